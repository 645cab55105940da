//! Results that are kept between runs: one file for each thing that was tested, one line for each run of a test.
//!
//! What a file is of is in its name as a checksum: results of another library or driver are never taken for these. A run that is
//! stopped at any moment loses at most the line being written. This module must not know what results mean.

use anyhow::{Context, Result, bail};
use reprise_piglit::outcome::Outcome;
use rustix::fs::FlockOperation;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// What results belong to: contents of files, and words.
#[derive(Clone, Default)]
pub struct Key(Sha256);

impl Key {
    /// With the contents of a file.
    pub fn file(mut self, path: &Path) -> Result<Key> {
        let mut file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        std::io::copy(&mut file, &mut self.0)?;
        Ok(self)
    }

    /// With a word.
    pub fn word(mut self, word: &str) -> Key {
        self.0.update([0]);
        self.0.update(word);
        self
    }

    /// So much of the checksum that no two are the same by chance.
    pub fn text(self) -> String {
        self.0.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A line of a file.
#[derive(Serialize, Deserialize)]
struct Line {
    name: String,
    #[serde(flatten)]
    outcome: Outcome,
}

/// All results of one thing that was tested.
pub struct Store {
    file: File,
    outcomes: BTreeMap<String, Vec<Outcome>>,
}

impl Store {
    /// Opens a file, or makes it. It is ours until the store is dropped.
    pub fn open(path: &Path) -> Result<Store> {
        let mut file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        if rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            bail!("another run is adding to {}", path.display());
        }
        let mut text = String::new();
        file.read_to_string(&mut text).with_context(|| format!("cannot read {}", path.display()))?;
        // A run that was killed may have left half a line.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        file.set_len(whole as u64)?;
        let mut outcomes: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
        for (number, line) in text[..whole].lines().enumerate() {
            let line: Line = serde_json::from_str(line)
                .with_context(|| format!("{}, line {}", path.display(), number + 1))?;
            outcomes.entry(line.name).or_default().push(line.outcome);
        }
        Ok(Store { file, outcomes })
    }

    /// All runs of a test so far.
    pub fn of(&self, test: &str) -> &[Outcome] {
        self.outcomes.get(test).map_or(&[], Vec::as_slice)
    }

    /// Keeps one more.
    pub fn add(&mut self, test: &str, outcome: Outcome) -> Result<()> {
        let mut line = serde_json::to_string(&Line { name: test.to_owned(), outcome: outcome.clone() })?;
        line.push('\n');
        self.file.write_all(line.as_bytes())?;
        self.outcomes.entry(test.to_owned()).or_default().push(outcome);
        Ok(())
    }

    /// Forgets these tests.
    pub fn forget(&mut self, tests: &BTreeSet<&str>) -> Result<()> {
        self.outcomes.retain(|name, _| !tests.contains(name.as_str()));
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        for (name, outcomes) in std::mem::take(&mut self.outcomes) {
            for outcome in outcomes {
                self.add(&name, outcome)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_piglit::outcome::{Ending, Status};

    fn outcome(status: &str) -> Outcome {
        Outcome::read(
            &format!("PIGLIT: {{\"result\": \"{status}\"}}\n"),
            "said",
            Ending::Code(0),
            0.25,
            0.125,
        )
    }

    #[test]
    fn what_is_kept_is_there_again_but_for_half_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.jsonl");
        let mut store = Store::open(&path).unwrap();
        store.add("a", outcome("pass")).unwrap();
        store.add("a", outcome("fail")).unwrap();
        store.add("b", outcome("skip")).unwrap();
        assert!(Store::open(&path).is_err(), "two at once");
        drop(store);
        OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"name\": \"c").unwrap();

        let mut store = Store::open(&path).unwrap();
        assert_eq!(store.of("a"), [outcome("pass"), outcome("fail")]);
        assert_eq!(store.of("c"), []);
        store.forget(&["a"].into()).unwrap();
        store.add("c", outcome("pass")).unwrap();
        drop(store);

        let store = Store::open(&path).unwrap();
        assert_eq!(store.of("a"), []);
        assert_eq!(store.of("b")[0].status, Status::Skip);
        assert_eq!(store.of("c")[0].status, Status::Pass);
    }

    #[test]
    fn keys_tell_words_and_files_apart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("driver");
        std::fs::write(&path, "ab").unwrap();
        let key = || Key::default().file(&path).unwrap();
        assert_eq!(key().word("c").text(), key().word("c").text());
        assert_ne!(key().word("c").text(), key().text());
        assert_ne!(key().word("c").word("d").text(), key().word("cd").text());
        let before = key().text();
        std::fs::write(&path, "abc").unwrap();
        assert_ne!(key().text(), before);
    }
}
