//! What Reprise knows of GL and GLX as tables: the commands, their packets and their names.
//!
//! This crate must not know how a packet travels, or who executes it.

pub mod assist;
pub mod command;
pub mod contents;
pub mod driver;
#[path = "../../../generated/enums.rs"]
pub mod enums;
pub mod extent;
pub mod formats;
pub mod glx;
#[path = "../../handlers/keeper/mod.rs"]
pub mod handlers;
pub mod indices;
pub mod interface;
pub mod internal;
#[allow(clippy::unnecessary_cast)] // generated: a constant is cast as any expression is
#[path = "../../../generated/keeper.rs"]
pub mod keeper;
pub mod lists;
#[path = "../../../generated/ops.rs"]
pub mod ops;
pub mod pixels;
pub mod readable;
pub mod record;
#[path = "../../../generated/sizes.rs"]
pub mod sizes;
#[path = "../../../generated/state.rs"]
pub mod state;
#[path = "../../../generated/tokens.rs"]
pub mod tokens;

use command::Command;

/// The command with this number, generated or written by hand.
#[inline]
pub fn command(op: u16) -> Option<&'static Command> {
    match op.checked_sub(ops::FIRST) {
        Some(index) => ops::COMMANDS.get(index as usize),
        None => glx::glx_command(op)
            .or_else(|| assist::assist_command(op))
            .or_else(|| internal::internal_command(op)),
    }
}

/// The number of the command with this name.
pub fn op_named(name: &str) -> Option<u16> {
    let glx = || (1..).zip(&glx::GLX_COMMANDS).find(|(_, command)| command.name == name);
    let gl = || (ops::FIRST..).zip(&ops::COMMANDS).find(|(_, command)| command.name == name);
    gl().or_else(glx).map(|(op, _)| op)
}

/// What [`reprise_wire::link::ToServer::Hello`] carries: client and server must have been built from the same tables.
pub fn interface() -> u64 {
    command::fingerprint(&[
        (1, &glx::GLX_COMMANDS),
        (assist::FIRST, &assist::ASSIST_COMMANDS),
        (internal::Capture, &internal::INTERNAL_COMMANDS),
        (ops::FIRST, &ops::COMMANDS),
    ])
}
