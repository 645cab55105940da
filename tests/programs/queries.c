/* Occlusion queries: begun and ended in one frame or over two, results got at once, later, and after other queries. */
#include "harness.h"

static GLuint queries[4];

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glEnable(GL_DEPTH_TEST);
    glGenQueries(COUNT(queries), queries);
    printf("is query %d\n", glIsQuery(queries[0]));
}

static void print_result(const char *what, GLuint query)
{
    GLuint samples = 12345;
    glGetQueryObjectuiv(query, GL_QUERY_RESULT, &samples);
    printf("%s %u\n", what, samples);
}

static void draw(int n)
{
    GLint current = -1;
    clear_frame(n);
    if (n == 5) { /* begun in frame 4, before the clear that changes nothing in it */
        rect(0, 0, 7, 3);
        glEndQuery(GL_SAMPLES_PASSED);
    }
    glBeginQuery(GL_SAMPLES_PASSED, queries[n % 2]);
    glColor3f(1, 0, 0);
    rect(5, 5, 20 + (float)n, 15);
    glEndQuery(GL_SAMPLES_PASSED);
    if (n == 0)
        print_result("at once", queries[0]);
    if (n > 0)
        print_result("of the frame before", queries[(n + 1) % 2]);
    if (n == 2) { /* read only at the end */
        glBeginQuery(GL_SAMPLES_PASSED, queries[2]);
        rect(30, 30, 41, 37);
        glGetQueryiv(GL_SAMPLES_PASSED, GL_CURRENT_QUERY, &current);
        printf("current is the one begun %d\n", current == (GLint)queries[2]);
        glEndQuery(GL_SAMPLES_PASSED);
    }
    if (n == 3) { /* nothing passes */
        glDepthFunc(GL_NEVER);
        glBeginQuery(GL_SAMPLES_PASSED, 99); /* a name of the program's own */
        state_also_names(99);
        rect(0, 0, 64, 48);
        glEndQuery(GL_SAMPLES_PASSED);
        glDepthFunc(GL_LESS);
        print_result("never", 99);
    }
    if (n == 4) { /* open over the frame's end */
        glBeginQuery(GL_SAMPLES_PASSED, queries[3]);
        rect(40, 2, 50, 4);
    }
    if (n == 6) {
        print_result("over two frames", queries[3]);
        glBeginQuery(GL_SAMPLES_PASSED, 0);
        print_error("query 0");
        glEndQuery(GL_SAMPLES_PASSED);
        print_error("ended twice");
        glDeleteQueries(1, &queries[3]);
        printf("is query %d\n", glIsQuery(queries[3]));
    }
}

static void finish(void)
{
    print_result("of frame 2", queries[2]);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish});
}
