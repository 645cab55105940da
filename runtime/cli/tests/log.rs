//! `reprise log`: a log that the real rules have pruned, in a checkpoint made by hand, as people and scripts see it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reprise_gl::glx::op as glx;
use reprise_gl::ops::op;
use reprise_gl::record::rules;
use reprise_log::Log;
use reprise_session::manifest::{Checksum, GlProcess, Manifest, checksum, format_of};
use reprise_session::plan::{Compression, Display, Program, Routine};
use reprise_wire::packet::{BlobArg, build, flags};
use reprise_wire::session::GlReport;
use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Output};

const TEXTURE_2D: u32 = 0x0de1;
const RGBA_TYPE: u32 = 0x8014;

/// A program that does a little of everything.
struct Recording {
    log: Log,
    ticket: u64,
}

impl Recording {
    fn call(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> &mut Recording {
        self.flagged(op, 0, words, blobs)
    }
    fn flagged(&mut self, op: u16, flags: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> &mut Recording {
        let shape = reprise_gl::command(op).unwrap().shape;
        let mut all = vec![0; shape.words.into()];
        all[..words.len()].copy_from_slice(words);
        let mut pointers = vec![BlobArg::Null; shape.blobs.into()];
        pointers[..blobs.len()].copy_from_slice(blobs);
        self.ticket += 1;
        self.log.apply(&build(op, flags, self.ticket, &all, &pointers), 1, &()).unwrap();
        self
    }
}

fn recording() -> Log {
    let f = f32::to_bits;
    let name = |n: u32| n.to_le_bytes();
    let mut r = Recording { log: Log::new(rules()), ticket: 0 };
    r.call(glx::CreateContext, &[1, 0, 0, RGBA_TYPE, 1], &[])
        .call(glx::MakeCurrent, &[1, 0x40_0001, 0x40_0001], &[])
        .call(op::glGenTextures, &[2], &[BlobArg::Bytes(&[7, 0, 0, 0, 8, 0, 0, 0])])
        .call(op::glBindTexture, &[TEXTURE_2D, 8], &[])
        .call(op::glBindTexture, &[TEXTURE_2D, 7], &[])
        .call(op::glTexParameteri, &[TEXTURE_2D, 0x2801, 0x2600], &[])
        .call(op::glTexParameteri, &[TEXTURE_2D, 0x2801, 0x2601], &[])
        .call(
            op::glTexImage2D,
            &[TEXTURE_2D, 0, 0x8058, 64, 64, 0, 0x1908, 0x1401],
            &[BlobArg::Bytes(&[9; 64 * 64 * 4])],
        )
        .call(op::glDeleteTextures, &[1], &[BlobArg::Bytes(&name(8))])
        .call(op::glEnable, &[0x0b71], &[])
        .call(op::glEnable, &[0x0de1], &[])
        .flagged(op::glEnable, flags::REJECTED, &[0xabcd], &[])
        .call(op::glMatrixMode, &[0x1701], &[])
        .call(op::glLoadIdentity, &[], &[])
        .call(op::glTranslatef, &[f(0.5), f(-1.0), f(1e-7)], &[])
        .call(op::glColor4f, &[f(0.1), f(0.2), f(0.3), f(1.0)], &[])
        .call(op::glNewList, &[3, 0x1300], &[])
        .call(op::glBegin, &[4], &[])
        .call(op::glVertex3f, &[f(1.0), f(2.0), f(3.0)], &[])
        .call(op::glEnd, &[], &[])
        .call(op::glEndList, &[], &[])
        .call(op::glPushAttrib, &[0x2001], &[])
        .call(glx::SwapBuffers, &[0x40_0001], &[]);
    r.log
}

/// A checkpoint with these logs, by pid; none of all else.
fn checkpoint(dir: &Path, logs: &[(i32, Option<&[u8]>)]) {
    fs::create_dir_all(dir.join("logs")).unwrap();
    let mut checksums: BTreeMap<String, Checksum> = BTreeMap::new();
    let mut gl = Vec::new();
    for (pid, bytes) in logs {
        let log = bytes.map(|bytes| {
            let name = format!("logs/{pid}.log");
            fs::write(dir.join(&name), bytes).unwrap();
            checksums.insert(name.clone(), checksum(&dir.join(&name)).unwrap());
            name
        });
        gl.push(GlProcess { pid: *pid, exe: "/usr/games/toy".into(), log, report: GlReport::default() });
    }
    let manifest = Manifest {
        format: format_of(Compression::None),
        reprise: "0".into(),
        criu: "4.2".into(),
        name: "toy".into(),
        created: 0,
        program: Program {
            args: vec!["toy".into()],
            cwd: "/".into(),
            display: Display::Private,
            screen: (640, 480),
            preload: true,
            terminal: (80, 24),
        },
        routine: Routine::default(),
        compression: Compression::None,
        root_pid: 2,
        gl,
        windows: Vec::new(),
        files: Vec::new(),
        folders: Vec::new(),
        checksums,
    };
    fs::write(dir.join("manifest.json"), manifest.to_text().unwrap()).unwrap();
}

fn file(log: &mut Log) -> Vec<u8> {
    let mut bytes = Vec::new();
    log.write(&mut bytes).unwrap();
    bytes
}

struct Place(tempfile::TempDir);

impl Place {
    /// With a checkpoint `one` of one process.
    fn new() -> Place {
        let place = Place(tempfile::tempdir().unwrap());
        checkpoint(&place.0.path().join("one"), &[(12, Some(&file(&mut recording())))]);
        place
    }
    fn reprise(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_reprise"))
            .arg("log")
            .args(args)
            .current_dir(self.0.path())
            .env("REPRISE_STATE_DIR", self.0.path().join("state"))
            .output()
            .unwrap()
    }
    fn out(&self, args: &[&str]) -> String {
        let output = self.reprise(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
    fn json(&self, args: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.out(args)).unwrap()
    }
    fn refused(&self, args: &[&str], code: i32, says: &str) {
        let output = self.reprise(args);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(says), "{args:?} says {error}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(code), 0), "{args:?}: {error}");
    }
}

#[test]
fn one_call_a_line() {
    insta::assert_snapshot!("show", Place::new().out(&["show", "./one"]));
}

#[test]
fn what_each_call_is_kept_for() {
    insta::assert_snapshot!("slots", Place::new().out(&["show", "one", "--slots"]));
}

#[test]
fn one_object() {
    insta::assert_snapshot!("object", Place::new().out(&["show", "one", "--object", "texture:7"]));
}

#[test]
fn figures() {
    insta::assert_snapshot!("stats", Place::new().out(&["stats", "one", "--top", "4"]));
}

#[test]
fn json_says_the_same() {
    let place = Place::new();
    let shown = place.json(&["show", "one", "--json"]);
    assert_eq!(shown[0]["pid"], 12);
    let entries = shown[0]["entries"].as_array().unwrap();
    let image = entries.iter().find(|entry| entry["calls"][0]["name"] == "glTexImage2D").unwrap();
    let arguments = &image["calls"][0]["arguments"];
    assert_eq!(arguments["target"], "GL_TEXTURE_2D");
    assert_eq!(arguments["internalformat"], "GL_RGBA8");
    assert_eq!(arguments["width"], 64);
    assert_eq!(arguments["pixels"]["bytes"], 64 * 64 * 4);
    assert!(image["objects"].as_array().unwrap().contains(&"texture:7".into()), "{image}");
    let color = entries.iter().find(|entry| entry["calls"][0]["name"] == "glColor4f").unwrap();
    assert_eq!(color["calls"][0]["arguments"]["red"], 0.1);

    let stats = place.json(&["stats", "one", "--json"]);
    assert_eq!(stats[0]["rejected"], 1);
    assert_eq!(stats[0]["entries"], entries.len());
    assert_eq!(stats[0]["largest"][0]["call"], "glTexImage2D");
    assert_eq!(stats[0]["largest"][0]["bytes"], 64 * 64 * 4);
}

#[test]
fn several_processes() {
    let place = Place::new();
    let log = file(&mut recording());
    let empty = file(&mut Log::new(rules()));
    checkpoint(&place.0.path().join("two"), &[(12, Some(&log)), (15, Some(&empty))]);
    let both = place.out(&["show", "two"]);
    assert!(both.contains("# process 12, /usr/games/toy") && both.contains("# process 15"), "{both}");
    assert_eq!(
        place.out(&["show", "two", "--process", "15"]),
        "# process 15, /usr/games/toy: 0 entries of 0 calls\n"
    );
    place.refused(&["show", "two", "--process", "13"], 4, "no process 13 that uses OpenGL, but 12, 15");
}

#[test]
fn the_name_of_a_session_is_no_file() {
    let place = Place::new();
    let log = file(&mut recording());
    checkpoint(&place.0.path().join("state/checkpoints/toy"), &[(12, Some(&log))]);
    fs::write(place.0.path().join("toy"), "what the program has written").unwrap();
    assert_eq!(place.out(&["stats", "toy"]), place.out(&["stats", "one"]));
    place.refused(&["stats", "./toy"], 6, "not a log file");
}

#[test]
fn a_trace_for_other_programs() {
    let place = Place::new();
    let said = place.out(&["export", "one", "--apitrace", "one.trace"]);
    assert!(said.starts_with("one.trace: ") && said.ends_with(" calls\n"), "{said}");
    let trace = fs::read(place.0.path().join("one.trace")).unwrap();
    assert!(trace.starts_with(b"at"));
    let json = place.json(&["export", "one", "--apitrace", "again.trace", "--json"]);
    assert_eq!(format!("one.trace: {} calls\n", json["calls"]), said);
    assert_eq!(fs::read(place.0.path().join("again.trace")).unwrap(), trace);
    let log = file(&mut recording());
    checkpoint(&place.0.path().join("two"), &[(12, Some(&log)), (15, Some(&log))]);
    place.refused(&["export", "two", "--apitrace", "two.trace"], 2, "choose with --process one of 12, 15");
    assert!(!place.0.path().join("two.trace").exists());
    place.refused(&["export", "nothing", "--apitrace", "x"], 4, "no session \"nothing\"");
    place.refused(&["export", "one", "--apitrace", "no/where"], 1, "write no/where");
}

#[test]
fn a_log_file_by_itself() {
    let place = Place::new();
    let (whole, file) = (place.out(&["show", "one"]), place.out(&["show", "one/logs/12.log"]));
    let rest = |text: &str| text.split_once('\n').unwrap().1.to_owned();
    assert_eq!(rest(&whole), rest(&file));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let place = Place::new();
    let dir = place.0.path();
    let good = file(&mut recording());
    for command in ["show", "stats", "state"] {
        place.refused(&[command, "nothing"], 4, "no session \"nothing\"");
        place.refused(&[command, "./nothing"], 4, "no checkpoint at");

        fs::write(dir.join("cut.log"), &good[..good.len() / 2]).unwrap();
        place.refused(&[command, "cut.log"], 6, "cut.log: log file is damaged");
        let mut newer = good.clone();
        newer[12] = 9;
        fs::write(dir.join("newer.log"), &newer).unwrap();
        place.refused(&[command, "newer.log"], 6, "log file of version 9; this program reads version 3");
        fs::write(dir.join("other.log"), "something else").unwrap();
        place.refused(&[command, "other.log"], 6, "not a log file");

        checkpoint(&dir.join("changed"), &[(12, Some(&good))]);
        fs::write(dir.join("changed/logs/12.log"), &newer).unwrap();
        place.refused(&[command, "changed"], 6, "logs/12.log is not as it was written");
        fs::remove_file(dir.join("changed/logs/12.log")).unwrap();
        place.refused(&[command, "changed"], 6, "logs/12.log: No such file");
        checkpoint(&dir.join("bare"), &[(12, None)]);
        place.refused(&[command, "bare"], 4, "of process 12 no log was written");
        checkpoint(&dir.join("none"), &[]);
        place.refused(&[command, "none"], 4, "no process that uses OpenGL");
    }
    place.refused(&["show", "one", "--object", "texture"], 2, "write it as CLASS:NAME");
    place.refused(&["show", "one", "--object", "tex:1"], 2, "there are texture, buffer");
}

#[test]
fn all_state_of_a_driver_that_has_the_log() {
    let beside = Path::new(env!("CARGO_BIN_EXE_reprise")).with_file_name("reprise-server");
    assert!(
        beside.is_file(),
        "this test needs the render server: `cargo build -p reprise-server`, or test the workspace"
    );
    let all = Place::new().json(&["state", "one"]);
    assert_eq!(all[0]["pid"], 12);
    assert_eq!(all[0]["state"]["rejected_in_replay"], 0);
    let state = &all[0]["state"]["contexts"]["0x1"];
    let get = &state["get"];
    assert_eq!(get["GL_MATRIX_MODE"], 0x1701);
    assert_eq!(get["GL_ATTRIB_STACK_DEPTH"], 1);
    assert_eq!(get["GL_TEXTURE_BINDING_2D"], 7);
    assert_eq!(get["GL_PROJECTION_MATRIX"][13], -1);
    assert_eq!(state["enabled"]["GL_DEPTH_TEST"], true);
    assert_eq!(state["enabled"]["GL_BLEND"], false);
    assert_eq!(state["texture_units"]["GL_TEXTURE0"]["GL_TEXTURE_BINDING_2D"], 7);
    assert_eq!(state["texture_units"]["GL_TEXTURE0"]["enabled"]["GL_TEXTURE_2D"], true);
    assert_eq!(state["glGetLightfv"]["GL_LIGHT1"]["GL_DIFFUSE"], serde_json::json!([0, 0, 0, 1]));
    let texture = &state["objects"]["texture"]["7"]["GL_TEXTURE_2D"];
    assert_eq!(texture["glGetTexParameterfv"]["GL_TEXTURE_MIN_FILTER"], 0x2601);
    assert_eq!(texture["glGetTexParameterfv"]["GL_TEXTURE_MAX_LEVEL"], 1000);
    let levels = texture["glGetTexLevelParameterfv"].as_object().unwrap();
    assert_eq!(levels.len(), 1);
    assert_eq!(levels["0"]["GL_TEXTURE_WIDTH"], 64);
    // Deleted, and bound nowhere.
    assert_eq!(state["objects"]["texture"]["8"], serde_json::Value::Null);
    // The client library's, not the driver's.
    assert_eq!(get["GL_UNPACK_ALIGNMENT"], serde_json::Value::Null);
}

#[test]
fn state_of_objects_of_every_kind() {
    let name = |n: u32| n.to_le_bytes();
    let text = |text: &str| {
        let mut bytes = [&(text.len() as u32).to_le_bytes()[..], text.as_bytes()].concat();
        bytes.resize((bytes.len() + 1).next_multiple_of(4), 0);
        bytes
    };
    let mut r = Recording { log: Log::new(rules()), ticket: 0 };
    r.call(glx::CreateContext, &[1, 0, 0, RGBA_TYPE, 1], &[])
        .call(glx::MakeCurrent, &[1, 0, 0], &[])
        .call(op::glGenSamplers, &[1], &[BlobArg::Bytes(&name(4))])
        .call(op::glSamplerParameteri, &[4, 0x2801, 0x2600], &[])
        .call(op::glSamplerParameterf, &[4, 0x8501, 0.5_f32.to_bits()], &[])
        .call(op::glGenRenderbuffers, &[1], &[BlobArg::Bytes(&name(6))])
        .call(op::glBindRenderbuffer, &[0x8d41, 6], &[])
        .call(op::glRenderbufferStorage, &[0x8d41, 0x8058, 32, 16], &[])
        .call(op::glGenFramebuffers, &[1], &[BlobArg::Bytes(&name(9))])
        .call(op::glBindFramebuffer, &[0x8d40, 9], &[])
        .call(op::glFramebufferRenderbuffer, &[0x8d40, 0x8ce0, 0x8d41, 6], &[])
        .call(op::glCreateShader, &[0x8b30, 2], &[])
        .call(
            op::glShaderSource,
            &[2, 1],
            &[BlobArg::Bytes(&text(
                "uniform float gain[2]; uniform ivec2 at; void main() { gl_FragColor = vec4(gain[0] + gain[1], at, 1); }",
            ))],
        )
        .call(op::glCompileShader, &[2], &[])
        .call(op::glCreateProgram, &[3], &[])
        .call(op::glAttachShader, &[3, 2], &[])
        .call(op::glLinkProgram, &[3], &[]);
    let place = Place::new();
    fs::write(place.0.path().join("objects.log"), file(&mut r.log)).unwrap();
    let all = place.json(&["state", "objects.log"]);
    assert_eq!(all[0]["state"]["rejected_in_replay"], 0);
    let objects = &all[0]["state"]["contexts"]["0x1"]["objects"];
    // Its filter is among a group of integers, its bias among one of floats.
    let sampler = &objects["sampler"]["4"]["glGetSamplerParameterfv"];
    assert_eq!(sampler["GL_TEXTURE_MIN_FILTER"], 0x2600);
    assert_eq!(sampler["GL_TEXTURE_LOD_BIAS"], 0.5);
    let renderbuffer = &objects["renderbuffer"]["6"]["GL_RENDERBUFFER"]["glGetRenderbufferParameteriv"];
    assert_eq!(renderbuffer["GL_RENDERBUFFER_HEIGHT"], 16);
    let framebuffer = objects["framebuffer"]["9"].as_object().unwrap().values().next().unwrap();
    let attachment = &framebuffer["glGetFramebufferAttachmentParameteriv"]["GL_COLOR_ATTACHMENT0"];
    assert_eq!(attachment["GL_FRAMEBUFFER_ATTACHMENT_OBJECT_NAME"], 6);
    assert_eq!(objects["shader"]["2"]["glGetShaderiv"]["GL_COMPILE_STATUS"], 1);
    let program = &objects["program"]["3"];
    assert_eq!(program["glGetProgramiv"]["GL_LINK_STATUS"], 1);
    assert_eq!(program["uniforms"], serde_json::json!({ "at": [0, 0], "gain[0]": 0, "gain[1]": 0 }));
}

#[test]
fn what_two_logs_differ_in() {
    let place = Place::new();
    let dir = place.0.path();
    let f = f32::to_bits;
    // A filter, an image with other contents, a list that is gone, a light that is new.
    let mut r = Recording { log: recording(), ticket: 100 };
    r.call(op::glTexParameteri, &[TEXTURE_2D, 0x2801, 0x2600], &[])
        .call(
            op::glTexImage2D,
            &[TEXTURE_2D, 0, 0x8058, 64, 64, 0, 0x1908, 0x1401],
            &[BlobArg::Bytes(&[8; 64 * 64 * 4])],
        )
        .call(op::glDeleteLists, &[3, 1], &[])
        .call(op::glLightf, &[0x4000, 0x1207, f(0.5)], &[]);
    fs::write(dir.join("before.log"), file(&mut recording())).unwrap();
    fs::write(dir.join("after.log"), file(&mut r.log)).unwrap();
    insta::assert_snapshot!(place.out(&["diff", "before.log", "after.log"]));
    let all = place.json(&["diff", "before.log", "after.log", "--json"]);
    assert_eq!(all[0]["differences"].as_array().unwrap().len(), 4);
    let none = place.json(&["diff", "one", "before.log", "--json"]);
    assert_eq!(none[0]["differences"], serde_json::json!([]));
    assert!(none[0]["same"].as_u64().unwrap() > 10);
}

#[test]
fn a_page_with_pictures_of_textures() {
    let place = Place::new();
    let page = place.0.path().join("page.html");
    place.out(&["report", "one", "--output", page.to_str().unwrap()]);
    let page = fs::read_to_string(page).unwrap();
    for text in
        ["/usr/games/toy", "texture:7", "64 × 64, GL_RGBA8", "<td>glTexImage2D</td>", "16.00 KiB", "list:3"]
    {
        assert!(page.contains(text), "{text} is not in {page}");
    }
    // The image of the recording: all bytes are 9.
    let (_, rest) = page.split_once("src=\"data:image/png;base64,").unwrap();
    let png = STANDARD.decode(rest.split_once('"').unwrap().0).unwrap();
    let mut picture = png::Decoder::new(Cursor::new(png)).read_info().unwrap();
    assert_eq!(picture.info().size(), (64, 64));
    let mut pixels = vec![0; picture.output_buffer_size().unwrap()];
    picture.next_frame(&mut pixels).unwrap();
    assert_eq!(pixels, [9; 64 * 64 * 4]);
}

#[test]
fn whoever_reads_may_stop_reading() {
    let place = Place::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_reprise"))
        .args(["log", "show", "one"])
        .current_dir(place.0.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}
