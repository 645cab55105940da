//! Runs the deterministic GL programs of `programs/`, natively and under Reprise, and compares what they print.
//!
//! A program's standard output names every frame's pixels, every error and all state that can be got, so two runs did
//! the same if and only if they printed the same lines. This crate knows how programs are run; it must not know what
//! they draw, nor anything of how Reprise works inside.

pub mod random;
pub mod script;
pub mod session;
mod xserver;

use rustix::event::{PollFd, PollFlags, poll};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};
pub use xserver::XServer;

/// The folder of the compiled test programs.
pub const PROGRAMS: &str = env!("REPRISE_TEST_PROGRAMS");

/// What goes wrong beside a difference.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that must be built first is not there.
    #[error(
        "{0} is not there: build it first (cargo build --workspace, with --release if the tests run in release)"
    )]
    NotBuilt(PathBuf),
    /// A program of the system could not be started or spoken to.
    #[error("{what}: {source}")]
    System {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
    /// A program ran longer than it may.
    #[error("{program} did not end within {seconds} s; it printed {lines} lines, the last one: {last}")]
    Hangs {
        /// Which.
        program: String,
        /// The limit.
        seconds: u64,
        /// How far it came.
        lines: usize,
        /// Its last line.
        last: String,
    },
    /// A program has closed its output, and does not end; or something that it has started goes on and may still print.
    #[error("{program} or what it started goes on after {seconds} s, with its output closed:\n{processes}")]
    Stays {
        /// Which.
        program: String,
        /// The limit.
        seconds: u64,
        /// What ps(1) says.
        processes: String,
    },
    /// A program ended before it printed what was awaited.
    #[error("{program} ended before it printed {awaited:?}:\n{output}")]
    Ended {
        /// Which.
        program: String,
        /// The line.
        awaited: String,
        /// What it printed, standard error included.
        output: String,
    },
}

/// Settings of Mesa for X servers and programs, because chaos mode starts thousands of render servers. Colours of 10 bits, which
/// no test draws in, are half of all framebuffer configurations, and each server compares each of the X server's with each of its
/// driver's. What is compiled for a few small frames is not worth optimising. Without a word on the settings themselves.
pub const DRIVER_SETTINGS: [(&str, &str); 3] =
    [("allow_rgb10_configs", "false"), ("GALLIVM_PERF", "nopt"), ("MESA_DEBUG", "silent")];

fn system(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Error {
    let what = what.into();
    move |source| Error::System { what, source }
}

/// What a test that does not do everything each time chooses by: another in each run, `REPRISE_TEST_SEED` where one is to be done
/// again. To be printed.
pub fn seed() -> u64 {
    match std::env::var("REPRISE_TEST_SEED") {
        Ok(text) => text.parse().expect("REPRISE_TEST_SEED is a number"),
        Err(_) => std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(1, |time| u64::from(time.subsec_nanos()) % 100_000),
    }
}

/// All test programs, by name.
pub fn programs() -> Vec<&'static str> {
    env!("REPRISE_TEST_PROGRAM_NAMES").split(' ').collect()
}

/// After the end of standard output, for what else there is to be closed.
const LAST_WORDS: Duration = Duration::from_secs(20);

/// A file that the workspace builds beside the running test, for example `libreprise.so`.
pub fn built(name: &str) -> Result<PathBuf, Error> {
    let own = std::env::current_exe().map_err(system("own path"))?;
    // Tests are in target/PROFILE/deps, what is built in target/PROFILE.
    let folder = own.parent().and_then(Path::parent).unwrap_or(Path::new("."));
    let path = folder.join(name);
    if path.exists() { Ok(path) } else { Err(Error::NotBuilt(path)) }
}

impl XServer {
    /// Starts one for a test.
    pub fn start() -> Result<XServer, Error> {
        XServer::with_settings("640x480x24", &DRIVER_SETTINGS).map_err(system("start an X server"))
    }
}

impl reprise_piglit::run::Screen for XServer {
    fn name(&self) -> &str {
        XServer::name(self)
    }

    fn alive(&mut self) -> bool {
        XServer::alive(self)
    }
}

/// What a program printed, and how it ended.
#[derive(Debug, Clone)]
pub struct Output {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// How it ended.
    pub status: ExitStatus,
}

/// How a program is run.
#[derive(Debug, Clone)]
pub struct Run {
    program: String,
    env: Vec<(String, String)>,
    limit: Duration,
    input: String,
}

impl Run {
    /// A run of a test program, natively.
    pub fn new(program: &str) -> Run {
        Run {
            program: program.to_owned(),
            env: DRIVER_SETTINGS.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            limit: Duration::from_secs(60),
            input: String::new(),
        }
    }

    /// With a variable in its environment.
    pub fn env(mut self, name: &str, value: impl ToString) -> Run {
        self.env.push((name.to_owned(), value.to_string()));
        self
    }

    /// With the preloaded library, which records.
    pub fn preloaded(self) -> Result<Run, Error> {
        let library = built("libreprise.so")?;
        built("reprise-server")?;
        Ok(self.env("LD_PRELOAD", library.display()))
    }

    /// With this on its standard input.
    pub fn input(mut self, input: String) -> Run {
        self.input = input;
        self
    }

    /// May run for so long.
    pub fn limit(mut self, limit: Duration) -> Run {
        self.limit = limit;
        self
    }

    /// The program's path.
    pub fn path(&self) -> PathBuf {
        Path::new(PROGRAMS).join(&self.program)
    }

    /// Its variables, for who starts the program himself.
    pub fn variables(&self) -> impl Iterator<Item = (&str, &str)> {
        self.env.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Runs it to its end.
    pub fn output(&self, x: &XServer) -> Result<Output, Error> {
        let mut command = Command::new(self.path());
        command.env("DISPLAY", x.name()).envs(self.variables());
        let mut running = Running::start(&self.program, command, self.limit)?;
        if !self.input.is_empty() {
            running.feed(&self.input);
        }
        running.finish()
    }
}

/// A program that runs and whose output is read line by line.
#[derive(Debug)]
pub struct Running {
    name: String,
    child: Child,
    lines: mpsc::Receiver<String>,
    stderr: mpsc::Receiver<String>,
    printed: String,
    end: Instant,
    limit: Duration,
}

impl Running {
    /// Starts a command. It is killed if it does not end within `limit`.
    pub fn start(name: &str, mut command: Command, limit: Duration) -> Result<Running, Error> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(system(format!("start {name}")))?;
        let (send, lines) = mpsc::channel();
        if let Some(out) = child.stdout.take() {
            std::thread::spawn(move || {
                let mut reader = BufReader::new(out);
                let mut bytes = Vec::new();
                while reader.read_until(b'\n', &mut bytes).is_ok_and(|n| n > 0) {
                    // A terminal ends its lines with CR LF.
                    let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned();
                    bytes.clear();
                    if send.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        let stderr = child.stderr.take().map_or_else(|| mpsc::channel().1, xserver::heard_out);
        let name = name.to_owned();
        Ok(Running { name, child, lines, stderr, printed: String::new(), end: Instant::now() + limit, limit })
    }

    /// The next line, or `None` at the end of output.
    fn line(&mut self) -> Result<Option<String>, Error> {
        match self.lines.recv_timeout(self.end.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                self.printed.push_str(&line);
                self.printed.push('\n');
                Ok(Some(line))
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => Ok(None),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                let lines = self.printed.lines();
                let last = lines.clone().next_back().unwrap_or("").to_owned();
                let seconds = self.limit.as_secs();
                Err(Error::Hangs { program: self.name.clone(), seconds, lines: lines.count(), last })
            }
        }
    }

    /// Reads on until it prints this line.
    pub fn wait_for(&mut self, awaited: &str) -> Result<(), Error> {
        self.wait_for_line(awaited, |line| line == awaited).map(drop)
    }

    /// Reads on until it prints a line that is what is awaited (in words, `awaited`), and returns that.
    pub fn wait_for_line(&mut self, awaited: &str, is: impl Fn(&str) -> bool) -> Result<String, Error> {
        while let Some(line) = self.line()? {
            if is(&line) {
                return Ok(line);
            }
        }
        let (_, errors) = self.ended()?;
        let output = format!("{}{errors}", self.printed);
        Err(Error::Ended { program: self.name.clone(), awaited: awaited.to_owned(), output })
    }

    /// Sends a line to its standard input.
    pub fn send_line(&mut self, line: &str) -> Result<(), Error> {
        let Some(input) = self.child.stdin.as_mut() else { return Ok(()) };
        writeln!(input, "{line}")
            .and_then(|()| input.flush())
            .map_err(system(format!("write to {}", self.name)))
    }

    /// Sends all of a text to its standard input, while its output is read. A program that ends early reads less.
    fn feed(&mut self, text: &str) {
        let Some(mut input) = self.child.stdin.take() else { return };
        let text = text.to_owned();
        std::thread::spawn(move || {
            let _ = input.write_all(text.as_bytes());
        });
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Reads to the end.
    pub fn finish(mut self) -> Result<Output, Error> {
        while self.line()?.is_some() {}
        let (status, stderr) = self.ended()?;
        Ok(Output { stdout: std::mem::take(&mut self.printed), stderr, status })
    }

    /// How it ended, and what it and all that it started have printed on standard error.
    fn ended(&mut self) -> Result<(ExitStatus, String), Error> {
        let until = self.end.max(Instant::now() + LAST_WORDS);
        let left = || until.saturating_duration_since(Instant::now());
        // It is at its end when everybody has closed it.
        let stderr = match self.stderr.recv_timeout(left()) {
            Err(mpsc::RecvTimeoutError::Timeout) => return Err(self.stays()),
            stderr => stderr.unwrap_or_default(),
        };
        let waiting = || format!("wait for {}", self.name);
        let pid = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw);
        if let Some(pid) = pid {
            let flags = rustix::process::PidfdFlags::empty();
            let end =
                rustix::process::pidfd_open(pid, flags).map_err(|error| system(waiting())(error.into()))?;
            let mut fds = [PollFd::new(&end, PollFlags::IN)];
            let limit = left().try_into().ok();
            if poll(&mut fds, limit.as_ref()).is_ok_and(|ready| ready == 0) {
                return Err(self.stays());
            }
        }
        Ok((self.child.wait().map_err(system(waiting()))?, stderr))
    }

    fn stays(&self) -> Error {
        let ps =
            Command::new("ps").args(["-e", "-o", "pid,ppid,stat,etimes,wchan:20,args", "--forest"]).output();
        let processes = ps.map_or_else(
            |error| format!("ps: {error}"),
            |ps| String::from_utf8_lossy(&ps.stdout).into_owned(),
        );
        Error::Stays { program: self.name.clone(), seconds: self.limit.as_secs(), processes }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines that tell what GL did: without those of a pause, and without the empty lines that answer one (a terminal
/// echoes them).
pub fn lines(stdout: &str) -> impl Iterator<Item = &str> {
    stdout.lines().filter(|line| !line.is_empty() && !line.starts_with("paused "))
}

/// Where two outputs differ first, in words, or `None` if they tell the same.
pub fn difference(expected: &str, got: &str) -> Option<String> {
    let expected: Vec<&str> = lines(expected).collect();
    let got: Vec<&str> = lines(got).collect();
    let differing: Vec<usize> =
        (0..expected.len().max(got.len())).filter(|&i| expected.get(i) != got.get(i)).collect();
    let &first = differing.first()?;
    let mut text = format!(
        "{} of {} lines differ (it printed {}); the first is line {}:\n",
        differing.len(),
        expected.len(),
        got.len(),
        first + 1
    );
    for line in &expected[first.saturating_sub(2)..first.min(expected.len())] {
        text.push_str(&format!("   {line}\n"));
    }
    let shown = 12;
    for &i in differing.iter().take(shown) {
        text.push_str(&format!(" - {}\n", expected.get(i).unwrap_or(&"(nothing)")));
        text.push_str(&format!(" + {}\n", got.get(i).unwrap_or(&"(nothing)")));
    }
    if differing.len() > shown {
        text.push_str(&format!("   ... and {} more\n", differing.len() - shown));
    }
    Some(text)
}

/// Fails the test unless a run ended well and told the same as another.
#[track_caller]
pub fn assert_same(what: &str, expected: &Output, got: &Output) {
    if let Some(difference) = difference(&expected.stdout, &got.stdout) {
        panic!("{what}: {difference}ended with {}; standard error:\n{}", got.status, got.stderr);
    }
    assert!(got.status.success(), "{what}: ended with {}; standard error:\n{}", got.status, got.stderr);
}

/// Unwraps with the error's own words.
#[track_caller]
pub fn must<T>(result: Result<T, Error>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}

/// One test for each test program: `for_each_program!(fn_of_name)`; a test programs/ that is missing here makes
/// `every_program_is_tested` fail.
#[macro_export]
macro_rules! for_each_program {
    ($run:path) => {
        $crate::for_each_program!($run:
            accum answers arrays arrays_more assembly attribs buffers contexts copies direct_state egl egl_es errors es es1 es3 evaluators fences fork
            fragment_shaders fragments framebuffers
            front glx_extensions handles immediate indexed indirect lighting lists loaded map_range mipmaps multisample multisample_window
            multitexture names offscreen pixel_buffers precedents pushes queries raster resize samplers select_feedback separate
            shaders signals spirv stacks streams surfaceless texture_arrays texture_compressed texture_copy texture_dsa texture_formats texture_storage
            textures threads
            transform_feedback vertex_array_objects
        );
    };
    ($run:path: $($name:ident)*) => {
        $(#[test]
        fn $name() {
            $run(stringify!($name));
        })*

        #[test]
        fn every_program_is_tested() {
            assert_eq!($crate::programs(), vec![$(stringify!($name)),*]);
        }
    };
}
