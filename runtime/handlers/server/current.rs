//! The driver's own idea of the current vertex attributes.
//!
//! This module must not know why packets are replayed.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};

const GL_CURRENT_COLOR: u32 = 0x0b00;

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
    call!(gl.glGetFloatv(GL_CURRENT_COLOR, color.as_mut_ptr()));
    Ok(())
}
