//! How each part is measured: which runs it has, and what a run gives.
//!
//! All ways of running a program are the same but for what is preloaded, and what counts its frames is the same for all: the
//! program itself, or a library before it that knows no OpenGL. This module must not know what the figures are compared with.

use super::super::proc;
use super::super::session::Session;
use super::super::{Bench, KEEPER, Way, pymol};
use super::store::{Sample, Stopped, Unit};
use super::{Kind, Options, stats};
use crate::{game, machine, run};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use signal_hook::consts::{SIGINT, SIGTERM};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Ways of running, as the figures name them.
pub const NATIVE: &str = "native";
/// Under it.
pub const REPRISE: &str = "reprise";
/// Traced.
pub const APITRACE: &str = "apitrace";
/// In a session, but with the driver inside the program's process, for CRIU to write with it.
pub const INSIDE: &str = "inside";

/// The paper's first table.
pub const RESOLUTIONS: [(u32, u32); 5] = [(640, 480), (800, 600), (1024, 768), (1600, 1200), (2048, 1536)];
/// Its last.
pub const IMAGE_RESOLUTIONS: [(u32, u32); 4] = [(640, 480), (800, 600), (1024, 768), (1600, 1200)];
/// Seconds of the demo at which the paper looked at the log.
pub const LOG_SECONDS: [u64; 10] = [5, 10, 20, 30, 45, 60, 75, 90, 105, 120];
/// Where the paper's landmarks are in its demo, of which it has one minute.
pub const LANDMARKS: [f64; 3] = [8.0 / 60.0, 17.0 / 60.0, 22.0 / 60.0];
/// Quantiles that are kept of the times of frames.
pub const QUANTILES: usize = 201;
/// Numbers of threads that draw at once.
pub const THREADS: [u64; 3] = [1, 2, 4];
/// Ways of handing data over, with sizes in MiB.
pub const STREAMS: [(&str, [u64; 3]); 8] = [
    ("texture", [1, 4, 16]),
    ("upload", [1, 4, 16]),
    ("buffer", [1, 4, 16]),
    ("pieces", [1, 4, 16]),
    ("map", [1, 4, 16]),
    ("persistent", [1, 4, 16]),
    ("readback", [1, 4, 16]),
    ("download", [1, 4, 16]),
];
/// So long idle threads are looked at.
pub const IDLE_SECONDS: u64 = 5;
/// For all resolutions.
const SCREEN: &str = "2048x1536x24";
/// Points of the long run.
const GROWTH_POINTS: u32 = 60;
/// No single run takes so long.
const LIMIT: Duration = Duration::from_secs(3600);
const MIB: f64 = (1 << 20) as f64;

/// Everything that runs have in common.
pub struct Lab<'a> {
    options: &'a Options,
    bench: Bench,
    /// Preloaded into the game.
    shim: PathBuf,
    /// The program whose size is chosen.
    scene: PathBuf,
    /// The one that draws in many threads.
    threads: PathBuf,
    /// The one that gives data anew in each frame.
    streams: PathBuf,
    calls: PathBuf,
    /// Set by SIGINT and SIGTERM.
    stopped: Arc<AtomicBool>,
}

/// The subject of a demo's figures.
pub fn demo_subject(size: (u32, u32), noop: bool) -> String {
    format!("{}x{} {}", size.0, size.1, if noop { "noop" } else { "rendered" })
}

fn way(name: &str) -> Way {
    match name {
        NATIVE => Way::Native,
        APITRACE => Way::Apitrace,
        _ => Way::Reprise,
    }
}

fn sample<const N: usize>(figures: [(&str, f64); N]) -> Sample {
    figures.map(|(name, value)| (name.to_owned(), vec![value])).into()
}

/// Seconds at which frames ended.
fn frames(path: &Path) -> Result<Vec<f64>> {
    let bytes = std::fs::read(path).with_context(|| format!("it showed no frame: {}", path.display()))?;
    let frames = bytes.chunks_exact(8).map(|frame| {
        let mut nanoseconds = [0; 8];
        nanoseconds.copy_from_slice(frame);
        u64::from_le_bytes(nanoseconds) as f64 / 1e9
    });
    Ok(frames.collect())
}

/// How many.
fn count(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len() / 8)
}

/// A program for a session.
struct Subject {
    program: Command,
    /// Counts its frames.
    frames: PathBuf,
    screen: &'static str,
    /// It shows so many before the checkpoint.
    at: u64,
    /// And so many afterwards until one is new for certain.
    new: u64,
}

impl<'a> Lab<'a> {
    /// Builds what is needed, and starts a display.
    pub fn new(options: &'a Options) -> Result<Lab<'a>> {
        let bench = Bench::new(SCREEN)?;
        let compile = |name: &str, flags: &[&str], libraries: &[&str]| {
            let path = bench.scratch.path().join(name);
            let source = run::root().join("xtask/bench").join(Path::new(name).with_extension("c"));
            let mut command = Command::new("cc");
            run::quietly(command.arg("-O2").args(flags).arg("-o").arg(&path).arg(source).args(libraries))?;
            anyhow::Ok(path)
        };
        let shim = compile("frames.so", &["-shared", "-fPIC"], &["-lSDL2", "-ldl"])?;
        let scene = compile("scene", &[], &["-lGL", "-lX11"])?;
        let threads = compile("threads", &[], &["-lGL", "-lX11", "-lpthread"])?;
        let streams = compile("streams", &[], &["-lGL", "-lX11"])?;
        let calls = bench.calls_program()?;
        // So that sessions, which are in no terminal's foreground, end with us. A second signal ends us at once.
        let stopped = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            signal_hook::flag::register_conditional_shutdown(signal, 1, stopped.clone())?;
            signal_hook::flag::register(signal, stopped.clone())?;
        }
        Ok(Lab { options, bench, shim, scene, threads, streams, calls, stopped })
    }

    /// For `DISPLAY`.
    pub fn display(&self) -> &str {
        self.bench.display.name()
    }

    fn reprise(&self) -> PathBuf {
        self.bench.bin.join("reprise")
    }

    /// Version of the CRIU that sessions use.
    pub fn criu(&self) -> Result<String> {
        let said = run::output(Command::new(self.reprise()).args(["doctor", "--json"]))?;
        let said: Vec<Value> = serde_json::from_slice(&said.stdout)?;
        let found = said.iter().find(|finding| finding["what"] == "CRIU");
        let version = found.and_then(|finding| finding["found"].as_str()?.split(' ').next());
        Ok(version.unwrap_or("unknown").to_owned())
    }

    /// The runs of a part, in their order: within a round all ways of a subject one after the other.
    pub fn plan(&self, kind: Kind) -> Vec<Unit> {
        let options = self.options;
        let numbered = |numbers: &[u64]| numbers.iter().map(u64::to_string).collect::<Vec<_>>();
        let (rounds, subjects, ways): (u32, Vec<String>, &[&'static str]) = match kind {
            Kind::Lines => (1, vec!["lines".to_owned()], &[REPRISE]),
            Kind::Calls => (options.rounds, vec!["calls".to_owned()], &[NATIVE, REPRISE, APITRACE]),
            Kind::Demo => {
                let all = if options.all_resolutions() { &RESOLUTIONS[..] } else { &RESOLUTIONS[..1] };
                let subjects =
                    [true, false].map(|noop| all.iter().map(move |&size| demo_subject(size, noop)));
                (options.rounds, subjects.into_iter().flatten().collect(), &[NATIVE, REPRISE, APITRACE])
            }
            Kind::Log => (1, vec!["demo".to_owned()], &[REPRISE]),
            Kind::Images => {
                let subjects = IMAGE_RESOLUTIONS.map(|(width, height)| format!("{width}x{height}"));
                (options.rounds, subjects.to_vec(), &[REPRISE, INSIDE])
            }
            Kind::Pymol => {
                let subjects = ["movie", "session"].map(str::to_owned).to_vec();
                (options.rounds, subjects, &[NATIVE, REPRISE, APITRACE, INSIDE])
            }
            Kind::Idle => (options.rounds, vec!["idle".to_owned()], &[REPRISE]),
            Kind::Threads => (options.rounds, numbered(&THREADS), &[NATIVE, REPRISE]),
            Kind::Streams => {
                let all = STREAMS.iter().flat_map(|(kind, sizes)| sizes.map(|size| format!("{kind} {size}")));
                (options.rounds, all.collect(), &[NATIVE, REPRISE, APITRACE])
            }
            Kind::Contexts => (options.rounds, numbered(&options.contexts), &[NATIVE, REPRISE, INSIDE]),
            Kind::Textures => (1, numbered(&options.textures), &[NATIVE, REPRISE, INSIDE]),
            Kind::Trips => (1, self.test_programs(), &[REPRISE]),
            Kind::Growth => (1, vec!["demo again and again".to_owned()], &[REPRISE]),
        };
        let mut units = Vec::new();
        for round in 0..rounds {
            for subject in &subjects {
                let own = ways.iter().filter(|way| match (kind, subject.as_str()) {
                    (Kind::Pymol, "movie") => **way != INSIDE,
                    (Kind::Pymol, "session") => matches!(**way, REPRISE | INSIDE),
                    _ => true,
                });
                units.extend(own.map(|way| Unit { subject: subject.clone(), way, round }));
            }
        }
        units
    }

    /// Makes one of them.
    pub fn measure(&self, kind: Kind, unit: &Unit) -> Result<Sample> {
        let result = self.made(kind, unit);
        // Programs may have had the signal, too.
        self.go_on()?;
        result
    }

    fn go_on(&self) -> Result<()> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(Stopped.into());
        }
        Ok(())
    }

    /// Until so long after the start.
    fn rest(&self, start: Instant, until: Duration) -> Result<()> {
        loop {
            self.go_on()?;
            let left = until.saturating_sub(start.elapsed());
            if left.is_zero() {
                return Ok(());
            }
            // A moment of the run is awaited, and signals in between.
            std::thread::sleep(left.min(Duration::from_millis(200)));
        }
    }

    fn made(&self, kind: Kind, unit: &Unit) -> Result<Sample> {
        let number = || unit.subject.parse::<u64>().context("a number");
        match kind {
            Kind::Lines => lines(),
            Kind::Calls => {
                let calls = self.bench.calls_once(&self.calls, way(unit.way))?;
                let figures = calls.into_iter().flat_map(|(name, burst, sustained)| {
                    [(format!("{name} burst"), vec![burst]), (format!("{name} sustained"), vec![sustained])]
                });
                Ok(figures.collect())
            }
            Kind::Demo => self.demo(&unit.subject, unit.way),
            Kind::Log => self.log(),
            Kind::Images => {
                let session = self.new_session()?;
                let size = size(&unit.subject)?;
                let subject = Subject {
                    program: self.game_in(&session, size, &[], unit.way)?,
                    frames: session.folder().join("frames"),
                    screen: "2048x1536",
                    at: game::LOADING + self.options.checkpoint_frame,
                    new: 1,
                };
                self.session(&session, unit.way, subject)
            }
            Kind::Pymol if unit.subject == "movie" => self.movie(unit.way),
            Kind::Pymol => {
                let session = self.new_session()?;
                let play = pymol();
                let mut program = Command::new(&play.program);
                // More than it ever comes to.
                program.args(&play.arguments).env(super::super::FRAMES, "20000");
                // It counts a frame before it is drawn.
                let frames = session.folder().join("frames");
                let subject = Subject { program, frames, screen: "1280x1024", at: 100, new: 2 };
                self.session(&session, unit.way, subject)
            }
            Kind::Idle => self.idle(),
            Kind::Threads => self.threads(number()?, unit.way),
            Kind::Streams => self.streams(&unit.subject, unit.way),
            Kind::Contexts => self.scene(number()?, 0, unit.way),
            Kind::Textures => {
                let size = number()?;
                self.room_for(size)?;
                self.scene(1, size, unit.way)
            }
            Kind::Trips => self.trips(&unit.subject),
            Kind::Growth => self.growth(),
        }
    }

    /// A command to be run on the display, with a library of ours before it where `shim` says so.
    fn command(&self, way: Way, program: &Path, noop: bool, shim: bool) -> Result<(Command, PathBuf)> {
        let mut command = self.bench.command(way, program, noop)?;
        if shim {
            let mut preload = self.shim.clone().into_os_string();
            if way == Way::Reprise {
                preload = self.bench.bin.join("libreprise.so").into_os_string();
                preload.push(":");
                preload.push(&self.shim);
            }
            command.env("LD_PRELOAD", preload);
        }
        let counted = self.bench.scratch.path().join("frames");
        let _ = std::fs::remove_file(&counted);
        command.env("FRAMES_FILE", &counted).env("REPRISE_STATS", self.stats());
        let _ = std::fs::remove_file(self.stats());
        Ok((command, counted))
    }

    fn stats(&self) -> PathBuf {
        self.bench.scratch.path().join("stats.json")
    }

    /// What Reprise says of the process that has just ended.
    fn told(&self) -> Result<Value> {
        let text = std::fs::read(self.stats()).context("Reprise left no figures: it was not recorded")?;
        Ok(serde_json::from_slice(&text)?)
    }

    fn demo(&self, subject: &str, name: &str) -> Result<Sample> {
        let noop = subject.ends_with("noop");
        let size = size(subject.split(' ').next().unwrap_or_default())?;
        let options = self.options;
        let wanted = match (noop, size == RESOLUTIONS[0]) {
            (true, _) => options.noop_frames,
            (false, true) => options.frames,
            (false, false) => options.large_frames.or(options.frames),
        };
        // The whole demo ends by itself, and with the game's own report.
        let wanted = wanted.filter(|&frames| frames < game::FRAMES);
        let program = machine::program(game::PROGRAM).context("the game is gone")?;
        let way = way(name);
        let (mut command, counted) = self.command(way, &program, noop, true)?;
        let home = self.bench.scratch.path().join("home");
        command.args(game_arguments(&home, size, &[]));
        command.env("FRAMES", (wanted.map_or(0, |frames| game::LOADING + frames)).to_string());
        let (said, watched) = self.bench.measured(way, command, LIMIT)?;
        let mut ends = frames(&counted)?;
        if let Some(wanted) = wanted {
            // It may show another one before it heeds that it is to quit.
            ends.truncate((game::LOADING + wanted) as usize);
        } else if game::report(&said).map(|(frames, _)| frames) != Some(game::FRAMES) {
            bail!("the game did not show {} frames", game::FRAMES);
        }
        let played = wanted.unwrap_or(game::FRAMES);
        if ends.len() as u64 != game::LOADING + played {
            bail!("it showed {} frames in all instead of {}", ends.len(), game::LOADING + played);
        }
        let ends = &ends[game::LOADING as usize..];
        let (first, last) = (ends[0], ends[ends.len() - 1]);
        let times: Vec<f64> = ends.windows(2).map(|pair| (pair[1] - pair[0]) * 1e3).collect();
        let quantiles = stats::quantiles(&times, QUANTILES);
        let mut figures = sample([
            ("played", played as f64),
            ("fps", times.len() as f64 / (last - first)),
            ("p99 ms", stats::quantiles(&times, 101)[99]),
            ("memory MiB", watched.resident as f64 / MIB),
        ]);
        if size == RESOLUTIONS[0] {
            figures.insert("frame ms".to_owned(), quantiles);
            let at = |share: f64| ends[(share * times.len() as f64) as usize] - first;
            figures.insert("landmarks s".to_owned(), LANDMARKS.map(at).to_vec());
        }
        if way == Way::Reprise {
            let told = self.told()?;
            let number = |name: &str| told[name].as_f64().unwrap_or_default();
            figures.extend(sample([
                ("log MiB", number("log_bytes") / MIB),
                ("round trips a frame", number("round_trips") / number("frames").max(1.0)),
            ]));
        }
        Ok(figures)
    }

    fn movie(&self, name: &str) -> Result<Sample> {
        let (play, way) = (pymol(), way(name));
        let (mut command, _) = self.command(way, &play.program, false, false)?;
        command.args(&play.arguments).env_remove("FRAMES_FILE");
        command.env(super::super::FRAMES, self.options.pymol_frames.to_string());
        let (said, watched) = self.bench.measured(way, command, LIMIT)?;
        let (_, fps) = game::report(&said).context("it reported no frames")?;
        let mut figures = sample([("fps", fps), ("memory MiB", watched.resident as f64 / MIB)]);
        if way == Way::Reprise {
            figures
                .extend(sample([("log MiB", self.told()?["log_bytes"].as_f64().unwrap_or_default() / MIB)]));
        }
        Ok(figures)
    }

    fn new_session(&self) -> Result<Session> {
        if !machine::is_root() {
            bail!("sessions need root");
        }
        Session::new(&self.reprise())
    }

    /// The game with what counts its frames, for a session.
    fn game_in(
        &self,
        session: &Session,
        size: (u32, u32),
        variables: &[(&str, &str)],
        way: &str,
    ) -> Result<Command> {
        // The library that is preloaded already stays the first.
        let preload = if way == REPRISE { "LD_PRELOAD=\"$LD_PRELOAD:$0\"" } else { "LD_PRELOAD=\"$0\"" };
        let mut program = Command::new("sh");
        program.args(["-c", &format!("{preload} exec \"$@\"")]).arg(&self.shim);
        program.arg(machine::program(game::PROGRAM).context("the game is gone")?);
        program.args(game_arguments(&session.folder().join("home"), size, variables));
        Ok(program)
    }

    fn start(&self, session: &Session, way: &str, subject: &mut Subject, noop: bool) -> Result<()> {
        subject.program.env("FRAMES_FILE", &subject.frames).env("vblank_mode", "0");
        let mut options = vec!["--screen", subject.screen];
        if noop {
            options.extend(["--server-env", "GALLIUM_NOOP=1"]);
        }
        if way == INSIDE {
            options.push("--no-gl");
        }
        session.run(&options, &subject.program)
    }

    /// Until the program has shown so many frames.
    fn wait(&self, session: &Session, frames: &Path, wanted: u64) -> Result<()> {
        let start = Instant::now();
        for look in 1.. {
            if count(frames) >= wanted {
                break;
            }
            if start.elapsed() > LIMIT {
                bail!("it showed {} frames instead of {wanted}", count(frames));
            }
            self.go_on()?;
            if look % 1000 == 0 {
                session.status().with_context(|| format!("after {} frames", count(frames)))?;
            }
            // Frames are counted in a file, which nobody can wait for.
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    /// Checkpoint, another driver under it, checkpoint and end, restart.
    fn session(&self, session: &Session, way: &str, mut subject: Subject) -> Result<Sample> {
        self.start(session, way, &mut subject, false)?;
        self.wait(session, &subject.frames, subject.at)?;
        let taken = session.checkpoint(false)?;
        let mut figures = sample([
            ("stopped s", taken.pause),
            ("checkpoint s", taken.seconds),
            ("image MiB", taken.bytes as f64 / MIB),
        ]);
        self.wait(session, &subject.frames, count(&subject.frames) + 2)?;
        if way == REPRISE {
            figures.extend(sample([("log MiB", taken.log_bytes()? as f64 / MIB)]));
            let (seconds, pause) = session.recover()?;
            figures.extend(sample([("recover s", seconds), ("recover stopped s", pause)]));
            self.wait(session, &subject.frames, count(&subject.frames) + 2)?;
        }
        session.checkpoint(true)?;
        let shown = count(&subject.frames);
        let start = Instant::now();
        session.restart()?;
        self.wait(session, &subject.frames, shown + subject.new)?;
        figures.extend(sample([("restart s", start.elapsed().as_secs_f64())]));
        Ok(figures)
    }

    /// The demo in a session, from its first frame on.
    fn playing(&self, session: &Session, variables: &[(&str, &str)]) -> Result<()> {
        let mut subject = Subject {
            program: self.game_in(session, RESOLUTIONS[0], variables, REPRISE)?,
            frames: session.folder().join("frames"),
            screen: "1280x1024",
            at: game::LOADING,
            new: 1,
        };
        self.start(session, REPRISE, &mut subject, true)?;
        self.wait(session, &subject.frames, subject.at)
    }

    /// The log while the demo is played as one plays, not as fast as can be, at the paper's frame rate.
    fn log(&self) -> Result<Sample> {
        let session = self.new_session()?;
        let variables = [("timedemo", "0"), ("com_maxfps", "90")];
        self.playing(&session, &variables)?;
        let (start, mut figures) = (Instant::now(), Sample::new());
        for seconds in LOG_SECONDS.into_iter().filter(|&seconds| seconds <= self.options.log_seconds) {
            self.rest(start, Duration::from_secs(seconds))?;
            self.look(&session, start, &mut figures)?;
        }
        Ok(figures)
    }

    /// Adds a point of time to the rows.
    fn look(&self, session: &Session, start: Instant, figures: &mut Sample) -> Result<()> {
        let status = session.status()?;
        let gl = &status["gl"][0];
        let number = |name: &str| gl["report"][name].as_f64().with_context(|| format!("no {name}"));
        let pids = status["processes"].as_array().into_iter().flatten();
        let program = pids
            .filter_map(|pid| u32::try_from(pid.as_u64()?).ok())
            .find(|&pid| proc::has_thread(pid, KEEPER))
            .context("the program is gone")?;
        let server = gl["server"].as_u64().and_then(|pid| u32::try_from(pid).ok());
        let resident =
            |pid: Option<u32>| pid.and_then(proc::resident).map_or(0.0, |bytes| bytes as f64 / MIB);
        let point = [
            ("time s", start.elapsed().as_secs_f64()),
            ("frames", number("frames")?),
            ("recorded MiB", number("recorded_bytes")? / MIB),
            ("log MiB", number("log_bytes")? / MIB),
            ("payload MiB", number("payload_bytes")? / MIB),
            ("pruning s", proc::seconds_of(program, KEEPER).unwrap_or_default()),
            ("memory MiB", resident(Some(program))),
            ("server MiB", resident(server)),
        ];
        for (name, value) in point {
            figures.entry(name.to_owned()).or_default().push(value);
        }
        Ok(())
    }

    fn growth(&self) -> Result<Sample> {
        let session = self.new_session()?;
        let again = "demo demo088-test1; set nextdemo vstr again";
        let variables = [("again", again), ("nextdemo", "vstr again")];
        self.playing(&session, &variables)?;
        let (start, mut figures) = (Instant::now(), Sample::new());
        for point in 1..=GROWTH_POINTS {
            let then = self.options.growth * point / GROWTH_POINTS;
            self.rest(start, then)?;
            self.look(&session, start, &mut figures)?;
        }
        Ok(figures)
    }

    fn idle(&self) -> Result<Sample> {
        let session = self.new_session()?;
        let mut program = Command::new(&self.scene);
        program.args(["1", "1"]).env("IDLE", "10");
        let frames = session.folder().join("frames");
        let mut subject = Subject { program, frames, screen: "1280x1024", at: 10, new: 1 };
        self.start(&session, REPRISE, &mut subject, false)?;
        self.wait(&session, &subject.frames, subject.at)?;
        let status = session.status()?;
        let pids = status["processes"].as_array().into_iter().flatten();
        let pids = pids.chain([&status["gl"][0]["server"], &status["pid"]]);
        let pids: Vec<u32> = pids.filter_map(|pid| u32::try_from(pid.as_u64()?).ok()).collect();
        // What it was doing comes to its end.
        std::thread::sleep(Duration::from_secs(2));
        let before: Vec<_> = pids.iter().map(|&pid| proc::switches(pid)).collect();
        // So long it is looked at.
        std::thread::sleep(Duration::from_secs(IDLE_SECONDS));
        let mut figures = sample([("all", 0.0)]);
        for (&pid, before) in pids.iter().zip(&before) {
            for (name, now) in proc::switches(pid).into_iter().filter(|(name, _)| name.starts_with("reprise"))
            {
                let more = now.saturating_sub(before.get(&name).copied().unwrap_or_default()) as f64;
                figures.entry(name).or_insert_with(|| vec![0.0])[0] += more;
                figures.entry("all".to_owned()).or_insert_with(|| vec![0.0])[0] += more;
            }
        }
        Ok(figures)
    }

    /// Fails where the machine is too small: what the program, the log, the driver and the image have of the textures.
    fn room_for(&self, size: u64) -> Result<()> {
        let wanted = (size * 5 + 1024) << 20;
        let folder = std::env::temp_dir();
        for (room, what) in [(proc::memory_available(), "memory"), (proc::disk_available(&folder), "disk")] {
            let room = room.with_context(|| format!("nobody says how much {what} there is"))?;
            if room < wanted {
                bail!("left out: {} MiB of {what} are free, and {} may be needed", room >> 20, wanted >> 20);
            }
        }
        Ok(())
    }

    /// So many threads with a context each, rasterisation off.
    fn threads(&self, threads: u64, name: &str) -> Result<Sample> {
        let way = way(name);
        let mut command = self.bench.command(way, &self.threads, true)?;
        command.arg(threads.to_string());
        let (said, _) = self.bench.measured(way, command, LIMIT)?;
        let fps = said.lines().find_map(|line| line.strip_suffix(" frames a second")?.parse().ok());
        Ok(sample([("fps", fps.with_context(|| format!("it said no frame rate: {said}"))?)]))
    }

    /// Data of a kind and a size, in each frame.
    fn streams(&self, subject: &str, name: &str) -> Result<Sample> {
        let way = way(name);
        let mut command = self.bench.command(way, &self.streams, false)?;
        command.args(subject.split(' '));
        let (said, _) = self.bench.measured(way, command, LIMIT)?;
        let ms = said.lines().find_map(|line| line.strip_suffix(" ms a frame")?.parse().ok());
        Ok(sample([("frame ms", ms.with_context(|| format!("it said no time: {said}"))?)]))
    }

    /// So many contexts and textures of so many MiB.
    fn scene(&self, contexts: u64, size: u64, name: &str) -> Result<Sample> {
        let arguments = [contexts.to_string(), size.to_string()];
        if name == INSIDE {
            let session = self.new_session()?;
            return self.scene_in(&session, &arguments, name);
        }
        let way = way(name);
        let (mut command, counted) = self.command(way, &self.scene, false, false)?;
        // Enough for what is measured to last longer than starting it.
        let shown = (4000 / (contexts + size / 64).max(1)).max(200) as usize;
        command.args(&arguments).env("FRAMES", shown.to_string());
        let (_, watched) = self.bench.measured(way, command, LIMIT)?;
        let ends = frames(&counted)?;
        // The first fifth is for everybody to come to speed.
        let ends = ends.get(shown / 5..).filter(|ends| ends.len() > 1).context("it showed too few frames")?;
        let seconds = ends[ends.len() - 1] - ends[0];
        let mut figures = sample([
            ("frame ms", seconds * 1e3 / (ends.len() - 1) as f64),
            ("memory MiB", watched.resident as f64 / MIB),
        ]);
        if way == Way::Reprise && machine::is_root() {
            let session = self.new_session()?;
            figures.extend(self.scene_in(&session, &arguments, name)?);
        }
        Ok(figures)
    }

    fn scene_in(&self, session: &Session, arguments: &[String], way: &str) -> Result<Sample> {
        let mut program = Command::new(&self.scene);
        program.args(arguments);
        let frames = session.folder().join("frames");
        self.session(session, way, Subject { program, frames, screen: "1280x1024", at: 20, new: 1 })
    }

    /// Names of all programs whose round trips are counted.
    fn test_programs(&self) -> Vec<String> {
        let own = std::fs::read_dir(run::root().join("tests/programs")).into_iter().flatten().flatten();
        let names = own.filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".c").map(str::to_owned));
        let mut names: Vec<String> =
            names.filter(|name| !SHARED.contains(&name.as_str()) && name != "script").collect();
        names.sort();
        let others = ["openarena opengl1", "openarena opengl2", "pymol", "freeglut", "sdl", "qt", "vtk"];
        others.map(str::to_owned).into_iter().chain(names).collect()
    }

    /// A program, and what it waited for in each frame, by command.
    fn trips(&self, subject: &str) -> Result<Sample> {
        let applications = run::root().join("tests/applications");
        let mut lines = String::new();
        let python = Path::new("/usr/bin/python3");
        let mut command = match subject {
            "openarena opengl1" | "openarena opengl2" => {
                let program = machine::program(game::PROGRAM).context("the game is gone")?;
                let (mut command, _) = self.command(Way::Reprise, &program, true, true)?;
                let home = self.bench.scratch.path().join("home");
                let renderer = subject.split(' ').next_back().unwrap_or_default();
                command.args(game_arguments(&home, (640, 480), &[("cl_renderer", renderer)]));
                command.env("FRAMES", (game::LOADING + 300).to_string());
                command
            }
            "pymol" => {
                let (mut command, _) = self.command(Way::Reprise, python, false, false)?;
                command.args(pymol().arguments).env_remove("FRAMES_FILE").env("FRAMES", "200");
                command
            }
            "qt" | "vtk" => {
                lines = "\n".repeat(20) + "end\n";
                let (mut command, _) = self.command(Way::Reprise, python, false, false)?;
                command.arg(applications.join(format!("{subject}.py")));
                command
            }
            "freeglut" | "sdl" => {
                lines = "\n".repeat(20) + "end\n";
                let libraries: &[&str] = if subject == "sdl" { &["-lSDL2"] } else { &["-lglut", "-lGLU"] };
                let program = self.compiled(&[applications.join(format!("{subject}.c"))], libraries)?;
                self.command(Way::Reprise, &program, false, false)?.0
            }
            name => {
                let programs = run::root().join("tests/programs");
                let sources: Vec<_> = SHARED.into_iter().chain([name]).collect();
                let sources: Vec<_> =
                    sources.into_iter().map(|name| programs.join(format!("{name}.c"))).collect();
                let program = self.compiled(&sources, &[])?;
                let (mut command, _) = self.command(Way::Reprise, &program, false, false)?;
                command.env("TESTPROG_STATE", "none");
                command
            }
        };
        // The program's display is invisible, and what it says is of no interest unless it fails.
        let input = self.bench.scratch.path().join("input");
        std::fs::write(&input, lines)?;
        let shown = run::shown(&command);
        let output = tempfile::NamedTempFile::new()?;
        let child = command
            .stdin(std::fs::File::open(&input)?)
            .stdout(Stdio::from(output.reopen()?))
            .stderr(Stdio::from(output.reopen()?))
            .spawn()
            .with_context(|| format!("cannot run `{shown}`"))?;
        let watched = super::super::watch(child, Duration::from_secs(300))?;
        if !watched.status.success() {
            let said = String::from_utf8_lossy(&std::fs::read(output.path())?).into_owned();
            bail!("`{shown}` failed ({}):\n{}", watched.status, super::super::tail(&said));
        }
        let told = self.told()?;
        let frames = told["frames"].as_f64().unwrap_or_default();
        let mut figures =
            sample([("frames", frames), ("all", told["round_trips"].as_f64().unwrap_or_default())]);
        for (command, count) in told["waited"].as_object().into_iter().flatten() {
            figures.insert(format!("waited {command}"), vec![count.as_f64().unwrap_or_default()]);
        }
        Ok(figures)
    }

    fn compiled(&self, sources: &[PathBuf], libraries: &[&str]) -> Result<PathBuf> {
        let program = self.bench.scratch.path().join("program");
        let mut command = Command::new("cc");
        command.args(["-O1", "-no-pie", "-o"]).arg(&program).args(sources).args(libraries);
        run::quietly(command.args(["-lGL", "-lEGL", "-lX11", "-ldl", "-lm", "-pthread"]))?;
        Ok(program)
    }
}

/// Parts of every test program.
const SHARED: [&str; 3] = ["harness", "state", "state_objects"];

fn game_arguments(home: &Path, size: (u32, u32), variables: &[(&str, &str)]) -> Vec<String> {
    let (width, height) = (size.0.to_string(), size.1.to_string());
    let mut all = vec![("r_customwidth", width.as_str()), ("r_customheight", height.as_str())];
    all.extend(variables);
    game::arguments_with(home, &all)
}

fn size(text: &str) -> Result<(u32, u32)> {
    let (width, height) = text.split_once('x').context("WIDTHxHEIGHT")?;
    Ok((width.parse()?, height.parse()?))
}

fn lines() -> Result<Sample> {
    let files = reprise_generator::coverage::lines(&run::root())?;
    let sum = |folder: &str| {
        let own = files.iter().filter(|(path, _)| path.starts_with(folder));
        own.map(|(_, count)| *count).sum::<usize>() as f64
    };
    Ok(sample([("rules", sum("rules")), ("handlers", sum("runtime/handlers"))]))
}
