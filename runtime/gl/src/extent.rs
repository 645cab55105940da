//! The sizes that rules name by a function: `image(format, type, width, height, 1)`, `map1(target, stride, order)`, …
//!
//! Each says how much a command reads or writes behind a pointer, in elements of the pointer's type. Where GL rejects the
//! parameters it reads nothing: 0. This module must not know who asks.

use crate::pixels;

const GL_MAP1_COLOR_4: u32 = 0x0d90;
const GL_MAP2_COLOR_4: u32 = 0x0db0;
/// No driver has a MAX_EVAL_ORDER beyond this.
const MOST_ORDER: i32 = 64;

fn dimension(value: i32) -> usize {
    usize::try_from(value).unwrap_or(0)
}

/// Bytes of a tightly packed image.
pub fn image(format: u32, ty: u32, width: i32, height: i32, depth: i32) -> usize {
    pixels::image_size(format, ty, dimension(width), dimension(height), dimension(depth)).unwrap_or(0)
}

/// Bytes of an image of a compressed format.
pub fn compressed(format: u32, size: [i32; 3]) -> usize {
    let [width, height, depth] = size.map(dimension);
    let Some([across, up, bytes]) = pixels::compressed_block(format) else { return 0 };
    let blocks = width.div_ceil(across).saturating_mul(height.div_ceil(up));
    blocks.saturating_mul(depth).saturating_mul(bytes)
}

/// Bytes of a tightly packed bitmap.
pub fn bitmap(width: i32, height: i32) -> usize {
    dimension(width).div_ceil(8).saturating_mul(dimension(height))
}

/// Components of a control point of an evaluator. The targets are in the same order for one and two dimensions.
fn components(target: u32, first: u32) -> Option<usize> {
    // COLOR_4, INDEX, NORMAL, TEXTURE_COORD_1 to 4, VERTEX_3, VERTEX_4
    [4, 1, 3, 1, 2, 3, 4, 3, 4].get(target.checked_sub(first)? as usize).copied()
}

fn points(stride: i32, order: i32, components: usize) -> Option<usize> {
    let last = (1..=MOST_ORDER).contains(&order).then(|| (order - 1) as usize)?;
    let stride = usize::try_from(stride).ok().filter(|stride| *stride >= components)?;
    Some(last.saturating_mul(stride))
}

/// Values that glMap1 reads.
pub fn map1(target: u32, stride: i32, order: i32) -> usize {
    components(target, GL_MAP1_COLOR_4)
        .and_then(|n| Some(points(stride, order, n)?.saturating_add(n)))
        .unwrap_or(0)
}

/// Values that glMap2 reads.
pub fn map2(target: u32, ustride: i32, uorder: i32, vstride: i32, vorder: i32) -> usize {
    let Some(n) = components(target, GL_MAP2_COLOR_4) else { return 0 };
    let (u, v) = (points(ustride, uorder, n), points(vstride, vorder, n));
    u.zip(v).map_or(0, |(u, v)| u.saturating_add(v).saturating_add(n))
}

/// Bytes of `n` names of display lists.
pub fn list_names(n: i32, ty: u32) -> usize {
    let size = match ty {
        0x1400 | 0x1401 => 1,                   // BYTE, UNSIGNED_BYTE
        0x1402 | 0x1403 | 0x1407 => 2,          // SHORT, UNSIGNED_SHORT, 2_BYTES
        0x1408 => 3,                            // 3_BYTES
        0x1404 | 0x1405 | 0x1406 | 0x1409 => 4, // INT, UNSIGNED_INT, FLOAT, 4_BYTES
        _ => 0,
    };
    dimension(n).saturating_mul(size)
}

/// Values that glClearBuffer reads (specification 4.6, section 17.4.3.1).
pub fn clear_values(buffer: u32) -> usize {
    const GL_COLOR: u32 = 0x1800;
    if buffer == GL_COLOR { 4 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_the_specification() {
        assert_eq!(image(0x1908, 0x1401, 5, 3, 1), 60);
        assert_eq!(image(0x1907, 0x8363, 5, 3, 2), 60); // RGB, UNSIGNED_SHORT_5_6_5
        assert_eq!(image(0x1908, 0x1401, -5, 3, 1), 0);
        assert_eq!(compressed(0x83f1, [5, 4, 2]), 32); // COMPRESSED_RGBA_S3TC_DXT1_EXT
        assert_eq!(bitmap(9, 4), 8);
        assert_eq!(map1(0x0d97, 3, 4), 12); // MAP1_VERTEX_3
        assert_eq!(map1(0x0d97, 5, 4), 18);
        assert_eq!(map1(0x0d97, 2, 4), 0);
        assert_eq!(map2(0x0db8, 16, 3, 4, 4), 48); // MAP2_VERTEX_4
        assert_eq!((list_names(3, 0x1408), list_names(-1, 0x1401)), (9, 0));
    }
}
