//! Render servers: started outside the tree, for a process in it.
//!
//! This module must not know what a render server does.

use super::{Supervisor, Tree};
use crate::error::{Context, Error, Result};
use crate::sys;
use reprise_wire::channel::Channel;
use std::collections::BTreeMap;
use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The render server's file name.
pub(super) const PROGRAM: &str = "reprise-server";
/// So many that end early, one after the other, are enough to say that it cannot start.
const EARLY_ENDS: usize = 3;
/// What early means.
const EARLY: Duration = Duration::from_secs(5);
/// Longer than a server takes to end when its link is closed.
const LETTING_GO: Duration = Duration::from_secs(2);

/// Those that run.
pub(super) struct Servers {
    program: PathBuf,
    log: PathBuf,
    /// Variables beside the user's environment, see [`sys::render_server_env`].
    pub(super) env: BTreeMap<String, String>,
    running: Vec<Running>,
    early: BTreeMap<i32, usize>,
}

struct Running {
    /// For which process of the tree.
    client: i32,
    child: Child,
    started: Instant,
}

impl Servers {
    pub(super) fn new(program: PathBuf, log: PathBuf, env: BTreeMap<String, String>) -> Servers {
        Servers { program, log, env, running: Vec::new(), early: BTreeMap::new() }
    }

    /// Where the program is.
    pub(super) fn program(&self) -> Result<&Path> {
        if !self.program.is_file() {
            let beside = crate::paths::parts_dir()?;
            return Err(Error::MissingPart { part: PROGRAM, beside });
        }
        Ok(&self.program)
    }

    /// What render servers print goes there.
    pub(super) fn open_log(&self) -> Result<File> {
        let options = File::options().create(true).append(true).open(&self.log);
        options.context(|| format!("open {}", self.log.display()))
    }

    /// The pid of the one for `client`.
    pub(super) fn of(&self, client: i32) -> Option<i32> {
        let server = self.running.iter().rev().find(|s| s.client == client)?;
        i32::try_from(server.child.id()).ok()
    }

    /// Removes those that have ended.
    pub(super) fn reap(&mut self) {
        let early = &mut self.early;
        self.running.retain_mut(|server| match server.child.try_wait() {
            Ok(Some(status)) => {
                if !status.success() && server.started.elapsed() < EARLY {
                    *early.entry(server.client).or_default() += 1;
                } else {
                    early.remove(&server.client);
                }
                false
            }
            _ => true,
        });
    }

    /// One that was tried for `client`, beside the one that serves it, has been let go: waits until it has ended, so that
    /// nobody takes it for the other.
    pub(super) fn end_tried(&mut self, client: i32) {
        for server in self.running.iter_mut().filter(|server| server.client == client).skip(1) {
            sys::wait_or_kill(&mut server.child, LETTING_GO);
        }
        self.reap();
    }

    /// Servers that ended at once do not count any more.
    pub(super) fn forget_early_ends(&mut self) {
        self.reap();
        self.early.clear();
    }

    /// Waits until all but those of the clients `keep` have ended, which they do when their client closes the link; kills those
    /// that do not.
    pub(super) fn retire(&mut self, keep: &[i32], patience: Duration) {
        let end = Instant::now() + patience;
        self.reap();
        self.running.retain_mut(|server| {
            let kept = keep.contains(&server.client);
            if !kept {
                sys::wait_or_kill(&mut server.child, end.saturating_duration_since(Instant::now()));
            }
            kept
        });
        self.early.clear();
    }

    /// Kills all.
    pub(super) fn end(&mut self) {
        for mut server in self.running.drain(..) {
            let _ = server.child.kill();
            let _ = server.child.wait();
        }
        self.early.clear();
    }
}

impl Supervisor {
    /// Starts one for process `client`, whose pid here is `outer`. Returns its pid here, and the client's end of the link.
    pub(super) fn start_server(&mut self, client: i32, outer: i32) -> Result<(i32, OwnedFd)> {
        self.servers.reap();
        let tail = |path: &PathBuf| {
            let text =
                std::fs::read(path).map(|b| String::from_utf8_lossy(&b).into_owned()).unwrap_or_default();
            let lines: Vec<&str> = text.lines().rev().take(3).collect();
            lines.into_iter().rev().collect::<Vec<_>>().join("; ")
        };
        if self.servers.early.get(&client).is_some_and(|n| *n >= EARLY_ENDS) {
            self.servers.early.remove(&client);
            return Err(Error::Start(format!(
                "render server ended {EARLY_ENDS} times: {}",
                tail(&self.servers.log)
            )));
        }
        self.servers.program()?;
        let (mount, ipc) = match &self.tree {
            Some(Tree::Isolated(space)) => {
                // The tree's root has made the ipc namespace: pid 1 has the host's.
                let ipc = crate::namespaces::namespace_of(outer, "ipc")?;
                (Some(space.open("mnt")?), Some(ipc))
            }
            _ => (None, None),
        };
        let (ours, theirs) = Channel::pair().context(|| "make a link".into())?;
        let log = self.servers.open_log()?;
        let mut command = Command::new(&self.servers.program);
        sys::render_server_env(&mut command, &self.servers.env);
        command.current_dir("/");
        command.stdin(Stdio::null()).stdout(log.try_clone().context(|| "server log".into())?).stderr(log);
        sys::as_render_server(&mut command, theirs.into_fd(), mount, ipc);
        let child = command.spawn().context(|| format!("start {}", self.servers.program.display()))?;
        let pid = i32::try_from(child.id()).unwrap_or(0);
        self.servers.running.push(Running { client, child, started: Instant::now() });
        Ok((pid, ours.into_fd()))
    }
}
