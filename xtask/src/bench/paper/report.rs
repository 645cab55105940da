//! The report: a page for a person, the numbers as JSON, and a page of the book with what is asked most.
//!
//! The page is one file that needs nothing else. What was not measured is said to be so. This module must not know how the figures
//! came about; `sections` knows what they are put beside.

use super::machine::Machine;
use super::store::Part;
use super::{plots, sections, stats};
use anyhow::{Context, Result};
use askama::Template;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// All that was measured.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Evaluation {
    /// On what.
    pub machine: Machine,
    /// By name.
    pub parts: BTreeMap<String, Part>,
}

/// One field of a table.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What is read first.
    pub text: String,
    /// From where to where the rounds went.
    pub spread: String,
    /// Of the style sheet.
    pub class: &'static str,
}

impl Cell {
    /// Words, to the left.
    pub fn words(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ..Cell::default() }
    }

    /// A number of the paper's.
    pub fn paper(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), class: "n paper", ..Cell::default() }
    }

    /// So many of something; not measured where there is no first.
    pub fn count(values: &[f64]) -> Cell {
        match values.first() {
            Some(count) => Cell { text: format!("{count:.0}"), class: "n", ..Cell::default() },
            None => Cell::of(&[]),
        }
    }

    /// A number of ours with its spread, or that there is none.
    pub fn of(values: &[f64]) -> Cell {
        let (Some(median), Some((least, most))) = (stats::median(values), stats::range(values)) else {
            return Cell { text: "not measured".to_owned(), class: "n none", ..Cell::default() };
        };
        let spread = match values.len() {
            1 => String::new(),
            _ => format!("{}–{}", number(least), number(most)),
        };
        Cell { text: number(median), spread, class: "n" }
    }
}

/// Three digits, as far as they say something.
pub fn number(value: f64) -> String {
    let size = value.abs();
    match size {
        _ if !value.is_finite() => "?".to_owned(),
        0.0 => "0".to_owned(),
        _ if size >= 1e4 => {
            let digits = format!("{:.0}", size);
            let from_the_end = |(i, digit): (usize, char)| {
                let gap = i > 0 && (digits.len() - i) % 3 == 0;
                gap.then_some('\u{202f}').into_iter().chain([digit])
            };
            let grouped: String = digits.chars().enumerate().flat_map(from_the_end).collect();
            if value < 0.0 { format!("-{grouped}") } else { grouped }
        }
        _ if size >= 100.0 => format!("{value:.0}"),
        _ if size >= 10.0 => format!("{value:.1}"),
        _ if size >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

impl Evaluation {
    /// A part; an empty one if it was not measured.
    pub fn part(&self, name: &str) -> &Part {
        static NONE: std::sync::LazyLock<Part> = std::sync::LazyLock::new(Part::default);
        self.parts.get(name).unwrap_or(&NONE)
    }
}

impl Part {
    /// A figure as a field of a table.
    pub fn cell(&self, subject: &str, way: &str, figure: &str) -> Cell {
        let values = self.figure(subject, way, figure);
        match self.failure(subject, way) {
            Some(why) if values.is_empty() => Cell {
                text: if why.starts_with("left out") { "left out" } else { "failed" }.to_owned(),
                class: "n none",
                ..Cell::default()
            },
            _ => Cell::of(values),
        }
    }

    /// By round, one way's figure ÷ another's.
    pub fn ratio(&self, subject: &str, figure: &str, of: &str, to: &str) -> Vec<f64> {
        stats::ratios(self.figure(subject, of, figure), self.figure(subject, to, figure))
    }
}

/// A table.
#[derive(Debug, Default)]
pub struct Table {
    /// Above it.
    pub title: String,
    /// Of its columns.
    pub header: Vec<String>,
    /// Its fields.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty one.
    pub fn new(title: impl Into<String>, header: &[&str]) -> Table {
        Table {
            title: title.into(),
            header: header.iter().map(|&text| text.to_owned()).collect(),
            rows: Vec::new(),
        }
    }
}

/// A picture.
#[derive(Debug)]
pub struct Figure {
    /// Below it.
    pub title: String,
    /// Colours and names of its curves.
    pub legend: Vec<(String, String)>,
    /// Itself, if there was anything to draw.
    pub svg: Option<String>,
}

impl Figure {
    /// Draws it.
    pub fn new(title: impl Into<String>, plot: &plots::Plot<'_>) -> Result<Figure> {
        let curves = plot.curves.iter().enumerate();
        let legend = curves.map(|(i, curve)| (plots::colour(i), curve.name.clone())).collect();
        Ok(Figure { title: title.into(), legend, svg: plots::draw(plot)? })
    }
}

/// What belongs to one table or figure of the paper, or to one question that it does not ask.
#[derive(Debug, Default)]
pub struct Section {
    /// For links.
    pub id: &'static str,
    /// In a few words.
    pub title: String,
    /// What the tables say, in sentences.
    pub says: Vec<String>,
    /// Them.
    pub tables: Vec<Table>,
    /// And pictures.
    pub figures: Vec<Figure>,
    /// How it was measured, and what else one should know.
    pub notes: Vec<String>,
    /// Goals that are not reached.
    pub missed: Vec<String>,
    /// What could not be measured, and why.
    pub failures: Vec<String>,
}

/// What was to be reached.
#[derive(Debug)]
pub struct Goal {
    /// What.
    pub what: String,
    /// How it is said.
    pub wanted: String,
    /// What came of it.
    pub got: Cell,
    /// Whether that is enough.
    pub met: Option<bool>,
    /// The section that tells.
    pub section: &'static str,
}

impl Goal {
    /// At most so much, of the median over the rounds.
    pub fn at_most(
        what: impl Into<String>,
        section: &'static str,
        most: f64,
        unit: &str,
        got: &[f64],
    ) -> Goal {
        let met = stats::median(got).map(|got| got <= most);
        Goal {
            what: what.into(),
            wanted: format!("≤ {}{unit}", number(most)),
            got: Cell::of(got),
            met,
            section,
        }
    }

    /// At least so much. What is shown decides: 0.996 is 1.00.
    pub fn at_least(what: impl Into<String>, section: &'static str, least: f64, got: &[f64]) -> Goal {
        let met = stats::median(got).map(|got| (got * 100.0).round() / 100.0 >= least);
        Goal { what: what.into(), wanted: format!("≥ {least:.2}"), got: Cell::of(got), met, section }
    }

    fn shown(&self) -> String {
        match (self.met, self.got.spread.as_str()) {
            (None, _) => "–".to_owned(),
            (_, "") => self.got.text.clone(),
            (_, spread) => format!("{} ({spread})", self.got.text),
        }
    }

    fn verdict(&self) -> &'static str {
        match self.met {
            Some(true) => "met",
            Some(false) => "missed",
            None => "not measured",
        }
    }

    fn class(&self) -> &'static str {
        match self.met {
            Some(true) => "met",
            Some(false) => "missed",
            None => "none",
        }
    }
}

#[derive(Template)]
#[template(path = "evaluation.html")]
struct Page<'a> {
    facts: Vec<(&'static str, String)>,
    summary: String,
    goals: &'a [Goal],
    sections: &'a [Section],
}

#[derive(Template)]
#[template(path = "evaluation.md", escape = "none")]
struct Summary<'a> {
    facts: Vec<(&'static str, String)>,
    summary: String,
    goals: &'a [Goal],
    folder: String,
}

/// The day, as ISO 8601 has it.
fn day(seconds: u64) -> String {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
    humantime::format_rfc3339_seconds(time).to_string().chars().take(10).collect()
}

impl Evaluation {
    fn facts(&self) -> Vec<(&'static str, String)> {
        let machine = &self.machine;
        let days: BTreeSet<String> = self.parts.values().map(|part| day(part.begun)).collect();
        let commits: BTreeSet<&str> = self.parts.values().map(|part| part.commit.as_str()).collect();
        let known = |text: &str| if text.is_empty() { "not measured".to_owned() } else { text.to_owned() };
        let joined = |all: Vec<&str>| known(&all.join(", "));
        let minutes = self.parts.values().map(|part| part.seconds).sum::<f64>() / 60.0;
        vec![
            ("Measured", joined(days.iter().map(String::as_str).collect())),
            ("Reprise", joined(commits.into_iter().collect())),
            ("Processor", known(&machine.processor)),
            ("Memory", known(&machine.memory)),
            (
                "System",
                joined(
                    [&machine.system, &machine.kernel]
                        .map(String::as_str)
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .collect(),
                ),
            ),
            ("Driver", known(&machine.driver)),
            ("CRIU", known(&machine.criu)),
            ("apitrace", known(&machine.apitrace)),
            ("Time taken", if self.parts.is_empty() { known("") } else { format!("{minutes:.0} minutes") }),
        ]
    }

    fn render(&self, folder: &str) -> Result<(String, String)> {
        let (goals, mut sections) = (sections::goals(self), sections::all(self)?);
        for goal in goals.iter().filter(|goal| goal.met == Some(false)) {
            let text = format!("{}: {}, and {} is wanted.", goal.what, goal.shown(), goal.wanted);
            sections
                .iter_mut()
                .filter(|section| section.id == goal.section)
                .for_each(|s| s.missed.push(text.clone()));
        }
        let count = |met| goals.iter().filter(|goal| goal.met == met).count();
        let summary = format!(
            "Of {} goals {} are met, {} missed and {} not measured.",
            goals.len(),
            count(Some(true)),
            count(Some(false)),
            count(None)
        );
        let facts = self.facts();
        let page =
            Page { facts: facts.clone(), summary: summary.clone(), goals: &goals, sections: &sections };
        let book = Summary { facts, summary, goals: &goals, folder: folder.to_owned() };
        Ok((page.render()?, book.render()?))
    }
}

/// Writes the page and the JSON into a folder, and the book's page beside it; returns the first one's path.
pub fn write(evaluation: &Evaluation, folder: &Path) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let (page, book) = evaluation.render(&name)?;
    let write = |path: PathBuf, text: String| {
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        anyhow::Ok(path)
    };
    write(folder.join("evaluation.json"), serde_json::to_string(evaluation)? + "\n")?;
    write(folder.with_extension("md"), book)?;
    write(folder.join("index.html"), page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture() -> Evaluation {
        serde_json::from_str(include_str!("fixture.json")).unwrap()
    }

    #[test]
    fn numbers_have_as_many_digits_as_say_something() {
        for (value, text) in [
            (0.0, "0"),
            (0.0123, "0.012"),
            (0.999, "1.00"),
            (27.39, "27.4"),
            (431.6, "432"),
            (-109.2, "-109"),
        ] {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(1_234_567.0), "1\u{202f}234\u{202f}567");
        assert_eq!(number(f64::NAN), "?");
    }

    #[test]
    fn goals_are_met_by_medians_or_missed_and_nothing_is_made_up() {
        let goals = sections::goals(&fixture());
        let verdict = |start: &str| {
            let goal = goals.iter().find(|goal| goal.what.starts_with(start)).unwrap();
            (goal.shown(), goal.verdict())
        };
        let shown = |text: &str, verdict| (text.to_owned(), verdict);
        assert_eq!(verdict("OpenArena, rasterisation off: speed"), shown("1.00 (0.98–1.05)", "met"));
        assert_eq!(verdict("OpenArena, rasterisation off: 99th"), shown("1.10 (1.08–1.20)", "missed"));
        assert_eq!(verdict("OpenArena, rendered: speed"), shown("–", "not measured"));
        assert_eq!(verdict("OpenArena: stopped by"), shown("0.20", "met"));
        assert_eq!(verdict("OpenArena: restart"), shown("0.70", "met"));
        assert_eq!(verdict("OpenArena: stopped while"), shown("0.20", "missed"));
        assert_eq!(verdict("Growth"), shown("1.50", "met"));
        assert!(sections::goals(&Evaluation::default()).iter().all(|goal| goal.met.is_none()));
    }

    #[test]
    fn the_page_has_the_papers_figures_ours_and_what_failed_and_needs_nothing_else() {
        let (page, _) = fixture().render("evaluation").unwrap();
        for text in [
            // Table 1: as printed, ours with its spread.
            r#"<td class="n paper">70</td><td class="n paper">90</td>"#,
            r#"<td class="n">520<small>500–525</small></td>"#,
            "where it is on the first 300 of 3398 frames at 640x480, the first 40 of 3398 frames above",
            // Table 3, and its figure.
            r#"<td class="n paper">433</td>"#,
            "grows from 1000 to 20\u{202f}000 MiB",
            "<svg",
            "<polyline",
            // What went wrong, with its reason.
            "no &#60;trace&#62;",
            "640x480, CRIU, driver inside: CRIU: Can&#39;t dump",
            r#"<td class="n none">failed</td>"#,
            "glGetError 7.50, glGetFloatv 2.50",
            r#"<p class="missed">Missed. OpenArena: stopped while its render server is replaced: 0.20, and ≤ 0.15 s is wanted.</p>"#,
            "2026-11-27, 2026-11-28",
            "abc1234, def5678",
        ] {
            assert!(page.contains(text), "{text} is not in {page}");
        }
        for outside in ["https:", "src=", "@import", "<link", "NaN", "inf<"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn without_figures_everything_is_not_measured() {
        let (page, book) = Evaluation::default().render("evaluation").unwrap();
        assert!(page.contains("not measured"));
        assert_eq!(page.matches("<svg").count(), 1, "of the paper's log there are figures all the same");
        assert!(book.contains("0 are met, 0 missed"));
        assert!(page.contains(r#"<td class="n paper">34.3</td>"#));
    }

    #[test]
    fn the_page_of_the_book_says_what_is_met() {
        insta::assert_snapshot!(fixture().render("evaluation").unwrap().1);
    }

    #[test]
    fn the_json_has_all_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let page = write(&fixture(), &folder.path().join("evaluation")).unwrap();
        let text = std::fs::read_to_string(page.with_file_name("evaluation.json")).unwrap();
        assert_eq!(serde_json::from_str::<Evaluation>(&text).unwrap().parts, fixture().parts);
        assert!(folder.path().join("evaluation.md").exists());
    }
}
