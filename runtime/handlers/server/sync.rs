//! Fences: their names look like pointers.
//!
//! This module must not know who waits for one.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::ops::op;
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

/// Waits until all that the current context was told is done: another context may read what it has drawn (specification 4.6,
/// section 5.3).
///
/// # Errors
/// [`Refused`].
pub fn finish(x: &mut Executor<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    if x.context().is_some_and(|context| !context.errors.in_begin()) {
        call!(gl.glFinish());
    }
    Ok(())
}

const GL_WAIT_FAILED: u32 = 0x911d;

/// The wait of a packet that may take its time: it needs the driver and the thread's context, but nothing that executors
/// share.
pub fn waiting(x: &mut Executor<'_>, p: &Packet<'_>) -> Option<impl FnOnce() -> u32 + use<>> {
    let (flags, timeout) = (p.op() == op::glClientWaitSync).then(|| (p.word(2), p.u64(3)))?;
    let wait = x.gl().glClientWaitSync?;
    let real = x.context().filter(|_| timeout != 0).is_some().then(|| x.sync(p.word(0)))?;
    // SAFETY: a context is current in this thread. The fence may be deleted meanwhile, as GL lets programs do.
    Some(move || unsafe { wait(real, flags, timeout) })
}

/// glClientWaitSync(sync, flags, timeout), where it has been waited for already or need not be.
///
/// # Errors
/// [`Refused`].
pub fn client_wait_sync(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    // What failed fails again, and makes its error where it is looked for.
    let result = match x.take_waited().filter(|result| *result != GL_WAIT_FAILED) {
        Some(result) => result,
        None => {
            let real = x.sync(p.word(0));
            call!(gl.glClientWaitSync(real, p.word(2), p.u64(3)))
        }
    };
    x.answer(result.into());
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
