//! Gets: what is client state is answered here, everything else by the server.
//! This module must not know the values of state that the server has.
#![allow(unsafe_code)] // writes results to the program's memory

use super::state::{
    Array, Arrays, COLOR, ContextState, EDGE_FLAG, FOG_COORD, GENERIC, INDEX, MAX_ATTRIBS, NORMAL, Numbers,
    POINT_SIZE, SECONDARY_COLOR, TARGETS, TEXCOORD, VERTEX,
};
use super::{current, raise};
use crate::calls::{Out, ask, record};
use crate::seen;
use reprise_gl::command::ObjectClass;
use reprise_gl::driver::{ASKED_NOTHING, Api, Asked, asked_limit, version};
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::pixels::PixelStore;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::{CStr, CString, c_void};

/// The value of a piece of client state; `None` for what is the server's.
fn client_value(state: &ContextState, pname: u32) -> Option<i32> {
    let stores = PixelStore::is_pack(pname) || PixelStore::is_unpack(pname);
    if !is_known(state.profile, pname) || stores && !PixelStore::has(state.profile, pname) {
        return None; // the driver says that it is none
    }
    if PixelStore::is_pack(pname) {
        return state.pixels.pack.get(pname);
    }
    if PixelStore::is_unpack(pname) {
        return state.pixels.unpack.get(pname);
    }
    if let Some(value) = super::debug::value(state, pname) {
        return Some(value);
    }
    let arrays = &state.arrays;
    let of = |index: usize| &arrays.array[index];
    let coordinate = TEXCOORD + arrays.unit as usize;
    let size = |array: &Array| array.size as i32;
    let kind = |array: &Array| array.ty as i32;
    let stride = |array: &Array| array.stride as i32;
    let buffer = |index: usize| arrays.binding[index].buffer as i32;
    Some(match pname {
        gl::VERTEX_ARRAY_SIZE => size(of(VERTEX)),
        gl::VERTEX_ARRAY_TYPE => kind(of(VERTEX)),
        gl::VERTEX_ARRAY_STRIDE => stride(of(VERTEX)),
        gl::VERTEX_ARRAY_BUFFER_BINDING => buffer(VERTEX),
        gl::NORMAL_ARRAY_TYPE => kind(of(NORMAL)),
        gl::NORMAL_ARRAY_STRIDE => stride(of(NORMAL)),
        gl::NORMAL_ARRAY_BUFFER_BINDING => buffer(NORMAL),
        gl::COLOR_ARRAY_SIZE => size(of(COLOR)),
        gl::COLOR_ARRAY_TYPE => kind(of(COLOR)),
        gl::COLOR_ARRAY_STRIDE => stride(of(COLOR)),
        gl::COLOR_ARRAY_BUFFER_BINDING => buffer(COLOR),
        gl::SECONDARY_COLOR_ARRAY_SIZE => size(of(SECONDARY_COLOR)),
        gl::SECONDARY_COLOR_ARRAY_TYPE => kind(of(SECONDARY_COLOR)),
        gl::SECONDARY_COLOR_ARRAY_STRIDE => stride(of(SECONDARY_COLOR)),
        gl::SECONDARY_COLOR_ARRAY_BUFFER_BINDING => buffer(SECONDARY_COLOR),
        gl::FOG_COORD_ARRAY_TYPE => kind(of(FOG_COORD)),
        gl::FOG_COORD_ARRAY_STRIDE => stride(of(FOG_COORD)),
        gl::FOG_COORD_ARRAY_BUFFER_BINDING => buffer(FOG_COORD),
        gl::INDEX_ARRAY_TYPE => kind(of(INDEX)),
        gl::INDEX_ARRAY_STRIDE => stride(of(INDEX)),
        gl::INDEX_ARRAY_BUFFER_BINDING => buffer(INDEX),
        gl::EDGE_FLAG_ARRAY_STRIDE => stride(of(EDGE_FLAG)),
        gl::EDGE_FLAG_ARRAY_BUFFER_BINDING => buffer(EDGE_FLAG),
        gl::POINT_SIZE_ARRAY_TYPE_OES => kind(of(POINT_SIZE)),
        gl::POINT_SIZE_ARRAY_STRIDE_OES => stride(of(POINT_SIZE)),
        gl::POINT_SIZE_ARRAY_BUFFER_BINDING_OES => buffer(POINT_SIZE),
        gl::TEXTURE_COORD_ARRAY_SIZE => size(of(coordinate)),
        gl::TEXTURE_COORD_ARRAY_TYPE => kind(of(coordinate)),
        gl::TEXTURE_COORD_ARRAY_STRIDE => stride(of(coordinate)),
        gl::TEXTURE_COORD_ARRAY_BUFFER_BINDING => buffer(coordinate),
        gl::VERTEX_ARRAY_BINDING => arrays.name as i32,
        gl::ARRAY_BUFFER_BINDING => arrays.array_buffer as i32,
        gl::ELEMENT_ARRAY_BUFFER_BINDING => arrays.element_buffer as i32,
        gl::PIXEL_PACK_BUFFER_BINDING => state.pixels.pack_buffer as i32,
        gl::PIXEL_UNPACK_BUFFER_BINDING => state.pixels.unpack_buffer as i32,
        gl::CLIENT_ACTIVE_TEXTURE => (gl::TEXTURE0 + arrays.unit) as i32,
        gl::CLIENT_ATTRIB_STACK_DEPTH => state.stack.len() as i32,
        gl::ARRAY_ELEMENT_LOCK_FIRST_EXT => state.locked.0 as i32,
        gl::ARRAY_ELEMENT_LOCK_COUNT_EXT => state.locked.1 as i32,
        _ => {
            let target = TARGETS.iter().position(|(_, binding)| *binding == pname)?;
            state.targets[target] as i32
        }
    })
}

/// Whether contexts of the profile have this client state: OpenGL ES has not all of the fixed pipeline's, and 1.1 none that is newer.
fn is_known(profile: Profile, pname: u32) -> bool {
    match pname {
        gl::POINT_SIZE_ARRAY_TYPE_OES
        | gl::POINT_SIZE_ARRAY_STRIDE_OES
        | gl::POINT_SIZE_ARRAY_BUFFER_BINDING_OES => profile == Profile::Es1,
        gl::INDEX_ARRAY_TYPE
        | gl::INDEX_ARRAY_STRIDE
        | gl::EDGE_FLAG_ARRAY_STRIDE
        | gl::INDEX_ARRAY_BUFFER_BINDING
        | gl::EDGE_FLAG_ARRAY_BUFFER_BINDING
        | gl::SECONDARY_COLOR_ARRAY_BUFFER_BINDING
        | gl::FOG_COORD_ARRAY_BUFFER_BINDING
        | gl::FOG_COORD_ARRAY_TYPE..=gl::FOG_COORD_ARRAY_POINTER
        | gl::SECONDARY_COLOR_ARRAY_SIZE..=gl::SECONDARY_COLOR_ARRAY_POINTER
        | gl::CLIENT_ATTRIB_STACK_DEPTH
        | gl::ARRAY_ELEMENT_LOCK_FIRST_EXT
        | gl::ARRAY_ELEMENT_LOCK_COUNT_EXT => !profile.is_es(),
        gl::VERTEX_ARRAY_SIZE..=gl::EDGE_FLAG_ARRAY_STRIDE
        | gl::VERTEX_ARRAY_BUFFER_BINDING..=gl::FOG_COORD_ARRAY_BUFFER_BINDING
        | gl::CLIENT_ACTIVE_TEXTURE => profile != Profile::Es,
        gl::PIXEL_PACK_BUFFER_BINDING | gl::PIXEL_UNPACK_BUFFER_BINDING => profile != Profile::Es1,
        _ => profile != Profile::Es1 || !TARGETS.iter().any(|(_, binding)| *binding == pname),
    }
}

/// What programs are shown in place of what the driver has.
fn shown_value(state: &mut ContextState, pname: u32) -> Option<i32> {
    if state.profile == Profile::Es1 {
        return None; // it has none of these
    }
    Some(match pname {
        gl::NUM_EXTENSIONS => indexed_strings(state, gl::EXTENSIONS).len() as i32,
        gl::NUM_SHADING_LANGUAGE_VERSIONS => {
            indexed_strings(state, gl::SHADING_LANGUAGE_VERSION).len() as i32
        }
        // A program's binary would be another driver's riddle.
        gl::NUM_PROGRAM_BINARY_FORMATS => 0,
        gl::MAJOR_VERSION | gl::MINOR_VERSION => {
            // SAFETY: what it returns lives as long as the context.
            let text = unsafe { CStr::from_ptr(get_string(gl::VERSION).cast()) }.to_str().ok()?;
            let (major, minor) = version(text)?;
            if pname == gl::MAJOR_VERSION { major } else { minor }.cast_signed()
        }
        _ => return None,
    })
}

/// All strings of a name that has several, fetched once; none where the driver has no such name.
fn indexed_strings(state: &mut ContextState, name: u32) -> &[CString] {
    let profile = state.profile;
    state.indexed_strings.entry(name).or_insert_with(|| {
        let mut bytes = vec![0u8; LONGEST_STRING + 1];
        let out = Out { ptr: bytes.as_mut_ptr(), cap: usize::MAX };
        let asked = asks(profile, name);
        // SAFETY: an answer has no more than LONGEST_STRING bytes.
        let len = seen::asking(asked, || unsafe { ask(op::glGetStringi, [name, ALL], [], [out]) }) as usize;
        let texts = bytes.get(..len).unwrap_or(&[]).split(|byte| *byte == b'\n');
        texts.filter(|text| !text.is_empty()).filter_map(|text| CString::new(text).ok()).collect()
    })
}

/// What a program sees of its driver when it asks for a string of this name.
fn asks(profile: Profile, name: u32) -> Asked {
    match name {
        gl::VERSION => Api::of(profile).asked_version,
        gl::EXTENSIONS => Api::of(profile).asked_extensions,
        _ => ASKED_NOTHING,
    }
}

/// The index of glGetStringi by which the server gives all, one a line.
const ALL: u32 = u32::MAX;

pub unsafe fn get_stringi(name: u32, index: u32) -> *const u8 {
    let Some(state) = current() else { return std::ptr::null() };
    let error = match name {
        _ if state.in_begin() => gl::INVALID_OPERATION,
        gl::EXTENSIONS | gl::SHADING_LANGUAGE_VERSION => {
            match indexed_strings(state, name).get(index as usize) {
                Some(text) => return text.as_ptr().cast(),
                None => gl::INVALID_VALUE,
            }
        }
        _ => gl::INVALID_ENUM,
    };
    raise(error);
    std::ptr::null()
}

/// The types that gets give numbers in (specification 4.6, section 2.2.2).
pub trait Number {
    /// As GL converts a whole number.
    fn of(value: i64) -> Self;
}
macro_rules! numbers {
    ($($ty:ty: $value:ident => $as:expr),*) => {
        $(impl Number for $ty {
            fn of($value: i64) -> $ty {
                $as
            }
        })*
    };
}
numbers!(u8: value => (value != 0).into(), i32: value => value as i32, u32: value => value as u32, i64: value => value,
    f32: value => value as f32, f64: value => value as f64);

/// The error flag, which is not asked for where it is known to be clear.
pub unsafe fn get_error() -> u32 {
    let certain = crate::calls::is_certain() && !super::precedents::is_refuted();
    if certain || super::precedents::vouch() {
        return gl::NO_ERROR;
    }
    // SAFETY: nothing is written.
    let error = unsafe { ask(op::glGetError, [], [], []) as u32 };
    super::precedents::answered(error == gl::NO_ERROR);
    super::debug::tell_error(error);
    error
}

/// The default framebuffer is always complete, where there is one.
pub unsafe fn framebuffer_status(target: u32) -> u32 {
    let is_target = |profile| match target {
        gl::FRAMEBUFFER => true,
        gl::DRAW_FRAMEBUFFER | gl::READ_FRAMEBUFFER => profile != Profile::Es1,
        _ => false,
    };
    let is_default = |state: &ContextState| !state.in_begin() && !state.framebuffer_object;
    let known = current().is_some_and(|state| is_default(state) && is_target(state.profile))
        && crate::glx::glXGetCurrentDrawable() != 0;
    if known {
        return gl::FRAMEBUFFER_COMPLETE;
    }
    // SAFETY: nothing is written.
    unsafe { ask(op::glCheckFramebufferStatus, [target], [], []) as u32 }
}

/// Binds a framebuffer to one of the targets, or to both.
pub fn bind_framebuffer(target: u32, framebuffer: u32) -> bool {
    if let Some(state) = current() {
        let stays = target != gl::FRAMEBUFFER || state.in_begin();
        state.framebuffer_object = framebuffer != 0 || stays && state.framebuffer_object;
    }
    true
}

/// The viewport is this from now on, or becomes something else. It is the drawable's when a context has its first one.
pub fn set_viewport(to: Option<[i32; 4]>) -> bool {
    if let Some(state) = current() {
        let drawable = crate::glx::glXGetCurrentDrawable();
        let executed = to.filter(|_| drawable != 0 && !state.in_begin() && state.list_mode != gl::COMPILE);
        state.viewport = executed.filter(|to| {
            // What reaches beyond the limits is cut off by the driver.
            let most = super::buffers::limit(state, gl::MAX_VIEWPORT_DIMS) as i32;
            to.iter().all(|n| (0..=most).contains(n))
        });
    }
    true
}

/// Answers a get here, or asks the server.
///
/// # Safety
/// `data` has room for what `pname` has.
pub unsafe fn get_state<T: Number>(op: u16, pname: u32, data: *mut T) {
    let Some(state) = current() else { return };
    let known = if state.in_begin() {
        None
    } else {
        client_value(state, pname).or_else(|| shown_value(state, pname))
    };
    if let Some(viewport) = state.viewport.filter(|_| pname == gl::VIEWPORT && !state.in_begin()) {
        // SAFETY: as promised.
        return unsafe { data.cast::<[T; 4]>().write(viewport.map(|n| T::of(n.into()))) };
    }
    match known {
        // SAFETY: as promised.
        Some(value) => unsafe { *data = T::of(value.into()) },
        None => {
            super::arrays::asked_of(state, pname);
            let remembered = super::precedents::is_remembered(op, pname);
            if remembered
                && super::precedents::recall(pname, |words| {
                    // SAFETY: as promised: it has room for them, and is of words.
                    unsafe { data.cast::<u32>().copy_from_nonoverlapping(words.as_ptr(), words.len()) };
                })
            {
                return;
            }
            let out = Out { ptr: data.cast(), cap: usize::MAX };
            seen::asking(asked_limit(pname), || {
                // SAFETY: as promised.
                unsafe { ask(op, [pname], [BlobArg::Value(1)], [out]) }
            });
            if remembered {
                // SAFETY: as promised: it was filled just now.
                super::precedents::remember(pname, |len| unsafe {
                    std::slice::from_raw_parts(data.cast::<u32>(), len)
                });
            }
        }
    }
}

/// A number in 16 bits before the point and 16 behind it.
#[repr(transparent)]
struct Fixed(i32);

impl Number for Fixed {
    fn of(value: i64) -> Fixed {
        Fixed((value << 16).clamp(i32::MIN.into(), i32::MAX.into()) as i32)
    }
}

/// glGetFixedv (OpenGL ES 1.1). Names of objects are got as what they are.
///
/// # Safety
/// `data` has room for what `pname` has.
pub unsafe fn get_fixed(op: u16, pname: u32, data: *mut i32) {
    if reprise_gl::sizes::name_class(pname) == ObjectClass::None {
        // SAFETY: as promised.
        return unsafe { get_state(op, pname, data.cast::<Fixed>()) };
    }
    const NOTHING: i32 = i32::MIN; // no name
    let mut name = NOTHING;
    // SAFETY: one name is written, and as promised.
    unsafe {
        get_state(op::glGetIntegerv, pname, &raw mut name);
        if name != NOTHING {
            data.write(Fixed::of(name.into()).0);
        }
    }
}

/// What a get says of the array of a generic attribute.
fn attrib_value(arrays: &Arrays, index: u32, pname: u32) -> Option<i32> {
    let place = GENERIC + index as usize;
    let array = &arrays.array[place];
    let source = arrays.source(place);
    Some(match pname {
        gl::VERTEX_ATTRIB_ARRAY_ENABLED => (arrays.enabled >> place & 1) as i32,
        gl::VERTEX_ATTRIB_ARRAY_SIZE => array.size as i32,
        gl::VERTEX_ATTRIB_ARRAY_STRIDE => array.stride as i32,
        gl::VERTEX_ATTRIB_ARRAY_TYPE => array.ty as i32,
        gl::VERTEX_ATTRIB_ARRAY_NORMALIZED => array.normalized.into(),
        gl::VERTEX_ATTRIB_ARRAY_INTEGER => (array.numbers == Numbers::Whole).into(),
        gl::VERTEX_ATTRIB_ARRAY_LONG => (array.numbers == Numbers::Double).into(),
        gl::VERTEX_ATTRIB_ARRAY_BUFFER_BINDING => source.buffer as i32,
        gl::VERTEX_ATTRIB_ARRAY_DIVISOR => source.divisor as i32,
        gl::VERTEX_ATTRIB_BINDING => i32::from(array.binding) - GENERIC as i32,
        gl::VERTEX_ATTRIB_RELATIVE_OFFSET => array.relative as i32,
        _ => return None,
    })
}

/// What a get says of the binding of generic attributes; in 64 bits, because offsets have these.
fn binding_value(arrays: &Arrays, index: u32, pname: u32) -> Option<i64> {
    let binding = arrays.binding[GENERIC..].get(index as usize)?;
    Some(match pname {
        gl::VERTEX_BINDING_BUFFER => binding.buffer.into(),
        gl::VERTEX_BINDING_DIVISOR => binding.divisor.into(),
        gl::VERTEX_BINDING_OFFSET => binding.offset as i64,
        gl::VERTEX_BINDING_STRIDE => binding.stride.into(),
        _ => return None,
    })
}

/// What a get says of the array of texture coordinates of a unit (GL_EXT_direct_state_access).
fn coordinates_value(arrays: &Arrays, unit: u32, pname: u32) -> Option<i64> {
    let index = TEXCOORD + unit as usize;
    let array = arrays.array[..GENERIC].get(index)?;
    Some(match pname {
        gl::TEXTURE_COORD_ARRAY_SIZE => array.size.into(),
        gl::TEXTURE_COORD_ARRAY_TYPE => array.ty.into(),
        gl::TEXTURE_COORD_ARRAY_STRIDE => array.stride.into(),
        gl::TEXTURE_COORD_ARRAY_BUFFER_BINDING => arrays.binding[index].buffer.into(),
        _ => return None,
    })
}

/// Answers a get with an index here, or asks the server: where generic attributes lie is client state.
///
/// # Safety
/// `data` has room for what `target` has.
pub unsafe fn get_indexed<T: Number>(op: u16, target: u32, index: u32, data: *mut T) {
    let Some(state) = current() else { return };
    let known = binding_value(&state.arrays, index, target);
    match known.or_else(|| coordinates_value(&state.arrays, index, target)).filter(|_| !state.in_begin()) {
        // SAFETY: as promised.
        Some(value) => unsafe { *data = T::of(value) },
        None => {
            let out = Out { ptr: data.cast(), cap: usize::MAX };
            seen::asking(asked_limit(target), || {
                // SAFETY: as promised.
                unsafe { ask(op, [target, index], [BlobArg::Value(1)], [out]) }
            });
        }
    }
}

/// glGetVertexAttrib: arrays are client state, current values are not.
///
/// # Safety
/// `params` has room for what `pname` has.
pub unsafe fn get_attrib<T: Number>(op: u16, index: u32, pname: u32, params: *mut T) {
    let Some(state) = current() else { return };
    if pname == gl::CURRENT_VERTEX_ATTRIB || state.in_begin() {
        let out = Out { ptr: params.cast(), cap: usize::MAX };
        // SAFETY: as promised.
        unsafe { ask(op, [index, pname], [BlobArg::Value(1)], [out]) };
        return;
    }
    if index >= MAX_ATTRIBS as u32 {
        return raise(gl::INVALID_VALUE);
    }
    let is_known = !(state.profile.is_es() && pname == gl::VERTEX_ATTRIB_ARRAY_LONG); // OpenGL ES has no doubles
    let value = is_known.then(|| attrib_value(&state.arrays, index, pname)).flatten();
    let Some(value) = value else { return raise(gl::INVALID_ENUM) };
    // SAFETY: as promised.
    unsafe { *params = T::of(value.into()) };
}

/// A get of a vertex array object: of itself, or of the attribute and the binding with this index.
///
/// # Safety
/// `param` has room for one number.
pub unsafe fn get_vertex_array<T: Number>(vaobj: u32, index: Option<u32>, pname: u32, param: *mut T) {
    let Some(state) = current() else { return };
    if index.is_some_and(|index| index >= MAX_ATTRIBS as u32) {
        return raise(gl::INVALID_VALUE);
    }
    let value = |arrays: &Arrays| match index {
        None => (pname == gl::ELEMENT_ARRAY_BUFFER_BINDING).then_some(arrays.element_buffer.into()),
        // glGetVertexArrayIndexed64iv is for offsets alone.
        Some(_) if size_of::<T>() == size_of::<i64>() && pname != gl::VERTEX_BINDING_OFFSET => None,
        Some(index) => {
            attrib_value(arrays, index, pname).map(i64::from).or_else(|| binding_value(arrays, index, pname))
        }
    };
    match state.vertex_array(vaobj).map(|arrays| value(arrays)) {
        None => raise(gl::INVALID_OPERATION),
        Some(None) => raise(gl::INVALID_ENUM),
        // SAFETY: as promised.
        Some(Some(value)) => unsafe { *param = T::of(value) },
    }
}

pub unsafe fn get_vertex_attrib_pointerv(index: u32, pname: u32, pointer: *mut *mut c_void) {
    let Some(state) = current() else { return };
    let array = state.arrays.array[GENERIC..].get(index as usize);
    match array {
        _ if pname != gl::VERTEX_ATTRIB_ARRAY_POINTER => raise(gl::INVALID_ENUM),
        None => raise(gl::INVALID_VALUE),
        // SAFETY: as for this command.
        Some(array) => unsafe { *pointer = array.pointer as *mut c_void },
    }
}

pub unsafe fn is_enabled(cap: u32) -> u8 {
    let Some(state) = current() else { return 0 };
    match super::debug::value(state, cap).filter(|_| !state.in_begin()) {
        Some(on) => on as u8,
        None => {
            super::arrays::asked_of(state, cap);
            // SAFETY: nothing is written.
            unsafe { ask(op::glIsEnabled, [cap], [], []) as u8 }
        }
    }
}

/// A query's result goes into a buffer object: by way of the client, which waits for it.
pub fn query_into_buffer(get: u16, id: u32, buffer: u32, pname: u32, offset: i64, size: usize) {
    let Some(state) = current() else { return };
    let Ok(offset) = usize::try_from(offset) else { return raise(gl::INVALID_VALUE) };
    // A result that is not there yet, and not waited for, leaves the buffer as it is.
    let Some(mut value) = super::buffers::contents(state, buffer, offset, size) else { return };
    let out = Out { ptr: value.as_mut_ptr(), cap: size };
    // SAFETY: `value` takes the one number that these gets write.
    unsafe { ask(get, [id, pname], [BlobArg::Value(1)], [out]) };
    super::buffers::write(state, buffer, offset, &value);
}

/// A query's result: into the buffer object that is bound for that, where one is, at the offset that the pointer then is.
///
/// # Safety
/// Without such a buffer `params` has room for one number.
pub unsafe fn get_query<T>(get: u16, id: u32, pname: u32, params: *mut T) {
    let Some(state) = current() else { return };
    match state.bound_buffer(gl::QUERY_BUFFER).map(|buffer| *buffer) {
        Some(buffer) if buffer != 0 => {
            query_into_buffer(get, id, buffer, pname, params as i64, size_of::<T>())
        }
        _ => {
            let out = Out { ptr: params.cast(), cap: size_of::<T>() };
            // SAFETY: as promised.
            unsafe { ask(get, [id, pname], [BlobArg::Value(1)], [out]) };
        }
    }
}

pub unsafe fn get_pointerv(pname: u32, params: *mut *mut c_void) {
    let Some(state) = current() else { return };
    if state.in_begin() {
        return raise(gl::INVALID_OPERATION);
    }
    let pointer = match pname {
        gl::DEBUG_CALLBACK_FUNCTION | gl::DEBUG_CALLBACK_USER_PARAM => {
            super::debug::pointer(state, pname).unwrap_or(0)
        }
        gl::SELECTION_BUFFER_POINTER if state.profile.is_whole() => state.select.map_or(0, |(at, _)| at),
        gl::FEEDBACK_BUFFER_POINTER if state.profile.is_whole() => state.feedback.map_or(0, |(at, _)| at),
        _ => match state.arrays.index_of_pointer(state.profile, pname) {
            Some(index) => state.arrays.array[index].pointer,
            None => return raise(gl::INVALID_ENUM),
        },
    };
    if !params.is_null() {
        // SAFETY: as for this command.
        unsafe { *params = pointer as *mut c_void };
    }
}

pub unsafe fn push_client_attrib(mask: u32) {
    let Some(state) = current() else { return };
    if state.in_begin() {
        raise(gl::INVALID_OPERATION);
    } else if state.push(mask) {
        record(op::glPushClientAttrib, [mask]);
    } else {
        raise(gl::STACK_OVERFLOW);
    }
}

pub unsafe fn pop_client_attrib() {
    let Some(state) = current() else { return };
    if state.in_begin() {
        raise(gl::INVALID_OPERATION);
    } else if state.pop() {
        record(op::glPopClientAttrib, []);
    } else {
        raise(gl::STACK_UNDERFLOW);
    }
}

/// Bytes of the longest string: no answer can have more.
const LONGEST_STRING: usize = reprise_wire::ring::REPLY_SIZE;

/// Strings are asked for once a context and kept as long as it lives, as GL promises; but for that which tells of the last error.
pub unsafe fn get_string(name: u32) -> *const u8 {
    let Some(state) = current() else { return std::ptr::null() };
    if state.in_begin() {
        raise(gl::INVALID_OPERATION);
        return std::ptr::null();
    }
    let changes = name == gl::PROGRAM_ERROR_STRING_ARB;
    if let Some(text) = state.strings.get(&name).filter(|_| !changes) {
        return text.as_ptr().cast();
    }
    let mut bytes = vec![0u8; LONGEST_STRING + 1];
    let out = Out { ptr: bytes.as_mut_ptr(), cap: usize::MAX };
    let asked = asks(state.profile, name);
    // SAFETY: an answer has no more than LONGEST_STRING bytes.
    let len = seen::asking(asked, || unsafe { ask(op::glGetString, [name], [], [out]) });
    if len == 0 && !changes && !matches!(name, gl::VENDOR | gl::RENDERER | gl::VERSION | gl::EXTENSIONS) {
        return std::ptr::null(); // empty strings there are, but not of other names
    }
    let text = CStr::from_bytes_until_nul(&bytes).unwrap_or_default().to_owned();
    if changes {
        state.strings.remove(&name);
    }
    state.strings.entry(name).or_insert(text).as_ptr().cast()
}

#[cfg(test)]
mod tests {
    use super::super::state::Share;
    use super::*;

    #[test]
    fn client_state_is_answered_from_here() {
        let mut state = ContextState::new(Share::new());
        state.pixels.unpack.alignment = 2;
        state.arrays.unit = 1;
        state.arrays.array[TEXCOORD + 1].size = 2;
        assert_eq!(client_value(&state, gl::UNPACK_ALIGNMENT), Some(2));
        assert_eq!(client_value(&state, gl::PACK_ALIGNMENT), Some(4));
        assert_eq!(client_value(&state, gl::TEXTURE_COORD_ARRAY_SIZE), Some(2));
        assert_eq!(client_value(&state, gl::CLIENT_ACTIVE_TEXTURE), Some(gl::TEXTURE0 as i32 + 1));
        assert_eq!(client_value(&state, gl::DEPTH_TEST), None);
    }
}
