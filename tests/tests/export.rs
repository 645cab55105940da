//! Logs of checkpoints as traces: an independent program, `glretrace`, plays them into a driver and shows the picture that
//! the program's window had.
//!
//! Sessions need root and CRIU, and `glretrace` comes with apitrace; without them these tests fail and say so.

use reprise_tests::session::State;
use reprise_tests::{DRIVER_SETTINGS, Run, XServer, must};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::process::Command;

/// A picture: size, and three bytes for each pixel, the top row first.
#[derive(PartialEq)]
struct Picture {
    size: [usize; 2],
    pixels: Vec<u8>,
}

impl Picture {
    fn png(path: &Path) -> Picture {
        let file = std::io::BufReader::new(File::open(path).expect("a picture"));
        let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("its size")];
        let info = reader.next_frame(&mut pixels).expect("a PNG");
        assert_eq!(info.color_type, png::ColorType::Rgb);
        pixels.truncate(info.buffer_size());
        Picture { size: [info.width as usize, info.height as usize], pixels }
    }

    /// All pictures of a stream of PNMs.
    fn pnm(mut bytes: &[u8]) -> Vec<Picture> {
        let mut pictures = Vec::new();
        while !bytes.is_empty() {
            let mut words = Vec::new();
            while words.len() < 4 {
                let end = bytes.iter().position(|byte| *byte == b'\n').expect("a header");
                let line = String::from_utf8_lossy(&bytes[..end]).into_owned();
                bytes = &bytes[end + 1..];
                if !line.starts_with('#') {
                    words.extend(line.split_whitespace().map(str::to_owned));
                }
            }
            assert_eq!((words[0].as_str(), words[3].as_str()), ("P6", "255"));
            let size = [1, 2].map(|word| words[word].parse::<usize>().expect("a number"));
            let (pixels, rest) = bytes.split_at(size[0] * size[1] * 3);
            pictures.push(Picture { size, pixels: pixels.to_vec() });
            bytes = rest;
        }
        pictures
    }

    /// How it differs from another, in words.
    fn difference(&self, other: &Picture) -> Option<String> {
        if self.size != other.size {
            return Some(format!("it is {:?}, not {:?}", other.size, self.size));
        }
        let pairs = self.pixels.chunks_exact(3).zip(other.pixels.chunks_exact(3));
        let differing = pairs.filter(|(a, b)| a != b).count();
        (differing > 0).then(|| format!("{differing} of {} pixels differ", self.pixels.len() / 3))
    }
}

/// `glretrace` or `apitrace`, to its end: what it wrote, and what it said.
fn tool(x: &XServer, program: &str, args: &[&str]) -> (Vec<u8>, String) {
    let mut command = Command::new(program);
    command.args(args).env("DISPLAY", x.name()).envs(DRIVER_SETTINGS);
    let output = command.output().unwrap_or_else(|error| {
        panic!("{program}: {error} (`cargo xtask setup` installs apitrace, which it is part of)")
    });
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {args:?}: {}\n{said}", output.status);
    (output.stdout, said)
}

/// A program, checkpointed before a frame, and its log exported: `apitrace` reads all of it, and `glretrace` plays it without an error,
/// to the picture and the state that the program had. What had to be left out is said.
fn exported(program: &str, frame: u32, left_out: &[&str]) {
    let (state, x) = (State::new(), must(XServer::start()));
    let mut session = state.run(&Run::new(program).env("TESTPROG_PAUSE_AT", frame), &[]);
    must(session.wait_for(&format!("paused {frame}")));
    state.carry_out(&["checkpoint", program, "--stop"]);
    drop(session);
    let checkpoint = state.folder().join("checkpoints").join(program);
    let manifest = std::fs::read(checkpoint.join("manifest.json")).expect("a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("a manifest");

    let trace = state.folder().join("it.trace");
    let trace = trace.to_str().expect("a path");
    let export = state.tell(&["log", "export", program, "--apitrace", trace, "--json"]);
    let said = &export.stderr;
    assert_eq!(export.status.code(), Some(if left_out.is_empty() { 0 } else { 7 }), "{program}: {said}");
    for what in left_out {
        assert!(said.contains(what), "{program}: {said}");
    }
    let calls: Value = serde_json::from_str(&export.stdout).expect("JSON");
    let calls = calls["calls"].as_u64().expect("a number");

    let (dump, said) = tool(&x, "apitrace", &["dump", "--color=never", "--call-nos=yes", trace]);
    assert_eq!(said, "", "{program}");
    let dump = String::from_utf8_lossy(&dump).into_owned();
    let last = dump.lines().rfind(|line| line.starts_with(|c: char| c.is_ascii_digit())).expect("a call");
    assert_eq!(last.split(' ').next(), Some((calls - 1).to_string().as_str()), "{program}: {last}");

    let (shown, said) = tool(&x, "glretrace", &["--headless", "-s", "-", trace]);
    // Of shaders it tells what the compiler said; some are meant to be wrong.
    let is_wrong = |line: &&str| {
        ["glGetError", "api error", "unsupported", "xlib"].iter().any(|word| line.contains(word))
    };
    let wrong: Vec<&str> = said.lines().filter(is_wrong).collect();
    assert!(wrong.is_empty(), "{program}: {wrong:#?}");
    let shown = Picture::pnm(&shown);
    let windows = manifest["windows"].as_array().expect("windows");
    assert!(!windows.is_empty(), "{program} has no window");
    for window in windows {
        let had = Picture::png(&checkpoint.join(window["picture"].as_str().expect("a path")));
        let differences: Vec<_> = shown.iter().map(|shown| had.difference(shown)).collect();
        assert!(
            differences.iter().any(Option::is_none),
            "{program}, window {}: {differences:?} of {} pictures",
            window["id"],
            shown.len()
        );
    }

    // The state is that which the log gives Reprise's own driver.
    let (dumped, said) = tool(&x, "glretrace", &["--headless", "-D", &(calls - 1).to_string(), trace]);
    // Texts are printed with all that is in them.
    let dumped: Vec<u8> = dumped.into_iter().map(|byte| byte.max(b' ')).collect();
    let dumped: Value = serde_json::from_slice(&dumped).unwrap_or_else(|error| {
        panic!("{program}: {error} in a dump of the state of {} bytes; glretrace said {said}", dumped.len())
    });
    let own = state.carry_out(&["log", "state", program]);
    let own: Value = serde_json::from_str(&own.stdout).expect("JSON");
    let contexts = own[0]["state"]["contexts"].as_object().expect("contexts");
    let all = contexts.values().map(|context| compared(&context["get"], &dumped["parameters"]));
    let (differing, same) = all.min_by_key(|(differing, _)| differing.len()).expect("a context");
    assert!(
        differing.is_empty() && same > 100,
        "{program}: {same} values are the same, but not {differing:#?}"
    );
}

/// Differences, and how many values are the same. Names of objects are the driver's own there, enums have names, and `glretrace`
/// asks for contexts for debugging.
fn compared(own: &Value, theirs: &Value) -> (BTreeMap<String, String>, usize) {
    const OTHERS: [&str; 3] = ["GL_CONTEXT_FLAGS", "GL_CURRENT_PROGRAM", "GL_MAX_ELEMENT_INDEX"];
    let (mut differing, mut same) = (BTreeMap::new(), 0);
    for (name, theirs) in theirs.as_object().expect("parameters") {
        let is_other =
            OTHERS.contains(&name.as_str()) || name.contains("_BINDING") || name.starts_with("GL_ACCUM_");
        let (Some(ours), Some(theirs), false) = (own.get(name).and_then(numbers), numbers(theirs), is_other)
        else {
            continue;
        };
        let near = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-5 * a.abs().max(1.0);
        if ours.len() == theirs.len() && ours.iter().zip(&theirs).all(near) {
            same += 1;
        } else {
            differing.insert(name.clone(), format!("{ours:?} {theirs:?}"));
        }
    }
    (differing, same)
}

/// A number or a list of some; `None` for anything else.
fn numbers(value: &Value) -> Option<Vec<f64>> {
    match value {
        Value::Array(list) => list.iter().map(Value::as_f64).collect(),
        Value::Bool(is) => Some(vec![f64::from(u8::from(*is))]),
        value => Some(vec![value.as_f64()?]),
    }
}

#[test]
fn fixed_function_with_textures_and_lists() {
    exported("lists", 5, &[]);
}

#[test]
fn shaders_and_buffers() {
    exported("shaders", 5, &[]);
    exported("assembly", 5, &[]);
}

#[test]
fn framebuffers() {
    exported("framebuffers", 4, &[]);
}

#[test]
fn several_contexts() {
    exported("contexts", 5, &[]);
}

/// What a trace cannot hold is said; the picture is there all the same.
#[test]
fn what_is_left_out() {
    exported("accum", 5, &["accumulation buffers"]);
}
