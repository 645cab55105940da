//! Where real names come from when a program chooses its own.
//!
//! This module must not know what the names are bound to.

use crate::generated::Gl;
use reprise_gl::command::ObjectClass;

/// The driver's glGen* for a class whose names a program may choose itself.
pub fn generator(gl: &Gl, class: ObjectClass) -> Option<unsafe extern "system" fn(i32, *mut u32)> {
    match class {
        ObjectClass::Texture => gl.glGenTextures,
        ObjectClass::Buffer => gl.glGenBuffers,
        ObjectClass::Query => gl.glGenQueries,
        _ => None,
    }
}
