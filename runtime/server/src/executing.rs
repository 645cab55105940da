//! The thread of one ring: waits for packets, takes its turn, executes, marks, answers, rings the bells.
//!
//! This module must not know what a packet does, but for the few commands that decide when GL can be asked for errors, and for
//! what packets of one thread have to do with another's.
#![allow(unsafe_code)] // bytes of the ring, which the program shares

use crate::executor::{Executor, Refused, Reply, Shared, Thread};
use crate::externals::Externals;
use crate::platform::Platform;
use crate::turn::{Held, Order, Place, Turn};
use crate::{generated, handlers, internal, lists};
use reprise_gl::assist;
use reprise_gl::command::{Command, IN_BEGIN};
use reprise_gl::glx::op as glx_op;
use reprise_gl::ops::{FIRST as FIRST_GL, op as gl_op};
use reprise_wire::link::Current;
use reprise_wire::packet::{self, Packet, flags};
use reprise_wire::ring::{Ring, adapted};
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

const GL_STACK_UNDERFLOW: u32 = 0x504;
const GL_ACCUM_BUFFER_BIT: u32 = 0x200;
/// The first sleep: it may miss a bell, see [`reprise_wire::ring::Doorbell::ring_unfenced`].
const FIRST_SLEEP: Duration = Duration::from_millis(1);
/// How long a thread looks for the next packet before it sleeps, at most.
const MOST_SPIN: Duration = Duration::from_micros(64);
/// The same after an answer: who waited for it may have slept, and asks more often than not again.
const MOST_SPIN_ANSWERED: Duration = Duration::from_micros(256);
/// Then it dozes: packets for whose effect nobody waits may gather this long. To be woken for each costs the program a
/// system call, and often its processor.
const DOZE: Duration = Duration::from_micros(250);

thread_local! {
    static AT: Cell<(u16, u64)> = const { Cell::new((0, 0)) };
}

/// Op and seq of the packet that this thread is executing, for messages.
pub fn position() -> (u16, u64) {
    AT.get()
}

/// What belongs to the thread whose turn it is.
pub struct World {
    /// Contexts and names.
    pub shared: Shared,
    /// The window system.
    pub platform: Box<dyn Platform>,
}

impl Order for World {
    fn places(&self) -> Vec<(u32, Place)> {
        self.shared.places(|drawable| self.platform.below(drawable))
    }

    fn is_local(place: Place, bytes: &[u8]) -> bool {
        let Ok((op, ..)) = packet::header(bytes) else { return false };
        match op {
            glx_op::SwapBuffers => reprise_gl::command(op)
                .and_then(|command| Packet::parse(bytes, command.shape).ok())
                .is_some_and(|packet| packet.word(0) == place.drawable),
            // These use the window system.
            assist::SetSamples | assist::SetShared => false,
            _ => op >= FIRST_GL || (assist::FIRST..internal::FIRST).contains(&op),
        }
    }
}

/// What all threads see.
pub struct Common {
    /// The turn.
    pub turn: Turn<World>,
    /// Payloads beside the rings.
    pub externals: Externals,
    /// Where ring 0 leaves work for the other rings' threads.
    pub mailboxes: Mutex<Vec<Arc<Mailbox>>>,
}

/// Where ring 0 leaves a packet for the thread that has the packet's context current.
pub struct Mailbox {
    id: u32,
    ring: Arc<Ring>,
    closing: AtomicBool,
    full: AtomicBool,
    job: Mutex<Option<Job>>,
}

struct Job {
    ring: Arc<Ring>,
    at: u64,
    head: u64,
    done: mpsc::Sender<Result<u64, Broken>>,
}

impl Mailbox {
    /// For the thread of a ring.
    pub fn new(id: u32, ring: Arc<Ring>) -> Mailbox {
        Mailbox {
            id,
            ring,
            closing: AtomicBool::new(false),
            full: AtomicBool::new(false),
            job: Mutex::new(None),
        }
    }
    /// The ring's id.
    pub fn id(&self) -> u32 {
        self.id
    }
    /// The ring.
    pub fn ring(&self) -> &Arc<Ring> {
        &self.ring
    }
    /// The ring ends: its thread executes what is left and returns.
    pub fn close(&self) {
        self.closing.store(true, Ordering::Release);
        self.ring.control().server_bell.0.ring();
    }
    fn leave(&self, job: Job) {
        *self.job.lock().unwrap_or_else(PoisonError::into_inner) = Some(job);
        self.full.store(true, Ordering::Release);
        self.ring.control().server_bell.0.ring();
    }
    fn collect(&self) -> Option<Job> {
        self.full
            .swap(false, Ordering::Acquire)
            .then(|| self.job.lock().unwrap_or_else(PoisonError::into_inner).take())?
    }
}

enum Awaited {
    Head(u64),
    Job(Job),
    Closed,
}

/// Why a ring's thread cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// The bytes in the ring are no packets.
    #[error("malformed packet: {0}")]
    Packet(#[from] packet::PacketError),
    /// A packet came twice, or too late.
    #[error("malformed stream: {0}")]
    Order(#[from] crate::turn::OutOfOrder),
    /// A packet's parameters are not what its command needs.
    #[error("malformed packet: {0}")]
    Refused(#[from] Refused),
    /// The thread that was to execute a packet of ring 0 has ended.
    #[error("the thread that had the context current has ended")]
    Lost,
}

/// A ring and its thread.
pub struct Executing {
    /// Its own mailbox.
    pub mailbox: Arc<Mailbox>,
    /// Ring 0, on whose bell the keeper waits for frames of any ring.
    pub ring0: Option<Arc<Ring>>,
    /// Position of the first packet to execute.
    pub start: u64,
    /// What the thread must have current first.
    pub current: Current,
    /// What all threads see.
    pub common: Arc<Common>,
}

impl Executing {
    /// Makes current what its thread had current. To be called in the thread that executes.
    ///
    /// # Errors
    /// Why it cannot be done, for a person.
    pub fn prepare(&self, thread: &mut Thread) -> Result<(), String> {
        if self.current == Current::default() {
            return Ok(());
        }
        let mut held = self.common.turn.take();
        let world = held.shared();
        let mut x = Executor::new(&mut world.shared, thread, &self.common.externals, None);
        world.platform.make_current(&mut x, self.current)?;
        crate::handlers::settle_framebuffers(&mut x);
        Ok(())
    }

    fn id(&self) -> u32 {
        self.mailbox.id
    }
    fn ring(&self) -> &Arc<Ring> {
        &self.mailbox.ring
    }

    /// Executes packets until the ring is closed.
    ///
    /// # Errors
    /// [`Broken`]: what is in the ring makes no sense.
    pub fn run(&self, thread: &mut Thread) -> Result<(), Broken> {
        let (mut at, mut spins, mut answered) = (self.start, [MOST_SPIN, MOST_SPIN_ANSWERED], 0);
        loop {
            let answer = self.ring().control().reply_seq.0.load(Ordering::Relaxed);
            let [usual, after_answer] = &mut spins;
            let awaited = match std::mem::replace(&mut answered, answer) == answer {
                true => self.await_packet(at, usual, MOST_SPIN),
                false => self.await_packet(at, after_answer, MOST_SPIN_ANSWERED),
            };
            match awaited {
                Awaited::Head(head) if self.id() == 0 => {
                    at = self.run_unordered(thread, at, head)?;
                    // Whoever replays waits for room, and for the end, on this bell.
                    self.ring().control().client_bell.0.ring();
                }
                Awaited::Head(head) => at = self.run_in_turn(thread, at, head)?,
                Awaited::Job(job) => {
                    let result = {
                        let mut held = self.common.turn.take();
                        self.step(&job.ring, held.shared(), thread, job.at, job.head)
                    };
                    // Ring 0's thread waits for it, unless the process ends.
                    let _ = job.done.send(result);
                }
                Awaited::Closed => break,
            }
        }
        let mut held = self.common.turn.take();
        let world = held.shared();
        let mut x = Executor::new(&mut world.shared, thread, &self.common.externals, None);
        if let Err(reason) = world.platform.make_current(&mut x, Current::default()) {
            eprintln!("reprise-server: ring {} ends: {reason}", self.id());
        }
        Ok(())
    }

    /// Executes packets as long as they may be executed. Returns the position after the last.
    fn run_in_turn(&self, thread: &mut Thread, at: u64, head: u64) -> Result<u64, Broken> {
        let seq = self.header(at, head)?.3;
        let mut held = Some(self.common.turn.await_ticket(self.id(), seq)?);
        // A crash from here on is that of the ring's next packet.
        let executing = &self.ring().control().executing;
        executing.store(1, Ordering::Relaxed);
        let result = self.run_while_held(thread, at, head, &mut held);
        match result {
            Ok(_) => executing.store(0, Ordering::Relaxed),
            // The process ends: nobody else executes anything, who could be taken for the culprit.
            Err(_) => std::mem::forget(held),
        }
        result
    }

    fn run_while_held<'a>(
        &'a self,
        thread: &mut Thread,
        mut at: u64,
        mut head: u64,
        turn: &mut Option<Held<'a, World>>,
    ) -> Result<u64, Broken> {
        let ring = self.ring();
        let (mut op, _, mut size, mut seq) = self.header(at, head)?;
        while let Some(held) = turn {
            let waits = op == gl_op::glClientWaitSync;
            let wait = if waits { self.waiting(held.shared(), thread, at, head)? } else { None };
            if let Some(wait) = wait {
                // What it waits for may be another thread's work, and other threads would go on meanwhile.
                held.executed(seq, at + u64::from(size));
                ring.control().executing.store(0, Ordering::Relaxed);
                *turn = None;
                thread.waited = Some(wait());
                let held = turn.insert(self.common.turn.take());
                ring.control().executing.store(1, Ordering::Relaxed);
                return self.step(ring, held.shared(), thread, at, head);
            }
            at = self.step(ring, held.shared(), thread, at, head)?;
            held.executed(seq, at);
            if op < assist::FIRST && op != glx_op::SwapBuffers {
                held.moved();
            }
            if at == head {
                head = ring.control().head.0.load(Ordering::Acquire);
                if at == head {
                    break;
                }
            }
            (op, _, size, seq) = self.header(at, head)?;
            if !held.goes_on(seq) {
                break;
            }
        }
        Ok(at)
    }

    /// Of the packet at `at`, which is now the one that messages are about.
    fn header(&self, at: u64, head: u64) -> Result<(u16, u16, u32, u64), Broken> {
        // SAFETY: published, and kept until `done` has passed it.
        let header = packet::header(unsafe { self.ring().packet_at(at, head) }?)?;
        AT.set((header.0, header.3));
        Ok(header)
    }

    /// What the packet at `at` is going to wait for, if it is such a packet.
    fn waiting(
        &self,
        world: &mut World,
        thread: &mut Thread,
        at: u64,
        head: u64,
    ) -> Result<Option<impl FnOnce() -> u32 + use<>>, Broken> {
        // SAFETY: published, and kept until `done` has passed it.
        let bytes = unsafe { self.ring().packet_at(at, head) }?;
        let (op, _, _, seq) = packet::header(bytes)?;
        AT.set((op, seq));
        let Some(command) = reprise_gl::command(op) else { return Ok(None) };
        let packet = Packet::parse(bytes, command.shape)?;
        let mut x = Executor::new(&mut world.shared, thread, &self.common.externals, None);
        Ok(handlers::waiting(&mut x, &packet))
    }

    /// Ring 0: executes packets as they come, those that name a context by the thread that has it current.
    fn run_unordered(&self, thread: &mut Thread, mut at: u64, head: u64) -> Result<u64, Broken> {
        let ring = self.ring();
        while at != head {
            let mut held = self.common.turn.take();
            // SAFETY: published, and kept until `done` has passed it.
            let bytes = unsafe { ring.packet_at(at, head) }?;
            let (op, _, _, seq) = packet::header(bytes)?;
            AT.set((op, seq));
            let other = match reprise_gl::command(op) {
                Some(command) if (internal::FIRST..FIRST_GL).contains(&op) => {
                    let context = Packet::parse(bytes, command.shape)?.word(0);
                    held.shared().shared.holder(context).filter(|id| *id != self.id())
                }
                _ => None,
            };
            let mailboxes = || self.common.mailboxes.lock().unwrap_or_else(PoisonError::into_inner);
            let other = other.and_then(|id| mailboxes().iter().find(|mailbox| mailbox.id == id).cloned());
            let externals = &self.common.externals;
            at = match other {
                None => {
                    let shared = &mut held.shared().shared;
                    crate::handlers::prepare(&mut Executor::new(shared, thread, externals, None), op)?;
                    let after = self.step(ring, held.shared(), thread, at, head)?;
                    if reprise_gl::command(op).is_some_and(|command| command.flags & IN_BEGIN != 0) {
                        let shared = &mut held.shared().shared;
                        crate::handlers::settle(&mut Executor::new(shared, thread, externals, None))?;
                    }
                    after
                }
                Some(other) => {
                    drop(held);
                    let (done, result) = mpsc::channel();
                    other.leave(Job { ring: ring.clone(), at, head, done });
                    // A thread that ends with work in its mailbox drops the sender.
                    result.recv().unwrap_or(Err(Broken::Lost))?
                }
            };
        }
        Ok(at)
    }

    /// Executes the packet at `at` and returns the position after it.
    fn step(
        &self,
        ring: &Ring,
        world: &mut World,
        thread: &mut Thread,
        at: u64,
        head: u64,
    ) -> Result<u64, Broken> {
        // SAFETY: published, and kept until `done` has passed it.
        let bytes = unsafe { ring.packet_at(at, head) }?;
        let (op, packet_flags, size, seq) = packet::header(bytes)?;
        AT.set((op, seq));
        let wants_reply = packet_flags & flags::REPLY != 0;
        let reply = wants_reply.then(|| {
            // SAFETY: between a packet that wants an answer and the answer, the area is the server's.
            Reply::new(unsafe { ring.reply_area() })
        });
        let mut x = Executor::new(&mut world.shared, thread, &self.common.externals, reply);
        let rejected = match reprise_gl::command(op) {
            Some(command) => {
                let packet = Packet::parse(bytes, command.shape)?;
                let rejected = execute(&mut x, world.platform.as_mut(), command, &packet)?;
                if matches!(op, gl_op::glCallList | gl_op::glCallLists) {
                    let bits = x.called().rejected().to_le_bytes();
                    let offset = packet.word_at(reprise_gl::lists::at(&packet));
                    ring.write(at, bytes.len(), offset, &bits)?;
                }
                rejected
            }
            None => {
                complain(&mut x, op, &Refused::Unknown(op));
                true
            }
        };
        let errors = x.context().map(|context| (context.errors.is_clear(), context.errors.flag()));
        let (clear, flag) = errors.unwrap_or_default();
        let answer = x.finish(rejected);
        if rejected {
            ring.mark(at, flags::REJECTED);
        }
        let control = ring.control();
        let raised = u32::from(flag != 0);
        if control.raised.load(Ordering::Relaxed) != raised {
            control.raised.store(raised, Ordering::Relaxed);
        }
        let after = at + u64::from(size);
        control.done.0.store(after, Ordering::Release);
        if packet_flags & flags::FRAME != 0 {
            control.frames.0.fetch_add(1, Ordering::Release);
            control.client_bell.0.ring();
            let keeper = self.ring0.as_deref().unwrap_or(ring);
            keeper.control().keeper_bell.0.ring();
        }
        if wants_reply {
            ring.answer(seq, answer, clear, rejected);
        }
        Ok(after)
    }

    /// Waits for a packet at `at` or for work in the mailbox. A closed ring is executed to its end first.
    fn await_packet(&self, at: u64, spin: &mut Duration, most: Duration) -> Awaited {
        let control = self.ring().control();
        let look = || {
            let head = control.head.0.load(Ordering::Acquire);
            if head != at {
                return Some(Awaited::Head(head));
            }
            if self.mailbox.full.load(Ordering::Acquire) {
                return self.mailbox.collect().map(Awaited::Job);
            }
            None
        };
        let begin = Instant::now();
        loop {
            for _ in 0..64 {
                if let Some(awaited) = look() {
                    *spin = adapted(*spin, true, most);
                    return awaited;
                }
                std::hint::spin_loop();
            }
            if begin.elapsed() >= *spin {
                break;
            }
        }
        *spin = adapted(*spin, false, most);
        let bell = &control.server_bell.0;
        let idle =
            || control.head.0.load(Ordering::Acquire) == at && !self.mailbox.full.load(Ordering::Acquire);
        bell.doze(DOZE, || !idle() || self.mailbox.closing.load(Ordering::Acquire));
        let mut limit = Some(FIRST_SLEEP);
        loop {
            bell.arm();
            if let Some(awaited) = look() {
                bell.disarm();
                return awaited;
            }
            if self.mailbox.closing.load(Ordering::Acquire) {
                return Awaited::Closed;
            }
            let begin = Instant::now();
            bell.sleep(limit);
            // A whole first sleep: whoever writes from now on sees that the bell is armed.
            limit = if begin.elapsed() < FIRST_SLEEP { Some(FIRST_SLEEP) } else { None };
        }
    }
}

fn complain(x: &mut Executor<'_>, op: u16, refused: &Refused) {
    if x.shared().complained.insert(op) {
        eprintln!("reprise-server: op {op} (seq {}): {refused}", position().1);
    }
}

/// Executes one packet and says whether it was rejected.
fn execute(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    command: &Command,
    p: &Packet<'_>,
) -> Result<bool, Refused> {
    let op = p.op();
    // The client's own commands need a context as GL's do, and can fail as they do.
    if op >= FIRST_GL || (assist::FIRST..internal::FIRST).contains(&op) {
        let Some(context) = x.context() else {
            // Without a context GL does nothing; the client sends nothing.
            return Ok(true);
        };
        if matches!(op, gl_op::glViewport | gl_op::glClear) && !context.errors.in_begin() {
            platform.adopt_size();
        }
        let set = match op {
            assist::SetSamples => handlers::set_samples,
            assist::SetShared => handlers::set_shared,
            // A call that the program has not made says what is at first, where OpenGL ES has none that could have made it
            // anything else.
            _ if x.is_replaying() && p.flags() & flags::SYNTHETIC != 0 && command.is_not_in(x.profile()) => {
                return Ok(false);
            }
            _ => return lists::execute(x, command, p),
        };
        let result = handlers::unconditionally(x, |x| set(x, platform, p));
        return is_refused(x, command, p, result);
    }
    let result =
        if op < internal::FIRST { platform.execute(x, p) } else { internal::execute(x, platform, p) };
    is_refused(x, command, p, result)
}

/// Whether it is refused, if that is no reason to give up.
fn is_refused(
    x: &mut Executor<'_>,
    command: &Command,
    p: &Packet<'_>,
    result: Result<(), Refused>,
) -> Result<bool, Refused> {
    match result {
        Ok(()) => return Ok(false),
        Err(refused) if refused.is_fatal() => return Err(refused),
        Err(Refused::Gl(error)) => {
            if let Some(context) = x.context() {
                context.errors.record(error);
            }
        }
        Err(Refused::WindowSystem) => {}
        Err(Refused::Cannot(reason)) => {
            eprintln!("reprise-server: {} (seq {}): {reason}", command.name, p.seq());
        }
        Err(refused) => complain(x, p.op(), &refused),
    }
    Ok(true)
}

/// Gives a call of GL to the driver.
///
/// # Errors
/// [`Refused`].
pub(crate) fn dispatch(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    match p.op() {
        assist::DrawClientArrays => handlers::draw_client_arrays(x, p),
        assist::RaiseError => handlers::raise_error(x, p),
        assist::SetQueryResult => handlers::set_query_result(x, p),
        assist::SetRenderbuffer => handlers::unconditionally(x, |x| handlers::set_renderbuffer(x, p)),
        assist::SetCaptured => {
            handlers::set_captured(x, p);
            Ok(())
        }
        assist::SetProgramNumbers => handlers::set_program_numbers(x, p),
        assist::GetProgramNumbers => handlers::get_program_numbers(x, p),
        assist::GetTextureTarget => handlers::get_texture_target(x, p),
        assist::InBegin => handlers::in_begin(x),
        _ => generated::execute(x, p),
    }
}

/// Executes a call of GL at once and says whether it was rejected.
///
/// # Errors
/// [`Refused`] where the packet is malformed.
pub(crate) fn perform(x: &mut Executor<'_>, command: &Command, p: &Packet<'_>) -> Result<bool, Refused> {
    let (op, gl) = (p.op(), x.gl());
    if op == gl_op::glBegin {
        // It may be needed before the glEnd.
        x.list_base()?;
    }
    let Some(context) = x.context() else { return Ok(true) };
    context.errors.before(gl, command.flags);
    let was_in_begin = context.errors.in_begin();
    if op == gl_op::glEnd {
        context.errors.ends();
    }
    let result = dispatch(x, p);
    let refused = is_refused(x, command, p, result)?;
    // Gone only if the call itself was one that unbinds, which no call of GL is.
    let Some(context) = x.context() else { return Ok(refused) };
    if op == gl_op::glBegin {
        context.errors.began(p.word(0));
    }
    // Where these take effect, errors that come up are of the calls in between.
    let took_effect = match op {
        gl_op::glBegin => !was_in_begin && context.errors.in_begin(),
        gl_op::glEnd => was_in_begin,
        _ => false,
    };
    let rejected = context.errors.after(gl, command.flags);
    // Mesa pops, and has an error of a read buffer that the framebuffer bound now has not.
    let took_effect = took_effect
        || op == gl_op::glPopAttrib && !was_in_begin && context.errors.found() != GL_STACK_UNDERFLOW;
    let rejected = rejected && !took_effect || refused;
    if !rejected {
        match op {
            gl_op::glAccum => context.accumulates = true,
            gl_op::glClear if p.word(0) & GL_ACCUM_BUFFER_BIT != 0 => context.accumulates = true,
            gl_op::glListBase | gl_op::glPopAttrib => x.forget_list_base(),
            _ => {}
        }
    }
    Ok(rejected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::Gl;
    use crate::platform::Helper;
    use reprise_wire::session::{Configured, Driver};
    use std::ffi::{CStr, c_void};
    use std::sync::{Condvar, OnceLock};

    /// What the fake driver's fence waits for.
    static FLUSHED: (Mutex<bool>, Condvar) = (Mutex::new(false), Condvar::new());
    static WAITER: OnceLock<Arc<Ring>> = OnceLock::new();
    const TIMEOUT_EXPIRED: u32 = 0x911b;
    const CONDITION_SATISFIED: u32 = 0x911c;

    extern "system" fn wait(_sync: u64, _flags: u32, timeout: u64) -> u32 {
        let flushed = FLUSHED.0.lock().unwrap();
        let (flushed, _) = FLUSHED
            .1
            .wait_timeout_while(flushed, Duration::from_nanos(timeout), |flushed| !*flushed)
            .unwrap();
        if *flushed { CONDITION_SATISFIED } else { TIMEOUT_EXPIRED }
    }
    extern "system" fn flush() {
        // A crash now is not that of the thread that waits.
        assert_eq!(WAITER.get().map(|ring| ring.control().executing.load(Ordering::Relaxed)), Some(0));
        *FLUSHED.0.lock().unwrap() = true;
        FLUSHED.1.notify_all();
    }

    struct Nothing;
    impl Platform for Nothing {
        fn proc_address(&mut self, _name: &CStr) -> *const c_void {
            std::ptr::null()
        }
        fn describe(&mut self, _gl: &Gl, _configs: &[Configured]) -> Driver {
            Driver::default()
        }
        fn execute(&mut self, _x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
            Ok(())
        }
        fn make_current(&mut self, x: &mut Executor<'_>, current: Current) -> Result<(), String> {
            x.add_context(current.context, 0, reprise_gl::glx::Profile::default());
            x.set_current(current);
            Ok(())
        }
        fn enter_helper(&mut self, _drawable: u32) -> Result<Helper, String> {
            Ok(Helper::default())
        }
        fn enter_sharing(&mut self, _context: u32) -> Result<(), String> {
            Ok(())
        }
        fn leave_helper(&mut self) -> Result<(), String> {
            Ok(())
        }
    }

    /// A ring with one packet, whose thread has a context of its own.
    fn with_packet(common: &Arc<Common>, id: u32, packet: &[u8]) -> Executing {
        let ring = Arc::new(Ring::create(65536).unwrap());
        // SAFETY: nobody reads it yet.
        unsafe { std::slice::from_raw_parts_mut(ring.write_ptr(0), packet.len()) }.copy_from_slice(packet);
        ring.control().head.0.store(packet.len() as u64, Ordering::Release);
        common.turn.enter(id, ring.clone(), 0);
        let mailbox = Arc::new(Mailbox::new(id, ring));
        mailbox.close();
        let current = Current { context: id, ..Current::default() };
        Executing { mailbox, ring0: None, start: 0, current, common: common.clone() }
    }

    #[test]
    fn others_have_their_turn_while_a_thread_waits_for_a_fence() {
        let gl: &'static Gl = Box::leak(Box::new(Gl::load(&mut |name| match name.to_bytes() {
            b"glClientWaitSync" => wait as *const c_void,
            b"glFlush" => flush as *const c_void,
            _ => std::ptr::null(),
        })));
        let world = World { shared: Shared::new(gl), platform: Box::new(Nothing) };
        let common = Arc::new(Common {
            turn: Turn::new(1, world),
            externals: Externals::default(),
            mailboxes: Mutex::default(),
        });
        let nanoseconds = 100_000_000_000u64;
        let words = [1, 0, 0, nanoseconds as u32, (nanoseconds >> 32) as u32];
        let waits = packet::build(gl_op::glClientWaitSync, flags::REPLY, 1, &words, &[]);
        let flushes = packet::build(gl_op::glFlush, 0, 2, &[], &[]);
        let rings = [with_packet(&common, 1, &waits), with_packet(&common, 2, &flushes)];
        WAITER.set(rings[0].ring().clone()).unwrap();
        std::thread::scope(|scope| {
            for executing in &rings {
                scope.spawn(|| {
                    let mut thread = Thread::new(executing.id());
                    executing.prepare(&mut thread).unwrap();
                    executing.run(&mut thread).unwrap();
                });
            }
        });
        // SAFETY: answered.
        let area = unsafe { rings[0].ring().reply_area() };
        assert_eq!(area[..4], CONDITION_SATISFIED.to_le_bytes());
    }

    #[test]
    fn what_uses_the_window_system_is_not_local() {
        let place = Place { domain: 0, drawable: 7 };
        let is_local = |op, words: &[u32]| World::is_local(place, &packet::build(op, 0, 1, words, &[]));
        assert!(is_local(gl_op::glFlush, &[]) && is_local(assist::InBegin, &[]));
        assert!(is_local(glx_op::SwapBuffers, &[7]));
        assert!(!is_local(glx_op::SwapBuffers, &[8]), "another thread may draw there");
        for op in [glx_op::MakeCurrent, glx_op::CreateContext, glx_op::AwaitFences, glx_op::BindTexImage] {
            assert!(!is_local(op, &[7; 8]));
        }
        assert!(!is_local(assist::SetSamples, &[7; 8]) && !is_local(internal::FIRST, &[7; 8]));
    }
}
