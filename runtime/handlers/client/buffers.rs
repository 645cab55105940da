//! Buffer objects: names, bindings, stores and mappings.
//!
//! A mapping is the client's own memory: fetched when the buffer is mapped, written when it is unmapped or flushed. The
//! server never maps, so what GL refuses to do with a mapped buffer is refused here. Of a mapping that stays while the
//! buffer is used, what the program has written is found by comparing with what was sent before, whenever a call may read it.
//! Commands that name a buffer in place of a target (direct state access) become the older ones: the server and the log
//! know only these.
//! This module must not know what the log keeps of a buffer.
#![allow(unsafe_code)] // reads and writes the program's memory

use super::state::{Buffer, ContextState, Share, is_persistent, is_written};
use super::{current, driver_integer, raise};
use crate::calls::{Out, is_taken, record, record_blobs};
use crate::mapping::{Changes, Mapping, Spare};
use reprise_gl::command::ObjectClass;
use reprise_gl::extent;
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use smallvec::SmallVec;
use std::ffi::c_void;
use std::sync::Arc;

/// What a buffer holds is known of no larger ones.
const MOST_KNOWN: usize = 8 << 20;

fn two(value: i64) -> [u32; 2] {
    [value as u64 as u32, (value as u64 >> 32) as u32]
}

/// How a command says which buffer it is about.
#[derive(Clone, Copy)]
pub enum Which {
    /// The one bound to this target.
    Target(u32),
    /// The one with this name.
    Name(u32),
    /// The same, where the name may begin to be a buffer with this (GL_EXT_direct_state_access).
    Made(u32),
}
pub use Which::{Made, Name, Target};

/// Whether the binding is the client's alone: images, and results of queries, go through the client.
fn is_for_pixels(target: u32) -> bool {
    matches!(target, gl::PIXEL_PACK_BUFFER | gl::PIXEL_UNPACK_BUFFER | gl::QUERY_BUFFER)
}

/// The buffer that a command works on: raises what GL raises where there is none.
fn find(state: &mut ContextState, which: Which) -> Option<u32> {
    let name = match which {
        _ if state.in_begin() => Err(gl::INVALID_OPERATION),
        Target(target) => match state.bound_buffer(target) {
            None => Err(gl::INVALID_ENUM),
            Some(0) => Err(gl::INVALID_OPERATION),
            Some(name) => Ok(*name),
        },
        Name(name) | Made(name) if state.share.lock().buffers.contains_key(&name) => Ok(name),
        Made(name) if name != 0 && comes_to_be(name, true) => {
            with_bound(name, state.arrays.array_buffer, || ());
            Ok(name)
        }
        Name(_) | Made(_) => Err(gl::INVALID_OPERATION),
    };
    name.map_err(raise).ok()
}

/// Runs `work` with a target that the server has the buffer bound to.
fn with_target(state: &ContextState, which: Which, name: u32, work: impl FnOnce(u32)) {
    match which {
        Target(target) if !is_for_pixels(target) => work(target),
        _ => with_bound(name, state.arrays.array_buffer, || work(gl::ARRAY_BUFFER)),
    }
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

/// Whether a command may have `len` bytes from `offset` of buffer `name` for its image; the error is raised where GL refuses that
/// (specification 2.1, section 3.6.3).
pub(super) fn is_usable(state: &ContextState, name: u32, offset: usize, len: usize) -> bool {
    let usable = state.share.lock().buffers.get(&name).is_some_and(|buffer| {
        !buffer.is_closed() && offset.checked_add(len).is_some_and(|end| end <= buffer.size)
    });
    if !usable {
        raise(gl::INVALID_OPERATION);
    }
    usable
}

/// What is there, if it may be used.
pub(super) fn contents(state: &ContextState, name: u32, offset: usize, len: usize) -> Option<Vec<u8>> {
    send_maps();
    if !is_usable(state, name, offset, len) {
        return None;
    }
    let sent = |buffer: &Buffer| {
        let known = buffer.known.as_ref().and_then(|known| known.bytes().get(offset..offset + len));
        Some(known.or_else(|| buffer.mapping.as_ref()?.sent(offset, len))?.to_vec())
    };
    if let Some(bytes) = state.share.lock().buffers.get(&name).and_then(sent) {
        return Some(bytes);
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
    let share = shared(state);
    let _sending = share.as_ref().map(|share| share.sending());
    if let Some(buffer) = state.share.lock().buffers.get_mut(&name) {
        buffer.note_written();
    }
    with_bound(name, state.arrays.array_buffer, || send_part(gl::ARRAY_BUFFER, offset as i64, bytes));
    show_written(state, name, offset, bytes);
}

/// Where buffers are mapped to stay: who writes one holds [`Share::sending`] until that is recorded and known here, or another
/// thread would send older bytes after it.
fn shared(state: &ContextState) -> Option<Arc<Share>> {
    state.share.any_persistent().then(|| state.share.clone())
}

/// Where a buffer is mapped to stay, what a command has written is to be seen there. To be called when the command is recorded.
fn show_written(state: &ContextState, name: u32, offset: usize, bytes: &[u8]) {
    if state.share.any_persistent()
        && let Some(mapping) =
            state.share.lock().buffers.get_mut(&name).and_then(|buffer| buffer.mapping.as_mut())
    {
        mapping.place(offset, bytes);
    }
}

/// The same where only the server knows what was written: it is fetched when it must be there.
fn note_unseen(state: &ContextState, name: u32) {
    if state.share.any_persistent()
        && let Some(buffer) = state.share.lock().buffers.get_mut(&name)
    {
        buffer.unseen = true;
    }
}

fn send_part(target: u32, offset: i64, bytes: &[u8]) {
    let ([offset, offset_high], [size, size_high]) = (two(offset), two(bytes.len() as i64));
    let words = [target, offset, offset_high, size, size_high];
    record_blobs(op::glBufferSubData, words, [BlobArg::Bytes(bytes)]);
}

/// Whether it could be read.
unsafe fn read_target(target: u32, offset: i64, size: i64, to: *mut u8) -> bool {
    let ([offset, offset_high], [low, high]) = (two(offset), two(size));
    let words = [target, offset, offset_high, low, high];
    let out = Out { ptr: to, cap: size as usize };
    // SAFETY: the caller's memory has `size` bytes.
    unsafe { is_taken(op::glGetBufferSubData, words, [BlobArg::Value(1)], [out]) }
}

/// Reads from the buffer bound to ARRAY_BUFFER. Whether it could be read.
///
/// # Safety
/// `to` has room for `size` bytes.
pub(super) unsafe fn read(offset: i64, size: i64, to: *mut u8) -> bool {
    // SAFETY: as promised.
    unsafe { read_target(gl::ARRAY_BUFFER, offset, size, to) }
}

// Names and bindings

/// Whether a buffer of this name can be bound: it is there, or begins to be with this (`begins`), which in a core profile
/// only a generated name does.
pub(super) fn comes_to_be(name: u32, begins: bool) -> bool {
    let Some(state) = current() else { return false };
    let mut objects = state.share.lock();
    if name == 0 || objects.buffers.contains_key(&name) {
        return true;
    }
    let may = begins && (!state.profile.is_core() || objects.names(ObjectClass::Buffer).contains(name));
    if may {
        objects.names(ObjectClass::Buffer).take(name);
        objects.buffers.insert(name, Buffer::default());
    }
    may
}

/// Whether it is a name of a buffer, or 0.
pub(super) fn is_given(name: u32) -> bool {
    let names = |state: &mut ContextState| state.share.lock().names(ObjectClass::Buffer).contains(name);
    name == 0 || current().is_some_and(names)
}

/// Where this buffer is bound from now on, the GPU may write.
fn gpu_may_write(state: &ContextState, name: u32) {
    if let Some(buffer) = state.share.lock().buffers.get_mut(&name) {
        buffer.note_gpu_writes();
    }
}

pub unsafe fn bind_buffer(target: u32, buffer: u32) -> bool {
    let Some(state) = current() else { return false };
    if state.in_begin() {
        return true;
    }
    if state.bound_buffer(target).is_none() {
        raise(gl::INVALID_ENUM); // a target of another version, which the driver may well know
        return false;
    }
    let is_new = !state.share.lock().buffers.contains_key(&buffer);
    let legal = comes_to_be(buffer, true);
    if let Some(binding) = state.bound_buffer(target).filter(|_| legal) {
        *binding = buffer;
    }
    if !legal {
        raise(gl::INVALID_OPERATION);
        return false;
    }
    if !is_for_pixels(target) {
        return true;
    }
    if is_new && buffer != 0 {
        // Bound for the first time it begins to exist.
        with_bound(buffer, state.arrays.array_buffer, || ());
    }
    false
}

/// A limit of the driver.
pub(super) fn limit(state: &mut ContextState, pname: u32) -> u32 {
    *state.limits.entry(pname).or_insert_with(|| driver_integer(pname))
}

/// An indexed binding sets the target's general one as well, where GL allows it. The server is told in any case.
pub fn bind_indexed(target: u32, index: u32, buffer: u32, part: Option<(i64, i64)>) -> bool {
    let Some(state) = current().filter(|state| !state.in_begin()) else { return true };
    let (most, alignment) = match target {
        // ES 3.2, section 12.1: there is one for each attribute.
        gl::TRANSFORM_FEEDBACK_BUFFER if state.profile.is_es() => {
            (gl::MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS, None)
        }
        gl::TRANSFORM_FEEDBACK_BUFFER => (gl::MAX_TRANSFORM_FEEDBACK_BUFFERS, None),
        gl::UNIFORM_BUFFER => (gl::MAX_UNIFORM_BUFFER_BINDINGS, Some(gl::UNIFORM_BUFFER_OFFSET_ALIGNMENT)),
        gl::ATOMIC_COUNTER_BUFFER => (gl::MAX_ATOMIC_COUNTER_BUFFER_BINDINGS, None),
        gl::SHADER_STORAGE_BUFFER => {
            (gl::MAX_SHADER_STORAGE_BUFFER_BINDINGS, Some(gl::SHADER_STORAGE_BUFFER_OFFSET_ALIGNMENT))
        }
        _ => return true,
    };
    let alignment = i64::from(alignment.map_or(4, |pname| limit(state, pname))).max(1);
    let fits = |(offset, size): (i64, i64)| {
        let whole = target != gl::TRANSFORM_FEEDBACK_BUFFER || size % 4 == 0;
        offset >= 0 && size > 0 && offset % alignment == 0 && whole
    };
    let legal = index < limit(state, most) && (buffer == 0 || part.is_none_or(fits));
    if legal && comes_to_be(buffer, true) {
        if let Some(binding) = state.bound_buffer(target) {
            *binding = buffer;
        }
        if target != gl::UNIFORM_BUFFER {
            gpu_may_write(state, buffer);
        }
    }
    true
}

/// glBindBuffersBase and glBindBuffersRange.
pub unsafe fn buffers_bound(target: u32, count: i32, buffers: *const u32) -> bool {
    let Some(state) = current() else { return false };
    if target != gl::UNIFORM_BUFFER {
        // SAFETY: as for the commands.
        let names = unsafe { super::objects::names_of(count, buffers) };
        names.iter().for_each(|name| gpu_may_write(state, *name));
    }
    true
}
/// Here no name begins to be a buffer.
pub fn bind_feedback_buffer(buffer: u32) -> bool {
    if !comes_to_be(buffer, false) {
        raise(gl::INVALID_VALUE);
        return false;
    }
    current().inspect(|state| gpu_may_write(state, buffer)).is_some()
}

/// A texture has it as its store: a shader may write it as the texture's image.
pub fn lend_to_texture(buffer: u32) -> bool {
    current().inspect(|state| gpu_may_write(state, buffer)).is_some()
}

/// They exist from the beginning, not when they are bound for the first time.
pub unsafe fn create_buffers(n: i32, buffers: *mut u32) {
    // SAFETY: as for this command.
    unsafe { super::objects::generate(op::glCreateBuffers, ObjectClass::Buffer, [n as u32], n, buffers) };
    // SAFETY: likewise; filled just now.
    for name in unsafe { super::objects::names_of(n, buffers) } {
        comes_to_be(*name, true);
    }
}

pub unsafe fn delete_buffers(n: i32, buffers: *const u32) {
    let Some(state) = current() else { return };
    // SAFETY: as for this command.
    let names = unsafe { super::objects::names_of(n, buffers) };
    // What uses one stays, with what was written last.
    send_maps();
    let share = shared(state);
    let _sending = share.as_ref().map(|share| share.sending());
    super::objects::send_names(op::glDeleteBuffers, n, names);
    if state.in_begin() {
        return;
    }
    for name in names.iter().filter(|name| **name != 0) {
        state.forget_buffer(*name);
        let mut objects = state.share.lock();
        if let Some(mapping) = objects.buffers.remove(name).and_then(|buffer| buffer.mapping) {
            state.share.count_mapped(&mapping, -1);
        }
        objects.names(ObjectClass::Buffer).free(*name, 1);
    }
}

// Stores

fn is_usage(profile: Profile, usage: u32) -> bool {
    match usage {
        gl::STATIC_DRAW | gl::DYNAMIC_DRAW => true,
        gl::STREAM_DRAW..=gl::STREAM_COPY
        | gl::STATIC_READ..=gl::STATIC_COPY
        | gl::DYNAMIC_READ..=gl::DYNAMIC_COPY => profile != Profile::Es1,
        _ => false,
    }
}

/// A new store, for ever where `storage` says so.
///
/// # Safety
/// `data` is null or has `size` bytes.
pub unsafe fn new_store(which: Which, size: i64, data: *const c_void, usage: u32, storage: Option<u32>) {
    let Some(state) = current() else { return };
    let Some(name) = find(state, which) else { return };
    let legal = match storage {
        None if size < 0 => Err(gl::INVALID_VALUE),
        None if !is_usage(state.profile, usage) => Err(gl::INVALID_ENUM),
        None => Ok(()),
        Some(flags) => is_storage(size, flags),
    };
    let immutable = state.share.lock().buffers.get(&name).is_some_and(|buffer| buffer.storage.is_some());
    if let Err(error) = legal.and(if immutable { Err(gl::INVALID_OPERATION) } else { Ok(()) }) {
        return raise(error);
    }
    let blob = if data.is_null() {
        BlobArg::Null
    } else {
        // SAFETY: as promised.
        BlobArg::Bytes(unsafe { std::slice::from_raw_parts(data.cast(), size as usize) })
    };
    let [low, high] = two(size);
    with_target(state, which, name, |target| match storage {
        None => record_blobs(op::glBufferData, [target, low, high, usage], [blob]),
        Some(flags) => record_blobs(op::glBufferStorage, [target, low, high, flags], [blob]),
    });
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    if let Some(mapping) = buffer.mapping.take() {
        state.share.count_mapped(&mapping, -1);
    }
    if let Some(known) = buffer.known.take() {
        state.share.keep_spare(known);
    }
    buffer.writes = buffer.writes.wrapping_add(1);
    (buffer.size, buffer.usage, buffer.storage) = (size as usize, usage, storage);
    buffer.undefined = data.is_null();
}

/// What glBufferStorage allows (specification 4.6, section 6.2).
fn is_storage(size: i64, flags: u32) -> Result<(), u32> {
    let known = gl::MAP_READ_BIT
        | gl::MAP_WRITE_BIT
        | gl::MAP_PERSISTENT_BIT
        | gl::MAP_COHERENT_BIT
        | gl::DYNAMIC_STORAGE_BIT
        | gl::CLIENT_STORAGE_BIT;
    let needs = |bit, one_of| flags & bit == 0 || flags & one_of != 0;
    let legal = size > 0
        && flags & !known == 0
        && needs(gl::MAP_PERSISTENT_BIT, gl::MAP_READ_BIT | gl::MAP_WRITE_BIT)
        && needs(gl::MAP_COHERENT_BIT, gl::MAP_PERSISTENT_BIT);
    if legal { Ok(()) } else { Err(gl::INVALID_VALUE) }
}

fn range(buffer: &Buffer, offset: i64, size: i64) -> bool {
    let (Ok(offset), Ok(size)) = (usize::try_from(offset), usize::try_from(size)) else { return false };
    offset.checked_add(size).is_some_and(|end| end <= buffer.size)
}

/// The buffer, if this part of it may be used now: raises what GL raises where not.
fn part(state: &mut ContextState, which: Which, offset: i64, size: i64, writes: bool) -> Option<u32> {
    let name = find(state, which)?;
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let fixed = writes && buffer.storage.is_some_and(|flags| flags & gl::DYNAMIC_STORAGE_BIT == 0);
    let error = match range(buffer, offset, size) {
        false => Some(gl::INVALID_VALUE),
        true if buffer.is_closed() || fixed => Some(gl::INVALID_OPERATION),
        true => None,
    };
    if writes && error.is_none() && size != 0 {
        buffer.note_written();
    }
    drop(objects);
    error.map_or(Some(name), |error| {
        raise(error);
        None
    })
}

pub unsafe fn write_part(which: Which, offset: i64, size: i64, data: *const c_void) {
    let Some(state) = current() else { return };
    let share = shared(state);
    let _sending = share.as_ref().map(|share| share.sending());
    let Some(name) = part(state, which, offset, size, true) else { return };
    let bytes: &[u8] = if size == 0 || data.is_null() {
        &[]
    } else {
        // SAFETY: as for the commands.
        unsafe { std::slice::from_raw_parts(data.cast(), size as usize) }
    };
    with_target(state, which, name, |target| send_part(target, offset, bytes));
    show_written(state, name, offset as usize, bytes);
}
pub unsafe fn read_part(which: Which, offset: i64, size: i64, data: *mut c_void) {
    let Some(state) = current() else { return };
    let Some(name) = part(state, which, offset, size, false) else { return };
    if size != 0 && !data.is_null() {
        send_maps();
        with_target(state, which, name, |target| {
            // SAFETY: as for the commands.
            unsafe { read_target(target, offset, size, data.cast()) };
        });
    }
}
/// glClearBuffer(Sub)Data: one texel, again and again.
pub unsafe fn clear_store(
    which: Which,
    internal: u32,
    part: Option<(i64, i64)>,
    (format, ty): (u32, u32),
    data: *const c_void,
) {
    let Some(state) = current() else { return };
    if matches!(which, Target(target) if !state.in_begin() && state.bound_buffer(target).is_some_and(|name| *name == 0))
    {
        return raise(gl::INVALID_VALUE);
    }
    let Some(name) = find(state, which) else { return };
    send_maps();
    let share = shared(state);
    let _sending = share.as_ref().map(|share| share.sending());
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let (offset, size) = part.unwrap_or((0, buffer.size as i64));
    let in_store = range(buffer, offset, size);
    let closed = in_store && buffer.is_closed_at(offset as usize, size as usize);
    if in_store && !closed && size != 0 {
        buffer.note_written();
    }
    drop(objects);
    if !in_store || closed {
        return raise(if in_store { gl::INVALID_OPERATION } else { gl::INVALID_VALUE });
    }
    // SAFETY: as for the commands: null, or a texel.
    let texel = unsafe { crate::calls::input(data.cast(), extent::image(format, ty, 1, 1, 1)) };
    with_target(state, which, name, |target| {
        clear_part(target, internal, (offset, size), (format, ty), texel)
    });
    note_unseen(state, name);
}
fn clear_part(
    target: u32,
    internal: u32,
    (offset, size): (i64, i64),
    (format, ty): (u32, u32),
    texel: BlobArg<'_>,
) {
    let ([offset, offset_high], [size, size_high]) = (two(offset), two(size));
    let words = [target, internal, offset, offset_high, size, size_high, format, ty];
    record_blobs(op::glClearBufferSubData, words, [texel]);
}
/// Whether a part of a buffer may be invalidated: the server does not know what is mapped.
pub fn may_invalidate(buffer: u32, part: Option<(i64, i64)>) -> bool {
    let Some(state) = current().filter(|state| !state.in_begin()) else { return true };
    let objects = state.share.lock();
    let closed = objects.buffers.get(&buffer).is_some_and(|buffer| {
        let (offset, length) = part.unwrap_or((0, buffer.size as i64));
        range(buffer, offset, length) && buffer.is_closed_at(offset as usize, length as usize)
    });
    drop(objects);
    if closed {
        raise(gl::INVALID_OPERATION);
    }
    !closed
}

/// glCopyBufferSubData: by way of the targets that are there for it.
pub fn copy_store(from: Which, to: Which, read_offset: i64, write_offset: i64, size: i64) {
    let Some(state) = current() else { return };
    let (Some(read), Some(write)) = (find(state, from), find(state, to)) else { return };
    send_maps();
    let share = shared(state);
    let _sending = share.as_ref().map(|share| share.sending());
    let mut objects = state.share.lock();
    let closed = [read, write].iter().any(|name| objects.buffers.get(name).is_some_and(Buffer::is_closed));
    if let Some(buffer) = objects.buffers.get_mut(&write).filter(|_| !closed) {
        buffer.note_written();
    }
    drop(objects);
    if closed {
        return raise(gl::INVALID_OPERATION);
    }
    let usual = [gl::COPY_READ_BUFFER, gl::COPY_WRITE_BUFFER]
        .map(|target| (target, state.bound_buffer(target).map_or(0, |name| *name)));
    let bound = [read, write];
    let bind = |names: [u32; 2]| {
        for ((target, usual), (name, wanted)) in usual.iter().zip(names.iter().zip(bound)) {
            if *usual != wanted {
                record(op::glBindBuffer, [*target, *name]);
            }
        }
    };
    bind(bound);
    let ([a, b], [c, d], [e, f]) = (two(read_offset), two(write_offset), two(size));
    record(op::glCopyBufferSubData, [gl::COPY_READ_BUFFER, gl::COPY_WRITE_BUFFER, a, b, c, d, e, f]);
    bind(usual.map(|(_, name)| name));
    note_unseen(state, write);
}
// Mappings

/// What GL refuses to map, in the order of Mesa where several things are wrong (specification 4.6, section 6.3).
fn may_map(buffer: &Buffer, offset: i64, length: i64, access: u32) -> Result<(), u32> {
    let all = gl::MAP_READ_BIT
        | gl::MAP_WRITE_BIT
        | gl::MAP_INVALIDATE_RANGE_BIT
        | gl::MAP_INVALIDATE_BUFFER_BIT
        | gl::MAP_FLUSH_EXPLICIT_BIT
        | gl::MAP_UNSYNCHRONIZED_BIT
        | gl::MAP_PERSISTENT_BIT
        | gl::MAP_COHERENT_BIT;
    let reads_lost =
        gl::MAP_INVALIDATE_RANGE_BIT | gl::MAP_INVALIDATE_BUFFER_BIT | gl::MAP_UNSYNCHRONIZED_BIT;
    let both = gl::MAP_READ_BIT | gl::MAP_WRITE_BIT;
    let must_be_stored = access & (both | gl::MAP_PERSISTENT_BIT | gl::MAP_COHERENT_BIT);
    let refuse = |wrong, error| if wrong { Err(error) } else { Ok(()) };
    refuse(offset < 0 || length < 0, gl::INVALID_VALUE)?;
    refuse(length == 0, gl::INVALID_OPERATION)?;
    refuse(access & !all != 0, gl::INVALID_VALUE)?;
    refuse(access & both == 0, gl::INVALID_OPERATION)?;
    refuse(access & gl::MAP_READ_BIT != 0 && access & reads_lost != 0, gl::INVALID_OPERATION)?;
    let flushes = access & gl::MAP_FLUSH_EXPLICIT_BIT != 0;
    refuse(flushes && access & gl::MAP_WRITE_BIT == 0, gl::INVALID_OPERATION)?;
    refuse(must_be_stored & !buffer.storage.unwrap_or(both) != 0, gl::INVALID_OPERATION)?;
    refuse(!range(buffer, offset, length), gl::INVALID_VALUE)?;
    refuse(buffer.mapping.is_some(), gl::INVALID_OPERATION)
}

pub fn map(which: Which, part: Option<(i64, i64)>, access: u32) -> *mut c_void {
    let null = std::ptr::null_mut();
    let Some(state) = current() else { return null };
    let Some(name) = find(state, which) else { return null };
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let (offset, length) = part.unwrap_or((0, buffer.size as i64));
    let (gpu_may_write, undefined) = (buffer.gpu_may_write, buffer.undefined && !buffer.gpu_may_write);
    let refused = may_map(buffer, offset, length, access);
    drop(objects);
    if let Err(error) = refused {
        raise(error);
        return null;
    }
    let stays = access & gl::MAP_PERSISTENT_BIT != 0;
    // What the program does not write must stay as it is, so even a mapping for writing begins with the contents; where it
    // flushes parts, too, as there may be bytes in them that it has not written. Not where it wants nothing of them.
    let invalidates = access & (gl::MAP_INVALIDATE_RANGE_BIT | gl::MAP_INVALIDATE_BUFFER_BIT) != 0;
    let fetches = !undefined && !invalidates;
    let (known, before) = match state.share.lock().buffers.get_mut(&name) {
        Some(buffer) => (buffer.known.take(), buffer.writes),
        None => (None, 0),
    };
    let spare = || known.map_or_else(|| state.share.take_spare(), Mapping::into_spare);
    let spare = match (fetches || stays, invalidates) {
        (true, _) => None,
        (_, true) => spare(),
        // Nothing was there, which programs take for zeros.
        (_, false) => spare().map(Spare::cleared),
    };
    let mut mapping = Mapping::new(access, offset as usize, length as usize, stays, spare);
    let at = mapping.as_mut_ptr();
    if fetches {
        send_maps();
    }
    state.share.count_mapped(&mapping, 1);
    let share = shared(state).filter(|_| stays);
    let _sending = share.as_ref().map(|share| share.sending());
    if fetches {
        with_target(state, which, name, |target| {
            // SAFETY: the mapping has `length` bytes.
            unsafe { read_target(target, offset, length, at) };
        });
    }
    if stays && access & gl::MAP_WRITE_BIT != 0 {
        mapping.shadow = mapping.bytes().to_vec();
        mapping.others_write = gpu_may_write;
        if !fetches {
            // What the program will be compared with. OpenGL ES clears no buffers.
            let (part, zeros, is_es) =
                ((offset, length), (gl::RED, gl::UNSIGNED_BYTE), state.profile.is_es());
            with_target(state, which, name, |target| match is_es {
                true => send_part(target, offset, &vec![0; length as usize]),
                false => clear_part(target, gl::R8, part, zeros, BlobArg::Null),
            });
        }
    }
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    // Another thread's write may have come after what was fetched.
    let written = buffer.writes != before;
    mapping.others_write |= written;
    buffer.unseen |= written;
    buffer.mapping = Some(mapping);
    at.cast()
}

/// The bits of glMapBufferRange for what glMapBuffer takes.
fn access_bits(access: u32) -> Option<u32> {
    match access {
        gl::READ_ONLY => Some(gl::MAP_READ_BIT),
        gl::WRITE_ONLY => Some(gl::MAP_WRITE_BIT),
        gl::READ_WRITE => Some(gl::MAP_READ_BIT | gl::MAP_WRITE_BIT),
        _ => None,
    }
}
pub fn map_all(which: Which, access: u32) -> *mut c_void {
    // OpenGL ES maps so to write alone (GL_OES_mapbuffer).
    let is_es = current().is_some_and(|state| state.profile.is_es());
    let access = (!is_es || access == gl::WRITE_ONLY).then(|| access_bits(access)).flatten();
    // In the order of Mesa, where both are wrong.
    let Some(access) = access else {
        raise(gl::INVALID_ENUM);
        return std::ptr::null_mut();
    };
    map(which, None, access)
}
/// glFlushMappedBufferRange: the program says what it has written. Of a mapping that stays only what it has is sent.
pub fn flush_part(which: Which, offset: i64, length: i64) {
    let Some(state) = current() else { return };
    let Some(name) = find(state, which) else { return };
    let mut found = state.share.sending();
    found.clear();
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let end = offset.checked_add(length).filter(|_| offset >= 0 && length >= 0);
    let flushed = match (&mut buffer.mapping, end) {
        (_, None) => Err(gl::INVALID_VALUE),
        (None, _) => Err(gl::INVALID_OPERATION),
        (Some(mapping), _) if mapping.access & gl::MAP_FLUSH_EXPLICIT_BIT == 0 => Err(gl::INVALID_OPERATION),
        (Some(mapping), Some(end)) if end as usize <= mapping.len() => {
            let part = offset as usize..end as usize;
            // Sent afterwards, because nothing may be while the objects are locked.
            match mapping.shadow.is_empty() {
                true => found.add(mapping, part),
                false => mapping.changes_in(part, &mut found),
            }
            Ok(())
        }
        _ => Err(gl::INVALID_VALUE),
    };
    buffer.undefined &= flushed.is_err();
    drop(objects);
    match flushed {
        Ok(()) => send_parts(state, which, name, &found),
        Err(error) => raise(error),
    }
    found.clear();
}
fn send_parts(state: &ContextState, which: Which, name: u32, parts: &Changes) {
    if !parts.is_empty() {
        with_target(state, which, name, |target| {
            parts.iter().for_each(|(at, bytes)| send_part(target, at as i64, bytes));
        });
    }
}
pub fn unmap(which: Which) -> u8 {
    let Some(state) = current() else { return 0 };
    let Some(name) = find(state, which) else { return 0 };
    let mut found = state.share.sending();
    let mut objects = state.share.lock();
    let buffer = objects.buffers.entry(name).or_default();
    let Some(mut mapping) = buffer.mapping.take() else {
        drop(objects);
        raise(gl::INVALID_OPERATION);
        return 0;
    };
    let writes = is_written(&mapping);
    buffer.undefined &= !writes;
    let whole = mapping.offset == 0 && mapping.len() == buffer.size && mapping.len() <= MOST_KNOWN;
    let feeds_images = whole && !buffer.gpu_may_write && state.pixels.unpack_buffer == name;
    let before = buffer.writes;
    buffer.known = None;
    drop(objects);
    let by_itself = mapping.shadow.is_empty();
    match writes {
        true if by_itself => with_target(state, which, name, |target| {
            send_part(target, mapping.offset as i64, mapping.bytes());
        }),
        true => {
            mapping.look();
            send_all(
                &mut found,
                |found| mapping.changes(found),
                |found| send_parts(state, which, name, found),
            );
        }
        false => {}
    }
    // Only now: before, nobody may take what was written for sent.
    state.share.count_mapped(&mapping, -1);
    if writes && by_itself {
        let mut objects = state.share.lock();
        // Not where another thread has done something with it meanwhile.
        let same = |buffer: &&mut Buffer| feeds_images && buffer.writes == before && buffer.mapping.is_none();
        match objects.buffers.get_mut(&name).filter(same) {
            Some(buffer) => {
                buffer.known = Some(mapping);
                objects.note_known(name);
            }
            None => state.share.keep_spare(mapping),
        }
    }
    1
}
/// Sends changes for as long as there are more.
fn send_all(found: &mut Changes, mut find: impl FnMut(&mut Changes) -> bool, mut send: impl FnMut(&Changes)) {
    loop {
        found.clear();
        let more = find(found);
        send(found);
        if !more {
            break;
        }
    }
    found.clear();
}
/// Before a call that may read any buffer: sends what the program has written into mappings that stay. Between glBegin and glEnd
/// OpenGL takes no such call.
#[inline]
pub fn send_maps() {
    if let Some(state) = current().filter(|state| state.share.any_persistent() && !state.in_begin()) {
        send_changes(state);
    }
}

#[cold]
fn send_changes(state: &ContextState) {
    // Until all is recorded: what this thread has found, another would take for sent.
    let mut found = state.share.sending();
    let stays = |mapping: &&mut Mapping| is_persistent(mapping) && is_written(mapping);
    let mut names: SmallVec<[u32; 8]> = SmallVec::new();
    for (name, buffer) in &mut state.share.lock().buffers {
        if let Some(mapping) = buffer.mapping.as_mut().filter(stays) {
            mapping.look();
            names.push(*name);
        }
    }
    names.sort_unstable();
    for name in names {
        let find = |found: &mut Changes| {
            let mut objects = state.share.lock();
            let Some(buffer) = objects.buffers.get_mut(&name) else { return false };
            let Some(mapping) = buffer.mapping.as_mut().filter(stays) else { return false };
            let more = mapping.changes(found);
            buffer.undefined &= found.is_empty();
            more
        };
        send_all(&mut found, find, |found| send_parts(state, Name(name), name, found));
    }
}

/// After a call that says that the GPU has finished: what it wrote is in mappings that are read.
#[inline]
pub fn fetch_maps() {
    if let Some(state) = current().filter(|state| state.share.any_persistent() && !state.in_begin()) {
        fetch_written(state);
    }
}

#[cold]
fn fetch_written(state: &ContextState) {
    send_changes(state);
    let wanted = |share: &Share| -> Vec<(u32, usize, usize, Vec<u8>)> {
        let mut objects = share.lock();
        // Programs read mappings for writing, too, which drivers let them.
        let unseen = |(name, buffer): (&u32, &mut Buffer)| {
            let mapping = buffer.mapping.as_ref().filter(|mapping| is_persistent(mapping))?;
            // Cleared before it is read: what is written after that is unseen again.
            let unseen = std::mem::take(&mut buffer.unseen) || buffer.gpu_may_write;
            unseen.then(|| (*name, mapping.offset, mapping.len(), mapping.shadow.clone()))
        };
        objects.buffers.iter_mut().filter_map(unseen).collect()
    };
    let _sending = state.share.sending();
    for (name, at, len, before) in wanted(&state.share) {
        let mut bytes = vec![0; len];
        let mut is_read = false;
        with_bound(name, state.arrays.array_buffer, || {
            // SAFETY: `bytes` has room for `len`.
            is_read = unsafe { read(at as i64, len as i64, bytes.as_mut_ptr()) };
        });
        let mut objects = state.share.lock();
        let Some(buffer) = objects.buffers.get_mut(&name) else { continue };
        let same = |mapping: &&mut Mapping| (mapping.offset, mapping.len()) == (at, len);
        match buffer.mapping.as_mut().filter(same) {
            Some(mapping) if is_read => mapping.put(&bytes, &before),
            _ => buffer.unseen = true,
        }
    }
}

// Gets

fn parameter(which: Which, pname: u32) -> Option<i64> {
    let state = current()?;
    let name = find(state, which)?;
    let objects = state.share.lock();
    let buffer = objects.buffers.get(&name)?;
    let initial = |value, initial| if value == 0 { initial } else { value };
    let mapping = buffer.mapping.as_ref();
    let access = mapping.map_or(0, |mapping| mapping.access);
    let all = gl::MAP_READ_BIT | gl::MAP_WRITE_BIT | gl::DYNAMIC_STORAGE_BIT;
    Some(match pname {
        gl::BUFFER_SIZE => buffer.size as i64,
        gl::BUFFER_USAGE => initial(buffer.usage, gl::STATIC_DRAW).into(),
        gl::BUFFER_ACCESS => match access & (gl::MAP_READ_BIT | gl::MAP_WRITE_BIT) {
            gl::MAP_READ_BIT => gl::READ_ONLY.into(),
            gl::MAP_WRITE_BIT => gl::WRITE_ONLY.into(),
            0 if state.profile.is_es() => gl::WRITE_ONLY.into(), // the initial value of GL_OES_mapbuffer
            _ => gl::READ_WRITE.into(),
        },
        gl::BUFFER_ACCESS_FLAGS => access.into(),
        gl::BUFFER_MAPPED => mapping.is_some().into(),
        gl::BUFFER_MAP_OFFSET => mapping.map_or(0, |mapping| mapping.offset as i64),
        gl::BUFFER_MAP_LENGTH => mapping.map_or(0, |mapping| mapping.len() as i64),
        gl::BUFFER_IMMUTABLE_STORAGE => buffer.storage.is_some().into(),
        gl::BUFFER_STORAGE_FLAGS => buffer.storage.unwrap_or(if buffer.usage == 0 { 0 } else { all }).into(),
        _ => {
            drop(objects);
            raise(gl::INVALID_ENUM);
            return None;
        }
    })
}

/// glGetBufferParameter: what does not fit into the program's number is the greatest that does.
pub unsafe fn get_parameter<T: TryFrom<i64> + From<i32>>(which: Which, pname: u32, params: *mut T) {
    if let Some(value) = parameter(which, pname) {
        let value = value.try_into().unwrap_or(i32::MAX.into());
        // SAFETY: as for the commands.
        unsafe { *params = value };
    }
}

pub unsafe fn get_map_pointer(which: Which, pname: u32, params: *mut *mut c_void) {
    let Some(state) = current() else { return };
    if pname != gl::BUFFER_MAP_POINTER {
        return raise(gl::INVALID_ENUM);
    }
    let Some(name) = find(state, which) else { return };
    let mut objects = state.share.lock();
    let mapping = objects.buffers.get_mut(&name).and_then(|buffer| buffer.mapping.as_mut());
    let pointer = mapping.map_or(std::ptr::null_mut(), Mapping::as_mut_ptr);
    // SAFETY: as for the commands.
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

    #[test]
    fn only_a_store_that_was_made_for_it_is_mapped_persistently() {
        let (read, persistent) = (gl::MAP_READ_BIT, gl::MAP_PERSISTENT_BIT);
        let mut buffer = Buffer { size: 10, ..Buffer::default() };
        assert_eq!(may_map(&buffer, 0, 10, read), Ok(()));
        assert_eq!(may_map(&buffer, 0, 10, read | persistent), Err(gl::INVALID_OPERATION));
        assert_eq!(may_map(&buffer, 4, 7, read), Err(gl::INVALID_VALUE));
        assert_eq!(may_map(&buffer, 4, 0, read), Err(gl::INVALID_OPERATION));
        buffer.storage = Some(read | persistent);
        assert_eq!(may_map(&buffer, 0, 10, read | persistent), Ok(()));
        assert_eq!(may_map(&buffer, 0, 10, gl::MAP_WRITE_BIT), Err(gl::INVALID_OPERATION));
    }
}
