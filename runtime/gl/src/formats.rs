//! Internal formats: as what kind of image every bit of one can be read and written (specification 4.6, tables 8.12 to 8.20).
//!
//! This module must not know who reads or writes.

/// What the components of an internal format are, as gets of its sizes and types tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Components {
    /// GL_*_TYPE of the red, alpha, luminance or intensity component, or else of depth; 0 where not known.
    pub kind: u32,
    /// The most bits of a colour component.
    pub color: i32,
    /// Bits of depth.
    pub depth: i32,
    /// Bits of stencil.
    pub stencil: i32,
}

const GL_NONE: u32 = 0;
const GL_BYTE: u32 = 0x1400;
const GL_UNSIGNED_BYTE: u32 = 0x1401;
const GL_SHORT: u32 = 0x1402;
const GL_UNSIGNED_SHORT: u32 = 0x1403;
const GL_INT: u32 = 0x1404;
const GL_UNSIGNED_INT: u32 = 0x1405;
const GL_FLOAT: u32 = 0x1406;
const GL_STENCIL_INDEX: u32 = 0x1901;
const GL_DEPTH_COMPONENT: u32 = 0x1902;
const GL_RGB: u32 = 0x1907;
const GL_RGBA: u32 = 0x1908;
const GL_RGBA_INTEGER: u32 = 0x8d99;
const GL_DEPTH_STENCIL: u32 = 0x84f9;
const GL_UNSIGNED_INT_24_8: u32 = 0x84fa;
const GL_FLOAT_32_UNSIGNED_INT_24_8_REV: u32 = 0x8dad;
const GL_SIGNED_NORMALIZED: u32 = 0x8f9c;
const GL_UNSIGNED_INT_10F_11F_11F_REV: u32 = 0x8c3b;
const GL_UNSIGNED_INT_5_9_9_9_REV: u32 = 0x8c3e;

/// Format and type of an image that holds every bit of a texture or renderbuffer with such components.
pub fn layout(components: Components) -> (u32, u32) {
    let Components { kind, color, depth, stencil } = components;
    let is_float = kind == GL_FLOAT || depth > 24;
    match (depth > 0, stencil > 0) {
        (true, true) if is_float => (GL_DEPTH_STENCIL, GL_FLOAT_32_UNSIGNED_INT_24_8_REV),
        (true, true) => (GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8),
        (true, false) if kind == GL_FLOAT => (GL_DEPTH_COMPONENT, GL_FLOAT),
        (true, false) => (GL_DEPTH_COMPONENT, GL_UNSIGNED_INT),
        (false, true) => (GL_STENCIL_INDEX, GL_UNSIGNED_BYTE),
        _ => match (kind, color) {
            (GL_INT, _) => (GL_RGBA_INTEGER, GL_INT),
            (GL_UNSIGNED_INT, _) => (GL_RGBA_INTEGER, GL_UNSIGNED_INT),
            // Packed formats, as they are.
            (GL_FLOAT, 9) => (GL_RGB, GL_UNSIGNED_INT_5_9_9_9_REV),
            (GL_FLOAT, 10..12) => (GL_RGB, GL_UNSIGNED_INT_10F_11F_11F_REV),
            (GL_SIGNED_NORMALIZED, ..9) => (GL_RGBA, GL_BYTE),
            (GL_SIGNED_NORMALIZED, _) => (GL_RGBA, GL_SHORT),
            (GL_FLOAT, _) | (GL_NONE, 17..) => (GL_RGBA, GL_FLOAT),
            (_, ..9) => (GL_RGBA, GL_UNSIGNED_BYTE),
            (_, 9..17) => (GL_RGBA, GL_UNSIGNED_SHORT),
            (_, _) => (GL_RGBA, GL_FLOAT),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_layout() {
        let of = |kind, color, depth, stencil| layout(Components { kind, color, depth, stencil });
        assert_eq!(of(0x8c17, 8, 0, 0), (GL_RGBA, GL_UNSIGNED_BYTE)); // UNSIGNED_NORMALIZED
        assert_eq!(of(0x8c17, 10, 0, 0), (GL_RGBA, GL_UNSIGNED_SHORT));
        assert_eq!(of(GL_SIGNED_NORMALIZED, 8, 0, 0), (GL_RGBA, GL_BYTE));
        assert_eq!(of(GL_FLOAT, 16, 0, 0), (GL_RGBA, GL_FLOAT));
        assert_eq!(of(GL_FLOAT, 9, 0, 0), (GL_RGB, GL_UNSIGNED_INT_5_9_9_9_REV));
        assert_eq!(of(GL_INT, 8, 0, 0), (GL_RGBA_INTEGER, GL_INT));
        assert_eq!(of(0x8c17, 0, 24, 8), (GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8));
        assert_eq!(of(GL_FLOAT, 0, 32, 8), (GL_DEPTH_STENCIL, GL_FLOAT_32_UNSIGNED_INT_24_8_REV));
        assert_eq!(of(GL_FLOAT, 0, 32, 0), (GL_DEPTH_COMPONENT, GL_FLOAT));
        assert_eq!(of(GL_NONE, 0, 0, 8), (GL_STENCIL_INDEX, GL_UNSIGNED_BYTE));
    }
}
