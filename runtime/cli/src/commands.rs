//! What each subcommand does.
//!
//! This module must not know how a session works inside.

use crate::args::{Args, Checkpoint, Command, Hidden, Json, Recover, Restart, Rm, Run, Status};
use crate::show::{self, Progress, print};
use crate::terminal::{self, Stops};
use crate::{log, top};
use reprise_gl::driver::{APIS, string};
use reprise_session::command::{self, Reply, Request};
use reprise_session::error::{Context, Error, Result};
use reprise_session::manifest::Manifest;
use reprise_session::paths::{INSIDE, SessionDir, part};
use reprise_session::plan::{Compression, Display, Origin, Plan, Program, Routine, now, read_json};
use reprise_session::{doctor, frozen, launch, namespaces, note, root, store, supervisor};
use reprise_wire::session::Seen;
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Does it; returns the exit code.
pub(crate) fn run(args: Args) -> Result<i32> {
    match args.command {
        Command::Run(args) => start(args),
        Command::Checkpoint(args) => checkpoint(args),
        Command::Restart(args) => restart(args),
        Command::Ls(args) => list(args),
        Command::Status(args) => status(args),
        Command::Top => top::run(),
        Command::Rm(args) => remove(&args),
        Command::Attach(args) => {
            let stops = terminal::watch_for_stops()?;
            let dir = session(args.name)?;
            terminal::attach(command::connect(&dir)?, &dir, false, stops)
        }
        Command::Recover(args) => recover(args),
        Command::Log(args) => log::run(args),
        Command::Doctor(args) => examine(args),
        Command::Hidden(hidden) => inner(hidden),
    }
}

fn inner(hidden: Hidden) -> Result<i32> {
    match hidden {
        Hidden::Supervise => supervisor::run().map(|()| 0),
        Hidden::Init { inside, root } => namespaces::init(&inside, root).map(|()| 0),
        Hidden::First { root } => namespaces::first(root).map(|()| 0),
        Hidden::Root { inside: Some(inside) } => root::run(&inside, false),
        Hidden::Root { inside: None } => root::run(Path::new(INSIDE), true),
        Hidden::Enter { pid, dir, command } => namespaces::enter(pid, &dir, &command),
        Hidden::Frozen { wait, socket, root } => frozen::run(&socket, root, wait).map(|()| 0),
    }
}

/// The session named, or the only one that runs.
fn session(name: Option<String>) -> Result<SessionDir> {
    if let Some(name) = name {
        return SessionDir::of(&name);
    }
    let mut running: Vec<SessionDir> =
        SessionDir::all()?.into_iter().filter(SessionDir::is_running).collect();
    match running.len() {
        1 => Ok(running.remove(0)),
        0 => Err(Error::NameOne("none is running".into())),
        _ => {
            let names: Vec<&str> = running.iter().map(SessionDir::name).collect();
            Err(Error::NameOne(format!("several are running: {}", names.join(", "))))
        }
    }
}

/// The directory that is asked for checkpoints.
fn place(dir: PathBuf) -> Result<PathBuf> {
    let dir = std::path::absolute(&dir).context(|| format!("path {}", dir.display()))?;
    if store::place_of(&dir) != dir { Err(Error::NameOfOlder(dir)) } else { Ok(dir) }
}

fn start(args: Run) -> Result<i32> {
    let stops = terminal::watch_for_stops()?;
    let display: Display = args.display.into();
    if let Some(name) = &args.name
        && SessionDir::of(name)?.is_running()
    {
        return Err(Error::StillRunning(name.clone()));
    }
    let routine = args.routine.over(Routine::default());
    if display == Display::Host && routine.every.duration().is_some() {
        return Err(Error::HostDisplay(args.name.unwrap_or_else(|| args.program[0].clone())));
    }
    supervisor::check_machine(display)?;
    if !args.no_gl {
        part("libreprise.so")?;
        part("reprise-server")?;
    }
    let asked = args.dir.map(place).transpose()?;
    let name = match args.name {
        Some(name) => name,
        None => free_name(&args.program[0])?,
    };
    let dir = SessionDir::of(&name)?;
    let checkpoint_dir = asked.map_or_else(|| dir.default_checkpoint(), Ok)?;
    let plan = Plan {
        name: name.clone(),
        origin: Origin::Run,
        program: Program {
            args: args.program,
            cwd: std::env::current_dir().context(|| "find the working directory".into())?,
            display,
            screen: args.screen,
            preload: !args.no_gl,
            terminal: terminal::size().unwrap_or((80, 24)),
        },
        checkpoint_dir,
        routine,
        server_env: args.server_env.into_iter().collect(),
        accept_lower_limits: false,
        owner: if args.detach { None } else { terminal::owner() },
        pid: None,
        started: now(),
    };
    if let Ok(other) = Manifest::read(&plan.checkpoint_dir)
        && other.program.args != plan.program.args
    {
        note!(
            "reprise: a checkpoint of `{}` is in {}: the first of this session replaces it (`--name` or `--dir` keeps it)",
            other.program.args.join(" "),
            plan.checkpoint_dir.display()
        );
    }
    if display == Display::Host {
        note!(
            "reprise: on the host's display: recorded, and `reprise recover` works, but no checkpoint can be taken"
        );
    }
    let progress = Progress::new("starting");
    launch::start(&plan, |what| progress.say(what))?;
    drop(progress);
    say_viewer(&dir, display);
    say_routine(&plan);
    follow(&dir, args.detach, stops)
}

/// The program's name, with a number where a session of that name exists. Its folder is made, so that nobody else gets it.
fn free_name(program: &str) -> Result<String> {
    let base: String = Path::new(program)
        .file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' })
        .take(24)
        .collect();
    let base = base.trim_start_matches(['.', '-']);
    let base = if base.is_empty() { "session" } else { base };
    let mut number = 1;
    loop {
        let name = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
        let dir = SessionDir::of(&name)?;
        if !dir.default_checkpoint()?.exists() && dir.reserve()? {
            return Ok(name);
        }
        number += 1;
    }
}

fn say_viewer(dir: &SessionDir, display: Display) {
    if display == Display::View {
        let socket = dir.file("viewer");
        let socket = socket.display();
        note!(
            "reprise: to look:         vncviewer {socket}\n\
             reprise: from elsewhere:  ssh -L 5901:{socket} HOST, then vncviewer localhost:5901"
        );
    }
}

fn say_routine(plan: &Plan) {
    let Routine { every, keep, .. } = plan.routine;
    if every.duration().is_some() {
        let kept = if keep.get() > 1 { format!(", {keep} are kept") } else { String::new() };
        note!("reprise: a checkpoint every {every} in {}{kept}", plan.checkpoint_dir.display());
    }
}

fn follow(dir: &SessionDir, detach: bool, stops: Stops) -> Result<i32> {
    if detach {
        note!("reprise: session {} runs; its output is in {}", dir.name(), dir.file("output.log").display());
        return Ok(0);
    }
    match command::connect(dir) {
        Ok(channel) => terminal::attach(channel, dir, true, stops),
        // It is ending, or has, before anybody could look.
        Err(_) => {
            dir.await_end()?;
            terminal::came_late(dir, false)
        }
    }
}

fn checkpoint(args: Checkpoint) -> Result<i32> {
    let dir = session(args.name)?;
    let channel = command::connect(&dir)?;
    let progress = Progress::new("checkpoint");
    let dir_asked = args.dir.map(place).transpose()?;
    let request = Request::Checkpoint { dir: dir_asked, stop: args.stop, compression: args.compress.get() };
    let reply = command::ask(&channel, &request, |what| progress.say(what))?;
    drop(progress);
    if let Reply::Checkpointed(done) = reply {
        if args.json.json {
            show::json(&done)?;
        } else {
            print(|out| {
                writeln!(
                    out,
                    "checkpoint of {} in {}: {}, the program stood still for {:.2} s, {:.2} s in all{}",
                    dir.name(),
                    done.dir.display(),
                    show::bytes(done.bytes),
                    done.pause,
                    done.seconds,
                    if done.stopped { "; the session has ended" } else { "" }
                )
            })?;
        }
    }
    if args.stop {
        // The name is free again when this returns.
        dir.await_end()?;
    }
    Ok(0)
}

#[derive(Serialize)]
struct Restarted<'a> {
    name: &'a str,
    dir: &'a Path,
    seconds: f64,
    cut: &'a [PathBuf],
}

fn restart(args: Restart) -> Result<i32> {
    let stops = terminal::watch_for_stops()?;
    let asked = args.dir.map(place).transpose()?;
    let begun = std::time::Instant::now();
    let progress = Progress::new("verifying the checkpoint");
    let found = launch::prepare_restart(&args.from, |done, all| {
        progress.say(&format!("verifying the checkpoint: {} of {}", show::bytes(done), show::bytes(all)));
    });
    let mut found = found.inspect_err(|error| {
        if matches!(error, Error::Damaged { .. }) {
            say_others(&args.from);
        }
    })?;
    let name = args.name.unwrap_or_else(|| found.manifest.name.clone());
    let dir = SessionDir::of(&name)?;
    if dir.is_running() {
        return Err(Error::StillRunning(name));
    }
    supervisor::check_machine(found.manifest.program.display)?;
    if found.manifest.program.preload || !found.manifest.gl.is_empty() {
        part("reprise-server")?;
    }
    found.settle_files(args.rewind_files)?;
    let checkpoint_dir = match asked {
        Some(dir) => dir,
        None if name == found.manifest.name => store::place_of(&found.dir),
        None => dir.default_checkpoint()?,
    };
    let display = found.manifest.program.display;
    let plan = Plan {
        name: name.clone(),
        origin: Origin::Restart { checkpoint: found.dir.clone(), identity: found.manifest.identity() },
        program: found.manifest.program.clone(),
        checkpoint_dir,
        routine: args.routine.over(found.manifest.routine),
        server_env: args.server_env.into_iter().collect(),
        accept_lower_limits: args.accept_lower_limits,
        owner: if args.detach { None } else { terminal::owner() },
        pid: None,
        started: now(),
    };
    let problems = launch::start(&plan, |what| progress.say(what))?;
    drop(progress);
    for cut in &found.cut {
        note!("reprise: kept what was cut off in {}", cut.display());
    }
    if args.json {
        let seconds = begun.elapsed().as_secs_f64();
        show::json(&Restarted { name: &name, dir: &found.dir, seconds, cut: &found.cut })?;
    }
    say_viewer(&dir, display);
    say_routine(&plan);
    if problems.is_empty() {
        return follow(&dir, args.detach, stops);
    }
    let inexact = Error::Inexact(problems.join("\n"));
    note!("reprise: {inexact}");
    Ok(match follow(&dir, args.detach, stops)? {
        0 => inexact.exit_code(),
        code => code,
    })
}

/// Says which other checkpoints there are beside one that cannot be used.
fn say_others(named: &str) {
    let Ok(dir) = launch::checkpoint_of(named) else { return };
    let newest = store::place_of(&dir);
    let older = store::older(&newest).into_iter().map(|(_, path)| path);
    for path in std::iter::once(newest).chain(older).filter(|path| *path != dir) {
        if let Ok(manifest) = Manifest::read(&path) {
            note!("reprise: there is another, taken {}: {}", show::ago(manifest.created), path.display());
        }
    }
}

#[derive(Serialize)]
struct Listed {
    name: String,
    running: bool,
    program: Vec<String>,
    started: Option<u64>,
    checkpoint: Option<PathBuf>,
    checkpointed: Option<u64>,
    bytes: Option<u64>,
    older: Vec<Older>,
}

/// A checkpoint that is not the newest.
#[derive(Serialize)]
struct Older {
    name: String,
    checkpoint: PathBuf,
    checkpointed: u64,
    bytes: u64,
}

fn older(name: &str, place: &Path) -> Vec<Older> {
    let listed = |(number, checkpoint): (u32, PathBuf)| {
        let manifest = Manifest::read(&checkpoint).ok()?;
        let (checkpointed, bytes) = (manifest.created, manifest.bytes());
        Some(Older { name: format!("{name}@{number}"), checkpoint, checkpointed, bytes })
    };
    store::older(place).into_iter().filter_map(listed).collect()
}

fn list(args: Json) -> Result<i32> {
    let mut names: Vec<String> = SessionDir::all()?.iter().map(|d| d.name().to_owned()).collect();
    let kept = reprise_session::paths::state_dir()?.join("checkpoints");
    if let Ok(entries) = std::fs::read_dir(kept) {
        names.extend(entries.flatten().filter_map(|e| e.file_name().into_string().ok()));
    }
    names.retain(|name| reprise_session::paths::check_name(name).is_ok());
    names.sort();
    names.dedup();
    let mut all = Vec::new();
    for name in names {
        let dir = SessionDir::of(&name)?;
        let plan = read_json::<Plan>(&dir.file("plan.json")).ok();
        let place = plan.as_ref().map_or(dir.default_checkpoint()?, |p| p.checkpoint_dir.clone());
        let manifest = Manifest::read(&place).ok();
        let program = plan.as_ref().map(|p| p.program.args.clone());
        all.push(Listed {
            running: dir.is_running(),
            started: plan.as_ref().map(|p| p.started),
            program: program.or(manifest.as_ref().map(|m| m.program.args.clone())).unwrap_or_default(),
            checkpointed: manifest.as_ref().map(|m| m.created),
            bytes: manifest.as_ref().map(Manifest::bytes),
            older: older(&name, &place),
            checkpoint: manifest.map(|_| place),
            name,
        });
    }
    if args.json {
        return show::json(&all);
    }
    print(|out| {
        if all.is_empty() {
            return writeln!(out, "no sessions; `reprise run -- PROGRAM` starts one");
        }
        writeln!(out, "{:<24} {:<9} {:<36} PROGRAM", "NAME", "STATE", "CHECKPOINT")?;
        for one in all {
            let taken = |then, n| format!("{}, {}", show::ago(then), show::bytes(n));
            let checkpoint = match (one.checkpointed, one.bytes) {
                (Some(then), Some(n)) => taken(then, n),
                _ => "-".into(),
            };
            let state = if one.running { "running" } else { "ended" };
            writeln!(out, "{:<24} {state:<9} {checkpoint:<36} {}", one.name, one.program.join(" "))?;
            for older in &one.older {
                writeln!(out, "{:<24} {:<9} {}", older.name, "", taken(older.checkpointed, older.bytes))?;
            }
        }
        Ok(())
    })
}

fn status(args: Status) -> Result<i32> {
    let dir = session(args.name)?;
    let channel = command::connect(&dir)?;
    let reply = match args.wait_frame {
        Some(frame) => {
            let progress = Progress::new(&format!("waiting for frame {frame}"));
            let reply = command::await_frame(&channel, frame, args.timeout.map(Duration::from_secs));
            drop(progress);
            reply?
        }
        None => command::ask(&channel, &Request::Status, |_| {})?,
    };
    let Reply::Status(status) = reply else { return Ok(1) };
    if args.json.json {
        return show::json(&status);
    }
    print(|out| show_status(out, &status))
}

fn show_status(out: &mut dyn Write, status: &command::Status) -> io::Result<()> {
    writeln!(out, "session     {} ({}), supervisor {}", status.name, status.state, status.pid)?;
    writeln!(out, "program     {}", status.program.join(" "))?;
    writeln!(out, "started     {}", show::ago(status.started))?;
    writeln!(out, "processes   {}", status.processes.len())?;
    writeln!(out, "output      {}", status.output.display())?;
    if let Some(viewer) = &status.viewer {
        writeln!(out, "viewer      vncviewer {}", viewer.display())?;
    }
    match status.last_checkpoint {
        Some(then) => {
            writeln!(out, "checkpoint  {}, in {}", show::ago(then), status.checkpoint_dir.display())?
        }
        None => writeln!(out, "checkpoint  none; goes to {}", status.checkpoint_dir.display())?,
    }
    let Routine { every, keep, compression } = status.routine;
    if let Some(next) = status.next_checkpoint {
        let next = Duration::from_secs(next);
        writeln!(out, "            every {every}, the next in {}", show::time(next))?;
    }
    if keep.get() > 1 {
        writeln!(out, "            the newest {keep} are kept")?;
    }
    if compression == Compression::Zstd {
        writeln!(out, "            compressed by zstd")?;
    }
    if let Some(failed) = &status.failed_checkpoint {
        writeln!(out, "            the one that was due {}: {}", show::ago(failed.when), failed.reason)?;
    }
    for gl in &status.gl {
        let report = &gl.report;
        writeln!(
            out,
            "GL          process {} ({}), render server {}",
            gl.pid,
            gl.exe,
            gl.server.unwrap_or(0)
        )?;
        if let Some(renderer) = report.strings.get(string::RENDERER) {
            let version = report.strings.get(string::VERSION).map_or("", String::as_str);
            writeln!(out, "            driver {renderer}, OpenGL {version}")?;
        }
        writeln!(out, "            {}", seen(&report.seen))?;
        for (id, width, height) in &report.windows {
            writeln!(out, "            window {id:#x}, {width} x {height}")?;
        }
        writeln!(
            out,
            "            {} frames, {} calls ({} waited), log {} in {} entries, {} recoveries",
            report.frames,
            report.calls,
            report.round_trips,
            show::bytes(report.log_bytes),
            report.log_entries,
            report.recoveries
        )?;
        for stale in &report.stale {
            writeln!(out, "            stale: {stale}")?;
        }
        for problem in &report.problems {
            writeln!(out, "            not as it was: {problem}")?;
        }
    }
    Ok(())
}

/// What a program has seen of its driver, in a line.
fn seen(seen: &Seen) -> String {
    let mut parts = Vec::new();
    for api in &APIS {
        let (version, extensions) = api.seen(seen);
        if let Some((major, minor)) = version {
            parts.push(format!("OpenGL{} {major}.{minor}", api.name));
        }
        if !extensions.is_empty() {
            parts.push(format!("{} extensions{}", extensions.len(), api.of_it()));
        }
    }
    if !seen.glx_extensions.is_empty() {
        parts.push(format!("{} of GLX", seen.glx_extensions.len()));
    }
    for (name, values) in &seen.limits {
        let values: Vec<String> = values.iter().take(4).map(f64::to_string).collect();
        parts.push(format!("{name} {}", values.join(" ")));
    }
    if parts.is_empty() {
        return "the program has not asked what the driver can do".into();
    }
    format!("the program has seen: {}", parts.join(", "))
}

fn remove(args: &Rm) -> Result<i32> {
    for name in &args.names {
        let dir = SessionDir::of(name)?;
        let place = dir.default_checkpoint()?;
        if !dir.path().exists() && !place.exists() {
            return Err(Error::UnknownSession(name.clone()));
        }
        if dir.is_running() {
            if !args.force {
                return Err(Error::StillRunning(name.clone()));
            }
            command::ask(&command::connect(&dir)?, &Request::Kill, |_| {})?;
            dir.await_end()?;
        }
        let older = store::older(&place).into_iter().map(|(_, path)| path);
        for path in [dir.path().into(), place].into_iter().chain(older) {
            match std::fs::remove_dir_all(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error).context(|| format!("remove {}", path.display()));
                }
                _ => {}
            }
        }
    }
    Ok(0)
}

fn recover(args: Recover) -> Result<i32> {
    let dir = session(args.name)?;
    let channel = command::connect(&dir)?;
    let begun = std::time::Instant::now();
    let progress = Progress::new("replacing the render server");
    let (env, accept_lower_limits) = (args.env.into_iter().collect(), args.accept_lower_limits);
    let reply =
        command::ask(&channel, &Request::Recover { env, accept_lower_limits }, |what| progress.say(what))?;
    drop(progress);
    let (name, seconds) = (dir.name(), begun.elapsed().as_secs_f64());
    // An older supervisor only says that it is done.
    let pause = if let Reply::Recovered { pause } = reply { Some(pause) } else { None };
    if args.json.json {
        return show::json(&serde_json::json!({ "name": name, "seconds": seconds, "pause": pause }));
    }
    print(|out| {
        let still =
            pause.map_or(String::new(), |pause| format!("; the program stood still for {pause:.2} s"));
        writeln!(out, "session {name} has a fresh render server, after {seconds:.2} s{still}")
    })
}

fn examine(args: Json) -> Result<i32> {
    let all = doctor::examine();
    if args.json {
        show::json(&all)?;
    } else {
        print(|out| {
            for finding in &all {
                let mark = match finding {
                    f if f.good => "ok     ",
                    f if f.optional => "missing",
                    _ => "MISSING",
                };
                writeln!(out, "{mark} {:<24} {}", finding.what, finding.found)?;
                if let Some(mend) = &finding.mend {
                    writeln!(out, "        {:<24} mend: {mend}", "")?;
                }
            }
            Ok(())
        })?;
    }
    Ok(if all.iter().all(|f| f.good || f.optional) { 0 } else { 3 })
}
