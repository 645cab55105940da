//! The test programs in a session: checkpointed in the middle, the whole session killed, restarted; what they printed in
//! all is what they print natively.
//!
//! Sessions need root and CRIU; without them these tests fail and say so, they do not pass over it.

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
