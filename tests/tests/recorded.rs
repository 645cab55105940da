//! The test programs with the preloaded library draw, answer and fail as they do natively.

use reprise_tests::script::{Script, Way, model};
use reprise_tests::{Run, Running, XServer, assert_same, for_each_program, must};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::{Duration, Instant};

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
    assert!(few >= log && log > payloads && payloads > 0, "{few} {log} {payloads}");
    assert!(many > few, "{few} {many}");
    assert_eq!(same, log);
}

/// What a script waits for does not grow with how often it asks for what the client knows.
#[test]
fn what_is_known_is_not_waited_for() {
    let registry = model().registry;
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
    // GL has taken all of it before.
    let again = status.to_owned() + "glEnable GL_BLEND\nglColor4f 1f 0f 0f 1f\nerror\n";
    let matrix = "glMatrixMode GL_MODELVIEW\nglLoadMatrixf {f 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16}\n\
        glGetFloatv GL_MODELVIEW_MATRIX out:64\nglGetIntegerv GL_DRAW_BUFFER out:4\n";
    // One error flag a time may have been set by a call of which nothing is known.
    let unknown = "glTexEnvi GL_TEXTURE_ENV GL_TEXTURE_ENV_MODE GL_MODULATE\nerror\n";
    for (of, more) in [(buffers, 0), (viewport, 0), (status, 0), (&again, 0), (matrix, 0), (unknown, 20)] {
        assert_eq!(waited(of, 30) - waited(of, 10), more, "{of}");
    }
}

/// How often each thread of a program and of its render server, which is on a display of its own, was given a processor.
fn switches(program: u32, x: &XServer) -> BTreeMap<String, u64> {
    let display = format!("DISPLAY={}", x.name());
    let is_of = |pid: u32| {
        let environ = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        let exe = std::fs::read_link(format!("/proc/{pid}/exe")).unwrap_or_default();
        pid == program
            || exe.ends_with("reprise-server") && environ.split(|b| *b == 0).any(|v| v == display.as_bytes())
    };
    let all = std::fs::read_dir("/proc").expect("/proc is there").flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let mut found = BTreeMap::new();
    for pid in pids.filter(|pid| is_of(*pid)) {
        for task in std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten() {
            let read = |name| std::fs::read_to_string(task.path().join(name)).unwrap_or_default();
            let status = read("status");
            let counts = status.lines().filter_map(|line| line.split_once("ctxt_switches:"));
            let count = counts.filter_map(|(_, count)| count.trim().parse::<u64>().ok()).sum();
            found.insert(format!("{} {:?}", read("comm").trim(), task.file_name()), count);
        }
    }
    found
}

/// A program that does nothing has all of Reprise asleep, too: for a second no thread runs at all.
#[test]
fn who_does_nothing_wakes_nobody() {
    const WAIT: Duration = Duration::from_secs(1);
    let x = must(XServer::start());
    let run = must(Run::new("textures").preloaded()).env("TESTPROG_PAUSE_AT", 3);
    let mut command = Command::new(run.path());
    command.env("DISPLAY", x.name()).envs(run.variables());
    let mut program = must(Running::start("textures", command, Duration::from_secs(60)));
    must(program.wait_for("paused 3"));
    let end = Instant::now() + Duration::from_secs(20);
    let mut before = switches(program.pid(), &x);
    loop {
        assert!(before.keys().any(|thread| thread.starts_with("reprise-server")), "no server: {before:?}");
        // What must not happen can only be waited out.
        std::thread::sleep(WAIT);
        let now = switches(program.pid(), &x);
        if now == before {
            break;
        }
        assert!(Instant::now() < end, "threads run: {before:?} a second ago, {now:?} now");
        before = now;
    }
    must(program.send_line(""));
    assert!(must(program.finish()).status.success());
}

/// Processor time of the render server on a display, in clock ticks. 0 where there is none.
fn server_time(x: &XServer) -> u64 {
    let display = format!("DISPLAY={}", x.name());
    let all = std::fs::read_dir("/proc").expect("/proc is there").flatten();
    let time = |folder: std::path::PathBuf| {
        let exe = std::fs::read_link(folder.join("exe")).ok()?;
        let environ = std::fs::read(folder.join("environ")).ok()?;
        let ours =
            exe.ends_with("reprise-server") && environ.split(|b| *b == 0).any(|v| v == display.as_bytes());
        let stat = std::fs::read_to_string(folder.join("stat")).ok().filter(|_| ours)?;
        // Behind the name: state first, utime and stime as fields 14 and 15 of proc(5).
        let fields: Vec<_> = stat.rsplit_once(") ")?.1.split(' ').map(str::to_owned).collect();
        fields.get(11..13)?.iter().map(|ticks| ticks.parse::<u64>().ok()).sum::<Option<u64>>()
    };
    all.filter_map(|entry| time(entry.path())).sum()
}

/// A render server in the midst of draws that take minutes does not outlive its program.
#[test]
fn a_server_that_is_busy_ends_with_its_program() {
    let registry = model().registry;
    let x = must(XServer::start());
    // llvmpipe leaves all loops of a shader after 65,536 turns, so it takes many draws;
    // and what others cover it does not draw, but where they are blended.
    let shader = "void/**/main(){float/**/s=0.0;for(int/**/i=0;i<60000;i++)s=fract(sin(s*1.5+gl_FragCoord.x));\
        gl_FragColor=vec4(s);}";
    let script = format!(
        "glCreateShader GL_FRAGMENT_SHADER\nglShaderSource 1 1 texts:{shader} null\nglCompileShader 1\nglCreateProgram\n\
         glAttachShader 2 1\nglLinkProgram 2\nglUseProgram 2\nglEnable GL_BLEND\nglFinish\nerror\n{}\nstrike",
        "glRectf -1f -1f 1f 1f\n".repeat(500) // 1 s each
    );
    let script = Script::parse(&script);
    let run = must(Run::new("script").preloaded());
    let mut command = Command::new(run.path());
    command.env("DISPLAY", x.name()).envs(run.variables());
    let mut program = must(Running::start("script", command, Duration::from_secs(60)));
    for line in script.input(&registry).lines() {
        must(program.send_line(line));
    }
    must(program.wait_for("error script none"));
    // Nothing tells that it draws but the time that it takes.
    let before = server_time(&x);
    let end = Instant::now() + Duration::from_secs(30);
    while server_time(&x) < before + 100 {
        assert!(Instant::now() < end, "the server does not draw");
        std::thread::sleep(Duration::from_millis(20));
    }
    let pid = rustix::process::Pid::from_raw(program.pid().cast_signed()).expect("a process");
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).expect("it runs");
    // All of the output: until nobody can write any more of it, the server neither.
    must(program.finish());
}
