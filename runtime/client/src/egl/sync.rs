//! Sync objects of EGL: fences, and those that the program signals itself (EGL 1.5, section 3.8; EGL_KHR_fence_sync,
//! EGL_KHR_reusable_sync, EGL_KHR_wait_sync).
//!
//! No driver has them. Where a fence is made, the render server finishes what the thread's context has been told, and whatever
//! any thread calls afterwards comes after that, because the server executes calls in the order in which they were made. So who
//! waits for a fence waits for an answer of the server, with any context or none; and in a process that goes on from a
//! checkpoint, for which all calls have been executed, all fences are signaled.
//! This module must not know what a context has been told, nor who executes it.

use super::{Boolean, CURRENT, State, egl, pairs, state, told, told_bool, wide_pairs};
use crate::glx;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;
use std::sync::{Condvar, PoisonError};
use std::time::{Duration, Instant};

/// A sync object as the program knows it: by a number.
#[derive(Debug, Clone, Copy)]
struct Sync {
    display: usize,
    /// EGL_SYNC_FENCE or EGL_SYNC_REUSABLE_KHR.
    kind: u32,
    /// Of a fence: known to be.
    signaled: bool,
    /// How often it was signaled by hand: who waits goes on, even if it is unsignaled again before it has seen that.
    pulses: u64,
}

/// Those of a process.
#[derive(Debug, Default)]
pub struct Syncs {
    all: HashMap<usize, Sync>,
    last: usize,
}

/// A sync object was signaled, or is gone.
static CHANGED: Condvar = Condvar::new();

impl Syncs {
    /// A display is terminated. Who waits for one of its sync objects goes on.
    pub fn forget(&mut self, display: usize) {
        self.all.retain(|_, sync| sync.display != display);
        CHANGED.notify_all();
    }
}

impl State {
    fn sync(&mut self, display: *mut c_void, handle: *mut c_void) -> Result<&mut Sync, u32> {
        self.initialized(display)?;
        let found = self.syncs.all.get_mut(&(handle as usize));
        found.filter(|sync| sync.display == display as usize).ok_or(egl::BAD_PARAMETER)
    }
}

/// `unknown`: the error for a kind that there is not, which the functions tell differently.
fn create(display: *mut c_void, kind: u32, list: &[(u32, isize)], unknown: u32) -> Result<*mut c_void, u32> {
    state().initialized(display)?;
    let current = CURRENT.get();
    match kind {
        egl::SYNC_FENCE if current.context == 0 || current.display != display as usize => {
            return Err(egl::BAD_MATCH);
        }
        egl::SYNC_FENCE | egl::SYNC_REUSABLE_KHR => {}
        _ => return Err(unknown),
    }
    if !list.is_empty() {
        return Err(egl::BAD_ATTRIBUTE);
    }
    if kind == egl::SYNC_FENCE {
        glx::fence();
    }
    let syncs = &mut state().syncs;
    syncs.last += 1;
    syncs.all.insert(syncs.last, Sync { display: display as usize, kind, signaled: false, pulses: 0 });
    Ok(syncs.last as *mut c_void)
}

/// EGL 1.5.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreateSync(display: *mut c_void, kind: u32, list: *const isize) -> *mut c_void {
    // SAFETY: as EGL says.
    told(create(display, kind, &unsafe { wide_pairs(list) }, egl::BAD_PARAMETER), null_mut())
}

/// EGL_KHR_fence_sync, EGL_KHR_reusable_sync.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreateSyncKHR(
    display: *mut c_void,
    kind: u32,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    told(create(display, kind, &unsafe { pairs(list) }, egl::BAD_ATTRIBUTE), null_mut())
}

/// EGL 1.5. Who waits for it goes on.
#[unsafe(no_mangle)]
pub extern "C" fn eglDestroySync(display: *mut c_void, sync: *mut c_void) -> Boolean {
    let mut state = state();
    let found = state.sync(display, sync).map(|_| ());
    if found.is_ok() {
        state.syncs.all.remove(&(sync as usize));
        CHANGED.notify_all();
    }
    told_bool(found)
}

/// EGL_KHR_fence_sync, EGL_KHR_reusable_sync.
#[unsafe(no_mangle)]
pub extern "C" fn eglDestroySyncKHR(display: *mut c_void, sync: *mut c_void) -> Boolean {
    eglDestroySync(display, sync)
}

/// Returns when a fence is signaled.
fn await_fence(display: *mut c_void, handle: *mut c_void, known: bool) {
    glx::await_fences(known);
    // Another thread may have destroyed it meanwhile.
    if let Ok(sync) = state().sync(display, handle) {
        sync.signaled = true;
    }
}

fn wait(display: *mut c_void, handle: *mut c_void, flags: c_int, timeout: u64) -> Result<u32, u32> {
    let sync = *state().sync(display, handle)?;
    let flags = flags as u32;
    if flags & !egl::SYNC_FLUSH_COMMANDS_BIT != 0 {
        return Err(egl::BAD_PARAMETER);
    }
    if sync.kind == egl::SYNC_FENCE {
        await_fence(display, handle, sync.signaled);
        return Ok(egl::CONDITION_SATISFIED);
    }
    if sync.signaled {
        return Ok(egl::CONDITION_SATISFIED);
    }
    if flags != 0 && CURRENT.get().context != 0 {
        // SAFETY: it has no parameters.
        unsafe { crate::generated::glFlush() };
    }
    let is_forever = timeout == egl::FOREVER;
    let end = Instant::now().checked_add(Duration::from_nanos(timeout)).filter(|_| !is_forever);
    let mut state = state();
    while state.sync(display, handle).is_ok_and(|now| !now.signaled && now.pulses == sync.pulses) {
        let Some(end) = end else {
            state = CHANGED.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
            return Ok(egl::TIMEOUT_EXPIRED);
        };
        state = CHANGED.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
    }
    Ok(egl::CONDITION_SATISFIED)
}

/// EGL 1.5. A fence is waited for however long it takes: what it stands for is never far.
#[unsafe(no_mangle)]
pub extern "C" fn eglClientWaitSync(
    display: *mut c_void,
    sync: *mut c_void,
    flags: c_int,
    timeout: u64,
) -> c_int {
    told(wait(display, sync, flags, timeout).map(u32::cast_signed), egl::FALSE as c_int)
}

/// EGL_KHR_fence_sync, EGL_KHR_reusable_sync.
#[unsafe(no_mangle)]
pub extern "C" fn eglClientWaitSyncKHR(
    display: *mut c_void,
    sync: *mut c_void,
    flags: c_int,
    timeout: u64,
) -> c_int {
    eglClientWaitSync(display, sync, flags, timeout)
}

/// EGL 1.5. There is nothing to wait for: calls of the thread's context come after those before the fence.
#[unsafe(no_mangle)]
pub extern "C" fn eglWaitSync(display: *mut c_void, sync: *mut c_void, flags: c_int) -> Boolean {
    let found = state().sync(display, sync).map(|sync| sync.kind);
    told_bool(found.and_then(|kind| match kind {
        _ if CURRENT.get().context == 0 || kind != egl::SYNC_FENCE => Err(egl::BAD_MATCH),
        _ if flags != 0 => Err(egl::BAD_PARAMETER),
        _ => Ok(()),
    }))
}

/// EGL_KHR_wait_sync.
#[unsafe(no_mangle)]
pub extern "C" fn eglWaitSyncKHR(display: *mut c_void, sync: *mut c_void, flags: c_int) -> c_int {
    eglWaitSync(display, sync, flags).cast_signed()
}

/// EGL_KHR_reusable_sync.
#[unsafe(no_mangle)]
pub extern "C" fn eglSignalSyncKHR(display: *mut c_void, sync: *mut c_void, mode: u32) -> Boolean {
    let mut state = state();
    let result = state.sync(display, sync).and_then(|sync| match mode {
        _ if sync.kind != egl::SYNC_REUSABLE_KHR => Err(egl::BAD_MATCH),
        egl::SIGNALED | egl::UNSIGNALED => {
            sync.signaled = mode == egl::SIGNALED;
            sync.pulses += u64::from(sync.signaled);
            Ok(())
        }
        _ => Err(egl::BAD_ATTRIBUTE),
    });
    CHANGED.notify_all();
    told_bool(result)
}

/// What a sync object is.
fn attribute(display: *mut c_void, handle: *mut c_void, attribute: u32) -> Result<u32, u32> {
    let sync = *state().sync(display, handle)?;
    let is_fence = sync.kind == egl::SYNC_FENCE;
    Ok(match attribute {
        egl::SYNC_TYPE => sync.kind,
        egl::SYNC_STATUS if is_fence => {
            // Programs ask until it is.
            await_fence(display, handle, sync.signaled);
            egl::SIGNALED
        }
        egl::SYNC_STATUS if sync.signaled => egl::SIGNALED,
        egl::SYNC_STATUS => egl::UNSIGNALED,
        egl::SYNC_CONDITION if is_fence => egl::SYNC_PRIOR_COMMANDS_COMPLETE,
        _ => return Err(egl::BAD_ATTRIBUTE),
    })
}

/// EGL 1.5.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetSyncAttrib(
    display: *mut c_void,
    sync: *mut c_void,
    name: c_int,
    value: *mut isize,
) -> Boolean {
    // SAFETY: as EGL says.
    unsafe { give_attribute(display, sync, name, value, |found| found as isize) }
}

/// EGL_KHR_fence_sync, EGL_KHR_reusable_sync.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetSyncAttribKHR(
    display: *mut c_void,
    sync: *mut c_void,
    name: c_int,
    value: *mut c_int,
) -> Boolean {
    // SAFETY: as EGL says.
    unsafe { give_attribute(display, sync, name, value, u32::cast_signed) }
}

/// # Safety
/// `value` is null or the program's.
unsafe fn give_attribute<T>(
    display: *mut c_void,
    sync: *mut c_void,
    name: c_int,
    value: *mut T,
    as_asked: impl Fn(u32) -> T,
) -> Boolean {
    if value.is_null() {
        return told_bool(Err(egl::BAD_PARAMETER));
    }
    // SAFETY: the program's.
    told_bool(attribute(display, sync, name as u32).map(|found| unsafe { *value = as_asked(found) }))
}
