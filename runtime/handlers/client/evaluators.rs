//! Evaluators: control points are packed tightly before they are sent.
//! This module must not know what is evaluated.
#![allow(unsafe_code)] // reads the program's control points

use crate::calls::record_blobs;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;

/// More than any driver's MAX_EVAL_ORDER: GL refuses an order beyond without reading anything.
const MAX_ORDER: i32 = 64;

/// Values in a control point of `target`; 0 for no such target.
fn values(target: u32) -> usize {
    match target {
        gl::MAP1_VERTEX_3 | gl::MAP2_VERTEX_3 | gl::MAP1_NORMAL | gl::MAP2_NORMAL => 3,
        gl::MAP1_VERTEX_4 | gl::MAP2_VERTEX_4 | gl::MAP1_COLOR_4 | gl::MAP2_COLOR_4 => 4,
        gl::MAP1_INDEX | gl::MAP2_INDEX | gl::MAP1_TEXTURE_COORD_1 | gl::MAP2_TEXTURE_COORD_1 => 1,
        gl::MAP1_TEXTURE_COORD_2 | gl::MAP2_TEXTURE_COORD_2 => 2,
        gl::MAP1_TEXTURE_COORD_3 | gl::MAP2_TEXTURE_COORD_3 => 3,
        gl::MAP1_TEXTURE_COORD_4 | gl::MAP2_TEXTURE_COORD_4 => 4,
        _ => 0,
    }
}

/// One direction of a map: stride in values, and order.
type Direction = (i32, i32);

/// The control points one behind the other, `v` fastest; `None` where GL refuses the map.
///
/// # Safety
/// `points` has the points that the directions say.
unsafe fn tight<T: Copy>(target: u32, u: Direction, v: Direction, points: *const T) -> Option<Vec<T>> {
    let k = values(target);
    let legal = |(stride, order): Direction| stride >= k as i32 && (1..=MAX_ORDER).contains(&order);
    if k == 0 || points.is_null() || !legal(u) || !legal(v) {
        return None;
    }
    let mut out = Vec::with_capacity(k * u.1 as usize * v.1 as usize);
    for i in 0..u.1 as usize {
        for j in 0..v.1 as usize {
            let at = i * u.0 as usize + j * v.0 as usize;
            // SAFETY: a control point of the program's.
            out.extend((0..k).map(|c| unsafe { points.add(at + c).read_unaligned() }));
        }
    }
    Some(out)
}

fn bytes<T: Copy>(points: &Option<Vec<T>>) -> BlobArg<'_> {
    match points {
        // SAFETY: numbers seen as bytes.
        Some(points) => BlobArg::Bytes(unsafe { points.align_to::<u8>().1 }),
        None => BlobArg::Null,
    }
}

/// glMap1: `words` are the call's.
///
/// # Safety
/// `points` has the points that the direction says.
pub unsafe fn send_map_1<const W: usize, T: Copy>(
    op: u16,
    mut words: [u32; W],
    target: u32,
    u: Direction,
    points: *const T,
) {
    // SAFETY: as promised.
    let tight = unsafe { tight(target, u, (MAX_ORDER, 1), points) };
    if tight.is_some() {
        words[W - 2] = values(target) as u32;
    }
    record_blobs(op, words, [bytes(&tight)]);
}

/// glMap2: the words are the target, and twice two bounds, a stride and an order.
///
/// # Safety
/// `points` has the points that the directions say.
pub unsafe fn send_map_2<const W: usize, T: Copy>(
    op: u16,
    mut words: [u32; W],
    target: u32,
    (u, v): (Direction, Direction),
    points: *const T,
) {
    // SAFETY: as promised.
    let tight = unsafe { tight(target, u, v, points) };
    if tight.is_some() {
        [words[W / 2 - 1], words[W - 2]] = strides(target, v.1);
    }
    record_blobs(op, words, [bytes(&tight)]);
}

/// Of a map that is packed.
fn strides(target: u32, vorder: i32) -> [u32; 2] {
    let k = values(target) as u32;
    [k * vorder as u32, k]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_points_are_packed_with_v_fastest() {
        let points: Vec<f32> = (0..100u8).map(f32::from).collect();
        // SAFETY: no point lies beyond the hundredth value.
        let (map, transposed, refused) = unsafe {
            (
                tight(gl::MAP2_TEXTURE_COORD_2, (20, 2), (5, 3), points.as_ptr()),
                tight(gl::MAP2_TEXTURE_COORD_2, (5, 2), (20, 2), points.as_ptr()),
                tight(gl::MAP1_VERTEX_3, (2, 2), (MAX_ORDER, 1), points.as_ptr()),
            )
        };
        assert_eq!(map.unwrap(), [0., 1., 5., 6., 10., 11., 20., 21., 25., 26., 30., 31.]);
        assert_eq!(transposed.unwrap(), [0., 1., 20., 21., 5., 6., 25., 26.]);
        assert_eq!(refused, None);
        assert_eq!(strides(gl::MAP2_TEXTURE_COORD_2, 3), [6, 2]);
    }
}
