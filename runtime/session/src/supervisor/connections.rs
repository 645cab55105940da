//! The supervisor's sockets: threads that wait, and the events that they send.
//!
//! This module must not know what a message leads to.

use crate::command::Request;
use crate::error::{Context, Error, Result};
use crate::paths::ENV_STATE_DIR;
use crate::sys::{RESOURCES_PAUSE, out_of_resources};
use reprise_wire::channel::Channel;
use reprise_wire::session::{Role, ToSupervisor};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::net::sockopt::{Timeout, set_socket_timeout, socket_peercred};
use rustix::net::{
    AddressFamily, Shutdown, SocketAddrUnix, SocketFlags, SocketType, accept_with, bind, listen, shutdown,
    socket_with,
};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use signal_hook::iterator::Signals;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;
use std::time::Duration;

/// What happened.
pub(super) enum Event {
    /// A process of the tree has connected and said who it is.
    Hello { id: u64, channel: Arc<Channel>, role: Role, pid: i32, outer: i32, exe: String },
    /// It says something.
    Message(u64, Box<ToSupervisor>),
    /// It is gone.
    Closed(u64),
    /// The command line asks for something.
    Request(u64, Arc<Channel>, Request),
    /// It is gone.
    CommandClosed(u64),
    /// The process with which the session ends has ended.
    OwnerGone,
    /// What holds the tree has ended.
    TreeGone,
    /// SIGUSR1.
    Signal,
}

/// How long a peer may leave its socket full before it is given up.
const SEND_PATIENCE: Duration = Duration::from_secs(2);
/// See unix(7).
const LONGEST_PATH: usize = 107;
static NEXT: AtomicU64 = AtomicU64::new(1);

/// The socket for the tree. Dropped, it is not there any more, and nobody is left in its queue: connections in there have
/// no inode, so that [`crate::outside`] could not see them.
pub(super) struct Listener {
    path: PathBuf,
    socket: Arc<OwnedFd>,
    accepting: Option<JoinHandle<()>>,
}

impl Listener {
    pub(super) fn open(path: &Path, events: &Sender<Event>) -> Result<Listener> {
        let events = events.clone();
        let (socket, accepting) = serve(path, move |channel| read_process(channel, &events))?;
        Ok(Listener { path: path.into(), socket, accepting: Some(accepting) })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
        // Wakes the thread in accept(2), which ends and closes the socket.
        let _ = shutdown(&self.socket, Shutdown::Both);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

/// Opens the socket for the command line, which stays to the end.
pub(super) fn serve_commands(path: &Path, events: &Sender<Event>) -> Result<()> {
    let events = events.clone();
    serve(path, move |channel| read_commands(channel, &events)).map(|_| ())
}

/// Says `then` when process `pid` has ended.
pub(super) fn watch(pid: u32, events: &Sender<Event>, then: Event) {
    let process = i32::try_from(pid).ok().and_then(Pid::from_raw);
    let process = process.and_then(|pid| pidfd_open(pid, PidfdFlags::empty()).ok());
    let events = events.clone();
    std::thread::spawn(move || {
        // One that is not to be found is gone already.
        if let Some(process) = process {
            while let Err(rustix::io::Errno::INTR) = poll(&mut [PollFd::new(&process, PollFlags::IN)], None) {
            }
        }
        let _ = events.send(then);
    });
}

/// Says when one of `signals` comes.
pub(super) fn watch_signals(mut signals: Signals, events: &Sender<Event>) {
    let events = events.clone();
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if events.send(Event::Signal).is_err() {
                return;
            }
        }
    });
}

/// Closes a connection that other threads have too: its reader and its peer see the end of it.
pub(super) fn turn_away(channel: &Channel) {
    let _ = shutdown(channel.fd(), Shutdown::Both);
}

/// Listens at `path`; each connection is handled by `handler` in a thread of its own.
fn serve(
    path: &Path,
    handler: impl Fn(Arc<Channel>) + Send + Sync + Clone + 'static,
) -> Result<(Arc<OwnedFd>, JoinHandle<()>)> {
    let what = || format!("listen at {}", path.display());
    if path.as_os_str().len() > LONGEST_PATH {
        return Err(Error::Start(format!(
            "{} is longer than a socket's path may be ({LONGEST_PATH} bytes): set {ENV_STATE_DIR} to a folder with a shorter \
             name",
            path.display()
        )));
    }
    let _ = std::fs::remove_file(path);
    let socket =
        socket_with(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).context(what)?;
    bind(&socket, &SocketAddrUnix::new(path).context(what)?).context(what)?;
    listen(&socket, 16).context(what)?;
    let socket = Arc::new(socket);
    let accepting = socket.clone();
    let thread = std::thread::spawn(move || {
        loop {
            match accept_with(&accepting, SocketFlags::CLOEXEC) {
                Ok(fd) => {
                    let handler = handler.clone();
                    let _ = set_socket_timeout(&fd, Timeout::Send, Some(SEND_PATIENCE));
                    std::thread::spawn(move || handler(Arc::new(Channel::new(fd))));
                }
                Err(rustix::io::Errno::INTR | rustix::io::Errno::CONNABORTED) => {}
                Err(error) if out_of_resources(&error.into()) => std::thread::sleep(RESOURCES_PAUSE),
                Err(_) => return,
            }
        }
    });
    Ok((socket, thread))
}

fn read_process(channel: Arc<Channel>, events: &Sender<Event>) {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    let Ok((ToSupervisor::Hello { role, pid, exe, .. }, _)) = channel.receive() else { return };
    let outer = socket_peercred(channel.fd()).map_or(0, |peer| peer.pid.as_raw_nonzero().get());
    if events.send(Event::Hello { id, channel: channel.clone(), role, pid, outer, exe }).is_err() {
        return;
    }
    while let Ok((message, _)) = channel.receive() {
        if events.send(Event::Message(id, Box::new(message))).is_err() {
            return;
        }
    }
    let _ = events.send(Event::Closed(id));
}

fn read_commands(channel: Arc<Channel>, events: &Sender<Event>) {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    while let Ok((request, _)) = channel.receive() {
        if events.send(Event::Request(id, channel.clone(), request)).is_err() {
            return;
        }
    }
    let _ = events.send(Event::CommandClosed(id));
}
