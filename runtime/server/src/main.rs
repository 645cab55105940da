//! `reprise-server`: started by Reprise with its link to the program at descriptor 3.
//!
//! This module must not know what is served.
#![allow(unsafe_code)] // takes a descriptor by its number

use reprise_server::glx::Glx;
use reprise_server::{executing, link};
use reprise_wire::channel::Channel;
use std::os::fd::{FromRawFd, OwnedFd};

const LINK: i32 = 3;
/// Exit code: not started by Reprise.
const EXIT_USAGE: i32 = 2;
/// Exit code: a mistake in the server itself.
const EXIT_PANIC: i32 = 101;

fn main() {
    if !is_link() {
        eprintln!(
            "reprise-server executes the OpenGL calls of a program that runs under Reprise.\n\
             Reprise starts it by itself, with descriptor {LINK} connected to the program: there is no use in starting it by \
             hand.\nTo run a program, see `reprise run --help`."
        );
        link::exit_now(EXIT_USAGE);
    }
    std::panic::set_hook(Box::new(|info| {
        let (op, seq) = executing::position();
        eprintln!("reprise-server: panic at op {op}, seq {seq}: {info}");
        link::exit_now(EXIT_PANIC);
    }));
    keep_the_noop_driver_off_our_memory();
    // SAFETY: it is open, and nothing else in this process has it.
    let channel = Channel::new(unsafe { OwnedFd::from_raw_fd(LINK) });
    let open: link::Open<'_> = &|display| match Glx::open(display) {
        Ok(glx) => Ok(Box::new(glx)),
        Err(error) => Err(error.to_string()),
    };
    let Err(error) = link::serve(&channel, open) else { link::exit_now(0) };
    if !matches!(error, link::LinkError::Gone) {
        eprintln!("reprise-server: {error}");
    }
    link::exit_now(error.exit_code());
}

/// Mesa's driver that draws nothing (`GALLIUM_NOOP=1`, for measurements) puts a threaded context over a driver that takes
/// vertices from the program's memory, and counts references *in* those vertices as if they were its own objects, also
/// after the draw. Here that memory is the ring: the next packets.
fn keep_the_noop_driver_off_our_memory() {
    if std::env::var_os("GALLIUM_NOOP").is_some() && std::env::var_os("GALLIUM_THREAD").is_none() {
        // SAFETY: no other thread runs yet.
        unsafe { std::env::set_var("GALLIUM_THREAD", "0") };
    }
}

/// Whether descriptor 3 is a socket that keeps message boundaries.
fn is_link() -> bool {
    // SAFETY: only asked about while this thread alone runs; an error where it is not open.
    let fd = unsafe { std::os::fd::BorrowedFd::borrow_raw(LINK) };
    rustix::net::sockopt::socket_type(fd).is_ok_and(|kind| kind == rustix::net::SocketType::SEQPACKET)
}
