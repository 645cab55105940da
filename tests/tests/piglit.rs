//! A sample of piglit's tests, from all of its areas: none that is good natively is bad under Reprise.
//!
//! `cargo xtask piglit` runs all of them. What Reprise does not offer yet is skipped by the tests themselves; it is counted and
//! said, so that nobody takes it for passing.

use reprise_piglit::compare::{self, Verdict};
use reprise_piglit::listing::{Listing, Test};
use reprise_piglit::outcome::Outcome;
use reprise_piglit::run::{Runner, Screen, Under, side_by_side};
use reprise_tests::{XServer, built, must};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

const PROFILE: &str = "quick_gl";

/// A test of the sample takes 0.3 s natively.
const LIMIT: Duration = Duration::from_secs(60);

/// The names in the sample's file, and those of tests that have regressed once.
fn sample() -> impl Iterator<Item = &'static str> {
    let lists = [include_str!("../piglit-sample.txt"), include_str!("../piglit-mended.txt")];
    lists.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'))
}

/// What a regression looks like.
fn shown(test: &Test, native: &[Outcome], reprise: &[Outcome]) -> String {
    let mut text = format!("{}\n  {}\n", test.name, test.command.join(" "));
    for (way, outcomes) in [("natively", native), ("under Reprise", reprise)] {
        for outcome in outcomes {
            text.push_str(&format!("  {way}: {}, {}\n", outcome.status, outcome.ending));
            outcome.output.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
        }
    }
    text
}

#[test]
fn no_test_of_the_sample_regresses() {
    let library = must(built("libreprise.so"));
    must(built("reprise-server"));
    let listing = Listing::of(PROFILE, "").and_then(|listing| listing.select(PROFILE, sample()));
    let listing = listing.unwrap_or_else(|error| panic!("{error}"));
    assert!(listing.tests.len() > 100, "only {} tests", listing.tests.len());

    let folder = tempfile::tempdir().expect("a temporary folder");
    let runner =
        Runner { environment: listing.environment.clone(), limit: LIMIT, folder: folder.path().to_owned() };
    let reprise = Under::Reprise { library, chaos: None };
    let results: Mutex<(BTreeMap<Verdict, usize>, Vec<String>)> = Mutex::default();
    let workers = std::thread::available_parallelism().map_or(2, |count| count.get());
    let screen = || XServer::start().map_err(|error| error.to_string());
    let done = side_by_side(workers, &listing.tests, screen, |x, test| {
        let (mut native, mut recorded) = (Vec::new(), Vec::new());
        // What has regressed is run again before it is believed: other programs may have kept the machine busy.
        let mut verdict = Some(Verdict::Regressed);
        while verdict == Some(Verdict::Regressed) && native.len() < 2 {
            let run = |under| runner.run(test, under, Screen::name(x)).map_err(|error| error.to_string());
            native.push(run(&Under::Native)?);
            recorded.push(run(&reprise)?);
            verdict = compare::repeated(&native, &recorded);
        }
        let verdict = verdict.ok_or("it was not run")?;
        let mut results = results.lock().map_err(|error| error.to_string())?;
        *results.0.entry(verdict).or_default() += 1;
        match verdict {
            Verdict::Regressed => results.1.push(shown(test, &native, &recorded)),
            Verdict::Unsteady => eprintln!("once, and not again: {}", shown(test, &native, &recorded)),
            _ => {}
        }
        Ok(())
    });
    done.unwrap_or_else(|error: String| panic!("{error}"));

    let (counts, regressed) = results.into_inner().expect("no thread has panicked");
    let count = |verdict| counts.get(&verdict).copied().unwrap_or(0);
    eprintln!(
        "{} tests: {} the same, {} different but not worse, {} not offered yet",
        listing.tests.len(),
        count(Verdict::Same),
        count(Verdict::Differs),
        count(Verdict::NotOffered)
    );
    assert!(regressed.is_empty(), "{} tests regress:\n{}", regressed.len(), regressed.join("\n"));
}
