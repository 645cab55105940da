//! Where real names come from when a program chooses its own.
//!
//! This module must not know what the names are bound to.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_wire::packet::Packet;

const GL_COMPILE: u32 = 0x1300;

/// The driver's glGen* for a class whose names a program may choose itself.
pub fn generator(gl: &Gl, class: ObjectClass) -> Option<unsafe extern "system" fn(i32, *mut u32)> {
    match class {
        ObjectClass::Texture => gl.glGenTextures,
        ObjectClass::Buffer => gl.glGenBuffers,
        ObjectClass::Query => gl.glGenQueries,
        ObjectClass::Framebuffer => gl.glGenFramebuffers,
        ObjectClass::Renderbuffer => gl.glGenRenderbuffers,
        _ => None,
    }
}

/// glGenLists: word 0 is the range, word 1 the first of the names, chosen by the client. Lists keep the program's names, so
/// empty ones are made under them.
///
/// # Errors
/// [`Refused`].
pub fn gen_lists(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let (range, first) = (p.word(0), p.word(1));
    for list in first..first.saturating_add(range.min(i32::MAX.cast_unsigned())) {
        call!(gl.glNewList(list, GL_COMPILE));
        call!(gl.glEndList());
    }
    x.answer(first.into());
    Ok(())
}
