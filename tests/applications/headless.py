"""A simulation without a window: Gray and Scott's reaction and diffusion, which lives in textures of the GPU alone. Each frame is
eight steps of it, by EGL without a window system and without a surface, in a core profile. Of each it tells the digest; then it
waits for a line on standard input, and "end" ends it."""

import hashlib
import os
import sys

os.environ["PYOPENGL_PLATFORM"] = "egl"

from OpenGL import EGL as egl
from OpenGL import GL as gl
from OpenGL.EGL.EXT.platform_base import eglGetPlatformDisplayEXT

SIZE, STEPS = 64, 8
EGL_PLATFORM_SURFACELESS_MESA = 0x31DD

VERTEX = """#version 330 core
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }
"""
STEP = """#version 330 core
uniform sampler2D field;
uniform float feed;
out vec4 next;
void main() {
    ivec2 here = ivec2(gl_FragCoord.xy), size = textureSize(field, 0);
    vec2 at = texelFetch(field, here, 0).xy, around = -4.0 * at;
    for (int i = 0; i < 4; i++) {
        ivec2 offset = ivec2(i < 2 ? 2 * i - 1 : 0, i < 2 ? 0 : 2 * i - 5);
        around += texelFetch(field, (here + offset + size) % size, 0).xy;
    }
    float reaction = at.x * at.y * at.y;
    next = vec4(at + vec2(0.16, 0.08) * around + vec2(feed * (1.0 - at.x) - reaction, reaction - (feed + 0.06) * at.y), 0.0, 1.0);
}
"""


def context():
    display = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, egl.EGL_DEFAULT_DISPLAY, None)
    major, minor = egl.EGLint(), egl.EGLint()
    assert egl.eglInitialize(display, major, minor), "no EGL"
    assert egl.eglBindAPI(egl.EGL_OPENGL_API), "no OpenGL by EGL"
    # EGL_CONTEXT_MAJOR_VERSION, EGL_CONTEXT_MINOR_VERSION
    version = (egl.EGLint * 5)(0x3098, 3, 0x30FB, 3, egl.EGL_NONE)
    made = egl.eglCreateContext(display, None, egl.EGL_NO_CONTEXT, version)
    assert egl.eglMakeCurrent(display, egl.EGL_NO_SURFACE, egl.EGL_NO_SURFACE, made), "no context without a surface"


def compiled():
    program = gl.glCreateProgram()
    for kind, source in ((gl.GL_VERTEX_SHADER, VERTEX), (gl.GL_FRAGMENT_SHADER, STEP)):
        shader = gl.glCreateShader(kind)
        gl.glShaderSource(shader, source)
        gl.glCompileShader(shader)
        gl.glAttachShader(program, shader)
    gl.glLinkProgram(program)
    assert gl.glGetProgramiv(program, gl.GL_LINK_STATUS), gl.glGetProgramInfoLog(program)
    return program


def field(values):
    texture, framebuffer = gl.glGenTextures(1), gl.glGenFramebuffers(1)
    gl.glBindTexture(gl.GL_TEXTURE_2D, texture)
    gl.glTexParameteri(gl.GL_TEXTURE_2D, gl.GL_TEXTURE_MIN_FILTER, gl.GL_NEAREST)
    gl.glTexImage2D(gl.GL_TEXTURE_2D, 0, gl.GL_RGBA32F, SIZE, SIZE, 0, gl.GL_RGBA, gl.GL_FLOAT, values)
    gl.glBindFramebuffer(gl.GL_FRAMEBUFFER, framebuffer)
    gl.glFramebufferTexture2D(gl.GL_FRAMEBUFFER, gl.GL_COLOR_ATTACHMENT0, gl.GL_TEXTURE_2D, texture, 0)
    assert gl.glCheckFramebufferStatus(gl.GL_FRAMEBUFFER) == gl.GL_FRAMEBUFFER_COMPLETE
    return texture, framebuffer


def main():
    context()
    gl.glViewport(0, 0, SIZE, SIZE)
    gl.glBindVertexArray(gl.glGenVertexArrays(1))
    program = compiled()
    gl.glUseProgram(program)
    gl.glUniform1f(gl.glGetUniformLocation(program, "feed"), 0.035)
    begun = [[0.5, 0.25, 0, 1] if abs(x - 30) + abs(y - 34) < 9 else [1, 0, 0, 1] for y in range(SIZE) for x in range(SIZE)]
    fields = [field([value for texel in begun for value in texel]), field(None)]
    frame = 0
    while True:
        for _ in range(STEPS):
            (texture, _), (_, framebuffer) = fields
            gl.glBindTexture(gl.GL_TEXTURE_2D, texture)
            gl.glBindFramebuffer(gl.GL_FRAMEBUFFER, framebuffer)
            gl.glDrawArrays(gl.GL_TRIANGLES, 0, 3)
            fields.reverse()
        pixels = gl.glReadPixels(0, 0, SIZE, SIZE, gl.GL_RGBA, gl.GL_FLOAT)
        print("shown", frame, hashlib.sha256(bytes(pixels)).hexdigest(), flush=True)
        if sys.stdin.readline().strip() == "end":
            break
        frame += 1


main()
