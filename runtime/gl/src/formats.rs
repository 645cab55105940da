//! Internal formats: as what kind of image every bit of one can be read and written (specification 4.6, tables 8.12 to 8.20).
//!
//! This module must not know who reads or writes.

use crate::readable;

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

/// The components of a sized or base internal format, which its name tells; `None` where it tells none. A driver may have more bits
/// than the name says.
pub fn components(format: u32) -> Option<Components> {
    let name = readable::any_enum(format)?.strip_prefix("GL_")?;
    if name.starts_with("COMPRESSED_") {
        return None;
    }
    let bits_after = |part: &str| {
        let rest = name.split_once(part)?.1;
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        Some((rest[..end].parse().unwrap_or(0), rest[end..].starts_with('F')))
    };
    let stencil =
        bits_after("STENCIL_INDEX").or_else(|| bits_after("STENCIL")).map_or(0, |(bits, _)| bits.max(8));
    if let Some((depth, is_float)) = bits_after("DEPTH_COMPONENT").or_else(|| bits_after("DEPTH")) {
        let kind = if is_float { GL_FLOAT } else { GL_NONE };
        return Some(Components { kind, color: 0, depth: if depth == 0 { 24 } else { depth }, stencil });
    }
    if stencil > 0 {
        return Some(Components { stencil, ..Components::default() });
    }
    let is_color = ["R", "ALPHA", "LUMINANCE", "INTENSITY", "SRGB", "SLUMINANCE"];
    if !is_color.iter().any(|start| name.starts_with(start)) {
        return None;
    }
    let numbers = name.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<i32>().ok());
    let color = match numbers.max() {
        Some(565) => 6,
        Some(bits) => bits,
        None => 8,
    };
    let after_bits = name.trim_start_matches(|c: char| !c.is_ascii_digit());
    let kind = match () {
        () if name.ends_with("UI") => GL_UNSIGNED_INT,
        () if after_bits.ends_with('I') => GL_INT,
        () if name.ends_with("_SNORM") => GL_SIGNED_NORMALIZED,
        () if after_bits.contains('F') || name == "RGB9_E5" => GL_FLOAT,
        () => GL_NONE,
    };
    Some(Components { kind, color, depth: 0, stencil: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_formats_tell_their_components() {
        let of = |format| components(format).map(layout);
        let expected = [
            (0x8058, Some((GL_RGBA, GL_UNSIGNED_BYTE))),               // RGBA8
            (0x8d62, Some((GL_RGBA, GL_UNSIGNED_BYTE))),               // RGB565
            (0x8059, Some((GL_RGBA, GL_UNSIGNED_SHORT))),              // RGB10_A2
            (0x881a, Some((GL_RGBA, GL_FLOAT))),                       // RGBA16F
            (0x8d70, Some((GL_RGBA_INTEGER, GL_UNSIGNED_INT))),        // RGBA32UI
            (0x8231, Some((GL_RGBA_INTEGER, GL_INT))),                 // R8I
            (0x8f97, Some((GL_RGBA, GL_BYTE))),                        // RGBA8_SNORM
            (0x8c3a, Some((GL_RGB, GL_UNSIGNED_INT_10F_11F_11F_REV))), // R11F_G11F_B10F
            (0x8c43, Some((GL_RGBA, GL_UNSIGNED_BYTE))),               // SRGB8_ALPHA8
            (0x81a5, Some((GL_DEPTH_COMPONENT, GL_UNSIGNED_INT))),     // DEPTH_COMPONENT16
            (0x8cac, Some((GL_DEPTH_COMPONENT, GL_FLOAT))),            // DEPTH_COMPONENT32F
            (0x88f0, Some((GL_DEPTH_STENCIL, GL_UNSIGNED_INT_24_8))),  // DEPTH24_STENCIL8
            (0x8cad, Some((GL_DEPTH_STENCIL, GL_FLOAT_32_UNSIGNED_INT_24_8_REV))), // DEPTH32F_STENCIL8
            (0x8d48, Some((GL_STENCIL_INDEX, GL_UNSIGNED_BYTE))),      // STENCIL_INDEX8
            (0x1908, Some((GL_RGBA, GL_UNSIGNED_BYTE))),               // RGBA
            (0x83f0, None),                                            // COMPRESSED_RGB_S3TC_DXT1_EXT
        ];
        for (format, layout) in expected {
            assert_eq!(of(format), layout, "{format:#x}");
        }
    }

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
