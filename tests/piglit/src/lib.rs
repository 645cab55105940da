//! Runs tests of [piglit](https://piglit.freedesktop.org) natively and under Reprise, and compares what they report.
//!
//! piglit's framework is asked only which tests there are; each is then an ordinary program that is run here. Its own
//! runner has no way to take up again a run that was stopped, runs a suite one way at a time, and leaves a program that hangs to
//! itself for long. This crate must not know what a test draws, nor how results are kept or shown, nor anything of how Reprise
//! works inside.

pub mod compare;
pub mod listing;
pub mod outcome;
pub mod run;

use std::path::PathBuf;

/// What goes wrong beside a test's failure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no piglit.
    #[error("piglit is not installed: `cargo xtask setup --piglit` does it")]
    NotInstalled,
    /// piglit cannot list its tests.
    #[error("piglit does not list its tests: {0}")]
    Listing(String),
    /// A test of this name is not in the profile.
    #[error("{profile} has no test {name}")]
    NoSuchTest {
        /// Where it was looked for.
        profile: String,
        /// Its name.
        name: String,
    },
    /// A file cannot be read or made, or a program not started.
    #[error("{path}: {cause}")]
    System {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
}

fn system(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.into();
    move |cause| Error::System { path, cause }
}
