//! Draws with vertices that came with them, as calls that take them from memory.
//!
//! Only display lists keep such draws, and in these each has all that it needs. Memory begins with the vertex of number 0, as a pointer
//! of GL's does: what no index names is zero.
//! This module must not know how calls are written.

use super::values::Source;
use reprise_gl::assist::{SPANS, draw, element_size, type_size};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Blob, BlobArg};
use std::collections::BTreeSet;

/// No array takes more.
const MOST: usize = 256 << 20;

/// A pointer of a call.
pub(super) enum Memory {
    Bytes(Vec<u8>),
    /// An offset into the bound buffer.
    Offset(u64),
}

impl Memory {
    pub(super) fn as_blob(&self) -> BlobArg<'_> {
        match self {
            Memory::Bytes(bytes) => BlobArg::Bytes(bytes),
            Memory::Offset(offset) => BlobArg::Value(*offset),
        }
    }
}

type Calls = Vec<(u16, Vec<u32>, Vec<Memory>)>;

/// The arrays that a call enables: of texture coordinates those of all units, because the unit is the client's.
pub(super) fn enabled_by(op: u16, array: u32) -> Vec<u32> {
    match (op, array) {
        (op::glEnableVertexAttribArray, attrib) => vec![draw::GENERIC.saturating_add(attrib)],
        (_, gl::TEXTURE_COORD_ARRAY) => (draw::TEXCOORD..draw::GENERIC).collect(),
        _ => (draw::VERTEX..draw::TEXCOORD).filter(|index| draw::capability(*index) == array).collect(),
    }
}

/// One array of a draw.
struct Array {
    index: u32,
    size: u32,
    ty: u32,
    stride: u32,
    flags: u32,
    memory: Vec<u8>,
}

/// The calls of a draw, see [`reprise_gl::assist::DrawClientArrays`]; `others` are arrays that may be enabled and are not the draw's.
///
/// # Errors
/// What kind of draw cannot be written.
pub(super) fn calls(source: &Source<'_, '_>, others: &BTreeSet<u32>) -> Result<Calls, &'static str> {
    let p = &source.packet;
    let (kind, count) = (p.word(draw::KIND), p.word(draw::COUNT) as usize);
    if kind & draw::ALONE == 0 {
        return Err("arrays that are the client's");
    }
    let index_size = match kind & draw::KINDS {
        draw::ARRAYS => 0,
        _ => type_size(p.word(draw::INDEX_TYPE)) as usize,
    };
    let indices = match (p.blob(draw::INDICES_BLOB), source.bytes(draw::INDICES_BLOB)) {
        (Blob::Value(offset), _) => Memory::Offset(offset),
        (_, bytes) => Memory::Bytes(bytes.unwrap_or_default().into()),
    };
    let arrays = arrays(source, &indices, index_size, count)?;
    let mut calls: Calls = vec![(op::glPushClientAttrib, vec![gl::CLIENT_VERTEX_ARRAY_BIT], Vec::new())];
    for index in others.iter().filter(|index| arrays.iter().all(|array| array.index != **index)) {
        enable(&mut calls, *index, false);
    }
    calls.push((op::glBindBuffer, vec![gl::ELEMENT_ARRAY_BUFFER, 0], Vec::new()));
    calls.push((op::glBindBuffer, vec![gl::ARRAY_BUFFER, 0], Vec::new()));
    for array in arrays {
        enable(&mut calls, array.index, true);
        point(&mut calls, array);
    }
    calls.push(command(source, indices));
    calls.push((op::glPopClientAttrib, Vec::new(), Vec::new()));
    Ok(calls)
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at * 4..)?.first_chunk().map(|raw| u32::from_le_bytes(*raw))
}

fn arrays(
    source: &Source<'_, '_>,
    indices: &Memory,
    index_size: usize,
    count: usize,
) -> Result<Vec<Array>, &'static str> {
    const CUT: &str = "vertices that are not there";
    let p = &source.packet;
    let (low, high) = (p.word(draw::LOW) as usize, p.word(draw::HIGH) as usize);
    let is_gathered = p.word(draw::KIND) & draw::GATHERED != 0;
    let described = source.bytes(draw::ARRAYS_BLOB).unwrap_or_default();
    let mut arrays = Vec::new();
    for array in described.chunks_exact(4 * draw::ARRAY_WORDS) {
        let of = |at| word(array, at).unwrap_or(0);
        let (index, flags, span) = (of(0) & 0xff, of(0) & 0xf000, (of(0) >> 16) as usize);
        let size = if of(0) >> 8 & 0xf == draw::BGRA { gl::BGRA } else { of(0) >> 8 & 0xf };
        let (ty, stride, offset, divisor) = (of(1), of(2), of(3) as usize, of(4));
        if span >= SPANS || divisor != 0 {
            return Err("arrays for instances");
        }
        let vertices =
            source.bytes(draw::SPANS_BLOB + span).and_then(|span| span.get(offset..)).ok_or(CUT)?;
        let (step, element) = (stride as usize, element_size(size, ty) as usize);
        let need = high.checked_mul(step).and_then(|last| last.checked_add(element));
        let need = need.filter(|need| *need <= MOST && low <= high).ok_or("vertices that are far apart")?;
        let mut memory = vec![0; need];
        if is_gathered {
            let Memory::Bytes(indices) = indices else { return Err(CUT) };
            for (i, raw) in indices.chunks_exact(index_size.max(1)).take(count).enumerate() {
                let to = raw.iter().rev().fold(0, |index, byte| index << 8 | usize::from(*byte)) * step;
                let from = vertices.get(i * step..i * step + element).ok_or(CUT)?;
                memory.get_mut(to..to + element).ok_or(CUT)?.copy_from_slice(from);
            }
        } else {
            let len = need - low * step;
            memory[low * step..].copy_from_slice(vertices.get(..len).ok_or(CUT)?);
        }
        arrays.push(Array { index, size, ty, stride, flags, memory });
    }
    Ok(arrays)
}

fn enable(calls: &mut Calls, index: u32, on: bool) {
    if index >= draw::GENERIC {
        let op = if on { op::glEnableVertexAttribArray } else { op::glDisableVertexAttribArray };
        calls.push((op, vec![index - draw::GENERIC], Vec::new()));
        return;
    }
    if index >= draw::TEXCOORD {
        calls.push((op::glClientActiveTexture, vec![gl::TEXTURE0 + index - draw::TEXCOORD], Vec::new()));
    }
    let op = if on { op::glEnableClientState } else { op::glDisableClientState };
    calls.push((op, vec![draw::capability(index)], Vec::new()));
}

/// Says where an array is; the unit of texture coordinates is chosen.
fn point(calls: &mut Calls, array: Array) {
    let Array { index, size, ty, stride, flags, memory } = array;
    let attrib = index.saturating_sub(draw::GENERIC);
    let (op, words) = match index {
        draw::VERTEX => (op::glVertexPointer, vec![size, ty, stride]),
        draw::NORMAL => (op::glNormalPointer, vec![ty, stride]),
        draw::COLOR => (op::glColorPointer, vec![size, ty, stride]),
        draw::SECONDARY_COLOR => (op::glSecondaryColorPointer, vec![size, ty, stride]),
        draw::FOG_COORD => (op::glFogCoordPointer, vec![ty, stride]),
        draw::INDEX => (op::glIndexPointer, vec![ty, stride]),
        draw::EDGE_FLAG => (op::glEdgeFlagPointer, vec![stride]),
        draw::POINT_SIZE => (op::glPointSizePointerOES, vec![ty, stride]),
        draw::GENERIC.. => match flags & (draw::WHOLE | draw::DOUBLE) {
            0 => {
                let normalized = (flags & draw::NORMALIZED != 0).into();
                (op::glVertexAttribPointer, vec![attrib, size, ty, normalized, stride])
            }
            draw::WHOLE => (op::glVertexAttribIPointer, vec![attrib, size, ty, stride]),
            _ => (op::glVertexAttribLPointer, vec![attrib, size, ty, stride]),
        },
        _ => (op::glTexCoordPointer, vec![size, ty, stride]),
    };
    calls.push((op, words, vec![Memory::Bytes(memory)]));
}

/// The draw itself, by the oldest command that can do it.
fn command(source: &Source<'_, '_>, indices: Memory) -> (u16, Vec<u32>, Vec<Memory>) {
    let of = |at| source.packet.word(at);
    let (mode, low, high, count, ty) =
        (of(draw::MODE), of(draw::LOW), of(draw::HIGH), of(draw::COUNT), of(draw::INDEX_TYPE));
    let (instances, vertex, instance) = (of(draw::INSTANCES), of(draw::BASE_VERTEX), of(draw::BASE_INSTANCE));
    let indices = vec![indices];
    match (of(draw::KIND) & draw::KINDS, instances, vertex, instance) {
        (draw::ARRAYS, 1, _, 0) => (op::glDrawArrays, vec![mode, low, count], Vec::new()),
        (draw::ARRAYS, _, _, 0) => (op::glDrawArraysInstanced, vec![mode, low, count, instances], Vec::new()),
        (draw::ARRAYS, ..) => {
            let words = vec![mode, low, count, instances, instance];
            (op::glDrawArraysInstancedBaseInstance, words, Vec::new())
        }
        (_, 1, 0, 0) => (op::glDrawRangeElements, vec![mode, low, high, count, ty], indices),
        (_, 1, _, 0) => (op::glDrawElementsBaseVertex, vec![mode, count, ty, vertex], indices),
        (_, _, 0, 0) => (op::glDrawElementsInstanced, vec![mode, count, ty, instances], indices),
        (_, _, _, 0) => {
            (op::glDrawElementsInstancedBaseVertex, vec![mode, count, ty, instances, vertex], indices)
        }
        _ => {
            let words = vec![mode, count, ty, instances, vertex, instance];
            (op::glDrawElementsInstancedBaseVertexBaseInstance, words, indices)
        }
    }
}
