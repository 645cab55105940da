/* A window of several samples a pixel: each keeps its own colour, depth and stencil in the midst of a frame. (Mesa's software
 * drivers say that there are four and keep the first.) */
#include "harness.h"

static void triangle(int n, int i)
{
    float a = 0.6f * (float)n + 1.3f * (float)i;
    glColor4f(fuzz(3 * (unsigned)i), fuzz(3 * (unsigned)i + 1), 0.2f * (float)n, fuzz(3 * (unsigned)i + 2));
    glBegin(GL_TRIANGLES);
    glVertex3f(cosf(a), sinf(a), 0.9f * sinf(3 * a));
    glVertex3f(-sinf(a + 0.4f), cosf(a), 0.8f * cosf(2 * a));
    glVertex3f(-cosf(a), -sinf(a + 0.9f), -0.7f);
    glEnd();
}

static void init(void)
{
    GLint samples, buffers;
    glGetIntegerv(GL_SAMPLES, &samples);
    glGetIntegerv(GL_SAMPLE_BUFFERS, &buffers);
    printf("samples %d %d\n", samples, buffers);
    print_error("init");
}

static void draw(int n)
{
    clear_frame(n);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_STENCIL_TEST);
    glStencilOp(GL_KEEP, GL_KEEP, GL_INCR);
    for (int i = 0; i < 3; i++) {
        glStencilFunc(GL_ALWAYS, 0, 0xff);
        triangle(n, i);
    }
    print_pixels("drawn", width, height);
    /* One sample of each pixel anew: the average tells what the others were. */
    glEnable(GL_SAMPLE_MASK);
    glSampleMaski(0, 1u << (n % 4));
    glDepthFunc(GL_ALWAYS);
    triangle(n, 3);
    print_pixels("one", width, height);
    glSampleMaski(0, ~(1u << (n % 4)));
    glDepthFunc(GL_GREATER);
    glStencilFunc(GL_LEQUAL, 2, 0xff);
    triangle(n, 4);
    glDisable(GL_SAMPLE_MASK);
    glStencilFunc(GL_EQUAL, 1, 0xff);
    triangle(n, 5);
    glDepthFunc(GL_LESS);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_STENCIL_TEST);
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6, .samples = 4});
}
