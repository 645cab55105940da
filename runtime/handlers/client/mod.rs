//! What the client does by hand: commands whose memory cannot be sized by a rule, names, and client state.
//!
//! A handler has its command's name and parameters and stands in the place of the generated wrapper. It may read and
//! write the program's memory as the command may: that is the safety contract of every function here. Calls that GL
//! rejects change nothing here; where the driver could not reject them as GL 1.5 does, they are not sent, and
//! [`RaiseError`] raises their error.
//! The handlers must not know how packets travel, nor what the keeper makes of them.
#![allow(unsafe_code)] // the pointer to the calling thread's context state
#![allow(non_snake_case)] // functions named as the commands are
#![allow(clippy::missing_safety_doc)] // said above, for all of them
#![allow(missing_docs)] // the handlers are documented by GL's specification

mod arrays;
mod buffers;
mod evaluators;
mod gets;
mod hits;
mod images;
mod names;
mod objects;
mod readable;
pub mod state;

pub use arrays::{
    glArrayElement, glClientActiveTexture, glColorPointer, glDisableClientState, glDrawArrays,
    glDrawElements, glDrawRangeElements, glEdgeFlagPointer, glEnableClientState, glFogCoordPointer,
    glIndexPointer, glInterleavedArrays, glLockArraysEXT, glMultiDrawArrays, glMultiDrawElements,
    glNormalPointer, glSecondaryColorPointer, glTexCoordPointer, glUnlockArraysEXT, glVertexPointer,
};
pub use buffers::{
    glBindBuffer, glBufferData, glBufferSubData, glDeleteBuffers, glGetBufferParameteriv,
    glGetBufferPointerv, glGetBufferSubData, glMapBuffer, glUnmapBuffer,
};
pub use evaluators::{glMap1d, glMap1f, glMap2d, glMap2f};
pub use gets::{
    glFlush, glGetBooleanv, glGetDoublev, glGetFloatv, glGetIntegerv, glGetPointerv, glGetString,
    glPopClientAttrib, glPushClientAttrib,
};
pub use hits::{glFeedbackBuffer, glRenderMode, glSelectBuffer};
pub use images::*;
pub use objects::{
    glBegin, glBeginQuery, glBindTexture, glCallLists, glDeleteLists, glDeleteQueries, glDeleteTextures,
    glEnd, glEndList, glGenBuffers, glGenLists, glGenQueries, glGenTextures, glNewList,
};

use reprise_gl::assist::RaiseError;
use state::ContextState;
use std::cell::Cell;
use std::ptr;

thread_local! {
    static CURRENT: Cell<*mut ContextState> = const { Cell::new(ptr::null_mut()) };
}

/// Makes this the state of the calling thread's current context; null for none.
///
/// # Safety
/// It stays valid until the thread sets another, and no other thread uses it meanwhile: a context is current in one
/// thread at a time.
pub unsafe fn set_current(state: *mut ContextState) {
    CURRENT.set(state);
}

/// The state of the calling thread's current context. A handler takes it once and hands it on.
fn current() -> Option<&'static mut ContextState> {
    // SAFETY: null or valid, and this thread's alone, as `set_current` demands.
    unsafe { CURRENT.get().as_mut() }
}

/// Raises the error that GL defines for a call that is not sent.
#[cold]
fn raise(error: u32) {
    crate::calls::record(RaiseError, [error]);
}
