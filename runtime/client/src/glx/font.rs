//! Glyphs of an X font as display lists: Xlib draws each into a bitmap, glBitmap records it.
//!
//! This module must not know how GL commands are recorded: it calls them as a program would.
#![allow(unsafe_code)] // calls of the program's Xlib, and of GL through pointers

use super::function;
use super::xlib::{Display, XChar2b, XCharStruct, XFontStruct, XGCValues, Xlib};
use std::ffi::{CStr, c_int, c_uint, c_ulong};
use std::ptr::null_mut;

const Z_PIXMAP: c_int = 2;
const GC_FOREGROUND_BACKGROUND_FONT: c_ulong = 1 << 2 | 1 << 3 | 1 << 14;
const GL_COMPILE: c_uint = 0x1300;
const GL_CLIENT_PIXEL_STORE_BIT: c_uint = 1;
/// UNPACK_SWAP_BYTES, LSB_FIRST, ROW_LENGTH, SKIP_ROWS, SKIP_PIXELS, ALIGNMENT, as glyphs are laid out here.
const UNPACK: [(c_uint, c_int); 6] =
    [(0x0CF0, 0), (0x0CF1, 0), (0x0CF2, 0), (0x0CF3, 0), (0x0CF4, 0), (0x0CF5, 1)];

struct Gl {
    push: unsafe extern "C" fn(c_uint),
    pop: unsafe extern "C" fn(),
    store: unsafe extern "C" fn(c_uint, c_int),
    new_list: unsafe extern "C" fn(c_uint, c_uint),
    end_list: unsafe extern "C" fn(),
    bitmap: unsafe extern "C" fn(c_int, c_int, f32, f32, f32, f32, *const u8),
}

impl Gl {
    #[allow(clippy::missing_transmute_annotations)] // each field has its type
    fn find() -> Option<Gl> {
        let find = |name: &CStr| Some(function(name)).filter(|f| !f.is_null());
        // SAFETY: these are GL's commands of these names, of these types.
        unsafe {
            Some(Gl {
                push: std::mem::transmute(find(c"glPushClientAttrib")?),
                pop: std::mem::transmute(find(c"glPopClientAttrib")?),
                store: std::mem::transmute(find(c"glPixelStorei")?),
                new_list: std::mem::transmute(find(c"glNewList")?),
                end_list: std::mem::transmute(find(c"glEndList")?),
                bitmap: std::mem::transmute(find(c"glBitmap")?),
            })
        }
    }
}

/// # Safety
/// `display` is open; a context is current in this thread.
pub unsafe fn use_font(
    x: &Xlib,
    display: *mut Display,
    font: c_ulong,
    first: c_int,
    count: c_int,
    list: c_int,
) {
    let Some(gl) = Gl::find() else { return };
    // SAFETY: as promised; everything made here is freed here.
    unsafe {
        // A font that is not there is an X error, raised by Xlib itself.
        let info = (x.XQueryFont)(display, font);
        if info.is_null() {
            return;
        }
        (gl.push)(GL_CLIENT_PIXEL_STORE_BIT);
        for (name, value) in UNPACK {
            (gl.store)(name, value);
        }
        let root = (x.XRootWindow)(display, (x.XDefaultScreen)(display));
        for i in 0..count.max(0) {
            let code = first.wrapping_add(i) as c_uint;
            let extent = extent(&*info, code);
            let (width, height) = size(extent);
            (gl.new_list)(list.wrapping_add(i) as c_uint, GL_COMPILE);
            let bits = if width > 0 && height > 0 {
                glyph(x, display, root, font, code, extent)
            } else {
                Vec::new()
            };
            let (w, h) = if bits.is_empty() { (0, 0) } else { (width, height) };
            (gl.bitmap)(
                w,
                h,
                f32::from(-extent.lbearing),
                // One row higher than the descent: where Mesa puts glyphs.
                f32::from(extent.descent) - 1.0,
                f32::from(extent.width),
                0.0,
                bits.as_ptr(),
            );
            (gl.end_list)();
        }
        (gl.pop)();
        (x.XFreeFontInfo)(null_mut(), info, 1);
    }
}

fn size(extent: XCharStruct) -> (c_int, c_int) {
    (
        c_int::from(extent.rbearing) - c_int::from(extent.lbearing),
        c_int::from(extent.ascent) + c_int::from(extent.descent),
    )
}

/// The extent of a character; empty for one that the font does not have.
///
/// # Safety
/// The font's table of characters is valid.
unsafe fn extent(font: &XFontStruct, code: c_uint) -> XCharStruct {
    let columns = font.max_char_or_byte2.wrapping_sub(font.min_char_or_byte2).wrapping_add(1);
    let rows = font.max_byte1.wrapping_sub(font.min_byte1).wrapping_add(1);
    let (row, column) = if rows == 1 { (font.min_byte1, code) } else { (code >> 8, code & 0xff) };
    let there = (font.min_byte1..=font.max_byte1).contains(&row)
        && (font.min_char_or_byte2..=font.max_char_or_byte2).contains(&column);
    match there {
        false => XCharStruct::default(),
        true if font.per_char.is_null() => font.max_bounds,
        true => {
            let index = (row - font.min_byte1) * columns + (column - font.min_char_or_byte2);
            // SAFETY: the table has an entry for each row and column of the font.
            unsafe { *font.per_char.add(index as usize) }
        }
    }
}

/// A glyph's bits, the lowest row first, each row in whole bytes, the leftmost pixel in the highest bit. Empty where the X
/// server does not give them.
///
/// # Safety
/// As for [`use_font`].
unsafe fn glyph(
    x: &Xlib,
    display: *mut Display,
    root: c_ulong,
    font: c_ulong,
    code: c_uint,
    extent: XCharStruct,
) -> Vec<u8> {
    let (width, height) = size(extent);
    // SAFETY: as promised.
    unsafe {
        let pixmap = (x.XCreatePixmap)(display, root, width as c_uint, height as c_uint, 1);
        let mut values: XGCValues = std::mem::zeroed();
        values.font = font;
        let gc = (x.XCreateGC)(display, pixmap, GC_FOREGROUND_BACKGROUND_FONT, &mut values);
        (x.XFillRectangle)(display, pixmap, gc, 0, 0, width as c_uint, height as c_uint);
        (x.XSetForeground)(display, gc, 1);
        let text = XChar2b { byte1: (code >> 8) as u8, byte2: code as u8 };
        (x.XDrawString16)(
            display,
            pixmap,
            gc,
            -c_int::from(extent.lbearing),
            c_int::from(extent.ascent),
            &text,
            1,
        );
        let image = (x.XGetImage)(display, pixmap, 0, 0, width as c_uint, height as c_uint, 1, Z_PIXMAP);
        let mut bits = Vec::new();
        if !image.is_null() {
            let row = (width as usize).div_ceil(8);
            bits.resize(row * height as usize, 0);
            for py in 0..height {
                for px in 0..width {
                    if (x.XGetPixel)(image, px, height - 1 - py) != 0 {
                        bits[py as usize * row + px as usize / 8] |= 0x80 >> (px % 8);
                    }
                }
            }
            (x.XDestroyImage)(image);
        }
        (x.XFreeGC)(display, gc);
        (x.XFreePixmap)(display, pixmap);
        bits
    }
}
