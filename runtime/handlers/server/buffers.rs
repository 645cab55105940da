//! Stores of buffers that GL would let nobody change.
//!
//! This module must not know what the program was promised: the client keeps to it.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
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
    call!(gl.glBufferStorage(p.word(0), size.cast_signed(), data, p.word(3) | gl::DYNAMIC_STORAGE_BIT));
    Ok(())
}
