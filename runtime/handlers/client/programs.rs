//! Linking: the one call of programs that waits, because what the driver numbered how must get into the log.
//!
//! This module must not know what the table says.
#![allow(unsafe_code)] // the answer is written into this function's memory

use crate::calls::{Out, ask, record_blobs};
use reprise_gl::assist::{GetProgramInterface, SetProgramInterface};
use reprise_gl::ops::op;
use reprise_wire::packet::BlobArg;

/// Sends the table of what `program` calls its uniforms and attributes, which the server has just made and which has `len` bytes.
pub(super) fn send_interface(program: u32, len: u64) {
    let mut table = vec![0u8; usize::try_from(len).unwrap_or(0)];
    if table.is_empty() {
        return;
    }
    let out = Out { ptr: table.as_mut_ptr(), cap: table.len() };
    // SAFETY: `table` has as many bytes as the answer may take.
    let got = unsafe { ask(GetProgramInterface, [program], [BlobArg::Value(1)], [out]) };
    if got == len {
        record_blobs(SetProgramInterface, [program], [BlobArg::Bytes(&table)]);
    }
}

pub unsafe fn link_program(program: u32) {
    // SAFETY: nothing is written.
    let len = unsafe { ask(op::glLinkProgram, [program], [], []) };
    send_interface(program, len);
}
