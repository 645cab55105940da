/* A signal handler calls OpenGL while the thread that it interrupts is in a call of OpenGL, or is not. What it is told does not count
 * (OpenGL says nothing of signals), but everything goes on as if it had not called. */
#include "harness.h"
#include <signal.h>
#include <sys/time.h>

static float vertices[100 * 2], colors[100 * 3];
static unsigned short indices[300];
static volatile sig_atomic_t asked;

static void on_alarm(int signal)
{
    (void)signal;
    glIsEnabled(GL_BLEND);
    glEnableClientState(GL_NORMAL_ARRAY);
    asked = 1;
}

/* Once: a handler that takes longer than a period would leave no time to others. */
static void alarm_in(long microseconds)
{
    const struct itimerval timer = {.it_value.tv_usec = microseconds};
    require(setitimer(ITIMER_REAL, &timer, NULL) == 0, "no timer");
}

static void init(void)
{
    for (unsigned i = 0; i < 100; i++) {
        vertices[2 * i] = 2 * fuzz(i) - 1;
        vertices[2 * i + 1] = 2 * fuzz(i + 100) - 1;
        for (unsigned c = 0; c < 3; c++)
            colors[3 * i + c] = fuzz(3 * i + c + 1000);
    }
    for (unsigned i = 0; i < 300; i++)
        indices[i] = (unsigned short)(i * 7 % 100);
    glVertexPointer(2, GL_FLOAT, 0, vertices);
    glColorPointer(3, GL_FLOAT, 0, colors);
    glNormalPointer(GL_FLOAT, 0, colors);
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_COLOR_ARRAY);
    struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
    require(sigaction(SIGALRM, &action, NULL) == 0, "no handler");
}

static void draw(int n)
{
    clear_frame(n);
    glDisableClientState(GL_NORMAL_ARRAY);
    asked = 1;
    for (int i = 0; i < 200 || !asked; i++) {
        if (asked) {
            asked = 0;
            alarm_in(20 + i * 37 % 200);
        }
        glScalef(0.99f, 0.99f, 1);
        glDrawElements(GL_TRIANGLES, 30, GL_UNSIGNED_SHORT, indices + 3 * (i % 80));
        int mode = 0;
        glGetIntegerv(GL_MATRIX_MODE, &mode);
        require(mode == GL_MODELVIEW, "a get has another's answer");
        if (i >= 199)
            glLoadIdentity(); /* whatever is drawn until the handler has run is the same */
    }
    glClear(GL_COLOR_BUFFER_BIT);
    glEnableClientState(GL_NORMAL_ARRAY); /* whether the handler has, or was not heard */
    glLoadIdentity();
    glRotatef(10 * (float)n, 0, 0, 1);
    glDrawElements(GL_TRIANGLES, 300, GL_UNSIGNED_SHORT, indices);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
