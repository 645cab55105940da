/* Textures whose content the GPU wrote: glCopyTexImage, glCopyTexSubImage, GENERATE_MIPMAP. Copied in early frames, used later. */
#include "harness.h"

static GLuint copied[4], mipmapped, volume, line;

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glGenTextures(COUNT(copied), copied);
    glGenTextures(1, &mipmapped);
    glGenTextures(1, &volume);
    glGenTextures(1, &line);
    static unsigned char data[16 * 16 * 4];
    make_picture(data, 16, 16, 4, 5);
    glBindTexture(GL_TEXTURE_2D, mipmapped);
    glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, GL_TRUE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glHint(GL_GENERATE_MIPMAP_HINT, GL_NICEST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glBindTexture(GL_TEXTURE_3D, volume);
    glTexImage3D(GL_TEXTURE_3D, 0, GL_RGBA, 8, 8, 2, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_3D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
}

static void draw(int n)
{
    clear_frame(n);
    glBegin(GL_TRIANGLES);
    for (int i = 0; i < 9; i++) {
        glColor3f(fuzz((unsigned)(n * 9 + i)), fuzz((unsigned)(i + 7)), fuzz((unsigned)(i + n)));
        glVertex2f(32 * fuzz((unsigned)(31 * n + i)), 32 * fuzz((unsigned)(17 * n + 5 * i)));
    }
    glEnd();
    if (n < COUNT(copied)) {
        glBindTexture(GL_TEXTURE_2D, copied[n]);
        glCopyTexImage2D(GL_TEXTURE_2D, 0, n == 1 ? GL_LUMINANCE : n == 2 ? GL_RGB5 : GL_RGBA8, 4 * n, 2 * n, 16, 16, 0);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        if (n == 3)
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    }
    if (n == 2) {
        glBindTexture(GL_TEXTURE_1D, line);
        glCopyTexImage1D(GL_TEXTURE_1D, 0, GL_RGB8, 0, 5, 32, 0);
        glTexParameteri(GL_TEXTURE_1D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    }
    if (n == 3) {
        glBindTexture(GL_TEXTURE_1D, line);
        glCopyTexSubImage1D(GL_TEXTURE_1D, 0, 8, 4, 9, 10);
        glBindTexture(GL_TEXTURE_3D, volume);
        glCopyTexSubImage3D(GL_TEXTURE_3D, 0, 1, 2, 1, 8, 8, 5, 4);
    }
    if (n == 4) { /* a copy into a part; then uploads over a part of that; the mipmap follows level 0 */
        static unsigned char data[8 * 8 * 4];
        make_picture(data, 8, 8, 4, 77);
        glBindTexture(GL_TEXTURE_2D, copied[0]);
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 3, 3, 10, 8, 12, 9);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 6, 6, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glBindTexture(GL_TEXTURE_2D, mipmapped);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 2, 2, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
    }
    if (n == 5) { /* the generated levels stay when generation is switched off and one level is replaced */
        static unsigned char data[16];
        make_picture(data, 2, 2, 4, 3);
        glBindTexture(GL_TEXTURE_2D, mipmapped);
        glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, GL_FALSE);
        glTexSubImage2D(GL_TEXTURE_2D, 3, 0, 0, 2, 2, GL_RGBA, GL_UNSIGNED_BYTE, data);
    }
    if (n == 6) {
        glBindTexture(GL_TEXTURE_2D, copied[1]);
        glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, GL_TRUE);
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 1, 1, 8, 8);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
    }
    glColor3f(1, 1, 1);
    glEnable(GL_TEXTURE_2D);
    for (int i = 0; i < COUNT(copied) && i <= n; i++) {
        glBindTexture(GL_TEXTURE_2D, copied[i]);
        rect(16 * (float)i, 32, 16 * (float)i + 14, 48);
        rect(62, 2 * (float)i, 64, 2 * (float)i + 2);
    }
    glBindTexture(GL_TEXTURE_2D, mipmapped);
    rect(36, 0, 44, 8);
    rect(46, 0, 49, 3);
    rect(50, 0, 51, 1);
    glDisable(GL_TEXTURE_2D);
    glEnable(GL_TEXTURE_3D);
    glBindTexture(GL_TEXTURE_3D, volume);
    glBegin(GL_QUADS);
    glTexCoord3f(0, 0, 0.75f), glVertex2i(36, 12);
    glTexCoord3f(1, 0, 0.75f), glVertex2i(48, 12);
    glTexCoord3f(1, 1, 0.75f), glVertex2i(48, 24);
    glTexCoord3f(0, 1, 0.25f), glVertex2i(36, 24);
    glEnd();
    glDisable(GL_TEXTURE_3D);
    if (n >= 2) {
        glEnable(GL_TEXTURE_1D);
        glBindTexture(GL_TEXTURE_1D, line);
        rect(36, 26, 64, 30);
        glDisable(GL_TEXTURE_1D);
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
