/* Programs of OpenGL 4: of one stage each, put together in pipelines, also without a name left; outputs, attributes and uniforms
 * that the driver numbers; subroutines. */
#include "harness.h"

static GLuint vertex, dyed, whole, routines, pipelines[3], textures[3], framebuffer;
static GLint shift, tint, weights, outputs[3];
static GLuint choices[2][3];

static const char *const vertex_text =
    "#version 400\nin vec4 paint[2], place; uniform vec2 shift; uniform float unused; out vec4 c;\n"
    "out gl_PerVertex { vec4 gl_Position; };\n"
    "void main() { c = paint[0] * 0.7 + paint[1] * 0.3; gl_Position = place + vec4(shift, 0.0, 0.0); }\n";
static const char *const dye_text =
    "#version 400\nin vec4 c; uniform vec4 tint; uniform float weights[3]; out vec4 color;\n"
    "void main() { color = (c * weights[1] + tint * weights[2]) + vec4(weights[0]); }\n";
static const char *const several_text =
    "#version 400\nin vec4 c; uniform vec4 tint; out vec4 second, first, third;\n"
    "void main() { first = c; second = tint; third = c.brga * 0.5 + tint * 0.5; }\n";
static const char *const routine_text =
    "#version 400\n#extension GL_ARB_shader_subroutine : enable\n"
    "subroutine vec4 Change(vec4 c); subroutine vec4 Choice(vec4 c);\n"
    "subroutine(Change) vec4 swapped(vec4 c) { return c.gbra; }\n"
    "subroutine(Change, Choice) vec4 darker(vec4 c) { return c * 0.5; }\n"
    "subroutine(Choice) vec4 inverse(vec4 c) { return vec4(1.0) - c; }\n"
    "subroutine uniform Change change; subroutine uniform Choice choices[2];\n"
    "in vec4 c; out vec4 color;\n"
    "void main() { color = choices[1](choices[0](change(c)) + vec4(0.1)); }\n";

static const char *const output_names[] = {"first", "second", "third"};

static void attach(GLuint program, GLenum type, const char *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, 1, &text, NULL);
    glCompileShader(made);
    glAttachShader(program, made);
    glDeleteShader(made);
}

/* A program of both stages: nobody says where its attributes and outputs are. */
static GLuint linked(const char *fragment)
{
    GLuint made = glCreateProgram();
    GLint ok = 0;
    attach(made, GL_VERTEX_SHADER, vertex_text);
    attach(made, GL_FRAGMENT_SHADER, fragment);
    glLinkProgram(made);
    glGetProgramiv(made, GL_LINK_STATUS, &ok);
    printf("linked %d\n", ok);
    return made;
}

static GLuint routine(const char *name)
{
    return glGetSubroutineIndex(routines, GL_FRAGMENT_SHADER, name);
}

static void choose(GLuint *chosen, const char *change, const char *first, const char *second)
{
    chosen[glGetSubroutineUniformLocation(routines, GL_FRAGMENT_SHADER, "change")] = routine(change);
    chosen[glGetSubroutineUniformLocation(routines, GL_FRAGMENT_SHADER, "choices")] = routine(first);
    chosen[glGetSubroutineUniformLocation(routines, GL_FRAGMENT_SHADER, "choices[1]")] = routine(second);
}

static void init(void)
{
    vertex = glCreateShaderProgramv(GL_VERTEX_SHADER, 1, &vertex_text);
    dyed = glCreateShaderProgramv(GL_FRAGMENT_SHADER, 1, &dye_text);
    GLuint broken = glCreateShaderProgramv(GL_FRAGMENT_SHADER, 1, (const char *const[]){"no shader"});
    GLint ok[3], length = 0;
    glGetProgramiv(vertex, GL_LINK_STATUS, &ok[0]);
    glGetProgramiv(dyed, GL_LINK_STATUS, &ok[1]);
    glGetProgramiv(broken, GL_LINK_STATUS, &ok[2]);
    glGetProgramiv(broken, GL_INFO_LOG_LENGTH, &length);
    printf("made %d %d %d, a log %d\n", ok[0], ok[1], ok[2], length > 1);
    GLint formats = -1, binary = -1;
    glGetIntegerv(GL_NUM_PROGRAM_BINARY_FORMATS, &formats);
    glGetProgramiv(dyed, GL_PROGRAM_BINARY_LENGTH, &binary);
    printf("binary only where it has a format %d\n", formats > 0 ? binary > 0 : binary == 0);
    shift = glGetUniformLocation(vertex, "shift");
    tint = glGetProgramResourceLocation(dyed, GL_UNIFORM, "tint");
    weights = glGetProgramResourceLocation(dyed, GL_UNIFORM, "weights");
    glGenProgramPipelines(3, pipelines);
    for (int i = 0; i < 3; i++) {
        glUseProgramStages(pipelines[i], GL_VERTEX_SHADER_BIT, vertex);
        glUseProgramStages(pipelines[i], GL_FRAGMENT_SHADER_BIT, dyed);
    }
    glActiveShaderProgram(pipelines[0], dyed);
    glBindProgramPipeline(pipelines[0]);
    /* Of the pipeline's active program. */
    glUniform1fv(weights, 3, (const GLfloat[]){0.1f, 0.5f, 0.4f});
    glUniform4f(tint, 0.2f, 0.9f, 0.4f, 1);
    glProgramUniform2f(vertex, shift, 0.1f, -0.05f);
    whole = linked(several_text);
    glUseProgram(whole);
    glUniform4f(glGetUniformLocation(whole, "tint"), 0.9f, 0.2f, 0.1f, 1);
    glGenTextures(3, textures);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    for (int i = 0; i < 3; i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, 16, 16);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0 + (GLenum)i, GL_TEXTURE_2D, textures[i], 0);
    }
    glDrawBuffers(3, (const GLenum[]){GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT0 + 1, GL_COLOR_ATTACHMENT0 + 2});
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    routines = linked(routine_text);
    glUseProgram(0);
    /* Kept as numbers, as programs do. */
    choose(choices[0], "darker", "darker", "inverse");
    choose(choices[1], "swapped", "inverse", "darker");
    for (int i = 0; i < 3; i++)
        outputs[i] = glGetFragDataLocation(whole, output_names[i]);
    printf("numbers %d %d %d, %d %d, %d %d %d, %u %u\n", shift, tint, weights, glGetAttribLocation(whole, "place"),
           glGetAttribLocation(whole, "paint"), outputs[0], outputs[1], outputs[2], choices[0][0], choices[0][2]);
    print_error("init");
}

/* A triangle through the program or pipeline in use, whose attributes are where `name` has them. */
static void triangle(GLuint name, float size)
{
    const GLfloat corners[3][2] = {{-0.9f, -0.8f}, {0.9f, -0.4f}, {0.1f, 0.9f}};
    GLint place = glGetProgramResourceLocation(name, GL_PROGRAM_INPUT, "place");
    GLint paint = glGetAttribLocation(name, "paint");
    static GLfloat places[3][4], paints[3][2][4];
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < 4; k++) {
            places[i][k] = k < 2 ? corners[i][k] * size : (GLfloat)(k == 3);
            paints[i][0][k] = fuzz((unsigned)(4 * i + k));
            paints[i][1][k] = fuzz((unsigned)(4 * i + k + 50));
        }
    }
    const GLuint at[] = {(GLuint)place, (GLuint)paint, (GLuint)paint + 1};
    glVertexAttribPointer(at[0], 4, GL_FLOAT, GL_FALSE, 0, places);
    glVertexAttribPointer(at[1], 4, GL_FLOAT, GL_FALSE, sizeof paints[0], paints[0][0]);
    glVertexAttribPointer(at[2], 4, GL_FLOAT, GL_FALSE, sizeof paints[0], paints[0][1]);
    for (int i = 0; i < 3; i++)
        glEnableVertexAttribArray(at[i]);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    for (int i = 0; i < 3; i++)
        glDisableVertexAttribArray(at[i]);
}

static void draw(int n)
{
    clear_frame(n);
    /* By stages; from frame 4 on without names, and from frame 5 on in no pipeline but the bound one. */
    glUseProgram(0);
    glBindProgramPipeline(pipelines[n % 3]);
    if (n == 2)
        glActiveShaderProgram(pipelines[2], vertex);
    if (n == 2)
        glUniform2f(shift, -0.2f, 0.1f);
    if (n < 4)
        triangle(vertex, 0.9f);
    if (n == 4) {
        GLint stage = 0, deleted = 0;
        glDeleteProgram(dyed);
        glGetProgramPipelineiv(pipelines[1], GL_FRAGMENT_SHADER, &stage);
        glGetProgramiv(dyed, GL_DELETE_STATUS, &deleted);
        printf("held %d deleted %d is %d\n", stage == (GLint)dyed, deleted, glIsProgram(dyed));
        triangle(vertex, 0.8f);
    }
    if (n == 5) {
        glDeleteProgramPipelines(2, pipelines);
        glActiveShaderProgram(pipelines[2], dyed);
        glUniform4f(tint, 1, 0.1f, 0.1f, 1);
        triangle(vertex, 0.7f);
        glDeleteProgramPipelines(1, pipelines + 2); /* the last that holds it */
        printf("gone: %d\n", glIsProgram(dyed));
        pipelines[0] = pipelines[1] = pipelines[2] = 0;
    }
    /* Where the driver has put the outputs. */
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glViewport(0, 0, 16, 16);
    glUseProgram(whole);
    triangle(whole, 0.5f + 0.1f * (float)n);
    for (int i = 0; i < 3; i++) {
        glReadBuffer(GL_COLOR_ATTACHMENT0 + (GLenum)outputs[i]);
        print_pixels(output_names[i], 16, 16);
        printf("output %d %d\n", glGetFragDataLocation(whole, output_names[i]),
               glGetProgramResourceLocation(whole, GL_PROGRAM_OUTPUT, output_names[i]));
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glViewport(0, 0, width, height);
    /* Subroutines: chosen anew whenever the program is. */
    glUseProgram(routines);
    glUniformSubroutinesuiv(GL_FRAGMENT_SHADER, 3, choices[n & 1]);
    triangle(routines, 0.3f + 0.05f * (float)n);
    GLuint index = 0;
    GLchar text[20] = "";
    GLint found[2] = {0}, location[1] = {0};
    glGetUniformSubroutineuiv(GL_FRAGMENT_SHADER, glGetSubroutineUniformLocation(routines, GL_FRAGMENT_SHADER, "change"), &index);
    glGetActiveSubroutineName(routines, GL_FRAGMENT_SHADER, index, sizeof text, NULL, text);
    printf("chosen %s", text);
    index = glGetProgramResourceIndex(routines, GL_FRAGMENT_SUBROUTINE_UNIFORM, "change");
    glGetActiveSubroutineUniformiv(routines, GL_FRAGMENT_SHADER, index, GL_COMPATIBLE_SUBROUTINES, found);
    glGetProgramResourceiv(routines, GL_FRAGMENT_SUBROUTINE_UNIFORM, index, 1, &(GLenum){GL_LOCATION}, 1, NULL, location);
    require(location[0] == glGetSubroutineUniformLocation(routines, GL_FRAGMENT_SHADER, "change"), "a location");
    for (int i = 0; i < 2; i++) {
        glGetProgramResourceName(routines, GL_FRAGMENT_SUBROUTINE, (GLuint)found[i], sizeof text, NULL, text);
        printf(" %s", text);
        require((GLuint)found[i] == routine(text), "an index");
    }
    printf("\n");
    if (n == 2) { /* another choice, and a frame's end without a draw */
        choose(choices[0], "darker", "inverse", "darker");
        glUniformSubroutinesuiv(GL_FRAGMENT_SHADER, 3, choices[0]);
        triangle(routines, 0.2f);
    }
    print_error("frame");
}

/* Which name a program has after glCreateShaderProgramv is each driver's own affair: it makes a shader in between. */
static void finish(void)
{
    glUseProgram(0);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish, .frames = 7});
}
