//! Programs in sessions, for tests: `reprise` with a state folder of the test's own.
//!
//! Sessions need root and CRIU; without them these tests fail and say so, they do not pass over it.
//! This module must not know what is tested.

use crate::{Output, Run, Running, built, must};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How long anything may take.
pub const LIMIT: Duration = Duration::from_secs(120);

/// Sessions and checkpoints of one test. Those that run are ended with it.
#[derive(Debug)]
pub struct State(tempfile::TempDir);

impl State {
    /// None yet.
    #[track_caller]
    pub fn new() -> State {
        must(built("reprise-server"));
        must(built("libreprise.so"));
        State(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A folder that is removed with it.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// `reprise ARGS`, not started yet.
    #[track_caller]
    pub fn reprise(&self, args: &[&str]) -> Command {
        let mut command = Command::new(must(built("reprise")));
        // A restart compares what the display offers with what it offered before.
        command.env("REPRISE_STATE_DIR", self.folder()).envs(crate::DRIVER_SETTINGS).args(args);
        command
    }

    /// Runs `reprise ARGS` to its end.
    #[track_caller]
    pub fn tell(&self, args: &[&str]) -> Output {
        let what = format!("reprise {}", args.join(" "));
        must(must(Running::start(&what, self.reprise(args), LIMIT)).finish())
    }

    /// The same, and fails the test unless it succeeds.
    #[track_caller]
    pub fn carry_out(&self, args: &[&str]) -> Output {
        let output = self.tell(args);
        let what = args.join(" ");
        assert!(
            output.status.success(),
            "reprise {what}: {}\n{}{}",
            output.status,
            output.stdout,
            output.stderr
        );
        output
    }

    /// What `reprise status NAME` says.
    #[track_caller]
    pub fn status(&self, name: &str) -> serde_json::Value {
        let output = self.carry_out(&["status", name, "--json"]);
        serde_json::from_str(&output.stdout).expect("status is JSON")
    }

    /// The same, once a process of the session has shown so many frames.
    #[track_caller]
    pub fn await_frame(&self, name: &str, frame: u64, limit: Duration) -> serde_json::Value {
        let (frame, seconds) = (frame.to_string(), limit.as_secs().to_string());
        let args = ["status", name, "--json", "--wait-frame", &frame, "--timeout", &seconds];
        // The command keeps the limit by itself, and says that it was that.
        let waiting = must(Running::start("reprise status", self.reprise(&args), limit + LIMIT));
        let output = must(waiting.finish());
        assert!(output.status.success(), "frame {frame} of {name}: {}", output.stderr);
        serde_json::from_str(&output.stdout).expect("status is JSON")
    }

    /// Starts a test program in a session of its name, its terminal here. `options`: of `reprise run`.
    #[track_caller]
    pub fn run(&self, run: &Run, options: &[&str]) -> Running {
        let program = run.path();
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = self.reprise(&["run", "--name", &name]);
        command.args(options).arg("--").arg(&program).envs(run.variables());
        must(Running::start(&name, command, LIMIT))
    }

    /// Restarts a session, its terminal here. `options`: of `reprise restart`.
    #[track_caller]
    pub fn restart(&self, name: &str, options: &[&str]) -> Running {
        let mut command = self.reprise(&["restart", name]);
        command.args(options);
        must(Running::start(&format!("reprise restart {name}"), command, LIMIT))
    }
}

impl Default for State {
    fn default() -> Self {
        State::new()
    }
}

impl Drop for State {
    fn drop(&mut self) {
        let Ok(sessions) = std::fs::read_dir(self.folder().join("sessions")) else { return };
        for session in sessions.flatten() {
            // One that has ended is not there to be removed; and a test that fails already must not hang here.
            let name = session.file_name().to_string_lossy().into_owned();
            let _ = Running::start("reprise rm", self.reprise(&["rm", "--force", &name]), LIMIT)
                .and_then(Running::finish);
        }
    }
}

/// Puts together what a program printed before a checkpoint and after the restart: what was printed before may be shown
/// again, as it goes on in the same output. `last`: the last line before.
pub fn joined(before: &str, after: &str, last: &str) -> String {
    let shown_again = after.lines().position(|line| line == last).map_or(0, |at| at + 1);
    let rest: Vec<&str> = after.lines().skip(shown_again).collect();
    format!("{before}{}\n", rest.join("\n"))
}

/// The newer Mesa that `cargo xtask setup --mesa` unpacks, another library in the same process: what a render server's
/// environment is to hold.
///
/// # Panics
/// Where there is none.
pub fn newer_mesa() -> Vec<(&'static str, String)> {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")));
    let folder = cache.unwrap_or_default().join("reprise/mesa/usr/lib");
    let found = std::fs::read_dir(&folder).ok().into_iter().flatten().flatten().map(|entry| entry.path());
    let library = found.into_iter().find(|path| path.join("dri").is_dir());
    let Some(library) = library else {
        panic!("no newer Mesa in {}: `cargo xtask setup --mesa` unpacks one", folder.display());
    };
    vec![
        ("GALLIUM_DRIVER", "llvmpipe".into()),
        ("LD_LIBRARY_PATH", library.display().to_string()),
        ("LIBGL_DRIVERS_PATH", library.join("dri").display().to_string()),
    ]
}
