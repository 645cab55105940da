/* EGL beside GLX: pbuffers, one of them encoded as sRGB, a window with two buffers and a context without a surface, which share
 * their textures, and a robust context; what each has drawn is read, and a colour of it is shown in the GLX window. Sync objects are waited for by a thread. */
#include "harness.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>

static EGLDisplay egl;
static EGLConfig config;
static EGLSurface pbuffer, encoded, shown;
static EGLContext first, second, robust;
static int has_syncs;
static Window other;
static GLuint texture, framebuffer;

static void print_egl(const char *what, EGLint value)
{
    printf("%s %d error %#x\n", what, value, eglGetError());
}

static EGLint surface_value(EGLSurface surface, EGLint attribute)
{
    EGLint value = -7;
    eglQuerySurface(egl, surface, attribute, &value);
    return value;
}

static EGLint config_value(EGLint attribute)
{
    EGLint value = -7;
    eglGetConfigAttrib(egl, config, attribute, &value);
    return value;
}

static void choose(void)
{
    const EGLint wanted[] = {EGL_RED_SIZE, 8, EGL_GREEN_SIZE, 8, EGL_BLUE_SIZE, 8, EGL_ALPHA_SIZE, 8, EGL_DEPTH_SIZE, 24,
                             EGL_SURFACE_TYPE, EGL_WINDOW_BIT | EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                             EGL_NONE};
    EGLint count = 0;
    require(eglChooseConfig(egl, wanted, &config, 1, &count) && count == 1, "no EGL config");
    printf("sizes %d %d %d %d depth %d of %d samples %d\n", config_value(EGL_RED_SIZE), config_value(EGL_GREEN_SIZE),
           config_value(EGL_BLUE_SIZE), config_value(EGL_ALPHA_SIZE), config_value(EGL_DEPTH_SIZE),
           config_value(EGL_BUFFER_SIZE), config_value(EGL_SAMPLES));
    const EGLint nonsense[] = {EGL_HEIGHT, 3, EGL_NONE};
    print_egl("nonsense", eglChooseConfig(egl, nonsense, &config, 0, &count));
    const EGLint impossible[] = {EGL_RED_SIZE, 99, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    print_egl("impossible", eglChooseConfig(egl, impossible, NULL, 0, &count));
    printf("found %d\n", count);
}

static void fails(void)
{
    EGLint value;
    print_egl("config of no display", eglGetConfigAttrib(EGL_NO_DISPLAY, config, EGL_RED_SIZE, &value));
    print_egl("attribute", eglGetConfigAttrib(egl, config, EGL_HEIGHT, &value));
    print_egl("surface", eglQuerySurface(egl, NULL, EGL_HEIGHT, &value));
    print_egl("context alone", eglMakeCurrent(egl, pbuffer, EGL_NO_SURFACE, first));
    if (has_syncs) {
        print_egl("a fence of no context", eglCreateSync(egl, EGL_SYNC_FENCE, NULL) != EGL_NO_SYNC);
        print_egl("no such sync object", eglCreateSync(egl, EGL_HEIGHT, NULL) != EGL_NO_SYNC);
    }
    print_egl("nothing", eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT));
    require(glXGetCurrentContext() == context, "EGL has released what is GLX's");
    print_egl("surfaces alone", eglMakeCurrent(egl, pbuffer, pbuffer, EGL_NO_CONTEXT));
    print_egl("swap of what is not current", eglSwapBuffers(egl, shown));
    const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION_KHR, 3, EGL_CONTEXT_MINOR_VERSION_KHR, 7, EGL_NONE};
    print_egl("version", eglCreateContext(egl, config, EGL_NO_CONTEXT, version) != EGL_NO_CONTEXT);
    const EGLint unknown[] = {EGL_HEIGHT, 3, EGL_NONE};
    print_egl("unknown", eglCreateContext(egl, config, EGL_NO_CONTEXT, unknown) != EGL_NO_CONTEXT);
    print_egl("window", eglCreateWindowSurface(egl, config, 0, NULL) != EGL_NO_SURFACE);
    print_egl("again", eglCreateWindowSurface(egl, config, other, NULL) != EGL_NO_SURFACE);
}

/* Displays without a window system: of none, and of a device. */
static void without_windows(PFNEGLGETPLATFORMDISPLAYEXTPROC get)
{
    PFNEGLQUERYDEVICESEXTPROC devices = (PFNEGLQUERYDEVICESEXTPROC)eglGetProcAddress("eglQueryDevicesEXT");
    EGLDeviceEXT device = NULL;
    EGLint count = -1;
    print_egl("devices", devices(1, &device, &count));
    print_egl("room for none", devices(0, &device, &count));
    EGLDisplay surfaceless = get(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, NULL);
    EGLDisplay of_device = get(EGL_PLATFORM_DEVICE_EXT, device, NULL);
    require(surfaceless != of_device && surfaceless != egl && of_device != egl, "displays are the same");
    print_egl("initialized", eglInitialize(surfaceless, NULL, NULL) && eglInitialize(of_device, NULL, NULL));
    EGLConfig found = NULL;
    const EGLint wanted[] = {EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    print_egl("configs", eglChooseConfig(of_device, wanted, &found, 1, &count) && count == 1);
    const EGLint empty[] = {EGL_NONE};
    print_egl("an empty pbuffer", eglCreatePbufferSurface(of_device, found, empty) != EGL_NO_SURFACE);
    print_egl("terminated", eglTerminate(surfaceless) && eglTerminate(of_device));
}

static void init(void)
{
    PFNEGLGETPLATFORMDISPLAYEXTPROC get =
        (PFNEGLGETPLATFORMDISPLAYEXTPROC)eglGetProcAddress("eglGetPlatformDisplayEXT");
    egl = get(EGL_PLATFORM_X11_EXT, display, NULL);
    require(egl == get(EGL_PLATFORM_X11_EXT, display, NULL), "two EGL displays of one");
    EGLint major = 0, minor = 0;
    print_egl("before it is initialized", eglChooseConfig(egl, NULL, &config, 1, &minor));
    require(eglInitialize(egl, &major, &minor) && major == 1 && minor >= 4, "no EGL");
    has_syncs = minor >= 5; /* softpipe's has not */
    require(eglBindAPI(EGL_OPENGL_API), "no OpenGL by EGL");
    print_egl("API", eglQueryAPI() == EGL_OPENGL_API);
    choose();
    const EGLint size[] = {EGL_WIDTH, 40, EGL_HEIGHT, 30, EGL_NONE};
    pbuffer = eglCreatePbufferSurface(egl, config, size);
    other = make_window(50, 20);
    const EGLint single[] = {EGL_RENDER_BUFFER, EGL_SINGLE_BUFFER, EGL_NONE};
    shown = eglCreateWindowSurface(egl, config, other, single); /* which nobody need give */
    const EGLint srgb[] = {EGL_WIDTH, 16, EGL_HEIGHT, 16, EGL_GL_COLORSPACE, EGL_GL_COLORSPACE_SRGB, EGL_NONE};
    encoded = eglCreatePbufferSurface(egl, config, srgb);
    require(encoded != EGL_NO_SURFACE, "no EGL surface that encodes");
    printf("encodings %#x %#x\n", surface_value(encoded, EGL_GL_COLORSPACE), surface_value(shown, EGL_GL_COLORSPACE));
    require(pbuffer != EGL_NO_SURFACE && shown != EGL_NO_SURFACE, "no EGL surfaces");
    const EGLint core[] = {EGL_CONTEXT_MAJOR_VERSION_KHR, 3, EGL_CONTEXT_MINOR_VERSION_KHR, 2, EGL_NONE};
    first = eglCreateContext(egl, config, EGL_NO_CONTEXT, NULL);
    second = eglCreateContext(egl, config, first, core);
    require(first != EGL_NO_CONTEXT && second != EGL_NO_CONTEXT, "no EGL contexts");
    printf("pbuffer %dx%d window %dx%d buffers %#x\n", surface_value(pbuffer, EGL_WIDTH), surface_value(pbuffer, EGL_HEIGHT),
           surface_value(shown, EGL_WIDTH), surface_value(shown, EGL_HEIGHT), surface_value(shown, EGL_RENDER_BUFFER));
    if (has_syncs) {
        const EGLint careful[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 2, EGL_CONTEXT_OPENGL_ROBUST_ACCESS, EGL_TRUE,
                                  EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY, EGL_LOSE_CONTEXT_ON_RESET,
                                  EGL_CONTEXT_FLAGS_KHR, EGL_CONTEXT_OPENGL_FORWARD_COMPATIBLE_BIT_KHR, EGL_NONE};
        robust = eglCreateContext(egl, config, EGL_NO_CONTEXT, careful);
        print_egl("robust", robust != EGL_NO_CONTEXT);
        print_egl("robust, of one that is not", eglCreateContext(egl, config, first, careful) != EGL_NO_CONTEXT);
    }
    fails();
    without_windows(get);
}

/* A picture in a texture that both contexts have, by the first. */
static void draw_in_pbuffer(int n)
{
    require(eglMakeCurrent(egl, pbuffer, pbuffer, first), "pbuffer not made current");
    if (n == 0) {
        unsigned char picture[16 * 16 * 4];
        GLint box[4] = {-1, -1, -1, -1};
        glGetIntegerv(GL_VIEWPORT, box);
        printf("viewport %d %d %d %d\n", box[0], box[1], box[2], box[3]);
        glGenTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture);
        make_picture(picture, 16, 16, 4, 7);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, picture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glEnable(GL_TEXTURE_2D);
    }
    clear_frame(n);
    glColor3f(1, fuzz(7 * (unsigned)n), 1);
    rect(-0.7f, -0.6f, 0.6f, 0.7f);
    print_pixels("pbuffer", 40, 30);
    printf("swap of a pbuffer %d\n", eglSwapBuffers(egl, pbuffer));
    require(eglGetCurrentContext() == first && eglGetCurrentSurface(EGL_READ) == pbuffer && eglGetCurrentDisplay() == egl,
            "another is current");
}

static void draw_in_window(int n)
{
    require(eglMakeCurrent(egl, shown, shown, first), "window not made current");
    EGLint buffer = -7;
    GLboolean two = 9;
    print_egl("buffer", eglQueryContext(egl, first, EGL_RENDER_BUFFER, &buffer));
    glGetBooleanv(GL_DOUBLEBUFFER, &two);
    printf("buffer %#x of two %d\n", buffer, two);
    print_egl("interval", eglSwapInterval(egl, 0));
    clear_frame(n + 1);
    glColor3f(fuzz(11 * (unsigned)n), 1, 1);
    rect(-0.5f, -0.5f, 0.9f, 0.5f);
    print_pixels("window", 50, 20);
    print_egl("swap", eglSwapBuffers(egl, shown));
    eglWaitGL();
    XImage *image = XGetImage(display, other, 0, 0, 50, 20, AllPlanes, ZPixmap);
    require(image != NULL, "the window has no image");
    print_hash("shown", image->data, (size_t)image->bytes_per_line * 20);
    XDestroyImage(image);
    eglWaitNative(EGL_CORE_NATIVE_ENGINE);
}

/* What EGL's functions say of a sync object, by those of version 1.5 and those of the extensions. */
static void print_sync(const char *what, EGLSync sync)
{
    PFNEGLGETSYNCATTRIBKHRPROC get = (PFNEGLGETSYNCATTRIBKHRPROC)eglGetProcAddress("eglGetSyncAttribKHR");
    EGLAttrib wide = -7;
    EGLint type = -7, condition = -7;
    EGLBoolean has = eglGetSyncAttrib(egl, sync, EGL_SYNC_STATUS, &wide);
    get(egl, sync, EGL_SYNC_TYPE, &type);
    printf("%s %d type %#x status %#x ", what, has, type, (unsigned)wide);
    print_egl("condition", get(egl, sync, EGL_SYNC_CONDITION, &condition));
    printf("%s condition %#x\n", what, condition);
}

/* With no context in its thread. */
static void *wait_for(void *sync)
{
    return (void *)(intptr_t)eglClientWaitSync(egl, sync, EGL_SYNC_FLUSH_COMMANDS_BIT, EGL_FOREVER);
}

static void wait_in_thread(const char *what, EGLSync sync, PFNEGLSIGNALSYNCKHRPROC signal)
{
    pthread_t thread;
    void *result = NULL;
    require(pthread_create(&thread, NULL, wait_for, sync) == 0, "no thread");
    if (signal)
        print_egl("signaled", signal(egl, sync, EGL_SIGNALED_KHR));
    pthread_join(thread, &result);
    printf("%s: waited %#x\n", what, (unsigned)(intptr_t)result);
}

static void fail_syncs(EGLSync fence)
{
    PFNEGLSIGNALSYNCKHRPROC signal = (PFNEGLSIGNALSYNCKHRPROC)eglGetProcAddress("eglSignalSyncKHR");
    const EGLAttrib attributes[] = {EGL_SYNC_STATUS, EGL_SIGNALED, EGL_NONE};
    EGLAttrib value;
    print_egl("attributes of a fence", eglCreateSync(egl, EGL_SYNC_FENCE, attributes) != EGL_NO_SYNC);
    print_egl("no sync object", eglClientWaitSync(egl, EGL_NO_SYNC, 0, 0));
    print_egl("attribute of a fence", eglGetSyncAttrib(egl, fence, EGL_HEIGHT, &value));
    print_egl("a fence signaled", signal(egl, fence, EGL_SIGNALED_KHR));
    print_egl("flags", eglWaitSync(egl, fence, 2));
    print_egl("no display", eglDestroySync(EGL_NO_DISPLAY, fence));
}

/* A fence behind what the current context has drawn, and a sync object that is signaled by hand. */
static void make_syncs(int n)
{
    PFNEGLCREATESYNCKHRPROC create = (PFNEGLCREATESYNCKHRPROC)eglGetProcAddress("eglCreateSyncKHR");
    PFNEGLSIGNALSYNCKHRPROC signal = (PFNEGLSIGNALSYNCKHRPROC)eglGetProcAddress("eglSignalSyncKHR");
    EGLSync fence = n & 1 ? create(egl, EGL_SYNC_FENCE_KHR, NULL) : eglCreateSync(egl, EGL_SYNC_FENCE, NULL);
    EGLSync reusable = create(egl, EGL_SYNC_REUSABLE_KHR, NULL);
    require(fence != EGL_NO_SYNC && reusable != EGL_NO_SYNC, "no sync objects");
    print_sync("not signaled", reusable);
    printf("at once %#x in a while %#x\n", eglClientWaitSync(egl, reusable, 0, 0), eglClientWaitSync(egl, reusable, 0, 1000));
    wait_in_thread("fence", fence, NULL);
    wait_in_thread("reusable", reusable, signal);
    print_egl("the context waits", eglWaitSync(egl, fence, 0));
    print_sync("fence", fence);
    print_sync("reusable", reusable);
    print_egl("not any more", signal(egl, reusable, EGL_UNSIGNALED_KHR));
    print_sync("reusable", reusable);
    if (n == 0)
        fail_syncs(fence);
    print_egl("syncs destroyed", eglDestroySync(egl, fence) && eglDestroySync(egl, reusable));
}

/* Colours that are encoded. (Mesa does not notice at once that they are not to be any more.) */
static void draw_encoded(int n)
{
    require(eglMakeCurrent(egl, encoded, encoded, first), "pbuffer not made current");
    glClearColor(0.2f, fuzz(5 * (unsigned)n), 0.5f, 0.5f);
    glEnable(GL_FRAMEBUFFER_SRGB);
    if (n == 0)
        glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glScissor(n, 0, 8, 12);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
    print_pixels("encoded", 16, 16);
    glDisable(GL_FRAMEBUFFER_SRGB);
}

/* The picture, drawn into by the second context, which has no surface. */
static void draw_without_surface(int n)
{
    require(eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, second), "no context without a surface");
    if (n == 0) {
        glGenFramebuffers(1, &framebuffer);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    }
    printf("status %#x surface %d\n", glCheckFramebufferStatus(GL_FRAMEBUFFER),
           eglGetCurrentSurface(EGL_DRAW) == EGL_NO_SURFACE);
    glEnable(GL_SCISSOR_TEST);
    glScissor(n, 2, 3, 5);
    glClearColor(fuzz(3 * (unsigned)n), 0.25f, 0.5f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    print_pixels("without surface", 16, 16);
}

/* What a copy puts into a mapped buffer is there when a fence behind it is signaled. */
static void copy_into_map(int n)
{
    static GLuint buffers[2];
    static GLubyte *map;
    GLubyte bytes[8];
    if (n == 0) {
        GLbitfield access = GL_MAP_READ_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
        glGenBuffers(2, buffers);
        glBindBuffer(GL_COPY_READ_BUFFER, buffers[0]);
        glBufferData(GL_COPY_READ_BUFFER, sizeof bytes, NULL, GL_STREAM_DRAW);
        glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[1]);
        glBufferStorage(GL_COPY_WRITE_BUFFER, sizeof bytes, NULL, access);
        map = glMapBufferRange(GL_COPY_WRITE_BUFFER, 0, sizeof bytes, access);
        require(map != NULL, "no persistent map");
    }
    make_picture(bytes, 2, 1, 4, 50 + (unsigned)n);
    glBufferSubData(GL_COPY_READ_BUFFER, 0, sizeof bytes, bytes);
    glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_COPY_WRITE_BUFFER, 0, 0, sizeof bytes);
    EGLSync fence = eglCreateSync(egl, EGL_SYNC_FENCE, NULL);
    EGLAttrib status = 0;
    if (n & 1)
        eglGetSyncAttrib(egl, fence, EGL_SYNC_STATUS, &status);
    eglClientWaitSync(egl, fence, EGL_SYNC_FLUSH_COMMANDS_BIT, EGL_FOREVER);
    print_hash("mapped", map, sizeof bytes);
    printf("as copied %d destroyed %d\n", memcmp(map, bytes, sizeof bytes) == 0, eglDestroySync(egl, fence));
}

/* What a robust context says of itself. */
static void print_robust(void)
{
    GLint flags = -1, strategy = -1;
    GLboolean access = 9;
    require(eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, robust), "the robust context is not made current");
    glGetIntegerv(GL_CONTEXT_FLAGS, &flags);
    glGetIntegerv(GL_RESET_NOTIFICATION_STRATEGY, &strategy);
    glGetBooleanv(GL_CONTEXT_ROBUST_ACCESS, &access);
    printf("robust: flags %#x strategy %#x access %d status %#x error %#x\n", flags, strategy, access, glGetGraphicsResetStatus(),
           glGetError());
}

static void draw(int n)
{
    GLubyte pixel[4];
    glXMakeCurrent(display, None, NULL);
    draw_in_pbuffer(n);
    glReadPixels(20, 15, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, pixel);
    if (has_syncs)
        make_syncs(n);
    draw_encoded(n);
    draw_in_window(n);
    draw_without_surface(n);
    if (robust != EGL_NO_CONTEXT) {
        print_robust();
        copy_into_map(n);
    }
    require(eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT), "EGL keeps a context");
    require(eglGetCurrentContext() == EGL_NO_CONTEXT, "a context is current");
    require(glXMakeCurrent(display, window, context), "window not made current");
    clear_frame(n);
    glColor3ub(pixel[0], pixel[1], pixel[2]);
    glRectf(-0.8f, -0.8f, 0.8f, 0.8f);
}

static void finish(void)
{
    glXMakeCurrent(display, None, NULL);
    /* Destroyed while they are current: they stay until they are not. */
    require(eglMakeCurrent(egl, pbuffer, pbuffer, first), "pbuffer not made current");
    print_egl("pbuffer destroyed", eglDestroySurface(egl, pbuffer));
    print_egl("context destroyed", eglDestroyContext(egl, first));
    clear_frame(3);
    print_pixels("destroyed", 40, 30);
    print_egl("released", eglReleaseThread());
    print_egl("destroyed twice", eglDestroyContext(egl, second) && !eglDestroyContext(egl, second));
    print_egl("terminated", eglTerminate(egl));
    print_egl("after that", eglQuerySurface(egl, shown, EGL_WIDTH, &(EGLint){0}));
    XDestroyWindow(display, other);
    require(glXMakeCurrent(display, window, context), "window not made current");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish});
}
