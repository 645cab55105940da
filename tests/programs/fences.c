/* Fences of OpenGL 3.2, and queries beyond samples: primitives, any samples, timers; results of 64 bits; drawing by a query. */
#include "harness.h"

/* Of their own choice, so that the state at the end does not show them: what timers say is never the same. */
static const GLuint timer = 4000, stamper = 4001;
static GLuint queries[2], framebuffer, renderbuffer, list, buffer, shaped, invocations;
static GLsync fences[3], early;
static const GLenum asked[] = {GL_MAX_TEXTURE_SIZE, GL_UNPACK_ALIGNMENT, GL_PIXEL_PACK_BUFFER_BINDING, GL_ARRAY_BUFFER_BINDING,
                               GL_TEXTURE_BINDING_2D, GL_MAJOR_VERSION, GL_NUM_EXTENSIONS};

static void compile(GLenum type, const char *text)
{
    GLuint made = glCreateShader(type);
    glShaderSource(made, 1, &text, NULL);
    glCompileShader(made);
    glAttachShader(shaped, made);
    glDeleteShader(made);
}

static void init(void)
{
    glGenQueries(2, queries);
    glGenQueries(1, &invocations);
    glGenRenderbuffers(1, &renderbuffer);
    glBindRenderbuffer(GL_RENDERBUFFER, renderbuffer);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, 24, 16);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, renderbuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    early = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    printf("fence %d %d\n", glIsSync(early), glIsSync((GLsync)12345));
    printf("wrong %d\n", glFenceSync(GL_NEVER, 0) == NULL);
    print_error("wrong");
    glQueryCounter(stamper, GL_TIMESTAMP);
    list = glGenLists(1);
    glNewList(list, GL_COMPILE);
    glBeginConditionalRender(queries[0], GL_QUERY_WAIT);
    glRectf(-0.9f, 0.6f, -0.6f, 0.9f);
    glEndConditionalRender();
    glEndList();
    print_error("list"); /* the query has never counted, but nobody has asked */
    GLuint none[1];
    glCreateQueries(GL_RGBA, 0, none);
    print_error("none of no target");
    glObjectLabel(GL_QUERY, 4711, -1, "nothing");
    print_error("label of no query");
    glObjectPtrLabel(NULL, -1, "nothing");
    print_error("label of no fence");
    glGenBuffers(1, &buffer);
    shaped = glCreateProgram();
    compile(GL_VERTEX_SHADER, "#version 150\nin vec2 place; void main() { gl_Position = vec4(place, 0.0, 1.0); }\n");
    compile(GL_GEOMETRY_SHADER, "#version 150\nlayout(points) in; layout(points, max_vertices = 1) out;\n"
                                "void main() { gl_Position = gl_in[0].gl_Position; EmitVertex(); EndPrimitive(); }\n");
    compile(GL_FRAGMENT_SHADER, "#version 150\nout vec4 color; void main() { color = vec4(1.0, 1.0, 0.0, 1.0); }\n");
    glBindAttribLocation(shaped, 0, "place");
    glLinkProgram(shaped);
}

/* Of pipeline statistics: the same query in each frame. */
static void count_invocations(int n)
{
    GLuint64 counted = 9;
    glUseProgram(shaped);
    glBeginQuery(GL_GEOMETRY_SHADER_INVOCATIONS, invocations);
    glBegin(GL_POINTS);
    for (int i = 0; i < n + 2; i++)
        glVertex2f(0.1f * (float)i - 0.5f, 0.95f);
    glEnd();
    glEndQuery(GL_GEOMETRY_SHADER_INVOCATIONS);
    glUseProgram(0);
    glGetQueryObjectui64v(invocations, GL_QUERY_RESULT, &counted);
    printf("invocations %llu\n", (unsigned long long)counted);
    GLint most = 0; /* a time has more bits: as much as there is room for */
    glGetQueryObjectiv(stamper, GL_QUERY_RESULT, &most);
    printf("stamp %x\n", (unsigned)most);
}

/* What is not there yet is not written: into memory, and into a buffer by two commands. */
static void results_without_waiting(void)
{
    static const GLuint kept[] = {12345, 12345, 12345, 12345};
    GLuint names[3], values[4], results[3];
    GLuint into;
    glGenQueries(3, names);
    glGenBuffers(1, &into);
    glBindBuffer(GL_QUERY_BUFFER, into);
    glBufferData(GL_QUERY_BUFFER, sizeof kept, kept, GL_DYNAMIC_READ);
    for (int i = 0; i < 3; i++) {
        values[3] = 12345;
        glBeginQuery(GL_SAMPLES_PASSED, names[i]);
        rect(-0.8f, 0.5f, -0.6f + 0.05f * (float)i, 0.6f);
        glEndQuery(GL_SAMPLES_PASSED);
        if (i == 0) {
            glGetQueryBufferObjectuiv(names[i], into, GL_QUERY_RESULT_NO_WAIT, 0);
        } else {
            glBindBuffer(GL_QUERY_BUFFER, i == 1 ? into : 0);
            glGetQueryObjectuiv(names[i], GL_QUERY_RESULT_NO_WAIT, i == 1 ? (GLuint *)4 : &values[3]);
        }
        glBindBuffer(GL_QUERY_BUFFER, 0);
        glGetQueryObjectuiv(names[i], GL_QUERY_RESULT, &results[i]);
    }
    glGetNamedBufferSubData(into, 0, 8, values);
    values[2] = values[3];
    for (int i = 0; i < 3; i++)
        printf("%d%s", values[i] == 12345 || values[i] == results[i], i < 2 ? " " : " kept, or the result\n");
    /* A query that is none writes nothing either. */
    glGetQueryBufferObjectuiv(4711, into, GL_QUERY_RESULT, 8);
    print_error("no query");
    glGetNamedBufferSubData(into, 8, 4, values);
    printf("left %u\n", values[0]);
    glDeleteQueries(3, names);
    glDeleteBuffers(1, &into);
}

static void print_fence(const char *what, GLsync fence)
{
    GLint status = -1, kind = -1, condition = -1;
    GLsizei length = -1;
    GLenum waited = glClientWaitSync(fence, GL_SYNC_FLUSH_COMMANDS_BIT, 5000000000ull);
    glGetSynciv(fence, GL_SYNC_STATUS, 1, &length, &status);
    glGetSynciv(fence, GL_OBJECT_TYPE, 1, NULL, &kind);
    glGetSynciv(fence, GL_SYNC_CONDITION, 1, NULL, &condition);
    printf("%s waited %d status %x length %d kind %x condition %x\n", what,
           waited == GL_ALREADY_SIGNALED || waited == GL_CONDITION_SATISFIED, status, length, kind, condition);
}

static void draw(int n)
{
    clear_frame(n);
    glBeginQuery(GL_ANY_SAMPLES_PASSED, queries[0]);
    glBeginQuery(GL_PRIMITIVES_GENERATED, queries[1]);
    glBeginQuery(GL_TIME_ELAPSED, timer);
    glColor3f(1, 0.2f * (float)(n % 5), 0);
    if (n % 3 != 1) {
        rect(-0.9f, -0.9f, 0, 0);
        glRectf(0.2f, 0.2f, 0.5f, 0.9f);
    }
    glEndQuery(GL_ANY_SAMPLES_PASSED);
    glRectf(-0.1f, 0.3f, 0, 0.4f);
    glEndQuery(GL_PRIMITIVES_GENERATED);
    glEndQuery(GL_TIME_ELAPSED);
    fences[n % 3] = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    glWaitSync(fences[n % 3], 0, GL_TIMEOUT_IGNORED);
    if (n >= 2) {
        print_fence("old", fences[(n + 1) % 3]);
        glDeleteSync(fences[(n + 1) % 3]);
        printf("gone %d\n", glIsSync(fences[(n + 1) % 3]));
    }
    print_fence("early", early);
    GLuint any = 9, available = 9;
    GLuint64 primitives = 9, elapsed, stamp = 0;
    glGetQueryObjectuiv(queries[0], GL_QUERY_RESULT, &any);
    glGetQueryObjectui64v(queries[1], GL_QUERY_RESULT, &primitives);
    glGetQueryObjectui64v(timer, GL_QUERY_RESULT, &elapsed);
    glGetQueryObjectuiv(timer, GL_QUERY_RESULT_AVAILABLE, &available);
    glGetQueryObjectui64v(stamper, GL_QUERY_RESULT, &stamp);
    printf("any %u primitives %llu available %u stamp %d\n", any, (unsigned long long)primitives, available, stamp != 0);
    /* What was drawn before stays, whether or not the query has counted anything. */
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glClearColor(0.3f, 0.1f * (float)n, 0.7f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glBeginConditionalRender(queries[0], GL_QUERY_WAIT);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glColor3f(0, 1, 1);
    rect(0.6f, -0.9f, 0.9f, 0.9f);
    glEndConditionalRender();
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
    print_pixels("renderbuffer", 24, 16);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glColor3f(1, 0, 1);
    glCallList(list);
    count_invocations(n);
    results_without_waiting();
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1 << n % 4);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    GLuint texture;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    for (int i = 0; i < COUNT(asked); i++) {
        GLint value = -1;
        GLint64 large = -2;
        glGetIntegerv(asked[i], &value);
        glGetInteger64v(asked[i], &large);
        printf("%d%s", value == large && value > 0, i + 1 < COUNT(asked) ? " " : " the same\n");
    }
    GLint64 count = 0;
    glGetInteger64v(GL_NUM_EXTENSIONS, &count);
    printf("last %d\n", glGetStringi(GL_EXTENSIONS, (GLuint)count - 1) != NULL);
    glDeleteTextures(1, &texture);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6});
}
