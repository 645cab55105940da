//! Linking: the one call of programs that waits, because what the driver numbered how must get into the log.
//!
//! This module must not know what the table says.
#![allow(unsafe_code)] // the answer is written into this function's memory

use super::{current, name_for};
use crate::calls::{Out, ask, output, record, record_blobs, text, texts};
use reprise_gl::assist::{GetProgramNumbers, SetProgramNumbers};
use reprise_gl::command::ObjectClass;
use reprise_gl::interface;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::CStr;

/// Sends the table of what `program` calls its uniforms and attributes, which the server has just made and which has `len` bytes.
pub(super) fn send_interface(program: u32, len: u64) {
    let keep = |table: Option<Vec<u8>>| {
        let Some(state) = current() else { return };
        let interfaces = &mut state.share.lock().interfaces;
        match table {
            Some(table) => interfaces.insert(program, table),
            None => interfaces.remove(&program),
        };
    };
    keep(None);
    let mut table = vec![0u8; usize::try_from(len).unwrap_or(0)];
    if table.is_empty() {
        return;
    }
    let out = Out { ptr: table.as_mut_ptr(), cap: table.len() };
    // SAFETY: `table` has as many bytes as the answer may take.
    let got = unsafe { ask(GetProgramNumbers, [program], [BlobArg::Value(1)], [out]) };
    if got == len {
        record_blobs(SetProgramNumbers, [program], [BlobArg::Bytes(&table)]);
        keep(Some(table));
    }
}

pub unsafe fn link_program(program: u32) {
    // SAFETY: nothing is written.
    let len = unsafe { ask(op::glLinkProgram, [program], [], []) };
    send_interface(program, len);
}

/// A location by name: known since the link, or else asked for.
pub unsafe fn location(op: u16, kind: u32, program: u32, name: *const u8) -> i32 {
    if let Some(state) = current().filter(|state| !state.in_begin() && !name.is_null())
        && let Some(table) = state.share.lock().interfaces.get(&program)
        // SAFETY: as for the commands.
        && let name = unsafe { CStr::from_ptr(name.cast()) }.to_bytes()
        && (kind != gl::PROGRAM_INPUT || !name.ends_with(b"]"))
    {
        return interface::location(table, kind, name);
    }
    // SAFETY: nothing is written.
    unsafe { ask(op, [program], [text(name)], []) as i32 }
}

/// Whether a program is linked is known as its locations are: engines ask before each use.
pub unsafe fn get_programiv(program: u32, pname: u32, params: *mut i32) {
    if pname == gl::LINK_STATUS
        && !params.is_null()
        && let Some(state) = current().filter(|state| !state.in_begin())
        && state.share.lock().interfaces.contains_key(&program)
    {
        // SAFETY: as for this command: one integer is written.
        unsafe { params.write(1) };
        return;
    }
    let out = Out { ptr: params.cast(), cap: usize::MAX };
    // SAFETY: as for this command.
    unsafe { ask(op::glGetProgramiv, [program, pname], [output(params.cast())], [out]) };
}

/// Its name may not be given out again, but it is no program's any more once it is in no use.
pub unsafe fn delete_program(program: u32) {
    if let Some(state) = current() {
        state.share.lock().interfaces.remove(&program);
    }
    record(op::glDeleteProgram, [program]);
}

pub unsafe fn create_shader_programv(ty: u32, count: i32, strings: *const *const u8) -> u32 {
    // SAFETY: as for this command.
    let texts = unsafe { texts(usize::try_from(count).unwrap_or(0), strings, std::ptr::null()) };
    let words = [ty, count as u32, name_for(ObjectClass::Program)];
    // SAFETY: nothing is written.
    let program = unsafe { ask(op::glCreateShaderProgramv, words, [BlobArg::Bytes(&texts)], []) } as u32;
    if program != 0 {
        // SAFETY: likewise: without a pointer only the length is answered.
        let len = unsafe { ask(GetProgramNumbers, [program], [BlobArg::Null], []) };
        send_interface(program, len);
    }
    program
}
