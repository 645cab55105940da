//! Reads the value of a slot back as packets that give it that value again, without disturbing GL's state.
//!
//! This module must not know why a slot is read back.

use crate::executor::{Executor, Refused};

/// The packets for slot class `class` with these keys, objects by the program's names.
///
/// # Errors
/// [`Refused::Cannot`] for a slot that cannot be read back.
pub fn slot(_x: &mut Executor<'_>, class: u32, keys: [u32; 3]) -> Result<Vec<u8>, Refused> {
    Err(Refused::Cannot(format!("slots of class {class} cannot be read back yet (keys {keys:?})")))
}
