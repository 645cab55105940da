/* Texture images of every dimension and many formats, their parts, parameters and levels: uploaded in early frames,
 * changed in the middle, used to the end. */
#include "harness.h"

static GLuint one, two, three, cube, depth, formats[12], never_bound, many[3];
static unsigned char data[64 * 64 * 4 * 4];

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    glGenTextures(1, &one);
    glGenTextures(1, &two);
    glGenTextures(1, &three);
    glGenTextures(1, &cube);
    glGenTextures(1, &depth);
    glGenTextures(COUNT(formats), formats);
    glGenTextures(1, &never_bound);
    glGenTextures(COUNT(many), many);

    glBindTexture(GL_TEXTURE_1D, one);
    make_picture(data, 16, 1, 3, 1);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage1D(GL_TEXTURE_1D, 0, GL_RGB, 16, 0, GL_RGB, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_1D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_1D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);

    /* Every level by hand; the source has gaps, an offset and another byte order. */
    glBindTexture(GL_TEXTURE_2D, two);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 40);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 3);
    glPixelStorei(GL_UNPACK_SKIP_ROWS, 2);
    make_picture(data, 40, 40, 4, 2);
    for (int level = 0, size = 32; size > 0; level++, size /= 2)
        glTexImage2D(GL_TEXTURE_2D, level, GL_RGBA8, size, size, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, data);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glPixelStorei(GL_UNPACK_SKIP_PIXELS, 0);
    glPixelStorei(GL_UNPACK_SKIP_ROWS, 0);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_NEAREST);
    glTexParameterf(GL_TEXTURE_2D, GL_TEXTURE_MAX_LOD, 3);
    glTexParameterf(GL_TEXTURE_2D, GL_TEXTURE_MAX_ANISOTROPY_EXT, 2);

    glBindTexture(GL_TEXTURE_3D, three);
    make_picture(data, 8, 8 * 4, 4, 3);
    glTexImage3D(GL_TEXTURE_3D, 0, GL_RGBA, 8, 8, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_3D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_3D, GL_TEXTURE_WRAP_R, GL_MIRRORED_REPEAT);

    glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
    for (unsigned face = 0; face < 6; face++) {
        make_picture(data, 8, 8, 3, 4 + face);
        glTexImage2D(GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 0, GL_RGB5, 8, 8, 0, GL_RGB, GL_UNSIGNED_BYTE, data);
    }
    glTexParameteri(GL_TEXTURE_CUBE_MAP, GL_TEXTURE_MIN_FILTER, GL_LINEAR);

    static GLuint depths[16 * 16];
    for (int i = 0; i < 256; i++)
        depths[i] = (GLuint)i << 24;
    glBindTexture(GL_TEXTURE_2D, depth);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH_COMPONENT24, 16, 16, 0, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, depths);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_R_TO_TEXTURE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_FUNC, GL_GEQUAL);
    glTexParameteri(GL_TEXTURE_2D, GL_DEPTH_TEXTURE_MODE, GL_INTENSITY);

    static const struct {
        GLint internal;
        GLenum format, type;
    } kinds[COUNT(formats)] = {
        {GL_ALPHA8, GL_ALPHA, GL_UNSIGNED_BYTE},
        {GL_LUMINANCE, GL_LUMINANCE, GL_BYTE},
        {GL_LUMINANCE_ALPHA, GL_LUMINANCE_ALPHA, GL_UNSIGNED_SHORT},
        {GL_INTENSITY8, GL_RED, GL_UNSIGNED_BYTE},
        {GL_RGB, GL_RGB, GL_UNSIGNED_SHORT_5_6_5},
        {GL_RGBA4, GL_RGBA, GL_UNSIGNED_SHORT_4_4_4_4},
        {GL_RGB5_A1, GL_BGRA, GL_UNSIGNED_SHORT_1_5_5_5_REV},
        {GL_RGB10_A2, GL_RGBA, GL_UNSIGNED_INT_10_10_10_2},
        {GL_R3_G3_B2, GL_RGB, GL_UNSIGNED_BYTE_3_3_2},
        {3, GL_BGR, GL_UNSIGNED_BYTE},
        {GL_RGBA16, GL_RGBA, GL_SHORT},
        {GL_RGBA8, GL_RGBA, GL_UNSIGNED_INT},
    };
    for (int i = 0; i < COUNT(formats); i++) {
        glBindTexture(GL_TEXTURE_2D, formats[i]);
        make_picture(data, 8, 8, 16, 7 + (unsigned)i);
        glTexImage2D(GL_TEXTURE_2D, 0, kinds[i].internal, 8, 8, i == 4 ? 0 : 0, kinds[i].format, kinds[i].type, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    }
    glBindTexture(GL_TEXTURE_2D, 0);
    make_picture(data, 4, 4, 4, 99);
    glTexImage2D(GL_TEXTURE_2D, 0, 4, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, data); /* the default texture has an image, too */
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameterfv(GL_TEXTURE_2D, GL_TEXTURE_BORDER_COLOR, (const GLfloat[]){0.2f, 0.4f, 0.6f, 0.8f});

    /* A proxy says whether it would do, and changes nothing. */
    GLint w = -1;
    glTexImage2D(GL_PROXY_TEXTURE_2D, 0, GL_RGBA8, 64, 32, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    glGetTexLevelParameteriv(GL_PROXY_TEXTURE_2D, 0, GL_TEXTURE_WIDTH, &w);
    printf("proxy 2D %d\n", w);
    glTexImage2D(GL_PROXY_TEXTURE_2D, 0, GL_RGBA8, 1 << 20, 1 << 20, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
    glGetTexLevelParameteriv(GL_PROXY_TEXTURE_2D, 0, GL_TEXTURE_WIDTH, &w);
    printf("proxy 2D too large %d\n", w);
    glTexImage1D(GL_PROXY_TEXTURE_1D, 0, GL_RGB, 8, 0, GL_RGB, GL_UNSIGNED_BYTE, NULL);
    glGetTexLevelParameteriv(GL_PROXY_TEXTURE_1D, 0, GL_TEXTURE_WIDTH, &w);
    printf("proxy 1D %d\n", w);
    glTexImage3D(GL_PROXY_TEXTURE_3D, 0, GL_RGB, 8, 8, 8, 0, GL_RGB, GL_UNSIGNED_BYTE, NULL);
    glGetTexLevelParameteriv(GL_PROXY_TEXTURE_3D, 0, GL_TEXTURE_DEPTH, &w);
    printf("proxy 3D %d\n", w);
    printf("is texture %d %d %d\n", glIsTexture(two), glIsTexture(never_bound), glIsTexture(0));
}

static void change(int n)
{
    switch (n) {
    case 2: /* a part */
        make_picture(data, 8, 8, 4, 20);
        glBindTexture(GL_TEXTURE_2D, two);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 5, 6, 8, 8, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexSubImage2D(GL_TEXTURE_2D, 1, 0, 3, 8, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glBindTexture(GL_TEXTURE_1D, one);
        glTexSubImage1D(GL_TEXTURE_1D, 0, 4, 5, GL_RGBA, GL_UNSIGNED_BYTE, data);
        break;
    case 3: /* a part that covers another, and one that does not; depth and cube faces */
        make_picture(data, 16, 16, 4, 21);
        glBindTexture(GL_TEXTURE_2D, two);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 2, 2, 14, 14, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 30, 30, 2, 2, GL_LUMINANCE, GL_UNSIGNED_BYTE, data);
        glBindTexture(GL_TEXTURE_3D, three);
        glTexSubImage3D(GL_TEXTURE_3D, 0, 1, 2, 1, 4, 3, 2, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
        glTexSubImage2D(GL_TEXTURE_CUBE_MAP_NEGATIVE_Z, 0, 0, 0, 4, 4, GL_RGB, GL_UNSIGNED_BYTE, data);
        break;
    case 4: /* the whole again, smaller: the upper levels no longer fit, so the filter must change */
        make_picture(data, 16, 16, 4, 22);
        glBindTexture(GL_TEXTURE_2D, formats[1]);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 4, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_BORDER);
        glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_BORDER_COLOR, (const GLint[]){2147483647, 0, 0, 2147483647});
        glBindTexture(GL_TEXTURE_2D, formats[2]);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_BASE_LEVEL, 1); /* incomplete now: drawn as if disabled */
        break;
    case 5: { /* priorities; deletion of a bound and of an unbound texture; a deleted name begins anew */
        const GLclampf priorities[2] = {0.25f, 0.75f};
        GLboolean resident[2] = {9, 9};
        glPrioritizeTextures(2, formats, priorities);
        printf("all resident %d\n", glAreTexturesResident(2, formats, resident));
        glBindTexture(GL_TEXTURE_2D, formats[3]);
        glDeleteTextures(2, (const GLuint[]){formats[3], formats[5]});
        GLint bound = -1;
        glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
        printf("bound after delete %d, is texture %d\n", bound, glIsTexture(formats[3]));
        glBindTexture(GL_TEXTURE_2D, formats[3]);
        make_picture(data, 4, 4, 3, 31);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGB, 4, 4, 0, GL_RGB, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        break;
    }
    case 6: /* an image that was never given: defined by its parts */
        glBindTexture(GL_TEXTURE_2D, many[0]);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, NULL);
        make_picture(data, 8, 8, 4, 40);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 8, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 4, 8, 4, GL_RGBA, GL_UNSIGNED_BYTE, data + 32);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    change(n);
    clear_frame(n);
    glColor4f(1, 1, 1, 1);
    glEnable(GL_TEXTURE_1D);
    glBindTexture(GL_TEXTURE_1D, one);
    rect(0, 0, 16, 6);
    glDisable(GL_TEXTURE_1D);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, two);
    rect(0, 8, 16, 24);
    rect(16, 8, 20, 12);
    for (int i = 0; i < COUNT(formats); i++) {
        glBindTexture(GL_TEXTURE_2D, i == 5 && n >= 5 ? 0 : formats[i]);
        rect(22 + 7 * (float)(i % 6), 0 + 8 * (float)(i / 6), 28 + 7 * (float)(i % 6), 7 + 8 * (float)(i / 6));
    }
    glBindTexture(GL_TEXTURE_2D, depth);
    glBegin(GL_QUADS);
    glTexCoord3f(0, 0, 0.5f), glVertex2i(22, 17);
    glTexCoord3f(1, 0, 0.5f), glVertex2i(38, 17);
    glTexCoord3f(1, 1, 0.1f * (float)n), glVertex2i(38, 33);
    glTexCoord3f(0, 1, 0.5f), glVertex2i(22, 33);
    glEnd();
    if (n >= 6) {
        glBindTexture(GL_TEXTURE_2D, many[0]);
        rect(0, 26, 10, 36);
    }
    glBindTexture(GL_TEXTURE_2D, 0);
    rect(12, 26, 20, 36);
    glDisable(GL_TEXTURE_2D);
    glEnable(GL_TEXTURE_3D);
    glBindTexture(GL_TEXTURE_3D, three);
    glBegin(GL_QUADS);
    glTexCoord3f(0, 0, 0.2f), glVertex2i(40, 17);
    glTexCoord3f(2, 0, 0.2f), glVertex2i(60, 17);
    glTexCoord3f(2, 2, 1.7f), glVertex2i(60, 33);
    glTexCoord3f(0, 2, 0.9f), glVertex2i(40, 33);
    glEnd();
    glDisable(GL_TEXTURE_3D);
    glEnable(GL_TEXTURE_CUBE_MAP);
    glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
    for (int i = 0; i < 4; i++) {
        float a = 1.57f * (float)i, b = a + 1.57f;
        glBegin(GL_QUADS);
        glTexCoord3f(cosf(a), -1, sinf(a)), glVertex2i(16 * i, 36);
        glTexCoord3f(cosf(b), -1, sinf(b)), glVertex2i(16 * i + 16, 36);
        glTexCoord3f(cosf(b), 1, sinf(b)), glVertex2i(16 * i + 16, 48);
        glTexCoord3f(cosf(a), 1, sinf(a)), glVertex2i(16 * i, 48);
        glEnd();
    }
    glDisable(GL_TEXTURE_CUBE_MAP);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
