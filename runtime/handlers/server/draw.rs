//! Draws with vertices from the program's memory, as the client sends them.
//!
//! Such arrays have no pointer that means anything here: each draw sets the pointers to the bytes that came with it. This module must not know how
//! the client finds out which bytes are needed.
#![allow(unsafe_code)] // calls into the driver, with pointers into the packet

use crate::executor::{Executor, Refused, words};
use crate::generated::Gl;
use reprise_gl::assist::{SPANS, draw, element_size, type_size};
use reprise_gl::command::ObjectClass;
use reprise_gl::glx::Profile;
use reprise_gl::indices;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Blob, Packet};
use std::ffi::c_void;

/// Texture units that the client has arrays for.
const UNITS: u32 = draw::GENERIC - draw::TEXCOORD;
/// Generic attributes that the client has arrays for.
const ATTRIBS: u32 = 16;
/// Arrays of all kinds.
const ARRAYS: u32 = draw::GENERIC + ATTRIBS;
/// A stride that no driver refuses.
const MOST_STRIDE: u32 = i32::MAX.cast_unsigned();

/// The error that the client found in a call that it did not send.
///
/// # Errors
/// Always [`Refused::Gl`].
pub fn raise_error(_x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    Err(Refused::Gl(p.word(0)))
}

/// One array of a draw.
struct Array {
    index: u32,
    size: i32,
    ty: u32,
    stride: i32,
    flags: u32,
    /// Where element 0 would be; the driver reads from the lowest on.
    pointer: *const c_void,
}

/// The arrays that blob 0 describes; every byte that the driver will read is there.
fn arrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<Vec<Array>, Refused> {
    let (low, high) = (p.word(draw::LOW), p.word(draw::HIGH));
    let (instances, first_instance) = (p.word(draw::INSTANCES), p.word(draw::BASE_INSTANCE));
    let last =
        high.checked_sub(low).ok_or(Refused::Malformed("a draw whose highest vertex is below its lowest"))?;
    let gathered = p.word(draw::KIND) & draw::GATHERED != 0;
    let described = words(p.bytes_of(draw::ARRAYS_BLOB));
    let mut arrays = Vec::with_capacity(described.len() / draw::ARRAY_WORDS);
    for array in described.chunks_exact(draw::ARRAY_WORDS) {
        let (index, flags, span) = (array[0] & 0xff, array[0] & 0xf000, (array[0] >> 16) as usize);
        let size = if array[0] >> 8 & 0xf == draw::BGRA { gl::BGRA } else { array[0] >> 8 & 0xf };
        let (ty, stride, offset, divisor) = (array[1], array[2], array[3] as usize, array[4]);
        let element = element_size(size, ty) as usize;
        if span >= SPANS || index >= ARRAYS || stride > MOST_STRIDE || element == 0 {
            return Err(Refused::Malformed("an array that cannot be"));
        }
        let (first, last) = match divisor {
            _ if gathered => (0, p.word(draw::COUNT).saturating_sub(1)),
            0 => (low, last),
            _ => (first_instance, instances.div_ceil(divisor).saturating_sub(1)),
        };
        let need = last as usize * stride as usize + element + offset;
        let start = x.input(p, draw::SPANS_BLOB + span, need)?.cast::<u8>();
        if start.is_null() {
            return Err(Refused::BlobKind(draw::SPANS_BLOB + span));
        }
        let pointer = start.wrapping_add(offset).wrapping_sub(first as usize * stride as usize).cast();
        let (size, stride) = (size.cast_signed(), stride.cast_signed());
        arrays.push(Array { index, size, ty, stride, flags, pointer });
    }
    Ok(arrays)
}

/// Chooses the unit of a texture coordinate array, then enables or disables the array.
fn enable(x: &Executor<'_>, index: u32, on: bool) -> Result<(), Refused> {
    let gl = x.gl();
    if index >= draw::GENERIC {
        match on {
            true => call!(gl.glEnableVertexAttribArray(index - draw::GENERIC)),
            false => call!(gl.glDisableVertexAttribArray(index - draw::GENERIC)),
        }
        return Ok(());
    }
    if index >= draw::TEXCOORD {
        call!(gl.glClientActiveTexture(gl::TEXTURE0 + index - draw::TEXCOORD));
    }
    if on {
        call!(gl.glEnableClientState(draw::capability(index)));
    } else {
        call!(gl.glDisableClientState(draw::capability(index)));
    }
    Ok(())
}

fn point(x: &Executor<'_>, array: &Array) -> Result<(), Refused> {
    let gl = x.gl();
    let Array { size, ty, stride, flags, pointer, .. } = *array;
    match array.index {
        draw::VERTEX => call!(gl.glVertexPointer(size, ty, stride, pointer)),
        draw::NORMAL => call!(gl.glNormalPointer(ty, stride, pointer)),
        draw::COLOR => call!(gl.glColorPointer(size, ty, stride, pointer)),
        draw::SECONDARY_COLOR => call!(gl.glSecondaryColorPointer(size, ty, stride, pointer)),
        draw::FOG_COORD => call!(gl.glFogCoordPointer(ty, stride, pointer)),
        draw::INDEX => call!(gl.glIndexPointer(ty, stride, pointer)),
        draw::EDGE_FLAG => call!(gl.glEdgeFlagPointer(stride, pointer)),
        draw::POINT_SIZE => call!(gl.glPointSizePointerOES(ty, stride, pointer)),
        attrib @ draw::GENERIC.. => {
            let attrib = attrib - draw::GENERIC;
            let normalized = (flags & draw::NORMALIZED != 0).into();
            match flags & (draw::WHOLE | draw::DOUBLE) {
                0 => call!(gl.glVertexAttribPointer(attrib, size, ty, normalized, stride, pointer)),
                draw::WHOLE => call!(gl.glVertexAttribIPointer(attrib, size, ty, stride, pointer)),
                _ => call!(gl.glVertexAttribLPointer(attrib, size, ty, stride, pointer)),
            }
        }
        unit => {
            call!(gl.glClientActiveTexture(gl::TEXTURE0 + unit - draw::TEXCOORD));
            call!(gl.glTexCoordPointer(size, ty, stride, pointer));
        }
    }
    Ok(())
}

/// A draw, see [`reprise_gl::assist::DrawClientArrays`].
///
/// # Errors
/// [`Refused`].
pub fn draw_client_arrays(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let mut arrays = arrays(x, p)?;
    let (kind, count) = (p.word(draw::KIND), p.word(draw::COUNT));
    let index_size = match kind & draw::KINDS {
        draw::ARRAYS => 0,
        draw::ELEMENTS => match type_size(p.word(draw::INDEX_TYPE)) {
            0 => return Err(Refused::Malformed("indices of no type")),
            size => size as usize,
        },
        _ => return Err(Refused::Malformed("a draw of no kind")),
    };
    let indices = x.input(p, draw::INDICES_BLOB, count as usize * index_size)?;
    let mut scattered = Vec::new();
    if index_size != 0 && !indices.is_null() && !matches!(p.blob(draw::INDICES_BLOB), Blob::Value(_)) {
        // SAFETY: `input` found so many bytes there.
        let bytes = unsafe { std::slice::from_raw_parts(indices.cast(), count as usize * index_size) };
        if !fits(gl, p, bytes)? {
            return Err(Refused::Cannot("indices were changed while they were drawn with".into()));
        }
        if kind & draw::GATHERED != 0 {
            for array in &mut arrays {
                scattered.push(scatter(array, p, bytes.chunks_exact(index_size))?);
            }
        }
    }
    let alone = kind & draw::ALONE != 0;
    let bound = x.name(ObjectClass::Buffer, p.word(draw::ARRAY_BUFFER));
    if alone {
        // A level for this draw, above those that the program has pushed.
        call!(gl.glPushClientAttrib(gl::CLIENT_VERTEX_ARRAY_BIT));
        let attribs = if gl.glEnableVertexAttribArray.is_some() { ATTRIBS } else { 0 };
        let all = (0..draw::TEXCOORD + units(x)?).chain(draw::GENERIC..draw::GENERIC + attribs);
        // There are lists in OpenGL alone, where Mesa takes the array of point sizes for another capability.
        for index in all.filter(|index| *index != draw::POINT_SIZE) {
            enable(x, index, arrays.iter().any(|array| array.index == index))?;
        }
        call!(gl.glBindBuffer(gl::ELEMENT_ARRAY_BUFFER, 0));
    }
    if alone || bound != 0 {
        call!(gl.glBindBuffer(gl::ARRAY_BUFFER, 0));
    }
    for array in &arrays {
        point(x, array)?;
    }
    let skipped = if alone { 0 } else { p.word(draw::SKIPPED) };
    let each_skipped = || (0..ARRAYS).filter(|index| skipped & 1 << index != 0);
    for index in each_skipped() {
        enable(x, index, false)?;
    }
    draw(gl, x.profile(), p, indices)?;
    drop(scattered);
    for index in each_skipped() {
        enable(x, index, true)?;
    }
    if alone {
        call!(gl.glPopClientAttrib());
        return Ok(());
    }
    if bound != 0 {
        call!(gl.glBindBuffer(gl::ARRAY_BUFFER, bound));
    }
    let unit = p.word(draw::UNIT);
    let of_unit = |index: u32| (draw::TEXCOORD..draw::GENERIC).contains(&index);
    if each_skipped().any(of_unit) || arrays.iter().any(|array| of_unit(array.index)) {
        call!(gl.glClientActiveTexture(gl::TEXTURE0.saturating_add(unit)));
    }
    Ok(())
}

/// Vertices that came in the order of the indices, put where these say: the memory, most of which nobody touches, and the array
/// is in it.
///
/// # Errors
/// [`Refused::Cannot`]: it would be more memory than any driver takes for one array.
fn scatter<'b>(
    array: &mut Array,
    p: &Packet<'_>,
    indices: impl Iterator<Item = &'b [u8]>,
) -> Result<Vec<u8>, Refused> {
    const MOST: usize = 1 << 32;
    let (low, high) = (p.word(draw::LOW) as usize, p.word(draw::HIGH) as usize);
    let element = array.stride.cast_unsigned() as usize;
    let size = high.checked_sub(low).map(|span| (span + 1) * element).filter(|size| *size <= MOST);
    let size = size
        .ok_or_else(|| Refused::Cannot(format!("vertices {low} to {high} are too far apart for one draw")))?;
    let mut memory = vec![0u8; size];
    for (i, raw) in indices.enumerate() {
        let index = raw.iter().rev().fold(0, |index, byte| index << 8 | usize::from(*byte));
        // SAFETY: `arrays` found an element there for each index.
        let vertex =
            unsafe { std::slice::from_raw_parts(array.pointer.cast::<u8>().add(i * element), element) };
        if let Some(to) = memory.get_mut((index - low) * element..(index - low + 1) * element) {
            to.copy_from_slice(vertex);
        }
    }
    array.pointer = memory.as_ptr().wrapping_sub(low * element).cast();
    Ok(memory)
}

/// Whether every index is one of the vertices that came with the draw. The client has looked for the lowest and the highest
/// in the program's memory, which other threads may change until it is copied.
fn fits(gl: &Gl, p: &Packet<'_>, indices: &[u8]) -> Result<bool, Refused> {
    let (kind, ty) = (p.word(draw::KIND), p.word(draw::INDEX_TYPE));
    let base = i64::from(p.word(draw::BASE_VERTEX).cast_signed());
    let vertices = [draw::LOW, draw::HIGH].map(|word| i64::from(p.word(word)) - base);
    if is_within(ty, indices, vertices, None) {
        return Ok(true);
    }
    let mut restart = 0i32;
    match kind & (draw::RESTART | draw::RESTART_FIXED) {
        0 => return Ok(false),
        draw::RESTART => call!(gl.glGetIntegerv(gl::PRIMITIVE_RESTART_INDEX, &raw mut restart)),
        _ => restart = (u32::MAX >> (32 - 8 * type_size(ty).clamp(1, 4))).cast_signed(),
    }
    Ok(is_within(ty, indices, vertices, Some(restart.cast_unsigned())))
}

/// Whether the indices, but for one that begins a new primitive, are between the lowest and the highest.
fn is_within(ty: u32, indices: &[u8], [low, high]: [i64; 2], restart: Option<u32>) -> bool {
    let range = indices::range(ty, indices, restart);
    range.is_none_or(|(least, most)| low <= least.into() && i64::from(most) <= high)
}

/// The draw itself, by the oldest command that can do it.
fn draw(gl: &Gl, profile: Profile, p: &Packet<'_>, indices: *const c_void) -> Result<(), Refused> {
    let (mode, low, high, ty) =
        (p.word(draw::MODE), p.word(draw::LOW), p.word(draw::HIGH), p.word(draw::INDEX_TYPE));
    let (count, instances) = (p.word(draw::COUNT).cast_signed(), p.word(draw::INSTANCES).cast_signed());
    let (vertex, instance) = (p.word(draw::BASE_VERTEX).cast_signed(), p.word(draw::BASE_INSTANCE));
    let first = low.cast_signed();
    match (p.word(draw::KIND) & draw::KINDS, instances, vertex, instance) {
        (draw::ARRAYS, 1, _, 0) => call!(gl.glDrawArrays(mode, first, count)),
        (draw::ARRAYS, _, _, 0) => call!(gl.glDrawArraysInstanced(mode, first, count, instances)),
        (draw::ARRAYS, ..) => {
            call!(gl.glDrawArraysInstancedBaseInstance(mode, first, count, instances, instance));
        }
        (_, 1, 0, 0) if profile == Profile::Es1 => call!(gl.glDrawElements(mode, count, ty, indices)),
        (_, 1, 0, 0) => call!(gl.glDrawRangeElements(mode, low, high, count, ty, indices)),
        (_, 1, _, 0) => call!(gl.glDrawElementsBaseVertex(mode, count, ty, indices, vertex)),
        (_, _, 0, 0) => call!(gl.glDrawElementsInstanced(mode, count, ty, indices, instances)),
        (_, _, _, 0) => {
            call!(gl.glDrawElementsInstancedBaseVertex(mode, count, ty, indices, instances, vertex));
        }
        _ => {
            call!(gl.glDrawElementsInstancedBaseVertexBaseInstance(
                mode, count, ty, indices, instances, vertex, instance
            ));
        }
    }
    Ok(())
}

/// Texture coordinate arrays that the driver has, as far as the client knows them.
fn units(x: &Executor<'_>) -> Result<u32, Refused> {
    let (gl, mut units) = (x.gl(), 1);
    call!(gl.glGetIntegerv(gl::MAX_TEXTURE_UNITS, &raw mut units));
    Ok(u32::try_from(units).unwrap_or(1).clamp(1, UNITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_without_a_vertex_are_found() {
        let shorts: Vec<u8> = [3u16, 5, 65535, 4].iter().flat_map(|index| index.to_le_bytes()).collect();
        let within = |vertices, restart| is_within(gl::UNSIGNED_SHORT, &shorts, vertices, restart);
        assert!(within([3, 65535], None) && within([3, 5], Some(65535)));
        assert!(!within([3, 5], None) && !within([4, 65535], None) && !within([3, 5], Some(65534)));
        assert!(is_within(gl::UNSIGNED_BYTE, &[0, 255], [0, 255], None));
        assert!(!is_within(gl::UNSIGNED_INT, &u32::MAX.to_le_bytes(), [-1, 3], None));
    }
}
