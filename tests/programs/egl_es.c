/* OpenGL ES by EGL, beside OpenGL by EGL and by GLX: two contexts of ES that share their objects, one of version 2 with a window whose colours are encoded and one of
 * version 3 with a pbuffer or without a surface, draw in turns, each of what the other has drawn; a context of ES 1.1 and one of OpenGL
 * share nothing with them, and use the same names. What all have drawn is shown in the GLX window, tile by tile. */
#include "harness.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <dlfcn.h>

enum { TILE = 32, SIDE = 16 };
/* A name that no glGen has given, of a texture of the contexts that share and of another of the one that does not. */
enum { OWN_TEXTURE = 4321 };

/* Two tables: `two` is by dlsym from libGLESv2, `three` by eglGetProcAddress. */
#define FUNCTIONS(F)                                                                                                             \
    F(AttachShader) F(BeginTransformFeedback) F(BindAttribLocation) F(BindBuffer) F(BindBufferBase) F(BindFramebuffer) F(BindTexture) \
    F(BindVertexArray) F(BufferData) F(CheckFramebufferStatus) F(Clear) F(ClearColor) F(ClientWaitSync) F(CompileShader)         \
    F(CreateProgram) F(CreateShader) F(DeleteShader) F(DeleteSync) F(DeleteTextures) F(Disable) F(DrawArrays) F(DrawElements)    \
    F(Enable) F(EnableVertexAttribArray) F(EndTransformFeedback) F(FenceSync) F(FramebufferTexture2D) F(GenBuffers)              \
    F(GenFramebuffers) F(GenTextures) F(GenVertexArrays) F(GetIntegerv) F(GetProgramiv) F(GetString) F(GetUniformLocation)       \
    F(IsFramebuffer) F(IsTexture) F(LinkProgram) F(ReadPixels) F(ShaderSource) F(TexImage2D) F(TexParameteri)                    \
    F(TransformFeedbackVaryings) F(Uniform1f) F(UseProgram) F(VertexAttribPointer) F(Viewport)
#define DECLARED(name) __typeof__(gl##name) *name;
typedef struct {
    FUNCTIONS(DECLARED)
} Functions;
static Functions two, three;

static EGLDisplay egl;
static EGLConfig config, desktop_config;
static EGLSurface shown, pbuffer, desktop_pbuffer;
static EGLContext first, second, oldest, desktop;
static Window other;
/* Of both contexts of ES: what the second draws and the first sees, and the other way round; places that the second has captured. */
static GLuint seen_by_first = OWN_TEXTURE, seen_by_second, places;
/* Of one context each. */
static GLuint programs[3], framebuffers[2], array, desktop_texture;
static GLubyte tiles[5][TILE * TILE * 4];

static void print_egl(const char *what, EGLint value)
{
    printf("%s %d error %#x\n", what, value, eglGetError());
}

/* What the program has not asked for. */
static void no_error(const char *after)
{
    require(glGetError() == GL_NO_ERROR, after);
}

static void load(void)
{
    void *library = dlopen("libGLESv2.so.2", RTLD_NOW | RTLD_LOCAL);
    require(library != NULL, "libGLESv2.so.2");
#define FOUND(name)                                           \
    *(void **)&two.name = dlsym(library, "gl" #name);         \
    *(void **)&three.name = (void *)eglGetProcAddress("gl" #name); \
    require(two.name != NULL && three.name != NULL, "gl" #name);
    FUNCTIONS(FOUND)
}

static EGLConfig choose(EGLint surfaces, EGLint renders)
{
    EGLConfig found = NULL;
    EGLint count = 0, has = 0, conforms = 0;
    const EGLint wanted[] = {EGL_RED_SIZE, 8, EGL_GREEN_SIZE, 8, EGL_BLUE_SIZE, 8, EGL_ALPHA_SIZE, 8, EGL_DEPTH_SIZE, 24,
                             EGL_SURFACE_TYPE, surfaces, EGL_RENDERABLE_TYPE, renders, EGL_NONE};
    require(eglChooseConfig(egl, wanted, &found, 1, &count) && count == 1, "no EGL config");
    eglGetConfigAttrib(egl, found, EGL_RENDERABLE_TYPE, &has);
    eglGetConfigAttrib(egl, found, EGL_CONFORMANT, &conforms);
    printf("config renders %d conforms %d\n", (has & renders) == renders, (conforms & renders) == renders);
    return found;
}

static EGLint context_value(EGLContext of, EGLint attribute)
{
    EGLint value = -7;
    eglQueryContext(egl, of, attribute, &value);
    return value;
}

static void print_context(const char *what, EGLContext of)
{
    print_egl(what, of != EGL_NO_CONTEXT);
    printf("%s type %#x version %d buffer %#x\n", what, context_value(of, EGL_CONTEXT_CLIENT_TYPE), context_value(of, EGL_CONTEXT_CLIENT_VERSION),
           context_value(of, EGL_RENDER_BUFFER));
}

static void fails(void)
{
    const EGLint seven[] = {EGL_CONTEXT_CLIENT_VERSION, 7, EGL_NONE};
    print_egl("version 7", eglCreateContext(egl, config, EGL_NO_CONTEXT, seven) != EGL_NO_CONTEXT);
    const EGLint profile[] = {EGL_CONTEXT_MAJOR_VERSION_KHR, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK_KHR, EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT_KHR, EGL_NONE};
    print_egl("profile of ES", eglCreateContext(egl, config, EGL_NO_CONTEXT, profile) != EGL_NO_CONTEXT);
    print_egl("no such API", eglBindAPI(EGL_HEIGHT));
    print_egl("API of vectors", eglBindAPI(EGL_OPENVG_API));
    EGLint value = -7;
    print_egl("attribute of a context", eglQueryContext(egl, first, EGL_HEIGHT, &value));
}

static void init(void)
{
    print_egl("API", eglQueryAPI() == EGL_OPENGL_ES_API);
    egl = eglGetDisplay((EGLNativeDisplayType)display);
    require(eglInitialize(egl, NULL, NULL), "no EGL");
    const char *apis = eglQueryString(egl, EGL_CLIENT_APIS);
    require(apis && strstr(apis, "OpenGL_ES"), "no OpenGL ES by EGL");
    load();
    config = choose(EGL_WINDOW_BIT | EGL_PBUFFER_BIT, EGL_OPENGL_ES_BIT | EGL_OPENGL_ES2_BIT | EGL_OPENGL_ES3_BIT_KHR);
    desktop_config = choose(EGL_PBUFFER_BIT, EGL_OPENGL_BIT);
    const EGLint size[] = {EGL_WIDTH, 40, EGL_HEIGHT, TILE, EGL_NONE};
    other = make_window(48, 40);
    const EGLint srgb[] = {EGL_GL_COLORSPACE, EGL_GL_COLORSPACE_SRGB, EGL_NONE};
    shown = eglCreateWindowSurface(egl, config, other, srgb);
    pbuffer = eglCreatePbufferSurface(egl, config, size);
    desktop_pbuffer = eglCreatePbufferSurface(egl, desktop_config, size);
    require(shown != EGL_NO_SURFACE && pbuffer != EGL_NO_SURFACE && desktop_pbuffer != EGL_NO_SURFACE, "no EGL surfaces");
    /* Of the API that nobody has bound, then of OpenGL, then of ES again. */
    const EGLint version_two[] = {EGL_CONTEXT_CLIENT_VERSION, 2, EGL_NONE}, version_three[] = {EGL_CONTEXT_CLIENT_VERSION, 3, EGL_NONE};
    first = eglCreateContext(egl, config, EGL_NO_CONTEXT, version_two);
    print_egl("OpenGL", eglBindAPI(EGL_OPENGL_API));
    desktop = eglCreateContext(egl, desktop_config, EGL_NO_CONTEXT, NULL);
    print_egl("OpenGL ES", eglBindAPI(EGL_OPENGL_ES_API));
    second = eglCreateContext(egl, config, first, version_three);
    oldest = eglCreateContext(egl, config, EGL_NO_CONTEXT, NULL); /* of the version that a program gets that asks for none */
    require(oldest != EGL_NO_CONTEXT && first != EGL_NO_CONTEXT && second != EGL_NO_CONTEXT && desktop != EGL_NO_CONTEXT, "no EGL contexts");
    print_context("first", first);
    print_context("second", second);
    print_context("oldest", oldest);
    print_context("desktop", desktop);
    fails();
    glXMakeCurrent(display, None, NULL);
    require(eglMakeCurrent(egl, shown, shown, first), "window not made current");
}

static GLuint program(const Functions *gl, const char *vertex, const char *fragment, const char *captured)
{
    const char *texts[2] = {vertex, fragment};
    GLuint made = gl->CreateProgram();
    for (int i = 0; i < 2; i++) {
        GLuint shader = gl->CreateShader(i ? GL_FRAGMENT_SHADER : GL_VERTEX_SHADER);
        gl->ShaderSource(shader, 1, &texts[i], NULL);
        gl->CompileShader(shader);
        gl->AttachShader(made, shader);
        gl->DeleteShader(shader);
    }
    gl->BindAttribLocation(made, 0, "place");
    if (captured)
        gl->TransformFeedbackVaryings(made, 1, &captured, GL_INTERLEAVED_ATTRIBS);
    gl->LinkProgram(made);
    GLint linked = 0;
    gl->GetProgramiv(made, GL_LINK_STATUS, &linked);
    require(linked, "link");
    return made;
}

static void make_target(const Functions *gl, GLuint texture, GLuint *framebuffer)
{
    GLubyte picture[SIDE * SIDE * 4];
    make_picture(picture, SIDE, SIDE, 4, texture % 7);
    gl->BindTexture(GL_TEXTURE_2D, texture);
    gl->TexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, SIDE, SIDE, 0, GL_RGBA, GL_UNSIGNED_BYTE, picture);
    gl->TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl->TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl->GenFramebuffers(1, framebuffer);
    gl->BindFramebuffer(GL_FRAMEBUFFER, *framebuffer);
    gl->FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    printf("status %#x\n", gl->CheckFramebufferStatus(GL_FRAMEBUFFER));
}

/* An array in memory, for the first context; the pointer is given once. */
static GLfloat corners[4][2] = {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}};

static void begin_first(void)
{
    static const char vertex[] = "attribute vec2 place; varying vec2 uv; uniform float turn;\n"
                                 "void main() { uv = place * 0.5 + 0.5 + vec2(turn, 0.0); gl_Position = vec4(place, 0.0, 1.0); }\n";
    const char *version = (const char *)two.GetString(GL_VERSION);
    require(version && strncmp(version, "OpenGL ES ", 10) == 0, "the first context is of another API");
    programs[0] = program(&two, vertex, "precision mediump float; varying vec2 uv; uniform sampler2D picture;\n"
                                        "void main() { gl_FragColor = texture2D(picture, uv).gbra; }\n", NULL);
    two.GenTextures(1, &seen_by_second);
    make_target(&two, seen_by_second, &framebuffers[0]);
    two.VertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, corners);
    two.EnableVertexAttribArray(0);
    two.GenBuffers(1, &places);
    two.BindBuffer(GL_ARRAY_BUFFER, places);
    two.BufferData(GL_ARRAY_BUFFER, 6 * 8, NULL, GL_DYNAMIC_COPY);
    two.BindBuffer(GL_ARRAY_BUFFER, 0);
}

static void begin_second(void)
{
    const char *version = (const char *)three.GetString(GL_VERSION);
    require(version && strncmp(version, "OpenGL ES 3", 11) == 0, "the second context is of another version");
    make_target(&three, seen_by_first, &framebuffers[1]);
    programs[1] = program(&three, "#version 300 es\nout vec2 uv; void main() { uv = vec2(gl_VertexID & 1, gl_VertexID >> 1); "
                                  "gl_Position = vec4(uv * 1.2 - 0.8, 0.0, 1.0); }\n",
                          "#version 300 es\nprecision highp float; in vec2 uv; uniform sampler2D picture; uniform float turn; out vec4 color;\n"
                          "void main() { color = fract(texture(picture, uv.yx) * 0.9 + vec4(turn, uv, 0.0) * 0.2); }\n", NULL);
    programs[2] = program(&three, "#version 300 es\nuniform float turn; out vec2 caught;\n"
                                  "void main() { float a = float(gl_VertexID) * 2.4 + turn; caught = vec2(cos(a), sin(a * 1.3)) * 0.8; "
                                  "gl_Position = vec4(caught, 0.0, 1.0); }\n",
                          "#version 300 es\nprecision highp float; out vec4 color; void main() { color = vec4(1.0); }\n", "caught");
    three.GenVertexArrays(1, &array);
    /* Textures are of both contexts. */
    printf("shared %d\n", three.IsTexture(seen_by_second));
}

/* ES 2: into a texture, and into the window. It is current already. */
static void draw_first(int n)
{
    static const GLubyte indices[] = {0, 1, 2, 2, 1, 3};
    EGLint w = 0;
    require(eglGetCurrentContext() == first && eglGetCurrentSurface(EGL_DRAW) == shown, "another context is current");
    if (n == 0)
        begin_first();
    two.UseProgram(programs[0]);
    two.BindTexture(GL_TEXTURE_2D, n ? seen_by_first : seen_by_second);
    if (n == 0) {
        two.BindFramebuffer(GL_FRAMEBUFFER, 0);
    } else { /* what the second has drawn into, at places that it has captured */
        two.BindFramebuffer(GL_FRAMEBUFFER, framebuffers[0]);
        two.Viewport(0, 0, SIDE, SIDE);
        two.Uniform1f(two.GetUniformLocation(programs[0], "turn"), 0.1f * (GLfloat)n);
        two.BindBuffer(GL_ARRAY_BUFFER, places);
        two.VertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, NULL);
        two.DrawArrays(GL_TRIANGLES, 0, 6);
        two.BindBuffer(GL_ARRAY_BUFFER, 0);
        two.VertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, corners);
        two.BindFramebuffer(GL_FRAMEBUFFER, 0);
    }
    two.ClearColor(0.1f, 0.1f * (float)n, 0.4f, 1);
    two.Clear(GL_COLOR_BUFFER_BIT);
    corners[3][0] = 1 - 0.1f * (float)n;
    for (int i = 0; i < 2; i++) {
        two.Viewport(16 * i, 12 * i, 16, 20);
        two.BindTexture(GL_TEXTURE_2D, i && n ? seen_by_first : seen_by_second);
        two.DrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_BYTE, indices);
    }
    two.ReadPixels(0, 0, TILE, TILE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[0]);
    eglQuerySurface(egl, shown, EGL_WIDTH, &w);
    printf("window %d ", w);
    print_egl("swap", eglSwapInterval(egl, 0) && eglSwapBuffers(egl, shown));
    no_error("first");
}

/* ES 3: into the other texture, without a surface in every second frame; and what it captures is for the first. */
static void draw_second(int n)
{
    EGLSurface surface = n & 1 ? EGL_NO_SURFACE : pbuffer;
    require(eglMakeCurrent(egl, surface, surface, second), "the second context is not made current");
    if (n == 0)
        begin_second();
    three.BindFramebuffer(GL_FRAMEBUFFER, framebuffers[1]);
    three.BindVertexArray(array);
    three.BindTexture(GL_TEXTURE_2D, seen_by_second);
    three.UseProgram(programs[1]);
    three.Uniform1f(three.GetUniformLocation(programs[1], "turn"), 0.3f * (GLfloat)n);
    three.Viewport(n % 4, 0, SIDE - 3, SIDE);
    three.DrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    three.ReadPixels(0, 0, SIDE, SIDE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[1]);
    if (surface != EGL_NO_SURFACE) {
        three.BindFramebuffer(GL_FRAMEBUFFER, 0);
        three.Viewport(0, 0, 40, TILE);
        three.ClearColor(0.5f, 0.05f * (float)n, 0.2f, 1);
        three.Clear(GL_COLOR_BUFFER_BIT);
    } else {
        three.Enable(GL_RASTERIZER_DISCARD);
    }
    three.UseProgram(programs[2]);
    three.Uniform1f(three.GetUniformLocation(programs[2], "turn"), 0.4f * (GLfloat)n);
    three.BindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, places);
    three.BeginTransformFeedback(GL_TRIANGLES);
    three.DrawArrays(GL_TRIANGLES, 0, 6);
    three.EndTransformFeedback();
    three.BindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, 0);
    three.Disable(GL_RASTERIZER_DISCARD);
    if (surface != EGL_NO_SURFACE)
        three.ReadPixels(4, 0, TILE, TILE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[2]);
    three.BindFramebuffer(GL_FRAMEBUFFER, 0);
    printf("status %#x ", three.CheckFramebufferStatus(GL_FRAMEBUFFER));
    GLsync fence = three.FenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    GLenum waited = three.ClientWaitSync(fence, GL_SYNC_FLUSH_COMMANDS_BIT, 1000000000);
    three.DeleteSync(fence);
    printf("waited %d\n", waited == GL_ALREADY_SIGNALED || waited == GL_CONDITION_SATISFIED);
    no_error("second");
    if (n == 2 || n == 6) {
        glBegin(GL_TRIANGLES);
        print_error("begin");
        glMatrixMode(GL_PROJECTION);
        print_error("matrix mode");
        glPixelStorei(GL_UNPACK_SWAP_BYTES, 1);
        print_error("swapped bytes");
    }
}

/* ES 1.1: a texture of a name that is another's in the other contexts, and is copied into. */
static void draw_oldest(int n)
{
    static const GLbyte places[] = {-1, -1, 1, -1, -1, 1, 1, 1};
    const GLfloat coordinates[] = {0, 0.1f * (float)n, 1, 0, 0.2f, 1, 1, 0.7f};
    void (*translate)(GLint, GLint, GLint) = (void (*)(GLint, GLint, GLint))eglGetProcAddress("glTranslatex");
    require(translate != NULL && eglMakeCurrent(egl, pbuffer, pbuffer, oldest), "the oldest context is not made current");
    if (n == 0) {
        const char *version = (const char *)glGetString(GL_VERSION);
        require(version && strncmp(version, "OpenGL ES-CM 1", 14) == 0, "the oldest context is of another version");
        GLubyte picture[SIDE * SIDE * 3];
        make_picture(picture, SIDE, SIDE, 3, 6);
        glBindTexture(GL_TEXTURE_2D, OWN_TEXTURE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, SIDE, SIDE, 0, GL_RGB, GL_UNSIGNED_BYTE, picture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glEnable(GL_TEXTURE_2D);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_MODULATE);
        glMatrixMode(GL_MODELVIEW);
        glEnableClientState(GL_VERTEX_ARRAY);
        glEnableClientState(GL_TEXTURE_COORD_ARRAY);
    }
    clear_frame(n + 3);
    translate(n % 2 ? -0x3000 : 0x3000, 0x400, 0); /* of what is there from earlier frames */
    glColor4f(1, fuzz((unsigned)n), 0.7f, 1);
    glVertexPointer(2, GL_BYTE, 0, places);
    glTexCoordPointer(2, GL_FLOAT, 0, coordinates);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    glReadPixels(0, 0, TILE, TILE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[4]);
    glCopyTexSubImage2D(GL_TEXTURE_2D, 0, n % 9, 2, 9, 7, 3, 2);
    no_error("oldest");
}

/* OpenGL by EGL: with functions of OpenGL 1.1, and a texture of the same name as one of the others. */
static void draw_desktop(int n)
{
    /* With either API bound it is said what is current of both. */
    eglBindAPI(EGL_OPENGL_API);
    printf("current with OpenGL %d\n", eglGetCurrentContext() == oldest);
    require(eglMakeCurrent(egl, desktop_pbuffer, desktop_pbuffer, desktop), "the desktop context is not made current");
    printf("current %d API %d ", eglGetCurrentContext() == desktop, eglQueryAPI() == EGL_OPENGL_API);
    printf("type %#x version %d\n", context_value(desktop, EGL_CONTEXT_CLIENT_TYPE), context_value(desktop, EGL_CONTEXT_CLIENT_VERSION));
    if (n == 0) {
        GLubyte picture[8 * 8 * 3];
        make_picture(picture, 8, 8, 3, 5);
        printf("not shared %d\n", !glIsTexture(OWN_TEXTURE));
        glBindTexture(GL_TEXTURE_2D, desktop_texture = OWN_TEXTURE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGB8, 8, 8, 0, GL_RGB, GL_UNSIGNED_BYTE, picture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glEnable(GL_TEXTURE_2D);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_BLEND);
        glTexEnvfv(GL_TEXTURE_ENV, GL_TEXTURE_ENV_COLOR, (const GLfloat[]){0.9f, 0.4f, 0.1f, 1});
        glMatrixMode(GL_MODELVIEW);
    }
    clear_frame(n);
    glRotatef(13, 0, 0, 1);
    glColor3f(1, fuzz((unsigned)n), 0.5f);
    rect(-0.7f, -0.5f, 0.6f, 0.8f);
    glReadPixels(4, 0, TILE, TILE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[3]);
    glCopyTexSubImage2D(GL_TEXTURE_2D, 0, n % 5, 1, 10, 8, 3, 6);
    no_error("desktop");
    require(eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT), "EGL keeps a context");
    eglBindAPI(EGL_OPENGL_ES_API);
    require(eglGetCurrentContext() == EGL_NO_CONTEXT, "a context is current");
}

static void draw(int n)
{
    draw_first(n);
    draw_second(n);
    draw_oldest(n);
    draw_desktop(n);
    require(glXMakeCurrent(display, window, context), "window not made current");
    clear_frame(n);
    for (int i = 0; i < 5; i++) {
        char label[16];
        snprintf(label, sizeof label, "tile-%d", i);
        print_hash(label, tiles[i], sizeof tiles[i]);
        glWindowPos2i(TILE * i, 0);
        if (i == 1)
            glPixelZoom(2, 2);
        glDrawPixels(i == 1 ? SIDE : TILE, i == 1 ? SIDE : TILE, GL_RGBA, GL_UNSIGNED_BYTE, tiles[i]);
        glPixelZoom(1, 1);
    }
}

/* Between frames a context of ES is current. */
static void after_swap(int n)
{
    (void)n;
    glXMakeCurrent(display, None, NULL);
    require(eglMakeCurrent(egl, shown, shown, first), "window not made current");
}

static void finish(void)
{
    /* Destroyed while it is current; its objects stay with the other. */
    print_egl("first destroyed", eglDestroyContext(egl, first));
    GLint name = -1;
    two.GetIntegerv(GL_TEXTURE_BINDING_2D, &name);
    printf("bound %d\n", name);
    require(eglMakeCurrent(egl, EGL_NO_SURFACE, EGL_NO_SURFACE, second), "no context without a surface");
    three.GenFramebuffers(1, &framebuffers[0]);
    three.BindFramebuffer(GL_FRAMEBUFFER, framebuffers[0]);
    three.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, seen_by_second, 0);
    print_pixels("seen by second", SIDE, SIDE);
    three.DeleteTextures(1, &seen_by_second);
    no_error("finish");
    print_egl("released", eglReleaseThread());
    print_egl("API after that", eglQueryAPI() == EGL_OPENGL_ES_API);
    print_egl("destroyed", eglDestroyContext(egl, second) && eglDestroyContext(egl, oldest) && eglDestroyContext(egl, desktop));
    print_egl("surfaces", eglDestroySurface(egl, shown) && eglDestroySurface(egl, pbuffer) && eglDestroySurface(egl, desktop_pbuffer));
    print_egl("terminated", eglTerminate(egl));
    XDestroyWindow(display, other);
    require(glXMakeCurrent(display, window, context), "window not made current");
}

int main(void)
{
    return run_program(&(Program){.width = 5 * TILE, .height = TILE, .init = init, .draw = draw, .after_swap = after_swap, .finish = finish});
}
