/* The accumulation buffer, which gathers over several frames. */
#include "harness.h"

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glClearAccum(0.1f, -0.2f, 0.3f, 0.5f);
    glClear(GL_ACCUM_BUFFER_BIT);
}

static void draw(int n)
{
    clear_frame(n);
    for (int i = 0; i < 5; i++) {
        glColor3f(fuzz((unsigned)(i + n)), fuzz((unsigned)(3 * i)), fuzz((unsigned)(9 * n)));
        rect(10 * (float)i, 4 * (float)n, 10 * (float)i + 8, 4 * (float)n + 20);
    }
    glAccum(GL_ACCUM, 0.25f); /* nothing clears it between the frames */
    if (n == 2)
        glAccum(GL_ADD, 0.1f);
    if (n == 3)
        glAccum(GL_MULT, 0.5f);
    if (n == 4) {
        glEnable(GL_SCISSOR_TEST);
        glScissor(10, 10, 30, 20);
        glAccum(GL_LOAD, 0.75f);
        glDisable(GL_SCISSOR_TEST);
    }
    if (n >= 3)
        glAccum(GL_RETURN, 1.2f);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .accum = 1});
}
