//! The contents of a drawable as bytes: what the server reads back, the log keeps, and another server or an export shows again.
//!
//! ```text
//!  0  magic    "RDRW"
//!  4  version  u32, 1
//!  8  width    u32, pixels
//! 12  height   u32
//! 16  planes   u32, how many follow
//! 20  zero
//!     for each: buffer u32 (the GL enum), format u32, type u32, samples u32, length in bytes u64, then the rows, bottom
//!     first, tightly packed, padded to 8; where it has samples, the format is the internal one, the type is zero, depth has
//!     stencil with it, and the bytes are all samples of colour, one sample after the other, then those of depth and stencil
//! ```
//!
//! Whoever reads them checks all lengths. This module must not know how they are read from a driver.

use crate::tokens as gl;

const MAGIC: [u8; 4] = *b"RDRW";
const VERSION: u32 = 1;
const HEAD: usize = 24;
const PLANE_HEAD: usize = 24;

/// In place of a buffer: what the window system shows of a window.
pub const SHOWN: u32 = gl::FRONT;

/// One buffer's contents.
#[derive(Debug, PartialEq, Eq)]
pub struct Plane<'a> {
    /// The buffer, as GL calls it: GL_BACK_LEFT, GL_DEPTH, …; or [`SHOWN`].
    pub buffer: u32,
    /// Of the rows; of what has samples, the internal format.
    pub format: u32,
    /// The type of the rows; 0 of what has samples.
    pub kind: u32,
    /// 0 for what is not multisampled.
    pub samples: u32,
    /// Bottom first, tightly packed.
    pub rows: std::borrow::Cow<'a, [u8]>,
}

/// Bytes of a pixel in one of the layouts that are used here.
pub fn pixel_size(format: u32, kind: u32) -> Option<usize> {
    let components = match format {
        gl::RGBA => 4,
        gl::DEPTH_COMPONENT | gl::STENCIL_INDEX => 1,
        _ => return None,
    };
    let bytes = match kind {
        gl::UNSIGNED_BYTE => 1,
        gl::UNSIGNED_SHORT => 2,
        gl::UNSIGNED_INT => 4,
        _ => return None,
    };
    Some(components * bytes)
}

/// The contents of a drawable of `size` as bytes.
pub fn encode(size: [u32; 2], planes: &[Plane<'_>]) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend_from_slice(&MAGIC);
    for word in [VERSION, size[0], size[1], planes.len() as u32, 0] {
        out.extend_from_slice(&word.to_le_bytes());
    }
    for plane in planes {
        for word in [plane.buffer, plane.format, plane.kind, plane.samples] {
            out.extend_from_slice(&word.to_le_bytes());
        }
        out.extend_from_slice(&(plane.rows.len() as u64).to_le_bytes());
        out.extend_from_slice(&plane.rows);
        out.resize(out.len().next_multiple_of(8), 0);
    }
    out
}

/// Size and planes; `None` where the bytes are no contents of a drawable.
pub fn decode(bytes: &[u8]) -> Option<([u32; 2], Vec<Plane<'_>>)> {
    let word = |at: usize| {
        let raw = bytes.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]))
    };
    if bytes.get(..4)? != MAGIC || word(4)? != VERSION {
        return None;
    }
    let size = [word(8)?, word(12)?];
    let pixels = (size[0] as usize).checked_mul(size[1] as usize)?;
    let mut planes = Vec::new();
    let mut at = HEAD;
    for _ in 0..word(16)? {
        let (buffer, format, kind, samples) = (word(at)?, word(at + 4)?, word(at + 8)?, word(at + 12)?);
        let len = u64::from(word(at + 16)?) | u64::from(word(at + 20)?) << 32;
        let len = usize::try_from(len).ok()?;
        if samples == 0 && pixels.checked_mul(pixel_size(format, kind)?)? != len {
            return None;
        }
        let start = at + PLANE_HEAD;
        let end = start.checked_add(len)?;
        planes.push(Plane { buffer, format, kind, samples, rows: bytes.get(start..end)?.into() });
        at = end.checked_next_multiple_of(8)?;
    }
    Some((size, planes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_travel() {
        let size = [3, 1];
        let planes = [
            Plane {
                buffer: gl::BACK_LEFT,
                format: gl::RGBA,
                kind: gl::UNSIGNED_BYTE,
                samples: 0,
                rows: (0..12).collect::<Vec<u8>>().into(),
            },
            Plane {
                buffer: gl::STENCIL,
                format: gl::STENCIL_INDEX,
                kind: gl::UNSIGNED_BYTE,
                samples: 0,
                rows: vec![7, 8, 9].into(),
            },
            Plane {
                buffer: gl::DEPTH,
                format: gl::DEPTH24_STENCIL8,
                kind: 0,
                samples: 2,
                rows: vec![1; 30].into(),
            },
        ];
        let bytes = encode(size, &planes);
        let (size_again, planes_again) = decode(&bytes).unwrap();
        assert_eq!(size_again, size);
        assert_eq!(planes_again, planes);
        for cut in 0..bytes.len() - 5 {
            assert!(decode(&bytes[..cut]).is_none(), "cut at {cut}");
        }
        let mut wrong = bytes.clone();
        wrong[8] = 4;
        assert!(decode(&wrong).is_none(), "the size does not fit the planes");
        wrong = bytes;
        wrong[HEAD + 4] = 1;
        assert!(decode(&wrong).is_none(), "an unknown format");
    }
}
