/* Several contexts in one thread: sharing objects, not sharing, destroyed while current, two windows. */
#include "harness.h"

static GLXContext shared, separate;
static Window second;
static GLuint texture, list, buffer;

static void view(void)
{
    glMatrixMode(GL_PROJECTION);
    glLoadIdentity();
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
}

static void image(GLuint name, unsigned seed)
{
    static unsigned char data[8 * 8 * 4];
    make_picture(data, 8, 8, 4, seed);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
}

static void init(void)
{
    view();
    glGenTextures(1, &texture);
    image(texture, 1);
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    glColor3f(0.3f, 0.8f, 0.2f);
    rect(30, 2, 44, 20);
    glEndList();
    glGenBuffers(1, &buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, 24, (const GLfloat[]){0, 0, 20, 0, 0, 20}, GL_STATIC_DRAW);
    second = make_window(64, 48);
    shared = glXCreateContext(display, visual, context, True);
    separate = glXCreateContext(display, visual, NULL, True);
    require(shared && separate, "no further contexts");
    glXMakeCurrent(display, second, separate);
    view();
    image(texture, 40); /* the same name, another object */
    glClearColor(0.5f, 0, 0.5f, 1);
    glXMakeCurrent(display, window, context);
}

static void scene(int n, const char *label)
{
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glEnable(GL_TEXTURE_2D);
    glColor3f(1, 1, 1);
    rect(2, 2, 28, 20 + (float)n);
    glDisable(GL_TEXTURE_2D);
    glCallList(list);
    print_pixels(label, 64, 48);
}

static void draw(int n)
{
    clear_frame(n);
    glEnable(GL_TEXTURE_2D);
    rect(2, 22, 28, 46);
    glDisable(GL_TEXTURE_2D);
    glCallList(list);
    print_pixels("first", 64, 48);

    glXMakeCurrent(display, second, shared);
    if (n == 0)
        view();
    if (n == 1) { /* changed here, seen there after it is bound again */
        image(texture, 2);
        glClearColor(0, 0.4f, 0.4f, 1);
    }
    if (n == 2) {
        glNewList(list, GL_COMPILE);
        glColor3f(0.9f, 0.1f, 0.2f);
        rect(34, 6, 60, 30);
        glEndList();
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE);
    }
    if (n == 4) { /* deleted here: unbound here, still bound there */
        GLint bound = -1;
        glDeleteTextures(1, &texture);
        glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
        printf("bound in the shared context %d, is texture %d\n", bound, glIsTexture(texture));
    }
    scene(n, "shared");
    glXSwapBuffers(display, second);

    glXMakeCurrent(display, second, separate);
    scene(n, "separate");
    if (n == 3)
        print_state("separate");
    if (n == 6) { /* destroyed while current: it lives until it is current no longer */
        glXDestroyContext(display, separate);
        scene(n, "destroyed");
        glXDestroyContext(display, separate); /* again: nothing */
        separate = glXCreateContext(display, visual, shared, True);
        glXMakeCurrent(display, second, separate);
        view();
        printf("a new context's list %d\n", glIsList(list));
    }
    glXMakeCurrent(display, None, NULL);
    printf("none current %d\n", glXGetCurrentContext() == NULL);
    glXMakeCurrent(display, window, context);
    if (n == 1)
        glBindTexture(GL_TEXTURE_2D, texture);
    if (n == 5) {
        image(texture, 9); /* the deleted object, still bound here; its name is free */
        printf("is texture %d\n", glIsTexture(texture));
    }
    clear_frame(n);
    glEnable(GL_TEXTURE_2D);
    glColor3f(1, 1, 1);
    rect(10, 10, 50, 40);
    glDisable(GL_TEXTURE_2D);
}

static void finish(void)
{
    glXMakeCurrent(display, second, shared);
    print_state("shared");
    glXMakeCurrent(display, window, context);
    glXDestroyContext(display, shared);
    XDestroyWindow(display, second);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish});
}
