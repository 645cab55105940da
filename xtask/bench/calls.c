/* Nanoseconds a call on the calling thread, one line each: NAME BURST SUSTAINED
 *
 * BURST: a burst that fits in any queue, and the queue is empty when it begins, as in a program of a hundred frames a second:
 *        what the call costs its caller.
 * SUSTAINED: the same call for so long that whoever executes it must keep up; a frame is a burst's length.
 * Frames end as in any program that shows something: what belongs to a frame that never ends must be held by a recorder.
 * Run it with GALLIUM_NOOP=1, or the driver's drawing is measured as well. */
#include <GL/gl.h>
#include <GL/glx.h>
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static Display *display;
static Window window;
static GLuint textures[2];
static GLfloat matrix[16] = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
static GLfloat vertices[100 * 3], coordinates[100 * 2];
static GLubyte colors[100 * 4];
static GLuint indices[300];

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static void vertex(int n)
{
    glBegin(GL_POINTS);
    for (int i = 0; i < n; i++)
        glVertex3f(i, 0, 0);
    glEnd();
}

static void color(int n)
{
    for (int i = 0; i < n; i++)
        glColor4f(i, 0, 0, 1);
}

static void bind(int n)
{
    for (int i = 0; i < n; i++)
        glBindTexture(GL_TEXTURE_2D, textures[i & 1]);
}

static void parameter(int n)
{
    for (int i = 0; i < n; i++)
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, i & 1 ? GL_NEAREST : GL_LINEAR);
}

static void load_matrix(int n)
{
    for (int i = 0; i < n; i++)
        glLoadMatrixf(matrix);
}

static void draw(int n)
{
    for (int i = 0; i < n; i++)
        glDrawElements(GL_TRIANGLES, 300, GL_UNSIGNED_INT, indices);
}

/* What such a draw has in client memory, for comparison: vertices, coordinates, colours, indices. */
static void copy(int n)
{
    static char from[3600], to[3600];
    for (int i = 0; i < n; i++) {
        memcpy(to, from, sizeof to);
        __asm__ volatile("" : : "r"(to) : "memory");
    }
}

static void get_error(int n)
{
    for (int i = 0; i < n; i++)
        glGetError();
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(const char *name, void (*calls)(int), int burst, int sustained)
{
    enum { BURSTS = 31 };
    static const struct timespec between_frames = {.tv_nsec = 10000000};
    double ns[BURSTS];
    calls(burst);
    for (int i = 0; i < BURSTS; i++) {
        glXSwapBuffers(display, window);
        glFinish();
        nanosleep(&between_frames, NULL);
        double start = now();
        calls(burst);
        ns[i] = (now() - start) / burst;
    }
    qsort(ns, BURSTS, sizeof *ns, ascending);
    glXSwapBuffers(display, window);
    glFinish();
    double start = now();
    for (int i = 0; i < sustained; i += burst) {
        calls(burst);
        glXSwapBuffers(display, window);
    }
    glFinish();
    printf("%s %.2f %.2f\n", name, ns[BURSTS / 2], (now() - start) / sustained);
    fflush(stdout);
}

int main(void)
{
    display = XOpenDisplay(NULL);
    if (!display) {
        fprintf(stderr, "cannot open the display\n");
        return 1;
    }
    int attributes[] = {GLX_RGBA, GLX_DOUBLEBUFFER, GLX_DEPTH_SIZE, 16, None};
    XVisualInfo *visual = glXChooseVisual(display, DefaultScreen(display), attributes);
    GLXContext context = visual ? glXCreateContext(display, visual, NULL, True) : NULL;
    if (!context) {
        fprintf(stderr, "no OpenGL context\n");
        return 1;
    }
    XSetWindowAttributes window_attributes = {0};
    Window root = RootWindow(display, visual->screen);
    window_attributes.colormap = XCreateColormap(display, root, visual->visual, AllocNone);
    window = XCreateWindow(display, root, 0, 0, 64, 64, 0, visual->depth, InputOutput, visual->visual,
                                  CWColormap | CWBorderPixel, &window_attributes);
    XMapWindow(display, window);
    glXMakeCurrent(display, window, context);

    glGenTextures(2, textures);
    for (int i = 0; i < 2; i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    }
    for (int i = 0; i < 300; i++)
        indices[i] = i % 100;
    glVertexPointer(3, GL_FLOAT, 0, vertices);
    glTexCoordPointer(2, GL_FLOAT, 0, coordinates);
    glColorPointer(4, GL_UNSIGNED_BYTE, 0, colors);
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_TEXTURE_COORD_ARRAY);
    glEnableClientState(GL_COLOR_ARRAY);

    /* Memory that a recorder writes for the first time is not what a call costs. */
    for (int i = 0; i < 100; i++) {
        vertex(20000);
        glXSwapBuffers(display, window);
    }

    measure("glVertex3f", vertex, 20000, 4000000);
    measure("glColor4f", color, 20000, 4000000);
    measure("glBindTexture", bind, 20000, 2000000);
    measure("glTexParameteri", parameter, 20000, 2000000);
    measure("glLoadMatrixf", load_matrix, 10000, 1000000);
    measure("glDrawElements(300)", draw, 500, 50000);
    measure("memcpy(3600)", copy, 500, 50000);
    measure("glGetError", get_error, 1000, 20000);
    return 0;
}
