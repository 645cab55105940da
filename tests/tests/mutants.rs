//! Rules that are wrong on purpose: a key left out, a slot that no call reads, or sets, or that no push saves. Each must be
//! seen.
//!
//! The log leaves out what `REPRISE_MUTANT` says (builds with debug assertions only); scripts and programs are run natively
//! and with the render server replaced. Without a mutant both tell the same; with it they must not. The suite tries the
//! mutants of a third of [`EXAMPLES`], which a seed decides. `REPRISE_TEST_MUTANTS=all` (`cargo xtask test --mutants`) tries every mutant of the rules, which
//! takes long, lists those that nothing saw, and gives a score; `REPRISE_TEST_CASES` is how many random scripts there are about
//! each slot class. A script is run with those mutants alone that the library says it reaches.

use reprise_generator::model::Model;
use reprise_tests::random::{Generator, Limits, NEWEST, read_classes};
use reprise_tests::script::{Profile, Script, Way, compare, model};
use reprise_tests::{Error, Output, Run, XServer, difference, must, seed};
use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A script, and the mutants that it tells from the right rules. At its end there is a strike after a frame, unless it has
/// one of its own. The server is killed there, or asked first where the script says `# asked only`.
struct Example {
    mutants: &'static [&'static str],
    script: &'static str,
}

const EXAMPLES: &[Example] = &[
    // Units: what is set of one, and unset of another.
    Example {
        mutants: &[
            "key Enable unit",
            "key TexEnv unit",
            "key TopMatrix unit",
            "key ClientState unit",
            "read ActiveTexture",
            "write ClientState",
        ],
        script: "glActiveTexture GL_TEXTURE1
            glEnable GL_TEXTURE_2D
            glTexEnvi GL_TEXTURE_ENV GL_TEXTURE_ENV_MODE GL_REPLACE
            glMatrixMode GL_TEXTURE
            glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glClientActiveTexture GL_TEXTURE1
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glActiveTexture GL_TEXTURE0
            glEnable GL_TEXTURE_2D
            glDisable GL_TEXTURE_2D
            glTexEnvi GL_TEXTURE_ENV GL_TEXTURE_ENV_MODE GL_DECAL
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glClientActiveTexture GL_TEXTURE0
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glDisableClientState GL_TEXTURE_COORD_ARRAY",
    },
    Example {
        mutants: &["key MatrixStack unit", "key MatrixStack mode"],
        script: "glMatrixMode GL_TEXTURE
            glActiveTexture GL_TEXTURE1
            glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glPushMatrix
            glActiveTexture GL_TEXTURE0
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glPushMatrix
            glLoadIdentity
            glMatrixMode GL_PROJECTION
            glLoadMatrixf {f 4 0 0 0 0 4 0 0 0 0 4 0 0 0 0 1 }
            glPushMatrix
            glLoadIdentity
            glMatrixMode GL_TEXTURE
            glActiveTexture GL_TEXTURE1
            glLoadIdentity
            glPopMatrix
            glActiveTexture GL_TEXTURE0
            glLoadIdentity
            glPopMatrix",
    },
    // A light's number, and that a push saves it.
    Example {
        mutants: &["key Light light", "save Light"],
        script: "glLightf GL_LIGHT1 GL_SPOT_EXPONENT 3.0f
            glLightf GL_LIGHT4 GL_SPOT_EXPONENT 7.0f
            glPushAttrib GL_LIGHTING_BIT
            glLightf GL_LIGHT4 GL_SPOT_EXPONENT 9.0f
            glPopAttrib",
    },
    Example {
        mutants: &[
            "key Material face",
            "key Material pname",
            "save Material",
            "write Material",
            "save Scissor",
        ],
        script: "glMaterialf GL_FRONT GL_SHININESS 3.0f
            glMaterialf GL_BACK GL_SHININESS 5.0f
            glMaterialfv GL_FRONT GL_SPECULAR {f 0.5 0.25 0.125 1 }
            glMaterialfv GL_FRONT GL_EMISSION {f 0.25 0.5 0.75 1 }
            glScissor 1 2 3 4
            glGetFloatv GL_CURRENT_COLOR out:16
            glPushAttrib GL_LIGHTING_BIT|GL_SCISSOR_BIT
            glMaterialf GL_FRONT GL_SHININESS 9.0f
            glScissor 5 6 7 8
            glGetFloatv GL_CURRENT_COLOR out:16
            glPopAttrib",
    },
    // The unit that a texture is bound to; the first time, which makes it, each is remembered for that.
    Example {
        mutants: &["key TextureBinding unit", "write TextureBinding"],
        script: "glGenTextures 2 out:8
            glBindTexture GL_TEXTURE_2D 1
            glBindTexture GL_TEXTURE_2D 2
            glBindTexture GL_TEXTURE_2D 1
            glActiveTexture GL_TEXTURE1
            glBindTexture GL_TEXTURE_2D 2",
    },
    // The stack of each mode is another; to which a matrix call goes.
    Example {
        mutants: &["key TopMatrix mode", "read MatrixMode", "write MatrixMode"],
        script: "glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glMatrixMode GL_PROJECTION
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glMatrixMode GL_MODELVIEW",
    },
    // A light's position is transformed by the matrix of its moment.
    Example {
        mutants: &["read TopMatrix"],
        script: "glTranslatef 1.0f 2.0f 3.0f
            glLightfv GL_LIGHT0 GL_POSITION {f 1 1 1 1 }
            glLoadIdentity",
    },
    // An image passes through the pixel transfer of its moment.
    Example {
        mutants: &["read PixelTransfer"],
        script: "glPixelTransferf GL_RED_SCALE 0.5f
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glPixelTransferf GL_RED_SCALE 1.0f",
    },
    Example {
        mutants: &["read PixelMap", "write PixelMap"],
        script: "glPixelTransferi GL_MAP_COLOR 1
            glPixelMapfv GL_PIXEL_MAP_G_TO_G 2 {f 1 0 }
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glPixelMapfv GL_PIXEL_MAP_G_TO_G 2 {f 0.5 0.25 }",
    },
    Example {
        mutants: &["write BlendFunc", "write CurrentColor", "write FrontFace", "write ClearDepth"],
        script: "glBlendFunc GL_ONE GL_DST_COLOR
            glColor3f 0.25f 0.5f 0.75f
            glFrontFace GL_CW
            glClearDepth 0.5d",
    },
    // Two textures that were bound again after they were filled, and two that are nothing but bound: of one target for ever
    // (specification 1.5, section 3.8.12). Names that are new when they are bound are remembered for that.
    Example {
        mutants: &[
            "key TexImage texture",
            "key TexParam texture",
            "key TextureObject texture",
            "write TextureObject",
            "read TextureBinding",
        ],
        script: "glGenTextures 8 out:32
            glBindTexture GL_TEXTURE_3D 7
            glBindTexture GL_TEXTURE_3D 8
            glBindTexture GL_TEXTURE_3D 0
            glBindTexture GL_TEXTURE_2D 5
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_WRAP_S GL_CLAMP
            glBindTexture GL_TEXTURE_2D 6
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:99
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_WRAP_S GL_CLAMP_TO_EDGE
            glBindTexture GL_TEXTURE_2D 5
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_MAG_FILTER GL_NEAREST
            glBindTexture GL_TEXTURE_2D 6
            glBindTexture GL_TEXTURE_2D 0
            swap
            strike
            glBindTexture GL_TEXTURE_2D 7
            error
            glBindTexture GL_TEXTURE_2D 8
            error
            glBindTexture GL_TEXTURE_2D 6
            glGetTexImage GL_TEXTURE_2D 0 GL_RGBA GL_UNSIGNED_BYTE out:64
            glGetTexParameteriv GL_TEXTURE_2D GL_TEXTURE_WRAP_S out:4
            glBindTexture GL_TEXTURE_2D 5
            glGetTexImage GL_TEXTURE_2D 0 GL_RGBA GL_UNSIGNED_BYTE out:64
            glGetTexParameteriv GL_TEXTURE_2D GL_TEXTURE_WRAP_S out:4",
    },
    Example {
        mutants: &["key ProxyImage target", "key ProxyImage level", "write ProxyImage"],
        script: "glTexImage2D GL_PROXY_TEXTURE_2D 0 GL_RGBA 16 16 0 GL_RGBA GL_UNSIGNED_BYTE null
            glTexImage2D GL_PROXY_TEXTURE_2D 1 GL_RGBA 8 8 0 GL_RGBA GL_UNSIGNED_BYTE null
            glTexImage3D GL_PROXY_TEXTURE_3D 0 GL_RGBA 4 4 4 0 GL_RGBA GL_UNSIGNED_BYTE null
            swap
            strike
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_2D 0 GL_TEXTURE_WIDTH out:4
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_2D 1 GL_TEXTURE_WIDTH out:4
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_3D 0 GL_TEXTURE_WIDTH out:4",
    },
    Example {
        mutants: &[
            "key BufferData buffer",
            "key BufferObject buffer",
            "read BufferBinding",
            "write BufferData",
            "write BufferObject",
        ],
        script: "glGenBuffers 8 out:32
            glBindBuffer GL_ARRAY_BUFFER 7
            glBindBuffer GL_ARRAY_BUFFER 8
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 16 bytes:3 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 16 bytes:77 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 5
            glBindBuffer GL_ARRAY_BUFFER 6
            glBindBuffer GL_ARRAY_BUFFER 0
            swap
            strike
            =bool glIsBuffer 7
            =bool glIsBuffer 8
            glBindBuffer GL_ARRAY_BUFFER 5
            glGetBufferSubData GL_ARRAY_BUFFER 0 16 out:16
            glBindBuffer GL_ARRAY_BUFFER 6
            glGetBufferSubData GL_ARRAY_BUFFER 0 16 out:16",
    },
    // Arrays in a buffer: an element of them is what is current afterwards.
    Example {
        mutants: &["key ArrayPointer array", "key ArrayPointer unit", "write ArrayPointer"],
        script: "glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 1024 floats:3 GL_STATIC_DRAW
            glColorPointer 4 GL_FLOAT 0 64
            glEnableClientState GL_COLOR_ARRAY
            glTexCoordPointer 2 GL_FLOAT 0 16
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glClientActiveTexture GL_TEXTURE1
            glTexCoordPointer 2 GL_FLOAT 0 32
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            swap
            strike
            glArrayElement 3",
    },
    Example {
        mutants: &["write ClientAttribStack"],
        script: "glEnableClientState GL_NORMAL_ARRAY
            glPushClientAttrib GL_CLIENT_VERTEX_ARRAY_BIT
            glDisableClientState GL_NORMAL_ARRAY
            swap
            strike
            glPopClientAttrib",
    },
    // The raster position is what the pipeline makes of it at its moment.
    Example {
        mutants: &[
            "read Viewport",
            "read DepthRange",
            "read CurrentColor",
            "read CurrentFogCoord",
            "read CurrentSecondaryColor",
            "read CurrentTexCoord",
            "read Fog",
        ],
        script: "glViewport 0 0 20 20
            glDepthRange 0.25d 0.5d
            glColor3f 0.25f 0.5f 0.75f
            glFogi GL_FOG_COORD_SRC GL_FOG_COORD
            glFogCoordf 3.0f
            glIndexf 5.0f
            glSecondaryColor3f 0.5f 0.25f 0.125f
            glTexCoord4f 0.5f 0.25f 0.125f 1.0f
            glRasterPos3f 0.5f 0.5f 0.25f
            glViewport 0 0 64 48
            glDepthRange 0.0d 1.0d
            glColor3f 0.5f 0.5f 0.5f
            glFogi GL_FOG_COORD_SRC GL_FRAGMENT_DEPTH
            glFogCoordf 1.0f
            glIndexf 2.0f
            glSecondaryColor3f 0.0f 0.0f 1.0f
            glTexCoord4f 0.0f 0.0f 0.0f 1.0f
            swap
            strike
            glGetFloatv GL_CURRENT_RASTER_SECONDARY_COLOR out:16",
    },
    Example {
        mutants: &["read RasterPos", "write RasterPos"],
        script: "glWindowPos2f 5.0f 6.0f
            glBitmap 8 8 0.0f 0.0f 3.0f 4.0f bytes:5",
    },
    // Colour material: what it does to a material depends on whether it is on.
    Example {
        mutants: &["read Enable", "read ColorMaterial"],
        script: "glColorMaterial GL_FRONT GL_DIFFUSE
            glEnable GL_COLOR_MATERIAL
            glColor3f 0.25f 0.5f 0.75f
            glDisable GL_COLOR_MATERIAL
            glColorMaterial GL_BACK GL_AMBIENT
            glColor3f 0.5f 0.5f 0.5f",
    },
    Example {
        mutants: &["write List", "key List list"],
        script: "= glGenLists 2
            glNewList 1 GL_COMPILE
            glColor3f 0.25f 0.5f 0.75f
            glEndList
            glNewList 2 GL_COMPILE
            glLineWidth 3.0f
            glEndList",
    },
    // Mesa puts back what a get has made it look at.
    Example {
        mutants: &[
            "save CurrentColor",
            "save CurrentEdgeFlag",
            "save CurrentFogCoord",
            "save CurrentIndex",
            "save CurrentNormal",
            "save CurrentSecondaryColor",
            "save CurrentTexCoord",
            "save RasterPos",
        ],
        script: "glColor3f 0.25f 0.5f 0.75f
            glEdgeFlag 0
            glFogCoordf 3.0f
            glIndexf 5.0f
            glNormal3f 1.0f 0.0f 0.0f
            glSecondaryColor3f 0.5f 0.25f 0.125f
            glTexCoord4f 0.5f 0.25f 0.125f 1.0f
            glWindowPos2f 5.0f 6.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPushAttrib GL_CURRENT_BIT
            glColor3f 0.5f 0.5f 0.5f
            glEdgeFlag 1
            glFogCoordf 1.0f
            glIndexf 2.0f
            glNormal3f 0.0f 1.0f 0.0f
            glSecondaryColor3f 0.0f 0.0f 1.0f
            glTexCoord4f 0.0f 0.0f 0.0f 1.0f
            glWindowPos2f 7.0f 8.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPopAttrib",
    },
    // A push saves these.
    Example {
        mutants: &["write ShadeModel", "save ShadeModel", "save ActiveTexture", "save ClipControl", "write ClipControl", "save ColorMaterial", "save ClipPlane", "key ClipPlane plane", "write ClipPlane"],
        script: "glShadeModel GL_FLAT
            glActiveTexture GL_TEXTURE1
            glClipControl GL_UPPER_LEFT GL_ZERO_TO_ONE
            glColorMaterial GL_FRONT GL_DIFFUSE
            glClipPlane GL_CLIP_PLANE1 {d 1 2 3 4 }
            glClipPlane GL_CLIP_PLANE2 {d 5 6 7 8 }
            glPushAttrib GL_LIGHTING_BIT|GL_TRANSFORM_BIT|GL_TEXTURE_BIT
            glShadeModel GL_SMOOTH
            glActiveTexture GL_TEXTURE2
            glClipControl GL_LOWER_LEFT GL_ZERO_TO_ONE
            glColorMaterial GL_BACK GL_AMBIENT
            glClipPlane GL_CLIP_PLANE2 {d 4 3 2 1 }
            glPopAttrib",
    },
    Example {
        mutants: &["save CurrentAttrib", "key CurrentAttrib index"],
        script: "glVertexAttrib4f 3 0.25f 0.5f 0.75f 1.0f
            glVertexAttrib4f 5 0.25f 0.25f 0.75f 1.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPushAttrib GL_CURRENT_BIT
            glVertexAttrib4f 3 0.5f 0.5f 0.5f 1.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPopAttrib",
    },
    Example {
        mutants: &["key ClampColor target", "write ClampColor", "save ClampColor"],
        script: "glClampColor GL_CLAMP_READ_COLOR GL_FALSE
            glClampColor GL_CLAMP_VERTEX_COLOR GL_FALSE
            glClampColor GL_CLAMP_FRAGMENT_COLOR GL_TRUE
            glPushAttrib GL_LIGHTING_BIT|GL_COLOR_BUFFER_BIT
            glClampColor GL_CLAMP_VERTEX_COLOR GL_TRUE
            glClampColor GL_CLAMP_FRAGMENT_COLOR GL_FALSE
            glPopAttrib",
    },
    Example {
        mutants: &["write ProvokingVertex", "key PolygonMode face", "key PixelTransfer pname"],
        script: "glProvokingVertex GL_FIRST_VERTEX_CONVENTION
            glPolygonMode GL_FRONT GL_LINE
            glPolygonMode GL_BACK GL_POINT
            glPixelTransferf GL_RED_SCALE 0.5f
            glPixelTransferf GL_GREEN_SCALE 0.25f",
    },
    // The third face of stencils. Mesa puts the active one back where another call of the group stood between push and pop.
    Example {
        mutants: &["key StencilMask face", "write ActiveStencilFace", "read ActiveStencilFace", "save ActiveStencilFace"],
        script: "glActiveStencilFaceEXT GL_BACK
            glStencilMask 3
            glActiveStencilFaceEXT GL_FRONT
            glStencilMask 5
            glStencilMaskSeparate GL_BACK 6
            glActiveStencilFaceEXT GL_BACK
            glPushAttrib GL_STENCIL_BUFFER_BIT
            glActiveStencilFaceEXT GL_FRONT
            glClearStencil 3
            glPopAttrib",
    },
    // Nothing is struck between a change of the mode and the next: its buffers are all that matters.
    Example {
        mutants: &["write SelectBuffer", "write FeedbackBuffer"],
        script: "glSelectBuffer 64 out:256
            glFeedbackBuffer 64 GL_3D_COLOR out:256
            swap
            strike
            = glRenderMode GL_SELECT
            glRectf -0.5f -0.5f 0.5f 0.5f
            = glRenderMode GL_FEEDBACK
            glRectf -0.5f -0.5f 0.5f 0.5f
            = glRenderMode GL_RENDER",
    },
    // A parameter that is in another group than the others.
    Example {
        mutants: &["key TexEnv target", "write SampleMask", "write PrimitiveBoundingBox", "write ShaderCompilerThreads"],
        script: "glTexEnvi GL_POINT_SPRITE GL_COORD_REPLACE 1
            glPushAttrib GL_POINT_BIT
            glTexEnvi GL_POINT_SPRITE GL_COORD_REPLACE 0
            glPopAttrib
            glSampleMaski 0 5
            glPrimitiveBoundingBoxARB 0.0f 0.0f 0.0f 1.0f 0.5f 0.5f 0.5f 1.0f
            glMaxShaderCompilerThreadsKHR 3
            swap
            strike
            glGetFloatv GL_PRIMITIVE_BOUNDING_BOX_ARB out:32
            glGetIntegerv GL_MAX_SHADER_COMPILER_THREADS_KHR out:4",
    },
    // Planes are generated from what is current at the raster position's moment.
    Example {
        mutants: &["read TexGen", "key TexGen pname", "key TexGen unit", "read CurrentNormal"],
        script: "glNormal3f 1.0f 0.0f 0.0f
            glMatrixMode GL_MODELVIEW
            glEnable GL_TEXTURE_GEN_S
            glTexGeni GL_S GL_TEXTURE_GEN_MODE GL_NORMAL_MAP
            glTexGenfv GL_S GL_OBJECT_PLANE {f 1 2 3 4 }
            glRasterPos2f 0.25f 0.25f
            glTexGeni GL_S GL_TEXTURE_GEN_MODE GL_OBJECT_LINEAR
            glNormal3f 0.0f 1.0f 0.0f
            glActiveTexture GL_TEXTURE1
            glTexGenfv GL_S GL_OBJECT_PLANE {f 5 6 7 8 }
            glGetFloatv GL_CURRENT_NORMAL out:12",
    },
    Example {
        mutants: &["key TexImage target"],
        script: "glTexImage2D GL_TEXTURE_CUBE_MAP_POSITIVE_X 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glTexImage2D GL_TEXTURE_CUBE_MAP_NEGATIVE_Z 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:9",
    },
    // Framebuffers that are not complete: what their images hold is undefined.
    Example {
        mutants: &["key Attachment attachment", "key Attachment framebuffer", "write Attachment", "key DrawBuffer framebuffer", "key ReadBuffer framebuffer", "read FramebufferBinding", "key RenderbufferImage renderbuffer", "write RenderbufferImage", "key FramebufferParameter framebuffer", "key FramebufferParameter pname", "write FramebufferParameter"],
        script: "glGenFramebuffers 2 out:8
            glGenRenderbuffers 3 out:12
            glBindRenderbuffer GL_RENDERBUFFER 1
            glRenderbufferStorage GL_RENDERBUFFER GL_RGBA8 8 8
            glBindRenderbuffer GL_RENDERBUFFER 2
            glRenderbufferStorage GL_RENDERBUFFER GL_RGBA8 8 8
            glBindRenderbuffer GL_RENDERBUFFER 3
            glRenderbufferStorage GL_RENDERBUFFER GL_DEPTH_COMPONENT24 8 8
            glBindFramebuffer GL_FRAMEBUFFER 1
            glFramebufferRenderbuffer GL_FRAMEBUFFER GL_COLOR_ATTACHMENT0 GL_RENDERBUFFER 1
            glFramebufferRenderbuffer GL_FRAMEBUFFER GL_DEPTH_ATTACHMENT GL_RENDERBUFFER 3
            glDrawBuffer GL_NONE
            glReadBuffer GL_NONE
            glFramebufferParameteri GL_FRAMEBUFFER GL_FRAMEBUFFER_DEFAULT_WIDTH 5
            glFramebufferParameteri GL_FRAMEBUFFER GL_FRAMEBUFFER_DEFAULT_HEIGHT 6
            glBindFramebuffer GL_FRAMEBUFFER 2
            glFramebufferRenderbuffer GL_FRAMEBUFFER GL_COLOR_ATTACHMENT0 GL_RENDERBUFFER 2
            glDrawBuffer GL_COLOR_ATTACHMENT1
            glReadBuffer GL_COLOR_ATTACHMENT1
            glFramebufferParameteri GL_FRAMEBUFFER GL_FRAMEBUFFER_DEFAULT_WIDTH 7
            glBindFramebuffer GL_DRAW_FRAMEBUFFER 0
            glBindFramebuffer GL_READ_FRAMEBUFFER 1
            swap
            strike
            glBindFramebuffer GL_FRAMEBUFFER 1
            glGetFramebufferParameteriv GL_FRAMEBUFFER GL_FRAMEBUFFER_DEFAULT_WIDTH out:4
            glGetFramebufferParameteriv GL_FRAMEBUFFER GL_FRAMEBUFFER_DEFAULT_HEIGHT out:4",
    },
    // Each is bound once more, so that nothing but the binding keeps the call.
    Example {
        mutants: &["key FramebufferBinding target"],
        script: "glGenFramebuffers 2 out:8
            glBindFramebuffer GL_FRAMEBUFFER 1
            glReadBuffer GL_NONE
            glBindFramebuffer GL_FRAMEBUFFER 2
            glReadBuffer GL_NONE
            glBindFramebuffer GL_READ_FRAMEBUFFER 1
            glBindFramebuffer GL_DRAW_FRAMEBUFFER 1
            glBindFramebuffer GL_DRAW_FRAMEBUFFER 2",
    },
    // A renderbuffer is one from its binding on, the last of which comes after it was attached.
    Example {
        mutants: &["read RenderbufferObject"],
        script: "glGenFramebuffers 2 out:8
            glGenRenderbuffers 1 out:4
            glBindFramebuffer GL_FRAMEBUFFER 1
            glReadBuffer GL_NONE
            glBindRenderbuffer GL_RENDERBUFFER 1
            glFramebufferRenderbuffer GL_FRAMEBUFFER GL_COLOR_ATTACHMENT0 GL_RENDERBUFFER 1
            glBindRenderbuffer GL_RENDERBUFFER 0
            glBindRenderbuffer GL_RENDERBUFFER 1
            glBindFramebuffer GL_FRAMEBUFFER 2
            glReadBuffer GL_NONE
            glBindFramebuffer GL_DRAW_FRAMEBUFFER 1
            glBindFramebuffer GL_READ_FRAMEBUFFER 2
            glBindFramebuffer GL_READ_FRAMEBUFFER 1
            glBindFramebuffer GL_DRAW_FRAMEBUFFER 2",
    },
    // Vertex arrays: the client answers what they are, so something must be drawn.
    Example {
        mutants: &["key AttribBinding index", "key AttribBinding vao", "write AttribBinding", "key AttribEnabled index", "key AttribEnabled vao", "write AttribEnabled", "key AttribFormat index", "key AttribFormat vao", "write AttribFormat", "key VertexBuffer binding", "key VertexBuffer vao", "write VertexBuffer", "key ArrayPointer vao", "key ClientState vao", "read VertexArrayBinding", "write VertexArrayBinding"],
        script: "glGenVertexArrays 2 out:8
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 floats:3 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 64 floats:9 GL_STATIC_DRAW
            glBindVertexArray 1
            glBindVertexBuffer 2 5 4 8
            glBindVertexBuffer 3 6 8 12
            glVertexBindingDivisor 2 1
            glVertexBindingDivisor 3 2
            glVertexAttribFormat 4 2 GL_FLOAT 0 4
            glVertexAttribFormat 5 3 GL_FLOAT 0 8
            glVertexAttribBinding 4 2
            glVertexAttribBinding 5 3
            glEnableVertexAttribArray 4
            glDisableVertexAttribArray 5
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 5
            glColorPointer 4 GL_FLOAT 0 16
            glEnableClientState GL_COLOR_ARRAY
            glBindVertexArray 2
            glBindVertexBuffer 2 6 16 20
            glVertexBindingDivisor 2 3
            glVertexAttribFormat 4 4 GL_FLOAT 0 12
            glVertexAttribBinding 4 6
            glEnableVertexAttribArray 4
            glDisableVertexAttribArray 4
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 6
            glColorPointer 3 GL_FLOAT 0 32
            glEnableClientState GL_COLOR_ARRAY
            glDisableClientState GL_COLOR_ARRAY
            glBindVertexArray 1
            swap
            strike
            glGetIntegerv GL_VERTEX_ARRAY_BINDING out:4
            glArrayElement 1
            glGetFloatv GL_CURRENT_COLOR out:16",
    },
    Example {
        mutants: &["key BindingDivisor binding", "key BindingDivisor vao", "write BindingDivisor", "key Uniform location", "write Uniform"],
        script: "= glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 1 1 source:2 null
            glShaderSource 2 1 source:3 null
            glCompileShader 1
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glBindAttribLocation 3 5 text:paint
            glLinkProgram 3
            glUseProgram 3
            glUniformMatrix3fv 0 1 0 {f 1 0 0 0 1 0 0 0 1 }
            glUniform2f 3 0.25f 0.5f
            glGenVertexArrays 2 out:8
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 {f 0 0 0 0 0 0 0 0 0 0.5 0.5 0.25 0.25 0 0.75 0 } GL_STATIC_DRAW
            glBindVertexArray 1
            glVertexPointer 2 GL_FLOAT 8 0
            glEnableClientState GL_VERTEX_ARRAY
            glVertexAttribPointer 5 2 GL_FLOAT 0 8 32
            glEnableVertexAttribArray 5
            glVertexBindingDivisor 5 2
            glVertexBindingDivisor 6 0
            glBindVertexArray 2
            glVertexBindingDivisor 5 0
            glBindVertexArray 1
            swap
            strike
            glClear GL_COLOR_BUFFER_BIT
            glDrawArraysInstanced GL_POINTS 0 1 3
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4",
    },
    Example {
        mutants: &["key BufferBinding vao"],
        script: "glGenVertexArrays 2 out:8
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 {f 0 0 0.5 0.5 -0.5 -0.5 } GL_STATIC_DRAW
            glBindVertexArray 2
            glBindVertexArray 1
            glVertexPointer 2 GL_FLOAT 0 0
            glEnableClientState GL_VERTEX_ARRAY
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 4 {b 2 1 0 1 } GL_STATIC_DRAW
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 6
            glBindVertexArray 2
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 6
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 0
            glBindVertexArray 1
            swap
            strike
            glClear GL_COLOR_BUFFER_BIT
            glDrawElements GL_LINE_STRIP 2 GL_UNSIGNED_BYTE 0
            glReadPixels 0 0 64 48 GL_RGBA GL_UNSIGNED_BYTE out:12288",
    },
    Example {
        mutants: &["key BufferBinding target"],
        script: "glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 {f 0 0 0.5 0.5 -0.5 -0.5 } GL_STATIC_DRAW
            glVertexPointer 2 GL_FLOAT 0 0
            glEnableClientState GL_VERTEX_ARRAY
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 4 {b 2 1 0 1 } GL_STATIC_DRAW
            glBindBuffer GL_ELEMENT_ARRAY_BUFFER 6
            glBindBuffer GL_ARRAY_BUFFER 6
            glBindBuffer GL_ARRAY_BUFFER 0
            swap
            strike
            glClear GL_COLOR_BUFFER_BIT
            glDrawElements GL_LINE_STRIP 2 GL_UNSIGNED_BYTE 0
            glReadPixels 0 0 64 48 GL_RGBA GL_UNSIGNED_BYTE out:12288",
    },
    Example {
        mutants: &["read ClientActiveTexture"],
        script: "glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 1024 floats:3 GL_STATIC_DRAW
            glClientActiveTexture GL_TEXTURE1
            glTexCoordPointer 2 GL_FLOAT 0 32
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glClientActiveTexture GL_TEXTURE0
            glTexCoordPointer 2 GL_FLOAT 0 0
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            swap
            strike
            glArrayElement 3",
    },
    Example {
        mutants: &["read BufferObject"],
        script: "glGenBuffers 1 out:4
            glGenTransformFeedbacks 1 out:4
            glBindBuffer GL_ARRAY_BUFFER 1
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 1
            glTransformFeedbackBufferBase 1 0 1
            glClientActiveTexture GL_TEXTURE1
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glClientActiveTexture GL_TEXTURE0
            glBindBuffer GL_ARRAY_BUFFER 0
            glBindBuffer GL_ARRAY_BUFFER 1
            glBindBuffer GL_ARRAY_BUFFER 0",
    },
    // What a link takes in shows in the next.
    Example {
        mutants: &["key AttribLocation program", "write AttribLocation", "key FragDataLocation program", "write FragDataLocation", "key ProgramParameter pname", "key ProgramParameter program", "write ProgramParameter"],
        script: "core
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:5 null
            glCompileShader 1
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 2 1 source:6 null
            glCompileShader 2
            = glCreateProgram
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glAttachShader 4 1
            glAttachShader 4 2
            glBindAttribLocation 3 5 text:place
            glBindAttribLocation 3 3 text:paint
            glBindAttribLocation 4 2 text:place
            glBindAttribLocation 4 6 text:paint
            glBindFragDataLocation 3 2 text:tone
            glBindFragDataLocation 3 3 text:nowhere
            glBindFragDataLocation 4 3 text:tone
            glProgramParameteri 3 GL_PROGRAM_SEPARABLE 1
            glProgramParameteri 3 GL_PROGRAM_BINARY_RETRIEVABLE_HINT 1
            glProgramParameteri 4 GL_PROGRAM_SEPARABLE 0
            swap
            strike
            glLinkProgram 3
            glLinkProgram 4
            = glGetFragDataLocation 3 text:tone
            = glGetFragDataLocation 4 text:tone
            glGetProgramiv 3 GL_PROGRAM_BINARY_RETRIEVABLE_HINT out:4",
    },
    // Names that have the lower or the upper half of their hash in common with `place` and `tone`.
    Example {
        mutants: &["key AttribLocation high", "key AttribLocation low", "key FragDataLocation high", "key FragDataLocation low"],
        script: "core
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:5 null
            glCompileShader 1
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 2 1 source:6 null
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glBindAttribLocation 3 5 text:place
            glBindAttribLocation 3 6 text:bmpwqtd
            glBindAttribLocation 3 7 text:fliyipv
            glBindFragDataLocation 3 2 text:tone
            glBindFragDataLocation 3 3 text:cxlyqvm
            glBindFragDataLocation 3 4 text:picuuqh
            swap
            strike
            glLinkProgram 3
            = glGetFragDataLocation 3 text:tone",
    },
    Example {
        mutants: &["key ShaderDeleted shader", "write ShaderDeleted", "write ProgramDeleted"],
        script: "= glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 1 1 source:0 null
            glShaderSource 2 1 source:1 null
            glCompileShader 1
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glLinkProgram 3
            = glCreateProgram
            glAttachShader 4 1
            glAttachShader 4 2
            glLinkProgram 4
            glUseProgram 3
            glDeleteShader 1
            glDeleteShader 2
            glDeleteProgram 3
            swap
            strike
            glGetShaderiv 1 GL_DELETE_STATUS out:4
            glGetProgramiv 3 GL_DELETE_STATUS out:4",
    },
    Example {
        mutants: &["key ProgramDeleted program"],
        script: "= glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:0 null
            glCompileShader 1
            = glCreateProgram
            glAttachShader 2 1
            glLinkProgram 2
            = glCreateProgram
            glAttachShader 3 1
            glLinkProgram 3
            glUseProgram 2
            context 1
            glUseProgram 3
            glDeleteProgram 2
            glDeleteProgram 3
            swap
            strike
            glGetProgramiv 2 GL_DELETE_STATUS out:4
            glGetProgramiv 3 GL_DELETE_STATUS out:4",
    },
    // How many elements an array has only the interface says.
    Example {
        mutants: &["key ProgramInterface program", "write ProgramInterface"],
        script: "= glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_FRAGMENT_SHADER
            = glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 1 1 source:0 null
            glShaderSource 2 1 source:1 null
            glShaderSource 3 1 source:2 null
            glShaderSource 4 1 source:3 null
            glCompileShader 1
            glCompileShader 2
            glCompileShader 3
            glCompileShader 4
            = glCreateProgram
            glAttachShader 5 1
            glAttachShader 5 2
            glLinkProgram 5
            = glCreateProgram
            glAttachShader 6 3
            glAttachShader 6 4
            glLinkProgram 6
            glUseProgram 5
            glUniform1fv 1 4 {f 1 2 3 4 }
            glUniform1f 1 9.0f",
    },
    Example {
        mutants: &["read CurrentProgram", "key Uniform program", "write CurrentProgram"],
        script: "= glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 1 1 source:0 null
            glShaderSource 2 1 source:1 null
            glCompileShader 1
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glLinkProgram 3
            = glCreateProgram
            glAttachShader 4 1
            glAttachShader 4 2
            glBindAttribLocation 4 3 text:place
            glLinkProgram 4
            = glGetUniformLocation 3 text:tint
            = glGetUniformLocation 4 text:tint
            glUseProgram 3
            glUniform4f 5 0.5f 0.25f 0.75f 1.0f
            glUseProgram 4
            glUniform4f 5 0.25f 0.25f 0.25f 1.0f
            glUseProgram 3
            glUseProgram 4
            glDetachShader 3 1
            glDetachShader 4 2",
    },
    // A program that is in use and whose last link has failed; and the log of one that has failed.
    Example {
        mutants: &["read ProgramLinked", "write ProgramLinked"],
        script: "= glCreateShader GL_VERTEX_SHADER
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:0 null
            glShaderSource 2 1 source:2 null
            glCompileShader 1
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glLinkProgram 3
            = glCreateProgram
            glAttachShader 4 2
            glLinkProgram 4
            glUseProgram 3
            glShaderSource 1 1 source:4 null
            glCompileShader 1
            glLinkProgram 3
            swap
            strike
            glGetIntegerv GL_CURRENT_PROGRAM out:4",
    },
    Example {
        mutants: &["key ProgramLinked program"],
        script: "= glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:4 null
            glCompileShader 1
            = glCreateProgram
            = glCreateProgram
            glAttachShader 2 1
            glLinkProgram 2
            glLinkProgram 3",
    },
    Example {
        mutants: &["key UniformBlockBinding index", "key UniformBlockBinding program", "write UniformBlockBinding"],
        script: "core
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:7 null
            glCompileShader 1
            = glCreateProgram
            glAttachShader 2 1
            glLinkProgram 2
            = glCreateProgram
            glAttachShader 3 1
            glLinkProgram 3
            glUniformBlockBinding 2 0 1
            glUniformBlockBinding 2 1 2
            glUniformBlockBinding 3 0 3
            glUniformBlockBinding 3 1 4",
    },
    Example {
        mutants: &["key SubroutineUniforms stage", "write SubroutineUniforms", "key StorageBlockBinding index", "key StorageBlockBinding program", "write StorageBlockBinding"],
        script: "core
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:10 null
            glCompileShader 1
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 2 1 source:11 null
            glCompileShader 2
            = glCreateProgram
            glAttachShader 3 1
            glAttachShader 3 2
            glLinkProgram 3
            = glCreateProgram
            glAttachShader 4 1
            glLinkProgram 4
            glUseProgram 3
            glUniformSubroutinesuiv GL_VERTEX_SHADER 1 {i 1 }
            glUniformSubroutinesuiv GL_FRAGMENT_SHADER 1 {i 1 }
            glShaderStorageBlockBinding 3 0 1
            glShaderStorageBlockBinding 3 1 2
            glShaderStorageBlockBinding 4 0 3
            glShaderStorageBlockBinding 4 1 4
            error
            swap
            strike
            glGetUniformSubroutineuiv GL_VERTEX_SHADER 0 out:4
            glGetUniformSubroutineuiv GL_FRAGMENT_SHADER 0 out:4
            glGetProgramResourceiv 3 GL_SHADER_STORAGE_BLOCK 0 1 {i 0x9302 } 1 null out:4
            glGetProgramResourceiv 3 GL_SHADER_STORAGE_BLOCK 1 1 {i 0x9302 } 1 null out:4",
    },
    // Pipelines: to which of them a uniform goes is what was bound at that moment.
    Example {
        mutants: &["key PipelineStage pipeline", "key PipelineStage stage", "write PipelineStage", "write PipelineValidated", "key ActiveProgram pipeline"],
        script: "core
            glGenProgramPipelines 2 out:8
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:5 null
            glCompileShader 1
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 2 1 source:6 null
            glCompileShader 2
            = glCreateProgram
            = glCreateProgram
            glProgramParameteri 3 GL_PROGRAM_SEPARABLE 1
            glAttachShader 3 1
            glLinkProgram 3
            glProgramParameteri 4 GL_PROGRAM_SEPARABLE 1
            glAttachShader 4 2
            glLinkProgram 4
            glBindProgramPipeline 1
            glUseProgramStages 1 GL_VERTEX_SHADER_BIT 3
            glUseProgramStages 1 GL_FRAGMENT_SHADER_BIT 4
            glActiveShaderProgram 1 3
            glValidateProgramPipeline 1
            glBindProgramPipeline 2
            glUseProgramStages 2 GL_VERTEX_SHADER_BIT 3
            glUseProgramStages 2 GL_VERTEX_SHADER_BIT 0
            glActiveShaderProgram 2 4
            = glGetUniformLocation 4 text:tint
            glUniform4f 0 0.5f 0.25f 0.75f 1.0f
            glBindProgramPipeline 1",
    },
    Example {
        mutants: &["read PipelineBinding", "key PipelineValidated pipeline"],
        script: "core
            glGenProgramPipelines 2 out:8
            = glCreateShader GL_FRAGMENT_SHADER
            glShaderSource 1 1 source:6 null
            glCompileShader 1
            = glCreateProgram
            glProgramParameteri 2 GL_PROGRAM_SEPARABLE 1
            glAttachShader 2 1
            glLinkProgram 2
            glBindProgramPipeline 1
            glUseProgramStages 1 GL_FRAGMENT_SHADER_BIT 2
            glActiveShaderProgram 1 2
            glValidateProgramPipeline 1
            = glGetUniformLocation 2 text:tint
            glUniform4f 0 0.5f 0.25f 0.75f 1.0f
            glBindProgramPipeline 2
            glValidateProgramPipeline 2
            glBindProgramPipeline 1
            glBindProgramPipeline 2
            swap
            strike
            glGetProgramPipelineiv 1 GL_VALIDATE_STATUS out:4",
    },
    // Programs in assembly language.
    Example {
        mutants: &["key AssemblyEnv index", "key AssemblyEnv target", "key AssemblyLocal index", "key AssemblyLocal program", "key AssemblyLocal target", "read AssemblyBinding", "write AssemblyBinding", "write AssemblyEnv", "write AssemblyLocal"],
        script: "glGenProgramsARB 3 out:12
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glProgramLocalParameter4fARB GL_VERTEX_PROGRAM_ARB 1 0.5f 0.25f 0.75f 1.0f
            glProgramLocalParameter4fARB GL_VERTEX_PROGRAM_ARB 2 0.25f 0.25f 0.75f 1.0f
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 2
            glProgramLocalParameter4fARB GL_VERTEX_PROGRAM_ARB 1 0.75f 0.5f 0.5f 1.0f
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 2
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 0
            glProgramLocalParameter4fARB GL_VERTEX_PROGRAM_ARB 1 0.75f 0.75f 0.5f 1.0f
            glProgramLocalParameter4fARB GL_FRAGMENT_PROGRAM_ARB 1 0.75f 0.25f 0.5f 1.0f
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 3
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 0
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 3
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glProgramEnvParameter4fARB GL_VERTEX_PROGRAM_ARB 1 0.5f 0.25f 0.75f 1.0f
            glProgramEnvParameter4fARB GL_VERTEX_PROGRAM_ARB 2 0.5f 0.25f 0.5f 1.0f
            glProgramEnvParameter4fARB GL_FRAGMENT_PROGRAM_ARB 1 0.5f 0.75f 0.75f 1.0f
            swap
            strike
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_BINDING_ARB out:4
            glGetProgramivARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_BINDING_ARB out:4
            glGetProgramEnvParameterfvARB GL_VERTEX_PROGRAM_ARB 1 out:16
            glGetProgramEnvParameterfvARB GL_VERTEX_PROGRAM_ARB 2 out:16
            glGetProgramEnvParameterfvARB GL_FRAGMENT_PROGRAM_ARB 1 out:16
            glGetProgramLocalParameterfvARB GL_VERTEX_PROGRAM_ARB 1 out:16
            glGetProgramLocalParameterfvARB GL_VERTEX_PROGRAM_ARB 2 out:16
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 2
            glGetProgramLocalParameterfvARB GL_VERTEX_PROGRAM_ARB 1 out:16
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 0
            glGetProgramLocalParameterfvARB GL_VERTEX_PROGRAM_ARB 1 out:16
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 0
            glGetProgramLocalParameterfvARB GL_FRAGMENT_PROGRAM_ARB 1 out:16
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 3
            error
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 2
            error",
    },
    Example {
        mutants: &["key AssemblyBinding target", "key AssemblyObject program", "write AssemblyObject"],
        script: "glGenProgramsARB 6 out:24
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 3
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 5
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 6
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 0
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 0
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            glProgramStringARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 46 text:!!ARBfp1.0\tMOV\tresult.color,fragment.color;END
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 3
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 6
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 0
            error
            swap
            strike
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glGetProgramivARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_BINDING_ARB out:4
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 0
            glGetProgramivARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 6
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 4
            error
            glBindProgramARB GL_FRAGMENT_PROGRAM_ARB 5
            error",
    },
    Example {
        mutants: &["key AssemblyString target", "write AssemblyString"],
        script: "glGenProgramsARB 1 out:4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 0
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            glProgramStringARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 46 text:!!ARBfp1.0\tMOV\tresult.color,fragment.color;END
            error
            swap
            strike
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glGetProgramivARB GL_FRAGMENT_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4",
    },
    Example {
        mutants: &["key AssemblyString program"],
        script: "glGenProgramsARB 2 out:8
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 2
            glProgramStringARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_FORMAT_ASCII_ARB 50 text:!!ARBvp1.0\tMOV\tresult.position,vertex.position;END
            error
            swap
            strike
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4
            glBindProgramARB GL_VERTEX_PROGRAM_ARB 1
            glGetProgramivARB GL_VERTEX_PROGRAM_ARB GL_PROGRAM_LENGTH_ARB out:4",
    },
    // Fragment shaders, and constants that are theirs or everybody's.
    Example {
        mutants: &["read FragmentShaderText", "write FragmentShaderBinding", "write FragmentShaderText", "write FragmentShaderConstant", "key FragmentShaderText shader", "key FragmentShaderConstant constant"],
        script: "glBindFragmentShaderATI 1
            glBeginFragmentShaderATI
            glColorFragmentOp1ATI GL_MOV_ATI GL_REG_0_ATI 0 0 GL_CON_0_ATI 0 0
            glEndFragmentShaderATI
            glBindFragmentShaderATI 2
            glBeginFragmentShaderATI
            glColorFragmentOp1ATI GL_MOV_ATI GL_REG_0_ATI 0 0 GL_CON_1_ATI 0 0
            glEndFragmentShaderATI
            glSetFragmentShaderConstantATI GL_CON_0_ATI {f 0.25 0.5 0.75 1 }
            glSetFragmentShaderConstantATI GL_CON_1_ATI {f 0.75 0.5 0.25 1 }
            glBindFragmentShaderATI 1
            glEnable GL_FRAGMENT_SHADER_ATI
            swap
            strike
            glClear GL_COLOR_BUFFER_BIT
            glRectf -1.0f -1.0f 1.0f 1.0f
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4
            glBindFragmentShaderATI 2
            glRectf -1.0f -1.0f 1.0f 1.0f
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4",
    },
    Example {
        mutants: &["read FragmentShaderBinding", "write FragmentShaderBegun"],
        script: "glBindFragmentShaderATI 1
            glBindFragmentShaderATI 2
            glBindFragmentShaderATI 1
            glBeginFragmentShaderATI
            glSetFragmentShaderConstantATI GL_CON_0_ATI {f 0.25 0.5 0.75 1 }
            glColorFragmentOp1ATI GL_MOV_ATI GL_REG_0_ATI 0 0 GL_CON_0_ATI 0 0
            glEndFragmentShaderATI
            glBindFragmentShaderATI 2
            glBeginFragmentShaderATI
            glColorFragmentOp1ATI GL_MOV_ATI GL_REG_0_ATI 0 0 GL_CON_0_ATI 0 0
            glEndFragmentShaderATI
            glSetFragmentShaderConstantATI GL_CON_0_ATI {f 0.75 0.5 0.25 1 }
            glBindFragmentShaderATI 1
            glEnable GL_FRAGMENT_SHADER_ATI
            swap
            strike
            glRectf -1.0f -1.0f 1.0f 1.0f
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4
            glBindFragmentShaderATI 2
            glRectf -1.0f -1.0f 1.0f 1.0f
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4",
    },
    // Queries of several targets at once.
    Example {
        mutants: &["key ActiveQuery target", "key ActiveQuery index"],
        script: "glGenQueries 6 out:24
            glBeginQuery GL_SAMPLES_PASSED 1
            glBeginQuery GL_PRIMITIVES_GENERATED 2
            glBeginQueryIndexed GL_PRIMITIVES_GENERATED 1 3
            glEndQuery GL_SAMPLES_PASSED
            glEndQuery GL_PRIMITIVES_GENERATED
            glEndQueryIndexed GL_PRIMITIVES_GENERATED 1
            glBeginQuery GL_SAMPLES_PASSED 4
            glBeginQuery GL_PRIMITIVES_GENERATED 5
            glBeginQueryIndexed GL_PRIMITIVES_GENERATED 1 6
            glEndQuery GL_SAMPLES_PASSED
            glEndQuery GL_PRIMITIVES_GENERATED
            glEndQueryIndexed GL_PRIMITIVES_GENERATED 1
            swap
            strike
            glGetQueryObjectuiv 1 GL_QUERY_RESULT out:4
            glGetQueryObjectuiv 2 GL_QUERY_RESULT out:4
            glGetQueryObjectuiv 3 GL_QUERY_RESULT out:4
            glGetQueryObjectuiv 4 GL_QUERY_RESULT out:4
            glGetQueryObjectuiv 5 GL_QUERY_RESULT out:4
            glGetQueryObjectuiv 6 GL_QUERY_RESULT out:4
            error",
    },
    Example {
        mutants: &["write ConditionalRender"],
        script: "glGenQueries 1 out:4
            glBeginQuery GL_SAMPLES_PASSED 1
            glEndQuery GL_SAMPLES_PASSED
            glBeginConditionalRender 1 GL_QUERY_WAIT
            swap
            strike
            glRectf -1.0f -1.0f 1.0f 1.0f
            glReadPixels 32 24 1 1 GL_RGBA GL_UNSIGNED_BYTE out:4
            glEndConditionalRender
            error",
    },
    // Transform feedback.
    Example {
        mutants: &["key IndexedBuffer feedback", "key FeedbackObject feedback", "write FeedbackObject"],
        script: "glGenTransformFeedbacks 3 out:12
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 3
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 1
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 16 bytes:3 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 16 bytes:3 GL_STATIC_DRAW
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 5
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 2
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 6
            glBindBuffer GL_ARRAY_BUFFER 5
            glBindBuffer GL_ARRAY_BUFFER 6
            swap
            strike
            =bool glIsTransformFeedback 3",
    },
    Example {
        mutants: &["write FeedbackCount", "key FeedbackCount feedback"],
        script: "glGenTransformFeedbacks 2 out:8
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:0 null
            glCompileShader 1
            = glCreateProgram
            glAttachShader 2 1
            glTransformFeedbackVaryings 2 1 texts:color GL_INTERLEAVED_ATTRIBS
            glLinkProgram 2
            glUseProgram 2
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 bytes:3 GL_STATIC_DRAW
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 1
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 5
            glBeginTransformFeedback GL_POINTS
            glEndTransformFeedback
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 2
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 5
            glBeginTransformFeedback GL_POINTS
            glEndTransformFeedback
            error
            swap
            strike
            glDrawTransformFeedback GL_POINTS 1
            error
            glDrawTransformFeedback GL_POINTS 2
            error",
    },
    Example {
        mutants: &["key TexBuffer texture", "write TexStorage", "write TexBuffer"],
        script: "glGenTextures 6 out:24
            glGenBuffers 2 out:8
            glBindTexture GL_TEXTURE_2D 1
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 4 4
            glTextureView 3 GL_TEXTURE_2D 1 GL_RGBA8 0 1 0 1
            glBindTexture GL_TEXTURE_2D 2
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 8 8
            glTextureView 4 GL_TEXTURE_2D 2 GL_RGBA8 0 1 0 1
            glTexSubImage2D GL_TEXTURE_2D 0 0 0 8 8 GL_RGBA GL_UNSIGNED_BYTE bytes:5
            glBindTexture GL_TEXTURE_2D 1
            glTexSubImage2D GL_TEXTURE_2D 0 0 0 4 4 GL_RGBA GL_UNSIGNED_BYTE bytes:3
            glBindTexture GL_TEXTURE_2D 2
            glBindTexture GL_TEXTURE_2D 0
            glBindBuffer GL_TEXTURE_BUFFER 1
            glBufferData GL_TEXTURE_BUFFER 64 bytes:3 GL_STATIC_DRAW
            glBindBuffer GL_TEXTURE_BUFFER 2
            glBufferData GL_TEXTURE_BUFFER 32 bytes:3 GL_STATIC_DRAW
            glBindTexture GL_TEXTURE_BUFFER 5
            glTexBuffer GL_TEXTURE_BUFFER GL_RGBA8 1
            glBindTexture GL_TEXTURE_BUFFER 6
            glTexBuffer GL_TEXTURE_BUFFER GL_RGBA8 2
            swap
            strike
            glGetTextureImage 3 0 GL_RGBA GL_UNSIGNED_BYTE 64 out:64
            glGetTextureImage 4 0 GL_RGBA GL_UNSIGNED_BYTE 256 out:256
            glGetTextureLevelParameteriv 5 0 GL_TEXTURE_WIDTH out:4
            glGetTextureLevelParameteriv 6 0 GL_TEXTURE_WIDTH out:4",
    },
    // Two that go on after a frame: what they capture then is captured again.
    Example {
        mutants: &["write FeedbackActive", "write FeedbackPaused", "key FeedbackPaused feedback"],
        script: "glGenTransformFeedbacks 2 out:8
            = glCreateShader GL_VERTEX_SHADER
            glShaderSource 1 1 source:0 null
            glCompileShader 1
            = glCreateProgram
            glAttachShader 2 1
            glTransformFeedbackVaryings 2 1 texts:color GL_INTERLEAVED_ATTRIBS
            glLinkProgram 2
            glUseProgram 2
            glUniform1f 4 0.5f
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 1
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 64 bytes:3 GL_STATIC_DRAW
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 5
            glBeginTransformFeedback GL_POINTS
            glPauseTransformFeedback
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 2
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 64 bytes:3 GL_STATIC_DRAW
            glBindBufferBase GL_TRANSFORM_FEEDBACK_BUFFER 0 6
            glBeginTransformFeedback GL_POINTS
            glPauseTransformFeedback
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 1
            swap
            glBegin GL_POINTS
            glVertex2f 0.5f 0.5f
            glEnd
            glResumeTransformFeedback
            glUniform1f 4 0.25f
            glBegin GL_POINTS
            glVertex2f 0.5f 0.5f
            glEnd
            glEndTransformFeedback
            glBindTransformFeedback GL_TRANSFORM_FEEDBACK 2
            glBegin GL_POINTS
            glVertex2f 0.5f 0.5f
            glEnd
            glResumeTransformFeedback
            glUniform1f 4 0.75f
            glBegin GL_POINTS
            glVertex2f 0.5f 0.5f
            glEnd
            glEndTransformFeedback
            error
            strike
            glBindBuffer GL_ARRAY_BUFFER 5
            glGetBufferSubData GL_ARRAY_BUFFER 0 64 out:64
            glBindBuffer GL_ARRAY_BUFFER 6
            glGetBufferSubData GL_ARRAY_BUFFER 0 64 out:64",
    },
    // What a texture holds that is deleted can be read back from its views alone.
    Example {
        mutants: &["key TexView texture", "write TexView", "key TexStorage texture"],
        script: "# asked only
            glGenTextures 6 out:24
            glBindTexture GL_TEXTURE_2D 1
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 4 4
            glTexSubImage2D GL_TEXTURE_2D 0 0 0 4 4 GL_RGBA GL_UNSIGNED_BYTE bytes:3
            glTextureView 2 GL_TEXTURE_2D 1 GL_RGBA8 0 1 0 1
            glBindTexture GL_TEXTURE_2D 3
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 4 4
            glTexSubImage2D GL_TEXTURE_2D 0 0 0 4 4 GL_RGBA GL_UNSIGNED_BYTE bytes:5
            glTextureView 4 GL_TEXTURE_2D 3 GL_RGBA8 0 1 0 1
            glBindTexture GL_TEXTURE_2D 5
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 4 4
            glBindTexture GL_TEXTURE_2D 6
            glTexStorage2D GL_TEXTURE_2D 1 GL_RGBA8 4 4
            glBindTexture GL_TEXTURE_2D 0
            glDeleteTextures 2 {i 1 3 }",
    },
];

/// Says in a script that a killed server may lose what it shows.
const ASKED_ONLY: &str = "# asked only";

/// Slot classes that a test program is about, how many frames it draws, and how often it is struck and how.
const PROGRAMS: &[(&[&str], &str, &str, &str)] = &[
    (&["GlxDrawable"], "offscreen", "8", "captured:9"),
    (&["QueryResult", "ActiveQuery"], "queries", "8", "asked:5"),
    // What is struck is the frame that begins in selection.
    (&["RenderMode", "NameStack", "SelectBuffer", "FeedbackBuffer"], "select_feedback", "5", "captured:23"),
];

/// How every test program is struck, and for how many frames: a few times, most of them in the first frame; at the end of the
/// one that is printed with its state, in the midst of that.
const CHAOS: &[(&str, &str, bool)] = &[
    ("kill:doubling:2", "2", true),
    ("captured:doubling:3", "2", true),
    ("asked:doubling:1", "2", true),
    ("kill:random:1", "1", false),
];

/// Mutants that nothing here can tell from the right rules, and why not.
const EQUIVALENT: &[(&str, &str)] = &[
    (
        "read CurrentIndex",
        "the raster position's index: the tests' driver has none, being without colour index buffers",
    ),
    ("key SampleMask word", "GL_MAX_SAMPLE_MASK_WORDS is 1"),
    ("key SubroutineUniforms all", "always 0: what loses the choices of all stages finds them by it"),
    ("write SwapInterval", "the software driver of the tests has no swap intervals"),
    (
        "read TexStorage",
        "set once and dropped with the texture: what reads it comes later, and goes no later",
    ),
    (
        "read TextureObject",
        "set once and dropped with the texture: what reads it comes later, and goes no later",
    ),
];

/// Of the mutants that can be seen, so many must be, in percent.
const SCORE: usize = 95;

/// What is run with mutants.
enum Subject {
    /// Most of them killed: nothing is read back that would make up for a mutant.
    Script(Script, Way),
    /// A test program, and its chaos.
    Program(Run, &'static str),
}

/// A subject, and with which mutants.
struct Trial {
    name: String,
    subject: Subject,
    /// Only with mutants of these slot classes: others see it by luck, if at all.
    classes: Option<Vec<String>>,
}

/// An X server and what else runs need.
struct Bench<'a> {
    model: &'a Model,
    x: XServer,
}

impl Bench<'_> {
    fn native(&self, subject: &Subject) -> Output {
        must(match subject {
            Subject::Script(script, _) => script.run(&self.model.registry, &self.x, Way::Native),
            Subject::Program(program, _) => program.output(&self.x),
        })
    }

    /// How a run with this variable differs from the native one, if it does.
    fn difference(&self, subject: &Subject, native: &Output, variable: (&str, &str)) -> Option<String> {
        let result = match subject {
            Subject::Script(script, way) => script.run_with(&self.model.registry, &self.x, *way, &[variable]),
            Subject::Program(program, chaos) => must(program.clone().preloaded())
                .env("REPRISE_CHAOS", chaos)
                .env(variable.0, variable.1)
                .limit(Duration::from_secs(120))
                .output(&self.x),
        };
        match (result, subject) {
            (Ok(got), Subject::Script(_, way)) => compare(native, &got, *way).map(|failure| failure.text),
            (Ok(got), Subject::Program(..)) if !got.status.success() => Some(got.stderr),
            (Ok(got), Subject::Program(..)) => difference(&native.stdout, &got.stdout).or_else(|| {
                let refused = got.stderr.lines().find(|line| line.contains("of the replayed calls"));
                refused.map(str::to_owned)
            }),
            (Err(error @ (Error::Hangs { .. } | Error::Stays { .. })), _) => Some(error.to_string()),
            (Err(error), _) => panic!("{error}"),
        }
    }
}

/// What it draws, without the state at the end: every few calls are expensive.
fn drawing(program: &str) -> Run {
    Run::new(program).env("TESTPROG_STATE", "none")
}

fn example(example: &Example) -> Subject {
    let mut script = Script::parse(example.script);
    let way = if example.script.contains(ASKED_ONLY) { Way::Asked } else { Way::Killed };
    if !script.lines.iter().any(|line| line == "strike") {
        script.lines.extend(["swap", "strike"].map(str::to_owned));
    }
    Subject::Script(script, way)
}

fn class(mutant: &str) -> &str {
    mutant.split(' ').nth(1).unwrap_or_default()
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does something with each of a queue, as many at once as there are processors.
fn at_once<T: Send>(model: &Model, queue: impl IntoIterator<Item = T>, work: impl Fn(&Bench<'_>, T) + Sync) {
    let queue = Mutex::new(queue.into_iter().collect::<VecDeque<T>>());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let bench = Bench { model, x: must(XServer::start()) };
                let next = || locked(&queue).pop_front();
                while let Some(item) = next() {
                    work(&bench, item);
                }
            });
        }
    });
}

#[test]
fn a_wrong_rule_is_seen() {
    if !cfg!(debug_assertions) {
        println!("the library has mutants only in builds with debug assertions");
        return;
    }
    let seed = seed();
    println!("REPRISE_TEST_SEED={seed}");
    // A third each time: all of them take a minute of two processors.
    let some = EXAMPLES.iter().zip(seed..).filter(|(_, number)| number.is_multiple_of(3)).map(|(one, _)| one);
    let unseen = Mutex::new(Vec::<&str>::new());
    at_once(&model(), some, |bench, one| {
        let subject = example(one);
        let native = bench.native(&subject);
        assert!(native.status.success(), "{}: {}", one.script, native.stderr);
        if let Some(difference) = bench.difference(&subject, &native, NO_MUTANT) {
            panic!("without a mutant: {difference}\n{}", one.script);
        }
        let unseen_here = one
            .mutants
            .iter()
            .filter(|mutant| bench.difference(&subject, &native, ("REPRISE_MUTANT", mutant)).is_none());
        locked(&unseen).extend(unseen_here);
    });
    let unseen = locked(&unseen);
    assert!(unseen.is_empty(), "their examples do not see {unseen:?}");
}

/// Of what profile random scripts are, and what their names say of it.
const PROFILES: [(Profile, &str); 4] = [
    (Profile::Compatibility, ""),
    (Profile::Core, " of the core profile"),
    (Profile::Es, " of OpenGL ES"),
    (Profile::Es1, " of OpenGL ES 1.1"),
];

/// A variable that changes nothing.
const NO_MUTANT: (&str, &str) = ("REPRISE_TEST_MUTANTS", "none");

/// Every mutant of the rules: each key and each write of a slot class, each read of a class that a rule reads, and that each
/// class of an attribute group is saved.
fn all_mutants(model: &Model) -> BTreeSet<String> {
    let read: BTreeSet<String> =
        model.commands.iter().flat_map(|command| read_classes(model, command)).collect();
    let mut mutants = BTreeSet::new();
    for (class, rule) in &model.rules.slots {
        mutants.extend(rule.it.keys.iter().map(|key| format!("key {class} {key}")));
        mutants.insert(format!("write {class}"));
        mutants.extend(read.contains(class).then(|| format!("read {class}")));
        let saved = !rule.it.attrib.is_empty() || !rule.it.attrib_by_key.is_empty();
        mutants.extend(saved.then(|| format!("save {class}")));
    }
    mutants
}

/// The scripts that once failed: what each is called, and whether a killed server may lose what it shows.
fn scripts() -> Vec<(String, Script, bool)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts");
    let entries = std::fs::read_dir(folder).expect("the folder of scripts can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be listed").path()).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("a script can be read");
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        (name, Script::parse(&text), text.contains(ASKED_ONLY))
    };
    paths.iter().map(read).collect()
}

/// The examples, the scripts that once failed, and all programs; then short scripts about each slot class, and long ones about
/// everything, of each profile.
fn trials(model: &Model, cases: u64) -> Vec<Trial> {
    let generator = Generator::new(model);
    // Half of the scripts know what only the driver knows, and it is asked.
    let way = |seed: u64| if seed.is_multiple_of(2) { Way::Killed } else { Way::Asked };
    let limits = |seed: u64, calls, profile| Limits {
        calls,
        survives_kill: way(seed) == Way::Killed,
        contexts: seed.is_multiple_of(3),
        newest: NEWEST,
        profile,
    };
    let mut trials = Vec::new();
    for (at, one) in EXAMPLES.iter().enumerate() {
        let classes = one.mutants.iter().map(|mutant| class(mutant).to_owned()).collect();
        trials.push(Trial { name: format!("example {at}"), subject: example(one), classes: Some(classes) });
    }
    for (classes, program, frames, chaos) in PROGRAMS {
        let classes = classes.iter().map(|class| (*class).to_owned()).collect();
        let subject = Subject::Program(drawing(program).env("TESTPROG_FRAMES", frames), chaos);
        trials.push(Trial { name: format!("{program} ({chaos})"), subject, classes: Some(classes) });
    }
    for (name, script, asked_only) in scripts() {
        for (way, word) in [(Way::Killed, "killed"), (Way::Asked, "asked")] {
            if way == Way::Asked || !asked_only {
                let subject = Subject::Script(script.clone(), way);
                trials.push(Trial { name: format!("{name} ({word})"), subject, classes: None });
            }
        }
    }
    for (chaos, frames, with_state) in CHAOS {
        for program in reprise_tests::programs() {
            let run = if *with_state { Run::new(program) } else { drawing(program) };
            let subject = Subject::Program(run.env("TESTPROG_FRAMES", frames), chaos);
            trials.push(Trial { name: format!("{program} ({chaos})"), subject, classes: None });
        }
    }
    for seed in 0..cases {
        for class in model.rules.slots.keys() {
            let Some(about) = generator.about(class) else { continue };
            for (profile, name) in PROFILES {
                let subject = Subject::Script(about.script(seed, limits(seed, 60, profile)), way(seed));
                let name = format!("seed {seed}{name} about {class}");
                trials.push(Trial { name, subject, classes: Some(vec![class.clone()]) });
            }
        }
        for (profile, name) in PROFILES {
            let subject = Subject::Script(generator.script(seed, limits(seed, 250, profile)), way(seed));
            trials.push(Trial { name: format!("seed {seed}{name}"), subject, classes: None });
        }
    }
    trials
}

/// What the workers know together.
#[derive(Default)]
struct Found {
    /// Mutants that would have made a difference to what the log was told, in some run.
    reached: BTreeSet<String>,
    /// Mutants that were seen.
    seen: BTreeSet<String>,
    right: usize,
    wrong: usize,
}

/// Runs a subject without a mutant, and with each that it reaches and that was not seen yet.
fn try_mutants(bench: &Bench<'_>, trial: &Trial, wanted: &BTreeSet<String>, found: &Mutex<Found>) {
    let tried = |mutant: &str| {
        trial.classes.as_ref().is_none_or(|classes| classes.iter().any(|name| name == class(mutant)))
            && !locked(found).seen.contains(mutant)
    };
    if !wanted.iter().any(|mutant| tried(mutant)) {
        return;
    }
    let scratch = tempfile::NamedTempFile::new().expect("a file for what is reached");
    let path = scratch.path().to_str().expect("a path in UTF-8");
    let native = bench.native(&trial.subject);
    let differs = bench.difference(&trial.subject, &native, ("REPRISE_MUTANTS_REACHED", path)).is_some();
    // What fails without a mutant proves nothing.
    if !native.status.success() || differs {
        locked(found).wrong += 1;
        return println!("{}: fails without a mutant, and is left out", trial.name);
    }
    let reached = std::fs::read_to_string(path).expect("what is reached");
    locked(found).right += 1;
    locked(found).reached.extend(reached.lines().map(str::to_owned));
    for mutant in reached.lines().filter(|mutant| wanted.contains(*mutant)) {
        if tried(mutant)
            && bench.difference(&trial.subject, &native, ("REPRISE_MUTANT", mutant)).is_some()
            && locked(found).seen.insert(mutant.to_owned())
        {
            println!("{mutant}: seen by {}", trial.name);
        }
    }
}

#[test]
fn every_wrong_rule_is_seen() {
    if std::env::var("REPRISE_TEST_MUTANTS").as_deref() != Ok("all") {
        println!("takes long: runs with `cargo xtask test --mutants`");
        return;
    }
    let cases = std::env::var("REPRISE_TEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let model = model();
    let mutants = all_mutants(&model);
    let equivalent: BTreeSet<String> = EQUIVALENT.iter().map(|(mutant, _)| (*mutant).to_owned()).collect();
    assert!(equivalent.is_subset(&mutants), "not mutants: {:?}", equivalent.difference(&mutants));
    let found = Mutex::new(Found::default());
    at_once(&model, trials(&model, cases), |bench, trial| try_mutants(bench, &trial, &mutants, &found));
    let found = locked(&found);
    let observable: BTreeSet<&String> = mutants.difference(&equivalent).collect();
    let survivors = observable.iter().filter(|mutant| !found.seen.contains(**mutant));
    for mutant in survivors.clone() {
        let why = if found.reached.contains(*mutant) { "survives" } else { "is reached by nothing" };
        println!("{mutant}: {why}");
    }
    let seen = observable.len() - survivors.count();
    println!(
        "{seen} of {} mutants are seen ({:.1} %), {} more cannot be; {} runs without a mutant, {} left out",
        observable.len(),
        100.0 * seen as f64 / observable.len() as f64,
        equivalent.len(),
        found.right,
        found.wrong
    );
    let contradicted: Vec<_> = equivalent.intersection(&found.seen).collect();
    assert!(contradicted.is_empty(), "called equivalent, and seen: {contradicted:?}");
    assert!(seen * 100 >= SCORE * observable.len(), "fewer than {SCORE} % of the mutants are seen");
}
