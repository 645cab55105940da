//! The namespaces in which a session's tree lives, and the process that keeps them.
//!
//! Two hidden subcommands: `init` makes a new pid and mount namespace and starts `first` as its pid 1. `first` reaps
//! and nothing else; it is not part of the image, so a restart begins with a new one. `init` stays outside and kills
//! the namespace when its standard input ends: the session dies with its supervisor.
//! `enter` runs a command inside them.
//! This module must not know what runs in the tree.

use crate::error::{Context, Error, Result};
use crate::{paths, sys};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_bind, mount_change};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};
use rustix::thread::UnshareFlags;
use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};

/// Pids of a new tree begin above this; in fresh namespaces for a restore they begin at 1, so that CRIU, which runs there
/// too, holds none of them.
const FIRST_PID: u32 = 1000;

/// What pid 1 says when the namespaces may be entered.
const READY: &str = "ready";

/// A running set of namespaces. Dropping it kills all in it.
#[derive(Debug)]
pub struct Namespaces {
    keeper: Child,
    alive: Option<ChildStdin>,
    first: i32,
}

impl Namespaces {
    /// Makes them: `inside` appears as [`paths::INSIDE`]; with `start_root`, the tree's root process is started.
    ///
    /// # Errors
    /// No rights, or what the mounts say.
    pub fn create(reprise: &Path, inside: &Path, start_root: bool) -> Result<Namespaces> {
        if !rustix::process::geteuid().is_root() {
            return Err(Error::NoRights { what: "a session with a display of its own" });
        }
        let mut command = Command::new(reprise);
        command.arg("init").arg(inside);
        if start_root {
            command.arg("--root");
        }
        let mut keeper = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context(|| format!("start {}", reprise.display()))?;
        let alive = keeper.stdin.take();
        let mut line = String::new();
        if let Some(out) = keeper.stdout.take() {
            BufReader::new(out).read_line(&mut line).context(|| "read the namespace's pid".into())?;
        }
        match line.trim().parse() {
            Ok(first) => Ok(Namespaces { keeper, alive, first }),
            Err(_) => {
                drop(alive);
                let _ = keeper.wait();
                let said = line.trim();
                let reason =
                    if said.is_empty() { "namespaces could not be made (see supervisor.log)" } else { said };
                Err(Error::Start(reason.into()))
            }
        }
    }

    /// The process with which they end.
    pub fn keeper(&self) -> u32 {
        self.keeper.id()
    }

    /// Its pid 1, as seen from outside.
    pub fn first(&self) -> i32 {
        self.first
    }

    /// One of its namespaces.
    ///
    /// # Errors
    /// If pid 1 is gone.
    pub fn open(&self, kind: &str) -> Result<OwnedFd> {
        namespace_of(self.first, kind)
    }

    /// The beginning of a command line that runs inside, with `dir` as its working directory. `dir` is found outside:
    /// it may be on a file system that was mounted since, which the namespaces do not have.
    pub fn command(&self, reprise: &Path, dir: &Path) -> Command {
        let mut enter = Command::new(reprise);
        enter.arg("enter").arg(self.first.to_string()).arg(dir).arg("--");
        enter
    }

    /// Processes of the tree, as seen from outside, without pid 1.
    pub fn processes(&self) -> Vec<i32> {
        let Ok(mine) = fs::read_link(format!("/proc/{}/ns/pid", self.first)) else { return Vec::new() };
        let Ok(all) = fs::read_dir("/proc") else { return Vec::new() };
        all.flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok())
            .filter(|pid| *pid != self.first)
            .filter(|pid| fs::read_link(format!("/proc/{pid}/ns/pid")).is_ok_and(|ns| ns == mine))
            .collect()
    }

    /// Kills all in it and waits until it is gone.
    pub fn kill(&mut self) {
        self.alive = None;
        let _ = self.keeper.wait();
    }

    /// How the keeper ended, if it has: then everything in the namespaces is dead.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.keeper.try_wait().ok().flatten()
    }
}

impl Drop for Namespaces {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Namespace `kind` of process `pid`.
///
/// # Errors
/// If the process is gone.
pub fn namespace_of(pid: i32, kind: &str) -> Result<OwnedFd> {
    let path = format!("/proc/{pid}/ns/{kind}");
    File::open(&path).map(OwnedFd::from).context(|| format!("open {path}"))
}

/// The hidden subcommand `init`.
///
/// # Errors
/// What the namespaces and mounts say; also printed, for [`Namespaces::create`].
pub fn init(inside: &Path, start_root: bool) -> Result<()> {
    match start_first(inside, start_root) {
        Ok(mut child) => {
            let pid = i32::try_from(child.id()).unwrap_or(0);
            tell(&pid.to_string())?;
            keep(&mut child)
        }
        Err(error) => {
            tell(&error.to_string().replace('\n', " "))?;
            Err(error)
        }
    }
}

fn tell(line: &str) -> Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{line}").and_then(|()| out.flush()).context(|| "tell the supervisor".into())
}

fn start_first(inside: &Path, start_root: bool) -> Result<Child> {
    sys::unshare(UnshareFlags::NEWNS | UnshareFlags::NEWPID).context(|| "make namespaces".into())?;
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)
        .context(|| "make mounts private".into())?;
    bind(inside, Path::new(paths::INSIDE))?;
    bind(&inside.join("x11"), Path::new(paths::X11_UNIX))?;
    // Its own instance, so that terminals have the same numbers at every restart.
    mount(
        "devpts",
        "/dev/pts",
        "devpts",
        MountFlags::NOSUID | MountFlags::NOEXEC,
        c"newinstance,ptmxmode=0666,mode=0620",
    )
    .context(|| "mount /dev/pts".into())?;
    // Where /dev/ptmx is a device node the kernel looks for `pts` beside it; where it is a link, it leads there.
    let exe = std::env::current_exe().context(|| "find the running program".into())?;
    let mut command = Command::new(exe);
    command.arg("first").stdin(Stdio::null()).stdout(Stdio::piped());
    if start_root {
        command.arg("--root");
    }
    let mut child = command.spawn().context(|| "start pid 1".into())?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line).context(|| "hear from pid 1".into())?;
    }
    match line.trim() {
        READY => Ok(child),
        reason => {
            // It says so when it fails; else it was killed.
            let ended = child.wait().context(|| "wait for pid 1".into())?;
            Err(Error::Start(if reason.is_empty() { format!("pid 1: {ended}") } else { reason.into() }))
        }
    }
}

fn bind(from: &Path, to: &Path) -> Result<()> {
    if !to.exists() {
        fs::create_dir_all(to).context(|| format!("make folder {}", to.display()))?;
        if to == Path::new(paths::X11_UNIX) {
            fs::set_permissions(to, Permissions::from_mode(0o1777))
                .context(|| format!("permissions of {}", to.display()))?;
        }
    }
    mount_bind(from, to).context(|| format!("bind {} to {}", from.display(), to.display()))
}

/// Waits for the end of standard input or of pid 1, whichever comes first, and leaves nothing alive.
fn keep(child: &mut Child) -> Result<()> {
    let pid = Pid::from_child(child);
    let ended = pidfd_open(pid, PidfdFlags::empty()).context(|| "watch pid 1".into())?;
    let stdin = std::io::stdin();
    loop {
        let mut fds =
            [PollFd::new(&stdin, PollFlags::IN), PollFd::from_borrowed_fd(ended.as_fd(), PollFlags::IN)];
        match poll(&mut fds, None) {
            Ok(_) => break,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error).context(|| "watch pid 1".into()),
        }
    }
    let _ = kill_process(pid, Signal::KILL);
    child.wait().context(|| "wait for pid 1".into())?;
    Ok(())
}

/// The hidden subcommand `first`: pid 1 of the namespace. It says [`READY`] once /proc is that of the namespace: who enters
/// before (CRIU, for a restore) would look for itself among the processes outside.
///
/// # Errors
/// What the mounts say; also printed, for `init`.
pub fn first(start_root: bool) -> Result<()> {
    if let Err(error) = begin(start_root) {
        tell(&error.to_string().replace('\n', " "))?;
        return Err(error);
    }
    tell(READY)?;
    loop {
        rustix::event::pause();
    }
}

fn begin(start_root: bool) -> Result<()> {
    sys::die_with_parent().context(|| "prctl".into())?;
    mount("proc", "/proc", "proc", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, None)
        .context(|| "mount /proc".into())?;
    if start_root {
        fs::write("/proc/sys/kernel/ns_last_pid", FIRST_PID.to_string())
            .context(|| "set the first pid of the tree".into())?;
        Command::new(Path::new(paths::INSIDE).join("bin/reprise"))
            .arg("root")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context(|| "start the tree's root".into())?;
    }
    // Not before: the root would have inherited it.
    sys::ignore_children();
    Ok(())
}

/// The hidden subcommand `enter`: runs `command` in the pid and mount namespaces of `pid`, with the `dir` of outside as its
/// working directory, and returns its exit code.
///
/// # Errors
/// If the namespaces are gone or the command cannot be started.
pub fn enter(pid: i32, dir: &Path, command: &[std::ffi::OsString]) -> Result<i32> {
    let (pids, mounts) = (namespace_of(pid, "pid")?, namespace_of(pid, "mnt")?);
    let dir = File::open(dir).context(|| format!("open {}", dir.display()))?;
    sys::enter(pids.as_fd()).context(|| "enter the pid namespace".into())?;
    sys::enter(mounts.as_fd()).context(|| "enter the mount namespace".into())?;
    drop((pids, mounts));
    // Entering has led to the root of the namespace.
    rustix::process::fchdir(&dir).context(|| "enter the folder".into())?;
    drop(dir);
    let [program, args @ ..] = command else { return Err(Error::Start("no command".into())) };
    let status = Command::new(program)
        .args(args)
        .status()
        .context(|| format!("start {}", Path::new(program).display()))?;
    Ok(status.code().unwrap_or(128))
}
