/* What happens to fragments, and how primitives become fragments: stencil, depth, blending, logic operations, alpha test,
 * scissor, fog, clip planes, polygon modes and offsets, stipples, masks, points and lines, draw buffers, antialiasing. */
#include "harness.h"

static void init(void)
{
    static GLubyte stipple[128];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -10, 10);
    glMatrixMode(GL_MODELVIEW);
    for (int i = 0; i < 128; i++)
        stipple[i] = (GLubyte)(i * 29);
    glPixelStorei(GL_UNPACK_LSB_FIRST, 1);
    glPolygonStipple(stipple);
    glPixelStorei(GL_UNPACK_LSB_FIRST, 0);
    glLineStipple(2, 0x1c47);
    glEnable(GL_DEPTH_TEST);
    glClearDepth(0.9);
    glClearStencil(3);
}

static void setting(int n)
{
    switch (n) {
    case 1:
        glEnable(GL_STENCIL_TEST);
        glStencilFunc(GL_LEQUAL, 3, 0x0f);
        glStencilOp(GL_INVERT, GL_INCR, GL_INCR_WRAP);
        glStencilMask(0x3f);
        break;
    case 2:
        glEnable(GL_BLEND);
        glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ZERO);
        glDepthMask(GL_FALSE);
        break;
    case 3:
        glBlendEquation(GL_FUNC_REVERSE_SUBTRACT);
        glBlendFunc(GL_CONSTANT_COLOR, GL_ONE);
        glBlendColor(0.3f, 0.6f, 0.9f, 0.2f);
        glEnable(GL_ALPHA_TEST);
        glAlphaFunc(GL_GREATER, 0.3f);
        break;
    case 4:
        glDisable(GL_BLEND);
        glDisable(GL_ALPHA_TEST);
        glEnable(GL_COLOR_LOGIC_OP);
        glLogicOp(GL_XOR);
        glDepthMask(GL_TRUE);
        glDepthFunc(GL_GEQUAL);
        break;
    case 5:
        glDisable(GL_COLOR_LOGIC_OP);
        glDepthFunc(GL_LESS);
        glEnable(GL_SCISSOR_TEST);
        glScissor(5, 3, 50, 40);
        glFogi(GL_FOG_MODE, GL_EXP2);
        glFogf(GL_FOG_DENSITY, 0.08f);
        glFogfv(GL_FOG_COLOR, (const GLfloat[]){0.5f, 0.6f, 0.7f, 1});
        glEnable(GL_FOG);
        break;
    case 6:
        glRotatef(20, 0, 0, 1);
        glClipPlane(GL_CLIP_PLANE1, (const GLdouble[]){1, 0.5, 0, -20}); /* in the eye space of now */
        glLoadIdentity();
        glEnable(GL_CLIP_PLANE1);
        glEnable(GL_POLYGON_STIPPLE);
        glEnable(GL_LINE_STIPPLE);
        break;
    case 7:
        glPolygonMode(GL_FRONT, GL_LINE);
        glPolygonMode(GL_BACK, GL_POINT);
        glLineWidth(3);
        glPointSize(4);
        glEnable(GL_POLYGON_OFFSET_LINE);
        glPolygonOffset(1.5f, 2);
        break;
    case 8:
        glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
        glEnable(GL_CULL_FACE);
        glCullFace(GL_FRONT);
        glFrontFace(GL_CW);
        glColorMask(1, 0, 1, 0);
        glDepthRange(0.2, 0.7);
        break;
    case 9:
        glColorMask(1, 1, 1, 1);
        glEnable(GL_POINT_SMOOTH);
        glEnable(GL_LINE_SMOOTH);
        glHint(GL_LINE_SMOOTH_HINT, GL_NICEST);
        glEnable(GL_BLEND);
        glBlendFunc(GL_SRC_ALPHA, GL_ONE);
        glPointParameterfv(GL_POINT_DISTANCE_ATTENUATION, (const GLfloat[]){0.5f, 0.1f, 0.01f});
        glPointParameterf(GL_POINT_SIZE_MIN, 2);
        break;
    case 10:
        glDrawBuffer(GL_FRONT_AND_BACK);
        glReadBuffer(GL_BACK);
        glViewport(8, 8, 40, 36);
        glShadeModel(GL_FLAT);
        break;
    case 11:
        glDrawBuffer(GL_NONE); /* depth and stencil only */
        glSampleCoverage(0.5f, GL_TRUE);
        glEnable(GL_SAMPLE_ALPHA_TO_COVERAGE);
        break;
    case 12:
        glDrawBuffer(GL_BACK);
        glIndexMask(5);
        glClearIndex(7);
        glDisable(GL_DITHER);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    setting(n);
    clear_frame(n);
    for (int i = 0; i < 10; i++) {
        unsigned s = (unsigned)(10 * n + i);
        glColor4f(fuzz(s), fuzz(s + 100), fuzz(s + 200), fuzz(s + 300));
        glBegin(i & 1 ? GL_TRIANGLES : GL_QUADS);
        for (int k = 0; k < (i & 1 ? 3 : 4); k++) {
            float a = (i % 3 ? 1.0f : -1.0f) * 1.6f * (float)k;
            glVertex3f(32 + 30 * fuzz(s) * cosf(a) - (float)i, 24 + 22 * sinf(a), -9 + (float)i + 3 * (float)(k & 1));
        }
        glEnd();
    }
    glBegin(GL_LINE_STRIP);
    glVertex3f(1, 1, 0);
    glVertex3f(60, 20, 5);
    glVertex3f(20, 44, -5);
    glEnd();
    glBegin(GL_POINTS);
    for (int i = 0; i < 6; i++)
        glVertex3f(10 * (float)i + 3, 40, (float)(i - 3));
    glEnd();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .read_depth = 1, .read_stencil = 1, .frames = 14});
}
