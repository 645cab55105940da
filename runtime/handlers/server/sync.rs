//! Fences: their names look like pointers.
//!
//! This module must not know who waits for one.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_wire::packet::Packet;
use rustc_hash::FxHashMap;

/// The driver's fences of a share group, by the program's names.
pub type Syncs = FxHashMap<u32, u64>;

/// glFenceSync(condition, flags), with the name that the client chose. One that is issued again, by a replay, is signalled at
/// once: what it stood for has been done.
///
/// # Errors
/// [`Refused`].
pub fn fence_sync(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let real = call!(gl.glFenceSync(p.word(0), p.word(1)));
    if x.is_replaying() {
        call!(gl.glFinish());
    }
    if real != 0
        && let Some(syncs) = x.syncs()
    {
        syncs.insert(p.word(2), real);
    }
    Ok(())
}

/// glDeleteSync(sync)
///
/// # Errors
/// [`Refused`].
pub fn delete_sync(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let real = x.sync(p.word(0));
    call!(gl.glDeleteSync(real));
    if let Some(syncs) = x.syncs() {
        syncs.remove(&p.word(0));
    }
    Ok(())
}
