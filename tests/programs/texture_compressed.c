/* S3TC textures: given as blocks, compressed by the driver, changed in part. */
#include "harness.h"

static GLuint textures[5];
static unsigned char blocks[16 * 16 * 4], data[16 * 16 * 4];

static const GLenum formats[4] = {GL_COMPRESSED_RGB_S3TC_DXT1_EXT, GL_COMPRESSED_RGBA_S3TC_DXT1_EXT,
                                  GL_COMPRESSED_RGBA_S3TC_DXT3_EXT, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT};

static void fill_blocks(unsigned seed, int bytes)
{
    for (int i = 0; i < bytes; i++)
        blocks[i] = (unsigned char)(255 * fuzz(seed * 1000u + (unsigned)i));
}

static void init(void)
{
    GLint count = 0;
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glGetIntegerv(GL_NUM_COMPRESSED_TEXTURE_FORMATS, &count);
    require(count > 0, "no compressed textures");
    glGenTextures(COUNT(textures), textures);
    for (int i = 0; i < 4; i++) {
        int block = i < 2 ? 8 : 16;
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        for (int level = 0, size = 16; size > 0; level++, size /= 2) {
            int across = (size + 3) / 4;
            fill_blocks((unsigned)(i * 10 + level), across * across * block);
            glCompressedTexImage2D(GL_TEXTURE_2D, level, formats[i], size, size, 0, across * across * block, blocks);
        }
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_NEAREST);
    }
    /* The driver compresses. */
    make_picture(data, 16, 16, 4, 9);
    glHint(GL_TEXTURE_COMPRESSION_HINT, GL_FASTEST);
    glBindTexture(GL_TEXTURE_2D, textures[4]);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
}

static void draw(int n)
{
    if (n == 2) {
        fill_blocks(70, 8 * 4);
        glBindTexture(GL_TEXTURE_2D, textures[0]);
        glCompressedTexSubImage2D(GL_TEXTURE_2D, 0, 4, 8, 8, 8, formats[0], 8 * 4, blocks);
    }
    if (n == 3) {
        fill_blocks(71, 16 * 4);
        glBindTexture(GL_TEXTURE_2D, textures[3]);
        glCompressedTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 16, 4, formats[3], 16 * 4, blocks);
        glBindTexture(GL_TEXTURE_2D, textures[4]);
        make_picture(data, 8, 8, 4, 14);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 4, 4, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
    }
    if (n == 4) { /* got and given again under another name */
        glBindTexture(GL_TEXTURE_2D, textures[4]);
        glGetCompressedTexImage(GL_TEXTURE_2D, 0, blocks);
        glBindTexture(GL_TEXTURE_2D, textures[1]);
        glCompressedTexImage2D(GL_TEXTURE_2D, 0, formats[3], 16, 16, 0, 16 * 16, blocks);
        /* Beside a first level of another format, Mesa loses what the other levels held: they are given anew. */
        for (int level = 1, size = 8; size > 0; level++, size /= 2) {
            int across = (size + 3) / 4;
            fill_blocks((unsigned)(80 + level), across * across * 16);
            glCompressedTexImage2D(GL_TEXTURE_2D, level, formats[3], size, size, 0, across * across * 16, blocks);
        }
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    }
    if (n == 5) {
        glBindTexture(GL_TEXTURE_2D, textures[2]);
        glCompressedTexImage2D(GL_TEXTURE_2D, 0, formats[2], 8, 8, 0, 3, blocks); /* not its size */
        print_error("compressed size");
    }
    clear_frame(n);
    glEnable(GL_TEXTURE_2D);
    for (int i = 0; i < COUNT(textures); i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        rect(12 * (float)i, 0, 12 * (float)i + 11, 24);
        rect(12 * (float)i, 26, 12 * (float)i + 4, 30);
        rect(12 * (float)i, 32, 12 * (float)i + 2, 34);
    }
    glDisable(GL_TEXTURE_2D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
