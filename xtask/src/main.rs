//! The project's own commands: `cargo xtask --help`.
//!
//! One module per command. Nothing here is part of what runs a recorded program: the tasks call the built
//! binaries and other tools from outside, as a user would, and must not know what is inside them.

mod bench;
#[cfg(test)]
mod book;
mod coverage;
mod demo;
#[path = "../../tests/src/xserver.rs"]
mod display;
mod game;
mod r#gen;
mod machine;
mod picture;
mod piglit;
mod private_apt;
mod registry;
mod run;
mod setup;
mod test;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Tasks of the Reprise project")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what building and testing Reprise needs, after saying what is missing and why.
    ///
    /// System packages come from apt-get; CRIU, where the distribution's is too old, and a second Mesa go to
    /// ~/.cache/reprise without touching the system. Does nothing when nothing is missing.
    Setup(setup::Options),
    /// Set up, build, check and test everything. What continuous integration runs.
    Test(test::Options),
    /// Checkpoint, end and restart a program on a private display, and show times, sizes and pictures.
    ///
    /// Installs what is missing after saying what it is, and builds Reprise first.
    Demo(demo::Options),
    /// Measure speed: native, under Reprise, and under apitrace, interleaved.
    Bench(bench::Options),
    /// Run piglit's tests natively and under Reprise, and compare test by test.
    ///
    /// Resumes where an earlier run was stopped. Fails if a test that is good natively is bad under Reprise. The report, a page
    /// and JSON, is in target/piglit/PROFILE.
    Piglit(piglit::Options),
    /// Write generated/ from the registry and rules/*.toml.
    Gen(r#gen::Options),
    /// Show which commands of each GL version and extension the rules cover, and what is missing.
    Coverage(coverage::Options),
    /// Check the registry's XML files against their recorded checksums.
    Registry,
}

fn main() -> ExitCode {
    let result = match Cli::parse().task {
        Task::Setup(options) => setup::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Demo(options) => demo::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Piglit(options) => piglit::run(&options),
        Task::Gen(options) => r#gen::run(&options),
        Task::Coverage(options) => coverage::run(&options),
        Task::Registry => registry::check(&run::root()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
