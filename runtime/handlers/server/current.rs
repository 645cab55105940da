//! What a driver keeps beside the state that GL knows: its own idea of the current vertex attributes, and of inverses.
//!
//! This module must not know why packets are replayed.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;

/// Before a matrix is loaded in a replay. Of one that is no projection Mesa computes the inverse but for the last row, which
/// stays that of the matrix before: in the program it may have been another one. The identity's is right for all.
///
/// # Errors
/// [`Refused::Missing`].
pub fn prepare(x: &mut Executor<'_>, op: u16) -> Result<(), Refused> {
    let loads =
        [op::glLoadMatrixd, op::glLoadMatrixf, op::glLoadTransposeMatrixd, op::glLoadTransposeMatrixf];
    // In a list that is being compiled the call need not be executed at all.
    let not_now =
        |context: &mut crate::executor::Context| context.errors.in_begin() || context.compiling.is_some();
    if !loads.contains(&op) || x.context().is_none_or(not_now) {
        return Ok(());
    }
    let gl = x.gl();
    call!(gl.glLoadIdentity());
    Ok(())
}

/// Makes the driver take over a current attribute that was just replayed. Mesa keeps it with the vertices of the
/// primitive to come, and takes it over when that is drawn: too late for glColorMaterial, glPushAttrib and others, which
/// in the program came after a primitive. Asking for it makes Mesa take it over at once.
///
/// # Errors
/// [`Refused::Missing`].
pub fn settle(x: &mut Executor<'_>) -> Result<(), Refused> {
    if x.context().is_none_or(|context| context.errors.in_begin()) {
        return Ok(());
    }
    let gl = x.gl();
    let mut color = [0f32; 4];
    call!(gl.glGetFloatv(gl::CURRENT_COLOR, color.as_mut_ptr()));
    Ok(())
}
