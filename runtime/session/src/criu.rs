//! CRIU: finds one that can do it, and drives it by its command line.
//!
//! The command line rather than its RPC: a private CRIU runs under a dynamic linker of its own, and has to be started
//! inside the session's namespaces; and a person can repeat what is in the log.
//! This module must not know what a checkpoint directory holds beside CRIU's images.

use crate::error::{Context, Error, Result};
use crate::namespaces::Namespaces;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Names a folder with an unpacked CRIU, or a CRIU to run.
pub const ENV_CRIU: &str = "REPRISE_CRIU";
/// The oldest that works: 4.1 cannot dump internet sockets on kernels from 6.16 on.
pub const OLDEST: (u32, u32) = (4, 2);

/// A CRIU that can be run.
#[derive(Debug, Clone)]
pub struct Criu {
    /// The program and its first arguments.
    command: Vec<OsString>,
    /// What is shown to a person.
    pub path: PathBuf,
    /// As it says.
    pub version: String,
}

impl Criu {
    /// The first that is there: `$REPRISE_CRIU`, the one unpacked by `cargo xtask setup`, the system's.
    ///
    /// # Errors
    /// [`Error::NoCriu`], [`Error::OldCriu`].
    pub fn find() -> Result<Criu> {
        if let Some(named) = std::env::var_os(ENV_CRIU).filter(|v| !v.is_empty()) {
            return Criu::at(Path::new(&named))?.new_enough();
        }
        let home = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
        let mut places: Vec<PathBuf> = home.map(|home| home.join("reprise/criu")).into_iter().collect();
        let path = std::env::var_os("PATH").unwrap_or_default();
        places.extend(std::env::split_paths(&path).map(|dir| dir.join("criu")));
        places.extend(["/usr/sbin/criu".into(), "/usr/local/sbin/criu".into()]);
        // The first that will do; where none will, what is wrong with the first that is there.
        let mut wrong = None;
        for place in places {
            match Criu::at(&place).and_then(Criu::new_enough) {
                Ok(criu) => return Ok(criu),
                Err(Error::NoCriu) => {}
                Err(error) => wrong = wrong.or(Some(error)),
            }
        }
        Err(wrong.unwrap_or(Error::NoCriu))
    }

    /// The one at `path`: a program, or a folder with `usr/sbin/criu` and its own dynamic linker and libraries.
    fn at(path: &Path) -> Result<Criu> {
        let program = path.join("usr/sbin/criu");
        let command: Vec<OsString> = if program.is_file() {
            let named = |dir: &Path, fits: fn(&str) -> bool| {
                let mut entries = std::fs::read_dir(dir).ok()?.flatten();
                entries.find(|e| e.file_name().to_str().is_some_and(fits)).map(|e| e.path())
            };
            let libraries =
                named(&path.join("usr/lib"), |n| n.ends_with("-linux-gnu")).ok_or(Error::NoCriu)?;
            let linker = named(&libraries, |n| n.starts_with("ld-linux")).ok_or(Error::NoCriu)?;
            vec![linker.into(), "--library-path".into(), libraries.into(), program.into()]
        } else if path.is_file() {
            vec![path.into()]
        } else {
            return Err(Error::NoCriu);
        };
        let output = Command::new(&command[0])
            .args(&command[1..])
            .arg("--version")
            .stdin(Stdio::null())
            .output()
            .context(|| format!("run {}", path.display()))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let version =
            text.lines().find_map(|line| line.strip_prefix("Version: ")).unwrap_or("no version").trim();
        Ok(Criu { command, path: path.into(), version: version.into() })
    }

    fn new_enough(self) -> Result<Criu> {
        let mut numbers = self.version.split('.').map(|n| n.parse::<u32>().unwrap_or(0));
        let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        if version < OLDEST { Err(Error::OldCriu { path: self.path, found: self.version }) } else { Ok(self) }
    }

    /// What `criu check` says, if it finds fault.
    pub fn check(&self) -> std::result::Result<(), String> {
        match Command::new(&self.command[0])
            .args(&self.command[1..])
            .arg("check")
            .stdin(Stdio::null())
            .output()
        {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(last_errors(&String::from_utf8_lossy(&output.stderr))),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Begins to write an image of process `root` (its pid in the namespaces) and all below it into `images`. `hook` is run before
    /// they are stopped, and again while they stand still; where it fails they go on and so does this.
    ///
    /// # Errors
    /// [`Error::Io`] where it cannot be started.
    pub fn dump(&self, space: &Namespaces, reprise: &Path, dump: &Dump<'_>) -> Result<Dumping> {
        let mut command = space.command(reprise, dump.images);
        command.args(&self.command).args(["dump", "-t"]).arg(dump.root.to_string());
        command.args(["-D", ".", "-o", "dump.log", "-v2", "--ghost-limit", "1G", "--ext-unix-sk"]);
        command.args(COMMON).args(tcp(dump.tcp)).arg("--action-script").arg(dump.hook);
        if !dump.stop {
            command.arg("--leave-running");
        }
        let child = start(command, "dump")?;
        Ok(Dumping { child: Some(child), log: dump.images.join("dump.log") })
    }

    /// Restores the tree in `images` into fresh namespaces. The log goes into `work`.
    ///
    /// # Errors
    /// [`Error::Criu`].
    pub fn restore(&self, space: &Namespaces, reprise: &Path, images: &Path, work: &Path) -> Result<()> {
        let mut command = space.command(reprise, images);
        let log = work.join("restore.log");
        command.args(&self.command).args(["restore", "-d", "-D", ".", "-W"]).arg(work);
        command.arg("-o").arg(&log).arg("-v2").args(COMMON).args(tcp(holds_tcp(images)));
        end(start(command, "restore")?, "restore", &log)
    }
}

/// An image being written.
#[derive(Debug)]
pub struct Dumping {
    child: Option<Child>,
    log: PathBuf,
}

impl Dumping {
    /// Whether it has come to an end, one way or the other.
    pub fn has_ended(&mut self) -> bool {
        self.child.as_mut().is_none_or(|child| !matches!(child.try_wait(), Ok(None)))
    }

    /// Waits until it is written.
    ///
    /// # Errors
    /// [`Error::Criu`], with the processes running.
    pub fn end(mut self) -> Result<()> {
        self.child.take().map_or(Ok(()), |child| end(child, "dump", &self.log))
    }
}

impl Drop for Dumping {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // Its script was told that it is not wanted.
            let _ = child.wait();
        }
    }
}

/// What to dump, and how.
#[derive(Debug)]
pub struct Dump<'a> {
    /// Pid in the namespaces.
    pub root: i32,
    /// The folder, which exists.
    pub images: &'a Path,
    /// Run while the tree stands still.
    pub hook: &'a Path,
    /// The tree is killed afterwards.
    pub stop: bool,
    /// No TCP connection leaves the tree: they are part of the image.
    pub tcp: bool,
}

/// File locks are kept; control groups are not ours.
const COMMON: [&str; 2] = ["--file-locks", "--manage-cgroups=ignore"];

/// What becomes of TCP connections. One to another machine is closed rather than refused, and with it all others. Both ends of one
/// in the tree stand still together: nothing has to be kept from arriving meanwhile, which would need a firewall's help.
/// A kept one also ends in silence with its processes. What ends aloud holds its port for a minute, in which there is no restart.
fn tcp(keep: bool) -> &'static [&'static str] {
    if keep { &["--tcp-established", "--network-lock", "skip"] } else { &["--tcp-close"] }
}

/// Whether there are TCP connections in an image.
fn holds_tcp(images: &Path) -> bool {
    let holds = |e: std::fs::DirEntry| e.file_name().to_string_lossy().starts_with("tcp-stream-");
    std::fs::read_dir(images).is_ok_and(|entries| entries.flatten().any(holds))
}

fn start(mut command: Command, what: &'static str) -> Result<Child> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().context(|| format!("start CRIU to {what}"))
}

fn end(child: Child, what: &'static str, log: &Path) -> Result<()> {
    let output = child.wait_with_output().context(|| format!("wait for CRIU to {what}"))?;
    if output.status.success() {
        return Ok(());
    }
    let text = std::fs::read(log).map(|b| String::from_utf8_lossy(&b).into_owned()).unwrap_or_default();
    let mut reason = last_errors(&text);
    if reason.is_empty() {
        reason = last_errors(&String::from_utf8_lossy(&output.stderr));
    }
    if reason.is_empty() {
        reason = format!("it ended with {} and said nothing", output.status);
    }
    if reason.contains(CREDENTIALS_IN_QUEUE) {
        reason.push_str(
            "; that is: a message with credentials waits in a socket, as in programs that have a web browser inside (Qt WebEngine, \
             Chromium). CRIU cannot keep it; without that page or window the program can be checkpointed",
        );
    }
    Err(Error::Criu { what, reason })
}

/// What CRIU says of a message that it cannot keep.
const CREDENTIALS_IN_QUEUE: &str = "Control messages in queue, not supported";

/// The first few lines of CRIU's log that are errors: what comes later follows from them. Its try to raise a limit of
/// its own is no matter.
fn last_errors(log: &str) -> String {
    let lines: Vec<&str> = log
        .lines()
        .filter(|l| l.contains("Error (") && !l.contains("rlimit:"))
        .take(4)
        .map(str::trim)
        .collect();
    if lines.is_empty() { log.lines().rev().take(3).collect::<Vec<_>>().join("; ") } else { lines.join("; ") }
}
