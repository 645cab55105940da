// Written by `cargo xtask gen` from the registry and rules/*.toml: change those, or the generator, never this file.
//! Entry points of the preloaded library: each call written once, as a packet.
#![allow(
    non_snake_case,
    unsafe_code,
    missing_docs,
    clippy::missing_safety_doc,
    clippy::too_many_arguments,
    clippy::undocumented_unsafe_blocks,
    clippy::unnecessary_cast,
    unused_imports,
    unused_unsafe,
    unused_variables
)]
use crate::calls::{
    Export, Out, ask, certainly, counted, input, output, record, record_blobs, record_fixed, text, text_of,
    texts,
};
use crate::handlers;
use crate::{egl, glx};
use reprise_gl::command::ObjectClass;
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::sizes;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::{CStr, c_void};
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAccum(op: u32, value: f32) {
    record(op::glAccum, [op, value.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glActiveShaderProgram(pipeline: u32, program: u32) {
    record(op::glActiveShaderProgram, [pipeline, program]);
    handlers::note(ObjectClass::ProgramPipeline, pipeline);
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glActiveStencilFaceEXT(face: u32) {
    record(op::glActiveStencilFaceEXT, [face]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glActiveTexture(texture: u32) {
    record(op::glActiveTexture, [texture]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFragmentOp1ATI(
    op: u32,
    dst: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
) {
    record(op::glAlphaFragmentOp1ATI, [op, dst, dstMod, arg1, arg1Rep, arg1Mod]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFragmentOp2ATI(
    op: u32,
    dst: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
    arg2: u32,
    arg2Rep: u32,
    arg2Mod: u32,
) {
    record(op::glAlphaFragmentOp2ATI, [op, dst, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFragmentOp3ATI(
    op: u32,
    dst: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
    arg2: u32,
    arg2Rep: u32,
    arg2Mod: u32,
    arg3: u32,
    arg3Rep: u32,
    arg3Mod: u32,
) {
    record(
        op::glAlphaFragmentOp3ATI,
        [op, dst, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod, arg3, arg3Rep, arg3Mod],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFunc(func: u32, ref_: f32) {
    record(op::glAlphaFunc, [func, ref_.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFuncx(func: u32, ref_: i32) {
    record(op::glAlphaFuncx, [func, ref_ as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAreTexturesResident(n: i32, textures: *const u32, residences: *mut u8) -> u8 {
    (unsafe {
        ask(
            op::glAreTexturesResident,
            [n as u32],
            [input(textures.cast(), (n.max(0) as usize).saturating_mul(4usize)), output(residences.cast())],
            [Out { ptr: residences.cast(), cap: (n.max(0) as usize).saturating_mul(1usize) }],
        )
    }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glArrayElement(i: i32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::array_element(i) } {
        record(op::glArrayElement, [i as u32]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAttachShader(program: u32, shader: u32) {
    record(op::glAttachShader, [program, shader]);
    handlers::note(ObjectClass::Program, program);
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBegin(mode: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    unsafe { handlers::begin(mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginConditionalRender(id: u32, mode: u32) {
    record(op::glBeginConditionalRender, [id, mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginFragmentShaderATI() {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::defines_shader(true) } {
        record(op::glBeginFragmentShaderATI, []);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginQuery(target: u32, id: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::begin_query(op::glBeginQuery, [target, id], id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginQueryIndexed(target: u32, index: u32, id: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::begin_query(op::glBeginQueryIndexed, [target, index, id], id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginTransformFeedback(primitiveMode: u32) {
    record(op::glBeginTransformFeedback, [primitiveMode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindAttribLocation(program: u32, index: u32, name: *const u8) {
    unsafe { record_blobs(op::glBindAttribLocation, [program, index], [unsafe { text(name) }]) };
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBuffer(target: u32, buffer: u32) {
    if unsafe { handlers::bind_buffer(target, buffer) } {
        certainly(target == gl::ARRAY_BUFFER || target == gl::ELEMENT_ARRAY_BUFFER, || {
            record(op::glBindBuffer, [target, buffer]);
            handlers::note(ObjectClass::Buffer, buffer);
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferBase(target: u32, index: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_indexed(target, index, buffer, None) } {
        record(op::glBindBufferBase, [target, index, buffer]);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferOffsetEXT(target: u32, index: u32, buffer: u32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_indexed(target, index, buffer, Some((offset, 4))) } {
        record(op::glBindBufferOffsetEXT, [target, index, buffer, offset as u32, (offset >> 32) as u32]);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferRange(target: u32, index: u32, buffer: u32, offset: i64, size: i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_indexed(target, index, buffer, Some((offset, size))) } {
        record(
            op::glBindBufferRange,
            [target, index, buffer, offset as u32, (offset >> 32) as u32, size as u32, (size >> 32) as u32],
        );
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBuffersBase(target: u32, first: u32, count: i32, buffers: *const u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::buffers_bound(target, count, buffers) } {
        unsafe {
            record_blobs(
                op::glBindBuffersBase,
                [target, first, count as u32],
                [input(buffers.cast(), (count.max(0) as usize).saturating_mul(4usize))],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBuffersRange(
    target: u32,
    first: u32,
    count: i32,
    buffers: *const u32,
    offsets: *const i64,
    sizes: *const i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::buffers_bound(target, count, buffers) } {
        unsafe {
            record_blobs(
                op::glBindBuffersRange,
                [target, first, count as u32],
                [
                    input(buffers.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                    input(offsets.cast(), (count.max(0) as usize).saturating_mul(8usize)),
                    input(sizes.cast(), (count.max(0) as usize).saturating_mul(8usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFragDataLocation(program: u32, color: u32, name: *const u8) {
    unsafe { record_blobs(op::glBindFragDataLocation, [program, color], [unsafe { text(name) }]) };
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFragDataLocationIndexed(
    program: u32,
    colorNumber: u32,
    index: u32,
    name: *const u8,
) {
    unsafe {
        record_blobs(
            op::glBindFragDataLocationIndexed,
            [program, colorNumber, index],
            [unsafe { text(name) }],
        )
    };
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFragmentShaderATI(id: u32) {
    record(op::glBindFragmentShaderATI, [id]);
    handlers::note(ObjectClass::FragmentShader, id);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFramebuffer(target: u32, framebuffer: u32) {
    if unsafe { handlers::bind_framebuffer(target, framebuffer) } {
        record(op::glBindFramebuffer, [target, framebuffer]);
        handlers::note(ObjectClass::Framebuffer, framebuffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFramebufferEXT(target: u32, framebuffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_framebuffer(target, framebuffer) } {
        record(op::glBindFramebufferEXT, [target, framebuffer]);
        handlers::note(ObjectClass::Framebuffer, framebuffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindImageTexture(
    unit: u32,
    texture: u32,
    level: i32,
    layered: u8,
    layer: i32,
    access: u32,
    format: u32,
) {
    record(
        op::glBindImageTexture,
        [unit, texture, level as u32, layered as u32, layer as u32, access, format],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindImageTextures(first: u32, count: i32, textures: *const u32) {
    unsafe {
        record_blobs(
            op::glBindImageTextures,
            [first, count as u32],
            [input(textures.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindMultiTextureEXT(texunit: u32, target: u32, texture: u32) {
    record(op::glBindMultiTextureEXT, [texunit, target, texture]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindProgramARB(target: u32, program: u32) {
    record(op::glBindProgramARB, [target, program]);
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindProgramPipeline(pipeline: u32) {
    record(op::glBindProgramPipeline, [pipeline]);
    handlers::note(ObjectClass::ProgramPipeline, pipeline);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindRenderbuffer(target: u32, renderbuffer: u32) {
    record(op::glBindRenderbuffer, [target, renderbuffer]);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindRenderbufferEXT(target: u32, renderbuffer: u32) {
    record(op::glBindRenderbufferEXT, [target, renderbuffer]);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindSampler(unit: u32, sampler: u32) {
    record(op::glBindSampler, [unit, sampler]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindSamplers(first: u32, count: i32, samplers: *const u32) {
    unsafe {
        record_blobs(
            op::glBindSamplers,
            [first, count as u32],
            [input(samplers.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindTexture(target: u32, texture: u32) {
    record(op::glBindTexture, [target, texture]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindTextureUnit(unit: u32, texture: u32) {
    record(op::glBindTextureUnit, [unit, texture]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindTextures(first: u32, count: i32, textures: *const u32) {
    unsafe {
        record_blobs(
            op::glBindTextures,
            [first, count as u32],
            [input(textures.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindTransformFeedback(target: u32, id: u32) {
    record(op::glBindTransformFeedback, [target, id]);
    handlers::note(ObjectClass::TransformFeedback, id);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindVertexArray(array: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_vertex_array(array) } {
        record(op::glBindVertexArray, [array]);
        handlers::note(ObjectClass::VertexArray, array);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindVertexBuffer(bindingindex: u32, buffer: u32, offset: i64, stride: i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_vertex_buffer(None, bindingindex, buffer, offset, stride) } {
        record(
            op::glBindVertexBuffer,
            [bindingindex, buffer, offset as u32, (offset >> 32) as u32, stride as u32],
        );
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindVertexBuffers(
    first: u32,
    count: i32,
    buffers: *const u32,
    offsets: *const i64,
    strides: *const i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_vertex_buffers(None, first, count, buffers, offsets, strides) } {
        unsafe {
            record_blobs(
                op::glBindVertexBuffers,
                [first, count as u32],
                [
                    input(buffers.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                    input(offsets.cast(), (count.max(0) as usize).saturating_mul(8usize)),
                    input(strides.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBitmap(
    width: i32,
    height: i32,
    xorig: f32,
    yorig: f32,
    xmove: f32,
    ymove: f32,
    bitmap: *const u8,
) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::bitmap(width, height, xorig, yorig, xmove, ymove, bitmap) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendBarrierKHR() {
    record(op::glBlendBarrierKHR, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendColor(red: f32, green: f32, blue: f32, alpha: f32) {
    record(op::glBlendColor, [red.to_bits(), green.to_bits(), blue.to_bits(), alpha.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquation(mode: u32) {
    record(op::glBlendEquation, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparate(modeRGB: u32, modeAlpha: u32) {
    record(op::glBlendEquationSeparate, [modeRGB, modeAlpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparatei(buf: u32, modeRGB: u32, modeAlpha: u32) {
    record(op::glBlendEquationSeparatei, [buf, modeRGB, modeAlpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationi(buf: u32, mode: u32) {
    record(op::glBlendEquationi, [buf, mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFunc(sfactor: u32, dfactor: u32) {
    record(op::glBlendFunc, [sfactor, dfactor]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparate(
    sfactorRGB: u32,
    dfactorRGB: u32,
    sfactorAlpha: u32,
    dfactorAlpha: u32,
) {
    record(op::glBlendFuncSeparate, [sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparatei(
    buf: u32,
    srcRGB: u32,
    dstRGB: u32,
    srcAlpha: u32,
    dstAlpha: u32,
) {
    record(op::glBlendFuncSeparatei, [buf, srcRGB, dstRGB, srcAlpha, dstAlpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFunci(buf: u32, src: u32, dst: u32) {
    record(op::glBlendFunci, [buf, src, dst]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlitFramebuffer(
    srcX0: i32,
    srcY0: i32,
    srcX1: i32,
    srcY1: i32,
    dstX0: i32,
    dstY0: i32,
    dstX1: i32,
    dstY1: i32,
    mask: u32,
    filter: u32,
) {
    record(
        op::glBlitFramebuffer,
        [
            srcX0 as u32,
            srcY0 as u32,
            srcX1 as u32,
            srcY1 as u32,
            dstX0 as u32,
            dstY0 as u32,
            dstX1 as u32,
            dstY1 as u32,
            mask,
            filter,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlitNamedFramebuffer(
    readFramebuffer: u32,
    drawFramebuffer: u32,
    srcX0: i32,
    srcY0: i32,
    srcX1: i32,
    srcY1: i32,
    dstX0: i32,
    dstY0: i32,
    dstX1: i32,
    dstY1: i32,
    mask: u32,
    filter: u32,
) {
    record(
        op::glBlitNamedFramebuffer,
        [
            readFramebuffer,
            drawFramebuffer,
            srcX0 as u32,
            srcY0 as u32,
            srcX1 as u32,
            srcY1 as u32,
            dstX0 as u32,
            dstY0 as u32,
            dstX1 as u32,
            dstY1 as u32,
            mask,
            filter,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferData(target: u32, size: i64, data: *const c_void, usage: u32) {
    unsafe { handlers::new_store(handlers::Target(target), size, data, usage, None) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferStorage(target: u32, size: i64, data: *const c_void, flags: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_store(handlers::Target(target), size, data, gl::DYNAMIC_DRAW, Some(flags)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferSubData(target: u32, offset: i64, size: i64, data: *const c_void) {
    certainly(true, || unsafe { handlers::write_part(handlers::Target(target), offset, size, data) });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCallList(list: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    unsafe { handlers::call_list(list) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCallLists(n: i32, type_: u32, lists: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    unsafe { handlers::call_lists(n, type_, lists) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCheckFramebufferStatus(target: u32) -> u32 {
    unsafe { handlers::framebuffer_status(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCheckNamedFramebufferStatus(framebuffer: u32, target: u32) -> u32 {
    (unsafe { ask(op::glCheckNamedFramebufferStatus, [framebuffer, target], [], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCheckNamedFramebufferStatusEXT(framebuffer: u32, target: u32) -> u32 {
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    (unsafe { ask(op::glCheckNamedFramebufferStatusEXT, [framebuffer, target], [], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClampColor(target: u32, clamp: u32) {
    record(op::glClampColor, [target, clamp]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClear(mask: u32) {
    record(op::glClear, [mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearAccum(red: f32, green: f32, blue: f32, alpha: f32) {
    record(op::glClearAccum, [red.to_bits(), green.to_bits(), blue.to_bits(), alpha.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferData(
    target: u32,
    internalformat: u32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::clear_store(handlers::Target(target), internalformat, None, (format, type_), data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferSubData(
    target: u32,
    internalformat: u32,
    offset: i64,
    size: i64,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::clear_store(
            handlers::Target(target),
            internalformat,
            Some((offset, size)),
            (format, type_),
            data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferfi(buffer: u32, drawbuffer: i32, depth: f32, stencil: i32) {
    record(op::glClearBufferfi, [buffer, drawbuffer as u32, depth.to_bits(), stencil as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferfv(buffer: u32, drawbuffer: i32, value: *const f32) {
    unsafe {
        record_blobs(
            op::glClearBufferfv,
            [buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferiv(buffer: u32, drawbuffer: i32, value: *const i32) {
    unsafe {
        record_blobs(
            op::glClearBufferiv,
            [buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearBufferuiv(buffer: u32, drawbuffer: i32, value: *const u32) {
    unsafe {
        record_blobs(
            op::glClearBufferuiv,
            [buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearColor(red: f32, green: f32, blue: f32, alpha: f32) {
    record(op::glClearColor, [red.to_bits(), green.to_bits(), blue.to_bits(), alpha.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearColorIiEXT(red: i32, green: i32, blue: i32, alpha: i32) {
    record(op::glClearColorIiEXT, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearColorIuiEXT(red: u32, green: u32, blue: u32, alpha: u32) {
    record(op::glClearColorIuiEXT, [red, green, blue, alpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearColorx(red: i32, green: i32, blue: i32, alpha: i32) {
    record(op::glClearColorx, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearDepth(depth: f64) {
    record(op::glClearDepth, [depth.to_bits() as u32, (depth.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearDepthf(d: f32) {
    record(op::glClearDepthf, [d.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearDepthx(depth: i32) {
    record(op::glClearDepthx, [depth as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearIndex(c: f32) {
    record(op::glClearIndex, [c.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedBufferData(
    buffer: u32,
    internalformat: u32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::clear_store(handlers::Name(buffer), internalformat, None, (format, type_), data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedBufferDataEXT(
    buffer: u32,
    internalformat: u32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::clear_store(handlers::Made(buffer), internalformat, None, (format, type_), data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedBufferSubData(
    buffer: u32,
    internalformat: u32,
    offset: i64,
    size: i64,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::clear_store(
            handlers::Name(buffer),
            internalformat,
            Some((offset, size)),
            (format, type_),
            data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedBufferSubDataEXT(
    buffer: u32,
    internalformat: u32,
    offset: i64,
    size: i64,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::clear_store(
            handlers::Made(buffer),
            internalformat,
            Some((offset, size)),
            (format, type_),
            data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedFramebufferfi(
    framebuffer: u32,
    buffer: u32,
    drawbuffer: i32,
    depth: f32,
    stencil: i32,
) {
    record(
        op::glClearNamedFramebufferfi,
        [framebuffer, buffer, drawbuffer as u32, depth.to_bits(), stencil as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedFramebufferfv(
    framebuffer: u32,
    buffer: u32,
    drawbuffer: i32,
    value: *const f32,
) {
    unsafe {
        record_blobs(
            op::glClearNamedFramebufferfv,
            [framebuffer, buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedFramebufferiv(
    framebuffer: u32,
    buffer: u32,
    drawbuffer: i32,
    value: *const i32,
) {
    unsafe {
        record_blobs(
            op::glClearNamedFramebufferiv,
            [framebuffer, buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearNamedFramebufferuiv(
    framebuffer: u32,
    buffer: u32,
    drawbuffer: i32,
    value: *const u32,
) {
    unsafe {
        record_blobs(
            op::glClearNamedFramebufferuiv,
            [framebuffer, buffer, drawbuffer as u32],
            [input(value.cast(), (sizes::clear_values(buffer)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearStencil(s: i32) {
    record(op::glClearStencil, [s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearTexImage(
    texture: u32,
    level: i32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    unsafe {
        record_blobs(
            op::glClearTexImage,
            [texture, level as u32, format, type_],
            [input(data.cast(), sizes::image(format, type_, 1, 1, 1))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearTexSubImage(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    unsafe {
        record_blobs(
            op::glClearTexSubImage,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
            ],
            [input(data.cast(), sizes::image(format, type_, 1, 1, 1))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClientActiveTexture(texture: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::client_active_texture(texture) } {
        record(op::glClientActiveTexture, [texture]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClientAttribDefaultEXT(mask: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::client_attrib_default(mask) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClientWaitSync(sync: u64, flags: u32, timeout: u64) -> u32 {
    let returned = {
        (unsafe {
            ask(
                op::glClientWaitSync,
                [sync as u32, (sync >> 32) as u32, flags, timeout as u32, (timeout >> 32) as u32],
                [],
                [],
            )
        }) as u32
    };
    handlers::fetch_maps();
    returned
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipControl(origin: u32, depth: u32) {
    record(op::glClipControl, [origin, depth]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipPlane(plane: u32, equation: *const f64) {
    unsafe { record_fixed::<1usize, 32usize>(op::glClipPlane, [plane], equation.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipPlanef(p: u32, eqn: *const f32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glClipPlanef, [p], eqn.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipPlanex(plane: u32, equation: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glClipPlanex, [plane], equation.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3b(red: i8, green: i8, blue: i8) {
    record(op::glColor3b, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3bv(v: *const i8) {
    unsafe { record_fixed::<0usize, 3usize>(op::glColor3bv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3d(red: f64, green: f64, blue: f64) {
    record(
        op::glColor3d,
        [
            red.to_bits() as u32,
            (red.to_bits() >> 32) as u32,
            green.to_bits() as u32,
            (green.to_bits() >> 32) as u32,
            blue.to_bits() as u32,
            (blue.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glColor3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3f(red: f32, green: f32, blue: f32) {
    record(op::glColor3f, [red.to_bits(), green.to_bits(), blue.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glColor3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3hNV(red: u16, green: u16, blue: u16) {
    record(op::glColor3hNV, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glColor3hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3i(red: i32, green: i32, blue: i32) {
    record(op::glColor3i, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glColor3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3s(red: i16, green: i16, blue: i16) {
    record(op::glColor3s, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glColor3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3ub(red: u8, green: u8, blue: u8) {
    record(op::glColor3ub, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3ubv(v: *const u8) {
    unsafe { record_fixed::<0usize, 3usize>(op::glColor3ubv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3ui(red: u32, green: u32, blue: u32) {
    record(op::glColor3ui, [red, green, blue]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3uiv(v: *const u32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glColor3uiv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3us(red: u16, green: u16, blue: u16) {
    record(op::glColor3us, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor3usv(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glColor3usv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4b(red: i8, green: i8, blue: i8, alpha: i8) {
    record(op::glColor4b, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4bv(v: *const i8) {
    unsafe { record_fixed::<0usize, 4usize>(op::glColor4bv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4d(red: f64, green: f64, blue: f64, alpha: f64) {
    record(
        op::glColor4d,
        [
            red.to_bits() as u32,
            (red.to_bits() >> 32) as u32,
            green.to_bits() as u32,
            (green.to_bits() >> 32) as u32,
            blue.to_bits() as u32,
            (blue.to_bits() >> 32) as u32,
            alpha.to_bits() as u32,
            (alpha.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 32usize>(op::glColor4dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4f(red: f32, green: f32, blue: f32, alpha: f32) {
    record(op::glColor4f, [red.to_bits(), green.to_bits(), blue.to_bits(), alpha.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glColor4fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4hNV(red: u16, green: u16, blue: u16, alpha: u16) {
    record(op::glColor4hNV, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glColor4hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4i(red: i32, green: i32, blue: i32, alpha: i32) {
    record(op::glColor4i, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glColor4iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4s(red: i16, green: i16, blue: i16, alpha: i16) {
    record(op::glColor4s, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glColor4sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4ub(red: u8, green: u8, blue: u8, alpha: u8) {
    record(op::glColor4ub, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4ubv(v: *const u8) {
    unsafe { record_fixed::<0usize, 4usize>(op::glColor4ubv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4ui(red: u32, green: u32, blue: u32, alpha: u32) {
    record(op::glColor4ui, [red, green, blue, alpha]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4uiv(v: *const u32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glColor4uiv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4us(red: u16, green: u16, blue: u16, alpha: u16) {
    record(op::glColor4us, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4usv(v: *const u16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glColor4usv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4x(red: i32, green: i32, blue: i32, alpha: i32) {
    record(op::glColor4x, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorFragmentOp1ATI(
    op: u32,
    dst: u32,
    dstMask: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
) {
    record(op::glColorFragmentOp1ATI, [op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorFragmentOp2ATI(
    op: u32,
    dst: u32,
    dstMask: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
    arg2: u32,
    arg2Rep: u32,
    arg2Mod: u32,
) {
    record(
        op::glColorFragmentOp2ATI,
        [op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorFragmentOp3ATI(
    op: u32,
    dst: u32,
    dstMask: u32,
    dstMod: u32,
    arg1: u32,
    arg1Rep: u32,
    arg1Mod: u32,
    arg2: u32,
    arg2Rep: u32,
    arg2Mod: u32,
    arg3: u32,
    arg3Rep: u32,
    arg3Mod: u32,
) {
    record(
        op::glColorFragmentOp3ATI,
        [op, dst, dstMask, dstMod, arg1, arg1Rep, arg1Mod, arg2, arg2Rep, arg2Mod, arg3, arg3Rep, arg3Mod],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMask(red: u8, green: u8, blue: u8, alpha: u8) {
    record(op::glColorMask, [red as u32, green as u32, blue as u32, alpha as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMaski(index: u32, r: u8, g: u8, b: u8, a: u8) {
    record(op::glColorMaski, [index, r as u32, g as u32, b as u32, a as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMaterial(face: u32, mode: u32) {
    record(op::glColorMaterial, [face, mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorP3ui(type_: u32, color: u32) {
    record(op::glColorP3ui, [type_, color]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorP3uiv(type_: u32, color: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glColorP3uiv, [type_], color.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorP4ui(type_: u32, color: u32) {
    record(op::glColorP4ui, [type_, color]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorP4uiv(type_: u32, color: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glColorP4uiv, [type_], color.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorPointer(size: i32, type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::COLOR, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glColorPointer,
                [size as u32, type_, stride as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorPointerEXT(
    size: i32,
    type_: u32,
    stride: i32,
    count: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::COLOR, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glColorPointerEXT,
                [size as u32, type_, stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompileShader(shader: u32) {
    record(op::glCompileShader, [shader]);
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompileShaderIncludeARB(
    shader: u32,
    count: i32,
    path: *const *const u8,
    length: *const i32,
) {
    let path = unsafe { texts(count.max(0) as usize, path.cast(), length) };
    unsafe {
        record_blobs(
            op::glCompileShaderIncludeARB,
            [shader, count as u32],
            [BlobArg::Bytes(&path), BlobArg::Null],
        )
    };
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexImage1DEXT,
            [texunit, target, level as u32, internalformat, width as u32, border as u32, imageSize as u32],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexImage2DEXT,
            [
                texunit,
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexImage3DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image =
        handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexImage3DEXT,
            [
                texunit,
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexSubImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexSubImage1DEXT,
            [texunit, target, level as u32, xoffset as u32, width as u32, format, imageSize as u32],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexSubImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexSubImage2DEXT,
            [
                texunit,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedMultiTexSubImage3DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedMultiTexSubImage3DEXT,
            [
                texunit,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage1D(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexImage1D,
            [target, level as u32, internalformat, width as u32, border as u32, imageSize as u32],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage2D(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexImage2D,
            [
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage3D(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    let image =
        handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexImage3D,
            [
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage1D(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexSubImage1D,
            [target, level as u32, xoffset as u32, width as u32, format, imageSize as u32],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage2D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexSubImage2D,
            [
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage3D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTexSubImage3D,
            [
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureImage1DEXT,
            [texture, target, level as u32, internalformat, width as u32, border as u32, imageSize as u32],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureImage2DEXT,
            [
                texture,
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureImage3DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image =
        handlers::CompressedImage::new(target, internalformat, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureImage3DEXT,
            [
                texture,
                target,
                level as u32,
                internalformat,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage1D(
    texture: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(0, format, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage1D,
            [texture, level as u32, xoffset as u32, width as u32, format, imageSize as u32],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, 1, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage1DEXT,
            [texture, target, level as u32, xoffset as u32, width as u32, format, imageSize as u32],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage2D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(0, format, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage2D,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, 1], false);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage2DEXT,
            [
                texture,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage3D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    let image = handlers::CompressedImage::new(0, format, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage3D,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                imageSize as u32,
            ],
            &image,
            data,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTextureSubImage3DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    bits: *const c_void,
) {
    let image = handlers::CompressedImage::new(target, format, imageSize, [width, height, depth], true);
    unsafe {
        handlers::send_compressed(
            op::glCompressedTextureSubImage3DEXT,
            [
                texture,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                imageSize as u32,
            ],
            &image,
            bits,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyBufferSubData(
    readTarget: u32,
    writeTarget: u32,
    readOffset: i64,
    writeOffset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::copy_store(
            handlers::Target(readTarget),
            handlers::Target(writeTarget),
            readOffset,
            writeOffset,
            size,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyImageSubData(
    srcName: u32,
    srcTarget: u32,
    srcLevel: i32,
    srcX: i32,
    srcY: i32,
    srcZ: i32,
    dstName: u32,
    dstTarget: u32,
    dstLevel: i32,
    dstX: i32,
    dstY: i32,
    dstZ: i32,
    srcWidth: i32,
    srcHeight: i32,
    srcDepth: i32,
) {
    record(
        op::glCopyImageSubData,
        [
            srcName,
            srcTarget,
            srcLevel as u32,
            srcX as u32,
            srcY as u32,
            srcZ as u32,
            dstName,
            dstTarget,
            dstLevel as u32,
            dstX as u32,
            dstY as u32,
            dstZ as u32,
            srcWidth as u32,
            srcHeight as u32,
            srcDepth as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyImageSubDataNV(
    srcName: u32,
    srcTarget: u32,
    srcLevel: i32,
    srcX: i32,
    srcY: i32,
    srcZ: i32,
    dstName: u32,
    dstTarget: u32,
    dstLevel: i32,
    dstX: i32,
    dstY: i32,
    dstZ: i32,
    width: i32,
    height: i32,
    depth: i32,
) {
    record(
        op::glCopyImageSubDataNV,
        [
            srcName,
            srcTarget,
            srcLevel as u32,
            srcX as u32,
            srcY as u32,
            srcZ as u32,
            dstName,
            dstTarget,
            dstLevel as u32,
            dstX as u32,
            dstY as u32,
            dstZ as u32,
            width as u32,
            height as u32,
            depth as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyMultiTexImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    border: i32,
) {
    record(
        op::glCopyMultiTexImage1DEXT,
        [texunit, target, level as u32, internalformat, x as u32, y as u32, width as u32, border as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyMultiTexImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    border: i32,
) {
    record(
        op::glCopyMultiTexImage2DEXT,
        [
            texunit,
            target,
            level as u32,
            internalformat,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
            border as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyMultiTexSubImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    x: i32,
    y: i32,
    width: i32,
) {
    record(
        op::glCopyMultiTexSubImage1DEXT,
        [texunit, target, level as u32, xoffset as u32, x as u32, y as u32, width as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyMultiTexSubImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyMultiTexSubImage2DEXT,
        [
            texunit,
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyMultiTexSubImage3DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyMultiTexSubImage3DEXT,
        [
            texunit,
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            zoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyNamedBufferSubData(
    readBuffer: u32,
    writeBuffer: u32,
    readOffset: i64,
    writeOffset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::copy_store(
            handlers::Name(readBuffer),
            handlers::Name(writeBuffer),
            readOffset,
            writeOffset,
            size,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyPixels(x: i32, y: i32, width: i32, height: i32, type_: u32) {
    record(op::glCopyPixels, [x as u32, y as u32, width as u32, height as u32, type_]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexImage1D(
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    border: i32,
) {
    record(
        op::glCopyTexImage1D,
        [target, level as u32, internalformat, x as u32, y as u32, width as u32, border as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexImage2D(
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    border: i32,
) {
    record(
        op::glCopyTexImage2D,
        [
            target,
            level as u32,
            internalformat,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
            border as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage1D(
    target: u32,
    level: i32,
    xoffset: i32,
    x: i32,
    y: i32,
    width: i32,
) {
    record(op::glCopyTexSubImage1D, [target, level as u32, xoffset as u32, x as u32, y as u32, width as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage2D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTexSubImage2D,
        [
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage3D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTexSubImage3D,
        [
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            zoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    border: i32,
) {
    record(
        op::glCopyTextureImage1DEXT,
        [texture, target, level as u32, internalformat, x as u32, y as u32, width as u32, border as u32],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    border: i32,
) {
    record(
        op::glCopyTextureImage2DEXT,
        [
            texture,
            target,
            level as u32,
            internalformat,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
            border as u32,
        ],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage1D(
    texture: u32,
    level: i32,
    xoffset: i32,
    x: i32,
    y: i32,
    width: i32,
) {
    record(
        op::glCopyTextureSubImage1D,
        [texture, level as u32, xoffset as u32, x as u32, y as u32, width as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    x: i32,
    y: i32,
    width: i32,
) {
    record(
        op::glCopyTextureSubImage1DEXT,
        [texture, target, level as u32, xoffset as u32, x as u32, y as u32, width as u32],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage2D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTextureSubImage2D,
        [
            texture,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTextureSubImage2DEXT,
        [
            texture,
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage3D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTextureSubImage3D,
        [
            texture,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            zoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTextureSubImage3DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    record(
        op::glCopyTextureSubImage3DEXT,
        [
            texture,
            target,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            zoffset as u32,
            x as u32,
            y as u32,
            width as u32,
            height as u32,
        ],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateBuffers(n: i32, buffers: *mut u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::create_buffers(n, buffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateFramebuffers(n: i32, framebuffers: *mut u32) {
    unsafe {
        handlers::generate(op::glCreateFramebuffers, ObjectClass::Framebuffer, [n as u32], n, framebuffers)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateProgram() -> u32 {
    let made = handlers::name_for(ObjectClass::Program);
    (unsafe { ask(op::glCreateProgram, [made], [], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateProgramPipelines(n: i32, pipelines: *mut u32) {
    unsafe {
        handlers::generate(
            op::glCreateProgramPipelines,
            ObjectClass::ProgramPipeline,
            [n as u32],
            n,
            pipelines,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateQueries(target: u32, n: i32, ids: *mut u32) {
    unsafe { handlers::generate(op::glCreateQueries, ObjectClass::Query, [target, n as u32], n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateRenderbuffers(n: i32, renderbuffers: *mut u32) {
    unsafe {
        handlers::generate(op::glCreateRenderbuffers, ObjectClass::Renderbuffer, [n as u32], n, renderbuffers)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateSamplers(n: i32, samplers: *mut u32) {
    unsafe { handlers::generate(op::glCreateSamplers, ObjectClass::Sampler, [n as u32], n, samplers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateShader(type_: u32) -> u32 {
    let made = handlers::name_for(ObjectClass::Shader);
    (unsafe { ask(op::glCreateShader, [type_, made], [], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateShaderProgramv(type_: u32, count: i32, strings: *const *const u8) -> u32 {
    if handlers::is_missing(&[Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::create_shader_programv(type_, count, strings) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateTextures(target: u32, n: i32, textures: *mut u32) {
    unsafe { handlers::generate(op::glCreateTextures, ObjectClass::Texture, [target, n as u32], n, textures) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateTransformFeedbacks(n: i32, ids: *mut u32) {
    unsafe {
        handlers::generate(op::glCreateTransformFeedbacks, ObjectClass::TransformFeedback, [n as u32], n, ids)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateVertexArrays(n: i32, arrays: *mut u32) {
    unsafe { handlers::generate(op::glCreateVertexArrays, ObjectClass::VertexArray, [n as u32], n, arrays) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCullFace(mode: u32) {
    record(op::glCullFace, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageCallback(callback: *const c_void, userParam: *const c_void) {
    unsafe { handlers::debug_message_callback(callback, userParam) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageControl(
    source: u32,
    type_: u32,
    severity: u32,
    count: i32,
    ids: *const u32,
    enabled: u8,
) {
    unsafe { handlers::debug_message_control(source, type_, severity, count, ids, enabled) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageInsert(
    source: u32,
    type_: u32,
    id: u32,
    severity: u32,
    length: i32,
    buf: *const u8,
) {
    unsafe { handlers::debug_message_insert(source, type_, id, severity, length, buf) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteBuffers(n: i32, buffers: *const u32) {
    unsafe { handlers::delete_buffers(n, buffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteFragmentShaderATI(id: u32) {
    record(op::glDeleteFragmentShaderATI, [id]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteFramebuffers(n: i32, framebuffers: *const u32) {
    unsafe { handlers::delete(op::glDeleteFramebuffers, ObjectClass::Framebuffer, n, framebuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteLists(list: u32, range: i32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::delete_lists(list, range) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteNamedStringARB(namelen: i32, name: *const u8) {
    let (name, namelen) = unsafe { text_of(name, namelen) };
    unsafe { record_blobs(op::glDeleteNamedStringARB, [namelen as u32], [name]) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteObjectARB(obj: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::delete_object(obj) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteProgram(program: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::delete_program(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteProgramPipelines(n: i32, pipelines: *const u32) {
    unsafe { handlers::delete(op::glDeleteProgramPipelines, ObjectClass::ProgramPipeline, n, pipelines) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteProgramsARB(n: i32, programs: *const u32) {
    unsafe { handlers::delete(op::glDeleteProgramsARB, ObjectClass::AssemblyProgram, n, programs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteQueries(n: i32, ids: *const u32) {
    unsafe { handlers::delete(op::glDeleteQueries, ObjectClass::Query, n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteRenderbuffers(n: i32, renderbuffers: *const u32) {
    unsafe { handlers::delete(op::glDeleteRenderbuffers, ObjectClass::Renderbuffer, n, renderbuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteSamplers(count: i32, samplers: *const u32) {
    unsafe { handlers::delete(op::glDeleteSamplers, ObjectClass::Sampler, count, samplers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteShader(shader: u32) {
    record(op::glDeleteShader, [shader]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteSync(sync: u64) {
    record(op::glDeleteSync, [sync as u32, (sync >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteTextures(n: i32, textures: *const u32) {
    unsafe { handlers::delete(op::glDeleteTextures, ObjectClass::Texture, n, textures) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteTransformFeedbacks(n: i32, ids: *const u32) {
    unsafe { handlers::delete(op::glDeleteTransformFeedbacks, ObjectClass::TransformFeedback, n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteVertexArrays(n: i32, arrays: *const u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::delete_vertex_arrays(n, arrays) } {
        unsafe { handlers::delete(op::glDeleteVertexArrays, ObjectClass::VertexArray, n, arrays) }
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthFunc(func: u32) {
    record(op::glDepthFunc, [func]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthMask(flag: u8) {
    record(op::glDepthMask, [flag as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRange(n: f64, f: f64) {
    record(
        op::glDepthRange,
        [n.to_bits() as u32, (n.to_bits() >> 32) as u32, f.to_bits() as u32, (f.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeArrayfvOES(first: u32, count: i32, v: *const f32) {
    unsafe {
        record_blobs(
            op::glDepthRangeArrayfvOES,
            [first, count as u32],
            [input(v.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeArrayv(first: u32, count: i32, v: *const f64) {
    unsafe {
        record_blobs(
            op::glDepthRangeArrayv,
            [first, count as u32],
            [input(v.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeIndexed(index: u32, n: f64, f: f64) {
    record(
        op::glDepthRangeIndexed,
        [
            index,
            n.to_bits() as u32,
            (n.to_bits() >> 32) as u32,
            f.to_bits() as u32,
            (f.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeIndexedfOES(index: u32, n: f32, f: f32) {
    record(op::glDepthRangeIndexedfOES, [index, n.to_bits(), f.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangef(n: f32, f: f32) {
    record(op::glDepthRangef, [n.to_bits(), f.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangex(n: i32, f: i32) {
    record(op::glDepthRangex, [n as u32, f as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDetachShader(program: u32, shader: u32) {
    record(op::glDetachShader, [program, shader]);
    handlers::note(ObjectClass::Program, program);
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisable(cap: u32) {
    if unsafe { handlers::set_capability(cap, false) } {
        record(op::glDisable, [cap]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableClientState(array: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_enabled(array, false) } {
        record(op::glDisableClientState, [array]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableClientStateIndexedEXT(array: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(array, index, || glDisableClientState(array)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableClientStateiEXT(array: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(array, index, || glDisableClientState(array)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableVertexArrayAttrib(vaobj: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_enabled(Some(vaobj), index, false) } {
        record(op::glDisableVertexArrayAttrib, [vaobj, index]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableVertexArrayAttribEXT(vaobj: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glDisableVertexAttribArray(index)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableVertexArrayEXT(vaobj: u32, array: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| handlers::of_array(array, |it| glDisableClientState(it))) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableVertexAttribArray(index: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_enabled(None, index, false) } {
        certainly(true, || {
            record(op::glDisableVertexAttribArray, [index]);
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisablei(target: u32, index: u32) {
    record(op::glDisablei, [target, index]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDiscardFramebufferEXT(target: u32, numAttachments: i32, attachments: *const u32) {
    unsafe {
        record_blobs(
            op::glDiscardFramebufferEXT,
            [target, numAttachments as u32],
            [input(attachments.cast(), (numAttachments.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDispatchCompute(num_groups_x: u32, num_groups_y: u32, num_groups_z: u32) {
    handlers::send_maps();
    record(op::glDispatchCompute, [num_groups_x, num_groups_y, num_groups_z]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDispatchComputeIndirect(indirect: i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::dispatch_compute_indirect(indirect) } {
        record(op::glDispatchComputeIndirect, [indirect as u32, (indirect >> 32) as u32]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArrays(mode: u32, first: i32, count: i32) {
    handlers::send_maps();
    if unsafe { handlers::draw_arrays(mode, first, count, handlers::ONCE) } {
        record(op::glDrawArrays, [mode, first as u32, count as u32]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysIndirect(mode: u32, indirect: *const c_void) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_indirect(mode, None, indirect, 1, 0) } {
        unsafe { record_blobs(op::glDrawArraysIndirect, [mode], [BlobArg::Value(indirect as u64)]) };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstanced(mode: u32, first: i32, count: i32, instancecount: i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_arrays(mode, first, count, handlers::instanced(instancecount, 0, 0)) } {
        record(op::glDrawArraysInstanced, [mode, first as u32, count as u32, instancecount as u32]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedBaseInstance(
    mode: u32,
    first: i32,
    count: i32,
    instancecount: i32,
    baseinstance: u32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_arrays(mode, first, count, handlers::instanced(instancecount, 0, baseinstance))
    } {
        record(
            op::glDrawArraysInstancedBaseInstance,
            [mode, first as u32, count as u32, instancecount as u32, baseinstance],
        );
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffer(buf: u32) {
    record(op::glDrawBuffer, [buf]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffers(n: i32, bufs: *const u32) {
    unsafe {
        record_blobs(
            op::glDrawBuffers,
            [n as u32],
            [input(bufs.cast(), (n.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElements(mode: u32, count: i32, type_: u32, indices: *const c_void) {
    handlers::send_maps();
    if unsafe { handlers::draw_elements(mode, None, count, type_, indices, handlers::ONCE) } {
        unsafe {
            record_blobs(op::glDrawElements, [mode, count as u32, type_], [BlobArg::Value(indices as u64)])
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsBaseVertex(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_elements(mode, None, count, type_, indices, handlers::based(basevertex)) } {
        unsafe {
            record_blobs(
                op::glDrawElementsBaseVertex,
                [mode, count as u32, type_, basevertex as u32],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsIndirect(mode: u32, type_: u32, indirect: *const c_void) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_indirect(mode, Some(type_), indirect, 1, 0) } {
        unsafe { record_blobs(op::glDrawElementsIndirect, [mode, type_], [BlobArg::Value(indirect as u64)]) };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstanced(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_elements(mode, None, count, type_, indices, handlers::instanced(instancecount, 0, 0))
    } {
        unsafe {
            record_blobs(
                op::glDrawElementsInstanced,
                [mode, count as u32, type_, instancecount as u32],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseInstance(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    baseinstance: u32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_elements(
            mode,
            None,
            count,
            type_,
            indices,
            handlers::instanced(instancecount, 0, baseinstance),
        )
    } {
        unsafe {
            record_blobs(
                op::glDrawElementsInstancedBaseInstance,
                [mode, count as u32, type_, instancecount as u32, baseinstance],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseVertex(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    basevertex: i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_elements(
            mode,
            None,
            count,
            type_,
            indices,
            handlers::instanced(instancecount, basevertex, 0),
        )
    } {
        unsafe {
            record_blobs(
                op::glDrawElementsInstancedBaseVertex,
                [mode, count as u32, type_, instancecount as u32, basevertex as u32],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseVertexBaseInstance(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    basevertex: i32,
    baseinstance: u32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_elements(
            mode,
            None,
            count,
            type_,
            indices,
            handlers::instanced(instancecount, basevertex, baseinstance),
        )
    } {
        unsafe {
            record_blobs(
                op::glDrawElementsInstancedBaseVertexBaseInstance,
                [mode, count as u32, type_, instancecount as u32, basevertex as u32, baseinstance],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawPixels(
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::draw_pixels(width, height, format, type_, pixels) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawRangeElements(
    mode: u32,
    start: u32,
    end: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_elements(mode, Some((start, end)), count, type_, indices, handlers::ONCE) } {
        unsafe {
            record_blobs(
                op::glDrawRangeElements,
                [mode, start, end, count as u32, type_],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawRangeElementsBaseVertex(
    mode: u32,
    start: u32,
    end: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe {
        handlers::draw_elements(mode, Some((start, end)), count, type_, indices, handlers::based(basevertex))
    } {
        unsafe {
            record_blobs(
                op::glDrawRangeElementsBaseVertex,
                [mode, start, end, count as u32, type_, basevertex as u32],
                [BlobArg::Value(indices as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexfOES(x: f32, y: f32, z: f32, width: f32, height: f32) {
    record(op::glDrawTexfOES, [x.to_bits(), y.to_bits(), z.to_bits(), width.to_bits(), height.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexfvOES(coords: *const f32) {
    unsafe { record_fixed::<0usize, 20usize>(op::glDrawTexfvOES, [], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexiOES(x: i32, y: i32, z: i32, width: i32, height: i32) {
    record(op::glDrawTexiOES, [x as u32, y as u32, z as u32, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexivOES(coords: *const i32) {
    unsafe { record_fixed::<0usize, 20usize>(op::glDrawTexivOES, [], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexsOES(x: i16, y: i16, z: i16, width: i16, height: i16) {
    record(op::glDrawTexsOES, [x as u32, y as u32, z as u32, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexsvOES(coords: *const i16) {
    unsafe { record_fixed::<0usize, 10usize>(op::glDrawTexsvOES, [], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexxOES(x: i32, y: i32, z: i32, width: i32, height: i32) {
    record(op::glDrawTexxOES, [x as u32, y as u32, z as u32, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTexxvOES(coords: *const i32) {
    unsafe { record_fixed::<0usize, 20usize>(op::glDrawTexxvOES, [], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedback(mode: u32, id: u32) {
    handlers::send_maps();
    record(op::glDrawTransformFeedback, [mode, id]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackInstanced(mode: u32, id: u32, instancecount: i32) {
    handlers::send_maps();
    record(op::glDrawTransformFeedbackInstanced, [mode, id, instancecount as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackStream(mode: u32, id: u32, stream: u32) {
    handlers::send_maps();
    record(op::glDrawTransformFeedbackStream, [mode, id, stream]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackStreamInstanced(
    mode: u32,
    id: u32,
    stream: u32,
    instancecount: i32,
) {
    handlers::send_maps();
    record(op::glDrawTransformFeedbackStreamInstanced, [mode, id, stream, instancecount as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEdgeFlag(flag: u8) {
    record(op::glEdgeFlag, [flag as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEdgeFlagPointer(stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::EDGE_FLAG, 1, gl::UNSIGNED_BYTE, stride, pointer) } {
        unsafe { record_blobs(op::glEdgeFlagPointer, [stride as u32], [BlobArg::Value(pointer as u64)]) };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEdgeFlagPointerEXT(stride: i32, count: i32, pointer: *const u8) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::EDGE_FLAG, 1, gl::UNSIGNED_BYTE, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glEdgeFlagPointerEXT,
                [stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEdgeFlagv(flag: *const u8) {
    unsafe { record_fixed::<0usize, 1usize>(op::glEdgeFlagv, [], flag.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnable(cap: u32) {
    if unsafe { handlers::set_capability(cap, true) } {
        record(op::glEnable, [cap]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableClientState(array: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_enabled(array, true) } {
        record(op::glEnableClientState, [array]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableClientStateIndexedEXT(array: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(array, index, || glEnableClientState(array)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableClientStateiEXT(array: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(array, index, || glEnableClientState(array)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableVertexArrayAttrib(vaobj: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_enabled(Some(vaobj), index, true) } {
        record(op::glEnableVertexArrayAttrib, [vaobj, index]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableVertexArrayAttribEXT(vaobj: u32, index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glEnableVertexAttribArray(index)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableVertexArrayEXT(vaobj: u32, array: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| handlers::of_array(array, |it| glEnableClientState(it))) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableVertexAttribArray(index: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_enabled(None, index, true) } {
        certainly(true, || {
            record(op::glEnableVertexAttribArray, [index]);
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnablei(target: u32, index: u32) {
    record(op::glEnablei, [target, index]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnd() {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::end() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndConditionalRender() {
    record(op::glEndConditionalRender, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndFragmentShaderATI() {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::defines_shader(false) } {
        record(op::glEndFragmentShaderATI, []);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndList() {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::end_list() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndQuery(target: u32) {
    record(op::glEndQuery, [target]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndQueryIndexed(target: u32, index: u32) {
    record(op::glEndQueryIndexed, [target, index]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndTransformFeedback() {
    record(op::glEndTransformFeedback, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord1d(u: f64) {
    record(op::glEvalCoord1d, [u.to_bits() as u32, (u.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord1dv(u: *const f64) {
    unsafe { record_fixed::<0usize, 8usize>(op::glEvalCoord1dv, [], u.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord1f(u: f32) {
    record(op::glEvalCoord1f, [u.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord1fv(u: *const f32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glEvalCoord1fv, [], u.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord2d(u: f64, v: f64) {
    record(
        op::glEvalCoord2d,
        [u.to_bits() as u32, (u.to_bits() >> 32) as u32, v.to_bits() as u32, (v.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord2dv(u: *const f64) {
    unsafe { record_fixed::<0usize, 16usize>(op::glEvalCoord2dv, [], u.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord2f(u: f32, v: f32) {
    record(op::glEvalCoord2f, [u.to_bits(), v.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalCoord2fv(u: *const f32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glEvalCoord2fv, [], u.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalMesh1(mode: u32, i1: i32, i2: i32) {
    record(op::glEvalMesh1, [mode, i1 as u32, i2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalMesh2(mode: u32, i1: i32, i2: i32, j1: i32, j2: i32) {
    record(op::glEvalMesh2, [mode, i1 as u32, i2 as u32, j1 as u32, j2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalPoint1(i: i32) {
    record(op::glEvalPoint1, [i as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEvalPoint2(i: i32, j: i32) {
    record(op::glEvalPoint2, [i as u32, j as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFeedbackBuffer(size: i32, type_: u32, buffer: *mut f32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::feedback_buffer(size, type_, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFenceSync(condition: u32, flags: u32) -> u64 {
    if handlers::is_missing(&[Profile::Es1]) {
        return Default::default();
    }
    handlers::send_maps();
    unsafe { handlers::fence_sync(condition, flags) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFinish() {
    unsafe { ask(op::glFinish, [], [], []) };
    handlers::fetch_maps();
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlush() {
    handlers::send_maps();
    record(op::glFlush, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlushMappedBufferRange(target: u32, offset: i64, length: i64) {
    unsafe { handlers::flush_part(handlers::Target(target), offset, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlushMappedNamedBufferRange(buffer: u32, offset: i64, length: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::flush_part(handlers::Name(buffer), offset, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlushMappedNamedBufferRangeEXT(buffer: u32, offset: i64, length: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::flush_part(handlers::Made(buffer), offset, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordPointer(type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::FOG_COORD, 1, type_, stride, pointer) } {
        unsafe {
            record_blobs(op::glFogCoordPointer, [type_, stride as u32], [BlobArg::Value(pointer as u64)])
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordd(coord: f64) {
    record(op::glFogCoordd, [coord.to_bits() as u32, (coord.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoorddv(coord: *const f64) {
    unsafe { record_fixed::<0usize, 8usize>(op::glFogCoorddv, [], coord.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordf(coord: f32) {
    record(op::glFogCoordf, [coord.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordfv(coord: *const f32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glFogCoordfv, [], coord.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordhNV(fog: u16) {
    record(op::glFogCoordhNV, [fog as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordhvNV(fog: *const u16) {
    unsafe { record_fixed::<0usize, 2usize>(op::glFogCoordhvNV, [], fog.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogf(pname: u32, param: f32) {
    record(op::glFogf, [pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogfv(pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glFogfv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogi(pname: u32, param: i32) {
    record(op::glFogi, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogiv(pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glFogiv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogx(pname: u32, param: i32) {
    record(op::glFogx, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogxv(pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glFogxv,
            [pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferDrawBufferEXT(framebuffer: u32, mode: u32) {
    record(op::glFramebufferDrawBufferEXT, [framebuffer, mode]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferDrawBuffersEXT(framebuffer: u32, n: i32, bufs: *const u32) {
    unsafe {
        record_blobs(
            op::glFramebufferDrawBuffersEXT,
            [framebuffer, n as u32],
            [input(bufs.cast(), (n.max(0) as usize).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferFetchBarrierEXT() {
    record(op::glFramebufferFetchBarrierEXT, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferParameteri(target: u32, pname: u32, param: i32) {
    record(op::glFramebufferParameteri, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferParameteriMESA(target: u32, pname: u32, param: i32) {
    record(op::glFramebufferParameteriMESA, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferReadBufferEXT(framebuffer: u32, mode: u32) {
    record(op::glFramebufferReadBufferEXT, [framebuffer, mode]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferRenderbuffer(
    target: u32,
    attachment: u32,
    renderbuffertarget: u32,
    renderbuffer: u32,
) {
    record(op::glFramebufferRenderbuffer, [target, attachment, renderbuffertarget, renderbuffer]);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture(target: u32, attachment: u32, texture: u32, level: i32) {
    record(op::glFramebufferTexture, [target, attachment, texture, level as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture1D(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    record(op::glFramebufferTexture1D, [target, attachment, textarget, texture, level as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture2D(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    record(op::glFramebufferTexture2D, [target, attachment, textarget, texture, level as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture3D(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
    zoffset: i32,
) {
    record(
        op::glFramebufferTexture3D,
        [target, attachment, textarget, texture, level as u32, zoffset as u32],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureLayer(
    target: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    layer: i32,
) {
    record(op::glFramebufferTextureLayer, [target, attachment, texture, level as u32, layer as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrontFace(mode: u32) {
    record(op::glFrontFace, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrustum(left: f64, right: f64, bottom: f64, top: f64, zNear: f64, zFar: f64) {
    record(
        op::glFrustum,
        [
            left.to_bits() as u32,
            (left.to_bits() >> 32) as u32,
            right.to_bits() as u32,
            (right.to_bits() >> 32) as u32,
            bottom.to_bits() as u32,
            (bottom.to_bits() >> 32) as u32,
            top.to_bits() as u32,
            (top.to_bits() >> 32) as u32,
            zNear.to_bits() as u32,
            (zNear.to_bits() >> 32) as u32,
            zFar.to_bits() as u32,
            (zFar.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrustumf(l: f32, r: f32, b: f32, t: f32, n: f32, f: f32) {
    record(op::glFrustumf, [l.to_bits(), r.to_bits(), b.to_bits(), t.to_bits(), n.to_bits(), f.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrustumx(l: i32, r: i32, b: i32, t: i32, n: i32, f: i32) {
    record(op::glFrustumx, [l as u32, r as u32, b as u32, t as u32, n as u32, f as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenBuffers(n: i32, buffers: *mut u32) {
    certainly(true, || unsafe {
        handlers::generate(op::glGenBuffers, ObjectClass::Buffer, [n as u32], n, buffers)
    });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenFragmentShadersATI(range: u32) -> u32 {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::gen_fragment_shaders(range) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenFramebuffers(n: i32, framebuffers: *mut u32) {
    certainly(true, || unsafe {
        handlers::generate(op::glGenFramebuffers, ObjectClass::Framebuffer, [n as u32], n, framebuffers)
    });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenLists(range: i32) -> u32 {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::gen_lists(range) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenProgramPipelines(n: i32, pipelines: *mut u32) {
    unsafe {
        handlers::generate(op::glGenProgramPipelines, ObjectClass::ProgramPipeline, [n as u32], n, pipelines)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenProgramsARB(n: i32, programs: *mut u32) {
    unsafe { handlers::generate(op::glGenProgramsARB, ObjectClass::AssemblyProgram, [n as u32], n, programs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenQueries(n: i32, ids: *mut u32) {
    unsafe { handlers::generate(op::glGenQueries, ObjectClass::Query, [n as u32], n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenRenderbuffers(n: i32, renderbuffers: *mut u32) {
    certainly(true, || unsafe {
        handlers::generate(op::glGenRenderbuffers, ObjectClass::Renderbuffer, [n as u32], n, renderbuffers)
    });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenSamplers(count: i32, samplers: *mut u32) {
    unsafe { handlers::generate(op::glGenSamplers, ObjectClass::Sampler, [count as u32], count, samplers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenTextures(n: i32, textures: *mut u32) {
    certainly(true, || unsafe {
        handlers::generate(op::glGenTextures, ObjectClass::Texture, [n as u32], n, textures)
    });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenTransformFeedbacks(n: i32, ids: *mut u32) {
    unsafe {
        handlers::generate(op::glGenTransformFeedbacks, ObjectClass::TransformFeedback, [n as u32], n, ids)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenVertexArrays(n: i32, arrays: *mut u32) {
    certainly(true, || unsafe {
        handlers::generate(op::glGenVertexArrays, ObjectClass::VertexArray, [n as u32], n, arrays)
    });
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateMipmap(target: u32) {
    record(op::glGenerateMipmap, [target]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateMultiTexMipmapEXT(texunit: u32, target: u32) {
    record(op::glGenerateMultiTexMipmapEXT, [texunit, target]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateTextureMipmap(texture: u32) {
    record(op::glGenerateTextureMipmap, [texture]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateTextureMipmapEXT(texture: u32, target: u32) {
    record(op::glGenerateTextureMipmapEXT, [texture, target]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveAtomicCounterBufferiv(
    program: u32,
    bufferIndex: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetActiveAtomicCounterBufferiv,
            [program, bufferIndex, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveAttrib(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveAttrib,
            [program, index, bufSize as u32],
            [output(length.cast()), output(size.cast()), output(type_.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: size.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: type_.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveSubroutineName(
    program: u32,
    shadertype: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveSubroutineName,
            [program, shadertype, index, bufSize as u32],
            [output(length.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveSubroutineUniformName(
    program: u32,
    shadertype: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveSubroutineUniformName,
            [program, shadertype, index, bufSize as u32],
            [output(length.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveSubroutineUniformiv(
    program: u32,
    shadertype: u32,
    index: u32,
    pname: u32,
    values: *mut i32,
) {
    unsafe {
        ask(
            op::glGetActiveSubroutineUniformiv,
            [program, shadertype, index, pname],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniform(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveUniform,
            [program, index, bufSize as u32],
            [output(length.cast()), output(size.cast()), output(type_.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: size.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: type_.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniformBlockName(
    program: u32,
    uniformBlockIndex: u32,
    bufSize: i32,
    length: *mut i32,
    uniformBlockName: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveUniformBlockName,
            [program, uniformBlockIndex, bufSize as u32],
            [output(length.cast()), output(uniformBlockName.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: uniformBlockName.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniformBlockiv(
    program: u32,
    uniformBlockIndex: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetActiveUniformBlockiv,
            [program, uniformBlockIndex, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniformName(
    program: u32,
    uniformIndex: u32,
    bufSize: i32,
    length: *mut i32,
    uniformName: *mut u8,
) {
    unsafe {
        ask(
            op::glGetActiveUniformName,
            [program, uniformIndex, bufSize as u32],
            [output(length.cast()), output(uniformName.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: uniformName.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniformsiv(
    program: u32,
    uniformCount: i32,
    uniformIndices: *const u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetActiveUniformsiv,
            [program, uniformCount as u32, pname],
            [
                input(uniformIndices.cast(), (uniformCount.max(0) as usize).saturating_mul(4usize)),
                output(params.cast()),
            ],
            [Out { ptr: params.cast(), cap: (uniformCount.max(0) as usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetAttachedShaders(
    program: u32,
    maxCount: i32,
    count: *mut i32,
    shaders: *mut u32,
) {
    unsafe {
        ask(
            op::glGetAttachedShaders,
            [program, maxCount as u32],
            [output(count.cast()), output(shaders.cast())],
            [
                Out { ptr: count.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: shaders.cast(), cap: (maxCount.max(0) as usize).saturating_mul(4usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetAttribLocation(program: u32, name: *const u8) -> i32 {
    if handlers::is_missing(&[Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::location(op::glGetAttribLocation, gl::PROGRAM_INPUT, program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBooleani_v(target: u32, index: u32, data: *mut u8) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_indexed(op::glGetBooleani_v, target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBooleanv(pname: u32, data: *mut u8) {
    unsafe { handlers::get_state(op::glGetBooleanv, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferParameteri64v(target: u32, pname: u32, params: *mut i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_parameter(handlers::Target(target), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferParameteriv(target: u32, pname: u32, params: *mut i32) {
    unsafe { handlers::get_parameter(handlers::Target(target), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferPointerv(target: u32, pname: u32, params: *mut *mut c_void) {
    unsafe { handlers::get_map_pointer(handlers::Target(target), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferSubData(target: u32, offset: i64, size: i64, data: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::read_part(handlers::Target(target), offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetClipPlane(plane: u32, equation: *mut f64) {
    unsafe {
        ask(
            op::glGetClipPlane,
            [plane],
            [output(equation.cast())],
            [Out { ptr: equation.cast(), cap: (4usize).saturating_mul(8usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetClipPlanef(plane: u32, equation: *mut f32) {
    unsafe {
        ask(
            op::glGetClipPlanef,
            [plane],
            [output(equation.cast())],
            [Out { ptr: equation.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetClipPlanex(plane: u32, equation: *mut i32) {
    unsafe {
        ask(
            op::glGetClipPlanex,
            [plane],
            [output(equation.cast())],
            [Out { ptr: equation.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedMultiTexImageEXT(
    texunit: u32,
    target: u32,
    lod: i32,
    img: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetCompressedMultiTexImageEXT,
            [texunit, target, lod as u32],
            (handlers::OfUnit(texunit, target), lod),
            None,
            None,
            img,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedTexImage(target: u32, level: i32, img: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetCompressedTexImage,
            [target, level as u32],
            (handlers::Bound(target), level),
            None,
            None,
            img,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedTextureImage(
    texture: u32,
    level: i32,
    bufSize: i32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetCompressedTextureImage,
            [texture, level as u32, bufSize as u32],
            (handlers::Named(texture), level),
            None,
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedTextureImageEXT(
    texture: u32,
    target: u32,
    lod: i32,
    img: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetCompressedTextureImageEXT,
            [texture, target, lod as u32],
            (handlers::NamedAs(texture, target), lod),
            None,
            None,
            img,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedTextureSubImage(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    bufSize: i32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetCompressedTextureSubImage,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                bufSize as u32,
            ],
            (handlers::Named(texture), level),
            Some([xoffset, yoffset, zoffset, width, height, depth]),
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDebugMessageLog(
    count: u32,
    bufSize: i32,
    sources: *mut u32,
    types: *mut u32,
    ids: *mut u32,
    severities: *mut u32,
    lengths: *mut i32,
    messageLog: *mut u8,
) -> u32 {
    unsafe {
        handlers::get_debug_message_log(count, bufSize, sources, types, ids, severities, lengths, messageLog)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDoublei_v(target: u32, index: u32, data: *mut f64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_indexed(op::glGetDoublei_v, target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDoublev(pname: u32, data: *mut f64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_state(op::glGetDoublev, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetError() -> u32 {
    unsafe { handlers::get_error() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFixedv(pname: u32, data: *mut i32) {
    if handlers::is_missing(&[Profile::Es]) {
        return;
    }
    unsafe { handlers::get_fixed(op::glGetFixedv, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloati_v(target: u32, index: u32, data: *mut f32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_indexed(op::glGetFloati_v, target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloatv(pname: u32, data: *mut f32) {
    unsafe { handlers::get_state(op::glGetFloatv, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFragDataIndex(program: u32, name: *const u8) -> i32 {
    (unsafe { ask(op::glGetFragDataIndex, [program], [unsafe { text(name) }], []) }) as i32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFragDataLocation(program: u32, name: *const u8) -> i32 {
    (unsafe { ask(op::glGetFragDataLocation, [program], [unsafe { text(name) }], []) }) as i32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferAttachmentParameteriv(
    target: u32,
    attachment: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetFramebufferAttachmentParameteriv,
            [target, attachment, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferParameteriv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetFramebufferParameteriv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferParameterivEXT(framebuffer: u32, pname: u32, params: *mut i32) {
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    unsafe {
        ask(
            op::glGetFramebufferParameterivEXT,
            [framebuffer, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferParameterivMESA(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetFramebufferParameterivMESA,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetGraphicsResetStatus() -> u32 {
    (unsafe { ask(op::glGetGraphicsResetStatus, [], [], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetHandleARB(pname: u32) -> u32 {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::handle(pname) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInfoLogARB(obj: u32, maxLength: i32, length: *mut i32, infoLog: *mut u8) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::object_log(obj, maxLength, length, infoLog) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInteger64i_v(target: u32, index: u32, data: *mut i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_indexed(op::glGetInteger64i_v, target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInteger64v(pname: u32, data: *mut i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_state(op::glGetInteger64v, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetIntegeri_v(target: u32, index: u32, data: *mut i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_indexed(op::glGetIntegeri_v, target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetIntegerv(pname: u32, data: *mut i32) {
    unsafe { handlers::get_state(op::glGetIntegerv, pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInternalformati64v(
    target: u32,
    internalformat: u32,
    pname: u32,
    count: i32,
    params: *mut i64,
) {
    unsafe {
        ask(
            op::glGetInternalformati64v,
            [target, internalformat, pname, count as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (count.max(0) as usize).saturating_mul(8usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInternalformativ(
    target: u32,
    internalformat: u32,
    pname: u32,
    count: i32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetInternalformativ,
            [target, internalformat, pname, count as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (count.max(0) as usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetLightfv(light: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetLightfv,
            [light, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetLightiv(light: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetLightiv,
            [light, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetLightxv(light: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetLightxv,
            [light, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMapdv(target: u32, query: u32, v: *mut f64) {
    unsafe {
        ask(op::glGetMapdv, [target, query], [output(v.cast())], [Out { ptr: v.cast(), cap: usize::MAX }])
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMapfv(target: u32, query: u32, v: *mut f32) {
    unsafe {
        ask(op::glGetMapfv, [target, query], [output(v.cast())], [Out { ptr: v.cast(), cap: usize::MAX }])
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMapiv(target: u32, query: u32, v: *mut i32) {
    unsafe {
        ask(op::glGetMapiv, [target, query], [output(v.cast())], [Out { ptr: v.cast(), cap: usize::MAX }])
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMaterialfv(face: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetMaterialfv,
            [face, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMaterialiv(face: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetMaterialiv,
            [face, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMaterialxv(face: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetMaterialxv,
            [face, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexEnvfvEXT(texunit: u32, target: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetMultiTexEnvfvEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexEnvivEXT(texunit: u32, target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetMultiTexEnvivEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexGendvEXT(texunit: u32, coord: u32, pname: u32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetMultiTexGendvEXT,
            [texunit, coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexGenfvEXT(texunit: u32, coord: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetMultiTexGenfvEXT,
            [texunit, coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexGenivEXT(texunit: u32, coord: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetMultiTexGenivEXT,
            [texunit, coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexImageEXT(
    texunit: u32,
    target: u32,
    level: i32,
    format: u32,
    type_: u32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetMultiTexImageEXT,
            [texunit, target, level as u32, format, type_],
            (handlers::OfUnit(texunit, target), level),
            None,
            [format, type_],
            None,
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexLevelParameterfvEXT(
    texunit: u32,
    target: u32,
    level: i32,
    pname: u32,
    params: *mut f32,
) {
    unsafe {
        ask(
            op::glGetMultiTexLevelParameterfvEXT,
            [texunit, target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexLevelParameterivEXT(
    texunit: u32,
    target: u32,
    level: i32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetMultiTexLevelParameterivEXT,
            [texunit, target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexParameterIivEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetMultiTexParameterIivEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexParameterIuivEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *mut u32,
) {
    unsafe {
        ask(
            op::glGetMultiTexParameterIuivEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexParameterfvEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *mut f32,
) {
    unsafe {
        ask(
            op::glGetMultiTexParameterfvEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultiTexParameterivEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetMultiTexParameterivEXT,
            [texunit, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultisamplefv(pname: u32, index: u32, val: *mut f32) {
    unsafe {
        ask(
            op::glGetMultisamplefv,
            [pname, index],
            [output(val.cast())],
            [Out { ptr: val.cast(), cap: (2usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferParameteri64v(buffer: u32, pname: u32, params: *mut i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_parameter(handlers::Name(buffer), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferParameteriv(buffer: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_parameter(handlers::Name(buffer), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferParameterivEXT(buffer: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_parameter(handlers::Made(buffer), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferPointerv(buffer: u32, pname: u32, params: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_map_pointer(handlers::Name(buffer), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferPointervEXT(buffer: u32, pname: u32, params: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_map_pointer(handlers::Made(buffer), pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferSubData(buffer: u32, offset: i64, size: i64, data: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::read_part(handlers::Name(buffer), offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedBufferSubDataEXT(buffer: u32, offset: i64, size: i64, data: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::read_part(handlers::Made(buffer), offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedFramebufferAttachmentParameteriv(
    framebuffer: u32,
    attachment: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetNamedFramebufferAttachmentParameteriv,
            [framebuffer, attachment, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedFramebufferAttachmentParameterivEXT(
    framebuffer: u32,
    attachment: u32,
    pname: u32,
    params: *mut i32,
) {
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    unsafe {
        ask(
            op::glGetNamedFramebufferAttachmentParameterivEXT,
            [framebuffer, attachment, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedFramebufferParameteriv(framebuffer: u32, pname: u32, param: *mut i32) {
    unsafe {
        ask(
            op::glGetNamedFramebufferParameteriv,
            [framebuffer, pname],
            [output(param.cast())],
            [Out { ptr: param.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedFramebufferParameterivEXT(framebuffer: u32, pname: u32, params: *mut i32) {
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    unsafe {
        ask(
            op::glGetNamedFramebufferParameterivEXT,
            [framebuffer, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramLocalParameterIivEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *mut i32,
) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramLocalParameterIivEXT,
            [program, target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramLocalParameterIuivEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *mut u32,
) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramLocalParameterIuivEXT,
            [program, target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramLocalParameterdvEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *mut f64,
) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramLocalParameterdvEXT,
            [program, target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(8usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramLocalParameterfvEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *mut f32,
) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramLocalParameterfvEXT,
            [program, target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramStringEXT(
    program: u32,
    target: u32,
    pname: u32,
    string: *mut c_void,
) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramStringEXT,
            [program, target, pname],
            [output(string.cast())],
            [Out { ptr: string.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedProgramivEXT(program: u32, target: u32, pname: u32, params: *mut i32) {
    handlers::note(ObjectClass::AssemblyProgram, program);
    unsafe {
        ask(
            op::glGetNamedProgramivEXT,
            [program, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedRenderbufferParameteriv(renderbuffer: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetNamedRenderbufferParameteriv,
            [renderbuffer, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedRenderbufferParameterivEXT(
    renderbuffer: u32,
    pname: u32,
    params: *mut i32,
) {
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
    unsafe {
        ask(
            op::glGetNamedRenderbufferParameterivEXT,
            [renderbuffer, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedStringARB(
    namelen: i32,
    name: *const u8,
    bufSize: i32,
    stringlen: *mut i32,
    string: *mut u8,
) {
    let (name, namelen) = unsafe { text_of(name, namelen) };
    unsafe {
        ask(
            op::glGetNamedStringARB,
            [namelen as u32, bufSize as u32],
            [name, output(stringlen.cast()), output(string.cast())],
            [
                Out { ptr: stringlen.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: string.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetNamedStringivARB(namelen: i32, name: *const u8, pname: u32, params: *mut i32) {
    let (name, namelen) = unsafe { text_of(name, namelen) };
    unsafe {
        ask(
            op::glGetNamedStringivARB,
            [namelen as u32, pname],
            [name, output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectLabel(
    identifier: u32,
    name: u32,
    bufSize: i32,
    length: *mut i32,
    label: *mut u8,
) {
    unsafe { handlers::get_object_label(identifier, name, bufSize, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectLabelEXT(
    type_: u32,
    object: u32,
    bufSize: i32,
    length: *mut i32,
    label: *mut u8,
) {
    unsafe { handlers::get_object_label(handlers::object_class(type_), object, bufSize, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectParameterfvARB(obj: u32, pname: u32, params: *mut f32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_object(obj, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectParameterivARB(obj: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_object(obj, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectPtrLabel(
    ptr: *const c_void,
    bufSize: i32,
    length: *mut i32,
    label: *mut u8,
) {
    unsafe { handlers::get_object_ptr_label(ptr, bufSize, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPixelMapfv(map: u32, values: *mut f32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_pixel_map(op::glGetPixelMapfv, map, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPixelMapuiv(map: u32, values: *mut u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_pixel_map(op::glGetPixelMapuiv, map, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPixelMapusv(map: u32, values: *mut u16) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_pixel_map(op::glGetPixelMapusv, map, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPointerIndexedvEXT(target: u32, index: u32, data: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(target, index, || glGetPointerv(target, data)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPointeri_vEXT(pname: u32, index: u32, params: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::of_coordinates(pname, index, || glGetPointerv(pname, params)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPointerv(pname: u32, params: *mut *mut c_void) {
    unsafe { handlers::get_pointerv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPolygonStipple(mask: *mut u8) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_polygon_stipple(None, mask) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramBinary(
    program: u32,
    bufSize: i32,
    length: *mut i32,
    binaryFormat: *mut u32,
    binary: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::raise(gl::INVALID_OPERATION) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramEnvParameterdvARB(target: u32, index: u32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetProgramEnvParameterdvARB,
            [target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(8usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramEnvParameterfvARB(target: u32, index: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetProgramEnvParameterfvARB,
            [target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramInfoLog(program: u32, bufSize: i32, length: *mut i32, infoLog: *mut u8) {
    unsafe {
        ask(
            op::glGetProgramInfoLog,
            [program, bufSize as u32],
            [output(length.cast()), output(infoLog.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: infoLog.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramInterfaceiv(
    program: u32,
    programInterface: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetProgramInterfaceiv,
            [program, programInterface, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (1usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramLocalParameterdvARB(target: u32, index: u32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetProgramLocalParameterdvARB,
            [target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(8usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramLocalParameterfvARB(target: u32, index: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetProgramLocalParameterfvARB,
            [target, index],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (4usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramPipelineInfoLog(
    pipeline: u32,
    bufSize: i32,
    length: *mut i32,
    infoLog: *mut u8,
) {
    unsafe {
        ask(
            op::glGetProgramPipelineInfoLog,
            [pipeline, bufSize as u32],
            [output(length.cast()), output(infoLog.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: infoLog.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramPipelineiv(pipeline: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetProgramPipelineiv,
            [pipeline, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (1usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceIndex(
    program: u32,
    programInterface: u32,
    name: *const u8,
) -> u32 {
    (unsafe { ask(op::glGetProgramResourceIndex, [program, programInterface], [unsafe { text(name) }], []) })
        as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceLocation(
    program: u32,
    programInterface: u32,
    name: *const u8,
) -> i32 {
    (unsafe {
        ask(op::glGetProgramResourceLocation, [program, programInterface], [unsafe { text(name) }], [])
    }) as i32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceLocationIndex(
    program: u32,
    programInterface: u32,
    name: *const u8,
) -> i32 {
    (unsafe {
        ask(op::glGetProgramResourceLocationIndex, [program, programInterface], [unsafe { text(name) }], [])
    }) as i32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceName(
    program: u32,
    programInterface: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetProgramResourceName,
            [program, programInterface, index, bufSize as u32],
            [output(length.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceiv(
    program: u32,
    programInterface: u32,
    index: u32,
    propCount: i32,
    props: *const u32,
    count: i32,
    length: *mut i32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetProgramResourceiv,
            [program, programInterface, index, propCount as u32, count as u32],
            [
                input(props.cast(), (propCount.max(0) as usize).saturating_mul(4usize)),
                output(length.cast()),
                output(params.cast()),
            ],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: params.cast(), cap: (count.max(0) as usize).saturating_mul(4usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramStageiv(program: u32, shadertype: u32, pname: u32, values: *mut i32) {
    unsafe {
        ask(
            op::glGetProgramStageiv,
            [program, shadertype, pname],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: (1usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramStringARB(target: u32, pname: u32, string: *mut c_void) {
    unsafe {
        ask(
            op::glGetProgramStringARB,
            [target, pname],
            [output(string.cast())],
            [Out { ptr: string.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramiv(program: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_programiv(program, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramivARB(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetProgramivARB,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryBufferObjecti64v(id: u32, buffer: u32, pname: u32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::query_into_buffer(op::glGetQueryObjecti64v, id, buffer, pname, offset, 8) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryBufferObjectiv(id: u32, buffer: u32, pname: u32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::query_into_buffer(op::glGetQueryObjectiv, id, buffer, pname, offset, 4) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryBufferObjectui64v(id: u32, buffer: u32, pname: u32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::query_into_buffer(op::glGetQueryObjectui64v, id, buffer, pname, offset, 8) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryBufferObjectuiv(id: u32, buffer: u32, pname: u32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::query_into_buffer(op::glGetQueryObjectuiv, id, buffer, pname, offset, 4) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryIndexediv(target: u32, index: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetQueryIndexediv,
            [target, index, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjecti64v(id: u32, pname: u32, params: *mut i64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_query(op::glGetQueryObjecti64v, id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectiv(id: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_query(op::glGetQueryObjectiv, id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectui64v(id: u32, pname: u32, params: *mut u64) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_query(op::glGetQueryObjectui64v, id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectuiv(id: u32, pname: u32, params: *mut u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_query(op::glGetQueryObjectuiv, id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryiv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetQueryiv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetRenderbufferParameteriv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetRenderbufferParameteriv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIiv(sampler: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetSamplerParameterIiv,
            [sampler, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIuiv(sampler: u32, pname: u32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetSamplerParameterIuiv,
            [sampler, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterfv(sampler: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetSamplerParameterfv,
            [sampler, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameteriv(sampler: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetSamplerParameteriv,
            [sampler, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetShaderInfoLog(shader: u32, bufSize: i32, length: *mut i32, infoLog: *mut u8) {
    unsafe {
        ask(
            op::glGetShaderInfoLog,
            [shader, bufSize as u32],
            [output(length.cast()), output(infoLog.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: infoLog.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetShaderPrecisionFormat(
    shadertype: u32,
    precisiontype: u32,
    range: *mut i32,
    precision: *mut i32,
) {
    unsafe {
        ask(
            op::glGetShaderPrecisionFormat,
            [shadertype, precisiontype],
            [output(range.cast()), output(precision.cast())],
            [
                Out { ptr: range.cast(), cap: (2usize).saturating_mul(4usize) },
                Out { ptr: precision.cast(), cap: (1usize).saturating_mul(4usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetShaderSource(shader: u32, bufSize: i32, length: *mut i32, source: *mut u8) {
    unsafe {
        ask(
            op::glGetShaderSource,
            [shader, bufSize as u32],
            [output(length.cast()), output(source.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: source.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetShaderiv(shader: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetShaderiv,
            [shader, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetString(name: u32) -> *const u8 {
    unsafe { handlers::get_string(name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetStringi(name: u32, index: u32) -> *const u8 {
    if handlers::is_missing(&[Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::get_stringi(name, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSubroutineIndex(program: u32, shadertype: u32, name: *const u8) -> u32 {
    (unsafe { ask(op::glGetSubroutineIndex, [program, shadertype], [unsafe { text(name) }], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSubroutineUniformLocation(
    program: u32,
    shadertype: u32,
    name: *const u8,
) -> i32 {
    (unsafe { ask(op::glGetSubroutineUniformLocation, [program, shadertype], [unsafe { text(name) }], []) })
        as i32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSynciv(sync: u64, pname: u32, count: i32, length: *mut i32, values: *mut i32) {
    unsafe {
        ask(
            op::glGetSynciv,
            [sync as u32, (sync >> 32) as u32, pname, count as u32],
            [output(length.cast()), output(values.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: values.cast(), cap: (count.max(0) as usize).saturating_mul(4usize) },
            ],
        )
    };
    handlers::fetch_maps();
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexEnvfv(target: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTexEnvfv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexEnviv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexEnviv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexEnvxv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexEnvxv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGendv(coord: u32, pname: u32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetTexGendv,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGenfv(coord: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTexGenfv,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGenfvOES(coord: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTexGenfvOES,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGeniv(coord: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexGeniv,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGenivOES(coord: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexGenivOES,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexGenxvOES(coord: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexGenxvOES,
            [coord, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexImage(
    target: u32,
    level: i32,
    format: u32,
    type_: u32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetTexImage,
            [target, level as u32, format, type_],
            (handlers::Bound(target), level),
            None,
            [format, type_],
            None,
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexLevelParameterfv(target: u32, level: i32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTexLevelParameterfv,
            [target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexLevelParameteriv(target: u32, level: i32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexLevelParameteriv,
            [target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIiv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexParameterIiv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIuiv(target: u32, pname: u32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetTexParameterIuiv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterfv(target: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTexParameterfv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameteriv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexParameteriv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterxv(target: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTexParameterxv,
            [target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureImage(
    texture: u32,
    level: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetTextureImage,
            [texture, level as u32, format, type_, bufSize as u32],
            (handlers::Named(texture), level),
            None,
            [format, type_],
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureImageEXT(
    texture: u32,
    target: u32,
    level: i32,
    format: u32,
    type_: u32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetTextureImageEXT,
            [texture, target, level as u32, format, type_],
            (handlers::NamedAs(texture, target), level),
            None,
            [format, type_],
            None,
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureLevelParameterfv(
    texture: u32,
    level: i32,
    pname: u32,
    params: *mut f32,
) {
    unsafe {
        ask(
            op::glGetTextureLevelParameterfv,
            [texture, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureLevelParameterfvEXT(
    texture: u32,
    target: u32,
    level: i32,
    pname: u32,
    params: *mut f32,
) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureLevelParameterfvEXT,
            [texture, target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureLevelParameteriv(
    texture: u32,
    level: i32,
    pname: u32,
    params: *mut i32,
) {
    unsafe {
        ask(
            op::glGetTextureLevelParameteriv,
            [texture, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureLevelParameterivEXT(
    texture: u32,
    target: u32,
    level: i32,
    pname: u32,
    params: *mut i32,
) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureLevelParameterivEXT,
            [texture, target, level as u32, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterIiv(texture: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTextureParameterIiv,
            [texture, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterIivEXT(
    texture: u32,
    target: u32,
    pname: u32,
    params: *mut i32,
) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureParameterIivEXT,
            [texture, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterIuiv(texture: u32, pname: u32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetTextureParameterIuiv,
            [texture, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterIuivEXT(
    texture: u32,
    target: u32,
    pname: u32,
    params: *mut u32,
) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureParameterIuivEXT,
            [texture, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterfv(texture: u32, pname: u32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetTextureParameterfv,
            [texture, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterfvEXT(texture: u32, target: u32, pname: u32, params: *mut f32) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureParameterfvEXT,
            [texture, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameteriv(texture: u32, pname: u32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetTextureParameteriv,
            [texture, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureParameterivEXT(texture: u32, target: u32, pname: u32, params: *mut i32) {
    handlers::note(ObjectClass::Texture, texture);
    unsafe {
        ask(
            op::glGetTextureParameterivEXT,
            [texture, target, pname],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTextureSubImage(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetTextureSubImage,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
                bufSize as u32,
            ],
            (handlers::Named(texture), level),
            Some([xoffset, yoffset, zoffset, width, height, depth]),
            [format, type_],
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTransformFeedbackVarying(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe {
        ask(
            op::glGetTransformFeedbackVarying,
            [program, index, bufSize as u32],
            [output(length.cast()), output(size.cast()), output(type_.cast()), output(name.cast())],
            [
                Out { ptr: length.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: size.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: type_.cast(), cap: (1usize).saturating_mul(4usize) },
                Out { ptr: name.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTransformFeedbacki64_v(xfb: u32, pname: u32, index: u32, param: *mut i64) {
    unsafe {
        ask(
            op::glGetTransformFeedbacki64_v,
            [xfb, pname, index],
            [output(param.cast())],
            [Out { ptr: param.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTransformFeedbacki_v(xfb: u32, pname: u32, index: u32, param: *mut i32) {
    unsafe {
        ask(
            op::glGetTransformFeedbacki_v,
            [xfb, pname, index],
            [output(param.cast())],
            [Out { ptr: param.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTransformFeedbackiv(xfb: u32, pname: u32, param: *mut i32) {
    unsafe {
        ask(
            op::glGetTransformFeedbackiv,
            [xfb, pname],
            [output(param.cast())],
            [Out { ptr: param.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformBlockIndex(program: u32, uniformBlockName: *const u8) -> u32 {
    (unsafe { ask(op::glGetUniformBlockIndex, [program], [unsafe { text(uniformBlockName) }], []) }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformIndices(
    program: u32,
    uniformCount: i32,
    uniformNames: *const *const u8,
    uniformIndices: *mut u32,
) {
    let uniformNames = unsafe { texts(uniformCount.max(0) as usize, uniformNames.cast(), std::ptr::null()) };
    unsafe {
        ask(
            op::glGetUniformIndices,
            [program, uniformCount as u32],
            [BlobArg::Bytes(&uniformNames), output(uniformIndices.cast())],
            [Out { ptr: uniformIndices.cast(), cap: (uniformCount.max(0) as usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformLocation(program: u32, name: *const u8) -> i32 {
    if handlers::is_missing(&[Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::location(op::glGetUniformLocation, gl::UNIFORM, program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformSubroutineuiv(shadertype: u32, location: i32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetUniformSubroutineuiv,
            [shadertype, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: (1usize).saturating_mul(4usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformdv(program: u32, location: i32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetUniformdv,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformfv(program: u32, location: i32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetUniformfv,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformi64vARB(program: u32, location: i32, params: *mut i64) {
    unsafe {
        ask(
            op::glGetUniformi64vARB,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformiv(program: u32, location: i32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetUniformiv,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformui64vARB(program: u32, location: i32, params: *mut u64) {
    unsafe {
        ask(
            op::glGetUniformui64vARB,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformuiv(program: u32, location: i32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetUniformuiv,
            [program, location as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayIndexed64iv(vaobj: u32, index: u32, pname: u32, param: *mut i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_vertex_array(vaobj, Some(index), pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayIndexediv(vaobj: u32, index: u32, pname: u32, param: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_vertex_array(vaobj, Some(index), pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayIntegeri_vEXT(vaobj: u32, index: u32, pname: u32, param: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| handlers::get_array_state_of(index, pname, param)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayIntegervEXT(vaobj: u32, pname: u32, param: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| handlers::get_array_state(pname, param)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayPointeri_vEXT(
    vaobj: u32,
    index: u32,
    pname: u32,
    param: *mut *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| handlers::get_pointer_of(index, pname, param)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayPointervEXT(vaobj: u32, pname: u32, param: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glGetPointerv(pname, param)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexArrayiv(vaobj: u32, pname: u32, param: *mut i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_vertex_array(vaobj, None, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribIiv(index: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribIiv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribIuiv(index: u32, pname: u32, params: *mut u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribIuiv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribLdv(index: u32, pname: u32, params: *mut f64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribLdv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribPointerv(index: u32, pname: u32, pointer: *mut *mut c_void) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_vertex_attrib_pointerv(index, pname, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribdv(index: u32, pname: u32, params: *mut f64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribdv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribfv(index: u32, pname: u32, params: *mut f32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribfv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribiv(index: u32, pname: u32, params: *mut i32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_attrib(op::glGetVertexAttribiv, index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnColorTable(
    target: u32,
    format: u32,
    type_: u32,
    bufSize: i32,
    table: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnColorTable,
            [target, format, type_, bufSize as u32],
            [output(table.cast())],
            [Out { ptr: table.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnColorTableARB(
    target: u32,
    format: u32,
    type_: u32,
    bufSize: i32,
    table: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnColorTableARB,
            [target, format, type_, bufSize as u32],
            [output(table.cast())],
            [Out { ptr: table.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnCompressedTexImage(target: u32, lod: i32, bufSize: i32, pixels: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetnCompressedTexImage,
            [target, lod as u32, bufSize as u32],
            (handlers::Bound(target), lod),
            None,
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnCompressedTexImageARB(target: u32, lod: i32, bufSize: i32, img: *mut c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_compressed(
            op::glGetnCompressedTexImageARB,
            [target, lod as u32, bufSize as u32],
            (handlers::Bound(target), lod),
            None,
            Some(bufSize),
            img,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnConvolutionFilter(
    target: u32,
    format: u32,
    type_: u32,
    bufSize: i32,
    image: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnConvolutionFilter,
            [target, format, type_, bufSize as u32],
            [output(image.cast())],
            [Out { ptr: image.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnConvolutionFilterARB(
    target: u32,
    format: u32,
    type_: u32,
    bufSize: i32,
    image: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnConvolutionFilterARB,
            [target, format, type_, bufSize as u32],
            [output(image.cast())],
            [Out { ptr: image.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnHistogram(
    target: u32,
    reset: u8,
    format: u32,
    type_: u32,
    bufSize: i32,
    values: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnHistogram,
            [target, reset as u32, format, type_, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnHistogramARB(
    target: u32,
    reset: u8,
    format: u32,
    type_: u32,
    bufSize: i32,
    values: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnHistogramARB,
            [target, reset as u32, format, type_, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapdv(target: u32, query: u32, bufSize: i32, v: *mut f64) {
    unsafe {
        ask(
            op::glGetnMapdv,
            [target, query, bufSize as u32],
            [output(v.cast())],
            [Out { ptr: v.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapfv(target: u32, query: u32, bufSize: i32, v: *mut f32) {
    unsafe {
        ask(
            op::glGetnMapfv,
            [target, query, bufSize as u32],
            [output(v.cast())],
            [Out { ptr: v.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapiv(target: u32, query: u32, bufSize: i32, v: *mut i32) {
    unsafe {
        ask(
            op::glGetnMapiv,
            [target, query, bufSize as u32],
            [output(v.cast())],
            [Out { ptr: v.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMinmax(
    target: u32,
    reset: u8,
    format: u32,
    type_: u32,
    bufSize: i32,
    values: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnMinmax,
            [target, reset as u32, format, type_, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMinmaxARB(
    target: u32,
    reset: u8,
    format: u32,
    type_: u32,
    bufSize: i32,
    values: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnMinmaxARB,
            [target, reset as u32, format, type_, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: (bufSize.max(0) as usize).saturating_mul(1usize) }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapfv(map: u32, bufSize: i32, values: *mut f32) {
    unsafe {
        ask(
            op::glGetnPixelMapfv,
            [map, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapuiv(map: u32, bufSize: i32, values: *mut u32) {
    unsafe {
        ask(
            op::glGetnPixelMapuiv,
            [map, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapusv(map: u32, bufSize: i32, values: *mut u16) {
    unsafe {
        ask(
            op::glGetnPixelMapusv,
            [map, bufSize as u32],
            [output(values.cast())],
            [Out { ptr: values.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPolygonStipple(bufSize: i32, pattern: *mut u8) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::get_polygon_stipple(Some(bufSize), pattern) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnSeparableFilter(
    target: u32,
    format: u32,
    type_: u32,
    rowBufSize: i32,
    row: *mut c_void,
    columnBufSize: i32,
    column: *mut c_void,
    span: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnSeparableFilter,
            [target, format, type_, rowBufSize as u32, columnBufSize as u32],
            [output(row.cast()), output(column.cast()), output(span.cast())],
            [
                Out { ptr: row.cast(), cap: (rowBufSize.max(0) as usize).saturating_mul(1usize) },
                Out { ptr: column.cast(), cap: (columnBufSize.max(0) as usize).saturating_mul(1usize) },
                Out { ptr: span.cast(), cap: (0usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnSeparableFilterARB(
    target: u32,
    format: u32,
    type_: u32,
    rowBufSize: i32,
    row: *mut c_void,
    columnBufSize: i32,
    column: *mut c_void,
    span: *mut c_void,
) {
    unsafe {
        ask(
            op::glGetnSeparableFilterARB,
            [target, format, type_, rowBufSize as u32, columnBufSize as u32],
            [output(row.cast()), output(column.cast()), output(span.cast())],
            [
                Out { ptr: row.cast(), cap: (rowBufSize.max(0) as usize).saturating_mul(1usize) },
                Out { ptr: column.cast(), cap: (columnBufSize.max(0) as usize).saturating_mul(1usize) },
                Out { ptr: span.cast(), cap: (0usize).saturating_mul(1usize) },
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnTexImage(
    target: u32,
    level: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    pixels: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetnTexImage,
            [target, level as u32, format, type_, bufSize as u32],
            (handlers::Bound(target), level),
            None,
            [format, type_],
            Some(bufSize),
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnTexImageARB(
    target: u32,
    level: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    img: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::get_image(
            op::glGetnTexImageARB,
            [target, level as u32, format, type_, bufSize as u32],
            (handlers::Bound(target), level),
            None,
            [format, type_],
            Some(bufSize),
            img,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformdv(program: u32, location: i32, bufSize: i32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetnUniformdv,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformdvARB(program: u32, location: i32, bufSize: i32, params: *mut f64) {
    unsafe {
        ask(
            op::glGetnUniformdvARB,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformfv(program: u32, location: i32, bufSize: i32, params: *mut f32) {
    unsafe {
        ask(
            op::glGetnUniformfv,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformi64vARB(program: u32, location: i32, bufSize: i32, params: *mut i64) {
    unsafe {
        ask(
            op::glGetnUniformi64vARB,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformiv(program: u32, location: i32, bufSize: i32, params: *mut i32) {
    unsafe {
        ask(
            op::glGetnUniformiv,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformui64vARB(program: u32, location: i32, bufSize: i32, params: *mut u64) {
    unsafe {
        ask(
            op::glGetnUniformui64vARB,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformuiv(program: u32, location: i32, bufSize: i32, params: *mut u32) {
    unsafe {
        ask(
            op::glGetnUniformuiv,
            [program, location as u32, bufSize as u32],
            [output(params.cast())],
            [Out { ptr: params.cast(), cap: usize::MAX }],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glHint(target: u32, mode: u32) {
    record(op::glHint, [target, mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexMask(mask: u32) {
    record(op::glIndexMask, [mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexPointer(type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::INDEX, 1, type_, stride, pointer) } {
        unsafe { record_blobs(op::glIndexPointer, [type_, stride as u32], [BlobArg::Value(pointer as u64)]) };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexPointerEXT(type_: u32, stride: i32, count: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::INDEX, 1, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glIndexPointerEXT,
                [type_, stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexd(c: f64) {
    record(op::glIndexd, [c.to_bits() as u32, (c.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexdv(c: *const f64) {
    unsafe { record_fixed::<0usize, 8usize>(op::glIndexdv, [], c.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexf(c: f32) {
    record(op::glIndexf, [c.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexfv(c: *const f32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glIndexfv, [], c.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexi(c: i32) {
    record(op::glIndexi, [c as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexiv(c: *const i32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glIndexiv, [], c.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexs(c: i16) {
    record(op::glIndexs, [c as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexsv(c: *const i16) {
    unsafe { record_fixed::<0usize, 2usize>(op::glIndexsv, [], c.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexub(c: u8) {
    record(op::glIndexub, [c as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIndexubv(c: *const u8) {
    unsafe { record_fixed::<0usize, 1usize>(op::glIndexubv, [], c.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInitNames() {
    record(op::glInitNames, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInterleavedArrays(format: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::interleaved_arrays(format, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateBufferData(buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::may_invalidate(buffer, None) } {
        record(op::glInvalidateBufferData, [buffer]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateBufferSubData(buffer: u32, offset: i64, length: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::may_invalidate(buffer, Some((offset, length))) } {
        record(
            op::glInvalidateBufferSubData,
            [buffer, offset as u32, (offset >> 32) as u32, length as u32, (length >> 32) as u32],
        );
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateFramebuffer(target: u32, numAttachments: i32, attachments: *const u32) {
    unsafe {
        record_blobs(
            op::glInvalidateFramebuffer,
            [target, numAttachments as u32],
            [input(attachments.cast(), (numAttachments.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateNamedFramebufferData(
    framebuffer: u32,
    numAttachments: i32,
    attachments: *const u32,
) {
    unsafe {
        record_blobs(
            op::glInvalidateNamedFramebufferData,
            [framebuffer, numAttachments as u32],
            [input(attachments.cast(), (numAttachments.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateNamedFramebufferSubData(
    framebuffer: u32,
    numAttachments: i32,
    attachments: *const u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    unsafe {
        record_blobs(
            op::glInvalidateNamedFramebufferSubData,
            [framebuffer, numAttachments as u32, x as u32, y as u32, width as u32, height as u32],
            [input(attachments.cast(), (numAttachments.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateSubFramebuffer(
    target: u32,
    numAttachments: i32,
    attachments: *const u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    unsafe {
        record_blobs(
            op::glInvalidateSubFramebuffer,
            [target, numAttachments as u32, x as u32, y as u32, width as u32, height as u32],
            [input(attachments.cast(), (numAttachments.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateTexImage(texture: u32, level: i32) {
    record(op::glInvalidateTexImage, [texture, level as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glInvalidateTexSubImage(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
) {
    record(
        op::glInvalidateTexSubImage,
        [
            texture,
            level as u32,
            xoffset as u32,
            yoffset as u32,
            zoffset as u32,
            width as u32,
            height as u32,
            depth as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsBuffer(buffer: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsBuffer, ObjectClass::Buffer, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnabled(cap: u32) -> u8 {
    unsafe { handlers::is_enabled(cap) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnabledi(target: u32, index: u32) -> u8 {
    (unsafe { ask(op::glIsEnabledi, [target, index], [], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsFramebuffer(framebuffer: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsFramebuffer, ObjectClass::Framebuffer, framebuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsList(list: u32) -> u8 {
    (unsafe { ask(op::glIsList, [list], [], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsNamedStringARB(namelen: i32, name: *const u8) -> u8 {
    let (name, namelen) = unsafe { text_of(name, namelen) };
    (unsafe { ask(op::glIsNamedStringARB, [namelen as u32], [name], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsProgram(program: u32) -> u8 {
    (unsafe { ask(op::glIsProgram, [program], [], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsProgramARB(program: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsProgramARB, ObjectClass::AssemblyProgram, program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsProgramPipeline(pipeline: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsProgramPipeline, ObjectClass::ProgramPipeline, pipeline) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsQuery(id: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsQuery, ObjectClass::Query, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsRenderbuffer(renderbuffer: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsRenderbuffer, ObjectClass::Renderbuffer, renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsSampler(sampler: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsSampler, ObjectClass::Sampler, sampler) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsShader(shader: u32) -> u8 {
    (unsafe { ask(op::glIsShader, [shader], [], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsSync(sync: u64) -> u8 {
    (unsafe { ask(op::glIsSync, [sync as u32, (sync >> 32) as u32], [], []) }) as u8
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsTexture(texture: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsTexture, ObjectClass::Texture, texture) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsTransformFeedback(id: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsTransformFeedback, ObjectClass::TransformFeedback, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsVertexArray(array: u32) -> u8 {
    unsafe { handlers::is_object(op::glIsVertexArray, ObjectClass::VertexArray, array) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLabelObjectEXT(type_: u32, object: u32, length: i32, label: *const u8) {
    unsafe { handlers::label_object(type_, object, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelf(pname: u32, param: f32) {
    record(op::glLightModelf, [pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelfv(pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glLightModelfv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModeli(pname: u32, param: i32) {
    record(op::glLightModeli, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModeliv(pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glLightModeliv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelx(pname: u32, param: i32) {
    record(op::glLightModelx, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelxv(pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glLightModelxv,
            [pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightf(light: u32, pname: u32, param: f32) {
    record(op::glLightf, [light, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightfv(light: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glLightfv,
            [light, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLighti(light: u32, pname: u32, param: i32) {
    record(op::glLighti, [light, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightiv(light: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glLightiv,
            [light, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightx(light: u32, pname: u32, param: i32) {
    record(op::glLightx, [light, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightxv(light: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glLightxv,
            [light, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLineStipple(factor: i32, pattern: u16) {
    record(op::glLineStipple, [factor as u32, pattern as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLineWidth(width: f32) {
    record(op::glLineWidth, [width.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLineWidthx(width: i32) {
    record(op::glLineWidthx, [width as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLinkProgram(program: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::link_program(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glListBase(base: u32) {
    record(op::glListBase, [base]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadIdentity() {
    record(op::glLoadIdentity, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadMatrixd(m: *const f64) {
    unsafe { record_fixed::<0usize, 128usize>(op::glLoadMatrixd, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadMatrixf(m: *const f32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glLoadMatrixf, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadMatrixx(m: *const i32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glLoadMatrixx, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadName(name: u32) {
    record(op::glLoadName, [name]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadTransposeMatrixd(m: *const f64) {
    unsafe { record_fixed::<0usize, 128usize>(op::glLoadTransposeMatrixd, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadTransposeMatrixf(m: *const f32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glLoadTransposeMatrixf, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLockArraysEXT(first: i32, count: i32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::lock_arrays(first, count) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLogicOp(opcode: u32) {
    record(op::glLogicOp, [opcode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMap1d(target: u32, u1: f64, u2: f64, stride: i32, order: i32, points: *const f64) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::send_map_1(
            op::glMap1d,
            [
                target,
                u1.to_bits() as u32,
                (u1.to_bits() >> 32) as u32,
                u2.to_bits() as u32,
                (u2.to_bits() >> 32) as u32,
                stride as u32,
                order as u32,
            ],
            target,
            (stride, order),
            points,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMap1f(target: u32, u1: f32, u2: f32, stride: i32, order: i32, points: *const f32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::send_map_1(
            op::glMap1f,
            [target, u1.to_bits(), u2.to_bits(), stride as u32, order as u32],
            target,
            (stride, order),
            points,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMap2d(
    target: u32,
    u1: f64,
    u2: f64,
    ustride: i32,
    uorder: i32,
    v1: f64,
    v2: f64,
    vstride: i32,
    vorder: i32,
    points: *const f64,
) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::send_map_2(
            op::glMap2d,
            [
                target,
                u1.to_bits() as u32,
                (u1.to_bits() >> 32) as u32,
                u2.to_bits() as u32,
                (u2.to_bits() >> 32) as u32,
                ustride as u32,
                uorder as u32,
                v1.to_bits() as u32,
                (v1.to_bits() >> 32) as u32,
                v2.to_bits() as u32,
                (v2.to_bits() >> 32) as u32,
                vstride as u32,
                vorder as u32,
            ],
            target,
            ((ustride, uorder), (vstride, vorder)),
            points,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMap2f(
    target: u32,
    u1: f32,
    u2: f32,
    ustride: i32,
    uorder: i32,
    v1: f32,
    v2: f32,
    vstride: i32,
    vorder: i32,
    points: *const f32,
) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::send_map_2(
            op::glMap2f,
            [
                target,
                u1.to_bits(),
                u2.to_bits(),
                ustride as u32,
                uorder as u32,
                v1.to_bits(),
                v2.to_bits(),
                vstride as u32,
                vorder as u32,
            ],
            target,
            ((ustride, uorder), (vstride, vorder)),
            points,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapBuffer(target: u32, access: u32) -> *mut c_void {
    unsafe { handlers::map_all(handlers::Target(target), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapBufferRange(target: u32, offset: i64, length: i64, access: u32) -> *mut c_void {
    unsafe { handlers::map(handlers::Target(target), Some((offset, length)), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapGrid1d(un: i32, u1: f64, u2: f64) {
    record(
        op::glMapGrid1d,
        [
            un as u32,
            u1.to_bits() as u32,
            (u1.to_bits() >> 32) as u32,
            u2.to_bits() as u32,
            (u2.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapGrid1f(un: i32, u1: f32, u2: f32) {
    record(op::glMapGrid1f, [un as u32, u1.to_bits(), u2.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapGrid2d(un: i32, u1: f64, u2: f64, vn: i32, v1: f64, v2: f64) {
    record(
        op::glMapGrid2d,
        [
            un as u32,
            u1.to_bits() as u32,
            (u1.to_bits() >> 32) as u32,
            u2.to_bits() as u32,
            (u2.to_bits() >> 32) as u32,
            vn as u32,
            v1.to_bits() as u32,
            (v1.to_bits() >> 32) as u32,
            v2.to_bits() as u32,
            (v2.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapGrid2f(un: i32, u1: f32, u2: f32, vn: i32, v1: f32, v2: f32) {
    record(op::glMapGrid2f, [un as u32, u1.to_bits(), u2.to_bits(), vn as u32, v1.to_bits(), v2.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapNamedBuffer(buffer: u32, access: u32) -> *mut c_void {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::map_all(handlers::Name(buffer), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapNamedBufferEXT(buffer: u32, access: u32) -> *mut c_void {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::map_all(handlers::Made(buffer), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapNamedBufferRange(
    buffer: u32,
    offset: i64,
    length: i64,
    access: u32,
) -> *mut c_void {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::map(handlers::Name(buffer), Some((offset, length)), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapNamedBufferRangeEXT(
    buffer: u32,
    offset: i64,
    length: i64,
    access: u32,
) -> *mut c_void {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::map(handlers::Made(buffer), Some((offset, length)), access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialf(face: u32, pname: u32, param: f32) {
    record(op::glMaterialf, [face, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialfv(face: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glMaterialfv,
            [face, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMateriali(face: u32, pname: u32, param: i32) {
    record(op::glMateriali, [face, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialiv(face: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glMaterialiv,
            [face, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialx(face: u32, pname: u32, param: i32) {
    record(op::glMaterialx, [face, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialxv(face: u32, pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glMaterialxv,
            [face, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixFrustumEXT(
    mode: u32,
    left: f64,
    right: f64,
    bottom: f64,
    top: f64,
    zNear: f64,
    zFar: f64,
) {
    record(
        op::glMatrixFrustumEXT,
        [
            mode,
            left.to_bits() as u32,
            (left.to_bits() >> 32) as u32,
            right.to_bits() as u32,
            (right.to_bits() >> 32) as u32,
            bottom.to_bits() as u32,
            (bottom.to_bits() >> 32) as u32,
            top.to_bits() as u32,
            (top.to_bits() >> 32) as u32,
            zNear.to_bits() as u32,
            (zNear.to_bits() >> 32) as u32,
            zFar.to_bits() as u32,
            (zFar.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixLoadIdentityEXT(mode: u32) {
    record(op::glMatrixLoadIdentityEXT, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixLoadTransposedEXT(mode: u32, m: *const f64) {
    unsafe { record_fixed::<1usize, 128usize>(op::glMatrixLoadTransposedEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixLoadTransposefEXT(mode: u32, m: *const f32) {
    unsafe { record_fixed::<1usize, 64usize>(op::glMatrixLoadTransposefEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixLoaddEXT(mode: u32, m: *const f64) {
    unsafe { record_fixed::<1usize, 128usize>(op::glMatrixLoaddEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixLoadfEXT(mode: u32, m: *const f32) {
    unsafe { record_fixed::<1usize, 64usize>(op::glMatrixLoadfEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixMode(mode: u32) {
    record(op::glMatrixMode, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixMultTransposedEXT(mode: u32, m: *const f64) {
    unsafe { record_fixed::<1usize, 128usize>(op::glMatrixMultTransposedEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixMultTransposefEXT(mode: u32, m: *const f32) {
    unsafe { record_fixed::<1usize, 64usize>(op::glMatrixMultTransposefEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixMultdEXT(mode: u32, m: *const f64) {
    unsafe { record_fixed::<1usize, 128usize>(op::glMatrixMultdEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixMultfEXT(mode: u32, m: *const f32) {
    unsafe { record_fixed::<1usize, 64usize>(op::glMatrixMultfEXT, [mode], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixOrthoEXT(
    mode: u32,
    left: f64,
    right: f64,
    bottom: f64,
    top: f64,
    zNear: f64,
    zFar: f64,
) {
    record(
        op::glMatrixOrthoEXT,
        [
            mode,
            left.to_bits() as u32,
            (left.to_bits() >> 32) as u32,
            right.to_bits() as u32,
            (right.to_bits() >> 32) as u32,
            bottom.to_bits() as u32,
            (bottom.to_bits() >> 32) as u32,
            top.to_bits() as u32,
            (top.to_bits() >> 32) as u32,
            zNear.to_bits() as u32,
            (zNear.to_bits() >> 32) as u32,
            zFar.to_bits() as u32,
            (zFar.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixPopEXT(mode: u32) {
    record(op::glMatrixPopEXT, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixPushEXT(mode: u32) {
    record(op::glMatrixPushEXT, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixRotatedEXT(mode: u32, angle: f64, x: f64, y: f64, z: f64) {
    record(
        op::glMatrixRotatedEXT,
        [
            mode,
            angle.to_bits() as u32,
            (angle.to_bits() >> 32) as u32,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixRotatefEXT(mode: u32, angle: f32, x: f32, y: f32, z: f32) {
    record(op::glMatrixRotatefEXT, [mode, angle.to_bits(), x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixScaledEXT(mode: u32, x: f64, y: f64, z: f64) {
    record(
        op::glMatrixScaledEXT,
        [
            mode,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixScalefEXT(mode: u32, x: f32, y: f32, z: f32) {
    record(op::glMatrixScalefEXT, [mode, x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixTranslatedEXT(mode: u32, x: f64, y: f64, z: f64) {
    record(
        op::glMatrixTranslatedEXT,
        [
            mode,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMatrixTranslatefEXT(mode: u32, x: f32, y: f32, z: f32) {
    record(op::glMatrixTranslatefEXT, [mode, x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaxShaderCompilerThreadsKHR(count: u32) {
    record(op::glMaxShaderCompilerThreadsKHR, [count]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMemoryBarrier(barriers: u32) {
    handlers::send_maps();
    record(op::glMemoryBarrier, [barriers]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMemoryBarrierByRegion(barriers: u32) {
    handlers::send_maps();
    record(op::glMemoryBarrierByRegion, [barriers]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMinSampleShading(value: f32) {
    record(op::glMinSampleShading, [value.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultMatrixd(m: *const f64) {
    unsafe { record_fixed::<0usize, 128usize>(op::glMultMatrixd, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultMatrixf(m: *const f32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glMultMatrixf, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultMatrixx(m: *const i32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glMultMatrixx, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultTransposeMatrixd(m: *const f64) {
    unsafe { record_fixed::<0usize, 128usize>(op::glMultTransposeMatrixd, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultTransposeMatrixf(m: *const f32) {
    unsafe { record_fixed::<0usize, 64usize>(op::glMultTransposeMatrixf, [], m.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArrays(mode: u32, first: *const i32, count: *const i32, drawcount: i32) {
    handlers::send_maps();
    if unsafe { handlers::multi_draw_arrays(mode, first, count, drawcount) } {
        unsafe {
            record_blobs(
                op::glMultiDrawArrays,
                [mode, drawcount as u32],
                [
                    input(first.cast(), (drawcount.max(0) as usize).saturating_mul(4usize)),
                    input(count.cast(), (drawcount.max(0) as usize).saturating_mul(4usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysIndirect(
    mode: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_indirect(mode, None, indirect, drawcount, stride) } {
        unsafe {
            record_blobs(
                op::glMultiDrawArraysIndirect,
                [mode, drawcount as u32, stride as u32],
                [BlobArg::Value(indirect as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysIndirectCount(
    mode: u32,
    indirect: *const c_void,
    drawcount: i64,
    maxdrawcount: i32,
    stride: i32,
) {
    handlers::send_maps();
    unsafe {
        record_blobs(
            op::glMultiDrawArraysIndirectCount,
            [mode, drawcount as u32, (drawcount >> 32) as u32, maxdrawcount as u32, stride as u32],
            [BlobArg::Value(indirect as u64)],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElements(
    mode: u32,
    count: *const i32,
    type_: u32,
    indices: *const *const c_void,
    drawcount: i32,
) {
    handlers::send_maps();
    if unsafe { handlers::multi_draw_elements(mode, count, type_, indices, drawcount, None) } {
        unsafe {
            record_blobs(
                op::glMultiDrawElements,
                [mode, type_, drawcount as u32],
                [
                    input(count.cast(), (drawcount.max(0) as usize).saturating_mul(4usize)),
                    input(indices.cast(), (drawcount.max(0) as usize).saturating_mul(8usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsBaseVertex(
    mode: u32,
    count: *const i32,
    type_: u32,
    indices: *const *const c_void,
    drawcount: i32,
    basevertex: *const i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::multi_draw_elements(mode, count, type_, indices, drawcount, Some(basevertex)) } {
        unsafe {
            record_blobs(
                op::glMultiDrawElementsBaseVertex,
                [mode, type_, drawcount as u32],
                [
                    input(count.cast(), (drawcount.max(0) as usize).saturating_mul(4usize)),
                    input(indices.cast(), (drawcount.max(0) as usize).saturating_mul(8usize)),
                    input(basevertex.cast(), (drawcount.max(0) as usize).saturating_mul(4usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsIndirect(
    mode: u32,
    type_: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    handlers::send_maps();
    if unsafe { handlers::draw_indirect(mode, Some(type_), indirect, drawcount, stride) } {
        unsafe {
            record_blobs(
                op::glMultiDrawElementsIndirect,
                [mode, type_, drawcount as u32, stride as u32],
                [BlobArg::Value(indirect as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsIndirectCount(
    mode: u32,
    type_: u32,
    indirect: *const c_void,
    drawcount: i64,
    maxdrawcount: i32,
    stride: i32,
) {
    handlers::send_maps();
    unsafe {
        record_blobs(
            op::glMultiDrawElementsIndirectCount,
            [mode, type_, drawcount as u32, (drawcount >> 32) as u32, maxdrawcount as u32, stride as u32],
            [BlobArg::Value(indirect as u64)],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiModeDrawArraysIBM(
    mode: *const u32,
    first: *const i32,
    count: *const i32,
    primcount: i32,
    modestride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::multi_mode((mode, modestride), count, primcount, Some(first), None) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiModeDrawElementsIBM(
    mode: *const u32,
    count: *const i32,
    type_: u32,
    indices: *const *const c_void,
    primcount: i32,
    modestride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::multi_mode((mode, modestride), count, primcount, None, Some((type_, indices))) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexBufferEXT(texunit: u32, target: u32, internalformat: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(op::glMultiTexBufferEXT, [texunit, target, internalformat, buffer]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1d(target: u32, s: f64) {
    record(op::glMultiTexCoord1d, [target, s.to_bits() as u32, (s.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1dv(target: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 8usize>(op::glMultiTexCoord1dv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1f(target: u32, s: f32) {
    record(op::glMultiTexCoord1f, [target, s.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1fv(target: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glMultiTexCoord1fv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1hNV(target: u32, s: u16) {
    record(op::glMultiTexCoord1hNV, [target, s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1hvNV(target: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 2usize>(op::glMultiTexCoord1hvNV, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1i(target: u32, s: i32) {
    record(op::glMultiTexCoord1i, [target, s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1iv(target: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glMultiTexCoord1iv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1s(target: u32, s: i16) {
    record(op::glMultiTexCoord1s, [target, s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1sv(target: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 2usize>(op::glMultiTexCoord1sv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2d(target: u32, s: f64, t: f64) {
    record(
        op::glMultiTexCoord2d,
        [
            target,
            s.to_bits() as u32,
            (s.to_bits() >> 32) as u32,
            t.to_bits() as u32,
            (t.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2dv(target: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 16usize>(op::glMultiTexCoord2dv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2f(target: u32, s: f32, t: f32) {
    record(op::glMultiTexCoord2f, [target, s.to_bits(), t.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2fv(target: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 8usize>(op::glMultiTexCoord2fv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2hNV(target: u32, s: u16, t: u16) {
    record(op::glMultiTexCoord2hNV, [target, s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2hvNV(target: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 4usize>(op::glMultiTexCoord2hvNV, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2i(target: u32, s: i32, t: i32) {
    record(op::glMultiTexCoord2i, [target, s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2iv(target: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 8usize>(op::glMultiTexCoord2iv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2s(target: u32, s: i16, t: i16) {
    record(op::glMultiTexCoord2s, [target, s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2sv(target: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 4usize>(op::glMultiTexCoord2sv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3d(target: u32, s: f64, t: f64, r: f64) {
    record(
        op::glMultiTexCoord3d,
        [
            target,
            s.to_bits() as u32,
            (s.to_bits() >> 32) as u32,
            t.to_bits() as u32,
            (t.to_bits() >> 32) as u32,
            r.to_bits() as u32,
            (r.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3dv(target: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 24usize>(op::glMultiTexCoord3dv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3f(target: u32, s: f32, t: f32, r: f32) {
    record(op::glMultiTexCoord3f, [target, s.to_bits(), t.to_bits(), r.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3fv(target: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 12usize>(op::glMultiTexCoord3fv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3hNV(target: u32, s: u16, t: u16, r: u16) {
    record(op::glMultiTexCoord3hNV, [target, s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3hvNV(target: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 6usize>(op::glMultiTexCoord3hvNV, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3i(target: u32, s: i32, t: i32, r: i32) {
    record(op::glMultiTexCoord3i, [target, s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3iv(target: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 12usize>(op::glMultiTexCoord3iv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3s(target: u32, s: i16, t: i16, r: i16) {
    record(op::glMultiTexCoord3s, [target, s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3sv(target: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 6usize>(op::glMultiTexCoord3sv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4d(target: u32, s: f64, t: f64, r: f64, q: f64) {
    record(
        op::glMultiTexCoord4d,
        [
            target,
            s.to_bits() as u32,
            (s.to_bits() >> 32) as u32,
            t.to_bits() as u32,
            (t.to_bits() >> 32) as u32,
            r.to_bits() as u32,
            (r.to_bits() >> 32) as u32,
            q.to_bits() as u32,
            (q.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4dv(target: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 32usize>(op::glMultiTexCoord4dv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4f(target: u32, s: f32, t: f32, r: f32, q: f32) {
    record(op::glMultiTexCoord4f, [target, s.to_bits(), t.to_bits(), r.to_bits(), q.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4fv(target: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glMultiTexCoord4fv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4hNV(target: u32, s: u16, t: u16, r: u16, q: u16) {
    record(op::glMultiTexCoord4hNV, [target, s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4hvNV(target: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glMultiTexCoord4hvNV, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4i(target: u32, s: i32, t: i32, r: i32, q: i32) {
    record(op::glMultiTexCoord4i, [target, s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4iv(target: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glMultiTexCoord4iv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4s(target: u32, s: i16, t: i16, r: i16, q: i16) {
    record(op::glMultiTexCoord4s, [target, s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4sv(target: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glMultiTexCoord4sv, [target], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4x(texture: u32, s: i32, t: i32, r: i32, q: i32) {
    record(op::glMultiTexCoord4x, [texture, s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP1ui(texture: u32, type_: u32, coords: u32) {
    record(op::glMultiTexCoordP1ui, [texture, type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP1uiv(texture: u32, type_: u32, coords: *const u32) {
    unsafe { record_fixed::<2usize, 4usize>(op::glMultiTexCoordP1uiv, [texture, type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP2ui(texture: u32, type_: u32, coords: u32) {
    record(op::glMultiTexCoordP2ui, [texture, type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP2uiv(texture: u32, type_: u32, coords: *const u32) {
    unsafe { record_fixed::<2usize, 4usize>(op::glMultiTexCoordP2uiv, [texture, type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP3ui(texture: u32, type_: u32, coords: u32) {
    record(op::glMultiTexCoordP3ui, [texture, type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP3uiv(texture: u32, type_: u32, coords: *const u32) {
    unsafe { record_fixed::<2usize, 4usize>(op::glMultiTexCoordP3uiv, [texture, type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP4ui(texture: u32, type_: u32, coords: u32) {
    record(op::glMultiTexCoordP4ui, [texture, type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordP4uiv(texture: u32, type_: u32, coords: *const u32) {
    unsafe { record_fixed::<2usize, 4usize>(op::glMultiTexCoordP4uiv, [texture, type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoordPointerEXT(
    texunit: u32,
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_unit(texunit, || glTexCoordPointer(size, type_, stride, pointer)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexEnvfEXT(texunit: u32, target: u32, pname: u32, param: f32) {
    record(op::glMultiTexEnvfEXT, [texunit, target, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexEnvfvEXT(texunit: u32, target: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glMultiTexEnvfvEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexEnviEXT(texunit: u32, target: u32, pname: u32, param: i32) {
    record(op::glMultiTexEnviEXT, [texunit, target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexEnvivEXT(texunit: u32, target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glMultiTexEnvivEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGendEXT(texunit: u32, coord: u32, pname: u32, param: f64) {
    record(
        op::glMultiTexGendEXT,
        [texunit, coord, pname, param.to_bits() as u32, (param.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGendvEXT(texunit: u32, coord: u32, pname: u32, params: *const f64) {
    unsafe {
        record_blobs(
            op::glMultiTexGendvEXT,
            [texunit, coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGenfEXT(texunit: u32, coord: u32, pname: u32, param: f32) {
    record(op::glMultiTexGenfEXT, [texunit, coord, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGenfvEXT(texunit: u32, coord: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glMultiTexGenfvEXT,
            [texunit, coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGeniEXT(texunit: u32, coord: u32, pname: u32, param: i32) {
    record(op::glMultiTexGeniEXT, [texunit, coord, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexGenivEXT(texunit: u32, coord: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glMultiTexGenivEXT,
            [texunit, coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glMultiTexImage1DEXT,
            [
                texunit,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glMultiTexImage2DEXT,
            [
                texunit,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexImage3DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glMultiTexImage3DEXT,
            [
                texunit,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameterIivEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *const i32,
) {
    unsafe {
        record_blobs(
            op::glMultiTexParameterIivEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameterIuivEXT(
    texunit: u32,
    target: u32,
    pname: u32,
    params: *const u32,
) {
    unsafe {
        record_blobs(
            op::glMultiTexParameterIuivEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameterfEXT(texunit: u32, target: u32, pname: u32, param: f32) {
    record(op::glMultiTexParameterfEXT, [texunit, target, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameterfvEXT(texunit: u32, target: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glMultiTexParameterfvEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameteriEXT(texunit: u32, target: u32, pname: u32, param: i32) {
    record(op::glMultiTexParameteriEXT, [texunit, target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexParameterivEXT(texunit: u32, target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glMultiTexParameterivEXT,
            [texunit, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexRenderbufferEXT(texunit: u32, target: u32, renderbuffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::raise(gl::INVALID_OPERATION) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexSubImage1DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glMultiTexSubImage1DEXT,
            [texunit, target, level as u32, xoffset as u32, width as u32, format, type_],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexSubImage2DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glMultiTexSubImage2DEXT,
            [
                texunit,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexSubImage3DEXT(
    texunit: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glMultiTexSubImage3DEXT,
            [
                texunit,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferData(buffer: u32, size: i64, data: *const c_void, usage: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_store(handlers::Name(buffer), size, data, usage, None) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferDataEXT(buffer: u32, size: i64, data: *const c_void, usage: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_store(handlers::Made(buffer), size, data, usage, None) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferStorage(buffer: u32, size: i64, data: *const c_void, flags: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_store(handlers::Name(buffer), size, data, gl::DYNAMIC_DRAW, Some(flags)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferStorageEXT(buffer: u32, size: i64, data: *const c_void, flags: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_store(handlers::Made(buffer), size, data, gl::DYNAMIC_DRAW, Some(flags)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferSubData(buffer: u32, offset: i64, size: i64, data: *const c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::write_part(handlers::Name(buffer), offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedBufferSubDataEXT(buffer: u32, offset: i64, size: i64, data: *const c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::write_part(handlers::Made(buffer), offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedCopyBufferSubDataEXT(
    readBuffer: u32,
    writeBuffer: u32,
    readOffset: i64,
    writeOffset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::copy_store(
            handlers::Made(readBuffer),
            handlers::Made(writeBuffer),
            readOffset,
            writeOffset,
            size,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferDrawBuffer(framebuffer: u32, buf: u32) {
    record(op::glNamedFramebufferDrawBuffer, [framebuffer, buf]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferDrawBuffers(framebuffer: u32, n: i32, bufs: *const u32) {
    unsafe {
        record_blobs(
            op::glNamedFramebufferDrawBuffers,
            [framebuffer, n as u32],
            [input(bufs.cast(), (n.max(0) as usize).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferParameteri(framebuffer: u32, pname: u32, param: i32) {
    record(op::glNamedFramebufferParameteri, [framebuffer, pname, param as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferParameteriEXT(framebuffer: u32, pname: u32, param: i32) {
    record(op::glNamedFramebufferParameteriEXT, [framebuffer, pname, param as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferReadBuffer(framebuffer: u32, src: u32) {
    record(op::glNamedFramebufferReadBuffer, [framebuffer, src]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferRenderbuffer(
    framebuffer: u32,
    attachment: u32,
    renderbuffertarget: u32,
    renderbuffer: u32,
) {
    record(op::glNamedFramebufferRenderbuffer, [framebuffer, attachment, renderbuffertarget, renderbuffer]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferRenderbufferEXT(
    framebuffer: u32,
    attachment: u32,
    renderbuffertarget: u32,
    renderbuffer: u32,
) {
    record(
        op::glNamedFramebufferRenderbufferEXT,
        [framebuffer, attachment, renderbuffertarget, renderbuffer],
    );
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTexture(
    framebuffer: u32,
    attachment: u32,
    texture: u32,
    level: i32,
) {
    record(op::glNamedFramebufferTexture, [framebuffer, attachment, texture, level as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTexture1DEXT(
    framebuffer: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    record(op::glNamedFramebufferTexture1DEXT, [framebuffer, attachment, textarget, texture, level as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTexture2DEXT(
    framebuffer: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    record(op::glNamedFramebufferTexture2DEXT, [framebuffer, attachment, textarget, texture, level as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTexture3DEXT(
    framebuffer: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
    zoffset: i32,
) {
    record(
        op::glNamedFramebufferTexture3DEXT,
        [framebuffer, attachment, textarget, texture, level as u32, zoffset as u32],
    );
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTextureEXT(
    framebuffer: u32,
    attachment: u32,
    texture: u32,
    level: i32,
) {
    record(op::glNamedFramebufferTextureEXT, [framebuffer, attachment, texture, level as u32]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTextureFaceEXT(
    framebuffer: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    face: u32,
) {
    record(op::glNamedFramebufferTextureFaceEXT, [framebuffer, attachment, texture, level as u32, face]);
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTextureLayer(
    framebuffer: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    layer: i32,
) {
    record(
        op::glNamedFramebufferTextureLayer,
        [framebuffer, attachment, texture, level as u32, layer as u32],
    );
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedFramebufferTextureLayerEXT(
    framebuffer: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    layer: i32,
) {
    record(
        op::glNamedFramebufferTextureLayerEXT,
        [framebuffer, attachment, texture, level as u32, layer as u32],
    );
    handlers::note(ObjectClass::Framebuffer, framebuffer);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameter4dEXT(
    program: u32,
    target: u32,
    index: u32,
    x: f64,
    y: f64,
    z: f64,
    w: f64,
) {
    record(
        op::glNamedProgramLocalParameter4dEXT,
        [
            program,
            target,
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameter4dvEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *const f64,
) {
    unsafe {
        record_fixed::<3usize, 32usize>(
            op::glNamedProgramLocalParameter4dvEXT,
            [program, target, index],
            params.cast(),
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameter4fEXT(
    program: u32,
    target: u32,
    index: u32,
    x: f32,
    y: f32,
    z: f32,
    w: f32,
) {
    record(
        op::glNamedProgramLocalParameter4fEXT,
        [program, target, index, x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()],
    );
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameter4fvEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *const f32,
) {
    unsafe {
        record_fixed::<3usize, 16usize>(
            op::glNamedProgramLocalParameter4fvEXT,
            [program, target, index],
            params.cast(),
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameterI4iEXT(
    program: u32,
    target: u32,
    index: u32,
    x: i32,
    y: i32,
    z: i32,
    w: i32,
) {
    record(
        op::glNamedProgramLocalParameterI4iEXT,
        [program, target, index, x as u32, y as u32, z as u32, w as u32],
    );
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameterI4ivEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *const i32,
) {
    unsafe {
        record_fixed::<3usize, 16usize>(
            op::glNamedProgramLocalParameterI4ivEXT,
            [program, target, index],
            params.cast(),
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameterI4uiEXT(
    program: u32,
    target: u32,
    index: u32,
    x: u32,
    y: u32,
    z: u32,
    w: u32,
) {
    record(op::glNamedProgramLocalParameterI4uiEXT, [program, target, index, x, y, z, w]);
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameterI4uivEXT(
    program: u32,
    target: u32,
    index: u32,
    params: *const u32,
) {
    unsafe {
        record_fixed::<3usize, 16usize>(
            op::glNamedProgramLocalParameterI4uivEXT,
            [program, target, index],
            params.cast(),
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParameters4fvEXT(
    program: u32,
    target: u32,
    index: u32,
    count: i32,
    params: *const f32,
) {
    unsafe {
        record_blobs(
            op::glNamedProgramLocalParameters4fvEXT,
            [program, target, index, count as u32],
            [input(params.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParametersI4ivEXT(
    program: u32,
    target: u32,
    index: u32,
    count: i32,
    params: *const i32,
) {
    unsafe {
        record_blobs(
            op::glNamedProgramLocalParametersI4ivEXT,
            [program, target, index, count as u32],
            [input(params.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramLocalParametersI4uivEXT(
    program: u32,
    target: u32,
    index: u32,
    count: i32,
    params: *const u32,
) {
    unsafe {
        record_blobs(
            op::glNamedProgramLocalParametersI4uivEXT,
            [program, target, index, count as u32],
            [input(params.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedProgramStringEXT(
    program: u32,
    target: u32,
    format: u32,
    len: i32,
    string: *const c_void,
) {
    unsafe {
        record_blobs(
            op::glNamedProgramStringEXT,
            [program, target, format, len as u32],
            [input(string.cast(), len.max(0) as usize)],
        )
    };
    handlers::note(ObjectClass::AssemblyProgram, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedRenderbufferStorage(
    renderbuffer: u32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(op::glNamedRenderbufferStorage, [renderbuffer, internalformat, width as u32, height as u32]);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedRenderbufferStorageEXT(
    renderbuffer: u32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(op::glNamedRenderbufferStorageEXT, [renderbuffer, internalformat, width as u32, height as u32]);
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedRenderbufferStorageMultisample(
    renderbuffer: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(
        op::glNamedRenderbufferStorageMultisample,
        [renderbuffer, samples as u32, internalformat, width as u32, height as u32],
    );
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedRenderbufferStorageMultisampleCoverageEXT(
    renderbuffer: u32,
    coverageSamples: i32,
    colorSamples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(
        op::glNamedRenderbufferStorageMultisampleCoverageEXT,
        [
            renderbuffer,
            coverageSamples as u32,
            colorSamples as u32,
            internalformat,
            width as u32,
            height as u32,
        ],
    );
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedRenderbufferStorageMultisampleEXT(
    renderbuffer: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(
        op::glNamedRenderbufferStorageMultisampleEXT,
        [renderbuffer, samples as u32, internalformat, width as u32, height as u32],
    );
    handlers::note(ObjectClass::Renderbuffer, renderbuffer);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNamedStringARB(
    type_: u32,
    namelen: i32,
    name: *const u8,
    stringlen: i32,
    string: *const u8,
) {
    let (name, namelen) = unsafe { text_of(name, namelen) };
    let (string, stringlen) = unsafe { text_of(string, stringlen) };
    unsafe { record_blobs(op::glNamedStringARB, [type_, namelen as u32, stringlen as u32], [name, string]) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNewList(list: u32, mode: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::new_list(list, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3b(nx: i8, ny: i8, nz: i8) {
    record(op::glNormal3b, [nx as u32, ny as u32, nz as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3bv(v: *const i8) {
    unsafe { record_fixed::<0usize, 3usize>(op::glNormal3bv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3d(nx: f64, ny: f64, nz: f64) {
    record(
        op::glNormal3d,
        [
            nx.to_bits() as u32,
            (nx.to_bits() >> 32) as u32,
            ny.to_bits() as u32,
            (ny.to_bits() >> 32) as u32,
            nz.to_bits() as u32,
            (nz.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glNormal3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3f(nx: f32, ny: f32, nz: f32) {
    record(op::glNormal3f, [nx.to_bits(), ny.to_bits(), nz.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glNormal3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3hNV(nx: u16, ny: u16, nz: u16) {
    record(op::glNormal3hNV, [nx as u32, ny as u32, nz as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glNormal3hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3i(nx: i32, ny: i32, nz: i32) {
    record(op::glNormal3i, [nx as u32, ny as u32, nz as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glNormal3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3s(nx: i16, ny: i16, nz: i16) {
    record(op::glNormal3s, [nx as u32, ny as u32, nz as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glNormal3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3x(nx: i32, ny: i32, nz: i32) {
    record(op::glNormal3x, [nx as u32, ny as u32, nz as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormalP3ui(type_: u32, coords: u32) {
    record(op::glNormalP3ui, [type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormalP3uiv(type_: u32, coords: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glNormalP3uiv, [type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormalPointer(type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::NORMAL, 3, type_, stride, pointer) } {
        unsafe {
            record_blobs(op::glNormalPointer, [type_, stride as u32], [BlobArg::Value(pointer as u64)])
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormalPointerEXT(type_: u32, stride: i32, count: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::NORMAL, 3, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glNormalPointerEXT,
                [type_, stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glObjectLabel(identifier: u32, name: u32, length: i32, label: *const u8) {
    unsafe { handlers::object_label(identifier, name, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glObjectPtrLabel(ptr: *const c_void, length: i32, label: *const u8) {
    unsafe { handlers::object_ptr_label(ptr, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glOrtho(left: f64, right: f64, bottom: f64, top: f64, zNear: f64, zFar: f64) {
    record(
        op::glOrtho,
        [
            left.to_bits() as u32,
            (left.to_bits() >> 32) as u32,
            right.to_bits() as u32,
            (right.to_bits() >> 32) as u32,
            bottom.to_bits() as u32,
            (bottom.to_bits() >> 32) as u32,
            top.to_bits() as u32,
            (top.to_bits() >> 32) as u32,
            zNear.to_bits() as u32,
            (zNear.to_bits() >> 32) as u32,
            zFar.to_bits() as u32,
            (zFar.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glOrthof(l: f32, r: f32, b: f32, t: f32, n: f32, f: f32) {
    record(op::glOrthof, [l.to_bits(), r.to_bits(), b.to_bits(), t.to_bits(), n.to_bits(), f.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glOrthox(l: i32, r: i32, b: i32, t: i32, n: i32, f: i32) {
    record(op::glOrthox, [l as u32, r as u32, b as u32, t as u32, n as u32, f as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPassTexCoordATI(dst: u32, coord: u32, swizzle: u32) {
    record(op::glPassTexCoordATI, [dst, coord, swizzle]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPassThrough(token: f32) {
    record(op::glPassThrough, [token.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPatchParameterfv(pname: u32, values: *const f32) {
    unsafe {
        record_blobs(
            op::glPatchParameterfv,
            [pname],
            [input(values.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPatchParameteri(pname: u32, value: i32) {
    record(op::glPatchParameteri, [pname, value as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPauseTransformFeedback() {
    record(op::glPauseTransformFeedback, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelMapfv(map: u32, mapsize: i32, values: *const f32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::set_pixel_map(op::glPixelMapfv, map, mapsize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelMapuiv(map: u32, mapsize: i32, values: *const u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::set_pixel_map(op::glPixelMapuiv, map, mapsize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelMapusv(map: u32, mapsize: i32, values: *const u16) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::set_pixel_map(op::glPixelMapusv, map, mapsize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelStoref(pname: u32, param: f32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::pixel_storef(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelStorei(pname: u32, param: i32) {
    unsafe { handlers::pixel_storei(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelTransferf(pname: u32, param: f32) {
    record(op::glPixelTransferf, [pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelTransferi(pname: u32, param: i32) {
    record(op::glPixelTransferi, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPixelZoom(xfactor: f32, yfactor: f32) {
    record(op::glPixelZoom, [xfactor.to_bits(), yfactor.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterf(pname: u32, param: f32) {
    record(op::glPointParameterf, [pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfv(pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glPointParameterfv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameteri(pname: u32, param: i32) {
    record(op::glPointParameteri, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameteriv(pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glPointParameteriv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterx(pname: u32, param: i32) {
    record(op::glPointParameterx, [pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterxv(pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glPointParameterxv,
            [pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointSize(size: f32) {
    record(op::glPointSize, [size.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointSizePointerOES(type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::POINT_SIZE, 1, type_, stride, pointer) } {
        unsafe {
            record_blobs(op::glPointSizePointerOES, [type_, stride as u32], [BlobArg::Value(pointer as u64)])
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointSizex(size: i32) {
    record(op::glPointSizex, [size as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonMode(face: u32, mode: u32) {
    record(op::glPolygonMode, [face, mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonOffset(factor: f32, units: f32) {
    record(op::glPolygonOffset, [factor.to_bits(), units.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonOffsetClamp(factor: f32, units: f32, clamp: f32) {
    record(op::glPolygonOffsetClamp, [factor.to_bits(), units.to_bits(), clamp.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonOffsetx(factor: i32, units: i32) {
    record(op::glPolygonOffsetx, [factor as u32, units as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonStipple(mask: *const u8) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::polygon_stipple(mask) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopAttrib() {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_viewport(None) } {
        record(op::glPopAttrib, []);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopClientAttrib() {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::pop_client_attrib() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopDebugGroup() {
    unsafe { handlers::pop_debug_group() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopMatrix() {
    record(op::glPopMatrix, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopName() {
    record(op::glPopName, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveBoundingBoxARB(
    minX: f32,
    minY: f32,
    minZ: f32,
    minW: f32,
    maxX: f32,
    maxY: f32,
    maxZ: f32,
    maxW: f32,
) {
    record(
        op::glPrimitiveBoundingBoxARB,
        [
            minX.to_bits(),
            minY.to_bits(),
            minZ.to_bits(),
            minW.to_bits(),
            maxX.to_bits(),
            maxY.to_bits(),
            maxZ.to_bits(),
            maxW.to_bits(),
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveRestartIndex(index: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::primitive_restart_index(index) } {
        record(op::glPrimitiveRestartIndex, [index]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveRestartNV() {
    record(op::glPrimitiveRestartNV, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrioritizeTextures(n: i32, textures: *const u32, priorities: *const f32) {
    unsafe {
        record_blobs(
            op::glPrioritizeTextures,
            [n as u32],
            [
                input(textures.cast(), (n.max(0) as usize).saturating_mul(4usize)),
                input(priorities.cast(), (n.max(0) as usize).saturating_mul(4usize)),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramBinary(
    program: u32,
    binaryFormat: u32,
    binary: *const c_void,
    length: i32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::raise(gl::INVALID_ENUM) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramEnvParameter4dARB(target: u32, index: u32, x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glProgramEnvParameter4dARB,
        [
            target,
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramEnvParameter4dvARB(target: u32, index: u32, params: *const f64) {
    unsafe {
        record_fixed::<2usize, 32usize>(op::glProgramEnvParameter4dvARB, [target, index], params.cast())
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramEnvParameter4fARB(target: u32, index: u32, x: f32, y: f32, z: f32, w: f32) {
    record(
        op::glProgramEnvParameter4fARB,
        [target, index, x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramEnvParameter4fvARB(target: u32, index: u32, params: *const f32) {
    unsafe {
        record_fixed::<2usize, 16usize>(op::glProgramEnvParameter4fvARB, [target, index], params.cast())
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramEnvParameters4fvEXT(
    target: u32,
    index: u32,
    count: i32,
    params: *const f32,
) {
    unsafe {
        record_blobs(
            op::glProgramEnvParameters4fvEXT,
            [target, index, count as u32],
            [input(params.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramLocalParameter4dARB(
    target: u32,
    index: u32,
    x: f64,
    y: f64,
    z: f64,
    w: f64,
) {
    record(
        op::glProgramLocalParameter4dARB,
        [
            target,
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramLocalParameter4dvARB(target: u32, index: u32, params: *const f64) {
    unsafe {
        record_fixed::<2usize, 32usize>(op::glProgramLocalParameter4dvARB, [target, index], params.cast())
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramLocalParameter4fARB(
    target: u32,
    index: u32,
    x: f32,
    y: f32,
    z: f32,
    w: f32,
) {
    record(
        op::glProgramLocalParameter4fARB,
        [target, index, x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramLocalParameter4fvARB(target: u32, index: u32, params: *const f32) {
    unsafe {
        record_fixed::<2usize, 16usize>(op::glProgramLocalParameter4fvARB, [target, index], params.cast())
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramLocalParameters4fvEXT(
    target: u32,
    index: u32,
    count: i32,
    params: *const f32,
) {
    unsafe {
        record_blobs(
            op::glProgramLocalParameters4fvEXT,
            [target, index, count as u32],
            [input(params.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramParameteri(program: u32, pname: u32, value: i32) {
    record(op::glProgramParameteri, [program, pname, value as u32]);
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramStringARB(target: u32, format: u32, len: i32, string: *const c_void) {
    unsafe {
        record_blobs(
            op::glProgramStringARB,
            [target, format, len as u32],
            [input(string.cast(), len.max(0) as usize)],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1d(program: u32, location: i32, v0: f64) {
    record(
        op::glProgramUniform1d,
        [program, location as u32, v0.to_bits() as u32, (v0.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1dv(program: u32, location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform1dv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1dv,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1f(program: u32, location: i32, v0: f32) {
    record(op::glProgramUniform1f, [program, location as u32, v0.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1fv(program: u32, location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 4usize>(
                op::glProgramUniform1fv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1fv,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1i(program: u32, location: i32, v0: i32) {
    record(op::glProgramUniform1i, [program, location as u32, v0 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1i64ARB(program: u32, location: i32, x: i64) {
    record(op::glProgramUniform1i64ARB, [program, location as u32, x as u32, (x >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1i64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const i64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform1i64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1i64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1iv(program: u32, location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 4usize>(
                op::glProgramUniform1iv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1iv,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ui(program: u32, location: i32, v0: u32) {
    record(op::glProgramUniform1ui, [program, location as u32, v0]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ui64ARB(program: u32, location: i32, x: u64) {
    record(op::glProgramUniform1ui64ARB, [program, location as u32, x as u32, (x >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ui64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform1ui64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1ui64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1uiv(program: u32, location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 4usize>(
                op::glProgramUniform1uiv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count = counted(value.cast(), count, (count.max(0) as usize).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform1uiv,
            [program, location as u32, count as u32],
            [input(value.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2d(program: u32, location: i32, v0: f64, v1: f64) {
    record(
        op::glProgramUniform2d,
        [
            program,
            location as u32,
            v0.to_bits() as u32,
            (v0.to_bits() >> 32) as u32,
            v1.to_bits() as u32,
            (v1.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2dv(program: u32, location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform2dv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2dv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2f(program: u32, location: i32, v0: f32, v1: f32) {
    record(op::glProgramUniform2f, [program, location as u32, v0.to_bits(), v1.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2fv(program: u32, location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform2fv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2fv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2i(program: u32, location: i32, v0: i32, v1: i32) {
    record(op::glProgramUniform2i, [program, location as u32, v0 as u32, v1 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2i64ARB(program: u32, location: i32, x: i64, y: i64) {
    record(
        op::glProgramUniform2i64ARB,
        [program, location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2i64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const i64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform2i64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2i64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2iv(program: u32, location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform2iv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2iv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ui(program: u32, location: i32, v0: u32, v1: u32) {
    record(op::glProgramUniform2ui, [program, location as u32, v0, v1]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ui64ARB(program: u32, location: i32, x: u64, y: u64) {
    record(
        op::glProgramUniform2ui64ARB,
        [program, location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ui64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform2ui64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2ui64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2uiv(program: u32, location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 8usize>(
                op::glProgramUniform2uiv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform2uiv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3d(program: u32, location: i32, v0: f64, v1: f64, v2: f64) {
    record(
        op::glProgramUniform3d,
        [
            program,
            location as u32,
            v0.to_bits() as u32,
            (v0.to_bits() >> 32) as u32,
            v1.to_bits() as u32,
            (v1.to_bits() >> 32) as u32,
            v2.to_bits() as u32,
            (v2.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3dv(program: u32, location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 24usize>(
                op::glProgramUniform3dv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3dv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3f(program: u32, location: i32, v0: f32, v1: f32, v2: f32) {
    record(op::glProgramUniform3f, [program, location as u32, v0.to_bits(), v1.to_bits(), v2.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3fv(program: u32, location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 12usize>(
                op::glProgramUniform3fv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3fv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3i(program: u32, location: i32, v0: i32, v1: i32, v2: i32) {
    record(op::glProgramUniform3i, [program, location as u32, v0 as u32, v1 as u32, v2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3i64ARB(program: u32, location: i32, x: i64, y: i64, z: i64) {
    record(
        op::glProgramUniform3i64ARB,
        [
            program,
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3i64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const i64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 24usize>(
                op::glProgramUniform3i64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3i64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3iv(program: u32, location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 12usize>(
                op::glProgramUniform3iv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3iv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ui(program: u32, location: i32, v0: u32, v1: u32, v2: u32) {
    record(op::glProgramUniform3ui, [program, location as u32, v0, v1, v2]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ui64ARB(program: u32, location: i32, x: u64, y: u64, z: u64) {
    record(
        op::glProgramUniform3ui64ARB,
        [
            program,
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ui64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 24usize>(
                op::glProgramUniform3ui64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3ui64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3uiv(program: u32, location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 12usize>(
                op::glProgramUniform3uiv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform3uiv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4d(program: u32, location: i32, v0: f64, v1: f64, v2: f64, v3: f64) {
    record(
        op::glProgramUniform4d,
        [
            program,
            location as u32,
            v0.to_bits() as u32,
            (v0.to_bits() >> 32) as u32,
            v1.to_bits() as u32,
            (v1.to_bits() >> 32) as u32,
            v2.to_bits() as u32,
            (v2.to_bits() >> 32) as u32,
            v3.to_bits() as u32,
            (v3.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4dv(program: u32, location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glProgramUniform4dv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4dv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4f(program: u32, location: i32, v0: f32, v1: f32, v2: f32, v3: f32) {
    record(
        op::glProgramUniform4f,
        [program, location as u32, v0.to_bits(), v1.to_bits(), v2.to_bits(), v3.to_bits()],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4fv(program: u32, location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform4fv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4fv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4i(program: u32, location: i32, v0: i32, v1: i32, v2: i32, v3: i32) {
    record(op::glProgramUniform4i, [program, location as u32, v0 as u32, v1 as u32, v2 as u32, v3 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4i64ARB(
    program: u32,
    location: i32,
    x: i64,
    y: i64,
    z: i64,
    w: i64,
) {
    record(
        op::glProgramUniform4i64ARB,
        [
            program,
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
            w as u32,
            (w >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4i64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const i64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glProgramUniform4i64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4i64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4iv(program: u32, location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform4iv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4iv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ui(
    program: u32,
    location: i32,
    v0: u32,
    v1: u32,
    v2: u32,
    v3: u32,
) {
    record(op::glProgramUniform4ui, [program, location as u32, v0, v1, v2, v3]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ui64ARB(
    program: u32,
    location: i32,
    x: u64,
    y: u64,
    z: u64,
    w: u64,
) {
    record(
        op::glProgramUniform4ui64ARB,
        [
            program,
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
            w as u32,
            (w >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ui64vARB(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glProgramUniform4ui64vARB,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4ui64vARB,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4uiv(program: u32, location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glProgramUniform4uiv,
                [program, location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniform4uiv,
            [program, location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 32usize>(
                op::glProgramUniformMatrix2dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 16usize>(
                op::glProgramUniformMatrix2fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x3dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 48usize>(
                op::glProgramUniformMatrix2x3dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2x3dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x3fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 24usize>(
                op::glProgramUniformMatrix2x3fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2x3fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x4dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 64usize>(
                op::glProgramUniformMatrix2x4dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2x4dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x4fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 32usize>(
                op::glProgramUniformMatrix2x4fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix2x4fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 72usize>(
                op::glProgramUniformMatrix3dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 36usize>(
                op::glProgramUniformMatrix3fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x2dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 48usize>(
                op::glProgramUniformMatrix3x2dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3x2dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x2fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 24usize>(
                op::glProgramUniformMatrix3x2fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3x2fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x4dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 96usize>(
                op::glProgramUniformMatrix3x4dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3x4dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x4fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 48usize>(
                op::glProgramUniformMatrix3x4fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix3x4fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 128usize>(
                op::glProgramUniformMatrix4dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 64usize>(
                op::glProgramUniformMatrix4fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x2dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 64usize>(
                op::glProgramUniformMatrix4x2dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4x2dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x2fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 32usize>(
                op::glProgramUniformMatrix4x2fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4x2fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x3dv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 96usize>(
                op::glProgramUniformMatrix4x3dv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4x3dv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x3fv(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    if count == 1 {
        return unsafe {
            record_fixed::<4usize, 48usize>(
                op::glProgramUniformMatrix4x3fv,
                [program, location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glProgramUniformMatrix4x3fv,
            [program, location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProvokingVertex(mode: u32) {
    record(op::glProvokingVertex, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushAttrib(mask: u32) {
    record(op::glPushAttrib, [mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushClientAttrib(mask: u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::push_client_attrib(mask) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushClientAttribDefaultEXT(mask: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::push_client_attrib_default(mask) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushDebugGroup(source: u32, id: u32, length: i32, message: *const u8) {
    unsafe { handlers::push_debug_group(source, id, length, message) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushMatrix() {
    record(op::glPushMatrix, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushName(name: u32) {
    record(op::glPushName, [name]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glQueryCounter(id: u32, target: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe { handlers::begin_query(op::glQueryCounter, [id, target], id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glQueryMatrixxOES(mantissa: *mut i32, exponent: *mut i32) -> u32 {
    (unsafe {
        ask(
            op::glQueryMatrixxOES,
            [],
            [output(mantissa.cast()), output(exponent.cast())],
            [
                Out { ptr: mantissa.cast(), cap: (16usize).saturating_mul(4usize) },
                Out { ptr: exponent.cast(), cap: (16usize).saturating_mul(4usize) },
            ],
        )
    }) as u32
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2d(x: f64, y: f64) {
    record(
        op::glRasterPos2d,
        [x.to_bits() as u32, (x.to_bits() >> 32) as u32, y.to_bits() as u32, (y.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 16usize>(op::glRasterPos2dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2f(x: f32, y: f32) {
    record(op::glRasterPos2f, [x.to_bits(), y.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glRasterPos2fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2i(x: i32, y: i32) {
    record(op::glRasterPos2i, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glRasterPos2iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2s(x: i16, y: i16) {
    record(op::glRasterPos2s, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos2sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glRasterPos2sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3d(x: f64, y: f64, z: f64) {
    record(
        op::glRasterPos3d,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glRasterPos3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3f(x: f32, y: f32, z: f32) {
    record(op::glRasterPos3f, [x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glRasterPos3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3i(x: i32, y: i32, z: i32) {
    record(op::glRasterPos3i, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glRasterPos3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3s(x: i16, y: i16, z: i16) {
    record(op::glRasterPos3s, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glRasterPos3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4d(x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glRasterPos4d,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 32usize>(op::glRasterPos4dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4f(x: f32, y: f32, z: f32, w: f32) {
    record(op::glRasterPos4f, [x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glRasterPos4fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4i(x: i32, y: i32, z: i32, w: i32) {
    record(op::glRasterPos4i, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glRasterPos4iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4s(x: i16, y: i16, z: i16, w: i16) {
    record(op::glRasterPos4s, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRasterPos4sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glRasterPos4sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadBuffer(src: u32) {
    record(op::glReadBuffer, [src]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadPixels(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *mut c_void,
) {
    unsafe {
        handlers::read_pixels(
            [x as u32, y as u32, width as u32, height as u32, format, type_],
            (width, height),
            (format, type_),
            None,
            pixels,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadnPixels(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    data: *mut c_void,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::read_pixels(
            [x as u32, y as u32, width as u32, height as u32, format, type_, bufSize as u32],
            (width, height),
            (format, type_),
            Some(bufSize),
            data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectd(x1: f64, y1: f64, x2: f64, y2: f64) {
    record(
        op::glRectd,
        [
            x1.to_bits() as u32,
            (x1.to_bits() >> 32) as u32,
            y1.to_bits() as u32,
            (y1.to_bits() >> 32) as u32,
            x2.to_bits() as u32,
            (x2.to_bits() >> 32) as u32,
            y2.to_bits() as u32,
            (y2.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectdv(v1: *const f64, v2: *const f64) {
    unsafe {
        record_blobs(
            op::glRectdv,
            [],
            [
                input(v1.cast(), (2usize).saturating_mul(8usize)),
                input(v2.cast(), (2usize).saturating_mul(8usize)),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectf(x1: f32, y1: f32, x2: f32, y2: f32) {
    record(op::glRectf, [x1.to_bits(), y1.to_bits(), x2.to_bits(), y2.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectfv(v1: *const f32, v2: *const f32) {
    unsafe {
        record_blobs(
            op::glRectfv,
            [],
            [
                input(v1.cast(), (2usize).saturating_mul(4usize)),
                input(v2.cast(), (2usize).saturating_mul(4usize)),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRecti(x1: i32, y1: i32, x2: i32, y2: i32) {
    record(op::glRecti, [x1 as u32, y1 as u32, x2 as u32, y2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectiv(v1: *const i32, v2: *const i32) {
    unsafe {
        record_blobs(
            op::glRectiv,
            [],
            [
                input(v1.cast(), (2usize).saturating_mul(4usize)),
                input(v2.cast(), (2usize).saturating_mul(4usize)),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRects(x1: i16, y1: i16, x2: i16, y2: i16) {
    record(op::glRects, [x1 as u32, y1 as u32, x2 as u32, y2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRectsv(v1: *const i16, v2: *const i16) {
    unsafe {
        record_blobs(
            op::glRectsv,
            [],
            [
                input(v1.cast(), (2usize).saturating_mul(2usize)),
                input(v2.cast(), (2usize).saturating_mul(2usize)),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReleaseShaderCompiler() {
    record(op::glReleaseShaderCompiler, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderMode(mode: u32) -> i32 {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::render_mode(mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorage(target: u32, internalformat: u32, width: i32, height: i32) {
    record(op::glRenderbufferStorage, [target, internalformat, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorageMultisample(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(
        op::glRenderbufferStorageMultisample,
        [target, samples as u32, internalformat, width as u32, height as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glResumeTransformFeedback() {
    record(op::glResumeTransformFeedback, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRotated(angle: f64, x: f64, y: f64, z: f64) {
    record(
        op::glRotated,
        [
            angle.to_bits() as u32,
            (angle.to_bits() >> 32) as u32,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRotatef(angle: f32, x: f32, y: f32, z: f32) {
    record(op::glRotatef, [angle.to_bits(), x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRotatex(angle: i32, x: i32, y: i32, z: i32) {
    record(op::glRotatex, [angle as u32, x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleCoverage(value: f32, invert: u8) {
    record(op::glSampleCoverage, [value.to_bits(), invert as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleCoveragex(value: i32, invert: u8) {
    record(op::glSampleCoveragex, [value as u32, invert as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleMapATI(dst: u32, interp: u32, swizzle: u32) {
    record(op::glSampleMapATI, [dst, interp, swizzle]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleMaski(maskNumber: u32, mask: u32) {
    record(op::glSampleMaski, [maskNumber, mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIiv(sampler: u32, pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glSamplerParameterIiv,
            [sampler, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIuiv(sampler: u32, pname: u32, param: *const u32) {
    unsafe {
        record_blobs(
            op::glSamplerParameterIuiv,
            [sampler, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterf(sampler: u32, pname: u32, param: f32) {
    record(op::glSamplerParameterf, [sampler, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterfv(sampler: u32, pname: u32, param: *const f32) {
    unsafe {
        record_blobs(
            op::glSamplerParameterfv,
            [sampler, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameteri(sampler: u32, pname: u32, param: i32) {
    record(op::glSamplerParameteri, [sampler, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameteriv(sampler: u32, pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glSamplerParameteriv,
            [sampler, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScaled(x: f64, y: f64, z: f64) {
    record(
        op::glScaled,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScalef(x: f32, y: f32, z: f32) {
    record(op::glScalef, [x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScalex(x: i32, y: i32, z: i32) {
    record(op::glScalex, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissor(x: i32, y: i32, width: i32, height: i32) {
    record(op::glScissor, [x as u32, y as u32, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorArrayv(first: u32, count: i32, v: *const i32) {
    unsafe {
        record_blobs(
            op::glScissorArrayv,
            [first, count as u32],
            [input(v.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexed(index: u32, left: i32, bottom: i32, width: i32, height: i32) {
    record(op::glScissorIndexed, [index, left as u32, bottom as u32, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexedv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glScissorIndexedv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3b(red: i8, green: i8, blue: i8) {
    record(op::glSecondaryColor3b, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3bv(v: *const i8) {
    unsafe { record_fixed::<0usize, 3usize>(op::glSecondaryColor3bv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3d(red: f64, green: f64, blue: f64) {
    record(
        op::glSecondaryColor3d,
        [
            red.to_bits() as u32,
            (red.to_bits() >> 32) as u32,
            green.to_bits() as u32,
            (green.to_bits() >> 32) as u32,
            blue.to_bits() as u32,
            (blue.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glSecondaryColor3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3f(red: f32, green: f32, blue: f32) {
    record(op::glSecondaryColor3f, [red.to_bits(), green.to_bits(), blue.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glSecondaryColor3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3hNV(red: u16, green: u16, blue: u16) {
    record(op::glSecondaryColor3hNV, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glSecondaryColor3hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3i(red: i32, green: i32, blue: i32) {
    record(op::glSecondaryColor3i, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glSecondaryColor3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3s(red: i16, green: i16, blue: i16) {
    record(op::glSecondaryColor3s, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glSecondaryColor3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ub(red: u8, green: u8, blue: u8) {
    record(op::glSecondaryColor3ub, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ubv(v: *const u8) {
    unsafe { record_fixed::<0usize, 3usize>(op::glSecondaryColor3ubv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ui(red: u32, green: u32, blue: u32) {
    record(op::glSecondaryColor3ui, [red, green, blue]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3uiv(v: *const u32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glSecondaryColor3uiv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3us(red: u16, green: u16, blue: u16) {
    record(op::glSecondaryColor3us, [red as u32, green as u32, blue as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3usv(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glSecondaryColor3usv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColorP3ui(type_: u32, color: u32) {
    record(op::glSecondaryColorP3ui, [type_, color]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColorP3uiv(type_: u32, color: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glSecondaryColorP3uiv, [type_], color.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColorPointer(size: i32, type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::SECONDARY_COLOR, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glSecondaryColorPointer,
                [size as u32, type_, stride as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSelectBuffer(size: i32, buffer: *mut u32) {
    if handlers::is_missing(&[Profile::Core, Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::select_buffer(size, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSetFragmentShaderConstantATI(dst: u32, value: *const f32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glSetFragmentShaderConstantATI, [dst], value.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glShadeModel(mode: u32) {
    record(op::glShadeModel, [mode]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glShaderBinary(
    count: i32,
    shaders: *const u32,
    binaryFormat: u32,
    binary: *const c_void,
    length: i32,
) {
    unsafe {
        record_blobs(
            op::glShaderBinary,
            [count as u32, binaryFormat, length as u32],
            [
                input(shaders.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                input(binary.cast(), length.max(0) as usize),
            ],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glShaderSource(
    shader: u32,
    count: i32,
    string: *const *const u8,
    length: *const i32,
) {
    let string = unsafe { texts(count.max(0) as usize, string.cast(), length) };
    unsafe {
        record_blobs(op::glShaderSource, [shader, count as u32], [BlobArg::Bytes(&string), BlobArg::Null])
    };
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glShaderStorageBlockBinding(
    program: u32,
    storageBlockIndex: u32,
    storageBlockBinding: u32,
) {
    record(op::glShaderStorageBlockBinding, [program, storageBlockIndex, storageBlockBinding]);
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSpecializeShader(
    shader: u32,
    pEntryPoint: *const u8,
    numSpecializationConstants: u32,
    pConstantIndex: *const u32,
    pConstantValue: *const u32,
) {
    unsafe {
        record_blobs(
            op::glSpecializeShader,
            [shader, numSpecializationConstants],
            [
                unsafe { text(pEntryPoint) },
                input(pConstantIndex.cast(), (numSpecializationConstants as usize).saturating_mul(4usize)),
                input(pConstantValue.cast(), (numSpecializationConstants as usize).saturating_mul(4usize)),
            ],
        )
    };
    handlers::note(ObjectClass::Shader, shader);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilFunc(func: u32, ref_: i32, mask: u32) {
    record(op::glStencilFunc, [func, ref_ as u32, mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilFuncSeparate(face: u32, func: u32, ref_: i32, mask: u32) {
    record(op::glStencilFuncSeparate, [face, func, ref_ as u32, mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilFuncSeparateATI(frontfunc: u32, backfunc: u32, ref_: i32, mask: u32) {
    record(op::glStencilFuncSeparateATI, [frontfunc, backfunc, ref_ as u32, mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilMask(mask: u32) {
    record(op::glStencilMask, [mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilMaskSeparate(face: u32, mask: u32) {
    record(op::glStencilMaskSeparate, [face, mask]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilOp(fail: u32, zfail: u32, zpass: u32) {
    record(op::glStencilOp, [fail, zfail, zpass]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilOpSeparate(face: u32, sfail: u32, dpfail: u32, dppass: u32) {
    record(op::glStencilOpSeparate, [face, sfail, dpfail, dppass]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBuffer(target: u32, internalformat: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(op::glTexBuffer, [target, internalformat, buffer]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferRange(
    target: u32,
    internalformat: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(
            op::glTexBufferRange,
            [
                target,
                internalformat,
                buffer,
                offset as u32,
                (offset >> 32) as u32,
                size as u32,
                (size >> 32) as u32,
            ],
        );
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1d(s: f64) {
    record(op::glTexCoord1d, [s.to_bits() as u32, (s.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 8usize>(op::glTexCoord1dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1f(s: f32) {
    record(op::glTexCoord1f, [s.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glTexCoord1fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1hNV(s: u16) {
    record(op::glTexCoord1hNV, [s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 2usize>(op::glTexCoord1hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1i(s: i32) {
    record(op::glTexCoord1i, [s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 4usize>(op::glTexCoord1iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1s(s: i16) {
    record(op::glTexCoord1s, [s as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord1sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 2usize>(op::glTexCoord1sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2d(s: f64, t: f64) {
    record(
        op::glTexCoord2d,
        [s.to_bits() as u32, (s.to_bits() >> 32) as u32, t.to_bits() as u32, (t.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 16usize>(op::glTexCoord2dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2f(s: f32, t: f32) {
    record(op::glTexCoord2f, [s.to_bits(), t.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glTexCoord2fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2hNV(s: u16, t: u16) {
    record(op::glTexCoord2hNV, [s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glTexCoord2hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2i(s: i32, t: i32) {
    record(op::glTexCoord2i, [s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glTexCoord2iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2s(s: i16, t: i16) {
    record(op::glTexCoord2s, [s as u32, t as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord2sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glTexCoord2sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3d(s: f64, t: f64, r: f64) {
    record(
        op::glTexCoord3d,
        [
            s.to_bits() as u32,
            (s.to_bits() >> 32) as u32,
            t.to_bits() as u32,
            (t.to_bits() >> 32) as u32,
            r.to_bits() as u32,
            (r.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glTexCoord3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3f(s: f32, t: f32, r: f32) {
    record(op::glTexCoord3f, [s.to_bits(), t.to_bits(), r.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glTexCoord3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3hNV(s: u16, t: u16, r: u16) {
    record(op::glTexCoord3hNV, [s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glTexCoord3hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3i(s: i32, t: i32, r: i32) {
    record(op::glTexCoord3i, [s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glTexCoord3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3s(s: i16, t: i16, r: i16) {
    record(op::glTexCoord3s, [s as u32, t as u32, r as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glTexCoord3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4d(s: f64, t: f64, r: f64, q: f64) {
    record(
        op::glTexCoord4d,
        [
            s.to_bits() as u32,
            (s.to_bits() >> 32) as u32,
            t.to_bits() as u32,
            (t.to_bits() >> 32) as u32,
            r.to_bits() as u32,
            (r.to_bits() >> 32) as u32,
            q.to_bits() as u32,
            (q.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 32usize>(op::glTexCoord4dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4f(s: f32, t: f32, r: f32, q: f32) {
    record(op::glTexCoord4f, [s.to_bits(), t.to_bits(), r.to_bits(), q.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glTexCoord4fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4hNV(s: u16, t: u16, r: u16, q: u16) {
    record(op::glTexCoord4hNV, [s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glTexCoord4hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4i(s: i32, t: i32, r: i32, q: i32) {
    record(op::glTexCoord4i, [s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glTexCoord4iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4s(s: i16, t: i16, r: i16, q: i16) {
    record(op::glTexCoord4s, [s as u32, t as u32, r as u32, q as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoord4sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glTexCoord4sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP1ui(type_: u32, coords: u32) {
    record(op::glTexCoordP1ui, [type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP1uiv(type_: u32, coords: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glTexCoordP1uiv, [type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP2ui(type_: u32, coords: u32) {
    record(op::glTexCoordP2ui, [type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP2uiv(type_: u32, coords: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glTexCoordP2uiv, [type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP3ui(type_: u32, coords: u32) {
    record(op::glTexCoordP3ui, [type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP3uiv(type_: u32, coords: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glTexCoordP3uiv, [type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP4ui(type_: u32, coords: u32) {
    record(op::glTexCoordP4ui, [type_, coords]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordP4uiv(type_: u32, coords: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glTexCoordP4uiv, [type_], coords.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordPointer(size: i32, type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::TEXCOORD, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glTexCoordPointer,
                [size as u32, type_, stride as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexCoordPointerEXT(
    size: i32,
    type_: u32,
    stride: i32,
    count: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::TEXCOORD, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glTexCoordPointerEXT,
                [size as u32, type_, stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvf(target: u32, pname: u32, param: f32) {
    record(op::glTexEnvf, [target, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvfv(target: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glTexEnvfv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvi(target: u32, pname: u32, param: i32) {
    record(op::glTexEnvi, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnviv(target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexEnviv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvx(target: u32, pname: u32, param: i32) {
    record(op::glTexEnvx, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvxv(target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexEnvxv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGend(coord: u32, pname: u32, param: f64) {
    record(op::glTexGend, [coord, pname, param.to_bits() as u32, (param.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGendv(coord: u32, pname: u32, params: *const f64) {
    unsafe {
        record_blobs(
            op::glTexGendv,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenf(coord: u32, pname: u32, param: f32) {
    record(op::glTexGenf, [coord, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenfOES(coord: u32, pname: u32, param: f32) {
    record(op::glTexGenfOES, [coord, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenfv(coord: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glTexGenfv,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenfvOES(coord: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glTexGenfvOES,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGeni(coord: u32, pname: u32, param: i32) {
    record(op::glTexGeni, [coord, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGeniOES(coord: u32, pname: u32, param: i32) {
    record(op::glTexGeniOES, [coord, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGeniv(coord: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexGeniv,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenivOES(coord: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexGenivOES,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenxOES(coord: u32, pname: u32, param: i32) {
    record(op::glTexGenxOES, [coord, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexGenxvOES(coord: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexGenxvOES,
            [coord, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage1D(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glTexImage1D,
            [target, level as u32, internalformat as u32, width as u32, border as u32, format, type_],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage2D(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glTexImage2D,
            [
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage2DMultisample(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTexImage2DMultisample,
        [target, samples as u32, internalformat, width as u32, height as u32, fixedsamplelocations as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage3D(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glTexImage3D,
            [
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage3DMultisample(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTexImage3DMultisample,
        [
            target,
            samples as u32,
            internalformat,
            width as u32,
            height as u32,
            depth as u32,
            fixedsamplelocations as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIiv(target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexParameterIiv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIuiv(target: u32, pname: u32, params: *const u32) {
    unsafe {
        record_blobs(
            op::glTexParameterIuiv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterf(target: u32, pname: u32, param: f32) {
    record(op::glTexParameterf, [target, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterfv(target: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glTexParameterfv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameteri(target: u32, pname: u32, param: i32) {
    record(op::glTexParameteri, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameteriv(target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexParameteriv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterx(target: u32, pname: u32, param: i32) {
    record(op::glTexParameterx, [target, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterxv(target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTexParameterxv,
            [target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage1D(target: u32, levels: i32, internalformat: u32, width: i32) {
    record(op::glTexStorage1D, [target, levels as u32, internalformat, width as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage2D(
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(op::glTexStorage2D, [target, levels as u32, internalformat, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage2DMultisample(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTexStorage2DMultisample,
        [target, samples as u32, internalformat, width as u32, height as u32, fixedsamplelocations as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage3D(
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
) {
    record(
        op::glTexStorage3D,
        [target, levels as u32, internalformat, width as u32, height as u32, depth as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage3DMultisample(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTexStorage3DMultisample,
        [
            target,
            samples as u32,
            internalformat,
            width as u32,
            height as u32,
            depth as u32,
            fixedsamplelocations as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage1D(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glTexSubImage1D,
            [target, level as u32, xoffset as u32, width as u32, format, type_],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage2D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glTexSubImage2D,
            [
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage3D(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glTexSubImage3D,
            [
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBarrier() {
    record(op::glTextureBarrier, []);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBuffer(texture: u32, internalformat: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(op::glTextureBuffer, [texture, internalformat, buffer]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBufferEXT(texture: u32, target: u32, internalformat: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(op::glTextureBufferEXT, [texture, target, internalformat, buffer]);
        handlers::note(ObjectClass::Texture, texture);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBufferRange(
    texture: u32,
    internalformat: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(
            op::glTextureBufferRange,
            [
                texture,
                internalformat,
                buffer,
                offset as u32,
                (offset >> 32) as u32,
                size as u32,
                (size >> 32) as u32,
            ],
        );
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBufferRangeEXT(
    texture: u32,
    target: u32,
    internalformat: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::lend_to_texture(buffer) } {
        record(
            op::glTextureBufferRangeEXT,
            [
                texture,
                target,
                internalformat,
                buffer,
                offset as u32,
                (offset >> 32) as u32,
                size as u32,
                (size >> 32) as u32,
            ],
        );
        handlers::note(ObjectClass::Texture, texture);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureImage1DEXT,
            [
                texture,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureImage2DEXT,
            [
                texture,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureImage3DEXT(
    texture: u32,
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glTextureImage3DEXT,
            [
                texture,
                target,
                level as u32,
                internalformat as u32,
                width as u32,
                height as u32,
                depth as u32,
                border as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexturePageCommitmentEXT(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    commit: u8,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::raise(gl::INVALID_OPERATION) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterIiv(texture: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTextureParameterIiv,
            [texture, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterIivEXT(texture: u32, target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTextureParameterIivEXT,
            [texture, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterIuiv(texture: u32, pname: u32, params: *const u32) {
    unsafe {
        record_blobs(
            op::glTextureParameterIuiv,
            [texture, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterIuivEXT(
    texture: u32,
    target: u32,
    pname: u32,
    params: *const u32,
) {
    unsafe {
        record_blobs(
            op::glTextureParameterIuivEXT,
            [texture, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterf(texture: u32, pname: u32, param: f32) {
    record(op::glTextureParameterf, [texture, pname, param.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterfEXT(texture: u32, target: u32, pname: u32, param: f32) {
    record(op::glTextureParameterfEXT, [texture, target, pname, param.to_bits()]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterfv(texture: u32, pname: u32, param: *const f32) {
    unsafe {
        record_blobs(
            op::glTextureParameterfv,
            [texture, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterfvEXT(texture: u32, target: u32, pname: u32, params: *const f32) {
    unsafe {
        record_blobs(
            op::glTextureParameterfvEXT,
            [texture, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameteri(texture: u32, pname: u32, param: i32) {
    record(op::glTextureParameteri, [texture, pname, param as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameteriEXT(texture: u32, target: u32, pname: u32, param: i32) {
    record(op::glTextureParameteriEXT, [texture, target, pname, param as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameteriv(texture: u32, pname: u32, param: *const i32) {
    unsafe {
        record_blobs(
            op::glTextureParameteriv,
            [texture, pname],
            [input(param.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureParameterivEXT(texture: u32, target: u32, pname: u32, params: *const i32) {
    unsafe {
        record_blobs(
            op::glTextureParameterivEXT,
            [texture, target, pname],
            [input(params.cast(), (sizes::count(pname)).saturating_mul(4usize))],
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureRenderbufferEXT(texture: u32, target: u32, renderbuffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::raise(gl::INVALID_OPERATION) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage1D(texture: u32, levels: i32, internalformat: u32, width: i32) {
    record(op::glTextureStorage1D, [texture, levels as u32, internalformat, width as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage1DEXT(
    texture: u32,
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
) {
    record(op::glTextureStorage1DEXT, [texture, target, levels as u32, internalformat, width as u32]);
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage2D(
    texture: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(op::glTextureStorage2D, [texture, levels as u32, internalformat, width as u32, height as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage2DEXT(
    texture: u32,
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    record(
        op::glTextureStorage2DEXT,
        [texture, target, levels as u32, internalformat, width as u32, height as u32],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage2DMultisample(
    texture: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTextureStorage2DMultisample,
        [texture, samples as u32, internalformat, width as u32, height as u32, fixedsamplelocations as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage2DMultisampleEXT(
    texture: u32,
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTextureStorage2DMultisampleEXT,
        [
            texture,
            target,
            samples as u32,
            internalformat,
            width as u32,
            height as u32,
            fixedsamplelocations as u32,
        ],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage3D(
    texture: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
) {
    record(
        op::glTextureStorage3D,
        [texture, levels as u32, internalformat, width as u32, height as u32, depth as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage3DEXT(
    texture: u32,
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
) {
    record(
        op::glTextureStorage3DEXT,
        [texture, target, levels as u32, internalformat, width as u32, height as u32, depth as u32],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage3DMultisample(
    texture: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTextureStorage3DMultisample,
        [
            texture,
            samples as u32,
            internalformat,
            width as u32,
            height as u32,
            depth as u32,
            fixedsamplelocations as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureStorage3DMultisampleEXT(
    texture: u32,
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    fixedsamplelocations: u8,
) {
    record(
        op::glTextureStorage3DMultisampleEXT,
        [
            texture,
            target,
            samples as u32,
            internalformat,
            width as u32,
            height as u32,
            depth as u32,
            fixedsamplelocations as u32,
        ],
    );
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage1D(
    texture: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(0, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage1D,
            [texture, level as u32, xoffset as u32, width as u32, format, type_],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage1DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, 1, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage1DEXT,
            [texture, target, level as u32, xoffset as u32, width as u32, format, type_],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage2D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(0, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage2D,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage2DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, 1], false);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage2DEXT,
            [
                texture,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                width as u32,
                height as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage3D(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(0, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage3D,
            [
                texture,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureSubImage3DEXT(
    texture: u32,
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    let image = handlers::Image::new(target, format, type_, [width, height, depth], true);
    unsafe {
        handlers::send_image(
            op::glTextureSubImage3DEXT,
            [
                texture,
                target,
                level as u32,
                xoffset as u32,
                yoffset as u32,
                zoffset as u32,
                width as u32,
                height as u32,
                depth as u32,
                format,
                type_,
            ],
            &image,
            pixels,
        )
    };
    handlers::note(ObjectClass::Texture, texture);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureView(
    texture: u32,
    target: u32,
    origtexture: u32,
    internalformat: u32,
    minlevel: u32,
    numlevels: u32,
    minlayer: u32,
    numlayers: u32,
) {
    record(
        op::glTextureView,
        [texture, target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTransformFeedbackBufferBase(xfb: u32, index: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_feedback_buffer(buffer) } {
        record(op::glTransformFeedbackBufferBase, [xfb, index, buffer]);
        handlers::note(ObjectClass::TransformFeedback, xfb);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTransformFeedbackBufferRange(
    xfb: u32,
    index: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::bind_feedback_buffer(buffer) } {
        record(
            op::glTransformFeedbackBufferRange,
            [xfb, index, buffer, offset as u32, (offset >> 32) as u32, size as u32, (size >> 32) as u32],
        );
        handlers::note(ObjectClass::TransformFeedback, xfb);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTransformFeedbackVaryings(
    program: u32,
    count: i32,
    varyings: *const *const u8,
    bufferMode: u32,
) {
    let varyings = unsafe { texts(count.max(0) as usize, varyings.cast(), std::ptr::null()) };
    unsafe {
        record_blobs(
            op::glTransformFeedbackVaryings,
            [program, count as u32, bufferMode],
            [BlobArg::Bytes(&varyings)],
        )
    };
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTranslated(x: f64, y: f64, z: f64) {
    record(
        op::glTranslated,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTranslatef(x: f32, y: f32, z: f32) {
    record(op::glTranslatef, [x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTranslatex(x: i32, y: i32, z: i32) {
    record(op::glTranslatex, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1d(location: i32, x: f64) {
    record(op::glUniform1d, [location as u32, x.to_bits() as u32, (x.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1dv(location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(op::glUniform1dv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform1dv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1f(location: i32, v0: f32) {
    record(op::glUniform1f, [location as u32, v0.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1fv(location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 4usize>(op::glUniform1fv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform1fv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1i(location: i32, v0: i32) {
    record(op::glUniform1i, [location as u32, v0 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1i64ARB(location: i32, x: i64) {
    record(op::glUniform1i64ARB, [location as u32, x as u32, (x >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1i64vARB(location: i32, count: i32, value: *const i64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(
                op::glUniform1i64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform1i64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1iv(location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 4usize>(op::glUniform1iv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform1iv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ui(location: i32, v0: u32) {
    record(op::glUniform1ui, [location as u32, v0]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ui64ARB(location: i32, x: u64) {
    record(op::glUniform1ui64ARB, [location as u32, x as u32, (x >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ui64vARB(location: i32, count: i32, value: *const u64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(
                op::glUniform1ui64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform1ui64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1uiv(location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 4usize>(op::glUniform1uiv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform1uiv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(1usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2d(location: i32, x: f64, y: f64) {
    record(
        op::glUniform2d,
        [
            location as u32,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2dv(location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(op::glUniform2dv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform2dv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2f(location: i32, v0: f32, v1: f32) {
    record(op::glUniform2f, [location as u32, v0.to_bits(), v1.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2fv(location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(op::glUniform2fv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform2fv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2i(location: i32, v0: i32, v1: i32) {
    record(op::glUniform2i, [location as u32, v0 as u32, v1 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2i64ARB(location: i32, x: i64, y: i64) {
    record(op::glUniform2i64ARB, [location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2i64vARB(location: i32, count: i32, value: *const i64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(
                op::glUniform2i64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform2i64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2iv(location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(op::glUniform2iv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform2iv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ui(location: i32, v0: u32, v1: u32) {
    record(op::glUniform2ui, [location as u32, v0, v1]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ui64ARB(location: i32, x: u64, y: u64) {
    record(op::glUniform2ui64ARB, [location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ui64vARB(location: i32, count: i32, value: *const u64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(
                op::glUniform2ui64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform2ui64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2uiv(location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 8usize>(op::glUniform2uiv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform2uiv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(2usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3d(location: i32, x: f64, y: f64, z: f64) {
    record(
        op::glUniform3d,
        [
            location as u32,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3dv(location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 24usize>(op::glUniform3dv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform3dv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3f(location: i32, v0: f32, v1: f32, v2: f32) {
    record(op::glUniform3f, [location as u32, v0.to_bits(), v1.to_bits(), v2.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3fv(location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 12usize>(op::glUniform3fv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform3fv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3i(location: i32, v0: i32, v1: i32, v2: i32) {
    record(op::glUniform3i, [location as u32, v0 as u32, v1 as u32, v2 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3i64ARB(location: i32, x: i64, y: i64, z: i64) {
    record(
        op::glUniform3i64ARB,
        [location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32, z as u32, (z >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3i64vARB(location: i32, count: i32, value: *const i64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 24usize>(
                op::glUniform3i64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform3i64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3iv(location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 12usize>(op::glUniform3iv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform3iv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ui(location: i32, v0: u32, v1: u32, v2: u32) {
    record(op::glUniform3ui, [location as u32, v0, v1, v2]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ui64ARB(location: i32, x: u64, y: u64, z: u64) {
    record(
        op::glUniform3ui64ARB,
        [location as u32, x as u32, (x >> 32) as u32, y as u32, (y >> 32) as u32, z as u32, (z >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ui64vARB(location: i32, count: i32, value: *const u64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 24usize>(
                op::glUniform3ui64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform3ui64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3uiv(location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 12usize>(op::glUniform3uiv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform3uiv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(3usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4d(location: i32, x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glUniform4d,
        [
            location as u32,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4dv(location: i32, count: i32, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 32usize>(op::glUniform4dv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform4dv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4f(location: i32, v0: f32, v1: f32, v2: f32, v3: f32) {
    record(op::glUniform4f, [location as u32, v0.to_bits(), v1.to_bits(), v2.to_bits(), v3.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4fv(location: i32, count: i32, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(op::glUniform4fv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform4fv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4i(location: i32, v0: i32, v1: i32, v2: i32, v3: i32) {
    record(op::glUniform4i, [location as u32, v0 as u32, v1 as u32, v2 as u32, v3 as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4i64ARB(location: i32, x: i64, y: i64, z: i64, w: i64) {
    record(
        op::glUniform4i64ARB,
        [
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
            w as u32,
            (w >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4i64vARB(location: i32, count: i32, value: *const i64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 32usize>(
                op::glUniform4i64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform4i64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4iv(location: i32, count: i32, value: *const i32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(op::glUniform4iv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform4iv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ui(location: i32, v0: u32, v1: u32, v2: u32, v3: u32) {
    record(op::glUniform4ui, [location as u32, v0, v1, v2, v3]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ui64ARB(location: i32, x: u64, y: u64, z: u64, w: u64) {
    record(
        op::glUniform4ui64ARB,
        [
            location as u32,
            x as u32,
            (x >> 32) as u32,
            y as u32,
            (y >> 32) as u32,
            z as u32,
            (z >> 32) as u32,
            w as u32,
            (w >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ui64vARB(location: i32, count: i32, value: *const u64) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 32usize>(
                op::glUniform4ui64vARB,
                [location as u32, count as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniform4ui64vARB,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4uiv(location: i32, count: i32, value: *const u32) {
    if count == 1 {
        return unsafe {
            record_fixed::<2usize, 16usize>(op::glUniform4uiv, [location as u32, count as u32], value.cast())
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniform4uiv,
            [location as u32, count as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformBlockBinding(
    program: u32,
    uniformBlockIndex: u32,
    uniformBlockBinding: u32,
) {
    record(op::glUniformBlockBinding, [program, uniformBlockIndex, uniformBlockBinding]);
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glUniformMatrix2dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 16usize>(
                op::glUniformMatrix2fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x3dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 48usize>(
                op::glUniformMatrix2x3dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2x3dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x3fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 24usize>(
                op::glUniformMatrix2x3fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2x3fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x4dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 64usize>(
                op::glUniformMatrix2x4dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2x4dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x4fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glUniformMatrix2x4fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix2x4fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 72usize>(
                op::glUniformMatrix3dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix3dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 36usize>(
                op::glUniformMatrix3fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix3fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(9usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x2dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 48usize>(
                op::glUniformMatrix3x2dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix3x2dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x2fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 24usize>(
                op::glUniformMatrix3x2fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix3x2fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(6usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x4dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 96usize>(
                op::glUniformMatrix3x4dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix3x4dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x4fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 48usize>(
                op::glUniformMatrix3x4fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix3x4fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 128usize>(
                op::glUniformMatrix4dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix4dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 64usize>(
                op::glUniformMatrix4fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix4fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(16usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x2dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 64usize>(
                op::glUniformMatrix4x2dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix4x2dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x2fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 32usize>(
                op::glUniformMatrix4x2fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count =
        counted(value.cast(), count, ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize));
    unsafe {
        record_blobs(
            op::glUniformMatrix4x2fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(8usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x3dv(location: i32, count: i32, transpose: u8, value: *const f64) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 96usize>(
                op::glUniformMatrix4x3dv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix4x3dv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(8usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x3fv(location: i32, count: i32, transpose: u8, value: *const f32) {
    if count == 1 {
        return unsafe {
            record_fixed::<3usize, 48usize>(
                op::glUniformMatrix4x3fv,
                [location as u32, count as u32, transpose as u32],
                value.cast(),
            )
        };
    }
    let count = counted(
        value.cast(),
        count,
        ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize),
    );
    unsafe {
        record_blobs(
            op::glUniformMatrix4x3fv,
            [location as u32, count as u32, transpose as u32],
            [input(value.cast(), ((count.max(0) as usize).saturating_mul(12usize)).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformSubroutinesuiv(shadertype: u32, count: i32, indices: *const u32) {
    unsafe {
        record_blobs(
            op::glUniformSubroutinesuiv,
            [shadertype, count as u32],
            [input(indices.cast(), (count.max(0) as usize).saturating_mul(4usize))],
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnlockArraysEXT() {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::unlock_arrays() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnmapBuffer(target: u32) -> u8 {
    unsafe { handlers::unmap(handlers::Target(target)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnmapNamedBuffer(buffer: u32) -> u8 {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::unmap(handlers::Name(buffer)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnmapNamedBufferEXT(buffer: u32) -> u8 {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return Default::default();
    }
    unsafe { handlers::unmap(handlers::Name(buffer)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUseProgram(program: u32) {
    record(op::glUseProgram, [program]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUseProgramStages(pipeline: u32, stages: u32, program: u32) {
    record(op::glUseProgramStages, [pipeline, stages, program]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glValidateProgram(program: u32) {
    record(op::glValidateProgram, [program]);
    handlers::note(ObjectClass::Program, program);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glValidateProgramPipeline(pipeline: u32) {
    record(op::glValidateProgramPipeline, [pipeline]);
    handlers::note(ObjectClass::ProgramPipeline, pipeline);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2d(x: f64, y: f64) {
    record(
        op::glVertex2d,
        [x.to_bits() as u32, (x.to_bits() >> 32) as u32, y.to_bits() as u32, (y.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 16usize>(op::glVertex2dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2f(x: f32, y: f32) {
    record(op::glVertex2f, [x.to_bits(), y.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glVertex2fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2hNV(x: u16, y: u16) {
    record(op::glVertex2hNV, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glVertex2hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2i(x: i32, y: i32) {
    record(op::glVertex2i, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glVertex2iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2s(x: i16, y: i16) {
    record(op::glVertex2s, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex2sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glVertex2sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3d(x: f64, y: f64, z: f64) {
    record(
        op::glVertex3d,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glVertex3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3f(x: f32, y: f32, z: f32) {
    record(op::glVertex3f, [x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glVertex3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3hNV(x: u16, y: u16, z: u16) {
    record(op::glVertex3hNV, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glVertex3hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3i(x: i32, y: i32, z: i32) {
    record(op::glVertex3i, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glVertex3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3s(x: i16, y: i16, z: i16) {
    record(op::glVertex3s, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glVertex3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4d(x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glVertex4d,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 32usize>(op::glVertex4dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4f(x: f32, y: f32, z: f32, w: f32) {
    record(op::glVertex4f, [x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glVertex4fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4hNV(x: u16, y: u16, z: u16, w: u16) {
    record(op::glVertex4hNV, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4hvNV(v: *const u16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glVertex4hvNV, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4i(x: i32, y: i32, z: i32, w: i32) {
    record(op::glVertex4i, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glVertex4iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4s(x: i16, y: i16, z: i16, w: i16) {
    record(op::glVertex4s, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertex4sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glVertex4sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayAttribBinding(vaobj: u32, attribindex: u32, bindingindex: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_binding(Some(vaobj), attribindex, bindingindex) } {
        record(op::glVertexArrayAttribBinding, [vaobj, attribindex, bindingindex]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayAttribFormat(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(
            Some(vaobj),
            attribindex,
            (size, type_),
            normalized,
            handlers::Real,
            relativeoffset,
        )
    } {
        record(
            op::glVertexArrayAttribFormat,
            [vaobj, attribindex, size as u32, type_, normalized as u32, relativeoffset],
        );
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayAttribIFormat(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(
            Some(vaobj),
            attribindex,
            (size, type_),
            0,
            handlers::Whole,
            relativeoffset,
        )
    } {
        record(op::glVertexArrayAttribIFormat, [vaobj, attribindex, size as u32, type_, relativeoffset]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayAttribLFormat(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(
            Some(vaobj),
            attribindex,
            (size, type_),
            0,
            handlers::Double,
            relativeoffset,
        )
    } {
        record(op::glVertexArrayAttribLFormat, [vaobj, attribindex, size as u32, type_, relativeoffset]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayBindVertexBufferEXT(
    vaobj: u32,
    bindingindex: u32,
    buffer: u32,
    offset: i64,
    stride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glBindVertexBuffer(bindingindex, buffer, offset, stride)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayBindingDivisor(vaobj: u32, bindingindex: u32, divisor: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_divisor(Some(vaobj), bindingindex, divisor) } {
        record(op::glVertexArrayBindingDivisor, [vaobj, bindingindex, divisor]);
        handlers::note(ObjectClass::VertexArray, vaobj);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayColorOffsetEXT(
    vaobj: u32,
    buffer: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, Some((buffer, offset)), |it| glColorPointer(size, type_, stride, it)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayEdgeFlagOffsetEXT(vaobj: u32, buffer: u32, stride: i32, offset: i64) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, Some((buffer, offset)), |it| glEdgeFlagPointer(stride, it)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayElementBuffer(vaobj: u32, buffer: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::vertex_array_element_buffer(vaobj, buffer) } {
        record(op::glVertexArrayElementBuffer, [vaobj, buffer]);
        handlers::note(ObjectClass::VertexArray, vaobj);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayFogCoordOffsetEXT(
    vaobj: u32,
    buffer: u32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, Some((buffer, offset)), |it| glFogCoordPointer(type_, stride, it)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayIndexOffsetEXT(
    vaobj: u32,
    buffer: u32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, Some((buffer, offset)), |it| glIndexPointer(type_, stride, it)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayMultiTexCoordOffsetEXT(
    vaobj: u32,
    buffer: u32,
    texunit: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| {
            glMultiTexCoordPointerEXT(texunit, size, type_, stride, it)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayNormalOffsetEXT(
    vaobj: u32,
    buffer: u32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, Some((buffer, offset)), |it| glNormalPointer(type_, stride, it)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArraySecondaryColorOffsetEXT(
    vaobj: u32,
    buffer: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| {
            glSecondaryColorPointer(size, type_, stride, it)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayTexCoordOffsetEXT(
    vaobj: u32,
    buffer: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| glTexCoordPointer(size, type_, stride, it))
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribBindingEXT(
    vaobj: u32,
    attribindex: u32,
    bindingindex: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glVertexAttribBinding(attribindex, bindingindex)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribDivisorEXT(vaobj: u32, index: u32, divisor: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glVertexAttribDivisor(index, divisor)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribFormatEXT(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, None, |it| {
            glVertexAttribFormat(attribindex, size, type_, normalized, relativeoffset)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribIFormatEXT(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, None, |it| glVertexAttribIFormat(attribindex, size, type_, relativeoffset))
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribIOffsetEXT(
    vaobj: u32,
    buffer: u32,
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| {
            glVertexAttribIPointer(index, size, type_, stride, it)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribLFormatEXT(
    vaobj: u32,
    attribindex: u32,
    size: i32,
    type_: u32,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, None, |it| glVertexAttribLFormat(attribindex, size, type_, relativeoffset))
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribLOffsetEXT(
    vaobj: u32,
    buffer: u32,
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| {
            glVertexAttribLPointer(index, size, type_, stride, it)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexAttribOffsetEXT(
    vaobj: u32,
    buffer: u32,
    index: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| {
            glVertexAttribPointer(index, size, type_, normalized, stride, it)
        })
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexBindingDivisorEXT(vaobj: u32, bindingindex: u32, divisor: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::in_array(vaobj, None, |it| glVertexBindingDivisor(bindingindex, divisor)) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexBuffer(
    vaobj: u32,
    bindingindex: u32,
    buffer: u32,
    offset: i64,
    stride: i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_vertex_buffer(Some(vaobj), bindingindex, buffer, offset, stride) } {
        record(
            op::glVertexArrayVertexBuffer,
            [vaobj, bindingindex, buffer, offset as u32, (offset >> 32) as u32, stride as u32],
        );
        handlers::note(ObjectClass::VertexArray, vaobj);
        handlers::note(ObjectClass::Buffer, buffer);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexBuffers(
    vaobj: u32,
    first: u32,
    count: i32,
    buffers: *const u32,
    offsets: *const i64,
    strides: *const i32,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_vertex_buffers(Some(vaobj), first, count, buffers, offsets, strides) } {
        unsafe {
            record_blobs(
                op::glVertexArrayVertexBuffers,
                [vaobj, first, count as u32],
                [
                    input(buffers.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                    input(offsets.cast(), (count.max(0) as usize).saturating_mul(8usize)),
                    input(strides.cast(), (count.max(0) as usize).saturating_mul(4usize)),
                ],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexArrayVertexOffsetEXT(
    vaobj: u32,
    buffer: u32,
    size: i32,
    type_: u32,
    stride: i32,
    offset: i64,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe {
        handlers::in_array(vaobj, Some((buffer, offset)), |it| glVertexPointer(size, type_, stride, it))
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1d(index: u32, x: f64) {
    record(op::glVertexAttrib1d, [index, x.to_bits() as u32, (x.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib1dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1f(index: u32, x: f32) {
    record(op::glVertexAttrib1f, [index, x.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1fv(index: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib1fv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1hNV(index: u32, x: u16) {
    record(op::glVertexAttrib1hNV, [index, x as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1hvNV(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 2usize>(op::glVertexAttrib1hvNV, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1s(index: u32, x: i16) {
    record(op::glVertexAttrib1s, [index, x as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1sv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 2usize>(op::glVertexAttrib1sv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2d(index: u32, x: f64, y: f64) {
    record(
        op::glVertexAttrib2d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib2dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2f(index: u32, x: f32, y: f32) {
    record(op::glVertexAttrib2f, [index, x.to_bits(), y.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2fv(index: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib2fv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2hNV(index: u32, x: u16, y: u16) {
    record(op::glVertexAttrib2hNV, [index, x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2hvNV(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib2hvNV, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2s(index: u32, x: i16, y: i16) {
    record(op::glVertexAttrib2s, [index, x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2sv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib2sv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3d(index: u32, x: f64, y: f64, z: f64) {
    record(
        op::glVertexAttrib3d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 24usize>(op::glVertexAttrib3dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3f(index: u32, x: f32, y: f32, z: f32) {
    record(op::glVertexAttrib3f, [index, x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3fv(index: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 12usize>(op::glVertexAttrib3fv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3hNV(index: u32, x: u16, y: u16, z: u16) {
    record(op::glVertexAttrib3hNV, [index, x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3hvNV(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 6usize>(op::glVertexAttrib3hvNV, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3s(index: u32, x: i16, y: i16, z: i16) {
    record(op::glVertexAttrib3s, [index, x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3sv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 6usize>(op::glVertexAttrib3sv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nbv(index: u32, v: *const i8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib4Nbv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Niv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib4Niv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nsv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib4Nsv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nub(index: u32, x: u8, y: u8, z: u8, w: u8) {
    record(op::glVertexAttrib4Nub, [index, x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nubv(index: u32, v: *const u8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib4Nubv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nuiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib4Nuiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4Nusv(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib4Nusv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4bv(index: u32, v: *const i8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib4bv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4d(index: u32, x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glVertexAttrib4d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 32usize>(op::glVertexAttrib4dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4f(index: u32, x: f32, y: f32, z: f32, w: f32) {
    record(op::glVertexAttrib4f, [index, x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4fv(index: u32, v: *const f32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib4fv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4hNV(index: u32, x: u16, y: u16, z: u16, w: u16) {
    record(op::glVertexAttrib4hNV, [index, x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4hvNV(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib4hvNV, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4iv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib4iv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4s(index: u32, x: i16, y: i16, z: i16, w: i16) {
    record(op::glVertexAttrib4s, [index, x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4sv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib4sv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4ubv(index: u32, v: *const u8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttrib4ubv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4uiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttrib4uiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4usv(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttrib4usv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribBinding(attribindex: u32, bindingindex: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_binding(None, attribindex, bindingindex) } {
        record(op::glVertexAttribBinding, [attribindex, bindingindex]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribDivisor(index: u32, divisor: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::vertex_attrib_divisor(index, divisor) } {
        record(op::glVertexAttribDivisor, [index, divisor]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribFormat(
    attribindex: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    relativeoffset: u32,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(
            None,
            attribindex,
            (size, type_),
            normalized,
            handlers::Real,
            relativeoffset,
        )
    } {
        record(
            op::glVertexAttribFormat,
            [attribindex, size as u32, type_, normalized as u32, relativeoffset],
        );
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1i(index: u32, x: i32) {
    record(op::glVertexAttribI1i, [index, x as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1iv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttribI1iv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1ui(index: u32, x: u32) {
    record(op::glVertexAttribI1ui, [index, x]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1uiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttribI1uiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2i(index: u32, x: i32, y: i32) {
    record(op::glVertexAttribI2i, [index, x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2iv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttribI2iv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2ui(index: u32, x: u32, y: u32) {
    record(op::glVertexAttribI2ui, [index, x, y]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2uiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttribI2uiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3i(index: u32, x: i32, y: i32, z: i32) {
    record(op::glVertexAttribI3i, [index, x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3iv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 12usize>(op::glVertexAttribI3iv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3ui(index: u32, x: u32, y: u32, z: u32) {
    record(op::glVertexAttribI3ui, [index, x, y, z]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3uiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 12usize>(op::glVertexAttribI3uiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4bv(index: u32, v: *const i8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttribI4bv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4i(index: u32, x: i32, y: i32, z: i32, w: i32) {
    record(op::glVertexAttribI4i, [index, x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4iv(index: u32, v: *const i32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttribI4iv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4sv(index: u32, v: *const i16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttribI4sv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4ubv(index: u32, v: *const u8) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexAttribI4ubv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4ui(index: u32, x: u32, y: u32, z: u32, w: u32) {
    record(op::glVertexAttribI4ui, [index, x, y, z, w]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4uiv(index: u32, v: *const u32) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttribI4uiv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4usv(index: u32, v: *const u16) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttribI4usv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribIFormat(attribindex: u32, size: i32, type_: u32, relativeoffset: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(None, attribindex, (size, type_), 0, handlers::Whole, relativeoffset)
    } {
        record(op::glVertexAttribIFormat, [attribindex, size as u32, type_, relativeoffset]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribIPointer(
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_pointer(index, (size, type_), 0, handlers::Whole, stride, pointer) } {
        certainly(size <= 4 && stride <= 2048 && (type_ == gl::FLOAT || type_ == gl::UNSIGNED_BYTE), || {
            unsafe {
                record_blobs(
                    op::glVertexAttribIPointer,
                    [index, size as u32, type_, stride as u32],
                    [BlobArg::Value(pointer as u64)],
                )
            };
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL1d(index: u32, x: f64) {
    record(op::glVertexAttribL1d, [index, x.to_bits() as u32, (x.to_bits() >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL1dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 8usize>(op::glVertexAttribL1dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL2d(index: u32, x: f64, y: f64) {
    record(
        op::glVertexAttribL2d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL2dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 16usize>(op::glVertexAttribL2dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL3d(index: u32, x: f64, y: f64, z: f64) {
    record(
        op::glVertexAttribL3d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL3dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 24usize>(op::glVertexAttribL3dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL4d(index: u32, x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glVertexAttribL4d,
        [
            index,
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL4dv(index: u32, v: *const f64) {
    unsafe { record_fixed::<1usize, 32usize>(op::glVertexAttribL4dv, [index], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribLFormat(attribindex: u32, size: i32, type_: u32, relativeoffset: u32) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_format(None, attribindex, (size, type_), 0, handlers::Double, relativeoffset)
    } {
        record(op::glVertexAttribLFormat, [attribindex, size as u32, type_, relativeoffset]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribLPointer(
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_attrib_pointer(index, (size, type_), 0, handlers::Double, stride, pointer) } {
        certainly(size <= 4 && stride <= 2048 && (type_ == gl::FLOAT || type_ == gl::UNSIGNED_BYTE), || {
            unsafe {
                record_blobs(
                    op::glVertexAttribLPointer,
                    [index, size as u32, type_, stride as u32],
                    [BlobArg::Value(pointer as u64)],
                )
            };
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP1ui(index: u32, type_: u32, normalized: u8, value: u32) {
    record(op::glVertexAttribP1ui, [index, type_, normalized as u32, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP1uiv(index: u32, type_: u32, normalized: u8, value: *const u32) {
    unsafe {
        record_fixed::<3usize, 4usize>(
            op::glVertexAttribP1uiv,
            [index, type_, normalized as u32],
            value.cast(),
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP2ui(index: u32, type_: u32, normalized: u8, value: u32) {
    record(op::glVertexAttribP2ui, [index, type_, normalized as u32, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP2uiv(index: u32, type_: u32, normalized: u8, value: *const u32) {
    unsafe {
        record_fixed::<3usize, 4usize>(
            op::glVertexAttribP2uiv,
            [index, type_, normalized as u32],
            value.cast(),
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP3ui(index: u32, type_: u32, normalized: u8, value: u32) {
    record(op::glVertexAttribP3ui, [index, type_, normalized as u32, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP3uiv(index: u32, type_: u32, normalized: u8, value: *const u32) {
    unsafe {
        record_fixed::<3usize, 4usize>(
            op::glVertexAttribP3uiv,
            [index, type_, normalized as u32],
            value.cast(),
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP4ui(index: u32, type_: u32, normalized: u8, value: u32) {
    record(op::glVertexAttribP4ui, [index, type_, normalized as u32, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribP4uiv(index: u32, type_: u32, normalized: u8, value: *const u32) {
    unsafe {
        record_fixed::<3usize, 4usize>(
            op::glVertexAttribP4uiv,
            [index, type_, normalized as u32],
            value.cast(),
        )
    };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribPointer(
    index: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    stride: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe {
        handlers::set_attrib_pointer(index, (size, type_), normalized, handlers::Real, stride, pointer)
    } {
        certainly(size <= 4 && stride <= 2048 && (type_ == gl::FLOAT || type_ == gl::UNSIGNED_BYTE), || {
            unsafe {
                record_blobs(
                    op::glVertexAttribPointer,
                    [index, size as u32, type_, normalized as u32, stride as u32],
                    [BlobArg::Value(pointer as u64)],
                )
            };
        });
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribs1hvNV(index: u32, n: i32, v: *const u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::half_attribs(op::glVertexAttrib1hvNV, 1, index, n, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribs2hvNV(index: u32, n: i32, v: *const u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::half_attribs(op::glVertexAttrib2hvNV, 2, index, n, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribs3hvNV(index: u32, n: i32, v: *const u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::half_attribs(op::glVertexAttrib3hvNV, 3, index, n, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribs4hvNV(index: u32, n: i32, v: *const u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::half_attribs(op::glVertexAttrib4hvNV, 4, index, n, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexBindingDivisor(bindingindex: u32, divisor: u32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_divisor(None, bindingindex, divisor) } {
        record(op::glVertexBindingDivisor, [bindingindex, divisor]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP2ui(type_: u32, value: u32) {
    record(op::glVertexP2ui, [type_, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP2uiv(type_: u32, value: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexP2uiv, [type_], value.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP3ui(type_: u32, value: u32) {
    record(op::glVertexP3ui, [type_, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP3uiv(type_: u32, value: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexP3uiv, [type_], value.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP4ui(type_: u32, value: u32) {
    record(op::glVertexP4ui, [type_, value]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexP4uiv(type_: u32, value: *const u32) {
    unsafe { record_fixed::<1usize, 4usize>(op::glVertexP4uiv, [type_], value.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexPointer(size: i32, type_: u32, stride: i32, pointer: *const c_void) {
    if handlers::is_missing(&[Profile::Core, Profile::Es]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::VERTEX, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glVertexPointer,
                [size as u32, type_, stride as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexPointerEXT(
    size: i32,
    type_: u32,
    stride: i32,
    count: i32,
    pointer: *const c_void,
) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_pointer(handlers::VERTEX, size, type_, stride, pointer) } {
        unsafe {
            record_blobs(
                op::glVertexPointerEXT,
                [size as u32, type_, stride as u32, count as u32],
                [BlobArg::Value(pointer as u64)],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexWeighthNV(weight: u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::ignored() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexWeighthvNV(weight: *const u16) {
    if handlers::is_missing(&[Profile::Es, Profile::Es1]) {
        return;
    }
    unsafe { handlers::ignored() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewport(x: i32, y: i32, width: i32, height: i32) {
    if unsafe { handlers::set_viewport(Some([x, y, width, height])) } {
        record(op::glViewport, [x as u32, y as u32, width as u32, height as u32]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportArrayv(first: u32, count: i32, v: *const f32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_viewport(None) } {
        unsafe {
            record_blobs(
                op::glViewportArrayv,
                [first, count as u32],
                [input(v.cast(), ((count.max(0) as usize).saturating_mul(4usize)).saturating_mul(4usize))],
            )
        };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedf(index: u32, x: f32, y: f32, w: f32, h: f32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_viewport(None) } {
        record(op::glViewportIndexedf, [index, x.to_bits(), y.to_bits(), w.to_bits(), h.to_bits()]);
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedfv(index: u32, v: *const f32) {
    if handlers::is_missing(&[Profile::Es1]) {
        return;
    }
    if unsafe { handlers::set_viewport(None) } {
        unsafe { record_fixed::<1usize, 16usize>(op::glViewportIndexedfv, [index], v.cast()) };
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWaitSync(sync: u64, flags: u32, timeout: u64) {
    record(op::glWaitSync, [sync as u32, (sync >> 32) as u32, flags, timeout as u32, (timeout >> 32) as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2d(x: f64, y: f64) {
    record(
        op::glWindowPos2d,
        [x.to_bits() as u32, (x.to_bits() >> 32) as u32, y.to_bits() as u32, (y.to_bits() >> 32) as u32],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 16usize>(op::glWindowPos2dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2f(x: f32, y: f32) {
    record(op::glWindowPos2f, [x.to_bits(), y.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glWindowPos2fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2i(x: i32, y: i32) {
    record(op::glWindowPos2i, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 8usize>(op::glWindowPos2iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2s(x: i16, y: i16) {
    record(op::glWindowPos2s, [x as u32, y as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 4usize>(op::glWindowPos2sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3d(x: f64, y: f64, z: f64) {
    record(
        op::glWindowPos3d,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3dv(v: *const f64) {
    unsafe { record_fixed::<0usize, 24usize>(op::glWindowPos3dv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3f(x: f32, y: f32, z: f32) {
    record(op::glWindowPos3f, [x.to_bits(), y.to_bits(), z.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3fv(v: *const f32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glWindowPos3fv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3i(x: i32, y: i32, z: i32) {
    record(op::glWindowPos3i, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3iv(v: *const i32) {
    unsafe { record_fixed::<0usize, 12usize>(op::glWindowPos3iv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3s(x: i16, y: i16, z: i16) {
    record(op::glWindowPos3s, [x as u32, y as u32, z as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3sv(v: *const i16) {
    unsafe { record_fixed::<0usize, 6usize>(op::glWindowPos3sv, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4dMESA(x: f64, y: f64, z: f64, w: f64) {
    record(
        op::glWindowPos4dMESA,
        [
            x.to_bits() as u32,
            (x.to_bits() >> 32) as u32,
            y.to_bits() as u32,
            (y.to_bits() >> 32) as u32,
            z.to_bits() as u32,
            (z.to_bits() >> 32) as u32,
            w.to_bits() as u32,
            (w.to_bits() >> 32) as u32,
        ],
    );
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4dvMESA(v: *const f64) {
    unsafe { record_fixed::<0usize, 32usize>(op::glWindowPos4dvMESA, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4fMESA(x: f32, y: f32, z: f32, w: f32) {
    record(op::glWindowPos4fMESA, [x.to_bits(), y.to_bits(), z.to_bits(), w.to_bits()]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4fvMESA(v: *const f32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glWindowPos4fvMESA, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4iMESA(x: i32, y: i32, z: i32, w: i32) {
    record(op::glWindowPos4iMESA, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4ivMESA(v: *const i32) {
    unsafe { record_fixed::<0usize, 16usize>(op::glWindowPos4ivMESA, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4sMESA(x: i16, y: i16, z: i16, w: i16) {
    record(op::glWindowPos4sMESA, [x as u32, y as u32, z as u32, w as u32]);
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos4svMESA(v: *const i16) {
    unsafe { record_fixed::<0usize, 8usize>(op::glWindowPos4svMESA, [], v.cast()) };
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glActiveShaderProgramEXT(pipeline: u32, program: u32) {
    unsafe { glActiveShaderProgram(pipeline, program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glActiveTextureARB(texture: u32) {
    unsafe { glActiveTexture(texture) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAlphaFuncxOES(func: u32, ref_: i32) {
    unsafe { glAlphaFuncx(func, ref_) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAreTexturesResidentEXT(n: i32, textures: *const u32, residences: *mut u8) -> u8 {
    unsafe { glAreTexturesResident(n, textures, residences) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glArrayElementEXT(i: i32) {
    unsafe { glArrayElement(i) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glAttachObjectARB(program: u32, shader: u32) {
    unsafe { glAttachShader(program, shader) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginConditionalRenderNV(id: u32, mode: u32) {
    unsafe { glBeginConditionalRender(id, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginQueryARB(target: u32, id: u32) {
    unsafe { glBeginQuery(target, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginQueryEXT(target: u32, id: u32) {
    unsafe { glBeginQuery(target, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginTransformFeedbackEXT(primitiveMode: u32) {
    unsafe { glBeginTransformFeedback(primitiveMode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBeginTransformFeedbackNV(primitiveMode: u32) {
    unsafe { glBeginTransformFeedback(primitiveMode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindAttribLocationARB(program: u32, index: u32, name: *const u8) {
    unsafe { glBindAttribLocation(program, index, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferARB(target: u32, buffer: u32) {
    unsafe { glBindBuffer(target, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferBaseEXT(target: u32, index: u32, buffer: u32) {
    unsafe { glBindBufferBase(target, index, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferBaseNV(target: u32, index: u32, buffer: u32) {
    unsafe { glBindBufferBase(target, index, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferOffsetNV(target: u32, index: u32, buffer: u32, offset: i64) {
    unsafe { glBindBufferOffsetEXT(target, index, buffer, offset) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferRangeEXT(target: u32, index: u32, buffer: u32, offset: i64, size: i64) {
    unsafe { glBindBufferRange(target, index, buffer, offset, size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindBufferRangeNV(target: u32, index: u32, buffer: u32, offset: i64, size: i64) {
    unsafe { glBindBufferRange(target, index, buffer, offset, size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFragDataLocationEXT(program: u32, color: u32, name: *const u8) {
    unsafe { glBindFragDataLocation(program, color, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFragDataLocationIndexedEXT(
    program: u32,
    colorNumber: u32,
    index: u32,
    name: *const u8,
) {
    unsafe { glBindFragDataLocationIndexed(program, colorNumber, index, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindFramebufferOES(target: u32, framebuffer: u32) {
    unsafe { glBindFramebuffer(target, framebuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindProgramNV(target: u32, program: u32) {
    unsafe { glBindProgramARB(target, program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindProgramPipelineEXT(pipeline: u32) {
    unsafe { glBindProgramPipeline(pipeline) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindRenderbufferOES(target: u32, renderbuffer: u32) {
    unsafe { glBindRenderbuffer(target, renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindTextureEXT(target: u32, texture: u32) {
    unsafe { glBindTexture(target, texture) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBindVertexArrayOES(array: u32) {
    unsafe { glBindVertexArray(array) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendBarrier() {
    unsafe { glBlendBarrierKHR() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendBarrierNV() {
    unsafe { glBlendBarrierKHR() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendColorEXT(red: f32, green: f32, blue: f32, alpha: f32) {
    unsafe { glBlendColor(red, green, blue, alpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationEXT(mode: u32) {
    unsafe { glBlendEquation(mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationOES(mode: u32) {
    unsafe { glBlendEquation(mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateATI(modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparate(modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateEXT(modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparate(modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateOES(modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparate(modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateIndexedAMD(buf: u32, modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparatei(buf, modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateiARB(buf: u32, modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparatei(buf, modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateiEXT(buf: u32, modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparatei(buf, modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationSeparateiOES(buf: u32, modeRGB: u32, modeAlpha: u32) {
    unsafe { glBlendEquationSeparatei(buf, modeRGB, modeAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationIndexedAMD(buf: u32, mode: u32) {
    unsafe { glBlendEquationi(buf, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationiARB(buf: u32, mode: u32) {
    unsafe { glBlendEquationi(buf, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationiEXT(buf: u32, mode: u32) {
    unsafe { glBlendEquationi(buf, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendEquationiOES(buf: u32, mode: u32) {
    unsafe { glBlendEquationi(buf, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateEXT(
    sfactorRGB: u32,
    dfactorRGB: u32,
    sfactorAlpha: u32,
    dfactorAlpha: u32,
) {
    unsafe { glBlendFuncSeparate(sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateINGR(
    sfactorRGB: u32,
    dfactorRGB: u32,
    sfactorAlpha: u32,
    dfactorAlpha: u32,
) {
    unsafe { glBlendFuncSeparate(sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateOES(
    sfactorRGB: u32,
    dfactorRGB: u32,
    sfactorAlpha: u32,
    dfactorAlpha: u32,
) {
    unsafe { glBlendFuncSeparate(sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateIndexedAMD(
    buf: u32,
    srcRGB: u32,
    dstRGB: u32,
    srcAlpha: u32,
    dstAlpha: u32,
) {
    unsafe { glBlendFuncSeparatei(buf, srcRGB, dstRGB, srcAlpha, dstAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateiARB(
    buf: u32,
    srcRGB: u32,
    dstRGB: u32,
    srcAlpha: u32,
    dstAlpha: u32,
) {
    unsafe { glBlendFuncSeparatei(buf, srcRGB, dstRGB, srcAlpha, dstAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateiEXT(
    buf: u32,
    srcRGB: u32,
    dstRGB: u32,
    srcAlpha: u32,
    dstAlpha: u32,
) {
    unsafe { glBlendFuncSeparatei(buf, srcRGB, dstRGB, srcAlpha, dstAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncSeparateiOES(
    buf: u32,
    srcRGB: u32,
    dstRGB: u32,
    srcAlpha: u32,
    dstAlpha: u32,
) {
    unsafe { glBlendFuncSeparatei(buf, srcRGB, dstRGB, srcAlpha, dstAlpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFuncIndexedAMD(buf: u32, src: u32, dst: u32) {
    unsafe { glBlendFunci(buf, src, dst) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFunciARB(buf: u32, src: u32, dst: u32) {
    unsafe { glBlendFunci(buf, src, dst) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFunciEXT(buf: u32, src: u32, dst: u32) {
    unsafe { glBlendFunci(buf, src, dst) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlendFunciOES(buf: u32, src: u32, dst: u32) {
    unsafe { glBlendFunci(buf, src, dst) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlitFramebufferEXT(
    srcX0: i32,
    srcY0: i32,
    srcX1: i32,
    srcY1: i32,
    dstX0: i32,
    dstY0: i32,
    dstX1: i32,
    dstY1: i32,
    mask: u32,
    filter: u32,
) {
    unsafe { glBlitFramebuffer(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, filter) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBlitFramebufferNV(
    srcX0: i32,
    srcY0: i32,
    srcX1: i32,
    srcY1: i32,
    dstX0: i32,
    dstY0: i32,
    dstX1: i32,
    dstY1: i32,
    mask: u32,
    filter: u32,
) {
    unsafe { glBlitFramebuffer(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, filter) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferDataARB(target: u32, size: i64, data: *const c_void, usage: u32) {
    unsafe { glBufferData(target, size, data, usage) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferStorageEXT(target: u32, size: i64, data: *const c_void, flags: u32) {
    unsafe { glBufferStorage(target, size, data, flags) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glBufferSubDataARB(target: u32, offset: i64, size: i64, data: *const c_void) {
    unsafe { glBufferSubData(target, offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCheckFramebufferStatusEXT(target: u32) -> u32 {
    unsafe { glCheckFramebufferStatus(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCheckFramebufferStatusOES(target: u32) -> u32 {
    unsafe { glCheckFramebufferStatus(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClampColorARB(target: u32, clamp: u32) {
    unsafe { glClampColor(target, clamp) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearColorxOES(red: i32, green: i32, blue: i32, alpha: i32) {
    unsafe { glClearColorx(red, green, blue, alpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearDepthfOES(d: f32) {
    unsafe { glClearDepthf(d) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearDepthxOES(depth: i32) {
    unsafe { glClearDepthx(depth) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearTexImageEXT(
    texture: u32,
    level: i32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    unsafe { glClearTexImage(texture, level, format, type_, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClearTexSubImageEXT(
    texture: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    data: *const c_void,
) {
    unsafe {
        glClearTexSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClientActiveTextureARB(texture: u32) {
    unsafe { glClientActiveTexture(texture) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClientWaitSyncAPPLE(sync: u64, flags: u32, timeout: u64) -> u32 {
    unsafe { glClientWaitSync(sync, flags, timeout) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipControlEXT(origin: u32, depth: u32) {
    unsafe { glClipControl(origin, depth) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipPlanefOES(p: u32, eqn: *const f32) {
    unsafe { glClipPlanef(p, eqn) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glClipPlanexOES(plane: u32, equation: *const i32) {
    unsafe { glClipPlanex(plane, equation) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColor4xOES(red: i32, green: i32, blue: i32, alpha: i32) {
    unsafe { glColor4x(red, green, blue, alpha) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMaskIndexedEXT(index: u32, r: u8, g: u8, b: u8, a: u8) {
    unsafe { glColorMaski(index, r, g, b, a) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMaskiEXT(index: u32, r: u8, g: u8, b: u8, a: u8) {
    unsafe { glColorMaski(index, r, g, b, a) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glColorMaskiOES(index: u32, r: u8, g: u8, b: u8, a: u8) {
    unsafe { glColorMaski(index, r, g, b, a) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompileShaderARB(shader: u32) {
    unsafe { glCompileShader(shader) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage1DARB(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe { glCompressedTexImage1D(target, level, internalformat, width, border, imageSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage2DARB(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe { glCompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage3DARB(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe {
        glCompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, data)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexImage3DOES(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe {
        glCompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, data)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage1DARB(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe { glCompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage2DARB(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe {
        glCompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, data)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage3DARB(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe {
        glCompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCompressedTexSubImage3DOES(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    imageSize: i32,
    data: *const c_void,
) {
    unsafe {
        glCompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyBufferSubDataNV(
    readTarget: u32,
    writeTarget: u32,
    readOffset: i64,
    writeOffset: i64,
    size: i64,
) {
    unsafe { glCopyBufferSubData(readTarget, writeTarget, readOffset, writeOffset, size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyImageSubDataEXT(
    srcName: u32,
    srcTarget: u32,
    srcLevel: i32,
    srcX: i32,
    srcY: i32,
    srcZ: i32,
    dstName: u32,
    dstTarget: u32,
    dstLevel: i32,
    dstX: i32,
    dstY: i32,
    dstZ: i32,
    srcWidth: i32,
    srcHeight: i32,
    srcDepth: i32,
) {
    unsafe {
        glCopyImageSubData(
            srcName, srcTarget, srcLevel, srcX, srcY, srcZ, dstName, dstTarget, dstLevel, dstX, dstY, dstZ,
            srcWidth, srcHeight, srcDepth,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyImageSubDataOES(
    srcName: u32,
    srcTarget: u32,
    srcLevel: i32,
    srcX: i32,
    srcY: i32,
    srcZ: i32,
    dstName: u32,
    dstTarget: u32,
    dstLevel: i32,
    dstX: i32,
    dstY: i32,
    dstZ: i32,
    srcWidth: i32,
    srcHeight: i32,
    srcDepth: i32,
) {
    unsafe {
        glCopyImageSubData(
            srcName, srcTarget, srcLevel, srcX, srcY, srcZ, dstName, dstTarget, dstLevel, dstX, dstY, dstZ,
            srcWidth, srcHeight, srcDepth,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexImage1DEXT(
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    border: i32,
) {
    unsafe { glCopyTexImage1D(target, level, internalformat, x, y, width, border) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexImage2DEXT(
    target: u32,
    level: i32,
    internalformat: u32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    border: i32,
) {
    unsafe { glCopyTexImage2D(target, level, internalformat, x, y, width, height, border) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage1DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    x: i32,
    y: i32,
    width: i32,
) {
    unsafe { glCopyTexSubImage1D(target, level, xoffset, x, y, width) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage2DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    unsafe { glCopyTexSubImage2D(target, level, xoffset, yoffset, x, y, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage3DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    unsafe { glCopyTexSubImage3D(target, level, xoffset, yoffset, zoffset, x, y, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCopyTexSubImage3DOES(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
) {
    unsafe { glCopyTexSubImage3D(target, level, xoffset, yoffset, zoffset, x, y, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateProgramObjectARB() -> u32 {
    unsafe { glCreateProgram() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateShaderObjectARB(type_: u32) -> u32 {
    unsafe { glCreateShader(type_) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glCreateShaderProgramvEXT(type_: u32, count: i32, strings: *const *const u8) -> u32 {
    unsafe { glCreateShaderProgramv(type_, count, strings) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageCallbackARB(callback: *const c_void, userParam: *const c_void) {
    unsafe { glDebugMessageCallback(callback, userParam) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageCallbackKHR(callback: *const c_void, userParam: *const c_void) {
    unsafe { glDebugMessageCallback(callback, userParam) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageControlARB(
    source: u32,
    type_: u32,
    severity: u32,
    count: i32,
    ids: *const u32,
    enabled: u8,
) {
    unsafe { glDebugMessageControl(source, type_, severity, count, ids, enabled) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageControlKHR(
    source: u32,
    type_: u32,
    severity: u32,
    count: i32,
    ids: *const u32,
    enabled: u8,
) {
    unsafe { glDebugMessageControl(source, type_, severity, count, ids, enabled) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageInsertARB(
    source: u32,
    type_: u32,
    id: u32,
    severity: u32,
    length: i32,
    buf: *const u8,
) {
    unsafe { glDebugMessageInsert(source, type_, id, severity, length, buf) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDebugMessageInsertKHR(
    source: u32,
    type_: u32,
    id: u32,
    severity: u32,
    length: i32,
    buf: *const u8,
) {
    unsafe { glDebugMessageInsert(source, type_, id, severity, length, buf) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteBuffersARB(n: i32, buffers: *const u32) {
    unsafe { glDeleteBuffers(n, buffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteFramebuffersEXT(n: i32, framebuffers: *const u32) {
    unsafe { glDeleteFramebuffers(n, framebuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteFramebuffersOES(n: i32, framebuffers: *const u32) {
    unsafe { glDeleteFramebuffers(n, framebuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteProgramPipelinesEXT(n: i32, pipelines: *const u32) {
    unsafe { glDeleteProgramPipelines(n, pipelines) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteProgramsNV(n: i32, programs: *const u32) {
    unsafe { glDeleteProgramsARB(n, programs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteQueriesARB(n: i32, ids: *const u32) {
    unsafe { glDeleteQueries(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteQueriesEXT(n: i32, ids: *const u32) {
    unsafe { glDeleteQueries(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteRenderbuffersEXT(n: i32, renderbuffers: *const u32) {
    unsafe { glDeleteRenderbuffers(n, renderbuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteRenderbuffersOES(n: i32, renderbuffers: *const u32) {
    unsafe { glDeleteRenderbuffers(n, renderbuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteSyncAPPLE(sync: u64) {
    unsafe { glDeleteSync(sync) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteTexturesEXT(n: i32, textures: *const u32) {
    unsafe { glDeleteTextures(n, textures) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteTransformFeedbacksNV(n: i32, ids: *const u32) {
    unsafe { glDeleteTransformFeedbacks(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteVertexArraysAPPLE(n: i32, arrays: *const u32) {
    unsafe { glDeleteVertexArrays(n, arrays) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDeleteVertexArraysOES(n: i32, arrays: *const u32) {
    unsafe { glDeleteVertexArrays(n, arrays) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeArraydvNV(first: u32, count: i32, v: *const f64) {
    unsafe { glDepthRangeArrayv(first, count, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangeIndexeddNV(index: u32, n: f64, f: f64) {
    unsafe { glDepthRangeIndexed(index, n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangefOES(n: f32, f: f32) {
    unsafe { glDepthRangef(n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDepthRangexOES(n: i32, f: i32) {
    unsafe { glDepthRangex(n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDetachObjectARB(program: u32, shader: u32) {
    unsafe { glDetachShader(program, shader) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableVertexAttribArrayARB(index: u32) {
    unsafe { glDisableVertexAttribArray(index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableIndexedEXT(target: u32, index: u32) {
    unsafe { glDisablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableiEXT(target: u32, index: u32) {
    unsafe { glDisablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableiNV(target: u32, index: u32) {
    unsafe { glDisablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDisableiOES(target: u32, index: u32) {
    unsafe { glDisablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysEXT(mode: u32, first: i32, count: i32) {
    unsafe { glDrawArrays(mode, first, count) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedANGLE(mode: u32, first: i32, count: i32, instancecount: i32) {
    unsafe { glDrawArraysInstanced(mode, first, count, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedARB(mode: u32, first: i32, count: i32, instancecount: i32) {
    unsafe { glDrawArraysInstanced(mode, first, count, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedEXT(mode: u32, first: i32, count: i32, instancecount: i32) {
    unsafe { glDrawArraysInstanced(mode, first, count, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedNV(mode: u32, first: i32, count: i32, instancecount: i32) {
    unsafe { glDrawArraysInstanced(mode, first, count, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawArraysInstancedBaseInstanceEXT(
    mode: u32,
    first: i32,
    count: i32,
    instancecount: i32,
    baseinstance: u32,
) {
    unsafe { glDrawArraysInstancedBaseInstance(mode, first, count, instancecount, baseinstance) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffersARB(n: i32, bufs: *const u32) {
    unsafe { glDrawBuffers(n, bufs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffersATI(n: i32, bufs: *const u32) {
    unsafe { glDrawBuffers(n, bufs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffersEXT(n: i32, bufs: *const u32) {
    unsafe { glDrawBuffers(n, bufs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawBuffersNV(n: i32, bufs: *const u32) {
    unsafe { glDrawBuffers(n, bufs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsBaseVertexEXT(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    unsafe { glDrawElementsBaseVertex(mode, count, type_, indices, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsBaseVertexOES(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    unsafe { glDrawElementsBaseVertex(mode, count, type_, indices, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedANGLE(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
) {
    unsafe { glDrawElementsInstanced(mode, count, type_, indices, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedARB(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
) {
    unsafe { glDrawElementsInstanced(mode, count, type_, indices, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedEXT(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
) {
    unsafe { glDrawElementsInstanced(mode, count, type_, indices, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedNV(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
) {
    unsafe { glDrawElementsInstanced(mode, count, type_, indices, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseInstanceEXT(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    baseinstance: u32,
) {
    unsafe { glDrawElementsInstancedBaseInstance(mode, count, type_, indices, instancecount, baseinstance) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseVertexEXT(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    basevertex: i32,
) {
    unsafe { glDrawElementsInstancedBaseVertex(mode, count, type_, indices, instancecount, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseVertexOES(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    basevertex: i32,
) {
    unsafe { glDrawElementsInstancedBaseVertex(mode, count, type_, indices, instancecount, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawElementsInstancedBaseVertexBaseInstanceEXT(
    mode: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    instancecount: i32,
    basevertex: i32,
    baseinstance: u32,
) {
    unsafe {
        glDrawElementsInstancedBaseVertexBaseInstance(
            mode,
            count,
            type_,
            indices,
            instancecount,
            basevertex,
            baseinstance,
        )
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawRangeElementsEXT(
    mode: u32,
    start: u32,
    end: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
) {
    unsafe { glDrawRangeElements(mode, start, end, count, type_, indices) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawRangeElementsBaseVertexEXT(
    mode: u32,
    start: u32,
    end: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    unsafe { glDrawRangeElementsBaseVertex(mode, start, end, count, type_, indices, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawRangeElementsBaseVertexOES(
    mode: u32,
    start: u32,
    end: u32,
    count: i32,
    type_: u32,
    indices: *const c_void,
    basevertex: i32,
) {
    unsafe { glDrawRangeElementsBaseVertex(mode, start, end, count, type_, indices, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackEXT(mode: u32, id: u32) {
    unsafe { glDrawTransformFeedback(mode, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackNV(mode: u32, id: u32) {
    unsafe { glDrawTransformFeedback(mode, id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glDrawTransformFeedbackInstancedEXT(mode: u32, id: u32, instancecount: i32) {
    unsafe { glDrawTransformFeedbackInstanced(mode, id, instancecount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableVertexAttribArrayARB(index: u32) {
    unsafe { glEnableVertexAttribArray(index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableIndexedEXT(target: u32, index: u32) {
    unsafe { glEnablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableiEXT(target: u32, index: u32) {
    unsafe { glEnablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableiNV(target: u32, index: u32) {
    unsafe { glEnablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEnableiOES(target: u32, index: u32) {
    unsafe { glEnablei(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndConditionalRenderNV() {
    unsafe { glEndConditionalRender() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndConditionalRenderNVX() {
    unsafe { glEndConditionalRender() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndQueryARB(target: u32) {
    unsafe { glEndQuery(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndQueryEXT(target: u32) {
    unsafe { glEndQuery(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndTransformFeedbackEXT() {
    unsafe { glEndTransformFeedback() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glEndTransformFeedbackNV() {
    unsafe { glEndTransformFeedback() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFenceSyncAPPLE(condition: u32, flags: u32) -> u64 {
    unsafe { glFenceSync(condition, flags) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlushMappedBufferRangeAPPLE(target: u32, offset: i64, length: i64) {
    unsafe { glFlushMappedBufferRange(target, offset, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFlushMappedBufferRangeEXT(target: u32, offset: i64, length: i64) {
    unsafe { glFlushMappedBufferRange(target, offset, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordPointerEXT(type_: u32, stride: i32, pointer: *const c_void) {
    unsafe { glFogCoordPointer(type_, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoorddEXT(coord: f64) {
    unsafe { glFogCoordd(coord) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoorddvEXT(coord: *const f64) {
    unsafe { glFogCoorddv(coord) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordfEXT(coord: f32) {
    unsafe { glFogCoordf(coord) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogCoordfvEXT(coord: *const f32) {
    unsafe { glFogCoordfv(coord) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogxOES(pname: u32, param: i32) {
    unsafe { glFogx(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFogxvOES(pname: u32, param: *const i32) {
    unsafe { glFogxv(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferRenderbufferEXT(
    target: u32,
    attachment: u32,
    renderbuffertarget: u32,
    renderbuffer: u32,
) {
    unsafe { glFramebufferRenderbuffer(target, attachment, renderbuffertarget, renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferRenderbufferOES(
    target: u32,
    attachment: u32,
    renderbuffertarget: u32,
    renderbuffer: u32,
) {
    unsafe { glFramebufferRenderbuffer(target, attachment, renderbuffertarget, renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureARB(target: u32, attachment: u32, texture: u32, level: i32) {
    unsafe { glFramebufferTexture(target, attachment, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureEXT(target: u32, attachment: u32, texture: u32, level: i32) {
    unsafe { glFramebufferTexture(target, attachment, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureOES(target: u32, attachment: u32, texture: u32, level: i32) {
    unsafe { glFramebufferTexture(target, attachment, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture1DEXT(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    unsafe { glFramebufferTexture1D(target, attachment, textarget, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture2DEXT(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    unsafe { glFramebufferTexture2D(target, attachment, textarget, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture2DOES(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
) {
    unsafe { glFramebufferTexture2D(target, attachment, textarget, texture, level) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture3DEXT(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
    zoffset: i32,
) {
    unsafe { glFramebufferTexture3D(target, attachment, textarget, texture, level, zoffset) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTexture3DOES(
    target: u32,
    attachment: u32,
    textarget: u32,
    texture: u32,
    level: i32,
    zoffset: i32,
) {
    unsafe { glFramebufferTexture3D(target, attachment, textarget, texture, level, zoffset) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureLayerARB(
    target: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    layer: i32,
) {
    unsafe { glFramebufferTextureLayer(target, attachment, texture, level, layer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFramebufferTextureLayerEXT(
    target: u32,
    attachment: u32,
    texture: u32,
    level: i32,
    layer: i32,
) {
    unsafe { glFramebufferTextureLayer(target, attachment, texture, level, layer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrustumfOES(l: f32, r: f32, b: f32, t: f32, n: f32, f: f32) {
    unsafe { glFrustumf(l, r, b, t, n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glFrustumxOES(l: i32, r: i32, b: i32, t: i32, n: i32, f: i32) {
    unsafe { glFrustumx(l, r, b, t, n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenBuffersARB(n: i32, buffers: *mut u32) {
    unsafe { glGenBuffers(n, buffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenFramebuffersEXT(n: i32, framebuffers: *mut u32) {
    unsafe { glGenFramebuffers(n, framebuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenFramebuffersOES(n: i32, framebuffers: *mut u32) {
    unsafe { glGenFramebuffers(n, framebuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenProgramPipelinesEXT(n: i32, pipelines: *mut u32) {
    unsafe { glGenProgramPipelines(n, pipelines) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenProgramsNV(n: i32, programs: *mut u32) {
    unsafe { glGenProgramsARB(n, programs) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenQueriesARB(n: i32, ids: *mut u32) {
    unsafe { glGenQueries(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenQueriesEXT(n: i32, ids: *mut u32) {
    unsafe { glGenQueries(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenRenderbuffersEXT(n: i32, renderbuffers: *mut u32) {
    unsafe { glGenRenderbuffers(n, renderbuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenRenderbuffersOES(n: i32, renderbuffers: *mut u32) {
    unsafe { glGenRenderbuffers(n, renderbuffers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenTexturesEXT(n: i32, textures: *mut u32) {
    unsafe { glGenTextures(n, textures) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenTransformFeedbacksNV(n: i32, ids: *mut u32) {
    unsafe { glGenTransformFeedbacks(n, ids) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenVertexArraysAPPLE(n: i32, arrays: *mut u32) {
    unsafe { glGenVertexArrays(n, arrays) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenVertexArraysOES(n: i32, arrays: *mut u32) {
    unsafe { glGenVertexArrays(n, arrays) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateMipmapEXT(target: u32) {
    unsafe { glGenerateMipmap(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGenerateMipmapOES(target: u32) {
    unsafe { glGenerateMipmap(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveAttribARB(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe { glGetActiveAttrib(program, index, bufSize, length, size, type_, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetActiveUniformARB(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe { glGetActiveUniform(program, index, bufSize, length, size, type_, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetAttachedObjectsARB(
    program: u32,
    maxCount: i32,
    count: *mut i32,
    shaders: *mut u32,
) {
    unsafe { glGetAttachedShaders(program, maxCount, count, shaders) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetAttribLocationARB(program: u32, name: *const u8) -> i32 {
    unsafe { glGetAttribLocation(program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBooleanIndexedvEXT(target: u32, index: u32, data: *mut u8) {
    unsafe { glGetBooleani_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferParameterivARB(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetBufferParameteriv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferPointervARB(target: u32, pname: u32, params: *mut *mut c_void) {
    unsafe { glGetBufferPointerv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferPointervOES(target: u32, pname: u32, params: *mut *mut c_void) {
    unsafe { glGetBufferPointerv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetBufferSubDataARB(target: u32, offset: i64, size: i64, data: *mut c_void) {
    unsafe { glGetBufferSubData(target, offset, size, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetClipPlanefOES(plane: u32, equation: *mut f32) {
    unsafe { glGetClipPlanef(plane, equation) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetClipPlanexOES(plane: u32, equation: *mut i32) {
    unsafe { glGetClipPlanex(plane, equation) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetCompressedTexImageARB(target: u32, level: i32, img: *mut c_void) {
    unsafe { glGetCompressedTexImage(target, level, img) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDebugMessageLogARB(
    count: u32,
    bufSize: i32,
    sources: *mut u32,
    types: *mut u32,
    ids: *mut u32,
    severities: *mut u32,
    lengths: *mut i32,
    messageLog: *mut u8,
) -> u32 {
    unsafe { glGetDebugMessageLog(count, bufSize, sources, types, ids, severities, lengths, messageLog) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDebugMessageLogKHR(
    count: u32,
    bufSize: i32,
    sources: *mut u32,
    types: *mut u32,
    ids: *mut u32,
    severities: *mut u32,
    lengths: *mut i32,
    messageLog: *mut u8,
) -> u32 {
    unsafe { glGetDebugMessageLog(count, bufSize, sources, types, ids, severities, lengths, messageLog) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDoubleIndexedvEXT(target: u32, index: u32, data: *mut f64) {
    unsafe { glGetDoublei_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetDoublei_vEXT(target: u32, index: u32, data: *mut f64) {
    unsafe { glGetDoublei_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFixedvOES(pname: u32, data: *mut i32) {
    unsafe { glGetFixedv(pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloatIndexedvEXT(target: u32, index: u32, data: *mut f32) {
    unsafe { glGetFloati_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloati_vEXT(target: u32, index: u32, data: *mut f32) {
    unsafe { glGetFloati_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloati_vNV(target: u32, index: u32, data: *mut f32) {
    unsafe { glGetFloati_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFloati_vOES(target: u32, index: u32, data: *mut f32) {
    unsafe { glGetFloati_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFragDataIndexEXT(program: u32, name: *const u8) -> i32 {
    unsafe { glGetFragDataIndex(program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFragDataLocationEXT(program: u32, name: *const u8) -> i32 {
    unsafe { glGetFragDataLocation(program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferAttachmentParameterivEXT(
    target: u32,
    attachment: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe { glGetFramebufferAttachmentParameteriv(target, attachment, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetFramebufferAttachmentParameterivOES(
    target: u32,
    attachment: u32,
    pname: u32,
    params: *mut i32,
) {
    unsafe { glGetFramebufferAttachmentParameteriv(target, attachment, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetGraphicsResetStatusARB() -> u32 {
    unsafe { glGetGraphicsResetStatus() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetGraphicsResetStatusEXT() -> u32 {
    unsafe { glGetGraphicsResetStatus() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetGraphicsResetStatusKHR() -> u32 {
    unsafe { glGetGraphicsResetStatus() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInteger64vAPPLE(pname: u32, data: *mut i64) {
    unsafe { glGetInteger64v(pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetInteger64vEXT(pname: u32, data: *mut i64) {
    unsafe { glGetInteger64v(pname, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetIntegerIndexedvEXT(target: u32, index: u32, data: *mut i32) {
    unsafe { glGetIntegeri_v(target, index, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetLightxvOES(light: u32, pname: u32, params: *mut i32) {
    unsafe { glGetLightxv(light, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMaterialxvOES(face: u32, pname: u32, params: *mut i32) {
    unsafe { glGetMaterialxv(face, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetMultisamplefvNV(pname: u32, index: u32, val: *mut f32) {
    unsafe { glGetMultisamplefv(pname, index, val) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectLabelKHR(
    identifier: u32,
    name: u32,
    bufSize: i32,
    length: *mut i32,
    label: *mut u8,
) {
    unsafe { glGetObjectLabel(identifier, name, bufSize, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetObjectPtrLabelKHR(
    ptr: *const c_void,
    bufSize: i32,
    length: *mut i32,
    label: *mut u8,
) {
    unsafe { glGetObjectPtrLabel(ptr, bufSize, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPointervEXT(pname: u32, params: *mut *mut c_void) {
    unsafe { glGetPointerv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetPointervKHR(pname: u32, params: *mut *mut c_void) {
    unsafe { glGetPointerv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramBinaryOES(
    program: u32,
    bufSize: i32,
    length: *mut i32,
    binaryFormat: *mut u32,
    binary: *mut c_void,
) {
    unsafe { glGetProgramBinary(program, bufSize, length, binaryFormat, binary) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramPipelineInfoLogEXT(
    pipeline: u32,
    bufSize: i32,
    length: *mut i32,
    infoLog: *mut u8,
) {
    unsafe { glGetProgramPipelineInfoLog(pipeline, bufSize, length, infoLog) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramPipelineivEXT(pipeline: u32, pname: u32, params: *mut i32) {
    unsafe { glGetProgramPipelineiv(pipeline, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetProgramResourceLocationIndexEXT(
    program: u32,
    programInterface: u32,
    name: *const u8,
) -> i32 {
    unsafe { glGetProgramResourceLocationIndex(program, programInterface, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjecti64vEXT(id: u32, pname: u32, params: *mut i64) {
    unsafe { glGetQueryObjecti64v(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectivARB(id: u32, pname: u32, params: *mut i32) {
    unsafe { glGetQueryObjectiv(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectivEXT(id: u32, pname: u32, params: *mut i32) {
    unsafe { glGetQueryObjectiv(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectui64vEXT(id: u32, pname: u32, params: *mut u64) {
    unsafe { glGetQueryObjectui64v(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectuivARB(id: u32, pname: u32, params: *mut u32) {
    unsafe { glGetQueryObjectuiv(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryObjectuivEXT(id: u32, pname: u32, params: *mut u32) {
    unsafe { glGetQueryObjectuiv(id, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryivARB(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetQueryiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetQueryivEXT(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetQueryiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetRenderbufferParameterivEXT(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetRenderbufferParameteriv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetRenderbufferParameterivOES(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetRenderbufferParameteriv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIivEXT(sampler: u32, pname: u32, params: *mut i32) {
    unsafe { glGetSamplerParameterIiv(sampler, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIivOES(sampler: u32, pname: u32, params: *mut i32) {
    unsafe { glGetSamplerParameterIiv(sampler, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIuivEXT(sampler: u32, pname: u32, params: *mut u32) {
    unsafe { glGetSamplerParameterIuiv(sampler, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSamplerParameterIuivOES(sampler: u32, pname: u32, params: *mut u32) {
    unsafe { glGetSamplerParameterIuiv(sampler, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetShaderSourceARB(shader: u32, bufSize: i32, length: *mut i32, source: *mut u8) {
    unsafe { glGetShaderSource(shader, bufSize, length, source) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetSyncivAPPLE(
    sync: u64,
    pname: u32,
    count: i32,
    length: *mut i32,
    values: *mut i32,
) {
    unsafe { glGetSynciv(sync, pname, count, length, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexEnvxvOES(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetTexEnvxv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIivEXT(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetTexParameterIiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIivOES(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetTexParameterIiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIuivEXT(target: u32, pname: u32, params: *mut u32) {
    unsafe { glGetTexParameterIuiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterIuivOES(target: u32, pname: u32, params: *mut u32) {
    unsafe { glGetTexParameterIuiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTexParameterxvOES(target: u32, pname: u32, params: *mut i32) {
    unsafe { glGetTexParameterxv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetTransformFeedbackVaryingEXT(
    program: u32,
    index: u32,
    bufSize: i32,
    length: *mut i32,
    size: *mut i32,
    type_: *mut u32,
    name: *mut u8,
) {
    unsafe { glGetTransformFeedbackVarying(program, index, bufSize, length, size, type_, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformLocationARB(program: u32, name: *const u8) -> i32 {
    unsafe { glGetUniformLocation(program, name) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformfvARB(program: u32, location: i32, params: *mut f32) {
    unsafe { glGetUniformfv(program, location, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformi64vNV(program: u32, location: i32, params: *mut i64) {
    unsafe { glGetUniformi64vARB(program, location, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformivARB(program: u32, location: i32, params: *mut i32) {
    unsafe { glGetUniformiv(program, location, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformui64vNV(program: u32, location: i32, params: *mut u64) {
    unsafe { glGetUniformui64vARB(program, location, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetUniformuivEXT(program: u32, location: i32, params: *mut u32) {
    unsafe { glGetUniformuiv(program, location, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribIivEXT(index: u32, pname: u32, params: *mut i32) {
    unsafe { glGetVertexAttribIiv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribIuivEXT(index: u32, pname: u32, params: *mut u32) {
    unsafe { glGetVertexAttribIuiv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribLdvEXT(index: u32, pname: u32, params: *mut f64) {
    unsafe { glGetVertexAttribLdv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribPointervARB(index: u32, pname: u32, pointer: *mut *mut c_void) {
    unsafe { glGetVertexAttribPointerv(index, pname, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribPointervNV(index: u32, pname: u32, pointer: *mut *mut c_void) {
    unsafe { glGetVertexAttribPointerv(index, pname, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribdvARB(index: u32, pname: u32, params: *mut f64) {
    unsafe { glGetVertexAttribdv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribdvNV(index: u32, pname: u32, params: *mut f64) {
    unsafe { glGetVertexAttribdv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribfvARB(index: u32, pname: u32, params: *mut f32) {
    unsafe { glGetVertexAttribfv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribfvNV(index: u32, pname: u32, params: *mut f32) {
    unsafe { glGetVertexAttribfv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribivARB(index: u32, pname: u32, params: *mut i32) {
    unsafe { glGetVertexAttribiv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetVertexAttribivNV(index: u32, pname: u32, params: *mut i32) {
    unsafe { glGetVertexAttribiv(index, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapdvARB(target: u32, query: u32, bufSize: i32, v: *mut f64) {
    unsafe { glGetnMapdv(target, query, bufSize, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapfvARB(target: u32, query: u32, bufSize: i32, v: *mut f32) {
    unsafe { glGetnMapfv(target, query, bufSize, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnMapivARB(target: u32, query: u32, bufSize: i32, v: *mut i32) {
    unsafe { glGetnMapiv(target, query, bufSize, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapfvARB(map: u32, bufSize: i32, values: *mut f32) {
    unsafe { glGetnPixelMapfv(map, bufSize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapuivARB(map: u32, bufSize: i32, values: *mut u32) {
    unsafe { glGetnPixelMapuiv(map, bufSize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPixelMapusvARB(map: u32, bufSize: i32, values: *mut u16) {
    unsafe { glGetnPixelMapusv(map, bufSize, values) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnPolygonStippleARB(bufSize: i32, pattern: *mut u8) {
    unsafe { glGetnPolygonStipple(bufSize, pattern) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformfvARB(program: u32, location: i32, bufSize: i32, params: *mut f32) {
    unsafe { glGetnUniformfv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformfvEXT(program: u32, location: i32, bufSize: i32, params: *mut f32) {
    unsafe { glGetnUniformfv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformfvKHR(program: u32, location: i32, bufSize: i32, params: *mut f32) {
    unsafe { glGetnUniformfv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformivARB(program: u32, location: i32, bufSize: i32, params: *mut i32) {
    unsafe { glGetnUniformiv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformivEXT(program: u32, location: i32, bufSize: i32, params: *mut i32) {
    unsafe { glGetnUniformiv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformivKHR(program: u32, location: i32, bufSize: i32, params: *mut i32) {
    unsafe { glGetnUniformiv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformuivARB(program: u32, location: i32, bufSize: i32, params: *mut u32) {
    unsafe { glGetnUniformuiv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glGetnUniformuivKHR(program: u32, location: i32, bufSize: i32, params: *mut u32) {
    unsafe { glGetnUniformuiv(program, location, bufSize, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsBufferARB(buffer: u32) -> u8 {
    unsafe { glIsBuffer(buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnabledIndexedEXT(target: u32, index: u32) -> u8 {
    unsafe { glIsEnabledi(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnablediEXT(target: u32, index: u32) -> u8 {
    unsafe { glIsEnabledi(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnablediNV(target: u32, index: u32) -> u8 {
    unsafe { glIsEnabledi(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsEnablediOES(target: u32, index: u32) -> u8 {
    unsafe { glIsEnabledi(target, index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsFramebufferEXT(framebuffer: u32) -> u8 {
    unsafe { glIsFramebuffer(framebuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsFramebufferOES(framebuffer: u32) -> u8 {
    unsafe { glIsFramebuffer(framebuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsProgramNV(program: u32) -> u8 {
    unsafe { glIsProgramARB(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsProgramPipelineEXT(pipeline: u32) -> u8 {
    unsafe { glIsProgramPipeline(pipeline) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsQueryARB(id: u32) -> u8 {
    unsafe { glIsQuery(id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsQueryEXT(id: u32) -> u8 {
    unsafe { glIsQuery(id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsRenderbufferEXT(renderbuffer: u32) -> u8 {
    unsafe { glIsRenderbuffer(renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsRenderbufferOES(renderbuffer: u32) -> u8 {
    unsafe { glIsRenderbuffer(renderbuffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsSyncAPPLE(sync: u64) -> u8 {
    unsafe { glIsSync(sync) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsTextureEXT(texture: u32) -> u8 {
    unsafe { glIsTexture(texture) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsTransformFeedbackNV(id: u32) -> u8 {
    unsafe { glIsTransformFeedback(id) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsVertexArrayAPPLE(array: u32) -> u8 {
    unsafe { glIsVertexArray(array) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glIsVertexArrayOES(array: u32) -> u8 {
    unsafe { glIsVertexArray(array) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelxOES(pname: u32, param: i32) {
    unsafe { glLightModelx(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightModelxvOES(pname: u32, param: *const i32) {
    unsafe { glLightModelxv(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightxOES(light: u32, pname: u32, param: i32) {
    unsafe { glLightx(light, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLightxvOES(light: u32, pname: u32, params: *const i32) {
    unsafe { glLightxv(light, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLineWidthxOES(width: i32) {
    unsafe { glLineWidthx(width) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLinkProgramARB(program: u32) {
    unsafe { glLinkProgram(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadMatrixxOES(m: *const i32) {
    unsafe { glLoadMatrixx(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadTransposeMatrixdARB(m: *const f64) {
    unsafe { glLoadTransposeMatrixd(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glLoadTransposeMatrixfARB(m: *const f32) {
    unsafe { glLoadTransposeMatrixf(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapBufferARB(target: u32, access: u32) -> *mut c_void {
    unsafe { glMapBuffer(target, access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapBufferOES(target: u32, access: u32) -> *mut c_void {
    unsafe { glMapBuffer(target, access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMapBufferRangeEXT(
    target: u32,
    offset: i64,
    length: i64,
    access: u32,
) -> *mut c_void {
    unsafe { glMapBufferRange(target, offset, length, access) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialxOES(face: u32, pname: u32, param: i32) {
    unsafe { glMaterialx(face, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaterialxvOES(face: u32, pname: u32, param: *const i32) {
    unsafe { glMaterialxv(face, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMaxShaderCompilerThreadsARB(count: u32) {
    unsafe { glMaxShaderCompilerThreadsKHR(count) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMemoryBarrierEXT(barriers: u32) {
    unsafe { glMemoryBarrier(barriers) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMinSampleShadingARB(value: f32) {
    unsafe { glMinSampleShading(value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMinSampleShadingOES(value: f32) {
    unsafe { glMinSampleShading(value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultMatrixxOES(m: *const i32) {
    unsafe { glMultMatrixx(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultTransposeMatrixdARB(m: *const f64) {
    unsafe { glMultTransposeMatrixd(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultTransposeMatrixfARB(m: *const f32) {
    unsafe { glMultTransposeMatrixf(m) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysEXT(
    mode: u32,
    first: *const i32,
    count: *const i32,
    drawcount: i32,
) {
    unsafe { glMultiDrawArrays(mode, first, count, drawcount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysIndirectAMD(
    mode: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawArraysIndirect(mode, indirect, drawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysIndirectEXT(
    mode: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawArraysIndirect(mode, indirect, drawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawArraysIndirectCountARB(
    mode: u32,
    indirect: *const c_void,
    drawcount: i64,
    maxdrawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawArraysIndirectCount(mode, indirect, drawcount, maxdrawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsEXT(
    mode: u32,
    count: *const i32,
    type_: u32,
    indices: *const *const c_void,
    drawcount: i32,
) {
    unsafe { glMultiDrawElements(mode, count, type_, indices, drawcount) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsBaseVertexEXT(
    mode: u32,
    count: *const i32,
    type_: u32,
    indices: *const *const c_void,
    drawcount: i32,
    basevertex: *const i32,
) {
    unsafe { glMultiDrawElementsBaseVertex(mode, count, type_, indices, drawcount, basevertex) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsIndirectAMD(
    mode: u32,
    type_: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawElementsIndirect(mode, type_, indirect, drawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsIndirectEXT(
    mode: u32,
    type_: u32,
    indirect: *const c_void,
    drawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawElementsIndirect(mode, type_, indirect, drawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiDrawElementsIndirectCountARB(
    mode: u32,
    type_: u32,
    indirect: *const c_void,
    drawcount: i64,
    maxdrawcount: i32,
    stride: i32,
) {
    unsafe { glMultiDrawElementsIndirectCount(mode, type_, indirect, drawcount, maxdrawcount, stride) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1dARB(target: u32, s: f64) {
    unsafe { glMultiTexCoord1d(target, s) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1dvARB(target: u32, v: *const f64) {
    unsafe { glMultiTexCoord1dv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1fARB(target: u32, s: f32) {
    unsafe { glMultiTexCoord1f(target, s) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1fvARB(target: u32, v: *const f32) {
    unsafe { glMultiTexCoord1fv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1iARB(target: u32, s: i32) {
    unsafe { glMultiTexCoord1i(target, s) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1ivARB(target: u32, v: *const i32) {
    unsafe { glMultiTexCoord1iv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1sARB(target: u32, s: i16) {
    unsafe { glMultiTexCoord1s(target, s) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord1svARB(target: u32, v: *const i16) {
    unsafe { glMultiTexCoord1sv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2dARB(target: u32, s: f64, t: f64) {
    unsafe { glMultiTexCoord2d(target, s, t) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2dvARB(target: u32, v: *const f64) {
    unsafe { glMultiTexCoord2dv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2fARB(target: u32, s: f32, t: f32) {
    unsafe { glMultiTexCoord2f(target, s, t) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2fvARB(target: u32, v: *const f32) {
    unsafe { glMultiTexCoord2fv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2iARB(target: u32, s: i32, t: i32) {
    unsafe { glMultiTexCoord2i(target, s, t) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2ivARB(target: u32, v: *const i32) {
    unsafe { glMultiTexCoord2iv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2sARB(target: u32, s: i16, t: i16) {
    unsafe { glMultiTexCoord2s(target, s, t) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord2svARB(target: u32, v: *const i16) {
    unsafe { glMultiTexCoord2sv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3dARB(target: u32, s: f64, t: f64, r: f64) {
    unsafe { glMultiTexCoord3d(target, s, t, r) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3dvARB(target: u32, v: *const f64) {
    unsafe { glMultiTexCoord3dv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3fARB(target: u32, s: f32, t: f32, r: f32) {
    unsafe { glMultiTexCoord3f(target, s, t, r) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3fvARB(target: u32, v: *const f32) {
    unsafe { glMultiTexCoord3fv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3iARB(target: u32, s: i32, t: i32, r: i32) {
    unsafe { glMultiTexCoord3i(target, s, t, r) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3ivARB(target: u32, v: *const i32) {
    unsafe { glMultiTexCoord3iv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3sARB(target: u32, s: i16, t: i16, r: i16) {
    unsafe { glMultiTexCoord3s(target, s, t, r) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord3svARB(target: u32, v: *const i16) {
    unsafe { glMultiTexCoord3sv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4dARB(target: u32, s: f64, t: f64, r: f64, q: f64) {
    unsafe { glMultiTexCoord4d(target, s, t, r, q) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4dvARB(target: u32, v: *const f64) {
    unsafe { glMultiTexCoord4dv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4fARB(target: u32, s: f32, t: f32, r: f32, q: f32) {
    unsafe { glMultiTexCoord4f(target, s, t, r, q) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4fvARB(target: u32, v: *const f32) {
    unsafe { glMultiTexCoord4fv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4iARB(target: u32, s: i32, t: i32, r: i32, q: i32) {
    unsafe { glMultiTexCoord4i(target, s, t, r, q) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4ivARB(target: u32, v: *const i32) {
    unsafe { glMultiTexCoord4iv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4sARB(target: u32, s: i16, t: i16, r: i16, q: i16) {
    unsafe { glMultiTexCoord4s(target, s, t, r, q) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4svARB(target: u32, v: *const i16) {
    unsafe { glMultiTexCoord4sv(target, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glMultiTexCoord4xOES(texture: u32, s: i32, t: i32, r: i32, q: i32) {
    unsafe { glMultiTexCoord4x(texture, s, t, r, q) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glNormal3xOES(nx: i32, ny: i32, nz: i32) {
    unsafe { glNormal3x(nx, ny, nz) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glObjectLabelKHR(identifier: u32, name: u32, length: i32, label: *const u8) {
    unsafe { glObjectLabel(identifier, name, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glObjectPtrLabelKHR(ptr: *const c_void, length: i32, label: *const u8) {
    unsafe { glObjectPtrLabel(ptr, length, label) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glOrthofOES(l: f32, r: f32, b: f32, t: f32, n: f32, f: f32) {
    unsafe { glOrthof(l, r, b, t, n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glOrthoxOES(l: i32, r: i32, b: i32, t: i32, n: i32, f: i32) {
    unsafe { glOrthox(l, r, b, t, n, f) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPatchParameteriEXT(pname: u32, value: i32) {
    unsafe { glPatchParameteri(pname, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPatchParameteriOES(pname: u32, value: i32) {
    unsafe { glPatchParameteri(pname, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPauseTransformFeedbackNV() {
    unsafe { glPauseTransformFeedback() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfARB(pname: u32, param: f32) {
    unsafe { glPointParameterf(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfEXT(pname: u32, param: f32) {
    unsafe { glPointParameterf(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfSGIS(pname: u32, param: f32) {
    unsafe { glPointParameterf(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfvARB(pname: u32, params: *const f32) {
    unsafe { glPointParameterfv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfvEXT(pname: u32, params: *const f32) {
    unsafe { glPointParameterfv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterfvSGIS(pname: u32, params: *const f32) {
    unsafe { glPointParameterfv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameteriNV(pname: u32, param: i32) {
    unsafe { glPointParameteri(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterivNV(pname: u32, params: *const i32) {
    unsafe { glPointParameteriv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterxOES(pname: u32, param: i32) {
    unsafe { glPointParameterx(pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointParameterxvOES(pname: u32, params: *const i32) {
    unsafe { glPointParameterxv(pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPointSizexOES(size: i32) {
    unsafe { glPointSizex(size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonModeNV(face: u32, mode: u32) {
    unsafe { glPolygonMode(face, mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonOffsetClampEXT(factor: f32, units: f32, clamp: f32) {
    unsafe { glPolygonOffsetClamp(factor, units, clamp) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPolygonOffsetxOES(factor: i32, units: i32) {
    unsafe { glPolygonOffsetx(factor, units) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPopDebugGroupKHR() {
    unsafe { glPopDebugGroup() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveBoundingBox(
    minX: f32,
    minY: f32,
    minZ: f32,
    minW: f32,
    maxX: f32,
    maxY: f32,
    maxZ: f32,
    maxW: f32,
) {
    unsafe { glPrimitiveBoundingBoxARB(minX, minY, minZ, minW, maxX, maxY, maxZ, maxW) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveBoundingBoxEXT(
    minX: f32,
    minY: f32,
    minZ: f32,
    minW: f32,
    maxX: f32,
    maxY: f32,
    maxZ: f32,
    maxW: f32,
) {
    unsafe { glPrimitiveBoundingBoxARB(minX, minY, minZ, minW, maxX, maxY, maxZ, maxW) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveBoundingBoxOES(
    minX: f32,
    minY: f32,
    minZ: f32,
    minW: f32,
    maxX: f32,
    maxY: f32,
    maxZ: f32,
    maxW: f32,
) {
    unsafe { glPrimitiveBoundingBoxARB(minX, minY, minZ, minW, maxX, maxY, maxZ, maxW) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrimitiveRestartIndexNV(index: u32) {
    unsafe { glPrimitiveRestartIndex(index) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPrioritizeTexturesEXT(n: i32, textures: *const u32, priorities: *const f32) {
    unsafe { glPrioritizeTextures(n, textures, priorities) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramBinaryOES(
    program: u32,
    binaryFormat: u32,
    binary: *const c_void,
    length: i32,
) {
    unsafe { glProgramBinary(program, binaryFormat, binary, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramParameteriARB(program: u32, pname: u32, value: i32) {
    unsafe { glProgramParameteri(program, pname, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramParameteriEXT(program: u32, pname: u32, value: i32) {
    unsafe { glProgramParameteri(program, pname, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1dEXT(program: u32, location: i32, v0: f64) {
    unsafe { glProgramUniform1d(program, location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1dvEXT(program: u32, location: i32, count: i32, value: *const f64) {
    unsafe { glProgramUniform1dv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1fEXT(program: u32, location: i32, v0: f32) {
    unsafe { glProgramUniform1f(program, location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1fvEXT(program: u32, location: i32, count: i32, value: *const f32) {
    unsafe { glProgramUniform1fv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1iEXT(program: u32, location: i32, v0: i32) {
    unsafe { glProgramUniform1i(program, location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1i64NV(program: u32, location: i32, x: i64) {
    unsafe { glProgramUniform1i64ARB(program, location, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1i64vNV(program: u32, location: i32, count: i32, value: *const i64) {
    unsafe { glProgramUniform1i64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ivEXT(program: u32, location: i32, count: i32, value: *const i32) {
    unsafe { glProgramUniform1iv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1uiEXT(program: u32, location: i32, v0: u32) {
    unsafe { glProgramUniform1ui(program, location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ui64NV(program: u32, location: i32, x: u64) {
    unsafe { glProgramUniform1ui64ARB(program, location, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1ui64vNV(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    unsafe { glProgramUniform1ui64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform1uivEXT(program: u32, location: i32, count: i32, value: *const u32) {
    unsafe { glProgramUniform1uiv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2dEXT(program: u32, location: i32, v0: f64, v1: f64) {
    unsafe { glProgramUniform2d(program, location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2dvEXT(program: u32, location: i32, count: i32, value: *const f64) {
    unsafe { glProgramUniform2dv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2fEXT(program: u32, location: i32, v0: f32, v1: f32) {
    unsafe { glProgramUniform2f(program, location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2fvEXT(program: u32, location: i32, count: i32, value: *const f32) {
    unsafe { glProgramUniform2fv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2iEXT(program: u32, location: i32, v0: i32, v1: i32) {
    unsafe { glProgramUniform2i(program, location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2i64NV(program: u32, location: i32, x: i64, y: i64) {
    unsafe { glProgramUniform2i64ARB(program, location, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2i64vNV(program: u32, location: i32, count: i32, value: *const i64) {
    unsafe { glProgramUniform2i64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ivEXT(program: u32, location: i32, count: i32, value: *const i32) {
    unsafe { glProgramUniform2iv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2uiEXT(program: u32, location: i32, v0: u32, v1: u32) {
    unsafe { glProgramUniform2ui(program, location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ui64NV(program: u32, location: i32, x: u64, y: u64) {
    unsafe { glProgramUniform2ui64ARB(program, location, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2ui64vNV(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    unsafe { glProgramUniform2ui64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform2uivEXT(program: u32, location: i32, count: i32, value: *const u32) {
    unsafe { glProgramUniform2uiv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3dEXT(program: u32, location: i32, v0: f64, v1: f64, v2: f64) {
    unsafe { glProgramUniform3d(program, location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3dvEXT(program: u32, location: i32, count: i32, value: *const f64) {
    unsafe { glProgramUniform3dv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3fEXT(program: u32, location: i32, v0: f32, v1: f32, v2: f32) {
    unsafe { glProgramUniform3f(program, location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3fvEXT(program: u32, location: i32, count: i32, value: *const f32) {
    unsafe { glProgramUniform3fv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3iEXT(program: u32, location: i32, v0: i32, v1: i32, v2: i32) {
    unsafe { glProgramUniform3i(program, location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3i64NV(program: u32, location: i32, x: i64, y: i64, z: i64) {
    unsafe { glProgramUniform3i64ARB(program, location, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3i64vNV(program: u32, location: i32, count: i32, value: *const i64) {
    unsafe { glProgramUniform3i64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ivEXT(program: u32, location: i32, count: i32, value: *const i32) {
    unsafe { glProgramUniform3iv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3uiEXT(program: u32, location: i32, v0: u32, v1: u32, v2: u32) {
    unsafe { glProgramUniform3ui(program, location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ui64NV(program: u32, location: i32, x: u64, y: u64, z: u64) {
    unsafe { glProgramUniform3ui64ARB(program, location, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3ui64vNV(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    unsafe { glProgramUniform3ui64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform3uivEXT(program: u32, location: i32, count: i32, value: *const u32) {
    unsafe { glProgramUniform3uiv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4dEXT(
    program: u32,
    location: i32,
    v0: f64,
    v1: f64,
    v2: f64,
    v3: f64,
) {
    unsafe { glProgramUniform4d(program, location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4dvEXT(program: u32, location: i32, count: i32, value: *const f64) {
    unsafe { glProgramUniform4dv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4fEXT(
    program: u32,
    location: i32,
    v0: f32,
    v1: f32,
    v2: f32,
    v3: f32,
) {
    unsafe { glProgramUniform4f(program, location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4fvEXT(program: u32, location: i32, count: i32, value: *const f32) {
    unsafe { glProgramUniform4fv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4iEXT(
    program: u32,
    location: i32,
    v0: i32,
    v1: i32,
    v2: i32,
    v3: i32,
) {
    unsafe { glProgramUniform4i(program, location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4i64NV(program: u32, location: i32, x: i64, y: i64, z: i64, w: i64) {
    unsafe { glProgramUniform4i64ARB(program, location, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4i64vNV(program: u32, location: i32, count: i32, value: *const i64) {
    unsafe { glProgramUniform4i64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ivEXT(program: u32, location: i32, count: i32, value: *const i32) {
    unsafe { glProgramUniform4iv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4uiEXT(
    program: u32,
    location: i32,
    v0: u32,
    v1: u32,
    v2: u32,
    v3: u32,
) {
    unsafe { glProgramUniform4ui(program, location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ui64NV(
    program: u32,
    location: i32,
    x: u64,
    y: u64,
    z: u64,
    w: u64,
) {
    unsafe { glProgramUniform4ui64ARB(program, location, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4ui64vNV(
    program: u32,
    location: i32,
    count: i32,
    value: *const u64,
) {
    unsafe { glProgramUniform4ui64vARB(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniform4uivEXT(program: u32, location: i32, count: i32, value: *const u32) {
    unsafe { glProgramUniform4uiv(program, location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix2dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix2fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x3dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix2x3dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x3fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix2x3fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x4dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix2x4dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix2x4fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix2x4fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix3dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix3fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x2dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix3x2dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x2fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix3x2fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x4dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix3x4dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix3x4fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix3x4fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix4dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix4fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x2dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix4x2dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x2fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix4x2fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x3dvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f64,
) {
    unsafe { glProgramUniformMatrix4x3dv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProgramUniformMatrix4x3fvEXT(
    program: u32,
    location: i32,
    count: i32,
    transpose: u8,
    value: *const f32,
) {
    unsafe { glProgramUniformMatrix4x3fv(program, location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glProvokingVertexEXT(mode: u32) {
    unsafe { glProvokingVertex(mode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glPushDebugGroupKHR(source: u32, id: u32, length: i32, message: *const u8) {
    unsafe { glPushDebugGroup(source, id, length, message) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glQueryCounterEXT(id: u32, target: u32) {
    unsafe { glQueryCounter(id, target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadBufferNV(src: u32) {
    unsafe { glReadBuffer(src) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadnPixelsARB(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    data: *mut c_void,
) {
    unsafe { glReadnPixels(x, y, width, height, format, type_, bufSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadnPixelsEXT(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    data: *mut c_void,
) {
    unsafe { glReadnPixels(x, y, width, height, format, type_, bufSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glReadnPixelsKHR(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    bufSize: i32,
    data: *mut c_void,
) {
    unsafe { glReadnPixels(x, y, width, height, format, type_, bufSize, data) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorageEXT(target: u32, internalformat: u32, width: i32, height: i32) {
    unsafe { glRenderbufferStorage(target, internalformat, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorageOES(target: u32, internalformat: u32, width: i32, height: i32) {
    unsafe { glRenderbufferStorage(target, internalformat, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorageMultisampleEXT(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    unsafe { glRenderbufferStorageMultisample(target, samples, internalformat, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRenderbufferStorageMultisampleNV(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    unsafe { glRenderbufferStorageMultisample(target, samples, internalformat, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glResumeTransformFeedbackNV() {
    unsafe { glResumeTransformFeedback() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glRotatexOES(angle: i32, x: i32, y: i32, z: i32) {
    unsafe { glRotatex(angle, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleCoverageARB(value: f32, invert: u8) {
    unsafe { glSampleCoverage(value, invert) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSampleCoveragexOES(value: i32, invert: u8) {
    unsafe { glSampleCoveragex(value, invert) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIivEXT(sampler: u32, pname: u32, param: *const i32) {
    unsafe { glSamplerParameterIiv(sampler, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIivOES(sampler: u32, pname: u32, param: *const i32) {
    unsafe { glSamplerParameterIiv(sampler, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIuivEXT(sampler: u32, pname: u32, param: *const u32) {
    unsafe { glSamplerParameterIuiv(sampler, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSamplerParameterIuivOES(sampler: u32, pname: u32, param: *const u32) {
    unsafe { glSamplerParameterIuiv(sampler, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScalexOES(x: i32, y: i32, z: i32) {
    unsafe { glScalex(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorArrayvNV(first: u32, count: i32, v: *const i32) {
    unsafe { glScissorArrayv(first, count, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorArrayvOES(first: u32, count: i32, v: *const i32) {
    unsafe { glScissorArrayv(first, count, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexedNV(index: u32, left: i32, bottom: i32, width: i32, height: i32) {
    unsafe { glScissorIndexed(index, left, bottom, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexedOES(index: u32, left: i32, bottom: i32, width: i32, height: i32) {
    unsafe { glScissorIndexed(index, left, bottom, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexedvNV(index: u32, v: *const i32) {
    unsafe { glScissorIndexedv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glScissorIndexedvOES(index: u32, v: *const i32) {
    unsafe { glScissorIndexedv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3bEXT(red: i8, green: i8, blue: i8) {
    unsafe { glSecondaryColor3b(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3bvEXT(v: *const i8) {
    unsafe { glSecondaryColor3bv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3dEXT(red: f64, green: f64, blue: f64) {
    unsafe { glSecondaryColor3d(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3dvEXT(v: *const f64) {
    unsafe { glSecondaryColor3dv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3fEXT(red: f32, green: f32, blue: f32) {
    unsafe { glSecondaryColor3f(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3fvEXT(v: *const f32) {
    unsafe { glSecondaryColor3fv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3iEXT(red: i32, green: i32, blue: i32) {
    unsafe { glSecondaryColor3i(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ivEXT(v: *const i32) {
    unsafe { glSecondaryColor3iv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3sEXT(red: i16, green: i16, blue: i16) {
    unsafe { glSecondaryColor3s(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3svEXT(v: *const i16) {
    unsafe { glSecondaryColor3sv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ubEXT(red: u8, green: u8, blue: u8) {
    unsafe { glSecondaryColor3ub(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3ubvEXT(v: *const u8) {
    unsafe { glSecondaryColor3ubv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3uiEXT(red: u32, green: u32, blue: u32) {
    unsafe { glSecondaryColor3ui(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3uivEXT(v: *const u32) {
    unsafe { glSecondaryColor3uiv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3usEXT(red: u16, green: u16, blue: u16) {
    unsafe { glSecondaryColor3us(red, green, blue) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColor3usvEXT(v: *const u16) {
    unsafe { glSecondaryColor3usv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSecondaryColorPointerEXT(
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    unsafe { glSecondaryColorPointer(size, type_, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glShaderSourceARB(
    shader: u32,
    count: i32,
    string: *const *const u8,
    length: *const i32,
) {
    unsafe { glShaderSource(shader, count, string, length) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glSpecializeShaderARB(
    shader: u32,
    pEntryPoint: *const u8,
    numSpecializationConstants: u32,
    pConstantIndex: *const u32,
    pConstantValue: *const u32,
) {
    unsafe {
        glSpecializeShader(shader, pEntryPoint, numSpecializationConstants, pConstantIndex, pConstantValue)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glStencilOpSeparateATI(face: u32, sfail: u32, dpfail: u32, dppass: u32) {
    unsafe { glStencilOpSeparate(face, sfail, dpfail, dppass) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferARB(target: u32, internalformat: u32, buffer: u32) {
    unsafe { glTexBuffer(target, internalformat, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferEXT(target: u32, internalformat: u32, buffer: u32) {
    unsafe { glTexBuffer(target, internalformat, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferOES(target: u32, internalformat: u32, buffer: u32) {
    unsafe { glTexBuffer(target, internalformat, buffer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferRangeEXT(
    target: u32,
    internalformat: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    unsafe { glTexBufferRange(target, internalformat, buffer, offset, size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexBufferRangeOES(
    target: u32,
    internalformat: u32,
    buffer: u32,
    offset: i64,
    size: i64,
) {
    unsafe { glTexBufferRange(target, internalformat, buffer, offset, size) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvxOES(target: u32, pname: u32, param: i32) {
    unsafe { glTexEnvx(target, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexEnvxvOES(target: u32, pname: u32, params: *const i32) {
    unsafe { glTexEnvxv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage3DEXT(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe {
        glTexImage3D(target, level, internalformat, width, height, depth, border, format, type_, pixels)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexImage3DOES(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe {
        glTexImage3D(target, level, internalformat, width, height, depth, border, format, type_, pixels)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIivEXT(target: u32, pname: u32, params: *const i32) {
    unsafe { glTexParameterIiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIivOES(target: u32, pname: u32, params: *const i32) {
    unsafe { glTexParameterIiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIuivEXT(target: u32, pname: u32, params: *const u32) {
    unsafe { glTexParameterIuiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterIuivOES(target: u32, pname: u32, params: *const u32) {
    unsafe { glTexParameterIuiv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterxOES(target: u32, pname: u32, param: i32) {
    unsafe { glTexParameterx(target, pname, param) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexParameterxvOES(target: u32, pname: u32, params: *const i32) {
    unsafe { glTexParameterxv(target, pname, params) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage1DEXT(target: u32, levels: i32, internalformat: u32, width: i32) {
    unsafe { glTexStorage1D(target, levels, internalformat, width) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage2DEXT(
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
) {
    unsafe { glTexStorage2D(target, levels, internalformat, width, height) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage3DEXT(
    target: u32,
    levels: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
) {
    unsafe { glTexStorage3D(target, levels, internalformat, width, height, depth) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexStorage3DMultisampleOES(
    target: u32,
    samples: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    fixedsamplelocations: u8,
) {
    unsafe {
        glTexStorage3DMultisample(target, samples, internalformat, width, height, depth, fixedsamplelocations)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage1DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe { glTexSubImage1D(target, level, xoffset, width, format, type_, pixels) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage2DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe { glTexSubImage2D(target, level, xoffset, yoffset, width, height, format, type_, pixels) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage3DEXT(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe {
        glTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, pixels)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTexSubImage3DOES(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    type_: u32,
    pixels: *const c_void,
) {
    unsafe {
        glTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type_, pixels)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureBarrierNV() {
    unsafe { glTextureBarrier() }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureViewEXT(
    texture: u32,
    target: u32,
    origtexture: u32,
    internalformat: u32,
    minlevel: u32,
    numlevels: u32,
    minlayer: u32,
    numlayers: u32,
) {
    unsafe {
        glTextureView(texture, target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTextureViewOES(
    texture: u32,
    target: u32,
    origtexture: u32,
    internalformat: u32,
    minlevel: u32,
    numlevels: u32,
    minlayer: u32,
    numlayers: u32,
) {
    unsafe {
        glTextureView(texture, target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers)
    }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTransformFeedbackVaryingsEXT(
    program: u32,
    count: i32,
    varyings: *const *const u8,
    bufferMode: u32,
) {
    unsafe { glTransformFeedbackVaryings(program, count, varyings, bufferMode) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glTranslatexOES(x: i32, y: i32, z: i32) {
    unsafe { glTranslatex(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1fARB(location: i32, v0: f32) {
    unsafe { glUniform1f(location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1fvARB(location: i32, count: i32, value: *const f32) {
    unsafe { glUniform1fv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1iARB(location: i32, v0: i32) {
    unsafe { glUniform1i(location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1i64NV(location: i32, x: i64) {
    unsafe { glUniform1i64ARB(location, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1i64vNV(location: i32, count: i32, value: *const i64) {
    unsafe { glUniform1i64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ivARB(location: i32, count: i32, value: *const i32) {
    unsafe { glUniform1iv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1uiEXT(location: i32, v0: u32) {
    unsafe { glUniform1ui(location, v0) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ui64NV(location: i32, x: u64) {
    unsafe { glUniform1ui64ARB(location, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1ui64vNV(location: i32, count: i32, value: *const u64) {
    unsafe { glUniform1ui64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform1uivEXT(location: i32, count: i32, value: *const u32) {
    unsafe { glUniform1uiv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2fARB(location: i32, v0: f32, v1: f32) {
    unsafe { glUniform2f(location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2fvARB(location: i32, count: i32, value: *const f32) {
    unsafe { glUniform2fv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2iARB(location: i32, v0: i32, v1: i32) {
    unsafe { glUniform2i(location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2i64NV(location: i32, x: i64, y: i64) {
    unsafe { glUniform2i64ARB(location, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2i64vNV(location: i32, count: i32, value: *const i64) {
    unsafe { glUniform2i64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ivARB(location: i32, count: i32, value: *const i32) {
    unsafe { glUniform2iv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2uiEXT(location: i32, v0: u32, v1: u32) {
    unsafe { glUniform2ui(location, v0, v1) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ui64NV(location: i32, x: u64, y: u64) {
    unsafe { glUniform2ui64ARB(location, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2ui64vNV(location: i32, count: i32, value: *const u64) {
    unsafe { glUniform2ui64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform2uivEXT(location: i32, count: i32, value: *const u32) {
    unsafe { glUniform2uiv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3fARB(location: i32, v0: f32, v1: f32, v2: f32) {
    unsafe { glUniform3f(location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3fvARB(location: i32, count: i32, value: *const f32) {
    unsafe { glUniform3fv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3iARB(location: i32, v0: i32, v1: i32, v2: i32) {
    unsafe { glUniform3i(location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3i64NV(location: i32, x: i64, y: i64, z: i64) {
    unsafe { glUniform3i64ARB(location, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3i64vNV(location: i32, count: i32, value: *const i64) {
    unsafe { glUniform3i64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ivARB(location: i32, count: i32, value: *const i32) {
    unsafe { glUniform3iv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3uiEXT(location: i32, v0: u32, v1: u32, v2: u32) {
    unsafe { glUniform3ui(location, v0, v1, v2) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ui64NV(location: i32, x: u64, y: u64, z: u64) {
    unsafe { glUniform3ui64ARB(location, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3ui64vNV(location: i32, count: i32, value: *const u64) {
    unsafe { glUniform3ui64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform3uivEXT(location: i32, count: i32, value: *const u32) {
    unsafe { glUniform3uiv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4fARB(location: i32, v0: f32, v1: f32, v2: f32, v3: f32) {
    unsafe { glUniform4f(location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4fvARB(location: i32, count: i32, value: *const f32) {
    unsafe { glUniform4fv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4iARB(location: i32, v0: i32, v1: i32, v2: i32, v3: i32) {
    unsafe { glUniform4i(location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4i64NV(location: i32, x: i64, y: i64, z: i64, w: i64) {
    unsafe { glUniform4i64ARB(location, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4i64vNV(location: i32, count: i32, value: *const i64) {
    unsafe { glUniform4i64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ivARB(location: i32, count: i32, value: *const i32) {
    unsafe { glUniform4iv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4uiEXT(location: i32, v0: u32, v1: u32, v2: u32, v3: u32) {
    unsafe { glUniform4ui(location, v0, v1, v2, v3) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ui64NV(location: i32, x: u64, y: u64, z: u64, w: u64) {
    unsafe { glUniform4ui64ARB(location, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4ui64vNV(location: i32, count: i32, value: *const u64) {
    unsafe { glUniform4ui64vARB(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniform4uivEXT(location: i32, count: i32, value: *const u32) {
    unsafe { glUniform4uiv(location, count, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2fvARB(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix2fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x3fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix2x3fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix2x4fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix2x4fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3fvARB(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix3fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x2fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix3x2fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix3x4fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix3x4fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4fvARB(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix4fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x2fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix4x2fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUniformMatrix4x3fvNV(location: i32, count: i32, transpose: u8, value: *const f32) {
    unsafe { glUniformMatrix4x3fv(location, count, transpose, value) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnmapBufferARB(target: u32) -> u8 {
    unsafe { glUnmapBuffer(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUnmapBufferOES(target: u32) -> u8 {
    unsafe { glUnmapBuffer(target) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUseProgramObjectARB(program: u32) {
    unsafe { glUseProgram(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glUseProgramStagesEXT(pipeline: u32, stages: u32, program: u32) {
    unsafe { glUseProgramStages(pipeline, stages, program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glValidateProgramARB(program: u32) {
    unsafe { glValidateProgram(program) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glValidateProgramPipelineEXT(pipeline: u32) {
    unsafe { glValidateProgramPipeline(pipeline) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1dARB(index: u32, x: f64) {
    unsafe { glVertexAttrib1d(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1dNV(index: u32, x: f64) {
    unsafe { glVertexAttrib1d(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1dvARB(index: u32, v: *const f64) {
    unsafe { glVertexAttrib1dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1dvNV(index: u32, v: *const f64) {
    unsafe { glVertexAttrib1dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1fARB(index: u32, x: f32) {
    unsafe { glVertexAttrib1f(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1fNV(index: u32, x: f32) {
    unsafe { glVertexAttrib1f(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1fvARB(index: u32, v: *const f32) {
    unsafe { glVertexAttrib1fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1fvNV(index: u32, v: *const f32) {
    unsafe { glVertexAttrib1fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1sARB(index: u32, x: i16) {
    unsafe { glVertexAttrib1s(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1sNV(index: u32, x: i16) {
    unsafe { glVertexAttrib1s(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1svARB(index: u32, v: *const i16) {
    unsafe { glVertexAttrib1sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib1svNV(index: u32, v: *const i16) {
    unsafe { glVertexAttrib1sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2dARB(index: u32, x: f64, y: f64) {
    unsafe { glVertexAttrib2d(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2dNV(index: u32, x: f64, y: f64) {
    unsafe { glVertexAttrib2d(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2dvARB(index: u32, v: *const f64) {
    unsafe { glVertexAttrib2dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2dvNV(index: u32, v: *const f64) {
    unsafe { glVertexAttrib2dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2fARB(index: u32, x: f32, y: f32) {
    unsafe { glVertexAttrib2f(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2fNV(index: u32, x: f32, y: f32) {
    unsafe { glVertexAttrib2f(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2fvARB(index: u32, v: *const f32) {
    unsafe { glVertexAttrib2fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2fvNV(index: u32, v: *const f32) {
    unsafe { glVertexAttrib2fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2sARB(index: u32, x: i16, y: i16) {
    unsafe { glVertexAttrib2s(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2sNV(index: u32, x: i16, y: i16) {
    unsafe { glVertexAttrib2s(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2svARB(index: u32, v: *const i16) {
    unsafe { glVertexAttrib2sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib2svNV(index: u32, v: *const i16) {
    unsafe { glVertexAttrib2sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3dARB(index: u32, x: f64, y: f64, z: f64) {
    unsafe { glVertexAttrib3d(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3dNV(index: u32, x: f64, y: f64, z: f64) {
    unsafe { glVertexAttrib3d(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3dvARB(index: u32, v: *const f64) {
    unsafe { glVertexAttrib3dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3dvNV(index: u32, v: *const f64) {
    unsafe { glVertexAttrib3dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3fARB(index: u32, x: f32, y: f32, z: f32) {
    unsafe { glVertexAttrib3f(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3fNV(index: u32, x: f32, y: f32, z: f32) {
    unsafe { glVertexAttrib3f(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3fvARB(index: u32, v: *const f32) {
    unsafe { glVertexAttrib3fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3fvNV(index: u32, v: *const f32) {
    unsafe { glVertexAttrib3fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3sARB(index: u32, x: i16, y: i16, z: i16) {
    unsafe { glVertexAttrib3s(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3sNV(index: u32, x: i16, y: i16, z: i16) {
    unsafe { glVertexAttrib3s(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3svARB(index: u32, v: *const i16) {
    unsafe { glVertexAttrib3sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib3svNV(index: u32, v: *const i16) {
    unsafe { glVertexAttrib3sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NbvARB(index: u32, v: *const i8) {
    unsafe { glVertexAttrib4Nbv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NivARB(index: u32, v: *const i32) {
    unsafe { glVertexAttrib4Niv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NsvARB(index: u32, v: *const i16) {
    unsafe { glVertexAttrib4Nsv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NubARB(index: u32, x: u8, y: u8, z: u8, w: u8) {
    unsafe { glVertexAttrib4Nub(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4ubNV(index: u32, x: u8, y: u8, z: u8, w: u8) {
    unsafe { glVertexAttrib4Nub(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NubvARB(index: u32, v: *const u8) {
    unsafe { glVertexAttrib4Nubv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4ubvNV(index: u32, v: *const u8) {
    unsafe { glVertexAttrib4Nubv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NuivARB(index: u32, v: *const u32) {
    unsafe { glVertexAttrib4Nuiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4NusvARB(index: u32, v: *const u16) {
    unsafe { glVertexAttrib4Nusv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4bvARB(index: u32, v: *const i8) {
    unsafe { glVertexAttrib4bv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4dARB(index: u32, x: f64, y: f64, z: f64, w: f64) {
    unsafe { glVertexAttrib4d(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4dNV(index: u32, x: f64, y: f64, z: f64, w: f64) {
    unsafe { glVertexAttrib4d(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4dvARB(index: u32, v: *const f64) {
    unsafe { glVertexAttrib4dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4dvNV(index: u32, v: *const f64) {
    unsafe { glVertexAttrib4dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4fARB(index: u32, x: f32, y: f32, z: f32, w: f32) {
    unsafe { glVertexAttrib4f(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4fNV(index: u32, x: f32, y: f32, z: f32, w: f32) {
    unsafe { glVertexAttrib4f(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4fvARB(index: u32, v: *const f32) {
    unsafe { glVertexAttrib4fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4fvNV(index: u32, v: *const f32) {
    unsafe { glVertexAttrib4fv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4ivARB(index: u32, v: *const i32) {
    unsafe { glVertexAttrib4iv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4sARB(index: u32, x: i16, y: i16, z: i16, w: i16) {
    unsafe { glVertexAttrib4s(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4sNV(index: u32, x: i16, y: i16, z: i16, w: i16) {
    unsafe { glVertexAttrib4s(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4svARB(index: u32, v: *const i16) {
    unsafe { glVertexAttrib4sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4svNV(index: u32, v: *const i16) {
    unsafe { glVertexAttrib4sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4ubvARB(index: u32, v: *const u8) {
    unsafe { glVertexAttrib4ubv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4uivARB(index: u32, v: *const u32) {
    unsafe { glVertexAttrib4uiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttrib4usvARB(index: u32, v: *const u16) {
    unsafe { glVertexAttrib4usv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribDivisorANGLE(index: u32, divisor: u32) {
    unsafe { glVertexAttribDivisor(index, divisor) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribDivisorARB(index: u32, divisor: u32) {
    unsafe { glVertexAttribDivisor(index, divisor) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribDivisorEXT(index: u32, divisor: u32) {
    unsafe { glVertexAttribDivisor(index, divisor) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribDivisorNV(index: u32, divisor: u32) {
    unsafe { glVertexAttribDivisor(index, divisor) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1iEXT(index: u32, x: i32) {
    unsafe { glVertexAttribI1i(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1ivEXT(index: u32, v: *const i32) {
    unsafe { glVertexAttribI1iv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1uiEXT(index: u32, x: u32) {
    unsafe { glVertexAttribI1ui(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI1uivEXT(index: u32, v: *const u32) {
    unsafe { glVertexAttribI1uiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2iEXT(index: u32, x: i32, y: i32) {
    unsafe { glVertexAttribI2i(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2ivEXT(index: u32, v: *const i32) {
    unsafe { glVertexAttribI2iv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2uiEXT(index: u32, x: u32, y: u32) {
    unsafe { glVertexAttribI2ui(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI2uivEXT(index: u32, v: *const u32) {
    unsafe { glVertexAttribI2uiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3iEXT(index: u32, x: i32, y: i32, z: i32) {
    unsafe { glVertexAttribI3i(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3ivEXT(index: u32, v: *const i32) {
    unsafe { glVertexAttribI3iv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3uiEXT(index: u32, x: u32, y: u32, z: u32) {
    unsafe { glVertexAttribI3ui(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI3uivEXT(index: u32, v: *const u32) {
    unsafe { glVertexAttribI3uiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4bvEXT(index: u32, v: *const i8) {
    unsafe { glVertexAttribI4bv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4iEXT(index: u32, x: i32, y: i32, z: i32, w: i32) {
    unsafe { glVertexAttribI4i(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4ivEXT(index: u32, v: *const i32) {
    unsafe { glVertexAttribI4iv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4svEXT(index: u32, v: *const i16) {
    unsafe { glVertexAttribI4sv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4ubvEXT(index: u32, v: *const u8) {
    unsafe { glVertexAttribI4ubv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4uiEXT(index: u32, x: u32, y: u32, z: u32, w: u32) {
    unsafe { glVertexAttribI4ui(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4uivEXT(index: u32, v: *const u32) {
    unsafe { glVertexAttribI4uiv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribI4usvEXT(index: u32, v: *const u16) {
    unsafe { glVertexAttribI4usv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribIPointerEXT(
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    unsafe { glVertexAttribIPointer(index, size, type_, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL1dEXT(index: u32, x: f64) {
    unsafe { glVertexAttribL1d(index, x) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL1dvEXT(index: u32, v: *const f64) {
    unsafe { glVertexAttribL1dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL2dEXT(index: u32, x: f64, y: f64) {
    unsafe { glVertexAttribL2d(index, x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL2dvEXT(index: u32, v: *const f64) {
    unsafe { glVertexAttribL2dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL3dEXT(index: u32, x: f64, y: f64, z: f64) {
    unsafe { glVertexAttribL3d(index, x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL3dvEXT(index: u32, v: *const f64) {
    unsafe { glVertexAttribL3dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL4dEXT(index: u32, x: f64, y: f64, z: f64, w: f64) {
    unsafe { glVertexAttribL4d(index, x, y, z, w) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribL4dvEXT(index: u32, v: *const f64) {
    unsafe { glVertexAttribL4dv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribLPointerEXT(
    index: u32,
    size: i32,
    type_: u32,
    stride: i32,
    pointer: *const c_void,
) {
    unsafe { glVertexAttribLPointer(index, size, type_, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glVertexAttribPointerARB(
    index: u32,
    size: i32,
    type_: u32,
    normalized: u8,
    stride: i32,
    pointer: *const c_void,
) {
    unsafe { glVertexAttribPointer(index, size, type_, normalized, stride, pointer) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportArrayvNV(first: u32, count: i32, v: *const f32) {
    unsafe { glViewportArrayv(first, count, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportArrayvOES(first: u32, count: i32, v: *const f32) {
    unsafe { glViewportArrayv(first, count, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedfNV(index: u32, x: f32, y: f32, w: f32, h: f32) {
    unsafe { glViewportIndexedf(index, x, y, w, h) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedfOES(index: u32, x: f32, y: f32, w: f32, h: f32) {
    unsafe { glViewportIndexedf(index, x, y, w, h) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedfvNV(index: u32, v: *const f32) {
    unsafe { glViewportIndexedfv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glViewportIndexedfvOES(index: u32, v: *const f32) {
    unsafe { glViewportIndexedfv(index, v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWaitSyncAPPLE(sync: u64, flags: u32, timeout: u64) {
    unsafe { glWaitSync(sync, flags, timeout) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2dARB(x: f64, y: f64) {
    unsafe { glWindowPos2d(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2dMESA(x: f64, y: f64) {
    unsafe { glWindowPos2d(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2dvARB(v: *const f64) {
    unsafe { glWindowPos2dv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2dvMESA(v: *const f64) {
    unsafe { glWindowPos2dv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2fARB(x: f32, y: f32) {
    unsafe { glWindowPos2f(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2fMESA(x: f32, y: f32) {
    unsafe { glWindowPos2f(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2fvARB(v: *const f32) {
    unsafe { glWindowPos2fv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2fvMESA(v: *const f32) {
    unsafe { glWindowPos2fv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2iARB(x: i32, y: i32) {
    unsafe { glWindowPos2i(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2iMESA(x: i32, y: i32) {
    unsafe { glWindowPos2i(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2ivARB(v: *const i32) {
    unsafe { glWindowPos2iv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2ivMESA(v: *const i32) {
    unsafe { glWindowPos2iv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2sARB(x: i16, y: i16) {
    unsafe { glWindowPos2s(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2sMESA(x: i16, y: i16) {
    unsafe { glWindowPos2s(x, y) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2svARB(v: *const i16) {
    unsafe { glWindowPos2sv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos2svMESA(v: *const i16) {
    unsafe { glWindowPos2sv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3dARB(x: f64, y: f64, z: f64) {
    unsafe { glWindowPos3d(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3dMESA(x: f64, y: f64, z: f64) {
    unsafe { glWindowPos3d(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3dvARB(v: *const f64) {
    unsafe { glWindowPos3dv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3dvMESA(v: *const f64) {
    unsafe { glWindowPos3dv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3fARB(x: f32, y: f32, z: f32) {
    unsafe { glWindowPos3f(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3fMESA(x: f32, y: f32, z: f32) {
    unsafe { glWindowPos3f(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3fvARB(v: *const f32) {
    unsafe { glWindowPos3fv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3fvMESA(v: *const f32) {
    unsafe { glWindowPos3fv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3iARB(x: i32, y: i32, z: i32) {
    unsafe { glWindowPos3i(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3iMESA(x: i32, y: i32, z: i32) {
    unsafe { glWindowPos3i(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3ivARB(v: *const i32) {
    unsafe { glWindowPos3iv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3ivMESA(v: *const i32) {
    unsafe { glWindowPos3iv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3sARB(x: i16, y: i16, z: i16) {
    unsafe { glWindowPos3s(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3sMESA(x: i16, y: i16, z: i16) {
    unsafe { glWindowPos3s(x, y, z) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3svARB(v: *const i16) {
    unsafe { glWindowPos3sv(v) }
}
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glWindowPos3svMESA(v: *const i16) {
    unsafe { glWindowPos3sv(v) }
}
/// Every function here, in order of name.
pub static EXPORTS: [Export; 2222usize] = [
    Export { name: "glAccum", function: glAccum as *const () },
    Export { name: "glActiveShaderProgram", function: glActiveShaderProgram as *const () },
    Export { name: "glActiveShaderProgramEXT", function: glActiveShaderProgramEXT as *const () },
    Export { name: "glActiveStencilFaceEXT", function: glActiveStencilFaceEXT as *const () },
    Export { name: "glActiveTexture", function: glActiveTexture as *const () },
    Export { name: "glActiveTextureARB", function: glActiveTextureARB as *const () },
    Export { name: "glAlphaFragmentOp1ATI", function: glAlphaFragmentOp1ATI as *const () },
    Export { name: "glAlphaFragmentOp2ATI", function: glAlphaFragmentOp2ATI as *const () },
    Export { name: "glAlphaFragmentOp3ATI", function: glAlphaFragmentOp3ATI as *const () },
    Export { name: "glAlphaFunc", function: glAlphaFunc as *const () },
    Export { name: "glAlphaFuncx", function: glAlphaFuncx as *const () },
    Export { name: "glAlphaFuncxOES", function: glAlphaFuncxOES as *const () },
    Export { name: "glAreTexturesResident", function: glAreTexturesResident as *const () },
    Export { name: "glAreTexturesResidentEXT", function: glAreTexturesResidentEXT as *const () },
    Export { name: "glArrayElement", function: glArrayElement as *const () },
    Export { name: "glArrayElementEXT", function: glArrayElementEXT as *const () },
    Export { name: "glAttachObjectARB", function: glAttachObjectARB as *const () },
    Export { name: "glAttachShader", function: glAttachShader as *const () },
    Export { name: "glBegin", function: glBegin as *const () },
    Export { name: "glBeginConditionalRender", function: glBeginConditionalRender as *const () },
    Export { name: "glBeginConditionalRenderNV", function: glBeginConditionalRenderNV as *const () },
    Export { name: "glBeginFragmentShaderATI", function: glBeginFragmentShaderATI as *const () },
    Export { name: "glBeginQuery", function: glBeginQuery as *const () },
    Export { name: "glBeginQueryARB", function: glBeginQueryARB as *const () },
    Export { name: "glBeginQueryEXT", function: glBeginQueryEXT as *const () },
    Export { name: "glBeginQueryIndexed", function: glBeginQueryIndexed as *const () },
    Export { name: "glBeginTransformFeedback", function: glBeginTransformFeedback as *const () },
    Export { name: "glBeginTransformFeedbackEXT", function: glBeginTransformFeedbackEXT as *const () },
    Export { name: "glBeginTransformFeedbackNV", function: glBeginTransformFeedbackNV as *const () },
    Export { name: "glBindAttribLocation", function: glBindAttribLocation as *const () },
    Export { name: "glBindAttribLocationARB", function: glBindAttribLocationARB as *const () },
    Export { name: "glBindBuffer", function: glBindBuffer as *const () },
    Export { name: "glBindBufferARB", function: glBindBufferARB as *const () },
    Export { name: "glBindBufferBase", function: glBindBufferBase as *const () },
    Export { name: "glBindBufferBaseEXT", function: glBindBufferBaseEXT as *const () },
    Export { name: "glBindBufferBaseNV", function: glBindBufferBaseNV as *const () },
    Export { name: "glBindBufferOffsetEXT", function: glBindBufferOffsetEXT as *const () },
    Export { name: "glBindBufferOffsetNV", function: glBindBufferOffsetNV as *const () },
    Export { name: "glBindBufferRange", function: glBindBufferRange as *const () },
    Export { name: "glBindBufferRangeEXT", function: glBindBufferRangeEXT as *const () },
    Export { name: "glBindBufferRangeNV", function: glBindBufferRangeNV as *const () },
    Export { name: "glBindBuffersBase", function: glBindBuffersBase as *const () },
    Export { name: "glBindBuffersRange", function: glBindBuffersRange as *const () },
    Export { name: "glBindFragDataLocation", function: glBindFragDataLocation as *const () },
    Export { name: "glBindFragDataLocationEXT", function: glBindFragDataLocationEXT as *const () },
    Export { name: "glBindFragDataLocationIndexed", function: glBindFragDataLocationIndexed as *const () },
    Export {
        name: "glBindFragDataLocationIndexedEXT",
        function: glBindFragDataLocationIndexedEXT as *const (),
    },
    Export { name: "glBindFragmentShaderATI", function: glBindFragmentShaderATI as *const () },
    Export { name: "glBindFramebuffer", function: glBindFramebuffer as *const () },
    Export { name: "glBindFramebufferEXT", function: glBindFramebufferEXT as *const () },
    Export { name: "glBindFramebufferOES", function: glBindFramebufferOES as *const () },
    Export { name: "glBindImageTexture", function: glBindImageTexture as *const () },
    Export { name: "glBindImageTextures", function: glBindImageTextures as *const () },
    Export { name: "glBindMultiTextureEXT", function: glBindMultiTextureEXT as *const () },
    Export { name: "glBindProgramARB", function: glBindProgramARB as *const () },
    Export { name: "glBindProgramNV", function: glBindProgramNV as *const () },
    Export { name: "glBindProgramPipeline", function: glBindProgramPipeline as *const () },
    Export { name: "glBindProgramPipelineEXT", function: glBindProgramPipelineEXT as *const () },
    Export { name: "glBindRenderbuffer", function: glBindRenderbuffer as *const () },
    Export { name: "glBindRenderbufferEXT", function: glBindRenderbufferEXT as *const () },
    Export { name: "glBindRenderbufferOES", function: glBindRenderbufferOES as *const () },
    Export { name: "glBindSampler", function: glBindSampler as *const () },
    Export { name: "glBindSamplers", function: glBindSamplers as *const () },
    Export { name: "glBindTexture", function: glBindTexture as *const () },
    Export { name: "glBindTextureEXT", function: glBindTextureEXT as *const () },
    Export { name: "glBindTextureUnit", function: glBindTextureUnit as *const () },
    Export { name: "glBindTextures", function: glBindTextures as *const () },
    Export { name: "glBindTransformFeedback", function: glBindTransformFeedback as *const () },
    Export { name: "glBindVertexArray", function: glBindVertexArray as *const () },
    Export { name: "glBindVertexArrayOES", function: glBindVertexArrayOES as *const () },
    Export { name: "glBindVertexBuffer", function: glBindVertexBuffer as *const () },
    Export { name: "glBindVertexBuffers", function: glBindVertexBuffers as *const () },
    Export { name: "glBitmap", function: glBitmap as *const () },
    Export { name: "glBlendBarrier", function: glBlendBarrier as *const () },
    Export { name: "glBlendBarrierKHR", function: glBlendBarrierKHR as *const () },
    Export { name: "glBlendBarrierNV", function: glBlendBarrierNV as *const () },
    Export { name: "glBlendColor", function: glBlendColor as *const () },
    Export { name: "glBlendColorEXT", function: glBlendColorEXT as *const () },
    Export { name: "glBlendEquation", function: glBlendEquation as *const () },
    Export { name: "glBlendEquationEXT", function: glBlendEquationEXT as *const () },
    Export { name: "glBlendEquationIndexedAMD", function: glBlendEquationIndexedAMD as *const () },
    Export { name: "glBlendEquationOES", function: glBlendEquationOES as *const () },
    Export { name: "glBlendEquationSeparate", function: glBlendEquationSeparate as *const () },
    Export { name: "glBlendEquationSeparateATI", function: glBlendEquationSeparateATI as *const () },
    Export { name: "glBlendEquationSeparateEXT", function: glBlendEquationSeparateEXT as *const () },
    Export {
        name: "glBlendEquationSeparateIndexedAMD",
        function: glBlendEquationSeparateIndexedAMD as *const (),
    },
    Export { name: "glBlendEquationSeparateOES", function: glBlendEquationSeparateOES as *const () },
    Export { name: "glBlendEquationSeparatei", function: glBlendEquationSeparatei as *const () },
    Export { name: "glBlendEquationSeparateiARB", function: glBlendEquationSeparateiARB as *const () },
    Export { name: "glBlendEquationSeparateiEXT", function: glBlendEquationSeparateiEXT as *const () },
    Export { name: "glBlendEquationSeparateiOES", function: glBlendEquationSeparateiOES as *const () },
    Export { name: "glBlendEquationi", function: glBlendEquationi as *const () },
    Export { name: "glBlendEquationiARB", function: glBlendEquationiARB as *const () },
    Export { name: "glBlendEquationiEXT", function: glBlendEquationiEXT as *const () },
    Export { name: "glBlendEquationiOES", function: glBlendEquationiOES as *const () },
    Export { name: "glBlendFunc", function: glBlendFunc as *const () },
    Export { name: "glBlendFuncIndexedAMD", function: glBlendFuncIndexedAMD as *const () },
    Export { name: "glBlendFuncSeparate", function: glBlendFuncSeparate as *const () },
    Export { name: "glBlendFuncSeparateEXT", function: glBlendFuncSeparateEXT as *const () },
    Export { name: "glBlendFuncSeparateINGR", function: glBlendFuncSeparateINGR as *const () },
    Export { name: "glBlendFuncSeparateIndexedAMD", function: glBlendFuncSeparateIndexedAMD as *const () },
    Export { name: "glBlendFuncSeparateOES", function: glBlendFuncSeparateOES as *const () },
    Export { name: "glBlendFuncSeparatei", function: glBlendFuncSeparatei as *const () },
    Export { name: "glBlendFuncSeparateiARB", function: glBlendFuncSeparateiARB as *const () },
    Export { name: "glBlendFuncSeparateiEXT", function: glBlendFuncSeparateiEXT as *const () },
    Export { name: "glBlendFuncSeparateiOES", function: glBlendFuncSeparateiOES as *const () },
    Export { name: "glBlendFunci", function: glBlendFunci as *const () },
    Export { name: "glBlendFunciARB", function: glBlendFunciARB as *const () },
    Export { name: "glBlendFunciEXT", function: glBlendFunciEXT as *const () },
    Export { name: "glBlendFunciOES", function: glBlendFunciOES as *const () },
    Export { name: "glBlitFramebuffer", function: glBlitFramebuffer as *const () },
    Export { name: "glBlitFramebufferEXT", function: glBlitFramebufferEXT as *const () },
    Export { name: "glBlitFramebufferNV", function: glBlitFramebufferNV as *const () },
    Export { name: "glBlitNamedFramebuffer", function: glBlitNamedFramebuffer as *const () },
    Export { name: "glBufferData", function: glBufferData as *const () },
    Export { name: "glBufferDataARB", function: glBufferDataARB as *const () },
    Export { name: "glBufferStorage", function: glBufferStorage as *const () },
    Export { name: "glBufferStorageEXT", function: glBufferStorageEXT as *const () },
    Export { name: "glBufferSubData", function: glBufferSubData as *const () },
    Export { name: "glBufferSubDataARB", function: glBufferSubDataARB as *const () },
    Export { name: "glCallList", function: glCallList as *const () },
    Export { name: "glCallLists", function: glCallLists as *const () },
    Export { name: "glCheckFramebufferStatus", function: glCheckFramebufferStatus as *const () },
    Export { name: "glCheckFramebufferStatusEXT", function: glCheckFramebufferStatusEXT as *const () },
    Export { name: "glCheckFramebufferStatusOES", function: glCheckFramebufferStatusOES as *const () },
    Export { name: "glCheckNamedFramebufferStatus", function: glCheckNamedFramebufferStatus as *const () },
    Export {
        name: "glCheckNamedFramebufferStatusEXT",
        function: glCheckNamedFramebufferStatusEXT as *const (),
    },
    Export { name: "glClampColor", function: glClampColor as *const () },
    Export { name: "glClampColorARB", function: glClampColorARB as *const () },
    Export { name: "glClear", function: glClear as *const () },
    Export { name: "glClearAccum", function: glClearAccum as *const () },
    Export { name: "glClearBufferData", function: glClearBufferData as *const () },
    Export { name: "glClearBufferSubData", function: glClearBufferSubData as *const () },
    Export { name: "glClearBufferfi", function: glClearBufferfi as *const () },
    Export { name: "glClearBufferfv", function: glClearBufferfv as *const () },
    Export { name: "glClearBufferiv", function: glClearBufferiv as *const () },
    Export { name: "glClearBufferuiv", function: glClearBufferuiv as *const () },
    Export { name: "glClearColor", function: glClearColor as *const () },
    Export { name: "glClearColorIiEXT", function: glClearColorIiEXT as *const () },
    Export { name: "glClearColorIuiEXT", function: glClearColorIuiEXT as *const () },
    Export { name: "glClearColorx", function: glClearColorx as *const () },
    Export { name: "glClearColorxOES", function: glClearColorxOES as *const () },
    Export { name: "glClearDepth", function: glClearDepth as *const () },
    Export { name: "glClearDepthf", function: glClearDepthf as *const () },
    Export { name: "glClearDepthfOES", function: glClearDepthfOES as *const () },
    Export { name: "glClearDepthx", function: glClearDepthx as *const () },
    Export { name: "glClearDepthxOES", function: glClearDepthxOES as *const () },
    Export { name: "glClearIndex", function: glClearIndex as *const () },
    Export { name: "glClearNamedBufferData", function: glClearNamedBufferData as *const () },
    Export { name: "glClearNamedBufferDataEXT", function: glClearNamedBufferDataEXT as *const () },
    Export { name: "glClearNamedBufferSubData", function: glClearNamedBufferSubData as *const () },
    Export { name: "glClearNamedBufferSubDataEXT", function: glClearNamedBufferSubDataEXT as *const () },
    Export { name: "glClearNamedFramebufferfi", function: glClearNamedFramebufferfi as *const () },
    Export { name: "glClearNamedFramebufferfv", function: glClearNamedFramebufferfv as *const () },
    Export { name: "glClearNamedFramebufferiv", function: glClearNamedFramebufferiv as *const () },
    Export { name: "glClearNamedFramebufferuiv", function: glClearNamedFramebufferuiv as *const () },
    Export { name: "glClearStencil", function: glClearStencil as *const () },
    Export { name: "glClearTexImage", function: glClearTexImage as *const () },
    Export { name: "glClearTexImageEXT", function: glClearTexImageEXT as *const () },
    Export { name: "glClearTexSubImage", function: glClearTexSubImage as *const () },
    Export { name: "glClearTexSubImageEXT", function: glClearTexSubImageEXT as *const () },
    Export { name: "glClientActiveTexture", function: glClientActiveTexture as *const () },
    Export { name: "glClientActiveTextureARB", function: glClientActiveTextureARB as *const () },
    Export { name: "glClientAttribDefaultEXT", function: glClientAttribDefaultEXT as *const () },
    Export { name: "glClientWaitSync", function: glClientWaitSync as *const () },
    Export { name: "glClientWaitSyncAPPLE", function: glClientWaitSyncAPPLE as *const () },
    Export { name: "glClipControl", function: glClipControl as *const () },
    Export { name: "glClipControlEXT", function: glClipControlEXT as *const () },
    Export { name: "glClipPlane", function: glClipPlane as *const () },
    Export { name: "glClipPlanef", function: glClipPlanef as *const () },
    Export { name: "glClipPlanefOES", function: glClipPlanefOES as *const () },
    Export { name: "glClipPlanex", function: glClipPlanex as *const () },
    Export { name: "glClipPlanexOES", function: glClipPlanexOES as *const () },
    Export { name: "glColor3b", function: glColor3b as *const () },
    Export { name: "glColor3bv", function: glColor3bv as *const () },
    Export { name: "glColor3d", function: glColor3d as *const () },
    Export { name: "glColor3dv", function: glColor3dv as *const () },
    Export { name: "glColor3f", function: glColor3f as *const () },
    Export { name: "glColor3fv", function: glColor3fv as *const () },
    Export { name: "glColor3hNV", function: glColor3hNV as *const () },
    Export { name: "glColor3hvNV", function: glColor3hvNV as *const () },
    Export { name: "glColor3i", function: glColor3i as *const () },
    Export { name: "glColor3iv", function: glColor3iv as *const () },
    Export { name: "glColor3s", function: glColor3s as *const () },
    Export { name: "glColor3sv", function: glColor3sv as *const () },
    Export { name: "glColor3ub", function: glColor3ub as *const () },
    Export { name: "glColor3ubv", function: glColor3ubv as *const () },
    Export { name: "glColor3ui", function: glColor3ui as *const () },
    Export { name: "glColor3uiv", function: glColor3uiv as *const () },
    Export { name: "glColor3us", function: glColor3us as *const () },
    Export { name: "glColor3usv", function: glColor3usv as *const () },
    Export { name: "glColor4b", function: glColor4b as *const () },
    Export { name: "glColor4bv", function: glColor4bv as *const () },
    Export { name: "glColor4d", function: glColor4d as *const () },
    Export { name: "glColor4dv", function: glColor4dv as *const () },
    Export { name: "glColor4f", function: glColor4f as *const () },
    Export { name: "glColor4fv", function: glColor4fv as *const () },
    Export { name: "glColor4hNV", function: glColor4hNV as *const () },
    Export { name: "glColor4hvNV", function: glColor4hvNV as *const () },
    Export { name: "glColor4i", function: glColor4i as *const () },
    Export { name: "glColor4iv", function: glColor4iv as *const () },
    Export { name: "glColor4s", function: glColor4s as *const () },
    Export { name: "glColor4sv", function: glColor4sv as *const () },
    Export { name: "glColor4ub", function: glColor4ub as *const () },
    Export { name: "glColor4ubv", function: glColor4ubv as *const () },
    Export { name: "glColor4ui", function: glColor4ui as *const () },
    Export { name: "glColor4uiv", function: glColor4uiv as *const () },
    Export { name: "glColor4us", function: glColor4us as *const () },
    Export { name: "glColor4usv", function: glColor4usv as *const () },
    Export { name: "glColor4x", function: glColor4x as *const () },
    Export { name: "glColor4xOES", function: glColor4xOES as *const () },
    Export { name: "glColorFragmentOp1ATI", function: glColorFragmentOp1ATI as *const () },
    Export { name: "glColorFragmentOp2ATI", function: glColorFragmentOp2ATI as *const () },
    Export { name: "glColorFragmentOp3ATI", function: glColorFragmentOp3ATI as *const () },
    Export { name: "glColorMask", function: glColorMask as *const () },
    Export { name: "glColorMaskIndexedEXT", function: glColorMaskIndexedEXT as *const () },
    Export { name: "glColorMaski", function: glColorMaski as *const () },
    Export { name: "glColorMaskiEXT", function: glColorMaskiEXT as *const () },
    Export { name: "glColorMaskiOES", function: glColorMaskiOES as *const () },
    Export { name: "glColorMaterial", function: glColorMaterial as *const () },
    Export { name: "glColorP3ui", function: glColorP3ui as *const () },
    Export { name: "glColorP3uiv", function: glColorP3uiv as *const () },
    Export { name: "glColorP4ui", function: glColorP4ui as *const () },
    Export { name: "glColorP4uiv", function: glColorP4uiv as *const () },
    Export { name: "glColorPointer", function: glColorPointer as *const () },
    Export { name: "glColorPointerEXT", function: glColorPointerEXT as *const () },
    Export { name: "glCompileShader", function: glCompileShader as *const () },
    Export { name: "glCompileShaderARB", function: glCompileShaderARB as *const () },
    Export { name: "glCompileShaderIncludeARB", function: glCompileShaderIncludeARB as *const () },
    Export { name: "glCompressedMultiTexImage1DEXT", function: glCompressedMultiTexImage1DEXT as *const () },
    Export { name: "glCompressedMultiTexImage2DEXT", function: glCompressedMultiTexImage2DEXT as *const () },
    Export { name: "glCompressedMultiTexImage3DEXT", function: glCompressedMultiTexImage3DEXT as *const () },
    Export {
        name: "glCompressedMultiTexSubImage1DEXT",
        function: glCompressedMultiTexSubImage1DEXT as *const (),
    },
    Export {
        name: "glCompressedMultiTexSubImage2DEXT",
        function: glCompressedMultiTexSubImage2DEXT as *const (),
    },
    Export {
        name: "glCompressedMultiTexSubImage3DEXT",
        function: glCompressedMultiTexSubImage3DEXT as *const (),
    },
    Export { name: "glCompressedTexImage1D", function: glCompressedTexImage1D as *const () },
    Export { name: "glCompressedTexImage1DARB", function: glCompressedTexImage1DARB as *const () },
    Export { name: "glCompressedTexImage2D", function: glCompressedTexImage2D as *const () },
    Export { name: "glCompressedTexImage2DARB", function: glCompressedTexImage2DARB as *const () },
    Export { name: "glCompressedTexImage3D", function: glCompressedTexImage3D as *const () },
    Export { name: "glCompressedTexImage3DARB", function: glCompressedTexImage3DARB as *const () },
    Export { name: "glCompressedTexImage3DOES", function: glCompressedTexImage3DOES as *const () },
    Export { name: "glCompressedTexSubImage1D", function: glCompressedTexSubImage1D as *const () },
    Export { name: "glCompressedTexSubImage1DARB", function: glCompressedTexSubImage1DARB as *const () },
    Export { name: "glCompressedTexSubImage2D", function: glCompressedTexSubImage2D as *const () },
    Export { name: "glCompressedTexSubImage2DARB", function: glCompressedTexSubImage2DARB as *const () },
    Export { name: "glCompressedTexSubImage3D", function: glCompressedTexSubImage3D as *const () },
    Export { name: "glCompressedTexSubImage3DARB", function: glCompressedTexSubImage3DARB as *const () },
    Export { name: "glCompressedTexSubImage3DOES", function: glCompressedTexSubImage3DOES as *const () },
    Export { name: "glCompressedTextureImage1DEXT", function: glCompressedTextureImage1DEXT as *const () },
    Export { name: "glCompressedTextureImage2DEXT", function: glCompressedTextureImage2DEXT as *const () },
    Export { name: "glCompressedTextureImage3DEXT", function: glCompressedTextureImage3DEXT as *const () },
    Export { name: "glCompressedTextureSubImage1D", function: glCompressedTextureSubImage1D as *const () },
    Export {
        name: "glCompressedTextureSubImage1DEXT",
        function: glCompressedTextureSubImage1DEXT as *const (),
    },
    Export { name: "glCompressedTextureSubImage2D", function: glCompressedTextureSubImage2D as *const () },
    Export {
        name: "glCompressedTextureSubImage2DEXT",
        function: glCompressedTextureSubImage2DEXT as *const (),
    },
    Export { name: "glCompressedTextureSubImage3D", function: glCompressedTextureSubImage3D as *const () },
    Export {
        name: "glCompressedTextureSubImage3DEXT",
        function: glCompressedTextureSubImage3DEXT as *const (),
    },
    Export { name: "glCopyBufferSubData", function: glCopyBufferSubData as *const () },
    Export { name: "glCopyBufferSubDataNV", function: glCopyBufferSubDataNV as *const () },
    Export { name: "glCopyImageSubData", function: glCopyImageSubData as *const () },
    Export { name: "glCopyImageSubDataEXT", function: glCopyImageSubDataEXT as *const () },
    Export { name: "glCopyImageSubDataNV", function: glCopyImageSubDataNV as *const () },
    Export { name: "glCopyImageSubDataOES", function: glCopyImageSubDataOES as *const () },
    Export { name: "glCopyMultiTexImage1DEXT", function: glCopyMultiTexImage1DEXT as *const () },
    Export { name: "glCopyMultiTexImage2DEXT", function: glCopyMultiTexImage2DEXT as *const () },
    Export { name: "glCopyMultiTexSubImage1DEXT", function: glCopyMultiTexSubImage1DEXT as *const () },
    Export { name: "glCopyMultiTexSubImage2DEXT", function: glCopyMultiTexSubImage2DEXT as *const () },
    Export { name: "glCopyMultiTexSubImage3DEXT", function: glCopyMultiTexSubImage3DEXT as *const () },
    Export { name: "glCopyNamedBufferSubData", function: glCopyNamedBufferSubData as *const () },
    Export { name: "glCopyPixels", function: glCopyPixels as *const () },
    Export { name: "glCopyTexImage1D", function: glCopyTexImage1D as *const () },
    Export { name: "glCopyTexImage1DEXT", function: glCopyTexImage1DEXT as *const () },
    Export { name: "glCopyTexImage2D", function: glCopyTexImage2D as *const () },
    Export { name: "glCopyTexImage2DEXT", function: glCopyTexImage2DEXT as *const () },
    Export { name: "glCopyTexSubImage1D", function: glCopyTexSubImage1D as *const () },
    Export { name: "glCopyTexSubImage1DEXT", function: glCopyTexSubImage1DEXT as *const () },
    Export { name: "glCopyTexSubImage2D", function: glCopyTexSubImage2D as *const () },
    Export { name: "glCopyTexSubImage2DEXT", function: glCopyTexSubImage2DEXT as *const () },
    Export { name: "glCopyTexSubImage3D", function: glCopyTexSubImage3D as *const () },
    Export { name: "glCopyTexSubImage3DEXT", function: glCopyTexSubImage3DEXT as *const () },
    Export { name: "glCopyTexSubImage3DOES", function: glCopyTexSubImage3DOES as *const () },
    Export { name: "glCopyTextureImage1DEXT", function: glCopyTextureImage1DEXT as *const () },
    Export { name: "glCopyTextureImage2DEXT", function: glCopyTextureImage2DEXT as *const () },
    Export { name: "glCopyTextureSubImage1D", function: glCopyTextureSubImage1D as *const () },
    Export { name: "glCopyTextureSubImage1DEXT", function: glCopyTextureSubImage1DEXT as *const () },
    Export { name: "glCopyTextureSubImage2D", function: glCopyTextureSubImage2D as *const () },
    Export { name: "glCopyTextureSubImage2DEXT", function: glCopyTextureSubImage2DEXT as *const () },
    Export { name: "glCopyTextureSubImage3D", function: glCopyTextureSubImage3D as *const () },
    Export { name: "glCopyTextureSubImage3DEXT", function: glCopyTextureSubImage3DEXT as *const () },
    Export { name: "glCreateBuffers", function: glCreateBuffers as *const () },
    Export { name: "glCreateFramebuffers", function: glCreateFramebuffers as *const () },
    Export { name: "glCreateProgram", function: glCreateProgram as *const () },
    Export { name: "glCreateProgramObjectARB", function: glCreateProgramObjectARB as *const () },
    Export { name: "glCreateProgramPipelines", function: glCreateProgramPipelines as *const () },
    Export { name: "glCreateQueries", function: glCreateQueries as *const () },
    Export { name: "glCreateRenderbuffers", function: glCreateRenderbuffers as *const () },
    Export { name: "glCreateSamplers", function: glCreateSamplers as *const () },
    Export { name: "glCreateShader", function: glCreateShader as *const () },
    Export { name: "glCreateShaderObjectARB", function: glCreateShaderObjectARB as *const () },
    Export { name: "glCreateShaderProgramv", function: glCreateShaderProgramv as *const () },
    Export { name: "glCreateShaderProgramvEXT", function: glCreateShaderProgramvEXT as *const () },
    Export { name: "glCreateTextures", function: glCreateTextures as *const () },
    Export { name: "glCreateTransformFeedbacks", function: glCreateTransformFeedbacks as *const () },
    Export { name: "glCreateVertexArrays", function: glCreateVertexArrays as *const () },
    Export { name: "glCullFace", function: glCullFace as *const () },
    Export { name: "glDebugMessageCallback", function: glDebugMessageCallback as *const () },
    Export { name: "glDebugMessageCallbackARB", function: glDebugMessageCallbackARB as *const () },
    Export { name: "glDebugMessageCallbackKHR", function: glDebugMessageCallbackKHR as *const () },
    Export { name: "glDebugMessageControl", function: glDebugMessageControl as *const () },
    Export { name: "glDebugMessageControlARB", function: glDebugMessageControlARB as *const () },
    Export { name: "glDebugMessageControlKHR", function: glDebugMessageControlKHR as *const () },
    Export { name: "glDebugMessageInsert", function: glDebugMessageInsert as *const () },
    Export { name: "glDebugMessageInsertARB", function: glDebugMessageInsertARB as *const () },
    Export { name: "glDebugMessageInsertKHR", function: glDebugMessageInsertKHR as *const () },
    Export { name: "glDeleteBuffers", function: glDeleteBuffers as *const () },
    Export { name: "glDeleteBuffersARB", function: glDeleteBuffersARB as *const () },
    Export { name: "glDeleteFragmentShaderATI", function: glDeleteFragmentShaderATI as *const () },
    Export { name: "glDeleteFramebuffers", function: glDeleteFramebuffers as *const () },
    Export { name: "glDeleteFramebuffersEXT", function: glDeleteFramebuffersEXT as *const () },
    Export { name: "glDeleteFramebuffersOES", function: glDeleteFramebuffersOES as *const () },
    Export { name: "glDeleteLists", function: glDeleteLists as *const () },
    Export { name: "glDeleteNamedStringARB", function: glDeleteNamedStringARB as *const () },
    Export { name: "glDeleteObjectARB", function: glDeleteObjectARB as *const () },
    Export { name: "glDeleteProgram", function: glDeleteProgram as *const () },
    Export { name: "glDeleteProgramPipelines", function: glDeleteProgramPipelines as *const () },
    Export { name: "glDeleteProgramPipelinesEXT", function: glDeleteProgramPipelinesEXT as *const () },
    Export { name: "glDeleteProgramsARB", function: glDeleteProgramsARB as *const () },
    Export { name: "glDeleteProgramsNV", function: glDeleteProgramsNV as *const () },
    Export { name: "glDeleteQueries", function: glDeleteQueries as *const () },
    Export { name: "glDeleteQueriesARB", function: glDeleteQueriesARB as *const () },
    Export { name: "glDeleteQueriesEXT", function: glDeleteQueriesEXT as *const () },
    Export { name: "glDeleteRenderbuffers", function: glDeleteRenderbuffers as *const () },
    Export { name: "glDeleteRenderbuffersEXT", function: glDeleteRenderbuffersEXT as *const () },
    Export { name: "glDeleteRenderbuffersOES", function: glDeleteRenderbuffersOES as *const () },
    Export { name: "glDeleteSamplers", function: glDeleteSamplers as *const () },
    Export { name: "glDeleteShader", function: glDeleteShader as *const () },
    Export { name: "glDeleteSync", function: glDeleteSync as *const () },
    Export { name: "glDeleteSyncAPPLE", function: glDeleteSyncAPPLE as *const () },
    Export { name: "glDeleteTextures", function: glDeleteTextures as *const () },
    Export { name: "glDeleteTexturesEXT", function: glDeleteTexturesEXT as *const () },
    Export { name: "glDeleteTransformFeedbacks", function: glDeleteTransformFeedbacks as *const () },
    Export { name: "glDeleteTransformFeedbacksNV", function: glDeleteTransformFeedbacksNV as *const () },
    Export { name: "glDeleteVertexArrays", function: glDeleteVertexArrays as *const () },
    Export { name: "glDeleteVertexArraysAPPLE", function: glDeleteVertexArraysAPPLE as *const () },
    Export { name: "glDeleteVertexArraysOES", function: glDeleteVertexArraysOES as *const () },
    Export { name: "glDepthFunc", function: glDepthFunc as *const () },
    Export { name: "glDepthMask", function: glDepthMask as *const () },
    Export { name: "glDepthRange", function: glDepthRange as *const () },
    Export { name: "glDepthRangeArraydvNV", function: glDepthRangeArraydvNV as *const () },
    Export { name: "glDepthRangeArrayfvOES", function: glDepthRangeArrayfvOES as *const () },
    Export { name: "glDepthRangeArrayv", function: glDepthRangeArrayv as *const () },
    Export { name: "glDepthRangeIndexed", function: glDepthRangeIndexed as *const () },
    Export { name: "glDepthRangeIndexeddNV", function: glDepthRangeIndexeddNV as *const () },
    Export { name: "glDepthRangeIndexedfOES", function: glDepthRangeIndexedfOES as *const () },
    Export { name: "glDepthRangef", function: glDepthRangef as *const () },
    Export { name: "glDepthRangefOES", function: glDepthRangefOES as *const () },
    Export { name: "glDepthRangex", function: glDepthRangex as *const () },
    Export { name: "glDepthRangexOES", function: glDepthRangexOES as *const () },
    Export { name: "glDetachObjectARB", function: glDetachObjectARB as *const () },
    Export { name: "glDetachShader", function: glDetachShader as *const () },
    Export { name: "glDisable", function: glDisable as *const () },
    Export { name: "glDisableClientState", function: glDisableClientState as *const () },
    Export { name: "glDisableClientStateIndexedEXT", function: glDisableClientStateIndexedEXT as *const () },
    Export { name: "glDisableClientStateiEXT", function: glDisableClientStateiEXT as *const () },
    Export { name: "glDisableIndexedEXT", function: glDisableIndexedEXT as *const () },
    Export { name: "glDisableVertexArrayAttrib", function: glDisableVertexArrayAttrib as *const () },
    Export { name: "glDisableVertexArrayAttribEXT", function: glDisableVertexArrayAttribEXT as *const () },
    Export { name: "glDisableVertexArrayEXT", function: glDisableVertexArrayEXT as *const () },
    Export { name: "glDisableVertexAttribArray", function: glDisableVertexAttribArray as *const () },
    Export { name: "glDisableVertexAttribArrayARB", function: glDisableVertexAttribArrayARB as *const () },
    Export { name: "glDisablei", function: glDisablei as *const () },
    Export { name: "glDisableiEXT", function: glDisableiEXT as *const () },
    Export { name: "glDisableiNV", function: glDisableiNV as *const () },
    Export { name: "glDisableiOES", function: glDisableiOES as *const () },
    Export { name: "glDiscardFramebufferEXT", function: glDiscardFramebufferEXT as *const () },
    Export { name: "glDispatchCompute", function: glDispatchCompute as *const () },
    Export { name: "glDispatchComputeIndirect", function: glDispatchComputeIndirect as *const () },
    Export { name: "glDrawArrays", function: glDrawArrays as *const () },
    Export { name: "glDrawArraysEXT", function: glDrawArraysEXT as *const () },
    Export { name: "glDrawArraysIndirect", function: glDrawArraysIndirect as *const () },
    Export { name: "glDrawArraysInstanced", function: glDrawArraysInstanced as *const () },
    Export { name: "glDrawArraysInstancedANGLE", function: glDrawArraysInstancedANGLE as *const () },
    Export { name: "glDrawArraysInstancedARB", function: glDrawArraysInstancedARB as *const () },
    Export {
        name: "glDrawArraysInstancedBaseInstance",
        function: glDrawArraysInstancedBaseInstance as *const (),
    },
    Export {
        name: "glDrawArraysInstancedBaseInstanceEXT",
        function: glDrawArraysInstancedBaseInstanceEXT as *const (),
    },
    Export { name: "glDrawArraysInstancedEXT", function: glDrawArraysInstancedEXT as *const () },
    Export { name: "glDrawArraysInstancedNV", function: glDrawArraysInstancedNV as *const () },
    Export { name: "glDrawBuffer", function: glDrawBuffer as *const () },
    Export { name: "glDrawBuffers", function: glDrawBuffers as *const () },
    Export { name: "glDrawBuffersARB", function: glDrawBuffersARB as *const () },
    Export { name: "glDrawBuffersATI", function: glDrawBuffersATI as *const () },
    Export { name: "glDrawBuffersEXT", function: glDrawBuffersEXT as *const () },
    Export { name: "glDrawBuffersNV", function: glDrawBuffersNV as *const () },
    Export { name: "glDrawElements", function: glDrawElements as *const () },
    Export { name: "glDrawElementsBaseVertex", function: glDrawElementsBaseVertex as *const () },
    Export { name: "glDrawElementsBaseVertexEXT", function: glDrawElementsBaseVertexEXT as *const () },
    Export { name: "glDrawElementsBaseVertexOES", function: glDrawElementsBaseVertexOES as *const () },
    Export { name: "glDrawElementsIndirect", function: glDrawElementsIndirect as *const () },
    Export { name: "glDrawElementsInstanced", function: glDrawElementsInstanced as *const () },
    Export { name: "glDrawElementsInstancedANGLE", function: glDrawElementsInstancedANGLE as *const () },
    Export { name: "glDrawElementsInstancedARB", function: glDrawElementsInstancedARB as *const () },
    Export {
        name: "glDrawElementsInstancedBaseInstance",
        function: glDrawElementsInstancedBaseInstance as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseInstanceEXT",
        function: glDrawElementsInstancedBaseInstanceEXT as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseVertex",
        function: glDrawElementsInstancedBaseVertex as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseVertexBaseInstance",
        function: glDrawElementsInstancedBaseVertexBaseInstance as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseVertexBaseInstanceEXT",
        function: glDrawElementsInstancedBaseVertexBaseInstanceEXT as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseVertexEXT",
        function: glDrawElementsInstancedBaseVertexEXT as *const (),
    },
    Export {
        name: "glDrawElementsInstancedBaseVertexOES",
        function: glDrawElementsInstancedBaseVertexOES as *const (),
    },
    Export { name: "glDrawElementsInstancedEXT", function: glDrawElementsInstancedEXT as *const () },
    Export { name: "glDrawElementsInstancedNV", function: glDrawElementsInstancedNV as *const () },
    Export { name: "glDrawPixels", function: glDrawPixels as *const () },
    Export { name: "glDrawRangeElements", function: glDrawRangeElements as *const () },
    Export { name: "glDrawRangeElementsBaseVertex", function: glDrawRangeElementsBaseVertex as *const () },
    Export {
        name: "glDrawRangeElementsBaseVertexEXT",
        function: glDrawRangeElementsBaseVertexEXT as *const (),
    },
    Export {
        name: "glDrawRangeElementsBaseVertexOES",
        function: glDrawRangeElementsBaseVertexOES as *const (),
    },
    Export { name: "glDrawRangeElementsEXT", function: glDrawRangeElementsEXT as *const () },
    Export { name: "glDrawTexfOES", function: glDrawTexfOES as *const () },
    Export { name: "glDrawTexfvOES", function: glDrawTexfvOES as *const () },
    Export { name: "glDrawTexiOES", function: glDrawTexiOES as *const () },
    Export { name: "glDrawTexivOES", function: glDrawTexivOES as *const () },
    Export { name: "glDrawTexsOES", function: glDrawTexsOES as *const () },
    Export { name: "glDrawTexsvOES", function: glDrawTexsvOES as *const () },
    Export { name: "glDrawTexxOES", function: glDrawTexxOES as *const () },
    Export { name: "glDrawTexxvOES", function: glDrawTexxvOES as *const () },
    Export { name: "glDrawTransformFeedback", function: glDrawTransformFeedback as *const () },
    Export { name: "glDrawTransformFeedbackEXT", function: glDrawTransformFeedbackEXT as *const () },
    Export {
        name: "glDrawTransformFeedbackInstanced",
        function: glDrawTransformFeedbackInstanced as *const (),
    },
    Export {
        name: "glDrawTransformFeedbackInstancedEXT",
        function: glDrawTransformFeedbackInstancedEXT as *const (),
    },
    Export { name: "glDrawTransformFeedbackNV", function: glDrawTransformFeedbackNV as *const () },
    Export { name: "glDrawTransformFeedbackStream", function: glDrawTransformFeedbackStream as *const () },
    Export {
        name: "glDrawTransformFeedbackStreamInstanced",
        function: glDrawTransformFeedbackStreamInstanced as *const (),
    },
    Export { name: "glEdgeFlag", function: glEdgeFlag as *const () },
    Export { name: "glEdgeFlagPointer", function: glEdgeFlagPointer as *const () },
    Export { name: "glEdgeFlagPointerEXT", function: glEdgeFlagPointerEXT as *const () },
    Export { name: "glEdgeFlagv", function: glEdgeFlagv as *const () },
    Export { name: "glEnable", function: glEnable as *const () },
    Export { name: "glEnableClientState", function: glEnableClientState as *const () },
    Export { name: "glEnableClientStateIndexedEXT", function: glEnableClientStateIndexedEXT as *const () },
    Export { name: "glEnableClientStateiEXT", function: glEnableClientStateiEXT as *const () },
    Export { name: "glEnableIndexedEXT", function: glEnableIndexedEXT as *const () },
    Export { name: "glEnableVertexArrayAttrib", function: glEnableVertexArrayAttrib as *const () },
    Export { name: "glEnableVertexArrayAttribEXT", function: glEnableVertexArrayAttribEXT as *const () },
    Export { name: "glEnableVertexArrayEXT", function: glEnableVertexArrayEXT as *const () },
    Export { name: "glEnableVertexAttribArray", function: glEnableVertexAttribArray as *const () },
    Export { name: "glEnableVertexAttribArrayARB", function: glEnableVertexAttribArrayARB as *const () },
    Export { name: "glEnablei", function: glEnablei as *const () },
    Export { name: "glEnableiEXT", function: glEnableiEXT as *const () },
    Export { name: "glEnableiNV", function: glEnableiNV as *const () },
    Export { name: "glEnableiOES", function: glEnableiOES as *const () },
    Export { name: "glEnd", function: glEnd as *const () },
    Export { name: "glEndConditionalRender", function: glEndConditionalRender as *const () },
    Export { name: "glEndConditionalRenderNV", function: glEndConditionalRenderNV as *const () },
    Export { name: "glEndConditionalRenderNVX", function: glEndConditionalRenderNVX as *const () },
    Export { name: "glEndFragmentShaderATI", function: glEndFragmentShaderATI as *const () },
    Export { name: "glEndList", function: glEndList as *const () },
    Export { name: "glEndQuery", function: glEndQuery as *const () },
    Export { name: "glEndQueryARB", function: glEndQueryARB as *const () },
    Export { name: "glEndQueryEXT", function: glEndQueryEXT as *const () },
    Export { name: "glEndQueryIndexed", function: glEndQueryIndexed as *const () },
    Export { name: "glEndTransformFeedback", function: glEndTransformFeedback as *const () },
    Export { name: "glEndTransformFeedbackEXT", function: glEndTransformFeedbackEXT as *const () },
    Export { name: "glEndTransformFeedbackNV", function: glEndTransformFeedbackNV as *const () },
    Export { name: "glEvalCoord1d", function: glEvalCoord1d as *const () },
    Export { name: "glEvalCoord1dv", function: glEvalCoord1dv as *const () },
    Export { name: "glEvalCoord1f", function: glEvalCoord1f as *const () },
    Export { name: "glEvalCoord1fv", function: glEvalCoord1fv as *const () },
    Export { name: "glEvalCoord2d", function: glEvalCoord2d as *const () },
    Export { name: "glEvalCoord2dv", function: glEvalCoord2dv as *const () },
    Export { name: "glEvalCoord2f", function: glEvalCoord2f as *const () },
    Export { name: "glEvalCoord2fv", function: glEvalCoord2fv as *const () },
    Export { name: "glEvalMesh1", function: glEvalMesh1 as *const () },
    Export { name: "glEvalMesh2", function: glEvalMesh2 as *const () },
    Export { name: "glEvalPoint1", function: glEvalPoint1 as *const () },
    Export { name: "glEvalPoint2", function: glEvalPoint2 as *const () },
    Export { name: "glFeedbackBuffer", function: glFeedbackBuffer as *const () },
    Export { name: "glFenceSync", function: glFenceSync as *const () },
    Export { name: "glFenceSyncAPPLE", function: glFenceSyncAPPLE as *const () },
    Export { name: "glFinish", function: glFinish as *const () },
    Export { name: "glFlush", function: glFlush as *const () },
    Export { name: "glFlushMappedBufferRange", function: glFlushMappedBufferRange as *const () },
    Export { name: "glFlushMappedBufferRangeAPPLE", function: glFlushMappedBufferRangeAPPLE as *const () },
    Export { name: "glFlushMappedBufferRangeEXT", function: glFlushMappedBufferRangeEXT as *const () },
    Export { name: "glFlushMappedNamedBufferRange", function: glFlushMappedNamedBufferRange as *const () },
    Export {
        name: "glFlushMappedNamedBufferRangeEXT",
        function: glFlushMappedNamedBufferRangeEXT as *const (),
    },
    Export { name: "glFogCoordPointer", function: glFogCoordPointer as *const () },
    Export { name: "glFogCoordPointerEXT", function: glFogCoordPointerEXT as *const () },
    Export { name: "glFogCoordd", function: glFogCoordd as *const () },
    Export { name: "glFogCoorddEXT", function: glFogCoorddEXT as *const () },
    Export { name: "glFogCoorddv", function: glFogCoorddv as *const () },
    Export { name: "glFogCoorddvEXT", function: glFogCoorddvEXT as *const () },
    Export { name: "glFogCoordf", function: glFogCoordf as *const () },
    Export { name: "glFogCoordfEXT", function: glFogCoordfEXT as *const () },
    Export { name: "glFogCoordfv", function: glFogCoordfv as *const () },
    Export { name: "glFogCoordfvEXT", function: glFogCoordfvEXT as *const () },
    Export { name: "glFogCoordhNV", function: glFogCoordhNV as *const () },
    Export { name: "glFogCoordhvNV", function: glFogCoordhvNV as *const () },
    Export { name: "glFogf", function: glFogf as *const () },
    Export { name: "glFogfv", function: glFogfv as *const () },
    Export { name: "glFogi", function: glFogi as *const () },
    Export { name: "glFogiv", function: glFogiv as *const () },
    Export { name: "glFogx", function: glFogx as *const () },
    Export { name: "glFogxOES", function: glFogxOES as *const () },
    Export { name: "glFogxv", function: glFogxv as *const () },
    Export { name: "glFogxvOES", function: glFogxvOES as *const () },
    Export { name: "glFramebufferDrawBufferEXT", function: glFramebufferDrawBufferEXT as *const () },
    Export { name: "glFramebufferDrawBuffersEXT", function: glFramebufferDrawBuffersEXT as *const () },
    Export { name: "glFramebufferFetchBarrierEXT", function: glFramebufferFetchBarrierEXT as *const () },
    Export { name: "glFramebufferParameteri", function: glFramebufferParameteri as *const () },
    Export { name: "glFramebufferParameteriMESA", function: glFramebufferParameteriMESA as *const () },
    Export { name: "glFramebufferReadBufferEXT", function: glFramebufferReadBufferEXT as *const () },
    Export { name: "glFramebufferRenderbuffer", function: glFramebufferRenderbuffer as *const () },
    Export { name: "glFramebufferRenderbufferEXT", function: glFramebufferRenderbufferEXT as *const () },
    Export { name: "glFramebufferRenderbufferOES", function: glFramebufferRenderbufferOES as *const () },
    Export { name: "glFramebufferTexture", function: glFramebufferTexture as *const () },
    Export { name: "glFramebufferTexture1D", function: glFramebufferTexture1D as *const () },
    Export { name: "glFramebufferTexture1DEXT", function: glFramebufferTexture1DEXT as *const () },
    Export { name: "glFramebufferTexture2D", function: glFramebufferTexture2D as *const () },
    Export { name: "glFramebufferTexture2DEXT", function: glFramebufferTexture2DEXT as *const () },
    Export { name: "glFramebufferTexture2DOES", function: glFramebufferTexture2DOES as *const () },
    Export { name: "glFramebufferTexture3D", function: glFramebufferTexture3D as *const () },
    Export { name: "glFramebufferTexture3DEXT", function: glFramebufferTexture3DEXT as *const () },
    Export { name: "glFramebufferTexture3DOES", function: glFramebufferTexture3DOES as *const () },
    Export { name: "glFramebufferTextureARB", function: glFramebufferTextureARB as *const () },
    Export { name: "glFramebufferTextureEXT", function: glFramebufferTextureEXT as *const () },
    Export { name: "glFramebufferTextureLayer", function: glFramebufferTextureLayer as *const () },
    Export { name: "glFramebufferTextureLayerARB", function: glFramebufferTextureLayerARB as *const () },
    Export { name: "glFramebufferTextureLayerEXT", function: glFramebufferTextureLayerEXT as *const () },
    Export { name: "glFramebufferTextureOES", function: glFramebufferTextureOES as *const () },
    Export { name: "glFrontFace", function: glFrontFace as *const () },
    Export { name: "glFrustum", function: glFrustum as *const () },
    Export { name: "glFrustumf", function: glFrustumf as *const () },
    Export { name: "glFrustumfOES", function: glFrustumfOES as *const () },
    Export { name: "glFrustumx", function: glFrustumx as *const () },
    Export { name: "glFrustumxOES", function: glFrustumxOES as *const () },
    Export { name: "glGenBuffers", function: glGenBuffers as *const () },
    Export { name: "glGenBuffersARB", function: glGenBuffersARB as *const () },
    Export { name: "glGenFragmentShadersATI", function: glGenFragmentShadersATI as *const () },
    Export { name: "glGenFramebuffers", function: glGenFramebuffers as *const () },
    Export { name: "glGenFramebuffersEXT", function: glGenFramebuffersEXT as *const () },
    Export { name: "glGenFramebuffersOES", function: glGenFramebuffersOES as *const () },
    Export { name: "glGenLists", function: glGenLists as *const () },
    Export { name: "glGenProgramPipelines", function: glGenProgramPipelines as *const () },
    Export { name: "glGenProgramPipelinesEXT", function: glGenProgramPipelinesEXT as *const () },
    Export { name: "glGenProgramsARB", function: glGenProgramsARB as *const () },
    Export { name: "glGenProgramsNV", function: glGenProgramsNV as *const () },
    Export { name: "glGenQueries", function: glGenQueries as *const () },
    Export { name: "glGenQueriesARB", function: glGenQueriesARB as *const () },
    Export { name: "glGenQueriesEXT", function: glGenQueriesEXT as *const () },
    Export { name: "glGenRenderbuffers", function: glGenRenderbuffers as *const () },
    Export { name: "glGenRenderbuffersEXT", function: glGenRenderbuffersEXT as *const () },
    Export { name: "glGenRenderbuffersOES", function: glGenRenderbuffersOES as *const () },
    Export { name: "glGenSamplers", function: glGenSamplers as *const () },
    Export { name: "glGenTextures", function: glGenTextures as *const () },
    Export { name: "glGenTexturesEXT", function: glGenTexturesEXT as *const () },
    Export { name: "glGenTransformFeedbacks", function: glGenTransformFeedbacks as *const () },
    Export { name: "glGenTransformFeedbacksNV", function: glGenTransformFeedbacksNV as *const () },
    Export { name: "glGenVertexArrays", function: glGenVertexArrays as *const () },
    Export { name: "glGenVertexArraysAPPLE", function: glGenVertexArraysAPPLE as *const () },
    Export { name: "glGenVertexArraysOES", function: glGenVertexArraysOES as *const () },
    Export { name: "glGenerateMipmap", function: glGenerateMipmap as *const () },
    Export { name: "glGenerateMipmapEXT", function: glGenerateMipmapEXT as *const () },
    Export { name: "glGenerateMipmapOES", function: glGenerateMipmapOES as *const () },
    Export { name: "glGenerateMultiTexMipmapEXT", function: glGenerateMultiTexMipmapEXT as *const () },
    Export { name: "glGenerateTextureMipmap", function: glGenerateTextureMipmap as *const () },
    Export { name: "glGenerateTextureMipmapEXT", function: glGenerateTextureMipmapEXT as *const () },
    Export {
        name: "glGetActiveAtomicCounterBufferiv",
        function: glGetActiveAtomicCounterBufferiv as *const (),
    },
    Export { name: "glGetActiveAttrib", function: glGetActiveAttrib as *const () },
    Export { name: "glGetActiveAttribARB", function: glGetActiveAttribARB as *const () },
    Export { name: "glGetActiveSubroutineName", function: glGetActiveSubroutineName as *const () },
    Export {
        name: "glGetActiveSubroutineUniformName",
        function: glGetActiveSubroutineUniformName as *const (),
    },
    Export { name: "glGetActiveSubroutineUniformiv", function: glGetActiveSubroutineUniformiv as *const () },
    Export { name: "glGetActiveUniform", function: glGetActiveUniform as *const () },
    Export { name: "glGetActiveUniformARB", function: glGetActiveUniformARB as *const () },
    Export { name: "glGetActiveUniformBlockName", function: glGetActiveUniformBlockName as *const () },
    Export { name: "glGetActiveUniformBlockiv", function: glGetActiveUniformBlockiv as *const () },
    Export { name: "glGetActiveUniformName", function: glGetActiveUniformName as *const () },
    Export { name: "glGetActiveUniformsiv", function: glGetActiveUniformsiv as *const () },
    Export { name: "glGetAttachedObjectsARB", function: glGetAttachedObjectsARB as *const () },
    Export { name: "glGetAttachedShaders", function: glGetAttachedShaders as *const () },
    Export { name: "glGetAttribLocation", function: glGetAttribLocation as *const () },
    Export { name: "glGetAttribLocationARB", function: glGetAttribLocationARB as *const () },
    Export { name: "glGetBooleanIndexedvEXT", function: glGetBooleanIndexedvEXT as *const () },
    Export { name: "glGetBooleani_v", function: glGetBooleani_v as *const () },
    Export { name: "glGetBooleanv", function: glGetBooleanv as *const () },
    Export { name: "glGetBufferParameteri64v", function: glGetBufferParameteri64v as *const () },
    Export { name: "glGetBufferParameteriv", function: glGetBufferParameteriv as *const () },
    Export { name: "glGetBufferParameterivARB", function: glGetBufferParameterivARB as *const () },
    Export { name: "glGetBufferPointerv", function: glGetBufferPointerv as *const () },
    Export { name: "glGetBufferPointervARB", function: glGetBufferPointervARB as *const () },
    Export { name: "glGetBufferPointervOES", function: glGetBufferPointervOES as *const () },
    Export { name: "glGetBufferSubData", function: glGetBufferSubData as *const () },
    Export { name: "glGetBufferSubDataARB", function: glGetBufferSubDataARB as *const () },
    Export { name: "glGetClipPlane", function: glGetClipPlane as *const () },
    Export { name: "glGetClipPlanef", function: glGetClipPlanef as *const () },
    Export { name: "glGetClipPlanefOES", function: glGetClipPlanefOES as *const () },
    Export { name: "glGetClipPlanex", function: glGetClipPlanex as *const () },
    Export { name: "glGetClipPlanexOES", function: glGetClipPlanexOES as *const () },
    Export {
        name: "glGetCompressedMultiTexImageEXT",
        function: glGetCompressedMultiTexImageEXT as *const (),
    },
    Export { name: "glGetCompressedTexImage", function: glGetCompressedTexImage as *const () },
    Export { name: "glGetCompressedTexImageARB", function: glGetCompressedTexImageARB as *const () },
    Export { name: "glGetCompressedTextureImage", function: glGetCompressedTextureImage as *const () },
    Export { name: "glGetCompressedTextureImageEXT", function: glGetCompressedTextureImageEXT as *const () },
    Export { name: "glGetCompressedTextureSubImage", function: glGetCompressedTextureSubImage as *const () },
    Export { name: "glGetDebugMessageLog", function: glGetDebugMessageLog as *const () },
    Export { name: "glGetDebugMessageLogARB", function: glGetDebugMessageLogARB as *const () },
    Export { name: "glGetDebugMessageLogKHR", function: glGetDebugMessageLogKHR as *const () },
    Export { name: "glGetDoubleIndexedvEXT", function: glGetDoubleIndexedvEXT as *const () },
    Export { name: "glGetDoublei_v", function: glGetDoublei_v as *const () },
    Export { name: "glGetDoublei_vEXT", function: glGetDoublei_vEXT as *const () },
    Export { name: "glGetDoublev", function: glGetDoublev as *const () },
    Export { name: "glGetError", function: glGetError as *const () },
    Export { name: "glGetFixedv", function: glGetFixedv as *const () },
    Export { name: "glGetFixedvOES", function: glGetFixedvOES as *const () },
    Export { name: "glGetFloatIndexedvEXT", function: glGetFloatIndexedvEXT as *const () },
    Export { name: "glGetFloati_v", function: glGetFloati_v as *const () },
    Export { name: "glGetFloati_vEXT", function: glGetFloati_vEXT as *const () },
    Export { name: "glGetFloati_vNV", function: glGetFloati_vNV as *const () },
    Export { name: "glGetFloati_vOES", function: glGetFloati_vOES as *const () },
    Export { name: "glGetFloatv", function: glGetFloatv as *const () },
    Export { name: "glGetFragDataIndex", function: glGetFragDataIndex as *const () },
    Export { name: "glGetFragDataIndexEXT", function: glGetFragDataIndexEXT as *const () },
    Export { name: "glGetFragDataLocation", function: glGetFragDataLocation as *const () },
    Export { name: "glGetFragDataLocationEXT", function: glGetFragDataLocationEXT as *const () },
    Export {
        name: "glGetFramebufferAttachmentParameteriv",
        function: glGetFramebufferAttachmentParameteriv as *const (),
    },
    Export {
        name: "glGetFramebufferAttachmentParameterivEXT",
        function: glGetFramebufferAttachmentParameterivEXT as *const (),
    },
    Export {
        name: "glGetFramebufferAttachmentParameterivOES",
        function: glGetFramebufferAttachmentParameterivOES as *const (),
    },
    Export { name: "glGetFramebufferParameteriv", function: glGetFramebufferParameteriv as *const () },
    Export { name: "glGetFramebufferParameterivEXT", function: glGetFramebufferParameterivEXT as *const () },
    Export {
        name: "glGetFramebufferParameterivMESA",
        function: glGetFramebufferParameterivMESA as *const (),
    },
    Export { name: "glGetGraphicsResetStatus", function: glGetGraphicsResetStatus as *const () },
    Export { name: "glGetGraphicsResetStatusARB", function: glGetGraphicsResetStatusARB as *const () },
    Export { name: "glGetGraphicsResetStatusEXT", function: glGetGraphicsResetStatusEXT as *const () },
    Export { name: "glGetGraphicsResetStatusKHR", function: glGetGraphicsResetStatusKHR as *const () },
    Export { name: "glGetHandleARB", function: glGetHandleARB as *const () },
    Export { name: "glGetInfoLogARB", function: glGetInfoLogARB as *const () },
    Export { name: "glGetInteger64i_v", function: glGetInteger64i_v as *const () },
    Export { name: "glGetInteger64v", function: glGetInteger64v as *const () },
    Export { name: "glGetInteger64vAPPLE", function: glGetInteger64vAPPLE as *const () },
    Export { name: "glGetInteger64vEXT", function: glGetInteger64vEXT as *const () },
    Export { name: "glGetIntegerIndexedvEXT", function: glGetIntegerIndexedvEXT as *const () },
    Export { name: "glGetIntegeri_v", function: glGetIntegeri_v as *const () },
    Export { name: "glGetIntegerv", function: glGetIntegerv as *const () },
    Export { name: "glGetInternalformati64v", function: glGetInternalformati64v as *const () },
    Export { name: "glGetInternalformativ", function: glGetInternalformativ as *const () },
    Export { name: "glGetLightfv", function: glGetLightfv as *const () },
    Export { name: "glGetLightiv", function: glGetLightiv as *const () },
    Export { name: "glGetLightxv", function: glGetLightxv as *const () },
    Export { name: "glGetLightxvOES", function: glGetLightxvOES as *const () },
    Export { name: "glGetMapdv", function: glGetMapdv as *const () },
    Export { name: "glGetMapfv", function: glGetMapfv as *const () },
    Export { name: "glGetMapiv", function: glGetMapiv as *const () },
    Export { name: "glGetMaterialfv", function: glGetMaterialfv as *const () },
    Export { name: "glGetMaterialiv", function: glGetMaterialiv as *const () },
    Export { name: "glGetMaterialxv", function: glGetMaterialxv as *const () },
    Export { name: "glGetMaterialxvOES", function: glGetMaterialxvOES as *const () },
    Export { name: "glGetMultiTexEnvfvEXT", function: glGetMultiTexEnvfvEXT as *const () },
    Export { name: "glGetMultiTexEnvivEXT", function: glGetMultiTexEnvivEXT as *const () },
    Export { name: "glGetMultiTexGendvEXT", function: glGetMultiTexGendvEXT as *const () },
    Export { name: "glGetMultiTexGenfvEXT", function: glGetMultiTexGenfvEXT as *const () },
    Export { name: "glGetMultiTexGenivEXT", function: glGetMultiTexGenivEXT as *const () },
    Export { name: "glGetMultiTexImageEXT", function: glGetMultiTexImageEXT as *const () },
    Export {
        name: "glGetMultiTexLevelParameterfvEXT",
        function: glGetMultiTexLevelParameterfvEXT as *const (),
    },
    Export {
        name: "glGetMultiTexLevelParameterivEXT",
        function: glGetMultiTexLevelParameterivEXT as *const (),
    },
    Export { name: "glGetMultiTexParameterIivEXT", function: glGetMultiTexParameterIivEXT as *const () },
    Export { name: "glGetMultiTexParameterIuivEXT", function: glGetMultiTexParameterIuivEXT as *const () },
    Export { name: "glGetMultiTexParameterfvEXT", function: glGetMultiTexParameterfvEXT as *const () },
    Export { name: "glGetMultiTexParameterivEXT", function: glGetMultiTexParameterivEXT as *const () },
    Export { name: "glGetMultisamplefv", function: glGetMultisamplefv as *const () },
    Export { name: "glGetMultisamplefvNV", function: glGetMultisamplefvNV as *const () },
    Export { name: "glGetNamedBufferParameteri64v", function: glGetNamedBufferParameteri64v as *const () },
    Export { name: "glGetNamedBufferParameteriv", function: glGetNamedBufferParameteriv as *const () },
    Export { name: "glGetNamedBufferParameterivEXT", function: glGetNamedBufferParameterivEXT as *const () },
    Export { name: "glGetNamedBufferPointerv", function: glGetNamedBufferPointerv as *const () },
    Export { name: "glGetNamedBufferPointervEXT", function: glGetNamedBufferPointervEXT as *const () },
    Export { name: "glGetNamedBufferSubData", function: glGetNamedBufferSubData as *const () },
    Export { name: "glGetNamedBufferSubDataEXT", function: glGetNamedBufferSubDataEXT as *const () },
    Export {
        name: "glGetNamedFramebufferAttachmentParameteriv",
        function: glGetNamedFramebufferAttachmentParameteriv as *const (),
    },
    Export {
        name: "glGetNamedFramebufferAttachmentParameterivEXT",
        function: glGetNamedFramebufferAttachmentParameterivEXT as *const (),
    },
    Export {
        name: "glGetNamedFramebufferParameteriv",
        function: glGetNamedFramebufferParameteriv as *const (),
    },
    Export {
        name: "glGetNamedFramebufferParameterivEXT",
        function: glGetNamedFramebufferParameterivEXT as *const (),
    },
    Export {
        name: "glGetNamedProgramLocalParameterIivEXT",
        function: glGetNamedProgramLocalParameterIivEXT as *const (),
    },
    Export {
        name: "glGetNamedProgramLocalParameterIuivEXT",
        function: glGetNamedProgramLocalParameterIuivEXT as *const (),
    },
    Export {
        name: "glGetNamedProgramLocalParameterdvEXT",
        function: glGetNamedProgramLocalParameterdvEXT as *const (),
    },
    Export {
        name: "glGetNamedProgramLocalParameterfvEXT",
        function: glGetNamedProgramLocalParameterfvEXT as *const (),
    },
    Export { name: "glGetNamedProgramStringEXT", function: glGetNamedProgramStringEXT as *const () },
    Export { name: "glGetNamedProgramivEXT", function: glGetNamedProgramivEXT as *const () },
    Export {
        name: "glGetNamedRenderbufferParameteriv",
        function: glGetNamedRenderbufferParameteriv as *const (),
    },
    Export {
        name: "glGetNamedRenderbufferParameterivEXT",
        function: glGetNamedRenderbufferParameterivEXT as *const (),
    },
    Export { name: "glGetNamedStringARB", function: glGetNamedStringARB as *const () },
    Export { name: "glGetNamedStringivARB", function: glGetNamedStringivARB as *const () },
    Export { name: "glGetObjectLabel", function: glGetObjectLabel as *const () },
    Export { name: "glGetObjectLabelEXT", function: glGetObjectLabelEXT as *const () },
    Export { name: "glGetObjectLabelKHR", function: glGetObjectLabelKHR as *const () },
    Export { name: "glGetObjectParameterfvARB", function: glGetObjectParameterfvARB as *const () },
    Export { name: "glGetObjectParameterivARB", function: glGetObjectParameterivARB as *const () },
    Export { name: "glGetObjectPtrLabel", function: glGetObjectPtrLabel as *const () },
    Export { name: "glGetObjectPtrLabelKHR", function: glGetObjectPtrLabelKHR as *const () },
    Export { name: "glGetPixelMapfv", function: glGetPixelMapfv as *const () },
    Export { name: "glGetPixelMapuiv", function: glGetPixelMapuiv as *const () },
    Export { name: "glGetPixelMapusv", function: glGetPixelMapusv as *const () },
    Export { name: "glGetPointerIndexedvEXT", function: glGetPointerIndexedvEXT as *const () },
    Export { name: "glGetPointeri_vEXT", function: glGetPointeri_vEXT as *const () },
    Export { name: "glGetPointerv", function: glGetPointerv as *const () },
    Export { name: "glGetPointervEXT", function: glGetPointervEXT as *const () },
    Export { name: "glGetPointervKHR", function: glGetPointervKHR as *const () },
    Export { name: "glGetPolygonStipple", function: glGetPolygonStipple as *const () },
    Export { name: "glGetProgramBinary", function: glGetProgramBinary as *const () },
    Export { name: "glGetProgramBinaryOES", function: glGetProgramBinaryOES as *const () },
    Export { name: "glGetProgramEnvParameterdvARB", function: glGetProgramEnvParameterdvARB as *const () },
    Export { name: "glGetProgramEnvParameterfvARB", function: glGetProgramEnvParameterfvARB as *const () },
    Export { name: "glGetProgramInfoLog", function: glGetProgramInfoLog as *const () },
    Export { name: "glGetProgramInterfaceiv", function: glGetProgramInterfaceiv as *const () },
    Export {
        name: "glGetProgramLocalParameterdvARB",
        function: glGetProgramLocalParameterdvARB as *const (),
    },
    Export {
        name: "glGetProgramLocalParameterfvARB",
        function: glGetProgramLocalParameterfvARB as *const (),
    },
    Export { name: "glGetProgramPipelineInfoLog", function: glGetProgramPipelineInfoLog as *const () },
    Export { name: "glGetProgramPipelineInfoLogEXT", function: glGetProgramPipelineInfoLogEXT as *const () },
    Export { name: "glGetProgramPipelineiv", function: glGetProgramPipelineiv as *const () },
    Export { name: "glGetProgramPipelineivEXT", function: glGetProgramPipelineivEXT as *const () },
    Export { name: "glGetProgramResourceIndex", function: glGetProgramResourceIndex as *const () },
    Export { name: "glGetProgramResourceLocation", function: glGetProgramResourceLocation as *const () },
    Export {
        name: "glGetProgramResourceLocationIndex",
        function: glGetProgramResourceLocationIndex as *const (),
    },
    Export {
        name: "glGetProgramResourceLocationIndexEXT",
        function: glGetProgramResourceLocationIndexEXT as *const (),
    },
    Export { name: "glGetProgramResourceName", function: glGetProgramResourceName as *const () },
    Export { name: "glGetProgramResourceiv", function: glGetProgramResourceiv as *const () },
    Export { name: "glGetProgramStageiv", function: glGetProgramStageiv as *const () },
    Export { name: "glGetProgramStringARB", function: glGetProgramStringARB as *const () },
    Export { name: "glGetProgramiv", function: glGetProgramiv as *const () },
    Export { name: "glGetProgramivARB", function: glGetProgramivARB as *const () },
    Export { name: "glGetQueryBufferObjecti64v", function: glGetQueryBufferObjecti64v as *const () },
    Export { name: "glGetQueryBufferObjectiv", function: glGetQueryBufferObjectiv as *const () },
    Export { name: "glGetQueryBufferObjectui64v", function: glGetQueryBufferObjectui64v as *const () },
    Export { name: "glGetQueryBufferObjectuiv", function: glGetQueryBufferObjectuiv as *const () },
    Export { name: "glGetQueryIndexediv", function: glGetQueryIndexediv as *const () },
    Export { name: "glGetQueryObjecti64v", function: glGetQueryObjecti64v as *const () },
    Export { name: "glGetQueryObjecti64vEXT", function: glGetQueryObjecti64vEXT as *const () },
    Export { name: "glGetQueryObjectiv", function: glGetQueryObjectiv as *const () },
    Export { name: "glGetQueryObjectivARB", function: glGetQueryObjectivARB as *const () },
    Export { name: "glGetQueryObjectivEXT", function: glGetQueryObjectivEXT as *const () },
    Export { name: "glGetQueryObjectui64v", function: glGetQueryObjectui64v as *const () },
    Export { name: "glGetQueryObjectui64vEXT", function: glGetQueryObjectui64vEXT as *const () },
    Export { name: "glGetQueryObjectuiv", function: glGetQueryObjectuiv as *const () },
    Export { name: "glGetQueryObjectuivARB", function: glGetQueryObjectuivARB as *const () },
    Export { name: "glGetQueryObjectuivEXT", function: glGetQueryObjectuivEXT as *const () },
    Export { name: "glGetQueryiv", function: glGetQueryiv as *const () },
    Export { name: "glGetQueryivARB", function: glGetQueryivARB as *const () },
    Export { name: "glGetQueryivEXT", function: glGetQueryivEXT as *const () },
    Export { name: "glGetRenderbufferParameteriv", function: glGetRenderbufferParameteriv as *const () },
    Export {
        name: "glGetRenderbufferParameterivEXT",
        function: glGetRenderbufferParameterivEXT as *const (),
    },
    Export {
        name: "glGetRenderbufferParameterivOES",
        function: glGetRenderbufferParameterivOES as *const (),
    },
    Export { name: "glGetSamplerParameterIiv", function: glGetSamplerParameterIiv as *const () },
    Export { name: "glGetSamplerParameterIivEXT", function: glGetSamplerParameterIivEXT as *const () },
    Export { name: "glGetSamplerParameterIivOES", function: glGetSamplerParameterIivOES as *const () },
    Export { name: "glGetSamplerParameterIuiv", function: glGetSamplerParameterIuiv as *const () },
    Export { name: "glGetSamplerParameterIuivEXT", function: glGetSamplerParameterIuivEXT as *const () },
    Export { name: "glGetSamplerParameterIuivOES", function: glGetSamplerParameterIuivOES as *const () },
    Export { name: "glGetSamplerParameterfv", function: glGetSamplerParameterfv as *const () },
    Export { name: "glGetSamplerParameteriv", function: glGetSamplerParameteriv as *const () },
    Export { name: "glGetShaderInfoLog", function: glGetShaderInfoLog as *const () },
    Export { name: "glGetShaderPrecisionFormat", function: glGetShaderPrecisionFormat as *const () },
    Export { name: "glGetShaderSource", function: glGetShaderSource as *const () },
    Export { name: "glGetShaderSourceARB", function: glGetShaderSourceARB as *const () },
    Export { name: "glGetShaderiv", function: glGetShaderiv as *const () },
    Export { name: "glGetString", function: glGetString as *const () },
    Export { name: "glGetStringi", function: glGetStringi as *const () },
    Export { name: "glGetSubroutineIndex", function: glGetSubroutineIndex as *const () },
    Export { name: "glGetSubroutineUniformLocation", function: glGetSubroutineUniformLocation as *const () },
    Export { name: "glGetSynciv", function: glGetSynciv as *const () },
    Export { name: "glGetSyncivAPPLE", function: glGetSyncivAPPLE as *const () },
    Export { name: "glGetTexEnvfv", function: glGetTexEnvfv as *const () },
    Export { name: "glGetTexEnviv", function: glGetTexEnviv as *const () },
    Export { name: "glGetTexEnvxv", function: glGetTexEnvxv as *const () },
    Export { name: "glGetTexEnvxvOES", function: glGetTexEnvxvOES as *const () },
    Export { name: "glGetTexGendv", function: glGetTexGendv as *const () },
    Export { name: "glGetTexGenfv", function: glGetTexGenfv as *const () },
    Export { name: "glGetTexGenfvOES", function: glGetTexGenfvOES as *const () },
    Export { name: "glGetTexGeniv", function: glGetTexGeniv as *const () },
    Export { name: "glGetTexGenivOES", function: glGetTexGenivOES as *const () },
    Export { name: "glGetTexGenxvOES", function: glGetTexGenxvOES as *const () },
    Export { name: "glGetTexImage", function: glGetTexImage as *const () },
    Export { name: "glGetTexLevelParameterfv", function: glGetTexLevelParameterfv as *const () },
    Export { name: "glGetTexLevelParameteriv", function: glGetTexLevelParameteriv as *const () },
    Export { name: "glGetTexParameterIiv", function: glGetTexParameterIiv as *const () },
    Export { name: "glGetTexParameterIivEXT", function: glGetTexParameterIivEXT as *const () },
    Export { name: "glGetTexParameterIivOES", function: glGetTexParameterIivOES as *const () },
    Export { name: "glGetTexParameterIuiv", function: glGetTexParameterIuiv as *const () },
    Export { name: "glGetTexParameterIuivEXT", function: glGetTexParameterIuivEXT as *const () },
    Export { name: "glGetTexParameterIuivOES", function: glGetTexParameterIuivOES as *const () },
    Export { name: "glGetTexParameterfv", function: glGetTexParameterfv as *const () },
    Export { name: "glGetTexParameteriv", function: glGetTexParameteriv as *const () },
    Export { name: "glGetTexParameterxv", function: glGetTexParameterxv as *const () },
    Export { name: "glGetTexParameterxvOES", function: glGetTexParameterxvOES as *const () },
    Export { name: "glGetTextureImage", function: glGetTextureImage as *const () },
    Export { name: "glGetTextureImageEXT", function: glGetTextureImageEXT as *const () },
    Export { name: "glGetTextureLevelParameterfv", function: glGetTextureLevelParameterfv as *const () },
    Export {
        name: "glGetTextureLevelParameterfvEXT",
        function: glGetTextureLevelParameterfvEXT as *const (),
    },
    Export { name: "glGetTextureLevelParameteriv", function: glGetTextureLevelParameteriv as *const () },
    Export {
        name: "glGetTextureLevelParameterivEXT",
        function: glGetTextureLevelParameterivEXT as *const (),
    },
    Export { name: "glGetTextureParameterIiv", function: glGetTextureParameterIiv as *const () },
    Export { name: "glGetTextureParameterIivEXT", function: glGetTextureParameterIivEXT as *const () },
    Export { name: "glGetTextureParameterIuiv", function: glGetTextureParameterIuiv as *const () },
    Export { name: "glGetTextureParameterIuivEXT", function: glGetTextureParameterIuivEXT as *const () },
    Export { name: "glGetTextureParameterfv", function: glGetTextureParameterfv as *const () },
    Export { name: "glGetTextureParameterfvEXT", function: glGetTextureParameterfvEXT as *const () },
    Export { name: "glGetTextureParameteriv", function: glGetTextureParameteriv as *const () },
    Export { name: "glGetTextureParameterivEXT", function: glGetTextureParameterivEXT as *const () },
    Export { name: "glGetTextureSubImage", function: glGetTextureSubImage as *const () },
    Export { name: "glGetTransformFeedbackVarying", function: glGetTransformFeedbackVarying as *const () },
    Export {
        name: "glGetTransformFeedbackVaryingEXT",
        function: glGetTransformFeedbackVaryingEXT as *const (),
    },
    Export { name: "glGetTransformFeedbacki64_v", function: glGetTransformFeedbacki64_v as *const () },
    Export { name: "glGetTransformFeedbacki_v", function: glGetTransformFeedbacki_v as *const () },
    Export { name: "glGetTransformFeedbackiv", function: glGetTransformFeedbackiv as *const () },
    Export { name: "glGetUniformBlockIndex", function: glGetUniformBlockIndex as *const () },
    Export { name: "glGetUniformIndices", function: glGetUniformIndices as *const () },
    Export { name: "glGetUniformLocation", function: glGetUniformLocation as *const () },
    Export { name: "glGetUniformLocationARB", function: glGetUniformLocationARB as *const () },
    Export { name: "glGetUniformSubroutineuiv", function: glGetUniformSubroutineuiv as *const () },
    Export { name: "glGetUniformdv", function: glGetUniformdv as *const () },
    Export { name: "glGetUniformfv", function: glGetUniformfv as *const () },
    Export { name: "glGetUniformfvARB", function: glGetUniformfvARB as *const () },
    Export { name: "glGetUniformi64vARB", function: glGetUniformi64vARB as *const () },
    Export { name: "glGetUniformi64vNV", function: glGetUniformi64vNV as *const () },
    Export { name: "glGetUniformiv", function: glGetUniformiv as *const () },
    Export { name: "glGetUniformivARB", function: glGetUniformivARB as *const () },
    Export { name: "glGetUniformui64vARB", function: glGetUniformui64vARB as *const () },
    Export { name: "glGetUniformui64vNV", function: glGetUniformui64vNV as *const () },
    Export { name: "glGetUniformuiv", function: glGetUniformuiv as *const () },
    Export { name: "glGetUniformuivEXT", function: glGetUniformuivEXT as *const () },
    Export { name: "glGetVertexArrayIndexed64iv", function: glGetVertexArrayIndexed64iv as *const () },
    Export { name: "glGetVertexArrayIndexediv", function: glGetVertexArrayIndexediv as *const () },
    Export { name: "glGetVertexArrayIntegeri_vEXT", function: glGetVertexArrayIntegeri_vEXT as *const () },
    Export { name: "glGetVertexArrayIntegervEXT", function: glGetVertexArrayIntegervEXT as *const () },
    Export { name: "glGetVertexArrayPointeri_vEXT", function: glGetVertexArrayPointeri_vEXT as *const () },
    Export { name: "glGetVertexArrayPointervEXT", function: glGetVertexArrayPointervEXT as *const () },
    Export { name: "glGetVertexArrayiv", function: glGetVertexArrayiv as *const () },
    Export { name: "glGetVertexAttribIiv", function: glGetVertexAttribIiv as *const () },
    Export { name: "glGetVertexAttribIivEXT", function: glGetVertexAttribIivEXT as *const () },
    Export { name: "glGetVertexAttribIuiv", function: glGetVertexAttribIuiv as *const () },
    Export { name: "glGetVertexAttribIuivEXT", function: glGetVertexAttribIuivEXT as *const () },
    Export { name: "glGetVertexAttribLdv", function: glGetVertexAttribLdv as *const () },
    Export { name: "glGetVertexAttribLdvEXT", function: glGetVertexAttribLdvEXT as *const () },
    Export { name: "glGetVertexAttribPointerv", function: glGetVertexAttribPointerv as *const () },
    Export { name: "glGetVertexAttribPointervARB", function: glGetVertexAttribPointervARB as *const () },
    Export { name: "glGetVertexAttribPointervNV", function: glGetVertexAttribPointervNV as *const () },
    Export { name: "glGetVertexAttribdv", function: glGetVertexAttribdv as *const () },
    Export { name: "glGetVertexAttribdvARB", function: glGetVertexAttribdvARB as *const () },
    Export { name: "glGetVertexAttribdvNV", function: glGetVertexAttribdvNV as *const () },
    Export { name: "glGetVertexAttribfv", function: glGetVertexAttribfv as *const () },
    Export { name: "glGetVertexAttribfvARB", function: glGetVertexAttribfvARB as *const () },
    Export { name: "glGetVertexAttribfvNV", function: glGetVertexAttribfvNV as *const () },
    Export { name: "glGetVertexAttribiv", function: glGetVertexAttribiv as *const () },
    Export { name: "glGetVertexAttribivARB", function: glGetVertexAttribivARB as *const () },
    Export { name: "glGetVertexAttribivNV", function: glGetVertexAttribivNV as *const () },
    Export { name: "glGetnColorTable", function: glGetnColorTable as *const () },
    Export { name: "glGetnColorTableARB", function: glGetnColorTableARB as *const () },
    Export { name: "glGetnCompressedTexImage", function: glGetnCompressedTexImage as *const () },
    Export { name: "glGetnCompressedTexImageARB", function: glGetnCompressedTexImageARB as *const () },
    Export { name: "glGetnConvolutionFilter", function: glGetnConvolutionFilter as *const () },
    Export { name: "glGetnConvolutionFilterARB", function: glGetnConvolutionFilterARB as *const () },
    Export { name: "glGetnHistogram", function: glGetnHistogram as *const () },
    Export { name: "glGetnHistogramARB", function: glGetnHistogramARB as *const () },
    Export { name: "glGetnMapdv", function: glGetnMapdv as *const () },
    Export { name: "glGetnMapdvARB", function: glGetnMapdvARB as *const () },
    Export { name: "glGetnMapfv", function: glGetnMapfv as *const () },
    Export { name: "glGetnMapfvARB", function: glGetnMapfvARB as *const () },
    Export { name: "glGetnMapiv", function: glGetnMapiv as *const () },
    Export { name: "glGetnMapivARB", function: glGetnMapivARB as *const () },
    Export { name: "glGetnMinmax", function: glGetnMinmax as *const () },
    Export { name: "glGetnMinmaxARB", function: glGetnMinmaxARB as *const () },
    Export { name: "glGetnPixelMapfv", function: glGetnPixelMapfv as *const () },
    Export { name: "glGetnPixelMapfvARB", function: glGetnPixelMapfvARB as *const () },
    Export { name: "glGetnPixelMapuiv", function: glGetnPixelMapuiv as *const () },
    Export { name: "glGetnPixelMapuivARB", function: glGetnPixelMapuivARB as *const () },
    Export { name: "glGetnPixelMapusv", function: glGetnPixelMapusv as *const () },
    Export { name: "glGetnPixelMapusvARB", function: glGetnPixelMapusvARB as *const () },
    Export { name: "glGetnPolygonStipple", function: glGetnPolygonStipple as *const () },
    Export { name: "glGetnPolygonStippleARB", function: glGetnPolygonStippleARB as *const () },
    Export { name: "glGetnSeparableFilter", function: glGetnSeparableFilter as *const () },
    Export { name: "glGetnSeparableFilterARB", function: glGetnSeparableFilterARB as *const () },
    Export { name: "glGetnTexImage", function: glGetnTexImage as *const () },
    Export { name: "glGetnTexImageARB", function: glGetnTexImageARB as *const () },
    Export { name: "glGetnUniformdv", function: glGetnUniformdv as *const () },
    Export { name: "glGetnUniformdvARB", function: glGetnUniformdvARB as *const () },
    Export { name: "glGetnUniformfv", function: glGetnUniformfv as *const () },
    Export { name: "glGetnUniformfvARB", function: glGetnUniformfvARB as *const () },
    Export { name: "glGetnUniformfvEXT", function: glGetnUniformfvEXT as *const () },
    Export { name: "glGetnUniformfvKHR", function: glGetnUniformfvKHR as *const () },
    Export { name: "glGetnUniformi64vARB", function: glGetnUniformi64vARB as *const () },
    Export { name: "glGetnUniformiv", function: glGetnUniformiv as *const () },
    Export { name: "glGetnUniformivARB", function: glGetnUniformivARB as *const () },
    Export { name: "glGetnUniformivEXT", function: glGetnUniformivEXT as *const () },
    Export { name: "glGetnUniformivKHR", function: glGetnUniformivKHR as *const () },
    Export { name: "glGetnUniformui64vARB", function: glGetnUniformui64vARB as *const () },
    Export { name: "glGetnUniformuiv", function: glGetnUniformuiv as *const () },
    Export { name: "glGetnUniformuivARB", function: glGetnUniformuivARB as *const () },
    Export { name: "glGetnUniformuivKHR", function: glGetnUniformuivKHR as *const () },
    Export { name: "glHint", function: glHint as *const () },
    Export { name: "glIndexMask", function: glIndexMask as *const () },
    Export { name: "glIndexPointer", function: glIndexPointer as *const () },
    Export { name: "glIndexPointerEXT", function: glIndexPointerEXT as *const () },
    Export { name: "glIndexd", function: glIndexd as *const () },
    Export { name: "glIndexdv", function: glIndexdv as *const () },
    Export { name: "glIndexf", function: glIndexf as *const () },
    Export { name: "glIndexfv", function: glIndexfv as *const () },
    Export { name: "glIndexi", function: glIndexi as *const () },
    Export { name: "glIndexiv", function: glIndexiv as *const () },
    Export { name: "glIndexs", function: glIndexs as *const () },
    Export { name: "glIndexsv", function: glIndexsv as *const () },
    Export { name: "glIndexub", function: glIndexub as *const () },
    Export { name: "glIndexubv", function: glIndexubv as *const () },
    Export { name: "glInitNames", function: glInitNames as *const () },
    Export { name: "glInterleavedArrays", function: glInterleavedArrays as *const () },
    Export { name: "glInvalidateBufferData", function: glInvalidateBufferData as *const () },
    Export { name: "glInvalidateBufferSubData", function: glInvalidateBufferSubData as *const () },
    Export { name: "glInvalidateFramebuffer", function: glInvalidateFramebuffer as *const () },
    Export {
        name: "glInvalidateNamedFramebufferData",
        function: glInvalidateNamedFramebufferData as *const (),
    },
    Export {
        name: "glInvalidateNamedFramebufferSubData",
        function: glInvalidateNamedFramebufferSubData as *const (),
    },
    Export { name: "glInvalidateSubFramebuffer", function: glInvalidateSubFramebuffer as *const () },
    Export { name: "glInvalidateTexImage", function: glInvalidateTexImage as *const () },
    Export { name: "glInvalidateTexSubImage", function: glInvalidateTexSubImage as *const () },
    Export { name: "glIsBuffer", function: glIsBuffer as *const () },
    Export { name: "glIsBufferARB", function: glIsBufferARB as *const () },
    Export { name: "glIsEnabled", function: glIsEnabled as *const () },
    Export { name: "glIsEnabledIndexedEXT", function: glIsEnabledIndexedEXT as *const () },
    Export { name: "glIsEnabledi", function: glIsEnabledi as *const () },
    Export { name: "glIsEnablediEXT", function: glIsEnablediEXT as *const () },
    Export { name: "glIsEnablediNV", function: glIsEnablediNV as *const () },
    Export { name: "glIsEnablediOES", function: glIsEnablediOES as *const () },
    Export { name: "glIsFramebuffer", function: glIsFramebuffer as *const () },
    Export { name: "glIsFramebufferEXT", function: glIsFramebufferEXT as *const () },
    Export { name: "glIsFramebufferOES", function: glIsFramebufferOES as *const () },
    Export { name: "glIsList", function: glIsList as *const () },
    Export { name: "glIsNamedStringARB", function: glIsNamedStringARB as *const () },
    Export { name: "glIsProgram", function: glIsProgram as *const () },
    Export { name: "glIsProgramARB", function: glIsProgramARB as *const () },
    Export { name: "glIsProgramNV", function: glIsProgramNV as *const () },
    Export { name: "glIsProgramPipeline", function: glIsProgramPipeline as *const () },
    Export { name: "glIsProgramPipelineEXT", function: glIsProgramPipelineEXT as *const () },
    Export { name: "glIsQuery", function: glIsQuery as *const () },
    Export { name: "glIsQueryARB", function: glIsQueryARB as *const () },
    Export { name: "glIsQueryEXT", function: glIsQueryEXT as *const () },
    Export { name: "glIsRenderbuffer", function: glIsRenderbuffer as *const () },
    Export { name: "glIsRenderbufferEXT", function: glIsRenderbufferEXT as *const () },
    Export { name: "glIsRenderbufferOES", function: glIsRenderbufferOES as *const () },
    Export { name: "glIsSampler", function: glIsSampler as *const () },
    Export { name: "glIsShader", function: glIsShader as *const () },
    Export { name: "glIsSync", function: glIsSync as *const () },
    Export { name: "glIsSyncAPPLE", function: glIsSyncAPPLE as *const () },
    Export { name: "glIsTexture", function: glIsTexture as *const () },
    Export { name: "glIsTextureEXT", function: glIsTextureEXT as *const () },
    Export { name: "glIsTransformFeedback", function: glIsTransformFeedback as *const () },
    Export { name: "glIsTransformFeedbackNV", function: glIsTransformFeedbackNV as *const () },
    Export { name: "glIsVertexArray", function: glIsVertexArray as *const () },
    Export { name: "glIsVertexArrayAPPLE", function: glIsVertexArrayAPPLE as *const () },
    Export { name: "glIsVertexArrayOES", function: glIsVertexArrayOES as *const () },
    Export { name: "glLabelObjectEXT", function: glLabelObjectEXT as *const () },
    Export { name: "glLightModelf", function: glLightModelf as *const () },
    Export { name: "glLightModelfv", function: glLightModelfv as *const () },
    Export { name: "glLightModeli", function: glLightModeli as *const () },
    Export { name: "glLightModeliv", function: glLightModeliv as *const () },
    Export { name: "glLightModelx", function: glLightModelx as *const () },
    Export { name: "glLightModelxOES", function: glLightModelxOES as *const () },
    Export { name: "glLightModelxv", function: glLightModelxv as *const () },
    Export { name: "glLightModelxvOES", function: glLightModelxvOES as *const () },
    Export { name: "glLightf", function: glLightf as *const () },
    Export { name: "glLightfv", function: glLightfv as *const () },
    Export { name: "glLighti", function: glLighti as *const () },
    Export { name: "glLightiv", function: glLightiv as *const () },
    Export { name: "glLightx", function: glLightx as *const () },
    Export { name: "glLightxOES", function: glLightxOES as *const () },
    Export { name: "glLightxv", function: glLightxv as *const () },
    Export { name: "glLightxvOES", function: glLightxvOES as *const () },
    Export { name: "glLineStipple", function: glLineStipple as *const () },
    Export { name: "glLineWidth", function: glLineWidth as *const () },
    Export { name: "glLineWidthx", function: glLineWidthx as *const () },
    Export { name: "glLineWidthxOES", function: glLineWidthxOES as *const () },
    Export { name: "glLinkProgram", function: glLinkProgram as *const () },
    Export { name: "glLinkProgramARB", function: glLinkProgramARB as *const () },
    Export { name: "glListBase", function: glListBase as *const () },
    Export { name: "glLoadIdentity", function: glLoadIdentity as *const () },
    Export { name: "glLoadMatrixd", function: glLoadMatrixd as *const () },
    Export { name: "glLoadMatrixf", function: glLoadMatrixf as *const () },
    Export { name: "glLoadMatrixx", function: glLoadMatrixx as *const () },
    Export { name: "glLoadMatrixxOES", function: glLoadMatrixxOES as *const () },
    Export { name: "glLoadName", function: glLoadName as *const () },
    Export { name: "glLoadTransposeMatrixd", function: glLoadTransposeMatrixd as *const () },
    Export { name: "glLoadTransposeMatrixdARB", function: glLoadTransposeMatrixdARB as *const () },
    Export { name: "glLoadTransposeMatrixf", function: glLoadTransposeMatrixf as *const () },
    Export { name: "glLoadTransposeMatrixfARB", function: glLoadTransposeMatrixfARB as *const () },
    Export { name: "glLockArraysEXT", function: glLockArraysEXT as *const () },
    Export { name: "glLogicOp", function: glLogicOp as *const () },
    Export { name: "glMap1d", function: glMap1d as *const () },
    Export { name: "glMap1f", function: glMap1f as *const () },
    Export { name: "glMap2d", function: glMap2d as *const () },
    Export { name: "glMap2f", function: glMap2f as *const () },
    Export { name: "glMapBuffer", function: glMapBuffer as *const () },
    Export { name: "glMapBufferARB", function: glMapBufferARB as *const () },
    Export { name: "glMapBufferOES", function: glMapBufferOES as *const () },
    Export { name: "glMapBufferRange", function: glMapBufferRange as *const () },
    Export { name: "glMapBufferRangeEXT", function: glMapBufferRangeEXT as *const () },
    Export { name: "glMapGrid1d", function: glMapGrid1d as *const () },
    Export { name: "glMapGrid1f", function: glMapGrid1f as *const () },
    Export { name: "glMapGrid2d", function: glMapGrid2d as *const () },
    Export { name: "glMapGrid2f", function: glMapGrid2f as *const () },
    Export { name: "glMapNamedBuffer", function: glMapNamedBuffer as *const () },
    Export { name: "glMapNamedBufferEXT", function: glMapNamedBufferEXT as *const () },
    Export { name: "glMapNamedBufferRange", function: glMapNamedBufferRange as *const () },
    Export { name: "glMapNamedBufferRangeEXT", function: glMapNamedBufferRangeEXT as *const () },
    Export { name: "glMaterialf", function: glMaterialf as *const () },
    Export { name: "glMaterialfv", function: glMaterialfv as *const () },
    Export { name: "glMateriali", function: glMateriali as *const () },
    Export { name: "glMaterialiv", function: glMaterialiv as *const () },
    Export { name: "glMaterialx", function: glMaterialx as *const () },
    Export { name: "glMaterialxOES", function: glMaterialxOES as *const () },
    Export { name: "glMaterialxv", function: glMaterialxv as *const () },
    Export { name: "glMaterialxvOES", function: glMaterialxvOES as *const () },
    Export { name: "glMatrixFrustumEXT", function: glMatrixFrustumEXT as *const () },
    Export { name: "glMatrixLoadIdentityEXT", function: glMatrixLoadIdentityEXT as *const () },
    Export { name: "glMatrixLoadTransposedEXT", function: glMatrixLoadTransposedEXT as *const () },
    Export { name: "glMatrixLoadTransposefEXT", function: glMatrixLoadTransposefEXT as *const () },
    Export { name: "glMatrixLoaddEXT", function: glMatrixLoaddEXT as *const () },
    Export { name: "glMatrixLoadfEXT", function: glMatrixLoadfEXT as *const () },
    Export { name: "glMatrixMode", function: glMatrixMode as *const () },
    Export { name: "glMatrixMultTransposedEXT", function: glMatrixMultTransposedEXT as *const () },
    Export { name: "glMatrixMultTransposefEXT", function: glMatrixMultTransposefEXT as *const () },
    Export { name: "glMatrixMultdEXT", function: glMatrixMultdEXT as *const () },
    Export { name: "glMatrixMultfEXT", function: glMatrixMultfEXT as *const () },
    Export { name: "glMatrixOrthoEXT", function: glMatrixOrthoEXT as *const () },
    Export { name: "glMatrixPopEXT", function: glMatrixPopEXT as *const () },
    Export { name: "glMatrixPushEXT", function: glMatrixPushEXT as *const () },
    Export { name: "glMatrixRotatedEXT", function: glMatrixRotatedEXT as *const () },
    Export { name: "glMatrixRotatefEXT", function: glMatrixRotatefEXT as *const () },
    Export { name: "glMatrixScaledEXT", function: glMatrixScaledEXT as *const () },
    Export { name: "glMatrixScalefEXT", function: glMatrixScalefEXT as *const () },
    Export { name: "glMatrixTranslatedEXT", function: glMatrixTranslatedEXT as *const () },
    Export { name: "glMatrixTranslatefEXT", function: glMatrixTranslatefEXT as *const () },
    Export { name: "glMaxShaderCompilerThreadsARB", function: glMaxShaderCompilerThreadsARB as *const () },
    Export { name: "glMaxShaderCompilerThreadsKHR", function: glMaxShaderCompilerThreadsKHR as *const () },
    Export { name: "glMemoryBarrier", function: glMemoryBarrier as *const () },
    Export { name: "glMemoryBarrierByRegion", function: glMemoryBarrierByRegion as *const () },
    Export { name: "glMemoryBarrierEXT", function: glMemoryBarrierEXT as *const () },
    Export { name: "glMinSampleShading", function: glMinSampleShading as *const () },
    Export { name: "glMinSampleShadingARB", function: glMinSampleShadingARB as *const () },
    Export { name: "glMinSampleShadingOES", function: glMinSampleShadingOES as *const () },
    Export { name: "glMultMatrixd", function: glMultMatrixd as *const () },
    Export { name: "glMultMatrixf", function: glMultMatrixf as *const () },
    Export { name: "glMultMatrixx", function: glMultMatrixx as *const () },
    Export { name: "glMultMatrixxOES", function: glMultMatrixxOES as *const () },
    Export { name: "glMultTransposeMatrixd", function: glMultTransposeMatrixd as *const () },
    Export { name: "glMultTransposeMatrixdARB", function: glMultTransposeMatrixdARB as *const () },
    Export { name: "glMultTransposeMatrixf", function: glMultTransposeMatrixf as *const () },
    Export { name: "glMultTransposeMatrixfARB", function: glMultTransposeMatrixfARB as *const () },
    Export { name: "glMultiDrawArrays", function: glMultiDrawArrays as *const () },
    Export { name: "glMultiDrawArraysEXT", function: glMultiDrawArraysEXT as *const () },
    Export { name: "glMultiDrawArraysIndirect", function: glMultiDrawArraysIndirect as *const () },
    Export { name: "glMultiDrawArraysIndirectAMD", function: glMultiDrawArraysIndirectAMD as *const () },
    Export { name: "glMultiDrawArraysIndirectCount", function: glMultiDrawArraysIndirectCount as *const () },
    Export {
        name: "glMultiDrawArraysIndirectCountARB",
        function: glMultiDrawArraysIndirectCountARB as *const (),
    },
    Export { name: "glMultiDrawArraysIndirectEXT", function: glMultiDrawArraysIndirectEXT as *const () },
    Export { name: "glMultiDrawElements", function: glMultiDrawElements as *const () },
    Export { name: "glMultiDrawElementsBaseVertex", function: glMultiDrawElementsBaseVertex as *const () },
    Export {
        name: "glMultiDrawElementsBaseVertexEXT",
        function: glMultiDrawElementsBaseVertexEXT as *const (),
    },
    Export { name: "glMultiDrawElementsEXT", function: glMultiDrawElementsEXT as *const () },
    Export { name: "glMultiDrawElementsIndirect", function: glMultiDrawElementsIndirect as *const () },
    Export { name: "glMultiDrawElementsIndirectAMD", function: glMultiDrawElementsIndirectAMD as *const () },
    Export {
        name: "glMultiDrawElementsIndirectCount",
        function: glMultiDrawElementsIndirectCount as *const (),
    },
    Export {
        name: "glMultiDrawElementsIndirectCountARB",
        function: glMultiDrawElementsIndirectCountARB as *const (),
    },
    Export { name: "glMultiDrawElementsIndirectEXT", function: glMultiDrawElementsIndirectEXT as *const () },
    Export { name: "glMultiModeDrawArraysIBM", function: glMultiModeDrawArraysIBM as *const () },
    Export { name: "glMultiModeDrawElementsIBM", function: glMultiModeDrawElementsIBM as *const () },
    Export { name: "glMultiTexBufferEXT", function: glMultiTexBufferEXT as *const () },
    Export { name: "glMultiTexCoord1d", function: glMultiTexCoord1d as *const () },
    Export { name: "glMultiTexCoord1dARB", function: glMultiTexCoord1dARB as *const () },
    Export { name: "glMultiTexCoord1dv", function: glMultiTexCoord1dv as *const () },
    Export { name: "glMultiTexCoord1dvARB", function: glMultiTexCoord1dvARB as *const () },
    Export { name: "glMultiTexCoord1f", function: glMultiTexCoord1f as *const () },
    Export { name: "glMultiTexCoord1fARB", function: glMultiTexCoord1fARB as *const () },
    Export { name: "glMultiTexCoord1fv", function: glMultiTexCoord1fv as *const () },
    Export { name: "glMultiTexCoord1fvARB", function: glMultiTexCoord1fvARB as *const () },
    Export { name: "glMultiTexCoord1hNV", function: glMultiTexCoord1hNV as *const () },
    Export { name: "glMultiTexCoord1hvNV", function: glMultiTexCoord1hvNV as *const () },
    Export { name: "glMultiTexCoord1i", function: glMultiTexCoord1i as *const () },
    Export { name: "glMultiTexCoord1iARB", function: glMultiTexCoord1iARB as *const () },
    Export { name: "glMultiTexCoord1iv", function: glMultiTexCoord1iv as *const () },
    Export { name: "glMultiTexCoord1ivARB", function: glMultiTexCoord1ivARB as *const () },
    Export { name: "glMultiTexCoord1s", function: glMultiTexCoord1s as *const () },
    Export { name: "glMultiTexCoord1sARB", function: glMultiTexCoord1sARB as *const () },
    Export { name: "glMultiTexCoord1sv", function: glMultiTexCoord1sv as *const () },
    Export { name: "glMultiTexCoord1svARB", function: glMultiTexCoord1svARB as *const () },
    Export { name: "glMultiTexCoord2d", function: glMultiTexCoord2d as *const () },
    Export { name: "glMultiTexCoord2dARB", function: glMultiTexCoord2dARB as *const () },
    Export { name: "glMultiTexCoord2dv", function: glMultiTexCoord2dv as *const () },
    Export { name: "glMultiTexCoord2dvARB", function: glMultiTexCoord2dvARB as *const () },
    Export { name: "glMultiTexCoord2f", function: glMultiTexCoord2f as *const () },
    Export { name: "glMultiTexCoord2fARB", function: glMultiTexCoord2fARB as *const () },
    Export { name: "glMultiTexCoord2fv", function: glMultiTexCoord2fv as *const () },
    Export { name: "glMultiTexCoord2fvARB", function: glMultiTexCoord2fvARB as *const () },
    Export { name: "glMultiTexCoord2hNV", function: glMultiTexCoord2hNV as *const () },
    Export { name: "glMultiTexCoord2hvNV", function: glMultiTexCoord2hvNV as *const () },
    Export { name: "glMultiTexCoord2i", function: glMultiTexCoord2i as *const () },
    Export { name: "glMultiTexCoord2iARB", function: glMultiTexCoord2iARB as *const () },
    Export { name: "glMultiTexCoord2iv", function: glMultiTexCoord2iv as *const () },
    Export { name: "glMultiTexCoord2ivARB", function: glMultiTexCoord2ivARB as *const () },
    Export { name: "glMultiTexCoord2s", function: glMultiTexCoord2s as *const () },
    Export { name: "glMultiTexCoord2sARB", function: glMultiTexCoord2sARB as *const () },
    Export { name: "glMultiTexCoord2sv", function: glMultiTexCoord2sv as *const () },
    Export { name: "glMultiTexCoord2svARB", function: glMultiTexCoord2svARB as *const () },
    Export { name: "glMultiTexCoord3d", function: glMultiTexCoord3d as *const () },
    Export { name: "glMultiTexCoord3dARB", function: glMultiTexCoord3dARB as *const () },
    Export { name: "glMultiTexCoord3dv", function: glMultiTexCoord3dv as *const () },
    Export { name: "glMultiTexCoord3dvARB", function: glMultiTexCoord3dvARB as *const () },
    Export { name: "glMultiTexCoord3f", function: glMultiTexCoord3f as *const () },
    Export { name: "glMultiTexCoord3fARB", function: glMultiTexCoord3fARB as *const () },
    Export { name: "glMultiTexCoord3fv", function: glMultiTexCoord3fv as *const () },
    Export { name: "glMultiTexCoord3fvARB", function: glMultiTexCoord3fvARB as *const () },
    Export { name: "glMultiTexCoord3hNV", function: glMultiTexCoord3hNV as *const () },
    Export { name: "glMultiTexCoord3hvNV", function: glMultiTexCoord3hvNV as *const () },
    Export { name: "glMultiTexCoord3i", function: glMultiTexCoord3i as *const () },
    Export { name: "glMultiTexCoord3iARB", function: glMultiTexCoord3iARB as *const () },
    Export { name: "glMultiTexCoord3iv", function: glMultiTexCoord3iv as *const () },
    Export { name: "glMultiTexCoord3ivARB", function: glMultiTexCoord3ivARB as *const () },
    Export { name: "glMultiTexCoord3s", function: glMultiTexCoord3s as *const () },
    Export { name: "glMultiTexCoord3sARB", function: glMultiTexCoord3sARB as *const () },
    Export { name: "glMultiTexCoord3sv", function: glMultiTexCoord3sv as *const () },
    Export { name: "glMultiTexCoord3svARB", function: glMultiTexCoord3svARB as *const () },
    Export { name: "glMultiTexCoord4d", function: glMultiTexCoord4d as *const () },
    Export { name: "glMultiTexCoord4dARB", function: glMultiTexCoord4dARB as *const () },
    Export { name: "glMultiTexCoord4dv", function: glMultiTexCoord4dv as *const () },
    Export { name: "glMultiTexCoord4dvARB", function: glMultiTexCoord4dvARB as *const () },
    Export { name: "glMultiTexCoord4f", function: glMultiTexCoord4f as *const () },
    Export { name: "glMultiTexCoord4fARB", function: glMultiTexCoord4fARB as *const () },
    Export { name: "glMultiTexCoord4fv", function: glMultiTexCoord4fv as *const () },
    Export { name: "glMultiTexCoord4fvARB", function: glMultiTexCoord4fvARB as *const () },
    Export { name: "glMultiTexCoord4hNV", function: glMultiTexCoord4hNV as *const () },
    Export { name: "glMultiTexCoord4hvNV", function: glMultiTexCoord4hvNV as *const () },
    Export { name: "glMultiTexCoord4i", function: glMultiTexCoord4i as *const () },
    Export { name: "glMultiTexCoord4iARB", function: glMultiTexCoord4iARB as *const () },
    Export { name: "glMultiTexCoord4iv", function: glMultiTexCoord4iv as *const () },
    Export { name: "glMultiTexCoord4ivARB", function: glMultiTexCoord4ivARB as *const () },
    Export { name: "glMultiTexCoord4s", function: glMultiTexCoord4s as *const () },
    Export { name: "glMultiTexCoord4sARB", function: glMultiTexCoord4sARB as *const () },
    Export { name: "glMultiTexCoord4sv", function: glMultiTexCoord4sv as *const () },
    Export { name: "glMultiTexCoord4svARB", function: glMultiTexCoord4svARB as *const () },
    Export { name: "glMultiTexCoord4x", function: glMultiTexCoord4x as *const () },
    Export { name: "glMultiTexCoord4xOES", function: glMultiTexCoord4xOES as *const () },
    Export { name: "glMultiTexCoordP1ui", function: glMultiTexCoordP1ui as *const () },
    Export { name: "glMultiTexCoordP1uiv", function: glMultiTexCoordP1uiv as *const () },
    Export { name: "glMultiTexCoordP2ui", function: glMultiTexCoordP2ui as *const () },
    Export { name: "glMultiTexCoordP2uiv", function: glMultiTexCoordP2uiv as *const () },
    Export { name: "glMultiTexCoordP3ui", function: glMultiTexCoordP3ui as *const () },
    Export { name: "glMultiTexCoordP3uiv", function: glMultiTexCoordP3uiv as *const () },
    Export { name: "glMultiTexCoordP4ui", function: glMultiTexCoordP4ui as *const () },
    Export { name: "glMultiTexCoordP4uiv", function: glMultiTexCoordP4uiv as *const () },
    Export { name: "glMultiTexCoordPointerEXT", function: glMultiTexCoordPointerEXT as *const () },
    Export { name: "glMultiTexEnvfEXT", function: glMultiTexEnvfEXT as *const () },
    Export { name: "glMultiTexEnvfvEXT", function: glMultiTexEnvfvEXT as *const () },
    Export { name: "glMultiTexEnviEXT", function: glMultiTexEnviEXT as *const () },
    Export { name: "glMultiTexEnvivEXT", function: glMultiTexEnvivEXT as *const () },
    Export { name: "glMultiTexGendEXT", function: glMultiTexGendEXT as *const () },
    Export { name: "glMultiTexGendvEXT", function: glMultiTexGendvEXT as *const () },
    Export { name: "glMultiTexGenfEXT", function: glMultiTexGenfEXT as *const () },
    Export { name: "glMultiTexGenfvEXT", function: glMultiTexGenfvEXT as *const () },
    Export { name: "glMultiTexGeniEXT", function: glMultiTexGeniEXT as *const () },
    Export { name: "glMultiTexGenivEXT", function: glMultiTexGenivEXT as *const () },
    Export { name: "glMultiTexImage1DEXT", function: glMultiTexImage1DEXT as *const () },
    Export { name: "glMultiTexImage2DEXT", function: glMultiTexImage2DEXT as *const () },
    Export { name: "glMultiTexImage3DEXT", function: glMultiTexImage3DEXT as *const () },
    Export { name: "glMultiTexParameterIivEXT", function: glMultiTexParameterIivEXT as *const () },
    Export { name: "glMultiTexParameterIuivEXT", function: glMultiTexParameterIuivEXT as *const () },
    Export { name: "glMultiTexParameterfEXT", function: glMultiTexParameterfEXT as *const () },
    Export { name: "glMultiTexParameterfvEXT", function: glMultiTexParameterfvEXT as *const () },
    Export { name: "glMultiTexParameteriEXT", function: glMultiTexParameteriEXT as *const () },
    Export { name: "glMultiTexParameterivEXT", function: glMultiTexParameterivEXT as *const () },
    Export { name: "glMultiTexRenderbufferEXT", function: glMultiTexRenderbufferEXT as *const () },
    Export { name: "glMultiTexSubImage1DEXT", function: glMultiTexSubImage1DEXT as *const () },
    Export { name: "glMultiTexSubImage2DEXT", function: glMultiTexSubImage2DEXT as *const () },
    Export { name: "glMultiTexSubImage3DEXT", function: glMultiTexSubImage3DEXT as *const () },
    Export { name: "glNamedBufferData", function: glNamedBufferData as *const () },
    Export { name: "glNamedBufferDataEXT", function: glNamedBufferDataEXT as *const () },
    Export { name: "glNamedBufferStorage", function: glNamedBufferStorage as *const () },
    Export { name: "glNamedBufferStorageEXT", function: glNamedBufferStorageEXT as *const () },
    Export { name: "glNamedBufferSubData", function: glNamedBufferSubData as *const () },
    Export { name: "glNamedBufferSubDataEXT", function: glNamedBufferSubDataEXT as *const () },
    Export { name: "glNamedCopyBufferSubDataEXT", function: glNamedCopyBufferSubDataEXT as *const () },
    Export { name: "glNamedFramebufferDrawBuffer", function: glNamedFramebufferDrawBuffer as *const () },
    Export { name: "glNamedFramebufferDrawBuffers", function: glNamedFramebufferDrawBuffers as *const () },
    Export { name: "glNamedFramebufferParameteri", function: glNamedFramebufferParameteri as *const () },
    Export {
        name: "glNamedFramebufferParameteriEXT",
        function: glNamedFramebufferParameteriEXT as *const (),
    },
    Export { name: "glNamedFramebufferReadBuffer", function: glNamedFramebufferReadBuffer as *const () },
    Export { name: "glNamedFramebufferRenderbuffer", function: glNamedFramebufferRenderbuffer as *const () },
    Export {
        name: "glNamedFramebufferRenderbufferEXT",
        function: glNamedFramebufferRenderbufferEXT as *const (),
    },
    Export { name: "glNamedFramebufferTexture", function: glNamedFramebufferTexture as *const () },
    Export { name: "glNamedFramebufferTexture1DEXT", function: glNamedFramebufferTexture1DEXT as *const () },
    Export { name: "glNamedFramebufferTexture2DEXT", function: glNamedFramebufferTexture2DEXT as *const () },
    Export { name: "glNamedFramebufferTexture3DEXT", function: glNamedFramebufferTexture3DEXT as *const () },
    Export { name: "glNamedFramebufferTextureEXT", function: glNamedFramebufferTextureEXT as *const () },
    Export {
        name: "glNamedFramebufferTextureFaceEXT",
        function: glNamedFramebufferTextureFaceEXT as *const (),
    },
    Export { name: "glNamedFramebufferTextureLayer", function: glNamedFramebufferTextureLayer as *const () },
    Export {
        name: "glNamedFramebufferTextureLayerEXT",
        function: glNamedFramebufferTextureLayerEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameter4dEXT",
        function: glNamedProgramLocalParameter4dEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameter4dvEXT",
        function: glNamedProgramLocalParameter4dvEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameter4fEXT",
        function: glNamedProgramLocalParameter4fEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameter4fvEXT",
        function: glNamedProgramLocalParameter4fvEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameterI4iEXT",
        function: glNamedProgramLocalParameterI4iEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameterI4ivEXT",
        function: glNamedProgramLocalParameterI4ivEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameterI4uiEXT",
        function: glNamedProgramLocalParameterI4uiEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameterI4uivEXT",
        function: glNamedProgramLocalParameterI4uivEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParameters4fvEXT",
        function: glNamedProgramLocalParameters4fvEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParametersI4ivEXT",
        function: glNamedProgramLocalParametersI4ivEXT as *const (),
    },
    Export {
        name: "glNamedProgramLocalParametersI4uivEXT",
        function: glNamedProgramLocalParametersI4uivEXT as *const (),
    },
    Export { name: "glNamedProgramStringEXT", function: glNamedProgramStringEXT as *const () },
    Export { name: "glNamedRenderbufferStorage", function: glNamedRenderbufferStorage as *const () },
    Export { name: "glNamedRenderbufferStorageEXT", function: glNamedRenderbufferStorageEXT as *const () },
    Export {
        name: "glNamedRenderbufferStorageMultisample",
        function: glNamedRenderbufferStorageMultisample as *const (),
    },
    Export {
        name: "glNamedRenderbufferStorageMultisampleCoverageEXT",
        function: glNamedRenderbufferStorageMultisampleCoverageEXT as *const (),
    },
    Export {
        name: "glNamedRenderbufferStorageMultisampleEXT",
        function: glNamedRenderbufferStorageMultisampleEXT as *const (),
    },
    Export { name: "glNamedStringARB", function: glNamedStringARB as *const () },
    Export { name: "glNewList", function: glNewList as *const () },
    Export { name: "glNormal3b", function: glNormal3b as *const () },
    Export { name: "glNormal3bv", function: glNormal3bv as *const () },
    Export { name: "glNormal3d", function: glNormal3d as *const () },
    Export { name: "glNormal3dv", function: glNormal3dv as *const () },
    Export { name: "glNormal3f", function: glNormal3f as *const () },
    Export { name: "glNormal3fv", function: glNormal3fv as *const () },
    Export { name: "glNormal3hNV", function: glNormal3hNV as *const () },
    Export { name: "glNormal3hvNV", function: glNormal3hvNV as *const () },
    Export { name: "glNormal3i", function: glNormal3i as *const () },
    Export { name: "glNormal3iv", function: glNormal3iv as *const () },
    Export { name: "glNormal3s", function: glNormal3s as *const () },
    Export { name: "glNormal3sv", function: glNormal3sv as *const () },
    Export { name: "glNormal3x", function: glNormal3x as *const () },
    Export { name: "glNormal3xOES", function: glNormal3xOES as *const () },
    Export { name: "glNormalP3ui", function: glNormalP3ui as *const () },
    Export { name: "glNormalP3uiv", function: glNormalP3uiv as *const () },
    Export { name: "glNormalPointer", function: glNormalPointer as *const () },
    Export { name: "glNormalPointerEXT", function: glNormalPointerEXT as *const () },
    Export { name: "glObjectLabel", function: glObjectLabel as *const () },
    Export { name: "glObjectLabelKHR", function: glObjectLabelKHR as *const () },
    Export { name: "glObjectPtrLabel", function: glObjectPtrLabel as *const () },
    Export { name: "glObjectPtrLabelKHR", function: glObjectPtrLabelKHR as *const () },
    Export { name: "glOrtho", function: glOrtho as *const () },
    Export { name: "glOrthof", function: glOrthof as *const () },
    Export { name: "glOrthofOES", function: glOrthofOES as *const () },
    Export { name: "glOrthox", function: glOrthox as *const () },
    Export { name: "glOrthoxOES", function: glOrthoxOES as *const () },
    Export { name: "glPassTexCoordATI", function: glPassTexCoordATI as *const () },
    Export { name: "glPassThrough", function: glPassThrough as *const () },
    Export { name: "glPatchParameterfv", function: glPatchParameterfv as *const () },
    Export { name: "glPatchParameteri", function: glPatchParameteri as *const () },
    Export { name: "glPatchParameteriEXT", function: glPatchParameteriEXT as *const () },
    Export { name: "glPatchParameteriOES", function: glPatchParameteriOES as *const () },
    Export { name: "glPauseTransformFeedback", function: glPauseTransformFeedback as *const () },
    Export { name: "glPauseTransformFeedbackNV", function: glPauseTransformFeedbackNV as *const () },
    Export { name: "glPixelMapfv", function: glPixelMapfv as *const () },
    Export { name: "glPixelMapuiv", function: glPixelMapuiv as *const () },
    Export { name: "glPixelMapusv", function: glPixelMapusv as *const () },
    Export { name: "glPixelStoref", function: glPixelStoref as *const () },
    Export { name: "glPixelStorei", function: glPixelStorei as *const () },
    Export { name: "glPixelTransferf", function: glPixelTransferf as *const () },
    Export { name: "glPixelTransferi", function: glPixelTransferi as *const () },
    Export { name: "glPixelZoom", function: glPixelZoom as *const () },
    Export { name: "glPointParameterf", function: glPointParameterf as *const () },
    Export { name: "glPointParameterfARB", function: glPointParameterfARB as *const () },
    Export { name: "glPointParameterfEXT", function: glPointParameterfEXT as *const () },
    Export { name: "glPointParameterfSGIS", function: glPointParameterfSGIS as *const () },
    Export { name: "glPointParameterfv", function: glPointParameterfv as *const () },
    Export { name: "glPointParameterfvARB", function: glPointParameterfvARB as *const () },
    Export { name: "glPointParameterfvEXT", function: glPointParameterfvEXT as *const () },
    Export { name: "glPointParameterfvSGIS", function: glPointParameterfvSGIS as *const () },
    Export { name: "glPointParameteri", function: glPointParameteri as *const () },
    Export { name: "glPointParameteriNV", function: glPointParameteriNV as *const () },
    Export { name: "glPointParameteriv", function: glPointParameteriv as *const () },
    Export { name: "glPointParameterivNV", function: glPointParameterivNV as *const () },
    Export { name: "glPointParameterx", function: glPointParameterx as *const () },
    Export { name: "glPointParameterxOES", function: glPointParameterxOES as *const () },
    Export { name: "glPointParameterxv", function: glPointParameterxv as *const () },
    Export { name: "glPointParameterxvOES", function: glPointParameterxvOES as *const () },
    Export { name: "glPointSize", function: glPointSize as *const () },
    Export { name: "glPointSizePointerOES", function: glPointSizePointerOES as *const () },
    Export { name: "glPointSizex", function: glPointSizex as *const () },
    Export { name: "glPointSizexOES", function: glPointSizexOES as *const () },
    Export { name: "glPolygonMode", function: glPolygonMode as *const () },
    Export { name: "glPolygonModeNV", function: glPolygonModeNV as *const () },
    Export { name: "glPolygonOffset", function: glPolygonOffset as *const () },
    Export { name: "glPolygonOffsetClamp", function: glPolygonOffsetClamp as *const () },
    Export { name: "glPolygonOffsetClampEXT", function: glPolygonOffsetClampEXT as *const () },
    Export { name: "glPolygonOffsetx", function: glPolygonOffsetx as *const () },
    Export { name: "glPolygonOffsetxOES", function: glPolygonOffsetxOES as *const () },
    Export { name: "glPolygonStipple", function: glPolygonStipple as *const () },
    Export { name: "glPopAttrib", function: glPopAttrib as *const () },
    Export { name: "glPopClientAttrib", function: glPopClientAttrib as *const () },
    Export { name: "glPopDebugGroup", function: glPopDebugGroup as *const () },
    Export { name: "glPopDebugGroupKHR", function: glPopDebugGroupKHR as *const () },
    Export { name: "glPopMatrix", function: glPopMatrix as *const () },
    Export { name: "glPopName", function: glPopName as *const () },
    Export { name: "glPrimitiveBoundingBox", function: glPrimitiveBoundingBox as *const () },
    Export { name: "glPrimitiveBoundingBoxARB", function: glPrimitiveBoundingBoxARB as *const () },
    Export { name: "glPrimitiveBoundingBoxEXT", function: glPrimitiveBoundingBoxEXT as *const () },
    Export { name: "glPrimitiveBoundingBoxOES", function: glPrimitiveBoundingBoxOES as *const () },
    Export { name: "glPrimitiveRestartIndex", function: glPrimitiveRestartIndex as *const () },
    Export { name: "glPrimitiveRestartIndexNV", function: glPrimitiveRestartIndexNV as *const () },
    Export { name: "glPrimitiveRestartNV", function: glPrimitiveRestartNV as *const () },
    Export { name: "glPrioritizeTextures", function: glPrioritizeTextures as *const () },
    Export { name: "glPrioritizeTexturesEXT", function: glPrioritizeTexturesEXT as *const () },
    Export { name: "glProgramBinary", function: glProgramBinary as *const () },
    Export { name: "glProgramBinaryOES", function: glProgramBinaryOES as *const () },
    Export { name: "glProgramEnvParameter4dARB", function: glProgramEnvParameter4dARB as *const () },
    Export { name: "glProgramEnvParameter4dvARB", function: glProgramEnvParameter4dvARB as *const () },
    Export { name: "glProgramEnvParameter4fARB", function: glProgramEnvParameter4fARB as *const () },
    Export { name: "glProgramEnvParameter4fvARB", function: glProgramEnvParameter4fvARB as *const () },
    Export { name: "glProgramEnvParameters4fvEXT", function: glProgramEnvParameters4fvEXT as *const () },
    Export { name: "glProgramLocalParameter4dARB", function: glProgramLocalParameter4dARB as *const () },
    Export { name: "glProgramLocalParameter4dvARB", function: glProgramLocalParameter4dvARB as *const () },
    Export { name: "glProgramLocalParameter4fARB", function: glProgramLocalParameter4fARB as *const () },
    Export { name: "glProgramLocalParameter4fvARB", function: glProgramLocalParameter4fvARB as *const () },
    Export { name: "glProgramLocalParameters4fvEXT", function: glProgramLocalParameters4fvEXT as *const () },
    Export { name: "glProgramParameteri", function: glProgramParameteri as *const () },
    Export { name: "glProgramParameteriARB", function: glProgramParameteriARB as *const () },
    Export { name: "glProgramParameteriEXT", function: glProgramParameteriEXT as *const () },
    Export { name: "glProgramStringARB", function: glProgramStringARB as *const () },
    Export { name: "glProgramUniform1d", function: glProgramUniform1d as *const () },
    Export { name: "glProgramUniform1dEXT", function: glProgramUniform1dEXT as *const () },
    Export { name: "glProgramUniform1dv", function: glProgramUniform1dv as *const () },
    Export { name: "glProgramUniform1dvEXT", function: glProgramUniform1dvEXT as *const () },
    Export { name: "glProgramUniform1f", function: glProgramUniform1f as *const () },
    Export { name: "glProgramUniform1fEXT", function: glProgramUniform1fEXT as *const () },
    Export { name: "glProgramUniform1fv", function: glProgramUniform1fv as *const () },
    Export { name: "glProgramUniform1fvEXT", function: glProgramUniform1fvEXT as *const () },
    Export { name: "glProgramUniform1i", function: glProgramUniform1i as *const () },
    Export { name: "glProgramUniform1i64ARB", function: glProgramUniform1i64ARB as *const () },
    Export { name: "glProgramUniform1i64NV", function: glProgramUniform1i64NV as *const () },
    Export { name: "glProgramUniform1i64vARB", function: glProgramUniform1i64vARB as *const () },
    Export { name: "glProgramUniform1i64vNV", function: glProgramUniform1i64vNV as *const () },
    Export { name: "glProgramUniform1iEXT", function: glProgramUniform1iEXT as *const () },
    Export { name: "glProgramUniform1iv", function: glProgramUniform1iv as *const () },
    Export { name: "glProgramUniform1ivEXT", function: glProgramUniform1ivEXT as *const () },
    Export { name: "glProgramUniform1ui", function: glProgramUniform1ui as *const () },
    Export { name: "glProgramUniform1ui64ARB", function: glProgramUniform1ui64ARB as *const () },
    Export { name: "glProgramUniform1ui64NV", function: glProgramUniform1ui64NV as *const () },
    Export { name: "glProgramUniform1ui64vARB", function: glProgramUniform1ui64vARB as *const () },
    Export { name: "glProgramUniform1ui64vNV", function: glProgramUniform1ui64vNV as *const () },
    Export { name: "glProgramUniform1uiEXT", function: glProgramUniform1uiEXT as *const () },
    Export { name: "glProgramUniform1uiv", function: glProgramUniform1uiv as *const () },
    Export { name: "glProgramUniform1uivEXT", function: glProgramUniform1uivEXT as *const () },
    Export { name: "glProgramUniform2d", function: glProgramUniform2d as *const () },
    Export { name: "glProgramUniform2dEXT", function: glProgramUniform2dEXT as *const () },
    Export { name: "glProgramUniform2dv", function: glProgramUniform2dv as *const () },
    Export { name: "glProgramUniform2dvEXT", function: glProgramUniform2dvEXT as *const () },
    Export { name: "glProgramUniform2f", function: glProgramUniform2f as *const () },
    Export { name: "glProgramUniform2fEXT", function: glProgramUniform2fEXT as *const () },
    Export { name: "glProgramUniform2fv", function: glProgramUniform2fv as *const () },
    Export { name: "glProgramUniform2fvEXT", function: glProgramUniform2fvEXT as *const () },
    Export { name: "glProgramUniform2i", function: glProgramUniform2i as *const () },
    Export { name: "glProgramUniform2i64ARB", function: glProgramUniform2i64ARB as *const () },
    Export { name: "glProgramUniform2i64NV", function: glProgramUniform2i64NV as *const () },
    Export { name: "glProgramUniform2i64vARB", function: glProgramUniform2i64vARB as *const () },
    Export { name: "glProgramUniform2i64vNV", function: glProgramUniform2i64vNV as *const () },
    Export { name: "glProgramUniform2iEXT", function: glProgramUniform2iEXT as *const () },
    Export { name: "glProgramUniform2iv", function: glProgramUniform2iv as *const () },
    Export { name: "glProgramUniform2ivEXT", function: glProgramUniform2ivEXT as *const () },
    Export { name: "glProgramUniform2ui", function: glProgramUniform2ui as *const () },
    Export { name: "glProgramUniform2ui64ARB", function: glProgramUniform2ui64ARB as *const () },
    Export { name: "glProgramUniform2ui64NV", function: glProgramUniform2ui64NV as *const () },
    Export { name: "glProgramUniform2ui64vARB", function: glProgramUniform2ui64vARB as *const () },
    Export { name: "glProgramUniform2ui64vNV", function: glProgramUniform2ui64vNV as *const () },
    Export { name: "glProgramUniform2uiEXT", function: glProgramUniform2uiEXT as *const () },
    Export { name: "glProgramUniform2uiv", function: glProgramUniform2uiv as *const () },
    Export { name: "glProgramUniform2uivEXT", function: glProgramUniform2uivEXT as *const () },
    Export { name: "glProgramUniform3d", function: glProgramUniform3d as *const () },
    Export { name: "glProgramUniform3dEXT", function: glProgramUniform3dEXT as *const () },
    Export { name: "glProgramUniform3dv", function: glProgramUniform3dv as *const () },
    Export { name: "glProgramUniform3dvEXT", function: glProgramUniform3dvEXT as *const () },
    Export { name: "glProgramUniform3f", function: glProgramUniform3f as *const () },
    Export { name: "glProgramUniform3fEXT", function: glProgramUniform3fEXT as *const () },
    Export { name: "glProgramUniform3fv", function: glProgramUniform3fv as *const () },
    Export { name: "glProgramUniform3fvEXT", function: glProgramUniform3fvEXT as *const () },
    Export { name: "glProgramUniform3i", function: glProgramUniform3i as *const () },
    Export { name: "glProgramUniform3i64ARB", function: glProgramUniform3i64ARB as *const () },
    Export { name: "glProgramUniform3i64NV", function: glProgramUniform3i64NV as *const () },
    Export { name: "glProgramUniform3i64vARB", function: glProgramUniform3i64vARB as *const () },
    Export { name: "glProgramUniform3i64vNV", function: glProgramUniform3i64vNV as *const () },
    Export { name: "glProgramUniform3iEXT", function: glProgramUniform3iEXT as *const () },
    Export { name: "glProgramUniform3iv", function: glProgramUniform3iv as *const () },
    Export { name: "glProgramUniform3ivEXT", function: glProgramUniform3ivEXT as *const () },
    Export { name: "glProgramUniform3ui", function: glProgramUniform3ui as *const () },
    Export { name: "glProgramUniform3ui64ARB", function: glProgramUniform3ui64ARB as *const () },
    Export { name: "glProgramUniform3ui64NV", function: glProgramUniform3ui64NV as *const () },
    Export { name: "glProgramUniform3ui64vARB", function: glProgramUniform3ui64vARB as *const () },
    Export { name: "glProgramUniform3ui64vNV", function: glProgramUniform3ui64vNV as *const () },
    Export { name: "glProgramUniform3uiEXT", function: glProgramUniform3uiEXT as *const () },
    Export { name: "glProgramUniform3uiv", function: glProgramUniform3uiv as *const () },
    Export { name: "glProgramUniform3uivEXT", function: glProgramUniform3uivEXT as *const () },
    Export { name: "glProgramUniform4d", function: glProgramUniform4d as *const () },
    Export { name: "glProgramUniform4dEXT", function: glProgramUniform4dEXT as *const () },
    Export { name: "glProgramUniform4dv", function: glProgramUniform4dv as *const () },
    Export { name: "glProgramUniform4dvEXT", function: glProgramUniform4dvEXT as *const () },
    Export { name: "glProgramUniform4f", function: glProgramUniform4f as *const () },
    Export { name: "glProgramUniform4fEXT", function: glProgramUniform4fEXT as *const () },
    Export { name: "glProgramUniform4fv", function: glProgramUniform4fv as *const () },
    Export { name: "glProgramUniform4fvEXT", function: glProgramUniform4fvEXT as *const () },
    Export { name: "glProgramUniform4i", function: glProgramUniform4i as *const () },
    Export { name: "glProgramUniform4i64ARB", function: glProgramUniform4i64ARB as *const () },
    Export { name: "glProgramUniform4i64NV", function: glProgramUniform4i64NV as *const () },
    Export { name: "glProgramUniform4i64vARB", function: glProgramUniform4i64vARB as *const () },
    Export { name: "glProgramUniform4i64vNV", function: glProgramUniform4i64vNV as *const () },
    Export { name: "glProgramUniform4iEXT", function: glProgramUniform4iEXT as *const () },
    Export { name: "glProgramUniform4iv", function: glProgramUniform4iv as *const () },
    Export { name: "glProgramUniform4ivEXT", function: glProgramUniform4ivEXT as *const () },
    Export { name: "glProgramUniform4ui", function: glProgramUniform4ui as *const () },
    Export { name: "glProgramUniform4ui64ARB", function: glProgramUniform4ui64ARB as *const () },
    Export { name: "glProgramUniform4ui64NV", function: glProgramUniform4ui64NV as *const () },
    Export { name: "glProgramUniform4ui64vARB", function: glProgramUniform4ui64vARB as *const () },
    Export { name: "glProgramUniform4ui64vNV", function: glProgramUniform4ui64vNV as *const () },
    Export { name: "glProgramUniform4uiEXT", function: glProgramUniform4uiEXT as *const () },
    Export { name: "glProgramUniform4uiv", function: glProgramUniform4uiv as *const () },
    Export { name: "glProgramUniform4uivEXT", function: glProgramUniform4uivEXT as *const () },
    Export { name: "glProgramUniformMatrix2dv", function: glProgramUniformMatrix2dv as *const () },
    Export { name: "glProgramUniformMatrix2dvEXT", function: glProgramUniformMatrix2dvEXT as *const () },
    Export { name: "glProgramUniformMatrix2fv", function: glProgramUniformMatrix2fv as *const () },
    Export { name: "glProgramUniformMatrix2fvEXT", function: glProgramUniformMatrix2fvEXT as *const () },
    Export { name: "glProgramUniformMatrix2x3dv", function: glProgramUniformMatrix2x3dv as *const () },
    Export { name: "glProgramUniformMatrix2x3dvEXT", function: glProgramUniformMatrix2x3dvEXT as *const () },
    Export { name: "glProgramUniformMatrix2x3fv", function: glProgramUniformMatrix2x3fv as *const () },
    Export { name: "glProgramUniformMatrix2x3fvEXT", function: glProgramUniformMatrix2x3fvEXT as *const () },
    Export { name: "glProgramUniformMatrix2x4dv", function: glProgramUniformMatrix2x4dv as *const () },
    Export { name: "glProgramUniformMatrix2x4dvEXT", function: glProgramUniformMatrix2x4dvEXT as *const () },
    Export { name: "glProgramUniformMatrix2x4fv", function: glProgramUniformMatrix2x4fv as *const () },
    Export { name: "glProgramUniformMatrix2x4fvEXT", function: glProgramUniformMatrix2x4fvEXT as *const () },
    Export { name: "glProgramUniformMatrix3dv", function: glProgramUniformMatrix3dv as *const () },
    Export { name: "glProgramUniformMatrix3dvEXT", function: glProgramUniformMatrix3dvEXT as *const () },
    Export { name: "glProgramUniformMatrix3fv", function: glProgramUniformMatrix3fv as *const () },
    Export { name: "glProgramUniformMatrix3fvEXT", function: glProgramUniformMatrix3fvEXT as *const () },
    Export { name: "glProgramUniformMatrix3x2dv", function: glProgramUniformMatrix3x2dv as *const () },
    Export { name: "glProgramUniformMatrix3x2dvEXT", function: glProgramUniformMatrix3x2dvEXT as *const () },
    Export { name: "glProgramUniformMatrix3x2fv", function: glProgramUniformMatrix3x2fv as *const () },
    Export { name: "glProgramUniformMatrix3x2fvEXT", function: glProgramUniformMatrix3x2fvEXT as *const () },
    Export { name: "glProgramUniformMatrix3x4dv", function: glProgramUniformMatrix3x4dv as *const () },
    Export { name: "glProgramUniformMatrix3x4dvEXT", function: glProgramUniformMatrix3x4dvEXT as *const () },
    Export { name: "glProgramUniformMatrix3x4fv", function: glProgramUniformMatrix3x4fv as *const () },
    Export { name: "glProgramUniformMatrix3x4fvEXT", function: glProgramUniformMatrix3x4fvEXT as *const () },
    Export { name: "glProgramUniformMatrix4dv", function: glProgramUniformMatrix4dv as *const () },
    Export { name: "glProgramUniformMatrix4dvEXT", function: glProgramUniformMatrix4dvEXT as *const () },
    Export { name: "glProgramUniformMatrix4fv", function: glProgramUniformMatrix4fv as *const () },
    Export { name: "glProgramUniformMatrix4fvEXT", function: glProgramUniformMatrix4fvEXT as *const () },
    Export { name: "glProgramUniformMatrix4x2dv", function: glProgramUniformMatrix4x2dv as *const () },
    Export { name: "glProgramUniformMatrix4x2dvEXT", function: glProgramUniformMatrix4x2dvEXT as *const () },
    Export { name: "glProgramUniformMatrix4x2fv", function: glProgramUniformMatrix4x2fv as *const () },
    Export { name: "glProgramUniformMatrix4x2fvEXT", function: glProgramUniformMatrix4x2fvEXT as *const () },
    Export { name: "glProgramUniformMatrix4x3dv", function: glProgramUniformMatrix4x3dv as *const () },
    Export { name: "glProgramUniformMatrix4x3dvEXT", function: glProgramUniformMatrix4x3dvEXT as *const () },
    Export { name: "glProgramUniformMatrix4x3fv", function: glProgramUniformMatrix4x3fv as *const () },
    Export { name: "glProgramUniformMatrix4x3fvEXT", function: glProgramUniformMatrix4x3fvEXT as *const () },
    Export { name: "glProvokingVertex", function: glProvokingVertex as *const () },
    Export { name: "glProvokingVertexEXT", function: glProvokingVertexEXT as *const () },
    Export { name: "glPushAttrib", function: glPushAttrib as *const () },
    Export { name: "glPushClientAttrib", function: glPushClientAttrib as *const () },
    Export { name: "glPushClientAttribDefaultEXT", function: glPushClientAttribDefaultEXT as *const () },
    Export { name: "glPushDebugGroup", function: glPushDebugGroup as *const () },
    Export { name: "glPushDebugGroupKHR", function: glPushDebugGroupKHR as *const () },
    Export { name: "glPushMatrix", function: glPushMatrix as *const () },
    Export { name: "glPushName", function: glPushName as *const () },
    Export { name: "glQueryCounter", function: glQueryCounter as *const () },
    Export { name: "glQueryCounterEXT", function: glQueryCounterEXT as *const () },
    Export { name: "glQueryMatrixxOES", function: glQueryMatrixxOES as *const () },
    Export { name: "glRasterPos2d", function: glRasterPos2d as *const () },
    Export { name: "glRasterPos2dv", function: glRasterPos2dv as *const () },
    Export { name: "glRasterPos2f", function: glRasterPos2f as *const () },
    Export { name: "glRasterPos2fv", function: glRasterPos2fv as *const () },
    Export { name: "glRasterPos2i", function: glRasterPos2i as *const () },
    Export { name: "glRasterPos2iv", function: glRasterPos2iv as *const () },
    Export { name: "glRasterPos2s", function: glRasterPos2s as *const () },
    Export { name: "glRasterPos2sv", function: glRasterPos2sv as *const () },
    Export { name: "glRasterPos3d", function: glRasterPos3d as *const () },
    Export { name: "glRasterPos3dv", function: glRasterPos3dv as *const () },
    Export { name: "glRasterPos3f", function: glRasterPos3f as *const () },
    Export { name: "glRasterPos3fv", function: glRasterPos3fv as *const () },
    Export { name: "glRasterPos3i", function: glRasterPos3i as *const () },
    Export { name: "glRasterPos3iv", function: glRasterPos3iv as *const () },
    Export { name: "glRasterPos3s", function: glRasterPos3s as *const () },
    Export { name: "glRasterPos3sv", function: glRasterPos3sv as *const () },
    Export { name: "glRasterPos4d", function: glRasterPos4d as *const () },
    Export { name: "glRasterPos4dv", function: glRasterPos4dv as *const () },
    Export { name: "glRasterPos4f", function: glRasterPos4f as *const () },
    Export { name: "glRasterPos4fv", function: glRasterPos4fv as *const () },
    Export { name: "glRasterPos4i", function: glRasterPos4i as *const () },
    Export { name: "glRasterPos4iv", function: glRasterPos4iv as *const () },
    Export { name: "glRasterPos4s", function: glRasterPos4s as *const () },
    Export { name: "glRasterPos4sv", function: glRasterPos4sv as *const () },
    Export { name: "glReadBuffer", function: glReadBuffer as *const () },
    Export { name: "glReadBufferNV", function: glReadBufferNV as *const () },
    Export { name: "glReadPixels", function: glReadPixels as *const () },
    Export { name: "glReadnPixels", function: glReadnPixels as *const () },
    Export { name: "glReadnPixelsARB", function: glReadnPixelsARB as *const () },
    Export { name: "glReadnPixelsEXT", function: glReadnPixelsEXT as *const () },
    Export { name: "glReadnPixelsKHR", function: glReadnPixelsKHR as *const () },
    Export { name: "glRectd", function: glRectd as *const () },
    Export { name: "glRectdv", function: glRectdv as *const () },
    Export { name: "glRectf", function: glRectf as *const () },
    Export { name: "glRectfv", function: glRectfv as *const () },
    Export { name: "glRecti", function: glRecti as *const () },
    Export { name: "glRectiv", function: glRectiv as *const () },
    Export { name: "glRects", function: glRects as *const () },
    Export { name: "glRectsv", function: glRectsv as *const () },
    Export { name: "glReleaseShaderCompiler", function: glReleaseShaderCompiler as *const () },
    Export { name: "glRenderMode", function: glRenderMode as *const () },
    Export { name: "glRenderbufferStorage", function: glRenderbufferStorage as *const () },
    Export { name: "glRenderbufferStorageEXT", function: glRenderbufferStorageEXT as *const () },
    Export {
        name: "glRenderbufferStorageMultisample",
        function: glRenderbufferStorageMultisample as *const (),
    },
    Export {
        name: "glRenderbufferStorageMultisampleEXT",
        function: glRenderbufferStorageMultisampleEXT as *const (),
    },
    Export {
        name: "glRenderbufferStorageMultisampleNV",
        function: glRenderbufferStorageMultisampleNV as *const (),
    },
    Export { name: "glRenderbufferStorageOES", function: glRenderbufferStorageOES as *const () },
    Export { name: "glResumeTransformFeedback", function: glResumeTransformFeedback as *const () },
    Export { name: "glResumeTransformFeedbackNV", function: glResumeTransformFeedbackNV as *const () },
    Export { name: "glRotated", function: glRotated as *const () },
    Export { name: "glRotatef", function: glRotatef as *const () },
    Export { name: "glRotatex", function: glRotatex as *const () },
    Export { name: "glRotatexOES", function: glRotatexOES as *const () },
    Export { name: "glSampleCoverage", function: glSampleCoverage as *const () },
    Export { name: "glSampleCoverageARB", function: glSampleCoverageARB as *const () },
    Export { name: "glSampleCoveragex", function: glSampleCoveragex as *const () },
    Export { name: "glSampleCoveragexOES", function: glSampleCoveragexOES as *const () },
    Export { name: "glSampleMapATI", function: glSampleMapATI as *const () },
    Export { name: "glSampleMaski", function: glSampleMaski as *const () },
    Export { name: "glSamplerParameterIiv", function: glSamplerParameterIiv as *const () },
    Export { name: "glSamplerParameterIivEXT", function: glSamplerParameterIivEXT as *const () },
    Export { name: "glSamplerParameterIivOES", function: glSamplerParameterIivOES as *const () },
    Export { name: "glSamplerParameterIuiv", function: glSamplerParameterIuiv as *const () },
    Export { name: "glSamplerParameterIuivEXT", function: glSamplerParameterIuivEXT as *const () },
    Export { name: "glSamplerParameterIuivOES", function: glSamplerParameterIuivOES as *const () },
    Export { name: "glSamplerParameterf", function: glSamplerParameterf as *const () },
    Export { name: "glSamplerParameterfv", function: glSamplerParameterfv as *const () },
    Export { name: "glSamplerParameteri", function: glSamplerParameteri as *const () },
    Export { name: "glSamplerParameteriv", function: glSamplerParameteriv as *const () },
    Export { name: "glScaled", function: glScaled as *const () },
    Export { name: "glScalef", function: glScalef as *const () },
    Export { name: "glScalex", function: glScalex as *const () },
    Export { name: "glScalexOES", function: glScalexOES as *const () },
    Export { name: "glScissor", function: glScissor as *const () },
    Export { name: "glScissorArrayv", function: glScissorArrayv as *const () },
    Export { name: "glScissorArrayvNV", function: glScissorArrayvNV as *const () },
    Export { name: "glScissorArrayvOES", function: glScissorArrayvOES as *const () },
    Export { name: "glScissorIndexed", function: glScissorIndexed as *const () },
    Export { name: "glScissorIndexedNV", function: glScissorIndexedNV as *const () },
    Export { name: "glScissorIndexedOES", function: glScissorIndexedOES as *const () },
    Export { name: "glScissorIndexedv", function: glScissorIndexedv as *const () },
    Export { name: "glScissorIndexedvNV", function: glScissorIndexedvNV as *const () },
    Export { name: "glScissorIndexedvOES", function: glScissorIndexedvOES as *const () },
    Export { name: "glSecondaryColor3b", function: glSecondaryColor3b as *const () },
    Export { name: "glSecondaryColor3bEXT", function: glSecondaryColor3bEXT as *const () },
    Export { name: "glSecondaryColor3bv", function: glSecondaryColor3bv as *const () },
    Export { name: "glSecondaryColor3bvEXT", function: glSecondaryColor3bvEXT as *const () },
    Export { name: "glSecondaryColor3d", function: glSecondaryColor3d as *const () },
    Export { name: "glSecondaryColor3dEXT", function: glSecondaryColor3dEXT as *const () },
    Export { name: "glSecondaryColor3dv", function: glSecondaryColor3dv as *const () },
    Export { name: "glSecondaryColor3dvEXT", function: glSecondaryColor3dvEXT as *const () },
    Export { name: "glSecondaryColor3f", function: glSecondaryColor3f as *const () },
    Export { name: "glSecondaryColor3fEXT", function: glSecondaryColor3fEXT as *const () },
    Export { name: "glSecondaryColor3fv", function: glSecondaryColor3fv as *const () },
    Export { name: "glSecondaryColor3fvEXT", function: glSecondaryColor3fvEXT as *const () },
    Export { name: "glSecondaryColor3hNV", function: glSecondaryColor3hNV as *const () },
    Export { name: "glSecondaryColor3hvNV", function: glSecondaryColor3hvNV as *const () },
    Export { name: "glSecondaryColor3i", function: glSecondaryColor3i as *const () },
    Export { name: "glSecondaryColor3iEXT", function: glSecondaryColor3iEXT as *const () },
    Export { name: "glSecondaryColor3iv", function: glSecondaryColor3iv as *const () },
    Export { name: "glSecondaryColor3ivEXT", function: glSecondaryColor3ivEXT as *const () },
    Export { name: "glSecondaryColor3s", function: glSecondaryColor3s as *const () },
    Export { name: "glSecondaryColor3sEXT", function: glSecondaryColor3sEXT as *const () },
    Export { name: "glSecondaryColor3sv", function: glSecondaryColor3sv as *const () },
    Export { name: "glSecondaryColor3svEXT", function: glSecondaryColor3svEXT as *const () },
    Export { name: "glSecondaryColor3ub", function: glSecondaryColor3ub as *const () },
    Export { name: "glSecondaryColor3ubEXT", function: glSecondaryColor3ubEXT as *const () },
    Export { name: "glSecondaryColor3ubv", function: glSecondaryColor3ubv as *const () },
    Export { name: "glSecondaryColor3ubvEXT", function: glSecondaryColor3ubvEXT as *const () },
    Export { name: "glSecondaryColor3ui", function: glSecondaryColor3ui as *const () },
    Export { name: "glSecondaryColor3uiEXT", function: glSecondaryColor3uiEXT as *const () },
    Export { name: "glSecondaryColor3uiv", function: glSecondaryColor3uiv as *const () },
    Export { name: "glSecondaryColor3uivEXT", function: glSecondaryColor3uivEXT as *const () },
    Export { name: "glSecondaryColor3us", function: glSecondaryColor3us as *const () },
    Export { name: "glSecondaryColor3usEXT", function: glSecondaryColor3usEXT as *const () },
    Export { name: "glSecondaryColor3usv", function: glSecondaryColor3usv as *const () },
    Export { name: "glSecondaryColor3usvEXT", function: glSecondaryColor3usvEXT as *const () },
    Export { name: "glSecondaryColorP3ui", function: glSecondaryColorP3ui as *const () },
    Export { name: "glSecondaryColorP3uiv", function: glSecondaryColorP3uiv as *const () },
    Export { name: "glSecondaryColorPointer", function: glSecondaryColorPointer as *const () },
    Export { name: "glSecondaryColorPointerEXT", function: glSecondaryColorPointerEXT as *const () },
    Export { name: "glSelectBuffer", function: glSelectBuffer as *const () },
    Export { name: "glSetFragmentShaderConstantATI", function: glSetFragmentShaderConstantATI as *const () },
    Export { name: "glShadeModel", function: glShadeModel as *const () },
    Export { name: "glShaderBinary", function: glShaderBinary as *const () },
    Export { name: "glShaderSource", function: glShaderSource as *const () },
    Export { name: "glShaderSourceARB", function: glShaderSourceARB as *const () },
    Export { name: "glShaderStorageBlockBinding", function: glShaderStorageBlockBinding as *const () },
    Export { name: "glSpecializeShader", function: glSpecializeShader as *const () },
    Export { name: "glSpecializeShaderARB", function: glSpecializeShaderARB as *const () },
    Export { name: "glStencilFunc", function: glStencilFunc as *const () },
    Export { name: "glStencilFuncSeparate", function: glStencilFuncSeparate as *const () },
    Export { name: "glStencilFuncSeparateATI", function: glStencilFuncSeparateATI as *const () },
    Export { name: "glStencilMask", function: glStencilMask as *const () },
    Export { name: "glStencilMaskSeparate", function: glStencilMaskSeparate as *const () },
    Export { name: "glStencilOp", function: glStencilOp as *const () },
    Export { name: "glStencilOpSeparate", function: glStencilOpSeparate as *const () },
    Export { name: "glStencilOpSeparateATI", function: glStencilOpSeparateATI as *const () },
    Export { name: "glTexBuffer", function: glTexBuffer as *const () },
    Export { name: "glTexBufferARB", function: glTexBufferARB as *const () },
    Export { name: "glTexBufferEXT", function: glTexBufferEXT as *const () },
    Export { name: "glTexBufferOES", function: glTexBufferOES as *const () },
    Export { name: "glTexBufferRange", function: glTexBufferRange as *const () },
    Export { name: "glTexBufferRangeEXT", function: glTexBufferRangeEXT as *const () },
    Export { name: "glTexBufferRangeOES", function: glTexBufferRangeOES as *const () },
    Export { name: "glTexCoord1d", function: glTexCoord1d as *const () },
    Export { name: "glTexCoord1dv", function: glTexCoord1dv as *const () },
    Export { name: "glTexCoord1f", function: glTexCoord1f as *const () },
    Export { name: "glTexCoord1fv", function: glTexCoord1fv as *const () },
    Export { name: "glTexCoord1hNV", function: glTexCoord1hNV as *const () },
    Export { name: "glTexCoord1hvNV", function: glTexCoord1hvNV as *const () },
    Export { name: "glTexCoord1i", function: glTexCoord1i as *const () },
    Export { name: "glTexCoord1iv", function: glTexCoord1iv as *const () },
    Export { name: "glTexCoord1s", function: glTexCoord1s as *const () },
    Export { name: "glTexCoord1sv", function: glTexCoord1sv as *const () },
    Export { name: "glTexCoord2d", function: glTexCoord2d as *const () },
    Export { name: "glTexCoord2dv", function: glTexCoord2dv as *const () },
    Export { name: "glTexCoord2f", function: glTexCoord2f as *const () },
    Export { name: "glTexCoord2fv", function: glTexCoord2fv as *const () },
    Export { name: "glTexCoord2hNV", function: glTexCoord2hNV as *const () },
    Export { name: "glTexCoord2hvNV", function: glTexCoord2hvNV as *const () },
    Export { name: "glTexCoord2i", function: glTexCoord2i as *const () },
    Export { name: "glTexCoord2iv", function: glTexCoord2iv as *const () },
    Export { name: "glTexCoord2s", function: glTexCoord2s as *const () },
    Export { name: "glTexCoord2sv", function: glTexCoord2sv as *const () },
    Export { name: "glTexCoord3d", function: glTexCoord3d as *const () },
    Export { name: "glTexCoord3dv", function: glTexCoord3dv as *const () },
    Export { name: "glTexCoord3f", function: glTexCoord3f as *const () },
    Export { name: "glTexCoord3fv", function: glTexCoord3fv as *const () },
    Export { name: "glTexCoord3hNV", function: glTexCoord3hNV as *const () },
    Export { name: "glTexCoord3hvNV", function: glTexCoord3hvNV as *const () },
    Export { name: "glTexCoord3i", function: glTexCoord3i as *const () },
    Export { name: "glTexCoord3iv", function: glTexCoord3iv as *const () },
    Export { name: "glTexCoord3s", function: glTexCoord3s as *const () },
    Export { name: "glTexCoord3sv", function: glTexCoord3sv as *const () },
    Export { name: "glTexCoord4d", function: glTexCoord4d as *const () },
    Export { name: "glTexCoord4dv", function: glTexCoord4dv as *const () },
    Export { name: "glTexCoord4f", function: glTexCoord4f as *const () },
    Export { name: "glTexCoord4fv", function: glTexCoord4fv as *const () },
    Export { name: "glTexCoord4hNV", function: glTexCoord4hNV as *const () },
    Export { name: "glTexCoord4hvNV", function: glTexCoord4hvNV as *const () },
    Export { name: "glTexCoord4i", function: glTexCoord4i as *const () },
    Export { name: "glTexCoord4iv", function: glTexCoord4iv as *const () },
    Export { name: "glTexCoord4s", function: glTexCoord4s as *const () },
    Export { name: "glTexCoord4sv", function: glTexCoord4sv as *const () },
    Export { name: "glTexCoordP1ui", function: glTexCoordP1ui as *const () },
    Export { name: "glTexCoordP1uiv", function: glTexCoordP1uiv as *const () },
    Export { name: "glTexCoordP2ui", function: glTexCoordP2ui as *const () },
    Export { name: "glTexCoordP2uiv", function: glTexCoordP2uiv as *const () },
    Export { name: "glTexCoordP3ui", function: glTexCoordP3ui as *const () },
    Export { name: "glTexCoordP3uiv", function: glTexCoordP3uiv as *const () },
    Export { name: "glTexCoordP4ui", function: glTexCoordP4ui as *const () },
    Export { name: "glTexCoordP4uiv", function: glTexCoordP4uiv as *const () },
    Export { name: "glTexCoordPointer", function: glTexCoordPointer as *const () },
    Export { name: "glTexCoordPointerEXT", function: glTexCoordPointerEXT as *const () },
    Export { name: "glTexEnvf", function: glTexEnvf as *const () },
    Export { name: "glTexEnvfv", function: glTexEnvfv as *const () },
    Export { name: "glTexEnvi", function: glTexEnvi as *const () },
    Export { name: "glTexEnviv", function: glTexEnviv as *const () },
    Export { name: "glTexEnvx", function: glTexEnvx as *const () },
    Export { name: "glTexEnvxOES", function: glTexEnvxOES as *const () },
    Export { name: "glTexEnvxv", function: glTexEnvxv as *const () },
    Export { name: "glTexEnvxvOES", function: glTexEnvxvOES as *const () },
    Export { name: "glTexGend", function: glTexGend as *const () },
    Export { name: "glTexGendv", function: glTexGendv as *const () },
    Export { name: "glTexGenf", function: glTexGenf as *const () },
    Export { name: "glTexGenfOES", function: glTexGenfOES as *const () },
    Export { name: "glTexGenfv", function: glTexGenfv as *const () },
    Export { name: "glTexGenfvOES", function: glTexGenfvOES as *const () },
    Export { name: "glTexGeni", function: glTexGeni as *const () },
    Export { name: "glTexGeniOES", function: glTexGeniOES as *const () },
    Export { name: "glTexGeniv", function: glTexGeniv as *const () },
    Export { name: "glTexGenivOES", function: glTexGenivOES as *const () },
    Export { name: "glTexGenxOES", function: glTexGenxOES as *const () },
    Export { name: "glTexGenxvOES", function: glTexGenxvOES as *const () },
    Export { name: "glTexImage1D", function: glTexImage1D as *const () },
    Export { name: "glTexImage2D", function: glTexImage2D as *const () },
    Export { name: "glTexImage2DMultisample", function: glTexImage2DMultisample as *const () },
    Export { name: "glTexImage3D", function: glTexImage3D as *const () },
    Export { name: "glTexImage3DEXT", function: glTexImage3DEXT as *const () },
    Export { name: "glTexImage3DMultisample", function: glTexImage3DMultisample as *const () },
    Export { name: "glTexImage3DOES", function: glTexImage3DOES as *const () },
    Export { name: "glTexParameterIiv", function: glTexParameterIiv as *const () },
    Export { name: "glTexParameterIivEXT", function: glTexParameterIivEXT as *const () },
    Export { name: "glTexParameterIivOES", function: glTexParameterIivOES as *const () },
    Export { name: "glTexParameterIuiv", function: glTexParameterIuiv as *const () },
    Export { name: "glTexParameterIuivEXT", function: glTexParameterIuivEXT as *const () },
    Export { name: "glTexParameterIuivOES", function: glTexParameterIuivOES as *const () },
    Export { name: "glTexParameterf", function: glTexParameterf as *const () },
    Export { name: "glTexParameterfv", function: glTexParameterfv as *const () },
    Export { name: "glTexParameteri", function: glTexParameteri as *const () },
    Export { name: "glTexParameteriv", function: glTexParameteriv as *const () },
    Export { name: "glTexParameterx", function: glTexParameterx as *const () },
    Export { name: "glTexParameterxOES", function: glTexParameterxOES as *const () },
    Export { name: "glTexParameterxv", function: glTexParameterxv as *const () },
    Export { name: "glTexParameterxvOES", function: glTexParameterxvOES as *const () },
    Export { name: "glTexStorage1D", function: glTexStorage1D as *const () },
    Export { name: "glTexStorage1DEXT", function: glTexStorage1DEXT as *const () },
    Export { name: "glTexStorage2D", function: glTexStorage2D as *const () },
    Export { name: "glTexStorage2DEXT", function: glTexStorage2DEXT as *const () },
    Export { name: "glTexStorage2DMultisample", function: glTexStorage2DMultisample as *const () },
    Export { name: "glTexStorage3D", function: glTexStorage3D as *const () },
    Export { name: "glTexStorage3DEXT", function: glTexStorage3DEXT as *const () },
    Export { name: "glTexStorage3DMultisample", function: glTexStorage3DMultisample as *const () },
    Export { name: "glTexStorage3DMultisampleOES", function: glTexStorage3DMultisampleOES as *const () },
    Export { name: "glTexSubImage1D", function: glTexSubImage1D as *const () },
    Export { name: "glTexSubImage1DEXT", function: glTexSubImage1DEXT as *const () },
    Export { name: "glTexSubImage2D", function: glTexSubImage2D as *const () },
    Export { name: "glTexSubImage2DEXT", function: glTexSubImage2DEXT as *const () },
    Export { name: "glTexSubImage3D", function: glTexSubImage3D as *const () },
    Export { name: "glTexSubImage3DEXT", function: glTexSubImage3DEXT as *const () },
    Export { name: "glTexSubImage3DOES", function: glTexSubImage3DOES as *const () },
    Export { name: "glTextureBarrier", function: glTextureBarrier as *const () },
    Export { name: "glTextureBarrierNV", function: glTextureBarrierNV as *const () },
    Export { name: "glTextureBuffer", function: glTextureBuffer as *const () },
    Export { name: "glTextureBufferEXT", function: glTextureBufferEXT as *const () },
    Export { name: "glTextureBufferRange", function: glTextureBufferRange as *const () },
    Export { name: "glTextureBufferRangeEXT", function: glTextureBufferRangeEXT as *const () },
    Export { name: "glTextureImage1DEXT", function: glTextureImage1DEXT as *const () },
    Export { name: "glTextureImage2DEXT", function: glTextureImage2DEXT as *const () },
    Export { name: "glTextureImage3DEXT", function: glTextureImage3DEXT as *const () },
    Export { name: "glTexturePageCommitmentEXT", function: glTexturePageCommitmentEXT as *const () },
    Export { name: "glTextureParameterIiv", function: glTextureParameterIiv as *const () },
    Export { name: "glTextureParameterIivEXT", function: glTextureParameterIivEXT as *const () },
    Export { name: "glTextureParameterIuiv", function: glTextureParameterIuiv as *const () },
    Export { name: "glTextureParameterIuivEXT", function: glTextureParameterIuivEXT as *const () },
    Export { name: "glTextureParameterf", function: glTextureParameterf as *const () },
    Export { name: "glTextureParameterfEXT", function: glTextureParameterfEXT as *const () },
    Export { name: "glTextureParameterfv", function: glTextureParameterfv as *const () },
    Export { name: "glTextureParameterfvEXT", function: glTextureParameterfvEXT as *const () },
    Export { name: "glTextureParameteri", function: glTextureParameteri as *const () },
    Export { name: "glTextureParameteriEXT", function: glTextureParameteriEXT as *const () },
    Export { name: "glTextureParameteriv", function: glTextureParameteriv as *const () },
    Export { name: "glTextureParameterivEXT", function: glTextureParameterivEXT as *const () },
    Export { name: "glTextureRenderbufferEXT", function: glTextureRenderbufferEXT as *const () },
    Export { name: "glTextureStorage1D", function: glTextureStorage1D as *const () },
    Export { name: "glTextureStorage1DEXT", function: glTextureStorage1DEXT as *const () },
    Export { name: "glTextureStorage2D", function: glTextureStorage2D as *const () },
    Export { name: "glTextureStorage2DEXT", function: glTextureStorage2DEXT as *const () },
    Export { name: "glTextureStorage2DMultisample", function: glTextureStorage2DMultisample as *const () },
    Export {
        name: "glTextureStorage2DMultisampleEXT",
        function: glTextureStorage2DMultisampleEXT as *const (),
    },
    Export { name: "glTextureStorage3D", function: glTextureStorage3D as *const () },
    Export { name: "glTextureStorage3DEXT", function: glTextureStorage3DEXT as *const () },
    Export { name: "glTextureStorage3DMultisample", function: glTextureStorage3DMultisample as *const () },
    Export {
        name: "glTextureStorage3DMultisampleEXT",
        function: glTextureStorage3DMultisampleEXT as *const (),
    },
    Export { name: "glTextureSubImage1D", function: glTextureSubImage1D as *const () },
    Export { name: "glTextureSubImage1DEXT", function: glTextureSubImage1DEXT as *const () },
    Export { name: "glTextureSubImage2D", function: glTextureSubImage2D as *const () },
    Export { name: "glTextureSubImage2DEXT", function: glTextureSubImage2DEXT as *const () },
    Export { name: "glTextureSubImage3D", function: glTextureSubImage3D as *const () },
    Export { name: "glTextureSubImage3DEXT", function: glTextureSubImage3DEXT as *const () },
    Export { name: "glTextureView", function: glTextureView as *const () },
    Export { name: "glTextureViewEXT", function: glTextureViewEXT as *const () },
    Export { name: "glTextureViewOES", function: glTextureViewOES as *const () },
    Export { name: "glTransformFeedbackBufferBase", function: glTransformFeedbackBufferBase as *const () },
    Export { name: "glTransformFeedbackBufferRange", function: glTransformFeedbackBufferRange as *const () },
    Export { name: "glTransformFeedbackVaryings", function: glTransformFeedbackVaryings as *const () },
    Export { name: "glTransformFeedbackVaryingsEXT", function: glTransformFeedbackVaryingsEXT as *const () },
    Export { name: "glTranslated", function: glTranslated as *const () },
    Export { name: "glTranslatef", function: glTranslatef as *const () },
    Export { name: "glTranslatex", function: glTranslatex as *const () },
    Export { name: "glTranslatexOES", function: glTranslatexOES as *const () },
    Export { name: "glUniform1d", function: glUniform1d as *const () },
    Export { name: "glUniform1dv", function: glUniform1dv as *const () },
    Export { name: "glUniform1f", function: glUniform1f as *const () },
    Export { name: "glUniform1fARB", function: glUniform1fARB as *const () },
    Export { name: "glUniform1fv", function: glUniform1fv as *const () },
    Export { name: "glUniform1fvARB", function: glUniform1fvARB as *const () },
    Export { name: "glUniform1i", function: glUniform1i as *const () },
    Export { name: "glUniform1i64ARB", function: glUniform1i64ARB as *const () },
    Export { name: "glUniform1i64NV", function: glUniform1i64NV as *const () },
    Export { name: "glUniform1i64vARB", function: glUniform1i64vARB as *const () },
    Export { name: "glUniform1i64vNV", function: glUniform1i64vNV as *const () },
    Export { name: "glUniform1iARB", function: glUniform1iARB as *const () },
    Export { name: "glUniform1iv", function: glUniform1iv as *const () },
    Export { name: "glUniform1ivARB", function: glUniform1ivARB as *const () },
    Export { name: "glUniform1ui", function: glUniform1ui as *const () },
    Export { name: "glUniform1ui64ARB", function: glUniform1ui64ARB as *const () },
    Export { name: "glUniform1ui64NV", function: glUniform1ui64NV as *const () },
    Export { name: "glUniform1ui64vARB", function: glUniform1ui64vARB as *const () },
    Export { name: "glUniform1ui64vNV", function: glUniform1ui64vNV as *const () },
    Export { name: "glUniform1uiEXT", function: glUniform1uiEXT as *const () },
    Export { name: "glUniform1uiv", function: glUniform1uiv as *const () },
    Export { name: "glUniform1uivEXT", function: glUniform1uivEXT as *const () },
    Export { name: "glUniform2d", function: glUniform2d as *const () },
    Export { name: "glUniform2dv", function: glUniform2dv as *const () },
    Export { name: "glUniform2f", function: glUniform2f as *const () },
    Export { name: "glUniform2fARB", function: glUniform2fARB as *const () },
    Export { name: "glUniform2fv", function: glUniform2fv as *const () },
    Export { name: "glUniform2fvARB", function: glUniform2fvARB as *const () },
    Export { name: "glUniform2i", function: glUniform2i as *const () },
    Export { name: "glUniform2i64ARB", function: glUniform2i64ARB as *const () },
    Export { name: "glUniform2i64NV", function: glUniform2i64NV as *const () },
    Export { name: "glUniform2i64vARB", function: glUniform2i64vARB as *const () },
    Export { name: "glUniform2i64vNV", function: glUniform2i64vNV as *const () },
    Export { name: "glUniform2iARB", function: glUniform2iARB as *const () },
    Export { name: "glUniform2iv", function: glUniform2iv as *const () },
    Export { name: "glUniform2ivARB", function: glUniform2ivARB as *const () },
    Export { name: "glUniform2ui", function: glUniform2ui as *const () },
    Export { name: "glUniform2ui64ARB", function: glUniform2ui64ARB as *const () },
    Export { name: "glUniform2ui64NV", function: glUniform2ui64NV as *const () },
    Export { name: "glUniform2ui64vARB", function: glUniform2ui64vARB as *const () },
    Export { name: "glUniform2ui64vNV", function: glUniform2ui64vNV as *const () },
    Export { name: "glUniform2uiEXT", function: glUniform2uiEXT as *const () },
    Export { name: "glUniform2uiv", function: glUniform2uiv as *const () },
    Export { name: "glUniform2uivEXT", function: glUniform2uivEXT as *const () },
    Export { name: "glUniform3d", function: glUniform3d as *const () },
    Export { name: "glUniform3dv", function: glUniform3dv as *const () },
    Export { name: "glUniform3f", function: glUniform3f as *const () },
    Export { name: "glUniform3fARB", function: glUniform3fARB as *const () },
    Export { name: "glUniform3fv", function: glUniform3fv as *const () },
    Export { name: "glUniform3fvARB", function: glUniform3fvARB as *const () },
    Export { name: "glUniform3i", function: glUniform3i as *const () },
    Export { name: "glUniform3i64ARB", function: glUniform3i64ARB as *const () },
    Export { name: "glUniform3i64NV", function: glUniform3i64NV as *const () },
    Export { name: "glUniform3i64vARB", function: glUniform3i64vARB as *const () },
    Export { name: "glUniform3i64vNV", function: glUniform3i64vNV as *const () },
    Export { name: "glUniform3iARB", function: glUniform3iARB as *const () },
    Export { name: "glUniform3iv", function: glUniform3iv as *const () },
    Export { name: "glUniform3ivARB", function: glUniform3ivARB as *const () },
    Export { name: "glUniform3ui", function: glUniform3ui as *const () },
    Export { name: "glUniform3ui64ARB", function: glUniform3ui64ARB as *const () },
    Export { name: "glUniform3ui64NV", function: glUniform3ui64NV as *const () },
    Export { name: "glUniform3ui64vARB", function: glUniform3ui64vARB as *const () },
    Export { name: "glUniform3ui64vNV", function: glUniform3ui64vNV as *const () },
    Export { name: "glUniform3uiEXT", function: glUniform3uiEXT as *const () },
    Export { name: "glUniform3uiv", function: glUniform3uiv as *const () },
    Export { name: "glUniform3uivEXT", function: glUniform3uivEXT as *const () },
    Export { name: "glUniform4d", function: glUniform4d as *const () },
    Export { name: "glUniform4dv", function: glUniform4dv as *const () },
    Export { name: "glUniform4f", function: glUniform4f as *const () },
    Export { name: "glUniform4fARB", function: glUniform4fARB as *const () },
    Export { name: "glUniform4fv", function: glUniform4fv as *const () },
    Export { name: "glUniform4fvARB", function: glUniform4fvARB as *const () },
    Export { name: "glUniform4i", function: glUniform4i as *const () },
    Export { name: "glUniform4i64ARB", function: glUniform4i64ARB as *const () },
    Export { name: "glUniform4i64NV", function: glUniform4i64NV as *const () },
    Export { name: "glUniform4i64vARB", function: glUniform4i64vARB as *const () },
    Export { name: "glUniform4i64vNV", function: glUniform4i64vNV as *const () },
    Export { name: "glUniform4iARB", function: glUniform4iARB as *const () },
    Export { name: "glUniform4iv", function: glUniform4iv as *const () },
    Export { name: "glUniform4ivARB", function: glUniform4ivARB as *const () },
    Export { name: "glUniform4ui", function: glUniform4ui as *const () },
    Export { name: "glUniform4ui64ARB", function: glUniform4ui64ARB as *const () },
    Export { name: "glUniform4ui64NV", function: glUniform4ui64NV as *const () },
    Export { name: "glUniform4ui64vARB", function: glUniform4ui64vARB as *const () },
    Export { name: "glUniform4ui64vNV", function: glUniform4ui64vNV as *const () },
    Export { name: "glUniform4uiEXT", function: glUniform4uiEXT as *const () },
    Export { name: "glUniform4uiv", function: glUniform4uiv as *const () },
    Export { name: "glUniform4uivEXT", function: glUniform4uivEXT as *const () },
    Export { name: "glUniformBlockBinding", function: glUniformBlockBinding as *const () },
    Export { name: "glUniformMatrix2dv", function: glUniformMatrix2dv as *const () },
    Export { name: "glUniformMatrix2fv", function: glUniformMatrix2fv as *const () },
    Export { name: "glUniformMatrix2fvARB", function: glUniformMatrix2fvARB as *const () },
    Export { name: "glUniformMatrix2x3dv", function: glUniformMatrix2x3dv as *const () },
    Export { name: "glUniformMatrix2x3fv", function: glUniformMatrix2x3fv as *const () },
    Export { name: "glUniformMatrix2x3fvNV", function: glUniformMatrix2x3fvNV as *const () },
    Export { name: "glUniformMatrix2x4dv", function: glUniformMatrix2x4dv as *const () },
    Export { name: "glUniformMatrix2x4fv", function: glUniformMatrix2x4fv as *const () },
    Export { name: "glUniformMatrix2x4fvNV", function: glUniformMatrix2x4fvNV as *const () },
    Export { name: "glUniformMatrix3dv", function: glUniformMatrix3dv as *const () },
    Export { name: "glUniformMatrix3fv", function: glUniformMatrix3fv as *const () },
    Export { name: "glUniformMatrix3fvARB", function: glUniformMatrix3fvARB as *const () },
    Export { name: "glUniformMatrix3x2dv", function: glUniformMatrix3x2dv as *const () },
    Export { name: "glUniformMatrix3x2fv", function: glUniformMatrix3x2fv as *const () },
    Export { name: "glUniformMatrix3x2fvNV", function: glUniformMatrix3x2fvNV as *const () },
    Export { name: "glUniformMatrix3x4dv", function: glUniformMatrix3x4dv as *const () },
    Export { name: "glUniformMatrix3x4fv", function: glUniformMatrix3x4fv as *const () },
    Export { name: "glUniformMatrix3x4fvNV", function: glUniformMatrix3x4fvNV as *const () },
    Export { name: "glUniformMatrix4dv", function: glUniformMatrix4dv as *const () },
    Export { name: "glUniformMatrix4fv", function: glUniformMatrix4fv as *const () },
    Export { name: "glUniformMatrix4fvARB", function: glUniformMatrix4fvARB as *const () },
    Export { name: "glUniformMatrix4x2dv", function: glUniformMatrix4x2dv as *const () },
    Export { name: "glUniformMatrix4x2fv", function: glUniformMatrix4x2fv as *const () },
    Export { name: "glUniformMatrix4x2fvNV", function: glUniformMatrix4x2fvNV as *const () },
    Export { name: "glUniformMatrix4x3dv", function: glUniformMatrix4x3dv as *const () },
    Export { name: "glUniformMatrix4x3fv", function: glUniformMatrix4x3fv as *const () },
    Export { name: "glUniformMatrix4x3fvNV", function: glUniformMatrix4x3fvNV as *const () },
    Export { name: "glUniformSubroutinesuiv", function: glUniformSubroutinesuiv as *const () },
    Export { name: "glUnlockArraysEXT", function: glUnlockArraysEXT as *const () },
    Export { name: "glUnmapBuffer", function: glUnmapBuffer as *const () },
    Export { name: "glUnmapBufferARB", function: glUnmapBufferARB as *const () },
    Export { name: "glUnmapBufferOES", function: glUnmapBufferOES as *const () },
    Export { name: "glUnmapNamedBuffer", function: glUnmapNamedBuffer as *const () },
    Export { name: "glUnmapNamedBufferEXT", function: glUnmapNamedBufferEXT as *const () },
    Export { name: "glUseProgram", function: glUseProgram as *const () },
    Export { name: "glUseProgramObjectARB", function: glUseProgramObjectARB as *const () },
    Export { name: "glUseProgramStages", function: glUseProgramStages as *const () },
    Export { name: "glUseProgramStagesEXT", function: glUseProgramStagesEXT as *const () },
    Export { name: "glValidateProgram", function: glValidateProgram as *const () },
    Export { name: "glValidateProgramARB", function: glValidateProgramARB as *const () },
    Export { name: "glValidateProgramPipeline", function: glValidateProgramPipeline as *const () },
    Export { name: "glValidateProgramPipelineEXT", function: glValidateProgramPipelineEXT as *const () },
    Export { name: "glVertex2d", function: glVertex2d as *const () },
    Export { name: "glVertex2dv", function: glVertex2dv as *const () },
    Export { name: "glVertex2f", function: glVertex2f as *const () },
    Export { name: "glVertex2fv", function: glVertex2fv as *const () },
    Export { name: "glVertex2hNV", function: glVertex2hNV as *const () },
    Export { name: "glVertex2hvNV", function: glVertex2hvNV as *const () },
    Export { name: "glVertex2i", function: glVertex2i as *const () },
    Export { name: "glVertex2iv", function: glVertex2iv as *const () },
    Export { name: "glVertex2s", function: glVertex2s as *const () },
    Export { name: "glVertex2sv", function: glVertex2sv as *const () },
    Export { name: "glVertex3d", function: glVertex3d as *const () },
    Export { name: "glVertex3dv", function: glVertex3dv as *const () },
    Export { name: "glVertex3f", function: glVertex3f as *const () },
    Export { name: "glVertex3fv", function: glVertex3fv as *const () },
    Export { name: "glVertex3hNV", function: glVertex3hNV as *const () },
    Export { name: "glVertex3hvNV", function: glVertex3hvNV as *const () },
    Export { name: "glVertex3i", function: glVertex3i as *const () },
    Export { name: "glVertex3iv", function: glVertex3iv as *const () },
    Export { name: "glVertex3s", function: glVertex3s as *const () },
    Export { name: "glVertex3sv", function: glVertex3sv as *const () },
    Export { name: "glVertex4d", function: glVertex4d as *const () },
    Export { name: "glVertex4dv", function: glVertex4dv as *const () },
    Export { name: "glVertex4f", function: glVertex4f as *const () },
    Export { name: "glVertex4fv", function: glVertex4fv as *const () },
    Export { name: "glVertex4hNV", function: glVertex4hNV as *const () },
    Export { name: "glVertex4hvNV", function: glVertex4hvNV as *const () },
    Export { name: "glVertex4i", function: glVertex4i as *const () },
    Export { name: "glVertex4iv", function: glVertex4iv as *const () },
    Export { name: "glVertex4s", function: glVertex4s as *const () },
    Export { name: "glVertex4sv", function: glVertex4sv as *const () },
    Export { name: "glVertexArrayAttribBinding", function: glVertexArrayAttribBinding as *const () },
    Export { name: "glVertexArrayAttribFormat", function: glVertexArrayAttribFormat as *const () },
    Export { name: "glVertexArrayAttribIFormat", function: glVertexArrayAttribIFormat as *const () },
    Export { name: "glVertexArrayAttribLFormat", function: glVertexArrayAttribLFormat as *const () },
    Export {
        name: "glVertexArrayBindVertexBufferEXT",
        function: glVertexArrayBindVertexBufferEXT as *const (),
    },
    Export { name: "glVertexArrayBindingDivisor", function: glVertexArrayBindingDivisor as *const () },
    Export { name: "glVertexArrayColorOffsetEXT", function: glVertexArrayColorOffsetEXT as *const () },
    Export { name: "glVertexArrayEdgeFlagOffsetEXT", function: glVertexArrayEdgeFlagOffsetEXT as *const () },
    Export { name: "glVertexArrayElementBuffer", function: glVertexArrayElementBuffer as *const () },
    Export { name: "glVertexArrayFogCoordOffsetEXT", function: glVertexArrayFogCoordOffsetEXT as *const () },
    Export { name: "glVertexArrayIndexOffsetEXT", function: glVertexArrayIndexOffsetEXT as *const () },
    Export {
        name: "glVertexArrayMultiTexCoordOffsetEXT",
        function: glVertexArrayMultiTexCoordOffsetEXT as *const (),
    },
    Export { name: "glVertexArrayNormalOffsetEXT", function: glVertexArrayNormalOffsetEXT as *const () },
    Export {
        name: "glVertexArraySecondaryColorOffsetEXT",
        function: glVertexArraySecondaryColorOffsetEXT as *const (),
    },
    Export { name: "glVertexArrayTexCoordOffsetEXT", function: glVertexArrayTexCoordOffsetEXT as *const () },
    Export {
        name: "glVertexArrayVertexAttribBindingEXT",
        function: glVertexArrayVertexAttribBindingEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribDivisorEXT",
        function: glVertexArrayVertexAttribDivisorEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribFormatEXT",
        function: glVertexArrayVertexAttribFormatEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribIFormatEXT",
        function: glVertexArrayVertexAttribIFormatEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribIOffsetEXT",
        function: glVertexArrayVertexAttribIOffsetEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribLFormatEXT",
        function: glVertexArrayVertexAttribLFormatEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribLOffsetEXT",
        function: glVertexArrayVertexAttribLOffsetEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexAttribOffsetEXT",
        function: glVertexArrayVertexAttribOffsetEXT as *const (),
    },
    Export {
        name: "glVertexArrayVertexBindingDivisorEXT",
        function: glVertexArrayVertexBindingDivisorEXT as *const (),
    },
    Export { name: "glVertexArrayVertexBuffer", function: glVertexArrayVertexBuffer as *const () },
    Export { name: "glVertexArrayVertexBuffers", function: glVertexArrayVertexBuffers as *const () },
    Export { name: "glVertexArrayVertexOffsetEXT", function: glVertexArrayVertexOffsetEXT as *const () },
    Export { name: "glVertexAttrib1d", function: glVertexAttrib1d as *const () },
    Export { name: "glVertexAttrib1dARB", function: glVertexAttrib1dARB as *const () },
    Export { name: "glVertexAttrib1dNV", function: glVertexAttrib1dNV as *const () },
    Export { name: "glVertexAttrib1dv", function: glVertexAttrib1dv as *const () },
    Export { name: "glVertexAttrib1dvARB", function: glVertexAttrib1dvARB as *const () },
    Export { name: "glVertexAttrib1dvNV", function: glVertexAttrib1dvNV as *const () },
    Export { name: "glVertexAttrib1f", function: glVertexAttrib1f as *const () },
    Export { name: "glVertexAttrib1fARB", function: glVertexAttrib1fARB as *const () },
    Export { name: "glVertexAttrib1fNV", function: glVertexAttrib1fNV as *const () },
    Export { name: "glVertexAttrib1fv", function: glVertexAttrib1fv as *const () },
    Export { name: "glVertexAttrib1fvARB", function: glVertexAttrib1fvARB as *const () },
    Export { name: "glVertexAttrib1fvNV", function: glVertexAttrib1fvNV as *const () },
    Export { name: "glVertexAttrib1hNV", function: glVertexAttrib1hNV as *const () },
    Export { name: "glVertexAttrib1hvNV", function: glVertexAttrib1hvNV as *const () },
    Export { name: "glVertexAttrib1s", function: glVertexAttrib1s as *const () },
    Export { name: "glVertexAttrib1sARB", function: glVertexAttrib1sARB as *const () },
    Export { name: "glVertexAttrib1sNV", function: glVertexAttrib1sNV as *const () },
    Export { name: "glVertexAttrib1sv", function: glVertexAttrib1sv as *const () },
    Export { name: "glVertexAttrib1svARB", function: glVertexAttrib1svARB as *const () },
    Export { name: "glVertexAttrib1svNV", function: glVertexAttrib1svNV as *const () },
    Export { name: "glVertexAttrib2d", function: glVertexAttrib2d as *const () },
    Export { name: "glVertexAttrib2dARB", function: glVertexAttrib2dARB as *const () },
    Export { name: "glVertexAttrib2dNV", function: glVertexAttrib2dNV as *const () },
    Export { name: "glVertexAttrib2dv", function: glVertexAttrib2dv as *const () },
    Export { name: "glVertexAttrib2dvARB", function: glVertexAttrib2dvARB as *const () },
    Export { name: "glVertexAttrib2dvNV", function: glVertexAttrib2dvNV as *const () },
    Export { name: "glVertexAttrib2f", function: glVertexAttrib2f as *const () },
    Export { name: "glVertexAttrib2fARB", function: glVertexAttrib2fARB as *const () },
    Export { name: "glVertexAttrib2fNV", function: glVertexAttrib2fNV as *const () },
    Export { name: "glVertexAttrib2fv", function: glVertexAttrib2fv as *const () },
    Export { name: "glVertexAttrib2fvARB", function: glVertexAttrib2fvARB as *const () },
    Export { name: "glVertexAttrib2fvNV", function: glVertexAttrib2fvNV as *const () },
    Export { name: "glVertexAttrib2hNV", function: glVertexAttrib2hNV as *const () },
    Export { name: "glVertexAttrib2hvNV", function: glVertexAttrib2hvNV as *const () },
    Export { name: "glVertexAttrib2s", function: glVertexAttrib2s as *const () },
    Export { name: "glVertexAttrib2sARB", function: glVertexAttrib2sARB as *const () },
    Export { name: "glVertexAttrib2sNV", function: glVertexAttrib2sNV as *const () },
    Export { name: "glVertexAttrib2sv", function: glVertexAttrib2sv as *const () },
    Export { name: "glVertexAttrib2svARB", function: glVertexAttrib2svARB as *const () },
    Export { name: "glVertexAttrib2svNV", function: glVertexAttrib2svNV as *const () },
    Export { name: "glVertexAttrib3d", function: glVertexAttrib3d as *const () },
    Export { name: "glVertexAttrib3dARB", function: glVertexAttrib3dARB as *const () },
    Export { name: "glVertexAttrib3dNV", function: glVertexAttrib3dNV as *const () },
    Export { name: "glVertexAttrib3dv", function: glVertexAttrib3dv as *const () },
    Export { name: "glVertexAttrib3dvARB", function: glVertexAttrib3dvARB as *const () },
    Export { name: "glVertexAttrib3dvNV", function: glVertexAttrib3dvNV as *const () },
    Export { name: "glVertexAttrib3f", function: glVertexAttrib3f as *const () },
    Export { name: "glVertexAttrib3fARB", function: glVertexAttrib3fARB as *const () },
    Export { name: "glVertexAttrib3fNV", function: glVertexAttrib3fNV as *const () },
    Export { name: "glVertexAttrib3fv", function: glVertexAttrib3fv as *const () },
    Export { name: "glVertexAttrib3fvARB", function: glVertexAttrib3fvARB as *const () },
    Export { name: "glVertexAttrib3fvNV", function: glVertexAttrib3fvNV as *const () },
    Export { name: "glVertexAttrib3hNV", function: glVertexAttrib3hNV as *const () },
    Export { name: "glVertexAttrib3hvNV", function: glVertexAttrib3hvNV as *const () },
    Export { name: "glVertexAttrib3s", function: glVertexAttrib3s as *const () },
    Export { name: "glVertexAttrib3sARB", function: glVertexAttrib3sARB as *const () },
    Export { name: "glVertexAttrib3sNV", function: glVertexAttrib3sNV as *const () },
    Export { name: "glVertexAttrib3sv", function: glVertexAttrib3sv as *const () },
    Export { name: "glVertexAttrib3svARB", function: glVertexAttrib3svARB as *const () },
    Export { name: "glVertexAttrib3svNV", function: glVertexAttrib3svNV as *const () },
    Export { name: "glVertexAttrib4Nbv", function: glVertexAttrib4Nbv as *const () },
    Export { name: "glVertexAttrib4NbvARB", function: glVertexAttrib4NbvARB as *const () },
    Export { name: "glVertexAttrib4Niv", function: glVertexAttrib4Niv as *const () },
    Export { name: "glVertexAttrib4NivARB", function: glVertexAttrib4NivARB as *const () },
    Export { name: "glVertexAttrib4Nsv", function: glVertexAttrib4Nsv as *const () },
    Export { name: "glVertexAttrib4NsvARB", function: glVertexAttrib4NsvARB as *const () },
    Export { name: "glVertexAttrib4Nub", function: glVertexAttrib4Nub as *const () },
    Export { name: "glVertexAttrib4NubARB", function: glVertexAttrib4NubARB as *const () },
    Export { name: "glVertexAttrib4Nubv", function: glVertexAttrib4Nubv as *const () },
    Export { name: "glVertexAttrib4NubvARB", function: glVertexAttrib4NubvARB as *const () },
    Export { name: "glVertexAttrib4Nuiv", function: glVertexAttrib4Nuiv as *const () },
    Export { name: "glVertexAttrib4NuivARB", function: glVertexAttrib4NuivARB as *const () },
    Export { name: "glVertexAttrib4Nusv", function: glVertexAttrib4Nusv as *const () },
    Export { name: "glVertexAttrib4NusvARB", function: glVertexAttrib4NusvARB as *const () },
    Export { name: "glVertexAttrib4bv", function: glVertexAttrib4bv as *const () },
    Export { name: "glVertexAttrib4bvARB", function: glVertexAttrib4bvARB as *const () },
    Export { name: "glVertexAttrib4d", function: glVertexAttrib4d as *const () },
    Export { name: "glVertexAttrib4dARB", function: glVertexAttrib4dARB as *const () },
    Export { name: "glVertexAttrib4dNV", function: glVertexAttrib4dNV as *const () },
    Export { name: "glVertexAttrib4dv", function: glVertexAttrib4dv as *const () },
    Export { name: "glVertexAttrib4dvARB", function: glVertexAttrib4dvARB as *const () },
    Export { name: "glVertexAttrib4dvNV", function: glVertexAttrib4dvNV as *const () },
    Export { name: "glVertexAttrib4f", function: glVertexAttrib4f as *const () },
    Export { name: "glVertexAttrib4fARB", function: glVertexAttrib4fARB as *const () },
    Export { name: "glVertexAttrib4fNV", function: glVertexAttrib4fNV as *const () },
    Export { name: "glVertexAttrib4fv", function: glVertexAttrib4fv as *const () },
    Export { name: "glVertexAttrib4fvARB", function: glVertexAttrib4fvARB as *const () },
    Export { name: "glVertexAttrib4fvNV", function: glVertexAttrib4fvNV as *const () },
    Export { name: "glVertexAttrib4hNV", function: glVertexAttrib4hNV as *const () },
    Export { name: "glVertexAttrib4hvNV", function: glVertexAttrib4hvNV as *const () },
    Export { name: "glVertexAttrib4iv", function: glVertexAttrib4iv as *const () },
    Export { name: "glVertexAttrib4ivARB", function: glVertexAttrib4ivARB as *const () },
    Export { name: "glVertexAttrib4s", function: glVertexAttrib4s as *const () },
    Export { name: "glVertexAttrib4sARB", function: glVertexAttrib4sARB as *const () },
    Export { name: "glVertexAttrib4sNV", function: glVertexAttrib4sNV as *const () },
    Export { name: "glVertexAttrib4sv", function: glVertexAttrib4sv as *const () },
    Export { name: "glVertexAttrib4svARB", function: glVertexAttrib4svARB as *const () },
    Export { name: "glVertexAttrib4svNV", function: glVertexAttrib4svNV as *const () },
    Export { name: "glVertexAttrib4ubNV", function: glVertexAttrib4ubNV as *const () },
    Export { name: "glVertexAttrib4ubv", function: glVertexAttrib4ubv as *const () },
    Export { name: "glVertexAttrib4ubvARB", function: glVertexAttrib4ubvARB as *const () },
    Export { name: "glVertexAttrib4ubvNV", function: glVertexAttrib4ubvNV as *const () },
    Export { name: "glVertexAttrib4uiv", function: glVertexAttrib4uiv as *const () },
    Export { name: "glVertexAttrib4uivARB", function: glVertexAttrib4uivARB as *const () },
    Export { name: "glVertexAttrib4usv", function: glVertexAttrib4usv as *const () },
    Export { name: "glVertexAttrib4usvARB", function: glVertexAttrib4usvARB as *const () },
    Export { name: "glVertexAttribBinding", function: glVertexAttribBinding as *const () },
    Export { name: "glVertexAttribDivisor", function: glVertexAttribDivisor as *const () },
    Export { name: "glVertexAttribDivisorANGLE", function: glVertexAttribDivisorANGLE as *const () },
    Export { name: "glVertexAttribDivisorARB", function: glVertexAttribDivisorARB as *const () },
    Export { name: "glVertexAttribDivisorEXT", function: glVertexAttribDivisorEXT as *const () },
    Export { name: "glVertexAttribDivisorNV", function: glVertexAttribDivisorNV as *const () },
    Export { name: "glVertexAttribFormat", function: glVertexAttribFormat as *const () },
    Export { name: "glVertexAttribI1i", function: glVertexAttribI1i as *const () },
    Export { name: "glVertexAttribI1iEXT", function: glVertexAttribI1iEXT as *const () },
    Export { name: "glVertexAttribI1iv", function: glVertexAttribI1iv as *const () },
    Export { name: "glVertexAttribI1ivEXT", function: glVertexAttribI1ivEXT as *const () },
    Export { name: "glVertexAttribI1ui", function: glVertexAttribI1ui as *const () },
    Export { name: "glVertexAttribI1uiEXT", function: glVertexAttribI1uiEXT as *const () },
    Export { name: "glVertexAttribI1uiv", function: glVertexAttribI1uiv as *const () },
    Export { name: "glVertexAttribI1uivEXT", function: glVertexAttribI1uivEXT as *const () },
    Export { name: "glVertexAttribI2i", function: glVertexAttribI2i as *const () },
    Export { name: "glVertexAttribI2iEXT", function: glVertexAttribI2iEXT as *const () },
    Export { name: "glVertexAttribI2iv", function: glVertexAttribI2iv as *const () },
    Export { name: "glVertexAttribI2ivEXT", function: glVertexAttribI2ivEXT as *const () },
    Export { name: "glVertexAttribI2ui", function: glVertexAttribI2ui as *const () },
    Export { name: "glVertexAttribI2uiEXT", function: glVertexAttribI2uiEXT as *const () },
    Export { name: "glVertexAttribI2uiv", function: glVertexAttribI2uiv as *const () },
    Export { name: "glVertexAttribI2uivEXT", function: glVertexAttribI2uivEXT as *const () },
    Export { name: "glVertexAttribI3i", function: glVertexAttribI3i as *const () },
    Export { name: "glVertexAttribI3iEXT", function: glVertexAttribI3iEXT as *const () },
    Export { name: "glVertexAttribI3iv", function: glVertexAttribI3iv as *const () },
    Export { name: "glVertexAttribI3ivEXT", function: glVertexAttribI3ivEXT as *const () },
    Export { name: "glVertexAttribI3ui", function: glVertexAttribI3ui as *const () },
    Export { name: "glVertexAttribI3uiEXT", function: glVertexAttribI3uiEXT as *const () },
    Export { name: "glVertexAttribI3uiv", function: glVertexAttribI3uiv as *const () },
    Export { name: "glVertexAttribI3uivEXT", function: glVertexAttribI3uivEXT as *const () },
    Export { name: "glVertexAttribI4bv", function: glVertexAttribI4bv as *const () },
    Export { name: "glVertexAttribI4bvEXT", function: glVertexAttribI4bvEXT as *const () },
    Export { name: "glVertexAttribI4i", function: glVertexAttribI4i as *const () },
    Export { name: "glVertexAttribI4iEXT", function: glVertexAttribI4iEXT as *const () },
    Export { name: "glVertexAttribI4iv", function: glVertexAttribI4iv as *const () },
    Export { name: "glVertexAttribI4ivEXT", function: glVertexAttribI4ivEXT as *const () },
    Export { name: "glVertexAttribI4sv", function: glVertexAttribI4sv as *const () },
    Export { name: "glVertexAttribI4svEXT", function: glVertexAttribI4svEXT as *const () },
    Export { name: "glVertexAttribI4ubv", function: glVertexAttribI4ubv as *const () },
    Export { name: "glVertexAttribI4ubvEXT", function: glVertexAttribI4ubvEXT as *const () },
    Export { name: "glVertexAttribI4ui", function: glVertexAttribI4ui as *const () },
    Export { name: "glVertexAttribI4uiEXT", function: glVertexAttribI4uiEXT as *const () },
    Export { name: "glVertexAttribI4uiv", function: glVertexAttribI4uiv as *const () },
    Export { name: "glVertexAttribI4uivEXT", function: glVertexAttribI4uivEXT as *const () },
    Export { name: "glVertexAttribI4usv", function: glVertexAttribI4usv as *const () },
    Export { name: "glVertexAttribI4usvEXT", function: glVertexAttribI4usvEXT as *const () },
    Export { name: "glVertexAttribIFormat", function: glVertexAttribIFormat as *const () },
    Export { name: "glVertexAttribIPointer", function: glVertexAttribIPointer as *const () },
    Export { name: "glVertexAttribIPointerEXT", function: glVertexAttribIPointerEXT as *const () },
    Export { name: "glVertexAttribL1d", function: glVertexAttribL1d as *const () },
    Export { name: "glVertexAttribL1dEXT", function: glVertexAttribL1dEXT as *const () },
    Export { name: "glVertexAttribL1dv", function: glVertexAttribL1dv as *const () },
    Export { name: "glVertexAttribL1dvEXT", function: glVertexAttribL1dvEXT as *const () },
    Export { name: "glVertexAttribL2d", function: glVertexAttribL2d as *const () },
    Export { name: "glVertexAttribL2dEXT", function: glVertexAttribL2dEXT as *const () },
    Export { name: "glVertexAttribL2dv", function: glVertexAttribL2dv as *const () },
    Export { name: "glVertexAttribL2dvEXT", function: glVertexAttribL2dvEXT as *const () },
    Export { name: "glVertexAttribL3d", function: glVertexAttribL3d as *const () },
    Export { name: "glVertexAttribL3dEXT", function: glVertexAttribL3dEXT as *const () },
    Export { name: "glVertexAttribL3dv", function: glVertexAttribL3dv as *const () },
    Export { name: "glVertexAttribL3dvEXT", function: glVertexAttribL3dvEXT as *const () },
    Export { name: "glVertexAttribL4d", function: glVertexAttribL4d as *const () },
    Export { name: "glVertexAttribL4dEXT", function: glVertexAttribL4dEXT as *const () },
    Export { name: "glVertexAttribL4dv", function: glVertexAttribL4dv as *const () },
    Export { name: "glVertexAttribL4dvEXT", function: glVertexAttribL4dvEXT as *const () },
    Export { name: "glVertexAttribLFormat", function: glVertexAttribLFormat as *const () },
    Export { name: "glVertexAttribLPointer", function: glVertexAttribLPointer as *const () },
    Export { name: "glVertexAttribLPointerEXT", function: glVertexAttribLPointerEXT as *const () },
    Export { name: "glVertexAttribP1ui", function: glVertexAttribP1ui as *const () },
    Export { name: "glVertexAttribP1uiv", function: glVertexAttribP1uiv as *const () },
    Export { name: "glVertexAttribP2ui", function: glVertexAttribP2ui as *const () },
    Export { name: "glVertexAttribP2uiv", function: glVertexAttribP2uiv as *const () },
    Export { name: "glVertexAttribP3ui", function: glVertexAttribP3ui as *const () },
    Export { name: "glVertexAttribP3uiv", function: glVertexAttribP3uiv as *const () },
    Export { name: "glVertexAttribP4ui", function: glVertexAttribP4ui as *const () },
    Export { name: "glVertexAttribP4uiv", function: glVertexAttribP4uiv as *const () },
    Export { name: "glVertexAttribPointer", function: glVertexAttribPointer as *const () },
    Export { name: "glVertexAttribPointerARB", function: glVertexAttribPointerARB as *const () },
    Export { name: "glVertexAttribs1hvNV", function: glVertexAttribs1hvNV as *const () },
    Export { name: "glVertexAttribs2hvNV", function: glVertexAttribs2hvNV as *const () },
    Export { name: "glVertexAttribs3hvNV", function: glVertexAttribs3hvNV as *const () },
    Export { name: "glVertexAttribs4hvNV", function: glVertexAttribs4hvNV as *const () },
    Export { name: "glVertexBindingDivisor", function: glVertexBindingDivisor as *const () },
    Export { name: "glVertexP2ui", function: glVertexP2ui as *const () },
    Export { name: "glVertexP2uiv", function: glVertexP2uiv as *const () },
    Export { name: "glVertexP3ui", function: glVertexP3ui as *const () },
    Export { name: "glVertexP3uiv", function: glVertexP3uiv as *const () },
    Export { name: "glVertexP4ui", function: glVertexP4ui as *const () },
    Export { name: "glVertexP4uiv", function: glVertexP4uiv as *const () },
    Export { name: "glVertexPointer", function: glVertexPointer as *const () },
    Export { name: "glVertexPointerEXT", function: glVertexPointerEXT as *const () },
    Export { name: "glVertexWeighthNV", function: glVertexWeighthNV as *const () },
    Export { name: "glVertexWeighthvNV", function: glVertexWeighthvNV as *const () },
    Export { name: "glViewport", function: glViewport as *const () },
    Export { name: "glViewportArrayv", function: glViewportArrayv as *const () },
    Export { name: "glViewportArrayvNV", function: glViewportArrayvNV as *const () },
    Export { name: "glViewportArrayvOES", function: glViewportArrayvOES as *const () },
    Export { name: "glViewportIndexedf", function: glViewportIndexedf as *const () },
    Export { name: "glViewportIndexedfNV", function: glViewportIndexedfNV as *const () },
    Export { name: "glViewportIndexedfOES", function: glViewportIndexedfOES as *const () },
    Export { name: "glViewportIndexedfv", function: glViewportIndexedfv as *const () },
    Export { name: "glViewportIndexedfvNV", function: glViewportIndexedfvNV as *const () },
    Export { name: "glViewportIndexedfvOES", function: glViewportIndexedfvOES as *const () },
    Export { name: "glWaitSync", function: glWaitSync as *const () },
    Export { name: "glWaitSyncAPPLE", function: glWaitSyncAPPLE as *const () },
    Export { name: "glWindowPos2d", function: glWindowPos2d as *const () },
    Export { name: "glWindowPos2dARB", function: glWindowPos2dARB as *const () },
    Export { name: "glWindowPos2dMESA", function: glWindowPos2dMESA as *const () },
    Export { name: "glWindowPos2dv", function: glWindowPos2dv as *const () },
    Export { name: "glWindowPos2dvARB", function: glWindowPos2dvARB as *const () },
    Export { name: "glWindowPos2dvMESA", function: glWindowPos2dvMESA as *const () },
    Export { name: "glWindowPos2f", function: glWindowPos2f as *const () },
    Export { name: "glWindowPos2fARB", function: glWindowPos2fARB as *const () },
    Export { name: "glWindowPos2fMESA", function: glWindowPos2fMESA as *const () },
    Export { name: "glWindowPos2fv", function: glWindowPos2fv as *const () },
    Export { name: "glWindowPos2fvARB", function: glWindowPos2fvARB as *const () },
    Export { name: "glWindowPos2fvMESA", function: glWindowPos2fvMESA as *const () },
    Export { name: "glWindowPos2i", function: glWindowPos2i as *const () },
    Export { name: "glWindowPos2iARB", function: glWindowPos2iARB as *const () },
    Export { name: "glWindowPos2iMESA", function: glWindowPos2iMESA as *const () },
    Export { name: "glWindowPos2iv", function: glWindowPos2iv as *const () },
    Export { name: "glWindowPos2ivARB", function: glWindowPos2ivARB as *const () },
    Export { name: "glWindowPos2ivMESA", function: glWindowPos2ivMESA as *const () },
    Export { name: "glWindowPos2s", function: glWindowPos2s as *const () },
    Export { name: "glWindowPos2sARB", function: glWindowPos2sARB as *const () },
    Export { name: "glWindowPos2sMESA", function: glWindowPos2sMESA as *const () },
    Export { name: "glWindowPos2sv", function: glWindowPos2sv as *const () },
    Export { name: "glWindowPos2svARB", function: glWindowPos2svARB as *const () },
    Export { name: "glWindowPos2svMESA", function: glWindowPos2svMESA as *const () },
    Export { name: "glWindowPos3d", function: glWindowPos3d as *const () },
    Export { name: "glWindowPos3dARB", function: glWindowPos3dARB as *const () },
    Export { name: "glWindowPos3dMESA", function: glWindowPos3dMESA as *const () },
    Export { name: "glWindowPos3dv", function: glWindowPos3dv as *const () },
    Export { name: "glWindowPos3dvARB", function: glWindowPos3dvARB as *const () },
    Export { name: "glWindowPos3dvMESA", function: glWindowPos3dvMESA as *const () },
    Export { name: "glWindowPos3f", function: glWindowPos3f as *const () },
    Export { name: "glWindowPos3fARB", function: glWindowPos3fARB as *const () },
    Export { name: "glWindowPos3fMESA", function: glWindowPos3fMESA as *const () },
    Export { name: "glWindowPos3fv", function: glWindowPos3fv as *const () },
    Export { name: "glWindowPos3fvARB", function: glWindowPos3fvARB as *const () },
    Export { name: "glWindowPos3fvMESA", function: glWindowPos3fvMESA as *const () },
    Export { name: "glWindowPos3i", function: glWindowPos3i as *const () },
    Export { name: "glWindowPos3iARB", function: glWindowPos3iARB as *const () },
    Export { name: "glWindowPos3iMESA", function: glWindowPos3iMESA as *const () },
    Export { name: "glWindowPos3iv", function: glWindowPos3iv as *const () },
    Export { name: "glWindowPos3ivARB", function: glWindowPos3ivARB as *const () },
    Export { name: "glWindowPos3ivMESA", function: glWindowPos3ivMESA as *const () },
    Export { name: "glWindowPos3s", function: glWindowPos3s as *const () },
    Export { name: "glWindowPos3sARB", function: glWindowPos3sARB as *const () },
    Export { name: "glWindowPos3sMESA", function: glWindowPos3sMESA as *const () },
    Export { name: "glWindowPos3sv", function: glWindowPos3sv as *const () },
    Export { name: "glWindowPos3svARB", function: glWindowPos3svARB as *const () },
    Export { name: "glWindowPos3svMESA", function: glWindowPos3svMESA as *const () },
    Export { name: "glWindowPos4dMESA", function: glWindowPos4dMESA as *const () },
    Export { name: "glWindowPos4dvMESA", function: glWindowPos4dvMESA as *const () },
    Export { name: "glWindowPos4fMESA", function: glWindowPos4fMESA as *const () },
    Export { name: "glWindowPos4fvMESA", function: glWindowPos4fvMESA as *const () },
    Export { name: "glWindowPos4iMESA", function: glWindowPos4iMESA as *const () },
    Export { name: "glWindowPos4ivMESA", function: glWindowPos4ivMESA as *const () },
    Export { name: "glWindowPos4sMESA", function: glWindowPos4sMESA as *const () },
    Export { name: "glWindowPos4svMESA", function: glWindowPos4svMESA as *const () },
];
/// The version of GLX that programs are shown.
pub const GLX_VERSION: &CStr = c"1.4";
/// Extensions of GLX that programs are shown, where the driver has what they need.
pub const GLX_EXTENSIONS: &CStr = c"GLX_ARB_context_flush_control GLX_ARB_create_context GLX_ARB_create_context_no_error GLX_ARB_create_context_profile GLX_ARB_create_context_robustness GLX_ARB_fbconfig_float GLX_ARB_framebuffer_sRGB GLX_ARB_get_proc_address GLX_ARB_multisample GLX_EXT_create_context_es2_profile GLX_EXT_create_context_es_profile GLX_EXT_fbconfig_packed_float GLX_EXT_framebuffer_sRGB GLX_EXT_import_context GLX_EXT_no_config_context GLX_EXT_swap_control GLX_EXT_texture_from_pixmap GLX_EXT_visual_info GLX_EXT_visual_rating GLX_MESA_copy_sub_buffer GLX_MESA_query_renderer GLX_MESA_swap_control GLX_SGIS_multisample GLX_SGIX_fbconfig GLX_SGIX_pbuffer GLX_SGIX_visual_select_group GLX_SGI_make_current_read GLX_SGI_swap_control";
/// Every function of GLX that a program may ask for, in order of name.
pub static GLX_EXPORTS: [Export; 70usize] = [
    Export { name: "glXBindTexImageEXT", function: glx::glXBindTexImageEXT as *const () },
    Export { name: "glXChooseFBConfig", function: glx::glXChooseFBConfig as *const () },
    Export { name: "glXChooseFBConfigSGIX", function: glx::glXChooseFBConfigSGIX as *const () },
    Export { name: "glXChooseVisual", function: glx::glXChooseVisual as *const () },
    Export { name: "glXCopyContext", function: glx::glXCopyContext as *const () },
    Export { name: "glXCopySubBufferMESA", function: glx::glXCopySubBufferMESA as *const () },
    Export { name: "glXCreateContext", function: glx::glXCreateContext as *const () },
    Export { name: "glXCreateContextAttribsARB", function: glx::glXCreateContextAttribsARB as *const () },
    Export {
        name: "glXCreateContextWithConfigSGIX",
        function: glx::glXCreateContextWithConfigSGIX as *const (),
    },
    Export { name: "glXCreateGLXPbufferSGIX", function: glx::glXCreateGLXPbufferSGIX as *const () },
    Export { name: "glXCreateGLXPixmap", function: glx::glXCreateGLXPixmap as *const () },
    Export {
        name: "glXCreateGLXPixmapWithConfigSGIX",
        function: glx::glXCreateGLXPixmapWithConfigSGIX as *const (),
    },
    Export { name: "glXCreateNewContext", function: glx::glXCreateNewContext as *const () },
    Export { name: "glXCreatePbuffer", function: glx::glXCreatePbuffer as *const () },
    Export { name: "glXCreatePixmap", function: glx::glXCreatePixmap as *const () },
    Export { name: "glXCreateWindow", function: glx::glXCreateWindow as *const () },
    Export { name: "glXDestroyContext", function: glx::glXDestroyContext as *const () },
    Export { name: "glXDestroyGLXPbufferSGIX", function: glx::glXDestroyGLXPbufferSGIX as *const () },
    Export { name: "glXDestroyGLXPixmap", function: glx::glXDestroyGLXPixmap as *const () },
    Export { name: "glXDestroyPbuffer", function: glx::glXDestroyPbuffer as *const () },
    Export { name: "glXDestroyPixmap", function: glx::glXDestroyPixmap as *const () },
    Export { name: "glXDestroyWindow", function: glx::glXDestroyWindow as *const () },
    Export { name: "glXFreeContextEXT", function: glx::glXFreeContextEXT as *const () },
    Export { name: "glXGetClientString", function: glx::glXGetClientString as *const () },
    Export { name: "glXGetConfig", function: glx::glXGetConfig as *const () },
    Export { name: "glXGetContextIDEXT", function: glx::glXGetContextIDEXT as *const () },
    Export { name: "glXGetCurrentContext", function: glx::glXGetCurrentContext as *const () },
    Export { name: "glXGetCurrentDisplay", function: glx::glXGetCurrentDisplay as *const () },
    Export { name: "glXGetCurrentDisplayEXT", function: glx::glXGetCurrentDisplayEXT as *const () },
    Export { name: "glXGetCurrentDrawable", function: glx::glXGetCurrentDrawable as *const () },
    Export { name: "glXGetCurrentReadDrawable", function: glx::glXGetCurrentReadDrawable as *const () },
    Export { name: "glXGetCurrentReadDrawableSGI", function: glx::glXGetCurrentReadDrawableSGI as *const () },
    Export { name: "glXGetFBConfigAttrib", function: glx::glXGetFBConfigAttrib as *const () },
    Export { name: "glXGetFBConfigAttribSGIX", function: glx::glXGetFBConfigAttribSGIX as *const () },
    Export { name: "glXGetFBConfigFromVisualSGIX", function: glx::glXGetFBConfigFromVisualSGIX as *const () },
    Export { name: "glXGetFBConfigs", function: glx::glXGetFBConfigs as *const () },
    Export { name: "glXGetProcAddress", function: glx::glXGetProcAddress as *const () },
    Export { name: "glXGetProcAddressARB", function: glx::glXGetProcAddressARB as *const () },
    Export { name: "glXGetSelectedEvent", function: glx::glXGetSelectedEvent as *const () },
    Export { name: "glXGetSelectedEventSGIX", function: glx::glXGetSelectedEventSGIX as *const () },
    Export { name: "glXGetSwapIntervalMESA", function: glx::glXGetSwapIntervalMESA as *const () },
    Export { name: "glXGetVisualFromFBConfig", function: glx::glXGetVisualFromFBConfig as *const () },
    Export { name: "glXGetVisualFromFBConfigSGIX", function: glx::glXGetVisualFromFBConfigSGIX as *const () },
    Export { name: "glXImportContextEXT", function: glx::glXImportContextEXT as *const () },
    Export { name: "glXIsDirect", function: glx::glXIsDirect as *const () },
    Export { name: "glXMakeContextCurrent", function: glx::glXMakeContextCurrent as *const () },
    Export { name: "glXMakeCurrent", function: glx::glXMakeCurrent as *const () },
    Export { name: "glXMakeCurrentReadSGI", function: glx::glXMakeCurrentReadSGI as *const () },
    Export { name: "glXQueryContext", function: glx::glXQueryContext as *const () },
    Export { name: "glXQueryContextInfoEXT", function: glx::glXQueryContextInfoEXT as *const () },
    Export {
        name: "glXQueryCurrentRendererIntegerMESA",
        function: glx::glXQueryCurrentRendererIntegerMESA as *const (),
    },
    Export {
        name: "glXQueryCurrentRendererStringMESA",
        function: glx::glXQueryCurrentRendererStringMESA as *const (),
    },
    Export { name: "glXQueryDrawable", function: glx::glXQueryDrawable as *const () },
    Export { name: "glXQueryExtension", function: glx::glXQueryExtension as *const () },
    Export { name: "glXQueryExtensionsString", function: glx::glXQueryExtensionsString as *const () },
    Export { name: "glXQueryGLXPbufferSGIX", function: glx::glXQueryGLXPbufferSGIX as *const () },
    Export { name: "glXQueryRendererIntegerMESA", function: glx::glXQueryRendererIntegerMESA as *const () },
    Export { name: "glXQueryRendererStringMESA", function: glx::glXQueryRendererStringMESA as *const () },
    Export { name: "glXQueryServerString", function: glx::glXQueryServerString as *const () },
    Export { name: "glXQueryVersion", function: glx::glXQueryVersion as *const () },
    Export { name: "glXReleaseTexImageEXT", function: glx::glXReleaseTexImageEXT as *const () },
    Export { name: "glXSelectEvent", function: glx::glXSelectEvent as *const () },
    Export { name: "glXSelectEventSGIX", function: glx::glXSelectEventSGIX as *const () },
    Export { name: "glXSwapBuffers", function: glx::glXSwapBuffers as *const () },
    Export { name: "glXSwapIntervalEXT", function: glx::glXSwapIntervalEXT as *const () },
    Export { name: "glXSwapIntervalMESA", function: glx::glXSwapIntervalMESA as *const () },
    Export { name: "glXSwapIntervalSGI", function: glx::glXSwapIntervalSGI as *const () },
    Export { name: "glXUseXFont", function: glx::glXUseXFont as *const () },
    Export { name: "glXWaitGL", function: glx::glXWaitGL as *const () },
    Export { name: "glXWaitX", function: glx::glXWaitX as *const () },
];
/// The version of EGL that programs are shown.
pub const EGL_VERSION: &CStr = c"1.5";
/// Extensions of EGL that programs are shown, where the driver has what they need.
pub const EGL_EXTENSIONS: &CStr = c"EGL_EXT_create_context_robustness EGL_KHR_config_attribs EGL_KHR_context_flush_control EGL_KHR_create_context EGL_KHR_create_context_no_error EGL_KHR_fence_sync EGL_KHR_get_all_proc_addresses EGL_KHR_gl_colorspace EGL_KHR_no_config_context EGL_KHR_reusable_sync EGL_KHR_surfaceless_context EGL_KHR_wait_sync";
/// Every function of EGL that a program may ask for, in order of name.
pub static EGL_EXPORTS: [Export; 57usize] = [
    Export { name: "eglBindAPI", function: egl::eglBindAPI as *const () },
    Export { name: "eglBindTexImage", function: egl::eglBindTexImage as *const () },
    Export { name: "eglChooseConfig", function: egl::eglChooseConfig as *const () },
    Export { name: "eglClientWaitSync", function: egl::eglClientWaitSync as *const () },
    Export { name: "eglClientWaitSyncKHR", function: egl::eglClientWaitSyncKHR as *const () },
    Export { name: "eglCopyBuffers", function: egl::eglCopyBuffers as *const () },
    Export { name: "eglCreateContext", function: egl::eglCreateContext as *const () },
    Export { name: "eglCreateImage", function: egl::eglCreateImage as *const () },
    Export {
        name: "eglCreatePbufferFromClientBuffer",
        function: egl::eglCreatePbufferFromClientBuffer as *const (),
    },
    Export { name: "eglCreatePbufferSurface", function: egl::eglCreatePbufferSurface as *const () },
    Export { name: "eglCreatePixmapSurface", function: egl::eglCreatePixmapSurface as *const () },
    Export {
        name: "eglCreatePlatformPixmapSurface",
        function: egl::eglCreatePlatformPixmapSurface as *const (),
    },
    Export {
        name: "eglCreatePlatformPixmapSurfaceEXT",
        function: egl::eglCreatePlatformPixmapSurfaceEXT as *const (),
    },
    Export {
        name: "eglCreatePlatformWindowSurface",
        function: egl::eglCreatePlatformWindowSurface as *const (),
    },
    Export {
        name: "eglCreatePlatformWindowSurfaceEXT",
        function: egl::eglCreatePlatformWindowSurfaceEXT as *const (),
    },
    Export { name: "eglCreateSync", function: egl::eglCreateSync as *const () },
    Export { name: "eglCreateSyncKHR", function: egl::eglCreateSyncKHR as *const () },
    Export { name: "eglCreateWindowSurface", function: egl::eglCreateWindowSurface as *const () },
    Export { name: "eglDestroyContext", function: egl::eglDestroyContext as *const () },
    Export { name: "eglDestroyImage", function: egl::eglDestroyImage as *const () },
    Export { name: "eglDestroySurface", function: egl::eglDestroySurface as *const () },
    Export { name: "eglDestroySync", function: egl::eglDestroySync as *const () },
    Export { name: "eglDestroySyncKHR", function: egl::eglDestroySyncKHR as *const () },
    Export { name: "eglGetConfigAttrib", function: egl::eglGetConfigAttrib as *const () },
    Export { name: "eglGetConfigs", function: egl::eglGetConfigs as *const () },
    Export { name: "eglGetCurrentContext", function: egl::eglGetCurrentContext as *const () },
    Export { name: "eglGetCurrentDisplay", function: egl::eglGetCurrentDisplay as *const () },
    Export { name: "eglGetCurrentSurface", function: egl::eglGetCurrentSurface as *const () },
    Export { name: "eglGetDisplay", function: egl::eglGetDisplay as *const () },
    Export { name: "eglGetError", function: egl::eglGetError as *const () },
    Export { name: "eglGetPlatformDisplay", function: egl::eglGetPlatformDisplay as *const () },
    Export { name: "eglGetPlatformDisplayEXT", function: egl::eglGetPlatformDisplayEXT as *const () },
    Export { name: "eglGetProcAddress", function: egl::eglGetProcAddress as *const () },
    Export { name: "eglGetSyncAttrib", function: egl::eglGetSyncAttrib as *const () },
    Export { name: "eglGetSyncAttribKHR", function: egl::eglGetSyncAttribKHR as *const () },
    Export { name: "eglInitialize", function: egl::eglInitialize as *const () },
    Export { name: "eglMakeCurrent", function: egl::eglMakeCurrent as *const () },
    Export { name: "eglQueryAPI", function: egl::eglQueryAPI as *const () },
    Export { name: "eglQueryContext", function: egl::eglQueryContext as *const () },
    Export { name: "eglQueryDeviceAttribEXT", function: egl::eglQueryDeviceAttribEXT as *const () },
    Export { name: "eglQueryDeviceStringEXT", function: egl::eglQueryDeviceStringEXT as *const () },
    Export { name: "eglQueryDevicesEXT", function: egl::eglQueryDevicesEXT as *const () },
    Export { name: "eglQueryDisplayAttribEXT", function: egl::eglQueryDisplayAttribEXT as *const () },
    Export { name: "eglQueryString", function: egl::eglQueryString as *const () },
    Export { name: "eglQuerySurface", function: egl::eglQuerySurface as *const () },
    Export { name: "eglReleaseTexImage", function: egl::eglReleaseTexImage as *const () },
    Export { name: "eglReleaseThread", function: egl::eglReleaseThread as *const () },
    Export { name: "eglSignalSyncKHR", function: egl::eglSignalSyncKHR as *const () },
    Export { name: "eglSurfaceAttrib", function: egl::eglSurfaceAttrib as *const () },
    Export { name: "eglSwapBuffers", function: egl::eglSwapBuffers as *const () },
    Export { name: "eglSwapInterval", function: egl::eglSwapInterval as *const () },
    Export { name: "eglTerminate", function: egl::eglTerminate as *const () },
    Export { name: "eglWaitClient", function: egl::eglWaitClient as *const () },
    Export { name: "eglWaitGL", function: egl::eglWaitGL as *const () },
    Export { name: "eglWaitNative", function: egl::eglWaitNative as *const () },
    Export { name: "eglWaitSync", function: egl::eglWaitSync as *const () },
    Export { name: "eglWaitSyncKHR", function: egl::eglWaitSyncKHR as *const () },
];
/// Extensions of EGL that belong to no display.
pub const EGL_CLIENT_EXTENSIONS: &CStr = c"EGL_EXT_client_extensions EGL_EXT_device_base EGL_EXT_device_enumeration EGL_EXT_device_query EGL_EXT_platform_base EGL_EXT_platform_device EGL_EXT_platform_x11 EGL_KHR_client_get_all_proc_addresses EGL_MESA_platform_surfaceless";
