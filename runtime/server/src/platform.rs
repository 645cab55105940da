//! What lies under GL: the window system that makes contexts and drawables and hands out the driver's functions.
//!
//! This module must not know any window system; GLX is in `glx`.

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_wire::link::Current;
use reprise_wire::packet::Packet;
use reprise_wire::session::{Configured, Driver};
use std::ffi::{CStr, c_void};
use std::os::fd::OwnedFd;

/// A window system with its driver loaded and its display open.
pub trait Platform: Send {
    /// The driver's function of this name, null where it has none.
    fn proc_address(&mut self, name: &CStr) -> *const c_void;

    /// Asks the driver what it is and can do, in a context that is gone afterwards; also which of `configs`, those that
    /// the program uses, it has no equivalent of. Before anything is current in the calling thread.
    fn describe(&mut self, gl: &Gl, configs: &[Configured]) -> Driver;

    /// Has the driver loaded, where that has not been needed yet.
    fn load(&mut self) {}

    /// Closes the display, once and last: nothing else may be called afterwards.
    fn close(&mut self) {}

    /// Nothing is asked of it for a while: everything that was is done. Copies of its connections to the window system, all of
    /// them.
    ///
    /// # Errors
    /// They cannot be had.
    fn rest(&mut self) -> std::io::Result<Vec<OwnedFd>> {
        Ok(Vec::new())
    }

    /// Executes a packet with an op below 200.
    ///
    /// It tells `x` of each context that it makes ([`Executor::add_context`]) or really destroys
    /// ([`Executor::remove_context`]), and of what becomes current ([`Executor::set_current`], after the driver has it).
    ///
    /// # Errors
    /// [`Refused`] for a packet that is malformed. What X refuses is part of the answer.
    fn execute(&mut self, x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused>;

    /// Makes current in the calling thread what the program's thread has current, all of it made before, and tells `x`.
    /// `Current::default()` releases the thread.
    ///
    /// # Errors
    /// Why it cannot be done, for a person.
    fn make_current(&mut self, x: &mut Executor<'_>, current: Current) -> Result<(), String>;

    /// Makes a context of the server's own current on `drawable` (the program's id), both for drawing and reading. It is of the compatibility profile and its state is the default where nothing says otherwise.
    /// Ended by [`Platform::leave_helper`]. `x`'s bookkeeping does not change.
    ///
    /// # Errors
    /// Why it cannot be done, for a person.
    fn enter_helper(&mut self, drawable: u32) -> Result<Helper, String>;

    /// Makes a context of the server's own current that has objects in common with `context` (the program's id); nothing can
    /// be drawn but into framebuffer objects. Otherwise like [`Platform::enter_helper`].
    ///
    /// # Errors
    /// Why it cannot be done, for a person.
    fn enter_sharing(&mut self, context: u32) -> Result<(), String>;

    /// What is drawn to where `drawable` (the program's id) is: the same for all ids by which it can be current.
    fn below(&self, drawable: u32) -> u64 {
        drawable.into()
    }

    /// Whether `drawable` (the program's id) is known and there.
    fn has_drawable(&mut self, drawable: u32) -> bool {
        let _ = drawable;
        true
    }

    /// Keeps what the window system shows of `drawable` now, to be shown again by [`Platform::leave_helper`]: restoring
    /// a front buffer draws to the screen, where there may be more than that buffer knew of.
    fn keep_shown(&mut self, drawable: u32) {
        let _ = drawable;
    }

    /// What the window system shows of `drawable`, of `size`: rows of RGBA, bottom first. A driver may know nothing of what it once
    /// gave to the window system, and what its front buffer holds then is anything.
    fn shown(&mut self, drawable: u32, size: Helper) -> Option<Vec<u8>> {
        let _ = (drawable, size);
        None
    }

    /// Lets the driver see that the window has another size now than when the helper context was current on it: a driver
    /// may look only once between two swaps, and that once was the helper's. To be called before a command that begins a
    /// frame.
    fn adopt_size(&mut self) {}

    /// Makes current again what was before [`Platform::enter_helper`].
    ///
    /// # Errors
    /// Why it cannot be done, for a person.
    fn leave_helper(&mut self) -> Result<(), String>;
}

/// A drawable that the helper context is current on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Helper {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
