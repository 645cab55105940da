//! The test programs in a session: checkpointed in the middle, the whole session killed, restarted; what they printed in
//! all is what they print natively.
//!
//! Sessions need root and CRIU; without them these tests fail and say so, they do not pass over it.

use reprise_tests::script::{Script, model};
use reprise_tests::session::State;
use reprise_tests::{
    DRIVER_SETTINGS, Error, Output, Run, Running, XServer, assert_same, built, for_each_program, must,
};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(120);

fn reprise(state: &Path, args: &[&str]) -> Result<Command, Error> {
    let mut command = Command::new(built("reprise")?);
    command.env("REPRISE_STATE_DIR", state).envs(DRIVER_SETTINGS).args(args);
    Ok(command)
}

fn carried_out(what: &str, command: Command) {
    let output = must(must(Running::start(what, command, LIMIT)).finish());
    assert!(output.status.success(), "reprise {what}: {}\n{}{}", output.status, output.stdout, output.stderr);
}

/// Checkpointed where the variable says, `--stop`ped (which kills every process of the session), and restarted.
fn interrupted(program: &str, variable: &str, frame: u32) -> Output {
    must(built("reprise-server"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let state = folder.path();
    let run = Run::new(program).env(variable, frame);
    let path = run.path();
    let mut command = must(reprise(state, &["run", "--name", program, "--"]));
    command.arg(&path).envs(run.variables());
    let mut first = must(Running::start(program, command, LIMIT));
    let paused = format!("paused {frame}");
    must(first.wait_for(&paused));
    carried_out("checkpoint", must(reprise(state, &["checkpoint", program, "--stop"])));
    let before = must(first.finish());

    let mut second = must(Running::start(program, must(reprise(state, &["restart", program])), LIMIT));
    must(second.send_line(""));
    let after = must(second.finish());
    joined(&before, &paused, after)
}

/// What a program printed before its checkpoint and after. What came before may be shown again by `restart`: it goes on in
/// the same output.
fn joined(before: &Output, paused: &str, after: Output) -> Output {
    let shown_again = after.stdout.lines().position(|line| line == paused).map_or(0, |at| at + 1);
    // The one thing that Reprise says on the program's terminal, when it likes.
    let is_programs = |line: &&str| !line.starts_with("reprise: a signal handler");
    let lines = before.stdout.lines().chain(after.stdout.lines().skip(shown_again)).filter(is_programs);
    Output {
        stdout: lines.flat_map(|line| [line, "\n"]).collect(),
        stderr: format!("{}{}", before.stderr, after.stderr),
        status: after.status,
    }
}

fn run(program: &str) {
    let x = must(XServer::start());
    let native = must(Run::new(program).output(&x));
    // At the end of frame 3 that one is in selection, where no checkpoint can be made.
    let before_swap = if program == "select_feedback" { 2 } else { 3 };
    // In frame 4 that one deletes a renderbuffer that stays attached, see below.
    let at = if program == "framebuffers" { 4 } else { 5 };
    for (variable, frame) in [("TESTPROG_PAUSE_AT", at), ("TESTPROG_PAUSE_BEFORE_SWAP", before_swap)] {
        let interrupted = interrupted(program, variable, frame);
        assert_same(&format!("restarted, {variable}={frame}"), &native, &interrupted);
    }
}

for_each_program!(run);

/// A program that stays in selection is not checkpointed; it is said why, and the program goes on undisturbed.
#[test]
fn refused_in_selection() {
    refused("select_feedback", "TESTPROG_PAUSE_BEFORE_SWAP", 3, "selection");
}

/// What was drawn into something that has lost its name and is still attached cannot be read back.
#[test]
fn refused_with_a_renderbuffer_that_is_deleted_and_attached() {
    refused("framebuffers", "TESTPROG_PAUSE_AT", 5, "deleted but still bound or attached");
}

fn refused(program: &str, variable: &str, frame: u32, says: &str) {
    let x = must(XServer::start());
    let native = must(Run::new(program).output(&x));
    must(built("reprise-server"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let run = Run::new(program).env(variable, frame);
    let mut command = must(reprise(folder.path(), &["run", "--name", program, "--"]));
    command.arg(run.path()).envs(run.variables());
    let mut session = must(Running::start(program, command, LIMIT));
    must(session.wait_for(&format!("paused {frame}")));
    let checkpoint = must(reprise(folder.path(), &["checkpoint", program, "--stop"]));
    let refused = must(must(Running::start("checkpoint", checkpoint, LIMIT)).finish());
    assert!(!refused.status.success() && refused.stderr.contains(says), "{}", refused.stderr);
    must(session.send_line(""));
    let mut output = must(session.finish());
    // On a terminal, what the library says on standard error is among the rest.
    let own = output.stdout.lines().filter(|line| !line.starts_with("reprise: "));
    output.stdout = own.map(|line| format!("{line}\n")).collect();
    assert_same("after a refused checkpoint", &native, &output);
}

/// Takes a checkpoint while it runs on, kills the whole session, and restarts twice, side by side.
#[test]
fn killed_after_a_checkpoint_and_restarted_side_by_side() {
    let (x, program) = (must(XServer::start()), "textures");
    let native = must(Run::new(program).output(&x));
    must(built("reprise-server"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let state = folder.path();
    let run = Run::new(program).env("TESTPROG_PAUSE_AT", 5);
    for display in ["private", "view"] {
        let mut command = must(reprise(state, &["run", "--name", display, "--display", display, "--"]));
        command.arg(run.path()).envs(run.variables());
        let mut first = must(Running::start(program, command, LIMIT));
        must(first.wait_for("paused 5"));
        carried_out("checkpoint", must(reprise(state, &["checkpoint", display])));
        // With the checkpoint taken it goes on, with another render server, to its end.
        must(first.send_line(""));
        let whole = must(first.finish());
        assert_same(&format!("{display}: it goes on"), &native, &whole);
        let at = whole.stdout.find("paused 5").expect("it has paused");
        let before = Output { stdout: format!("{}paused 5\n", &whole.stdout[..at]), ..whole };

        // Once more, and killed this time, wherever it is then.
        carried_out("restart", must(reprise(state, &["restart", display, "--detach"])));
        let plan = std::fs::read(state.join("sessions").join(display).join("plan.json")).expect("its plan");
        let plan: serde_json::Value = serde_json::from_slice(&plan).expect("its plan");
        let pid = plan["pid"].as_i64().and_then(|pid| i32::try_from(pid).ok());
        let pid = pid.and_then(rustix::process::Pid::from_raw).expect("its supervisor");
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).expect("it runs");

        let place = state.join("checkpoints").join(display);
        let place = place.to_str().expect("a path");
        let mut restarted: Vec<Running> = ["beside-1", "beside-2"]
            .map(|name| {
                let command = must(reprise(state, &["restart", place, "--name", name]));
                must(Running::start(name, command, LIMIT))
            })
            .into_iter()
            .collect();
        for one in &mut restarted {
            must(one.send_line(""));
        }
        for one in restarted {
            let whole = joined(&before, "paused 5", must(one.finish()));
            assert_same(&format!("{display}: restarted beside another"), &native, &whole);
        }
    }
}

/// Programs that start one after the other while checkpoints are taken: some begin to use GL while there is no supervisor
/// to connect to.
#[test]
fn programs_start_while_checkpoints_are_taken() {
    must(built("reprise-server"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (state, stop) = (folder.path(), folder.path().join("stop"));
    let script = format!(
        "while [ ! -e {} ]; do {} >/dev/null && echo well || echo badly; done",
        stop.display(),
        Run::new("names").path().display()
    );
    let command = must(reprise(state, &["run", "--name", "starts", "--", "sh", "-c", &script]));
    let mut session = must(Running::start("starts", command, LIMIT));
    for _ in 0..6 {
        must(session.wait_for("well"));
        carried_out("checkpoint", must(reprise(state, &["checkpoint", "starts"])));
    }
    std::fs::write(&stop, "").expect("a file");
    let output = must(session.finish());
    let other: Vec<&str> = output.stdout.lines().filter(|line| *line != "well").collect();
    assert!(other.is_empty() && output.status.success(), "{other:?} {}", output.stderr);
}

/// What a session says of its one process that uses OpenGL: its render server, and how many have been replaced.
fn server_of(state: &State, name: &str) -> (i32, u64) {
    let status = state.status(name);
    let gl = &status["gl"][0];
    let pid = gl["server"].as_i64().and_then(|pid| i32::try_from(pid).ok());
    (pid.expect("a render server"), gl["report"]["recoveries"].as_u64().expect("a number"))
}

/// The same render server goes on after a checkpoint, and what it draws is the same.
#[test]
fn a_render_server_stays_over_a_checkpoint() {
    for program in ["textures", "threads", "framebuffers", "front", "contexts", "buffers", "queries"] {
        let (x, state) = (must(XServer::start()), State::new());
        let run = Run::new(program).env("TESTPROG_PAUSE_AT", 3);
        let native = must(Run::new(program).output(&x));
        let mut session = state.run(&run, &[]);
        must(session.wait_for("paused 3"));
        let before = server_of(&state, program);
        // Once more: what was laid aside is laid aside again.
        for _ in 0..2 {
            state.carry_out(&["checkpoint", program]);
            assert_eq!(server_of(&state, program), before, "{program}");
        }
        let log = state.folder().join("checkpoints").join(program).join("logs");
        assert_eq!(std::fs::read_dir(log).expect("logs").count(), 1);
        must(session.send_line(""));
        assert_same(program, &native, &must(session.finish()));
    }
}

/// A file that gives a group, as some games have it, is recorded like any other; the linker would not preload anything into it.
#[test]
fn a_program_with_a_group_of_its_own_is_recorded() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let (x, state) = (must(XServer::start()), State::new());
    let run = Run::new("immediate").env("TESTPROG_PAUSE_AT", 3);
    let native = must(Run::new("immediate").output(&x));
    let program = state.folder().join("game");
    std::fs::copy(run.path(), &program).expect("a copy");
    // Any group but the one that this runs with.
    chown(&program, None, Some(rustix::process::getgid().as_raw() + 1)).expect("root may");
    std::fs::set_permissions(&program, PermissionsExt::from_mode(0o2755)).expect("its own file");
    let mut command = state.reprise(&["run", "--name", "game", "--"]);
    command.arg(program).envs(run.variables());
    let mut session = must(Running::start("game", command, LIMIT));
    must(session.wait_for("paused 3"));
    state.carry_out(&["checkpoint", "game", "--stop"]);
    let first = must(session.finish());
    let mut session = state.restart("game", &[]);
    must(session.send_line(""));
    assert_same("game", &native, &joined(&first, "paused 3", must(session.finish())));
}

/// Two processes that talk over TCP, as an MPI program and its daemon do, talk on after a restart. It comes at once: no port is
/// still taken by what was before.
#[test]
fn a_connection_inside_the_session_goes_on() {
    const TALK: &str = r#"
        use IO::Socket::INET;
        $| = 1;
        my $l = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1") or die;
        if (!fork) {
            my $c = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $l->sockport) or die;
            while (<$c>) { print $c uc }
            exit;
        }
        my $s = $l->accept;
        while (<STDIN>) { print $s $_; print scalar <$s> }
    "#;
    let state = State::new();
    let command = state.reprise(&["run", "--no-gl", "--name", "talk", "--", "perl", "-e", TALK]);
    let mut session = must(Running::start("talk", command, LIMIT));
    must(session.send_line("before"));
    must(session.wait_for("BEFORE"));
    state.carry_out(&["checkpoint", "talk"]);
    must(session.send_line("between"));
    must(session.wait_for("BETWEEN"));
    state.carry_out(&["checkpoint", "talk", "--stop"]);
    must(session.finish());
    let mut session = state.restart("talk", &[]);
    must(session.send_line("after"));
    must(session.wait_for("AFTER"));
}

/// CRIU, which says in a pipe when it has written the image, and waits for a word in another.
fn criu_that_waits(folder: &Path) -> [std::path::PathBuf; 3] {
    let [script, dumped, go_on] = ["criu", "dumped", "go-on"].map(|name| folder.join(name));
    for pipe in [&dumped, &go_on] {
        let mode = rustix::fs::Mode::from(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, pipe, rustix::fs::FileType::Fifo, mode, 0).expect("a pipe");
    }
    let text = format!(
        "#!/bin/sh\nown=${{XDG_CACHE_HOME:-$HOME/.cache}}/reprise/criu\nif [ -d \"$own\" ]; then\nfor lib in \"$own\"/usr/lib/*-linux-gnu; \
         do \"$lib\"/ld-linux* --library-path \"$lib\" \"$own/usr/sbin/criu\" \"$@\"; done\nelse criu \"$@\"\nfi\nresult=$?\n\
         if [ $1 = dump ]; then echo >{}; read word <{}; fi\nexit $result\n",
        dumped.display(),
        go_on.display()
    );
    std::fs::write(&script, text).expect("a script");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&script, mode).expect("permissions");
    [script, dumped, go_on]
}

/// A render server that was to stay and has died meanwhile is replaced, and nothing is lost.
#[test]
fn a_render_server_that_dies_during_a_checkpoint_is_replaced() {
    for program in ["textures", "threads"] {
        let (x, state) = (must(XServer::start()), State::new());
        let [criu, dumped, go_on] = criu_that_waits(state.folder());
        let run = Run::new(program).env("TESTPROG_PAUSE_AT", 3).env("REPRISE_CRIU", criu.display());
        let native = must(Run::new(program).output(&x));
        let mut session = state.run(&run, &[]);
        must(session.wait_for("paused 3"));
        let (server, replaced) = server_of(&state, program);
        let checkpoint = state.reprise(&["checkpoint", program]);
        let checkpoint = must(Running::start("checkpoint", checkpoint, LIMIT));
        // It opens when CRIU has come so far.
        drop(std::fs::read(dumped).expect("a word of CRIU's"));
        let server = rustix::process::Pid::from_raw(server).expect("a process");
        rustix::process::kill_process(server, rustix::process::Signal::KILL).expect("it runs");
        std::fs::write(go_on, "\n").expect("CRIU listens");
        assert!(must(checkpoint.finish()).status.success());
        let (other, now) = server_of(&state, program);
        assert!(other != server.as_raw_nonzero().get() && now == replaced + 1, "{program}");
        must(session.send_line(""));
        assert_same(program, &native, &must(session.finish()));
    }
}

/// Blocks of 4096 bytes that the files below a folder take.
fn blocks(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    let size = |entry: std::fs::DirEntry| match entry.metadata().expect("a file") {
        it if it.is_dir() => blocks(&entry.path()) + 1,
        it => it.len().div_ceil(4096),
    };
    entries.map(size).sum()
}

/// A log is written when the program goes on already. Where the disk is full by then there is no checkpoint, and the one before
/// is as good as it was.
#[test]
fn a_disk_that_is_full_before_the_log_is_written_loses_nothing() {
    let registry = model().registry;
    // Logs of some megabytes, so that what else varies does not matter.
    let texture = |height: usize| {
        let bytes = 180 * height * 4;
        format!(
            "glGenTextures 1 out:4\nglBindTexture GL_TEXTURE_2D {}\nglTexImage2D GL_TEXTURE_2D 0 GL_RGBA8 180 {height} 0 \
             GL_RGBA GL_UNSIGNED_BYTE bytes:{bytes}\nswap\n",
            height - 99
        )
    };
    let script = Script::parse(&((100..180).map(texture).collect::<String>() + "error\n"));
    let text = script.input(&registry);
    let (calls, end) = text.split_at(text.len() - "end\n".len());

    let (x, state) = (must(XServer::start()), State::new());
    let native = must(Run::new("script").input(text.clone()).output(&x));
    // The terminal would show what it is sent.
    let quietly = format!("stty -echo; echo quiet; exec {}", Run::new("script").path().display());
    let command = state.reprise(&["run", "--name", "script", "--", "sh", "-c", &quietly]);
    let mut session = must(Running::start("script", command, LIMIT));
    must(session.wait_for("quiet"));
    let last = "error script none";
    for line in calls.lines() {
        must(session.send_line(line));
    }
    must(session.wait_for(last));
    state.carry_out(&["checkpoint", "script"]);
    let first = state.folder().join("checkpoints/script");
    let log = blocks(&first.join("logs"));
    assert!(log > 500, "{log}");

    let small = state.folder().join("small");
    std::fs::create_dir(&small).expect("a folder");
    let options = std::ffi::CString::new(format!("nr_blocks={}", blocks(&first) - log / 2)).expect("no zero");
    rustix::mount::mount("tmpfs", &small, "tmpfs", rustix::mount::MountFlags::empty(), options.as_c_str())
        .expect("it is mounted");
    let at = small.join("point");
    let full = state.tell(&["checkpoint", "script", "--dir", at.to_str().expect("UTF-8")]);
    let left: Vec<_> =
        std::fs::read_dir(&small).expect("a folder").flatten().map(|e| e.file_name()).collect();
    rustix::mount::unmount(&small, rustix::mount::UnmountFlags::DETACH).expect("it is unmounted");
    let says = |text: &str| full.stderr.contains(text);
    let why = says("no checkpoint, for the log could not be kept") && says("No space left on device");
    assert!(full.status.code() == Some(1) && why, "{full:?}");
    assert!(left.is_empty(), "left behind: {left:?}");

    must(session.send_line(end.trim_end()));
    let mut whole = must(session.finish());
    whole.stdout = whole.stdout.replacen("quiet\n", "", 1);
    assert_same("it goes on", &native, &whole);
    let mut again = state.restart("script", &[]);
    must(again.send_line(end.trim_end()));
    let at = whole.stdout.find(last).expect("its last line");
    let before = Output { stdout: format!("{}{last}\n", &whole.stdout[..at]), ..whole };
    let restarted = joined(&before, last, must(again.finish()));
    assert_same("restarted from the one before", &native, &restarted);
}
