//! Buffer objects: names, stores and mappings.
//!
//! A mapping is the client's own memory: fetched when the buffer is mapped, written when it is unmapped. The server
//! never maps, so what GL refuses to do with a mapped buffer is refused here.
//! This module must not know what the log keeps of a buffer.
#![allow(unsafe_code)] // reads and writes the program's memory

use super::state::{Buffer, BufferMapping, ContextState};
use super::{current, raise};
use crate::calls::{Out, ask, record, record_blobs};
use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::c_void;

fn two(value: i64) -> [u32; 2] {
    [value as u64 as u32, (value as u64 >> 32) as u32]
}

/// The buffer that `target` stands for; `None` for a target that GL 1.5 does not have.
fn bound(state: &ContextState, target: u32) -> Option<u32> {
    match target {
        gl::ARRAY_BUFFER => Some(state.arrays.array_buffer),
        gl::ELEMENT_ARRAY_BUFFER => Some(state.arrays.element_buffer),
        gl::PIXEL_PACK_BUFFER => Some(state.pixels.pack_buffer),
        gl::PIXEL_UNPACK_BUFFER => Some(state.pixels.unpack_buffer),
        _ => None,
    }
}

/// Whether the binding is the client's alone: images go to and come from such buffers through the client.
fn is_for_pixels(target: u32) -> bool {
    matches!(target, gl::PIXEL_PACK_BUFFER | gl::PIXEL_UNPACK_BUFFER)
}

/// Runs `work` with a target that the server has the buffer bound to.
fn with_target(state: &ContextState, target: u32, name: u32, work: impl FnOnce(u32)) {
    if is_for_pixels(target) {
        with_bound(name, state.arrays.array_buffer, || work(gl::ARRAY_BUFFER));
    } else {
        work(target);
    }
}

/// `len` bytes from `offset` of buffer `name`, for a command that reads them there; `None`, with the error raised, where GL
/// refuses that (specification 2.1, section 3.6.3).
pub(super) fn contents(state: &ContextState, name: u32, offset: usize, len: usize) -> Option<Vec<u8>> {
    let objects = state.share.lock();
    let usable = objects.buffers.get(&name).is_some_and(|buffer| {
        buffer.mapping.is_none() && offset.checked_add(len).is_some_and(|end| end <= buffer.size)
    });
    drop(objects);
    if !usable {
        raise(gl::INVALID_OPERATION);
        return None;
    }
    let mut bytes = vec![0; len];
    if len != 0 {
        with_bound(name, state.arrays.array_buffer, || {
            // SAFETY: `bytes` has room for `len`.
            unsafe { read(offset as i64, len as i64, bytes.as_mut_ptr()) };
        });
    }
    Some(bytes)
}

/// Writes `bytes` at `offset` of buffer `name`, in whose store there is room for them.
pub(super) fn write(state: &ContextState, name: u32, offset: usize, bytes: &[u8]) {
    if let Some(buffer) = state.share.lock().buffers.get_mut(&name) {
        buffer.undefined = false;
    }
    with_bound(name, state.arrays.array_buffer, || send_part(gl::ARRAY_BUFFER, offset as i64, bytes));
}

fn send_part(target: u32, offset: i64, bytes: &[u8]) {
    let ([offset, offset_high], [size, size_high]) = (two(offset), two(bytes.len() as i64));
    let words = [target, offset, offset_high, size, size_high];
    record_blobs(op::glBufferSubData, words, [BlobArg::Bytes(bytes)]);
}

/// The same for a command that works on the buffer: raises what GL raises where there is none.
fn target_buffer(state: &ContextState, target: u32) -> Option<u32> {
    match bound(state, target) {
        _ if state.in_begin => raise(gl::INVALID_OPERATION),
        None => raise(gl::INVALID_ENUM),
        Some(0) => raise(gl::INVALID_OPERATION),
        Some(name) => return Some(name),
    }
    None
}

pub unsafe fn bind_buffer(target: u32, buffer: u32) {
    let Some(state) = current() else { return };
    if state.in_begin {
        return raise(gl::INVALID_OPERATION);
    }
    match target {
        gl::ARRAY_BUFFER => state.arrays.array_buffer = buffer,
        gl::ELEMENT_ARRAY_BUFFER => state.arrays.element_buffer = buffer,
        gl::PIXEL_PACK_BUFFER => state.pixels.pack_buffer = buffer,
        gl::PIXEL_UNPACK_BUFFER => state.pixels.unpack_buffer = buffer,
        _ => return raise(gl::INVALID_ENUM), // targets of later versions, which the driver may well know
    }
    let mut is_new = false;
    if buffer != 0 {
        let mut objects = state.share.lock();
        is_new = !objects.buffers.contains_key(&buffer);
        if is_new {
            objects.names(ObjectClass::Buffer).take(buffer);
            objects.buffers.insert(buffer, Buffer::default());
        }
    }
    if !is_for_pixels(target) {
        record(op::glBindBuffer, [target, buffer]);
    } else if is_new {
        // Bound for the first time it begins to exist.
        with_bound(buffer, state.arrays.array_buffer, || ());
    }
}

pub unsafe fn delete_buffers(n: i32, buffers: *const u32) {
    let Some(state) = current() else { return };
    // SAFETY: as for this command.
    let names = unsafe { super::objects::names_of(n, buffers) };
    super::objects::send_names(op::glDeleteBuffers, n, names);
    if state.in_begin {
        return;
    }
    for name in names.iter().filter(|name| **name != 0) {
        state.forget_buffer(*name);
        let mut objects = state.share.lock();
        if objects.buffers.remove(name).is_some_and(|buffer| buffer.mapping.is_some()) {
            state.share.count_mapped(-1);
        }
        objects.names(ObjectClass::Buffer).free(*name, 1);
    }
}

pub unsafe fn buffer_data(target: u32, size: i64, data: *const c_void, usage: u32) {
    let Some(state) = current() else { return };
    let Some(name) = target_buffer(state, target) else { return };
    if size < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if !matches!(
        usage,
        gl::STREAM_DRAW..=gl::STREAM_COPY
            | gl::STATIC_DRAW..=gl::STATIC_COPY
            | gl::DYNAMIC_DRAW..=gl::DYNAMIC_COPY
    ) {
        return raise(gl::INVALID_ENUM);
    }
    let blob = if data.is_null() {
        BlobArg::Null
    } else {
        // SAFETY: as for this command.
        BlobArg::Bytes(unsafe { std::slice::from_raw_parts(data.cast(), size as usize) })
    };
    let [low, high] = two(size);
    with_target(state, target, name, |target| {
        record_blobs(op::glBufferData, [target, low, high, usage], [blob]);
    });
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    if buffer.mapping.take().is_some() {
        state.share.count_mapped(-1);
    }
    (buffer.size, buffer.usage, buffer.access) = (size as usize, usage, 0);
    buffer.undefined = data.is_null();
}

pub unsafe fn buffer_sub_data(target: u32, offset: i64, size: i64, data: *const c_void) {
    let Some(state) = current() else { return };
    let Some(name) = target_buffer(state, target) else { return };
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let (in_store, mapped) = (range(buffer, offset, size), buffer.mapping.is_some());
    if in_store && !mapped && size != 0 {
        buffer.undefined = false;
    }
    drop(objects);
    if !in_store || mapped {
        return raise(if in_store { gl::INVALID_OPERATION } else { gl::INVALID_VALUE });
    }
    let bytes: &[u8] = if size == 0 || data.is_null() {
        &[]
    } else {
        // SAFETY: as for this command.
        unsafe { std::slice::from_raw_parts(data.cast(), size as usize) }
    };
    with_target(state, target, name, |target| send_part(target, offset, bytes));
}

fn range(buffer: &Buffer, offset: i64, size: i64) -> bool {
    let (Ok(offset), Ok(size)) = (usize::try_from(offset), usize::try_from(size)) else { return false };
    offset.checked_add(size).is_some_and(|end| end <= buffer.size)
}

pub unsafe fn get_buffer_sub_data(target: u32, offset: i64, size: i64, data: *mut c_void) {
    let Some(state) = current() else { return };
    let Some(name) = target_buffer(state, target) else { return };
    let objects = state.share.lock();
    let (in_store, mapped) = match objects.buffers.get(&name) {
        Some(buffer) => (range(buffer, offset, size), buffer.mapping.is_some()),
        None => (false, false),
    };
    drop(objects);
    if !in_store || mapped {
        return raise(if in_store { gl::INVALID_OPERATION } else { gl::INVALID_VALUE });
    }
    if size != 0 && !data.is_null() {
        // SAFETY: as for this command.
        with_target(state, target, name, |target| unsafe { read_target(target, offset, size, data.cast()) });
    }
}

unsafe fn read_target(target: u32, offset: i64, size: i64, to: *mut u8) {
    let ([offset, offset_high], [low, high]) = (two(offset), two(size));
    let words = [target, offset, offset_high, low, high];
    let out = Out { ptr: to, cap: size as usize };
    // SAFETY: the caller's memory has `size` bytes.
    unsafe { ask(op::glGetBufferSubData, words, [BlobArg::Value(1)], [out]) };
}

/// Reads from the buffer bound to ARRAY_BUFFER.
///
/// # Safety
/// `to` has room for `size` bytes.
pub(super) unsafe fn read(offset: i64, size: i64, to: *mut u8) {
    // SAFETY: as promised.
    unsafe { read_target(gl::ARRAY_BUFFER, offset, size, to) }
}

/// Runs `work` with `buffer` bound to ARRAY_BUFFER, where `usual` is bound otherwise.
pub(super) fn with_bound(buffer: u32, usual: u32, work: impl FnOnce()) {
    if buffer != usual {
        record(op::glBindBuffer, [gl::ARRAY_BUFFER, buffer]);
    }
    work();
    if buffer != usual {
        record(op::glBindBuffer, [gl::ARRAY_BUFFER, usual]);
    }
}

pub unsafe fn map_buffer(target: u32, access: u32) -> *mut c_void {
    let Some(state) = current() else { return std::ptr::null_mut() };
    // In the order of Mesa, where both are wrong.
    if !matches!(access, gl::READ_ONLY | gl::WRITE_ONLY | gl::READ_WRITE) {
        raise(gl::INVALID_ENUM);
        return std::ptr::null_mut();
    }
    let Some(name) = target_buffer(state, target) else { return std::ptr::null_mut() };
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    if buffer.mapping.is_some() {
        drop(objects);
        raise(gl::INVALID_OPERATION);
        return std::ptr::null_mut();
    }
    let (size, undefined) = (buffer.size, buffer.undefined);
    drop(objects);
    if size == 0 {
        // Said since glMapBuffer is a case of glMapBufferRange (specification 3.0, 2.9), and drivers do it.
        raise(gl::INVALID_OPERATION);
        return std::ptr::null_mut();
    }
    let mut mapping = BufferMapping::new(access, size);
    let at = mapping.as_mut_ptr();
    // What the program does not write must stay as it is, so even a mapping for writing begins with the contents.
    if !undefined {
        // SAFETY: the mapping has `size` bytes.
        with_target(state, target, name, |target| unsafe { read_target(target, 0, size as i64, at) });
    }
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    (buffer.mapping, buffer.access) = (Some(mapping), access);
    state.share.count_mapped(1);
    at.cast()
}

pub unsafe fn unmap_buffer(target: u32) -> u8 {
    let Some(state) = current() else { return 0 };
    let Some(name) = target_buffer(state, target) else { return 0 };
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let Some(mut mapping) = buffer.mapping.take() else {
        drop(objects);
        raise(gl::INVALID_OPERATION);
        return 0;
    };
    buffer.access = 0; // drivers forget it
    let write = mapping.access != gl::READ_ONLY && !mapping.is_empty();
    if write {
        buffer.undefined = false;
    }
    drop(objects);
    state.share.count_mapped(-1);
    if write {
        // SAFETY: the mapping's own memory; the program has given it back.
        let bytes = unsafe { std::slice::from_raw_parts(mapping.as_mut_ptr(), mapping.len()) };
        with_target(state, target, name, |target| send_part(target, 0, bytes));
    }
    1
}

pub unsafe fn get_buffer_parameteriv(target: u32, pname: u32, params: *mut i32) {
    let Some(state) = current() else { return };
    let Some(name) = target_buffer(state, target) else { return };
    let objects = state.share.lock();
    let Some(buffer) = objects.buffers.get(&name) else { return };
    let initial = |value, initial| if value == 0 { initial } else { value };
    let value = match pname {
        gl::BUFFER_SIZE => buffer.size.min(i32::MAX as usize) as i32,
        gl::BUFFER_USAGE => initial(buffer.usage, gl::STATIC_DRAW) as i32,
        gl::BUFFER_ACCESS => initial(buffer.access, gl::READ_WRITE) as i32,
        gl::BUFFER_MAPPED => buffer.mapping.is_some() as i32,
        _ => return raise(gl::INVALID_ENUM),
    };
    // SAFETY: as for this command.
    unsafe { *params = value };
}

pub unsafe fn get_buffer_pointerv(target: u32, pname: u32, params: *mut *mut c_void) {
    let Some(state) = current() else { return };
    if pname != gl::BUFFER_MAP_POINTER {
        return raise(gl::INVALID_ENUM);
    }
    let Some(name) = target_buffer(state, target) else { return };
    let mut objects = state.share.lock();
    let mapping = objects.buffers.get_mut(&name).and_then(|buffer| buffer.mapping.as_mut());
    let pointer = mapping.map_or(std::ptr::null_mut(), BufferMapping::as_mut_ptr);
    // SAFETY: as for this command.
    unsafe { *params = pointer.cast() };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_stay_inside_the_store() {
        let buffer = Buffer { size: 10, ..Buffer::default() };
        assert!(range(&buffer, 0, 10) && range(&buffer, 10, 0) && range(&buffer, 3, 7));
        assert!(!range(&buffer, 3, 8) && !range(&buffer, -1, 1) && !range(&buffer, i64::MAX, i64::MAX));
    }

    #[test]
    fn sizes_travel_as_two_words() {
        assert_eq!(two(-1), [u32::MAX, u32::MAX]);
        assert_eq!(two(5 << 32 | 7), [7, 5]);
    }
}
