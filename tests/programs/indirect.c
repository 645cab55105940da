/* Draws and dispatches whose parameters are in buffers (OpenGL 4.0, 4.3), or in memory where there is no buffer; shader storage,
 * atomic counters, images of high units and compute shaders (4.3); bindings of many buffers at once (4.4), vertex arrays by name (4.5). */
#include "harness.h"

static GLuint paint, count, stamp, image, add, number, vao, commands, elements, places, storage[2], counter, mapped;
static GLuint *sums;

static const GLuint arrays_commands[] = {3, 1, 0, 0, 3, 2, 3, 1, 0, 0, 6, 0};
static const GLuint elements_commands[] = {3, 2, 3, 1, 0, 3, 1, 0, 4, 2};
static const GLubyte indices[] = {0, 1, 2, 2, 3, 4};

static GLuint program(int n, const GLenum *types, const char *const *texts)
{
    GLuint made = glCreateProgram();
    for (int i = 0; i < n; i++) {
        GLuint shader = glCreateShader(types[i]);
        glShaderSource(shader, 1, &texts[i], NULL);
        glCompileShader(shader);
        glAttachShader(made, shader);
        glDeleteShader(shader);
    }
    glLinkProgram(made);
    GLint linked;
    glGetProgramiv(made, GL_LINK_STATUS, &linked);
    require(linked, "link");
    return made;
}

static void init(void)
{
    paint = program(2, (const GLenum[]){GL_VERTEX_SHADER, GL_FRAGMENT_SHADER},
                    (const char *const[]){
                        "#version 430\nlayout(location = 0) in vec2 place; layout(location = 1) in vec2 moved; out vec4 c;\n"
                        "layout(std430, binding = 1) buffer Sums { uint sums[8]; };\n"
                        "void main() { gl_Position = vec4(place + moved, 0.0, 1.0);\n"
                        "c = vec4(float(sums[gl_VertexID & 7] & 255u) / 255.0, gl_InstanceID * 0.4, 0.6, 1.0); }\n",
                        "#version 430\nin vec4 c; out vec4 color; layout(binding = 2) uniform atomic_uint hits;\n"
                        "void main() { atomicCounterIncrement(hits); color = c; }\n"});
    count = program(1, (const GLenum[]){GL_COMPUTE_SHADER},
                    (const char *const[]){"#version 430\nlayout(local_size_x = 8) in; uniform uint step;\n"
                                          "layout(std430, binding = 1) buffer Sums { uint sums[8]; };\n"
                                          "layout(std430, binding = 0) readonly buffer More { uint more[8]; };\n"
                                          "void main() { sums[gl_LocalInvocationID.x] += more[gl_LocalInvocationID.x] * step; }\n"});
    /* A unit that few programs use. */
    stamp = program(1, (const GLenum[]){GL_COMPUTE_SHADER},
                    (const char *const[]){"#version 430\nlayout(local_size_x = 4) in; uniform uint step;\n"
                                          "layout(binding = 40, rgba8) writeonly uniform image2D marks;\n"
                                          "void main() { imageStore(marks, ivec2(gl_LocalInvocationID.x, step), vec4(0.25, 0.5, float(step) / 8.0, 1.0)); }\n"});
    glGenTextures(1, &image);
    glBindTexture(GL_TEXTURE_2D, image);
    glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, 8, 8);
    glBindTexture(GL_TEXTURE_2D, 0);
    add = program(1, (const GLenum[]){GL_COMPUTE_SHADER},
                  (const char *const[]){"#version 430\nlayout(local_size_x = 4) in; uniform uint frame;\n"
                                        "layout(std430, binding = 5) buffer Sums { uint sum; uint parts[15]; };\n"
                                        "void main() { atomicAdd(sum, parts[frame]); }\n"});
    number = program(1, (const GLenum[]){GL_COMPUTE_SHADER},
                     (const char *const[]){"#version 430\nlayout(local_size_x = 8) in; uniform int frame;\n"
                                           "layout(r32ui, binding = 1) writeonly uniform uimageBuffer numbers;\n"
                                           "void main() { int i = int(gl_LocalInvocationID.x);\n"
                                           "imageStore(numbers, i, uvec4(10 * frame + i)); }\n"});
    GLuint block = glGetProgramResourceIndex(count, GL_SHADER_STORAGE_BLOCK, "Sums");
    glShaderStorageBlockBinding(count, block, 4);
    GLfloat vertices[20];
    GLuint numbers[64];
    for (int i = 0; i < 20; i++)
        vertices[i] = 1.6f * fuzz((unsigned)i) - 0.9f;
    for (int i = 0; i < 64; i++)
        numbers[i] = (GLuint)(7 * i + 1);
    glCreateBuffers(2, storage);
    glNamedBufferData(storage[0], 256, numbers, GL_STATIC_DRAW);
    glNamedBufferData(storage[1], 256, numbers + 3, GL_DYNAMIC_COPY);
    glCreateBuffers(1, &counter);
    glNamedBufferData(counter, 16, (const GLuint[]){100, 200, 300, 400}, GL_DYNAMIC_READ);
    glCreateBuffers(1, &commands);
    glNamedBufferStorage(commands, 256, NULL, GL_DYNAMIC_STORAGE_BIT);
    glNamedBufferSubData(commands, 16, sizeof arrays_commands, arrays_commands);
    glNamedBufferSubData(commands, 128, sizeof elements_commands, elements_commands);
    glNamedBufferSubData(commands, 200, 12, (const GLuint[]){1, 1, 1});
    glCreateBuffers(1, &elements);
    glNamedBufferData(elements, sizeof indices, indices, GL_STATIC_DRAW);
    glCreateBuffers(1, &places);
    glNamedBufferData(places, sizeof vertices, vertices, GL_STATIC_DRAW);
    glCreateVertexArrays(1, &vao);
    glVertexArrayVertexBuffers(vao, 2, 2, (const GLuint[]){places, places}, (const GLintptr[]){0, 16}, (const GLsizei[]){8, 4});
    glVertexArrayAttribFormat(vao, 0, 2, GL_FLOAT, GL_FALSE, 0);
    glVertexArrayAttribFormat(vao, 1, 2, GL_FLOAT, GL_FALSE, 4);
    glVertexArrayAttribBinding(vao, 0, 2);
    glVertexArrayAttribBinding(vao, 1, 3);
    glVertexArrayBindingDivisor(vao, 3, 1);
    glVertexArrayElementBuffer(vao, elements);
    glEnableVertexArrayAttrib(vao, 0);
    glEnableVertexArrayAttrib(vao, 1);
    glBindBuffersBase(GL_SHADER_STORAGE_BUFFER, 0, 2, (const GLuint[]){storage[0], storage[1]});
    glBindBufferRange(GL_ATOMIC_COUNTER_BUFFER, 2, counter, 4, 8);
    GLbitfield access = GL_MAP_READ_BIT | GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
    glCreateBuffers(1, &mapped);
    glNamedBufferStorage(mapped, 64, NULL, access);
    sums = glMapNamedBufferRange(mapped, 0, 64, access);
    memset(sums, 0, 64);
    print_error("init");
}

/* A store that nobody but a shader has written, as the image of a texture. */
static void written_as_an_image(int n)
{
    GLuint texture, buffer;
    glCreateBuffers(1, &buffer);
    glNamedBufferData(buffer, 32, NULL, GL_DYNAMIC_READ);
    glCreateTextures(GL_TEXTURE_BUFFER, 1, &texture);
    if (n & 1) {
        glBindTexture(GL_TEXTURE_BUFFER, texture);
        glTexBuffer(GL_TEXTURE_BUFFER, GL_R32UI, buffer);
    } else {
        glTextureBufferRange(texture, GL_R32UI, buffer, 0, 32);
    }
    glBindImageTexture(1, texture, 0, GL_FALSE, 0, GL_WRITE_ONLY, GL_R32UI);
    glUseProgram(number);
    glUniform1i(glGetUniformLocation(number, "frame"), n);
    glDispatchCompute(1, 1, 1);
    glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
    GLuint *numbers = glMapNamedBuffer(buffer, GL_READ_ONLY);
    printf("numbers %u %u\n", numbers[0], numbers[7]);
    glUnmapNamedBuffer(buffer);
    glDeleteTextures(1, &texture);
    glDeleteBuffers(1, &buffer);
}

static void draw(int n)
{
    clear_frame(n);
    glUseProgram(count);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, 4, n == 3 ? storage[0] : storage[1]);
    glUniform1ui(glGetUniformLocation(count, "step"), (GLuint)n + 1);
    if (n & 1) {
        glBindBuffer(GL_DISPATCH_INDIRECT_BUFFER, commands);
        glDispatchComputeIndirect(200);
    } else {
        glDispatchCompute(1, 1, 1);
    }
    /* A binding that was taken away is no buffer that a program writes. */
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, 5, storage[0]);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, 5, 0);
    glDispatchCompute(1, 1, 1);
    glBindImageTexture(40, image, 0, GL_FALSE, 0, GL_WRITE_ONLY, GL_RGBA8);
    glUseProgram(stamp);
    glUniform1ui(glGetUniformLocation(stamp, "step"), (GLuint)n);
    glDispatchCompute(1, 1, 1);
    glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT | GL_BUFFER_UPDATE_BARRIER_BIT | GL_TEXTURE_UPDATE_BARRIER_BIT);
    /* A sum that the shader keeps, beside parts of it that are written while it stays mapped. */
    glUseProgram(add);
    glBindBufferBase(GL_SHADER_STORAGE_BUFFER, 5, mapped);
    for (int i = 0; i < 2; i++) {
        sums[1 + 2 * n + i] = (GLuint)(5 * n + i + 1);
        glUniform1ui(glGetUniformLocation(add, "frame"), (GLuint)(2 * n + i));
        glDispatchCompute(1, 1, 1);
    }
    glMemoryBarrier(GL_CLIENT_MAPPED_BUFFER_BARRIER_BIT);
    glFinish();
    printf("sum %u\n", sums[0]);
    written_as_an_image(n);
    glUseProgram(paint);
    glBindVertexArray(vao);
    glBindBuffer(GL_DRAW_INDIRECT_BUFFER, commands);
    glDrawArraysIndirect(GL_TRIANGLES, (void *)16);
    switch (n) {
    case 0:
        glMultiDrawArraysIndirect(GL_TRIANGLES, (void *)16, 3, 0);
        break;
    case 1:
        glMultiDrawElementsIndirect(GL_TRIANGLES, GL_UNSIGNED_BYTE, (void *)128, 2, 20);
        break;
    case 2:
        glBindBuffersRange(GL_SHADER_STORAGE_BUFFER, 0, 2, (const GLuint[]){storage[1], storage[0]}, (const GLintptr[]){0, 64}, (const GLsizeiptr[]){128, 64});
        glDrawElementsIndirect(GL_TRIANGLES, GL_UNSIGNED_BYTE, (void *)148);
        break;
    case 3: /* without a buffer the parameters are in memory, and so may be the arrays */
        glBindBuffer(GL_DRAW_INDIRECT_BUFFER, 0);
        glMultiDrawArraysIndirect(GL_TRIANGLES, arrays_commands, 2, 16);
        break;
    case 4: {
        static const GLfloat own[] = {-1, -1, 0.5f, -1, 0, 0.8f, 1, 1, -0.5f, 0.7f, 0, 0};
        glBindVertexArray(0);
        glBindBuffer(GL_ARRAY_BUFFER, 0);
        glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, own);
        glEnableVertexAttribArray(0);
        glVertexAttrib2f(1, 0.1f, 0.2f);
        glMultiDrawArraysIndirect(GL_TRIANGLES, (void *)16, 2, 0);
        break;
    }
    }
    glMemoryBarrier(GL_ALL_BARRIER_BITS);
    GLuint values[64];
    glGetTextureImage(image, 0, GL_RGBA, GL_UNSIGNED_BYTE, sizeof values, values);
    print_hash("image", values, sizeof values);
    glGetNamedBufferSubData(storage[1], 0, 256, values);
    print_hash("sums", values, 256);
    glGetNamedBufferSubData(counter, 0, 16, values);
    printf("counters %u %u %u %u\n", values[0], values[1], values[2], values[3]);
    GLint got[3];
    GLint64 offset;
    glGetVertexArrayiv(vao, GL_ELEMENT_ARRAY_BUFFER_BINDING, &got[0]);
    glGetVertexArrayIndexediv(vao, 1, GL_VERTEX_ATTRIB_RELATIVE_OFFSET, &got[1]);
    glGetVertexArrayIndexediv(vao, 1, GL_VERTEX_ATTRIB_BINDING, &got[2]);
    glGetVertexArrayIndexed64iv(vao, 3, GL_VERTEX_BINDING_OFFSET, &offset);
    printf("array %d %d %d %d\n", got[0] == (GLint)elements, got[1], got[2], (int)offset);
    glGetIntegeri_v(GL_SHADER_STORAGE_BUFFER_BINDING, 1, &got[0]);
    glGetInteger64i_v(GL_ATOMIC_COUNTER_BUFFER_START, 2, &offset);
    printf("bound %d %d\n", got[0], (int)offset);
    print_error("frame");
}

int main(void)
{
    return run_program(&(Program){.init = init, .draw = draw, .frames = 6});
}
