/* Names that the program chooses itself without glGen*, deletes, uses again for something else, and mixes with generated ones. */
#include "harness.h"

static unsigned char data[8 * 8 * 4];

static void texture_2d(GLuint name, unsigned seed)
{
    glBindTexture(GL_TEXTURE_2D, name);
    make_picture(data, 8, 8, 4, seed);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    state_also_names(name);
}

static void init(void)
{
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    texture_2d(1, 1);
    texture_2d(4000000000u, 2);
    texture_2d(3, 3);
    glBindTexture(GL_TEXTURE_1D, 5);
    make_picture(data, 8, 1, 4, 8);
    glTexImage1D(GL_TEXTURE_1D, 0, GL_RGBA, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_1D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glBindBuffer(GL_ARRAY_BUFFER, 60000);
    glBufferData(GL_ARRAY_BUFFER, 16, "abcdefghijklmno", GL_STATIC_DRAW);
    state_also_names(60000);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
}

static void draw(int n)
{
    static GLuint generated[3];
    GLint bound = -1;
    switch (n) {
    case 1: /* generated ones are none of those in use */
        glGenTextures(3, generated);
        for (int i = 0; i < 3; i++)
            printf("new %d\n", generated[i] != 0 && generated[i] != 1 && generated[i] != 3 && generated[i] != 5 && generated[i] != 4000000000u);
        glBindTexture(GL_TEXTURE_2D, generated[1]);
        make_picture(data, 4, 4, 4, 50);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        break;
    case 2: /* the same name for another kind of texture */
        glDeleteTextures(1, (const GLuint[]){3});
        printf("is texture %d\n", glIsTexture(3));
        glBindTexture(GL_TEXTURE_3D, 3);
        make_picture(data, 4, 4, 4, 51);
        glTexImage3D(GL_TEXTURE_3D, 0, GL_RGBA, 4, 4, 1, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        glTexParameteri(GL_TEXTURE_3D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        printf("is texture %d\n", glIsTexture(3));
        break;
    case 3: /* deleted while bound in another unit as well: unbound in both; unknown names and 0 are ignored */
        glActiveTexture(GL_TEXTURE1);
        glBindTexture(GL_TEXTURE_2D, 1);
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, 1);
        glDeleteTextures(4, (const GLuint[]){0, 1, 1, 31337});
        glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
        printf("bound %d", bound);
        glActiveTexture(GL_TEXTURE1);
        glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
        printf(" %d\n", bound);
        glActiveTexture(GL_TEXTURE0);
        break;
    case 4: /* again, and it has nothing of the old one */
        glBindTexture(GL_TEXTURE_2D, 1);
        glGetTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, &bound);
        printf("filter %s\n", bound == GL_NEAREST_MIPMAP_LINEAR ? "default" : "old");
        glGetTexLevelParameteriv(GL_TEXTURE_2D, 0, GL_TEXTURE_WIDTH, &bound);
        printf("width %d\n", bound);
        break;
    case 5:
        texture_2d(1, 33);
        glDeleteBuffers(1, (const GLuint[]){60000});
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 60000);
        glBufferData(GL_ELEMENT_ARRAY_BUFFER, 4, "wxyz", GL_STREAM_DRAW);
        glNewList(1, GL_COMPILE); /* each class has its own names */
        glColor3f(0.9f, 0.5f, 0.1f);
        glEndList();
        break;
    case 6:
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
        glDeleteTextures(3, generated);
        break;
    default:
        break;
    }
    clear_frame(n);
    glColor3f(1, 1, 1);
    if (n >= 5)
        glCallList(1);
    glEnable(GL_TEXTURE_2D);
    glBindTexture(GL_TEXTURE_2D, 1);
    rect(0, 0, 20, 20);
    glBindTexture(GL_TEXTURE_2D, 4000000000u);
    rect(22, 0, 40, 20);
    if (n >= 1 && n < 6) {
        glBindTexture(GL_TEXTURE_2D, generated[1]);
        rect(0, 22, 20, 40);
    }
    glDisable(GL_TEXTURE_2D);
    glEnable(n < 2 ? GL_TEXTURE_2D : GL_TEXTURE_3D);
    glBindTexture(n < 2 ? GL_TEXTURE_2D : GL_TEXTURE_3D, 3);
    rect(22, 22, 40, 40);
    glDisable(n < 2 ? GL_TEXTURE_2D : GL_TEXTURE_3D);
    glEnable(GL_TEXTURE_1D);
    rect(42, 0, 60, 40);
    glDisable(GL_TEXTURE_1D);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
