//! The driver's functions and the execution of GL packets.
//!
//! Stands in for the generated file of the same content until that is there: the functions that the server itself uses.
//! This module must not know how packets come.
#![allow(unsafe_code)] // functions found by name
#![allow(non_snake_case)] // named as GL names them

use crate::executor::{Executor, Refused};
use reprise_gl::command::Command;
use reprise_wire::packet::Packet;
use std::ffi::{CStr, c_void};

macro_rules! functions {
    ($($name:ident($($arg:ty),*) $(-> $ret:ty)?;)*) => {
        /// The driver's functions.
        #[allow(missing_docs)] // GL's own
        pub struct Gl { $(pub $name: Option<unsafe extern "system" fn($($arg),*) $(-> $ret)?>,)* }
        impl Gl {
            /// Finds all of them.
            pub fn load(get: &mut dyn FnMut(&CStr) -> *const c_void) -> Gl {
                $(let name = const { match CStr::from_bytes_with_nul(concat!(stringify!($name), "\0").as_bytes()) { Ok(name) => name, Err(_) => panic!() } };
                // SAFETY: a null pointer is None; else it is GL's function of that name.
                let $name = unsafe { std::mem::transmute::<*const c_void, Option<unsafe extern "system" fn($($arg),*) $(-> $ret)?>>(get(name)) };)*
                Gl { $($name,)* }
            }
        }
    };
}

functions! {
    glGetError() -> u32;
    glGetString(u32) -> *const u8;
    glEnable(u32);
    glPixelStorei(u32, i32);
    glDisable(u32);
    glDepthFunc(u32);
    glDepthMask(u8);
    glStencilMask(u32);
    glFinish();
    glReadBuffer(u32);
    glDrawBuffer(u32);
    glWindowPos2i(i32, i32);
    glReadPixels(i32, i32, i32, i32, u32, u32, *mut c_void);
    glDrawPixels(i32, i32, u32, u32, *const c_void);
    glSelectBuffer(i32, *mut u32);
    glFeedbackBuffer(i32, u32, *mut f32);
    glRenderMode(u32) -> i32;
    glGetIntegerv(u32, *mut i32);
    glGenTextures(i32, *mut u32);
    glGenBuffers(i32, *mut u32);
    glGenQueries(i32, *mut u32);
}

/// The highest version shown, times ten.
pub const SHOWN_VERSION: u8 = 15;
/// The extensions shown.
pub const SHOWN_EXTENSIONS: &[&str] = &[];

/// Ops of commands that the loop must know.
#[allow(non_upper_case_globals, missing_docs)] // GL's own
pub mod op {
    pub const glBegin: u16 = 0xfff0;
    pub const glEnd: u16 = 0xfff1;
    pub const glEndList: u16 = 0xfff2;
    pub const glNewList: u16 = 0xfff3;
}

/// The command with this op.
pub fn command(_op: u16) -> Option<&'static Command> {
    None
}

/// Executes a packet of GL.
///
/// # Errors
/// [`Refused`].
pub fn execute(_x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    Err(Refused::Unknown(p.op()))
}
