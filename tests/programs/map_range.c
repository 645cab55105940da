/* Mappings of a part of a buffer (OpenGL 3.0), copies between buffers (3.1), cleared ones (4.3), stores that are for ever and
 * mappings that stay (4.4), and all of it with names in the place of targets (4.5). */
#include "harness.h"

enum { WORDS = 4000 };
static GLuint buffers[4], named[2], shared;
static GLubyte *kept, *read_back, *both;
static int all_written;

static void show(const char *label, GLenum target)
{
    GLint size;
    GLubyte bytes[4096];
    glGetBufferParameteriv(target, GL_BUFFER_SIZE, &size);
    glGetBufferSubData(target, 0, size, bytes);
    print_hash(label, bytes, (size_t)size);
}

static void gets(GLenum target)
{
    static const GLenum names[] = {GL_BUFFER_SIZE, GL_BUFFER_USAGE, GL_BUFFER_ACCESS, GL_BUFFER_ACCESS_FLAGS, GL_BUFFER_MAPPED,
                                   GL_BUFFER_MAP_OFFSET, GL_BUFFER_MAP_LENGTH, GL_BUFFER_IMMUTABLE_STORAGE,
                                   GL_BUFFER_STORAGE_FLAGS};
    printf("buffer");
    for (int i = 0; i < COUNT(names); i++) {
        GLint value = -1;
        GLint64 wide = -1;
        glGetBufferParameteriv(target, names[i], &value);
        glGetBufferParameteri64v(target, names[i], &wide);
        printf(" %d", value);
        if (wide != value)
            printf("!");
    }
    printf("\n");
}

static void init(void)
{
    GLubyte bytes[1000];
    for (int i = 0; i < 1000; i++)
        bytes[i] = (GLubyte)(i * 7);
    glGenBuffers(4, buffers);
    glBindBuffer(GL_COPY_READ_BUFFER, buffers[0]);
    glBufferData(GL_COPY_READ_BUFFER, 1000, bytes, GL_STREAM_COPY);
    glBindBuffer(GL_UNIFORM_BUFFER, buffers[1]);
    glBufferData(GL_UNIFORM_BUFFER, 500, NULL, GL_DYNAMIC_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[2]);
    glBufferStorage(GL_ARRAY_BUFFER, 4096, NULL, GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT);
    glBufferSubData(GL_ARRAY_BUFFER, 0, 4, bytes);
    print_error("not a dynamic store");
    kept = glMapBufferRange(GL_ARRAY_BUFFER, 0, 4096, GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT);
    memset(kept, 0, 4096);
    gets(GL_ARRAY_BUFFER);
    glBufferData(GL_ARRAY_BUFFER, 10, NULL, GL_STATIC_DRAW);
    print_error("a store for ever");
    glBindBuffer(GL_COPY_WRITE_BUFFER, buffers[3]);
    glBufferStorage(GL_COPY_WRITE_BUFFER, 600, bytes, GL_MAP_READ_BIT | GL_MAP_PERSISTENT_BIT | GL_DYNAMIC_STORAGE_BIT);
    read_back = glMapBufferRange(GL_COPY_WRITE_BUFFER, 8, 500, GL_MAP_READ_BIT | GL_MAP_PERSISTENT_BIT);
    gets(GL_COPY_WRITE_BUFFER);
    glCreateBuffers(2, named);
    printf("named %d\n", glIsBuffer(named[0]));
    glNamedBufferData(named[0], 256, bytes, GL_STATIC_READ);
    glNamedBufferStorage(named[1], 300, bytes, GL_DYNAMIC_STORAGE_BIT | GL_MAP_WRITE_BIT);
    /* Zeros that are written in the place of contents that are not wanted, in mappings that stay. */
    glCreateBuffers(1, &shared);
    glNamedBufferStorage(shared, 600, bytes, GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_DYNAMIC_STORAGE_BIT);
    GLbitfield access = GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_INVALIDATE_BUFFER_BIT;
    for (int i = 0; i < 2; i++) {
        GLubyte zeros[600];
        both = glMapNamedBufferRange(shared, 0, 600, access | (i ? GL_MAP_FLUSH_EXPLICIT_BIT : 0));
        memset(both, 0, 600);
        if (i)
            glFlushMappedNamedBufferRange(shared, 0, 600);
        glGetNamedBufferSubData(shared, 0, 600, zeros);
        print_hash("zeros", zeros, 600);
        if (i == 0) {
            glUnmapNamedBuffer(shared);
            glNamedBufferSubData(shared, 0, 600, bytes);
        }
    }
    glMapBufferRange(GL_COPY_READ_BUFFER, 990, 20, GL_MAP_READ_BIT);
    print_error("too much");
    glMapBufferRange(GL_COPY_READ_BUFFER, 0, 20, GL_MAP_READ_BIT | GL_MAP_INVALIDATE_RANGE_BIT);
    print_error("read and invalidate");
    glMapNamedBuffer(4711, GL_READ_ONLY);
    print_error("no buffer");
    /* Undefined, but drivers let programs read what they have mapped for writing, and programs do. */
    glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_ARRAY_BUFFER, 0, 512, 128);
    glFinish();
    print_hash("copied into what is mapped", kept + 512, 128);
    glInvalidateBufferData(buffers[2]);
    print_error("mapped for ever");
    glMapBufferRange(GL_COPY_READ_BUFFER, 256, 256, GL_MAP_WRITE_BIT);
    glInvalidateBufferSubData(buffers[0], 0, 256);
    print_error("before what is mapped");
    glInvalidateBufferSubData(buffers[0], 500, 20);
    print_error("what is mapped");
    glInvalidateBufferSubData(buffers[0], -1, 20);
    print_error("before the store");
    glInvalidateBufferData(buffers[0]);
    print_error("all of it");
    glUnmapBuffer(GL_COPY_READ_BUFFER);
    glBufferData(GL_COPY_READ_BUFFER, 1000, bytes, GL_STREAM_COPY);
}

/* Writes each word of a mapping once, so slowly that others can do something in between. */
static void *write_words(void *mapping)
{
    volatile GLuint *words = mapping;
    for (GLuint i = 0; i < WORDS; i++) {
        words[i] = i + 1;
        for (volatile int wait = 0; wait < 4000; wait++)
            ;
    }
    __atomic_store_n(&all_written, 1, __ATOMIC_RELEASE);
    return NULL;
}

/* What another thread writes stays while this one waits for GL, which fetches what GL has written. */
static void write_while_gl_finishes(void)
{
    GLuint buffer, lost = 0, differ = 0;
    GLbitfield access = GL_MAP_READ_BIT | GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
    glCreateBuffers(1, &buffer);
    glNamedBufferStorage(buffer, 4 * WORDS + 4, NULL, access | GL_DYNAMIC_STORAGE_BIT);
    GLuint *words = glMapNamedBufferRange(buffer, 0, 4 * WORDS + 4, access);
    memset(words, 0, 4 * WORDS + 4);
    pthread_t thread;
    require(pthread_create(&thread, NULL, write_words, words) == 0, "thread");
    for (GLuint i = 1; !__atomic_load_n(&all_written, __ATOMIC_ACQUIRE); i++) {
        glNamedBufferSubData(buffer, 4 * WORDS, 4, &i);
        glFinish();
    }
    pthread_join(thread, NULL);
    glFinish();
    static GLuint got[WORDS];
    glGetNamedBufferSubData(buffer, 0, 4 * WORDS, got);
    for (GLuint i = 0; i < WORDS; i++) {
        lost += words[i] != i + 1;
        differ += got[i] != i + 1;
    }
    printf("lost %u, %u\n", lost, differ);
    glDeleteBuffers(1, &buffer);
}

static void draw(int n)
{
    clear_frame(n);
    if (n == 1)
        write_while_gl_finishes();
    /* A part, written. */
    GLubyte *part = glMapBufferRange(GL_COPY_READ_BUFFER, 100 * n, 64, GL_MAP_WRITE_BIT);
    for (int i = 0; i < 32; i++)
        part[2 * i] = (GLubyte)(n + i);
    gets(GL_COPY_READ_BUFFER);
    printf("aligned %d\n", (int)((uintptr_t)part % 64) == 100 * n % 64);
    glUnmapBuffer(GL_COPY_READ_BUFFER);
    show("part", GL_COPY_READ_BUFFER);
    /* What is flushed counts. */
    part = glMapBufferRange(GL_COPY_READ_BUFFER, 500, 100, GL_MAP_WRITE_BIT | GL_MAP_FLUSH_EXPLICIT_BIT | GL_MAP_INVALIDATE_RANGE_BIT);
    memset(part, 200 + n, 100);
    glFlushMappedBufferRange(GL_COPY_READ_BUFFER, 0, 40);
    glFlushMappedBufferRange(GL_COPY_READ_BUFFER, 40, 60);
    glUnmapBuffer(GL_COPY_READ_BUFFER);
    /* Bytes that are flushed and were not written keep what they had. */
    part = glMapBufferRange(GL_COPY_READ_BUFFER, 700, 200, GL_MAP_WRITE_BIT | GL_MAP_FLUSH_EXPLICIT_BIT);
    for (int i = 0; i < 100; i += 2)
        part[i] = (GLubyte)(3 * n + i);
    glFlushMappedBufferRange(GL_COPY_READ_BUFFER, 0, 100);
    glUnmapBuffer(GL_COPY_READ_BUFFER);
    show("flushed", GL_COPY_READ_BUFFER);
    /* Copies and clears. */
    glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_UNIFORM_BUFFER, 90, 10 * n, 200);
    glClearBufferSubData(GL_UNIFORM_BUFFER, GL_R32F, 400, 80, GL_RED, GL_FLOAT, &(GLfloat){(GLfloat)n});
    if (n == 0)
        glClearBufferData(GL_UNIFORM_BUFFER, GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, (const GLubyte[]){1, 2, 3, 4});
    glClearBufferSubData(GL_UNIFORM_BUFFER, GL_R32F, 0, -1, GL_RED, GL_FLOAT, &(GLfloat){7});
    print_error("a negative size");
    glInvalidateBufferSubData(buffers[0], 0, -1);
    print_error("a negative length");
    show("copied", GL_UNIFORM_BUFFER);
    /* Written while it stays mapped, and drawn from. */
    GLfloat *corner = (GLfloat *)(void *)(kept + 1000);
    for (int i = 0; i < 6; i++)
        corner[i] = (GLfloat)(i % 2 == n % 2) * 1.5f - 0.7f + 0.05f * (GLfloat)(i * n % 3);
    glVertexPointer(2, GL_FLOAT, 0, (void *)1000);
    glEnableClientState(GL_VERTEX_ARRAY);
    glColor3f(1, 0.1f * (GLfloat)n, 0.5f);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    corner[2] += 0.4f;
    glDrawArrays(GL_LINE_LOOP, 0, 3);
    /* Read while it stays mapped. */
    glBufferSubData(GL_COPY_WRITE_BUFFER, 50 + n, 4, &n);
    glCopyBufferSubData(GL_ARRAY_BUFFER, GL_COPY_WRITE_BUFFER, 1000, 300, 24);
    glFinish();
    print_hash("stays", read_back, 500);
    /* Written by commands and through the mapping, side by side. */
    glNamedBufferSubData(shared, 8 * n, 4, "abcd");
    both[8 * n + 4] = (GLubyte)(100 + n);
    both[8 * n + 45] = (GLubyte)(150 + n);
    glFlushMappedNamedBufferRange(shared, 0, 600);
    GLubyte bytes[600];
    glGetNamedBufferSubData(shared, 0, 600, bytes);
    print_hash("both", bytes, 600);
    /* By name. */
    glNamedBufferSubData(named[0], n, 3, "abc");
    glCopyNamedBufferSubData(named[0], named[1], 0, 2 * n, 100);
    glClearNamedBufferSubData(named[1], GL_R8, 200, 20, GL_RED, GL_UNSIGNED_BYTE, &(GLubyte){(GLubyte)(9 * n)});
    part = glMapNamedBufferRange(named[1], 290, 10, GL_MAP_WRITE_BIT);
    memset(part, n, 10);
    glUnmapNamedBuffer(named[1]);
    glGetNamedBufferSubData(named[1], 0, 300, bytes);
    print_hash("named", bytes, 300);
    if (n == 4) {
        glUnmapBuffer(GL_ARRAY_BUFFER);
        kept = glMapNamedBufferRange(buffers[2], 0, 4096, GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT);
    }
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw});
}
