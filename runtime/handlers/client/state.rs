//! What the client must know of a context to size and copy the program's memory, and to answer for client state.
//!
//! Nothing here is in the log: it lives in the program's process and comes back with the process image. Calls that GL
//! rejects must not change it, so every change is validated first as the specification says.
//! This module must not write packets.
#![allow(unsafe_code)] // a context moves between threads, see ContextCell

use crate::mapping::{Changes, Mapping, Spare};
use crate::names::{KnownNames, Names};
use crate::readable::Readable;
use reprise_gl::command::ObjectClass;
use reprise_gl::glx::Profile;
use reprise_gl::pixels::PixelStore;
use reprise_gl::tokens as gl;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cell::{Cell, UnsafeCell};
use std::ffi::CString;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
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
/// Index of the point size array (GL_OES_point_size_array).
pub const POINT_SIZE: usize = 7;
/// Index of the texture coordinate array of unit 0.
pub const TEXCOORD: usize = 8;
/// Index of the array of generic attribute 0.
pub const GENERIC: usize = TEXCOORD + MAX_TEXTURE_COORDS;

/// What the numbers of a generic attribute's array are to the shader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Numbers {
    /// Floats.
    #[default]
    Real,
    /// Whole numbers: glVertexAttribIPointer, glVertexAttribIFormat.
    Whole,
    /// Doubles: glVertexAttribLPointer, glVertexAttribLFormat.
    Double,
}

/// One vertex array: how its elements lie, and the binding that says where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Array {
    /// Components, or GL_BGRA.
    pub size: u32,
    /// Their type.
    pub ty: u32,
    /// As the program gave it to a command that sets a pointer.
    pub stride: u32,
    /// As the program gave it to such a command.
    pub pointer: usize,
    /// Bytes of one element.
    pub element: u32,
    /// Of a generic attribute: whole numbers stand for 0 to 1, or -1 to 1.
    pub normalized: bool,
    /// Of a generic attribute.
    pub numbers: Numbers,
    /// Offset from where its binding's elements begin.
    pub relative: u32,
    /// Index of its binding.
    pub binding: u8,
}

/// Where arrays lie (specification 4.6, section 10.3.1). Arrays of the fixed pipeline have one each that nobody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// A buffer object, or 0 for the program's memory.
    pub buffer: u32,
    /// Offset into the buffer, or address.
    pub offset: usize,
    /// From one element to the next.
    pub stride: u32,
    /// Instances that use one element; 0 for an element a vertex.
    pub divisor: u32,
    /// What the server was told last: whether it is in a buffer object.
    pub told_buffer: bool,
}

impl Array {
    const fn initial(binding: usize, size: u32, ty: u32) -> Array {
        Array {
            size,
            ty,
            stride: 0,
            pointer: 0,
            element: element_size(size, ty),
            normalized: false,
            numbers: Numbers::Real,
            relative: 0,
            binding: binding as u8,
        }
    }
}

impl Binding {
    const fn initial(stride: u32) -> Binding {
        Binding { buffer: 0, offset: 0, stride, divisor: 0, told_buffer: false }
    }
}

/// Where the elements of an array are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// A buffer object, or 0.
    pub buffer: u32,
    /// Offset into it, or address.
    pub pointer: usize,
    /// Bytes from one element to the next.
    pub step: usize,
    /// Instances that use one element; 0 for an element a vertex.
    pub divisor: u32,
}

impl Source {
    /// Element number of the first that a draw of `vertices` (first, count) and `instances` (first, count) reads, and how many.
    pub fn range(&self, vertices: (u64, u64), instances: (u64, u64)) -> (u64, u64) {
        match self.divisor {
            0 => vertices,
            divisor => (instances.0, instances.1.div_ceil(divisor.into()).max(1)),
        }
    }
}

pub use reprise_gl::assist::{element_size, type_size};

/// Client vertex array state: what push_client_attrib(CLIENT_VERTEX_ARRAY_BIT) saves. All but the last fields is of the
/// vertex array object that is bound.
#[derive(Debug, Clone)]
pub struct Arrays {
    /// The vertex array object; 0 for the default one, the only one that may have arrays in the program's memory.
    pub name: u32,
    /// By index: [`VERTEX`], …
    pub array: [Array; ARRAYS],
    /// Binding i of generic attributes is at [`GENERIC`] + i.
    pub binding: [Binding; ARRAYS],
    /// Bit i: array i is enabled.
    pub enabled: u32,
    /// Bit i: array i is in a buffer object.
    pub in_buffer: u32,
    /// Bit i: the server may have array i enabled where it is disabled here, or the other way round.
    pub unsure: u32,
    /// ELEMENT_ARRAY_BUFFER binding.
    pub element_buffer: u32,
    /// Client active texture, counted from 0.
    pub unit: u32,
    /// The one that the server has been told last, see [`super::arrays::client_active_texture`]; [`UNSURE`] where it may be another.
    pub told_unit: u32,
    /// ARRAY_BUFFER binding.
    pub array_buffer: u32,
    /// PRIMITIVE_RESTART and PRIMITIVE_RESTART_FIXED_INDEX are enabled.
    pub restart: [bool; 2],
    /// PRIMITIVE_RESTART_INDEX.
    pub restart_index: u32,
}

/// No unit's number.
pub const UNSURE: u32 = u32::MAX;

impl Default for Arrays {
    fn default() -> Arrays {
        let mut array: [Array; ARRAYS] = std::array::from_fn(|index| Array::initial(index, 4, gl::FLOAT));
        for (index, size) in [(NORMAL, 3), (SECONDARY_COLOR, 3), (FOG_COORD, 1), (INDEX, 1), (POINT_SIZE, 1)]
        {
            array[index] = Array::initial(index, size, gl::FLOAT);
        }
        array[EDGE_FLAG] = Array::initial(EDGE_FLAG, 1, gl::UNSIGNED_BYTE);
        Arrays {
            name: 0,
            array,
            binding: array.map(|array| Binding::initial(array.element)),
            enabled: 0,
            in_buffer: 0,
            element_buffer: 0,
            unit: 0,
            told_unit: 0,
            unsure: 0,
            array_buffer: 0,
            restart: [false; 2],
            restart_index: 0,
        }
    }
}

/// Whether contexts of the profile have this array of the fixed pipeline.
fn has(profile: Profile, index: usize) -> bool {
    match index {
        VERTEX | NORMAL | COLOR | TEXCOORD.. => profile.is_fixed(),
        POINT_SIZE => profile == Profile::Es1,
        _ => profile.is_whole(),
    }
}

impl Arrays {
    /// Enabled arrays in the program's memory.
    pub fn client_memory(&self) -> u32 {
        self.enabled & !self.in_buffer
    }
    /// Where an array's elements are.
    pub fn source(&self, index: usize) -> Source {
        let array = &self.array[index];
        let Binding { buffer, offset, stride, divisor, .. } = self.binding[array.binding as usize];
        let pointer = offset.wrapping_add(array.relative as usize);
        Source { buffer, pointer, step: stride as usize, divisor }
    }
    /// A binding was changed, or an array's choice of one.
    pub fn settle(&mut self) {
        let in_buffer = |index: &usize| self.binding[self.array[*index].binding as usize].buffer != 0;
        self.in_buffer = (0..ARRAYS).filter(in_buffer).fold(0, |mask, index| mask | 1 << index);
    }
    /// Buffers that the enabled arrays are in.
    pub fn buffers(&self) -> impl Iterator<Item = u32> {
        let mask = self.enabled & self.in_buffer;
        (0..ARRAYS).filter(move |index| mask & 1 << index != 0).map(|index| self.source(index).buffer)
    }
    /// The index that begins a new primitive.
    pub fn restart_at(&self, ty: u32) -> Option<u32> {
        match self.restart {
            [_, true] => Some(u32::MAX >> (32 - 8 * type_size(ty).clamp(1, 4))),
            [true, false] => Some(self.restart_index),
            _ => None,
        }
    }
    /// Index of the array that a cap of glEnableClientState means, in contexts that have it.
    pub fn index_of(&self, profile: Profile, cap: u32) -> Option<usize> {
        let index = match cap {
            gl::VERTEX_ARRAY => VERTEX,
            gl::NORMAL_ARRAY => NORMAL,
            gl::COLOR_ARRAY => COLOR,
            gl::SECONDARY_COLOR_ARRAY => SECONDARY_COLOR,
            gl::FOG_COORD_ARRAY => FOG_COORD,
            gl::INDEX_ARRAY => INDEX,
            gl::EDGE_FLAG_ARRAY => EDGE_FLAG,
            gl::POINT_SIZE_ARRAY_OES => POINT_SIZE,
            gl::TEXTURE_COORD_ARRAY => TEXCOORD + self.unit as usize,
            _ => return None,
        };
        has(profile, index).then_some(index)
    }
    /// Index of the array whose pointer this pname of glGetPointerv means, likewise.
    pub fn index_of_pointer(&self, profile: Profile, pname: u32) -> Option<usize> {
        let cap = match pname {
            gl::VERTEX_ARRAY_POINTER => gl::VERTEX_ARRAY,
            gl::NORMAL_ARRAY_POINTER => gl::NORMAL_ARRAY,
            gl::COLOR_ARRAY_POINTER => gl::COLOR_ARRAY,
            gl::SECONDARY_COLOR_ARRAY_POINTER => gl::SECONDARY_COLOR_ARRAY,
            gl::FOG_COORD_ARRAY_POINTER => gl::FOG_COORD_ARRAY,
            gl::INDEX_ARRAY_POINTER => gl::INDEX_ARRAY,
            gl::EDGE_FLAG_ARRAY_POINTER => gl::EDGE_FLAG_ARRAY,
            gl::POINT_SIZE_ARRAY_POINTER_OES => gl::POINT_SIZE_ARRAY_OES,
            gl::TEXTURE_COORD_ARRAY_POINTER => gl::TEXTURE_COORD_ARRAY,
            _ => return None,
        };
        self.index_of(profile, cap)
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
    pub(super) arrays: Option<Box<Arrays>>,
}

/// Client-side state of one virtual context.
#[derive(Debug)]
pub struct ContextState {
    /// Names and buffers, shared with other contexts.
    pub share: Arc<Share>,
    /// What it has of GL.
    pub profile: Profile,
    /// Debug output.
    pub debug: super::debug::Debug,
    /// Pixel store state.
    pub pixels: Pixels,
    /// Vertex arrays.
    pub arrays: Box<Arrays>,
    /// What is known of glBegin and glEnd.
    pub(super) primitive: Cell<Primitive>,
    /// GL_COMPILE or GL_COMPILE_AND_EXECUTE between glNewList and glEndList, else 0.
    pub list_mode: u32,
    /// The list that is compiled has had a glBegin, and no glEnd since.
    pub(super) list_begins: bool,
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
    /// What GL_VIEWPORT is, where that is known.
    pub(super) viewport: Option<[i32; 4]>,
    /// What GL has taken before.
    pub(super) precedents: super::precedents::Precedents,
    /// Between glBeginFragmentShaderATI and glEndFragmentShaderATI.
    pub(super) defines_shader: bool,
    /// A framebuffer object may be bound.
    pub(super) framebuffer_object: bool,
    /// Texture coordinate sets of the driver; 0 until asked.
    pub(super) texture_coords: u32,
    /// Bindings of buffers that are neither an array's, an image's nor a vertex array object's: see [`TARGETS`].
    pub(super) targets: [u32; TARGETS.len()],
    /// Limits of the driver that were asked for.
    pub(super) limits: FxHashMap<u32, u32>,
    /// Vertex array objects that have been bound or created, but for the bound one.
    pub(super) vertex_arrays: FxHashMap<u32, Box<Arrays>>,
    known: KnownNames,
    /// Those that the driver has said to be objects'.
    pub objects: KnownNames,
}

/// Targets of buffers that a context has (specification 4.6, table 6.1), and the gets of their bindings. Not among them:
/// those that go elsewhere.
pub const TARGETS: [(u32, u32); 11] = [
    (gl::COPY_READ_BUFFER, gl::COPY_READ_BUFFER_BINDING),
    (gl::COPY_WRITE_BUFFER, gl::COPY_WRITE_BUFFER_BINDING),
    (gl::UNIFORM_BUFFER, gl::UNIFORM_BUFFER_BINDING),
    (gl::TEXTURE_BUFFER, gl::TEXTURE_BUFFER_BINDING),
    (gl::TRANSFORM_FEEDBACK_BUFFER, gl::TRANSFORM_FEEDBACK_BUFFER_BINDING),
    (gl::DRAW_INDIRECT_BUFFER, gl::DRAW_INDIRECT_BUFFER_BINDING),
    (gl::DISPATCH_INDIRECT_BUFFER, gl::DISPATCH_INDIRECT_BUFFER_BINDING),
    (gl::ATOMIC_COUNTER_BUFFER, gl::ATOMIC_COUNTER_BUFFER_BINDING),
    (gl::SHADER_STORAGE_BUFFER, gl::SHADER_STORAGE_BUFFER_BINDING),
    (gl::QUERY_BUFFER, gl::QUERY_BUFFER_BINDING),
    (gl::PARAMETER_BUFFER, gl::PARAMETER_BUFFER_BINDING),
];

/// Whether a context is between glBegin and glEnd.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Primitive {
    /// It is not.
    #[default]
    None,
    /// There was a glBegin, which GL may have rejected: nobody has asked.
    Begun,
    /// It is.
    Open,
}

impl ContextState {
    /// A new context's, in its share group.
    pub fn new(share: Arc<Share>) -> ContextState {
        ContextState {
            share,
            profile: Profile::default(),
            debug: super::debug::Debug::default(),
            pixels: Pixels::default(),
            arrays: Box::default(),
            primitive: Cell::default(),
            list_mode: 0,
            list_begins: false,
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
            precedents: Default::default(),
            viewport: None,
            defines_shader: false,
            framebuffer_object: false,
            texture_coords: 0,
            targets: [0; TARGETS.len()],
            limits: FxHashMap::default(),
            vertex_arrays: FxHashMap::default(),
            known: KnownNames::default(),
            objects: KnownNames::default(),
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
        // What comes back of a vertex array object depends on what has been deleted since, and on the driver.
        let sure = saved.arrays.as_ref().is_none_or(|saved| saved.name == 0);
        // A vertex array object that was deleted since does not come back.
        if let Some(arrays) = saved.arrays.filter(|saved| saved.name == 0 || self.is_vertex_array(saved.name))
        {
            self.vertex_arrays.remove(&arrays.name);
            let old = std::mem::replace(&mut self.arrays, arrays);
            if old.name != self.arrays.name {
                self.vertex_arrays.insert(old.name, old);
            }
        }
        if !sure {
            (self.arrays.unsure, self.arrays.told_unit) = (u32::MAX, UNSURE);
        }
        true
    }

    /// The binding of buffers to `target`; `None` for a target that GL does not have.
    pub fn bound_buffer(&mut self, target: u32) -> Option<&mut u32> {
        Some(match target {
            gl::ARRAY_BUFFER => &mut self.arrays.array_buffer,
            gl::ELEMENT_ARRAY_BUFFER => &mut self.arrays.element_buffer,
            gl::PIXEL_PACK_BUFFER => &mut self.pixels.pack_buffer,
            gl::PIXEL_UNPACK_BUFFER => &mut self.pixels.unpack_buffer,
            _ if self.profile == Profile::Es1 => return None,
            _ => &mut self.targets[TARGETS.iter().position(|(other, _)| *other == target)?],
        })
    }

    /// Whether the name was generated for a vertex array object.
    pub fn is_vertex_array(&self, name: u32) -> bool {
        self.share.lock().names(ObjectClass::VertexArray).contains(name)
    }

    /// A vertex array object, the bound one or another; `None` where no such one is made yet.
    pub fn vertex_array(&mut self, name: u32) -> Option<&mut Arrays> {
        if name == self.arrays.name {
            return Some(&mut self.arrays);
        }
        self.vertex_arrays.get_mut(&name).map(|arrays| &mut **arrays)
    }

    /// Vertex array objects are made that need not be bound for it.
    pub fn make_vertex_arrays(&mut self, names: &[u32]) {
        let new = |name: &u32| (*name, Box::new(Arrays { name: *name, ..Arrays::default() }));
        self.vertex_arrays.extend(names.iter().map(new));
    }

    /// Another vertex array object takes the place of the bound one, which is returned.
    pub fn exchange(&mut self, mut other: Box<Arrays>) -> Box<Arrays> {
        let own = &self.arrays;
        (other.unit, other.told_unit, other.array_buffer) = (own.unit, own.told_unit, own.array_buffer);
        (other.restart, other.restart_index) = (own.restart, own.restart_index);
        std::mem::replace(&mut self.arrays, other)
    }

    /// Unbinds a buffer that is deleted while this context is current. Its arrays keep their pointer.
    pub fn forget_buffer(&mut self, name: u32) {
        let arrays = &mut self.arrays;
        let pixels = [&mut self.pixels.pack_buffer, &mut self.pixels.unpack_buffer];
        let own = [&mut arrays.array_buffer, &mut arrays.element_buffer];
        for binding in own.into_iter().chain(pixels).chain(&mut self.targets) {
            if *binding == name {
                *binding = 0;
            }
        }
        for binding in &mut arrays.binding {
            if binding.buffer == name {
                binding.buffer = 0;
            }
        }
        arrays.settle();
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
    pub fn new(share: Arc<Share>, profile: Profile, debug: bool) -> ContextCell {
        let debug = super::debug::Debug::new(debug);
        let state = ContextState { profile, debug, ..ContextState::new(share.clone()) };
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

/// What the contexts of a share group share.
#[derive(Debug, Default)]
pub struct Share {
    objects: Mutex<Objects>,
    /// Held by who sends what the program has written into mappings, until it is recorded; the room for it.
    sending: Mutex<Changes>,
    /// Of the last mapping that has ended.
    spare: Mutex<Option<Spare>>,
    /// Counts deletions of names.
    epoch: AtomicU32,
    /// Buffers that are mapped now, and must not be used meanwhile.
    mapped: AtomicU32,
    /// Buffers that are mapped for as long as the program likes.
    persistent: AtomicU32,
    /// Some list has had a glBegin or a glEnd without the other.
    parts_of_primitives: AtomicBool,
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
    /// Permission to send what the program has written into mappings that stay. To be asked for before the objects.
    pub fn sending(&self) -> MutexGuard<'_, Changes> {
        self.sending.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Memory for a mapping of which the program does not mind what is in it.
    pub fn take_spare(&self) -> Option<Spare> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
    /// The same, of one that has ended.
    pub fn keep_spare(&self, mapping: Mapping) {
        *self.spare.lock().unwrap_or_else(PoisonError::into_inner) = mapping.into_spare();
    }
    /// A list has a glBegin without its glEnd, or the other way round.
    pub fn note_part_of_primitive(&self) {
        self.parts_of_primitives.store(true, Ordering::Relaxed);
    }
    /// Whether any list ever had.
    pub fn has_parts_of_primitives(&self) -> bool {
        self.parts_of_primitives.load(Ordering::Relaxed)
    }
    /// A mapping was made (1) or ended (-1).
    pub fn count_mapped(&self, mapping: &Mapping, change: i32) {
        let count = if is_persistent(mapping) { &self.persistent } else { &self.mapped };
        count.fetch_add(change as u32, Ordering::Relaxed);
    }
    /// Whether any of these buffers is mapped, and not persistently.
    pub fn any_mapped(&self, mut names: impl Iterator<Item = u32>) -> bool {
        self.mapped.load(Ordering::Relaxed) != 0 && {
            let objects = self.lock();
            names.any(|name| objects.buffers.get(&name).is_some_and(Buffer::is_closed))
        }
    }
    /// Whether any buffer is mapped persistently.
    pub fn any_persistent(&self) -> bool {
        self.persistent.load(Ordering::Relaxed) != 0
    }
    /// Counts deletions of names.
    pub fn epoch(&self) -> u32 {
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
    /// What linked programs call their uniforms and attributes, by name: see [`reprise_gl::interface`].
    pub(super) interfaces: FxHashMap<u32, Vec<u8>>,
    /// glObjectLabel: by identifier and name.
    pub(super) labels: FxHashMap<(u32, u32), Vec<u8>>,
    /// Buffers that have been bound, by name.
    pub buffers: FxHashMap<u32, Buffer>,
    /// Those that have [`Buffer::known`], or had; the last one last.
    known: SmallVec<[u32; MOST_KNOWN + 1]>,
}

/// Of so many buffers at most it is known what they hold.
const MOST_KNOWN: usize = 4;

impl Objects {
    /// A buffer has something in [`Buffer::known`] now.
    pub fn note_known(&mut self, name: u32) {
        self.known.retain(|known| *known != name);
        self.known.push(name);
        if self.known.len() > MOST_KNOWN
            && let Some(oldest) = self.buffers.get_mut(&self.known.remove(0))
        {
            oldest.known = None;
        }
    }

    /// The names of a class of objects. Shaders and programs have theirs in common.
    pub fn names(&mut self, class: ObjectClass) -> &mut Names {
        let class = if class == ObjectClass::Shader { ObjectClass::Program } else { class };
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
    /// As the program gave them to glBufferStorage, whose store is for ever.
    pub storage: Option<u32>,
    /// Its store was just made without contents, and nothing was written since.
    pub undefined: bool,
    /// It was bound where the GPU may write.
    pub gpu_may_write: bool,
    /// What its last mapping, of all of it, left there: kept of buffers that images come from, until it is written again.
    pub known: Option<Mapping>,
    /// Counts what may have changed its contents, mappings apart.
    pub writes: u32,
    /// A command has written it, of which only the server knows what.
    pub unseen: bool,
    /// The client's memory that stands for its mapping.
    pub mapping: Option<Mapping>,
}

impl Buffer {
    /// It is mapped, and must not be used meanwhile.
    pub fn is_closed(&self) -> bool {
        self.mapping.as_ref().is_some_and(|mapping| !is_persistent(mapping))
    }

    /// The same of a part of it, for commands that must leave alone only what is mapped.
    pub fn is_closed_at(&self, offset: usize, size: usize) -> bool {
        self.is_closed()
            && self.mapping.as_ref().is_some_and(|mapping| {
                offset < mapping.offset + mapping.len() && mapping.offset < offset + size
            })
    }

    /// A command has written it.
    pub fn note_written(&mut self) {
        self.undefined = false;
        self.writes = self.writes.wrapping_add(1);
        self.known = None;
        if let Some(mapping) = &mut self.mapping {
            mapping.others_write = true;
        }
    }

    /// It is bound where the GPU may write: only the server knows its contents from now on.
    pub fn note_gpu_writes(&mut self) {
        self.gpu_may_write = true;
        self.writes = self.writes.wrapping_add(1);
        self.known = None;
        if let Some(mapping) = &mut self.mapping {
            mapping.others_write = true;
        }
    }
}

/// Whether the program may write anywhere in a mapping without saying so.
pub fn is_written(mapping: &Mapping) -> bool {
    mapping.access & gl::MAP_WRITE_BIT != 0 && mapping.access & gl::MAP_FLUSH_EXPLICIT_BIT == 0
}

/// Whether the buffer may be used while it is mapped.
pub fn is_persistent(mapping: &Mapping) -> bool {
    mapping.access & gl::MAP_PERSISTENT_BIT != 0
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
        state.arrays.binding[COLOR].buffer = 3;
        state.arrays.settle();
        assert_eq!(state.arrays.in_buffer, 1 << COLOR);
        state.forget_buffer(3);
        assert_eq!((state.arrays.array_buffer, state.arrays.in_buffer), (0, 0));
    }
}
