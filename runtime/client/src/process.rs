//! What the library keeps for the process: its lanes, its render server, the payloads that travel outside the rings.
//!
//! Nothing of it exists before [`start`]. A child of fork(2) forgets the parent's and may start its own.
//! Locks: the keeper's before the world's; none while a lane's state is [`lane::IN`].
//! This module must not know any command.
#![allow(unsafe_code)] // thread-exit and fork hooks of libc, pages kept from children

use crate::chaos::{Chaos, ChaosError, ENV_CHAOS, Strike};
use crate::control::Control;
use crate::keeper::Keeper;
use crate::lane::{self, GATE, Lane};
use crate::note::note;
use crate::payload::{Memory, Spare};
use crate::server::{BlockSignals, Server, ServerError};
use crate::session::{self, Session, SessionError};
use crate::{egl, glx, seen, stats, written};
use reprise_gl::driver;
use reprise_wire::kept;
use reprise_wire::link::{Current, ToServer};
use reprise_wire::ring::{DEFAULT_CAPACITY, Ring, RingError};
use reprise_wire::session::{Driver, Seen};
use reprise_wire::shm::Shared;
use std::collections::HashMap;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, Once, PoisonError};

/// Bytes of ring 0, which carries replays.
pub const RING0_CAPACITY: usize = 4 << 20;

/// Bytes of payloads outside the rings at which a thread waits for the keeper.
const MOST_PAYLOADS: usize = 64 << 20;

/// The process's state.
#[derive(Debug)]
pub struct Process {
    world: Mutex<World>,
    /// Notified when [`World::server`] comes back.
    pub changed: Condvar,
    /// The log's keeper.
    pub keeper: Keeper,
    /// Replaces servers.
    pub control: Control,
    /// Where servers are replaced after every so many calls.
    pub chaos: Option<Chaos>,
    /// Memory for payloads outside the rings.
    pub spare: Spare,
    /// Bytes of the payloads that were made since the keeper had last taken everything of a thread.
    payloads: AtomicUsize,
    seen: Mutex<Seen>,
    driver: Mutex<Driver>,
}

/// What changes hands under one lock.
#[derive(Debug)]
pub struct World {
    /// `None` while there is none: at rest, or crashed and not yet replaced.
    pub server: Option<Arc<Server>>,
    /// The control thread's ring.
    pub ring0: Option<Arc<Ring>>,
    /// Those of all threads that have called GLX.
    pub lanes: Vec<Arc<Lane>>,
    /// Payloads outside the rings that the keeper has not taken, by the ids of their memory.
    pub externals: HashMap<u32, Arc<Memory>>,
    /// `DISPLAY` as the program uses it.
    pub display: String,
    /// Frames of threads that have ended.
    pub frames_of_ended: u64,
    next_lane: u32,
}

/// Why the library cannot work in this process.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// No render server.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// No ring.
    #[error(transparent)]
    Ring(#[from] RingError),
    /// No supervisor.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// Chaos mode asked for in a way that is not understood.
    #[error(transparent)]
    Chaos(#[from] ChaosError),
    /// No thread.
    #[error("cannot start a thread: {0}")]
    Thread(#[from] std::io::Error),
}

static PROCESS: AtomicPtr<Process> = AtomicPtr::new(std::ptr::null_mut());
/// [`NOT_STARTED`], [`STARTING`], [`FAILED`], [`RUNNING`].
static PHASE: AtomicU32 = AtomicU32::new(NOT_STARTED);
const NOT_STARTED: u32 = 0;
const STARTING: u32 = 1;
const FAILED: u32 = 2;
const RUNNING: u32 = 3;

/// The process's state, if it was started.
pub fn running() -> Option<&'static Process> {
    // SAFETY: null, or leaked by `start`; a child of fork sets it to null and never frees it.
    unsafe { PROCESS.load(Ordering::Acquire).as_ref() }
}

/// Starts the render server and the library's threads, at the first call. Whether there is a server.
/// `display`: the X display that the program uses.
pub fn start(display: &str) -> bool {
    loop {
        match PHASE.compare_exchange(NOT_STARTED, STARTING, Ordering::SeqCst, Ordering::SeqCst) {
            Ok(_) => break,
            Err(RUNNING) => return true,
            Err(FAILED) => return false,
            // Another thread is at it, for as long as a driver takes to load.
            Err(_) => {
                let _ = rustix::thread::futex::wait(
                    &PHASE,
                    rustix::thread::futex::Flags::PRIVATE,
                    STARTING,
                    None,
                );
            }
        }
    }
    install_hooks();
    lane::register_barrier();
    let phase = match Process::start(display) {
        Ok(()) => RUNNING,
        Err(error) => {
            note!("{error}; OpenGL does not work in this program");
            PROCESS.store(std::ptr::null_mut(), Ordering::Release);
            FAILED
        }
    };
    PHASE.store(phase, Ordering::SeqCst);
    let _ =
        rustix::thread::futex::wake(&PHASE, rustix::thread::futex::Flags::PRIVATE, i32::MAX.cast_unsigned());
    phase == RUNNING
}

impl Process {
    fn start(display: &str) -> Result<(), StartError> {
        let chaos = match std::env::var(ENV_CHAOS) {
            Ok(text) => Some(Chaos::parse(&text, reprise_gl::op_named)?),
            Err(_) => None,
        };
        let mut session = match session::runtime_dir() {
            Some(dir) => Some(Session::join(&dir)?),
            None => None,
        };
        let first = lane::next_ticket();
        let server = match &mut session {
            None => Server::start(display, first, &[])?,
            Some(session) => Server::greet(session.ask_for_server()?, display, first, Some(&[]))?,
        };
        let driver = server.driver.clone();
        let ring0 = World::make_ring(RING0_CAPACITY)?;
        server.ask(&ToServer::Ring { id: 0, start: 0, current: Current::default() }, &[ring0.fd()])?;
        server.ask(&ToServer::Go, &[])?;
        let world = World {
            server: Some(Arc::new(server)),
            ring0: Some(ring0),
            lanes: Vec::new(),
            externals: HashMap::new(),
            display: display.to_owned(),
            frames_of_ended: 0,
            next_lane: 1,
        };
        let process = Box::leak(Box::new(Process {
            world: Mutex::new(world),
            changed: Condvar::new(),
            keeper: Keeper::new(reprise_gl::record::rules()),
            control: Control::new()?,
            chaos,
            spare: Spare::default(),
            payloads: AtomicUsize::new(0),
            seen: Mutex::default(),
            driver: Mutex::new(driver),
        }));
        PROCESS.store(process, Ordering::Release);
        let process: &'static Process = process;
        process.keeper.spawn(process)?;
        process.control.spawn(process, session)?;
        stats::at_exit();
        Ok(())
    }

    /// What the program has seen of its drivers so far.
    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        driver::note(&mut seen, seen::take_asked(), &self.driver(), glx::EXTENSIONS);
        seen.configs = glx::configs_in_use();
        seen
    }

    /// What the driver says of itself that answers the program, or did last.
    pub fn driver(&self) -> MutexGuard<'_, Driver> {
        self.driver.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world, locked.
    pub fn world(&self) -> MutexGuard<'_, World> {
        // Who holds it may wait until no lane is inside.
        debug_assert!(lane::mine().is_none_or(|lane| lane.state() != lane::IN));
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world, locked, once there is a render server.
    fn world_with_server(&self) -> MutexGuard<'_, World> {
        let world = self.world();
        self.changed.wait_while(world, |world| world.server.is_none()).unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the calling thread a ring. `None` where that cannot be.
    pub fn new_lane(&self) -> Option<&'static Lane> {
        let mut world = self.world_with_server();
        let ring = match World::make_ring(DEFAULT_CAPACITY) {
            Ok(ring) => ring,
            Err(error) => {
                note!("{error}; this thread's OpenGL calls do nothing");
                return None;
            }
        };
        let id = world.next_lane;
        world.next_lane += 1;
        let lane = Arc::new(Lane::new(id, ring, 0));
        world.lanes.push(lane.clone());
        if world.lanes.len() > 1 {
            lane::share_tickets(&world.lanes, true);
        }
        // Where the server has just gone, its successor gets the ring from `lanes`.
        world.send_lane(&lane, Current::default(), 0);
        drop(world);
        let lane = Arc::into_raw(lane);
        // SAFETY: the reference that was just leaked keeps it; `thread_ends` takes it back.
        unsafe {
            lane::set_mine(lane);
            libc::pthread_setspecific(EXIT_KEY.load(Ordering::Relaxed) as libc::pthread_key_t, lane.cast());
            Some(&*lane)
        }
    }

    /// Puts a payload outside the rings: `parts`, one after the other. Returns its id and its memory; `None` where
    /// there is no memory.
    pub fn external(&self, parts: &[&[u8]]) -> Option<(u32, Arc<Memory>)> {
        let len = parts.iter().map(|part| part.len()).sum();
        let memory = match self.spare.fill(parts) {
            Ok(memory) => memory,
            Err(error) => {
                note!("no shared memory for {len} bytes that the program passes to OpenGL: {error}");
                return None;
            }
        };
        self.payloads.fetch_add(len, Ordering::Relaxed);
        let id = memory.id();
        let mut world = self.world_with_server();
        world.forget_payloads(&self.spare);
        if let Some(server) = &world.server {
            // Where it has just gone, its successor gets the payload from `externals`.
            let _ = memory.send(server);
        }
        world.externals.insert(id, memory.clone());
        Some((id, memory))
    }

    /// Whether so much lies in payloads that the keeper should have taken what is there before there is more: a ring has
    /// room for packets of more than there is memory for.
    pub fn payloads_crowd(&self) -> bool {
        self.payloads.load(Ordering::Relaxed) > MOST_PAYLOADS
    }

    /// The keeper has taken them, or has them on its own account.
    pub fn payloads_are_taken(&self) {
        self.payloads.store(0, Ordering::Relaxed);
    }

    /// How far the fast path may write: to half of the ring's room first, so that the keeper is told in time; and
    /// whether it is time ([`Process::make_room`], once the lane's state is no longer [`lane::IN`]).
    pub fn limit(&self, lane: &Lane, end: u64, room: u64, capacity: u64) -> (u64, bool) {
        if self.chaos.is_some() || !lane.has_context.load(Ordering::Relaxed) {
            return (0, false);
        }
        let half = room - capacity / 2;
        if end < half { (half, false) } else { (room.min(end + capacity / 8), true) }
    }

    /// Asks the keeper to take packets before their frame is over.
    pub fn make_room(&self) {
        self.keeper.hurry.store(true, Ordering::SeqCst);
        if let Some(ring0) = &self.world().ring0 {
            ring0.control().keeper_bell.0.ring();
        }
    }

    /// A thread has written the end of a frame.
    pub fn after_frame(&self, lane: &Lane) {
        if self.chaos.as_ref().is_some_and(|chaos| chaos.captures_frames) {
            // Where nothing can be read back (a display list is open), it stays as it was last read.
            self.control.strike(lane, Strike::Capture);
        }
    }

    /// A thread has finished a call that took the slow path.
    pub fn after_call(&self, lane: &Lane, op: u16) {
        let Some(chaos) = &self.chaos else { return };
        // Still in the call, for signal handlers: they must not count while this does.
        lane.set_state(lane::GATED);
        if let Some(strike) = chaos.count(op)
            && !self.control.strike(lane, strike)
        {
            lane.set_state(lane::GATED);
            chaos.postpone();
        }
        lane.set_state(lane::OUT);
    }

    /// Forgets a ring that is empty and whose thread has ended.
    pub fn close_lane(&self, id: u32) {
        let mut world = self.world();
        if let Some(lane) = world.lanes.iter().find(|lane| lane.id == id) {
            world.frames_of_ended += lane.frames.load(Ordering::Relaxed);
        }
        world.lanes.retain(|lane| lane.id != id);
        if let [lane] = &world.lanes[..] {
            lane::share_tickets(std::slice::from_ref(lane), false);
        }
        if let Some(server) = &world.server {
            // A server that has gone has closed it.
            let _ = server.ask(&ToServer::CloseRing { id }, &[]);
        }
    }
}

impl World {
    /// Tells the server which memory of payloads is no more.
    pub fn forget_payloads(&self, spare: &Spare) {
        // A frame may have had more of them than a message has room for.
        for ids in spare.take_gone().chunks(1000) {
            if let Some(server) = &self.server {
                // Where it has just gone, its successor has never heard of them.
                let _ = server.tell(&ToServer::Forget { ids: ids.to_vec() }, &[]);
            }
        }
    }

    /// A ring that children of fork(2) do not get.
    ///
    /// # Errors
    /// [`RingError`].
    pub fn make_ring(capacity: usize) -> Result<Arc<Ring>, RingError> {
        let ring = Ring::create(capacity)?;
        keep_from_children(&ring);
        Ok(Arc::new(ring))
    }

    /// A ring that was this process's before.
    ///
    /// # Errors
    /// [`RingError`].
    pub fn adopt_ring(memory: Shared) -> Result<Arc<Ring>, RingError> {
        let ring = Ring::adopt(memory)?;
        keep_from_children(&ring);
        Ok(Arc::new(ring))
    }

    fn send_lane(&self, lane: &Lane, current: Current, start: u64) {
        if let (Some(server), Some(ring)) = (&self.server, lane.ring())
            && let Err(ServerError::Refused(reason)) =
                server.ask(&ToServer::Ring { id: lane.id, start, current }, &[ring.fd()])
        {
            note!("the render server refuses a ring: {reason}");
        }
    }
}

/// A child of fork(2) that uses the parent's ring by mistake must fault, not disturb the parent.
fn keep_from_children(ring: &Ring) {
    let len = reprise_wire::ring::BODY_OFFSET + 2 * ring.capacity();
    let base = ring.control() as *const _ as *mut std::ffi::c_void;
    // SAFETY: the ring's whole mapping.
    let _ = unsafe { rustix::mm::madvise(base, len, rustix::mm::Advice::LinuxDontFork) };
}

static EXIT_KEY: AtomicU32 = AtomicU32::new(0);
static HOOKS: Once = Once::new();

fn install_hooks() {
    HOOKS.call_once(|| {
        // SAFETY: hooks of this library, which stays loaded.
        unsafe {
            let mut key = 0;
            if libc::pthread_key_create(&raw mut key, Some(thread_ends)) == 0 {
                EXIT_KEY.store(key, Ordering::Relaxed);
            }
            libc::pthread_atfork(Some(before_fork), Some(parent_of_fork), Some(child_of_fork));
        }
    });
}

unsafe extern "C" fn thread_ends(lane: *mut std::ffi::c_void) {
    let _blocked = BlockSignals::new();
    egl::thread_ends();
    glx::thread_ends();
    // SAFETY: the reference that `new_lane` leaked, of this thread alone.
    let lane = unsafe {
        lane::set_mine(std::ptr::null());
        Arc::from_raw(lane.cast_const().cast::<Lane>())
    };
    lane.ended.store(true, Ordering::SeqCst);
    if let Some(process) = running() {
        process.make_room();
    }
}

unsafe extern "C" fn before_fork() {
    egl::before_fork();
    glx::before_fork();
    written::before_fork();
    kept::before_fork();
}

unsafe extern "C" fn parent_of_fork() {
    kept::after_fork();
    written::after_fork(false);
    glx::after_fork();
    egl::after_fork();
}

unsafe extern "C" fn child_of_fork() {
    // Only this thread is here; locks may be held by threads that are not. Everything is left as it is, unused, but what
    // `before_fork` has seen to.
    // SAFETY: this thread's variables.
    unsafe {
        lane::set_mine(std::ptr::null());
        libc::pthread_setspecific(EXIT_KEY.load(Ordering::Relaxed) as libc::pthread_key_t, std::ptr::null());
    }
    kept::close_all();
    kept::after_fork();
    written::after_fork(true);
    glx::after_fork();
    egl::after_fork();
    PROCESS.store(std::ptr::null_mut(), Ordering::SeqCst);
    PHASE.store(NOT_STARTED, Ordering::SeqCst);
    GATE.reset();
    lane::reset_tickets();
}
