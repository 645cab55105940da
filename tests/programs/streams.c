/* Images of more than a megabyte that are given anew in each frame, now and then, or once; and read back. */
#include "harness.h"

enum { WIDTH = 256, HEIGHT = 288, TEXELS = WIDTH * HEIGHT };

static GLuint textures[4], list;
static GLfloat values[TEXELS + 64][4], back[TEXELS][4];

/* As many, from another place. */
static const GLfloat *image(int n)
{
    return values[5 * n % 64];
}

static void give(int texture, int n)
{
    glBindTexture(GL_TEXTURE_2D, textures[texture]);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, WIDTH, HEIGHT, GL_RGBA, GL_FLOAT, image(n));
}

static void init(void)
{
    for (int i = 0; i < TEXELS + 64; i++)
        for (int c = 0; c < 4; c++)
            values[i][c] = fuzz(4 * i + c);
    glGenTextures(4, textures);
    for (int i = 0; i < 4; i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, WIDTH, HEIGHT, 0, GL_RGBA, GL_FLOAT, i < 2 ? NULL : image(40));
    }
    glEnable(GL_TEXTURE_2D);
    print_error("init");
}

static void draw(int n)
{
    clear_frame(n);
    give(0, n);
    rect(-0.9f, -0.9f, 0.1f, 0.1f);
    values[n][n % 4] += 0.25f; /* what was given is the program's again */
    give(0, n + 20);
    rect(-0.1f, -0.9f, 0.9f, 0.1f);
    if (n % 3 == 1)
        give(1, n);
    glBindTexture(GL_TEXTURE_2D, textures[1]);
    rect(-0.9f, -0.1f, 0.1f, 0.9f);
    if (n == 2)
        give(3, 7);
    glBindTexture(GL_TEXTURE_2D, textures[2 + n % 2]);
    rect(-0.1f, -0.1f, 0.9f, 0.9f);
    if (n == 3) {
        list = glGenLists(1);
        glNewList(list, GL_COMPILE);
        glDrawPixels(WIDTH, HEIGHT, GL_RGBA, GL_FLOAT, image(n));
        glEndList();
    }
    if (n % 4 == 1) {
        glGetTexImage(GL_TEXTURE_2D, 0, GL_RGBA, GL_FLOAT, back);
        print_hash("image", back, sizeof back);
        glRasterPos2f(0.5f, 0.5f);
        glDrawPixels(WIDTH, HEIGHT, GL_RGBA, GL_FLOAT, back);
        if (list)
            glCallList(list);
    }
    print_error("draw");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 14});
}
