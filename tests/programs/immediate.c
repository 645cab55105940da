/* Immediate mode and the current vertex attributes: every kind of primitive, every form of the attributes, and values
 * that were made current in one frame and used in a later one. */
#include "harness.h"

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glLoadIdentity();
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glShadeModel(GL_SMOOTH);
    glSecondaryColor3f(0.2f, 0.1f, 0.0f);
    glEnable(GL_COLOR_SUM);
    glEdgeFlag(GL_FALSE);
    glNormal3f(0.5f, 0.25f, 1);
    glMultiTexCoord4f(GL_TEXTURE3, 1, 2, 3, 4);
}

static void vary_attributes(int i)
{
    switch (i % 12) {
    case 0: glColor3b((GLbyte)(i * 9), 100, -5); break;
    case 1: glColor3ub(10, (GLubyte)(i * 20), 200); break;
    case 2: glColor4us(65535, (GLushort)(i * 4000), 0, 40000); break;
    case 3: glColor3d(0.1 * i, 0.5, 0.75); break;
    case 4: { const GLfloat v[4] = {0.3f, 0.1f * (float)i, 0.6f, 1}; glColor4fv(v); break; }
    case 5: { const GLint v[3] = {2147483647, 1000000000, 5}; glColor3iv(v); break; }
    case 6: glSecondaryColor3ub((GLubyte)(i * 5), 30, 60); break;
    case 7: { const GLshort v[3] = {3000, 20000, 9000}; glColor3sv(v); break; }
    case 8: glColor4b(127, 0, 64, 127); break;
    case 9: { const GLubyte v[4] = {200, 180, 20, 255}; glColor4ubv(v); break; }
    case 10: glFogCoordf(0.1f * (float)i); glColor3ui(4000000000u, 1u << 31, 77); break;
    default: { const GLdouble v[3] = {0.9, 0.2, 0.1 * i}; glSecondaryColor3dv(v); break; }
    }
}

static void primitive(GLenum mode, int count, float x, float y, int seed)
{
    glBegin(mode);
    if (mode == GL_LINE_LOOP) {
        /* Mesa 22.3 draws a wrong segment where the vertices of a line loop get an attribute more in its middle (and not
         * where they have it from the primitive before: any change of state between the two, glEnable say, decides). */
        glSecondaryColor3f(0.3f, 0.2f, 0.1f);
        glFogCoordf(0.5f);
    }
    for (int i = 0; i < count; i++) {
        float angle = 6.2831853f * (float)i / (float)count;
        float px = x + 6 * cosf(angle), py = y + 6 * sinf(angle);
        vary_attributes(seed + i);
        glEdgeFlag(i & 1 ? GL_TRUE : GL_FALSE);
        switch (mode == GL_LINE_LOOP && i == 0 ? 3 : (seed + i) % 6) { /* four coordinates from the first, likewise */
        case 0: glVertex2f(px, py); break;
        case 1: glVertex3d(px, py, 0.25); break;
        case 2: glVertex2s((GLshort)px, (GLshort)py); break;
        case 3: { const GLfloat v[4] = {px * 2, py * 2, 0.5f, 2}; glVertex4fv(v); break; }
        case 4: { const GLint v[2] = {(GLint)px, (GLint)py}; glVertex2iv(v); break; }
        default: { const GLdouble v[3] = {px, py, -0.25}; glVertex3dv(v); break; }
        }
    }
    glEnd();
}

static void draw(int n)
{
    static const GLenum modes[] = {GL_POINTS, GL_LINES, GL_LINE_STRIP, GL_LINE_LOOP, GL_TRIANGLES,
                                   GL_TRIANGLE_STRIP, GL_TRIANGLE_FAN, GL_QUADS, GL_QUAD_STRIP, GL_POLYGON};
    if (n % 3 == 0)
        clear_frame(n); /* The other frames draw with what is current since the last one, and onto their own background. */
    else {
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        glBegin(GL_TRIANGLES); /* begins with the colour of the last frame's last vertex */
        glVertex2i(0, 0);
        glVertex2i(10, 0);
        glVertex2i(0, 10);
        glEnd();
    }
    for (int i = 0; i < 2; i++) {
        int which = (2 * n + i) % COUNT(modes);
        primitive(modes[which], 8, 10 + 22 * (float)i, 12 + 3 * (float)(n % 8), n + 3 * i);
    }
    glRectf(50, 2, 60 - (float)n, 12);
    glRecti(50, 14, 62, 20);
    { const GLshort a[2] = {52, 24}, b[2] = {60, 30}; glRectsv(a, b); }
    glRectd(50.5, 34.25, 58.5, 40);
    if (n == 2)
        glNormal3b(127, -64, 32);
    if (n == 3) {
        const GLshort v[4] = {1, 2, 3, 4};
        glTexCoord4sv(v);
        glMultiTexCoord2iv(GL_TEXTURE1, (const GLint[]){7, 9});
        glMultiTexCoord1d(GL_TEXTURE2, 0.5);
        glIndexi(5);
    }
    if (n == 5) {
        glTexCoord1f(0.125f);
        glFogCoordd(0.75);
        glIndexub(9);
        glEdgeFlagv((const GLboolean[]){GL_TRUE});
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .read_depth = 1, .frames = 10});
}
