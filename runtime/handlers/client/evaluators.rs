//! Evaluators: control points are packed tightly before they are sent.
//! This module must not know what is evaluated.
#![allow(unsafe_code)] // reads the program's control points

use crate::calls::record_blobs;
use reprise_gl::ops::op;
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

fn two(value: f64) -> [u32; 2] {
    let bits = value.to_bits();
    [bits as u32, (bits >> 32) as u32]
}

pub unsafe fn map_1f(target: u32, u1: f32, u2: f32, stride: i32, order: i32, points: *const f32) {
    // SAFETY: as for this command.
    let tight = unsafe { tight(target, (stride, order), (MAX_ORDER, 1), points) };
    let stride = if tight.is_some() { values(target) as u32 } else { stride as u32 };
    let words = [target, u1.to_bits(), u2.to_bits(), stride, order as u32];
    record_blobs(op::glMap1f, words, [bytes(&tight)]);
}

pub unsafe fn map_1d(target: u32, u1: f64, u2: f64, stride: i32, order: i32, points: *const f64) {
    // SAFETY: as for this command.
    let tight = unsafe { tight(target, (stride, order), (MAX_ORDER, 1), points) };
    let stride = if tight.is_some() { values(target) as u32 } else { stride as u32 };
    let ([u1, u1_high], [u2, u2_high]) = (two(u1), two(u2));
    let words = [target, u1, u1_high, u2, u2_high, stride, order as u32];
    record_blobs(op::glMap1d, words, [bytes(&tight)]);
}

#[allow(clippy::too_many_arguments)] // as GL has them
pub unsafe fn map_2f(
    target: u32,
    u1: f32,
    u2: f32,
    ustride: i32,
    uorder: i32,
    v1: f32,
    v2: f32,
    vstride: i32,
    vorder: i32,
    points: *const f32,
) {
    // SAFETY: as for this command.
    let tight = unsafe { tight(target, (ustride, uorder), (vstride, vorder), points) };
    let [ustride, vstride] = strides(target, tight.is_some(), ustride, vstride, vorder);
    let [u1, u2, v1, v2] = [u1, u2, v1, v2].map(f32::to_bits);
    let words = [target, u1, u2, ustride, uorder as u32, v1, v2, vstride, vorder as u32];
    record_blobs(op::glMap2f, words, [bytes(&tight)]);
}

#[allow(clippy::too_many_arguments)] // as GL has them
pub unsafe fn map_2d(
    target: u32,
    u1: f64,
    u2: f64,
    ustride: i32,
    uorder: i32,
    v1: f64,
    v2: f64,
    vstride: i32,
    vorder: i32,
    points: *const f64,
) {
    // SAFETY: as for this command.
    let tight = unsafe { tight(target, (ustride, uorder), (vstride, vorder), points) };
    let [ustride, vstride] = strides(target, tight.is_some(), ustride, vstride, vorder);
    let [[u1, u1_high], [u2, u2_high], [v1, v1_high], [v2, v2_high]] = [u1, u2, v1, v2].map(two);
    let (uorder, vorder) = (uorder as u32, vorder as u32);
    let words =
        [target, u1, u1_high, u2, u2_high, ustride, uorder, v1, v1_high, v2, v2_high, vstride, vorder];
    record_blobs(op::glMap2d, words, [bytes(&tight)]);
}

fn strides(target: u32, tight: bool, u: i32, v: i32, vorder: i32) -> [u32; 2] {
    let k = values(target) as u32;
    if tight { [k * vorder as u32, k] } else { [u as u32, v as u32] }
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
        assert_eq!(strides(gl::MAP2_TEXTURE_COORD_2, true, 20, 5, 3), [6, 2]);
    }
}
