//! What a test reported, in piglit's words. Must not know what it is compared with.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A result, in piglit's order from good to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A subtest was announced and not come to.
    NotRun,
    /// The driver does not offer what is tested.
    Skip,
    /// As it should be.
    Pass,
    /// Something is odd.
    Warn,
    /// Not as it should be.
    Fail,
    /// It did not end in time.
    Timeout,
    /// A signal ended it.
    Crash,
    /// It ended well and reported nothing.
    Incomplete,
}

impl Status {
    /// piglit's word.
    pub fn word(self) -> &'static str {
        match self {
            Status::NotRun => "notrun",
            Status::Skip => "skip",
            Status::Pass => "pass",
            Status::Warn => "warn",
            Status::Fail => "fail",
            Status::Timeout => "timeout",
            Status::Crash => "crash",
            Status::Incomplete => "incomplete",
        }
    }

    /// Whether a test with this result has judged its driver, and well.
    pub fn good(self) -> bool {
        matches!(self, Status::Pass | Status::Warn)
    }

    /// Whether it came to no judgement of its own.
    pub fn cut_short(self) -> bool {
        self >= Status::Timeout
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

/// How a test's program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// By itself, with this code.
    Code(i32),
    /// By a signal.
    Signal(i32),
    /// It was killed because it took too long.
    Limit,
}

/// One run of one test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The worst of the subtests where there are any, otherwise the test's own.
    pub status: Status,
    /// Parts that are judged apart.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub subtests: BTreeMap<String, Status>,
    /// How long it took.
    pub seconds: f64,
    /// For how long it kept processors busy, which depends less on what else the machine does.
    pub processor: f64,
    /// How it ended, in words.
    pub ending: String,
    /// What it said beside its report, on both outputs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub output: String,
}

/// A line of a report.
#[derive(Deserialize)]
struct Report {
    result: Option<Status>,
    #[serde(default)]
    subtest: BTreeMap<String, Status>,
    #[serde(default, rename = "enumerate subtests")]
    announced: Vec<String>,
}

impl Outcome {
    /// Of a test whose program is not there.
    pub fn not_built(program: &str) -> Outcome {
        Outcome {
            status: Status::Skip,
            subtests: BTreeMap::new(),
            seconds: 0.0,
            processor: 0.0,
            ending: "not run".to_owned(),
            output: format!("there is no {program}"),
        }
    }

    /// Reads what a program printed, as piglit's framework does (`framework/test/piglit_test.py`, `base.py`, `results.py`).
    pub fn read(stdout: &str, stderr: &str, ending: Ending, seconds: f64, processor: f64) -> Outcome {
        let mut own = Status::Incomplete;
        let mut subtests = BTreeMap::new();
        // The order of announcement says which one crashed.
        let mut announced = Vec::new();
        let mut said = Vec::new();
        for line in stdout.lines() {
            match line.strip_prefix("PIGLIT:").map(serde_json::from_str::<Report>) {
                Some(Ok(report)) => {
                    own = report.result.unwrap_or(own);
                    subtests.extend(report.subtest);
                    for name in report.announced {
                        subtests.insert(name.clone(), Status::NotRun);
                        announced.push(name);
                    }
                }
                _ => said.push(line),
            }
        }
        if own == Status::Skip {
            // Tests that skip as a whole do not say so of each part.
            subtests.values_mut().filter(|status| **status == Status::NotRun).for_each(|s| *s = Status::Skip);
        }
        let ending = match ending {
            Ending::Signal(number) => {
                own = Status::Crash;
                let at = announced.iter().find(|name| subtests.get(*name) == Some(&Status::NotRun));
                if let Some(at) = at {
                    subtests.insert(at.clone(), Status::Crash);
                }
                format!("ended by signal {number}")
            }
            Ending::Limit => {
                own = Status::Timeout;
                "killed: it took too long".to_owned()
            }
            Ending::Code(0) => "ended with 0".to_owned(),
            Ending::Code(code) => {
                own = if own == Status::Pass { Status::Warn } else { Status::Fail };
                format!("ended with {code}")
            }
        };
        let worst = subtests.values().copied().max().filter(|_| !own.cut_short());
        let mut output = said.join("\n");
        if !stderr.trim().is_empty() {
            if !output.trim().is_empty() {
                output.push('\n');
            }
            output.push_str(stderr.trim_end());
        }
        Outcome { status: worst.unwrap_or(own), subtests, seconds, processor, ending, output }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(stdout: &str, ending: Ending) -> Outcome {
        Outcome::read(stdout, "", ending, 0.0, 0.0)
    }

    #[test]
    fn a_report_is_taken_out_of_what_is_said() {
        let outcome = Outcome::read(
            "one\nPIGLIT: {\"result\": \"pass\" }\ntwo\n",
            "three\n",
            Ending::Code(0),
            0.5,
            0.1,
        );
        assert_eq!((outcome.status, outcome.output.as_str()), (Status::Pass, "one\ntwo\nthree"));
        assert_eq!(read("PIGLIT: {\"result\": \"pass\" }", Ending::Code(1)).status, Status::Warn);
        assert_eq!(read("PIGLIT: {\"result\": \"skip\" }", Ending::Code(0)).status, Status::Skip);
    }

    #[test]
    fn no_report_is_not_success() {
        assert_eq!(read("", Ending::Code(0)).status, Status::Incomplete);
        assert_eq!(read("", Ending::Code(1)).status, Status::Fail);
        assert_eq!(read("PIGLIT: {\"result\": \"great\" }", Ending::Code(0)).status, Status::Incomplete);
        assert_eq!(read("PIGLIT: {\"result\": \"pass\" }", Ending::Signal(11)).status, Status::Crash);
        assert_eq!(read("PIGLIT: {\"result\": \"pass\" }", Ending::Limit).status, Status::Timeout);
    }

    #[test]
    fn the_worst_subtest_counts_and_the_one_that_was_next_has_crashed() {
        let parts = "PIGLIT: {\"enumerate subtests\": [\"a\", \"b\", \"c\"]}\nPIGLIT: {\"subtest\": {\"a\" : \"pass\"}}\n";
        let crashed = read(parts, Ending::Signal(6));
        assert_eq!(crashed.status, Status::Crash);
        assert_eq!(crashed.subtests["b"], Status::Crash);
        assert_eq!(crashed.subtests["c"], Status::NotRun);
        let failed = read(
            &format!(
                "{parts}PIGLIT: {{\"subtest\": {{\"b\" : \"fail\"}}}}\nPIGLIT: {{\"result\": \"pass\"}}"
            ),
            Ending::Code(0),
        );
        assert_eq!(failed.status, Status::Fail);
        let skipped = read(&format!("{parts}PIGLIT: {{\"result\": \"skip\"}}"), Ending::Code(0));
        assert_eq!(skipped.subtests["c"], Status::Skip);
    }
}
