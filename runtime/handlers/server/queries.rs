//! Occlusion queries: what a driver that is gone had counted is remembered here and answered with.
//!
//! A result that was read back stays known until its query is begun again. A query that was active when its driver went is
//! begun again, and what it had counted is added at its end.
//! This module must not know why a driver went.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_wire::packet::{BlobArg, Packet, build, flags};
use rustc_hash::FxHashMap;

const GL_QUERY_RESULT: u32 = 0x8866;
const GL_QUERY_RESULT_AVAILABLE: u32 = 0x8867;
const GL_CURRENT_QUERY: u32 = 0x8865;
const GL_SAMPLES_PASSED: u32 = 0x8914;

/// What is known of a context's queries beside what the driver knows.
#[derive(Debug, Default)]
pub struct Queries {
    /// By the program's name.
    known: FxHashMap<u32, Known>,
}

#[derive(Debug, Clone, Copy)]
enum Known {
    /// The result.
    Result(u32),
    /// What an earlier driver had counted; the driver's own result comes to it.
    Before(u32),
}

fn active(gl: &Gl, target: u32) -> Result<u32, Refused> {
    let mut real = 0i32;
    call!(gl.glGetQueryiv(target, GL_CURRENT_QUERY, &raw mut real));
    Ok(real.cast_unsigned())
}

/// The driver's result, waited for.
fn result(gl: &Gl, real: u32) -> Result<u32, Refused> {
    let mut samples = 0u32;
    call!(gl.glGetQueryObjectuiv(real, GL_QUERY_RESULT, &raw mut samples));
    Ok(samples)
}

/// glBeginQuery: word 0 is the target, word 1 the query.
///
/// # Errors
/// [`Refused`].
pub fn begin_query(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, target) = (x.gl(), p.word(0));
    let real = x.name_for_bind(ObjectClass::Query, p.word(1));
    let idle = target == GL_SAMPLES_PASSED && active(gl, target)? == 0;
    call!(gl.glBeginQuery(target, real));
    if idle
        && active(gl, target)? == real
        && let Some(context) = x.context()
    {
        context.queries.known.remove(&p.word(1));
    }
    Ok(())
}

/// glGetQueryObjectiv and glGetQueryObjectuiv: word 0 is the query, word 1 the parameter.
///
/// # Errors
/// [`Refused`].
pub fn get_query_object(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, pname) = (x.gl(), p.word(1));
    let real = x.name(ObjectClass::Query, p.word(0));
    let known = x.context().and_then(|context| context.queries.known.get(&p.word(0)).copied());
    let mut value = 0u32;
    // Asked all the same: GL refuses it for a query that is active or not there.
    match p.op() {
        op::glGetQueryObjectiv => call!(gl.glGetQueryObjectiv(real, pname, (&raw mut value).cast())),
        _ => call!(gl.glGetQueryObjectuiv(real, pname, &raw mut value)),
    }
    let value = match (pname, known) {
        (GL_QUERY_RESULT, Some(Known::Result(samples))) => samples,
        (GL_QUERY_RESULT_AVAILABLE, Some(Known::Result(_))) => 1,
        (GL_QUERY_RESULT, Some(Known::Before(samples))) => value.saturating_add(samples),
        _ => value,
    };
    x.output_bytes(p, 0, &value.to_le_bytes())?;
    x.answer(0);
    Ok(())
}

/// Makes a result known: word 0 is the query, word 1 the result.
///
/// # Errors
/// [`Refused`].
pub fn set_query_result(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    if let Some(context) = x.context() {
        context.queries.known.insert(p.word(0), Known::Result(p.word(1)));
    }
    Ok(())
}

/// The packet that makes the result of a query known that has ended.
///
/// # Errors
/// [`Refused`].
pub fn capture_result(x: &mut Executor<'_>, query: u32) -> Result<Vec<u8>, Refused> {
    let gl = x.gl();
    let real = x.name(ObjectClass::Query, query);
    let known = x.context().and_then(|context| context.queries.known.get(&query).copied());
    let samples = match known {
        Some(Known::Result(samples)) => samples,
        Some(Known::Before(samples)) => result(gl, real)?.saturating_add(samples),
        None => result(gl, real)?,
    };
    let words = [query, samples];
    Ok(build(reprise_gl::assist::SetQueryResult, flags::SYNTHETIC, 0, &words, &[] as &[BlobArg<'_>]))
}

/// The query that is active in the current context (0: none) and what it has counted so far. It goes on.
///
/// # Errors
/// [`Refused`].
pub fn active_query(x: &mut Executor<'_>) -> Result<[u32; 2], Refused> {
    let gl = x.gl();
    let real = if x.context().is_some() { active(gl, GL_SAMPLES_PASSED)? } else { 0 };
    if real == 0 {
        return Ok([0, 0]);
    }
    let query = x.translate(ObjectClass::Query, real);
    call!(gl.glEndQuery(GL_SAMPLES_PASSED));
    let counted = result(gl, real)?;
    call!(gl.glBeginQuery(GL_SAMPLES_PASSED, real));
    let Some(context) = x.context() else { return Ok([0, 0]) };
    let before = match context.queries.known.get(&query) {
        Some(Known::Before(before)) => *before,
        _ => 0,
    };
    let samples = counted.saturating_add(before);
    context.queries.known.insert(query, Known::Before(samples));
    Ok([query, samples])
}

/// What the query that is active in the current context had counted in another driver.
///
/// # Errors
/// [`Refused`].
pub fn set_active_query(x: &mut Executor<'_>, query: u32, samples: u32) -> Result<(), Refused> {
    let gl = x.gl();
    let real = x.name(ObjectClass::Query, query);
    if x.context().is_none() || active(gl, GL_SAMPLES_PASSED)? != real {
        return Err(Refused::Cannot(format!("query {query} is not active")));
    }
    if let Some(context) = x.context() {
        context.queries.known.insert(query, Known::Before(samples));
    }
    Ok(())
}
