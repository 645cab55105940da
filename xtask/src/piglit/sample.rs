//! Chooses the sample that the test suite runs: quick tests that pass natively and are offered by Reprise, spread over all areas.
//!
//! Chosen once and committed, so that the suite tests the same everywhere; chosen again by the same rule when there is another
//! piglit, or when more is offered. What a test that is not skipped gives under Reprise must not matter here: a sample chosen by
//! that could not fail.

use super::SCREEN;
use super::Stores;
use crate::display::XServer;
use crate::run;
use anyhow::{Context, Result};
use indicatif::ProgressBar;
use reprise_piglit::listing::{Listing, Test};
use reprise_piglit::outcome::{Outcome, Status};
use reprise_piglit::run::{Runner, Under, side_by_side};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// A test that takes more seconds of processor time natively is not chosen.
const QUICK: f64 = 0.3;

/// About so many are chosen: the suite has a minute for them.
const SIZE: usize = 200;

/// In areas where little passes the search is given up after so many tests for one.
const TRIES: usize = 6;

/// Runs what it takes and writes the list.
pub fn write(
    listing: &Listing,
    runner: &Runner,
    reprise: &Under,
    jobs: usize,
    stores: &Mutex<Stores>,
) -> Result<()> {
    let mut areas: BTreeMap<&str, Vec<&Test>> = BTreeMap::new();
    for test in &listing.tests {
        areas.entry(test.area()).or_default().push(test);
    }
    areas.values_mut().for_each(|tests| tests.sort_unstable_by_key(|test| &test.name));
    let sizes: BTreeMap<&str, usize> = areas.iter().map(|(area, tests)| (*area, tests.len())).collect();
    let shares: Vec<(&str, usize)> = shares(&sizes, SIZE).into_iter().collect();

    let stores = || stores.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let chosen: Mutex<BTreeMap<&str, Vec<&str>>> = Mutex::default();
    let bar = ProgressBar::new(shares.len() as u64);
    side_by_side(
        jobs,
        &shares,
        || Ok(XServer::with_screen(SCREEN)?),
        |display, &(area, share)| -> Result<()> {
            let tests = &areas[area];
            let mut suits = |at: usize| -> Result<bool> {
                let test = tests[at];
                if stores().native.of(&test.name).is_empty() {
                    let outcome = runner.run(test, &Under::Native, display.name())?;
                    stores().native.add(&test.name, outcome)?;
                }
                if !stores().native.of(&test.name).iter().all(is_quick) {
                    return Ok(false);
                }
                if stores().reprise.of(&test.name).is_empty() {
                    let outcome = runner.run(test, reprise, display.name())?;
                    stores().reprise.add(&test.name, outcome)?;
                }
                Ok(stores().reprise.of(&test.name).iter().all(|outcome| outcome.status != Status::Skip))
            };
            let names = spread(tests.len(), share, &mut suits)?.into_iter().map(|at| tests[at].name.as_str());
            chosen.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(area, names.collect());
            bar.inc(1);
            Ok(())
        },
    )?;
    bar.finish_and_clear();

    let chosen = chosen.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    let with = chosen.values().filter(|names| !names.is_empty()).count();
    let names: Vec<&str> = chosen.into_values().flatten().collect();
    let mut text = format!(
        "# {} tests of {} areas, chosen by `cargo xtask piglit --write-sample`: quick ones that pass natively and are offered.\n",
        names.len(),
        with,
    );
    for name in &names {
        text.push_str(name);
        text.push('\n');
    }
    let path = run::root().join("tests/piglit-sample.txt");
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{} tests of {with} areas (of {}): {}", names.len(), areas.len(), path.display());
    Ok(())
}

fn is_quick(outcome: &Outcome) -> bool {
    outcome.status == Status::Pass && outcome.processor < QUICK
}

/// How many of each area: one, and then one more where the fewest of many are chosen, until there are enough. An area four
/// times as large gets twice as many.
fn shares<'a>(sizes: &BTreeMap<&'a str, usize>, all: usize) -> BTreeMap<&'a str, usize> {
    let mut shares: BTreeMap<&str, usize> = sizes.keys().map(|area| (*area, 1)).collect();
    for _ in sizes.len()..all {
        let need = |area: &str, share: usize| sizes[area] as f64 / (share * (share + 1)) as f64;
        let neediest = shares
            .iter()
            .filter(|(area, share)| **share < sizes[**area])
            .max_by(|a, b| need(a.0, *a.1).total_cmp(&need(b.0, *b.1)));
        let Some((&area, _)) = neediest else { break };
        *shares.entry(area).or_default() += 1;
    }
    shares
}

/// Chooses `share` of so many, spread evenly because neighbours are alike; where one does not suit, the next that does.
fn spread(count: usize, share: usize, suits: &mut dyn FnMut(usize) -> Result<bool>) -> Result<Vec<usize>> {
    let mut tried = vec![false; count];
    let mut chosen = Vec::new();
    for i in 0..share {
        let first = (2 * i + 1) * count / (2 * share);
        let untried: Vec<usize> =
            (0..count).map(|step| (first + step) % count).filter(|at| !tried[*at]).take(TRIES).collect();
        for at in untried {
            tried[at] = true;
            if suits(at)? {
                chosen.push(at);
                break;
            }
        }
    }
    chosen.sort_unstable();
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_areas_have_a_share_and_large_ones_a_larger() {
        let sizes = BTreeMap::from([("a", 1), ("b", 400), ("c", 100), ("d", 2)]);
        assert_eq!(shares(&sizes, 10), BTreeMap::from([("a", 1), ("b", 5), ("c", 3), ("d", 1)]));
        assert_eq!(shares(&sizes, 2).values().sum::<usize>(), 4);
        assert_eq!(shares(&sizes, 1000).values().sum::<usize>(), 503);
    }

    #[test]
    fn what_does_not_suit_is_passed_over_but_not_for_ever() {
        assert_eq!(spread(10, 2, &mut |_| Ok(true)).unwrap(), [2, 7]);
        assert_eq!(spread(10, 2, &mut |at| Ok(at != 7 && at != 8)).unwrap(), [2, 9]);
        assert_eq!(spread(10, 1, &mut |at| Ok(at == 1)).unwrap(), Vec::<usize>::new());
        assert_eq!(spread(3, 3, &mut |_| Ok(true)).unwrap(), [0, 1, 2]);
    }
}
