//! Runs tests: one to its end or to its limit, many side by side. Must not know what the results are for.

use crate::listing::Test;
use crate::outcome::{Ending, Outcome};
use crate::{Error, system};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process_group, pidfd_open};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// So much of what a program says is kept of its beginning, and of its end.
const KEPT: u64 = 6 * 1024;

/// What a test runs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Under {
    /// The machine's driver.
    Native,
    /// Reprise.
    Reprise {
        /// `libreprise.so`; the render server is beside it.
        library: PathBuf,
        /// For `REPRISE_CHAOS`.
        chaos: Option<String>,
    },
}

/// How tests are run.
#[derive(Debug, Clone)]
pub struct Runner {
    /// What all tests of the listing need.
    pub environment: BTreeMap<String, String>,
    /// A test that takes longer hangs.
    pub limit: Duration,
    /// Where they run: some leave pictures behind.
    pub folder: PathBuf,
}

impl Runner {
    /// Runs a test to its end, or kills it and all that it started at its limit.
    ///
    /// # Errors
    /// It cannot be started or watched. What it does is no error.
    pub fn run(&self, test: &Test, under: &Under, display: &str) -> Result<Outcome, Error> {
        // Files rather than pipes: a process that outlives the test may hold its outputs, and is not waited for.
        let mut stdout = tempfile::tempfile().map_err(system("a temporary file"))?;
        let mut stderr = tempfile::tempfile().map_err(system("a temporary file"))?;
        let same = |file: &File| file.try_clone().map_err(system("a temporary file"));
        let program = &test.command[0];
        let mut command = Command::new(program);
        command
            .args(&test.command[1..])
            .envs(&self.environment)
            .envs(&test.environment)
            .env("DISPLAY", display)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stdout(same(&stdout)?)
            .stderr(same(&stderr)?)
            .process_group(0);
        if let Under::Reprise { library, chaos } = under {
            command.env("LD_PRELOAD", library);
            command.envs(chaos.iter().map(|chaos| ("REPRISE_CHAOS", chaos)));
        }
        let start = Instant::now();
        let mut child = match command.spawn() {
            Ok(child) => child,
            // The profile lists some that were not built, as piglit's own runner knows too.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Outcome::not_built(program)),
            Err(error) => return Err(system(program)(error)),
        };
        let (ending, processor) = await_end(&mut child, self.limit).map_err(system(program))?;
        let seconds = start.elapsed().as_secs_f64();
        let stdout = kept(&mut stdout).map_err(system(program))?;
        let stderr = kept(&mut stderr).map_err(system(program))?;
        Ok(Outcome::read(&stdout, &stderr, ending, seconds, processor))
    }
}

/// Waits for its end, and says how it came and how much processor time it took; at the limit its whole process group is
/// killed.
fn await_end(child: &mut Child, limit: Duration) -> std::io::Result<(Ending, f64)> {
    let pid = Pid::from_child(child);
    let ended = pidfd_open(pid, PidfdFlags::empty())?;
    let end = Instant::now() + limit;
    let in_time = loop {
        let left = end.saturating_duration_since(Instant::now());
        let left = Timespec { tv_sec: left.as_secs() as i64, tv_nsec: i64::from(left.subsec_nanos()) };
        match poll(&mut [PollFd::new(&ended, PollFlags::IN)], Some(&left)) {
            Ok(count) => break count > 0,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    };
    if !in_time {
        // It may end of itself just now, which changes nothing.
        let _ = kill_process_group(pid, Signal::KILL);
    }
    // Until it is waited for, its figures stay.
    let processor = std::fs::read_to_string(format!("/proc/{}/stat", child.id()))?;
    let status = child.wait()?;
    // What it started and left behind, before the group's number is used again.
    let _ = kill_process_group(pid, Signal::KILL);
    let ending = match (in_time, status.code(), status.signal()) {
        (false, ..) => Ending::Limit,
        (true, Some(code), _) => Ending::Code(code),
        (true, None, signal) => Ending::Signal(signal.unwrap_or_default()),
    };
    Ok((ending, processor_seconds(&processor).unwrap_or_default()))
}

/// The 14th and 15th field of `/proc/PID/stat`, time in user and kernel mode, in seconds. The second field is a name in
/// parentheses, which may contain anything.
fn processor_seconds(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
    let ticks: u64 = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    Some(ticks as f64 / rustix::param::clock_ticks_per_second() as f64)
}

/// A file's text. Of a long one the lines that report something, and its beginning and end.
fn kept(file: &mut File) -> std::io::Result<String> {
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    if text.len() as u64 <= 2 * KEPT {
        return Ok(text.into_owned());
    }
    let mut short = String::new();
    let (mut at, mut left_out) = (0, 0);
    for line in text.split_inclusive('\n') {
        let in_the_middle = at >= KEPT && at + KEPT < text.len() as u64;
        at += line.len() as u64;
        if in_the_middle && !line.starts_with("PIGLIT:") {
            left_out += 1;
            continue;
        }
        if left_out > 0 {
            short.push_str(&format!("[{left_out} lines are left out]\n"));
            left_out = 0;
        }
        short.push_str(line);
    }
    Ok(short)
}

/// An X server that tests are run on.
pub trait Screen {
    /// For `DISPLAY`.
    fn name(&self) -> &str;
    /// Whether it has not ended. A test can take it along.
    fn alive(&mut self) -> bool;
}

/// Does `work` for all items, in `workers` threads, each with a screen of its own, in order. The first error ends it once
/// what has begun is done.
///
/// # Errors
/// That error: a screen that does not start, or what `work` returns.
pub fn side_by_side<T: Sync, S: Screen, E: Send>(
    workers: usize,
    items: &[T],
    screen: impl Fn() -> Result<S, E> + Sync,
    work: impl Fn(&S, &T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let queue = Mutex::new(items.iter());
    let next = || queue.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).next();
    let worker = || {
        let mut on = screen()?;
        while let Some(item) = next() {
            if !on.alive() {
                on = screen()?;
            }
            work(&on, item)?;
        }
        Ok(())
    };
    // Nobody takes anything more after an error.
    let stopping = || {
        let result = worker();
        if result.is_err() {
            *queue.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = [].iter();
        }
        result
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(stopping)).collect();
        let results =
            threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        results.fold(Ok(()), Result::and)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Status;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn shell(script: &str, seconds: f64) -> Outcome {
        let test = Test {
            name: "t".to_owned(),
            command: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
            environment: [("OWN".to_owned(), "b".to_owned())].into(),
        };
        let runner = Runner {
            environment: [("SHARED".to_owned(), "a".to_owned()), ("OWN".to_owned(), "x".to_owned())].into(),
            limit: Duration::from_secs_f64(seconds),
            folder: "/tmp".into(),
        };
        runner.run(&test, &Under::Native, ":5").unwrap()
    }

    #[test]
    fn a_test_runs_with_its_variables() {
        let outcome =
            shell("echo $SHARED $OWN $DISPLAY; echo 'PIGLIT: {\"result\": \"pass\"}'; echo err >&2", 60.0);
        assert_eq!((outcome.status, outcome.output.as_str()), (Status::Pass, "a b :5\nerr"));
    }

    #[test]
    fn what_hangs_is_killed_with_its_children_and_what_it_said_is_kept() {
        let outcome = shell("echo begun; sleep 600 & sleep 600", 0.5);
        assert_eq!((outcome.status, outcome.output.as_str()), (Status::Timeout, "begun"));
        assert!(outcome.seconds < 60.0, "{outcome:?}");
        assert_eq!(shell("kill -SEGV $$", 60.0).status, Status::Crash);
    }

    #[test]
    fn a_program_that_was_not_built_is_skipped() {
        let test =
            Test { name: "t".to_owned(), command: vec!["/no/such".to_owned()], environment: BTreeMap::new() };
        let runner =
            Runner { environment: BTreeMap::new(), limit: Duration::from_secs(60), folder: "/tmp".into() };
        let outcome = runner.run(&test, &Under::Native, ":5").unwrap();
        assert_eq!((outcome.status, outcome.output.as_str()), (Status::Skip, "there is no /no/such"));
    }

    #[test]
    fn nobody_waits_for_a_process_that_is_left_behind() {
        let outcome = shell("echo 'PIGLIT: {\"result\": \"pass\"}'; setsid sleep 3 & exit 0", 60.0);
        assert_eq!(outcome.status, Status::Pass);
        assert!(outcome.seconds < 3.0, "{outcome:?}");
    }

    #[test]
    fn reports_are_kept_in_the_midst_of_long_output() {
        let script = "i=0; while [ $i -lt 4000 ]; do echo line $i; i=$((i+1)); \
                      [ $i = 2000 ] && echo 'PIGLIT: {\"result\": \"warn\"}'; done; exit 0";
        let outcome = shell(script, 60.0);
        assert_eq!(outcome.status, Status::Warn);
        assert!(outcome.output.starts_with("line 0\n") && outcome.output.ends_with("line 3999"));
        assert!(outcome.output.contains("lines are left out]") && outcome.output.len() < 4 * KEPT as usize);
    }

    #[test]
    fn processor_time_is_measured() {
        assert_eq!(processor_seconds("7 (a) b) S 1 2 3 4 5 6 7 8 9 10 150 50 0 0"), Some(2.0));
        assert_eq!(processor_seconds("7 (a"), None);
        let busy = shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done", 60.0);
        assert!(busy.processor > 0.0 && busy.processor <= busy.seconds + 0.1, "{busy:?}");
    }

    struct Fake(AtomicUsize);

    impl Screen for Fake {
        fn name(&self) -> &str {
            ":0"
        }
        fn alive(&mut self) -> bool {
            self.0.load(Ordering::Relaxed) < 3
        }
    }

    #[test]
    fn all_is_done_once_and_screens_that_died_are_replaced() {
        let items: Vec<usize> = (0..100).collect();
        let (started, sum) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let screen = || {
            started.fetch_add(1, Ordering::Relaxed);
            Ok::<_, ()>(Fake(AtomicUsize::new(0)))
        };
        side_by_side(2, &items, screen, |on, item| {
            on.0.fetch_add(1, Ordering::Relaxed);
            sum.fetch_add(*item, Ordering::Relaxed);
            Ok(())
        })
        .unwrap();
        assert_eq!(sum.into_inner(), 4950);
        assert!(started.into_inner() >= 34);
        let fails = side_by_side(2, &items, || Ok(Fake(AtomicUsize::new(0))), |_, _| Err("stop"));
        assert_eq!(fails, Err("stop"));
    }
}
