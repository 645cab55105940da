//! `cargo xtask coverage`: what the rules cover, and how many lines that took.
//! This module must not know a command.

use crate::run;
use anyhow::Result;
use comfy_table::{Table, presets};
use reprise_generator::coverage::{self, Row};

/// Hand-written lines of the paper's implementation of the same API (its abstract).
const PAPER_LINES: usize = 4500;

/// Options of `coverage`.
#[derive(clap::Args)]
pub struct Options {
    /// Count the hand-written lines that know GL instead.
    #[arg(long)]
    pub lines: bool,
    /// Name every missing command.
    #[arg(long)]
    pub missing: bool,
}

/// Runs it.
pub fn run(options: &Options) -> Result<()> {
    let root = run::root();
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    if options.lines {
        let files = coverage::lines(&root)?;
        let total: usize = files.iter().map(|(_, count)| count).sum();
        for (path, count) in files {
            table.add_row([path.display().to_string(), count.to_string()]);
        }
        table.add_row(["in all".to_owned(), total.to_string()]);
        table.add_row(["the paper, for the same API".to_owned(), PAPER_LINES.to_string()]);
        println!("{table}");
        return Ok(());
    }
    let model = reprise_generator::load(&root)?;
    let mut others = 0;
    let all =
        [coverage::coverage(&model), coverage::es(&model), coverage::glx(&model), coverage::egl(&model)];
    for (versions, extensions) in all {
        let (shown, hidden): (Vec<_>, Vec<_>) =
            extensions.into_iter().partition(|row| row.shown || row.covered > 0 || row.why.is_some());
        others += hidden.len();
        for row in versions.iter().chain(&shown) {
            let count = format!("{} / {}", row.covered, row.total);
            table.add_row([row.name.clone(), count, note(row, options.missing)]);
        }
    }
    println!("{table}");
    println!("{others} other extensions have commands, none of them covered.");
    Ok(())
}

fn note(row: &Row, all: bool) -> String {
    let shown = if row.shown { "shown" } else { "not shown" };
    let few = if all { usize::MAX } else { 3 };
    let mut text: Vec<&str> = row.missing.iter().take(few).map(String::as_str).collect();
    if row.missing.len() > few {
        text.push("…");
    }
    match &row.why {
        Some(why) => format!("{shown}: {why}"),
        None if text.is_empty() => shown.into(),
        None => format!("{shown}; missing: {}", text.join(" ")),
    }
}
