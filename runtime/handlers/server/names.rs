//! Where real names come from when a program chooses its own.
//!
//! This module must not know what the names are bound to.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::Executor;
use crate::generated::Gl;
use crate::names::NameTable;
use reprise_gl::command::ObjectClass;
use reprise_gl::tokens as gl;

/// The driver's glGen* for a class whose names a program may choose itself.
pub fn generator(gl: &Gl, class: ObjectClass) -> Option<unsafe extern "system" fn(i32, *mut u32)> {
    match class {
        ObjectClass::Texture => gl.glGenTextures,
        ObjectClass::Buffer => gl.glGenBuffers,
        ObjectClass::Query => gl.glGenQueries,
        ObjectClass::Framebuffer => gl.glGenFramebuffers,
        ObjectClass::Renderbuffer => gl.glGenRenderbuffers,
        ObjectClass::AssemblyProgram => gl.glGenProgramsARB,
        _ => None,
    }
}

/// How many levels glPushAttrib has pushed; 0 where there is no such thing, or where it cannot be asked.
fn pushed(x: &mut Executor<'_>) -> i32 {
    let mut depth = 0;
    if x.context().is_some_and(|context| context.profile.is_whole() && !context.errors.in_begin())
        && let Some(get) = x.gl().glGetIntegerv
    {
        // SAFETY: a context is current, not between glBegin and glEnd; one value is written.
        unsafe { get(gl::ATTRIB_STACK_DEPTH, &raw mut depth) };
    }
    depth
}

/// Whether an object of the class that is deleted now may be bound again: a glPopAttrib binds textures by the names that they
/// had, and in Mesa a name that was deleted is that of a new texture then. It may while anything is pushed.
pub fn may_return(x: &mut Executor<'_>, class: ObjectClass) -> bool {
    if class != ObjectClass::Texture {
        return false;
    }
    revive(x, class);
    pushed(x) > 0
}

/// Retired names that are the driver's again are the program's again; the others stay retired while anything is pushed.
pub fn revive(x: &mut Executor<'_>, class: ObjectClass) {
    if x.context().is_none_or(|context| context.errors.in_begin()) {
        return;
    }
    let (retired, stay) = (x.table(class).map(NameTable::take_retired).unwrap_or_default(), pushed(x) > 0);
    let Some(is_texture) = x.gl().glIsTexture else { return };
    for (virt, real) in retired {
        // SAFETY: a context is current, not between glBegin and glEnd.
        let again = unsafe { is_texture(real) } != 0;
        let Some(table) = x.table(class) else { return };
        if again {
            table.insert(virt, real);
        } else if stay {
            table.retire(virt, real);
        }
    }
}
