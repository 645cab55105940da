//! Another graphics driver: what of it a program has seen, whether it can go on with it, and that it then draws as if it
//! had always been there.
//!
//! Drivers: Mesa's llvmpipe and softpipe, and a newer Mesa that `cargo xtask setup --mesa` unpacks. Without it the tests
//! that want it fail and say so.
//!
//! What is compared: after the change, frames and state with those of a native run on the *new* driver, which has drawn
//! everything itself. Frames are drawn anew from what the log restored, so they are equal up to [`TOLERANCE`], which is
//! for what a program draws with that the old driver had drawn (a copied texture): llvmpipe and softpipe rasterise edges
//! and round colours differently. State is equal in every line; names, in [`NAMES`], are what the program got first.

use reprise_tests::session::{State, joined, newer_mesa};
use reprise_tests::{Output, Run, XServer, lines, must};
use std::path::Path;

type Variables = Vec<(&'static str, String)>;

fn llvmpipe() -> Variables {
    system("llvmpipe")
}

fn softpipe() -> Variables {
    system("softpipe")
}

/// A driver of the system's Mesa. A recovery keeps the variables of those before: empty ones take them away.
fn system(driver: &str) -> Variables {
    let nothing = String::new;
    vec![("GALLIUM_DRIVER", driver.into()), ("LD_LIBRARY_PATH", nothing()), ("LIBGL_DRIVERS_PATH", nothing())]
}

fn options(option: &str, variables: &Variables) -> Vec<String> {
    variables.iter().flat_map(|(name, value)| [option.to_owned(), format!("{name}={value}")]).collect()
}

fn strs(options: &[String]) -> Vec<&str> {
    options.iter().map(String::as_str).collect()
}

fn renderer(state: &State, name: &str) -> String {
    let strings = &state.status(name)["gl"][0]["report"]["strings"];
    let text = |name: &str| strings[name].as_str().unwrap_or_default().to_owned();
    format!("{}; {}", text("GL_RENDERER"), text("GL_VERSION"))
}

#[test]
fn what_a_program_has_seen_is_known() {
    let state = State::new();
    let run = Run::new("immediate").env("TESTPROG_STATE", "none").env("TESTPROG_PAUSE_AT", 2);
    let mut asks_nothing = state.run(&run, &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    must(asks_nothing.wait_for("paused 2"));
    let report = state.status("immediate")["gl"][0]["report"].clone();
    assert!(report["strings"]["GL_RENDERER"].as_str().unwrap().contains("llvmpipe"), "{report}");
    for string in ["GL_VENDOR", "GL_VERSION", "GL_EXTENSIONS", "GLX_EXTENSIONS"] {
        assert!(!report["strings"][string].as_str().unwrap().is_empty(), "{string}");
    }
    assert!(report["limits"]["GL_MAX_TEXTURE_SIZE"][0].as_f64().unwrap() >= 64.0, "{report}");
    let seen = &report["seen"];
    assert_eq!(seen["version"], serde_json::Value::Null, "{seen}");
    assert!(seen["limits"].as_object().unwrap().is_empty(), "{seen}");
    assert_eq!(seen["configs"].as_array().unwrap().len(), 1, "{seen}");
    let windows = report["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    assert_eq!((&windows[0][1], &windows[0][2]), (&64.into(), &48.into()), "{windows:?}");
    // The checkpoint has it too.
    state.carry_out(&["checkpoint", "immediate"]);
    let manifest = state.folder().join("checkpoints/immediate/manifest.json");
    let manifest: serde_json::Value = serde_json::from_slice(&std::fs::read(manifest).unwrap()).unwrap();
    let kept = &manifest["gl"][0]["report"];
    assert_eq!(kept["strings"], report["strings"]);
    assert_eq!(kept["seen"], report["seen"]);
    assert_eq!(kept["windows"], report["windows"]);
    // Nothing of the driver was seen that softpipe has not.
    must(asks_nothing.send_line(""));
    assert!(must(asks_nothing.finish()).status.success());
}

/// A program that prints all state has asked for every limit; softpipe's cube maps are smaller than llvmpipe's.
fn asked_for_everything() -> Run {
    Run::new("textures").env("TESTPROG_STATE_AT", 2).env("TESTPROG_PAUSE_AT", 4)
}

const SMALLER: &str = "GL_MAX_CUBE_MAP_TEXTURE_SIZE is 4096, and the program has seen 16384";

fn check_refused(output: &Output, code: i32, words: &[&str]) {
    assert_eq!(output.status.code(), Some(code), "{}{}", output.stdout, output.stderr);
    for word in words {
        assert!(output.stderr.contains(word), "{word:?} is not in: {}", output.stderr);
    }
}

#[test]
fn a_restart_is_refused_where_something_seen_is_missing() {
    let state = State::new();
    let mut first = state.run(&asked_for_everything(), &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    must(first.wait_for("paused 4"));
    state.carry_out(&["checkpoint", "textures", "--stop"]);
    let before = must(first.finish());
    let manifest = state.folder().join("checkpoints/textures/manifest.json");
    let untouched = std::fs::read(&manifest).unwrap();

    for (variables, accept, words) in [
        ("GALLIUM_DRIVER=softpipe", false, &["softpipe", SMALLER, "--accept-lower-limits"][..]),
        ("GALLIUM_DRIVER=none-such", true, &["cannot make a context"]),
    ] {
        let mut args = vec!["restart", "textures", "--detach", "--server-env", variables];
        args.extend(accept.then_some("--accept-lower-limits"));
        let refused = state.tell(&args);
        check_refused(&refused, 3, words);
        assert!(refused.stderr.contains("Nothing was started"), "{}", refused.stderr);
        let gone = state.tell(&["status", "textures"]);
        assert_eq!(gone.status.code(), Some(4), "nothing is left running: {}{}", gone.stdout, gone.stderr);
        assert_eq!(std::fs::read(&manifest).unwrap(), untouched);
    }

    // Accepted, it goes on; and so it does, as if nothing had been, with a driver like its own.
    let lower = ["--server-env", "GALLIUM_DRIVER=softpipe", "--accept-lower-limits"];
    let mut accepted = state.restart("textures", &lower);
    must(accepted.send_line(""));
    assert!(must(accepted.finish()).status.success());
    let mut again = state.restart("textures", &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    must(again.send_line(""));
    let mut output = must(again.finish());
    output.stdout = joined(&before.stdout, &output.stdout, "paused 4");
    let native = must(asked_for_everything_natively());
    reprise_tests::assert_same("restarted after refusals", &native, &output);
}

fn asked_for_everything_natively() -> Result<Output, reprise_tests::Error> {
    let run = Run::new("textures").env("TESTPROG_STATE_AT", 2).env("GALLIUM_DRIVER", "llvmpipe");
    run.output(&must(XServer::start()))
}

#[test]
fn a_recovery_is_refused_and_the_program_keeps_its_driver() {
    let state = State::new();
    let mut session = state.run(&asked_for_everything(), &["--server-env", "GALLIUM_DRIVER=llvmpipe"]);
    must(session.wait_for("paused 4"));
    let before = state.status("textures")["gl"][0].clone();
    let refused = state.tell(&["recover", "textures", "--env", "GALLIUM_DRIVER=softpipe"]);
    check_refused(&refused, 1, &["softpipe", SMALLER, "goes on with the render server that it has"]);
    let refused = state.tell(&["recover", "textures", "--env", "GALLIUM_DRIVER=none-such"]);
    check_refused(&refused, 1, &["cannot make a context", "goes on with the render server that it has"]);
    let after = state.status("textures")["gl"][0].clone();
    assert_eq!(before["report"]["strings"], after["report"]["strings"]);
    // The variables of a refused one are forgotten.
    state.carry_out(&["recover", "textures"]);
    assert!(renderer(&state, "textures").contains("llvmpipe"));
    state.carry_out(&["recover", "textures", "--env", "GALLIUM_DRIVER=softpipe", "--accept-lower-limits"]);
    assert!(renderer(&state, "textures").contains("softpipe"));
    // What was accepted counts from now on: not a word about it.
    state.carry_out(&["recover", "textures"]);
    must(session.send_line(""));
    assert!(must(session.finish()).status.success());
}

/// A render server that cannot start: its driver cannot be loaded.
#[test]
fn a_driver_that_cannot_be_loaded_replaces_nothing() {
    let state = State::new();
    let broken = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(broken.path().join("libGL.so.1"), "no library").expect("a file");
    let variable = format!("LD_LIBRARY_PATH={}", broken.path().display());
    let run = Run::new("immediate").env("TESTPROG_PAUSE_AT", 3);
    let mut session = state.run(&run, &[]);
    must(session.wait_for("paused 3"));
    let server = state.status("immediate")["gl"][0]["server"].clone();
    let refused = state.tell(&["recover", "immediate", "--env", &variable]);
    check_refused(
        &refused,
        1,
        &["libGL.so.1 cannot be loaded", "goes on with the render server that it has"],
    );
    assert_eq!(state.status("immediate")["gl"][0]["server"], server, "another render server than before");
    state.carry_out(&["checkpoint", "immediate", "--stop"]);
    let before = must(session.finish());
    let refused = state.tell(&["restart", "immediate", "--detach", "--server-env", &variable]);
    check_refused(&refused, 1, &["libGL.so.1 cannot be loaded"]);
    assert_eq!(state.tell(&["status", "immediate"]).status.code(), Some(4), "nothing is left running");
    let mut session = state.restart("immediate", &[]);
    must(session.send_line(""));
    let mut output = must(session.finish());
    output.stdout = joined(&before.stdout, &output.stdout, "paused 3");
    // On a terminal, what the library says on standard error is among the rest.
    let own = output.stdout.lines().filter(|line| !line.starts_with("reprise: "));
    output.stdout = own.map(|line| format!("{line}\n")).collect();
    let native = must(Run::new("immediate").output(&must(XServer::start())));
    reprise_tests::assert_same("after refusals", &native, &output);
}

/// What nothing can make up for: version, extensions, framebuffers.
#[test]
fn what_cannot_be_accepted_is_refused_always() {
    let state = State::new();
    let llvmpipe = "GALLIUM_DRIVER=llvmpipe";
    let gears = ["glxgears", "-info", "-samples", "4"];
    let run = ["run", "--name", "gears", "--detach", "--server-env", llvmpipe, "--"];
    state.carry_out(&[&run[..], &gears].concat());
    // It has asked for everything once it has drawn.
    let status = state.await_frame("gears", 1, reprise_tests::session::LIMIT);
    let seen = &status["gl"][0]["report"]["seen"];
    assert_eq!(seen["version"], serde_json::json!([4, 5]), "{seen}");
    state.carry_out(&["checkpoint", "gears", "--stop"]);
    for (variable, words) in [
        ("MESA_GL_VERSION_OVERRIDE=1.4", &["GL_VERSION is 1.4, and the program has seen 4.5"][..]),
        ("MESA_EXTENSION_OVERRIDE=-GL_EXT_fog_coord", &["extension GL_EXT_fog_coord is missing"]),
        ("GALLIUM_DRIVER=softpipe", &["a framebuffer configuration is missing", "samples 4"]),
    ] {
        let args = ["restart", "gears", "--detach", "--accept-lower-limits", "--server-env", variable];
        let refused = state.tell(&args);
        check_refused(&refused, 3, &[words, &["Nothing was started"]].concat());
        assert!(!refused.stderr.contains("goes on all the same"), "{}", refused.stderr);
    }
    state.carry_out(&["restart", "gears", "--detach", "--server-env", llvmpipe]);
}

/// By how much a colour component of a pixel may differ, of 255: one step for each of two roundings, of the driver that
/// drew what is drawn with, and of the one that draws. No pixel differs by more.
const TOLERANCE: u8 = 2;

/// A frame that was written as a picture: width, height, components.
fn picture(folder: &Path, frame: usize) -> (usize, usize, Vec<u8>) {
    let path = folder.join(format!("frame-{frame}.ppm"));
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let end = bytes.iter().position(|byte| *byte == b'\n').expect("a line for a head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let words: Vec<usize> = head.split(' ').skip(1).map(|word| word.parse().expect("a number")).collect();
    (words[0], words[1], bytes[end + 1..].to_vec())
}

/// How many pixels differ by more than [`TOLERANCE`], and the greatest difference.
fn compare(a: &(usize, usize, Vec<u8>), b: &(usize, usize, Vec<u8>)) -> (usize, u8) {
    assert_eq!((a.0, a.1, a.2.len()), (b.0, b.1, b.2.len()));
    let differences: Vec<u8> = a.2.iter().zip(&b.2).map(|(a, b)| a.abs_diff(*b)).collect();
    let pixels = differences.chunks_exact(3);
    let beyond = pixels.filter(|pixel| pixel.iter().any(|difference| *difference > TOLERANCE)).count();
    (beyond, differences.into_iter().max().unwrap_or(0))
}

/// Lines of the state about names that glGenLists gave out: newer Mesas begin with another number, and a program keeps
/// those that it got.
const NAMES: [&str; 2] = ["LIST_BASE ", "List["];

/// Runs a program on `first`, changes drivers in front of frame 4, and compares what it does from there on with a native
/// run on the last driver.
fn changed(program: &str, first: &Variables, next: &[&Variables], by: By) {
    let pictures = tempfile::tempdir().expect("a temporary folder");
    let native_pictures = tempfile::tempdir().expect("a temporary folder");
    let last = next.last().expect("another driver");
    let mut native = Run::new(program).env("TESTPROG_PICTURES", native_pictures.path().display());
    for (name, value) in last.iter().filter(|(_, value)| !value.is_empty()) {
        native = native.env(name, value);
    }
    let x = must(XServer::start());
    let native = must(native.output(&x));
    assert!(native.status.success(), "{}", native.stderr);
    let mut on_the_first = Run::new(program);
    for (name, value) in first.iter().filter(|(_, value)| !value.is_empty()) {
        on_the_first = on_the_first.env(name, value);
    }
    let on_the_first = must(on_the_first.output(&x));
    drop(x);

    let state = State::new();
    let run =
        Run::new(program).env("TESTPROG_PICTURES", pictures.path().display()).env("TESTPROG_PAUSE_AT", 4);
    let mut session = state.run(&run, &strs(&options("--server-env", first)));
    must(session.wait_for("paused 4"));
    let mut renderers = vec![renderer(&state, program)];
    let mut printed = String::new();
    for driver in next {
        match by {
            By::Recovery => {
                state.carry_out(&[&["recover", program], &strs(&options("--env", driver))[..]].concat());
            }
            By::Restart => {
                state.carry_out(&["checkpoint", program, "--stop"]);
                printed = joined(&printed, &must(session.finish()).stdout, "paused 4");
                session = state.restart(program, &strs(&options("--server-env", driver)));
                must(session.wait_for("paused 4"));
            }
        }
        renderers.push(renderer(&state, program));
        assert_ne!(renderers[renderers.len() - 2], renderers[renderers.len() - 1]);
    }
    must(session.send_line(""));
    let output = must(session.finish());
    let printed = joined(&printed, &output.stdout, "paused 4");
    let what = format!("{program}: {}", renderers.join(" -> "));
    assert!(output.status.success(), "{what}: {}{printed}", output.status);

    let mut pictured = 0;
    while native_pictures.path().join(format!("frame-{pictured}.ppm")).exists() {
        pictured += 1;
    }
    assert!(pictured > 5, "{what}: {pictured} frames");
    for frame in 4..pictured {
        let (beyond, most) =
            compare(&picture(native_pictures.path(), frame), &picture(pictures.path(), frame));
        assert_eq!(beyond, 0, "{what}: so many pixels of frame {frame} differ, by up to {most}");
    }

    let is_state = |line: &&str| line.starts_with("state ") || line.starts_with("state-at ");
    let is_name = |line: &&str| NAMES.iter().any(|name| line.contains(name));
    let names = lines(&on_the_first.stdout).filter(is_state).filter(is_name);
    let expected = lines(&native.stdout).filter(is_state).filter(|line| !is_name(line));
    let expected: Vec<&str> = expected.chain(names).collect();
    let (names, got): (Vec<&str>, Vec<&str>) = lines(&printed).filter(is_state).partition(is_name);
    let got = [got, names].concat();
    assert!(!expected.is_empty(), "{what}: no state");
    let differ: Vec<String> = (0..expected.len().max(got.len()))
        .map(|i| (expected.get(i).unwrap_or(&"(nothing)"), got.get(i).unwrap_or(&"(nothing)")))
        .filter(|(expected, got)| expected != got)
        .map(|(expected, got)| format!("\n - {expected}\n + {got}"))
        .collect();
    assert!(differ.is_empty(), "{what}: {} lines of its state differ:{}", differ.len(), differ.concat());
}

#[derive(Clone, Copy)]
enum By {
    Restart,
    Recovery,
}

macro_rules! on_other_drivers {
    ($($name:ident)*) => { $(
        mod $name {
            use super::*;

            #[test]
            fn restarted_on_softpipe() {
                changed(stringify!($name), &llvmpipe(), &[&softpipe()], By::Restart);
            }
            #[test]
            fn restarted_on_a_newer_mesa() {
                changed(stringify!($name), &llvmpipe(), &[&newer_mesa()], By::Restart);
            }
            #[test]
            fn recovered_on_softpipe_and_a_newer_mesa_and_back() {
                let (softpipe, newer, llvmpipe) = (softpipe(), newer_mesa(), llvmpipe());
                changed(stringify!($name), &llvmpipe, &[&softpipe, &newer, &llvmpipe], By::Recovery);
            }
        }
    )* };
}

on_other_drivers!(immediate lighting stacks lists textures multitexture buffers fragments);

/// What a program leaves to the driver to number, and then uses by number, means the same on one that numbers otherwise.
#[test]
fn numbers_are_those_of_the_first_driver() {
    let renumbered = Path::new(reprise_tests::PROGRAMS).with_file_name("renumbered");
    let otherwise = format!("LD_LIBRARY_PATH={}", renumbered.display());
    let run = || Run::new("separate").env("TESTPROG_STATE", "none");
    let x = must(XServer::start());
    let native = must(run().output(&x));
    let other = must(run().env("LD_LIBRARY_PATH", renumbered.display()).output(&x));
    let numbers =
        |output: &Output| lines(&output.stdout).find(|line| line.starts_with("numbers")).map(str::to_owned);
    assert!(native.status.success() && numbers(&native).is_some() && numbers(&native) != numbers(&other));
    let state = State::new();
    let mut session = state.run(&run().env("TESTPROG_PAUSE_AT", 3), &[]);
    must(session.wait_for("paused 3"));
    state.carry_out(&["recover", "separate", "--env", &otherwise]);
    must(session.send_line(""));
    let mut output = must(session.finish());
    let own = output.stdout.lines().filter(|line| *line != "paused 3");
    output.stdout = own.map(|line| format!("{line}\n")).collect();
    reprise_tests::assert_same("on a driver that numbers otherwise", &native, &output);
}

/// There and back, twice.
#[test]
fn restarted_on_other_drivers_and_back() {
    let (softpipe, newer, llvmpipe) = (softpipe(), newer_mesa(), llvmpipe());
    changed("textures", &llvmpipe, &[&softpipe, &llvmpipe, &newer, &llvmpipe], By::Restart);
    changed("lists", &softpipe, &[&newer, &llvmpipe, &softpipe], By::Restart);
}
