//! `cargo xtask demo`: a program is checkpointed, ended and restarted before one's eyes.
//!
//! It uses `reprise` as a user would, by its command line and JSON, with state of its own that is gone afterwards.
//! This module must not use Reprise's crates.

use crate::picture::Picture;
use crate::setup::{self, For};
use crate::{game, machine, run};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use comfy_table::{Cell, CellAlignment, Table, presets};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Options of `demo`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// What to run.
    #[arg(value_enum, default_value = "glxgears")]
    program: Program,
}

/// A program for the demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Program {
    /// Three gears: seconds.
    Glxgears,
    /// A game's recorded demo, played to its end: minutes without a GPU.
    Openarena,
}

impl Program {
    /// Frames after which it is checkpointed: it is past its start-up and in the midst of things.
    fn checkpoint_after(self) -> u64 {
        match self {
            Program::Glxgears => 100,
            Program::Openarena => 1000,
        }
    }
}

/// The session's name.
const NAME: &str = "demo";
/// A program that has not drawn by then never will.
const PATIENCE: Duration = Duration::from_secs(120);
/// The game's demo without a GPU.
const TO_THE_END: Duration = Duration::from_secs(600);

/// `cargo xtask demo`.
pub fn run(options: &Options) -> Result<()> {
    if !machine::is_root() {
        bail!("the demo takes process images, which needs root: run it as root");
    }
    let mut purposes = vec![For::Running];
    if options.program == Program::Openarena {
        purposes.push(For::Game);
    }
    setup::ensure(&purposes, false)?;
    let bin = run::build_release()?;
    let pictures = bin.parent().unwrap_or(&bin).join("demo");
    std::fs::create_dir_all(&pictures)?;
    // In the system's temporary folder: the names of X sockets, which are below it, must be short.
    let demo = Demo { reprise: bin.join("reprise"), state: tempfile::tempdir()? };
    match demo.play(options.program, &pictures) {
        Ok(table) => println!("\n{table}"),
        Err(error) => return Err(error.context(demo.last_words())),
    }
    Ok(())
}

struct Demo {
    reprise: PathBuf,
    state: tempfile::TempDir,
}

impl Drop for Demo {
    fn drop(&mut self) {
        // After an error the session may still run; where it does not, there is nothing to end.
        let _ = run::quietly(self.command().args(["rm", "--force", NAME]));
    }
}

impl Demo {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.reprise);
        command.env("REPRISE_STATE_DIR", self.state.path()).env("SDL_AUDIODRIVER", "dummy");
        command
    }

    /// What the session's files say last: the program's output, the render server's.
    fn last_words(&self) -> String {
        let mut text = "the demo failed".to_owned();
        for name in ["output.log", "server.log", "supervisor.log"] {
            let path = self.state.path().join("sessions").join(NAME).join(name);
            let said = std::fs::read(path).unwrap_or_default();
            let said = String::from_utf8_lossy(&said);
            let lines: Vec<&str> = said.lines().collect();
            if !lines.is_empty() {
                let last = &lines[lines.len().saturating_sub(15)..];
                text.push_str(&format!("\n{name} ends with\n  {}\n", last.join("\n  ")));
            }
        }
        text
    }

    fn json(&self, arguments: &[&str]) -> Result<Value> {
        let said = run::quietly(self.command().args(arguments).arg("--json"))?;
        serde_json::from_str(&said)
            .with_context(|| format!("`reprise {}` said {said:?}", arguments.join(" ")))
    }

    /// Waits until so many frames are shown; returns how many are.
    fn wait_for_frame(&self, frame: u64) -> Result<u64> {
        let (frame, patience) = (frame.to_string(), PATIENCE.as_secs().to_string());
        let status = self.json(&["status", NAME, "--wait-frame", &frame, "--timeout", &patience])?;
        Ok(frames_of(&status))
    }

    fn checkpoint(&self, more: &[&str], picture: &Path) -> Result<(Value, Picture)> {
        let mut arguments = vec!["checkpoint", NAME];
        arguments.extend(more);
        eprintln!("$ reprise {}", arguments.join(" "));
        let said = self.json(&arguments)?;
        let taken: Vec<&str> =
            said["pictures"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        // The program's window is the one with the most in it.
        let mut best: Option<Picture> = None;
        for path in taken {
            let found = Picture::read(Path::new(path))?;
            if best.as_ref().is_none_or(|best| found.pixels() > best.pixels()) {
                std::fs::copy(path, picture)?;
                best = Some(found);
            }
        }
        Ok((said, best.context("the checkpoint has no picture of a window")?))
    }

    fn play(&self, program: Program, pictures: &Path) -> Result<Table> {
        let home = self.state.path().join("home");
        let arguments: Vec<String> = match program {
            Program::Glxgears => vec!["glxgears".to_owned()],
            Program::Openarena => {
                let path = machine::program(game::PROGRAM).context("the game is gone")?;
                std::iter::once(path.display().to_string()).chain(game::arguments(&home)).collect()
            }
        };
        let mut rows = Rows::default();

        let start = Instant::now();
        run::loudly(self.command().args(["run", "--detach", "--name", NAME, "--"]).args(&arguments))?;
        self.wait_for_frame(1)?;
        rows.seconds("start to first frame", start.elapsed());
        self.wait_for_frame(program.checkpoint_after())?;

        let before = pictures.join("before.png");
        let (taken, first) = self.checkpoint(&["--stop"], &before)?;
        let frames = frames_of_checkpoint(&taken).unwrap_or_default();
        rows.add("checkpoint at frame", frames.to_string());
        rows.add("the program stood still for", seconds(taken["pause"].as_f64()));
        rows.add("checkpoint on disk after", seconds(taken["seconds"].as_f64()));
        rows.add("size of the checkpoint", bytes(taken["bytes"].as_u64()));

        let start = Instant::now();
        run::loudly(self.command().args(["restart", "--detach", NAME]))?;
        let resumed = self.wait_for_frame(frames + 1)?;
        rows.seconds("restart to first new frame", start.elapsed());
        rows.add("frame then", resumed.to_string());

        let after = pictures.join("after.png");
        let again = self.state.path().join("again").display().to_string();
        let (_, second) = self.checkpoint(&["--dir", &again], &after)?;
        rows.add("picture before", before.display().to_string());
        rows.add("picture after", after.display().to_string());
        rows.add("they", first.compared(&second));

        if program == Program::Openarena {
            rows.add("the game's own report at its end", self.to_the_end()?);
        }
        Ok(rows.table())
    }

    /// Waits for the game's closing line in what it writes to its terminal.
    fn to_the_end(&self) -> Result<String> {
        let status = self.json(&["status", NAME])?;
        let output = status["output"].as_str().context("the session does not say where its output is")?;
        eprintln!("playing to the end ...");
        let start = Instant::now();
        loop {
            let said = String::from_utf8_lossy(&std::fs::read(output)?).into_owned();
            if let Some((frames, fps)) = game::report(&said) {
                if frames != game::FRAMES {
                    bail!("the game showed {frames} frames instead of {}", game::FRAMES);
                }
                return Ok(format!("{frames} frames of {}, {fps:.1} a second", game::FRAMES));
            }
            if start.elapsed() > TO_THE_END {
                bail!("the game did not come to its end within {} s", TO_THE_END.as_secs());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

/// Of `reprise status --json`.
fn frames_of(status: &Value) -> u64 {
    let processes = status["gl"].as_array();
    processes.into_iter().flatten().filter_map(|process| process["report"]["frames"].as_u64()).sum()
}

/// Of the checkpoint that `reprise checkpoint --json` tells of.
fn frames_of_checkpoint(taken: &Value) -> Option<u64> {
    let manifest = std::fs::read(Path::new(taken["dir"].as_str()?).join("manifest.json")).ok()?;
    Some(frames_of(&serde_json::from_slice(&manifest).ok()?))
}

#[derive(Default)]
struct Rows(Vec<(&'static str, String)>);

impl Rows {
    fn add(&mut self, what: &'static str, value: String) {
        self.0.push((what, value));
    }
    fn seconds(&mut self, what: &'static str, time: Duration) {
        self.add(what, seconds(Some(time.as_secs_f64())));
    }
    fn table(self) -> Table {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        for (what, value) in self.0 {
            let value = Cell::new(value).set_alignment(CellAlignment::Right);
            table.add_row([Cell::new(what), value]);
        }
        table
    }
}

fn seconds(value: Option<f64>) -> String {
    value.map_or_else(|| "?".to_owned(), |value| format!("{value:.2} s"))
}

fn bytes(value: Option<u64>) -> String {
    value.map_or_else(|| "?".to_owned(), |value| format!("{:.1} MB", value as f64 / 1e6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_counted_over_all_processes() {
        let status =
            serde_json::json!({"gl": [{"report": {"frames": 3}}, {"report": {}}, {"report": {"frames": 4}}]});
        assert_eq!(frames_of(&status), 7);
        assert_eq!(frames_of(&Value::Null), 0);
    }
}
