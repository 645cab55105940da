//! A recorded program and its children: see `programs/fork.c`. That its GL is unaffected is tested with all the other
//! programs; here are what must not be seen by children, and whose GL is whose.

use reprise_tests::session::State;
use reprise_tests::{Run, XServer, assert_same, must};
use std::time::Duration;

/// While the drawing thread is in the middle of GLX, again and again: no child may wait for a lock for ever.
#[test]
fn children_do_not_hang() {
    let x = must(XServer::start());
    let limit = Duration::from_secs(120);
    let run = Run::new("fork").env("TESTPROG_FRAMES", 40).env("TESTPROG_STATE", "none").limit(limit);
    let native = must(run.clone().output(&x));
    let recorded = must(must(run.env("TESTPROG_GLX_IN_CHILDREN", 1).preloaded()).output(&x));
    assert_same("recorded", &native, &recorded);
    // Nothing of Reprise in any child: all of them say that they found nothing.
    assert!(recorded.stdout.contains("children of frame 39: 0 0 0 0 0 0\n"), "{}", recorded.stdout);
}

/// A child that draws has a log and a render server of its own.
#[test]
fn a_child_that_draws_is_recorded_on_its_own() {
    let state = State::new();
    let run = Run::new("fork").env("TESTPROG_PAUSE_IN_CHILD", 1).env("TESTPROG_STATE", "none");
    let mut session = state.run(&run, &[]);
    must(session.wait_for("paused 1"));
    let status = state.status("fork");
    let gl = status["gl"].as_array().unwrap();
    assert_eq!(gl.len(), 2, "{gl:?}");
    assert_ne!(gl[0]["server"], gl[1]["server"]);
    let frames = |i: usize| gl[i]["report"]["frames"].as_u64().unwrap();
    let mut both = [frames(0), frames(1)];
    both.sort_unstable();
    assert_eq!(both, [1, 6]);

    state.carry_out(&["checkpoint", "fork", "--stop"]);
    drop(session);
    let mut session = state.restart("fork", &[]);
    must(session.wait_for("paused 1"));
    must(session.send_line(""));
    let output = must(session.finish());
    assert!(output.stdout.contains("the child that draws: 0"), "{}", output.stdout);
    assert!(output.status.success());
}

/// The program's own descriptors have the numbers that they have without Reprise.
#[test]
fn the_lowest_descriptors_are_the_programs() {
    let x = must(XServer::start());
    let run = Run::new("fork").env("TESTPROG_FRAMES", 1).env("TESTPROG_STATE", "none");
    let output = must(must(run.env("TESTPROG_DESCRIPTORS", 1).preloaded()).output(&x));
    // The connection to the X server.
    assert!(output.stdout.contains("descriptors taken: 1\n"), "{}", output.stdout);
}
