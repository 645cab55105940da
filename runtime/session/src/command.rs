//! How the command line talks to a session's supervisor, over the socket `command` in the session's folder.
//!
//! This module must not know how any of it is done.

use crate::error::{Context, Error, Result};
use crate::launch::checkpoint_of;
use crate::paths::SessionDir;
use crate::plan::{Compression, Display, Routine};
use reprise_wire::channel::{Channel, ChannelError};
use reprise_wire::session::GlReport;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// To the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    /// Figures.
    Status,
    /// The same, once one of the processes has shown so many frames.
    AwaitFrame {
        /// How many.
        frame: u64,
    },
    /// Take a checkpoint.
    Checkpoint {
        /// Where, if not where the session's checkpoints go.
        dir: Option<PathBuf>,
        /// End the session with it.
        stop: bool,
        /// How to write it, if not as the session's are.
        compression: Option<Compression>,
    },
    /// Replace the render servers.
    Recover {
        /// Variables for the new ones, kept from now on.
        env: BTreeMap<String, String>,
        /// A driver whose limits are lower than those that the program has seen will do.
        accept_lower_limits: bool,
    },
    /// Show the program's terminal here.
    Attach {
        /// Columns and rows of the terminal here, if it is one.
        size: Option<(u16, u16)>,
        /// Show all that the program has written since the session was started, not only the last of it.
        whole: bool,
    },
    /// Bytes typed.
    Input {
        /// Them.
        bytes: Vec<u8>,
    },
    /// The terminal here has another size.
    Resize {
        /// Columns and rows.
        size: (u16, u16),
    },
    /// SIGUSR1 came where the program's terminal is shown: as if to the supervisor. It has no answer.
    Signal,
    /// End the session, without a checkpoint.
    Kill,
}

/// From the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// Figures.
    Status(Box<Status>),
    /// What is being done now.
    Progress {
        /// In words.
        what: String,
    },
    /// A checkpoint was taken.
    Checkpointed(Checkpointed),
    /// Done.
    Done,
    /// The render servers were replaced.
    Recovered {
        /// For so many seconds the program stood still; of several processes the one that did longest.
        pause: f64,
    },
    /// It was not done.
    Failed {
        /// Why.
        reason: String,
        /// The exit code for a shell.
        code: i32,
    },
    /// Bytes from the program's terminal.
    Output {
        /// Them.
        bytes: Vec<u8>,
    },
    /// What a person at the program's terminal is to know.
    Notice {
        /// In words.
        text: String,
    },
    /// The session is over.
    Ended(Ended),
}

/// How a session ended. The supervisor also leaves it in the session's folder, as [`Ended::FILE`], for a command that
/// comes too late to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The exit code for a shell: the program's own; [`STOPPED`]; [`KILLED`].
    pub code: i32,
    /// In words, unless the program ended by itself.
    pub how: Option<String>,
}

/// The exit code of a session whose program was killed with it: as of any program that SIGKILL ends.
pub const KILLED: i32 = 128 + 9;

/// The exit code of a session that was stopped with a checkpoint: it is not done, and a batch script is to start it again.
/// EX_TEMPFAIL of sysexits.h, which means that.
pub const STOPPED: i32 = 75;

impl Ended {
    /// Its file's name.
    pub const FILE: &str = "ended.json";
}

/// A checkpoint that was taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Checkpointed {
    /// Where.
    pub dir: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// How long the program stood still, all that it had asked for being drawn, seconds.
    pub pause: f64,
    /// How long it took until it was on the disk, seconds.
    pub seconds: f64,
    /// Whether the session has ended with it.
    pub stopped: bool,
    /// Pictures of windows.
    pub pictures: Vec<PathBuf>,
}

/// Figures of a session.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Status {
    /// Its name.
    pub name: String,
    /// The supervisor's pid.
    pub pid: u32,
    /// What it does: `running`, or what it is busy with.
    pub state: String,
    /// The program and its arguments.
    pub program: Vec<String>,
    /// Kind of display.
    pub display: Display,
    /// Seconds since 1970.
    pub started: u64,
    /// Processes in the tree.
    pub processes: Vec<i32>,
    /// Those that use GL.
    pub gl: Vec<GlStatus>,
    /// Where a viewer attaches.
    pub viewer: Option<PathBuf>,
    /// Where checkpoints go.
    pub checkpoint_dir: PathBuf,
    /// Seconds since 1970, if there is a checkpoint there.
    pub last_checkpoint: Option<u64>,
    /// When they are taken, and how many stay.
    pub routine: Routine,
    /// Seconds until the next that is taken by itself.
    pub next_checkpoint: Option<u64>,
    /// Why the last that was taken by itself failed, if none was taken since.
    pub failed_checkpoint: Option<FailedCheckpoint>,
    /// Where the program's output is kept.
    pub output: PathBuf,
}

/// A checkpoint that nobody asked for and that did not come about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FailedCheckpoint {
    /// Seconds since 1970.
    pub when: u64,
    /// Why.
    pub reason: String,
}

/// A process that uses GL.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct GlStatus {
    /// Its pid, as it sees it.
    pub pid: i32,
    /// Its program.
    pub exe: String,
    /// Pid of its render server.
    pub server: Option<i32>,
    /// What it said of itself.
    pub report: GlReport,
}

/// Connects to a running session.
///
/// # Errors
/// [`Error::UnknownSession`], [`Error::NotRunning`], [`Error::NothingLeft`].
pub fn connect(dir: &SessionDir) -> Result<Channel> {
    if !dir.is_running() {
        let name = dir.name().to_owned();
        return Err(match checkpoint_of(&name) {
            Ok(_) => Error::NotRunning(name),
            Err(Error::NoCheckpoint(_)) => Error::NothingLeft(name),
            Err(error) => error,
        });
    }
    Channel::connect(&dir.command()).map_err(|source| Error::Io {
        what: format!("connect to session {:?} (it may be starting or ending)", dir.name()),
        source,
    })
}

/// Waits until a process of the session has shown `frame` frames, for `patience` at most; returns figures of then.
///
/// # Errors
/// [`Error::NoFrame`], or what the supervisor says: the session has ended before.
pub fn await_frame(channel: &Channel, frame: u64, patience: Option<Duration>) -> Result<Reply> {
    let limit = patience.and_then(|patience| Timespec::try_from(patience).ok());
    let gone = |error: ChannelError| Error::Start(format!("the session's supervisor: {error}"));
    channel.send(&Request::AwaitFrame { frame }, &[]).map_err(gone)?;
    // Nothing else comes on this connection, and nothing interrupts: this process handles no signals.
    let answered = poll(&mut [PollFd::from_borrowed_fd(channel.fd(), PollFlags::IN)], limit.as_ref());
    if answered.context(|| "wait for the session".into())? == 0 {
        return Err(Error::NoFrame { frame, seconds: patience.unwrap_or_default().as_secs() });
    }
    match channel.receive::<Reply>().map_err(gone)?.0 {
        Reply::Failed { reason, code } => Err(Error::Told { reason, code }),
        reply => Ok(reply),
    }
}

/// Asks, and waits for the answer; `progress` hears what is done meanwhile.
///
/// # Errors
/// What the supervisor says.
pub fn ask(channel: &Channel, request: &Request, mut progress: impl FnMut(&str)) -> Result<Reply> {
    let gone = |error: ChannelError| Error::Start(format!("the session's supervisor: {error}"));
    channel.send(request, &[]).map_err(gone)?;
    loop {
        match channel.receive::<Reply>().map_err(gone)?.0 {
            Reply::Progress { what } => progress(&what),
            Reply::Failed { reason, code } => return Err(Error::Told { reason, code }),
            reply => return Ok(reply),
        }
    }
}
