/* State by name before OpenGL 4.5 (GL_EXT_direct_state_access): textures, units, matrices, buffers, vertex arrays, framebuffers and
 * assembly programs, by commands that make an object of a name and leave bindings alone; in lists, too. */
#include "harness.h"

#define OWN 900 /* a name of its own choice */

static GLuint flat, cube, solid, packed, values, stored, buffers[3], array, framebuffer, renderbuffer, program, list;
static unsigned char data[64 * 64 * 4], out[1 << 16];

typedef struct {
    GLfloat at[2], coordinates[2];
    GLubyte color[4];
} Vertex;

static const char *const text = "!!ARBvp1.0\nPARAM mvp[4] = { state.matrix.mvp };\n"
                                "DP4 result.position.x, mvp[0], vertex.position; DP4 result.position.y, mvp[1], vertex.position;\n"
                                "DP4 result.position.z, mvp[2], vertex.position; DP4 result.position.w, mvp[3], vertex.position;\n"
                                "MUL result.color, vertex.color, program.local[1]; MOV result.texcoord[0], program.local[2];\n"
                                "MOV result.texcoord[1], vertex.texcoord[1];\nEND\n";

static void textures(void)
{
    glGenTextures(1, &flat);
    glGenTextures(1, &cube);
    glGenTextures(1, &solid);
    glGenTextures(1, &packed);
    glGenTextures(1, &values);
    glGenTextures(1, &stored);
    glTextureImage2DEXT(flat, GL_TEXTURE_2D, 0, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureParameteriEXT(flat, GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTextureParameterfvEXT(flat, GL_TEXTURE_2D, GL_TEXTURE_BORDER_COLOR, (GLfloat[]){0.5f, 0.25f, 1, 0});
    glTextureSubImage2DEXT(flat, GL_TEXTURE_2D, 0, 4, 5, 8, 8, GL_BGRA, GL_UNSIGNED_BYTE, data);
    glGenerateTextureMipmapEXT(flat, GL_TEXTURE_2D);
    for (GLenum face = 0; face < 6; face++)
        glTextureImage2DEXT(cube, GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 0, GL_RGB8, 8, 8, 0, GL_RGB, GL_UNSIGNED_BYTE, data + face);
    glTextureParameteriEXT(cube, GL_TEXTURE_CUBE_MAP, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTextureParameterIivEXT(solid, GL_TEXTURE_3D, GL_TEXTURE_BORDER_COLOR, (GLint[]){-7, 8, 9, 10}); /* this makes it */
    glTextureImage3DEXT(solid, GL_TEXTURE_3D, 0, GL_RG8, 4, 4, 3, 0, GL_RG, GL_UNSIGNED_BYTE, data);
    glCompressedTextureImage2DEXT(packed, GL_TEXTURE_2D, 0, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 16, 16, 0, 256, data);
    glCompressedTextureSubImage2DEXT(packed, GL_TEXTURE_2D, 0, 4, 8, 8, 8, GL_COMPRESSED_RGBA_S3TC_DXT5_EXT, 64, data + 512);
    glNamedBufferDataEXT(buffers[0], 4096, data, GL_STATIC_DRAW);
    glTextureBufferEXT(values, GL_TEXTURE_BUFFER, GL_R32UI, buffers[0]);
    glTextureBufferRangeEXT(values, GL_TEXTURE_BUFFER, GL_RGBA8, buffers[0], 1024, 256);
    glTextureStorage2DEXT(stored, GL_TEXTURE_2D, 2, GL_RGBA8, 8, 8);
    glTextureSubImage2DEXT(stored, GL_TEXTURE_2D, 1, 0, 0, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTextureParameterfEXT(OWN, GL_TEXTURE_1D, GL_TEXTURE_PRIORITY, 0.25f);
    glTextureImage1DEXT(OWN, GL_TEXTURE_1D, 0, GL_LUMINANCE8, 16, 0, GL_LUMINANCE, GL_UNSIGNED_BYTE, data);
    glTextureParameteriEXT(0, GL_TEXTURE_RECTANGLE, GL_TEXTURE_MIN_FILTER, GL_NEAREST); /* the default one */
    print_error("textures");
    glTextureImage2DEXT(cube, GL_TEXTURE_2D, 0, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    print_error("another target");
}

static void units(void)
{
    glBindMultiTextureEXT(GL_TEXTURE1, GL_TEXTURE_2D, flat);
    glBindMultiTextureEXT(GL_TEXTURE0, GL_TEXTURE_2D, packed);
    glMultiTexParameteriEXT(GL_TEXTURE0, GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glMultiTexParameterfEXT(GL_TEXTURE2, GL_TEXTURE_1D, GL_TEXTURE_MIN_LOD, 2); /* of a default texture */
    glMultiTexImage1DEXT(GL_TEXTURE2, GL_TEXTURE_1D, 0, GL_ALPHA8, 8, 0, GL_ALPHA, GL_UNSIGNED_BYTE, data);
    glMultiTexImage2DEXT(GL_TEXTURE1, GL_PROXY_TEXTURE_2D, 0, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    glMultiTexEnviEXT(GL_TEXTURE1, GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_ADD);
    glMultiTexEnvfvEXT(GL_TEXTURE1, GL_TEXTURE_ENV, GL_TEXTURE_ENV_COLOR, (GLfloat[]){0.1f, 0.2f, 0.3f, 0.4f});
    glMultiTexGeniEXT(GL_TEXTURE0, GL_S, GL_TEXTURE_GEN_MODE, GL_EYE_LINEAR);
    glMatrixRotatefEXT(GL_MODELVIEW, 30, 0, 0, 1); /* turns the plane */
    glMultiTexGenfvEXT(GL_TEXTURE0, GL_S, GL_EYE_PLANE, (GLfloat[]){1, 0.5f, 0, 0.25f});
    glMatrixLoadIdentityEXT(GL_MODELVIEW);
    glMatrixLoadfEXT(GL_TEXTURE1, (GLfloat[]){2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0.25f, 0, 0, 1});
    glMatrixScaledEXT(GL_TEXTURE1, 0.5, 1, 1);
    glMatrixOrthoEXT(GL_PROJECTION, -1.25, 1.25, -1, 1, -1, 1);
    glMatrixPushEXT(GL_TEXTURE);
    glMatrixTranslatefEXT(GL_TEXTURE, 0.5f, 0.25f, 0);
    glEnableIndexedEXT(GL_TEXTURE_2D, 1);
    glEnableIndexedEXT(GL_TEXTURE_GEN_S, 0);
    print_error("units");
}

static void arrays(void)
{
    Vertex vertices[8];
    for (int i = 0; i < 8; i++) {
        GLfloat angle = (GLfloat)i * 0.8f;
        vertices[i] = (Vertex){{0.8f * cosf(angle), 0.8f * sinf(angle)},
                               {0.5f + 0.5f * cosf(angle), 0.5f + 0.5f * sinf(angle)},
                               {(GLubyte)(i * 30), 200, (GLubyte)(255 - i * 20), 255}};
    }
    glNamedBufferDataEXT(buffers[1], sizeof vertices, NULL, GL_DYNAMIC_DRAW);
    glNamedBufferSubDataEXT(buffers[1], 0, sizeof vertices / 2, vertices);
    glNamedBufferDataEXT(buffers[2], sizeof vertices, vertices, GL_STATIC_DRAW);
    glNamedCopyBufferSubDataEXT(buffers[2], buffers[1], sizeof vertices / 2, sizeof vertices / 2, sizeof vertices / 2);
    glVertexArrayVertexOffsetEXT(array, buffers[1], 2, GL_FLOAT, sizeof(Vertex), 0);
    glVertexArrayMultiTexCoordOffsetEXT(array, buffers[1], GL_TEXTURE1, 2, GL_FLOAT, sizeof(Vertex), 8);
    glVertexArrayColorOffsetEXT(array, buffers[1], 4, GL_UNSIGNED_BYTE, sizeof(Vertex), 16);
    glVertexArrayVertexAttribOffsetEXT(array, buffers[2], 5, 2, GL_FLOAT, GL_FALSE, sizeof(Vertex), 8);
    glEnableVertexArrayEXT(array, GL_VERTEX_ARRAY);
    glEnableVertexArrayEXT(array, GL_COLOR_ARRAY);
    glEnableVertexArrayEXT(array, GL_TEXTURE1);
    glEnableVertexArrayAttribEXT(array, 5);
    glVertexArrayVertexAttribDivisorEXT(array, 5, 2);
    glEnableClientStateIndexedEXT(GL_TEXTURE_COORD_ARRAY, 2);
    glMultiTexCoordPointerEXT(GL_TEXTURE2, 3, GL_SHORT, 8, data);
    print_error("arrays");
    glVertexArrayVertexOffsetEXT(0, buffers[1], 2, GL_FLOAT, 0, 0);
    print_error("no array");
}

static void init(void)
{
    make_picture(data, 64, 64, 4, 1);
    state_also_names(OWN);
    glGenBuffers(3, buffers);
    glGenVertexArrays(1, &array);
    glGenFramebuffers(1, &framebuffer);
    glGenRenderbuffers(1, &renderbuffer);
    glGenProgramsARB(1, &program);
    textures();
    units();
    arrays();
    glNamedRenderbufferStorageEXT(renderbuffer, GL_DEPTH_COMPONENT24, 8, 8);
    glNamedFramebufferTexture2DEXT(framebuffer, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, stored, 0);
    glNamedFramebufferRenderbufferEXT(framebuffer, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, renderbuffer);
    glFramebufferReadBufferEXT(framebuffer, GL_NONE);
    glFramebufferDrawBufferEXT(framebuffer, GL_COLOR_ATTACHMENT0);
    print_error("framebuffer");
    glNamedProgramStringEXT(program, GL_VERTEX_PROGRAM_ARB, GL_PROGRAM_FORMAT_ASCII_ARB, (GLsizei)strlen(text), text);
    glNamedProgramLocalParameter4fEXT(program, GL_VERTEX_PROGRAM_ARB, 1, 1, 0.75f, 1, 1);
    glNamedProgramLocalParameters4fvEXT(program, GL_VERTEX_PROGRAM_ARB, 2, 1, (GLfloat[]){0.3f, 0.6f, 0, 1});
    print_error("program");
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    glTextureParameteriEXT(flat, GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glMultiTexEnviEXT(GL_TEXTURE1, GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_MODULATE);
    glTextureSubImage2DEXT(flat, GL_TEXTURE_2D, 0, 0, 0, 6, 6, GL_RGBA, GL_UNSIGNED_BYTE, data + 999);
    glMatrixRotatefEXT(GL_MODELVIEW, 20, 0, 0, 1);
    glBindMultiTextureEXT(GL_TEXTURE0, GL_TEXTURE_2D, stored);
    glNamedProgramLocalParameter4fEXT(program, GL_VERTEX_PROGRAM_ARB, 1, 0.5f, 1, 0.5f, 1);
    glMultiTexGeniEXT(GL_TEXTURE0, GL_T, GL_TEXTURE_GEN_MODE, GL_OBJECT_LINEAR); /* which no list takes */
    glEndList();
    print_error("list");
}

static void gets(void)
{
    GLint v[6] = {0};
    GLfloat f[16];
    void *pointers[3];
    memset(out, 0, sizeof out);
    glGetTextureImageEXT(flat, GL_TEXTURE_2D, 1, GL_RGBA, GL_UNSIGNED_BYTE, out);
    print_hash("a level", out, 8 * 8 * 4);
    glGetTextureImageEXT(cube, GL_TEXTURE_CUBE_MAP_NEGATIVE_Y, 0, GL_RGB, GL_UNSIGNED_BYTE, out);
    print_hash("a face", out, 8 * 8 * 3);
    glGetMultiTexImageEXT(GL_TEXTURE1, GL_TEXTURE_2D, 0, GL_RGBA, GL_UNSIGNED_BYTE, out);
    print_hash("of a unit", out, 16 * 16 * 4);
    glGetCompressedTextureImageEXT(packed, GL_TEXTURE_2D, 0, out);
    print_hash("blocks", out, 256);
    glGetTextureParameterivEXT(flat, GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, v);
    glGetTextureLevelParameterivEXT(solid, GL_TEXTURE_3D, 0, GL_TEXTURE_DEPTH, v + 1);
    glGetMultiTexParameterivEXT(GL_TEXTURE2, GL_TEXTURE_1D, GL_TEXTURE_MIN_LOD, v + 2);
    glGetMultiTexEnvivEXT(GL_TEXTURE1, GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, v + 3);
    glGetMultiTexGenfvEXT(GL_TEXTURE0, GL_S, GL_EYE_PLANE, f);
    glGetIntegerIndexedvEXT(GL_TEXTURE_BINDING_2D, 1, v + 4);
    glGetNamedBufferParameterivEXT(buffers[1], GL_BUFFER_SIZE, v + 5);
    printf("got %x %d %d %x %d %d, plane %g %g %g %g\n", (unsigned)v[0], v[1], v[2], (unsigned)v[3], v[4], v[5], f[0], f[1], f[2],
           f[3]);
    glGetFloatIndexedvEXT(GL_TEXTURE_MATRIX, 1, f);
    printf("matrix %g %g %g %g\n", f[0], f[5], f[12], f[13]);
    glGetVertexArrayIntegervEXT(array, GL_COLOR_ARRAY_STRIDE, v);
    glGetVertexArrayIntegervEXT(array, GL_COLOR_ARRAY, v + 1);
    glGetVertexArrayIntegeri_vEXT(array, 1, GL_TEXTURE_COORD_ARRAY_BUFFER_BINDING, v + 2);
    glGetVertexArrayIntegeri_vEXT(array, 5, GL_VERTEX_ATTRIB_ARRAY_DIVISOR, v + 3);
    glGetVertexArrayPointervEXT(array, GL_COLOR_ARRAY_POINTER, pointers);
    glGetVertexArrayPointeri_vEXT(array, 1, GL_TEXTURE_COORD_ARRAY_POINTER, pointers + 1);
    glGetPointerIndexedvEXT(GL_TEXTURE_COORD_ARRAY_POINTER, 2, pointers + 2);
    printf("arrays %d %d %d %d at %d %d, %s\n", v[0], v[1], v[2], v[3], (int)(intptr_t)pointers[0], (int)(intptr_t)pointers[1],
           pointers[2] == data ? "memory" : "elsewhere");
    glGetNamedFramebufferAttachmentParameterivEXT(framebuffer, GL_COLOR_ATTACHMENT0, GL_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME, v);
    glGetFramebufferParameterivEXT(framebuffer, GL_READ_BUFFER, v + 1);
    glGetNamedRenderbufferParameterivEXT(renderbuffer, GL_RENDERBUFFER_WIDTH, v + 2);
    printf("framebuffer %x %d %x %d\n", glCheckNamedFramebufferStatusEXT(framebuffer, GL_FRAMEBUFFER), v[0], (unsigned)v[1], v[2]);
    glGetNamedProgramLocalParameterfvEXT(program, GL_VERTEX_PROGRAM_ARB, 1, f);
    glGetNamedProgramivEXT(program, GL_VERTEX_PROGRAM_ARB, GL_PROGRAM_LENGTH_ARB, v);
    printf("program %d, %g %g %g\n", v[0], f[0], f[1], f[2]);
    print_error("gets");
}

static void draw(int n)
{
    clear_frame(n);
    switch (n) {
    case 1:
        glCallList(list);
        break;
    case 2: {
        GLubyte *bytes = glMapNamedBufferRangeEXT(buffers[1], 16, 4, GL_MAP_WRITE_BIT);
        memset(bytes, 99, 3);
        glUnmapNamedBufferEXT(buffers[1]);
        glNamedBufferSubDataEXT(buffers[0], 1024, 64, data + n);
        break;
    }
    case 3:
        glCopyTextureSubImage2DEXT(flat, GL_TEXTURE_2D, 0, 1, 2, 20, 20, 5, 4);
        glCopyMultiTexImage1DEXT(GL_TEXTURE2, GL_TEXTURE_1D, 0, GL_RGBA8, 3, 3, 8, 0);
        glMatrixPopEXT(GL_TEXTURE);
        glMatrixPushEXT(GL_PROJECTION);
        glMatrixMultTransposefEXT(GL_PROJECTION, (GLfloat[]){1, 0.2f, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1});
        break;
    case 4:
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 9);
        glPushClientAttribDefaultEXT(GL_CLIENT_ALL_ATTRIB_BITS);
        glMultiTexSubImage2DEXT(GL_TEXTURE1, GL_TEXTURE_2D, 0, 8, 8, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glPopClientAttrib();
        glEnable(GL_VERTEX_PROGRAM_ARB);
        glBindProgramARB(GL_VERTEX_PROGRAM_ARB, program);
        break;
    case 5:
        glClientAttribDefaultEXT(GL_CLIENT_ALL_ATTRIB_BITS);
        glSecondaryColorPointer(3, GL_FLOAT, 0, NULL); /* Mesa's default is 4 then */
        glDisable(GL_VERTEX_PROGRAM_ARB);
        glMatrixPopEXT(GL_PROJECTION);
        glDeleteTextures(1, &cube);
        glTextureImage3DEXT(cube, GL_TEXTURE_2D_ARRAY, 0, GL_R8, 4, 4, 2, 0, GL_RED, GL_UNSIGNED_BYTE, data); /* its name again */
        break;
    case 6:
        glDisableVertexArrayEXT(array, GL_COLOR_ARRAY);
        glVertexArrayBindVertexBufferEXT(array, 6, buffers[2], 8, 12);
        glVertexArrayVertexAttribFormatEXT(array, 7, 2, GL_FLOAT, GL_FALSE, 4);
        glVertexArrayVertexAttribBindingEXT(array, 7, 6);
        glDisableIndexedEXT(GL_TEXTURE_GEN_S, 0);
        break;
    default:
        break;
    }
    print_error("direct state");
    gets();
    glBindVertexArray(array);
    glEnable(GL_TEXTURE_2D);
    glDrawArrays(GL_TRIANGLE_FAN, 0, 8);
    glDisable(GL_TEXTURE_2D);
    glBindVertexArray(0);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
