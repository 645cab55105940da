//! OpenArena's recorded demo in a session: checkpointed at three frames, every process of it ended, restarted each time,
//! the last time on another driver, and its render server killed in mid-game. It plays to the end and has drawn as
//! many frames as always; and its log is no larger late in the game than early.
//!
//! In a window so small that software draws it at speed. What the game shows is not compared with a native run: its
//! particles depend on the clock.

use reprise_tests::session::State;
use reprise_tests::{Running, must};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

#[allow(dead_code)] // its program is found in another way here
#[path = "../../xtask/src/game.rs"]
mod game;

const LIMIT: Duration = Duration::from_secs(400);
/// Asking takes the processor from the game.
const BETWEEN_QUESTIONS: Duration = Duration::from_millis(50);
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

fn frames(state: &State) -> u64 {
    report(&state.status(NAME))["frames"].as_u64().unwrap_or(0)
}

/// Waits until so many frames are shown; `status` answers at the end of a frame.
fn wait_for_frame(state: &State, frame: u64, session: &mut Running) {
    let end = Instant::now() + LIMIT;
    while frames(state) < frame {
        assert!(Instant::now() < end, "process {} is not at frame {frame}", session.pid());
        std::thread::sleep(BETWEEN_QUESTIONS);
    }
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

fn restarted(state: &State, options: &[&str]) -> Running {
    let mut command = state.reprise(&["restart", NAME]);
    command.args(options);
    must(Running::start("reprise restart", command, LIMIT))
}

/// Waits until it runs and draws, which a session that is starting does not say yet.
fn await_running(state: &State) {
    let end = Instant::now() + LIMIT;
    loop {
        let status = state.tell(&["status", NAME, "--json"]);
        let status: Value = serde_json::from_str(&status.stdout).unwrap_or_default();
        if report(&status)["frames"].as_u64().is_some_and(|frames| frames > 0) {
            return;
        }
        assert!(Instant::now() < end, "it does not run");
        std::thread::sleep(BETWEEN_QUESTIONS);
    }
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
    let mut command =
        state.reprise(&["run", "--name", NAME, "--server-env", "GALLIUM_DRIVER=llvmpipe", "--"]);
    command.arg(program()).args(arguments).env("SDL_AUDIODRIVER", "dummy");
    let mut session = must(Running::start("reprise run", command, LIMIT));
    await_running(&state);

    wait_for_frame(&state, 600, &mut session);
    let early = checkpointed(&state, session);

    let mut session = restarted(&state, &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    await_running(&state);
    wait_for_frame(&state, 1500, &mut session);
    checkpointed(&state, session);

    let mut session = restarted(&state, &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    await_running(&state);
    wait_for_frame(&state, 1800, &mut session);
    let status = state.status(NAME);
    let before = report(&status)["recoveries"].as_u64().expect("recoveries");
    let server = status["gl"][0]["server"].as_i64().expect("a render server").to_string();
    let killed = std::process::Command::new("kill").args(["-9", &server]).status();
    assert!(killed.expect("kill runs").success());
    let end = Instant::now() + LIMIT;
    while report(&state.status(NAME))["recoveries"].as_u64() <= Some(before) {
        assert!(Instant::now() < end, "its server is not replaced");
        std::thread::sleep(BETWEEN_QUESTIONS);
    }
    let at = frames(&state);
    wait_for_frame(&state, at.max(3100), &mut session);
    let late = checkpointed(&state, session);

    let session = restarted(&state, &["--server-env", "GALLIUM_DRIVER=softpipe"]);
    await_running(&state);
    let status = state.status(NAME);
    let renderer = report(&status)["strings"]["GL_RENDERER"].as_str().unwrap_or_default().to_owned();
    assert!(renderer.contains("softpipe"), "{renderer}");
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
