/* glXCopyContext, in every relation that the two contexts have to this thread and another. What it comes to is the
 * driver's to say (Mesa's direct contexts refuse): the X error, and the state that the other context then has. */
#include "harness.h"

static GLXContext other, third, unshared;
static Window second;
static int errors, error_base;
static const char *what;
static pthread_barrier_t step;

static int on_error(Display *d, XErrorEvent *event)
{
    (void)d;
    int own = event->error_code - error_base;
    errors++;
    if (own >= 0 && own < 32)
        printf("copy %s: GLX error %d of request %d\n", what, own, event->minor_code);
    else
        printf("copy %s: X error %d of request %d\n", what, event->error_code, event->minor_code);
    return 0;
}

static void copy(const char *label, GLXContext from, GLXContext to, unsigned long mask)
{
    what = label;
    errors = 0;
    glXCopyContext(display, from, to, mask);
    XSync(display, False);
    if (!errors)
        printf("copy %s: done\n", what);
}

/* Some of each group that is copied, and some of another. */
static void print_some(const char *label)
{
    GLfloat width, color[4], fog[4];
    GLint mode, texture;
    glGetFloatv(GL_LINE_WIDTH, &width);
    glGetFloatv(GL_CURRENT_COLOR, color);
    glGetFloatv(GL_FOG_COLOR, fog);
    glGetIntegerv(GL_MATRIX_MODE, &mode);
    glGetIntegerv(GL_TEXTURE_BINDING_2D, &texture);
    printf("%s: blend %d dither %d width %g color %g %g %g fog %g mode %x texture %d\n", label, glIsEnabled(GL_BLEND),
           glIsEnabled(GL_DITHER), width, color[0], color[1], color[2], fog[0], mode, texture);
}

static void change(int n)
{
    glLineWidth(2 + (GLfloat)n);
    glColor3f(0.25f, 0.5f, 0.125f * (GLfloat)n);
    glFogfv(GL_FOG_COLOR, (const GLfloat[]){0.5f, 0, 0, 1});
    glEnable(GL_BLEND);
    glDisable(GL_DITHER);
    glMatrixMode(GL_PROJECTION);
    glBindTexture(GL_TEXTURE_2D, 7);
}

/* Has `third` current while the first thread copies to it and from it. */
static void *another(void *unused)
{
    (void)unused;
    glXMakeCurrent(display, second, third);
    pthread_barrier_wait(&step);
    pthread_barrier_wait(&step);
    print_some("third");
    glXMakeCurrent(display, None, NULL);
    return NULL;
}

static void init(void)
{
    int event_base;
    require(glXQueryExtension(display, &error_base, &event_base), "no GLX");
    XSetErrorHandler(on_error);
    second = make_window(64, 48);
    other = glXCreateContext(display, visual, context, True);
    third = glXCreateContext(display, visual, context, True);
    unshared = glXCreateContext(display, visual, NULL, True);
    require(other && third && unshared, "no further contexts");
    change(0);
}

static void draw(int n)
{
    change(n);
    clear_frame(n);
    rect(-0.5f, -0.5f, 0.5f, 0.125f * (float)n);

    copy("from the current one", context, other, GL_ALL_ATTRIB_BITS);
    copy("to the current one", other, context, GL_LINE_BIT);
    copy("to itself", context, context, GL_LINE_BIT);
    copy("between two that are not current", other, unshared, GL_LINE_BIT | GL_CURRENT_BIT);
    copy("of nothing", other, unshared, 0);
    print_some("first");

    pthread_t thread;
    pthread_barrier_init(&step, NULL, 2);
    require(pthread_create(&thread, NULL, another, NULL) == 0, "no thread");
    pthread_barrier_wait(&step);
    copy("to one that is current elsewhere", context, third, GL_LINE_BIT);
    copy("from one that is current elsewhere", third, other, GL_LINE_BIT);
    pthread_barrier_wait(&step);
    pthread_join(thread, NULL);
    pthread_barrier_destroy(&step);

    glXMakeCurrent(display, None, NULL);
    copy("while none is current", context, unshared, GL_ALL_ATTRIB_BITS);
    glXMakeCurrent(display, second, other);
    print_some("other");
    glXMakeCurrent(display, second, unshared);
    print_some("unshared");
    glLineWidth(5);
    glXMakeCurrent(display, window, context);
}

int main(void)
{
    XInitThreads();
    return run_program(&(Program){.draw = draw, .init = init, .frames = 6});
}
