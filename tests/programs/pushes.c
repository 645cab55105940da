/* Values that calls took along and that are others, or were put back, when the next frame begins: lights and clip planes at
 * the raster position, state that was never set outside of a glPushAttrib, colour material below one. */
#include "harness.h"

static const GLubyte bitmap[8] = {0x81, 0x42, 0x24, 0x18, 0x18, 0x24, 0x42, 0x81};

static void setting(int n)
{
    static const GLfloat colors[] = {0, 0, 0, 1, 0.25f, 1, 0.5f, 1};
    GLuint buffer;
    switch (n) {
    case 0:
        glPushAttrib(GL_ENABLE_BIT);
        glEnable(GL_COLOR_MATERIAL);
        glColor3f(0.9f, 0.1f, 0.3f);
        glPopAttrib(); /* the material keeps the colour, and tracks it no more */
        break;
    case 1:
        glFogCoordf(3);
        glPushAttrib(GL_FOG_BIT);
        glFogi(GL_FOG_COORD_SRC, GL_FOG_COORD);
        glRasterPos2f(-0.5f, 0.25f);
        glPopAttrib();
        glFogi(GL_FOG_COORD_SRC, GL_FRAGMENT_DEPTH); /* Mesa does not put it back */
        break;
    case 2:
        glEnable(GL_LIGHTING);
        glEnable(GL_LIGHT0);
        glRasterPos3f(0, 0, -0.5f);
        glDisable(GL_LIGHTING);
        glDisable(GL_LIGHT0);
        glBitmap(8, 8, 0, 0, 3, 1, bitmap); /* moves on from what the lights have made */
        break;
    case 3:
        glClipPlane(GL_CLIP_PLANE0, (const GLdouble[]){1, 0, 0, -100});
        glEnable(GL_CLIP_PLANE0);
        glRasterPos2f(0, 0);
        glDisable(GL_CLIP_PLANE0);
        break;
    case 4:
        glMatrixMode(GL_TEXTURE);
        glScalef(2, 2, 2);
        glTexCoord2f(3, 4);
        glRasterPos2f(0.1f, 0.2f);
        glLoadIdentity();
        glMatrixMode(GL_MODELVIEW);
        break;
    case 5:
        glFogi(GL_FOG_COORD_SRC, GL_FOG_COORD);
        glFogCoordf(0);
        glRasterPos2f(0.3f, 0.2f);
        glFogCoordf(5);
        break;
    case 6: /* the colour that is current afterwards was in a buffer only */
        glGenBuffers(1, &buffer);
        glBindBuffer(GL_ARRAY_BUFFER, buffer);
        glBufferData(GL_ARRAY_BUFFER, sizeof colors, colors, GL_STATIC_DRAW);
        glColorPointer(4, GL_FLOAT, 0, NULL);
        glEnableClientState(GL_COLOR_ARRAY);
        glBegin(GL_POINTS);
        glArrayElement(1);
        glVertex2f(0, 0);
        glEnd();
        glDisableClientState(GL_COLOR_ARRAY);
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    GLfloat v[4];
    GLint valid;
    setting(n);
    clear_frame(n);
    glGetIntegerv(GL_CURRENT_RASTER_POSITION_VALID, &valid);
    printf("raster position valid %d\n", valid);
    if (valid) {
        glGetFloatv(GL_CURRENT_RASTER_COLOR, v);
        printf("colour %g %g %g\n", v[0], v[1], v[2]);
        glGetFloatv(GL_CURRENT_RASTER_TEXTURE_COORDS, v);
        printf("texture coordinates %g %g\n", v[0], v[1]);
        glGetFloatv(GL_CURRENT_RASTER_DISTANCE, v);
        printf("distance %g\n", v[0]);
    }
    glGetFloatv(GL_CURRENT_COLOR, v);
    printf("current colour %g %g %g\n", v[0], v[1], v[2]);
    glGetMaterialfv(GL_FRONT, GL_DIFFUSE, v);
    printf("material %g %g %g\n", v[0], v[1], v[2]);
    glBitmap(8, 8, 0, 0, 0, 0, bitmap);
    /* Outside of selection names are nothing, however many. */
    for (GLuint i = 0; i < 100; i++)
        glLoadName(i);
    print_error("names");
}

int main(void)
{
    return run_program(&(Program){.draw = draw, .frames = 9});
}
