//! What the supervisor does for a process that uses GL, shown with one that speaks the session's protocol and draws
//! nothing (`gl_client`, this test binary run as a session's program).

mod common;
use common::{Place, until};
use reprise_session::command::{Reply, Request};
use reprise_wire::channel::Channel;
use reprise_wire::session::{ENV_RUNTIME_DIR, GlReport, Role, SOCKET, ToProcess, ToSupervisor};
use std::collections::VecDeque;
use std::fs;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

/// A file here has `gl_client` wait before it rests, as long as the file is there.
const HOLD: &str = "REPRISE_TEST_HOLD";
/// Set, `gl_client` refuses to rest.
const REFUSE: &str = "REPRISE_TEST_REFUSE";
/// What `gl_client` says has not come back, each time that it goes on.
const PROBLEM: &str = "REPRISE_TEST_PROBLEM";

/// Not a test: the program of the others.
#[test]
#[ignore = "a program that the other tests run"]
fn gl_client() {
    let dir = PathBuf::from(std::env::var_os(ENV_RUNTIME_DIR).unwrap());
    let pid = i32::try_from(std::process::id()).unwrap();
    let problems = std::env::var(PROBLEM).into_iter().collect();
    let mut report = GlReport { problems, ..GlReport::default() };
    loop {
        let Ok(channel) = Channel::connect(&dir.join(SOCKET)) else {
            std::thread::sleep(Duration::from_millis(5));
            continue;
        };
        let hello =
            ToSupervisor::Hello { role: Role::Gl, pid, exe: "gl_client".into(), version: "test".into() };
        channel.send(&hello, &[]).unwrap();
        let Ok((ToProcess::Welcome { resume, .. }, _)) = channel.receive() else { continue };
        println!("welcome {resume}");
        let mut heard = VecDeque::new();
        let mut link = server(&channel, &mut heard);
        if resume {
            say_resumed(&channel, &link);
        }
        loop {
            let message = heard.pop_front().map_or_else(|| channel.receive::<ToProcess>(), Ok);
            match message {
                Ok((ToProcess::Rest { log_file, .. }, _)) => {
                    while std::env::var_os(HOLD).is_some_and(|file| PathBuf::from(file).exists()) {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    if std::env::var_os(REFUSE).is_some() {
                        channel
                            .send(&ToSupervisor::RestFailed { reason: "glFoo has no rule".into() }, &[])
                            .unwrap();
                        continue;
                    }
                    fs::write(dir.join(&log_file), "the log").unwrap();
                    report.frames += 1;
                    drop(link);
                    let rested = ToSupervisor::Rested {
                        report: report.clone(),
                        log_file: Some(log_file),
                        keeps_server: false,
                        log_follows: false,
                        held: 0.0,
                    };
                    channel.send(&rested, &[]).unwrap();
                    break;
                }
                Ok((ToProcess::Recover { env, .. }, _)) => {
                    println!("recover {env:?}");
                    link = server(&channel, &mut heard);
                    report.recoveries += 1;
                    say_resumed(&channel, &link);
                }
                Ok((ToProcess::AwaitFrame { frame }, _)) => {
                    println!("awaited {frame}");
                    if report.frames >= frame {
                        channel.send(&ToSupervisor::Frame { frames: report.frames }, &[]).unwrap();
                    }
                }
                Ok((ToProcess::Status, _)) => {
                    channel.send(&ToSupervisor::Status { report: report.clone() }, &[]).unwrap();
                }
                Ok(_) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
}

type Message = (ToProcess, Vec<OwnedFd>);

/// `heard`: what the supervisor says meanwhile.
fn server(channel: &Channel, heard: &mut VecDeque<Message>) -> Result<OwnedFd, String> {
    // As often as one ends at once.
    for _ in 0..5 {
        channel.send(&ToSupervisor::NeedServer, &[]).unwrap();
        loop {
            match channel.receive::<ToProcess>().unwrap() {
                (ToProcess::Server { .. }, mut fds) => {
                    let link = fds.pop().unwrap();
                    // A byte from the server says that it runs.
                    let mut byte = [0];
                    match rustix::io::read(&link, &mut byte) {
                        Ok(1) => {
                            println!("server");
                            return Ok(link);
                        }
                        _ => break,
                    }
                }
                (ToProcess::NoServer { reason }, _) => {
                    println!("no server: {reason}");
                    return Err(reason);
                }
                other => heard.push_back(other),
            }
        }
    }
    Err("no server, and nobody says why".into())
}

fn say_resumed(channel: &Channel, link: &Result<OwnedFd, String>) {
    let message = match link {
        Ok(_) => ToSupervisor::Resumed { held: 0.0, problems: std::env::var(PROBLEM).into_iter().collect() },
        Err(reason) => ToSupervisor::ResumeFailed { reason: reason.clone() },
    };
    channel.send(&message, &[]).unwrap();
}

/// A server that says who it is, and ends with its link.
const SERVER: &str = "#!/bin/sh\n\
    echo \"server $COLOUR preload=$LD_PRELOAD pid $$ sees $(ls /tmp/.X11-unix) ipc $(readlink /proc/$$/ns/ipc)\"\n\
    printf x >&3\nexec cat <&3 >/dev/null\n";

fn start(place: &Place, name: &str, env: &[(&str, &str)]) {
    let program = std::env::current_exe().unwrap();
    let mut command =
        place.command(&["run", "--no-gl", "--detach", "--name", name, "--server-env", "COLOUR=red", "--"]);
    command.arg(program).args(["--ignored", "--exact", "gl_client", "--nocapture"]);
    let output = command.envs(env.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{}{}", common::text(&output.stderr), place.logs());
}

fn count(place: &Place, name: &str, line: &str) -> usize {
    place.lines(name).iter().filter(|l| l.starts_with(line)).count()
}

fn server_log(place: &Place, name: &str) -> String {
    fs::read_to_string(place.file("state/sessions").join(name).join("server.log")).unwrap_or_default()
}

#[test]
fn it_rests_and_goes_on_with_a_fresh_server() {
    let place = Place::new();
    place.server(SERVER);
    start(&place, "gl", &[("LD_PRELOAD", "")]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    let status = place.json(&["status", "gl", "--json"]);
    assert!(status["gl"][0]["server"].as_i64().unwrap() > 0, "{status}");

    place.run(&["checkpoint", "gl"]);
    until("it has another", || count(&place, "gl", "server") == 2);
    assert_eq!(count(&place, "gl", "welcome true"), 1);
    let dir = place.checkpoint_dir("gl");
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(dir.join("manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["gl"][0]["report"]["frames"], 1);
    let log = manifest["gl"][0]["log"].as_str().unwrap();
    assert_eq!(fs::read_to_string(dir.join(log)).unwrap(), "the log");

    place.kill("gl");
    place.run(&["restart", "gl", "--detach", "--server-env", "COLOUR=blue"]);
    until("it has one again", || count(&place, "gl", "server") == 2);
    let log = server_log(&place, "gl");
    assert!(log.contains("server blue preload= pid"), "{log}");
    // Outside the tree, it sees the tree's display, its own processes, and shares the tree's ipc namespace.
    assert!(log.contains("sees X") && log.contains(" ipc ipc:["), "{log}");
    let mine = fs::read_link("/proc/self/ns/ipc").unwrap().display().to_string();
    assert!(!log.contains(&mine), "{log}");
}

#[test]
fn a_server_is_replaced_on_demand() {
    let place = Place::new();
    place.server(SERVER);
    start(&place, "gl", &[]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    place.run(&["recover", "gl", "--env", "COLOUR=green"]);
    // What it prints comes by way of its terminal.
    until("it was told to", || count(&place, "gl", "recover") == 1);
    let log = server_log(&place, "gl");
    assert!(log.contains("server red") && log.contains("server green"), "{log}");
    assert_eq!(place.json(&["status", "gl", "--json"])["gl"][0]["report"]["recoveries"], 1);
}

#[test]
fn what_did_not_come_back_is_said_and_told_by_the_exit_code() {
    let place = Place::new();
    place.server(SERVER);
    let problem = "the driver rejects 1 of the replayed calls";
    start(&place, "gl", &[(PROBLEM, problem)]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    place.refused(&["recover", "gl"], 7, problem);
    let shown = place.run(&["status", "gl"]);
    assert!(shown.contains(&format!("not as it was: {problem}")), "{shown}");
    place.refused(&["checkpoint", "gl"], 7, problem);
    place.run(&["checkpoint", "gl", "--stop"]);
    place.refused(&["restart", "gl", "--detach"], 7, problem);
    assert!(place.is_running("gl"));
}

#[test]
fn a_process_that_cannot_rest_is_named_and_goes_on() {
    let place = Place::new();
    place.server(SERVER);
    start(&place, "gl", &[(REFUSE, "1")]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    for stop in [&["checkpoint", "gl"][..], &["checkpoint", "gl", "--stop"]] {
        place.refused(stop, 1, "glFoo has no rule");
    }
    assert!(place.is_running("gl"));
    assert!(!place.checkpoint_dir("gl").exists());
    assert_eq!(fs::read_dir(place.file("state/checkpoints")).unwrap().count(), 0);
}

#[test]
fn what_is_asked_for_meanwhile_comes_after_it() {
    let place = Place::new();
    place.server(SERVER);
    let hold = place.file("hold");
    start(&place, "gl", &[(HOLD, hold.to_str().unwrap())]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    place.run(&["checkpoint", "gl", "--stop"]);
    fs::write(&hold, "").unwrap();
    place.run(&["restart", "gl", "--detach", "--every", "1s"]);
    until("one is under way", || place.json(&["status", "gl", "--json"])["state"] == "checkpoint");
    let asking = Channel::connect(&place.file("state/sessions/gl/command")).unwrap();
    let heard = || loop {
        match asking.receive().unwrap().0 {
            Reply::Progress { .. } => {}
            reply => return reply,
        }
    };
    // The first waits, as one that is taken by itself is nobody's; the second has somebody before it.
    for _ in 0..2 {
        asking.send(&Request::Checkpoint { dir: None, stop: false, compression: None }, &[]).unwrap();
    }
    assert!(matches!(heard(), Reply::Failed { code: 5, .. }));
    // Nor is a signal lost that comes then, and several are one.
    let supervisor = rustix::process::Pid::from_raw(place.supervisor("gl")).unwrap();
    for _ in 0..3 {
        rustix::process::kill_process(supervisor, rustix::process::Signal::USR1).unwrap();
    }
    fs::remove_file(&hold).unwrap();
    assert!(matches!(heard(), Reply::Checkpointed(done) if !done.stopped));
    place.ended("gl");
    let ended = fs::read_to_string(place.file("state/sessions/gl/ended.json")).unwrap();
    assert!(ended.contains("\"code\": 75"), "{ended}");
}

#[test]
fn only_one_checkpoint_at_a_time() {
    let place = Place::new();
    place.server(SERVER);
    let hold = place.file("hold");
    fs::write(&hold, "").unwrap();
    start(&place, "gl", &[(HOLD, hold.to_str().unwrap())]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    let mut first = place.command(&["checkpoint", "gl"]).stdout(std::process::Stdio::null()).spawn().unwrap();
    until("the first is under way", || place.json(&["status", "gl", "--json"])["state"] == "checkpoint");
    place.refused(&["checkpoint", "gl"], 5, "is busy with another checkpoint");
    fs::remove_file(&hold).unwrap();
    assert!(first.wait().unwrap().success());
    place.run(&["checkpoint", "gl"]);
    // Asking for figures keeps no checkpoint from being taken.
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| (0..20).for_each(|_| drop(place.run(&["status", "gl"]))));
        while !asking.is_finished() {
            place.run(&["checkpoint", "gl"]);
        }
    });
}

#[test]
fn a_server_that_cannot_start_is_told_of() {
    let place = Place::new();
    place.server(SERVER);
    start(&place, "gl", &[]);
    until("it has a server", || count(&place, "gl", "server") == 1);
    place.run(&["checkpoint", "gl", "--stop"]);
    place.server("#!/bin/sh\necho no driver for this display >&2\nexit 1\n");
    let output = place.output("gl");
    place.refused(&["restart", "gl", "--detach"], 1, "no driver for this display");
    assert_eq!(place.output("gl"), output, "what it had written is lost");
    assert!(!place.is_running("gl"));
    fs::remove_file(place.reprise.with_file_name("reprise-server")).unwrap();
    place.refused(&["restart", "gl", "--detach"], 3, "reprise-server is not beside");
    place.server(SERVER);
    place.run(&["restart", "gl", "--detach"]);
}

/// Not a test: connects as a process that begins to use GL does, again and again, at whatever moment.
#[test]
#[ignore = "a program that another test runs"]
fn knocker() {
    let socket = PathBuf::from(std::env::var_os(ENV_RUNTIME_DIR).unwrap()).join(SOCKET);
    let pid = i32::try_from(std::process::id()).unwrap();
    let (mut welcomed, mut shown) = (0, 0);
    loop {
        let Ok(channel) = Channel::connect(&socket) else {
            std::thread::yield_now();
            continue;
        };
        let hello =
            ToSupervisor::Hello { role: Role::Gl, pid, exe: "knocker".into(), version: "test".into() };
        // Answered, or closed.
        if channel.send(&hello, &[]).is_ok() && channel.receive::<ToProcess>().is_ok() {
            welcomed += 1;
        }
        if welcomed > shown {
            shown = welcomed + 100;
            println!("welcome {welcomed}");
        }
    }
}

#[test]
fn a_process_that_begins_to_use_gl_while_others_rest_is_turned_away() {
    let place = Place::new();
    let program = std::env::current_exe().unwrap();
    let script = format!(
        "for i in 1 2 3; do {0} --ignored --exact knocker --nocapture & done; wait",
        program.display()
    );
    place.start("knocked", &script);
    for _ in 0..10 {
        let then = count(&place, "knocked", "welcome");
        until("they are welcome", || count(&place, "knocked", "welcome") > then + 3);
        place.run(&["checkpoint", "knocked"]);
    }
}

#[test]
fn a_socket_that_cannot_be_opened_again_is_tried_again() {
    let place = Place::new();
    place.server(SERVER);
    let state = place.file("state");
    fs::create_dir(&state).unwrap();
    let _mount = common::Mounted::tmpfs(&state, "size=300m,nr_inodes=200");
    let hold = place.file("hold");
    fs::write(&hold, "").unwrap();
    start(&place, "gl", &[(HOLD, hold.to_str().unwrap()), (REFUSE, "1")]);
    let socket = state.join("sessions/gl/inside/control");
    until("it has a server", || count(&place, "gl", "server") == 1);
    let mut checkpoint = place.command(&["checkpoint", "gl", "--dir"]);
    let checkpoint = checkpoint.arg(place.file("elsewhere")).stderr(std::process::Stdio::piped());
    let checkpoint = checkpoint.spawn().unwrap();
    until("the socket is gone", || !socket.exists());
    // No inode is left for it.
    let mut files = 0;
    while fs::File::create(state.join(format!("file-{files}"))).is_ok() {
        files += 1;
    }
    // Nor is one free when what CRIU was given is removed.
    let held = ["hook", "frozen"].map(|name| {
        let path = state.join("sessions/gl").join(name);
        rustix::fs::open(path, rustix::fs::OFlags::PATH, rustix::fs::Mode::empty()).unwrap()
    });
    fs::remove_file(&hold).unwrap();
    let output = checkpoint.wait_with_output().unwrap();
    assert!(common::text(&output.stderr).contains("glFoo has no rule"), "{output:?}");
    assert!(!socket.exists() && place.is_running("gl"));
    drop(held);
    for file in 0..files {
        fs::remove_file(state.join(format!("file-{file}"))).unwrap();
    }
    until("the socket is there again", || socket.exists());
    // Before the file system with it goes.
    place.run(&["rm", "--force", "gl"]);
}

#[test]
fn a_frame_is_waited_for_through_a_checkpoint_and_no_longer_than_the_session_lives() {
    let place = Place::new();
    place.server(SERVER);
    start(&place, "gl", &[]);
    let waiting = |frame: &str| {
        let mut command = place.command(&["status", "gl", "--json", "--wait-frame", frame]);
        let waiting = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let line = format!("awaited {frame}");
        until("it is told", || count(&place, "gl", &line) > 0);
        waiting
    };
    // It counts one when it comes to rest.
    let first = waiting("1");
    place.run(&["checkpoint", "gl"]);
    let output = first.wait_with_output().unwrap();
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(status["gl"][0]["report"]["frames"], 1, "{status}");
    // One that is reached already, and one that is not while another waits for the same.
    place.run(&["status", "gl", "--wait-frame", "1"]);
    let last = waiting("9");
    let timed = ["status", "gl", "--wait-frame", "9", "--timeout", "1"];
    place.refused(&timed, 1, "no process of the session has shown 9 frames within 1 s");
    place.run(&["rm", "--force", "gl"]);
    let output = last.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert!(common::text(&output.stderr).contains("ended before frame 9"), "{output:?}");
}
