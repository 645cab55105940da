//! Programs of the toolkits that people use, each in a session: checkpointed between two of its frames, the session killed,
//! restarted. What its window shows then is what it showed, and each frame that it draws afterwards is, to the bit, the one that it
//! draws natively; where another driver drew before it is nearly that.
//!
//! The programs are in `applications/`. Each tells the digest of a frame, and draws the next when it is sent a line.
//! Sessions need root and CRIU; without them these tests fail and say so, they do not pass over it.

use reprise_tests::session::{LIMIT, State, joined};
use reprise_tests::{Output, PROGRAMS, Running, XServer, difference, must};
use rustix::process::{Pid, Signal, kill_process};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The frame that a checkpoint is taken after, and the last one.
const INTERRUPTED: u32 = 2;
const LAST: u32 = 4;

struct Application {
    /// Of its session.
    name: &'static str,
    command: Vec<PathBuf>,
    /// What a frame's lines begin with, before its number.
    tells: &'static [&'static str],
    /// It has a window, and one only.
    shows: bool,
}

impl Application {
    /// One of this crate's, in C.
    fn compiled(name: &'static str, tells: &'static [&'static str]) -> Application {
        Application { name, command: vec![Path::new(PROGRAMS).join(name)], tells, shows: true }
    }

    /// One of this crate's, in Python; `before`: arguments before it. The system's Python has the system's modules.
    fn script(name: &'static str, before: &[&str]) -> Application {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("applications").join(format!("{name}.py"));
        let before = before.iter().map(PathBuf::from);
        let command = std::iter::once("/usr/bin/python3".into()).chain(before).chain([script]).collect();
        Application { name, command, tells: &["shown"], shows: true }
    }

    /// The same in another environment, `NAME=VALUE`, in a session of its own name.
    fn with(mut self, name: &'static str, variable: &str) -> Application {
        self.name = name;
        self.command.splice(0..0, ["/usr/bin/env".into(), variable.into()]);
        self
    }

    /// Sends it on until it has told `last`; it has told `first`.
    fn proceed(&self, running: &mut Running, first: u32, last: u32) {
        for frame in first + 1..=last {
            must(running.send_line(""));
            self.await_frame(running, frame);
        }
    }

    fn await_frame(&self, running: &mut Running, frame: u32) -> String {
        let lines = self.tells.iter().map(|tells| {
            let start = format!("{tells} {frame} ");
            must(running.wait_for_line(&start, |line| line.starts_with(&start)))
        });
        lines.last().expect("it tells something of a frame")
    }

    fn natively(&self) -> Output {
        let x = must(XServer::start());
        let mut command = Command::new(&self.command[0]);
        command.args(&self.command[1..]).env("DISPLAY", x.name());
        let mut running = must(Running::start(self.name, command, LIMIT));
        self.await_frame(&mut running, 0);
        self.proceed(&mut running, 0, LAST);
        must(running.send_line("end"));
        must(running.finish())
    }

    /// Interrupted: run on a driver in a session, which is killed once there is a checkpoint of it; the picture then, what it told
    /// of frames, and the checkpoint.
    fn interrupted(&self, state: &State, driver: &str) -> (Picture, String, PathBuf) {
        let mut running = self.in_session(state, driver);
        self.await_frame(&mut running, 0);
        self.proceed(&mut running, 0, INTERRUPTED);
        let place = state.folder().join(driver);
        let picture = picture(state, self, &place);
        kill(state, self.name);
        (picture, self.told(&must(running.finish()).stdout), place)
    }

    fn in_session(&self, state: &State, driver: &str) -> Running {
        let driver = format!("GALLIUM_DRIVER={driver}");
        let mut command = state.reprise(&["run", "--name", self.name, "--server-env", &driver, "--"]);
        command.args(&self.command);
        must(Running::start(self.name, command, LIMIT))
    }

    /// Restarts what is in `place`; it runs when this returns.
    fn restarted(&self, state: &State, place: &Path, driver: &str) -> Running {
        let place = place.to_str().expect("a path");
        let driver = format!("GALLIUM_DRIVER={driver}");
        state.carry_out(&["restart", place, "--name", self.name, "--detach", "--server-env", &driver]);
        must(Running::start(self.name, state.reprise(&["attach", self.name]), LIMIT))
    }

    /// What it told of frames. Toolkits and terminals have their own to say.
    fn told(&self, stdout: &str) -> String {
        let own = |line: &&str| self.tells.iter().any(|tells| line.starts_with(tells));
        stdout.lines().filter(own).map(|line| format!("{line}\n")).collect()
    }
}

/// Width and pixels.
type Picture = (u32, Vec<u8>);

/// Takes a checkpoint of it that is kept apart, and returns the picture of its only window, or none.
fn picture(state: &State, application: &Application, folder: &Path) -> Picture {
    let place = folder.to_str().expect("a path");
    state.carry_out(&["checkpoint", application.name, "--dir", place]);
    let windows = folder.join("windows");
    if !application.shows {
        assert!(!windows.exists(), "{} has a window", application.name);
        return (0, Vec::new());
    }
    let pictures: Vec<PathBuf> =
        windows.read_dir().expect("pictures").map(|entry| entry.expect("a file").path()).collect();
    let [picture] = &pictures[..] else { panic!("{} has one window, not {pictures:?}", application.name) };
    let file = BufReader::new(File::open(picture).expect("a picture"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("its size")];
    let width = reader.next_frame(&mut bytes).expect("its pixels").width;
    (width, bytes)
}

/// How many in a thousand bytes of a picture differ by more than rounding makes them.
fn differing(one: &[u8], other: &[u8]) -> usize {
    assert_eq!(one.len(), other.len());
    let far = one.iter().zip(other).filter(|(one, other)| one.abs_diff(**other) > 24).count();
    far * 1000 / one.len().max(1)
}

fn kill(state: &State, name: &str) {
    let plan = state.folder().join("sessions").join(name).join("plan.json");
    let plan: serde_json::Value =
        serde_json::from_slice(&std::fs::read(plan).expect("its plan")).expect("its plan");
    let pid = plan["pid"].as_i64().and_then(|pid| i32::try_from(pid).ok()).and_then(Pid::from_raw);
    kill_process(pid.expect("its supervisor"), Signal::KILL).expect("it runs");
}

fn goes_on(application: &Application) {
    let state = State::new();
    let native = application.natively();
    assert!(native.status.success(), "natively: {}: {}", native.status, native.stderr);

    let (before, told, place) = application.interrupted(&state, "llvmpipe");
    let last = told.lines().next_back().expect("it has told of a frame").to_owned();
    let mut second = application.restarted(&state, &place, "llvmpipe");
    let after = picture(&state, application, &state.folder().join("after"));
    assert!(before == after, "{}: its window shows something else after the restart", application.name);
    application.proceed(&mut second, INTERRUPTED, LAST);
    let at_last = picture(&state, application, &state.folder().join("at-last"));
    must(second.send_line("end"));
    let output = must(second.finish());
    assert!(output.status.success(), "{}: {}", output.status, output.stdout);
    let told = joined(&told, &application.told(&output.stdout), &last);
    if let Some(difference) = difference(&application.told(&native.stdout), &told) {
        panic!("{} restarted: {difference}", application.name);
    }

    // The other way about it would be refused, rightly: softpipe has less than what the programs have seen of llvmpipe.
    let (_, _, place) = application.interrupted(&state, "softpipe");
    let mut third = application.restarted(&state, &place, "llvmpipe");
    application.proceed(&mut third, INTERRUPTED, LAST);
    let other = picture(&state, application, &state.folder().join("other"));

    let differing = differing(&at_last.1, &other.1);
    assert!(differing < 10, "{}: {differing} of 1000 bytes differ after softpipe", application.name);
}

#[test]
fn pymol() {
    goes_on(&Application::script("pymol", &["-m", "pymol", "-k", "-q", "-x", "-W", "320", "-H", "240"]));
}

#[test]
fn qt() {
    goes_on(&Application::script("qt", &[]));
}

#[test]
fn vtk() {
    goes_on(&Application::script("vtk", &[]));
}

#[test]
fn sdl() {
    goes_on(&Application::compiled("sdl", &["shown"]));
}

#[test]
fn sdl_by_egl() {
    goes_on(&Application::compiled("sdl", &["shown"]).with("sdl-egl", "SDL_VIDEO_X11_FORCE_EGL=1"));
}

#[test]
fn qt_by_egl() {
    goes_on(&Application::script("qt", &[]).with("qt-egl", "QT_XCB_GL_INTEGRATION=xcb_egl"));
}

/// What it draws nobody sees but itself, and only the GPU has it.
#[test]
fn headless() {
    goes_on(&Application { shows: false, ..Application::script("headless", &[]) });
}

#[test]
fn freeglut() {
    goes_on(&Application::compiled("freeglut", &["the large one shows", "the small one shows"]));
}
