//! Gets whose length depends on state, and the commands that the client never sends.
//!
//! This module must not know how answers travel.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::extent;
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Blob, Packet};
use std::ffi::c_void;

/// Room for the largest value of a get that GL is going to reject.
type Scratch = [u64; 16];

/// A command that the client deals with alone.
///
/// # Errors
/// Always [`Refused::Unknown`].
pub fn never(_x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    Err(Refused::Unknown(p.op()))
}

/// glPolygonStipple: pointer parameter 0 is the pattern, tightly packed.
///
/// # Errors
/// [`Refused`].
pub fn unpacked(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let mask = x.input(p, 0, 128)?;
    let gl = x.gl();
    if !mask.is_null() {
        call!(gl.glPolygonStipple(mask.cast()));
    }
    Ok(())
}

/// glGetMap.
///
/// # Errors
/// [`Refused`].
pub fn get_map(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let (target, query) = (p.word(0), p.word(1));
    let count = match target {
        gl::MAP1_COLOR_4..=gl::MAP1_VERTEX_4 => map_values(gl, target, query, 1)?,
        gl::MAP2_COLOR_4..=gl::MAP2_VERTEX_4 => map_values(gl, target, query, 2)?,
        _ => 0,
    };
    let size = if matches!(p.op(), op::glGetMapdv | op::glGetnMapdv) { 8 } else { 4 };
    if matches!(p.op(), op::glGetnMapdv | op::glGetnMapfv | op::glGetnMapiv) && count * size > room(p.word(2))
    {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    let mut scratch = Scratch::default();
    let to = if count == 0 { scratch.as_mut_ptr().cast::<c_void>() } else { x.output(p, 0, count * size)? };
    match p.op() {
        _ if to.is_null() => {}
        op::glGetMapdv | op::glGetnMapdv => call!(gl.glGetMapdv(target, query, to.cast())),
        op::glGetMapfv | op::glGetnMapfv => call!(gl.glGetMapfv(target, query, to.cast())),
        _ => call!(gl.glGetMapiv(target, query, to.cast())),
    }
    x.answer(0);
    Ok(())
}

/// The bytes that a program says it has room for.
fn room(size: u32) -> usize {
    usize::try_from(size.cast_signed()).unwrap_or(0)
}

fn map_values(gl: &Gl, target: u32, query: u32, dimensions: usize) -> Result<usize, Refused> {
    Ok(match query {
        gl::ORDER => dimensions,
        gl::DOMAIN => 2 * dimensions,
        gl::COEFF => {
            let mut orders = [1i32; 2];
            call!(gl.glGetMapiv(target, gl::ORDER, orders.as_mut_ptr()));
            let first = if dimensions == 1 { gl::MAP1_COLOR_4 } else { gl::MAP2_COLOR_4 };
            // The values of a map of order 1: the components.
            let components = extent::map1(target - first + gl::MAP1_COLOR_4, 4, 1);
            orders.iter().map(|order| usize::try_from(*order).unwrap_or(0)).product::<usize>() * components
        }
        _ => 0,
    })
}

/// glGetPixelMap.
///
/// # Errors
/// [`Refused`].
pub fn get_pixel_map(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let map = p.word(0);
    let mut count = 0i32;
    if (gl::PIXEL_MAP_I_TO_I..=gl::PIXEL_MAP_A_TO_A).contains(&map) {
        call!(gl.glGetIntegerv(map - gl::PIXEL_MAP_I_TO_I + gl::PIXEL_MAP_I_TO_I_SIZE, &raw mut count));
    }
    let count = usize::try_from(count).unwrap_or(0);
    let size = if matches!(p.op(), op::glGetPixelMapusv | op::glGetnPixelMapusv) { 2 } else { 4 };
    let bounded = matches!(p.op(), op::glGetnPixelMapfv | op::glGetnPixelMapuiv | op::glGetnPixelMapusv);
    if bounded && count * size > room(p.word(1)) {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    let mut scratch = Scratch::default();
    let to = if count == 0 { scratch.as_mut_ptr().cast::<c_void>() } else { x.output(p, 0, count * size)? };
    match p.op() {
        _ if to.is_null() => {}
        op::glGetPixelMapfv | op::glGetnPixelMapfv => call!(gl.glGetPixelMapfv(map, to.cast())),
        op::glGetPixelMapuiv | op::glGetnPixelMapuiv => call!(gl.glGetPixelMapuiv(map, to.cast())),
        _ => call!(gl.glGetPixelMapusv(map, to.cast())),
    }
    x.answer(0);
    Ok(())
}

/// Targets that textures are bound to, and the gets of these bindings.
pub(super) const TEXTURE_TARGETS: [(u32, u32); 11] = [
    (0x0de0, 0x8068), // 1D
    (0x0de1, 0x8069), // 2D
    (0x806f, 0x806a), // 3D
    (0x8513, 0x8514), // CUBE_MAP
    (0x84f5, 0x84f6), // RECTANGLE
    (0x8c18, 0x8c1c), // 1D_ARRAY
    (0x8c1a, 0x8c1d), // 2D_ARRAY
    (0x8c2a, 0x8c2c), // BUFFER
    (0x9009, 0x900a), // CUBE_MAP_ARRAY
    (0x9100, 0x9104), // 2D_MULTISAMPLE
    (0x9102, 0x9105), // 2D_MULTISAMPLE_ARRAY
];

/// The target of a texture: where it goes when it is bound without saying where.
fn target_of(gl: &Gl, texture: u32) -> Result<u32, Refused> {
    if call!(gl.glIsTexture(texture)) == 0 {
        return Ok(0);
    }
    let bound = || -> Result<[i32; TEXTURE_TARGETS.len()], Refused> {
        let mut names = [0; TEXTURE_TARGETS.len()];
        for (name, (_, binding)) in names.iter_mut().zip(TEXTURE_TARGETS) {
            call!(gl.glGetIntegerv(binding, &raw mut *name));
        }
        Ok(names)
    };
    let mut unit = 0i32;
    call!(gl.glGetIntegerv(gl::ACTIVE_TEXTURE, &raw mut unit));
    let before = bound()?;
    call!(gl.glBindTextureUnit(unit.cast_unsigned() - gl::TEXTURE0, texture));
    let at = bound()?.iter().position(|name| name.cast_unsigned() == texture).unwrap_or(0);
    let target = TEXTURE_TARGETS[at].0;
    call!(gl.glBindTexture(target, before[at].cast_unsigned()));
    Ok(target)
}

/// Answers the target of a texture.
///
/// # Errors
/// [`Refused`].
pub fn get_texture_target(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let texture = x.name(ObjectClass::Texture, p.word(0));
    let target = target_of(x.gl(), texture)?;
    x.answer(target.into());
    Ok(())
}

/// A level that a get is about.
struct Level {
    by: By,
    /// The target that is named, or 0.
    target: u32,
    /// The texture that is named, or 0.
    texture: u32,
    level: i32,
    /// The word behind these.
    rest: usize,
}

/// How it is named.
enum By {
    Target,
    /// With all faces of a cube map.
    Texture,
    TextureAndTarget,
    /// By a unit, which is the packet's first word, and a target.
    Unit(u32),
}

impl Level {
    fn new(x: &mut Executor<'_>, p: &Packet<'_>) -> Level {
        let by = match p.op() {
            op::glGetTextureImage
            | op::glGetTextureSubImage
            | op::glGetCompressedTextureImage
            | op::glGetCompressedTextureSubImage => By::Texture,
            op::glGetTextureImageEXT | op::glGetCompressedTextureImageEXT => By::TextureAndTarget,
            op::glGetMultiTexImageEXT | op::glGetCompressedMultiTexImageEXT => By::Unit(p.word(0)),
            _ => By::Target,
        };
        let two = matches!(by, By::TextureAndTarget | By::Unit(_));
        let texture = match by {
            By::Texture => x.name(ObjectClass::Texture, p.word(0)),
            By::TextureAndTarget => x.name_for_bind(ObjectClass::Texture, p.word(0)),
            _ => 0,
        };
        let target = if matches!(by, By::Texture) { 0 } else { p.word(usize::from(two)) };
        let rest = 2 + usize::from(two);
        Level { by, target, texture, level: p.word(rest - 1).cast_signed(), rest }
    }

    fn parameter(&self, gl: &Gl, pname: u32) -> Result<i32, Refused> {
        let (&Level { target, texture, level, .. }, mut value) = (self, 0);
        match self.by {
            By::Target => call!(gl.glGetTexLevelParameteriv(target, level, pname, &raw mut value)),
            By::Texture => call!(gl.glGetTextureLevelParameteriv(texture, level, pname, &raw mut value)),
            By::TextureAndTarget => {
                call!(gl.glGetTextureLevelParameterivEXT(texture, target, level, pname, &raw mut value));
            }
            By::Unit(unit) => {
                call!(gl.glGetMultiTexLevelParameterivEXT(unit, target, level, pname, &raw mut value));
            }
        }
        Ok(value)
    }

    fn size(&self, gl: &Gl) -> Result<[i32; 3], Refused> {
        let mut size = [0; 3];
        for (size, pname) in size.iter_mut().zip([gl::TEXTURE_WIDTH, gl::TEXTURE_HEIGHT, gl::TEXTURE_DEPTH]) {
            *size = self.parameter(gl, pname)?;
        }
        if matches!(self.by, By::Texture) && target_of(gl, self.texture)? == gl::TEXTURE_CUBE_MAP {
            size[2] = 6;
        }
        Ok(size)
    }
}

/// What the driver is told that there is room for: what the image needs, as the client has looked at the program's own room;
/// nothing where that was too little.
fn buf_size(p: &Packet<'_>, need: usize) -> i32 {
    let last = usize::from(p.shape().words) - 1;
    if p.blob(0) == Blob::Null && p.word(last) == 0 { 0 } else { i32::try_from(need).unwrap_or(i32::MAX) }
}

/// A packet's words from the second on as GL's integers.
fn box_of(p: &Packet<'_>) -> [i32; 6] {
    [2, 3, 4, 5, 6, 7].map(|word| p.word(word).cast_signed())
}

/// glGetTexImage, glGetTextureImage and the like: pointer parameter 0 gets the image, tightly packed.
///
/// # Errors
/// [`Refused`].
pub fn get_tex_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let part = p.op() == op::glGetTextureSubImage;
    let of = Level::new(x, p);
    let Level { target, texture, level, .. } = of;
    let [left, bottom, back, width, height, depth] = if part { box_of(p) } else { [0; 6] };
    let [width, height, depth] = if part { [width, height, depth] } else { of.size(gl)? };
    let at = if part { 8 } else { of.rest };
    let (format, ty) = (p.word(at), p.word(at + 1));
    let need = extent::image(format, ty, width, height, depth);
    let to = if p.blob(0) == Blob::Null { std::ptr::null_mut() } else { x.output(p, 0, need)? };
    let room = buf_size(p, need);
    match p.op() {
        _ if to.is_null() && need != 0 && room != 0 => {}
        op::glGetTexImage => call!(gl.glGetTexImage(target, level, format, ty, to)),
        op::glGetnTexImage => call!(gl.glGetnTexImage(target, level, format, ty, room, to)),
        op::glGetnTexImageARB => call!(gl.glGetnTexImageARB(target, level, format, ty, room, to)),
        op::glGetTextureImageEXT => call!(gl.glGetTextureImageEXT(texture, target, level, format, ty, to)),
        op::glGetMultiTexImageEXT => {
            call!(gl.glGetMultiTexImageEXT(p.word(0), target, level, format, ty, to));
        }
        op::glGetTextureImage => call!(gl.glGetTextureImage(texture, level, format, ty, room, to)),
        _ => call!(gl.glGetTextureSubImage(
            texture, level, left, bottom, back, width, height, depth, format, ty, room, to
        )),
    }
    x.answer(0);
    Ok(())
}

/// glGetCompressedTexImage, glGetCompressedTextureImage and the like: pointer parameter 0 gets the image.
///
/// # Errors
/// [`Refused`].
pub fn get_compressed_tex_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let part = p.op() == op::glGetCompressedTextureSubImage;
    let of = Level::new(x, p);
    let Level { target, texture, level, .. } = of;
    let [left, bottom, back, width, height, depth] = if part { box_of(p) } else { [0; 6] };
    let size = if part { [width, height, depth] } else { of.size(gl)? };
    let format = of.parameter(gl, gl::TEXTURE_INTERNAL_FORMAT)?;
    let need = extent::compressed(format.cast_unsigned(), size);
    let to = if p.blob(0) == Blob::Null { std::ptr::null_mut() } else { x.output(p, 0, need)? };
    let room = buf_size(p, need);
    match p.op() {
        _ if to.is_null() && need != 0 && room != 0 => {}
        op::glGetCompressedTexImage => call!(gl.glGetCompressedTexImage(target, level, to)),
        op::glGetnCompressedTexImage => call!(gl.glGetnCompressedTexImage(target, level, room, to)),
        op::glGetnCompressedTexImageARB => call!(gl.glGetnCompressedTexImageARB(target, level, room, to)),
        op::glGetCompressedTextureImageEXT => {
            call!(gl.glGetCompressedTextureImageEXT(texture, target, level, to));
        }
        op::glGetCompressedMultiTexImageEXT => {
            call!(gl.glGetCompressedMultiTexImageEXT(p.word(0), target, level, to));
        }
        op::glGetCompressedTextureImage => call!(gl.glGetCompressedTextureImage(texture, level, room, to)),
        _ => call!(gl.glGetCompressedTextureSubImage(
            texture, level, left, bottom, back, width, height, depth, room, to
        )),
    }
    x.answer(0);
    Ok(())
}

/// glCopyImageSubData: what its names are of, its targets say.
///
/// # Errors
/// [`Refused`].
pub fn copy_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let [from, to] = [0, 6].map(|word| {
        let class = if p.word(word + 1) == gl::RENDERBUFFER {
            ObjectClass::Renderbuffer
        } else {
            ObjectClass::Texture
        };
        x.name(class, p.word(word))
    });
    let n = |word| p.word(word).cast_signed();
    let same = p.op() == op::glCopyImageSubDataNV;
    let copy = if same { gl.glCopyImageSubDataNV } else { gl.glCopyImageSubData };
    let copy = copy.ok_or(Refused::Missing("glCopyImageSubData"))?;
    let (source, target) = (p.word(1), p.word(7));
    // SAFETY: a context is current.
    unsafe {
        copy(from, source, n(2), n(3), n(4), n(5), to, target, n(8), n(9), n(10), n(11), n(12), n(13), n(14));
    }
    Ok(())
}

/// glCopyTexImage1D(target, level, internalformat, x, y, width, border) and glCopyTexImage2D, with height before border.
///
/// OpenGL ES refuses to copy where the framebuffer has not the components. After a crash the one that had them may not be there,
/// and what was copied is lost; the image must be there all the same: it is made of one that fits.
///
/// # Errors
/// [`Refused`].
pub fn copy_tex_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let flag = x.context().map_or(0, |context| context.errors.flag());
    copy_bound(x.gl(), p)?;
    if !x.is_replaying() || !x.profile().is_es() || !x.was_refused() {
        return Ok(());
    }
    if let Some(context) = x.context() {
        context.errors.set(flag);
    }
    let (gl, mut before, mut bound) = (x.gl(), 0, 0);
    let (mut framebuffer, mut renderbuffer) = (0, 0);
    let (target, binding) = match x.profile() {
        Profile::Es1 => (gl::FRAMEBUFFER, gl::FRAMEBUFFER_BINDING),
        _ => (gl::READ_FRAMEBUFFER, gl::READ_FRAMEBUFFER_BINDING),
    };
    let format = match p.word(2) {
        gl::RGB | gl::RGBA | gl::ALPHA | gl::LUMINANCE | gl::LUMINANCE_ALPHA => gl::RGBA8,
        gl::RED | gl::RG | gl::BGRA => gl::RGBA8,
        sized => sized,
    };
    call!(gl.glGetIntegerv(binding, &raw mut before));
    call!(gl.glGetIntegerv(gl::RENDERBUFFER_BINDING, &raw mut bound));
    call!(gl.glGenFramebuffers(1, &raw mut framebuffer));
    call!(gl.glGenRenderbuffers(1, &raw mut renderbuffer));
    call!(gl.glBindRenderbuffer(gl::RENDERBUFFER, renderbuffer));
    call!(gl.glRenderbufferStorage(gl::RENDERBUFFER, format, 1, 1));
    call!(gl.glBindFramebuffer(target, framebuffer));
    call!(gl.glFramebufferRenderbuffer(target, gl::COLOR_ATTACHMENT0, gl::RENDERBUFFER, renderbuffer));
    let copied = copy_bound(gl, p);
    call!(gl.glBindFramebuffer(target, before.cast_unsigned()));
    call!(gl.glBindRenderbuffer(gl::RENDERBUFFER, bound.cast_unsigned()));
    call!(gl.glDeleteFramebuffers(1, &raw const framebuffer));
    call!(gl.glDeleteRenderbuffers(1, &raw const renderbuffer));
    copied
}

fn copy_bound(gl: &Gl, p: &Packet<'_>) -> Result<(), Refused> {
    let (target, format) = (p.word(0), p.word(2));
    let n = |word| p.word(word).cast_signed();
    if p.op() == op::glCopyTexImage1D {
        call!(gl.glCopyTexImage1D(target, n(1), format, n(3), n(4), n(5), n(6)));
    } else {
        call!(gl.glCopyTexImage2D(target, n(1), format, n(3), n(4), n(5), n(6), n(7)));
    }
    Ok(())
}
