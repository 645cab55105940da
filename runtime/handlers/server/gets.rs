//! Gets whose length depends on state, and the commands that the client never sends.
//!
//! This module must not know how answers travel.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::extent;
use reprise_gl::ops::op;
use reprise_wire::packet::{Blob, Packet};
use std::ffi::c_void;

const GL_COEFF: u32 = 0x0a00;
const GL_ORDER: u32 = 0x0a01;
const GL_DOMAIN: u32 = 0x0a02;
const GL_MAP1_COLOR_4: u32 = 0x0d90;
const GL_MAP1_VERTEX_4: u32 = 0x0d98;
const GL_MAP2_COLOR_4: u32 = 0x0db0;
const GL_MAP2_VERTEX_4: u32 = 0x0db8;
const GL_PIXEL_MAP_I_TO_I: u32 = 0x0c70;
const GL_PIXEL_MAP_A_TO_A: u32 = 0x0c79;
const GL_PIXEL_MAP_I_TO_I_SIZE: u32 = 0x0cb0;
const GL_TEXTURE_WIDTH: u32 = 0x1000;
const GL_TEXTURE_HEIGHT: u32 = 0x1001;
const GL_TEXTURE_DEPTH: u32 = 0x8071;
const GL_TEXTURE_COMPRESSED_IMAGE_SIZE: u32 = 0x86a0;
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
        GL_MAP1_COLOR_4..=GL_MAP1_VERTEX_4 => map_values(gl, target, query, 1)?,
        GL_MAP2_COLOR_4..=GL_MAP2_VERTEX_4 => map_values(gl, target, query, 2)?,
        _ => 0,
    };
    let size = if p.op() == op::glGetMapdv { 8 } else { 4 };
    let mut scratch = Scratch::default();
    let to = if count == 0 { scratch.as_mut_ptr().cast::<c_void>() } else { x.output(p, 0, count * size)? };
    match p.op() {
        _ if to.is_null() => {}
        op::glGetMapdv => call!(gl.glGetMapdv(target, query, to.cast())),
        op::glGetMapfv => call!(gl.glGetMapfv(target, query, to.cast())),
        _ => call!(gl.glGetMapiv(target, query, to.cast())),
    }
    x.answer(0);
    Ok(())
}

fn map_values(gl: &Gl, target: u32, query: u32, dimensions: usize) -> Result<usize, Refused> {
    Ok(match query {
        GL_ORDER => dimensions,
        GL_DOMAIN => 2 * dimensions,
        GL_COEFF => {
            let mut orders = [1i32; 2];
            call!(gl.glGetMapiv(target, GL_ORDER, orders.as_mut_ptr()));
            let first = if dimensions == 1 { GL_MAP1_COLOR_4 } else { GL_MAP2_COLOR_4 };
            // The values of a map of order 1: the components.
            let components = extent::map1(target - first + GL_MAP1_COLOR_4, 4, 1);
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
    if (GL_PIXEL_MAP_I_TO_I..=GL_PIXEL_MAP_A_TO_A).contains(&map) {
        call!(gl.glGetIntegerv(map - GL_PIXEL_MAP_I_TO_I + GL_PIXEL_MAP_I_TO_I_SIZE, &raw mut count));
    }
    let count = usize::try_from(count).unwrap_or(0);
    let size = if p.op() == op::glGetPixelMapusv { 2 } else { 4 };
    let mut scratch = Scratch::default();
    let to = if count == 0 { scratch.as_mut_ptr().cast::<c_void>() } else { x.output(p, 0, count * size)? };
    match p.op() {
        _ if to.is_null() => {}
        op::glGetPixelMapfv => call!(gl.glGetPixelMapfv(map, to.cast())),
        op::glGetPixelMapuiv => call!(gl.glGetPixelMapuiv(map, to.cast())),
        _ => call!(gl.glGetPixelMapusv(map, to.cast())),
    }
    x.answer(0);
    Ok(())
}

fn level_parameter(gl: &Gl, target: u32, level: i32, pname: u32) -> Result<i32, Refused> {
    let mut value = 0;
    call!(gl.glGetTexLevelParameteriv(target, level, pname, &raw mut value));
    Ok(value)
}

/// glGetTexImage: pointer parameter 0 gets the image, tightly packed.
///
/// # Errors
/// [`Refused`].
pub fn get_tex_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let (target, level, format, ty) = (p.word(0), p.word(1).cast_signed(), p.word(2), p.word(3));
    let mut size = [0; 3];
    for (size, pname) in size.iter_mut().zip([GL_TEXTURE_WIDTH, GL_TEXTURE_HEIGHT, GL_TEXTURE_DEPTH]) {
        *size = level_parameter(gl, target, level, pname)?;
    }
    let need = extent::image(format, ty, size[0], size[1], size[2]);
    let to = if p.blob(0) == Blob::Null { std::ptr::null_mut() } else { x.output(p, 0, need)? };
    if !to.is_null() {
        call!(gl.glGetTexImage(target, level, format, ty, to));
    }
    x.answer(0);
    Ok(())
}

/// glGetCompressedTexImage: pointer parameter 0 gets the image.
///
/// # Errors
/// [`Refused`].
pub fn get_compressed_tex_image(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let (target, level) = (p.word(0), p.word(1).cast_signed());
    let need = level_parameter(gl, target, level, GL_TEXTURE_COMPRESSED_IMAGE_SIZE)?;
    let to = x.output(p, 0, usize::try_from(need).unwrap_or(0))?;
    if !to.is_null() {
        call!(gl.glGetCompressedTexImage(target, level, to));
    }
    x.answer(0);
    Ok(())
}
