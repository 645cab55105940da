//! The session's own X server: which program, which arguments.
//!
//! This module must not start anything: the tree's root process does.

use crate::error::{Error, Result};
use crate::paths::{INSIDE, X11_UNIX};
use crate::plan::Display;
use std::path::PathBuf;
use std::process::Command;

/// Where Xvnc listens for its viewer, as the tree sees it.
pub const RFB: &str = "/run/reprise/session/rfb";

/// The X server's program for a display, and the Debian package that has it.
pub fn program(display: Display) -> Option<(&'static str, &'static str)> {
    match display {
        Display::Private => Some(("Xvfb", "xvfb")),
        Display::View => Some(("Xvnc", "tigervnc-standalone-server")),
        Display::Host => None,
    }
}

/// Finds a program in PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|dir| dir.join(program)).find(|path| path.is_file())
}

/// Says so where the X server for this display is missing.
///
/// # Errors
/// [`Error::NoXServer`].
pub fn check(display: Display) -> Result<()> {
    match program(display) {
        Some((program, package)) if find(program).is_none() => Err(Error::NoXServer { program, package }),
        _ => Ok(()),
    }
}

/// A number for the display, which no other X server of this machine is likely to have, today or at any restart.
///
/// Clients look for an abstract socket first, and those of the host's X servers (`:0`, `:1`) are seen in the session too: a
/// small number would lead them to the user's desktop.
fn free_number() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    let used = std::fs::read_to_string("/proc/net/unix").unwrap_or_default();
    loop {
        let number = 10_000 + RandomState::new().hash_one(0) % 40_000;
        if !used.contains(&format!("@{X11_UNIX}/X{number}\n")) {
            return number;
        }
    }
}

/// The command that starts it; it writes the number of its display to standard output.
///
/// No lock files and no abstract or TCP sockets: nothing that could collide with another session's.
pub fn command(display: Display, screen: (u16, u16)) -> Option<Command> {
    let mut command = Command::new(program(display)?.0);
    command.arg(format!(":{}", free_number()));
    command.args(["-displayfd", "1", "-nolock", "-nolisten", "local", "-nolisten", "tcp", "-noreset"]);
    command.args(["+extension", "GLX", "+extension", "MIT-SHM", "-dpi", "96"]);
    let (width, height) = screen;
    if display == Display::View {
        command.args(["-geometry", &format!("{width}x{height}"), "-depth", "24", "-SecurityTypes", "None"]);
        command.args(["-rfbunixpath", RFB, "-rfbunixmode", "0600", "-rfbport", "-1", "-AlwaysShared"]);
    } else {
        command.args(["-screen", "0", &format!("{width}x{height}x24")]);
    }
    command.current_dir(INSIDE);
    Some(command)
}
