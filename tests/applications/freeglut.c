/* A freeglut program: lit solids in display lists, a text of bitmaps, a window in the window with a context of its own, a menu. Each
 * line on standard input turns the solids by ten degrees, and the digests of both windows are told; "end" ends it. */
#include <GL/freeglut.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>

static int turns, told[2] = {-1, -1};
static int main_window, sub_window;
static GLuint solids;

/* The digest (FNV-1a) of what is in the back buffer, a line of its own. */
static void tell(const char *what, int turns, int width, int height)
{
    unsigned char pixels[400 * 300 * 4];
    unsigned hash = 2166136261u;
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    for (int i = 0; i < width * height * 4; i++)
        hash = (hash ^ pixels[i]) * 16777619u;
    printf("%s %d %08x\n", what, turns, hash);
    fflush(stdout);
}

static void text(float x, float y, const char *what)
{
    glMatrixMode(GL_PROJECTION);
    glPushMatrix();
    glLoadIdentity();
    glMatrixMode(GL_MODELVIEW);
    glPushMatrix();
    glLoadIdentity();
    glDisable(GL_LIGHTING);
    glColor3f(1, 1, 0);
    glRasterPos2f(x, y);
    glutBitmapString(GLUT_BITMAP_HELVETICA_18, (const unsigned char *)what);
    glEnable(GL_LIGHTING);
    glPopMatrix();
    glMatrixMode(GL_PROJECTION);
    glPopMatrix();
    glMatrixMode(GL_MODELVIEW);
}

static void setup(void)
{
    static const GLfloat place[] = {1, 1, 1, 0};
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_LIGHTING);
    glEnable(GL_LIGHT0);
    glEnable(GL_NORMALIZE);
    glEnable(GL_COLOR_MATERIAL);
    glLightfv(GL_LIGHT0, GL_POSITION, place);
    glMatrixMode(GL_PROJECTION);
    glLoadIdentity();
    gluPerspective(40, 4.0 / 3, 1, 20);
    glMatrixMode(GL_MODELVIEW);
    solids = glGenLists(1);
    glNewList(solids, GL_COMPILE);
    glColor3f(0.9f, 0.4f, 0.2f);
    glutSolidTeapot(1);
    glTranslatef(0, 0, -2);
    glColor3f(0.2f, 0.7f, 0.9f);
    glutWireSphere(1.5, 12, 8);
    glEndList();
}

static void draw(void)
{
    char what[32];
    glClearColor(0.1f, glutGetWindow() == sub_window ? 0.4f : 0.1f, 0.2f, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glLoadIdentity();
    glTranslatef(0, 0, -6);
    glRotatef(20 + 10.0f * turns, 0.3f, 1, 0);
    glCallList(solids);
    snprintf(what, sizeof what, "turned %d times", turns);
    text(-0.9f, 0.85f, what);
    /* A window is drawn again whenever it is uncovered: once for each turn it is told. */
    int small = glutGetWindow() == sub_window;
    if (told[small] != turns)
        tell(small ? "the small one shows" : "the large one shows", turns, small ? 110 : 400, small ? 90 : 300);
    told[small] = turns;
    glutSwapBuffers();
}

static void idle(void)
{
    char line[16];
    struct pollfd input = {.fd = 0, .events = POLLIN};
    if (told[0] != turns || told[1] != turns || poll(&input, 1, 10) != 1)
        return;
    if (!fgets(line, sizeof line, stdin) || strncmp(line, "end", 3) == 0)
        glutLeaveMainLoop();
    turns++;
    glutPostWindowRedisplay(main_window);
    glutPostWindowRedisplay(sub_window);
}

static void chosen(int entry)
{
    (void)entry;
}

int main(int argc, char **argv)
{
    glutInit(&argc, argv);
    glutInitDisplayMode(GLUT_DOUBLE | GLUT_RGB | GLUT_DEPTH);
    glutInitWindowSize(400, 300);
    main_window = glutCreateWindow("freeglut");
    setup();
    glutDisplayFunc(draw);
    glutIdleFunc(idle);
    glutCreateMenu(chosen);
    glutAddMenuEntry("nothing", 1);
    glutAttachMenu(GLUT_RIGHT_BUTTON);
    sub_window = glutCreateSubWindow(main_window, 280, 200, 110, 90);
    setup();
    glutDisplayFunc(draw);
    glutMainLoop();
    return 0;
}
