/* Textures by name in place of bindings (OpenGL 4.5), and gets of parts of images; compressed blocks laid out by the pixel store. */
#include "harness.h"

static GLuint flat, cube, layers, line, packed, values, buffer, samples;
static unsigned char data[64 * 64 * 4], out[1 << 16];

static void init(void)
{
    glCreateTextures(GL_TEXTURE_2D, 1, &flat);
    glCreateTextures(GL_TEXTURE_CUBE_MAP, 1, &cube);
    glCreateTextures(GL_TEXTURE_2D_ARRAY, 1, &layers);
    glCreateTextures(GL_TEXTURE_1D, 1, &line);
    glCreateTextures(GL_TEXTURE_2D, 1, &packed);
    glCreateTextures(GL_TEXTURE_BUFFER, 1, &values);
    glCreateTextures(GL_TEXTURE_2D_MULTISAMPLE, 1, &samples);
    glTextureStorage2D(flat, 4, GL_RGBA8, 16, 16);
    glTextureStorage2D(cube, 3, GL_RGB10_A2, 8, 8);
    glTextureStorage3D(layers, 2, GL_RG16F, 8, 8, 3);
    glTextureStorage1D(line, 3, GL_R8I, 16);
    glTextureStorage2D(packed, 2, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 16, 16);
    glTextureStorage2DMultisample(samples, 4, GL_RGBA8, 8, 8, GL_TRUE);
    make_picture(data, 64, 64, 4, 1);
    glGenBuffers(1, &buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, sizeof data, data, GL_STATIC_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    glTextureBuffer(values, GL_R32UI, buffer);
    glTextureBufferRange(values, GL_RGBA8, buffer, 1024, 256);
    glTextureParameteri(flat, GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_LINEAR);
    glTextureParameterf(flat, GL_TEXTURE_LOD_BIAS, 0.5f);
    glTextureParameterfv(flat, GL_TEXTURE_BORDER_COLOR, (GLfloat[]){0.5f, 0.25f, 1, 0});
    glTextureParameteriv(cube, GL_TEXTURE_SWIZZLE_RGBA, (GLint[]){GL_RED, GL_RED, GL_ONE, GL_ZERO});
    glTextureParameterIiv(line, GL_TEXTURE_BORDER_COLOR, (GLint[]){-7, 8, 9, 10});
    glTextureParameterIuiv(layers, GL_TEXTURE_WRAP_S, (GLuint[]){GL_MIRRORED_REPEAT});
    glTextureSubImage2D(flat, 0, 0, 0, 16, 16, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureSubImage3D(cube, 0, 1, 1, 2, 6, 5, 3, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureSubImage3D(layers, 1, 0, 0, 0, 4, 4, 3, GL_RG, GL_UNSIGNED_BYTE, data);
    glTextureSubImage1D(line, 0, 3, 10, GL_RED_INTEGER, GL_BYTE, data);
    glCompressedTextureSubImage2D(packed, 0, 0, 0, 16, 16, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 256, data);
    glGenerateTextureMipmap(flat);
    print_error("init");
    glTextureParameteri(4711, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    print_error("no texture");
    glTextureStorage2D(flat, 4, GL_RGBA8, 16, 16);
    print_error("storage again");
    glTextureSubImage2D(cube, 0, 0, 0, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
    print_error("a face without layer");
    GLuint bare; /* a name that is no texture yet */
    glGenTextures(1, &bare);
    glGetCompressedTextureSubImage(bare, 0, 0, 0, 0, 4, 4, 1, sizeof data, data);
    print_error("compressed image of no texture");
    glDeleteTextures(1, &bare);
}

static void gets(int n)
{
    GLint v[4] = {0};
    memset(out, 0, sizeof out);
    glGetTextureImage(cube, 0, GL_RGBA, GL_UNSIGNED_INT_2_10_10_10_REV, 8 * 8 * 6 * 4, out);
    print_hash("all faces", out, 8 * 8 * 6 * 4);
    glGetTextureImage(cube, 0, GL_RGBA, GL_UNSIGNED_BYTE, 8 * 8 * 6 * 4 - 1, out);
    print_error("no room");
    glPixelStorei(GL_PACK_ROW_LENGTH, 9);
    glPixelStorei(GL_PACK_IMAGE_HEIGHT, 7);
    glGetTextureSubImage(cube, 0, 1, 2, 3, 5, 4, 2, GL_BGRA, GL_UNSIGNED_BYTE, sizeof out, out);
    print_hash("part of faces", out, 9 * 7 * 4 * 4);
    glGetTextureSubImage(flat, 1, 1, 2, 0, 5, 4, 1, GL_BGRA, GL_UNSIGNED_BYTE, sizeof out, out);
    print_hash("part", out, 9 * 7 * 4 * 4);
    glPixelStorei(GL_PACK_ROW_LENGTH, 0);
    glPixelStorei(GL_PACK_IMAGE_HEIGHT, 0);
    glPixelStorei(GL_PACK_SKIP_IMAGES, 1);
    glGetTextureSubImage(layers, 1, 0, 0, 1, 4, 4, 2, GL_RG, GL_HALF_FLOAT, sizeof out, out);
    glPixelStorei(GL_PACK_SKIP_IMAGES, 0);
    print_hash("layers", out, 4 * 4 * 3 * 4);
    glGetTextureImage(line, 0, GL_RED_INTEGER, GL_INT, sizeof out, out);
    print_hash("line", out, 64);
    glGetCompressedTextureImage(packed, 0, sizeof out, out);
    print_hash("blocks", out, 256);
    glGetCompressedTextureSubImage(packed, 0, 4, 8, 0, 8, 4, 1, sizeof out, out);
    print_hash("part of blocks", out, 32);
    glGetCompressedTextureImage(packed, 0, 255, out);
    print_error("no room for blocks");
    glGetTextureLevelParameteriv(flat, 2, GL_TEXTURE_WIDTH, v);
    glGetTextureParameteriv(flat, GL_TEXTURE_MIN_FILTER, v + 1);
    glGetTextureLevelParameteriv(values, 0, GL_TEXTURE_BUFFER_DATA_STORE_BINDING, v + 2);
    glGetTextureLevelParameteriv(values, 0, GL_TEXTURE_BUFFER_SIZE, v + 3);
    printf("got %d %x %d %d\n", v[0], (unsigned)v[1], v[2], v[3]);
    GLfloat f[4];
    glGetTextureParameterfv(flat, GL_TEXTURE_BORDER_COLOR, f);
    glGetTextureParameterIiv(line, GL_TEXTURE_BORDER_COLOR, v);
    printf("border %g %g %d %d\n", f[0], f[1], v[0], v[3]);
    print_error("gets");
    (void)n;
}

static void draw(int n)
{
    clear_frame(n);
    make_picture(data, 64, 64, 4, (unsigned)n + 9);
    switch (n) {
    case 1:
        rect(-0.5f, -0.5f, 0.5f, 0.5f);
        glCopyTextureSubImage2D(flat, 1, 1, 2, 20, 20, 5, 4);
        glCopyTextureSubImage3D(cube, 0, 2, 1, 4, 10, 10, 5, 6);
        glTextureSubImage3D(cube, 0, 0, 0, 4, 3, 3, 2, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("copies");
        break;
    case 2: /* rows of blocks out of a larger image */
        glPixelStorei(GL_UNPACK_COMPRESSED_BLOCK_WIDTH, 4);
        glPixelStorei(GL_UNPACK_COMPRESSED_BLOCK_HEIGHT, 4);
        glPixelStorei(GL_UNPACK_COMPRESSED_BLOCK_DEPTH, 1);
        glPixelStorei(GL_UNPACK_COMPRESSED_BLOCK_SIZE, 16);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 24);
        glPixelStorei(GL_UNPACK_SKIP_PIXELS, 8);
        glPixelStorei(GL_UNPACK_SKIP_ROWS, 4);
        glCompressedTextureSubImage2D(packed, 0, 4, 8, 8, 8, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 64, data);
        print_error("blocks");
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        glPixelStorei(GL_UNPACK_SKIP_PIXELS, 0);
        glPixelStorei(GL_UNPACK_SKIP_ROWS, 0);
        break;
    case 3: /* out of a buffer, and into it */
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffer);
        glTextureSubImage2D(flat, 0, 2, 3, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, (void *)256);
        glCompressedTextureSubImage2D(packed, 1, 0, 0, 8, 8, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 64, (void *)64);
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer);
        glGetTextureSubImage(flat, 0, 0, 0, 0, 16, 16, 1, GL_RGBA, GL_UNSIGNED_BYTE, 0, (void *)2048);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        print_error("buffers");
        break;
    case 4:
        glBindTextureUnit(1, flat);
        glBindTextureUnit(1, cube);
        glBindTextureUnit(0, flat);
        glBindTextureUnit(2, layers);
        glBindTextureUnit(2, 0);
        break;
    case 5:
        glClearTexSubImage(flat, 0, 3, 3, 0, 4, 4, 1, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTextureParameteri(flat, GL_TEXTURE_BASE_LEVEL, 1);
        glDeleteTextures(1, &values);
        break;
    default:
        break;
    }
    gets(n);
    glEnable(GL_TEXTURE_2D);
    glBindTextureUnit(0, flat);
    glColor3f(1, 1, 1);
    rect(-0.9f, -0.9f, 0.5f, 0.6f);
    glDisable(GL_TEXTURE_2D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 7});
}
