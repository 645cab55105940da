/* Client vertex arrays: every array, type, stride and draw; pointers set once and memory that changes under them. */
#include "harness.h"

typedef struct {
    GLfloat position[3];
    GLubyte color[4];
    GLshort normal[3];
    GLshort pad;
    GLdouble texcoord[2];
} Vertex;

static Vertex vertices[64];
static GLfloat fog[64], second[64][3];
static GLboolean edges[64];
static GLushort indices16[96];
static GLubyte indices8[32];
static GLuint indices32[48];
static GLuint texture;

static void fill(int n)
{
    for (int i = 0; i < 64; i++) {
        Vertex *v = &vertices[i];
        v->position[0] = (float)(i % 8) * 9 + 2 * fuzz((unsigned)(i + 64 * n));
        v->position[1] = (float)(i / 8) * 6 + 2 * fuzz((unsigned)(3 * i + n));
        v->position[2] = fuzz((unsigned)(5 * i));
        v->color[0] = (GLubyte)(255 * fuzz((unsigned)(7 * i + n)));
        v->color[1] = (GLubyte)(4 * i);
        v->color[2] = (GLubyte)(255 - 4 * i);
        v->color[3] = 255;
        v->normal[2] = 32767;
        v->texcoord[0] = v->position[0] / 64;
        v->texcoord[1] = v->position[1] / 48;
        fog[i] = fuzz((unsigned)(11 * i));
        second[i][0] = fuzz((unsigned)(13 * i + n)) / 2;
        edges[i] = (GLboolean)(i & 1);
    }
}

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -2, 2);
    glMatrixMode(GL_MODELVIEW);
    glEnable(GL_DEPTH_TEST);
    for (int y = 0, k = 0; y < 4; y++)
        for (int x = 0; x < 4; x++, k += 6) {
            int a = y * 16 + x * 2;
            const int quad[6] = {a, a + 1, a + 9, a, a + 9, a + 8};
            for (int i = 0; i < 6; i++)
                indices16[k + i] = (GLushort)quad[i];
        }
    for (int i = 0; i < 32; i++)
        indices8[i] = (GLubyte)(i * 2 % 61);
    for (int i = 0; i < 48; i++)
        indices32[i] = (GLuint)(i + 10);
    fill(0);
    make_picture(data, 8, 8, 4, 6);
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    /* Used to the end. */
    glVertexPointer(3, GL_FLOAT, sizeof(Vertex), vertices[0].position);
    glEnableClientState(GL_VERTEX_ARRAY);
    glColorPointer(4, GL_UNSIGNED_BYTE, sizeof(Vertex), vertices[0].color);
    glEnableClientState(GL_COLOR_ARRAY);
}

static void setting(int n)
{
    switch (n) {
    case 1:
        glNormalPointer(GL_SHORT, sizeof(Vertex), vertices[0].normal);
        glEnableClientState(GL_NORMAL_ARRAY);
        glEnable(GL_LIGHTING);
        glEnable(GL_LIGHT0);
        glEnable(GL_COLOR_MATERIAL);
        break;
    case 2:
        glDisable(GL_LIGHTING);
        glClientActiveTexture(GL_TEXTURE1);
        glTexCoordPointer(2, GL_DOUBLE, sizeof(Vertex), vertices[0].texcoord);
        glEnableClientState(GL_TEXTURE_COORD_ARRAY);
        glActiveTexture(GL_TEXTURE1);
        glBindTexture(GL_TEXTURE_2D, texture);
        glEnable(GL_TEXTURE_2D);
        break;
    case 3:
        glFogCoordPointer(GL_FLOAT, 0, fog);
        glEnableClientState(GL_FOG_COORD_ARRAY);
        glFogi(GL_FOG_COORD_SRC, GL_FOG_COORD);
        glFogi(GL_FOG_MODE, GL_LINEAR);
        glEnable(GL_FOG);
        glSecondaryColorPointer(3, GL_FLOAT, 0, second);
        glEnableClientState(GL_SECONDARY_COLOR_ARRAY);
        glEnable(GL_COLOR_SUM);
        break;
    case 4:
        glEdgeFlagPointer(0, edges);
        glEnableClientState(GL_EDGE_FLAG_ARRAY);
        glPolygonMode(GL_FRONT_AND_BACK, GL_LINE);
        glIndexPointer(GL_FLOAT, 0, fog);
        glEnableClientState(GL_INDEX_ARRAY);
        break;
    case 5:
        glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
        glPushClientAttrib(GL_CLIENT_VERTEX_ARRAY_BIT);
        glDisableClientState(GL_COLOR_ARRAY);
        glColor3f(1, 1, 0);
        glClientActiveTexture(GL_TEXTURE0);
        break;
    case 6:
        glPopClientAttrib();
        glDisable(GL_FOG);
        break;
    case 7: { /* other types; tightly packed */
        static GLshort positions[64][2];
        static GLbyte colors[64][3];
        for (int i = 0; i < 64; i++) {
            positions[i][0] = (GLshort)(i * 7 % 64);
            positions[i][1] = (GLshort)(i * 11 % 48);
            colors[i][i % 3] = (GLbyte)(2 * i);
        }
        glVertexPointer(2, GL_SHORT, 0, positions);
        glColorPointer(3, GL_BYTE, 0, colors);
        glDisableClientState(GL_INDEX_ARRAY);
        break;
    }
    default:
        break;
    }
}

static void draw(int n)
{
    fill(n);
    setting(n);
    clear_frame(n);
    glDrawElements(GL_TRIANGLES, 96, GL_UNSIGNED_SHORT, indices16);
    glDrawArrays(GL_POINTS, 3, 50);
    glPointSize(2);
    glDrawElements(GL_POINTS, 32, GL_UNSIGNED_BYTE, indices8);
    glPointSize(1);
    glDrawElements(GL_LINES, 48, GL_UNSIGNED_INT, indices32);
    glBegin(GL_TRIANGLES);
    for (int i = 0; i < 3; i++)
        glArrayElement(17 * i + n);
    glEnd();
    glDrawArrays(GL_TRIANGLE_STRIP, 40, 12);
    glColor3f(0.2f, 0.3f, 0.1f * (float)n);
    glRectf(60, 40, 63, 47);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .read_depth = 1, .frames = 9});
}
