//! What the client must know of a context to size and copy the program's memory, and to answer for client state.
//!
//! Nothing here is in the log: it lives in the program's process and comes back with the process image. Calls that GL
//! rejects must not change it, so every change is validated first as the specification says.
//! This module must not write packets.
#![allow(unsafe_code)] // a context moves between threads, see ContextCell

use super::names::Names;
use super::readable::Readable;
use reprise_gl::command::ObjectClass;
use reprise_gl::pixels::PixelStore;
use reprise_gl::tokens as gl;
use rustc_hash::FxHashMap;
use std::cell::UnsafeCell;
use std::ffi::CString;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Texture units that have a texture coordinate array here. A driver may have fewer, none has more.
pub const MAX_TEXTURE_COORDS: usize = 8;
/// Generic vertex attributes that have an array here. A driver may have fewer; if it has more, programs are told that it has not.
pub const MAX_ATTRIBS: usize = 16;
/// Number of vertex arrays.
pub const ARRAYS: usize = GENERIC + MAX_ATTRIBS;
/// Depth of the client attribute stack, in Mesa as in all other drivers.
pub const CLIENT_ATTRIB_DEPTH: usize = 16;

/// Index of the vertex array.
pub const VERTEX: usize = 0;
/// Index of the normal array.
pub const NORMAL: usize = 1;
/// Index of the colour array.
pub const COLOR: usize = 2;
/// Index of the secondary colour array.
pub const SECONDARY_COLOR: usize = 3;
/// Index of the fog coordinate array.
pub const FOG_COORD: usize = 4;
/// Index of the colour index array.
pub const INDEX: usize = 5;
/// Index of the edge flag array.
pub const EDGE_FLAG: usize = 6;
/// Index of the texture coordinate array of unit 0.
pub const TEXCOORD: usize = 7;
/// Index of the array of generic attribute 0.
pub const GENERIC: usize = TEXCOORD + MAX_TEXTURE_COORDS;

/// One vertex array as glXPointer left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Array {
    /// Components.
    pub size: u32,
    /// Their type.
    pub ty: u32,
    /// As the program gave it.
    pub stride: u32,
    /// Address, or offset into `buffer`.
    pub pointer: usize,
    /// ARRAY_BUFFER when it was set.
    pub buffer: u32,
    /// Bytes of one element.
    pub element: u32,
    /// Of a generic attribute: whole numbers stand for 0 to 1, or -1 to 1.
    pub normalized: bool,
    /// What the server was told last: whether its array is in a buffer object.
    pub told_buffer: bool,
}

impl Array {
    const fn initial(size: u32, ty: u32) -> Array {
        Array {
            size,
            ty,
            stride: 0,
            pointer: 0,
            buffer: 0,
            element: size * type_size(ty),
            normalized: false,
            told_buffer: false,
        }
    }
    /// Bytes from one element to the next.
    pub fn step(&self) -> usize {
        (if self.stride == 0 { self.element } else { self.stride }) as usize
    }
}

/// Bytes of one component of a vertex array or index type; 0 for no such type.
pub const fn type_size(ty: u32) -> u32 {
    match ty {
        gl::BYTE | gl::UNSIGNED_BYTE => 1,
        gl::SHORT | gl::UNSIGNED_SHORT => 2,
        gl::INT | gl::UNSIGNED_INT | gl::FLOAT => 4,
        gl::DOUBLE => 8,
        _ => 0,
    }
}

/// Client vertex array state: what push_client_attrib(CLIENT_VERTEX_ARRAY_BIT) saves.
#[derive(Debug, Clone)]
pub struct Arrays {
    /// By index: [`VERTEX`], …
    pub array: [Array; ARRAYS],
    /// Bit i: array i is enabled.
    pub enabled: u32,
    /// Bit i: array i is in a buffer object.
    pub in_buffer: u32,
    /// Client active texture, counted from 0.
    pub unit: u32,
    /// ARRAY_BUFFER binding.
    pub array_buffer: u32,
    /// ELEMENT_ARRAY_BUFFER binding.
    pub element_buffer: u32,
}

impl Default for Arrays {
    fn default() -> Arrays {
        let mut array = [Array::initial(4, gl::FLOAT); ARRAYS];
        array[NORMAL] = Array::initial(3, gl::FLOAT);
        array[SECONDARY_COLOR] = Array::initial(3, gl::FLOAT);
        array[FOG_COORD] = Array::initial(1, gl::FLOAT);
        array[INDEX] = Array::initial(1, gl::FLOAT);
        array[EDGE_FLAG] = Array { ty: gl::UNSIGNED_BYTE, element: 1, size: 1, ..array[INDEX] };
        Arrays { array, enabled: 0, in_buffer: 0, unit: 0, array_buffer: 0, element_buffer: 0 }
    }
}

impl Arrays {
    /// Bit i: array i is enabled and in the program's own memory.
    pub fn client_memory(&self) -> u32 {
        self.enabled & !self.in_buffer
    }
    /// Index of the array that a cap of glEnableClientState or a pname of glGetPointerv means.
    pub fn index_of(&self, cap: u32) -> Option<usize> {
        Some(match cap {
            gl::VERTEX_ARRAY | gl::VERTEX_ARRAY_POINTER => VERTEX,
            gl::NORMAL_ARRAY | gl::NORMAL_ARRAY_POINTER => NORMAL,
            gl::COLOR_ARRAY | gl::COLOR_ARRAY_POINTER => COLOR,
            gl::SECONDARY_COLOR_ARRAY | gl::SECONDARY_COLOR_ARRAY_POINTER => SECONDARY_COLOR,
            gl::FOG_COORD_ARRAY | gl::FOG_COORD_ARRAY_POINTER => FOG_COORD,
            gl::INDEX_ARRAY | gl::INDEX_ARRAY_POINTER => INDEX,
            gl::EDGE_FLAG_ARRAY | gl::EDGE_FLAG_ARRAY_POINTER => EDGE_FLAG,
            gl::TEXTURE_COORD_ARRAY | gl::TEXTURE_COORD_ARRAY_POINTER => TEXCOORD + self.unit as usize,
            _ => return None,
        })
    }
}

/// How images lie in memory, and in which: what glPushClientAttrib(CLIENT_PIXEL_STORE_BIT) saves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pixels {
    /// glPixelStore, PACK_*.
    pub pack: PixelStore,
    /// glPixelStore, UNPACK_*.
    pub unpack: PixelStore,
    /// PIXEL_PACK_BUFFER binding: only the client knows it, the server never binds it.
    pub pack_buffer: u32,
    /// PIXEL_UNPACK_BUFFER binding, likewise.
    pub unpack_buffer: u32,
}

/// What one glPushClientAttrib saved.
#[derive(Debug, Clone)]
pub struct SavedClientState {
    pub(super) pixels: Option<Pixels>,
    pub(super) arrays: Option<Arrays>,
}

/// Client-side state of one virtual context.
#[derive(Debug)]
pub struct ContextState {
    /// Names and buffers, shared with other contexts.
    pub share: Arc<Share>,
    /// Of the core profile.
    pub core: bool,
    /// Pixel store state.
    pub pixels: Pixels,
    /// Vertex arrays.
    pub arrays: Arrays,
    /// Between glBegin and glEnd.
    pub in_begin: bool,
    /// GL_COMPILE or GL_COMPILE_AND_EXECUTE between glNewList and glEndList, else 0.
    pub list_mode: u32,
    /// glLockArraysEXT: first and count; count 0 for not locked.
    pub locked: (u32, u32),
    pub(super) stack: Vec<SavedClientState>,
    pub(super) render_mode: u32,
    /// Address and length in values of the buffer of glSelectBuffer.
    pub(super) select: Option<(usize, usize)>,
    /// Address and length in values of the buffer of glFeedbackBuffer.
    pub(super) feedback: Option<(usize, usize)>,
    pub(super) readable: Readable,
    pub(super) scratch: Vec<u8>,
    pub(super) strings: FxHashMap<u32, CString>,
    /// Strings with an index: of extensions all that there are.
    pub(super) indexed_strings: FxHashMap<u32, Vec<CString>>,
    /// Contents of buffers that glArrayElement reads until glEnd, where arrays are in memory of both kinds.
    pub(super) element_buffers: Vec<(u32, Vec<u8>)>,
    /// Texture coordinate sets of the driver; 0 until asked.
    pub(super) texture_coords: u32,
    known: KnownNames,
}

impl ContextState {
    /// A new context's, in its share group.
    pub fn new(share: Arc<Share>) -> ContextState {
        ContextState {
            share,
            core: false,
            pixels: Pixels::default(),
            arrays: Arrays::default(),
            in_begin: false,
            list_mode: 0,
            locked: (0, 0),
            stack: Vec::new(),
            render_mode: gl::RENDER,
            select: None,
            feedback: None,
            readable: Readable::default(),
            scratch: Vec::new(),
            strings: FxHashMap::default(),
            indexed_strings: FxHashMap::default(),
            element_buffers: Vec::new(),
            texture_coords: 0,
            known: KnownNames::default(),
        }
    }

    /// A name was bound: it is taken, even if the program made it up.
    pub fn note(&mut self, class: ObjectClass, name: u32) {
        if name != 0 && !self.known.contains(class, name, self.share.epoch()) {
            self.share.lock().names(class).take(name);
            self.known.add(class, name, self.share.epoch());
        }
    }

    /// Saves client state. Returns false, having changed nothing, where GL says STACK_OVERFLOW.
    pub fn push(&mut self, mask: u32) -> bool {
        if self.stack.len() >= CLIENT_ATTRIB_DEPTH {
            return false;
        }
        self.stack.push(SavedClientState {
            pixels: (mask & gl::CLIENT_PIXEL_STORE_BIT != 0).then_some(self.pixels),
            arrays: (mask & gl::CLIENT_VERTEX_ARRAY_BIT != 0).then(|| self.arrays.clone()),
        });
        true
    }

    /// Puts saved client state back. Returns false where GL says STACK_UNDERFLOW.
    pub fn pop(&mut self) -> bool {
        let Some(saved) = self.stack.pop() else { return false };
        if let Some(pixels) = saved.pixels {
            self.pixels = pixels;
        }
        if let Some(arrays) = saved.arrays {
            self.arrays = arrays;
        }
        true
    }

    /// Unbinds a buffer that is deleted while this context is current. Its arrays keep their pointer.
    pub fn forget_buffer(&mut self, name: u32) {
        let arrays = &mut self.arrays;
        let pixels = [&mut self.pixels.pack_buffer, &mut self.pixels.unpack_buffer];
        for binding in [&mut arrays.array_buffer, &mut arrays.element_buffer].into_iter().chain(pixels) {
            if *binding == name {
                *binding = 0;
            }
        }
        for (i, array) in arrays.array.iter_mut().enumerate() {
            if array.buffer == name {
                array.buffer = 0;
                arrays.in_buffer &= !(1 << i);
            }
        }
    }
}

/// The state of a context that may be made current in one thread after another.
#[derive(Debug)]
pub struct ContextCell {
    share: Arc<Share>,
    state: UnsafeCell<ContextState>,
}

// SAFETY: `share` never changes; `state` is reached only through a pointer that one thread at a time uses.
unsafe impl Sync for ContextCell {}

impl ContextCell {
    /// A new context's state, in its share group.
    pub fn new(share: Arc<Share>, core: bool) -> ContextCell {
        let state = ContextState { core, ..ContextState::new(share.clone()) };
        ContextCell { share, state: UnsafeCell::new(state) }
    }
    /// Its share group.
    pub fn share(&self) -> Arc<Share> {
        self.share.clone()
    }
    /// For [`super::set_current`].
    pub fn get(&self) -> *mut ContextState {
        self.state.get()
    }
}

/// A small memory of names that are known to be taken, so that glBindTexture need not lock anything.
#[derive(Debug)]
struct KnownNames {
    epoch: u32,
    names: [(u8, u32); 256],
}

impl Default for KnownNames {
    fn default() -> KnownNames {
        KnownNames { epoch: 0, names: [(0, 0); 256] }
    }
}

impl KnownNames {
    fn place(class: ObjectClass, name: u32) -> usize {
        (name.wrapping_add(class as u32 * 61) & 255) as usize
    }
    fn contains(&self, class: ObjectClass, name: u32, epoch: u32) -> bool {
        self.epoch == epoch && self.names[Self::place(class, name)] == (class as u8, name)
    }
    fn add(&mut self, class: ObjectClass, name: u32, epoch: u32) {
        if self.epoch != epoch {
            *self = KnownNames { epoch, ..KnownNames::default() };
        }
        self.names[Self::place(class, name)] = (class as u8, name);
    }
}

/// What the contexts of a share group share.
#[derive(Debug, Default)]
pub struct Share {
    objects: Mutex<Objects>,
    /// Counts deletions of names.
    epoch: AtomicU32,
    /// Buffers that are mapped now.
    mapped: AtomicU32,
}

impl Share {
    /// A new share group's.
    pub fn new() -> Arc<Share> {
        Arc::default()
    }
    /// The objects, locked.
    pub fn lock(&self) -> MutexGuard<'_, Objects> {
        self.objects.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// A buffer was mapped (1) or unmapped (-1).
    pub fn count_mapped(&self, change: i32) {
        self.mapped.fetch_add(change as u32, Ordering::Relaxed);
    }
    /// Whether any of these buffers is mapped.
    pub fn any_mapped(&self, mut names: impl Iterator<Item = u32>) -> bool {
        self.mapped.load(Ordering::Relaxed) != 0 && {
            let objects = self.lock();
            names.any(|name| objects.buffers.get(&name).is_some_and(|buffer| buffer.mapping.is_some()))
        }
    }
    fn epoch(&self) -> u32 {
        self.epoch.load(Ordering::Relaxed)
    }
    /// Names were freed: those noted before may not be taken any more.
    pub fn names_freed(&self) {
        self.epoch.fetch_add(1, Ordering::Relaxed);
    }
}

/// More than there are classes of objects with names.
const CLASSES: usize = 16;

/// Names of every class, and what must be known of buffers.
#[derive(Debug, Default)]
pub struct Objects {
    names: [Names; CLASSES],
    /// Buffers that have been bound, by name.
    pub buffers: FxHashMap<u32, Buffer>,
}

impl Objects {
    /// The names of a class of objects.
    pub fn names(&mut self, class: ObjectClass) -> &mut Names {
        &mut self.names[class as usize % CLASSES]
    }
}

/// A buffer object.
#[derive(Debug, Default)]
pub struct Buffer {
    /// Of its store, in bytes.
    pub size: usize,
    /// As the program gave it; 0 before the first store.
    pub usage: u32,
    /// Of the mapping; 0 without one.
    pub access: u32,
    /// Its store was just made without contents, and nothing was written since.
    pub undefined: bool,
    /// The client's memory that stands for its mapping.
    pub mapping: Option<BufferMapping>,
}

/// A mapped buffer.
#[derive(Debug)]
pub struct BufferMapping {
    /// READ_ONLY, WRITE_ONLY or READ_WRITE.
    pub access: u32,
    memory: Vec<Line>,
    len: usize,
}

/// Mappings are aligned to 64 bytes, as drivers give them.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]); // only its bytes are used, through a pointer

impl BufferMapping {
    /// Zeroed memory of `len` bytes.
    pub fn new(access: u32, len: usize) -> BufferMapping {
        BufferMapping { access, memory: vec![Line([0; 64]); len.div_ceil(64).max(1)], len }
    }
    /// Where it is: what glMapBuffer returns.
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        self.memory.as_mut_ptr().cast()
    }
    /// In bytes.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_pop_changes_nothing_and_a_push_saves_only_its_groups() {
        let mut state = ContextState::new(Share::new());
        assert!(!state.pop());
        state.pixels.unpack.alignment = 1;
        assert!(state.push(gl::CLIENT_PIXEL_STORE_BIT));
        state.pixels.unpack.alignment = 8;
        state.arrays.enabled = 1;
        assert!(state.pop());
        assert_eq!((state.pixels.unpack.alignment, state.arrays.enabled), (1, 1));
        for _ in 0..CLIENT_ATTRIB_DEPTH {
            assert!(state.push(!0));
        }
        assert!(!state.push(!0));
    }

    #[test]
    fn a_bound_name_is_taken_until_it_is_deleted() {
        let mut state = ContextState::new(Share::new());
        state.note(ObjectClass::Texture, 1);
        assert_eq!(state.share.lock().names(ObjectClass::Texture).take_block(1), 2);
        state.share.lock().names(ObjectClass::Texture).free(1, 1);
        state.share.names_freed();
        state.note(ObjectClass::Texture, 1);
        assert_eq!(state.share.lock().names(ObjectClass::Texture).take_block(1), 3);
        assert_eq!(state.share.lock().names(ObjectClass::Buffer).take_block(1), 1);
    }

    #[test]
    fn deleting_a_buffer_unbinds_it_here() {
        let mut state = ContextState::new(Share::new());
        state.arrays.array_buffer = 3;
        state.arrays.array[COLOR].buffer = 3;
        state.arrays.in_buffer = 1 << COLOR;
        state.forget_buffer(3);
        assert_eq!((state.arrays.array_buffer, state.arrays.in_buffer), (0, 0));
    }

    #[test]
    fn a_mapping_is_aligned_and_zeroed() {
        let mut mapping = BufferMapping::new(gl::READ_WRITE, 100);
        assert_eq!((mapping.as_mut_ptr() as usize % 64, mapping.len()), (0, 100));
    }
}
