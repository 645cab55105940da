/* How programs get at GL. Each case ends with 0, or says what is wrong. The library must be preloaded. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <GL/gl.h>
#include <GL/glx.h>

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why ? why : "?");
    exit(1);
}

static const char *home_of(const void *function)
{
    Dl_info info;
    if (!function || !dladdr(function, &info)) return "nowhere";
    const char *slash = strrchr(info.dli_fname, '/');
    return slash ? slash + 1 : info.dli_fname;
}

static void expect(const char *what, const void *function, const char *home)
{
    if (strcmp(home_of(function), home)) fail(what, home_of(function));
}

static int count(const char *folder)
{
    int n = 0;
    DIR *dir = opendir(folder);
    while (readdir(dir)) n++;
    closedir(dir);
    return n;
}

static void by_handle(const char *name)
{
    void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!handle) fail(name, dlerror());
    expect(name, dlsym(handle, "glGetString"), "libreprise.so");
    expect(name, dlsym(handle, "glXSwapBuffers"), "libreprise.so");
    if (dlsym(handle, "glActiveProgramEXT")) fail(name, "offers glActiveProgramEXT, which is not covered");
    void *(*get)(const char *) = (void *(*)(const char *))dlsym(handle, "glXGetProcAddressARB");
    if (!get) fail(name, "no glXGetProcAddressARB");
    expect("glXGetProcAddressARB", get("glBindTexture"), "libreprise.so");
    if (get("glActiveProgramEXT")) fail("glXGetProcAddressARB", "offers glActiveProgramEXT");
    dlclose(handle);
}

const char *who(void) { return "program"; }

static volatile int children;
static void child_ended(int signal) { children += signal == SIGCHLD; }

static Display *display;
static Window window;

static unsigned draw(void)
{
    display = XOpenDisplay(NULL);
    if (!display) fail("XOpenDisplay", "no display");
    int attributes[] = {GLX_RGBA, GLX_DOUBLEBUFFER, None};
    XVisualInfo *visual = glXChooseVisual(display, 0, attributes);
    if (!visual) fail("glXChooseVisual", "none");
    XSetWindowAttributes set = {0};
    Window root = RootWindow(display, visual->screen);
    set.colormap = XCreateColormap(display, root, visual->visual, AllocNone);
    window = XCreateWindow(display, root, 0, 0, 32, 32, 0, visual->depth, InputOutput, visual->visual,
                                  CWColormap, &set);
    GLXContext context = glXCreateContext(display, visual, NULL, True);
    if (!context || !glXMakeCurrent(display, window, context)) fail("glXMakeCurrent", "failed");
    unsigned pixel = 0;
    for (int frame = 0; frame < 5; frame++) {
        glClearColor(0, frame / 4.f, 1, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        glReadPixels(3, 3, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, &pixel);
        glXSwapBuffers(display, window);
    }
    return pixel;
}

static void tidy_up(void)
{
    GLXContext context = glXGetCurrentContext();
    glXMakeCurrent(display, None, NULL);
    if (context) glXDestroyContext(display, context);
    if (glXGetCurrentContext()) _exit(1);
    puts("tidy");
}

static pthread_key_t key;
static void tidy_thread(void *unused) { tidy_up(); }

static void *in_thread(void *unused)
{
    pthread_setspecific(key, &key);
    draw();
    return NULL;
}

static void start(pthread_t *thread, void *(*run)(void *), void *with)
{
    if (pthread_create(thread, NULL, run, with)) fail("pthread_create", "failed");
}

static atomic_int come_and_gone;

static void *ask_once(void *other)
{
    unsigned width;
    glXQueryDrawable(other, window, GLX_WIDTH, &width);
    return NULL;
}

static void *come_and_go(void *other)
{
    pthread_t brief;
    for (int i = 0; i < 100; i++) {
        start(&brief, ask_once, other);
        pthread_join(brief, NULL);
    }
    atomic_store(&come_and_gone, 1);
    return NULL;
}

int main(int argc, char **argv)
{
    const char *which = argc > 1 ? argv[1] : "";
    if (!strcmp(which, "linked")) {
        expect("glGetString", (void *)glGetString, "libreprise.so");
        expect("glXSwapBuffers", (void *)glXSwapBuffers, "libreprise.so");
    } else if (!strcmp(which, "opened")) {
        by_handle("libGL.so.1");
        by_handle("libGLX.so.0");
        by_handle("libOpenGL.so.0");
        by_handle("/no/such/folder/libGL.so.1");
        by_handle("libGL.so");
        void *own = dlmopen(LM_ID_BASE, "libGL.so.1", RTLD_LAZY);
        expect("dlmopen", own ? dlsym(own, "glEnable") : NULL, "libreprise.so");
        if (dlopen("libno-such-thing.so.7", RTLD_LAZY) || !dlerror()) fail("dlopen", "found what is not there");
    } else if (!strcmp(which, "symbols")) {
        expect("RTLD_DEFAULT", dlsym(RTLD_DEFAULT, "glEnable"), "libreprise.so");
        expect("RTLD_NEXT", dlsym(RTLD_NEXT, "glEnable"), "libreprise.so");
        expect("whole program", dlsym(dlopen(NULL, RTLD_LAZY), "glEnable"), "libreprise.so");
        if (dlsym(RTLD_DEFAULT, "glActiveProgramEXT")) fail("RTLD_DEFAULT", "offers glActiveProgramEXT");
        if (dlsym(RTLD_NEXT, "glActiveProgramEXT")) fail("RTLD_NEXT", "offers glActiveProgramEXT");
        expect("RTLD_NEXT", dlsym(RTLD_NEXT, "strlen"), "libc.so.6");
        expect("dlvsym", dlvsym(RTLD_DEFAULT, "pthread_create", "GLIBC_2.34"), "libc.so.6");
        if (dlvsym(RTLD_DEFAULT, "pthread_create", "NONE_1")) fail("dlvsym", "ignores the version");
    } else if (!strcmp(which, "tidy-at-exit")) {
        atexit(tidy_up);
        draw();
    } else if (!strcmp(which, "tidy-in-thread")) {
        pthread_t thread;
        pthread_key_create(&key, tidy_thread);
        start(&thread, in_thread, NULL);
        pthread_join(thread, NULL);
        if (draw() != 0xffffff00) fail("pixel", "wrong after a thread has ended");
    } else if (!strcmp(which, "threads-come-and-go")) {
        static GLfloat map[1024];
        pthread_t others;
        alarm(60);
        XInitThreads();
        draw();
        start(&others, come_and_go, XOpenDisplay(NULL));
        /* The ring is full, time and again. */
        while (!atomic_load(&come_and_gone)) glPixelMapfv(GL_PIXEL_MAP_I_TO_I, 1024, map);
        pthread_join(others, NULL);
    } else if (!strcmp(which, "egl")) {
        void *library = dlopen("libEGL.so.1", RTLD_NOW | RTLD_LOCAL);
        if (!library) fail("libEGL.so.1", dlerror());
        void *(*display)(void *) = (void *(*)(void *))dlsym(library, "eglGetDisplay");
        void *(*linked)(void *) = (void *(*)(void *))dlsym(RTLD_DEFAULT, "eglGetDisplay");
        void *(*get)(const char *) = (void *(*)(const char *))dlsym(library, "eglGetProcAddress");
        void *(*platform)(int, void *, void *) = (void *(*)(int, void *, void *))get("eglGetPlatformDisplayEXT");
        expect("eglGetDisplay", (const void *)display, "libreprise.so");
        expect("eglInitialize", dlsym(library, "eglInitialize"), "libreprise.so");
        expect("eglInitialize by name", get("eglInitialize"), "libreprise.so");
        expect("glClear by name", get("glClear"), "libreprise.so");
        if (get("eglCreateImageKHR") || get("glXSwapBuffers")) fail("eglGetProcAddress", "has more than there is");
        if (display(NULL) != linked(NULL) || display(NULL) != platform(0x31D5, NULL, NULL)) fail("EGL", "has two displays of one");
        /* OpenGL ES from its own library is ours. */
        void *es = dlopen("libGLESv2.so.2", RTLD_NOW | RTLD_LOCAL);
        if (!es) fail("libGLESv2.so.2", dlerror());
        expect("glClear of OpenGL ES", dlsym(es, "glClear"), "libreprise.so");
        /* Wayland twice, then OpenVG. */
        if (platform(0x31D8, NULL, NULL) || platform(0x31D8, NULL, NULL)) fail("EGL", "gives a display of Wayland");
        unsigned (*bind)(unsigned) = (unsigned (*)(unsigned))dlsym(library, "eglBindAPI");
        if (bind(0x30A1) || !bind(0x30A0) || !bind(0x30A2)) fail("eglBindAPI", "takes another API");
    } else if (!strcmp(which, "deepbind")) {
        for (int i = 2; i < argc; i++) {
            void *plugin = dlopen(argv[i], RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
            if (!plugin) fail(argv[i], dlerror());
            const void *(*get)(void) = (const void *(*)(void))dlsym(plugin, "plugin_gl");
            expect(argv[i], get(), "libreprise.so");
        }
    } else if (!strcmp(which, "deepbind-kept")) {
        void *plugin = dlopen(argv[2], RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
        if (!plugin) fail(argv[2], dlerror());
        const char *(*ask)(void) = (const char *(*)(void))dlsym(plugin, "plugin_who");
        if (strcmp(ask(), "plugin")) fail("RTLD_DEEPBIND", "stripped where there is no GL");
    } else if (!strcmp(which, "runpath")) {
        /* Found by this program's RUNPATH only: the caller of dlopen must still be the program. */
        if (!dlopen("libruns.so", RTLD_NOW)) fail("libruns.so", dlerror());
    } else if (!strcmp(which, "idle")) {
        int threads = count("/proc/self/task"), fds = count("/proc/self/fd");
        printf("%d %d\n", threads, fds);
    } else if (!strcmp(which, "hidden-child")) {
        signal(SIGCHLD, child_ended);
        if (draw() != 0xffffff00) fail("pixel", "wrong");
        if (waitpid(-1, NULL, WNOHANG) != -1 || errno != ECHILD) fail("wait", "there is a child");
        if (children) fail("SIGCHLD", "came");
    } else if (!strcmp(which, "displays")) {
        /* Several connections to one X server; and another X server, which has no GLX for a program that uses this one's. */
        if (draw() != 0xffffff00) fail("pixel", "wrong");
        Display *other = XOpenDisplay(argv[2]);
        if (!other) fail("XOpenDisplay", argv[2]);
        int attributes[] = {GLX_RGBA, None};
        if (glXQueryExtension(other, NULL, NULL)) fail("glXQueryExtension", "offers a second X server");
        if (glXChooseVisual(other, 0, attributes)) fail("glXChooseVisual", "offers a second X server");
        if (draw() != 0xffffff00) fail("pixel of the second connection", "wrong");
    } else if (!strcmp(which, "fork")) {
        /* With GL in use, a child that leaves it alone, one that starts its own, and one that execs. */
        if (draw() != 0xffffff00) fail("pixel", "wrong");
        for (int kind = 0; kind < 3; kind++) {
            pid_t child = fork();
            if (!child) {
                if (kind == 1 && draw() != 0xffffff00) _exit(3);
                if (kind == 2) execl(argv[0], argv[0], "hidden-child", NULL);
                if (kind != 2) exit(0);
                _exit(4);
            }
            int status;
            if (waitpid(child, &status, 0) != child || status) fail("child", kind == 0 ? "idle" : kind == 1 ? "gl" : "exec");
            unsigned pixel = 0;
            glClearColor(1, 0, 0, 1);
            glClear(GL_COLOR_BUFFER_BIT);
            glReadPixels(3, 3, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, &pixel);
            if (pixel != 0xff0000ff) fail("parent", "disturbed");
        }
    } else {
        fail(which, "no such case");
    }
    return 0;
}
