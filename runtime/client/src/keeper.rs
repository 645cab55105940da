//! The keeper: the thread that reads the rings behind the render server and keeps the log.
//!
//! Packets are taken in the order of their tickets, over all rings, once the server has executed them. They go into the
//! log only when their frame is over: the log's state is always that of the last frame boundary, and what came since
//! is *held*, in the rings or, where those are too small, spilled to memory. So a crashed server can be replaced by one
//! that gets the log's state and then the frame's packets again. Where no frame ends for long, the control thread is asked to read
//! everything back in the middle of one, which then counts as a boundary.
//! The thread sleeps on ring 0's bell, which the server rings at each frame.
//! This module must not know any GL command, and must not make the program's threads wait.
#![allow(unsafe_code)] // views of packets in the rings

use crate::lane::{Lane, next_ticket};
use crate::note::note;
use crate::payload::Memory;
use crate::process::Process;
use crate::server::BlockSignals;
use reprise_gl::glx::op as glx_op;
use reprise_log::{Lent, Log, Payloads, Rules};
use reprise_wire::link::Current;
use reprise_wire::packet::{self, Blob, Packet, flags};
use reprise_wire::ring::Ring;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes of packets and payloads that may be held outside the rings. Of a frame that is larger, and that cannot be kept in its
/// middle, parts go into the log.
const MOST_SPILLED: usize = 320 << 20;
/// From so many on a frame is kept in its middle: everything is read back, so that nothing need be held.
const MOST_SHOWN: usize = 192 << 20;
/// The same where no frame was shown since that was done last, or ever: the program draws for files, or for other programs.
const MOST_UNSHOWN: usize = 16 << 20;
/// Bytes of memory for such packets that are kept though there are none.
const MOST_SPARE: usize = 32 << 20;
/// With several threads: so many frames are held in the hope of one that ends when all have ended theirs.
const MOST_UNEVEN: u32 = 4;
/// Room is given back to the program's threads in steps of this many bytes.
const RELEASE_STEP: u64 = 256 << 10;

/// The keeper.
#[derive(Debug)]
pub struct Keeper {
    /// Packets are wanted out of the rings before their frame is over, or a ring is to be closed.
    pub hurry: AtomicBool,
    state: Mutex<State>,
    parking: Mutex<Parking>,
    parking_changed: Condvar,
}

#[derive(Debug, Default, Clone, Copy)]
struct Parking {
    wanted: bool,
    parked: bool,
}

/// What the keeper knows.
#[derive(Debug)]
pub struct State {
    /// State as of the last frame boundary (or the last stop at which everything was read back). Contents of drawables are as of that stop; without those
    /// that may have been drawn to in a frame since.
    pub log: Log,
    /// Drawables that were ever current and that the program has not destroyed, each with the context that used it last.
    pub drawables: BTreeMap<u32, u32>,
    /// Contexts with an error that the program has not asked for, as of then.
    pub errors: Vec<(u32, u32)>,
    /// Contexts, active queries, and what each had counted, as of then.
    pub counted: Vec<(u32, u32, u64)>,
    /// A part of the current frame is in the log already: after a crash the frame will not be exact.
    pub broken_frame: bool,
    /// Bytes of all packets that the log has taken in, payloads included.
    pub recorded: u64,
    rules: Rules,
    /// The first ticket that is neither in the log nor spilled.
    next: u64,
    /// Where that is, in each ring.
    at: HashMap<u32, u64>,
    spilled: Spilled,
    /// Ops that the log could not take, said once.
    refused: HashSet<u16>,
    told_of_cap: bool,
    /// Frames that were shown when everything was read back last.
    kept_at: u64,
    ops: Ops,
    /// Rings whose last taken packet is between glBegin and glEnd, or in a list that is compiled without executing.
    open: HashMap<u32, Open>,
}

/// Commands between which nothing can be read back.
#[derive(Debug, Default, Clone, Copy)]
struct Ops {
    begin: u16,
    end: u16,
    new_list: u16,
    end_list: u16,
    render_mode: u16,
    begin_feedback: u16,
    end_feedback: u16,
}

/// GL_COMPILE: what is between glNewList and glEndList is not executed.
const COMPILE: u32 = 0x1300;
/// GL_RENDER: neither selection nor feedback.
const RENDER: u32 = 0x1c00;

#[derive(Debug, Default, Clone, Copy)]
struct Open {
    begun: bool,
    /// A display list, and nothing is executed.
    compiling: bool,
    /// A display list: what reads values back would go into it.
    listing: bool,
    /// Hits or feedback are gathered in the driver, and reach the program only at the end.
    gathering: bool,
    /// Transform feedbacks that have begun: how far they have come only the driver knows.
    feeding: u32,
    /// There are packets since the thread's last frame, and it has not let its context go.
    unfinished: bool,
}

impl Ops {
    fn find(rules: &Rules) -> Ops {
        let mut ops = Ops::default();
        for op in crate::calls::FIRST_GL.. {
            match (rules.command)(op).map(|info| info.name) {
                None => break,
                Some("glBegin") => ops.begin = op,
                Some("glEnd") => ops.end = op,
                Some("glNewList") => ops.new_list = op,
                Some("glEndList") => ops.end_list = op,
                Some("glRenderMode") => ops.render_mode = op,
                Some("glBeginTransformFeedback") => ops.begin_feedback = op,
                Some("glEndTransformFeedback") => ops.end_feedback = op,
                Some(_) => {}
            }
        }
        ops
    }
}

impl Open {
    fn pass(&mut self, ops: &Ops, rules: &Rules, bytes: &[u8]) {
        let Ok((op, packet_flags, ..)) = packet::header(bytes) else { return };
        let lets_go = || made_current(rules, bytes).is_some_and(|now| now.context == 0);
        self.unfinished = packet_flags & flags::FRAME == 0 && !lets_go();
        if packet_flags & flags::REJECTED != 0 {
            return;
        }
        if op == ops.begin {
            self.begun = !self.compiling;
        } else if op == ops.end {
            self.begun = false;
        } else if op == ops.begin_feedback && !self.compiling {
            self.feeding += 1;
        } else if op == ops.end_feedback && !self.compiling {
            self.feeding = self.feeding.saturating_sub(1);
        } else if op == ops.end_list {
            (self.listing, self.compiling) = (false, false);
        } else if (op == ops.new_list || op == ops.render_mode)
            && let Some(info) = (rules.command)(op)
            && let Ok(packet) = Packet::parse(bytes, info.shape)
        {
            if op == ops.new_list {
                (self.listing, self.compiling) = (true, packet.word(1) == COMPILE);
            } else {
                self.gathering = packet.word(0) != RENDER;
            }
        }
    }
}

/// Executed packets of the current frame that are out of their rings.
#[derive(Debug, Default)]
struct Spilled {
    bytes: Vec<u8>,
    /// Ring and end of each.
    packets: Vec<(u32, usize)>,
    payload_bytes: usize,
}

/// How soon a frame should be kept in its middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// When that slows the program down by little: what is held is memory.
    InTime,
    /// Before so much is held that it goes into the log as it is.
    AtOnce,
}

/// How far to take packets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The end of the last frame that was executed.
    Frame,
    /// The last packet that was executed.
    Now,
}

struct Source {
    lane: Arc<Lane>,
    ring: Arc<Ring>,
    at: u64,
    done: u64,
    released: u64,
    open: Open,
}

impl Source {
    /// The executed packet at a position that is not yet given back.
    fn packet_at(&self, at: u64) -> Option<&[u8]> {
        if at >= self.done {
            return None;
        }
        // SAFETY: executed, and not yet given back to the program's thread.
        match unsafe { self.ring.packet_at(at, self.done) } {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                note!("the ring of thread {} is damaged: {error}", self.lane.id);
                std::process::abort();
            }
        }
    }
    fn next_ticket(&self) -> Option<(u64, u64)> {
        let (_, _, size, seq) = packet::header(self.packet_at(self.at)?).ok()?;
        Some((seq, u64::from(size)))
    }
    fn release(&mut self) {
        if self.at != self.released {
            self.released = self.at;
            let control = self.ring.control();
            control.kept.0.store(self.at, Ordering::Release);
            control.client_bell.0.ring();
        }
    }
}

/// External payloads of one packet.
#[derive(Default)]
struct Outside(Vec<(u32, Arc<Memory>)>);

impl Outside {
    fn memory(&self, id: u32) -> Option<&Arc<Memory>> {
        Some(&self.0.iter().find(|(other, _)| *other == id)?.1)
    }
}

impl Payloads for Outside {
    fn bytes(&self, id: u32) -> Option<&[u8]> {
        Some(self.memory(id)?.bytes())
    }
    fn lend(&self, id: u32) -> Option<Arc<dyn Lent>> {
        Some(self.memory(id)?.clone())
    }
}

impl Keeper {
    /// A keeper that has read nothing.
    pub fn new(rules: Rules) -> Keeper {
        let state = State {
            log: Log::new(rules),
            drawables: BTreeMap::new(),
            errors: Vec::new(),
            counted: Vec::new(),
            broken_frame: false,
            recorded: 0,
            rules,
            next: next_ticket(),
            at: HashMap::new(),
            spilled: Spilled::default(),
            refused: HashSet::new(),
            told_of_cap: false,
            kept_at: 0,
            ops: Ops::find(&rules),
            open: HashMap::new(),
        };
        Keeper {
            hurry: AtomicBool::new(false),
            state: Mutex::new(state),
            parking: Mutex::default(),
            parking_changed: Condvar::new(),
        }
    }

    /// What it knows, locked.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// What pthread_create(3) says.
    pub fn spawn(&'static self, process: &'static Process) -> std::io::Result<()> {
        let _blocked = BlockSignals::new();
        std::thread::Builder::new()
            .name("reprise-keeper".into())
            .stack_size(1 << 20)
            .spawn(move || self.run(process))?;
        Ok(())
    }

    fn run(&self, process: &Process) {
        loop {
            let mut parking = self.parking();
            while parking.wanted {
                parking.parked = true;
                self.parking_changed.notify_all();
                parking = self.parking_changed.wait(parking).unwrap_or_else(PoisonError::into_inner);
            }
            parking.parked = false;
            drop(parking);
            let Some(ring0) = process.world().ring0.clone() else { continue };
            let bell = &ring0.control().keeper_bell.0;
            bell.arm();
            let hurry = self.hurry.swap(false, Ordering::SeqCst);
            let mut state = self.state();
            state.take(process, Until::Frame);
            let crowded = hurry && {
                // What is over meanwhile goes straight into the log, as fast as a copy would be made of it.
                while state.has_frame(process) {
                    state.take(process, Until::Frame);
                }
                state.spill(process)
            };
            if !crowded {
                state.log.frame_ended();
                if process.spare.frame_ended() {
                    process.world().forget_payloads(&process.spare);
                }
            }
            state.close_ended(process);
            let (long, held) = (state.log.has_long(), state.holds(process));
            drop(state);
            if long {
                process.control.collapse();
            }
            if let Some(urgency) = held {
                process.control.keep(urgency);
            }
            if crowded {
                // The server has not executed enough yet; it rings at the next eighth of the ring.
                self.hurry.store(true, Ordering::SeqCst);
                bell.sleep(Some(std::time::Duration::from_millis(1)));
            } else if !self.hurry.load(Ordering::SeqCst) && !self.parking().wanted {
                bell.sleep(None);
            }
        }
    }

    fn parking(&self) -> MutexGuard<'_, Parking> {
        self.parking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the thread leave ring 0 alone: returns when it does. `ring0` is the one it may be asleep on.
    pub fn park(&self, ring0: Option<&Ring>) {
        let mut parking = self.parking();
        parking.wanted = true;
        while !parking.parked {
            if let Some(ring0) = ring0 {
                ring0.control().keeper_bell.0.ring();
            }
            // It may have armed the bell just after: ring again.
            let wait = std::time::Duration::from_millis(10);
            parking =
                self.parking_changed.wait_timeout(parking, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Has it go on.
    pub fn unpark(&self) {
        self.parking().wanted = false;
        self.parking_changed.notify_all();
    }
}

impl State {
    fn sources(&self, process: &Process) -> Vec<Source> {
        let world = process.world();
        let source = |lane: &Arc<Lane>| {
            let ring = lane.ring()?;
            let done = ring.control().done.0.load(Ordering::Acquire);
            let at = self.at.get(&lane.id).copied().unwrap_or(0);
            let open = self.open.get(&lane.id).copied().unwrap_or_default();
            Some(Source { lane: lane.clone(), ring, at, done, released: at, open })
        };
        world.lanes.iter().filter_map(source).collect()
    }

    /// Calls `each` with ring, ticket and bytes of the packets that were executed, in the order of their tickets, as long
    /// as the ticket is not above `last`. Gives their room back.
    fn walk(&mut self, sources: &mut [Source], last: u64, mut each: impl FnMut(&mut State, u32, &[u8])) {
        let mut turn = 0;
        while self.next <= last {
            let count = sources.len();
            let find = |sources: &[Source], next| {
                (0..count).map(|i| (turn + i) % count).find_map(|i| {
                    let (seq, size) = sources[i].next_ticket()?;
                    (seq == next).then_some((i, size))
                })
            };
            let found = find(sources, self.next).or_else(|| {
                for source in sources.iter_mut() {
                    source.done = source.ring.control().done.0.load(Ordering::Acquire);
                }
                find(sources, self.next)
            });
            let Some((i, size)) = found else { break };
            turn = i;
            let source = &mut sources[i];
            // SAFETY: executed, and not yet given back to the program's thread.
            let bytes = unsafe { source.ring.read(source.at, source.at + size) };
            let bytes = bytes.unwrap_or(&[]);
            source.open.pass(&self.ops, &self.rules, bytes);
            each(self, source.lane.id, bytes);
            self.next += 1;
            source.at += size;
            if source.at - source.released >= RELEASE_STEP {
                source.release();
            }
        }
        for source in sources {
            self.at.insert(source.lane.id, source.at);
            self.open.insert(source.lane.id, source.open);
            source.release();
        }
    }

    /// Takes packets into the log.
    pub fn take(&mut self, process: &Process, until: Until) {
        let mut sources = self.sources(process);
        let last = match until {
            Until::Now => u64::MAX,
            Until::Frame => self.boundary(&sources),
        };
        self.take_spilled(process, last);
        self.walk(&mut sources, last, |state, ring, bytes| state.apply(process, ring, bytes));
        if until == Until::Now {
            self.broken_frame = true;
        }
    }

    /// The last frame that may be taken for the end of all that was drawn before it: one thread's, when the others have
    /// ended their frames too; if that does not happen for a while, one at which no other is between glBegin and glEnd, for
    /// what is left of a primitive cannot be drawn again without its beginning. 0: none.
    fn boundary(&self, sources: &[Source]) -> u64 {
        let last = last_frame(sources);
        if sources.len() < 2 {
            return last;
        }
        let mut cursors: Vec<(u64, Open)> = sources.iter().map(|source| (source.at, source.open)).collect();
        let (mut even, mut whole, mut frames) = (0, 0, 0);
        let mut turn = 0;
        for next in self.next..=last {
            let found = (0..sources.len()).map(|i| (turn + i) % sources.len()).find_map(|i| {
                let bytes = sources[i].packet_at(cursors[i].0)?;
                packet::header(bytes).is_ok_and(|header| header.3 == next).then_some((i, bytes))
            });
            // A ring that was executed further than was known when its source was made: the next time.
            let Some((i, bytes)) = found else { break };
            turn = i;
            let (at, open) = &mut cursors[i];
            *at += bytes.len() as u64;
            open.pass(&self.ops, &self.rules, bytes);
            if packet::header(bytes).is_ok_and(|header| header.1 & flags::FRAME != 0) {
                frames += 1;
                if cursors.iter().all(|(_, open)| !open.begun) {
                    whole = next;
                    if cursors.iter().all(|(_, open)| !open.unfinished) {
                        even = next;
                    }
                }
            }
        }
        if even == 0 && frames > MOST_UNEVEN { whole } else { even }
    }

    /// Whether a frame is over that is not in the log.
    fn has_frame(&self, process: &Process) -> bool {
        self.boundary(&self.sources(process)) >= self.next
    }

    /// Rings whose threads are in the middle of something in which nothing can be read back: glBegin, a display list; or,
    /// where the server is to be `replaced`, selection, feedback or transform feedback, which would lose what it has gathered. Everything must
    /// be executed.
    pub fn begun(&self, process: &Process, replaced: bool) -> Vec<u32> {
        let mut begun = Vec::new();
        for mut source in self.sources(process) {
            while let Some((_, size)) = source.next_ticket() {
                // SAFETY: executed, and not yet given back to the program's thread.
                let bytes = unsafe { source.ring.read(source.at, source.at + size) };
                source.open.pass(&self.ops, &self.rules, bytes.unwrap_or(&[]));
                source.at += size;
            }
            let open = source.open;
            if open.begun || open.listing || (open.gathering || open.feeding != 0) && replaced {
                begun.push(source.lane.id);
            }
        }
        begun
    }

    /// Gives names to ops, without borrowing.
    pub fn namer(&self) -> impl Fn(u16) -> &'static str + use<> {
        let rules = self.rules;
        move |op| (rules.command)(op).map_or("an unknown command", |info| info.name)
    }

    fn take_spilled(&mut self, process: &Process, last: u64) {
        if self.spilled.packets.is_empty() {
            return;
        }
        let mut spilled = std::mem::take(&mut self.spilled);
        let mut at = 0;
        for &(ring, end) in &spilled.packets {
            let bytes = &spilled.bytes[at..end];
            if packet::header(bytes).is_ok_and(|header| header.3 <= last) {
                self.apply(process, ring, bytes);
            } else {
                let payloads = self.payload_bytes(process, bytes);
                self.spilled.add(ring, bytes, payloads);
            }
            at = end;
        }
        if self.spilled.packets.is_empty() && spilled.bytes.capacity() <= MOST_SPARE {
            // For the next time: new memory costs more than the copying.
            spilled.clear();
            self.spilled = spilled;
        }
    }

    fn apply(&mut self, process: &Process, ring: u32, bytes: &[u8]) {
        let Ok((op, packet_flags, ..)) = packet::header(bytes) else { return };
        let mut outside = Outside::default();
        let external = self.externals_of(op, bytes);
        if !external.is_empty() {
            let world = process.world();
            let memory = |id| Some((id, world.externals.get(&id)?.clone()));
            outside.0 = external.iter().filter_map(|&id| memory(id)).collect();
        }
        let payloads: usize = outside.0.iter().map(|(_, memory)| memory.len()).sum();
        self.recorded += (bytes.len() + payloads) as u64;
        if let Err(error) = self.log.apply(bytes, ring, &outside)
            && self.refused.insert(op)
        {
            note!("the log cannot hold a call of {}: {error}", self.name(op));
        }
        if !external.is_empty() {
            let mut world = process.world();
            world.externals.retain(|id, _| !external.contains(id));
        }
        if op < crate::calls::FIRST_GL && packet_flags & flags::REJECTED == 0 {
            self.note_drawables(op, bytes);
        }
        if packet_flags & flags::FRAME != 0 {
            if !self.log.contents.is_empty() {
                let rings = self.log.rings();
                let drawn = |drawable| rings.iter().any(|(_, current)| current.draw == drawable);
                self.log.contents.retain(|contents| !drawn(contents.current.draw));
            }
            self.errors.clear();
            self.counted.clear();
            self.broken_frame = false;
        }
    }

    /// Keeps count of what contexts draw to and read from.
    fn note_drawables(&mut self, op: u16, bytes: &[u8]) {
        if let Some(now) = made_current(&self.rules, bytes) {
            for drawable in [now.read, now.draw].into_iter().filter(|drawable| *drawable != 0) {
                self.drawables.insert(drawable, now.context);
            }
            self.log.contents.retain(|contents| contents.current.draw != now.draw);
        }
        if matches!(op, glx_op::DestroyPbuffer | glx_op::DestroyPixmap | glx_op::DestroyWindow)
            && let Some(info) = (self.rules.command)(op)
            && let Ok(packet) = Packet::parse(bytes, info.shape)
        {
            let gone = packet.word(0);
            self.log.contents.retain(|contents| contents.current.draw != gone);
            // What is current lives on until it is not.
            if !self.log.rings().iter().any(|(_, current)| current.draw == gone || current.read == gone) {
                self.drawables.remove(&gone);
            }
        }
    }

    /// Ids of a packet's external payloads.
    fn externals_of(&self, op: u16, bytes: &[u8]) -> Vec<u32> {
        let Some(info) = (self.rules.command)(op) else { return Vec::new() };
        if info.shape.blobs == 0 {
            return Vec::new();
        }
        let Ok(packet) = Packet::parse(bytes, info.shape) else { return Vec::new() };
        (0..info.shape.blobs.into())
            .filter_map(|i| match packet.blob(i) {
                Blob::External { id, .. } => Some(id),
                _ => None,
            })
            .collect()
    }

    /// Bytes of a packet's external payloads.
    fn payload_bytes(&self, process: &Process, bytes: &[u8]) -> usize {
        let op = packet::header(bytes).map_or(0, |header| header.0);
        let external = self.externals_of(op, bytes);
        if external.is_empty() {
            return 0;
        }
        let world = process.world();
        external.iter().filter_map(|id| world.externals.get(id)).map(|memory| memory.len()).sum()
    }

    /// The name of a command.
    pub fn name(&self, op: u16) -> &'static str {
        (self.rules.command)(op).map_or("an unknown command", |info| info.name)
    }

    /// Makes room in rings that are more than half full, or whose packets have too much outside. Whether there still is one.
    fn spill(&mut self, process: &Process) -> bool {
        let full = |source: &Source| {
            let used = source.ring.control().head.0.load(Ordering::Acquire).saturating_sub(source.at);
            let most = if process.payloads_crowd() { 0 } else { source.ring.capacity() / 2 };
            used as usize > most
        };
        let mut sources = self.sources(process);
        if !sources.iter().any(full) {
            return false;
        }
        self.walk(&mut sources, u64::MAX, |state, ring, bytes| {
            let payloads = state.payload_bytes(process, bytes);
            state.spilled.add(ring, bytes, payloads);
        });
        if self.spilled.size() > MOST_SPILLED {
            self.take_spilled(process, u64::MAX);
            self.broken_frame = true;
            if !std::mem::replace(&mut self.told_of_cap, true) {
                note!(
                    "a frame of more than {} MiB: if the graphics driver crashes, it will not come back exactly",
                    MOST_SPILLED >> 20
                );
            }
        }
        sources.iter().any(full)
    }

    /// Whether so much is held that the frame should be kept in its middle; or a part of it is in the log, and none ends.
    pub fn holds(&self, process: &Process) -> Option<Urgency> {
        let much = self.spilled.size() > MOST_UNSHOWN || self.broken_frame;
        match self.spilled.size() {
            MOST_SHOWN.. => Some(Urgency::AtOnce),
            _ if much && process.frames() == self.kept_at => Some(Urgency::InTime),
            _ => None,
        }
    }

    /// Whether the log has everything that was ever called, where all of it is executed.
    pub fn has_everything(&self) -> bool {
        self.spilled.packets.is_empty() && self.next == next_ticket()
    }

    /// Everything is in the log, and was read back: nothing of the current frame is missing.
    pub fn is_kept(&mut self, process: &Process) {
        self.broken_frame = false;
        self.kept_at = process.frames();
    }

    fn close_ended(&mut self, process: &Process) {
        if self.log.block_is_open() {
            return; // it holds packets of these rings
        }
        let world = process.world();
        let ended: Vec<u32> = world
            .lanes
            .iter()
            .filter(|lane| lane.ended.load(Ordering::SeqCst))
            .filter(|lane| {
                let at = self.at.get(&lane.id).copied().unwrap_or(0);
                let spilled = self.spilled.packets.iter().any(|(ring, _)| *ring == lane.id);
                !spilled
                    && lane.ring().is_some_and(|ring| at == ring.control().head.0.load(Ordering::Acquire))
            })
            .map(|lane| lane.id)
            .collect();
        drop(world);
        for id in ended {
            self.at.remove(&id);
            self.open.remove(&id);
            self.log.close_ring(id);
            process.close_lane(id);
        }
    }

    /// The first ticket that a new server must execute itself: those before are in the log or spilled.
    pub fn next(&self) -> u64 {
        self.next
    }

    /// Where that begins in a ring.
    pub fn position(&self, ring: u32) -> u64 {
        self.at.get(&ring).copied().unwrap_or(0)
    }

    /// All rings are new and empty.
    pub fn rings_are_new(&mut self) {
        self.at.clear();
        self.next = next_ticket();
    }

    /// Calls `each` with ring, what it must have current, and bytes of each spilled packet, in order; returns what each
    /// ring has current at the end.
    ///
    /// # Errors
    /// What `each` says.
    pub fn spilled<E>(
        &self,
        mut each: impl FnMut(u32, Current, &[u8]) -> Result<(), E>,
    ) -> Result<HashMap<u32, Current>, E> {
        let mut current: HashMap<u32, Current> = self.log.rings().into_iter().collect();
        let mut at = 0;
        for &(ring, end) in &self.spilled.packets {
            let bytes = &self.spilled.bytes[at..end];
            each(ring, current.get(&ring).copied().unwrap_or_default(), bytes)?;
            if let Some(now) = made_current(&self.rules, bytes) {
                current.insert(ring, now);
            }
            at = end;
        }
        Ok(current)
    }
}

/// What a packet makes current, if it does.
fn made_current(rules: &Rules, bytes: &[u8]) -> Option<Current> {
    let (op, packet_flags, ..) = packet::header(bytes).ok()?;
    if op != glx_op::MakeCurrent || packet_flags & flags::REJECTED != 0 {
        return None;
    }
    let packet = Packet::parse(bytes, (rules.command)(op)?.shape).ok()?;
    Some(Current { context: packet.word(0), draw: packet.word(1), read: packet.word(2) })
}

/// The ticket of the last frame that was executed; 0 before the first.
fn last_frame(sources: &[Source]) -> u64 {
    sources.iter().filter_map(|source| source.lane.last_frame(&source.ring)).max().unwrap_or(0)
}

impl Spilled {
    /// Bytes, of payloads too.
    fn size(&self) -> usize {
        self.bytes.len() + self.payload_bytes
    }
    fn clear(&mut self) {
        self.bytes.clear();
        self.packets.clear();
        self.payload_bytes = 0;
    }
    fn add(&mut self, ring: u32, bytes: &[u8], payload_bytes: usize) {
        self.bytes.extend_from_slice(bytes);
        self.packets.push((ring, self.bytes.len()));
        self.payload_bytes += payload_bytes;
    }
}
