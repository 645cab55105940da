//! The contents of a drawable: read back and put back through a context of the server's own, so that the program's
//! state is not touched.
//!
//! This module must not know why.

use crate::executor::{Executor, Refused};
use crate::platform::Platform;
use reprise_wire::packet::Packet;

/// Reads the contents of a drawable.
///
/// # Errors
/// [`Refused::Cannot`].
pub fn capture(
    _x: &mut Executor<'_>,
    _platform: &mut dyn Platform,
    drawable: u32,
) -> Result<Vec<u8>, Refused> {
    Err(Refused::Cannot(format!("the contents of drawable {drawable:#x} cannot be read back yet")))
}

/// Puts the contents of a drawable back: word 1 names it, `len` bytes of pointer parameter 0 are what [`capture`] gave.
///
/// # Errors
/// [`Refused`].
pub fn restore(
    _x: &mut Executor<'_>,
    _platform: &mut dyn Platform,
    p: &Packet<'_>,
    _len: usize,
) -> Result<(), Refused> {
    Err(Refused::Cannot(format!("the contents of drawable {:#x} cannot be put back yet", p.word(1))))
}
