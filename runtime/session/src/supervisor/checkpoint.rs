//! Taking a checkpoint: rest, dump, go on.
//!
//! Whatever fails, the program goes on and nothing half-written is left.
//! This module must not know what an image or a log holds.

use super::{AtRest, RUNTIME_FILES, Supervisor, Tree};
use crate::command::{Checkpointed, STOPPED};
use crate::criu::{Criu, Dump, Dumping};
use crate::error::{Context, Error, Result};
use crate::frozen::Gate;
use crate::manifest::{GlProcess, Manifest, format_of};
use crate::paths::private_dir;
use crate::plan::{Compression, Display, now};
use crate::store::{self, Staging};
use crate::thumbnail::{self, Taken};
use crate::{VERSION, files, note, outside, pack};
use reprise_wire::session::{Role, ToProcess};
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How long a process may take to come to rest.
const REST_PATIENCE: Duration = Duration::from_secs(60);
/// How long the X server may take to close what was closed at the other end.
const CLOSE_PATIENCE: Duration = Duration::from_secs(3);
/// How long CRIU's script is waited for before CRIU is looked at.
const START_LOOK: Duration = Duration::from_millis(50);
/// How long it may go on to the next frame boundary first.
const FRAME_WAIT: Duration = Duration::from_millis(500);

/// What came of the processes at rest.
struct Rested {
    /// The first of the threads has stood still since then.
    paused: Instant,
    gl: Vec<GlProcess>,
    windows: Vec<Taken>,
}

/// A dump that waits for the program to be at rest. Dropped, it does not come about: its gate goes first.
struct Begun {
    gate: Gate,
    dumping: Dumping,
    root_pid: i32,
    images: PathBuf,
}

impl Supervisor {
    /// Takes a checkpoint into `dir`, or where the session's go. `say` hears what is done.
    pub(super) fn checkpoint(
        &mut self,
        say: impl Fn(&str),
        dir: Option<PathBuf>,
        stop: bool,
        compression: Option<Compression>,
    ) -> Result<Checkpointed> {
        if self.plan.program.display == Display::Host {
            return Err(Error::HostDisplay(self.plan.name.clone()));
        }
        let begun = Instant::now();
        let criu = Criu::find()?;
        let place = dir.unwrap_or_else(|| self.plan.checkpoint_dir.clone());
        let staging = Staging::begin(&place)?;
        let compression = compression.unwrap_or(self.plan.routine.compression);
        // Elsewhere, what is beside it is not this session's.
        let keep = (place == self.plan.checkpoint_dir).then_some(self.plan.routine.keep);
        let target = staging.target().to_path_buf();
        self.keep_binaries(staging.path())?;

        let begun_dump = self.begin_dump(&criu, staging.path(), stop)?;

        say("bringing the program to rest");
        let mut paused = Instant::now();
        let dumped = match self.rest(staging.path(), stop) {
            Ok(rested) => {
                paused = rested.paused;
                say("writing the process image");
                self.dump(begun_dump, &criu, &staging, keep, stop, compression, rested)
            }
            Err(reason) => {
                drop(begun_dump);
                Err(Error::Rest(reason))
            }
        };
        if dumped.is_ok() && stop {
            let name = &self.plan.name;
            let how =
                format!("stopped at its checkpoint {}; `reprise restart {name}` goes on", target.display());
            self.end(STOPPED, how);
            let pause = paused.elapsed().as_secs_f64();
            return summary(&target, pause, begun, true);
        }
        let (mut manifest, windows) = match dumped {
            Ok(dumped) => dumped,
            Err(error) => {
                self.logs.clear();
                // Where the disk is full, going on needs what this has taken of it.
                drop(staging);
                self.forget_logs();
                if let Err(reason) = self.go_on() {
                    note!("{reason}");
                }
                return Err(error);
            }
        };
        // Go on first; the disk comes after.
        let resumed = self.go_on();
        let pause = paused.elapsed().as_secs_f64();
        say("writing the checkpoint to disk");
        self.take_logs(staging.path(), &mut manifest)?;
        draw(&mut manifest, &windows, staging.path());
        finish(staging.path(), &target, manifest, keep)?;
        if keep.is_some() {
            self.agenda.done();
        }
        resumed.map_err(|reason| {
            Error::Resume(format!("{reason} (the checkpoint {} is good)", target.display()))
        })?;
        drop(staging);
        match self.take_problems() {
            problems if problems.is_empty() => summary(&target, pause, begun, false),
            problems => Err(Error::Inexact(format!(
                "{}\nThe checkpoint {} has all of it",
                problems.join("\n"),
                target.display()
            ))),
        }
    }

    fn keep_binaries(&self, staging: &Path) -> Result<()> {
        for name in ["bin/reprise", "lib/libreprise.so"] {
            let from = self.dir.inside().join(name);
            if from.exists() {
                store::share(&from, &staging.join("inside").join(name))?;
            }
        }
        private_dir(&staging.join("images"))
    }

    /// Starts CRIU, which has to look at the kernel first, and returns when it waits for the program to come to rest, or has
    /// failed.
    fn begin_dump(&self, criu: &Criu, staging: &Path, stop: bool) -> Result<Begun> {
        let Some(Tree::Isolated(space)) = &self.tree else {
            return Err(Error::HostDisplay(self.plan.name.clone()));
        };
        let root = self.root().ok_or_else(|| Error::Rest("its root process is gone".into()))?;
        let (root_pid, outer) = (root.pid, root.outer);
        // Asked before the tree stands still, since CRIU is to be told as it starts. A connection that leaves the tree and is made
        // in between is in the image as if it did not, and answers nobody after a restart.
        let tcp = !outside::tcp_leaves(&files::descendants(outer))
            .context(|| "ask for the TCP connections of its processes".to_owned())?;
        let images = staging.join("images");
        let gate = Gate::open(self.dir.path(), &self.reprise, root_pid)?;
        let dump = Dump { root: root_pid, images: &images, hook: gate.hook(), stop, tcp };
        let mut dumping = criu.dump(space, &self.reprise, &dump)?;
        while !gate.is_reached(START_LOOK) && !dumping.has_ended() {}
        Ok(Begun { gate, dumping, root_pid, images })
    }

    /// Has every connection that leaves the tree closed. With `stop` processes do not go on by themselves: their logs are written.
    fn rest(&mut self, staging: &Path, stop: bool) -> Result<Rested, String> {
        // With the socket gone, nobody connects again until it is there.
        self.listener = None;
        let mut gl = BTreeMap::new();
        for (id, process) in self.processes.iter().filter(|(_, p)| p.role == Role::Gl) {
            let frame_wait_ms = u64::try_from(FRAME_WAIT.as_millis()).unwrap_or(u64::MAX);
            let message =
                ToProcess::Rest { frame_wait_ms, log_file: log_file(process.pid), log_later: !stop };
            // One that is gone is noticed as closed.
            let _ = process.channel.send(&message, &[]);
            gl.insert(*id, (process.pid, process.exe.clone(), None));
        }
        self.pump(REST_PATIENCE, |me| {
            for (id, (_, _, rested)) in &mut gl {
                if let Some(new) = me.processes.get_mut(id).and_then(|p| p.rested.take()) {
                    *rested = Some(new);
                }
            }
            gl.keys().all(|id| !me.processes.contains_key(id)).then_some(())
        })?;
        // Those that closed without a word have ended: there is nothing of them to checkpoint.
        let (mut processes, mut keep) = (Vec::new(), Vec::new());
        let mut paused = Instant::now();
        for (pid, exe, rested) in gl.into_values() {
            let Some(AtRest { mut report, log_file, keeps_server, log_follows, since }) = rested else {
                continue;
            };
            paused = paused.min(since);
            if log_follows {
                self.logs.insert(pid, None);
            }
            keep.extend(keeps_server.then_some(pid));
            report.windows = thumbnail::measure(self.x11().as_deref(), report.windows);
            let log = log_file.map(|name| self.take_log(staging, &name)).transpose()?;
            processes.push(GlProcess { pid, exe, log, report });
        }
        self.servers.retire(&keep, Duration::from_secs(5));
        if let Some(viewer) = &self.viewer {
            viewer.hold();
        }
        let windows = thumbnail::take(&self.dir.inside().join("x11")).unwrap_or_else(|error| {
            note!("no pictures of windows: {error}");
            Vec::new()
        });
        let (id, outer) = self
            .processes
            .iter()
            .find(|(_, p)| p.role == Role::Root)
            .map(|(id, p)| (*id, p.outer))
            .ok_or("its root process is gone")?;
        if let Some(root) = self.processes.get(&id) {
            let rest = ToProcess::Rest { frame_wait_ms: 0, log_file: String::new(), log_later: false };
            root.channel.send(&rest, &[]).map_err(|e| e.to_string())?;
        }
        self.pump(REST_PATIENCE, |me| (!me.processes.contains_key(&id)).then_some(()))?;
        self.await_none_outside(outer)?;
        Ok(Rested { paused, gl: processes, windows })
    }

    /// Waits until no connection leaves the tree: the end of one is noticed by the process at its other end only when it
    /// comes to it, and who has connected in the last moment is turned away meanwhile.
    /// `root`: the pid here of its root. What else is in its namespaces, CRIU, is not dumped.
    fn await_none_outside(&mut self, root: i32) -> Result<(), String> {
        let end = Instant::now() + CLOSE_PATIENCE;
        loop {
            let found = outside::find(&files::descendants(root))
                .map_err(|error| format!("ask for the sockets of its processes: {error}"))?;
            if found.is_empty() {
                break;
            }
            if Instant::now() >= end {
                return Err(found.join("; "));
            }
            self.turn(Duration::from_millis(2));
        }
        Ok(())
    }

    /// Moves a log file from the session's folder into the checkpoint. Returns its name there.
    fn take_log(&self, staging: &Path, name: &str) -> Result<String, String> {
        if name.contains('/') || name.starts_with('.') {
            return Err(format!("log file {name:?} is not beside the socket"));
        }
        let from = self.dir.inside().join(name);
        let relative = format!("logs/{name}");
        let take = || -> Result<()> {
            private_dir(&staging.join("logs"))?;
            fs::copy(&from, staging.join(&relative)).context(|| format!("copy {}", from.display()))?;
            fs::remove_file(&from).context(|| format!("remove {}", from.display()))
        };
        take().map_err(|e| e.to_string())?;
        Ok(relative)
    }

    /// Removes the log files that no checkpoint has taken.
    fn forget_logs(&self) {
        let gl = self.processes.values().filter(|p| p.role == Role::Gl).map(|p| p.pid);
        for pid in gl.chain(self.resting.keys().copied()) {
            let _ = fs::remove_file(self.dir.inside().join(log_file(pid)));
        }
    }

    /// Waits for the logs of processes that have gone on. One that has ended meanwhile takes its own with it: its image is good
    /// without.
    fn take_logs(&mut self, staging: &Path, manifest: &mut Manifest) -> Result<()> {
        let waited = self.pump(REST_PATIENCE, |me| {
            let connected = |pid: &i32| me.processes.values().any(|p| p.role == Role::Gl && p.pid == *pid);
            me.logs.iter().all(|(pid, log)| log.is_some() || !connected(pid)).then_some(())
        });
        if let Err(reason) = waited {
            note!("logs: {reason}");
        }
        for (pid, written) in std::mem::take(&mut self.logs) {
            let Some(written) = written else {
                note!("process {pid} ended before its log was written");
                continue;
            };
            let taken = written.and_then(|()| self.take_log(staging, &log_file(pid)));
            let taken = taken.inspect_err(|_| self.forget_logs()).map_err(Error::Log)?;
            if let Some(process) = manifest.gl.iter_mut().find(|process| process.pid == pid) {
                process.log = Some(taken);
            }
        }
        Ok(())
    }

    /// Dumps the tree. With `stop` the checkpoint is complete and the tree dead afterwards, else the manifest is returned, and what
    /// is still to be drawn, for it to be completed while the tree goes on.
    #[allow(clippy::too_many_arguments)] // all of what a checkpoint is
    fn dump(
        &self,
        begun: Begun,
        criu: &Criu,
        staging: &Staging,
        keep: Option<NonZeroU32>,
        stop: bool,
        compression: Compression,
        rested: Rested,
    ) -> Result<(Manifest, Vec<Taken>)> {
        let mut begun = begun;
        let path = staging.path();
        fs::copy(self.dir.file("output.log"), path.join("output.log"))
            .context(|| "copy the program's output".into())?;
        let mut manifest = Manifest {
            format: format_of(compression),
            reprise: VERSION.into(),
            criu: criu.version.clone(),
            name: self.plan.name.clone(),
            created: now(),
            program: self.plan.program.clone(),
            routine: self.plan.routine,
            compression,
            root_pid: begun.root_pid,
            gl: rested.gl,
            windows: Vec::new(),
            files: Vec::new(),
            folders: Vec::new(),
            checksums: BTreeMap::new(),
        };
        if stop {
            draw(&mut manifest, &rested.windows, path);
        }
        let (recorded, complete) = mpsc::channel();
        let (session, from, to) =
            (self.dir.path().to_path_buf(), path.to_path_buf(), staging.target().to_path_buf());
        begun.gate.release(move |files| {
            manifest.files = files;
            manifest.folders = store::copy_tree(&session, &from, RUNTIME_FILES)?;
            if stop {
                finish(&from, &to, manifest.clone(), keep)?;
            }
            recorded.send(manifest).map_err(|_| Error::Rest("nobody waits for it".into()))
        });
        let Begun { gate, dumping, images, .. } = begun;
        let dumped = dumping.end();
        let decided = gate.close();
        match (decided, complete.try_recv(), dumped) {
            (Some(Err(error)), ..) => Err(error),
            (Some(Ok(())), Ok(manifest), Ok(())) => Ok((manifest, rested.windows)),
            // With a checkpoint that is complete the tree was to die, whatever CRIU says afterwards.
            (Some(Ok(())), Ok(manifest), Err(error)) if stop => {
                note!("{error}");
                Ok((manifest, rested.windows))
            }
            (.., Err(error)) => {
                let _ = fs::copy(images.join("dump.log"), self.dir.file("dump.log"));
                Err(error)
            }
            (.., Ok(())) => Err(Error::Criu { what: "dump", reason: "it did not run its script".into() }),
        }
    }

    /// Opens the socket again and waits until all that rested go on.
    fn go_on(&mut self) -> Result<(), String> {
        if let Some(viewer) = &self.viewer {
            viewer.release();
        }
        self.failure = None;
        self.listen().map_err(|e| e.to_string())?;
        // Any that could not come to rest are still connected, and go on by themselves.
        self.await_root()?;
        self.await_resting()?;
        Ok(())
    }
}

/// Has what is in `staging` be the checkpoint that its manifest says, and appear.
fn finish(staging: &Path, target: &Path, manifest: Manifest, keep: Option<NonZeroU32>) -> Result<()> {
    if manifest.compression != Compression::None {
        pack::pack(&staging.join("images"))?;
    }
    store::publish(staging, target, manifest, keep).map(|_| ())
}

/// Adds the pictures of windows. A checkpoint is good without.
fn draw(manifest: &mut Manifest, windows: &[Taken], staging: &Path) {
    match thumbnail::write(windows, staging) {
        Ok(()) => manifest.windows = windows.iter().map(|taken| taken.window.clone()).collect(),
        Err(error) => note!("no pictures of windows: {error}"),
    }
}

/// The name under which process `pid` of the tree leaves its log.
pub(super) fn log_file(pid: i32) -> String {
    format!("{pid}.log")
}

fn summary(dir: &Path, pause: f64, begun: Instant, stopped: bool) -> Result<Checkpointed> {
    let manifest = Manifest::read(dir)?;
    Ok(Checkpointed {
        dir: dir.into(),
        bytes: manifest.bytes(),
        pause,
        seconds: begun.elapsed().as_secs_f64(),
        stopped,
        pictures: manifest.windows.iter().map(|w| dir.join(&w.picture)).collect(),
    })
}
