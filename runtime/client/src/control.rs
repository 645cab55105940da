//! The control thread: replaces render servers, and speaks with the session's supervisor.
//!
//! It stops the program's threads at the gate, has everything executed and kept, reads back what must be read back, and
//! brings a fresh server to the same state; or, when a server has crashed, does without reading back. It sleeps in
//! poll(2) until the server's link hangs up, the supervisor speaks, or a thread of the program asks for something.
//! This module must not know any GL command.

use crate::chaos::Strike;
use crate::keeper::{State, Until, Urgency};
use crate::lane::{self, GATE, GATED, Lane, OUT, WAITING};
use crate::note::note;
use crate::process::{Process, World};
use crate::rebuild::{self, RebuildError};
use crate::segments;
use crate::server::{BlockSignals, Nursery, Server, ServerError};
use crate::session::{self, Session, SessionError};
use reprise_gl::driver::{self, Lacks};
use reprise_log::Snapshot;
use reprise_wire::kept::Kept;
use reprise_wire::link::ToServer;
use reprise_wire::ring::{DEFAULT_CAPACITY, Ring, RingError};
use reprise_wire::session::{Driver, GlReport, ToProcess, ToSupervisor};
use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering, fence};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A packet at which so many servers in a row have crashed is not given to another.
const MOST_CRASHES: u32 = 3;
/// How often a fresh server is tried, and the pause before each try.
const TRIES: [Duration; 4] =
    [Duration::ZERO, Duration::from_millis(50), Duration::from_millis(300), Duration::from_secs(1)];
/// How long a program may stay between glBegin and glEnd, or where else nothing can be read back, before a checkpoint
/// is refused.
const BEGIN_WAIT: Duration = Duration::from_secs(10);
/// A thread that is to go on and has not for so long may wait for another.
const STEP_WAIT: Duration = Duration::from_millis(2);
/// How long the first pause is while what is written is being executed, and the longest.
const DRAIN_PAUSES: (Duration, Duration) = (Duration::from_micros(20), Duration::from_micros(640));
/// After chains could not be shortened, or a frame not be kept in its middle, before that is tried again: it makes the program wait.
const FAILED_PAUSE: Duration = Duration::from_secs(1);
/// How long a program is made to go on from call to call for a frame to be kept in its middle.
const KEEP_WAIT: Duration = Duration::from_millis(50);
/// After a frame was kept in its middle no other is for so many times as long as the reading back took: a program that shows no
/// frames gives a tenth of its time for it, where it is urgent a third.
const KEEP_PAUSES: [u32; 2] = [10, 2];
/// After something could not be read back; until then as much as can be is held.
const UNKEPT_PAUSE: Duration = Duration::from_secs(10);
/// After drivers have crashed again and again while everything was read back: they would again.
const NO_MORE_PAUSE: Duration = Duration::from_secs(3600);
/// While a thread waits for an answer for so long and nothing is executed, others may have to go on for it to come.
const STUCK_WAIT: Duration = Duration::from_millis(100);

/// What other threads ask of the control thread.
#[derive(Debug)]
pub struct Control {
    wake: Kept,
    wishes: Mutex<Wishes>,
    changed: Condvar,
    /// The thread wants to hear of the ends of frames.
    frames_awaited: AtomicBool,
    /// Servers replaced so far.
    pub recoveries: AtomicU32,
    stale: Mutex<Vec<String>>,
    problems: Mutex<Vec<String>>,
}

#[derive(Debug, Default)]
struct Wishes {
    collapse: bool,
    /// Not before: the last time something could not be read back.
    collapse_after: Option<Instant>,
    keep: bool,
    /// Not before, in time and at once.
    keep_after: [Option<Instant>; 2],
    strike: Option<Strike>,
    struck: u64,
    /// The last strike could not be: the program was between glBegin and glEnd.
    postponed: bool,
    /// A thread has stopped behind its frame.
    arrived: bool,
}

/// Why the program could not be brought to rest, or go on.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The server went before everything was executed.
    #[error("the render server ended")]
    Gone,
    /// Replay or read-back.
    #[error(transparent)]
    Rebuild(#[from] RebuildError),
    /// No fresh server.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// A ring cannot be had again.
    #[error(transparent)]
    Ring(#[from] RingError),
    /// The supervisor does not answer.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// Calls were made that no rule covers.
    #[error("calls that Reprise does not cover: {0}")]
    Uncovered(String),
    /// Another driver than the program's first.
    #[error("the driver ({driver}) lacks what the program has seen:{lacks}")]
    Lacks {
        /// Its name.
        driver: String,
        /// A line each.
        lacks: Lacks,
    },
    /// No room, for instance.
    #[error("the log cannot be written: {0}")]
    LogFile(std::io::Error),
    /// A frame cannot be kept in its middle.
    #[error("until the frame ends, a crash of the graphics driver could not be mended exactly: {0}")]
    Unkept(Box<ControlError>),
    /// The program stays where nothing can be read back.
    #[error(
        "the program stays between glBegin and glEnd, in a display list, or in selection, feedback or transform feedback"
    )]
    Begun,
}

impl Control {
    /// Nothing is asked for yet.
    ///
    /// # Errors
    /// What eventfd(2) says.
    pub fn new() -> std::io::Result<Control> {
        Ok(Control {
            wake: Kept::new(|| {
                std::io::Result::Ok(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?)
            })?,
            wishes: Mutex::default(),
            changed: Condvar::new(),
            frames_awaited: AtomicBool::new(false),
            recoveries: AtomicU32::new(0),
            stale: Mutex::default(),
            problems: Mutex::default(),
        })
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// What pthread_create(3) says.
    pub fn spawn(&'static self, process: &'static Process, session: Option<Session>) -> std::io::Result<()> {
        let _blocked = BlockSignals::new();
        std::thread::Builder::new().name("reprise-control".into()).stack_size(1 << 20).spawn(move || {
            Thread {
                process,
                control: self,
                session,
                crashes: (0, 0),
                nursery: None,
                accept_lower_limits: false,
                awaited: None,
                held_since: Cell::new(Instant::now()),
                keep_crashes: 0,
                told_of_unkept: false,
            }
            .run();
        })?;
        Ok(())
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        // A full counter wakes as well.
        let _ = rustix::io::write(&self.wake, &1u64.to_ne_bytes());
    }

    /// The keeper: chains are too long, values should be read back.
    pub fn collapse(&self) {
        let mut wishes = self.wishes();
        if !wishes.collapse && wishes.collapse_after.is_none_or(|after| Instant::now() >= after) {
            wishes.collapse = true;
            self.wake();
        }
    }

    /// The keeper: much is held of a frame that has not ended; everything should be read back.
    pub fn keep(&self, urgency: Urgency) {
        let mut wishes = self.wishes();
        if !wishes.keep && wishes.may_keep(urgency) {
            wishes.keep = true;
            self.wake();
        }
    }

    /// A thread of the program, in no call: replace the server, and return when that is done. Whether it could be: not
    /// between glBegin and glEnd, where nothing can be read back.
    pub fn strike(&self, lane: &Lane, strike: Strike) -> bool {
        lane.set_state(GATED);
        let mut wishes = self.wishes();
        // Another thread's comes first.
        while wishes.strike.is_some() {
            wishes = self.changed.wait(wishes).unwrap_or_else(PoisonError::into_inner);
        }
        wishes.strike = Some(strike);
        let turn = wishes.struck;
        self.wake();
        while wishes.struck == turn {
            wishes = self.changed.wait(wishes).unwrap_or_else(PoisonError::into_inner);
        }
        let postponed = wishes.postponed;
        drop(wishes);
        lane.set_state(OUT);
        !postponed
    }

    /// A thread has written its frame, and counted it.
    pub fn frame_ended(&self) {
        // Either this sees that it is awaited, or who awaits it sees it counted.
        fence(Ordering::SeqCst);
        if self.frames_awaited.load(Ordering::Relaxed) {
            self.wake();
        }
    }

    /// A thread has written its frame and stops behind it, until the gate opens again.
    pub fn at_frame(&self, lane: &Lane) {
        lane.set_state(GATED);
        self.wishes().arrived = true;
        self.changed.notify_all();
        GATE.wait_behind_frame();
        lane.set_state(OUT);
    }

    /// What came back stale at the last recovery.
    pub fn stale(&self) -> Vec<String> {
        self.stale.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What did not come back at the last recovery.
    pub fn problems(&self) -> Vec<String> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Wishes {
    fn may_keep(&self, urgency: Urgency) -> bool {
        self.keep_after[urgency as usize].is_none_or(|after| Instant::now() >= after)
    }

    /// Times of this machine mean nothing on another.
    fn forget_times(&mut self) {
        (self.collapse_after, self.keep_after) = (None, [None; 2]);
    }
}

/// A server that waits until this process takes its rings up again.
struct Aside {
    server: Arc<Server>,
    /// The server's ends of its connections: with these none of them leaves the tree, and in a copy of the process they end when
    /// it closes its own.
    ends: Vec<Kept>,
    /// Segments of System V that were to go with who has them attached: a copy of them does not know that.
    segments: Vec<i32>,
}

struct Thread {
    process: &'static Process,
    control: &'static Control,
    session: Option<Session>,
    /// The ticket at which the last server crashed, and how many did in a row.
    crashes: (u64, u32),
    /// In chaos mode servers are replaced too often to load the driver each time. Without a session alone: its servers
    /// are the supervisor's to start.
    nursery: Option<Nursery>,
    /// A driver whose limits are lower than those that the program has seen will do.
    accept_lower_limits: bool,
    /// The supervisor wants to hear when so many frames are shown.
    awaited: Option<u64>,
    /// The program's threads were stopped then, the last time.
    held_since: Cell<Instant>,
    /// So many servers in a row have crashed while everything was read back in the middle of a frame.
    keep_crashes: u32,
    /// Why a frame cannot be kept in its middle was said.
    told_of_unkept: bool,
}

impl Thread {
    fn run(mut self) {
        loop {
            let server = self.process.world().server.clone();
            let mut fds = vec![PollFd::new(&self.control.wake, PollFlags::IN)];
            if let Some(server) = &server {
                fds.push(PollFd::from_borrowed_fd(server.fd(), PollFlags::empty()));
            }
            let session_at = fds.len();
            if let Some(session) = &self.session {
                fds.push(PollFd::from_borrowed_fd(session.fd(), PollFlags::IN));
            }
            let spoken = self.session.as_ref().is_some_and(Session::has_queued);
            let now = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
            match poll(&mut fds, spoken.then_some(&now)) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => fatal(&format!("poll: {error}")),
            }
            let hung_up = server.is_some() && !fds[1].revents().is_empty();
            let spoken = spoken || fds.get(session_at).is_some_and(|fd| !fd.revents().is_empty());
            drop(fds);
            drop(server);
            if hung_up {
                self.crashed(false);
            }
            self.wishes();
            if spoken {
                self.hear();
            }
        }
    }

    fn wishes(&mut self) {
        let mut counter = [0; 8];
        // Not readable: nobody woke us.
        let _ = rustix::io::read(&self.control.wake, &mut counter);
        let (collapse, keep, strike) = {
            let mut wishes = self.control.wishes();
            let wanted = (std::mem::take(&mut wishes.collapse), std::mem::take(&mut wishes.keep));
            (wanted.0, wanted.1, wishes.strike)
        };
        if keep {
            self.keep();
        } else if collapse {
            self.collapse();
        }
        self.tell_frame();
        if let Some(strike) = strike {
            let postponed = !self.strike(strike);
            let mut wishes = self.control.wishes();
            wishes.postponed = postponed;
            wishes.strike = None;
            wishes.struck += 1;
            drop(wishes);
            self.control.changed.notify_all();
        }
    }

    /// Closes the gate, behind a frame if one comes within `frame_wait`.
    fn stop(&self, frame_wait: Option<Duration>) -> Vec<Arc<Lane>> {
        if let Some(limit) = frame_wait {
            let mut wishes = self.control.wishes();
            wishes.arrived = false;
            GATE.at_frame.store(true, Ordering::SeqCst);
            let begin = Instant::now();
            while !wishes.arrived {
                let Some(rest) = limit.checked_sub(begin.elapsed()).filter(|rest| !rest.is_zero()) else {
                    break;
                };
                wishes =
                    self.control.changed.wait_timeout(wishes, rest).unwrap_or_else(PoisonError::into_inner).0;
            }
        }
        self.held_since.set(Instant::now());
        let lanes = self.process.world().lanes.clone();
        GATE.close(&lanes);
        lanes
    }

    /// Waits until everything that was written is executed, and no thread reads an answer any more. A thread may wait for what
    /// another has yet to call (for a fence that another context has not flushed): then those at the gate go on by a call at a time.
    fn drain(&self, lanes: &[Arc<Lane>]) -> Result<(), ControlError> {
        let server = self.process.world().server.clone().ok_or(ControlError::Gone)?;
        let executed = |lane: &Arc<Lane>| {
            lane.ring().is_none_or(|ring| {
                let control = ring.control();
                control.done.0.load(Ordering::Acquire) == control.head.0.load(Ordering::Acquire)
            })
        };
        let settled = |lane: &Arc<Lane>| lane.state() != WAITING;
        let unsettled = || !lanes.iter().all(|lane| executed(lane) && settled(lane));
        let (mut turns, mut pause, mut stuck) = (0u32, DRAIN_PAUSES.0, (0, Instant::now()));
        while unsettled() {
            turns += 1;
            if turns < 1000 {
                std::hint::spin_loop();
                continue;
            }
            // The server rings no bell for packets without an answer. One that has just been started takes
            // milliseconds for the first: to look every few microseconds costs as much as it does.
            std::thread::sleep(pause);
            pause = (pause * 2).min(DRAIN_PAUSES.1);
            if pause == DRAIN_PAUSES.1 && server.is_gone() && !lanes.iter().all(executed) {
                return Err(ControlError::Gone);
            }
            let rings: Vec<_> = lanes.iter().filter_map(|lane| lane.ring()).collect();
            let done = rings.iter().map(|ring| ring.control().done.0.load(Ordering::Acquire)).sum::<u64>();
            // While it waits for a fence, the server says that it executes nothing.
            let busy = rings.iter().any(|ring| ring.control().executing.load(Ordering::SeqCst) != 0);
            if done != stuck.0 || busy {
                stuck = (done, Instant::now());
            } else if stuck.1.elapsed() > STUCK_WAIT && lanes.iter().any(|lane| lane.state() == WAITING) {
                let all = self.process.world().lanes.clone();
                Self::step(all.iter().filter(|lane| lane.state() == GATED));
                std::thread::sleep(STEP_WAIT);
                Self::hold(&all);
                stuck.1 = Instant::now();
            }
        }
        Ok(())
    }

    /// Lets threads that stand at the gate go on, each by one call.
    fn step<'a>(lanes: impl Iterator<Item = &'a Arc<Lane>>) {
        lanes.for_each(|lane| lane.step.store(true, Ordering::SeqCst));
        GATE.stir();
    }

    /// What was not used of a step must not be later: afterwards nobody goes on.
    fn hold(lanes: &[Arc<Lane>]) {
        lanes.iter().for_each(|lane| lane.step.store(false, Ordering::SeqCst));
        lane::await_not_in(lanes);
    }

    /// Brings the program to a stop at which everything can be read back: executed, kept, outside glBegin and glEnd, where it may go
    /// on for `begin_wait` until it is.
    fn come_to_rest(
        &self,
        frame_wait: Option<Duration>,
        begin_wait: Duration,
    ) -> Result<Vec<Arc<Lane>>, ControlError> {
        let lanes = self.stop(frame_wait);
        let begin = Instant::now();
        loop {
            self.drain(&lanes)?;
            let begun = self.process.keeper.state().begun(self.process, true);
            if begun.is_empty() {
                return Ok(lanes);
            }
            if begin.elapsed() > begin_wait {
                return Err(ControlError::Begun);
            }
            for lane in lanes.iter().filter(|lane| begun.contains(&lane.id)) {
                let before = lane.pos();
                Self::step(std::iter::once(lane));
                let mut wait = Instant::now();
                while lane.pos() == before && lane.step.load(Ordering::SeqCst) && begin.elapsed() < begin_wait
                {
                    std::thread::sleep(Duration::from_micros(20));
                    // It may need what one has that stands at the gate.
                    if wait.elapsed() > STEP_WAIT {
                        Self::step(lanes.iter().filter(|lane| lane.state() == GATED));
                        wait = Instant::now();
                    }
                }
                Self::hold(&lanes);
            }
        }
    }

    /// Values of over-long chains are read back; everything, in the middle of a frame.
    fn collapse(&mut self) {
        let result = self.come_to_rest(Some(Duration::from_millis(100)), BEGIN_WAIT).and_then(|_| {
            let mut state = self.process.keeper.state();
            state.take(self.process, Until::Frame);
            if !state.has_everything() {
                let may_keep = self.control.wishes().may_keep(Urgency::InTime);
                if may_keep && self.keep_crashes < MOST_CRASHES {
                    drop(state);
                    match self.keep_in_frame() {
                        // What is not in the way of the chains.
                        Err(ControlError::Unkept(_)) => {}
                        done => return done,
                    }
                    state = self.process.keeper.state();
                }
                state.take(self.process, Until::Now);
            }
            self.read_back(&mut state, false)
        });
        if matches!(result, Err(ControlError::Rebuild(_) | ControlError::Begun)) {
            // It would fail again at every frame.
            self.control.wishes().collapse_after = Some(Instant::now() + FAILED_PAUSE);
        }
        self.go_on(result);
    }

    /// Everything is read back in the middle of a frame, so that what was called until now need not be held.
    fn keep(&mut self) {
        if self.keep_crashes >= MOST_CRASHES {
            return self.keep_later(NO_MORE_PAUSE);
        }
        // A frame may have ended since it was asked for.
        if self.process.keeper.state().holds(self.process).is_none() {
            return;
        }
        let result = match self.come_to_rest(None, KEEP_WAIT) {
            Ok(_) => self.keep_in_frame(),
            Err(error) => Err(error),
        };
        match result {
            Err(ControlError::Begun) => {
                self.keep_later(FAILED_PAUSE);
                GATE.open();
            }
            Err(ControlError::Unkept(_)) if std::mem::replace(&mut self.told_of_unkept, true) => GATE.open(),
            result => self.go_on(result),
        }
    }

    fn keep_later(&self, pause: Duration) {
        let after = Some(Instant::now() + pause);
        self.control.wishes().keep_after = [after; 2];
    }

    /// The program is at rest.
    fn keep_in_frame(&mut self) -> Result<(), ControlError> {
        // Until here it is work that has to be done at some time: the driver's, and the log's.
        self.process.keeper.state().take(self.process, Until::Now);
        let begin = Instant::now();
        let result = self.keep_everything();
        let end = Instant::now();
        let least = match &result {
            Ok(()) | Err(ControlError::Gone | ControlError::Begun) => [Duration::ZERO; 2],
            Err(_) => [UNKEPT_PAUSE, FAILED_PAUSE],
        };
        let pause = |at: usize| Some(end + least[at].max((end - begin) * KEEP_PAUSES[at]));
        let mut wishes = self.control.wishes();
        wishes.keep_after = [pause(0), pause(1)];
        // Of what was held before.
        wishes.keep = false;
        drop(wishes);
        match result {
            Ok(()) => self.keep_crashes = 0,
            Err(ControlError::Gone) => self.keep_crashes += 1,
            Err(ControlError::Begun) => {}
            Err(error) => return Err(ControlError::Unkept(Box::new(error))),
        }
        result
    }

    fn read_back(&self, state: &mut State, all: bool) -> Result<(), ControlError> {
        let (ring0, server) = {
            let world = self.process.world();
            (world.ring0.clone(), world.server.clone())
        };
        let (Some(ring0), Some(server)) = (ring0, server) else { return Err(ControlError::Gone) };
        rebuild::read_back(state, &ring0, &server, all).map_err(|error| match error {
            RebuildError::Gone(_) => ControlError::Gone,
            error => error.into(),
        })
    }

    /// Opens the gate after something that may have found the server gone.
    fn go_on(&mut self, result: Result<(), ControlError>) {
        match result {
            Ok(()) => GATE.open(),
            Err(ControlError::Gone) => self.crashed(false),
            Err(error) if self.process.world().server.is_none() => {
                fatal(&format!("the render server could not be replaced: {error}"));
            }
            Err(error) => {
                note!("{error}");
                GATE.open();
            }
        }
    }

    /// Chaos. Whether it could be.
    fn strike(&mut self, strike: Strike) -> bool {
        let lanes = self.stop(None);
        match strike {
            Strike::Ask | Strike::Capture | Strike::Keep => {
                let drained = self.drain(&lanes);
                let begun = || self.process.keeper.state().begun(self.process, strike != Strike::Capture);
                if drained.is_ok() && !begun().is_empty() {
                    GATE.open();
                    return false;
                }
                let result = drained.and_then(|()| match strike {
                    Strike::Ask => self.replace_asked(Ok(()), None),
                    _ => self.keep_everything(),
                });
                let later = match &result {
                    Err(ControlError::Begun) => true,
                    // Who is killed afterwards must have been read.
                    Err(ControlError::Rebuild(_)) => strike == Strike::Keep,
                    _ => false,
                };
                if later {
                    GATE.open();
                    return false;
                }
                self.go_on(result);
            }
            Strike::Kill => {
                let server = self.process.world().server.clone();
                if let (Ok(()), Some(server)) = (self.drain(&lanes), server) {
                    server.kill();
                }
                self.crashed(true);
            }
        }
        true
    }

    /// Everything is read back, and a fresh server gets it: `ready`, which was greeted already, or one that is started now. The
    /// gate is closed and everything executed, where the program could be `stopped`.
    fn replace_asked(
        &mut self,
        stopped: Result<(), ControlError>,
        ready: Option<Server>,
    ) -> Result<(), ControlError> {
        if let Err(error) = stopped.and_then(|()| self.keep_everything()) {
            if let Some(ready) = ready {
                ready.retire();
            }
            return Err(error);
        }
        self.retire();
        self.resume(ready)
    }

    fn keep_everything(&self) -> Result<(), ControlError> {
        let mut state = self.process.keeper.state();
        state.take(self.process, Until::Now);
        if state.log.block_is_open() {
            // A list that another thread or context is in the middle of: what reads values back would go into it.
            return Err(ControlError::Begun);
        }
        let uncovered = state.log.uncovered();
        if !uncovered.is_empty() {
            let names: Vec<&str> = uncovered.iter().map(|(name, _)| *name).collect();
            return Err(ControlError::Uncovered(names.join(", ")));
        }
        self.read_back(&mut state, true)?;
        rebuild::rehearse(&mut state)?;
        state.is_kept(self.process);
        Ok(())
    }

    /// Lets the server and all rings go. Everything is executed and kept.
    fn retire(&self) {
        if let Some(server) = self.let_go() {
            server.retire();
        }
    }

    /// Nothing shared is mapped any more. Returns the server, which has it all still.
    fn let_go(&self) -> Option<Arc<Server>> {
        let (server, ring0) = {
            let mut world = self.process.world();
            (world.server.take(), world.ring0.take())
        };
        self.process.keeper.park(ring0.as_deref());
        for lane in &self.process.world().lanes {
            lane.set_ring(None, 0);
        }
        server
    }

    /// The same, with a server that waits for this very process to take the rings up again.
    fn lay_aside(&self) -> Option<Aside> {
        let server = self.let_go()?;
        match server.rest() {
            Ok(ends) => Some(Aside { server, ends, segments: segments::doomed() }),
            Err(_) => {
                server.retire();
                None
            }
        }
    }

    /// Goes on with the server that was laid aside, if `running` is it, and it is in the state in which it was. Else it is gone.
    /// A copy of the process has both ends of its connections and nobody at the other.
    fn take_up(&self, aside: Aside, running: Option<i32>) -> bool {
        let Aside { server, ends, segments } = aside;
        drop(ends);
        if running != Some(server.pid) {
            segments::doom(&segments);
            return false;
        }
        let lanes = self.process.world().lanes.clone();
        let take = |id| Ok::<_, ControlError>(World::adopt_ring(server.take_ring(id)?)?);
        let rings: Result<Vec<_>, _> =
            std::iter::once(0).chain(lanes.iter().map(|lane| lane.id)).map(take).collect();
        let Ok(rings) = rings else {
            server.retire();
            return false;
        };
        let mut rings = rings.into_iter();
        let ring0 = rings.next();
        for (lane, ring) in lanes.iter().zip(rings) {
            let head = ring.control().head.0.load(Ordering::Acquire);
            lane.set_ring(Some(ring), head);
        }
        let mut world = self.process.world();
        (world.ring0, world.server) = (ring0, Some(server));
        drop(world);
        self.process.changed.notify_all();
        self.process.keeper.unpark();
        true
    }

    /// Fresh rings and a fresh server, `ready` if there is one, brought to the log's state.
    fn resume(&mut self, ready: Option<Server>) -> Result<(), ControlError> {
        lane::register_barrier();
        self.process.keeper.state().rings_are_new();
        for lane in &self.process.world().lanes {
            let ring = World::make_ring(DEFAULT_CAPACITY).map_err(RebuildError::from)?;
            lane.frames_base.store(lane.frames.load(Ordering::SeqCst), Ordering::SeqCst);
            lane.set_ring(Some(ring), 0);
        }
        self.replace(ready)
    }

    /// Puts a fresh server in the old one's place. It is tried more than once: what ended the old one (a GPU that
    /// resets) may take a moment.
    fn replace(&mut self, mut ready: Option<Server>) -> Result<(), ControlError> {
        let mut result = Ok(());
        for pause in TRIES {
            std::thread::sleep(pause);
            let server = match ready.take() {
                Some(ready) => {
                    let first_seq = self.process.keeper.state().next();
                    ready.ask(&ToServer::From { first_seq }, &[]).map(|()| ready).map_err(ControlError::from)
                }
                None => self.start_server(),
            };
            result = server.and_then(|server| self.rebuild(server));
            // What a driver lacks it will not have at the next try.
            if matches!(result, Ok(()) | Err(ControlError::Lacks { .. })) {
                break;
            }
        }
        self.process.keeper.unpark();
        result
    }

    fn start_server(&mut self) -> Result<Server, ControlError> {
        let display = self.process.world().display.clone();
        let first = self.process.keeper.state().next();
        if self.session.is_none() && self.process.chaos.is_some() {
            let nursery = match self.nursery.take() {
                Some(nursery) => nursery,
                None => Nursery::start(&display)?,
            };
            let mut server = nursery.server(&display, first)?;
            self.nursery = Some(nursery);
            // Loaded once, it is the same.
            server.driver = self.process.driver().clone();
            return Ok(server);
        }
        let configs = self.process.seen().configs.clone();
        let server = match &mut self.session {
            None => Server::start(&display, first, &configs)?,
            Some(session) => {
                let channel = session.ask_for_server()?;
                Server::greet(channel, &display, first, Some(&configs))?
            }
        };
        self.compare(&server.driver)?;
        Ok(server)
    }

    /// Whether the program may go on with this driver.
    fn compare(&self, driver: &Driver) -> Result<(), ControlError> {
        let mut seen = self.process.seen();
        let lacks = driver::missing(&seen, driver);
        if !lacks.allow(self.accept_lower_limits) {
            return Err(ControlError::Lacks { driver: driver::name(driver).into(), lacks });
        }
        driver::accept(&mut seen, driver);
        Ok(())
    }

    /// Brings `server` to the state of the log and what is held, and puts it in its place.
    fn rebuild(&mut self, server: Server) -> Result<(), ControlError> {
        let mut state = self.process.keeper.state();
        let (rings, externals) = {
            let world = self.process.world();
            let ring = |lane: &Arc<Lane>| Some((lane.id, lane.ring()?));
            let rings: Vec<(u32, Arc<Ring>)> = world.lanes.iter().filter_map(ring).collect();
            (rings, world.externals.values().cloned().collect::<Vec<_>>())
        };
        let rebuilt = rebuild::rebuild(&mut state, &server, &rings, &externals)?;
        let problems: Vec<String> = rebuilt.problems.iter().map(ToString::to_string).collect();
        for problem in &problems {
            note!("{problem}");
        }
        *self.control.problems.lock().unwrap_or_else(PoisonError::into_inner) = problems;
        *self.control.stale.lock().unwrap_or_else(PoisonError::into_inner) = rebuilt.stale;
        self.control.recoveries.fetch_add(1, Ordering::Relaxed);
        // What it was asked until now was answered by the old one.
        drop(self.process.seen());
        self.process.driver().clone_from(&server.driver);
        let mut world = self.process.world();
        let old = world.ring0.replace(rebuilt.ring0);
        world.server = Some(Arc::new(server));
        drop(world);
        self.process.changed.notify_all();
        if let Some(old) = old {
            // The keeper sleeps on the old one.
            self.process.keeper.hurry.store(true, Ordering::SeqCst);
            old.control().keeper_bell.0.ring();
        }
        Ok(())
    }

    /// The server is gone: another takes its place.
    fn crashed(&mut self, struck: bool) {
        let begin = Instant::now();
        let lanes = {
            let mut world = self.process.world();
            world.server = None;
            world.lanes.clone()
        };
        GATE.close(&lanes);
        let culprit = {
            let mut state = self.process.keeper.state();
            state.take(self.process, Until::Frame);
            let culprit = lanes.iter().filter_map(|lane| lane.first_unexecuted()).min();
            for lane in &lanes {
                lane.await_answered();
                if let Some(ring) = lane.ring() {
                    lane.rewind(&ring, state.position(lane.id));
                }
            }
            culprit.map(|(_, ticket, op)| (ticket, state.name(op)))
        };
        if let Some((ticket, name)) = culprit {
            self.crashes = if self.crashes.0 == ticket { (ticket, self.crashes.1 + 1) } else { (ticket, 1) };
            if self.crashes.1 >= MOST_CRASHES {
                fatal(&format!(
                    "the graphics driver crashed {MOST_CRASHES} times in a row at {name}; giving up"
                ));
            }
        }
        if let Err(error) = self.replace(None) {
            fatal(&format!("the graphics driver crashed and could not be replaced: {error}"));
        }
        if !struck {
            let broken = self.process.keeper.state().broken_frame;
            note!(
                "the graphics driver crashed{}; replaced in {} ms{}",
                culprit.map_or(String::new(), |(_, name)| format!(" at {name}")),
                begin.elapsed().as_millis(),
                if broken { ", parts of the current frame are missing" } else { "" },
            );
        }
        GATE.open();
    }

    /// Does what the supervisor says.
    fn hear(&mut self) {
        let Some(session) = &mut self.session else { return };
        let message = match session.receive() {
            Ok(message) => message,
            Err(error) => {
                note!("{error}; the program runs on, but cannot be checkpointed");
                self.session = None;
                return;
            }
        };
        match message {
            ToProcess::Status => {
                let report = self.process.report();
                self.say(&ToSupervisor::Status { report });
            }
            ToProcess::AwaitFrame { frame } => {
                let sooner = self.awaited.map_or(frame, |before| before.min(frame));
                self.await_frame(Some(sooner));
                self.tell_frame();
            }
            ToProcess::Recover { accept_lower_limits, .. } => {
                self.accept_lower_limits = accept_lower_limits;
                // While the program still runs: whether one starts at all, and has what the program has seen.
                let result = self.start_server().and_then(|ready| {
                    let stopped = self.come_to_rest(Some(Duration::from_secs(1)), BEGIN_WAIT);
                    self.replace_asked(stopped.map(drop), Some(ready))
                });
                self.accept_lower_limits = false;
                let failed = match &result {
                    Ok(()) | Err(ControlError::Gone) => None,
                    Err(error) => {
                        Some(format!("{error}\nThe program goes on with the render server that it has"))
                    }
                };
                self.go_on(result);
                self.say(&match failed {
                    None => self.resumed(self.held_since.get()),
                    Some(reason) => ToSupervisor::ResumeFailed { reason },
                });
            }
            ToProcess::Rest { frame_wait_ms, log_file, log_later } => {
                self.rest(Duration::from_millis(frame_wait_ms), &log_file, log_later);
            }
            // Answers that come when nobody asked, and what is for the session's root process alone.
            ToProcess::Welcome { .. }
            | ToProcess::Server { .. }
            | ToProcess::NoServer { .. }
            | ToProcess::Input { .. }
            | ToProcess::Resize { .. } => {}
        }
    }

    /// Tells the supervisor of the frame that it awaits, if that is reached.
    fn tell_frame(&mut self) {
        let Some(awaited) = self.awaited else { return };
        let frames = self.process.frames();
        if frames >= awaited {
            self.await_frame(None);
            self.say(&ToSupervisor::Frame { frames });
        }
    }

    fn await_frame(&mut self, frame: Option<u64>) {
        self.awaited = frame;
        self.control.frames_awaited.store(frame.is_some(), Ordering::Relaxed);
        // See `frame_ended`.
        fence(Ordering::SeqCst);
    }

    fn say(&mut self, message: &ToSupervisor) {
        if let Some(session) = &self.session
            && session.send(message).is_err()
        {
            // Heard of by the next `receive`.
        }
    }

    /// It goes on, with a fresh server; its threads were held, or there was none, since `begin`.
    fn resumed(&self, begin: Instant) -> ToSupervisor {
        ToSupervisor::Resumed { held: begin.elapsed().as_secs_f64(), problems: self.control.problems() }
    }

    fn write_log(&self, snapshot: &Snapshot, path: &Path) -> std::io::Result<()> {
        // The program's threads may fork meanwhile.
        let file = Kept::new(|| std::io::Result::Ok(File::create(path)?.into()))?;
        let mut out = BufWriter::new(Written(file));
        snapshot.write(&mut out)?;
        out.into_inner().map(drop).map_err(std::io::IntoInnerError::into_error)
    }

    /// Gives the supervisor the log as of when the program came to rest, where it is still wanted.
    fn hand_over(&mut self, log: &mut Option<Snapshot>, wanted: Option<&Path>) {
        let Some(snapshot) = log.take() else { return };
        if let Some(path) = wanted {
            let failed = self.write_log(&snapshot, path).err();
            let failed = failed.map(|error| ControlError::LogFile(error).to_string());
            self.say(&ToSupervisor::LogWritten { failed });
        }
        self.process.keeper.state().log.give_back(snapshot);
    }

    /// Comes to rest, waits until the session is there again, and goes on.
    /// The log is also written to `log_file` in the session's folder, for `reprise log`; where it may come `later`, when the program
    /// has gone on. The program itself goes on from the one in its memory.
    fn rest(&mut self, frame_wait: Duration, log_file: &str, later: bool) {
        let Some(dir) = self.session.as_ref().map(|session| session.dir().to_owned()) else { return };
        let result = self.come_to_rest(Some(frame_wait), BEGIN_WAIT).and_then(|_| self.keep_everything());
        let mut log = result.is_ok().then(|| {
            let mut state = self.process.keeper.state();
            state.log.stow();
            state.log.snapshot()
        });
        crate::written::forget();
        self.process.spare.forget();
        self.process.world().forget_payloads(&self.process.spare);
        let result = result.and_then(|()| match log.as_ref().filter(|_| !later) {
            Some(log) => self.write_log(log, &dir.join(log_file)).map_err(ControlError::LogFile),
            None => Ok(()),
        });
        if !later || result.is_err() {
            self.hand_over(&mut log, None);
        }
        if let Err(error) = result {
            self.say(&ToSupervisor::RestFailed { reason: error.to_string() });
            return self.go_on(Err(error));
        }
        let report = self.process.report();
        let aside = self.lay_aside();
        self.say(&ToSupervisor::Rested {
            report,
            log_file: (!later).then(|| log_file.into()),
            keeps_server: aside.is_some(),
            log_follows: later,
            held: self.held_since.get().elapsed().as_secs_f64(),
        });
        self.session = None;
        // The next supervisor has its own wishes.
        self.await_frame(None);
        // From here on the process may be dumped at any instruction, and be woken in another place and time.
        // A watch on the folder would not survive that: it is another folder afterwards.
        let (session, welcome) = loop {
            std::thread::sleep(session::INTERVAL);
            if let Ok(connected) = Session::connect(&dir) {
                break connected;
            }
        };
        self.session = Some(session);
        self.control.wishes().forget_times();
        self.accept_lower_limits = welcome.accept_lower_limits;
        let wanted = welcome.log_file.map(|name| dir.join(name));
        let begin = Instant::now();
        if aside.is_some_and(|aside| self.take_up(aside, welcome.server)) {
            self.accept_lower_limits = false;
            GATE.open();
            let held = begin.elapsed().as_secs_f64();
            self.say(&ToSupervisor::Resumed { held, problems: Vec::new() });
            return self.hand_over(&mut log, wanted.as_deref());
        }
        // Before anything can fail.
        self.hand_over(&mut log, wanted.as_deref());
        let resumed = self.resume(None);
        self.accept_lower_limits = false;
        match resumed {
            Ok(()) => {
                GATE.open();
                self.say(&self.resumed(begin));
            }
            Err(error) => {
                let reason = error.to_string();
                self.say(&ToSupervisor::ResumeFailed { reason: reason.clone() });
                fatal(&format!("the program cannot go on: {reason}"));
            }
        }
    }
}

/// A kept file.
struct Written(Kept);

impl std::io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Ok(rustix::io::write(&self.0, bytes)?)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Ends the program: it cannot go on, and a wrong picture is worse.
fn fatal(reason: &str) -> ! {
    note!("{reason}");
    std::process::abort();
}

/// What a process says of itself.
impl Process {
    /// How many frames its threads have shown.
    pub fn frames(&self) -> u64 {
        let world = self.world();
        let frames = world.lanes.iter().map(|lane| lane.frames.load(Ordering::Acquire));
        frames.sum::<u64>() + world.frames_of_ended
    }

    /// Has the log take the frames that the process has drawn so far, as soon as they are executed: figures of a program
    /// that ends are of all of them, however far behind the keeper is. What it undoes after its last frame is not taken, for
    /// nothing would be left to count. A render server that is gone executes nothing more.
    pub fn catch_up(&self) {
        let (lanes, server) = {
            let world = self.world();
            (world.lanes.clone(), world.server.clone())
        };
        let written = lanes.iter().filter_map(|lane| {
            let ring = lane.ring()?;
            let head = ring.control().head.0.load(Ordering::Acquire);
            Some((ring, head))
        });
        for (ring, head) in written {
            let mut pause = DRAIN_PAUSES.0;
            while ring.control().done.0.load(Ordering::Acquire) < head {
                if server.as_ref().is_none_or(|server| server.is_gone()) {
                    break;
                }
                // As in `drain`: no bell is rung for these packets.
                std::thread::sleep(pause);
                pause = (pause * 2).min(DRAIN_PAUSES.1);
            }
        }
        self.keeper.state().take(self, Until::Frame);
    }

    /// The figures.
    pub fn report(&self) -> GlReport {
        let (seen, driver) = (self.seen().clone(), self.driver().clone());
        let mut state = self.keeper.state();
        let stats = state.log.stats();
        let name = state.namer();
        let waited: BTreeMap<String, u64> =
            crate::calls::round_trips().map(|(op, count)| (name(op).to_owned(), count)).collect();
        GlReport {
            strings: driver.strings,
            limits: driver.limits,
            seen,
            log_bytes: stats.packet_bytes + stats.payload_bytes,
            payload_bytes: stats.payload_bytes,
            recorded_bytes: state.recorded,
            log_entries: stats.entries,
            frames: self.frames(),
            calls: lane::next_ticket() - 1,
            round_trips: waited.values().sum(),
            waited,
            windows: state
                .log
                .rings()
                .iter()
                .filter_map(|(_, current)| crate::glx::window_of(current.draw))
                // Their sizes are known to the X server alone.
                .map(|window| (window, 0, 0))
                .collect(),
            stale: self.control.stale(),
            problems: self.control.problems(),
            recoveries: self.control.recoveries.load(Ordering::Relaxed),
        }
    }
}
