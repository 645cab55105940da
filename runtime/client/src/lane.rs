//! What the calling path keeps for each thread (a *lane*: one ring and its positions), and the gate where threads stop.
//!
//! A lane is written by its thread alone while its state is [`IN`]; by the control thread alone while the gate is
//! closed and its state is anything else. The calling path uses plain stores and no fence: [`Gate::close`] runs
//! membarrier(2) instead, so that each thread either sees its limit taken away, or is seen to be inside.
//! This module must not know any command, nor who executes packets.
#![allow(unsafe_code)] // the thread pointer, and positions in shared memory

use reprise_wire::packet::{self, BlobRef, Shape};
use reprise_wire::ring::{Doorbell, Ring};
use rustix::thread::{MembarrierCommand, futex, membarrier};
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, Ordering, compiler_fence, fence};
use std::sync::{Arc, Mutex, PoisonError};

/// The thread is in no call.
pub const OUT: u32 = 0;
/// It writes a packet or reads an answer: it holds no lock and waits for nothing.
pub const IN: u32 = 1;
/// It waits for an answer, for room in its ring or for a frame to be done: it goes on as soon as the server does.
pub const WAITING: u32 = 2;
/// It waits at the gate.
pub const GATED: u32 = 3;

/// The next ticket. With one lane a plain counter of its thread; with several, atomic.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// Numbers for [`Lane::breaks`]: none comes twice, so that nobody takes one lane's packets for another's.
static BREAKS: AtomicU32 = AtomicU32::new(1);

fn next_break() -> u32 {
    BREAKS.fetch_add(1, Ordering::Relaxed)
}

/// One thread's ring as the calling path sees it.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Lane {
    /// [`OUT`], [`IN`], [`WAITING`], [`GATED`].
    state: AtomicU32,
    /// Whether tickets are shared with other lanes.
    shared: AtomicBool,
    /// The position up to which the fast path may write. 0: every call takes the slow path.
    limit: AtomicU64,
    /// The position of the next packet.
    pos: AtomicU64,
    body: AtomicPtr<u8>,
    mask: AtomicU64,
    head: AtomicPtr<AtomicU64>,
    bell: AtomicPtr<Doorbell>,
    raised: AtomicPtr<AtomicU32>,

    /// The ring's id: 1 or more.
    pub id: u32,
    /// Whether the thread has a context current: without one, GL calls do nothing.
    pub has_context: AtomicBool,
    /// The handlers' state of the current context; null for none. The thread's alone.
    pub context_state: AtomicPtr<c_void>,
    /// The thread has ended, and its ring goes when it is empty.
    pub ended: AtomicBool,
    /// Frames that the thread has written.
    pub frames: AtomicU64,
    /// Frames that the server had done, in rings of this lane before this one.
    pub frames_base: AtomicU64,
    /// One packet may pass the closed gate.
    pub step: AtomicBool,
    /// The position up to which its calls are known to have left the error flag clear; `u64::MAX` for nowhere.
    pub certain: AtomicU64,
    /// Another number, of all lanes, each time that packets before `pos` become other than all that the present server has executed.
    breaks: AtomicU32,
    /// How long it spins for an answer, in nanoseconds.
    pub spin: AtomicU32,
    /// The ticket whose answer the thread waits for; `u64::MAX` for none.
    pub awaiting: AtomicU64,
    /// Tickets of its last frames; frame `n`, counted from 0, at `n % 8`.
    frame_tickets: [AtomicU64; 8],
    ring: Mutex<Option<Arc<Ring>>>,
}

/// The packets of a lane, seen by its thread.
#[derive(Debug)]
pub struct Written<'a> {
    lane: &'a Lane,
    /// Where the next packet goes.
    pub pos: u64,
}

impl Written<'_> {
    /// Changes when the packets before `pos` are not what the server has been given.
    pub fn breaks(&self) -> u32 {
        self.lane.breaks.load(Ordering::Relaxed)
    }
    /// See [`Lane::certain`].
    pub fn certain(&self) -> u64 {
        self.lane.certain.load(Ordering::Relaxed)
    }
    /// All calls so far have left the error flag clear.
    pub fn vouch(&self) {
        self.lane.certain.store(self.pos, Ordering::Relaxed);
    }
    /// The server has found an error that the program has not asked for.
    pub fn is_raised(&self) -> bool {
        // SAFETY: in the ring's control page, which is mapped while the state is IN.
        unsafe { (*self.lane.raised.load(Ordering::Relaxed)).load(Ordering::Relaxed) != 0 }
    }
    /// The packet at a position where one begins, if it is whole and at most `most` bytes back. The server may set flags in it
    /// meanwhile.
    pub fn packet_at(&self, at: u64, most: u64) -> Option<&[u8]> {
        let len = self
            .pos
            .checked_sub(at)
            .filter(|len| *len <= most.min(self.lane.mask.load(Ordering::Relaxed)))?;
        // SAFETY: no more than a ring's worth before `pos`, so written by this thread and not overwritten.
        let bytes = unsafe { std::slice::from_raw_parts(self.lane.at(at), len as usize) };
        let (_, _, size, _) = reprise_wire::packet::header(bytes).ok()?;
        bytes.get(..size as usize)
    }
}

std::arch::global_asm!(
    // The initial-exec model: two instructions to a thread's lane. It needs static TLS, which a preloaded library
    // always gets (and 8 bytes fit the reserve that glibc keeps for libraries that are loaded later).
    ".pushsection .tbss.reprise_lane,\"awT\",@nobits",
    ".p2align 3",
    ".globl reprise_lane_of_thread",
    ".hidden reprise_lane_of_thread",
    ".type reprise_lane_of_thread,@object",
    ".size reprise_lane_of_thread,8",
    "reprise_lane_of_thread:",
    ".zero 8",
    ".popsection",
);

/// The calling thread's lane; null before its first packet.
#[inline(always)]
pub fn mine_raw() -> *const Lane {
    let lane: *const Lane;
    // SAFETY: reads the thread's own variable, defined above.
    unsafe {
        std::arch::asm!(
            "mov {0}, qword ptr [rip + reprise_lane_of_thread@gottpoff]",
            "mov {0}, qword ptr fs:[{0}]",
            out(reg) lane,
            options(nostack, readonly, preserves_flags, pure)
        );
    }
    lane
}

/// The calling thread's lane. Lanes are never freed while their thread runs.
#[inline(always)]
pub fn mine() -> Option<&'static Lane> {
    // SAFETY: null, or set by `set_mine` to a lane that outlives the thread.
    unsafe { mine_raw().as_ref() }
}

/// Makes `lane` the calling thread's; null for none.
///
/// # Safety
/// It stays valid until the thread has ended or set another.
pub unsafe fn set_mine(lane: *const Lane) {
    // SAFETY: writes the thread's own variable.
    unsafe {
        std::arch::asm!(
            "mov {0}, qword ptr [rip + reprise_lane_of_thread@gottpoff]",
            "mov qword ptr fs:[{0}], {1}",
            out(reg) _,
            in(reg) lane,
            options(nostack, preserves_flags)
        );
    }
}

impl Lane {
    /// A lane for ring `id`, which is to be written from `start`.
    pub fn new(id: u32, ring: Arc<Ring>, start: u64) -> Lane {
        let lane = Lane {
            state: AtomicU32::new(OUT),
            shared: AtomicBool::new(false),
            limit: AtomicU64::new(0),
            pos: AtomicU64::new(0),
            body: AtomicPtr::default(),
            mask: AtomicU64::new(0),
            head: AtomicPtr::default(),
            bell: AtomicPtr::default(),
            raised: AtomicPtr::default(),
            id,
            has_context: AtomicBool::new(false),
            context_state: AtomicPtr::default(),
            ended: AtomicBool::new(false),
            frames: AtomicU64::new(0),
            frames_base: AtomicU64::new(0),
            step: AtomicBool::new(false),
            certain: AtomicU64::new(u64::MAX),
            breaks: AtomicU32::new(next_break()),
            spin: AtomicU32::new(crate::calls::MOST_SPIN.subsec_nanos()),
            awaiting: AtomicU64::new(u64::MAX),
            frame_tickets: Default::default(),
            ring: Mutex::new(None),
        };
        lane.set_ring(Some(ring), start);
        lane
    }

    /// Its ring; `None` while the process is at rest.
    pub fn ring(&self) -> Option<Arc<Ring>> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Gives it another ring, or none. Only while its thread does not use it: new, or the gate is closed.
    pub fn set_ring(&self, ring: Option<Arc<Ring>>, start: u64) {
        self.limit.store(0, Ordering::SeqCst);
        self.set_pos(start);
        if let Some(ring) = &ring {
            let control = ring.control();
            self.body.store(ring.write_ptr(0), Ordering::Relaxed);
            self.mask.store(ring.capacity() as u64 - 1, Ordering::Relaxed);
            self.head.store((&raw const control.head.0).cast_mut(), Ordering::Relaxed);
            self.bell.store((&raw const control.server_bell.0).cast_mut(), Ordering::Relaxed);
            self.raised.store((&raw const control.raised).cast_mut(), Ordering::Relaxed);
        }
        *self.ring.lock().unwrap_or_else(PoisonError::into_inner) = ring;
    }

    /// See [`OUT`] and its like.
    pub fn state(&self) -> u32 {
        self.state.load(Ordering::SeqCst)
    }
    /// Whether its thread, which asks, is in no call.
    #[inline(always)]
    pub fn is_out(&self) -> bool {
        self.state.load(Ordering::Relaxed) == OUT
    }
    /// Says what the thread does. Only its own thread may call this.
    #[inline(always)]
    pub fn set_state(&self, state: u32) {
        self.state.store(state, Ordering::Release);
    }
    /// Where its next packet goes.
    pub fn pos(&self) -> u64 {
        self.pos.load(Ordering::Relaxed)
    }
    /// Moves it. Only its own thread, or who has stopped it.
    pub fn set_pos(&self, pos: u64) {
        self.pos.store(pos, Ordering::Relaxed);
        self.certain.store(u64::MAX, Ordering::Relaxed);
        self.breaks.store(next_break(), Ordering::Relaxed);
    }
    /// Lets the fast path write up to `limit`.
    pub fn set_limit(&self, limit: u64) {
        self.limit.store(limit, Ordering::SeqCst);
    }

    /// Goes into a call, on the fast path: the state is [`IN`] afterwards. `None`: take the slow path; the state is as before.
    #[inline(always)]
    pub fn enter(&self, size: u64) -> Option<u64> {
        if self.state.load(Ordering::Relaxed) != OUT {
            return None;
        }
        self.state.store(IN, Ordering::Relaxed);
        // The processor may still delay the store; who closes the gate makes up for it by membarrier.
        compiler_fence(Ordering::SeqCst);
        let limit = self.limit.load(Ordering::Acquire);
        let pos = self.pos.load(Ordering::Relaxed);
        if pos + size > limit {
            self.set_state(OUT);
            return None;
        }
        Some(pos)
    }

    /// The same on the slow path, where the gate is asked right after.
    pub fn enter_slowly(&self) {
        self.state.store(IN, Ordering::SeqCst);
        fence(Ordering::SeqCst);
    }

    /// Takes the next ticket. The packet must be published without waiting for anything: the server waits for it.
    #[inline(always)]
    pub fn ticket(&self) -> u64 {
        if self.shared.load(Ordering::Relaxed) {
            NEXT.fetch_add(1, Ordering::Relaxed)
        } else {
            let ticket = NEXT.load(Ordering::Relaxed);
            NEXT.store(ticket + 1, Ordering::Relaxed);
            ticket
        }
    }

    /// The first byte of the packet at `pos`; as many bytes follow as the ring has room for.
    #[inline(always)]
    pub fn at(&self, pos: u64) -> *mut u8 {
        let offset = pos & self.mask.load(Ordering::Relaxed);
        // SAFETY: the body is mapped twice in a row, so any masked offset and a ring's worth of bytes after it are
        // inside; the ring stays mapped while the state is IN.
        unsafe { self.body.load(Ordering::Relaxed).add(offset as usize) }
    }

    /// Looks at what the thread has written, while nobody else uses its ring. `None` where it may not now, or where other threads
    /// write packets too.
    pub fn look_back<R>(&self, look: impl FnOnce(&Written<'_>) -> R) -> Option<R> {
        let pos = self.enter(0)?;
        let result = (!self.shared.load(Ordering::Relaxed)).then(|| look(&Written { lane: self, pos }));
        self.set_state(OUT);
        result
    }

    /// Makes the packet that ends before `end` visible to the server.
    #[inline(always)]
    pub fn publish(&self, end: u64) {
        self.pos.store(end, Ordering::Relaxed);
        // SAFETY: both point into the ring's control page, mapped while the state is IN.
        unsafe {
            (*self.head.load(Ordering::Relaxed)).store(end, Ordering::Release);
            (*self.bell.load(Ordering::Relaxed)).ring_unfenced();
        }
    }

    /// Counts a frame, before its packet is published.
    pub fn count_frame(&self, ticket: u64) {
        let frames = self.frames.load(Ordering::Relaxed);
        self.frame_tickets[(frames % 8) as usize].store(ticket, Ordering::Relaxed);
        self.frames.store(frames + 1, Ordering::Release);
    }

    /// How many of its frames the server has done.
    pub fn frames_done(&self, ring: &Ring) -> u64 {
        self.frames_base.load(Ordering::Acquire) + ring.control().frames.0.load(Ordering::Acquire)
    }

    /// The ticket of the last frame that the server has done. `None` before the first, and where that was too many frames ago for its
    /// ticket to be known, as while many are executed again.
    pub fn last_frame(&self, ring: &Ring) -> Option<u64> {
        let frames = self.frames.load(Ordering::Acquire);
        let done = self.frames_done(ring).min(frames).checked_sub(1)?;
        // One less: the next frame's is written before it is counted.
        let is_known = frames - done < self.frame_tickets.len() as u64;
        is_known.then(|| self.frame_tickets[(done % 8) as usize].load(Ordering::Acquire))
    }

    /// The ring's packets from `position` on are to be executed again. Only while no server has the ring, and no thread writes.
    pub fn rewind(&self, ring: &Ring, position: u64) {
        let control = ring.control();
        self.breaks.store(next_break(), Ordering::Relaxed);
        control.done.0.store(position, Ordering::SeqCst);
        control.executing.store(0, Ordering::SeqCst);
        control.frames.0.store(0, Ordering::SeqCst);
        let (mut at, head, mut again) = (position, control.head.0.load(Ordering::SeqCst), 0);
        while at < head {
            // SAFETY: published, and not given back.
            let Ok(bytes) = (unsafe { ring.packet_at(at, head) }) else { break };
            let is_frame = packet::header(bytes).is_ok_and(|header| header.1 & packet::flags::FRAME != 0);
            again += u64::from(is_frame);
            at += bytes.len() as u64;
        }
        let frames = self.frames.load(Ordering::SeqCst);
        self.frames_base.store(frames.saturating_sub(again), Ordering::SeqCst);
    }

    /// Ticket and op of its first packet that was not executed; first of all whether that of another ring was executed at the time.
    pub fn first_unexecuted(&self) -> Option<(bool, u64, u16)> {
        let ring = self.ring()?;
        let control = ring.control();
        let (done, head) = (control.done.0.load(Ordering::SeqCst), control.head.0.load(Ordering::SeqCst));
        if done >= head {
            return None;
        }
        // SAFETY: published, and not executed, so not given back.
        let bytes = unsafe { ring.packet_at(done, head) }.ok()?;
        let (op, _, _, seq) = reprise_wire::packet::header(bytes).ok()?;
        Some((control.executing.load(Ordering::SeqCst) == 0, seq, op))
    }

    /// Returns when its thread is not about to read an answer that it has got.
    pub fn await_answered(&self) {
        let Some(ring) = self.ring() else { return };
        let answered =
            || ring.control().reply_seq.0.load(Ordering::SeqCst) == self.awaiting.load(Ordering::SeqCst);
        while self.state() == WAITING && answered() {
            // It copies the answer, or is about to be woken for it.
            std::thread::yield_now();
        }
    }

    /// Writes a packet of words alone at `pos`, publishes it and leaves the call.
    #[inline(always)]
    pub fn write_words<const W: usize>(&self, pos: u64, op: u16, words: [u32; W]) {
        let size = const { Shape { blobs: 0, words: W as u8 }.fixed_size() };
        let at = self.at(pos);
        prefetch(at);
        let head = u64::from(op) | (size as u64) << 32;
        // SAFETY: `enter` found room for `size` bytes, which the header and the words fill but for 4 bytes of padding.
        unsafe {
            at.cast::<u64>().write(head);
            at.add(8).cast::<u64>().write(self.ticket());
            let mut i = 0;
            while i + 1 < W {
                let pair = u64::from(words[i]) | u64::from(words[i + 1]) << 32;
                at.add(16 + i * 4).cast::<u64>().write(pair);
                i += 2;
            }
            if i < W {
                at.add(16 + i * 4).cast::<u64>().write(u64::from(words[i]));
            }
        }
        self.publish(pos + size as u64);
        self.set_state(OUT);
    }

    /// The same of a packet that has a payload of `N` bytes besides, which are at `payload`.
    ///
    /// # Safety
    /// They can be read.
    #[inline(always)]
    pub unsafe fn write_fixed<const W: usize, const N: usize>(
        &self,
        pos: u64,
        op: u16,
        words: [u32; W],
        payload: *const u8,
    ) {
        let size = const { packet::fixed_size(W, N) };
        let tail = const { Shape { blobs: 1, words: W as u8 }.fixed_size() };
        let at = self.at(pos);
        for line in 0..size.div_ceil(64) {
            prefetch(at.wrapping_add(line * 64));
        }
        let head = u64::from(op) | (size as u64) << 32;
        let reference = BlobRef::inline(tail as u32, N as u32);
        // SAFETY: `enter` found room for `size` bytes, which all that is written here is inside of.
        unsafe {
            at.cast::<u64>().write(head);
            at.add(8).cast::<u64>().write(self.ticket());
            at.add(16).cast::<u64>().write(reference.0);
            let mut i = 0;
            while i < W {
                let second = if i + 1 < W { words[i + 1] } else { 0 };
                at.add(24 + i * 4).cast::<u64>().write(u64::from(words[i]) | u64::from(second) << 32);
                i += 2;
            }
            if !N.is_multiple_of(8) {
                at.add(size - 8).cast::<u64>().write(0); // the padding, before what is not padding
            }
            at.add(tail).copy_from_nonoverlapping(payload, N);
        }
        self.publish(pos + size as u64);
        self.set_state(OUT);
    }
}

/// How far ahead of a packet its successors' memory is fetched, in bytes.
const AHEAD: usize = 2048;

/// Asks for the line where a packet will be in a while. Each line of the ring was last read on other processors; without this
/// the stores of a call wait for those of the calls before it.
#[inline(always)]
pub fn prefetch(at: *const u8) {
    // SAFETY: a hint: it neither faults nor changes anything, wherever it points.
    unsafe {
        std::arch::asm!(
            "prefetchw byte ptr [{0} + {1}]", in(reg) at, const AHEAD, options(nostack, preserves_flags, readonly)
        );
    }
}

/// The next ticket that will be given out. Exact only while the gate is closed or one lane exists and asks.
pub fn next_ticket() -> u64 {
    NEXT.load(Ordering::SeqCst)
}

/// Starts counting anew, in a child of fork(2).
pub fn reset_tickets() {
    NEXT.store(1, Ordering::SeqCst);
}

/// Says to all lanes whether they share tickets, and returns when all of them act accordingly.
pub fn share_tickets(lanes: &[Arc<Lane>], shared: bool) {
    for lane in lanes {
        lane.shared.store(shared, Ordering::SeqCst);
        // What another thread has changed is not in this one's ring.
        lane.breaks.store(next_break(), Ordering::SeqCst);
    }
    barrier();
    // Who was inside may have read the old word: it is out, or waits, in a moment.
    await_not_in(lanes);
}

/// Waits until none of these lanes, but the calling thread's own, writes a packet: those that begin one later see what was said before.
pub fn await_not_in(lanes: &[Arc<Lane>]) {
    let me = mine_raw();
    for lane in lanes.iter().filter(|lane| !std::ptr::eq(&raw const ***lane, me)) {
        let mut turns = 0u32;
        while lane.state() == IN {
            // Between IN and the next state there are a packet's stores: shorter than any sleep.
            turns += 1;
            if turns > 100 { std::thread::yield_now() } else { std::hint::spin_loop() }
        }
    }
}

/// Registers for the barrier; once in a process, and again after a restart.
pub fn register_barrier() {
    // Kernels since 4.14 have it; without it `barrier` is the global one.
    let _ = membarrier(MembarrierCommand::RegisterPrivateExpedited);
}

/// A memory barrier on every thread of the process.
fn barrier() {
    if membarrier(MembarrierCommand::PrivateExpedited).is_err() {
        let _ = membarrier(MembarrierCommand::Global);
    }
}

/// Where threads stop. One for the process.
#[derive(Debug)]
pub struct Gate {
    /// Bit 0: closed; the rest counts, so that sleepers notice a change.
    word: AtomicU32,
    /// Threads stop behind their next frame.
    pub at_frame: AtomicBool,
}

/// The process's gate.
pub static GATE: Gate = Gate { word: AtomicU32::new(0), at_frame: AtomicBool::new(false) };

impl Gate {
    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        self.word.load(Ordering::SeqCst) & 1 == 1
    }

    /// Closes it. Afterwards no thread writes: each is out of any call, waiting, or at the gate.
    pub fn close(&self, lanes: &[Arc<Lane>]) {
        self.word.fetch_or(1, Ordering::SeqCst);
        for lane in lanes {
            lane.set_limit(0);
            // From the last time, where its thread made no call.
            lane.step.store(false, Ordering::SeqCst);
        }
        barrier();
        await_not_in(lanes);
    }

    /// Opens it, and wakes who waits.
    pub fn open(&self) {
        self.at_frame.store(false, Ordering::SeqCst);
        // Never fails: the closure always gives a value. Clears bit 0, and counts.
        let _ = self
            .word
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |word| Some((word | 1).wrapping_add(1)));
        self.wake();
    }

    /// Lets who waits look again, for a lane's `step`.
    pub fn stir(&self) {
        self.word.fetch_add(2, Ordering::SeqCst);
        self.wake();
    }

    fn wake(&self) {
        // The kernel takes the count as signed: -1 would wake one thread only.
        let _ = futex::wake(&self.word, futex::Flags::PRIVATE, i32::MAX.cast_unsigned());
    }

    /// The calling thread passes: its state is [`IN`] afterwards. While the gate is closed it waits, as [`GATED`].
    pub fn pass(&self, lane: &Lane) {
        loop {
            lane.enter_slowly();
            let word = self.word.load(Ordering::SeqCst);
            if word & 1 == 0 || lane.step.swap(false, Ordering::SeqCst) {
                return;
            }
            lane.set_limit(0);
            lane.state.store(GATED, Ordering::SeqCst);
            let _ = futex::wait(&self.word, futex::Flags::PRIVATE, word, None);
        }
    }

    /// Waits, behind a frame, until threads need not stop there any more and the gate is open.
    pub fn wait_behind_frame(&self) {
        loop {
            let word = self.word.load(Ordering::SeqCst);
            if word & 1 == 0 && !self.at_frame.load(Ordering::SeqCst) {
                return;
            }
            let _ = futex::wait(&self.word, futex::Flags::PRIVATE, word, None);
        }
    }

    /// In a child of fork(2): nobody closes it.
    pub fn reset(&self) {
        self.word.store(0, Ordering::SeqCst);
        self.at_frame.store(false, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_wire::packet::header;

    /// Tickets and the gate are the process's: one test at a time.
    static ALONE: Mutex<()> = Mutex::new(());

    fn lane(id: u32) -> Arc<Lane> {
        Arc::new(Lane::new(id, Arc::new(Ring::create(1 << 20).unwrap()), 0))
    }

    fn write(lane: &Lane, gate: &Gate) {
        let Some(pos) = lane.enter(24) else {
            gate.pass(lane);
            lane.set_limit(1 << 20);
            let pos = lane.pos();
            lane.write_words(pos, 300, [7, 8]);
            if gate.is_closed() {
                lane.set_limit(0);
            }
            return;
        };
        lane.write_words(pos, 300, [7, 8]);
    }

    fn tickets(lane: &Lane) -> Vec<u64> {
        let ring = lane.ring().unwrap();
        let (mut at, head) = (0, lane.pos());
        let mut seen = Vec::new();
        while at < head {
            // SAFETY: written by this test, which reads it afterwards.
            let (op, _, size, seq) = header(unsafe { ring.packet_at(at, head) }.unwrap()).unwrap();
            assert_eq!((op, size), (300, 24));
            seen.push(seq);
            at += u64::from(size);
        }
        seen
    }

    #[test]
    fn tickets_stay_dense_when_a_second_thread_comes() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        reset_tickets();
        register_barrier();
        let gate = &*Box::leak(Box::new(Gate { word: AtomicU32::new(0), at_frame: AtomicBool::new(false) }));
        let (first, second) = (lane(1), lane(2));
        let writer = |lane: Arc<Lane>, count: u32| {
            std::thread::spawn(move || (0..count).for_each(|_| write(&lane, gate)))
        };
        let one = writer(first.clone(), 20_000);
        while first.pos() < 2400 {
            std::thread::yield_now();
        }
        share_tickets(&[first.clone(), second.clone()], true);
        let two = writer(second.clone(), 20_000);
        one.join().unwrap();
        two.join().unwrap();
        let mut all = tickets(&first);
        assert!(all.is_sorted());
        all.extend(tickets(&second));
        all.sort_unstable();
        assert!(all.iter().copied().eq(1..=40_000), "a ticket is missing or came twice");
        assert_eq!(next_ticket(), 40_001);
    }

    #[test]
    fn payloads_of_one_size_are_written_like_others() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        fn check<const W: usize, const N: usize>() {
            reset_tickets();
            let lane = lane(1);
            lane.set_limit(1 << 20);
            let payload: [u8; N] = std::array::from_fn(|i| i as u8 ^ 0x55);
            let words = std::array::from_fn(|i| 0x1234_0000 + i as u32);
            let size = packet::fixed_size(W, N);
            // What is there already must not shine through.
            let pos = lane.enter(size as u64).unwrap();
            // SAFETY: there is room, and `payload` has its bytes.
            unsafe {
                lane.at(pos).write_bytes(0xff, size);
                lane.write_fixed::<W, N>(pos, 300, words, payload.as_ptr());
            }
            // SAFETY: written just now.
            let written = unsafe { std::slice::from_raw_parts(lane.at(pos), size) };
            assert_eq!(written, packet::build(300, 0, 1, &words, &[packet::BlobArg::Bytes(&payload)]));
            assert_eq!((lane.pos(), lane.state()), (size as u64, OUT));
        }
        check::<0, 64>();
        check::<0, 3>();
        check::<1, 12>();
        check::<2, 128>();
        check::<3, 5>();
    }

    #[test]
    fn nobody_writes_while_the_gate_is_closed() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        register_barrier();
        let gate = &*Box::leak(Box::new(Gate { word: AtomicU32::new(0), at_frame: AtomicBool::new(false) }));
        let lanes = [lane(1), lane(2)];
        share_tickets(&lanes, true);
        let threads: Vec<_> = lanes
            .iter()
            .map(|lane| {
                let lane = lane.clone();
                std::thread::spawn(move || (0..30_000).for_each(|_| write(&lane, gate)))
            })
            .collect();
        for _ in 0..200 {
            gate.close(&lanes);
            let before: Vec<u64> = lanes.iter().map(|lane| lane.pos()).collect();
            for _ in 0..50 {
                std::thread::yield_now();
            }
            assert!(lanes.iter().map(|lane| lane.pos()).eq(before), "written while closed");
            gate.open();
        }
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert!(lanes.iter().all(|lane| lane.pos() == 30_000 * 24));
    }

    /// Frames of one packet each, with these tickets.
    fn write_frames(lane: &Lane, tickets: impl IntoIterator<Item = u64>) {
        for ticket in tickets {
            let packet = packet::build(300, packet::flags::FRAME, ticket, &[], &[]);
            let pos = lane.pos();
            // SAFETY: nobody reads what is not published, and no test fills the ring.
            unsafe { lane.at(pos).copy_from_nonoverlapping(packet.as_ptr(), packet.len()) };
            lane.count_frame(ticket);
            lane.publish(pos + packet.len() as u64);
        }
    }

    #[test]
    fn a_rewound_ring_does_not_count_its_frames_twice() {
        let lane = lane(1);
        let ring = lane.ring().unwrap();
        write_frames(&lane, [10, 20, 30]);
        let third = lane.pos() / 3 * 2;
        ring.control().frames.0.store(2, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), Some(20));
        // Ticket 30 was written, and is to be executed by the next server.
        lane.rewind(&ring, third);
        assert_eq!((lane.frames_done(&ring), lane.last_frame(&ring)), (2, Some(20)));
        ring.control().frames.0.store(1, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), Some(30));
    }

    #[test]
    fn more_frames_may_be_executed_again_than_have_known_tickets() {
        let lane = lane(1);
        let ring = lane.ring().unwrap();
        write_frames(&lane, 1..=20);
        ring.control().frames.0.store(20, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), Some(20));
        lane.rewind(&ring, lane.pos() / 20 * 3);
        assert_eq!((lane.frames_done(&ring), lane.last_frame(&ring)), (3, None));
        ring.control().frames.0.store(9, Ordering::SeqCst);
        assert_eq!((lane.frames_done(&ring), lane.last_frame(&ring)), (12, None));
        ring.control().frames.0.store(10, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), None);
        ring.control().frames.0.store(11, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), Some(14));
        ring.control().frames.0.store(17, Ordering::SeqCst);
        assert_eq!(lane.last_frame(&ring), Some(20));
    }

    #[test]
    fn a_crash_is_that_of_the_packet_that_was_executed() {
        let (first, second) = (lane(1), lane(2));
        write_frames(&first, [5]);
        write_frames(&second, [9]);
        let culprit = || [&first, &second].iter().filter_map(|lane| lane.first_unexecuted()).min().unwrap().1;
        assert_eq!(culprit(), 5);
        // It has passed the other's.
        second.ring().unwrap().control().executing.store(1, Ordering::SeqCst);
        assert_eq!(culprit(), 9);
    }
}
