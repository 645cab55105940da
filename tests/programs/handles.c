/* Shaders by the handles of GL_ARB_shader_objects, with texts that they include (GL_ARB_shading_language_include): a path may name
 * another text, or none, when the shader is compiled again. Whole numbers of 64 bits where the driver has them. */
#include "harness.h"

static GLhandleARB program, shaders[2];
static int wide;

static GLhandleARB compile(GLenum type, const char *text, const char *where)
{
    GLint compiled = 0, kind = 0;
    GLfloat subtype = 0;
    GLhandleARB shader = glCreateShaderObjectARB(type);
    glShaderSourceARB(shader, 1, &text, NULL);
    if (where)
        glCompileShaderIncludeARB(shader, 1, &where, NULL);
    else
        glCompileShaderARB(shader);
    glGetObjectParameterivARB(shader, GL_OBJECT_COMPILE_STATUS_ARB, &compiled);
    glGetObjectParameterivARB(shader, GL_OBJECT_TYPE_ARB, &kind);
    glGetObjectParameterfvARB(shader, GL_OBJECT_SUBTYPE_ARB, &subtype);
    printf("compiled %d, %#x, %#x\n", compiled, (unsigned)kind, (unsigned)subtype);
    return shader;
}

static void named(const char *path, const char *text)
{
    glNamedStringARB(GL_SHADER_INCLUDE_ARB, -1, path, -1, text);
}

static void link_all(const char *tail)
{
    char text[512];
    GLint linked = 0;
    snprintf(text, sizeof text,
             "#version %s\n#extension GL_ARB_shading_language_include : require\n#include </tint>\n#include \"half.glsl\"\n"
             "uniform float gain; %s\nvoid main() { gl_FragColor = tint() * half_of(gain) + vec4(wide(), 0.0, 0.0, 0.0); }\n",
             wide ? "400 compatibility\n#extension GL_ARB_gpu_shader_int64 : require" : "140", tail);
    program = glCreateProgramObjectARB();
    shaders[0] = compile(GL_VERTEX_SHADER, "void main() { gl_Position = gl_Vertex; }", NULL);
    shaders[1] = compile(GL_FRAGMENT_SHADER, text, "/lib");
    for (int i = 0; i < 2; i++) {
        glAttachObjectARB(program, shaders[i]);
        if (i)
            glDeleteObjectARB(shaders[i]);
    }
    glLinkProgramARB(program);
    glGetObjectParameterivARB(program, GL_OBJECT_LINK_STATUS_ARB, &linked);
    printf("linked %d\n", linked);
    glUseProgramObjectARB(program);
}

static const char *tail(void)
{
    return wide ? "uniform int64_t most; float wide() { return most > 4294967296L ? 0.25 : 0.0; }" : "float wide() { return 0.0; }";
}

static void init(void)
{
    int there = 0;
    for (GLint i = 0, n = 0; glGetIntegerv(GL_NUM_EXTENSIONS, &n), i < n; i++)
        there |= !strcmp((const char *)glGetStringi(GL_EXTENSIONS, (GLuint)i), "GL_ARB_gpu_shader_int64");
    wide = there;
    named("/tint", "vec4 tint() { return vec4(1.0, 0.5, 0.25, 1.0); }\n");
    named("/lib/half.glsl", "float half_of(float x) { return x * 0.5; }\n");
    link_all(tail());
    named("/tint", "vec4 tint() { return vec4(0.0, 1.0, 1.0, 1.0); }\n");
    glDeleteNamedStringARB(-1, "/lib/half.glsl");
    print_error("init");
}

static void draw(int n)
{
    GLint length = -1, count = 0;
    char text[128] = "";
    GLhandleARB attached[4] = {0};
    clear_frame(n);
    if (n == 2)
        named("/lib/half.glsl", "float half_of(float x) { return x * 0.75; }\n");
    if (n == 3) {
        GLhandleARB old = program;
        link_all(tail());
        glDeleteObjectARB(old);
        glDeleteNamedStringARB(-1, "/tint");
    }
    glUniform1fARB(glGetUniformLocationARB(program, "gain"), 0.5f + 0.25f * (GLfloat)n);
    if (wide)
        glUniform1i64ARB(glGetUniformLocationARB(program, "most"), (GLint64)n << 31);
    rect(-0.9f, -0.8f, 0.8f, 0.7f);
    glGetNamedStringARB(-1, "/tint", sizeof text, &length, text);
    print_error("text");
    printf("there %d %d, %d: %s\n", glIsNamedStringARB(-1, "/lib/half.glsl"), glIsNamedStringARB(5, "/tint and more"), length, text);
    glGetAttachedObjectsARB(program, 4, &count, attached);
    printf("attached %d, current %d\n", count, glGetHandleARB(GL_PROGRAM_OBJECT_ARB) == program);
    glGetObjectParameterivARB(shaders[1], GL_OBJECT_DELETE_STATUS_ARB, &count);
    glGetInfoLogARB(program, sizeof text, &length, text);
    printf("deleted %d, log of %d\n", count, length);
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6});
}
