//! What can be said on the command line, and the help that teaches it.
//!
//! This module must not do any of it.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use reprise_gl::command::ObjectClass;
use reprise_session::plan::{Compression, Display, Every, Routine};
use std::ffi::OsString;
use std::num::NonZeroU32;
use std::path::PathBuf;

/// Checkpoint and restart OpenGL programs, unmodified.
///
/// A program runs in a session, with a display of its own. At any time a checkpoint of the session can be taken: the
/// program, its child processes, its windows and all of its OpenGL state. From that it goes on later, after a reboot,
/// on another graphics driver, as often as you like.
#[derive(Debug, Parser)]
#[command(name = "reprise", version, after_long_help = EXAMPLES, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Example:
  sudo reprise run --name gears --detach -- glxgears
  sudo reprise checkpoint gears --stop      the program is gone now
  sudo reprise restart gears                and here it is again, at the same frame

Exit codes: 0 done; 1 failed; 2 wrong use; 3 this machine lacks something (see `reprise doctor`);
4 no such session or checkpoint; 5 busy or still running; 6 the checkpoint is damaged, too new,
or its files changed; 7 it goes on, but not all of its OpenGL state came back.
`run`, `restart` and `attach` end with the program's own exit code, or with 75 where the session
was stopped with a checkpoint, by SIGUSR1 or `checkpoint --stop`: not done, to be restarted.

Sessions and checkpoints are kept in $REPRISE_STATE_DIR, or ~/.local/state/reprise.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a program in a new session
    Run(Run),
    /// Take a checkpoint of a session
    Checkpoint(Checkpoint),
    /// Go on from a checkpoint
    Restart(Restart),
    /// List sessions and checkpoints
    Ls(Json),
    /// Show what a session is doing
    Status(Status),
    /// Watch what all sessions do: frames and calls a second, the log, the last checkpoint
    Top,
    /// Remove a session that has ended, and its checkpoints
    Rm(Rm),
    /// Show the program's terminal here, and type into it
    Attach(Attach),
    /// Replace the graphics driver under a running program
    Recover(Recover),
    /// Look into the OpenGL log of a checkpoint
    #[command(subcommand)]
    Log(Log),
    /// Say what this machine lacks, and how to mend it
    Doctor(Json),
    #[command(flatten)]
    Hidden(Hidden),
}

/// For a script.
#[derive(Debug, Clone, Copy, ClapArgs)]
pub(crate) struct Json {
    /// Write JSON to standard output, for a script
    #[arg(long)]
    pub(crate) json: bool,
}

/// Run a program in a new session.
///
/// The program's terminal is shown here until it ends; Ctrl-\ detaches (the session goes on; see `attach`). Run without a
/// terminal, by a script, the session ends with this command: use `--detach` to keep it.
///
/// SIGUSR1, to this command or to the session's supervisor, stops the session with a checkpoint; the exit code is 75 then.
#[derive(Debug, ClapArgs)]
pub(crate) struct Run {
    /// The session's name [default: the program's name]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Which display the program gets
    #[arg(long, value_enum, default_value = "private")]
    pub(crate) display: DisplayArg,
    /// Size of the private screen
    #[arg(long, value_name = "WxH", default_value = "1280x1024", value_parser = parse_screen)]
    pub(crate) screen: (u16, u16),
    /// Directory that checkpoints are written to; each replaces the one before, at once (or see --keep)
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) routine: RoutineArgs,
    /// Return once the program runs, rather than show its terminal
    #[arg(long, short)]
    pub(crate) detach: bool,
    /// A variable for the render server, which loads the graphics driver (may be repeated),
    /// e.g. GALLIUM_DRIVER=softpipe
    #[arg(long, value_name = "K=V", value_parser = parse_variable)]
    pub(crate) server_env: Vec<(String, String)>,
    /// Do not preload the recorder: for a program that uses no OpenGL
    #[arg(long)]
    pub(crate) no_gl: bool,
    /// The program and its arguments
    #[arg(last = true, required = true, value_name = "PROGRAM ARGS")]
    pub(crate) program: Vec<String>,
}

/// When checkpoints are taken, and how many stay. What is not said is as it was, at a restart.
#[derive(Debug, Clone, Copy, ClapArgs)]
pub(crate) struct RoutineArgs {
    /// Take a checkpoint by itself, so long after the last one: 10m, 1h30m, 90s, or `never` [default: never; of a restart: as
    /// the session had it]
    #[arg(long, value_name = "TIME")]
    pub(crate) every: Option<Every>,
    /// How many checkpoints stay. Older ones are NAME@2, NAME@3, … (DIR@2, … with --dir) [default: 1; of a restart: as the
    /// session had it]
    #[arg(long, value_name = "N", value_parser = parse_keep)]
    pub(crate) keep: Option<NonZeroU32>,
    #[command(flatten)]
    pub(crate) compress: CompressArgs,
}

/// How checkpoints are written.
#[derive(Debug, Clone, Copy, ClapArgs)]
pub(crate) struct CompressArgs {
    /// Compress the contents of memory in checkpoints, or (`--compress=none`) do not [default: none, or as the session has it]
    #[arg(long, value_name = "HOW", num_args = 0..=1, require_equals = true, default_missing_value = "zstd")]
    compress: Option<CompressionArg>,
}

impl CompressArgs {
    pub(crate) fn get(self) -> Option<Compression> {
        self.compress.map(|how| match how {
            CompressionArg::Zstd => Compression::Zstd,
            CompressionArg::None => Compression::None,
        })
    }
}

/// Ways to write them.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum CompressionArg {
    /// Smaller, and slower to write and to restart from
    Zstd,
    /// As they are
    None,
}

impl RoutineArgs {
    /// What is said here, and of what is not, what was before.
    pub(crate) fn over(self, before: Routine) -> Routine {
        Routine {
            every: self.every.unwrap_or(before.every),
            keep: self.keep.unwrap_or(before.keep),
            compression: self.compress.get().unwrap_or(before.compression),
        }
    }
}

/// Kinds of display.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum DisplayArg {
    /// An X server of its own (Xvfb), which nobody sees
    Private,
    /// An X server of its own (Xvnc) that a VNC viewer can attach to; `run` prints how
    View,
    /// The display of this shell: recorded, and the driver can be replaced, but no checkpoint can be taken
    Host,
}

impl From<DisplayArg> for Display {
    fn from(arg: DisplayArg) -> Display {
        match arg {
            DisplayArg::Private => Display::Private,
            DisplayArg::View => Display::View,
            DisplayArg::Host => Display::Host,
        }
    }
}

/// Take a checkpoint of a session.
///
/// It is written beside and appears under its name when it is whole and on the disk; the one before stays until then.
/// If anything fails the program goes on as if it had not been asked.
#[derive(Debug, ClapArgs)]
pub(crate) struct Checkpoint {
    /// The session [default: the only one that runs]
    pub(crate) name: Option<String>,
    /// End the session with it: what the program does afterwards would be lost at a restart
    #[arg(long)]
    pub(crate) stop: bool,
    /// Write it to this directory, rather than where the session's checkpoints go
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) compress: CompressArgs,
    #[command(flatten)]
    pub(crate) json: Json,
}

/// Go on from a checkpoint.
///
/// The checkpoint is verified first, and stays. One checkpoint can be restarted several times side by side, under
/// different names. SIGUSR1 is as for `run`.
#[derive(Debug, ClapArgs)]
pub(crate) struct Restart {
    /// A session's name (its newest checkpoint; NAME@2 is the one before it), or a checkpoint directory
    #[arg(value_name = "NAME|DIR")]
    pub(crate) from: String,
    /// The new session's name [default: as in the checkpoint]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Return once the program goes on, rather than show its terminal
    #[arg(long, short)]
    pub(crate) detach: bool,
    /// Directory that its checkpoints are written to [default: where a session of its name has them]
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) routine: RoutineArgs,
    /// Cut files that the program has written since back to what they were; what is cut off is kept beside them
    #[arg(long)]
    pub(crate) rewind_files: bool,
    /// A variable for the render server (may be repeated): another graphics driver, for instance. K= takes one away
    #[arg(long, value_name = "K=V", value_parser = parse_variable)]
    pub(crate) server_env: Vec<(String, String)>,
    /// Go on also where the new driver's limits (GL_MAX_TEXTURE_SIZE, for instance) are lower than what the program was told
    #[arg(long)]
    pub(crate) accept_lower_limits: bool,
    /// Write figures as JSON to standard output (with --detach)
    #[arg(long, requires = "detach")]
    pub(crate) json: bool,
}

/// Show what a session is doing.
///
/// With `--wait-frame` not before it has come so far, for a script that wants to do something then. It ends with 4 if the
/// session ends first.
#[derive(Debug, ClapArgs)]
pub(crate) struct Status {
    /// The session [default: the only one that runs]
    pub(crate) name: Option<String>,
    /// Wait until one of its processes has shown N frames, counted from its beginning through all restarts
    #[arg(long, value_name = "N")]
    pub(crate) wait_frame: Option<u64>,
    /// Wait no longer than this, and fail
    #[arg(long, value_name = "SECONDS", requires = "wait_frame")]
    pub(crate) timeout: Option<u64>,
    #[command(flatten)]
    pub(crate) json: Json,
}

/// Remove a session that has ended, and its checkpoints. Those that were written elsewhere (`--dir`) are kept.
#[derive(Debug, ClapArgs)]
pub(crate) struct Rm {
    /// The sessions
    #[arg(required = true)]
    pub(crate) names: Vec<String>,
    /// Kill it if it is running
    #[arg(long, short)]
    pub(crate) force: bool,
}

/// Show the program's terminal here, and type into it. Ctrl-\ detaches.
#[derive(Debug, ClapArgs)]
pub(crate) struct Attach {
    /// The session [default: the only one that runs]
    pub(crate) name: Option<String>,
}

/// Replace the graphics driver under a running program.
///
/// A fresh render server is started and brought to the same OpenGL state; the program does not notice. The same
/// happens by itself when a render server dies.
#[derive(Debug, ClapArgs)]
pub(crate) struct Recover {
    /// The session [default: the only one that runs]
    pub(crate) name: Option<String>,
    /// A variable for the new render server, kept from now on (may be repeated); K= takes one away
    #[arg(long, value_name = "K=V", value_parser = parse_variable)]
    pub(crate) env: Vec<(String, String)>,
    /// Go on also where the new driver's limits (GL_MAX_TEXTURE_SIZE, for instance) are lower than what the program was told
    #[arg(long)]
    pub(crate) accept_lower_limits: bool,
    #[command(flatten)]
    pub(crate) json: Json,
}

/// Look into the OpenGL log of a checkpoint.
///
/// The log holds the calls that OpenGL's state still depends on, and no others: a restart issues them again, in this
/// order, to a fresh driver.
#[derive(Debug, Subcommand)]
#[command(after_long_help = LOG_EXAMPLES)]
pub(crate) enum Log {
    /// Print it, one call a line
    Show(LogShow),
    /// Say what takes its space: by call, by kind of state, the largest payloads
    Stats(LogStats),
    /// Print all OpenGL state that it gives, as JSON
    State(LogState),
    /// Say what two logs differ in
    Diff(LogDiff),
    /// Write a page that shows what it holds, with pictures
    Report(LogReport),
    /// Write it as a trace for other programs: apitrace's
    Export(LogExport),
}

const LOG_EXAMPLES: &str = "\
Example:
  reprise checkpoint gears
  reprise log show gears                      everything
  reprise log show gears --object texture:7   where that texture comes from
  reprise log show gears --slots              what state each call is kept for
  reprise log stats gears                     what is large in it
  reprise log state gears | jq '.[].state.contexts[].get.GL_VIEWPORT'
  reprise log diff gears@2 gears              what has changed since the checkpoint before
  reprise log report gears -o gears.html      all of it, to look at
  reprise log export gears --apitrace gears.trace && qapitrace gears.trace";

/// Which log.
#[derive(Debug, Clone, ClapArgs)]
pub(crate) struct LogSource {
    /// A session's name (its newest checkpoint), NAME@2 (an older one), a checkpoint directory, or a log file from one
    #[arg(value_name = "NAME|DIR|FILE")]
    pub(crate) from: String,
    /// Only the log of this process, by its number in the checkpoint [default: all, one after the other; `export` wants one]
    #[arg(long, value_name = "PID")]
    pub(crate) process: Option<i32>,
    /// Write JSON to standard output, for a script; `state` always does
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print the log, one call a line.
///
/// Each line is the number of the entry in the order of recording, and the call. Several calls with one number belong
/// together: a display list with its content, or the value of something that was read back from the driver. `<N bytes>` is a
/// payload, `#` begins a remark.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogShow {
    #[command(flatten)]
    pub(crate) source: LogSource,
    /// Say what state each entry is the value of; one that has none is kept because others depend on it
    #[arg(long)]
    pub(crate) slots: bool,
    /// Only what concerns this object, e.g. texture:7, buffer:2, list:1, context:0x1
    #[arg(long, value_name = "CLASS:NAME", value_parser = parse_object)]
    pub(crate) object: Option<(ObjectClass, u32)>,
}

/// Say what takes the log's space.
///
/// A payload (a texture's image, say) that several calls carry is kept once. It counts in each row that has it, so the rows
/// may come to more than the total.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogStats {
    #[command(flatten)]
    pub(crate) source: LogSource,
    /// How many rows of each table
    #[arg(long, value_name = "N", default_value_t = 12)]
    pub(crate) top: usize,
}

/// Print all OpenGL state that the log gives, as JSON.
///
/// The log is replayed into a driver of its own, on an X server that nobody sees, and the driver is asked for everything that
/// OpenGL can be asked for: it takes a moment. Enums are numbers, as OpenGL gives them. Contents of textures and buffers are not
/// printed, nor is what the driver does not have: pixel store and vertex arrays, which stay in the program.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogState {
    #[command(flatten)]
    pub(crate) source: LogSource,
}

/// Write the log as a trace that `glretrace` plays and `qapitrace` shows.
///
/// Played, it brings a driver to the state that the log gives, and shows what each window showed at the checkpoint. Names of
/// objects are the program's. What a trace cannot hold is left out, and listed: then the exit code is 7.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogExport {
    #[command(flatten)]
    pub(crate) source: LogSource,
    /// The file to write, in apitrace's format
    #[arg(long, value_name = "FILE")]
    pub(crate) apitrace: PathBuf,
}

/// Say what two logs differ in.
///
/// For each piece of state that has other calls: those of the first log (`-`) and those of the second (`+`), with the numbers of
/// the entries. Where in the order of recording a call comes makes no difference. Contents that differ, such as a texture's image, are
/// said to.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogDiff {
    /// As for `show`
    #[arg(value_name = "NAME|DIR|FILE")]
    pub(crate) before: String,
    /// As for `show`
    #[arg(value_name = "NAME|DIR|FILE")]
    pub(crate) after: String,
    /// Only the logs of this process, by its number in the checkpoint [default: each that both have]
    #[arg(long, value_name = "PID")]
    pub(crate) process: Option<i32>,
    /// Write JSON to standard output, for a script
    #[arg(long)]
    pub(crate) json: bool,
}

/// Write a page that shows what the log holds.
///
/// One HTML file that needs nothing else: windows as they were, objects with what the log keeps for each, textures as pictures, the largest
/// payloads, the longest chains. For the pictures the log is replayed into a driver of its own: it takes a moment.
#[derive(Debug, ClapArgs)]
pub(crate) struct LogReport {
    #[command(flatten)]
    pub(crate) source: LogSource,
    /// The file to write
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

/// Processes that Reprise starts itself.
#[derive(Debug, Subcommand)]
pub(crate) enum Hidden {
    #[command(hide = true)]
    Supervise,
    #[command(hide = true)]
    Init {
        inside: PathBuf,
        #[arg(long)]
        root: bool,
    },
    #[command(hide = true)]
    First {
        #[arg(long)]
        root: bool,
    },
    #[command(hide = true)]
    Root { inside: Option<PathBuf> },
    #[command(hide = true)]
    Enter {
        pid: i32,
        dir: PathBuf,
        #[arg(last = true)]
        command: Vec<OsString>,
    },
    #[command(hide = true)]
    Frozen {
        #[arg(long)]
        wait: bool,
        socket: PathBuf,
        root: i32,
    },
}

fn parse_variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.into(), value.into())),
        _ => Err("write it as NAME=VALUE".into()),
    }
}

fn parse_keep(text: &str) -> Result<NonZeroU32, String> {
    let number = text.parse().ok().filter(|keep: &NonZeroU32| keep.get() <= 1000);
    number.ok_or_else(|| "a number from 1 to 1000".into())
}

fn parse_object(text: &str) -> Result<(ObjectClass, u32), String> {
    let (word, name) = text.split_once(':').ok_or("write it as CLASS:NAME, e.g. texture:7")?;
    let class = ObjectClass::ALL.into_iter().find(|class| class.word() == word);
    let class = class.ok_or_else(|| {
        let words: Vec<&str> = ObjectClass::ALL.iter().map(|class| class.word()).collect();
        format!("no class of objects is called {word:?}; there are {}", words.join(", "))
    })?;
    let number = match name.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => name.parse(),
    };
    number.map(|number| (class, number)).map_err(|_| format!("{name:?} is no object's number"))
}

fn parse_screen(text: &str) -> Result<(u16, u16), String> {
    let (width, height) = text.split_once('x').ok_or("write it as WIDTHxHEIGHT, e.g. 1280x1024")?;
    match (width.parse(), height.parse()) {
        (Ok(w @ 16..=16384), Ok(h @ 16..=16384)) => Ok((w, h)),
        _ => Err("between 16x16 and 16384x16384".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }
}
