/* Display lists: nested, with changes of state inside, redefined, deleted, called by base and in arrays. */
#include "harness.h"

static GLuint base, glyphs, texture;

static void shape(float size, unsigned seed)
{
    glBegin(GL_TRIANGLE_FAN);
    for (int i = 0; i < 6; i++) {
        glColor3f(fuzz(seed + (unsigned)i), fuzz(seed * 3 + (unsigned)i), 0.5f);
        glVertex2f(size * fuzz(seed * 7 + (unsigned)i), size * fuzz(seed * 11 + (unsigned)i));
    }
    glEnd();
}

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    make_picture(data, 8, 8, 4, 3);
    base = glGenLists(10);
    glyphs = glGenLists(128);
    for (GLuint i = 0; i < 4; i++) {
        glNewList(base + i, GL_COMPILE);
        shape(12, 10 * i);
        glEndList();
    }
    /* State inside: it stays after the call. */
    glNewList(base + 4, GL_COMPILE);
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE);
    glColor4f(0.2f, 0.7f, 0.1f, 0.5f);
    glTranslatef(1, 2, 0);
    glEndList();
    /* Lists in a list, one of which is not defined yet. */
    glNewList(base + 5, GL_COMPILE);
    glPushMatrix();
    glCallList(base);
    glTranslatef(14, 0, 0);
    glCallList(base + 1);
    glCallList(base + 6);
    glPopMatrix();
    glEndList();
    for (GLuint i = 'A'; i < 'F'; i++) {
        glNewList(glyphs + i, GL_COMPILE);
        shape(6, i);
        glTranslatef(7, 0, 0);
        glEndList();
    }
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    /* An image inside a list: the texels of now, given when it is called. */
    glNewList(base + 7, GL_COMPILE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glEndList();
    memset(data, 0, sizeof data);
    glCallList(base + 7);
    /* Lights and materials in a list, and vertex arrays, which are read while it is compiled. */
    static GLfloat array[6][2] = {{0, 0}, {10, 0}, {10, 10}, {0, 0}, {10, 10}, {0, 10}};
    glVertexPointer(2, GL_FLOAT, 0, array);
    glEnableClientState(GL_VERTEX_ARRAY);
    glNewList(base + 8, GL_COMPILE);
    glDrawArrays(GL_TRIANGLES, 0, 6);
    glLightfv(GL_LIGHT3, GL_POSITION, (const GLfloat[]){1, 2, 3, 1});
    glMaterialf(GL_FRONT, GL_SHININESS, 12);
    glEndList();
    array[2][0] = 999;
    glDisableClientState(GL_VERTEX_ARRAY);
    printf("lists %d %d %d\n", glIsList(base), glIsList(base + 9), glIsList(base + 10 + 128 + 5));
}

static void draw(int n)
{
    clear_frame(n);
    glLoadIdentity();
    glDisable(GL_BLEND);
    glPushMatrix();
    glCallList(base + 5);
    glPopMatrix();
    switch (n) {
    case 1: /* now the missing one: the list that calls it sees it */
        glNewList(base + 6, GL_COMPILE);
        glTranslatef(14, 2, 0);
        shape(14, 77);
        glEndList();
        break;
    case 2: /* compiled and executed */
        glNewList(base + 9, GL_COMPILE_AND_EXECUTE);
        glTranslatef(0, 20, 0);
        glLineWidth(2);
        glCallList(base + 2);
        glEndList();
        break;
    case 3: { /* redefined: what the old one did stays done */
        GLfloat width_now = 0;
        glNewList(base + 9, GL_COMPILE);
        glLineWidth(3);
        glEndList();
        glGetFloatv(GL_LINE_WIDTH, &width_now);
        printf("line width %g\n", width_now);
        break;
    }
    case 4:
        glCallList(base + 9);
        glCallList(base + 4);
        glDeleteLists(base + 9, 1); /* what it did stays done */
        printf("deleted %d\n", glIsList(base + 9));
        break;
    case 5: /* one that is being compiled is called: the old one */
        glNewList(base + 3, GL_COMPILE);
        shape(8, 123);
        glCallList(base + 3);
        glEndList();
        break;
    case 6:
        glDeleteLists(base + 1, 1); /* a member of another list */
        glPushAttrib(GL_LIST_BIT);
        glListBase(3);
        break;
    case 8: { /* calls that GL rejects, and a texture whose name is deleted and used again before the list is called */
        GLint bound = 0;
        glNewList(base + 3, GL_COMPILE);
        glLineWidth(4);
        glEnable(0xdead);
        glBindTexture(GL_TEXTURE_2D, texture);
        glBindTexture(GL_TEXTURE_3D, texture);
        glCallList(base + 9);
        glEndList();
        glNewList(base + 9, GL_COMPILE_AND_EXECUTE);
        glPointSize(0);
        glShadeModel(GL_FLAT);
        glEndList();
        glShadeModel(GL_SMOOTH);
        glDeleteTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture + 1);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glCallList(base + 7);
        glBindTexture(GL_TEXTURE_2D, 0);
        glCallList(base + 3);
        print_error("of a list");
        glGetTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, &bound);
        printf("wrap %#x\n", (unsigned)bound);
        glGetIntegerv(GL_SHADE_MODEL, &bound);
        printf("shade model %#x\n", (unsigned)bound);
        break;
    }
    case 7:
        glPopAttrib();
        glNewList(2000, GL_COMPILE); /* a name of the program's own */
        glRotatef(5, 0, 0, 1);
        glEndList();
        state_also_names(2000);
        glCallList(2000);
        break;
    default:
        break;
    }
    glTranslatef(2, 30, 0);
    glListBase(glyphs);
    static const char text[] = "ABCDEC";
    glCallLists((n % 5) + 2, GL_UNSIGNED_BYTE, text);
    static const GLushort shorts[] = {'C', 'A', 'Z'};
    glCallLists(3, GL_UNSIGNED_SHORT, shorts);
    glListBase(base);
    static const GLubyte pairs[] = {0, 2, 0, 3};
    glTranslatef(-30, -12, 0);
    glCallLists(2, GL_2_BYTES, pairs);
    static const GLfloat reals[] = {3, 0};
    glCallLists(2, GL_FLOAT, reals);
    glEnable(GL_TEXTURE_2D);
    rect(40, 0, 50, 10);
    glDisable(GL_TEXTURE_2D);
    glCallList(base + 8);
    if (n == 8)
        print_error("of the list again");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 9});
}
