//! Commands that move images between the program and GL.
//!
//! An image is packed tightly before it is sent, and unpacked after it has come: no packet depends on the pixel store
//! state, which nobody but the client knows. The server's own is always neutral (alignment 1, all else 0).
#![allow(unsafe_code)] // reads and writes images through the program's pointers

use super::buffers;
use super::state::ContextState;
use super::{current, raise};
use crate::calls::{Out, ask, record_blobs};
use reprise_gl::ops::op;
use reprise_gl::pixels::{Extent, Layout, Mismatch, Pixel, PixelStore, pixel};
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use std::ffi::c_void;

pub unsafe fn pixel_storei(pname: u32, param: i32) {
    let Some(state) = current() else { return };
    let half = match pname {
        _ if state.in_begin => return raise(gl::INVALID_OPERATION),
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
        gl::PACK_SWAP_BYTES | gl::PACK_LSB_FIRST | gl::UNPACK_SWAP_BYTES | gl::UNPACK_LSB_FIRST
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

fn is_proxy(target: u32) -> bool {
    matches!(
        target,
        gl::PROXY_TEXTURE_1D | gl::PROXY_TEXTURE_2D | gl::PROXY_TEXTURE_3D | gl::PROXY_TEXTURE_CUBE_MAP
    )
}
/// The image that is read for `target`: none for a proxy.
fn unless_proxy(target: u32, pixels: *const c_void) -> *const c_void {
    if is_proxy(target) { std::ptr::null() } else { pixels }
}

#[allow(clippy::too_many_arguments)] // as GL has them, here and below
pub unsafe fn tex_image_1d(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    border: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    let (extent, pixels) = (extent(width, 1, 1, false), unless_proxy(target, pixels));
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent, pixels, |image| {
            let words =
                [target, level as u32, internalformat as u32, width as u32, border as u32, format, ty];
            record_blobs(op::glTexImage1D, words, [image]);
        });
    }
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn tex_image_2d(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    border: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    let (extent, pixels) = (extent(width, height, 1, false), unless_proxy(target, pixels));
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent, pixels, |image| {
            let size = [width as u32, height as u32];
            let words =
                [target, level as u32, internalformat as u32, size[0], size[1], border as u32, format, ty];
            record_blobs(op::glTexImage2D, words, [image]);
        });
    }
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn tex_image_3d(
    target: u32,
    level: i32,
    internalformat: i32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    let (extent, pixels) = (extent(width, height, depth, true), unless_proxy(target, pixels));
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent, pixels, |image| {
            let [w, h, d] = [width as u32, height as u32, depth as u32];
            let words = [target, level as u32, internalformat as u32, w, h, d, border as u32, format, ty];
            record_blobs(op::glTexImage3D, words, [image]);
        });
    }
}

pub unsafe fn tex_sub_image_1d(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent(width, 1, 1, false), pixels, |image| {
            let words = [target, level as u32, xoffset as u32, width as u32, format, ty];
            record_blobs(op::glTexSubImage1D, words, [image]);
        });
    }
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn tex_sub_image_2d(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent(width, height, 1, false), pixels, |image| {
            let [x, y, w, h] = [xoffset, yoffset, width, height].map(|n| n as u32);
            record_blobs(op::glTexSubImage2D, [target, level as u32, x, y, w, h, format, ty], [image]);
        });
    }
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn tex_sub_image_3d(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    ty: u32,
    pixels: *const c_void,
) {
    // SAFETY: as for this command.
    unsafe {
        with_image(format, ty, extent(width, height, depth, true), pixels, |image| {
            let [x, y, z, w, h, d] = [xoffset, yoffset, zoffset, width, height, depth].map(|n| n as u32);
            let words = [target, level as u32, x, y, z, w, h, d, format, ty];
            record_blobs(op::glTexSubImage3D, words, [image]);
        });
    }
}

/// A compressed image.
enum Compressed<'a> {
    None,
    Passed(&'a [u8]),
    Fetched(Vec<u8>),
}

impl Compressed<'_> {
    fn blob(&self) -> BlobArg<'_> {
        match self {
            Compressed::None => BlobArg::Null,
            Compressed::Passed(bytes) => BlobArg::Bytes(bytes),
            Compressed::Fetched(bytes) => BlobArg::Bytes(bytes),
        }
    }
}

/// Compressed bytes, which no pixel store parameter of GL 2.1 touches. `None`, with the error raised, where they are not there.
unsafe fn compressed<'a>(target: u32, size: i32, data: *const c_void) -> Option<Compressed<'a>> {
    let (Some(state), Ok(len)) = (current(), usize::try_from(size)) else { return Some(Compressed::None) };
    if is_proxy(target) {
        return Some(Compressed::None);
    }
    if state.pixels.unpack_buffer != 0 {
        return buffers::contents(state, state.pixels.unpack_buffer, data as usize, len)
            .map(Compressed::Fetched);
    }
    let start = data as usize;
    let there = start.checked_add(len).is_some_and(|end| state.readable.check(start, end));
    if data.is_null() || !there {
        return Some(Compressed::None);
    }
    // SAFETY: the bytes that the program passes, found to be there.
    Some(Compressed::Passed(unsafe { std::slice::from_raw_parts(data.cast(), len) }))
}

pub unsafe fn compressed_tex_image_1d(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    border: i32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let words = [target, level as u32, internalformat, width as u32, border as u32, size as u32];
    record_blobs(op::glCompressedTexImage1D, words, [bytes.blob()]);
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn compressed_tex_image_2d(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    border: i32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let [w, h] = [width as u32, height as u32];
    let words = [target, level as u32, internalformat, w, h, border as u32, size as u32];
    record_blobs(op::glCompressedTexImage2D, words, [bytes.blob()]);
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn compressed_tex_image_3d(
    target: u32,
    level: i32,
    internalformat: u32,
    width: i32,
    height: i32,
    depth: i32,
    border: i32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let [w, h, d] = [width as u32, height as u32, depth as u32];
    let words = [target, level as u32, internalformat, w, h, d, border as u32, size as u32];
    record_blobs(op::glCompressedTexImage3D, words, [bytes.blob()]);
}

pub unsafe fn compressed_tex_sub_image_1d(
    target: u32,
    level: i32,
    xoffset: i32,
    width: i32,
    format: u32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let words = [target, level as u32, xoffset as u32, width as u32, format, size as u32];
    record_blobs(op::glCompressedTexSubImage1D, words, [bytes.blob()]);
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn compressed_tex_sub_image_2d(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    width: i32,
    height: i32,
    format: u32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let [x, y, w, h] = [xoffset, yoffset, width, height].map(|n| n as u32);
    let words = [target, level as u32, x, y, w, h, format, size as u32];
    record_blobs(op::glCompressedTexSubImage2D, words, [bytes.blob()]);
}

#[allow(clippy::too_many_arguments)]
pub unsafe fn compressed_tex_sub_image_3d(
    target: u32,
    level: i32,
    xoffset: i32,
    yoffset: i32,
    zoffset: i32,
    width: i32,
    height: i32,
    depth: i32,
    format: u32,
    size: i32,
    data: *const c_void,
) {
    // SAFETY: as for this command.
    let Some(bytes) = (unsafe { compressed(target, size, data) }) else { return };
    let [x, y, z, w, h, d] = [xoffset, yoffset, zoffset, width, height, depth].map(|n| n as u32);
    let words = [target, level as u32, x, y, z, w, h, d, format, size as u32];
    record_blobs(op::glCompressedTexSubImage3D, words, [bytes.blob()]);
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

/// Asks for an image and unpacks it. `asking` gets the out parameter and its memory.
///
/// # Safety
/// The image's memory at `pixels` may be written.
unsafe fn receive(
    state: &mut ContextState,
    pixel: Pixel,
    extent: Option<Extent>,
    pixels: *mut u8,
    asking: impl FnOnce(BlobArg<'static>, Out),
) {
    let none = Out { ptr: std::ptr::null_mut(), cap: 0 };
    let layout = extent.and_then(|extent| Layout::new(&state.pixels.pack, pixel, extent));
    let buffer = state.pixels.pack_buffer;
    let Some(layout) = layout.filter(|layout| layout.tight_size() != 0 && (buffer != 0 || !pixels.is_null()))
    else {
        return asking(BlobArg::Null, none);
    };
    let (from, to) = layout.range();
    if buffer != 0 {
        // By way of the client: what is between the rows stays, and the log sees what came.
        let offset = (pixels as usize).saturating_add(from);
        let Some(mut bytes) = buffers::contents(state, buffer, offset, to - from) else { return };
        let mut tight = Vec::new();
        let at = bytes.as_mut_ptr().wrapping_sub(from);
        // SAFETY: the range of the layout is `bytes`, here and below.
        unsafe { layout.gather(at, &mut tight) };
        let before = tight.clone();
        asking(BlobArg::Value(1), Out { ptr: tight.as_mut_ptr(), cap: tight.len() });
        if tight != before {
            // SAFETY: as above.
            unsafe { layout.scatter(&mut tight, at) };
            buffers::write(state, buffer, offset, &bytes);
        }
        return;
    }
    if layout.is_tight() {
        let out = Out { ptr: pixels.wrapping_add(from), cap: to - from };
        return asking(BlobArg::Value(1), out);
    }
    // Begins with what the program has there: a call that GL rejects must leave it as it is.
    let mut tight = Vec::new();
    // SAFETY: the image's memory is the program's, as promised.
    unsafe { layout.gather(pixels, &mut tight) };
    let before = tight.clone();
    asking(BlobArg::Value(1), Out { ptr: tight.as_mut_ptr(), cap: tight.len() });
    if tight != before {
        // SAFETY: as above.
        unsafe { layout.scatter(&mut tight, pixels) };
    }
}

pub unsafe fn read_pixels(
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    format: u32,
    ty: u32,
    pixels: *mut c_void,
) {
    let Some(state) = current() else { return };
    let words = [x as u32, y as u32, width as u32, height as u32, format, ty];
    let (kind, extent) = match pixel(format, ty) {
        Ok(kind) => (kind, extent(width, height, 1, false)),
        Err(Mismatch::Unknown) => return raise(gl::INVALID_ENUM),
        Err(Mismatch::Together) => (Pixel::Bit, None),
    };
    // SAFETY: as for this command.
    unsafe {
        receive(state, kind, extent, pixels.cast(), |blob, out| {
            ask(op::glReadPixels, words, [blob], [out]);
        });
    }
}

fn level_parameter(target: u32, level: i32, pname: u32) -> i32 {
    let mut value = 0i32;
    let out = Out { ptr: (&raw mut value).cast(), cap: 4 };
    // SAFETY: `value` takes the one integer that this get writes.
    unsafe {
        ask(op::glGetTexLevelParameteriv, [target, level as u32, pname], [BlobArg::Value(1)], [out]);
    }
    value
}

fn has_images(target: u32) -> bool {
    matches!(
        target,
        gl::TEXTURE_1D | gl::TEXTURE_2D | gl::TEXTURE_3D | gl::TEXTURE_CUBE_MAP_POSITIVE_X
            ..=gl::TEXTURE_CUBE_MAP_NEGATIVE_Z
    )
}

pub unsafe fn get_tex_image(target: u32, level: i32, format: u32, ty: u32, pixels: *mut c_void) {
    let Some(state) = current() else { return };
    let kind = match pixel(format, ty) {
        _ if state.in_begin => return raise(gl::INVALID_OPERATION),
        Err(Mismatch::Unknown) => return raise(gl::INVALID_ENUM),
        _ if !has_images(target) => return raise(gl::INVALID_ENUM),
        _ if level < 0 => return raise(gl::INVALID_VALUE),
        kind => kind,
    };
    let size = |pname| level_parameter(target, level, pname);
    let extent = if kind.is_ok() {
        let depth = if target == gl::TEXTURE_3D { size(gl::TEXTURE_DEPTH) } else { 1 };
        let height = if target == gl::TEXTURE_1D { 1 } else { size(gl::TEXTURE_HEIGHT) };
        extent(size(gl::TEXTURE_WIDTH), height, depth, target == gl::TEXTURE_3D)
    } else {
        None
    };
    // SAFETY: as for this command.
    unsafe {
        receive(state, kind.unwrap_or(Pixel::Bit), extent, pixels.cast(), |blob, out| {
            ask(op::glGetTexImage, [target, level as u32, format, ty], [blob], [out]);
        });
    }
}

pub unsafe fn get_compressed_tex_image(target: u32, level: i32, img: *mut c_void) {
    let Some(state) = current() else { return };
    if state.in_begin {
        return raise(gl::INVALID_OPERATION);
    }
    if !has_images(target) {
        return raise(gl::INVALID_ENUM);
    }
    if level < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if level_parameter(target, level, gl::TEXTURE_COMPRESSED) == 0 {
        return raise(gl::INVALID_OPERATION);
    }
    let size = level_parameter(target, level, gl::TEXTURE_COMPRESSED_IMAGE_SIZE);
    let cap = usize::try_from(size).unwrap_or(0);
    if state.pixels.pack_buffer != 0 {
        let buffer = state.pixels.pack_buffer;
        let Some(mut bytes) = buffers::contents(state, buffer, img as usize, cap) else { return };
        let out = Out { ptr: bytes.as_mut_ptr(), cap };
        // SAFETY: `bytes` has room for the image.
        unsafe { ask(op::glGetCompressedTexImage, [target, level as u32], [BlobArg::Value(1)], [out]) };
        return buffers::write(state, buffer, img as usize, &bytes);
    }
    let out = Out { ptr: img.cast(), cap };
    if out.cap != 0 && !img.is_null() {
        // SAFETY: as for this command: the program has room for the image.
        unsafe {
            ask(op::glGetCompressedTexImage, [target, level as u32], [BlobArg::Value(1)], [out]);
        }
    }
}

pub unsafe fn get_polygon_stipple(mask: *mut u8) {
    let Some(state) = current() else { return };
    // SAFETY: as for this command.
    unsafe {
        receive(state, Pixel::Bit, Some(STIPPLE), mask, |blob, out| {
            ask(op::glGetPolygonStipple, [], [blob], [out]);
        });
    }
}

// Pixel maps: plain arrays, which the pixel store state does not touch.

unsafe fn set_pixel_map(op: u16, map: u32, size: i32, values: *const u8, element: usize) {
    let len = match usize::try_from(size) {
        // More than any driver takes: it is refused whatever the values are.
        Ok(count) if count <= 1 << 16 => count * element,
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
    let bytes = unsafe { std::slice::from_raw_parts(values, len) };
    record_blobs(op, [map, size as u32], [BlobArg::Bytes(bytes)]);
}

pub unsafe fn pixel_mapfv(map: u32, mapsize: i32, values: *const f32) {
    // SAFETY: as for this command.
    unsafe { set_pixel_map(op::glPixelMapfv, map, mapsize, values.cast(), 4) }
}
pub unsafe fn pixel_mapuiv(map: u32, mapsize: i32, values: *const u32) {
    // SAFETY: as for this command.
    unsafe { set_pixel_map(op::glPixelMapuiv, map, mapsize, values.cast(), 4) }
}
pub unsafe fn pixel_mapusv(map: u32, mapsize: i32, values: *const u16) {
    // SAFETY: as for this command.
    unsafe { set_pixel_map(op::glPixelMapusv, map, mapsize, values.cast(), 2) }
}

/// As many values as the map has: the program knows how many, so the server may say.
unsafe fn get_pixel_map(op: u16, map: u32, values: *mut u8) {
    let buffer = current().map_or(0, |state| state.pixels.pack_buffer);
    if let Some(state) = current().filter(|_| buffer != 0) {
        // The sizes of the maps are gets of their own, in the order of the maps.
        let pname = map.wrapping_sub(gl::PIXEL_MAP_I_TO_I).wrapping_add(gl::PIXEL_MAP_I_TO_I_SIZE);
        let (mut count, element) = (0u32, if op == op::glGetPixelMapusv { 2 } else { 4 });
        let out = Out { ptr: (&raw mut count).cast(), cap: 4 };
        // SAFETY: `count` takes the one integer that this get writes.
        unsafe { ask(op::glGetIntegerv, [pname], [BlobArg::Value(1)], [out]) };
        let len = count as usize * element;
        let Some(mut bytes) = buffers::contents(state, buffer, values as usize, len) else { return };
        let out = Out { ptr: bytes.as_mut_ptr(), cap: len };
        // SAFETY: `bytes` has room for the map.
        unsafe { ask(op, [map], [BlobArg::Value(1)], [out]) };
        return buffers::write(state, buffer, values as usize, &bytes);
    }
    // SAFETY: the program has room for the map.
    unsafe { ask(op, [map], [BlobArg::Value(1)], [Out { ptr: values, cap: usize::MAX }]) };
}

pub unsafe fn get_pixel_mapfv(map: u32, values: *mut f32) {
    // SAFETY: as for this command.
    unsafe { get_pixel_map(op::glGetPixelMapfv, map, values.cast()) }
}
pub unsafe fn get_pixel_mapuiv(map: u32, values: *mut u32) {
    // SAFETY: as for this command.
    unsafe { get_pixel_map(op::glGetPixelMapuiv, map, values.cast()) }
}
pub unsafe fn get_pixel_mapusv(map: u32, values: *mut u16) {
    // SAFETY: as for this command.
    unsafe { get_pixel_map(op::glGetPixelMapusv, map, values.cast()) }
}
