/* Shaders in SPIR-V, of OpenGL 4.6: their uniforms have locations and need no names. Arrays are set whole, in part and one by one. */
#include "harness.h"

/* The first word of an instruction: how many words it has, and its number (SPIR-V 1.0, section 3.32). */
#define OP(words, number) ((words) << 16 | (number))
#define HEADER(bound) 0x07230203, 0x00010000, 0, bound, 0, OP(2, 17), 1, OP(3, 14), 0, 1
#define MAIN 0x6e69616d, 0

enum { VOID = 4, FUNCTION, FLOAT, VEC4 };

#define TYPES OP(2, 19), VOID, OP(3, 33), FUNCTION, VOID, OP(3, 22), FLOAT, 32, OP(4, 23), VEC4, FLOAT, 4

/* layout(location = 2) in vec4 place; void main() { gl_Position = place; } */
static const GLuint vertex[] = {
    HEADER(12),
    OP(7, 15), 0, 1, MAIN, 2, 3,
    OP(4, 71), 2, 30, 2,
    OP(4, 71), 3, 11, 0,
    TYPES,
    OP(4, 32), 8, 1, VEC4,
    OP(4, 32), 9, 3, VEC4,
    OP(4, 59), 8, 2, 1,
    OP(4, 59), 9, 3, 3,
    OP(5, 54), VOID, 1, 0, FUNCTION,
    OP(2, 248), 10,
    OP(4, 61), VEC4, 11, 2,
    OP(3, 62), 3, 11,
    OP(1, 253),
    OP(1, 56),
};

/* layout(location = 4) uniform vec4 part[4]; layout(location = 9) uniform vec4 all; the colour is the sum of all. */
static const GLuint fragment[] = {
    HEADER(40),
    OP(6, 15), 4, 1, MAIN, 2,
    OP(3, 16), 1, 8,
    OP(4, 71), 2, 30, 0,
    OP(4, 71), 3, 30, 4,
    OP(4, 71), 20, 30, 9,
    TYPES,
    OP(4, 21), 8, 32, 1,
    OP(4, 43), 8, 9, 0,
    OP(4, 43), 8, 10, 1,
    OP(4, 43), 8, 11, 2,
    OP(4, 43), 8, 12, 3,
    OP(4, 43), 8, 13, 4,
    OP(4, 28), 14, VEC4, 13,
    OP(4, 32), 15, 0, 14,
    OP(4, 32), 16, 0, VEC4,
    OP(4, 32), 17, 3, VEC4,
    OP(4, 59), 17, 2, 3,
    OP(4, 59), 15, 3, 0,
    OP(4, 59), 16, 20, 0,
    OP(5, 54), VOID, 1, 0, FUNCTION,
    OP(2, 248), 18,
    OP(4, 61), VEC4, 21, 20,
    OP(5, 65), 16, 22, 3, 9,
    OP(4, 61), VEC4, 23, 22,
    OP(5, 129), VEC4, 24, 21, 23,
    OP(5, 65), 16, 25, 3, 10,
    OP(4, 61), VEC4, 26, 25,
    OP(5, 129), VEC4, 27, 24, 26,
    OP(5, 65), 16, 28, 3, 11,
    OP(4, 61), VEC4, 29, 28,
    OP(5, 129), VEC4, 30, 27, 29,
    OP(5, 65), 16, 31, 3, 12,
    OP(4, 61), VEC4, 32, 31,
    OP(5, 129), VEC4, 33, 30, 32,
    OP(3, 62), 2, 33,
    OP(1, 253),
    OP(1, 56),
};

enum { PART = 4, ALL = 9 };
static GLuint name;

static void shader(GLenum type, const GLuint *words, GLsizei size)
{
    GLuint made = glCreateShader(type);
    GLint compiled = 0;
    glShaderBinary(1, &made, GL_SHADER_BINARY_FORMAT_SPIR_V, words, size);
    glSpecializeShader(made, "main", 0, NULL, NULL);
    glGetShaderiv(made, GL_COMPILE_STATUS, &compiled);
    printf("specialized %d\n", compiled);
    glAttachShader(name, made);
    glDeleteShader(made);
}

static void init(void)
{
    GLint linked = 0;
    name = glCreateProgram();
    shader(GL_VERTEX_SHADER, vertex, sizeof vertex);
    shader(GL_FRAGMENT_SHADER, fragment, sizeof fragment);
    glLinkProgram(name);
    glGetProgramiv(name, GL_LINK_STATUS, &linked);
    printf("linked %d\n", linked);
    printf("locations %d %d\n", glGetUniformLocation(name, ""), glGetAttribLocation(name, ""));
    glUseProgram(name);
    static const GLfloat values[] = {0.1f, 0, 0, 0.25f, 0, 0.2f, 0, 0.25f, 0, 0, 0.3f, 0.25f, 0.4f, 0.4f, 0, 0.25f};
    glUniform4fv(PART, 4, values);
    glUniform4f(ALL, 0.1f, 0.1f, 0.1f, 0);
    print_error("init");
}

static void draw(int n)
{
    static const GLfloat corners[][4] = {{-0.8f, -0.9f, 0, 1}, {0.9f, -0.6f, 0, 1}, {0, 0.8f, 0, 1}};
    clear_frame(n);
    if (n == 2) /* past the end, which is ignored */
        glUniform4fv(PART + 2, 5, (const GLfloat[20]){0, 0, 0.7f, 0.5f, 0.2f, 0, 0, 0.5f, 9, 9, 9, 9});
    if (n == 3 || n == 5) /* the first of them alone */
        glProgramUniform4f(name, PART + n - 3, 0, 0.1f * (GLfloat)n, 0, 0.25f);
    glBegin(GL_TRIANGLES);
    for (int i = 0; i < 3; i++) {
        glVertexAttrib4fv(2, corners[i]);
        glVertex2f(0, 0);
    }
    glEnd();
    for (GLint at = PART; at <= ALL; at++) {
        GLfloat got[4] = {-1, -1, -1, -1};
        if (at == PART + 4)
            continue;
        glGetUniformfv(name, at, got);
        printf("uniform %d: %g %g %g %g\n", at, got[0], got[1], got[2], got[3]);
    }
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
