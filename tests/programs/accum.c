/* The accumulation buffer, which gathers over several frames; meanwhile a framebuffer object is drawn to, which has none. */
#include "harness.h"

static GLuint framebuffer, color;

static void init(void)
{
    glGenFramebuffers(1, &framebuffer);
    glGenRenderbuffers(1, &color);
    glBindRenderbuffer(GL_RENDERBUFFER, color);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, 8, 8);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, color);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
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
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glClearColor(0.1f * (float)n, 0.5f, 0.75f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    rect(1, 1, 5, 6);
    print_pixels("beside", 8, 8);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
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
