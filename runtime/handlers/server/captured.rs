//! Transform feedback objects: how many vertices were captured in each, which GL tells nobody and draws by.
//!
//! They are counted by a draw, of points, into nothing. What a driver that is gone had captured is remembered here, and drawn as so
//! many vertices (specification 4.6, section 13.3.3, says that this is the same).
//! This module must not know why a driver went.
#![allow(unsafe_code)] // calls into the driver

use super::queries;
use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::assist;
use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Packet, build, flags};
use rustc_hash::FxHashMap;

/// Vertex streams: no driver has more.
const STREAMS: usize = 4;
const VERTEX: &str = "#version 150\nvoid main() { gl_Position = vec4(0.0); }";

/// Vertices of each stream that an earlier driver had captured, by the program's name of the object.
pub type Captured = FxHashMap<u32, [u32; STREAMS]>;

fn get(gl: &Gl, name: u32) -> Result<u32, Refused> {
    let mut value = 0i32;
    call!(gl.glGetIntegerv(name, &raw mut value));
    Ok(value.cast_unsigned())
}

/// The packet that has another driver know what was captured in an object.
///
/// # Errors
/// [`Refused::Cannot`] where the count would be counted by the program too.
pub fn capture(x: &mut Executor<'_>, object: u32) -> Result<Vec<u8>, Refused> {
    let known = x.context().and_then(|context| context.captured.get(&object).copied());
    let counts = match known {
        Some(counts) => counts,
        // It has no draw by what was captured.
        None if x.profile().is_es() => [0; STREAMS],
        None => count(x, object)?,
    };
    let words = [&[object], &counts[..]].concat();
    Ok(build(assist::SetCaptured, flags::SYNTHETIC, 0, &words, &[]))
}

fn count(x: &mut Executor<'_>, object: u32) -> Result<[u32; STREAMS], Refused> {
    let real = x.name(ObjectClass::TransformFeedback, object);
    let gl = x.gl();
    let program = get(gl, gl::CURRENT_PROGRAM)?;
    let mut dying = 0;
    if program != 0 {
        call!(gl.glGetProgramiv(program, gl::DELETE_STATUS, &raw mut dying));
    }
    let why = match x.context() {
        Some(context) if context.queries.is_disturbed_by_draws() => "a query counts what is drawn",
        _ if dying != 0 => "the program in use is deleted",
        _ => "",
    };
    if !why.is_empty() {
        return Err(Refused::Cannot(format!(
            "what transform feedback {object} has captured is not known: {why}"
        )));
    }
    let names = [gl::VERTEX_ARRAY_BINDING, gl::DRAW_FRAMEBUFFER_BINDING, gl::RENDERBUFFER_BINDING];
    let before = [get(gl, names[0])?, get(gl, names[1])?, get(gl, names[2])?];
    let discards = call!(gl.glIsEnabled(gl::RASTERIZER_DISCARD)) != 0;
    let (mut array, mut framebuffer, mut renderbuffer, mut query) = (0, 0, 0, 0);
    call!(gl.glGenVertexArrays(1, &raw mut array));
    call!(gl.glGenFramebuffers(1, &raw mut framebuffer));
    call!(gl.glGenRenderbuffers(1, &raw mut renderbuffer));
    call!(gl.glGenQueries(1, &raw mut query));
    call!(gl.glBindVertexArray(array));
    call!(gl.glBindRenderbuffer(gl::RENDERBUFFER, renderbuffer));
    call!(gl.glRenderbufferStorage(gl::RENDERBUFFER, gl::RGBA8, 1, 1));
    call!(gl.glBindFramebuffer(gl::DRAW_FRAMEBUFFER, framebuffer));
    let (target, point) = (gl::DRAW_FRAMEBUFFER, gl::COLOR_ATTACHMENT0);
    call!(gl.glFramebufferRenderbuffer(target, point, gl::RENDERBUFFER, renderbuffer));
    call!(gl.glEnable(gl::RASTERIZER_DISCARD));
    let counter = call!(gl.glCreateProgram());
    let shader = call!(gl.glCreateShader(gl::VERTEX_SHADER));
    let (text, len) = (VERTEX.as_ptr(), VERTEX.len() as i32);
    call!(gl.glShaderSource(shader, 1, &raw const text, &raw const len));
    call!(gl.glCompileShader(shader));
    call!(gl.glAttachShader(counter, shader));
    call!(gl.glDeleteShader(shader));
    call!(gl.glLinkProgram(counter));
    call!(gl.glUseProgram(counter));
    let mut counts = [0; STREAMS];
    for (stream, count) in (0..).zip(&mut counts) {
        call!(gl.glBeginQuery(gl::PRIMITIVES_GENERATED, query));
        match gl.glDrawTransformFeedbackStream {
            // SAFETY: a context is current.
            Some(draw) => unsafe { draw(gl::POINTS, real, stream) },
            None if stream == 0 => call!(gl.glDrawTransformFeedback(gl::POINTS, real)),
            None => {}
        }
        call!(gl.glEndQuery(gl::PRIMITIVES_GENERATED));
        *count = u32::try_from(queries::result(gl, query)?).unwrap_or(u32::MAX);
    }
    call!(gl.glUseProgram(program));
    call!(gl.glDeleteProgram(counter));
    if !discards {
        call!(gl.glDisable(gl::RASTERIZER_DISCARD));
    }
    call!(gl.glBindVertexArray(before[0]));
    call!(gl.glBindFramebuffer(gl::DRAW_FRAMEBUFFER, before[1]));
    call!(gl.glBindRenderbuffer(gl::RENDERBUFFER, before[2]));
    call!(gl.glDeleteVertexArrays(1, &raw const array));
    call!(gl.glDeleteFramebuffers(1, &raw const framebuffer));
    call!(gl.glDeleteRenderbuffers(1, &raw const renderbuffer));
    call!(gl.glDeleteQueries(1, &raw const query));
    Ok(counts)
}

/// What an earlier driver had captured: word 0 is the object, the others are the counts.
pub fn set_captured(x: &mut Executor<'_>, p: &Packet<'_>) {
    if let Some(context) = x.context() {
        context.captured.insert(p.word(0), [1, 2, 3, 4].map(|word| p.word(word)));
    }
}

/// glEndTransformFeedback: from now on the driver knows.
///
/// # Errors
/// [`Refused`].
pub fn end_feedback(x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    if x.context().is_some_and(|context| !context.captured.is_empty())
        && get(gl, gl::TRANSFORM_FEEDBACK_ACTIVE)? != 0
    {
        let object = x.translate(ObjectClass::TransformFeedback, get(gl, gl::TRANSFORM_FEEDBACK_BINDING)?);
        if let Some(context) = x.context() {
            context.captured.remove(&object);
        }
    }
    call!(gl.glEndTransformFeedback());
    Ok(())
}

/// glDrawTransformFeedback and the like.
///
/// # Errors
/// [`Refused`].
pub fn draw_captured(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, mode, object) = (x.gl(), p.word(0), p.word(1));
    let (stream, instances) = match p.op() {
        op::glDrawTransformFeedbackStream => (p.word(2), 1),
        op::glDrawTransformFeedbackInstanced => (0, p.word(2).cast_signed()),
        op::glDrawTransformFeedbackStreamInstanced => (p.word(2), p.word(3).cast_signed()),
        _ => (0, 1),
    };
    let known = x.context().and_then(|context| context.captured.get(&object).copied());
    if let Some(count) = known.and_then(|counts| counts.get(stream as usize).copied()) {
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        match instances {
            1 => call!(gl.glDrawArrays(mode, 0, count)),
            instances => call!(gl.glDrawArraysInstanced(mode, 0, count, instances)),
        }
        return Ok(());
    }
    let real = x.name(ObjectClass::TransformFeedback, object);
    match p.op() {
        op::glDrawTransformFeedback => call!(gl.glDrawTransformFeedback(mode, real)),
        op::glDrawTransformFeedbackStream => call!(gl.glDrawTransformFeedbackStream(mode, real, stream)),
        op::glDrawTransformFeedbackInstanced => {
            call!(gl.glDrawTransformFeedbackInstanced(mode, real, instances));
        }
        _ => call!(gl.glDrawTransformFeedbackStreamInstanced(mode, real, stream, instances)),
    }
    Ok(())
}
