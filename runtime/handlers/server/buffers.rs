//! Stores of buffers that GL would let nobody change, or OpenGL ES nobody read.
//!
//! This module must not know what the program was promised: the client keeps to it.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::command::ObjectClass;
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;

/// glBufferStorage(target, size, data, flags): what was written into a mapping is sent by glBufferSubData, so every store
/// takes it.
///
/// # Errors
/// [`Refused`].
pub fn buffer_storage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let size = p.u64(1);
    let data = x.input(p, 0, size as usize)?;
    let gl = x.gl();
    // See `get_buffer_sub_data`.
    let readable = if x.profile().is_es() { gl::MAP_READ_BIT } else { 0 };
    let flags = p.word(3) | gl::DYNAMIC_STORAGE_BIT | readable;
    call!(gl.glBufferStorage(p.word(0), size.cast_signed(), data, flags));
    Ok(())
}

/// glGetBufferSubData(target, offset, size, data). OpenGL ES has it not, but lets buffers be mapped; none ever is here, because the
/// program's mappings are the client's.
///
/// # Errors
/// [`Refused`].
pub fn get_buffer_sub_data(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let [target, offset, size] = [p.word(0).into(), p.u64(1), p.u64(3)].map(u64::cast_signed);
    let target = target as u32;
    let data = x.output(p, 0, size.max(0) as usize)?.cast::<u8>();
    let gl = x.gl();
    if !x.profile().is_es() {
        call!(gl.glGetBufferSubData(target, offset, size, data.cast()));
    } else if size > 0 && !data.is_null() {
        let mapped = call!(gl.glMapBufferRange(target, offset, size, gl::MAP_READ_BIT)).cast::<u8>();
        if mapped.is_null() {
            return Err(Refused::Cannot("the driver does not let a buffer be read".into()));
        }
        // SAFETY: both have as many bytes; one is the driver's, the other the answer's.
        unsafe { std::ptr::copy_nonoverlapping(mapped, data, size as usize) };
        call!(gl.glUnmapBuffer(target));
    }
    x.answer(0);
    Ok(())
}

/// glBindVertexBuffer(bindingindex, buffer, offset, stride). A replay says so that there is no buffer any more, to which OpenGL ES
/// does not listen for the default vertex array object (ES 3.2, section 10.3.1): none has been bound there then.
///
/// # Errors
/// [`Refused`].
pub fn bind_vertex_buffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, mut object) = (x.gl(), 0);
    if x.is_replaying() && x.profile().is_es() && p.word(1) == 0 {
        call!(gl.glGetIntegerv(gl::VERTEX_ARRAY_BINDING, &raw mut object));
        if object == 0 {
            return Ok(());
        }
    }
    let buffer = x.name_for_bind(ObjectClass::Buffer, p.word(1));
    call!(gl.glBindVertexBuffer(p.word(0), buffer, p.u64(2).cast_signed(), p.word(4).cast_signed()));
    Ok(())
}
