//! Vertex arrays: the pointers, and the draws that read the program's memory.
//!
//! A pointer into the program's memory is client state: the server is not told of it, but for one call when the array
//! was in a buffer object before. A draw that reads such memory travels with the bytes, as
//! [`DrawClientArrays`]: the vertices from the lowest to the highest index, copied once even where arrays are
//! interleaved. Inside a display list nothing may depend on what the arrays are later: there even arrays in buffer
//! objects travel as bytes.
//! This module must not know how a server executes a draw, nor what the log keeps of it.
#![allow(unsafe_code)] // reads vertex data through the program's pointers

use super::state::{
    ARRAYS, Array, Arrays, COLOR, ContextState, EDGE_FLAG, FOG_COORD, GENERIC, INDEX, MAX_ATTRIBS,
    MAX_TEXTURE_COORDS, NORMAL, Numbers, POINT_SIZE, SECONDARY_COLOR, Share, TEXCOORD, UNSURE, VERTEX,
    element_size, type_size,
};
use super::{current, driver_integer, raise};
use crate::calls::{doubt, record, record_blobs};
use crate::generated;
use reprise_gl::assist::{DrawClientArrays, SPANS, draw, is_packed};
use reprise_gl::glx::Profile;
use reprise_gl::indices;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::c_void;

fn value(pointer: *const c_void) -> [BlobArg<'static>; 1] {
    [if pointer.is_null() { BlobArg::Null } else { BlobArg::Value(pointer as u64) }]
}

// Pointers

/// How the elements of an array are made: components (or GL_BGRA), their type, and what they are to a shader.
#[derive(Clone, Copy)]
struct Format {
    size: u32,
    ty: u32,
    normalized: bool,
    numbers: Numbers,
}

impl Format {
    fn fixed(size: u32, ty: u32) -> Format {
        Format { size, ty, normalized: false, numbers: Numbers::Real }
    }
    /// Whether a generic attribute may be so (specification 4.6, table 10.3; ES 3.2, table 10.2).
    fn is_legal(&self, profile: Profile) -> bool {
        let packed = has_four_packed(self.ty);
        if profile.is_es() {
            let number = type_size(self.ty) != 0 && self.ty != gl::DOUBLE || packed && self.size == 4;
            let whole = self.numbers == Numbers::Whole;
            return matches!(self.size, 1..=4)
                && if whole { matches!(self.ty, gl::BYTE..=gl::UNSIGNED_INT) } else { number };
        }
        match self.numbers {
            Numbers::Whole => matches!(self.size, 1..=4) && matches!(self.ty, gl::BYTE..=gl::UNSIGNED_INT),
            Numbers::Double => matches!(self.size, 1..=4) && self.ty == gl::DOUBLE,
            Numbers::Real => match self.size {
                gl::BGRA => self.normalized && (packed || self.ty == gl::UNSIGNED_BYTE),
                3 if self.ty == gl::UNSIGNED_INT_10F_11F_11F_REV => true,
                1..=4 => {
                    !is_packed(self.ty) && type_size(self.ty) != 0 && self.ty != gl::HALF_FLOAT_OES
                        || packed && self.size == 4
                }
                _ => false,
            },
        }
    }
    fn put(&self, array: &mut Array, relative: u32) {
        let Format { size, ty, normalized, numbers } = *self;
        (array.size, array.ty, array.normalized, array.numbers) = (size, ty, normalized, numbers);
        (array.element, array.relative) = (element_size(size, ty), relative);
    }
}

/// Sets the pointer of array `index` unless GL rejects it. Returns whether the server must be told.
fn set_array(
    index: usize,
    legal: impl Fn(Profile) -> bool,
    format: Format,
    stride: i32,
    pointer: *const c_void,
) -> bool {
    let Some(state) = current() else { return false };
    if !legal(state.profile) || stride < 0 || state.in_begin() {
        doubt();
        return true;
    }
    let arrays = &mut state.arrays;
    let in_buffer = arrays.array_buffer != 0;
    // Only the default vertex array object has arrays in memory, and a core profile has no default one.
    let refused = if state.profile.is_core() {
        arrays.name == 0
    } else {
        arrays.name != 0 && !in_buffer && !pointer.is_null()
    };
    if refused {
        raise(gl::INVALID_OPERATION); // not by the driver: Mesa says so, and sets the pointer all the same
        return false;
    }
    let array = &mut arrays.array[index];
    let binding = &mut arrays.binding[index];
    let tell = in_buffer || binding.told_buffer || arrays.name != 0;
    format.put(array, 0);
    (array.stride, array.pointer, array.binding) = (stride as u32, pointer as usize, index as u8);
    (binding.buffer, binding.offset) = (arrays.array_buffer, pointer as usize);
    binding.stride = if stride == 0 { array.element } else { stride as u32 };
    binding.told_buffer = in_buffer;
    arrays.in_buffer = arrays.in_buffer & !(1 << index) | (in_buffer as u32) << index;
    if arrays.name != 0 {
        arrays.settle(); // others may have chosen this binding
    }
    if tell && (TEXCOORD..GENERIC).contains(&index) {
        tell_unit(state);
    }
    tell
}

/// Whether a type has four components in one number; another packed one has three.
fn has_four_packed(ty: u32) -> bool {
    is_packed(ty) && ty != gl::UNSIGNED_INT_10F_11F_11F_REV
}

/// Whether an array of the fixed pipeline may be so (specification 3.3 of the compatibility profile, table 2.5).
fn is_legal(profile: Profile, index: usize, size: u32, ty: u32) -> bool {
    if !profile.is_whole() {
        return profile == Profile::Es1 && is_legal_in_es(index, size, ty);
    }
    let number = type_size(ty) != 0 && ![gl::FIXED, gl::HALF_FLOAT_OES].contains(&ty);
    let real = matches!(ty, gl::SHORT | gl::INT | gl::FLOAT | gl::DOUBLE | gl::HALF_FLOAT);
    let packed = has_four_packed(ty);
    let bgra = size == gl::BGRA && (packed || ty == gl::UNSIGNED_BYTE);
    match index {
        VERTEX => matches!(size, 2..=4) && (real || packed),
        NORMAL => real || packed || ty == gl::BYTE,
        COLOR => matches!(size, 3 | 4) && number || size == 4 && packed || bgra,
        SECONDARY_COLOR => size == 3 && (number || packed) || bgra,
        FOG_COORD => matches!(ty, gl::FLOAT | gl::DOUBLE | gl::HALF_FLOAT),
        INDEX => ty == gl::UNSIGNED_BYTE || real && ty != gl::HALF_FLOAT,
        EDGE_FLAG => true,
        POINT_SIZE => false,
        _ => matches!(size, 1..=4) && (real || packed),
    }
}

/// The same of OpenGL ES 1.1 (its table 2.4).
fn is_legal_in_es(index: usize, size: u32, ty: u32) -> bool {
    let real = matches!(ty, gl::BYTE | gl::SHORT | gl::FLOAT | gl::FIXED);
    match index {
        VERTEX | TEXCOORD.. => matches!(size, 2..=4) && real,
        NORMAL => real,
        COLOR => size == 4 && matches!(ty, gl::UNSIGNED_BYTE | gl::FLOAT | gl::FIXED),
        POINT_SIZE => matches!(ty, gl::FLOAT | gl::FIXED),
        _ => false,
    }
}

/// The commands that set the pointer of an array of the fixed pipeline; [`TEXCOORD`] is the client active unit's.
pub fn set_pointer<T>(index: usize, size: i32, ty: u32, stride: i32, pointer: *const T) -> bool {
    let Some(state) = current() else { return false };
    let index = if index == TEXCOORD { TEXCOORD + state.arrays.unit as usize } else { index };
    let size = size as u32;
    let legal = |profile| is_legal(profile, index, size, ty);
    set_array(index, legal, Format::fixed(size, ty), stride, pointer.cast())
}

/// The same for a generic attribute.
pub fn set_attrib_pointer(
    index: u32,
    (size, ty): (i32, u32),
    normalized: u8,
    numbers: Numbers,
    stride: i32,
    pointer: *const c_void,
) -> bool {
    if index >= MAX_ATTRIBS as u32 {
        raise(gl::INVALID_VALUE);
        return false;
    }
    let format = Format { size: size as u32, ty, normalized: normalized != 0, numbers };
    set_array(GENERIC + index as usize, |profile| format.is_legal(profile), format, stride, pointer)
}

// Vertex array objects

/// Changes a vertex array object, the bound one where no other is named, where GL allows it. The server is told in any case.
fn change(name: Option<u32>, legal: bool, change: impl FnOnce(&mut Arrays)) -> bool {
    if let Some(state) = current().filter(|state| legal && !state.in_begin())
        && !(state.profile.is_core() && name.unwrap_or(state.arrays.name) == 0)
        && let Some(arrays) = state.vertex_array(name.unwrap_or(state.arrays.name))
    {
        change(arrays);
    } else {
        doubt();
    }
    true
}

/// Whether it is the default vertex array object of OpenGL ES: its attributes and their bindings are not apart from each other, but
/// where glVertexAttribPointer and glVertexAttribDivisor set both (ES 3.2, section 10.3.1).
fn is_whole(name: Option<u32>) -> bool {
    current().is_some_and(|state| state.profile.is_es() && name.unwrap_or(state.arrays.name) == 0)
}

/// The place of a generic attribute or of its binding.
fn place(index: u32) -> usize {
    GENERIC + (index as usize).min(MAX_ATTRIBS - 1)
}
fn is_attrib(index: u32) -> bool {
    index < MAX_ATTRIBS as u32
}

pub unsafe fn bind_vertex_array(name: u32) -> bool {
    let Some(state) = current().filter(|state| !state.in_begin()) else { return true };
    if name == state.arrays.name {
        return true;
    }
    let other = match state.vertex_arrays.remove(&name) {
        Some(other) => other,
        None if name == 0 || state.is_vertex_array(name) => Box::new(Arrays { name, ..Arrays::default() }),
        None => return true, // never generated: the server says so
    };
    let old = state.exchange(other);
    state.vertex_arrays.insert(old.name, old);
    true
}

pub unsafe fn delete_vertex_arrays(n: i32, arrays: *const u32) -> bool {
    let Some(state) = current().filter(|state| !state.in_begin()) else { return true };
    // SAFETY: as for this command.
    for name in unsafe { super::objects::names_of(n, arrays) }.iter().filter(|name| **name != 0) {
        if *name == state.arrays.name {
            let default = state.vertex_arrays.remove(&0).unwrap_or_default();
            state.exchange(default);
        }
        state.vertex_arrays.remove(name);
    }
    true
}

pub fn set_attrib_enabled(name: Option<u32>, index: u32, on: bool) -> bool {
    if !is_attrib(index) {
        raise(gl::INVALID_VALUE);
        return false;
    }
    let bit = 1 << place(index);
    change(name, true, |arrays| arrays.enabled = arrays.enabled & !bit | if on { bit } else { 0 })
}

pub fn set_attrib_format(
    name: Option<u32>,
    index: u32,
    (size, ty): (i32, u32),
    normalized: u8,
    numbers: Numbers,
    relative: u32,
) -> bool {
    const MOST: u32 = 2047; // MAX_VERTEX_ATTRIB_RELATIVE_OFFSET of all drivers
    let format = Format { size: size as u32, ty, normalized: normalized != 0, numbers };
    // As in Mesa, though by table 10.2 of ES 3.2 it is one there.
    let is_type = |profile: Profile| format.is_legal(profile) && !(profile.is_es() && ty == gl::FIXED);
    let legal = is_attrib(index)
        && current().is_some_and(|state| is_type(state.profile))
        && relative <= MOST
        && !is_whole(name);
    change(name, legal, |arrays| format.put(&mut arrays.array[place(index)], relative))
}

pub fn set_attrib_binding(name: Option<u32>, index: u32, binding: u32) -> bool {
    put_attrib_binding(name, !is_whole(name), index, binding)
}
fn put_attrib_binding(name: Option<u32>, legal: bool, index: u32, binding: u32) -> bool {
    change(name, legal && is_attrib(index) && is_attrib(binding), |arrays| {
        arrays.array[place(index)].binding = place(binding) as u8;
        arrays.settle();
    })
}
pub fn set_divisor(name: Option<u32>, binding: u32, divisor: u32) -> bool {
    put_divisor(name, !is_whole(name), binding, divisor)
}
fn put_divisor(name: Option<u32>, legal: bool, binding: u32, divisor: u32) -> bool {
    change(name, legal && is_attrib(binding), |arrays| arrays.binding[place(binding)].divisor = divisor)
}
pub unsafe fn vertex_attrib_divisor(index: u32, value: u32) -> bool {
    put_divisor(None, true, index, value);
    put_attrib_binding(None, true, index, index)
}

pub fn set_vertex_buffer(name: Option<u32>, index: u32, buffer: u32, offset: i64, stride: i32) -> bool {
    const MOST: i32 = 2048; // MAX_VERTEX_ATTRIB_STRIDE of all drivers
    // As in Mesa: of arrays that are named, too, though section 10.3 has them take existing buffers alone. OpenGL ES takes here, and
    // nowhere else, only names that GL has given (ES 3.2, section 10.3.1).
    let is_es = current().is_some_and(|state| state.profile.is_es());
    let is_given = !is_es || super::buffers::is_given(buffer);
    let is_buffer = is_given && !is_whole(name) && super::buffers::comes_to_be(buffer, true);
    if !is_buffer && (name.is_some() || is_es) {
        raise(gl::INVALID_OPERATION);
        return false;
    }
    let legal = is_attrib(index) && offset >= 0 && (0..=MOST).contains(&stride) && is_buffer;
    change(name, legal, |arrays| {
        let binding = &mut arrays.binding[place(index)];
        (binding.buffer, binding.offset, binding.stride) = (buffer, offset as usize, stride as u32);
        binding.told_buffer = true;
        arrays.settle();
    })
}
pub unsafe fn set_vertex_buffers(
    name: Option<u32>,
    first: u32,
    count: i32,
    buffers: *const u32,
    offsets: *const i64,
    strides: *const i32,
) -> bool {
    if count < 0 || first.saturating_add(count as u32) > MAX_ATTRIBS as u32 {
        return true;
    }
    for i in 0..count as usize {
        const INITIAL: i32 = 16;
        let index = first + i as u32;
        if buffers.is_null() {
            set_vertex_buffer(name, index, 0, 0, INITIAL);
        } else {
            // SAFETY: as for the commands: `count` elements each.
            let (buffer, offset, stride) = unsafe { (*buffers.add(i), *offsets.add(i), *strides.add(i)) };
            // Here no name begins to be a buffer.
            if super::buffers::comes_to_be(buffer, false) {
                set_vertex_buffer(name, index, buffer, offset, stride);
            }
        }
    }
    true
}
pub unsafe fn vertex_array_element_buffer(vaobj: u32, buffer: u32) -> bool {
    if !super::buffers::comes_to_be(buffer, false) {
        raise(gl::INVALID_OPERATION);
        return false;
    }
    change(Some(vaobj), true, |arrays| arrays.element_buffer = buffer)
}

/// Of an array Mesa and others take it for glEnableClientState, though no specification does.
pub fn set_capability(cap: u32, on: bool) -> bool {
    if super::debug::note_enabled(cap, on) {
        return false;
    }
    // Where there is no fixed pipeline they are nothing that can be enabled.
    if current().is_some_and(|state| state.arrays.index_of(state.profile, cap).is_some()) {
        send_enabled(cap, on);
        return false;
    }
    let restart = match cap {
        gl::PRIMITIVE_RESTART => 0,
        gl::PRIMITIVE_RESTART_FIXED_INDEX => 1,
        _ => return true,
    };
    if let Some(state) = current().filter(|state| !state.in_begin()) {
        state.arrays.restart[restart] = on;
    }
    true
}

pub unsafe fn primitive_restart_index(index: u32) -> bool {
    if let Some(state) = current().filter(|state| !state.in_begin()) {
        state.arrays.restart_index = index;
    }
    true
}

fn send_enabled(cap: u32, on: bool) {
    if set_enabled(cap, on) {
        record(if on { op::glEnableClientState } else { op::glDisableClientState }, [cap]);
    }
}

/// Returns whether the server must be told: not of an array that is so already. Programs say it again before each draw, and it is
/// half of what some call in a frame.
pub fn set_enabled(cap: u32, on: bool) -> bool {
    let Some(state) = current().filter(|state| !state.in_begin()) else { return true };
    if cap == gl::PRIMITIVE_RESTART_NV && state.profile.is_whole() {
        state.arrays.restart[0] = on;
    }
    let Some(index) = state.arrays.index_of(state.profile, cap) else { return true };
    let (bit, arrays) = (1 << index, &mut state.arrays);
    if (arrays.enabled & bit != 0) == on && arrays.unsure & bit == 0 {
        return false;
    }
    arrays.enabled = arrays.enabled & !bit | if on { bit } else { 0 };
    arrays.unsure &= !bit;
    if index >= TEXCOORD {
        tell_unit(state);
    }
    true
}

/// Texture coordinate sets that the driver has, no more than there are arrays here.
fn texture_coords(state: &mut ContextState) -> u32 {
    if state.texture_coords == 0 {
        // Before there were shaders, and in OpenGL ES 1.1, each unit had one.
        let others = if state.profile == Profile::Es1 { 0 } else { driver_integer(gl::MAX_TEXTURE_COORDS) };
        let units = driver_integer(gl::MAX_TEXTURE_UNITS);
        state.texture_coords = units.max(others).clamp(1, MAX_TEXTURE_COORDS as u32);
    }
    state.texture_coords
}

/// The unit matters to few of the calls that the server gets: it is told of it before one of these, by [`tell_unit`].
pub unsafe fn client_active_texture(texture: u32) -> bool {
    let Some(state) = current() else { return false };
    let unit = texture.wrapping_sub(gl::TEXTURE0);
    if unit < MAX_TEXTURE_COORDS as u32 && !state.in_begin() && (unit == 0 || unit < texture_coords(state)) {
        state.arrays.unit = unit;
        return false;
    }
    true
}

/// To be called before a call goes to the server that is about the texture coordinates of the active unit.
fn tell_unit(state: &mut ContextState) {
    let unit = state.arrays.unit;
    if std::mem::replace(&mut state.arrays.told_unit, unit) != unit {
        record(op::glClientActiveTexture, [gl::TEXTURE0 + unit]);
    }
}

/// The unit that is active in the server.
fn told_unit(state: &mut ContextState) -> u32 {
    if state.arrays.told_unit == UNSURE {
        tell_unit(state);
    }
    state.arrays.told_unit
}

/// The server is going to be asked for state: where it is the active unit's, for the right one's.
pub fn asked_of(state: &mut ContextState, pname: u32) {
    if pname == gl::TEXTURE_COORD_ARRAY && !state.in_begin() {
        tell_unit(state);
    }
}

/// One format of glInterleavedArrays: sizes (0 for no such array), colour type, offsets and stride.
struct Interleaved {
    texture: i32,
    color: i32,
    color_type: u32,
    normal: bool,
    vertex: i32,
    at: [usize; 4], // texture, colour, normal, vertex
    stride: i32,
}

fn interleaved(format: u32) -> Option<Interleaved> {
    let f = 4;
    let c = 4; // four unsigned bytes, a multiple of a float's size already
    let (texture, color, normal, vertex) = match format {
        gl::V2F => (0, 0, false, 2),
        gl::V3F => (0, 0, false, 3),
        gl::C4UB_V2F => (0, 1, false, 2),
        gl::C4UB_V3F => (0, 1, false, 3),
        gl::C3F_V3F => (0, 3, false, 3),
        gl::N3F_V3F => (0, 0, true, 3),
        gl::C4F_N3F_V3F => (0, 4, true, 3),
        gl::T2F_V3F => (2, 0, false, 3),
        gl::T4F_V4F => (4, 0, false, 4),
        gl::T2F_C4UB_V3F => (2, 1, false, 3),
        gl::T2F_C3F_V3F => (2, 3, false, 3),
        gl::T2F_N3F_V3F => (2, 0, true, 3),
        gl::T2F_C4F_N3F_V3F => (2, 4, true, 3),
        gl::T4F_C4F_N3F_V4F => (4, 4, true, 4),
        _ => return None,
    };
    let color_at = texture * f;
    let normal_at = color_at + if color == 1 { c } else { color * f };
    let vertex_at = normal_at + if normal { 3 * f } else { 0 };
    Some(Interleaved {
        texture,
        color: if color == 1 { 4 } else { color },
        color_type: if color == 1 { gl::UNSIGNED_BYTE } else { gl::FLOAT },
        normal,
        vertex,
        at: [0, color_at as usize, normal_at as usize, vertex_at as usize],
        stride: vertex_at + vertex * f,
    })
}

/// Taken apart into the calls that the specification defines it by, so that nobody else need know it.
pub unsafe fn interleaved_arrays(format: u32, stride: i32, pointer: *const c_void) {
    let Some(state) = current() else { return };
    if state.in_begin() {
        return raise(gl::INVALID_OPERATION);
    }
    if stride < 0 {
        return raise(gl::INVALID_VALUE);
    }
    let Some(parts) = interleaved(format) else { return raise(gl::INVALID_ENUM) };
    let stride = if stride == 0 { parts.stride } else { stride };
    let [texture, color, normal, vertex] = parts.at.map(|at| pointer.wrapping_byte_add(at));
    let set = |op, index, size: i32, ty, pointer| {
        if set_pointer(index, size, ty, stride, pointer) {
            record_blobs(op, [size as u32, ty, stride as u32], value(pointer));
        }
    };
    for cap in [gl::EDGE_FLAG_ARRAY, gl::INDEX_ARRAY, gl::SECONDARY_COLOR_ARRAY, gl::FOG_COORD_ARRAY] {
        send_enabled(cap, false);
    }
    send_enabled(gl::TEXTURE_COORD_ARRAY, parts.texture != 0);
    if parts.texture != 0 {
        set(op::glTexCoordPointer, TEXCOORD, parts.texture, gl::FLOAT, texture);
    }
    send_enabled(gl::COLOR_ARRAY, parts.color != 0);
    if parts.color != 0 {
        set(op::glColorPointer, COLOR, parts.color, parts.color_type, color);
    }
    send_enabled(gl::NORMAL_ARRAY, parts.normal);
    if parts.normal && set_pointer(NORMAL, 3, gl::FLOAT, stride, normal) {
        record_blobs(op::glNormalPointer, [gl::FLOAT, stride as u32], value(normal));
    }
    send_enabled(gl::VERTEX_ARRAY, true);
    set(op::glVertexPointer, VERTEX, parts.vertex, gl::FLOAT, vertex);
}

/// Only the state: what is sent is decided at each draw, so a promise not to change the arrays gains little.
pub unsafe fn lock_arrays(first: i32, count: i32) {
    let Some(state) = current() else { return };
    if first < 0 || count <= 0 {
        raise(gl::INVALID_VALUE);
    } else if state.in_begin() || state.locked.1 != 0 {
        raise(gl::INVALID_OPERATION);
    } else {
        state.locked = (first as u32, count as u32);
    }
}

pub unsafe fn unlock_arrays() {
    let Some(state) = current() else { return };
    if state.in_begin() || state.locked.1 == 0 {
        raise(gl::INVALID_OPERATION);
    } else {
        state.locked = (0, 0);
    }
}

// What names an array or a unit, of GL_EXT_direct_state_access: the older commands, with that bound.

/// `work` with a vertex array object bound, and a buffer where one is named: it is given the offset as the pointer that this is to
/// older commands.
pub unsafe fn in_array(vaobj: u32, buffer: Option<(u32, i64)>, work: impl FnOnce(*const c_void)) {
    let Some(state) = current() else { return };
    if state.in_begin() || vaobj == 0 || !state.is_vertex_array(vaobj) {
        return raise(gl::INVALID_OPERATION);
    }
    let usual = (state.arrays.name, state.arrays.array_buffer);
    let (buffer, offset) = buffer.unwrap_or((usual.1, 0));
    if offset < 0 {
        return raise(gl::INVALID_VALUE);
    }
    let bind = |(array, buffer)| {
        // SAFETY: these read no memory.
        unsafe {
            generated::glBindVertexArray(array);
            generated::glBindBuffer(gl::ARRAY_BUFFER, buffer);
        }
    };
    bind((vaobj, buffer));
    work(offset as *const c_void);
    bind(usual);
}

/// `work` with a unit as the client's active one.
pub unsafe fn in_unit(texunit: u32, work: impl FnOnce()) {
    let Some(state) = current() else { return };
    let (unit, usual) = (texunit.wrapping_sub(gl::TEXTURE0), state.arrays.unit);
    if unit >= texture_coords(state) {
        return raise(gl::INVALID_ENUM);
    }
    // SAFETY: it reads no memory.
    let activate = |texunit| unsafe { generated::glClientActiveTexture(texunit) };
    activate(texunit);
    work();
    activate(gl::TEXTURE0 + usual);
}

/// The same where only arrays of texture coordinates have an index.
pub unsafe fn of_coordinates(name: u32, index: u32, work: impl FnOnce()) {
    let Some(state) = current() else { return };
    if !matches!(name, gl::TEXTURE_COORD_ARRAY | gl::TEXTURE_COORD_ARRAY_POINTER) {
        raise(gl::INVALID_ENUM);
    } else if index >= texture_coords(state) {
        raise(gl::INVALID_VALUE);
    } else {
        // SAFETY: it reads no memory.
        unsafe { in_unit(gl::TEXTURE0 + index, work) }
    }
}

/// The same where a unit's name stands for its array of texture coordinates.
pub unsafe fn of_array(array: u32, work: impl FnOnce(u32)) {
    if (gl::TEXTURE0..gl::TEXTURE0 + MAX_TEXTURE_COORDS as u32).contains(&array) {
        // SAFETY: it reads no memory.
        unsafe { in_unit(array, || work(gl::TEXTURE_COORD_ARRAY)) }
    } else {
        work(array);
    }
}

/// glGetVertexArrayIntegervEXT, with the array bound.
pub unsafe fn get_array_state(pname: u32, param: *mut i32) {
    let Some(state) = current() else { return };
    let of_array = state.arrays.index_of(state.profile, pname).is_some()
        || matches!(pname, gl::VERTEX_ARRAY_SIZE..=gl::EDGE_FLAG_ARRAY_STRIDE | gl::CLIENT_ACTIVE_TEXTURE)
        || matches!(pname, gl::FOG_COORD_ARRAY_TYPE..=gl::FOG_COORD_ARRAY_STRIDE)
        || matches!(pname, gl::SECONDARY_COLOR_ARRAY_SIZE..=gl::SECONDARY_COLOR_ARRAY_STRIDE)
        || matches!(pname, gl::VERTEX_ARRAY_BUFFER_BINDING..=gl::FOG_COORD_ARRAY_BUFFER_BINDING);
    let mut pointer = std::ptr::null_mut();
    // SAFETY: as for the command.
    unsafe {
        if of_array {
            generated::glGetIntegerv(pname, param);
        } else if state.arrays.index_of_pointer(state.profile, pname).is_some() {
            generated::glGetPointerv(pname, &raw mut pointer);
            *param = pointer as i32;
        } else {
            raise(gl::INVALID_ENUM);
        }
    }
}

/// glGetVertexArrayIntegeri_vEXT, likewise.
pub unsafe fn get_array_state_of(index: u32, pname: u32, param: *mut i32) {
    let of_coordinates = [
        gl::TEXTURE_COORD_ARRAY,
        gl::TEXTURE_COORD_ARRAY_SIZE,
        gl::TEXTURE_COORD_ARRAY_TYPE,
        gl::TEXTURE_COORD_ARRAY_STRIDE,
        gl::TEXTURE_COORD_ARRAY_BUFFER_BINDING,
    ];
    // SAFETY: as for the command.
    unsafe {
        if of_coordinates.contains(&pname) {
            in_unit(gl::TEXTURE0.wrapping_add(index), || generated::glGetIntegerv(pname, param));
        } else {
            generated::glGetVertexAttribiv(index, pname, param);
        }
    }
}

/// glGetVertexArrayPointeri_vEXT, likewise.
pub unsafe fn get_pointer_of(index: u32, pname: u32, param: *mut *mut c_void) {
    // SAFETY: as for the command.
    unsafe {
        if pname == gl::TEXTURE_COORD_ARRAY_POINTER {
            in_unit(gl::TEXTURE0.wrapping_add(index), || generated::glGetPointerv(pname, param));
        } else {
            generated::glGetVertexAttribPointerv(index, pname, param);
        }
    }
}

/// glClientAttribDefaultEXT: what a new context has.
pub unsafe fn client_attrib_default(mask: u32) {
    let Some(state) = current() else { return };
    if state.in_begin() {
        return raise(gl::INVALID_OPERATION);
    }
    if mask & gl::CLIENT_PIXEL_STORE_BIT != 0 {
        state.pixels = super::state::Pixels::default();
    }
    if mask & gl::CLIENT_VERTEX_ARRAY_BIT == 0 {
        return;
    }
    let (units, none) = (texture_coords(state), std::ptr::null::<c_void>());
    // SAFETY: pointers to nothing, of arrays that are not enabled.
    unsafe {
        generated::glBindBuffer(gl::ARRAY_BUFFER, 0);
        generated::glBindBuffer(gl::ELEMENT_ARRAY_BUFFER, 0);
        for array in
            (gl::VERTEX_ARRAY..=gl::EDGE_FLAG_ARRAY).filter(|array| *array != gl::TEXTURE_COORD_ARRAY)
        {
            generated::glDisableClientState(array);
        }
        generated::glDisableClientState(gl::FOG_COORD_ARRAY);
        generated::glDisableClientState(gl::SECONDARY_COLOR_ARRAY);
        generated::glVertexPointer(4, gl::FLOAT, 0, none);
        generated::glNormalPointer(gl::FLOAT, 0, none);
        generated::glColorPointer(4, gl::FLOAT, 0, none);
        generated::glSecondaryColorPointer(3, gl::FLOAT, 0, none);
        generated::glFogCoordPointer(gl::FLOAT, 0, none);
        generated::glIndexPointer(gl::FLOAT, 0, none);
        generated::glEdgeFlagPointer(0, none);
        for unit in (0..units).rev() {
            generated::glClientActiveTexture(gl::TEXTURE0 + unit);
            generated::glDisableClientState(gl::TEXTURE_COORD_ARRAY);
            generated::glTexCoordPointer(4, gl::FLOAT, 0, none);
        }
        for index in 0..MAX_ATTRIBS as u32 {
            generated::glDisableVertexAttribArray(index);
            generated::glVertexAttribPointer(index, 4, gl::FLOAT, 0, 0, none);
        }
        generated::glPrimitiveRestartIndex(0);
        generated::glDisable(gl::PRIMITIVE_RESTART);
        generated::glDisable(gl::PRIMITIVE_RESTART_FIXED_INDEX);
    }
}

/// glPushClientAttribDefaultEXT
pub unsafe fn push_client_attrib_default(mask: u32) {
    // SAFETY: these read no memory.
    unsafe {
        super::push_client_attrib(mask);
        client_attrib_default(mask);
    }
}

// Draws

/// Vertices in an index range for each index, above which vertices are sent one by one.
const SPARSE: u64 = 4;
/// Ranges below this many vertices are sent whole.
const SPARSE_MIN: u64 = 256;

/// Bytes to copy: a range of addresses.
type Span = (usize, usize);

/// The arrays of one draw, and the memory that they need.
struct Batch {
    /// For each array its words, see [`draw`].
    arrays: [[u32; draw::ARRAY_WORDS]; ARRAYS],
    count: usize,
    spans: [Span; ARRAYS],
    span_count: usize,
    /// Arrays whose memory is not there: the server draws without them.
    skipped: u32,
}

/// Finds what vertices and instances (first and count of each) of the arrays in `mask` need; `resolved` has the contents of
/// those that are in buffer objects.
fn collect(
    state: &mut ContextState,
    mask: u32,
    vertices: (u64, u64),
    instances: (u64, u64),
    resolved: &[Option<Vec<u8>>],
) -> Option<Batch> {
    let arrays = [[0; draw::ARRAY_WORDS]; ARRAYS];
    let mut batch = Batch { arrays, count: 0, spans: [(0, 0); ARRAYS], span_count: 0, skipped: 0 };
    let mut starts = [0usize; ARRAYS];
    let mut rest = mask;
    while rest != 0 {
        let index = rest.trailing_zeros() as usize;
        rest &= rest - 1;
        let array = &state.arrays.array[index];
        let source = state.arrays.source(index);
        let (low, count) = source.range(vertices, instances);
        let before = usize::try_from(low).ok()?.checked_mul(source.step)?;
        let len =
            usize::try_from(count - 1).ok()?.checked_mul(source.step)?.checked_add(array.element as usize)?;
        let start = match resolved.get(index).and_then(Option::as_ref) {
            Some(bytes) if bytes.len() >= len => bytes.as_ptr() as usize,
            Some(_) => 0,
            None => source.pointer.wrapping_add(before),
        };
        let readable = start.checked_add(len).is_some_and(|end| state.readable.check(start, end));
        if !readable || len > u32::MAX as usize {
            batch.skipped |= 1 << index;
            continue;
        }
        starts[batch.count] = start;
        let array = &state.arrays.array[index];
        batch.arrays[batch.count] =
            [described(index, array), array.ty, source.step as u32, 0, source.divisor];
        batch.count += 1;
        batch.add(start, start + len);
    }
    for (array, start) in batch.arrays[..batch.count].iter_mut().zip(starts) {
        let spans = &batch.spans[..batch.span_count];
        let span = spans.iter().position(|(from, to)| *from <= start && start < *to).unwrap_or(0);
        array[0] |= (span as u32) << 16;
        array[3] = (start - spans[span].0) as u32;
    }
    Some(batch)
}

/// The first word that describes an array, without its span.
fn described(index: usize, array: &Array) -> u32 {
    let size = if array.size == gl::BGRA { draw::BGRA } else { array.size };
    let numbers = match array.numbers {
        Numbers::Real => 0,
        Numbers::Whole => draw::WHOLE,
        Numbers::Double => draw::DOUBLE,
    };
    index as u32 | size << 8 | numbers | if array.normalized { draw::NORMALIZED } else { 0 }
}

impl Batch {
    /// Adds a range, joined with those that it overlaps or touches.
    fn add(&mut self, mut from: usize, mut to: usize) {
        let mut i = 0;
        while i < self.span_count {
            let (a, b) = self.spans[i];
            if from <= b && a <= to && b.max(to) - a.min(from) <= u32::MAX as usize {
                (from, to) = (a.min(from), b.max(to));
                self.span_count -= 1;
                self.spans[i] = self.spans[self.span_count];
                i = 0;
            } else {
                i += 1;
            }
        }
        self.spans[self.span_count] = (from, to);
        self.span_count += 1;
    }

    /// More spans than a packet has room for: the last ones are put one behind the other.
    fn squeeze(&mut self, scratch: &mut Vec<u8>) {
        if self.span_count <= SPANS {
            return;
        }
        scratch.clear();
        let mut offsets = [0u32; ARRAYS];
        for (offset, (from, to)) in offsets.iter_mut().zip(&self.spans[..self.span_count]).skip(SPANS - 1) {
            *offset = scratch.len() as u32;
            // SAFETY: found readable by `collect`.
            scratch.extend_from_slice(unsafe { std::slice::from_raw_parts(*from as *const u8, to - from) });
            scratch.resize(scratch.len().next_multiple_of(8), 0);
        }
        for array in &mut self.arrays[..self.count] {
            let span = (array[0] >> 16) as usize;
            if span >= SPANS - 1 {
                array[0] = array[0] & 0xffff | (SPANS as u32 - 1) << 16;
                array[3] += offsets[span];
            }
        }
        self.spans[SPANS - 1] = (scratch.as_ptr() as usize, scratch.as_ptr() as usize + scratch.len());
        self.span_count = SPANS;
    }
}

/// What is drawn: see [`draw`].
struct Draw<'a> {
    kind: u32,
    mode: u32,
    low: u64,
    high: u64,
    count: u32,
    index_type: u32,
    indices: BlobArg<'a>,
    more: More,
}

/// What only newer commands say of a draw.
#[derive(Clone, Copy)]
pub struct More {
    /// By a command that says how many, which no display list takes (ARB_draw_instanced).
    instanced: bool,
    instances: i32,
    base_vertex: i32,
    base_instance: u32,
}

/// What older commands mean.
pub const ONCE: More = More { instanced: false, instances: 1, base_vertex: 0, base_instance: 0 };

pub fn based(base_vertex: i32) -> More {
    More { base_vertex, ..ONCE }
}
pub fn instanced(instances: i32, base_vertex: i32, base_instance: u32) -> More {
    More { instanced: true, instances, base_vertex, base_instance }
}

/// Writes the packet of a draw that needs the program's memory.
fn send(state: &mut ContextState, what: Draw<'_>) {
    let in_list = state.list_mode != 0;
    let vertices = (what.low, what.high - what.low + 1);
    let More { instances, base_vertex, base_instance, .. } = what.more;
    let each = (u64::from(base_instance), instances as u64);
    let mut resolved = Vec::new();
    let mask = if in_list {
        resolved = resolve(&state.share, &state.arrays, vertices, each);
        state.arrays.enabled
    } else {
        state.arrays.client_memory()
    };
    let Some(mut batch) = collect(state, mask, vertices, each, &resolved) else {
        return raise(gl::OUT_OF_MEMORY);
    };
    let mut scratch = std::mem::take(&mut state.scratch);
    batch.squeeze(&mut scratch);
    let mut blobs = [BlobArg::Null; 2 + SPANS];
    // SAFETY: an array of words seen as bytes.
    let (_, arrays, _) = unsafe { batch.arrays[..batch.count].align_to::<u8>() };
    blobs[0] = BlobArg::Bytes(arrays);
    blobs[1] = what.indices;
    for (blob, (from, to)) in blobs[2..].iter_mut().zip(&batch.spans[..batch.span_count]) {
        // SAFETY: found readable by `collect`, or our own scratch.
        *blob = BlobArg::Bytes(unsafe { std::slice::from_raw_parts(*from as *const u8, to - from) });
    }
    let unit = told_unit(state);
    let arrays = &state.arrays;
    let flags = [
        (in_list, draw::ALONE),
        (arrays.restart[0], draw::RESTART),
        (arrays.restart[1], draw::RESTART_FIXED),
    ];
    let flags = flags.iter().filter(|(is, _)| *is).fold(0, |flags, (_, flag)| flags | flag);
    let words = [
        what.kind | flags,
        what.mode,
        what.low as u32,
        what.high as u32,
        what.count,
        what.index_type,
        batch.skipped,
        unit,
        arrays.array_buffer,
        instances as u32,
        base_vertex as u32,
        base_instance,
    ];
    record_blobs(DrawClientArrays, words, blobs);
    drop(resolved);
    keep_scratch(state, scratch);
}

/// A draw with indices whose range is so much larger than their number that it is cheaper to send each vertex where it
/// is used.
fn send_gathered(state: &mut ContextState, mode: u32, low: u64, high: u64, ty: u32, indices: &[u8]) {
    let mut scratch = std::mem::take(&mut state.scratch);
    scratch.clear();
    let enabled = state.arrays.enabled;
    let (mut arrays, mut count, mut skipped) = ([[0u32; draw::ARRAY_WORDS]; ARRAYS], 0, 0);
    for index in (0..ARRAYS).filter(|index| enabled & 1 << index != 0) {
        let (array, source) = (state.arrays.array[index], state.arrays.source(index));
        let element = array.element as usize;
        let at = |vertex: u64| source.pointer.wrapping_add((vertex as usize).wrapping_mul(source.step));
        let (start, end) = (at(low), at(high).wrapping_add(element));
        if end < start || !state.readable.check(start, end) || scratch.len() > u32::MAX as usize / 2 {
            skipped |= 1 << index;
            continue;
        }
        arrays[count] = [described(index, &array), array.ty, element as u32, scratch.len() as u32, 0];
        count += 1;
        indices::for_each(ty, indices, |vertex| {
            // SAFETY: between the lowest and the highest vertex, which were found readable.
            scratch.extend_from_slice(unsafe {
                std::slice::from_raw_parts(at(vertex.into()) as *const u8, element)
            });
        });
        scratch.resize(scratch.len().next_multiple_of(8), 0);
    }
    let vertices = (indices.len() / type_size(ty) as usize) as u32;
    let kind = draw::ELEMENTS | draw::GATHERED | if state.list_mode != 0 { draw::ALONE } else { 0 };
    let mut blobs = [BlobArg::Null; 2 + SPANS];
    // SAFETY: an array of words seen as bytes.
    blobs[draw::ARRAYS_BLOB] = BlobArg::Bytes(unsafe { arrays[..count].align_to::<u8>() }.1);
    blobs[draw::INDICES_BLOB] = BlobArg::Bytes(indices);
    blobs[draw::SPANS_BLOB] = BlobArg::Bytes(&scratch);
    let (unit, array_buffer) = (told_unit(state), state.arrays.array_buffer);
    let words = [kind, mode, low as u32, high as u32, vertices, ty, skipped, unit, array_buffer, 1, 0, 0];
    record_blobs(DrawClientArrays, words, blobs);
    keep_scratch(state, scratch);
}

/// Takes the scratch memory back, unless it has become large.
fn keep_scratch(state: &mut ContextState, scratch: Vec<u8>) {
    if scratch.capacity() <= 1 << 20 {
        state.scratch = scratch;
    }
}

/// Fetches the part of each enabled array in a buffer object that a draw needs: by array, `None` for all others.
fn resolve(
    share: &Share,
    arrays: &Arrays,
    vertices: (u64, u64),
    instances: (u64, u64),
) -> Vec<Option<Vec<u8>>> {
    let part = |index: usize| {
        let source = arrays.source(index);
        let (low, count) = source.range(vertices, instances);
        let start = source.pointer as u64 + low * source.step as u64;
        let len = (count - 1) * source.step as u64 + u64::from(arrays.array[index].element);
        fetch(share, arrays, source.buffer, start, len)
    };
    (0..ARRAYS)
        .map(|index| (arrays.enabled & arrays.in_buffer & 1 << index != 0).then(|| part(index)))
        .collect()
}

/// `len` bytes from `start` of a buffer object; empty where it does not have them.
fn fetch(share: &Share, arrays: &Arrays, buffer: u32, start: u64, len: u64) -> Vec<u8> {
    let size = share.lock().buffers.get(&buffer).map_or(0, |buffer| buffer.size as u64);
    if start.checked_add(len).is_none_or(|end| end > size) {
        return Vec::new();
    }
    let mut bytes = vec![0; len as usize];
    super::buffers::with_bound(buffer, arrays.array_buffer, || {
        // SAFETY: `bytes` has room for `len`.
        unsafe { super::buffers::read(start as i64, len as i64, bytes.as_mut_ptr()) };
    });
    bytes
}

/// Whether the server can draw this by itself: it has all that it needs, or will refuse.
fn is_for_server(state: &ContextState) -> bool {
    state.list_mode == 0 && state.arrays.client_memory() == 0 || state.in_begin()
}

/// glDrawArrays and its kind. Returns whether the call goes to the server as it is.
pub fn draw_arrays(mode: u32, first: i32, count: i32, more: More) -> bool {
    let Some(state) = current() else { return false };
    if mode > gl::PATCHES {
        raise(gl::INVALID_ENUM);
    } else if first < 0 || count < 0 || more.instances < 0 {
        raise(gl::INVALID_VALUE);
    } else if reads_mapped(state, false) || more.instanced && state.list_mode != 0 {
        raise(gl::INVALID_OPERATION);
    } else if is_for_server(state) || count == 0 || more.instances == 0 {
        return true;
    } else {
        let (low, count) = (first as u64, count as u32);
        let high = low + count as u64 - 1;
        let indices = BlobArg::Null;
        send(state, Draw { kind: draw::ARRAYS, mode, low, high, count, index_type: 0, indices, more });
    }
    false
}

/// glDrawElements and its kind. Returns whether the call goes to the server as it is.
///
/// # Safety
/// `indices` is an offset into the element buffer, or has `count` indices.
pub unsafe fn draw_elements(
    mode: u32,
    range: Option<(u32, u32)>,
    count: i32,
    ty: u32,
    indices: *const c_void,
    more: More,
) -> bool {
    let Some(state) = current() else { return false };
    let refuse = |error| {
        raise(error);
        false
    };
    let index_size = match ty {
        gl::UNSIGNED_BYTE | gl::UNSIGNED_SHORT | gl::UNSIGNED_INT => type_size(ty) as usize,
        _ => return refuse(gl::INVALID_ENUM),
    };
    if mode > gl::PATCHES {
        return refuse(gl::INVALID_ENUM);
    }
    if count < 0 || more.instances < 0 || range.is_some_and(|(start, end)| end < start) {
        return refuse(gl::INVALID_VALUE);
    }
    let element_buffer = state.arrays.element_buffer;
    // Indices in the program's memory are no core profile's, but drivers take them there: theirs is the word.
    let refused = more.instanced && state.list_mode != 0;
    // A list that is executed meanwhile has the call all the same, and refuses it whenever it is called.
    let refused = refused || state.in_begin() && state.list_mode == 0;
    if reads_mapped(state, true) || refused {
        return refuse(gl::INVALID_OPERATION);
    }
    let len = count as usize * index_size;
    let fetched;
    let own: &[u8] = if element_buffer == 0 {
        let start = indices as usize;
        if !start.checked_add(len).is_some_and(|end| state.readable.check(start, end)) {
            // Natively the program would end here; it may at least go on.
            return if state.profile.is_core() { refuse(gl::INVALID_OPERATION) } else { false };
        }
        // SAFETY: the indices that the program draws with.
        if len == 0 { &[] } else { unsafe { std::slice::from_raw_parts(indices.cast(), len) } }
    } else if is_for_server(state) || len == 0 {
        &[]
    } else {
        fetched = fetch(&state.share, &state.arrays, element_buffer, indices as u64, len as u64);
        &fetched
    };
    if count == 0 || more.instances == 0 || element_buffer != 0 && is_for_server(state) {
        return true;
    }
    // The range that the program names is only a promise: what is read must be what is used.
    let restart = state.arrays.restart_at(ty);
    let Some((low, high)) = indices::range(ty, own, restart) else { return false };
    let from_buffers = state.arrays.enabled & state.arrays.in_buffer != 0;
    let sparse = u64::from(high - low) >= SPARSE * count as u64 + SPARSE_MIN;
    let enabled = state.arrays.enabled;
    let by_vertex = |index: usize| enabled & 1 << index == 0 || state.arrays.source(index).divisor == 0;
    if sparse && !from_buffers && restart.is_none() && more.is_old() && (0..ARRAYS).all(by_vertex) {
        send_gathered(state, mode, low.into(), high.into(), ty, own);
        return false;
    }
    let [low, high] = [low, high].map(|index| i64::from(index) + i64::from(more.base_vertex));
    let (Ok(low), Ok(high)) = (u64::try_from(low), u64::try_from(high)) else { return false };
    let in_list = state.list_mode != 0;
    // In a list the packet must stand alone.
    let indices = if in_list || element_buffer == 0 { BlobArg::Bytes(own) } else { value(indices)[0] };
    let count = count as u32;
    send(state, Draw { kind: draw::ELEMENTS, mode, low, high, count, index_type: ty, indices, more });
    false
}

impl More {
    fn is_old(&self) -> bool {
        (self.instances, self.base_vertex, self.base_instance) == (1, 0, 0)
    }
}

/// Whether several draws go to the server as they are; if not, they are taken apart.
fn are_for_server(draw_count: i32, elements: bool) -> bool {
    current().is_some_and(|state| {
        let indexed = !elements || state.arrays.element_buffer != 0;
        draw_count < 0 || indexed && is_for_server(state) && !reads_mapped(state, elements)
    })
}

/// Whether a command for many draws may be taken apart. Drivers look at all counts first, and draw nothing if one is negative.
///
/// # Safety
/// `count` has `draw_count` elements.
unsafe fn are_counts(count: *const i32, draw_count: i32) -> bool {
    // SAFETY: as promised.
    (0..draw_count.max(0) as usize).all(|i| unsafe { *count.add(i) } >= 0) && draw_count >= 0
}

pub unsafe fn multi_draw_arrays(mode: u32, first: *const i32, count: *const i32, draw_count: i32) -> bool {
    if are_for_server(draw_count, false) {
        return true;
    }
    // SAFETY: as for this command.
    if !unsafe { are_counts(count, draw_count) } {
        raise(gl::INVALID_VALUE);
        return false;
    }
    for i in 0..draw_count as usize {
        // SAFETY: the program's arrays have `draw_count` elements.
        let (first, count) = unsafe { (*first.add(i), *count.add(i)) };
        if count > 0 && draw_arrays(mode, first, count, ONCE) {
            record(op::glDrawArrays, [mode, first as u32, count as u32]);
        }
    }
    false
}

pub unsafe fn multi_draw_elements(
    mode: u32,
    count: *const i32,
    ty: u32,
    indices: *const *const c_void,
    draw_count: i32,
    base_vertex: Option<*const i32>,
) -> bool {
    let base_vertex = base_vertex.filter(|base_vertex| !base_vertex.is_null());
    if are_for_server(draw_count, true) {
        return true;
    }
    // SAFETY: as for this command.
    if !unsafe { are_counts(count, draw_count) } {
        raise(gl::INVALID_VALUE);
        return false;
    }
    for i in 0..draw_count as usize {
        // SAFETY: the program's arrays have `draw_count` elements.
        unsafe {
            let base_vertex = base_vertex.map_or(0, |base_vertex| *base_vertex.add(i));
            let (count, indices) = (*count.add(i), *indices.add(i));
            if count > 0 && draw_elements(mode, None, count, ty, indices, based(base_vertex)) {
                let words = [mode, count as u32, ty, base_vertex as u32];
                record_blobs(op::glDrawElementsBaseVertex, words, value(indices));
            }
        }
    }
    false
}

/// glMultiModeDraw*IBM: of modes that are `stride` bytes apart, each draws its own.
///
/// # Safety
/// There are `n` of everything.
pub unsafe fn multi_mode(
    (modes, stride): (*const u32, i32),
    counts: *const i32,
    n: i32,
    first: Option<*const i32>,
    elements: Option<(u32, *const *const c_void)>,
) {
    for i in 0..usize::try_from(n).unwrap_or(0) {
        let mode = modes.wrapping_byte_offset(i as isize * stride as isize);
        // SAFETY: as promised.
        unsafe {
            let count = *counts.add(i);
            match (first, elements) {
                _ if count <= 0 => {}
                (Some(first), _) => generated::glDrawArrays(mode.read_unaligned(), *first.add(i), count),
                (_, Some((ty, indices))) => {
                    generated::glDrawElements(mode.read_unaligned(), count, ty, *indices.add(i));
                }
                _ => {}
            }
        }
    }
}

/// Draws whose parameters are in memory: in a buffer, or in the program's, where the profile has such. Returns whether the
/// call goes to the server as it is.
///
/// # Safety
/// Without a buffer for it `at` has as many commands as are drawn.
pub unsafe fn draw_indirect(
    mode: u32,
    ty: Option<u32>,
    at: *const c_void,
    draw_count: i32,
    stride: i32,
) -> bool {
    let Some(state) = current() else { return false };
    let Some(buffer) = state.bound_buffer(gl::DRAW_INDIRECT_BUFFER).map(|name| *name) else { return false };
    let elements_in_memory = ty.is_some() && state.arrays.element_buffer == 0;
    let words = if ty.is_some() { 5 } else { 4 };
    let (count, step) = match (usize::try_from(draw_count), usize::try_from(stride)) {
        (Ok(count @ 1..), Ok(stride)) => (count, if stride == 0 { 4 * words } else { stride }),
        _ => return true,
    };
    if !state.profile.is_whole()
        || step % 4 != 0
        || buffer != 0 && is_for_server(state) && !elements_in_memory
    {
        return true;
    }
    let len = (count - 1) * step + 4 * words;
    let fetched;
    let bytes: &[u8] = if buffer != 0 {
        fetched = fetch(&state.share, &state.arrays, buffer, at as u64, len as u64);
        &fetched
    } else if state.readable.check(at as usize, (at as usize).saturating_add(len)) {
        // SAFETY: readable, as just seen, and the program's parameters.
        unsafe { std::slice::from_raw_parts(at.cast(), len) }
    } else {
        raise(gl::INVALID_OPERATION); // natively the program would end here
        return false;
    };
    for command in bytes.chunks(step).filter(|command| command.len() >= 4 * words) {
        let word = |i: usize| command[4 * i..].first_chunk().map_or(0, |raw| u32::from_ne_bytes(*raw));
        let (count, instances, first) = (word(0), word(1), word(2));
        let base_instance = word(words - 1);
        let Some(ty) = ty else {
            let more = More { instanced: false, instances: instances as i32, base_vertex: 0, base_instance };
            if draw_arrays(mode, first as i32, count as i32, more) {
                let words = [mode, first, count, instances, base_instance];
                record(op::glDrawArraysInstancedBaseInstance, words);
            }
            continue;
        };
        let base_vertex = word(3) as i32;
        let indices = (first as usize * type_size(ty) as usize) as *const c_void;
        let more = More { instanced: false, instances: instances as i32, base_vertex, base_instance };
        // SAFETY: indices are in the element buffer: GL has no others here.
        if !elements_in_memory && unsafe { draw_elements(mode, None, count as i32, ty, indices, more) } {
            let words = [mode, count, ty, instances, base_vertex as u32, base_instance];
            record_blobs(op::glDrawElementsInstancedBaseVertexBaseInstance, words, value(indices));
        }
    }
    if elements_in_memory {
        raise(gl::INVALID_OPERATION);
    }
    false
}

/// No display list takes it (specification 4.6 of the compatibility profile, section 21.4.1).
pub unsafe fn dispatch_compute_indirect(_at: i64) -> bool {
    let in_list = current().is_some_and(|state| state.list_mode != 0);
    if in_list {
        raise(gl::INVALID_OPERATION);
    }
    !in_list
}

// glArrayElement

/// The immediate-mode command that takes `size` components of type `ty` for array `index`.
fn immediate(index: usize, size: u32, ty: u32) -> Option<u16> {
    let by = |ops: [u16; 8]| {
        // BYTE, UNSIGNED_BYTE, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT, FLOAT, DOUBLE
        let at = if ty == gl::DOUBLE { 7 } else { ty.wrapping_sub(gl::BYTE) as usize };
        ops.get(at).copied().filter(|op| *op != 0)
    };
    let real = |ops: [u16; 4]| by([0, 0, ops[0], 0, ops[1], 0, ops[2], ops[3]]);
    match (index, size) {
        (VERTEX, 2) => real([op::glVertex2sv, op::glVertex2iv, op::glVertex2fv, op::glVertex2dv]),
        (VERTEX, 3) => real([op::glVertex3sv, op::glVertex3iv, op::glVertex3fv, op::glVertex3dv]),
        (VERTEX, 4) => real([op::glVertex4sv, op::glVertex4iv, op::glVertex4fv, op::glVertex4dv]),
        (NORMAL, _) => {
            by([op::glNormal3bv, 0, op::glNormal3sv, 0, op::glNormal3iv, 0, op::glNormal3fv, op::glNormal3dv])
        }
        (COLOR, 3) => by([
            op::glColor3bv,
            op::glColor3ubv,
            op::glColor3sv,
            op::glColor3usv,
            op::glColor3iv,
            op::glColor3uiv,
            op::glColor3fv,
            op::glColor3dv,
        ]),
        (COLOR, 4) => by([
            op::glColor4bv,
            op::glColor4ubv,
            op::glColor4sv,
            op::glColor4usv,
            op::glColor4iv,
            op::glColor4uiv,
            op::glColor4fv,
            op::glColor4dv,
        ]),
        (SECONDARY_COLOR, _) => by([
            op::glSecondaryColor3bv,
            op::glSecondaryColor3ubv,
            op::glSecondaryColor3sv,
            op::glSecondaryColor3usv,
            op::glSecondaryColor3iv,
            op::glSecondaryColor3uiv,
            op::glSecondaryColor3fv,
            op::glSecondaryColor3dv,
        ]),
        (FOG_COORD, _) => by([0, 0, 0, 0, 0, 0, op::glFogCoordfv, op::glFogCoorddv]),
        (INDEX, _) => {
            by([0, op::glIndexubv, op::glIndexsv, 0, op::glIndexiv, 0, op::glIndexfv, op::glIndexdv])
        }
        (EDGE_FLAG, _) => Some(op::glEdgeFlagv),
        (TEXCOORD.., 1) => real([
            op::glMultiTexCoord1sv,
            op::glMultiTexCoord1iv,
            op::glMultiTexCoord1fv,
            op::glMultiTexCoord1dv,
        ]),
        (TEXCOORD.., 2) => real([
            op::glMultiTexCoord2sv,
            op::glMultiTexCoord2iv,
            op::glMultiTexCoord2fv,
            op::glMultiTexCoord2dv,
        ]),
        (TEXCOORD.., 3) => real([
            op::glMultiTexCoord3sv,
            op::glMultiTexCoord3iv,
            op::glMultiTexCoord3fv,
            op::glMultiTexCoord3dv,
        ]),
        (TEXCOORD.., 4) => real([
            op::glMultiTexCoord4sv,
            op::glMultiTexCoord4iv,
            op::glMultiTexCoord4fv,
            op::glMultiTexCoord4dv,
        ]),
        _ => None,
    }
}

/// One element of a generic attribute's array, as numbers of the kind that the attribute has in the shader.
fn send_attrib(attrib: u32, array: &Array, bytes: &[u8]) {
    let mut values = [0f64, 0.0, 0.0, 1.0];
    for (value, raw) in values.iter_mut().zip(bytes.chunks_exact(type_size(array.ty) as usize)) {
        let wide = raw.iter().rev().fold(0u64, |wide, byte| wide << 8 | u64::from(*byte));
        // Fixed-point numbers: specification 2.1, table 2.9.
        let (number, most) = match array.ty {
            gl::BYTE => (f64::from(wide as u8 as i8), f64::from(i8::MAX)),
            gl::UNSIGNED_BYTE => (f64::from(wide as u8), f64::from(u8::MAX)),
            gl::SHORT => (f64::from(wide as u16 as i16), f64::from(i16::MAX)),
            gl::UNSIGNED_SHORT => (f64::from(wide as u16), f64::from(u16::MAX)),
            gl::INT => (f64::from(wide as u32 as i32), f64::from(i32::MAX)),
            gl::UNSIGNED_INT => (f64::from(wide as u32), f64::from(u32::MAX)),
            gl::FLOAT => (f64::from(f32::from_bits(wide as u32)), 1.0),
            _ => (f64::from_bits(wide), 1.0),
        };
        let signed = matches!(array.ty, gl::BYTE | gl::SHORT | gl::INT);
        *value = match array.normalized {
            true if signed => (2.0 * number + 1.0) / (2.0 * most + 1.0),
            true => number / most,
            false => number,
        };
    }
    let [x, y, z, w] = values.map(|value| (value as f32).to_bits());
    record(op::glVertexAttrib4f, [attrib, x, y, z, w]);
}

/// Between glBegin and glEnd the server can set no pointers, so the element's values go as the calls that the
/// specification defines glArrayElement by. The vertex comes last.
/// Before glBegin: fetches the buffers that glArrayElement may read together with the program's memory, because inside
/// GL cannot be asked for them.
pub(super) fn prepare_elements(state: &mut ContextState) {
    let arrays = &state.arrays;
    let in_buffers = arrays.enabled & arrays.in_buffer;
    if in_buffers == 0 || arrays.client_memory() == 0 {
        return;
    }
    for index in (0..ARRAYS).filter(|index| in_buffers & 1 << index != 0) {
        let name = state.arrays.source(index).buffer;
        if state.element_buffers.iter().all(|(cached, _)| *cached != name) {
            let size = state.share.lock().buffers.get(&name).map_or(0, |buffer| buffer.size as u64);
            let bytes = fetch(&state.share, &state.arrays, name, 0, size);
            state.element_buffers.push((name, bytes));
        }
    }
}

/// Whether an array that the draw reads is in a buffer that is mapped.
fn reads_mapped(state: &ContextState, elements: bool) -> bool {
    let arrays = &state.arrays;
    state.share.any_mapped(arrays.buffers().chain(elements.then_some(arrays.element_buffer)))
}

/// Returns whether the call goes to the server as it is.
pub unsafe fn array_element(i: i32) -> bool {
    let Some(state) = current() else { return false };
    let restarts = state.arrays.restart[0] && state.arrays.restart_index == i as u32;
    if i < 0 && !restarts {
        raise(gl::INVALID_VALUE);
        return false;
    }
    if state.list_mode == 0 && state.arrays.client_memory() == 0 {
        return true;
    }
    if restarts {
        record(op::glPrimitiveRestartNV, []);
        return false;
    }
    let enabled = state.arrays.enabled;
    // The vertex comes last; where generic attribute 0 has an array, that is the vertex (specification 2.0, section 2.8).
    let vertex = if enabled & 1 << GENERIC != 0 { GENERIC } else { VERTEX };
    let others = (1..ARRAYS).filter(|index| *index != GENERIC);
    for index in others.chain([vertex]).filter(|index| enabled & 1 << index != 0) {
        let (array, source) = (state.arrays.array[index], state.arrays.source(index));
        let offset = i as u64 * source.step as u64;
        let (from_buffer, from_memory);
        let bytes: &[u8] = if source.buffer != 0 {
            let start = source.pointer as u64 + offset;
            if state.may_be_in_begin() {
                let cached = state.element_buffers.iter().find(|(name, _)| *name == source.buffer);
                let end = start.saturating_add(array.element as u64) as usize;
                cached.and_then(|(_, bytes)| bytes.get(start as usize..end)).unwrap_or(&[])
            } else {
                from_buffer = fetch(&state.share, &state.arrays, source.buffer, start, array.element as u64);
                &from_buffer
            }
        } else {
            let start = source.pointer.wrapping_add(offset as usize);
            let end = start.wrapping_add(array.element as usize);
            if end < start || !state.readable.check(start, end) {
                continue;
            }
            // SAFETY: readable, as just seen.
            from_memory = unsafe { std::slice::from_raw_parts(start as *const u8, array.element as usize) };
            from_memory
        };
        if index >= GENERIC && !bytes.is_empty() {
            send_attrib((index - GENERIC) as u32, &array, bytes);
            continue;
        }
        let Some(op) = immediate(index, array.size, array.ty).filter(|_| !bytes.is_empty()) else { continue };
        if index >= TEXCOORD {
            let unit = gl::TEXTURE0 + (index - TEXCOORD) as u32;
            record_blobs(op, [unit], [BlobArg::Bytes(bytes)]);
        } else {
            record_blobs(op, [], [BlobArg::Bytes(bytes)]);
        }
    }
    false
}

/// What drivers ignore.
pub fn ignored() {}

/// glVertexAttribs*hvNV: `n` attributes from `index` on, the last one first.
///
/// # Safety
/// `v` has `size` numbers for each.
pub unsafe fn half_attribs(op: u16, size: usize, index: u32, n: i32, v: *const u16) {
    for i in (0..usize::try_from(n).unwrap_or(0)).rev() {
        // SAFETY: as promised.
        let bytes = unsafe { std::slice::from_raw_parts(v.add(i * size).cast::<u8>(), 2 * size) };
        record_blobs(op, [index.wrapping_add(i as u32)], [BlobArg::Bytes(bytes)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(state: &mut ContextState, low: u64, count: u64) -> Batch {
        let mask = state.arrays.client_memory();
        collect(state, mask, (low, count), (0, 1), &[]).unwrap()
    }
    fn set(state: &mut ContextState, index: usize, size: u32, stride: u32, pointer: usize) {
        Format::fixed(size, gl::FLOAT).put(&mut state.arrays.array[index], 0);
        let binding = &mut state.arrays.binding[index];
        (binding.offset, binding.stride) = (pointer, if stride == 0 { 4 * size } else { stride });
        state.arrays.enabled |= 1 << index;
    }

    #[test]
    fn interleaved_arrays_are_copied_once() {
        let memory = vec![0f32; 1000];
        let at = memory.as_ptr() as usize;
        let mut state = ContextState::new(Share::new());
        set(&mut state, VERTEX, 3, 32, at + 8);
        set(&mut state, TEXCOORD, 2, 32, at);
        let batch = batch(&mut state, 2, 10);
        assert_eq!(batch.spans[..batch.span_count], [(at + 64, at + 64 + 9 * 32 + 20)]);
        assert_eq!(batch.arrays[0], [3 << 8, gl::FLOAT, 32, 8, 0]);
        assert_eq!(batch.arrays[1], [TEXCOORD as u32 | 2 << 8, gl::FLOAT, 32, 0, 0]);
    }

    #[test]
    fn exactly_the_vertices_used_are_copied() {
        let memory = vec![0f32; 1000];
        let at = memory.as_ptr() as usize;
        let mut state = ContextState::new(Share::new());
        set(&mut state, VERTEX, 3, 16, at);
        set(&mut state, COLOR, 4, 0, at + 2000);
        let batch = batch(&mut state, 5, 1);
        assert_eq!(batch.spans[..batch.span_count], [(at + 80, at + 92), (at + 2080, at + 2096)]);
    }

    #[test]
    fn an_array_whose_memory_is_gone_is_skipped() {
        let memory = [0f32; 30];
        let mut state = ContextState::new(Share::new());
        set(&mut state, VERTEX, 3, 0, memory.as_ptr() as usize);
        set(&mut state, NORMAL, 3, 0, 64);
        let batch = batch(&mut state, 0, 10);
        assert_eq!((batch.count, batch.skipped), (1, 1 << NORMAL));
    }

    #[test]
    fn many_arrays_are_squeezed_into_few_spans() {
        let memory: Vec<u8> = (0..=255).cycle().take(ARRAYS * 200 + 40).collect();
        let at = memory.as_ptr() as usize;
        let mut state = ContextState::new(Share::new());
        for index in 0..ARRAYS {
            set(&mut state, index, 1, 8, at + index * 200);
        }
        let mut batch = batch(&mut state, 1, 3);
        assert_eq!(batch.span_count, ARRAYS);
        let mut scratch = Vec::new();
        batch.squeeze(&mut scratch);
        assert_eq!(batch.span_count, SPANS);
        for array in &batch.arrays[..batch.count] {
            let (index, span) = ((array[0] & 0xff) as usize, (array[0] >> 16) as usize);
            let from = batch.spans[span].0 + array[3] as usize;
            assert!(from + 20 <= batch.spans[span].1);
            // SAFETY: inside the span, which is `memory` or `scratch`.
            let bytes = unsafe { std::slice::from_raw_parts(from as *const u8, 20) };
            assert_eq!(bytes, &memory[index * 200 + 8..index * 200 + 28], "array {index}");
        }
    }

    #[test]
    fn interleaved_formats_have_the_offsets_of_the_specification() {
        let full = interleaved(gl::T4F_C4F_N3F_V4F).unwrap();
        assert_eq!((full.at, full.stride), ([0, 16, 32, 44], 60));
        let bytes = interleaved(gl::T2F_C4UB_V3F).unwrap();
        assert_eq!(
            (bytes.at, bytes.stride, bytes.color, bytes.color_type),
            ([0, 8, 12, 12], 24, 4, gl::UNSIGNED_BYTE)
        );
        assert_eq!(interleaved(gl::V2F).unwrap().stride, 8);
        assert!(interleaved(gl::V2F - 1).is_none());
    }
}
