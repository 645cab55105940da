//! Programs without GL: run, checkpoint, SIGKILL, restart.

mod common;
use common::{COUNT, Place, consecutive, host_display, must_fail, until};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

#[test]
fn a_killed_program_goes_on_where_it_was() {
    let place = Place::new();
    place.start("count", COUNT);
    until("it counts", || place.lines("count").len() > 5);
    let taken = place.json(&["checkpoint", "count", "--json"]);
    assert_eq!(taken["stopped"], false);
    let then = fs::read_to_string(place.checkpoint_dir("count").join("output.log")).unwrap().lines().count();
    // It goes on after the checkpoint; what it does now is lost.
    until("it goes on", || place.lines("count").len() > then + 20);
    consecutive(&place.lines("count"));
    place.kill("count");
    place.refused(&["status", "count"], 4, "`reprise restart count` starts it from its checkpoint");
    place.run(&["restart", "count", "--detach"]);
    let after = place.lines("count").len();
    assert!(after < then + 20, "it went on at line {after}, and not at {then}");
    until("it counts again", || place.lines("count").len() > then + 5);
    consecutive(&place.lines("count"));
}

#[test]
fn stop_ends_the_session_and_restart_brings_it_back_again_and_again() {
    let place = Place::new();
    place.start("count", COUNT);
    for round in 1..=3 {
        until("it counts", || place.lines("count").len() > round * 10);
        place.run(&["checkpoint", "count", "--stop"]);
        assert!(!place.is_running("count"));
        consecutive(&place.lines("count"));
        place.run(&["restart", "count", "--detach"]);
    }
    until("it counts", || place.lines("count").len() > 40);
    consecutive(&place.lines("count"));
}

#[test]
fn windows_come_back_and_two_restarts_run_side_by_side() {
    let place = Place::new();
    // Its abstract socket is seen in the sessions, and must not draw their clients to it.
    let _desktop = host_display();
    place.run(&["run", "--no-gl", "--detach", "--name", "clock", "--", "xclock", "-update", "1"]);
    let pictures = || place.json(&["checkpoint", "clock", "--json"])["pictures"].as_array().unwrap().clone();
    until("its window is shown", || pictures().len() == 1);
    place.run(&["checkpoint", "clock", "--stop"]);
    let dir = place.checkpoint_dir("clock");
    assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
    for name in ["clock", "clock-2", "clock-3"] {
        place.run(&["restart", dir.to_str().unwrap(), "--name", name, "--detach"]);
    }
    for name in ["clock", "clock-2", "clock-3"] {
        let taken = place.json(&["checkpoint", name, "--json"]);
        let pictures = taken["pictures"].as_array().unwrap();
        assert_eq!(pictures.len(), 1, "{name}");
        let png = fs::read(pictures[0].as_str().unwrap()).unwrap();
        assert!(png.starts_with(b"\x89PNG"));
        let status = place.json(&["status", name, "--json"]);
        assert!(status["processes"].as_array().unwrap().len() >= 3, "{status}");
    }
}

#[test]
fn a_viewer_can_look_before_and_after() {
    use std::io::Read;
    let place = Place::new();
    place.run(&["run", "--no-gl", "--display", "view", "--detach", "--name", "seen", "--", "xclock"]);
    for _ in 0..2 {
        let viewer = place.json(&["status", "seen", "--json"])["viewer"].as_str().unwrap().to_owned();
        let mut viewer = std::os::unix::net::UnixStream::connect(viewer).unwrap();
        let mut greeting = [0; 8];
        viewer.read_exact(&mut greeting).unwrap();
        assert_eq!(&greeting, b"RFB 003.");
        // With the viewer still there.
        place.run(&["checkpoint", "seen", "--stop"]);
        place.run(&["restart", "seen", "--detach"]);
    }
}

#[test]
fn files_that_were_written_are_compared_and_put_back() {
    let place = Place::new();
    let script = "exec 5>>data; i=0; while :; do i=$((i+1)); echo $i >&5; echo $i; sleep 0.02; done";
    place.start("writer", script);
    until("it writes", || place.lines("writer").len() > 5);
    place.run(&["checkpoint", "writer"]);
    let written = || fs::read_to_string(place.file("data")).unwrap_or_default().lines().count();
    let then = written();
    until("it writes on", || written() > then + 5);
    place.kill("writer");
    place.refused(
        &["restart", "writer", "--detach"],
        6,
        &format!("{} has grown", place.file("data").display()),
    );
    assert!(!place.is_running("writer"));
    place.run(&["restart", "writer", "--detach", "--rewind-files"]);
    until("it writes again", || written() > then + 5);
    place.run(&["checkpoint", "writer", "--stop"]);
    let lines: Vec<String> =
        fs::read_to_string(place.file("data")).unwrap().lines().map(str::to_owned).collect();
    consecutive(&lines);
    let kept = fs::read_dir(place.path()).unwrap().flatten();
    let kept: Vec<_> = kept.filter(|e| e.file_name().to_string_lossy().starts_with("data.cut-")).collect();
    assert_eq!(kept.len(), 1);
    // Unchanged since it was stopped: nothing to put back.
    place.run(&["restart", "writer", "--detach"]);
}

#[test]
fn the_terminal_is_shown_and_typed_into() {
    use std::io::Write;
    let place = Place::new();
    let mut command = place.command(&[
        "run",
        "--no-gl",
        "--name",
        "talk",
        "--",
        "sh",
        "-c",
        "read a; echo \"got $a\"; exit 7",
    ]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"words\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(7));
    assert!(common::text(&output.stdout).contains("got words"), "{output:?}");
    place.ended("talk");
}

#[test]
fn what_a_program_leaves_in_the_background_is_in_the_image() {
    let place = Place::new();
    // The counter's parent ends at once: it is adopted by the tree's root.
    place.start("orphan", &format!("sh -c '{COUNT}' & (sleep 0.1 & ); exec sleep 1000"));
    place.start("adopted", &format!("(sh -c '{COUNT}' &) ; exec sleep 1000"));
    for name in ["orphan", "adopted"] {
        until("it counts", || place.lines(name).len() > 5);
        place.run(&["checkpoint", name, "--stop"]);
        let then = place.lines(name).len();
        place.run(&["restart", name, "--detach"]);
        until("it counts again", || place.lines(name).len() > then + 5);
        consecutive(&place.lines(name));
    }
}

#[test]
fn the_host_display_needs_no_namespaces_and_has_no_checkpoints() {
    let place = Place::new();
    let x = host_display();
    let display = x.name().to_owned();
    let script = "echo $DISPLAY; exec sleep 1000";
    let mut command =
        place.command(&["run", "--no-gl", "--display", "host", "--detach", "--name", "on-host", "--"]);
    command.args(["sh", "-c", script]);
    let started = command.env("DISPLAY", &display).output().unwrap();
    assert!(started.status.success(), "{}", common::text(&started.stderr));
    until("it has the display of its shell", || place.lines("on-host") == [display.clone()]);
    place.refused(&["checkpoint", "on-host"], 2, "runs on the host's display");
    place.run(&["rm", "--force", "on-host"]);
    drop(x);
    let mut gone = place.command(&["run", "--no-gl", "--display", "host", "--", "true"]);
    gone.env("DISPLAY", &display);
    must_fail(gone, 3, "cannot be opened");
}

#[test]
fn without_a_terminal_the_session_ends_with_the_command_that_ran_it() {
    let place = Place::new();
    let mut child =
        place.command(&["run", "--no-gl", "--name", "owned", "--", "sleep", "1000"]).spawn().unwrap();
    until("it runs", || place.is_running("owned"));
    child.kill().unwrap();
    child.wait().unwrap();
    place.ended("owned");
}

#[test]
fn files_in_the_runtime_folder_come_back() {
    let place = Place::new();
    let script = "mkdir $XDG_RUNTIME_DIR/a $XDG_RUNTIME_DIR/b; exec 5>>$XDG_RUNTIME_DIR/a/f; i=0; \
                  while :; do i=$((i+1)); echo $i >&5; [ -d $XDG_RUNTIME_DIR/b ] && wc -l <$XDG_RUNTIME_DIR/a/f; sleep 0.02; done";
    place.start("files", script);
    until("it writes", || place.lines("files").len() > 5);
    place.run(&["checkpoint", "files"]);
    let dir = place.checkpoint_dir("files");
    until("it writes on", || place.lines("files").len() > 30);
    place.kill("files");
    for name in ["files", "beside"] {
        place.run(&["restart", dir.to_str().unwrap(), "--name", name, "--detach"]);
        until("it writes again", || place.lines(name).len() > 20);
        consecutive(&place.lines(name));
    }
}

#[test]
fn a_session_ends_with_its_display_or_its_root() {
    let place = Place::new();
    for victim in ["Xvfb", "reprise"] {
        place.start("victim", "exec sleep 1000");
        let status = place.json(&["status", "victim", "--json"]);
        let pids = status["processes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| i32::try_from(p.as_i64().unwrap()).unwrap());
        let comm = |pid: i32| fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        let pid = pids.into_iter().find(|pid| comm(*pid).trim() == victim).unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        place.ended("victim");
    }
}

#[test]
fn a_program_that_ends_at_once_gives_its_own_code() {
    let place = Place::new();
    for round in 0..20 {
        let output =
            place.try_run(&["run", "--no-gl", "--name", "brief", "--", "sh", "-c", "echo said; exit 3"]);
        assert_eq!(output.status.code(), Some(3), "round {round}: {output:?}");
        assert_eq!(common::text(&output.stdout).trim(), "said", "round {round}");
    }
}

#[test]
fn a_session_that_is_killed_is_no_success() {
    use std::io::Read;
    let place = Place::new();
    let follow = || {
        let mut run =
            place.command(&["run", "--no-gl", "--name", "killed", "--", "sh", "-c", "echo here; sleep 1000"]);
        let mut child = run.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Shown, so it is attached.
        let mut shown = [0; 4];
        child.stdout.as_mut().unwrap().read_exact(&mut shown).unwrap();
        assert_eq!(&shown, b"here");
        child
    };
    let child = follow();
    place.run(&["rm", "--force", "killed"]);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(137), "{output:?}");
    assert!(common::text(&output.stderr).contains("it was killed"), "{output:?}");

    let child = follow();
    // Not done: it is to go on.
    place.run(&["checkpoint", "killed", "--stop"]);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(75));

    place.run(&["rm", "killed"]);
    let child = follow();
    place.kill("killed");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(common::text(&output.stderr).contains("ended without a word"), "{output:?}");
}

#[test]
fn a_session_on_the_host_display_leaves_nothing_behind() {
    let place = Place::new();
    let x = host_display();
    // What it starts would outlive its terminal.
    let script = "trap '' HUP; sleep 1000 & echo $$ $!; while :; do sleep 1000; done";
    let mut pids: Vec<String> = Vec::new();
    for kill in [true, false, true] {
        let mut command =
            place.command(&["run", "--no-gl", "--display", "host", "--detach", "--name", "host", "--"]);
        let started = command.args(["sh", "-c", script]).env("DISPLAY", x.name()).output().unwrap();
        assert!(started.status.success(), "{}", common::text(&started.stderr));
        until("it runs", || place.lines("host").len() == 1);
        let these: Vec<String> = place.lines("host")[0].split(' ').map(str::to_owned).collect();
        let alive =
            |pid: &String| fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|s| !s.contains(") Z "));
        assert!(these.iter().all(alive) && !these.iter().any(|pid| pids.contains(pid)));
        if kill {
            place.kill("host");
        } else {
            place.run(&["rm", "--force", "host"]);
            assert!(!these.iter().any(alive));
        }
        until("all of it has ended", || !these.iter().any(alive));
        pids.extend(these);
    }
}

#[test]
fn whoever_reads_may_stop_reading() {
    let place = Place::new();
    place.start("count", COUNT);
    for command in
        [&["ls"][..], &["ls", "--json"], &["status", "count"], &["status", "count", "--json"], &["doctor"]]
    {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = place.command(command).stdout(writer).output().unwrap();
        assert!(matches!(output.status.code(), Some(0 | 3)), "{command:?}: {output:?}");
        assert_eq!(common::text(&output.stderr), "", "{command:?}");
    }
}

#[test]
fn sessions_started_at_once_have_names_of_their_own() {
    let place = Place::new();
    let started: Vec<_> = (0..4)
        .map(|_| place.command(&["run", "--no-gl", "--detach", "--", "sleep", "1000"]).spawn().unwrap())
        .collect();
    for mut child in started {
        assert!(child.wait().unwrap().success());
    }
    let all = place.json(&["ls", "--json"]);
    assert_eq!(all.as_array().unwrap().iter().filter(|s| s["running"] == true).count(), 4, "{all}");
}

#[test]
fn what_was_written_before_anybody_looked_is_shown_whole() {
    use reprise_session::command::{Reply, Request};
    let place = Place::new();
    place.start("wordy", "seq 1 20000; exec sleep 1000");
    until("it has written", || place.lines("wordy").len() == 20000);
    for (whole, expected) in [(true, 20000), (false, 600)] {
        let command = place.file("state/sessions/wordy/command");
        let channel = reprise_wire::channel::Channel::connect(&command).unwrap();
        channel.send(&Request::Attach { size: None, whole }, &[]).unwrap();
        let mut shown = Vec::new();
        while !shown.ends_with(b"\n20000\r\n") {
            let (Reply::Output { bytes }, _) = channel.receive().unwrap() else { continue };
            shown.extend(bytes);
        }
        assert_eq!(common::text(&shown).lines().count().div_ceil(100), expected / 100, "whole: {whole}");
    }
}

#[test]
fn a_restart_may_name_another_place_for_its_checkpoints() {
    let place = Place::new();
    place.start("count", COUNT);
    place.run(&["checkpoint", "count", "--stop"]);
    let there = place.file("there");
    place.run(&["restart", "count", "--detach", "--dir", there.to_str().unwrap()]);
    assert_eq!(place.json(&["checkpoint", "count", "--json"])["dir"], there.to_str().unwrap());
    place.run(&["checkpoint", "count", "--stop"]);
    // Its newest is there now.
    place.run(&["restart", "count", "--detach"]);
    assert_eq!(place.json(&["status", "count", "--json"])["checkpoint_dir"], there.to_str().unwrap());
}

/// CRIU is started in them at once, and looks for itself in /proc.
#[test]
fn namespaces_have_their_proc_when_they_are_said_to_be_there() {
    let place = Place::new();
    let inside = place.file("inside");
    fs::create_dir_all(inside.join("x11")).unwrap();
    // Said too early, one look in two finds the other.
    for _ in 0..16 {
        let mut init = place.command(&["init", inside.to_str().unwrap()]);
        let mut init = init.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(init.stdout.take().unwrap()).read_line(&mut first).unwrap();
        // Outside, another program is process 1.
        let name = fs::read_to_string(format!("/proc/{}/root/proc/1/comm", first.trim())).unwrap();
        assert_eq!(name.trim(), "reprise");
        // With its standard input it ends.
        assert!(init.wait().unwrap().success());
    }
}

#[test]
fn compressed_checkpoints_are_smaller_checked_and_gone_on_from() {
    let place = Place::new();
    place.run(&["run", "--no-gl", "--detach", "--name", "count", "--compress", "--", "sh", "-c", COUNT]);
    until("it counts", || place.lines("count").len() > 5);
    let plain = place.file("plain");
    let plain = ["checkpoint", "count", "--compress=none", "--json", "--dir", plain.to_str().unwrap()];
    let plain = place.json(&plain)["bytes"].as_u64().unwrap();
    let taken = place.json(&["checkpoint", "count", "--stop", "--json"]);
    let pages = |dir: &std::path::Path| {
        let names = fs::read_dir(dir.join("images")).unwrap().map(|e| e.unwrap().path());
        let mut pages: Vec<_> =
            names.filter(|p| p.file_name().unwrap().to_string_lossy().starts_with("pages-")).collect();
        pages.sort();
        pages
    };
    let dir = place.checkpoint_dir("count");
    let packed = pages(&dir);
    assert!(packed.iter().all(|path| path.extension().unwrap() == "zst"), "{packed:?}");
    let unpacked: u64 = pages(&place.file("plain")).iter().map(|p| p.metadata().unwrap().len()).sum();
    let saved = plain - taken["bytes"].as_u64().unwrap();
    assert!(saved > unpacked / 2, "{saved} of {unpacked} bytes");
    // One that reads only what came before must not try.
    let manifest = || fs::read_to_string(dir.join("manifest.json")).unwrap();
    assert!(manifest().contains("\"format\": 2"));

    let good = fs::read(&packed[0]).unwrap();
    fs::write(&packed[0], &good[..good.len() - 1]).unwrap();
    place.refused(&["restart", "count"], 6, "is damaged");
    fs::write(&packed[0], &good).unwrap();
    place.run(&["restart", "count", "--detach"]);
    assert!(!place.file("state/sessions/count/images").exists());
    let then = place.lines("count").len();
    until("it goes on", || place.lines("count").len() > then + 5);
    consecutive(&place.lines("count"));
    // It is a setting of the session's, too.
    place.run(&["checkpoint", "count", "--stop"]);
    assert!(manifest().contains("\"format\": 2"));
    place.run(&["restart", "count", "--detach", "--compress=none"]);
    place.run(&["checkpoint", "count", "--stop"]);
    assert!(manifest().contains("\"format\": 1"));
    place.run(&["restart", "count", "--detach"]);
}

#[test]
fn top_shows_every_session_on_a_terminal() {
    let place = Place::new();
    place.refused(&["top"], 2, "top needs a terminal");
    place.start("count", COUNT);
    place.start("more", COUNT);
    // It gives its command a terminal, and passes on what comes here.
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!("stty rows 10 cols 160; exec {} top", env!("CARGO_BIN_EXE_reprise")))
        .arg("/dev/null")
        .envs(place.command(&[]).get_envs().filter_map(|(name, value)| Some((name, value?))))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    // What is sent is only what differs on the screen: no word need be sent in one piece.
    let mut screen = vt100::Parser::new(10, 160, 0);
    let mut chunk = [0; 4096];
    // Rates are known after two looks.
    while !["count", "more", "running", "0.0"].iter().all(|text| screen.screen().contents().contains(text)) {
        let read = out.read(&mut chunk).unwrap();
        assert_ne!(read, 0, "it ended: {}", screen.screen().contents());
        screen.process(&chunk[..read]);
    }
    child.stdin.take().unwrap().write_all(b"q").unwrap();
    std::io::copy(&mut out, &mut std::io::sink()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(place.is_running("count") && place.is_running("more"));
}
