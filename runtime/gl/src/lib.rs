//! What Reprise knows of GL and GLX as tables: the commands, their packets and their names.
//!
//! This crate must not know how a packet travels, or who executes it.

pub mod command;
pub mod glx;
