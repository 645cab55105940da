/* Calls that GL rejects, between others that it accepts: state keeps its value, the error flag its first error. */
#include "harness.h"

static GLuint texture;

static void init(void)
{
    static unsigned char data[8 * 8 * 4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    make_picture(data, 8, 8, 4, 1);
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 8, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glEnable(GL_TEXTURE_2D);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE);
    glDepthFunc(GL_LEQUAL);
    glLineWidth(2);
    glShadeModel(GL_FLAT);
    glFogf(GL_FOG_DENSITY, 0.5f);
}

static void reject(int n)
{
    static unsigned char data[64];
    switch (n) {
    case 0:
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_RGBA);
        print_error("filter");
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR_MIPMAP_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, 0x1234, 1);
        glTexParameteri(GL_RGBA, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        print_error("several, one flag");
        print_error("and no more");
        glBlendFunc(0x9999, GL_ONE);
        print_error("blend");
        glDepthFunc(GL_ONE + 55);
        print_error("depth");
        glLineWidth(-1);
        print_error("line width");
        glPointSize(0);
        print_error("point size");
        glShadeModel(GL_LINEAR);
        print_error("shade model");
        break;
    case 1:
        glBegin(GL_TRIANGLES);
        glEnable(GL_BLEND);
        glLoadIdentity();
        glVertex2i(0, 0);
        glBindTexture(GL_TEXTURE_2D, 0);
        glVertex2i(20, 0);
        glDeleteTextures(1, &texture);
        glPushMatrix();
        glMatrixMode(GL_TEXTURE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glVertex2i(0, 20);
        glBegin(GL_LINES);
        glEnd();
        print_error("inside Begin");
        glEnd();
        print_error("End without Begin");
        glBegin(77);
        print_error("Begin of nothing");
        break;
    case 2:
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, -4, 8, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("negative size");
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 4, 4, 0, GL_RGBA, GL_DOUBLE, data);
        print_error("type");
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, 4, 4, 3, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("border");
        glTexImage2D(GL_TEXTURE_2D, 99, GL_RGBA, 4, 4, 0, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("level");
        glTexSubImage2D(GL_TEXTURE_2D, 0, 6, 6, 4, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("part outside");
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 4, 4, GL_RGB, GL_UNSIGNED_SHORT_4_4_4_4, data);
        print_error("format and type");
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 4, 4, GL_BGR, GL_UNSIGNED_SHORT_5_6_5, data);
        print_error("packed in another order");
        glDrawPixels(4, 4, GL_BGR, GL_UNSIGNED_BYTE_3_3_2, NULL);
        print_error("the same without an image");
        glBindTexture(GL_TEXTURE_3D, texture);
        print_error("another target");
        glBindTexture(GL_RGBA, texture);
        print_error("no target");
        break;
    case 3:
        glEnable(GL_RGBA);
        print_error("enable");
        glMatrixMode(GL_RGB);
        print_error("matrix mode");
        glPopMatrix();
        print_error("pop matrix");
        glPopAttrib();
        print_error("pop attrib");
        glPopClientAttrib();
        print_error("pop client attrib");
        glFogf(GL_FOG_DENSITY, -1);
        print_error("fog density");
        glFogi(GL_FOG_MODE, GL_ONE);
        print_error("fog mode");
        glLightf(GL_LIGHT0, GL_SPOT_CUTOFF, 100);
        print_error("cutoff");
        glLightf(GL_LIGHT0 + 50, GL_SPOT_CUTOFF, 10);
        print_error("light");
        glMaterialf(GL_FRONT, GL_SHININESS, 500);
        print_error("shininess");
        glMaterialf(GL_LEFT, GL_SHININESS, 5);
        print_error("face");
        break;
    case 4:
        glVertexPointer(5, GL_FLOAT, 0, data);
        print_error("vertex size");
        glColorPointer(4, GL_RGBA, 0, data);
        print_error("colour type");
        glColorPointer(4, GL_FIXED, 0, data);
        print_error("colour of fixed point");
        glNormalPointer(GL_UNSIGNED_BYTE, 0, data);
        print_error("normal type");
        glDrawArrays(GL_TRIANGLES, 0, -3);
        print_error("count");
        glDrawElements(GL_TRIANGLES, 3, GL_FLOAT, data);
        print_error("index type");
        glDrawArrays(99, 0, 3);
        print_error("mode");
        glDrawRangeElements(GL_TRIANGLES, 5, 2, 3, GL_UNSIGNED_BYTE, data);
        print_error("range");
        glEnableClientState(GL_BLEND);
        print_error("client state");
        glClientActiveTexture(GL_TEXTURE0 + 200);
        print_error("client unit");
        glActiveTexture(GL_TEXTURE0 + 4000);
        print_error("unit");
        break;
    case 5:
        glNewList(0, GL_COMPILE);
        print_error("list 0");
        glNewList(5, GL_ONE);
        print_error("list mode");
        glEndList();
        print_error("end of no list");
        glNewList(5, GL_COMPILE);
        glNewList(6, GL_COMPILE);
        print_error("list in a list");
        glBlendFunc(0x9999, GL_ONE); /* found when it is called */
        glColor3f(0.5f, 0.25f, 1);
        print_error("while compiling");
        glEndList();
        glCallList(5);
        print_error("when called");
        glCallList(4711);
        print_error("no such list");
        glDeleteLists(3, -1);
        print_error("delete -1");
        printf("lists %u\n", glGenLists(-1));
        print_error("gen -1");
        break;
    case 6:
        glViewport(0, 0, -1, 5);
        print_error("viewport");
        glScissor(0, 0, -1, 5);
        print_error("scissor");
        glFrustum(-1, 1, -1, 1, -1, 5);
        print_error("frustum");
        glOrtho(1, 1, 0, 1, 0, 1);
        print_error("ortho");
        glPixelStorei(GL_UNPACK_ALIGNMENT, 3);
        print_error("alignment");
        glPixelStorei(GL_PACK_ROW_LENGTH, -3);
        print_error("row length");
        glPixelMapfv(GL_PIXEL_MAP_I_TO_R, 3, (const GLfloat[]){0, 1, 0});
        print_error("pixel map size");
        glReadPixels(0, 0, -1, 4, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("read size");
        glReadPixels(0, 0, 1, 1, GL_RGBA, GL_BITMAP, data);
        print_error("read type");
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 5, 5, 0, 0, 9, 9);
        print_error("copy outside");
        glDrawBuffer(GL_AUX3);
        print_error("draw buffer");
        glReadBuffer(GL_RGBA);
        print_error("read buffer");
        break;
    case 7: {
        GLint value = 1234;
        GLfloat values[4] = {5, 6, 7, 8};
        GLint signs[4] = {9, 9, 9, 9};
        const GLchar *wild = (const GLchar *)16;
        glGetIntegerv(GL_RGBA_SIGNED_COMPONENTS_EXT, signs);
        printf("signed %d %d %d %d\n", signs[0], signs[1], signs[2], signs[3]);
        glShaderSource(4711, 1, &wild, NULL); /* there is no shader, so there need be no text */
        print_error("source of no shader");
        glGetIntegerv(0x4321, &value);
        print_error("get");
        printf("untouched %d\n", value);
        glGetTexParameteriv(GL_TEXTURE_2D, GL_BLEND, &value);
        print_error("get of a texture");
        glGetLightfv(GL_LIGHT0, GL_SHININESS, values);
        print_error("get of a light");
        printf("untouched %d %g %g\n", value, values[0], values[3]);
        glGetTexImage(GL_TEXTURE_2D, 77, GL_RGBA, GL_UNSIGNED_BYTE, data);
        print_error("get of an image");
        printf("is enabled %d\n", glIsEnabled(GL_RGBA));
        print_error("is enabled");
        glRenderMode(GL_RGBA);
        print_error("render mode");
        glBindBuffer(GL_RGBA, 3);
        print_error("buffer target");
        glBufferData(GL_ARRAY_BUFFER, 4, data, GL_STATIC_DRAW);
        print_error("no buffer");
        glDeleteTextures(-1, &texture);
        print_error("delete textures");
        glGenTextures(-1, &texture);
        print_error("gen textures");
        break;
    }
    default:
        break;
    }
}

static void draw(int n)
{
    clear_frame(n);
    reject(n);
    glColor3f(0.9f, 0.6f, 0.1f * (float)n);
    rect(4, 4, 60, 40);
    glBegin(GL_LINES);
    glVertex2i(0, 47);
    glVertex2i(63, 42);
    glEnd();
    if (n == 6)
        glColor3f(1, 0, 0);
}

static void after_swap(int n)
{
    if (n == 6)
        glEnable(GL_INVALID_ENUM); /* an error that waits over the frame's end, found in the next one */
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .after_swap = after_swap, .frames = 9});
}
