//! A process that has loaded the driver, and forks render servers that need not load it again.
//!
//! Most of what it costs to start a server is to link the driver and what that needs, hundreds of megabytes; chaos mode
//! starts a server for every call. A server that is forked here differs from one that is started in nothing else: the
//! display is opened, and the driver's state made, in each.
//! This module must not know what a server does.
#![allow(unsafe_code)] // fork, dlopen

use crate::link::{LinkError, Open};
use reprise_wire::channel::Channel;
use reprise_wire::link::ToServer;
use std::collections::BTreeSet;
use std::ffi::CString;
use std::os::fd::AsRawFd;

/// Loads the driver by opening the display, once, and keeps it loaded.
///
/// # Errors
/// Why it cannot be done, for a person.
pub fn prepare(display: &str, open: Open<'_>) -> Result<(), String> {
    let mut platform = open(display)?;
    platform.load();
    keep_libraries()?;
    platform.close();
    drop(platform);
    // A child of fork(2) has only the thread that called it: another's locks would stay locked for ever.
    let threads = std::fs::read_dir("/proc/self/task").map_err(|error| error.to_string())?.count();
    match threads {
        1 => Ok(()),
        _ => Err("the driver leaves threads behind when the display is closed".into()),
    }
}

/// What is loaded now stays loaded, whoever closes it.
fn keep_libraries() -> Result<(), String> {
    let maps = std::fs::read_to_string("/proc/self/maps").map_err(|error| error.to_string())?;
    let files: BTreeSet<&str> = maps
        .lines()
        .filter_map(|line| line.find('/').map(|at| &line[at..]))
        .filter(|file| file.contains(".so"))
        .collect();
    for file in files.into_iter().filter_map(|file| CString::new(file).ok()) {
        // SAFETY: of a library that is loaded already nothing is run. Where it is none, nothing happens.
        unsafe { libc::dlopen(file.as_ptr(), libc::RTLD_NOW | libc::RTLD_NOLOAD | libc::RTLD_NODELETE) };
    }
    Ok(())
}

/// Starts servers until the link is closed. Returns in each of them, `channel` being the link that it is to serve.
///
/// # Errors
/// [`LinkError`]: the end.
pub fn run(channel: &Channel) -> Result<(), LinkError> {
    // SAFETY: nobody waits for the children; they vanish when they end.
    unsafe { libc::signal(libc::SIGCHLD, libc::SIG_IGN) };
    loop {
        let (message, fds) = channel.receive::<ToServer>()?;
        let (ToServer::Child, Some(link)) = (message, fds.into_iter().next()) else {
            return Err(LinkError::Greeting);
        };
        // SAFETY: this process has one thread. Where it fails, the link is closed, which the client sees.
        if unsafe { libc::fork() } != 0 {
            continue;
        }
        // SAFETY: in the child its link takes the place of the nursery's.
        unsafe {
            libc::signal(libc::SIGCHLD, libc::SIG_DFL);
            if libc::dup2(link.as_raw_fd(), channel.fd().as_raw_fd()) < 0 {
                return Err(LinkError::Gone);
            }
        }
        return Ok(());
    }
}
