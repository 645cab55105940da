/* Pbuffers and GLX pixmaps: drawn in one frame, read in later ones; windows made by glXCreateWindow; separate read drawables. */
#include "harness.h"

static GLXFBConfig config;
static GLXPbuffer pbuffer;
static GLXPixmap old_pixmap, new_pixmap;
static GLXContext other;
static Pixmap pixmaps[2];

static void init(void)
{
    int count = 0;
    XVisualInfo *info = NULL;
    const int attributes[] = {GLX_DRAWABLE_TYPE, GLX_WINDOW_BIT | GLX_PBUFFER_BIT | GLX_PIXMAP_BIT,
                              GLX_RENDER_TYPE, GLX_RGBA_BIT, GLX_RED_SIZE, 8, GLX_GREEN_SIZE, 8, GLX_BLUE_SIZE, 8,
                              GLX_DEPTH_SIZE, 16, GLX_DOUBLEBUFFER, True, None};
    GLXFBConfig *configs = glXChooseFBConfig(display, visual->screen, attributes, &count);
    require(configs != NULL && count > 0, "no configuration");
    for (int i = 0; i < count && !info; i++) {
        info = glXGetVisualFromFBConfig(display, configs[i]);
        if (info && info->visualid == visual->visualid) /* a context takes drawables of its own kind */
            config = configs[i];
        else if (info) {
            XFree(info);
            info = NULL;
        }
    }
    require(info != NULL, "no configuration with the window's visual");
    int value = -1;
    glXGetFBConfigAttrib(display, config, GLX_RED_SIZE, &value);
    printf("red bits %d\n", value);
    glXGetConfig(display, info, GLX_DOUBLEBUFFER, &value);
    printf("double buffer %d\n", value);

    const int size[] = {GLX_PBUFFER_WIDTH, 40, GLX_PBUFFER_HEIGHT, 30, GLX_PRESERVED_CONTENTS, True, None};
    pbuffer = glXCreatePbuffer(display, config, size);
    require(pbuffer != None, "no pbuffer");
    unsigned w = 0, h = 0;
    glXQueryDrawable(display, pbuffer, GLX_WIDTH, &w);
    glXQueryDrawable(display, pbuffer, GLX_HEIGHT, &h);
    printf("pbuffer %u %u\n", w, h);
    for (int i = 0; i < 2; i++)
        pixmaps[i] = XCreatePixmap(display, window, 32, 24, (unsigned)visual->depth);
    old_pixmap = glXCreateGLXPixmap(display, info, pixmaps[0]);
    new_pixmap = glXCreatePixmap(display, config, pixmaps[1], NULL);
    other = glXCreateNewContext(display, config, GLX_RGBA_TYPE, context, True);
    require(other != NULL, "no second context");
    XFree(info);
    XFree(configs);
}

static void shape(int n)
{
    glBegin(GL_TRIANGLES);
    for (unsigned i = 0; i < 6; i++) {
        glColor3f(fuzz(i + 3 * (unsigned)n), fuzz(9 * i), 0.1f * (float)n);
        glVertex2f(2 * fuzz(5 * i + (unsigned)n) - 1, 2 * fuzz(7 * i + (unsigned)n) - 1);
    }
    glEnd();
}

static void draw(int n)
{
    switch (n) {
    case 0: /* drawn once, read in every later frame */
    case 3:
        require(glXMakeCurrent(display, pbuffer, other), "pbuffer not made current");
        glViewport(0, 0, 40, 30);
        glClearColor(0.4f, 0.1f, 0.2f, 1);
        glClear(n == 0 ? GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT : GL_DEPTH_BUFFER_BIT);
        shape(n);
        print_pixels("pbuffer", 40, 30);
        break;
    case 1:
        require(glXMakeCurrent(display, old_pixmap, other), "GLX pixmap not made current");
        glViewport(0, 0, 32, 24);
        glDrawBuffer(GL_FRONT);
        glReadBuffer(GL_FRONT);
        glClear(GL_COLOR_BUFFER_BIT);
        shape(n);
        print_pixels("old pixmap", 32, 24);
        break;
    case 2: {
        require(glXMakeContextCurrent(display, new_pixmap, new_pixmap, other), "pixmap not made current");
        /* Said anew for each drawable: READ_BUFFER is the context's (specification 1.5, table 6.24), but Mesa keeps it with
         * the drawable, and reads the back buffer here, which a pixmap does not have. */
        glReadBuffer(GL_FRONT);
        glClear(GL_COLOR_BUFFER_BIT);
        shape(n);
        glFinish();
        print_pixels("pixmap", 32, 24);
        /* And what X sees of it. */
        XImage *image = XGetImage(display, pixmaps[1], 0, 0, 32, 24, AllPlanes, ZPixmap);
        require(image != NULL, "no image of the pixmap");
        uint64_t hash = 0;
        for (int y = 0; y < 24; y++)
            for (int x = 0; x < 32; x++) {
                unsigned long pixel = XGetPixel(image, x, y) & 0xffffff;
                hash = hash_bytes(hash, &pixel, 3);
            }
        printf("image %016llx\n", (unsigned long long)hash);
        XDestroyImage(image);
        glDrawBuffer(GL_BACK);
        glReadBuffer(GL_BACK);
        break;
    }
    default: /* drawn to the window, copied from the pbuffer */
        require(glXMakeContextCurrent(display, window, pbuffer, other), "two drawables not made current");
        glDrawBuffer(GL_BACK);
        glReadBuffer(GL_BACK);
        glViewport(0, 0, 64, 48);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        print_pixels("pbuffer", 40, 30);
        glRasterPos2f(-0.5f, -0.5f);
        glCopyPixels(0, 0, 30, 20, GL_COLOR);
        printf("drawables %d %d\n", glXGetCurrentDrawable() == window, glXGetCurrentReadDrawable() == pbuffer);
        require(glXMakeCurrent(display, window, other), "window not made current");
        print_pixels("window", 64, 48);
        print_error("offscreen");
        break;
    }
    if (n == 6) {
        glXMakeCurrent(display, window, context);
        glXDestroyGLXPixmap(display, old_pixmap);
        glXDestroyPixmap(display, new_pixmap);
        XFreePixmap(display, pixmaps[0]);
    }
    require(glXMakeCurrent(display, window, context), "window not made current");
    clear_frame(n);
    shape(n + 20);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
