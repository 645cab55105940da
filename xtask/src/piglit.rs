//! `cargo xtask piglit`: piglit's tests natively and under Reprise, compared test by test.
//!
//! Each test is run natively, then under Reprise, on a private display. Results are kept as they come, so a run that is stopped is
//! taken up where it was; native ones are good for any number of builds of Reprise. What has regressed is run once more, both ways,
//! before it is believed. This module must not know what a test draws: `reprise-piglit` runs and compares.

mod known;
mod report;
mod sample;
mod store;

use crate::display::XServer;
use crate::setup::{self, For};
use crate::{machine, run};
use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use known::Known;
use report::{Report, Row, Side};
use reprise_piglit::compare::{self, Verdict};
use reprise_piglit::listing::{Listing, Test};
use reprise_piglit::run::{Runner, Screen, Under, side_by_side};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;
use store::{Key, Store};

/// Variables that choose or change a driver: results under other values are other results.
/// Large enough for every test of piglit.
const SCREEN: &str = "1024x768x24";
const DRIVERS_VARIABLES: [&str; 8] =
    ["GALLIUM_", "MESA_", "LIBGL_", "LP_", "ST_", "DRAW_", "REPRISE_", "__GLX_VENDOR_LIBRARY_NAME"];

/// The profile that the list of known regressions and the sample are of.
const DEFAULT_PROFILE: &str = "quick_gl";

/// Options of `piglit`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Which tests: one of piglit's profiles.
    #[arg(long, default_value = DEFAULT_PROFILE)]
    profile: String,
    /// Under Reprise in chaos mode; K is what REPRISE_CHAOS takes, for example kill:7.
    #[arg(long, value_name = "K")]
    chaos: Option<String>,
    /// Only tests whose names match; an expression as piglit takes it (Python's, upper and lower case alike).
    #[arg(long, value_name = "RE", default_value = "", hide_default_value = true)]
    filter: String,
    /// Forget what earlier runs of these tests gave, natively too; otherwise only what is missing is run.
    #[arg(long)]
    fresh: bool,
    /// Run nothing, and write the report of what earlier runs gave.
    #[arg(long, conflicts_with = "fresh")]
    report: bool,
    /// Under the library as tests are built, with debug assertions, rather than as it is released.
    #[arg(long)]
    debug: bool,
    /// A test that takes longer is killed, and counts as hanging.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    limit: u64,
    /// So many tests at once; by default as many as there are processors.
    #[arg(long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// Only choose the suite's sample, running what that takes, and write tests/piglit-sample.txt.
    #[arg(long, conflicts_with_all = ["chaos", "fresh", "filter", "report"])]
    write_sample: bool,
}

/// `cargo xtask piglit`.
pub fn run(options: &Options) -> Result<()> {
    setup::ensure(&[For::Running, For::Piglit], false)?;
    let known = Known::load()?;
    let listing = Listing::of(&options.profile, &options.filter)?;
    if listing.tests.is_empty() {
        bail!("{} has no test whose name matches {:?}", options.profile, options.filter);
    }
    let folder = run::root().join("target/piglit").join(&options.profile);
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let native_key = native_key(&listing)?;
    let native_file = folder.join(format!("native-{}.jsonl", native_key.clone().text()));
    let scratch = tempfile::tempdir()?;
    let runner = Runner {
        environment: listing.environment.clone(),
        limit: Duration::from_secs(options.limit),
        folder: scratch.path().to_owned(),
    };
    let jobs = options
        .jobs
        .map_or_else(|| std::thread::available_parallelism().map_or(2, NonZero::get), NonZero::get);
    let built = run::build_library(if options.debug { "dev" } else { "release" })?;
    // A copy, so that one may go on to build while it runs.
    let mut build = Key::default();
    for name in ["libreprise.so", "reprise-server"] {
        let copy = scratch.path().join(name);
        std::fs::copy(built.join(name), &copy).with_context(|| format!("cannot copy {name}"))?;
        build = build.file(&copy)?;
    }
    let library = scratch.path().join("libreprise.so");
    let build = build.text();
    let key = native_key.word(&build).word(options.chaos.as_deref().unwrap_or_default());
    let mut stores = Stores {
        native: Store::open(&native_file)?,
        reprise: Store::open(&folder.join(reprise_file(options, key)))?,
        known,
    };
    if options.write_sample {
        let reprise = Under::Reprise { library, chaos: None };
        return sample::write(&listing, &runner, &reprise, jobs, &Mutex::new(stores));
    }
    if options.fresh {
        let tests: BTreeSet<&str> = listing.tests.iter().map(|test| test.name.as_str()).collect();
        stores.native.forget(&tests)?;
        stores.reprise.forget(&tests)?;
    }

    let bench = Bench {
        runner,
        reprise: Under::Reprise { library: library.clone(), chaos: options.chaos.clone() },
        stores: Mutex::new(stores),
        progress: Progress::new(listing.tests.len()),
    };
    if !options.report {
        side_by_side(
            jobs,
            &listing.tests,
            || Ok(XServer::with_screen(SCREEN)?),
            |display, test| bench.compare(display, test),
        )?;
    }
    bench.progress.bar.finish_and_clear();

    let stores = bench.stores.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    let report = Report {
        profile: options.profile.clone(),
        filter: options.filter.clone(),
        chaos: options.chaos.clone(),
        limit: options.limit,
        source: run::commit(),
        drivers: drivers(&library)?,
        elsewhere: listing.elsewhere,
        rows: listing.tests.iter().filter_map(|test| stores.row(test)).collect(),
    };
    let page = report.write(&folder)?;
    println!("{}", report.summary());
    println!("  {}", page.display());
    let verdict = |name: &str| {
        let row = report.rows.iter().find(|row| row.name == name)?;
        Some(matches!(row.verdict, Verdict::Regressed | Verdict::Unsteady))
    };
    // The list is of one profile and of runs without chaos.
    let all = options.filter.is_empty() && !options.report;
    let listed = options.profile == DEFAULT_PROFILE && options.chaos.is_none();
    let stale = if listed { stores.known.stale(all, verdict) } else { Vec::new() };
    if !stale.is_empty() {
        bail!("tests/piglit-known.txt is stale: {}", stale.join("; "));
    }
    match report.regressed().count() {
        0 => Ok(()),
        count => bail!("{count} of {} tests have regressed", report.rows.len()),
    }
}

/// Native results belong to the driver, to piglit, and to the variables that drivers heed.
fn native_key(listing: &Listing) -> Result<Key> {
    let mut key = Key::default();
    for library in ["libGLX_mesa.so.0", "dri/swrast_dri.so"] {
        let found = machine::library(library).with_context(|| format!("there is no {library}"))?;
        key = key.file(&found)?;
    }
    let piglit = listing.environment.get("PIGLIT_SOURCE_DIR").context("piglit does not say where it is")?;
    key = key.file(&Path::new(piglit).join("lib/libpiglitutil_gl.so.0"))?;
    for (name, value) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if DRIVERS_VARIABLES.iter().any(|start| name.starts_with(start)) {
            key = key.word(&name).word(&value.to_string_lossy());
        }
    }
    Ok(key)
}

fn reprise_file(options: &Options, key: Key) -> String {
    let chaos: String = options.chaos.iter().flat_map(|chaos| ["-", chaos]).collect();
    format!("reprise{}-{}.jsonl", chaos.replace(|c: char| !c.is_ascii_alphanumeric(), "-"), key.text())
}

/// What programs are told of OpenGL: natively, and under Reprise.
fn drivers(library: &Path) -> Result<[String; 2]> {
    let display = XServer::with_screen(SCREEN)?;
    let told = |preload: Option<&Path>| -> Result<String> {
        let mut command = Command::new("glxinfo");
        command.arg("-B").env("DISPLAY", display.name());
        command.envs(preload.map(|library| ("LD_PRELOAD", library)));
        let said = run::quietly(&mut command)?;
        let line = |start: &str| said.lines().find_map(|line| line.strip_prefix(start)).unwrap_or("?").trim();
        Ok(format!("OpenGL {}, {}", line("OpenGL version string:"), line("OpenGL renderer string:")))
    };
    Ok([told(None)?, told(Some(library))?])
}

struct Stores {
    native: Store,
    reprise: Store,
    known: Known,
}

impl Stores {
    fn verdict(&self, test: &Test) -> Option<Verdict> {
        compare::repeated(self.native.of(&test.name), self.reprise.of(&test.name))
    }

    fn row(&self, test: &Test) -> Option<Row> {
        Some(Row {
            name: test.name.clone(),
            verdict: self.verdict(test)?,
            known: self.known.reason(&test.name).map(str::to_owned),
            command: test.command.clone(),
            native: self.native.of(&test.name).to_vec(),
            reprise: self.reprise.of(&test.name).to_vec(),
        })
    }
}

/// All that comparing a test needs.
struct Bench {
    runner: Runner,
    reprise: Under,
    stores: Mutex<Stores>,
    progress: Progress,
}

impl Bench {
    fn stores(&self) -> std::sync::MutexGuard<'_, Stores> {
        self.stores.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Runs what is missing of a test.
    fn compare(&self, display: &XServer, test: &Test) -> Result<()> {
        // A test that has regressed is run twice, any other once.
        for times in [1, 2] {
            let have = |side: fn(&Stores) -> &Store| side(&self.stores()).of(&test.name).len();
            if have(|stores| &stores.native) < times {
                let outcome = self.runner.run(test, &Under::Native, display.name())?;
                self.stores().native.add(&test.name, outcome)?;
            }
            if have(|stores| &stores.reprise) < times {
                let outcome = self.runner.run(test, &self.reprise, display.name())?;
                self.stores().reprise.add(&test.name, outcome)?;
            }
            if self.stores().verdict(test) != Some(Verdict::Regressed) {
                break;
            }
        }
        let row = self.stores().row(test).context("it was run both ways")?;
        self.progress.done(&row);
        Ok(())
    }
}

/// A bar, and a line for each regression.
struct Progress {
    bar: ProgressBar,
    counts: Mutex<BTreeMap<Verdict, usize>>,
}

impl Progress {
    fn new(tests: usize) -> Progress {
        let bar = ProgressBar::new(tests as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len}, {eta} left{msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        Progress { bar, counts: Mutex::default() }
    }

    fn done(&self, row: &Row) {
        let mut counts = self.counts.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        *counts.entry(row.verdict).or_default() += 1;
        let said = counts.iter().map(|(verdict, count)| format!(", {count} {}", report::word(*verdict)));
        self.bar.set_message(said.collect::<String>());
        self.bar.inc(1);
        if row.verdict >= Verdict::Unsteady && row.known.is_none() {
            let (native, reprise) = (row.status(Side::Native), row.status(Side::Reprise));
            self.bar.suspend(|| {
                println!("{}: {} → {}: {}", report::word(row.verdict), native, reprise, row.name)
            });
        }
    }
}

impl Screen for XServer {
    fn name(&self) -> &str {
        XServer::name(self)
    }

    fn alive(&mut self) -> bool {
        XServer::alive(self)
    }
}
