//! What a driver keeps beside the state that GL knows: its own idea of the current vertex attributes, of inverses, and of
//! framebuffers.
//!
//! This module must not know why packets are replayed.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::glx::Profile;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;

/// Before a matrix is loaded in a replay. Of one that is no projection Mesa computes the inverse but for the last row, which
/// stays that of the matrix before: in the program it may have been another one. The identity's is right for all.
///
/// # Errors
/// [`Refused::Missing`].
pub fn prepare(x: &mut Executor<'_>, op: u16) -> Result<(), Refused> {
    let loads = [
        op::glLoadMatrixd,
        op::glLoadMatrixf,
        op::glLoadMatrixx,
        op::glLoadTransposeMatrixd,
        op::glLoadTransposeMatrixf,
    ];
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
    if x.context().is_none_or(|context| context.errors.in_begin() || context.profile == Profile::Es) {
        return Ok(());
    }
    let gl = x.gl();
    let mut color = [0f32; 4];
    call!(gl.glGetFloatv(gl::CURRENT_COLOR, color.as_mut_ptr()));
    Ok(())
}

/// Makes the driver look at the framebuffers that are bound, when a program gets a context for the first time from this server.
/// What Mesa's glGet tells of the stencil reference and of colours goes by the bits and formats of the framebuffer, which it finds
/// out when that is drawn to or asked for its status; in the program one or the other has mostly happened.
pub fn settle_framebuffers(x: &mut Executor<'_>) {
    let (check, get) = (x.gl().glCheckFramebufferStatus, x.gl().glGetIntegerv);
    let Some(context) = x.context().filter(|context| !context.settled) else { return };
    context.settled = true;
    let (Some(check), Some(get)) = (check, get) else { return };
    let both = [
        (gl::DRAW_FRAMEBUFFER, gl::DRAW_FRAMEBUFFER_BINDING),
        (gl::READ_FRAMEBUFFER, gl::READ_FRAMEBUFFER_BINDING),
    ];
    // OpenGL ES 1.1 has one for both.
    let one = [(gl::FRAMEBUFFER, gl::FRAMEBUFFER_BINDING)];
    let has_one = context.profile == Profile::Es1;
    for &(target, binding) in if has_one { &one[..] } else { &both } {
        let mut bound = 0;
        // SAFETY: a context is current, outside glBegin and glEnd since it has just become so; one number is written.
        unsafe {
            get(binding, &raw mut bound);
            if bound != 0 {
                check(target);
            }
        }
    }
}
