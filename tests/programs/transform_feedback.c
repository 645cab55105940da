/* Transform feedback: of OpenGL 3.0, with objects of 4.0; indexed bindings; draws of what was captured; uniform blocks of 3.1 and
 * whole-number and double uniforms. */
#include "harness.h"

static GLuint capture, paint, objects[2], captured[3], blocks[2];

static GLuint program(const char *vertex, const char *fragment, int varyings, const char *const *names, GLenum mode)
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
    if (varyings)
        glTransformFeedbackVaryings(made, varyings, names, mode);
    glBindAttribLocation(made, 0, "place");
    glBindAttribLocation(made, 1, "color");
    glLinkProgram(made);
    GLint linked;
    glGetProgramiv(made, GL_LINK_STATUS, &linked);
    require(linked, "link");
    return made;
}

static void show(const char *label, GLuint buffer)
{
    GLfloat values[64];
    glBindBuffer(GL_COPY_READ_BUFFER, buffer);
    glGetBufferSubData(GL_COPY_READ_BUFFER, 0, sizeof values, values);
    print_hash(label, values, sizeof values);
}

static void init(void)
{
    static const char *const names[] = {"gl_Position", "c"};
    capture = program("#version 140\nin vec2 place; out vec4 c; uniform float turn; uniform uvec2 steps;\n"
                      "layout(std140) uniform Shape { vec4 scale; vec4 tint[2]; };\n"
                      "void main() { c = tint[gl_VertexID & 1] + vec4(steps, 0u, 0u) / 9.0;\n"
                      "gl_Position = vec4(place * scale.xy + vec2(turn, -turn), 0.0, 1.0); }\n",
                      "#version 140\nin vec4 c; out vec4 color; void main() { color = c; }\n", 2, names, GL_SEPARATE_ATTRIBS);
    paint = program("#version 140\nin vec4 place; in vec4 color; out vec4 c; uniform double bright;\n"
                    "void main() { gl_Position = place; c = color * float(bright); }\n",
                    "#version 140\nin vec4 c; out vec4 color; void main() { color = c; }\n", 0, NULL, 0);
    if (!paint)
        return;
    GLchar name[32];
    GLsizei length, size;
    GLenum type;
    glGetTransformFeedbackVarying(capture, 1, sizeof name, &length, &size, &type, name);
    printf("varying %s %d %d %x\n", name, length, size, type);
    glGenBuffers(3, captured);
    glGenBuffers(2, blocks);
    for (int i = 0; i < 3; i++) {
        glBindBuffer(GL_TRANSFORM_FEEDBACK_BUFFER, captured[i]);
        glBufferData(GL_TRANSFORM_FEEDBACK_BUFFER, 256, NULL, GL_DYNAMIC_COPY);
        GLfloat zeros[64] = {0};
        glBufferSubData(GL_TRANSFORM_FEEDBACK_BUFFER, 0, 256, zeros);
    }
    for (int i = 0; i < 2; i++) {
        GLfloat values[128];
        for (int k = 0; k < 128; k++)
            values[k] = fuzz((unsigned)(200 * i + k));
        glBindBuffer(GL_UNIFORM_BUFFER, blocks[i]);
        glBufferData(GL_UNIFORM_BUFFER, sizeof values, values, GL_STATIC_DRAW);
    }
    GLuint block = glGetUniformBlockIndex(capture, "Shape");
    glUniformBlockBinding(capture, block, 3);
    GLint values[4];
    glGetActiveUniformBlockiv(capture, block, GL_UNIFORM_BLOCK_ACTIVE_UNIFORMS, &values[0]);
    glGetActiveUniformBlockiv(capture, block, GL_UNIFORM_BLOCK_DATA_SIZE, &values[1]);
    glGetActiveUniformBlockiv(capture, block, GL_UNIFORM_BLOCK_BINDING, &values[2]);
    printf("block %u %d %d %d\n", block, values[0], values[1], values[2]);
    static const char *const uniforms[] = {"scale", "tint", "nothing"};
    GLuint indices[3];
    glGetUniformIndices(capture, 3, uniforms, indices);
    glGetActiveUniformsiv(capture, 2, indices, GL_UNIFORM_OFFSET, values);
    printf("offsets %d %d, %d\n", values[0], values[1], indices[2] == GL_INVALID_INDEX);
    glGetActiveUniformName(capture, indices[1], sizeof name, &length, name);
    printf("name %s\n", name);
    glGetActiveUniformBlockName(capture, block, sizeof name, &length, name);
    printf("name %s\n", name);
    glGenTransformFeedbacks(1, objects);
    glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, objects[0]);
    glBindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, captured[2]);
    glBindBufferRange(GL_TRANSFORM_FEEDBACK_BUFFER, 1, captured[1], 128, 128);
    glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, 0);
    glProgramUniform1d(paint, glGetUniformLocation(paint, "bright"), 0.75);
    print_error("init");
}

static void draw(int n)
{
    clear_frame(n);
    glUseProgram(capture);
    glUniform1f(glGetUniformLocation(capture, "turn"), 0.1f * (GLfloat)n);
    glUniform2ui(glGetUniformLocation(capture, "steps"), (GLuint)n, 3);
    if (n & 1)
        glBindBufferBase(GL_UNIFORM_BUFFER, 3, blocks[1]);
    else
        glBindBufferRange(GL_UNIFORM_BUFFER, 3, blocks[0], 256, 256);
    static const GLfloat places[] = {-1, -1, 1, -0.5f, 0.3f, 1, -0.8f, 0.2f};
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    glDisableVertexAttribArray(1);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, places);
    if (n != 3) {
        glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, n == 2 ? objects[0] : 0);
        if (n != 2) {
            glBindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, captured[0]);
            glBindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 1, captured[1]);
        }
        glEnable(GL_RASTERIZER_DISCARD);
        glBeginTransformFeedback(GL_TRIANGLES);
        glDrawArrays(GL_TRIANGLES, n & 1, 3);
        glEndTransformFeedback();
        glDisable(GL_RASTERIZER_DISCARD);
        glBindTransformFeedback(GL_TRANSFORM_FEEDBACK, 0);
    }
    glUseProgram(paint);
    glBindBuffer(GL_ARRAY_BUFFER, n == 2 ? captured[2] : captured[0]);
    glVertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, 0, NULL);
    glBindBuffer(GL_ARRAY_BUFFER, captured[1]);
    glVertexAttribPointer(1, 4, GL_FLOAT, GL_FALSE, 0, n == 2 ? (void *)128 : NULL);
    glEnableVertexAttribArray(1);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    if (n >= 2) { /* as many as were captured in frame 2 */
        glBindBuffer(GL_ARRAY_BUFFER, captured[2]);
        glVertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, 0, NULL);
        glBindBuffer(GL_ARRAY_BUFFER, captured[1]);
        glVertexAttribPointer(1, 4, GL_FLOAT, GL_FALSE, 0, (void *)128);
        glDrawTransformFeedback(GL_TRIANGLES, objects[0]);
    }
    show("places", captured[n == 2 ? 2 : 0]);
    show("colours", captured[1]);
    GLdouble bright;
    GLuint steps[2];
    glGetUniformdv(paint, glGetUniformLocation(paint, "bright"), &bright);
    glGetUniformuiv(capture, glGetUniformLocation(capture, "steps"), steps);
    printf("uniforms %g %u %u\n", bright, steps[0], steps[1]);
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6});
}
