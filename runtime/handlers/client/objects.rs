//! Names of objects of all classes: given out here, so that no glGen* waits for the server.
//! This module must not know the driver's names.
#![allow(unsafe_code)] // reads and writes arrays of names in the program's memory

use super::state::{ContextState, Primitive};
use super::{current, raise};
use crate::calls::{ask, record, record_blobs};
use reprise_gl::assist::InBegin;
use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;

/// The names at `names`; none for a count that GL rejects, or a null pointer.
///
/// # Safety
/// `names` is null or has `n` names that nobody changes meanwhile.
pub(super) unsafe fn names_of<'a>(n: i32, names: *const u32) -> &'a [u32] {
    match usize::try_from(n) {
        // SAFETY: as promised.
        Ok(n) if !names.is_null() && n != 0 => unsafe { std::slice::from_raw_parts(names, n) },
        _ => &[],
    }
}

/// Sends a command whose parameters are a count and as many names.
pub(super) fn send_names(op: u16, n: i32, names: &[u32]) {
    let n = if n < 0 { n as u32 } else { names.len() as u32 };
    // SAFETY: words seen as bytes.
    let (_, bytes, _) = unsafe { names.align_to::<u8>() };
    record_blobs(op, [n], [if names.is_empty() { BlobArg::Null } else { BlobArg::Bytes(bytes) }]);
}

/// glGen* or glCreate* of a class: the names are chosen here, and travel with the call. `words` are the call's, the count
/// among them.
pub unsafe fn generate<const W: usize>(op: u16, class: ObjectClass, words: [u32; W], n: i32, to: *mut u32) {
    let Some(state) = current() else { return };
    if n < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if state.in_begin() {
        return raise(gl::INVALID_OPERATION);
    }
    // No names are asked for: what else may be wrong with the call is for the driver to say.
    if n != 0 && to.is_null() {
        return;
    }
    let mut objects = state.share.lock();
    let names = objects.names(class);
    let made: Vec<u32> = (0..n).map(|_| names.take_block(1)).collect();
    drop(objects);
    if op == op::glCreateVertexArrays {
        state.make_vertex_arrays(&made);
    }
    // SAFETY: words seen as bytes.
    let (_, bytes, _) = unsafe { made.align_to::<u8>() };
    record_blobs(op, words, [if n == 0 { BlobArg::Null } else { BlobArg::Bytes(bytes) }]);
    if n == 0 {
        return;
    }
    // SAFETY: the program's memory has room for `n` names.
    unsafe { std::ptr::copy_nonoverlapping(made.as_ptr(), to, made.len()) };
}

/// A name for what a command is about to make and return.
pub fn name_for(class: ObjectClass) -> u32 {
    current().map_or(0, |state| state.share.lock().names(class).take_block(1))
}

/// A query's name that the program made up is generated first: the call that begins the query could not be issued again only to
/// make the name.
fn own_query(id: u32) {
    if let Some(state) = current()
        && state.profile.is_whole() // in OpenGL ES GL gives the names of queries
        && !state.in_begin()
        && state.share.lock().names(ObjectClass::Query).take(id)
    {
        send_names(op::glGenQueries, 1, &[id]);
    }
}

/// A command that begins a query, or counts with it.
pub fn begin_query<const W: usize>(op: u16, words: [u32; W], id: u32) {
    own_query(id);
    record(op, words);
}

/// The name is given out at once: nobody waits for a fence to be made.
pub unsafe fn fence_sync(condition: u32, flags: u32) -> u64 {
    match current() {
        Some(state) if state.in_begin() => raise(gl::INVALID_OPERATION),
        _ if condition != gl::SYNC_GPU_COMMANDS_COMPLETE => raise(gl::INVALID_ENUM),
        _ if flags != 0 => raise(gl::INVALID_VALUE),
        _ => {
            let made = name_for(ObjectClass::Sync);
            record(op::glFenceSync, [condition, flags, made]);
            return made.into();
        }
    }
    0
}

/// Whether `name` is an object of `class`: asked for until the driver says that it is, then known until names are deleted. Programs
/// ask before each glyph that they draw.
pub unsafe fn is_object(op: u16, class: ObjectClass, name: u32) -> u8 {
    let Some(state) = current() else { return 0 };
    let epoch = state.share.epoch();
    if state.objects.contains(class, name, epoch) && !state.in_begin() {
        return 1;
    }
    // SAFETY: nothing is written.
    let is = unsafe { ask(op, [name], [], []) } as u8;
    if is != 0 {
        state.objects.add(class, name, epoch);
    }
    is
}

/// A command has bound a name: outside the core profile a program may choose it.
#[inline]
pub fn note(class: ObjectClass, name: u32) {
    if class.may_be_chosen()
        && let Some(state) = current().filter(|state| !state.profile.is_core())
    {
        state.note(class, name);
    }
}

/// glDelete* of a class.
pub unsafe fn delete(op: u16, class: ObjectClass, n: i32, names: *const u32) {
    let Some(state) = current() else { return };
    // SAFETY: as for this command.
    let names = unsafe { names_of(n, names) };
    send_names(op, n, names);
    if state.in_begin() || names.is_empty() {
        return;
    }
    let mut objects = state.share.lock();
    names.iter().for_each(|name| objects.names(class).free(*name, 1));
    drop(objects);
    state.share.names_freed();
}

// Display lists

/// The names are chosen here and travel with the call: a driver would choose its own.
pub unsafe fn gen_lists(range: i32) -> u32 {
    let Some(state) = current() else { return 0 };
    if range < 0 {
        raise(gl::INVALID_VALUE);
        return 0;
    }
    if state.in_begin() {
        raise(gl::INVALID_OPERATION);
        return 0;
    }
    let first = state.share.lock().names(ObjectClass::DisplayList).take_block(range as u32);
    if first != 0 {
        record(op::glGenLists, [range as u32, first]);
    }
    first
}

/// The same for fragment shaders, which the server need not hear of before they are bound.
pub unsafe fn gen_fragment_shaders(range: u32) -> u32 {
    let Some(state) = current() else { return 0 };
    if state.in_begin() || state.defines_shader {
        raise(gl::INVALID_OPERATION);
    } else if range == 0 {
        raise(gl::INVALID_VALUE);
    } else {
        return state.share.lock().names(ObjectClass::FragmentShader).take_block(range);
    }
    0
}

/// glBeginFragmentShaderATI, or glEndFragmentShaderATI.
pub fn defines_shader(begins: bool) -> bool {
    let Some(state) = current() else { return false };
    if state.in_begin() || state.defines_shader == begins {
        raise(gl::INVALID_OPERATION);
        return false;
    }
    state.defines_shader = begins;
    true
}

pub unsafe fn new_list(list: u32, mode: u32) {
    record(op::glNewList, [list, mode]);
    if let Some(state) = current()
        && list != 0
        && matches!(mode, gl::COMPILE | gl::COMPILE_AND_EXECUTE)
        && state.list_mode == 0
        && !state.in_begin()
    {
        state.list_mode = mode;
        state.list_begins = false;
        state.share.lock().names(ObjectClass::DisplayList).take(list);
    }
}

pub unsafe fn end_list() {
    record(op::glEndList, []);
    if let Some(state) = current()
        && !state.in_begin()
    {
        state.list_mode = 0;
        if state.list_begins {
            state.share.note_part_of_primitive();
        }
    }
}

pub unsafe fn delete_lists(list: u32, range: i32) {
    record(op::glDeleteLists, [list, range as u32]);
    if let Some(state) = current()
        && !state.in_begin()
        && let Ok(range) = u32::try_from(range)
    {
        state.share.lock().names(ObjectClass::DisplayList).free(list, range);
    }
}

/// After a call of lists: where there are some with a glBegin or a glEnd that is not the other's, the server knows whether the
/// next call is between these.
fn after_lists() {
    super::set_viewport(None);
    let Some(state) = current().filter(|state| state.share.has_parts_of_primitives()) else { return };
    if state.list_mode != gl::COMPILE {
        state.primitive.set(Primitive::Begun);
        state.in_begin();
    }
}

pub unsafe fn call_list(list: u32) {
    record(op::glCallList, [list, 0, 0, 0, 0]);
    after_lists();
}

pub unsafe fn call_lists(n: i32, ty: u32, lists: *const std::ffi::c_void) {
    let size = match ty {
        gl::BYTE | gl::UNSIGNED_BYTE => 1,
        gl::SHORT | gl::UNSIGNED_SHORT | gl::GL_2_BYTES => 2,
        gl::GL_3_BYTES => 3,
        gl::INT | gl::UNSIGNED_INT | gl::FLOAT | gl::GL_4_BYTES => 4,
        _ => 0,
    };
    let len = usize::try_from(n).unwrap_or(0) * size;
    let blob = if len == 0 || lists.is_null() {
        BlobArg::Null
    } else {
        // SAFETY: as for this command.
        BlobArg::Bytes(unsafe { std::slice::from_raw_parts(lists.cast(), len) })
    };
    let n = if size != 0 && matches!(blob, BlobArg::Null) { n.min(0) } else { n };
    record_blobs(op::glCallLists, [n as u32, ty, 0, 0, 0, 0], [blob]);
    after_lists();
}

impl ContextState {
    /// Whether the context is between glBegin and glEnd. Only what is illegal there wants to know: a glBegin before it that GL
    /// may have rejected (of an incomplete framebuffer, say) is asked about now, once.
    pub(super) fn in_begin(&self) -> bool {
        if self.primitive.get() == Primitive::Begun {
            // SAFETY: an answer alone, nothing is written.
            let open = unsafe { ask(InBegin, [], [], []) } != 0;
            self.primitive.set(if open { Primitive::Open } else { Primitive::None });
        }
        self.primitive.get() == Primitive::Open
    }

    /// The same, where a glBegin that GL has rejected makes no difference.
    pub(super) fn may_be_in_begin(&self) -> bool {
        self.primitive.get() != Primitive::None
    }
}

// glBegin and glEnd: what may not be called between them changes no client state.

pub unsafe fn begin(mode: u32) {
    let Some(state) = current() else { return };
    state.list_begins |= mode <= gl::TRIANGLE_STRIP_ADJACENCY;
    if mode <= gl::TRIANGLE_STRIP_ADJACENCY && state.list_mode != gl::COMPILE && !state.in_begin() {
        super::arrays::prepare_elements(state);
        state.primitive.set(Primitive::Begun);
    }
    record(op::glBegin, [mode]);
}

pub unsafe fn end() {
    record(op::glEnd, []);
    let Some(state) = current() else { return };
    if state.list_mode != 0 && !std::mem::take(&mut state.list_begins) {
        state.share.note_part_of_primitive();
    }
    if state.list_mode != gl::COMPILE {
        state.primitive.set(Primitive::None);
        if !state.element_buffers.is_empty() {
            state.element_buffers.clear();
        }
    }
}
