/* Performs the calls of a script that it reads from stdin, then prints all state that can be got, and some pixels.
 *
 * One call a line: the command's name and its arguments, separated by blanks.
 *   12  -3  0x1f00     a whole number, an enum, an offset
 *   1.5f  1.5d         a float, a double
 *   {f 1 2 3}          memory with floats; d: doubles, i: 32 bits, s: 16 bits, b: 8 bits
 *   bytes:N floats:N doubles:N   memory with much of what depends on nothing but N
 *   out:N              N bytes that the call fills, which are printed
 *   text:NAME          a text
 *   texts:NAME,NAME    a list of texts
 *   source:N           a list of one text, the Nth of the shaders below
 *   null
 * A name that begins with `=` prints what the command returns, `=bool` before it as a truth value, `=pointer` whether
 * it is null. Other lines:
 *   error              prints GL's error flag
 *   swap               glXSwapBuffers, the error flag before it
 *   context N          makes context N current; 1 shares objects with 0, which is current first, 2 shares with none;
 *                      the error flag of the context before it
 *   strike             glFinish, which chaos mode can be told to strike after
 *   core, es, es1      contexts are of a core profile, of OpenGL ES 3 or of OpenGL ES 1.1; the first line, or none
 *   draw N             draws in the Nth mode, from no arrays: for those, which have no glBegin
 * Calls go through one type of function, as the calling convention of x86-64 allows: whole numbers and pointers in their
 * order, floats and doubles in theirs.
 */
#include "harness.h"

#include <dlfcn.h>

enum { ARENA = 1 << 20, RANDOM = 1 << 17, WHOLE = 16, REAL = 8 };

/* What is printed of addresses must be the same in every run, so nothing is allocated. */
static unsigned char arena[ARENA];
static size_t used;
static unsigned char random_bytes[RANDOM];
static float random_floats[RANDOM];
static double random_doubles[RANDOM];
static GLXContext contexts[3];
static int in_begin;
static char line[1 << 16];

/* Places that need no arrays, and colours for every buffer: what a shader does not write is undefined. */
#define VERTEX                                                                                                             \
    "#version 410\nout gl_PerVertex { vec4 gl_Position; }; out vec3 color;\n"                                              \
    "vec4 corner() { int i = gl_VertexID; return vec4(0.6 * vec2(i % 3 - 1, i / 2 % 3 - 1), 0.1 * float(i), 1.0); }\n"
#define FRAGMENT                                                                                                           \
    "#version 410\nin vec3 color; out vec4 tone[4];\n"                                                                     \
    "void fill(vec4 all) { for (int k = 0; k < 4; k++) tone[k] = all; }\n"

#define ES_VERTEX                                                                                                          \
    "#version 310 es\nout vec3 color;\n"                                                                                  \
    "vec4 corner() { int i = gl_VertexID; return vec4(0.6 * vec2(i % 3 - 1, i / 2 % 3 - 1), 0.1 * float(i), 1.0); }\n"
#define ES_FRAGMENT                                                                                                        \
    "#version 310 es\nprecision highp float; precision highp int; in vec3 color; layout(location = 0) out vec4 tone[4];\n" \
    "void fill(vec4 all) { for (int k = 0; k < 4; k++) tone[k] = all; }\n"

static const char *const sources[] = {
    /* 0 and 1 are a program, 2 and 3 another. */
    "#version 110\nattribute vec4 place; attribute vec3 paint; uniform mat4 turn; uniform float weights[4];\n"
    "varying vec3 color; void main() { color = paint * weights[1] + vec3(weights[3]);\n"
    "gl_Position = gl_Vertex + 0.25 * turn * place * weights[0]; gl_FrontColor = gl_Color; }\n",
    "#version 110\nuniform vec4 tint; uniform sampler2D picture; uniform ivec2 mode; varying vec3 color;\n"
    "void main() { vec4 t = texture2D(picture, gl_FragCoord.xy / 64.0); gl_FragColor = tint + vec4(color, 1.0) + gl_Color\n"
    "+ (mode.x == 1 ? t : vec4(0.0)) + vec4(0.0, 0.0, 0.1 * float(mode.y), 0.0); }\n",
    "#version 110\nattribute vec2 paint; uniform mat3 turn; uniform bool lit; uniform vec2 weights[2]; varying vec3 color;\n"
    "void main() { color = turn * vec3(paint, 1.0) + vec3(weights[1], lit ? 1.0 : 0.0); gl_Position = ftransform(); }\n",
    "#version 110\nuniform vec3 wash[2]; uniform float gain; uniform samplerCube sky; varying vec3 color;\n"
    "void main() { gl_FragColor = vec4(color + wash[0] * gain + wash[1], 1.0) + textureCube(sky, color); }\n",
    "#version 110\nvoid main() { nonsense; }\n",
    /* 5 to 9 are the same for core profiles. */
    VERTEX "in vec4 place; in vec3 paint; uniform mat4 turn; uniform float weights[4];\n"
    "void main() { color = paint * weights[1] + vec3(weights[3]);\n"
    "gl_Position = corner() + 0.25 * turn * place * weights[0]; }\n",
    FRAGMENT "uniform vec4 tint; uniform sampler2D picture; uniform ivec2 mode;\n"
    "void main() { vec4 t = texture(picture, gl_FragCoord.xy / 64.0); fill(tint + vec4(color, 1.0)\n"
    "+ (mode.x == 1 ? t : vec4(0.0)) + vec4(0.0, 0.0, 0.1 * float(mode.y), 0.0)); }\n",
    VERTEX "in vec2 paint; uniform mat3 turn; uniform bool lit; uniform vec2 weights[2];\n"
    "layout(std140) uniform Lamps { vec4 lamp[2]; }; layout(std140) uniform Haze { float haze; };\n"
    "void main() { color = turn * vec3(paint, 1.0) + vec3(weights[1], lit ? 1.0 : 0.0); gl_Position = corner(); }\n",
    FRAGMENT "uniform vec3 wash[2]; uniform float gain; uniform samplerCube sky;\n"
    "void main() { fill(vec4(color + wash[0] * gain + wash[1], 1.0) + texture(sky, color)); }\n",
    "#version 410\nvoid main() { nonsense; }\n",
    /* 10 and 11 are a program with subroutines and storage blocks. */
    "#version 430\nsubroutine vec4 Place(vec4 at); subroutine uniform Place placed; out vec3 color;\n"
    "subroutine(Place) vec4 near(vec4 at) { return at; } subroutine(Place) vec4 far(vec4 at) { return at * 0.5; }\n"
    "layout(std430) buffer Left { float left; }; layout(std430) buffer Right { float right; };\n"
    "void main() { color = vec3(left, right, 0.0); gl_Position = placed(vec4(0.0, 0.0, 0.0, 1.0)); }\n",
    "#version 430\nsubroutine vec4 Dye(vec3 with); subroutine uniform Dye dyed; in vec3 color; out vec4 tone;\n"
    "subroutine(Dye) vec4 plain(vec3 with) { return vec4(with, 1.0); }\n"
    "subroutine(Dye) vec4 deep(vec3 with) { return vec4(with.bgr, 1.0); }\n"
    "void main() { tone = dyed(color); }\n",
    /* 12 to 16 are as 5 to 9, for OpenGL ES. */
    ES_VERTEX "in vec4 place; in vec3 paint; uniform mat4 turn; uniform float weights[4];\n"
    "void main() { color = paint * weights[1] + vec3(weights[3]);\n"
    "gl_Position = corner() + 0.25 * turn * place * weights[0]; gl_PointSize = 2.0; }\n",
    ES_FRAGMENT "uniform vec4 tint; uniform sampler2D picture; uniform ivec2 mode;\n"
    "void main() { vec4 t = texture(picture, gl_FragCoord.xy / 64.0); fill(tint + vec4(color, 1.0)\n"
    "+ (mode.x == 1 ? t : vec4(0.0)) + vec4(0.0, 0.0, 0.1 * float(mode.y), 0.0)); }\n",
    ES_VERTEX "in vec2 paint; uniform mat3 turn; uniform bool lit; uniform vec2 weights[2];\n"
    "layout(std140) uniform Lamps { vec4 lamp[2]; }; layout(std140) uniform Haze { float haze; };\n"
    "void main() { color = turn * vec3(paint, 1.0) + vec3(weights[1], lit ? 1.0 : 0.0); gl_Position = corner(); gl_PointSize = 2.0; }\n",
    ES_FRAGMENT "uniform vec3 wash[2]; uniform float gain; uniform samplerCube sky;\n"
    "void main() { fill(vec4(color + wash[0] * gain + wash[1], 1.0) + texture(sky, color)); }\n",
    "#version 300 es\nvoid main() { nonsense; }\n",
};

typedef unsigned long Command(unsigned long, unsigned long, unsigned long, unsigned long, unsigned long, unsigned long,
                              unsigned long, unsigned long, unsigned long, unsigned long, unsigned long, unsigned long,
                              double, double, double, double, double, double, double, double);

static void *take(size_t size)
{
    used = (used + 15) & ~(size_t)15;
    require(used + size <= sizeof arena, "script needs too much memory");
    void *p = arena + used;
    used += size;
    return p;
}

static double bits_of_float(float f)
{
    double d = 0;
    memcpy(&d, &f, sizeof f);
    return d;
}

/* `{f 1 2 3}`, whose first token this is; the others are taken from strtok. */
static void *array(const char *token)
{
    char type = token[1];
    size_t size = type == 'd' ? 8 : type == 'f' || type == 'i' ? 4 : type == 's' ? 2 : 1;
    void *start = take(0);
    for (int last = strchr(token, '}') != NULL; !last;) {
        token = strtok(NULL, " \n");
        require(token != NULL, "an array without }");
        last = strchr(token, '}') != NULL;
        if (*token == '}')
            break;
        double d = strtod(token, NULL);
        float f = (float)d;
        long i = strtol(token, NULL, 0);
        require(used + 1024 < sizeof arena, "script needs too much memory");
        memcpy(arena + used, type == 'd' ? (void *)&d : type == 'f' ? (void *)&f : (void *)&i, size);
        used += size;
    }
    used += 256; /* a call may look at more than the script gave */
    return start;
}

static char *copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(take(size), text, size);
}

/* `A,B`: pointers to each. */
static char **texts(const char *token)
{
    char *copy = copy_text(token), **list = take(16 * sizeof *list);
    for (int i = 0; i < 16 && copy; i++) {
        char *comma = strchr(copy, ',');
        if (comma)
            *comma = '\0';
        list[i] = copy;
        copy = comma ? comma + 1 : NULL;
    }
    return list;
}

static void settle(void)
{
    GLint v = 0;
    if (core_profile)
        return;
    if (in_begin) {
        glVertex2f(0.5f, 0.5f); /* without one, a list would hold values that were never set */
        glEnd();
    }
    in_begin = 0;
    glGetIntegerv(GL_LIST_INDEX, &v);
    if (v)
        glEndList();
    glGetIntegerv(GL_RENDER_MODE, &v);
    if (v != GL_RENDER)
        glRenderMode(GL_RENDER);
}

static void strike(void)
{
    settle();
    glFinish();
}

static void make_current(int n)
{
    require(n >= 0 && n < COUNT(contexts), "no such context");
    settle();
    print_error("of the context before");
    if (!contexts[n])
        contexts[n] = make_context(n == 1 ? contexts[0] : NULL);
    require(contexts[n] && glXMakeCurrent(display, window, contexts[n]), "context not made current");
}

static void call(const char *name)
{
    unsigned long w[WHOLE] = {0};
    double r[REAL] = {0};
    int whole = 0, real = 0;
    unsigned char *outs[4];
    size_t out_sizes[4];
    int out_count = 0;
    const char *returns = NULL;
    if (*name == '=') {
        returns = name + 1;
        name = strtok(NULL, " \n");
        require(name != NULL, "no command after =");
    }
    Command *command = (Command *)dlsym(RTLD_DEFAULT, name);
    if (!command)
        command = (Command *)glXGetProcAddress((const GLubyte *)name);
    require(command != NULL, name);
    for (char *token; (token = strtok(NULL, " \n"));) {
        char *end = token + strlen(token) - 1;
        require(whole < WHOLE && real < REAL, "too many arguments");
        if (*token == '{')
            w[whole++] = (unsigned long)array(token);
        else if (strncmp(token, "bytes:", 6) == 0)
            w[whole++] = (unsigned long)(random_bytes + atoi(token + 6) % 4096 * 4);
        else if (strncmp(token, "floats:", 7) == 0)
            w[whole++] = (unsigned long)(random_floats + atoi(token + 7) % 4096);
        else if (strncmp(token, "doubles:", 8) == 0)
            w[whole++] = (unsigned long)(random_doubles + atoi(token + 8) % 4096);
        else if (strncmp(token, "out:", 4) == 0) {
            require(out_count < COUNT(outs), "too many outs");
            out_sizes[out_count] = (size_t)atoi(token + 4);
            outs[out_count] = take(out_sizes[out_count]);
            w[whole++] = (unsigned long)outs[out_count++];
        } else if (strncmp(token, "text:", 5) == 0)
            w[whole++] = (unsigned long)copy_text(token + 5);
        else if (strncmp(token, "texts:", 6) == 0)
            w[whole++] = (unsigned long)texts(token + 6);
        else if (strncmp(token, "source:", 7) == 0) {
            size_t n = (size_t)atoi(token + 7);
            require(n < sizeof sources / sizeof sources[0], "no such shader");
            w[whole++] = (unsigned long)&sources[n];
        } else if (strcmp(token, "null") == 0)
            w[whole++] = 0;
        else if (*end == 'f' && strncmp(token, "0x", 2) != 0)
            r[real++] = bits_of_float(strtof(token, NULL));
        else if (*end == 'd' && strncmp(token, "0x", 2) != 0)
            r[real++] = strtod(token, NULL);
        else
            w[whole++] = (unsigned long)strtol(token, NULL, 0);
    }
    unsigned long value = command(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], r[0], r[1],
                                  r[2], r[3], r[4], r[5], r[6], r[7]);
    if (strcmp(name, "glBegin") == 0)
        in_begin = 1;
    if (strcmp(name, "glEnd") == 0)
        in_begin = 0;
    if (returns && strcmp(returns, "bool") == 0)
        printf("returned %s %d\n", name, (value & 0xff) != 0);
    else if (returns && strcmp(returns, "pointer") == 0)
        printf("returned %s %s\n", name, value ? "pointer" : "null");
    else if (returns)
        printf("returned %s %u\n", name, (unsigned)value);
    for (int i = 0; i < out_count; i++)
        print_hash(name, outs[i], out_sizes[i]);
}

/* Whether what draws now has all that a core profile needs for it. */
static int draws(void)
{
    GLint program = 0, pipeline = 0, vertex = 0, fragment = 0;
    glGetIntegerv(GL_CURRENT_PROGRAM, &program);
    glGetIntegerv(GL_PROGRAM_PIPELINE_BINDING, &pipeline);
    if (program || !pipeline)
        return program != 0;
    glGetProgramPipelineiv((GLuint)pipeline, GL_VERTEX_SHADER, &vertex);
    glGetProgramPipelineiv((GLuint)pipeline, GL_FRAGMENT_SHADER, &fragment);
    return vertex && fragment;
}

/* With a vertex array object of its own, whose name is free again before anybody looks at it. */
static void draw_without_arrays(int n)
{
    static const GLenum modes[] = {GL_POINTS, GL_LINE_STRIP, GL_TRIANGLE_STRIP, GL_TRIANGLES};
    require(n >= 0 && n < COUNT(modes), "no such mode");
    if (fixed_pipeline) { /* with arrays, but these stay */
        typedef void (*PointSizePointer)(GLenum, GLsizei, const void *);
        GLint unit, units;
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glVertexPointer(3, GL_FLOAT, 0, random_floats + n);
        glNormalPointer(GL_FLOAT, 0, random_floats + 2 * n);
        glColorPointer(4, GL_FLOAT, 0, random_floats + 4 * n);
        ((PointSizePointer)glXGetProcAddress((const GLubyte *)"glPointSizePointerOES"))(GL_FLOAT, 0, random_floats + 5 * n);
        glGetIntegerv(GL_CLIENT_ACTIVE_TEXTURE, &unit);
        glGetIntegerv(GL_MAX_TEXTURE_UNITS, &units);
        for (int i = 0; i < units; i++) {
            glClientActiveTexture(GL_TEXTURE0 + (GLenum)i);
            glTexCoordPointer(2, GL_FLOAT, 0, random_floats + 3 * n + i);
        }
        glClientActiveTexture((GLenum)unit);
        glEnableClientState(GL_VERTEX_ARRAY);
        glDrawArrays(modes[n], 0, 9);
        return;
    }
    GLint bound = 0;
    GLuint own = 0;
    if (!draws())
        return;
    glGetIntegerv(GL_VERTEX_ARRAY_BINDING, &bound);
    glGenVertexArrays(1, &own);
    glBindVertexArray(own);
    glDrawArrays(modes[n], 0, 9);
    glBindVertexArray((GLuint)bound);
    glDeleteVertexArrays(1, &own);
}

static void draw_scene(void)
{
    for (int i = 0; core_profile && i < 4; i++)
        draw_without_arrays(i);
    if (core_profile)
        return;
    static const GLenum modes[] = {GL_POINTS, GL_LINE_STRIP, GL_TRIANGLE_STRIP, GL_QUADS};
    for (int i = 0; i < COUNT(modes); i++) {
        glBegin(modes[i]);
        for (int k = 0; k < 8; k++)
            glVertex3f(fuzz((unsigned)(i * 16 + k)) * 2 - 1, fuzz((unsigned)(i * 16 + k + 8)) * 2 - 1, 0.1f * (float)k);
        glEnd();
    }
}

static void print_context(int n)
{
    char tag[32];
    snprintf(tag, sizeof tag, "context-%d", n);
    print_error("at the end");
    print_pixels(tag, width, height);
    print_later_state(tag);
    print_state_and_stacks(tag);
    if (core_profile)
        return;
    /* What is in lists can only be seen by calling them. */
    int lists = 0;
    for (unsigned list = 1; list <= 8; list++)
        if (glIsList(list)) {
            glCallList(list);
            lists = 1;
        }
    if (!lists)
        return;
    settle();
    snprintf(tag, sizeof tag, "context-%d-lists", n);
    print_state(tag);
}

static void init(void)
{
    contexts[0] = context;
    for (int i = 0; i < RANDOM; i++) {
        float f = fuzz((unsigned)i);
        random_bytes[i] = (unsigned char)(f * 255);
        random_floats[i] = f * 4 - 2;
        random_doubles[i] = (double)f * 4 - 2;
    }
    /* What no clear has reached is undefined. */
    glDrawBuffer(GL_FRONT_AND_BACK);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    glDrawBuffer(GL_BACK);
    if (core_profile)
        glGetError(); /* in OpenGL ES there is the back buffer alone */
}

static void run(int frame)
{
    (void)frame;
    for (; *line || fgets(line, sizeof line, stdin); *line = '\0') {
        char *name = strtok(line, " \n");
        if (!name || *name == '#')
            continue;
        if (strcmp(name, "end") == 0)
            break;
        if (strcmp(name, "error") == 0) {
            if (!in_begin)
                print_error("script");
        } else if (strcmp(name, "swap") == 0) {
            settle();
            print_error("of the frame");
            glXSwapBuffers(display, window);
        } else if (strcmp(name, "context") == 0) {
            char *n = strtok(NULL, " \n");
            make_current(n ? atoi(n) : -1);
        } else if (strcmp(name, "strike") == 0) {
            strike();
        } else if (strcmp(name, "draw") == 0) {
            char *n = strtok(NULL, " \n");
            draw_without_arrays(n ? atoi(n) : -1);
        } else {
            call(name);
        }
    }
    settle();
    draw_scene();
    for (int n = 0; n < COUNT(contexts); n++)
        if (contexts[n]) {
            make_current(n);
            print_context(n);
        }
    make_current(0);
}

int main(void)
{
    setenv("TESTPROG_STATE", "none", 1);
    require(fgets(line, sizeof line, stdin) != NULL, "no script");
    int core = strcmp(line, "core\n") == 0, es = strcmp(line, "es\n") == 0 ? 3 : strcmp(line, "es1\n") == 0;
    if (core || es)
        *line = '\0';
    return run_program(&(Program){.init = init, .draw = run, .frames = 1, .core = core, .es = es});
}
