/* Generic vertex attributes of OpenGL 2.0: current values, arrays in memory and in buffers, in lists, by glArrayElement; and
 * what else 2.0 has for fixed functions: stencil and blending by face, several draw buffers, point sprites. */
#include "harness.h"

static GLuint name, numbered, buffers[2], list;

static struct {
    GLshort place[2];
    GLubyte paint[4];
    GLfloat more[3];
} vertices[12];
static const GLubyte indices[] = {0, 1, 2, 0, 2, 3, 4, 5, 6, 8, 9, 10};

static void compile(GLuint program, GLenum type, const char *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, 1, &text, NULL);
    glCompileShader(made);
    glAttachShader(program, made);
    glDeleteShader(made);
}

static void init(void)
{
    name = glCreateProgram();
    compile(name, GL_VERTEX_SHADER, "#version 110\nattribute vec2 place; attribute vec4 paint; attribute vec3 more; varying vec4 c;\n"
                              "void main() { c = paint + vec4(more * 0.25, 0.0); gl_Position = vec4(place / 32.0, more.x * 0.1, 1.0); }\n");
    compile(name, GL_FRAGMENT_SHADER, "#version 110\nvarying vec4 c; void main() { gl_FragColor = c; }\n");
    glBindAttribLocation(name, 0, "place");
    glBindAttribLocation(name, 5, "paint");
    glBindAttribLocation(name, 7, "more");
    glLinkProgram(name);
    numbered = glCreateProgram();
    compile(numbered, GL_VERTEX_SHADER,
            "#version 130\nin vec2 place; out vec4 c; void main() { gl_Position = vec4(place, 0.0, 1.0);\n"
            "c = vec4(gl_VertexID & 255, gl_VertexID >> 4 & 255, gl_VertexID % 7 * 36, 255) / 255.0; }\n");
    compile(numbered, GL_FRAGMENT_SHADER, "#version 130\nin vec4 c; out vec4 color; void main() { color = c; }\n");
    glBindAttribLocation(numbered, 0, "place");
    glLinkProgram(numbered);
    for (int i = 0; i < 12; i++) {
        vertices[i].place[0] = (GLshort)(-30 + 20 * (i / 4) + 18 * (i & 1));
        vertices[i].place[1] = (GLshort)(-28 + 17 * ((i + 1) / 2 % 2) + 9 * (i / 4));
        for (int c = 0; c < 4; c++)
            vertices[i].paint[c] = (GLubyte)(255.0f * fuzz((unsigned)(4 * i + c)));
        for (int c = 0; c < 3; c++)
            vertices[i].more[c] = fuzz((unsigned)(100 + 3 * i + c));
    }
    glGenBuffers(2, buffers);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBufferData(GL_ARRAY_BUFFER, sizeof vertices, vertices, GL_STATIC_DRAW);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, sizeof indices, indices, GL_STATIC_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
    glEnableVertexAttribArray(0);
    glEnableVertexAttribArray(5);
    glVertexAttribPointer(0, 2, GL_SHORT, GL_FALSE, sizeof vertices[0], vertices[0].place);
    glVertexAttribPointer(5, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof vertices[0], vertices[0].paint);
    glVertexAttribPointer(7, 3, GL_FLOAT, GL_FALSE, sizeof vertices[0], vertices[0].more);
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    glVertexAttrib3f(7, 0.5f, 1, 0);
    glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_BYTE, indices + 6);
    glVertexAttrib4Nub(9, 255, 0, 51, 255);
    glEndList();
    glEnable(GL_POINT_SPRITE);
    glTexEnvi(GL_POINT_SPRITE, GL_COORD_REPLACE, GL_TRUE);
    glPointParameteri(GL_POINT_SPRITE_COORD_ORIGIN, GL_LOWER_LEFT);
    glHint(GL_FRAGMENT_SHADER_DERIVATIVE_HINT, GL_NICEST);
    print_error("init");
    glVertexAttribPointer(16, 4, GL_FLOAT, GL_FALSE, 0, NULL);
    print_error("attribute 16");
    glVertexAttribPointer(1, 5, GL_FLOAT, GL_FALSE, 0, NULL);
    print_error("size 5");
}

/* Few vertices of many, by numbers that the shader is told. */
static void far_apart(int n)
{
    static GLfloat places[9000][2];
    static const GLushort chosen[] = {40, 2200, 8999, 17, 6003, 8000, 2200, 6003, 17};
    static const GLint bases[] = {0, -13, 0};
    for (int i = 0; i < COUNT(chosen); i++) {
        places[chosen[i]][0] = 2 * fuzz(chosen[i]) - 1;
        places[chosen[i]][1] = 2 * fuzz(chosen[i] + 1u) - 1;
    }
    glPushClientAttrib(GL_CLIENT_VERTEX_ARRAY_BIT);
    glDisableVertexAttribArray(5);
    glDisableVertexAttribArray(7);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, places);
    glUseProgram(numbered);
    glDrawElements(n & 1 ? GL_TRIANGLES : GL_LINE_LOOP, COUNT(chosen), GL_UNSIGNED_SHORT, chosen);
    glDrawElementsBaseVertex(GL_TRIANGLES, 3, GL_UNSIGNED_SHORT, chosen, bases[n % 3]);
    glPopClientAttrib();
}

static void draw(int n)
{
    clear_frame(n);
    far_apart(n);
    glUseProgram(n == 3 ? 0 : name);
    switch (n) {
    case 1: /* one array in a buffer, the others in memory */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
        glVertexAttribPointer(5, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof vertices[0], (void *)4);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glEnableVertexAttribArray(7);
        break;
    case 2: /* everything in buffers */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
        glVertexAttribPointer(0, 2, GL_SHORT, GL_FALSE, sizeof vertices[0], (void *)0);
        glVertexAttribPointer(7, 3, GL_FLOAT, GL_FALSE, sizeof vertices[0], (void *)8);
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
        break;
    case 3:
        glStencilFuncSeparate(GL_BACK, GL_LEQUAL, 3, 0x7f);
        glStencilOpSeparate(GL_FRONT, GL_KEEP, GL_INCR_WRAP, GL_REPLACE);
        glStencilMaskSeparate(GL_FRONT_AND_BACK, 0x3f);
        glStencilMaskSeparate(GL_BACK, 0x1f);
        glStencilFunc(GL_GREATER, 9, 0xff);
        glStencilFuncSeparate(GL_FRONT, GL_ALWAYS, 2, 0x0f);
        glBlendEquationSeparate(GL_FUNC_ADD, GL_MAX);
        glDrawBuffers(1, (const GLenum[]){GL_BACK});
        glEnable(GL_VERTEX_PROGRAM_TWO_SIDE);
        break;
    case 4: /* back to memory, and popped again */
        glPushClientAttrib(GL_CLIENT_VERTEX_ARRAY_BIT);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glVertexAttribPointer(5, 3, GL_FLOAT, GL_FALSE, sizeof vertices[0], vertices[0].more);
        glDisableVertexAttribArray(7);
        glDrawArrays(GL_TRIANGLE_FAN, 4, 4);
        glPopClientAttrib();
        break;
    }
    glVertexAttrib4f(7, 0.1f * (float)n, 0.2f, 0.3f, 1);
    if (n == 2)
        glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_BYTE, NULL);
    else if (n < 2)
        glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_BYTE, indices);
    glDrawArrays(GL_TRIANGLES, n, 3);
    if (n != 3) {
        glBegin(GL_TRIANGLES);
        for (int i = 0; i < 3; i++)
            glArrayElement(8 + i);
        glEnd();
    }
    glCallList(list);
    glVertexAttrib3sv(9, (const GLshort[]){(GLshort)n, 2, 3});
    GLfloat current[4];
    glGetVertexAttribfv(9, GL_CURRENT_VERTEX_ATTRIB, current);
    printf("current %g %g %g %g\n", current[0], current[1], current[2], current[3]);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6, .read_stencil = 1});
}
