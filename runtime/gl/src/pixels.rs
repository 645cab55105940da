//! Images in memory: how many bytes they take, and how they are laid out under the pixel store state.
//!
//! Every image travels tightly packed: rows without padding, no skips, native byte order, most significant bit first.
//! The program's layout is dealt with where the program is; nobody else knows its pixel store state.
//! This module must not know which command moves an image.
#![allow(unsafe_code)] // reads and writes images through the program's pointers

use crate::glx::Profile;
use crate::tokens as gl;

/// One half of the glPixelStore state: PACK_* or UNPACK_*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PixelStore {
    /// SWAP_BYTES.
    pub swap_bytes: bool,
    /// LSB_FIRST.
    pub lsb_first: bool,
    /// ROW_LENGTH, in pixels; 0 for the image's width.
    pub row_length: u32,
    /// IMAGE_HEIGHT, in rows; 0 for the image's height.
    pub image_height: u32,
    /// SKIP_ROWS.
    pub skip_rows: u32,
    /// SKIP_PIXELS.
    pub skip_pixels: u32,
    /// SKIP_IMAGES.
    pub skip_images: u32,
    /// PACK_INVERT: the first row is the last in memory.
    pub invert: bool,
    /// ALIGNMENT: 1, 2, 4 or 8.
    pub alignment: u32,
    /// COMPRESSED_BLOCK_WIDTH, _HEIGHT, _DEPTH and _SIZE: compressed images are laid out by the rest where none is 0.
    pub block: [u32; 4],
}

impl Default for PixelStore {
    fn default() -> PixelStore {
        PixelStore {
            swap_bytes: false,
            lsb_first: false,
            row_length: 0,
            image_height: 0,
            skip_rows: 0,
            skip_pixels: 0,
            skip_images: 0,
            invert: false,
            alignment: 4,
            block: [0; 4],
        }
    }
}

/// Which COMPRESSED_BLOCK_* parameter this is.
fn block(pname: u32) -> Option<usize> {
    let first = match pname {
        gl::UNPACK_COMPRESSED_BLOCK_WIDTH..=gl::UNPACK_COMPRESSED_BLOCK_SIZE => {
            gl::UNPACK_COMPRESSED_BLOCK_WIDTH
        }
        gl::PACK_COMPRESSED_BLOCK_WIDTH..=gl::PACK_COMPRESSED_BLOCK_SIZE => gl::PACK_COMPRESSED_BLOCK_WIDTH,
        _ => return None,
    };
    Some((pname - first) as usize)
}

impl PixelStore {
    /// Sets one parameter of glPixelStore. Returns false, having changed nothing, where GL rejects it.
    pub fn set(&mut self, pname: u32, value: i32) -> bool {
        let number = u32::try_from(value);
        match (pname, number) {
            (gl::PACK_SWAP_BYTES | gl::UNPACK_SWAP_BYTES, _) => self.swap_bytes = value != 0,
            (gl::PACK_LSB_FIRST | gl::UNPACK_LSB_FIRST, _) => self.lsb_first = value != 0,
            (gl::PACK_INVERT_MESA | gl::PACK_REVERSE_ROW_ORDER_ANGLE, _) => self.invert = value != 0,
            (_, Err(_)) => return false,
            (gl::PACK_ROW_LENGTH | gl::UNPACK_ROW_LENGTH, Ok(n)) => self.row_length = n,
            (gl::PACK_IMAGE_HEIGHT | gl::UNPACK_IMAGE_HEIGHT, Ok(n)) => self.image_height = n,
            (gl::PACK_SKIP_ROWS | gl::UNPACK_SKIP_ROWS, Ok(n)) => self.skip_rows = n,
            (gl::PACK_SKIP_PIXELS | gl::UNPACK_SKIP_PIXELS, Ok(n)) => self.skip_pixels = n,
            (gl::PACK_SKIP_IMAGES | gl::UNPACK_SKIP_IMAGES, Ok(n)) => self.skip_images = n,
            (gl::PACK_ALIGNMENT | gl::UNPACK_ALIGNMENT, Ok(n @ (1 | 2 | 4 | 8))) => self.alignment = n,
            (_, Ok(n)) => match block(pname) {
                Some(i) => self.block[i] = n,
                None => return false,
            },
        }
        true
    }

    /// The value of one parameter of glPixelStore.
    pub fn get(&self, pname: u32) -> Option<i32> {
        Some(match pname {
            gl::PACK_SWAP_BYTES | gl::UNPACK_SWAP_BYTES => self.swap_bytes as i32,
            gl::PACK_LSB_FIRST | gl::UNPACK_LSB_FIRST => self.lsb_first as i32,
            gl::PACK_INVERT_MESA | gl::PACK_REVERSE_ROW_ORDER_ANGLE => self.invert as i32,
            gl::PACK_ROW_LENGTH | gl::UNPACK_ROW_LENGTH => self.row_length as i32,
            gl::PACK_IMAGE_HEIGHT | gl::UNPACK_IMAGE_HEIGHT => self.image_height as i32,
            gl::PACK_SKIP_ROWS | gl::UNPACK_SKIP_ROWS => self.skip_rows as i32,
            gl::PACK_SKIP_PIXELS | gl::UNPACK_SKIP_PIXELS => self.skip_pixels as i32,
            gl::PACK_SKIP_IMAGES | gl::UNPACK_SKIP_IMAGES => self.skip_images as i32,
            gl::PACK_ALIGNMENT | gl::UNPACK_ALIGNMENT => self.alignment as i32,
            _ => self.block[block(pname)?] as i32,
        })
    }

    /// Whether contexts of the profile have the parameter `pname`.
    pub fn has(profile: Profile, pname: u32) -> bool {
        match pname {
            gl::PACK_ALIGNMENT | gl::UNPACK_ALIGNMENT => true,
            _ if profile == Profile::Es1 => false,
            gl::PACK_REVERSE_ROW_ORDER_ANGLE => profile.is_es(),
            gl::PACK_ROW_LENGTH..=gl::PACK_ALIGNMENT | gl::UNPACK_ROW_LENGTH..=gl::UNPACK_ALIGNMENT => true,
            gl::UNPACK_SKIP_IMAGES | gl::UNPACK_IMAGE_HEIGHT => true,
            _ => !profile.is_es(),
        }
    }

    /// Whether `pname` is a PACK_* parameter.
    pub fn is_pack(pname: u32) -> bool {
        matches!(
            pname,
            gl::PACK_SWAP_BYTES..=gl::PACK_ALIGNMENT
                | gl::PACK_SKIP_IMAGES
                | gl::PACK_IMAGE_HEIGHT
                | gl::PACK_INVERT_MESA
                | gl::PACK_REVERSE_ROW_ORDER_ANGLE
                | gl::PACK_COMPRESSED_BLOCK_WIDTH..=gl::PACK_COMPRESSED_BLOCK_SIZE
        )
    }
    /// Whether `pname` is an UNPACK_* parameter.
    pub fn is_unpack(pname: u32) -> bool {
        matches!(
            pname,
            gl::UNPACK_SWAP_BYTES..=gl::UNPACK_ALIGNMENT
                | gl::UNPACK_SKIP_IMAGES
                | gl::UNPACK_IMAGE_HEIGHT
                | gl::UNPACK_COMPRESSED_BLOCK_WIDTH..=gl::UNPACK_COMPRESSED_BLOCK_SIZE
        )
    }
}

/// Components of a pixel format; `None` for any other value.
pub const fn components(format: u32) -> Option<u32> {
    Some(match format {
        gl::COLOR_INDEX | gl::STENCIL_INDEX | gl::DEPTH_COMPONENT => 1,
        gl::RED | gl::GREEN | gl::BLUE | gl::ALPHA | gl::LUMINANCE => 1,
        gl::RED_INTEGER | gl::GREEN_INTEGER | gl::BLUE_INTEGER | gl::ALPHA_INTEGER => 1,
        gl::LUMINANCE_INTEGER_EXT => 1,
        gl::LUMINANCE_ALPHA | gl::LUMINANCE_ALPHA_INTEGER_EXT | gl::RG | gl::RG_INTEGER => 2,
        gl::DEPTH_STENCIL => 2,
        gl::RGB | gl::BGR | gl::RGB_INTEGER | gl::BGR_INTEGER => 3,
        gl::RGBA | gl::BGRA | gl::ABGR_EXT | gl::RGBA_INTEGER | gl::BGRA_INTEGER => 4,
        _ => return None,
    })
}

/// A pixel as it is in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pixel {
    /// One bit.
    Bit,
    /// Elements of `size` bytes, `count` of them.
    Elements {
        /// Bytes of one: what byte swapping and alignment work on.
        size: u32,
        /// How many make a pixel.
        count: u32,
    },
}

/// Why a pixel has no size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// There is no such format or type: INVALID_ENUM.
    Unknown,
    /// Both exist, but not together: GL rejects them.
    Together,
}

/// What a pixel of `format` and `type` is in memory.
///
/// # Errors
/// [`Mismatch`].
pub const fn pixel(format: u32, ty: u32) -> Result<Pixel, Mismatch> {
    let Some(count) = components(format) else { return Err(Mismatch::Unknown) };
    let of_both = matches!(ty, gl::UNSIGNED_INT_24_8 | gl::FLOAT_32_UNSIGNED_INT_24_8_REV);
    let (size, packed) = match ty {
        // OpenGL ES reads the depth of both so (GL_NV_read_depth); OpenGL refuses to.
        gl::UNSIGNED_INT_24_8 if format == gl::DEPTH_COMPONENT => {
            return Ok(Pixel::Elements { size: 4, count: 1 });
        }
        // Depth and stencil travel together in types of their own, and nothing else does in these.
        _ if of_both != (format == gl::DEPTH_STENCIL) => return Err(Mismatch::Together),
        gl::UNSIGNED_INT_24_8 => (4, 2),
        gl::FLOAT_32_UNSIGNED_INT_24_8_REV => return Ok(Pixel::Elements { size: 4, count: 2 }),
        gl::BITMAP => {
            return match format {
                gl::COLOR_INDEX | gl::STENCIL_INDEX => Ok(Pixel::Bit),
                _ => Err(Mismatch::Together),
            };
        }
        gl::BYTE | gl::UNSIGNED_BYTE => return Ok(Pixel::Elements { size: 1, count }),
        gl::SHORT | gl::UNSIGNED_SHORT | gl::HALF_FLOAT | gl::HALF_FLOAT_OES => {
            return Ok(Pixel::Elements { size: 2, count });
        }
        gl::INT | gl::UNSIGNED_INT | gl::FLOAT => return Ok(Pixel::Elements { size: 4, count }),
        gl::UNSIGNED_BYTE_3_3_2 | gl::UNSIGNED_BYTE_2_3_3_REV => (1, 3),
        gl::UNSIGNED_SHORT_5_6_5 | gl::UNSIGNED_SHORT_5_6_5_REV => (2, 3),
        gl::UNSIGNED_SHORT_4_4_4_4
        | gl::UNSIGNED_SHORT_4_4_4_4_REV
        | gl::UNSIGNED_SHORT_5_5_5_1
        | gl::UNSIGNED_SHORT_1_5_5_5_REV => (2, 4),
        gl::UNSIGNED_INT_10F_11F_11F_REV | gl::UNSIGNED_INT_5_9_9_9_REV => (4, 3),
        gl::UNSIGNED_INT_8_8_8_8
        | gl::UNSIGNED_INT_8_8_8_8_REV
        | gl::UNSIGNED_INT_10_10_10_2
        | gl::UNSIGNED_INT_2_10_10_10_REV => (4, 4),
        _ => return Err(Mismatch::Unknown),
    };
    // Three in one are red, green and blue in this order; floats among them are no integers (specification 4.6, table 8.5).
    let floats = matches!(ty, gl::UNSIGNED_INT_10F_11F_11F_REV | gl::UNSIGNED_INT_5_9_9_9_REV);
    let in_order = packed != 3 || format == gl::RGB || format == gl::RGB_INTEGER && !floats;
    if count == packed && in_order { Ok(Pixel::Elements { size, count: 1 }) } else { Err(Mismatch::Together) }
}

impl Pixel {
    /// Bytes of `width` pixels in a row without padding.
    pub const fn row_bytes(self, width: usize) -> Option<usize> {
        match self {
            Pixel::Bit => Some(width.div_ceil(8)),
            Pixel::Elements { size, count } => width.checked_mul((size * count) as usize),
        }
    }
}

/// Bytes of a tightly packed image; `None` where GL has no such image or its size overflows.
pub const fn image_size(format: u32, ty: u32, width: usize, height: usize, depth: usize) -> Option<usize> {
    let Ok(pixel) = pixel(format, ty) else { return None };
    let Some(row) = pixel.row_bytes(width) else { return None };
    let Some(image) = row.checked_mul(height) else { return None };
    image.checked_mul(depth)
}

/// Where an image lies in the program's memory, seen from the pointer that the program passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    pixel: Pixel,
    width: usize,
    height: usize,
    depth: usize,
    /// From the pointer to the first row.
    start: usize,
    /// From row to row.
    row_step: usize,
    /// From image to image.
    image_step: usize,
    /// Bits to skip in each row, 0 to 7.
    skip_bits: u32,
    swap: bool,
    lsb_first: bool,
    invert: bool,
}

/// How many dimensions a command's images have: the third alone knows IMAGE_HEIGHT and SKIP_IMAGES.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// In pixels.
    pub width: usize,
    /// In rows.
    pub height: usize,
    /// In images.
    pub depth: usize,
    /// The command is one for three-dimensional images.
    pub volume: bool,
}

/// Width, height and bytes of a block of a compressed format; `None` for formats that are not compressed.
pub const fn compressed_block(internal: u32) -> Option<[usize; 3]> {
    /// Blocks of GL_COMPRESSED_RGBA_ASTC_4x4 and the formats after it.
    const ASTC: [[usize; 2]; 14] = [
        [4, 4],
        [5, 4],
        [5, 5],
        [6, 5],
        [6, 6],
        [8, 5],
        [8, 6],
        [8, 8],
        [10, 5],
        [10, 6],
        [10, 8],
        [10, 10],
        [12, 10],
        [12, 12],
    ];
    Some(match internal {
        // DXT1, RGTC1, LATC1, and of ETC2 and EAC those of one channel or without alpha
        0x83f0 | 0x83f1 | 0x8c4c | 0x8c4d | 0x8dbb | 0x8dbc | 0x8c70 | 0x8c71 => [4, 4, 8],
        0x9270 | 0x9271 | 0x9274..=0x9277 | 0x8d64 | 0x83a0 | 0x83a1 => [4, 4, 8],
        // DXT3, DXT5, RGTC2, LATC2, BPTC, and the rest of ETC2 and EAC
        0x83f2 | 0x83f3 | 0x8c4e | 0x8c4f | 0x8dbd | 0x8dbe | 0x8c72 | 0x8c73 => [4, 4, 16],
        0x8e8c..=0x8e8f | 0x9272 | 0x9273 | 0x9278 | 0x9279 | 0x8837 | 0x83a2 | 0x83a3 => [4, 4, 16],
        0x86b0 | 0x86b1 => [8, 4, 16], // FXT1
        0x93b0..=0x93bd | 0x93d0..=0x93dd => {
            let [width, height] = ASTC[(internal & 0xf) as usize];
            [width, height, 16]
        }
        _ => return None,
    })
}

impl Layout {
    /// Of an image of this extent in texels, in a compressed format with such blocks: what `store` says of compressed images,
    /// each dimension for itself (specification 4.6, section 8.7). `None` where it says nothing, or a size overflows.
    pub fn compressed(store: &PixelStore, [across, up, bytes]: [usize; 3], extent: Extent) -> Option<Layout> {
        let [width, height, depth, size] = store.block;
        if width == 0 || size == 0 {
            return None;
        }
        let rows = |rows: u32| rows.checked_div(height).unwrap_or(0);
        let blocks = PixelStore {
            row_length: store.row_length.div_ceil(width),
            image_height: rows(store.image_height.saturating_add(height.saturating_sub(1))),
            skip_pixels: store.skip_pixels / width,
            skip_rows: rows(store.skip_rows),
            skip_images: store.skip_images.checked_div(depth).unwrap_or(0),
            alignment: 1,
            ..PixelStore::default()
        };
        let extent =
            Extent { width: extent.width.div_ceil(across), height: extent.height.div_ceil(up), ..extent };
        let count = u32::try_from(bytes).ok()?;
        Layout::new(&blocks, Pixel::Elements { size: 1, count }, extent)
    }

    /// Of an image under `store`; `None` where its size overflows.
    pub fn new(store: &PixelStore, pixel: Pixel, extent: Extent) -> Option<Layout> {
        let Extent { width, height, depth, volume } = extent;
        let alignment = store.alignment as usize;
        let row_pixels = if store.row_length != 0 { store.row_length as usize } else { width };
        let row_step = match pixel {
            Pixel::Elements { size, .. } if size as usize >= alignment => pixel.row_bytes(row_pixels)?,
            _ => pixel.row_bytes(row_pixels)?.checked_next_multiple_of(alignment)?,
        };
        let rows = if volume && store.image_height != 0 { store.image_height as usize } else { height };
        let image_step = row_step.checked_mul(rows)?;
        let skip_pixels = store.skip_pixels as usize;
        let (skip, skip_bits) = match pixel {
            Pixel::Bit => (skip_pixels / 8, store.skip_pixels % 8),
            Pixel::Elements { .. } => (pixel.row_bytes(skip_pixels)?, 0),
        };
        let images = if volume { image_step.checked_mul(store.skip_images as usize)? } else { 0 };
        let start = images.checked_add(row_step.checked_mul(store.skip_rows as usize)?)?.checked_add(skip)?;
        // The whole extent must be a number, too: what follows adds without checks.
        image_step.checked_mul(depth.max(1))?.checked_add(start)?.checked_add(row_step)?;
        let swap = store.swap_bytes && matches!(pixel, Pixel::Elements { size: 2.., .. });
        let lsb_first = store.lsb_first && pixel == Pixel::Bit;
        let invert = store.invert && height > 1;
        Some(Layout {
            pixel,
            width,
            height,
            depth,
            start,
            row_step,
            image_step,
            skip_bits,
            swap,
            lsb_first,
            invert,
        })
    }

    /// Bytes of the image tightly packed.
    pub fn tight_size(&self) -> usize {
        self.row() * self.height * self.depth
    }
    /// The bytes that it covers in the program's memory: first and end, from the pointer.
    pub fn range(&self) -> (usize, usize) {
        if self.width == 0 || self.height == 0 || self.depth == 0 {
            return (self.start, self.start);
        }
        let last = self.start + (self.depth - 1) * self.image_step + (self.height - 1) * self.row_step;
        let row = match self.pixel {
            Pixel::Bit => (self.width + self.skip_bits as usize).div_ceil(8),
            Pixel::Elements { .. } => self.row(),
        };
        (self.start, last + row)
    }
    /// Whether the range is the tightly packed image as it stands.
    pub fn is_tight(&self) -> bool {
        !self.swap
            && !self.lsb_first
            && !self.invert
            && self.skip_bits == 0
            && (self.height <= 1 || self.row_step == self.row())
            && (self.depth <= 1 || self.image_step == self.row() * self.height)
    }

    fn row(&self) -> usize {
        // Checked when the layout was made: `row_step` is no less, unless ROW_LENGTH is shorter than the image.
        self.pixel.row_bytes(self.width).unwrap_or(0)
    }
    fn rows(&self) -> impl Iterator<Item = usize> + use<> {
        let Layout { start, row_step, image_step, height, depth, invert, .. } = *self;
        let place = move |y| if invert { height - 1 - y } else { y };
        (0..depth).flat_map(move |z| (0..height).map(move |y| start + z * image_step + place(y) * row_step))
    }

    /// Appends the image at `pixels`, tightly packed, to `out`.
    ///
    /// # Safety
    /// [`Layout::range`] from `pixels` may be read.
    pub unsafe fn gather(&self, pixels: *const u8, out: &mut Vec<u8>) {
        let row = self.row();
        out.reserve(self.tight_size());
        for at in self.rows() {
            let from = out.len();
            if self.skip_bits == 0 {
                // SAFETY: a row inside the range, as promised.
                out.extend_from_slice(unsafe { std::slice::from_raw_parts(pixels.add(at), row) });
            } else {
                for i in 0..row {
                    // SAFETY: the bytes that hold this row's bits are inside the range; the byte after the last bit
                    // is not read.
                    out.push(unsafe { self.bits(pixels.add(at), i) });
                }
            }
            if self.lsb_first && self.skip_bits == 0 {
                out[from..].iter_mut().for_each(|byte| *byte = byte.reverse_bits());
            }
            if self.swap {
                self.swap_elements(&mut out[from..]);
            }
            if self.pixel == Pixel::Bit
                && let Some(last) = out[from..].last_mut()
            {
                *last &= 0xff << (row * 8 - self.width); // what lies beyond the row's end is not the image's
            }
        }
    }

    /// Eight pixels, from pixel `8 * i` of a row on, first in the highest bit.
    ///
    /// # Safety
    /// The row's bits may be read.
    unsafe fn bits(&self, row: *const u8, i: usize) -> u8 {
        let mut byte = 0;
        for bit in 0..8.min(self.width - i * 8) {
            let at = self.skip_bits as usize + i * 8 + bit;
            // SAFETY: pixel `8 * i + bit` is one of the row's.
            let source = unsafe { *row.add(at / 8) };
            if source & self.mask(at) != 0 {
                byte |= 0x80 >> bit;
            }
        }
        byte
    }
    fn mask(&self, at: usize) -> u8 {
        if self.lsb_first { 1 << (at % 8) } else { 0x80 >> (at % 8) }
    }

    fn swap_elements(&self, bytes: &mut [u8]) {
        match self.pixel {
            Pixel::Elements { size: 2, .. } => bytes.chunks_exact_mut(2).for_each(<[u8]>::reverse),
            Pixel::Elements { size: 4, .. } => bytes.chunks_exact_mut(4).for_each(<[u8]>::reverse),
            _ => {}
        }
    }

    /// Writes a tightly packed image to where the program wants it, touching no byte between its rows.
    ///
    /// # Safety
    /// [`Layout::range`] from `pixels` may be read and written.
    pub unsafe fn scatter(&self, tight: &mut [u8], pixels: *mut u8) {
        let row = self.row();
        if row == 0 {
            return;
        }
        for (bytes, at) in tight.chunks_exact_mut(row).zip(self.rows()) {
            if self.swap {
                self.swap_elements(bytes);
            }
            if self.pixel == Pixel::Bit {
                for x in 0..self.width {
                    let to = self.skip_bits as usize + x;
                    // SAFETY: pixel `x` of the row is inside the range, as promised.
                    let target = unsafe { &mut *pixels.add(at + to / 8) };
                    if x == 0 || to.is_multiple_of(8) {
                        *target = 0; // a byte is written whole, as drivers do
                    }
                    if bytes[x / 8] & (0x80 >> (x % 8)) != 0 {
                        *target |= self.mask(to);
                    }
                }
            } else {
                // SAFETY: a row inside the range, as promised; `tight` is ours and not there.
                unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), pixels.add(at), row) };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(width: usize, height: usize) -> Extent {
        Extent { width, height, depth: 1, volume: false }
    }
    fn layout(store: &PixelStore, format: u32, ty: u32, extent: Extent) -> Layout {
        Layout::new(store, pixel(format, ty).unwrap(), extent).unwrap()
    }
    fn gather(layout: &Layout, from: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        assert!(layout.range().1 <= from.len());
        // SAFETY: the range is inside `from`.
        unsafe { layout.gather(from.as_ptr(), &mut out) };
        assert_eq!(out.len(), layout.tight_size());
        out
    }

    #[test]
    fn sizes_of_images() {
        assert_eq!(image_size(gl::RGBA, gl::UNSIGNED_BYTE, 3, 2, 1), Some(24));
        assert_eq!(image_size(gl::RGB, gl::UNSIGNED_SHORT_5_6_5, 3, 2, 2), Some(24));
        assert_eq!(image_size(gl::COLOR_INDEX, gl::BITMAP, 9, 2, 1), Some(4));
        assert_eq!(image_size(gl::DEPTH_COMPONENT, gl::FLOAT, 2, 2, 1), Some(16));
        assert_eq!(pixel(gl::RGBA, gl::UNSIGNED_SHORT_5_6_5), Err(Mismatch::Together));
        assert_eq!(pixel(gl::RGBA, gl::BITMAP), Err(Mismatch::Together));
        assert_eq!(pixel(gl::RGBA, 7), Err(Mismatch::Unknown));
        assert_eq!(pixel(7, gl::BYTE), Err(Mismatch::Unknown));
        assert_eq!(image_size(gl::RGBA, gl::FLOAT, usize::MAX / 8, 1, 1), None);
    }

    #[test]
    fn rows_are_padded_to_the_alignment_unless_elements_are_larger() {
        let store = PixelStore::default();
        let rgb = layout(&store, gl::RGB, gl::UNSIGNED_BYTE, flat(1, 2));
        assert_eq!((rgb.range(), rgb.is_tight()), ((0, 7), false));
        assert_eq!(gather(&rgb, &[1, 2, 3, 9, 4, 5, 6]), [1, 2, 3, 4, 5, 6]);
        let float = layout(&store, gl::RGB, gl::FLOAT, flat(1, 2));
        assert_eq!((float.range(), float.is_tight()), ((0, 24), true));
        let short = layout(&PixelStore { alignment: 8, ..store }, gl::LUMINANCE, gl::SHORT, flat(1, 2));
        assert_eq!(short.range(), (0, 10));
    }

    #[test]
    fn skips_and_lengths_select_a_part() {
        let store = PixelStore {
            alignment: 1,
            row_length: 4,
            skip_rows: 1,
            skip_pixels: 1,
            skip_images: 1,
            image_height: 3,
            ..PixelStore::default()
        };
        let bytes: Vec<u8> = (0..100).collect();
        let image = layout(&store, gl::LUMINANCE, gl::UNSIGNED_BYTE, flat(2, 2));
        assert_eq!(gather(&image, &bytes), [5, 6, 9, 10]);
        let volume = Extent { width: 2, height: 2, depth: 2, volume: true };
        let volume = layout(&store, gl::LUMINANCE, gl::UNSIGNED_BYTE, volume);
        assert_eq!(gather(&volume, &bytes), [17, 18, 21, 22, 29, 30, 33, 34]);
    }

    #[test]
    fn bytes_are_swapped_in_elements_of_their_type() {
        let store = PixelStore { swap_bytes: true, alignment: 1, ..PixelStore::default() };
        let shorts = layout(&store, gl::LUMINANCE_ALPHA, gl::SHORT, flat(1, 1));
        assert_eq!(gather(&shorts, &[1, 2, 3, 4]), [2, 1, 4, 3]);
        let packed = layout(&store, gl::RGBA, gl::UNSIGNED_INT_8_8_8_8, flat(1, 1));
        assert_eq!(gather(&packed, &[1, 2, 3, 4]), [4, 3, 2, 1]);
        assert!(layout(&store, gl::RGBA, gl::UNSIGNED_BYTE, flat(1, 1)).is_tight());
    }

    #[test]
    fn bitmaps_are_turned_to_most_significant_bit_first() {
        let store = PixelStore { alignment: 1, ..PixelStore::default() };
        let plain = layout(&store, gl::COLOR_INDEX, gl::BITMAP, flat(10, 2));
        assert!(plain.is_tight());
        let skip = layout(&PixelStore { skip_pixels: 3, ..store }, gl::COLOR_INDEX, gl::BITMAP, flat(8, 1));
        assert_eq!(skip.range(), (0, 2));
        assert_eq!(gather(&skip, &[0b1110_1010, 0b1100_0000]), [0b0101_0110]);
        let lsb = PixelStore { lsb_first: true, ..store };
        assert_eq!(
            gather(&layout(&lsb, gl::COLOR_INDEX, gl::BITMAP, flat(8, 1)), &[0b0000_0011]),
            [0b1100_0000]
        );
        let both = layout(&PixelStore { skip_pixels: 1, ..lsb }, gl::COLOR_INDEX, gl::BITMAP, flat(3, 1));
        assert_eq!(gather(&both, &[0b0000_0110]), [0b1100_0000]);
    }

    #[test]
    fn what_was_gathered_scatters_back_and_nothing_else_is_touched() {
        let volume = Extent { width: 5, height: 3, depth: 2, volume: true };
        for (format, ty) in [
            (gl::RGB, gl::UNSIGNED_BYTE),
            (gl::COLOR_INDEX, gl::BITMAP),
            (gl::LUMINANCE_ALPHA, gl::UNSIGNED_SHORT),
            (gl::BGRA, gl::UNSIGNED_INT_8_8_8_8_REV),
        ] {
            for (swap_bytes, lsb_first, row_length, skip_pixels) in
                [(false, false, 0, 0), (true, true, 7, 2), (false, true, 9, 1), (true, false, 6, 0)]
            {
                let store = PixelStore {
                    swap_bytes,
                    lsb_first,
                    row_length,
                    skip_pixels,
                    skip_rows: 1,
                    skip_images: 1,
                    image_height: 4,
                    invert: skip_pixels == 2,
                    alignment: 4,
                    block: [0; 4],
                };
                let layout = layout(&store, format, ty, volume);
                let source: Vec<u8> = (0..layout.range().1).map(|i| (i * 37 + 11) as u8).collect();
                let mut tight = gather(&layout, &source);
                for fill in [0u8, 0xff] {
                    let mut target = vec![fill; source.len()];
                    // SAFETY: the range is inside `target`.
                    unsafe { layout.scatter(&mut tight.clone(), target.as_mut_ptr()) };
                    assert_eq!(gather(&layout, &target), tight, "{format:#x} {store:?}");
                    assert!(target[..layout.range().0].iter().all(|byte| *byte == fill));
                }
                tight.clear();
            }
        }
    }

    #[test]
    fn a_rejected_parameter_changes_nothing() {
        let mut store = PixelStore::default();
        assert!(
            !store.set(gl::UNPACK_ALIGNMENT, 3) && !store.set(gl::PACK_ROW_LENGTH, -1) && !store.set(7, 1)
        );
        assert_eq!(store, PixelStore::default());
        assert!(store.set(gl::UNPACK_SWAP_BYTES, -5) && store.swap_bytes);
    }
}
