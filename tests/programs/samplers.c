/* Sampler objects of OpenGL 3.3: what is drawn follows the sampler in place of the texture's own parameters; units bound at once. */
#include "harness.h"

static GLuint samplers[4], textures[2];

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    glGenSamplers(4, samplers);
    glGenTextures(2, textures);
    for (unsigned i = 0; i < 2; i++) {
        make_picture(data, 8, 8, 4, i + 3);
        glActiveTexture(GL_TEXTURE0 + i);
        glBindTexture(GL_TEXTURE_2D, textures[i]);
        glTexImage2D(GL_TEXTURE_2D, 0, i ? GL_RGB8 : GL_SRGB8_ALPHA8, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    }
    glActiveTexture(GL_TEXTURE0);
    for (int i = 0; i < 4; i++) {
        glSamplerParameteri(samplers[i], GL_TEXTURE_MIN_FILTER, i % 2 ? GL_LINEAR : GL_NEAREST);
        glSamplerParameteri(samplers[i], GL_TEXTURE_MAG_FILTER, i % 2 ? GL_LINEAR : GL_NEAREST);
        glSamplerParameteri(samplers[i], GL_TEXTURE_WRAP_S, i > 1 ? GL_CLAMP_TO_BORDER : GL_MIRRORED_REPEAT);
        glSamplerParameterf(samplers[i], GL_TEXTURE_LOD_BIAS, 0.25f * (float)i);
    }
    glSamplerParameterfv(samplers[2], GL_TEXTURE_BORDER_COLOR, (GLfloat[]){0.2f, 0.9f, 0.1f, 1});
    glSamplerParameterIiv(samplers[3], GL_TEXTURE_BORDER_COLOR, (GLint[]){-1, 2, -3, 4});
    glSamplerParameterIuiv(samplers[0], GL_TEXTURE_BORDER_COLOR, (GLuint[]){1, 2, 3000000000u, 4});
    glSamplerParameteri(samplers[1], GL_TEXTURE_MAX_LEVEL, 3);
    print_error("no sampler state");
    glBindSampler(0, 4711);
    print_error("no sampler");
    glEnable(GL_TEXTURE_2D);
    glActiveTexture(GL_TEXTURE1);
    glEnable(GL_TEXTURE_2D);
    glTexEnvi(GL_TEXTURE_ENV, GL_TEXTURE_ENV_MODE, GL_ADD);
    glActiveTexture(GL_TEXTURE0);
}

static void draw(int n)
{
    clear_frame(n);
    switch (n) {
    case 1:
        glBindSampler(0, samplers[0]);
        glBindSampler(1, samplers[3]);
        break;
    case 2:
        glBindSamplers(0, 2, (GLuint[]){samplers[2], samplers[1]});
        glPushAttrib(GL_TEXTURE_BIT);
        break;
    case 3:
        glBindSamplers(0, 3, NULL);
        glBindTextures(0, 2, (GLuint[]){textures[1], textures[0]});
        glSamplerParameteri(samplers[2], GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        break;
    case 4:
        glPopAttrib();
        break;
    case 5: /* bound, then deleted */
        glBindSampler(1, samplers[1]);
        glDeleteSamplers(1, &samplers[1]);
        glBindTextures(1, 1, NULL);
        break;
    case 6:
        glBindSampler(0, samplers[3]);
        glSamplerParameteri(samplers[3], GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
        glBindTexture(GL_TEXTURE_2D, textures[0]);
        break;
    default:
        break;
    }
    print_error("samplers");
    GLint bound = 0, border[4];
    glGetIntegerv(GL_SAMPLER_BINDING, &bound);
    glGetSamplerParameterIiv(samplers[3], GL_TEXTURE_BORDER_COLOR, border);
    printf("bound %d border %d %d\n", bound, border[0], border[2]);
    glColor3f(1, 1, 1);
    glBegin(GL_QUADS);
    for (int i = 0; i < 4; i++) {
        float x = i == 1 || i == 2, y = i > 1;
        glMultiTexCoord2f(GL_TEXTURE0, 3 * x - 1, 2 * y);
        glMultiTexCoord2f(GL_TEXTURE1, 2 * x - 0.5f, 3 * y - 1);
        glVertex2f(1.6f * x - 0.8f, 1.6f * y - 0.8f);
    }
    glEnd();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 8});
}
