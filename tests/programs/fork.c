/* Environment: TESTPROG_PAUSE_IN_CHILD=n pauses the child that draws before its frame n; TESTPROG_DESCRIPTORS=1 prints how
 * many of the lowest descriptors are taken, which depends on the driver; TESTPROG_GLX_IN_CHILDREN=1 has forked children
 * call GLX, which may wait for ever without Reprise.
 *
 * Children: forked and left alone, forked and made to exec, vforked, spawned, started by a shell; all by a thread that
 * does not draw, while the one that draws is in the middle of GLX. At the end a child that draws itself. */
#include "harness.h"

#include <dirent.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* What was open when the program began, and is open in its children too. */
static char inherited[16];
static char self[512];
static pthread_t starter, asker;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int wanted, done, quit, results[6], first_descriptor, inherited_high, glx_in_children;

/* How many descriptors are open from `least` on, beside the one that looks. */
static int descriptors(int least)
{
    DIR *dir = opendir("/proc/self/fd");
    require(dir != NULL, "no /proc/self/fd");
    int count = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        int fd = atoi(entry->d_name);
        count += entry->d_name[0] != '.' && fd >= least && fd != dirfd(dir);
    }
    closedir(dir);
    return count;
}

static int ended(pid_t child)
{
    int status = -1;
    require(child > 0, "no child");
    require(waitpid(child, &status, 0) == child, "another child");
    return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + status;
}

/* What each child finds wrong: 0 for nothing. */
static void start_children(void)
{
    char *args[] = {self, "--descriptors", inherited, NULL};
    char command[600];
    pid_t child = fork();
    if (child == 0) {
        /* Natively it may wait for ever: Mesa leaves its lock as another thread had it. */
        if (glx_in_children)
            glXIsDirect(display, context);
        _exit(descriptors(100) - inherited_high);
    }
    results[0] = ended(child);
    if ((child = fork()) == 0) {
        execv(self, args);
        _exit(99);
    }
    results[1] = ended(child);
    if ((child = vfork()) == 0) {
        execv(self, args);
        _exit(99);
    }
    results[2] = ended(child);
    require(posix_spawn(&child, self, NULL, NULL, args, environ) == 0, "posix_spawn");
    results[3] = ended(child);
    snprintf(command, sizeof command, "'%s' --descriptors %s", self, inherited);
    int status = system(command);
    results[4] = WIFEXITED(status) ? WEXITSTATUS(status) : 256 + status;
    FILE *pipe = popen(command, "r");
    require(pipe != NULL, "popen");
    status = pclose(pipe);
    results[5] = WIFEXITED(status) ? WEXITSTATUS(status) : 256 + status;
}

static void *start(void *unused)
{
    (void)unused;
    for (;;) {
        pthread_mutex_lock(&mutex);
        while (wanted == done && !quit)
            pthread_cond_wait(&changed, &mutex);
        pthread_mutex_unlock(&mutex);
        if (quit)
            return NULL;
        start_children();
        pthread_mutex_lock(&mutex);
        done = wanted;
        pthread_mutex_unlock(&mutex);
    }
}

static int finished(void)
{
    pthread_mutex_lock(&mutex);
    int is = wanted == done;
    pthread_mutex_unlock(&mutex);
    return is;
}

/* The number that the next descriptor gets. */
static int next_descriptor(void)
{
    int fd = dup(0);
    require(fd >= 0, "no descriptor");
    close(fd);
    return fd;
}

/* While there are children to start: one more thread that is in GLX most of the time. */
static void *ask(void *unused)
{
    (void)unused;
    for (;;) {
        pthread_mutex_lock(&mutex);
        while (wanted == done && !quit)
            pthread_cond_wait(&changed, &mutex);
        int ends = quit;
        pthread_mutex_unlock(&mutex);
        if (ends)
            return NULL;
        for (int i = 0; i < 1000; i++)
            glXIsDirect(display, context);
    }
}

static void init(void)
{
    require(pthread_create(&starter, NULL, start, NULL) == 0, "no thread");
    require(pthread_create(&asker, NULL, ask, NULL) == 0, "no thread");
}

static void draw(int n)
{
    pthread_mutex_lock(&mutex);
    wanted++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    clear_frame(n);
    do {
        int value = 0;
        unsigned size = 0;
        glXQueryContext(display, context, GLX_SCREEN, &value);
        glXIsDirect(display, context);
        glXQueryDrawable(display, window, GLX_WIDTH, &size);
        require(size == (unsigned)width, "another window");
        glColor3f(0.1f * (float)n, 0.5f, 0.9f);
        glRectf(-0.5f, -0.5f, 0.4f, 0.1f * (float)n);
    } while (!finished());
    printf("children of frame %d:", n);
    for (int i = 0; i < COUNT(results); i++)
        printf(" %d", results[i]);
    printf("\n");
}

static void finish(void)
{
    pthread_mutex_lock(&mutex);
    quit = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    pthread_join(starter, NULL);
    pthread_join(asker, NULL);
    if (getenv("TESTPROG_DESCRIPTORS"))
        printf("descriptors taken: %d\n", next_descriptor() - first_descriptor);
    char *args[] = {self, "--draw", NULL};
    pid_t child;
    require(posix_spawn(&child, self, NULL, NULL, args, environ) == 0, "posix_spawn");
    printf("the child that draws: %d\n", ended(child));
}

static void draw_one(int n)
{
    clear_frame(n + 3);
    glColor3f(1, 1, 0.2f * (float)n);
    glRectf(-0.2f, -0.7f, 0.8f, 0.3f);
}

int main(int argc, char **argv)
{
    if (argc > 2 && !strcmp(argv[1], "--descriptors"))
        return descriptors(3) - atoi(argv[2]);
    if (argc > 1 && !strcmp(argv[1], "--draw")) {
        const char *pause = getenv("TESTPROG_PAUSE_IN_CHILD");
        unsetenv("TESTPROG_PAUSE_AT");
        unsetenv("TESTPROG_FRAMES");
        if (pause)
            setenv("TESTPROG_PAUSE_AT", pause, 1);
        unsetenv("TESTPROG_PAUSE_BEFORE_SWAP");
        return run_program(&(Program){.frames = 3, .draw = draw_one});
    }
    snprintf(inherited, sizeof inherited, "%d", descriptors(3));
    inherited_high = descriptors(100);
    glx_in_children = getenv("TESTPROG_GLX_IN_CHILDREN") != NULL;
    first_descriptor = next_descriptor();
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    require(length > 0, "no name");
    return run_program(&(Program){.frames = 6, .init = init, .draw = draw, .finish = finish});
}
