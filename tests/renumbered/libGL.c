/* A libGL whose driver numbers otherwise what programs leave to it: attributes, outputs, uniforms and subroutines. What is asked for
 * by glBindAttribLocation and its like it gives, as every driver. It knows no more than the test program `separate` needs. */
#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <GL/glx.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*Function)(void);
typedef Function (*Get)(const GLubyte *);

static Function real(const char *name)
{
    static Get get;
    if (!get)
        get = (Get)dlsym(dlopen("libGLX.so.0", RTLD_NOW), "glXGetProcAddressARB");
    return get((const GLubyte *)name);
}
#define REAL(name) ((__typeof__(&name))real(#name))

/* What was asked for: "program name". */
static char asked[256][80];
static int count;

static void ask(GLuint program, const char *name)
{
    if (count < 256)
        snprintf(asked[count++], sizeof asked[0], "%u %s", program, name);
}

static int was_asked(GLuint program, const char *name)
{
    char text[80];
    snprintf(text, sizeof text, "%u %s", program, name);
    for (int i = 0; i < count; i++)
        if (!strcmp(asked[i], text))
            return 1;
    return 0;
}

void glBindAttribLocation(GLuint program, GLuint at, const GLchar *name)
{
    ask(program, name);
    REAL(glBindAttribLocation)(program, at, name);
}

void glBindFragDataLocation(GLuint program, GLuint at, const GLchar *name)
{
    ask(program, name);
    REAL(glBindFragDataLocation)(program, at, name);
}

void glLinkProgram(GLuint program)
{
    REAL(glLinkProgram)(program);
    const GLenum interfaces[] = {GL_PROGRAM_INPUT, GL_PROGRAM_OUTPUT}, location = GL_LOCATION;
    for (int i = 0; i < 2; i++) {
        GLint active = 0, at = -1;
        REAL(glGetProgramInterfaceiv)(program, interfaces[i], GL_ACTIVE_RESOURCES, &active);
        for (GLuint index = 0; index < (GLuint)active; index++) {
            char name[64] = "";
            REAL(glGetProgramResourceName)(program, interfaces[i], index, sizeof name, NULL, name);
            REAL(glGetProgramResourceiv)(program, interfaces[i], index, 1, &location, 1, NULL, &at);
            name[strcspn(name, "[")] = 0;
            if (at < 0 || was_asked(program, name))
                continue;
            if (i == 0)
                REAL(glBindAttribLocation)(program, (GLuint)(12 - 2 * at), name);
            else
                REAL(glBindFragDataLocation)(program, (GLuint)(2 - at), name);
        }
    }
    REAL(glLinkProgram)(program);
}

GLuint glCreateShaderProgramv(GLenum type, GLsizei n, const GLchar *const *text)
{
    GLuint shader = REAL(glCreateShader)(type), program = REAL(glCreateProgram)();
    GLint ok = 0;
    REAL(glShaderSource)(shader, n, text, NULL);
    REAL(glCompileShader)(shader);
    REAL(glGetShaderiv)(shader, GL_COMPILE_STATUS, &ok);
    REAL(glProgramParameteri)(program, GL_PROGRAM_SEPARABLE, GL_TRUE);
    REAL(glAttachShader)(program, shader);
    if (ok)
        glLinkProgram(program);
    else
        REAL(glLinkProgram)(program);
    REAL(glDetachShader)(program, shader);
    REAL(glDeleteShader)(shader);
    return program;
}

/* Uniforms. */
#define MORE 100
static GLint more(GLint at) { return at < 0 ? at : at + MORE; }
static GLint less(GLint at) { return at < 0 ? at : at - MORE; }
GLint glGetUniformLocation(GLuint program, const GLchar *name) { return more(REAL(glGetUniformLocation)(program, name)); }
GLint glGetProgramResourceLocation(GLuint program, GLenum interface, const GLchar *name)
{
    GLint at = REAL(glGetProgramResourceLocation)(program, interface, name);
    return interface == GL_UNIFORM ? more(at) : at;
}
void glUniform2f(GLint at, GLfloat a, GLfloat b) { REAL(glUniform2f)(less(at), a, b); }
void glUniform4f(GLint at, GLfloat a, GLfloat b, GLfloat c, GLfloat d) { REAL(glUniform4f)(less(at), a, b, c, d); }
void glUniform1fv(GLint at, GLsizei n, const GLfloat *v) { REAL(glUniform1fv)(less(at), n, v); }
void glProgramUniform2f(GLuint program, GLint at, GLfloat a, GLfloat b) { REAL(glProgramUniform2f)(program, less(at), a, b); }

/* Subroutines, of which there are three, and three locations: an array in two of them. */
static GLuint turned(GLuint index) { return index < 3 ? 2 - index : index; }
static int step(GLuint program)
{
    return REAL(glGetSubroutineUniformLocation)(program, GL_FRAGMENT_SHADER, "choices") == 0 ? 1 : 2;
}
static GLint place(GLuint program, GLint at) { return at < 0 ? at : (at + step(program)) % 3; }
static GLuint current(void)
{
    GLint program = 0;
    REAL(glGetIntegerv)(GL_CURRENT_PROGRAM, &program);
    return (GLuint)program;
}
static GLint back(GLint at) { return at < 0 || at > 2 ? at : (at + 3 - step(current())) % 3; }

GLuint glGetSubroutineIndex(GLuint program, GLenum stage, const GLchar *name) { return turned(REAL(glGetSubroutineIndex)(program, stage, name)); }
GLint glGetSubroutineUniformLocation(GLuint program, GLenum stage, const GLchar *name)
{
    return place(program, REAL(glGetSubroutineUniformLocation)(program, stage, name));
}
void glGetActiveSubroutineName(GLuint program, GLenum stage, GLuint index, GLsizei size, GLsizei *length, GLchar *name)
{
    REAL(glGetActiveSubroutineName)(program, stage, turned(index), size, length, name);
}
void glUniformSubroutinesuiv(GLenum stage, GLsizei n, const GLuint *indices)
{
    GLuint own[3] = {0};
    for (int i = 0; i < 3 && i < n; i++)
        own[back(i)] = turned(indices[i]);
    REAL(glUniformSubroutinesuiv)(stage, n, own);
}
void glGetUniformSubroutineuiv(GLenum stage, GLint at, GLuint *index)
{
    REAL(glGetUniformSubroutineuiv)(stage, back(at), index);
    *index = turned(*index);
}
void glGetActiveSubroutineUniformiv(GLuint program, GLenum stage, GLuint index, GLenum pname, GLint *values)
{
    GLint n = 0;
    REAL(glGetActiveSubroutineUniformiv)(program, stage, index, GL_NUM_COMPATIBLE_SUBROUTINES, &n);
    REAL(glGetActiveSubroutineUniformiv)(program, stage, index, pname, values);
    for (int i = 0; pname == GL_COMPATIBLE_SUBROUTINES && i < n; i++)
        values[i] = (GLint)turned((GLuint)values[i]);
}
GLuint glGetProgramResourceIndex(GLuint program, GLenum interface, const GLchar *name)
{
    GLuint index = REAL(glGetProgramResourceIndex)(program, interface, name);
    return interface == GL_FRAGMENT_SUBROUTINE ? turned(index) : index;
}
void glGetProgramResourceName(GLuint program, GLenum interface, GLuint index, GLsizei size, GLsizei *length, GLchar *name)
{
    index = interface == GL_FRAGMENT_SUBROUTINE ? turned(index) : index;
    REAL(glGetProgramResourceName)(program, interface, index, size, length, name);
}
void glGetProgramResourceiv(GLuint program, GLenum interface, GLuint index, GLsizei n, const GLenum *which, GLsizei room, GLsizei *length, GLint *to)
{
    REAL(glGetProgramResourceiv)(program, interface, index, n, which, room, length, to);
    if (interface == GL_FRAGMENT_SUBROUTINE_UNIFORM && n > 0 && which[0] == GL_LOCATION)
        to[0] = place(program, to[0]);
}

static const struct {
    const char *name;
    Function function;
} own[] = {
#define OWN(name) {#name, (Function)name}
    OWN(glBindAttribLocation),
    OWN(glBindFragDataLocation),
    OWN(glLinkProgram),
    OWN(glCreateShaderProgramv),
    OWN(glGetUniformLocation),
    OWN(glGetProgramResourceLocation),
    OWN(glUniform2f),
    OWN(glUniform4f),
    OWN(glUniform1fv),
    OWN(glProgramUniform2f),
    OWN(glGetSubroutineIndex),
    OWN(glGetSubroutineUniformLocation),
    OWN(glGetActiveSubroutineName),
    OWN(glUniformSubroutinesuiv),
    OWN(glGetUniformSubroutineuiv),
    OWN(glGetActiveSubroutineUniformiv),
    OWN(glGetProgramResourceIndex),
    OWN(glGetProgramResourceName),
    OWN(glGetProgramResourceiv),
};

Function glXGetProcAddressARB(const GLubyte *name)
{
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (!strcmp(own[i].name, (const char *)name))
            return own[i].function;
    return real((const char *)name);
}
