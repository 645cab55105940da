//! Checkpoints that nobody asks for: by the clock, and by the signal that a batch system sends. And the script of
//! `docs/batch.md`.

mod common;
use common::{COUNT, Place, consecutive, executable, until};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};

/// What a session ends with that was stopped with a checkpoint.
const STOPPED: i32 = 75;

fn signal(pid: u32) {
    kill_process(Pid::from_raw(i32::try_from(pid).unwrap()).unwrap(), Signal::USR1).unwrap();
}

/// Two checkpoints with the same are one; none where there is no checkpoint.
fn digest(dir: &Path) -> Option<String> {
    let manifest: Value = serde_json::from_slice(&fs::read(dir.join("manifest.json")).ok()?).ok()?;
    Some(manifest["digest"].as_str()?.to_owned())
}

/// The counting program in a session, its terminal here.
fn follow(mut command: Command) -> (Child, BufReader<ChildStderr>) {
    if command.get_args().next().is_some_and(|first| first == "run") {
        command.args(["--no-gl", "--name", "count", "--", "sh", "-c", COUNT]);
    }
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let said = BufReader::new(child.stderr.take().unwrap());
    (child, said)
}

/// Reads lines until one has `wanted`, and returns that.
fn hear(said: &mut BufReader<ChildStderr>, wanted: &str) -> String {
    let mut all = String::new();
    loop {
        let begin = all.len();
        assert_ne!(said.read_line(&mut all).unwrap(), 0, "{wanted:?} is not in {all:?}");
        if all[begin..].contains(wanted) {
            return all[begin..].to_owned();
        }
    }
}

#[test]
fn the_clock_takes_them_the_newest_stay_and_a_restart_goes_on_with_it() {
    let place = Place::new();
    place.run(&[
        "run", "--no-gl", "--detach", "--name", "count", "--every", "1s", "--keep", "3", "--", "sh", "-c",
        COUNT,
    ]);
    let at = |number: u32| match number {
        1 => place.checkpoint_dir("count"),
        _ => place.checkpoint_dir(&format!("count@{number}")),
    };
    until("there are three", || digest(&at(3)).is_some());
    let first = digest(&at(3));
    until("the first is gone", || (1..=3).all(|n| digest(&at(n)).is_some_and(|d| Some(d) != first)));
    let status = place.json(&["status", "count", "--json"]);
    assert_eq!(status["routine"], serde_json::json!({ "every": 1, "keep": 3, "compression": "none" }));
    assert_eq!(status["next_checkpoint"].as_u64().map(|seconds| seconds <= 1), Some(true), "{status}");
    // One that is asked for counts too.
    place.run(&["checkpoint", "count", "--stop"]);
    let listed = place.json(&["ls", "--json"]);
    let older: Vec<&str> =
        listed[0]["older"].as_array().unwrap().iter().map(|o| o["name"].as_str().unwrap()).collect();
    assert_eq!((older, listed.as_array().unwrap().len()), (vec!["count@2", "count@3"], 1), "{listed}");
    let shown = place.run(&["ls"]);
    assert!(shown.contains("\ncount@2 "), "{shown}");
    let mut names: Vec<_> = fs::read_dir(place.file("state/checkpoints"))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["count", "count@2", "count@3"]);

    // From an older one; what comes then is the newest.
    let lines = |dir: &Path| fs::read_to_string(dir.join("output.log")).unwrap().lines().count();
    let (newest, second) = (lines(&at(1)), lines(&at(2)));
    assert!(second < newest);
    let before = digest(&at(1));
    place.run(&["restart", "count@2", "--detach", "--keep", "4"]);
    let status = place.json(&["status", "count", "--json"]);
    assert_eq!(status["routine"], serde_json::json!({ "every": 1, "keep": 4, "compression": "none" }));
    assert_eq!(status["checkpoint_dir"], at(1).to_str().unwrap());
    // The older ones move first.
    until("there are four", || digest(&at(4)).is_some() && digest(&at(1)).is_some_and(|d| Some(d) != before));
    place.kill("count");
    consecutive(&place.lines("count"));
    place.run(&["restart", "count", "--detach", "--every", "never"]);
    let status = place.json(&["status", "count", "--json"]);
    assert_eq!(status["routine"], serde_json::json!({ "every": null, "keep": 4, "compression": "none" }));
    assert_eq!(status["next_checkpoint"], Value::Null);
    place.refused(&["restart", "count@9", "--name", "other"], 4, "no checkpoint at");

    // The others are named where one is of no use.
    place.kill("count");
    fs::write(at(1).join("output.log"), "").unwrap();
    place.refused(&["restart", "count"], 6, "there is another, taken");
    place.refused(&["restart", "count"], 6, at(2).to_str().unwrap());
    place.run(&["restart", "count@2", "--detach"]);
    place.run(&["rm", "--force", "count"]);
    assert_eq!(fs::read_dir(place.file("state/checkpoints")).unwrap().count(), 0);
}

/// A CRIU that fails to dump as long as there is a file `fail`, else the machine's.
fn criu_that_may_fail(place: &Place) -> PathBuf {
    let criu = reprise_session::criu::Criu::find().unwrap().path.display().to_string();
    let (path, fail) = (place.file("criu"), place.file("fail").display().to_string());
    let script = format!(
        "#!/bin/sh\n\
         [ $1 = dump ] && [ -e '{fail}' ] && echo '(00.1) Error (x.c:1): no luck' >dump.log && exit 1\n\
         [ -d '{criu}' ] || exec '{criu}' \"$@\"\n\
         lib=$(echo '{criu}'/usr/lib/*-linux-gnu)\n\
         exec $lib/ld-linux* --library-path $lib '{criu}/usr/sbin/criu' \"$@\"\n"
    );
    fs::write(&path, script).unwrap();
    executable(&path);
    path
}

#[test]
fn one_that_fails_is_reported_leaves_those_before_and_is_tried_again() {
    let place = Place::new();
    let (at, fail) = (place.checkpoint_dir("count"), place.file("fail"));
    let mut command = place.command(&["run", "--every", "1s"]);
    command.env("REPRISE_CRIU", criu_that_may_fail(&place));
    let (mut child, mut said) = follow(command);
    until("there is one", || digest(&at).is_some());
    fs::write(&fail, "").unwrap();
    let line = hear(&mut said, "the checkpoint that was due: CRIU could not dump");
    assert!(line.contains("no luck"), "{line}");
    let line = hear(&mut said, "the newest there is was taken");
    assert!(line.contains("it is tried again in 1s"), "{line}");
    let before = digest(&at).unwrap();
    let failed = &place.json(&["status", "count", "--json"])["failed_checkpoint"];
    assert!(failed["reason"].as_str().unwrap().contains("no luck"), "{failed}");
    assert!(place.logs().contains("the checkpoint that was due"));
    hear(&mut said, "the checkpoint that was due");
    // The same for one that the signal asks for: the program goes on.
    signal(child.id());
    hear(&mut said, "the checkpoint that SIGUSR1 asked for: CRIU could not dump");
    assert_eq!(digest(&at).unwrap(), before);
    let then = place.lines("count").len();
    until("it goes on", || place.lines("count").len() > then + 5);
    fs::remove_file(&fail).unwrap();
    until("there is a newer one", || digest(&at).is_some_and(|now| now != before));
    until("nothing is wrong any more", || {
        place.json(&["status", "count", "--json"])["failed_checkpoint"].is_null()
    });
    signal(child.id());
    hear(&mut said, "`reprise restart count` goes on");
    assert_eq!(child.wait().unwrap().code(), Some(STOPPED));
    consecutive(&place.lines("count"));
}

#[test]
fn the_signal_stops_the_session_with_a_checkpoint() {
    let place = Place::new();
    for round in 1..=2 {
        let args: &[&str] = if round == 1 { &["run"] } else { &["restart", "count"] };
        let (mut child, mut said) = follow(place.command(args));
        until("it counts", || place.is_running("count") && place.lines("count").len() > round * 10);
        signal(child.id());
        hear(&mut said, "SIGUSR1: stopping with a checkpoint");
        hear(&mut said, "`reprise restart count` goes on");
        assert_eq!(child.wait().unwrap().code(), Some(STOPPED));
        assert!(!place.is_running("count"));
        consecutive(&place.lines("count"));
    }
    // To the supervisor it is the same, also where nobody looks.
    place.run(&["restart", "count", "--detach"]);
    signal(u32::try_from(place.supervisor("count")).unwrap());
    place.ended("count");
    let ended = fs::read(place.file("state/sessions/count/ended.json")).unwrap();
    let ended: Value = serde_json::from_slice(&ended).unwrap();
    assert_eq!(ended["code"], STOPPED);
    place.run(&["restart", "count", "--detach"]);
    let then = place.lines("count").len();
    until("it goes on", || place.lines("count").len() > then + 3);
    consecutive(&place.lines("count"));
}

#[test]
fn a_signal_that_comes_while_it_starts_is_heeded() {
    let place = Place::new();
    let (mut child, mut said) = follow(place.command(&["run"]));
    // The supervisor is there, the program hardly.
    until("it starts", || place.file("state/sessions/count/plan.json").exists());
    signal(child.id());
    hear(&mut said, "`reprise restart count` goes on");
    assert_eq!(child.wait().unwrap().code(), Some(STOPPED));
    place.run(&["restart", "count", "--detach"]);
    until("it counts", || place.lines("count").len() > 3);
    consecutive(&place.lines("count"));
}

#[test]
fn while_it_waits_it_sleeps() {
    let place = Place::new();
    let every = ["run", "--no-gl", "--detach", "--name", "silent", "--every", "1h", "--", "sleep", "1000"];
    place.run(&every);
    let woken = || {
        let threads = fs::read_dir(format!("/proc/{}/task", place.supervisor("silent"))).unwrap();
        let switches = |thread: fs::DirEntry| -> u64 {
            let status = fs::read_to_string(thread.path().join("status")).unwrap_or_default();
            let count = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            count.map_or(0, |count| count.trim().parse().unwrap())
        };
        threads.flatten().map(switches).sum::<u64>()
    };
    place.start("clock", COUNT);
    // By then nothing of its start is left to be done.
    until("the clock goes", || place.lines("clock").len() > 50);
    let before = woken();
    until("some seconds are over", || place.lines("clock").len() > 200);
    assert_eq!(woken(), before);
}

#[test]
fn what_will_not_do_is_refused_before_anything_is_started() {
    let place = Place::new();
    let run = |args: &[&str], code, says| {
        let mut command = place.command(&["run", "--no-gl", "--detach"]);
        command.args(args).args(["--", "sleep", "1000"]);
        common::must_fail(command, code, says);
    };
    run(&["--every", "0s"], 2, "whole seconds, one at least");
    run(&["--every", "often"], 2, "write it as 10m, 1h30m, 90s");
    run(&["--keep", "0"], 2, "a number from 1 to 1000");
    run(&["--dir", "there@2"], 2, "ends as older checkpoints do");
    run(&["--every", "1m", "--display", "host"], 2, "runs on the host's display");
    assert!(place.json(&["ls", "--json"]).as_array().unwrap().is_empty());
}

/// What Slurm gives a job, and what it does with one: `docs/batch.md`.
struct Slurm<'a> {
    place: &'a Place,
    script: PathBuf,
}

impl Slurm<'_> {
    const JOB: &'static str = "4711";

    fn new(place: &Place) -> Slurm<'_> {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/batch.md");
        let page = fs::read_to_string(page).unwrap();
        let script = page.split("```bash\n").nth(1).unwrap().split("```").next().unwrap();
        assert!(script.contains("--signal=B:USR1@"));
        // The library that is preloaded, and what it needs, are those that were built.
        for part in ["libreprise.so", "reprise-server"] {
            let built = Path::new(env!("CARGO_BIN_EXE_reprise")).with_file_name(part);
            let to = place.reprise.with_file_name(part);
            fs::copy(&built, to).unwrap_or_else(|_| panic!("no {part}: cargo build --workspace"));
        }
        let scontrol = place.reprise.with_file_name("scontrol");
        fs::write(&scontrol, "#!/bin/sh\necho \"$@\" >>scontrol.log\n").unwrap();
        executable(&scontrol);
        // The job's own program: it counts until it is told that it has counted enough.
        let counting = COUNT.replace("while :", "while [ ! -e enough ]");
        fs::write(place.file("movie"), format!("#!/bin/sh\n[ $1 = scene.txt ] && {counting}\n")).unwrap();
        executable(&place.file("movie"));
        fs::write(place.file("job.sh"), script).unwrap();
        Slurm { place, script: place.file("job.sh") }
    }

    fn start(&self) -> Child {
        let path = self.place.reprise.parent().unwrap().display().to_string();
        Command::new("bash")
            .arg(&self.script)
            .current_dir(self.place.path())
            .env("PATH", format!("{path}:{}", std::env::var("PATH").unwrap()))
            .env("REPRISE_STATE_DIR", self.place.file("state"))
            .env("SLURM_JOB_ID", Slurm::JOB)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn requeued(&self) -> String {
        fs::read_to_string(self.place.file("scontrol.log")).unwrap_or_default()
    }
}

fn ended(mut shell: Child) -> (Option<i32>, String) {
    let mut said = String::new();
    shell.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    (shell.wait().unwrap().code(), said)
}

#[test]
fn the_documented_script_goes_on_where_it_was() {
    let place = Place::new();
    let slurm = Slurm::new(&place);
    let lines = || place.lines("job-4711");
    for round in 1..=2 {
        let shell = slurm.start();
        until("it counts", || place.is_running("job-4711") && lines().len() > round * 10);
        // `B:`: to the batch shell, and to nobody else.
        signal(shell.id());
        let (code, said) = ended(shell);
        assert_eq!(code, Some(STOPPED), "{said}");
        assert_eq!(slurm.requeued(), "requeue 4711\n".repeat(round));
        consecutive(&lines());
    }
    // The node fails; what the clock has brought, a command does here.
    let shell = slurm.start();
    until("it counts", || place.is_running("job-4711") && lines().len() > 30);
    let status = place.json(&["status", "job-4711", "--json"]);
    assert_eq!(status["routine"], serde_json::json!({ "every": 600, "keep": 2, "compression": "none" }));
    place.run(&["checkpoint", "job-4711"]);
    place.kill("job-4711");
    let (code, said) = ended(shell);
    assert_eq!(code, Some(1), "{said}");

    let shell = slurm.start();
    let then = lines().len();
    until("it counts", || place.is_running("job-4711") && lines().len() > then);
    fs::write(place.file("enough"), "").unwrap();
    let (code, said) = ended(shell);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(slurm.requeued().lines().count(), 2);
    consecutive(&lines());
}
