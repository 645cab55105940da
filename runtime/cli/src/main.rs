//! The command line of Reprise.
//!
//! - [`args`]: what can be said. [`commands`]: what is done. [`terminal`]: the program's terminal, shown here.
//! - [`log`]: the OpenGL log of a checkpoint, for people.
//! - [`diff`]: what two logs differ in. [`report`]: a log as a page, with [`pictures`] of its textures. [`top`]: all sessions, live.
//! - [`export`]: a log as a trace for other programs. [`state`]: all OpenGL state that a log gives. [`driver`]: a driver to replay it into.
//! - [`show`]: progress and tables.
//!
//! It must not know how a session works: that is `reprise_session`.

#![deny(clippy::print_stderr, clippy::print_stdout)] // they panic where nobody reads: see `show::print`

mod args;
mod commands;
mod diff;
mod driver;
mod export;
mod log;
mod pictures;
mod report;
mod show;
mod state;
mod terminal;
mod top;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = args::Args::parse();
    match commands::run(args) {
        Ok(code) => ExitCode::from(u8::try_from(code & 255).unwrap_or(1)),
        Err(error) => {
            reprise_session::note!("reprise: {error}");
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(1))
        }
    }
}
