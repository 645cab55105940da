//! The test programs with the preloaded library draw, answer and fail as they do natively.

use reprise_tests::script::{Script, Way};
use reprise_tests::{Run, XServer, assert_same, for_each_program, must};

fn run(program: &str) {
    let x = must(XServer::start());
    let native = must(Run::new(program).output(&x));
    let recorded = must(must(Run::new(program).preloaded()).output(&x));
    assert_same("recorded run", &native, &recorded);
}

for_each_program!(run);

/// Without KHR_debug the driver is asked for errors after each call that can fail.
#[test]
fn errors_are_found_where_the_driver_does_not_tell() {
    let x = must(XServer::start());
    for program in ["errors", "immediate", "lists"] {
        let native = must(Run::new(program).output(&x));
        let asking = must(Run::new(program).preloaded()).env("REPRISE_ASK_ERRORS", "1");
        assert_same("a driver that is asked", &native, &must(asking.output(&x)));
        let replaced = must(Run::new(program).preloaded())
            .env("REPRISE_ASK_ERRORS", "1")
            .env("REPRISE_CHAOS", "asked:400")
            .env("TESTPROG_STATE", "none");
        let drawn = must(Run::new(program).env("TESTPROG_STATE", "none").output(&x));
        assert_same("a driver that is asked, replaced", &drawn, &must(replaced.output(&x)));
    }
}

/// The log of a frame that is drawn again and again stays as it is, while what was recorded for it grows by the frame.
#[test]
fn what_was_recorded_is_counted_though_it_is_not_kept() {
    let x = must(XServer::start());
    let figures = |frames: &str| {
        let stats = tempfile::NamedTempFile::new().expect("a file");
        let path = stats.path().to_str().expect("a path");
        let run =
            must(Run::new("textures").preloaded()).env("REPRISE_STATS", path).env("TESTPROG_FRAMES", frames);
        let output = must(run.env("TESTPROG_STATE", "none").output(&x));
        assert!(output.status.success(), "{}", output.stderr);
        let figures: serde_json::Value =
            serde_json::from_slice(&std::fs::read(stats.path()).expect("figures are written")).expect("JSON");
        ["recorded_bytes", "log_bytes", "payload_bytes"].map(|name| figures[name].as_u64().expect(name))
    };
    let ([few, log, payloads], [many, same, _]) = (figures("40"), figures("80"));
    assert!(few >= log && log >= payloads, "{few} {log} {payloads}");
    assert!(many > few && same < log + (many - few) / 2, "{few} {many}, {log} {same}");
}

/// What a script waits for does not grow with how often it asks for what the client knows.
#[test]
fn what_is_known_is_not_waited_for() {
    let registry = reprise_generator::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .expect("registry and rules fit")
        .registry;
    let x = must(XServer::start());
    let waited = |of: &str, times: usize| {
        let script = Script::parse(&(String::from("error\n") + &of.repeat(times)));
        let folder = tempfile::tempdir().expect("a folder");
        let stats = folder.path().join("stats");
        let path = stats.to_str().expect("a path");
        let output = must(script.run_with(&registry, &x, Way::Recorded, &[("REPRISE_STATS", path)]));
        assert!(output.status.success(), "{}", output.stderr);
        let text = std::fs::read(&stats).expect("figures are written");
        let figures: serde_json::Value = serde_json::from_slice(&text).expect("figures are JSON");
        figures["round_trips"].as_u64().expect("round trips are counted")
    };
    let buffers = "glGenBuffers 1 out:4\nerror\nglBindBuffer GL_ARRAY_BUFFER 1\nerror\n";
    let viewport = "glViewport 1 2 30 20\nglGetIntegerv GL_VIEWPORT out:16\nglGetFloatv GL_VIEWPORT out:16\n";
    let status = "= glCheckFramebufferStatus GL_FRAMEBUFFER\nglClear GL_COLOR_BUFFER_BIT\n";
    // One error flag a time may have been set by the glClear.
    for (of, more) in [(buffers, 0), (viewport, 0), (status, 0), (&(status.to_owned() + "error\n"), 20)] {
        assert_eq!(waited(of, 30) - waited(of, 10), more, "{of}");
    }
}
