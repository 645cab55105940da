/* Immutable textures, views of them, image units, clears and invalidation (OpenGL 4.2 to 4.4). */
#include "harness.h"

static GLuint flat, volume, cube, layers, view, face, gone, mutable_one, sheet, shown, into;
static unsigned char data[64 * 64 * 4];

static void init(void)
{
    GLuint names[10];
    glGenTextures(10, names);
    flat = names[0], volume = names[1], cube = names[2], layers = names[3];
    view = names[4], face = names[5], gone = names[6], mutable_one = names[7];
    sheet = names[8], shown = names[9];
    make_picture(data, 64, 64, 4, 1);
    glBindTexture(GL_TEXTURE_2D, flat);
    glTexImage2D(GL_TEXTURE_2D, 2, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data); /* gone with what follows */
    glTexStorage2D(GL_TEXTURE_2D, 4, GL_RGBA8, 16, 8);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 16, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    print_error("immutable");
    glGenerateMipmap(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_3D, volume);
    glTexStorage3D(GL_TEXTURE_3D, 2, GL_RG8, 8, 8, 4);
    glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
    glTexStorage2D(GL_TEXTURE_CUBE_MAP, 3, GL_RGBA16F, 8, 8);
    glTexSubImage2D(GL_TEXTURE_CUBE_MAP_NEGATIVE_X, 1, 1, 1, 3, 3, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glBindTexture(GL_TEXTURE_2D_ARRAY, layers);
    glTexStorage3D(GL_TEXTURE_2D_ARRAY, 2, GL_RGBA8, 8, 8, 6);
    glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 0, 0, 0, 8, 8, 6, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureView(view, GL_TEXTURE_2D, layers, GL_RGBA8, 0, 1, 3, 1);
    glTextureView(face, GL_TEXTURE_CUBE_MAP, layers, GL_RGBA8UI, 0, 2, 0, 6);
    print_error("views");
    glTextureView(view, GL_TEXTURE_2D, layers, GL_RGBA8, 0, 1, 3, 1);
    print_error("a view already");
    glBindTexture(GL_TEXTURE_2D, sheet);
    glTexStorage2D(GL_TEXTURE_2D, 2, GL_RGBA8, 16, 16);
    glTexSubImage2D(GL_TEXTURE_2D, 1, 0, 0, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureView(shown, GL_TEXTURE_2D, sheet, GL_RGBA8, 1, 1, 0, 1);
    glGenFramebuffers(1, &into);
    glBindFramebuffer(GL_FRAMEBUFFER, into);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, shown, 0);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glBindTexture(GL_TEXTURE_1D, gone);
    glTexStorage1D(GL_TEXTURE_1D, 3, GL_R32UI, 16);
    glTexStorage2D(GL_PROXY_TEXTURE_2D, 1, GL_RGBA8, 16, 16);
    glBindTexture(GL_TEXTURE_2D, mutable_one);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    print_error("init");
}

static void print_image_of(const char *label, GLenum binding, GLuint texture, GLenum target, GLint level, size_t size)
{
    static unsigned char out[64 * 64 * 4];
    memset(out, 0, sizeof out);
    glBindTexture(binding, texture);
    if (texture == face)
        glGetTexImage(target, level, GL_RGBA_INTEGER, GL_UNSIGNED_BYTE, out);
    else
        glGetTexImage(target, level, GL_RGBA, GL_UNSIGNED_BYTE, out);
    print_hash(label, out, size);
}

static void draw(int n)
{
    clear_frame(n);
    make_picture(data, 64, 64, 4, (unsigned)n + 2);
    switch (n) {
    case 1: /* what is written to a view is written to what it is a view of, and the other way round */
        glBindTexture(GL_TEXTURE_2D, view);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 2, 2, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glBindTexture(GL_TEXTURE_2D_ARRAY, layers);
        glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 3, 3, 2, 2, 2, 3, GL_RGBA, GL_UNSIGNED_BYTE, data);
        break;
    case 2:
        glClearTexImage(volume, 1, GL_RG, GL_UNSIGNED_BYTE, (GLubyte[]){7, 99});
        glClearTexSubImage(cube, 0, 1, 2, 3, 5, 4, 2, GL_RGBA, GL_FLOAT, (GLfloat[]){0.5f, 0.25f, 1, 1});
        glCopyImageSubData(flat, GL_TEXTURE_2D, 0, 4, 0, 0, layers, GL_TEXTURE_2D_ARRAY, 0, 0, 0, 5, 8, 8, 1);
        print_error("clears");
        break;
    case 3:
        glBindImageTexture(0, flat, 1, GL_FALSE, 0, GL_READ_WRITE, GL_RGBA8);
        glBindImageTextures(1, 2, (GLuint[]){layers, cube});
        glInvalidateTexImage(gone, 1);
        glInvalidateTexSubImage(gone, 0, 3, 0, 0, 2, 1, 1);
        print_error("images");
        break;
    case 4: /* views keep what they are views of */
        glDeleteTextures(1, &layers);
        glBindTexture(GL_TEXTURE_2D, view);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 1, 1, 3, 2, GL_RGBA, GL_UNSIGNED_BYTE, data);
        break;
    case 5:
        glBindImageTextures(0, 2, NULL);
        glDeleteTextures(1, &gone);
        glCopyImageSubData(flat, GL_TEXTURE_2D, 0, 0, 0, 0, mutable_one, GL_TEXTURE_2D, 0, 2, 1, 0, 5, 7, 1);
        break;
    case 6:
        glBindTexture(GL_TEXTURE_2D, flat);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_BASE_LEVEL, 1);
        glClearTexImage(flat, 1, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glFinish(); /* llvmpipe may make the mipmap of what was there before */
        glGenerateMipmap(GL_TEXTURE_2D);
        break;
    default:
        break;
    }
    if (n < 4) { /* what is drawn into a view comes after what was uploaded to what it is a view of */
        glBindTexture(GL_TEXTURE_2D, shown);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 1, 0, 6, 5, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glBindTexture(GL_TEXTURE_2D, sheet);
        glTexSubImage2D(GL_TEXTURE_2D, 1, 0, 1, 7, 6, GL_RGBA, GL_UNSIGNED_BYTE, data + 64);
        glEnable(GL_SCISSOR_TEST);
        glScissor(2, n, 4, 3);
        glBindFramebuffer(GL_FRAMEBUFFER, into);
        glClearColor(0.1f * (float)n, 0.9f, 0.4f, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        glBindFramebuffer(GL_FRAMEBUFFER, 0);
        glDisable(GL_SCISSOR_TEST);
        glBindTexture(GL_TEXTURE_2D, shown);
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 6, 6, 0, 0, 2, 1);
    }
    print_image_of("sheet", GL_TEXTURE_2D, sheet, GL_TEXTURE_2D, 1, 8 * 8 * 4);
    print_image_of("shown", GL_TEXTURE_2D, shown, GL_TEXTURE_2D, 0, 8 * 8 * 4);
    for (unsigned unit = 0; unit < 3; unit++) {
        GLint name = -1, access = 0;
        glGetIntegeri_v(GL_IMAGE_BINDING_NAME, unit, &name);
        glGetIntegeri_v(GL_IMAGE_BINDING_ACCESS, unit, &access);
        printf("image %u %d %x\n", unit, name, (unsigned)access);
    }
    print_image_of("flat", GL_TEXTURE_2D, flat, GL_TEXTURE_2D, 1, 8 * 4 * 4);
    print_image_of("view", GL_TEXTURE_2D, view, GL_TEXTURE_2D, 0, 8 * 8 * 4);
    print_image_of("face", GL_TEXTURE_CUBE_MAP, face, GL_TEXTURE_CUBE_MAP_POSITIVE_Z, 0, 8 * 8 * 4);
    print_image_of("last", GL_TEXTURE_CUBE_MAP, face, GL_TEXTURE_CUBE_MAP_NEGATIVE_Z, 0, 8 * 8 * 4);
    print_image_of("cube", GL_TEXTURE_CUBE_MAP, cube, GL_TEXTURE_CUBE_MAP_NEGATIVE_Y, 0, 8 * 8 * 4);
    print_image_of("mutable", GL_TEXTURE_2D, mutable_one, GL_TEXTURE_2D, 0, 8 * 8 * 4);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, n % 2 ? view : mutable_one);
    rect(-0.9f, -0.9f, 0.5f, 0.6f);
    glDisable(GL_TEXTURE_2D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
