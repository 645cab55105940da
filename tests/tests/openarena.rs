//! OpenArena's recorded demo in a session: checkpointed at three frames, every process of it ended, restarted each time,
//! the last time on another driver, and its render server killed in mid-game. It plays to the end and has drawn as
//! many frames as always; and its log is no larger late in the game than early.
//!
//! In a window so small that software draws it at speed. What the game shows is not compared with a native run: its
//! particles depend on the clock.

use reprise_tests::session::{State, newer_mesa};
use reprise_tests::{Running, must};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

#[allow(dead_code)] // its program is found in another way here
#[path = "../../xtask/src/game.rs"]
mod game;

const LIMIT: Duration = Duration::from_secs(400);
const NAME: &str = "arena";

/// Games are not in everybody's PATH.
fn program() -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    let mut folders = path.split(':').chain(["/usr/games"]);
    let found = folders.find(|folder| Path::new(folder).join(game::PROGRAM).exists());
    let folder = found.expect("OpenArena is not installed: `cargo xtask setup` does it");
    format!("{folder}/{}", game::PROGRAM)
}

/// The figures of the process that draws.
fn report(status: &Value) -> &Value {
    &status["gl"][0]["report"]
}

/// What takes space in the checkpoint's log: bytes of its records, and how many.
fn log(state: &State) -> (u64, u64) {
    let stats = state.carry_out(&["log", "stats", NAME, "--json"]);
    let stats: Value = serde_json::from_str(&stats.stdout).expect("figures are JSON");
    let figure = |name: &str| stats[0][name].as_u64().expect(name);
    (figure("packet_bytes"), figure("entries"))
}

fn checkpointed(state: &State, session: Running) -> (u64, u64) {
    let taken = state.carry_out(&["checkpoint", NAME, "--stop", "--json"]);
    let taken: Value = serde_json::from_str(&taken.stdout).expect("figures are JSON");
    eprintln!("stood still for {} s", taken["pause"]);
    let output = must(session.finish());
    assert_eq!(game::report(&output.stdout), None, "it has not come to its end yet");
    let log = log(state);
    eprintln!("log: {} bytes of records, {} of them", log.0, log.1);
    log
}

/// `reprise ARGS --detach`, which returns when the game runs; then its terminal.
fn started(state: &State, command: Command) -> Running {
    let output = must(must(Running::start("reprise", command, LIMIT)).finish());
    assert!(output.status.success(), "{}{}", output.stdout, output.stderr);
    must(Running::start("reprise attach", state.reprise(&["attach", NAME]), LIMIT))
}

fn restarted(state: &State, driver: &[(&str, String)]) -> Running {
    let mut command = state.reprise(&["restart", NAME, "--detach"]);
    for (name, value) in driver {
        command.arg("--server-env").arg(format!("{name}={value}"));
    }
    started(state, command)
}

fn version(status: &Value) -> String {
    report(status)["strings"]["GL_VERSION"].as_str().expect("a version").to_owned()
}

#[test]
fn the_demo_plays_to_its_end_through_checkpoints_and_a_crash() {
    let state = State::new();
    let home = state.folder().join("home");
    let small = ["+set", "r_customwidth", "96", "+set", "r_customheight", "72"].map(str::to_owned);
    // Before the demo is begun, and after the size that it would have.
    let mut arguments = game::arguments(&home);
    let demo = arguments.iter().position(|argument| argument == "+demo").expect("it plays a demo");
    arguments.splice(demo..demo, small);
    let llvmpipe = [("GALLIUM_DRIVER", "llvmpipe".to_owned())];
    let driver = "GALLIUM_DRIVER=llvmpipe";
    let mut command = state.reprise(&["run", "--name", NAME, "--detach", "--server-env", driver, "--"]);
    command.arg(program()).args(arguments).env("SDL_AUDIODRIVER", "dummy");
    let session = started(&state, command);
    state.await_frame(NAME, 600, LIMIT);
    let early = checkpointed(&state, session);

    let session = restarted(&state, &llvmpipe);
    state.await_frame(NAME, 1500, LIMIT);
    checkpointed(&state, session);

    let session = restarted(&state, &llvmpipe);
    let status = state.await_frame(NAME, 1800, LIMIT);
    let before = report(&status)["recoveries"].as_u64().expect("recoveries");
    let server = status["gl"][0]["server"].as_i64().expect("a render server").to_string();
    let killed = Command::new("kill").args(["-9", &server]).status();
    assert!(killed.expect("kill runs").success());
    // No server, no frames: it has another by then.
    let status = state.await_frame(NAME, 3100, LIMIT);
    assert!(report(&status)["recoveries"].as_u64() > Some(before), "its server is not replaced: {status}");
    let late = checkpointed(&state, session);

    // The game has read all that llvmpipe names; softpipe has less, and would be refused.
    let session = restarted(&state, &newer_mesa());
    let newer = version(&state.status(NAME));
    assert_ne!(newer, version(&status), "it is the same driver");
    let output = must(session.finish());
    let end = game::report(&output.stdout).map(|(frames, _)| frames);
    assert_eq!(end, Some(game::FRAMES), "{}", output.stdout);
    assert!(output.status.success(), "{}: {}", output.status, output.stderr);

    // A switch that the game touches for the first time late in the demo is one more record: a hundredth is for those. What
    // grew with frames would have grown five times.
    let most = |early: u64| early + early / 100;
    assert!(
        late.0 <= most(early.0) && late.1 <= most(early.1),
        "the log has grown: {} bytes in {} records at first, {} in {} late in the game",
        early.0,
        early.1,
        late.0,
        late.1
    );
}
