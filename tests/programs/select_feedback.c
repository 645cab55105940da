/* Selection and feedback: buffers that GL fills when the render mode is left. */
#include "harness.h"

static GLuint selected[64];
static GLfloat fed[512];

static void scene(int n)
{
    for (int i = 0; i < 4; i++) {
        glLoadName((GLuint)(100 + i));
        glPushName((GLuint)(i * 7));
        glColor3f(0.2f * (float)i, 0.5f, 0.1f * (float)n);
        rect(12 * (float)i, 4 + (float)n, 12 * (float)i + 10, 30);
        glPopName();
    }
}

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glSelectBuffer(COUNT(selected), selected);
    glFeedbackBuffer(COUNT(fed), GL_3D_COLOR, fed);
}

static void print_floats(int count)
{
    printf("feedback %d:", count);
    for (int i = 0; i < count; i++)
        printf(" %.7g", fed[i]);
    printf("\n");
}

static void draw(int n)
{
    static const GLenum types[] = {GL_2D, GL_3D, GL_3D_COLOR, GL_3D_COLOR_TEXTURE, GL_4D_COLOR_TEXTURE};
    clear_frame(n);
    if (n != 4) /* frame 3 left the select mode on, with two names */
        glInitNames(); /* does nothing outside selection */
    scene(n);

    /* Selection in a part of the view. */
    glRenderMode(GL_SELECT);
    memset(selected, 0xee, sizeof selected);
    glInitNames();
    glPushName(1);
    glMatrixMode(GL_PROJECTION);
    glPushMatrix();
    glLoadIdentity();
    glOrtho(8 + n, 30 + n, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    scene(n);
    glMatrixMode(GL_PROJECTION);
    glPopMatrix();
    glMatrixMode(GL_MODELVIEW);
    int hits = glRenderMode(GL_RENDER);
    printf("hits %d:", hits);
    for (int i = 0; i < 5 * hits && i < COUNT(selected); i++)
        printf(" %u", selected[i]);
    printf("\n");
    print_hash("selected", selected, sizeof selected);

    memset(fed, 0, sizeof fed);
    glFeedbackBuffer(n == 4 ? 10 : COUNT(fed), types[n % COUNT(types)], fed);
    glRenderMode(GL_FEEDBACK);
    glPassThrough((GLfloat)n);
    glBegin(GL_TRIANGLES);
    glTexCoord2f(0.5f, 0.25f);
    glVertex2i(1, 1);
    glVertex2i(20, 2);
    glVertex2i(9, 30);
    glEnd();
    glPassThrough(17);
    glBegin(GL_LINES);
    glVertex2i(-10, 3);
    glVertex2i(20, 20);
    glEnd();
    glBegin(GL_POINTS);
    glVertex2i(5, 5);
    glEnd();
    glRasterPos2i(3, 3);
    glBitmap(0, 0, 0, 0, 1, 1, NULL);
    int count = glRenderMode(GL_RENDER);
    print_floats(count < 0 ? 0 : count);
    printf("feedback count %d\n", count); /* -1: it did not fit */

    if (n == 3) { /* a mode that lasts over a frame's end: what is drawn is not seen */
        glRenderMode(GL_SELECT);
        glInitNames();
        glPushName(5);
        glPushName(6);
    }
    if (n == 4) {
        rect(0, 0, 5, 5);
        printf("mode over frames %d\n", glRenderMode(GL_RENDER));
    }
    if (n == 5) {
        glSelectBuffer(4, selected);
        glRenderMode(GL_SELECT);
        glInitNames();
        glPushName(1);
        scene(n);
        printf("too small %d\n", glRenderMode(GL_RENDER));
        glSelectBuffer(COUNT(selected), selected);
        glPopName();
        print_error("pop outside selection");
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
