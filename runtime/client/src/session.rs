//! The connection to the session's supervisor.
//!
//! This module must not know what is done about its messages.

use reprise_wire::channel::{Channel, ChannelError};
use reprise_wire::kept::Kept;
use reprise_wire::session::{ENV_RUNTIME_DIR, Role, SOCKET, ToProcess, ToSupervisor};
use std::collections::VecDeque;
use std::os::fd::BorrowedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait between two tries to reach the supervisor.
pub const INTERVAL: Duration = Duration::from_millis(2);
/// How often to try before the session is given up: for some minutes, which is more than writing a large image takes.
const TRIES: u32 = 150_000;

/// What is wrong with the session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The socket is not there, or broke.
    #[error("the session's supervisor: {0}")]
    Channel(#[from] ChannelError),
    /// The socket is not there.
    #[error("the session's supervisor at {0}: {1}")]
    Connect(PathBuf, std::io::Error),
    /// It has no server for us.
    #[error("{0}")]
    NoServer(String),
    /// It said something out of turn.
    #[error("the session's supervisor said something unexpected: {0}")]
    Unexpected(String),
}

/// A connection to the supervisor.
#[derive(Debug)]
pub struct Session {
    channel: Channel<Kept>,
    dir: PathBuf,
    /// What it said while something else was waited for.
    queue: VecDeque<ToProcess>,
}

/// What it says first.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// A driver whose limits are lower than those that the program has seen will do.
    pub accept_lower_limits: bool,
    /// The render server that runs for this process, as the supervisor sees it.
    pub server: Option<i32>,
    /// Where the log as of when it came to rest is wanted.
    pub log_file: Option<String>,
}

/// The session's folder, if this process is in a session.
pub fn runtime_dir() -> Option<PathBuf> {
    std::env::var_os(ENV_RUNTIME_DIR).filter(|dir| !dir.is_empty()).map(PathBuf::from)
}

impl Session {
    /// [`Session::connect`] for a process that starts while the session's others are at rest: then there is no socket, or
    /// the connection is closed again, and it tries until they go on.
    ///
    /// # Errors
    /// [`SessionError`], where there is no session.
    pub fn join(dir: &Path) -> Result<Session, SessionError> {
        // Counted, not timed: the process may be dumped in the middle, and restarted with another clock. A watch on the
        // folder would not survive that.
        let mut tries = TRIES;
        loop {
            match Session::connect(dir) {
                Ok((session, _)) => return Ok(session),
                Err(SessionError::Connect(..) | SessionError::Channel(_)) if tries > 0 && dir.is_dir() => {
                    tries -= 1;
                    std::thread::sleep(INTERVAL);
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Connects and greets.
    ///
    /// # Errors
    /// [`SessionError`].
    pub fn connect(dir: &Path) -> Result<(Session, Welcome), SessionError> {
        let path = dir.join(SOCKET);
        let channel = Kept::new(|| Ok(Channel::connect(&path)?.into_fd()))
            .map_err(|error| SessionError::Connect(path, error))?;
        let mut session =
            Session { channel: Channel::new(channel), dir: dir.to_owned(), queue: VecDeque::new() };
        let exe = std::env::current_exe().unwrap_or_default();
        session.channel.send(
            &ToSupervisor::Hello {
                role: Role::Gl,
                pid: std::process::id().cast_signed(),
                exe: exe.to_string_lossy().into_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            &[],
        )?;
        loop {
            match session.channel.receive()?.0 {
                ToProcess::Welcome { accept_lower_limits, server, log_file, .. } => {
                    return Ok((session, Welcome { accept_lower_limits, server, log_file }));
                }
                other => session.queue.push_back(other),
            }
        }
    }

    /// The socket.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.channel.fd()
    }
    /// The session's folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }
    /// Whether it has said something that was not heard yet.
    pub fn has_queued(&self) -> bool {
        !self.queue.is_empty()
    }

    /// Says something.
    ///
    /// # Errors
    /// [`SessionError`].
    pub fn send(&self, message: &ToSupervisor) -> Result<(), SessionError> {
        Ok(self.channel.send(message, &[])?)
    }

    /// Waits for what it says next.
    ///
    /// # Errors
    /// [`SessionError`].
    pub fn receive(&mut self) -> Result<ToProcess, SessionError> {
        match self.queue.pop_front() {
            Some(message) => Ok(message),
            None => Ok(self.channel.receive()?.0),
        }
    }

    /// Asks for a render server; returns the link to it.
    ///
    /// # Errors
    /// [`SessionError`].
    pub fn ask_for_server(&mut self) -> Result<Channel<Kept>, SessionError> {
        self.send(&ToSupervisor::NeedServer)?;
        loop {
            // Waited for here, so that it is there when it is to be kept.
            self.channel.await_message().map_err(ChannelError::Io)?;
            let mut said = None;
            let link = Kept::new(|| {
                let (message, fds) = self.channel.receive()?;
                said = Some(message);
                fds.into_iter().next().ok_or(ChannelError::Io(std::io::ErrorKind::NotFound.into()))
            });
            match said {
                Some(ToProcess::Server { .. }) => return Ok(Channel::new(link?)),
                Some(ToProcess::NoServer { reason }) => return Err(SessionError::NoServer(reason)),
                Some(other) => self.queue.push_back(other),
                None => drop(link?),
            }
        }
    }
}
