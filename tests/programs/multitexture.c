/* Several texture units: environments, combiners, generated coordinates, texture matrices, point sprites, bias of the level of detail. */
#include "harness.h"

static GLuint textures[3], cube;

static void init(void)
{
    static unsigned char data[16 * 16 * 4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -10, 10);
    glMatrixMode(GL_MODELVIEW);
    glGenTextures(3, textures);
    glGenTextures(1, &cube);
    for (int i = 0; i < 3; i++) {
        glActiveTexture(GL_TEXTURE0 + (unsigned)i);
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        make_picture(data, 16, 16, 4, 3 * (unsigned)i);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    }
    glActiveTexture(GL_TEXTURE3);
    glBindTexture(GL_TEXTURE_CUBE_MAP, cube);
    for (unsigned face = 0; face < 6; face++) {
        make_picture(data, 4, 4, 4, 9 + face);
        glTexImage2D(GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 0, GL_RGBA, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    }
    glTexParameteri(GL_TEXTURE_CUBE_MAP, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexGeni(GL_S, GL_TEXTURE_GEN_MODE, GL_REFLECTION_MAP);
    glTexGeni(GL_T, GL_TEXTURE_GEN_MODE, GL_REFLECTION_MAP);
    glTexGeni(GL_R, GL_TEXTURE_GEN_MODE, GL_NORMAL_MAP);
    glActiveTexture(GL_TEXTURE1);
    glMatrixMode(GL_TEXTURE); /* the matrix of unit 1 */
    glScalef(2, 2, 1);
    glActiveTexture(GL_TEXTURE2);
    glRotatef(30, 0, 0, 1); /* and of unit 2, by the same mode */
    glMatrixMode(GL_MODELVIEW);
    glRotatef(10, 0, 0, 1);
    glTexGenfv(GL_S, GL_EYE_PLANE, (const GLfloat[]){0.05f, 0.01f, 0, 0.3f}); /* in the eye space of now */
    glLoadIdentity();
    glTexGendv(GL_T, GL_OBJECT_PLANE, (const GLdouble[]){0.01, 0.07, 0, 0});
    glTexGeni(GL_T, GL_TEXTURE_GEN_MODE, GL_OBJECT_LINEAR);
    glActiveTexture(GL_TEXTURE0);
    glEnable(GL_TEXTURE_2D);
}

static void setting(int n)
{
    switch (n) {
    case 1:
        glActiveTexture(GL_TEXTURE1);
        glEnable(GL_TEXTURE_2D);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_DECAL);
        break;
    case 2:
        glActiveTexture(GL_TEXTURE2);
        glEnable(GL_TEXTURE_2D);
        glEnable(GL_TEXTURE_GEN_S);
        glEnable(GL_TEXTURE_GEN_T);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_COMBINE);
        glTexEnvi(GL_TEXTURE_ENV, GL_COMBINE_RGB, GL_INTERPOLATE);
        glTexEnvi(GL_TEXTURE_ENV, GL_SRC2_RGB, GL_CONSTANT);
        glTexEnvi(GL_TEXTURE_ENV, GL_OPERAND2_RGB, GL_SRC_COLOR);
        glTexEnvfv(GL_TEXTURE_ENV, GL_TEXTURE_ENV_COLOR, (const GLfloat[]){0.3f, 0.6f, 0.9f, 0.5f});
        glActiveTexture(GL_TEXTURE0); /* left at another unit than the last setting's */
        break;
    case 3:
        glActiveTexture(GL_TEXTURE1);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_COMBINE);
        glTexEnvi(GL_TEXTURE_ENV, GL_COMBINE_RGB, GL_ADD_SIGNED);
        glTexEnvi(GL_TEXTURE_ENV, GL_SRC0_RGB, GL_TEXTURE0); /* crossbar */
        glTexEnvi(GL_TEXTURE_ENV, GL_OPERAND1_RGB, GL_ONE_MINUS_SRC_COLOR);
        glTexEnvf(GL_TEXTURE_ENV, GL_RGB_SCALE, 2);
        glTexEnviv(GL_TEXTURE_ENV, GL_COMBINE_ALPHA, (const GLint[]){GL_SUBTRACT});
        break;
    case 4:
        glActiveTexture(GL_TEXTURE3);
        glEnable(GL_TEXTURE_CUBE_MAP);
        glEnable(GL_TEXTURE_GEN_S);
        glEnable(GL_TEXTURE_GEN_T);
        glEnable(GL_TEXTURE_GEN_R);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_BLEND);
        break;
    case 5:
        glActiveTexture(GL_TEXTURE0);
        glTexEnvf(GL_TEXTURE_FILTER_CONTROL, GL_TEXTURE_LOD_BIAS, 1.5f);
        glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_COMBINE);
        glTexEnvi(GL_TEXTURE_ENV, GL_COMBINE_RGB, GL_DOT3_RGB);
        glActiveTexture(GL_TEXTURE2);
        glTexGeni(GL_S, GL_TEXTURE_GEN_MODE, GL_SPHERE_MAP);
        glDisable(GL_TEXTURE_GEN_T);
        break;
    case 6:
        glActiveTexture(GL_TEXTURE1);
        glDisable(GL_TEXTURE_2D);
        glMatrixMode(GL_TEXTURE);
        glPushMatrix();
        glLoadTransposeMatrixf((const GLfloat[]){1, 0, 0, 0.5f, 0, 1, 0, 0.25f, 0, 0, 1, 0, 0, 0, 0, 1});
        glMatrixMode(GL_MODELVIEW);
        break;
    case 7:
        glMatrixMode(GL_TEXTURE);
        glPopMatrix();
        glMatrixMode(GL_MODELVIEW);
        glEnable(GL_TEXTURE_2D);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    setting(n);
    clear_frame(n);
    glNormal3f(0.3f, 0.1f * (float)n, 1);
    glColor4f(0.9f, 0.8f, 0.1f * (float)n, 0.8f);
    glPushMatrix();
    glTranslatef(2, 2, 0);
    glBegin(GL_TRIANGLE_STRIP);
    for (int i = 0; i < 12; i++) {
        float x = 5 * (float)(i / 2), y = 36 * (float)(i & 1);
        glMultiTexCoord2f(GL_TEXTURE0, x / 30, y / 36);
        glMultiTexCoord2f(GL_TEXTURE1, y / 60, x / 40);
        glMultiTexCoord3s(GL_TEXTURE2, (GLshort)(i & 1), (GLshort)(i / 6), 0);
        glVertex2f(2 * x, y);
    }
    glEnd();
    glPopMatrix();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
