//! Commands that move images between the program and GL.
//!
//! An image is packed tightly before it is sent, and unpacked after it has come: no packet depends on the pixel store
//! state, which nobody but the client knows. The server's own is always neutral (alignment 1, all else 0).
#![allow(unsafe_code)] // reads and writes images through the program's pointers

use super::buffers;
use super::state::ContextState;
use super::{current, driver_integer, raise};
use crate::calls::{Out, ask, is_taken, record_blobs};
use reprise_gl::assist::GetTextureTarget;
use reprise_gl::ops::op;
use reprise_gl::pixels::{Extent, Layout, Mismatch, Pixel, PixelStore, compressed_block, pixel};
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::c_void;

pub unsafe fn pixel_storei(pname: u32, param: i32) {
    let Some(state) = current() else { return };
    let half = match pname {
        _ if state.in_begin() => return raise(gl::INVALID_OPERATION),
        _ if !PixelStore::has(state.profile, pname) => return raise(gl::INVALID_ENUM),
        _ if PixelStore::is_pack(pname) => &mut state.pixels.pack,
        _ if PixelStore::is_unpack(pname) => &mut state.pixels.unpack,
        _ => return raise(gl::INVALID_ENUM),
    };
    if !half.set(pname, param) {
        raise(gl::INVALID_VALUE);
    }
}

pub unsafe fn pixel_storef(pname: u32, param: f32) {
    let is_flag = matches!(
        pname,
        gl::PACK_SWAP_BYTES
            | gl::PACK_LSB_FIRST
            | gl::PACK_INVERT_MESA
            | gl::UNPACK_SWAP_BYTES
            | gl::UNPACK_LSB_FIRST
    );
    let value = if is_flag { (param != 0.0) as i32 } else { param.round() as i32 };
    // SAFETY: reads no memory.
    unsafe { pixel_storei(pname, value) }
}

fn extent(width: i32, height: i32, depth: i32, volume: bool) -> Option<Extent> {
    let [width, height, depth] = [width, height, depth].map(usize::try_from);
    Some(Extent { width: width.ok()?, height: height.ok()?, depth: depth.ok()?, volume })
}

/// Packs the image at `pixels` and hands it to `send`: `Null` where there is none, where GL rejects the call before it
/// looks at it, or where its memory is not there.
///
/// # Safety
/// As for the command that the image is a parameter of.
unsafe fn with_image(
    format: u32,
    ty: u32,
    extent: Option<Extent>,
    pixels: *const c_void,
    send: impl FnOnce(BlobArg<'_>),
) {
    let Some(state) = current() else { return };
    let pixel = match pixel(format, ty) {
        Ok(pixel) => pixel,
        // What no pixels can be, OpenGL ES rejects for what else is wrong first.
        Err(Mismatch::Unknown) if state.profile.is_es() && is_compressed(format) => {
            return send(BlobArg::Null);
        }
        // A driver of a later version may know it, and must not see it.
        Err(Mismatch::Unknown) => return raise(gl::INVALID_ENUM),
        Err(Mismatch::Together) => return send(BlobArg::Null),
    };
    // SAFETY: as promised.
    unsafe { with_layout(state, pixel, extent, pixels, send) }
}

unsafe fn with_layout(
    state: &mut ContextState,
    pixel: Pixel,
    extent: Option<Extent>,
    pixels: *const c_void,
    send: impl FnOnce(BlobArg<'_>),
) {
    let layout = extent.and_then(|extent| Layout::new(&state.pixels.unpack, pixel, extent));
    let buffer = state.pixels.unpack_buffer;
    let there = |layout: &Layout| !pixels.is_null() || buffer != 0 && layout.tight_size() != 0;
    let Some(layout) = layout.filter(there) else { return send(BlobArg::Null) };
    let (from, to) = layout.range();
    let fetched;
    let pixels = if buffer != 0 {
        // What the buffer holds at this moment is the image.
        let Some(bytes) = buffers::contents(state, buffer, (pixels as usize).saturating_add(from), to - from)
        else {
            return;
        };
        fetched = bytes;
        fetched.as_ptr().wrapping_sub(from).cast()
    } else {
        pixels
    };
    let start = (pixels as usize).wrapping_add(from);
    let end = start.checked_add(to - from);
    if !end.is_some_and(|end| state.readable.check(start, end)) {
        return send(BlobArg::Null);
    }
    let pixels = pixels.cast::<u8>();
    if layout.is_tight() {
        // SAFETY: the image's bytes, which the program passes, and which were just found to be there.
        return send(BlobArg::Bytes(unsafe { std::slice::from_raw_parts(pixels.add(from), to - from) }));
    }
    let mut tight = Vec::new();
    // SAFETY: as above.
    unsafe { layout.gather(pixels, &mut tight) };
    send(BlobArg::Bytes(&tight));
}

/// Whether it is an internal format of compressed images.
fn is_compressed(format: u32) -> bool {
    compressed_block(format).is_some() || matches!(format, gl::PALETTE4_RGB8_OES..=gl::PALETTE8_RGB5_A1_OES)
}

fn is_proxy(target: u32) -> bool {
    matches!(
        target,
        gl::PROXY_TEXTURE_1D
            | gl::PROXY_TEXTURE_2D
            | gl::PROXY_TEXTURE_3D
            | gl::PROXY_TEXTURE_CUBE_MAP
            | gl::PROXY_TEXTURE_1D_ARRAY
            | gl::PROXY_TEXTURE_2D_ARRAY
            | gl::PROXY_TEXTURE_RECTANGLE
            | gl::PROXY_TEXTURE_CUBE_MAP_ARRAY
    )
}

/// An image that a command reads, as its parameters describe it.
pub struct Image {
    /// 0 where the command has none.
    target: u32,
    format: u32,
    ty: u32,
    extent: [i32; 3],
    /// The command is one for three-dimensional images.
    volume: bool,
}

impl Image {
    pub fn new(target: u32, format: u32, ty: u32, extent: [i32; 3], volume: bool) -> Image {
        Image { target, format, ty, extent, volume }
    }
}

/// Stands in the place of every command with an image (`image` in the rules).
pub unsafe fn send_image<const W: usize>(op: u16, words: [u32; W], image: &Image, pixels: *const c_void) {
    let [width, height, depth] = image.extent;
    // For a proxy no image is read.
    let extent = extent(width, height, depth, image.volume).filter(|_| !is_proxy(image.target));
    // SAFETY: as for the command.
    unsafe {
        with_image(image.format, image.ty, extent, pixels, |image| record_blobs(op, words, [image]));
    }
}

/// A compressed image that a command reads.
pub struct CompressedImage {
    target: u32,
    format: u32,
    size: i32,
    extent: [i32; 3],
    volume: bool,
}

impl CompressedImage {
    pub fn new(target: u32, format: u32, size: i32, extent: [i32; 3], volume: bool) -> CompressedImage {
        CompressedImage { target, format, size, extent, volume }
    }
}

/// The same for a compressed image.
pub unsafe fn send_compressed<const W: usize>(
    op: u16,
    words: [u32; W],
    image: &CompressedImage,
    data: *const c_void,
) {
    let Some(state) = current() else { return };
    let null = || record_blobs(op, words, [BlobArg::Null]);
    let [width, height, depth] = image.extent;
    let (Ok(len), false) = (usize::try_from(image.size), is_proxy(image.target)) else { return null() };
    let laid_out = extent(width, height, depth, image.volume)
        .zip(compressed_block(image.format))
        .and_then(|(extent, block)| Layout::compressed(&state.pixels.unpack, block, extent))
        .filter(|layout| layout.tight_size() == len && !layout.is_tight());
    let (from, to) = laid_out.map_or((0, len), |layout| layout.range());
    let start = (data as usize).saturating_add(from);
    let fetched;
    let bytes = if state.pixels.unpack_buffer != 0 {
        let Some(bytes) = buffers::contents(state, state.pixels.unpack_buffer, start, to - from) else {
            return;
        };
        fetched = bytes;
        &fetched[..]
    } else {
        let there = start.checked_add(to - from).is_some_and(|end| state.readable.check(start, end));
        if data.is_null() || !there {
            return null();
        }
        // SAFETY: the bytes that the program passes, found to be there.
        unsafe { std::slice::from_raw_parts(start as *const u8, to - from) }
    };
    let Some(layout) = laid_out else { return record_blobs(op, words, [BlobArg::Bytes(bytes)]) };
    let mut tight = Vec::new();
    // SAFETY: `bytes` is the layout's range.
    unsafe { layout.gather(bytes.as_ptr().wrapping_sub(from), &mut tight) };
    record_blobs(op, words, [BlobArg::Bytes(&tight)]);
}

pub unsafe fn draw_pixels(width: i32, height: i32, format: u32, ty: u32, pixels: *const c_void) {
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent(width, height, 1, false), pixels, |image| {
            // A driver would read an image that is not there, unless it rejects the call or the image is empty.
            let unread = width <= 0 || height <= 0 || pixel(format, ty).is_err();
            if unread || !matches!(image, BlobArg::Null) {
                record_blobs(op::glDrawPixels, [width as u32, height as u32, format, ty], [image]);
            }
        });
    }
}

pub unsafe fn bitmap(
    width: i32,
    height: i32,
    xorig: f32,
    yorig: f32,
    xmove: f32,
    ymove: f32,
    bitmap: *const u8,
) {
    let Some(state) = current() else { return };
    let send = |image: BlobArg<'_>| {
        // Without an image it still moves the raster position.
        let none = matches!(image, BlobArg::Null) && width > 0 && height > 0;
        let [width, height] = if none { [0, 0] } else { [width as u32, height as u32] };
        let [xorig, yorig, xmove, ymove] = [xorig, yorig, xmove, ymove].map(f32::to_bits);
        record_blobs(op::glBitmap, [width, height, xorig, yorig, xmove, ymove], [image]);
    };
    // SAFETY: as for this command.
    unsafe { with_layout(state, Pixel::Bit, extent(width, height, 1, false), bitmap.cast(), send) }
}

const STIPPLE: Extent = Extent { width: 32, height: 32, depth: 1, volume: false };

pub unsafe fn polygon_stipple(mask: *const u8) {
    let Some(state) = current() else { return };
    // SAFETY: as for this command.
    unsafe {
        with_layout(state, Pixel::Bit, Some(STIPPLE), mask.cast(), |image| {
            if !matches!(image, BlobArg::Null) {
                record_blobs(op::glPolygonStipple, [], [image]);
            }
        });
    }
}

/// Asks for an image and unpacks it. `asking` gets the out parameter and its memory, and says whether GL has taken the call.
///
/// # Safety
/// The image's memory at `pixels` may be written.
unsafe fn receive(
    state: &mut ContextState,
    pixel: Pixel,
    extent: Option<Extent>,
    pixels: *mut u8,
    asking: impl FnOnce(BlobArg<'static>, Out) -> bool,
) {
    match extent.and_then(|extent| Layout::new(&state.pixels.pack, pixel, extent)) {
        // SAFETY: as promised.
        Some(layout) => unsafe { receive_laid_out(state, layout, pixels, asking) },
        None => {
            asking(BlobArg::Null, Out { ptr: std::ptr::null_mut(), cap: 0 });
        }
    }
}

/// The same where it is known how the image lies.
unsafe fn receive_laid_out(
    state: &mut ContextState,
    layout: Layout,
    pixels: *mut u8,
    asking: impl FnOnce(BlobArg<'static>, Out) -> bool,
) {
    let buffer = state.pixels.pack_buffer;
    let into = |bytes: &mut [u8]| Out { ptr: bytes.as_mut_ptr(), cap: bytes.len() };
    if layout.tight_size() == 0 || buffer == 0 && pixels.is_null() {
        asking(BlobArg::Null, Out { ptr: std::ptr::null_mut(), cap: 0 });
        return;
    }
    let (from, to) = layout.range();
    // Into a buffer by way of the client: the log sees what came.
    let offset = (pixels as usize).saturating_add(from);
    if buffer != 0 && layout.is_tight() {
        if !buffers::is_usable(state, buffer, offset, to - from) {
            return;
        }
        let mut bytes = vec![0; to - from];
        if asking(BlobArg::Value(1), into(&mut bytes)) {
            buffers::write(state, buffer, offset, &bytes);
        }
        return;
    }
    if buffer == 0 && layout.is_tight() {
        asking(BlobArg::Value(1), Out { ptr: pixels.wrapping_add(from), cap: to - from });
        return;
    }
    // What is between the rows stays, and what the command leaves alone.
    let mut bytes = match buffer {
        0 => Vec::new(),
        _ => match buffers::contents(state, buffer, offset, to - from) {
            Some(bytes) => bytes,
            None => return,
        },
    };
    let at = if buffer == 0 { pixels } else { bytes.as_mut_ptr().wrapping_sub(from) };
    let mut tight = Vec::new();
    // SAFETY: the image's memory is the program's, as promised, or the range of the layout is `bytes`; here and below.
    unsafe { layout.gather(at, &mut tight) };
    if asking(BlobArg::Value(1), into(&mut tight)) {
        // SAFETY: as above.
        unsafe { layout.scatter(&mut tight, at) };
        if buffer != 0 {
            buffers::write(state, buffer, offset, &bytes);
        }
    }
}

/// glReadPixels, and glReadnPixels with the bytes that there is room for; `words` begin with those of the former.
pub unsafe fn read_pixels<const W: usize>(
    words: [u32; W],
    (width, height): (i32, i32),
    (format, ty): (u32, u32),
    room: Option<i32>,
    pixels: *mut c_void,
) {
    let (Some(state), Some(words)) = (current(), words.first_chunk::<6>()) else { return };
    let (kind, extent) = (pixel(format, ty), extent(width, height, 1, false));
    if room.is_some_and(|room| !fits(state, kind, extent, room)) {
        return;
    }
    let (kind, extent) = match kind {
        Ok(kind) => (kind, extent),
        Err(Mismatch::Unknown) => return raise(gl::INVALID_ENUM),
        Err(Mismatch::Together) => (Pixel::Bit, None),
    };
    // SAFETY: as for this command.
    unsafe {
        receive(state, kind, extent, pixels.cast(), |blob, out| {
            is_taken(op::glReadPixels, *words, [blob], [out])
        });
    }
}

/// Whether a packed image fits into as many bytes as the program says; raises what GL raises where not. Of a buffer the
/// driver knows.
fn fits(state: &ContextState, kind: Result<Pixel, Mismatch>, extent: Option<Extent>, size: i32) -> bool {
    if state.pixels.pack_buffer != 0 {
        return true;
    }
    let layout =
        kind.ok().zip(extent).and_then(|(kind, extent)| Layout::new(&state.pixels.pack, kind, extent));
    let fits =
        layout.is_none_or(|layout| i64::try_from(layout.range().1).is_ok_and(|need| need <= i64::from(size)));
    if !fits && !state.in_begin() {
        raise(gl::INVALID_OPERATION);
    }
    fits
}

/// Where a texture's image is asked for.
#[derive(Clone, Copy)]
pub enum Source {
    /// Of the texture that is bound to a target.
    Bound(u32),
    /// Of a texture by its name, all faces of a cube map.
    Named(u32),
    /// Of a texture by its name, and the target that it has or gets, or one of its faces.
    NamedAs(u32, u32),
    /// Of the texture that is bound to a target of a unit.
    OfUnit(u32, u32),
}

pub use Source::{Bound, Named, NamedAs, OfUnit};

impl Source {
    fn level_parameter(self, level: i32, pname: u32) -> i32 {
        let mut value = 0i32;
        let out = Out { ptr: (&raw mut value).cast(), cap: 4 };
        let (level, blob) = (level as u32, [BlobArg::Value(1)]);
        // SAFETY: `value` takes the one integer that these gets write.
        unsafe {
            match self {
                Bound(target) => ask(op::glGetTexLevelParameteriv, [target, level, pname], blob, [out]),
                Named(name) => ask(op::glGetTextureLevelParameteriv, [name, level, pname], blob, [out]),
                NamedAs(name, target) => {
                    ask(op::glGetTextureLevelParameterivEXT, [name, target, level, pname], blob, [out])
                }
                OfUnit(unit, target) => {
                    ask(op::glGetMultiTexLevelParameterivEXT, [unit, target, level, pname], blob, [out])
                }
            }
        };
        value
    }

    fn target(self) -> u32 {
        match self {
            Bound(target) | NamedAs(_, target) | OfUnit(_, target) => target,
            // SAFETY: nothing is written.
            Named(texture) => unsafe { ask(GetTextureTarget, [texture], [], []) as u32 },
        }
    }

    /// Of a whole level. None where there is none.
    fn extent(self, level: i32) -> Option<Extent> {
        let size = [gl::TEXTURE_WIDTH, gl::TEXTURE_HEIGHT, gl::TEXTURE_DEPTH];
        let [width, height, depth] = size.map(|pname| self.level_parameter(level, pname));
        let depth = if self.target() == gl::TEXTURE_CUBE_MAP { 6 } else { depth };
        extent(width, height, depth, self.is_volume())
    }

    fn is_volume(self) -> bool {
        matches!(
            self.target(),
            gl::TEXTURE_3D | gl::TEXTURE_2D_ARRAY | gl::TEXTURE_CUBE_MAP_ARRAY | gl::TEXTURE_CUBE_MAP
        )
    }
}

fn has_images(target: u32) -> bool {
    matches!(
        target,
        gl::TEXTURE_1D | gl::TEXTURE_2D | gl::TEXTURE_3D | gl::TEXTURE_CUBE_MAP_POSITIVE_X
            ..=gl::TEXTURE_CUBE_MAP_NEGATIVE_Z
                | gl::TEXTURE_1D_ARRAY
                | gl::TEXTURE_2D_ARRAY
                | gl::TEXTURE_RECTANGLE
                | gl::TEXTURE_CUBE_MAP_ARRAY
    )
}

/// Whether the parameters of a get of an image are such that the driver may be asked; their error is raised where not.
fn may_ask(state: &ContextState, source: Source, level: i32) -> bool {
    let error = match source {
        _ if state.in_begin() => gl::INVALID_OPERATION,
        Named(_) => return true,
        _ if !has_images(source.target()) => gl::INVALID_ENUM,
        _ if level < 0 => gl::INVALID_VALUE,
        _ => return true,
    };
    raise(error);
    false
}

/// A get whose last word is less than the image needs: the driver says so, unless it finds another fault first.
fn no_room<const W: usize>(op: u16, mut words: [u32; W]) {
    words[W - 1] = 0;
    // SAFETY: nothing is written.
    unsafe { ask(op, words, [BlobArg::Null], [Out { ptr: std::ptr::null_mut(), cap: 0 }]) };
}

/// Asks for (part of) a level; `room` is how many bytes the program has room for.
pub unsafe fn get_image<const W: usize>(
    op: u16,
    words: [u32; W],
    (source, level): (Source, i32),
    part: Option<[i32; 6]>,
    [format, ty]: [u32; 2],
    room: Option<i32>,
    pixels: *mut c_void,
) {
    let Some(state) = current() else { return };
    let kind = pixel(format, ty);
    // Of a texture that is named the driver looks at the name first.
    if kind == Err(Mismatch::Unknown) && !matches!(source, Named(_)) {
        return raise(if state.in_begin() { gl::INVALID_OPERATION } else { gl::INVALID_ENUM });
    }
    if !may_ask(state, source, level) {
        return;
    }
    let extent = match (kind, part) {
        (Err(_), _) => None,
        (Ok(_), None) => source.extent(level),
        (Ok(_), Some([.., width, height, depth])) => extent(width, height, depth, source.is_volume()),
    };
    let kind = kind.unwrap_or(Pixel::Bit);
    let need =
        extent.and_then(|extent| Layout::new(&state.pixels.pack, kind, extent)).map_or(0, |l| l.range().1);
    let short = room.is_some_and(|room| need > usize::try_from(room).unwrap_or(0));
    if short && state.pixels.pack_buffer == 0 {
        return no_room(op, words);
    }
    // SAFETY: as for the command.
    unsafe { receive(state, kind, extent, pixels.cast(), |blob, out| is_taken(op, words, [blob], [out])) };
}

/// Asks for (part of) a compressed level.
pub unsafe fn get_compressed<const W: usize>(
    op: u16,
    words: [u32; W],
    (source, level): (Source, i32),
    part: Option<[i32; 6]>,
    room: Option<i32>,
    pixels: *mut c_void,
) {
    let Some(state) = current() else { return };
    if !may_ask(state, source, level) {
        return;
    }
    // One that has no target yet has no parameters that could be asked for.
    if source.target() == 0 || source.level_parameter(level, gl::TEXTURE_COMPRESSED) == 0 {
        return raise(gl::INVALID_OPERATION);
    }
    let format = source.level_parameter(level, gl::TEXTURE_INTERNAL_FORMAT) as u32;
    let extent = match part {
        Some([.., width, height, depth]) => extent(width, height, depth, source.is_volume()),
        None => source.extent(level),
    };
    let (Some(extent), Some(block)) = (extent, compressed_block(format)) else {
        return raise(gl::INVALID_OPERATION);
    };
    let [width, height, bytes] = block;
    let len = extent.width.div_ceil(width) * extent.height.div_ceil(height) * extent.depth * bytes;
    let layout =
        Layout::compressed(&state.pixels.pack, block, extent).filter(|layout| layout.tight_size() == len);
    let tight = Layout::new(
        &PixelStore { alignment: 1, ..PixelStore::default() },
        Pixel::Elements { size: 1, count: 1 },
        Extent { width: len, height: 1, depth: 1, volume: false },
    );
    let Some(layout) = layout.or(tight) else { return };
    let short = room.is_some_and(|room| layout.range().1 > usize::try_from(room).unwrap_or(0));
    if short && state.pixels.pack_buffer == 0 {
        return no_room(op, words);
    }
    // SAFETY: as for the command.
    unsafe { receive_laid_out(state, layout, pixels.cast(), |blob, out| is_taken(op, words, [blob], [out])) };
}

/// glGetPolygonStipple, and glGetnPolygonStipple with the bytes that there is room for.
pub unsafe fn get_polygon_stipple(room: Option<i32>, mask: *mut u8) {
    let Some(state) = current() else { return };
    if room.is_some_and(|room| !fits(state, Ok(Pixel::Bit), Some(STIPPLE), room)) {
        return;
    }
    // SAFETY: as for this command.
    unsafe {
        receive(state, Pixel::Bit, Some(STIPPLE), mask, |blob, out| {
            is_taken(op::glGetPolygonStipple, [], [blob], [out])
        });
    }
}

// Pixel maps: plain arrays, which the pixel store state does not touch.

pub unsafe fn set_pixel_map<T>(op: u16, map: u32, size: i32, values: *const T) {
    let len = match usize::try_from(size) {
        // More than any driver takes: it is refused whatever the values are.
        Ok(count) if count <= 1 << 16 => count * size_of::<T>(),
        _ => return record_blobs(op, [map, size as u32], [BlobArg::Null]),
    };
    let buffer = current().map_or(0, |state| state.pixels.unpack_buffer);
    if let Some(state) = current().filter(|_| buffer != 0) {
        let Some(bytes) = buffers::contents(state, buffer, values as usize, len) else { return };
        return record_blobs(op, [map, size as u32], [BlobArg::Bytes(&bytes)]);
    }
    if values.is_null() {
        return record_blobs(op, [map, size as u32], [BlobArg::Null]);
    }
    // SAFETY: as for the command.
    let bytes = unsafe { std::slice::from_raw_parts(values.cast(), len) };
    record_blobs(op, [map, size as u32], [BlobArg::Bytes(bytes)]);
}

/// As many values as the map has: the program knows how many, so the server may say.
pub unsafe fn get_pixel_map<T>(op: u16, map: u32, values: *mut T) {
    let buffer = current().map_or(0, |state| state.pixels.pack_buffer);
    if let Some(state) = current().filter(|_| buffer != 0) {
        // The sizes of the maps are gets of their own, in the order of the maps.
        let pname = map.wrapping_sub(gl::PIXEL_MAP_I_TO_I).wrapping_add(gl::PIXEL_MAP_I_TO_I_SIZE);
        let len = driver_integer(pname) as usize * size_of::<T>();
        if !buffers::is_usable(state, buffer, values as usize, len) {
            return;
        }
        let mut bytes = vec![0; len];
        let out = Out { ptr: bytes.as_mut_ptr(), cap: len };
        // SAFETY: `bytes` has room for the map.
        if unsafe { is_taken(op, [map], [BlobArg::Value(1)], [out]) } {
            buffers::write(state, buffer, values as usize, &bytes);
        }
        return;
    }
    // SAFETY: the program has room for the map.
    unsafe { ask(op, [map], [BlobArg::Value(1)], [Out { ptr: values.cast(), cap: usize::MAX }]) };
}
