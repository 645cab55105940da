/* Pixel buffer objects of OpenGL 2.1: images that come out of buffers and go into them, whatever their layout; sRGB textures. */
#include "harness.h"

static GLuint buffers[3], textures[4];
static unsigned char data[32 * 32 * 4 + 64], back[64 * 48 * 4];

static void init(void)
{
    make_picture(data, 32, 32, 4, 5);
    glGenBuffers(3, buffers);
    glGenTextures(4, textures);
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[0]);
    glBufferData(GL_PIXEL_UNPACK_BUFFER, sizeof data, data, GL_STREAM_DRAW);
    glBindTexture(GL_TEXTURE_2D, textures[0]);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 32);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 3);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, (void *)128);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 0);
    glBindTexture(GL_TEXTURE_2D, textures[1]);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_SRGB8_ALPHA8, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL); /* offset 0 */
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 32, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, (void *)128); /* beyond its end */
    print_error("beyond");
    glBindTexture(GL_TEXTURE_2D, textures[2]);
    glCompressedTexImage2D(GL_TEXTURE_2D, 0, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 8, 8, 0, 64, (void *)256);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    print_error("compressed");
    glMapBuffer(GL_PIXEL_UNPACK_BUFFER, GL_READ_ONLY);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    print_error("mapped");
    glUnmapBuffer(GL_PIXEL_UNPACK_BUFFER);
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[1]);
    glBufferData(GL_PIXEL_PACK_BUFFER, sizeof back, NULL, GL_STREAM_READ);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    glEnable(GL_TEXTURE_2D);
    print_error("init");
}

static void show_texture(const char *label)
{
    glGetTexImage(GL_TEXTURE_2D, 0, GL_RGBA, GL_UNSIGNED_BYTE, back);
    print_hash(label, back, 32 * 32 * 4);
}

/* A texture from what was mapped for it, and from what commands have put there since. */
static void stream(int n)
{
    glBindTexture(GL_TEXTURE_2D, textures[3]);
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[0]);
    unsigned char *to = glMapBuffer(GL_PIXEL_UNPACK_BUFFER, GL_WRITE_ONLY);
    for (int i = 0; i < 200; i++)
        to[i * 20 + n] = (unsigned char)(i * n);
    glUnmapBuffer(GL_PIXEL_UNPACK_BUFFER);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 32, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, (void *)16);
    show_texture("mapped");
    glBufferSubData(GL_PIXEL_UNPACK_BUFFER, 100 * n, 64, data + n);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 32, 30, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(size_t)(16 + n));
    show_texture("and written");
    glMapBufferRange(GL_PIXEL_UNPACK_BUFFER, 64, 512, GL_MAP_WRITE_BIT | GL_MAP_FLUSH_EXPLICIT_BIT);
    glUnmapBuffer(GL_PIXEL_UNPACK_BUFFER);
    glClearBufferSubData(GL_PIXEL_UNPACK_BUFFER, GL_RGBA8UI, 512, 256, GL_RGBA_INTEGER, GL_UNSIGNED_BYTE, "abcd");
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 32, 30, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    show_texture("and cleared");
    glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
}

/* What GL refuses leaves the buffer as it is. */
static void refused(int n)
{
    GLuint framebuffer;
    glGenFramebuffers(1, &framebuffer);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[1]);
    glReadPixels(0, 0, 16, 16, GL_RGBA, GL_UNSIGNED_SHORT_5_6_5, NULL);
    print_error("format and type");
    glReadPixels(0, 0, 30000, 30000, GL_RGBA, GL_FLOAT, NULL);
    print_error("too large");
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    for (int side = 8; side <= 48; side += 40)
        glReadPixels(0, 0, side, side, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    print_error("nothing to read from");
    glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &framebuffer);
    glReadPixels(n, 1, 32, 4, GL_RGBA, GL_UNSIGNED_BYTE, (void *)4096);
    glGetBufferSubData(GL_PIXEL_PACK_BUFFER, 0, 40 * 16 * 4, back);
    print_hash("after all", back, 40 * 16 * 4);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
}

static void draw(int n)
{
    clear_frame(n);
    stream(n);
    glBindTexture(GL_TEXTURE_2D, textures[n % 3]);
    rect(-0.9f, -0.9f, 0.5f, 0.6f);
    if (n >= 1) { /* what is there goes into a buffer, and from there into a texture */
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[1]);
        glPixelStorei(GL_PACK_ROW_LENGTH, 40);
        glReadPixels(2 * n, 3, 16, 16, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(size_t)(16 * n));
        glPixelStorei(GL_PACK_ROW_LENGTH, 0);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[1]);
        glPushClientAttrib(GL_CLIENT_PIXEL_STORE_BIT);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 40);
        glBindTexture(GL_TEXTURE_2D, textures[0]);
        glTexSubImage2D(GL_TEXTURE_2D, 0, n, 2, 8, 9, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(size_t)(16 * n));
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[0]);
        glPopClientAttrib();
        GLint bound = -1;
        glGetIntegerv(GL_PIXEL_UNPACK_BUFFER_BINDING, &bound);
        printf("bound %d\n", bound == (GLint)buffers[1]);
        glRasterPos2f(-0.2f, 0.1f);
        glDrawPixels(10, 8, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(size_t)(16 * n));
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
        glBindBuffer(GL_ARRAY_BUFFER, buffers[1]); /* any buffer will do */
        glGetBufferSubData(GL_ARRAY_BUFFER, 0, 40 * 16 * 4, back);
        print_hash("read", back, 40 * 16 * 4);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        refused(n);
    }
    if (n == 3) {
        glBindBuffer(GL_PIXEL_UNPACK_BUFFER, buffers[2]);
        glBufferData(GL_PIXEL_UNPACK_BUFFER, 64, (const GLfloat[16]){0.1f, 0.9f, 0.4f, 0.2f}, GL_DYNAMIC_DRAW);
        glPixelMapfv(GL_PIXEL_MAP_R_TO_R, 4, (void *)0);
        glDeleteBuffers(1, &buffers[2]); /* and with that not bound any more */
        GLfloat map[4];
        glGetPixelMapfv(GL_PIXEL_MAP_R_TO_R, map);
        printf("map %g %g %g %g\n", map[0], map[1], map[2], map[3]);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[1]);
        glGetTexImage(GL_TEXTURE_2D, 0, GL_BGRA, GL_UNSIGNED_BYTE, (void *)64);
        unsigned char *got = glMapBuffer(GL_PIXEL_PACK_BUFFER, GL_READ_WRITE);
        print_hash("image", got, 1024);
        got[3] = 7;
        glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
