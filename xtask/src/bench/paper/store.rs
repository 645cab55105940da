//! What was measured, kept as soon as it is: a file for each part, so that a run that is cut short is taken up where it stopped.
//!
//! A figure is a row of numbers, in order of rounds, under what was run, how, and what was read: `640x480 noop`, `reprise`, `fps`.
//! This module must not know what is measured.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What one run gave, by figure; usually one number each.
pub type Sample = BTreeMap<String, Vec<f64>>;

/// The name of the figure that counts the runs.
const ROUNDS: &str = "rounds";

/// We are to end, and the run was ended with us: it is no failure of its own.
#[derive(Debug)]
pub struct Stopped;

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stopped; what was measured is kept, and --resume goes on")
    }
}

impl std::error::Error for Stopped {}

/// A run to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// What is run.
    pub subject: String,
    /// How.
    pub way: &'static str,
    /// From 0.
    pub round: u32,
}

/// Everything of one part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Reprise's commit.
    pub commit: String,
    /// When it was begun, seconds since 1970.
    pub begun: u64,
    /// Seconds that measuring it took.
    #[serde(default)]
    pub seconds: f64,
    /// With what it was measured: frames, times, …
    pub settings: BTreeMap<String, String>,
    /// By what was run, and how.
    pub figures: BTreeMap<String, BTreeMap<String, Sample>>,
    /// Why a run gave nothing, likewise.
    pub failures: BTreeMap<String, BTreeMap<String, String>>,
}

impl Part {
    /// A figure's numbers, none if it was not measured.
    pub fn figure(&self, subject: &str, way: &str, figure: &str) -> &[f64] {
        let found = self.figures.get(subject).and_then(|ways| ways.get(way));
        found.and_then(|sample| sample.get(figure)).map_or(&[], Vec::as_slice)
    }

    /// Why there is none.
    pub fn failure(&self, subject: &str, way: &str) -> Option<&str> {
        Some(self.failures.get(subject)?.get(way)?)
    }

    /// Whether the run was made.
    pub fn has(&self, unit: &Unit) -> bool {
        self.figure(&unit.subject, unit.way, ROUNDS).first().is_some_and(|&done| done > f64::from(unit.round))
    }

    /// Adds what it gave.
    pub fn add(&mut self, unit: &Unit, result: Result<Sample>) {
        let failures = self.failures.entry(unit.subject.clone()).or_default();
        match result {
            Ok(sample) => {
                failures.remove(unit.way);
                let figures = self.figures.entry(unit.subject.clone()).or_default();
                let figures = figures.entry(unit.way.to_owned()).or_default();
                for (name, values) in sample {
                    figures.entry(name).or_default().extend(values);
                }
                figures.insert(ROUNDS.to_owned(), vec![f64::from(unit.round) + 1.0]);
            }
            Err(error) => {
                failures.insert(unit.way.to_owned(), format!("{error:#}"));
            }
        }
        self.failures.retain(|_, ways| !ways.is_empty());
    }
}

/// The folder of parts.
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// Makes it if need be.
    pub fn open(folder: &Path) -> Result<Store> {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Store { folder: folder.to_owned() })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.json"))
    }

    /// What is kept under a name, if anything is.
    pub fn load<T: for<'a> Deserialize<'a>>(&self, name: &str) -> Result<Option<T>> {
        let path = self.path(name);
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
        };
        serde_json::from_slice(&text).map(Some).with_context(|| format!("{} is damaged", path.display()))
    }

    /// Keeps it: the file is the old one or the new one, whenever we are stopped.
    pub fn save<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        let path = self.path(name);
        let new = path.with_extension("new");
        let context = || format!("cannot write {}", path.display());
        std::fs::write(&new, serde_json::to_vec(value)?).with_context(context)?;
        std::fs::rename(&new, &path).with_context(context)
    }

    /// Makes the runs that a part lacks, keeping each as it ends. A part that was measured otherwise, or any unless it is to be
    /// `resumed`, is begun anew. `measure` is given each run, after `said` was. [`Stopped`] ends it.
    pub fn measure(
        &self,
        name: &str,
        fresh: Part,
        resume: bool,
        units: &[Unit],
        mut said: impl FnMut(&Unit),
        mut measure: impl FnMut(&Unit) -> Result<Sample>,
    ) -> Result<Part> {
        let old: Option<Part> = if resume { self.load(name)? } else { None };
        let mut part = old.filter(|old| old.settings == fresh.settings).unwrap_or(fresh);
        for unit in units {
            said(unit);
            if part.has(unit) {
                continue;
            }
            let start = std::time::Instant::now();
            let result = measure(unit);
            if let Err(error) = &result
                && error.is::<Stopped>()
            {
                return Err(Stopped.into());
            }
            part.add(unit, result);
            part.seconds += start.elapsed().as_secs_f64();
            self.save(name, &part)?;
        }
        Ok(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    fn sample(value: f64) -> Sample {
        Sample::from([("fps".to_owned(), vec![value])])
    }

    fn units(rounds: u32) -> Vec<Unit> {
        let unit = |round, way| Unit { subject: "game".to_owned(), way, round };
        (0..rounds).flat_map(|round| ["native", "reprise"].map(|way| unit(round, way))).collect()
    }

    #[test]
    fn a_run_that_is_cut_goes_on_where_it_stopped() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("evaluation")).unwrap();
        let settings = |frames: &str| Part {
            settings: BTreeMap::from([("frames".to_owned(), frames.to_owned())]),
            ..Part::default()
        };
        let mut value = 0.0;
        let mut run = |rounds, resume, frames: &str| {
            let mut made = Vec::new();
            let part = store
                .measure(
                    "demo",
                    settings(frames),
                    resume,
                    &units(rounds),
                    |_| {},
                    |unit| {
                        made.push((unit.way, unit.round));
                        value += 1.0;
                        Ok(sample(value))
                    },
                )
                .unwrap();
            (part, made)
        };
        run(1, false, "all");
        let (part, made) = run(2, true, "all");
        assert_eq!(made, [("native", 1), ("reprise", 1)]);
        assert_eq!(part.figure("game", "native", "fps"), [1.0, 3.0]);
        assert_eq!(store.load::<Part>("demo").unwrap().unwrap().figures, part.figures);
        assert_eq!(run(1, true, "ten").1.len(), 2, "other settings are other figures");
        assert_eq!(run(1, false, "ten").1.len(), 2, "measured anew");
        assert!(store.load::<Part>("other").unwrap().is_none());
    }

    #[test]
    fn a_run_that_is_ended_with_us_is_no_failure() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let ended = |unit: &Unit| if unit.way == "native" { Ok(sample(1.0)) } else { Err(Stopped.into()) };
        let error = store.measure("demo", Part::default(), false, &units(1), |_| {}, ended).unwrap_err();
        assert!(error.is::<Stopped>());
        let kept: Part = store.load("demo").unwrap().unwrap();
        assert!(kept.has(&units(1)[0]) && !kept.has(&units(1)[1]) && kept.failures.is_empty());
    }

    #[test]
    fn a_failure_is_kept_with_its_reason_and_tried_again() {
        let mut part = Part::default();
        let units = units(1);
        part.add(&units[0], (|| bail!("no trace"))());
        assert_eq!(part.failure("game", "native"), Some("no trace"));
        assert!(!part.has(&units[0]) && part.figure("game", "native", "fps").is_empty());
        part.add(&units[0], Ok(sample(1.0)));
        assert!(part.has(&units[0]) && part.failure("game", "native").is_none() && part.failures.is_empty());
    }
}
