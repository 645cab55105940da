//! Stores of buffers that GL would let nobody change.
//!
//! This module must not know what the program was promised: the client keeps to it.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_wire::packet::Packet;

/// What was written into a mapping is sent by glBufferSubData: every store takes it.
const GL_DYNAMIC_STORAGE_BIT: u32 = 0x0100;

/// glBufferStorage(target, size, data, flags)
///
/// # Errors
/// [`Refused`].
pub fn buffer_storage(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let size = p.u64(1);
    let data = x.input(p, 0, size as usize)?;
    let gl = x.gl();
    call!(gl.glBufferStorage(p.word(0), size.cast_signed(), data, p.word(3) | GL_DYNAMIC_STORAGE_BIT));
    Ok(())
}
