/* A program whose size is chosen: scene CONTEXTS MEBIBYTES.
 *
 * So many contexts, each with a window of its own, and textures of so many MiB in all, noise that does not compress. A frame draws in
 * each context, every texture in the first one. FRAMES_FILE and FRAMES as in frames.c, the end of a frame being that of its last
 * window; IDLE: after so many frames it does nothing any more. */
#include <GL/gl.h>
#include <GL/glx.h>
#include <X11/Xlib.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define SIDE 64      /* of a window */
#define LARGEST 2048 /* side of a texture: 16 MiB */

static uint32_t noise = 2463534242u;

static void texture(GLuint name, int side, uint32_t *texels)
{
    for (int i = 0; i < side * side; i++) {
        noise ^= noise << 13;
        noise ^= noise >> 17;
        noise ^= noise << 5;
        texels[i] = noise;
    }
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, side, side, 0, GL_RGBA, GL_UNSIGNED_BYTE, texels);
}

static void quad(void)
{
    glBegin(GL_QUADS);
    for (int i = 0; i < 4; i++) {
        float x = i == 1 || i == 2, y = i > 1;
        glTexCoord2f(x, y);
        glVertex2f(x - 0.5f, y - 0.5f);
    }
    glEnd();
}

static long setting(const char *name)
{
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

int main(int argc, char **argv)
{
    int contexts = argc > 1 ? atoi(argv[1]) : 1;
    int64_t texels = argc > 2 ? atoll(argv[2]) << 18 : 0;
    Display *display = XOpenDisplay(NULL);
    int attributes[] = {GLX_RGBA, GLX_DOUBLEBUFFER, GLX_DEPTH_SIZE, 16, None};
    XVisualInfo *visual = display ? glXChooseVisual(display, DefaultScreen(display), attributes) : NULL;
    if (contexts < 1 || contexts > 256 || !visual) {
        fprintf(stderr, "scene CONTEXTS MEBIBYTES, on a display with GLX\n");
        return 1;
    }
    Window root = RootWindow(display, visual->screen), windows[256];
    GLXContext made[256];
    XSetWindowAttributes looks = {0};
    looks.colormap = XCreateColormap(display, root, visual->visual, AllocNone);
    uint32_t *buffer = malloc(LARGEST * LARGEST * sizeof *buffer);
    GLuint *names = calloc(texels / 1024 + 256, sizeof *names), textures = 0;
    for (int i = 0; i < contexts; i++) {
        windows[i] = XCreateWindow(display, root, i % 16 * SIDE, i / 16 * SIDE, SIDE, SIDE, 0, visual->depth, InputOutput,
                                   visual->visual, CWColormap | CWBorderPixel, &looks);
        XMapWindow(display, windows[i]);
        made[i] = glXCreateContext(display, visual, NULL, True);
        if (!made[i] || !glXMakeCurrent(display, windows[i], made[i])) {
            fprintf(stderr, "no context\n");
            return 1;
        }
        glEnable(GL_TEXTURE_2D);
        glClearColor(0.1f * (i % 10), 0.2f, 0.3f, 1);
        if (i > 0) {
            GLuint one;
            glGenTextures(1, &one);
            texture(one, 32, buffer);
            continue;
        }
        do {
            int side = LARGEST;
            while (side > 32 && (int64_t)side * side > texels)
                side /= 2;
            glGenTextures(1, &names[textures]);
            texture(names[textures++], side, buffer);
            texels -= (int64_t)side * side;
        } while (texels >= 1024);
    }
    free(buffer);
    const char *path = getenv("FRAMES_FILE");
    int file = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644) : -1;
    long last = setting("FRAMES"), idle = setting("IDLE");
    for (long frame = 1; last == 0 || frame <= last; frame++) {
        for (int i = 0; i < contexts; i++) {
            if (contexts > 1)
                glXMakeCurrent(display, windows[i], made[i]);
            glClear(GL_COLOR_BUFFER_BIT);
            glLoadIdentity();
            glRotatef(frame, 0, 0, 1);
            for (GLuint n = 0; n < (i ? 1 : textures); n++) {
                if (!i)
                    glBindTexture(GL_TEXTURE_2D, names[n]);
                quad();
            }
            glXSwapBuffers(display, windows[i]);
        }
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t);
        uint64_t now = t.tv_sec * UINT64_C(1000000000) + t.tv_nsec;
        if (file >= 0 && write(file, &now, sizeof now) != sizeof now)
            return 1;
        while (idle && frame >= idle)
            pause();
    }
    return 0;
}
