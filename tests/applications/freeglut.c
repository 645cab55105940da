/* A freeglut program: lit solids in a display list, a bitmap text, a sub-window, a menu, a timer. What it draws depends on the
 * number of keys that were pressed alone. */
#include <GL/freeglut.h>
#include <stdio.h>

static int turns;
static int main_window, sub_window;
static GLuint solids;

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
    glutSwapBuffers();
    printf("shown %d in %s\n", turns, glutGetWindow() == sub_window ? "the small window" : "the window");
    fflush(stdout);
}

static void key(unsigned char pressed, int x, int y)
{
    (void)x, (void)y;
    if (pressed == 'q')
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
    glutKeyboardFunc(key);
    glutCreateMenu(chosen);
    glutAddMenuEntry("nothing", 1);
    glutAttachMenu(GLUT_RIGHT_BUTTON);
    sub_window = glutCreateSubWindow(main_window, 280, 200, 110, 90);
    setup();
    glutDisplayFunc(draw);
    glutKeyboardFunc(key);
    glutMainLoop();
    return 0;
}
