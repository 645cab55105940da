/* What a frame leaves for the next: single buffering, the front buffer, depth and stencil that are never cleared. */
#include "harness.h"

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -10, 10);
    glMatrixMode(GL_MODELVIEW);
    glClearColor(0.1f, 0.2f, 0.3f, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_STENCIL_TEST);
    glStencilFunc(GL_ALWAYS, 0, 255);
    glStencilOp(GL_KEEP, GL_INCR, GL_INCR);
}

static void draw(int n)
{
    for (int i = 0; i < 3; i++) {
        unsigned s = (unsigned)(3 * n + i);
        glColor3f(fuzz(s), fuzz(s + 50), fuzz(s + 90));
        glBegin(GL_TRIANGLES);
        for (unsigned k = 0; k < 3; k++)
            glVertex3f(64 * fuzz(7 * s + k), 48 * fuzz(5 * s + k), 8 * fuzz(9 * s + k) - 4);
        glEnd();
    }
    glFinish();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .single = 1, .read_depth = 1, .read_stencil = 1});
}
