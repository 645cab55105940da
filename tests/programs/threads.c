/* Several threads, each with its context and window, one of them sharing objects with the first. Barriers put their work
 * in one order; where the order does not matter they run at the same time. */
#include "harness.h"

enum { THREADS = 3, FRAMES = 6, COLUMNS = 20, FEW_COLUMNS = 4 };

/* Both fewer where every call is expensive. */
static int frames = FRAMES, columns = COLUMNS;

static pthread_barrier_t barrier;
static GLXContext contexts[THREADS];
static Window windows[THREADS];
static Display *displays[THREADS];
static GLuint shared_texture = 50;
static unsigned char results[THREADS][64 * 48 * 4];
static uint64_t hashes[THREADS];

static void upload(unsigned seed)
{
    unsigned char data[8 * 8 * 4];
    make_picture(data, 8, 8, 4, seed);
    glBindTexture(GL_TEXTURE_2D, shared_texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glFinish();
}

static void step(int id, int n)
{
    /* Threads 0 and 1 share; thread n % 2 gives the texture, then the others use it. */
    if (id == n % 2 || (id == 2 && n == 0))
        upload((unsigned)(10 * id + n));
    pthread_barrier_wait(&barrier);
    glBindTexture(GL_TEXTURE_2D, shared_texture);
    glClearColor(0.2f * (float)id, 0.1f * (float)n, 0.5f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_TEXTURE_2D);
    for (int i = 0; i < columns; i++) {
        glColor3f(1, fuzz((unsigned)(i + n)), 1);
        rect(3 * (float)i, 2 * (float)id, 3 * (float)i + 2, 30 + (float)i / 2);
    }
    glDisable(GL_TEXTURE_2D);
    glReadPixels(0, 0, 64, 48, GL_RGBA, GL_UNSIGNED_BYTE, results[id]);
    hashes[id] = hash_bytes(0, results[id], sizeof results[id]);
    glXSwapBuffers(displays[id], windows[id]);
    pthread_barrier_wait(&barrier);
}

static void *worker(void *which)
{
    int id = (int)(intptr_t)which;
    require(glXMakeCurrent(displays[id], windows[id], contexts[id]), "context of a thread not made current");
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    pthread_barrier_wait(&barrier);
    for (int n = 0; n < frames; n++) {
        pthread_barrier_wait(&barrier); /* the main thread lets the frame begin */
        step(id, n);
    }
    glXMakeCurrent(displays[id], None, NULL);
    return NULL;
}

static pthread_t threads[THREADS];

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    state_also_names(shared_texture);
    pthread_barrier_init(&barrier, NULL, THREADS);
    displays[0] = display;
    contexts[0] = context;
    windows[0] = window;
    for (int i = 1; i < THREADS; i++) {
        displays[i] = XOpenDisplay(NULL);
        require(displays[i] != NULL, "no further display");
        windows[i] = make_window(64, 48);
        /* Sharing needs one connection: thread 1's context is of the first, thread 2's of its own. */
        if (i == 1)
            displays[i] = (XCloseDisplay(displays[i]), display);
        else
            XSync(display, False);
        contexts[i] = glXCreateContext(displays[i], visual, i == 1 ? context : NULL, True);
        require(contexts[i] != NULL, "no further context");
    }
    for (int i = 1; i < THREADS; i++)
        require(pthread_create(&threads[i], NULL, worker, (void *)(intptr_t)i) == 0, "no thread");
    pthread_barrier_wait(&barrier);
}

static void draw(int n)
{
    pthread_barrier_wait(&barrier);
    step(0, n);
    for (int i = 0; i < THREADS; i++)
        printf("thread %d %016llx\n", i, (unsigned long long)hashes[i]);
    clear_frame(n);
    glEnable(GL_TEXTURE_2D);
    rect(5, 5, 50, 40);
    glDisable(GL_TEXTURE_2D);
}

static void finish(void)
{
    for (int i = 1; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 1; i < THREADS; i++) {
        glXMakeCurrent(displays[i], windows[i], contexts[i]);
        char tag[16];
        snprintf(tag, sizeof tag, "thread-%d", i);
        print_state(tag);
    }
    glXMakeCurrent(display, window, context);
}

int main(void)
{
    XInitThreads();
    /* The number of frames is the threads' too. */
    const char *asked = getenv("TESTPROG_FRAMES");
    if (asked) {
        frames = atoi(asked);
        columns = FEW_COLUMNS;
    }
    return run_program(&(Program){.init = init, .draw = draw, .finish = finish, .frames = FRAMES});
}
