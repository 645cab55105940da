/* Buffer objects: data, parts, maps of every kind, kept mapped over frames; arrays and indices drawn from them. */
#include "harness.h"

typedef struct {
    GLfloat x, y;
    GLubyte r, g, b, a;
} Vertex;

static GLuint buffers[4], own_name = 777;

static void vertex(Vertex *v, int i, int n)
{
    v->x = 64 * fuzz((unsigned)(i + 40 * n));
    v->y = 48 * fuzz((unsigned)(3 * i + n));
    v->r = (GLubyte)(255 * fuzz((unsigned)(5 * i)));
    v->g = (GLubyte)(9 * i);
    v->b = (GLubyte)(30 * n);
    v->a = 255;
}

static Vertex *mapped;

static void init(void)
{
    static Vertex v[36];
    static GLushort indices[36];
    glMatrixMode(GL_PROJECTION);
    glOrtho(0, 64, 0, 48, -1, 1);
    glMatrixMode(GL_MODELVIEW);
    for (int i = 0; i < 36; i++) {
        vertex(&v[i], i, 0);
        indices[i] = (GLushort)(35 - i);
    }
    glGenBuffers(COUNT(buffers), buffers);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBufferData(GL_ARRAY_BUFFER, sizeof v, v, GL_STATIC_DRAW);
    glVertexPointer(2, GL_FLOAT, sizeof(Vertex), (void *)0);
    glColorPointer(4, GL_UNSIGNED_BYTE, sizeof(Vertex), (void *)8);
    glEnableClientState(GL_VERTEX_ARRAY);
    glEnableClientState(GL_COLOR_ARRAY);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, sizeof indices, indices, GL_DYNAMIC_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[2]);
    glBufferData(GL_ARRAY_BUFFER, 36 * sizeof(Vertex), NULL, GL_STREAM_DRAW);
    for (int i = 0; i < 36; i++) /* all of it, in parts */
        glBufferSubData(GL_ARRAY_BUFFER, i * (GLintptr)sizeof(Vertex), sizeof(Vertex), &v[35 - i]);
    printf("is buffer %d %d %d\n", glIsBuffer(buffers[0]), glIsBuffer(buffers[3]), glIsBuffer(own_name));
}

static void setting(int n)
{
    GLint v = 0;
    void *pointer = NULL;
    switch (n) {
    case 1: { /* written by map */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
        Vertex *map = glMapBuffer(GL_ARRAY_BUFFER, GL_WRITE_ONLY);
        require(map != NULL, "a map");
        for (int i = 0; i < 36; i++)
            vertex(&map[i], i, n);
        glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_MAPPED, &v);
        glGetBufferPointerv(GL_ARRAY_BUFFER, GL_BUFFER_MAP_POINTER, &pointer);
        printf("mapped %d, pointer as mapped %d\n", v, pointer == map);
        printf("unmapped %d\n", glUnmapBuffer(GL_ARRAY_BUFFER));
        break;
    }
    case 2: { /* changed in place, read back */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[2]);
        Vertex *map = glMapBuffer(GL_ARRAY_BUFFER, GL_READ_WRITE);
        print_hash("map", map, 36 * sizeof(Vertex));
        for (int i = 0; i < 10; i++)
            map[i].x = map[i + 5].x / 2;
        printf("unmapped %d\n", glUnmapBuffer(GL_ARRAY_BUFFER));
        break;
    }
    case 3: /* mapped over two frames, other buffers are drawn from meanwhile */
        glBindBuffer(GL_ARRAY_BUFFER, own_name); /* a name of the program's own */
        state_also_names(own_name);
        glBufferData(GL_ARRAY_BUFFER, 36 * sizeof(Vertex), NULL, GL_DYNAMIC_COPY);
        mapped = glMapBuffer(GL_ARRAY_BUFFER, GL_WRITE_ONLY);
        for (int i = 0; i < 20; i++)
            vertex(&mapped[i], i, 9);
        break;
    case 4:
        for (int i = 20; i < 36; i++)
            vertex(&mapped[i], i, 9);
        glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
        glBufferSubData(GL_ARRAY_BUFFER, 16, 100, mapped); /* from memory that is a map */
        break;
    case 5: {
        static Vertex back[36];
        glBindBuffer(GL_ARRAY_BUFFER, own_name);
        printf("unmapped %d\n", glUnmapBuffer(GL_ARRAY_BUFFER));
        glGetBufferSubData(GL_ARRAY_BUFFER, 0, sizeof back, back);
        print_hash("got", back, sizeof back);
        glVertexPointer(2, GL_FLOAT, sizeof(Vertex), (void *)sizeof(Vertex));
        const Vertex *map = glMapBuffer(GL_ARRAY_BUFFER, GL_READ_ONLY);
        print_hash("read only", map, 36 * sizeof(Vertex));
        glUnmapBuffer(GL_ARRAY_BUFFER);
        break;
    }
    case 6: { /* the array's buffer is deleted: arrays that have it lose it; indices from memory */
        static const GLushort few[] = {0, 5, 9, 11, 2, 7};
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
        clear_frame(n);
        glDrawElements(GL_TRIANGLES, 6, GL_UNSIGNED_SHORT, few);
        glDeleteBuffers(1, &buffers[1]);
        glBindBuffer(GL_ARRAY_BUFFER, buffers[2]);
        glVertexPointer(2, GL_FLOAT, sizeof(Vertex), (void *)0);
        glColorPointer(4, GL_UNSIGNED_BYTE, sizeof(Vertex), (void *)8);
        glDeleteBuffers(1, &own_name);
        printf("is buffer %d\n", glIsBuffer(own_name));
        break;
    }
    case 7: /* data again, smaller; errors with maps */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[3]);
        glBufferData(GL_ARRAY_BUFFER, 64, NULL, GL_STREAM_READ);
        glBufferSubData(GL_ARRAY_BUFFER, 0, 64, "0123456789012345678901234567890123456789012345678901234567890123");
        print_error("data");
        glBufferSubData(GL_ARRAY_BUFFER, 60, 8, "too long");
        print_error("beyond its end");
        mapped = glMapBuffer(GL_ARRAY_BUFFER, GL_WRITE_ONLY);
        memcpy(mapped, "abcdefgh", 8);
        glBufferSubData(GL_ARRAY_BUFFER, 0, 8, "12345678");
        print_error("while mapped");
        printf("second map %d\n", glMapBuffer(GL_ARRAY_BUFFER, GL_READ_ONLY) == NULL);
        print_error("second map");
        glUnmapBuffer(GL_ARRAY_BUFFER);
        printf("unmap twice %d\n", glUnmapBuffer(GL_ARRAY_BUFFER));
        print_error("unmap twice");
        break;
    default:
        break;
    }
}

static void draw(int n)
{
    if (n != 6)
        clear_frame(n);
    setting(n);
    if (n < 6) {
        glDrawElements(GL_TRIANGLES, 30, GL_UNSIGNED_SHORT, (void *)0);
        glDrawElements(GL_LINES, 8, GL_UNSIGNED_SHORT, (void *)40);
    }
    glDrawArrays(GL_POINTS, 0, 30);
    if (n == 2) { /* the colours come from another buffer than the positions */
        glBindBuffer(GL_ARRAY_BUFFER, buffers[2]);
        glColorPointer(4, GL_UNSIGNED_BYTE, sizeof(Vertex), (void *)8);
    }
    glDrawArrays(GL_TRIANGLES, 0, 12);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 9});
}
