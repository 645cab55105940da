//! How long a checkpoint stops OpenArena, and how long a restart takes to the first new frame.
//!
//! The checkpoint is of the game in its demo; between it and the restart every process of the session is gone.
//! This module must not know how fast the game is.

use super::session::Session;
use crate::{game, machine};
use anyhow::{Context, Result};
use comfy_table::{Table, presets};
use serde::Serialize;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Well inside the demo.
const AT_FRAME: u64 = 1000;

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

/// Measures `rounds` times. `reprise`: its program.
pub fn measure(reprise: &Path, rounds: u32) -> Result<Times> {
    let mut times = Times::default();
    for round in 1..=rounds {
        let session = Session::new(reprise)?;
        let mut game = Command::new(machine::program(game::PROGRAM).context("the game is gone")?);
        game.args(game::arguments(&session.folder().join("home")));
        session.run(&[], &game)?;
        session.wait_for_frame(AT_FRAME)?;
        times.stops.push(session.checkpoint(false)?.pause);
        let taken = session.checkpoint(true)?;
        times.bytes = taken.bytes;
        let frames = taken.frames()?;
        let start = Instant::now();
        session.restart()?;
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
