//! `reprise-server`: started by Reprise with its link to the program at descriptor 3.
//!
//! This module must not know what is served.
#![allow(unsafe_code)] // takes a descriptor by its number

use reprise_server::glx::Glx;
use reprise_server::{executing, link};
use reprise_wire::channel::Channel;
use rustix::event::{PollFd, PollFlags, poll};
use std::os::fd::{FromRawFd, OwnedFd};
use std::time::Duration;

const LINK: i32 = 3;
/// Exit code: not started by Reprise.
const EXIT_USAGE: i32 = 2;
/// Exit code: the program ended while this one was stuck in a call.
const EXIT_STUCK: i32 = 5;
/// Longer than a link's thread takes that is not stuck: it ends the process at once.
const GRACE: Duration = Duration::from_secs(5);
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
    let Err(error) = link::serve(&channel, open, &end_with_client) else { link::exit_now(0) };
    if !matches!(error, link::LinkError::Gone) {
        eprintln!("reprise-server: {error}");
    }
    link::exit_now(error.exit_code());
}

/// Ends this process when the client is gone, even where the link's thread waits for something that does not come any more: a
/// driver, another ring's packets. Whoever reads what the program prints waits for the end of everybody who has its descriptors.
fn end_with_client() {
    let watch = || {
        // SAFETY: the link's descriptor stays open for as long as the process lives.
        let link = unsafe { std::os::fd::BorrowedFd::borrow_raw(LINK) };
        // Until the client has closed its end, or has said that it is done with this server.
        let mut fds = [PollFd::from_borrowed_fd(link, PollFlags::RDHUP)];
        loop {
            match poll(&mut fds, None) {
                Ok(_) => break,
                Err(rustix::io::Errno::INTR) => {}
                // Without it only what is stuck stays.
                Err(_) => return,
            }
        }
        // Time, not an event: what is waited for is this process's own end, which nobody sees.
        std::thread::sleep(GRACE);
        // Nobody may read it any more, and then nobody is to be waited for.
        let mut fds = [PollFd::from_borrowed_fd(rustix::stdio::stderr(), PollFlags::OUT)];
        let now = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
        if poll(&mut fds, Some(&now)).is_ok_and(|ready| ready > 0) {
            let said = b"reprise-server: the program is gone, and what it asked for last does not end\n";
            let _ = rustix::io::write(rustix::stdio::stderr(), said);
        }
        link::exit_now(EXIT_STUCK)
    };
    // Without it only what is stuck stays.
    let _ = std::thread::Builder::new().name("hang-up".into()).stack_size(64 << 10).spawn(watch);
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
