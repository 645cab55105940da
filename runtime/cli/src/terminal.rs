//! The program's terminal, shown on this one.
//!
//! This module must not know what a session is beyond the socket it talks to.

use crate::show::print;
use reprise_session::command::{Ended, Reply, Request};
use reprise_session::error::{Context as _, Error, Result};
use reprise_session::note;
use reprise_session::paths::SessionDir;
use reprise_session::plan::read_json;
use reprise_wire::channel::Channel;
use rustix::termios::{OptionalActions, Termios, isatty, tcgetattr, tcgetwinsize, tcsetattr};
use signal_hook::consts::{SIGUSR1, SIGWINCH};
use signal_hook::iterator::Signals;
use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Ctrl-\, which detaches.
const DETACH: u8 = 0x1c;
/// How long the end of a session may take once its supervisor is gone.
const LET_GO: Duration = Duration::from_secs(1);

/// Columns and rows here, if this is a terminal.
pub(crate) fn size() -> Option<(u16, u16)> {
    let size = tcgetwinsize(rustix::stdio::stdin()).ok()?;
    (size.ws_col > 0).then_some((size.ws_col, size.ws_row))
}

/// This process, if there is no terminal here to detach from: the session ends with it then, as any program that a script
/// runs would.
pub(crate) fn owner() -> Option<u32> {
    (!isatty(rustix::stdio::stdin())).then(std::process::id)
}

/// Puts the terminal back as it was.
struct Raw(Option<Termios>);

impl Raw {
    fn enter() -> Raw {
        let stdin = rustix::stdio::stdin();
        if !isatty(stdin) {
            return Raw(None);
        }
        let Ok(before) = tcgetattr(stdin) else { return Raw(None) };
        let mut raw = before.clone();
        raw.make_raw();
        let _ = tcsetattr(stdin, OptionalActions::Now, &raw);
        Raw(Some(before))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
        }
    }
}

/// SIGUSR1s to this process, which are for the session.
pub(crate) struct Stops(Signals);

/// From now on the signal does not end this process; it is heeded once the session's terminal is shown.
///
/// # Errors
/// If the system has no room for that.
pub(crate) fn watch_for_stops() -> Result<Stops> {
    Ok(Stops(Signals::new([SIGUSR1]).context(|| "watch for SIGUSR1".into())?))
}

/// Shows it until the program ends or the user detaches, from the beginning if it is to be the `whole`. Returns the exit code to end with.
///
/// # Errors
/// If the supervisor is gone.
pub(crate) fn attach(channel: Channel, dir: &SessionDir, whole: bool, stops: Stops) -> Result<i32> {
    let name = dir.name();
    // Before its size is told: no change of it is missed.
    let changes = Signals::new([SIGWINCH]).context(|| "watch the terminal's size".into())?;
    // Where it cannot be sent the session has ended, which is heard below.
    let _ = channel.send(&Request::Attach { size: size(), whole }, &[]);
    let channel = Arc::new(channel);
    let raw = Raw::enter();
    let is_terminal = raw.0.is_some();
    let detached = Arc::new(AtomicBool::new(false));
    let (typing, leaves) = (channel.clone(), detached.clone());
    std::thread::spawn(move || forward_input(&typing, is_terminal, &leaves));
    if is_terminal {
        let watching = channel.clone();
        std::thread::spawn(move || watch_size(&watching, changes));
    }
    let stopping = channel.clone();
    std::thread::spawn(move || forward_stops(&stopping, stops));
    let mut out = std::io::stdout();
    let mut shown = false;
    loop {
        match channel.receive::<Reply>() {
            Ok((Reply::Output { bytes }, _)) => {
                shown = true;
                // Nobody reads here any more: the session goes on without us.
                if out.write_all(&bytes).and_then(|()| out.flush()).is_err() {
                    return Ok(0);
                }
            }
            Ok((Reply::Notice { text }, _)) => {
                let text = format!("reprise: session {name}: {text}");
                // A raw terminal does not begin a line by itself.
                note!("{}", if is_terminal { text.replace('\n', "\r\n") + "\r" } else { text });
            }
            Ok((Reply::Ended(ended), _)) => {
                drop(raw);
                dir.await_end()?;
                return Ok(say_end(name, &ended));
            }
            Ok(_) => {}
            Err(_) => {
                drop(raw);
                // A supervisor that is killed lets go of the session a moment after its connections.
                let end = Instant::now() + LET_GO;
                while !detached.load(Ordering::SeqCst) && dir.is_running() && Instant::now() < end {
                    std::thread::sleep(Duration::from_millis(5));
                }
                if dir.is_running() {
                    note!("reprise: detached from session {name}; `reprise attach {name}` comes back");
                    return Ok(0);
                }
                return came_late(dir, shown);
            }
        }
    }
}

/// Shows what an ended session has left, its output too where nothing of it was `shown`. Returns the exit code to end with.
///
/// # Errors
/// If it left nothing: its supervisor was killed.
pub(crate) fn came_late(dir: &SessionDir, shown: bool) -> Result<i32> {
    let name = dir.name();
    if !shown {
        print(|out| out.write_all(&std::fs::read(dir.file("output.log")).unwrap_or_default()))?;
    }
    match read_json::<Ended>(&dir.file(Ended::FILE)) {
        Ok(ended) => Ok(say_end(name, &ended)),
        Err(_) => Err(Error::Start(format!(
            "session {name} has ended without a word: see {}",
            dir.file("supervisor.log").display()
        ))),
    }
}

fn say_end(name: &str, ended: &Ended) -> i32 {
    if let Some(how) = &ended.how {
        note!("reprise: session {name}: {how}");
    }
    ended.code
}

fn forward_input(channel: &Channel, is_terminal: bool, detached: &AtomicBool) {
    let mut buffer = [0; 4096];
    let mut stdin = std::io::stdin();
    loop {
        let bytes = match stdin.read(&mut buffer) {
            // End of a file or pipe: the program is told as a terminal tells it.
            Ok(0) if !is_terminal => {
                let _ = channel.send(&Request::Input { bytes: vec![4] }, &[]);
                return;
            }
            Ok(0) | Err(_) => return,
            Ok(n) => &buffer[..n],
        };
        if is_terminal && bytes.contains(&DETACH) {
            // Ends the receiving loop, which says so.
            detached.store(true, Ordering::SeqCst);
            let _ = rustix::net::shutdown(channel.fd(), rustix::net::Shutdown::Both);
            return;
        }
        if channel.send(&Request::Input { bytes: bytes.to_vec() }, &[]).is_err() {
            return;
        }
    }
}

/// Tells the supervisor of each SIGUSR1.
fn forward_stops(channel: &Channel, mut stops: Stops) {
    for _ in stops.0.forever() {
        // A session that has ended needs no stop.
        if channel.send(&Request::Signal, &[]).is_err() {
            return;
        }
    }
}

/// Tells of changes of the terminal's size, when `changes` (of SIGWINCH) says that there is one.
fn watch_size(channel: &Channel, mut changes: Signals) {
    for _ in changes.forever() {
        if let Some(size) = size()
            && channel.send(&Request::Resize { size }, &[]).is_err()
        {
            return;
        }
    }
}
