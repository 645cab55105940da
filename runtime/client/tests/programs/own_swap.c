/* A program with a function of GLX's of its own, which is made of EGL's and visible to all libraries, as xscreensaver's is: what a
 * library calls of GLX is not that. */
#include <EGL/egl.h>
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>

static EGLDisplay egl;
static int calls;

void glXSwapBuffers(Display *display, XID surface)
{
    (void)display;
    if (++calls > 1) {
        fprintf(stderr, "the program's own glXSwapBuffers is called by the library\n");
        exit(1);
    }
    eglSwapBuffers(egl, (EGLSurface)surface);
}

int main(void)
{
    Display *display = XOpenDisplay(NULL);
    if (!display) return 2;
    Window window = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 40, 30, 0, 0, 0);
    XMapWindow(display, window);
    const EGLint wanted[] = {EGL_RED_SIZE, 8, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    EGLConfig config;
    EGLint count = 0;
    egl = eglGetDisplay((EGLNativeDisplayType)display);
    if (!eglInitialize(egl, NULL, NULL) || !eglBindAPI(EGL_OPENGL_API)) return 3;
    if (!eglChooseConfig(egl, wanted, &config, 1, &count) || count != 1) return 4;
    EGLSurface surface = eglCreateWindowSurface(egl, config, window, NULL);
    EGLContext context = eglCreateContext(egl, config, EGL_NO_CONTEXT, NULL);
    if (!eglMakeCurrent(egl, surface, surface, context)) return 5;
    glXSwapBuffers(display, (XID)surface);
    if (eglGetError() != EGL_SUCCESS || calls != 1) return 6;
    return 0;
}
