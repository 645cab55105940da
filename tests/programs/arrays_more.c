/* Locked and interleaved arrays, glMultiDraw*, glDrawRangeElements: what games of the time use. */
#include "harness.h"

static GLfloat positions[128][4];
static GLubyte colors[128][4];
static GLfloat interleaved[64][12];
static GLuint indices[192];

static void fill(int n)
{
    for (int i = 0; i < 128; i++) {
        positions[i][0] = 64 * fuzz((unsigned)(i * 3 + n));
        positions[i][1] = 48 * fuzz((unsigned)(i * 5 + 2 * n));
        positions[i][2] = fuzz((unsigned)i);
        positions[i][3] = 77; /* between the vertices, never read */
        colors[i][0] = (GLubyte)(2 * i);
        colors[i][1] = (GLubyte)(255 - i);
        colors[i][2] = (GLubyte)(17 * n);
        colors[i][3] = 200;
    }
}

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -2, 2);
    glMatrixMode(GL_MODELVIEW);
    for (int i = 0; i < 192; i++)
        indices[i] = (GLuint)(i * 7 % 120);
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_COLOR_ARRAY);
    glVertexPointer(3, GL_FLOAT, 16, positions);
    glColorPointer(4, GL_UNSIGNED_BYTE, 0, colors);
}

static void draw(int n)
{
    fill(n);
    clear_frame(n);
    glLockArraysEXT(0, 120);
    glDrawElements(GL_TRIANGLES, 30, GL_UNSIGNED_INT, indices);
    glDrawElements(GL_LINE_STRIP, 20, GL_UNSIGNED_INT, indices + 30);
    glDrawRangeElements(GL_TRIANGLES, 0, 119, 30, GL_UNSIGNED_INT, indices + 60);
    glUnlockArraysEXT();
    fill(n + 1); /* after the unlock the new content counts */
    glDrawRangeElements(GL_TRIANGLE_STRIP, 0, 119, 9, GL_UNSIGNED_INT, indices + 100);

    const GLint first[3] = {0, 20, 50};
    const GLsizei count[3] = {6, 9, 0};
    glMultiDrawArrays(GL_TRIANGLES, first, count, 3);
    const GLsizei counts[2] = {6, 5};
    const GLvoid *lists[2] = {indices + 10, indices + 90};
    glMultiDrawElements(GL_TRIANGLE_FAN, counts, GL_UNSIGNED_INT, lists, 2);

    glPushClientAttrib(GL_CLIENT_VERTEX_ARRAY_BIT);
    static const GLenum formats[] = {GL_V2F, GL_V3F, GL_C4UB_V2F, GL_C4UB_V3F, GL_C3F_V3F, GL_N3F_V3F, GL_C4F_N3F_V3F,
                                     GL_T2F_V3F, GL_T4F_V4F, GL_T2F_C4UB_V3F, GL_T2F_C3F_V3F, GL_T2F_N3F_V3F,
                                     GL_T2F_C4F_N3F_V3F, GL_T4F_C4F_N3F_V4F};
    for (int k = 0; k < 2; k++) {
        for (int i = 0; i < 64; i++)
            for (int j = 0; j < 12; j++)
                interleaved[i][j] = fuzz((unsigned)(12 * i + j + n)) * 40;
        glInterleavedArrays(formats[(2 * n + k) % COUNT(formats)], 12 * sizeof(GLfloat) + 16 * (n & 1), interleaved);
        glDrawArrays(GL_TRIANGLES, 3, 12);
    }
    if (n != 5)
        glPopClientAttrib(); /* frame 5 leaves one on the stack */
    else
        glVertexPointer(3, GL_FLOAT, 16, positions);
    if (n == 6) { /* locked over the frame's end */
        glPopClientAttrib();
        glLockArraysEXT(10, 60);
    }
    if (n == 7) {
        glDrawArrays(GL_TRIANGLES, 12, 30);
        glUnlockArraysEXT();
        glUnlockArraysEXT();
        print_error("unlocked twice");
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 9});
}
