//! Tests that are known to regress, each with the reason: what piglit relies on and no program outside the driver can do, or what
//! Reprise leaves out on purpose.
//!
//! The list is checked against every run: an entry whose test passes is stale, and so is one that names no test. This module must
//! not know how tests are run.

use crate::run;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// Where the list is.
const FILE: &str = "tests/piglit-known.txt";

/// The list: reasons by the names of tests.
#[derive(Debug, Default)]
pub struct Known(BTreeMap<String, String>);

impl Known {
    /// Reads the list of the sources.
    pub fn load() -> Result<Known> {
        let path = run::root().join(FILE);
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Known::parse(&text).with_context(|| path.display().to_string())
    }

    /// Lines that are not indented are names, the indented ones below a name are the reason; `#` begins a comment.
    fn parse(text: &str) -> Result<Known> {
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        let mut name: Option<&str> = None;
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            if !line.starts_with(' ') {
                if all.insert(line.to_owned(), String::new()).is_some() {
                    bail!("{line} is there twice");
                }
                name = Some(line);
                continue;
            }
            let reason = name.and_then(|name| all.get_mut(name)).context("a reason without a test")?;
            if !reason.is_empty() {
                reason.push(' ');
            }
            reason.push_str(line.trim());
        }
        match all.iter().find(|(_, reason)| reason.is_empty()) {
            Some((name, _)) => bail!("{name} has no reason"),
            None => Ok(Known(all)),
        }
    }

    /// Why a test regresses, where that is known.
    pub fn reason(&self, test: &str) -> Option<&str> {
        self.0.get(test).map(String::as_str)
    }

    /// The entries that do not hold: `regressed` says of a test whether it has; `None` where it was not run, and where `all`
    /// were, there is none of this name.
    pub fn stale(&self, all: bool, regressed: impl Fn(&str) -> Option<bool>) -> Vec<String> {
        let stale = |name: &str| match regressed(name) {
            Some(true) => None,
            Some(false) => Some(format!("{name} has not regressed")),
            None => all.then(|| format!("there is no test {name}")),
        };
        self.0.keys().filter_map(|name| stale(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_a_reason_and_must_hold() {
        let known = Known::parse("# why\na@b c\n    It reads\n    the driver's mind.\nd\n  No.\n").unwrap();
        assert_eq!(known.reason("a@b c"), Some("It reads the driver's mind."));
        assert_eq!(known.reason("e"), None);
        assert!(known.stale(false, |name| (name == "d").then_some(true)).is_empty());
        assert_eq!(known.stale(true, |name| (name == "d").then_some(true)), ["there is no test a@b c"]);
        assert_eq!(known.stale(false, |name| Some(name == "d")), ["a@b c has not regressed"]);
        for wrong in ["a\nb\n  Reason.", "  Reason.", "a\n  One.\na\n  Two."] {
            assert!(Known::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_list_can_be_read() {
        Known::load().unwrap();
    }
}
