/* GLSL of OpenGL 2.0: programs, uniforms of every shape, attribute locations, and objects that outlive their deletion. */
#include "harness.h"

static GLuint plain, lit, relinked, kept_vertex;
static GLint tint, weights, turn, sampler, mode;

static const char *const vertex_text[] = {
    "#version 110\n",
    "attribute vec2 place; attribute vec3 paint; uniform mat2 turn; uniform float weights[5];\n",
    "varying vec3 color; void main() { color = paint * weights[1] + vec3(weights[3]) * 0.2;\n",
    "gl_Position = vec4(turn * place * weights[0], 0.0, 1.0); gl_FrontColor = gl_Color; }\n",
};
static const char *const fragment_text =
    "#version 110\nuniform vec4 tint; uniform sampler2D picture; uniform ivec2 mode; varying vec3 color;\n"
    "void main() { vec4 t = texture2D(picture, gl_FragCoord.xy / 64.0); gl_FragColor = tint * vec4(color, 1.0)\n"
    "  + (mode.x == 1 ? t * 0.5 : vec4(0.0)) + vec4(0.0, 0.0, 0.1 * float(mode.y), 0.0); }\n";

static GLuint shader(GLenum type, int count, const char *const *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, count, text, NULL);
    glCompileShader(made);
    GLint ok = 0;
    glGetShaderiv(made, GL_COMPILE_STATUS, &ok);
    printf("compiled %d\n", ok);
    return made;
}

static GLuint program(const char *fragment, GLuint place, GLuint paint)
{
    GLuint made = glCreateProgram();
    GLuint v = shader(GL_VERTEX_SHADER, 4, vertex_text), f = shader(GL_FRAGMENT_SHADER, 1, &fragment);
    glAttachShader(made, v);
    glAttachShader(made, f);
    glBindAttribLocation(made, place, "place");
    glBindAttribLocation(made, paint, "paint");
    glLinkProgram(made);
    glDeleteShader(f); /* lives on, attached */
    printf("is shader %d\n", glIsShader(f));
    kept_vertex = v;
    return made;
}

static void print_program(const char *label, GLuint name)
{
    GLint values[4] = {0}, count = 0;
    char text[400];
    GLsizei length = -1;
    glGetProgramiv(name, GL_LINK_STATUS, &values[0]);
    glGetProgramiv(name, GL_ACTIVE_UNIFORMS, &count);
    glGetProgramiv(name, GL_DELETE_STATUS, &values[1]);
    glGetProgramiv(name, GL_ATTACHED_SHADERS, &values[2]);
    printf("%s linked %d deleted %d attached %d uniforms %d\n", label, values[0], values[1], values[2], count);
    for (int i = 0; i < count; i++) {
        GLint size;
        GLenum type;
        GLfloat value[16] = {0};
        memset(text, 'x', sizeof text);
        glGetActiveUniform(name, (GLuint)i, sizeof text, &length, &size, &type, text);
        require(text[length] == 0 && text[length + 1] == 'x', "more than the text was written");
        GLint location = glGetUniformLocation(name, text);
        printf("%s uniform %s length %d size %d type %x location %d", label, text, length, size, type, location);
        for (int element = 0; element < size && location >= 0; element++) {
            glGetUniformfv(name, location + element, value);
            printf(" %g %g %g %g", value[0], value[1], value[2], value[3]);
        }
        printf("\n");
    }
    printf("%s places %d %d\n", label, glGetAttribLocation(name, "place"), glGetAttribLocation(name, "paint"));
    glGetProgramInfoLog(name, sizeof text, &length, text);
    printf("%s log %d\n", label, length > 0);
}

static void locate(GLuint name)
{
    tint = glGetUniformLocation(name, "tint");
    weights = glGetUniformLocation(name, "weights");
    turn = glGetUniformLocation(name, "turn");
    sampler = glGetUniformLocation(name, "picture");
    mode = glGetUniformLocation(name, "mode");
}

static void init(void)
{
    static unsigned char data[16 * 16 * 4];
    GLuint texture;
    glGenTextures(1, &texture);
    glActiveTexture(GL_TEXTURE2);
    glBindTexture(GL_TEXTURE_2D, texture);
    make_picture(data, 16, 16, 4, 3);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glActiveTexture(GL_TEXTURE0);

    plain = program(fragment_text, 3, 1);
    lit = program("#version 110\nvarying vec3 color; void main() { gl_FragColor = vec4(color.bgr, 1.0) * gl_Color; }\n", 0, 2);
    GLuint broken = shader(GL_FRAGMENT_SHADER, 1, (const char *const[]){"#version 110\nvoid main() { nonsense; }\n"});
    GLuint unlinked = glCreateProgram();
    glAttachShader(unlinked, broken);
    glLinkProgram(unlinked);
    print_program("unlinked", unlinked);
    GLuint spoilt = program(fragment_text, 1, 2);
    GLint linked = 0, spoiled = 1, gone = 7;
    glGetProgramiv(spoilt, GL_LINK_STATUS, &linked);
    glAttachShader(spoilt, broken);
    glLinkProgram(spoilt);
    glGetProgramiv(spoilt, GL_LINK_STATUS, &spoiled);
    glDeleteProgram(spoilt);
    glGetProgramiv(spoilt, GL_LINK_STATUS, &gone);
    printf("spoilt: linked %d, then %d, then %d\n", linked, spoiled, gone);
    print_error("gone");

    locate(plain);
    glUseProgram(plain);
    glUniform1fv(weights, 5, (const GLfloat[]){1, 1, 0, 0.5f, 0});
    glUniform1fv(weights + 3, 40, (const GLfloat[40]){0.25f, 7}); /* more than there are */
    glUniform4f(tint, 1, 0.8f, 0.6f, 1);
    glUniform1i(sampler, 2);
    glUniform2i(mode, 1, 2);
    glUniform4f(mode, 1, 2, 3, 4); /* of another type: an error */
    print_error("type");
    glUniform1f(-1, 3);
    print_error("nowhere");
    glUniformMatrix2fv(turn, 1, GL_TRUE, (const GLfloat[]){1, 0, 0, 1});
    glUseProgram(lit);
    glUniform1fv(glGetUniformLocation(lit, "weights[0]"), 2, (const GLfloat[]){0.5f, 1});
    glUniformMatrix2fv(glGetUniformLocation(lit, "turn"), 1, GL_FALSE, (const GLfloat[]){0, 1, 1, 0});

    /* Linked with one shader, then with another; its uniforms begin anew. */
    relinked = program(fragment_text, 0, 1);
    glUseProgram(relinked);
    glUniform4f(glGetUniformLocation(relinked, "tint"), 9, 9, 9, 9);
    GLuint attached[4];
    GLsizei count;
    glGetAttachedShaders(relinked, 4, &count, attached);
    for (GLsizei i = 0; i < count; i++)
        if (attached[i] != kept_vertex)
            glDetachShader(relinked, attached[i]); /* gone with that */
    printf("attached %d still %d\n", count, glIsShader(attached[count - 1]));
    GLuint other = shader(GL_FRAGMENT_SHADER, 1, (const char *const[]){
        "#version 110\nuniform vec4 tint, wash; varying vec3 color; void main() { gl_FragColor = tint + wash + vec4(color, 0.0); }\n"});
    glAttachShader(relinked, other);
    glLinkProgram(relinked);
    glDetachShader(relinked, other);
    glShaderSource(other, 1, (const char *const[]){"never compiled"}, NULL);
    glDetachShader(relinked, kept_vertex);
    glDeleteShader(kept_vertex);
    glUniform4f(glGetUniformLocation(relinked, "wash"), 0.25f, 0, 0.5f, 1);
    glUniform1fv(glGetUniformLocation(relinked, "weights"), 3, (const GLfloat[]){0.6f, 0.7f, 0});
    /* More than the uniform has, and more than there is memory for: GL looks at what the uniform has. */
    static const GLfloat more[2048] = {0.6f, 0.7f};
    glUniform1fv(glGetUniformLocation(relinked, "weights"), 2147483647, more);
    glUniform1fv(glGetUniformLocation(relinked, "weights"), 2000, more);
    glUniformMatrix2fv(glGetUniformLocation(relinked, "turn"), 1, GL_FALSE, (const GLfloat[]){1, 0.2f, -0.2f, 1});
}

static void quad(GLuint name, float x0, float y0, float x1, float y1)
{
    GLuint place = (GLuint)glGetAttribLocation(name, "place"), paint = (GLuint)glGetAttribLocation(name, "paint");
    const float corners[4][2] = {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
    glBegin(GL_QUADS);
    for (int i = 0; i < 4; i++) {
        glVertexAttrib3f(paint, (float)(i & 1), 0.5f, (float)(i >> 1));
        glColor3f(0.3f * (float)i, 1, 0.5f);
        if (place != 0) {
            glVertexAttrib2f(place, corners[i][0], corners[i][1]);
            glVertex2f(0, 0);
        } else {
            glVertexAttrib2fv(0, corners[i]);
        }
    }
    glEnd();
}

static void draw(int n)
{
    clear_frame(n);
    glUseProgram(plain);
    glUniform1f(weights, 0.5f + 0.05f * (float)n);
    if (n == 3)
        glUniform2iv(mode, 1, (const GLint[]){0, 3});
    quad(plain, -0.9f, -0.9f, 0.1f, 0.3f);
    glUseProgram(lit);
    quad(lit, -0.2f, -0.7f, 0.9f, 0.9f);
    glUseProgram(relinked);
    if (n >= 5)
        print_error("a program that is gone");
    if (n == 4) {
        glDeleteProgram(relinked); /* in use until the next frame */
        print_program("going", relinked);
    }
    if (n <= 4)
        quad(relinked, -0.9f, 0.2f, -0.1f, 0.9f);
    if (n == 5) {
        glUseProgram(0);
        printf("is program %d\n", glIsProgram(relinked));
        relinked = 0;
    }
    print_program("plain", plain);
    glUseProgram(0);
    glColor3f(1, 0.5f, 0.1f * (float)n);
    rect(-0.1f, -0.1f, 0.1f, 0.1f);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 7});
}
