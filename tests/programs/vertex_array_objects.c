/* Vertex array objects of OpenGL 3.0 to 4.3: arrays and element buffers by object, whole numbers, instances, base vertices,
 * formats apart from buffers; buffers that are deleted while an object keeps them; the default object beside. */
#include "harness.h"

static GLuint program, vaos[4], buffers[5];

static struct {
    GLshort place[2];
    GLubyte paint[4];
    GLubyte kind[4];
    GLuint packed;
} vertices[16];
static const GLushort indices[] = {0, 1, 2, 0, 2, 3, 65535, 4, 5, 6, 4, 6, 7, 8, 9, 10};

static void compile(GLenum type, const char *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, 1, &text, NULL);
    glCompileShader(made);
    glAttachShader(program, made);
    glDeleteShader(made);
}

static GLuint filled(GLuint name, GLsizeiptr size, const void *data)
{
    glBindBuffer(GL_ARRAY_BUFFER, name);
    glBufferData(GL_ARRAY_BUFFER, size, data, GL_STATIC_DRAW);
    return name;
}

/* Attributes 0 to 2 from the bound buffer, or from memory. */
static void point(const char *at)
{
    glVertexAttribPointer(0, 2, GL_SHORT, GL_FALSE, sizeof vertices[0], at);
    glVertexAttribPointer(1, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof vertices[0], at + 4);
    glVertexAttribIPointer(2, 4, GL_UNSIGNED_BYTE, sizeof vertices[0], at + 8);
    for (GLuint i = 0; i < 3; i++)
        glEnableVertexAttribArray(i);
}

static void init(void)
{
    program = glCreateProgram();
    compile(GL_VERTEX_SHADER,
            "#version 130\nin vec2 place; in vec4 paint; in uvec4 kind; in vec4 moved; flat out uvec4 k; out vec4 c;\n"
            "void main() { c = paint; k = kind; gl_Position = vec4(place / 32.0 + moved.xy, 0.0, 1.0); }\n");
    compile(GL_FRAGMENT_SHADER, "#version 130\nflat in uvec4 k; in vec4 c; out vec4 color;\n"
                                "void main() { color = c * 0.5 + vec4(k & 3u) / 8.0; }\n");
    glBindAttribLocation(program, 0, "place");
    glBindAttribLocation(program, 1, "paint");
    glBindAttribLocation(program, 2, "kind");
    glBindAttribLocation(program, 3, "moved");
    glLinkProgram(program);
    glUseProgram(program);
    for (int i = 0; i < 16; i++) {
        vertices[i].place[0] = (GLshort)(-30 + 14 * (i / 4) + 12 * (i & 1));
        vertices[i].place[1] = (GLshort)(-28 + 17 * ((i + 1) / 2 % 2) + 9 * (i / 4));
        for (int c = 0; c < 4; c++) {
            vertices[i].paint[c] = (GLubyte)(255.0f * fuzz((unsigned)(4 * i + c)));
            vertices[i].kind[c] = (GLubyte)(i * 5 + c);
        }
        vertices[i].packed = (GLuint)(i * 77777777);
    }
    static const GLfloat moves[] = {0, 0, 0.3f, 0.2f, -0.2f, 0.4f, 0.1f, -0.3f};
    glGenBuffers(5, buffers);
    filled(buffers[1], sizeof indices, indices);
    filled(buffers[2], sizeof moves, moves);
    filled(buffers[4], sizeof vertices, vertices);
    filled(buffers[0], sizeof vertices, vertices);
    glGenVertexArrays(3, vaos);
    printf("arrays %u %u %u, is %d\n", vaos[0], vaos[1], vaos[2], glIsVertexArray(vaos[0]));
    /* 0: by pointers, with indices. */
    glBindVertexArray(vaos[0]);
    point(NULL);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    /* 1: formats and buffers apart, and instances. */
    glBindVertexArray(vaos[1]);
    glVertexAttribFormat(0, 2, GL_SHORT, GL_FALSE, 0);
    glVertexAttribFormat(1, GL_BGRA, GL_UNSIGNED_INT_2_10_10_10_REV, GL_TRUE, 12);
    glVertexAttribIFormat(2, 4, GL_UNSIGNED_BYTE, 8);
    for (GLuint i = 0; i < 3; i++) {
        glVertexAttribBinding(i, 5);
        glEnableVertexAttribArray(i);
    }
    glBindVertexBuffer(5, buffers[4], 0, sizeof vertices[0]);
    glVertexAttribFormat(3, 2, GL_FLOAT, GL_FALSE, 0);
    glVertexAttribBinding(3, 6);
    glBindVertexBuffer(6, buffers[2], 0, 8);
    glVertexBindingDivisor(6, 1);
    glEnableVertexAttribArray(3);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    /* Kept by object 1 alone from now on. */
    glBindVertexArray(0);
    glDeleteBuffers(1, &buffers[4]);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    /* The default object has arrays in memory. */
    point((const char *)vertices);
    print_error("init");
    glBindVertexArray(77);
    print_error("no such array");
    glBindVertexArray(vaos[0]);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    glVertexAttribPointer(7, 2, GL_SHORT, GL_FALSE, 0, vertices);
    print_error("memory in an object");
    glBindVertexArray(0);
    glPrimitiveRestartIndex(65535);
}

static void draw(int n)
{
    clear_frame(n);
    glVertexAttrib4f(3, 0.05f * (float)n, 0, 0, 0);
    glBindVertexArray(vaos[0]);
    switch (n) {
    case 1:
        glEnable(GL_PRIMITIVE_RESTART);
        glDrawElements(GL_TRIANGLE_STRIP, 16, GL_UNSIGNED_SHORT, NULL);
        break;
    case 2:
        glDisable(GL_PRIMITIVE_RESTART);
        glDrawElementsBaseVertex(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, NULL, 4);
        glDrawRangeElementsBaseVertex(GL_TRIANGLES, 0, 3, 6, GL_UNSIGNED_SHORT, NULL, 9);
        break;
    case 3:
        glDisableVertexAttribArray(1);
        glVertexAttrib4Nub(1, 10, 200, 30, 255);
        glVertexAttribI4ui(2, 1, 2, 3, 4);
        break;
    case 4: {
        glGenVertexArrays(1, &vaos[3]);
        glBindVertexArray(vaos[3]);
        glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
        point((const char *)0 + 64);
        glVertexAttribDivisor(1, 2);
        glDrawArraysInstanced(GL_TRIANGLES, 1, 6, 3);
        glDeleteVertexArrays(1, &vaos[2]);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glBindVertexArray(vaos[0]);
        break;
    }
    case 5: /* the bound object goes, and its buffer in use */
        glBindVertexArray(vaos[3]);
        glDeleteBuffers(1, &buffers[0]);
        glDeleteVertexArrays(1, &vaos[3]);
        break;
    }
    if (n < 5)
        glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, (void *)14);
    glBindVertexArray(vaos[1]);
    if (n & 1)
        glDrawElementsInstancedBaseVertex(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, NULL, 3, 2);
    else
        glDrawElementsInstancedBaseVertexBaseInstance(GL_TRIANGLES, 3, GL_UNSIGNED_SHORT, NULL, 2, 1, 2);
    /* From memory, in instances too. */
    glBindVertexArray(0);
    glDrawElementsBaseVertex(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, indices, n);
    if (n == 3) {
        static const GLfloat moves[] = {0, 0, 0.3f, 0.2f, -0.2f, 0.4f, 0.1f, -0.3f};
        glVertexAttribPointer(3, 2, GL_FLOAT, GL_FALSE, 0, moves);
        glVertexAttribDivisor(3, 2);
        glEnableVertexAttribArray(3);
        glDrawArraysInstancedBaseInstance(GL_TRIANGLES, 8, 6, 3, 1);
        glDrawElementsInstancedBaseVertex(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, indices, 4, 1);
        glDisableVertexAttribArray(3);
    }
    GLint v[6];
    glGetVertexAttribiv(2, GL_VERTEX_ATTRIB_ARRAY_INTEGER, &v[0]);
    glGetVertexAttribiv(3, GL_VERTEX_ATTRIB_ARRAY_DIVISOR, &v[1]);
    glBindVertexArray(vaos[1]);
    glGetVertexAttribiv(1, GL_VERTEX_ATTRIB_ARRAY_SIZE, &v[2]);
    glGetVertexAttribiv(1, GL_VERTEX_ATTRIB_BINDING, &v[3]);
    glGetVertexAttribIiv(2, GL_CURRENT_VERTEX_ATTRIB, v + 4);
    printf("gets %d %d %x %d %d\n", v[0], v[1], v[2], v[3], n == 3 ? v[4] : 0);
    for (int i = 0; i < 2; i++) {
        GLint64 offset = -1;
        GLboolean divides = 9;
        glGetIntegeri_v(GL_VERTEX_BINDING_STRIDE, 6, &v[0]);
        glGetIntegeri_v(GL_VERTEX_BINDING_STRIDE, 1, &v[1]);
        glGetIntegeri_v(GL_VERTEX_BINDING_DIVISOR, 3, &v[2]);
        glGetIntegeri_v(GL_VERTEX_BINDING_BUFFER, 6, &v[3]);
        glGetBooleani_v(GL_VERTEX_BINDING_DIVISOR, 3, &divides);
        glGetInteger64i_v(GL_VERTEX_BINDING_OFFSET, 2, &offset);
        printf("bindings %d %d %d %d %d %d\n", v[0], v[1], v[2], v[3], divides,
               offset == (GLint64)(intptr_t)((const char *)vertices + 8) ? -1 : (int)offset);
        glBindVertexArray(0);
    }
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 7});
}
