//! Display lists: how they are given to the driver, and called.
//!
//! A call of a list is one call to the program, but each call in it may be rejected by itself, and names objects that it
//! finds when it is called. So a list is kept in *parts*. What cannot be rejected, draws above all, is compiled by the
//! driver, as much in one piece as there is. Each call that can be rejected is a piece of its own, so that the driver's
//! error is its alone. Calls that name objects are kept here and issued when the list is called: names are looked up then,
//! also those of other lists. The names of lists are the program's, those of the pieces the driver's.
//!
//! Between glNewList and glEndList the driver has no list open: calls are gathered, and compiled piece by piece. Those of
//! a list that is executed meanwhile are executed as they come.
//! This module must not know what the calls mean, glBegin and glEnd and those of lists excepted.
#![allow(unsafe_code)] // calls into the driver

use crate::executing::{dispatch, perform};
use crate::executor::{Executor, Refused};
use reprise_gl::command::{COMPILED, Command, DRAWS, INERT, ObjectClass, UNCHECKED};
use reprise_gl::ops::op as gl_op;
use reprise_wire::packet::{self, Packet};
use rustc_hash::FxHashMap;
use std::sync::Arc;

const GL_COMPILE: u32 = 0x1300;
const GL_COMPILE_AND_EXECUTE: u32 = 0x1301;
const GL_POLYGON: u32 = 9;
/// Lists called by lists deeper than this are not called (specification 1.5, section 5.4: at least 64).
const MAX_NESTING: u8 = 64;

/// The lists of a share group, by the program's names.
pub type Lists = FxHashMap<u32, List>;
/// One list.
pub type List = Arc<[Part]>;

/// A part of a list.
#[derive(Debug, Clone)]
pub enum Part {
    /// The driver has compiled it.
    Piece {
        /// Its name for it.
        name: u32,
        /// One call, which can be rejected.
        alone: bool,
        /// Calls in it that can be rejected and always are: they stand between its glBegin and its glEnd.
        refused: u32,
        /// Whether it leaves the program between glBegin and glEnd; `None`: as it was.
        begins: Option<bool>,
    },
    /// A call that is issued when the list is called.
    Call(Vec<u8>),
}

/// Calls that are to be a part.
#[derive(Debug)]
struct Gathered {
    kind: Gather,
    refused: u32,
    begins: Option<bool>,
    bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gather {
    Run,
    Alone,
    Call,
}

/// The list that a context compiles.
#[derive(Debug)]
pub struct Compiling {
    /// The program's name for it.
    pub list: u32,
    /// GL_COMPILE or GL_COMPILE_AND_EXECUTE.
    pub mode: u32,
    gathered: Vec<Gathered>,
    parts: Vec<Part>,
}

/// Which of the calls that lists have made were rejected, as [`reprise_gl::lists`] says it.
#[derive(Debug, Default)]
pub struct Called {
    depth: u8,
    next: u32,
    rejected: u128,
}

impl Called {
    fn note(&mut self, rejected: bool) {
        if rejected {
            self.rejected |= reprise_gl::lists::bit(self.next);
        }
        self.next += 1;
    }
    /// The bits, for the packet that called the first list.
    pub fn rejected(&self) -> u128 {
        self.rejected
    }
}

impl Compiling {
    /// Nothing yet; `None` where `mode` is none.
    pub fn new(list: u32, mode: u32) -> Option<Compiling> {
        matches!(mode, GL_COMPILE | GL_COMPILE_AND_EXECUTE).then(|| Compiling {
            list,
            mode,
            gathered: Vec::new(),
            parts: Vec::new(),
        })
    }

    fn add(&mut self, command: &Command, op: u16, bytes: &[u8], mode: u32) {
        let rejectable = command.is_rejectable(op);
        let in_begin = matches!(self.gathered.last(), Some(Gathered { begins: Some(true), .. }));
        let refused = u32::from(rejectable && in_begin);
        let kind = if refused != 0 {
            // A primitive in two pieces would be another to the driver.
            Gather::Run
        } else if is_issued(command, op) {
            Gather::Call
        } else if rejectable {
            Gather::Alone
        } else {
            Gather::Run
        };
        let begins = match op {
            gl_op::glBegin if mode <= GL_POLYGON => Some(true),
            gl_op::glEnd => Some(false),
            _ => None,
        };
        match self.gathered.last_mut() {
            Some(last) if (kind, last.kind) == (Gather::Run, Gather::Run) => {
                last.bytes.extend_from_slice(bytes);
                last.begins = begins.or(last.begins);
                last.refused += refused;
            }
            _ => self.gathered.push(Gathered { kind, refused, begins, bytes: bytes.to_vec() }),
        }
    }
}

/// Whether a call is kept as it is: because it names objects, or because something is to be known of its execution.
fn is_issued(command: &Command, op: u16) -> bool {
    command.params.iter().any(|param| param.class != ObjectClass::None) && op >= reprise_gl::ops::FIRST
        || matches!(op, gl_op::glCallLists | gl_op::glListBase | gl_op::glPopAttrib)
        // What a query has counted in an earlier driver is known here alone.
        || matches!(op, gl_op::glBeginConditionalRender | gl_op::glEndConditionalRender)
}

/// Executes a call of GL, or adds it to the list that its context compiles, or both. Whether it was rejected.
///
/// # Errors
/// [`Refused`] where the packet is malformed.
pub fn execute(x: &mut Executor<'_>, command: &Command, p: &Packet<'_>) -> Result<bool, Refused> {
    let Some(context) = x.context() else { return Ok(true) };
    let in_begin = context.errors.in_begin();
    let Some(mode) = context.compiling.as_ref().map(|compiling| compiling.mode) else {
        return perform(x, command, p);
    };
    if command.flags & COMPILED == 0 {
        // It may change what calls that are not yet compiled depend on, such as arrays in buffers.
        if command.flags & (INERT | DRAWS) == 0 && !in_begin {
            compile_gathered(x)?;
        }
        return perform(x, command, p);
    }
    let owned = x.with_payloads(p)?;
    if let Some(compiling) = x.context().and_then(|context| context.compiling.as_mut()) {
        let bytes = owned.as_deref().unwrap_or_else(|| p.bytes());
        compiling.add(command, p.op(), bytes, p.word(0));
    }
    let rejected = mode == GL_COMPILE_AND_EXECUTE && perform(x, command, p)?;
    let Some(context) = x.context() else { return Ok(rejected) };
    let waits = context.errors.in_begin()
        || context.compiling.as_ref().and_then(|c| c.gathered.last()).is_none_or(|g| g.kind == Gather::Run);
    if !waits {
        // Mesa executes a call on a proxy even so: its effect is to be seen by the next call.
        compile_gathered(x)?;
    }
    Ok(rejected)
}

/// Has the driver compile what was gathered.
fn compile_gathered(x: &mut Executor<'_>) -> Result<(), Refused> {
    let Some(compiling) = x.context().and_then(|context| context.compiling.as_mut()) else { return Ok(()) };
    for gathered in std::mem::take(&mut compiling.gathered) {
        let Gathered { kind, refused, begins, bytes } = gathered;
        let part = match kind {
            Gather::Call => Part::Call(bytes),
            _ => Part::Piece { name: compile(x, &bytes)?, alone: kind == Gather::Alone, refused, begins },
        };
        if let Some(compiling) = x.context().and_then(|context| context.compiling.as_mut()) {
            compiling.parts.push(part);
        }
    }
    Ok(())
}

fn compile(x: &mut Executor<'_>, bytes: &[u8]) -> Result<u32, Refused> {
    let gl = x.gl();
    let (Some(gen_lists), Some(new_list), Some(end_list)) = (gl.glGenLists, gl.glNewList, gl.glEndList)
    else {
        return Err(Refused::Missing("glNewList"));
    };
    // SAFETY: a context is current, and not between glBegin and glEnd.
    let name = unsafe { gen_lists(1) };
    // SAFETY: likewise.
    unsafe { new_list(name, GL_COMPILE) };
    let result = packets(bytes, |_, p| match dispatch(x, p) {
        // What the driver lacks, or a handler refuses, is refused when it is compiled: it is not in the list.
        Err(refused) if !refused.is_fatal() => Ok(()),
        result => result,
    });
    // SAFETY: likewise.
    unsafe { end_list() };
    if let Some(context) = x.context() {
        context.errors.after(gl, UNCHECKED);
    }
    result.map(|()| name)
}

fn packets(
    mut bytes: &[u8],
    mut each: impl FnMut(&'static Command, &Packet<'_>) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let malformed = Refused::Malformed("a list has calls that are no packets");
    while !bytes.is_empty() {
        let (op, _, size, _) = packet::header(bytes).map_err(|_| malformed.clone())?;
        let command = reprise_gl::command(op).ok_or(Refused::Unknown(op))?;
        let packet = Packet::parse(bytes, command.shape).map_err(|_| malformed.clone())?;
        each(command, &packet)?;
        bytes = &bytes[size as usize..];
    }
    Ok(())
}

/// Ends the list that the context compiles: it takes the place of the one with its name. Whether there was one.
///
/// # Errors
/// [`Refused`].
pub fn end(x: &mut Executor<'_>) -> Result<bool, Refused> {
    compile_gathered(x)?;
    let Some(compiling) = x.context().and_then(|context| context.compiling.take()) else { return Ok(false) };
    let list = compiling.parts.into();
    if let Some(old) = x.lists().and_then(|lists| lists.insert(compiling.list, list)) {
        forget(x, &old);
    }
    Ok(true)
}

/// Deletes what the driver has of a list.
pub fn forget(x: &mut Executor<'_>, list: &List) {
    let Some(delete_lists) = x.gl().glDeleteLists else { return };
    for part in list.iter() {
        if let Part::Piece { name, .. } = part {
            // SAFETY: a context of the share group is current, and not between glBegin and glEnd.
            unsafe { delete_lists(*name, 1) };
        }
    }
}

/// Calls a list, if there is one with this name.
///
/// # Errors
/// [`Refused`].
pub fn call(x: &mut Executor<'_>, list: u32) -> Result<(), Refused> {
    let Some(parts) = x.lists().and_then(|lists| lists.get(&list).cloned()) else { return Ok(()) };
    let gl = x.gl();
    let Some(call_list) = gl.glCallList else { return Err(Refused::Missing("glCallList")) };
    if x.called().depth >= MAX_NESTING {
        return Ok(());
    }
    x.called().depth += 1;
    for part in parts.iter() {
        match part {
            Part::Piece { name, alone, refused, begins } => {
                if *begins == Some(true) {
                    x.list_base()?;
                }
                let Some(context) = x.context() else { break };
                let flags = if *alone { 0 } else { UNCHECKED };
                context.errors.before(gl, flags);
                // SAFETY: a context is current; a list may be called anywhere.
                unsafe { call_list(*name) };
                context.errors.list_called(*begins);
                let rejected = context.errors.after(gl, flags);
                if *alone {
                    x.called().note(rejected);
                }
                (0..*refused).for_each(|_| x.called().note(true));
            }
            Part::Call(bytes) => packets(bytes, |command, p| {
                let rejected = perform(x, command, p)?;
                if command.is_rejectable(p.op()) {
                    x.called().note(rejected);
                }
                Ok(())
            })?,
        }
    }
    x.called().depth -= 1;
    Ok(())
}
