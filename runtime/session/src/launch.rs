//! Starts a session's supervisor in the background, and hears from it whether the session runs.
//!
//! This module must not know how a session is started.

use crate::error::{Context, Error, Result};
use crate::manifest::Manifest;
use crate::paths::{SessionDir, private_dir};
use crate::plan::Plan;
use crate::store::{self, Held};
use crate::{files, sys};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a starting supervisor writes to its standard output, a line each.
#[derive(Debug, Serialize, Deserialize)]
pub enum StartLine {
    /// What is being done now.
    Progress(String),
    /// The session runs.
    Started {
        /// What of its OpenGL state did not come back; empty where all did.
        problems: Vec<String>,
    },
    /// It does not.
    Failed {
        /// Why.
        reason: String,
        /// Exit code for a shell.
        code: i32,
    },
}

/// Starts it and returns once the session runs, with what of its OpenGL state did not come back.
///
/// # Errors
/// Why it does not; nothing is left running then.
pub fn start(plan: &Plan, mut progress: impl FnMut(&str)) -> Result<Vec<String>> {
    let dir = SessionDir::of(&plan.name)?;
    private_dir(dir.path())?;
    let log = dir.file("supervisor.log");
    let log =
        File::options().create(true).append(true).open(&log).context(|| format!("open {}", log.display()))?;
    let exe = std::env::current_exe().context(|| "find the running program".into())?;
    let mut command = Command::new(exe);
    command.arg("supervise").current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
    sys::in_own_session(&mut command);
    let mut child = command.spawn().context(|| "start the supervisor".into())?;
    if let Some(mut stdin) = child.stdin.take() {
        let text =
            serde_json::to_vec(plan).map_err(std::io::Error::from).context(|| "write the plan".into())?;
        stdin.write_all(&text).context(|| "tell the supervisor".into())?;
    }
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(std::result::Result::ok) {
            match serde_json::from_str(&line) {
                Ok(StartLine::Progress(what)) => progress(&what),
                Ok(StartLine::Started { problems }) => return Ok(problems),
                Ok(StartLine::Failed { reason, code }) => {
                    let _ = child.wait();
                    return Err(Error::Told { reason, code });
                }
                Err(_) => {}
            }
        }
    }
    let how = child.wait().map_or_else(|e| e.to_string(), |s| s.to_string());
    Err(Error::Start(format!("its supervisor ended ({how}); see {}", dir.file("supervisor.log").display())))
}

/// A checkpoint that may be restarted.
#[derive(Debug)]
pub struct Restart {
    /// Where.
    pub dir: PathBuf,
    /// What it says.
    pub manifest: Manifest,
    /// What was cut off files that had grown.
    pub cut: Vec<PathBuf>,
    /// It stays there while this does.
    _held: Held,
}

/// Finds and verifies the checkpoint that `named` means, see [`checkpoint_of`].
///
/// # Errors
/// Everything that can be refused before anything is started.
pub fn prepare_restart(named: &str, mut progress: impl FnMut(u64, u64)) -> Result<Restart> {
    let dir = checkpoint_of(named)?;
    loop {
        let held = Held::open(&dir)?;
        let verified = Manifest::verify(&dir, &mut progress);
        // Otherwise a newer one took its place while it was read: that one, then.
        if held.is_at(&dir) {
            return Ok(Restart { dir, manifest: verified?, cut: Vec::new(), _held: held });
        }
    }
}

impl Restart {
    /// Compares the files that the program had open for writing, or puts them back. The last thing before the start.
    ///
    /// # Errors
    /// [`Error::FilesChanged`].
    pub fn settle_files(&mut self, rewind: bool) -> Result<()> {
        self.cut = files::check(&self.manifest.files, rewind)?;
        Ok(())
    }
}

/// The checkpoint directory that `named` means: a directory, a session's name for its newest, or with the number of an older
/// one behind it (`NAME@2`).
///
/// # Errors
/// [`Error::NoCheckpoint`], [`Error::UnknownSession`].
pub fn checkpoint_of(named: &str) -> Result<PathBuf> {
    let path = Path::new(named);
    if named.contains('/') || path.join(crate::manifest::FILE).exists() {
        return std::path::absolute(path).context(|| format!("path {named}"));
    }
    let (name, number) = store::split_number(named).unwrap_or((named, 1));
    let dir = SessionDir::of(name)?;
    let planned = crate::plan::read_json::<Plan>(&dir.file("plan.json")).map(|plan| plan.checkpoint_dir);
    let place = store::numbered(&planned.unwrap_or(dir.default_checkpoint()?), number);
    match place.join(crate::manifest::FILE).exists() {
        true => Ok(place),
        false if number > 1 || dir.path().exists() => Err(Error::NoCheckpoint(place)),
        false => Err(Error::UnknownSession(named.into())),
    }
}
