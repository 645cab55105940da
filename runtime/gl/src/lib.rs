//! What Reprise knows of GL and GLX as tables: the commands, their packets and their names.
//!
//! This crate must not know how a packet travels, or who executes it.

pub mod command;
pub mod glx;
pub mod internal;

/// What [`reprise_wire::link::ToServer::Hello`] carries: client and server must have been built from the same tables.
pub fn interface() -> u64 {
    command::fingerprint(&[(1, &glx::GLX_COMMANDS), (internal::Capture, &internal::INTERNAL_COMMANDS)])
}
