/* Evaluators: maps of both dimensions and all kinds, grids, meshes, points. */
#include "harness.h"

static void init(void)
{
    static GLfloat curve[4][3] = {{2, 5, 0}, {10, 40, 0}, {20, -10, 0}, {30, 20, 0}};
    static GLfloat colors[2][4] = {{1, 0, 0, 1}, {0, 0.5f, 1, 1}};
    static GLdouble surface[3][4][4];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -20, 20);
    glMatrixMode(GL_MODELVIEW);
    glMap1f(GL_MAP1_VERTEX_3, 0, 1, 3, 4, &curve[0][0]);
    glMap1f(GL_MAP1_COLOR_4, 0, 1, 4, 2, &colors[0][0]);
    glEnable(GL_MAP1_VERTEX_3);
    glEnable(GL_MAP1_COLOR_4);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++) {
            surface[i][j][0] = 32 + 14 * i;
            surface[i][j][1] = 4 + 12 * j;
            surface[i][j][2] = 10 * fuzz((unsigned)(4 * i + j));
            surface[i][j][3] = 1;
        }
    glMap2d(GL_MAP2_VERTEX_4, -1, 1, 16, 3, 0, 2, 4, 4, &surface[0][0][0]);
    glEnable(GL_MAP2_VERTEX_4);
    glEnable(GL_DEPTH_TEST);
}

/* What is evaluated is no current attribute (section 5.1), but Mesa leaves some of it there: nothing here may depend on it. */
static void attributes(void)
{
    glColor4f(1, 1, 1, 1);
    glNormal3f(0, 0, 1);
    glTexCoord4f(0, 0, 0, 1);
}

static void draw(int n)
{
    clear_frame(n);
    attributes();
    switch (n) {
    case 1: {
        static const GLdouble t[3][2] = {{0, 0}, {1, 2}, {3, 1}};
        static const GLfloat normals[2][2][3] = {{{0, 0, 1}, {1, 0, 1}}, {{0, 1, 1}, {1, 1, 1}}};
        glMap1d(GL_MAP1_TEXTURE_COORD_2, 0, 2, 2, 3, &t[0][0]);
        glEnable(GL_MAP1_TEXTURE_COORD_2);
        glMap2f(GL_MAP2_NORMAL, -1, 1, 6, 2, 0, 2, 3, 2, &normals[0][0][0]);
        glEnable(GL_MAP2_NORMAL);
        break;
    }
    case 2:
        glMapGrid1d(12, 0.1, 0.9);
        glMapGrid2f(5, -1, 1, 6, 0, 2);
        break;
    case 3:
        glEnable(GL_AUTO_NORMAL);
        glEnable(GL_LIGHTING);
        glEnable(GL_LIGHT0);
        break;
    case 4: { /* the order of the same map changes */
        static const GLfloat line[2][3] = {{3, 3, 0}, {28, 44, 0}};
        glMap1f(GL_MAP1_VERTEX_3, -2, 2, 3, 2, &line[0][0]);
        glMapGrid1f(4, -2, 2);
        break;
    }
    case 5:
        glDisable(GL_LIGHTING);
        glPushAttrib(GL_EVAL_BIT);
        glDisable(GL_MAP1_COLOR_4);
        glMapGrid1f(9, 0, 2);
        break;
    case 6:
        glPopAttrib();
        break;
    case 7: {
        static const GLfloat p[4] = {0, 1, 2, 3};
        glMap1f(GL_MAP1_INDEX, 1, 1, 1, 4, p);
        print_error("empty domain");
        glMap1f(GL_MAP1_INDEX, 0, 1, 1, 4, p);
        glMap1f(GL_MAP1_TEXTURE_COORD_4, 0, 1, 2, 2, p);
        print_error("stride");
        break;
    }
    default:
        break;
    }
    glBegin(GL_LINE_STRIP);
    for (int i = 0; i <= 10; i++)
        glEvalCoord1f((float)i / 10);
    glEnd();
    attributes();
    glBegin(GL_TRIANGLES);
    glEvalCoord2d(-1, 0);
    glEvalCoord2f(1, 0.1f * (float)n);
    glEvalCoord2dv((const GLdouble[]){0, 2});
    glEnd();
    attributes();
    if (n >= 2) {
        glEvalMesh1(GL_POINT, 0, 12);
        attributes();
        glEvalMesh2(n & 1 ? GL_FILL : GL_LINE, 0, 4, 1, 5);
        attributes();
        glBegin(GL_POINTS);
        glEvalPoint1(3);
        glEnd();
        attributes();
        glBegin(GL_POINTS);
        glEvalPoint2(2, 2);
        glEnd();
        attributes();
    }
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .read_depth = 1});
}
