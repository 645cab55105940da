/* Texture arrays, cube map arrays, rectangle and buffer textures, integer parameters, mipmaps on request (OpenGL 3.0 to 4.0). */
#include "harness.h"

static GLuint layers, lines, rectangle, cubes, numbers, values, pyramid, cube;
static GLfloat data[64 * 64 * 4];

static void number_data(unsigned n)
{
    for (int i = 0; i < COUNT(data); i++)
        data[i] = fuzz((unsigned)i + 1000 * n);
}

static void init(void)
{
    GLuint names[8];
    glGenTextures(8, names);
    layers = names[0], lines = names[1], rectangle = names[2], cubes = names[3];
    numbers = names[4], pyramid = names[5], cube = names[6];
    number_data(1);
    glBindTexture(GL_TEXTURE_2D_ARRAY, layers);
    glPixelStorei(GL_UNPACK_IMAGE_HEIGHT, 12);
    glPixelStorei(GL_UNPACK_SKIP_IMAGES, 1);
    glTexImage3D(GL_TEXTURE_2D_ARRAY, 0, GL_RGBA8, 8, 8, 5, 0, GL_RGBA, GL_FLOAT, data);
    glPixelStorei(GL_UNPACK_IMAGE_HEIGHT, 0);
    glPixelStorei(GL_UNPACK_SKIP_IMAGES, 0);
    glTexImage3D(GL_PROXY_TEXTURE_2D_ARRAY, 0, GL_RGBA8, 8, 8, 5, 0, GL_RGBA, GL_FLOAT, NULL);
    glTexParameterIiv(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_BORDER_COLOR, (GLint[]){-5, 7, 1 << 30, 3});
    glBindTexture(GL_TEXTURE_1D_ARRAY, lines);
    glTexImage2D(GL_TEXTURE_1D_ARRAY, 0, GL_RG16F, 16, 6, 0, GL_RG, GL_FLOAT, data);
    glTexParameterIuiv(GL_TEXTURE_1D_ARRAY, GL_TEXTURE_WRAP_S, (GLuint[]){GL_CLAMP_TO_EDGE});
    glTexParameterIuiv(GL_TEXTURE_1D_ARRAY, GL_TEXTURE_BORDER_COLOR, (GLuint[]){1, 4000000000u, 2, 3});
    glGenerateMipmap(GL_TEXTURE_1D_ARRAY);
    glBindTexture(GL_TEXTURE_RECTANGLE, rectangle);
    glTexImage2D(GL_TEXTURE_RECTANGLE, 0, GL_RGBA8, 20, 10, 0, GL_RGBA, GL_FLOAT, data);
    glBindTexture(GL_TEXTURE_CUBE_MAP_ARRAY, cubes);
    glTexImage3D(GL_TEXTURE_CUBE_MAP_ARRAY, 0, GL_RGB8, 4, 4, 12, 0, GL_RGB, GL_FLOAT, data);
    glGenBuffers(1, &values);
    glBindBuffer(GL_ARRAY_BUFFER, values);
    glBufferData(GL_ARRAY_BUFFER, 4096, data, GL_STATIC_DRAW);
    glBindTexture(GL_TEXTURE_BUFFER, numbers);
    glTexBuffer(GL_TEXTURE_BUFFER, GL_RGBA32F, values);
    print_error("buffer");
    glBindTexture(GL_TEXTURE_2D, pyramid);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_BASE_LEVEL, 1);
    glTexParameterf(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 3);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 32, 32, 0, GL_RGBA, GL_FLOAT, data);
    glTexImage2D(GL_TEXTURE_2D, 1, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_FLOAT, data + 128);
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, (GLint[]){GL_BLUE, GL_ONE, GL_RED, GL_ALPHA});
    glGenerateMipmap(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
    for (unsigned face = 0; face < 6; face++)
        glTexImage2D(GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 0, GL_SRGB8_ALPHA8, 8, 8, 0, GL_RGBA, GL_FLOAT, data + face);
    glGenerateMipmap(GL_TEXTURE_CUBE_MAP);
    print_error("init");
}

static void print_image_of(const char *label, GLenum binding, GLuint texture, GLenum target, GLint level, size_t floats)
{
    static GLfloat out[4096];
    glBindTexture(binding, texture);
    glGetTexImage(target, level, GL_RGBA, GL_FLOAT, out);
    print_hash(label, out, floats * 4);
}

static void draw(int n)
{
    static GLuint sampled;
    clear_frame(n);
    number_data((unsigned)n + 2);
    glColor3f(1, 1, 1);
    switch (n) {
    case 1: /* a part of some layers is replaced, and another copied from what was drawn */
        rect(-0.5f, -0.5f, 0.5f, 0.5f);
        glBindTexture(GL_TEXTURE_2D_ARRAY, layers);
        glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 1, 2, 1, 4, 3, 3, GL_RGBA, GL_FLOAT, data);
        glCopyTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 2, 2, 4, 10, 10, 5, 5);
        glBindTexture(GL_TEXTURE_1D_ARRAY, lines);
        glTexSubImage2D(GL_TEXTURE_1D_ARRAY, 0, 3, 1, 9, 2, GL_RG, GL_FLOAT, data);
        break;
    case 2:
        glBindTexture(GL_TEXTURE_2D, pyramid);
        glTexSubImage2D(GL_TEXTURE_2D, 1, 2, 2, 8, 8, GL_RGBA, GL_FLOAT, data);
        glGenerateMipmap(GL_TEXTURE_2D);
        glBindTexture(GL_TEXTURE_CUBE_MAP_ARRAY, cubes);
        glGenerateMipmap(GL_TEXTURE_CUBE_MAP_ARRAY);
        print_error("mipmaps");
        break;
    case 3: /* the buffer lives as long as a texture has it */
        glBindTexture(GL_TEXTURE_BUFFER, numbers);
        glTexBufferRange(GL_TEXTURE_BUFFER, GL_RG32F, values, 256, 1024);
        print_error("range");
        break;
    case 4:
        glBindBuffer(GL_ARRAY_BUFFER, values);
        glBufferSubData(GL_ARRAY_BUFFER, 300, 64, data);
        glDeleteBuffers(1, &values);
        break;
    case 5:
        glGenTextures(1, &sampled);
        glBindTexture(GL_TEXTURE_RECTANGLE, sampled);
        glCopyTexImage2D(GL_TEXTURE_RECTANGLE, 0, GL_RGBA8, 3, 4, 17, 9, 0);
        glDeleteTextures(1, &lines);
        break;
    case 6: /* a level that is made by hand among those that were made of others */
        glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
        glTexSubImage2D(GL_TEXTURE_CUBE_MAP_NEGATIVE_Z, 1, 0, 0, 4, 4, GL_RGBA, GL_FLOAT, data);
        glTexParameteri(GL_TEXTURE_CUBE_MAP, GL_TEXTURE_SWIZZLE_R, GL_ZERO);
        break;
    default:
        break;
    }
    print_image_of("layers", GL_TEXTURE_2D_ARRAY, layers, GL_TEXTURE_2D_ARRAY, 0, 8 * 8 * 5 * 4);
    print_image_of("cubes", GL_TEXTURE_CUBE_MAP_ARRAY, cubes, GL_TEXTURE_CUBE_MAP_ARRAY, 0, 4 * 4 * 12 * 4);
    print_image_of("pyramid", GL_TEXTURE_2D, pyramid, GL_TEXTURE_2D, 2, 8 * 8 * 4);
    print_image_of("face", GL_TEXTURE_CUBE_MAP, cube, GL_TEXTURE_CUBE_MAP_NEGATIVE_Z, 2, 2 * 2 * 4);
    if (n < 5)
        print_image_of("lines", GL_TEXTURE_1D_ARRAY, lines, GL_TEXTURE_1D_ARRAY, 1, 8 * 6 * 4);
    GLint border[4];
    glGetTexParameterIiv(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_BORDER_COLOR, border);
    printf("border %d %d %d %d\n", border[0], border[1], border[2], border[3]);
    glEnable(GL_TEXTURE_CUBE_MAP);
    glTexCoord3f(0.2f, 0.4f, -1);
    glBegin(GL_QUADS);
    for (int i = 0; i < 4; i++) {
        float x = i == 1 || i == 2, y = i > 1;
        glTexCoord3f(x - 0.5f, y - 0.5f, -1);
        glVertex2f(x, y);
    }
    glEnd();
    glDisable(GL_TEXTURE_CUBE_MAP);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, pyramid);
    rect(-0.9f, -0.9f, -0.2f, 0.1f);
    glDisable(GL_TEXTURE_2D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
