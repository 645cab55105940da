/* Attribute and matrix stacks: pushed in one frame, popped in a later one, with changes between; and left full at the end. */
#include "harness.h"

static GLuint texture[2];

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -10, 10);
    glMatrixMode(GL_MODELVIEW);
    glGenTextures(2, texture);
    for (int i = 0; i < 2; i++) {
        glBindTexture(GL_TEXTURE_2D, texture[i]);
        make_picture(data, 8, 8, 4, (unsigned)i);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    }
}

static void setting(int n)
{
    int depth;
    switch (n) {
    case 0:
        glPushMatrix();
        glTranslatef(3, 1, 0);
        glPushMatrix();
        glScalef(1.5f, 0.75f, 1);
        glPushAttrib(GL_ALL_ATTRIB_BITS);
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE);
        glColor3f(0.3f, 0.2f, 0.5f);
        break;
    case 1:
        glPushAttrib(GL_TEXTURE_BIT | GL_ENABLE_BIT);
        glBindTexture(GL_TEXTURE_2D, texture[0]);
        glEnable(GL_TEXTURE_2D);
        /* Belongs to the object, but the push saved it, and the pop puts it back. */
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glBindTexture(GL_TEXTURE_2D, texture[1]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP);
        glPushAttrib(GL_TRANSFORM_BIT | GL_VIEWPORT_BIT | GL_CURRENT_BIT);
        glMatrixMode(GL_PROJECTION);
        glPushMatrix();
        glRotatef(3, 0, 0, 1);
        glViewport(4, 4, 56, 40);
        break;
    case 2:
        glPushAttrib(GL_LIGHTING_BIT | GL_POLYGON_BIT | GL_FOG_BIT);
        glShadeModel(GL_FLAT);
        glPolygonMode(GL_FRONT, GL_LINE);
        glFogf(GL_FOG_DENSITY, 0.3f);
        glMaterialfv(GL_FRONT, GL_DIFFUSE, (const GLfloat[]){1, 0, 0, 1});
        glPushAttrib(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT | GL_SCISSOR_BIT);
        glColorMask(1, 0, 1, 1);
        glScissor(8, 8, 40, 30);
        glEnable(GL_SCISSOR_TEST);
        break;
    case 3:
        glPopAttrib(); /* colour buffer and scissor */
        glGetIntegerv(GL_ATTRIB_STACK_DEPTH, &depth);
        printf("attrib depth %d\n", depth);
        glPushAttrib(GL_HINT_BIT | GL_LINE_BIT | GL_POINT_BIT | GL_EVAL_BIT | GL_LIST_BIT | GL_PIXEL_MODE_BIT |
                     GL_POLYGON_STIPPLE_BIT | GL_MULTISAMPLE_BIT | GL_ACCUM_BUFFER_BIT);
        glLineWidth(4);
        glPointSize(5);
        glHint(GL_FOG_HINT, GL_FASTEST);
        glListBase(12);
        glPixelZoom(2, 3);
        glMapGrid1f(7, 0, 2);
        glClearAccum(0.1f, 0.2f, 0.3f, 0.4f);
        break;
    case 4:
        glPopAttrib();
        glPopAttrib(); /* lighting, polygon, fog */
        break;
    case 5:
        glMatrixMode(GL_PROJECTION);
        glPopMatrix();
        glPopAttrib(); /* transform: the matrix mode is the modelview again; the matrices are not in it */
        glPopMatrix();
        break;
    case 6:
        glPopAttrib(); /* textures: the parameters of those that were bound at the push come back */
        glBindTexture(GL_TEXTURE_2D, texture[0]);
        break;
    case 7:
        glPopAttrib();
        glPushMatrix();
        glMultMatrixd((const GLdouble[]){1, 0.1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 1});
        glMatrixMode(GL_TEXTURE);
        glPushMatrix();
        glLoadMatrixf((const GLfloat[]){2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1});
        glMatrixMode(GL_MODELVIEW);
        break;
    case 8: /* to the end of the stack and one further */
        glPushAttrib(GL_ENABLE_BIT);
        glEnable(GL_TEXTURE_2D);
        glEnable(GL_LIGHT4);
        for (int i = 0; i < 60; i++)
            glPushMatrix();
        for (int i = 0; i < 3; i++) {
            glMatrixMode(GL_PROJECTION);
            glPushMatrix();
            glScalef(0.9f, 0.9f, 1);
        }
        print_error("pushes");
        glGetIntegerv(GL_MODELVIEW_STACK_DEPTH, &depth);
        printf("modelview depth %d\n", depth);
        glMatrixMode(GL_MODELVIEW);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    setting(n);
    clear_frame(n);
    glPushMatrix(); /* within the frame */
    glRotatef(4 * (float)n, 0, 0, 1);
    rect(5, 5, 30, 25);
    glPushAttrib(GL_CURRENT_BIT);
    glColor3f(1, 0.5f, 0.1f * (float)n);
    glBegin(GL_LINE_LOOP);
    glVertex2i(2, 2);
    glVertex2i(40, 4);
    glVertex2i(20, 30);
    glEnd();
    glPopAttrib();
    rect(32, 10, 40, 20);
    glPopMatrix();
    if (n == 8)
        for (int i = 0; i < 60; i++)
            glPopMatrix();
    if (n == 8)
        print_error("pops");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 10});
}
