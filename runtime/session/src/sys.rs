//! The few calls to the system that need `unsafe`, and nothing else.
//!
//! This module must not know what a session is.
#![allow(unsafe_code)] // code between fork and exec, and namespaces

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};
use std::collections::BTreeMap;
use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// Closes every descriptor above 2: what the user's shell had open must not become part of an image.
pub fn close_inherited() {
    // SAFETY: called first thing in main, when no other descriptor has an owner in this process.
    unsafe {
        libc::close_range(3, u32::MAX, 0);
    }
}

/// Has children reaped by the system. For pid 1 of a namespace, which does nothing else.
pub fn ignore_children() {
    // SAFETY: SIG_IGN installs no handler.
    unsafe {
        libc::signal(libc::SIGCHLD, libc::SIG_IGN);
    }
}

/// Has processes below this one that lose their parent become its children, so that they stay in its tree.
///
/// # Errors
/// What prctl(2) says.
pub fn adopt_orphans() -> io::Result<()> {
    // SAFETY: sets one flag of this process.
    match unsafe { libc::prctl(libc::PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Whether a call failed for want of descriptors or memory, which others may free: it is worth another try.
pub fn out_of_resources(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EMFILE | libc::ENFILE | libc::ENOMEM | libc::ENOBUFS))
}

/// How long to wait with it: no event tells when there are some again.
pub const RESOURCES_PAUSE: Duration = Duration::from_millis(100);

/// Has this process killed when its parent dies.
///
/// # Errors
/// What prctl(2) says.
pub fn die_with_parent() -> io::Result<()> {
    Ok(rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL))?)
}

/// New namespaces for this process (for pid: its children). Call it with one thread only.
///
/// # Errors
/// What unshare(2) says.
pub fn unshare(flags: UnshareFlags) -> io::Result<()> {
    // SAFETY: no flag here affects the descriptor table of other threads; there are none.
    Ok(unsafe { rustix::thread::unshare_unsafe(flags) }?)
}

/// Has `command` start in namespaces as a session's, where it fails if they cannot be made.
pub fn in_new_namespaces(command: &mut Command) {
    // SAFETY: unshare is async-signal-safe.
    unsafe {
        command.pre_exec(|| unshare(UnshareFlags::NEWNS | UnshareFlags::NEWPID | UnshareFlags::NEWIPC));
    }
}

/// Enters a namespace. Call it with one thread only.
///
/// # Errors
/// What setns(2) says.
pub fn enter(namespace: BorrowedFd<'_>) -> io::Result<()> {
    Ok(rustix::thread::move_into_link_name_space(namespace, None::<LinkNameSpaceType>)?)
}

/// Has `command` start in a session of its own with `terminal` as its controlling terminal and stdio.
///
/// # Errors
/// What dup(2) says.
pub fn on_terminal(command: &mut Command, terminal: &OwnedFd) -> io::Result<()> {
    command.stdin(terminal.try_clone()?).stdout(terminal.try_clone()?).stderr(terminal.try_clone()?);
    // SAFETY: setsid and ioctl are async-signal-safe; fd 0 is the terminal by then.
    unsafe {
        command.pre_exec(|| {
            rustix::process::setsid()?;
            rustix::process::ioctl_tiocsctty(rustix::stdio::stdin())?;
            Ok(())
        });
    }
    Ok(())
}

/// Waits until a child has ended; kills it where that takes longer than `patience`.
pub fn wait_or_kill(child: &mut Child, patience: Duration) {
    let end = Instant::now() + patience;
    if let Ok(ended) = pidfd_open(Pid::from_child(child), PidfdFlags::empty()) {
        let left = || Timespec::try_from(end.saturating_duration_since(Instant::now())).ok();
        // A signal to the session interrupts.
        while let Err(rustix::io::Errno::INTR) =
            poll(&mut [PollFd::new(&ended, PollFlags::IN)], left().as_ref())
        {}
    }
    // Where it has ended already there is nothing to kill.
    let _ = child.kill();
    let _ = child.wait();
}

/// Has `command` killed when the thread that starts it ends, however that comes.
pub fn end_with_parent(command: &mut Command) {
    // SAFETY: prctl is async-signal-safe.
    unsafe {
        command.pre_exec(die_with_parent);
    }
}

/// Has `command` start in a session (setsid) of its own.
pub fn in_own_session(command: &mut Command) {
    // SAFETY: setsid is async-signal-safe.
    unsafe {
        command.pre_exec(|| {
            rustix::process::setsid()?;
            Ok(())
        });
    }
}

/// Gives a render server the user's environment, and `env` beside it, where an empty value takes a variable away.
pub fn render_server_env(command: &mut Command, env: &BTreeMap<String, String>) {
    command.env_remove("LD_PRELOAD");
    for (name, value) in env {
        match value.is_empty() {
            true => command.env_remove(name),
            false => command.env(name, value),
        };
    }
}

/// Has `command` start with `link` as fd 3, in a copy of the mount namespace given (with a /proc of its own pid
/// namespace over the other's), in the ipc namespace given, and in a session of its own.
pub fn as_render_server(command: &mut Command, link: OwnedFd, mount: Option<OwnedFd>, ipc: Option<OwnedFd>) {
    let proc: &CStr = c"proc";
    let target: &CStr = c"/proc";
    // SAFETY: only system calls, all async-signal-safe; the descriptors are owned by the closure.
    unsafe {
        command.pre_exec(move || {
            rustix::process::setsid()?;
            if let Some(ipc) = &ipc {
                enter(ipc.as_fd())?;
            }
            if let Some(mount) = &mount {
                enter(mount.as_fd())?;
                unshare(UnshareFlags::NEWNS)?;
                rustix::mount::mount(proc, target, proc, rustix::mount::MountFlags::empty(), None::<&CStr>)?;
            }
            if libc::dup2(link.as_raw_fd(), 3) < 0 {
                return Err(io::Error::last_os_error());
            }
            // dup2 onto itself leaves close-on-exec as it was.
            if libc::fcntl(3, libc::F_SETFD, 0) < 0 {
                return Err(io::Error::last_os_error());
            }
            Ok(())
        });
    }
}
