//! The report of a comparison: a page for a person, and the same as JSON for a script.
//!
//! The page is one file that needs nothing else. This module must not know how the results came about.

use anyhow::{Context, Result};
use askama::Template;
use reprise_piglit::compare::{self, Verdict};
use reprise_piglit::listing::area;
use reprise_piglit::outcome::{Outcome, Status};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One of the two ways that a test is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Without Reprise.
    Native,
    /// Under it.
    Reprise,
}

/// All that is known of a test.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// As piglit calls it.
    pub name: String,
    /// What comparing gave.
    pub verdict: Verdict,
    /// Why it regresses, where that is known and cannot be helped.
    pub known: Option<String>,
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Native runs.
    pub native: Vec<Outcome>,
    /// Runs under Reprise.
    pub reprise: Vec<Outcome>,
}

impl Row {
    fn runs(&self, side: Side) -> &[Outcome] {
        match side {
            Side::Native => &self.native,
            Side::Reprise => &self.reprise,
        }
    }

    /// The status to show: natively the best, under Reprise the worst of the runs.
    pub fn status(&self, side: Side) -> Status {
        let all = self.runs(side).iter().map(|outcome| outcome.status);
        let shown = if side == Side::Native { all.min() } else { all.max() };
        shown.unwrap_or(Status::NotRun)
    }

    fn native_status(&self) -> Status {
        self.status(Side::Native)
    }

    fn reprise_status(&self) -> Status {
        self.status(Side::Reprise)
    }

    /// The name without its area.
    fn short(&self) -> &str {
        self.name.strip_prefix(area(&self.name)).map_or(&*self.name, |rest| rest.trim_start_matches('@'))
    }

    fn area(&self) -> &str {
        area(&self.name)
    }

    /// Subtests that differ, of the first runs.
    fn parts(&self) -> Vec<(&str, Status, Status)> {
        match (self.native.first(), self.reprise.first()) {
            (Some(native), Some(reprise)) => compare::differing(native, reprise).collect(),
            _ => Vec::new(),
        }
    }

    /// What one types to see it.
    fn typed(&self) -> String {
        let words =
            self.command.iter().map(|word| match word.contains(|c: char| " $'\"*|&;<>()".contains(c)) {
                true => format!("'{}'", word.replace('\'', "'\\''")),
                false => word.clone(),
            });
        words.collect::<Vec<_>>().join(" ")
    }

    /// Every run, with a heading.
    fn all_runs(&self) -> Vec<(String, &Outcome)> {
        let titled = |title: &'static str, runs: &'_ [Outcome]| {
            let again = |i: usize| if i == 0 { title.to_owned() } else { format!("{title}, again") };
            (0..runs.len()).map(again).collect::<Vec<_>>()
        };
        let native = titled("natively", &self.native).into_iter().zip(&self.native);
        native.chain(titled("under Reprise", &self.reprise).into_iter().zip(&self.reprise)).collect()
    }
}

/// A verdict in words.
pub fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Same => "the same",
        Verdict::Differs => "different",
        Verdict::NotOffered => "not offered",
        Verdict::Unsteady => "unsteady",
        Verdict::Regressed => "regressed",
    }
}

/// All that the page and the JSON say.
#[derive(Debug, Serialize)]
pub struct Report {
    /// piglit's profile.
    pub profile: String,
    /// Which of its tests.
    pub filter: String,
    /// For `REPRISE_CHAOS`.
    pub chaos: Option<String>,
    /// Seconds that a test may take.
    pub limit: u64,
    /// The commit that Reprise was built from.
    pub source: String,
    /// What programs are told of OpenGL: natively, and under Reprise.
    pub drivers: [String; 2],
    /// Tests for other platforms than GLX, which were not run.
    pub elsewhere: usize,
    /// All tests that were run both ways, in piglit's order.
    pub rows: Vec<Row>,
}

/// A line of the table of areas.
struct Area<'a> {
    name: &'a str,
    rows: Vec<&'a Row>,
}

impl Area<'_> {
    /// In the order of the table's columns.
    fn counts(&self) -> [usize; 5] {
        SHOWN.map(|(verdict, _)| self.rows.iter().filter(|row| row.verdict == verdict).count())
    }

    /// For the bar: verdicts that occur, their counts and shares in per cent.
    fn shares(&self) -> Vec<(&'static str, usize, f64)> {
        shares(self.rows.iter().copied())
    }

    fn not_offered(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().copied().filter(|row| row.verdict == Verdict::NotOffered)
    }
}

/// In the order in which bars show them, with the class that gives them their colour.
const SHOWN: [(Verdict, &str); 5] = [
    (Verdict::Regressed, "regressed"),
    (Verdict::Unsteady, "unsteady"),
    (Verdict::Same, "same"),
    (Verdict::Differs, "differs"),
    (Verdict::NotOffered, "not-offered"),
];

fn shares<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Vec<(&'static str, usize, f64)> {
    let all = rows.clone().count().max(1) as f64;
    let count = |verdict| rows.clone().filter(|row| row.verdict == verdict).count();
    SHOWN
        .iter()
        .map(|&(verdict, class)| (class, count(verdict)))
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| (class, count, 100.0 * count as f64 / all))
        .collect()
}

#[derive(Template)]
#[template(path = "piglit.html")]
struct Page<'a> {
    report: &'a Report,
    /// Name, class, count, what it means.
    totals: Vec<(&'static str, &'static str, usize, &'static str)>,
    bar: Vec<(&'static str, usize, f64)>,
    /// Title, what is in it, rows.
    tables: Vec<(&'static str, &'static str, Vec<&'a Row>)>,
    areas: Vec<Area<'a>>,
    /// Native status, status under Reprise, count.
    pairs: Vec<(Status, Status, usize)>,
    /// Seconds that the tests took: all, and those that are the same.
    seconds: [[f64; 2]; 2],
}

impl Report {
    /// How many tests have this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// The tests that have regressed, but for those of which that is known.
    pub fn regressed(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.verdict == Verdict::Regressed && row.known.is_none())
    }

    /// One line.
    pub fn summary(&self) -> String {
        let counts = SHOWN.iter().map(|(verdict, _)| format!("{} {}", self.count(*verdict), word(*verdict)));
        let known = self.count(Verdict::Regressed) - self.regressed().count();
        let known = if known == 0 { String::new() } else { format!(" ({known} of the regressed are known)") };
        format!("{} tests: {}{known}", self.rows.len(), counts.collect::<Vec<_>>().join(", "))
    }

    /// Writes both files into a folder, and returns the page's path.
    pub fn write(&self, folder: &Path) -> Result<PathBuf> {
        let write = |name: &str, text: String| {
            let path = folder.join(name);
            std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
            anyhow::Ok(path)
        };
        write("report.json", serde_json::to_string_pretty(self)?)?;
        write("report.html", self.page().render()?)
    }

    fn page(&self) -> Page<'_> {
        let meaning = |verdict| match verdict {
            Verdict::Regressed => "good natively, bad under Reprise, twice",
            Verdict::Unsteady => "regressed once, not again",
            Verdict::Same => "the same result both ways",
            Verdict::Differs => "other than natively, but not worse",
            Verdict::NotOffered => "skipped under Reprise only",
        };
        let totals =
            SHOWN.map(|(verdict, class)| (word(verdict), class, self.count(verdict), meaning(verdict)));
        let chosen = |wanted: &dyn Fn(&Row) -> bool| {
            let mut rows: Vec<&Row> = self.rows.iter().filter(|row| wanted(row)).collect();
            rows.sort_by_key(|row| (std::cmp::Reverse(row.reprise_status()), &row.name));
            rows
        };
        let regressed = |row: &Row| row.verdict == Verdict::Regressed && row.known.is_none();
        let tables = vec![
            ("Crashes", "A signal ended them under Reprise.", {
                chosen(&|row| regressed(row) && row.reprise_status() == Status::Crash)
            }),
            ("Hangs", "They were killed at the limit under Reprise.", {
                chosen(&|row| regressed(row) && row.reprise_status() == Status::Timeout)
            }),
            ("Failures", "They pass natively and fail under Reprise.", {
                chosen(&|row| {
                    regressed(row) && !matches!(row.reprise_status(), Status::Crash | Status::Timeout)
                })
            }),
            ("Known", "They regress for a reason that is known: tests/piglit-known.txt.", {
                chosen(&|row| row.verdict == Verdict::Regressed && row.known.is_some())
            }),
            ("Unsteady", "They have regressed once and not when both were run again.", {
                chosen(&|row| row.verdict == Verdict::Unsteady)
            }),
            ("Different", "Other than natively, but nothing that was right is wrong.", {
                chosen(&|row| row.verdict == Verdict::Differs)
            }),
        ];
        let mut areas: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        let mut pairs: BTreeMap<(Status, Status), usize> = BTreeMap::new();
        let mut seconds = [[0.0; 2]; 2];
        for row in &self.rows {
            areas.entry(area(&row.name)).or_default().push(row);
            *pairs.entry((row.native_status(), row.reprise_status())).or_default() += 1;
            let first = |runs: &[Outcome]| runs.first().map_or(0.0, |outcome| outcome.seconds);
            for (way, runs) in [&row.native, &row.reprise].into_iter().enumerate() {
                seconds[0][way] += first(runs);
                seconds[1][way] += if row.verdict == Verdict::Same { first(runs) } else { 0.0 };
            }
        }
        Page {
            report: self,
            totals: totals.to_vec(),
            bar: shares(self.rows.iter()),
            tables: tables.into_iter().filter(|(_, _, rows)| !rows.is_empty()).collect(),
            areas: areas.into_iter().map(|(name, rows)| Area { name, rows }).collect(),
            pairs: pairs.into_iter().map(|((native, reprise), count)| (native, reprise, count)).collect(),
            seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_piglit::outcome::Ending;

    fn row(name: &str, native: &str, reprise: &str, said: &str) -> Row {
        let run = |status: &str| {
            let ending = if status == "crash" { Ending::Signal(11) } else { Ending::Code(0) };
            Outcome::read(&format!("PIGLIT: {{\"result\": \"{status}\"}}\n{said}"), "", ending, 0.5, 0.1)
        };
        let (native, reprise) = (vec![run(native)], vec![run(reprise)]);
        let verdict = compare::repeated(&native, &reprise).unwrap();
        let known = (name == "spec@y@known").then(|| "The driver's mind.".to_owned());
        Row {
            name: name.to_owned(),
            verdict,
            known,
            command: vec!["prog".into(), "a b".into()],
            native,
            reprise,
        }
    }

    fn report() -> Report {
        Report {
            profile: "p".to_owned(),
            filter: String::new(),
            chaos: Some("kill:7".to_owned()),
            limit: 60,
            source: "abc1234".to_owned(),
            drivers: ["OpenGL 4.5".to_owned(), "OpenGL 1.5".to_owned()],
            elsewhere: 3,
            rows: vec![
                row("spec@x@fine", "pass", "pass", ""),
                row("spec@x@wrong", "pass", "fail", "Expected: <1 2 3>"),
                row("spec@y@gone", "fail", "crash", ""),
                row("spec@y@later", "pass", "skip", ""),
                row("spec@y@known", "pass", "fail", ""),
            ],
        }
    }

    #[test]
    fn the_page_shows_what_regressed_with_what_it_said_and_needs_nothing_else() {
        let report = report();
        assert_eq!(
            report.summary(),
            "5 tests: 3 regressed, 0 unsteady, 1 the same, 0 different, 1 not offered (1 of the regressed are known)"
        );
        let page = report.page().render().unwrap();
        for text in [
            "Expected: &#60;1 2 3&#62;",
            "Crashes",
            "Failures",
            "kill:7",
            "prog &#39;a b&#39;",
            "spec@y",
            "later",
            "The driver&#39;s mind.",
        ] {
            assert!(page.contains(text), "{text} is not in {page}");
        }
        assert!(!page.contains("Hangs") && !page.contains("Unsteady</h2>"));
        for outside in ["http:", "https:", "src=", "@import", "<link"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn the_files_are_written_and_the_json_has_all() {
        let folder = tempfile::tempdir().unwrap();
        let page = report().write(folder.path()).unwrap();
        assert!(page.exists());
        let text = std::fs::read_to_string(folder.path().join("report.json")).unwrap();
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["rows"][1]["verdict"], "regressed");
        assert_eq!(json["rows"][2]["reprise"][0]["status"], "crash");
        assert_eq!(json["rows"][3]["verdict"], "not-offered");
    }
}
