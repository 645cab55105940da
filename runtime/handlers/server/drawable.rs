//! The contents of a drawable: read back and put back through a context of the server's own, so that the program's
//! state is not touched.
//!
//! The bytes are laid out as [`reprise_gl::contents`] says; where a plane has samples, they are as in `samples`.
//! This module must not know when or why this is done.
#![allow(unsafe_code)] // calls into the driver

use super::samples::{Image, Place, Programs};
use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use crate::platform::{Helper, Platform};
use reprise_gl::contents::{self, Plane};
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;

/// Bits of each component of an accumulation buffer.
const ACCUM_BITS: i32 = 16;

/// Depth is written through the driver's arithmetic: how often a value that came out beside its aim is corrected.
const DEPTH_ROUNDS: usize = 6;

/// Puts a plane back into its buffer of the current drawable; `size` is that of the image.
fn put(plane: &Plane<'_>, gl: &Gl, programs: &Programs, size: Helper) -> Result<(), Refused> {
    match plane.samples {
        0 => draw(gl, size, plane.format, plane.kind, &plane.rows),
        _ => sampled(plane.buffer, plane.format, plane.samples, size).write(gl, programs, &plane.rows),
    }
}

/// A multisampled buffer of the current drawable.
fn sampled(buffer: u32, format: u32, samples: u32, size: Helper) -> Image {
    let [width, height, samples] = [size.width, size.height, samples].map(u32::cast_signed);
    Image { place: Place::Buffer(buffer), format, width, height, layers: 1, samples }
}

fn get(gl: &Gl, name: u32) -> Result<i32, Refused> {
    let mut value = 0;
    call!(gl.glGetIntegerv(name, &raw mut value));
    Ok(value)
}

/// Runs `work` with the helper context current on `drawable`, and makes current again what was.
fn with_helper<T>(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    drawable: u32,
    work: impl FnOnce(&Gl, Helper) -> Result<T, Refused>,
) -> Result<T, Refused> {
    with_own(x, platform, |platform| platform.enter_helper(drawable), |x, size| work(x.gl(), size))
}

/// Runs `work` with a context of the server's own current that shares the objects of the program's, and makes current again
/// what was.
///
/// # Errors
/// [`Refused`].
pub(super) fn with_sharing<T>(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    work: impl FnOnce(&Gl, &Programs) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let context = x.current().context;
    let programs = x.sample_programs().map(std::mem::take).unwrap_or_default();
    let result = with_own(
        x,
        platform,
        |platform| platform.enter_sharing(context),
        |x, ()| {
            let gl = x.gl();
            let result = work(gl, &programs)?;
            // What was done must be there for another context.
            call!(gl.glFinish());
            Ok(result)
        },
    );
    if let Some(kept) = x.sample_programs() {
        *kept = programs;
    }
    result
}

/// Runs `work` likewise, on packets that name the program's objects and that its own context need not have.
///
/// # Errors
/// [`Refused`]; GL's own are [`Refused::Cannot`].
pub(super) fn with_desktop<T>(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    work: impl FnOnce(&mut Executor<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let context = x.current().context;
    with_own(
        x,
        platform,
        |platform| platform.enter_sharing(context),
        |x, ()| {
            let gl = x.gl();
            // Whatever went wrong there before is another's.
            call!(gl.glGetError());
            let result = work(x)?;
            let error = call!(gl.glGetError());
            // What was done must be there for another context.
            call!(gl.glFinish());
            match error {
                gl::NO_ERROR => Ok(result),
                error => {
                    Err(Refused::Cannot(format!("GL error {error:#x} in a context beside the program's")))
                }
            }
        },
    )
}

fn with_own<E, T>(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    enter: impl FnOnce(&mut dyn Platform) -> Result<E, String>,
    work: impl FnOnce(&mut Executor<'_>, E) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let gl = x.gl();
    if let Some(context) = x.context() {
        if context.errors.in_begin() {
            return Err(Refused::Cannot("the program is between glBegin and glEnd".into()));
        }
        // What the program has drawn must be there for another context.
        call!(gl.glFinish());
    }
    let entered = enter(platform).map_err(Refused::Cannot)?;
    let result = prepare(gl).and_then(|()| work(x, entered));
    let left = platform.leave_helper().map_err(Refused::Cannot);
    let value = result?;
    left.map(|()| value)
}

/// The helper's state: nothing between a pixel and its place.
fn prepare(gl: &Gl) -> Result<(), Refused> {
    for capability in [gl::SCISSOR_TEST, gl::DEPTH_TEST, gl::STENCIL_TEST, gl::BLEND, gl::DITHER] {
        call!(gl.glDisable(capability));
    }
    call!(gl.glPixelStorei(gl::PACK_ALIGNMENT, 1));
    call!(gl.glPixelStorei(gl::UNPACK_ALIGNMENT, 1));
    call!(gl.glDepthFunc(gl::ALWAYS));
    call!(gl.glDepthMask(1));
    call!(gl.glStencilMask(u32::MAX));
    Ok(())
}

/// The colour buffers of the current drawable.
fn color_buffers(gl: &Gl) -> Result<Vec<u32>, Refused> {
    let (double, stereo) = (get(gl, gl::DOUBLEBUFFER)? != 0, get(gl, gl::STEREO)? != 0);
    let all = [
        (gl::FRONT_LEFT, true),
        (gl::BACK_LEFT, double),
        (gl::FRONT_RIGHT, stereo),
        (gl::BACK_RIGHT, double && stereo),
    ];
    Ok(all.into_iter().filter(|(_, there)| *there).map(|(buffer, _)| buffer).collect())
}

fn read(gl: &Gl, size: Helper, format: u32, kind: u32) -> Result<Vec<u8>, Refused> {
    let pixel = contents::pixel_size(format, kind).unwrap_or(16);
    let mut rows = vec![0; size.width as usize * size.height as usize * pixel];
    let (width, height) = (size.width.cast_signed(), size.height.cast_signed());
    call!(gl.glReadPixels(0, 0, width, height, format, kind, rows.as_mut_ptr().cast()));
    Ok(rows)
}

/// Draws `rows` of an image of `size` at the lower left corner; what is outside of the drawable is cut off.
fn draw(gl: &Gl, size: Helper, format: u32, kind: u32, rows: &[u8]) -> Result<(), Refused> {
    call!(gl.glWindowPos2i(0, 0));
    let (width, height) = (size.width.cast_signed(), size.height.cast_signed());
    call!(gl.glDrawPixels(width, height, format, kind, rows.as_ptr().cast()));
    Ok(())
}

/// All buffers of the current drawable, which is multisampled.
fn read_samples(gl: &Gl, size: Helper, samples: u32) -> Result<Vec<Plane<'static>>, Refused> {
    let color = match (get(gl, gl::RED_BITS)?, get(gl, gl::ALPHA_BITS)?) {
        (..6, 0) => gl::RGB565,
        (..9, 0) => gl::RGB8,
        (..9, _) => gl::RGBA8,
        (..11, 0) => gl::RGB10,
        (..11, _) => gl::RGB10_A2,
        _ => gl::RGBA16,
    };
    let depth = match (get(gl, gl::DEPTH_BITS)?, get(gl, gl::STENCIL_BITS)?) {
        (0, 0) => gl::NONE,
        (0, _) => gl::STENCIL_INDEX8,
        (..17, 0) => gl::DEPTH_COMPONENT16,
        (..25, 0) => gl::DEPTH_COMPONENT24,
        (_, 0) => gl::DEPTH_COMPONENT32,
        _ => gl::DEPTH24_STENCIL8,
    };
    let buffers = color_buffers(gl)?.into_iter().map(|buffer| (buffer, color));
    let depth = (depth != gl::NONE).then_some((gl::DEPTH, depth));
    let programs = Programs::default();
    let read = |(buffer, format)| {
        let rows = sampled(buffer, format, samples, size).read(gl, &programs)?.into();
        Ok(Plane { buffer, format, kind: 0, samples, rows })
    };
    let planes = buffers.chain(depth).map(read).collect();
    programs.delete(gl)?;
    planes
}

/// Runs `work` with no framebuffer object bound, and binds again what was: such an object has no accumulation buffer.
fn without_objects<T>(
    x: &mut Executor<'_>,
    work: impl FnOnce(&mut Executor<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let gl = x.gl();
    let both = [
        (gl::DRAW_FRAMEBUFFER, gl::DRAW_FRAMEBUFFER_BINDING),
        (gl::READ_FRAMEBUFFER, gl::READ_FRAMEBUFFER_BINDING),
    ];
    let mut bound = [0; 2];
    if gl.glBindFramebuffer.is_some() {
        for ((target, binding), bound) in both.into_iter().zip(&mut bound) {
            *bound = get(gl, binding)?.cast_unsigned();
            if *bound != 0 {
                call!(gl.glBindFramebuffer(target, 0));
            }
        }
    }
    let result = work(x);
    for ((target, _), bound) in both.into_iter().zip(bound).filter(|(_, bound)| *bound != 0) {
        call!(gl.glBindFramebuffer(target, bound));
    }
    result
}

/// Whether the program's context has used an accumulation buffer on this drawable, which belongs to the context.
fn accumulates(x: &mut Executor<'_>, drawable: u32) -> Result<bool, Refused> {
    let (gl, current) = (x.gl(), x.current());
    if current.draw != drawable || x.context().is_none_or(|context| !context.accumulates) {
        return Ok(false);
    }
    let bits = get(gl, gl::ACCUM_RED_BITS)?;
    if bits == 0 {
        return Ok(false);
    }
    let why = match () {
        () if current.read != drawable => "another drawable is read from",
        () if get(gl, gl::RENDER_MODE)? != gl::RENDER.cast_signed() => "the program selects",
        () if bits != ACCUM_BITS => "its values are not of 16 bits",
        () => return Ok(true),
    };
    Err(Refused::Cannot(format!(
        "the accumulation buffer of drawable {drawable:#x} cannot be reached: {why}"
    )))
}

/// Runs accumulation operations in the program's context, between all of the accumulation buffer and all of the back
/// buffer (the front buffer where there is only that), and puts the context's state back.
fn accumulate(gl: &Gl, steps: &[(u32, f32)]) -> Result<(), Refused> {
    let mut mask = [0u8; 4];
    call!(gl.glGetBooleanv(gl::COLOR_WRITEMASK, mask.as_mut_ptr()));
    let scissor = get(gl, gl::SCISSOR_TEST)? != 0;
    let (draws, reads) = (get(gl, gl::DRAW_BUFFER)?, get(gl, gl::READ_BUFFER)?);
    let buffer = accum_buffer(gl)?;
    call!(gl.glColorMask(1, 1, 1, 1));
    call!(gl.glDisable(gl::SCISSOR_TEST));
    call!(gl.glDrawBuffer(buffer));
    call!(gl.glReadBuffer(buffer));
    for (operation, value) in steps {
        call!(gl.glAccum(*operation, *value));
    }
    call!(gl.glColorMask(mask[0], mask[1], mask[2], mask[3]));
    if scissor {
        call!(gl.glEnable(gl::SCISSOR_TEST));
    }
    call!(gl.glDrawBuffer(draws.cast_unsigned()));
    call!(gl.glReadBuffer(reads.cast_unsigned()));
    Ok(())
}

/// The colour buffer through which the accumulation buffer is seen.
fn accum_buffer(gl: &Gl) -> Result<u32, Refused> {
    Ok(if get(gl, gl::DOUBLEBUFFER)? != 0 { gl::BACK_LEFT } else { gl::FRONT_LEFT })
}

/// The parameter of glAccum that means a whole number of units of the accumulation buffer: half of one more, because what
/// comes of it is truncated.
fn units(count: i32) -> f32 {
    let beyond = if count < 0 { -0.5 } else { 0.5 };
    (count as f32 + beyond) / 32767.0
}

/// Shows in the colour buffer where the accumulation buffer is positive (`sign` 1) or negative (-1), and reads that. A
/// colour that is only 0 or 1 means the same in every format, sRGB too, for which the values between do not.
fn accum_signs(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    drawable: u32,
    size: Helper,
    before: &[(u32, f32)],
    sign: f32,
) -> Result<Vec<u8>, Refused> {
    let mut steps = before.to_vec();
    steps.push((gl::RETURN, sign * 65534.0));
    accumulate(x.gl(), &steps)?;
    with_helper(x, platform, drawable, |gl, _| {
        call!(gl.glReadBuffer(accum_buffer(gl)?));
        read(gl, size, gl::RGBA, gl::UNSIGNED_BYTE)
    })
}

/// Reads the accumulation buffer, bit by bit, and leaves zeros in it: first what is negative is lifted by 32768; then each
/// bit that is there is seen and taken away, from the highest to the lowest.
fn read_accum(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    drawable: u32,
    size: Helper,
) -> Result<Plane<'static>, Refused> {
    let gl = x.gl();
    let alpha = get(gl, gl::ALPHA_BITS)? > 0;
    let negative = accum_signs(x, platform, drawable, size, &[], -1.0)?;
    accumulate(gl, &[(gl::ACCUM, units(16384)), (gl::ACCUM, units(16384))])?;
    let mut values: Vec<u16> = negative.iter().map(|sign| if *sign > 127 { 1 << 15 } else { 0 }).collect();
    for bit in (0..15).rev() {
        let below = (1 << bit) - 1;
        let seen = accum_signs(x, platform, drawable, size, &[(gl::ADD, units(-below))], 1.0)?;
        accumulate(gl, &[(gl::ACCUM, units(-(1 << bit))), (gl::ADD, units(below))])?;
        for (value, seen) in values.iter_mut().zip(seen) {
            *value |= u16::from(seen > 127) << bit;
        }
    }
    // Alpha that no colour buffer has can never be seen.
    let shows = |i: usize| alpha || i % 4 != 3;
    for sign in [1.0, -1.0] {
        let left = accum_signs(x, platform, drawable, size, &[], sign)?;
        if left.iter().enumerate().any(|(i, left)| *left != 0 && shows(i)) {
            return Err(Refused::Cannot("the accumulation buffer does not count as it should".into()));
        }
    }
    for (_, value) in values.iter_mut().enumerate().filter(|(i, _)| !shows(*i)) {
        *value = 0;
    }
    let rows: Vec<u8> = values.into_iter().flat_map(u16::to_le_bytes).collect();
    let (buffer, format, kind) = (gl::ACCUM, gl::RGBA, gl::UNSIGNED_SHORT);
    Ok(Plane { buffer, format, kind, samples: 0, rows: rows.into() })
}

/// Puts an accumulation buffer together again, bit by bit.
fn write_accum(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    drawable: u32,
    size: Helper,
    rows: &[u8],
) -> Result<(), Refused> {
    let gl = x.gl();
    accumulate(gl, &[(gl::LOAD, 0.0)])?;
    for bit in (0..16).rev() {
        let set = |raw: &[u8]| if u16::from_le_bytes([raw[0], raw[1]]) >> bit & 1 != 0 { u8::MAX } else { 0 };
        let mask: Vec<u8> = rows.chunks_exact(2).map(set).collect();
        with_helper(x, platform, drawable, |gl, _| {
            call!(gl.glDrawBuffer(accum_buffer(gl)?));
            draw(gl, size, gl::RGBA, gl::UNSIGNED_BYTE, &mask)?;
            call!(gl.glFinish());
            Ok(())
        })?;
        let steps = match bit {
            15 => [(gl::ACCUM, units(-16384)), (gl::ACCUM, units(-16384))],
            bit => [(gl::ACCUM, units(1 << bit)), (gl::ACCUM, 0.0)],
        };
        accumulate(gl, &steps)?;
    }
    if let Some(context) = x.context() {
        context.accumulates = true;
    }
    Ok(())
}

/// Reads the contents of a drawable: all colour buffers, depth and stencil, and the accumulation buffer that the
/// calling thread's context has there. Of one that is gone: nothing.
///
/// # Errors
/// [`Refused::Cannot`].
pub fn capture(x: &mut Executor<'_>, platform: &mut dyn Platform, drawable: u32) -> Result<Vec<u8>, Refused> {
    if !platform.has_drawable(drawable) {
        return Ok(Vec::new());
    }
    if x.current().draw == drawable && x.context().is_some_and(|context| context.accumulates) {
        return without_objects(x, |x| capture_planes(x, platform, drawable));
    }
    capture_planes(x, platform, drawable)
}

fn capture_planes(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    drawable: u32,
) -> Result<Vec<u8>, Refused> {
    let accumulates = accumulates(x, drawable)?;
    let (size, mut planes) = with_helper(x, platform, drawable, |gl, size| {
        let samples = get(gl, gl::SAMPLES)?.cast_unsigned();
        if samples > 0 {
            return Ok((size, read_samples(gl, size, samples)?));
        }
        let mut planes = Vec::new();
        let mut depth_of_color = 0;
        for bits in [gl::RED_BITS, gl::GREEN_BITS, gl::BLUE_BITS, gl::ALPHA_BITS] {
            depth_of_color = depth_of_color.max(get(gl, bits)?);
        }
        let kind = if depth_of_color > 8 { gl::UNSIGNED_SHORT } else { gl::UNSIGNED_BYTE };
        for buffer in color_buffers(gl)? {
            call!(gl.glReadBuffer(buffer));
            let rows = read(gl, size, gl::RGBA, kind)?.into();
            planes.push(Plane { buffer, format: gl::RGBA, kind, samples: 0, rows });
        }
        for (bits, buffer, format, kind) in [
            (gl::DEPTH_BITS, gl::DEPTH, gl::DEPTH_COMPONENT, gl::UNSIGNED_INT),
            (gl::STENCIL_BITS, gl::STENCIL, gl::STENCIL_INDEX, gl::UNSIGNED_BYTE),
        ] {
            if get(gl, bits)? > 0 {
                let rows = read(gl, size, format, kind)?.into();
                planes.push(Plane { buffer, format, kind, samples: 0, rows });
            }
        }
        Ok((size, planes))
    })?;
    if let Some(rows) = platform.shown(drawable, size) {
        let (buffer, format, kind) = (contents::SHOWN, gl::RGBA, gl::UNSIGNED_BYTE);
        planes.push(Plane { buffer, format, kind, samples: 0, rows: rows.into() });
    }
    if accumulates {
        let accum = read_accum(x, platform, drawable, size)?;
        // Both reading it and putting it back go through a colour buffer.
        let written = write_accum(x, platform, drawable, size, &accum.rows);
        with_helper(x, platform, drawable, |gl, _| {
            let buffer = accum_buffer(gl)?;
            if let Some(color) = planes.iter().find(|plane| plane.buffer == buffer) {
                call!(gl.glDrawBuffer(buffer));
                let programs = Programs::default();
                put(color, gl, &programs, size)?;
                programs.delete(gl)?;
                call!(gl.glFinish());
            }
            Ok(())
        })?;
        written?;
        planes.push(accum);
    }
    Ok(contents::encode([size.width, size.height], &planes))
}

/// Puts the contents of a drawable back: word 1 names it, `len` bytes of pointer parameter 0 are what [`capture`] gave.
///
/// # Errors
/// [`Refused`].
pub fn restore(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    p: &Packet<'_>,
    len: usize,
) -> Result<(), Refused> {
    let data = x.input(p, 0, len)?.cast::<u8>();
    if data.is_null() {
        return Err(Refused::BlobKind(0));
    }
    // SAFETY: `input` has seen that there are as many bytes; the packet and its payload stay until it is executed.
    let data = unsafe { std::slice::from_raw_parts(data, len) };
    let Some(([width, height], planes)) = contents::decode(data) else {
        return Err(Refused::Cannot("these are no contents of a drawable".into()));
    };
    let size = Helper { width, height };
    let accum = planes.iter().find(|plane| plane.buffer == gl::ACCUM && plane.kind == gl::UNSIGNED_SHORT);
    if let Some(accum) = accum
        && x.current().draw == p.word(1)
    {
        without_objects(x, |x| write_accum(x, platform, p.word(1), size, &accum.rows))?;
    }
    platform.keep_shown(p.word(1));
    with_helper(x, platform, p.word(1), |gl, now| {
        let (there, programs) = (color_buffers(gl)?, Programs::default());
        for plane in &planes {
            match plane.buffer {
                gl::DEPTH if plane.samples == 0 => {
                    call!(gl.glDrawBuffer(gl::NONE));
                    call!(gl.glEnable(gl::DEPTH_TEST));
                    restore_depth(gl, size, now, &plane.rows)?;
                    call!(gl.glDisable(gl::DEPTH_TEST));
                }
                gl::DEPTH | gl::STENCIL => put(plane, gl, &programs, size)?,
                buffer if there.contains(&buffer) => {
                    call!(gl.glDrawBuffer(buffer));
                    put(plane, gl, &programs, size)?;
                }
                // This drawable has fewer buffers than the one before; and what the window system shows is its own.
                _ => {}
            }
        }
        programs.delete(gl)?;
        // Done, and in the window, before anybody else draws.
        call!(gl.glFinish());
        Ok(())
    })
}

/// Writes depth values. They pass through the driver's floating-point arithmetic, which may miss the last bit: what comes
/// out beside its aim is written again, aimed as far to the other side.
fn restore_depth(gl: &Gl, size: Helper, now: Helper, rows: &[u8]) -> Result<(), Refused> {
    let wanted = crate::executor::words(rows);
    let mut aim: Vec<f32> =
        wanted.iter().map(|value| (f64::from(*value) / f64::from(u32::MAX)) as f32).collect();
    for _ in 0..DEPTH_ROUNDS {
        let bytes: Vec<u8> = aim.iter().flat_map(|value| value.to_le_bytes()).collect();
        draw(gl, size, gl::DEPTH_COMPONENT, gl::FLOAT, &bytes)?;
        if (now.width, now.height) != (size.width, size.height) {
            return Ok(());
        }
        let got = crate::executor::words(&read(gl, size, gl::DEPTH_COMPONENT, gl::UNSIGNED_INT)?);
        let mut missed = false;
        for ((aim, wanted), got) in aim.iter_mut().zip(&wanted).zip(&got) {
            if wanted != got {
                missed = true;
                *aim = corrected(*aim, *wanted, *got);
            }
        }
        if !missed {
            break;
        }
    }
    Ok(())
}

/// Where to aim next for `wanted` after `aim` has come out as `got`: at least to the next number that there is.
fn corrected(aim: f32, wanted: u32, got: u32) -> f32 {
    let off = (f64::from(wanted) - f64::from(got)) / f64::from(u32::MAX);
    let next = (f64::from(aim) + off) as f32;
    let next = match next == aim {
        true if wanted > got => aim.next_up(),
        true => aim.next_down(),
        false => next,
    };
    next.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_depth_is_aimed_at_again() {
        assert!(corrected(0.5, 0x8000_0100, 0x8000_0000) > 0.5);
        assert!(corrected(0.5, 0x7fff_ff00, 0x8000_0000) < 0.5);
        assert_eq!(corrected(1.0, u32::MAX, 0xffff_fe00), 1.0);
        assert_eq!(corrected(0.75, 5, 4), 0.75f32.next_up());
    }
}
