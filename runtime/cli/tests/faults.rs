//! What goes wrong has a message, an exit code, and leaves the program and the previous checkpoint as they were.

mod common;
use common::{COUNT, Mounted, Place, consecutive, executable, must_fail, until};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::inotify;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Stdio;

const RUN: [&str; 6] = ["run", "--no-gl", "--detach", "--", "sleep", "1000"];

#[test]
fn a_machine_without_criu() {
    let place = Place::new();
    let mut command = place.command(&RUN);
    command.env("REPRISE_CRIU", "/nonexistent");
    must_fail(command, 3, "no CRIU found");
}

#[test]
fn a_criu_that_is_too_old() {
    let place = Place::new();
    let old = place.file("criu");
    fs::write(&old, "#!/bin/sh\necho Version: 3.17.1\n").unwrap();
    executable(&old);
    let mut command = place.command(&RUN);
    command.env("REPRISE_CRIU", &old);
    must_fail(command, 3, "is 3.17.1, and 4.2 or newer is needed");
}

#[test]
fn no_rights() {
    let place = Place::new();
    // Where anybody may execute it.
    let public = tempfile::tempdir().unwrap();
    executable(public.path());
    let copy = public.path().join("reprise");
    fs::copy(&place.reprise, &copy).unwrap();
    let mut command = std::process::Command::new(copy);
    command
        .args(RUN)
        .env("REPRISE_STATE_DIR", "/tmp/reprise-test-nobody")
        .current_dir("/")
        .uid(65534)
        .gid(65534);
    must_fail(command, 3, "needs root");
}

#[test]
fn no_x_server() {
    let place = Place::new();
    let mut command = place.command(&RUN);
    command.env("PATH", place.path());
    must_fail(command, 3, "no Xvfb on this machine");
}

#[test]
fn an_x_server_that_cannot_start() {
    let place = Place::new();
    let broken = place.file("Xvfb");
    fs::write(&broken, "#!/bin/sh\necho no screens found >&2\nexit 1\n").unwrap();
    executable(&broken);
    let mut command = place.command(&RUN);
    command.env("PATH", format!("{}:{}", place.path().display(), std::env::var("PATH").unwrap()));
    must_fail(command, 1, "no screens found");
    assert!(!place.is_running("sleep"));
}

#[test]
fn a_program_that_is_not_there() {
    let place = Place::new();
    place.refused(&["run", "--no-gl", "--", "/nonexistent/program"], 1, "/nonexistent/program");
}

#[test]
fn parts_that_are_not_there() {
    let place = Place::new();
    place.refused(&["run", "--", "true"], 3, "libreprise.so is not beside");
}

#[test]
fn sessions_that_are_not_there() {
    let place = Place::new();
    for command in ["status", "checkpoint", "attach", "recover", "rm", "restart"] {
        place.refused(&[command, "nobody"], 4, "no session \"nobody\"");
    }
    place.refused(&["restart", "./nowhere", "--detach"], 4, "no checkpoint at");
    place.refused(&["status", "../x"], 2, "is no name for a session");
    place.refused(&["status"], 2, "none is running");
}

#[test]
fn places_that_will_not_do() {
    let place = Place::new();
    let mut command = place.command(&RUN);
    command.env("REPRISE_STATE_DIR", place.file(&"long".repeat(30)));
    must_fail(command, 1, "set REPRISE_STATE_DIR to a folder with a shorter name");

    let display = common::host_display();
    for part in ["libreprise.so", "reprise-server"] {
        fs::write(place.reprise.with_file_name(part), "").unwrap();
    }
    let mut command = place.command(&["run", "--display", "host", "--", "true"]);
    command.env("REPRISE_STATE_DIR", place.file("a b")).env("DISPLAY", display.name());
    must_fail(command, 1, "whose name has a space or a colon");
}

#[test]
fn a_checkpoint_of_another_program_is_not_replaced_without_a_word() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count", "--stop"]);
    let output = place.try_run(&["run", "--no-gl", "--name", "count", "--", "true"]);
    assert!(output.status.success());
    let said = common::text(&output.stderr);
    assert!(said.contains("the first of this session replaces it"), "{said}");
    place.run(&["rm", "count"]);
    place.run(&["run", "--no-gl", "--name", "count", "--", "true"]);
    place.refused(&["status", "count"], 4, "there is no checkpoint of it");
}

#[test]
fn a_restart_while_it_runs() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count"]);
    place.refused(&["restart", "count", "--detach"], 5, "is still running");
    place.refused(&["rm", "count"], 5, "is still running");
    place.refused(&["run", "--no-gl", "--name", "count", "--", "true"], 5, "is still running");
}

#[test]
fn what_a_restart_needs_is_looked_for_before_anything_is_started() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count", "--stop"]);
    let restart = ["restart", "count", "--detach"];
    let with = |name: &str, value: &str| {
        let mut command = place.command(&restart);
        command.env(name, value);
        command
    };
    must_fail(with("REPRISE_CRIU", "/nonexistent"), 3, "no CRIU found");
    let old = place.file("criu");
    fs::write(&old, "#!/bin/sh\necho Version: 3.17.1\n").unwrap();
    executable(&old);
    must_fail(with("REPRISE_CRIU", &old.display().to_string()), 3, "is 3.17.1, and 4.2 or newer is needed");
    must_fail(with("PATH", &place.path().display().to_string()), 3, "no Xvfb on this machine");
    assert!(!place.is_running("count"));
    place.run(&restart);
}

#[test]
fn damaged_checkpoints_are_refused_before_anything_is_started() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count", "--stop"]);
    let dir = place.checkpoint_dir("count");
    let manifest = dir.join("manifest.json");
    let restart = ["restart", "count", "--detach"];

    // One bit of the largest file.
    let pages = fs::read_dir(dir.join("images"))
        .unwrap()
        .flatten()
        .max_by_key(|e| e.metadata().unwrap().len())
        .unwrap();
    let name = pages.file_name().into_string().unwrap();
    let good = fs::read(pages.path()).unwrap();
    let mut bad = good.clone();
    let middle = bad.len() / 2;
    bad[middle] ^= 4;
    fs::write(pages.path(), &bad).unwrap();
    place.refused(&restart, 6, &format!("images/{name} is not as it was written"));
    fs::write(pages.path(), &good[..middle]).unwrap();
    place.refused(&restart, 6, &format!("images/{name} has {middle} bytes"));
    fs::remove_file(pages.path()).unwrap();
    place.refused(&restart, 6, &format!("images/{name}"));
    fs::write(pages.path(), &good).unwrap();

    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, &text[..text.len() / 2]).unwrap();
    place.refused(&restart, 6, "is damaged: manifest.json");
    fs::write(&manifest, text.replace("\"root_pid\": 1", "\"root_pid\": 2")).unwrap();
    place.refused(&restart, 6, "manifest.json is not as it was written");
    fs::write(&manifest, text.replace("\"format\": 1", "\"format\": 3")).unwrap();
    place.refused(&restart, 6, "has format 3, and this Reprise");
    fs::write(&manifest, "").unwrap();
    place.refused(&restart, 6, "is damaged");
    assert!(!place.is_running("count"));

    fs::write(&manifest, text).unwrap();
    place.run(&restart);
}

#[test]
fn a_full_disk_loses_nothing() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count"]);
    let pages = pages(&place.checkpoint_dir("count"));
    let small = place.file("small");
    fs::create_dir(&small).unwrap();
    for stop in [false, true] {
        // Full at the first file, in the middle of the images, and a little before the end.
        for blocks in [500, pages * 3 / 4, pages - 4] {
            let _mount = Mounted::tmpfs(&small, &format!("nr_blocks={blocks}"));
            let before = place.lines("count").len();
            let at = small.join("point");
            let mut args = vec!["checkpoint", "count", "--dir", at.to_str().unwrap()];
            if stop {
                args.push("--stop");
            }
            place.refused(&args, 1, "No space left on device");
            let left: Vec<_> = fs::read_dir(&small).unwrap().flatten().map(|e| e.file_name()).collect();
            assert!(left.is_empty(), "left behind: {left:?}");
            until("it goes on", || place.lines("count").len() > before + 5);
            consecutive(&place.lines("count"));
        }
    }
    // The one before is as good as it was.
    place.kill("count");
    place.run(&["restart", "count", "--detach"]);
}

#[test]
fn a_full_disk_under_the_session_itself_loses_nothing() {
    let place = Place::new();
    let state = place.file("state");
    fs::create_dir(&state).unwrap();
    let _mount = Mounted::tmpfs(&state, "size=300m");
    // It says on its terminal what it counts, and in a file elsewhere.
    let script = format!(
        "exec 5>{}; {}",
        place.file("counted").display(),
        COUNT.replace("echo $i", "echo $i; echo $i >&5")
    );
    place.start("count", &script);
    let counted = || {
        let text = fs::read_to_string(place.file("counted")).unwrap();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    until("it counts", || place.lines("count").len() > 3);
    // All but what a write needs that was under way.
    let mut ballast = fs::File::create(state.join("ballast")).unwrap();
    let full = std::io::copy(&mut std::io::repeat(1), &mut ballast).unwrap_err();
    assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    for stop in [&["checkpoint", "count"][..], &["checkpoint", "count", "--stop"]] {
        place.refused(stop, 1, "No space left on device");
        let then = counted().len();
        until("it goes on", || counted().len() > then + 20);
    }
    drop(ballast);
    fs::remove_file(state.join("ballast")).unwrap();
    place.run(&["checkpoint", "count", "--stop"]);
    consecutive(&counted());
}

/// Pages of 4096 bytes that a folder's files take.
fn pages(dir: &Path) -> u64 {
    let entries = fs::read_dir(dir).unwrap().flatten();
    entries
        .map(
            |e| if e.path().is_dir() { pages(&e.path()) } else { e.metadata().unwrap().len().div_ceil(4096) },
        )
        .sum()
}

/// Hears what happens to the files of a folder.
struct Watch(std::os::fd::OwnedFd);

impl Watch {
    fn new(dir: &Path) -> Watch {
        let fd = inotify::init(inotify::CreateFlags::CLOEXEC).unwrap();
        inotify::add_watch(&fd, dir, inotify::WatchFlags::ALL_EVENTS).unwrap();
        Watch(fd)
    }

    /// Waits until it happens to one whose name begins so. Returns its name.
    fn await_event(&self, wanted: inotify::ReadFlags, prefix: &str) -> String {
        let mut space = [std::mem::MaybeUninit::uninit(); 4096];
        let mut reader = inotify::Reader::new(&self.0, &mut space);
        loop {
            if reader.is_buffer_empty() {
                let mut fds = [PollFd::new(&self.0, PollFlags::IN)];
                let patience = Timespec { tv_sec: 20, tv_nsec: 0 };
                assert_eq!(
                    poll(&mut fds, Some(&patience)).unwrap(),
                    1,
                    "waited in vain for {prefix} {wanted:?}"
                );
            }
            let event = reader.next().unwrap();
            let name = event.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            if event.events().intersects(wanted) && name.starts_with(prefix) {
                return name;
            }
        }
    }
}

#[test]
fn a_checkpoint_killed_at_any_point_leaves_the_one_before() {
    let place = Place::new();
    place.start("count", COUNT);
    until("it counts", || place.lines("count").len() > 3);
    place.run(&["checkpoint", "count"]);
    let (all, dir) = (place.file("state/checkpoints"), place.checkpoint_dir("count"));
    let manifest = || fs::read(dir.join("manifest.json")).unwrap();
    for stop in [false, true] {
        for point in ["begun", "images", "manifest begun", "manifest written", "renamed", "old removed"] {
            let (before, events, old) = (manifest(), Watch::new(&all), Watch::new(&dir));
            let mut command = place.command(&["checkpoint", "count"]);
            if stop {
                command.arg("--stop");
            }
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let new = all.join(events.await_event(inotify::ReadFlags::CREATE, ".count.partial-"));
            match point {
                "begun" => {}
                "images" => {
                    until("there is a folder for them", || new.join("images").is_dir());
                    Watch::new(&new.join("images")).await_event(inotify::ReadFlags::CREATE, "pages-");
                }
                "manifest begun" => {
                    Watch::new(&new).await_event(inotify::ReadFlags::CREATE, "manifest.json");
                }
                "manifest written" => {
                    Watch::new(&new).await_event(inotify::ReadFlags::CLOSE_WRITE, "manifest.json");
                }
                "renamed" => drop(events.await_event(inotify::ReadFlags::MOVED_TO, "count")),
                _ => drop(old.await_event(inotify::ReadFlags::DELETE, "")),
            }
            // With --stop it may have come to its end by itself.
            let pid = rustix::process::Pid::from_raw(place.supervisor("count")).unwrap();
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
            place.ended("count");
            child.wait().unwrap();
            match point {
                "begun" | "images" => assert!(manifest() == before, "{point}: it was too late"),
                "renamed" | "old removed" => assert!(manifest() != before, "{point}: there is no new one"),
                _ => {}
            }
            // Whichever it is, it is whole.
            place.run(&["restart", "count", "--detach"]);
            let then = place.lines("count").len();
            until("it counts", || place.lines("count").len() > then + 3);
            consecutive(&place.lines("count"));
        }
    }
    // What the killed ones left behind is cleared away by the next.
    place.run(&["checkpoint", "count"]);
    let left: Vec<_> = fs::read_dir(&all).unwrap().flatten().map(|e| e.file_name()).collect();
    assert_eq!(left, ["count"]);
}

#[test]
fn a_directory_with_something_else_in_it_is_not_replaced() {
    let place = Place::new();
    place.start("count", COUNT);
    let dir = place.file("mine");
    fs::create_dir(&dir).unwrap();
    fs::write(dir.join("letter"), "dear").unwrap();
    place.refused(&["checkpoint", "count", "--dir", dir.to_str().unwrap()], 2, "exists and is no checkpoint");
    assert_eq!(fs::read_to_string(dir.join("letter")).unwrap(), "dear");
    fs::remove_file(dir.join("letter")).unwrap();
    place.run(&["checkpoint", "count", "--dir", dir.to_str().unwrap()]);
    place.run(&["checkpoint", "count", "--dir", dir.to_str().unwrap()]);
}

#[test]
fn a_connection_that_leaves_the_session_is_named_and_the_program_goes_on() {
    let place = Place::new();
    // A connection that leaves the tree.
    let outside = place.file("outside");
    let listener = std::os::unix::net::UnixListener::bind(&outside).unwrap();
    let python = format!(
        "import socket,time; s=socket.socket(socket.AF_UNIX); s.connect({:?}); i=0\nwhile 1: i+=1; print(i, flush=True); time.sleep(.02)",
        outside.to_str().unwrap()
    );
    place.run(&["run", "--no-gl", "--detach", "--name", "out", "--", "python3", "-c", &python]);
    let _connected = listener.accept().unwrap();
    until("it counts", || place.lines("out").len() > 3);
    for stop in [&["checkpoint", "out"][..], &["checkpoint", "out", "--stop"]] {
        place.refused(stop, 1, &format!("has a connection that leaves the session {}", outside.display()));
        let then = place.lines("out").len();
        until("it counts", || place.lines("out").len() > then + 3);
        consecutive(&place.lines("out"));
    }
    assert!(!place.checkpoint_dir("out").exists());
    let parent = place.file("state/checkpoints");
    assert_eq!(fs::read_dir(parent).unwrap().count(), 0);
}

#[test]
fn a_criu_that_fails_says_why_and_the_program_goes_on() {
    let place = Place::new();
    let failing = place.file("criu");
    let script = "#!/bin/sh\n[ $1 = --version ] && exec echo Version: 4.2\necho '(00.1) Error (x.c:1): no luck' >dump.log\nexit 1\n";
    fs::write(&failing, script).unwrap();
    executable(&failing);
    let mut command =
        place.command(&["run", "--no-gl", "--detach", "--name", "count", "--", "sh", "-c", COUNT]);
    assert!(command.env("REPRISE_CRIU", &failing).output().unwrap().status.success());
    for stop in [&["checkpoint", "count"][..], &["checkpoint", "count", "--stop"]] {
        place.refused(stop, 1, "CRIU could not dump: (00.1) Error (x.c:1): no luck");
        let then = place.lines("count").len();
        until("it counts", || place.lines("count").len() > then + 3);
        consecutive(&place.lines("count"));
    }
    assert_eq!(fs::read_dir(place.file("state/checkpoints")).unwrap().count(), 0);
}

#[test]
fn the_doctor_names_what_is_lacking_and_how_to_mend_it() {
    let place = Place::new();
    let mut command = place.command(&["doctor", "--json"]);
    let output = command.env("REPRISE_CRIU", "/nonexistent").env("PATH", place.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mend = |what: &str| {
        let all = found.as_array().unwrap();
        let one = all.iter().find(|f| f["what"] == what).unwrap();
        assert_eq!(one["good"], false, "{one}");
        one["mend"].as_str().unwrap().to_owned()
    };
    assert_eq!(mend("CRIU"), "cargo xtask setup");
    assert_eq!(mend("X server"), "sudo apt-get install xvfb");
    assert!(mend("libreprise.so").starts_with("cargo build"));
}
