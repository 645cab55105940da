// Written by `cargo xtask gen` from the registry and rules/*.toml: change those, or the generator, never this file.
//! Packets back into calls of the driver.
#![allow(
    non_snake_case,
    unsafe_code,
    missing_docs,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::undocumented_unsafe_blocks,
    clippy::unnecessary_cast,
    clippy::let_unit_value,
    unused_unsafe,
    unused_variables
)]
use crate::executor::{Executor, Refused, names_at, text_at};
use crate::handlers;
use reprise_gl::command::ObjectClass;
use reprise_gl::interface::{indices, locations, subroutine_uniforms, subroutines};
use reprise_gl::ops::FIRST;
use reprise_gl::sizes;
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;
use std::ffi::{CStr, c_void};
/// The driver's functions; `None` where it has none.
pub struct Gl {
    pub glAccum: Option<unsafe extern "system" fn(u32, f32)>,
    pub glActiveShaderProgram: Option<unsafe extern "system" fn(u32, u32)>,
    pub glActiveStencilFaceEXT: Option<unsafe extern "system" fn(u32)>,
    pub glActiveTexture: Option<unsafe extern "system" fn(u32)>,
    pub glAlphaFragmentOp1ATI: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32)>,
    pub glAlphaFragmentOp2ATI: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32, u32, u32)>,
    pub glAlphaFragmentOp3ATI:
        Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32)>,
    pub glAlphaFunc: Option<unsafe extern "system" fn(u32, f32)>,
    pub glAlphaFuncx: Option<unsafe extern "system" fn(u32, i32)>,
    pub glAreTexturesResident: Option<unsafe extern "system" fn(i32, *const u32, *mut u8) -> u8>,
    pub glArrayElement: Option<unsafe extern "system" fn(i32)>,
    pub glAttachShader: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBegin: Option<unsafe extern "system" fn(u32)>,
    pub glBeginConditionalRender: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBeginFragmentShaderATI: Option<unsafe extern "system" fn()>,
    pub glBeginQuery: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBeginQueryIndexed: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glBeginTransformFeedback: Option<unsafe extern "system" fn(u32)>,
    pub glBindAttribLocation: Option<unsafe extern "system" fn(u32, u32, *const u8)>,
    pub glBindBuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindBufferBase: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glBindBufferOffsetEXT: Option<unsafe extern "system" fn(u32, u32, u32, i64)>,
    pub glBindBufferRange: Option<unsafe extern "system" fn(u32, u32, u32, i64, i64)>,
    pub glBindBuffersBase: Option<unsafe extern "system" fn(u32, u32, i32, *const u32)>,
    pub glBindBuffersRange:
        Option<unsafe extern "system" fn(u32, u32, i32, *const u32, *const i64, *const i64)>,
    pub glBindFragDataLocation: Option<unsafe extern "system" fn(u32, u32, *const u8)>,
    pub glBindFragDataLocationIndexed: Option<unsafe extern "system" fn(u32, u32, u32, *const u8)>,
    pub glBindFragmentShaderATI: Option<unsafe extern "system" fn(u32)>,
    pub glBindFramebuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindFramebufferEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindImageTexture: Option<unsafe extern "system" fn(u32, u32, i32, u8, i32, u32, u32)>,
    pub glBindImageTextures: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glBindMultiTextureEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glBindProgramARB: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindProgramPipeline: Option<unsafe extern "system" fn(u32)>,
    pub glBindRenderbuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindRenderbufferEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindSampler: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindSamplers: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glBindTexture: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindTextureUnit: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindTextures: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glBindTransformFeedback: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBindVertexArray: Option<unsafe extern "system" fn(u32)>,
    pub glBindVertexBuffer: Option<unsafe extern "system" fn(u32, u32, i64, i32)>,
    pub glBindVertexBuffers: Option<unsafe extern "system" fn(u32, i32, *const u32, *const i64, *const i32)>,
    pub glBitmap: Option<unsafe extern "system" fn(i32, i32, f32, f32, f32, f32, *const u8)>,
    pub glBlendBarrierKHR: Option<unsafe extern "system" fn()>,
    pub glBlendColor: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glBlendEquation: Option<unsafe extern "system" fn(u32)>,
    pub glBlendEquationSeparate: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBlendEquationSeparatei: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glBlendEquationi: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBlendFunc: Option<unsafe extern "system" fn(u32, u32)>,
    pub glBlendFuncSeparate: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glBlendFuncSeparatei: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32)>,
    pub glBlendFunci: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glBlitFramebuffer:
        Option<unsafe extern "system" fn(i32, i32, i32, i32, i32, i32, i32, i32, u32, u32)>,
    pub glBlitNamedFramebuffer:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, i32, u32, u32)>,
    pub glBufferData: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glBufferStorage: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glBufferSubData: Option<unsafe extern "system" fn(u32, i64, i64, *const c_void)>,
    pub glCallList: Option<unsafe extern "system" fn(u32)>,
    pub glCallLists: Option<unsafe extern "system" fn(i32, u32, *const c_void)>,
    pub glCheckFramebufferStatus: Option<unsafe extern "system" fn(u32) -> u32>,
    pub glCheckNamedFramebufferStatus: Option<unsafe extern "system" fn(u32, u32) -> u32>,
    pub glCheckNamedFramebufferStatusEXT: Option<unsafe extern "system" fn(u32, u32) -> u32>,
    pub glClampColor: Option<unsafe extern "system" fn(u32, u32)>,
    pub glClear: Option<unsafe extern "system" fn(u32)>,
    pub glClearAccum: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glClearBufferData: Option<unsafe extern "system" fn(u32, u32, u32, u32, *const c_void)>,
    pub glClearBufferSubData: Option<unsafe extern "system" fn(u32, u32, i64, i64, u32, u32, *const c_void)>,
    pub glClearBufferfi: Option<unsafe extern "system" fn(u32, i32, f32, i32)>,
    pub glClearBufferfv: Option<unsafe extern "system" fn(u32, i32, *const f32)>,
    pub glClearBufferiv: Option<unsafe extern "system" fn(u32, i32, *const i32)>,
    pub glClearBufferuiv: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glClearColor: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glClearColorIiEXT: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glClearColorIuiEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glClearColorx: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glClearDepth: Option<unsafe extern "system" fn(f64)>,
    pub glClearDepthf: Option<unsafe extern "system" fn(f32)>,
    pub glClearDepthx: Option<unsafe extern "system" fn(i32)>,
    pub glClearIndex: Option<unsafe extern "system" fn(f32)>,
    pub glClearNamedBufferData: Option<unsafe extern "system" fn(u32, u32, u32, u32, *const c_void)>,
    pub glClearNamedBufferDataEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32, *const c_void)>,
    pub glClearNamedBufferSubData:
        Option<unsafe extern "system" fn(u32, u32, i64, i64, u32, u32, *const c_void)>,
    pub glClearNamedBufferSubDataEXT:
        Option<unsafe extern "system" fn(u32, u32, i64, i64, u32, u32, *const c_void)>,
    pub glClearNamedFramebufferfi: Option<unsafe extern "system" fn(u32, u32, i32, f32, i32)>,
    pub glClearNamedFramebufferfv: Option<unsafe extern "system" fn(u32, u32, i32, *const f32)>,
    pub glClearNamedFramebufferiv: Option<unsafe extern "system" fn(u32, u32, i32, *const i32)>,
    pub glClearNamedFramebufferuiv: Option<unsafe extern "system" fn(u32, u32, i32, *const u32)>,
    pub glClearStencil: Option<unsafe extern "system" fn(i32)>,
    pub glClearTexImage: Option<unsafe extern "system" fn(u32, i32, u32, u32, *const c_void)>,
    pub glClearTexSubImage:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glClientActiveTexture: Option<unsafe extern "system" fn(u32)>,
    pub glClientAttribDefaultEXT: Option<unsafe extern "system" fn(u32)>,
    pub glClientWaitSync: Option<unsafe extern "system" fn(u64, u32, u64) -> u32>,
    pub glClipControl: Option<unsafe extern "system" fn(u32, u32)>,
    pub glClipPlane: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glClipPlanef: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glClipPlanex: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glColor3b: Option<unsafe extern "system" fn(i8, i8, i8)>,
    pub glColor3bv: Option<unsafe extern "system" fn(*const i8)>,
    pub glColor3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glColor3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glColor3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glColor3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glColor3hNV: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glColor3hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glColor3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glColor3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glColor3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glColor3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glColor3ub: Option<unsafe extern "system" fn(u8, u8, u8)>,
    pub glColor3ubv: Option<unsafe extern "system" fn(*const u8)>,
    pub glColor3ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glColor3uiv: Option<unsafe extern "system" fn(*const u32)>,
    pub glColor3us: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glColor3usv: Option<unsafe extern "system" fn(*const u16)>,
    pub glColor4b: Option<unsafe extern "system" fn(i8, i8, i8, i8)>,
    pub glColor4bv: Option<unsafe extern "system" fn(*const i8)>,
    pub glColor4d: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glColor4dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glColor4f: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glColor4fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glColor4hNV: Option<unsafe extern "system" fn(u16, u16, u16, u16)>,
    pub glColor4hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glColor4i: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glColor4iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glColor4s: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glColor4sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glColor4ub: Option<unsafe extern "system" fn(u8, u8, u8, u8)>,
    pub glColor4ubv: Option<unsafe extern "system" fn(*const u8)>,
    pub glColor4ui: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glColor4uiv: Option<unsafe extern "system" fn(*const u32)>,
    pub glColor4us: Option<unsafe extern "system" fn(u16, u16, u16, u16)>,
    pub glColor4usv: Option<unsafe extern "system" fn(*const u16)>,
    pub glColor4x: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glColorFragmentOp1ATI: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32)>,
    pub glColorFragmentOp2ATI:
        Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32)>,
    pub glColorFragmentOp3ATI:
        Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32)>,
    pub glColorMask: Option<unsafe extern "system" fn(u8, u8, u8, u8)>,
    pub glColorMaski: Option<unsafe extern "system" fn(u32, u8, u8, u8, u8)>,
    pub glColorMaterial: Option<unsafe extern "system" fn(u32, u32)>,
    pub glColorP3ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glColorP3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glColorP4ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glColorP4uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glColorPointer: Option<unsafe extern "system" fn(i32, u32, i32, *const c_void)>,
    pub glColorPointerEXT: Option<unsafe extern "system" fn(i32, u32, i32, i32, *const c_void)>,
    pub glCompileShader: Option<unsafe extern "system" fn(u32)>,
    pub glCompileShaderIncludeARB: Option<unsafe extern "system" fn(u32, i32, *const *const u8, *const i32)>,
    pub glCompressedMultiTexImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, *const c_void)>,
    pub glCompressedMultiTexImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedMultiTexImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedMultiTexSubImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedMultiTexSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedMultiTexSubImage3DEXT: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, u32, i32, *const c_void),
    >,
    pub glCompressedTexImage1D:
        Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, *const c_void)>,
    pub glCompressedTexImage2D:
        Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedTexImage3D:
        Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedTexSubImage1D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTexSubImage2D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTexSubImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, *const c_void)>,
    pub glCompressedTextureImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedTextureImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, i32, *const c_void)>,
    pub glCompressedTextureSubImage1D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureSubImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureSubImage2D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureSubImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, i32, *const c_void)>,
    pub glCompressedTextureSubImage3DEXT: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, u32, i32, *const c_void),
    >,
    pub glCopyBufferSubData: Option<unsafe extern "system" fn(u32, u32, i64, i64, i64)>,
    pub glCopyImageSubData: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, u32, u32, i32, i32, i32, i32, i32, i32, i32),
    >,
    pub glCopyImageSubDataNV: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, u32, u32, i32, i32, i32, i32, i32, i32, i32),
    >,
    pub glCopyMultiTexImage1DEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32)>,
    pub glCopyMultiTexImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, i32)>,
    pub glCopyMultiTexSubImage1DEXT: Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32)>,
    pub glCopyMultiTexSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyMultiTexSubImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyNamedBufferSubData: Option<unsafe extern "system" fn(u32, u32, i64, i64, i64)>,
    pub glCopyPixels: Option<unsafe extern "system" fn(i32, i32, i32, i32, u32)>,
    pub glCopyTexImage1D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, i32)>,
    pub glCopyTexImage2D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, i32, i32)>,
    pub glCopyTexSubImage1D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32)>,
    pub glCopyTexSubImage2D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyTexSubImage3D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureImage1DEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32)>,
    pub glCopyTextureImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage1D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage1DEXT: Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage2D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCopyTextureSubImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glCreateBuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateFramebuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateProgram: Option<unsafe extern "system" fn() -> u32>,
    pub glCreateProgramPipelines: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateQueries: Option<unsafe extern "system" fn(u32, i32, *mut u32)>,
    pub glCreateRenderbuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateSamplers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateShader: Option<unsafe extern "system" fn(u32) -> u32>,
    pub glCreateShaderProgramv: Option<unsafe extern "system" fn(u32, i32, *const *const u8) -> u32>,
    pub glCreateTextures: Option<unsafe extern "system" fn(u32, i32, *mut u32)>,
    pub glCreateTransformFeedbacks: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCreateVertexArrays: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glCullFace: Option<unsafe extern "system" fn(u32)>,
    pub glDebugMessageCallback: Option<unsafe extern "system" fn(*const c_void, *const c_void)>,
    pub glDebugMessageControl: Option<unsafe extern "system" fn(u32, u32, u32, i32, *const u32, u8)>,
    pub glDebugMessageInsert: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32, *const u8)>,
    pub glDeleteBuffers: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteFragmentShaderATI: Option<unsafe extern "system" fn(u32)>,
    pub glDeleteFramebuffers: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteLists: Option<unsafe extern "system" fn(u32, i32)>,
    pub glDeleteNamedStringARB: Option<unsafe extern "system" fn(i32, *const u8)>,
    pub glDeleteObjectARB: Option<unsafe extern "system" fn(u32)>,
    pub glDeleteProgram: Option<unsafe extern "system" fn(u32)>,
    pub glDeleteProgramPipelines: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteProgramsARB: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteQueries: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteRenderbuffers: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteSamplers: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteShader: Option<unsafe extern "system" fn(u32)>,
    pub glDeleteSync: Option<unsafe extern "system" fn(u64)>,
    pub glDeleteTextures: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteTransformFeedbacks: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDeleteVertexArrays: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDepthFunc: Option<unsafe extern "system" fn(u32)>,
    pub glDepthMask: Option<unsafe extern "system" fn(u8)>,
    pub glDepthRange: Option<unsafe extern "system" fn(f64, f64)>,
    pub glDepthRangeArrayfvOES: Option<unsafe extern "system" fn(u32, i32, *const f32)>,
    pub glDepthRangeArrayv: Option<unsafe extern "system" fn(u32, i32, *const f64)>,
    pub glDepthRangeIndexed: Option<unsafe extern "system" fn(u32, f64, f64)>,
    pub glDepthRangeIndexedfOES: Option<unsafe extern "system" fn(u32, f32, f32)>,
    pub glDepthRangef: Option<unsafe extern "system" fn(f32, f32)>,
    pub glDepthRangex: Option<unsafe extern "system" fn(i32, i32)>,
    pub glDetachShader: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisable: Option<unsafe extern "system" fn(u32)>,
    pub glDisableClientState: Option<unsafe extern "system" fn(u32)>,
    pub glDisableClientStateIndexedEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisableClientStateiEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisableVertexArrayAttrib: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisableVertexArrayAttribEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisableVertexArrayEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDisableVertexAttribArray: Option<unsafe extern "system" fn(u32)>,
    pub glDisablei: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDiscardFramebufferEXT: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glDispatchCompute: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glDispatchComputeIndirect: Option<unsafe extern "system" fn(i64)>,
    pub glDrawArrays: Option<unsafe extern "system" fn(u32, i32, i32)>,
    pub glDrawArraysIndirect: Option<unsafe extern "system" fn(u32, *const c_void)>,
    pub glDrawArraysInstanced: Option<unsafe extern "system" fn(u32, i32, i32, i32)>,
    pub glDrawArraysInstancedBaseInstance: Option<unsafe extern "system" fn(u32, i32, i32, i32, u32)>,
    pub glDrawBuffer: Option<unsafe extern "system" fn(u32)>,
    pub glDrawBuffers: Option<unsafe extern "system" fn(i32, *const u32)>,
    pub glDrawElements: Option<unsafe extern "system" fn(u32, i32, u32, *const c_void)>,
    pub glDrawElementsBaseVertex: Option<unsafe extern "system" fn(u32, i32, u32, *const c_void, i32)>,
    pub glDrawElementsIndirect: Option<unsafe extern "system" fn(u32, u32, *const c_void)>,
    pub glDrawElementsInstanced: Option<unsafe extern "system" fn(u32, i32, u32, *const c_void, i32)>,
    pub glDrawElementsInstancedBaseInstance:
        Option<unsafe extern "system" fn(u32, i32, u32, *const c_void, i32, u32)>,
    pub glDrawElementsInstancedBaseVertex:
        Option<unsafe extern "system" fn(u32, i32, u32, *const c_void, i32, i32)>,
    pub glDrawElementsInstancedBaseVertexBaseInstance:
        Option<unsafe extern "system" fn(u32, i32, u32, *const c_void, i32, i32, u32)>,
    pub glDrawPixels: Option<unsafe extern "system" fn(i32, i32, u32, u32, *const c_void)>,
    pub glDrawRangeElements: Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, *const c_void)>,
    pub glDrawRangeElementsBaseVertex:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, *const c_void, i32)>,
    pub glDrawTexfOES: Option<unsafe extern "system" fn(f32, f32, f32, f32, f32)>,
    pub glDrawTexfvOES: Option<unsafe extern "system" fn(*const f32)>,
    pub glDrawTexiOES: Option<unsafe extern "system" fn(i32, i32, i32, i32, i32)>,
    pub glDrawTexivOES: Option<unsafe extern "system" fn(*const i32)>,
    pub glDrawTexsOES: Option<unsafe extern "system" fn(i16, i16, i16, i16, i16)>,
    pub glDrawTexsvOES: Option<unsafe extern "system" fn(*const i16)>,
    pub glDrawTexxOES: Option<unsafe extern "system" fn(i32, i32, i32, i32, i32)>,
    pub glDrawTexxvOES: Option<unsafe extern "system" fn(*const i32)>,
    pub glDrawTransformFeedback: Option<unsafe extern "system" fn(u32, u32)>,
    pub glDrawTransformFeedbackInstanced: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glDrawTransformFeedbackStream: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glDrawTransformFeedbackStreamInstanced: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glEdgeFlag: Option<unsafe extern "system" fn(u8)>,
    pub glEdgeFlagPointer: Option<unsafe extern "system" fn(i32, *const c_void)>,
    pub glEdgeFlagPointerEXT: Option<unsafe extern "system" fn(i32, i32, *const u8)>,
    pub glEdgeFlagv: Option<unsafe extern "system" fn(*const u8)>,
    pub glEnable: Option<unsafe extern "system" fn(u32)>,
    pub glEnableClientState: Option<unsafe extern "system" fn(u32)>,
    pub glEnableClientStateIndexedEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnableClientStateiEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnableVertexArrayAttrib: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnableVertexArrayAttribEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnableVertexArrayEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnableVertexAttribArray: Option<unsafe extern "system" fn(u32)>,
    pub glEnablei: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEnd: Option<unsafe extern "system" fn()>,
    pub glEndConditionalRender: Option<unsafe extern "system" fn()>,
    pub glEndFragmentShaderATI: Option<unsafe extern "system" fn()>,
    pub glEndList: Option<unsafe extern "system" fn()>,
    pub glEndQuery: Option<unsafe extern "system" fn(u32)>,
    pub glEndQueryIndexed: Option<unsafe extern "system" fn(u32, u32)>,
    pub glEndTransformFeedback: Option<unsafe extern "system" fn()>,
    pub glEvalCoord1d: Option<unsafe extern "system" fn(f64)>,
    pub glEvalCoord1dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glEvalCoord1f: Option<unsafe extern "system" fn(f32)>,
    pub glEvalCoord1fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glEvalCoord2d: Option<unsafe extern "system" fn(f64, f64)>,
    pub glEvalCoord2dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glEvalCoord2f: Option<unsafe extern "system" fn(f32, f32)>,
    pub glEvalCoord2fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glEvalMesh1: Option<unsafe extern "system" fn(u32, i32, i32)>,
    pub glEvalMesh2: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glEvalPoint1: Option<unsafe extern "system" fn(i32)>,
    pub glEvalPoint2: Option<unsafe extern "system" fn(i32, i32)>,
    pub glFeedbackBuffer: Option<unsafe extern "system" fn(i32, u32, *mut f32)>,
    pub glFenceSync: Option<unsafe extern "system" fn(u32, u32) -> u64>,
    pub glFinish: Option<unsafe extern "system" fn()>,
    pub glFlush: Option<unsafe extern "system" fn()>,
    pub glFlushMappedBufferRange: Option<unsafe extern "system" fn(u32, i64, i64)>,
    pub glFlushMappedNamedBufferRange: Option<unsafe extern "system" fn(u32, i64, i64)>,
    pub glFlushMappedNamedBufferRangeEXT: Option<unsafe extern "system" fn(u32, i64, i64)>,
    pub glFogCoordPointer: Option<unsafe extern "system" fn(u32, i32, *const c_void)>,
    pub glFogCoordd: Option<unsafe extern "system" fn(f64)>,
    pub glFogCoorddv: Option<unsafe extern "system" fn(*const f64)>,
    pub glFogCoordf: Option<unsafe extern "system" fn(f32)>,
    pub glFogCoordfv: Option<unsafe extern "system" fn(*const f32)>,
    pub glFogCoordhNV: Option<unsafe extern "system" fn(u16)>,
    pub glFogCoordhvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glFogf: Option<unsafe extern "system" fn(u32, f32)>,
    pub glFogfv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glFogi: Option<unsafe extern "system" fn(u32, i32)>,
    pub glFogiv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glFogx: Option<unsafe extern "system" fn(u32, i32)>,
    pub glFogxv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glFramebufferDrawBufferEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glFramebufferDrawBuffersEXT: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glFramebufferFetchBarrierEXT: Option<unsafe extern "system" fn()>,
    pub glFramebufferParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glFramebufferParameteriMESA: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glFramebufferReadBufferEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glFramebufferRenderbuffer: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glFramebufferTexture: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glFramebufferTexture1D: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32)>,
    pub glFramebufferTexture2D: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32)>,
    pub glFramebufferTexture3D: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32, i32)>,
    pub glFramebufferTextureLayer: Option<unsafe extern "system" fn(u32, u32, u32, i32, i32)>,
    pub glFrontFace: Option<unsafe extern "system" fn(u32)>,
    pub glFrustum: Option<unsafe extern "system" fn(f64, f64, f64, f64, f64, f64)>,
    pub glFrustumf: Option<unsafe extern "system" fn(f32, f32, f32, f32, f32, f32)>,
    pub glFrustumx: Option<unsafe extern "system" fn(i32, i32, i32, i32, i32, i32)>,
    pub glGenBuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenFragmentShadersATI: Option<unsafe extern "system" fn(u32) -> u32>,
    pub glGenFramebuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenLists: Option<unsafe extern "system" fn(i32) -> u32>,
    pub glGenProgramPipelines: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenProgramsARB: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenQueries: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenRenderbuffers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenSamplers: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenTextures: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenTransformFeedbacks: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenVertexArrays: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glGenerateMipmap: Option<unsafe extern "system" fn(u32)>,
    pub glGenerateMultiTexMipmapEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glGenerateTextureMipmap: Option<unsafe extern "system" fn(u32)>,
    pub glGenerateTextureMipmapEXT: Option<unsafe extern "system" fn(u32, u32)>,
    pub glGetActiveAtomicCounterBufferiv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetActiveAttrib:
        Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut i32, *mut u32, *mut u8)>,
    pub glGetActiveSubroutineName: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetActiveSubroutineUniformName:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetActiveSubroutineUniformiv: Option<unsafe extern "system" fn(u32, u32, u32, u32, *mut i32)>,
    pub glGetActiveUniform:
        Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut i32, *mut u32, *mut u8)>,
    pub glGetActiveUniformBlockName: Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetActiveUniformBlockiv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetActiveUniformName: Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetActiveUniformsiv: Option<unsafe extern "system" fn(u32, i32, *const u32, u32, *mut i32)>,
    pub glGetAttachedShaders: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u32)>,
    pub glGetAttribLocation: Option<unsafe extern "system" fn(u32, *const u8) -> i32>,
    pub glGetBooleani_v: Option<unsafe extern "system" fn(u32, u32, *mut u8)>,
    pub glGetBooleanv: Option<unsafe extern "system" fn(u32, *mut u8)>,
    pub glGetBufferParameteri64v: Option<unsafe extern "system" fn(u32, u32, *mut i64)>,
    pub glGetBufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetBufferPointerv: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetBufferSubData: Option<unsafe extern "system" fn(u32, i64, i64, *mut c_void)>,
    pub glGetClipPlane: Option<unsafe extern "system" fn(u32, *mut f64)>,
    pub glGetClipPlanef: Option<unsafe extern "system" fn(u32, *mut f32)>,
    pub glGetClipPlanex: Option<unsafe extern "system" fn(u32, *mut i32)>,
    pub glGetCompressedMultiTexImageEXT: Option<unsafe extern "system" fn(u32, u32, i32, *mut c_void)>,
    pub glGetCompressedTexImage: Option<unsafe extern "system" fn(u32, i32, *mut c_void)>,
    pub glGetCompressedTextureImage: Option<unsafe extern "system" fn(u32, i32, i32, *mut c_void)>,
    pub glGetCompressedTextureImageEXT: Option<unsafe extern "system" fn(u32, u32, i32, *mut c_void)>,
    pub glGetCompressedTextureSubImage:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, i32, *mut c_void)>,
    pub glGetDebugMessageLog: Option<
        unsafe extern "system" fn(u32, i32, *mut u32, *mut u32, *mut u32, *mut u32, *mut i32, *mut u8) -> u32,
    >,
    pub glGetDoublei_v: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetDoublev: Option<unsafe extern "system" fn(u32, *mut f64)>,
    pub glGetError: Option<unsafe extern "system" fn() -> u32>,
    pub glGetFixedv: Option<unsafe extern "system" fn(u32, *mut i32)>,
    pub glGetFloati_v: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetFloatv: Option<unsafe extern "system" fn(u32, *mut f32)>,
    pub glGetFragDataIndex: Option<unsafe extern "system" fn(u32, *const u8) -> i32>,
    pub glGetFragDataLocation: Option<unsafe extern "system" fn(u32, *const u8) -> i32>,
    pub glGetFramebufferAttachmentParameteriv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetFramebufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetFramebufferParameterivEXT: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetFramebufferParameterivMESA: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetGraphicsResetStatus: Option<unsafe extern "system" fn() -> u32>,
    pub glGetHandleARB: Option<unsafe extern "system" fn(u32) -> u32>,
    pub glGetInfoLogARB: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u8)>,
    pub glGetInteger64i_v: Option<unsafe extern "system" fn(u32, u32, *mut i64)>,
    pub glGetInteger64v: Option<unsafe extern "system" fn(u32, *mut i64)>,
    pub glGetIntegeri_v: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetIntegerv: Option<unsafe extern "system" fn(u32, *mut i32)>,
    pub glGetInternalformati64v: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut i64)>,
    pub glGetInternalformativ: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut i32)>,
    pub glGetLightfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetLightiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetLightxv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetMapdv: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetMapfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetMapiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetMaterialfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetMaterialiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetMaterialxv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetMultiTexEnvfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f32)>,
    pub glGetMultiTexEnvivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetMultiTexGendvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f64)>,
    pub glGetMultiTexGenfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f32)>,
    pub glGetMultiTexGenivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetMultiTexImageEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32, *mut c_void)>,
    pub glGetMultiTexLevelParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, *mut f32)>,
    pub glGetMultiTexLevelParameterivEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, *mut i32)>,
    pub glGetMultiTexParameterIivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetMultiTexParameterIuivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut u32)>,
    pub glGetMultiTexParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f32)>,
    pub glGetMultiTexParameterivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetMultisamplefv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetNamedBufferParameteri64v: Option<unsafe extern "system" fn(u32, u32, *mut i64)>,
    pub glGetNamedBufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedBufferParameterivEXT: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedBufferPointerv: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetNamedBufferPointervEXT: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetNamedBufferSubData: Option<unsafe extern "system" fn(u32, i64, i64, *mut c_void)>,
    pub glGetNamedBufferSubDataEXT: Option<unsafe extern "system" fn(u32, i64, i64, *mut c_void)>,
    pub glGetNamedFramebufferAttachmentParameteriv:
        Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetNamedFramebufferAttachmentParameterivEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetNamedFramebufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedFramebufferParameterivEXT: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedProgramLocalParameterIivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetNamedProgramLocalParameterIuivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut u32)>,
    pub glGetNamedProgramLocalParameterdvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f64)>,
    pub glGetNamedProgramLocalParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f32)>,
    pub glGetNamedProgramStringEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut c_void)>,
    pub glGetNamedProgramivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetNamedRenderbufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedRenderbufferParameterivEXT: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetNamedStringARB: Option<unsafe extern "system" fn(i32, *const u8, i32, *mut i32, *mut u8)>,
    pub glGetNamedStringivARB: Option<unsafe extern "system" fn(i32, *const u8, u32, *mut i32)>,
    pub glGetObjectLabel: Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetObjectLabelEXT: Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetObjectParameterfvARB: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetObjectParameterivARB: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetObjectPtrLabel: Option<unsafe extern "system" fn(*const c_void, i32, *mut i32, *mut u8)>,
    pub glGetPixelMapfv: Option<unsafe extern "system" fn(u32, *mut f32)>,
    pub glGetPixelMapuiv: Option<unsafe extern "system" fn(u32, *mut u32)>,
    pub glGetPixelMapusv: Option<unsafe extern "system" fn(u32, *mut u16)>,
    pub glGetPointerIndexedvEXT: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetPointeri_vEXT: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetPointerv: Option<unsafe extern "system" fn(u32, *mut *mut c_void)>,
    pub glGetPolygonStipple: Option<unsafe extern "system" fn(*mut u8)>,
    pub glGetProgramBinary: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u32, *mut c_void)>,
    pub glGetProgramEnvParameterdvARB: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetProgramEnvParameterfvARB: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetProgramInfoLog: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u8)>,
    pub glGetProgramInterfaceiv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetProgramLocalParameterdvARB: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetProgramLocalParameterfvARB: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetProgramPipelineInfoLog: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u8)>,
    pub glGetProgramPipelineiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetProgramResourceIndex: Option<unsafe extern "system" fn(u32, u32, *const u8) -> u32>,
    pub glGetProgramResourceLocation: Option<unsafe extern "system" fn(u32, u32, *const u8) -> i32>,
    pub glGetProgramResourceLocationIndex: Option<unsafe extern "system" fn(u32, u32, *const u8) -> i32>,
    pub glGetProgramResourceName: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut i32, *mut u8)>,
    pub glGetProgramResourceiv:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *const u32, i32, *mut i32, *mut i32)>,
    pub glGetProgramStageiv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetProgramStringARB: Option<unsafe extern "system" fn(u32, u32, *mut c_void)>,
    pub glGetProgramiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetProgramivARB: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetQueryBufferObjecti64v: Option<unsafe extern "system" fn(u32, u32, u32, i64)>,
    pub glGetQueryBufferObjectiv: Option<unsafe extern "system" fn(u32, u32, u32, i64)>,
    pub glGetQueryBufferObjectui64v: Option<unsafe extern "system" fn(u32, u32, u32, i64)>,
    pub glGetQueryBufferObjectuiv: Option<unsafe extern "system" fn(u32, u32, u32, i64)>,
    pub glGetQueryIndexediv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetQueryObjecti64v: Option<unsafe extern "system" fn(u32, u32, *mut i64)>,
    pub glGetQueryObjectiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetQueryObjectui64v: Option<unsafe extern "system" fn(u32, u32, *mut u64)>,
    pub glGetQueryObjectuiv: Option<unsafe extern "system" fn(u32, u32, *mut u32)>,
    pub glGetQueryiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetRenderbufferParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetSamplerParameterIiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetSamplerParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *mut u32)>,
    pub glGetSamplerParameterfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetSamplerParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetShaderInfoLog: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u8)>,
    pub glGetShaderPrecisionFormat: Option<unsafe extern "system" fn(u32, u32, *mut i32, *mut i32)>,
    pub glGetShaderSource: Option<unsafe extern "system" fn(u32, i32, *mut i32, *mut u8)>,
    pub glGetShaderiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetString: Option<unsafe extern "system" fn(u32) -> *const u8>,
    pub glGetStringi: Option<unsafe extern "system" fn(u32, u32) -> *const u8>,
    pub glGetSubroutineIndex: Option<unsafe extern "system" fn(u32, u32, *const u8) -> u32>,
    pub glGetSubroutineUniformLocation: Option<unsafe extern "system" fn(u32, u32, *const u8) -> i32>,
    pub glGetSynciv: Option<unsafe extern "system" fn(u64, u32, i32, *mut i32, *mut i32)>,
    pub glGetTexEnvfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetTexEnviv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexEnvxv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexGendv: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetTexGenfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetTexGenfvOES: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetTexGeniv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexGenivOES: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexGenxvOES: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexImage: Option<unsafe extern "system" fn(u32, i32, u32, u32, *mut c_void)>,
    pub glGetTexLevelParameterfv: Option<unsafe extern "system" fn(u32, i32, u32, *mut f32)>,
    pub glGetTexLevelParameteriv: Option<unsafe extern "system" fn(u32, i32, u32, *mut i32)>,
    pub glGetTexParameterIiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *mut u32)>,
    pub glGetTexParameterfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetTexParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTexParameterxv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTextureImage: Option<unsafe extern "system" fn(u32, i32, u32, u32, i32, *mut c_void)>,
    pub glGetTextureImageEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32, *mut c_void)>,
    pub glGetTextureLevelParameterfv: Option<unsafe extern "system" fn(u32, i32, u32, *mut f32)>,
    pub glGetTextureLevelParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, *mut f32)>,
    pub glGetTextureLevelParameteriv: Option<unsafe extern "system" fn(u32, i32, u32, *mut i32)>,
    pub glGetTextureLevelParameterivEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, *mut i32)>,
    pub glGetTextureParameterIiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTextureParameterIivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetTextureParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *mut u32)>,
    pub glGetTextureParameterIuivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut u32)>,
    pub glGetTextureParameterfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetTextureParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut f32)>,
    pub glGetTextureParameteriv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetTextureParameterivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetTextureSubImage:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, i32, *mut c_void)>,
    pub glGetTransformFeedbackVarying:
        Option<unsafe extern "system" fn(u32, u32, i32, *mut i32, *mut i32, *mut u32, *mut u8)>,
    pub glGetTransformFeedbacki64_v: Option<unsafe extern "system" fn(u32, u32, u32, *mut i64)>,
    pub glGetTransformFeedbacki_v: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetTransformFeedbackiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetUniformBlockIndex: Option<unsafe extern "system" fn(u32, *const u8) -> u32>,
    pub glGetUniformIndices: Option<unsafe extern "system" fn(u32, i32, *const *const u8, *mut u32)>,
    pub glGetUniformLocation: Option<unsafe extern "system" fn(u32, *const u8) -> i32>,
    pub glGetUniformSubroutineuiv: Option<unsafe extern "system" fn(u32, i32, *mut u32)>,
    pub glGetUniformdv: Option<unsafe extern "system" fn(u32, i32, *mut f64)>,
    pub glGetUniformfv: Option<unsafe extern "system" fn(u32, i32, *mut f32)>,
    pub glGetUniformi64vARB: Option<unsafe extern "system" fn(u32, i32, *mut i64)>,
    pub glGetUniformiv: Option<unsafe extern "system" fn(u32, i32, *mut i32)>,
    pub glGetUniformui64vARB: Option<unsafe extern "system" fn(u32, i32, *mut u64)>,
    pub glGetUniformuiv: Option<unsafe extern "system" fn(u32, i32, *mut u32)>,
    pub glGetVertexArrayIndexed64iv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i64)>,
    pub glGetVertexArrayIndexediv: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetVertexArrayIntegeri_vEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut i32)>,
    pub glGetVertexArrayIntegervEXT: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetVertexArrayPointeri_vEXT: Option<unsafe extern "system" fn(u32, u32, u32, *mut *mut c_void)>,
    pub glGetVertexArrayPointervEXT: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetVertexArrayiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetVertexAttribIiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetVertexAttribIuiv: Option<unsafe extern "system" fn(u32, u32, *mut u32)>,
    pub glGetVertexAttribLdv: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetVertexAttribPointerv: Option<unsafe extern "system" fn(u32, u32, *mut *mut c_void)>,
    pub glGetVertexAttribdv: Option<unsafe extern "system" fn(u32, u32, *mut f64)>,
    pub glGetVertexAttribfv: Option<unsafe extern "system" fn(u32, u32, *mut f32)>,
    pub glGetVertexAttribiv: Option<unsafe extern "system" fn(u32, u32, *mut i32)>,
    pub glGetnColorTable: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void)>,
    pub glGetnColorTableARB: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void)>,
    pub glGetnCompressedTexImage: Option<unsafe extern "system" fn(u32, i32, i32, *mut c_void)>,
    pub glGetnCompressedTexImageARB: Option<unsafe extern "system" fn(u32, i32, i32, *mut c_void)>,
    pub glGetnConvolutionFilter: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void)>,
    pub glGetnConvolutionFilterARB: Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void)>,
    pub glGetnHistogram: Option<unsafe extern "system" fn(u32, u8, u32, u32, i32, *mut c_void)>,
    pub glGetnHistogramARB: Option<unsafe extern "system" fn(u32, u8, u32, u32, i32, *mut c_void)>,
    pub glGetnMapdv: Option<unsafe extern "system" fn(u32, u32, i32, *mut f64)>,
    pub glGetnMapfv: Option<unsafe extern "system" fn(u32, u32, i32, *mut f32)>,
    pub glGetnMapiv: Option<unsafe extern "system" fn(u32, u32, i32, *mut i32)>,
    pub glGetnMinmax: Option<unsafe extern "system" fn(u32, u8, u32, u32, i32, *mut c_void)>,
    pub glGetnMinmaxARB: Option<unsafe extern "system" fn(u32, u8, u32, u32, i32, *mut c_void)>,
    pub glGetnPixelMapfv: Option<unsafe extern "system" fn(u32, i32, *mut f32)>,
    pub glGetnPixelMapuiv: Option<unsafe extern "system" fn(u32, i32, *mut u32)>,
    pub glGetnPixelMapusv: Option<unsafe extern "system" fn(u32, i32, *mut u16)>,
    pub glGetnPolygonStipple: Option<unsafe extern "system" fn(i32, *mut u8)>,
    pub glGetnSeparableFilter:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void, i32, *mut c_void, *mut c_void)>,
    pub glGetnSeparableFilterARB:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *mut c_void, i32, *mut c_void, *mut c_void)>,
    pub glGetnTexImage: Option<unsafe extern "system" fn(u32, i32, u32, u32, i32, *mut c_void)>,
    pub glGetnTexImageARB: Option<unsafe extern "system" fn(u32, i32, u32, u32, i32, *mut c_void)>,
    pub glGetnUniformdv: Option<unsafe extern "system" fn(u32, i32, i32, *mut f64)>,
    pub glGetnUniformdvARB: Option<unsafe extern "system" fn(u32, i32, i32, *mut f64)>,
    pub glGetnUniformfv: Option<unsafe extern "system" fn(u32, i32, i32, *mut f32)>,
    pub glGetnUniformi64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *mut i64)>,
    pub glGetnUniformiv: Option<unsafe extern "system" fn(u32, i32, i32, *mut i32)>,
    pub glGetnUniformui64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *mut u64)>,
    pub glGetnUniformuiv: Option<unsafe extern "system" fn(u32, i32, i32, *mut u32)>,
    pub glHint: Option<unsafe extern "system" fn(u32, u32)>,
    pub glIndexMask: Option<unsafe extern "system" fn(u32)>,
    pub glIndexPointer: Option<unsafe extern "system" fn(u32, i32, *const c_void)>,
    pub glIndexPointerEXT: Option<unsafe extern "system" fn(u32, i32, i32, *const c_void)>,
    pub glIndexd: Option<unsafe extern "system" fn(f64)>,
    pub glIndexdv: Option<unsafe extern "system" fn(*const f64)>,
    pub glIndexf: Option<unsafe extern "system" fn(f32)>,
    pub glIndexfv: Option<unsafe extern "system" fn(*const f32)>,
    pub glIndexi: Option<unsafe extern "system" fn(i32)>,
    pub glIndexiv: Option<unsafe extern "system" fn(*const i32)>,
    pub glIndexs: Option<unsafe extern "system" fn(i16)>,
    pub glIndexsv: Option<unsafe extern "system" fn(*const i16)>,
    pub glIndexub: Option<unsafe extern "system" fn(u8)>,
    pub glIndexubv: Option<unsafe extern "system" fn(*const u8)>,
    pub glInitNames: Option<unsafe extern "system" fn()>,
    pub glInterleavedArrays: Option<unsafe extern "system" fn(u32, i32, *const c_void)>,
    pub glInvalidateBufferData: Option<unsafe extern "system" fn(u32)>,
    pub glInvalidateBufferSubData: Option<unsafe extern "system" fn(u32, i64, i64)>,
    pub glInvalidateFramebuffer: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glInvalidateNamedFramebufferData: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glInvalidateNamedFramebufferSubData:
        Option<unsafe extern "system" fn(u32, i32, *const u32, i32, i32, i32, i32)>,
    pub glInvalidateSubFramebuffer:
        Option<unsafe extern "system" fn(u32, i32, *const u32, i32, i32, i32, i32)>,
    pub glInvalidateTexImage: Option<unsafe extern "system" fn(u32, i32)>,
    pub glInvalidateTexSubImage: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32)>,
    pub glIsBuffer: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsEnabled: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsEnabledi: Option<unsafe extern "system" fn(u32, u32) -> u8>,
    pub glIsFramebuffer: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsList: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsNamedStringARB: Option<unsafe extern "system" fn(i32, *const u8) -> u8>,
    pub glIsProgram: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsProgramARB: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsProgramPipeline: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsQuery: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsRenderbuffer: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsSampler: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsShader: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsSync: Option<unsafe extern "system" fn(u64) -> u8>,
    pub glIsTexture: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsTransformFeedback: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glIsVertexArray: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glLabelObjectEXT: Option<unsafe extern "system" fn(u32, u32, i32, *const u8)>,
    pub glLightModelf: Option<unsafe extern "system" fn(u32, f32)>,
    pub glLightModelfv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glLightModeli: Option<unsafe extern "system" fn(u32, i32)>,
    pub glLightModeliv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glLightModelx: Option<unsafe extern "system" fn(u32, i32)>,
    pub glLightModelxv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glLightf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glLightfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glLighti: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glLightiv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glLightx: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glLightxv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glLineStipple: Option<unsafe extern "system" fn(i32, u16)>,
    pub glLineWidth: Option<unsafe extern "system" fn(f32)>,
    pub glLineWidthx: Option<unsafe extern "system" fn(i32)>,
    pub glLinkProgram: Option<unsafe extern "system" fn(u32)>,
    pub glListBase: Option<unsafe extern "system" fn(u32)>,
    pub glLoadIdentity: Option<unsafe extern "system" fn()>,
    pub glLoadMatrixd: Option<unsafe extern "system" fn(*const f64)>,
    pub glLoadMatrixf: Option<unsafe extern "system" fn(*const f32)>,
    pub glLoadMatrixx: Option<unsafe extern "system" fn(*const i32)>,
    pub glLoadName: Option<unsafe extern "system" fn(u32)>,
    pub glLoadTransposeMatrixd: Option<unsafe extern "system" fn(*const f64)>,
    pub glLoadTransposeMatrixf: Option<unsafe extern "system" fn(*const f32)>,
    pub glLockArraysEXT: Option<unsafe extern "system" fn(i32, i32)>,
    pub glLogicOp: Option<unsafe extern "system" fn(u32)>,
    pub glMap1d: Option<unsafe extern "system" fn(u32, f64, f64, i32, i32, *const f64)>,
    pub glMap1f: Option<unsafe extern "system" fn(u32, f32, f32, i32, i32, *const f32)>,
    pub glMap2d: Option<unsafe extern "system" fn(u32, f64, f64, i32, i32, f64, f64, i32, i32, *const f64)>,
    pub glMap2f: Option<unsafe extern "system" fn(u32, f32, f32, i32, i32, f32, f32, i32, i32, *const f32)>,
    pub glMapBuffer: Option<unsafe extern "system" fn(u32, u32) -> *mut c_void>,
    pub glMapBufferRange: Option<unsafe extern "system" fn(u32, i64, i64, u32) -> *mut c_void>,
    pub glMapGrid1d: Option<unsafe extern "system" fn(i32, f64, f64)>,
    pub glMapGrid1f: Option<unsafe extern "system" fn(i32, f32, f32)>,
    pub glMapGrid2d: Option<unsafe extern "system" fn(i32, f64, f64, i32, f64, f64)>,
    pub glMapGrid2f: Option<unsafe extern "system" fn(i32, f32, f32, i32, f32, f32)>,
    pub glMapNamedBuffer: Option<unsafe extern "system" fn(u32, u32) -> *mut c_void>,
    pub glMapNamedBufferEXT: Option<unsafe extern "system" fn(u32, u32) -> *mut c_void>,
    pub glMapNamedBufferRange: Option<unsafe extern "system" fn(u32, i64, i64, u32) -> *mut c_void>,
    pub glMapNamedBufferRangeEXT: Option<unsafe extern "system" fn(u32, i64, i64, u32) -> *mut c_void>,
    pub glMaterialf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glMaterialfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glMateriali: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glMaterialiv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glMaterialx: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glMaterialxv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glMatrixFrustumEXT: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64, f64, f64)>,
    pub glMatrixLoadIdentityEXT: Option<unsafe extern "system" fn(u32)>,
    pub glMatrixLoadTransposedEXT: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMatrixLoadTransposefEXT: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMatrixLoaddEXT: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMatrixLoadfEXT: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMatrixMode: Option<unsafe extern "system" fn(u32)>,
    pub glMatrixMultTransposedEXT: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMatrixMultTransposefEXT: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMatrixMultdEXT: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMatrixMultfEXT: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMatrixOrthoEXT: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64, f64, f64)>,
    pub glMatrixPopEXT: Option<unsafe extern "system" fn(u32)>,
    pub glMatrixPushEXT: Option<unsafe extern "system" fn(u32)>,
    pub glMatrixRotatedEXT: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64)>,
    pub glMatrixRotatefEXT: Option<unsafe extern "system" fn(u32, f32, f32, f32, f32)>,
    pub glMatrixScaledEXT: Option<unsafe extern "system" fn(u32, f64, f64, f64)>,
    pub glMatrixScalefEXT: Option<unsafe extern "system" fn(u32, f32, f32, f32)>,
    pub glMatrixTranslatedEXT: Option<unsafe extern "system" fn(u32, f64, f64, f64)>,
    pub glMatrixTranslatefEXT: Option<unsafe extern "system" fn(u32, f32, f32, f32)>,
    pub glMaxShaderCompilerThreadsKHR: Option<unsafe extern "system" fn(u32)>,
    pub glMemoryBarrier: Option<unsafe extern "system" fn(u32)>,
    pub glMemoryBarrierByRegion: Option<unsafe extern "system" fn(u32)>,
    pub glMinSampleShading: Option<unsafe extern "system" fn(f32)>,
    pub glMultMatrixd: Option<unsafe extern "system" fn(*const f64)>,
    pub glMultMatrixf: Option<unsafe extern "system" fn(*const f32)>,
    pub glMultMatrixx: Option<unsafe extern "system" fn(*const i32)>,
    pub glMultTransposeMatrixd: Option<unsafe extern "system" fn(*const f64)>,
    pub glMultTransposeMatrixf: Option<unsafe extern "system" fn(*const f32)>,
    pub glMultiDrawArrays: Option<unsafe extern "system" fn(u32, *const i32, *const i32, i32)>,
    pub glMultiDrawArraysIndirect: Option<unsafe extern "system" fn(u32, *const c_void, i32, i32)>,
    pub glMultiDrawArraysIndirectCount: Option<unsafe extern "system" fn(u32, *const c_void, i64, i32, i32)>,
    pub glMultiDrawElements:
        Option<unsafe extern "system" fn(u32, *const i32, u32, *const *const c_void, i32)>,
    pub glMultiDrawElementsBaseVertex:
        Option<unsafe extern "system" fn(u32, *const i32, u32, *const *const c_void, i32, *const i32)>,
    pub glMultiDrawElementsIndirect: Option<unsafe extern "system" fn(u32, u32, *const c_void, i32, i32)>,
    pub glMultiDrawElementsIndirectCount:
        Option<unsafe extern "system" fn(u32, u32, *const c_void, i64, i32, i32)>,
    pub glMultiModeDrawArraysIBM:
        Option<unsafe extern "system" fn(*const u32, *const i32, *const i32, i32, i32)>,
    pub glMultiModeDrawElementsIBM:
        Option<unsafe extern "system" fn(*const u32, *const i32, u32, *const *const c_void, i32, i32)>,
    pub glMultiTexBufferEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glMultiTexCoord1d: Option<unsafe extern "system" fn(u32, f64)>,
    pub glMultiTexCoord1dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMultiTexCoord1f: Option<unsafe extern "system" fn(u32, f32)>,
    pub glMultiTexCoord1fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMultiTexCoord1hNV: Option<unsafe extern "system" fn(u32, u16)>,
    pub glMultiTexCoord1hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glMultiTexCoord1i: Option<unsafe extern "system" fn(u32, i32)>,
    pub glMultiTexCoord1iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glMultiTexCoord1s: Option<unsafe extern "system" fn(u32, i16)>,
    pub glMultiTexCoord1sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glMultiTexCoord2d: Option<unsafe extern "system" fn(u32, f64, f64)>,
    pub glMultiTexCoord2dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMultiTexCoord2f: Option<unsafe extern "system" fn(u32, f32, f32)>,
    pub glMultiTexCoord2fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMultiTexCoord2hNV: Option<unsafe extern "system" fn(u32, u16, u16)>,
    pub glMultiTexCoord2hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glMultiTexCoord2i: Option<unsafe extern "system" fn(u32, i32, i32)>,
    pub glMultiTexCoord2iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glMultiTexCoord2s: Option<unsafe extern "system" fn(u32, i16, i16)>,
    pub glMultiTexCoord2sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glMultiTexCoord3d: Option<unsafe extern "system" fn(u32, f64, f64, f64)>,
    pub glMultiTexCoord3dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMultiTexCoord3f: Option<unsafe extern "system" fn(u32, f32, f32, f32)>,
    pub glMultiTexCoord3fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMultiTexCoord3hNV: Option<unsafe extern "system" fn(u32, u16, u16, u16)>,
    pub glMultiTexCoord3hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glMultiTexCoord3i: Option<unsafe extern "system" fn(u32, i32, i32, i32)>,
    pub glMultiTexCoord3iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glMultiTexCoord3s: Option<unsafe extern "system" fn(u32, i16, i16, i16)>,
    pub glMultiTexCoord3sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glMultiTexCoord4d: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64)>,
    pub glMultiTexCoord4dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glMultiTexCoord4f: Option<unsafe extern "system" fn(u32, f32, f32, f32, f32)>,
    pub glMultiTexCoord4fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glMultiTexCoord4hNV: Option<unsafe extern "system" fn(u32, u16, u16, u16, u16)>,
    pub glMultiTexCoord4hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glMultiTexCoord4i: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glMultiTexCoord4iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glMultiTexCoord4s: Option<unsafe extern "system" fn(u32, i16, i16, i16, i16)>,
    pub glMultiTexCoord4sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glMultiTexCoord4x: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glMultiTexCoordP1ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glMultiTexCoordP1uiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glMultiTexCoordP2ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glMultiTexCoordP2uiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glMultiTexCoordP3ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glMultiTexCoordP3uiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glMultiTexCoordP4ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glMultiTexCoordP4uiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glMultiTexCoordPointerEXT: Option<unsafe extern "system" fn(u32, i32, u32, i32, *const c_void)>,
    pub glMultiTexEnvfEXT: Option<unsafe extern "system" fn(u32, u32, u32, f32)>,
    pub glMultiTexEnvfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f32)>,
    pub glMultiTexEnviEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glMultiTexEnvivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glMultiTexGendEXT: Option<unsafe extern "system" fn(u32, u32, u32, f64)>,
    pub glMultiTexGendvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f64)>,
    pub glMultiTexGenfEXT: Option<unsafe extern "system" fn(u32, u32, u32, f32)>,
    pub glMultiTexGenfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f32)>,
    pub glMultiTexGeniEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glMultiTexGenivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glMultiTexImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glMultiTexImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glMultiTexImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glMultiTexParameterIivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glMultiTexParameterIuivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const u32)>,
    pub glMultiTexParameterfEXT: Option<unsafe extern "system" fn(u32, u32, u32, f32)>,
    pub glMultiTexParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f32)>,
    pub glMultiTexParameteriEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glMultiTexParameterivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glMultiTexRenderbufferEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glMultiTexSubImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glMultiTexSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glMultiTexSubImage3DEXT: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void),
    >,
    pub glNamedBufferData: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glNamedBufferDataEXT: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glNamedBufferStorage: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glNamedBufferStorageEXT: Option<unsafe extern "system" fn(u32, i64, *const c_void, u32)>,
    pub glNamedBufferSubData: Option<unsafe extern "system" fn(u32, i64, i64, *const c_void)>,
    pub glNamedBufferSubDataEXT: Option<unsafe extern "system" fn(u32, i64, i64, *const c_void)>,
    pub glNamedCopyBufferSubDataEXT: Option<unsafe extern "system" fn(u32, u32, i64, i64, i64)>,
    pub glNamedFramebufferDrawBuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glNamedFramebufferDrawBuffers: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glNamedFramebufferParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glNamedFramebufferParameteriEXT: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glNamedFramebufferReadBuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glNamedFramebufferRenderbuffer: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glNamedFramebufferRenderbufferEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glNamedFramebufferTexture: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glNamedFramebufferTexture1DEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32)>,
    pub glNamedFramebufferTexture2DEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32)>,
    pub glNamedFramebufferTexture3DEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32, i32, i32)>,
    pub glNamedFramebufferTextureEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glNamedFramebufferTextureFaceEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, u32)>,
    pub glNamedFramebufferTextureLayer: Option<unsafe extern "system" fn(u32, u32, u32, i32, i32)>,
    pub glNamedFramebufferTextureLayerEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, i32)>,
    pub glNamedProgramLocalParameter4dEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, f64, f64, f64, f64)>,
    pub glNamedProgramLocalParameter4dvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f64)>,
    pub glNamedProgramLocalParameter4fEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, f32, f32, f32, f32)>,
    pub glNamedProgramLocalParameter4fvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f32)>,
    pub glNamedProgramLocalParameterI4iEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, i32, i32, i32)>,
    pub glNamedProgramLocalParameterI4ivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glNamedProgramLocalParameterI4uiEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32)>,
    pub glNamedProgramLocalParameterI4uivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const u32)>,
    pub glNamedProgramLocalParameters4fvEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *const f32)>,
    pub glNamedProgramLocalParametersI4ivEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *const i32)>,
    pub glNamedProgramLocalParametersI4uivEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, *const u32)>,
    pub glNamedProgramStringEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, *const c_void)>,
    pub glNamedRenderbufferStorage: Option<unsafe extern "system" fn(u32, u32, i32, i32)>,
    pub glNamedRenderbufferStorageEXT: Option<unsafe extern "system" fn(u32, u32, i32, i32)>,
    pub glNamedRenderbufferStorageMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32)>,
    pub glNamedRenderbufferStorageMultisampleCoverageEXT:
        Option<unsafe extern "system" fn(u32, i32, i32, u32, i32, i32)>,
    pub glNamedRenderbufferStorageMultisampleEXT: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32)>,
    pub glNamedStringARB: Option<unsafe extern "system" fn(u32, i32, *const u8, i32, *const u8)>,
    pub glNewList: Option<unsafe extern "system" fn(u32, u32)>,
    pub glNormal3b: Option<unsafe extern "system" fn(i8, i8, i8)>,
    pub glNormal3bv: Option<unsafe extern "system" fn(*const i8)>,
    pub glNormal3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glNormal3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glNormal3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glNormal3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glNormal3hNV: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glNormal3hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glNormal3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glNormal3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glNormal3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glNormal3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glNormal3x: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glNormalP3ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glNormalP3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glNormalPointer: Option<unsafe extern "system" fn(u32, i32, *const c_void)>,
    pub glNormalPointerEXT: Option<unsafe extern "system" fn(u32, i32, i32, *const c_void)>,
    pub glObjectLabel: Option<unsafe extern "system" fn(u32, u32, i32, *const u8)>,
    pub glObjectPtrLabel: Option<unsafe extern "system" fn(*const c_void, i32, *const u8)>,
    pub glOrtho: Option<unsafe extern "system" fn(f64, f64, f64, f64, f64, f64)>,
    pub glOrthof: Option<unsafe extern "system" fn(f32, f32, f32, f32, f32, f32)>,
    pub glOrthox: Option<unsafe extern "system" fn(i32, i32, i32, i32, i32, i32)>,
    pub glPassTexCoordATI: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glPassThrough: Option<unsafe extern "system" fn(f32)>,
    pub glPatchParameterfv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glPatchParameteri: Option<unsafe extern "system" fn(u32, i32)>,
    pub glPauseTransformFeedback: Option<unsafe extern "system" fn()>,
    pub glPixelMapfv: Option<unsafe extern "system" fn(u32, i32, *const f32)>,
    pub glPixelMapuiv: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glPixelMapusv: Option<unsafe extern "system" fn(u32, i32, *const u16)>,
    pub glPixelStoref: Option<unsafe extern "system" fn(u32, f32)>,
    pub glPixelStorei: Option<unsafe extern "system" fn(u32, i32)>,
    pub glPixelTransferf: Option<unsafe extern "system" fn(u32, f32)>,
    pub glPixelTransferi: Option<unsafe extern "system" fn(u32, i32)>,
    pub glPixelZoom: Option<unsafe extern "system" fn(f32, f32)>,
    pub glPointParameterf: Option<unsafe extern "system" fn(u32, f32)>,
    pub glPointParameterfv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glPointParameteri: Option<unsafe extern "system" fn(u32, i32)>,
    pub glPointParameteriv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glPointParameterx: Option<unsafe extern "system" fn(u32, i32)>,
    pub glPointParameterxv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glPointSize: Option<unsafe extern "system" fn(f32)>,
    pub glPointSizePointerOES: Option<unsafe extern "system" fn(u32, i32, *const c_void)>,
    pub glPointSizex: Option<unsafe extern "system" fn(i32)>,
    pub glPolygonMode: Option<unsafe extern "system" fn(u32, u32)>,
    pub glPolygonOffset: Option<unsafe extern "system" fn(f32, f32)>,
    pub glPolygonOffsetClamp: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glPolygonOffsetx: Option<unsafe extern "system" fn(i32, i32)>,
    pub glPolygonStipple: Option<unsafe extern "system" fn(*const u8)>,
    pub glPopAttrib: Option<unsafe extern "system" fn()>,
    pub glPopClientAttrib: Option<unsafe extern "system" fn()>,
    pub glPopDebugGroup: Option<unsafe extern "system" fn()>,
    pub glPopMatrix: Option<unsafe extern "system" fn()>,
    pub glPopName: Option<unsafe extern "system" fn()>,
    pub glPrimitiveBoundingBoxARB: Option<unsafe extern "system" fn(f32, f32, f32, f32, f32, f32, f32, f32)>,
    pub glPrimitiveRestartIndex: Option<unsafe extern "system" fn(u32)>,
    pub glPrimitiveRestartNV: Option<unsafe extern "system" fn()>,
    pub glPrioritizeTextures: Option<unsafe extern "system" fn(i32, *const u32, *const f32)>,
    pub glProgramBinary: Option<unsafe extern "system" fn(u32, u32, *const c_void, i32)>,
    pub glProgramEnvParameter4dARB: Option<unsafe extern "system" fn(u32, u32, f64, f64, f64, f64)>,
    pub glProgramEnvParameter4dvARB: Option<unsafe extern "system" fn(u32, u32, *const f64)>,
    pub glProgramEnvParameter4fARB: Option<unsafe extern "system" fn(u32, u32, f32, f32, f32, f32)>,
    pub glProgramEnvParameter4fvARB: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glProgramEnvParameters4fvEXT: Option<unsafe extern "system" fn(u32, u32, i32, *const f32)>,
    pub glProgramLocalParameter4dARB: Option<unsafe extern "system" fn(u32, u32, f64, f64, f64, f64)>,
    pub glProgramLocalParameter4dvARB: Option<unsafe extern "system" fn(u32, u32, *const f64)>,
    pub glProgramLocalParameter4fARB: Option<unsafe extern "system" fn(u32, u32, f32, f32, f32, f32)>,
    pub glProgramLocalParameter4fvARB: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glProgramLocalParameters4fvEXT: Option<unsafe extern "system" fn(u32, u32, i32, *const f32)>,
    pub glProgramParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glProgramStringARB: Option<unsafe extern "system" fn(u32, u32, i32, *const c_void)>,
    pub glProgramUniform1d: Option<unsafe extern "system" fn(u32, i32, f64)>,
    pub glProgramUniform1dv: Option<unsafe extern "system" fn(u32, i32, i32, *const f64)>,
    pub glProgramUniform1f: Option<unsafe extern "system" fn(u32, i32, f32)>,
    pub glProgramUniform1fv: Option<unsafe extern "system" fn(u32, i32, i32, *const f32)>,
    pub glProgramUniform1i: Option<unsafe extern "system" fn(u32, i32, i32)>,
    pub glProgramUniform1i64ARB: Option<unsafe extern "system" fn(u32, i32, i64)>,
    pub glProgramUniform1i64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const i64)>,
    pub glProgramUniform1iv: Option<unsafe extern "system" fn(u32, i32, i32, *const i32)>,
    pub glProgramUniform1ui: Option<unsafe extern "system" fn(u32, i32, u32)>,
    pub glProgramUniform1ui64ARB: Option<unsafe extern "system" fn(u32, i32, u64)>,
    pub glProgramUniform1ui64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const u64)>,
    pub glProgramUniform1uiv: Option<unsafe extern "system" fn(u32, i32, i32, *const u32)>,
    pub glProgramUniform2d: Option<unsafe extern "system" fn(u32, i32, f64, f64)>,
    pub glProgramUniform2dv: Option<unsafe extern "system" fn(u32, i32, i32, *const f64)>,
    pub glProgramUniform2f: Option<unsafe extern "system" fn(u32, i32, f32, f32)>,
    pub glProgramUniform2fv: Option<unsafe extern "system" fn(u32, i32, i32, *const f32)>,
    pub glProgramUniform2i: Option<unsafe extern "system" fn(u32, i32, i32, i32)>,
    pub glProgramUniform2i64ARB: Option<unsafe extern "system" fn(u32, i32, i64, i64)>,
    pub glProgramUniform2i64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const i64)>,
    pub glProgramUniform2iv: Option<unsafe extern "system" fn(u32, i32, i32, *const i32)>,
    pub glProgramUniform2ui: Option<unsafe extern "system" fn(u32, i32, u32, u32)>,
    pub glProgramUniform2ui64ARB: Option<unsafe extern "system" fn(u32, i32, u64, u64)>,
    pub glProgramUniform2ui64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const u64)>,
    pub glProgramUniform2uiv: Option<unsafe extern "system" fn(u32, i32, i32, *const u32)>,
    pub glProgramUniform3d: Option<unsafe extern "system" fn(u32, i32, f64, f64, f64)>,
    pub glProgramUniform3dv: Option<unsafe extern "system" fn(u32, i32, i32, *const f64)>,
    pub glProgramUniform3f: Option<unsafe extern "system" fn(u32, i32, f32, f32, f32)>,
    pub glProgramUniform3fv: Option<unsafe extern "system" fn(u32, i32, i32, *const f32)>,
    pub glProgramUniform3i: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glProgramUniform3i64ARB: Option<unsafe extern "system" fn(u32, i32, i64, i64, i64)>,
    pub glProgramUniform3i64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const i64)>,
    pub glProgramUniform3iv: Option<unsafe extern "system" fn(u32, i32, i32, *const i32)>,
    pub glProgramUniform3ui: Option<unsafe extern "system" fn(u32, i32, u32, u32, u32)>,
    pub glProgramUniform3ui64ARB: Option<unsafe extern "system" fn(u32, i32, u64, u64, u64)>,
    pub glProgramUniform3ui64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const u64)>,
    pub glProgramUniform3uiv: Option<unsafe extern "system" fn(u32, i32, i32, *const u32)>,
    pub glProgramUniform4d: Option<unsafe extern "system" fn(u32, i32, f64, f64, f64, f64)>,
    pub glProgramUniform4dv: Option<unsafe extern "system" fn(u32, i32, i32, *const f64)>,
    pub glProgramUniform4f: Option<unsafe extern "system" fn(u32, i32, f32, f32, f32, f32)>,
    pub glProgramUniform4fv: Option<unsafe extern "system" fn(u32, i32, i32, *const f32)>,
    pub glProgramUniform4i: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32)>,
    pub glProgramUniform4i64ARB: Option<unsafe extern "system" fn(u32, i32, i64, i64, i64, i64)>,
    pub glProgramUniform4i64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const i64)>,
    pub glProgramUniform4iv: Option<unsafe extern "system" fn(u32, i32, i32, *const i32)>,
    pub glProgramUniform4ui: Option<unsafe extern "system" fn(u32, i32, u32, u32, u32, u32)>,
    pub glProgramUniform4ui64ARB: Option<unsafe extern "system" fn(u32, i32, u64, u64, u64, u64)>,
    pub glProgramUniform4ui64vARB: Option<unsafe extern "system" fn(u32, i32, i32, *const u64)>,
    pub glProgramUniform4uiv: Option<unsafe extern "system" fn(u32, i32, i32, *const u32)>,
    pub glProgramUniformMatrix2dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix2fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix2x3dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix2x3fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix2x4dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix2x4fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix3dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix3fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix3x2dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix3x2fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix3x4dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix3x4fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix4dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix4fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix4x2dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix4x2fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProgramUniformMatrix4x3dv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f64)>,
    pub glProgramUniformMatrix4x3fv: Option<unsafe extern "system" fn(u32, i32, i32, u8, *const f32)>,
    pub glProvokingVertex: Option<unsafe extern "system" fn(u32)>,
    pub glPushAttrib: Option<unsafe extern "system" fn(u32)>,
    pub glPushClientAttrib: Option<unsafe extern "system" fn(u32)>,
    pub glPushClientAttribDefaultEXT: Option<unsafe extern "system" fn(u32)>,
    pub glPushDebugGroup: Option<unsafe extern "system" fn(u32, u32, i32, *const u8)>,
    pub glPushMatrix: Option<unsafe extern "system" fn()>,
    pub glPushName: Option<unsafe extern "system" fn(u32)>,
    pub glQueryCounter: Option<unsafe extern "system" fn(u32, u32)>,
    pub glQueryMatrixxOES: Option<unsafe extern "system" fn(*mut i32, *mut i32) -> u32>,
    pub glRasterPos2d: Option<unsafe extern "system" fn(f64, f64)>,
    pub glRasterPos2dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glRasterPos2f: Option<unsafe extern "system" fn(f32, f32)>,
    pub glRasterPos2fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glRasterPos2i: Option<unsafe extern "system" fn(i32, i32)>,
    pub glRasterPos2iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glRasterPos2s: Option<unsafe extern "system" fn(i16, i16)>,
    pub glRasterPos2sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glRasterPos3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glRasterPos3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glRasterPos3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glRasterPos3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glRasterPos3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glRasterPos3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glRasterPos3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glRasterPos3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glRasterPos4d: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glRasterPos4dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glRasterPos4f: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glRasterPos4fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glRasterPos4i: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glRasterPos4iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glRasterPos4s: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glRasterPos4sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glReadBuffer: Option<unsafe extern "system" fn(u32)>,
    pub glReadPixels: Option<unsafe extern "system" fn(i32, i32, i32, i32, u32, u32, *mut c_void)>,
    pub glReadnPixels: Option<unsafe extern "system" fn(i32, i32, i32, i32, u32, u32, i32, *mut c_void)>,
    pub glRectd: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glRectdv: Option<unsafe extern "system" fn(*const f64, *const f64)>,
    pub glRectf: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glRectfv: Option<unsafe extern "system" fn(*const f32, *const f32)>,
    pub glRecti: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glRectiv: Option<unsafe extern "system" fn(*const i32, *const i32)>,
    pub glRects: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glRectsv: Option<unsafe extern "system" fn(*const i16, *const i16)>,
    pub glReleaseShaderCompiler: Option<unsafe extern "system" fn()>,
    pub glRenderMode: Option<unsafe extern "system" fn(u32) -> i32>,
    pub glRenderbufferStorage: Option<unsafe extern "system" fn(u32, u32, i32, i32)>,
    pub glRenderbufferStorageMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32)>,
    pub glResumeTransformFeedback: Option<unsafe extern "system" fn()>,
    pub glRotated: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glRotatef: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glRotatex: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glSampleCoverage: Option<unsafe extern "system" fn(f32, u8)>,
    pub glSampleCoveragex: Option<unsafe extern "system" fn(i32, u8)>,
    pub glSampleMapATI: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glSampleMaski: Option<unsafe extern "system" fn(u32, u32)>,
    pub glSamplerParameterIiv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glSamplerParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glSamplerParameterf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glSamplerParameterfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glSamplerParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glSamplerParameteriv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glScaled: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glScalef: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glScalex: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glScissor: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glScissorArrayv: Option<unsafe extern "system" fn(u32, i32, *const i32)>,
    pub glScissorIndexed: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glScissorIndexedv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glSecondaryColor3b: Option<unsafe extern "system" fn(i8, i8, i8)>,
    pub glSecondaryColor3bv: Option<unsafe extern "system" fn(*const i8)>,
    pub glSecondaryColor3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glSecondaryColor3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glSecondaryColor3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glSecondaryColor3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glSecondaryColor3hNV: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glSecondaryColor3hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glSecondaryColor3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glSecondaryColor3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glSecondaryColor3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glSecondaryColor3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glSecondaryColor3ub: Option<unsafe extern "system" fn(u8, u8, u8)>,
    pub glSecondaryColor3ubv: Option<unsafe extern "system" fn(*const u8)>,
    pub glSecondaryColor3ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glSecondaryColor3uiv: Option<unsafe extern "system" fn(*const u32)>,
    pub glSecondaryColor3us: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glSecondaryColor3usv: Option<unsafe extern "system" fn(*const u16)>,
    pub glSecondaryColorP3ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glSecondaryColorP3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glSecondaryColorPointer: Option<unsafe extern "system" fn(i32, u32, i32, *const c_void)>,
    pub glSelectBuffer: Option<unsafe extern "system" fn(i32, *mut u32)>,
    pub glSetFragmentShaderConstantATI: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glShadeModel: Option<unsafe extern "system" fn(u32)>,
    pub glShaderBinary: Option<unsafe extern "system" fn(i32, *const u32, u32, *const c_void, i32)>,
    pub glShaderSource: Option<unsafe extern "system" fn(u32, i32, *const *const u8, *const i32)>,
    pub glShaderStorageBlockBinding: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glSpecializeShader: Option<unsafe extern "system" fn(u32, *const u8, u32, *const u32, *const u32)>,
    pub glStencilFunc: Option<unsafe extern "system" fn(u32, i32, u32)>,
    pub glStencilFuncSeparate: Option<unsafe extern "system" fn(u32, u32, i32, u32)>,
    pub glStencilFuncSeparateATI: Option<unsafe extern "system" fn(u32, u32, i32, u32)>,
    pub glStencilMask: Option<unsafe extern "system" fn(u32)>,
    pub glStencilMaskSeparate: Option<unsafe extern "system" fn(u32, u32)>,
    pub glStencilOp: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glStencilOpSeparate: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glTexBuffer: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glTexBufferRange: Option<unsafe extern "system" fn(u32, u32, u32, i64, i64)>,
    pub glTexCoord1d: Option<unsafe extern "system" fn(f64)>,
    pub glTexCoord1dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glTexCoord1f: Option<unsafe extern "system" fn(f32)>,
    pub glTexCoord1fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glTexCoord1hNV: Option<unsafe extern "system" fn(u16)>,
    pub glTexCoord1hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glTexCoord1i: Option<unsafe extern "system" fn(i32)>,
    pub glTexCoord1iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glTexCoord1s: Option<unsafe extern "system" fn(i16)>,
    pub glTexCoord1sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glTexCoord2d: Option<unsafe extern "system" fn(f64, f64)>,
    pub glTexCoord2dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glTexCoord2f: Option<unsafe extern "system" fn(f32, f32)>,
    pub glTexCoord2fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glTexCoord2hNV: Option<unsafe extern "system" fn(u16, u16)>,
    pub glTexCoord2hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glTexCoord2i: Option<unsafe extern "system" fn(i32, i32)>,
    pub glTexCoord2iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glTexCoord2s: Option<unsafe extern "system" fn(i16, i16)>,
    pub glTexCoord2sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glTexCoord3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glTexCoord3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glTexCoord3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glTexCoord3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glTexCoord3hNV: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glTexCoord3hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glTexCoord3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glTexCoord3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glTexCoord3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glTexCoord3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glTexCoord4d: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glTexCoord4dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glTexCoord4f: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glTexCoord4fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glTexCoord4hNV: Option<unsafe extern "system" fn(u16, u16, u16, u16)>,
    pub glTexCoord4hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glTexCoord4i: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glTexCoord4iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glTexCoord4s: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glTexCoord4sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glTexCoordP1ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glTexCoordP1uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glTexCoordP2ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glTexCoordP2uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glTexCoordP3ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glTexCoordP3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glTexCoordP4ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glTexCoordP4uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glTexCoordPointer: Option<unsafe extern "system" fn(i32, u32, i32, *const c_void)>,
    pub glTexCoordPointerEXT: Option<unsafe extern "system" fn(i32, u32, i32, i32, *const c_void)>,
    pub glTexEnvf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glTexEnvfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glTexEnvi: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexEnviv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexEnvx: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexEnvxv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexGend: Option<unsafe extern "system" fn(u32, u32, f64)>,
    pub glTexGendv: Option<unsafe extern "system" fn(u32, u32, *const f64)>,
    pub glTexGenf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glTexGenfOES: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glTexGenfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glTexGenfvOES: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glTexGeni: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexGeniOES: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexGeniv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexGenivOES: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexGenxOES: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexGenxvOES: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexImage1D: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexImage2D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexImage2DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, u8)>,
    pub glTexImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexImage3DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, u8)>,
    pub glTexParameterIiv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glTexParameterf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glTexParameterfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glTexParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexParameteriv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexParameterx: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTexParameterxv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTexStorage1D: Option<unsafe extern "system" fn(u32, i32, u32, i32)>,
    pub glTexStorage2D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32)>,
    pub glTexStorage2DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, u8)>,
    pub glTexStorage3D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32)>,
    pub glTexStorage3DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, u8)>,
    pub glTexSubImage1D: Option<unsafe extern "system" fn(u32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexSubImage2D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexSubImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureBarrier: Option<unsafe extern "system" fn()>,
    pub glTextureBuffer: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glTextureBufferEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glTextureBufferRange: Option<unsafe extern "system" fn(u32, u32, u32, i64, i64)>,
    pub glTextureBufferRangeEXT: Option<unsafe extern "system" fn(u32, u32, u32, u32, i64, i64)>,
    pub glTextureImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureImage3DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTexturePageCommitmentEXT:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u8)>,
    pub glTextureParameterIiv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTextureParameterIivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glTextureParameterIuiv: Option<unsafe extern "system" fn(u32, u32, *const u32)>,
    pub glTextureParameterIuivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const u32)>,
    pub glTextureParameterf: Option<unsafe extern "system" fn(u32, u32, f32)>,
    pub glTextureParameterfEXT: Option<unsafe extern "system" fn(u32, u32, u32, f32)>,
    pub glTextureParameterfv: Option<unsafe extern "system" fn(u32, u32, *const f32)>,
    pub glTextureParameterfvEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const f32)>,
    pub glTextureParameteri: Option<unsafe extern "system" fn(u32, u32, i32)>,
    pub glTextureParameteriEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32)>,
    pub glTextureParameteriv: Option<unsafe extern "system" fn(u32, u32, *const i32)>,
    pub glTextureParameterivEXT: Option<unsafe extern "system" fn(u32, u32, u32, *const i32)>,
    pub glTextureRenderbufferEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glTextureStorage1D: Option<unsafe extern "system" fn(u32, i32, u32, i32)>,
    pub glTextureStorage1DEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32)>,
    pub glTextureStorage2D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32)>,
    pub glTextureStorage2DEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32)>,
    pub glTextureStorage2DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, u8)>,
    pub glTextureStorage2DMultisampleEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, u8)>,
    pub glTextureStorage3D: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32)>,
    pub glTextureStorage3DEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32)>,
    pub glTextureStorage3DMultisample: Option<unsafe extern "system" fn(u32, i32, u32, i32, i32, i32, u8)>,
    pub glTextureStorage3DMultisampleEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i32, i32, u8)>,
    pub glTextureSubImage1D: Option<unsafe extern "system" fn(u32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureSubImage1DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureSubImage2D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureSubImage2DEXT:
        Option<unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureSubImage3D:
        Option<unsafe extern "system" fn(u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void)>,
    pub glTextureSubImage3DEXT: Option<
        unsafe extern "system" fn(u32, u32, i32, i32, i32, i32, i32, i32, i32, u32, u32, *const c_void),
    >,
    pub glTextureView: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32, u32, u32, u32)>,
    pub glTransformFeedbackBufferBase: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glTransformFeedbackBufferRange: Option<unsafe extern "system" fn(u32, u32, u32, i64, i64)>,
    pub glTransformFeedbackVaryings: Option<unsafe extern "system" fn(u32, i32, *const *const u8, u32)>,
    pub glTranslated: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glTranslatef: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glTranslatex: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glUniform1d: Option<unsafe extern "system" fn(i32, f64)>,
    pub glUniform1dv: Option<unsafe extern "system" fn(i32, i32, *const f64)>,
    pub glUniform1f: Option<unsafe extern "system" fn(i32, f32)>,
    pub glUniform1fv: Option<unsafe extern "system" fn(i32, i32, *const f32)>,
    pub glUniform1i: Option<unsafe extern "system" fn(i32, i32)>,
    pub glUniform1i64ARB: Option<unsafe extern "system" fn(i32, i64)>,
    pub glUniform1i64vARB: Option<unsafe extern "system" fn(i32, i32, *const i64)>,
    pub glUniform1iv: Option<unsafe extern "system" fn(i32, i32, *const i32)>,
    pub glUniform1ui: Option<unsafe extern "system" fn(i32, u32)>,
    pub glUniform1ui64ARB: Option<unsafe extern "system" fn(i32, u64)>,
    pub glUniform1ui64vARB: Option<unsafe extern "system" fn(i32, i32, *const u64)>,
    pub glUniform1uiv: Option<unsafe extern "system" fn(i32, i32, *const u32)>,
    pub glUniform2d: Option<unsafe extern "system" fn(i32, f64, f64)>,
    pub glUniform2dv: Option<unsafe extern "system" fn(i32, i32, *const f64)>,
    pub glUniform2f: Option<unsafe extern "system" fn(i32, f32, f32)>,
    pub glUniform2fv: Option<unsafe extern "system" fn(i32, i32, *const f32)>,
    pub glUniform2i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glUniform2i64ARB: Option<unsafe extern "system" fn(i32, i64, i64)>,
    pub glUniform2i64vARB: Option<unsafe extern "system" fn(i32, i32, *const i64)>,
    pub glUniform2iv: Option<unsafe extern "system" fn(i32, i32, *const i32)>,
    pub glUniform2ui: Option<unsafe extern "system" fn(i32, u32, u32)>,
    pub glUniform2ui64ARB: Option<unsafe extern "system" fn(i32, u64, u64)>,
    pub glUniform2ui64vARB: Option<unsafe extern "system" fn(i32, i32, *const u64)>,
    pub glUniform2uiv: Option<unsafe extern "system" fn(i32, i32, *const u32)>,
    pub glUniform3d: Option<unsafe extern "system" fn(i32, f64, f64, f64)>,
    pub glUniform3dv: Option<unsafe extern "system" fn(i32, i32, *const f64)>,
    pub glUniform3f: Option<unsafe extern "system" fn(i32, f32, f32, f32)>,
    pub glUniform3fv: Option<unsafe extern "system" fn(i32, i32, *const f32)>,
    pub glUniform3i: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glUniform3i64ARB: Option<unsafe extern "system" fn(i32, i64, i64, i64)>,
    pub glUniform3i64vARB: Option<unsafe extern "system" fn(i32, i32, *const i64)>,
    pub glUniform3iv: Option<unsafe extern "system" fn(i32, i32, *const i32)>,
    pub glUniform3ui: Option<unsafe extern "system" fn(i32, u32, u32, u32)>,
    pub glUniform3ui64ARB: Option<unsafe extern "system" fn(i32, u64, u64, u64)>,
    pub glUniform3ui64vARB: Option<unsafe extern "system" fn(i32, i32, *const u64)>,
    pub glUniform3uiv: Option<unsafe extern "system" fn(i32, i32, *const u32)>,
    pub glUniform4d: Option<unsafe extern "system" fn(i32, f64, f64, f64, f64)>,
    pub glUniform4dv: Option<unsafe extern "system" fn(i32, i32, *const f64)>,
    pub glUniform4f: Option<unsafe extern "system" fn(i32, f32, f32, f32, f32)>,
    pub glUniform4fv: Option<unsafe extern "system" fn(i32, i32, *const f32)>,
    pub glUniform4i: Option<unsafe extern "system" fn(i32, i32, i32, i32, i32)>,
    pub glUniform4i64ARB: Option<unsafe extern "system" fn(i32, i64, i64, i64, i64)>,
    pub glUniform4i64vARB: Option<unsafe extern "system" fn(i32, i32, *const i64)>,
    pub glUniform4iv: Option<unsafe extern "system" fn(i32, i32, *const i32)>,
    pub glUniform4ui: Option<unsafe extern "system" fn(i32, u32, u32, u32, u32)>,
    pub glUniform4ui64ARB: Option<unsafe extern "system" fn(i32, u64, u64, u64, u64)>,
    pub glUniform4ui64vARB: Option<unsafe extern "system" fn(i32, i32, *const u64)>,
    pub glUniform4uiv: Option<unsafe extern "system" fn(i32, i32, *const u32)>,
    pub glUniformBlockBinding: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glUniformMatrix2dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix2fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix2x3dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix2x3fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix2x4dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix2x4fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix3dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix3fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix3x2dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix3x2fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix3x4dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix3x4fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix4dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix4fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix4x2dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix4x2fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformMatrix4x3dv: Option<unsafe extern "system" fn(i32, i32, u8, *const f64)>,
    pub glUniformMatrix4x3fv: Option<unsafe extern "system" fn(i32, i32, u8, *const f32)>,
    pub glUniformSubroutinesuiv: Option<unsafe extern "system" fn(u32, i32, *const u32)>,
    pub glUnlockArraysEXT: Option<unsafe extern "system" fn()>,
    pub glUnmapBuffer: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glUnmapNamedBuffer: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glUnmapNamedBufferEXT: Option<unsafe extern "system" fn(u32) -> u8>,
    pub glUseProgram: Option<unsafe extern "system" fn(u32)>,
    pub glUseProgramStages: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glValidateProgram: Option<unsafe extern "system" fn(u32)>,
    pub glValidateProgramPipeline: Option<unsafe extern "system" fn(u32)>,
    pub glVertex2d: Option<unsafe extern "system" fn(f64, f64)>,
    pub glVertex2dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glVertex2f: Option<unsafe extern "system" fn(f32, f32)>,
    pub glVertex2fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glVertex2hNV: Option<unsafe extern "system" fn(u16, u16)>,
    pub glVertex2hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glVertex2i: Option<unsafe extern "system" fn(i32, i32)>,
    pub glVertex2iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glVertex2s: Option<unsafe extern "system" fn(i16, i16)>,
    pub glVertex2sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glVertex3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glVertex3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glVertex3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glVertex3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glVertex3hNV: Option<unsafe extern "system" fn(u16, u16, u16)>,
    pub glVertex3hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glVertex3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glVertex3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glVertex3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glVertex3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glVertex4d: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glVertex4dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glVertex4f: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glVertex4fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glVertex4hNV: Option<unsafe extern "system" fn(u16, u16, u16, u16)>,
    pub glVertex4hvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glVertex4i: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glVertex4iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glVertex4s: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glVertex4sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glVertexArrayAttribBinding: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexArrayAttribFormat: Option<unsafe extern "system" fn(u32, u32, i32, u32, u8, u32)>,
    pub glVertexArrayAttribIFormat: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32)>,
    pub glVertexArrayAttribLFormat: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32)>,
    pub glVertexArrayBindVertexBufferEXT: Option<unsafe extern "system" fn(u32, u32, u32, i64, i32)>,
    pub glVertexArrayBindingDivisor: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexArrayColorOffsetEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayEdgeFlagOffsetEXT: Option<unsafe extern "system" fn(u32, u32, i32, i64)>,
    pub glVertexArrayElementBuffer: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexArrayFogCoordOffsetEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, i64)>,
    pub glVertexArrayIndexOffsetEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, i64)>,
    pub glVertexArrayMultiTexCoordOffsetEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayNormalOffsetEXT: Option<unsafe extern "system" fn(u32, u32, u32, i32, i64)>,
    pub glVertexArraySecondaryColorOffsetEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayTexCoordOffsetEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayVertexAttribBindingEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexArrayVertexAttribDivisorEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexArrayVertexAttribFormatEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, u8, u32)>,
    pub glVertexArrayVertexAttribIFormatEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32)>,
    pub glVertexArrayVertexAttribIOffsetEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayVertexAttribLFormatEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, u32)>,
    pub glVertexArrayVertexAttribLOffsetEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, i32, i64)>,
    pub glVertexArrayVertexAttribOffsetEXT:
        Option<unsafe extern "system" fn(u32, u32, u32, i32, u32, u8, i32, i64)>,
    pub glVertexArrayVertexBindingDivisorEXT: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexArrayVertexBuffer: Option<unsafe extern "system" fn(u32, u32, u32, i64, i32)>,
    pub glVertexArrayVertexBuffers:
        Option<unsafe extern "system" fn(u32, u32, i32, *const u32, *const i64, *const i32)>,
    pub glVertexArrayVertexOffsetEXT: Option<unsafe extern "system" fn(u32, u32, i32, u32, i32, i64)>,
    pub glVertexAttrib1d: Option<unsafe extern "system" fn(u32, f64)>,
    pub glVertexAttrib1dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttrib1f: Option<unsafe extern "system" fn(u32, f32)>,
    pub glVertexAttrib1fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glVertexAttrib1hNV: Option<unsafe extern "system" fn(u32, u16)>,
    pub glVertexAttrib1hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttrib1s: Option<unsafe extern "system" fn(u32, i16)>,
    pub glVertexAttrib1sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttrib2d: Option<unsafe extern "system" fn(u32, f64, f64)>,
    pub glVertexAttrib2dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttrib2f: Option<unsafe extern "system" fn(u32, f32, f32)>,
    pub glVertexAttrib2fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glVertexAttrib2hNV: Option<unsafe extern "system" fn(u32, u16, u16)>,
    pub glVertexAttrib2hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttrib2s: Option<unsafe extern "system" fn(u32, i16, i16)>,
    pub glVertexAttrib2sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttrib3d: Option<unsafe extern "system" fn(u32, f64, f64, f64)>,
    pub glVertexAttrib3dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttrib3f: Option<unsafe extern "system" fn(u32, f32, f32, f32)>,
    pub glVertexAttrib3fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glVertexAttrib3hNV: Option<unsafe extern "system" fn(u32, u16, u16, u16)>,
    pub glVertexAttrib3hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttrib3s: Option<unsafe extern "system" fn(u32, i16, i16, i16)>,
    pub glVertexAttrib3sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttrib4Nbv: Option<unsafe extern "system" fn(u32, *const i8)>,
    pub glVertexAttrib4Niv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttrib4Nsv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttrib4Nub: Option<unsafe extern "system" fn(u32, u8, u8, u8, u8)>,
    pub glVertexAttrib4Nubv: Option<unsafe extern "system" fn(u32, *const u8)>,
    pub glVertexAttrib4Nuiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttrib4Nusv: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttrib4bv: Option<unsafe extern "system" fn(u32, *const i8)>,
    pub glVertexAttrib4d: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64)>,
    pub glVertexAttrib4dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttrib4f: Option<unsafe extern "system" fn(u32, f32, f32, f32, f32)>,
    pub glVertexAttrib4fv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glVertexAttrib4hNV: Option<unsafe extern "system" fn(u32, u16, u16, u16, u16)>,
    pub glVertexAttrib4hvNV: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttrib4iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttrib4s: Option<unsafe extern "system" fn(u32, i16, i16, i16, i16)>,
    pub glVertexAttrib4sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttrib4ubv: Option<unsafe extern "system" fn(u32, *const u8)>,
    pub glVertexAttrib4uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttrib4usv: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttribBinding: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexAttribDivisor: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexAttribFormat: Option<unsafe extern "system" fn(u32, i32, u32, u8, u32)>,
    pub glVertexAttribI1i: Option<unsafe extern "system" fn(u32, i32)>,
    pub glVertexAttribI1iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttribI1ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexAttribI1uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttribI2i: Option<unsafe extern "system" fn(u32, i32, i32)>,
    pub glVertexAttribI2iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttribI2ui: Option<unsafe extern "system" fn(u32, u32, u32)>,
    pub glVertexAttribI2uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttribI3i: Option<unsafe extern "system" fn(u32, i32, i32, i32)>,
    pub glVertexAttribI3iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttribI3ui: Option<unsafe extern "system" fn(u32, u32, u32, u32)>,
    pub glVertexAttribI3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttribI4bv: Option<unsafe extern "system" fn(u32, *const i8)>,
    pub glVertexAttribI4i: Option<unsafe extern "system" fn(u32, i32, i32, i32, i32)>,
    pub glVertexAttribI4iv: Option<unsafe extern "system" fn(u32, *const i32)>,
    pub glVertexAttribI4sv: Option<unsafe extern "system" fn(u32, *const i16)>,
    pub glVertexAttribI4ubv: Option<unsafe extern "system" fn(u32, *const u8)>,
    pub glVertexAttribI4ui: Option<unsafe extern "system" fn(u32, u32, u32, u32, u32)>,
    pub glVertexAttribI4uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexAttribI4usv: Option<unsafe extern "system" fn(u32, *const u16)>,
    pub glVertexAttribIFormat: Option<unsafe extern "system" fn(u32, i32, u32, u32)>,
    pub glVertexAttribIPointer: Option<unsafe extern "system" fn(u32, i32, u32, i32, *const c_void)>,
    pub glVertexAttribL1d: Option<unsafe extern "system" fn(u32, f64)>,
    pub glVertexAttribL1dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttribL2d: Option<unsafe extern "system" fn(u32, f64, f64)>,
    pub glVertexAttribL2dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttribL3d: Option<unsafe extern "system" fn(u32, f64, f64, f64)>,
    pub glVertexAttribL3dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttribL4d: Option<unsafe extern "system" fn(u32, f64, f64, f64, f64)>,
    pub glVertexAttribL4dv: Option<unsafe extern "system" fn(u32, *const f64)>,
    pub glVertexAttribLFormat: Option<unsafe extern "system" fn(u32, i32, u32, u32)>,
    pub glVertexAttribLPointer: Option<unsafe extern "system" fn(u32, i32, u32, i32, *const c_void)>,
    pub glVertexAttribP1ui: Option<unsafe extern "system" fn(u32, u32, u8, u32)>,
    pub glVertexAttribP1uiv: Option<unsafe extern "system" fn(u32, u32, u8, *const u32)>,
    pub glVertexAttribP2ui: Option<unsafe extern "system" fn(u32, u32, u8, u32)>,
    pub glVertexAttribP2uiv: Option<unsafe extern "system" fn(u32, u32, u8, *const u32)>,
    pub glVertexAttribP3ui: Option<unsafe extern "system" fn(u32, u32, u8, u32)>,
    pub glVertexAttribP3uiv: Option<unsafe extern "system" fn(u32, u32, u8, *const u32)>,
    pub glVertexAttribP4ui: Option<unsafe extern "system" fn(u32, u32, u8, u32)>,
    pub glVertexAttribP4uiv: Option<unsafe extern "system" fn(u32, u32, u8, *const u32)>,
    pub glVertexAttribPointer: Option<unsafe extern "system" fn(u32, i32, u32, u8, i32, *const c_void)>,
    pub glVertexAttribs1hvNV: Option<unsafe extern "system" fn(u32, i32, *const u16)>,
    pub glVertexAttribs2hvNV: Option<unsafe extern "system" fn(u32, i32, *const u16)>,
    pub glVertexAttribs3hvNV: Option<unsafe extern "system" fn(u32, i32, *const u16)>,
    pub glVertexAttribs4hvNV: Option<unsafe extern "system" fn(u32, i32, *const u16)>,
    pub glVertexBindingDivisor: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexP2ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexP2uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexP3ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexP3uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexP4ui: Option<unsafe extern "system" fn(u32, u32)>,
    pub glVertexP4uiv: Option<unsafe extern "system" fn(u32, *const u32)>,
    pub glVertexPointer: Option<unsafe extern "system" fn(i32, u32, i32, *const c_void)>,
    pub glVertexPointerEXT: Option<unsafe extern "system" fn(i32, u32, i32, i32, *const c_void)>,
    pub glVertexWeighthNV: Option<unsafe extern "system" fn(u16)>,
    pub glVertexWeighthvNV: Option<unsafe extern "system" fn(*const u16)>,
    pub glViewport: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glViewportArrayv: Option<unsafe extern "system" fn(u32, i32, *const f32)>,
    pub glViewportIndexedf: Option<unsafe extern "system" fn(u32, f32, f32, f32, f32)>,
    pub glViewportIndexedfv: Option<unsafe extern "system" fn(u32, *const f32)>,
    pub glWaitSync: Option<unsafe extern "system" fn(u64, u32, u64)>,
    pub glWindowPos2d: Option<unsafe extern "system" fn(f64, f64)>,
    pub glWindowPos2dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glWindowPos2f: Option<unsafe extern "system" fn(f32, f32)>,
    pub glWindowPos2fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glWindowPos2i: Option<unsafe extern "system" fn(i32, i32)>,
    pub glWindowPos2iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glWindowPos2s: Option<unsafe extern "system" fn(i16, i16)>,
    pub glWindowPos2sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glWindowPos3d: Option<unsafe extern "system" fn(f64, f64, f64)>,
    pub glWindowPos3dv: Option<unsafe extern "system" fn(*const f64)>,
    pub glWindowPos3f: Option<unsafe extern "system" fn(f32, f32, f32)>,
    pub glWindowPos3fv: Option<unsafe extern "system" fn(*const f32)>,
    pub glWindowPos3i: Option<unsafe extern "system" fn(i32, i32, i32)>,
    pub glWindowPos3iv: Option<unsafe extern "system" fn(*const i32)>,
    pub glWindowPos3s: Option<unsafe extern "system" fn(i16, i16, i16)>,
    pub glWindowPos3sv: Option<unsafe extern "system" fn(*const i16)>,
    pub glWindowPos4dMESA: Option<unsafe extern "system" fn(f64, f64, f64, f64)>,
    pub glWindowPos4dvMESA: Option<unsafe extern "system" fn(*const f64)>,
    pub glWindowPos4fMESA: Option<unsafe extern "system" fn(f32, f32, f32, f32)>,
    pub glWindowPos4fvMESA: Option<unsafe extern "system" fn(*const f32)>,
    pub glWindowPos4iMESA: Option<unsafe extern "system" fn(i32, i32, i32, i32)>,
    pub glWindowPos4ivMESA: Option<unsafe extern "system" fn(*const i32)>,
    pub glWindowPos4sMESA: Option<unsafe extern "system" fn(i16, i16, i16, i16)>,
    pub glWindowPos4svMESA: Option<unsafe extern "system" fn(*const i16)>,
}
/// # Safety
/// `F` is the type of the function that the driver gives for these names.
unsafe fn function<F: Copy>(get: &mut dyn FnMut(&CStr) -> *const c_void, names: &[&CStr]) -> Option<F> {
    let pointer = names.iter().map(|name| get(name)).find(|pointer| !pointer.is_null())?;
    assert_eq!(size_of::<F>(), size_of::<*const c_void>());
    Some(unsafe { std::mem::transmute_copy(&pointer) })
}
impl Gl {
    /// Asks for every function.
    pub fn load(get: &mut dyn FnMut(&CStr) -> *const c_void) -> Gl {
        Gl {
            glAccum: unsafe { function(get, &[c"glAccum"]) },
            glActiveShaderProgram: unsafe {
                function(get, &[c"glActiveShaderProgram", c"glActiveShaderProgramEXT"])
            },
            glActiveStencilFaceEXT: unsafe { function(get, &[c"glActiveStencilFaceEXT"]) },
            glActiveTexture: unsafe { function(get, &[c"glActiveTexture", c"glActiveTextureARB"]) },
            glAlphaFragmentOp1ATI: unsafe { function(get, &[c"glAlphaFragmentOp1ATI"]) },
            glAlphaFragmentOp2ATI: unsafe { function(get, &[c"glAlphaFragmentOp2ATI"]) },
            glAlphaFragmentOp3ATI: unsafe { function(get, &[c"glAlphaFragmentOp3ATI"]) },
            glAlphaFunc: unsafe { function(get, &[c"glAlphaFunc"]) },
            glAlphaFuncx: unsafe { function(get, &[c"glAlphaFuncx", c"glAlphaFuncxOES"]) },
            glAreTexturesResident: unsafe {
                function(get, &[c"glAreTexturesResident", c"glAreTexturesResidentEXT"])
            },
            glArrayElement: unsafe { function(get, &[c"glArrayElement", c"glArrayElementEXT"]) },
            glAttachShader: unsafe { function(get, &[c"glAttachShader", c"glAttachObjectARB"]) },
            glBegin: unsafe { function(get, &[c"glBegin"]) },
            glBeginConditionalRender: unsafe {
                function(get, &[c"glBeginConditionalRender", c"glBeginConditionalRenderNV"])
            },
            glBeginFragmentShaderATI: unsafe { function(get, &[c"glBeginFragmentShaderATI"]) },
            glBeginQuery: unsafe {
                function(get, &[c"glBeginQuery", c"glBeginQueryARB", c"glBeginQueryEXT"])
            },
            glBeginQueryIndexed: unsafe { function(get, &[c"glBeginQueryIndexed"]) },
            glBeginTransformFeedback: unsafe {
                function(
                    get,
                    &[
                        c"glBeginTransformFeedback",
                        c"glBeginTransformFeedbackEXT",
                        c"glBeginTransformFeedbackNV",
                    ],
                )
            },
            glBindAttribLocation: unsafe {
                function(get, &[c"glBindAttribLocation", c"glBindAttribLocationARB"])
            },
            glBindBuffer: unsafe { function(get, &[c"glBindBuffer", c"glBindBufferARB"]) },
            glBindBufferBase: unsafe {
                function(get, &[c"glBindBufferBase", c"glBindBufferBaseEXT", c"glBindBufferBaseNV"])
            },
            glBindBufferOffsetEXT: unsafe {
                function(get, &[c"glBindBufferOffsetEXT", c"glBindBufferOffsetNV"])
            },
            glBindBufferRange: unsafe {
                function(get, &[c"glBindBufferRange", c"glBindBufferRangeEXT", c"glBindBufferRangeNV"])
            },
            glBindBuffersBase: unsafe { function(get, &[c"glBindBuffersBase"]) },
            glBindBuffersRange: unsafe { function(get, &[c"glBindBuffersRange"]) },
            glBindFragDataLocation: unsafe {
                function(get, &[c"glBindFragDataLocation", c"glBindFragDataLocationEXT"])
            },
            glBindFragDataLocationIndexed: unsafe {
                function(get, &[c"glBindFragDataLocationIndexed", c"glBindFragDataLocationIndexedEXT"])
            },
            glBindFragmentShaderATI: unsafe { function(get, &[c"glBindFragmentShaderATI"]) },
            glBindFramebuffer: unsafe { function(get, &[c"glBindFramebuffer", c"glBindFramebufferOES"]) },
            glBindFramebufferEXT: unsafe { function(get, &[c"glBindFramebufferEXT"]) },
            glBindImageTexture: unsafe { function(get, &[c"glBindImageTexture"]) },
            glBindImageTextures: unsafe { function(get, &[c"glBindImageTextures"]) },
            glBindMultiTextureEXT: unsafe { function(get, &[c"glBindMultiTextureEXT"]) },
            glBindProgramARB: unsafe { function(get, &[c"glBindProgramARB", c"glBindProgramNV"]) },
            glBindProgramPipeline: unsafe {
                function(get, &[c"glBindProgramPipeline", c"glBindProgramPipelineEXT"])
            },
            glBindRenderbuffer: unsafe { function(get, &[c"glBindRenderbuffer", c"glBindRenderbufferOES"]) },
            glBindRenderbufferEXT: unsafe { function(get, &[c"glBindRenderbufferEXT"]) },
            glBindSampler: unsafe { function(get, &[c"glBindSampler"]) },
            glBindSamplers: unsafe { function(get, &[c"glBindSamplers"]) },
            glBindTexture: unsafe { function(get, &[c"glBindTexture", c"glBindTextureEXT"]) },
            glBindTextureUnit: unsafe { function(get, &[c"glBindTextureUnit"]) },
            glBindTextures: unsafe { function(get, &[c"glBindTextures"]) },
            glBindTransformFeedback: unsafe { function(get, &[c"glBindTransformFeedback"]) },
            glBindVertexArray: unsafe { function(get, &[c"glBindVertexArray", c"glBindVertexArrayOES"]) },
            glBindVertexBuffer: unsafe { function(get, &[c"glBindVertexBuffer"]) },
            glBindVertexBuffers: unsafe { function(get, &[c"glBindVertexBuffers"]) },
            glBitmap: unsafe { function(get, &[c"glBitmap"]) },
            glBlendBarrierKHR: unsafe {
                function(get, &[c"glBlendBarrierKHR", c"glBlendBarrier", c"glBlendBarrierNV"])
            },
            glBlendColor: unsafe { function(get, &[c"glBlendColor", c"glBlendColorEXT"]) },
            glBlendEquation: unsafe {
                function(get, &[c"glBlendEquation", c"glBlendEquationEXT", c"glBlendEquationOES"])
            },
            glBlendEquationSeparate: unsafe {
                function(
                    get,
                    &[
                        c"glBlendEquationSeparate",
                        c"glBlendEquationSeparateATI",
                        c"glBlendEquationSeparateEXT",
                        c"glBlendEquationSeparateOES",
                    ],
                )
            },
            glBlendEquationSeparatei: unsafe {
                function(
                    get,
                    &[
                        c"glBlendEquationSeparatei",
                        c"glBlendEquationSeparateIndexedAMD",
                        c"glBlendEquationSeparateiARB",
                        c"glBlendEquationSeparateiEXT",
                        c"glBlendEquationSeparateiOES",
                    ],
                )
            },
            glBlendEquationi: unsafe {
                function(
                    get,
                    &[
                        c"glBlendEquationi",
                        c"glBlendEquationIndexedAMD",
                        c"glBlendEquationiARB",
                        c"glBlendEquationiEXT",
                        c"glBlendEquationiOES",
                    ],
                )
            },
            glBlendFunc: unsafe { function(get, &[c"glBlendFunc"]) },
            glBlendFuncSeparate: unsafe {
                function(
                    get,
                    &[
                        c"glBlendFuncSeparate",
                        c"glBlendFuncSeparateEXT",
                        c"glBlendFuncSeparateINGR",
                        c"glBlendFuncSeparateOES",
                    ],
                )
            },
            glBlendFuncSeparatei: unsafe {
                function(
                    get,
                    &[
                        c"glBlendFuncSeparatei",
                        c"glBlendFuncSeparateIndexedAMD",
                        c"glBlendFuncSeparateiARB",
                        c"glBlendFuncSeparateiEXT",
                        c"glBlendFuncSeparateiOES",
                    ],
                )
            },
            glBlendFunci: unsafe {
                function(
                    get,
                    &[
                        c"glBlendFunci",
                        c"glBlendFuncIndexedAMD",
                        c"glBlendFunciARB",
                        c"glBlendFunciEXT",
                        c"glBlendFunciOES",
                    ],
                )
            },
            glBlitFramebuffer: unsafe {
                function(get, &[c"glBlitFramebuffer", c"glBlitFramebufferEXT", c"glBlitFramebufferNV"])
            },
            glBlitNamedFramebuffer: unsafe { function(get, &[c"glBlitNamedFramebuffer"]) },
            glBufferData: unsafe { function(get, &[c"glBufferData", c"glBufferDataARB"]) },
            glBufferStorage: unsafe { function(get, &[c"glBufferStorage", c"glBufferStorageEXT"]) },
            glBufferSubData: unsafe { function(get, &[c"glBufferSubData", c"glBufferSubDataARB"]) },
            glCallList: unsafe { function(get, &[c"glCallList"]) },
            glCallLists: unsafe { function(get, &[c"glCallLists"]) },
            glCheckFramebufferStatus: unsafe {
                function(
                    get,
                    &[
                        c"glCheckFramebufferStatus",
                        c"glCheckFramebufferStatusEXT",
                        c"glCheckFramebufferStatusOES",
                    ],
                )
            },
            glCheckNamedFramebufferStatus: unsafe { function(get, &[c"glCheckNamedFramebufferStatus"]) },
            glCheckNamedFramebufferStatusEXT: unsafe {
                function(get, &[c"glCheckNamedFramebufferStatusEXT"])
            },
            glClampColor: unsafe { function(get, &[c"glClampColor", c"glClampColorARB"]) },
            glClear: unsafe { function(get, &[c"glClear"]) },
            glClearAccum: unsafe { function(get, &[c"glClearAccum"]) },
            glClearBufferData: unsafe { function(get, &[c"glClearBufferData"]) },
            glClearBufferSubData: unsafe { function(get, &[c"glClearBufferSubData"]) },
            glClearBufferfi: unsafe { function(get, &[c"glClearBufferfi"]) },
            glClearBufferfv: unsafe { function(get, &[c"glClearBufferfv"]) },
            glClearBufferiv: unsafe { function(get, &[c"glClearBufferiv"]) },
            glClearBufferuiv: unsafe { function(get, &[c"glClearBufferuiv"]) },
            glClearColor: unsafe { function(get, &[c"glClearColor"]) },
            glClearColorIiEXT: unsafe { function(get, &[c"glClearColorIiEXT"]) },
            glClearColorIuiEXT: unsafe { function(get, &[c"glClearColorIuiEXT"]) },
            glClearColorx: unsafe { function(get, &[c"glClearColorx", c"glClearColorxOES"]) },
            glClearDepth: unsafe { function(get, &[c"glClearDepth"]) },
            glClearDepthf: unsafe { function(get, &[c"glClearDepthf", c"glClearDepthfOES"]) },
            glClearDepthx: unsafe { function(get, &[c"glClearDepthx", c"glClearDepthxOES"]) },
            glClearIndex: unsafe { function(get, &[c"glClearIndex"]) },
            glClearNamedBufferData: unsafe { function(get, &[c"glClearNamedBufferData"]) },
            glClearNamedBufferDataEXT: unsafe { function(get, &[c"glClearNamedBufferDataEXT"]) },
            glClearNamedBufferSubData: unsafe { function(get, &[c"glClearNamedBufferSubData"]) },
            glClearNamedBufferSubDataEXT: unsafe { function(get, &[c"glClearNamedBufferSubDataEXT"]) },
            glClearNamedFramebufferfi: unsafe { function(get, &[c"glClearNamedFramebufferfi"]) },
            glClearNamedFramebufferfv: unsafe { function(get, &[c"glClearNamedFramebufferfv"]) },
            glClearNamedFramebufferiv: unsafe { function(get, &[c"glClearNamedFramebufferiv"]) },
            glClearNamedFramebufferuiv: unsafe { function(get, &[c"glClearNamedFramebufferuiv"]) },
            glClearStencil: unsafe { function(get, &[c"glClearStencil"]) },
            glClearTexImage: unsafe { function(get, &[c"glClearTexImage", c"glClearTexImageEXT"]) },
            glClearTexSubImage: unsafe { function(get, &[c"glClearTexSubImage", c"glClearTexSubImageEXT"]) },
            glClientActiveTexture: unsafe {
                function(get, &[c"glClientActiveTexture", c"glClientActiveTextureARB"])
            },
            glClientAttribDefaultEXT: unsafe { function(get, &[c"glClientAttribDefaultEXT"]) },
            glClientWaitSync: unsafe { function(get, &[c"glClientWaitSync", c"glClientWaitSyncAPPLE"]) },
            glClipControl: unsafe { function(get, &[c"glClipControl", c"glClipControlEXT"]) },
            glClipPlane: unsafe { function(get, &[c"glClipPlane"]) },
            glClipPlanef: unsafe { function(get, &[c"glClipPlanef", c"glClipPlanefOES"]) },
            glClipPlanex: unsafe { function(get, &[c"glClipPlanex", c"glClipPlanexOES"]) },
            glColor3b: unsafe { function(get, &[c"glColor3b"]) },
            glColor3bv: unsafe { function(get, &[c"glColor3bv"]) },
            glColor3d: unsafe { function(get, &[c"glColor3d"]) },
            glColor3dv: unsafe { function(get, &[c"glColor3dv"]) },
            glColor3f: unsafe { function(get, &[c"glColor3f"]) },
            glColor3fv: unsafe { function(get, &[c"glColor3fv"]) },
            glColor3hNV: unsafe { function(get, &[c"glColor3hNV"]) },
            glColor3hvNV: unsafe { function(get, &[c"glColor3hvNV"]) },
            glColor3i: unsafe { function(get, &[c"glColor3i"]) },
            glColor3iv: unsafe { function(get, &[c"glColor3iv"]) },
            glColor3s: unsafe { function(get, &[c"glColor3s"]) },
            glColor3sv: unsafe { function(get, &[c"glColor3sv"]) },
            glColor3ub: unsafe { function(get, &[c"glColor3ub"]) },
            glColor3ubv: unsafe { function(get, &[c"glColor3ubv"]) },
            glColor3ui: unsafe { function(get, &[c"glColor3ui"]) },
            glColor3uiv: unsafe { function(get, &[c"glColor3uiv"]) },
            glColor3us: unsafe { function(get, &[c"glColor3us"]) },
            glColor3usv: unsafe { function(get, &[c"glColor3usv"]) },
            glColor4b: unsafe { function(get, &[c"glColor4b"]) },
            glColor4bv: unsafe { function(get, &[c"glColor4bv"]) },
            glColor4d: unsafe { function(get, &[c"glColor4d"]) },
            glColor4dv: unsafe { function(get, &[c"glColor4dv"]) },
            glColor4f: unsafe { function(get, &[c"glColor4f"]) },
            glColor4fv: unsafe { function(get, &[c"glColor4fv"]) },
            glColor4hNV: unsafe { function(get, &[c"glColor4hNV"]) },
            glColor4hvNV: unsafe { function(get, &[c"glColor4hvNV"]) },
            glColor4i: unsafe { function(get, &[c"glColor4i"]) },
            glColor4iv: unsafe { function(get, &[c"glColor4iv"]) },
            glColor4s: unsafe { function(get, &[c"glColor4s"]) },
            glColor4sv: unsafe { function(get, &[c"glColor4sv"]) },
            glColor4ub: unsafe { function(get, &[c"glColor4ub"]) },
            glColor4ubv: unsafe { function(get, &[c"glColor4ubv"]) },
            glColor4ui: unsafe { function(get, &[c"glColor4ui"]) },
            glColor4uiv: unsafe { function(get, &[c"glColor4uiv"]) },
            glColor4us: unsafe { function(get, &[c"glColor4us"]) },
            glColor4usv: unsafe { function(get, &[c"glColor4usv"]) },
            glColor4x: unsafe { function(get, &[c"glColor4x", c"glColor4xOES"]) },
            glColorFragmentOp1ATI: unsafe { function(get, &[c"glColorFragmentOp1ATI"]) },
            glColorFragmentOp2ATI: unsafe { function(get, &[c"glColorFragmentOp2ATI"]) },
            glColorFragmentOp3ATI: unsafe { function(get, &[c"glColorFragmentOp3ATI"]) },
            glColorMask: unsafe { function(get, &[c"glColorMask"]) },
            glColorMaski: unsafe {
                function(
                    get,
                    &[c"glColorMaski", c"glColorMaskIndexedEXT", c"glColorMaskiEXT", c"glColorMaskiOES"],
                )
            },
            glColorMaterial: unsafe { function(get, &[c"glColorMaterial"]) },
            glColorP3ui: unsafe { function(get, &[c"glColorP3ui"]) },
            glColorP3uiv: unsafe { function(get, &[c"glColorP3uiv"]) },
            glColorP4ui: unsafe { function(get, &[c"glColorP4ui"]) },
            glColorP4uiv: unsafe { function(get, &[c"glColorP4uiv"]) },
            glColorPointer: unsafe { function(get, &[c"glColorPointer"]) },
            glColorPointerEXT: unsafe { function(get, &[c"glColorPointerEXT"]) },
            glCompileShader: unsafe { function(get, &[c"glCompileShader", c"glCompileShaderARB"]) },
            glCompileShaderIncludeARB: unsafe { function(get, &[c"glCompileShaderIncludeARB"]) },
            glCompressedMultiTexImage1DEXT: unsafe { function(get, &[c"glCompressedMultiTexImage1DEXT"]) },
            glCompressedMultiTexImage2DEXT: unsafe { function(get, &[c"glCompressedMultiTexImage2DEXT"]) },
            glCompressedMultiTexImage3DEXT: unsafe { function(get, &[c"glCompressedMultiTexImage3DEXT"]) },
            glCompressedMultiTexSubImage1DEXT: unsafe {
                function(get, &[c"glCompressedMultiTexSubImage1DEXT"])
            },
            glCompressedMultiTexSubImage2DEXT: unsafe {
                function(get, &[c"glCompressedMultiTexSubImage2DEXT"])
            },
            glCompressedMultiTexSubImage3DEXT: unsafe {
                function(get, &[c"glCompressedMultiTexSubImage3DEXT"])
            },
            glCompressedTexImage1D: unsafe {
                function(get, &[c"glCompressedTexImage1D", c"glCompressedTexImage1DARB"])
            },
            glCompressedTexImage2D: unsafe {
                function(get, &[c"glCompressedTexImage2D", c"glCompressedTexImage2DARB"])
            },
            glCompressedTexImage3D: unsafe {
                function(
                    get,
                    &[c"glCompressedTexImage3D", c"glCompressedTexImage3DARB", c"glCompressedTexImage3DOES"],
                )
            },
            glCompressedTexSubImage1D: unsafe {
                function(get, &[c"glCompressedTexSubImage1D", c"glCompressedTexSubImage1DARB"])
            },
            glCompressedTexSubImage2D: unsafe {
                function(get, &[c"glCompressedTexSubImage2D", c"glCompressedTexSubImage2DARB"])
            },
            glCompressedTexSubImage3D: unsafe {
                function(
                    get,
                    &[
                        c"glCompressedTexSubImage3D",
                        c"glCompressedTexSubImage3DARB",
                        c"glCompressedTexSubImage3DOES",
                    ],
                )
            },
            glCompressedTextureImage1DEXT: unsafe { function(get, &[c"glCompressedTextureImage1DEXT"]) },
            glCompressedTextureImage2DEXT: unsafe { function(get, &[c"glCompressedTextureImage2DEXT"]) },
            glCompressedTextureImage3DEXT: unsafe { function(get, &[c"glCompressedTextureImage3DEXT"]) },
            glCompressedTextureSubImage1D: unsafe { function(get, &[c"glCompressedTextureSubImage1D"]) },
            glCompressedTextureSubImage1DEXT: unsafe {
                function(get, &[c"glCompressedTextureSubImage1DEXT"])
            },
            glCompressedTextureSubImage2D: unsafe { function(get, &[c"glCompressedTextureSubImage2D"]) },
            glCompressedTextureSubImage2DEXT: unsafe {
                function(get, &[c"glCompressedTextureSubImage2DEXT"])
            },
            glCompressedTextureSubImage3D: unsafe { function(get, &[c"glCompressedTextureSubImage3D"]) },
            glCompressedTextureSubImage3DEXT: unsafe {
                function(get, &[c"glCompressedTextureSubImage3DEXT"])
            },
            glCopyBufferSubData: unsafe {
                function(get, &[c"glCopyBufferSubData", c"glCopyBufferSubDataNV"])
            },
            glCopyImageSubData: unsafe {
                function(get, &[c"glCopyImageSubData", c"glCopyImageSubDataEXT", c"glCopyImageSubDataOES"])
            },
            glCopyImageSubDataNV: unsafe { function(get, &[c"glCopyImageSubDataNV"]) },
            glCopyMultiTexImage1DEXT: unsafe { function(get, &[c"glCopyMultiTexImage1DEXT"]) },
            glCopyMultiTexImage2DEXT: unsafe { function(get, &[c"glCopyMultiTexImage2DEXT"]) },
            glCopyMultiTexSubImage1DEXT: unsafe { function(get, &[c"glCopyMultiTexSubImage1DEXT"]) },
            glCopyMultiTexSubImage2DEXT: unsafe { function(get, &[c"glCopyMultiTexSubImage2DEXT"]) },
            glCopyMultiTexSubImage3DEXT: unsafe { function(get, &[c"glCopyMultiTexSubImage3DEXT"]) },
            glCopyNamedBufferSubData: unsafe { function(get, &[c"glCopyNamedBufferSubData"]) },
            glCopyPixels: unsafe { function(get, &[c"glCopyPixels"]) },
            glCopyTexImage1D: unsafe { function(get, &[c"glCopyTexImage1D", c"glCopyTexImage1DEXT"]) },
            glCopyTexImage2D: unsafe { function(get, &[c"glCopyTexImage2D", c"glCopyTexImage2DEXT"]) },
            glCopyTexSubImage1D: unsafe {
                function(get, &[c"glCopyTexSubImage1D", c"glCopyTexSubImage1DEXT"])
            },
            glCopyTexSubImage2D: unsafe {
                function(get, &[c"glCopyTexSubImage2D", c"glCopyTexSubImage2DEXT"])
            },
            glCopyTexSubImage3D: unsafe {
                function(get, &[c"glCopyTexSubImage3D", c"glCopyTexSubImage3DEXT", c"glCopyTexSubImage3DOES"])
            },
            glCopyTextureImage1DEXT: unsafe { function(get, &[c"glCopyTextureImage1DEXT"]) },
            glCopyTextureImage2DEXT: unsafe { function(get, &[c"glCopyTextureImage2DEXT"]) },
            glCopyTextureSubImage1D: unsafe { function(get, &[c"glCopyTextureSubImage1D"]) },
            glCopyTextureSubImage1DEXT: unsafe { function(get, &[c"glCopyTextureSubImage1DEXT"]) },
            glCopyTextureSubImage2D: unsafe { function(get, &[c"glCopyTextureSubImage2D"]) },
            glCopyTextureSubImage2DEXT: unsafe { function(get, &[c"glCopyTextureSubImage2DEXT"]) },
            glCopyTextureSubImage3D: unsafe { function(get, &[c"glCopyTextureSubImage3D"]) },
            glCopyTextureSubImage3DEXT: unsafe { function(get, &[c"glCopyTextureSubImage3DEXT"]) },
            glCreateBuffers: unsafe { function(get, &[c"glCreateBuffers"]) },
            glCreateFramebuffers: unsafe { function(get, &[c"glCreateFramebuffers"]) },
            glCreateProgram: unsafe { function(get, &[c"glCreateProgram", c"glCreateProgramObjectARB"]) },
            glCreateProgramPipelines: unsafe { function(get, &[c"glCreateProgramPipelines"]) },
            glCreateQueries: unsafe { function(get, &[c"glCreateQueries"]) },
            glCreateRenderbuffers: unsafe { function(get, &[c"glCreateRenderbuffers"]) },
            glCreateSamplers: unsafe { function(get, &[c"glCreateSamplers"]) },
            glCreateShader: unsafe { function(get, &[c"glCreateShader", c"glCreateShaderObjectARB"]) },
            glCreateShaderProgramv: unsafe {
                function(get, &[c"glCreateShaderProgramv", c"glCreateShaderProgramvEXT"])
            },
            glCreateTextures: unsafe { function(get, &[c"glCreateTextures"]) },
            glCreateTransformFeedbacks: unsafe { function(get, &[c"glCreateTransformFeedbacks"]) },
            glCreateVertexArrays: unsafe { function(get, &[c"glCreateVertexArrays"]) },
            glCullFace: unsafe { function(get, &[c"glCullFace"]) },
            glDebugMessageCallback: unsafe {
                function(
                    get,
                    &[c"glDebugMessageCallback", c"glDebugMessageCallbackARB", c"glDebugMessageCallbackKHR"],
                )
            },
            glDebugMessageControl: unsafe {
                function(
                    get,
                    &[c"glDebugMessageControl", c"glDebugMessageControlARB", c"glDebugMessageControlKHR"],
                )
            },
            glDebugMessageInsert: unsafe {
                function(
                    get,
                    &[c"glDebugMessageInsert", c"glDebugMessageInsertARB", c"glDebugMessageInsertKHR"],
                )
            },
            glDeleteBuffers: unsafe { function(get, &[c"glDeleteBuffers", c"glDeleteBuffersARB"]) },
            glDeleteFragmentShaderATI: unsafe { function(get, &[c"glDeleteFragmentShaderATI"]) },
            glDeleteFramebuffers: unsafe {
                function(
                    get,
                    &[c"glDeleteFramebuffers", c"glDeleteFramebuffersEXT", c"glDeleteFramebuffersOES"],
                )
            },
            glDeleteLists: unsafe { function(get, &[c"glDeleteLists"]) },
            glDeleteNamedStringARB: unsafe { function(get, &[c"glDeleteNamedStringARB"]) },
            glDeleteObjectARB: unsafe { function(get, &[c"glDeleteObjectARB"]) },
            glDeleteProgram: unsafe { function(get, &[c"glDeleteProgram"]) },
            glDeleteProgramPipelines: unsafe {
                function(get, &[c"glDeleteProgramPipelines", c"glDeleteProgramPipelinesEXT"])
            },
            glDeleteProgramsARB: unsafe { function(get, &[c"glDeleteProgramsARB", c"glDeleteProgramsNV"]) },
            glDeleteQueries: unsafe {
                function(get, &[c"glDeleteQueries", c"glDeleteQueriesARB", c"glDeleteQueriesEXT"])
            },
            glDeleteRenderbuffers: unsafe {
                function(
                    get,
                    &[c"glDeleteRenderbuffers", c"glDeleteRenderbuffersEXT", c"glDeleteRenderbuffersOES"],
                )
            },
            glDeleteSamplers: unsafe { function(get, &[c"glDeleteSamplers"]) },
            glDeleteShader: unsafe { function(get, &[c"glDeleteShader"]) },
            glDeleteSync: unsafe { function(get, &[c"glDeleteSync", c"glDeleteSyncAPPLE"]) },
            glDeleteTextures: unsafe { function(get, &[c"glDeleteTextures", c"glDeleteTexturesEXT"]) },
            glDeleteTransformFeedbacks: unsafe {
                function(get, &[c"glDeleteTransformFeedbacks", c"glDeleteTransformFeedbacksNV"])
            },
            glDeleteVertexArrays: unsafe {
                function(
                    get,
                    &[c"glDeleteVertexArrays", c"glDeleteVertexArraysAPPLE", c"glDeleteVertexArraysOES"],
                )
            },
            glDepthFunc: unsafe { function(get, &[c"glDepthFunc"]) },
            glDepthMask: unsafe { function(get, &[c"glDepthMask"]) },
            glDepthRange: unsafe { function(get, &[c"glDepthRange"]) },
            glDepthRangeArrayfvOES: unsafe { function(get, &[c"glDepthRangeArrayfvOES"]) },
            glDepthRangeArrayv: unsafe { function(get, &[c"glDepthRangeArrayv", c"glDepthRangeArraydvNV"]) },
            glDepthRangeIndexed: unsafe {
                function(get, &[c"glDepthRangeIndexed", c"glDepthRangeIndexeddNV"])
            },
            glDepthRangeIndexedfOES: unsafe { function(get, &[c"glDepthRangeIndexedfOES"]) },
            glDepthRangef: unsafe { function(get, &[c"glDepthRangef", c"glDepthRangefOES"]) },
            glDepthRangex: unsafe { function(get, &[c"glDepthRangex", c"glDepthRangexOES"]) },
            glDetachShader: unsafe { function(get, &[c"glDetachShader", c"glDetachObjectARB"]) },
            glDisable: unsafe { function(get, &[c"glDisable"]) },
            glDisableClientState: unsafe { function(get, &[c"glDisableClientState"]) },
            glDisableClientStateIndexedEXT: unsafe { function(get, &[c"glDisableClientStateIndexedEXT"]) },
            glDisableClientStateiEXT: unsafe { function(get, &[c"glDisableClientStateiEXT"]) },
            glDisableVertexArrayAttrib: unsafe { function(get, &[c"glDisableVertexArrayAttrib"]) },
            glDisableVertexArrayAttribEXT: unsafe { function(get, &[c"glDisableVertexArrayAttribEXT"]) },
            glDisableVertexArrayEXT: unsafe { function(get, &[c"glDisableVertexArrayEXT"]) },
            glDisableVertexAttribArray: unsafe {
                function(get, &[c"glDisableVertexAttribArray", c"glDisableVertexAttribArrayARB"])
            },
            glDisablei: unsafe {
                function(
                    get,
                    &[
                        c"glDisablei",
                        c"glDisableIndexedEXT",
                        c"glDisableiEXT",
                        c"glDisableiNV",
                        c"glDisableiOES",
                    ],
                )
            },
            glDiscardFramebufferEXT: unsafe { function(get, &[c"glDiscardFramebufferEXT"]) },
            glDispatchCompute: unsafe { function(get, &[c"glDispatchCompute"]) },
            glDispatchComputeIndirect: unsafe { function(get, &[c"glDispatchComputeIndirect"]) },
            glDrawArrays: unsafe { function(get, &[c"glDrawArrays", c"glDrawArraysEXT"]) },
            glDrawArraysIndirect: unsafe { function(get, &[c"glDrawArraysIndirect"]) },
            glDrawArraysInstanced: unsafe {
                function(
                    get,
                    &[
                        c"glDrawArraysInstanced",
                        c"glDrawArraysInstancedANGLE",
                        c"glDrawArraysInstancedARB",
                        c"glDrawArraysInstancedEXT",
                        c"glDrawArraysInstancedNV",
                    ],
                )
            },
            glDrawArraysInstancedBaseInstance: unsafe {
                function(
                    get,
                    &[c"glDrawArraysInstancedBaseInstance", c"glDrawArraysInstancedBaseInstanceEXT"],
                )
            },
            glDrawBuffer: unsafe { function(get, &[c"glDrawBuffer"]) },
            glDrawBuffers: unsafe {
                function(
                    get,
                    &[
                        c"glDrawBuffers",
                        c"glDrawBuffersARB",
                        c"glDrawBuffersATI",
                        c"glDrawBuffersEXT",
                        c"glDrawBuffersNV",
                    ],
                )
            },
            glDrawElements: unsafe { function(get, &[c"glDrawElements"]) },
            glDrawElementsBaseVertex: unsafe {
                function(
                    get,
                    &[
                        c"glDrawElementsBaseVertex",
                        c"glDrawElementsBaseVertexEXT",
                        c"glDrawElementsBaseVertexOES",
                    ],
                )
            },
            glDrawElementsIndirect: unsafe { function(get, &[c"glDrawElementsIndirect"]) },
            glDrawElementsInstanced: unsafe {
                function(
                    get,
                    &[
                        c"glDrawElementsInstanced",
                        c"glDrawElementsInstancedANGLE",
                        c"glDrawElementsInstancedARB",
                        c"glDrawElementsInstancedEXT",
                        c"glDrawElementsInstancedNV",
                    ],
                )
            },
            glDrawElementsInstancedBaseInstance: unsafe {
                function(
                    get,
                    &[c"glDrawElementsInstancedBaseInstance", c"glDrawElementsInstancedBaseInstanceEXT"],
                )
            },
            glDrawElementsInstancedBaseVertex: unsafe {
                function(
                    get,
                    &[
                        c"glDrawElementsInstancedBaseVertex",
                        c"glDrawElementsInstancedBaseVertexEXT",
                        c"glDrawElementsInstancedBaseVertexOES",
                    ],
                )
            },
            glDrawElementsInstancedBaseVertexBaseInstance: unsafe {
                function(
                    get,
                    &[
                        c"glDrawElementsInstancedBaseVertexBaseInstance",
                        c"glDrawElementsInstancedBaseVertexBaseInstanceEXT",
                    ],
                )
            },
            glDrawPixels: unsafe { function(get, &[c"glDrawPixels"]) },
            glDrawRangeElements: unsafe {
                function(get, &[c"glDrawRangeElements", c"glDrawRangeElementsEXT"])
            },
            glDrawRangeElementsBaseVertex: unsafe {
                function(
                    get,
                    &[
                        c"glDrawRangeElementsBaseVertex",
                        c"glDrawRangeElementsBaseVertexEXT",
                        c"glDrawRangeElementsBaseVertexOES",
                    ],
                )
            },
            glDrawTexfOES: unsafe { function(get, &[c"glDrawTexfOES"]) },
            glDrawTexfvOES: unsafe { function(get, &[c"glDrawTexfvOES"]) },
            glDrawTexiOES: unsafe { function(get, &[c"glDrawTexiOES"]) },
            glDrawTexivOES: unsafe { function(get, &[c"glDrawTexivOES"]) },
            glDrawTexsOES: unsafe { function(get, &[c"glDrawTexsOES"]) },
            glDrawTexsvOES: unsafe { function(get, &[c"glDrawTexsvOES"]) },
            glDrawTexxOES: unsafe { function(get, &[c"glDrawTexxOES"]) },
            glDrawTexxvOES: unsafe { function(get, &[c"glDrawTexxvOES"]) },
            glDrawTransformFeedback: unsafe {
                function(
                    get,
                    &[
                        c"glDrawTransformFeedback",
                        c"glDrawTransformFeedbackEXT",
                        c"glDrawTransformFeedbackNV",
                    ],
                )
            },
            glDrawTransformFeedbackInstanced: unsafe {
                function(get, &[c"glDrawTransformFeedbackInstanced", c"glDrawTransformFeedbackInstancedEXT"])
            },
            glDrawTransformFeedbackStream: unsafe { function(get, &[c"glDrawTransformFeedbackStream"]) },
            glDrawTransformFeedbackStreamInstanced: unsafe {
                function(get, &[c"glDrawTransformFeedbackStreamInstanced"])
            },
            glEdgeFlag: unsafe { function(get, &[c"glEdgeFlag"]) },
            glEdgeFlagPointer: unsafe { function(get, &[c"glEdgeFlagPointer"]) },
            glEdgeFlagPointerEXT: unsafe { function(get, &[c"glEdgeFlagPointerEXT"]) },
            glEdgeFlagv: unsafe { function(get, &[c"glEdgeFlagv"]) },
            glEnable: unsafe { function(get, &[c"glEnable"]) },
            glEnableClientState: unsafe { function(get, &[c"glEnableClientState"]) },
            glEnableClientStateIndexedEXT: unsafe { function(get, &[c"glEnableClientStateIndexedEXT"]) },
            glEnableClientStateiEXT: unsafe { function(get, &[c"glEnableClientStateiEXT"]) },
            glEnableVertexArrayAttrib: unsafe { function(get, &[c"glEnableVertexArrayAttrib"]) },
            glEnableVertexArrayAttribEXT: unsafe { function(get, &[c"glEnableVertexArrayAttribEXT"]) },
            glEnableVertexArrayEXT: unsafe { function(get, &[c"glEnableVertexArrayEXT"]) },
            glEnableVertexAttribArray: unsafe {
                function(get, &[c"glEnableVertexAttribArray", c"glEnableVertexAttribArrayARB"])
            },
            glEnablei: unsafe {
                function(
                    get,
                    &[c"glEnablei", c"glEnableIndexedEXT", c"glEnableiEXT", c"glEnableiNV", c"glEnableiOES"],
                )
            },
            glEnd: unsafe { function(get, &[c"glEnd"]) },
            glEndConditionalRender: unsafe {
                function(
                    get,
                    &[c"glEndConditionalRender", c"glEndConditionalRenderNV", c"glEndConditionalRenderNVX"],
                )
            },
            glEndFragmentShaderATI: unsafe { function(get, &[c"glEndFragmentShaderATI"]) },
            glEndList: unsafe { function(get, &[c"glEndList"]) },
            glEndQuery: unsafe { function(get, &[c"glEndQuery", c"glEndQueryARB", c"glEndQueryEXT"]) },
            glEndQueryIndexed: unsafe { function(get, &[c"glEndQueryIndexed"]) },
            glEndTransformFeedback: unsafe {
                function(
                    get,
                    &[c"glEndTransformFeedback", c"glEndTransformFeedbackEXT", c"glEndTransformFeedbackNV"],
                )
            },
            glEvalCoord1d: unsafe { function(get, &[c"glEvalCoord1d"]) },
            glEvalCoord1dv: unsafe { function(get, &[c"glEvalCoord1dv"]) },
            glEvalCoord1f: unsafe { function(get, &[c"glEvalCoord1f"]) },
            glEvalCoord1fv: unsafe { function(get, &[c"glEvalCoord1fv"]) },
            glEvalCoord2d: unsafe { function(get, &[c"glEvalCoord2d"]) },
            glEvalCoord2dv: unsafe { function(get, &[c"glEvalCoord2dv"]) },
            glEvalCoord2f: unsafe { function(get, &[c"glEvalCoord2f"]) },
            glEvalCoord2fv: unsafe { function(get, &[c"glEvalCoord2fv"]) },
            glEvalMesh1: unsafe { function(get, &[c"glEvalMesh1"]) },
            glEvalMesh2: unsafe { function(get, &[c"glEvalMesh2"]) },
            glEvalPoint1: unsafe { function(get, &[c"glEvalPoint1"]) },
            glEvalPoint2: unsafe { function(get, &[c"glEvalPoint2"]) },
            glFeedbackBuffer: unsafe { function(get, &[c"glFeedbackBuffer"]) },
            glFenceSync: unsafe { function(get, &[c"glFenceSync", c"glFenceSyncAPPLE"]) },
            glFinish: unsafe { function(get, &[c"glFinish"]) },
            glFlush: unsafe { function(get, &[c"glFlush"]) },
            glFlushMappedBufferRange: unsafe {
                function(
                    get,
                    &[
                        c"glFlushMappedBufferRange",
                        c"glFlushMappedBufferRangeAPPLE",
                        c"glFlushMappedBufferRangeEXT",
                    ],
                )
            },
            glFlushMappedNamedBufferRange: unsafe { function(get, &[c"glFlushMappedNamedBufferRange"]) },
            glFlushMappedNamedBufferRangeEXT: unsafe {
                function(get, &[c"glFlushMappedNamedBufferRangeEXT"])
            },
            glFogCoordPointer: unsafe { function(get, &[c"glFogCoordPointer", c"glFogCoordPointerEXT"]) },
            glFogCoordd: unsafe { function(get, &[c"glFogCoordd", c"glFogCoorddEXT"]) },
            glFogCoorddv: unsafe { function(get, &[c"glFogCoorddv", c"glFogCoorddvEXT"]) },
            glFogCoordf: unsafe { function(get, &[c"glFogCoordf", c"glFogCoordfEXT"]) },
            glFogCoordfv: unsafe { function(get, &[c"glFogCoordfv", c"glFogCoordfvEXT"]) },
            glFogCoordhNV: unsafe { function(get, &[c"glFogCoordhNV"]) },
            glFogCoordhvNV: unsafe { function(get, &[c"glFogCoordhvNV"]) },
            glFogf: unsafe { function(get, &[c"glFogf"]) },
            glFogfv: unsafe { function(get, &[c"glFogfv"]) },
            glFogi: unsafe { function(get, &[c"glFogi"]) },
            glFogiv: unsafe { function(get, &[c"glFogiv"]) },
            glFogx: unsafe { function(get, &[c"glFogx", c"glFogxOES"]) },
            glFogxv: unsafe { function(get, &[c"glFogxv", c"glFogxvOES"]) },
            glFramebufferDrawBufferEXT: unsafe { function(get, &[c"glFramebufferDrawBufferEXT"]) },
            glFramebufferDrawBuffersEXT: unsafe { function(get, &[c"glFramebufferDrawBuffersEXT"]) },
            glFramebufferFetchBarrierEXT: unsafe { function(get, &[c"glFramebufferFetchBarrierEXT"]) },
            glFramebufferParameteri: unsafe { function(get, &[c"glFramebufferParameteri"]) },
            glFramebufferParameteriMESA: unsafe { function(get, &[c"glFramebufferParameteriMESA"]) },
            glFramebufferReadBufferEXT: unsafe { function(get, &[c"glFramebufferReadBufferEXT"]) },
            glFramebufferRenderbuffer: unsafe {
                function(
                    get,
                    &[
                        c"glFramebufferRenderbuffer",
                        c"glFramebufferRenderbufferEXT",
                        c"glFramebufferRenderbufferOES",
                    ],
                )
            },
            glFramebufferTexture: unsafe {
                function(
                    get,
                    &[
                        c"glFramebufferTexture",
                        c"glFramebufferTextureARB",
                        c"glFramebufferTextureEXT",
                        c"glFramebufferTextureOES",
                    ],
                )
            },
            glFramebufferTexture1D: unsafe {
                function(get, &[c"glFramebufferTexture1D", c"glFramebufferTexture1DEXT"])
            },
            glFramebufferTexture2D: unsafe {
                function(
                    get,
                    &[c"glFramebufferTexture2D", c"glFramebufferTexture2DEXT", c"glFramebufferTexture2DOES"],
                )
            },
            glFramebufferTexture3D: unsafe {
                function(
                    get,
                    &[c"glFramebufferTexture3D", c"glFramebufferTexture3DEXT", c"glFramebufferTexture3DOES"],
                )
            },
            glFramebufferTextureLayer: unsafe {
                function(
                    get,
                    &[
                        c"glFramebufferTextureLayer",
                        c"glFramebufferTextureLayerARB",
                        c"glFramebufferTextureLayerEXT",
                    ],
                )
            },
            glFrontFace: unsafe { function(get, &[c"glFrontFace"]) },
            glFrustum: unsafe { function(get, &[c"glFrustum"]) },
            glFrustumf: unsafe { function(get, &[c"glFrustumf", c"glFrustumfOES"]) },
            glFrustumx: unsafe { function(get, &[c"glFrustumx", c"glFrustumxOES"]) },
            glGenBuffers: unsafe { function(get, &[c"glGenBuffers", c"glGenBuffersARB"]) },
            glGenFragmentShadersATI: unsafe { function(get, &[c"glGenFragmentShadersATI"]) },
            glGenFramebuffers: unsafe {
                function(get, &[c"glGenFramebuffers", c"glGenFramebuffersEXT", c"glGenFramebuffersOES"])
            },
            glGenLists: unsafe { function(get, &[c"glGenLists"]) },
            glGenProgramPipelines: unsafe {
                function(get, &[c"glGenProgramPipelines", c"glGenProgramPipelinesEXT"])
            },
            glGenProgramsARB: unsafe { function(get, &[c"glGenProgramsARB", c"glGenProgramsNV"]) },
            glGenQueries: unsafe {
                function(get, &[c"glGenQueries", c"glGenQueriesARB", c"glGenQueriesEXT"])
            },
            glGenRenderbuffers: unsafe {
                function(get, &[c"glGenRenderbuffers", c"glGenRenderbuffersEXT", c"glGenRenderbuffersOES"])
            },
            glGenSamplers: unsafe { function(get, &[c"glGenSamplers"]) },
            glGenTextures: unsafe { function(get, &[c"glGenTextures", c"glGenTexturesEXT"]) },
            glGenTransformFeedbacks: unsafe {
                function(get, &[c"glGenTransformFeedbacks", c"glGenTransformFeedbacksNV"])
            },
            glGenVertexArrays: unsafe {
                function(get, &[c"glGenVertexArrays", c"glGenVertexArraysAPPLE", c"glGenVertexArraysOES"])
            },
            glGenerateMipmap: unsafe {
                function(get, &[c"glGenerateMipmap", c"glGenerateMipmapEXT", c"glGenerateMipmapOES"])
            },
            glGenerateMultiTexMipmapEXT: unsafe { function(get, &[c"glGenerateMultiTexMipmapEXT"]) },
            glGenerateTextureMipmap: unsafe { function(get, &[c"glGenerateTextureMipmap"]) },
            glGenerateTextureMipmapEXT: unsafe { function(get, &[c"glGenerateTextureMipmapEXT"]) },
            glGetActiveAtomicCounterBufferiv: unsafe {
                function(get, &[c"glGetActiveAtomicCounterBufferiv"])
            },
            glGetActiveAttrib: unsafe { function(get, &[c"glGetActiveAttrib", c"glGetActiveAttribARB"]) },
            glGetActiveSubroutineName: unsafe { function(get, &[c"glGetActiveSubroutineName"]) },
            glGetActiveSubroutineUniformName: unsafe {
                function(get, &[c"glGetActiveSubroutineUniformName"])
            },
            glGetActiveSubroutineUniformiv: unsafe { function(get, &[c"glGetActiveSubroutineUniformiv"]) },
            glGetActiveUniform: unsafe { function(get, &[c"glGetActiveUniform", c"glGetActiveUniformARB"]) },
            glGetActiveUniformBlockName: unsafe { function(get, &[c"glGetActiveUniformBlockName"]) },
            glGetActiveUniformBlockiv: unsafe { function(get, &[c"glGetActiveUniformBlockiv"]) },
            glGetActiveUniformName: unsafe { function(get, &[c"glGetActiveUniformName"]) },
            glGetActiveUniformsiv: unsafe { function(get, &[c"glGetActiveUniformsiv"]) },
            glGetAttachedShaders: unsafe {
                function(get, &[c"glGetAttachedShaders", c"glGetAttachedObjectsARB"])
            },
            glGetAttribLocation: unsafe {
                function(get, &[c"glGetAttribLocation", c"glGetAttribLocationARB"])
            },
            glGetBooleani_v: unsafe { function(get, &[c"glGetBooleani_v", c"glGetBooleanIndexedvEXT"]) },
            glGetBooleanv: unsafe { function(get, &[c"glGetBooleanv"]) },
            glGetBufferParameteri64v: unsafe { function(get, &[c"glGetBufferParameteri64v"]) },
            glGetBufferParameteriv: unsafe {
                function(get, &[c"glGetBufferParameteriv", c"glGetBufferParameterivARB"])
            },
            glGetBufferPointerv: unsafe {
                function(get, &[c"glGetBufferPointerv", c"glGetBufferPointervARB", c"glGetBufferPointervOES"])
            },
            glGetBufferSubData: unsafe { function(get, &[c"glGetBufferSubData", c"glGetBufferSubDataARB"]) },
            glGetClipPlane: unsafe { function(get, &[c"glGetClipPlane"]) },
            glGetClipPlanef: unsafe { function(get, &[c"glGetClipPlanef", c"glGetClipPlanefOES"]) },
            glGetClipPlanex: unsafe { function(get, &[c"glGetClipPlanex", c"glGetClipPlanexOES"]) },
            glGetCompressedMultiTexImageEXT: unsafe { function(get, &[c"glGetCompressedMultiTexImageEXT"]) },
            glGetCompressedTexImage: unsafe {
                function(get, &[c"glGetCompressedTexImage", c"glGetCompressedTexImageARB"])
            },
            glGetCompressedTextureImage: unsafe { function(get, &[c"glGetCompressedTextureImage"]) },
            glGetCompressedTextureImageEXT: unsafe { function(get, &[c"glGetCompressedTextureImageEXT"]) },
            glGetCompressedTextureSubImage: unsafe { function(get, &[c"glGetCompressedTextureSubImage"]) },
            glGetDebugMessageLog: unsafe {
                function(
                    get,
                    &[c"glGetDebugMessageLog", c"glGetDebugMessageLogARB", c"glGetDebugMessageLogKHR"],
                )
            },
            glGetDoublei_v: unsafe {
                function(get, &[c"glGetDoublei_v", c"glGetDoubleIndexedvEXT", c"glGetDoublei_vEXT"])
            },
            glGetDoublev: unsafe { function(get, &[c"glGetDoublev"]) },
            glGetError: unsafe { function(get, &[c"glGetError"]) },
            glGetFixedv: unsafe { function(get, &[c"glGetFixedv", c"glGetFixedvOES"]) },
            glGetFloati_v: unsafe {
                function(
                    get,
                    &[
                        c"glGetFloati_v",
                        c"glGetFloatIndexedvEXT",
                        c"glGetFloati_vEXT",
                        c"glGetFloati_vNV",
                        c"glGetFloati_vOES",
                    ],
                )
            },
            glGetFloatv: unsafe { function(get, &[c"glGetFloatv"]) },
            glGetFragDataIndex: unsafe { function(get, &[c"glGetFragDataIndex", c"glGetFragDataIndexEXT"]) },
            glGetFragDataLocation: unsafe {
                function(get, &[c"glGetFragDataLocation", c"glGetFragDataLocationEXT"])
            },
            glGetFramebufferAttachmentParameteriv: unsafe {
                function(
                    get,
                    &[
                        c"glGetFramebufferAttachmentParameteriv",
                        c"glGetFramebufferAttachmentParameterivEXT",
                        c"glGetFramebufferAttachmentParameterivOES",
                    ],
                )
            },
            glGetFramebufferParameteriv: unsafe { function(get, &[c"glGetFramebufferParameteriv"]) },
            glGetFramebufferParameterivEXT: unsafe { function(get, &[c"glGetFramebufferParameterivEXT"]) },
            glGetFramebufferParameterivMESA: unsafe { function(get, &[c"glGetFramebufferParameterivMESA"]) },
            glGetGraphicsResetStatus: unsafe {
                function(
                    get,
                    &[
                        c"glGetGraphicsResetStatus",
                        c"glGetGraphicsResetStatusARB",
                        c"glGetGraphicsResetStatusEXT",
                        c"glGetGraphicsResetStatusKHR",
                    ],
                )
            },
            glGetHandleARB: unsafe { function(get, &[c"glGetHandleARB"]) },
            glGetInfoLogARB: unsafe { function(get, &[c"glGetInfoLogARB"]) },
            glGetInteger64i_v: unsafe { function(get, &[c"glGetInteger64i_v"]) },
            glGetInteger64v: unsafe {
                function(get, &[c"glGetInteger64v", c"glGetInteger64vAPPLE", c"glGetInteger64vEXT"])
            },
            glGetIntegeri_v: unsafe { function(get, &[c"glGetIntegeri_v", c"glGetIntegerIndexedvEXT"]) },
            glGetIntegerv: unsafe { function(get, &[c"glGetIntegerv"]) },
            glGetInternalformati64v: unsafe { function(get, &[c"glGetInternalformati64v"]) },
            glGetInternalformativ: unsafe { function(get, &[c"glGetInternalformativ"]) },
            glGetLightfv: unsafe { function(get, &[c"glGetLightfv"]) },
            glGetLightiv: unsafe { function(get, &[c"glGetLightiv"]) },
            glGetLightxv: unsafe { function(get, &[c"glGetLightxv", c"glGetLightxvOES"]) },
            glGetMapdv: unsafe { function(get, &[c"glGetMapdv"]) },
            glGetMapfv: unsafe { function(get, &[c"glGetMapfv"]) },
            glGetMapiv: unsafe { function(get, &[c"glGetMapiv"]) },
            glGetMaterialfv: unsafe { function(get, &[c"glGetMaterialfv"]) },
            glGetMaterialiv: unsafe { function(get, &[c"glGetMaterialiv"]) },
            glGetMaterialxv: unsafe { function(get, &[c"glGetMaterialxv", c"glGetMaterialxvOES"]) },
            glGetMultiTexEnvfvEXT: unsafe { function(get, &[c"glGetMultiTexEnvfvEXT"]) },
            glGetMultiTexEnvivEXT: unsafe { function(get, &[c"glGetMultiTexEnvivEXT"]) },
            glGetMultiTexGendvEXT: unsafe { function(get, &[c"glGetMultiTexGendvEXT"]) },
            glGetMultiTexGenfvEXT: unsafe { function(get, &[c"glGetMultiTexGenfvEXT"]) },
            glGetMultiTexGenivEXT: unsafe { function(get, &[c"glGetMultiTexGenivEXT"]) },
            glGetMultiTexImageEXT: unsafe { function(get, &[c"glGetMultiTexImageEXT"]) },
            glGetMultiTexLevelParameterfvEXT: unsafe {
                function(get, &[c"glGetMultiTexLevelParameterfvEXT"])
            },
            glGetMultiTexLevelParameterivEXT: unsafe {
                function(get, &[c"glGetMultiTexLevelParameterivEXT"])
            },
            glGetMultiTexParameterIivEXT: unsafe { function(get, &[c"glGetMultiTexParameterIivEXT"]) },
            glGetMultiTexParameterIuivEXT: unsafe { function(get, &[c"glGetMultiTexParameterIuivEXT"]) },
            glGetMultiTexParameterfvEXT: unsafe { function(get, &[c"glGetMultiTexParameterfvEXT"]) },
            glGetMultiTexParameterivEXT: unsafe { function(get, &[c"glGetMultiTexParameterivEXT"]) },
            glGetMultisamplefv: unsafe { function(get, &[c"glGetMultisamplefv", c"glGetMultisamplefvNV"]) },
            glGetNamedBufferParameteri64v: unsafe { function(get, &[c"glGetNamedBufferParameteri64v"]) },
            glGetNamedBufferParameteriv: unsafe { function(get, &[c"glGetNamedBufferParameteriv"]) },
            glGetNamedBufferParameterivEXT: unsafe { function(get, &[c"glGetNamedBufferParameterivEXT"]) },
            glGetNamedBufferPointerv: unsafe { function(get, &[c"glGetNamedBufferPointerv"]) },
            glGetNamedBufferPointervEXT: unsafe { function(get, &[c"glGetNamedBufferPointervEXT"]) },
            glGetNamedBufferSubData: unsafe { function(get, &[c"glGetNamedBufferSubData"]) },
            glGetNamedBufferSubDataEXT: unsafe { function(get, &[c"glGetNamedBufferSubDataEXT"]) },
            glGetNamedFramebufferAttachmentParameteriv: unsafe {
                function(get, &[c"glGetNamedFramebufferAttachmentParameteriv"])
            },
            glGetNamedFramebufferAttachmentParameterivEXT: unsafe {
                function(get, &[c"glGetNamedFramebufferAttachmentParameterivEXT"])
            },
            glGetNamedFramebufferParameteriv: unsafe {
                function(get, &[c"glGetNamedFramebufferParameteriv"])
            },
            glGetNamedFramebufferParameterivEXT: unsafe {
                function(get, &[c"glGetNamedFramebufferParameterivEXT"])
            },
            glGetNamedProgramLocalParameterIivEXT: unsafe {
                function(get, &[c"glGetNamedProgramLocalParameterIivEXT"])
            },
            glGetNamedProgramLocalParameterIuivEXT: unsafe {
                function(get, &[c"glGetNamedProgramLocalParameterIuivEXT"])
            },
            glGetNamedProgramLocalParameterdvEXT: unsafe {
                function(get, &[c"glGetNamedProgramLocalParameterdvEXT"])
            },
            glGetNamedProgramLocalParameterfvEXT: unsafe {
                function(get, &[c"glGetNamedProgramLocalParameterfvEXT"])
            },
            glGetNamedProgramStringEXT: unsafe { function(get, &[c"glGetNamedProgramStringEXT"]) },
            glGetNamedProgramivEXT: unsafe { function(get, &[c"glGetNamedProgramivEXT"]) },
            glGetNamedRenderbufferParameteriv: unsafe {
                function(get, &[c"glGetNamedRenderbufferParameteriv"])
            },
            glGetNamedRenderbufferParameterivEXT: unsafe {
                function(get, &[c"glGetNamedRenderbufferParameterivEXT"])
            },
            glGetNamedStringARB: unsafe { function(get, &[c"glGetNamedStringARB"]) },
            glGetNamedStringivARB: unsafe { function(get, &[c"glGetNamedStringivARB"]) },
            glGetObjectLabel: unsafe { function(get, &[c"glGetObjectLabel", c"glGetObjectLabelKHR"]) },
            glGetObjectLabelEXT: unsafe { function(get, &[c"glGetObjectLabelEXT"]) },
            glGetObjectParameterfvARB: unsafe { function(get, &[c"glGetObjectParameterfvARB"]) },
            glGetObjectParameterivARB: unsafe { function(get, &[c"glGetObjectParameterivARB"]) },
            glGetObjectPtrLabel: unsafe {
                function(get, &[c"glGetObjectPtrLabel", c"glGetObjectPtrLabelKHR"])
            },
            glGetPixelMapfv: unsafe { function(get, &[c"glGetPixelMapfv"]) },
            glGetPixelMapuiv: unsafe { function(get, &[c"glGetPixelMapuiv"]) },
            glGetPixelMapusv: unsafe { function(get, &[c"glGetPixelMapusv"]) },
            glGetPointerIndexedvEXT: unsafe { function(get, &[c"glGetPointerIndexedvEXT"]) },
            glGetPointeri_vEXT: unsafe { function(get, &[c"glGetPointeri_vEXT"]) },
            glGetPointerv: unsafe {
                function(get, &[c"glGetPointerv", c"glGetPointervEXT", c"glGetPointervKHR"])
            },
            glGetPolygonStipple: unsafe { function(get, &[c"glGetPolygonStipple"]) },
            glGetProgramBinary: unsafe { function(get, &[c"glGetProgramBinary", c"glGetProgramBinaryOES"]) },
            glGetProgramEnvParameterdvARB: unsafe { function(get, &[c"glGetProgramEnvParameterdvARB"]) },
            glGetProgramEnvParameterfvARB: unsafe { function(get, &[c"glGetProgramEnvParameterfvARB"]) },
            glGetProgramInfoLog: unsafe { function(get, &[c"glGetProgramInfoLog"]) },
            glGetProgramInterfaceiv: unsafe { function(get, &[c"glGetProgramInterfaceiv"]) },
            glGetProgramLocalParameterdvARB: unsafe { function(get, &[c"glGetProgramLocalParameterdvARB"]) },
            glGetProgramLocalParameterfvARB: unsafe { function(get, &[c"glGetProgramLocalParameterfvARB"]) },
            glGetProgramPipelineInfoLog: unsafe {
                function(get, &[c"glGetProgramPipelineInfoLog", c"glGetProgramPipelineInfoLogEXT"])
            },
            glGetProgramPipelineiv: unsafe {
                function(get, &[c"glGetProgramPipelineiv", c"glGetProgramPipelineivEXT"])
            },
            glGetProgramResourceIndex: unsafe { function(get, &[c"glGetProgramResourceIndex"]) },
            glGetProgramResourceLocation: unsafe { function(get, &[c"glGetProgramResourceLocation"]) },
            glGetProgramResourceLocationIndex: unsafe {
                function(
                    get,
                    &[c"glGetProgramResourceLocationIndex", c"glGetProgramResourceLocationIndexEXT"],
                )
            },
            glGetProgramResourceName: unsafe { function(get, &[c"glGetProgramResourceName"]) },
            glGetProgramResourceiv: unsafe { function(get, &[c"glGetProgramResourceiv"]) },
            glGetProgramStageiv: unsafe { function(get, &[c"glGetProgramStageiv"]) },
            glGetProgramStringARB: unsafe { function(get, &[c"glGetProgramStringARB"]) },
            glGetProgramiv: unsafe { function(get, &[c"glGetProgramiv"]) },
            glGetProgramivARB: unsafe { function(get, &[c"glGetProgramivARB"]) },
            glGetQueryBufferObjecti64v: unsafe { function(get, &[c"glGetQueryBufferObjecti64v"]) },
            glGetQueryBufferObjectiv: unsafe { function(get, &[c"glGetQueryBufferObjectiv"]) },
            glGetQueryBufferObjectui64v: unsafe { function(get, &[c"glGetQueryBufferObjectui64v"]) },
            glGetQueryBufferObjectuiv: unsafe { function(get, &[c"glGetQueryBufferObjectuiv"]) },
            glGetQueryIndexediv: unsafe { function(get, &[c"glGetQueryIndexediv"]) },
            glGetQueryObjecti64v: unsafe {
                function(get, &[c"glGetQueryObjecti64v", c"glGetQueryObjecti64vEXT"])
            },
            glGetQueryObjectiv: unsafe {
                function(get, &[c"glGetQueryObjectiv", c"glGetQueryObjectivARB", c"glGetQueryObjectivEXT"])
            },
            glGetQueryObjectui64v: unsafe {
                function(get, &[c"glGetQueryObjectui64v", c"glGetQueryObjectui64vEXT"])
            },
            glGetQueryObjectuiv: unsafe {
                function(get, &[c"glGetQueryObjectuiv", c"glGetQueryObjectuivARB", c"glGetQueryObjectuivEXT"])
            },
            glGetQueryiv: unsafe {
                function(get, &[c"glGetQueryiv", c"glGetQueryivARB", c"glGetQueryivEXT"])
            },
            glGetRenderbufferParameteriv: unsafe {
                function(
                    get,
                    &[
                        c"glGetRenderbufferParameteriv",
                        c"glGetRenderbufferParameterivEXT",
                        c"glGetRenderbufferParameterivOES",
                    ],
                )
            },
            glGetSamplerParameterIiv: unsafe {
                function(
                    get,
                    &[
                        c"glGetSamplerParameterIiv",
                        c"glGetSamplerParameterIivEXT",
                        c"glGetSamplerParameterIivOES",
                    ],
                )
            },
            glGetSamplerParameterIuiv: unsafe {
                function(
                    get,
                    &[
                        c"glGetSamplerParameterIuiv",
                        c"glGetSamplerParameterIuivEXT",
                        c"glGetSamplerParameterIuivOES",
                    ],
                )
            },
            glGetSamplerParameterfv: unsafe { function(get, &[c"glGetSamplerParameterfv"]) },
            glGetSamplerParameteriv: unsafe { function(get, &[c"glGetSamplerParameteriv"]) },
            glGetShaderInfoLog: unsafe { function(get, &[c"glGetShaderInfoLog"]) },
            glGetShaderPrecisionFormat: unsafe { function(get, &[c"glGetShaderPrecisionFormat"]) },
            glGetShaderSource: unsafe { function(get, &[c"glGetShaderSource", c"glGetShaderSourceARB"]) },
            glGetShaderiv: unsafe { function(get, &[c"glGetShaderiv"]) },
            glGetString: unsafe { function(get, &[c"glGetString"]) },
            glGetStringi: unsafe { function(get, &[c"glGetStringi"]) },
            glGetSubroutineIndex: unsafe { function(get, &[c"glGetSubroutineIndex"]) },
            glGetSubroutineUniformLocation: unsafe { function(get, &[c"glGetSubroutineUniformLocation"]) },
            glGetSynciv: unsafe { function(get, &[c"glGetSynciv", c"glGetSyncivAPPLE"]) },
            glGetTexEnvfv: unsafe { function(get, &[c"glGetTexEnvfv"]) },
            glGetTexEnviv: unsafe { function(get, &[c"glGetTexEnviv"]) },
            glGetTexEnvxv: unsafe { function(get, &[c"glGetTexEnvxv", c"glGetTexEnvxvOES"]) },
            glGetTexGendv: unsafe { function(get, &[c"glGetTexGendv"]) },
            glGetTexGenfv: unsafe { function(get, &[c"glGetTexGenfv"]) },
            glGetTexGenfvOES: unsafe { function(get, &[c"glGetTexGenfvOES"]) },
            glGetTexGeniv: unsafe { function(get, &[c"glGetTexGeniv"]) },
            glGetTexGenivOES: unsafe { function(get, &[c"glGetTexGenivOES"]) },
            glGetTexGenxvOES: unsafe { function(get, &[c"glGetTexGenxvOES"]) },
            glGetTexImage: unsafe { function(get, &[c"glGetTexImage"]) },
            glGetTexLevelParameterfv: unsafe { function(get, &[c"glGetTexLevelParameterfv"]) },
            glGetTexLevelParameteriv: unsafe { function(get, &[c"glGetTexLevelParameteriv"]) },
            glGetTexParameterIiv: unsafe {
                function(
                    get,
                    &[c"glGetTexParameterIiv", c"glGetTexParameterIivEXT", c"glGetTexParameterIivOES"],
                )
            },
            glGetTexParameterIuiv: unsafe {
                function(
                    get,
                    &[c"glGetTexParameterIuiv", c"glGetTexParameterIuivEXT", c"glGetTexParameterIuivOES"],
                )
            },
            glGetTexParameterfv: unsafe { function(get, &[c"glGetTexParameterfv"]) },
            glGetTexParameteriv: unsafe { function(get, &[c"glGetTexParameteriv"]) },
            glGetTexParameterxv: unsafe {
                function(get, &[c"glGetTexParameterxv", c"glGetTexParameterxvOES"])
            },
            glGetTextureImage: unsafe { function(get, &[c"glGetTextureImage"]) },
            glGetTextureImageEXT: unsafe { function(get, &[c"glGetTextureImageEXT"]) },
            glGetTextureLevelParameterfv: unsafe { function(get, &[c"glGetTextureLevelParameterfv"]) },
            glGetTextureLevelParameterfvEXT: unsafe { function(get, &[c"glGetTextureLevelParameterfvEXT"]) },
            glGetTextureLevelParameteriv: unsafe { function(get, &[c"glGetTextureLevelParameteriv"]) },
            glGetTextureLevelParameterivEXT: unsafe { function(get, &[c"glGetTextureLevelParameterivEXT"]) },
            glGetTextureParameterIiv: unsafe { function(get, &[c"glGetTextureParameterIiv"]) },
            glGetTextureParameterIivEXT: unsafe { function(get, &[c"glGetTextureParameterIivEXT"]) },
            glGetTextureParameterIuiv: unsafe { function(get, &[c"glGetTextureParameterIuiv"]) },
            glGetTextureParameterIuivEXT: unsafe { function(get, &[c"glGetTextureParameterIuivEXT"]) },
            glGetTextureParameterfv: unsafe { function(get, &[c"glGetTextureParameterfv"]) },
            glGetTextureParameterfvEXT: unsafe { function(get, &[c"glGetTextureParameterfvEXT"]) },
            glGetTextureParameteriv: unsafe { function(get, &[c"glGetTextureParameteriv"]) },
            glGetTextureParameterivEXT: unsafe { function(get, &[c"glGetTextureParameterivEXT"]) },
            glGetTextureSubImage: unsafe { function(get, &[c"glGetTextureSubImage"]) },
            glGetTransformFeedbackVarying: unsafe {
                function(get, &[c"glGetTransformFeedbackVarying", c"glGetTransformFeedbackVaryingEXT"])
            },
            glGetTransformFeedbacki64_v: unsafe { function(get, &[c"glGetTransformFeedbacki64_v"]) },
            glGetTransformFeedbacki_v: unsafe { function(get, &[c"glGetTransformFeedbacki_v"]) },
            glGetTransformFeedbackiv: unsafe { function(get, &[c"glGetTransformFeedbackiv"]) },
            glGetUniformBlockIndex: unsafe { function(get, &[c"glGetUniformBlockIndex"]) },
            glGetUniformIndices: unsafe { function(get, &[c"glGetUniformIndices"]) },
            glGetUniformLocation: unsafe {
                function(get, &[c"glGetUniformLocation", c"glGetUniformLocationARB"])
            },
            glGetUniformSubroutineuiv: unsafe { function(get, &[c"glGetUniformSubroutineuiv"]) },
            glGetUniformdv: unsafe { function(get, &[c"glGetUniformdv"]) },
            glGetUniformfv: unsafe { function(get, &[c"glGetUniformfv", c"glGetUniformfvARB"]) },
            glGetUniformi64vARB: unsafe { function(get, &[c"glGetUniformi64vARB", c"glGetUniformi64vNV"]) },
            glGetUniformiv: unsafe { function(get, &[c"glGetUniformiv", c"glGetUniformivARB"]) },
            glGetUniformui64vARB: unsafe {
                function(get, &[c"glGetUniformui64vARB", c"glGetUniformui64vNV"])
            },
            glGetUniformuiv: unsafe { function(get, &[c"glGetUniformuiv", c"glGetUniformuivEXT"]) },
            glGetVertexArrayIndexed64iv: unsafe { function(get, &[c"glGetVertexArrayIndexed64iv"]) },
            glGetVertexArrayIndexediv: unsafe { function(get, &[c"glGetVertexArrayIndexediv"]) },
            glGetVertexArrayIntegeri_vEXT: unsafe { function(get, &[c"glGetVertexArrayIntegeri_vEXT"]) },
            glGetVertexArrayIntegervEXT: unsafe { function(get, &[c"glGetVertexArrayIntegervEXT"]) },
            glGetVertexArrayPointeri_vEXT: unsafe { function(get, &[c"glGetVertexArrayPointeri_vEXT"]) },
            glGetVertexArrayPointervEXT: unsafe { function(get, &[c"glGetVertexArrayPointervEXT"]) },
            glGetVertexArrayiv: unsafe { function(get, &[c"glGetVertexArrayiv"]) },
            glGetVertexAttribIiv: unsafe {
                function(get, &[c"glGetVertexAttribIiv", c"glGetVertexAttribIivEXT"])
            },
            glGetVertexAttribIuiv: unsafe {
                function(get, &[c"glGetVertexAttribIuiv", c"glGetVertexAttribIuivEXT"])
            },
            glGetVertexAttribLdv: unsafe {
                function(get, &[c"glGetVertexAttribLdv", c"glGetVertexAttribLdvEXT"])
            },
            glGetVertexAttribPointerv: unsafe {
                function(
                    get,
                    &[
                        c"glGetVertexAttribPointerv",
                        c"glGetVertexAttribPointervARB",
                        c"glGetVertexAttribPointervNV",
                    ],
                )
            },
            glGetVertexAttribdv: unsafe {
                function(get, &[c"glGetVertexAttribdv", c"glGetVertexAttribdvARB", c"glGetVertexAttribdvNV"])
            },
            glGetVertexAttribfv: unsafe {
                function(get, &[c"glGetVertexAttribfv", c"glGetVertexAttribfvARB", c"glGetVertexAttribfvNV"])
            },
            glGetVertexAttribiv: unsafe {
                function(get, &[c"glGetVertexAttribiv", c"glGetVertexAttribivARB", c"glGetVertexAttribivNV"])
            },
            glGetnColorTable: unsafe { function(get, &[c"glGetnColorTable"]) },
            glGetnColorTableARB: unsafe { function(get, &[c"glGetnColorTableARB"]) },
            glGetnCompressedTexImage: unsafe { function(get, &[c"glGetnCompressedTexImage"]) },
            glGetnCompressedTexImageARB: unsafe { function(get, &[c"glGetnCompressedTexImageARB"]) },
            glGetnConvolutionFilter: unsafe { function(get, &[c"glGetnConvolutionFilter"]) },
            glGetnConvolutionFilterARB: unsafe { function(get, &[c"glGetnConvolutionFilterARB"]) },
            glGetnHistogram: unsafe { function(get, &[c"glGetnHistogram"]) },
            glGetnHistogramARB: unsafe { function(get, &[c"glGetnHistogramARB"]) },
            glGetnMapdv: unsafe { function(get, &[c"glGetnMapdv", c"glGetnMapdvARB"]) },
            glGetnMapfv: unsafe { function(get, &[c"glGetnMapfv", c"glGetnMapfvARB"]) },
            glGetnMapiv: unsafe { function(get, &[c"glGetnMapiv", c"glGetnMapivARB"]) },
            glGetnMinmax: unsafe { function(get, &[c"glGetnMinmax"]) },
            glGetnMinmaxARB: unsafe { function(get, &[c"glGetnMinmaxARB"]) },
            glGetnPixelMapfv: unsafe { function(get, &[c"glGetnPixelMapfv", c"glGetnPixelMapfvARB"]) },
            glGetnPixelMapuiv: unsafe { function(get, &[c"glGetnPixelMapuiv", c"glGetnPixelMapuivARB"]) },
            glGetnPixelMapusv: unsafe { function(get, &[c"glGetnPixelMapusv", c"glGetnPixelMapusvARB"]) },
            glGetnPolygonStipple: unsafe {
                function(get, &[c"glGetnPolygonStipple", c"glGetnPolygonStippleARB"])
            },
            glGetnSeparableFilter: unsafe { function(get, &[c"glGetnSeparableFilter"]) },
            glGetnSeparableFilterARB: unsafe { function(get, &[c"glGetnSeparableFilterARB"]) },
            glGetnTexImage: unsafe { function(get, &[c"glGetnTexImage"]) },
            glGetnTexImageARB: unsafe { function(get, &[c"glGetnTexImageARB"]) },
            glGetnUniformdv: unsafe { function(get, &[c"glGetnUniformdv"]) },
            glGetnUniformdvARB: unsafe { function(get, &[c"glGetnUniformdvARB"]) },
            glGetnUniformfv: unsafe {
                function(
                    get,
                    &[
                        c"glGetnUniformfv",
                        c"glGetnUniformfvARB",
                        c"glGetnUniformfvEXT",
                        c"glGetnUniformfvKHR",
                    ],
                )
            },
            glGetnUniformi64vARB: unsafe { function(get, &[c"glGetnUniformi64vARB"]) },
            glGetnUniformiv: unsafe {
                function(
                    get,
                    &[
                        c"glGetnUniformiv",
                        c"glGetnUniformivARB",
                        c"glGetnUniformivEXT",
                        c"glGetnUniformivKHR",
                    ],
                )
            },
            glGetnUniformui64vARB: unsafe { function(get, &[c"glGetnUniformui64vARB"]) },
            glGetnUniformuiv: unsafe {
                function(get, &[c"glGetnUniformuiv", c"glGetnUniformuivARB", c"glGetnUniformuivKHR"])
            },
            glHint: unsafe { function(get, &[c"glHint"]) },
            glIndexMask: unsafe { function(get, &[c"glIndexMask"]) },
            glIndexPointer: unsafe { function(get, &[c"glIndexPointer"]) },
            glIndexPointerEXT: unsafe { function(get, &[c"glIndexPointerEXT"]) },
            glIndexd: unsafe { function(get, &[c"glIndexd"]) },
            glIndexdv: unsafe { function(get, &[c"glIndexdv"]) },
            glIndexf: unsafe { function(get, &[c"glIndexf"]) },
            glIndexfv: unsafe { function(get, &[c"glIndexfv"]) },
            glIndexi: unsafe { function(get, &[c"glIndexi"]) },
            glIndexiv: unsafe { function(get, &[c"glIndexiv"]) },
            glIndexs: unsafe { function(get, &[c"glIndexs"]) },
            glIndexsv: unsafe { function(get, &[c"glIndexsv"]) },
            glIndexub: unsafe { function(get, &[c"glIndexub"]) },
            glIndexubv: unsafe { function(get, &[c"glIndexubv"]) },
            glInitNames: unsafe { function(get, &[c"glInitNames"]) },
            glInterleavedArrays: unsafe { function(get, &[c"glInterleavedArrays"]) },
            glInvalidateBufferData: unsafe { function(get, &[c"glInvalidateBufferData"]) },
            glInvalidateBufferSubData: unsafe { function(get, &[c"glInvalidateBufferSubData"]) },
            glInvalidateFramebuffer: unsafe { function(get, &[c"glInvalidateFramebuffer"]) },
            glInvalidateNamedFramebufferData: unsafe {
                function(get, &[c"glInvalidateNamedFramebufferData"])
            },
            glInvalidateNamedFramebufferSubData: unsafe {
                function(get, &[c"glInvalidateNamedFramebufferSubData"])
            },
            glInvalidateSubFramebuffer: unsafe { function(get, &[c"glInvalidateSubFramebuffer"]) },
            glInvalidateTexImage: unsafe { function(get, &[c"glInvalidateTexImage"]) },
            glInvalidateTexSubImage: unsafe { function(get, &[c"glInvalidateTexSubImage"]) },
            glIsBuffer: unsafe { function(get, &[c"glIsBuffer", c"glIsBufferARB"]) },
            glIsEnabled: unsafe { function(get, &[c"glIsEnabled"]) },
            glIsEnabledi: unsafe {
                function(
                    get,
                    &[
                        c"glIsEnabledi",
                        c"glIsEnabledIndexedEXT",
                        c"glIsEnablediEXT",
                        c"glIsEnablediNV",
                        c"glIsEnablediOES",
                    ],
                )
            },
            glIsFramebuffer: unsafe {
                function(get, &[c"glIsFramebuffer", c"glIsFramebufferEXT", c"glIsFramebufferOES"])
            },
            glIsList: unsafe { function(get, &[c"glIsList"]) },
            glIsNamedStringARB: unsafe { function(get, &[c"glIsNamedStringARB"]) },
            glIsProgram: unsafe { function(get, &[c"glIsProgram"]) },
            glIsProgramARB: unsafe { function(get, &[c"glIsProgramARB", c"glIsProgramNV"]) },
            glIsProgramPipeline: unsafe {
                function(get, &[c"glIsProgramPipeline", c"glIsProgramPipelineEXT"])
            },
            glIsQuery: unsafe { function(get, &[c"glIsQuery", c"glIsQueryARB", c"glIsQueryEXT"]) },
            glIsRenderbuffer: unsafe {
                function(get, &[c"glIsRenderbuffer", c"glIsRenderbufferEXT", c"glIsRenderbufferOES"])
            },
            glIsSampler: unsafe { function(get, &[c"glIsSampler"]) },
            glIsShader: unsafe { function(get, &[c"glIsShader"]) },
            glIsSync: unsafe { function(get, &[c"glIsSync", c"glIsSyncAPPLE"]) },
            glIsTexture: unsafe { function(get, &[c"glIsTexture", c"glIsTextureEXT"]) },
            glIsTransformFeedback: unsafe {
                function(get, &[c"glIsTransformFeedback", c"glIsTransformFeedbackNV"])
            },
            glIsVertexArray: unsafe {
                function(get, &[c"glIsVertexArray", c"glIsVertexArrayAPPLE", c"glIsVertexArrayOES"])
            },
            glLabelObjectEXT: unsafe { function(get, &[c"glLabelObjectEXT"]) },
            glLightModelf: unsafe { function(get, &[c"glLightModelf"]) },
            glLightModelfv: unsafe { function(get, &[c"glLightModelfv"]) },
            glLightModeli: unsafe { function(get, &[c"glLightModeli"]) },
            glLightModeliv: unsafe { function(get, &[c"glLightModeliv"]) },
            glLightModelx: unsafe { function(get, &[c"glLightModelx", c"glLightModelxOES"]) },
            glLightModelxv: unsafe { function(get, &[c"glLightModelxv", c"glLightModelxvOES"]) },
            glLightf: unsafe { function(get, &[c"glLightf"]) },
            glLightfv: unsafe { function(get, &[c"glLightfv"]) },
            glLighti: unsafe { function(get, &[c"glLighti"]) },
            glLightiv: unsafe { function(get, &[c"glLightiv"]) },
            glLightx: unsafe { function(get, &[c"glLightx", c"glLightxOES"]) },
            glLightxv: unsafe { function(get, &[c"glLightxv", c"glLightxvOES"]) },
            glLineStipple: unsafe { function(get, &[c"glLineStipple"]) },
            glLineWidth: unsafe { function(get, &[c"glLineWidth"]) },
            glLineWidthx: unsafe { function(get, &[c"glLineWidthx", c"glLineWidthxOES"]) },
            glLinkProgram: unsafe { function(get, &[c"glLinkProgram", c"glLinkProgramARB"]) },
            glListBase: unsafe { function(get, &[c"glListBase"]) },
            glLoadIdentity: unsafe { function(get, &[c"glLoadIdentity"]) },
            glLoadMatrixd: unsafe { function(get, &[c"glLoadMatrixd"]) },
            glLoadMatrixf: unsafe { function(get, &[c"glLoadMatrixf"]) },
            glLoadMatrixx: unsafe { function(get, &[c"glLoadMatrixx", c"glLoadMatrixxOES"]) },
            glLoadName: unsafe { function(get, &[c"glLoadName"]) },
            glLoadTransposeMatrixd: unsafe {
                function(get, &[c"glLoadTransposeMatrixd", c"glLoadTransposeMatrixdARB"])
            },
            glLoadTransposeMatrixf: unsafe {
                function(get, &[c"glLoadTransposeMatrixf", c"glLoadTransposeMatrixfARB"])
            },
            glLockArraysEXT: unsafe { function(get, &[c"glLockArraysEXT"]) },
            glLogicOp: unsafe { function(get, &[c"glLogicOp"]) },
            glMap1d: unsafe { function(get, &[c"glMap1d"]) },
            glMap1f: unsafe { function(get, &[c"glMap1f"]) },
            glMap2d: unsafe { function(get, &[c"glMap2d"]) },
            glMap2f: unsafe { function(get, &[c"glMap2f"]) },
            glMapBuffer: unsafe { function(get, &[c"glMapBuffer", c"glMapBufferARB", c"glMapBufferOES"]) },
            glMapBufferRange: unsafe { function(get, &[c"glMapBufferRange", c"glMapBufferRangeEXT"]) },
            glMapGrid1d: unsafe { function(get, &[c"glMapGrid1d"]) },
            glMapGrid1f: unsafe { function(get, &[c"glMapGrid1f"]) },
            glMapGrid2d: unsafe { function(get, &[c"glMapGrid2d"]) },
            glMapGrid2f: unsafe { function(get, &[c"glMapGrid2f"]) },
            glMapNamedBuffer: unsafe { function(get, &[c"glMapNamedBuffer"]) },
            glMapNamedBufferEXT: unsafe { function(get, &[c"glMapNamedBufferEXT"]) },
            glMapNamedBufferRange: unsafe { function(get, &[c"glMapNamedBufferRange"]) },
            glMapNamedBufferRangeEXT: unsafe { function(get, &[c"glMapNamedBufferRangeEXT"]) },
            glMaterialf: unsafe { function(get, &[c"glMaterialf"]) },
            glMaterialfv: unsafe { function(get, &[c"glMaterialfv"]) },
            glMateriali: unsafe { function(get, &[c"glMateriali"]) },
            glMaterialiv: unsafe { function(get, &[c"glMaterialiv"]) },
            glMaterialx: unsafe { function(get, &[c"glMaterialx", c"glMaterialxOES"]) },
            glMaterialxv: unsafe { function(get, &[c"glMaterialxv", c"glMaterialxvOES"]) },
            glMatrixFrustumEXT: unsafe { function(get, &[c"glMatrixFrustumEXT"]) },
            glMatrixLoadIdentityEXT: unsafe { function(get, &[c"glMatrixLoadIdentityEXT"]) },
            glMatrixLoadTransposedEXT: unsafe { function(get, &[c"glMatrixLoadTransposedEXT"]) },
            glMatrixLoadTransposefEXT: unsafe { function(get, &[c"glMatrixLoadTransposefEXT"]) },
            glMatrixLoaddEXT: unsafe { function(get, &[c"glMatrixLoaddEXT"]) },
            glMatrixLoadfEXT: unsafe { function(get, &[c"glMatrixLoadfEXT"]) },
            glMatrixMode: unsafe { function(get, &[c"glMatrixMode"]) },
            glMatrixMultTransposedEXT: unsafe { function(get, &[c"glMatrixMultTransposedEXT"]) },
            glMatrixMultTransposefEXT: unsafe { function(get, &[c"glMatrixMultTransposefEXT"]) },
            glMatrixMultdEXT: unsafe { function(get, &[c"glMatrixMultdEXT"]) },
            glMatrixMultfEXT: unsafe { function(get, &[c"glMatrixMultfEXT"]) },
            glMatrixOrthoEXT: unsafe { function(get, &[c"glMatrixOrthoEXT"]) },
            glMatrixPopEXT: unsafe { function(get, &[c"glMatrixPopEXT"]) },
            glMatrixPushEXT: unsafe { function(get, &[c"glMatrixPushEXT"]) },
            glMatrixRotatedEXT: unsafe { function(get, &[c"glMatrixRotatedEXT"]) },
            glMatrixRotatefEXT: unsafe { function(get, &[c"glMatrixRotatefEXT"]) },
            glMatrixScaledEXT: unsafe { function(get, &[c"glMatrixScaledEXT"]) },
            glMatrixScalefEXT: unsafe { function(get, &[c"glMatrixScalefEXT"]) },
            glMatrixTranslatedEXT: unsafe { function(get, &[c"glMatrixTranslatedEXT"]) },
            glMatrixTranslatefEXT: unsafe { function(get, &[c"glMatrixTranslatefEXT"]) },
            glMaxShaderCompilerThreadsKHR: unsafe {
                function(get, &[c"glMaxShaderCompilerThreadsKHR", c"glMaxShaderCompilerThreadsARB"])
            },
            glMemoryBarrier: unsafe { function(get, &[c"glMemoryBarrier", c"glMemoryBarrierEXT"]) },
            glMemoryBarrierByRegion: unsafe { function(get, &[c"glMemoryBarrierByRegion"]) },
            glMinSampleShading: unsafe {
                function(get, &[c"glMinSampleShading", c"glMinSampleShadingARB", c"glMinSampleShadingOES"])
            },
            glMultMatrixd: unsafe { function(get, &[c"glMultMatrixd"]) },
            glMultMatrixf: unsafe { function(get, &[c"glMultMatrixf"]) },
            glMultMatrixx: unsafe { function(get, &[c"glMultMatrixx", c"glMultMatrixxOES"]) },
            glMultTransposeMatrixd: unsafe {
                function(get, &[c"glMultTransposeMatrixd", c"glMultTransposeMatrixdARB"])
            },
            glMultTransposeMatrixf: unsafe {
                function(get, &[c"glMultTransposeMatrixf", c"glMultTransposeMatrixfARB"])
            },
            glMultiDrawArrays: unsafe { function(get, &[c"glMultiDrawArrays", c"glMultiDrawArraysEXT"]) },
            glMultiDrawArraysIndirect: unsafe {
                function(
                    get,
                    &[
                        c"glMultiDrawArraysIndirect",
                        c"glMultiDrawArraysIndirectAMD",
                        c"glMultiDrawArraysIndirectEXT",
                    ],
                )
            },
            glMultiDrawArraysIndirectCount: unsafe {
                function(get, &[c"glMultiDrawArraysIndirectCount", c"glMultiDrawArraysIndirectCountARB"])
            },
            glMultiDrawElements: unsafe {
                function(get, &[c"glMultiDrawElements", c"glMultiDrawElementsEXT"])
            },
            glMultiDrawElementsBaseVertex: unsafe {
                function(get, &[c"glMultiDrawElementsBaseVertex", c"glMultiDrawElementsBaseVertexEXT"])
            },
            glMultiDrawElementsIndirect: unsafe {
                function(
                    get,
                    &[
                        c"glMultiDrawElementsIndirect",
                        c"glMultiDrawElementsIndirectAMD",
                        c"glMultiDrawElementsIndirectEXT",
                    ],
                )
            },
            glMultiDrawElementsIndirectCount: unsafe {
                function(get, &[c"glMultiDrawElementsIndirectCount", c"glMultiDrawElementsIndirectCountARB"])
            },
            glMultiModeDrawArraysIBM: unsafe { function(get, &[c"glMultiModeDrawArraysIBM"]) },
            glMultiModeDrawElementsIBM: unsafe { function(get, &[c"glMultiModeDrawElementsIBM"]) },
            glMultiTexBufferEXT: unsafe { function(get, &[c"glMultiTexBufferEXT"]) },
            glMultiTexCoord1d: unsafe { function(get, &[c"glMultiTexCoord1d", c"glMultiTexCoord1dARB"]) },
            glMultiTexCoord1dv: unsafe { function(get, &[c"glMultiTexCoord1dv", c"glMultiTexCoord1dvARB"]) },
            glMultiTexCoord1f: unsafe { function(get, &[c"glMultiTexCoord1f", c"glMultiTexCoord1fARB"]) },
            glMultiTexCoord1fv: unsafe { function(get, &[c"glMultiTexCoord1fv", c"glMultiTexCoord1fvARB"]) },
            glMultiTexCoord1hNV: unsafe { function(get, &[c"glMultiTexCoord1hNV"]) },
            glMultiTexCoord1hvNV: unsafe { function(get, &[c"glMultiTexCoord1hvNV"]) },
            glMultiTexCoord1i: unsafe { function(get, &[c"glMultiTexCoord1i", c"glMultiTexCoord1iARB"]) },
            glMultiTexCoord1iv: unsafe { function(get, &[c"glMultiTexCoord1iv", c"glMultiTexCoord1ivARB"]) },
            glMultiTexCoord1s: unsafe { function(get, &[c"glMultiTexCoord1s", c"glMultiTexCoord1sARB"]) },
            glMultiTexCoord1sv: unsafe { function(get, &[c"glMultiTexCoord1sv", c"glMultiTexCoord1svARB"]) },
            glMultiTexCoord2d: unsafe { function(get, &[c"glMultiTexCoord2d", c"glMultiTexCoord2dARB"]) },
            glMultiTexCoord2dv: unsafe { function(get, &[c"glMultiTexCoord2dv", c"glMultiTexCoord2dvARB"]) },
            glMultiTexCoord2f: unsafe { function(get, &[c"glMultiTexCoord2f", c"glMultiTexCoord2fARB"]) },
            glMultiTexCoord2fv: unsafe { function(get, &[c"glMultiTexCoord2fv", c"glMultiTexCoord2fvARB"]) },
            glMultiTexCoord2hNV: unsafe { function(get, &[c"glMultiTexCoord2hNV"]) },
            glMultiTexCoord2hvNV: unsafe { function(get, &[c"glMultiTexCoord2hvNV"]) },
            glMultiTexCoord2i: unsafe { function(get, &[c"glMultiTexCoord2i", c"glMultiTexCoord2iARB"]) },
            glMultiTexCoord2iv: unsafe { function(get, &[c"glMultiTexCoord2iv", c"glMultiTexCoord2ivARB"]) },
            glMultiTexCoord2s: unsafe { function(get, &[c"glMultiTexCoord2s", c"glMultiTexCoord2sARB"]) },
            glMultiTexCoord2sv: unsafe { function(get, &[c"glMultiTexCoord2sv", c"glMultiTexCoord2svARB"]) },
            glMultiTexCoord3d: unsafe { function(get, &[c"glMultiTexCoord3d", c"glMultiTexCoord3dARB"]) },
            glMultiTexCoord3dv: unsafe { function(get, &[c"glMultiTexCoord3dv", c"glMultiTexCoord3dvARB"]) },
            glMultiTexCoord3f: unsafe { function(get, &[c"glMultiTexCoord3f", c"glMultiTexCoord3fARB"]) },
            glMultiTexCoord3fv: unsafe { function(get, &[c"glMultiTexCoord3fv", c"glMultiTexCoord3fvARB"]) },
            glMultiTexCoord3hNV: unsafe { function(get, &[c"glMultiTexCoord3hNV"]) },
            glMultiTexCoord3hvNV: unsafe { function(get, &[c"glMultiTexCoord3hvNV"]) },
            glMultiTexCoord3i: unsafe { function(get, &[c"glMultiTexCoord3i", c"glMultiTexCoord3iARB"]) },
            glMultiTexCoord3iv: unsafe { function(get, &[c"glMultiTexCoord3iv", c"glMultiTexCoord3ivARB"]) },
            glMultiTexCoord3s: unsafe { function(get, &[c"glMultiTexCoord3s", c"glMultiTexCoord3sARB"]) },
            glMultiTexCoord3sv: unsafe { function(get, &[c"glMultiTexCoord3sv", c"glMultiTexCoord3svARB"]) },
            glMultiTexCoord4d: unsafe { function(get, &[c"glMultiTexCoord4d", c"glMultiTexCoord4dARB"]) },
            glMultiTexCoord4dv: unsafe { function(get, &[c"glMultiTexCoord4dv", c"glMultiTexCoord4dvARB"]) },
            glMultiTexCoord4f: unsafe { function(get, &[c"glMultiTexCoord4f", c"glMultiTexCoord4fARB"]) },
            glMultiTexCoord4fv: unsafe { function(get, &[c"glMultiTexCoord4fv", c"glMultiTexCoord4fvARB"]) },
            glMultiTexCoord4hNV: unsafe { function(get, &[c"glMultiTexCoord4hNV"]) },
            glMultiTexCoord4hvNV: unsafe { function(get, &[c"glMultiTexCoord4hvNV"]) },
            glMultiTexCoord4i: unsafe { function(get, &[c"glMultiTexCoord4i", c"glMultiTexCoord4iARB"]) },
            glMultiTexCoord4iv: unsafe { function(get, &[c"glMultiTexCoord4iv", c"glMultiTexCoord4ivARB"]) },
            glMultiTexCoord4s: unsafe { function(get, &[c"glMultiTexCoord4s", c"glMultiTexCoord4sARB"]) },
            glMultiTexCoord4sv: unsafe { function(get, &[c"glMultiTexCoord4sv", c"glMultiTexCoord4svARB"]) },
            glMultiTexCoord4x: unsafe { function(get, &[c"glMultiTexCoord4x", c"glMultiTexCoord4xOES"]) },
            glMultiTexCoordP1ui: unsafe { function(get, &[c"glMultiTexCoordP1ui"]) },
            glMultiTexCoordP1uiv: unsafe { function(get, &[c"glMultiTexCoordP1uiv"]) },
            glMultiTexCoordP2ui: unsafe { function(get, &[c"glMultiTexCoordP2ui"]) },
            glMultiTexCoordP2uiv: unsafe { function(get, &[c"glMultiTexCoordP2uiv"]) },
            glMultiTexCoordP3ui: unsafe { function(get, &[c"glMultiTexCoordP3ui"]) },
            glMultiTexCoordP3uiv: unsafe { function(get, &[c"glMultiTexCoordP3uiv"]) },
            glMultiTexCoordP4ui: unsafe { function(get, &[c"glMultiTexCoordP4ui"]) },
            glMultiTexCoordP4uiv: unsafe { function(get, &[c"glMultiTexCoordP4uiv"]) },
            glMultiTexCoordPointerEXT: unsafe { function(get, &[c"glMultiTexCoordPointerEXT"]) },
            glMultiTexEnvfEXT: unsafe { function(get, &[c"glMultiTexEnvfEXT"]) },
            glMultiTexEnvfvEXT: unsafe { function(get, &[c"glMultiTexEnvfvEXT"]) },
            glMultiTexEnviEXT: unsafe { function(get, &[c"glMultiTexEnviEXT"]) },
            glMultiTexEnvivEXT: unsafe { function(get, &[c"glMultiTexEnvivEXT"]) },
            glMultiTexGendEXT: unsafe { function(get, &[c"glMultiTexGendEXT"]) },
            glMultiTexGendvEXT: unsafe { function(get, &[c"glMultiTexGendvEXT"]) },
            glMultiTexGenfEXT: unsafe { function(get, &[c"glMultiTexGenfEXT"]) },
            glMultiTexGenfvEXT: unsafe { function(get, &[c"glMultiTexGenfvEXT"]) },
            glMultiTexGeniEXT: unsafe { function(get, &[c"glMultiTexGeniEXT"]) },
            glMultiTexGenivEXT: unsafe { function(get, &[c"glMultiTexGenivEXT"]) },
            glMultiTexImage1DEXT: unsafe { function(get, &[c"glMultiTexImage1DEXT"]) },
            glMultiTexImage2DEXT: unsafe { function(get, &[c"glMultiTexImage2DEXT"]) },
            glMultiTexImage3DEXT: unsafe { function(get, &[c"glMultiTexImage3DEXT"]) },
            glMultiTexParameterIivEXT: unsafe { function(get, &[c"glMultiTexParameterIivEXT"]) },
            glMultiTexParameterIuivEXT: unsafe { function(get, &[c"glMultiTexParameterIuivEXT"]) },
            glMultiTexParameterfEXT: unsafe { function(get, &[c"glMultiTexParameterfEXT"]) },
            glMultiTexParameterfvEXT: unsafe { function(get, &[c"glMultiTexParameterfvEXT"]) },
            glMultiTexParameteriEXT: unsafe { function(get, &[c"glMultiTexParameteriEXT"]) },
            glMultiTexParameterivEXT: unsafe { function(get, &[c"glMultiTexParameterivEXT"]) },
            glMultiTexRenderbufferEXT: unsafe { function(get, &[c"glMultiTexRenderbufferEXT"]) },
            glMultiTexSubImage1DEXT: unsafe { function(get, &[c"glMultiTexSubImage1DEXT"]) },
            glMultiTexSubImage2DEXT: unsafe { function(get, &[c"glMultiTexSubImage2DEXT"]) },
            glMultiTexSubImage3DEXT: unsafe { function(get, &[c"glMultiTexSubImage3DEXT"]) },
            glNamedBufferData: unsafe { function(get, &[c"glNamedBufferData"]) },
            glNamedBufferDataEXT: unsafe { function(get, &[c"glNamedBufferDataEXT"]) },
            glNamedBufferStorage: unsafe { function(get, &[c"glNamedBufferStorage"]) },
            glNamedBufferStorageEXT: unsafe { function(get, &[c"glNamedBufferStorageEXT"]) },
            glNamedBufferSubData: unsafe { function(get, &[c"glNamedBufferSubData"]) },
            glNamedBufferSubDataEXT: unsafe { function(get, &[c"glNamedBufferSubDataEXT"]) },
            glNamedCopyBufferSubDataEXT: unsafe { function(get, &[c"glNamedCopyBufferSubDataEXT"]) },
            glNamedFramebufferDrawBuffer: unsafe { function(get, &[c"glNamedFramebufferDrawBuffer"]) },
            glNamedFramebufferDrawBuffers: unsafe { function(get, &[c"glNamedFramebufferDrawBuffers"]) },
            glNamedFramebufferParameteri: unsafe { function(get, &[c"glNamedFramebufferParameteri"]) },
            glNamedFramebufferParameteriEXT: unsafe { function(get, &[c"glNamedFramebufferParameteriEXT"]) },
            glNamedFramebufferReadBuffer: unsafe { function(get, &[c"glNamedFramebufferReadBuffer"]) },
            glNamedFramebufferRenderbuffer: unsafe { function(get, &[c"glNamedFramebufferRenderbuffer"]) },
            glNamedFramebufferRenderbufferEXT: unsafe {
                function(get, &[c"glNamedFramebufferRenderbufferEXT"])
            },
            glNamedFramebufferTexture: unsafe { function(get, &[c"glNamedFramebufferTexture"]) },
            glNamedFramebufferTexture1DEXT: unsafe { function(get, &[c"glNamedFramebufferTexture1DEXT"]) },
            glNamedFramebufferTexture2DEXT: unsafe { function(get, &[c"glNamedFramebufferTexture2DEXT"]) },
            glNamedFramebufferTexture3DEXT: unsafe { function(get, &[c"glNamedFramebufferTexture3DEXT"]) },
            glNamedFramebufferTextureEXT: unsafe { function(get, &[c"glNamedFramebufferTextureEXT"]) },
            glNamedFramebufferTextureFaceEXT: unsafe {
                function(get, &[c"glNamedFramebufferTextureFaceEXT"])
            },
            glNamedFramebufferTextureLayer: unsafe { function(get, &[c"glNamedFramebufferTextureLayer"]) },
            glNamedFramebufferTextureLayerEXT: unsafe {
                function(get, &[c"glNamedFramebufferTextureLayerEXT"])
            },
            glNamedProgramLocalParameter4dEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameter4dEXT"])
            },
            glNamedProgramLocalParameter4dvEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameter4dvEXT"])
            },
            glNamedProgramLocalParameter4fEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameter4fEXT"])
            },
            glNamedProgramLocalParameter4fvEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameter4fvEXT"])
            },
            glNamedProgramLocalParameterI4iEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameterI4iEXT"])
            },
            glNamedProgramLocalParameterI4ivEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameterI4ivEXT"])
            },
            glNamedProgramLocalParameterI4uiEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameterI4uiEXT"])
            },
            glNamedProgramLocalParameterI4uivEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameterI4uivEXT"])
            },
            glNamedProgramLocalParameters4fvEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParameters4fvEXT"])
            },
            glNamedProgramLocalParametersI4ivEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParametersI4ivEXT"])
            },
            glNamedProgramLocalParametersI4uivEXT: unsafe {
                function(get, &[c"glNamedProgramLocalParametersI4uivEXT"])
            },
            glNamedProgramStringEXT: unsafe { function(get, &[c"glNamedProgramStringEXT"]) },
            glNamedRenderbufferStorage: unsafe { function(get, &[c"glNamedRenderbufferStorage"]) },
            glNamedRenderbufferStorageEXT: unsafe { function(get, &[c"glNamedRenderbufferStorageEXT"]) },
            glNamedRenderbufferStorageMultisample: unsafe {
                function(get, &[c"glNamedRenderbufferStorageMultisample"])
            },
            glNamedRenderbufferStorageMultisampleCoverageEXT: unsafe {
                function(get, &[c"glNamedRenderbufferStorageMultisampleCoverageEXT"])
            },
            glNamedRenderbufferStorageMultisampleEXT: unsafe {
                function(get, &[c"glNamedRenderbufferStorageMultisampleEXT"])
            },
            glNamedStringARB: unsafe { function(get, &[c"glNamedStringARB"]) },
            glNewList: unsafe { function(get, &[c"glNewList"]) },
            glNormal3b: unsafe { function(get, &[c"glNormal3b"]) },
            glNormal3bv: unsafe { function(get, &[c"glNormal3bv"]) },
            glNormal3d: unsafe { function(get, &[c"glNormal3d"]) },
            glNormal3dv: unsafe { function(get, &[c"glNormal3dv"]) },
            glNormal3f: unsafe { function(get, &[c"glNormal3f"]) },
            glNormal3fv: unsafe { function(get, &[c"glNormal3fv"]) },
            glNormal3hNV: unsafe { function(get, &[c"glNormal3hNV"]) },
            glNormal3hvNV: unsafe { function(get, &[c"glNormal3hvNV"]) },
            glNormal3i: unsafe { function(get, &[c"glNormal3i"]) },
            glNormal3iv: unsafe { function(get, &[c"glNormal3iv"]) },
            glNormal3s: unsafe { function(get, &[c"glNormal3s"]) },
            glNormal3sv: unsafe { function(get, &[c"glNormal3sv"]) },
            glNormal3x: unsafe { function(get, &[c"glNormal3x", c"glNormal3xOES"]) },
            glNormalP3ui: unsafe { function(get, &[c"glNormalP3ui"]) },
            glNormalP3uiv: unsafe { function(get, &[c"glNormalP3uiv"]) },
            glNormalPointer: unsafe { function(get, &[c"glNormalPointer"]) },
            glNormalPointerEXT: unsafe { function(get, &[c"glNormalPointerEXT"]) },
            glObjectLabel: unsafe { function(get, &[c"glObjectLabel", c"glObjectLabelKHR"]) },
            glObjectPtrLabel: unsafe { function(get, &[c"glObjectPtrLabel", c"glObjectPtrLabelKHR"]) },
            glOrtho: unsafe { function(get, &[c"glOrtho"]) },
            glOrthof: unsafe { function(get, &[c"glOrthof", c"glOrthofOES"]) },
            glOrthox: unsafe { function(get, &[c"glOrthox", c"glOrthoxOES"]) },
            glPassTexCoordATI: unsafe { function(get, &[c"glPassTexCoordATI"]) },
            glPassThrough: unsafe { function(get, &[c"glPassThrough"]) },
            glPatchParameterfv: unsafe { function(get, &[c"glPatchParameterfv"]) },
            glPatchParameteri: unsafe {
                function(get, &[c"glPatchParameteri", c"glPatchParameteriEXT", c"glPatchParameteriOES"])
            },
            glPauseTransformFeedback: unsafe {
                function(get, &[c"glPauseTransformFeedback", c"glPauseTransformFeedbackNV"])
            },
            glPixelMapfv: unsafe { function(get, &[c"glPixelMapfv"]) },
            glPixelMapuiv: unsafe { function(get, &[c"glPixelMapuiv"]) },
            glPixelMapusv: unsafe { function(get, &[c"glPixelMapusv"]) },
            glPixelStoref: unsafe { function(get, &[c"glPixelStoref"]) },
            glPixelStorei: unsafe { function(get, &[c"glPixelStorei"]) },
            glPixelTransferf: unsafe { function(get, &[c"glPixelTransferf"]) },
            glPixelTransferi: unsafe { function(get, &[c"glPixelTransferi"]) },
            glPixelZoom: unsafe { function(get, &[c"glPixelZoom"]) },
            glPointParameterf: unsafe {
                function(
                    get,
                    &[
                        c"glPointParameterf",
                        c"glPointParameterfARB",
                        c"glPointParameterfEXT",
                        c"glPointParameterfSGIS",
                    ],
                )
            },
            glPointParameterfv: unsafe {
                function(
                    get,
                    &[
                        c"glPointParameterfv",
                        c"glPointParameterfvARB",
                        c"glPointParameterfvEXT",
                        c"glPointParameterfvSGIS",
                    ],
                )
            },
            glPointParameteri: unsafe { function(get, &[c"glPointParameteri", c"glPointParameteriNV"]) },
            glPointParameteriv: unsafe { function(get, &[c"glPointParameteriv", c"glPointParameterivNV"]) },
            glPointParameterx: unsafe { function(get, &[c"glPointParameterx", c"glPointParameterxOES"]) },
            glPointParameterxv: unsafe { function(get, &[c"glPointParameterxv", c"glPointParameterxvOES"]) },
            glPointSize: unsafe { function(get, &[c"glPointSize"]) },
            glPointSizePointerOES: unsafe { function(get, &[c"glPointSizePointerOES"]) },
            glPointSizex: unsafe { function(get, &[c"glPointSizex", c"glPointSizexOES"]) },
            glPolygonMode: unsafe { function(get, &[c"glPolygonMode", c"glPolygonModeNV"]) },
            glPolygonOffset: unsafe { function(get, &[c"glPolygonOffset"]) },
            glPolygonOffsetClamp: unsafe {
                function(get, &[c"glPolygonOffsetClamp", c"glPolygonOffsetClampEXT"])
            },
            glPolygonOffsetx: unsafe { function(get, &[c"glPolygonOffsetx", c"glPolygonOffsetxOES"]) },
            glPolygonStipple: unsafe { function(get, &[c"glPolygonStipple"]) },
            glPopAttrib: unsafe { function(get, &[c"glPopAttrib"]) },
            glPopClientAttrib: unsafe { function(get, &[c"glPopClientAttrib"]) },
            glPopDebugGroup: unsafe { function(get, &[c"glPopDebugGroup", c"glPopDebugGroupKHR"]) },
            glPopMatrix: unsafe { function(get, &[c"glPopMatrix"]) },
            glPopName: unsafe { function(get, &[c"glPopName"]) },
            glPrimitiveBoundingBoxARB: unsafe {
                function(
                    get,
                    &[
                        c"glPrimitiveBoundingBoxARB",
                        c"glPrimitiveBoundingBox",
                        c"glPrimitiveBoundingBoxEXT",
                        c"glPrimitiveBoundingBoxOES",
                    ],
                )
            },
            glPrimitiveRestartIndex: unsafe {
                function(get, &[c"glPrimitiveRestartIndex", c"glPrimitiveRestartIndexNV"])
            },
            glPrimitiveRestartNV: unsafe { function(get, &[c"glPrimitiveRestartNV"]) },
            glPrioritizeTextures: unsafe {
                function(get, &[c"glPrioritizeTextures", c"glPrioritizeTexturesEXT"])
            },
            glProgramBinary: unsafe { function(get, &[c"glProgramBinary", c"glProgramBinaryOES"]) },
            glProgramEnvParameter4dARB: unsafe { function(get, &[c"glProgramEnvParameter4dARB"]) },
            glProgramEnvParameter4dvARB: unsafe { function(get, &[c"glProgramEnvParameter4dvARB"]) },
            glProgramEnvParameter4fARB: unsafe { function(get, &[c"glProgramEnvParameter4fARB"]) },
            glProgramEnvParameter4fvARB: unsafe { function(get, &[c"glProgramEnvParameter4fvARB"]) },
            glProgramEnvParameters4fvEXT: unsafe { function(get, &[c"glProgramEnvParameters4fvEXT"]) },
            glProgramLocalParameter4dARB: unsafe { function(get, &[c"glProgramLocalParameter4dARB"]) },
            glProgramLocalParameter4dvARB: unsafe { function(get, &[c"glProgramLocalParameter4dvARB"]) },
            glProgramLocalParameter4fARB: unsafe { function(get, &[c"glProgramLocalParameter4fARB"]) },
            glProgramLocalParameter4fvARB: unsafe { function(get, &[c"glProgramLocalParameter4fvARB"]) },
            glProgramLocalParameters4fvEXT: unsafe { function(get, &[c"glProgramLocalParameters4fvEXT"]) },
            glProgramParameteri: unsafe {
                function(get, &[c"glProgramParameteri", c"glProgramParameteriARB", c"glProgramParameteriEXT"])
            },
            glProgramStringARB: unsafe { function(get, &[c"glProgramStringARB"]) },
            glProgramUniform1d: unsafe { function(get, &[c"glProgramUniform1d", c"glProgramUniform1dEXT"]) },
            glProgramUniform1dv: unsafe {
                function(get, &[c"glProgramUniform1dv", c"glProgramUniform1dvEXT"])
            },
            glProgramUniform1f: unsafe { function(get, &[c"glProgramUniform1f", c"glProgramUniform1fEXT"]) },
            glProgramUniform1fv: unsafe {
                function(get, &[c"glProgramUniform1fv", c"glProgramUniform1fvEXT"])
            },
            glProgramUniform1i: unsafe { function(get, &[c"glProgramUniform1i", c"glProgramUniform1iEXT"]) },
            glProgramUniform1i64ARB: unsafe {
                function(get, &[c"glProgramUniform1i64ARB", c"glProgramUniform1i64NV"])
            },
            glProgramUniform1i64vARB: unsafe {
                function(get, &[c"glProgramUniform1i64vARB", c"glProgramUniform1i64vNV"])
            },
            glProgramUniform1iv: unsafe {
                function(get, &[c"glProgramUniform1iv", c"glProgramUniform1ivEXT"])
            },
            glProgramUniform1ui: unsafe {
                function(get, &[c"glProgramUniform1ui", c"glProgramUniform1uiEXT"])
            },
            glProgramUniform1ui64ARB: unsafe {
                function(get, &[c"glProgramUniform1ui64ARB", c"glProgramUniform1ui64NV"])
            },
            glProgramUniform1ui64vARB: unsafe {
                function(get, &[c"glProgramUniform1ui64vARB", c"glProgramUniform1ui64vNV"])
            },
            glProgramUniform1uiv: unsafe {
                function(get, &[c"glProgramUniform1uiv", c"glProgramUniform1uivEXT"])
            },
            glProgramUniform2d: unsafe { function(get, &[c"glProgramUniform2d", c"glProgramUniform2dEXT"]) },
            glProgramUniform2dv: unsafe {
                function(get, &[c"glProgramUniform2dv", c"glProgramUniform2dvEXT"])
            },
            glProgramUniform2f: unsafe { function(get, &[c"glProgramUniform2f", c"glProgramUniform2fEXT"]) },
            glProgramUniform2fv: unsafe {
                function(get, &[c"glProgramUniform2fv", c"glProgramUniform2fvEXT"])
            },
            glProgramUniform2i: unsafe { function(get, &[c"glProgramUniform2i", c"glProgramUniform2iEXT"]) },
            glProgramUniform2i64ARB: unsafe {
                function(get, &[c"glProgramUniform2i64ARB", c"glProgramUniform2i64NV"])
            },
            glProgramUniform2i64vARB: unsafe {
                function(get, &[c"glProgramUniform2i64vARB", c"glProgramUniform2i64vNV"])
            },
            glProgramUniform2iv: unsafe {
                function(get, &[c"glProgramUniform2iv", c"glProgramUniform2ivEXT"])
            },
            glProgramUniform2ui: unsafe {
                function(get, &[c"glProgramUniform2ui", c"glProgramUniform2uiEXT"])
            },
            glProgramUniform2ui64ARB: unsafe {
                function(get, &[c"glProgramUniform2ui64ARB", c"glProgramUniform2ui64NV"])
            },
            glProgramUniform2ui64vARB: unsafe {
                function(get, &[c"glProgramUniform2ui64vARB", c"glProgramUniform2ui64vNV"])
            },
            glProgramUniform2uiv: unsafe {
                function(get, &[c"glProgramUniform2uiv", c"glProgramUniform2uivEXT"])
            },
            glProgramUniform3d: unsafe { function(get, &[c"glProgramUniform3d", c"glProgramUniform3dEXT"]) },
            glProgramUniform3dv: unsafe {
                function(get, &[c"glProgramUniform3dv", c"glProgramUniform3dvEXT"])
            },
            glProgramUniform3f: unsafe { function(get, &[c"glProgramUniform3f", c"glProgramUniform3fEXT"]) },
            glProgramUniform3fv: unsafe {
                function(get, &[c"glProgramUniform3fv", c"glProgramUniform3fvEXT"])
            },
            glProgramUniform3i: unsafe { function(get, &[c"glProgramUniform3i", c"glProgramUniform3iEXT"]) },
            glProgramUniform3i64ARB: unsafe {
                function(get, &[c"glProgramUniform3i64ARB", c"glProgramUniform3i64NV"])
            },
            glProgramUniform3i64vARB: unsafe {
                function(get, &[c"glProgramUniform3i64vARB", c"glProgramUniform3i64vNV"])
            },
            glProgramUniform3iv: unsafe {
                function(get, &[c"glProgramUniform3iv", c"glProgramUniform3ivEXT"])
            },
            glProgramUniform3ui: unsafe {
                function(get, &[c"glProgramUniform3ui", c"glProgramUniform3uiEXT"])
            },
            glProgramUniform3ui64ARB: unsafe {
                function(get, &[c"glProgramUniform3ui64ARB", c"glProgramUniform3ui64NV"])
            },
            glProgramUniform3ui64vARB: unsafe {
                function(get, &[c"glProgramUniform3ui64vARB", c"glProgramUniform3ui64vNV"])
            },
            glProgramUniform3uiv: unsafe {
                function(get, &[c"glProgramUniform3uiv", c"glProgramUniform3uivEXT"])
            },
            glProgramUniform4d: unsafe { function(get, &[c"glProgramUniform4d", c"glProgramUniform4dEXT"]) },
            glProgramUniform4dv: unsafe {
                function(get, &[c"glProgramUniform4dv", c"glProgramUniform4dvEXT"])
            },
            glProgramUniform4f: unsafe { function(get, &[c"glProgramUniform4f", c"glProgramUniform4fEXT"]) },
            glProgramUniform4fv: unsafe {
                function(get, &[c"glProgramUniform4fv", c"glProgramUniform4fvEXT"])
            },
            glProgramUniform4i: unsafe { function(get, &[c"glProgramUniform4i", c"glProgramUniform4iEXT"]) },
            glProgramUniform4i64ARB: unsafe {
                function(get, &[c"glProgramUniform4i64ARB", c"glProgramUniform4i64NV"])
            },
            glProgramUniform4i64vARB: unsafe {
                function(get, &[c"glProgramUniform4i64vARB", c"glProgramUniform4i64vNV"])
            },
            glProgramUniform4iv: unsafe {
                function(get, &[c"glProgramUniform4iv", c"glProgramUniform4ivEXT"])
            },
            glProgramUniform4ui: unsafe {
                function(get, &[c"glProgramUniform4ui", c"glProgramUniform4uiEXT"])
            },
            glProgramUniform4ui64ARB: unsafe {
                function(get, &[c"glProgramUniform4ui64ARB", c"glProgramUniform4ui64NV"])
            },
            glProgramUniform4ui64vARB: unsafe {
                function(get, &[c"glProgramUniform4ui64vARB", c"glProgramUniform4ui64vNV"])
            },
            glProgramUniform4uiv: unsafe {
                function(get, &[c"glProgramUniform4uiv", c"glProgramUniform4uivEXT"])
            },
            glProgramUniformMatrix2dv: unsafe {
                function(get, &[c"glProgramUniformMatrix2dv", c"glProgramUniformMatrix2dvEXT"])
            },
            glProgramUniformMatrix2fv: unsafe {
                function(get, &[c"glProgramUniformMatrix2fv", c"glProgramUniformMatrix2fvEXT"])
            },
            glProgramUniformMatrix2x3dv: unsafe {
                function(get, &[c"glProgramUniformMatrix2x3dv", c"glProgramUniformMatrix2x3dvEXT"])
            },
            glProgramUniformMatrix2x3fv: unsafe {
                function(get, &[c"glProgramUniformMatrix2x3fv", c"glProgramUniformMatrix2x3fvEXT"])
            },
            glProgramUniformMatrix2x4dv: unsafe {
                function(get, &[c"glProgramUniformMatrix2x4dv", c"glProgramUniformMatrix2x4dvEXT"])
            },
            glProgramUniformMatrix2x4fv: unsafe {
                function(get, &[c"glProgramUniformMatrix2x4fv", c"glProgramUniformMatrix2x4fvEXT"])
            },
            glProgramUniformMatrix3dv: unsafe {
                function(get, &[c"glProgramUniformMatrix3dv", c"glProgramUniformMatrix3dvEXT"])
            },
            glProgramUniformMatrix3fv: unsafe {
                function(get, &[c"glProgramUniformMatrix3fv", c"glProgramUniformMatrix3fvEXT"])
            },
            glProgramUniformMatrix3x2dv: unsafe {
                function(get, &[c"glProgramUniformMatrix3x2dv", c"glProgramUniformMatrix3x2dvEXT"])
            },
            glProgramUniformMatrix3x2fv: unsafe {
                function(get, &[c"glProgramUniformMatrix3x2fv", c"glProgramUniformMatrix3x2fvEXT"])
            },
            glProgramUniformMatrix3x4dv: unsafe {
                function(get, &[c"glProgramUniformMatrix3x4dv", c"glProgramUniformMatrix3x4dvEXT"])
            },
            glProgramUniformMatrix3x4fv: unsafe {
                function(get, &[c"glProgramUniformMatrix3x4fv", c"glProgramUniformMatrix3x4fvEXT"])
            },
            glProgramUniformMatrix4dv: unsafe {
                function(get, &[c"glProgramUniformMatrix4dv", c"glProgramUniformMatrix4dvEXT"])
            },
            glProgramUniformMatrix4fv: unsafe {
                function(get, &[c"glProgramUniformMatrix4fv", c"glProgramUniformMatrix4fvEXT"])
            },
            glProgramUniformMatrix4x2dv: unsafe {
                function(get, &[c"glProgramUniformMatrix4x2dv", c"glProgramUniformMatrix4x2dvEXT"])
            },
            glProgramUniformMatrix4x2fv: unsafe {
                function(get, &[c"glProgramUniformMatrix4x2fv", c"glProgramUniformMatrix4x2fvEXT"])
            },
            glProgramUniformMatrix4x3dv: unsafe {
                function(get, &[c"glProgramUniformMatrix4x3dv", c"glProgramUniformMatrix4x3dvEXT"])
            },
            glProgramUniformMatrix4x3fv: unsafe {
                function(get, &[c"glProgramUniformMatrix4x3fv", c"glProgramUniformMatrix4x3fvEXT"])
            },
            glProvokingVertex: unsafe { function(get, &[c"glProvokingVertex", c"glProvokingVertexEXT"]) },
            glPushAttrib: unsafe { function(get, &[c"glPushAttrib"]) },
            glPushClientAttrib: unsafe { function(get, &[c"glPushClientAttrib"]) },
            glPushClientAttribDefaultEXT: unsafe { function(get, &[c"glPushClientAttribDefaultEXT"]) },
            glPushDebugGroup: unsafe { function(get, &[c"glPushDebugGroup", c"glPushDebugGroupKHR"]) },
            glPushMatrix: unsafe { function(get, &[c"glPushMatrix"]) },
            glPushName: unsafe { function(get, &[c"glPushName"]) },
            glQueryCounter: unsafe { function(get, &[c"glQueryCounter", c"glQueryCounterEXT"]) },
            glQueryMatrixxOES: unsafe { function(get, &[c"glQueryMatrixxOES"]) },
            glRasterPos2d: unsafe { function(get, &[c"glRasterPos2d"]) },
            glRasterPos2dv: unsafe { function(get, &[c"glRasterPos2dv"]) },
            glRasterPos2f: unsafe { function(get, &[c"glRasterPos2f"]) },
            glRasterPos2fv: unsafe { function(get, &[c"glRasterPos2fv"]) },
            glRasterPos2i: unsafe { function(get, &[c"glRasterPos2i"]) },
            glRasterPos2iv: unsafe { function(get, &[c"glRasterPos2iv"]) },
            glRasterPos2s: unsafe { function(get, &[c"glRasterPos2s"]) },
            glRasterPos2sv: unsafe { function(get, &[c"glRasterPos2sv"]) },
            glRasterPos3d: unsafe { function(get, &[c"glRasterPos3d"]) },
            glRasterPos3dv: unsafe { function(get, &[c"glRasterPos3dv"]) },
            glRasterPos3f: unsafe { function(get, &[c"glRasterPos3f"]) },
            glRasterPos3fv: unsafe { function(get, &[c"glRasterPos3fv"]) },
            glRasterPos3i: unsafe { function(get, &[c"glRasterPos3i"]) },
            glRasterPos3iv: unsafe { function(get, &[c"glRasterPos3iv"]) },
            glRasterPos3s: unsafe { function(get, &[c"glRasterPos3s"]) },
            glRasterPos3sv: unsafe { function(get, &[c"glRasterPos3sv"]) },
            glRasterPos4d: unsafe { function(get, &[c"glRasterPos4d"]) },
            glRasterPos4dv: unsafe { function(get, &[c"glRasterPos4dv"]) },
            glRasterPos4f: unsafe { function(get, &[c"glRasterPos4f"]) },
            glRasterPos4fv: unsafe { function(get, &[c"glRasterPos4fv"]) },
            glRasterPos4i: unsafe { function(get, &[c"glRasterPos4i"]) },
            glRasterPos4iv: unsafe { function(get, &[c"glRasterPos4iv"]) },
            glRasterPos4s: unsafe { function(get, &[c"glRasterPos4s"]) },
            glRasterPos4sv: unsafe { function(get, &[c"glRasterPos4sv"]) },
            glReadBuffer: unsafe { function(get, &[c"glReadBuffer", c"glReadBufferNV"]) },
            glReadPixels: unsafe { function(get, &[c"glReadPixels"]) },
            glReadnPixels: unsafe {
                function(
                    get,
                    &[c"glReadnPixels", c"glReadnPixelsARB", c"glReadnPixelsEXT", c"glReadnPixelsKHR"],
                )
            },
            glRectd: unsafe { function(get, &[c"glRectd"]) },
            glRectdv: unsafe { function(get, &[c"glRectdv"]) },
            glRectf: unsafe { function(get, &[c"glRectf"]) },
            glRectfv: unsafe { function(get, &[c"glRectfv"]) },
            glRecti: unsafe { function(get, &[c"glRecti"]) },
            glRectiv: unsafe { function(get, &[c"glRectiv"]) },
            glRects: unsafe { function(get, &[c"glRects"]) },
            glRectsv: unsafe { function(get, &[c"glRectsv"]) },
            glReleaseShaderCompiler: unsafe { function(get, &[c"glReleaseShaderCompiler"]) },
            glRenderMode: unsafe { function(get, &[c"glRenderMode"]) },
            glRenderbufferStorage: unsafe {
                function(
                    get,
                    &[c"glRenderbufferStorage", c"glRenderbufferStorageEXT", c"glRenderbufferStorageOES"],
                )
            },
            glRenderbufferStorageMultisample: unsafe {
                function(
                    get,
                    &[
                        c"glRenderbufferStorageMultisample",
                        c"glRenderbufferStorageMultisampleEXT",
                        c"glRenderbufferStorageMultisampleNV",
                    ],
                )
            },
            glResumeTransformFeedback: unsafe {
                function(get, &[c"glResumeTransformFeedback", c"glResumeTransformFeedbackNV"])
            },
            glRotated: unsafe { function(get, &[c"glRotated"]) },
            glRotatef: unsafe { function(get, &[c"glRotatef"]) },
            glRotatex: unsafe { function(get, &[c"glRotatex", c"glRotatexOES"]) },
            glSampleCoverage: unsafe { function(get, &[c"glSampleCoverage", c"glSampleCoverageARB"]) },
            glSampleCoveragex: unsafe { function(get, &[c"glSampleCoveragex", c"glSampleCoveragexOES"]) },
            glSampleMapATI: unsafe { function(get, &[c"glSampleMapATI"]) },
            glSampleMaski: unsafe { function(get, &[c"glSampleMaski"]) },
            glSamplerParameterIiv: unsafe {
                function(
                    get,
                    &[c"glSamplerParameterIiv", c"glSamplerParameterIivEXT", c"glSamplerParameterIivOES"],
                )
            },
            glSamplerParameterIuiv: unsafe {
                function(
                    get,
                    &[c"glSamplerParameterIuiv", c"glSamplerParameterIuivEXT", c"glSamplerParameterIuivOES"],
                )
            },
            glSamplerParameterf: unsafe { function(get, &[c"glSamplerParameterf"]) },
            glSamplerParameterfv: unsafe { function(get, &[c"glSamplerParameterfv"]) },
            glSamplerParameteri: unsafe { function(get, &[c"glSamplerParameteri"]) },
            glSamplerParameteriv: unsafe { function(get, &[c"glSamplerParameteriv"]) },
            glScaled: unsafe { function(get, &[c"glScaled"]) },
            glScalef: unsafe { function(get, &[c"glScalef"]) },
            glScalex: unsafe { function(get, &[c"glScalex", c"glScalexOES"]) },
            glScissor: unsafe { function(get, &[c"glScissor"]) },
            glScissorArrayv: unsafe {
                function(get, &[c"glScissorArrayv", c"glScissorArrayvNV", c"glScissorArrayvOES"])
            },
            glScissorIndexed: unsafe {
                function(get, &[c"glScissorIndexed", c"glScissorIndexedNV", c"glScissorIndexedOES"])
            },
            glScissorIndexedv: unsafe {
                function(get, &[c"glScissorIndexedv", c"glScissorIndexedvNV", c"glScissorIndexedvOES"])
            },
            glSecondaryColor3b: unsafe { function(get, &[c"glSecondaryColor3b", c"glSecondaryColor3bEXT"]) },
            glSecondaryColor3bv: unsafe {
                function(get, &[c"glSecondaryColor3bv", c"glSecondaryColor3bvEXT"])
            },
            glSecondaryColor3d: unsafe { function(get, &[c"glSecondaryColor3d", c"glSecondaryColor3dEXT"]) },
            glSecondaryColor3dv: unsafe {
                function(get, &[c"glSecondaryColor3dv", c"glSecondaryColor3dvEXT"])
            },
            glSecondaryColor3f: unsafe { function(get, &[c"glSecondaryColor3f", c"glSecondaryColor3fEXT"]) },
            glSecondaryColor3fv: unsafe {
                function(get, &[c"glSecondaryColor3fv", c"glSecondaryColor3fvEXT"])
            },
            glSecondaryColor3hNV: unsafe { function(get, &[c"glSecondaryColor3hNV"]) },
            glSecondaryColor3hvNV: unsafe { function(get, &[c"glSecondaryColor3hvNV"]) },
            glSecondaryColor3i: unsafe { function(get, &[c"glSecondaryColor3i", c"glSecondaryColor3iEXT"]) },
            glSecondaryColor3iv: unsafe {
                function(get, &[c"glSecondaryColor3iv", c"glSecondaryColor3ivEXT"])
            },
            glSecondaryColor3s: unsafe { function(get, &[c"glSecondaryColor3s", c"glSecondaryColor3sEXT"]) },
            glSecondaryColor3sv: unsafe {
                function(get, &[c"glSecondaryColor3sv", c"glSecondaryColor3svEXT"])
            },
            glSecondaryColor3ub: unsafe {
                function(get, &[c"glSecondaryColor3ub", c"glSecondaryColor3ubEXT"])
            },
            glSecondaryColor3ubv: unsafe {
                function(get, &[c"glSecondaryColor3ubv", c"glSecondaryColor3ubvEXT"])
            },
            glSecondaryColor3ui: unsafe {
                function(get, &[c"glSecondaryColor3ui", c"glSecondaryColor3uiEXT"])
            },
            glSecondaryColor3uiv: unsafe {
                function(get, &[c"glSecondaryColor3uiv", c"glSecondaryColor3uivEXT"])
            },
            glSecondaryColor3us: unsafe {
                function(get, &[c"glSecondaryColor3us", c"glSecondaryColor3usEXT"])
            },
            glSecondaryColor3usv: unsafe {
                function(get, &[c"glSecondaryColor3usv", c"glSecondaryColor3usvEXT"])
            },
            glSecondaryColorP3ui: unsafe { function(get, &[c"glSecondaryColorP3ui"]) },
            glSecondaryColorP3uiv: unsafe { function(get, &[c"glSecondaryColorP3uiv"]) },
            glSecondaryColorPointer: unsafe {
                function(get, &[c"glSecondaryColorPointer", c"glSecondaryColorPointerEXT"])
            },
            glSelectBuffer: unsafe { function(get, &[c"glSelectBuffer"]) },
            glSetFragmentShaderConstantATI: unsafe { function(get, &[c"glSetFragmentShaderConstantATI"]) },
            glShadeModel: unsafe { function(get, &[c"glShadeModel"]) },
            glShaderBinary: unsafe { function(get, &[c"glShaderBinary"]) },
            glShaderSource: unsafe { function(get, &[c"glShaderSource", c"glShaderSourceARB"]) },
            glShaderStorageBlockBinding: unsafe { function(get, &[c"glShaderStorageBlockBinding"]) },
            glSpecializeShader: unsafe { function(get, &[c"glSpecializeShader", c"glSpecializeShaderARB"]) },
            glStencilFunc: unsafe { function(get, &[c"glStencilFunc"]) },
            glStencilFuncSeparate: unsafe { function(get, &[c"glStencilFuncSeparate"]) },
            glStencilFuncSeparateATI: unsafe { function(get, &[c"glStencilFuncSeparateATI"]) },
            glStencilMask: unsafe { function(get, &[c"glStencilMask"]) },
            glStencilMaskSeparate: unsafe { function(get, &[c"glStencilMaskSeparate"]) },
            glStencilOp: unsafe { function(get, &[c"glStencilOp"]) },
            glStencilOpSeparate: unsafe {
                function(get, &[c"glStencilOpSeparate", c"glStencilOpSeparateATI"])
            },
            glTexBuffer: unsafe {
                function(get, &[c"glTexBuffer", c"glTexBufferARB", c"glTexBufferEXT", c"glTexBufferOES"])
            },
            glTexBufferRange: unsafe {
                function(get, &[c"glTexBufferRange", c"glTexBufferRangeEXT", c"glTexBufferRangeOES"])
            },
            glTexCoord1d: unsafe { function(get, &[c"glTexCoord1d"]) },
            glTexCoord1dv: unsafe { function(get, &[c"glTexCoord1dv"]) },
            glTexCoord1f: unsafe { function(get, &[c"glTexCoord1f"]) },
            glTexCoord1fv: unsafe { function(get, &[c"glTexCoord1fv"]) },
            glTexCoord1hNV: unsafe { function(get, &[c"glTexCoord1hNV"]) },
            glTexCoord1hvNV: unsafe { function(get, &[c"glTexCoord1hvNV"]) },
            glTexCoord1i: unsafe { function(get, &[c"glTexCoord1i"]) },
            glTexCoord1iv: unsafe { function(get, &[c"glTexCoord1iv"]) },
            glTexCoord1s: unsafe { function(get, &[c"glTexCoord1s"]) },
            glTexCoord1sv: unsafe { function(get, &[c"glTexCoord1sv"]) },
            glTexCoord2d: unsafe { function(get, &[c"glTexCoord2d"]) },
            glTexCoord2dv: unsafe { function(get, &[c"glTexCoord2dv"]) },
            glTexCoord2f: unsafe { function(get, &[c"glTexCoord2f"]) },
            glTexCoord2fv: unsafe { function(get, &[c"glTexCoord2fv"]) },
            glTexCoord2hNV: unsafe { function(get, &[c"glTexCoord2hNV"]) },
            glTexCoord2hvNV: unsafe { function(get, &[c"glTexCoord2hvNV"]) },
            glTexCoord2i: unsafe { function(get, &[c"glTexCoord2i"]) },
            glTexCoord2iv: unsafe { function(get, &[c"glTexCoord2iv"]) },
            glTexCoord2s: unsafe { function(get, &[c"glTexCoord2s"]) },
            glTexCoord2sv: unsafe { function(get, &[c"glTexCoord2sv"]) },
            glTexCoord3d: unsafe { function(get, &[c"glTexCoord3d"]) },
            glTexCoord3dv: unsafe { function(get, &[c"glTexCoord3dv"]) },
            glTexCoord3f: unsafe { function(get, &[c"glTexCoord3f"]) },
            glTexCoord3fv: unsafe { function(get, &[c"glTexCoord3fv"]) },
            glTexCoord3hNV: unsafe { function(get, &[c"glTexCoord3hNV"]) },
            glTexCoord3hvNV: unsafe { function(get, &[c"glTexCoord3hvNV"]) },
            glTexCoord3i: unsafe { function(get, &[c"glTexCoord3i"]) },
            glTexCoord3iv: unsafe { function(get, &[c"glTexCoord3iv"]) },
            glTexCoord3s: unsafe { function(get, &[c"glTexCoord3s"]) },
            glTexCoord3sv: unsafe { function(get, &[c"glTexCoord3sv"]) },
            glTexCoord4d: unsafe { function(get, &[c"glTexCoord4d"]) },
            glTexCoord4dv: unsafe { function(get, &[c"glTexCoord4dv"]) },
            glTexCoord4f: unsafe { function(get, &[c"glTexCoord4f"]) },
            glTexCoord4fv: unsafe { function(get, &[c"glTexCoord4fv"]) },
            glTexCoord4hNV: unsafe { function(get, &[c"glTexCoord4hNV"]) },
            glTexCoord4hvNV: unsafe { function(get, &[c"glTexCoord4hvNV"]) },
            glTexCoord4i: unsafe { function(get, &[c"glTexCoord4i"]) },
            glTexCoord4iv: unsafe { function(get, &[c"glTexCoord4iv"]) },
            glTexCoord4s: unsafe { function(get, &[c"glTexCoord4s"]) },
            glTexCoord4sv: unsafe { function(get, &[c"glTexCoord4sv"]) },
            glTexCoordP1ui: unsafe { function(get, &[c"glTexCoordP1ui"]) },
            glTexCoordP1uiv: unsafe { function(get, &[c"glTexCoordP1uiv"]) },
            glTexCoordP2ui: unsafe { function(get, &[c"glTexCoordP2ui"]) },
            glTexCoordP2uiv: unsafe { function(get, &[c"glTexCoordP2uiv"]) },
            glTexCoordP3ui: unsafe { function(get, &[c"glTexCoordP3ui"]) },
            glTexCoordP3uiv: unsafe { function(get, &[c"glTexCoordP3uiv"]) },
            glTexCoordP4ui: unsafe { function(get, &[c"glTexCoordP4ui"]) },
            glTexCoordP4uiv: unsafe { function(get, &[c"glTexCoordP4uiv"]) },
            glTexCoordPointer: unsafe { function(get, &[c"glTexCoordPointer"]) },
            glTexCoordPointerEXT: unsafe { function(get, &[c"glTexCoordPointerEXT"]) },
            glTexEnvf: unsafe { function(get, &[c"glTexEnvf"]) },
            glTexEnvfv: unsafe { function(get, &[c"glTexEnvfv"]) },
            glTexEnvi: unsafe { function(get, &[c"glTexEnvi"]) },
            glTexEnviv: unsafe { function(get, &[c"glTexEnviv"]) },
            glTexEnvx: unsafe { function(get, &[c"glTexEnvx", c"glTexEnvxOES"]) },
            glTexEnvxv: unsafe { function(get, &[c"glTexEnvxv", c"glTexEnvxvOES"]) },
            glTexGend: unsafe { function(get, &[c"glTexGend"]) },
            glTexGendv: unsafe { function(get, &[c"glTexGendv"]) },
            glTexGenf: unsafe { function(get, &[c"glTexGenf"]) },
            glTexGenfOES: unsafe { function(get, &[c"glTexGenfOES"]) },
            glTexGenfv: unsafe { function(get, &[c"glTexGenfv"]) },
            glTexGenfvOES: unsafe { function(get, &[c"glTexGenfvOES"]) },
            glTexGeni: unsafe { function(get, &[c"glTexGeni"]) },
            glTexGeniOES: unsafe { function(get, &[c"glTexGeniOES"]) },
            glTexGeniv: unsafe { function(get, &[c"glTexGeniv"]) },
            glTexGenivOES: unsafe { function(get, &[c"glTexGenivOES"]) },
            glTexGenxOES: unsafe { function(get, &[c"glTexGenxOES"]) },
            glTexGenxvOES: unsafe { function(get, &[c"glTexGenxvOES"]) },
            glTexImage1D: unsafe { function(get, &[c"glTexImage1D"]) },
            glTexImage2D: unsafe { function(get, &[c"glTexImage2D"]) },
            glTexImage2DMultisample: unsafe { function(get, &[c"glTexImage2DMultisample"]) },
            glTexImage3D: unsafe {
                function(get, &[c"glTexImage3D", c"glTexImage3DEXT", c"glTexImage3DOES"])
            },
            glTexImage3DMultisample: unsafe { function(get, &[c"glTexImage3DMultisample"]) },
            glTexParameterIiv: unsafe {
                function(get, &[c"glTexParameterIiv", c"glTexParameterIivEXT", c"glTexParameterIivOES"])
            },
            glTexParameterIuiv: unsafe {
                function(get, &[c"glTexParameterIuiv", c"glTexParameterIuivEXT", c"glTexParameterIuivOES"])
            },
            glTexParameterf: unsafe { function(get, &[c"glTexParameterf"]) },
            glTexParameterfv: unsafe { function(get, &[c"glTexParameterfv"]) },
            glTexParameteri: unsafe { function(get, &[c"glTexParameteri"]) },
            glTexParameteriv: unsafe { function(get, &[c"glTexParameteriv"]) },
            glTexParameterx: unsafe { function(get, &[c"glTexParameterx", c"glTexParameterxOES"]) },
            glTexParameterxv: unsafe { function(get, &[c"glTexParameterxv", c"glTexParameterxvOES"]) },
            glTexStorage1D: unsafe { function(get, &[c"glTexStorage1D", c"glTexStorage1DEXT"]) },
            glTexStorage2D: unsafe { function(get, &[c"glTexStorage2D", c"glTexStorage2DEXT"]) },
            glTexStorage2DMultisample: unsafe { function(get, &[c"glTexStorage2DMultisample"]) },
            glTexStorage3D: unsafe { function(get, &[c"glTexStorage3D", c"glTexStorage3DEXT"]) },
            glTexStorage3DMultisample: unsafe {
                function(get, &[c"glTexStorage3DMultisample", c"glTexStorage3DMultisampleOES"])
            },
            glTexSubImage1D: unsafe { function(get, &[c"glTexSubImage1D", c"glTexSubImage1DEXT"]) },
            glTexSubImage2D: unsafe { function(get, &[c"glTexSubImage2D", c"glTexSubImage2DEXT"]) },
            glTexSubImage3D: unsafe {
                function(get, &[c"glTexSubImage3D", c"glTexSubImage3DEXT", c"glTexSubImage3DOES"])
            },
            glTextureBarrier: unsafe { function(get, &[c"glTextureBarrier", c"glTextureBarrierNV"]) },
            glTextureBuffer: unsafe { function(get, &[c"glTextureBuffer"]) },
            glTextureBufferEXT: unsafe { function(get, &[c"glTextureBufferEXT"]) },
            glTextureBufferRange: unsafe { function(get, &[c"glTextureBufferRange"]) },
            glTextureBufferRangeEXT: unsafe { function(get, &[c"glTextureBufferRangeEXT"]) },
            glTextureImage1DEXT: unsafe { function(get, &[c"glTextureImage1DEXT"]) },
            glTextureImage2DEXT: unsafe { function(get, &[c"glTextureImage2DEXT"]) },
            glTextureImage3DEXT: unsafe { function(get, &[c"glTextureImage3DEXT"]) },
            glTexturePageCommitmentEXT: unsafe { function(get, &[c"glTexturePageCommitmentEXT"]) },
            glTextureParameterIiv: unsafe { function(get, &[c"glTextureParameterIiv"]) },
            glTextureParameterIivEXT: unsafe { function(get, &[c"glTextureParameterIivEXT"]) },
            glTextureParameterIuiv: unsafe { function(get, &[c"glTextureParameterIuiv"]) },
            glTextureParameterIuivEXT: unsafe { function(get, &[c"glTextureParameterIuivEXT"]) },
            glTextureParameterf: unsafe { function(get, &[c"glTextureParameterf"]) },
            glTextureParameterfEXT: unsafe { function(get, &[c"glTextureParameterfEXT"]) },
            glTextureParameterfv: unsafe { function(get, &[c"glTextureParameterfv"]) },
            glTextureParameterfvEXT: unsafe { function(get, &[c"glTextureParameterfvEXT"]) },
            glTextureParameteri: unsafe { function(get, &[c"glTextureParameteri"]) },
            glTextureParameteriEXT: unsafe { function(get, &[c"glTextureParameteriEXT"]) },
            glTextureParameteriv: unsafe { function(get, &[c"glTextureParameteriv"]) },
            glTextureParameterivEXT: unsafe { function(get, &[c"glTextureParameterivEXT"]) },
            glTextureRenderbufferEXT: unsafe { function(get, &[c"glTextureRenderbufferEXT"]) },
            glTextureStorage1D: unsafe { function(get, &[c"glTextureStorage1D"]) },
            glTextureStorage1DEXT: unsafe { function(get, &[c"glTextureStorage1DEXT"]) },
            glTextureStorage2D: unsafe { function(get, &[c"glTextureStorage2D"]) },
            glTextureStorage2DEXT: unsafe { function(get, &[c"glTextureStorage2DEXT"]) },
            glTextureStorage2DMultisample: unsafe { function(get, &[c"glTextureStorage2DMultisample"]) },
            glTextureStorage2DMultisampleEXT: unsafe {
                function(get, &[c"glTextureStorage2DMultisampleEXT"])
            },
            glTextureStorage3D: unsafe { function(get, &[c"glTextureStorage3D"]) },
            glTextureStorage3DEXT: unsafe { function(get, &[c"glTextureStorage3DEXT"]) },
            glTextureStorage3DMultisample: unsafe { function(get, &[c"glTextureStorage3DMultisample"]) },
            glTextureStorage3DMultisampleEXT: unsafe {
                function(get, &[c"glTextureStorage3DMultisampleEXT"])
            },
            glTextureSubImage1D: unsafe { function(get, &[c"glTextureSubImage1D"]) },
            glTextureSubImage1DEXT: unsafe { function(get, &[c"glTextureSubImage1DEXT"]) },
            glTextureSubImage2D: unsafe { function(get, &[c"glTextureSubImage2D"]) },
            glTextureSubImage2DEXT: unsafe { function(get, &[c"glTextureSubImage2DEXT"]) },
            glTextureSubImage3D: unsafe { function(get, &[c"glTextureSubImage3D"]) },
            glTextureSubImage3DEXT: unsafe { function(get, &[c"glTextureSubImage3DEXT"]) },
            glTextureView: unsafe {
                function(get, &[c"glTextureView", c"glTextureViewEXT", c"glTextureViewOES"])
            },
            glTransformFeedbackBufferBase: unsafe { function(get, &[c"glTransformFeedbackBufferBase"]) },
            glTransformFeedbackBufferRange: unsafe { function(get, &[c"glTransformFeedbackBufferRange"]) },
            glTransformFeedbackVaryings: unsafe {
                function(get, &[c"glTransformFeedbackVaryings", c"glTransformFeedbackVaryingsEXT"])
            },
            glTranslated: unsafe { function(get, &[c"glTranslated"]) },
            glTranslatef: unsafe { function(get, &[c"glTranslatef"]) },
            glTranslatex: unsafe { function(get, &[c"glTranslatex", c"glTranslatexOES"]) },
            glUniform1d: unsafe { function(get, &[c"glUniform1d"]) },
            glUniform1dv: unsafe { function(get, &[c"glUniform1dv"]) },
            glUniform1f: unsafe { function(get, &[c"glUniform1f", c"glUniform1fARB"]) },
            glUniform1fv: unsafe { function(get, &[c"glUniform1fv", c"glUniform1fvARB"]) },
            glUniform1i: unsafe { function(get, &[c"glUniform1i", c"glUniform1iARB"]) },
            glUniform1i64ARB: unsafe { function(get, &[c"glUniform1i64ARB", c"glUniform1i64NV"]) },
            glUniform1i64vARB: unsafe { function(get, &[c"glUniform1i64vARB", c"glUniform1i64vNV"]) },
            glUniform1iv: unsafe { function(get, &[c"glUniform1iv", c"glUniform1ivARB"]) },
            glUniform1ui: unsafe { function(get, &[c"glUniform1ui", c"glUniform1uiEXT"]) },
            glUniform1ui64ARB: unsafe { function(get, &[c"glUniform1ui64ARB", c"glUniform1ui64NV"]) },
            glUniform1ui64vARB: unsafe { function(get, &[c"glUniform1ui64vARB", c"glUniform1ui64vNV"]) },
            glUniform1uiv: unsafe { function(get, &[c"glUniform1uiv", c"glUniform1uivEXT"]) },
            glUniform2d: unsafe { function(get, &[c"glUniform2d"]) },
            glUniform2dv: unsafe { function(get, &[c"glUniform2dv"]) },
            glUniform2f: unsafe { function(get, &[c"glUniform2f", c"glUniform2fARB"]) },
            glUniform2fv: unsafe { function(get, &[c"glUniform2fv", c"glUniform2fvARB"]) },
            glUniform2i: unsafe { function(get, &[c"glUniform2i", c"glUniform2iARB"]) },
            glUniform2i64ARB: unsafe { function(get, &[c"glUniform2i64ARB", c"glUniform2i64NV"]) },
            glUniform2i64vARB: unsafe { function(get, &[c"glUniform2i64vARB", c"glUniform2i64vNV"]) },
            glUniform2iv: unsafe { function(get, &[c"glUniform2iv", c"glUniform2ivARB"]) },
            glUniform2ui: unsafe { function(get, &[c"glUniform2ui", c"glUniform2uiEXT"]) },
            glUniform2ui64ARB: unsafe { function(get, &[c"glUniform2ui64ARB", c"glUniform2ui64NV"]) },
            glUniform2ui64vARB: unsafe { function(get, &[c"glUniform2ui64vARB", c"glUniform2ui64vNV"]) },
            glUniform2uiv: unsafe { function(get, &[c"glUniform2uiv", c"glUniform2uivEXT"]) },
            glUniform3d: unsafe { function(get, &[c"glUniform3d"]) },
            glUniform3dv: unsafe { function(get, &[c"glUniform3dv"]) },
            glUniform3f: unsafe { function(get, &[c"glUniform3f", c"glUniform3fARB"]) },
            glUniform3fv: unsafe { function(get, &[c"glUniform3fv", c"glUniform3fvARB"]) },
            glUniform3i: unsafe { function(get, &[c"glUniform3i", c"glUniform3iARB"]) },
            glUniform3i64ARB: unsafe { function(get, &[c"glUniform3i64ARB", c"glUniform3i64NV"]) },
            glUniform3i64vARB: unsafe { function(get, &[c"glUniform3i64vARB", c"glUniform3i64vNV"]) },
            glUniform3iv: unsafe { function(get, &[c"glUniform3iv", c"glUniform3ivARB"]) },
            glUniform3ui: unsafe { function(get, &[c"glUniform3ui", c"glUniform3uiEXT"]) },
            glUniform3ui64ARB: unsafe { function(get, &[c"glUniform3ui64ARB", c"glUniform3ui64NV"]) },
            glUniform3ui64vARB: unsafe { function(get, &[c"glUniform3ui64vARB", c"glUniform3ui64vNV"]) },
            glUniform3uiv: unsafe { function(get, &[c"glUniform3uiv", c"glUniform3uivEXT"]) },
            glUniform4d: unsafe { function(get, &[c"glUniform4d"]) },
            glUniform4dv: unsafe { function(get, &[c"glUniform4dv"]) },
            glUniform4f: unsafe { function(get, &[c"glUniform4f", c"glUniform4fARB"]) },
            glUniform4fv: unsafe { function(get, &[c"glUniform4fv", c"glUniform4fvARB"]) },
            glUniform4i: unsafe { function(get, &[c"glUniform4i", c"glUniform4iARB"]) },
            glUniform4i64ARB: unsafe { function(get, &[c"glUniform4i64ARB", c"glUniform4i64NV"]) },
            glUniform4i64vARB: unsafe { function(get, &[c"glUniform4i64vARB", c"glUniform4i64vNV"]) },
            glUniform4iv: unsafe { function(get, &[c"glUniform4iv", c"glUniform4ivARB"]) },
            glUniform4ui: unsafe { function(get, &[c"glUniform4ui", c"glUniform4uiEXT"]) },
            glUniform4ui64ARB: unsafe { function(get, &[c"glUniform4ui64ARB", c"glUniform4ui64NV"]) },
            glUniform4ui64vARB: unsafe { function(get, &[c"glUniform4ui64vARB", c"glUniform4ui64vNV"]) },
            glUniform4uiv: unsafe { function(get, &[c"glUniform4uiv", c"glUniform4uivEXT"]) },
            glUniformBlockBinding: unsafe { function(get, &[c"glUniformBlockBinding"]) },
            glUniformMatrix2dv: unsafe { function(get, &[c"glUniformMatrix2dv"]) },
            glUniformMatrix2fv: unsafe { function(get, &[c"glUniformMatrix2fv", c"glUniformMatrix2fvARB"]) },
            glUniformMatrix2x3dv: unsafe { function(get, &[c"glUniformMatrix2x3dv"]) },
            glUniformMatrix2x3fv: unsafe {
                function(get, &[c"glUniformMatrix2x3fv", c"glUniformMatrix2x3fvNV"])
            },
            glUniformMatrix2x4dv: unsafe { function(get, &[c"glUniformMatrix2x4dv"]) },
            glUniformMatrix2x4fv: unsafe {
                function(get, &[c"glUniformMatrix2x4fv", c"glUniformMatrix2x4fvNV"])
            },
            glUniformMatrix3dv: unsafe { function(get, &[c"glUniformMatrix3dv"]) },
            glUniformMatrix3fv: unsafe { function(get, &[c"glUniformMatrix3fv", c"glUniformMatrix3fvARB"]) },
            glUniformMatrix3x2dv: unsafe { function(get, &[c"glUniformMatrix3x2dv"]) },
            glUniformMatrix3x2fv: unsafe {
                function(get, &[c"glUniformMatrix3x2fv", c"glUniformMatrix3x2fvNV"])
            },
            glUniformMatrix3x4dv: unsafe { function(get, &[c"glUniformMatrix3x4dv"]) },
            glUniformMatrix3x4fv: unsafe {
                function(get, &[c"glUniformMatrix3x4fv", c"glUniformMatrix3x4fvNV"])
            },
            glUniformMatrix4dv: unsafe { function(get, &[c"glUniformMatrix4dv"]) },
            glUniformMatrix4fv: unsafe { function(get, &[c"glUniformMatrix4fv", c"glUniformMatrix4fvARB"]) },
            glUniformMatrix4x2dv: unsafe { function(get, &[c"glUniformMatrix4x2dv"]) },
            glUniformMatrix4x2fv: unsafe {
                function(get, &[c"glUniformMatrix4x2fv", c"glUniformMatrix4x2fvNV"])
            },
            glUniformMatrix4x3dv: unsafe { function(get, &[c"glUniformMatrix4x3dv"]) },
            glUniformMatrix4x3fv: unsafe {
                function(get, &[c"glUniformMatrix4x3fv", c"glUniformMatrix4x3fvNV"])
            },
            glUniformSubroutinesuiv: unsafe { function(get, &[c"glUniformSubroutinesuiv"]) },
            glUnlockArraysEXT: unsafe { function(get, &[c"glUnlockArraysEXT"]) },
            glUnmapBuffer: unsafe {
                function(get, &[c"glUnmapBuffer", c"glUnmapBufferARB", c"glUnmapBufferOES"])
            },
            glUnmapNamedBuffer: unsafe { function(get, &[c"glUnmapNamedBuffer"]) },
            glUnmapNamedBufferEXT: unsafe { function(get, &[c"glUnmapNamedBufferEXT"]) },
            glUseProgram: unsafe { function(get, &[c"glUseProgram", c"glUseProgramObjectARB"]) },
            glUseProgramStages: unsafe { function(get, &[c"glUseProgramStages", c"glUseProgramStagesEXT"]) },
            glValidateProgram: unsafe { function(get, &[c"glValidateProgram", c"glValidateProgramARB"]) },
            glValidateProgramPipeline: unsafe {
                function(get, &[c"glValidateProgramPipeline", c"glValidateProgramPipelineEXT"])
            },
            glVertex2d: unsafe { function(get, &[c"glVertex2d"]) },
            glVertex2dv: unsafe { function(get, &[c"glVertex2dv"]) },
            glVertex2f: unsafe { function(get, &[c"glVertex2f"]) },
            glVertex2fv: unsafe { function(get, &[c"glVertex2fv"]) },
            glVertex2hNV: unsafe { function(get, &[c"glVertex2hNV"]) },
            glVertex2hvNV: unsafe { function(get, &[c"glVertex2hvNV"]) },
            glVertex2i: unsafe { function(get, &[c"glVertex2i"]) },
            glVertex2iv: unsafe { function(get, &[c"glVertex2iv"]) },
            glVertex2s: unsafe { function(get, &[c"glVertex2s"]) },
            glVertex2sv: unsafe { function(get, &[c"glVertex2sv"]) },
            glVertex3d: unsafe { function(get, &[c"glVertex3d"]) },
            glVertex3dv: unsafe { function(get, &[c"glVertex3dv"]) },
            glVertex3f: unsafe { function(get, &[c"glVertex3f"]) },
            glVertex3fv: unsafe { function(get, &[c"glVertex3fv"]) },
            glVertex3hNV: unsafe { function(get, &[c"glVertex3hNV"]) },
            glVertex3hvNV: unsafe { function(get, &[c"glVertex3hvNV"]) },
            glVertex3i: unsafe { function(get, &[c"glVertex3i"]) },
            glVertex3iv: unsafe { function(get, &[c"glVertex3iv"]) },
            glVertex3s: unsafe { function(get, &[c"glVertex3s"]) },
            glVertex3sv: unsafe { function(get, &[c"glVertex3sv"]) },
            glVertex4d: unsafe { function(get, &[c"glVertex4d"]) },
            glVertex4dv: unsafe { function(get, &[c"glVertex4dv"]) },
            glVertex4f: unsafe { function(get, &[c"glVertex4f"]) },
            glVertex4fv: unsafe { function(get, &[c"glVertex4fv"]) },
            glVertex4hNV: unsafe { function(get, &[c"glVertex4hNV"]) },
            glVertex4hvNV: unsafe { function(get, &[c"glVertex4hvNV"]) },
            glVertex4i: unsafe { function(get, &[c"glVertex4i"]) },
            glVertex4iv: unsafe { function(get, &[c"glVertex4iv"]) },
            glVertex4s: unsafe { function(get, &[c"glVertex4s"]) },
            glVertex4sv: unsafe { function(get, &[c"glVertex4sv"]) },
            glVertexArrayAttribBinding: unsafe { function(get, &[c"glVertexArrayAttribBinding"]) },
            glVertexArrayAttribFormat: unsafe { function(get, &[c"glVertexArrayAttribFormat"]) },
            glVertexArrayAttribIFormat: unsafe { function(get, &[c"glVertexArrayAttribIFormat"]) },
            glVertexArrayAttribLFormat: unsafe { function(get, &[c"glVertexArrayAttribLFormat"]) },
            glVertexArrayBindVertexBufferEXT: unsafe {
                function(get, &[c"glVertexArrayBindVertexBufferEXT"])
            },
            glVertexArrayBindingDivisor: unsafe { function(get, &[c"glVertexArrayBindingDivisor"]) },
            glVertexArrayColorOffsetEXT: unsafe { function(get, &[c"glVertexArrayColorOffsetEXT"]) },
            glVertexArrayEdgeFlagOffsetEXT: unsafe { function(get, &[c"glVertexArrayEdgeFlagOffsetEXT"]) },
            glVertexArrayElementBuffer: unsafe { function(get, &[c"glVertexArrayElementBuffer"]) },
            glVertexArrayFogCoordOffsetEXT: unsafe { function(get, &[c"glVertexArrayFogCoordOffsetEXT"]) },
            glVertexArrayIndexOffsetEXT: unsafe { function(get, &[c"glVertexArrayIndexOffsetEXT"]) },
            glVertexArrayMultiTexCoordOffsetEXT: unsafe {
                function(get, &[c"glVertexArrayMultiTexCoordOffsetEXT"])
            },
            glVertexArrayNormalOffsetEXT: unsafe { function(get, &[c"glVertexArrayNormalOffsetEXT"]) },
            glVertexArraySecondaryColorOffsetEXT: unsafe {
                function(get, &[c"glVertexArraySecondaryColorOffsetEXT"])
            },
            glVertexArrayTexCoordOffsetEXT: unsafe { function(get, &[c"glVertexArrayTexCoordOffsetEXT"]) },
            glVertexArrayVertexAttribBindingEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribBindingEXT"])
            },
            glVertexArrayVertexAttribDivisorEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribDivisorEXT"])
            },
            glVertexArrayVertexAttribFormatEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribFormatEXT"])
            },
            glVertexArrayVertexAttribIFormatEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribIFormatEXT"])
            },
            glVertexArrayVertexAttribIOffsetEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribIOffsetEXT"])
            },
            glVertexArrayVertexAttribLFormatEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribLFormatEXT"])
            },
            glVertexArrayVertexAttribLOffsetEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribLOffsetEXT"])
            },
            glVertexArrayVertexAttribOffsetEXT: unsafe {
                function(get, &[c"glVertexArrayVertexAttribOffsetEXT"])
            },
            glVertexArrayVertexBindingDivisorEXT: unsafe {
                function(get, &[c"glVertexArrayVertexBindingDivisorEXT"])
            },
            glVertexArrayVertexBuffer: unsafe { function(get, &[c"glVertexArrayVertexBuffer"]) },
            glVertexArrayVertexBuffers: unsafe { function(get, &[c"glVertexArrayVertexBuffers"]) },
            glVertexArrayVertexOffsetEXT: unsafe { function(get, &[c"glVertexArrayVertexOffsetEXT"]) },
            glVertexAttrib1d: unsafe {
                function(get, &[c"glVertexAttrib1d", c"glVertexAttrib1dARB", c"glVertexAttrib1dNV"])
            },
            glVertexAttrib1dv: unsafe {
                function(get, &[c"glVertexAttrib1dv", c"glVertexAttrib1dvARB", c"glVertexAttrib1dvNV"])
            },
            glVertexAttrib1f: unsafe {
                function(get, &[c"glVertexAttrib1f", c"glVertexAttrib1fARB", c"glVertexAttrib1fNV"])
            },
            glVertexAttrib1fv: unsafe {
                function(get, &[c"glVertexAttrib1fv", c"glVertexAttrib1fvARB", c"glVertexAttrib1fvNV"])
            },
            glVertexAttrib1hNV: unsafe { function(get, &[c"glVertexAttrib1hNV"]) },
            glVertexAttrib1hvNV: unsafe { function(get, &[c"glVertexAttrib1hvNV"]) },
            glVertexAttrib1s: unsafe {
                function(get, &[c"glVertexAttrib1s", c"glVertexAttrib1sARB", c"glVertexAttrib1sNV"])
            },
            glVertexAttrib1sv: unsafe {
                function(get, &[c"glVertexAttrib1sv", c"glVertexAttrib1svARB", c"glVertexAttrib1svNV"])
            },
            glVertexAttrib2d: unsafe {
                function(get, &[c"glVertexAttrib2d", c"glVertexAttrib2dARB", c"glVertexAttrib2dNV"])
            },
            glVertexAttrib2dv: unsafe {
                function(get, &[c"glVertexAttrib2dv", c"glVertexAttrib2dvARB", c"glVertexAttrib2dvNV"])
            },
            glVertexAttrib2f: unsafe {
                function(get, &[c"glVertexAttrib2f", c"glVertexAttrib2fARB", c"glVertexAttrib2fNV"])
            },
            glVertexAttrib2fv: unsafe {
                function(get, &[c"glVertexAttrib2fv", c"glVertexAttrib2fvARB", c"glVertexAttrib2fvNV"])
            },
            glVertexAttrib2hNV: unsafe { function(get, &[c"glVertexAttrib2hNV"]) },
            glVertexAttrib2hvNV: unsafe { function(get, &[c"glVertexAttrib2hvNV"]) },
            glVertexAttrib2s: unsafe {
                function(get, &[c"glVertexAttrib2s", c"glVertexAttrib2sARB", c"glVertexAttrib2sNV"])
            },
            glVertexAttrib2sv: unsafe {
                function(get, &[c"glVertexAttrib2sv", c"glVertexAttrib2svARB", c"glVertexAttrib2svNV"])
            },
            glVertexAttrib3d: unsafe {
                function(get, &[c"glVertexAttrib3d", c"glVertexAttrib3dARB", c"glVertexAttrib3dNV"])
            },
            glVertexAttrib3dv: unsafe {
                function(get, &[c"glVertexAttrib3dv", c"glVertexAttrib3dvARB", c"glVertexAttrib3dvNV"])
            },
            glVertexAttrib3f: unsafe {
                function(get, &[c"glVertexAttrib3f", c"glVertexAttrib3fARB", c"glVertexAttrib3fNV"])
            },
            glVertexAttrib3fv: unsafe {
                function(get, &[c"glVertexAttrib3fv", c"glVertexAttrib3fvARB", c"glVertexAttrib3fvNV"])
            },
            glVertexAttrib3hNV: unsafe { function(get, &[c"glVertexAttrib3hNV"]) },
            glVertexAttrib3hvNV: unsafe { function(get, &[c"glVertexAttrib3hvNV"]) },
            glVertexAttrib3s: unsafe {
                function(get, &[c"glVertexAttrib3s", c"glVertexAttrib3sARB", c"glVertexAttrib3sNV"])
            },
            glVertexAttrib3sv: unsafe {
                function(get, &[c"glVertexAttrib3sv", c"glVertexAttrib3svARB", c"glVertexAttrib3svNV"])
            },
            glVertexAttrib4Nbv: unsafe { function(get, &[c"glVertexAttrib4Nbv", c"glVertexAttrib4NbvARB"]) },
            glVertexAttrib4Niv: unsafe { function(get, &[c"glVertexAttrib4Niv", c"glVertexAttrib4NivARB"]) },
            glVertexAttrib4Nsv: unsafe { function(get, &[c"glVertexAttrib4Nsv", c"glVertexAttrib4NsvARB"]) },
            glVertexAttrib4Nub: unsafe {
                function(get, &[c"glVertexAttrib4Nub", c"glVertexAttrib4NubARB", c"glVertexAttrib4ubNV"])
            },
            glVertexAttrib4Nubv: unsafe {
                function(get, &[c"glVertexAttrib4Nubv", c"glVertexAttrib4NubvARB", c"glVertexAttrib4ubvNV"])
            },
            glVertexAttrib4Nuiv: unsafe {
                function(get, &[c"glVertexAttrib4Nuiv", c"glVertexAttrib4NuivARB"])
            },
            glVertexAttrib4Nusv: unsafe {
                function(get, &[c"glVertexAttrib4Nusv", c"glVertexAttrib4NusvARB"])
            },
            glVertexAttrib4bv: unsafe { function(get, &[c"glVertexAttrib4bv", c"glVertexAttrib4bvARB"]) },
            glVertexAttrib4d: unsafe {
                function(get, &[c"glVertexAttrib4d", c"glVertexAttrib4dARB", c"glVertexAttrib4dNV"])
            },
            glVertexAttrib4dv: unsafe {
                function(get, &[c"glVertexAttrib4dv", c"glVertexAttrib4dvARB", c"glVertexAttrib4dvNV"])
            },
            glVertexAttrib4f: unsafe {
                function(get, &[c"glVertexAttrib4f", c"glVertexAttrib4fARB", c"glVertexAttrib4fNV"])
            },
            glVertexAttrib4fv: unsafe {
                function(get, &[c"glVertexAttrib4fv", c"glVertexAttrib4fvARB", c"glVertexAttrib4fvNV"])
            },
            glVertexAttrib4hNV: unsafe { function(get, &[c"glVertexAttrib4hNV"]) },
            glVertexAttrib4hvNV: unsafe { function(get, &[c"glVertexAttrib4hvNV"]) },
            glVertexAttrib4iv: unsafe { function(get, &[c"glVertexAttrib4iv", c"glVertexAttrib4ivARB"]) },
            glVertexAttrib4s: unsafe {
                function(get, &[c"glVertexAttrib4s", c"glVertexAttrib4sARB", c"glVertexAttrib4sNV"])
            },
            glVertexAttrib4sv: unsafe {
                function(get, &[c"glVertexAttrib4sv", c"glVertexAttrib4svARB", c"glVertexAttrib4svNV"])
            },
            glVertexAttrib4ubv: unsafe { function(get, &[c"glVertexAttrib4ubv", c"glVertexAttrib4ubvARB"]) },
            glVertexAttrib4uiv: unsafe { function(get, &[c"glVertexAttrib4uiv", c"glVertexAttrib4uivARB"]) },
            glVertexAttrib4usv: unsafe { function(get, &[c"glVertexAttrib4usv", c"glVertexAttrib4usvARB"]) },
            glVertexAttribBinding: unsafe { function(get, &[c"glVertexAttribBinding"]) },
            glVertexAttribDivisor: unsafe {
                function(
                    get,
                    &[
                        c"glVertexAttribDivisor",
                        c"glVertexAttribDivisorANGLE",
                        c"glVertexAttribDivisorARB",
                        c"glVertexAttribDivisorEXT",
                        c"glVertexAttribDivisorNV",
                    ],
                )
            },
            glVertexAttribFormat: unsafe { function(get, &[c"glVertexAttribFormat"]) },
            glVertexAttribI1i: unsafe { function(get, &[c"glVertexAttribI1i", c"glVertexAttribI1iEXT"]) },
            glVertexAttribI1iv: unsafe { function(get, &[c"glVertexAttribI1iv", c"glVertexAttribI1ivEXT"]) },
            glVertexAttribI1ui: unsafe { function(get, &[c"glVertexAttribI1ui", c"glVertexAttribI1uiEXT"]) },
            glVertexAttribI1uiv: unsafe {
                function(get, &[c"glVertexAttribI1uiv", c"glVertexAttribI1uivEXT"])
            },
            glVertexAttribI2i: unsafe { function(get, &[c"glVertexAttribI2i", c"glVertexAttribI2iEXT"]) },
            glVertexAttribI2iv: unsafe { function(get, &[c"glVertexAttribI2iv", c"glVertexAttribI2ivEXT"]) },
            glVertexAttribI2ui: unsafe { function(get, &[c"glVertexAttribI2ui", c"glVertexAttribI2uiEXT"]) },
            glVertexAttribI2uiv: unsafe {
                function(get, &[c"glVertexAttribI2uiv", c"glVertexAttribI2uivEXT"])
            },
            glVertexAttribI3i: unsafe { function(get, &[c"glVertexAttribI3i", c"glVertexAttribI3iEXT"]) },
            glVertexAttribI3iv: unsafe { function(get, &[c"glVertexAttribI3iv", c"glVertexAttribI3ivEXT"]) },
            glVertexAttribI3ui: unsafe { function(get, &[c"glVertexAttribI3ui", c"glVertexAttribI3uiEXT"]) },
            glVertexAttribI3uiv: unsafe {
                function(get, &[c"glVertexAttribI3uiv", c"glVertexAttribI3uivEXT"])
            },
            glVertexAttribI4bv: unsafe { function(get, &[c"glVertexAttribI4bv", c"glVertexAttribI4bvEXT"]) },
            glVertexAttribI4i: unsafe { function(get, &[c"glVertexAttribI4i", c"glVertexAttribI4iEXT"]) },
            glVertexAttribI4iv: unsafe { function(get, &[c"glVertexAttribI4iv", c"glVertexAttribI4ivEXT"]) },
            glVertexAttribI4sv: unsafe { function(get, &[c"glVertexAttribI4sv", c"glVertexAttribI4svEXT"]) },
            glVertexAttribI4ubv: unsafe {
                function(get, &[c"glVertexAttribI4ubv", c"glVertexAttribI4ubvEXT"])
            },
            glVertexAttribI4ui: unsafe { function(get, &[c"glVertexAttribI4ui", c"glVertexAttribI4uiEXT"]) },
            glVertexAttribI4uiv: unsafe {
                function(get, &[c"glVertexAttribI4uiv", c"glVertexAttribI4uivEXT"])
            },
            glVertexAttribI4usv: unsafe {
                function(get, &[c"glVertexAttribI4usv", c"glVertexAttribI4usvEXT"])
            },
            glVertexAttribIFormat: unsafe { function(get, &[c"glVertexAttribIFormat"]) },
            glVertexAttribIPointer: unsafe {
                function(get, &[c"glVertexAttribIPointer", c"glVertexAttribIPointerEXT"])
            },
            glVertexAttribL1d: unsafe { function(get, &[c"glVertexAttribL1d", c"glVertexAttribL1dEXT"]) },
            glVertexAttribL1dv: unsafe { function(get, &[c"glVertexAttribL1dv", c"glVertexAttribL1dvEXT"]) },
            glVertexAttribL2d: unsafe { function(get, &[c"glVertexAttribL2d", c"glVertexAttribL2dEXT"]) },
            glVertexAttribL2dv: unsafe { function(get, &[c"glVertexAttribL2dv", c"glVertexAttribL2dvEXT"]) },
            glVertexAttribL3d: unsafe { function(get, &[c"glVertexAttribL3d", c"glVertexAttribL3dEXT"]) },
            glVertexAttribL3dv: unsafe { function(get, &[c"glVertexAttribL3dv", c"glVertexAttribL3dvEXT"]) },
            glVertexAttribL4d: unsafe { function(get, &[c"glVertexAttribL4d", c"glVertexAttribL4dEXT"]) },
            glVertexAttribL4dv: unsafe { function(get, &[c"glVertexAttribL4dv", c"glVertexAttribL4dvEXT"]) },
            glVertexAttribLFormat: unsafe { function(get, &[c"glVertexAttribLFormat"]) },
            glVertexAttribLPointer: unsafe {
                function(get, &[c"glVertexAttribLPointer", c"glVertexAttribLPointerEXT"])
            },
            glVertexAttribP1ui: unsafe { function(get, &[c"glVertexAttribP1ui"]) },
            glVertexAttribP1uiv: unsafe { function(get, &[c"glVertexAttribP1uiv"]) },
            glVertexAttribP2ui: unsafe { function(get, &[c"glVertexAttribP2ui"]) },
            glVertexAttribP2uiv: unsafe { function(get, &[c"glVertexAttribP2uiv"]) },
            glVertexAttribP3ui: unsafe { function(get, &[c"glVertexAttribP3ui"]) },
            glVertexAttribP3uiv: unsafe { function(get, &[c"glVertexAttribP3uiv"]) },
            glVertexAttribP4ui: unsafe { function(get, &[c"glVertexAttribP4ui"]) },
            glVertexAttribP4uiv: unsafe { function(get, &[c"glVertexAttribP4uiv"]) },
            glVertexAttribPointer: unsafe {
                function(get, &[c"glVertexAttribPointer", c"glVertexAttribPointerARB"])
            },
            glVertexAttribs1hvNV: unsafe { function(get, &[c"glVertexAttribs1hvNV"]) },
            glVertexAttribs2hvNV: unsafe { function(get, &[c"glVertexAttribs2hvNV"]) },
            glVertexAttribs3hvNV: unsafe { function(get, &[c"glVertexAttribs3hvNV"]) },
            glVertexAttribs4hvNV: unsafe { function(get, &[c"glVertexAttribs4hvNV"]) },
            glVertexBindingDivisor: unsafe { function(get, &[c"glVertexBindingDivisor"]) },
            glVertexP2ui: unsafe { function(get, &[c"glVertexP2ui"]) },
            glVertexP2uiv: unsafe { function(get, &[c"glVertexP2uiv"]) },
            glVertexP3ui: unsafe { function(get, &[c"glVertexP3ui"]) },
            glVertexP3uiv: unsafe { function(get, &[c"glVertexP3uiv"]) },
            glVertexP4ui: unsafe { function(get, &[c"glVertexP4ui"]) },
            glVertexP4uiv: unsafe { function(get, &[c"glVertexP4uiv"]) },
            glVertexPointer: unsafe { function(get, &[c"glVertexPointer"]) },
            glVertexPointerEXT: unsafe { function(get, &[c"glVertexPointerEXT"]) },
            glVertexWeighthNV: unsafe { function(get, &[c"glVertexWeighthNV"]) },
            glVertexWeighthvNV: unsafe { function(get, &[c"glVertexWeighthvNV"]) },
            glViewport: unsafe { function(get, &[c"glViewport"]) },
            glViewportArrayv: unsafe {
                function(get, &[c"glViewportArrayv", c"glViewportArrayvNV", c"glViewportArrayvOES"])
            },
            glViewportIndexedf: unsafe {
                function(get, &[c"glViewportIndexedf", c"glViewportIndexedfNV", c"glViewportIndexedfOES"])
            },
            glViewportIndexedfv: unsafe {
                function(get, &[c"glViewportIndexedfv", c"glViewportIndexedfvNV", c"glViewportIndexedfvOES"])
            },
            glWaitSync: unsafe { function(get, &[c"glWaitSync", c"glWaitSyncAPPLE"]) },
            glWindowPos2d: unsafe {
                function(get, &[c"glWindowPos2d", c"glWindowPos2dARB", c"glWindowPos2dMESA"])
            },
            glWindowPos2dv: unsafe {
                function(get, &[c"glWindowPos2dv", c"glWindowPos2dvARB", c"glWindowPos2dvMESA"])
            },
            glWindowPos2f: unsafe {
                function(get, &[c"glWindowPos2f", c"glWindowPos2fARB", c"glWindowPos2fMESA"])
            },
            glWindowPos2fv: unsafe {
                function(get, &[c"glWindowPos2fv", c"glWindowPos2fvARB", c"glWindowPos2fvMESA"])
            },
            glWindowPos2i: unsafe {
                function(get, &[c"glWindowPos2i", c"glWindowPos2iARB", c"glWindowPos2iMESA"])
            },
            glWindowPos2iv: unsafe {
                function(get, &[c"glWindowPos2iv", c"glWindowPos2ivARB", c"glWindowPos2ivMESA"])
            },
            glWindowPos2s: unsafe {
                function(get, &[c"glWindowPos2s", c"glWindowPos2sARB", c"glWindowPos2sMESA"])
            },
            glWindowPos2sv: unsafe {
                function(get, &[c"glWindowPos2sv", c"glWindowPos2svARB", c"glWindowPos2svMESA"])
            },
            glWindowPos3d: unsafe {
                function(get, &[c"glWindowPos3d", c"glWindowPos3dARB", c"glWindowPos3dMESA"])
            },
            glWindowPos3dv: unsafe {
                function(get, &[c"glWindowPos3dv", c"glWindowPos3dvARB", c"glWindowPos3dvMESA"])
            },
            glWindowPos3f: unsafe {
                function(get, &[c"glWindowPos3f", c"glWindowPos3fARB", c"glWindowPos3fMESA"])
            },
            glWindowPos3fv: unsafe {
                function(get, &[c"glWindowPos3fv", c"glWindowPos3fvARB", c"glWindowPos3fvMESA"])
            },
            glWindowPos3i: unsafe {
                function(get, &[c"glWindowPos3i", c"glWindowPos3iARB", c"glWindowPos3iMESA"])
            },
            glWindowPos3iv: unsafe {
                function(get, &[c"glWindowPos3iv", c"glWindowPos3ivARB", c"glWindowPos3ivMESA"])
            },
            glWindowPos3s: unsafe {
                function(get, &[c"glWindowPos3s", c"glWindowPos3sARB", c"glWindowPos3sMESA"])
            },
            glWindowPos3sv: unsafe {
                function(get, &[c"glWindowPos3sv", c"glWindowPos3svARB", c"glWindowPos3svMESA"])
            },
            glWindowPos4dMESA: unsafe { function(get, &[c"glWindowPos4dMESA"]) },
            glWindowPos4dvMESA: unsafe { function(get, &[c"glWindowPos4dvMESA"]) },
            glWindowPos4fMESA: unsafe { function(get, &[c"glWindowPos4fMESA"]) },
            glWindowPos4fvMESA: unsafe { function(get, &[c"glWindowPos4fvMESA"]) },
            glWindowPos4iMESA: unsafe { function(get, &[c"glWindowPos4iMESA"]) },
            glWindowPos4ivMESA: unsafe { function(get, &[c"glWindowPos4ivMESA"]) },
            glWindowPos4sMESA: unsafe { function(get, &[c"glWindowPos4sMESA"]) },
            glWindowPos4svMESA: unsafe { function(get, &[c"glWindowPos4svMESA"]) },
        }
    }
}
fn glAccum(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAccum.ok_or(Refused::Missing("glAccum"))?;
    let op = p.word(0usize);
    let value = p.f32(1usize);
    unsafe { call(op, value) };
    Ok(())
}
fn glActiveShaderProgram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glActiveShaderProgram.ok_or(Refused::Missing("glActiveShaderProgram"))?;
    let pipeline = x.name_for_bind(ObjectClass::ProgramPipeline, p.word(0usize));
    let program = x.name_for_bind(ObjectClass::Program, p.word(1usize));
    unsafe { call(pipeline, program) };
    Ok(())
}
fn glActiveStencilFaceEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glActiveStencilFaceEXT.ok_or(Refused::Missing("glActiveStencilFaceEXT"))?;
    let face = p.word(0usize);
    unsafe { call(face) };
    Ok(())
}
fn glActiveTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glActiveTexture.ok_or(Refused::Missing("glActiveTexture"))?;
    let texture = p.word(0usize);
    unsafe { call(texture) };
    Ok(())
}
fn glAlphaFragmentOp1ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAlphaFragmentOp1ATI.ok_or(Refused::Missing("glAlphaFragmentOp1ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMod = p.word(2usize);
    let arg1 = p.word(3usize);
    let arg1Rep = p.word(4usize);
    let arg1Mod = p.word(5usize);
    unsafe { call(op, dst, dstMod, arg1, arg1Rep, arg1Mod) };
    Ok(())
}
fn glAlphaFragmentOp2ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAlphaFragmentOp2ATI.ok_or(Refused::Missing("glAlphaFragmentOp2ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMod = p.word(2usize);
    let arg1 = p.word(3usize);
    let arg1Rep = p.word(4usize);
    let arg1Mod = p.word(5usize);
    let arg2 = p.word(6usize);
    let arg2Rep = p.word(7usize);
    let arg2Mod = p.word(8usize);
    unsafe { call(op, dst, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod) };
    Ok(())
}
fn glAlphaFragmentOp3ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAlphaFragmentOp3ATI.ok_or(Refused::Missing("glAlphaFragmentOp3ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMod = p.word(2usize);
    let arg1 = p.word(3usize);
    let arg1Rep = p.word(4usize);
    let arg1Mod = p.word(5usize);
    let arg2 = p.word(6usize);
    let arg2Rep = p.word(7usize);
    let arg2Mod = p.word(8usize);
    let arg3 = p.word(9usize);
    let arg3Rep = p.word(10usize);
    let arg3Mod = p.word(11usize);
    unsafe { call(op, dst, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod, arg3, arg3Rep, arg3Mod) };
    Ok(())
}
fn glAlphaFunc(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAlphaFunc.ok_or(Refused::Missing("glAlphaFunc"))?;
    let func = p.word(0usize);
    let ref_ = p.f32(1usize);
    unsafe { call(func, ref_) };
    Ok(())
}
fn glAlphaFuncx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAlphaFuncx.ok_or(Refused::Missing("glAlphaFuncx"))?;
    let func = p.word(0usize);
    let ref_ = p.word(1usize) as i32;
    unsafe { call(func, ref_) };
    Ok(())
}
fn glAreTexturesResident(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAreTexturesResident.ok_or(Refused::Missing("glAreTexturesResident"))?;
    let n = p.word(0usize) as i32;
    let textures = x.names_in(p, ObjectClass::Texture, 0usize)?;
    let residences = x.output(p, 1usize, n.max(0) as usize)?;
    let returned = unsafe { call(n, names_at(&textures), residences.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glArrayElement(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glArrayElement.ok_or(Refused::Missing("glArrayElement"))?;
    let i = p.word(0usize) as i32;
    unsafe { call(i) };
    Ok(())
}
fn glAttachShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glAttachShader.ok_or(Refused::Missing("glAttachShader"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(1usize));
    unsafe { call(program, shader) };
    Ok(())
}
fn glBegin(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBegin.ok_or(Refused::Missing("glBegin"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glBeginFragmentShaderATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBeginFragmentShaderATI.ok_or(Refused::Missing("glBeginFragmentShaderATI"))?;
    unsafe { call() };
    Ok(())
}
fn glBeginTransformFeedback(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBeginTransformFeedback.ok_or(Refused::Missing("glBeginTransformFeedback"))?;
    let primitiveMode = p.word(0usize);
    unsafe { call(primitiveMode) };
    Ok(())
}
fn glBindAttribLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindAttribLocation.ok_or(Refused::Missing("glBindAttribLocation"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let index = p.word(1usize);
    let name = x.text(p, 0usize)?;
    unsafe { call(program, index, name.cast()) };
    Ok(())
}
fn glBindBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBuffer.ok_or(Refused::Missing("glBindBuffer"))?;
    let target = p.word(0usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(1usize));
    unsafe { call(target, buffer) };
    Ok(())
}
fn glBindBufferBase(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBufferBase.ok_or(Refused::Missing("glBindBufferBase"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    unsafe { call(target, index, buffer) };
    Ok(())
}
fn glBindBufferOffsetEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBufferOffsetEXT.ok_or(Refused::Missing("glBindBufferOffsetEXT"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    unsafe { call(target, index, buffer, offset) };
    Ok(())
}
fn glBindBufferRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBufferRange.ok_or(Refused::Missing("glBindBufferRange"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    let size = p.u64(5usize) as i64;
    unsafe { call(target, index, buffer, offset, size) };
    Ok(())
}
fn glBindBuffersBase(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBuffersBase.ok_or(Refused::Missing("glBindBuffersBase"))?;
    let target = p.word(0usize);
    let first = p.word(1usize);
    let count = p.word(2usize) as i32;
    let buffers = x.names_in(p, ObjectClass::Buffer, 0usize)?;
    unsafe { call(target, first, count, names_at(&buffers)) };
    Ok(())
}
fn glBindBuffersRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindBuffersRange.ok_or(Refused::Missing("glBindBuffersRange"))?;
    let target = p.word(0usize);
    let first = p.word(1usize);
    let count = p.word(2usize) as i32;
    let buffers = x.names_in(p, ObjectClass::Buffer, 0usize)?;
    let offsets = x.input(p, 1usize, (count.max(0) as usize).saturating_mul(8usize))?;
    let sizes = x.input(p, 2usize, (count.max(0) as usize).saturating_mul(8usize))?;
    unsafe { call(target, first, count, names_at(&buffers), offsets.cast(), sizes.cast()) };
    Ok(())
}
fn glBindFragDataLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindFragDataLocation.ok_or(Refused::Missing("glBindFragDataLocation"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let color = p.word(1usize);
    let name = x.text(p, 0usize)?;
    unsafe { call(program, color, name.cast()) };
    Ok(())
}
fn glBindFragDataLocationIndexed(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glBindFragDataLocationIndexed.ok_or(Refused::Missing("glBindFragDataLocationIndexed"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let colorNumber = p.word(1usize);
    let index = p.word(2usize);
    let name = x.text(p, 0usize)?;
    unsafe { call(program, colorNumber, index, name.cast()) };
    Ok(())
}
fn glBindFragmentShaderATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindFragmentShaderATI.ok_or(Refused::Missing("glBindFragmentShaderATI"))?;
    let id = x.name_for_bind(ObjectClass::FragmentShader, p.word(0usize));
    unsafe { call(id) };
    Ok(())
}
fn glBindFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindFramebuffer.ok_or(Refused::Missing("glBindFramebuffer"))?;
    let target = p.word(0usize);
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(1usize));
    unsafe { call(target, framebuffer) };
    Ok(())
}
fn glBindFramebufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindFramebufferEXT.ok_or(Refused::Missing("glBindFramebufferEXT"))?;
    let target = p.word(0usize);
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(1usize));
    unsafe { call(target, framebuffer) };
    Ok(())
}
fn glBindImageTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindImageTexture.ok_or(Refused::Missing("glBindImageTexture"))?;
    let unit = p.word(0usize);
    let texture = x.name(ObjectClass::Texture, p.word(1usize));
    let level = p.word(2usize) as i32;
    let layered = p.word(3usize) as u8;
    let layer = p.word(4usize) as i32;
    let access = p.word(5usize);
    let format = p.word(6usize);
    unsafe { call(unit, texture, level, layered, layer, access, format) };
    Ok(())
}
fn glBindImageTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindImageTextures.ok_or(Refused::Missing("glBindImageTextures"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let textures = x.names_in(p, ObjectClass::Texture, 0usize)?;
    unsafe { call(first, count, names_at(&textures)) };
    Ok(())
}
fn glBindMultiTextureEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindMultiTextureEXT.ok_or(Refused::Missing("glBindMultiTextureEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    unsafe { call(texunit, target, texture) };
    Ok(())
}
fn glBindProgramARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindProgramARB.ok_or(Refused::Missing("glBindProgramARB"))?;
    let target = p.word(0usize);
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(1usize));
    unsafe { call(target, program) };
    Ok(())
}
fn glBindProgramPipeline(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindProgramPipeline.ok_or(Refused::Missing("glBindProgramPipeline"))?;
    let pipeline = x.name_for_bind(ObjectClass::ProgramPipeline, p.word(0usize));
    unsafe { call(pipeline) };
    Ok(())
}
fn glBindRenderbuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindRenderbuffer.ok_or(Refused::Missing("glBindRenderbuffer"))?;
    let target = p.word(0usize);
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(1usize));
    unsafe { call(target, renderbuffer) };
    Ok(())
}
fn glBindRenderbufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindRenderbufferEXT.ok_or(Refused::Missing("glBindRenderbufferEXT"))?;
    let target = p.word(0usize);
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(1usize));
    unsafe { call(target, renderbuffer) };
    Ok(())
}
fn glBindSampler(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindSampler.ok_or(Refused::Missing("glBindSampler"))?;
    let unit = p.word(0usize);
    let sampler = x.name(ObjectClass::Sampler, p.word(1usize));
    unsafe { call(unit, sampler) };
    Ok(())
}
fn glBindSamplers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindSamplers.ok_or(Refused::Missing("glBindSamplers"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let samplers = x.names_in(p, ObjectClass::Sampler, 0usize)?;
    unsafe { call(first, count, names_at(&samplers)) };
    Ok(())
}
fn glBindTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindTexture.ok_or(Refused::Missing("glBindTexture"))?;
    let target = p.word(0usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(1usize));
    unsafe { call(target, texture) };
    Ok(())
}
fn glBindTextureUnit(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindTextureUnit.ok_or(Refused::Missing("glBindTextureUnit"))?;
    let unit = p.word(0usize);
    let texture = x.name(ObjectClass::Texture, p.word(1usize));
    unsafe { call(unit, texture) };
    Ok(())
}
fn glBindTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindTextures.ok_or(Refused::Missing("glBindTextures"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let textures = x.names_in(p, ObjectClass::Texture, 0usize)?;
    unsafe { call(first, count, names_at(&textures)) };
    Ok(())
}
fn glBindTransformFeedback(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindTransformFeedback.ok_or(Refused::Missing("glBindTransformFeedback"))?;
    let target = p.word(0usize);
    let id = x.name_for_bind(ObjectClass::TransformFeedback, p.word(1usize));
    unsafe { call(target, id) };
    Ok(())
}
fn glBindVertexArray(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindVertexArray.ok_or(Refused::Missing("glBindVertexArray"))?;
    let array = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    unsafe { call(array) };
    Ok(())
}
fn glBindVertexBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBindVertexBuffers.ok_or(Refused::Missing("glBindVertexBuffers"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let buffers = x.names_in(p, ObjectClass::Buffer, 0usize)?;
    let offsets = x.input(p, 1usize, (count.max(0) as usize).saturating_mul(8usize))?;
    let strides = x.input(p, 2usize, (count.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(first, count, names_at(&buffers), offsets.cast(), strides.cast()) };
    Ok(())
}
fn glBitmap(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBitmap.ok_or(Refused::Missing("glBitmap"))?;
    let width = p.word(0usize) as i32;
    let height = p.word(1usize) as i32;
    let xorig = p.f32(2usize);
    let yorig = p.f32(3usize);
    let xmove = p.f32(4usize);
    let ymove = p.f32(5usize);
    let bitmap = x.input(p, 0usize, sizes::bitmap(width, height))?;
    unsafe { call(width, height, xorig, yorig, xmove, ymove, bitmap.cast()) };
    Ok(())
}
fn glBlendBarrierKHR(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendBarrierKHR.ok_or(Refused::Missing("glBlendBarrierKHR"))?;
    unsafe { call() };
    Ok(())
}
fn glBlendColor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendColor.ok_or(Refused::Missing("glBlendColor"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    let alpha = p.f32(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glBlendEquation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendEquation.ok_or(Refused::Missing("glBlendEquation"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glBlendEquationSeparate(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendEquationSeparate.ok_or(Refused::Missing("glBlendEquationSeparate"))?;
    let modeRGB = p.word(0usize);
    let modeAlpha = p.word(1usize);
    unsafe { call(modeRGB, modeAlpha) };
    Ok(())
}
fn glBlendEquationSeparatei(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendEquationSeparatei.ok_or(Refused::Missing("glBlendEquationSeparatei"))?;
    let buf = p.word(0usize);
    let modeRGB = p.word(1usize);
    let modeAlpha = p.word(2usize);
    unsafe { call(buf, modeRGB, modeAlpha) };
    Ok(())
}
fn glBlendEquationi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendEquationi.ok_or(Refused::Missing("glBlendEquationi"))?;
    let buf = p.word(0usize);
    let mode = p.word(1usize);
    unsafe { call(buf, mode) };
    Ok(())
}
fn glBlendFunc(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendFunc.ok_or(Refused::Missing("glBlendFunc"))?;
    let sfactor = p.word(0usize);
    let dfactor = p.word(1usize);
    unsafe { call(sfactor, dfactor) };
    Ok(())
}
fn glBlendFuncSeparate(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendFuncSeparate.ok_or(Refused::Missing("glBlendFuncSeparate"))?;
    let sfactorRGB = p.word(0usize);
    let dfactorRGB = p.word(1usize);
    let sfactorAlpha = p.word(2usize);
    let dfactorAlpha = p.word(3usize);
    unsafe { call(sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha) };
    Ok(())
}
fn glBlendFuncSeparatei(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendFuncSeparatei.ok_or(Refused::Missing("glBlendFuncSeparatei"))?;
    let buf = p.word(0usize);
    let srcRGB = p.word(1usize);
    let dstRGB = p.word(2usize);
    let srcAlpha = p.word(3usize);
    let dstAlpha = p.word(4usize);
    unsafe { call(buf, srcRGB, dstRGB, srcAlpha, dstAlpha) };
    Ok(())
}
fn glBlendFunci(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlendFunci.ok_or(Refused::Missing("glBlendFunci"))?;
    let buf = p.word(0usize);
    let src = p.word(1usize);
    let dst = p.word(2usize);
    unsafe { call(buf, src, dst) };
    Ok(())
}
fn glBlitFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlitFramebuffer.ok_or(Refused::Missing("glBlitFramebuffer"))?;
    let srcX0 = p.word(0usize) as i32;
    let srcY0 = p.word(1usize) as i32;
    let srcX1 = p.word(2usize) as i32;
    let srcY1 = p.word(3usize) as i32;
    let dstX0 = p.word(4usize) as i32;
    let dstY0 = p.word(5usize) as i32;
    let dstX1 = p.word(6usize) as i32;
    let dstY1 = p.word(7usize) as i32;
    let mask = p.word(8usize);
    let filter = p.word(9usize);
    unsafe { call(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, filter) };
    Ok(())
}
fn glBlitNamedFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBlitNamedFramebuffer.ok_or(Refused::Missing("glBlitNamedFramebuffer"))?;
    let readFramebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let drawFramebuffer = x.name(ObjectClass::Framebuffer, p.word(1usize));
    let srcX0 = p.word(2usize) as i32;
    let srcY0 = p.word(3usize) as i32;
    let srcX1 = p.word(4usize) as i32;
    let srcY1 = p.word(5usize) as i32;
    let dstX0 = p.word(6usize) as i32;
    let dstY0 = p.word(7usize) as i32;
    let dstX1 = p.word(8usize) as i32;
    let dstY1 = p.word(9usize) as i32;
    let mask = p.word(10usize);
    let filter = p.word(11usize);
    unsafe {
        call(
            readFramebuffer,
            drawFramebuffer,
            srcX0,
            srcY0,
            srcX1,
            srcY1,
            dstX0,
            dstY0,
            dstX1,
            dstY1,
            mask,
            filter,
        )
    };
    Ok(())
}
fn glBufferData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBufferData.ok_or(Refused::Missing("glBufferData"))?;
    let target = p.word(0usize);
    let size = p.u64(1usize) as i64;
    let usage = p.word(3usize);
    let data = x.input(p, 0usize, size.max(0) as usize)?;
    unsafe { call(target, size, data.cast(), usage) };
    Ok(())
}
fn glBufferSubData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glBufferSubData.ok_or(Refused::Missing("glBufferSubData"))?;
    let target = p.word(0usize);
    let offset = p.u64(1usize) as i64;
    let size = p.u64(3usize) as i64;
    let data = x.input(p, 0usize, size.max(0) as usize)?;
    unsafe { call(target, offset, size, data.cast()) };
    Ok(())
}
fn glCheckFramebufferStatus(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCheckFramebufferStatus.ok_or(Refused::Missing("glCheckFramebufferStatus"))?;
    let target = p.word(0usize);
    let returned = unsafe { call(target) };
    x.answer(returned as u64);
    Ok(())
}
fn glCheckNamedFramebufferStatus(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCheckNamedFramebufferStatus.ok_or(Refused::Missing("glCheckNamedFramebufferStatus"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let target = p.word(1usize);
    let returned = unsafe { call(framebuffer, target) };
    x.answer(returned as u64);
    Ok(())
}
fn glCheckNamedFramebufferStatusEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCheckNamedFramebufferStatusEXT
        .ok_or(Refused::Missing("glCheckNamedFramebufferStatusEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let target = p.word(1usize);
    let returned = unsafe { call(framebuffer, target) };
    x.answer(returned as u64);
    Ok(())
}
fn glClampColor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClampColor.ok_or(Refused::Missing("glClampColor"))?;
    let target = p.word(0usize);
    let clamp = p.word(1usize);
    unsafe { call(target, clamp) };
    Ok(())
}
fn glClear(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClear.ok_or(Refused::Missing("glClear"))?;
    let mask = p.word(0usize);
    unsafe { call(mask) };
    Ok(())
}
fn glClearAccum(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearAccum.ok_or(Refused::Missing("glClearAccum"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    let alpha = p.f32(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glClearBufferSubData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearBufferSubData.ok_or(Refused::Missing("glClearBufferSubData"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let offset = p.u64(2usize) as i64;
    let size = p.u64(4usize) as i64;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let data = x.input(p, 0usize, sizes::image(format, type_, 1, 1, 1))?;
    unsafe { call(target, internalformat, offset, size, format, type_, data.cast()) };
    Ok(())
}
fn glClearBufferfi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearBufferfi.ok_or(Refused::Missing("glClearBufferfi"))?;
    let buffer = p.word(0usize);
    let drawbuffer = p.word(1usize) as i32;
    let depth = p.f32(2usize);
    let stencil = p.word(3usize) as i32;
    unsafe { call(buffer, drawbuffer, depth, stencil) };
    Ok(())
}
fn glClearBufferfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearBufferfv.ok_or(Refused::Missing("glClearBufferfv"))?;
    let buffer = p.word(0usize);
    let drawbuffer = p.word(1usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearBufferiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearBufferiv.ok_or(Refused::Missing("glClearBufferiv"))?;
    let buffer = p.word(0usize);
    let drawbuffer = p.word(1usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearBufferuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearBufferuiv.ok_or(Refused::Missing("glClearBufferuiv"))?;
    let buffer = p.word(0usize);
    let drawbuffer = p.word(1usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearColor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearColor.ok_or(Refused::Missing("glClearColor"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    let alpha = p.f32(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glClearColorIiEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearColorIiEXT.ok_or(Refused::Missing("glClearColorIiEXT"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    let alpha = p.word(3usize) as i32;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glClearColorIuiEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearColorIuiEXT.ok_or(Refused::Missing("glClearColorIuiEXT"))?;
    let red = p.word(0usize);
    let green = p.word(1usize);
    let blue = p.word(2usize);
    let alpha = p.word(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glClearColorx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearColorx.ok_or(Refused::Missing("glClearColorx"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    let alpha = p.word(3usize) as i32;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glClearDepth(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearDepth.ok_or(Refused::Missing("glClearDepth"))?;
    let depth = p.f64(0usize);
    unsafe { call(depth) };
    Ok(())
}
fn glClearDepthf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearDepthf.ok_or(Refused::Missing("glClearDepthf"))?;
    let d = p.f32(0usize);
    unsafe { call(d) };
    Ok(())
}
fn glClearDepthx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearDepthx.ok_or(Refused::Missing("glClearDepthx"))?;
    let depth = p.word(0usize) as i32;
    unsafe { call(depth) };
    Ok(())
}
fn glClearIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearIndex.ok_or(Refused::Missing("glClearIndex"))?;
    let c = p.f32(0usize);
    unsafe { call(c) };
    Ok(())
}
fn glClearNamedFramebufferfi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearNamedFramebufferfi.ok_or(Refused::Missing("glClearNamedFramebufferfi"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let buffer = p.word(1usize);
    let drawbuffer = p.word(2usize) as i32;
    let depth = p.f32(3usize);
    let stencil = p.word(4usize) as i32;
    unsafe { call(framebuffer, buffer, drawbuffer, depth, stencil) };
    Ok(())
}
fn glClearNamedFramebufferfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearNamedFramebufferfv.ok_or(Refused::Missing("glClearNamedFramebufferfv"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let buffer = p.word(1usize);
    let drawbuffer = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(framebuffer, buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearNamedFramebufferiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearNamedFramebufferiv.ok_or(Refused::Missing("glClearNamedFramebufferiv"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let buffer = p.word(1usize);
    let drawbuffer = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(framebuffer, buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearNamedFramebufferuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearNamedFramebufferuiv.ok_or(Refused::Missing("glClearNamedFramebufferuiv"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let buffer = p.word(1usize);
    let drawbuffer = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (sizes::clear_values(buffer)).saturating_mul(4usize))?;
    unsafe { call(framebuffer, buffer, drawbuffer, value.cast()) };
    Ok(())
}
fn glClearStencil(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearStencil.ok_or(Refused::Missing("glClearStencil"))?;
    let s = p.word(0usize) as i32;
    unsafe { call(s) };
    Ok(())
}
fn glClearTexImage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearTexImage.ok_or(Refused::Missing("glClearTexImage"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let data = x.input(p, 0usize, sizes::image(format, type_, 1, 1, 1))?;
    unsafe { call(texture, level, format, type_, data.cast()) };
    Ok(())
}
fn glClearTexSubImage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClearTexSubImage.ok_or(Refused::Missing("glClearTexSubImage"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    let format = p.word(8usize);
    let type_ = p.word(9usize);
    let data = x.input(p, 0usize, sizes::image(format, type_, 1, 1, 1))?;
    unsafe {
        call(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, data.cast())
    };
    Ok(())
}
fn glClientActiveTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClientActiveTexture.ok_or(Refused::Missing("glClientActiveTexture"))?;
    let texture = p.word(0usize);
    unsafe { call(texture) };
    Ok(())
}
fn glClipControl(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClipControl.ok_or(Refused::Missing("glClipControl"))?;
    let origin = p.word(0usize);
    let depth = p.word(1usize);
    unsafe { call(origin, depth) };
    Ok(())
}
fn glClipPlane(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClipPlane.ok_or(Refused::Missing("glClipPlane"))?;
    let plane = p.word(0usize);
    let equation = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(plane, equation.cast()) };
    Ok(())
}
fn glClipPlanef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClipPlanef.ok_or(Refused::Missing("glClipPlanef"))?;
    let p_ = p.word(0usize);
    let eqn = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(p_, eqn.cast()) };
    Ok(())
}
fn glClipPlanex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glClipPlanex.ok_or(Refused::Missing("glClipPlanex"))?;
    let plane = p.word(0usize);
    let equation = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(plane, equation.cast()) };
    Ok(())
}
fn glColor3b(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3b.ok_or(Refused::Missing("glColor3b"))?;
    let red = p.word(0usize) as i8;
    let green = p.word(1usize) as i8;
    let blue = p.word(2usize) as i8;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3bv.ok_or(Refused::Missing("glColor3bv"))?;
    let v = x.input(p, 0usize, 3usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3d.ok_or(Refused::Missing("glColor3d"))?;
    let red = p.f64(0usize);
    let green = p.f64(2usize);
    let blue = p.f64(4usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3dv.ok_or(Refused::Missing("glColor3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3f.ok_or(Refused::Missing("glColor3f"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3fv.ok_or(Refused::Missing("glColor3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3hNV.ok_or(Refused::Missing("glColor3hNV"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3hvNV.ok_or(Refused::Missing("glColor3hvNV"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3i.ok_or(Refused::Missing("glColor3i"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3iv.ok_or(Refused::Missing("glColor3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3s.ok_or(Refused::Missing("glColor3s"))?;
    let red = p.word(0usize) as i16;
    let green = p.word(1usize) as i16;
    let blue = p.word(2usize) as i16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3sv.ok_or(Refused::Missing("glColor3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3ub(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3ub.ok_or(Refused::Missing("glColor3ub"))?;
    let red = p.word(0usize) as u8;
    let green = p.word(1usize) as u8;
    let blue = p.word(2usize) as u8;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3ubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3ubv.ok_or(Refused::Missing("glColor3ubv"))?;
    let v = x.input(p, 0usize, 3usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3ui.ok_or(Refused::Missing("glColor3ui"))?;
    let red = p.word(0usize);
    let green = p.word(1usize);
    let blue = p.word(2usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3uiv.ok_or(Refused::Missing("glColor3uiv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor3us(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3us.ok_or(Refused::Missing("glColor3us"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glColor3usv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor3usv.ok_or(Refused::Missing("glColor3usv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4b(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4b.ok_or(Refused::Missing("glColor4b"))?;
    let red = p.word(0usize) as i8;
    let green = p.word(1usize) as i8;
    let blue = p.word(2usize) as i8;
    let alpha = p.word(3usize) as i8;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4bv.ok_or(Refused::Missing("glColor4bv"))?;
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4d.ok_or(Refused::Missing("glColor4d"))?;
    let red = p.f64(0usize);
    let green = p.f64(2usize);
    let blue = p.f64(4usize);
    let alpha = p.f64(6usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4dv.ok_or(Refused::Missing("glColor4dv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4f.ok_or(Refused::Missing("glColor4f"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    let alpha = p.f32(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4fv.ok_or(Refused::Missing("glColor4fv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4hNV.ok_or(Refused::Missing("glColor4hNV"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    let alpha = p.word(3usize) as u16;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4hvNV.ok_or(Refused::Missing("glColor4hvNV"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4i.ok_or(Refused::Missing("glColor4i"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    let alpha = p.word(3usize) as i32;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4iv.ok_or(Refused::Missing("glColor4iv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4s.ok_or(Refused::Missing("glColor4s"))?;
    let red = p.word(0usize) as i16;
    let green = p.word(1usize) as i16;
    let blue = p.word(2usize) as i16;
    let alpha = p.word(3usize) as i16;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4sv.ok_or(Refused::Missing("glColor4sv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4ub(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4ub.ok_or(Refused::Missing("glColor4ub"))?;
    let red = p.word(0usize) as u8;
    let green = p.word(1usize) as u8;
    let blue = p.word(2usize) as u8;
    let alpha = p.word(3usize) as u8;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4ubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4ubv.ok_or(Refused::Missing("glColor4ubv"))?;
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4ui.ok_or(Refused::Missing("glColor4ui"))?;
    let red = p.word(0usize);
    let green = p.word(1usize);
    let blue = p.word(2usize);
    let alpha = p.word(3usize);
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4uiv.ok_or(Refused::Missing("glColor4uiv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4us(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4us.ok_or(Refused::Missing("glColor4us"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    let alpha = p.word(3usize) as u16;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColor4usv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4usv.ok_or(Refused::Missing("glColor4usv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glColor4x(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColor4x.ok_or(Refused::Missing("glColor4x"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    let alpha = p.word(3usize) as i32;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColorFragmentOp1ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorFragmentOp1ATI.ok_or(Refused::Missing("glColorFragmentOp1ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMask = p.word(2usize);
    let dstMod = p.word(3usize);
    let arg1 = p.word(4usize);
    let arg1Rep = p.word(5usize);
    let arg1Mod = p.word(6usize);
    unsafe { call(op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod) };
    Ok(())
}
fn glColorFragmentOp2ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorFragmentOp2ATI.ok_or(Refused::Missing("glColorFragmentOp2ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMask = p.word(2usize);
    let dstMod = p.word(3usize);
    let arg1 = p.word(4usize);
    let arg1Rep = p.word(5usize);
    let arg1Mod = p.word(6usize);
    let arg2 = p.word(7usize);
    let arg2Rep = p.word(8usize);
    let arg2Mod = p.word(9usize);
    unsafe { call(op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod) };
    Ok(())
}
fn glColorFragmentOp3ATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorFragmentOp3ATI.ok_or(Refused::Missing("glColorFragmentOp3ATI"))?;
    let op = p.word(0usize);
    let dst = p.word(1usize);
    let dstMask = p.word(2usize);
    let dstMod = p.word(3usize);
    let arg1 = p.word(4usize);
    let arg1Rep = p.word(5usize);
    let arg1Mod = p.word(6usize);
    let arg2 = p.word(7usize);
    let arg2Rep = p.word(8usize);
    let arg2Mod = p.word(9usize);
    let arg3 = p.word(10usize);
    let arg3Rep = p.word(11usize);
    let arg3Mod = p.word(12usize);
    unsafe {
        call(op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod, arg3, arg3Rep, arg3Mod)
    };
    Ok(())
}
fn glColorMask(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorMask.ok_or(Refused::Missing("glColorMask"))?;
    let red = p.word(0usize) as u8;
    let green = p.word(1usize) as u8;
    let blue = p.word(2usize) as u8;
    let alpha = p.word(3usize) as u8;
    unsafe { call(red, green, blue, alpha) };
    Ok(())
}
fn glColorMaski(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorMaski.ok_or(Refused::Missing("glColorMaski"))?;
    let index = p.word(0usize);
    let r = p.word(1usize) as u8;
    let g = p.word(2usize) as u8;
    let b = p.word(3usize) as u8;
    let a = p.word(4usize) as u8;
    unsafe { call(index, r, g, b, a) };
    Ok(())
}
fn glColorMaterial(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorMaterial.ok_or(Refused::Missing("glColorMaterial"))?;
    let face = p.word(0usize);
    let mode = p.word(1usize);
    unsafe { call(face, mode) };
    Ok(())
}
fn glColorP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorP3ui.ok_or(Refused::Missing("glColorP3ui"))?;
    let type_ = p.word(0usize);
    let color = p.word(1usize);
    unsafe { call(type_, color) };
    Ok(())
}
fn glColorP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorP3uiv.ok_or(Refused::Missing("glColorP3uiv"))?;
    let type_ = p.word(0usize);
    let color = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, color.cast()) };
    Ok(())
}
fn glColorP4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorP4ui.ok_or(Refused::Missing("glColorP4ui"))?;
    let type_ = p.word(0usize);
    let color = p.word(1usize);
    unsafe { call(type_, color) };
    Ok(())
}
fn glColorP4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorP4uiv.ok_or(Refused::Missing("glColorP4uiv"))?;
    let type_ = p.word(0usize);
    let color = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, color.cast()) };
    Ok(())
}
fn glColorPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorPointer.ok_or(Refused::Missing("glColorPointer"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glColorPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glColorPointerEXT.ok_or(Refused::Missing("glColorPointerEXT"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let count = p.word(3usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, count, pointer.cast()) };
    Ok(())
}
fn glCompileShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompileShader.ok_or(Refused::Missing("glCompileShader"))?;
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(0usize));
    unsafe { call(shader) };
    Ok(())
}
fn glCompileShaderIncludeARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompileShaderIncludeARB.ok_or(Refused::Missing("glCompileShaderIncludeARB"))?;
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(0usize));
    let count = p.word(1usize) as i32;
    let path = x.texts(p, 0usize)?;
    unsafe { call(shader, count, path.list(count.max(0) as usize).cast(), path.lengths.as_ptr()) };
    Ok(())
}
fn glCompressedMultiTexImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedMultiTexImage1DEXT.ok_or(Refused::Missing("glCompressedMultiTexImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let imageSize = p.word(6usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texunit, target, level, internalformat, width, border, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedMultiTexImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedMultiTexImage2DEXT.ok_or(Refused::Missing("glCompressedMultiTexImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let imageSize = p.word(7usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texunit, target, level, internalformat, width, height, border, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedMultiTexImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedMultiTexImage3DEXT.ok_or(Refused::Missing("glCompressedMultiTexImage3DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    let imageSize = p.word(8usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(texunit, target, level, internalformat, width, height, depth, border, imageSize, bits.cast())
    };
    Ok(())
}
fn glCompressedMultiTexSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedMultiTexSubImage1DEXT
        .ok_or(Refused::Missing("glCompressedMultiTexSubImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let format = p.word(5usize);
    let imageSize = p.word(6usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texunit, target, level, xoffset, width, format, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedMultiTexSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedMultiTexSubImage2DEXT
        .ok_or(Refused::Missing("glCompressedMultiTexSubImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let format = p.word(7usize);
    let imageSize = p.word(8usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texunit, target, level, xoffset, yoffset, width, height, format, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedMultiTexSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedMultiTexSubImage3DEXT
        .ok_or(Refused::Missing("glCompressedMultiTexSubImage3DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let depth = p.word(8usize) as i32;
    let format = p.word(9usize);
    let imageSize = p.word(10usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(
            texunit,
            target,
            level,
            xoffset,
            yoffset,
            zoffset,
            width,
            height,
            depth,
            format,
            imageSize,
            bits.cast(),
        )
    };
    Ok(())
}
fn glCompressedTexImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexImage1D.ok_or(Refused::Missing("glCompressedTexImage1D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let border = p.word(4usize) as i32;
    let imageSize = p.word(5usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(target, level, internalformat, width, border, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTexImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexImage2D.ok_or(Refused::Missing("glCompressedTexImage2D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let imageSize = p.word(6usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(target, level, internalformat, width, height, border, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTexImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexImage3D.ok_or(Refused::Missing("glCompressedTexImage3D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let imageSize = p.word(7usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(target, level, internalformat, width, height, depth, border, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTexSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexSubImage1D.ok_or(Refused::Missing("glCompressedTexSubImage1D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let format = p.word(4usize);
    let imageSize = p.word(5usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(target, level, xoffset, width, format, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTexSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexSubImage2D.ok_or(Refused::Missing("glCompressedTexSubImage2D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let format = p.word(6usize);
    let imageSize = p.word(7usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(target, level, xoffset, yoffset, width, height, format, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTexSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCompressedTexSubImage3D.ok_or(Refused::Missing("glCompressedTexSubImage3D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    let format = p.word(8usize);
    let imageSize = p.word(9usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data.cast())
    };
    Ok(())
}
fn glCompressedTextureImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureImage1DEXT.ok_or(Refused::Missing("glCompressedTextureImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let imageSize = p.word(6usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, target, level, internalformat, width, border, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedTextureImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureImage2DEXT.ok_or(Refused::Missing("glCompressedTextureImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let imageSize = p.word(7usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, target, level, internalformat, width, height, border, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedTextureImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureImage3DEXT.ok_or(Refused::Missing("glCompressedTextureImage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    let imageSize = p.word(8usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(texture, target, level, internalformat, width, height, depth, border, imageSize, bits.cast())
    };
    Ok(())
}
fn glCompressedTextureSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureSubImage1D.ok_or(Refused::Missing("glCompressedTextureSubImage1D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let format = p.word(4usize);
    let imageSize = p.word(5usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, level, xoffset, width, format, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTextureSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedTextureSubImage1DEXT
        .ok_or(Refused::Missing("glCompressedTextureSubImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let format = p.word(5usize);
    let imageSize = p.word(6usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, target, level, xoffset, width, format, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedTextureSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureSubImage2D.ok_or(Refused::Missing("glCompressedTextureSubImage2D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let format = p.word(6usize);
    let imageSize = p.word(7usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, level, xoffset, yoffset, width, height, format, imageSize, data.cast()) };
    Ok(())
}
fn glCompressedTextureSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedTextureSubImage2DEXT
        .ok_or(Refused::Missing("glCompressedTextureSubImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let format = p.word(7usize);
    let imageSize = p.word(8usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe { call(texture, target, level, xoffset, yoffset, width, height, format, imageSize, bits.cast()) };
    Ok(())
}
fn glCompressedTextureSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glCompressedTextureSubImage3D.ok_or(Refused::Missing("glCompressedTextureSubImage3D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    let format = p.word(8usize);
    let imageSize = p.word(9usize) as i32;
    let data = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data.cast())
    };
    Ok(())
}
fn glCompressedTextureSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glCompressedTextureSubImage3DEXT
        .ok_or(Refused::Missing("glCompressedTextureSubImage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let depth = p.word(8usize) as i32;
    let format = p.word(9usize);
    let imageSize = p.word(10usize) as i32;
    let bits = x.input(p, 0usize, imageSize.max(0) as usize)?;
    unsafe {
        call(
            texture,
            target,
            level,
            xoffset,
            yoffset,
            zoffset,
            width,
            height,
            depth,
            format,
            imageSize,
            bits.cast(),
        )
    };
    Ok(())
}
fn glCopyBufferSubData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyBufferSubData.ok_or(Refused::Missing("glCopyBufferSubData"))?;
    let readTarget = p.word(0usize);
    let writeTarget = p.word(1usize);
    let readOffset = p.u64(2usize) as i64;
    let writeOffset = p.u64(4usize) as i64;
    let size = p.u64(6usize) as i64;
    unsafe { call(readTarget, writeTarget, readOffset, writeOffset, size) };
    Ok(())
}
fn glCopyMultiTexImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyMultiTexImage1DEXT.ok_or(Refused::Missing("glCopyMultiTexImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    unsafe { call(texunit, target, level, internalformat, x_, y, width, border) };
    Ok(())
}
fn glCopyMultiTexImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyMultiTexImage2DEXT.ok_or(Refused::Missing("glCopyMultiTexImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let border = p.word(8usize) as i32;
    unsafe { call(texunit, target, level, internalformat, x_, y, width, height, border) };
    Ok(())
}
fn glCopyMultiTexSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyMultiTexSubImage1DEXT.ok_or(Refused::Missing("glCopyMultiTexSubImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    unsafe { call(texunit, target, level, xoffset, x_, y, width) };
    Ok(())
}
fn glCopyMultiTexSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyMultiTexSubImage2DEXT.ok_or(Refused::Missing("glCopyMultiTexSubImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let x_ = p.word(5usize) as i32;
    let y = p.word(6usize) as i32;
    let width = p.word(7usize) as i32;
    let height = p.word(8usize) as i32;
    unsafe { call(texunit, target, level, xoffset, yoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyMultiTexSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyMultiTexSubImage3DEXT.ok_or(Refused::Missing("glCopyMultiTexSubImage3DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let x_ = p.word(6usize) as i32;
    let y = p.word(7usize) as i32;
    let width = p.word(8usize) as i32;
    let height = p.word(9usize) as i32;
    unsafe { call(texunit, target, level, xoffset, yoffset, zoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyPixels(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyPixels.ok_or(Refused::Missing("glCopyPixels"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    let type_ = p.word(4usize);
    unsafe { call(x_, y, width, height, type_) };
    Ok(())
}
fn glCopyTexSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTexSubImage1D.ok_or(Refused::Missing("glCopyTexSubImage1D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let x_ = p.word(3usize) as i32;
    let y = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    unsafe { call(target, level, xoffset, x_, y, width) };
    Ok(())
}
fn glCopyTexSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTexSubImage2D.ok_or(Refused::Missing("glCopyTexSubImage2D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    unsafe { call(target, level, xoffset, yoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyTexSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTexSubImage3D.ok_or(Refused::Missing("glCopyTexSubImage3D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let x_ = p.word(5usize) as i32;
    let y = p.word(6usize) as i32;
    let width = p.word(7usize) as i32;
    let height = p.word(8usize) as i32;
    unsafe { call(target, level, xoffset, yoffset, zoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyTextureImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureImage1DEXT.ok_or(Refused::Missing("glCopyTextureImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    unsafe { call(texture, target, level, internalformat, x_, y, width, border) };
    Ok(())
}
fn glCopyTextureImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureImage2DEXT.ok_or(Refused::Missing("glCopyTextureImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let border = p.word(8usize) as i32;
    unsafe { call(texture, target, level, internalformat, x_, y, width, height, border) };
    Ok(())
}
fn glCopyTextureSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage1D.ok_or(Refused::Missing("glCopyTextureSubImage1D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let x_ = p.word(3usize) as i32;
    let y = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    unsafe { call(texture, level, xoffset, x_, y, width) };
    Ok(())
}
fn glCopyTextureSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage1DEXT.ok_or(Refused::Missing("glCopyTextureSubImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    unsafe { call(texture, target, level, xoffset, x_, y, width) };
    Ok(())
}
fn glCopyTextureSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage2D.ok_or(Refused::Missing("glCopyTextureSubImage2D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let x_ = p.word(4usize) as i32;
    let y = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    unsafe { call(texture, level, xoffset, yoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyTextureSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage2DEXT.ok_or(Refused::Missing("glCopyTextureSubImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let x_ = p.word(5usize) as i32;
    let y = p.word(6usize) as i32;
    let width = p.word(7usize) as i32;
    let height = p.word(8usize) as i32;
    unsafe { call(texture, target, level, xoffset, yoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyTextureSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage3D.ok_or(Refused::Missing("glCopyTextureSubImage3D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let x_ = p.word(5usize) as i32;
    let y = p.word(6usize) as i32;
    let width = p.word(7usize) as i32;
    let height = p.word(8usize) as i32;
    unsafe { call(texture, level, xoffset, yoffset, zoffset, x_, y, width, height) };
    Ok(())
}
fn glCopyTextureSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCopyTextureSubImage3DEXT.ok_or(Refused::Missing("glCopyTextureSubImage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let x_ = p.word(6usize) as i32;
    let y = p.word(7usize) as i32;
    let width = p.word(8usize) as i32;
    let height = p.word(9usize) as i32;
    unsafe { call(texture, target, level, xoffset, yoffset, zoffset, x_, y, width, height) };
    Ok(())
}
fn glCreateBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateBuffers.ok_or(Refused::Missing("glCreateBuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Buffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateFramebuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateFramebuffers.ok_or(Refused::Missing("glCreateFramebuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Framebuffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateProgram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateProgram.ok_or(Refused::Missing("glCreateProgram"))?;
    let real = unsafe { call() };
    x.made(ObjectClass::Program, p.word(0usize), real as u64);
    Ok(())
}
fn glCreateProgramPipelines(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateProgramPipelines.ok_or(Refused::Missing("glCreateProgramPipelines"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::ProgramPipeline, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateQueries(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateQueries.ok_or(Refused::Missing("glCreateQueries"))?;
    let target = p.word(0usize);
    let n = p.word(1usize) as i32;
    x.gen_names(p, ObjectClass::Query, 1usize, 0usize, |n, names| unsafe { call(target, n, names) })
}
fn glCreateRenderbuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateRenderbuffers.ok_or(Refused::Missing("glCreateRenderbuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Renderbuffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateSamplers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateSamplers.ok_or(Refused::Missing("glCreateSamplers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Sampler, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateShader.ok_or(Refused::Missing("glCreateShader"))?;
    let type_ = p.word(0usize);
    let real = unsafe { call(type_) };
    x.made(ObjectClass::Shader, p.word(1usize), real as u64);
    Ok(())
}
fn glCreateTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateTextures.ok_or(Refused::Missing("glCreateTextures"))?;
    let target = p.word(0usize);
    let n = p.word(1usize) as i32;
    x.gen_names(p, ObjectClass::Texture, 1usize, 0usize, |n, names| unsafe { call(target, n, names) })
}
fn glCreateTransformFeedbacks(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateTransformFeedbacks.ok_or(Refused::Missing("glCreateTransformFeedbacks"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::TransformFeedback, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCreateVertexArrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCreateVertexArrays.ok_or(Refused::Missing("glCreateVertexArrays"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::VertexArray, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glCullFace(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glCullFace.ok_or(Refused::Missing("glCullFace"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glDeleteBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteBuffers.ok_or(Refused::Missing("glDeleteBuffers"))?;
    x.delete_names(p, ObjectClass::Buffer, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteFragmentShaderATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteFragmentShaderATI.ok_or(Refused::Missing("glDeleteFragmentShaderATI"))?;
    let id = x.name(ObjectClass::FragmentShader, p.word(0usize));
    unsafe { call(id) };
    Ok(())
}
fn glDeleteFramebuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteFramebuffers.ok_or(Refused::Missing("glDeleteFramebuffers"))?;
    x.delete_names(p, ObjectClass::Framebuffer, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteProgramPipelines(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteProgramPipelines.ok_or(Refused::Missing("glDeleteProgramPipelines"))?;
    x.delete_names(p, ObjectClass::ProgramPipeline, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteProgramsARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteProgramsARB.ok_or(Refused::Missing("glDeleteProgramsARB"))?;
    x.delete_names(p, ObjectClass::AssemblyProgram, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteQueries(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteQueries.ok_or(Refused::Missing("glDeleteQueries"))?;
    x.delete_names(p, ObjectClass::Query, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteRenderbuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteRenderbuffers.ok_or(Refused::Missing("glDeleteRenderbuffers"))?;
    x.delete_names(p, ObjectClass::Renderbuffer, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteSamplers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteSamplers.ok_or(Refused::Missing("glDeleteSamplers"))?;
    x.delete_names(p, ObjectClass::Sampler, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteTextures.ok_or(Refused::Missing("glDeleteTextures"))?;
    x.delete_names(p, ObjectClass::Texture, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteTransformFeedbacks(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteTransformFeedbacks.ok_or(Refused::Missing("glDeleteTransformFeedbacks"))?;
    x.delete_names(p, ObjectClass::TransformFeedback, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDeleteVertexArrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDeleteVertexArrays.ok_or(Refused::Missing("glDeleteVertexArrays"))?;
    x.delete_names(p, ObjectClass::VertexArray, 0usize, |n, names| unsafe { call(n, names) })
}
fn glDepthFunc(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthFunc.ok_or(Refused::Missing("glDepthFunc"))?;
    let func = p.word(0usize);
    unsafe { call(func) };
    Ok(())
}
fn glDepthMask(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthMask.ok_or(Refused::Missing("glDepthMask"))?;
    let flag = p.word(0usize) as u8;
    unsafe { call(flag) };
    Ok(())
}
fn glDepthRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRange.ok_or(Refused::Missing("glDepthRange"))?;
    let n = p.f64(0usize);
    let f = p.f64(2usize);
    unsafe { call(n, f) };
    Ok(())
}
fn glDepthRangeArrayfvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangeArrayfvOES.ok_or(Refused::Missing("glDepthRangeArrayfvOES"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let v = x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(first, count, v.cast()) };
    Ok(())
}
fn glDepthRangeArrayv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangeArrayv.ok_or(Refused::Missing("glDepthRangeArrayv"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let v = x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(first, count, v.cast()) };
    Ok(())
}
fn glDepthRangeIndexed(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangeIndexed.ok_or(Refused::Missing("glDepthRangeIndexed"))?;
    let index = p.word(0usize);
    let n = p.f64(1usize);
    let f = p.f64(3usize);
    unsafe { call(index, n, f) };
    Ok(())
}
fn glDepthRangeIndexedfOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangeIndexedfOES.ok_or(Refused::Missing("glDepthRangeIndexedfOES"))?;
    let index = p.word(0usize);
    let n = p.f32(1usize);
    let f = p.f32(2usize);
    unsafe { call(index, n, f) };
    Ok(())
}
fn glDepthRangef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangef.ok_or(Refused::Missing("glDepthRangef"))?;
    let n = p.f32(0usize);
    let f = p.f32(1usize);
    unsafe { call(n, f) };
    Ok(())
}
fn glDepthRangex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDepthRangex.ok_or(Refused::Missing("glDepthRangex"))?;
    let n = p.word(0usize) as i32;
    let f = p.word(1usize) as i32;
    unsafe { call(n, f) };
    Ok(())
}
fn glDetachShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDetachShader.ok_or(Refused::Missing("glDetachShader"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(1usize));
    unsafe { call(program, shader) };
    Ok(())
}
fn glDisable(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDisable.ok_or(Refused::Missing("glDisable"))?;
    let cap = p.word(0usize);
    unsafe { call(cap) };
    Ok(())
}
fn glDisableClientState(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDisableClientState.ok_or(Refused::Missing("glDisableClientState"))?;
    let array = p.word(0usize);
    unsafe { call(array) };
    Ok(())
}
fn glDisableVertexArrayAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDisableVertexArrayAttrib.ok_or(Refused::Missing("glDisableVertexArrayAttrib"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let index = p.word(1usize);
    unsafe { call(vaobj, index) };
    Ok(())
}
fn glDisableVertexAttribArray(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDisableVertexAttribArray.ok_or(Refused::Missing("glDisableVertexAttribArray"))?;
    let index = p.word(0usize);
    unsafe { call(index) };
    Ok(())
}
fn glDisablei(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDisablei.ok_or(Refused::Missing("glDisablei"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    unsafe { call(target, index) };
    Ok(())
}
fn glDiscardFramebufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDiscardFramebufferEXT.ok_or(Refused::Missing("glDiscardFramebufferEXT"))?;
    let target = p.word(0usize);
    let numAttachments = p.word(1usize) as i32;
    let attachments = x.input(p, 0usize, (numAttachments.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(target, numAttachments, attachments.cast()) };
    Ok(())
}
fn glDispatchCompute(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDispatchCompute.ok_or(Refused::Missing("glDispatchCompute"))?;
    let num_groups_x = p.word(0usize);
    let num_groups_y = p.word(1usize);
    let num_groups_z = p.word(2usize);
    unsafe { call(num_groups_x, num_groups_y, num_groups_z) };
    Ok(())
}
fn glDispatchComputeIndirect(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDispatchComputeIndirect.ok_or(Refused::Missing("glDispatchComputeIndirect"))?;
    let indirect = p.u64(0usize) as i64;
    unsafe { call(indirect) };
    Ok(())
}
fn glDrawArrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawArrays.ok_or(Refused::Missing("glDrawArrays"))?;
    let mode = p.word(0usize);
    let first = p.word(1usize) as i32;
    let count = p.word(2usize) as i32;
    unsafe { call(mode, first, count) };
    Ok(())
}
fn glDrawArraysIndirect(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawArraysIndirect.ok_or(Refused::Missing("glDrawArraysIndirect"))?;
    let mode = p.word(0usize);
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, indirect.cast()) };
    Ok(())
}
fn glDrawArraysInstanced(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawArraysInstanced.ok_or(Refused::Missing("glDrawArraysInstanced"))?;
    let mode = p.word(0usize);
    let first = p.word(1usize) as i32;
    let count = p.word(2usize) as i32;
    let instancecount = p.word(3usize) as i32;
    unsafe { call(mode, first, count, instancecount) };
    Ok(())
}
fn glDrawArraysInstancedBaseInstance(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glDrawArraysInstancedBaseInstance
        .ok_or(Refused::Missing("glDrawArraysInstancedBaseInstance"))?;
    let mode = p.word(0usize);
    let first = p.word(1usize) as i32;
    let count = p.word(2usize) as i32;
    let instancecount = p.word(3usize) as i32;
    let baseinstance = p.word(4usize);
    unsafe { call(mode, first, count, instancecount, baseinstance) };
    Ok(())
}
fn glDrawBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawBuffer.ok_or(Refused::Missing("glDrawBuffer"))?;
    let buf = p.word(0usize);
    unsafe { call(buf) };
    Ok(())
}
fn glDrawBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawBuffers.ok_or(Refused::Missing("glDrawBuffers"))?;
    let n = p.word(0usize) as i32;
    let bufs = x.input(p, 0usize, (n.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(n, bufs.cast()) };
    Ok(())
}
fn glDrawElements(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawElements.ok_or(Refused::Missing("glDrawElements"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast()) };
    Ok(())
}
fn glDrawElementsBaseVertex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawElementsBaseVertex.ok_or(Refused::Missing("glDrawElementsBaseVertex"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let basevertex = p.word(3usize) as i32;
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast(), basevertex) };
    Ok(())
}
fn glDrawElementsIndirect(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawElementsIndirect.ok_or(Refused::Missing("glDrawElementsIndirect"))?;
    let mode = p.word(0usize);
    let type_ = p.word(1usize);
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, type_, indirect.cast()) };
    Ok(())
}
fn glDrawElementsInstanced(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawElementsInstanced.ok_or(Refused::Missing("glDrawElementsInstanced"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let instancecount = p.word(3usize) as i32;
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast(), instancecount) };
    Ok(())
}
fn glDrawElementsInstancedBaseInstance(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glDrawElementsInstancedBaseInstance
        .ok_or(Refused::Missing("glDrawElementsInstancedBaseInstance"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let instancecount = p.word(3usize) as i32;
    let baseinstance = p.word(4usize);
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast(), instancecount, baseinstance) };
    Ok(())
}
fn glDrawElementsInstancedBaseVertex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glDrawElementsInstancedBaseVertex
        .ok_or(Refused::Missing("glDrawElementsInstancedBaseVertex"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let instancecount = p.word(3usize) as i32;
    let basevertex = p.word(4usize) as i32;
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast(), instancecount, basevertex) };
    Ok(())
}
fn glDrawElementsInstancedBaseVertexBaseInstance(
    x: &mut Executor<'_>,
    p: &Packet<'_>,
) -> Result<(), Refused> {
    let call = x
        .gl()
        .glDrawElementsInstancedBaseVertexBaseInstance
        .ok_or(Refused::Missing("glDrawElementsInstancedBaseVertexBaseInstance"))?;
    let mode = p.word(0usize);
    let count = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let instancecount = p.word(3usize) as i32;
    let basevertex = p.word(4usize) as i32;
    let baseinstance = p.word(5usize);
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, count, type_, indices.cast(), instancecount, basevertex, baseinstance) };
    Ok(())
}
fn glDrawPixels(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawPixels.ok_or(Refused::Missing("glDrawPixels"))?;
    let width = p.word(0usize) as i32;
    let height = p.word(1usize) as i32;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(width, height, format, type_, pixels.cast()) };
    Ok(())
}
fn glDrawRangeElements(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawRangeElements.ok_or(Refused::Missing("glDrawRangeElements"))?;
    let mode = p.word(0usize);
    let start = p.word(1usize);
    let end = p.word(2usize);
    let count = p.word(3usize) as i32;
    let type_ = p.word(4usize);
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, start, end, count, type_, indices.cast()) };
    Ok(())
}
fn glDrawRangeElementsBaseVertex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glDrawRangeElementsBaseVertex.ok_or(Refused::Missing("glDrawRangeElementsBaseVertex"))?;
    let mode = p.word(0usize);
    let start = p.word(1usize);
    let end = p.word(2usize);
    let count = p.word(3usize) as i32;
    let type_ = p.word(4usize);
    let basevertex = p.word(5usize) as i32;
    let indices = x.offset(p, 0usize);
    unsafe { call(mode, start, end, count, type_, indices.cast(), basevertex) };
    Ok(())
}
fn glDrawTexfOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexfOES.ok_or(Refused::Missing("glDrawTexfOES"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    let width = p.f32(3usize);
    let height = p.f32(4usize);
    unsafe { call(x_, y, z, width, height) };
    Ok(())
}
fn glDrawTexfvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexfvOES.ok_or(Refused::Missing("glDrawTexfvOES"))?;
    let coords = x.input(p, 0usize, (5usize).saturating_mul(4usize))?;
    unsafe { call(coords.cast()) };
    Ok(())
}
fn glDrawTexiOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexiOES.ok_or(Refused::Missing("glDrawTexiOES"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(x_, y, z, width, height) };
    Ok(())
}
fn glDrawTexivOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexivOES.ok_or(Refused::Missing("glDrawTexivOES"))?;
    let coords = x.input(p, 0usize, (5usize).saturating_mul(4usize))?;
    unsafe { call(coords.cast()) };
    Ok(())
}
fn glDrawTexsOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexsOES.ok_or(Refused::Missing("glDrawTexsOES"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    let width = p.word(3usize) as i16;
    let height = p.word(4usize) as i16;
    unsafe { call(x_, y, z, width, height) };
    Ok(())
}
fn glDrawTexsvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexsvOES.ok_or(Refused::Missing("glDrawTexsvOES"))?;
    let coords = x.input(p, 0usize, (5usize).saturating_mul(2usize))?;
    unsafe { call(coords.cast()) };
    Ok(())
}
fn glDrawTexxOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexxOES.ok_or(Refused::Missing("glDrawTexxOES"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(x_, y, z, width, height) };
    Ok(())
}
fn glDrawTexxvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glDrawTexxvOES.ok_or(Refused::Missing("glDrawTexxvOES"))?;
    let coords = x.input(p, 0usize, (5usize).saturating_mul(4usize))?;
    unsafe { call(coords.cast()) };
    Ok(())
}
fn glEdgeFlag(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEdgeFlag.ok_or(Refused::Missing("glEdgeFlag"))?;
    let flag = p.word(0usize) as u8;
    unsafe { call(flag) };
    Ok(())
}
fn glEdgeFlagPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEdgeFlagPointer.ok_or(Refused::Missing("glEdgeFlagPointer"))?;
    let stride = p.word(0usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(stride, pointer.cast()) };
    Ok(())
}
fn glEdgeFlagPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEdgeFlagPointerEXT.ok_or(Refused::Missing("glEdgeFlagPointerEXT"))?;
    let stride = p.word(0usize) as i32;
    let count = p.word(1usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(stride, count, pointer.cast()) };
    Ok(())
}
fn glEdgeFlagv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEdgeFlagv.ok_or(Refused::Missing("glEdgeFlagv"))?;
    let flag = x.input(p, 0usize, 1usize)?;
    unsafe { call(flag.cast()) };
    Ok(())
}
fn glEnable(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnable.ok_or(Refused::Missing("glEnable"))?;
    let cap = p.word(0usize);
    unsafe { call(cap) };
    Ok(())
}
fn glEnableClientState(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnableClientState.ok_or(Refused::Missing("glEnableClientState"))?;
    let array = p.word(0usize);
    unsafe { call(array) };
    Ok(())
}
fn glEnableVertexArrayAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnableVertexArrayAttrib.ok_or(Refused::Missing("glEnableVertexArrayAttrib"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let index = p.word(1usize);
    unsafe { call(vaobj, index) };
    Ok(())
}
fn glEnableVertexAttribArray(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnableVertexAttribArray.ok_or(Refused::Missing("glEnableVertexAttribArray"))?;
    let index = p.word(0usize);
    unsafe { call(index) };
    Ok(())
}
fn glEnablei(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnablei.ok_or(Refused::Missing("glEnablei"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    unsafe { call(target, index) };
    Ok(())
}
fn glEnd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEnd.ok_or(Refused::Missing("glEnd"))?;
    unsafe { call() };
    Ok(())
}
fn glEvalCoord1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord1d.ok_or(Refused::Missing("glEvalCoord1d"))?;
    let u = p.f64(0usize);
    unsafe { call(u) };
    Ok(())
}
fn glEvalCoord1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord1dv.ok_or(Refused::Missing("glEvalCoord1dv"))?;
    let u = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(u.cast()) };
    Ok(())
}
fn glEvalCoord1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord1f.ok_or(Refused::Missing("glEvalCoord1f"))?;
    let u = p.f32(0usize);
    unsafe { call(u) };
    Ok(())
}
fn glEvalCoord1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord1fv.ok_or(Refused::Missing("glEvalCoord1fv"))?;
    let u = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(u.cast()) };
    Ok(())
}
fn glEvalCoord2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord2d.ok_or(Refused::Missing("glEvalCoord2d"))?;
    let u = p.f64(0usize);
    let v = p.f64(2usize);
    unsafe { call(u, v) };
    Ok(())
}
fn glEvalCoord2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord2dv.ok_or(Refused::Missing("glEvalCoord2dv"))?;
    let u = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(u.cast()) };
    Ok(())
}
fn glEvalCoord2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord2f.ok_or(Refused::Missing("glEvalCoord2f"))?;
    let u = p.f32(0usize);
    let v = p.f32(1usize);
    unsafe { call(u, v) };
    Ok(())
}
fn glEvalCoord2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalCoord2fv.ok_or(Refused::Missing("glEvalCoord2fv"))?;
    let u = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(u.cast()) };
    Ok(())
}
fn glEvalMesh1(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalMesh1.ok_or(Refused::Missing("glEvalMesh1"))?;
    let mode = p.word(0usize);
    let i1 = p.word(1usize) as i32;
    let i2 = p.word(2usize) as i32;
    unsafe { call(mode, i1, i2) };
    Ok(())
}
fn glEvalMesh2(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalMesh2.ok_or(Refused::Missing("glEvalMesh2"))?;
    let mode = p.word(0usize);
    let i1 = p.word(1usize) as i32;
    let i2 = p.word(2usize) as i32;
    let j1 = p.word(3usize) as i32;
    let j2 = p.word(4usize) as i32;
    unsafe { call(mode, i1, i2, j1, j2) };
    Ok(())
}
fn glEvalPoint1(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalPoint1.ok_or(Refused::Missing("glEvalPoint1"))?;
    let i = p.word(0usize) as i32;
    unsafe { call(i) };
    Ok(())
}
fn glEvalPoint2(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glEvalPoint2.ok_or(Refused::Missing("glEvalPoint2"))?;
    let i = p.word(0usize) as i32;
    let j = p.word(1usize) as i32;
    unsafe { call(i, j) };
    Ok(())
}
fn glFinish(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFinish.ok_or(Refused::Missing("glFinish"))?;
    unsafe { call() };
    x.answer(0);
    Ok(())
}
fn glFlush(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFlush.ok_or(Refused::Missing("glFlush"))?;
    unsafe { call() };
    Ok(())
}
fn glFogCoordPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordPointer.ok_or(Refused::Missing("glFogCoordPointer"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, pointer.cast()) };
    Ok(())
}
fn glFogCoordd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordd.ok_or(Refused::Missing("glFogCoordd"))?;
    let coord = p.f64(0usize);
    unsafe { call(coord) };
    Ok(())
}
fn glFogCoorddv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoorddv.ok_or(Refused::Missing("glFogCoorddv"))?;
    let coord = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(coord.cast()) };
    Ok(())
}
fn glFogCoordf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordf.ok_or(Refused::Missing("glFogCoordf"))?;
    let coord = p.f32(0usize);
    unsafe { call(coord) };
    Ok(())
}
fn glFogCoordfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordfv.ok_or(Refused::Missing("glFogCoordfv"))?;
    let coord = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(coord.cast()) };
    Ok(())
}
fn glFogCoordhNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordhNV.ok_or(Refused::Missing("glFogCoordhNV"))?;
    let fog = p.word(0usize) as u16;
    unsafe { call(fog) };
    Ok(())
}
fn glFogCoordhvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogCoordhvNV.ok_or(Refused::Missing("glFogCoordhvNV"))?;
    let fog = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(fog.cast()) };
    Ok(())
}
fn glFogf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogf.ok_or(Refused::Missing("glFogf"))?;
    let pname = p.word(0usize);
    let param = p.f32(1usize);
    unsafe { call(pname, param) };
    Ok(())
}
fn glFogfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogfv.ok_or(Refused::Missing("glFogfv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glFogi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogi.ok_or(Refused::Missing("glFogi"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glFogiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogiv.ok_or(Refused::Missing("glFogiv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glFogx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogx.ok_or(Refused::Missing("glFogx"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glFogxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFogxv.ok_or(Refused::Missing("glFogxv"))?;
    let pname = p.word(0usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, param.cast()) };
    Ok(())
}
fn glFramebufferDrawBufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferDrawBufferEXT.ok_or(Refused::Missing("glFramebufferDrawBufferEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let mode = p.word(1usize);
    unsafe { call(framebuffer, mode) };
    Ok(())
}
fn glFramebufferDrawBuffersEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferDrawBuffersEXT.ok_or(Refused::Missing("glFramebufferDrawBuffersEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let n = p.word(1usize) as i32;
    let bufs = x.input(p, 0usize, (n.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(framebuffer, n, bufs.cast()) };
    Ok(())
}
fn glFramebufferFetchBarrierEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferFetchBarrierEXT.ok_or(Refused::Missing("glFramebufferFetchBarrierEXT"))?;
    unsafe { call() };
    Ok(())
}
fn glFramebufferParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferParameteri.ok_or(Refused::Missing("glFramebufferParameteri"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glFramebufferParameteriMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferParameteriMESA.ok_or(Refused::Missing("glFramebufferParameteriMESA"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glFramebufferReadBufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferReadBufferEXT.ok_or(Refused::Missing("glFramebufferReadBufferEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let mode = p.word(1usize);
    unsafe { call(framebuffer, mode) };
    Ok(())
}
fn glFramebufferRenderbuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferRenderbuffer.ok_or(Refused::Missing("glFramebufferRenderbuffer"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let renderbuffertarget = p.word(2usize);
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(3usize));
    unsafe { call(target, attachment, renderbuffertarget, renderbuffer) };
    Ok(())
}
fn glFramebufferTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferTexture.ok_or(Refused::Missing("glFramebufferTexture"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    unsafe { call(target, attachment, texture, level) };
    Ok(())
}
fn glFramebufferTexture1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferTexture1D.ok_or(Refused::Missing("glFramebufferTexture1D"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    unsafe { call(target, attachment, textarget, texture, level) };
    Ok(())
}
fn glFramebufferTexture2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferTexture2D.ok_or(Refused::Missing("glFramebufferTexture2D"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    unsafe { call(target, attachment, textarget, texture, level) };
    Ok(())
}
fn glFramebufferTexture3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferTexture3D.ok_or(Refused::Missing("glFramebufferTexture3D"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    unsafe { call(target, attachment, textarget, texture, level, zoffset) };
    Ok(())
}
fn glFramebufferTextureLayer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFramebufferTextureLayer.ok_or(Refused::Missing("glFramebufferTextureLayer"))?;
    let target = p.word(0usize);
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    let layer = p.word(4usize) as i32;
    unsafe { call(target, attachment, texture, level, layer) };
    Ok(())
}
fn glFrontFace(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFrontFace.ok_or(Refused::Missing("glFrontFace"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glFrustum(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFrustum.ok_or(Refused::Missing("glFrustum"))?;
    let left = p.f64(0usize);
    let right = p.f64(2usize);
    let bottom = p.f64(4usize);
    let top = p.f64(6usize);
    let zNear = p.f64(8usize);
    let zFar = p.f64(10usize);
    unsafe { call(left, right, bottom, top, zNear, zFar) };
    Ok(())
}
fn glFrustumf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFrustumf.ok_or(Refused::Missing("glFrustumf"))?;
    let l = p.f32(0usize);
    let r = p.f32(1usize);
    let b = p.f32(2usize);
    let t = p.f32(3usize);
    let n = p.f32(4usize);
    let f = p.f32(5usize);
    unsafe { call(l, r, b, t, n, f) };
    Ok(())
}
fn glFrustumx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFrustumx.ok_or(Refused::Missing("glFrustumx"))?;
    let l = p.word(0usize) as i32;
    let r = p.word(1usize) as i32;
    let b = p.word(2usize) as i32;
    let t = p.word(3usize) as i32;
    let n = p.word(4usize) as i32;
    let f = p.word(5usize) as i32;
    unsafe { call(l, r, b, t, n, f) };
    Ok(())
}
fn glGenBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenBuffers.ok_or(Refused::Missing("glGenBuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Buffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenFramebuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenFramebuffers.ok_or(Refused::Missing("glGenFramebuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Framebuffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenProgramPipelines(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenProgramPipelines.ok_or(Refused::Missing("glGenProgramPipelines"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::ProgramPipeline, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenProgramsARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenProgramsARB.ok_or(Refused::Missing("glGenProgramsARB"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::AssemblyProgram, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenQueries(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenQueries.ok_or(Refused::Missing("glGenQueries"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Query, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenRenderbuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenRenderbuffers.ok_or(Refused::Missing("glGenRenderbuffers"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Renderbuffer, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenSamplers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenSamplers.ok_or(Refused::Missing("glGenSamplers"))?;
    let count = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Sampler, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenTextures.ok_or(Refused::Missing("glGenTextures"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::Texture, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenTransformFeedbacks(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenTransformFeedbacks.ok_or(Refused::Missing("glGenTransformFeedbacks"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::TransformFeedback, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenVertexArrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenVertexArrays.ok_or(Refused::Missing("glGenVertexArrays"))?;
    let n = p.word(0usize) as i32;
    x.gen_names(p, ObjectClass::VertexArray, 0usize, 0usize, |n, names| unsafe { call(n, names) })
}
fn glGenerateMipmap(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenerateMipmap.ok_or(Refused::Missing("glGenerateMipmap"))?;
    let target = p.word(0usize);
    unsafe { call(target) };
    Ok(())
}
fn glGenerateMultiTexMipmapEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenerateMultiTexMipmapEXT.ok_or(Refused::Missing("glGenerateMultiTexMipmapEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    unsafe { call(texunit, target) };
    Ok(())
}
fn glGenerateTextureMipmap(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenerateTextureMipmap.ok_or(Refused::Missing("glGenerateTextureMipmap"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    unsafe { call(texture) };
    Ok(())
}
fn glGenerateTextureMipmapEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGenerateTextureMipmapEXT.ok_or(Refused::Missing("glGenerateTextureMipmapEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    unsafe { call(texture, target) };
    Ok(())
}
fn glGetActiveAtomicCounterBufferiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetActiveAtomicCounterBufferiv
        .ok_or(Refused::Missing("glGetActiveAtomicCounterBufferiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let bufferIndex = p.word(1usize);
    let pname = p.word(2usize);
    x.output_found(p, 0usize, 4usize, usize::MAX, |params| unsafe {
        call(program, bufferIndex, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetActiveAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveAttrib.ok_or(Refused::Missing("glGetActiveAttrib"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let index = p.word(1usize);
    let bufSize = p.word(2usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let size = x.output(p, 1usize, (1usize).saturating_mul(4usize))?;
    let type_ = x.output(p, 2usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 3usize, bufSize.max(0) as usize)?;
    unsafe {
        call(program, index, bufSize, length.cast(), size.cast(), type_.cast(), text_at(&mut name).cast())
    };
    x.output_text(p, 3usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveSubroutineName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveSubroutineName.ok_or(Refused::Missing("glGetActiveSubroutineName"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let shadertype = p.word(1usize);
    let index = handlers::number(x, Some(p.word(0usize)), subroutines(shadertype), p.word(2usize)) as u32;
    let bufSize = p.word(3usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(program, shadertype, index, bufSize, length.cast(), text_at(&mut name).cast()) };
    x.output_text(p, 1usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveSubroutineUniformName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetActiveSubroutineUniformName
        .ok_or(Refused::Missing("glGetActiveSubroutineUniformName"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let shadertype = p.word(1usize);
    let index = p.word(2usize);
    let bufSize = p.word(3usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(program, shadertype, index, bufSize, length.cast(), text_at(&mut name).cast()) };
    x.output_text(p, 1usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveUniform(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveUniform.ok_or(Refused::Missing("glGetActiveUniform"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let index = p.word(1usize);
    let bufSize = p.word(2usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let size = x.output(p, 1usize, (1usize).saturating_mul(4usize))?;
    let type_ = x.output(p, 2usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 3usize, bufSize.max(0) as usize)?;
    unsafe {
        call(program, index, bufSize, length.cast(), size.cast(), type_.cast(), text_at(&mut name).cast())
    };
    x.output_text(p, 3usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveUniformBlockName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveUniformBlockName.ok_or(Refused::Missing("glGetActiveUniformBlockName"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformBlockIndex = p.word(1usize);
    let bufSize = p.word(2usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut uniformBlockName = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe {
        call(program, uniformBlockIndex, bufSize, length.cast(), text_at(&mut uniformBlockName).cast())
    };
    x.output_text(p, 1usize, &uniformBlockName)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveUniformBlockiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveUniformBlockiv.ok_or(Refused::Missing("glGetActiveUniformBlockiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformBlockIndex = p.word(1usize);
    let pname = p.word(2usize);
    x.output_found(p, 0usize, 4usize, usize::MAX, |params| unsafe {
        call(program, uniformBlockIndex, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetActiveUniformName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveUniformName.ok_or(Refused::Missing("glGetActiveUniformName"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformIndex = p.word(1usize);
    let bufSize = p.word(2usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut uniformName = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(program, uniformIndex, bufSize, length.cast(), text_at(&mut uniformName).cast()) };
    x.output_text(p, 1usize, &uniformName)?;
    x.answer(0);
    Ok(())
}
fn glGetActiveUniformsiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetActiveUniformsiv.ok_or(Refused::Missing("glGetActiveUniformsiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformCount = p.word(1usize) as i32;
    let pname = p.word(2usize);
    let uniformIndices = x.input(p, 0usize, (uniformCount.max(0) as usize).saturating_mul(4usize))?;
    let params = x.output(p, 1usize, (uniformCount.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(program, uniformCount, uniformIndices.cast(), pname, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetAttribLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetAttribLocation.ok_or(Refused::Missing("glGetAttribLocation"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, name.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glGetBooleani_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetBooleani_v.ok_or(Refused::Missing("glGetBooleani_v"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    x.output_counted(p, 0usize, 1usize, sizes::count(target), |data| unsafe {
        call(target, index, data.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetBooleanv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetBooleanv.ok_or(Refused::Missing("glGetBooleanv"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 1usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetClipPlane(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetClipPlane.ok_or(Refused::Missing("glGetClipPlane"))?;
    let plane = p.word(0usize);
    let equation = x.output(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(plane, equation.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetClipPlanef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetClipPlanef.ok_or(Refused::Missing("glGetClipPlanef"))?;
    let plane = p.word(0usize);
    let equation = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(plane, equation.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetClipPlanex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetClipPlanex.ok_or(Refused::Missing("glGetClipPlanex"))?;
    let plane = p.word(0usize);
    let equation = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(plane, equation.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetDoublei_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetDoublei_v.ok_or(Refused::Missing("glGetDoublei_v"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(target), |data| unsafe {
        call(target, index, data.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetDoublev(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetDoublev.ok_or(Refused::Missing("glGetDoublev"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetFixedv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFixedv.ok_or(Refused::Missing("glGetFixedv"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetFloati_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFloati_v.ok_or(Refused::Missing("glGetFloati_v"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(target), |data| unsafe {
        call(target, index, data.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetFloatv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFloatv.ok_or(Refused::Missing("glGetFloatv"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetFragDataIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFragDataIndex.ok_or(Refused::Missing("glGetFragDataIndex"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, name.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glGetFragDataLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFragDataLocation.ok_or(Refused::Missing("glGetFragDataLocation"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, name.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glGetFramebufferParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetFramebufferParameteriv.ok_or(Refused::Missing("glGetFramebufferParameteriv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetFramebufferParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetFramebufferParameterivEXT.ok_or(Refused::Missing("glGetFramebufferParameterivEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(framebuffer, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetFramebufferParameterivMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetFramebufferParameterivMESA.ok_or(Refused::Missing("glGetFramebufferParameterivMESA"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetGraphicsResetStatus(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetGraphicsResetStatus.ok_or(Refused::Missing("glGetGraphicsResetStatus"))?;
    let returned = unsafe { call() };
    x.answer(returned as u64);
    Ok(())
}
fn glGetInteger64i_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetInteger64i_v.ok_or(Refused::Missing("glGetInteger64i_v"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(target), |data| unsafe {
        call(target, index, data.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetInteger64v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetInteger64v.ok_or(Refused::Missing("glGetInteger64v"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetIntegeri_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetIntegeri_v.ok_or(Refused::Missing("glGetIntegeri_v"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(target), |data| unsafe {
        call(target, index, data.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetIntegerv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetIntegerv.ok_or(Refused::Missing("glGetIntegerv"))?;
    let pname = p.word(0usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |data| unsafe { call(pname, data.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetInternalformati64v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetInternalformati64v.ok_or(Refused::Missing("glGetInternalformati64v"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let pname = p.word(2usize);
    let count = p.word(3usize) as i32;
    x.output_found(p, 0usize, 8usize, (count.max(0) as usize).saturating_mul(8usize), |params| unsafe {
        call(target, internalformat, pname, count, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetInternalformativ(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetInternalformativ.ok_or(Refused::Missing("glGetInternalformativ"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let pname = p.word(2usize);
    let count = p.word(3usize) as i32;
    x.output_found(p, 0usize, 4usize, (count.max(0) as usize).saturating_mul(4usize), |params| unsafe {
        call(target, internalformat, pname, count, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetLightfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetLightfv.ok_or(Refused::Missing("glGetLightfv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(light, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetLightiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetLightiv.ok_or(Refused::Missing("glGetLightiv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(light, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetLightxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetLightxv.ok_or(Refused::Missing("glGetLightxv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(light, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMaterialfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMaterialfv.ok_or(Refused::Missing("glGetMaterialfv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(face, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMaterialiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMaterialiv.ok_or(Refused::Missing("glGetMaterialiv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(face, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMaterialxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMaterialxv.ok_or(Refused::Missing("glGetMaterialxv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(face, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexEnvfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexEnvfvEXT.ok_or(Refused::Missing("glGetMultiTexEnvfvEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexEnvivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexEnvivEXT.ok_or(Refused::Missing("glGetMultiTexEnvivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexGendvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexGendvEXT.ok_or(Refused::Missing("glGetMultiTexGendvEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |params| unsafe {
        call(texunit, coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexGenfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexGenfvEXT.ok_or(Refused::Missing("glGetMultiTexGenfvEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexGenivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexGenivEXT.ok_or(Refused::Missing("glGetMultiTexGenivEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexLevelParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetMultiTexLevelParameterfvEXT
        .ok_or(Refused::Missing("glGetMultiTexLevelParameterfvEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let pname = p.word(3usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexLevelParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetMultiTexLevelParameterivEXT
        .ok_or(Refused::Missing("glGetMultiTexLevelParameterivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let pname = p.word(3usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexParameterIivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexParameterIivEXT.ok_or(Refused::Missing("glGetMultiTexParameterIivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexParameterIuivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetMultiTexParameterIuivEXT.ok_or(Refused::Missing("glGetMultiTexParameterIuivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexParameterfvEXT.ok_or(Refused::Missing("glGetMultiTexParameterfvEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultiTexParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultiTexParameterivEXT.ok_or(Refused::Missing("glGetMultiTexParameterivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texunit, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetMultisamplefv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetMultisamplefv.ok_or(Refused::Missing("glGetMultisamplefv"))?;
    let pname = p.word(0usize);
    let index = p.word(1usize);
    let val = x.output(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(pname, index, val.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetNamedFramebufferParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedFramebufferParameteriv
        .ok_or(Refused::Missing("glGetNamedFramebufferParameteriv"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |param| unsafe {
        call(framebuffer, pname, param.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedFramebufferParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedFramebufferParameterivEXT
        .ok_or(Refused::Missing("glGetNamedFramebufferParameterivEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(framebuffer, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramLocalParameterIivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedProgramLocalParameterIivEXT
        .ok_or(Refused::Missing("glGetNamedProgramLocalParameterIivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramLocalParameterIuivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedProgramLocalParameterIuivEXT
        .ok_or(Refused::Missing("glGetNamedProgramLocalParameterIuivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramLocalParameterdvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedProgramLocalParameterdvEXT
        .ok_or(Refused::Missing("glGetNamedProgramLocalParameterdvEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(program, target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramLocalParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedProgramLocalParameterfvEXT
        .ok_or(Refused::Missing("glGetNamedProgramLocalParameterfvEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramStringEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetNamedProgramStringEXT.ok_or(Refused::Missing("glGetNamedProgramStringEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_found(p, 0usize, 1usize, usize::MAX, |string| unsafe {
        call(program, target, pname, string.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedProgramivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetNamedProgramivEXT.ok_or(Refused::Missing("glGetNamedProgramivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(program, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedRenderbufferParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedRenderbufferParameteriv
        .ok_or(Refused::Missing("glGetNamedRenderbufferParameteriv"))?;
    let renderbuffer = x.name(ObjectClass::Renderbuffer, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(renderbuffer, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedRenderbufferParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetNamedRenderbufferParameterivEXT
        .ok_or(Refused::Missing("glGetNamedRenderbufferParameterivEXT"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(renderbuffer, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetNamedStringARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetNamedStringARB.ok_or(Refused::Missing("glGetNamedStringARB"))?;
    let namelen = p.word(0usize) as i32;
    let bufSize = p.word(1usize) as i32;
    let name = x.input(p, 0usize, namelen.max(0) as usize)?;
    let stringlen = x.output(p, 1usize, (1usize).saturating_mul(4usize))?;
    let mut string = x.room_for_text(p, 2usize, bufSize.max(0) as usize)?;
    unsafe { call(namelen, name.cast(), bufSize, stringlen.cast(), text_at(&mut string).cast()) };
    x.output_text(p, 2usize, &string)?;
    x.answer(0);
    Ok(())
}
fn glGetNamedStringivARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetNamedStringivARB.ok_or(Refused::Missing("glGetNamedStringivARB"))?;
    let namelen = p.word(0usize) as i32;
    let pname = p.word(1usize);
    let name = x.input(p, 0usize, namelen.max(0) as usize)?;
    x.output_counted(p, 1usize, 4usize, sizes::count(pname), |params| unsafe {
        call(namelen, name.cast(), pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetPolygonStipple(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetPolygonStipple.ok_or(Refused::Missing("glGetPolygonStipple"))?;
    let mask = x.output(p, 0usize, 128usize)?;
    unsafe { call(mask.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramEnvParameterdvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetProgramEnvParameterdvARB.ok_or(Refused::Missing("glGetProgramEnvParameterdvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramEnvParameterfvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetProgramEnvParameterfvARB.ok_or(Refused::Missing("glGetProgramEnvParameterfvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramInfoLog(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramInfoLog.ok_or(Refused::Missing("glGetProgramInfoLog"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let bufSize = p.word(1usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut infoLog = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(program, bufSize, length.cast(), text_at(&mut infoLog).cast()) };
    x.output_text(p, 1usize, &infoLog)?;
    x.answer(0);
    Ok(())
}
fn glGetProgramInterfaceiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramInterfaceiv.ok_or(Refused::Missing("glGetProgramInterfaceiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let programInterface = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(program, programInterface, pname, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramLocalParameterdvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetProgramLocalParameterdvARB.ok_or(Refused::Missing("glGetProgramLocalParameterdvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramLocalParameterfvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetProgramLocalParameterfvARB.ok_or(Refused::Missing("glGetProgramLocalParameterfvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.output(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, index, params.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramPipelineInfoLog(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramPipelineInfoLog.ok_or(Refused::Missing("glGetProgramPipelineInfoLog"))?;
    let pipeline = x.name(ObjectClass::ProgramPipeline, p.word(0usize));
    let bufSize = p.word(1usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut infoLog = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(pipeline, bufSize, length.cast(), text_at(&mut infoLog).cast()) };
    x.output_text(p, 1usize, &infoLog)?;
    x.answer(0);
    Ok(())
}
fn glGetProgramResourceIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramResourceIndex.ok_or(Refused::Missing("glGetProgramResourceIndex"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let programInterface = p.word(1usize);
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, programInterface, name.cast()) };
    let returned =
        handlers::virtual_number(x, Some(p.word(0usize)), indices(programInterface), returned as u32) as i32;
    x.answer(returned as u64);
    Ok(())
}
fn glGetProgramResourceLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramResourceLocation.ok_or(Refused::Missing("glGetProgramResourceLocation"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let programInterface = p.word(1usize);
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, programInterface, name.cast()) };
    let returned =
        handlers::virtual_number(x, Some(p.word(0usize)), locations(programInterface), returned as u32)
            as i32;
    x.answer(returned as u64);
    Ok(())
}
fn glGetProgramResourceLocationIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glGetProgramResourceLocationIndex
        .ok_or(Refused::Missing("glGetProgramResourceLocationIndex"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let programInterface = p.word(1usize);
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, programInterface, name.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glGetProgramResourceName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramResourceName.ok_or(Refused::Missing("glGetProgramResourceName"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let programInterface = p.word(1usize);
    let index = handlers::number(x, Some(p.word(0usize)), indices(programInterface), p.word(2usize)) as u32;
    let bufSize = p.word(3usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(program, programInterface, index, bufSize, length.cast(), text_at(&mut name).cast()) };
    x.output_text(p, 1usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetProgramStageiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramStageiv.ok_or(Refused::Missing("glGetProgramStageiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let shadertype = p.word(1usize);
    let pname = p.word(2usize);
    let values = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(program, shadertype, pname, values.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetProgramStringARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramStringARB.ok_or(Refused::Missing("glGetProgramStringARB"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_found(p, 0usize, 1usize, usize::MAX, |string| unsafe { call(target, pname, string.cast()) })?;
    x.answer(0);
    Ok(())
}
fn glGetProgramiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramiv.ok_or(Refused::Missing("glGetProgramiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(program, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetProgramivARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetProgramivARB.ok_or(Refused::Missing("glGetProgramivARB"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetQueryIndexediv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetQueryIndexediv.ok_or(Refused::Missing("glGetQueryIndexediv"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetQueryiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetQueryiv.ok_or(Refused::Missing("glGetQueryiv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetRenderbufferParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetRenderbufferParameteriv.ok_or(Refused::Missing("glGetRenderbufferParameteriv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetSamplerParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSamplerParameterIiv.ok_or(Refused::Missing("glGetSamplerParameterIiv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(sampler, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetSamplerParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSamplerParameterIuiv.ok_or(Refused::Missing("glGetSamplerParameterIuiv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(sampler, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetSamplerParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSamplerParameterfv.ok_or(Refused::Missing("glGetSamplerParameterfv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(sampler, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetSamplerParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSamplerParameteriv.ok_or(Refused::Missing("glGetSamplerParameteriv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(sampler, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetShaderInfoLog(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetShaderInfoLog.ok_or(Refused::Missing("glGetShaderInfoLog"))?;
    let shader = x.name(ObjectClass::Shader, p.word(0usize));
    let bufSize = p.word(1usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut infoLog = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(shader, bufSize, length.cast(), text_at(&mut infoLog).cast()) };
    x.output_text(p, 1usize, &infoLog)?;
    x.answer(0);
    Ok(())
}
fn glGetShaderPrecisionFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetShaderPrecisionFormat.ok_or(Refused::Missing("glGetShaderPrecisionFormat"))?;
    let shadertype = p.word(0usize);
    let precisiontype = p.word(1usize);
    let range = x.output(p, 0usize, (2usize).saturating_mul(4usize))?;
    let precision = x.output(p, 1usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(shadertype, precisiontype, range.cast(), precision.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetShaderSource(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetShaderSource.ok_or(Refused::Missing("glGetShaderSource"))?;
    let shader = x.name(ObjectClass::Shader, p.word(0usize));
    let bufSize = p.word(1usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let mut source = x.room_for_text(p, 1usize, bufSize.max(0) as usize)?;
    unsafe { call(shader, bufSize, length.cast(), text_at(&mut source).cast()) };
    x.output_text(p, 1usize, &source)?;
    x.answer(0);
    Ok(())
}
fn glGetShaderiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetShaderiv.ok_or(Refused::Missing("glGetShaderiv"))?;
    let shader = x.name(ObjectClass::Shader, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(shader, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetSubroutineIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSubroutineIndex.ok_or(Refused::Missing("glGetSubroutineIndex"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let shadertype = p.word(1usize);
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, shadertype, name.cast()) };
    let returned =
        handlers::virtual_number(x, Some(p.word(0usize)), subroutines(shadertype), returned as u32) as i32;
    x.answer(returned as u64);
    Ok(())
}
fn glGetSubroutineUniformLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetSubroutineUniformLocation.ok_or(Refused::Missing("glGetSubroutineUniformLocation"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let shadertype = p.word(1usize);
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, shadertype, name.cast()) };
    let returned =
        handlers::virtual_number(x, Some(p.word(0usize)), subroutine_uniforms(shadertype), returned as u32)
            as i32;
    x.answer(returned as u64);
    Ok(())
}
fn glGetSynciv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetSynciv.ok_or(Refused::Missing("glGetSynciv"))?;
    let sync = x.sync(p.word(0usize));
    let pname = p.word(2usize);
    let count = p.word(3usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    x.output_found(p, 1usize, 4usize, (count.max(0) as usize).saturating_mul(4usize), |values| unsafe {
        call(sync, pname, count, length.cast(), values.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexEnvfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexEnvfv.ok_or(Refused::Missing("glGetTexEnvfv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexEnviv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexEnviv.ok_or(Refused::Missing("glGetTexEnviv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexEnvxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexEnvxv.ok_or(Refused::Missing("glGetTexEnvxv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGendv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGendv.ok_or(Refused::Missing("glGetTexGendv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGenfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGenfv.ok_or(Refused::Missing("glGetTexGenfv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGenfvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGenfvOES.ok_or(Refused::Missing("glGetTexGenfvOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGeniv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGeniv.ok_or(Refused::Missing("glGetTexGeniv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGenivOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGenivOES.ok_or(Refused::Missing("glGetTexGenivOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexGenxvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexGenxvOES.ok_or(Refused::Missing("glGetTexGenxvOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(coord, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexLevelParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexLevelParameterfv.ok_or(Refused::Missing("glGetTexLevelParameterfv"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexLevelParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexLevelParameteriv.ok_or(Refused::Missing("glGetTexLevelParameteriv"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexParameterIiv.ok_or(Refused::Missing("glGetTexParameterIiv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexParameterIuiv.ok_or(Refused::Missing("glGetTexParameterIuiv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexParameterfv.ok_or(Refused::Missing("glGetTexParameterfv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexParameteriv.ok_or(Refused::Missing("glGetTexParameteriv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTexParameterxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTexParameterxv.ok_or(Refused::Missing("glGetTexParameterxv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureLevelParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureLevelParameterfv.ok_or(Refused::Missing("glGetTextureLevelParameterfv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureLevelParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetTextureLevelParameterfvEXT.ok_or(Refused::Missing("glGetTextureLevelParameterfvEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let pname = p.word(3usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureLevelParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureLevelParameteriv.ok_or(Refused::Missing("glGetTextureLevelParameteriv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureLevelParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetTextureLevelParameterivEXT.ok_or(Refused::Missing("glGetTextureLevelParameterivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let pname = p.word(3usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, level, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterIiv.ok_or(Refused::Missing("glGetTextureParameterIiv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterIivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterIivEXT.ok_or(Refused::Missing("glGetTextureParameterIivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterIuiv.ok_or(Refused::Missing("glGetTextureParameterIuiv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterIuivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterIuivEXT.ok_or(Refused::Missing("glGetTextureParameterIuivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterfv.ok_or(Refused::Missing("glGetTextureParameterfv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterfvEXT.ok_or(Refused::Missing("glGetTextureParameterfvEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameteriv.ok_or(Refused::Missing("glGetTextureParameteriv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTextureParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTextureParameterivEXT.ok_or(Refused::Missing("glGetTextureParameterivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(texture, target, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTransformFeedbackVarying(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glGetTransformFeedbackVarying.ok_or(Refused::Missing("glGetTransformFeedbackVarying"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let index = p.word(1usize);
    let bufSize = p.word(2usize) as i32;
    let length = x.output(p, 0usize, (1usize).saturating_mul(4usize))?;
    let size = x.output(p, 1usize, (1usize).saturating_mul(4usize))?;
    let type_ = x.output(p, 2usize, (1usize).saturating_mul(4usize))?;
    let mut name = x.room_for_text(p, 3usize, bufSize.max(0) as usize)?;
    unsafe {
        call(program, index, bufSize, length.cast(), size.cast(), type_.cast(), text_at(&mut name).cast())
    };
    x.output_text(p, 3usize, &name)?;
    x.answer(0);
    Ok(())
}
fn glGetTransformFeedbacki64_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTransformFeedbacki64_v.ok_or(Refused::Missing("glGetTransformFeedbacki64_v"))?;
    let xfb = x.name(ObjectClass::TransformFeedback, p.word(0usize));
    let pname = p.word(1usize);
    let index = p.word(2usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |param| unsafe {
        call(xfb, pname, index, param.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTransformFeedbacki_v(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTransformFeedbacki_v.ok_or(Refused::Missing("glGetTransformFeedbacki_v"))?;
    let xfb = x.name(ObjectClass::TransformFeedback, p.word(0usize));
    let pname = p.word(1usize);
    let index = p.word(2usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |param| unsafe {
        call(xfb, pname, index, param.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetTransformFeedbackiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetTransformFeedbackiv.ok_or(Refused::Missing("glGetTransformFeedbackiv"))?;
    let xfb = x.name(ObjectClass::TransformFeedback, p.word(0usize));
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |param| unsafe {
        call(xfb, pname, param.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetUniformBlockIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetUniformBlockIndex.ok_or(Refused::Missing("glGetUniformBlockIndex"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformBlockName = x.text(p, 0usize)?;
    let returned = unsafe { call(program, uniformBlockName.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glGetUniformIndices(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetUniformIndices.ok_or(Refused::Missing("glGetUniformIndices"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let uniformCount = p.word(1usize) as i32;
    let uniformNames = x.texts(p, 0usize)?;
    let uniformIndices = x.output(p, 1usize, (uniformCount.max(0) as usize).saturating_mul(4usize))?;
    unsafe {
        call(
            program,
            uniformCount,
            uniformNames.list(uniformCount.max(0) as usize).cast(),
            uniformIndices.cast(),
        )
    };
    x.answer(0);
    Ok(())
}
fn glGetUniformLocation(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetUniformLocation.ok_or(Refused::Missing("glGetUniformLocation"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let name = x.text(p, 0usize)?;
    let returned = unsafe { call(program, name.cast()) };
    let returned = handlers::virtual_number(x, Some(p.word(0usize)), gl::UNIFORM, returned as u32) as i32;
    x.answer(returned as u64);
    Ok(())
}
fn glGetVertexAttribIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribIiv.ok_or(Refused::Missing("glGetVertexAttribIiv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetVertexAttribIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribIuiv.ok_or(Refused::Missing("glGetVertexAttribIuiv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetVertexAttribLdv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribLdv.ok_or(Refused::Missing("glGetVertexAttribLdv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetVertexAttribdv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribdv.ok_or(Refused::Missing("glGetVertexAttribdv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 8usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetVertexAttribfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribfv.ok_or(Refused::Missing("glGetVertexAttribfv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetVertexAttribiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetVertexAttribiv.ok_or(Refused::Missing("glGetVertexAttribiv"))?;
    let index = p.word(0usize);
    let pname = p.word(1usize);
    x.output_counted(p, 0usize, 4usize, sizes::count(pname), |params| unsafe {
        call(index, pname, params.cast())
    })?;
    x.answer(0);
    Ok(())
}
fn glGetnColorTable(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnColorTable.ok_or(Refused::Missing("glGetnColorTable"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let bufSize = p.word(3usize) as i32;
    let table = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, format, type_, bufSize, table.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnColorTableARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnColorTableARB.ok_or(Refused::Missing("glGetnColorTableARB"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let bufSize = p.word(3usize) as i32;
    let table = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, format, type_, bufSize, table.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnConvolutionFilter(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnConvolutionFilter.ok_or(Refused::Missing("glGetnConvolutionFilter"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let bufSize = p.word(3usize) as i32;
    let image = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, format, type_, bufSize, image.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnConvolutionFilterARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnConvolutionFilterARB.ok_or(Refused::Missing("glGetnConvolutionFilterARB"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let bufSize = p.word(3usize) as i32;
    let image = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, format, type_, bufSize, image.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnHistogram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnHistogram.ok_or(Refused::Missing("glGetnHistogram"))?;
    let target = p.word(0usize);
    let reset = p.word(1usize) as u8;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let bufSize = p.word(4usize) as i32;
    let values = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, reset, format, type_, bufSize, values.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnHistogramARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnHistogramARB.ok_or(Refused::Missing("glGetnHistogramARB"))?;
    let target = p.word(0usize);
    let reset = p.word(1usize) as u8;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let bufSize = p.word(4usize) as i32;
    let values = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, reset, format, type_, bufSize, values.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnMinmax(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnMinmax.ok_or(Refused::Missing("glGetnMinmax"))?;
    let target = p.word(0usize);
    let reset = p.word(1usize) as u8;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let bufSize = p.word(4usize) as i32;
    let values = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, reset, format, type_, bufSize, values.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnMinmaxARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnMinmaxARB.ok_or(Refused::Missing("glGetnMinmaxARB"))?;
    let target = p.word(0usize);
    let reset = p.word(1usize) as u8;
    let format = p.word(2usize);
    let type_ = p.word(3usize);
    let bufSize = p.word(4usize) as i32;
    let values = x.output(p, 0usize, bufSize.max(0) as usize)?;
    unsafe { call(target, reset, format, type_, bufSize, values.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnSeparableFilter(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnSeparableFilter.ok_or(Refused::Missing("glGetnSeparableFilter"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let rowBufSize = p.word(3usize) as i32;
    let columnBufSize = p.word(4usize) as i32;
    let row = x.output(p, 0usize, rowBufSize.max(0) as usize)?;
    let column = x.output(p, 1usize, columnBufSize.max(0) as usize)?;
    let span = x.output(p, 2usize, 0usize)?;
    unsafe { call(target, format, type_, rowBufSize, row.cast(), columnBufSize, column.cast(), span.cast()) };
    x.answer(0);
    Ok(())
}
fn glGetnSeparableFilterARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glGetnSeparableFilterARB.ok_or(Refused::Missing("glGetnSeparableFilterARB"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let type_ = p.word(2usize);
    let rowBufSize = p.word(3usize) as i32;
    let columnBufSize = p.word(4usize) as i32;
    let row = x.output(p, 0usize, rowBufSize.max(0) as usize)?;
    let column = x.output(p, 1usize, columnBufSize.max(0) as usize)?;
    let span = x.output(p, 2usize, 0usize)?;
    unsafe { call(target, format, type_, rowBufSize, row.cast(), columnBufSize, column.cast(), span.cast()) };
    x.answer(0);
    Ok(())
}
fn glHint(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glHint.ok_or(Refused::Missing("glHint"))?;
    let target = p.word(0usize);
    let mode = p.word(1usize);
    unsafe { call(target, mode) };
    Ok(())
}
fn glIndexMask(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexMask.ok_or(Refused::Missing("glIndexMask"))?;
    let mask = p.word(0usize);
    unsafe { call(mask) };
    Ok(())
}
fn glIndexPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexPointer.ok_or(Refused::Missing("glIndexPointer"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, pointer.cast()) };
    Ok(())
}
fn glIndexPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexPointerEXT.ok_or(Refused::Missing("glIndexPointerEXT"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let count = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, count, pointer.cast()) };
    Ok(())
}
fn glIndexd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexd.ok_or(Refused::Missing("glIndexd"))?;
    let c = p.f64(0usize);
    unsafe { call(c) };
    Ok(())
}
fn glIndexdv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexdv.ok_or(Refused::Missing("glIndexdv"))?;
    let c = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(c.cast()) };
    Ok(())
}
fn glIndexf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexf.ok_or(Refused::Missing("glIndexf"))?;
    let c = p.f32(0usize);
    unsafe { call(c) };
    Ok(())
}
fn glIndexfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexfv.ok_or(Refused::Missing("glIndexfv"))?;
    let c = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(c.cast()) };
    Ok(())
}
fn glIndexi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexi.ok_or(Refused::Missing("glIndexi"))?;
    let c = p.word(0usize) as i32;
    unsafe { call(c) };
    Ok(())
}
fn glIndexiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexiv.ok_or(Refused::Missing("glIndexiv"))?;
    let c = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(c.cast()) };
    Ok(())
}
fn glIndexs(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexs.ok_or(Refused::Missing("glIndexs"))?;
    let c = p.word(0usize) as i16;
    unsafe { call(c) };
    Ok(())
}
fn glIndexsv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexsv.ok_or(Refused::Missing("glIndexsv"))?;
    let c = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(c.cast()) };
    Ok(())
}
fn glIndexub(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexub.ok_or(Refused::Missing("glIndexub"))?;
    let c = p.word(0usize) as u8;
    unsafe { call(c) };
    Ok(())
}
fn glIndexubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIndexubv.ok_or(Refused::Missing("glIndexubv"))?;
    let c = x.input(p, 0usize, 1usize)?;
    unsafe { call(c.cast()) };
    Ok(())
}
fn glInitNames(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInitNames.ok_or(Refused::Missing("glInitNames"))?;
    unsafe { call() };
    Ok(())
}
fn glInvalidateBufferData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateBufferData.ok_or(Refused::Missing("glInvalidateBufferData"))?;
    let buffer = x.name(ObjectClass::Buffer, p.word(0usize));
    unsafe { call(buffer) };
    Ok(())
}
fn glInvalidateBufferSubData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateBufferSubData.ok_or(Refused::Missing("glInvalidateBufferSubData"))?;
    let buffer = x.name(ObjectClass::Buffer, p.word(0usize));
    let offset = p.u64(1usize) as i64;
    let length = p.u64(3usize) as i64;
    unsafe { call(buffer, offset, length) };
    Ok(())
}
fn glInvalidateFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateFramebuffer.ok_or(Refused::Missing("glInvalidateFramebuffer"))?;
    let target = p.word(0usize);
    let numAttachments = p.word(1usize) as i32;
    let attachments = x.input(p, 0usize, (numAttachments.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(target, numAttachments, attachments.cast()) };
    Ok(())
}
fn glInvalidateNamedFramebufferData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glInvalidateNamedFramebufferData
        .ok_or(Refused::Missing("glInvalidateNamedFramebufferData"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let numAttachments = p.word(1usize) as i32;
    let attachments = x.input(p, 0usize, (numAttachments.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(framebuffer, numAttachments, attachments.cast()) };
    Ok(())
}
fn glInvalidateNamedFramebufferSubData(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glInvalidateNamedFramebufferSubData
        .ok_or(Refused::Missing("glInvalidateNamedFramebufferSubData"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let numAttachments = p.word(1usize) as i32;
    let x_ = p.word(2usize) as i32;
    let y = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let attachments = x.input(p, 0usize, (numAttachments.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(framebuffer, numAttachments, attachments.cast(), x_, y, width, height) };
    Ok(())
}
fn glInvalidateSubFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateSubFramebuffer.ok_or(Refused::Missing("glInvalidateSubFramebuffer"))?;
    let target = p.word(0usize);
    let numAttachments = p.word(1usize) as i32;
    let x_ = p.word(2usize) as i32;
    let y = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let attachments = x.input(p, 0usize, (numAttachments.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(target, numAttachments, attachments.cast(), x_, y, width, height) };
    Ok(())
}
fn glInvalidateTexImage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateTexImage.ok_or(Refused::Missing("glInvalidateTexImage"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    unsafe { call(texture, level) };
    Ok(())
}
fn glInvalidateTexSubImage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glInvalidateTexSubImage.ok_or(Refused::Missing("glInvalidateTexSubImage"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    unsafe { call(texture, level, xoffset, yoffset, zoffset, width, height, depth) };
    Ok(())
}
fn glIsBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsBuffer.ok_or(Refused::Missing("glIsBuffer"))?;
    let buffer = x.name(ObjectClass::Buffer, p.word(0usize));
    let returned = unsafe { call(buffer) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsEnabled(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsEnabled.ok_or(Refused::Missing("glIsEnabled"))?;
    let cap = p.word(0usize);
    let returned = unsafe { call(cap) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsEnabledi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsEnabledi.ok_or(Refused::Missing("glIsEnabledi"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let returned = unsafe { call(target, index) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsFramebuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsFramebuffer.ok_or(Refused::Missing("glIsFramebuffer"))?;
    let framebuffer = x.name(ObjectClass::Framebuffer, p.word(0usize));
    let returned = unsafe { call(framebuffer) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsNamedStringARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsNamedStringARB.ok_or(Refused::Missing("glIsNamedStringARB"))?;
    let namelen = p.word(0usize) as i32;
    let name = x.input(p, 0usize, namelen.max(0) as usize)?;
    let returned = unsafe { call(namelen, name.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsProgram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsProgram.ok_or(Refused::Missing("glIsProgram"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let returned = unsafe { call(program) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsProgramARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsProgramARB.ok_or(Refused::Missing("glIsProgramARB"))?;
    let program = x.name(ObjectClass::AssemblyProgram, p.word(0usize));
    let returned = unsafe { call(program) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsProgramPipeline(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsProgramPipeline.ok_or(Refused::Missing("glIsProgramPipeline"))?;
    let pipeline = x.name(ObjectClass::ProgramPipeline, p.word(0usize));
    let returned = unsafe { call(pipeline) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsQuery(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsQuery.ok_or(Refused::Missing("glIsQuery"))?;
    let id = x.name(ObjectClass::Query, p.word(0usize));
    let returned = unsafe { call(id) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsRenderbuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsRenderbuffer.ok_or(Refused::Missing("glIsRenderbuffer"))?;
    let renderbuffer = x.name(ObjectClass::Renderbuffer, p.word(0usize));
    let returned = unsafe { call(renderbuffer) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsSampler(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsSampler.ok_or(Refused::Missing("glIsSampler"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let returned = unsafe { call(sampler) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsShader.ok_or(Refused::Missing("glIsShader"))?;
    let shader = x.name(ObjectClass::Shader, p.word(0usize));
    let returned = unsafe { call(shader) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsSync(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsSync.ok_or(Refused::Missing("glIsSync"))?;
    let sync = x.sync(p.word(0usize));
    let returned = unsafe { call(sync) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsTexture.ok_or(Refused::Missing("glIsTexture"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let returned = unsafe { call(texture) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsTransformFeedback(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsTransformFeedback.ok_or(Refused::Missing("glIsTransformFeedback"))?;
    let id = x.name(ObjectClass::TransformFeedback, p.word(0usize));
    let returned = unsafe { call(id) };
    x.answer(returned as u64);
    Ok(())
}
fn glIsVertexArray(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glIsVertexArray.ok_or(Refused::Missing("glIsVertexArray"))?;
    let array = x.name(ObjectClass::VertexArray, p.word(0usize));
    let returned = unsafe { call(array) };
    x.answer(returned as u64);
    Ok(())
}
fn glLightModelf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModelf.ok_or(Refused::Missing("glLightModelf"))?;
    let pname = p.word(0usize);
    let param = p.f32(1usize);
    unsafe { call(pname, param) };
    Ok(())
}
fn glLightModelfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModelfv.ok_or(Refused::Missing("glLightModelfv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glLightModeli(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModeli.ok_or(Refused::Missing("glLightModeli"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glLightModeliv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModeliv.ok_or(Refused::Missing("glLightModeliv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glLightModelx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModelx.ok_or(Refused::Missing("glLightModelx"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glLightModelxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightModelxv.ok_or(Refused::Missing("glLightModelxv"))?;
    let pname = p.word(0usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, param.cast()) };
    Ok(())
}
fn glLightf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightf.ok_or(Refused::Missing("glLightf"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(light, pname, param) };
    Ok(())
}
fn glLightfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightfv.ok_or(Refused::Missing("glLightfv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(light, pname, params.cast()) };
    Ok(())
}
fn glLighti(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLighti.ok_or(Refused::Missing("glLighti"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(light, pname, param) };
    Ok(())
}
fn glLightiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightiv.ok_or(Refused::Missing("glLightiv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(light, pname, params.cast()) };
    Ok(())
}
fn glLightx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightx.ok_or(Refused::Missing("glLightx"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(light, pname, param) };
    Ok(())
}
fn glLightxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLightxv.ok_or(Refused::Missing("glLightxv"))?;
    let light = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(light, pname, params.cast()) };
    Ok(())
}
fn glLineStipple(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLineStipple.ok_or(Refused::Missing("glLineStipple"))?;
    let factor = p.word(0usize) as i32;
    let pattern = p.word(1usize) as u16;
    unsafe { call(factor, pattern) };
    Ok(())
}
fn glLineWidth(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLineWidth.ok_or(Refused::Missing("glLineWidth"))?;
    let width = p.f32(0usize);
    unsafe { call(width) };
    Ok(())
}
fn glLineWidthx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLineWidthx.ok_or(Refused::Missing("glLineWidthx"))?;
    let width = p.word(0usize) as i32;
    unsafe { call(width) };
    Ok(())
}
fn glListBase(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glListBase.ok_or(Refused::Missing("glListBase"))?;
    let base = x.name(ObjectClass::DisplayList, p.word(0usize));
    unsafe { call(base) };
    Ok(())
}
fn glLoadIdentity(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadIdentity.ok_or(Refused::Missing("glLoadIdentity"))?;
    unsafe { call() };
    Ok(())
}
fn glLoadMatrixd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadMatrixd.ok_or(Refused::Missing("glLoadMatrixd"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glLoadMatrixf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadMatrixf.ok_or(Refused::Missing("glLoadMatrixf"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glLoadMatrixx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadMatrixx.ok_or(Refused::Missing("glLoadMatrixx"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glLoadName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadName.ok_or(Refused::Missing("glLoadName"))?;
    let name = p.word(0usize);
    unsafe { call(name) };
    Ok(())
}
fn glLoadTransposeMatrixd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadTransposeMatrixd.ok_or(Refused::Missing("glLoadTransposeMatrixd"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glLoadTransposeMatrixf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLoadTransposeMatrixf.ok_or(Refused::Missing("glLoadTransposeMatrixf"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glLogicOp(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glLogicOp.ok_or(Refused::Missing("glLogicOp"))?;
    let opcode = p.word(0usize);
    unsafe { call(opcode) };
    Ok(())
}
fn glMap1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMap1d.ok_or(Refused::Missing("glMap1d"))?;
    let target = p.word(0usize);
    let u1 = p.f64(1usize);
    let u2 = p.f64(3usize);
    let stride = p.word(5usize) as i32;
    let order = p.word(6usize) as i32;
    let points = x.input(p, 0usize, (sizes::map1(target, stride, order)).saturating_mul(8usize))?;
    unsafe { call(target, u1, u2, stride, order, points.cast()) };
    Ok(())
}
fn glMap1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMap1f.ok_or(Refused::Missing("glMap1f"))?;
    let target = p.word(0usize);
    let u1 = p.f32(1usize);
    let u2 = p.f32(2usize);
    let stride = p.word(3usize) as i32;
    let order = p.word(4usize) as i32;
    let points = x.input(p, 0usize, (sizes::map1(target, stride, order)).saturating_mul(4usize))?;
    unsafe { call(target, u1, u2, stride, order, points.cast()) };
    Ok(())
}
fn glMap2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMap2d.ok_or(Refused::Missing("glMap2d"))?;
    let target = p.word(0usize);
    let u1 = p.f64(1usize);
    let u2 = p.f64(3usize);
    let ustride = p.word(5usize) as i32;
    let uorder = p.word(6usize) as i32;
    let v1 = p.f64(7usize);
    let v2 = p.f64(9usize);
    let vstride = p.word(11usize) as i32;
    let vorder = p.word(12usize) as i32;
    let points =
        x.input(p, 0usize, (sizes::map2(target, ustride, uorder, vstride, vorder)).saturating_mul(8usize))?;
    unsafe { call(target, u1, u2, ustride, uorder, v1, v2, vstride, vorder, points.cast()) };
    Ok(())
}
fn glMap2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMap2f.ok_or(Refused::Missing("glMap2f"))?;
    let target = p.word(0usize);
    let u1 = p.f32(1usize);
    let u2 = p.f32(2usize);
    let ustride = p.word(3usize) as i32;
    let uorder = p.word(4usize) as i32;
    let v1 = p.f32(5usize);
    let v2 = p.f32(6usize);
    let vstride = p.word(7usize) as i32;
    let vorder = p.word(8usize) as i32;
    let points =
        x.input(p, 0usize, (sizes::map2(target, ustride, uorder, vstride, vorder)).saturating_mul(4usize))?;
    unsafe { call(target, u1, u2, ustride, uorder, v1, v2, vstride, vorder, points.cast()) };
    Ok(())
}
fn glMapGrid1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMapGrid1d.ok_or(Refused::Missing("glMapGrid1d"))?;
    let un = p.word(0usize) as i32;
    let u1 = p.f64(1usize);
    let u2 = p.f64(3usize);
    unsafe { call(un, u1, u2) };
    Ok(())
}
fn glMapGrid1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMapGrid1f.ok_or(Refused::Missing("glMapGrid1f"))?;
    let un = p.word(0usize) as i32;
    let u1 = p.f32(1usize);
    let u2 = p.f32(2usize);
    unsafe { call(un, u1, u2) };
    Ok(())
}
fn glMapGrid2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMapGrid2d.ok_or(Refused::Missing("glMapGrid2d"))?;
    let un = p.word(0usize) as i32;
    let u1 = p.f64(1usize);
    let u2 = p.f64(3usize);
    let vn = p.word(5usize) as i32;
    let v1 = p.f64(6usize);
    let v2 = p.f64(8usize);
    unsafe { call(un, u1, u2, vn, v1, v2) };
    Ok(())
}
fn glMapGrid2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMapGrid2f.ok_or(Refused::Missing("glMapGrid2f"))?;
    let un = p.word(0usize) as i32;
    let u1 = p.f32(1usize);
    let u2 = p.f32(2usize);
    let vn = p.word(3usize) as i32;
    let v1 = p.f32(4usize);
    let v2 = p.f32(5usize);
    unsafe { call(un, u1, u2, vn, v1, v2) };
    Ok(())
}
fn glMaterialf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMaterialf.ok_or(Refused::Missing("glMaterialf"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(face, pname, param) };
    Ok(())
}
fn glMaterialfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMaterialfv.ok_or(Refused::Missing("glMaterialfv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(face, pname, params.cast()) };
    Ok(())
}
fn glMateriali(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMateriali.ok_or(Refused::Missing("glMateriali"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(face, pname, param) };
    Ok(())
}
fn glMaterialiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMaterialiv.ok_or(Refused::Missing("glMaterialiv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(face, pname, params.cast()) };
    Ok(())
}
fn glMaterialx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMaterialx.ok_or(Refused::Missing("glMaterialx"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(face, pname, param) };
    Ok(())
}
fn glMaterialxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMaterialxv.ok_or(Refused::Missing("glMaterialxv"))?;
    let face = p.word(0usize);
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(face, pname, param.cast()) };
    Ok(())
}
fn glMatrixFrustumEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixFrustumEXT.ok_or(Refused::Missing("glMatrixFrustumEXT"))?;
    let mode = p.word(0usize);
    let left = p.f64(1usize);
    let right = p.f64(3usize);
    let bottom = p.f64(5usize);
    let top = p.f64(7usize);
    let zNear = p.f64(9usize);
    let zFar = p.f64(11usize);
    unsafe { call(mode, left, right, bottom, top, zNear, zFar) };
    Ok(())
}
fn glMatrixLoadIdentityEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixLoadIdentityEXT.ok_or(Refused::Missing("glMatrixLoadIdentityEXT"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glMatrixLoadTransposedEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixLoadTransposedEXT.ok_or(Refused::Missing("glMatrixLoadTransposedEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixLoadTransposefEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixLoadTransposefEXT.ok_or(Refused::Missing("glMatrixLoadTransposefEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixLoaddEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixLoaddEXT.ok_or(Refused::Missing("glMatrixLoaddEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixLoadfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixLoadfEXT.ok_or(Refused::Missing("glMatrixLoadfEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixMode(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixMode.ok_or(Refused::Missing("glMatrixMode"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glMatrixMultTransposedEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixMultTransposedEXT.ok_or(Refused::Missing("glMatrixMultTransposedEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixMultTransposefEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixMultTransposefEXT.ok_or(Refused::Missing("glMatrixMultTransposefEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixMultdEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixMultdEXT.ok_or(Refused::Missing("glMatrixMultdEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixMultfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixMultfEXT.ok_or(Refused::Missing("glMatrixMultfEXT"))?;
    let mode = p.word(0usize);
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(mode, m.cast()) };
    Ok(())
}
fn glMatrixOrthoEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixOrthoEXT.ok_or(Refused::Missing("glMatrixOrthoEXT"))?;
    let mode = p.word(0usize);
    let left = p.f64(1usize);
    let right = p.f64(3usize);
    let bottom = p.f64(5usize);
    let top = p.f64(7usize);
    let zNear = p.f64(9usize);
    let zFar = p.f64(11usize);
    unsafe { call(mode, left, right, bottom, top, zNear, zFar) };
    Ok(())
}
fn glMatrixPopEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixPopEXT.ok_or(Refused::Missing("glMatrixPopEXT"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glMatrixPushEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixPushEXT.ok_or(Refused::Missing("glMatrixPushEXT"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glMatrixRotatedEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixRotatedEXT.ok_or(Refused::Missing("glMatrixRotatedEXT"))?;
    let mode = p.word(0usize);
    let angle = p.f64(1usize);
    let x_ = p.f64(3usize);
    let y = p.f64(5usize);
    let z = p.f64(7usize);
    unsafe { call(mode, angle, x_, y, z) };
    Ok(())
}
fn glMatrixRotatefEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixRotatefEXT.ok_or(Refused::Missing("glMatrixRotatefEXT"))?;
    let mode = p.word(0usize);
    let angle = p.f32(1usize);
    let x_ = p.f32(2usize);
    let y = p.f32(3usize);
    let z = p.f32(4usize);
    unsafe { call(mode, angle, x_, y, z) };
    Ok(())
}
fn glMatrixScaledEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixScaledEXT.ok_or(Refused::Missing("glMatrixScaledEXT"))?;
    let mode = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    unsafe { call(mode, x_, y, z) };
    Ok(())
}
fn glMatrixScalefEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixScalefEXT.ok_or(Refused::Missing("glMatrixScalefEXT"))?;
    let mode = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let z = p.f32(3usize);
    unsafe { call(mode, x_, y, z) };
    Ok(())
}
fn glMatrixTranslatedEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixTranslatedEXT.ok_or(Refused::Missing("glMatrixTranslatedEXT"))?;
    let mode = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    unsafe { call(mode, x_, y, z) };
    Ok(())
}
fn glMatrixTranslatefEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMatrixTranslatefEXT.ok_or(Refused::Missing("glMatrixTranslatefEXT"))?;
    let mode = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let z = p.f32(3usize);
    unsafe { call(mode, x_, y, z) };
    Ok(())
}
fn glMaxShaderCompilerThreadsKHR(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glMaxShaderCompilerThreadsKHR.ok_or(Refused::Missing("glMaxShaderCompilerThreadsKHR"))?;
    let count = p.word(0usize);
    unsafe { call(count) };
    Ok(())
}
fn glMemoryBarrier(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMemoryBarrier.ok_or(Refused::Missing("glMemoryBarrier"))?;
    let barriers = p.word(0usize);
    unsafe { call(barriers) };
    Ok(())
}
fn glMemoryBarrierByRegion(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMemoryBarrierByRegion.ok_or(Refused::Missing("glMemoryBarrierByRegion"))?;
    let barriers = p.word(0usize);
    unsafe { call(barriers) };
    Ok(())
}
fn glMinSampleShading(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMinSampleShading.ok_or(Refused::Missing("glMinSampleShading"))?;
    let value = p.f32(0usize);
    unsafe { call(value) };
    Ok(())
}
fn glMultMatrixd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultMatrixd.ok_or(Refused::Missing("glMultMatrixd"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glMultMatrixf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultMatrixf.ok_or(Refused::Missing("glMultMatrixf"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glMultMatrixx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultMatrixx.ok_or(Refused::Missing("glMultMatrixx"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glMultTransposeMatrixd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultTransposeMatrixd.ok_or(Refused::Missing("glMultTransposeMatrixd"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(8usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glMultTransposeMatrixf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultTransposeMatrixf.ok_or(Refused::Missing("glMultTransposeMatrixf"))?;
    let m = x.input(p, 0usize, (16usize).saturating_mul(4usize))?;
    unsafe { call(m.cast()) };
    Ok(())
}
fn glMultiDrawArrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiDrawArrays.ok_or(Refused::Missing("glMultiDrawArrays"))?;
    let mode = p.word(0usize);
    let drawcount = p.word(1usize) as i32;
    let first = x.input(p, 0usize, (drawcount.max(0) as usize).saturating_mul(4usize))?;
    let count = x.input(p, 1usize, (drawcount.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(mode, first.cast(), count.cast(), drawcount) };
    Ok(())
}
fn glMultiDrawArraysIndirect(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiDrawArraysIndirect.ok_or(Refused::Missing("glMultiDrawArraysIndirect"))?;
    let mode = p.word(0usize);
    let drawcount = p.word(1usize) as i32;
    let stride = p.word(2usize) as i32;
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, indirect.cast(), drawcount, stride) };
    Ok(())
}
fn glMultiDrawArraysIndirectCount(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glMultiDrawArraysIndirectCount.ok_or(Refused::Missing("glMultiDrawArraysIndirectCount"))?;
    let mode = p.word(0usize);
    let drawcount = p.u64(1usize) as i64;
    let maxdrawcount = p.word(3usize) as i32;
    let stride = p.word(4usize) as i32;
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, indirect.cast(), drawcount, maxdrawcount, stride) };
    Ok(())
}
fn glMultiDrawElements(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiDrawElements.ok_or(Refused::Missing("glMultiDrawElements"))?;
    let mode = p.word(0usize);
    let type_ = p.word(1usize);
    let drawcount = p.word(2usize) as i32;
    let count = x.input(p, 0usize, (drawcount.max(0) as usize).saturating_mul(4usize))?;
    let indices = x.input(p, 1usize, (drawcount.max(0) as usize).saturating_mul(8usize))?;
    unsafe { call(mode, count.cast(), type_, indices.cast(), drawcount) };
    Ok(())
}
fn glMultiDrawElementsBaseVertex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glMultiDrawElementsBaseVertex.ok_or(Refused::Missing("glMultiDrawElementsBaseVertex"))?;
    let mode = p.word(0usize);
    let type_ = p.word(1usize);
    let drawcount = p.word(2usize) as i32;
    let count = x.input(p, 0usize, (drawcount.max(0) as usize).saturating_mul(4usize))?;
    let indices = x.input(p, 1usize, (drawcount.max(0) as usize).saturating_mul(8usize))?;
    let basevertex = x.input(p, 2usize, (drawcount.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(mode, count.cast(), type_, indices.cast(), drawcount, basevertex.cast()) };
    Ok(())
}
fn glMultiDrawElementsIndirect(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiDrawElementsIndirect.ok_or(Refused::Missing("glMultiDrawElementsIndirect"))?;
    let mode = p.word(0usize);
    let type_ = p.word(1usize);
    let drawcount = p.word(2usize) as i32;
    let stride = p.word(3usize) as i32;
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, type_, indirect.cast(), drawcount, stride) };
    Ok(())
}
fn glMultiDrawElementsIndirectCount(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glMultiDrawElementsIndirectCount
        .ok_or(Refused::Missing("glMultiDrawElementsIndirectCount"))?;
    let mode = p.word(0usize);
    let type_ = p.word(1usize);
    let drawcount = p.u64(2usize) as i64;
    let maxdrawcount = p.word(4usize) as i32;
    let stride = p.word(5usize) as i32;
    let indirect = x.offset(p, 0usize);
    unsafe { call(mode, type_, indirect.cast(), drawcount, maxdrawcount, stride) };
    Ok(())
}
fn glMultiTexBufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexBufferEXT.ok_or(Refused::Missing("glMultiTexBufferEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let internalformat = p.word(2usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(3usize));
    unsafe { call(texunit, target, internalformat, buffer) };
    Ok(())
}
fn glMultiTexCoord1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1d.ok_or(Refused::Missing("glMultiTexCoord1d"))?;
    let target = p.word(0usize);
    let s = p.f64(1usize);
    unsafe { call(target, s) };
    Ok(())
}
fn glMultiTexCoord1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1dv.ok_or(Refused::Missing("glMultiTexCoord1dv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1f.ok_or(Refused::Missing("glMultiTexCoord1f"))?;
    let target = p.word(0usize);
    let s = p.f32(1usize);
    unsafe { call(target, s) };
    Ok(())
}
fn glMultiTexCoord1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1fv.ok_or(Refused::Missing("glMultiTexCoord1fv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord1hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1hNV.ok_or(Refused::Missing("glMultiTexCoord1hNV"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as u16;
    unsafe { call(target, s) };
    Ok(())
}
fn glMultiTexCoord1hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1hvNV.ok_or(Refused::Missing("glMultiTexCoord1hvNV"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord1i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1i.ok_or(Refused::Missing("glMultiTexCoord1i"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i32;
    unsafe { call(target, s) };
    Ok(())
}
fn glMultiTexCoord1iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1iv.ok_or(Refused::Missing("glMultiTexCoord1iv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord1s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1s.ok_or(Refused::Missing("glMultiTexCoord1s"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i16;
    unsafe { call(target, s) };
    Ok(())
}
fn glMultiTexCoord1sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord1sv.ok_or(Refused::Missing("glMultiTexCoord1sv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2d.ok_or(Refused::Missing("glMultiTexCoord2d"))?;
    let target = p.word(0usize);
    let s = p.f64(1usize);
    let t = p.f64(3usize);
    unsafe { call(target, s, t) };
    Ok(())
}
fn glMultiTexCoord2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2dv.ok_or(Refused::Missing("glMultiTexCoord2dv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2f.ok_or(Refused::Missing("glMultiTexCoord2f"))?;
    let target = p.word(0usize);
    let s = p.f32(1usize);
    let t = p.f32(2usize);
    unsafe { call(target, s, t) };
    Ok(())
}
fn glMultiTexCoord2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2fv.ok_or(Refused::Missing("glMultiTexCoord2fv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord2hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2hNV.ok_or(Refused::Missing("glMultiTexCoord2hNV"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as u16;
    let t = p.word(2usize) as u16;
    unsafe { call(target, s, t) };
    Ok(())
}
fn glMultiTexCoord2hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2hvNV.ok_or(Refused::Missing("glMultiTexCoord2hvNV"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2i.ok_or(Refused::Missing("glMultiTexCoord2i"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i32;
    let t = p.word(2usize) as i32;
    unsafe { call(target, s, t) };
    Ok(())
}
fn glMultiTexCoord2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2iv.ok_or(Refused::Missing("glMultiTexCoord2iv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2s.ok_or(Refused::Missing("glMultiTexCoord2s"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i16;
    let t = p.word(2usize) as i16;
    unsafe { call(target, s, t) };
    Ok(())
}
fn glMultiTexCoord2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord2sv.ok_or(Refused::Missing("glMultiTexCoord2sv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3d.ok_or(Refused::Missing("glMultiTexCoord3d"))?;
    let target = p.word(0usize);
    let s = p.f64(1usize);
    let t = p.f64(3usize);
    let r = p.f64(5usize);
    unsafe { call(target, s, t, r) };
    Ok(())
}
fn glMultiTexCoord3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3dv.ok_or(Refused::Missing("glMultiTexCoord3dv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3f.ok_or(Refused::Missing("glMultiTexCoord3f"))?;
    let target = p.word(0usize);
    let s = p.f32(1usize);
    let t = p.f32(2usize);
    let r = p.f32(3usize);
    unsafe { call(target, s, t, r) };
    Ok(())
}
fn glMultiTexCoord3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3fv.ok_or(Refused::Missing("glMultiTexCoord3fv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3hNV.ok_or(Refused::Missing("glMultiTexCoord3hNV"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as u16;
    let t = p.word(2usize) as u16;
    let r = p.word(3usize) as u16;
    unsafe { call(target, s, t, r) };
    Ok(())
}
fn glMultiTexCoord3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3hvNV.ok_or(Refused::Missing("glMultiTexCoord3hvNV"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3i.ok_or(Refused::Missing("glMultiTexCoord3i"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i32;
    let t = p.word(2usize) as i32;
    let r = p.word(3usize) as i32;
    unsafe { call(target, s, t, r) };
    Ok(())
}
fn glMultiTexCoord3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3iv.ok_or(Refused::Missing("glMultiTexCoord3iv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3s.ok_or(Refused::Missing("glMultiTexCoord3s"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i16;
    let t = p.word(2usize) as i16;
    let r = p.word(3usize) as i16;
    unsafe { call(target, s, t, r) };
    Ok(())
}
fn glMultiTexCoord3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord3sv.ok_or(Refused::Missing("glMultiTexCoord3sv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4d.ok_or(Refused::Missing("glMultiTexCoord4d"))?;
    let target = p.word(0usize);
    let s = p.f64(1usize);
    let t = p.f64(3usize);
    let r = p.f64(5usize);
    let q = p.f64(7usize);
    unsafe { call(target, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoord4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4dv.ok_or(Refused::Missing("glMultiTexCoord4dv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4f.ok_or(Refused::Missing("glMultiTexCoord4f"))?;
    let target = p.word(0usize);
    let s = p.f32(1usize);
    let t = p.f32(2usize);
    let r = p.f32(3usize);
    let q = p.f32(4usize);
    unsafe { call(target, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoord4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4fv.ok_or(Refused::Missing("glMultiTexCoord4fv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4hNV.ok_or(Refused::Missing("glMultiTexCoord4hNV"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as u16;
    let t = p.word(2usize) as u16;
    let r = p.word(3usize) as u16;
    let q = p.word(4usize) as u16;
    unsafe { call(target, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoord4hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4hvNV.ok_or(Refused::Missing("glMultiTexCoord4hvNV"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4i.ok_or(Refused::Missing("glMultiTexCoord4i"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i32;
    let t = p.word(2usize) as i32;
    let r = p.word(3usize) as i32;
    let q = p.word(4usize) as i32;
    unsafe { call(target, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoord4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4iv.ok_or(Refused::Missing("glMultiTexCoord4iv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4s.ok_or(Refused::Missing("glMultiTexCoord4s"))?;
    let target = p.word(0usize);
    let s = p.word(1usize) as i16;
    let t = p.word(2usize) as i16;
    let r = p.word(3usize) as i16;
    let q = p.word(4usize) as i16;
    unsafe { call(target, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoord4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4sv.ok_or(Refused::Missing("glMultiTexCoord4sv"))?;
    let target = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(target, v.cast()) };
    Ok(())
}
fn glMultiTexCoord4x(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoord4x.ok_or(Refused::Missing("glMultiTexCoord4x"))?;
    let texture = p.word(0usize);
    let s = p.word(1usize) as i32;
    let t = p.word(2usize) as i32;
    let r = p.word(3usize) as i32;
    let q = p.word(4usize) as i32;
    unsafe { call(texture, s, t, r, q) };
    Ok(())
}
fn glMultiTexCoordP1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP1ui.ok_or(Refused::Missing("glMultiTexCoordP1ui"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = p.word(2usize);
    unsafe { call(texture, type_, coords) };
    Ok(())
}
fn glMultiTexCoordP1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP1uiv.ok_or(Refused::Missing("glMultiTexCoordP1uiv"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(texture, type_, coords.cast()) };
    Ok(())
}
fn glMultiTexCoordP2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP2ui.ok_or(Refused::Missing("glMultiTexCoordP2ui"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = p.word(2usize);
    unsafe { call(texture, type_, coords) };
    Ok(())
}
fn glMultiTexCoordP2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP2uiv.ok_or(Refused::Missing("glMultiTexCoordP2uiv"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(texture, type_, coords.cast()) };
    Ok(())
}
fn glMultiTexCoordP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP3ui.ok_or(Refused::Missing("glMultiTexCoordP3ui"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = p.word(2usize);
    unsafe { call(texture, type_, coords) };
    Ok(())
}
fn glMultiTexCoordP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP3uiv.ok_or(Refused::Missing("glMultiTexCoordP3uiv"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(texture, type_, coords.cast()) };
    Ok(())
}
fn glMultiTexCoordP4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP4ui.ok_or(Refused::Missing("glMultiTexCoordP4ui"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = p.word(2usize);
    unsafe { call(texture, type_, coords) };
    Ok(())
}
fn glMultiTexCoordP4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexCoordP4uiv.ok_or(Refused::Missing("glMultiTexCoordP4uiv"))?;
    let texture = p.word(0usize);
    let type_ = p.word(1usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(texture, type_, coords.cast()) };
    Ok(())
}
fn glMultiTexEnvfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexEnvfEXT.ok_or(Refused::Missing("glMultiTexEnvfEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.f32(3usize);
    unsafe { call(texunit, target, pname, param) };
    Ok(())
}
fn glMultiTexEnvfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexEnvfvEXT.ok_or(Refused::Missing("glMultiTexEnvfvEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexEnviEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexEnviEXT.ok_or(Refused::Missing("glMultiTexEnviEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.word(3usize) as i32;
    unsafe { call(texunit, target, pname, param) };
    Ok(())
}
fn glMultiTexEnvivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexEnvivEXT.ok_or(Refused::Missing("glMultiTexEnvivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexGendEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGendEXT.ok_or(Refused::Missing("glMultiTexGendEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.f64(3usize);
    unsafe { call(texunit, coord, pname, param) };
    Ok(())
}
fn glMultiTexGendvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGendvEXT.ok_or(Refused::Missing("glMultiTexGendvEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(8usize))?;
    unsafe { call(texunit, coord, pname, params.cast()) };
    Ok(())
}
fn glMultiTexGenfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGenfEXT.ok_or(Refused::Missing("glMultiTexGenfEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.f32(3usize);
    unsafe { call(texunit, coord, pname, param) };
    Ok(())
}
fn glMultiTexGenfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGenfvEXT.ok_or(Refused::Missing("glMultiTexGenfvEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, coord, pname, params.cast()) };
    Ok(())
}
fn glMultiTexGeniEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGeniEXT.ok_or(Refused::Missing("glMultiTexGeniEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.word(3usize) as i32;
    unsafe { call(texunit, coord, pname, param) };
    Ok(())
}
fn glMultiTexGenivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexGenivEXT.ok_or(Refused::Missing("glMultiTexGenivEXT"))?;
    let texunit = p.word(0usize);
    let coord = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, coord, pname, params.cast()) };
    Ok(())
}
fn glMultiTexImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexImage1DEXT.ok_or(Refused::Missing("glMultiTexImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(texunit, target, level, internalformat, width, border, format, type_, pixels.cast()) };
    Ok(())
}
fn glMultiTexImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexImage2DEXT.ok_or(Refused::Missing("glMultiTexImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let format = p.word(7usize);
    let type_ = p.word(8usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe {
        call(texunit, target, level, internalformat, width, height, border, format, type_, pixels.cast())
    };
    Ok(())
}
fn glMultiTexImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexImage3DEXT.ok_or(Refused::Missing("glMultiTexImage3DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    let format = p.word(8usize);
    let type_ = p.word(9usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(
            texunit,
            target,
            level,
            internalformat,
            width,
            height,
            depth,
            border,
            format,
            type_,
            pixels.cast(),
        )
    };
    Ok(())
}
fn glMultiTexParameterIivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameterIivEXT.ok_or(Refused::Missing("glMultiTexParameterIivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexParameterIuivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameterIuivEXT.ok_or(Refused::Missing("glMultiTexParameterIuivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexParameterfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameterfEXT.ok_or(Refused::Missing("glMultiTexParameterfEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.f32(3usize);
    unsafe { call(texunit, target, pname, param) };
    Ok(())
}
fn glMultiTexParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameterfvEXT.ok_or(Refused::Missing("glMultiTexParameterfvEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexParameteriEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameteriEXT.ok_or(Refused::Missing("glMultiTexParameteriEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.word(3usize) as i32;
    unsafe { call(texunit, target, pname, param) };
    Ok(())
}
fn glMultiTexParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexParameterivEXT.ok_or(Refused::Missing("glMultiTexParameterivEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texunit, target, pname, params.cast()) };
    Ok(())
}
fn glMultiTexSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexSubImage1DEXT.ok_or(Refused::Missing("glMultiTexSubImage1DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let format = p.word(5usize);
    let type_ = p.word(6usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(texunit, target, level, xoffset, width, format, type_, pixels.cast()) };
    Ok(())
}
fn glMultiTexSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexSubImage2DEXT.ok_or(Refused::Missing("glMultiTexSubImage2DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let format = p.word(7usize);
    let type_ = p.word(8usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(texunit, target, level, xoffset, yoffset, width, height, format, type_, pixels.cast()) };
    Ok(())
}
fn glMultiTexSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glMultiTexSubImage3DEXT.ok_or(Refused::Missing("glMultiTexSubImage3DEXT"))?;
    let texunit = p.word(0usize);
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let depth = p.word(8usize) as i32;
    let format = p.word(9usize);
    let type_ = p.word(10usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(
            texunit,
            target,
            level,
            xoffset,
            yoffset,
            zoffset,
            width,
            height,
            depth,
            format,
            type_,
            pixels.cast(),
        )
    };
    Ok(())
}
fn glNamedFramebufferDrawBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedFramebufferDrawBuffer.ok_or(Refused::Missing("glNamedFramebufferDrawBuffer"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let buf = p.word(1usize);
    unsafe { call(framebuffer, buf) };
    Ok(())
}
fn glNamedFramebufferDrawBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferDrawBuffers.ok_or(Refused::Missing("glNamedFramebufferDrawBuffers"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let n = p.word(1usize) as i32;
    let bufs = x.input(p, 0usize, (n.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(framebuffer, n, bufs.cast()) };
    Ok(())
}
fn glNamedFramebufferParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedFramebufferParameteri.ok_or(Refused::Missing("glNamedFramebufferParameteri"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(framebuffer, pname, param) };
    Ok(())
}
fn glNamedFramebufferParameteriEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferParameteriEXT.ok_or(Refused::Missing("glNamedFramebufferParameteriEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(framebuffer, pname, param) };
    Ok(())
}
fn glNamedFramebufferReadBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedFramebufferReadBuffer.ok_or(Refused::Missing("glNamedFramebufferReadBuffer"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let src = p.word(1usize);
    unsafe { call(framebuffer, src) };
    Ok(())
}
fn glNamedFramebufferRenderbuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferRenderbuffer.ok_or(Refused::Missing("glNamedFramebufferRenderbuffer"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let renderbuffertarget = p.word(2usize);
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(3usize));
    unsafe { call(framebuffer, attachment, renderbuffertarget, renderbuffer) };
    Ok(())
}
fn glNamedFramebufferRenderbufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedFramebufferRenderbufferEXT
        .ok_or(Refused::Missing("glNamedFramebufferRenderbufferEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let renderbuffertarget = p.word(2usize);
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(3usize));
    unsafe { call(framebuffer, attachment, renderbuffertarget, renderbuffer) };
    Ok(())
}
fn glNamedFramebufferTexture(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedFramebufferTexture.ok_or(Refused::Missing("glNamedFramebufferTexture"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    unsafe { call(framebuffer, attachment, texture, level) };
    Ok(())
}
fn glNamedFramebufferTexture1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferTexture1DEXT.ok_or(Refused::Missing("glNamedFramebufferTexture1DEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    unsafe { call(framebuffer, attachment, textarget, texture, level) };
    Ok(())
}
fn glNamedFramebufferTexture2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferTexture2DEXT.ok_or(Refused::Missing("glNamedFramebufferTexture2DEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    unsafe { call(framebuffer, attachment, textarget, texture, level) };
    Ok(())
}
fn glNamedFramebufferTexture3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferTexture3DEXT.ok_or(Refused::Missing("glNamedFramebufferTexture3DEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let textarget = p.word(2usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(3usize));
    let level = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    unsafe { call(framebuffer, attachment, textarget, texture, level, zoffset) };
    Ok(())
}
fn glNamedFramebufferTextureEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedFramebufferTextureEXT.ok_or(Refused::Missing("glNamedFramebufferTextureEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    unsafe { call(framebuffer, attachment, texture, level) };
    Ok(())
}
fn glNamedFramebufferTextureFaceEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedFramebufferTextureFaceEXT
        .ok_or(Refused::Missing("glNamedFramebufferTextureFaceEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    let face = p.word(4usize);
    unsafe { call(framebuffer, attachment, texture, level, face) };
    Ok(())
}
fn glNamedFramebufferTextureLayer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedFramebufferTextureLayer.ok_or(Refused::Missing("glNamedFramebufferTextureLayer"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    let layer = p.word(4usize) as i32;
    unsafe { call(framebuffer, attachment, texture, level, layer) };
    Ok(())
}
fn glNamedFramebufferTextureLayerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedFramebufferTextureLayerEXT
        .ok_or(Refused::Missing("glNamedFramebufferTextureLayerEXT"))?;
    let framebuffer = x.name_for_bind(ObjectClass::Framebuffer, p.word(0usize));
    let attachment = p.word(1usize);
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(2usize));
    let level = p.word(3usize) as i32;
    let layer = p.word(4usize) as i32;
    unsafe { call(framebuffer, attachment, texture, level, layer) };
    Ok(())
}
fn glNamedProgramLocalParameter4dEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameter4dEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameter4dEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let x_ = p.f64(3usize);
    let y = p.f64(5usize);
    let z = p.f64(7usize);
    let w = p.f64(9usize);
    unsafe { call(program, target, index, x_, y, z, w) };
    Ok(())
}
fn glNamedProgramLocalParameter4dvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameter4dvEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameter4dvEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(program, target, index, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParameter4fEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameter4fEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameter4fEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let x_ = p.f32(3usize);
    let y = p.f32(4usize);
    let z = p.f32(5usize);
    let w = p.f32(6usize);
    unsafe { call(program, target, index, x_, y, z, w) };
    Ok(())
}
fn glNamedProgramLocalParameter4fvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameter4fvEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameter4fvEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParameterI4iEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameterI4iEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameterI4iEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let x_ = p.word(3usize) as i32;
    let y = p.word(4usize) as i32;
    let z = p.word(5usize) as i32;
    let w = p.word(6usize) as i32;
    unsafe { call(program, target, index, x_, y, z, w) };
    Ok(())
}
fn glNamedProgramLocalParameterI4ivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameterI4ivEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameterI4ivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParameterI4uiEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameterI4uiEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameterI4uiEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let x_ = p.word(3usize);
    let y = p.word(4usize);
    let z = p.word(5usize);
    let w = p.word(6usize);
    unsafe { call(program, target, index, x_, y, z, w) };
    Ok(())
}
fn glNamedProgramLocalParameterI4uivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameterI4uivEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameterI4uivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(program, target, index, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParameters4fvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParameters4fvEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParameters4fvEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let count = p.word(3usize) as i32;
    let params =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, target, index, count, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParametersI4ivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParametersI4ivEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParametersI4ivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let count = p.word(3usize) as i32;
    let params =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, target, index, count, params.cast()) };
    Ok(())
}
fn glNamedProgramLocalParametersI4uivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedProgramLocalParametersI4uivEXT
        .ok_or(Refused::Missing("glNamedProgramLocalParametersI4uivEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let index = p.word(2usize);
    let count = p.word(3usize) as i32;
    let params =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, target, index, count, params.cast()) };
    Ok(())
}
fn glNamedProgramStringEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedProgramStringEXT.ok_or(Refused::Missing("glNamedProgramStringEXT"))?;
    let program = x.name_for_bind(ObjectClass::AssemblyProgram, p.word(0usize));
    let target = p.word(1usize);
    let format = p.word(2usize);
    let len = p.word(3usize) as i32;
    let string = x.input(p, 0usize, len.max(0) as usize)?;
    unsafe { call(program, target, format, len, string.cast()) };
    Ok(())
}
fn glNamedRenderbufferStorage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedRenderbufferStorage.ok_or(Refused::Missing("glNamedRenderbufferStorage"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let internalformat = p.word(1usize);
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    unsafe { call(renderbuffer, internalformat, width, height) };
    Ok(())
}
fn glNamedRenderbufferStorageEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glNamedRenderbufferStorageEXT.ok_or(Refused::Missing("glNamedRenderbufferStorageEXT"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let internalformat = p.word(1usize);
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    unsafe { call(renderbuffer, internalformat, width, height) };
    Ok(())
}
fn glNamedRenderbufferStorageMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedRenderbufferStorageMultisample
        .ok_or(Refused::Missing("glNamedRenderbufferStorageMultisample"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(renderbuffer, samples, internalformat, width, height) };
    Ok(())
}
fn glNamedRenderbufferStorageMultisampleCoverageEXT(
    x: &mut Executor<'_>,
    p: &Packet<'_>,
) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedRenderbufferStorageMultisampleCoverageEXT
        .ok_or(Refused::Missing("glNamedRenderbufferStorageMultisampleCoverageEXT"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let coverageSamples = p.word(1usize) as i32;
    let colorSamples = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    unsafe { call(renderbuffer, coverageSamples, colorSamples, internalformat, width, height) };
    Ok(())
}
fn glNamedRenderbufferStorageMultisampleEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glNamedRenderbufferStorageMultisampleEXT
        .ok_or(Refused::Missing("glNamedRenderbufferStorageMultisampleEXT"))?;
    let renderbuffer = x.name_for_bind(ObjectClass::Renderbuffer, p.word(0usize));
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(renderbuffer, samples, internalformat, width, height) };
    Ok(())
}
fn glNamedStringARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNamedStringARB.ok_or(Refused::Missing("glNamedStringARB"))?;
    let type_ = p.word(0usize);
    let namelen = p.word(1usize) as i32;
    let stringlen = p.word(2usize) as i32;
    let name = x.input(p, 0usize, namelen.max(0) as usize)?;
    let string = x.input(p, 1usize, stringlen.max(0) as usize)?;
    unsafe { call(type_, namelen, name.cast(), stringlen, string.cast()) };
    Ok(())
}
fn glNormal3b(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3b.ok_or(Refused::Missing("glNormal3b"))?;
    let nx = p.word(0usize) as i8;
    let ny = p.word(1usize) as i8;
    let nz = p.word(2usize) as i8;
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3bv.ok_or(Refused::Missing("glNormal3bv"))?;
    let v = x.input(p, 0usize, 3usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3d.ok_or(Refused::Missing("glNormal3d"))?;
    let nx = p.f64(0usize);
    let ny = p.f64(2usize);
    let nz = p.f64(4usize);
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3dv.ok_or(Refused::Missing("glNormal3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3f.ok_or(Refused::Missing("glNormal3f"))?;
    let nx = p.f32(0usize);
    let ny = p.f32(1usize);
    let nz = p.f32(2usize);
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3fv.ok_or(Refused::Missing("glNormal3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3hNV.ok_or(Refused::Missing("glNormal3hNV"))?;
    let nx = p.word(0usize) as u16;
    let ny = p.word(1usize) as u16;
    let nz = p.word(2usize) as u16;
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3hvNV.ok_or(Refused::Missing("glNormal3hvNV"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3i.ok_or(Refused::Missing("glNormal3i"))?;
    let nx = p.word(0usize) as i32;
    let ny = p.word(1usize) as i32;
    let nz = p.word(2usize) as i32;
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3iv.ok_or(Refused::Missing("glNormal3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3s.ok_or(Refused::Missing("glNormal3s"))?;
    let nx = p.word(0usize) as i16;
    let ny = p.word(1usize) as i16;
    let nz = p.word(2usize) as i16;
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormal3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3sv.ok_or(Refused::Missing("glNormal3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glNormal3x(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormal3x.ok_or(Refused::Missing("glNormal3x"))?;
    let nx = p.word(0usize) as i32;
    let ny = p.word(1usize) as i32;
    let nz = p.word(2usize) as i32;
    unsafe { call(nx, ny, nz) };
    Ok(())
}
fn glNormalP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormalP3ui.ok_or(Refused::Missing("glNormalP3ui"))?;
    let type_ = p.word(0usize);
    let coords = p.word(1usize);
    unsafe { call(type_, coords) };
    Ok(())
}
fn glNormalP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormalP3uiv.ok_or(Refused::Missing("glNormalP3uiv"))?;
    let type_ = p.word(0usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, coords.cast()) };
    Ok(())
}
fn glNormalPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormalPointer.ok_or(Refused::Missing("glNormalPointer"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, pointer.cast()) };
    Ok(())
}
fn glNormalPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glNormalPointerEXT.ok_or(Refused::Missing("glNormalPointerEXT"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let count = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, count, pointer.cast()) };
    Ok(())
}
fn glOrtho(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glOrtho.ok_or(Refused::Missing("glOrtho"))?;
    let left = p.f64(0usize);
    let right = p.f64(2usize);
    let bottom = p.f64(4usize);
    let top = p.f64(6usize);
    let zNear = p.f64(8usize);
    let zFar = p.f64(10usize);
    unsafe { call(left, right, bottom, top, zNear, zFar) };
    Ok(())
}
fn glOrthof(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glOrthof.ok_or(Refused::Missing("glOrthof"))?;
    let l = p.f32(0usize);
    let r = p.f32(1usize);
    let b = p.f32(2usize);
    let t = p.f32(3usize);
    let n = p.f32(4usize);
    let f = p.f32(5usize);
    unsafe { call(l, r, b, t, n, f) };
    Ok(())
}
fn glOrthox(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glOrthox.ok_or(Refused::Missing("glOrthox"))?;
    let l = p.word(0usize) as i32;
    let r = p.word(1usize) as i32;
    let b = p.word(2usize) as i32;
    let t = p.word(3usize) as i32;
    let n = p.word(4usize) as i32;
    let f = p.word(5usize) as i32;
    unsafe { call(l, r, b, t, n, f) };
    Ok(())
}
fn glPassTexCoordATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPassTexCoordATI.ok_or(Refused::Missing("glPassTexCoordATI"))?;
    let dst = p.word(0usize);
    let coord = p.word(1usize);
    let swizzle = p.word(2usize);
    unsafe { call(dst, coord, swizzle) };
    Ok(())
}
fn glPassThrough(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPassThrough.ok_or(Refused::Missing("glPassThrough"))?;
    let token = p.f32(0usize);
    unsafe { call(token) };
    Ok(())
}
fn glPatchParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPatchParameterfv.ok_or(Refused::Missing("glPatchParameterfv"))?;
    let pname = p.word(0usize);
    let values = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, values.cast()) };
    Ok(())
}
fn glPatchParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPatchParameteri.ok_or(Refused::Missing("glPatchParameteri"))?;
    let pname = p.word(0usize);
    let value = p.word(1usize) as i32;
    unsafe { call(pname, value) };
    Ok(())
}
fn glPauseTransformFeedback(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPauseTransformFeedback.ok_or(Refused::Missing("glPauseTransformFeedback"))?;
    unsafe { call() };
    Ok(())
}
fn glPixelMapfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelMapfv.ok_or(Refused::Missing("glPixelMapfv"))?;
    let map = p.word(0usize);
    let mapsize = p.word(1usize) as i32;
    let values = x.input(p, 0usize, (mapsize.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(map, mapsize, values.cast()) };
    Ok(())
}
fn glPixelMapuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelMapuiv.ok_or(Refused::Missing("glPixelMapuiv"))?;
    let map = p.word(0usize);
    let mapsize = p.word(1usize) as i32;
    let values = x.input(p, 0usize, (mapsize.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(map, mapsize, values.cast()) };
    Ok(())
}
fn glPixelMapusv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelMapusv.ok_or(Refused::Missing("glPixelMapusv"))?;
    let map = p.word(0usize);
    let mapsize = p.word(1usize) as i32;
    let values = x.input(p, 0usize, (mapsize.max(0) as usize).saturating_mul(2usize))?;
    unsafe { call(map, mapsize, values.cast()) };
    Ok(())
}
fn glPixelTransferf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelTransferf.ok_or(Refused::Missing("glPixelTransferf"))?;
    let pname = p.word(0usize);
    let param = p.f32(1usize);
    unsafe { call(pname, param) };
    Ok(())
}
fn glPixelTransferi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelTransferi.ok_or(Refused::Missing("glPixelTransferi"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glPixelZoom(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPixelZoom.ok_or(Refused::Missing("glPixelZoom"))?;
    let xfactor = p.f32(0usize);
    let yfactor = p.f32(1usize);
    unsafe { call(xfactor, yfactor) };
    Ok(())
}
fn glPointParameterf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameterf.ok_or(Refused::Missing("glPointParameterf"))?;
    let pname = p.word(0usize);
    let param = p.f32(1usize);
    unsafe { call(pname, param) };
    Ok(())
}
fn glPointParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameterfv.ok_or(Refused::Missing("glPointParameterfv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glPointParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameteri.ok_or(Refused::Missing("glPointParameteri"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glPointParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameteriv.ok_or(Refused::Missing("glPointParameteriv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glPointParameterx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameterx.ok_or(Refused::Missing("glPointParameterx"))?;
    let pname = p.word(0usize);
    let param = p.word(1usize) as i32;
    unsafe { call(pname, param) };
    Ok(())
}
fn glPointParameterxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointParameterxv.ok_or(Refused::Missing("glPointParameterxv"))?;
    let pname = p.word(0usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(pname, params.cast()) };
    Ok(())
}
fn glPointSize(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointSize.ok_or(Refused::Missing("glPointSize"))?;
    let size = p.f32(0usize);
    unsafe { call(size) };
    Ok(())
}
fn glPointSizePointerOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointSizePointerOES.ok_or(Refused::Missing("glPointSizePointerOES"))?;
    let type_ = p.word(0usize);
    let stride = p.word(1usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(type_, stride, pointer.cast()) };
    Ok(())
}
fn glPointSizex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPointSizex.ok_or(Refused::Missing("glPointSizex"))?;
    let size = p.word(0usize) as i32;
    unsafe { call(size) };
    Ok(())
}
fn glPolygonMode(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPolygonMode.ok_or(Refused::Missing("glPolygonMode"))?;
    let face = p.word(0usize);
    let mode = p.word(1usize);
    unsafe { call(face, mode) };
    Ok(())
}
fn glPolygonOffset(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPolygonOffset.ok_or(Refused::Missing("glPolygonOffset"))?;
    let factor = p.f32(0usize);
    let units = p.f32(1usize);
    unsafe { call(factor, units) };
    Ok(())
}
fn glPolygonOffsetClamp(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPolygonOffsetClamp.ok_or(Refused::Missing("glPolygonOffsetClamp"))?;
    let factor = p.f32(0usize);
    let units = p.f32(1usize);
    let clamp = p.f32(2usize);
    unsafe { call(factor, units, clamp) };
    Ok(())
}
fn glPolygonOffsetx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPolygonOffsetx.ok_or(Refused::Missing("glPolygonOffsetx"))?;
    let factor = p.word(0usize) as i32;
    let units = p.word(1usize) as i32;
    unsafe { call(factor, units) };
    Ok(())
}
fn glPopAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPopAttrib.ok_or(Refused::Missing("glPopAttrib"))?;
    unsafe { call() };
    Ok(())
}
fn glPopClientAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPopClientAttrib.ok_or(Refused::Missing("glPopClientAttrib"))?;
    unsafe { call() };
    Ok(())
}
fn glPopMatrix(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPopMatrix.ok_or(Refused::Missing("glPopMatrix"))?;
    unsafe { call() };
    Ok(())
}
fn glPopName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPopName.ok_or(Refused::Missing("glPopName"))?;
    unsafe { call() };
    Ok(())
}
fn glPrimitiveBoundingBoxARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPrimitiveBoundingBoxARB.ok_or(Refused::Missing("glPrimitiveBoundingBoxARB"))?;
    let minX = p.f32(0usize);
    let minY = p.f32(1usize);
    let minZ = p.f32(2usize);
    let minW = p.f32(3usize);
    let maxX = p.f32(4usize);
    let maxY = p.f32(5usize);
    let maxZ = p.f32(6usize);
    let maxW = p.f32(7usize);
    unsafe { call(minX, minY, minZ, minW, maxX, maxY, maxZ, maxW) };
    Ok(())
}
fn glPrimitiveRestartIndex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPrimitiveRestartIndex.ok_or(Refused::Missing("glPrimitiveRestartIndex"))?;
    let index = p.word(0usize);
    unsafe { call(index) };
    Ok(())
}
fn glPrimitiveRestartNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPrimitiveRestartNV.ok_or(Refused::Missing("glPrimitiveRestartNV"))?;
    unsafe { call() };
    Ok(())
}
fn glPrioritizeTextures(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPrioritizeTextures.ok_or(Refused::Missing("glPrioritizeTextures"))?;
    let n = p.word(0usize) as i32;
    let textures = x.names_in(p, ObjectClass::Texture, 0usize)?;
    let priorities = x.input(p, 1usize, (n.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(n, names_at(&textures), priorities.cast()) };
    Ok(())
}
fn glProgramEnvParameter4dARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramEnvParameter4dARB.ok_or(Refused::Missing("glProgramEnvParameter4dARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let x_ = p.f64(2usize);
    let y = p.f64(4usize);
    let z = p.f64(6usize);
    let w = p.f64(8usize);
    unsafe { call(target, index, x_, y, z, w) };
    Ok(())
}
fn glProgramEnvParameter4dvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramEnvParameter4dvARB.ok_or(Refused::Missing("glProgramEnvParameter4dvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(target, index, params.cast()) };
    Ok(())
}
fn glProgramEnvParameter4fARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramEnvParameter4fARB.ok_or(Refused::Missing("glProgramEnvParameter4fARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let x_ = p.f32(2usize);
    let y = p.f32(3usize);
    let z = p.f32(4usize);
    let w = p.f32(5usize);
    unsafe { call(target, index, x_, y, z, w) };
    Ok(())
}
fn glProgramEnvParameter4fvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramEnvParameter4fvARB.ok_or(Refused::Missing("glProgramEnvParameter4fvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, index, params.cast()) };
    Ok(())
}
fn glProgramEnvParameters4fvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramEnvParameters4fvEXT.ok_or(Refused::Missing("glProgramEnvParameters4fvEXT"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let count = p.word(2usize) as i32;
    let params =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(target, index, count, params.cast()) };
    Ok(())
}
fn glProgramLocalParameter4dARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramLocalParameter4dARB.ok_or(Refused::Missing("glProgramLocalParameter4dARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let x_ = p.f64(2usize);
    let y = p.f64(4usize);
    let z = p.f64(6usize);
    let w = p.f64(8usize);
    unsafe { call(target, index, x_, y, z, w) };
    Ok(())
}
fn glProgramLocalParameter4dvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glProgramLocalParameter4dvARB.ok_or(Refused::Missing("glProgramLocalParameter4dvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(target, index, params.cast()) };
    Ok(())
}
fn glProgramLocalParameter4fARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramLocalParameter4fARB.ok_or(Refused::Missing("glProgramLocalParameter4fARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let x_ = p.f32(2usize);
    let y = p.f32(3usize);
    let z = p.f32(4usize);
    let w = p.f32(5usize);
    unsafe { call(target, index, x_, y, z, w) };
    Ok(())
}
fn glProgramLocalParameter4fvARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glProgramLocalParameter4fvARB.ok_or(Refused::Missing("glProgramLocalParameter4fvARB"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let params = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(target, index, params.cast()) };
    Ok(())
}
fn glProgramLocalParameters4fvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glProgramLocalParameters4fvEXT.ok_or(Refused::Missing("glProgramLocalParameters4fvEXT"))?;
    let target = p.word(0usize);
    let index = p.word(1usize);
    let count = p.word(2usize) as i32;
    let params =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(target, index, count, params.cast()) };
    Ok(())
}
fn glProgramParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramParameteri.ok_or(Refused::Missing("glProgramParameteri"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let pname = p.word(1usize);
    let value = p.word(2usize) as i32;
    unsafe { call(program, pname, value) };
    Ok(())
}
fn glProgramStringARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramStringARB.ok_or(Refused::Missing("glProgramStringARB"))?;
    let target = p.word(0usize);
    let format = p.word(1usize);
    let len = p.word(2usize) as i32;
    let string = x.input(p, 0usize, len.max(0) as usize)?;
    unsafe { call(target, format, len, string.cast()) };
    Ok(())
}
fn glProgramUniform1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1d.ok_or(Refused::Missing("glProgramUniform1d"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f64(2usize);
    unsafe { call(program, location, v0) };
    Ok(())
}
fn glProgramUniform1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1dv.ok_or(Refused::Missing("glProgramUniform1dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1f.ok_or(Refused::Missing("glProgramUniform1f"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f32(2usize);
    unsafe { call(program, location, v0) };
    Ok(())
}
fn glProgramUniform1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1fv.ok_or(Refused::Missing("glProgramUniform1fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform1i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1i.ok_or(Refused::Missing("glProgramUniform1i"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize) as i32;
    unsafe { call(program, location, v0) };
    Ok(())
}
fn glProgramUniform1i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1i64ARB.ok_or(Refused::Missing("glProgramUniform1i64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize) as i64;
    unsafe { call(program, location, x_) };
    Ok(())
}
fn glProgramUniform1i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1i64vARB.ok_or(Refused::Missing("glProgramUniform1i64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform1iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1iv.ok_or(Refused::Missing("glProgramUniform1iv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1ui.ok_or(Refused::Missing("glProgramUniform1ui"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize);
    unsafe { call(program, location, v0) };
    Ok(())
}
fn glProgramUniform1ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1ui64ARB.ok_or(Refused::Missing("glProgramUniform1ui64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize);
    unsafe { call(program, location, x_) };
    Ok(())
}
fn glProgramUniform1ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1ui64vARB.ok_or(Refused::Missing("glProgramUniform1ui64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform1uiv.ok_or(Refused::Missing("glProgramUniform1uiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value = x.input(p, 0usize, (count.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2d.ok_or(Refused::Missing("glProgramUniform2d"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f64(2usize);
    let v1 = p.f64(4usize);
    unsafe { call(program, location, v0, v1) };
    Ok(())
}
fn glProgramUniform2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2dv.ok_or(Refused::Missing("glProgramUniform2dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2f.ok_or(Refused::Missing("glProgramUniform2f"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f32(2usize);
    let v1 = p.f32(3usize);
    unsafe { call(program, location, v0, v1) };
    Ok(())
}
fn glProgramUniform2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2fv.ok_or(Refused::Missing("glProgramUniform2fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2i.ok_or(Refused::Missing("glProgramUniform2i"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize) as i32;
    let v1 = p.word(3usize) as i32;
    unsafe { call(program, location, v0, v1) };
    Ok(())
}
fn glProgramUniform2i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2i64ARB.ok_or(Refused::Missing("glProgramUniform2i64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize) as i64;
    let y = p.u64(4usize) as i64;
    unsafe { call(program, location, x_, y) };
    Ok(())
}
fn glProgramUniform2i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2i64vARB.ok_or(Refused::Missing("glProgramUniform2i64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2iv.ok_or(Refused::Missing("glProgramUniform2iv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2ui.ok_or(Refused::Missing("glProgramUniform2ui"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize);
    let v1 = p.word(3usize);
    unsafe { call(program, location, v0, v1) };
    Ok(())
}
fn glProgramUniform2ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2ui64ARB.ok_or(Refused::Missing("glProgramUniform2ui64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize);
    let y = p.u64(4usize);
    unsafe { call(program, location, x_, y) };
    Ok(())
}
fn glProgramUniform2ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2ui64vARB.ok_or(Refused::Missing("glProgramUniform2ui64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform2uiv.ok_or(Refused::Missing("glProgramUniform2uiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3d.ok_or(Refused::Missing("glProgramUniform3d"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f64(2usize);
    let v1 = p.f64(4usize);
    let v2 = p.f64(6usize);
    unsafe { call(program, location, v0, v1, v2) };
    Ok(())
}
fn glProgramUniform3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3dv.ok_or(Refused::Missing("glProgramUniform3dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3f.ok_or(Refused::Missing("glProgramUniform3f"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f32(2usize);
    let v1 = p.f32(3usize);
    let v2 = p.f32(4usize);
    unsafe { call(program, location, v0, v1, v2) };
    Ok(())
}
fn glProgramUniform3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3fv.ok_or(Refused::Missing("glProgramUniform3fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3i.ok_or(Refused::Missing("glProgramUniform3i"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize) as i32;
    let v1 = p.word(3usize) as i32;
    let v2 = p.word(4usize) as i32;
    unsafe { call(program, location, v0, v1, v2) };
    Ok(())
}
fn glProgramUniform3i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3i64ARB.ok_or(Refused::Missing("glProgramUniform3i64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize) as i64;
    let y = p.u64(4usize) as i64;
    let z = p.u64(6usize) as i64;
    unsafe { call(program, location, x_, y, z) };
    Ok(())
}
fn glProgramUniform3i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3i64vARB.ok_or(Refused::Missing("glProgramUniform3i64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3iv.ok_or(Refused::Missing("glProgramUniform3iv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3ui.ok_or(Refused::Missing("glProgramUniform3ui"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize);
    let v1 = p.word(3usize);
    let v2 = p.word(4usize);
    unsafe { call(program, location, v0, v1, v2) };
    Ok(())
}
fn glProgramUniform3ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3ui64ARB.ok_or(Refused::Missing("glProgramUniform3ui64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize);
    let y = p.u64(4usize);
    let z = p.u64(6usize);
    unsafe { call(program, location, x_, y, z) };
    Ok(())
}
fn glProgramUniform3ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3ui64vARB.ok_or(Refused::Missing("glProgramUniform3ui64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform3uiv.ok_or(Refused::Missing("glProgramUniform3uiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4d.ok_or(Refused::Missing("glProgramUniform4d"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f64(2usize);
    let v1 = p.f64(4usize);
    let v2 = p.f64(6usize);
    let v3 = p.f64(8usize);
    unsafe { call(program, location, v0, v1, v2, v3) };
    Ok(())
}
fn glProgramUniform4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4dv.ok_or(Refused::Missing("glProgramUniform4dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4f.ok_or(Refused::Missing("glProgramUniform4f"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.f32(2usize);
    let v1 = p.f32(3usize);
    let v2 = p.f32(4usize);
    let v3 = p.f32(5usize);
    unsafe { call(program, location, v0, v1, v2, v3) };
    Ok(())
}
fn glProgramUniform4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4fv.ok_or(Refused::Missing("glProgramUniform4fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4i.ok_or(Refused::Missing("glProgramUniform4i"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize) as i32;
    let v1 = p.word(3usize) as i32;
    let v2 = p.word(4usize) as i32;
    let v3 = p.word(5usize) as i32;
    unsafe { call(program, location, v0, v1, v2, v3) };
    Ok(())
}
fn glProgramUniform4i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4i64ARB.ok_or(Refused::Missing("glProgramUniform4i64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize) as i64;
    let y = p.u64(4usize) as i64;
    let z = p.u64(6usize) as i64;
    let w = p.u64(8usize) as i64;
    unsafe { call(program, location, x_, y, z, w) };
    Ok(())
}
fn glProgramUniform4i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4i64vARB.ok_or(Refused::Missing("glProgramUniform4i64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4iv.ok_or(Refused::Missing("glProgramUniform4iv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4ui.ok_or(Refused::Missing("glProgramUniform4ui"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let v0 = p.word(2usize);
    let v1 = p.word(3usize);
    let v2 = p.word(4usize);
    let v3 = p.word(5usize);
    unsafe { call(program, location, v0, v1, v2, v3) };
    Ok(())
}
fn glProgramUniform4ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4ui64ARB.ok_or(Refused::Missing("glProgramUniform4ui64ARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let x_ = p.u64(2usize);
    let y = p.u64(4usize);
    let z = p.u64(6usize);
    let w = p.u64(8usize);
    unsafe { call(program, location, x_, y, z, w) };
    Ok(())
}
fn glProgramUniform4ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4ui64vARB.ok_or(Refused::Missing("glProgramUniform4ui64vARB"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniform4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniform4uiv.ok_or(Refused::Missing("glProgramUniform4uiv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2dv.ok_or(Refused::Missing("glProgramUniformMatrix2dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2fv.ok_or(Refused::Missing("glProgramUniformMatrix2fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2x3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2x3dv.ok_or(Refused::Missing("glProgramUniformMatrix2x3dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2x3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2x3fv.ok_or(Refused::Missing("glProgramUniformMatrix2x3fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2x4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2x4dv.ok_or(Refused::Missing("glProgramUniformMatrix2x4dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix2x4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix2x4fv.ok_or(Refused::Missing("glProgramUniformMatrix2x4fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3dv.ok_or(Refused::Missing("glProgramUniformMatrix3dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3fv.ok_or(Refused::Missing("glProgramUniformMatrix3fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3x2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3x2dv.ok_or(Refused::Missing("glProgramUniformMatrix3x2dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3x2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3x2fv.ok_or(Refused::Missing("glProgramUniformMatrix3x2fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3x4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3x4dv.ok_or(Refused::Missing("glProgramUniformMatrix3x4dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix3x4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix3x4fv.ok_or(Refused::Missing("glProgramUniformMatrix3x4fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4dv.ok_or(Refused::Missing("glProgramUniformMatrix4dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4fv.ok_or(Refused::Missing("glProgramUniformMatrix4fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4x2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4x2dv.ok_or(Refused::Missing("glProgramUniformMatrix4x2dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4x2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4x2fv.ok_or(Refused::Missing("glProgramUniformMatrix4x2fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4x3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4x3dv.ok_or(Refused::Missing("glProgramUniformMatrix4x3dv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProgramUniformMatrix4x3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProgramUniformMatrix4x3fv.ok_or(Refused::Missing("glProgramUniformMatrix4x3fv"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    let location = handlers::number(x, Some(p.word(0usize)), gl::UNIFORM, p.word(1usize)) as i32;
    let count = p.word(2usize) as i32;
    let transpose = p.word(3usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))?;
    unsafe { call(program, location, count, transpose, value.cast()) };
    Ok(())
}
fn glProvokingVertex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glProvokingVertex.ok_or(Refused::Missing("glProvokingVertex"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glPushAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPushAttrib.ok_or(Refused::Missing("glPushAttrib"))?;
    let mask = p.word(0usize);
    unsafe { call(mask) };
    Ok(())
}
fn glPushClientAttrib(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPushClientAttrib.ok_or(Refused::Missing("glPushClientAttrib"))?;
    let mask = p.word(0usize);
    unsafe { call(mask) };
    Ok(())
}
fn glPushMatrix(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPushMatrix.ok_or(Refused::Missing("glPushMatrix"))?;
    unsafe { call() };
    Ok(())
}
fn glPushName(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glPushName.ok_or(Refused::Missing("glPushName"))?;
    let name = p.word(0usize);
    unsafe { call(name) };
    Ok(())
}
fn glQueryMatrixxOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glQueryMatrixxOES.ok_or(Refused::Missing("glQueryMatrixxOES"))?;
    let mantissa = x.output(p, 0usize, (16usize).saturating_mul(4usize))?;
    let exponent = x.output(p, 1usize, (16usize).saturating_mul(4usize))?;
    let returned = unsafe { call(mantissa.cast(), exponent.cast()) };
    x.answer(returned as u64);
    Ok(())
}
fn glRasterPos2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2d.ok_or(Refused::Missing("glRasterPos2d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glRasterPos2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2dv.ok_or(Refused::Missing("glRasterPos2dv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2f.ok_or(Refused::Missing("glRasterPos2f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glRasterPos2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2fv.ok_or(Refused::Missing("glRasterPos2fv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2i.ok_or(Refused::Missing("glRasterPos2i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    unsafe { call(x_, y) };
    Ok(())
}
fn glRasterPos2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2iv.ok_or(Refused::Missing("glRasterPos2iv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2s.ok_or(Refused::Missing("glRasterPos2s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    unsafe { call(x_, y) };
    Ok(())
}
fn glRasterPos2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos2sv.ok_or(Refused::Missing("glRasterPos2sv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3d.ok_or(Refused::Missing("glRasterPos3d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glRasterPos3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3dv.ok_or(Refused::Missing("glRasterPos3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3f.ok_or(Refused::Missing("glRasterPos3f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glRasterPos3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3fv.ok_or(Refused::Missing("glRasterPos3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3i.ok_or(Refused::Missing("glRasterPos3i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glRasterPos3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3iv.ok_or(Refused::Missing("glRasterPos3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3s.ok_or(Refused::Missing("glRasterPos3s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glRasterPos3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos3sv.ok_or(Refused::Missing("glRasterPos3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4d.ok_or(Refused::Missing("glRasterPos4d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    let w = p.f64(6usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glRasterPos4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4dv.ok_or(Refused::Missing("glRasterPos4dv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4f.ok_or(Refused::Missing("glRasterPos4f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    let w = p.f32(3usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glRasterPos4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4fv.ok_or(Refused::Missing("glRasterPos4fv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4i.ok_or(Refused::Missing("glRasterPos4i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    let w = p.word(3usize) as i32;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glRasterPos4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4iv.ok_or(Refused::Missing("glRasterPos4iv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glRasterPos4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4s.ok_or(Refused::Missing("glRasterPos4s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    let w = p.word(3usize) as i16;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glRasterPos4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRasterPos4sv.ok_or(Refused::Missing("glRasterPos4sv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glReadBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glReadBuffer.ok_or(Refused::Missing("glReadBuffer"))?;
    let src = p.word(0usize);
    unsafe { call(src) };
    Ok(())
}
fn glReadPixels(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glReadPixels.ok_or(Refused::Missing("glReadPixels"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    let format = p.word(4usize);
    let type_ = p.word(5usize);
    let pixels = x.output(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(x_, y, width, height, format, type_, pixels.cast()) };
    x.answer(0);
    Ok(())
}
fn glRectd(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectd.ok_or(Refused::Missing("glRectd"))?;
    let x1 = p.f64(0usize);
    let y1 = p.f64(2usize);
    let x2 = p.f64(4usize);
    let y2 = p.f64(6usize);
    unsafe { call(x1, y1, x2, y2) };
    Ok(())
}
fn glRectdv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectdv.ok_or(Refused::Missing("glRectdv"))?;
    let v1 = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    let v2 = x.input(p, 1usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(v1.cast(), v2.cast()) };
    Ok(())
}
fn glRectf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectf.ok_or(Refused::Missing("glRectf"))?;
    let x1 = p.f32(0usize);
    let y1 = p.f32(1usize);
    let x2 = p.f32(2usize);
    let y2 = p.f32(3usize);
    unsafe { call(x1, y1, x2, y2) };
    Ok(())
}
fn glRectfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectfv.ok_or(Refused::Missing("glRectfv"))?;
    let v1 = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    let v2 = x.input(p, 1usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v1.cast(), v2.cast()) };
    Ok(())
}
fn glRecti(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRecti.ok_or(Refused::Missing("glRecti"))?;
    let x1 = p.word(0usize) as i32;
    let y1 = p.word(1usize) as i32;
    let x2 = p.word(2usize) as i32;
    let y2 = p.word(3usize) as i32;
    unsafe { call(x1, y1, x2, y2) };
    Ok(())
}
fn glRectiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectiv.ok_or(Refused::Missing("glRectiv"))?;
    let v1 = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    let v2 = x.input(p, 1usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v1.cast(), v2.cast()) };
    Ok(())
}
fn glRects(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRects.ok_or(Refused::Missing("glRects"))?;
    let x1 = p.word(0usize) as i16;
    let y1 = p.word(1usize) as i16;
    let x2 = p.word(2usize) as i16;
    let y2 = p.word(3usize) as i16;
    unsafe { call(x1, y1, x2, y2) };
    Ok(())
}
fn glRectsv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRectsv.ok_or(Refused::Missing("glRectsv"))?;
    let v1 = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    let v2 = x.input(p, 1usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v1.cast(), v2.cast()) };
    Ok(())
}
fn glReleaseShaderCompiler(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glReleaseShaderCompiler.ok_or(Refused::Missing("glReleaseShaderCompiler"))?;
    unsafe { call() };
    Ok(())
}
fn glRenderbufferStorage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRenderbufferStorage.ok_or(Refused::Missing("glRenderbufferStorage"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    unsafe { call(target, internalformat, width, height) };
    Ok(())
}
fn glRenderbufferStorageMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glRenderbufferStorageMultisample
        .ok_or(Refused::Missing("glRenderbufferStorageMultisample"))?;
    let target = p.word(0usize);
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(target, samples, internalformat, width, height) };
    Ok(())
}
fn glResumeTransformFeedback(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glResumeTransformFeedback.ok_or(Refused::Missing("glResumeTransformFeedback"))?;
    unsafe { call() };
    Ok(())
}
fn glRotated(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRotated.ok_or(Refused::Missing("glRotated"))?;
    let angle = p.f64(0usize);
    let x_ = p.f64(2usize);
    let y = p.f64(4usize);
    let z = p.f64(6usize);
    unsafe { call(angle, x_, y, z) };
    Ok(())
}
fn glRotatef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRotatef.ok_or(Refused::Missing("glRotatef"))?;
    let angle = p.f32(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let z = p.f32(3usize);
    unsafe { call(angle, x_, y, z) };
    Ok(())
}
fn glRotatex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glRotatex.ok_or(Refused::Missing("glRotatex"))?;
    let angle = p.word(0usize) as i32;
    let x_ = p.word(1usize) as i32;
    let y = p.word(2usize) as i32;
    let z = p.word(3usize) as i32;
    unsafe { call(angle, x_, y, z) };
    Ok(())
}
fn glSampleCoverage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSampleCoverage.ok_or(Refused::Missing("glSampleCoverage"))?;
    let value = p.f32(0usize);
    let invert = p.word(1usize) as u8;
    unsafe { call(value, invert) };
    Ok(())
}
fn glSampleCoveragex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSampleCoveragex.ok_or(Refused::Missing("glSampleCoveragex"))?;
    let value = p.word(0usize) as i32;
    let invert = p.word(1usize) as u8;
    unsafe { call(value, invert) };
    Ok(())
}
fn glSampleMapATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSampleMapATI.ok_or(Refused::Missing("glSampleMapATI"))?;
    let dst = p.word(0usize);
    let interp = p.word(1usize);
    let swizzle = p.word(2usize);
    unsafe { call(dst, interp, swizzle) };
    Ok(())
}
fn glSampleMaski(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSampleMaski.ok_or(Refused::Missing("glSampleMaski"))?;
    let maskNumber = p.word(0usize);
    let mask = p.word(1usize);
    unsafe { call(maskNumber, mask) };
    Ok(())
}
fn glSamplerParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameterIiv.ok_or(Refused::Missing("glSamplerParameterIiv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(sampler, pname, param.cast()) };
    Ok(())
}
fn glSamplerParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameterIuiv.ok_or(Refused::Missing("glSamplerParameterIuiv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(sampler, pname, param.cast()) };
    Ok(())
}
fn glSamplerParameterf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameterf.ok_or(Refused::Missing("glSamplerParameterf"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(sampler, pname, param) };
    Ok(())
}
fn glSamplerParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameterfv.ok_or(Refused::Missing("glSamplerParameterfv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(sampler, pname, param.cast()) };
    Ok(())
}
fn glSamplerParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameteri.ok_or(Refused::Missing("glSamplerParameteri"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(sampler, pname, param) };
    Ok(())
}
fn glSamplerParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSamplerParameteriv.ok_or(Refused::Missing("glSamplerParameteriv"))?;
    let sampler = x.name(ObjectClass::Sampler, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(sampler, pname, param.cast()) };
    Ok(())
}
fn glScaled(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScaled.ok_or(Refused::Missing("glScaled"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glScalef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScalef.ok_or(Refused::Missing("glScalef"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glScalex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScalex.ok_or(Refused::Missing("glScalex"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glScissor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScissor.ok_or(Refused::Missing("glScissor"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    unsafe { call(x_, y, width, height) };
    Ok(())
}
fn glScissorArrayv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScissorArrayv.ok_or(Refused::Missing("glScissorArrayv"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let v = x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(first, count, v.cast()) };
    Ok(())
}
fn glScissorIndexed(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScissorIndexed.ok_or(Refused::Missing("glScissorIndexed"))?;
    let index = p.word(0usize);
    let left = p.word(1usize) as i32;
    let bottom = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(index, left, bottom, width, height) };
    Ok(())
}
fn glScissorIndexedv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glScissorIndexedv.ok_or(Refused::Missing("glScissorIndexedv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glSecondaryColor3b(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3b.ok_or(Refused::Missing("glSecondaryColor3b"))?;
    let red = p.word(0usize) as i8;
    let green = p.word(1usize) as i8;
    let blue = p.word(2usize) as i8;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3bv.ok_or(Refused::Missing("glSecondaryColor3bv"))?;
    let v = x.input(p, 0usize, 3usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3d.ok_or(Refused::Missing("glSecondaryColor3d"))?;
    let red = p.f64(0usize);
    let green = p.f64(2usize);
    let blue = p.f64(4usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3dv.ok_or(Refused::Missing("glSecondaryColor3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3f.ok_or(Refused::Missing("glSecondaryColor3f"))?;
    let red = p.f32(0usize);
    let green = p.f32(1usize);
    let blue = p.f32(2usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3fv.ok_or(Refused::Missing("glSecondaryColor3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3hNV.ok_or(Refused::Missing("glSecondaryColor3hNV"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3hvNV.ok_or(Refused::Missing("glSecondaryColor3hvNV"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3i.ok_or(Refused::Missing("glSecondaryColor3i"))?;
    let red = p.word(0usize) as i32;
    let green = p.word(1usize) as i32;
    let blue = p.word(2usize) as i32;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3iv.ok_or(Refused::Missing("glSecondaryColor3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3s.ok_or(Refused::Missing("glSecondaryColor3s"))?;
    let red = p.word(0usize) as i16;
    let green = p.word(1usize) as i16;
    let blue = p.word(2usize) as i16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3sv.ok_or(Refused::Missing("glSecondaryColor3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3ub(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3ub.ok_or(Refused::Missing("glSecondaryColor3ub"))?;
    let red = p.word(0usize) as u8;
    let green = p.word(1usize) as u8;
    let blue = p.word(2usize) as u8;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3ubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3ubv.ok_or(Refused::Missing("glSecondaryColor3ubv"))?;
    let v = x.input(p, 0usize, 3usize)?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3ui.ok_or(Refused::Missing("glSecondaryColor3ui"))?;
    let red = p.word(0usize);
    let green = p.word(1usize);
    let blue = p.word(2usize);
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3uiv.ok_or(Refused::Missing("glSecondaryColor3uiv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColor3us(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3us.ok_or(Refused::Missing("glSecondaryColor3us"))?;
    let red = p.word(0usize) as u16;
    let green = p.word(1usize) as u16;
    let blue = p.word(2usize) as u16;
    unsafe { call(red, green, blue) };
    Ok(())
}
fn glSecondaryColor3usv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColor3usv.ok_or(Refused::Missing("glSecondaryColor3usv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glSecondaryColorP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColorP3ui.ok_or(Refused::Missing("glSecondaryColorP3ui"))?;
    let type_ = p.word(0usize);
    let color = p.word(1usize);
    unsafe { call(type_, color) };
    Ok(())
}
fn glSecondaryColorP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColorP3uiv.ok_or(Refused::Missing("glSecondaryColorP3uiv"))?;
    let type_ = p.word(0usize);
    let color = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, color.cast()) };
    Ok(())
}
fn glSecondaryColorPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSecondaryColorPointer.ok_or(Refused::Missing("glSecondaryColorPointer"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glSetFragmentShaderConstantATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glSetFragmentShaderConstantATI.ok_or(Refused::Missing("glSetFragmentShaderConstantATI"))?;
    let dst = p.word(0usize);
    let value = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(dst, value.cast()) };
    Ok(())
}
fn glShadeModel(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glShadeModel.ok_or(Refused::Missing("glShadeModel"))?;
    let mode = p.word(0usize);
    unsafe { call(mode) };
    Ok(())
}
fn glShaderBinary(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glShaderBinary.ok_or(Refused::Missing("glShaderBinary"))?;
    let count = p.word(0usize) as i32;
    let binaryFormat = p.word(1usize);
    let length = p.word(2usize) as i32;
    let shaders = x.names_in(p, ObjectClass::Shader, 0usize)?;
    let binary = x.input(p, 1usize, length.max(0) as usize)?;
    unsafe { call(count, names_at(&shaders), binaryFormat, binary.cast(), length) };
    Ok(())
}
fn glShaderSource(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glShaderSource.ok_or(Refused::Missing("glShaderSource"))?;
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(0usize));
    let count = p.word(1usize) as i32;
    let string = x.texts(p, 0usize)?;
    unsafe { call(shader, count, string.list(count.max(0) as usize).cast(), string.lengths.as_ptr()) };
    Ok(())
}
fn glShaderStorageBlockBinding(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glShaderStorageBlockBinding.ok_or(Refused::Missing("glShaderStorageBlockBinding"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let storageBlockIndex = p.word(1usize);
    let storageBlockBinding = p.word(2usize);
    unsafe { call(program, storageBlockIndex, storageBlockBinding) };
    Ok(())
}
fn glSpecializeShader(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSpecializeShader.ok_or(Refused::Missing("glSpecializeShader"))?;
    let shader = x.name_for_bind(ObjectClass::Shader, p.word(0usize));
    let numSpecializationConstants = p.word(1usize);
    let pEntryPoint = x.text(p, 0usize)?;
    let pConstantIndex = x.input(p, 1usize, (numSpecializationConstants as usize).saturating_mul(4usize))?;
    let pConstantValue = x.input(p, 2usize, (numSpecializationConstants as usize).saturating_mul(4usize))?;
    unsafe {
        call(
            shader,
            pEntryPoint.cast(),
            numSpecializationConstants,
            pConstantIndex.cast(),
            pConstantValue.cast(),
        )
    };
    Ok(())
}
fn glStencilFunc(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilFunc.ok_or(Refused::Missing("glStencilFunc"))?;
    let func = p.word(0usize);
    let ref_ = p.word(1usize) as i32;
    let mask = p.word(2usize);
    unsafe { call(func, ref_, mask) };
    Ok(())
}
fn glStencilFuncSeparate(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilFuncSeparate.ok_or(Refused::Missing("glStencilFuncSeparate"))?;
    let face = p.word(0usize);
    let func = p.word(1usize);
    let ref_ = p.word(2usize) as i32;
    let mask = p.word(3usize);
    unsafe { call(face, func, ref_, mask) };
    Ok(())
}
fn glStencilFuncSeparateATI(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilFuncSeparateATI.ok_or(Refused::Missing("glStencilFuncSeparateATI"))?;
    let frontfunc = p.word(0usize);
    let backfunc = p.word(1usize);
    let ref_ = p.word(2usize) as i32;
    let mask = p.word(3usize);
    unsafe { call(frontfunc, backfunc, ref_, mask) };
    Ok(())
}
fn glStencilMask(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilMask.ok_or(Refused::Missing("glStencilMask"))?;
    let mask = p.word(0usize);
    unsafe { call(mask) };
    Ok(())
}
fn glStencilMaskSeparate(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilMaskSeparate.ok_or(Refused::Missing("glStencilMaskSeparate"))?;
    let face = p.word(0usize);
    let mask = p.word(1usize);
    unsafe { call(face, mask) };
    Ok(())
}
fn glStencilOp(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilOp.ok_or(Refused::Missing("glStencilOp"))?;
    let fail = p.word(0usize);
    let zfail = p.word(1usize);
    let zpass = p.word(2usize);
    unsafe { call(fail, zfail, zpass) };
    Ok(())
}
fn glStencilOpSeparate(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glStencilOpSeparate.ok_or(Refused::Missing("glStencilOpSeparate"))?;
    let face = p.word(0usize);
    let sfail = p.word(1usize);
    let dpfail = p.word(2usize);
    let dppass = p.word(3usize);
    unsafe { call(face, sfail, dpfail, dppass) };
    Ok(())
}
fn glTexBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexBuffer.ok_or(Refused::Missing("glTexBuffer"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(2usize));
    unsafe { call(target, internalformat, buffer) };
    Ok(())
}
fn glTexBufferRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexBufferRange.ok_or(Refused::Missing("glTexBufferRange"))?;
    let target = p.word(0usize);
    let internalformat = p.word(1usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    let size = p.u64(5usize) as i64;
    unsafe { call(target, internalformat, buffer, offset, size) };
    Ok(())
}
fn glTexCoord1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1d.ok_or(Refused::Missing("glTexCoord1d"))?;
    let s = p.f64(0usize);
    unsafe { call(s) };
    Ok(())
}
fn glTexCoord1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1dv.ok_or(Refused::Missing("glTexCoord1dv"))?;
    let v = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1f.ok_or(Refused::Missing("glTexCoord1f"))?;
    let s = p.f32(0usize);
    unsafe { call(s) };
    Ok(())
}
fn glTexCoord1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1fv.ok_or(Refused::Missing("glTexCoord1fv"))?;
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord1hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1hNV.ok_or(Refused::Missing("glTexCoord1hNV"))?;
    let s = p.word(0usize) as u16;
    unsafe { call(s) };
    Ok(())
}
fn glTexCoord1hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1hvNV.ok_or(Refused::Missing("glTexCoord1hvNV"))?;
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord1i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1i.ok_or(Refused::Missing("glTexCoord1i"))?;
    let s = p.word(0usize) as i32;
    unsafe { call(s) };
    Ok(())
}
fn glTexCoord1iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1iv.ok_or(Refused::Missing("glTexCoord1iv"))?;
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord1s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1s.ok_or(Refused::Missing("glTexCoord1s"))?;
    let s = p.word(0usize) as i16;
    unsafe { call(s) };
    Ok(())
}
fn glTexCoord1sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord1sv.ok_or(Refused::Missing("glTexCoord1sv"))?;
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2d.ok_or(Refused::Missing("glTexCoord2d"))?;
    let s = p.f64(0usize);
    let t = p.f64(2usize);
    unsafe { call(s, t) };
    Ok(())
}
fn glTexCoord2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2dv.ok_or(Refused::Missing("glTexCoord2dv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2f.ok_or(Refused::Missing("glTexCoord2f"))?;
    let s = p.f32(0usize);
    let t = p.f32(1usize);
    unsafe { call(s, t) };
    Ok(())
}
fn glTexCoord2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2fv.ok_or(Refused::Missing("glTexCoord2fv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord2hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2hNV.ok_or(Refused::Missing("glTexCoord2hNV"))?;
    let s = p.word(0usize) as u16;
    let t = p.word(1usize) as u16;
    unsafe { call(s, t) };
    Ok(())
}
fn glTexCoord2hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2hvNV.ok_or(Refused::Missing("glTexCoord2hvNV"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2i.ok_or(Refused::Missing("glTexCoord2i"))?;
    let s = p.word(0usize) as i32;
    let t = p.word(1usize) as i32;
    unsafe { call(s, t) };
    Ok(())
}
fn glTexCoord2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2iv.ok_or(Refused::Missing("glTexCoord2iv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2s.ok_or(Refused::Missing("glTexCoord2s"))?;
    let s = p.word(0usize) as i16;
    let t = p.word(1usize) as i16;
    unsafe { call(s, t) };
    Ok(())
}
fn glTexCoord2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord2sv.ok_or(Refused::Missing("glTexCoord2sv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3d.ok_or(Refused::Missing("glTexCoord3d"))?;
    let s = p.f64(0usize);
    let t = p.f64(2usize);
    let r = p.f64(4usize);
    unsafe { call(s, t, r) };
    Ok(())
}
fn glTexCoord3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3dv.ok_or(Refused::Missing("glTexCoord3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3f.ok_or(Refused::Missing("glTexCoord3f"))?;
    let s = p.f32(0usize);
    let t = p.f32(1usize);
    let r = p.f32(2usize);
    unsafe { call(s, t, r) };
    Ok(())
}
fn glTexCoord3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3fv.ok_or(Refused::Missing("glTexCoord3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3hNV.ok_or(Refused::Missing("glTexCoord3hNV"))?;
    let s = p.word(0usize) as u16;
    let t = p.word(1usize) as u16;
    let r = p.word(2usize) as u16;
    unsafe { call(s, t, r) };
    Ok(())
}
fn glTexCoord3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3hvNV.ok_or(Refused::Missing("glTexCoord3hvNV"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3i.ok_or(Refused::Missing("glTexCoord3i"))?;
    let s = p.word(0usize) as i32;
    let t = p.word(1usize) as i32;
    let r = p.word(2usize) as i32;
    unsafe { call(s, t, r) };
    Ok(())
}
fn glTexCoord3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3iv.ok_or(Refused::Missing("glTexCoord3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3s.ok_or(Refused::Missing("glTexCoord3s"))?;
    let s = p.word(0usize) as i16;
    let t = p.word(1usize) as i16;
    let r = p.word(2usize) as i16;
    unsafe { call(s, t, r) };
    Ok(())
}
fn glTexCoord3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord3sv.ok_or(Refused::Missing("glTexCoord3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4d.ok_or(Refused::Missing("glTexCoord4d"))?;
    let s = p.f64(0usize);
    let t = p.f64(2usize);
    let r = p.f64(4usize);
    let q = p.f64(6usize);
    unsafe { call(s, t, r, q) };
    Ok(())
}
fn glTexCoord4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4dv.ok_or(Refused::Missing("glTexCoord4dv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4f.ok_or(Refused::Missing("glTexCoord4f"))?;
    let s = p.f32(0usize);
    let t = p.f32(1usize);
    let r = p.f32(2usize);
    let q = p.f32(3usize);
    unsafe { call(s, t, r, q) };
    Ok(())
}
fn glTexCoord4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4fv.ok_or(Refused::Missing("glTexCoord4fv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord4hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4hNV.ok_or(Refused::Missing("glTexCoord4hNV"))?;
    let s = p.word(0usize) as u16;
    let t = p.word(1usize) as u16;
    let r = p.word(2usize) as u16;
    let q = p.word(3usize) as u16;
    unsafe { call(s, t, r, q) };
    Ok(())
}
fn glTexCoord4hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4hvNV.ok_or(Refused::Missing("glTexCoord4hvNV"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4i.ok_or(Refused::Missing("glTexCoord4i"))?;
    let s = p.word(0usize) as i32;
    let t = p.word(1usize) as i32;
    let r = p.word(2usize) as i32;
    let q = p.word(3usize) as i32;
    unsafe { call(s, t, r, q) };
    Ok(())
}
fn glTexCoord4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4iv.ok_or(Refused::Missing("glTexCoord4iv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoord4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4s.ok_or(Refused::Missing("glTexCoord4s"))?;
    let s = p.word(0usize) as i16;
    let t = p.word(1usize) as i16;
    let r = p.word(2usize) as i16;
    let q = p.word(3usize) as i16;
    unsafe { call(s, t, r, q) };
    Ok(())
}
fn glTexCoord4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoord4sv.ok_or(Refused::Missing("glTexCoord4sv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glTexCoordP1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP1ui.ok_or(Refused::Missing("glTexCoordP1ui"))?;
    let type_ = p.word(0usize);
    let coords = p.word(1usize);
    unsafe { call(type_, coords) };
    Ok(())
}
fn glTexCoordP1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP1uiv.ok_or(Refused::Missing("glTexCoordP1uiv"))?;
    let type_ = p.word(0usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, coords.cast()) };
    Ok(())
}
fn glTexCoordP2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP2ui.ok_or(Refused::Missing("glTexCoordP2ui"))?;
    let type_ = p.word(0usize);
    let coords = p.word(1usize);
    unsafe { call(type_, coords) };
    Ok(())
}
fn glTexCoordP2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP2uiv.ok_or(Refused::Missing("glTexCoordP2uiv"))?;
    let type_ = p.word(0usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, coords.cast()) };
    Ok(())
}
fn glTexCoordP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP3ui.ok_or(Refused::Missing("glTexCoordP3ui"))?;
    let type_ = p.word(0usize);
    let coords = p.word(1usize);
    unsafe { call(type_, coords) };
    Ok(())
}
fn glTexCoordP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP3uiv.ok_or(Refused::Missing("glTexCoordP3uiv"))?;
    let type_ = p.word(0usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, coords.cast()) };
    Ok(())
}
fn glTexCoordP4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP4ui.ok_or(Refused::Missing("glTexCoordP4ui"))?;
    let type_ = p.word(0usize);
    let coords = p.word(1usize);
    unsafe { call(type_, coords) };
    Ok(())
}
fn glTexCoordP4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordP4uiv.ok_or(Refused::Missing("glTexCoordP4uiv"))?;
    let type_ = p.word(0usize);
    let coords = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, coords.cast()) };
    Ok(())
}
fn glTexCoordPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordPointer.ok_or(Refused::Missing("glTexCoordPointer"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glTexCoordPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexCoordPointerEXT.ok_or(Refused::Missing("glTexCoordPointerEXT"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let count = p.word(3usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, count, pointer.cast()) };
    Ok(())
}
fn glTexEnvf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnvf.ok_or(Refused::Missing("glTexEnvf"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexEnvfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnvfv.ok_or(Refused::Missing("glTexEnvfv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexEnvi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnvi.ok_or(Refused::Missing("glTexEnvi"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexEnviv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnviv.ok_or(Refused::Missing("glTexEnviv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexEnvx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnvx.ok_or(Refused::Missing("glTexEnvx"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexEnvxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexEnvxv.ok_or(Refused::Missing("glTexEnvxv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexGend(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGend.ok_or(Refused::Missing("glTexGend"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f64(2usize);
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGendv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGendv.ok_or(Refused::Missing("glTexGendv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(8usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexGenf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenf.ok_or(Refused::Missing("glTexGenf"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGenfOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenfOES.ok_or(Refused::Missing("glTexGenfOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGenfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenfv.ok_or(Refused::Missing("glTexGenfv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexGenfvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenfvOES.ok_or(Refused::Missing("glTexGenfvOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexGeni(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGeni.ok_or(Refused::Missing("glTexGeni"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGeniOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGeniOES.ok_or(Refused::Missing("glTexGeniOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGeniv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGeniv.ok_or(Refused::Missing("glTexGeniv"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexGenivOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenivOES.ok_or(Refused::Missing("glTexGenivOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexGenxOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenxOES.ok_or(Refused::Missing("glTexGenxOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(coord, pname, param) };
    Ok(())
}
fn glTexGenxvOES(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexGenxvOES.ok_or(Refused::Missing("glTexGenxvOES"))?;
    let coord = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(coord, pname, params.cast()) };
    Ok(())
}
fn glTexImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexImage1D.ok_or(Refused::Missing("glTexImage1D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let border = p.word(4usize) as i32;
    let format = p.word(5usize);
    let type_ = p.word(6usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(target, level, internalformat, width, border, format, type_, pixels.cast()) };
    Ok(())
}
fn glTexImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexImage2D.ok_or(Refused::Missing("glTexImage2D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(target, level, internalformat, width, height, border, format, type_, pixels.cast()) };
    Ok(())
}
fn glTexImage2DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexImage2DMultisample.ok_or(Refused::Missing("glTexImage2DMultisample"))?;
    let target = p.word(0usize);
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let fixedsamplelocations = p.word(5usize) as u8;
    unsafe { call(target, samples, internalformat, width, height, fixedsamplelocations) };
    Ok(())
}
fn glTexImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexImage3D.ok_or(Refused::Missing("glTexImage3D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let internalformat = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let format = p.word(7usize);
    let type_ = p.word(8usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(target, level, internalformat, width, height, depth, border, format, type_, pixels.cast())
    };
    Ok(())
}
fn glTexImage3DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexImage3DMultisample.ok_or(Refused::Missing("glTexImage3DMultisample"))?;
    let target = p.word(0usize);
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    let fixedsamplelocations = p.word(6usize) as u8;
    unsafe { call(target, samples, internalformat, width, height, depth, fixedsamplelocations) };
    Ok(())
}
fn glTexParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterIiv.ok_or(Refused::Missing("glTexParameterIiv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterIuiv.ok_or(Refused::Missing("glTexParameterIuiv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexParameterf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterf.ok_or(Refused::Missing("glTexParameterf"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterfv.ok_or(Refused::Missing("glTexParameterfv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameteri.ok_or(Refused::Missing("glTexParameteri"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameteriv.ok_or(Refused::Missing("glTexParameteriv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexParameterx(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterx.ok_or(Refused::Missing("glTexParameterx"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(target, pname, param) };
    Ok(())
}
fn glTexParameterxv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexParameterxv.ok_or(Refused::Missing("glTexParameterxv"))?;
    let target = p.word(0usize);
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(target, pname, params.cast()) };
    Ok(())
}
fn glTexStorage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexStorage1D.ok_or(Refused::Missing("glTexStorage1D"))?;
    let target = p.word(0usize);
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    unsafe { call(target, levels, internalformat, width) };
    Ok(())
}
fn glTexStorage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexStorage2D.ok_or(Refused::Missing("glTexStorage2D"))?;
    let target = p.word(0usize);
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(target, levels, internalformat, width, height) };
    Ok(())
}
fn glTexStorage2DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexStorage2DMultisample.ok_or(Refused::Missing("glTexStorage2DMultisample"))?;
    let target = p.word(0usize);
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let fixedsamplelocations = p.word(5usize) as u8;
    unsafe { call(target, samples, internalformat, width, height, fixedsamplelocations) };
    Ok(())
}
fn glTexStorage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexStorage3D.ok_or(Refused::Missing("glTexStorage3D"))?;
    let target = p.word(0usize);
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    unsafe { call(target, levels, internalformat, width, height, depth) };
    Ok(())
}
fn glTexStorage3DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexStorage3DMultisample.ok_or(Refused::Missing("glTexStorage3DMultisample"))?;
    let target = p.word(0usize);
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    let fixedsamplelocations = p.word(6usize) as u8;
    unsafe { call(target, samples, internalformat, width, height, depth, fixedsamplelocations) };
    Ok(())
}
fn glTexSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexSubImage1D.ok_or(Refused::Missing("glTexSubImage1D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let format = p.word(4usize);
    let type_ = p.word(5usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(target, level, xoffset, width, format, type_, pixels.cast()) };
    Ok(())
}
fn glTexSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexSubImage2D.ok_or(Refused::Missing("glTexSubImage2D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(target, level, xoffset, yoffset, width, height, format, type_, pixels.cast()) };
    Ok(())
}
fn glTexSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTexSubImage3D.ok_or(Refused::Missing("glTexSubImage3D"))?;
    let target = p.word(0usize);
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    let format = p.word(8usize);
    let type_ = p.word(9usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, pixels.cast())
    };
    Ok(())
}
fn glTextureBarrier(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureBarrier.ok_or(Refused::Missing("glTextureBarrier"))?;
    unsafe { call() };
    Ok(())
}
fn glTextureBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureBuffer.ok_or(Refused::Missing("glTextureBuffer"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let internalformat = p.word(1usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(2usize));
    unsafe { call(texture, internalformat, buffer) };
    Ok(())
}
fn glTextureBufferEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureBufferEXT.ok_or(Refused::Missing("glTextureBufferEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let internalformat = p.word(2usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(3usize));
    unsafe { call(texture, target, internalformat, buffer) };
    Ok(())
}
fn glTextureBufferRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureBufferRange.ok_or(Refused::Missing("glTextureBufferRange"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let internalformat = p.word(1usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    let size = p.u64(5usize) as i64;
    unsafe { call(texture, internalformat, buffer, offset, size) };
    Ok(())
}
fn glTextureBufferRangeEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureBufferRangeEXT.ok_or(Refused::Missing("glTextureBufferRangeEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let internalformat = p.word(2usize);
    let buffer = x.name(ObjectClass::Buffer, p.word(3usize));
    let offset = p.u64(4usize) as i64;
    let size = p.u64(6usize) as i64;
    unsafe { call(texture, target, internalformat, buffer, offset, size) };
    Ok(())
}
fn glTextureImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureImage1DEXT.ok_or(Refused::Missing("glTextureImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let border = p.word(5usize) as i32;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(texture, target, level, internalformat, width, border, format, type_, pixels.cast()) };
    Ok(())
}
fn glTextureImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureImage2DEXT.ok_or(Refused::Missing("glTextureImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let border = p.word(6usize) as i32;
    let format = p.word(7usize);
    let type_ = p.word(8usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe {
        call(texture, target, level, internalformat, width, height, border, format, type_, pixels.cast())
    };
    Ok(())
}
fn glTextureImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureImage3DEXT.ok_or(Refused::Missing("glTextureImage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let internalformat = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    let border = p.word(7usize) as i32;
    let format = p.word(8usize);
    let type_ = p.word(9usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(
            texture,
            target,
            level,
            internalformat,
            width,
            height,
            depth,
            border,
            format,
            type_,
            pixels.cast(),
        )
    };
    Ok(())
}
fn glTextureParameterIiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterIiv.ok_or(Refused::Missing("glTextureParameterIiv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, pname, params.cast()) };
    Ok(())
}
fn glTextureParameterIivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterIivEXT.ok_or(Refused::Missing("glTextureParameterIivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, target, pname, params.cast()) };
    Ok(())
}
fn glTextureParameterIuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterIuiv.ok_or(Refused::Missing("glTextureParameterIuiv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, pname, params.cast()) };
    Ok(())
}
fn glTextureParameterIuivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterIuivEXT.ok_or(Refused::Missing("glTextureParameterIuivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, target, pname, params.cast()) };
    Ok(())
}
fn glTextureParameterf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterf.ok_or(Refused::Missing("glTextureParameterf"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.f32(2usize);
    unsafe { call(texture, pname, param) };
    Ok(())
}
fn glTextureParameterfEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterfEXT.ok_or(Refused::Missing("glTextureParameterfEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.f32(3usize);
    unsafe { call(texture, target, pname, param) };
    Ok(())
}
fn glTextureParameterfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterfv.ok_or(Refused::Missing("glTextureParameterfv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, pname, param.cast()) };
    Ok(())
}
fn glTextureParameterfvEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterfvEXT.ok_or(Refused::Missing("glTextureParameterfvEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, target, pname, params.cast()) };
    Ok(())
}
fn glTextureParameteri(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameteri.ok_or(Refused::Missing("glTextureParameteri"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let param = p.word(2usize) as i32;
    unsafe { call(texture, pname, param) };
    Ok(())
}
fn glTextureParameteriEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameteriEXT.ok_or(Refused::Missing("glTextureParameteriEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let param = p.word(3usize) as i32;
    unsafe { call(texture, target, pname, param) };
    Ok(())
}
fn glTextureParameteriv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameteriv.ok_or(Refused::Missing("glTextureParameteriv"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let pname = p.word(1usize);
    let param = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, pname, param.cast()) };
    Ok(())
}
fn glTextureParameterivEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureParameterivEXT.ok_or(Refused::Missing("glTextureParameterivEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let pname = p.word(2usize);
    let params = x.input(p, 0usize, (sizes::count(pname)).saturating_mul(4usize))?;
    unsafe { call(texture, target, pname, params.cast()) };
    Ok(())
}
fn glTextureStorage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage1D.ok_or(Refused::Missing("glTextureStorage1D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    unsafe { call(texture, levels, internalformat, width) };
    Ok(())
}
fn glTextureStorage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage1DEXT.ok_or(Refused::Missing("glTextureStorage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let levels = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    unsafe { call(texture, target, levels, internalformat, width) };
    Ok(())
}
fn glTextureStorage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage2D.ok_or(Refused::Missing("glTextureStorage2D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    unsafe { call(texture, levels, internalformat, width, height) };
    Ok(())
}
fn glTextureStorage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage2DEXT.ok_or(Refused::Missing("glTextureStorage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let levels = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    unsafe { call(texture, target, levels, internalformat, width, height) };
    Ok(())
}
fn glTextureStorage2DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glTextureStorage2DMultisample.ok_or(Refused::Missing("glTextureStorage2DMultisample"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let fixedsamplelocations = p.word(5usize) as u8;
    unsafe { call(texture, samples, internalformat, width, height, fixedsamplelocations) };
    Ok(())
}
fn glTextureStorage2DMultisampleEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glTextureStorage2DMultisampleEXT
        .ok_or(Refused::Missing("glTextureStorage2DMultisampleEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let samples = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let fixedsamplelocations = p.word(6usize) as u8;
    unsafe { call(texture, target, samples, internalformat, width, height, fixedsamplelocations) };
    Ok(())
}
fn glTextureStorage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage3D.ok_or(Refused::Missing("glTextureStorage3D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let levels = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    unsafe { call(texture, levels, internalformat, width, height, depth) };
    Ok(())
}
fn glTextureStorage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureStorage3DEXT.ok_or(Refused::Missing("glTextureStorage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let levels = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    unsafe { call(texture, target, levels, internalformat, width, height, depth) };
    Ok(())
}
fn glTextureStorage3DMultisample(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glTextureStorage3DMultisample.ok_or(Refused::Missing("glTextureStorage3DMultisample"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let samples = p.word(1usize) as i32;
    let internalformat = p.word(2usize);
    let width = p.word(3usize) as i32;
    let height = p.word(4usize) as i32;
    let depth = p.word(5usize) as i32;
    let fixedsamplelocations = p.word(6usize) as u8;
    unsafe { call(texture, samples, internalformat, width, height, depth, fixedsamplelocations) };
    Ok(())
}
fn glTextureStorage3DMultisampleEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x
        .gl()
        .glTextureStorage3DMultisampleEXT
        .ok_or(Refused::Missing("glTextureStorage3DMultisampleEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let samples = p.word(2usize) as i32;
    let internalformat = p.word(3usize);
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let depth = p.word(6usize) as i32;
    let fixedsamplelocations = p.word(7usize) as u8;
    unsafe { call(texture, target, samples, internalformat, width, height, depth, fixedsamplelocations) };
    Ok(())
}
fn glTextureSubImage1D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage1D.ok_or(Refused::Missing("glTextureSubImage1D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let width = p.word(3usize) as i32;
    let format = p.word(4usize);
    let type_ = p.word(5usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(texture, level, xoffset, width, format, type_, pixels.cast()) };
    Ok(())
}
fn glTextureSubImage1DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage1DEXT.ok_or(Refused::Missing("glTextureSubImage1DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let format = p.word(5usize);
    let type_ = p.word(6usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, 1, 1))?;
    unsafe { call(texture, target, level, xoffset, width, format, type_, pixels.cast()) };
    Ok(())
}
fn glTextureSubImage2D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage2D.ok_or(Refused::Missing("glTextureSubImage2D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let width = p.word(4usize) as i32;
    let height = p.word(5usize) as i32;
    let format = p.word(6usize);
    let type_ = p.word(7usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(texture, level, xoffset, yoffset, width, height, format, type_, pixels.cast()) };
    Ok(())
}
fn glTextureSubImage2DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage2DEXT.ok_or(Refused::Missing("glTextureSubImage2DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let format = p.word(7usize);
    let type_ = p.word(8usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, 1))?;
    unsafe { call(texture, target, level, xoffset, yoffset, width, height, format, type_, pixels.cast()) };
    Ok(())
}
fn glTextureSubImage3D(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage3D.ok_or(Refused::Missing("glTextureSubImage3D"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let level = p.word(1usize) as i32;
    let xoffset = p.word(2usize) as i32;
    let yoffset = p.word(3usize) as i32;
    let zoffset = p.word(4usize) as i32;
    let width = p.word(5usize) as i32;
    let height = p.word(6usize) as i32;
    let depth = p.word(7usize) as i32;
    let format = p.word(8usize);
    let type_ = p.word(9usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, pixels.cast())
    };
    Ok(())
}
fn glTextureSubImage3DEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureSubImage3DEXT.ok_or(Refused::Missing("glTextureSubImage3DEXT"))?;
    let texture = x.name_for_bind(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let level = p.word(2usize) as i32;
    let xoffset = p.word(3usize) as i32;
    let yoffset = p.word(4usize) as i32;
    let zoffset = p.word(5usize) as i32;
    let width = p.word(6usize) as i32;
    let height = p.word(7usize) as i32;
    let depth = p.word(8usize) as i32;
    let format = p.word(9usize);
    let type_ = p.word(10usize);
    let pixels = x.input(p, 0usize, sizes::image(format, type_, width, height, depth))?;
    unsafe {
        call(
            texture,
            target,
            level,
            xoffset,
            yoffset,
            zoffset,
            width,
            height,
            depth,
            format,
            type_,
            pixels.cast(),
        )
    };
    Ok(())
}
fn glTextureView(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTextureView.ok_or(Refused::Missing("glTextureView"))?;
    let texture = x.name(ObjectClass::Texture, p.word(0usize));
    let target = p.word(1usize);
    let origtexture = x.name(ObjectClass::Texture, p.word(2usize));
    let internalformat = p.word(3usize);
    let minlevel = p.word(4usize);
    let numlevels = p.word(5usize);
    let minlayer = p.word(6usize);
    let numlayers = p.word(7usize);
    unsafe { call(texture, target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers) };
    Ok(())
}
fn glTransformFeedbackBufferBase(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glTransformFeedbackBufferBase.ok_or(Refused::Missing("glTransformFeedbackBufferBase"))?;
    let xfb = x.name_for_bind(ObjectClass::TransformFeedback, p.word(0usize));
    let index = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    unsafe { call(xfb, index, buffer) };
    Ok(())
}
fn glTransformFeedbackBufferRange(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call =
        x.gl().glTransformFeedbackBufferRange.ok_or(Refused::Missing("glTransformFeedbackBufferRange"))?;
    let xfb = x.name_for_bind(ObjectClass::TransformFeedback, p.word(0usize));
    let index = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    let size = p.u64(5usize) as i64;
    unsafe { call(xfb, index, buffer, offset, size) };
    Ok(())
}
fn glTransformFeedbackVaryings(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTransformFeedbackVaryings.ok_or(Refused::Missing("glTransformFeedbackVaryings"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let count = p.word(1usize) as i32;
    let bufferMode = p.word(2usize);
    let varyings = x.texts(p, 0usize)?;
    unsafe { call(program, count, varyings.list(count.max(0) as usize).cast(), bufferMode) };
    Ok(())
}
fn glTranslated(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTranslated.ok_or(Refused::Missing("glTranslated"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glTranslatef(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTranslatef.ok_or(Refused::Missing("glTranslatef"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glTranslatex(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glTranslatex.ok_or(Refused::Missing("glTranslatex"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glUniform1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1d.ok_or(Refused::Missing("glUniform1d"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.f64(1usize);
    unsafe { call(location, x_) };
    Ok(())
}
fn glUniform1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1dv.ok_or(Refused::Missing("glUniform1dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1f.ok_or(Refused::Missing("glUniform1f"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.f32(1usize);
    unsafe { call(location, v0) };
    Ok(())
}
fn glUniform1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1fv.ok_or(Refused::Missing("glUniform1fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform1i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1i.ok_or(Refused::Missing("glUniform1i"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize) as i32;
    unsafe { call(location, v0) };
    Ok(())
}
fn glUniform1i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1i64ARB.ok_or(Refused::Missing("glUniform1i64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize) as i64;
    unsafe { call(location, x_) };
    Ok(())
}
fn glUniform1i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1i64vARB.ok_or(Refused::Missing("glUniform1i64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform1iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1iv.ok_or(Refused::Missing("glUniform1iv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1ui.ok_or(Refused::Missing("glUniform1ui"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize);
    unsafe { call(location, v0) };
    Ok(())
}
fn glUniform1ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1ui64ARB.ok_or(Refused::Missing("glUniform1ui64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize);
    unsafe { call(location, x_) };
    Ok(())
}
fn glUniform1ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1ui64vARB.ok_or(Refused::Missing("glUniform1ui64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform1uiv.ok_or(Refused::Missing("glUniform1uiv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2d.ok_or(Refused::Missing("glUniform2d"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    unsafe { call(location, x_, y) };
    Ok(())
}
fn glUniform2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2dv.ok_or(Refused::Missing("glUniform2dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2f.ok_or(Refused::Missing("glUniform2f"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.f32(1usize);
    let v1 = p.f32(2usize);
    unsafe { call(location, v0, v1) };
    Ok(())
}
fn glUniform2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2fv.ok_or(Refused::Missing("glUniform2fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2i.ok_or(Refused::Missing("glUniform2i"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize) as i32;
    let v1 = p.word(2usize) as i32;
    unsafe { call(location, v0, v1) };
    Ok(())
}
fn glUniform2i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2i64ARB.ok_or(Refused::Missing("glUniform2i64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize) as i64;
    let y = p.u64(3usize) as i64;
    unsafe { call(location, x_, y) };
    Ok(())
}
fn glUniform2i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2i64vARB.ok_or(Refused::Missing("glUniform2i64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2iv.ok_or(Refused::Missing("glUniform2iv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2ui.ok_or(Refused::Missing("glUniform2ui"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize);
    let v1 = p.word(2usize);
    unsafe { call(location, v0, v1) };
    Ok(())
}
fn glUniform2ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2ui64ARB.ok_or(Refused::Missing("glUniform2ui64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize);
    let y = p.u64(3usize);
    unsafe { call(location, x_, y) };
    Ok(())
}
fn glUniform2ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2ui64vARB.ok_or(Refused::Missing("glUniform2ui64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform2uiv.ok_or(Refused::Missing("glUniform2uiv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3d.ok_or(Refused::Missing("glUniform3d"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    unsafe { call(location, x_, y, z) };
    Ok(())
}
fn glUniform3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3dv.ok_or(Refused::Missing("glUniform3dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3f.ok_or(Refused::Missing("glUniform3f"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.f32(1usize);
    let v1 = p.f32(2usize);
    let v2 = p.f32(3usize);
    unsafe { call(location, v0, v1, v2) };
    Ok(())
}
fn glUniform3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3fv.ok_or(Refused::Missing("glUniform3fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3i.ok_or(Refused::Missing("glUniform3i"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize) as i32;
    let v1 = p.word(2usize) as i32;
    let v2 = p.word(3usize) as i32;
    unsafe { call(location, v0, v1, v2) };
    Ok(())
}
fn glUniform3i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3i64ARB.ok_or(Refused::Missing("glUniform3i64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize) as i64;
    let y = p.u64(3usize) as i64;
    let z = p.u64(5usize) as i64;
    unsafe { call(location, x_, y, z) };
    Ok(())
}
fn glUniform3i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3i64vARB.ok_or(Refused::Missing("glUniform3i64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3iv.ok_or(Refused::Missing("glUniform3iv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3ui.ok_or(Refused::Missing("glUniform3ui"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize);
    let v1 = p.word(2usize);
    let v2 = p.word(3usize);
    unsafe { call(location, v0, v1, v2) };
    Ok(())
}
fn glUniform3ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3ui64ARB.ok_or(Refused::Missing("glUniform3ui64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize);
    let y = p.u64(3usize);
    let z = p.u64(5usize);
    unsafe { call(location, x_, y, z) };
    Ok(())
}
fn glUniform3ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3ui64vARB.ok_or(Refused::Missing("glUniform3ui64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform3uiv.ok_or(Refused::Missing("glUniform3uiv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4d.ok_or(Refused::Missing("glUniform4d"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    let w = p.f64(7usize);
    unsafe { call(location, x_, y, z, w) };
    Ok(())
}
fn glUniform4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4dv.ok_or(Refused::Missing("glUniform4dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4f.ok_or(Refused::Missing("glUniform4f"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.f32(1usize);
    let v1 = p.f32(2usize);
    let v2 = p.f32(3usize);
    let v3 = p.f32(4usize);
    unsafe { call(location, v0, v1, v2, v3) };
    Ok(())
}
fn glUniform4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4fv.ok_or(Refused::Missing("glUniform4fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4i.ok_or(Refused::Missing("glUniform4i"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize) as i32;
    let v1 = p.word(2usize) as i32;
    let v2 = p.word(3usize) as i32;
    let v3 = p.word(4usize) as i32;
    unsafe { call(location, v0, v1, v2, v3) };
    Ok(())
}
fn glUniform4i64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4i64ARB.ok_or(Refused::Missing("glUniform4i64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize) as i64;
    let y = p.u64(3usize) as i64;
    let z = p.u64(5usize) as i64;
    let w = p.u64(7usize) as i64;
    unsafe { call(location, x_, y, z, w) };
    Ok(())
}
fn glUniform4i64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4i64vARB.ok_or(Refused::Missing("glUniform4i64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4iv.ok_or(Refused::Missing("glUniform4iv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4ui.ok_or(Refused::Missing("glUniform4ui"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let v0 = p.word(1usize);
    let v1 = p.word(2usize);
    let v2 = p.word(3usize);
    let v3 = p.word(4usize);
    unsafe { call(location, v0, v1, v2, v3) };
    Ok(())
}
fn glUniform4ui64ARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4ui64ARB.ok_or(Refused::Missing("glUniform4ui64ARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let x_ = p.u64(1usize);
    let y = p.u64(3usize);
    let z = p.u64(5usize);
    let w = p.u64(7usize);
    unsafe { call(location, x_, y, z, w) };
    Ok(())
}
fn glUniform4ui64vARB(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4ui64vARB.ok_or(Refused::Missing("glUniform4ui64vARB"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniform4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniform4uiv.ok_or(Refused::Missing("glUniform4uiv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, value.cast()) };
    Ok(())
}
fn glUniformBlockBinding(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformBlockBinding.ok_or(Refused::Missing("glUniformBlockBinding"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    let uniformBlockIndex = p.word(1usize);
    let uniformBlockBinding = p.word(2usize);
    unsafe { call(program, uniformBlockIndex, uniformBlockBinding) };
    Ok(())
}
fn glUniformMatrix2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2dv.ok_or(Refused::Missing("glUniformMatrix2dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2fv.ok_or(Refused::Missing("glUniformMatrix2fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix2x3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2x3dv.ok_or(Refused::Missing("glUniformMatrix2x3dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix2x3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2x3fv.ok_or(Refused::Missing("glUniformMatrix2x3fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix2x4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2x4dv.ok_or(Refused::Missing("glUniformMatrix2x4dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix2x4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix2x4fv.ok_or(Refused::Missing("glUniformMatrix2x4fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3dv.ok_or(Refused::Missing("glUniformMatrix3dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3fv.ok_or(Refused::Missing("glUniformMatrix3fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3x2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3x2dv.ok_or(Refused::Missing("glUniformMatrix3x2dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3x2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3x2fv.ok_or(Refused::Missing("glUniformMatrix3x2fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3x4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3x4dv.ok_or(Refused::Missing("glUniformMatrix3x4dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix3x4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix3x4fv.ok_or(Refused::Missing("glUniformMatrix3x4fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4dv.ok_or(Refused::Missing("glUniformMatrix4dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4fv.ok_or(Refused::Missing("glUniformMatrix4fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4x2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4x2dv.ok_or(Refused::Missing("glUniformMatrix4x2dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4x2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4x2fv.ok_or(Refused::Missing("glUniformMatrix4x2fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4x3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4x3dv.ok_or(Refused::Missing("glUniformMatrix4x3dv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUniformMatrix4x3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUniformMatrix4x3fv.ok_or(Refused::Missing("glUniformMatrix4x3fv"))?;
    let location = handlers::number(x, None, gl::UNIFORM, p.word(0usize)) as i32;
    let count = p.word(1usize) as i32;
    let transpose = p.word(2usize) as u8;
    let value =
        x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))?;
    unsafe { call(location, count, transpose, value.cast()) };
    Ok(())
}
fn glUseProgram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUseProgram.ok_or(Refused::Missing("glUseProgram"))?;
    let program = x.name(ObjectClass::Program, p.word(0usize));
    unsafe { call(program) };
    Ok(())
}
fn glUseProgramStages(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glUseProgramStages.ok_or(Refused::Missing("glUseProgramStages"))?;
    let pipeline = x.name(ObjectClass::ProgramPipeline, p.word(0usize));
    let stages = p.word(1usize);
    let program = x.name(ObjectClass::Program, p.word(2usize));
    unsafe { call(pipeline, stages, program) };
    Ok(())
}
fn glValidateProgram(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glValidateProgram.ok_or(Refused::Missing("glValidateProgram"))?;
    let program = x.name_for_bind(ObjectClass::Program, p.word(0usize));
    unsafe { call(program) };
    Ok(())
}
fn glValidateProgramPipeline(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glValidateProgramPipeline.ok_or(Refused::Missing("glValidateProgramPipeline"))?;
    let pipeline = x.name_for_bind(ObjectClass::ProgramPipeline, p.word(0usize));
    unsafe { call(pipeline) };
    Ok(())
}
fn glVertex2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2d.ok_or(Refused::Missing("glVertex2d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glVertex2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2dv.ok_or(Refused::Missing("glVertex2dv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2f.ok_or(Refused::Missing("glVertex2f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glVertex2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2fv.ok_or(Refused::Missing("glVertex2fv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex2hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2hNV.ok_or(Refused::Missing("glVertex2hNV"))?;
    let x_ = p.word(0usize) as u16;
    let y = p.word(1usize) as u16;
    unsafe { call(x_, y) };
    Ok(())
}
fn glVertex2hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2hvNV.ok_or(Refused::Missing("glVertex2hvNV"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2i.ok_or(Refused::Missing("glVertex2i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    unsafe { call(x_, y) };
    Ok(())
}
fn glVertex2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2iv.ok_or(Refused::Missing("glVertex2iv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2s.ok_or(Refused::Missing("glVertex2s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    unsafe { call(x_, y) };
    Ok(())
}
fn glVertex2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex2sv.ok_or(Refused::Missing("glVertex2sv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3d.ok_or(Refused::Missing("glVertex3d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glVertex3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3dv.ok_or(Refused::Missing("glVertex3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3f.ok_or(Refused::Missing("glVertex3f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glVertex3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3fv.ok_or(Refused::Missing("glVertex3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3hNV.ok_or(Refused::Missing("glVertex3hNV"))?;
    let x_ = p.word(0usize) as u16;
    let y = p.word(1usize) as u16;
    let z = p.word(2usize) as u16;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glVertex3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3hvNV.ok_or(Refused::Missing("glVertex3hvNV"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3i.ok_or(Refused::Missing("glVertex3i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glVertex3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3iv.ok_or(Refused::Missing("glVertex3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3s.ok_or(Refused::Missing("glVertex3s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glVertex3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex3sv.ok_or(Refused::Missing("glVertex3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4d.ok_or(Refused::Missing("glVertex4d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    let w = p.f64(6usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glVertex4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4dv.ok_or(Refused::Missing("glVertex4dv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4f.ok_or(Refused::Missing("glVertex4f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    let w = p.f32(3usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glVertex4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4fv.ok_or(Refused::Missing("glVertex4fv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex4hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4hNV.ok_or(Refused::Missing("glVertex4hNV"))?;
    let x_ = p.word(0usize) as u16;
    let y = p.word(1usize) as u16;
    let z = p.word(2usize) as u16;
    let w = p.word(3usize) as u16;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glVertex4hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4hvNV.ok_or(Refused::Missing("glVertex4hvNV"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4i.ok_or(Refused::Missing("glVertex4i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    let w = p.word(3usize) as i32;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glVertex4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4iv.ok_or(Refused::Missing("glVertex4iv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertex4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4s.ok_or(Refused::Missing("glVertex4s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    let w = p.word(3usize) as i16;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glVertex4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertex4sv.ok_or(Refused::Missing("glVertex4sv"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glVertexArrayAttribBinding(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayAttribBinding.ok_or(Refused::Missing("glVertexArrayAttribBinding"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let attribindex = p.word(1usize);
    let bindingindex = p.word(2usize);
    unsafe { call(vaobj, attribindex, bindingindex) };
    Ok(())
}
fn glVertexArrayAttribFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayAttribFormat.ok_or(Refused::Missing("glVertexArrayAttribFormat"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let attribindex = p.word(1usize);
    let size = p.word(2usize) as i32;
    let type_ = p.word(3usize);
    let normalized = p.word(4usize) as u8;
    let relativeoffset = p.word(5usize);
    unsafe { call(vaobj, attribindex, size, type_, normalized, relativeoffset) };
    Ok(())
}
fn glVertexArrayAttribIFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayAttribIFormat.ok_or(Refused::Missing("glVertexArrayAttribIFormat"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let attribindex = p.word(1usize);
    let size = p.word(2usize) as i32;
    let type_ = p.word(3usize);
    let relativeoffset = p.word(4usize);
    unsafe { call(vaobj, attribindex, size, type_, relativeoffset) };
    Ok(())
}
fn glVertexArrayAttribLFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayAttribLFormat.ok_or(Refused::Missing("glVertexArrayAttribLFormat"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let attribindex = p.word(1usize);
    let size = p.word(2usize) as i32;
    let type_ = p.word(3usize);
    let relativeoffset = p.word(4usize);
    unsafe { call(vaobj, attribindex, size, type_, relativeoffset) };
    Ok(())
}
fn glVertexArrayBindingDivisor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayBindingDivisor.ok_or(Refused::Missing("glVertexArrayBindingDivisor"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let bindingindex = p.word(1usize);
    let divisor = p.word(2usize);
    unsafe { call(vaobj, bindingindex, divisor) };
    Ok(())
}
fn glVertexArrayElementBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayElementBuffer.ok_or(Refused::Missing("glVertexArrayElementBuffer"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(1usize));
    unsafe { call(vaobj, buffer) };
    Ok(())
}
fn glVertexArrayVertexBuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayVertexBuffer.ok_or(Refused::Missing("glVertexArrayVertexBuffer"))?;
    let vaobj = x.name_for_bind(ObjectClass::VertexArray, p.word(0usize));
    let bindingindex = p.word(1usize);
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(2usize));
    let offset = p.u64(3usize) as i64;
    let stride = p.word(5usize) as i32;
    unsafe { call(vaobj, bindingindex, buffer, offset, stride) };
    Ok(())
}
fn glVertexArrayVertexBuffers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexArrayVertexBuffers.ok_or(Refused::Missing("glVertexArrayVertexBuffers"))?;
    let vaobj = x.name(ObjectClass::VertexArray, p.word(0usize));
    let first = p.word(1usize);
    let count = p.word(2usize) as i32;
    let buffers = x.names_in(p, ObjectClass::Buffer, 0usize)?;
    let offsets = x.input(p, 1usize, (count.max(0) as usize).saturating_mul(8usize))?;
    let strides = x.input(p, 2usize, (count.max(0) as usize).saturating_mul(4usize))?;
    unsafe { call(vaobj, first, count, names_at(&buffers), offsets.cast(), strides.cast()) };
    Ok(())
}
fn glVertexAttrib1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1d.ok_or(Refused::Missing("glVertexAttrib1d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttrib1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1dv.ok_or(Refused::Missing("glVertexAttrib1dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib1f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1f.ok_or(Refused::Missing("glVertexAttrib1f"))?;
    let index = p.word(0usize);
    let x_ = p.f32(1usize);
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttrib1fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1fv.ok_or(Refused::Missing("glVertexAttrib1fv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib1hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1hNV.ok_or(Refused::Missing("glVertexAttrib1hNV"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as u16;
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttrib1hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1hvNV.ok_or(Refused::Missing("glVertexAttrib1hvNV"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib1s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1s.ok_or(Refused::Missing("glVertexAttrib1s"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i16;
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttrib1sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib1sv.ok_or(Refused::Missing("glVertexAttrib1sv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2d.ok_or(Refused::Missing("glVertexAttrib2d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttrib2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2dv.ok_or(Refused::Missing("glVertexAttrib2dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2f.ok_or(Refused::Missing("glVertexAttrib2f"))?;
    let index = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttrib2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2fv.ok_or(Refused::Missing("glVertexAttrib2fv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib2hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2hNV.ok_or(Refused::Missing("glVertexAttrib2hNV"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as u16;
    let y = p.word(2usize) as u16;
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttrib2hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2hvNV.ok_or(Refused::Missing("glVertexAttrib2hvNV"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2s.ok_or(Refused::Missing("glVertexAttrib2s"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i16;
    let y = p.word(2usize) as i16;
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttrib2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib2sv.ok_or(Refused::Missing("glVertexAttrib2sv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3d.ok_or(Refused::Missing("glVertexAttrib3d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttrib3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3dv.ok_or(Refused::Missing("glVertexAttrib3dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3f.ok_or(Refused::Missing("glVertexAttrib3f"))?;
    let index = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let z = p.f32(3usize);
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttrib3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3fv.ok_or(Refused::Missing("glVertexAttrib3fv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib3hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3hNV.ok_or(Refused::Missing("glVertexAttrib3hNV"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as u16;
    let y = p.word(2usize) as u16;
    let z = p.word(3usize) as u16;
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttrib3hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3hvNV.ok_or(Refused::Missing("glVertexAttrib3hvNV"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3s.ok_or(Refused::Missing("glVertexAttrib3s"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i16;
    let y = p.word(2usize) as i16;
    let z = p.word(3usize) as i16;
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttrib3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib3sv.ok_or(Refused::Missing("glVertexAttrib3sv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Nbv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nbv.ok_or(Refused::Missing("glVertexAttrib4Nbv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Niv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Niv.ok_or(Refused::Missing("glVertexAttrib4Niv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Nsv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nsv.ok_or(Refused::Missing("glVertexAttrib4Nsv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Nub(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nub.ok_or(Refused::Missing("glVertexAttrib4Nub"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as u8;
    let y = p.word(2usize) as u8;
    let z = p.word(3usize) as u8;
    let w = p.word(4usize) as u8;
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttrib4Nubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nubv.ok_or(Refused::Missing("glVertexAttrib4Nubv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Nuiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nuiv.ok_or(Refused::Missing("glVertexAttrib4Nuiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4Nusv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4Nusv.ok_or(Refused::Missing("glVertexAttrib4Nusv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4bv.ok_or(Refused::Missing("glVertexAttrib4bv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4d.ok_or(Refused::Missing("glVertexAttrib4d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    let w = p.f64(7usize);
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttrib4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4dv.ok_or(Refused::Missing("glVertexAttrib4dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4f.ok_or(Refused::Missing("glVertexAttrib4f"))?;
    let index = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let z = p.f32(3usize);
    let w = p.f32(4usize);
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttrib4fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4fv.ok_or(Refused::Missing("glVertexAttrib4fv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4hNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4hNV.ok_or(Refused::Missing("glVertexAttrib4hNV"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as u16;
    let y = p.word(2usize) as u16;
    let z = p.word(3usize) as u16;
    let w = p.word(4usize) as u16;
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttrib4hvNV(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4hvNV.ok_or(Refused::Missing("glVertexAttrib4hvNV"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4iv.ok_or(Refused::Missing("glVertexAttrib4iv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4s.ok_or(Refused::Missing("glVertexAttrib4s"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i16;
    let y = p.word(2usize) as i16;
    let z = p.word(3usize) as i16;
    let w = p.word(4usize) as i16;
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttrib4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4sv.ok_or(Refused::Missing("glVertexAttrib4sv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4ubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4ubv.ok_or(Refused::Missing("glVertexAttrib4ubv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4uiv.ok_or(Refused::Missing("glVertexAttrib4uiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttrib4usv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttrib4usv.ok_or(Refused::Missing("glVertexAttrib4usv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribBinding(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribBinding.ok_or(Refused::Missing("glVertexAttribBinding"))?;
    let attribindex = p.word(0usize);
    let bindingindex = p.word(1usize);
    unsafe { call(attribindex, bindingindex) };
    Ok(())
}
fn glVertexAttribDivisor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribDivisor.ok_or(Refused::Missing("glVertexAttribDivisor"))?;
    let index = p.word(0usize);
    let divisor = p.word(1usize);
    unsafe { call(index, divisor) };
    Ok(())
}
fn glVertexAttribFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribFormat.ok_or(Refused::Missing("glVertexAttribFormat"))?;
    let attribindex = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let normalized = p.word(3usize) as u8;
    let relativeoffset = p.word(4usize);
    unsafe { call(attribindex, size, type_, normalized, relativeoffset) };
    Ok(())
}
fn glVertexAttribI1i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI1i.ok_or(Refused::Missing("glVertexAttribI1i"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i32;
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttribI1iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI1iv.ok_or(Refused::Missing("glVertexAttribI1iv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI1ui.ok_or(Refused::Missing("glVertexAttribI1ui"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize);
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttribI1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI1uiv.ok_or(Refused::Missing("glVertexAttribI1uiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI2i.ok_or(Refused::Missing("glVertexAttribI2i"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i32;
    let y = p.word(2usize) as i32;
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttribI2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI2iv.ok_or(Refused::Missing("glVertexAttribI2iv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI2ui.ok_or(Refused::Missing("glVertexAttribI2ui"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize);
    let y = p.word(2usize);
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttribI2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI2uiv.ok_or(Refused::Missing("glVertexAttribI2uiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI3i.ok_or(Refused::Missing("glVertexAttribI3i"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i32;
    let y = p.word(2usize) as i32;
    let z = p.word(3usize) as i32;
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttribI3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI3iv.ok_or(Refused::Missing("glVertexAttribI3iv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI3ui.ok_or(Refused::Missing("glVertexAttribI3ui"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize);
    let y = p.word(2usize);
    let z = p.word(3usize);
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttribI3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI3uiv.ok_or(Refused::Missing("glVertexAttribI3uiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4bv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4bv.ok_or(Refused::Missing("glVertexAttribI4bv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4i.ok_or(Refused::Missing("glVertexAttribI4i"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize) as i32;
    let y = p.word(2usize) as i32;
    let z = p.word(3usize) as i32;
    let w = p.word(4usize) as i32;
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttribI4iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4iv.ok_or(Refused::Missing("glVertexAttribI4iv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4sv.ok_or(Refused::Missing("glVertexAttribI4sv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4ubv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4ubv.ok_or(Refused::Missing("glVertexAttribI4ubv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, 4usize)?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4ui.ok_or(Refused::Missing("glVertexAttribI4ui"))?;
    let index = p.word(0usize);
    let x_ = p.word(1usize);
    let y = p.word(2usize);
    let z = p.word(3usize);
    let w = p.word(4usize);
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttribI4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4uiv.ok_or(Refused::Missing("glVertexAttribI4uiv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribI4usv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribI4usv.ok_or(Refused::Missing("glVertexAttribI4usv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribIFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribIFormat.ok_or(Refused::Missing("glVertexAttribIFormat"))?;
    let attribindex = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let relativeoffset = p.word(3usize);
    unsafe { call(attribindex, size, type_, relativeoffset) };
    Ok(())
}
fn glVertexAttribIPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribIPointer.ok_or(Refused::Missing("glVertexAttribIPointer"))?;
    let index = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let stride = p.word(3usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(index, size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glVertexAttribL1d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL1d.ok_or(Refused::Missing("glVertexAttribL1d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    unsafe { call(index, x_) };
    Ok(())
}
fn glVertexAttribL1dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL1dv.ok_or(Refused::Missing("glVertexAttribL1dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (1usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribL2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL2d.ok_or(Refused::Missing("glVertexAttribL2d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    unsafe { call(index, x_, y) };
    Ok(())
}
fn glVertexAttribL2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL2dv.ok_or(Refused::Missing("glVertexAttribL2dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribL3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL3d.ok_or(Refused::Missing("glVertexAttribL3d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    unsafe { call(index, x_, y, z) };
    Ok(())
}
fn glVertexAttribL3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL3dv.ok_or(Refused::Missing("glVertexAttribL3dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribL4d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL4d.ok_or(Refused::Missing("glVertexAttribL4d"))?;
    let index = p.word(0usize);
    let x_ = p.f64(1usize);
    let y = p.f64(3usize);
    let z = p.f64(5usize);
    let w = p.f64(7usize);
    unsafe { call(index, x_, y, z, w) };
    Ok(())
}
fn glVertexAttribL4dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribL4dv.ok_or(Refused::Missing("glVertexAttribL4dv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glVertexAttribLFormat(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribLFormat.ok_or(Refused::Missing("glVertexAttribLFormat"))?;
    let attribindex = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let relativeoffset = p.word(3usize);
    unsafe { call(attribindex, size, type_, relativeoffset) };
    Ok(())
}
fn glVertexAttribLPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribLPointer.ok_or(Refused::Missing("glVertexAttribLPointer"))?;
    let index = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let stride = p.word(3usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(index, size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glVertexAttribP1ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP1ui.ok_or(Refused::Missing("glVertexAttribP1ui"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = p.word(3usize);
    unsafe { call(index, type_, normalized, value) };
    Ok(())
}
fn glVertexAttribP1uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP1uiv.ok_or(Refused::Missing("glVertexAttribP1uiv"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, type_, normalized, value.cast()) };
    Ok(())
}
fn glVertexAttribP2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP2ui.ok_or(Refused::Missing("glVertexAttribP2ui"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = p.word(3usize);
    unsafe { call(index, type_, normalized, value) };
    Ok(())
}
fn glVertexAttribP2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP2uiv.ok_or(Refused::Missing("glVertexAttribP2uiv"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, type_, normalized, value.cast()) };
    Ok(())
}
fn glVertexAttribP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP3ui.ok_or(Refused::Missing("glVertexAttribP3ui"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = p.word(3usize);
    unsafe { call(index, type_, normalized, value) };
    Ok(())
}
fn glVertexAttribP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP3uiv.ok_or(Refused::Missing("glVertexAttribP3uiv"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, type_, normalized, value.cast()) };
    Ok(())
}
fn glVertexAttribP4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP4ui.ok_or(Refused::Missing("glVertexAttribP4ui"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = p.word(3usize);
    unsafe { call(index, type_, normalized, value) };
    Ok(())
}
fn glVertexAttribP4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribP4uiv.ok_or(Refused::Missing("glVertexAttribP4uiv"))?;
    let index = p.word(0usize);
    let type_ = p.word(1usize);
    let normalized = p.word(2usize) as u8;
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(index, type_, normalized, value.cast()) };
    Ok(())
}
fn glVertexAttribPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexAttribPointer.ok_or(Refused::Missing("glVertexAttribPointer"))?;
    let index = p.word(0usize);
    let size = p.word(1usize) as i32;
    let type_ = p.word(2usize);
    let normalized = p.word(3usize) as u8;
    let stride = p.word(4usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(index, size, type_, normalized, stride, pointer.cast()) };
    Ok(())
}
fn glVertexBindingDivisor(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexBindingDivisor.ok_or(Refused::Missing("glVertexBindingDivisor"))?;
    let bindingindex = p.word(0usize);
    let divisor = p.word(1usize);
    unsafe { call(bindingindex, divisor) };
    Ok(())
}
fn glVertexP2ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP2ui.ok_or(Refused::Missing("glVertexP2ui"))?;
    let type_ = p.word(0usize);
    let value = p.word(1usize);
    unsafe { call(type_, value) };
    Ok(())
}
fn glVertexP2uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP2uiv.ok_or(Refused::Missing("glVertexP2uiv"))?;
    let type_ = p.word(0usize);
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, value.cast()) };
    Ok(())
}
fn glVertexP3ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP3ui.ok_or(Refused::Missing("glVertexP3ui"))?;
    let type_ = p.word(0usize);
    let value = p.word(1usize);
    unsafe { call(type_, value) };
    Ok(())
}
fn glVertexP3uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP3uiv.ok_or(Refused::Missing("glVertexP3uiv"))?;
    let type_ = p.word(0usize);
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, value.cast()) };
    Ok(())
}
fn glVertexP4ui(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP4ui.ok_or(Refused::Missing("glVertexP4ui"))?;
    let type_ = p.word(0usize);
    let value = p.word(1usize);
    unsafe { call(type_, value) };
    Ok(())
}
fn glVertexP4uiv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexP4uiv.ok_or(Refused::Missing("glVertexP4uiv"))?;
    let type_ = p.word(0usize);
    let value = x.input(p, 0usize, (1usize).saturating_mul(4usize))?;
    unsafe { call(type_, value.cast()) };
    Ok(())
}
fn glVertexPointer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexPointer.ok_or(Refused::Missing("glVertexPointer"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, pointer.cast()) };
    Ok(())
}
fn glVertexPointerEXT(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glVertexPointerEXT.ok_or(Refused::Missing("glVertexPointerEXT"))?;
    let size = p.word(0usize) as i32;
    let type_ = p.word(1usize);
    let stride = p.word(2usize) as i32;
    let count = p.word(3usize) as i32;
    let pointer = x.offset(p, 0usize);
    unsafe { call(size, type_, stride, count, pointer.cast()) };
    Ok(())
}
fn glViewport(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glViewport.ok_or(Refused::Missing("glViewport"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let width = p.word(2usize) as i32;
    let height = p.word(3usize) as i32;
    unsafe { call(x_, y, width, height) };
    Ok(())
}
fn glViewportArrayv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glViewportArrayv.ok_or(Refused::Missing("glViewportArrayv"))?;
    let first = p.word(0usize);
    let count = p.word(1usize) as i32;
    let v = x.input(p, 0usize, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))?;
    unsafe { call(first, count, v.cast()) };
    Ok(())
}
fn glViewportIndexedf(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glViewportIndexedf.ok_or(Refused::Missing("glViewportIndexedf"))?;
    let index = p.word(0usize);
    let x_ = p.f32(1usize);
    let y = p.f32(2usize);
    let w = p.f32(3usize);
    let h = p.f32(4usize);
    unsafe { call(index, x_, y, w, h) };
    Ok(())
}
fn glViewportIndexedfv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glViewportIndexedfv.ok_or(Refused::Missing("glViewportIndexedfv"))?;
    let index = p.word(0usize);
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(index, v.cast()) };
    Ok(())
}
fn glWaitSync(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWaitSync.ok_or(Refused::Missing("glWaitSync"))?;
    let sync = x.sync(p.word(0usize));
    let flags = p.word(2usize);
    let timeout = p.u64(3usize);
    unsafe { call(sync, flags, timeout) };
    Ok(())
}
fn glWindowPos2d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2d.ok_or(Refused::Missing("glWindowPos2d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glWindowPos2dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2dv.ok_or(Refused::Missing("glWindowPos2dv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos2f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2f.ok_or(Refused::Missing("glWindowPos2f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    unsafe { call(x_, y) };
    Ok(())
}
fn glWindowPos2fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2fv.ok_or(Refused::Missing("glWindowPos2fv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos2i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2i.ok_or(Refused::Missing("glWindowPos2i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    unsafe { call(x_, y) };
    Ok(())
}
fn glWindowPos2iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2iv.ok_or(Refused::Missing("glWindowPos2iv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos2s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2s.ok_or(Refused::Missing("glWindowPos2s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    unsafe { call(x_, y) };
    Ok(())
}
fn glWindowPos2sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos2sv.ok_or(Refused::Missing("glWindowPos2sv"))?;
    let v = x.input(p, 0usize, (2usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos3d(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3d.ok_or(Refused::Missing("glWindowPos3d"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glWindowPos3dv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3dv.ok_or(Refused::Missing("glWindowPos3dv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos3f(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3f.ok_or(Refused::Missing("glWindowPos3f"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glWindowPos3fv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3fv.ok_or(Refused::Missing("glWindowPos3fv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos3i(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3i.ok_or(Refused::Missing("glWindowPos3i"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glWindowPos3iv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3iv.ok_or(Refused::Missing("glWindowPos3iv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos3s(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3s.ok_or(Refused::Missing("glWindowPos3s"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    unsafe { call(x_, y, z) };
    Ok(())
}
fn glWindowPos3sv(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos3sv.ok_or(Refused::Missing("glWindowPos3sv"))?;
    let v = x.input(p, 0usize, (3usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos4dMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4dMESA.ok_or(Refused::Missing("glWindowPos4dMESA"))?;
    let x_ = p.f64(0usize);
    let y = p.f64(2usize);
    let z = p.f64(4usize);
    let w = p.f64(6usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glWindowPos4dvMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4dvMESA.ok_or(Refused::Missing("glWindowPos4dvMESA"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(8usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos4fMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4fMESA.ok_or(Refused::Missing("glWindowPos4fMESA"))?;
    let x_ = p.f32(0usize);
    let y = p.f32(1usize);
    let z = p.f32(2usize);
    let w = p.f32(3usize);
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glWindowPos4fvMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4fvMESA.ok_or(Refused::Missing("glWindowPos4fvMESA"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos4iMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4iMESA.ok_or(Refused::Missing("glWindowPos4iMESA"))?;
    let x_ = p.word(0usize) as i32;
    let y = p.word(1usize) as i32;
    let z = p.word(2usize) as i32;
    let w = p.word(3usize) as i32;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glWindowPos4ivMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4ivMESA.ok_or(Refused::Missing("glWindowPos4ivMESA"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(4usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
fn glWindowPos4sMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4sMESA.ok_or(Refused::Missing("glWindowPos4sMESA"))?;
    let x_ = p.word(0usize) as i16;
    let y = p.word(1usize) as i16;
    let z = p.word(2usize) as i16;
    let w = p.word(3usize) as i16;
    unsafe { call(x_, y, z, w) };
    Ok(())
}
fn glWindowPos4svMESA(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glWindowPos4svMESA.ok_or(Refused::Missing("glWindowPos4svMESA"))?;
    let v = x.input(p, 0usize, (4usize).saturating_mul(2usize))?;
    unsafe { call(v.cast()) };
    Ok(())
}
type Execute = fn(&mut Executor<'_>, &Packet<'_>) -> Result<(), Refused>;
static EXECUTE: [Execute; 1480usize] = [
    glAccum,
    glActiveShaderProgram,
    glActiveStencilFaceEXT,
    glActiveTexture,
    glAlphaFragmentOp1ATI,
    glAlphaFragmentOp2ATI,
    glAlphaFragmentOp3ATI,
    glAlphaFunc,
    glAlphaFuncx,
    glAreTexturesResident,
    glArrayElement,
    glAttachShader,
    glBegin,
    handlers::begin_conditional_render,
    glBeginFragmentShaderATI,
    handlers::begin_query,
    handlers::begin_query,
    glBeginTransformFeedback,
    glBindAttribLocation,
    glBindBuffer,
    glBindBufferBase,
    glBindBufferOffsetEXT,
    glBindBufferRange,
    glBindBuffersBase,
    glBindBuffersRange,
    glBindFragDataLocation,
    glBindFragDataLocationIndexed,
    glBindFragmentShaderATI,
    glBindFramebuffer,
    glBindFramebufferEXT,
    glBindImageTexture,
    glBindImageTextures,
    glBindMultiTextureEXT,
    glBindProgramARB,
    glBindProgramPipeline,
    glBindRenderbuffer,
    glBindRenderbufferEXT,
    glBindSampler,
    glBindSamplers,
    glBindTexture,
    glBindTextureUnit,
    glBindTextures,
    glBindTransformFeedback,
    glBindVertexArray,
    handlers::bind_vertex_buffer,
    glBindVertexBuffers,
    glBitmap,
    glBlendBarrierKHR,
    glBlendColor,
    glBlendEquation,
    glBlendEquationSeparate,
    glBlendEquationSeparatei,
    glBlendEquationi,
    glBlendFunc,
    glBlendFuncSeparate,
    glBlendFuncSeparatei,
    glBlendFunci,
    glBlitFramebuffer,
    glBlitNamedFramebuffer,
    glBufferData,
    handlers::buffer_storage,
    glBufferSubData,
    handlers::call_list,
    handlers::call_lists,
    glCheckFramebufferStatus,
    glCheckNamedFramebufferStatus,
    glCheckNamedFramebufferStatusEXT,
    glClampColor,
    glClear,
    glClearAccum,
    handlers::never,
    glClearBufferSubData,
    glClearBufferfi,
    glClearBufferfv,
    glClearBufferiv,
    glClearBufferuiv,
    glClearColor,
    glClearColorIiEXT,
    glClearColorIuiEXT,
    glClearColorx,
    glClearDepth,
    glClearDepthf,
    glClearDepthx,
    glClearIndex,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glClearNamedFramebufferfi,
    glClearNamedFramebufferfv,
    glClearNamedFramebufferiv,
    glClearNamedFramebufferuiv,
    glClearStencil,
    glClearTexImage,
    glClearTexSubImage,
    glClientActiveTexture,
    handlers::never,
    handlers::client_wait_sync,
    glClipControl,
    glClipPlane,
    glClipPlanef,
    glClipPlanex,
    glColor3b,
    glColor3bv,
    glColor3d,
    glColor3dv,
    glColor3f,
    glColor3fv,
    glColor3hNV,
    glColor3hvNV,
    glColor3i,
    glColor3iv,
    glColor3s,
    glColor3sv,
    glColor3ub,
    glColor3ubv,
    glColor3ui,
    glColor3uiv,
    glColor3us,
    glColor3usv,
    glColor4b,
    glColor4bv,
    glColor4d,
    glColor4dv,
    glColor4f,
    glColor4fv,
    glColor4hNV,
    glColor4hvNV,
    glColor4i,
    glColor4iv,
    glColor4s,
    glColor4sv,
    glColor4ub,
    glColor4ubv,
    glColor4ui,
    glColor4uiv,
    glColor4us,
    glColor4usv,
    glColor4x,
    glColorFragmentOp1ATI,
    glColorFragmentOp2ATI,
    glColorFragmentOp3ATI,
    glColorMask,
    glColorMaski,
    glColorMaterial,
    glColorP3ui,
    glColorP3uiv,
    glColorP4ui,
    glColorP4uiv,
    glColorPointer,
    glColorPointerEXT,
    glCompileShader,
    glCompileShaderIncludeARB,
    glCompressedMultiTexImage1DEXT,
    glCompressedMultiTexImage2DEXT,
    glCompressedMultiTexImage3DEXT,
    glCompressedMultiTexSubImage1DEXT,
    glCompressedMultiTexSubImage2DEXT,
    glCompressedMultiTexSubImage3DEXT,
    glCompressedTexImage1D,
    glCompressedTexImage2D,
    glCompressedTexImage3D,
    glCompressedTexSubImage1D,
    glCompressedTexSubImage2D,
    glCompressedTexSubImage3D,
    glCompressedTextureImage1DEXT,
    glCompressedTextureImage2DEXT,
    glCompressedTextureImage3DEXT,
    glCompressedTextureSubImage1D,
    glCompressedTextureSubImage1DEXT,
    glCompressedTextureSubImage2D,
    glCompressedTextureSubImage2DEXT,
    glCompressedTextureSubImage3D,
    glCompressedTextureSubImage3DEXT,
    glCopyBufferSubData,
    handlers::copy_image,
    handlers::copy_image,
    glCopyMultiTexImage1DEXT,
    glCopyMultiTexImage2DEXT,
    glCopyMultiTexSubImage1DEXT,
    glCopyMultiTexSubImage2DEXT,
    glCopyMultiTexSubImage3DEXT,
    handlers::never,
    glCopyPixels,
    handlers::copy_tex_image,
    handlers::copy_tex_image,
    glCopyTexSubImage1D,
    glCopyTexSubImage2D,
    glCopyTexSubImage3D,
    glCopyTextureImage1DEXT,
    glCopyTextureImage2DEXT,
    glCopyTextureSubImage1D,
    glCopyTextureSubImage1DEXT,
    glCopyTextureSubImage2D,
    glCopyTextureSubImage2DEXT,
    glCopyTextureSubImage3D,
    glCopyTextureSubImage3DEXT,
    glCreateBuffers,
    glCreateFramebuffers,
    glCreateProgram,
    glCreateProgramPipelines,
    glCreateQueries,
    glCreateRenderbuffers,
    glCreateSamplers,
    glCreateShader,
    handlers::create_shader_program,
    glCreateTextures,
    glCreateTransformFeedbacks,
    glCreateVertexArrays,
    glCullFace,
    handlers::never,
    handlers::never,
    handlers::never,
    glDeleteBuffers,
    glDeleteFragmentShaderATI,
    glDeleteFramebuffers,
    handlers::delete_lists,
    handlers::delete_named_string,
    handlers::never,
    handlers::delete_shader_or_program,
    glDeleteProgramPipelines,
    glDeleteProgramsARB,
    glDeleteQueries,
    glDeleteRenderbuffers,
    glDeleteSamplers,
    handlers::delete_shader_or_program,
    handlers::delete_sync,
    glDeleteTextures,
    glDeleteTransformFeedbacks,
    glDeleteVertexArrays,
    glDepthFunc,
    glDepthMask,
    glDepthRange,
    glDepthRangeArrayfvOES,
    glDepthRangeArrayv,
    glDepthRangeIndexed,
    glDepthRangeIndexedfOES,
    glDepthRangef,
    glDepthRangex,
    glDetachShader,
    glDisable,
    glDisableClientState,
    handlers::never,
    handlers::never,
    glDisableVertexArrayAttrib,
    handlers::never,
    handlers::never,
    glDisableVertexAttribArray,
    glDisablei,
    glDiscardFramebufferEXT,
    glDispatchCompute,
    glDispatchComputeIndirect,
    glDrawArrays,
    glDrawArraysIndirect,
    glDrawArraysInstanced,
    glDrawArraysInstancedBaseInstance,
    glDrawBuffer,
    glDrawBuffers,
    glDrawElements,
    glDrawElementsBaseVertex,
    glDrawElementsIndirect,
    glDrawElementsInstanced,
    glDrawElementsInstancedBaseInstance,
    glDrawElementsInstancedBaseVertex,
    glDrawElementsInstancedBaseVertexBaseInstance,
    glDrawPixels,
    glDrawRangeElements,
    glDrawRangeElementsBaseVertex,
    glDrawTexfOES,
    glDrawTexfvOES,
    glDrawTexiOES,
    glDrawTexivOES,
    glDrawTexsOES,
    glDrawTexsvOES,
    glDrawTexxOES,
    glDrawTexxvOES,
    handlers::draw_captured,
    handlers::draw_captured,
    handlers::draw_captured,
    handlers::draw_captured,
    glEdgeFlag,
    glEdgeFlagPointer,
    glEdgeFlagPointerEXT,
    glEdgeFlagv,
    glEnable,
    glEnableClientState,
    handlers::never,
    handlers::never,
    glEnableVertexArrayAttrib,
    handlers::never,
    handlers::never,
    glEnableVertexAttribArray,
    glEnablei,
    glEnd,
    handlers::end_conditional_render,
    handlers::end_fragment_shader,
    handlers::end_list,
    handlers::end_query,
    handlers::end_query,
    handlers::end_feedback,
    glEvalCoord1d,
    glEvalCoord1dv,
    glEvalCoord1f,
    glEvalCoord1fv,
    glEvalCoord2d,
    glEvalCoord2dv,
    glEvalCoord2f,
    glEvalCoord2fv,
    glEvalMesh1,
    glEvalMesh2,
    glEvalPoint1,
    glEvalPoint2,
    handlers::feedback_buffer,
    handlers::fence_sync,
    glFinish,
    glFlush,
    handlers::never,
    handlers::never,
    handlers::never,
    glFogCoordPointer,
    glFogCoordd,
    glFogCoorddv,
    glFogCoordf,
    glFogCoordfv,
    glFogCoordhNV,
    glFogCoordhvNV,
    glFogf,
    glFogfv,
    glFogi,
    glFogiv,
    glFogx,
    glFogxv,
    glFramebufferDrawBufferEXT,
    glFramebufferDrawBuffersEXT,
    glFramebufferFetchBarrierEXT,
    glFramebufferParameteri,
    glFramebufferParameteriMESA,
    glFramebufferReadBufferEXT,
    glFramebufferRenderbuffer,
    glFramebufferTexture,
    glFramebufferTexture1D,
    glFramebufferTexture2D,
    glFramebufferTexture3D,
    glFramebufferTextureLayer,
    glFrontFace,
    glFrustum,
    glFrustumf,
    glFrustumx,
    glGenBuffers,
    handlers::never,
    glGenFramebuffers,
    handlers::gen_lists,
    glGenProgramPipelines,
    glGenProgramsARB,
    glGenQueries,
    glGenRenderbuffers,
    glGenSamplers,
    glGenTextures,
    glGenTransformFeedbacks,
    glGenVertexArrays,
    glGenerateMipmap,
    glGenerateMultiTexMipmapEXT,
    glGenerateTextureMipmap,
    glGenerateTextureMipmapEXT,
    glGetActiveAtomicCounterBufferiv,
    glGetActiveAttrib,
    glGetActiveSubroutineName,
    glGetActiveSubroutineUniformName,
    handlers::get_numbers,
    glGetActiveUniform,
    glGetActiveUniformBlockName,
    glGetActiveUniformBlockiv,
    glGetActiveUniformName,
    glGetActiveUniformsiv,
    handlers::get_attached_shaders,
    glGetAttribLocation,
    glGetBooleani_v,
    glGetBooleanv,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::get_buffer_sub_data,
    glGetClipPlane,
    glGetClipPlanef,
    glGetClipPlanex,
    handlers::get_compressed_tex_image,
    handlers::get_compressed_tex_image,
    handlers::get_compressed_tex_image,
    handlers::get_compressed_tex_image,
    handlers::get_compressed_tex_image,
    handlers::never,
    glGetDoublei_v,
    glGetDoublev,
    handlers::get_error,
    glGetFixedv,
    glGetFloati_v,
    glGetFloatv,
    glGetFragDataIndex,
    glGetFragDataLocation,
    handlers::get_attachment,
    glGetFramebufferParameteriv,
    glGetFramebufferParameterivEXT,
    glGetFramebufferParameterivMESA,
    glGetGraphicsResetStatus,
    handlers::never,
    handlers::never,
    glGetInteger64i_v,
    glGetInteger64v,
    glGetIntegeri_v,
    glGetIntegerv,
    glGetInternalformati64v,
    glGetInternalformativ,
    glGetLightfv,
    glGetLightiv,
    glGetLightxv,
    handlers::get_map,
    handlers::get_map,
    handlers::get_map,
    glGetMaterialfv,
    glGetMaterialiv,
    glGetMaterialxv,
    glGetMultiTexEnvfvEXT,
    glGetMultiTexEnvivEXT,
    glGetMultiTexGendvEXT,
    glGetMultiTexGenfvEXT,
    glGetMultiTexGenivEXT,
    handlers::get_tex_image,
    glGetMultiTexLevelParameterfvEXT,
    glGetMultiTexLevelParameterivEXT,
    glGetMultiTexParameterIivEXT,
    glGetMultiTexParameterIuivEXT,
    glGetMultiTexParameterfvEXT,
    glGetMultiTexParameterivEXT,
    glGetMultisamplefv,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::get_named_attachment,
    handlers::get_named_attachment,
    glGetNamedFramebufferParameteriv,
    glGetNamedFramebufferParameterivEXT,
    glGetNamedProgramLocalParameterIivEXT,
    glGetNamedProgramLocalParameterIuivEXT,
    glGetNamedProgramLocalParameterdvEXT,
    glGetNamedProgramLocalParameterfvEXT,
    glGetNamedProgramStringEXT,
    glGetNamedProgramivEXT,
    glGetNamedRenderbufferParameteriv,
    glGetNamedRenderbufferParameterivEXT,
    glGetNamedStringARB,
    glGetNamedStringivARB,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::get_pixel_map,
    handlers::get_pixel_map,
    handlers::get_pixel_map,
    handlers::never,
    handlers::never,
    handlers::never,
    glGetPolygonStipple,
    handlers::never,
    glGetProgramEnvParameterdvARB,
    glGetProgramEnvParameterfvARB,
    glGetProgramInfoLog,
    glGetProgramInterfaceiv,
    glGetProgramLocalParameterdvARB,
    glGetProgramLocalParameterfvARB,
    glGetProgramPipelineInfoLog,
    handlers::get_pipeline,
    glGetProgramResourceIndex,
    glGetProgramResourceLocation,
    glGetProgramResourceLocationIndex,
    glGetProgramResourceName,
    handlers::get_numbers,
    glGetProgramStageiv,
    glGetProgramStringARB,
    glGetProgramiv,
    glGetProgramivARB,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glGetQueryIndexediv,
    handlers::get_query_object,
    handlers::get_query_object,
    handlers::get_query_object,
    handlers::get_query_object,
    glGetQueryiv,
    glGetRenderbufferParameteriv,
    glGetSamplerParameterIiv,
    glGetSamplerParameterIuiv,
    glGetSamplerParameterfv,
    glGetSamplerParameteriv,
    glGetShaderInfoLog,
    glGetShaderPrecisionFormat,
    glGetShaderSource,
    glGetShaderiv,
    handlers::get_string,
    handlers::get_stringi,
    glGetSubroutineIndex,
    glGetSubroutineUniformLocation,
    glGetSynciv,
    glGetTexEnvfv,
    glGetTexEnviv,
    glGetTexEnvxv,
    glGetTexGendv,
    glGetTexGenfv,
    glGetTexGenfvOES,
    glGetTexGeniv,
    glGetTexGenivOES,
    glGetTexGenxvOES,
    handlers::get_tex_image,
    glGetTexLevelParameterfv,
    glGetTexLevelParameteriv,
    glGetTexParameterIiv,
    glGetTexParameterIuiv,
    glGetTexParameterfv,
    glGetTexParameteriv,
    glGetTexParameterxv,
    handlers::get_tex_image,
    handlers::get_tex_image,
    glGetTextureLevelParameterfv,
    glGetTextureLevelParameterfvEXT,
    glGetTextureLevelParameteriv,
    glGetTextureLevelParameterivEXT,
    glGetTextureParameterIiv,
    glGetTextureParameterIivEXT,
    glGetTextureParameterIuiv,
    glGetTextureParameterIuivEXT,
    glGetTextureParameterfv,
    glGetTextureParameterfvEXT,
    glGetTextureParameteriv,
    glGetTextureParameterivEXT,
    handlers::get_tex_image,
    glGetTransformFeedbackVarying,
    glGetTransformFeedbacki64_v,
    glGetTransformFeedbacki_v,
    glGetTransformFeedbackiv,
    glGetUniformBlockIndex,
    glGetUniformIndices,
    glGetUniformLocation,
    handlers::get_numbers,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glGetVertexAttribIiv,
    glGetVertexAttribIuiv,
    glGetVertexAttribLdv,
    handlers::never,
    glGetVertexAttribdv,
    glGetVertexAttribfv,
    glGetVertexAttribiv,
    glGetnColorTable,
    glGetnColorTableARB,
    handlers::get_compressed_tex_image,
    handlers::get_compressed_tex_image,
    glGetnConvolutionFilter,
    glGetnConvolutionFilterARB,
    glGetnHistogram,
    glGetnHistogramARB,
    handlers::get_map,
    handlers::get_map,
    handlers::get_map,
    glGetnMinmax,
    glGetnMinmaxARB,
    handlers::get_pixel_map,
    handlers::get_pixel_map,
    handlers::get_pixel_map,
    handlers::never,
    glGetnSeparableFilter,
    glGetnSeparableFilterARB,
    handlers::get_tex_image,
    handlers::get_tex_image,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    handlers::get_uniform,
    glHint,
    glIndexMask,
    glIndexPointer,
    glIndexPointerEXT,
    glIndexd,
    glIndexdv,
    glIndexf,
    glIndexfv,
    glIndexi,
    glIndexiv,
    glIndexs,
    glIndexsv,
    glIndexub,
    glIndexubv,
    glInitNames,
    handlers::never,
    glInvalidateBufferData,
    glInvalidateBufferSubData,
    glInvalidateFramebuffer,
    glInvalidateNamedFramebufferData,
    glInvalidateNamedFramebufferSubData,
    glInvalidateSubFramebuffer,
    glInvalidateTexImage,
    glInvalidateTexSubImage,
    glIsBuffer,
    glIsEnabled,
    glIsEnabledi,
    glIsFramebuffer,
    handlers::is_list,
    glIsNamedStringARB,
    glIsProgram,
    glIsProgramARB,
    glIsProgramPipeline,
    glIsQuery,
    glIsRenderbuffer,
    glIsSampler,
    glIsShader,
    glIsSync,
    glIsTexture,
    glIsTransformFeedback,
    glIsVertexArray,
    handlers::never,
    glLightModelf,
    glLightModelfv,
    glLightModeli,
    glLightModeliv,
    glLightModelx,
    glLightModelxv,
    glLightf,
    glLightfv,
    glLighti,
    glLightiv,
    glLightx,
    glLightxv,
    glLineStipple,
    glLineWidth,
    glLineWidthx,
    handlers::link_program,
    glListBase,
    glLoadIdentity,
    glLoadMatrixd,
    glLoadMatrixf,
    glLoadMatrixx,
    glLoadName,
    glLoadTransposeMatrixd,
    glLoadTransposeMatrixf,
    handlers::never,
    glLogicOp,
    glMap1d,
    glMap1f,
    glMap2d,
    glMap2f,
    handlers::never,
    handlers::never,
    glMapGrid1d,
    glMapGrid1f,
    glMapGrid2d,
    glMapGrid2f,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glMaterialf,
    glMaterialfv,
    glMateriali,
    glMaterialiv,
    glMaterialx,
    glMaterialxv,
    glMatrixFrustumEXT,
    glMatrixLoadIdentityEXT,
    glMatrixLoadTransposedEXT,
    glMatrixLoadTransposefEXT,
    glMatrixLoaddEXT,
    glMatrixLoadfEXT,
    glMatrixMode,
    glMatrixMultTransposedEXT,
    glMatrixMultTransposefEXT,
    glMatrixMultdEXT,
    glMatrixMultfEXT,
    glMatrixOrthoEXT,
    glMatrixPopEXT,
    glMatrixPushEXT,
    glMatrixRotatedEXT,
    glMatrixRotatefEXT,
    glMatrixScaledEXT,
    glMatrixScalefEXT,
    glMatrixTranslatedEXT,
    glMatrixTranslatefEXT,
    glMaxShaderCompilerThreadsKHR,
    glMemoryBarrier,
    glMemoryBarrierByRegion,
    glMinSampleShading,
    glMultMatrixd,
    glMultMatrixf,
    glMultMatrixx,
    glMultTransposeMatrixd,
    glMultTransposeMatrixf,
    glMultiDrawArrays,
    glMultiDrawArraysIndirect,
    glMultiDrawArraysIndirectCount,
    glMultiDrawElements,
    glMultiDrawElementsBaseVertex,
    glMultiDrawElementsIndirect,
    glMultiDrawElementsIndirectCount,
    handlers::never,
    handlers::never,
    glMultiTexBufferEXT,
    glMultiTexCoord1d,
    glMultiTexCoord1dv,
    glMultiTexCoord1f,
    glMultiTexCoord1fv,
    glMultiTexCoord1hNV,
    glMultiTexCoord1hvNV,
    glMultiTexCoord1i,
    glMultiTexCoord1iv,
    glMultiTexCoord1s,
    glMultiTexCoord1sv,
    glMultiTexCoord2d,
    glMultiTexCoord2dv,
    glMultiTexCoord2f,
    glMultiTexCoord2fv,
    glMultiTexCoord2hNV,
    glMultiTexCoord2hvNV,
    glMultiTexCoord2i,
    glMultiTexCoord2iv,
    glMultiTexCoord2s,
    glMultiTexCoord2sv,
    glMultiTexCoord3d,
    glMultiTexCoord3dv,
    glMultiTexCoord3f,
    glMultiTexCoord3fv,
    glMultiTexCoord3hNV,
    glMultiTexCoord3hvNV,
    glMultiTexCoord3i,
    glMultiTexCoord3iv,
    glMultiTexCoord3s,
    glMultiTexCoord3sv,
    glMultiTexCoord4d,
    glMultiTexCoord4dv,
    glMultiTexCoord4f,
    glMultiTexCoord4fv,
    glMultiTexCoord4hNV,
    glMultiTexCoord4hvNV,
    glMultiTexCoord4i,
    glMultiTexCoord4iv,
    glMultiTexCoord4s,
    glMultiTexCoord4sv,
    glMultiTexCoord4x,
    glMultiTexCoordP1ui,
    glMultiTexCoordP1uiv,
    glMultiTexCoordP2ui,
    glMultiTexCoordP2uiv,
    glMultiTexCoordP3ui,
    glMultiTexCoordP3uiv,
    glMultiTexCoordP4ui,
    glMultiTexCoordP4uiv,
    handlers::never,
    glMultiTexEnvfEXT,
    glMultiTexEnvfvEXT,
    glMultiTexEnviEXT,
    glMultiTexEnvivEXT,
    glMultiTexGendEXT,
    glMultiTexGendvEXT,
    glMultiTexGenfEXT,
    glMultiTexGenfvEXT,
    glMultiTexGeniEXT,
    glMultiTexGenivEXT,
    glMultiTexImage1DEXT,
    glMultiTexImage2DEXT,
    glMultiTexImage3DEXT,
    glMultiTexParameterIivEXT,
    glMultiTexParameterIuivEXT,
    glMultiTexParameterfEXT,
    glMultiTexParameterfvEXT,
    glMultiTexParameteriEXT,
    glMultiTexParameterivEXT,
    handlers::never,
    glMultiTexSubImage1DEXT,
    glMultiTexSubImage2DEXT,
    glMultiTexSubImage3DEXT,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glNamedFramebufferDrawBuffer,
    glNamedFramebufferDrawBuffers,
    glNamedFramebufferParameteri,
    glNamedFramebufferParameteriEXT,
    glNamedFramebufferReadBuffer,
    glNamedFramebufferRenderbuffer,
    glNamedFramebufferRenderbufferEXT,
    glNamedFramebufferTexture,
    glNamedFramebufferTexture1DEXT,
    glNamedFramebufferTexture2DEXT,
    glNamedFramebufferTexture3DEXT,
    glNamedFramebufferTextureEXT,
    glNamedFramebufferTextureFaceEXT,
    glNamedFramebufferTextureLayer,
    glNamedFramebufferTextureLayerEXT,
    glNamedProgramLocalParameter4dEXT,
    glNamedProgramLocalParameter4dvEXT,
    glNamedProgramLocalParameter4fEXT,
    glNamedProgramLocalParameter4fvEXT,
    glNamedProgramLocalParameterI4iEXT,
    glNamedProgramLocalParameterI4ivEXT,
    glNamedProgramLocalParameterI4uiEXT,
    glNamedProgramLocalParameterI4uivEXT,
    glNamedProgramLocalParameters4fvEXT,
    glNamedProgramLocalParametersI4ivEXT,
    glNamedProgramLocalParametersI4uivEXT,
    glNamedProgramStringEXT,
    glNamedRenderbufferStorage,
    glNamedRenderbufferStorageEXT,
    glNamedRenderbufferStorageMultisample,
    glNamedRenderbufferStorageMultisampleCoverageEXT,
    glNamedRenderbufferStorageMultisampleEXT,
    glNamedStringARB,
    handlers::new_list,
    glNormal3b,
    glNormal3bv,
    glNormal3d,
    glNormal3dv,
    glNormal3f,
    glNormal3fv,
    glNormal3hNV,
    glNormal3hvNV,
    glNormal3i,
    glNormal3iv,
    glNormal3s,
    glNormal3sv,
    glNormal3x,
    glNormalP3ui,
    glNormalP3uiv,
    glNormalPointer,
    glNormalPointerEXT,
    handlers::never,
    handlers::never,
    glOrtho,
    glOrthof,
    glOrthox,
    glPassTexCoordATI,
    glPassThrough,
    glPatchParameterfv,
    glPatchParameteri,
    glPauseTransformFeedback,
    glPixelMapfv,
    glPixelMapuiv,
    glPixelMapusv,
    handlers::never,
    handlers::never,
    glPixelTransferf,
    glPixelTransferi,
    glPixelZoom,
    glPointParameterf,
    glPointParameterfv,
    glPointParameteri,
    glPointParameteriv,
    glPointParameterx,
    glPointParameterxv,
    glPointSize,
    glPointSizePointerOES,
    glPointSizex,
    glPolygonMode,
    glPolygonOffset,
    glPolygonOffsetClamp,
    glPolygonOffsetx,
    handlers::unpacked,
    glPopAttrib,
    glPopClientAttrib,
    handlers::never,
    glPopMatrix,
    glPopName,
    glPrimitiveBoundingBoxARB,
    glPrimitiveRestartIndex,
    glPrimitiveRestartNV,
    glPrioritizeTextures,
    handlers::never,
    glProgramEnvParameter4dARB,
    glProgramEnvParameter4dvARB,
    glProgramEnvParameter4fARB,
    glProgramEnvParameter4fvARB,
    glProgramEnvParameters4fvEXT,
    glProgramLocalParameter4dARB,
    glProgramLocalParameter4dvARB,
    glProgramLocalParameter4fARB,
    glProgramLocalParameter4fvARB,
    glProgramLocalParameters4fvEXT,
    glProgramParameteri,
    glProgramStringARB,
    glProgramUniform1d,
    glProgramUniform1dv,
    glProgramUniform1f,
    glProgramUniform1fv,
    glProgramUniform1i,
    glProgramUniform1i64ARB,
    glProgramUniform1i64vARB,
    glProgramUniform1iv,
    glProgramUniform1ui,
    glProgramUniform1ui64ARB,
    glProgramUniform1ui64vARB,
    glProgramUniform1uiv,
    glProgramUniform2d,
    glProgramUniform2dv,
    glProgramUniform2f,
    glProgramUniform2fv,
    glProgramUniform2i,
    glProgramUniform2i64ARB,
    glProgramUniform2i64vARB,
    glProgramUniform2iv,
    glProgramUniform2ui,
    glProgramUniform2ui64ARB,
    glProgramUniform2ui64vARB,
    glProgramUniform2uiv,
    glProgramUniform3d,
    glProgramUniform3dv,
    glProgramUniform3f,
    glProgramUniform3fv,
    glProgramUniform3i,
    glProgramUniform3i64ARB,
    glProgramUniform3i64vARB,
    glProgramUniform3iv,
    glProgramUniform3ui,
    glProgramUniform3ui64ARB,
    glProgramUniform3ui64vARB,
    glProgramUniform3uiv,
    glProgramUniform4d,
    glProgramUniform4dv,
    glProgramUniform4f,
    glProgramUniform4fv,
    glProgramUniform4i,
    glProgramUniform4i64ARB,
    glProgramUniform4i64vARB,
    glProgramUniform4iv,
    glProgramUniform4ui,
    glProgramUniform4ui64ARB,
    glProgramUniform4ui64vARB,
    glProgramUniform4uiv,
    glProgramUniformMatrix2dv,
    glProgramUniformMatrix2fv,
    glProgramUniformMatrix2x3dv,
    glProgramUniformMatrix2x3fv,
    glProgramUniformMatrix2x4dv,
    glProgramUniformMatrix2x4fv,
    glProgramUniformMatrix3dv,
    glProgramUniformMatrix3fv,
    glProgramUniformMatrix3x2dv,
    glProgramUniformMatrix3x2fv,
    glProgramUniformMatrix3x4dv,
    glProgramUniformMatrix3x4fv,
    glProgramUniformMatrix4dv,
    glProgramUniformMatrix4fv,
    glProgramUniformMatrix4x2dv,
    glProgramUniformMatrix4x2fv,
    glProgramUniformMatrix4x3dv,
    glProgramUniformMatrix4x3fv,
    glProvokingVertex,
    glPushAttrib,
    glPushClientAttrib,
    handlers::never,
    handlers::never,
    glPushMatrix,
    glPushName,
    handlers::query_counter,
    glQueryMatrixxOES,
    glRasterPos2d,
    glRasterPos2dv,
    glRasterPos2f,
    glRasterPos2fv,
    glRasterPos2i,
    glRasterPos2iv,
    glRasterPos2s,
    glRasterPos2sv,
    glRasterPos3d,
    glRasterPos3dv,
    glRasterPos3f,
    glRasterPos3fv,
    glRasterPos3i,
    glRasterPos3iv,
    glRasterPos3s,
    glRasterPos3sv,
    glRasterPos4d,
    glRasterPos4dv,
    glRasterPos4f,
    glRasterPos4fv,
    glRasterPos4i,
    glRasterPos4iv,
    glRasterPos4s,
    glRasterPos4sv,
    glReadBuffer,
    glReadPixels,
    handlers::never,
    glRectd,
    glRectdv,
    glRectf,
    glRectfv,
    glRecti,
    glRectiv,
    glRects,
    glRectsv,
    glReleaseShaderCompiler,
    handlers::render_mode,
    glRenderbufferStorage,
    glRenderbufferStorageMultisample,
    glResumeTransformFeedback,
    glRotated,
    glRotatef,
    glRotatex,
    glSampleCoverage,
    glSampleCoveragex,
    glSampleMapATI,
    glSampleMaski,
    glSamplerParameterIiv,
    glSamplerParameterIuiv,
    glSamplerParameterf,
    glSamplerParameterfv,
    glSamplerParameteri,
    glSamplerParameteriv,
    glScaled,
    glScalef,
    glScalex,
    glScissor,
    glScissorArrayv,
    glScissorIndexed,
    glScissorIndexedv,
    glSecondaryColor3b,
    glSecondaryColor3bv,
    glSecondaryColor3d,
    glSecondaryColor3dv,
    glSecondaryColor3f,
    glSecondaryColor3fv,
    glSecondaryColor3hNV,
    glSecondaryColor3hvNV,
    glSecondaryColor3i,
    glSecondaryColor3iv,
    glSecondaryColor3s,
    glSecondaryColor3sv,
    glSecondaryColor3ub,
    glSecondaryColor3ubv,
    glSecondaryColor3ui,
    glSecondaryColor3uiv,
    glSecondaryColor3us,
    glSecondaryColor3usv,
    glSecondaryColorP3ui,
    glSecondaryColorP3uiv,
    glSecondaryColorPointer,
    handlers::select_buffer,
    glSetFragmentShaderConstantATI,
    glShadeModel,
    glShaderBinary,
    glShaderSource,
    glShaderStorageBlockBinding,
    glSpecializeShader,
    glStencilFunc,
    glStencilFuncSeparate,
    glStencilFuncSeparateATI,
    glStencilMask,
    glStencilMaskSeparate,
    glStencilOp,
    glStencilOpSeparate,
    glTexBuffer,
    glTexBufferRange,
    glTexCoord1d,
    glTexCoord1dv,
    glTexCoord1f,
    glTexCoord1fv,
    glTexCoord1hNV,
    glTexCoord1hvNV,
    glTexCoord1i,
    glTexCoord1iv,
    glTexCoord1s,
    glTexCoord1sv,
    glTexCoord2d,
    glTexCoord2dv,
    glTexCoord2f,
    glTexCoord2fv,
    glTexCoord2hNV,
    glTexCoord2hvNV,
    glTexCoord2i,
    glTexCoord2iv,
    glTexCoord2s,
    glTexCoord2sv,
    glTexCoord3d,
    glTexCoord3dv,
    glTexCoord3f,
    glTexCoord3fv,
    glTexCoord3hNV,
    glTexCoord3hvNV,
    glTexCoord3i,
    glTexCoord3iv,
    glTexCoord3s,
    glTexCoord3sv,
    glTexCoord4d,
    glTexCoord4dv,
    glTexCoord4f,
    glTexCoord4fv,
    glTexCoord4hNV,
    glTexCoord4hvNV,
    glTexCoord4i,
    glTexCoord4iv,
    glTexCoord4s,
    glTexCoord4sv,
    glTexCoordP1ui,
    glTexCoordP1uiv,
    glTexCoordP2ui,
    glTexCoordP2uiv,
    glTexCoordP3ui,
    glTexCoordP3uiv,
    glTexCoordP4ui,
    glTexCoordP4uiv,
    glTexCoordPointer,
    glTexCoordPointerEXT,
    glTexEnvf,
    glTexEnvfv,
    glTexEnvi,
    glTexEnviv,
    glTexEnvx,
    glTexEnvxv,
    glTexGend,
    glTexGendv,
    glTexGenf,
    glTexGenfOES,
    glTexGenfv,
    glTexGenfvOES,
    glTexGeni,
    glTexGeniOES,
    glTexGeniv,
    glTexGenivOES,
    glTexGenxOES,
    glTexGenxvOES,
    glTexImage1D,
    glTexImage2D,
    glTexImage2DMultisample,
    glTexImage3D,
    glTexImage3DMultisample,
    glTexParameterIiv,
    glTexParameterIuiv,
    glTexParameterf,
    glTexParameterfv,
    glTexParameteri,
    glTexParameteriv,
    glTexParameterx,
    glTexParameterxv,
    glTexStorage1D,
    glTexStorage2D,
    glTexStorage2DMultisample,
    glTexStorage3D,
    glTexStorage3DMultisample,
    glTexSubImage1D,
    glTexSubImage2D,
    glTexSubImage3D,
    glTextureBarrier,
    glTextureBuffer,
    glTextureBufferEXT,
    glTextureBufferRange,
    glTextureBufferRangeEXT,
    glTextureImage1DEXT,
    glTextureImage2DEXT,
    glTextureImage3DEXT,
    handlers::never,
    glTextureParameterIiv,
    glTextureParameterIivEXT,
    glTextureParameterIuiv,
    glTextureParameterIuivEXT,
    glTextureParameterf,
    glTextureParameterfEXT,
    glTextureParameterfv,
    glTextureParameterfvEXT,
    glTextureParameteri,
    glTextureParameteriEXT,
    glTextureParameteriv,
    glTextureParameterivEXT,
    handlers::never,
    glTextureStorage1D,
    glTextureStorage1DEXT,
    glTextureStorage2D,
    glTextureStorage2DEXT,
    glTextureStorage2DMultisample,
    glTextureStorage2DMultisampleEXT,
    glTextureStorage3D,
    glTextureStorage3DEXT,
    glTextureStorage3DMultisample,
    glTextureStorage3DMultisampleEXT,
    glTextureSubImage1D,
    glTextureSubImage1DEXT,
    glTextureSubImage2D,
    glTextureSubImage2DEXT,
    glTextureSubImage3D,
    glTextureSubImage3DEXT,
    glTextureView,
    glTransformFeedbackBufferBase,
    glTransformFeedbackBufferRange,
    glTransformFeedbackVaryings,
    glTranslated,
    glTranslatef,
    glTranslatex,
    glUniform1d,
    glUniform1dv,
    glUniform1f,
    glUniform1fv,
    glUniform1i,
    glUniform1i64ARB,
    glUniform1i64vARB,
    glUniform1iv,
    glUniform1ui,
    glUniform1ui64ARB,
    glUniform1ui64vARB,
    glUniform1uiv,
    glUniform2d,
    glUniform2dv,
    glUniform2f,
    glUniform2fv,
    glUniform2i,
    glUniform2i64ARB,
    glUniform2i64vARB,
    glUniform2iv,
    glUniform2ui,
    glUniform2ui64ARB,
    glUniform2ui64vARB,
    glUniform2uiv,
    glUniform3d,
    glUniform3dv,
    glUniform3f,
    glUniform3fv,
    glUniform3i,
    glUniform3i64ARB,
    glUniform3i64vARB,
    glUniform3iv,
    glUniform3ui,
    glUniform3ui64ARB,
    glUniform3ui64vARB,
    glUniform3uiv,
    glUniform4d,
    glUniform4dv,
    glUniform4f,
    glUniform4fv,
    glUniform4i,
    glUniform4i64ARB,
    glUniform4i64vARB,
    glUniform4iv,
    glUniform4ui,
    glUniform4ui64ARB,
    glUniform4ui64vARB,
    glUniform4uiv,
    glUniformBlockBinding,
    glUniformMatrix2dv,
    glUniformMatrix2fv,
    glUniformMatrix2x3dv,
    glUniformMatrix2x3fv,
    glUniformMatrix2x4dv,
    glUniformMatrix2x4fv,
    glUniformMatrix3dv,
    glUniformMatrix3fv,
    glUniformMatrix3x2dv,
    glUniformMatrix3x2fv,
    glUniformMatrix3x4dv,
    glUniformMatrix3x4fv,
    glUniformMatrix4dv,
    glUniformMatrix4fv,
    glUniformMatrix4x2dv,
    glUniformMatrix4x2fv,
    glUniformMatrix4x3dv,
    glUniformMatrix4x3fv,
    handlers::uniform_subroutines,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glUseProgram,
    glUseProgramStages,
    glValidateProgram,
    glValidateProgramPipeline,
    glVertex2d,
    glVertex2dv,
    glVertex2f,
    glVertex2fv,
    glVertex2hNV,
    glVertex2hvNV,
    glVertex2i,
    glVertex2iv,
    glVertex2s,
    glVertex2sv,
    glVertex3d,
    glVertex3dv,
    glVertex3f,
    glVertex3fv,
    glVertex3hNV,
    glVertex3hvNV,
    glVertex3i,
    glVertex3iv,
    glVertex3s,
    glVertex3sv,
    glVertex4d,
    glVertex4dv,
    glVertex4f,
    glVertex4fv,
    glVertex4hNV,
    glVertex4hvNV,
    glVertex4i,
    glVertex4iv,
    glVertex4s,
    glVertex4sv,
    glVertexArrayAttribBinding,
    glVertexArrayAttribFormat,
    glVertexArrayAttribIFormat,
    glVertexArrayAttribLFormat,
    handlers::never,
    glVertexArrayBindingDivisor,
    handlers::never,
    handlers::never,
    glVertexArrayElementBuffer,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glVertexArrayVertexBuffer,
    glVertexArrayVertexBuffers,
    handlers::never,
    glVertexAttrib1d,
    glVertexAttrib1dv,
    glVertexAttrib1f,
    glVertexAttrib1fv,
    glVertexAttrib1hNV,
    glVertexAttrib1hvNV,
    glVertexAttrib1s,
    glVertexAttrib1sv,
    glVertexAttrib2d,
    glVertexAttrib2dv,
    glVertexAttrib2f,
    glVertexAttrib2fv,
    glVertexAttrib2hNV,
    glVertexAttrib2hvNV,
    glVertexAttrib2s,
    glVertexAttrib2sv,
    glVertexAttrib3d,
    glVertexAttrib3dv,
    glVertexAttrib3f,
    glVertexAttrib3fv,
    glVertexAttrib3hNV,
    glVertexAttrib3hvNV,
    glVertexAttrib3s,
    glVertexAttrib3sv,
    glVertexAttrib4Nbv,
    glVertexAttrib4Niv,
    glVertexAttrib4Nsv,
    glVertexAttrib4Nub,
    glVertexAttrib4Nubv,
    glVertexAttrib4Nuiv,
    glVertexAttrib4Nusv,
    glVertexAttrib4bv,
    glVertexAttrib4d,
    glVertexAttrib4dv,
    glVertexAttrib4f,
    glVertexAttrib4fv,
    glVertexAttrib4hNV,
    glVertexAttrib4hvNV,
    glVertexAttrib4iv,
    glVertexAttrib4s,
    glVertexAttrib4sv,
    glVertexAttrib4ubv,
    glVertexAttrib4uiv,
    glVertexAttrib4usv,
    glVertexAttribBinding,
    glVertexAttribDivisor,
    glVertexAttribFormat,
    glVertexAttribI1i,
    glVertexAttribI1iv,
    glVertexAttribI1ui,
    glVertexAttribI1uiv,
    glVertexAttribI2i,
    glVertexAttribI2iv,
    glVertexAttribI2ui,
    glVertexAttribI2uiv,
    glVertexAttribI3i,
    glVertexAttribI3iv,
    glVertexAttribI3ui,
    glVertexAttribI3uiv,
    glVertexAttribI4bv,
    glVertexAttribI4i,
    glVertexAttribI4iv,
    glVertexAttribI4sv,
    glVertexAttribI4ubv,
    glVertexAttribI4ui,
    glVertexAttribI4uiv,
    glVertexAttribI4usv,
    glVertexAttribIFormat,
    glVertexAttribIPointer,
    glVertexAttribL1d,
    glVertexAttribL1dv,
    glVertexAttribL2d,
    glVertexAttribL2dv,
    glVertexAttribL3d,
    glVertexAttribL3dv,
    glVertexAttribL4d,
    glVertexAttribL4dv,
    glVertexAttribLFormat,
    glVertexAttribLPointer,
    glVertexAttribP1ui,
    glVertexAttribP1uiv,
    glVertexAttribP2ui,
    glVertexAttribP2uiv,
    glVertexAttribP3ui,
    glVertexAttribP3uiv,
    glVertexAttribP4ui,
    glVertexAttribP4uiv,
    glVertexAttribPointer,
    handlers::never,
    handlers::never,
    handlers::never,
    handlers::never,
    glVertexBindingDivisor,
    glVertexP2ui,
    glVertexP2uiv,
    glVertexP3ui,
    glVertexP3uiv,
    glVertexP4ui,
    glVertexP4uiv,
    glVertexPointer,
    glVertexPointerEXT,
    handlers::never,
    handlers::never,
    glViewport,
    glViewportArrayv,
    glViewportIndexedf,
    glViewportIndexedfv,
    glWaitSync,
    glWindowPos2d,
    glWindowPos2dv,
    glWindowPos2f,
    glWindowPos2fv,
    glWindowPos2i,
    glWindowPos2iv,
    glWindowPos2s,
    glWindowPos2sv,
    glWindowPos3d,
    glWindowPos3dv,
    glWindowPos3f,
    glWindowPos3fv,
    glWindowPos3i,
    glWindowPos3iv,
    glWindowPos3s,
    glWindowPos3sv,
    glWindowPos4dMESA,
    glWindowPos4dvMESA,
    glWindowPos4fMESA,
    glWindowPos4fvMESA,
    glWindowPos4iMESA,
    glWindowPos4ivMESA,
    glWindowPos4sMESA,
    glWindowPos4svMESA,
];
/// Carries out one packet of a GL command.
///
/// # Errors
/// [`Refused`] where it is malformed, or the driver lacks the command.
pub fn execute(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let function =
        p.op().checked_sub(FIRST).and_then(|i| EXECUTE.get(i as usize)).ok_or(Refused::Unknown(p.op()))?;
    function(x, p)
}
