//! Linking: the one call of programs that waits, because what the driver numbered how must get into the log.
//!
//! This module must not know what the table says.
#![allow(unsafe_code)] // the answer is written into this function's memory

use super::{Number, current, driver_integer, name_for, raise};
use crate::calls::{Out, ask, output, record, record_blobs, text, texts};
use crate::generated;
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
    let mut length = -1_i32;
    let binary = pname == gl::PROGRAM_BINARY_LENGTH && !params.is_null();
    let to = if binary { &raw mut length } else { params };
    let out = Out { ptr: to.cast(), cap: usize::MAX };
    // SAFETY: as for this command.
    unsafe { ask(op::glGetProgramiv, [program, pname], [output(to.cast())], [out]) };
    if binary && length >= 0 {
        // SAFETY: as for this command. What the driver has is offered in no format.
        unsafe { params.write(0) };
    }
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

// GL_ARB_shader_objects: a handle is a shader or a program.

fn is(op: u16, object: u32) -> bool {
    // SAFETY: nothing is written.
    unsafe { ask(op, [object], [], []) != 0 }
}

pub unsafe fn delete_object(object: u32) {
    if is(op::glIsProgram, object) {
        // SAFETY: touches no memory.
        unsafe { delete_program(object) };
    } else {
        record(op::glDeleteShader, [object]);
    }
}

pub fn handle(pname: u32) -> u32 {
    if pname == gl::PROGRAM_OBJECT_ARB {
        return driver_integer(gl::CURRENT_PROGRAM);
    }
    raise(gl::INVALID_ENUM);
    0
}

/// # Safety
/// As for glGetObjectParameter*ARB.
pub unsafe fn get_object<T: Number>(object: u32, pname: u32, params: *mut T) {
    let is_program = is(op::glIsProgram, object);
    let mut value = [u32::MAX; 3]; // the most that a get of these has; where it stays so GL has rejected it
    if pname == gl::OBJECT_TYPE_ARB && (is_program || is(op::glIsShader, object)) {
        value[0] = if is_program { gl::PROGRAM_OBJECT_ARB } else { gl::SHADER_OBJECT_ARB };
    } else {
        let out = Out { ptr: value.as_mut_ptr().cast(), cap: size_of_val(&value) };
        let get = if is_program { op::glGetProgramiv } else { op::glGetShaderiv };
        // SAFETY: `value` takes what these gets write.
        unsafe { ask(get, [object, pname], [BlobArg::Value(1)], [out]) };
    }
    if value[0] != u32::MAX {
        // SAFETY: as promised.
        unsafe { *params = T::of(i64::from(value[0] as i32)) };
    }
}

/// # Safety
/// As for glGetInfoLogARB.
pub unsafe fn object_log(object: u32, room: i32, length: *mut i32, log: *mut u8) {
    let program = is(op::glIsProgram, object);
    let get = if program { generated::glGetProgramInfoLog } else { generated::glGetShaderInfoLog };
    // SAFETY: as promised.
    unsafe { get(object, room, length, log) };
}
