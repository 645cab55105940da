/* A window whose size changes between frames, by the program itself. */
#include "harness.h"

static Bool is_resize(Display *d, XEvent *event, XPointer which)
{
    (void)d;
    const int *size = (const int *)which;
    return event->type == ConfigureNotify && event->xconfigure.width == size[0] && event->xconfigure.height == size[1];
}

static void draw(int n)
{
    static const int sizes[][2] = {{64, 48}, {64, 48}, {100, 48}, {100, 80}, {30, 20}, {31, 21}, {128, 96}, {128, 96}};
    const int *size = sizes[n % COUNT(sizes)];
    if (size[0] != width || size[1] != height) {
        XEvent event;
        XResizeWindow(display, window, (unsigned)size[0], (unsigned)size[1]);
        XIfEvent(display, &event, is_resize, (XPointer)size);
        width = size[0];
        height = size[1];
        if (n != 3) /* a program may forget it */
            glViewport(0, 0, width, height);
    }
    GLint viewport[4];
    glGetIntegerv(GL_VIEWPORT, viewport);
    printf("viewport %d %d %d %d\n", viewport[0], viewport[1], viewport[2], viewport[3]);
    clear_frame(n);
    glBegin(GL_TRIANGLES);
    glColor3f(1, 0, 0);
    glVertex2f(-0.9f, -0.9f);
    glColor3f(0, 1, 0);
    glVertex2f(0.9f, -0.7f);
    glColor3f(0, 0, 1);
    glVertex2f(0.1f * (float)n, 0.9f);
    glEnd();
}

int main(void)
{
    return run_program(&(Program){.draw = draw, .read_depth = 1});
}
