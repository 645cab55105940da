//! Taking a checkpoint: rest, dump, go on.
//!
//! Whatever fails, the program goes on and nothing half-written is left.
//! This module must not know what an image or a log holds.

use super::{RUNTIME_FILES, Supervisor, Tree};
use crate::command::{Checkpointed, STOPPED};
use crate::criu::{Criu, Dump};
use crate::error::{Context, Error, Result};
use crate::frozen::Gate;
use crate::manifest::{GlProcess, Manifest, Window, format_of};
use crate::paths::private_dir;
use crate::plan::{Compression, Display, now};
use crate::store::{self, Staging};
use crate::{VERSION, note, outside, pack, thumbnail};
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
/// How long it may go on to the next frame boundary first.
const FRAME_WAIT: Duration = Duration::from_millis(500);

/// What came of the processes at rest.
struct Rested {
    root_pid: i32,
    gl: Vec<GlProcess>,
    windows: Vec<Window>,
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

        say("bringing the program to rest");
        let paused = Instant::now();
        let dumped = self.rest(staging.path()).map_err(Error::Rest).and_then(|rested| {
            say("writing the process image");
            self.dump(&criu, &staging, keep, stop, compression, rested)
        });
        if dumped.is_ok() && stop {
            let name = &self.plan.name;
            let how =
                format!("stopped at its checkpoint {}; `reprise restart {name}` goes on", target.display());
            self.end(STOPPED, how);
            let pause = paused.elapsed().as_secs_f64();
            return summary(&target, pause, begun, true);
        }
        let manifest = match dumped {
            Ok(manifest) => manifest,
            Err(error) => {
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

    /// Has every connection that leaves the tree closed.
    fn rest(&mut self, staging: &Path) -> Result<Rested, String> {
        // With the socket gone, nobody connects again until it is there.
        self.listener = None;
        let mut gl = BTreeMap::new();
        for (id, process) in self.processes.iter().filter(|(_, p)| p.role == Role::Gl) {
            let frame_wait_ms = u64::try_from(FRAME_WAIT.as_millis()).unwrap_or(u64::MAX);
            let message = ToProcess::Rest { frame_wait_ms, log_file: log_file(process.pid) };
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
        for (pid, exe, rested) in gl.into_values() {
            let Some((mut report, log_file, keeps_server)) = rested else { continue };
            keep.extend(keeps_server.then_some(pid));
            report.windows = thumbnail::measure(self.x11().as_deref(), report.windows);
            let log = log_file.map(|name| self.take_log(staging, &name)).transpose()?;
            processes.push(GlProcess { pid, exe, log, report });
        }
        self.servers.retire(&keep, Duration::from_secs(5));
        if let Some(viewer) = &self.viewer {
            viewer.hold();
        }
        let windows = thumbnail::take(&self.dir.inside().join("x11"), staging).unwrap_or_else(|error| {
            note!("no pictures of windows: {error}");
            Vec::new()
        });
        let (id, root_pid) = self
            .processes
            .iter()
            .find(|(_, p)| p.role == Role::Root)
            .map(|(id, p)| (*id, p.pid))
            .ok_or("its root process is gone")?;
        if let Some(root) = self.processes.get(&id) {
            let rest = ToProcess::Rest { frame_wait_ms: 0, log_file: String::new() };
            root.channel.send(&rest, &[]).map_err(|e| e.to_string())?;
        }
        self.pump(REST_PATIENCE, |me| (!me.processes.contains_key(&id)).then_some(()))?;
        self.await_none_outside()?;
        Ok(Rested { root_pid, gl: processes, windows })
    }

    /// Waits until no connection leaves the tree: the end of one is noticed by the process at its other end only when it
    /// comes to it, and who has connected in the last moment is turned away meanwhile.
    fn await_none_outside(&mut self) -> Result<(), String> {
        let end = Instant::now() + CLOSE_PATIENCE;
        while let Some(Tree::Isolated(space)) = &self.tree {
            let found = outside::find(&space.processes())
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

    /// Dumps the tree. With `stop` the checkpoint is complete and the tree dead afterwards, else the manifest is returned
    /// for it to be completed while the tree goes on.
    fn dump(
        &mut self,
        criu: &Criu,
        staging: &Staging,
        keep: Option<NonZeroU32>,
        stop: bool,
        compression: Compression,
        rested: Rested,
    ) -> Result<Manifest> {
        let Some(Tree::Isolated(space)) = &self.tree else {
            return Err(Error::HostDisplay(self.plan.name.clone()));
        };
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
            root_pid: rested.root_pid,
            gl: rested.gl,
            windows: rested.windows,
            files: Vec::new(),
            folders: Vec::new(),
            checksums: BTreeMap::new(),
        };
        let (recorded, complete) = mpsc::channel();
        let (session, from, to) =
            (self.dir.path().to_path_buf(), path.to_path_buf(), staging.target().to_path_buf());
        let gate = Gate::open(self.dir.path(), &self.reprise, rested.root_pid, move |files| {
            manifest.files = files;
            manifest.folders = store::copy_tree(&session, &from, RUNTIME_FILES)?;
            if stop {
                finish(&from, &to, manifest.clone(), keep)?;
            }
            recorded.send(manifest).map_err(|_| Error::Rest("nobody waits for it".into()))
        })?;
        let images = path.join("images");
        let dump = Dump { root: rested.root_pid, images: &images, hook: gate.hook(), stop };
        let dumped = criu.dump(space, &self.reprise, &dump);
        let decided = gate.close();
        match (decided, complete.try_recv(), dumped) {
            (Some(Err(error)), ..) => Err(error),
            (Some(Ok(())), Ok(manifest), Ok(())) => Ok(manifest),
            // With a checkpoint that is complete the tree was to die, whatever CRIU says afterwards.
            (Some(Ok(())), Ok(manifest), Err(error)) if stop => {
                note!("{error}");
                Ok(manifest)
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

/// The name under which process `pid` of the tree leaves its log.
fn log_file(pid: i32) -> String {
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
