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
mod debug;
mod evaluators;
mod gets;
mod hits;
mod images;
mod objects;
mod precedents;
mod programs;
pub mod state;

pub use arrays::*;
pub use buffers::*;
pub use debug::*;
pub use evaluators::{send_map_1, send_map_2};
pub use gets::*;
pub use hits::{feedback_buffer, render_mode, select_buffer};
pub use images::*;
pub use objects::{
    begin, begin_query, call_list, call_lists, defines_shader, delete, delete_lists, end, end_list,
    fence_sync, gen_fragment_shaders, gen_lists, generate, is_object, name_for, new_list, note,
};
pub use state::{
    COLOR, EDGE_FLAG, FOG_COORD, INDEX, NORMAL,
    Numbers::{Double, Real, Whole},
    POINT_SIZE, SECONDARY_COLOR, TEXCOORD, VERTEX,
};

pub use programs::{
    create_shader_programv, delete_object, delete_program, get_object, get_programiv, handle, link_program,
    location, object_log,
};

use crate::calls::{Out, ask, doubt};
use crate::lane;
use reprise_gl::assist::RaiseError;
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;
use state::ContextState;
use std::sync::atomic::Ordering;

/// Makes this the state of the calling thread's current context; null for none.
///
/// # Safety
/// It stays valid until the thread sets another, and no other thread uses it meanwhile: a context is current in one
/// thread at a time.
pub unsafe fn set_current(state: *mut ContextState) {
    if let Some(lane) = lane::mine() {
        lane.context_state.store(state.cast(), Ordering::Relaxed);
    }
}

/// The state of the calling thread's current context. A handler takes it once and hands it on.
#[inline]
fn current() -> Option<&'static mut ContextState> {
    let lane = lane::mine()?;
    if !lane.is_out() {
        // What is not sent must not be noted either.
        crate::calls::in_handler();
        return None;
    }
    // SAFETY: null or valid, and this thread's alone, as `set_current` demands.
    unsafe { lane.context_state.load(Ordering::Relaxed).cast::<ContextState>().as_mut() }
}

/// What glGetIntegerv says in the driver; 0 where it does not.
fn driver_integer(pname: u32) -> u32 {
    let mut value = 0u32;
    let out = Out { ptr: (&raw mut value).cast(), cap: size_of_val(&value) };
    // SAFETY: `value` takes the one number that this get writes.
    unsafe { ask(op::glGetIntegerv, [pname], [BlobArg::Value(1)], [out]) };
    value
}

/// Raises the error that GL defines for a call that is not sent.
#[cold]
pub fn raise(error: u32) {
    doubt();
    crate::calls::record(RaiseError, [error]);
}

/// Whether the context has not the command, because its profile is one of those that have it not: an error.
#[inline]
pub fn is_missing(from: &[Profile]) -> bool {
    let missing = current().is_some_and(|state| from.contains(&state.profile));
    if missing {
        raise(gl::INVALID_OPERATION);
    }
    missing
}
