/* What the test programs share: a window, the frame loop, and the lines that describe what GL has done.
 *
 * The programs are ordinary OpenGL 1.5 programs: nothing here or in them may know of Reprise. What they print must
 * depend on nothing but the frame's number and the driver: no addresses, times, process ids or names of the driver.
 *
 * Environment:
 *   TESTPROG_FRAMES=n            draw n frames in place of the program's own number
 *   TESTPROG_PAUSE_AT=n          before frame n print "paused n" and wait for a line on stdin
 *   TESTPROG_PAUSE_BEFORE_SWAP=n the same in frame n, after drawing and before its pixels are read
 *   TESTPROG_STATE=none          do not print the state at the end (a run where calls are expensive)
 *   TESTPROG_STATE=never         nor anywhere else (a run where each of a thousand calls is)
 *   TESTPROG_STATE_AT=n          print the state before frame n, too
 *   TESTPROG_PICTURES=dir        write each frame's colours to dir/frame-n.ppm, to look at
 */
#ifndef HARNESS_H
#define HARNESS_H

#define GL_GLEXT_PROTOTYPES
#define GLX_GLXEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <GL/glx.h>
#include <GL/glxext.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) ((int)(sizeof(a) / sizeof((a)[0])))

typedef struct {
    int width, height;  /* of the window; 0: 64 by 48 */
    int frames;         /* how many are drawn; 0: 8 */
    int read_depth;     /* the depth buffer is part of each frame */
    int read_stencil;   /* the stencil buffer is part of each frame */
    int accum;          /* ask for an accumulation buffer */
    int neutral_pixels; /* the program changes pixel transfer or pixel store: put it aside while reading a frame */
    int single;         /* single buffered */
    int samples;        /* of a pixel of the window; 0: it is not multisampled */
    int core;           /* its contexts are of the newest core profile that the driver has */
    int es;             /* they are of the newest OpenGL ES of this major version; so they have no more than a core profile, or but the fixed pipeline */
    void (*init)(void);
    void (*draw)(int frame);
    void (*after_swap)(int frame); /* optional */
    void (*finish)(void);          /* optional; after the last frame, before the state is printed */
} Program;

/* Runs the program from opening the display to closing it. The value is main's. */
int run_program(const Program *program);

extern Display *display;
extern Window window;
extern XVisualInfo *visual;
extern GLXContext context;
extern int width, height;
extern int core_profile;   /* or OpenGL ES */
extern int fixed_pipeline; /* that of OpenGL, or of OpenGL ES 1.1 */

/* An X window like the program's own, mapped and visible when this returns. */
Window make_window(int w, int h);
/* A context for the window, of the program's profile. */
GLXContext make_context(GLXContext share);
/* One of OpenGL ES, whose GL_VERSION begins like this, is made and current with the window. */
GLXContext make_current_es(int major, int minor, const char *version);
/* Prints one "pixels LABEL HASH" line of the current read buffer, sized w by h. */
void print_pixels(const char *label, int w, int h);
/* Prints "error WHAT NAME" with the next of GL's error flags, or "none". */
void print_error(const char *what);
/* Whether the get before it told something. A core profile has not all that is asked for; of others errors are printed in the end. */
int told(void);
/* Prints "hash LABEL HASH" of bytes in memory. */
void print_hash(const char *label, const void *bytes, size_t size);
/* "paused n", and waits for a line on stdin: for programs that pause at places of their own. */
void pause_here(int n);
/* Ends the program with a message if the condition is false. */
void require(int condition, const char *what);
/* A hash of bytes, continued from `seed` (0 to begin). */
uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size);

/* A number that depends on nothing but its argument, in 0..1. */
static inline float fuzz(unsigned i)
{
    i = (i ^ 61u) ^ (i >> 16);
    i *= 9u;
    i ^= i >> 4;
    i *= 0x27d4eb2du;
    i ^= i >> 15;
    return (float)(i & 0xffffu) / 65535.0f;
}

/* Fills a picture of w by h texels of `channels` bytes; `n` chooses which. */
void make_picture(unsigned char *out, int w, int h, int channels, unsigned n);
/* A rectangle with texture coordinates 0..1. */
void rect(float x0, float y0, float x1, float y1);
/* glClear of colour and depth (and stencil) to a colour that follows from the frame. */
void clear_frame(int n);

/* state.c: everything that can be got of the current context, one "NAME = values" a line, each begun by `tag`. Nothing of it changes. */
void print_state(const char *tag);
/* The same, then the content of every stack, which empties them. */
void print_state_and_stacks(const char *tag);
/* state_objects.c: what print_state leaves out of OpenGL 2.0 and later. */
void print_later_state(const char *tag);
/* An object name that the program chose without glGen and print_state shall look at, beside 1 to 40. */
void state_also_names(unsigned name);

#endif
