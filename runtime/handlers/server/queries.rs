//! Queries: what a driver that is gone had counted is remembered here and answered with.
//!
//! A result that was read back stays known until its query is begun again. A query that was active when its driver went is
//! begun again, and what it had counted is added at its end.
//! This module must not know why a driver went.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{BlobArg, Packet, build, flags};
use rustc_hash::FxHashMap;

/// What is known of a context's queries beside what the driver knows.
#[derive(Debug, Default)]
pub struct Queries {
    /// By the program's name.
    known: FxHashMap<u32, Known>,
    active: Vec<Active>,
    /// Between glBeginConditionalRender and glEndConditionalRender, and everything is drawn: the driver has not been told.
    unconditional: bool,
    /// Between them, and the driver has been told: its name of the query, and the mode.
    conditional: Option<(u32, u32)>,
    /// The query and the mode that the program has named for it.
    named: (u32, u32),
}

impl Queries {
    /// Whether any is active.
    pub fn count(&self) -> bool {
        !self.active.is_empty()
    }
    /// Whether a draw of Reprise's own, of which nothing is rasterised, would be counted.
    pub fn is_disturbed_by_draws(&self) -> bool {
        // PRIMITIVES_GENERATED, pipeline statistics
        self.active.iter().any(|active| matches!(active.target, 0x8c87 | 0x82ee..=0x82f7))
    }
}

/// A query that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Active {
    /// What it counts.
    pub target: u32,
    /// Of which stream.
    pub index: u32,
    /// The program's name.
    pub query: u32,
    /// What it has counted so far.
    pub counted: u64,
}

#[derive(Debug, Clone, Copy)]
enum Known {
    /// The result.
    Result(u64),
    /// What an earlier driver had counted; the driver's own result comes to it. Whether it only counts if there was anything.
    Before(u64, bool),
}

impl Known {
    /// The result, where the driver's own is `own`.
    fn with(self, own: u64) -> u64 {
        match self {
            Known::Result(result) => result,
            Known::Before(before, true) => u64::from(before != 0 || own != 0),
            Known::Before(before, false) => before.saturating_add(own),
        }
    }
}

fn is_boolean(target: u32) -> bool {
    matches!(
        target,
        gl::ANY_SAMPLES_PASSED
            | gl::ANY_SAMPLES_PASSED_CONSERVATIVE
            | gl::TRANSFORM_FEEDBACK_OVERFLOW
            | gl::TRANSFORM_FEEDBACK_STREAM_OVERFLOW
    )
}

/// The driver's name of the query that is active, 0 for none.
fn active(gl: &Gl, target: u32, index: u32) -> Result<u32, Refused> {
    let mut real = 0i32;
    if index == 0 {
        call!(gl.glGetQueryiv(target, gl::CURRENT_QUERY, &raw mut real));
    } else {
        call!(gl.glGetQueryIndexediv(target, index, gl::CURRENT_QUERY, &raw mut real));
    }
    Ok(real.cast_unsigned())
}

fn begin(gl: &Gl, target: u32, index: u32, real: u32) -> Result<(), Refused> {
    if index == 0 {
        call!(gl.glBeginQuery(target, real));
    } else {
        call!(gl.glBeginQueryIndexed(target, index, real));
    }
    Ok(())
}

fn end(gl: &Gl, target: u32, index: u32) -> Result<(), Refused> {
    if index == 0 {
        call!(gl.glEndQuery(target));
    } else {
        call!(gl.glEndQueryIndexed(target, index));
    }
    Ok(())
}

/// The driver's result, waited for.
pub(super) fn result(gl: &Gl, real: u32) -> Result<u64, Refused> {
    let (mut long, mut short) = (0u64, 0u32);
    if let Some(get) = gl.glGetQueryObjectui64v {
        // SAFETY: a context is current; one value is written.
        unsafe { get(real, gl::QUERY_RESULT, &raw mut long) };
        return Ok(long);
    }
    call!(gl.glGetQueryObjectuiv(real, gl::QUERY_RESULT, &raw mut short));
    Ok(short.into())
}

/// glBeginQuery(target, id) and glBeginQueryIndexed(target, index, id).
///
/// # Errors
/// [`Refused`].
pub fn begin_query(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, target) = (x.gl(), p.word(0));
    let (index, query) =
        if p.op() == op::glBeginQueryIndexed { (p.word(1), p.word(2)) } else { (0, p.word(1)) };
    let real = x.name_for_bind(ObjectClass::Query, query);
    let tracked = x.context().is_some_and(|context| {
        context.queries.active.iter().any(|active| (active.target, active.index) == (target, index))
    });
    begin(gl, target, index, real)?;
    // Refused, it leaves what is known of the query. Asking about a target that is none makes the error that there is already.
    if !tracked
        && real != 0
        && active(gl, target, index)? == real
        && let Some(context) = x.context()
    {
        context.queries.known.remove(&query);
        context.queries.active.push(Active { target, index, query, counted: 0 });
    }
    Ok(())
}

/// glEndQuery(target) and glEndQueryIndexed(target, index).
///
/// # Errors
/// [`Refused`].
pub fn end_query(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let target = p.word(0);
    let index = if p.op() == op::glEndQueryIndexed { p.word(1) } else { 0 };
    end(x.gl(), target, index)?;
    if let Some(context) = x.context() {
        context.queries.active.retain(|active| (active.target, active.index) != (target, index));
    }
    Ok(())
}

/// glQueryCounter(id, target).
///
/// # Errors
/// [`Refused`].
pub fn query_counter(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, query) = (x.gl(), p.word(0));
    let real = x.name_for_bind(ObjectClass::Query, query);
    call!(gl.glQueryCounter(real, p.word(1)));
    if let Some(context) = x.context() {
        context.queries.known.remove(&query);
    }
    Ok(())
}

/// glGetQueryObject*: word 0 is the query, word 1 the parameter.
///
/// # Errors
/// [`Refused`].
pub fn get_query_object(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, pname) = (x.gl(), p.word(1));
    let real = x.name(ObjectClass::Query, p.word(0));
    let known = x.context().and_then(|context| context.queries.known.get(&p.word(0)).copied());
    let (mut short, mut long) = (0u32, 0u64);
    let pname = if pname == gl::QUERY_RESULT_NO_WAIT {
        // Not handed on: Mesa evaluates a result anew each time, and llvmpipe's statistics are others then.
        let mut available = 0u32;
        call!(gl.glGetQueryObjectuiv(real, gl::QUERY_RESULT_AVAILABLE, &raw mut available));
        if available == 0 && !matches!(known, Some(Known::Result(_))) {
            x.output_bytes(p, 0, &[])?; // what the program has there stays
            x.answer(0);
            return Ok(());
        }
        gl::QUERY_RESULT
    } else {
        pname
    };
    // Asked all the same: GL refuses it for a query that is active or not there.
    match p.op() {
        op::glGetQueryObjectiv => call!(gl.glGetQueryObjectiv(real, pname, (&raw mut short).cast())),
        op::glGetQueryObjectuiv => call!(gl.glGetQueryObjectuiv(real, pname, &raw mut short)),
        op::glGetQueryObjecti64v => call!(gl.glGetQueryObjecti64v(real, pname, (&raw mut long).cast())),
        _ => call!(gl.glGetQueryObjectui64v(real, pname, &raw mut long)),
    }
    let is_long = matches!(p.op(), op::glGetQueryObjecti64v | op::glGetQueryObjectui64v);
    let own = if is_long { long } else { short.into() };
    // More than the type has is the most that it has, as drivers say it.
    let most = match p.op() {
        op::glGetQueryObjectiv => i32::MAX as u64,
        op::glGetQueryObjectuiv => u32::MAX.into(),
        _ => u64::MAX,
    };
    let value = match (pname, known) {
        (gl::QUERY_RESULT, Some(known)) => known.with(own).min(most),
        (gl::QUERY_RESULT_AVAILABLE, Some(Known::Result(_))) => 1,
        _ => own,
    };
    if is_long {
        x.output_bytes(p, 0, &value.to_le_bytes())?;
    } else {
        x.output_bytes(p, 0, &u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes())?;
    }
    x.answer(0);
    Ok(())
}

/// Makes a result known: word 0 is the query, words 1 and 2 the result.
///
/// # Errors
/// [`Refused`].
pub fn set_query_result(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, query) = (x.gl(), p.word(0));
    let Some(context) = x.context() else { return Ok(()) };
    context.queries.known.insert(query, Known::Result(p.u64(1)));
    let (named, mode) = context.queries.named;
    if named == query && context.queries.conditional.take().is_some() {
        // It renders by what this driver has counted, which is nothing.
        call!(gl.glEndConditionalRender());
        begin_conditional(x, query, mode)?;
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
    let counted = match known {
        Some(Known::Result(counted)) => counted,
        Some(before) => before.with(result(gl, real)?),
        None => result(gl, real)?,
    };
    let words = [query, counted as u32, (counted >> 32) as u32];
    Ok(build(reprise_gl::assist::SetQueryResult, flags::SYNTHETIC, 0, &words, &[] as &[BlobArg<'_>]))
}

/// The queries that are active in the current context, and what each has counted so far. They go on.
///
/// # Errors
/// [`Refused`].
pub fn active_queries(x: &mut Executor<'_>) -> Result<Vec<Active>, Refused> {
    let gl = x.gl();
    let mut all = x.context().map(|context| context.queries.active.clone()).unwrap_or_default();
    for active in &mut all {
        let Active { target, index, query, .. } = *active;
        if target == gl::TIME_ELAPSED {
            continue; // begun again, it measures what is left
        }
        let real = x.name(ObjectClass::Query, query);
        end(gl, target, index)?;
        let counted = result(gl, real)?;
        begin(gl, target, index, real)?;
        let Some(context) = x.context() else { continue };
        let before = context.queries.known.get(&query).copied();
        let before = before.unwrap_or(Known::Before(0, is_boolean(target)));
        active.counted = before.with(counted);
        context.queries.known.insert(query, Known::Before(active.counted, is_boolean(target)));
    }
    Ok(all)
}

/// glBeginConditionalRender(id, mode): where the result is known, the driver's own says nothing.
///
/// # Errors
/// [`Refused`].
pub fn begin_conditional_render(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    begin_conditional(x, p.word(0), p.word(1))
}

fn begin_conditional(x: &mut Executor<'_>, query: u32, mode: u32) -> Result<(), Refused> {
    let gl = x.gl();
    let real = x.name(ObjectClass::Query, query);
    let known = x.context().and_then(|context| context.queries.known.get(&query).copied());
    let counted = known.is_some_and(|known| known.with(0) != 0);
    let inverted = (gl::QUERY_WAIT_INVERTED..=gl::QUERY_BY_REGION_NO_WAIT_INVERTED).contains(&mode);
    let told = if !counted {
        // The driver has counted whatever there is to count.
        (real, mode)
    } else if inverted {
        // Nothing is drawn: as if the driver's own count, which is none, were asked for.
        (real, gl::QUERY_WAIT)
    } else {
        if let Some(context) = x.context() {
            context.queries.unconditional = true;
        }
        return Ok(());
    };
    call!(gl.glBeginConditionalRender(told.0, told.1));
    if x.was_refused() {
        return Err(Refused::Gl(gl::NO_ERROR));
    }
    if let Some(context) = x.context() {
        context.queries.conditional = Some(told);
        context.queries.named = (query, mode);
    }
    Ok(())
}

/// Runs `work` as outside of conditional rendering, which would discard its blits and clears as it does the program's.
///
/// # Errors
/// What `work` says.
pub fn unconditionally(
    x: &mut Executor<'_>,
    work: impl FnOnce(&mut Executor<'_>) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let gl = x.gl();
    let of = |context: &mut crate::executor::Context| match context.errors.in_begin() {
        true => None,
        false => context.queries.conditional.take(),
    };
    let Some((query, mode)) = x.context().and_then(of) else { return work(x) };
    call!(gl.glEndConditionalRender());
    let result = work(x);
    call!(gl.glBeginConditionalRender(query, mode));
    if let Some(context) = x.context() {
        context.queries.conditional = Some((query, mode));
    }
    result
}

/// glEndConditionalRender()
///
/// # Errors
/// [`Refused`].
pub fn end_conditional_render(x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    if x.context().is_some_and(|context| std::mem::take(&mut context.queries.unconditional)) {
        return Ok(());
    }
    call!(gl.glEndConditionalRender());
    if let Some(context) = x.context() {
        context.queries.conditional = None;
    }
    Ok(())
}

/// What a query that is active in the current context had counted in another driver. It is begun anew: what this driver has
/// counted so far is what the replay drew.
///
/// # Errors
/// [`Refused`].
pub fn set_active_query(x: &mut Executor<'_>, query: u32, counted: u64) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Query, query));
    let Some(context) = x.context() else { return Ok(()) };
    let active = context.queries.active.iter().find(|active| active.query == query);
    let Some(&Active { target, index, .. }) = active else {
        return Err(Refused::Cannot(format!("query {query} is not active")));
    };
    context.queries.known.insert(query, Known::Before(counted, is_boolean(target)));
    end(gl, target, index)?;
    begin(gl, target, index, real)
}
