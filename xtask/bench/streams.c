/* A program that hands the driver new data in each frame, or has it read back: streams KIND MEBIBYTES.
 *
 * Prints milliseconds a frame. KIND is how:
 *   texture     glTexSubImage2D of a whole texture from memory, as a player of films does
 *   upload      the same from a buffer that was mapped and written for it
 *   buffer      glBufferData without data, then glBufferSubData of all of it
 *   pieces      glBufferSubData of a small piece of each page
 *   map         glMapBufferRange of the whole, which invalidates it, written, and unmapped
 *   persistent  a third in turns of a buffer that stays mapped and is coherent; a fence says when a third is free again
 *   readback    glReadPixels of a window of that size
 *   download    the same into thirds of a buffer that stays mapped, looked at two frames later
 * A frame draws from what is new. In what is given each page is different in each frame, but little of it is written by the
 * program: it is the handing over that is measured. */
#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <GL/glx.h>
#include <X11/Xlib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PAGE = 4096, STRIDE = PAGE / 2, PIECE = 256, PARTS = 3 };

static Display *display;
static Window window;
static size_t size;
static int side; /* of the texture, or of the window that is read */
static char *memory, *mapped;
static GLsync fences[PARTS];

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static void stamp(int n)
{
    for (size_t at = 0; at < size; at += PAGE)
        memcpy(memory + at, &n, sizeof n);
}

static void points(size_t offset)
{
    glVertexPointer(2, GL_FLOAT, STRIDE, (void *)offset);
    glDrawArrays(GL_POINTS, 0, size / STRIDE);
}

static void triangle(void)
{
    glBegin(GL_TRIANGLES);
    for (int i = 0; i < 3; i++) {
        glTexCoord2f(i == 1, i == 2);
        glVertex2f(i == 1, i == 2);
    }
    glEnd();
}

static void texture(int n)
{
    stamp(n);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, side, side, GL_RGBA, GL_UNSIGNED_BYTE, memory);
    triangle();
}

static void buffer(int n)
{
    stamp(n);
    glBufferData(GL_ARRAY_BUFFER, size, NULL, GL_STREAM_DRAW);
    glBufferSubData(GL_ARRAY_BUFFER, 0, size, memory);
    points(0);
}

static void pieces(int n)
{
    stamp(n);
    for (size_t at = 0; at < size; at += PAGE)
        glBufferSubData(GL_ARRAY_BUFFER, at, PIECE, memory + at);
    points(0);
}

static void map(int n)
{
    stamp(n);
    void *to = glMapBufferRange(GL_ARRAY_BUFFER, 0, size, GL_MAP_WRITE_BIT | GL_MAP_INVALIDATE_BUFFER_BIT);
    if (!to)
        fail("no map");
    memcpy(to, memory, size);
    if (!glUnmapBuffer(GL_ARRAY_BUFFER))
        fail("what was written is lost");
    points(0);
}

static void upload(int n)
{
    stamp(n);
    glBufferData(GL_PIXEL_UNPACK_BUFFER, size, NULL, GL_STREAM_DRAW);
    void *to = glMapBuffer(GL_PIXEL_UNPACK_BUFFER, GL_WRITE_ONLY);
    if (!to)
        fail("no map");
    memcpy(to, memory, size);
    if (!glUnmapBuffer(GL_PIXEL_UNPACK_BUFFER))
        fail("what was written is lost");
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, side, side, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    triangle();
}

/* Waits for what was last done with a part; 0 where nothing was. */
static int is_free_again(int part)
{
    if (!fences[part])
        return 0;
    if (glClientWaitSync(fences[part], GL_SYNC_FLUSH_COMMANDS_BIT, UINT64_C(10000000000)) == GL_TIMEOUT_EXPIRED)
        fail("a fence is never reached");
    glDeleteSync(fences[part]);
    return 1;
}

static void persistent(int n)
{
    int part = n % PARTS;
    is_free_again(part);
    stamp(n);
    memcpy(mapped + part * size, memory, size);
    points(part * size);
    fences[part] = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
}

static void readback(int n)
{
    glClearColor(n % 256 / 255.0f, 0.5f, 0.25f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glReadPixels(0, 0, side, side, GL_RGBA, GL_UNSIGNED_BYTE, memory);
    if ((unsigned char)memory[size - 4] != n % 256)
        fail("what is read is not what was drawn");
}

static void download(int n)
{
    int part = n % PARTS;
    if (is_free_again(part)) {
        memcpy(memory, mapped + part * size, size);
        if ((unsigned char)memory[size - 4] != (n - PARTS) % 256)
            fail("what is read is not what was drawn");
    }
    glClearColor(n % 256 / 255.0f, 0.5f, 0.25f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glReadPixels(0, 0, side, side, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(part * size));
    fences[part] = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
}

static const struct {
    const char *name;
    void (*frame)(int);
} kinds[] = {{"texture", texture}, {"upload", upload}, {"buffer", buffer}, {"pieces", pieces}, {"map", map}, {"persistent", persistent}, {"readback", readback}, {"download", download}};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv)
{
    void (*frame)(int) = NULL;
    for (size_t i = 0; argc == 3 && i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].name, argv[1]))
            frame = kinds[i].frame;
    int mebibytes = argc == 3 ? atoi(argv[2]) : 0;
    for (side = 512; side * side < mebibytes << 18; side *= 2)
        ;
    display = XOpenDisplay(NULL);
    int attributes[] = {GLX_RGBA, GLX_DOUBLEBUFFER, GLX_RED_SIZE, 8, GLX_ALPHA_SIZE, 8, None};
    XVisualInfo *visual = display ? glXChooseVisual(display, DefaultScreen(display), attributes) : NULL;
    if (!frame || !visual || mebibytes < 1 || mebibytes > 64 || side * side != mebibytes << 18)
        fail("streams KIND MEBIBYTES (1, 4, 16 or 64), on a display with GLX");
    size = (size_t)mebibytes << 20;
    memory = calloc(1, size);
    int extent = frame == readback || frame == download ? side : 64;
    XSetWindowAttributes looks = {0};
    looks.colormap = XCreateColormap(display, RootWindow(display, visual->screen), visual->visual, AllocNone);
    window = XCreateWindow(display, RootWindow(display, visual->screen), 0, 0, extent, extent, 0, visual->depth, InputOutput,
                           visual->visual, CWColormap | CWBorderPixel, &looks);
    XMapWindow(display, window);
    GLXContext context = glXCreateContext(display, visual, NULL, True);
    if (!memory || !context || !glXMakeCurrent(display, window, context))
        fail("no context");
    if (frame == texture || frame == upload) {
        glEnable(GL_TEXTURE_2D);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, side, side, 0, GL_RGBA, GL_UNSIGNED_BYTE, memory);
        GLuint name;
        glGenBuffers(1, &name);
        if (frame == upload)
            glBindBuffer(GL_PIXEL_UNPACK_BUFFER, name);
    } else if (frame != readback) {
        GLuint name;
        GLenum target = frame == download ? GL_PIXEL_PACK_BUFFER : GL_ARRAY_BUFFER;
        glGenBuffers(1, &name);
        glBindBuffer(target, name);
        if (frame == persistent || frame == download) {
            GLbitfield flags = GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
            flags |= frame == download ? GL_MAP_READ_BIT : GL_MAP_WRITE_BIT;
            glBufferStorage(target, PARTS * size, NULL, flags);
            mapped = glMapBufferRange(target, 0, PARTS * size, flags);
            if (!mapped)
                fail("no map");
        } else {
            glBufferData(target, size, memory, GL_STREAM_DRAW);
        }
        if (frame != download)
            glEnableClientState(GL_VERTEX_ARRAY);
    }
    int frames = 3200 / (mebibytes + 7), n = 0;
    double begun = 0;
    /* The first fifth is for everybody to come to speed. */
    for (; n < frames + frames / 4; n++) {
        if (n == frames / 4) {
            glFinish();
            begun = now();
        }
        frame(n);
        glXSwapBuffers(display, window);
    }
    glFinish();
    if (glGetError() != GL_NO_ERROR)
        fail("an error of OpenGL");
    printf("%.4f ms a frame\n", (now() - begun) / frames);
    return 0;
}
