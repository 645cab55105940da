//! The link to the client: takes rings and payloads, starts and ends the rings' threads, ends the process.
//!
//! This module must not know what a packet is.
#![allow(unsafe_code)] // _exit

use crate::errors;
use crate::executing::{Broken, Common, Executing, Mailbox, World, position};
use crate::executor::{Shared, Thread};
use crate::externals::Externals;
use crate::generated::Gl;
use crate::nursery;
use crate::platform::Platform;
use crate::turn::Turn;
use reprise_wire::channel::{Channel, ChannelError, MAX_FDS};
use reprise_wire::link::{Current, ToClient, ToServer};
use reprise_wire::ring::Ring;
use reprise_wire::session::Driver;
use reprise_wire::shm;
use std::collections::BTreeMap;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

/// Exit code: what came over the link or a ring makes no sense.
pub const EXIT_MALFORMED: i32 = 3;
/// Exit code: the driver or the display could not be used.
pub const EXIT_NO_DRIVER: i32 = 4;

/// Opens a display, given its name, and loads the driver.
pub type Open<'a> = &'a dyn Fn(&str) -> Result<Box<dyn Platform>, String>;

/// Why the link ended.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The client closed it or is gone: the normal end.
    #[error("the program is gone")]
    Gone,
    /// The socket failed, or a message was not understood.
    #[error("link: {0}")]
    Channel(ChannelError),
    /// The first message was not a greeting, or a second one was.
    #[error("link: greeting expected once, and first")]
    Greeting,
    /// The client was built from other rules.
    #[error("the program's library and this render server are of different builds of Reprise")]
    Interface,
    /// No display or no driver.
    #[error("{0}")]
    NoDriver(String),
}

impl From<ChannelError> for LinkError {
    fn from(error: ChannelError) -> LinkError {
        match error {
            ChannelError::Closed => LinkError::Gone,
            other => LinkError::Channel(other),
        }
    }
}

impl LinkError {
    /// With which code the process ends.
    pub fn exit_code(&self) -> i32 {
        match self {
            LinkError::Gone => 0,
            LinkError::Channel(_) | LinkError::Greeting | LinkError::Interface => EXIT_MALFORMED,
            LinkError::NoDriver(_) => EXIT_NO_DRIVER,
        }
    }
}

/// A ring whose thread runs.
struct Running {
    mailbox: Arc<Mailbox>,
    thread: JoinHandle<()>,
}

/// Serves one client until it closes the link. `greeted` is called when there is one.
///
/// # Errors
/// [`LinkError`]; never returns otherwise.
pub fn serve(channel: &Channel, open: Open<'_>, greeted: &dyn Fn()) -> Result<(), LinkError> {
    let fail = |error: LinkError| {
        // If the client is gone too, there is nobody to tell.
        let _ = channel.send(&ToClient::Failed { reason: error.to_string() }, &[]);
        error
    };
    let (display, first_seq, configs) = match channel.receive::<ToServer>()?.0 {
        ToServer::Hello { interface, .. } | ToServer::Nursery { interface, .. }
            if interface != reprise_gl::interface() =>
        {
            return Err(fail(LinkError::Interface));
        }
        ToServer::Hello { display, first_seq, configs, .. } => (display, first_seq, configs),
        ToServer::Nursery { display, .. } => {
            nursery::prepare(&display, open).map_err(|error| fail(LinkError::NoDriver(error)))?;
            let driver = Driver::default();
            channel.send(&ToClient::Ready { pid: std::process::id().cast_signed(), driver }, &[])?;
            nursery::run(channel)?;
            return serve(channel, open, greeted);
        }
        _ => return Err(LinkError::Greeting),
    };
    greeted();
    let mut platform = open(&display).map_err(|reason| fail(LinkError::NoDriver(reason)))?;
    let gl: &'static Gl = Box::leak(Box::new(Gl::load(&mut |name| platform.proc_address(name))));
    errors::load(&mut |name| platform.proc_address(name));
    let driver = configs.map(|configs| platform.describe(gl, &configs)).unwrap_or_default();
    let common = Arc::new(Common {
        turn: Turn::new(first_seq, World { shared: Shared::new(gl), platform }),
        externals: Externals::default(),
        mailboxes: Mutex::default(),
    });
    channel.send(&ToClient::Ready { pid: std::process::id().cast_signed(), driver }, &[])?;
    Link { channel, common, ring0: None, waiting: Some(Vec::new()), running: BTreeMap::new() }.run()
}

struct Link<'a> {
    channel: &'a Channel,
    common: Arc<Common>,
    ring0: Option<Arc<Ring>>,
    /// Until the first Go: the rings that wait for it.
    waiting: Option<Vec<Executing>>,
    running: BTreeMap<u32, Running>,
}

impl Link<'_> {
    fn run(mut self) -> Result<(), LinkError> {
        loop {
            let (message, fds) = self.channel.receive::<ToServer>()?;
            let result = match message {
                ToServer::Hello { .. } | ToServer::Nursery { .. } | ToServer::Child => {
                    return Err(LinkError::Greeting);
                }
                ToServer::External { id } => {
                    match adopt(fds).and_then(|shared| shared.map()) {
                        Ok(mapping) => self.common.externals.add(id, mapping),
                        // Not answered; the packet that names it will find it missing.
                        Err(error) => eprintln!("reprise-server: external payload {id}: {error}"),
                    }
                    continue;
                }
                ToServer::Forget { ids } => {
                    ids.into_iter().for_each(|id| self.common.externals.remove(id));
                    continue;
                }
                ToServer::Ring { id, start, current } => self.add_ring(id, start, current, fds),
                ToServer::CloseRing { id } => self.close_ring(id),
                ToServer::Go => self.go(),
                ToServer::From { first_seq } => self.begin_at(first_seq),
                ToServer::Rest => match self.connections() {
                    Ok(connections) if connections.len() < MAX_FDS => {
                        let own = std::iter::once(self.channel.fd());
                        let fds: Vec<_> = own.chain(connections.iter().map(AsFd::as_fd)).collect();
                        self.channel.send(&ToClient::Done, &fds)?;
                        continue;
                    }
                    Ok(connections) => Err(format!("{} connections to the window system", connections.len())),
                    Err(error) => Err(error.to_string()),
                },
                ToServer::TakeRing { id } => {
                    let ring = match id {
                        0 => self.ring0.as_deref(),
                        _ => self.running.get(&id).map(|running| running.mailbox.ring().as_ref()),
                    };
                    if let Some(ring) = ring {
                        self.channel.send(&ToClient::Done, &[ring.fd()])?;
                        continue;
                    }
                    Err(format!("there is no ring {id}"))
                }
            };
            let answer = match result {
                Ok(()) => ToClient::Done,
                Err(reason) => ToClient::Failed { reason },
            };
            self.channel.send(&answer, &[])?;
        }
    }

    fn add_ring(&mut self, id: u32, start: u64, current: Current, fds: Vec<OwnedFd>) -> Result<(), String> {
        if self.running.contains_key(&id) {
            return Err(format!("there is a ring {id} already"));
        }
        let shared = adopt(fds).map_err(|error| format!("memory of ring {id}: {error}"))?;
        let ring = Arc::new(Ring::adopt(shared).map_err(|error| error.to_string())?);
        if id == 0 {
            self.ring0 = Some(ring.clone());
        }
        let idle = current == Current::default() && ring.control().head.0.load(Ordering::Acquire) == start;
        let mailbox = Arc::new(Mailbox::new(id, ring));
        let common = self.common.clone();
        let executing = Executing { mailbox, ring0: self.ring0.clone(), start, current, common };
        match &mut self.waiting {
            // A thread that has yet to do anything has nothing to wait for.
            Some(waiting) if id != 0 && !idle => {
                waiting.push(executing);
                Ok(())
            }
            _ => self
                .start(executing)?
                .recv()
                .unwrap_or_else(|_| Err(format!("the thread of ring {id} ended"))),
        }
    }

    /// Starts a ring's thread; what is received says whether it has current what it must.
    fn start(&mut self, executing: Executing) -> Result<mpsc::Receiver<Result<(), String>>, String> {
        let mailbox = executing.mailbox.clone();
        let id = mailbox.id();
        let (ready, readiness) = mpsc::channel();
        if id != 0 {
            self.common.turn.enter(id, mailbox.ring().clone(), executing.start);
        }
        let thread = std::thread::Builder::new()
            .name(format!("ring {id}"))
            .spawn(move || {
                let mut thread = Thread::new(id);
                let prepared = executing.prepare(&mut thread);
                let failed = prepared.is_err();
                // The link's thread waits for it, unless the process ends.
                let _ = ready.send(prepared);
                if failed {
                    return;
                }
                if let Err(error) = executing.run(&mut thread) {
                    die_of(&error);
                }
            })
            .map_err(|error| format!("a thread for ring {id}: {error}"))?;
        self.common.mailboxes.lock().unwrap_or_else(PoisonError::into_inner).push(mailbox.clone());
        self.running.insert(id, Running { mailbox, thread });
        Ok(readiness)
    }

    fn begin_at(&mut self, first_seq: u64) -> Result<(), String> {
        if self.waiting.is_none() || self.running.keys().any(|id| *id != 0) {
            return Err("packets of other rings may have been executed".into());
        }
        self.common.turn.take().begin_at(first_seq);
        Ok(())
    }

    /// Its connections to the window system, to which everything was said and by which everything was heard.
    fn connections(&self) -> std::io::Result<Vec<OwnedFd>> {
        let mut held = self.common.turn.take();
        held.shared().platform.rest()
    }

    fn close_ring(&mut self, id: u32) -> Result<(), String> {
        if let Some(waiting) = &mut self.waiting {
            waiting.retain(|ring| ring.mailbox.id() != id);
        }
        let Some(Running { mailbox, thread }) = self.running.remove(&id) else { return Ok(()) };
        mailbox.close();
        let ended = thread.join();
        self.common.turn.leave(id);
        self.common
            .mailboxes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|mailbox| mailbox.id() != id);
        ended.map_err(|_| format!("the thread of ring {id} panicked"))
    }

    fn go(&mut self) -> Result<(), String> {
        let mut started = Vec::new();
        for ring in self.waiting.take().unwrap_or_default() {
            started.push(self.start(ring)?);
        }
        for readiness in started {
            readiness.recv().unwrap_or_else(|_| Err("a ring's thread ended".into()))?;
        }
        Ok(())
    }
}

fn adopt(fds: Vec<OwnedFd>) -> std::io::Result<shm::Shared> {
    let mut fds = fds.into_iter();
    match (fds.next(), fds.next()) {
        (Some(fd), None) => shm::Shared::adopt(fd),
        _ => Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "one descriptor expected")),
    }
}

/// Ends the process for what came in a ring: the client starts another server.
fn die_of(error: &Broken) -> ! {
    let (op, seq) = position();
    eprintln!("reprise-server: op {op}, seq {seq}: {error}");
    exit_now(EXIT_MALFORMED)
}

/// Ends the process without running the driver's clean-up, which other threads' calls would disturb.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: ends the process at once; nothing of it is used any more.
    unsafe { libc::_exit(code) }
}
