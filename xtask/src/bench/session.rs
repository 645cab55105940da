//! A session with state of its own, which is gone with its owner: used by its command line and JSON, as by anybody.
//! This module must not know what is measured.

use crate::run;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAME: &str = "bench";
/// Longer than a program takes to draw as many frames on any machine that one would measure on.
const PATIENCE: Duration = Duration::from_secs(900);

/// It, or the place for it.
pub struct Session {
    reprise: PathBuf,
    state: tempfile::TempDir,
}

/// What `reprise checkpoint` says.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Seconds that the program stood still.
    pub pause: f64,
    /// Seconds until it was on the disk.
    pub seconds: f64,
    /// Its size.
    pub bytes: u64,
    /// Where it is.
    pub dir: PathBuf,
}

impl Drop for Session {
    fn drop(&mut self) {
        // Where it has ended there is nothing to end.
        let _ = run::quietly(&mut self.command(&["rm", "--force", NAME]));
    }
}

impl Session {
    /// A place for one. `reprise`: its program.
    pub fn new(reprise: &Path) -> Result<Session> {
        // In the system's temporary folder: the names of X sockets, which are below it, must be short.
        Ok(Session { reprise: reprise.to_owned(), state: tempfile::tempdir()? })
    }

    /// A folder that programs in it see under the same name.
    pub fn folder(&self) -> &Path {
        self.state.path()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.reprise);
        command.args(arguments).env("REPRISE_STATE_DIR", self.state.path()).env("SDL_AUDIODRIVER", "dummy");
        command
    }

    fn json(&self, arguments: &[&str]) -> Result<Value> {
        let said = run::quietly(self.command(arguments).arg("--json"))?;
        serde_json::from_str(&said)
            .with_context(|| format!("`reprise {}` said {said:?}", arguments.join(" ")))
    }

    /// Starts a program.
    pub fn run(&self, options: &[&str], program: &Command) -> Result<()> {
        let mut command = self.command(&["run", "--detach", "--name", NAME]);
        command.args(options).arg("--").arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        run::quietly(&mut command).map(drop)
    }

    /// `reprise status`.
    pub fn status(&self) -> Result<Value> {
        self.json(&["status", NAME])
    }

    /// Returns as soon as so many frames are shown, as Reprise counts them.
    pub fn wait_for_frame(&self, frame: u64) -> Result<()> {
        let (frame, patience) = (frame.to_string(), PATIENCE.as_secs().to_string());
        self.json(&["status", NAME, "--wait-frame", &frame, "--timeout", &patience]).map(drop)
    }

    /// Takes a checkpoint; `stop` ends the session.
    pub fn checkpoint(&self, stop: bool) -> Result<Taken> {
        let taken = match stop {
            false => self.json(&["checkpoint", NAME])?,
            true => self.json(&["checkpoint", NAME, "--stop"])?,
        };
        Ok(Taken {
            pause: taken["pause"].as_f64().context("a checkpoint says how long it stopped")?,
            seconds: taken["seconds"].as_f64().context("and how long it took")?,
            bytes: taken["bytes"].as_u64().context("and how large it is")?,
            dir: taken["dir"].as_str().context("and where")?.into(),
        })
    }

    /// Has the render server replaced; how many seconds that took, and for how many of them the program stood still.
    pub fn recover(&self) -> Result<(f64, f64)> {
        let said = self.json(&["recover", NAME])?;
        let number = |name: &str| said[name].as_f64().context("it says how long it took");
        Ok((number("seconds")?, number("pause")?))
    }

    /// `reprise restart`.
    pub fn restart(&self) -> Result<()> {
        run::quietly(&mut self.command(&["restart", NAME, "--detach"])).map(drop)
    }
}

impl Taken {
    /// A figure of its OpenGL processes as the manifest has it, summed up.
    fn figure(&self, name: &str) -> Result<u64> {
        let manifest: Value = serde_json::from_slice(&std::fs::read(self.dir.join("manifest.json"))?)?;
        let processes = manifest["gl"].as_array().into_iter().flatten();
        Ok(processes.filter_map(|process| process["report"][name].as_u64()).sum())
    }

    /// Frames that Reprise had counted.
    pub fn frames(&self) -> Result<u64> {
        self.figure("frames")
    }

    /// Bytes of the logs. While a program runs its log is behind it.
    pub fn log_bytes(&self) -> Result<u64> {
        self.figure("log_bytes")
    }
}
