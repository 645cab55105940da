/* The same calls again and again, with questions for errors and state between them as PyMOL has them, and now and then others: what GL
 * has taken before it need not take then. */
#include "harness.h"

static GLuint program, texture, buffer;
static GLint flat, sky, gain, tint;

static const char *const vertex_text =
    "#version 110\nvarying vec3 at; void main() { at = gl_Vertex.xyz; gl_Position = ftransform(); }\n";
static const char *const fragment_text =
    "#version 110\nuniform sampler2D picture; uniform samplerCube sky; uniform float gain; uniform vec4 tint; varying vec3 at;\n"
    "void main() { gl_FragColor = tint * gain + 0.5 * texture2D(picture, at.xy) + textureCube(sky, at); }\n";

static GLuint shader(GLenum type, const char *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, 1, &text, NULL);
    glCompileShader(made);
    return made;
}

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    static const GLfloat places[] = {-0.8f, -0.8f, 0.9f, -0.6f, 0, 0.9f};
    make_picture(data, 8, 8, 4, 1);
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glGenBuffers(1, &buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, sizeof places, places, GL_STATIC_DRAW);
    program = glCreateProgram();
    glAttachShader(program, shader(GL_VERTEX_SHADER, vertex_text));
    glAttachShader(program, shader(GL_FRAGMENT_SHADER, fragment_text));
    glBindAttribLocation(program, 0, "gl_Vertex");
    glLinkProgram(program);
    flat = glGetUniformLocation(program, "picture");
    sky = glGetUniformLocation(program, "sky");
    gain = glGetUniformLocation(program, "gain");
    tint = glGetUniformLocation(program, "tint");
}

static void print_matrix(const char *what)
{
    GLfloat matrix[16];
    GLint draws = 0;
    glGetFloatv(GL_MODELVIEW_MATRIX, matrix);
    glGetIntegerv(GL_DRAW_BUFFER, &draws);
    printf("%s %g %g %g %g draws %x\n", what, matrix[0], matrix[5], matrix[12], matrix[13], draws);
}

static void load(float size)
{
    const GLfloat matrix[16] = {size, 0, 0, 0, 0, size, 0, 0, 0, 0, 1, 0, 0.1f * size, 0, 0, 1};
    glLoadMatrixf(matrix);
}

static void usual(int round)
{
    glUseProgram(program);
    glUniform1i(flat, 0);
    glUniform1i(sky, 1);
    glUniform1f(gain, 0.25f * round);
    glUniform4f(tint, 0.2f, 0.1f * round, 0.5f, 1);
    print_error("uniforms");
    glMatrixMode(GL_PROJECTION);
    glLoadIdentity();
    glOrtho(-1, 1, -1, 1, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    load(1.0f / (1 + round));
    print_matrix("loaded");
    glPushMatrix();
    glTranslatef(0.5f, 0, 0);
    print_matrix("moved");
    print_error("moved");
    glPopMatrix();
    print_matrix("back");
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, texture);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, NULL);
    print_error("ready");
    glDrawArrays(GL_TRIANGLES, 0, 3);
    print_error("drawn");
    glDisableVertexAttribArray(0);
    glUseProgram(0);
    glDisable(GL_BLEND);
    print_error("usual");
}

static void unusual(int n)
{
    static unsigned char data[4];
    switch (n) {
    case 0: /* samplers of two kinds for one unit: for the draw to find */
        glUseProgram(program);
        glUniform1i(sky, 0);
        print_error("one unit");
        glEnableVertexAttribArray(0);
        glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, NULL);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        print_error("drawn with one unit");
        glDisableVertexAttribArray(0);
        break;
    case 1:
        for (int i = 0; i < 70; i++) {
            glPushMatrix();
            print_error("pushed");
        }
        for (int i = 0; i < 70; i++) {
            glPopMatrix();
            print_error("popped");
        }
        print_matrix("popped");
        break;
    case 2:
        glUseProgram(program);
        glUniform1i(flat, 9999);
        print_error("no such unit");
        glUniform1i(gain, 1);
        print_error("no whole number");
        glUniform1f(4711, 1);
        print_error("no uniform");
        glUseProgram(0);
        glUniform1f(gain, 1);
        print_error("no program");
        glUseProgram(4711);
        print_error("no such program");
        break;
    case 3:
        glNewList(1, GL_COMPILE);
        load(7);
        glEnable(GL_RGBA);
        print_error("in a list");
        print_matrix("in a list");
        glEndList();
        print_matrix("behind it");
        print_error("behind it");
        glCallList(1);
        print_matrix("called");
        print_error("called");
        break;
    case 4:
        glBegin(GL_TRIANGLES);
        glLoadIdentity();
        glEnable(GL_BLEND);
        glEnd();
        print_matrix("after glBegin");
        print_error("after glBegin");
        glMatrixMode(GL_TRIANGLES);
        load(3);
        print_matrix("mode unchanged");
        print_error("mode unchanged");
        glLineWidth(-1);
        glFogf(GL_FOG_DENSITY, -1);
        print_error("values");
        glEnable(GL_RGBA);
        print_error("enabled");
        break;
    case 5:
        glPushAttrib(GL_TRANSFORM_BIT);
        glMatrixMode(GL_PROJECTION);
        glPopAttrib();
        load(5);
        print_matrix("mode popped");
        glDrawBuffer(GL_FRONT);
        print_matrix("front");
        glDrawBuffer(GL_BACK);
        print_error("front");
        glMatrixMode(GL_TEXTURE);
        load(2);
        print_matrix("not of textures");
        glMatrixMode(GL_MODELVIEW);
        glRotatef(90, 0, 0, 1);
        print_matrix("turned");
        break;
    case 6:
        glDeleteTextures(1, &texture);
        glBindTexture(GL_TEXTURE_3D, texture);
        print_error("another texture");
        glBindTexture(GL_TEXTURE_2D, texture);
        print_error("of another target");
        glDeleteTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 1, 1, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("and again");
        break;
    default:
        glDrawArrays(GL_TRIANGLES, 0, -1);
        print_error("count");
        glDrawArrays(77, 0, 3);
        print_error("mode");
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glBufferData(GL_ARRAY_BUFFER, 4, data, GL_STATIC_DRAW);
        print_error("no buffer");
        glViewport(0, 0, -1, 1);
        print_error("viewport");
    }
}

static void draw(int frame)
{
    glClear(GL_COLOR_BUFFER_BIT);
    for (int round = 0; round < 4; round++)
        usual(round);
    unusual(frame % 8);
    for (int round = 0; round < 3; round++)
        usual(round);
}

int main(void)
{
    const Program program = {.init = init, .draw = draw};
    return run_program(&program);
}
