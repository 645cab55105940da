/* Images of more than a megabyte that are given anew in each frame, now and then, or once; and read back. A buffer that stays mapped
 * and is large enough for its pages to be watched; and one that is written in more pieces than are kept one by one.
 *
 * STREAMS_UNSHOWN=n draws n pictures before the first frame, which are looked at and never shown. */
#include "harness.h"

enum { WIDTH = 256, HEIGHT = 288, TEXELS = WIDTH * HEIGHT };
enum { MAPPED = 3 * 8192, PIECES = 40, STRIDE = 64, POINTS = 1024, SEEN = 80000 };

static GLuint textures[4], list, buffers[3];
static GLubyte *seen;
static GLfloat values[TEXELS + 64][4], back[TEXELS][4];
static GLfloat (*mapped)[2];

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

/* Draws into a framebuffer object, as a program without a window does. Each picture is drawn onto the ones before it, and
 * looked at while it is half drawn; and what is drawn is counted from one to the next. */
static void draw_unshown(int n)
{
    GLuint framebuffer, target, query;
    glGenTextures(1, &target);
    glBindTexture(GL_TEXTURE_2D, target);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 32, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target, 0);
    glViewport(0, 0, 32, 32);
    glGenQueries(1, &query);
    glBeginQuery(GL_SAMPLES_PASSED, query);
    uint64_t hash = 0;
    for (int i = 0; i < n; i++) {
        if (i % 40 == 0)
            clear_frame(i);
        give(i % 2, i);
        float at = -0.9f + (i % 40) * 0.04f;
        rect(at, -0.9f, at + 0.3f, 0.2f);
        glReadPixels(0, 0, 32, 16, GL_RGBA, GL_UNSIGNED_BYTE, back);
        rect(at, at, at + 0.2f, 0.8f);
        glReadPixels(0, 16, 32, 16, GL_RGBA, GL_UNSIGNED_BYTE, (char *)back + 32 * 16 * 4);
        hash = hash_bytes(hash, back, 32 * 32 * 4);
        if (i % 40 == 20)
            glEnable(0xdead); /* asked for at the end */
        if (i % 40 == 30) {
            GLuint samples;
            glEndQuery(GL_SAMPLES_PASSED);
            glGetQueryObjectuiv(query, GL_QUERY_RESULT, &samples);
            printf("%u samples\n", samples);
            glBeginQuery(GL_SAMPLES_PASSED, query);
        }
    }
    glEndQuery(GL_SAMPLES_PASSED);
    glDeleteQueries(1, &query);
    printf("unshown %016llx\n", (unsigned long long)hash);
    print_error("unshown");
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &framebuffer);
    glDeleteTextures(1, &target);
    glViewport(0, 0, width, height);
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

    GLbitfield access = GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
    glGenBuffers(3, buffers);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[2]);
    GLbitfield reads = GL_MAP_READ_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
    glBufferStorage(GL_PIXEL_PACK_BUFFER, SEEN, values, reads | GL_DYNAMIC_STORAGE_BIT);
    seen = glMapBufferRange(GL_PIXEL_PACK_BUFFER, 0, SEEN, reads);
    require(seen != NULL, "no persistent map");
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBufferStorage(GL_ARRAY_BUFFER, MAPPED * sizeof *mapped, values, access | GL_DYNAMIC_STORAGE_BIT);
    mapped = glMapBufferRange(GL_ARRAY_BUFFER, 0, MAPPED * sizeof *mapped, access);
    require(mapped != NULL, "no persistent map");
    glBindBuffer(GL_ARRAY_BUFFER, buffers[1]);
    glBufferData(GL_ARRAY_BUFFER, POINTS * STRIDE, values, GL_STREAM_DRAW);
    glEnableClientState(GL_VERTEX_ARRAY);
    print_error("init");
    const char *unshown = getenv("STREAMS_UNSHOWN");
    if (unshown)
        draw_unshown(atoi(unshown));
}

/* Each draw sees what was written before it, wherever that is. */
static void draw_mapped(int n)
{
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glVertexPointer(2, GL_FLOAT, 0, NULL);
    for (int i = 0; i < 4; i++) {
        int first = n % 3 * 8192 + (n * 97 + i * 2731) % 8180;
        for (int v = 0; v < 3; v++) {
            mapped[first + v][0] = -0.9f + 0.4f * i + 0.1f * v;
            mapped[first + v][1] = v == 1 ? 0.9f - 0.02f * n : 0.6f;
        }
        glDrawArrays(GL_TRIANGLES, first, 3);
    }
    mapped[n * 11][1] = 0.5f; /* nobody reads it yet */
    if (n % 5 == 2) { /* cleared after it was written */
        glClearBufferSubData(GL_ARRAY_BUFFER, GL_R32F, 4 * n, 32 * n, GL_RED, GL_FLOAT, (GLfloat[]){0.25f});
        glDrawArrays(GL_LINES, 0, 20 * n);
    }
}

/* What commands write is there when GL has finished. */
static void look(int n)
{
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[2]);
    glReadPixels(n, 0, 40, 30, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(size_t)(4096 * n));
    if (n % 4 == 2)
        glClearBufferSubData(GL_PIXEL_PACK_BUFFER, GL_RGBA8UI, 4096 * n, 400, GL_RGBA_INTEGER, GL_UNSIGNED_BYTE, "abcd");
    glBufferSubData(GL_PIXEL_PACK_BUFFER, 70000 + n, 8, values[n]);
    glFinish();
    print_hash("seen", seen, SEEN);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
}

static void draw_pieces(int n)
{
    glBindBuffer(GL_ARRAY_BUFFER, buffers[1]);
    glVertexPointer(2, GL_FLOAT, STRIDE, NULL);
    for (int i = 0; i < PIECES; i++) {
        GLfloat at[2] = {fuzz(2 * (n * PIECES + i)) * 2 - 1, fuzz(n + 3 * i)};
        glBufferSubData(GL_ARRAY_BUFFER, (n * PIECES + i) % POINTS * STRIDE, sizeof at, at);
    }
    glDrawArrays(GL_POINTS, 0, POINTS);
    if (n % 4 == 1) {
        for (int i = 0; i < 2; i++) {
            glBindBuffer(GL_ARRAY_BUFFER, buffers[i]);
            glGetBufferSubData(GL_ARRAY_BUFFER, 0, POINTS * STRIDE, back);
            print_hash("buffer", back, POINTS * STRIDE);
        }
    }
    look(n);
}

static void draw(int n)
{
    clear_frame(n);
    draw_mapped(n);
    draw_pieces(n);
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
