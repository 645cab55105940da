//! The process that holds a session together (hidden subcommand `supervise`). It stays outside the tree.
//!
//! One thread owns all state and handles events one by one; other threads only wait for sockets and send events.
//! - [`connections`]: the sockets. [`checkpoint`]: taking one. [`agenda`]: when one is taken that nobody asks for.
//!   [`servers`]: render servers.
//!
//! This module must not draw, nor know any GL command.

mod agenda;
mod checkpoint;
mod connections;
mod servers;

use crate::command::{Ended, GlStatus, KILLED, Reply, Request, Status};
use crate::criu::Criu;
use crate::error::{Context, Error, Result};
use crate::launch::StartLine;
use crate::manifest::Manifest;
use crate::namespaces::Namespaces;
use crate::paths::{self, SessionDir, private_dir};
use crate::plan::{Compression, Display, Origin, Plan, now, write_json};
use crate::store::Held;
use crate::viewer::Viewer;
use crate::{doctor, note, pack, probe, root, store, sys, thumbnail, xserver};
use agenda::Agenda;
use connections::{Event, Listener};
use reprise_gl::driver;
use reprise_wire::channel::Channel;
use reprise_wire::session::{Configured, GlReport, Role, Seen, ToProcess, ToSupervisor};
use servers::Servers;
use signal_hook::consts::SIGUSR1;
use signal_hook::iterator::Signals;
use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How long a fresh tree, a resumed or restarted one may take to report.
const START_PATIENCE: Duration = Duration::from_secs(60);
/// What it is busy with while it asks the processes for figures, which keeps nothing else from being done next.
const FIGURES: &str = "status";
/// How long the root of a tree on the host's display may take to end what is below it.
const END_PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait before another try to open the socket for the tree.
const LISTEN_AGAIN: Duration = Duration::from_secs(1);
/// How much of the old output a newly attached terminal is shown, bytes.
const TAIL: u64 = 4096;
/// How much of it is sent in one message, bytes.
const PIECE: usize = 16 << 10;

/// The program's XDG_RUNTIME_DIR in the session's folder.
const RUNTIME_FILES: &str = "inside/xdg";
/// In the session's folder while it is restored from a compressed checkpoint: the images as CRIU reads them.
const IMAGES: &str = "images";

/// Runs a session to its end.
///
/// # Errors
/// Why it did not start; the launcher has been told.
pub fn run() -> Result<()> {
    sys::close_inherited();
    // As early as can be: it would end this process.
    let signals = Signals::new([SIGUSR1]).context(|| "watch for signals".into())?;
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text).context(|| "read the plan".into())?;
    let plan: Plan =
        serde_json::from_slice(&text).map_err(std::io::Error::from).context(|| "read the plan".into())?;
    match Supervisor::start(plan, signals) {
        Ok(mut supervisor) => {
            let problems = supervisor.take_problems();
            tell_launcher(&StartLine::Started { problems });
            supervisor.serve();
            Ok(())
        }
        Err(error) => {
            tell_launcher(&StartLine::Failed { reason: error.to_string(), code: error.exit_code() });
            Err(error)
        }
    }
}

fn tell_launcher(line: &StartLine) {
    if let Ok(mut text) = serde_json::to_vec(line) {
        text.push(b'\n');
        // The launcher may be gone: the session does not depend on it.
        let _ = std::io::stdout().write_all(&text).and_then(|()| std::io::stdout().flush());
    }
}

/// A process of the tree that is connected.
#[derive(Debug)]
struct Process {
    channel: Arc<Channel>,
    role: Role,
    pid: i32,
    /// Its pid as seen here.
    outer: i32,
    exe: String,
    report: GlReport,
    /// What had not come back when it said so.
    problems: Vec<String>,
    /// For how many seconds it had stood still then.
    held: f64,
    /// Whether it has said that it goes on, since it was welcomed or asked to recover.
    resumed: bool,
    /// Whether it has said how it is, since it was asked.
    answered: bool,
    rested: Option<AtRest>,
}

/// What a process said when it came to rest.
#[derive(Debug)]
struct AtRest {
    report: GlReport,
    log_file: Option<String>,
    keeps_server: bool,
    log_follows: bool,
    /// Its threads stand still since then.
    since: Instant,
}

/// What holds the tree.
#[derive(Debug)]
enum Tree {
    Isolated(Namespaces),
    /// On the host's display: only the root process is known.
    Host(Child),
}

struct Supervisor {
    plan: Plan,
    dir: SessionDir,
    /// Held to the end. It also keeps a low descriptor number in use, see [`sys::as_render_server`].
    _lock: File,
    /// This session's copy of `reprise`, as it was when the supervisor started.
    reprise: PathBuf,
    tree: Option<Tree>,
    events: Sender<Event>,
    inbox: Receiver<Event>,
    listener: Option<Listener>,
    processes: BTreeMap<u64, Process>,
    /// Processes that came to rest, by their pid inside, and their pid here where they are the same processes still:
    /// they are to build their GL state anew, and have not said so yet.
    resting: BTreeMap<i32, Option<i32>>,
    /// By the pid of a process that came to rest: the log that it is to write when it goes on, when that is done.
    logs: BTreeMap<i32, Option<Result<(), String>>>,
    servers: Servers,
    attached: Vec<(u64, Arc<Channel>)>,
    /// Who waits for a frame, and for which.
    awaiting: Vec<(u64, Arc<Channel>, u64)>,
    output: File,
    /// Bytes in it when the session was started.
    output_before: u64,
    viewer: Option<Viewer>,
    /// What it is busy with.
    busy: Option<&'static str>,
    /// Whether nobody asked for that.
    by_itself: bool,
    /// Requests that take time, to be carried out when the events at hand are done: at most one for more than figures.
    waiting: VecDeque<(Arc<Channel>, Request)>,
    agenda: Agenda,
    failure: Option<String>,
    ended: Option<Ended>,
}

impl Supervisor {
    fn start(mut plan: Plan, signals: Signals) -> Result<Supervisor> {
        let dir = SessionDir::of(&plan.name)?;
        let lock = dir.lock()?;
        plan.pid = Some(std::process::id());
        plan.started = now();
        write_json(&dir.file("plan.json"), &plan)?;
        let inside = dir.inside();
        let _ = fs::remove_file(dir.file(Ended::FILE));
        for old in [&inside, &dir.file("bin"), &dir.file(IMAGES)] {
            match fs::remove_dir_all(old) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error).context(|| format!("remove {}", old.display()));
                }
                _ => {}
            }
        }
        for new in
            [dir.file("bin"), inside.join("x11"), inside.join("xdg"), inside.join("bin"), inside.join("lib")]
        {
            private_dir(&new)?;
        }
        let exe = std::env::current_exe().context(|| "find the running program".into())?;
        let reprise = dir.file("bin").join("reprise");
        copy(&exe, &reprise)?;
        let parts = paths::parts_dir()?;
        if parts.join(servers::PROGRAM).is_file() {
            copy(&parts.join(servers::PROGRAM), &dir.file("bin").join(servers::PROGRAM))?;
        }
        let held = match &plan.origin {
            Origin::Restart { checkpoint, .. } => Some(Held::open(checkpoint)?),
            Origin::Run => None,
        };
        let output = open_output(&dir, held.as_ref())?;
        let output_before = output.metadata().map_or(0, |m| m.len());
        let (events, inbox) = channel();
        connections::serve_commands(&dir.command(), &events)?;
        if let Some(owner) = plan.owner {
            connections::watch(owner, &events, Event::OwnerGone);
        }
        connections::watch_signals(signals, &events);
        let servers = Servers::new(
            dir.file("bin").join(servers::PROGRAM),
            dir.file("server.log"),
            plan.server_env.clone(),
        );
        let mut supervisor = Supervisor {
            dir,
            _lock: lock,
            reprise,
            tree: None,
            events,
            inbox,
            listener: None,
            processes: BTreeMap::new(),
            resting: BTreeMap::new(),
            logs: BTreeMap::new(),
            servers,
            attached: Vec::new(),
            awaiting: Vec::new(),
            output,
            output_before,
            viewer: None,
            busy: Some("start"),
            by_itself: false,
            waiting: VecDeque::new(),
            agenda: Agenda::new(plan.routine.every),
            failure: None,
            ended: None,
            plan,
        };
        let started = match held {
            None => supervisor.start_program(),
            Some(held) => supervisor.restore(&held.path()),
        };
        if let Err(error) = started {
            supervisor.end_tree();
            supervisor.clean();
            // As if nothing had been tried.
            let _ = fs::rename(supervisor.dir.file("output.log.old"), supervisor.dir.file("output.log"));
            return Err(error);
        }
        supervisor.busy = None;
        Ok(supervisor)
    }

    /// Leaves no process of it alive.
    fn end_tree(&mut self) {
        self.listener = None;
        if let Some(Tree::Host(root)) = &mut self.tree {
            // It kills what is below it when it loses this connection.
            for process in self.processes.values() {
                connections::turn_away(&process.channel);
            }
            sys::wait_or_kill(root, END_PATIENCE);
        }
        self.tree = None;
        self.servers.end();
    }

    /// Removes what only a running session needs. The logs stay, and the plan, which says where the checkpoint is.
    fn clean(&self) {
        for file in [self.dir.command(), self.dir.file("viewer")] {
            let _ = fs::remove_file(file);
        }
        for folder in [self.dir.inside(), self.dir.file("bin"), self.dir.file(IMAGES)] {
            let _ = fs::remove_dir_all(folder);
        }
    }

    fn start_program(&mut self) -> Result<()> {
        let inside = self.dir.inside();
        store::share(&self.reprise, &inside.join("bin/reprise"))?;
        if self.plan.program.preload {
            copy(&paths::part("libreprise.so")?, &inside.join("lib/libreprise.so"))?;
            // Inside a tree of its own the path is another. The linker takes these for the end of the name.
            if self.plan.program.display == Display::Host
                && inside.to_string_lossy().contains([' ', ':', '\t', '\n'])
            {
                return Err(Error::Start(format!(
                    "the dynamic linker cannot load a library from {}, whose name has a space or a colon: set {} to another \
                     folder",
                    inside.display(),
                    paths::ENV_STATE_DIR
                )));
            }
        }
        write_json(&inside.join(root::PROGRAM_FILE), &self.plan.program)?;
        self.listen()?;
        tell_launcher(&StartLine::Progress("starting the display and the program".into()));
        let tree = if self.plan.program.display == Display::Host {
            let mut command = Command::new(&self.reprise);
            command.arg("root").arg(&inside).stdin(Stdio::null()).stdout(Stdio::null());
            sys::in_own_session(&mut command);
            sys::end_with_parent(&mut command);
            Tree::Host(command.spawn().context(|| "start the program".into())?)
        } else {
            Tree::Isolated(Namespaces::create(&self.reprise, &inside, true)?)
        };
        self.hold(tree);
        self.await_root().map_err(Error::Start)?;
        self.listen_for_viewers()
    }

    fn restore(&mut self, checkpoint: &Path) -> Result<()> {
        let manifest = Manifest::read(checkpoint)?;
        if !matches!(&self.plan.origin, Origin::Restart { identity, .. } if *identity == manifest.identity())
        {
            return Err(Error::Start("its checkpoint was replaced meanwhile: try again".into()));
        }
        let criu = Criu::find()?;
        self.compare_drivers(&manifest)?;
        let inside = self.dir.inside();
        for folder in &manifest.folders {
            private_dir(&self.dir.path().join(folder))?;
        }
        for name in manifest.checksums.keys().filter(|name| name.starts_with("inside/")) {
            let (from, to) = (checkpoint.join(name), self.dir.path().join(name));
            // What the program may write to must not be one file with the checkpoint's.
            if name.starts_with(RUNTIME_FILES) { copy(&from, &to)? } else { store::share(&from, &to)? }
        }
        self.listen()?;
        tell_launcher(&StartLine::Progress("restoring the processes".into()));
        let space = Namespaces::create(&self.reprise, &inside, false)?;
        let mut images = checkpoint.join("images");
        if manifest.compression != Compression::None {
            tell_launcher(&StartLine::Progress("expanding the process image".into()));
            let expanded = self.dir.file(IMAGES);
            pack::unpack(&images, &expanded)?;
            images = expanded;
        }
        let restored = criu.restore(&space, &self.reprise, &images, self.dir.path());
        let _ = fs::remove_dir_all(self.dir.file(IMAGES));
        self.hold(Tree::Isolated(space));
        restored?;
        self.resting = manifest.gl.iter().map(|process| (process.pid, None)).collect();
        self.await_root().map_err(Error::Resume)?;
        tell_launcher(&StartLine::Progress("rebuilding GL state".into()));
        self.await_resting().map_err(Error::Resume)?;
        self.listen_for_viewers()
    }

    /// Takes the tree over, and hears of its end.
    fn hold(&mut self, tree: Tree) {
        let keeper = match &tree {
            Tree::Isolated(space) => space.keeper(),
            Tree::Host(root) => root.id(),
        };
        connections::watch(keeper, &self.events, Event::TreeGone);
        self.tree = Some(tree);
    }

    /// Refuses a driver that lacks what a program of the checkpoint has seen of its own, before anything is restored.
    fn compare_drivers(&self, manifest: &Manifest) -> Result<()> {
        let seen = || manifest.gl.iter().map(|process| &process.report.seen);
        if seen().all(|seen| *seen == Seen::default()) {
            return Ok(());
        }
        tell_launcher(&StartLine::Progress("asking the graphics driver".into()));
        let mut configs: Vec<Configured> = Vec::new();
        // Another X server's visuals have other numbers: only that in the tree can say which it has.
        if manifest.program.display == Display::Private {
            for config in seen().flat_map(|seen| &seen.configs) {
                if !configs.contains(config) {
                    configs.push(config.clone());
                }
            }
        }
        let log = self.servers.open_log()?;
        let program = self.servers.program()?;
        let driver = probe::ask(program, &self.servers.env, &configs, manifest.program.screen, log)?;
        for seen in seen() {
            let lacks = driver::missing(seen, &driver);
            if !lacks.allow(self.plan.accept_lower_limits) {
                let driver = driver::name(&driver).to_owned();
                return Err(Error::LacksDriver { driver, lacks: lacks.to_string() });
            }
        }
        Ok(())
    }

    fn listen_for_viewers(&mut self) -> Result<()> {
        if self.plan.program.display == Display::View {
            let server = self.dir.inside().join("rfb");
            self.viewer = Some(Viewer::listen(&self.dir.file("viewer"), &server)?);
        }
        Ok(())
    }

    fn listen(&mut self) -> Result<()> {
        self.listener = Some(Listener::open(&self.dir.control(), &self.events)?);
        Ok(())
    }

    /// Handles events until `done` says something, the session ends or `patience` is over.
    fn pump<T>(
        &mut self,
        patience: Duration,
        mut done: impl FnMut(&mut Self) -> Option<T>,
    ) -> Result<T, String> {
        let end = Instant::now() + patience;
        loop {
            if let Some(result) = done(self) {
                return Ok(result);
            }
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            if let Some(ended) = &self.ended {
                return Err(ended
                    .how
                    .clone()
                    .unwrap_or_else(|| format!("the program ended ({})", ended.code)));
            }
            let now = Instant::now();
            if now >= end {
                return Err(format!("no answer in {} s", patience.as_secs()));
            }
            self.turn((end - now).min(Duration::from_millis(500)));
        }
    }

    /// Handles one event, or none in time.
    fn turn(&mut self, patience: Duration) {
        match self.inbox.recv_timeout(patience) {
            Ok(event) => self.handle(event),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
        }
        let dead = match &mut self.tree {
            Some(Tree::Isolated(space)) => space.ended().is_some(),
            Some(Tree::Host(child)) => child.try_wait().ok().flatten().is_some() && self.root().is_none(),
            None => false,
        };
        if dead {
            self.end(KILLED, "all its processes were killed".into());
        }
    }

    /// The session is over, unless it is already: its program did not end by itself.
    fn end(&mut self, code: i32, how: String) {
        self.ended.get_or_insert(Ended { code, how: Some(how) });
    }

    fn root(&self) -> Option<&Process> {
        self.processes.values().find(|process| process.role == Role::Root)
    }

    fn await_root(&mut self) -> Result<(), String> {
        self.pump(START_PATIENCE, |me| me.root().filter(|root| root.resumed).map(|_| ()))
    }

    /// Waits until every process that came to rest goes on, or is gone.
    fn await_resting(&mut self) -> Result<(), String> {
        self.pump(START_PATIENCE, |me| {
            let alive = |outer: &Option<i32>| {
                outer.is_none_or(|pid| Path::new("/proc").join(pid.to_string()).exists())
            };
            me.resting.retain(|_, outer| alive(outer));
            me.resting.is_empty().then_some(())
        })
    }

    fn serve(&mut self) {
        self.agenda.begin();
        while self.ended.is_none() {
            self.turn(match self.listener {
                Some(_) => self.agenda.wait(),
                None => LISTEN_AGAIN.min(self.agenda.wait()),
            });
            // Could not be opened after a checkpoint, for want of disk or descriptors: the program waits for it.
            if self.listener.is_none()
                && let Err(error) = self.listen()
            {
                note!("{error}");
            }
            if let Some(failure) = self.failure.take() {
                note!("{failure}");
            }
            loop {
                if let Some((channel, request)) = self.waiting.pop_front() {
                    match self.ended {
                        Some(_) => refuse(&channel, &self.not_running()),
                        None => self.carry_out(&channel, request),
                    }
                } else if self.ended.is_none()
                    && let Some(due) = self.agenda.take()
                {
                    self.checkpoint_by_itself(due);
                } else {
                    break;
                }
            }
            self.busy = None;
        }
        let Some(ended) = self.ended.clone() else { return };
        let how = ended.how.as_deref().unwrap_or("the program ended");
        note!("session {} ended: {how} ({})", self.plan.name, ended.code);
        self.end_tree();
        self.clean();
        if let Err(error) = write_json(&self.dir.file(Ended::FILE), &ended) {
            note!("{error}");
        }
        for (_, channel) in self.attached.drain(..) {
            let _ = channel.send(&Reply::Ended(ended.clone()), &[]);
        }
        for (_, channel, frame) in self.awaiting.drain(..) {
            refuse(&channel, &Error::EndedBefore { name: self.plan.name.clone(), frame });
        }
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::Hello { id, channel, role, pid, outer, exe } => {
                // Not what a session before it, on the host's display too, may have left behind.
                let stranger = role == Role::Root
                    && matches!(&self.tree, Some(Tree::Host(child)) if i64::from(child.id()) != i64::from(outer));
                let resume = role == Role::Gl && self.resting.contains_key(&pid);
                let accept_lower_limits = self.plan.accept_lower_limits;
                self.servers.reap();
                let server = (role == Role::Gl).then(|| self.servers.of(pid)).flatten();
                let awaited = resume && self.logs.contains_key(&pid);
                let log_file = awaited.then(|| checkpoint::log_file(pid));
                let welcome = ToProcess::Welcome { resume, accept_lower_limits, server, log_file };
                // With no listener, it has connected in the moment that all were asked to rest: it will try again.
                if self.listener.is_none() || stranger || channel.send(&welcome, &[]).is_err() {
                    connections::turn_away(&channel);
                } else {
                    let process = Process {
                        channel,
                        role,
                        pid,
                        outer,
                        exe,
                        report: GlReport::default(),
                        problems: Vec::new(),
                        held: 0.0,
                        resumed: role == Role::Gl && !resume,
                        answered: false,
                        rested: None,
                    };
                    self.tell_awaited(&process);
                    self.processes.insert(id, process);
                }
            }
            Event::Message(id, message) => self.message(id, *message),
            Event::Closed(id) => {
                let lost = self.processes.remove(&id);
                if lost.is_some_and(|p| p.role == Role::Root && p.rested.is_none()) {
                    self.end(KILLED, "its root process is gone".into());
                }
            }
            Event::Request(id, channel, request) => self.request(id, channel, request),
            Event::CommandClosed(id) => {
                self.attached.retain(|(attached, _)| *attached != id);
                self.awaiting.retain(|(awaiting, ..)| *awaiting != id);
            }
            Event::OwnerGone => {
                self.end(KILLED, "the `reprise` that ran it is gone".into());
            }
            // The turn that handles it looks.
            Event::TreeGone => {}
            Event::Signal => self.agenda.signalled(),
        }
    }

    fn message(&mut self, id: u64, message: ToSupervisor) {
        let Some(process) = self.processes.get_mut(&id) else { return };
        match message {
            ToSupervisor::NeedServer => {
                let channel = process.channel.clone();
                let (pid, outer) = (process.pid, process.outer);
                let started = self.start_server(pid, outer);
                let _ = match started {
                    Ok((pid, link)) => {
                        use std::os::fd::AsFd;
                        channel.send(&ToProcess::Server { pid }, &[link.as_fd()])
                    }
                    Err(error) => {
                        note!("render server: {error}");
                        channel.send(&ToProcess::NoServer { reason: error.to_string() }, &[])
                    }
                };
            }
            ToSupervisor::Rested { report, log_file, keeps_server, log_follows, held } => {
                let held = Duration::try_from_secs_f64(held).unwrap_or_default();
                let since = Instant::now().checked_sub(held).unwrap_or_else(Instant::now);
                if process.role == Role::Gl {
                    self.resting.insert(process.pid, Some(process.outer));
                }
                process.rested = Some(AtRest { report, log_file, keeps_server, log_follows, since });
            }
            ToSupervisor::LogWritten { failed } => {
                let who = || format!("process {} ({})", process.pid, process.exe);
                let written = failed.map_or(Ok(()), |reason| Err(format!("{}: {reason}", who())));
                if let Some(awaited) = self.logs.get_mut(&process.pid) {
                    *awaited = Some(written);
                }
            }
            ToSupervisor::RestFailed { reason } => {
                self.failure = Some(format!("process {} ({}): {reason}", process.pid, process.exe));
            }
            ToSupervisor::Resumed { held, problems } => {
                process.problems = problems;
                process.held = held;
                process.resumed = true;
                if process.role == Role::Gl {
                    self.resting.remove(&process.pid);
                }
            }
            ToSupervisor::ResumeFailed { reason } => {
                self.failure = Some(match process.role {
                    Role::Root => reason,
                    Role::Gl => format!("process {} ({}): {reason}", process.pid, process.exe),
                });
                if process.role == Role::Gl {
                    self.servers.end_tried(process.pid);
                }
            }
            ToSupervisor::Status { report } => {
                process.report = report;
                process.answered = true;
            }
            ToSupervisor::Frame { frames } => {
                process.report.frames = frames;
                let (reached, later) =
                    std::mem::take(&mut self.awaiting).into_iter().partition(|(.., frame)| *frame <= frames);
                self.awaiting = later;
                if let Some(process) = self.processes.get(&id) {
                    self.tell_awaited(process);
                }
                for (id, channel, _) in reached {
                    self.request(id, channel, Request::Status);
                }
            }
            ToSupervisor::Exited { code } => {
                self.ended.get_or_insert(Ended { code, how: None });
            }
            ToSupervisor::Output { bytes } => {
                if let Err(error) = self.output.write_all(&bytes) {
                    note!("output.log: {error}");
                }
                self.attached.retain(|(_, channel)| {
                    channel.send(&Reply::Output { bytes: bytes.clone() }, &[]).is_ok()
                });
            }
            ToSupervisor::Hello { .. } => {}
        }
    }

    /// Asks a process to say when it is at the next frame that somebody waits for.
    fn tell_awaited(&self, process: &Process) {
        if process.role == Role::Gl
            && let Some(frame) = self.awaiting.iter().map(|(.., frame)| *frame).min()
        {
            // One that is gone will never be there.
            let _ = process.channel.send(&ToProcess::AwaitFrame { frame }, &[]);
        }
    }

    fn request(&mut self, id: u64, channel: Arc<Channel>, request: Request) {
        match request {
            Request::AwaitFrame { frame } => {
                self.awaiting.push((id, channel, frame));
                self.processes.values().for_each(|process| self.tell_awaited(process));
            }
            Request::Attach { size, whole } => {
                if self.show_output(&channel, whole) {
                    self.attached.push((id, channel));
                }
                self.resize(size);
            }
            Request::Resize { size } => self.resize(Some(size)),
            Request::Input { bytes } => {
                if let Some(root) = self.root() {
                    let _ = root.channel.send(&ToProcess::Input { bytes }, &[]);
                }
            }
            Request::Signal => self.agenda.signalled(),
            Request::Kill => {
                self.end(KILLED, "it was killed".into());
                let _ = channel.send(&Reply::Done, &[]);
            }
            Request::Status if self.busy.is_some() => {
                let status = self.status();
                let _ = channel.send(&Reply::Status(Box::new(status)), &[]);
            }
            request => {
                // What it does by itself keeps nobody waiting for longer than it takes.
                let free = |what| what == FIGURES || self.by_itself && !self.has_work_waiting();
                if let Some(what) = self.busy.filter(|what| !free(*what)) {
                    refuse(&channel, &Error::Busy { name: self.plan.name.clone(), what: what.into() });
                    return;
                }
                self.busy = Some(match &request {
                    Request::Checkpoint { .. } => "checkpoint",
                    Request::Recover { .. } => "recovery",
                    _ => FIGURES,
                });
                self.waiting.push_back((channel, request));
            }
        }
    }

    /// For who has asked while the session was ending.
    fn not_running(&self) -> Error {
        let name = self.plan.name.clone();
        match Manifest::read(&self.plan.checkpoint_dir) {
            Ok(_) => Error::NotRunning(name),
            Err(_) => Error::NothingLeft(name),
        }
    }

    fn has_work_waiting(&self) -> bool {
        self.waiting.iter().any(|(_, request)| !matches!(request, Request::Status))
    }

    /// Sends what the program has written so far: the last of it, or all since the session was started and a little
    /// before. Whether there is somebody who takes it.
    fn show_output(&self, channel: &Channel, whole: bool) -> bool {
        let mut bytes = Vec::new();
        if let Ok(mut log) = File::open(self.dir.file("output.log")) {
            let end = if whole { self.output_before } else { log.metadata().map_or(0, |m| m.len()) };
            let _ = log.seek(SeekFrom::Start(end.saturating_sub(TAIL)));
            let _ = log.read_to_end(&mut bytes);
        }
        // Something is sent even where there is nothing: whoever asked knows that all of it has come.
        let (first, rest) = bytes.split_at(bytes.len().min(PIECE));
        std::iter::once(first)
            .chain(rest.chunks(PIECE))
            .all(|piece| channel.send(&Reply::Output { bytes: piece.to_vec() }, &[]).is_ok())
    }

    fn resize(&mut self, size: Option<(u16, u16)>) {
        if let (Some((columns, rows)), Some(root)) = (size, self.root()) {
            let _ = root.channel.send(&ToProcess::Resize { columns, rows }, &[]);
        }
    }

    /// Carries out a request that takes time.
    fn carry_out(&mut self, channel: &Arc<Channel>, request: Request) {
        let result = match request {
            Request::Checkpoint { dir, stop, compression } => {
                let say = |what: &str| {
                    let _ = channel.send(&Reply::Progress { what: what.into() }, &[]);
                };
                self.checkpoint(say, dir, stop, compression).map(Reply::Checkpointed)
            }
            Request::Recover { env, accept_lower_limits } => {
                self.recover(env, accept_lower_limits).map(|pause| Reply::Recovered { pause })
            }
            _ => {
                self.ask_figures();
                Ok(Reply::Status(Box::new(Status { state: "running".into(), ..self.status() })))
            }
        };
        let reply = result.unwrap_or_else(|error| {
            note!("{error}");
            Reply::Failed { reason: error.to_string(), code: error.exit_code() }
        });
        let _ = channel.send(&reply, &[]);
    }

    /// Sends to every GL process and waits until each has answered, which sets what `flag` names.
    fn ask_gl(
        &mut self,
        message: &ToProcess,
        patience: Duration,
        flag: fn(&mut Process) -> &mut bool,
    ) -> Result<(), String> {
        let mut asked = Vec::new();
        for (id, process) in self.processes.iter_mut().filter(|(_, p)| p.role == Role::Gl) {
            if process.channel.send(message, &[]).is_ok() {
                *flag(process) = false;
                asked.push(*id);
            }
        }
        self.pump(patience, |me| {
            asked.iter().all(|id| me.processes.get_mut(id).is_none_or(|p| *flag(p))).then_some(())
        })
    }

    fn ask_figures(&mut self) {
        // A process that is busy answers later; what it said last is shown.
        let _ = self.ask_gl(&ToProcess::Status, Duration::from_millis(500), |p| &mut p.answered);
        self.servers.reap();
        let x11 = self.x11();
        for process in self.processes.values_mut() {
            let windows = std::mem::take(&mut process.report.windows);
            process.report.windows = thumbnail::measure(x11.as_deref(), windows);
        }
    }

    /// The sockets of the display in the tree; `None` on the host's.
    fn x11(&self) -> Option<PathBuf> {
        (self.plan.program.display != Display::Host).then(|| self.dir.inside().join("x11"))
    }

    fn recover(&mut self, env: BTreeMap<String, String>, accept_lower_limits: bool) -> Result<f64> {
        if !self.processes.values().any(|p| p.role == Role::Gl) {
            return Err(Error::NotReplaced("no process of the session uses GL, and there is none".into()));
        }
        let before = self.servers.env.clone();
        self.servers.env.extend(env.clone());
        self.ask_gl(&ToProcess::Recover { env, accept_lower_limits }, START_PATIENCE, |p| &mut p.resumed)
            .map_err(|reason| {
                self.servers.env = before;
                // What was tried in vain says nothing of the one that serves.
                self.servers.forget_early_ends();
                Error::NotReplaced(reason)
            })?;
        let held = self.processes.values().filter(|process| process.role == Role::Gl);
        let pause = held.map(|process| process.held).fold(0.0, f64::max);
        match self.take_problems() {
            problems if problems.is_empty() => Ok(pause),
            problems => Err(Error::Inexact(problems.join("\n"))),
        }
    }

    /// What of the processes' OpenGL state did not come back when they went on the last time; said once.
    fn take_problems(&mut self) -> Vec<String> {
        let of = |process: &mut Process| {
            let who = format!("process {} ({})", process.pid, process.exe);
            std::mem::take(&mut process.problems).into_iter().map(move |problem| format!("{who}: {problem}"))
        };
        self.processes.values_mut().flat_map(of).collect()
    }

    fn status(&self) -> Status {
        let gl = self.processes.values().filter(|p| p.role == Role::Gl);
        Status {
            name: self.plan.name.clone(),
            pid: std::process::id(),
            state: self.busy.unwrap_or("running").into(),
            program: self.plan.program.args.clone(),
            display: self.plan.program.display,
            started: self.plan.started,
            processes: match &self.tree {
                Some(Tree::Isolated(space)) => space.processes(),
                Some(Tree::Host(child)) => i32::try_from(child.id()).into_iter().collect(),
                None => Vec::new(),
            },
            gl: gl
                .map(|p| GlStatus {
                    pid: p.pid,
                    exe: p.exe.clone(),
                    server: self.servers.of(p.pid),
                    report: p.report.clone(),
                })
                .collect(),
            viewer: self.viewer.as_ref().map(|v| v.path().to_path_buf()),
            last_checkpoint: Manifest::read(&self.plan.checkpoint_dir).ok().map(|m| m.created),
            checkpoint_dir: self.plan.checkpoint_dir.clone(),
            routine: self.plan.routine,
            next_checkpoint: self.agenda.next().map(|time| time.as_secs()),
            failed_checkpoint: self.agenda.failed.clone(),
            output: self.dir.file("output.log"),
        }
    }
}

/// Tells the command line that it is not done. It may be gone.
fn refuse(channel: &Channel, error: &Error) {
    let _ = channel.send(&Reply::Failed { reason: error.to_string(), code: error.exit_code() }, &[]);
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(|_| ()).context(|| format!("copy {} to {}", from.display(), to.display()))
}

/// The log of the program's output: new, or going on where it was when the checkpoint was taken. That of the session before
/// stays as `output.log.old`.
fn open_output(dir: &SessionDir, checkpoint: Option<&Held>) -> Result<File> {
    let (path, old) = (dir.file("output.log"), dir.file("output.log.old"));
    let what = || format!("open {}", path.display());
    match fs::rename(&path, &old) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error).context(what),
        _ => {}
    }
    if let Some(checkpoint) = checkpoint {
        copy(&checkpoint.path().join("output.log"), &path).inspect_err(|_| drop(fs::rename(&old, &path)))?;
    }
    File::options().create(true).append(true).open(&path).context(what)
}

/// Says what is lacking for a session on this display, before anything is started.
///
/// # Errors
/// Rights, X server, CRIU, or the host's display.
pub fn check_machine(display: Display) -> Result<()> {
    if display == Display::Host {
        let name = std::env::var("DISPLAY").unwrap_or_default();
        return match x11rb::connect(None) {
            Ok(_) => Ok(()),
            Err(error) => Err(Error::NoDisplay { display: name, reason: error.to_string() }),
        };
    }
    if !rustix::process::geteuid().is_root() {
        return Err(Error::NoRights { what: "a session with a display of its own" });
    }
    doctor::rights().map_err(Error::NoCapability)?;
    xserver::check(display)?;
    Criu::find().map(|_| ())
}
