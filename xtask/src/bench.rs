//! `cargo xtask bench`: how fast programs run under Reprise, beside native and beside apitrace.
//!
//! All ways of running are interleaved, round after round, on one display, so that whatever else the machine does
//! weighs on all of them; ratios are taken within a round and their median is reported.
//! This module must not know how anything is recorded: it runs programs and reads clocks.

mod paper;
mod proc;
mod session;
mod times;

use crate::display::XServer;
use crate::setup::{self, For};
use crate::{game, machine, run};
use anyhow::{Context, Result, bail};
use comfy_table::{Cell, CellAlignment, Table, presets};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Options of `bench`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    #[command(subcommand)]
    what: Option<What>,
    /// Runs of each kind.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// What a call costs. With this or one of the next three only those are measured, without any of them all.
    #[arg(long)]
    calls: bool,
    /// The game's frame rate.
    #[arg(long)]
    game: bool,
    /// PyMOL's frame rate.
    #[arg(long)]
    pymol: bool,
    /// How long checkpoints and restarts of the game take (needs root).
    #[arg(long)]
    times: bool,
    /// The game only with rasterisation switched off (GALLIUM_NOOP=1): a tenth of the time.
    #[arg(long)]
    noop: bool,
    /// Where the figures go.
    #[arg(long, default_value = "target/bench.json")]
    json: PathBuf,
}

/// What is measured in place of speed alone.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// Everything that the paper measured and more, as docs/evaluation/index.html and evaluation.json.
    ///
    /// Each part's figures are in target/evaluation as soon as they are measured.
    Paper(paper::Options),
}

/// One way of running a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum Way {
    Native,
    Reprise,
    Apitrace,
}

/// What is played.
const GAME: &str = "OpenArena's demo";
const GAME_NOOP: &str = "OpenArena's demo, rasterisation off";
const PYMOL: &str = "PyMOL, a turning molecule";

/// The thread that every recorded process has.
const KEEPER: &str = "reprise-keeper";

const WAYS: [Way; 3] = [Way::Native, Way::Reprise, Way::Apitrace];

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Native => "native",
            Way::Reprise => "Reprise",
            Way::Apitrace => "apitrace",
        }
    }
}

/// What is written as JSON.
#[derive(Debug, Default, Serialize)]
struct Report {
    rounds: u32,
    cpus: usize,
    /// Frames per second by program and way, in order of rounds.
    played: BTreeMap<&'static str, Played>,
    /// Nanoseconds a call on the calling thread, by call.
    calls: BTreeMap<String, BTreeMap<Way, Call>>,
    /// Of checkpoints and restarts; sessions need root.
    times: Option<times::Times>,
}

#[derive(Debug, Default, Serialize)]
struct Played {
    fps: BTreeMap<Way, Vec<f64>>,
    /// Median over the rounds of this way's speed ÷ native speed.
    ratio: BTreeMap<Way, f64>,
    /// Seconds of processor by thread of the program under Reprise, last round.
    threads: BTreeMap<String, f64>,
    /// Wall-clock seconds of that round.
    wall: f64,
}

#[derive(Debug, Default, Serialize)]
struct Call {
    burst_ns: f64,
    sustained_ns: f64,
}

/// `cargo xtask bench`.
pub fn run(options: &Options) -> Result<()> {
    if let Some(What::Paper(options)) = &options.what {
        return paper::run(options);
    }
    let bench = Bench::new("1024x768x24")?;
    let mut report = Report {
        rounds: options.rounds,
        cpus: std::thread::available_parallelism().map_or(1, usize::from),
        ..Report::default()
    };
    let all = !(options.calls || options.game || options.pymol || options.times);
    if all || options.calls {
        report.calls = bench.calls(options.rounds)?;
        println!("{}", calls_table(&report.calls));
    }
    if all || options.game {
        let play = bench.the_game()?;
        report.played.insert(GAME_NOOP, bench.play(options.rounds, &play, true)?);
        if !options.noop {
            report.played.insert(GAME, bench.play(options.rounds, &play, false)?);
        }
    }
    if all || options.pymol {
        report.played.insert(PYMOL, bench.play(options.rounds, &pymol(), false)?);
    }
    if !report.played.is_empty() {
        println!("{}", played_table(&report.played));
    }
    if all || options.times {
        if machine::is_root() {
            let times = times::measure(&bench.bin.join("reprise"), options.rounds)?;
            println!("{}", times::table(&times));
            report.times = Some(times);
        } else {
            eprintln!("checkpoints and restarts are not measured: sessions need root");
        }
    }
    let path = run::root().join(&options.json);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&path, serde_json::to_vec_pretty(&report)?)
        .with_context(|| format!("cannot write {}", path.display()))?;
    println!("Figures: {}", path.display());
    Ok(())
}

/// A program that shows a number of frames as fast as it can, and says how fast that was, as the game does.
struct Play {
    program: PathBuf,
    arguments: Vec<String>,
    frames: u64,
}

/// Tells `tests/applications/pymol.py` how many frames.
const FRAMES: &str = "FRAMES";

/// PyMOL, of the system's Python, with the scene of the tests.
fn pymol() -> Play {
    let script = run::root().join("tests/applications/pymol.py").display().to_string();
    let arguments = ["-m", "pymol", "-k", "-q", "-x", "-W", "320", "-H", "240", &script];
    Play {
        program: "/usr/bin/python3".into(),
        arguments: arguments.map(str::to_owned).to_vec(),
        frames: 1000,
    }
}

struct Bench {
    display: XServer,
    scratch: tempfile::TempDir,
    bin: PathBuf,
}

impl Bench {
    fn new(screen: &str) -> Result<Bench> {
        setup::ensure(&[For::Running, For::Game, For::Tests], false)?;
        let bin = run::build_release()?;
        Ok(Bench { display: XServer::with_screen(screen)?, scratch: tempfile::tempdir()?, bin })
    }

    /// The command that runs `program` this way.
    fn command(&self, way: Way, program: &Path, noop: bool) -> Result<Command> {
        let mut command = match way {
            Way::Native | Way::Reprise => Command::new(program),
            Way::Apitrace => {
                let mut command = Command::new(machine::program("apitrace").context("apitrace is gone")?);
                command.args(["trace", "--output"]).arg(self.trace()).arg(program);
                command
            }
        };
        if way == Way::Reprise {
            command.env("LD_PRELOAD", self.bin.join("libreprise.so"));
        }
        command
            .env("DISPLAY", self.display.name())
            .env("SDL_AUDIODRIVER", "dummy")
            .env("vblank_mode", "0")
            .current_dir(self.scratch.path())
            .stdin(Stdio::null());
        if noop {
            command.env("GALLIUM_NOOP", "1");
        } else {
            command.env_remove("GALLIUM_NOOP");
        }
        Ok(command)
    }

    fn trace(&self) -> PathBuf {
        self.scratch.path().join("calls.trace")
    }

    /// Runs it to its end and returns what it said, with the processor time of its threads.
    fn measured(&self, way: Way, mut command: Command, limit: Duration) -> Result<(String, Watched)> {
        let path = self.scratch.path().join("output");
        let output = File::create(&path)?;
        let shown = run::shown(&command);
        let child = command
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .with_context(|| format!("cannot run `{shown}`"))?;
        let watched = watch(child, limit).with_context(|| format!("`{shown}`"))?;
        let said = String::from_utf8_lossy(&std::fs::read(&path)?).into_owned();
        // A trace of a whole game is gigabytes.
        let _ = std::fs::remove_file(self.trace());
        if !watched.status.success() {
            bail!("`{shown}` failed ({}):\n{}", watched.status, tail(&said));
        }
        // A library that gave way to the driver would be measured as wonderfully fast.
        if way == Way::Reprise && !watched.threads.contains_key(KEEPER) {
            bail!("`{shown}` was not recorded: it has no thread {KEEPER}; it said\n{}", tail(&said));
        }
        Ok((said, watched))
    }

    fn the_game(&self) -> Result<Play> {
        Ok(Play {
            program: machine::program(game::PROGRAM).context("the game is gone")?,
            arguments: game::arguments(&self.scratch.path().join("home")),
            frames: game::FRAMES,
        })
    }

    fn play(&self, rounds: u32, play: &Play, noop: bool) -> Result<Played> {
        let mut figures = Played::default();
        for round in 1..=rounds {
            for way in WAYS {
                let mut command = self.command(way, &play.program, noop)?;
                command.args(&play.arguments).env(FRAMES, play.frames.to_string());
                let (said, watched) = self.measured(way, command, Duration::from_secs(900))?;
                let (frames, fps) = game::report(&said)
                    .with_context(|| format!("it reported no frames:\n{}", tail(&said)))?;
                if frames != play.frames {
                    bail!("it showed {frames} frames instead of {}", play.frames);
                }
                eprintln!(
                    "  round {round}, {}{}: {fps:.1} frames a second",
                    way.name(),
                    if noop { ", no rasterisation" } else { "" }
                );
                figures.fps.entry(way).or_default().push(fps);
                if way == Way::Reprise {
                    figures.threads = watched.threads;
                    figures.wall = watched.wall.as_secs_f64();
                }
            }
        }
        for way in WAYS {
            let ratios = figures.fps[&way].iter().zip(&figures.fps[&Way::Native]).map(|(a, b)| a / b);
            figures.ratio.insert(way, median(ratios.collect()));
        }
        Ok(figures)
    }

    /// Compiles the program that measures calls.
    fn calls_program(&self) -> Result<PathBuf> {
        let program = self.scratch.path().join("calls");
        let source = run::root().join("xtask/bench/calls.c");
        run::quietly(
            Command::new("cc").args(["-O2", "-o"]).arg(&program).arg(&source).args(["-lGL", "-lX11"]),
        )?;
        Ok(program)
    }

    /// Runs it: name, nanoseconds in a burst, nanoseconds sustained.
    fn calls_once(&self, program: &Path, way: Way) -> Result<Vec<(String, f64, f64)>> {
        let (said, _) = self.measured(way, self.command(way, program, true)?, Duration::from_secs(300))?;
        Ok(said.lines().filter_map(parse_call).collect())
    }

    fn calls(&self, rounds: u32) -> Result<BTreeMap<String, BTreeMap<Way, Call>>> {
        let program = self.calls_program()?;
        let mut samples: BTreeMap<String, BTreeMap<Way, Samples>> = BTreeMap::new();
        for round in 1..=rounds {
            for way in WAYS {
                eprintln!("  round {round}, {}: what calls cost", way.name());
                for (name, burst, sustained) in self.calls_once(&program, way)? {
                    let samples = samples.entry(name).or_default().entry(way).or_default();
                    samples.burst.push(burst);
                    samples.sustained.push(sustained);
                }
            }
        }
        if samples.is_empty() {
            bail!("the program that measures calls reported none");
        }
        let medians = |ways: BTreeMap<Way, Samples>| {
            ways.into_iter()
                .map(|(way, of)| {
                    (way, Call { burst_ns: median(of.burst), sustained_ns: median(of.sustained) })
                })
                .collect()
        };
        Ok(samples.into_iter().map(|(name, ways)| (name, medians(ways))).collect())
    }
}

/// What the rounds gave for one call, in nanoseconds.
#[derive(Debug, Default)]
struct Samples {
    burst: Vec<f64>,
    sustained: Vec<f64>,
}

/// How a program ran.
struct Watched {
    status: ExitStatus,
    wall: Duration,
    /// Seconds of processor by thread name.
    threads: BTreeMap<String, f64>,
    /// Most bytes that were resident of it.
    resident: u64,
}

/// Waits for the program's end, reading its threads' times meanwhile: they are gone with it.
fn watch(mut child: Child, limit: Duration) -> Result<Watched> {
    let start = Instant::now();
    let (mut threads, mut resident) = (BTreeMap::new(), 0);
    let mut pause = Duration::from_millis(10);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Watched { status, wall: start.elapsed(), threads, resident });
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("did not end within {} s", limit.as_secs());
        }
        // Threads end one by one, and those that are gone are not listed any more.
        threads.extend(proc::thread_times(child.id()).unwrap_or_default());
        resident = resident.max(proc::resident(child.id()).unwrap_or(0));
        std::thread::sleep(pause);
        // Seldom, for looking costs what is measured; but a program that is soon over is seen, too.
        pause = (pause * 2).min(Duration::from_millis(200));
    }
}

fn parse_call(line: &str) -> Option<(String, f64, f64)> {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        [name, burst, sustained] if name.starts_with("gl") || name.starts_with("memcpy") => {
            Some((name.to_owned(), burst.parse().ok()?, sustained.parse().ok()?))
        }
        _ => None,
    }
}

fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

/// The middle value; of an even number, the mean of the two in the middle. Not a number for none.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => values[n / 2],
        n => (values[n / 2 - 1] + values[n / 2]) / 2.0,
    }
}

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_HORIZONTAL_ONLY).set_header(header);
    table
}

fn number(text: String) -> Cell {
    Cell::new(text).set_alignment(CellAlignment::Right)
}

fn calls_table(calls: &BTreeMap<String, BTreeMap<Way, Call>>) -> Table {
    let mut table = table(&["ns a call (burst / sustained)", "native", "Reprise", "apitrace"]);
    for (name, ways) in calls {
        let mut row = vec![Cell::new(name)];
        row.extend(WAYS.map(|way| {
            number(ways.get(&way).map_or_else(
                || "-".to_owned(),
                |call| format!("{:.1} / {:.1}", call.burst_ns, call.sustained_ns),
            ))
        }));
        table.add_row(row);
    }
    table
}

fn played_table(played: &BTreeMap<&'static str, Played>) -> Table {
    let mut table =
        table(&["frames a second", "native", "Reprise", "apitrace", "Reprise ÷ native", "apitrace ÷ native"]);
    for (name, figures) in played {
        let mut row = vec![Cell::new(name)];
        row.extend(WAYS.map(|way| number(format!("{:.1}", median(figures.fps[&way].clone())))));
        row.extend([Way::Reprise, Way::Apitrace].map(|way| number(format!("{:.3}", figures.ratio[&way]))));
        table.add_row(row);
        for (thread, seconds) in &figures.threads {
            let share = 100.0 * seconds / figures.wall;
            table.add_row([
                Cell::new(format!("  thread {thread}")),
                Cell::new(""),
                number(format!("{share:.0} % of a core")),
            ]);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_do_not_depend_on_order() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(vec![]).is_nan());
    }

    #[test]
    fn lines_of_the_calls_program_are_read() {
        assert_eq!(parse_call("glVertex3f 12.50 37.00"), Some(("glVertex3f".into(), 12.5, 37.0)));
        assert_eq!(parse_call("apitrace: tracing to x"), None);
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let child = Command::new("sleep").arg("600").spawn().unwrap();
        let error = watch(child, Duration::ZERO).err().unwrap().to_string();
        assert_eq!(error, "did not end within 0 s");
    }
}
