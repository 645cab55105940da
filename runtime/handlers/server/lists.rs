//! The commands of display lists (specification 1.5, section 5.4). Their names are the program's.
//!
//! This module must not know how the driver has lists.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::lists::{self, Compiling};
use reprise_gl::handlers::offsets;
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;

fn is_in_begin(x: &mut Executor<'_>) -> bool {
    x.context().is_some_and(|context| context.errors.in_begin())
}

/// Tells the client whether its context is between glBegin and glEnd.
///
/// # Errors
/// None.
pub fn in_begin(x: &mut Executor<'_>) -> Result<(), Refused> {
    let answer = is_in_begin(x).into();
    x.answer(answer);
    Ok(())
}

/// glNewList(list, mode)
///
/// # Errors
/// [`Refused`].
pub fn new_list(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (list, mode) = (p.word(0), p.word(1));
    if is_in_begin(x) {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    if list == 0 {
        return Err(Refused::Gl(gl::INVALID_VALUE));
    }
    let compiling = Compiling::new(list, mode).ok_or(Refused::Gl(gl::INVALID_ENUM))?;
    match x.context() {
        Some(context) if context.compiling.is_none() => context.compiling = Some(compiling),
        _ => return Err(Refused::Gl(gl::INVALID_OPERATION)),
    }
    Ok(())
}

/// glEndList()
///
/// # Errors
/// [`Refused`].
pub fn end_list(x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
    if is_in_begin(x) || !lists::end(x)? {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    Ok(())
}

/// glCallList(list): which calls in it were rejected is told in the packet.
///
/// # Errors
/// [`Refused`].
pub fn call_list(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    lists::call(x, p.word(0))
}

/// glCallLists(n, type, lists): each is added to the list base of this moment.
///
/// # Errors
/// [`Refused`].
pub fn call_lists(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (n, ty) = (p.word(0).cast_signed(), p.word(1));
    let count = usize::try_from(n).map_err(|_| Refused::Gl(gl::INVALID_VALUE))?;
    if !(gl::BYTE..=gl::FLOAT).contains(&ty) && !(gl::GL_2_BYTES..=gl::GL_4_BYTES).contains(&ty) {
        return Err(Refused::Gl(gl::INVALID_ENUM));
    }
    let base = x.list_base()?;
    let offsets = offsets(count, ty, &x.bytes(p, 0)?);
    for offset in offsets {
        lists::call(x, base.wrapping_add(offset))?;
    }
    Ok(())
}

/// glGenLists: word 0 is the range, word 1 the first of the names, chosen by the client.
///
/// # Errors
/// [`Refused`].
pub fn gen_lists(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (range, first) = (p.word(0), p.word(1));
    if let Some(all) = x.lists() {
        for list in first..first.saturating_add(range.min(i32::MAX.cast_unsigned())) {
            all.entry(list).or_default();
        }
    }
    x.answer(first.into());
    Ok(())
}

/// glIsList(list)
///
/// # Errors
/// [`Refused`].
pub fn is_list(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    if is_in_begin(x) {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    let is = x.lists().is_some_and(|lists| lists.contains_key(&p.word(0)));
    x.answer(is.into());
    Ok(())
}

/// glDeleteLists(list, range): names without a list are ignored.
///
/// # Errors
/// [`Refused`].
pub fn delete_lists(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (first, range) = (p.word(0), p.word(1).cast_signed());
    if is_in_begin(x) {
        return Err(Refused::Gl(gl::INVALID_OPERATION));
    }
    let range = u32::try_from(range).map_err(|_| Refused::Gl(gl::INVALID_VALUE))?;
    let Some(all) = x.lists() else { return Ok(()) };
    let gone: Vec<u32> = all.keys().copied().filter(|list| list.wrapping_sub(first) < range).collect();
    let gone: Vec<_> = gone.iter().filter_map(|list| all.remove(list)).collect();
    gone.iter().for_each(|list| lists::forget(x, list));
    Ok(())
}
