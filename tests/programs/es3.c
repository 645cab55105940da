/* OpenGL ES 3.2 by GLX: shaders of GLSL ES 3.00 to 3.20, sized and compressed formats, layers, samples, storage and feedback: what shaders
 * have written in one frame is there in the next. Each part draws into cells of the window, of 16 by 16 pixels. */
#include "harness.h"

enum { CELL = 16, COLUMNS = 10, ROWS = 5, SIDE = 8 };

/* All functions by glXGetProcAddress, but those of OpenGL 1.1: O are those with another name than OpenGL has, which differ in nothing. */
#define FUNCTIONS(F, O)                                                                                                         \
    F(ActiveTexture) F(AttachShader) F(Begin) F(BeginQuery) F(BeginTransformFeedback) F(BindBuffer) F(BindBufferBase)           \
    F(BindBufferRange) F(BindFramebuffer) F(BindImageTexture) F(BindRenderbuffer) F(BindSampler) F(BindTransformFeedback)       \
    F(BindVertexArray) F(BindVertexBuffer) F(BlendEquationi) F(BlitFramebuffer) F(BufferData) F(CheckFramebufferStatus)         \
    F(ClearBufferfi) F(ClearBufferfv) F(ClientWaitSync) F(ColorMaski) F(CompileShader) F(CompressedTexImage2D)                  \
    F(CompressedTexSubImage2D) F(CompressedTexSubImage3D) F(CopyBufferSubData) F(CreateProgram) F(CreateShader)                 \
    F(DeleteShader) F(DeleteSync) F(DisableVertexAttribArray) F(Disablei) F(DispatchCompute) F(DispatchComputeIndirect)         \
    F(DrawArrays) F(DrawArraysIndirect) F(DrawArraysInstanced) F(DrawBuffers) F(DrawElements) F(DrawElementsIndirect)           \
    F(DrawRangeElements) F(EnableVertexAttribArray) F(Enablei) F(EndQuery) F(EndTransformFeedback) F(FenceSync) F(Finish)       \
    F(FlushMappedBufferRange) F(FramebufferRenderbuffer) F(FramebufferTexture2D) F(FramebufferTextureLayer) F(GenBuffers)       \
    F(GenFramebuffers) F(GenQueries) F(GenRenderbuffers) F(GenSamplers) F(GenTextures) F(GenTransformFeedbacks)                 \
    F(GenVertexArrays) F(GenerateMipmap) F(GetActiveUniformBlockiv) F(GetActiveUniformsiv) F(GetBufferSubData)                  \
    F(GetInteger64v) F(GetIntegeri_v) F(GetInternalformativ) F(GetProgramInfoLog) F(GetProgramInterfaceiv)                      \
    F(GetProgramResourceName) F(GetProgramiv) F(GetQueryObjectuiv) F(GetShaderInfoLog) F(GetShaderiv) F(GetStringi)             \
    F(GetSynciv) F(GetTexImage) F(GetUniformBlockIndex) F(GetUniformIndices) F(GetUniformLocation) F(GetUniformfv)              \
    F(GetUniformiv) F(GetUniformuiv) F(GetVertexAttribIuiv) F(GetVertexAttribiv) F(InvalidateFramebuffer) F(IsEnabledi)         \
    F(LinkProgram) F(MapBufferRange) F(MemoryBarrier) F(NamedBufferData) F(PauseTransformFeedback) F(PolygonMode)               \
    F(ProgramUniform1f) F(ProgramUniform2i) F(RenderbufferStorageMultisample) F(ResumeTransformFeedback) F(SampleMaski)         \
    F(SamplerParameterf) F(SamplerParameterfv) F(SamplerParameteri) F(ShaderSource) F(TexStorage2D) F(TexStorage2DMultisample)  \
    F(TexStorage3D) F(TransformFeedbackVaryings) F(Uniform1f) F(Uniform1i) F(Uniform1ui) F(Uniform3f) F(Uniform3ui)             \
    F(Uniform4f) F(Uniform4i) F(Uniform4uiv) F(UniformBlockBinding) F(UniformMatrix2x3fv) F(UniformMatrix3x4fv) F(UnmapBuffer)  \
    F(UseProgram) F(UseProgramStages) F(VertexAttrib2f) F(VertexAttribBinding) F(VertexAttribDivisor) F(VertexAttribFormat)     \
    F(VertexAttribI4ui) F(VertexAttribIFormat) F(VertexAttribIPointer) F(VertexAttribPointer) F(VertexBindingDivisor)           \
    F(WaitSync) O(ActiveShaderProgram, ActiveShaderProgramEXT) O(BeginQuery, BeginQueryEXT)                                     \
    O(BindProgramPipeline, BindProgramPipelineEXT) O(BindVertexArray, BindVertexArrayOES) O(BlendBarrierKHR, BlendBarrier)      \
    O(BlendEquationSeparatei, BlendEquationSeparateiOES) O(BlendEquationi, BlendEquationiOES)                                   \
    O(BlendFuncSeparatei, BlendFuncSeparateiOES) O(BlendFunci, BlendFunciOES) O(BufferStorage, BufferStorageEXT)                \
    O(ClearTexSubImage, ClearTexSubImageEXT) O(ColorMaski, ColorMaskiOES) O(CopyImageSubData, CopyImageSubDataEXT)              \
    O(CopyImageSubData, CopyImageSubDataOES) O(CreateShaderProgramv, CreateShaderProgramvEXT) O(Disablei, DisableiOES)          \
    O(DrawElementsBaseVertex, DrawElementsBaseVertexEXT) O(DrawElementsBaseVertex, DrawElementsBaseVertexOES)                   \
    O(DrawElementsInstancedBaseVertexBaseInstance, DrawElementsInstancedBaseVertexBaseInstanceEXT)                              \
    O(DrawElementsInstancedBaseVertex, DrawElementsInstancedBaseVertexEXT) O(Enablei, EnableiOES) O(EndQuery, EndQueryEXT)      \
    O(FramebufferTexture, FramebufferTextureEXT) O(FramebufferTexture, FramebufferTextureOES)                                   \
    O(GenProgramPipelines, GenProgramPipelinesEXT) O(GenQueries, GenQueriesEXT) O(GenVertexArrays, GenVertexArraysOES)          \
    O(GetGraphicsResetStatus, GetGraphicsResetStatusKHR) O(GetQueryObjectuiv, GetQueryObjectuivEXT)                             \
    O(GetTexParameterIiv, GetTexParameterIivOES) O(IsEnabledi, IsEnablediOES) O(MapBuffer, MapBufferOES)                        \
    O(MapBufferRange, MapBufferRangeEXT) O(MinSampleShading, MinSampleShadingOES)                                               \
    O(MultiDrawElementsEXT, MultiDrawElementsEXT) O(PatchParameteri, PatchParameteriEXT)                                        \
    O(PrimitiveBoundingBoxARB, PrimitiveBoundingBox) O(ProgramUniform3ui, ProgramUniform3uiEXT)                                 \
    O(ProgramUniform4fv, ProgramUniform4fvEXT) O(ReadnPixels, ReadnPixelsKHR) O(TexBuffer, TexBufferEXT)                        \
    O(TexBufferRange, TexBufferRangeEXT) O(TexImage3DEXT, TexImage3DOES)                                                        \
    O(TexStorage3DMultisample, TexStorage3DMultisampleOES) O(TextureView, TextureViewOES) O(UnmapBuffer, UnmapBufferOES)        \
    O(UseProgramStages, UseProgramStagesEXT)
#define DECLARED(like, name) __typeof__(gl##like) *name;
#define DECLARED_PLAIN(name) DECLARED(name, name)
static struct {
    FUNCTIONS(DECLARED_PLAIN, DECLARED)
} gl;

static GLXContext es;
static GLuint no_arrays; /* a vertex array object without any */

/* What the program has not asked for. */
static void no_error(const char *after)
{
    require(glGetError() == GL_NO_ERROR, after);
}

/* Of each letter a stage: vertex, tessellation control and evaluation, geometry, fragment, compute. */
static GLuint shader(char stage, const char *version, const char *text)
{
    GLenum type = stage == 'v' ? GL_VERTEX_SHADER : stage == 't' ? GL_TESS_CONTROL_SHADER : stage == 'e' ? GL_TESS_EVALUATION_SHADER
                  : stage == 'g' ? GL_GEOMETRY_SHADER : stage == 'f' ? GL_FRAGMENT_SHADER : GL_COMPUTE_SHADER;
    const char *texts[3] = {version, "precision highp float; precision highp int;\n", text};
    GLuint made = gl.CreateShader(type);
    gl.ShaderSource(made, 3, texts, NULL);
    gl.CompileShader(made);
    GLint compiled = 0;
    char log[300] = "";
    gl.GetShaderiv(made, GL_COMPILE_STATUS, &compiled);
    gl.GetShaderInfoLog(made, sizeof log, NULL, log);
    require(compiled, log);
    return made;
}

static GLuint program(const char *version, const char *stages, const char *const *texts, int varyings, const char *const *names)
{
    GLuint made = gl.CreateProgram();
    for (int i = 0; stages[i]; i++) {
        GLuint stage = shader(stages[i], version, texts[i]);
        gl.AttachShader(made, stage);
        gl.DeleteShader(stage);
    }
    if (varyings)
        gl.TransformFeedbackVaryings(made, varyings, names, GL_SEPARATE_ATTRIBS);
    gl.LinkProgram(made);
    GLint linked = 0;
    char log[300] = "";
    gl.GetProgramiv(made, GL_LINK_STATUS, &linked);
    gl.GetProgramInfoLog(made, sizeof log, NULL, log);
    require(linked, log);
    return made;
}
#define TEXTS(...) ((const char *const[]){__VA_ARGS__})
static const char V300[] = "#version 300 es\n", V310[] = "#version 310 es\n", V320[] = "#version 320 es\n";

/* A square without arrays. */
static const char SQUARE[] = "out vec2 uv; void main() { uv = vec2(gl_VertexID & 1, gl_VertexID >> 1); "
                             "gl_Position = vec4(uv * 2.0 - 1.0, 0.0, 1.0); }\n";
/* A triangle without arrays, of another place in each frame. */
static const char TRIANGLE[] = "uniform float turn; out vec2 uv; void main() { float a = float(gl_VertexID % 3) * 2.2 + turn;\n"
                               "uv = vec2(gl_VertexID & 1, gl_VertexID >> 1); "
                               "gl_Position = vec4(cos(a) * 1.1, sin(a), cos(a * 3.0 + turn) * 0.8, 1.0); }\n";

static GLint at(GLuint of, const char *uniform)
{
    return gl.GetUniformLocation(of, uniform);
}

static void cell(int i)
{
    require(i < COLUMNS * ROWS, "no such cell");
    glViewport(CELL * (i % COLUMNS), CELL * (i / COLUMNS), CELL, CELL);
}

static void draw_square(int where, GLuint with)
{
    cell(where);
    gl.UseProgram(with);
    gl.BindVertexArray(no_arrays);
    gl.DrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

static void draw_triangle(GLuint with, float turn)
{
    gl.UseProgram(with);
    gl.Uniform1f(at(with, "turn"), turn);
    gl.BindVertexArray(no_arrays);
    gl.DrawArrays(GL_TRIANGLES, 0, 3);
}

static GLuint buffer(GLenum target, GLsizeiptr size, const void *data)
{
    GLuint made;
    gl.GenBuffers(1, &made);
    gl.BindBuffer(target, made);
    gl.BufferData(target, size, data, GL_DYNAMIC_COPY);
    return made;
}

static GLuint texture(GLenum target)
{
    GLuint made;
    gl.GenTextures(1, &made);
    glBindTexture(target, made);
    glTexParameteri(target, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(target, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    return made;
}

static GLuint framebuffer(void)
{
    GLuint made;
    gl.GenFramebuffers(1, &made);
    gl.BindFramebuffer(GL_FRAMEBUFFER, made);
    return made;
}

static void complete(const char *what)
{
    require(gl.CheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE, what);
}

/* Sized formats: mutable and immutable, drawn into by colours of each kind or by depth and stencil, levels made of what was drawn. */
typedef struct {
    GLenum internal, format, type;
    int bytes;  /* of a texel */
    char kind;  /* of what a shader sees and writes: 'f'loat, 'i'nteger, 'u'nsigned; or 'd'epth, 's'tencil, 'b'oth */
    int levels; /* of an immutable one; 0: it is mutable */
    int drawn;
} Kind;
static const Kind kinds[] = {
    {GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4, 'f', 3, 1},
    {GL_SRGB8_ALPHA8, GL_RGBA, GL_UNSIGNED_BYTE, 4, 'f', 2, 1},
    {GL_RGBA16F, GL_RGBA, GL_FLOAT, 16, 'f', 2, 1},
    {GL_R32UI, GL_RED_INTEGER, GL_UNSIGNED_INT, 4, 'u', 1, 1},
    {GL_RGBA8I, GL_RGBA_INTEGER, GL_BYTE, 4, 'i', 0, 1},
    {GL_RGB10_A2, GL_RGBA, GL_UNSIGNED_INT_2_10_10_10_REV, 4, 'f', 2, 1},
    {GL_RGB565, GL_RGB, GL_UNSIGNED_SHORT_5_6_5, 2, 'f', 0, 1},
    {GL_RGB5_A1, GL_RGBA, GL_UNSIGNED_BYTE, 4, 'f', 1, 1},
    {GL_RGBA4, GL_RGBA, GL_UNSIGNED_SHORT_4_4_4_4, 2, 'f', 0, 1},
    {GL_R11F_G11F_B10F, GL_RGB, GL_FLOAT, 12, 'f', 1, 1},
    {GL_RGB9_E5, GL_RGB, GL_FLOAT, 12, 'f', 0, 0},
    {GL_R8_SNORM, GL_RED, GL_BYTE, 1, 'f', 1, 0},
    {GL_RG16, GL_RG, GL_UNSIGNED_SHORT, 4, 'f', 0, 1},
    {GL_RGB10_A2UI, GL_RGBA_INTEGER, GL_UNSIGNED_INT_2_10_10_10_REV, 4, 'u', 0, 1},
    {GL_RG32I, GL_RG_INTEGER, GL_INT, 8, 'i', 1, 1},
    {GL_RGB8, GL_RGB, GL_UNSIGNED_BYTE, 3, 'f', 0, 1},
    {GL_RGBA32F, GL_RGBA, GL_FLOAT, 16, 'f', 0, 1},
    {GL_DEPTH_COMPONENT16, GL_DEPTH_COMPONENT, GL_UNSIGNED_SHORT, 2, 'd', 1, 1},
    {GL_DEPTH_COMPONENT32F, GL_DEPTH_COMPONENT, GL_FLOAT, 4, 'd', 0, 1},
    {GL_DEPTH24_STENCIL8, GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8, 4, 'b', 1, 1},
    {GL_STENCIL_INDEX8, GL_STENCIL_INDEX, GL_UNSIGNED_BYTE, 1, 's', 0, 1},
};
static GLuint textures[COUNT(kinds)], targets[COUNT(kinds)], show[3], into[3], samplers[2], shadow;

static const void *texels(GLenum type, int bytes, unsigned seed)
{
    static GLubyte values[SIDE * SIDE * 16];
    require(bytes <= (int)sizeof values, "room for texels");
    for (int i = 0; i < bytes; i++)
        values[i] = (GLubyte)(255 * fuzz(seed + (unsigned)i));
    for (int i = 0; type == GL_FLOAT && i < bytes / 4; i++) {
        float value = fuzz(seed + (unsigned)i);
        memcpy(values + 4 * i, &value, 4);
    }
    return values;
}

static GLenum point(const Kind *kind)
{
    return kind->kind == 'd' ? GL_DEPTH_ATTACHMENT : kind->kind == 's' ? GL_STENCIL_ATTACHMENT
           : kind->kind == 'b' ? GL_DEPTH_STENCIL_ATTACHMENT : GL_COLOR_ATTACHMENT0;
}

static void make_textures(void)
{
    static const char *const prefixes[] = {"", "i", "u"}, *const seen[] = {"c", "vec4(c & 255) / 255.0", "vec4((c ^ c >> 8 ^ c >> 16 ^ c >> 24) & 255u) / 255.0"};
    static const char *const written[] = {"vec4(uv, 0.1 * turn, 0.7)", "ivec4(uv * 90.0, turn * 9.0, 5) - 40", "uvec4(uv * 900.0, turn * 99.0, 2.0)"};
    for (int i = 0; i < 3; i++) {
        char text[400];
        snprintf(text, sizeof text, "in vec2 uv; out vec4 color; uniform highp %ssampler2D picture; uniform float level;\n"
                 "void main() { %svec4 c = textureLod(picture, uv, uv.y > 0.5 ? level : 0.0); vec4 v = %s; "
                 "color = vec4(v.rgb * 0.7 + v.a * 0.25, v.a); }\n",
                 prefixes[i], prefixes[i], seen[i]);
        show[i] = program(V300, "vf", TEXTS(SQUARE, text), 0, NULL);
        snprintf(text, sizeof text, "in vec2 uv; uniform float turn; out %svec4 color; void main() { color = %s; }\n", prefixes[i], written[i]);
        into[i] = program(V300, "vf", TEXTS(TRIANGLE, text), 0, NULL);
    }
    shadow = program(V300, "vf", TEXTS(SQUARE, "in vec2 uv; out vec4 color; uniform highp sampler2DShadow picture;\n"
                                               "void main() { color = vec4(texture(picture, vec3(uv, 0.5)), uv, 1.0); }\n"), 0, NULL);
    gl.GenSamplers(2, samplers);
    gl.SamplerParameteri(samplers[0], GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
    gl.SamplerParameteri(samplers[0], GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    gl.SamplerParameterf(samplers[0], GL_TEXTURE_MAX_LOD, 1.2f);
    gl.SamplerParameteri(samplers[1], GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    gl.SamplerParameteri(samplers[1], GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    gl.SamplerParameteri(samplers[1], GL_TEXTURE_WRAP_S, GL_CLAMP_TO_BORDER);
    gl.SamplerParameterfv(samplers[1], GL_TEXTURE_BORDER_COLOR, (const GLfloat[]){0.3f, 0, 0, 0});
    for (int i = 0; i < COUNT(kinds); i++) {
        const Kind *kind = &kinds[i];
        const void *first = texels(kind->type, SIDE * SIDE * kind->bytes, 333 * (unsigned)i);
        textures[i] = texture(GL_TEXTURE_2D);
        if (kind->levels) {
            gl.TexStorage2D(GL_TEXTURE_2D, kind->levels, kind->internal, SIDE, SIDE);
            glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SIDE, SIDE, kind->format, kind->type, first);
        } else {
            glTexImage2D(GL_TEXTURE_2D, 0, (GLint)kind->internal, SIDE, SIDE, 0, kind->format, kind->type, first);
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        }
        if (kind->levels > 1)
            gl.GenerateMipmap(GL_TEXTURE_2D);
        if (i % 4 == 2 && i < 17)
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_R, GL_GREEN);
        if (kind->drawn) {
            targets[i] = framebuffer();
            gl.FramebufferTexture2D(GL_FRAMEBUFFER, point(kind), GL_TEXTURE_2D, textures[i], 0);
            complete("a format");
        }
    }
    no_error("kinds");
}

static void sized(int n)
{
    for (int i = 0; i < COUNT(kinds); i++) {
        const Kind *kind = &kinds[i];
        int color = point(kind) == GL_COLOR_ATTACHMENT0, which = kind->kind == 'i' ? 1 : kind->kind == 'u' || kind->kind == 's' ? 2 : 0;
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        if (!kind->drawn || (i + n) % 4 == 1)
            glTexSubImage2D(GL_TEXTURE_2D, 0, (n + i) % 6, n % 5, 2, 3, kind->format, kind->type, texels(kind->type, 6 * 16, (unsigned)(i + 17 * n)));
        if (kind->drawn) {
            gl.BindFramebuffer(GL_FRAMEBUFFER, targets[i]);
            glViewport(0, 0, SIDE, SIDE);
            if (!color) {
                glEnable(GL_DEPTH_TEST);
                glDepthFunc(n & 1 ? GL_LEQUAL : GL_GREATER);
                glEnable(GL_STENCIL_TEST);
                glStencilFunc(GL_ALWAYS, 30 * n, 0xff);
                glStencilOp(GL_KEEP, GL_INVERT, n & 1 ? GL_INCR_WRAP : GL_REPLACE);
            }
            draw_triangle(into[color ? which : 0], 0.8f * (float)n + (float)i);
            glDisable(GL_DEPTH_TEST);
            glDisable(GL_STENCIL_TEST);
            gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
        }
        if (kind->levels > 1 && n % 2 == 0)
            gl.GenerateMipmap(GL_TEXTURE_2D);
        if (kind->kind == 'b')
            glTexParameteri(GL_TEXTURE_2D, GL_DEPTH_STENCIL_TEXTURE_MODE, n & 1 ? GL_STENCIL_INDEX : GL_DEPTH_COMPONENT);
        GLuint with = show[kind->kind == 'b' && n & 1 ? 2 : which];
        gl.UseProgram(with);
        gl.Uniform1f(at(with, "level"), kind->levels > 1);
        if (kind->levels > 1)
            gl.BindSampler(0, samplers[0]);
        draw_square(i, with);
        gl.BindSampler(0, kind->kind == 'd' ? samplers[1] : 0);
        if (kind->kind == 'd') {
            glViewport(CELL * (i % COLUMNS), CELL * (i / COLUMNS), CELL / 2, CELL / 2);
            gl.UseProgram(shadow);
            gl.DrawArrays(GL_TRIANGLE_STRIP, 0, 4);
            gl.BindSampler(0, 0);
        }
    }
    no_error("sized");
}

/* Storage blocks, counters and images that shaders write; how much is dispatched is in a buffer that a shader writes as well. */
static GLuint sum, grow, look_at_sums, sums, counters, commands, marks, numbers[2];

static void make_sums(void)
{
    sum = program(V320, "c", TEXTS("layout(local_size_x = 8) in; uniform uint step; shared uint part[8];\n"
        "layout(std430, binding = 1) buffer Sums { uint sums[64]; vec4 drift[8]; }; layout(binding = 0, offset = 4) uniform atomic_uint hits;\n"
        "layout(r32ui, binding = 0) uniform highp uimage2D marks;\n"
        "void main() { uint i = gl_LocalInvocationIndex; part[i] = sums[i] * 3u + step; memoryBarrierShared(); barrier(); sums[i] += part[7u - i];\n"
        "drift[i] = fract(drift[i] * 1.3 + vec4(0.11, 0.07, 0.05, 0.03) * float(i + 1u)); atomicCounterIncrement(hits);\n"
        "imageAtomicAdd(marks, ivec2(i, step & 7u), step * 9u + 5u + i); }\n"), 0, NULL);
    grow = program(V310, "c", TEXTS("layout(local_size_x = 4) in; layout(std430, binding = 2) buffer Commands { uint groups[4]; uint total; };\n"
        "void main() { atomicAdd(total, gl_WorkGroupID.x + 1u); if (gl_GlobalInvocationID.x == 0u) groups[0] = groups[0] % 3u + 1u; }\n"), 0, NULL);
    look_at_sums = program(V320, "vf", TEXTS(SQUARE, "in vec2 uv; out vec4 color; uniform highp usamplerBuffer numbers; "
                                                     "uniform highp samplerBuffer drifts;\n"
        "uniform highp usampler2D marks; layout(std430, binding = 1) readonly buffer Sums { uint sums[64]; vec4 drift[8]; };\n"
        "void main() { int i = int(uv.x * 8.0); uint s = uv.y > 0.5 ? texelFetch(numbers, i).r : sums[i]; "
        "vec4 d = uv.y > 0.3 ? texelFetch(drifts, i) : drift[i];\n"
        "color = vec4(float(s & 255u) / 255.0, d.x, float(texelFetch(marks, ivec2(uv * 8.0), 0).r & 63u) / 63.0, 1.0); }\n"), 0, NULL);
    gl.UseProgram(look_at_sums);
    gl.Uniform1i(at(look_at_sums, "numbers"), 5);
    gl.Uniform1i(at(look_at_sums, "drifts"), 6);
    gl.Uniform1i(at(look_at_sums, "marks"), 7);
    GLuint first[96];
    for (GLuint i = 0; i < 96; i++)
        first[i] = i < 64 ? 77 * i : 0;
    sums = buffer(GL_SHADER_STORAGE_BUFFER, sizeof first, first);
    counters = buffer(GL_ATOMIC_COUNTER_BUFFER, 16, first);
    commands = buffer(GL_DISPATCH_INDIRECT_BUFFER, 32, (const GLuint[8]){2, 1, 1});
    marks = texture(GL_TEXTURE_2D);
    gl.TexStorage2D(GL_TEXTURE_2D, 1, GL_R32UI, SIDE, SIDE);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SIDE, SIDE, GL_RED_INTEGER, GL_UNSIGNED_INT, texels(0, SIDE * SIDE * 4, 7));
    gl.GenTextures(2, numbers);
    gl.ActiveTexture(GL_TEXTURE5);
    glBindTexture(GL_TEXTURE_BUFFER, numbers[0]);
    gl.TexBufferEXT(GL_TEXTURE_BUFFER, GL_R32UI, sums);
    gl.ActiveTexture(GL_TEXTURE6);
    glBindTexture(GL_TEXTURE_BUFFER, numbers[1]);
    gl.TexBufferRangeEXT(GL_TEXTURE_BUFFER, GL_RGBA32F, sums, 256, 128);
    gl.ActiveTexture(GL_TEXTURE7);
    glBindTexture(GL_TEXTURE_2D, marks);
    gl.ActiveTexture(GL_TEXTURE0);
    /* Bindings that stay. */
    gl.BindBufferBase(GL_SHADER_STORAGE_BUFFER, 1, sums);
    gl.BindBufferRange(GL_SHADER_STORAGE_BUFFER, 2, commands, 0, 32);
    gl.BindBufferBase(GL_ATOMIC_COUNTER_BUFFER, 0, counters);
    gl.BindImageTexture(0, marks, 0, GL_FALSE, 0, GL_READ_WRITE, GL_R32UI);
    no_error("sums");
}

static void compute(int n)
{
    GLuint total[4];
    gl.UseProgram(sum);
    gl.Uniform1ui(at(sum, "step"), (GLuint)n);
    gl.DispatchCompute(1, 1, 1);
    gl.UseProgram(grow);
    gl.DispatchComputeIndirect(0);
    gl.MemoryBarrier(GL_ALL_BARRIER_BITS);
    draw_square(21, look_at_sums);
    gl.BindBuffer(GL_COPY_READ_BUFFER, commands);
    const GLuint *groups = gl.MapBufferRange(GL_COPY_READ_BUFFER, 0, 32, GL_MAP_READ_BIT);
    printf("groups %u total %u\n", groups[0], groups[4]);
    gl.UnmapBufferOES(GL_COPY_READ_BUFFER);
    gl.BindBuffer(GL_COPY_READ_BUFFER, counters);
    memcpy(total, gl.MapBufferRangeEXT(GL_COPY_READ_BUFFER, 0, 16, GL_MAP_READ_BIT), 16);
    gl.UnmapBuffer(GL_COPY_READ_BUFFER);
    printf("counters %u %u\n", total[0], total[1]);
    no_error("compute");
}

/* Uniforms of the kinds that GLSL ES 3.00 adds; blocks of uniforms, one of them of what the compute shader has left, and one in memory that
 * stays mapped (EXT_buffer_storage). */
static GLuint whole, blocks[3];
static GLfloat *kept;

static void make_uniforms(void)
{
    whole = program(V300, "vf", TEXTS(SQUARE,
        "in vec2 uv; out vec4 color; uniform uint a; uniform ivec2 b; uniform uvec3 c; uniform bvec4 d; uniform mat2x3 e; "
        "uniform mat3x4 f[2]; uniform uvec4 g[3];\n"
        "struct Part { uint some; vec3 more; }; uniform Part parts[2]; layout(std140) uniform One { vec4 tint; mat3 turn; int n[3]; };\n"
        "layout(std140) uniform Two { vec4 more[4]; } two[2];\n"
        "void main() { vec3 v = turn * vec3(uv, 0.5) + e * uv + (f[1] * vec3(uv, 0.1)).xyz * 0.2 + vec3(c) * 0.1 + vec3(b, a) * 0.03;\n"
        "v += two[0].more[1].rgb * uv.y + two[1].more[int(uv.x * 4.0)].rgb * 0.8 + tint.rgb + parts[1].more * float(parts[0].some) + vec3(g[2].xyz) * 0.05;\n"
        "if (d.z) v = v.yzx; color = vec4(fract(v * 0.7 + float(n[1] & 7) * 0.1), 1.0); }\n"), 0, NULL);
    gl.UseProgram(whole);
    gl.UniformMatrix2x3fv(at(whole, "e"), 1, GL_TRUE, (const GLfloat[]){0.1f, 0.3f, 0.2f, -0.1f, 0.5f, 0.4f});
    gl.UniformMatrix3x4fv(at(whole, "f"), 2, GL_FALSE, texels(GL_FLOAT, 96, 3));
    gl.Uniform3ui(at(whole, "c"), 1, 2, 3);
    gl.Uniform4uiv(at(whole, "g"), 3, (const GLuint[]){1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    gl.Uniform1ui(at(whole, "parts[0].some"), 2);
    gl.UniformBlockBinding(whole, gl.GetUniformBlockIndex(whole, "One"), 3);
    gl.UniformBlockBinding(whole, gl.GetUniformBlockIndex(whole, "Two[0]"), 4);
    gl.UniformBlockBinding(whole, gl.GetUniformBlockIndex(whole, "Two[1]"), 6);
    for (int i = 1; i < 3; i++)
        blocks[i] = buffer(GL_UNIFORM_BUFFER, 512, texels(GL_FLOAT, 512, 40 * (unsigned)i));
    gl.GenBuffers(1, &blocks[0]);
    gl.BindBuffer(GL_UNIFORM_BUFFER, blocks[0]);
    GLbitfield access = GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
    gl.BufferStorageEXT(GL_UNIFORM_BUFFER, 512, texels(GL_FLOAT, 512, 40), access);
    kept = gl.MapBufferRange(GL_UNIFORM_BUFFER, 0, 512, access);
    require(kept != NULL, "no mapping that stays");
    /* Storage that nothing was given for, and contents that the mapping does not want. */
    GLuint others[2];
    gl.GenBuffers(2, others);
    for (int i = 0; i < 2; i++) {
        gl.BindBuffer(GL_COPY_READ_BUFFER, others[i]);
        gl.BufferStorageEXT(GL_COPY_READ_BUFFER, 64, i ? texels(GL_FLOAT, 64, 9) : NULL, access);
        GLfloat *to = gl.MapBufferRange(GL_COPY_READ_BUFFER, 0, 64, i ? access | GL_MAP_INVALIDATE_BUFFER_BIT : access);
        require(to != NULL, "no other mapping that stays");
        for (int k = 0; k < 16; k++)
            to[k] = k % 3 ? 0 : 0.1f * (float)k;
        gl.CopyBufferSubData(GL_COPY_READ_BUFFER, GL_UNIFORM_BUFFER, 0, 64 * i, 64);
        gl.UnmapBuffer(GL_COPY_READ_BUFFER);
    }
    gl.BindBufferRange(GL_UNIFORM_BUFFER, 3, blocks[0], 256, 128);
    gl.BindBufferBase(GL_UNIFORM_BUFFER, 4, blocks[1]);
    GLint size = 0, offset = 0;
    GLuint index = 0;
    gl.GetActiveUniformBlockiv(whole, gl.GetUniformBlockIndex(whole, "One"), GL_UNIFORM_BLOCK_DATA_SIZE, &size);
    gl.GetUniformIndices(whole, 1, (const GLchar *const[]){"turn"}, &index);
    gl.GetActiveUniformsiv(whole, 1, &index, GL_UNIFORM_OFFSET, &offset);
    printf("block %d offset %d\n", size, offset);
    static const GLenum interfaces[] = {GL_UNIFORM, GL_UNIFORM_BLOCK, GL_PROGRAM_INPUT, GL_PROGRAM_OUTPUT};
    for (int i = 0; i < COUNT(interfaces); i++) {
        GLint count = 0;
        char name[32] = "";
        gl.GetProgramInterfaceiv(whole, interfaces[i], GL_ACTIVE_RESOURCES, &count);
        gl.GetProgramResourceName(whole, interfaces[i], 0, sizeof name, NULL, name);
        printf("resources %d %s\n", count, name);
    }
    no_error("uniforms");
}

static void uniforms(int n)
{
    GLuint was[3];
    GLint before[2];
    gl.GetUniformuiv(whole, at(whole, "c"), was);
    gl.ProgramUniform3uiEXT(whole, at(whole, "c"), was[2] + 1, was[0] * 2 % 7, was[1]);
    gl.GetUniformiv(whole, at(whole, "b"), before);
    gl.ProgramUniform2i(whole, at(whole, "b"), before[1] + n, before[0] % 5 + 1);
    gl.UseProgram(whole);
    gl.Uniform1ui(at(whole, "a"), (GLuint)n);
    if (n == 1)
        gl.Uniform4i(at(whole, "d"), 0, 1, 1, 0);
    if (n == 2)
        gl.Uniform3f(at(whole, "parts[1].more"), 0.1f, 0.2f, 0.3f);
    kept[64 + n % 4] = 0.1f * (float)n;
    gl.BindBuffer(GL_COPY_READ_BUFFER, sums);
    gl.BindBuffer(GL_COPY_WRITE_BUFFER, blocks[2]);
    gl.CopyBufferSubData(GL_COPY_READ_BUFFER, GL_COPY_WRITE_BUFFER, 256 + 16 * (n & 3), 16, 48);
    gl.BindBufferBase(GL_UNIFORM_BUFFER, 6, blocks[2]);
    draw_square(22, whole);
    gl.Finish(); /* before it is written again */
    no_error("uniforms");
}

/* Arrays by object and by memory; instances, base vertices, what is drawn in a buffer. */
static GLuint attributes, vaos[2], elements, orders;
static struct {
    GLshort place[2];
    GLubyte paint[4];
    GLuint packed;
    GLushort half[2];
    GLuint kind;
} vertices[16];
static const GLushort indices[] = {0, 1, 2, 65535, 2, 3, 4, 5, 65535, 6, 7, 8, 3, 1};

/* Attributes 0 to 4, from the bound buffer or from memory. */
static void point_at(const char *from)
{
    GLsizei stride = sizeof vertices[0];
    gl.VertexAttribPointer(0, 2, GL_SHORT, GL_TRUE, stride, from);
    gl.VertexAttribPointer(1, 4, GL_UNSIGNED_BYTE, GL_TRUE, stride, from + 4);
    gl.VertexAttribPointer(2, 4, GL_INT_2_10_10_10_REV, GL_TRUE, stride, from + 8);
    gl.VertexAttribPointer(3, 2, GL_HALF_FLOAT, GL_FALSE, stride, from + 12);
    gl.VertexAttribIPointer(4, 1, GL_UNSIGNED_INT, stride, from + 16);
    for (GLuint i = 0; i < 5; i++)
        gl.EnableVertexAttribArray(i);
}

static void make_arrays(void)
{
    attributes = program(V300, "vf", TEXTS(
        "layout(location = 0) in vec2 place; layout(location = 1) in vec4 paint; layout(location = 2) in vec4 dense; "
        "layout(location = 3) in vec2 off;\n"
        "layout(location = 4) in uint kind; layout(location = 5) in vec2 moved; out vec4 c; flat out uint k;\n"
        "void main() { c = paint * 0.6 + dense * 0.4; k = kind + uint(gl_InstanceID); gl_Position = vec4(place + off + moved, 0.0, 1.0); "
        "gl_PointSize = 2.0; }\n",
        "in vec4 c; flat in uint k; out vec4 color; void main() { color = vec4(c.rgb + vec3(k & 3u, k >> 2 & 3u, 0) * 0.15, 1.0); }\n"), 0, NULL);
    for (int i = 0; i < 16; i++) {
        vertices[i].place[0] = (GLshort)(60000 * fuzz((unsigned)i) - 30000);
        vertices[i].place[1] = (GLshort)(60000 * fuzz((unsigned)i + 50) - 30000);
        for (int c = 0; c < 4; c++)
            vertices[i].paint[c] = (GLubyte)(255 * fuzz((unsigned)(4 * i + c)));
        vertices[i].packed = (GLuint)i * 77777777;
        vertices[i].half[i & 1] = (GLushort)(0x2c00 + 100 * i);
        vertices[i].kind = (GLuint)i;
    }
    GLuint stores = buffer(GL_ARRAY_BUFFER, sizeof vertices, vertices);
    elements = buffer(GL_ELEMENT_ARRAY_BUFFER, sizeof indices, indices);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0); /* the default object's indices are in memory */
    orders = buffer(GL_DRAW_INDIRECT_BUFFER, 36, (const GLuint[]){6, 2, 1, 0, 4, 3, 9, 1, 0});
    gl.GenVertexArraysOES(2, vaos);
    gl.BindVertexArrayOES(vaos[0]);
    point_at(NULL);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, elements);
    /* Formats apart from buffers. */
    gl.BindVertexArray(vaos[1]);
    gl.VertexAttribFormat(0, 2, GL_SHORT, GL_TRUE, 0);
    gl.VertexAttribFormat(1, 4, GL_UNSIGNED_BYTE, GL_TRUE, 4);
    gl.VertexAttribIFormat(4, 1, GL_UNSIGNED_INT, 16);
    gl.VertexAttribFormat(5, 2, GL_HALF_FLOAT, GL_FALSE, 12);
    static const GLuint bindings[] = {0, 1, 4, 5};
    for (int i = 0; i < 4; i++) {
        gl.VertexAttribBinding(bindings[i], i == 3 ? 7 : 2);
        gl.EnableVertexAttribArray(bindings[i]);
    }
    gl.BindVertexBuffer(2, stores, 0, sizeof vertices[0]);
    gl.BindVertexBuffer(7, stores, 20, sizeof vertices[0]);
    gl.VertexBindingDivisor(7, 1);
    gl.BindBuffer(GL_ELEMENT_ARRAY_BUFFER, elements);
    gl.BindVertexArray(0);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    point_at((const char *)vertices); /* in memory, which changes */
    gl.VertexAttribI4ui(4, 9, 0, 0, 0);
    no_error("arrays");
}

static void arrays(int n)
{
    gl.UseProgram(attributes);
    cell(23);
    gl.BindVertexArrayOES(vaos[0]);
    gl.VertexAttrib2f(5, 0.05f * (float)n, 0.1f);
    glEnable(GL_PRIMITIVE_RESTART_FIXED_INDEX);
    gl.DrawElements(GL_TRIANGLE_STRIP, 14, GL_UNSIGNED_SHORT, NULL);
    glDisable(GL_PRIMITIVE_RESTART_FIXED_INDEX);
    gl.DrawElementsBaseVertexOES(GL_TRIANGLES, 3, GL_UNSIGNED_SHORT, NULL, n % 8);
    cell(24);
    gl.BindVertexArray(vaos[1]);
    gl.DrawArraysIndirect(GL_TRIANGLES, NULL);
    gl.DrawElementsIndirect(GL_TRIANGLE_FAN, GL_UNSIGNED_SHORT, (void *)16);
    gl.DrawElementsInstancedBaseVertexBaseInstanceEXT(GL_LINES, 2, GL_UNSIGNED_SHORT, (void *)2, 2, n % 8, 1 + (GLuint)n % 3);
    gl.DrawRangeElements(GL_POINTS, 0, 8, 3, GL_UNSIGNED_SHORT, (void *)18);
    /* One of the orders grows. */
    gl.BindBuffer(GL_DRAW_INDIRECT_BUFFER, orders);
    GLuint *order = gl.MapBufferRange(GL_DRAW_INDIRECT_BUFFER, 0, 16, GL_MAP_READ_BIT | GL_MAP_WRITE_BIT);
    order[2] = (order[2] + 1) % 10;
    gl.UnmapBuffer(GL_DRAW_INDIRECT_BUFFER);
    /* From memory, in instances too. */
    cell(25);
    gl.BindVertexArray(0);
    vertices[n % 16].place[0] = (GLshort)(vertices[n % 16].place[0] / 2);
    vertices[(n + 3) % 16].kind += 6;
    gl.DrawElementsBaseVertexEXT(GL_TRIANGLES, 3, GL_UNSIGNED_SHORT, indices + 9, n % 8);
    GLfloat moves[8] = {0.3f, 0.1f, -0.4f, 0.05f * (float)n, 0.2f, 0.3f, 0.1f, -0.5f};
    gl.VertexAttribPointer(5, 2, GL_FLOAT, GL_FALSE, 0, moves);
    gl.VertexAttribDivisor(5, 2);
    gl.EnableVertexAttribArray(5);
    gl.DrawArraysInstanced(GL_TRIANGLES, 8, 6, 3);
    gl.DrawElementsInstancedBaseVertexEXT(GL_LINE_LOOP, 3, GL_UNSIGNED_SHORT, indices + 4, 4, 2);
    gl.MultiDrawElementsEXT(GL_POINTS, (const GLsizei[]){2, 3}, GL_UNSIGNED_SHORT, (const void *const[]){indices + 4, indices + 9}, 2);
    gl.DisableVertexAttribArray(5);
    GLuint value[4];
    GLint integer = 0;
    gl.GetVertexAttribIuiv(4, GL_CURRENT_VERTEX_ATTRIB, value);
    gl.GetVertexAttribiv(4, GL_VERTEX_ATTRIB_ARRAY_INTEGER, &integer);
    printf("attribute %u %d\n", value[0], integer);
    no_error("arrays");
}

/* Transform feedback from one buffer into another and back, paused for something else; what is captured is drawn, and counted. */
static GLuint step, paint, flows[2], places[2], speeds[2], sources[2], written;

static void make_feedback(void)
{
    step = program(V300, "vf", TEXTS("layout(location = 0) in vec2 place; layout(location = 1) in vec2 speed; out vec2 next; "
                                     "out vec2 faster; uniform float pull;\n"
        "void main() { next = place + speed * 0.2; faster = speed - place * pull + place.yx * 0.1; gl_Position = vec4(next, 0.0, 1.0); "
        "gl_PointSize = 1.0; }\n",
        "out vec4 color; void main() { color = vec4(1.0); }\n"), 2, TEXTS("next", "faster"));
    paint = program(V300, "vf", TEXTS("layout(location = 0) in vec2 place; layout(location = 1) in vec2 speed; out vec2 s;\n"
        "void main() { s = speed; gl_Position = vec4(place, 0.0, 1.0); gl_PointSize = 3.0; }\n",
        "in vec2 s; out vec4 color; void main() { color = vec4(fract(s), gl_PointCoord.x, 1.0); }\n"), 0, NULL);
    gl.GenTransformFeedbacks(2, flows);
    gl.GenVertexArrays(2, sources);
    for (int i = 0; i < 2; i++) {
        GLfloat first[2][16];
        for (int k = 0; k < 32; k++)
            first[k / 16][k % 16] = 1.4f * fuzz((unsigned)(k + 9)) - 0.7f;
        gl.BindVertexArray(sources[i]);
        places[i] = buffer(GL_ARRAY_BUFFER, 64, first[0]);
        gl.VertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, NULL);
        speeds[i] = buffer(GL_ARRAY_BUFFER, 64, first[1]);
        gl.VertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, 0, NULL);
        gl.EnableVertexAttribArray(0);
        gl.EnableVertexAttribArray(1);
        gl.BindTransformFeedback(GL_TRANSFORM_FEEDBACK, flows[i]);
        gl.BindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, places[i]);
        gl.BindBufferRange(GL_TRANSFORM_FEEDBACK_BUFFER, 1, speeds[i], 0, 64);
    }
    gl.BindTransformFeedback(GL_TRANSFORM_FEEDBACK, 0);
    gl.BindVertexArray(0);
    gl.GenQueries(1, &written);
    no_error("feedback");
}

static void feedback(int n)
{
    GLuint count = 99;
    gl.BindTransformFeedback(GL_TRANSFORM_FEEDBACK, flows[1 - (n & 1)]);
    gl.UseProgram(step);
    gl.Uniform1f(at(step, "pull"), 0.3f);
    gl.BindVertexArray(sources[n & 1]);
    if (n > 0)
        gl.GetQueryObjectuiv(written, GL_QUERY_RESULT, &count);
    printf("written %u\n", count);
    cell(26);
    gl.BeginQuery(GL_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN, written);
    gl.BeginTransformFeedback(GL_POINTS);
    gl.DrawArrays(GL_POINTS, 0, 3);
    gl.PauseTransformFeedback();
    gl.UseProgram(paint);
    gl.DrawArrays(GL_TRIANGLES, n % 3, 6);
    gl.UseProgram(step);
    gl.ResumeTransformFeedback();
    glEnable(GL_RASTERIZER_DISCARD);
    gl.DrawArrays(GL_POINTS, 3, n % 3 ? 5 : 7); /* more than is there is not written */
    glDisable(GL_RASTERIZER_DISCARD);
    gl.EndTransformFeedback();
    gl.EndQuery(GL_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN);
    gl.BindTransformFeedback(GL_TRANSFORM_FEEDBACK, 0);
    gl.UseProgram(paint);
    gl.BindVertexArray(sources[1 - (n & 1)]);
    cell(27);
    gl.DrawArrays(GL_TRIANGLE_STRIP, 0, 8);
    gl.DrawArrays(GL_POINTS, 0, 8);
    no_error("feedback");
}

/* Layers of arrays, cubes and volumes, drawn into all at once by a geometry shader or one after the other. */
static GLuint spread, look[3], layered[3], layers[3], primitives;

static void make_layers(void)
{
    static const char *const kinds_of_samplers[] = {"sampler2DArray", "samplerCubeArray", "sampler3D"};
    static const char *const coordinates[] = {"vec3(uv, layer)", "vec4(uv - 0.5, 0.3 * sin(layer), 0.0)", "vec3(uv, layer / 4.0)"};
    static const GLenum kinds_of_textures[] = {GL_TEXTURE_2D_ARRAY, GL_TEXTURE_CUBE_MAP_ARRAY, GL_TEXTURE_3D};
    spread = program(V320, "vgf", TEXTS(TRIANGLE,
        "layout(triangles) in; layout(triangle_strip, max_vertices = 18) out; uniform float twist; in vec2 uv[]; out vec2 st; uniform int count;\n"
        "void main() { for (int l = 0; l < count; l++) { for (int i = 0; i < 3; i++) { float a = twist * float(l + 1); st = uv[i];\n"
        "vec2 p = gl_in[i].gl_Position.xy; gl_Layer = l; gl_Position = vec4(mat2(cos(a), sin(a), -sin(a), cos(a)) * p, 0.0, 1.0); "
        "EmitVertex(); } EndPrimitive(); } }\n",
        "in vec2 st; uniform float turn; out vec4 color; void main() { color = vec4(st, fract(turn), 1.0); }\n"), 0, NULL);
    for (int i = 0; i < 3; i++) {
        char text[300];
        snprintf(text, sizeof text, "in vec2 uv; uniform float layer; uniform highp %s picture; out vec4 color;\n"
                 "void main() { color = textureLod(picture, %s, uv.y > 0.7 ? 1.0 : 0.0); }\n", kinds_of_samplers[i], coordinates[i]);
        look[i] = program(V320, "vf", TEXTS(SQUARE, text), 0, NULL);
        layered[i] = texture(kinds_of_textures[i]);
        glTexParameteri(kinds_of_textures[i], GL_TEXTURE_MIN_FILTER, GL_NEAREST_MIPMAP_NEAREST);
        if (i == 2) { /* a volume that is mutable */
            glTexParameteri(kinds_of_textures[i], GL_TEXTURE_MAX_LEVEL, 1);
            gl.TexImage3DOES(GL_TEXTURE_3D, 0, GL_RGBA8, SIDE, SIDE, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, texels(0, 4 * SIDE * SIDE * 4, 2));
        } else {
            gl.TexStorage3D(kinds_of_textures[i], 2, i ? GL_RGBA8 : GL_RGB10_A2, SIDE, SIDE, i ? 6 : 3);
        }
        layers[i] = framebuffer();
        if (i == 0)
            gl.FramebufferTextureEXT(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, layered[i], 0);
        else if (i == 1)
            gl.FramebufferTextureOES(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, layered[i], 0);
        else
            gl.FramebufferTextureLayer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, layered[i], 0, 0);
        complete("layers");
        if (i < 2) { /* all layers */
            glClearColor(0.5f, 0.1f + 0.3f * (float)i, 0.4f, 1);
            glClear(GL_COLOR_BUFFER_BIT);
        }
        gl.GenerateMipmap(kinds_of_textures[i]);
    }
    gl.GenQueriesEXT(1, &primitives);
    no_error("layers");
}

static void many_layers(int n)
{
    static const GLenum of[] = {GL_TEXTURE_2D_ARRAY, GL_TEXTURE_CUBE_MAP_ARRAY, GL_TEXTURE_3D};
    GLuint count = 99;
    for (int i = 0; i < 3; i++) {
        gl.BindFramebuffer(GL_FRAMEBUFFER, layers[i]);
        glViewport(0, 0, SIDE, SIDE);
        if (i == 2)
            gl.FramebufferTextureLayer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, layered[2], 0, n % 4);
        gl.UseProgram(spread);
        gl.Uniform1i(at(spread, "count"), i == 0 ? 3 : i == 1 ? 6 : 1);
        gl.Uniform1f(at(spread, "twist"), 0.7f + (float)i);
        gl.BeginQueryEXT(GL_PRIMITIVES_GENERATED, primitives);
        draw_triangle(spread, 0.6f * (float)n + (float)i);
        gl.EndQueryEXT(GL_PRIMITIVES_GENERATED);
        gl.GetQueryObjectuivEXT(primitives, GL_QUERY_RESULT, &count);
        gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
        glBindTexture(of[i], layered[i]);
        if (n % 3 == 1)
            gl.GenerateMipmap(of[i]);
        if (i == 2)
            gl.CopyImageSubDataEXT(layered[0], GL_TEXTURE_2D_ARRAY, 0, 2, 2, n % 3, layered[2], GL_TEXTURE_3D, 0, 1, 3, (n + 1) % 4, 4, 3, 1);
        gl.UseProgram(look[i]);
        gl.Uniform1f(at(look[i], "layer"), (float)(n % 3));
        draw_square(28 + i, look[i]);
        printf("primitives %u\n", count);
    }
    no_error("layers");
}

/* Compressed textures of ES 3, of bytes that mean anything, and copies between them. */
static GLuint compressed[7];

static void compress(int n)
{
    static const GLenum formats[] = {GL_COMPRESSED_RGB8_ETC2, GL_COMPRESSED_RGBA8_ETC2_EAC, GL_COMPRESSED_R11_EAC, GL_COMPRESSED_SIGNED_RG11_EAC,
                                     GL_COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2, GL_COMPRESSED_RGBA_ASTC_4x4_KHR, GL_COMPRESSED_RGB8_ETC2};
    static const GLsizei bytes[] = {8, 16, 8, 16, 8, 16, 8};
    for (int i = 0; i < 6; i++) {
        GLubyte data[64];
        memcpy(data, texels(0, 4 * bytes[i], (unsigned)(50 * i + 13 * n)), 4 * (size_t)bytes[i]);
        for (int k = 0; i == 5 && k < 4; k++) /* of ASTC few bytes mean anything: blocks of one colour */
            memcpy(data + 16 * k, "\xfc\xfd\xff\xff\xff\xff\xff\xff", 8);
        if (n == 0)
            compressed[i] = texture(GL_TEXTURE_2D);
        glBindTexture(GL_TEXTURE_2D, compressed[i]);
        if (n == 0 && i % 2)
            gl.TexStorage2D(GL_TEXTURE_2D, 1, formats[i], 8, 8);
        if (n == 0 && i % 2 == 0)
            gl.CompressedTexImage2D(GL_TEXTURE_2D, 0, formats[i], 8, 8, 0, 4 * bytes[i], data);
        else if (n == 0)
            gl.CompressedTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 8, 8, formats[i], 4 * bytes[i], data);
        else if ((i + n) % 3 == 0)
            gl.CompressedTexSubImage2D(GL_TEXTURE_2D, 0, 4, 4 * (n & 1), 4, 4, formats[i], bytes[i], data);
    }
    if (n == 0) {
        compressed[6] = texture(GL_TEXTURE_2D_ARRAY);
        gl.TexStorage3D(GL_TEXTURE_2D_ARRAY, 1, formats[6], 8, 8, 3);
        for (int i = 0; i < 3; i++)
            gl.CompressedTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 0, 0, i, 8, 8, 1, formats[6], 32, texels(0, 32, 7 * (unsigned)i));
    }
    glBindTexture(GL_TEXTURE_2D_ARRAY, compressed[6]);
    gl.CompressedTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 4 * (n & 1), 0, n % 3, 4, 4, 1, formats[6], 8, texels(0, 8, 3 * (unsigned)n));
    gl.CopyImageSubDataOES(compressed[6], GL_TEXTURE_2D_ARRAY, 0, 0, 0, n % 3, compressed[0], GL_TEXTURE_2D, 0, 4, 4 * (n / 2 & 1), 0, 4, 4, 1);
    for (int i = 0; i < 6; i++) {
        glBindTexture(GL_TEXTURE_2D, compressed[i]);
        draw_square(31 + i, show[0]);
    }
    gl.UseProgram(look[0]);
    gl.Uniform1f(at(look[0], "layer"), (float)((n + 2) % 3));
    draw_square(37, look[0]);
    no_error("compressed");
}

/* Several samples a pixel: a texture, layers of one, renderbuffers that are resolved. */
static GLuint samples[2], manies[3], stores[2], resolved, resolving, seen[2], each;

static void make_samples(void)
{
    seen[0] = program(V310, "vf", TEXTS(SQUARE, "in vec2 uv; out vec4 color; uniform highp sampler2DMS picture; "
                                                "void main() { ivec2 p = ivec2(uv * 16.0);\n"
                                                "color = texelFetch(picture, p >> 1, (p.x & 1) + 2 * (p.y & 1)); }\n"), 0, NULL);
    seen[1] = program(V320, "vf", TEXTS(SQUARE, "in vec2 uv; out vec4 color; uniform highp sampler2DMSArray picture; uniform int layer; "
                                                "void main() { ivec2 p = ivec2(uv * 16.0);\n"
                                                "color = texelFetch(picture, ivec3(p >> 1, layer), (p.x & 1) + 2 * (p.y & 1)); }\n"), 0, NULL);
    each = program(V320, "vf", TEXTS(TRIANGLE, "in vec2 uv; uniform float turn; out vec4 color; "
                                               "void main() { color = vec4(uv, float(gl_SampleID) * 0.3, 1.0); }\n"), 0, NULL);
    gl.GenTextures(2, samples);
    glBindTexture(GL_TEXTURE_2D_MULTISAMPLE, samples[0]);
    gl.TexStorage2DMultisample(GL_TEXTURE_2D_MULTISAMPLE, 4, GL_RGBA8, SIDE, SIDE, GL_TRUE);
    glBindTexture(GL_TEXTURE_2D_MULTISAMPLE_ARRAY, samples[1]);
    gl.TexStorage3DMultisampleOES(GL_TEXTURE_2D_MULTISAMPLE_ARRAY, 4, GL_RGBA16F, SIDE, SIDE, 2, GL_FALSE);
    gl.GenRenderbuffers(2, stores);
    for (int i = 0; i < 2; i++) {
        gl.BindRenderbuffer(GL_RENDERBUFFER, stores[i]);
        gl.RenderbufferStorageMultisample(GL_RENDERBUFFER, 4, i ? GL_DEPTH24_STENCIL8 : GL_RGB565, SIDE, SIDE);
    }
    for (int i = 0; i < 4; i++) {
        if (i < 3)
            manies[i] = framebuffer();
        if (i == 0)
            gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D_MULTISAMPLE, samples[0], 0);
        if (i == 1) {
            gl.FramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, stores[0]);
            gl.FramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_STENCIL_ATTACHMENT, GL_RENDERBUFFER, stores[1]);
        }
        if (i >= 2) /* two layers, one after the other */
            gl.FramebufferTextureLayer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, samples[1], 0, i - 2);
        complete("samples");
        glClearColor(0.2f, 0.3f, 0.2f * (float)i, 1);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    }
    resolved = texture(GL_TEXTURE_2D);
    gl.TexStorage2D(GL_TEXTURE_2D, 1, GL_RGB565, SIDE, SIDE);
    resolving = framebuffer();
    gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, resolved, 0);
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    no_error("samples");
}

static void multisample(int n)
{
    for (int i = 0; i < 3; i++) {
        gl.BindFramebuffer(GL_FRAMEBUFFER, manies[i]);
        if (i == 2)
            gl.FramebufferTextureLayer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, samples[1], 0, n & 1);
        glViewport(0, 0, SIDE, SIDE);
        if (n % 3 == 1) {
            glEnable(GL_SAMPLE_MASK);
            gl.SampleMaski(0, 9);
        }
        if (i == 1) { /* depth is that of all frames before */
            glEnable(GL_DEPTH_TEST);
            glDepthFunc(GL_LESS);
        }
        if (i == 0 && n & 1) {
            glEnable(GL_SAMPLE_SHADING);
            gl.MinSampleShadingOES(1);
        }
        draw_triangle(i == 0 ? each : into[0], 0.9f * (float)n + 2 * (float)i);
        glDisable(GL_SAMPLE_SHADING);
        glDisable(GL_SAMPLE_MASK);
        glDisable(GL_DEPTH_TEST);
    }
    gl.BindFramebuffer(GL_READ_FRAMEBUFFER, manies[1]);
    gl.BindFramebuffer(GL_DRAW_FRAMEBUFFER, resolving);
    gl.BlitFramebuffer(0, 0, SIDE, SIDE, 0, 0, SIDE, SIDE, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    if (n == 4) {
        gl.InvalidateFramebuffer(GL_READ_FRAMEBUFFER, 1, (const GLenum[]){GL_DEPTH_STENCIL_ATTACHMENT});
        gl.BindFramebuffer(GL_FRAMEBUFFER, manies[1]);
        gl.ClearBufferfi(GL_DEPTH_STENCIL, 0, 0.7f, 3);
    }
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    glBindTexture(GL_TEXTURE_2D_MULTISAMPLE, samples[0]);
    draw_square(38, seen[0]);
    glBindTexture(GL_TEXTURE_2D_MULTISAMPLE_ARRAY, samples[1]);
    gl.UseProgram(seen[1]);
    gl.Uniform1i(at(seen[1], "layer"), n / 2 & 1);
    draw_square(39, seen[1]);
    glBindTexture(GL_TEXTURE_2D, resolved);
    draw_square(40, show[0]);
    no_error("samples");
}

/* Pixels by way of buffers: what is read in one frame is an image in the next; a part is mapped and flushed. */
static GLuint packs, pixels;

static void pixel_buffers(int n)
{
    if (n == 0) {
        packs = buffer(GL_PIXEL_PACK_BUFFER, 1024, texels(0, 1024, 4));
        pixels = texture(GL_TEXTURE_2D);
        gl.TexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, SIDE, SIDE);
        gl.BindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    }
    gl.BindBuffer(GL_PIXEL_UNPACK_BUFFER, packs);
    GLubyte *part = gl.MapBufferRange(GL_PIXEL_UNPACK_BUFFER, 256 + 4 * (n % 8), 64, GL_MAP_WRITE_BIT | GL_MAP_FLUSH_EXPLICIT_BIT);
    memset(part + 8, 30 * n, 16);
    gl.FlushMappedBufferRange(GL_PIXEL_UNPACK_BUFFER, 8, 16);
    gl.UnmapBuffer(GL_PIXEL_UNPACK_BUFFER);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 16);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, n % 8);
    glBindTexture(GL_TEXTURE_2D, pixels);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SIDE, SIDE, GL_RGBA, GL_UNSIGNED_BYTE, (void *)(intptr_t)(n & 1 ? 4 : 0));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 0);
    gl.BindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
    draw_square(41, show[0]);
    /* Of other cells, as they are now. */
    gl.BindBuffer(GL_PIXEL_PACK_BUFFER, packs);
    glReadPixels(CELL + 3 * (n % 8), 2 * CELL + 2, 16, 12, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    gl.BindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    no_error("pixel buffers");
}

/* Programs of one stage each. */
static GLuint pipeline, stages[4];

static void make_pipeline(void)
{
    static const char *const texts[] = {
        "#version 310 es\nuniform mediump float size; out mediump vec2 st;\nvoid main() { st = vec2(gl_VertexID & 1, gl_VertexID >> 1); "
        "gl_Position = vec4((st * 2.0 - 1.0) * size, 0.0, 1.0); }\n",
        "#version 310 es\nprecision mediump float; in vec2 st; uniform vec4 tint; out vec4 color; "
        "void main() { color = vec4(st, 0.0, 0.0) + tint; }\n",
        "#version 310 es\nprecision mediump float; in vec2 st; uniform vec4 tint; out vec4 color; "
        "void main() { color = fract(tint * (st.x + 3.0 * st.y)); }\n"};
    gl.GenProgramPipelinesEXT(1, &pipeline);
    for (int i = 0; i < 3; i++)
        stages[i] = gl.CreateShaderProgramvEXT(i ? GL_FRAGMENT_SHADER : GL_VERTEX_SHADER, 1, &texts[i]);
    gl.UseProgramStages(pipeline, GL_VERTEX_SHADER_BIT, stages[0]);
    gl.UseProgramStagesEXT(pipeline, GL_FRAGMENT_SHADER_BIT, stages[1]);
    gl.ProgramUniform1f(stages[0], at(stages[0], "size"), 0.9f);
    gl.ProgramUniform4fvEXT(stages[2], at(stages[2], "tint"), 1, (const GLfloat[]){1.5f, 2, 0.7f, 1});
    no_error("pipeline");
}

static void stages_apart(int n)
{
    GLfloat was = 0;
    gl.BindProgramPipelineEXT(pipeline);
    gl.UseProgram(0);
    if (n == 3)
        gl.UseProgramStagesEXT(pipeline, GL_FRAGMENT_SHADER_BIT, stages[2]);
    gl.ActiveShaderProgramEXT(pipeline, stages[n & 1]);
    gl.GetUniformfv(stages[0], at(stages[0], "size"), &was);
    if (n & 1)
        gl.Uniform4f(at(stages[1], "tint"), 0.1f * (float)n, 0.2f, fuzz((unsigned)n), 1);
    else
        gl.Uniform1f(at(stages[0], "size"), was > 0.6f ? was - 0.1f : 1);
    cell(42);
    gl.BindVertexArray(no_arrays);
    gl.DrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    gl.BindProgramPipelineEXT(0);
    no_error("stages");
}

/* Blending of each draw buffer by itself, set once; and the advanced equations. */
static GLuint three, many, blended[4], advanced, multiplied;

static void make_blending(void)
{
    three = program(V300, "vf", TEXTS(TRIANGLE, "in vec2 uv; uniform float turn; layout(location = 0) out vec4 a; "
                                                "layout(location = 1) out vec4 b; layout(location = 2) out vec4 c;\n"
                                                "void main() { a = vec4(uv, 0.5, 0.5); b = vec4(fract(turn), uv, 0.3); "
                                                "c = vec4(0.7, uv.y, fract(turn * 3.0), 0.6); }\n"), 0, NULL);
    advanced = program(V320, "vf", TEXTS(TRIANGLE, "layout(blend_support_multiply) out; layout(blend_support_difference) out; "
                                                   "layout(blend_support_hsl_hue) out; in vec2 uv; uniform float turn; out vec4 color;\n"
                                                   "void main() { color = vec4(uv, fract(turn), 0.8); }\n"), 0, NULL);
    many = framebuffer();
    for (unsigned i = 0; i < 4; i++) {
        blended[i] = texture(GL_TEXTURE_2D);
        gl.TexStorage2D(GL_TEXTURE_2D, 1, i == 1 ? GL_RGBA16F : GL_RGBA8, SIDE, SIDE);
        if (i == 3)
            multiplied = framebuffer();
        gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0 + i % 3, GL_TEXTURE_2D, blended[i], 0);
        gl.DrawBuffers(1 + (GLsizei)i % 3, (const GLenum[]){GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1, GL_COLOR_ATTACHMENT2});
        gl.ClearBufferfv(GL_COLOR, (GLint)i % 3, (const GLfloat[]){0.7f, 0.6f, 0.2f * (float)i, 1});
    }
    gl.EnableiOES(GL_BLEND, 0);
    gl.EnableiOES(GL_BLEND, 1);
    gl.BlendFunciOES(0, GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    gl.BlendFuncSeparateiOES(1, GL_ONE, GL_ONE, GL_ZERO, GL_ONE);
    gl.BlendEquationiOES(1, GL_FUNC_REVERSE_SUBTRACT);
    gl.ColorMaskiOES(2, GL_TRUE, GL_FALSE, GL_TRUE, GL_FALSE);
    gl.ColorMaski(1, GL_TRUE, GL_TRUE, GL_FALSE, GL_TRUE);
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    gl.DisableiOES(GL_BLEND, 0);
    no_error("blending");
}

static void blending(int n)
{
    static const GLenum equations[] = {GL_MULTIPLY_KHR, GL_DIFFERENCE_KHR, GL_HSL_HUE_KHR};
    gl.BindFramebuffer(GL_FRAMEBUFFER, many);
    glViewport(0, 0, SIDE, SIDE);
    gl.Enablei(GL_BLEND, 0);
    if (n == 6)
        gl.BlendEquationSeparateiOES(2, GL_MAX, GL_MIN);
    draw_triangle(three, 0.7f * (float)n);
    gl.BindFramebuffer(GL_FRAMEBUFFER, multiplied);
    gl.BlendEquationi(0, equations[n % 3]);
    draw_triangle(advanced, 1.3f * (float)n);
    gl.BlendBarrier();
    draw_triangle(advanced, 1.3f * (float)n + 1);
    gl.BlendEquationi(0, GL_FUNC_ADD);
    gl.Disablei(GL_BLEND, 0);
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    for (int i = 0; i < 4; i++) {
        glBindTexture(GL_TEXTURE_2D, blended[i]);
        draw_square(43 + i, show[0]);
    }
    printf("blends %d %d %d\n", gl.IsEnablediOES(GL_BLEND, 0), gl.IsEnablediOES(GL_BLEND, 1), gl.IsEnabledi(GL_BLEND, 2));
    no_error("blending");
}

/* Tessellation; a view of a texture, and one that is cleared; a query that is open over the end of a frame; fences. */
static GLuint patches, view, query;
static GLsync fence;

static void make_rest(void)
{
    patches = program(V320, "vtef", TEXTS(
        "void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 1.6 - 0.8, 0.0, 1.0); }\n",
        "layout(vertices = 3) out; uniform float level; void main() { gl_out[gl_InvocationID].gl_Position = gl_in[gl_InvocationID].gl_Position;\n"
        "gl_TessLevelOuter[0] = level; gl_TessLevelOuter[1] = 2.0; gl_TessLevelOuter[2] = 3.0; gl_TessLevelInner[0] = level; }\n",
        "layout(triangles, equal_spacing) in; out vec3 t; void main() { t = gl_TessCoord; "
        "vec4 p = t.x * gl_in[0].gl_Position + t.y * gl_in[1].gl_Position + t.z * gl_in[2].gl_Position;\n"
        "p.xy += 0.3 * sin(9.0 * t.yz); gl_Position = p; }\n",
        "in vec3 t; out vec4 color; void main() { color = vec4(t, 1.0); }\n"), 0, NULL);
    gl.PatchParameteriEXT(GL_PATCH_VERTICES, 4); /* another in frame 1, which stays */
    gl.PrimitiveBoundingBox(-1, -1, -1, 1, 1, 1, 1, 1);
    gl.GenTextures(1, &view);
    gl.TextureViewOES(view, GL_TEXTURE_2D, textures[0], GL_RGBA8UI, 0, 2, 0, 1);
    glBindTexture(GL_TEXTURE_2D, view);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl.GenQueries(1, &query);
    no_error("rest");
}

static void rest(int n)
{
    if (n <= 1)
        gl.PatchParameteriEXT(GL_PATCH_VERTICES, n ? 3 : 4);
    gl.UseProgram(patches);
    gl.Uniform1f(at(patches, "level"), 1 + (float)(n % 5));
    gl.BindVertexArray(no_arrays);
    cell(47);
    gl.DrawArrays(GL_PATCHES, 0, 4);
    gl.ClearTexSubImageEXT(textures[0], 0, n % 7, 2, 0, 2, 2, 1, GL_RGBA, GL_UNSIGNED_BYTE, (const GLubyte[]){(GLubyte)(40 * n), 9, 200, 255});
    glBindTexture(GL_TEXTURE_2D, view);
    draw_square(48, show[2]);
    GLuint any = 7;
    GLenum waited = 0;
    if (n % 2 == 0)
        gl.BeginQuery(GL_ANY_SAMPLES_PASSED, query);
    cell(49);
    glEnable(GL_SCISSOR_TEST);
    glScissor(9 * CELL + 3, 4 * CELL + n, n % 4 < 2 ? 0 : 5, 5);
    draw_square(49, show[2]);
    glDisable(GL_SCISSOR_TEST);
    if (n % 2) {
        gl.EndQuery(GL_ANY_SAMPLES_PASSED);
        gl.GetQueryObjectuiv(query, GL_QUERY_RESULT, &any);
    }
    if (fence) {
        GLint type = 0;
        gl.GetSynciv(fence, GL_OBJECT_TYPE, 1, NULL, &type);
        waited = gl.ClientWaitSync(fence, GL_SYNC_FLUSH_COMMANDS_BIT, 1000000000);
        gl.DeleteSync(fence);
        printf("fence %#x\n", type);
    }
    fence = gl.FenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.WaitSync(fence, 0, GL_TIMEOUT_IGNORED);
    printf("any %u waited %d\n", any, waited == GL_ALREADY_SIGNALED || waited == GL_CONDITION_SATISFIED);
    no_error("rest");
}

/* What ES refuses and OpenGL does not, or has not at all. */
#define REFUSED(call) ((void)(call), print_error(#call))

static void errors(void)
{
    GLint value[4] = {-7};
    REFUSED(gl.PolygonMode(GL_FRONT_AND_BACK, GL_LINE));
    REFUSED(gl.Begin(GL_TRIANGLES));
    REFUSED(gl.GetTexImage(GL_TEXTURE_2D, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL));
    REFUSED(gl.GetBufferSubData(GL_ARRAY_BUFFER, 0, 4, value));
    REFUSED(gl.NamedBufferData(1, 4, value, GL_STATIC_DRAW));
    REFUSED(glGetIntegerv(GL_MAX_TEXTURE_UNITS, value));
    REFUSED(glGetIntegerv(GL_VERTEX_ARRAY_SIZE, value));
    REFUSED(glPixelStorei(GL_UNPACK_SWAP_BYTES, 1));
    REFUSED(glEnable(GL_PROGRAM_POINT_SIZE));
    REFUSED(glEnable(GL_PRIMITIVE_RESTART));
    REFUSED(glEnable(GL_MULTISAMPLE));
    REFUSED(glEnable(GL_TEXTURE_CUBE_MAP_SEAMLESS));
    REFUSED(glLogicOp(GL_XOR));
    glBindTexture(GL_TEXTURE_2D, textures[4]);
    REFUSED(gl.BindImageTexture(1, textures[4], 0, GL_FALSE, 0, GL_READ_ONLY, GL_RGBA8I)); /* it is mutable */
    REFUSED(glGetTexLevelParameteriv(GL_TEXTURE_2D, 0, GL_TEXTURE_LUMINANCE_SIZE, value));
    glBindTexture(GL_TEXTURE_2D, textures[0]);
    REFUSED(glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL)); /* immutable */
    REFUSED(glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP));
    gl.BindFramebuffer(GL_FRAMEBUFFER, many);
    REFUSED(gl.DrawBuffers(1, (const GLenum[]){GL_COLOR_ATTACHMENT1}));
    REFUSED(glReadPixels(0, 0, 1, 1, GL_RGB, GL_UNSIGNED_BYTE, value));
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
    gl.BindVertexArray(vaos[0]);
    gl.BindBuffer(GL_ARRAY_BUFFER, 0);
    REFUSED(gl.VertexAttribPointer(0, 2, GL_DOUBLE, GL_FALSE, 0, NULL));
    gl.BindVertexArray(0);
    gl.UseProgram(attributes);
    REFUSED(gl.DrawArraysIndirect(GL_TRIANGLES, NULL)); /* the default object, and arrays in memory */
    REFUSED(gl.DrawElementsBaseVertexOES(GL_QUADS, 3, GL_UNSIGNED_SHORT, indices, 0));
    REFUSED(gl.BindTransformFeedback(GL_TRANSFORM_FEEDBACK, 4711));
    REFUSED(gl.BeginQuery(GL_SAMPLES_PASSED, query));
    REFUSED(gl.BeginQuery(GL_ANY_SAMPLES_PASSED, 4712));
    REFUSED(gl.BlendEquationi(1, GL_LOGIC_OP));
    REFUSED(gl.MapBufferOES(GL_UNIFORM_BUFFER, GL_READ_ONLY)); /* that of the mapping that stays, or none */
}

/* State that can be got: what it is at the end, and limits that are ES's. */
static void print_gets(void)
{
#define G(name) {GL_##name, #name}
    static const struct {
        GLenum name;
        const char *text;
    } gets[] = {
        G(ACTIVE_TEXTURE), G(CURRENT_PROGRAM), G(PROGRAM_PIPELINE_BINDING), G(DRAW_FRAMEBUFFER_BINDING), G(READ_FRAMEBUFFER_BINDING), G(VERTEX_ARRAY_BINDING),
        G(TRANSFORM_FEEDBACK_BINDING), G(TEXTURE_BINDING_2D), G(TEXTURE_BINDING_2D_ARRAY), G(TEXTURE_BINDING_3D), G(TEXTURE_BINDING_CUBE_MAP_ARRAY),
        G(TEXTURE_BINDING_2D_MULTISAMPLE), G(SAMPLER_BINDING), G(UNIFORM_BUFFER_BINDING), G(SHADER_STORAGE_BUFFER_BINDING), G(ATOMIC_COUNTER_BUFFER_BINDING),
        G(DISPATCH_INDIRECT_BUFFER_BINDING), G(DRAW_INDIRECT_BUFFER_BINDING), G(COPY_READ_BUFFER_BINDING), G(COPY_WRITE_BUFFER_BINDING),
        G(PIXEL_PACK_BUFFER_BINDING), G(READ_BUFFER), G(DRAW_BUFFER0), G(RASTERIZER_DISCARD), G(PRIMITIVE_RESTART_FIXED_INDEX), G(SAMPLE_MASK), G(PATCH_VERTICES),
        G(MIN_SAMPLE_SHADING_VALUE), G(UNPACK_SKIP_IMAGES), G(PACK_ROW_LENGTH), G(FRAGMENT_SHADER_DERIVATIVE_HINT), G(MAX_3D_TEXTURE_SIZE), G(MAX_ARRAY_TEXTURE_LAYERS),
        G(MAX_DRAW_BUFFERS), G(MAX_COLOR_ATTACHMENTS), G(MAX_SAMPLES), G(MAX_UNIFORM_BLOCK_SIZE), G(UNIFORM_BUFFER_OFFSET_ALIGNMENT), G(MAX_VERTEX_UNIFORM_COMPONENTS),
        G(MAX_ELEMENT_INDEX), G(MAX_IMAGE_UNITS), G(MAX_COMPUTE_SHARED_MEMORY_SIZE), G(MAX_SHADER_STORAGE_BUFFER_BINDINGS), G(MAX_PATCH_VERTICES),
        G(MAX_FRAMEBUFFER_WIDTH), G(MAX_TEXTURE_BUFFER_SIZE), G(MAX_SAMPLE_MASK_WORDS), G(MAJOR_VERSION), G(MINOR_VERSION), G(CONTEXT_FLAGS),
    };
    for (int i = 0; i < COUNT(gets); i++) {
        GLint64 value = -1;
        gl.GetInteger64v(gets[i].name, &value);
        printf("es %s = %lld\n", gets[i].text, (long long)value);
    }
    static const GLenum indexed[] = {GL_UNIFORM_BUFFER_BINDING, GL_UNIFORM_BUFFER_START, GL_SHADER_STORAGE_BUFFER_BINDING, GL_SHADER_STORAGE_BUFFER_SIZE,
                                     GL_ATOMIC_COUNTER_BUFFER_BINDING, GL_IMAGE_BINDING_NAME, GL_IMAGE_BINDING_FORMAT, GL_VERTEX_BINDING_STRIDE};
    for (int i = 0; i < COUNT(indexed); i++) {
        GLint values[4] = {0};
        for (GLuint k = 0; k < 4; k++)
            gl.GetIntegeri_v(indexed[i], k, &values[k]);
        printf("es %#x = %d %d %d %d\n", indexed[i], values[0], values[1], values[2], values[3]);
    }
    for (int i = 0; i < COUNT(kinds); i++) {
        GLint format = 0, immutable = 0, size = 0, border[4] = {-1}, counts = 0;
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glGetTexLevelParameteriv(GL_TEXTURE_2D, 0, GL_TEXTURE_INTERNAL_FORMAT, &format);
        glGetTexLevelParameteriv(GL_TEXTURE_2D, 0, GL_TEXTURE_GREEN_SIZE, &size);
        glGetTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_IMMUTABLE_FORMAT, &immutable);
        gl.GetTexParameterIivOES(GL_TEXTURE_2D, GL_TEXTURE_BORDER_COLOR, border);
        if (kinds[i].drawn)
            gl.GetInternalformativ(GL_RENDERBUFFER, kinds[i].internal, GL_NUM_SAMPLE_COUNTS, 1, &counts);
        printf("texture %#x %d %d %d %d\n", format, size, immutable, border[0], counts);
    }
    GLint count = 0;
    glGetIntegerv(GL_NUM_EXTENSIONS, &count);
    require(count > 0 && gl.GetStringi(GL_EXTENSIONS, (GLuint)count - 1) != NULL, "extensions");
    printf("reset %d\n", gl.GetGraphicsResetStatusKHR());
    GLubyte all[4 * 4 * 4];
    gl.ReadnPixelsKHR(0, 0, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, sizeof all, all);
    print_hash("few", all, sizeof all);
    no_error("gets");
}

static void init(void)
{
    es = make_current_es(3, 2, "OpenGL ES 3.2");
#define FOUND(like, name)                                                        \
    *(void **)&gl.name = (void *)glXGetProcAddress((const GLubyte *)"gl" #name); \
    require(gl.name != NULL, "gl" #name);
#define FOUND_PLAIN(name) FOUND(name, name)
    FUNCTIONS(FOUND_PLAIN, FOUND)
    gl.GenVertexArrays(1, &no_arrays);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    make_textures();
    make_sums();
    make_uniforms();
    make_arrays();
    make_feedback();
    make_layers();
    make_samples();
    make_pipeline();
    make_blending();
    make_rest();
    gl.BindFramebuffer(GL_FRAMEBUFFER, 0);
}

static void draw(int n)
{
    clear_frame(n);
    if (n == 1 || n == 6)
        errors();
    sized(n);
    compute(n);
    uniforms(n);
    arrays(n);
    feedback(n);
    many_layers(n);
    compress(n);
    multisample(n);
    pixel_buffers(n);
    stages_apart(n);
    blending(n);
    rest(n);
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
