/* A forward compatible context that is current without a drawable: it draws into a framebuffer object, has no default vertex
 * array object, and takes no names that were not generated. A colour of what it drew is shown in the window. */
#include "harness.h"

static GLXContext bare;
static GLuint framebuffer, texture;

static PFNGLXCREATECONTEXTATTRIBSARBPROC create;

/* The error of a context that GLX refuses. */
static int refused;
static int note(Display *d, XErrorEvent *event)
{
    (void)d;
    refused = event->error_code;
    return 0;
}

static GLXFBConfig config_of_visual(void)
{
    int count = 0, id = 0;
    GLXFBConfig *configs = glXGetFBConfigs(display, visual->screen, &count), found = NULL;
    for (int i = 0; i < count && !found; i++)
        if (glXGetFBConfigAttrib(display, configs[i], GLX_VISUAL_ID, &id) == 0 && (VisualID)id == visual->visualid)
            found = configs[i];
    XFree(configs);
    require(found != NULL, "no configuration of the visual");
    return found;
}

static void init(void)
{
    create = (PFNGLXCREATECONTEXTATTRIBSARBPROC)glXGetProcAddressARB((const GLubyte *)"glXCreateContextAttribsARB");
    GLXFBConfig config = config_of_visual();
    const int attributes[] = {GLX_CONTEXT_MAJOR_VERSION_ARB, 3, GLX_CONTEXT_MINOR_VERSION_ARB, 1, GLX_CONTEXT_FLAGS_ARB,
                              GLX_CONTEXT_FORWARD_COMPATIBLE_BIT_ARB, None};
    bare = create(display, config, NULL, True, attributes);
    require(bare != NULL, "no forward compatible context");

    const int indexed[] = {GLX_CONTEXT_MAJOR_VERSION_ARB, 3, GLX_RENDER_TYPE, GLX_COLOR_INDEX_TYPE, None};
    int (*before)(Display *, XErrorEvent *) = XSetErrorHandler(note);
    GLXContext none = create(display, config, NULL, True, indexed);
    XSync(display, False);
    printf("colour indices %d, error %d\n", none != NULL, refused);
    XSetErrorHandler(before);
}

static void bind_unknown(void)
{
    glBindTexture(GL_TEXTURE_2D, 4711);
    print_error("texture of no generated name");
    glBindBuffer(GL_ARRAY_BUFFER, 4712);
    print_error("buffer of no generated name");
    glBindFramebuffer(GL_FRAMEBUFFER, 4713);
    print_error("framebuffer of no generated name");
    glBeginQuery(GL_SAMPLES_PASSED, 4714);
    print_error("query of no generated name");
    glEnable(GL_VERTEX_ARRAY);
    print_error("array of the fixed pipeline");
}

static void draw(int n)
{
    require(glXMakeContextCurrent(display, None, None, bare), "not made current without drawable");
    printf("drawables %d %d\n", glXGetCurrentDrawable() == None, glXGetCurrentReadDrawable() == None);
    if (n == 0) {
        GLint box[4] = {-1, -1, -1, -1};
        glGetIntegerv(GL_VIEWPORT, box);
        printf("viewport %d %d %d %d\n", box[0], box[1], box[2], box[3]);
        glGenTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 32, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glGenFramebuffers(1, &framebuffer);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        bind_unknown();
    }
    printf("status %#x\n", glCheckFramebufferStatus(GL_FRAMEBUFFER));
    glDisable(GL_SCISSOR_TEST);
    glClearColor(fuzz(3 * (unsigned)n), 0.25f, 0.5f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glScissor(n, 4, 12, 20);
    glClearColor(1, fuzz(5 * (unsigned)n), 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    print_pixels("framebuffer", 32, 32);
    GLubyte pixel[4];
    glReadPixels(n, 4, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, pixel);

    require(glXMakeContextCurrent(display, window, window, context), "window not made current");
    clear_frame(n);
    glColor3ub(pixel[0], pixel[1], pixel[2]);
    glRectf(-0.8f, -0.8f, 0.8f, 0.8f);
}

static void finish(void)
{
    glXDestroyContext(display, bare);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish});
}
