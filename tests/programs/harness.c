#include "harness.h"

#include <stdarg.h>

Display *display;
Window window;
XVisualInfo *visual;
GLXContext context;
int width, height;
int core_profile, fixed_pipeline;
static int opengl_es;

void require(int condition, const char *what)
{
    if (condition)
        return;
    fflush(stdout);
    fprintf(stderr, "test program cannot go on: %s\n", what);
    exit(70);
}

uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    uint64_t hash = seed ? seed : 0xcbf29ce484222325ull;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ p[i]) * 0x100000001b3ull;
    return hash;
}

static int env_number(const char *name, int otherwise)
{
    const char *value = getenv(name);
    return value && *value ? atoi(value) : otherwise;
}

static Bool is_map_notify(Display *d, XEvent *event, XPointer which)
{
    (void)d;
    return event->type == MapNotify && event->xmap.window == *(Window *)which;
}

Window make_window(int w, int h)
{
    XSetWindowAttributes attributes = {0};
    attributes.colormap = XCreateColormap(display, RootWindow(display, visual->screen), visual->visual, AllocNone);
    attributes.event_mask = StructureNotifyMask;
    Window made = XCreateWindow(display, RootWindow(display, visual->screen), 0, 0, w, h, 0, visual->depth, InputOutput,
                                visual->visual, CWColormap | CWEventMask | CWBorderPixel, &attributes);
    XMapWindow(display, made);
    XEvent event;
    XIfEvent(display, &event, is_map_notify, (XPointer)&made);
    return made;
}

/* Of this version and profile (GLX_ARB_create_context); NULL where there is none. */
static GLXContext context_of(GLXContext share, int major, int minor, int profile)
{
    const int attributes[] = {GLX_CONTEXT_MAJOR_VERSION_ARB, major, GLX_CONTEXT_MINOR_VERSION_ARB, minor,
                              GLX_CONTEXT_PROFILE_MASK_ARB, profile, None};
    PFNGLXCREATECONTEXTATTRIBSARBPROC create =
        (PFNGLXCREATECONTEXTATTRIBSARBPROC)glXGetProcAddress((const GLubyte *)"glXCreateContextAttribsARB");
    int count = 0;
    GLXFBConfig *configs = glXGetFBConfigs(display, visual->screen, &count), config = NULL;
    for (int i = 0; i < count && !config; i++) {
        int id = 0;
        glXGetFBConfigAttrib(display, configs[i], GLX_VISUAL_ID, &id);
        if ((VisualID)id == visual->visualid)
            config = configs[i];
    }
    XFree(configs);
    require(create != NULL && config != NULL, "no contexts of a version");
    return create(display, config, share, True, attributes);
}

GLXContext make_context(GLXContext share)
{
    if (!core_profile)
        return glXCreateContext(display, visual, share, True);
    if (opengl_es)
        return context_of(share, opengl_es, 0, GLX_CONTEXT_ES_PROFILE_BIT_EXT);
    return context_of(share, 3, 2, GLX_CONTEXT_CORE_PROFILE_BIT_ARB);
}

GLXContext make_current_es(int major, int minor, const char *version)
{
    GLXContext es = context_of(NULL, major, minor, GLX_CONTEXT_ES_PROFILE_BIT_EXT);
    require(es != NULL && glXMakeCurrent(display, window, es), "no context of OpenGL ES");
    require(strncmp((const char *)glGetString(GL_VERSION), version, strlen(version)) == 0, "another version");
    return es;
}

void pause_here(int n)
{
    char line[64];
    printf("paused %d\n", n);
    fflush(stdout);
    require(fgets(line, sizeof line, stdin) != NULL, "stdin ended during a pause");
}

void print_hash(const char *label, const void *bytes, size_t size)
{
    printf("hash %s %016llx\n", label, (unsigned long long)hash_bytes(0, bytes, size));
}

void print_error(const char *what)
{
    const char *name;
    GLenum error = glGetError();
    switch (error) {
    case GL_NO_ERROR: name = "none"; break;
    case GL_INVALID_ENUM: name = "INVALID_ENUM"; break;
    case GL_INVALID_VALUE: name = "INVALID_VALUE"; break;
    case GL_INVALID_OPERATION: name = "INVALID_OPERATION"; break;
    case GL_STACK_OVERFLOW: name = "STACK_OVERFLOW"; break;
    case GL_STACK_UNDERFLOW: name = "STACK_UNDERFLOW"; break;
    case GL_OUT_OF_MEMORY: name = "OUT_OF_MEMORY"; break;
    default: name = "another"; break;
    }
    printf("error %s %s\n", what, name);
}

int told(void)
{
    return !core_profile || glGetError() == GL_NO_ERROR;
}

static unsigned char pixels[4 * 512 * 512];

static uint64_t hash_buffer(uint64_t seed, GLenum format, GLenum type, int bytes_a_pixel, int w, int h)
{
    require(w * h * bytes_a_pixel <= (int)sizeof pixels, "window too large for the harness");
    memset(pixels, 0xa5, (size_t)w * h * bytes_a_pixel);
    glReadPixels(0, 0, w, h, format, type, pixels);
    return hash_bytes(seed, pixels, (size_t)w * h * bytes_a_pixel);
}

void print_pixels(const char *label, int w, int h)
{
    printf("pixels %s %016llx\n", label, (unsigned long long)hash_buffer(0, GL_RGBA, GL_UNSIGNED_BYTE, 4, w, h));
}

static void write_picture(int n)
{
    const char *dir = getenv("TESTPROG_PICTURES");
    if (!dir)
        return;
    char path[512];
    snprintf(path, sizeof path, "%s/frame-%d.ppm", dir, n);
    FILE *file = fopen(path, "w");
    require(file != NULL, "picture cannot be written");
    fprintf(file, "P6 %d %d 255\n", width, height);
    for (int y = height - 1; y >= 0; y--)
        for (int x = 0; x < width; x++)
            fwrite(pixels + 4 * (y * width + x), 1, 3, file);
    fclose(file);
}

static void print_frame(const Program *program, int n)
{
    if (program->neutral_pixels) {
        glPushAttrib(GL_PIXEL_MODE_BIT);
        glPushClientAttrib(GL_CLIENT_PIXEL_STORE_BIT);
        static const GLenum zero[] = {GL_MAP_COLOR, GL_MAP_STENCIL, GL_INDEX_SHIFT, GL_INDEX_OFFSET, GL_RED_BIAS,
                                      GL_GREEN_BIAS, GL_BLUE_BIAS, GL_ALPHA_BIAS, GL_DEPTH_BIAS};
        static const GLenum one[] = {GL_RED_SCALE, GL_GREEN_SCALE, GL_BLUE_SCALE, GL_ALPHA_SCALE, GL_DEPTH_SCALE};
        static const GLenum pack[] = {GL_PACK_SWAP_BYTES, GL_PACK_LSB_FIRST, GL_PACK_ROW_LENGTH, GL_PACK_IMAGE_HEIGHT,
                                      GL_PACK_SKIP_ROWS, GL_PACK_SKIP_PIXELS, GL_PACK_SKIP_IMAGES};
        for (int i = 0; i < COUNT(zero); i++)
            glPixelTransferf(zero[i], 0);
        for (int i = 0; i < COUNT(one); i++)
            glPixelTransferf(one[i], 1);
        for (int i = 0; i < COUNT(pack); i++)
            glPixelStorei(pack[i], 0);
        glPixelStorei(GL_PACK_ALIGNMENT, 4);
        glReadBuffer(program->single ? GL_FRONT : GL_BACK);
    }
    uint64_t hash = hash_buffer(0, GL_RGBA, GL_UNSIGNED_BYTE, 4, width, height);
    write_picture(n);
    if (program->read_depth)
        hash = hash_buffer(hash, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, 4, width, height);
    if (program->read_stencil)
        hash = hash_buffer(hash, GL_STENCIL_INDEX, GL_UNSIGNED_BYTE, 1, width, height);
    if (program->neutral_pixels) {
        glPopClientAttrib();
        glPopAttrib();
    }
    printf("frame %d %016llx\n", n, (unsigned long long)hash);
    GLenum error;
    while ((error = glGetError()) != GL_NO_ERROR)
        printf("error frame %d 0x%04x\n", n, error);
}

int run_program(const Program *program)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    width = program->width ? program->width : 64;
    height = program->height ? program->height : 48;
    int frames = env_number("TESTPROG_FRAMES", program->frames ? program->frames : 8);
    int pause_at = env_number("TESTPROG_PAUSE_AT", -1);
    int pause_before_swap = env_number("TESTPROG_PAUSE_BEFORE_SWAP", -1);
    int state_at = env_number("TESTPROG_STATE_AT", -1);
    const char *state = getenv("TESTPROG_STATE");

    display = XOpenDisplay(NULL);
    require(display != NULL, "no display");
    int attributes[] = {GLX_RGBA,
                        GLX_RED_SIZE, 8,
                        GLX_GREEN_SIZE, 8,
                        GLX_BLUE_SIZE, 8,
                        GLX_ALPHA_SIZE, 8,
                        GLX_DEPTH_SIZE, 24,
                        GLX_STENCIL_SIZE, 8,
                        program->accum ? GLX_ACCUM_RED_SIZE : GLX_RED_SIZE, 8,
                        program->accum ? GLX_ACCUM_ALPHA_SIZE : GLX_ALPHA_SIZE, 8,
                        GLX_SAMPLE_BUFFERS, program->samples != 0,
                        GLX_SAMPLES, program->samples,
                        program->single ? None : GLX_DOUBLEBUFFER,
                        None};
    visual = glXChooseVisual(display, DefaultScreen(display), attributes);
    require(visual != NULL, "no visual");
    window = make_window(width, height);
    opengl_es = program->es;
    core_profile = program->core || opengl_es;
    fixed_pipeline = !core_profile || opengl_es == 1;
    context = make_context(NULL);
    require(context != NULL, "no context");
    require(glXMakeCurrent(display, window, context), "context not made current");

    if (program->init)
        program->init();
    for (int n = 0; n < frames; n++) {
        if (n == state_at)
            print_state("state-at");
        if (n == pause_at)
            pause_here(n);
        program->draw(n);
        if (n == pause_before_swap)
            pause_here(n);
        print_frame(program, n);
        if (program->single)
            glFlush();
        else
            glXSwapBuffers(display, window);
        if (program->after_swap)
            program->after_swap(n);
    }
    if (program->finish)
        program->finish();
    if (!state || (strcmp(state, "none") != 0 && strcmp(state, "never") != 0))
        print_state_and_stacks("state");
    printf("end\n");

    glXMakeCurrent(display, None, NULL);
    glXDestroyContext(display, context);
    XDestroyWindow(display, window);
    XFree(visual);
    XCloseDisplay(display);
    return 0;
}

void make_picture(unsigned char *out, int w, int h, int channels, unsigned n)
{
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++)
            for (int c = 0; c < channels; c++) {
                unsigned checker = ((unsigned)(x / 2 + y / 2) + n) & 1u;
                unsigned value = checker ? 40u + 11u * n + 50u * (unsigned)c : 255u - 17u * (unsigned)x - 5u * (unsigned)y;
                *out++ = (unsigned char)(c == 3 ? 128u + value / 2u % 128u : value);
            }
}

void rect(float x0, float y0, float x1, float y1)
{
    glBegin(GL_QUADS);
    glTexCoord2f(0, 0);
    glVertex2f(x0, y0);
    glTexCoord2f(1, 0);
    glVertex2f(x1, y0);
    glTexCoord2f(1, 1);
    glVertex2f(x1, y1);
    glTexCoord2f(0, 1);
    glVertex2f(x0, y1);
    glEnd();
}

void clear_frame(int n)
{
    glClearColor(0.1f + 0.05f * (float)(n % 8), 0.2f, 0.3f - 0.02f * (float)(n % 8), 0.5f);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
}
