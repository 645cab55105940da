//! What can go wrong with a session, in words for a person, and the exit code of each.
//!
//! This module must not know who reports the error.

use std::path::PathBuf;

/// A shorthand.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. The text says what to do about it where there is something to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No CRIU on this machine.
    #[error(
        "no CRIU found: it takes and restores the process image. `cargo xtask setup` unpacks one for Reprise alone, \
         or install CRIU 4.2 or newer; see `reprise doctor`"
    )]
    NoCriu,
    /// A CRIU that cannot do it.
    #[error(
        "CRIU at {path} is {found}, and 4.2 or newer is needed: run `cargo xtask setup`, or install a newer one"
    )]
    OldCriu {
        /// Where.
        path: PathBuf,
        /// Its version.
        found: String,
    },
    /// Not allowed.
    #[error(
        "{what} needs root: run `sudo reprise …`, or use `--display host`, which records but takes no process image"
    )]
    NoRights {
        /// What was tried.
        what: &'static str,
    },
    /// Root, and not allowed all the same.
    #[error("{0}: as root in a container, start that with `--privileged`; `--display host` records without")]
    NoCapability(String),
    /// The X server's program is missing.
    #[error("no {program} on this machine: install it (Debian: `apt-get install {package}`)")]
    NoXServer {
        /// Its name.
        program: &'static str,
        /// The Debian package.
        package: &'static str,
    },
    /// The display of the host cannot be used.
    #[error(
        "display {display:?} cannot be opened: {reason}; set DISPLAY to one that is yours, or use `--display private`"
    )]
    NoDisplay {
        /// `DISPLAY`, or nothing.
        display: String,
        /// Why.
        reason: String,
    },
    /// Not a name.
    #[error(
        "{0:?} is no name for a session: 1 to 32 letters, digits, '-', '_' or '.', not beginning with '.' or '-'"
    )]
    BadName(String),
    /// No such session or checkpoint.
    #[error("no session {0:?}: `reprise ls` lists them")]
    UnknownSession(String),
    /// No checkpoint where one was named.
    #[error("no checkpoint at {}: `reprise ls` lists what there is", .0.display())]
    NoCheckpoint(PathBuf),
    /// The session has ended.
    #[error("session {0:?} is not running; `reprise restart {0}` starts it from its checkpoint")]
    NotRunning(String),
    /// The session has ended, and there is no checkpoint of it.
    #[error(
        "session {0:?} is not running, and there is no checkpoint of it: `reprise run --name {0} -- PROGRAM` starts it anew"
    )]
    NothingLeft(String),
    /// It has ended before what was waited for.
    #[error("session {name:?} ended before frame {frame}")]
    EndedBefore {
        /// Which session.
        name: String,
        /// The frame.
        frame: u64,
    },
    /// What was waited for takes longer.
    #[error("no process of the session has shown {frame} frames within {seconds} s")]
    NoFrame {
        /// The frame.
        frame: u64,
        /// How long was waited.
        seconds: u64,
    },
    /// It has not.
    #[error(
        "session {0:?} is still running: stop it first (`reprise checkpoint {0} --stop`, `reprise rm --force {0}`), \
         or restart beside it under another name (`--name OTHER`)"
    )]
    StillRunning(String),
    /// One thing at a time.
    #[error("session {name:?} is busy with another {what}: try again when it is done")]
    Busy {
        /// Which session.
        name: String,
        /// What it does.
        what: String,
    },
    /// More than one running session, and none named.
    #[error("name the session: {0}")]
    NameOne(String),
    /// The checkpoint is not whole, or not what it says it is.
    #[error(
        "checkpoint {path} is damaged: {what}; nothing was changed: use another, or a copy of it that is whole"
    )]
    Damaged {
        /// Where.
        path: PathBuf,
        /// What.
        what: String,
    },
    /// Written by a newer Reprise.
    #[error(
        "checkpoint {path} has format {found}, and this Reprise ({}) reads up to {known}: use a newer one",
        crate::VERSION
    )]
    NewerFormat {
        /// Where.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// Ours.
        known: u32,
    },
    /// The directory asked for holds something else.
    #[error("{0} exists and is no checkpoint: name another directory")]
    InTheWay(PathBuf),
    /// The directory asked for has a name that others get.
    #[error(
        "{0} ends as older checkpoints do, which are kept beside the newest (@ and a number): name another directory"
    )]
    NameOfOlder(PathBuf),
    /// Files were changed since the checkpoint.
    #[error(
        "files that the program had open for writing have changed since the checkpoint:\n{0}\n`--rewind-files` puts \
         them back to their size of then, and keeps what is cut off beside them"
    )]
    FilesChanged(String),
    /// This kind of session cannot.
    #[error(
        "session {0:?} runs on the host's display: no process image can be taken of it (use `--display private` or `view`)"
    )]
    HostDisplay(String),
    /// The program could not be brought to rest.
    #[error("the program could not be brought to rest: {0}; it goes on")]
    Rest(String),
    /// A log could not be kept, of a program that has gone on.
    #[error("no checkpoint, for the log could not be kept: {0}; the program goes on")]
    Log(String),
    /// CRIU failed.
    #[error("CRIU could not {what}: {reason}")]
    Criu {
        /// `dump` or `restore`.
        what: &'static str,
        /// Its own words.
        reason: String,
    },
    /// The session did not start.
    #[error("the session did not start: {0}")]
    Start(String),
    /// The program did not go on.
    #[error("the program could not go on: {0}")]
    Resume(String),
    /// The driver that the program would go on with is not enough for it.
    #[error(
        "the program cannot go on with this graphics driver ({driver}), which lacks what it has seen:{lacks}\nNothing \
         was started; the checkpoint is as it was"
    )]
    LacksDriver {
        /// Its name.
        driver: String,
        /// A line each.
        lacks: String,
    },
    /// The render server stays as it is.
    #[error("the render server was not replaced: {0}")]
    NotReplaced(String),
    /// It goes on, and is not what it was.
    #[error("the program goes on, but not all of its OpenGL state came back:\n{0}")]
    Inexact(String),
    /// A part of Reprise is not where it should be.
    #[error("{part} is not beside {}: build it with `cargo build --workspace`", .beside.display())]
    MissingPart {
        /// File name.
        part: &'static str,
        /// Where it was looked for.
        beside: PathBuf,
    },
    /// The supervisor said so.
    #[error("{reason}")]
    Told {
        /// Its words.
        reason: String,
        /// Its exit code.
        code: i32,
    },
    /// The system said so.
    #[error("{what}: {source}")]
    Io {
        /// What was tried, with the path.
        what: String,
        /// The system's words.
        source: std::io::Error,
    },
}

impl Error {
    /// The exit code for a shell: 2 wrong use, 3 the machine lacks something, 4 no such session, 5 busy or still running,
    /// 6 bad checkpoint, 7 not all came back, 1 all else.
    pub fn exit_code(&self) -> i32 {
        match self {
            Error::BadName(_)
            | Error::NameOne(_)
            | Error::InTheWay(_)
            | Error::NameOfOlder(_)
            | Error::HostDisplay(_) => 2,
            Error::NoCriu
            | Error::OldCriu { .. }
            | Error::NoRights { .. }
            | Error::NoCapability(_)
            | Error::NoXServer { .. }
            | Error::NoDisplay { .. }
            | Error::LacksDriver { .. }
            | Error::MissingPart { .. } => 3,
            Error::UnknownSession(_)
            | Error::NoCheckpoint(_)
            | Error::NotRunning(_)
            | Error::NothingLeft(_)
            | Error::EndedBefore { .. } => 4,
            Error::StillRunning(_) | Error::Busy { .. } => 5,
            Error::Damaged { .. } | Error::NewerFormat { .. } | Error::FilesChanged(_) => 6,
            Error::Inexact(_) => 7,
            Error::Told { code, .. } => *code,
            Error::Rest(_)
            | Error::Log(_)
            | Error::Criu { .. }
            | Error::Start(_)
            | Error::Resume(_)
            | Error::NotReplaced(_)
            | Error::NoFrame { .. }
            | Error::Io { .. } => 1,
        }
    }
}

/// Adds to an error of the system what was tried.
pub trait Context<T> {
    /// `what`: what was tried, with the path.
    ///
    /// # Errors
    /// The same error, as [`Error::Io`].
    fn context(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: Into<std::io::Error>> Context<T> for std::result::Result<T, E> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|source| Error::Io { what: what(), source: source.into() })
    }
}
