//! The messages between the processes of a session and its supervisor.
//!
//! The supervisor (`reprise run`, `reprise restart`) listens at [`SOCKET`] inside [`RUNTIME_DIR`]; each GL process's
//! control thread and the session's root process connect to it. Before a process image is taken all of them close
//! their connection; they connect again when the socket is there again, which is how a program learns that it was
//! resumed or restarted, whatever tool stopped it. A process that connects while others rest is closed without a
//! Welcome, or finds no socket: it tries again.
//!
//! A render server is started by the supervisor, outside the tree: in a copy of the session's mount namespace (with a
//! /proc of its own), in the tree's ipc namespace, with its end of the link (see [`crate::link`]) as fd 3. It ends when
//! the link is closed.
//! This module must not know any GL command.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Names the folder that holds the session's socket, as the program sees it. Unset outside a session.
pub const ENV_RUNTIME_DIR: &str = "REPRISE_RUNTIME_DIR";
/// The socket's name in that folder.
pub const SOCKET: &str = "control";

/// Who connects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// A process with the client library that has used GL.
    Gl,
    /// The session's root process: it holds the terminal.
    Root,
}

/// What a driver says of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Driver {
    /// GL_VENDOR, GL_RENDERER, GL_VERSION, GL_EXTENSIONS and GLX_EXTENSIONS, the third and fourth for OpenGL ES too, of its versions from 2.0 on and of 1.1, by name. Empty: it can make no
    /// context.
    pub strings: BTreeMap<String, String>,
    /// Limits of the implementation, by name of the enum.
    pub limits: BTreeMap<String, Vec<f64>>,
    /// In words, which of the configs asked for it has no equivalent of.
    pub lacks: Vec<String>,
}

/// What a program was shown of its driver, or uses of it: another driver must have it too.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// The GL version that it was told or asked for: major, minor.
    pub version: Option<(u32, u32)>,
    /// The GL extensions in strings that it got.
    pub extensions: BTreeSet<String>,
    /// Those of GLX.
    pub glx_extensions: BTreeSet<String>,
    /// The version of OpenGL ES from 2.0 on.
    #[serde(default)]
    pub es_version: Option<(u32, u32)>,
    /// Its extensions.
    #[serde(default)]
    pub es_extensions: BTreeSet<String>,
    /// The version of OpenGL ES 1.1.
    #[serde(default)]
    pub es1_version: Option<(u32, u32)>,
    /// Its extensions.
    #[serde(default)]
    pub es1_extensions: BTreeSet<String>,
    /// The limits that it asked for, by name of the enum, with what it was told.
    pub limits: BTreeMap<String, Vec<f64>>,
    /// Configs of the contexts and drawables that it has.
    pub configs: Vec<Configured>,
}

/// A config in use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Configured {
    /// Screen of the display.
    pub screen: u32,
    /// Pairs of attribute and value.
    pub pairs: Vec<(u32, u32)>,
}

/// What a GL process says of itself, for `status`, the manifest and the restart check.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GlReport {
    /// The strings of the driver behind it, see [`Driver::strings`].
    pub strings: BTreeMap<String, String>,
    /// That driver's limits, see [`Driver::limits`].
    #[serde(default)]
    pub limits: BTreeMap<String, Vec<f64>>,
    /// What the program has seen of it.
    #[serde(default)]
    pub seen: Seen,
    /// Bytes of the log, payloads included.
    pub log_bytes: u64,
    /// Those of them that are payloads of 4 KiB and more, each content counted once.
    #[serde(default)]
    pub payload_bytes: u64,
    /// Bytes of all packets that the log has taken in so far, payloads included: how large it would be if nothing were pruned.
    #[serde(default)]
    pub recorded_bytes: u64,
    /// Live log entries.
    pub log_entries: u64,
    /// Frames shown so far.
    pub frames: u64,
    /// Calls recorded so far.
    pub calls: u64,
    /// Calls that waited for a reply.
    pub round_trips: u64,
    /// The same by command.
    #[serde(default)]
    pub waited: BTreeMap<String, u64>,
    /// Windows drawn to: X id, width, height. The supervisor fills in the sizes.
    pub windows: Vec<(u32, u32, u32)>,
    /// What came back stale at the last recovery, in words.
    pub stale: Vec<String>,
    /// What did not come back at the last recovery, in words. See [`ToSupervisor::Resumed`].
    #[serde(default)]
    pub problems: Vec<String>,
    /// Render servers replaced so far.
    pub recoveries: u32,
}

/// To the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub enum ToSupervisor {
    /// First message on every connection.
    Hello {
        /// Who.
        role: Role,
        /// Its process id as it sees it.
        pid: i32,
        /// The program.
        exe: String,
        /// Version of Reprise.
        version: String,
    },
    /// Asks for a render server. Answered with [`ToProcess::Server`] and one descriptor, the client's end of the link.
    NeedServer,
    /// At rest: nothing shared is mapped, the log is written. The sender closes next.
    Rested {
        /// For the manifest.
        report: GlReport,
        /// Name of the log file, beside the socket.
        log_file: Option<String>,
        /// Its render server waits for it, with no connection that leaves the tree. Else it is retired.
        #[serde(default)]
        keeps_server: bool,
        /// The log is in its memory, and is written when it goes on, if it is still wanted.
        #[serde(default)]
        log_follows: bool,
        /// For how many seconds its threads have stood still, all that they had asked for before being drawn.
        #[serde(default)]
        held: f64,
    },
    /// The log is where [`ToProcess::Welcome`] has asked for it.
    LogWritten {
        /// Else, what happened, for a person.
        failed: Option<String>,
    },
    /// Could not come to rest. The program goes on.
    RestFailed {
        /// What happened, for a person.
        reason: String,
    },
    /// Goes on: with a fresh render server, or the one that it had.
    Resumed {
        /// For so many seconds its threads could not go on, since they were held or it connected. Older processes, in older
        /// checkpoints, say `seconds`.
        #[serde(default, alias = "seconds")]
        held: f64,
        /// What did not come back, in words, one each: calls of the log that the driver rejects, contents that cannot be
        /// put back.
        #[serde(default)]
        problems: Vec<String>,
    },
    /// Asked to go on, it could not.
    ResumeFailed {
        /// What happened, for a person; for a driver that lacks something, the list.
        reason: String,
    },
    /// Answer to [`ToProcess::Status`].
    Status {
        /// The figures.
        report: GlReport,
    },
    /// Answer to [`ToProcess::AwaitFrame`], when it is reached.
    Frame {
        /// Frames shown so far.
        frames: u64,
    },
    /// Root only: the program ended.
    Exited {
        /// Its exit code, or 128 + signal.
        code: i32,
    },
    /// Root only: bytes from the program's terminal.
    Output {
        /// The bytes, as they are.
        bytes: Vec<u8>,
    },
}

/// From the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub enum ToProcess {
    /// Answer to [`ToSupervisor::Hello`]: go on (the first time, or after rest).
    Welcome {
        /// This is a restart or resume: build the GL state anew before going on.
        resume: bool,
        /// A driver whose limits are lower than those that the program has seen will do.
        #[serde(default)]
        accept_lower_limits: bool,
        /// The render server that runs for this very process: after a restart there is none.
        #[serde(default)]
        server: Option<i32>,
        /// The log as of when it came to rest is wanted: name of the file to write, beside the socket. Answered with
        /// [`ToSupervisor::LogWritten`] when it has gone on.
        #[serde(default)]
        log_file: Option<String>,
    },
    /// A render server runs; its link is attached.
    Server {
        /// Its process id outside.
        pid: i32,
    },
    /// It could not be started.
    NoServer {
        /// Why, for a person.
        reason: String,
    },
    /// Come to rest. Write the log to `log_file` beside the socket, answer, and close.
    Rest {
        /// How long to wait for a frame boundary before stopping at any call, in milliseconds.
        frame_wait_ms: u64,
        /// Name of the log file to write, beside the socket.
        log_file: String,
        /// It may be written later, see [`ToSupervisor::Rested::log_follows`].
        #[serde(default)]
        log_later: bool,
    },
    /// Replace the render server; asked, so contents are read back first. Answered by Resumed or ResumeFailed.
    Recover {
        /// Variables for the new server's environment.
        env: BTreeMap<String, String>,
        /// A driver whose limits are lower than those that the program has seen will do.
        #[serde(default)]
        accept_lower_limits: bool,
    },
    /// Send figures.
    Status,
    /// Say so once as many frames are shown: of several that are awaited, the first.
    AwaitFrame {
        /// How many, since the program began.
        frame: u64,
    },
    /// Root only: bytes for the program's terminal.
    Input {
        /// The bytes, as they are.
        bytes: Vec<u8>,
    },
    /// Root only: the terminal's size.
    Resize {
        /// Columns.
        columns: u16,
        /// Rows.
        rows: u16,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A checkpoint has the library and the root process that it was taken with, and these speak to the supervisor of today.
    #[test]
    fn a_process_of_an_older_checkpoint_goes_on() {
        for (said, seconds) in [
            (r#"{"Resumed":{"seconds":0.5,"problems":[]}}"#, 0.5),
            (r#"{"Resumed":{"held":0.25,"problems":[]}}"#, 0.25),
            (r#"{"Resumed":{}}"#, 0.0),
        ] {
            let understood = serde_json::from_str(said);
            assert!(
                matches!(understood, Ok(ToSupervisor::Resumed { held, .. }) if held == seconds),
                "{said}"
            );
        }
    }
}
