//! `cargo xtask bench paper`: what the paper on record-prune-replay measured, and more, measured here and put beside its figures.
//!
//! Parts are measured one after the other and kept as they come; the report is drawn from what is kept.
//! This module must not know how anything is recorded: it runs programs, sessions and clocks.

mod machine;
mod measure;
mod plots;
mod report;
mod sections;
mod stats;
mod store;

use crate::run;
use anyhow::{Result, bail};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use measure::Lab;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;
use store::{Part, Store};

/// Options of `bench paper`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Runs of each kind; of `growth`, `table3`, `textures` and `trips` there is one.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Only these; the report has all that was ever measured.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Choice>,
    /// Keep what an earlier run with the same settings has measured, and measure the rest.
    #[arg(long)]
    resume: bool,
    /// Measure nothing, and draw the report of what was measured.
    #[arg(long, conflicts_with_all = ["resume", "only"])]
    render: bool,
    /// So many frames of the demo, from its beginning, where they are rendered [default: all].
    #[arg(long, value_name = "N")]
    frames: Option<u64>,
    /// So many at resolutions above 640x480, where a software driver takes long [default: as with --frames].
    #[arg(long, value_name = "N")]
    large_frames: Option<u64>,
    /// So many where rasterisation is off [default: all].
    #[arg(long, value_name = "N")]
    noop_frames: Option<u64>,
    /// Frames of PyMOL's movie.
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pymol_frames: u64,
    /// The frame of the demo at which checkpoints are taken.
    #[arg(long, value_name = "N", default_value_t = 100)]
    checkpoint_frame: u64,
    /// How far into the demo, in seconds, the log is looked at.
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    log_seconds: u64,
    /// How long the long run is.
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = humantime::parse_duration)]
    growth: Duration,
    /// Sizes of all textures, in MiB; those that memory or disk are too small for are left out, and the report says so.
    #[arg(long, value_name = "MIB", value_delimiter = ',', default_values_t = [16, 64, 256, 1024, 2048])]
    textures: Vec<u64>,
    /// Numbers of contexts.
    #[arg(long, value_name = "N", value_delimiter = ',', default_values_t = [1, 2, 4, 8, 16])]
    contexts: Vec<u64>,
    /// Where the report goes.
    #[arg(long, value_name = "DIR", default_value = "docs/evaluation")]
    out: PathBuf,
}

/// What one may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Choice {
    /// Frame rates at five resolutions.
    Table1,
    /// Time to three landmarks of the demo.
    Table2,
    /// Distribution of the frame rate.
    Fig4,
    /// Log recorded, pruned, and the time of pruning.
    Table3,
    /// The same.
    Fig5,
    /// Image, checkpoint and restart at four resolutions.
    Table4,
    /// PyMOL.
    Pymol,
    /// Lines of code.
    Lines,
    /// A long run.
    Growth,
    /// What a call costs.
    Calls,
    /// Data that is given, or read back, anew in each frame.
    Streams,
    /// Textures that grow.
    Textures,
    /// Contexts that become more.
    Contexts,
    /// Threads that become more.
    Threads,
    /// Round trips of each test program.
    Trips,
    /// Memory of the program's process.
    Memory,
    /// Idle threads.
    Idle,
}

/// What is measured together, and kept in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Lines,
    Calls,
    Demo,
    Log,
    Images,
    Pymol,
    Idle,
    Threads,
    Contexts,
    Streams,
    Trips,
    Textures,
    Growth,
}

/// In the order in which they are measured: the shortest first, so that something is there soon.
const KINDS: [Kind; 13] = [
    Kind::Lines,
    Kind::Calls,
    Kind::Idle,
    Kind::Threads,
    Kind::Contexts,
    Kind::Streams,
    Kind::Trips,
    Kind::Pymol,
    Kind::Images,
    Kind::Log,
    Kind::Demo,
    Kind::Textures,
    Kind::Growth,
];

impl Kind {
    /// Of its file.
    fn name(self) -> &'static str {
        match self {
            Kind::Lines => "lines",
            Kind::Calls => "calls",
            Kind::Demo => "demo",
            Kind::Log => "log",
            Kind::Images => "images",
            Kind::Pymol => "pymol",
            Kind::Idle => "idle",
            Kind::Threads => "threads",
            Kind::Contexts => "contexts",
            Kind::Streams => "streams",
            Kind::Trips => "trips",
            Kind::Textures => "textures",
            Kind::Growth => "growth",
        }
    }
}

impl Choice {
    fn kind(self) -> Kind {
        match self {
            Choice::Table1 | Choice::Table2 | Choice::Fig4 | Choice::Memory => Kind::Demo,
            Choice::Table3 | Choice::Fig5 => Kind::Log,
            Choice::Table4 => Kind::Images,
            Choice::Pymol => Kind::Pymol,
            Choice::Lines => Kind::Lines,
            Choice::Growth => Kind::Growth,
            Choice::Calls => Kind::Calls,
            Choice::Textures => Kind::Textures,
            Choice::Contexts => Kind::Contexts,
            Choice::Streams => Kind::Streams,
            Choice::Threads => Kind::Threads,
            Choice::Trips => Kind::Trips,
            Choice::Idle => Kind::Idle,
        }
    }
}

impl Options {
    fn kinds(&self) -> Vec<Kind> {
        let asked: BTreeSet<Kind> = self.only.iter().map(|choice| choice.kind()).collect();
        KINDS.into_iter().filter(|kind| self.only.is_empty() || asked.contains(kind)).collect()
    }

    /// Whether the demo is wanted at every resolution: but the first table all are of 640x480.
    fn all_resolutions(&self) -> bool {
        self.only.is_empty() || self.only.contains(&Choice::Table1)
    }

    /// On what a part's figures depend, but for the number of rounds: more can be added.
    fn settings(&self, kind: Kind) -> BTreeMap<String, String> {
        let frames =
            |frames: Option<u64>| frames.map_or_else(|| "all".to_owned(), |frames| frames.to_string());
        let settings = match kind {
            Kind::Demo => vec![
                ("frames", frames(self.frames)),
                ("large frames", frames(self.large_frames.or(self.frames))),
                ("noop frames", frames(self.noop_frames)),
            ],
            Kind::Log => vec![("seconds", self.log_seconds.to_string())],
            Kind::Images => vec![("frame", self.checkpoint_frame.to_string())],
            Kind::Pymol => vec![("frames", self.pymol_frames.to_string())],
            Kind::Growth => vec![("time", humantime::format_duration(self.growth).to_string())],
            _ => Vec::new(),
        };
        settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// `cargo xtask bench paper`.
pub fn run(options: &Options) -> Result<()> {
    let store = Store::open(&run::root().join("target/evaluation"))?;
    let failed = if options.render { Vec::new() } else { measure_all(options, &store)? };
    let mut parts = BTreeMap::new();
    for kind in KINDS {
        if let Some(part) = store.load::<Part>(kind.name())? {
            parts.insert(kind.name().to_owned(), part);
        }
    }
    let evaluation = report::Evaluation { machine: store.load("machine")?.unwrap_or_default(), parts };
    let page = report::write(&evaluation, &run::root().join(&options.out))?;
    println!("{}", page.display());
    if !failed.is_empty() {
        bail!("not everything could be measured, as the report says:\n{}", failed.join("\n"));
    }
    Ok(())
}

/// Measures what is asked for; what failed is returned.
fn measure_all(options: &Options, store: &Store) -> Result<Vec<String>> {
    let lab = Lab::new(options)?;
    store.save("machine", &machine::Machine::here(&lab)?)?;
    let plans: Vec<_> = options.kinds().into_iter().map(|kind| (kind, lab.plan(kind))).collect();
    let bar = ProgressBar::new(plans.iter().map(|(_, units)| units.len() as u64).sum());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len}, {elapsed} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_secs(1));
    let mut failed = Vec::new();
    for (kind, units) in &plans {
        let name = kind.name();
        let fresh = Part {
            commit: run::commit(),
            begun: machine::now(),
            settings: options.settings(*kind),
            ..Part::default()
        };
        let part = store.measure(
            name,
            fresh,
            options.resume,
            units,
            |unit| {
                bar.set_message(format!("{name}: {}, {}, round {}", unit.subject, unit.way, unit.round + 1));
                bar.inc(1);
            },
            |unit| lab.measure(*kind, unit),
        )?;
        bar.suspend(|| println!("{name}: {:.0} s", part.seconds));
        for (subject, ways) in &part.failures {
            failed.extend(ways.iter().map(|(way, why)| format!("{name}: {subject}, {way}: {why}")));
        }
    }
    bar.finish_and_clear();
    Ok(failed)
}
