/* So many threads, each with a display connection, a window and a context of its own, that draw as fast as they can: threads N.
 *
 * Prints the frames of all threads a second. A frame is some hundred calls, as of a program with many small objects. Run it with
 * GALLIUM_NOOP=1, or the driver's drawing is measured, which takes all processors for one thread. */
#include <GL/gl.h>
#include <GL/glx.h>
#include <X11/Xlib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MOST = 64, WARM = 200, FRAMES = 3000 };

static pthread_barrier_t begin, end;

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static void frame(int n)
{
    glClear(GL_COLOR_BUFFER_BIT);
    for (int i = 0; i < 20; i++) {
        glPushMatrix();
        glRotatef(n + i, 0, 0, 1);
        glColor4f(0.05f * i, 0.5f, 0.5f, 1);
        glBegin(GL_TRIANGLES);
        for (int v = 0; v < 6; v++)
            glVertex2f(0.1f * v, 0.1f * (v % 3));
        glEnd();
        glPopMatrix();
    }
}

static void *draw(void *unused)
{
    (void)unused;
    Display *display = XOpenDisplay(NULL);
    int attributes[] = {GLX_RGBA, GLX_DOUBLEBUFFER, None};
    XVisualInfo *visual = display ? glXChooseVisual(display, DefaultScreen(display), attributes) : NULL;
    if (!visual)
        fail("no display with GLX");
    XSetWindowAttributes looks = {0};
    looks.colormap = XCreateColormap(display, RootWindow(display, visual->screen), visual->visual, AllocNone);
    Window window = XCreateWindow(display, RootWindow(display, visual->screen), 0, 0, 64, 64, 0, visual->depth, InputOutput,
                                  visual->visual, CWColormap | CWBorderPixel, &looks);
    XMapWindow(display, window);
    GLXContext context = glXCreateContext(display, visual, NULL, True);
    if (!context || !glXMakeCurrent(display, window, context))
        fail("no context");
    for (int n = 0; n < WARM; n++) {
        frame(n);
        glXSwapBuffers(display, window);
    }
    glFinish();
    pthread_barrier_wait(&begin);
    for (int n = 0; n < FRAMES; n++) {
        frame(n);
        glXSwapBuffers(display, window);
    }
    glFinish();
    pthread_barrier_wait(&end);
    return NULL;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    int threads = argc > 1 ? atoi(argv[1]) : 1;
    pthread_t started[MOST];
    if (threads < 1 || threads > MOST || !XInitThreads())
        fail("threads N");
    pthread_barrier_init(&begin, NULL, threads + 1);
    pthread_barrier_init(&end, NULL, threads + 1);
    for (int i = 0; i < threads; i++)
        if (pthread_create(&started[i], NULL, draw, NULL))
            fail("no thread");
    pthread_barrier_wait(&begin);
    double start = now();
    pthread_barrier_wait(&end);
    printf("%.1f frames a second\n", threads * FRAMES / (now() - start));
    for (int i = 0; i < threads; i++)
        pthread_join(started[i], NULL);
    return 0;
}
