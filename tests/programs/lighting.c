/* Lights, materials, colour material, light models. Light positions and spot directions depend on the modelview matrix of
 * the moment they are set, which is another one later. */
#include "harness.h"

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glFrustum(-1, 1, -0.75, 0.75, 1.5, 20);
    glMatrixMode(GL_MODELVIEW);
    glTranslatef(0, 0, -4);
    glRotatef(30, 0, 1, 0);
    glLightfv(GL_LIGHT0, GL_POSITION, (const GLfloat[]){2, 3, 4, 1});
    glLoadIdentity();
    glRotatef(-45, 1, 0, 0);
    glLightfv(GL_LIGHT1, GL_POSITION, (const GLfloat[]){0, 1, 1, 0});
    glLightfv(GL_LIGHT1, GL_DIFFUSE, (const GLfloat[]){0.2f, 0.9f, 0.3f, 1});
    glLightiv(GL_LIGHT1, GL_SPECULAR, (const GLint[]){2147483647, 0, 1000000000, 2147483647});
    glLoadIdentity();
    glLightfv(GL_LIGHT2, GL_POSITION, (const GLfloat[]){0, 0, 1, 1});
    glLightfv(GL_LIGHT2, GL_SPOT_DIRECTION, (const GLfloat[]){0.1f, 0, -1});
    glLightf(GL_LIGHT2, GL_SPOT_CUTOFF, 25);
    glLighti(GL_LIGHT2, GL_SPOT_EXPONENT, 8);
    glLightf(GL_LIGHT2, GL_LINEAR_ATTENUATION, 0.05f);
    glEnable(GL_LIGHTING);
    glEnable(GL_LIGHT0);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_NORMALIZE);
    glMaterialfv(GL_FRONT_AND_BACK, GL_SPECULAR, (const GLfloat[]){0.6f, 0.6f, 0.5f, 1});
    glMaterialf(GL_FRONT, GL_SHININESS, 20);
    glMateriali(GL_BACK, GL_SHININESS, 3);
}

static void ball(void)
{
    for (int i = 0; i < 8; i++) {
        glBegin(GL_TRIANGLE_STRIP);
        for (int j = 0; j <= 10; j++)
            for (int k = 0; k < 2; k++) {
                float a = 3.14159265f * (float)(i + k) / 8, b = 6.2831853f * (float)j / 10;
                glNormal3f(sinf(a) * cosf(b), cosf(a), sinf(a) * sinf(b));
                glVertex3f(sinf(a) * cosf(b), cosf(a), sinf(a) * sinf(b));
            }
        glEnd();
    }
}

static void draw(int n)
{
    clear_frame(n);
    if (n == 1)
        glEnable(GL_LIGHT1);
    if (n == 2) {
        glEnable(GL_LIGHT2);
        glLightModelfv(GL_LIGHT_MODEL_AMBIENT, (const GLfloat[]){0.3f, 0.1f, 0.2f, 1});
        glLightModeli(GL_LIGHT_MODEL_LOCAL_VIEWER, 1);
    }
    if (n == 3) {
        /* From now on glColor sets material, also between Begin and End. */
        glColorMaterial(GL_FRONT, GL_DIFFUSE);
        glEnable(GL_COLOR_MATERIAL);
        glColor3f(0.9f, 0.3f, 0.1f);
    }
    if (n == 4) {
        glDisable(GL_COLOR_MATERIAL);
        glColor3f(0, 0, 1); /* no material any more */
        glLightModeli(GL_LIGHT_MODEL_COLOR_CONTROL, GL_SEPARATE_SPECULAR_COLOR);
    }
    if (n == 5) {
        glColorMaterial(GL_FRONT_AND_BACK, GL_AMBIENT_AND_DIFFUSE);
        glColor4f(0.2f, 0.8f, 0.9f, 0.7f);
        glEnable(GL_COLOR_MATERIAL);
        glLightModelf(GL_LIGHT_MODEL_TWO_SIDE, 1);
    }
    if (n == 6) {
        glColorMaterial(GL_BACK, GL_EMISSION); /* the current colour goes there at once */
        glDisable(GL_LIGHT0);
        glLightfv(GL_LIGHT7, GL_AMBIENT, (const GLfloat[]){0.1f, 0.2f, 0.3f, 0.4f});
        glLightf(GL_LIGHT7, GL_QUADRATIC_ATTENUATION, 0.5f);
    }
    glPushMatrix();
    glTranslatef(0, 0, -4);
    glRotatef(20 * (float)n, 1, 1, 0);
    ball();
    glTranslatef(1.2f, 0, 0);
    glBegin(GL_TRIANGLE_FAN); /* material inside Begin and End */
    glNormal3f(0, 0, 1);
    glMaterialfv(GL_FRONT_AND_BACK, GL_EMISSION, (const GLfloat[]){0.1f * (float)(n % 5), 0.05f, 0, 1});
    glVertex3f(0, 0, 1);
    glColor3f(0.1f * (float)n, 0.4f, 0.6f);
    glVertex3f(1, 0, 0);
    glColor3ub(200, (GLubyte)(20 * n), 90);
    glVertex3f(0.5f, 1, 0);
    glVertex3f(-0.5f, 1, 0);
    glEnd();
    glPopMatrix();
    glShadeModel(n % 4 == 3 ? GL_FLAT : GL_SMOOTH);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
