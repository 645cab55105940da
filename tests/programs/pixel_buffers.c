/* Pixel buffer objects of OpenGL 2.1: images that come out of buffers and go into them, whatever their layout; sRGB textures. */
#include "harness.h"

static GLuint buffers[3], textures[3];
static unsigned char data[32 * 32 * 4 + 64], back[64 * 48 * 4];

static void init(void)
{
    make_picture(data, 32, 32, 4, 5);
    glGenBuffers(3, buffers);
    glGenTextures(3, textures);
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

static void draw(int n)
{
    clear_frame(n);
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
