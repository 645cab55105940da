//! The root process of the tree (hidden subcommand `root`): starts the X server and the program, holds the program's
//! terminal, and relays it to the supervisor.
//!
//! It is part of the process image. It has no connection that leaves the tree while an image is taken: asked to rest,
//! it closes its socket and tries again until the socket is there, which is how it learns that it goes on.
//! This module must not know anything outside the tree.

use crate::command::KILLED;
use crate::error::{Context, Error, Result};
use crate::paths::INSIDE;
use crate::plan::{Program, read_json};
use crate::{VERSION, sys, xserver};
use reprise_wire::channel::Channel;
use reprise_wire::session::{ENV_RUNTIME_DIR, GlReport, Role, SOCKET, ToProcess, ToSupervisor};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions, pidfd_open, pidfd_send_signal, wait};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use rustix::thread::UnshareFlags;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::time::{Duration, Instant};

/// The plan for the root process, in the session's folder as the tree sees it.
pub const PROGRAM_FILE: &str = "program.json";
/// How long to wait between two tries to reach the supervisor. A watch on the folder would be part of the process
/// image and point at the folder of then.
const RETRY: Duration = Duration::from_millis(2);

enum Event {
    Connected(Arc<Channel>),
    Message(ToProcess),
    Lost,
    Output(Vec<u8>),
    Exited(i32),
    DisplayGone(String),
}

/// Runs the session's program and returns its exit code.
///
/// # Errors
/// What kept it from starting; the supervisor has been told.
pub fn run(inside: &Path, isolated: bool) -> Result<i32> {
    sys::close_inherited();
    // What the program leaves behind when it forks itself into the background stays in the tree, and so in the image.
    sys::adopt_orphans().context(|| "prctl".into())?;
    if isolated {
        rustix::process::setsid().context(|| "setsid".into())?;
        // With the segments of MIT-SHM in a namespace of the tree's own, CRIU dumps them.
        sys::unshare(UnshareFlags::NEWIPC).context(|| "make an ipc namespace".into())?;
    }
    let (events, inbox) = channel();
    let socket = inside.join(SOCKET);
    let to_main = events.clone();
    std::thread::spawn(move || connect_forever(&socket, &to_main));
    let connection = loop {
        match inbox.recv() {
            Ok(Event::Connected(connection)) => break connection,
            Ok(_) => {}
            Err(_) => return Err(Error::Start("no supervisor".into())),
        }
    };
    if !isolated {
        // From here on the end of the connection says so, and leaves time to end what is below.
        rustix::process::set_parent_process_death_signal(None).context(|| "prctl".into())?;
    }
    let begun = Instant::now();
    match Tree::start(inside, isolated, &events) {
        Ok(tree) => {
            let _ = connection.send(
                &ToSupervisor::Resumed { held: begun.elapsed().as_secs_f64(), problems: Vec::new() },
                &[],
            );
            let code = tree.relay(&inbox, Some(connection), isolated);
            if !isolated {
                // No namespace dies with this process.
                kill_descendants();
            }
            Ok(code)
        }
        Err(error) => {
            let _ = connection.send(&ToSupervisor::ResumeFailed { reason: error.to_string() }, &[]);
            Err(error)
        }
    }
}

/// Connects, greets and receives, again and again.
fn connect_forever(socket: &Path, events: &Sender<Event>) {
    loop {
        if let Ok(channel) = Channel::connect(socket) {
            let hello = ToSupervisor::Hello {
                role: Role::Root,
                pid: i32::try_from(std::process::id()).unwrap_or(0),
                exe: "reprise".into(),
                version: VERSION.into(),
            };
            let channel = Arc::new(channel);
            if channel.send(&hello, &[]).is_ok() {
                receive(channel, events);
                if events.send(Event::Lost).is_err() {
                    return;
                }
            }
        }
        std::thread::sleep(RETRY);
    }
}

fn receive(channel: Arc<Channel>, events: &Sender<Event>) {
    loop {
        match channel.receive::<ToProcess>() {
            Ok((ToProcess::Welcome { .. }, _)) => {
                let _ = events.send(Event::Connected(channel.clone()));
            }
            Ok((message @ ToProcess::Rest { .. }, _)) => {
                // Given up before the answer is sent: whoever reads the answer next sees the end of the connection.
                drop(channel);
                let _ = events.send(Event::Message(message));
                return;
            }
            Ok((message, _)) => {
                let _ = events.send(Event::Message(message));
            }
            Err(_) => return,
        }
    }
}

struct Tree {
    terminal: OwnedFd,
    drained: SyncSender<()>,
    /// Kept until the program has ended: the X server goes last.
    display: Option<Child>,
}

impl Tree {
    fn start(inside: &Path, isolated: bool, events: &Sender<Event>) -> Result<Tree> {
        let program: Program = read_json(&inside.join(PROGRAM_FILE))?;
        let (display, name) = start_display(&program, events)?;
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)
            .context(|| "open a terminal".into())?;
        grantpt(&master).context(|| "open a terminal".into())?;
        unlockpt(&master).context(|| "open a terminal".into())?;
        let path = ptsname(&master, Vec::new()).context(|| "open a terminal".into())?;
        let slave = rustix::fs::open(
            path.as_c_str(),
            rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY | rustix::fs::OFlags::CLOEXEC,
            rustix::fs::Mode::empty(),
        )
        .context(|| "open a terminal".into())?;
        resize(&master, program.terminal.0, program.terminal.1);

        let mut command = program_command(&program, inside, name.as_deref(), isolated)?;
        sys::on_terminal(&mut command, &slave).context(|| "open a terminal".into())?;
        if !isolated {
            sys::end_with_parent(&mut command);
        }
        if program.preload {
            // A file that gives other privileges (games of Debian's have a group for their scores) would else be started without the
            // preloaded library, and draw unrecorded. Of this thread, and of all that it starts.
            rustix::thread::set_no_new_privs(true).context(|| "give up privileges of files".into())?;
        }
        let child = command.spawn().context(|| format!("start {}", program.args[0]))?;
        drop((command, slave));

        let (drained, permits) = sync_channel(1);
        let reader = File::from(master.try_clone().context(|| "open a terminal".into())?);
        let to_main = events.clone();
        let (read, all_is_read) = sync_channel(1);
        std::thread::spawn(move || {
            read_terminal(reader, &to_main, &permits);
            let _ = read.send(());
        });
        let to_main = events.clone();
        std::thread::spawn(move || {
            let code = reap_until(&child);
            // What it wrote last comes before the news of its end. Something it left running may hold the terminal
            // open for ever: that is not waited for long.
            let _ = all_is_read.recv_timeout(Duration::from_millis(200));
            let _ = to_main.send(Event::Exited(code));
        });
        Ok(Tree { terminal: master, drained, display })
    }

    /// Relays until the program has ended and the supervisor knows. One that is not `isolated` never comes to rest:
    /// without a supervisor the session is over.
    fn relay(mut self, inbox: &Receiver<Event>, mut connection: Option<Arc<Channel>>, isolated: bool) -> i32 {
        let mut waiting: VecDeque<ToSupervisor> = VecDeque::new();
        while let Ok(event) = inbox.recv() {
            match event {
                Event::Connected(new) => {
                    let _ = new.send(&ToSupervisor::Resumed { held: 0.0, problems: Vec::new() }, &[]);
                    connection = Some(new);
                }
                Event::Lost if !isolated => return KILLED,
                Event::Lost => connection = None,
                Event::Message(ToProcess::Rest { .. }) => {
                    if let Some(old) = connection.take() {
                        let rested = ToSupervisor::Rested {
                            report: GlReport::default(),
                            log_file: None,
                            keeps_server: false,
                            log_follows: false,
                            held: 0.0,
                        };
                        let _ = old.send(&rested, &[]);
                    }
                }
                Event::Message(ToProcess::Input { bytes }) => {
                    let _ = write_all(&self.terminal, &bytes);
                }
                Event::Message(ToProcess::Resize { columns, rows }) => resize(&self.terminal, columns, rows),
                Event::Message(_) => {}
                Event::Output(bytes) => waiting.push_back(ToSupervisor::Output { bytes }),
                Event::Exited(code) => waiting.push_back(ToSupervisor::Exited { code }),
                Event::DisplayGone(why) => {
                    waiting.push_back(ToSupervisor::ResumeFailed {
                        reason: format!("the X server ended: {why}"),
                    });
                    waiting.push_back(ToSupervisor::Exited { code: 1 });
                }
            }
            while let (Some(channel), Some(message)) = (&connection, waiting.front()) {
                if channel.send(message, &[]).is_err() {
                    connection = None;
                    break;
                }
                match waiting.pop_front() {
                    Some(ToSupervisor::Output { .. }) => {
                        let _ = self.drained.send(());
                    }
                    Some(ToSupervisor::Exited { code }) => {
                        if let Some(display) = &mut self.display {
                            let _ = display.kill();
                        }
                        return code;
                    }
                    _ => {}
                }
            }
        }
        1
    }
}

/// Kills every process below this one. Those that lose their parent come to this one, see [`sys::adopt_orphans`].
fn kill_descendants() {
    let me = std::process::id().to_string();
    loop {
        let Ok(all) = fs::read_dir("/proc") else { return };
        let children: Vec<OwnedFd> = all
            .flatten()
            .filter_map(|entry| {
                let pid = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
                let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
                // After the name, which may have anything in it: state, parent.
                let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
                let alive = fields.next()? != "Z";
                (alive && fields.next()? == me).then(|| pidfd_open(pid, PidfdFlags::empty()).ok())?
            })
            .collect();
        if children.is_empty() {
            return;
        }
        for child in &children {
            let _ = pidfd_send_signal(child, Signal::KILL);
            while let Err(rustix::io::Errno::INTR) = poll(&mut [PollFd::new(child, PollFlags::IN)], None) {}
        }
    }
}

fn write_all(terminal: &OwnedFd, mut bytes: &[u8]) -> std::io::Result<()> {
    while !bytes.is_empty() {
        let n = rustix::io::write(terminal, bytes)?;
        bytes = &bytes[n..];
    }
    Ok(())
}

fn resize(terminal: &OwnedFd, columns: u16, rows: u16) {
    let _ = tcsetwinsize(terminal, Winsize { ws_col: columns, ws_row: rows, ws_xpixel: 0, ws_ypixel: 0 });
}

/// Reads what the program writes, and no more than is taken: a program that writes faster than anybody reads waits,
/// as on any terminal.
fn read_terminal(mut terminal: File, events: &Sender<Event>, permits: &Receiver<()>) {
    let mut buffer = vec![0; 16 << 10];
    loop {
        match terminal.read(&mut buffer) {
            Ok(0) => return,
            Ok(n) => {
                if events.send(Event::Output(buffer[..n].to_vec())).is_err() || permits.recv().is_err() {
                    return;
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            // EIO: nobody has the terminal open any more.
            Err(_) => return,
        }
    }
}

/// Reaps every child, adopted ones too, until `program` has ended. Returns its exit code, or 128 + signal.
fn reap_until(program: &Child) -> i32 {
    let program = Pid::from_child(program);
    loop {
        match wait(WaitOptions::empty()) {
            Ok(Some((pid, status))) if pid == program => {
                return status
                    .exit_status()
                    .unwrap_or_else(|| 128 + status.terminating_signal().unwrap_or(0));
            }
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return 1,
        }
    }
}

/// Starts the X server and waits until it says which display it is.
fn start_display(program: &Program, events: &Sender<Event>) -> Result<(Option<Child>, Option<String>)> {
    let Some(mut command) = xserver::command(program.display, program.screen) else {
        return Ok((None, None));
    };
    let what = xserver::program(program.display).map_or("X server", |p| p.0);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Away from the terminal's process group: Ctrl-C is for the program.
    sys::in_own_session(&mut command);
    let mut child = command.spawn().context(|| format!("start {what}"))?;
    let (said, words) = sync_channel(1);
    let mut errors = child.stderr.take();
    let to_main = events.clone();
    std::thread::spawn(move || {
        let mut tail = String::new();
        if let Some(errors) = errors.take() {
            // Lossy: an X server may write anything; only the last lines are of use.
            for line in BufReader::new(errors).split(b'\n').map_while(std::result::Result::ok) {
                let line = String::from_utf8_lossy(&line).into_owned();
                if !line.trim().is_empty() {
                    tail = if tail.len() > 2000 { line } else { format!("{tail}{line}\n") };
                }
            }
        }
        let _ = said.send(tail.clone());
        let _ = to_main.send(Event::DisplayGone(tail));
    });
    let mut number = String::new();
    if let Some(out) = child.stdout.take() {
        let _ = BufReader::new(out).read_line(&mut number);
    }
    match number.trim().parse::<u32>() {
        Ok(number) => Ok((Some(child), Some(format!(":{number}")))),
        Err(_) => {
            let _ = child.kill();
            let _ = child.wait();
            let words = words.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
            Err(Error::Start(format!("{what} did not start: {}", words.trim())))
        }
    }
}

/// The program with its environment.
fn program_command(
    program: &Program,
    inside: &Path,
    display: Option<&str>,
    isolated: bool,
) -> Result<Command> {
    let Some((name, args)) = program.args.split_first() else {
        return Err(Error::Start("no program named".into()));
    };
    let mut command = Command::new(name);
    command.args(args).current_dir(&program.cwd).env(ENV_RUNTIME_DIR, inside);
    if isolated {
        // Sockets of the user's desktop are outside the tree: an image cannot hold a connection to them.
        for gone in
            ["XAUTHORITY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER", "PULSE_SERVER"]
        {
            command.env_remove(gone);
        }
        let own = Path::new(INSIDE).join("xdg");
        command.env("XDG_RUNTIME_DIR", own);
    }
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    if program.preload {
        let mut preload = inside.join("lib/libreprise.so").into_os_string();
        if let Some(others) = std::env::var_os("LD_PRELOAD").filter(|v| !v.is_empty()) {
            preload.push(":");
            preload.push(others);
        }
        command.env("LD_PRELOAD", preload);
    }
    Ok(command)
}
