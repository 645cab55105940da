//! Bringing a fresh render server to the state of an old one; and reading back, from the old one, what no call decides.
//!
//! Everything here goes through ring 0, while the gate is closed.
//! This module must not know any GL command, nor why the server is replaced.
#![allow(unsafe_code)] // packets in ring 0

use crate::keeper::State;
use crate::payload::Memory;
use crate::process::{RING0_CAPACITY, World};
use crate::server::{Server, ServerError};
use reprise_gl::glx::{FIRST_DRAWABLE, op as glx_op};
use reprise_gl::internal;
use reprise_log::{CaptureReason, CaptureRequest, Contents, LogError, ReplayError, ReplaySink, Stored};
use reprise_wire::link::{Current, ToServer};
use reprise_wire::packet::{self, BlobArg, FIRST_USED_ONCE, HEADER_SIZE, MAX_INLINE, flags, next_used_once};
use reprise_wire::ring::{Answer, Ring};
use reprise_wire::shm::{Mapping, Shared};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Answers that do not fit the reply area.
const SMALL_ANSWER: usize = reprise_wire::ring::REPLY_SIZE - 64;

/// Why a fresh server could not be brought to the state of the old one.
#[derive(Debug, thiserror::Error)]
pub enum RebuildError {
    /// There is no fresh server, or it ended.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// It ended in the middle.
    #[error("the render server ended during the replay, at {0}")]
    Gone(&'static str),
    /// The log cannot be replayed.
    #[error("replay: {0}")]
    Replay(#[from] ReplayError),
    /// What was read back is not understood.
    #[error("read back: {0}")]
    Log(#[from] LogError),
    /// Memory for rings or payloads.
    #[error("shared memory: {0}")]
    Memory(#[from] std::io::Error),
    /// Memory for rings.
    #[error(transparent)]
    Ring(#[from] reprise_wire::ring::RingError),
    /// Something could not be read back.
    #[error("the driver could not read {0} back")]
    Unreadable(String),
    /// What no call has decided belongs to an object without a name.
    #[error(
        "{0} cannot be read back: no call has decided it, and its object is deleted but still bound or attached"
    )]
    Nameless(String),
    /// The contents of a drawable could not be put back.
    #[error("the driver could not put the contents of drawable {0:#x} back")]
    Unwritable(u32),
    /// A query was active, and is not now.
    #[error("what query {0} had counted is lost")]
    Uncounted(u32),
    /// The new driver did not take calls that the old one took.
    #[error("the driver rejects {count} of the replayed calls, the first of them {first}")]
    Rejected {
        /// How many.
        count: u64,
        /// The command.
        first: &'static str,
    },
}

/// Ring 0 and the server that executes it.
pub struct Line<'a> {
    ring: &'a Ring,
    server: &'a Server,
    name: &'a dyn Fn(u16) -> &'static str,
    /// Written up to here.
    pos: u64,
    /// Known to be executed, and looked at, up to here.
    seen: u64,
    seq: u64,
    external: u32,
    current: Current,
    rejected: u64,
    first_rejected: u16,
    /// Where the last of them was.
    rejected_at: Option<u64>,
    last_op: u16,
}

impl<'a> Line<'a> {
    /// Goes on where ring 0 stands. Nothing is current in it.
    pub fn new(ring: &'a Ring, server: &'a Server, name: &'a dyn Fn(u16) -> &'static str) -> Line<'a> {
        let control = ring.control();
        let pos = control.head.0.load(Ordering::Acquire);
        Line {
            ring,
            server,
            name,
            pos,
            seen: pos,
            seq: control.reply_seq.0.load(Ordering::Acquire),
            external: FIRST_USED_ONCE,
            current: Current::default(),
            rejected: 0,
            first_rejected: 0,
            rejected_at: None,
            last_op: 0,
        }
    }

    fn gone(&self) -> RebuildError {
        RebuildError::Gone((self.name)(self.last_op))
    }

    /// Looks at what was executed, and gives its room back.
    fn look(&mut self) {
        let control = self.ring.control();
        let done = control.done.0.load(Ordering::Acquire).min(self.pos);
        while self.seen < done {
            // SAFETY: executed, and not overwritten before `kept` passes it below.
            let Ok((op, packet_flags, size, _)) =
                unsafe { self.ring.packet_at(self.seen, done) }.and_then(packet::header)
            else {
                break;
            };
            if packet_flags & flags::REJECTED != 0 {
                if self.rejected == 0 {
                    self.first_rejected = op;
                }
                self.rejected += 1;
                self.rejected_at = Some(self.seen);
            }
            self.seen += u64::from(size);
        }
        control.kept.0.store(self.seen, Ordering::Release);
    }

    /// Waits until the server has executed up to `position`.
    fn await_done(&mut self, position: u64) -> Result<(), RebuildError> {
        let control = self.ring.control();
        let ready = || control.done.0.load(Ordering::Acquire) >= position;
        let bell = &control.client_bell.0;
        let mut gone = || self.server.is_gone();
        if !self.ring.await_condition(bell, Duration::from_micros(200), &ready, &mut gone) {
            return Err(self.gone());
        }
        self.look();
        Ok(())
    }

    /// Writes a packet; its ticket is replaced.
    pub fn put(&mut self, bytes: &[u8]) -> Result<u64, RebuildError> {
        let end = self.pos + bytes.len() as u64;
        let capacity = self.ring.capacity() as u64;
        if end > self.seen + capacity {
            self.await_done(end - capacity)?;
        }
        self.seq += 1;
        // SAFETY: there is room for the packet, and ring 0 is ours.
        let out = unsafe { std::slice::from_raw_parts_mut(self.ring.write_ptr(self.pos), bytes.len()) };
        out.copy_from_slice(bytes);
        out[8..HEADER_SIZE].copy_from_slice(&self.seq.to_le_bytes());
        self.last_op = u16::from_le_bytes([out[0], out[1]]);
        self.pos = end;
        let control = self.ring.control();
        control.head.0.store(end, Ordering::Release);
        control.server_bell.0.ring();
        Ok(self.seq)
    }

    /// Sends a payload beside the ring.
    fn payload(&mut self, bytes: &[u8], len: usize) -> Result<(u32, Mapping), RebuildError> {
        let shared = Shared::create("reprise-payload", len)?;
        let map = shared.map()?;
        // SAFETY: fresh memory that nobody else has, of `len` bytes at least.
        unsafe { map.as_ptr().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        let id = self.external;
        self.external = next_used_once(id);
        self.server.tell(&ToServer::External { id }, &[shared.fd()])?;
        Ok((id, map))
    }

    /// Writes a call and waits for its answer: its result, and the rest of the answer.
    fn ask(
        &mut self,
        op: u16,
        words: &[u32],
        blobs: &[BlobArg<'_>],
    ) -> Result<(u64, Vec<u8>, bool), RebuildError> {
        let at = self.pos;
        let seq = self.put(&packet::build(op, flags::REPLY | flags::SYNTHETIC, 0, words, blobs))?;
        let server = self.server;
        let answered = self.ring.await_answer(seq, Duration::from_micros(200), || server.is_gone());
        let Some(Answer { len, .. }) = answered else { return Err(self.gone()) };
        // SAFETY: answered, and nothing is asked meanwhile.
        let area = unsafe { &self.ring.reply_area()[..len] };
        let result = area.first_chunk::<8>().map_or(0, |raw| u64::from_le_bytes(*raw));
        let answer = area.get(8..).unwrap_or(&[]).to_vec();
        self.await_done(self.pos)?;
        // Its own answer, not that of one before it which nobody waited for.
        let refused = self.rejected_at == Some(at);
        self.rejected -= u64::from(refused);
        Ok((result, answer, refused))
    }

    /// Makes a context current in ring 0. Whether that was possible.
    ///
    /// # Errors
    /// [`RebuildError`].
    pub fn make_current(&mut self, current: Current) -> Result<bool, RebuildError> {
        if self.current == current {
            return Ok(true);
        }
        let words = [current.context, current.draw, current.read];
        let (status, _, refused) = self.ask(glx_op::MakeCurrent, &words, &[BlobArg::Null])?;
        // The status is the low half; see `reprise_gl::glx`.
        let done = !refused && status as u32 == 0;
        self.current = if done { current } else { Current::default() };
        Ok(done)
    }

    /// Reads something back: what `op` answers, however long it is. `None`: it cannot be read.
    fn fetch(&mut self, op: u16, words: &[u32]) -> Result<Option<Vec<u8>>, RebuildError> {
        let (len, answer, refused) = self.ask(op, words, &[BlobArg::Value(1)])?;
        let len = len as usize;
        if refused {
            return Ok(None);
        }
        if len <= SMALL_ANSWER
            && let Some((raw, data)) = answer.split_first_chunk::<8>()
            && u64::from_le_bytes(*raw) as usize == len
            && data.len() >= len
        {
            return Ok(Some(data[..len].to_vec()));
        }
        let (id, map) = self.payload(&[], len)?;
        let (again, _, refused) = self.ask(op, words, &[BlobArg::External { id, len: len as u64 }])?;
        if refused || again as usize != len {
            return Ok(None);
        }
        // SAFETY: answered: the server does not write it any more.
        Ok(unsafe { map.slice(0, len) }.map(<[u8]>::to_vec))
    }

    fn check(&self) -> Result<(), RebuildError> {
        match self.rejected {
            0 => Ok(()),
            count => Err(RebuildError::Rejected { count, first: (self.name)(self.first_rejected) }),
        }
    }
}

impl ReplaySink for Line<'_> {
    fn make_current(&mut self, current: Current) -> Result<(), String> {
        match Line::make_current(self, current) {
            Ok(true) => Ok(()),
            // The drawable may be gone: the context's state can be restored without.
            Ok(false) if current.draw != 0 => {
                let bare = Current { context: current.context, draw: 0, read: 0 };
                match Line::make_current(self, bare) {
                    Ok(true) => Ok(()),
                    Ok(false) => Err(format!("context {:#x} cannot be made current", current.context)),
                    Err(error) => Err(error.to_string()),
                }
            }
            Ok(false) => Err(format!("context {:#x} cannot be made current", current.context)),
            Err(error) => Err(error.to_string()),
        }
    }

    fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
        let mut failed = None;
        let bytes = packet.rebuild(0, &mut |payload| {
            if payload.len() <= MAX_INLINE / 8 {
                return None;
            }
            match self.payload(payload, payload.len()) {
                Ok((id, _)) => Some(id),
                Err(error) => {
                    failed = Some(error.to_string());
                    None
                }
            }
        });
        match failed {
            Some(error) => Err(error),
            None => self.put(&bytes).map(drop).map_err(|error| error.to_string()),
        }
    }
}

/// Sees that the log can be replayed, without a server.
///
/// # Errors
/// [`RebuildError::Replay`].
pub fn rehearse(state: &mut State) -> Result<(), RebuildError> {
    struct Nowhere;
    impl ReplaySink for Nowhere {
        fn make_current(&mut self, _: Current) -> Result<(), String> {
            Ok(())
        }
        fn emit(&mut self, _: Stored<'_>) -> Result<(), String> {
            Ok(())
        }
    }
    state.log.replay(&mut Nowhere)?;
    Ok(())
}

/// Reads back from the driver over-long chains: the log holds the values afterwards. With `all` also what no call decides,
/// and the contents of everything that is drawn to.
///
/// # Errors
/// [`RebuildError`]. What could be read back before it is in the log.
pub fn read_back(state: &mut State, ring0: &Ring, server: &Server, all: bool) -> Result<(), RebuildError> {
    let name = state.namer();
    let mut line = Line::new(ring0, server, &name);
    let rings = state.log.rings();
    let held = |context: u32| rings.iter().any(|(_, current)| current.context == context);
    let contexts = state.log.contexts();
    // What one context has drawn may be read by another of its share group, which need not wait for it by itself.
    let wanted = |request: &CaptureRequest| all || request.reason == CaptureReason::Long;
    if contexts.len() > 1 && state.log.to_collapse().iter().any(wanted) {
        for context in contexts {
            if held(context) || line.make_current(Current { context, draw: 0, read: 0 })? {
                line.fetch(internal::Finish, &[context])?;
            }
        }
    }
    // Replacing a value may leave another to be collapsed; not for ever.
    for _ in 0..4 {
        let mut requests = state.log.to_collapse();
        requests.retain(wanted);
        if requests.is_empty() {
            break;
        }
        if let Some(lost) = requests.iter().find(|request| request.reason == CaptureReason::Nameless) {
            let slot = state.log.slot_name(&lost.key);
            line.make_current(Current::default())?;
            return Err(RebuildError::Nameless(slot));
        }
        let mut unreadable = None;
        for request in requests {
            if !held(request.context) {
                let current = Current { context: request.context, draw: 0, read: 0 };
                line.make_current(current)?;
            }
            let [a, b, c] = request.names;
            let words = [request.context, request.key.class.into(), a, b, c, request.value];
            let Some(packets) = line.fetch(glx_op::Capture, &words)? else {
                unreadable = Some(state.log.slot_name(&request.key));
                continue;
            };
            state.log.replace(request.key, &packets)?;
        }
        if let Some(slot) = unreadable {
            line.make_current(Current::default())?;
            return Err(RebuildError::Unreadable(slot));
        }
    }
    if all {
        if let Some(left) = state.log.to_collapse().first() {
            let slot = state.log.slot_name(&left.key);
            line.make_current(Current::default())?;
            return Err(RebuildError::Unreadable(slot));
        }
        let flags = line.fetch(internal::ErrorFlags, &[0])?.unwrap_or_default();
        let word = |raw: &[u8]| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]);
        state.errors = flags.chunks_exact(8).map(|pair| (word(&pair[..4]), word(&pair[4..]))).collect();
        state.log.contents.clear();
        state.counted.clear();
        let counting = line.fetch(internal::ActiveQuery, &[0])?.unwrap_or_default();
        for context in counting.chunks_exact(4).map(word) {
            let bare = Current { context, draw: 0, read: 0 };
            if held(context) || (state.log.has_context(context) && line.make_current(bare)?) {
                let active = line.fetch(internal::ActiveQuery, &[context])?.unwrap_or_default();
                for active in active.chunks_exact(12) {
                    let counted = u64::from(word(&active[4..8])) | u64::from(word(&active[8..])) << 32;
                    state.counted.push((context, word(&active[..4]), counted));
                }
            }
        }
        // What a thread draws to is read by that thread: it knows what it has drawn. What it only reads from comes after
        // what others draw to.
        let drawn = rings.iter().map(|(_, current)| (current.context, current.draw));
        let read = rings.iter().map(|(_, current)| (current.context, current.read));
        let others = state.drawables.iter().map(|(drawable, context)| (*context, *drawable));
        let all: Vec<(u32, u32)> = drawn
            .chain(read)
            .chain(others)
            .filter(|(context, drawable)| *context != 0 && *drawable != 0)
            .collect();
        for (context, drawable) in all {
            if state.log.contents.iter().any(|contents| contents.current.draw == drawable) {
                continue;
            }
            let current = Current { context, draw: drawable, read: drawable };
            // Else the drawable is looked at without a context of the program's. Only one that the program has made can be
            // made again without.
            let lives = held(context) || (state.log.has_context(context) && line.make_current(current)?);
            if !lives && drawable < FIRST_DRAWABLE {
                state.drawables.remove(&drawable);
                continue;
            }
            let current = if lives { current } else { Current { context: 0, ..current } };
            let words = [current.context, drawable];
            match line.fetch(glx_op::CaptureDrawable, &words)? {
                None => {
                    return Err(RebuildError::Unreadable(format!("the contents of drawable {drawable:#x}")));
                }
                // Gone, and its id may come again.
                Some(data) if data.is_empty() => {
                    state.drawables.remove(&drawable);
                }
                Some(data) => state.log.contents.push(Contents { current, data: Arc::new(data) }),
            }
        }
    }
    line.make_current(Current::default())?;
    Ok(())
}

/// A fresh server in the state of the old one.
#[derive(Debug)]
pub struct Rebuilt {
    /// Its ring 0.
    pub ring0: Arc<Ring>,
    /// What went wrong and could be passed over.
    pub problems: Vec<RebuildError>,
    /// Contents that came back as they were last read.
    pub stale: Vec<String>,
}

/// Starts a new ring 0 on `server`, replays the log and what was spilled, and has the other rings go on where the keeper
/// stands.
///
/// # Errors
/// [`RebuildError`]: the server is of no use.
pub fn rebuild(
    state: &mut State,
    server: &Server,
    rings: &[(u32, Arc<Ring>)],
    externals: &[Arc<Memory>],
) -> Result<Rebuilt, RebuildError> {
    let ring0 = World::make_ring(RING0_CAPACITY)?;
    server.ask(&ToServer::Ring { id: 0, start: 0, current: Current::default() }, &[ring0.fd()])?;
    for memory in externals {
        memory.send(server)?;
    }
    let name = state.namer();
    let mut line = Line::new(&ring0, server, &name);
    let replayed = state.log.replay(&mut line);
    if server.is_gone() {
        // Its end is the cause of whatever the replay met.
        return Err(line.gone());
    }
    let stats = replayed?;
    line.await_done(line.pos)?;
    let mut problems: Vec<RebuildError> = line.check().err().into_iter().collect();
    // Errors of the replay are not the program's: each flag is set, to none too.
    for context in state.log.contexts() {
        let error = state.errors.iter().find(|(other, _)| *other == context).map_or(0, |(_, error)| *error);
        line.ask(internal::SetErrorFlag, &[context, error], &[BlobArg::Null])?;
    }
    for (context, query, counted) in &state.counted {
        let bare = Current { context: *context, draw: 0, read: 0 };
        let words = [*context, *query, *counted as u32, (*counted >> 32) as u32];
        if !line.make_current(bare)? || line.ask(internal::SetActiveQuery, &words, &[BlobArg::Null])?.2 {
            problems.push(RebuildError::Uncounted(*query));
        }
    }
    for contents in &state.log.contents {
        let current = match contents.current.context {
            0 => Current::default(),
            _ => contents.current,
        };
        let restored = line.make_current(current)? && {
            let words = [current.context, contents.current.draw];
            let (id, _) = line.payload(&contents.data, contents.data.len())?;
            let blob = BlobArg::External { id, len: contents.data.len() as u64 };
            !line.ask(glx_op::RestoreDrawable, &words, &[blob])?.2
        };
        if !restored {
            problems.push(RebuildError::Unwritable(contents.current.draw));
        }
    }
    let now = state.spilled(|_, current, bytes| {
        let makes_current = packet::header(bytes).is_ok_and(|header| header.0 == glx_op::MakeCurrent);
        if !makes_current {
            line.make_current(current)?;
        }
        line.put(bytes)?;
        if makes_current {
            // What that made current `line` does not know: the next packet asks for what it needs.
            line.current = Current { context: u32::MAX, ..Current::default() };
        }
        Ok::<_, RebuildError>(())
    })?;
    line.make_current(Current::default())?;
    line.await_done(line.pos)?;
    for (id, ring) in rings {
        let current = now.get(id).copied().unwrap_or_default();
        server.ask(&ToServer::Ring { id: *id, start: state.position(*id), current }, &[ring.fd()])?;
    }
    server.ask(&ToServer::Go, &[])?;
    Ok(Rebuilt { ring0, problems, stale: stats.stale })
}
