/* Prints what state.c does not of OpenGL 2.0 and later versions (specification 4.5, tables 23.4 to 23.75): state with an
 * index, shaders, programs, pipelines, framebuffers, renderbuffers, vertex arrays. */
#include "harness.h"

typedef struct {
    GLenum name;
    int count;
    const char *text;
} Get;
#define G(name, count) {GL_##name, count, #name}

/* Names that are looked at, of every class. */
enum { NAMES = 12, TEXT = 4096 };

static const char *tag;
static char text[TEXT];

static void values(const char *object, unsigned name, const char *what, const GLint *v, int count)
{
    printf("%s %s[%u].%s =", tag, object, name, what);
    for (int i = 0; i < count; i++)
        printf(" %d", v[i]);
    printf("\n");
}

static void print_whole(void)
{
    static const Get gets[] = {
        G(DRAW_FRAMEBUFFER_BINDING, 1), G(READ_FRAMEBUFFER_BINDING, 1), G(RENDERBUFFER_BINDING, 1),
        G(CLAMP_VERTEX_COLOR, 1), G(CLAMP_FRAGMENT_COLOR, 1), G(CLAMP_READ_COLOR, 1), G(PROVOKING_VERTEX, 1),
        G(RASTERIZER_DISCARD, 1), G(FRAMEBUFFER_SRGB, 1), G(TEXTURE_CUBE_MAP_SEAMLESS, 1), G(PROGRAM_POINT_SIZE, 1),
        G(DEPTH_CLAMP, 1), G(SAMPLE_MASK, 1), G(PATCH_VERTICES, 1), G(SAMPLE_SHADING, 1),
        G(PRIMITIVE_RESTART_FIXED_INDEX, 1), G(PROGRAM_PIPELINE_BINDING, 1), G(CLIP_ORIGIN, 1), G(CLIP_DEPTH_MODE, 1),
        G(CLIP_DISTANCE6, 1), G(CLIP_DISTANCE7, 1), G(TEXTURE_BUFFER_BINDING, 1), G(COLOR_LOGIC_OP, 1),
        G(TEXTURE_RECTANGLE, 1), G(TRANSFORM_FEEDBACK_PAUSED, 1),
    };
    static const Get real[] = {G(PATCH_DEFAULT_OUTER_LEVEL, 4), G(PATCH_DEFAULT_INNER_LEVEL, 2),
                               G(MIN_SAMPLE_SHADING_VALUE, 1), G(POLYGON_OFFSET_CLAMP, 1)};
    for (int i = 0; i < COUNT(gets); i++) {
        GLint v = -1;
        glGetIntegerv(gets[i].name, &v);
        if (told())
            printf("%s %s = %d\n", tag, gets[i].text, v);
    }
    for (int i = 0; i < COUNT(real); i++) {
        GLfloat v[4] = {-1, -1, -1, -1};
        glGetFloatv(real[i].name, v);
        printf("%s %s = %g %g %g %g\n", tag, real[i].text, v[0], v[1], v[2], v[3]);
    }
}

static void print_indexed(void)
{
    static const Get buffers[] = {G(BLEND_EQUATION_RGB, 1), G(BLEND_EQUATION_ALPHA, 1), G(BLEND_SRC_RGB, 1),
                                  G(BLEND_SRC_ALPHA, 1), G(BLEND_DST_RGB, 1), G(BLEND_DST_ALPHA, 1)};
    static const Get images[] = {G(IMAGE_BINDING_NAME, 1), G(IMAGE_BINDING_LEVEL, 1), G(IMAGE_BINDING_LAYERED, 1),
                                 G(IMAGE_BINDING_LAYER, 1), G(IMAGE_BINDING_ACCESS, 1), G(IMAGE_BINDING_FORMAT, 1)};
    for (unsigned i = 0; i < 8; i++) {
        GLint v[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
        GLboolean mask[4] = {2, 2, 2, 2};
        glGetIntegerv(GL_DRAW_BUFFER0 + i, v);
        v[1] = glIsEnabledi(GL_BLEND, i);
        for (int k = 0; k < COUNT(buffers); k++)
            glGetIntegeri_v(buffers[k].name, i, &v[2 + k]);
        values("Buffer", i, "BLEND", v, 8);
        glGetBooleani_v(GL_COLOR_WRITEMASK, i, mask);
        for (int k = 0; k < 4; k++)
            v[k] = mask[k];
        values("Buffer", i, "COLOR_WRITEMASK", v, 4);
        for (int k = 0; k < COUNT(images); k++)
            glGetIntegeri_v(images[k].name, i, &v[k]);
        values("Image", i, "BINDING", v, COUNT(images));
    }
    for (unsigned i = 0; i < 16; i++) {
        GLfloat f[4] = {-1, -1, -1, -1};
        GLdouble d[2] = {-1, -1};
        GLint v[5] = {-1, -1, -1, -1, -1};
        glGetFloati_v(GL_VIEWPORT, i, f);
        glGetDoublei_v(GL_DEPTH_RANGE, i, d);
        glGetIntegeri_v(GL_SCISSOR_BOX, i, v);
        v[4] = glIsEnabledi(GL_SCISSOR_TEST, i);
        printf("%s Viewport[%u] = %g %g %g %g range %g %g\n", tag, i, f[0], f[1], f[2], f[3], d[0], d[1]);
        values("Viewport", i, "SCISSOR", v, 5);
    }
    GLint words[1] = {-1};
    glGetIntegeri_v(GL_SAMPLE_MASK_VALUE, 0, words);
    values("SampleMask", 0, "VALUE", words, 1);
}

static void print_text(const char *object, unsigned name, const char *what, GLsizei length)
{
    printf("%s %s[%u].%s = %d %016llx\n", tag, object, name, what, length,
           (unsigned long long)hash_bytes(0, text, length > 0 && length < TEXT ? (size_t)length : 0));
}

static void print_uniforms(GLuint program)
{
    GLint count = 0;
    glGetProgramiv(program, GL_ACTIVE_UNIFORMS, &count);
    for (GLint i = 0; i < count; i++) {
        GLint size = 0;
        GLenum type = 0;
        char name[128] = "";
        glGetActiveUniform(program, (GLuint)i, sizeof name, NULL, &size, &type, name);
        GLint location = glGetUniformLocation(program, name);
        printf("%s Program[%u].uniform.%s = %d 0x%x %d values", tag, program, name, size, type, location);
        for (GLint element = 0; element < size && location >= 0; element++) {
            GLfloat f[16] = {0};
            glGetUniformfv(program, location + element, f);
            for (int k = 0; k < 16; k++)
                printf(" %.9g", f[k]);
        }
        printf("\n");
    }
    glGetProgramiv(program, GL_ACTIVE_ATTRIBUTES, &count);
    for (GLint i = 0; i < count; i++) {
        GLint size = 0;
        GLenum type = 0;
        char name[128] = "";
        glGetActiveAttrib(program, (GLuint)i, sizeof name, NULL, &size, &type, name);
        printf("%s Program[%u].attribute.%s = %d 0x%x %d\n", tag, program, name, size, type,
               glGetAttribLocation(program, name));
    }
    glGetProgramiv(program, GL_ACTIVE_UNIFORM_BLOCKS, &count);
    for (GLint i = 0; i < count; i++) {
        GLint v[2] = {-1, -1};
        glGetActiveUniformBlockiv(program, (GLuint)i, GL_UNIFORM_BLOCK_BINDING, &v[0]);
        glGetActiveUniformBlockiv(program, (GLuint)i, GL_UNIFORM_BLOCK_DATA_SIZE, &v[1]);
        values("Program", program, "block", v, 2);
    }
}

static int ascending(const void *a, const void *b)
{
    return (*(const GLuint *)a > *(const GLuint *)b) - (*(const GLuint *)a < *(const GLuint *)b);
}

static void print_programs(void)
{
    static const Get shader[] = {G(SHADER_TYPE, 1), G(DELETE_STATUS, 1), G(COMPILE_STATUS, 1)};
    static const Get program[] = {G(DELETE_STATUS, 1), G(LINK_STATUS, 1), G(VALIDATE_STATUS, 1), G(ATTACHED_SHADERS, 1),
                                  G(PROGRAM_SEPARABLE, 1), G(TRANSFORM_FEEDBACK_BUFFER_MODE, 1),
                                  G(TRANSFORM_FEEDBACK_VARYINGS, 1)};
    static const Get pipeline[] = {G(ACTIVE_PROGRAM, 1), G(VERTEX_SHADER, 1), G(FRAGMENT_SHADER, 1), G(GEOMETRY_SHADER, 1),
                                   G(TESS_CONTROL_SHADER, 1), G(TESS_EVALUATION_SHADER, 1), G(COMPUTE_SHADER, 1),
                                   G(VALIDATE_STATUS, 1)};
    for (GLuint name = 1; name <= NAMES; name++) {
        GLint v[16] = {0};
        GLsizei length = 0;
        if (glIsShader(name)) {
            for (int i = 0; i < COUNT(shader); i++)
                glGetShaderiv(name, shader[i].name, &v[i]);
            values("Shader", name, "STATUS", v, COUNT(shader));
            glGetShaderSource(name, TEXT, &length, text);
            print_text("Shader", name, "SOURCE", length);
            glGetShaderInfoLog(name, TEXT, &length, text);
            print_text("Shader", name, "LOG", length);
        }
        if (glIsProgram(name)) {
            GLuint attached[8] = {0};
            for (int i = 0; i < COUNT(program); i++)
                /* Of a program that was linked before and is not now Mesa looks for them in memory that it has freed. */
                if (program[i].name != GL_TRANSFORM_FEEDBACK_VARYINGS || v[1])
                    glGetProgramiv(name, program[i].name, &v[i]);
            values("Program", name, "STATUS", v, COUNT(program));
            glGetProgramInfoLog(name, TEXT, &length, text);
            print_text("Program", name, "LOG", length);
            glGetAttachedShaders(name, COUNT(attached), &length, attached);
            qsort(attached, (size_t)length, sizeof attached[0], ascending);
            values("Program", name, "ATTACHED", (const GLint *)attached, length);
            print_uniforms(name);
        }
        if (glIsProgramPipeline(name)) {
            for (int i = 0; i < COUNT(pipeline); i++)
                glGetProgramPipelineiv(name, pipeline[i].name, &v[i]);
            values("Pipeline", name, "STATUS", v, COUNT(pipeline));
        }
    }
}

static unsigned char pixels[256 * 256 * 4];

static void print_framebuffers(void)
{
    static const Get image[] = {G(RENDERBUFFER_WIDTH, 1), G(RENDERBUFFER_HEIGHT, 1), G(RENDERBUFFER_INTERNAL_FORMAT, 1),
                                G(RENDERBUFFER_SAMPLES, 1), G(RENDERBUFFER_RED_SIZE, 1), G(RENDERBUFFER_DEPTH_SIZE, 1),
                                G(RENDERBUFFER_STENCIL_SIZE, 1)};
    static const GLenum points[] = {GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1, GL_COLOR_ATTACHMENT2,
                                    GL_DEPTH_ATTACHMENT, GL_STENCIL_ATTACHMENT};
    GLint bound, draw, read;
    glGetIntegerv(GL_RENDERBUFFER_BINDING, &bound);
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &draw);
    glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &read);
    for (GLuint name = 1; name <= NAMES; name++) {
        GLint v[16] = {0};
        if (glIsRenderbuffer(name)) {
            glBindRenderbuffer(GL_RENDERBUFFER, name);
            for (int i = 0; i < COUNT(image); i++)
                glGetRenderbufferParameteriv(GL_RENDERBUFFER, image[i].name, &v[i]);
            values("Renderbuffer", name, "IMAGE", v, COUNT(image));
        }
        if (!glIsFramebuffer(name))
            continue;
        glBindFramebuffer(GL_FRAMEBUFFER, name);
        unsigned status = glCheckFramebufferStatus(GL_READ_FRAMEBUFFER);
        glGetIntegerv(GL_READ_BUFFER, &v[0]);
        for (unsigned i = 0; i < 4; i++)
            glGetIntegerv(GL_DRAW_BUFFER0 + i, &v[1 + i]);
        printf("%s Framebuffer[%u].status = 0x%x\n", tag, name, status);
        values("Framebuffer", name, "BUFFERS", v, 5);
        for (int i = 0; i < COUNT(points); i++) {
            GLint a[5] = {0};
            glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, points[i], GL_FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE, &a[0]);
            if (a[0] != GL_NONE)
                glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, points[i], GL_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME, &a[1]);
            if (a[0] == GL_TEXTURE) {
                glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, points[i], GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL, &a[2]);
                glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, points[i],
                                                      GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE, &a[3]);
                glGetFramebufferAttachmentParameteriv(GL_FRAMEBUFFER, points[i], GL_FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER, &a[4]);
            }
            char what[32];
            snprintf(what, sizeof what, "point%d", i);
            values("Framebuffer", name, what, a, 5);
        }
    }
    glBindRenderbuffer(GL_RENDERBUFFER, (GLuint)bound);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, (GLuint)draw);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, (GLuint)read);
}

/* Images of textures, where no get tells them: as those of framebuffers. */
static void print_images(void)
{
    GLuint own;
    glGenFramebuffers(1, &own);
    glBindFramebuffer(GL_FRAMEBUFFER, own);
    for (GLuint name = 1; name <= NAMES; name++)
        for (GLenum face = GL_TEXTURE_CUBE_MAP_POSITIVE_X - 1; face <= GL_TEXTURE_CUBE_MAP_NEGATIVE_Z; face++)
            for (GLint level = 0; level < 3; level++) {
                const int plain = face < GL_TEXTURE_CUBE_MAP_POSITIVE_X;
                if (!glIsTexture(name))
                    continue;
                glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, plain ? GL_TEXTURE_2D : face, name, level);
                if (glGetError() != GL_NO_ERROR || glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
                    continue;
                memset(pixels, 0, sizeof pixels); /* what is outside is undefined */
                glReadPixels(0, 0, 16, 16, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
                if (glGetError() == GL_NO_ERROR)
                    printf("%s Texture[%u].image[%u][%d] = %016llx\n", tag, name, face - GL_TEXTURE_CUBE_MAP_POSITIVE_X + 1, level,
                           (unsigned long long)hash_bytes(0, pixels, 16 * 16 * 4));
            }
    glDeleteFramebuffers(1, &own);
}

/* What was drawn to framebuffers, where it can be read as colours. */
static void print_contents(void)
{
    GLint draw = 0, read = 0, buffer = 0;
    const int one = core_profile && fixed_pipeline; /* OpenGL ES 1.1 has one framebuffer for both */
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &draw);
    glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &read);
    glGetIntegerv(GL_PIXEL_PACK_BUFFER_BINDING, &buffer);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    for (GLuint name = 1; name <= NAMES; name++) {
        if (!glIsFramebuffer(name))
            continue;
        glBindFramebuffer(GL_FRAMEBUFFER, name);
        if (glCheckFramebufferStatus(one ? GL_FRAMEBUFFER : GL_READ_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
            continue;
        while (glGetError() != GL_NO_ERROR) {
        }
        memset(pixels, 0x5a, sizeof pixels);
        glReadPixels(0, 0, 16, 16, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
        if (glGetError() == GL_NO_ERROR)
            printf("%s Framebuffer[%u].pixels = %016llx\n", tag, name, (unsigned long long)hash_bytes(0, pixels, 16 * 16 * 4));
    }
    if (one) {
        print_images();
        glBindFramebuffer(GL_FRAMEBUFFER, (GLuint)draw);
        return;
    }
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, (GLuint)draw);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, (GLuint)read);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, (GLuint)buffer);
}

static void print_vertex_arrays(void)
{
    static const Get attrib[] = {G(VERTEX_ATTRIB_ARRAY_ENABLED, 1), G(VERTEX_ATTRIB_ARRAY_SIZE, 1),
                                 G(VERTEX_ATTRIB_ARRAY_STRIDE, 1), G(VERTEX_ATTRIB_ARRAY_TYPE, 1),
                                 G(VERTEX_ATTRIB_ARRAY_NORMALIZED, 1), G(VERTEX_ATTRIB_ARRAY_BUFFER_BINDING, 1),
                                 G(VERTEX_ATTRIB_ARRAY_INTEGER, 1), G(VERTEX_ATTRIB_ARRAY_LONG, 1),
                                 G(VERTEX_ATTRIB_ARRAY_DIVISOR, 1), G(VERTEX_ATTRIB_BINDING, 1),
                                 G(VERTEX_ATTRIB_RELATIVE_OFFSET, 1)};
    GLint bound, v[16];
    glGetIntegerv(GL_VERTEX_ARRAY_BINDING, &bound);
    for (GLuint name = core_profile ? 1 : 0; name <= NAMES; name++) {
        if (name != 0 && !glIsVertexArray(name))
            continue;
        glBindVertexArray(name);
        v[0] = -1;
        glGetIntegerv(GL_ELEMENT_ARRAY_BUFFER_BINDING, v);
        values("VertexArray", name, "ELEMENTS", v, 1);
        for (unsigned i = 0; i < 8; i++) {
            char what[32];
            for (int k = 0; k < COUNT(attrib); k++)
                glGetVertexAttribiv(i, attrib[k].name, &v[k]);
            snprintf(what, sizeof what, "attrib%u", i);
            values("VertexArray", name, what, v, COUNT(attrib));
            v[0] = v[1] = v[2] = v[3] = -1;
            glGetIntegeri_v(GL_VERTEX_BINDING_BUFFER, i, &v[0]);
            if (v[0] != 0) { /* else it is an address */
                glGetIntegeri_v(GL_VERTEX_BINDING_OFFSET, i, &v[1]);
                glGetIntegeri_v(GL_VERTEX_BINDING_STRIDE, i, &v[2]);
            }
            glGetIntegeri_v(GL_VERTEX_BINDING_DIVISOR, i, &v[3]);
            snprintf(what, sizeof what, "binding%u", i);
            values("VertexArray", name, what, v, 4);
        }
    }
    glBindVertexArray((GLuint)bound);
}

static void print_others(void)
{
    static const GLenum queries[] = {GL_SAMPLES_PASSED, GL_ANY_SAMPLES_PASSED, GL_ANY_SAMPLES_PASSED_CONSERVATIVE,
                                     GL_PRIMITIVES_GENERATED, GL_TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN, GL_TIME_ELAPSED};
    for (int i = 0; i < COUNT(queries); i++) {
        GLint v = -1;
        glGetQueryiv(queries[i], GL_CURRENT_QUERY, &v);
        values("ActiveQuery", (unsigned)i, "NAME", &v, 1);
    }
    for (GLuint name = 1; name <= NAMES; name++) {
        if (!glIsTransformFeedback(name))
            continue;
        GLint v[8] = {0};
        for (unsigned i = 0; i < 4; i++)
            glGetTransformFeedbacki_v(name, GL_TRANSFORM_FEEDBACK_BUFFER_BINDING, i, &v[i]);
        values("TransformFeedback", name, "BUFFERS", v, 4);
    }
}

void print_later_state(const char *with)
{
    tag = with;
    print_whole();
    print_indexed();
    print_programs();
    print_framebuffers();
    print_vertex_arrays();
    print_others();
    print_contents();
    if (core_profile)
        print_error("of later state"); /* else it would be taken for that of a get that is missing */
}
