/* OpenGL ES 2.0 by GLX: arrays and indices in the program's memory, internal formats without sizes, names that the program chose,
 * shaders of GLSL 1.00, what ES has of its own, and what it has not. Each part draws into cells of the window, of 16 by 16 pixels. */
#include "harness.h"

enum { CELL = 16, COLUMNS = 10, ROWS = 5, SIDE = 8 };
enum { HALF_FLOAT_OES = 0x8D61, ETC1_RGB8_OES = 0x8D64, PACK_REVERSE_ROW_ORDER = 0x93A4 };
/* Names that no glGen has given. */
enum { OWN_TEXTURE = 1234, OWN_BUFFER = 2345, OWN_FRAMEBUFFER = 77, OWN_RENDERBUFFER = 88 };

/* All functions by glXGetProcAddress, but those of OpenGL 1.1: O are those with another name than OpenGL has, which differ in nothing. */
#define FUNCTIONS(F, O)                                                                                                          \
    F(ActiveTexture) F(AttachShader) F(BindAttribLocation) F(BindBuffer) F(BindFramebuffer) F(BindRenderbuffer) F(BlendColor)    \
    F(BlendEquationSeparate) F(BlendFuncSeparate) F(BufferData) F(BufferSubData) F(CheckFramebufferStatus) F(ClearDepthf)        \
    F(CompileShader) F(CompressedTexImage2D) F(CompressedTexSubImage2D) F(CopyTexSubImage2D) F(CreateProgram) F(CreateShader)    \
    F(DeleteBuffers) F(DeleteShader) F(DepthRangef) F(DisableVertexAttribArray) F(DrawArrays) F(DrawElements)                    \
    F(EnableVertexAttribArray) F(FramebufferRenderbuffer) F(FramebufferTexture2D) F(GenBuffers) F(GenFramebuffers)               \
    F(GenRenderbuffers) F(GenTextures) F(GenerateMipmap) F(GetActiveUniform) F(GetAttribLocation)                                \
    F(GetBufferParameteriv) F(GetFramebufferAttachmentParameteriv) F(GetProgramiv) F(GetRenderbufferParameteriv) F(GetShaderiv)  \
    F(GetShaderPrecisionFormat) F(GetShaderSource) F(GetUniformLocation) F(GetUniformfv) F(GetVertexAttribPointerv)              \
    F(GetVertexAttribfv) F(GetVertexAttribiv) F(IsFramebuffer) F(LinkProgram) F(ReadPixels) F(ReleaseShaderCompiler)             \
    F(RenderbufferStorage) F(SampleCoverage) F(ShaderBinary) F(ShaderSource) F(StencilFuncSeparate) F(StencilMaskSeparate)       \
    F(StencilOpSeparate) F(TexImage2D) F(TexSubImage2D) F(Uniform1f) F(Uniform1fv) F(Uniform1i) F(Uniform1iv) F(Uniform2f)       \
    F(Uniform2i) F(Uniform3fv) F(Uniform3i) F(Uniform4f) F(UniformMatrix2fv) F(UniformMatrix3fv) F(UniformMatrix4fv)             \
    F(UseProgram) F(ValidateProgram) F(VertexAttrib4f) F(VertexAttribPointer)                                                    \
    O(GenVertexArrays, GenVertexArraysOES) O(BindVertexArray, BindVertexArrayOES) O(DeleteVertexArrays, DeleteVertexArraysOES)   \
    O(IsVertexArray, IsVertexArrayOES) O(MapBuffer, MapBufferOES) O(UnmapBuffer, UnmapBufferOES)                                 \
    O(GetBufferPointerv, GetBufferPointervOES) O(MapBufferRange, MapBufferRangeEXT)                                              \
    O(FlushMappedBufferRange, FlushMappedBufferRangeEXT) O(TexImage3DEXT, TexImage3DOES) O(TexSubImage3D, TexSubImage3DOES)      \
    O(CopyTexSubImage3D, CopyTexSubImage3DOES) O(FramebufferTexture3D, FramebufferTexture3DOES)                                  \
    O(InvalidateFramebuffer, DiscardFramebufferEXT) O(GenQueries, GenQueriesEXT) O(BeginQuery, BeginQueryEXT)                    \
    O(EndQuery, EndQueryEXT) O(GetQueryObjectuiv, GetQueryObjectuivEXT) O(DrawElementsInstanced, DrawElementsInstancedEXT)       \
    O(DrawArraysInstanced, DrawArraysInstancedEXT) O(ObjectLabel, ObjectLabelKHR) O(GetObjectLabel, GetObjectLabelKHR)           \
    O(MultiDrawArrays, MultiDrawArraysEXT) O(DrawBuffers, DrawBuffersEXT)                                                        \
    /* What ES has not; there are functions all the same, which say so. */                                                       \
    F(PolygonMode) F(Begin) F(ShadeModel) F(WindowPos2i)
#define DECLARED(like, name) __typeof__(gl##like) *name;
#define DECLARED_PLAIN(name) DECLARED(name, name)
static struct {
    FUNCTIONS(DECLARED_PLAIN, DECLARED)
} gl;

static GLXContext es;
static GLuint show, paint, kinds_of_uniforms, cube, solid; /* programs */
static GLuint square, square_buffer;
/* Attributes of programs: the first is the place in all of them. */
enum { PLACE, PAINT, LIFT, SHIFT };

/* What the program has not asked for. */
static void no_error(const char *after)
{
    require(glGetError() == GL_NO_ERROR, after);
}

static GLuint program(const char *vertex, const char *fragment)
{
    static const char *const attributes[] = {"place", "paint", "lift", "shift"};
    const char *texts[2] = {vertex, fragment};
    GLuint made = gl.CreateProgram();
    for (int i = 0; i < 2; i++) {
        GLuint shader = gl.CreateShader(i ? GL_FRAGMENT_SHADER : GL_VERTEX_SHADER);
        gl.ShaderSource(shader, 1, &texts[i], NULL);
        gl.CompileShader(shader);
        gl.AttachShader(made, shader);
        gl.DeleteShader(shader);
    }
    for (GLuint i = 0; i < COUNT(attributes); i++)
        gl.BindAttribLocation(made, i, attributes[i]);
    gl.LinkProgram(made);
    GLint linked = 0;
    gl.GetProgramiv(made, GL_LINK_STATUS, &linked);
    require(linked, vertex);
    return made;
}

static GLint at(GLuint of, const char *uniform)
{
    return gl.GetUniformLocation(of, uniform);
}

static void cell(int i)
{
    require(i < COLUMNS * ROWS, "no such cell");
    glViewport(CELL * (i % COLUMNS), CELL * (i / COLUMNS), CELL, CELL);
}

/* The square of all parts: a vertex array object of its own, for the default one has arrays that stay. */
static void draw_square(void)
{
    gl.BindVertexArrayOES(square);
    gl.DrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    gl.BindVertexArrayOES(0);
}

static void show_texture(int where, GLenum target, GLuint texture)
{
    GLuint with = target == GL_TEXTURE_CUBE_MAP ? cube : show;
    cell(where);
    gl.UseProgram(with);
    glBindTexture(target, texture);
    draw_square();
}

static void own_framebuffer(GLuint name, GLenum point, GLenum target, GLuint texture, int level)
{
    gl.BindFramebuffer(GL_FRAMEBUFFER, name);
    gl.FramebufferTexture2D(GL_FRAMEBUFFER, point, target, texture, level);
}

/* One triangle, of another place and colour in each frame, over what earlier frames have drawn. */
static void add_triangle(int n, int which, int side)
{
    float turn = 0.9f * (float)n + 0.4f * (float)which;
    const GLfloat corners[3][2] = {{cosf(turn), sinf(turn)}, {cosf(turn + 2), sinf(turn + 2)}, {0.2f, 0.1f * (float)n - 0.3f}};
    glViewport(0, 0, side, side);
    gl.UseProgram(solid);
    gl.Uniform4f(at(solid, "color"), fuzz((unsigned)(n + 7 * which)), fuzz((unsigned)(3 * n + which)), 0.1f * (float)n, 0.8f);
    gl.Uniform1f(at(solid, "depth"), 0.7f - 0.17f * (float)(n % 5));
    /* From memory that is gone when the draw is over. */
    GLuint name;
    gl.GenVertexArraysOES(1, &name);
    gl.BindVertexArrayOES(name);
    gl.BindBuffer(GL_ARRAY_BUFFER, square_buffer);
    gl.BufferSubData(GL_ARRAY_BUFFER, 32, sizeof corners, corners);
    gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, (void *)32);
    gl.EnableVertexAttribArray(PLACE);
    gl.DrawArrays(GL_TRIANGLES, 0, 3);
    gl.BindVertexArrayOES(0);
    gl.DeleteVertexArraysOES(1, &name);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
}

/* Arrays in memory, of the types that ES alone has too; the pointers are given once, and what is there changes. */
static GLfloat places[8][2];
static GLubyte paints[8][4];
static GLint lifts[8];
static GLushort shifts[8][2];
static GLuint elements;

static void set_arrays(void)
{
    gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, places);
    gl.VertexAttribPointer(PAINT, 4, GL_UNSIGNED_BYTE, GL_TRUE, 0, paints);
    gl.VertexAttribPointer(LIFT, 1, GL_FIXED, GL_FALSE, 0, lifts);
    gl.VertexAttribPointer(SHIFT, 2, HALF_FLOAT_OES, GL_FALSE, 4, shifts);
    for (GLuint i = 0; i < 4; i++)
        gl.EnableVertexAttribArray(i);
    for (int i = 0; i < 8; i++) {
        for (int c = 0; c < 4; c++)
            paints[i][c] = (GLubyte)(255 * fuzz((unsigned)(4 * i + c)));
        lifts[i] = (GLint)(65536 * (0.2f * (float)(i % 4) - 0.4f));
    }
    gl.GenBuffers(1, &elements);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, elements);
    gl.BufferData(GL_ELEMENT_ARRAY_BUFFER, 12, (const GLushort[]){0, 1, 2, 5, 6, 7}, GL_STATIC_DRAW);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
    gl.BindBuffer(GL_ARRAY_BUFFER, OWN_BUFFER);
    gl.BufferData(GL_ARRAY_BUFFER, sizeof places, NULL, GL_DYNAMIC_DRAW);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    gl.VertexAttrib4f(4, 0.5f, 0.25f, 0.125f, 1);
}

static void arrays(int n)
{
    static const GLubyte bytes[] = {0, 1, 2, 2, 3, 4};
    static const GLushort shorts[] = {7, 6, 5, 1, 3, 5};
    static const GLuint words[] = {4, 5, 0, 6, 7, 1};
    for (int i = 0; i < 8; i++) {
        places[i][0] = 0.9f * cosf(0.7f * (float)i + 0.2f * (float)n);
        places[i][1] = 0.9f * sinf(0.9f * (float)i + 0.3f * (float)n);
        shifts[i][i & 1] = (GLushort)(0x2c00 + 200 * ((n + i) % 4)); /* about 0.06 to 0.15 */
        paints[i][n % 3] = (GLubyte)(paints[i][n % 3] + 40);
    }
    gl.UseProgram(paint);
    cell(0);
    gl.DrawArrays(GL_TRIANGLES, n % 3, 3);
    gl.DrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_BYTE, bytes);
    cell(1);
    gl.DrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, shorts);
    gl.DrawElementsInstancedEXT(GL_LINES, 6, GL_UNSIGNED_INT, words, 2);
    /* Indices in a buffer, and arrays in memory. */
    cell(2);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, elements);
    gl.DrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, NULL);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
    /* One array in a buffer, the others and the indices in memory. A quarter of it is written in each frame. */
    cell(3);
    gl.BindBuffer(GL_ARRAY_BUFFER, OWN_BUFFER);
    gl.BufferSubData(GL_ARRAY_BUFFER, n == 0 ? 0 : 16 * (n % 4), n == 0 ? (GLsizeiptr)sizeof places : 16, places[n == 0 ? 0 : 2 * (n % 4)]);
    gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, NULL);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    gl.DrawElements(GL_TRIANGLE_STRIP, 6, GL_UNSIGNED_SHORT, shorts);
    gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, places);
    /* Without an array there is a value that stays; in instances, and of several ranges. */
    gl.DisableVertexAttribArray(PAINT);
    GLfloat value[4];
    gl.GetVertexAttribfv(PAINT, GL_CURRENT_VERTEX_ATTRIB, value);
    gl.VertexAttrib4f(PAINT, value[0] + 0.11f, 1 - value[0], 0.5f, 1);
    cell(4);
    gl.DrawArraysInstancedEXT(GL_TRIANGLES, 2, 3, 2);
    gl.MultiDrawArraysEXT(GL_LINE_STRIP, (const GLint[]){0, 5}, (const GLsizei[]){3, 3}, 2);
    gl.EnableVertexAttribArray(PAINT);
    GLint type = 0;
    void *pointer = NULL;
    gl.GetVertexAttribiv(LIFT, GL_VERTEX_ATTRIB_ARRAY_TYPE, &type);
    gl.GetVertexAttribPointerv(SHIFT, GL_VERTEX_ATTRIB_ARRAY_POINTER, &pointer);
    printf("array %#x %d\n", type, pointer == shifts);
    no_error("arrays");
}

/* Textures whose internal format is a format, and the type says what is kept. Some are drawn into, others have parts replaced. */
typedef struct {
    GLenum format, type;
    int bytes, floats, drawn; /* of a texel; 0 floats: they are no floats */
} Kind;
static const Kind kinds[] = {
    {GL_RGB, GL_UNSIGNED_BYTE, 3, 0, 1},
    {GL_RGB, GL_UNSIGNED_SHORT_5_6_5, 2, 0, 1},
    {GL_RGBA, GL_UNSIGNED_BYTE, 4, 0, 1},
    {GL_RGBA, GL_UNSIGNED_SHORT_4_4_4_4, 2, 0, 1},
    {GL_RGBA, GL_UNSIGNED_SHORT_5_5_5_1, 2, 0, 1},
    {GL_ALPHA, GL_UNSIGNED_BYTE, 1, 0, 0},
    {GL_LUMINANCE, GL_UNSIGNED_BYTE, 1, 0, 0},
    {GL_LUMINANCE_ALPHA, GL_UNSIGNED_BYTE, 2, 0, 0},
    {GL_BGRA, GL_UNSIGNED_BYTE, 4, 0, 1},
    {GL_RGBA, GL_FLOAT, 16, 4, 0},
    {GL_RGB, GL_FLOAT, 12, 3, 0},
    {GL_LUMINANCE, GL_FLOAT, 4, 1, 0},
    {GL_RGBA, HALF_FLOAT_OES, 8, 0, 1},
    {GL_ALPHA, HALF_FLOAT_OES, 2, 0, 0},
    {GL_LUMINANCE_ALPHA, HALF_FLOAT_OES, 4, 0, 0},
    {GL_RED, GL_UNSIGNED_BYTE, 1, 0, 1},
    {GL_RG, GL_UNSIGNED_BYTE, 2, 0, 1},
    {GL_RGBA, GL_UNSIGNED_INT_2_10_10_10_REV, 4, 0, 0},
    {GL_DEPTH_COMPONENT, GL_UNSIGNED_SHORT, 2, 0, 1},
    {GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, 4, 0, 1},
    {GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8, 4, 0, 1},
};
static GLuint textures[COUNT(kinds)], framebuffers[COUNT(kinds)];

static const void *texels(const Kind *kind, int count, unsigned seed)
{
    static GLubyte bytes[SIDE * SIDE * 16];
    for (int i = 0; i < count * kind->bytes; i++)
        bytes[i] = (GLubyte)(255 * fuzz(seed + (unsigned)i));
    for (int i = 0; i < count * kind->floats; i++) {
        float value = 3 * fuzz(seed + (unsigned)i) - 1;
        memcpy(bytes + 4 * i, &value, 4);
    }
    for (int i = 0; kind->type == HALF_FLOAT_OES && i < count * kind->bytes / 2; i++)
        bytes[2 * i + 1] = (GLubyte)(0x30 + bytes[2 * i + 1] % 12); /* 0.1 to 2 */
    return bytes;
}

static int is_depth(const Kind *kind)
{
    return kind->format == GL_DEPTH_COMPONENT || kind->format == GL_DEPTH_STENCIL;
}

static void make_textures(void)
{
    gl.GenTextures(COUNT(kinds), textures);
    gl.GenFramebuffers(COUNT(kinds), framebuffers);
    textures[1] = OWN_TEXTURE;
    framebuffers[1] = OWN_FRAMEBUFFER;
    printf("framebuffer of an own name %d\n", gl.IsFramebuffer(OWN_FRAMEBUFFER));
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    for (int i = 0; i < COUNT(kinds); i++) {
        const Kind *kind = &kinds[i];
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        gl.TexImage2D(GL_TEXTURE_2D, 0, (GLint)kind->format, SIDE, SIDE, 0, kind->format, kind->type, texels(kind, SIDE * SIDE, (unsigned)i * 999));
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, i & 1 ? GL_CLAMP_TO_EDGE : GL_MIRRORED_REPEAT);
        if (kind->drawn && !is_depth(kind)) {
            own_framebuffer(framebuffers[i], GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[i], 0);
        } else if (kind->drawn) {
            own_framebuffer(framebuffers[i], GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, textures[i], 0);
            if (kind->format == GL_DEPTH_STENCIL)
                own_framebuffer(framebuffers[i], GL_STENCIL_ATTACHMENT, GL_TEXTURE_2D, textures[i], 0);
            own_framebuffer(framebuffers[i], GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[2], 0);
        }
        if (kind->drawn)
            printf("kind %d status %#x\n", i, gl.CheckFramebufferStatus(GL_FRAMEBUFFER));
        no_error("texture");
    }
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
}

/* Two colours at once, by the extensions of ES 2. */
static GLuint both;

static void draw_two(int n)
{
    own_framebuffer(OWN_FRAMEBUFFER + 5003, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[2], 0);
    gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT1, GL_TEXTURE_2D, textures[4], 0);
    if (n % 4 == 0) /* what is drawn to is a framebuffer's state */
        gl.DrawBuffersEXT(2, (const GLenum[]){n ? GL_NONE : GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1});
    glViewport(n % 8, 0, 2, 6);
    gl.UseProgram(both);
    gl.Uniform4f(at(both, "color"), 0.2f, fuzz((unsigned)n), 0.9f, 0.8f);
    draw_square();
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    no_error("two");
}

static void unsized(int n)
{
    for (int i = 0; i < COUNT(kinds); i++) {
        const Kind *kind = &kinds[i];
        if (kind->drawn) {
            gl.BindFramebuffer(GL_FRAMEBUFFER, framebuffers[i]);
            if (is_depth(kind)) {
                glEnable(GL_DEPTH_TEST);
                glDepthFunc(n & 1 ? GL_LEQUAL : GL_GEQUAL);
                glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
                glEnable(GL_POLYGON_OFFSET_FILL); /* the factors are init's */
            } else {
                glEnable(GL_BLEND);
            }
            add_triangle(n, i, SIDE);
            glDisable(GL_POLYGON_OFFSET_FILL);
            glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
            glDisable(GL_DEPTH_TEST);
            glDisable(GL_BLEND);
            gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
        }
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        if (!kind->drawn || (i + n) % 4 == 0)
            gl.TexSubImage2D(GL_TEXTURE_2D, 0, n % 7, (n + i) % 5, 2, 3, kind->format, kind->type, texels(kind, 6, (unsigned)(31 * n + i)));
        show_texture(5 + i, GL_TEXTURE_2D, textures[i]);
    }
    draw_two(n);
    no_error("textures");
}

/* What is copied from framebuffers, with the levels that are made of it; and a level that is drawn into (OES_fbo_render_mipmap). */
static GLuint copies[4];

static void copied(int n)
{
    static const GLenum formats[] = {GL_RGB, GL_RGBA, GL_LUMINANCE, GL_ALPHA};
    if (n == 0)
        gl.GenTextures(4, copies);
    for (int i = 0; i < 4; i++) {
        gl.BindFramebuffer(GL_FRAMEBUFFER, framebuffers[2]);
        glBindTexture(GL_TEXTURE_2D, copies[i]);
        if (n == 0) {
            glCopyTexImage2D(GL_TEXTURE_2D, 0, formats[i], 0, 0, SIDE, SIDE, 0);
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
        } else {
            gl.CopyTexSubImage2D(GL_TEXTURE_2D, 0, n % 4, 1, 0, 0, 4, 5);
        }
        if (n % 3 == 0)
            gl.GenerateMipmap(GL_TEXTURE_2D);
        if (i < 2) { /* its second level, over the one that was made */
            own_framebuffer(OWN_FRAMEBUFFER + 5000, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, copies[i], 1);
            add_triangle(n, i + 50, SIDE / 2);
        }
        gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
        show_texture(26 + i, GL_TEXTURE_2D, copies[i]);
        glViewport(CELL * ((26 + i) % COLUMNS), CELL * ((26 + i) / COLUMNS), SIDE / 2, SIDE / 2);
        draw_square();
    }
    no_error("copies");
}

/* Faces of a cube and slices of a volume, drawn into one after the other. */
static GLuint faces, volume, slices;

static void make_faces(void)
{
    gl.GenTextures(1, &faces);
    glBindTexture(GL_TEXTURE_CUBE_MAP, faces);
    for (unsigned i = 0; i < 6; i++)
        gl.TexImage2D(GL_TEXTURE_CUBE_MAP_POSITIVE_X + i, 0, GL_RGB, SIDE, SIDE, 0, GL_RGB, GL_UNSIGNED_BYTE, texels(&kinds[0], SIDE * SIDE, i * 77));
    glTexParameteri(GL_TEXTURE_CUBE_MAP, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    gl.GenerateMipmap(GL_TEXTURE_CUBE_MAP);
    gl.GenTextures(1, &volume);
    glBindTexture(GL_TEXTURE_3D, volume);
    gl.TexImage3DOES(GL_TEXTURE_3D, 0, GL_RGBA, 4, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, texels(&kinds[2], 64, 5));
    glTexParameteri(GL_TEXTURE_3D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    slices = program("attribute vec2 place; varying vec2 uv;\nvoid main() { uv = place * 0.5 + 0.5; gl_Position = vec4(place, 0.0, 1.0); }\n",
                     "#extension GL_OES_texture_3D : require\nprecision mediump float; varying vec2 uv; uniform mediump sampler3D picture;\n"
                     "void main() { gl_FragColor = texture3D(picture, vec3(uv, uv.x)); }\n");
}

static void layers(int n)
{
    own_framebuffer(OWN_FRAMEBUFFER + 5001, GL_COLOR_ATTACHMENT0, GL_TEXTURE_CUBE_MAP_POSITIVE_X + (unsigned)n % 6, faces, 0);
    add_triangle(n, 60, SIDE);
    if (n & 1) {
        glBindTexture(GL_TEXTURE_CUBE_MAP, faces);
        gl.GenerateMipmap(GL_TEXTURE_CUBE_MAP);
    }
    gl.BindFramebuffer(GL_FRAMEBUFFER, OWN_FRAMEBUFFER + 5002);
    gl.FramebufferTexture3DOES(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_3D, volume, 0, n % 4);
    add_triangle(n, 61, 4);
    glBindTexture(GL_TEXTURE_3D, volume);
    gl.CopyTexSubImage3DOES(GL_TEXTURE_3D, 0, 0, n % 3, (n + 1) % 4, 0, 0, 4, 1);
    gl.TexSubImage3DOES(GL_TEXTURE_3D, 0, n % 4, 0, (n + 2) % 4, 1, 2, 1, GL_RGBA, GL_UNSIGNED_BYTE, texels(&kinds[2], 2, (unsigned)n));
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    show_texture(30, GL_TEXTURE_CUBE_MAP, faces);
    glViewport(0, 3 * CELL, 5, 5); /* smaller levels */
    draw_square();
    cell(31);
    gl.UseProgram(slices);
    draw_square();
    no_error("layers");
}

/* Compressed textures, of bytes that mean anything. */
static GLuint compressed[3];

static void compress(int n)
{
    static const GLenum formats[] = {ETC1_RGB8_OES, GL_COMPRESSED_RGB_S3TC_DXT1_EXT, GL_COMPRESSED_RGBA_S3TC_DXT1_EXT};
    if (n == 0)
        gl.GenTextures(3, compressed);
    for (int i = 0; i < 3; i++) {
        const void *blocks = texels(&kinds[2], 8, (unsigned)(100 * i + 9 * n));
        glBindTexture(GL_TEXTURE_2D, compressed[i]);
        if (n == 0 || (i == 0 && n == 6)) {
            gl.CompressedTexImage2D(GL_TEXTURE_2D, 0, formats[i], 8, 8, 0, 32, blocks);
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        } else if (n & 1) {
            gl.CompressedTexSubImage2D(GL_TEXTURE_2D, 0, 4 * (n / 2 & 1), 4, 4, 4, formats[i], 8, blocks);
        }
        show_texture(32 + i, GL_TEXTURE_2D, compressed[i]);
    }
    no_error("compressed");
}

/* Renderbuffers that desktop programs seldom have. What is drawn stays, and is copied to be seen. */
static GLuint renderbuffers[5], stores[3];

static void make_renderbuffers(void)
{
    static const GLenum formats[] = {GL_RGB565, GL_RGBA4, GL_RGB5_A1, GL_DEPTH_COMPONENT16, GL_STENCIL_INDEX8};
    static const GLenum sizes[] = {GL_RENDERBUFFER_RED_SIZE, GL_RENDERBUFFER_GREEN_SIZE, GL_RENDERBUFFER_ALPHA_SIZE, GL_RENDERBUFFER_INTERNAL_FORMAT};
    gl.GenRenderbuffers(5, renderbuffers);
    renderbuffers[1] = OWN_RENDERBUFFER;
    gl.GenFramebuffers(3, stores);
    for (int i = 4; i >= 0; i--) {
        gl.BindRenderbuffer(GL_RENDERBUFFER, renderbuffers[i]);
        gl.RenderbufferStorage(GL_RENDERBUFFER, formats[i], 12, 12);
        printf("renderbuffer");
        for (int j = 0; j < 4; j++) {
            GLint value = -1;
            gl.GetRenderbufferParameteriv(GL_RENDERBUFFER, sizes[j], &value);
            printf(" %d", value);
        }
        if (i < 3) {
            gl.BindFramebuffer(GL_FRAMEBUFFER, stores[i]);
            gl.FramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, renderbuffers[i]);
            if (i != 1) /* one has depth, another stencil, another neither */
                gl.FramebufferRenderbuffer(GL_FRAMEBUFFER, i ? GL_STENCIL_ATTACHMENT : GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, renderbuffers[i ? 4 : 3]);
            printf(" status %#x", gl.CheckFramebufferStatus(GL_FRAMEBUFFER));
            glClearColor(0.3f, 0.2f * (float)i, 0.5f, 1);
            gl.ClearDepthf(0.8f);
            glClearStencil(3);
            glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
        }
        printf("\n");
    }
    gl.ClearDepthf(1);
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
}

static void stored(int n)
{
    GLuint seen;
    gl.GenTextures(1, &seen);
    for (int i = 0; i < 3; i++) {
        gl.BindFramebuffer(GL_FRAMEBUFFER, stores[i]);
        if (i == 0) {
            glEnable(GL_DEPTH_TEST);
            glDepthFunc(GL_LESS);
        } else if (i == 2) { /* counts in the stencil buffer, differently for front and back */
            glEnable(GL_STENCIL_TEST);
            gl.StencilFuncSeparate(GL_FRONT, GL_LEQUAL, 3, 0xff);
            gl.StencilFuncSeparate(GL_BACK, GL_GEQUAL, 4, 0xff);
            gl.StencilOpSeparate(GL_FRONT, GL_INCR, GL_KEEP, GL_INCR);
            gl.StencilOpSeparate(GL_BACK, GL_DECR, GL_KEEP, GL_INCR_WRAP);
        } else {
            glEnable(GL_BLEND);
        }
        add_triangle(n, 70 + i, 12);
        glDisable(GL_DEPTH_TEST);
        glDisable(GL_STENCIL_TEST);
        glDisable(GL_BLEND);
        glBindTexture(GL_TEXTURE_2D, seen);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, 0, 0, 12, 12, 0);
        if (i == 0 && n == 2) { /* colours stay, of depth nothing is said: it is cleared */
            gl.DiscardFramebufferEXT(GL_FRAMEBUFFER, 1, (const GLenum[]){GL_DEPTH_ATTACHMENT});
            glClear(GL_DEPTH_BUFFER_BIT);
        }
        GLint format = 0, type = 0;
        glGetIntegerv(GL_IMPLEMENTATION_COLOR_READ_FORMAT, &format);
        glGetIntegerv(GL_IMPLEMENTATION_COLOR_READ_TYPE, &type);
        GLubyte bytes[12 * 12 * 4] = {0};
        gl.ReadPixels(0, 0, 12, 12, (GLenum)format, (GLenum)type, bytes);
        printf("reads %#x %#x ", format, type);
        print_hash("store", bytes, sizeof bytes);
        gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
        show_texture(35 + i, GL_TEXTURE_2D, seen);
    }
    glDeleteTextures(1, &seen);
    no_error("stores");
}

/* Uniforms of all kinds that GLSL 1.00 has: some set once, some made of what they were in the frame before. */
static void make_uniforms(void)
{
    kinds_of_uniforms = program(
        "attribute vec2 place; varying vec2 uv;\nvoid main() { uv = place * 0.5 + 0.5; gl_Position = vec4(place, 0.0, 1.0); }\n",
        "precision mediump float;\nstruct Light { vec3 color; float power; ivec2 steps; };\nuniform Light lights[2]; uniform mat2 turn;\n"
        "uniform mat3 mixed; uniform mat4 whole; uniform bool on; uniform bvec2 ons; uniform ivec3 counts; uniform float weights[3];\n"
        "uniform sampler2D pictures[2]; uniform samplerCube around; varying vec2 uv;\n"
        "void main() { vec2 p = turn * uv; vec3 c = lights[0].color * lights[0].power + lights[1].color * float(lights[1].steps.y) * 0.1;\n"
        "c += texture2D(pictures[0], p).rgb * weights[0] + texture2D(pictures[1], p.yx).rgb * weights[2] + textureCube(around, vec3(p, 0.7)).rgb * weights[1];\n"
        "c = mixed * c + vec3(counts) * 0.03; if (on) c = c.bgr; if (ons.y) c.g = 1.0 - c.g; gl_FragColor = fract(whole * vec4(c, 1.0)); }\n");
    gl.UseProgram(kinds_of_uniforms);
    gl.Uniform3fv(at(kinds_of_uniforms, "lights[0].color"), 1, (const GLfloat[]){0.1f, 0.2f, 0.05f});
    gl.Uniform2i(at(kinds_of_uniforms, "lights[1].steps"), 5, 3);
    gl.UniformMatrix3fv(at(kinds_of_uniforms, "mixed"), 1, GL_FALSE, (const GLfloat[]){0.8f, 0.1f, 0, 0, 0.7f, 0.2f, 0.1f, 0, 0.9f});
    gl.UniformMatrix4fv(at(kinds_of_uniforms, "whole"), 1, GL_FALSE, (const GLfloat[]){1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1});
    gl.Uniform1fv(at(kinds_of_uniforms, "weights"), 3, (const GLfloat[]){0.4f, 0.3f, 0.2f});
    gl.Uniform1iv(at(kinds_of_uniforms, "pictures[0]"), 2, (const GLint[]){0, 2});
    gl.Uniform1i(at(kinds_of_uniforms, "around"), 1);
    gl.ObjectLabelKHR(GL_PROGRAM, kinds_of_uniforms, -1, "all kinds of uniforms");
    GLint count = 0, size;
    GLenum type;
    gl.GetProgramiv(kinds_of_uniforms, GL_ACTIVE_UNIFORMS, &count);
    for (GLuint i = 0; i < (GLuint)count; i++) {
        char name[32];
        gl.GetActiveUniform(kinds_of_uniforms, i, sizeof name, NULL, &size, &type, name);
        printf("uniform %s %d %#x\n", name, size, type);
    }
    printf("attribute %d, none %d\n", gl.GetAttribLocation(kinds_of_uniforms, "place"), gl.GetAttribLocation(kinds_of_uniforms, "nothing"));
}

static void uniforms(int n)
{
    GLfloat was[3];
    GLuint p = kinds_of_uniforms;
    gl.UseProgram(p);
    gl.GetUniformfv(p, at(p, "lights[1].color"), was);
    gl.Uniform3fv(at(p, "lights[1].color"), 1, (const GLfloat[]){was[1] + 0.3f, was[2] + 0.1f, was[0] * 0.5f});
    gl.GetUniformfv(p, at(p, "lights[0].power"), was);
    gl.Uniform1f(at(p, "lights[0].power"), 0.9f * was[0] + 0.5f);
    gl.UniformMatrix2fv(at(p, "turn"), 1, GL_FALSE, (const GLfloat[]){cosf((float)n), sinf((float)n), -0.5f, 0.7f});
    gl.Uniform2i(at(p, "ons"), 0, n / 3 & 1);
    if (n == 1)
        gl.Uniform1i(at(p, "on"), 1);
    if (n == 2)
        gl.Uniform3i(at(p, "counts"), 3, 5, 7);
    if (n == 4)
        gl.Uniform1f(at(p, "weights[2]"), 0.6f);
    gl.ActiveTexture(GL_TEXTURE2);
    glBindTexture(GL_TEXTURE_2D, textures[n % 2 ? 3 : 1]);
    gl.ActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_CUBE_MAP, faces);
    gl.ActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, textures[2]);
    cell(38);
    draw_square();
    char label[40] = "";
    gl.GetObjectLabelKHR(GL_PROGRAM, p, sizeof label, NULL, label);
    printf("label %s\n", label);
    no_error("uniforms");
}

/* Buffers mapped by the functions of extensions; one stays mapped over the end of frames. */
static GLuint mapped[2];
static GLfloat *stays;

static void mappings(int n)
{
    GLint is = -1;
    void *pointer = NULL;
    if (n == 0) {
        gl.GenBuffers(2, mapped);
        gl.BindBuffer(GL_ARRAY_BUFFER, mapped[0]);
        gl.BufferData(GL_ARRAY_BUFFER, 96, NULL, GL_DYNAMIC_DRAW);
    }
    gl.BindBuffer(GL_ARRAY_BUFFER, mapped[0]);
    if (n % 4 == 0) { /* written until frame 2 and frame 6 */
        stays = gl.MapBufferOES(GL_ARRAY_BUFFER, GL_WRITE_ONLY);
        require(stays != NULL, "not mapped");
    }
    gl.GetBufferPointervOES(GL_ARRAY_BUFFER, GL_BUFFER_MAP_POINTER, &pointer);
    gl.GetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_MAPPED, &is);
    printf("mapped %d %d\n", is, pointer != NULL && pointer == stays);
    for (int i = 0; stays && i < 24; i++)
        stays[i] = i / 8 <= n % 4 ? 2 * fuzz((unsigned)(50 * n + i)) - 1 : 0.1f * (float)(i % 5);
    if (n % 4 == 2) {
        printf("unmapped %d\n", gl.UnmapBufferOES(GL_ARRAY_BUFFER));
        stays = NULL;
    }
    gl.BindBuffer(GL_ARRAY_BUFFER, mapped[1]);
    GLfloat corners[24];
    for (int i = 0; i < 24; i++)
        corners[i] = 1.8f * fuzz((unsigned)(3 * i)) - 0.9f;
    if (n == 0)
        gl.BufferData(GL_ARRAY_BUFFER, sizeof corners, corners, GL_STREAM_DRAW);
    GLfloat *part = gl.MapBufferRangeEXT(GL_ARRAY_BUFFER, 8 * (n % 8), 24, GL_MAP_WRITE_BIT | GL_MAP_FLUSH_EXPLICIT_BIT);
    part[2] = 0.3f * (float)(n % 5) - 0.7f;
    part[3] = 0.8f - 0.2f * (float)(n % 7);
    gl.FlushMappedBufferRangeEXT(GL_ARRAY_BUFFER, 8, 8);
    gl.UnmapBufferOES(GL_ARRAY_BUFFER);
    GLuint name;
    gl.GenVertexArraysOES(1, &name);
    gl.BindVertexArrayOES(name);
    gl.EnableVertexAttribArray(PLACE);
    gl.UseProgram(solid);
    gl.Uniform4f(at(solid, "color"), 1, 0.7f, 0.1f * (float)n, 1);
    cell(39);
    for (int i = stays ? 1 : 0; i < 2; i++) {
        gl.BindBuffer(GL_ARRAY_BUFFER, mapped[i]);
        gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, NULL);
        gl.DrawArrays(i ? GL_TRIANGLES : GL_LINE_STRIP, 0, 12);
    }
    gl.BindVertexArrayOES(0);
    gl.DeleteVertexArraysOES(1, &name);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    no_error("mappings");
}

/* Blending and queries: state that is made of what it was, and answers that tell what is drawn in the next frame. */
static GLuint queries[2];

static void fragments(int n)
{
    static const GLenum targets[] = {GL_ANY_SAMPLES_PASSED, GL_ANY_SAMPLES_PASSED_CONSERVATIVE};
    GLfloat color[4];
    cell(40);
    glGetFloatv(GL_BLEND_COLOR, color);
    gl.BlendColor(color[1], color[2], color[0] * 0.9f, color[3]);
    glEnable(GL_BLEND);
    gl.BlendFuncSeparate(GL_CONSTANT_COLOR, GL_ONE_MINUS_CONSTANT_COLOR, GL_ONE, GL_ZERO);
    gl.BlendEquationSeparate(n == 3 ? GL_MAX : GL_FUNC_ADD, GL_MIN);
    gl.UseProgram(show);
    glBindTexture(GL_TEXTURE_2D, OWN_TEXTURE);
    draw_square();
    gl.BlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE);
    gl.BlendEquationSeparate(GL_FUNC_ADD, GL_FUNC_ADD);
    glDisable(GL_BLEND);
    if (n == 0)
        gl.GenQueriesEXT(2, queries);
    gl.UseProgram(solid);
    for (int i = 0; i < 2; i++) {
        GLuint any = 7;
        if (n > 0)
            gl.GetQueryObjectuivEXT(queries[i], GL_QUERY_RESULT, &any);
        printf("any %u\n", any);
        cell(41 + i);
        gl.Uniform4f(at(solid, "color"), any ? 0.2f : 1, fuzz((unsigned)n), 0.5f, 1);
        draw_square();
        gl.BeginQueryEXT(targets[i], queries[i]);
        glEnable(GL_SCISSOR_TEST);
        glScissor((1 + i) * CELL + n, 4 * CELL + 3, (n + i) % 3 ? 4 : 0, 9);
        gl.Uniform4f(at(solid, "color"), 0.9f, 0.9f, 0.3f, 1);
        draw_square();
        glDisable(GL_SCISSOR_TEST);
        gl.EndQueryEXT(targets[i]);
    }
    /* The texture without a name, once it has been given an image. */
    show_texture(43, GL_TEXTURE_2D, 0);
    no_error("fragments");
}

/* What ES has not. */
#define REFUSED(call) ((void)(call), print_error(#call))

static void errors(unsigned n)
{
    GLint value[4] = {-7};
    REFUSED(gl.PolygonMode(GL_FRONT_AND_BACK, GL_LINE));
    REFUSED(gl.Begin(GL_TRIANGLES));
    REFUSED(gl.ShadeModel(GL_FLAT));
    REFUSED(gl.WindowPos2i(1, 1));
    REFUSED(glMatrixMode(GL_PROJECTION));
    REFUSED(glGetIntegerv(GL_MAX_TEXTURE_UNITS, value));
    REFUSED(glGetIntegerv(GL_VERTEX_ARRAY_SIZE, value));
    REFUSED(glGetIntegerv(GL_MATRIX_MODE, value));
    REFUSED(glGetIntegerv(GL_POLYGON_MODE, value));
    REFUSED(glGetIntegerv(GL_LIST_BASE, value));
    REFUSED(glGetIntegerv(GL_CURRENT_COLOR, value));
    printf("untouched %d\n", value[0]);
    REFUSED(glPixelStorei(GL_UNPACK_SWAP_BYTES, 1));
    REFUSED(glEnable(GL_TEXTURE_2D));
    REFUSED(glEnable(GL_LIGHTING));
    REFUSED(glDisable(GL_ALPHA_TEST));
    REFUSED(glBindTexture(GL_TEXTURE_1D, 5));
    glBindTexture(GL_TEXTURE_2D, 0); /* a texture like others */
    REFUSED(glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP));
    REFUSED(gl.TexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 2, 2, 0, GL_RGB, GL_UNSIGNED_BYTE, NULL));
    /* That is not refused where it has OES_required_internalformat. */
    REFUSED(gl.TexImage2D(GL_TEXTURE_2D, 0, GL_LUMINANCE8, 2, 2, 0, GL_LUMINANCE, GL_UNSIGNED_BYTE, texels(&kinds[2], 2, n)));
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    REFUSED(gl.BindVertexArrayOES(4711));
    REFUSED(gl.DrawArrays(GL_QUADS, 0, 4));
    REFUSED(gl.DrawElements(GL_TRIANGLES, 3, GL_BYTE, places));
    REFUSED(gl.ShaderBinary(0, NULL, 0x1234, NULL, 0));
    REFUSED(gl.UseProgram(4711));
    REFUSED(gl.DrawBuffersEXT(1, (const GLenum[]){GL_FRONT}));
}

/* State that can be got: what it is at the end, and limits that are ES's. */
static void print_gets(void)
{
#define G(name) {GL_##name, #name}
    static const struct {
        GLenum name;
        const char *text;
    } gets[] = {
        G(ACTIVE_TEXTURE), G(TEXTURE_BINDING_2D), G(ARRAY_BUFFER_BINDING), G(ELEMENT_ARRAY_BUFFER_BINDING),
        G(CURRENT_PROGRAM), G(FRAMEBUFFER_BINDING), G(RENDERBUFFER_BINDING), G(VERTEX_ARRAY_BINDING), G(VIEWPORT), G(SCISSOR_BOX),
        G(SCISSOR_TEST), G(DEPTH_TEST), G(DEPTH_FUNC), G(DEPTH_WRITEMASK), G(DEPTH_RANGE), G(DEPTH_CLEAR_VALUE), G(COLOR_CLEAR_VALUE),
        G(COLOR_WRITEMASK), G(STENCIL_TEST), G(STENCIL_FUNC), G(STENCIL_REF), G(STENCIL_VALUE_MASK), G(STENCIL_WRITEMASK),
        G(STENCIL_BACK_FUNC), G(STENCIL_BACK_REF), G(STENCIL_BACK_WRITEMASK), G(STENCIL_FAIL), G(STENCIL_PASS_DEPTH_PASS),
        G(STENCIL_BACK_PASS_DEPTH_PASS), G(STENCIL_CLEAR_VALUE), G(BLEND), G(BLEND_SRC_RGB), G(BLEND_DST_ALPHA), G(BLEND_EQUATION_RGB),
        G(BLEND_EQUATION_ALPHA), G(BLEND_COLOR), G(CULL_FACE), G(CULL_FACE_MODE), G(FRONT_FACE), G(LINE_WIDTH), G(POLYGON_OFFSET_FILL),
        G(POLYGON_OFFSET_FACTOR), G(POLYGON_OFFSET_UNITS), G(SAMPLE_COVERAGE_VALUE), G(SAMPLE_COVERAGE_INVERT), G(SAMPLE_COVERAGE),
        G(SAMPLE_ALPHA_TO_COVERAGE), G(DITHER), G(GENERATE_MIPMAP_HINT), G(PACK_ALIGNMENT), G(UNPACK_ALIGNMENT), G(UNPACK_ROW_LENGTH),
        G(SUBPIXEL_BITS), G(MAX_TEXTURE_SIZE), G(MAX_VERTEX_UNIFORM_VECTORS), G(MAX_FRAGMENT_UNIFORM_VECTORS), G(MAX_VARYING_VECTORS),
        G(MAX_VERTEX_ATTRIBS), G(MAX_COMBINED_TEXTURE_IMAGE_UNITS), G(MAX_RENDERBUFFER_SIZE), G(SHADER_COMPILER), G(NUM_SHADER_BINARY_FORMATS),
        G(NUM_COMPRESSED_TEXTURE_FORMATS), G(RED_BITS), G(DEPTH_BITS), G(STENCIL_BITS), G(MAJOR_VERSION), G(MINOR_VERSION),
    };
    for (int i = 0; i < COUNT(gets); i++) {
        GLfloat values[4] = {0};
        glGetFloatv(gets[i].name, values);
        printf("es %s = %.9g %.9g %.9g %.9g\n", gets[i].text, values[0], values[1], values[2], values[3]);
    }
    const char *extensions = (const char *)glGetString(GL_EXTENSIONS), *shading = (const char *)glGetString(GL_SHADING_LANGUAGE_VERSION);
    require(extensions && strstr(extensions, "GL_OES_mapbuffer"), "extensions");
    require(shading && strncmp(shading, "OpenGL ES GLSL ES 3", 19) == 0, "shading language");
    GLint range[2] = {0}, precision = 0;
    gl.GetShaderPrecisionFormat(GL_FRAGMENT_SHADER, GL_MEDIUM_FLOAT, range, &precision);
    printf("precision %d %d %d\n", range[0], range[1], precision);
    /* Rows from the top (ANGLE_pack_reverse_row_order). */
    GLubyte rows[2][4 * 4 * 4];
    for (int i = 0; i < 2; i++) {
        glPixelStorei(PACK_REVERSE_ROW_ORDER, i);
        glReadPixels(0, 0, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, rows[i]);
    }
    glPixelStorei(PACK_REVERSE_ROW_ORDER, 0);
    require(memcmp(rows[0], rows[1] + 3 * 16, 16) == 0, "rows from the top");
    print_hash("rows", rows, sizeof rows);
    no_error("gets");
}

static void init(void)
{
    require(strstr(glXQueryExtensionsString(display, visual->screen), "GLX_EXT_create_context_es2_profile") != NULL, "no ES by GLX");
    es = make_current_es(2, 0, "OpenGL ES ");
#define FOUND(like, name)                                                     \
    *(void **)&gl.name = (void *)glXGetProcAddress((const GLubyte *)"gl" #name); \
    require(gl.name != NULL, "gl" #name);
#define FOUND_PLAIN(name) FOUND(name, name)
    FUNCTIONS(FOUND_PLAIN, FOUND)

    static const char vertex[] = "attribute vec2 place; uniform float depth; varying vec2 uv;\n"
                                 "void main() { uv = place * 0.5 + 0.5; gl_Position = vec4(place, depth, 1.0); }\n";
    show = program(vertex, "precision mediump float; varying vec2 uv; uniform sampler2D picture;\n"
                           "void main() { vec4 c = texture2D(picture, uv); gl_FragColor = vec4(c.rgb * 0.6 + c.a * vec3(0.1, 0.2, 0.4), c.a); }\n");
    cube = program(vertex, "precision mediump float; varying vec2 uv; uniform samplerCube picture;\n"
                           "void main() { gl_FragColor = textureCube(picture, vec3(uv * 4.0 - 2.0, 2.5 * uv.x - 1.2)); }\n");
    solid = program(vertex, "precision lowp float; uniform vec4 color; void main() { gl_FragColor = color; }\n");
    both = program(vertex, "#extension GL_EXT_draw_buffers : require\nprecision mediump float; uniform vec4 color;\n"
                           "void main() { gl_FragData[0] = color; gl_FragData[1] = color.brga; }\n");
    paint = program("#extension GL_EXT_draw_instanced : require\n"
                    "attribute vec2 place; attribute vec4 paint; attribute float lift; attribute vec2 shift; varying vec4 c;\n"
                    "void main() { c = paint; gl_Position = vec4((place + shift) * (1.0 - 0.3 * float(gl_InstanceIDEXT)), lift, 1.0); }\n",
                    "precision mediump float; varying vec4 c; void main() { gl_FragColor = c; }\n");
    gl.GenBuffers(1, &square_buffer);
    gl.BindBuffer(GL_ARRAY_BUFFER, square_buffer);
    gl.BufferData(GL_ARRAY_BUFFER, 64, (const GLfloat[16]){-1, -1, 1, -1, -1, 1, 1, 1}, GL_DYNAMIC_DRAW);
    gl.GenVertexArraysOES(1, &square);
    gl.BindVertexArrayOES(square);
    gl.VertexAttribPointer(PLACE, 2, GL_FLOAT, GL_FALSE, 0, NULL);
    gl.EnableVertexAttribArray(PLACE);
    gl.BindVertexArrayOES(0);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    printf("array object %d\n", gl.IsVertexArrayOES(square));
    set_arrays();
    make_textures();
    make_faces();
    make_renderbuffers();
    make_uniforms();
    gl.ReleaseShaderCompiler();
    /* State that stays. */
    gl.DepthRangef(0.1f, 0.95f);
    glPolygonOffset(-1.5f, 20);
    glLineWidth(2);
    gl.StencilMaskSeparate(GL_BACK, 0x7f);
    gl.SampleCoverage(0.75f, GL_TRUE);
    gl.BlendColor(0.3f, 0.8f, 0.5f, 1);
    gl.BlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE);
    glHint(GL_GENERATE_MIPMAP_HINT, GL_NICEST);
    no_error("init");
}

static void draw(int n)
{
    clear_frame(n);
    if (n == 1 || n == 6)
        errors((unsigned)n);
    arrays(n);
    unsized(n);
    copied(n);
    layers(n);
    compress(n);
    stored(n);
    uniforms(n);
    mappings(n);
    fragments(n);
}

static void finish(void)
{
    GLint length = 0;
    char source[400];
    GLuint shader = gl.CreateShader(GL_VERTEX_SHADER);
    gl.ShaderSource(shader, 1, (const GLchar *const[]){"attribute vec4 a; void main() { gl_Position = a * ; }"}, NULL);
    gl.CompileShader(shader);
    gl.GetShaderiv(shader, GL_COMPILE_STATUS, &length);
    gl.GetShaderSource(shader, sizeof source, NULL, source);
    printf("wrong shader %d %s\n", length, source);
    gl.DeleteShader(shader);
    gl.ValidateProgram(show);
    print_gets();
    /* The state that is printed at the end is that of the harness's context. */
    require(glXMakeCurrent(display, window, context), "window not made current");
    glXDestroyContext(display, es);
}

int main(void)
{
    return run_program(&(Program){.width = CELL * COLUMNS, .height = CELL * ROWS, .init = init, .draw = draw, .finish = finish});
}
