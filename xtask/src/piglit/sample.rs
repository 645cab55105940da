//! Chooses the sample that the test suite runs: quick tests that pass natively, spread over all areas.
//!
//! Chosen once and committed, so that the suite tests the same everywhere; chosen again by the same rule when there is another
//! piglit. This module must not know what passes under Reprise: a sample chosen by that could not fail.

use super::store::Store;
use crate::run;
use anyhow::{Context, Result, bail};
use reprise_piglit::listing::{Listing, Test};
use reprise_piglit::outcome::Status;
use std::collections::BTreeMap;

/// A test that takes longer natively is not chosen.
const QUICK: f64 = 0.3;

/// The sample's size.
const SIZE: usize = 300;

/// Writes the list.
pub fn write(listing: &Listing, native: &Store) -> Result<()> {
    let unknown = listing.tests.iter().filter(|test| native.of(&test.name).is_empty()).count();
    if unknown > 0 {
        bail!("{unknown} tests were not run natively yet: run `cargo xtask piglit` to its end first");
    }
    let quick = |test: &&Test| {
        native.of(&test.name).iter().all(|outcome| outcome.status == Status::Pass && outcome.seconds < QUICK)
    };
    let mut areas: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for test in listing.tests.iter().filter(quick) {
        areas.entry(test.area()).or_default().push(&test.name);
    }
    let names = choose(&areas, SIZE);
    let mut text = format!(
        "# {} of the profile's tests, spread over its {} areas that have quick tests which pass natively.\n\
         # `cargo xtask piglit --write-sample` chose them.\n",
        names.len(),
        areas.len(),
    );
    for name in &names {
        text.push_str(name);
        text.push('\n');
    }
    let path = run::root().join("tests/piglit-sample.txt");
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{} tests of {} areas: {}", names.len(), areas.len(), path.display());
    Ok(())
}

/// One of each area; then more of those where the fewest of many are chosen, until there are enough. Within an area they are
/// spread evenly, because neighbours are alike.
fn choose<'a>(areas: &BTreeMap<&'a str, Vec<&'a str>>, size: usize) -> Vec<&'a str> {
    let mut shares: BTreeMap<&str, usize> = areas.keys().map(|area| (*area, 1)).collect();
    for _ in areas.len()..size {
        // An area four times as large gets twice as many.
        let need = |area: &str, share: usize| areas[area].len() as f64 / (share * (share + 1)) as f64;
        let neediest = shares
            .iter()
            .filter(|(area, share)| **share < areas[**area].len())
            .max_by(|a, b| need(a.0, *a.1).total_cmp(&need(b.0, *b.1)));
        let Some((&area, _)) = neediest else { break };
        *shares.entry(area).or_default() += 1;
    }
    shares
        .into_iter()
        .flat_map(|(area, share)| {
            let mut tests = areas[area].clone();
            tests.sort_unstable();
            (0..share).map(move |i| tests[(2 * i + 1) * tests.len() / (2 * share)])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_areas_are_there_and_large_ones_more_often() {
        let numbers: Vec<String> = (100..200).map(|number| number.to_string()).collect();
        let large: Vec<&str> = numbers.iter().map(String::as_str).collect();
        let areas = BTreeMap::from([("a", vec!["x"]), ("b", large), ("c", vec!["y", "z"])]);
        assert_eq!(choose(&areas, 7), ["x", "110", "130", "150", "170", "190", "z"]);
        assert_eq!(choose(&areas, 2), ["x", "150", "z"]);
        assert_eq!(choose(&areas, 1000).len(), 103);
    }
}
