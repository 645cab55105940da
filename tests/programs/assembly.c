/* Programs in assembly language (GL_ARB_vertex_program, GL_ARB_fragment_program): named and default ones, their local and
 * environment parameters, program matrices, in lists too; programs that are wrong, replaced, or deleted while they are bound.
 * Nothing that is linked here is in libGL: the functions are asked for, as programs of that time do. */
#include "harness.h"

#define EACH(X)                                                                                                       \
    X(PFNGLGENPROGRAMSARBPROC, glGenProgramsARB)                                                                      \
    X(PFNGLDELETEPROGRAMSARBPROC, glDeleteProgramsARB)                                                                \
    X(PFNGLISPROGRAMARBPROC, glIsProgramARB)                                                                          \
    X(PFNGLBINDPROGRAMARBPROC, glBindProgramARB)                                                                      \
    X(PFNGLPROGRAMSTRINGARBPROC, glProgramStringARB)                                                                  \
    X(PFNGLPROGRAMENVPARAMETER4FARBPROC, glProgramEnvParameter4fARB)                                                  \
    X(PFNGLPROGRAMENVPARAMETERS4FVEXTPROC, glProgramEnvParameters4fvEXT)                                              \
    X(PFNGLPROGRAMLOCALPARAMETER4DARBPROC, glProgramLocalParameter4dARB)                                              \
    X(PFNGLPROGRAMLOCALPARAMETER4FVARBPROC, glProgramLocalParameter4fvARB)                                            \
    X(PFNGLPROGRAMLOCALPARAMETERS4FVEXTPROC, glProgramLocalParameters4fvEXT)                                          \
    X(PFNGLGETPROGRAMENVPARAMETERFVARBPROC, glGetProgramEnvParameterfvARB)                                            \
    X(PFNGLGETPROGRAMLOCALPARAMETERDVARBPROC, glGetProgramLocalParameterdvARB)                                        \
    X(PFNGLGETPROGRAMIVARBPROC, glGetProgramivARB)                                                                    \
    X(PFNGLGETPROGRAMSTRINGARBPROC, glGetProgramStringARB)
#define DECLARE(type, name) static type my_##name;
EACH(DECLARE)

static const GLenum targets[] = {GL_VERTEX_PROGRAM_ARB, GL_FRAGMENT_PROGRAM_ARB};
static GLuint programs[5], list;

static const char *const vertex_texts[] = {
    "!!ARBvp1.0\nPARAM mvp[4] = { state.matrix.mvp }; PARAM turn[4] = { state.matrix.program[1] }; TEMP p;\n"
    "DP4 p.x, turn[0], vertex.position; DP4 p.y, turn[1], vertex.position; DP4 p.z, turn[2], vertex.position;\n"
    "MOV p.w, 1.0; ADD p.xy, p, program.env[3]; DP4 result.position.x, mvp[0], p; DP4 result.position.y, mvp[1], p;\n"
    "DP4 result.position.z, mvp[2], p; DP4 result.position.w, mvp[3], p; MUL result.color, vertex.color, program.local[2];\nEND\n",
    "!!ARBvp1.0\nMAD result.position, vertex.position, program.local[0], program.env[4]; MOV result.color, program.local[1];\nEND\n",
};
static const char *const fragment_texts[] = {
    "!!ARBfp1.0\nMAD result.color, fragment.color, program.env[0], program.local[1];\nEND\n",
    "!!ARBfp1.0\nTEMP t; MUL t, fragment.position, 0.02; FRC t, t; MUL result.color, t, program.local[0];\nEND\n",
    "!!ARBfp1.0\nMOV result.color, nonsense;\nEND\n",
};

static void load(GLenum target, const char *text)
{
    GLint bound = 0, length = 0;
    my_glProgramStringARB(target, GL_PROGRAM_FORMAT_ASCII_ARB, (GLsizei)strlen(text), text);
    my_glGetProgramivARB(target, GL_PROGRAM_BINDING_ARB, &bound);
    my_glGetProgramivARB(target, GL_PROGRAM_LENGTH_ARB, &length);
    printf("loaded, bound %d length %d\n", bound, length);
    print_error("load");
}

static void init(void)
{
#define FIND(type, name) my_##name = (type)glXGetProcAddress((const GLubyte *)#name);
    EACH(FIND)
    require(my_glGenProgramsARB && my_glProgramLocalParameters4fvEXT, "no assembly programs");
    my_glGenProgramsARB(4, programs);
    programs[4] = 900; /* of its own choice */
    for (int i = 0; i < 4; i++) {
        my_glBindProgramARB(targets[i / 2], programs[i]);
        load(targets[i / 2], i < 2 ? vertex_texts[i] : fragment_texts[i - 2]);
    }
    my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, programs[4]);
    load(GL_FRAGMENT_PROGRAM_ARB, fragment_texts[2]); /* GL refuses it */
    load(GL_FRAGMENT_PROGRAM_ARB, fragment_texts[1]);
    my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, programs[4]);
    print_error("of the other target");
    my_glProgramEnvParameter4fARB(GL_VERTEX_PROGRAM_ARB, 3, 0.1f, 0, 0, 0);
    my_glProgramEnvParameters4fvEXT(GL_FRAGMENT_PROGRAM_ARB, 0, 2, (GLfloat[]){1, 0.5f, 1, 1, 0, 0, 1, 1});
    my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, programs[1]);
    my_glProgramLocalParameters4fvEXT(GL_VERTEX_PROGRAM_ARB, 0, 2, (GLfloat[]){0.5f, 0.5f, 1, 1, 0.9f, 0.8f, 0.1f, 1});
    my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, programs[0]);
    my_glProgramLocalParameter4dARB(GL_VERTEX_PROGRAM_ARB, 2, 0.5, 1, 0.75, 1);
    my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, programs[2]);
    my_glProgramLocalParameter4fvARB(GL_FRAGMENT_PROGRAM_ARB, 1, (GLfloat[]){0.1f, 0.1f, 0, 0});
    glMatrixMode(GL_MATRIX0_ARB + 1);
    glRotatef(30, 0, 0, 1);
    glMatrixMode(GL_MODELVIEW);
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, programs[3]);
    my_glProgramLocalParameter4fvARB(GL_FRAGMENT_PROGRAM_ARB, 0, (GLfloat[]){1, 0.2f, 0.6f, 1});
    glEndList();
    glEnable(GL_VERTEX_PROGRAM_ARB);
    glEnable(GL_FRAGMENT_PROGRAM_ARB);
}

static void print_programs(void)
{
    for (int t = 0; t < 2; t++) {
        GLfloat env[4];
        GLdouble local[4];
        GLint bound, length;
        static char text[2000];
        my_glGetProgramivARB(targets[t], GL_PROGRAM_BINDING_ARB, &bound);
        my_glGetProgramivARB(targets[t], GL_PROGRAM_LENGTH_ARB, &length);
        require(length < (GLint)sizeof text, "longer than any program here");
        memset(text, 0, sizeof text);
        my_glGetProgramStringARB(targets[t], GL_PROGRAM_STRING_ARB, text);
        print_hash("text", text, sizeof text);
        printf("target %d bound %d length %d\n", t, bound, length);
        for (GLuint i = 0; i < 5; i++) {
            my_glGetProgramEnvParameterfvARB(targets[t], i, env);
            my_glGetProgramLocalParameterdvARB(targets[t], i, local);
            printf("%u env %g %g %g %g local %g %g %g %g\n", i, env[0], env[1], env[2], env[3], local[0], local[1], local[2],
                   local[3]);
        }
    }
    for (int i = 0; i < 5; i++)
        printf("program %d %d\n", i, my_glIsProgramARB(programs[i]));
}

static void draw(int n)
{
    clear_frame(n);
    switch (n) {
    case 1:
        my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, programs[1]);
        break;
    case 2:
        glCallList(list);
        break;
    case 3: /* the default programs */
        my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, 0);
        my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, 0);
        load(GL_VERTEX_PROGRAM_ARB, vertex_texts[1]);
        load(GL_FRAGMENT_PROGRAM_ARB, fragment_texts[0]);
        my_glProgramLocalParameters4fvEXT(GL_VERTEX_PROGRAM_ARB, 0, 2, (GLfloat[]){0.7f, 0.3f, 1, 1, 0.2f, 0.9f, 0.4f, 1});
        break;
    case 4:
        my_glBindProgramARB(GL_VERTEX_PROGRAM_ARB, programs[0]);
        my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, programs[2]);
        glMatrixMode(GL_MATRIX0_ARB + 1);
        glPushMatrix();
        glScalef(0.5f, 1.5f, 1);
        glMatrixMode(GL_MODELVIEW);
        break;
    case 5: /* deleted while it is bound, and its name used again */
        my_glDeleteProgramsARB(1, &programs[2]);
        my_glBindProgramARB(GL_FRAGMENT_PROGRAM_ARB, programs[2]);
        load(GL_FRAGMENT_PROGRAM_ARB, fragment_texts[1]);
        my_glProgramLocalParameter4fvARB(GL_FRAGMENT_PROGRAM_ARB, 0, (GLfloat[]){0.3f, 1, 0.6f, 1});
        break;
    case 6:
        glMatrixMode(GL_MATRIX0_ARB + 1);
        glPopMatrix();
        glMatrixMode(GL_MODELVIEW);
        glDisable(GL_FRAGMENT_PROGRAM_ARB);
        break;
    default:
        break;
    }
    print_error("assembly");
    print_programs();
    glBegin(GL_TRIANGLE_FAN);
    for (int i = 0; i < 7; i++) {
        glColor3f(fuzz((unsigned)i), fuzz((unsigned)i + 9), 1);
        glVertex2f(0.7f * cosf((float)i * 0.9f), 0.7f * sinf((float)i * 0.9f));
    }
    glEnd();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
