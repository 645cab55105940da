/* Raster position, bitmaps, pixels drawn, read and copied, pixel transfer, maps and zoom. */
#include "harness.h"

static unsigned char picture[32 * 32 * 4];
static GLubyte bitmap[8 * 8];

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -10, 10);
    glMatrixMode(GL_MODELVIEW);
    make_picture(picture, 32, 32, 4, 4);
    for (int i = 0; i < COUNT(bitmap); i++)
        bitmap[i] = (GLubyte)(i * 37 + 5);
    /* The raster position takes all of this along: colour, coordinates, distance. */
    glColor3f(0.2f, 0.9f, 0.4f);
    glTexCoord2f(0.5f, 0.25f);
    glTranslatef(2, 3, 1);
    glRasterPos3f(1, 1, 0.5f);
    glLoadIdentity();
    glColor3f(1, 1, 1);
}

static void setting(int n)
{
    const GLfloat table[4] = {0.1f, 0.9f, 0.4f, 1};
    const GLushort shorts[2] = {65535, 0};
    const GLuint whole[8] = {0, 4294967295u, 1u << 30, 3, 77777, 1u << 31, 9, 10};
    switch (n) {
    case 1:
        glPixelZoom(1.5f, -0.75f);
        break;
    case 2:
        glPixelTransferf(GL_RED_SCALE, 0.5f);
        glPixelTransferf(GL_GREEN_BIAS, 0.25f);
        glPixelTransferi(GL_BLUE_SCALE, 2);
        break;
    case 3:
        glPixelMapfv(GL_PIXEL_MAP_R_TO_R, 4, table);
        glPixelMapusv(GL_PIXEL_MAP_G_TO_G, 2, shorts);
        glPixelMapuiv(GL_PIXEL_MAP_B_TO_B, 8, whole);
        glPixelTransferi(GL_MAP_COLOR, GL_TRUE);
        break;
    case 4:
        glPixelZoom(1, 1);
        glPixelTransferi(GL_MAP_COLOR, GL_FALSE);
        glPixelMapfv(GL_PIXEL_MAP_I_TO_R, 4, table);
        glPixelMapfv(GL_PIXEL_MAP_I_TO_G, 2, table + 1);
        glPixelMapfv(GL_PIXEL_MAP_S_TO_S, 4, (const GLfloat[]){3, 2, 1, 0});
        break;
    case 5:
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 20);
        glPixelStorei(GL_UNPACK_SKIP_ROWS, 3);
        glPixelStorei(GL_UNPACK_SKIP_PIXELS, 2);
        glPixelStorei(GL_UNPACK_LSB_FIRST, GL_TRUE);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 2);
        break;
    case 6:
        glPixelStorei(GL_PACK_ROW_LENGTH, 12);
        glPixelStorei(GL_PACK_SKIP_PIXELS, 1);
        glPixelStorei(GL_PACK_SWAP_BYTES, GL_TRUE);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0); /* swapping goes astray in Mesa 22 where rows are skipped */
        glPixelStorei(GL_UNPACK_SKIP_ROWS, 0);
        glPixelStorei(GL_UNPACK_SKIP_PIXELS, 0);
        glPixelStorei(GL_UNPACK_SWAP_BYTES, GL_TRUE);
        glPixelTransferi(GL_INDEX_SHIFT, 1);
        glPixelTransferi(GL_INDEX_OFFSET, 1);
        glPixelTransferi(GL_MAP_STENCIL, GL_TRUE);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    static GLushort read[16 * 16 * 4];
    setting(n);
    clear_frame(n);
    glBitmap(9, 7, 0, 0, 3, 1.5f, bitmap); /* moves the position on, frame by frame */
    glColor3f(0.9f, 0.1f * (float)n, 0.2f);
    glBitmap(12, 6, 1, 2, 0, 0, bitmap); /* drawn in the position's colour, not this one */
    if (n == 3) {
        glPushAttrib(GL_CURRENT_BIT);
        glWindowPos2i(40, 30);
        glBitmap(8, 8, 0, 0, -5, 2, bitmap);
        glPopAttrib(); /* and the position is back */
    }
    if (n == 5) {
        glRasterPos2i(-5, 10); /* outside: not valid, draws nothing */
        glBitmap(8, 8, 0, 0, 0, 0, bitmap);
    }
    if (n == 6)
        glWindowPos3f(20.25f, 9.75f, 0.3f);
    glPushAttrib(GL_CURRENT_BIT);
    glWindowPos2s(30, 4);
    glDrawPixels(10, 8, GL_RGBA, GL_UNSIGNED_BYTE, picture);
    glWindowPos2i(44, 4);
    glDrawPixels(6, 8, GL_BGR, GL_UNSIGNED_BYTE, picture);
    glWindowPos2i(52, 4);
    glDrawPixels(4, 4, GL_LUMINANCE_ALPHA, GL_UNSIGNED_SHORT, picture);
    glWindowPos2i(30, 16);
    glDrawPixels(8, 8, GL_RED, GL_FLOAT, (const GLfloat[256]){0.5f, 0.7f, 1});
    glWindowPos2i(40, 16);
    if (n == 4) /* not with a row length: Mesa 22 reads past the picture then */
        glDrawPixels(8, 8, GL_COLOR_INDEX, GL_UNSIGNED_BYTE, picture);
    glWindowPos2i(50, 16);
    glDrawPixels(8, 6, GL_STENCIL_INDEX, GL_UNSIGNED_BYTE, picture);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_ALWAYS);
    glWindowPos2i(50, 26);
    glColorMask(0, 0, 0, 0);
    glDrawPixels(8, 6, GL_DEPTH_COMPONENT, GL_UNSIGNED_SHORT, picture);
    glColorMask(1, 1, 1, 1);
    glDisable(GL_DEPTH_TEST);
    glWindowPos2i(2, 30);
    glCopyPixels(28, 2, 20, 14, GL_COLOR);
    glWindowPos2i(24, 30);
    glCopyPixels(50, 16, 6, 6, GL_STENCIL);
    glPopAttrib();
    memset(read, 0, sizeof read);
    glReadPixels(28, 4, 10, 10, GL_RGB, GL_UNSIGNED_SHORT, read);
    print_hash("read", read, sizeof read);
    memset(read, 0, sizeof read);
    glReadPixels(28, 4, 10, 10, GL_LUMINANCE, GL_FLOAT, read);
    print_hash("read luminance", read, sizeof read);
    memset(read, 0, sizeof read);
    glReadPixels(50, 16, 10, 10, GL_STENCIL_INDEX, GL_UNSIGNED_SHORT, read);
    print_hash("read stencil", read, sizeof read);
    /* Only what is read is written: the rest of the memory stays. */
    memset(read, 0x33, sizeof read);
    glReadPixels(60, 44, 4, 4, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8, read);
    print_hash("read corner", read, sizeof read);
}

int main(void)
{
    return run_program(
        &(Program){.init = init, .draw = draw, .read_depth = 1, .read_stencil = 1, .neutral_pixels = 1, .frames = 9});
}
