/* Textures of every class of format of OpenGL 3.0 to 4.4, whose content is uploaded, copied by the GPU and cleared. */
#include "harness.h"

static const struct {
    GLenum internal, format, type;
    int size; /* of a texel, of a block where it is compressed */
} FORMATS[] = {
    {GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1},
    {GL_RG8, GL_RG, GL_UNSIGNED_BYTE, 2},
    {GL_RGB8, GL_RGB, GL_UNSIGNED_BYTE, 3},
    {GL_RGBA16, GL_BGRA, GL_UNSIGNED_SHORT, 8},
    {GL_RGB10_A2, GL_RGBA, GL_UNSIGNED_INT_2_10_10_10_REV, 4},
    {GL_RGB5_A1, GL_RGBA, GL_UNSIGNED_SHORT_5_5_5_1, 2},
    {GL_SRGB8_ALPHA8, GL_RGBA, GL_UNSIGNED_BYTE, 4},
    {GL_R8_SNORM, GL_RED, GL_BYTE, 1},
    {GL_RGBA8_SNORM, GL_RGBA, GL_BYTE, 4},
    {GL_RG16_SNORM, GL_RG, GL_SHORT, 4},
    {GL_R16F, GL_RED, GL_HALF_FLOAT, 2},
    {GL_RGBA16F, GL_RGBA, GL_HALF_FLOAT, 8},
    {GL_RG32F, GL_RG, GL_FLOAT, 8},
    {GL_RGBA32F, GL_RGBA, GL_FLOAT, 16},
    {GL_R11F_G11F_B10F, GL_RGB, GL_UNSIGNED_INT_10F_11F_11F_REV, 4},
    {GL_RGB9_E5, GL_RGB, GL_UNSIGNED_INT_5_9_9_9_REV, 4},
    {GL_R8I, GL_RED_INTEGER, GL_BYTE, 1},
    {GL_RG16UI, GL_RG_INTEGER, GL_UNSIGNED_SHORT, 4},
    {GL_RGB32I, GL_RGB_INTEGER, GL_INT, 12},
    {GL_RGBA32UI, GL_RGBA_INTEGER, GL_UNSIGNED_INT, 16},
    {GL_RGBA8UI, GL_BGRA_INTEGER, GL_UNSIGNED_BYTE, 4},
    {GL_RGB10_A2UI, GL_RGBA_INTEGER, GL_UNSIGNED_INT_2_10_10_10_REV, 4},
    {GL_DEPTH_COMPONENT16, GL_DEPTH_COMPONENT, GL_UNSIGNED_SHORT, 2},
    {GL_DEPTH_COMPONENT24, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, 4},
    {GL_DEPTH_COMPONENT32F, GL_DEPTH_COMPONENT, GL_FLOAT, 4},
    {GL_DEPTH24_STENCIL8, GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8, 4},
    {GL_DEPTH32F_STENCIL8, GL_DEPTH_STENCIL, GL_FLOAT_32_UNSIGNED_INT_24_8_REV, 8},
    {GL_STENCIL_INDEX8, GL_STENCIL_INDEX, GL_UNSIGNED_BYTE, 1},
    {GL_LUMINANCE8_ALPHA8, GL_LUMINANCE_ALPHA, GL_UNSIGNED_BYTE, 2},
    {GL_COMPRESSED_RED_RGTC1, 0, 0, 8},
    {GL_COMPRESSED_SIGNED_RG_RGTC2, 0, 0, 16},
    {GL_COMPRESSED_RGBA_BPTC_UNORM, 0, 0, 16},
    {GL_COMPRESSED_RGB_BPTC_SIGNED_FLOAT, 0, 0, 16},
    {GL_COMPRESSED_RGB8_ETC2, 0, 0, 8},
};
#define W 8
#define H 12

static GLuint from[COUNT(FORMATS)], to[COUNT(FORMATS)];
static unsigned char data[W * H * 16 * 2];

static int bytes_of(int i, int w, int h)
{
    return FORMATS[i].format ? w * h * FORMATS[i].size : (w / 4) * (h / 4) * FORMATS[i].size;
}

/* Bytes that are a number in every format. */
static void fill(int i, unsigned n)
{
    make_picture(data, W, H * 2, 16, n + (unsigned)i);
    int count = W * H;
    float *f = (float *)data;
    unsigned short *half = (unsigned short *)data;
    switch (FORMATS[i].type) {
    case GL_FLOAT:
        for (int k = 0; k < count * FORMATS[i].size / 4; k++)
            f[k] = FORMATS[i].format == GL_DEPTH_COMPONENT ? fuzz((unsigned)k + n) : 100 * fuzz((unsigned)k + n) - 50;
        break;
    case GL_HALF_FLOAT:
        for (int k = 0; k < count * FORMATS[i].size / 2; k++)
            half[k] &= 0xbbff; /* an exponent below the largest */
        break;
    case GL_UNSIGNED_INT_10F_11F_11F_REV:
        for (int k = 0; k < count; k++)
            ((unsigned *)data)[k] &= 0xbfdffbffu;
        break;
    case GL_FLOAT_32_UNSIGNED_INT_24_8_REV:
        for (int k = 0; k < count; k++) {
            f[2 * k] = fuzz((unsigned)k + n);
            ((unsigned *)data)[2 * k + 1] &= 0xff;
        }
        break;
    default:
        break;
    }
}

static void print_texture(const char *label, int i, GLuint texture)
{
    static unsigned char out[W * H * 16];
    char text[64];
    memset(out, 0, sizeof out);
    glBindTexture(GL_TEXTURE_2D, texture);
    if (FORMATS[i].format)
        glGetTexImage(GL_TEXTURE_2D, 0, FORMATS[i].format, FORMATS[i].type, out);
    else
        glGetCompressedTexImage(GL_TEXTURE_2D, 0, out);
    if (FORMATS[i].type == GL_FLOAT_32_UNSIGNED_INT_24_8_REV)
        for (int k = 0; k < W * H; k++)
            ((unsigned *)out)[2 * k + 1] &= 0xff;
    snprintf(text, sizeof text, "%s %x", label, FORMATS[i].internal);
    print_hash(text, out, (size_t)bytes_of(i, W, H));
}

static void init(void)
{
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glGenTextures(COUNT(from), from);
    glGenTextures(COUNT(to), to);
    for (int i = 0; i < COUNT(from); i++) {
        fill(i, 1);
        glBindTexture(GL_TEXTURE_2D, from[i]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        if (FORMATS[i].format)
            glTexImage2D(GL_TEXTURE_2D, 0, (GLint)FORMATS[i].internal, W, H, 0, FORMATS[i].format, FORMATS[i].type, data);
        else
            glCompressedTexImage2D(GL_TEXTURE_2D, 0, FORMATS[i].internal, W, H, 0, bytes_of(i, W, H), data);
        fill(i, 77);
        glBindTexture(GL_TEXTURE_2D, to[i]);
        if (i % 2)
            glTexStorage2D(GL_TEXTURE_2D, 1, FORMATS[i].internal, W, H);
        else if (FORMATS[i].format)
            glTexImage2D(GL_TEXTURE_2D, 0, (GLint)FORMATS[i].internal, W, H, 0, FORMATS[i].format, FORMATS[i].type, NULL);
        else
            glCompressedTexImage2D(GL_TEXTURE_2D, 0, FORMATS[i].internal, W, H, 0, bytes_of(i, W, H), data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        if (FORMATS[i].format)
            glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, W, H, FORMATS[i].format, FORMATS[i].type, data);
        else
            glCompressedTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, W, H, FORMATS[i].internal, bytes_of(i, W, H), data);
        char text[32];
        snprintf(text, sizeof text, "%x", FORMATS[i].internal);
        print_error(text);
    }
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, W, H, 0, GL_RGBA, GL_UNSIGNED_INT_24_8, data);
    print_error("unlike types");
    glTexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH24_STENCIL8, W, H, 0, GL_DEPTH_STENCIL, GL_UNSIGNED_BYTE, data);
    print_error("unlike types");
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, W, H, 0, GL_RGBA_INTEGER, GL_UNSIGNED_BYTE, data);
    print_error("unlike formats");
    glTexImage2D(GL_PROXY_TEXTURE_2D, 0, GL_RGBA16F, W, H, 0, GL_RGBA, GL_FLOAT, data);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
}

static void draw(int n)
{
    clear_frame(n);
    for (int i = n; i < COUNT(from); i += 4) {
        if (n < 4) {
            glCopyImageSubData(from[i], GL_TEXTURE_2D, 0, 4, 0, 0, to[i], GL_TEXTURE_2D, 0, 0, 4, 0, 4, 8, 1);
            print_error("copy");
        } else { /* a part of what was copied is uploaded anew, and a part cleared */
            fill(i - 4, 3);
            glBindTexture(GL_TEXTURE_2D, to[i - 4]);
            if (FORMATS[i - 4].format) {
                glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
                glTexSubImage2D(GL_TEXTURE_2D, 0, 1, 3, 2, 6, FORMATS[i - 4].format, FORMATS[i - 4].type, data);
                glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
                glClearTexSubImage(to[i - 4], 0, 4, 2, 0, 2, 7, 1, FORMATS[i - 4].format, FORMATS[i - 4].type, data);
                print_error("clear");
            }
        }
    }
    for (int i = 0; i < COUNT(from); i++)
        if (i % 3 == n % 3)
            print_texture("to", i, to[i]);
    if (n == 6)
        for (int i = 0; i < COUNT(from); i += 5) {
            if (FORMATS[i].format)
                glClearTexImage(from[i], 0, FORMATS[i].format, FORMATS[i].type, i % 2 ? data : NULL);
            print_texture("from", i, from[i]);
        }
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, to[n % 16]);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    rect(-0.9f, -0.9f, 0.5f, 0.6f);
    glDisable(GL_TEXTURE_2D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
