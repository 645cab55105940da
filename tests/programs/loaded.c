/* Functions found at run time: glXGetProcAddress, glXGetProcAddressARB and dlsym, under their ARB and EXT names. */
#include "harness.h"

#include <dlfcn.h>

static void *library;

static void *find(const char *name, int how)
{
    void *found = how % 3 == 0   ? (void *)glXGetProcAddress((const GLubyte *)name)
                  : how % 3 == 1 ? (void *)glXGetProcAddressARB((const GLubyte *)name)
                                 : dlsym(library, name);
    require(found != NULL, name);
    return found;
}

static PFNGLACTIVETEXTUREARBPROC active_texture;
static PFNGLMULTITEXCOORD2FARBPROC multi_tex_coord;
static PFNGLBINDBUFFERARBPROC bind_buffer;
static PFNGLGENBUFFERSARBPROC gen_buffers;
static PFNGLBUFFERDATAARBPROC buffer_data;
static PFNGLMAPBUFFERARBPROC map_buffer;
static PFNGLUNMAPBUFFERARBPROC unmap_buffer;
static PFNGLBLENDEQUATIONEXTPROC blend_equation;
static PFNGLBLENDCOLOREXTPROC blend_color;
static PFNGLFOGCOORDFEXTPROC fog_coord;
static PFNGLSECONDARYCOLOR3FEXTPROC secondary_color;
static PFNGLWINDOWPOS2IARBPROC window_pos;
static PFNGLPOINTPARAMETERFARBPROC point_parameter;
static PFNGLDRAWRANGEELEMENTSEXTPROC draw_range;
static PFNGLLOCKARRAYSEXTPROC lock_arrays;
static PFNGLUNLOCKARRAYSEXTPROC unlock_arrays;
static PFNGLCOMPRESSEDTEXIMAGE2DARBPROC compressed_image;
static PFNGLGENQUERIESARBPROC gen_queries;
static PFNGLBEGINQUERYARBPROC begin_query;
static PFNGLENDQUERYARBPROC end_query;
static PFNGLGETQUERYOBJECTUIVARBPROC query_result;
static PFNGLLOADTRANSPOSEMATRIXFARBPROC load_transpose;
static void (*begin)(GLenum), (*end)(void), (*vertex)(GLfloat, GLfloat), (*color)(GLfloat, GLfloat, GLfloat);
static GLuint buffer, query;

static void init(void)
{
    static unsigned char blocks[8 * 4];
    library = dlopen("libGL.so.1", RTLD_NOW | RTLD_LOCAL);
    require(library != NULL, "libGL.so.1");
    int n = 0;
#define FIND(variable, name) *(void **)&variable = find(name, n++)
    FIND(active_texture, "glActiveTextureARB");
    FIND(multi_tex_coord, "glMultiTexCoord2fARB");
    FIND(bind_buffer, "glBindBufferARB");
    FIND(gen_buffers, "glGenBuffersARB");
    FIND(buffer_data, "glBufferDataARB");
    FIND(map_buffer, "glMapBufferARB");
    FIND(unmap_buffer, "glUnmapBufferARB");
    FIND(blend_equation, "glBlendEquationEXT");
    FIND(blend_color, "glBlendColorEXT");
    FIND(fog_coord, "glFogCoordfEXT");
    FIND(secondary_color, "glSecondaryColor3fEXT");
    FIND(window_pos, "glWindowPos2iARB");
    FIND(point_parameter, "glPointParameterfARB");
    FIND(draw_range, "glDrawRangeElementsEXT");
    FIND(lock_arrays, "glLockArraysEXT");
    FIND(unlock_arrays, "glUnlockArraysEXT");
    FIND(compressed_image, "glCompressedTexImage2DARB");
    FIND(gen_queries, "glGenQueriesARB");
    FIND(begin_query, "glBeginQueryARB");
    FIND(end_query, "glEndQueryARB");
    FIND(query_result, "glGetQueryObjectuivARB");
    FIND(load_transpose, "glLoadTransposeMatrixfARB");
    n = 0;
    FIND(begin, "glBegin");
    n = 1;
    FIND(end, "glEnd");
    n = 2;
    FIND(vertex, "glVertex2f");
    FIND(color, "glColor3f");
    glMatrixMode(GL_PROJECTION);
    load_transpose((const GLfloat[]){1 / 32.0f, 0, 0, -1, 0, 1 / 24.0f, 0, -1, 0, 0, -1, 0, 0, 0, 0, 1});
    glMatrixMode(GL_MODELVIEW);
    gen_buffers(1, &buffer);
    bind_buffer(GL_ARRAY_BUFFER_ARB, buffer);
    buffer_data(GL_ARRAY_BUFFER_ARB, 64, NULL, GL_DYNAMIC_DRAW_ARB);
    gen_queries(1, &query);
    for (int i = 0; i < COUNT(blocks); i++)
        blocks[i] = (unsigned char)(i * 41);
    active_texture(GL_TEXTURE1_ARB);
    compressed_image(GL_TEXTURE_2D, 0, GL_COMPRESSED_RGB_S3TC_DXT1_EXT, 8, 8, 0, 32, blocks);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    secondary_color(0.1f, 0.2f, 0.3f);
    fog_coord(0.5f);
}

static void draw(int n)
{
    static const GLubyte indices[] = {0, 1, 2, 2, 1, 3};
    GLuint samples = 0;
    clear_frame(n);
    if (n == 2) {
        glEnable(GL_BLEND);
        blend_equation(GL_MAX_EXT);
        blend_color(0.1f, 0.2f, 0.3f, 0.4f);
    }
    if (n == 3)
        point_parameter(GL_POINT_SIZE_MIN_ARB, 2);
    if (n == 4)
        window_pos(20, 30);
    GLfloat *map = map_buffer(GL_ARRAY_BUFFER_ARB, GL_WRITE_ONLY_ARB);
    const GLfloat corners[8] = {2, 2, 20, 2, 2, 20 + (float)n, 20, 22};
    memcpy(map, corners, sizeof corners);
    unmap_buffer(GL_ARRAY_BUFFER_ARB);
    glVertexPointer(2, GL_FLOAT, 0, NULL);
    glEnableClientState(GL_VERTEX_ARRAY);
    begin_query(GL_SAMPLES_PASSED_ARB, query);
    lock_arrays(0, 4);
    draw_range(GL_TRIANGLES, 0, 3, 6, GL_UNSIGNED_BYTE, indices);
    unlock_arrays();
    end_query(GL_SAMPLES_PASSED_ARB);
    query_result(query, GL_QUERY_RESULT_ARB, &samples);
    printf("samples %u\n", samples);
    glEnable(GL_TEXTURE_2D);
    begin(GL_TRIANGLES);
    for (int i = 0; i < 3; i++) {
        color(1, 0.2f * (float)i, 0.1f * (float)n);
        multi_tex_coord(GL_TEXTURE1_ARB, (float)(i & 1), (float)(i / 2));
        vertex(24 + 30 * (float)(i & 1), 4 + 40 * (float)(i / 2));
    }
    end();
    glDisable(GL_TEXTURE_2D);
    print_error("end of the frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
