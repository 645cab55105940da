//! How long a checkpoint stops OpenArena, and how long a restart takes to the first new frame.
//!
//! The checkpoint is of the game in its demo; between it and the restart every process of the session is gone.
//! This module must not know how fast the game is.

use crate::{game, machine, run};
use anyhow::{Context, Result};
use comfy_table::{Table, presets};
use serde::Serialize;
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const NAME: &str = "bench";
/// Well inside the demo.
const AT_FRAME: u64 = 1000;
/// Longer than the game takes to draw as many frames on any machine that one would measure on.
const PATIENCE: Duration = Duration::from_secs(300);

/// Seconds, in order of rounds; and what the last checkpoint holds.
#[derive(Debug, Default, Serialize)]
pub struct Times {
    /// The program stands still while a checkpoint is taken, and goes on.
    pub stops: Vec<f64>,
    /// From the start of `reprise restart` until the game has shown a frame more than at the checkpoint.
    pub restart_to_frame: Vec<f64>,
    /// Bytes of the checkpoint.
    pub bytes: u64,
}

struct Session<'a> {
    reprise: &'a Path,
    state: tempfile::TempDir,
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        // Where it has ended there is nothing to end.
        let _ = run::quietly(self.command().args(["rm", "--force", NAME]));
    }
}

impl Session<'_> {
    fn command(&self) -> Command {
        let mut command = Command::new(self.reprise);
        command.env("REPRISE_STATE_DIR", self.state.path()).env("SDL_AUDIODRIVER", "dummy");
        command
    }

    fn json(&self, arguments: &[&str]) -> Result<Value> {
        let said = run::quietly(self.command().args(arguments).arg("--json"))?;
        serde_json::from_str(&said)
            .with_context(|| format!("`reprise {}` said {said:?}", arguments.join(" ")))
    }

    /// Returns as soon as so many frames are shown.
    fn wait_for_frame(&self, frame: u64) -> Result<()> {
        let (frame, patience) = (frame.to_string(), PATIENCE.as_secs().to_string());
        self.json(&["status", NAME, "--wait-frame", &frame, "--timeout", &patience]).map(drop)
    }
}

/// Measures `rounds` times. `reprise`: its program.
pub fn measure(reprise: &Path, rounds: u32) -> Result<Times> {
    let mut times = Times::default();
    for round in 1..=rounds {
        let session = Session { reprise, state: tempfile::tempdir()? };
        let program = machine::program(game::PROGRAM).context("the game is gone")?;
        let home = session.state.path().join("home");
        let mut command = session.command();
        command.args(["run", "--detach", "--name", NAME, "--"]).arg(program).args(game::arguments(&home));
        run::quietly(&mut command)?;
        session.wait_for_frame(AT_FRAME)?;
        let resumed = session.json(&["checkpoint", NAME])?;
        times.stops.push(resumed["pause"].as_f64().context("a checkpoint says how long it stopped")?);
        let taken = session.json(&["checkpoint", NAME, "--stop"])?;
        times.bytes = taken["bytes"].as_u64().unwrap_or(0);
        let manifest = Path::new(taken["dir"].as_str().context("a checkpoint says where it is")?);
        let manifest: Value = serde_json::from_slice(&std::fs::read(manifest.join("manifest.json"))?)?;
        let frames = manifest["gl"][0]["report"]["frames"].as_u64().context("it has drawn")?;
        let start = Instant::now();
        run::quietly(session.command().args(["restart", NAME, "--detach"]))?;
        session.wait_for_frame(frames + 1)?;
        times.restart_to_frame.push(start.elapsed().as_secs_f64());
        eprintln!(
            "  round {round}: checkpoint stops the game {:.2} s, restart to the first new frame {:.2} s",
            times.stops[times.stops.len() - 1],
            times.restart_to_frame[times.restart_to_frame.len() - 1],
        );
    }
    Ok(times)
}

/// The medians, for a person.
pub fn table(times: &Times) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_HORIZONTAL_ONLY).set_header(["OpenArena in a session", "median"]);
    let seconds = |values: &[f64]| format!("{:.2} s", super::median(values.to_vec()));
    table.add_row(["a checkpoint stops it for", &seconds(&times.stops)]);
    table.add_row(["restart to the first new frame", &seconds(&times.restart_to_frame)]);
    table.add_row(["size of the checkpoint", &format!("{:.1} MiB", times.bytes as f64 / f64::from(1 << 20))]);
    table
}
