/* Multisample textures and renderbuffers of many formats: what is drawn into them in one frame, each sample by itself, is there in
 * the next. Textures are looked at sample by sample, renderbuffers by a blit; one is read with fewer samples (resolved). */
#include "harness.h"

enum { SIZE = 8, LAYERS = 2 };

typedef struct {
    const char *name;
    GLenum format;
    char kind; /* of the colour: 'f'loat or fixed, 'i'nteger, 'u'nsigned; or 'd'epth, 's'tencil, 'b'oth */
    int renderbuffer, immutable, array;
} Kind;

static const Kind kinds[] = {
    {"rgba8", GL_RGBA8, 'f', 0, 0, 0},
    {"rgba8-array", GL_RGBA8, 'f', 0, 1, 1},
    {"rgb8-array", GL_RGB8, 'f', 0, 0, 1},
    {"srgb", GL_SRGB8_ALPHA8, 'f', 0, 0, 0},
    {"srgb-storage", GL_SRGB8_ALPHA8, 'f', 0, 1, 0},
    {"rgb10-a2", GL_RGB10_A2, 'f', 0, 1, 0},
    {"r16", GL_R16, 'f', 0, 0, 0},
    {"r11f", GL_R11F_G11F_B10F, 'f', 0, 0, 0},
    {"rgba16f", GL_RGBA16F, 'f', 0, 1, 0},
    {"rg32f", GL_RG32F, 'f', 0, 0, 0},
    {"r8i", GL_R8I, 'i', 0, 0, 0},
    {"rgba32ui", GL_RGBA32UI, 'u', 0, 1, 0},
    {"depth16", GL_DEPTH_COMPONENT16, 'd', 0, 0, 0},
    {"depth24", GL_DEPTH_COMPONENT24, 'd', 0, 1, 0},
    {"depth32", GL_DEPTH_COMPONENT32, 'd', 0, 0, 0},
    {"depth32f-stencil8", GL_DEPTH32F_STENCIL8, 'b', 0, 0, 0},
    {"depth24-stencil8-array", GL_DEPTH24_STENCIL8, 'b', 0, 1, 1},
    {"rb-rgba8", GL_RGBA8, 'f', 1, 0, 0},
    {"rb-srgb", GL_SRGB8_ALPHA8, 'f', 1, 0, 0},
    {"rb-rgba", GL_RGBA, 'f', 1, 0, 0},
    {"rb-rg16i", GL_RG16I, 'i', 1, 0, 0},
    {"rb-depth24", GL_DEPTH_COMPONENT24, 'd', 1, 0, 0},
    {"rb-depth24-stencil8", GL_DEPTH24_STENCIL8, 'b', 1, 0, 0},
    {"rb-stencil8", GL_STENCIL_INDEX8, 's', 1, 0, 0},
};

/* A texture is its own proof; a renderbuffer is blitted to such a one of its format. */
static GLuint names[COUNT(kinds)], proofs[COUNT(kinds)], draws[COUNT(kinds)][LAYERS], blits[COUNT(kinds)];
static GLuint into[3], from[4], plain, plain_framebuffer;

static GLuint link(const char *vertex, const char *fragment)
{
    GLuint made = glCreateProgram();
    const char *texts[2] = {vertex, fragment};
    for (int i = 0; i < 2; i++) {
        GLuint shader = glCreateShader(i ? GL_FRAGMENT_SHADER : GL_VERTEX_SHADER);
        glShaderSource(shader, 1, &texts[i], NULL);
        glCompileShader(shader);
        glAttachShader(made, shader);
        glDeleteShader(shader);
    }
    glLinkProgram(made);
    GLint linked;
    glGetProgramiv(made, GL_LINK_STATUS, &linked);
    require(linked, "link");
    return made;
}

static GLuint paint(const char *type, const char *value)
{
    static const char vertex[] = "#version 150\nuniform float turn; out vec3 c;\n"
                                 "void main() { float a = float(gl_VertexID % 3) * 2.1 + turn;\n"
                                 "c = vec3(gl_VertexID % 3 == 0, gl_VertexID % 3 == 1, turn * 0.1);\n"
                                 "gl_Position = vec4(cos(a) * 1.1, sin(a) * 0.9, cos(a * 3.0 + turn) * 0.8, 1.0); }\n";
    char text[300];
    snprintf(text, sizeof text, "#version 150\nin vec3 c; uniform float turn; out %s value;\nvoid main() { value = %s; }\n", type, value);
    return link(vertex, text);
}

/* Each of a pixel's samples beside the other: four pixels for one. */
static GLuint fetch(const char *prefix, const char *array, const char *show)
{
    static const char vertex[] = "#version 150\nvoid main() {\n"
                                 "gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }\n";
    char text[400];
    snprintf(text, sizeof text,
             "#version 150\nuniform %ssampler2DMS%s samples; uniform int layer; out vec4 shown;\n"
             "void main() { ivec2 p = ivec2(gl_FragCoord.xy);\n"
             "%svec4 v = texelFetch(samples, %s, p.x & 3); shown = %s; }\n",
             prefix, array, prefix, *array ? "ivec3(p.x >> 2, p.y, layer)" : "ivec2(p.x >> 2, p.y)", show);
    return link(vertex, text);
}

static GLenum target(const Kind *kind)
{
    return kind->array ? GL_TEXTURE_2D_MULTISAMPLE_ARRAY : GL_TEXTURE_2D_MULTISAMPLE;
}

static GLenum point(const Kind *kind)
{
    return kind->kind == 'd'   ? GL_DEPTH_ATTACHMENT
           : kind->kind == 's' ? GL_STENCIL_ATTACHMENT
           : kind->kind == 'b' ? GL_DEPTH_STENCIL_ATTACHMENT
                               : GL_COLOR_ATTACHMENT0;
}

static GLuint make_texture(const Kind *kind)
{
    GLuint name;
    GLenum to = target(kind);
    glGenTextures(1, &name);
    glBindTexture(to, name);
    if (kind->array && kind->immutable)
        glTexStorage3DMultisample(to, 4, kind->format, SIZE, SIZE, LAYERS, GL_TRUE);
    else if (kind->array)
        glTexImage3DMultisample(to, 4, kind->format, SIZE, SIZE, LAYERS, GL_TRUE);
    else if (kind->immutable)
        glTexStorage2DMultisample(to, 4, kind->format, SIZE, SIZE, GL_FALSE);
    else
        glTexImage2DMultisample(to, 4, kind->format, SIZE, SIZE, GL_TRUE);
    /* What the program makes of it when it looks must not matter to what is kept. */
    if (kind->format == GL_RGBA8)
        glTexParameteri(to, GL_TEXTURE_SWIZZLE_R, GL_BLUE);
    return name;
}

static void attach_texture(const Kind *kind, GLuint name, int layer)
{
    if (kind->array)
        glFramebufferTextureLayer(GL_FRAMEBUFFER, point(kind), name, 0, layer);
    else
        glFramebufferTexture2D(GL_FRAMEBUFFER, point(kind), GL_TEXTURE_2D_MULTISAMPLE, name, 0);
    if (point(kind) != GL_COLOR_ATTACHMENT0) {
        glDrawBuffer(GL_NONE);
        glReadBuffer(GL_NONE);
    }
    require(glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE, kind->name);
}

static void clear(const Kind *kind)
{
    glClearColor(0.3f, 0.6f, 0.9f, 0.4f);
    if (kind->kind == 'i')
        glClearBufferiv(GL_COLOR, 0, (const GLint[]){-3, 70, 5, 9});
    else if (kind->kind == 'u')
        glClearBufferuiv(GL_COLOR, 0, (const GLuint[]){0xfffffffe, 70, 5, 9});
    else
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
}

static void init(void)
{
    into[0] = paint("vec4", "vec4(c * 1.7 - 0.2, 0.37 + 0.05 * turn)");
    into[1] = paint("ivec4", "ivec4(c * 1e4, -77) - 3000");
    into[2] = paint("uvec4", "uvec4(c * 4e9, 77)");
    from[0] = fetch("", "", "fract(v * 7.31) * 0.5 + v * 0.25");
    from[1] = fetch("i", "", "vec4(v & 255) / 255.0");
    from[2] = fetch("u", "", "vec4((v ^ v >> 8 ^ v >> 16 ^ v >> 24) & 255u) / 255.0");
    from[3] = fetch("", "Array", "fract(v * 7.31) * 0.5 + v * 0.25");
    for (int i = 0; i < COUNT(kinds); i++) {
        const Kind *kind = &kinds[i];
        glGenFramebuffers(kind->array ? LAYERS : 1, draws[i]);
        if (kind->renderbuffer) {
            glGenRenderbuffers(1, &names[i]);
            glBindRenderbuffer(GL_RENDERBUFFER, names[i]);
            glRenderbufferStorageMultisample(GL_RENDERBUFFER, 4, kind->format, SIZE, SIZE);
            glBindFramebuffer(GL_FRAMEBUFFER, draws[i][0]);
            glFramebufferRenderbuffer(GL_FRAMEBUFFER, point(kind), GL_RENDERBUFFER, names[i]);
            if (point(kind) != GL_COLOR_ATTACHMENT0) {
                glDrawBuffer(GL_NONE);
                glReadBuffer(GL_NONE);
            }
            proofs[i] = make_texture(kind);
            glGenFramebuffers(1, &blits[i]);
            glBindFramebuffer(GL_FRAMEBUFFER, blits[i]);
            attach_texture(kind, proofs[i], 0);
        } else
            proofs[i] = names[i] = make_texture(kind);
        for (int layer = 0; layer < (kind->array ? LAYERS : 1); layer++) {
            glBindFramebuffer(GL_FRAMEBUFFER, draws[i][layer]);
            if (!kind->renderbuffer)
                attach_texture(kind, names[i], layer);
            clear(kind);
        }
    }
    glGenTextures(1, &plain);
    glBindTexture(GL_TEXTURE_2D, plain);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, SIZE, SIZE, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    glGenFramebuffers(1, &plain_framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, plain_framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, plain, 0);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    print_error("init");
}

static int is_color(const Kind *kind)
{
    return point(kind) == GL_COLOR_ATTACHMENT0;
}

/* A triangle into it, on top of those of earlier frames. */
static void add(int i, int layer, int n)
{
    const Kind *kind = &kinds[i];
    GLuint program = into[kind->kind == 'i' ? 1 : kind->kind == 'u' ? 2 : 0];
    glBindFramebuffer(GL_FRAMEBUFFER, draws[i][layer]);
    glViewport(0, 0, SIZE, SIZE);
    glUseProgram(program);
    glUniform1f(glGetUniformLocation(program, "turn"), 0.7f * (GLfloat)n + 0.3f * (GLfloat)(i + layer));
    if (!is_color(kind)) {
        glEnable(GL_DEPTH_TEST);
        glDepthFunc(n & 1 ? GL_ALWAYS : GL_LESS);
        glEnable(GL_STENCIL_TEST);
        glStencilFunc(GL_ALWAYS, 0x35 + n, 0xff);
        glStencilOp(GL_KEEP, GL_INVERT, n & 1 ? GL_INCR_WRAP : GL_REPLACE);
    }
    if (n == 2) {
        glEnable(GL_SAMPLE_MASK);
        glSampleMaski(0, 5);
    }
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glDisable(GL_SAMPLE_MASK);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_STENCIL_TEST);
}

static void show(int i, int layer, int n)
{
    const Kind *kind = &kinds[i];
    char label[64];
    if (kind->renderbuffer) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, draws[i][0]);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, blits[i]);
        glBlitFramebuffer(0, 0, SIZE, SIZE, 0, 0, SIZE, SIZE,
                          is_color(kind) ? GL_COLOR_BUFFER_BIT
                                         : (kind->kind != 's' ? GL_DEPTH_BUFFER_BIT : 0u) |
                                               (kind->kind != 'd' ? GL_STENCIL_BUFFER_BIT : 0u),
                          GL_NEAREST);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glViewport(0, 0, 4 * SIZE, SIZE);
    glBindTexture(target(kind), proofs[i]);
    int parts = kind->kind == 'b' ? 2 : 1;
    for (int part = 0; part < parts; part++) {
        int stencil = kind->kind == 's' || part == 1;
        /* Stencil of an array is seen by what passes: there is no sampler of it here. */
        if (stencil && kind->array)
            break;
        if (kind->kind == 'b')
            glTexParameteri(target(kind), GL_DEPTH_STENCIL_TEXTURE_MODE, stencil ? GL_STENCIL_INDEX : GL_DEPTH_COMPONENT);
        GLuint program = from[kind->array ? 3 : stencil || kind->kind == 'u' ? 2 : kind->kind == 'i' ? 1 : 0];
        glUseProgram(program);
        glUniform1i(glGetUniformLocation(program, "layer"), layer);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        snprintf(label, sizeof label, "%s-%d-%d-%d", kind->name, layer, part, n);
        print_pixels(label, 4 * SIZE, SIZE);
    }
}

static void draw(int n)
{
    clear_frame(n);
    for (int i = 0; i < COUNT(kinds); i++) {
        int layers = kinds[i].array ? LAYERS : 1;
        for (int layer = 0; layer < layers; layer++) {
            /* Some are left alone for a frame. */
            if ((i + layer + n) % 3 != 0)
                add(i, layer, n);
            if ((i + layer + n) % 2 == 0)
                show(i, layer, n);
        }
    }
    /* Resolved. */
    glBindFramebuffer(GL_READ_FRAMEBUFFER, draws[0][0]);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, plain_framebuffer);
    glBlitFramebuffer(0, 0, SIZE, SIZE, 0, 0, SIZE, SIZE, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, plain_framebuffer);
    print_pixels("resolved", SIZE, SIZE);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glUseProgram(0);
    glViewport(0, 0, width, height);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, plain);
    rect(-0.5f, -0.9f, 0.9f, 0.9f);
    glDisable(GL_TEXTURE_2D);
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6});
}
