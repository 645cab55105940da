/* State by index of OpenGL 3.0 to 4.1, set for all and for one: colour masks, blending, capabilities, viewports, scissors, depth
 * ranges (no scissor test of one viewport: what Mesa then cuts depends on the order of calls); what is shown of versions and extensions; sample masks, provoking vertex, restart index, patches. */
#include "harness.h"

static void print_indexed(const char *what)
{
    for (GLuint i = 0; i < 4; i++) {
        GLboolean mask[4];
        GLint v[4], equation = -1, source = -1;
        GLfloat f[4];
        GLdouble d[2];
        glGetBooleani_v(GL_COLOR_WRITEMASK, i, mask);
        glGetIntegeri_v(GL_SCISSOR_BOX, i, v);
        glGetIntegeri_v(GL_BLEND_EQUATION_RGB, i, &equation);
        glGetIntegeri_v(GL_BLEND_SRC_ALPHA, i, &source);
        glGetFloati_v(GL_VIEWPORT, i, f);
        glGetDoublei_v(GL_DEPTH_RANGE, i, d);
        printf("%s %u mask %d%d%d%d scissor %d %d %d %d blend %d %x %x viewport %g %g %g %g depth %g %g scissored %d\n", what, i,
               mask[0], mask[1], mask[2], mask[3], v[0], v[1], v[2], v[3], glIsEnabledi(GL_BLEND, i), equation, source,
               f[0], f[1], f[2], f[3], d[0], d[1], glIsEnabledi(GL_SCISSOR_TEST, i));
    }
    print_error(what);
}

static void init(void)
{
    GLint count = 0, known = 0, major, minor;
    glGetIntegerv(GL_NUM_EXTENSIONS, &count);
    const char *all = (const char *)glGetString(GL_EXTENSIONS);
    int words = 0;
    for (const char *p = all; *p; p++)
        words += *p == ' ';
    for (GLint i = 0; i < count; i++)
        known += strstr(all, (const char *)glGetStringi(GL_EXTENSIONS, (GLuint)i)) != NULL;
    printf("extensions %d\n", known == count && count >= words);
    glGetIntegerv(GL_MAJOR_VERSION, &major);
    glGetIntegerv(GL_MINOR_VERSION, &minor);
    char version[16];
    snprintf(version, sizeof version, "%d.%d", major, minor);
    printf("version %d\n", strncmp(version, (const char *)glGetString(GL_VERSION), strlen(version)));
    printf("beyond %d\n", glGetStringi(GL_EXTENSIONS, (GLuint)count) == NULL);
    print_error("beyond");
    glEnable(GL_BLEND);
    glColorMaski(1, GL_FALSE, GL_TRUE, GL_FALSE, GL_TRUE);
    glDisablei(GL_BLEND, 2);
    glBlendFunci(3, GL_ONE, GL_DST_COLOR);
    glBlendEquationSeparatei(1, GL_MAX, GL_FUNC_SUBTRACT);
    glViewportIndexedf(2, 1.5f, 2.5f, 20, 30);
    glScissorArrayv(1, 2, (const GLint[]){1, 2, 3, 4, 5, 6, 7, 8});
    glDepthRangeIndexed(3, 0.25, 0.75);
    print_indexed("init");
}

static void draw(int n)
{
    clear_frame(n);
    switch (n) {
    case 1:
        glPushAttrib(GL_COLOR_BUFFER_BIT | GL_VIEWPORT_BIT);
        glColorMask(GL_TRUE, GL_TRUE, GL_FALSE, GL_TRUE); /* of all again */
        glBlendFunc(GL_SRC_ALPHA, GL_ONE);
        glViewport(0, 0, 40, 40);
        break;
    case 2:
        glPopAttrib();
        glScissor(0, 0, 50, 50);
        glScissorIndexed(2, 3, 3, 9, 9);
        glProvokingVertex(GL_FIRST_VERTEX_CONVENTION);
        glPrimitiveRestartIndex(77);
        break;
    case 3:
        glEnablei(GL_BLEND, 2);
        glDisable(GL_BLEND);
        glEnablei(GL_BLEND, 1);
        glSampleMaski(0, 0x5);
        glMinSampleShading(0.5f);
        glPatchParameteri(GL_PATCH_VERTICES, 4);
        glPatchParameterfv(GL_PATCH_DEFAULT_OUTER_LEVEL, (const GLfloat[]){1, 2, 3, 4});
        glClampColor(GL_CLAMP_READ_COLOR, GL_TRUE);
        break;
    }
    GLint provoking, restart, patch;
    GLfloat outer[4], shading;
    glGetIntegerv(GL_PROVOKING_VERTEX, &provoking);
    glGetIntegerv(GL_PRIMITIVE_RESTART_INDEX, &restart);
    glGetIntegerv(GL_PATCH_VERTICES, &patch);
    glGetFloatv(GL_PATCH_DEFAULT_OUTER_LEVEL, outer);
    glGetFloatv(GL_MIN_SAMPLE_SHADING_VALUE, &shading);
    printf("values %x %d %d %g %g %g\n", provoking, restart, patch, outer[0], outer[3], shading);
    print_indexed("state");
    glColor4f(1, 0.5f, 0.1f * (float)n, 0.5f);
    rect(-0.9f, -0.9f, 0.6f, 0.7f);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
