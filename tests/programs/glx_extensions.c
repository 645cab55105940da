/* What GLX extensions add: contexts without a configuration, without errors, that do not flush; textures whose images are
 * pixmaps; rectangles of the back buffer shown; floating-point configurations; what the driver says of itself. */
#include "harness.h"

static GLXContext any, quiet;
static GLXPbuffer floats;
static GLXContext of_floats;
static GLXPixmap picture;
static Pixmap pixmap;
static GLuint texture, kept;

static int asked(const char *name)
{
    const char *all = glXQueryExtensionsString(display, visual->screen);
    size_t length = strlen(name);
    for (const char *at = strstr(all, name); at; at = strstr(at + 1, name))
        if (at[length] == ' ' || at[length] == 0)
            return 1;
    return 0;
}

static void paint(int n)
{
    GC gc = XCreateGC(display, pixmap, 0, NULL);
    for (int i = 0; i < 8; i++) {
        XSetForeground(display, gc, (unsigned long)(0xffffff * fuzz((unsigned)(i + 8 * n))));
        XFillRectangle(display, pixmap, gc, 4 * i, 3 * (i + n) % 20, 10, 9);
    }
    XFreeGC(display, gc);
}

/* The configuration of the window's visual, or one of its depth that has what the list says. */
static GLXFBConfig like_the_window(const int *list)
{
    int count = 0;
    GLXFBConfig found = NULL;
    GLXFBConfig *configs = glXChooseFBConfig(display, visual->screen, list, &count);
    for (int i = 0; i < count && !found; i++) {
        XVisualInfo *info = glXGetVisualFromFBConfig(display, configs[i]);
        if (info && (list ? info->depth == visual->depth : info->visualid == visual->visualid))
            found = configs[i];
        if (info)
            XFree(info);
    }
    if (configs)
        XFree(configs);
    require(found != NULL, "no configuration like the window's");
    return found;
}

static void init(void)
{
    static const char *const names[] = {
        "GLX_ARB_context_flush_control", "GLX_ARB_create_context_no_error", "GLX_ARB_fbconfig_float",
        "GLX_EXT_fbconfig_packed_float", "GLX_EXT_no_config_context", "GLX_EXT_texture_from_pixmap",
        "GLX_MESA_copy_sub_buffer", "GLX_MESA_query_renderer",
    };
    for (int i = 0; i < COUNT(names); i++)
        printf("%s %d\n", names[i], asked(names[i]));

    const int no_config[] = {GLX_SCREEN, visual->screen, GLX_CONTEXT_MAJOR_VERSION_ARB, 2, GLX_CONTEXT_MINOR_VERSION_ARB, 1,
                             GLX_CONTEXT_RELEASE_BEHAVIOR_ARB, GLX_CONTEXT_RELEASE_BEHAVIOR_NONE_ARB, None};
    any = glXCreateContextAttribsARB(display, NULL, context, True, no_config);
    require(any != NULL, "no context without a configuration");
    int value = -1;
    printf("query %d", glXQueryContext(display, any, GLX_FBCONFIG_ID, &value));
    printf(" id %d", value);
    glXQueryContext(display, any, GLX_SCREEN, &value);
    printf(" screen %d\n", value);

    const int like[] = {GLX_DRAWABLE_TYPE, GLX_PIXMAP_BIT, GLX_BIND_TO_TEXTURE_RGB_EXT, True,
                        GLX_BIND_TO_TEXTURE_TARGETS_EXT, GLX_TEXTURE_2D_BIT_EXT, GLX_DOUBLEBUFFER, True, None};
    GLXFBConfig config = like_the_window(like);
    pixmap = XCreatePixmap(display, window, 32, 32, (unsigned)visual->depth);
    const int as_texture[] = {GLX_TEXTURE_FORMAT_EXT, GLX_TEXTURE_FORMAT_RGB_EXT, GLX_TEXTURE_TARGET_EXT,
                              GLX_TEXTURE_2D_EXT, None};
    picture = glXCreatePixmap(display, config, pixmap, as_texture);
    require(picture != None, "no pixmap that is a texture");
    unsigned format = 0, target = 0;
    glXQueryDrawable(display, picture, GLX_TEXTURE_FORMAT_EXT, &format);
    glXQueryDrawable(display, picture, GLX_TEXTURE_TARGET_EXT, &target);
    printf("picture %x %x\n", format, target);

    const int no_error[] = {GLX_CONTEXT_MAJOR_VERSION_ARB, 2, GLX_CONTEXT_MINOR_VERSION_ARB, 1,
                            GLX_CONTEXT_OPENGL_NO_ERROR_ARB, True, None};
    config = like_the_window(NULL);
    quiet = glXCreateContextAttribsARB(display, config, NULL, True, no_error);
    printf("no error %d\n", quiet != NULL);

    const int wide[] = {GLX_RENDER_TYPE, GLX_RGBA_FLOAT_BIT_ARB, GLX_DRAWABLE_TYPE, GLX_PBUFFER_BIT, None};
    int count = 0;
    GLXFBConfig *configs = glXChooseFBConfig(display, visual->screen, wide, &count);
    printf("float configurations %d\n", count > 0 && configs != NULL);
    if (configs && count > 0) {
        const int size[] = {GLX_PBUFFER_WIDTH, 16, GLX_PBUFFER_HEIGHT, 16, None};
        floats = glXCreatePbuffer(display, configs[0], size);
        of_floats = glXCreateNewContext(display, configs[0], GLX_RGBA_FLOAT_TYPE_ARB, NULL, True);
        printf("float drawables %d %d\n", floats != None, of_floats != NULL);
        XFree(configs);
    }

    unsigned numbers[3] = {7, 7, 7};
    printf("version %d", glXQueryRendererIntegerMESA(display, visual->screen, 0, GLX_RENDERER_VERSION_MESA, numbers));
    unsigned current[3] = {8, 8, 8};
    printf(" %d", glXQueryCurrentRendererIntegerMESA(GLX_RENDERER_VERSION_MESA, current));
    printf(" the same %d\n", !memcmp(numbers, current, sizeof numbers));
    const char *vendor = glXQueryRendererStringMESA(display, visual->screen, 0, GLX_RENDERER_VENDOR_ID_MESA);
    printf("vendor %d, the same %d\n", vendor != NULL && *vendor,
           vendor && !strcmp(vendor, glXQueryCurrentRendererStringMESA(GLX_RENDERER_VENDOR_ID_MESA)));
    printf("unknown %d\n", glXQueryRendererIntegerMESA(display, visual->screen, 0, 0x1234, numbers));

    glGenTextures(1, &texture);
    glGenTextures(1, &kept);
}

static void textured(GLuint name)
{
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glEnable(GL_TEXTURE_2D);
    glColor3f(1, 1, 1);
    rect(-0.8f, -0.8f, 0.8f, 0.8f);
    glDisable(GL_TEXTURE_2D);
}

static void draw(int n)
{
    if (n % 4 == 0) { /* the picture as it is now, kept by the texture in the frames after it */
        paint(n);
        glBindTexture(GL_TEXTURE_2D, texture);
        glXBindTexImageEXT(display, picture, GLX_FRONT_LEFT_EXT, NULL);
        glBindTexture(GL_TEXTURE_2D, kept);
        glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, 0, 0, 16, 16, 0);
    }
    if (n == 3 || n == 7) {
        glBindTexture(GL_TEXTURE_2D, texture);
        glXReleaseTexImageEXT(display, picture, GLX_FRONT_LEFT_EXT);
    }
    if (of_floats) {
        require(glXMakeCurrent(display, floats, of_floats), "floats not made current");
        if (n == 0) {
            glClearColor(0.3f, 1.5f, -2.0f, 0.25f);
            glClear(GL_COLOR_BUFFER_BIT);
        }
        float pixel[4] = {0, 0, 0, 0};
        glReadPixels(3, 3, 1, 1, GL_RGBA, GL_FLOAT, pixel);
        printf("floats %g %g %g %g\n", pixel[0], pixel[1], pixel[2], pixel[3]);
    }
    if (quiet) {
        require(glXMakeCurrent(display, window, quiet), "the context without errors not made current");
        if (n == 0)
            glClearColor(0.1f, 0.5f, 0.2f, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        glBegin(GL_TRIANGLES);
        for (unsigned i = 0; i < 3; i++)
            glVertex2f(2 * fuzz(i + (unsigned)n) - 1, 2 * fuzz(9 * i) - 1);
        glEnd();
        print_pixels("no errors", 64, 48);
    }
    require(glXMakeCurrent(display, window, any), "the context without a configuration not made current");
    clear_frame(n);
    if (n % 4 != 3)
        textured(texture);
    print_pixels("any", 64, 48);
    print_error("any");
    if (n == 5) {
        glXCopySubBufferMESA(display, window, 8, 8, 32, 16);
        glFinish();
        XImage *image = XGetImage(display, window, 8, 48 - 8 - 16, 32, 16, AllPlanes, ZPixmap);
        require(image != NULL, "no image of the window");
        uint64_t hash = 0;
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 32; x++) {
                unsigned long pixel = XGetPixel(image, x, y) & 0xffffff;
                hash = hash_bytes(hash, &pixel, 3);
            }
        printf("shown %016llx\n", (unsigned long long)hash);
        XDestroyImage(image);
    }
    require(glXMakeCurrent(display, window, context), "window not made current");
    clear_frame(n + 1);
    textured(kept);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
