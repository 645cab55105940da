//! `cargo xtask test`: everything that must hold before a change is taken.
//!
//! The order is cheap checks first. Plain `cargo test` builds and nothing else is needed, because it is on every machine that
//! has cargo; but it runs one test program after another, and most tests mostly wait for another process. So two are run at
//! once, and those first that took longest the last time.
//! This module must not know a single test.

use crate::setup::{self, For};
use crate::{r#gen, run};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

/// Test programs that run at the same time.
const AT_ONCE: usize = 2;
/// How long each took the last time, in seconds. Only the order depends on it.
const TIMES: &str = "target/test-times.json";
/// Those that take minutes come first where nothing has been run yet: begun last, they would be waited for alone.
const LONG: [&str; 2] = ["tests/chaos (test)", "tests/restart (test)"];

/// A test program that has printed nothing for so long hangs: each test that ends is a line, and none takes half of it.
const SILENCE: Duration = Duration::from_secs(600);

/// Options of `test`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only tests whose name contains this.
    filter: Option<String>,
    /// Leave out what is not a test: set-up, formatting, lints, the check of generated files.
    #[arg(long)]
    only_tests: bool,
    /// Instead of the tests: try every wrong rule that the rules allow, and show how many the tests see. Takes long.
    #[arg(long, conflicts_with = "filter")]
    mutants: bool,
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
    // Tests start the built programs and preload the built library, which `cargo test` alone does not build. With all targets,
    // because the features that tests need of their crates would otherwise have nearly everything built once more.
    run::loudly(run::cargo().args(["build", "--workspace", "--all-targets", "--locked"]))?;
    clock.lap("build");
    if options.mutants {
        let mut command = run::cargo();
        command.args(["test", "--locked", "--package", "reprise-tests", "--test", "mutants"]);
        command.args(["every_wrong_rule_is_seen", "--", "--nocapture"]).env("REPRISE_TEST_MUTANTS", "all");
        return run::loudly(&mut command);
    }
    let filter = options.filter.as_deref();
    let mut tally = run_programs(test_programs()?, filter)?;
    tally.add(run_one(
        run::cargo().args(["test", "--workspace", "--locked", "--doc"]).args(filter),
        "examples",
    )?);
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

    fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
        self.programs += other.programs;
        self.succeeded &= other.succeeded;
    }

    fn text(&self) -> String {
        format!(
            "{} passed, {} failed, {} ignored in {} test programs",
            self.passed, self.failed, self.ignored, self.programs
        )
    }
}

/// A compiled test program.
#[derive(Debug, PartialEq, Eq)]
struct Program {
    /// For people, and the same at each run.
    name: String,
    path: PathBuf,
    /// Of its package: where cargo runs it.
    folder: PathBuf,
}

/// Builds all test programs.
fn test_programs() -> Result<Vec<Program>> {
    let mut command = run::cargo();
    command.args(["test", "--workspace", "--locked", "--no-run", "--message-format=json-render-diagnostics"]);
    eprintln!("$ {}", run::shown(&command));
    // Diagnostics and progress go to the terminal.
    let output =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the tests cannot be built");
    }
    let programs: Vec<Program> =
        String::from_utf8_lossy(&output.stdout).lines().filter_map(test_program).collect();
    if programs.is_empty() {
        bail!("cargo names no test programs");
    }
    Ok(programs)
}

/// The test program that a line of cargo's messages is about.
fn test_program(line: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    let (package, target) = (folder.file_name()?.to_str()?, message["target"]["name"].as_str()?);
    let kind = message["target"]["kind"][0].as_str()?;
    Some(Program {
        name: format!("{package}/{target} ({kind})"),
        path: message["executable"].as_str()?.into(),
        folder: folder.to_owned(),
    })
}

/// Runs all, and prints what each said when it has ended.
fn run_programs(mut programs: Vec<Program>, filter: Option<&str>) -> Result<Tally> {
    let path = run::root().join(TIMES);
    let known: BTreeMap<String, f64> =
        std::fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    // The last is taken first: one that nobody knows, or the longest.
    let time = |program: &Program| {
        let unknown = if LONG.contains(&&*program.name) { f64::INFINITY } else { f64::MAX };
        known.get(&program.name).copied().unwrap_or(unknown)
    };
    programs.sort_by(|a, b| time(a).total_cmp(&time(b)));
    let queue = Mutex::new(programs);
    let state = Mutex::new((Tally { succeeded: true, ..Tally::default() }, known.clone()));
    let worker = || -> Result<()> {
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(program) = next else { return Ok(()) };
            let begin = Instant::now();
            let mut command = Command::new(&program.path);
            command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder).args(filter);
            let tally = run_one(&mut command, &program.name)?;
            let (all, times) = &mut *state.lock().unwrap_or_else(PoisonError::into_inner);
            all.add(tally);
            times.insert(program.name, begin.elapsed().as_secs_f64());
        }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    let (tally, times) = state.into_inner().unwrap_or_else(PoisonError::into_inner);
    // Times of a part of the tests say nothing of all.
    if filter.is_none() {
        std::fs::write(&path, serde_json::to_vec_pretty(&times)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(tally)
}

/// Runs test programs with one command, and prints what it said, all of it at once.
fn run_one(command: &mut Command, name: &str) -> Result<Tally> {
    let (said, tally) = heard(command, name, SILENCE)?;
    std::io::stdout().lock().write_all(&said)?;
    Ok(tally)
}

/// What it printed, under a line of how it ended, and what that counts. Nothing of it is shown.
///
/// One that has printed nothing for `silence` is ended and has failed: what it waits for is added to what it said.
fn heard(command: &mut Command, name: &str, silence: Duration) -> Result<(Vec<u8>, Tally)> {
    let begin = Instant::now();
    eprintln!("     Running {name}");
    let (mut reader, writer) = std::io::pipe()?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .spawn()
        .with_context(|| format!("cannot run `{}`", run::shown(command)))?;
    // The command holds ends of the pipe, which is read until all are closed.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (send, parts) = mpsc::channel();
    std::thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(length @ 1..) = reader.read(&mut part) {
            if send.send(part[..length].to_vec()).is_err() {
                break;
            }
        }
    });
    // Bytes, not a string: a test may print what is no UTF-8.
    let mut said = Vec::new();
    let hangs = loop {
        match parts.recv_timeout(silence) {
            Ok(part) => said.extend(part),
            Err(mpsc::RecvTimeoutError::Disconnected) => break false,
            Err(mpsc::RecvTimeoutError::Timeout) => break true,
        }
    };
    if hangs {
        said.extend(hanging(child.id(), silence).into_bytes());
        let _ = child.kill();
    }
    let status = child.wait()?;
    let mut tally = Tally { succeeded: status.success() && !hangs, ..Tally::default() };
    String::from_utf8_lossy(&said).lines().for_each(|line| tally.line(line));
    let mut shown = format!("\n{name}: {:.1} s, {status}\n", begin.elapsed().as_secs_f64()).into_bytes();
    shown.append(&mut said);
    Ok((shown, tally))
}

/// What a test program that says nothing any more is doing: every process of the machine, which may hold a pipe open, what
/// each waits for, and the threads of this one.
fn hanging(pid: u32, silence: Duration) -> String {
    let mut text = format!("\nnothing more for {} s; ended. What ran then:\n", silence.as_secs());
    let mut processes = Command::new("ps");
    processes.args(["-e", "-o", "pid,ppid,stat,etimes,wchan:20,args", "--forest"]);
    // What is stuck in the kernel keeps a debugger waiting too.
    let mut threads = Command::new("timeout");
    threads.args(["60", "gdb", "--batch", "-ex", "thread apply all bt 16", "-p", &pid.to_string()]);
    for command in [&mut processes, &mut threads] {
        match run::output(command) {
            Ok(output) => {
                text.push_str(&String::from_utf8_lossy(&output.stdout));
                text.push_str(&String::from_utf8_lossy(&output.stderr));
            }
            // The one tells something without the other.
            Err(error) => text.push_str(&format!("{error:#}\n")),
        }
    }
    text
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

    #[test]
    fn programs_are_found_in_what_cargo_says() {
        let line = r#"{"reason":"compiler-artifact","manifest_path":"/w/tests/Cargo.toml","target":{"kind":["test"],
            "name":"chaos"},"profile":{"test":true},"executable":"/w/target/debug/deps/chaos-1"}"#;
        let expected = Program {
            name: "tests/chaos (test)".into(),
            path: "/w/target/debug/deps/chaos-1".into(),
            folder: "/w/tests".into(),
        };
        assert_eq!(test_program(line), Some(expected));
        assert_eq!(test_program(&line.replace("\"test\":true", "\"test\":false")), None);
        assert_eq!(test_program(&line.replace("\"/w/target/debug/deps/chaos-1\"", "null")), None);
        assert_eq!(test_program("warning: text"), None);
    }

    #[test]
    fn output_and_failure_of_a_program_are_counted() {
        let text = "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out";
        let mut command = Command::new("sh");
        command.args(["-c", &format!("echo 'no UTF-8: \\377'; echo '{text}' >&2; exit 101")]);
        // Not shown: who counts this test's own output would count it.
        let (_, tally) = heard(&mut command, "a failing one", SILENCE).unwrap();
        assert_eq!(tally, Tally { passed: 2, failed: 1, ignored: 0, programs: 1, succeeded: false });
    }

    #[test]
    fn one_that_hangs_is_ended_and_has_failed() {
        let mut command = Command::new("sh");
        // It ends well, and what it leaves behind keeps its output open.
        command.args(["-c", "echo 'test result: ok. 1 passed; 0 failed'; sleep 21 & exit 0"]);
        let (said, tally) = heard(&mut command, "a hanging one", Duration::from_secs(1)).unwrap();
        let said = String::from_utf8_lossy(&said);
        assert!(said.contains("nothing more for 1 s") && said.contains("sleep 21"), "{said}");
        assert_eq!(tally, Tally { passed: 1, failed: 0, ignored: 0, programs: 1, succeeded: false });
    }
}
