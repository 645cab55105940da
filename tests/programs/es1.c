/* OpenGL ES 1.1 by GLX: the fixed pipeline with numbers in fixed point, arrays of bytes and of point sizes, textures drawn as rectangles,
 * coordinates of cube maps, framebuffer objects, and what it has not. Each part draws into cells of the window, of 16 by 16 pixels. */
#include "harness.h"

enum { CELL = 16, COLUMNS = 8, ROWS = 3, SIDE = 8 };
/* Not in the headers of OpenGL. */
enum { ETC1_RGB8_OES = 0x8D64, PALETTE4_RGB8_OES = 0x8B90, TEXTURE_GEN_STR_OES = 0x8D60, TEXTURE_CROP_RECT_OES = 0x8B9D, POINT_SIZE_ARRAY_OES = 0x8B9C };
enum { POINT_SIZE_ARRAY_TYPE_OES = 0x898A, POINT_SIZE_ARRAY_STRIDE_OES, POINT_SIZE_ARRAY_POINTER_OES };
/* Names that no glGen has given. */
enum { OWN_TEXTURE = 321, OWN_BUFFER = 4321, OWN_FRAMEBUFFER = 65, OWN_RENDERBUFFER = 66 };
enum { ONE = 1 << 16 };

typedef GLint X; /* 16 bits before the point and 16 behind it */
#define FUNCTIONS(F)                                                                                                          \
    F(void, AlphaFuncx, GLenum, X) F(void, ClearColorx, X, X, X, X) F(void, ClearDepthx, X) F(void, ClipPlanef, GLenum, const GLfloat *) \
    F(void, ClipPlanex, GLenum, const X *) F(void, Color4x, X, X, X, X) F(void, DepthRangex, X, X) F(void, DepthRangef, GLfloat, GLfloat) \
    F(void, ClearDepthf, GLfloat) F(void, Fogx, GLenum, X) F(void, Fogxv, GLenum, const X *)                                   \
    F(void, Frustumf, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat) F(void, Frustumx, X, X, X, X, X, X)                \
    F(void, Orthof, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat) F(void, Orthox, X, X, X, X, X, X)                    \
    F(void, Lightx, GLenum, GLenum, X) F(void, Lightxv, GLenum, GLenum, const X *) F(void, LightModelx, GLenum, X)             \
    F(void, LightModelxv, GLenum, const X *) F(void, LineWidthx, X) F(void, LoadMatrixx, const X *) F(void, MultMatrixx, const X *) \
    F(void, Materialx, GLenum, GLenum, X) F(void, Materialxv, GLenum, GLenum, const X *) F(void, MultiTexCoord4x, GLenum, X, X, X, X) \
    F(void, Normal3x, X, X, X) F(void, PointSizex, X) F(void, PointParameterx, GLenum, X) F(void, PointParameterxv, GLenum, const X *) \
    F(void, PolygonOffsetx, X, X) F(void, Rotatex, X, X, X, X) F(void, Scalex, X, X, X) F(void, Translatex, X, X, X)           \
    F(void, SampleCoveragex, X, GLboolean) F(void, TexEnvx, GLenum, GLenum, X) F(void, TexEnvxv, GLenum, GLenum, const X *)    \
    F(void, TexParameterx, GLenum, GLenum, X) F(void, TexParameterxv, GLenum, GLenum, const X *) F(void, GetFixedv, GLenum, X *) \
    F(void, GetClipPlanef, GLenum, GLfloat *) F(void, GetClipPlanex, GLenum, X *) F(void, GetLightxv, GLenum, GLenum, X *)     \
    F(void, GetMaterialxv, GLenum, GLenum, X *) F(void, GetTexEnvxv, GLenum, GLenum, X *) F(void, GetTexParameterxv, GLenum, GLenum, X *) \
    F(void, TexGeniOES, GLenum, GLenum, GLint) F(void, TexGenxOES, GLenum, GLenum, X) F(void, GetTexGenivOES, GLenum, GLenum, GLint *) \
    F(void, DrawTexiOES, GLint, GLint, GLint, GLint, GLint) F(void, DrawTexfOES, GLfloat, GLfloat, GLfloat, GLfloat, GLfloat)  \
    F(void, DrawTexxvOES, const X *) F(void, DrawTexsvOES, const GLshort *) F(void, PointSizePointerOES, GLenum, GLsizei, const void *) \
    F(GLbitfield, QueryMatrixxOES, X *, GLint *) F(void, BindFramebufferOES, GLenum, GLuint) F(void, GenFramebuffersOES, GLsizei, GLuint *) \
    F(void, DeleteFramebuffersOES, GLsizei, const GLuint *) F(GLboolean, IsFramebufferOES, GLuint)                             \
    F(void, FramebufferTexture2DOES, GLenum, GLenum, GLenum, GLuint, GLint) F(GLenum, CheckFramebufferStatusOES, GLenum)       \
    F(void, FramebufferRenderbufferOES, GLenum, GLenum, GLenum, GLuint) F(void, BindRenderbufferOES, GLenum, GLuint)           \
    F(void, RenderbufferStorageOES, GLenum, GLenum, GLsizei, GLsizei) F(void, GetRenderbufferParameterivOES, GLenum, GLenum, GLint *) \
    F(void, GenerateMipmapOES, GLenum) F(void *, MapBufferOES, GLenum, GLenum) F(GLboolean, UnmapBufferOES, GLenum)            \
    F(void, DeleteBuffers, GLsizei, const GLuint *) F(void, PushDebugGroupKHR, GLenum, GLuint, GLsizei, const char *) F(void, PopDebugGroupKHR, void) \
    F(void, BlendEquationOES, GLenum)                                                                                          \
    F(void, BlendFuncSeparateOES, GLenum, GLenum, GLenum, GLenum) F(void, ActiveTexture, GLenum) F(void, ClientActiveTexture, GLenum) \
    F(void, BindBuffer, GLenum, GLuint) F(void, BufferData, GLenum, GLsizeiptr, const void *, GLenum)                          \
    F(void, BufferSubData, GLenum, GLintptr, GLsizeiptr, const void *) F(void, GenBuffers, GLsizei, GLuint *)                  \
    F(void, MultiTexCoord4f, GLenum, GLfloat, GLfloat, GLfloat, GLfloat) F(void, SampleCoverage, GLfloat, GLboolean)           \
    F(void, CompressedTexImage2D, GLenum, GLint, GLenum, GLsizei, GLsizei, GLint, GLsizei, const void *)                       \
    F(void, MultiDrawArraysEXT, GLenum, const GLint *, const GLsizei *, GLsizei)                                               \
    /* What it has not; there are functions all the same, which say so. */                                                     \
    F(void, Begin, GLenum) F(void, PushAttrib, GLbitfield) F(void, UseProgram, GLuint) F(void, VertexAttribPointer, GLuint, GLint, GLenum, GLboolean, GLsizei, const void *) \
    F(void, EdgeFlagPointer, GLsizei, const void *)
#define DECLARED(type, name, ...) type (*name)(__VA_ARGS__);
static struct {
    FUNCTIONS(DECLARED)
} gl;

static GLXContext es;
static GLuint board, faces, palette, mipped, target, framebuffer, ball_buffer, ball_indices, etc;
static int ball_count;

/* What the program has not asked for. */
static void no_error(const char *after)
{
    require(glGetError() == GL_NO_ERROR, after);
}

static X x(float value)
{
    return (X)(value * ONE);
}

/* The cell is the whole world, from -1 to 1, and whatever a part changes is as at first. */
static void cell(int i)
{
    require(i < COLUMNS * ROWS, "no such cell");
    glViewport(CELL * (i % COLUMNS), CELL * (i / COLUMNS), CELL, CELL);
    glMatrixMode(GL_PROJECTION);
    glLoadIdentity();
    glMatrixMode(GL_MODELVIEW);
    glLoadIdentity();
}

static void square(void)
{
    static const GLbyte corners[] = {-1, -1, 1, -1, -1, 1, 1, 1}; /* bytes, which OpenGL does not take */
    static const GLshort coordinates[] = {0, 0, 1, 0, 0, 1, 1, 1};
    glVertexPointer(2, GL_BYTE, 0, corners);
    glTexCoordPointer(2, GL_SHORT, 0, coordinates);
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_TEXTURE_COORD_ARRAY);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    glDisableClientState(GL_TEXTURE_COORD_ARRAY);
}

static void make_textures(void)
{
    GLubyte pixels[SIDE * SIDE * 4];
    for (int i = 0; i < SIDE * SIDE * 4; i++)
        pixels[i] = (GLubyte)(i % 4 == 3 ? 128 + i / 2 : ((i / 4 % SIDE) ^ (i / 4 / SIDE)) * 31 + 20 * (i % 4));
    glGenTextures(1, &board);
    glBindTexture(GL_TEXTURE_2D, board);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, SIDE, SIDE, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    gl.TexParameterx(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl.TexParameterx(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl.TexParameterxv(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, (const X[]){GL_CLAMP_TO_EDGE});
    glTexParameteriv(GL_TEXTURE_2D, TEXTURE_CROP_RECT_OES, (const GLint[]){1, 1, 6, 5});
    /* The driver makes the other levels of this one, now and whenever it changes. */
    glGenTextures(1, &mipped);
    glBindTexture(GL_TEXTURE_2D, mipped);
    glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, GL_TRUE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, 32, 32, 0, GL_RGB, GL_UNSIGNED_SHORT_5_6_5, NULL);
    glGenTextures(1, &faces);
    glBindTexture(GL_TEXTURE_CUBE_MAP, faces);
    glTexParameteri(GL_TEXTURE_CUBE_MAP, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    for (unsigned face = 0; face < 6; face++) {
        for (int i = 0; i < 4 * 4 * 3; i++)
            pixels[i] = (GLubyte)(40 * face + 5 * (unsigned)i);
        glTexImage2D(GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 0, GL_RGB, 4, 4, 0, GL_RGB, GL_UNSIGNED_BYTE, pixels);
    }
    glGenTextures(1, &etc);
    glBindTexture(GL_TEXTURE_2D, etc);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl.CompressedTexImage2D(GL_TEXTURE_2D, 0, ETC1_RGB8_OES, 4, 4, 0, 8, (const GLubyte[8]){0x80, 0x40, 0xc0, 0x25, 0x5a, 0xa5, 0x3c, 0xc3});
    /* Two levels at once: a palette of 16 colours, and 4 bits a pixel. */
    GLubyte colors[16 * 3 + 8 + 2];
    for (int i = 0; i < COUNT(colors); i++)
        colors[i] = (GLubyte)(37 * i + 11);
    glGenTextures(1, &palette);
    glBindTexture(GL_TEXTURE_2D, palette);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
    gl.CompressedTexImage2D(GL_TEXTURE_2D, -1, PALETTE4_RGB8_OES, 4, 4, 0, sizeof colors, colors);
    gl.CompressedTexImage2D(GL_TEXTURE_2D, -3, PALETTE4_RGB8_OES, 4, 4, 0, sizeof colors, colors);
    print_error("more levels than pixels");
    glTexImage2D(GL_TEXTURE_2D, 2, GL_RGB, 1, 1, 0, GL_RGB, GL_UNSIGNED_BYTE, colors);
    gl.BindFramebufferOES(GL_FRAMEBUFFER, OWN_FRAMEBUFFER + 1);
    gl.FramebufferTexture2DOES(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, palette, 1);
    require(gl.CheckFramebufferStatusOES(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE, "the palette's framebuffer");
    gl.BindFramebufferOES(GL_FRAMEBUFFER, 0);
    /* A texture that is drawn into, with depth of its own; by names of the program's choice. */
    glGenTextures(1, &target);
    glBindTexture(GL_TEXTURE_2D, target);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, CELL, CELL, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    framebuffer = OWN_FRAMEBUFFER;
    gl.BindFramebufferOES(GL_FRAMEBUFFER, framebuffer);
    gl.FramebufferTexture2DOES(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target, 0);
    gl.BindRenderbufferOES(GL_RENDERBUFFER, OWN_RENDERBUFFER);
    gl.RenderbufferStorageOES(GL_RENDERBUFFER, GL_DEPTH_COMPONENT16, CELL, CELL);
    gl.FramebufferRenderbufferOES(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, OWN_RENDERBUFFER);
    require(gl.CheckFramebufferStatusOES(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE, "incomplete");
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    gl.BindFramebufferOES(GL_FRAMEBUFFER, 0);
    glBindTexture(GL_TEXTURE_2D, 0);
    no_error("textures");
}

struct corner {
    GLshort place[4];
    GLubyte color[4];
};

/* A ball of 6 by 8 corners in a buffer object: place and normal are the same shorts, colours bytes. */
static void make_ball(void)
{
    struct corner corners[7 * 9];
    GLubyte indices[6 * 8 * 6];
    for (int i = 0; i < 7 * 9; i++) {
        float up = 3.14159265f * (float)(i / 9) / 6, round = 6.2831853f * (float)(i % 9) / 8;
        const float at[3] = {sinf(up) * cosf(round), cosf(up), sinf(up) * sinf(round)};
        for (int c = 0; c < 3; c++) {
            corners[i].place[c] = (GLshort)(at[c] * 10000);
            corners[i].color[c] = (GLubyte)(127 + 120 * at[c]);
        }
        corners[i].place[3] = 1;
        corners[i].color[3] = 255;
    }
    for (int i = 0; i < 6 * 8; i++) {
        GLubyte at = (GLubyte)(i / 8 * 9 + i % 8);
        const GLubyte two[6] = {at, (GLubyte)(at + 1), (GLubyte)(at + 9), (GLubyte)(at + 9), (GLubyte)(at + 1), (GLubyte)(at + 10)};
        memcpy(indices + 6 * i, two, 6);
    }
    ball_count = COUNT(indices);
    ball_buffer = OWN_BUFFER;
    gl.GenBuffers(1, &ball_indices);
    gl.BindBuffer(GL_ARRAY_BUFFER, ball_buffer);
    gl.BufferData(GL_ARRAY_BUFFER, sizeof corners, corners, GL_STATIC_DRAW);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, ball_indices);
    gl.BufferData(GL_ELEMENT_ARRAY_BUFFER, sizeof indices, NULL, GL_STATIC_DRAW);
    void *map = gl.MapBufferOES(GL_ELEMENT_ARRAY_BUFFER, GL_WRITE_ONLY);
    require(map != NULL, "no map");
    memcpy(map, indices, sizeof indices);
    require(gl.UnmapBufferOES(GL_ELEMENT_ARRAY_BUFFER), "lost");
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
    /* The buffer that is bound is deleted: none is, and no command has said so. */
    GLuint gone;
    gl.GenBuffers(1, &gone);
    gl.BindBuffer(GL_ARRAY_BUFFER, gone);
    gl.DeleteBuffers(1, &gone);
    no_error("ball");
}

static void draw_ball(void)
{
    gl.BindBuffer(GL_ARRAY_BUFFER, ball_buffer);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, ball_indices);
    glVertexPointer(3, GL_SHORT, sizeof(struct corner), NULL);
    glNormalPointer(GL_SHORT, sizeof(struct corner), NULL);
    glColorPointer(4, GL_UNSIGNED_BYTE, sizeof(struct corner), (void *)offsetof(struct corner, color));
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_NORMAL_ARRAY);
    glDrawElements(GL_TRIANGLES, ball_count, GL_UNSIGNED_BYTE, NULL);
    glDisableClientState(GL_NORMAL_ARRAY);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
}

/* What a projection, a rotation and a scale of this frame make of the ball. */
static void turn(int n)
{
    glMatrixMode(GL_PROJECTION);
    gl.Frustumx(-ONE / 2, ONE / 2, -ONE / 2, ONE / 2, ONE, 10 * ONE);
    glMatrixMode(GL_MODELVIEW);
    gl.Translatex(0, 0, x(-2.5f));
    gl.Rotatex(x(40.0f * (float)n), x(0.3f), ONE, 0);
    gl.Scalex(x(1e-4f) + 1, x(1e-4f) + 1, x(1e-4f) + 1);
    glScalef(0.9f, 0.9f, 0.9f);
}

static void lights(int n)
{
    glEnable(GL_LIGHTING);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_NORMALIZE);
    cell(0);
    /* A light that stands, and one that turns with the frame. */
    gl.Lightxv(GL_LIGHT0, GL_POSITION, (const X[]){ONE, 2 * ONE, 3 * ONE, 0});
    turn(n);
    gl.Lightxv(GL_LIGHT1, GL_POSITION, (const X[]){x(9000), 0, x(-3000), ONE});
    glLightfv(GL_LIGHT1, GL_DIFFUSE, (const GLfloat[]){fuzz((unsigned)n), 0.4f, 0.7f, 1});
    glEnable(GL_LIGHT0);
    glEnable(GL_LIGHT1);
    draw_ball();
    /* With material, fog, and a plane that cuts. */
    cell(1);
    turn(n);
    gl.Materialxv(GL_FRONT_AND_BACK, GL_AMBIENT_AND_DIFFUSE, (const X[]){x(0.2f), x(0.9f), x(0.1f * (float)n), ONE});
    gl.Materialx(GL_FRONT_AND_BACK, GL_SHININESS, x(20.5f));
    glMaterialfv(GL_FRONT_AND_BACK, GL_SPECULAR, (const GLfloat[]){1, 1, 0.5f, 1});
    glEnable(GL_FOG);
    glEnable(GL_CLIP_PLANE0);
    draw_ball();
    glDisable(GL_FOG);
    glDisable(GL_CLIP_PLANE0);
    /* The current colour is the material's, and then the array's is. */
    cell(2);
    turn(n + 2);
    gl.Color4x(ONE, x(0.1f * (float)n), x(0.25f), ONE);
    glEnable(GL_COLOR_MATERIAL);
    draw_ball();
    cell(3);
    turn(n + 3);
    glEnableClientState(GL_COLOR_ARRAY);
    draw_ball();
    glDisableClientState(GL_COLOR_ARRAY);
    glColor4f(0.5f, 0.25f, 0.125f * (float)n, 1);
    glDisable(GL_COLOR_MATERIAL);
    glDisable(GL_LIGHT1);
    glDisable(GL_LIGHTING);
    glDisable(GL_DEPTH_TEST);
    no_error("lights");
}

static void textured(int n)
{
    cell(4);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, board);
    glColor4ub(255, (GLubyte)(20 * n), 200, 255);
    gl.TexEnvx(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_MODULATE);
    glMatrixMode(GL_TEXTURE);
    gl.LoadMatrixx((const X[]){0, ONE, 0, 0, -ONE, 0, 0, 0, 0, 0, ONE, 0, x(0.125f * (float)n), 0, 0, ONE});
    square();
    glLoadIdentity();
    /* Two textures combined, the second with coordinates that are the same for all. */
    cell(5);
    gl.ActiveTexture(GL_TEXTURE1);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, etc);
    gl.MultiTexCoord4x(GL_TEXTURE1, x(0.3f), x(0.1f * (float)n), 0, ONE);
    gl.TexEnvx(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_COMBINE);
    gl.TexEnvx(GL_TEXTURE_ENV, GL_COMBINE_RGB, GL_INTERPOLATE);
    gl.TexEnvxv(GL_TEXTURE_ENV, GL_TEXTURE_ENV_COLOR, (const X[]){x(0.4f), x(0.4f), x(0.6f), ONE});
    gl.TexEnvx(GL_TEXTURE_ENV, GL_RGB_SCALE, 2 * ONE);
    square();
    glDisable(GL_TEXTURE_2D);
    gl.ActiveTexture(GL_TEXTURE0);
    /* Levels that the driver makes of a part that changes. */
    cell(6);
    glBindTexture(GL_TEXTURE_2D, mipped);
    GLushort pixels[16 * 16];
    for (int i = 0; i < 16 * 16; i++)
        pixels[i] = (GLushort)(i * 977 + n * 3111);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 16 * (n % 2), 8, 16, 16, GL_RGB, GL_UNSIGNED_SHORT_5_6_5, pixels);
    square();
    if (n % 2) { /* one pixel of the second level, over what earlier frames have left */
        gl.BindFramebufferOES(GL_FRAMEBUFFER, OWN_FRAMEBUFFER + 1);
        glEnable(GL_SCISSOR_TEST);
        glScissor(n / 2 % 2, n / 4, 1, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        glDisable(GL_SCISSOR_TEST);
        gl.BindFramebufferOES(GL_FRAMEBUFFER, 0);
    }
    cell(19);
    glBindTexture(GL_TEXTURE_2D, palette);
    if (n)
        glTexSubImage2D(GL_TEXTURE_2D, 0, n % 3, 1, 2, 2, GL_RGB, GL_UNSIGNED_BYTE, pixels);
    square();
    glViewport(CELL * 4, CELL * 2, 2, 2); /* the second level */
    square();
    /* A cube map by the reflection of the ball's normals. */
    glDisable(GL_TEXTURE_2D);
    cell(7);
    turn(n);
    glBindTexture(GL_TEXTURE_CUBE_MAP, faces);
    glEnable(GL_TEXTURE_CUBE_MAP);
    gl.TexGeniOES(TEXTURE_GEN_STR_OES, GL_TEXTURE_GEN_MODE, n % 3 ? GL_REFLECTION_MAP : GL_NORMAL_MAP);
    glEnable(TEXTURE_GEN_STR_OES);
    draw_ball();
    glDisable(TEXTURE_GEN_STR_OES);
    glDisable(GL_TEXTURE_CUBE_MAP);
    /* Rectangles of a texture, in pixels of the window. */
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, board);
    glViewport(0, 0, CELL * COLUMNS, CELL * ROWS);
    gl.DrawTexiOES(CELL * 0 + n % 4, CELL + 2, 0, 7, 7);
    gl.DrawTexfOES(CELL * 0 + 8.5f, CELL + 1.5f, 0.5f, 6, 12);
    gl.DrawTexxvOES((const X[]){x(CELL), x(CELL + 1), 0, x(5), x((float)(4 + n % 6))});
    gl.DrawTexsvOES((const GLshort[]){CELL + 8, CELL, 1, 7, 15});
    glDisable(GL_TEXTURE_2D);
    no_error("textured");
}

static void points(int n)
{
    GLfloat places[10][2], sizes[10];
    X fixed[10][2];
    for (int i = 0; i < 10; i++) {
        places[i][0] = fuzz((unsigned)(i + n)) * 2 - 1, places[i][1] = fuzz((unsigned)(3 * i + n)) * 2 - 1;
        sizes[i] = 1 + fuzz((unsigned)(7 * i)) * 6;
        fixed[i][0] = x(places[i][1]), fixed[i][1] = x(places[i][0]);
    }
    /* Each of a size of its own, from memory; then of one size, as pictures. */
    cell(10);
    glVertexPointer(2, GL_FLOAT, 0, places);
    gl.PointSizePointerOES(GL_FLOAT, 0, sizes);
    glEnableClientState(POINT_SIZE_ARRAY_OES);
    gl.Color4x(x(0.1f * (float)n), ONE, ONE, ONE);
    glDrawArrays(GL_POINTS, 0, 10);
    glDisableClientState(POINT_SIZE_ARRAY_OES);
    cell(11);
    gl.PointSizex(x(5.5f));
    glEnable(GL_POINT_SPRITE);
    glTexEnvi(GL_POINT_SPRITE, GL_COORD_REPLACE, GL_TRUE);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, board);
    glVertexPointer(2, GL_FIXED, 0, fixed);
    glDrawArrays(GL_POINTS, 2, 7);
    glDisable(GL_POINT_SPRITE);
    glDisable(GL_TEXTURE_2D);
    /* Lines of colours in fixed point, by indices in memory, and in pieces. */
    cell(12);
    X colors[10][4];
    for (int i = 0; i < 10; i++)
        for (int c = 0; c < 4; c++)
            colors[i][c] = x(fuzz((unsigned)(i * 4 + c + n)));
    glColorPointer(4, GL_FIXED, 0, colors);
    glEnableClientState(GL_COLOR_ARRAY);
    glDrawElements(GL_LINE_STRIP, 6, GL_UNSIGNED_SHORT, (const GLushort[]){9, 1, 7, 3, 5, 0});
    gl.MultiDrawArraysEXT(GL_LINES, (const GLint[]){0, 6}, (const GLsizei[]){2, 4}, 2);
    glDisableClientState(GL_COLOR_ARRAY);
    no_error("points");
}

static void fragments(int n)
{
    /* Alpha, blending and stencil, by steps that build on each other. */
    cell(13);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, board);
    glEnable(GL_ALPHA_TEST);
    gl.AlphaFuncx(GL_GREATER, x(0.5f + 0.04f * (float)n));
    glColor4f(1, 1, 1, 1);
    square();
    glDisable(GL_ALPHA_TEST);
    cell(14);
    glEnable(GL_BLEND);
    gl.BlendFuncSeparateOES(GL_SRC_ALPHA, GL_ONE, GL_ONE, GL_ZERO);
    gl.BlendEquationOES(n % 2 ? GL_FUNC_REVERSE_SUBTRACT : GL_FUNC_ADD);
    square();
    gl.BlendEquationOES(GL_FUNC_ADD);
    glDisable(GL_BLEND);
    cell(15);
    glEnable(GL_COLOR_LOGIC_OP);
    glLogicOp(GL_XOR);
    square();
    glDisable(GL_COLOR_LOGIC_OP);
    glDisable(GL_TEXTURE_2D);
    /* Into a texture, over what earlier frames have drawn there; its depth stays too. */
    gl.BindFramebufferOES(GL_FRAMEBUFFER, framebuffer);
    glEnable(GL_DEPTH_TEST);
    glViewport(0, 0, CELL, CELL);
    glMatrixMode(GL_MODELVIEW);
    glLoadIdentity();
    gl.Rotatex(x(50.0f * (float)n), 0, 0, ONE);
    gl.Translatex(x(0.4f), 0, x(0.3f - 0.13f * (float)(n % 5)));
    gl.Scalex(x(0.6f), x(0.2f), ONE);
    gl.Color4x(x(fuzz((unsigned)n)), x(fuzz((unsigned)n + 9)), x(0.12f * (float)n), x(0.9f));
    square();
    glDisable(GL_DEPTH_TEST);
    gl.BindFramebufferOES(GL_FRAMEBUFFER, 0);
    cell(16);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, target);
    glColor4f(1, 1, 1, 1);
    square();
    /* Part of the window becomes a part of a texture of a chosen name, without a size for its format. */
    cell(17);
    glBindTexture(GL_TEXTURE_2D, OWN_TEXTURE);
    if (n % 4 == 0) {
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, 0, 0, 16, 16, 0);
    } else
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, n, 3, 16, 5 + n, 6, 7);
    square();
    glBindTexture(GL_TEXTURE_2D, target);
    gl.GenerateMipmapOES(GL_TEXTURE_2D);
    glDisable(GL_TEXTURE_2D);
    no_error("fragments");
}

/* Stacks stay pushed from frame to frame. */
static void stacks(int n)
{
    cell(18);
    glMatrixMode(GL_MODELVIEW);
    if (n % 3 == 1) {
        gl.MultMatrixx((const X[]){ONE, x(0.2f), 0, 0, 0, x(0.8f), 0, 0, 0, 0, ONE, 0, x(0.1f), 0, 0, ONE});
        glPushMatrix();
        glLoadIdentity();
    } else if (n % 3 == 0 && n)
        glPopMatrix();
    gl.Orthof(-1.5f, 1.5f, -2, 2, -1, 1);
    glRotatef(12.5f * (float)n, 0, 0, 1);
    X mantissas[16];
    GLint exponents[16];
    GLbitfield known = gl.QueryMatrixxOES(mantissas, exponents);
    print_hash("mantissas", mantissas, sizeof mantissas);
    printf("matrix %x %d %d\n", known, exponents[0], exponents[5]);
    glColor4ub(250, 200, (GLubyte)(25 * n), 255);
    square();
    no_error("stacks");
}

static void errors(int n)
{
    gl.PushDebugGroupKHR(GL_DEBUG_SOURCE_APPLICATION, 1, -1, "errors");
    gl.PopDebugGroupKHR();
    print_error("a group of messages");
    gl.BufferData(GL_ARRAY_BUFFER, 16, NULL, GL_STREAM_DRAW);
    print_error("a usage that it has not");
    gl.BindBuffer(GL_UNIFORM_BUFFER, OWN_BUFFER + 1);
    print_error("a target of buffers that it has not");
    printf("status %x\n", gl.CheckFramebufferStatusOES(GL_DRAW_FRAMEBUFFER));
    print_error("a target of framebuffers that it has not");
    glGetIntegerv(GL_NUM_EXTENSIONS, (GLint[1]){0});
    print_error("a number of extensions");
    gl.Begin(GL_TRIANGLES);
    print_error("glBegin");
    gl.PushAttrib(GL_ALL_ATTRIB_BITS);
    print_error("glPushAttrib");
    gl.UseProgram(0);
    print_error("glUseProgram");
    gl.VertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, 0, NULL);
    print_error("glVertexAttribPointer");
    gl.EdgeFlagPointer(0, NULL);
    print_error("glEdgeFlagPointer");
    glVertexPointer(2, GL_INT, 0, NULL);
    print_error("glVertexPointer of numbers that it has not");
    glColorPointer(3, GL_FLOAT, 0, NULL);
    print_error("glColorPointer of three");
    glTexCoordPointer(1, GL_FLOAT, 0, NULL);
    print_error("glTexCoordPointer of one");
    glEnableClientState(GL_EDGE_FLAG_ARRAY);
    print_error("glEnableClientState");
    glEnable(GL_LOGIC_OP);
    print_error("glEnable of indices");
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 3);
    print_error("glPixelStorei");
    gl.Materialx(GL_FRONT, GL_SHININESS, ONE);
    print_error("glMaterialx of one face");
    gl.Lightx(GL_LIGHT0, GL_POSITION, ONE);
    print_error("glLightx of a vector");
    gl.Fogx(GL_FOG_MODE, ONE);
    print_error("glFogx");
    gl.TexEnvx(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, ONE + n);
    print_error("glTexEnvx");
    gl.TexGeniOES(GL_S, GL_TEXTURE_GEN_MODE, GL_REFLECTION_MAP);
    print_error("glTexGeniOES of one coordinate");
    glGetIntegerv(GL_INDEX_ARRAY_TYPE, (GLint[1]){0});
    print_error("an array that it has not");
    gl.TexGenxOES(TEXTURE_GEN_STR_OES, GL_TEXTURE_GEN_MODE, GL_REFLECTION_MAP);
    print_error("glTexGenxOES");
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 4, 4, 0, GL_RGB, GL_UNSIGNED_BYTE, NULL);
    print_error("formats that differ");
    glTexImage2D(GL_TEXTURE_1D, 0, GL_RGBA, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    print_error("a target that it has not");
}

static void print_gets(void)
{
    static const struct {
        GLenum name;
        const char *text;
        int count;
    } gets[] = {
#define GET(name, count) {name, #name, count}
        GET(GL_ALPHA_TEST_REF, 1), GET(GL_COLOR_CLEAR_VALUE, 4), GET(GL_CURRENT_COLOR, 4), GET(GL_CURRENT_NORMAL, 3),
        GET(GL_CURRENT_TEXTURE_COORDS, 4), GET(GL_DEPTH_CLEAR_VALUE, 1), GET(GL_DEPTH_RANGE, 2), GET(GL_FOG_COLOR, 4), GET(GL_FOG_DENSITY, 1),
        GET(GL_LIGHT_MODEL_AMBIENT, 4), GET(GL_LINE_WIDTH, 1), GET(GL_MODELVIEW_MATRIX, 16), GET(GL_MODELVIEW_STACK_DEPTH, 1),
        GET(GL_POINT_DISTANCE_ATTENUATION, 3), GET(GL_POINT_SIZE, 1), GET(GL_POLYGON_OFFSET_FACTOR, 1), GET(GL_PROJECTION_MATRIX, 16),
        GET(GL_SAMPLE_COVERAGE_VALUE, 1), GET(GL_SCISSOR_BOX, 4), GET(GL_TEXTURE_BINDING_2D, 1), GET(GL_ARRAY_BUFFER_BINDING, 1),
        GET(GL_VERTEX_ARRAY_SIZE, 1), GET(GL_VERTEX_ARRAY_TYPE, 1), GET(GL_COLOR_ARRAY_TYPE, 1), GET(GL_NORMAL_ARRAY_STRIDE, 1),
        GET(GL_TEXTURE_COORD_ARRAY_SIZE, 1), GET(POINT_SIZE_ARRAY_TYPE_OES, 1), GET(POINT_SIZE_ARRAY_STRIDE_OES, 1), GET(GL_VIEWPORT, 4),
        GET(GL_CLIENT_ACTIVE_TEXTURE, 1), GET(GL_ACTIVE_TEXTURE, 1), GET(GL_MAX_LIGHTS, 1), GET(GL_MAX_TEXTURE_UNITS, 1),
        GET(GL_UNPACK_ALIGNMENT, 1), GET(GL_SUBPIXEL_BITS, 1), GET(GL_FRAMEBUFFER_BINDING, 1), GET(GL_SHADE_MODEL, 1),
    };
    for (int i = 0; i < COUNT(gets); i++) {
        GLfloat values[16] = {0};
        X fixed[16] = {0};
        glGetFloatv(gets[i].name, values);
        gl.GetFixedv(gets[i].name, fixed);
        printf("es1 %s =", gets[i].text);
        for (int v = 0; v < gets[i].count; v++)
            printf(" %.9g %d", values[v], fixed[v]);
        printf("\n");
    }
    print_error("gets");
    GLfloat plane[4];
    X fixed[4] = {0};
    GLint number = 0;
    gl.GetClipPlanef(GL_CLIP_PLANE0, plane);
    gl.GetClipPlanex(GL_CLIP_PLANE0, fixed);
    printf("plane %.9g %.9g %.9g %.9g %d\n", plane[0], plane[1], plane[2], plane[3], fixed[3]);
    for (GLenum light = GL_LIGHT0; light <= GL_LIGHT1; light++) {
        gl.GetLightxv(light, GL_POSITION, fixed);
        printf("light %d %d %d %d", fixed[0], fixed[1], fixed[2], fixed[3]);
        gl.GetLightxv(light, GL_DIFFUSE, fixed);
        printf(" %d %d\n", fixed[0], fixed[1]);
    }
    for (GLenum pname = GL_AMBIENT; pname <= GL_SPECULAR; pname++) {
        gl.GetMaterialxv(GL_FRONT, pname, fixed);
        printf("material %d %d %d %d\n", fixed[0], fixed[1], fixed[2], fixed[3]);
    }
    gl.GetMaterialxv(GL_FRONT, GL_SHININESS, fixed);
    gl.ActiveTexture(GL_TEXTURE1);
    gl.GetTexEnvxv(GL_TEXTURE_ENV, GL_RGB_SCALE, fixed + 1);
    gl.GetTexEnvxv(GL_TEXTURE_ENV, GL_COMBINE_RGB, fixed + 2);
    gl.ActiveTexture(GL_TEXTURE0);
    gl.GetTexParameterxv(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, fixed + 3);
    printf("shininess %d scale %d combine %#x filter %#x\n", fixed[0], fixed[1], fixed[2], fixed[3]);
    glBindTexture(GL_TEXTURE_2D, board);
    GLint crop[4] = {0};
    glGetTexParameteriv(GL_TEXTURE_2D, TEXTURE_CROP_RECT_OES, crop);
    gl.GetTexGenivOES(TEXTURE_GEN_STR_OES, GL_TEXTURE_GEN_MODE, &number);
    printf("crop %d %d %d %d coordinates %#x\n", crop[0], crop[1], crop[2], crop[3], number);
    gl.GetRenderbufferParameterivOES(GL_RENDERBUFFER, GL_RENDERBUFFER_DEPTH_SIZE, &number);
    printf("depth %d framebuffer %d enabled %d %d\n", number, gl.IsFramebufferOES(OWN_FRAMEBUFFER), glIsEnabled(GL_VERTEX_ARRAY),
           glIsEnabled(POINT_SIZE_ARRAY_OES));
    GLvoid *pointer = &number;
    glGetPointerv(POINT_SIZE_ARRAY_POINTER_OES, &pointer);
    printf("point sizes %s\n", pointer == &number ? "nowhere" : pointer ? "in memory" : "at 0");
    glGetPointerv(GL_SELECTION_BUFFER_POINTER, &pointer);
    print_error("pointers");
    const char *extensions = (const char *)glGetString(GL_EXTENSIONS);
    require(extensions && strstr(extensions, "GL_OES_draw_texture") && !glGetString(GL_SHADING_LANGUAGE_VERSION), "extensions");
    print_error("strings");
}

static void init(void)
{
    require(strstr(glXQueryExtensionsString(display, visual->screen), "GLX_EXT_create_context_es_profile") != NULL, "no ES 1.1 by GLX");
    es = make_current_es(1, 1, "OpenGL ES-CM 1.1");
#define FOUND(type, name, ...)                                                    \
    *(void **)&gl.name = (void *)glXGetProcAddress((const GLubyte *)"gl" #name); \
    require(gl.name != NULL, "gl" #name);
    FUNCTIONS(FOUND)

    make_textures();
    make_ball();
    /* State that stays. */
    gl.LightModelxv(GL_LIGHT_MODEL_AMBIENT, (const X[]){x(0.1f), x(0.15f), x(0.2f), ONE});
    gl.LightModelx(GL_LIGHT_MODEL_TWO_SIDE, ONE);
    gl.Lightx(GL_LIGHT1, GL_LINEAR_ATTENUATION, x(0.125f));
    gl.Fogx(GL_FOG_MODE, GL_LINEAR);
    gl.Fogx(GL_FOG_START, ONE);
    gl.Fogx(GL_FOG_END, 4 * ONE);
    gl.Fogxv(GL_FOG_COLOR, (const X[]){x(0.6f), x(0.3f), 0, ONE});
    gl.ClipPlanex(GL_CLIP_PLANE0, (const X[]){ONE, ONE / 2, 0, x(0.2f)});
    gl.ClipPlanef(GL_CLIP_PLANE1, (const GLfloat[]){0, 1, 0, 0.5f});
    gl.PointParameterxv(GL_POINT_DISTANCE_ATTENUATION, (const X[]){ONE, x(0.1f), 0});
    gl.PointParameterx(GL_POINT_SIZE_MIN, ONE / 2);
    gl.PolygonOffsetx(x(-1.5f), 20 * ONE);
    gl.LineWidthx(2 * ONE);
    gl.SampleCoveragex(x(0.75f), GL_TRUE);
    gl.DepthRangex(x(0.1f), x(0.95f));
    gl.Normal3x(0, 0, ONE);
    no_error("init");
}

static void draw(int n)
{
    gl.ClearColorx(x(0.1f), x(0.05f * (float)n), x(0.3f), ONE);
    gl.ClearDepthf(1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    if (n == 1 || n == 6)
        errors(n);
    lights(n);
    textured(n);
    points(n);
    fragments(n);
    stacks(n);
}

static void finish(void)
{
    print_gets();
    /* The state that is printed at the end is that of the harness's context. */
    require(glXMakeCurrent(display, window, context), "window not made current");
    glXDestroyContext(display, es);
}

int main(void)
{
    return run_program(&(Program){.width = CELL * COLUMNS, .height = CELL * ROWS, .init = init, .draw = draw, .finish = finish});
}
