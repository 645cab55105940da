/* Framebuffer objects of OpenGL 3.0: what is drawn into textures and renderbuffers in one frame is there in the next. */
#include "harness.h"

static GLuint fbo[4], textures[4], buffers[4];

static void attach(GLuint name, GLenum point, GLuint renderbuffer)
{
    glBindFramebuffer(GL_FRAMEBUFFER, name);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, point, GL_RENDERBUFFER, renderbuffer);
}

static void print_framebuffer(const char *what, GLenum target)
{
    static const GLenum points[] = {GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1, GL_DEPTH_ATTACHMENT, GL_STENCIL_ATTACHMENT};
    GLint draw, read, buffer;
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &draw);
    glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &read);
    glGetIntegerv(GL_DRAW_BUFFER0, &buffer);
    printf("%s status %x bound %d %d draws to %x\n", what, glCheckFramebufferStatus(target), draw, read, buffer);
    for (int i = 0; i < COUNT(points) && (target == GL_READ_FRAMEBUFFER ? read : draw) != 0; i++) {
        GLint kind = -1, name = 0, level = -1;
        glGetFramebufferAttachmentParameteriv(target, points[i], GL_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE, &kind);
        if (kind != GL_NONE)
            glGetFramebufferAttachmentParameteriv(target, points[i], GL_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME, &name);
        if (kind == GL_TEXTURE)
            glGetFramebufferAttachmentParameteriv(target, points[i], GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL, &level);
        printf("%s point %x kind %x name %d level %d\n", what, points[i], kind, name, level);
    }
}

static void init(void)
{
    glGenFramebuffers(4, fbo);
    glGenTextures(4, textures);
    glGenRenderbuffers(4, buffers);
    for (int i = 0; i < 3; i++) {
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 1);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 32, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
        glTexImage2D(GL_TEXTURE_2D, 1, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    }
    glBindTexture(GL_TEXTURE_2D, 0);
    /* Two colours, and depth with stencil. */
    glBindRenderbuffer(GL_RENDERBUFFER, buffers[0]);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH24_STENCIL8, 32, 32);
    attach(fbo[0], GL_DEPTH_STENCIL_ATTACHMENT, buffers[0]);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[0], 0);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT1, GL_TEXTURE_2D, textures[1], 0);
    glDrawBuffers(2, (const GLenum[]){GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1});
    glClearColor(0.2f, 0.4f, 0.6f, 1);
    glClearStencil(5);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    print_framebuffer("first", GL_FRAMEBUFFER);
    /* A colour renderbuffer, blitted from. */
    glBindRenderbuffer(GL_RENDERBUFFER, buffers[1]);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA32F, 24, 20);
    attach(fbo[1], GL_COLOR_ATTACHMENT0, buffers[1]);
    glClearBufferfv(GL_COLOR, 0, (const GLfloat[]){0.25f, 0.5f, 1, 1});
    print_framebuffer("second", GL_FRAMEBUFFER);
    /* A small level of a texture. */
    glBindFramebuffer(GL_FRAMEBUFFER, fbo[2]);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[2], 1);
    glClearColor(0.9f, 0.1f, 0.1f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    /* Depth alone. */
    glBindRenderbuffer(GL_RENDERBUFFER, buffers[2]);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH_COMPONENT16, 16, 16);
    attach(fbo[3], GL_DEPTH_ATTACHMENT, buffers[2]);
    glDrawBuffer(GL_NONE);
    glReadBuffer(GL_NONE);
    glClearBufferfv(GL_DEPTH, 0, (const GLfloat[]){0.375f});
    print_framebuffer("third", GL_FRAMEBUFFER);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glBindRenderbuffer(GL_RENDERBUFFER, buffers[3]); /* bound, and never used */
    print_error("init");
}

static void into_first(int n)
{
    static const GLubyte stripes[] = {0xaa, 0x55, 0xaa, 0x55};
    float x = -1 + 0.25f * (float)n;
    glBindFramebuffer(GL_FRAMEBUFFER, fbo[0]);
    glViewport(0, 0, 32, 32);
    /* Of a bitmap that is drawn over, the move stays. */
    glWindowPos2i(20, 24);
    glBitmap(8, 4, 0, 0, 3, 1, stripes);
    glEnable(GL_SCISSOR_TEST);
    glScissor(16, 20, 16, 12);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_STENCIL_TEST);
    glStencilFunc(GL_LEQUAL, n, 0xff); /* passes as long as n is not above what is there */
    glStencilOp(GL_KEEP, GL_KEEP, GL_INCR);
    glColor3f(0.1f * (float)n, 1 - 0.1f * (float)n, 0.5f);
    glBegin(GL_TRIANGLES);
    glVertex3f(x, -0.8f, 0.9f - 0.2f * (float)n);
    glVertex3f(x + 0.9f, -0.5f, 0.2f * (float)(n % 3));
    glVertex3f(x + 0.2f, 0.9f, -0.5f);
    glEnd();
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_STENCIL_TEST);
}

static void draw(int n)
{
    clear_frame(n);
    into_first(n);
    if (n == 2) { /* left bound over the end of a frame's part; another attachment is only read */
        GLuint depth[16 * 16];
        glBindFramebuffer(GL_FRAMEBUFFER, fbo[3]);
        glReadPixels(0, 0, 16, 16, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, depth);
        print_hash("depth", depth, sizeof depth);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, fbo[1]);
    glEnable(GL_SCISSOR_TEST);
    glScissor(2 * n, n, 5, 6);
    glClearBufferfv(GL_COLOR, 0, (const GLfloat[]){0.125f * (float)n, 1.0f / 3, 0, 1});
    glDisable(GL_SCISSOR_TEST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, fbo[1]);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, n % 2 ? fbo[2] : 0);
    glBlitFramebuffer(0, 0, 24, 20, 0, 0, n % 2 ? 16 : 24, n % 2 ? 8 : 20, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    print_framebuffer("mid", GL_DRAW_FRAMEBUFFER);
    if (n == 4) { /* deleted while it is attached: to what is bound, and to what is not */
        glBindFramebuffer(GL_FRAMEBUFFER, fbo[2]);
        glDeleteTextures(1, &textures[1]);
        glDeleteRenderbuffers(1, &buffers[2]);
        print_framebuffer("deleted", GL_FRAMEBUFFER);
        glBindFramebuffer(GL_FRAMEBUFFER, fbo[0]);
        print_framebuffer("kept", GL_FRAMEBUFFER);
        glDeleteFramebuffers(1, &fbo[0]);
        glBindFramebuffer(GL_FRAMEBUFFER, fbo[0] = 77); /* its own name */
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[0], 0);
        print_framebuffer("own", GL_FRAMEBUFFER);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glViewport(0, 0, width, height);
    glEnable(GL_TEXTURE_2D);
    glColor3f(1, 1, 1);
    for (int i = 0; i < 3; i++) {
        glBindTexture(GL_TEXTURE_2D, i == 1 && n >= 4 ? 0 : textures[i]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_BASE_LEVEL, i == 2);
        rect(-0.3f + 0.4f * (float)i, -0.9f, 0.05f + 0.4f * (float)i, 0.9f);
    }
    glDisable(GL_TEXTURE_2D);
    if (n == 5)
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, fbo[2]); /* for the frame's end: what is read is the window */
    if (n == 6)
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
