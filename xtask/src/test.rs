//! `cargo xtask test`: everything that must hold before a change is taken.
//!
//! The order is cheap checks first. Plain `cargo test`, because it is on every machine that has cargo.
//! This module must not know a single test.

use crate::setup::{self, For};
use crate::{r#gen, run};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::time::Instant;

/// Options of `test`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only tests whose name contains this.
    filter: Option<String>,
    /// Leave out what is not a test: set-up, formatting, lints, the check of generated files.
    #[arg(long)]
    only_tests: bool,
}

/// `cargo xtask test`.
pub fn run(options: &Options) -> Result<()> {
    let mut clock = Clock { phase: Instant::now(), report: Vec::new() };
    if !options.only_tests {
        setup::ensure(&[For::Running, For::Game, For::Tests, For::Piglit], false)?;
        // Not every release has another Mesa to offer; there, tests restart on another driver of the same one.
        if let Err(error) = setup::ensure(&[], true) {
            eprintln!("warning: {error:#}");
        }
        clock.lap("setup");
        r#gen::run(&r#gen::Options { check: true, show: Vec::new() })?;
        run::loudly(run::cargo().args(["fmt", "--all", "--check"]))?;
        run::loudly(run::cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ]))?;
        clock.lap("checks");
    }
    // Tests start the built programs and preload the built library, which `cargo test` alone does not build.
    run::loudly(run::cargo().args(["build", "--workspace", "--locked"]))?;
    clock.lap("build");
    let tally = cargo_test(options.filter.as_deref())?;
    clock.lap("tests");
    println!("\n{}; {}", tally.text(), clock.report.join(", "));
    if tally.failed > 0 || !tally.succeeded {
        bail!("tests failed");
    }
    Ok(())
}

struct Clock {
    phase: Instant,
    report: Vec<String>,
}

impl Clock {
    fn lap(&mut self, name: &str) {
        self.report.push(format!("{name} {:.0} s", self.phase.elapsed().as_secs_f64()));
        self.phase = Instant::now();
    }
}

/// What all test programs together said.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
    ignored: u64,
    programs: u64,
    succeeded: bool,
}

impl Tally {
    /// Takes in a line of `cargo test`'s output; only the runner's closing lines count.
    fn line(&mut self, line: &str) {
        let Some(counts) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        self.programs += 1;
        for part in counts.1.split("; ") {
            if let Some((number, what)) = part.split_once(' ')
                && let Ok(number) = number.parse::<u64>()
            {
                match what {
                    "passed" => self.passed += number,
                    "failed" => self.failed += number,
                    "ignored" => self.ignored += number,
                    _ => {}
                }
            }
        }
    }

    fn text(&self) -> String {
        format!(
            "{} passed, {} failed, {} ignored in {} test programs",
            self.passed, self.failed, self.ignored, self.programs
        )
    }
}

/// Runs all tests, their output on ours.
fn cargo_test(filter: Option<&str>) -> Result<Tally> {
    let mut command = run::cargo();
    command.args(["test", "--workspace", "--locked", "--no-fail-fast"]).args(filter);
    eprintln!("$ {}", run::shown(&command));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run `{}`", run::shown(&command)))?;
    let mut tally = Tally::default();
    let mut lines = BufReader::new(child.stdout.take().context("no output to read")?);
    let mut line = Vec::new();
    // Bytes, not strings: a test may print what is no UTF-8.
    while lines.read_until(b'\n', &mut line)? > 0 {
        std::io::stdout().write_all(&line)?;
        tally.line(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    tally.succeeded = child.wait()?.success();
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
            "test test result: ok. 9 passed ... ok",
        ] {
            tally.line(line);
        }
        assert_eq!(tally, Tally { passed: 5, failed: 1, ignored: 1, programs: 2, succeeded: false });
        assert_eq!(tally.text(), "5 passed, 1 failed, 1 ignored in 2 test programs");
    }
}
