/* What is asked again and again, and calls that cannot fail beside such as do: each answer is that of its moment. */
#include "harness.h"

static GLuint buffers[2], textures[1], fbo;

static void print_viewport(const char *what)
{
    GLint whole[4] = {-1, -1, -1, -1};
    GLfloat real[4] = {-1, -1, -1, -1};
    GLboolean truth[4] = {7, 7, 7, 7};
    glGetIntegerv(GL_VIEWPORT, whole);
    glGetFloatv(GL_VIEWPORT, real);
    glGetBooleanv(GL_VIEWPORT, truth);
    printf("viewport %s %d %d %d %d, %g %g, %d %d\n", what, whole[0], whole[1], whole[2], whole[3], real[0], real[3],
           truth[0], truth[3]);
}

static void print_status(const char *what)
{
    printf("status %s %x %x %x\n", what, glCheckFramebufferStatus(GL_FRAMEBUFFER),
           glCheckFramebufferStatus(GL_DRAW_FRAMEBUFFER), glCheckFramebufferStatus(GL_READ_FRAMEBUFFER));
}

static void init(void)
{
    print_viewport("at first");
    print_status("at first");
}

static void viewports(void)
{
    glViewport(1, 2, 30, 20);
    print_viewport("set");
    glViewport(3, 4, -1, 5);
    print_viewport("rejected");
    print_error("viewport");
    glViewport(0, 0, 1000000, 7);
    print_viewport("too large");
    glViewport(-5, -6, 20, 30);
    print_viewport("below zero");
    glPushAttrib(GL_VIEWPORT_BIT);
    glViewport(5, 6, 7, 8);
    glPopAttrib();
    print_viewport("popped");
    glViewport(1, 1, 9, 9);
    glNewList(1, GL_COMPILE);
    glViewport(2, 2, 8, 8);
    glEndList();
    print_viewport("compiled");
    glCallList(1);
    print_viewport("called");
    glNewList(2, GL_COMPILE_AND_EXECUTE);
    glViewport(4, 4, 6, 6);
    glEndList();
    print_viewport("executed");
    glBegin(GL_POINTS);
    glViewport(9, 9, 9, 9);
    glEnd();
    print_viewport("between");
    print_error("between");
    glViewport(0, 0, width, height);
    print_viewport("whole");
}

static void statuses(int n)
{
    print_status("default");
    glBindFramebuffer(GL_READ_FRAMEBUFFER, fbo);
    print_status("to read");
    glBindFramebuffer(GL_FRAMEBUFFER, fbo);
    print_status("both");
    glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
    print_status("to draw");
    if (n == 1)
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[0], 0);
    print_status("attached");
    glBindFramebuffer(GL_TEXTURE_2D, 0);
    print_status("no target");
    print_error("no target");
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    print_status("default again");
    printf("status of nothing %x\n", glCheckFramebufferStatus(GL_TEXTURE_2D));
    print_error("of nothing");
    glBegin(GL_POINTS);
    printf("status between %x\n", glCheckFramebufferStatus(GL_FRAMEBUFFER));
    glEnd();
    print_error("between");
}

static void errors(void)
{
    static const float data[4] = {1, 2, 3, 4};
    GLuint more[2];
    print_error("nothing");
    glGenBuffers(2, more);
    print_error("generated");
    glBindBuffer(GL_ARRAY_BUFFER, more[0]);
    print_error("bound");
    glBufferData(GL_ARRAY_BUFFER, sizeof data, data, GL_STATIC_DRAW);
    print_error("filled");
    glBufferSubData(GL_ARRAY_BUFFER, 4, 8, data);
    glVertexAttribPointer(1, 4, GL_FLOAT, GL_FALSE, 0, NULL);
    glEnableVertexAttribArray(1);
    glDisableVertexAttribArray(1);
    print_error("taken");
    glBufferSubData(GL_ARRAY_BUFFER, 12, 8, data);
    glBindBuffer(GL_ARRAY_BUFFER, more[1]);
    print_error("beyond its end");
    glBindBuffer(GL_TEXTURE_2D, more[0]);
    glGenBuffers(-1, more);
    print_error("no target");
    print_error("once");
    glVertexAttribPointer(1, 5, GL_FLOAT, GL_FALSE, 0, NULL);
    glBindBuffer(GL_ARRAY_BUFFER, more[0]);
    print_error("five");
    glEnableVertexAttribArray(99);
    print_error("no attribute");
    glBegin(GL_POINTS);
    print_error("asked between");
    glBindBuffer(GL_ARRAY_BUFFER, more[1]);
    print_error("bound between");
    glEnd();
    print_error("after it");
    glBindBuffer(GL_ARRAY_BUFFER, more[1]);
    print_error("bound again");
    glBegin(GL_POINTS);
    glBindBuffer(GL_ARRAY_BUFFER, more[0]);
    glEnd();
    glBindBuffer(GL_ARRAY_BUFFER, more[0]);
    print_error("was between");
    glNewList(3, GL_COMPILE);
    glBindBuffer(GL_ARRAY_BUFFER, more[1]);
    print_error("in a list");
    glEnable(GL_RGBA);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    print_error("compiled");
    glEndList();
    print_error("a list");
    glCallList(3);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
    print_error("called");
    glDeleteBuffers(2, more);
    print_error("deleted");
}

static void draw(int n)
{
    if (n == 0) {
        glGenBuffers(2, buffers);
        glGenFramebuffers(1, &fbo);
        glGenTextures(1, textures);
        glBindTexture(GL_TEXTURE_2D, textures[0]);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    }
    clear_frame(n);
    viewports();
    statuses(n);
    errors();
    glBegin(GL_TRIANGLES);
    glColor3f(1, 0.5f, 0.25f * (float)n);
    glVertex2f(-1, -1);
    glVertex2f(1, -1);
    glVertex2f(0, 1);
    glEnd();
}

int main(void)
{
    static const Program program = {.init = init, .draw = draw};
    return run_program(&program);
}
