//! A place of its own for each test: state folder, binaries, and whatever it starts is ended with it.
#![allow(dead_code)] // each test file uses its own part of it

#[path = "../../../../tests/src/xserver.rs"]
mod xserver;

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
pub use xserver::XServer;

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Place {
    dir: tempfile::TempDir,
    pub reprise: PathBuf,
}

impl Place {
    /// Fails, rather than passing over it, where the machine cannot run sessions.
    pub fn new() -> Place {
        assert!(
            rustix::process::geteuid().is_root(),
            "these tests run sessions, which needs root: `sudo -E cargo test -p reprise`, or run them in a container"
        );
        let dir = tempfile::tempdir().unwrap();
        let bin = dir.path().join("bin");
        fs::create_dir(&bin).unwrap();
        let reprise = bin.join("reprise");
        let built = Path::new(env!("CARGO_BIN_EXE_reprise"));
        if fs::hard_link(built, &reprise).is_err() {
            fs::copy(built, &reprise).unwrap();
        }
        Place { dir, reprise }
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A render server that does nothing until its link is closed.
    pub fn idle_server(&self) {
        self.server("#!/bin/sh\nexec cat <&3 >/dev/null\n");
    }

    pub fn server(&self, script: &str) {
        let path = self.reprise.with_file_name("reprise-server");
        fs::write(&path, script).unwrap();
        executable(&path);
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.reprise);
        command.args(args).env("REPRISE_STATE_DIR", self.file("state")).current_dir(self.path());
        command.stdin(std::process::Stdio::null());
        command
    }

    /// Runs it, whatever comes of it.
    pub fn try_run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs it; it must succeed.
    pub fn run(&self, args: &[&str]) -> String {
        let output = self.try_run(args);
        assert!(output.status.success(), "reprise {args:?}: {}\n{}", text(&output.stderr), self.logs());
        text(&output.stdout)
    }

    /// Runs it; it must fail with this exit code, and say this.
    pub fn refused(&self, args: &[&str], code: i32, says: &str) {
        must_fail(self.command(args), code, says);
    }

    pub fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.run(args)).unwrap()
    }

    /// Starts a shell script in a session without GL.
    pub fn start(&self, name: &str, script: &str) {
        self.run(&["run", "--no-gl", "--detach", "--name", name, "--", "sh", "-c", script]);
    }

    pub fn output(&self, name: &str) -> String {
        let path = self.file("state/sessions").join(name).join("output.log");
        text(&fs::read(path).unwrap_or_default())
    }

    /// The whole lines of its output.
    pub fn lines(&self, name: &str) -> Vec<String> {
        let text = self.output(name);
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        whole.lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect()
    }

    pub fn checkpoint_dir(&self, name: &str) -> PathBuf {
        self.file("state/checkpoints").join(name)
    }

    pub fn supervisor(&self, name: &str) -> i32 {
        let plan: Value = serde_json::from_slice(
            &fs::read(self.file("state/sessions").join(name).join("plan.json")).unwrap(),
        )
        .unwrap();
        i32::try_from(plan["pid"].as_i64().unwrap()).unwrap()
    }

    /// SIGKILL to the supervisor, with which the whole session dies.
    pub fn kill(&self, name: &str) {
        let pid = rustix::process::Pid::from_raw(self.supervisor(name)).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        self.ended(name);
    }

    pub fn ended(&self, name: &str) {
        until("the session has ended", || !self.is_running(name));
    }

    pub fn is_running(&self, name: &str) -> bool {
        let all = self.json(&["ls", "--json"]);
        all.as_array().unwrap().iter().any(|s| s["name"] == name && s["running"] == true)
    }

    /// What is in its log files, for a failed test.
    pub fn logs(&self) -> String {
        let mut all = String::new();
        let Ok(sessions) = fs::read_dir(self.file("state/sessions")) else { return all };
        for session in sessions.flatten() {
            for log in ["supervisor.log", "server.log", "restore.log"] {
                let path = session.path().join(log);
                if let Ok(said) = fs::read(&path) {
                    all += &format!("--- {}\n{}", path.display(), text(&said));
                }
            }
        }
        all
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Ok(sessions) = fs::read_dir(self.file("state/sessions")) {
            for session in sessions.flatten() {
                let _ = self.try_run(&["rm", "--force", &session.file_name().to_string_lossy()]);
            }
        }
    }
}

/// An X server outside every session, as a desktop has one.
pub fn host_display() -> XServer {
    XServer::with_screen("1280x1024x24").unwrap()
}

pub fn must_fail(mut command: Command, code: i32, says: &str) {
    let output = command.output().unwrap();
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?}: {said}{}", text(&output.stdout));
    assert!(said.contains(says), "{command:?} said {said:?}, not {says:?}");
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Waits for what no event tells.
pub fn until(what: &str, mut done: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < end, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Counts on its terminal.
pub const COUNT: &str = "i=0; while :; do i=$((i+1)); echo $i; sleep 0.02; done";

/// Fails unless the lines are 1, 2, 3, …
pub fn consecutive(lines: &[String]) {
    for (i, line) in lines.iter().enumerate() {
        assert_eq!(*line, (i + 1).to_string(), "in {lines:?}");
    }
}

/// A file system that is gone with this.
pub struct Mounted<'a>(&'a Path);
impl Mounted<'_> {
    pub fn tmpfs<'a>(at: &'a Path, options: &str) -> Mounted<'a> {
        let options = std::ffi::CString::new(options).unwrap();
        rustix::mount::mount("tmpfs", at, "tmpfs", rustix::mount::MountFlags::empty(), options.as_c_str())
            .unwrap();
        Mounted(at)
    }
}
impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = rustix::mount::unmount(self.0, rustix::mount::UnmountFlags::DETACH);
    }
}
