/* An SDL 2 program: GLSL, buffer objects, and a texture that is drawn into each frame (a framebuffer object with a depth buffer)
 * and then onto the window. Functions come from SDL_GL_GetProcAddress. After each frame it waits
 * for a line on standard input; "end" ends it. */
#include <SDL2/SDL.h>
#include <SDL2/SDL_opengl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FUNCTIONS(F)                                                                                                          \
    F(PFNGLCREATESHADERPROC, glCreateShader)                                                                                   \
    F(PFNGLSHADERSOURCEPROC, glShaderSource)                                                                                   \
    F(PFNGLCOMPILESHADERPROC, glCompileShader)                                                                                 \
    F(PFNGLCREATEPROGRAMPROC, glCreateProgram)                                                                                 \
    F(PFNGLATTACHSHADERPROC, glAttachShader)                                                                                   \
    F(PFNGLBINDATTRIBLOCATIONPROC, glBindAttribLocation)                                                                       \
    F(PFNGLLINKPROGRAMPROC, glLinkProgram)                                                                                     \
    F(PFNGLGETPROGRAMIVPROC, glGetProgramiv)                                                                                   \
    F(PFNGLUSEPROGRAMPROC, glUseProgram)                                                                                       \
    F(PFNGLGETUNIFORMLOCATIONPROC, glGetUniformLocation)                                                                       \
    F(PFNGLUNIFORM1FPROC, glUniform1f)                                                                                         \
    F(PFNGLGENBUFFERSPROC, glGenBuffers)                                                                                       \
    F(PFNGLBINDBUFFERPROC, glBindBuffer)                                                                                       \
    F(PFNGLBUFFERDATAPROC, glBufferData)                                                                                       \
    F(PFNGLVERTEXATTRIBPOINTERPROC, glVertexAttribPointer)                                                                     \
    F(PFNGLENABLEVERTEXATTRIBARRAYPROC, glEnableVertexAttribArray)                                                             \
    F(PFNGLGENFRAMEBUFFERSPROC, glGenFramebuffers)                                                                       \
    F(PFNGLBINDFRAMEBUFFERPROC, glBindFramebuffer)                                                                       \
    F(PFNGLFRAMEBUFFERTEXTURE2DPROC, glFramebufferTexture2D)                                                             \
    F(PFNGLCHECKFRAMEBUFFERSTATUSPROC, glCheckFramebufferStatus)                                                         \
    F(PFNGLGENRENDERBUFFERSPROC, glGenRenderbuffers)                                                                     \
    F(PFNGLBINDRENDERBUFFERPROC, glBindRenderbuffer)                                                                     \
    F(PFNGLRENDERBUFFERSTORAGEPROC, glRenderbufferStorage)                                                               \
    F(PFNGLFRAMEBUFFERRENDERBUFFERPROC, glFramebufferRenderbuffer)

#define DECLARE(type, name) static type p_##name;
FUNCTIONS(DECLARE)

static const char *vertex = "attribute vec2 place; varying vec2 at; uniform float turn;\n"
                            "void main() { at = place * 0.5 + 0.5; float c = cos(turn), s = sin(turn);\n"
                            "  gl_Position = vec4(mat2(c, s, -s, c) * place * 0.8, 0.0, 1.0); }\n";
static const char *pattern = "varying vec2 at;\n"
                             "void main() { gl_FragColor = vec4(at, 0.5 + 0.5 * sin(at.x * 40.0) * sin(at.y * 40.0), 1.0); }\n";
static const char *paint = "varying vec2 at; uniform sampler2D picture;\n"
                           "void main() { gl_FragColor = texture2D(picture, at * 2.0).bgra; }\n";

static GLuint program(const char *fragment)
{
    const char *sources[2] = {vertex, fragment};
    GLuint made = p_glCreateProgram();
    GLint ok;
    for (int i = 0; i < 2; i++) {
        GLuint shader = p_glCreateShader(i ? GL_FRAGMENT_SHADER : GL_VERTEX_SHADER);
        p_glShaderSource(shader, 1, &sources[i], NULL);
        p_glCompileShader(shader);
        p_glAttachShader(made, shader);
    }
    p_glBindAttribLocation(made, 0, "place");
    p_glLinkProgram(made);
    p_glGetProgramiv(made, GL_LINK_STATUS, &ok);
    if (!ok) {
        fprintf(stderr, "a program does not link\n");
        exit(1);
    }
    return made;
}

/* The digest (FNV-1a) of what is in the back buffer, a line of its own. */
static void tell(const char *what, int turns, int width, int height)
{
    unsigned char pixels[400 * 300 * 4];
    unsigned hash = 2166136261u;
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    for (int i = 0; i < width * height * 4; i++)
        hash = (hash ^ pixels[i]) * 16777619u;
    printf("%s %d %08x\n", what, turns, hash);
    fflush(stdout);
}

int main(void)
{
    static const float square[] = {-1, -1, 1, -1, -1, 1, 1, 1};
    GLuint buffer, texture, frame, depth;
    int turns = 0;

    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        fprintf(stderr, "%s\n", SDL_GetError());
        return 1;
    }
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 24);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 8);
    SDL_Window *window = SDL_CreateWindow("SDL", 0, 0, 400, 300, SDL_WINDOW_OPENGL);
    if (!window || !SDL_GL_CreateContext(window)) {
        fprintf(stderr, "%s\n", SDL_GetError());
        return 1;
    }
#define FETCH(type, name)                                                                                                      \
    if (!(p_##name = (type)SDL_GL_GetProcAddress(#name))) {                                                                    \
        fprintf(stderr, "there is no %s\n", #name);                                                                            \
        return 1;                                                                                                              \
    }
    FUNCTIONS(FETCH)

    GLuint draw = program(pattern), show = program(paint);
    p_glGenBuffers(1, &buffer);
    p_glBindBuffer(GL_ARRAY_BUFFER, buffer);
    p_glBufferData(GL_ARRAY_BUFFER, sizeof square, square, GL_STATIC_DRAW);
    p_glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, NULL);
    p_glEnableVertexAttribArray(0);
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 128, 128, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    p_glGenFramebuffers(1, &frame);
    p_glBindFramebuffer(GL_FRAMEBUFFER, frame);
    p_glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    p_glGenRenderbuffers(1, &depth);
    p_glBindRenderbuffer(GL_RENDERBUFFER, depth);
    p_glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH_COMPONENT24, 128, 128);
    p_glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth);
    if (p_glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        fprintf(stderr, "the framebuffer is not complete\n");
        return 1;
    }
    glViewport(0, 0, 128, 128);
    glClearColor(0.2f, 0, 0.4f, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);

    for (int ended = 0; !ended;) {
        /* What was drawn into the texture before stays there: each frame adds to it, so nothing but its contents has it. */
        p_glBindFramebuffer(GL_FRAMEBUFFER, frame);
        glViewport(turns * 37 % 96, turns * 23 % 96, 32, 32);
        p_glUseProgram(draw);
        p_glUniform1f(p_glGetUniformLocation(draw, "turn"), turns * 0.2f);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
        p_glBindFramebuffer(GL_FRAMEBUFFER, 0);
        glViewport(0, 0, 400, 300);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        p_glUseProgram(show);
        p_glUniform1f(p_glGetUniformLocation(show, "turn"), turns * 0.1f);
        glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
        tell("shown", turns, 400, 300);
        SDL_GL_SwapWindow(window);
        char line[16];
        ended = !fgets(line, sizeof line, stdin) || strncmp(line, "end", 3) == 0;
        turns++;
        for (SDL_Event event; SDL_PollEvent(&event);)
            ended |= event.type == SDL_QUIT;
    }
    SDL_Quit();
    return 0;
}
