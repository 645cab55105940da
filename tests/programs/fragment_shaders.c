/* Fragment shaders of GL_ATI_fragment_shader: generated and chosen names, constants of all and of one, two passes; in lists;
 * shaders that are wrong, made anew, or deleted while they are bound; a frame that ends inside a definition. */
#include "harness.h"

#define OWN 900 /* a name of its own choice */

static GLuint shaders, texture, list;
static unsigned char data[16 * 16 * 4];

static void tinted(void)
{
    glBeginFragmentShaderATI();
    glSetFragmentShaderConstantATI(GL_CON_1_ATI, (GLfloat[]){0.2f, 0.4f, 0.1f, 0});
    glSampleMapATI(GL_REG_0_ATI, GL_TEXTURE0_ARB, GL_SWIZZLE_STR_ATI);
    glColorFragmentOp3ATI(GL_MAD_ATI, GL_REG_0_ATI, GL_NONE, GL_NONE, GL_REG_0_ATI, GL_NONE, GL_NONE, GL_CON_0_ATI, GL_NONE, GL_NONE,
                          GL_CON_1_ATI, GL_NONE, GL_NONE);
    glAlphaFragmentOp1ATI(GL_MOV_ATI, GL_REG_0_ATI, GL_NONE, GL_ONE, GL_NONE, GL_NONE);
}

static void two_passes(void)
{
    glBeginFragmentShaderATI();
    glPassTexCoordATI(GL_REG_1_ATI, GL_TEXTURE0_ARB, GL_SWIZZLE_STR_ATI);
    glColorFragmentOp2ATI(GL_MUL_ATI, GL_REG_1_ATI, GL_NONE, GL_NONE, GL_REG_1_ATI, GL_NONE, GL_NONE, GL_CON_2_ATI, GL_NONE, GL_NONE);
    glSampleMapATI(GL_REG_0_ATI, GL_REG_1_ATI, GL_SWIZZLE_STR_ATI);
    glColorFragmentOp2ATI(GL_ADD_ATI, GL_REG_0_ATI, GL_RED_BIT_ATI, GL_HALF_BIT_ATI, GL_REG_0_ATI, GL_NONE, GL_NONE,
                          GL_PRIMARY_COLOR_ARB, GL_NONE, GL_COMP_BIT_ATI);
    glAlphaFragmentOp2ATI(GL_ADD_ATI, GL_REG_0_ATI, GL_NONE, GL_REG_0_ATI, GL_NONE, GL_NONE, GL_CON_0_ATI, GL_NONE, GL_NONE);
    glEndFragmentShaderATI();
}

static void init(void)
{
    make_picture(data, 16, 16, 4, 3);
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, 16, 16, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    printf("generated %u", glGenFragmentShadersATI(0));
    print_error(" none");
    shaders = glGenFragmentShadersATI(3);
    glSetFragmentShaderConstantATI(GL_CON_0_ATI, (GLfloat[]){0.9f, 0.3f, 0.6f, 1});
    glSetFragmentShaderConstantATI(GL_CON_2_ATI, (GLfloat[]){0.5f, 0.75f, 1, 1});
    glBindFragmentShaderATI(shaders);
    tinted();
    printf("generated inside %u", glGenFragmentShadersATI(1));
    print_error("");
    glEndFragmentShaderATI();
    glBindFragmentShaderATI(shaders + 1);
    two_passes();
    glBindFragmentShaderATI(OWN);
    tinted();
    glBindFragmentShaderATI(shaders); /* refused */
    print_error("inside");
    glEndFragmentShaderATI();
    glEndFragmentShaderATI();
    print_error("ended twice");
    glBindFragmentShaderATI(shaders + 2);
    glBeginFragmentShaderATI();
    glEndFragmentShaderATI();
    print_error("of nothing"); /* and yet it has ended */
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    glBindFragmentShaderATI(shaders + 1);
    glSetFragmentShaderConstantATI(GL_CON_0_ATI, (GLfloat[]){0.1f, 0.8f, 0.4f, 0.5f});
    glEndList();
    glBindFragmentShaderATI(shaders);
    glEnable(GL_FRAGMENT_SHADER_ATI);
    glEnable(GL_TEXTURE_2D);
    print_error("init");
}

static void draw(int n)
{
    if (n == 6) /* begun in the frame before */
        glColorFragmentOp1ATI(GL_MOV_ATI, GL_REG_0_ATI, GL_NONE, GL_NONE, GL_CON_2_ATI, GL_NONE, GL_NONE);
    if (n == 6)
        glEndFragmentShaderATI();
    clear_frame(n);
    switch (n) {
    case 1:
        glBindFragmentShaderATI(OWN); /* with the same shader Mesa draws with the old constant */
        glSetFragmentShaderConstantATI(GL_CON_0_ATI, (GLfloat[]){0.3f, 0.9f, 0.2f, 1});
        break;
    case 2:
        glCallList(list);
        break;
    case 3: /* deleted while it is bound, and its name used again */
        glDeleteFragmentShaderATI(shaders + 1);
        glBindFragmentShaderATI(shaders + 1);
        tinted();
        glEndFragmentShaderATI();
        break;
    case 4:
        glBindFragmentShaderATI(OWN);
        break;
    case 5: /* made anew */
        two_passes();
        break;
    case 7: /* the default one */
        glBindFragmentShaderATI(0);
        two_passes();
        break;
    default:
        break;
    }
    printf("enabled %d\n", glIsEnabled(GL_FRAGMENT_SHADER_ATI));
    print_error("fragment shaders");
    glColor3f(0.2f, fuzz((unsigned)n), 0.7f);
    rect(-0.9f, -0.8f, 0.8f, 0.9f);
}

static void after_swap(int n)
{
    if (n == 5)
        glBeginFragmentShaderATI();
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .after_swap = after_swap, .frames = 9});
}
