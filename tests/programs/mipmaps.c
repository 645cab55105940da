/* What uploads depend on beside the image: levels that GL makes of others, pixel transfer and maps, and what a name is that was
 * bound and never given anything. */
#include "harness.h"

enum { SIZE = 8 };

static GLuint made, own, copied, scaled, mapped, saved, many, bound[2];
static unsigned char bright[SIZE * SIZE * 4], dark[SIZE * SIZE * 4];

static void upload(GLuint name, const unsigned char *texels)
{
    glBindTexture(GL_TEXTURE_2D, name);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, SIZE, SIZE, 0, GL_RGBA, GL_UNSIGNED_BYTE, texels);
}

static void generate(int on)
{
    glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, on);
}

static void init(void)
{
    make_picture(bright, SIZE, SIZE, 4, 1);
    make_picture(dark, SIZE, SIZE, 4, 2);
    glGenTextures(1, &made);
    glGenTextures(1, &own);
    glGenTextures(1, &copied);
    glGenTextures(1, &scaled);
    glGenTextures(1, &mapped);
    glGenTextures(1, &saved);
    glGenTextures(1, &many);
}

static void setting(int n)
{
    const GLfloat table[2] = {1, 0};
    switch (n) {
    case 0:
        glBindTexture(GL_TEXTURE_2D, made);
        generate(1);
        upload(made, bright);
        generate(0);
        /* Levels of its own, which GL then makes anew. */
        upload(own, bright);
        glTexImage2D(GL_TEXTURE_2D, 1, GL_RGBA8, SIZE / 2, SIZE / 2, 0, GL_RGBA, GL_UNSIGNED_BYTE, bright);
        break;
    case 1:
        glBindTexture(GL_TEXTURE_2D, own);
        generate(1);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SIZE, SIZE, GL_RGBA, GL_UNSIGNED_BYTE, dark);
        generate(0);
        glBindTexture(GL_TEXTURE_2D, copied);
        glTexParameteriv(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, (const GLint[]){1});
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, SIZE, SIZE, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 0, 0, SIZE, SIZE);
        generate(0);
        break;
    case 2:
        glPixelTransferf(GL_RED_SCALE, 0.5f);
        glPixelTransferf(GL_GREEN_BIAS, 0.25f);
        upload(scaled, bright);
        glPixelTransferf(GL_RED_SCALE, 1);
        glPixelTransferf(GL_GREEN_BIAS, 0);
        glPixelMapfv(GL_PIXEL_MAP_R_TO_R, 2, table);
        glPixelTransferi(GL_MAP_COLOR, 1);
        upload(mapped, bright);
        glPixelTransferi(GL_MAP_COLOR, 0);
        glPixelMapfv(GL_PIXEL_MAP_R_TO_R, 1, table);
        break;
    case 3:
        glBindTexture(GL_TEXTURE_2D, saved);
        glPushAttrib(GL_TEXTURE_BIT | GL_PIXEL_MODE_BIT);
        generate(1);
        glPixelTransferf(GL_BLUE_SCALE, 0.25f);
        upload(saved, dark);
        glPopAttrib(); /* neither was ever set outside */
        break;
    case 4:
        glBindTexture(GL_TEXTURE_2D, many);
        generate(1);
        upload(many, bright);
        generate(0);
        for (int i = 0; i < 40; i++)
            glTexSubImage2D(GL_TEXTURE_2D, 0, i % 7, i % 5, 2, 3, GL_RGBA, GL_UNSIGNED_BYTE, dark + i % 64);
        break;
    case 5:
        glGenTextures(1, &bound[0]);
        glBindTexture(GL_TEXTURE_3D, bound[0]);
        glBindTexture(GL_TEXTURE_3D, 0);
        glGenBuffers(1, &bound[1]);
        glBindBuffer(GL_ARRAY_BUFFER, bound[1]);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    setting(n);
    clear_frame(n);
    glEnable(GL_TEXTURE_2D);
    const GLuint names[] = {made, own, copied, scaled, mapped, saved, many};
    for (int i = 0; i < COUNT(names); i++) {
        glBindTexture(GL_TEXTURE_2D, names[i]);
        for (int level = 0; level < 4; level++) {
            unsigned char texels[SIZE * SIZE * 4] = {0};
            char label[32];
            GLint w = -1;
            glGetTexLevelParameteriv(GL_TEXTURE_2D, level, GL_TEXTURE_WIDTH, &w);
            if (w > 0)
                glGetTexImage(GL_TEXTURE_2D, level, GL_RGBA, GL_UNSIGNED_BYTE, texels);
            sprintf(label, "%d level %d width %d", i, level, w);
            print_hash(label, texels, sizeof texels);
        }
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        rect(-1 + 0.25f * (float)i, -0.5f, -0.8f + 0.25f * (float)i, 0.5f);
    }
    glDisable(GL_TEXTURE_2D);
    printf("is %d %d\n", glIsTexture(bound[0]), glIsBuffer(bound[1]));
    if (n == 7) {
        glBindTexture(GL_TEXTURE_2D, bound[0]);
        print_error("a texture of three dimensions");
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 9});
}
