//! The calling path: what every wrapper of a command is made of.
//!
//! [`record`] writes a call that needs no answer straight into the thread's ring: a dozen instructions, no lock, no
//! fence. Whatever is not the common case (no ring yet, no context, the gate, a full ring, chaos) takes [`slow`].
//! This module must not know any command: ops below [`FIRST_GL`] are GLX's, which need no context; that is all.
#![allow(unsafe_code)] // packets are written into shared memory, answers into the program's

use crate::lane::{self, GATE, IN, Lane, OUT, WAITING};
use crate::note;
use crate::payload::Memory;
use crate::process::{self, Process};
use crate::readable;
use reprise_wire::packet::{self, BlobArg, MAX_INLINE, Shape, flags};
use reprise_wire::ring::{Answer, REPLY_SIZE, adapted};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// Ops below are GLX's and Reprise's own: recorded without a context too.
pub const FIRST_GL: u16 = 256;
/// Who waits for an answer stays awake until the server has executed nothing for so long, at most. A round trip takes half a
/// microsecond when both sides spin, 70 when both sleep.
pub const MOST_SPIN: Duration = Duration::from_micros(128);
/// Frames that the program may be ahead of the server, as drivers allow.
const FRAMES_AHEAD: u64 = 2;
/// An answer that may be longer does not go through the reply area: 8 bytes of result, 8 of length each.
const MAX_ANSWER: usize = REPLY_SIZE / 4;

/// The largest packet whose successors are fetched ahead, line by line. A larger one has its own lines fetched while it is copied.
const MOST_FETCHED: usize = 8192;
/// Bytes of values that are taken to be there without a look.
const MOST_UNSEEN: usize = 4096;
/// No array of uniforms has more bytes: many times what drivers say of GL_MAX_VERTEX_UNIFORM_COMPONENTS and its like.
const MOST_LOOKED_AT: usize = 1 << 20;

/// Calls that waited for an answer, by op.
static ROUND_TRIPS: [AtomicU64; OPS] = [const { AtomicU64::new(0) }; OPS];
/// More than there are ops.
const OPS: usize = 1 << 12;

/// The ops that were waited for, and how often.
pub fn round_trips() -> impl Iterator<Item = (u16, u64)> {
    let counts = ROUND_TRIPS.iter().map(|count| count.load(Ordering::Relaxed));
    (0..).zip(counts).filter(|(_, count)| *count != 0)
}

/// Where an answer goes.
#[derive(Debug, Clone, Copy)]
pub struct Out {
    /// The program's memory.
    pub ptr: *mut u8,
    /// Its size in bytes; `usize::MAX`: as much as the server says.
    pub cap: usize,
}

/// A function that the program may ask for by name.
#[derive(Debug, Clone, Copy)]
pub struct Export {
    /// As the program calls it.
    pub name: &'static str,
    /// Its address.
    pub function: *const (),
}

// SAFETY: the address of a function.
unsafe impl Sync for Export {}

/// A pointer parameter that the command reads: `len` bytes, or nothing where it is null.
///
/// # Safety
/// It is null, or `len` bytes can be read there for as long as the argument is used.
#[inline(always)]
pub unsafe fn input<'a>(ptr: *const u8, len: usize) -> BlobArg<'a> {
    if ptr.is_null() {
        return BlobArg::Null;
    }
    // SAFETY: as the caller promises.
    BlobArg::Bytes(unsafe { std::slice::from_raw_parts(ptr, len) })
}

/// How many values of `bytes` in all a call passes that may count more than GL looks at: as many as it says, or of more than
/// [`MOST_UNSEEN`] bytes as many as there is memory for.
#[inline(always)]
pub fn counted(ptr: *const u8, count: i32, bytes: usize) -> i32 {
    if bytes <= MOST_UNSEEN { count } else { readable::count(ptr, count, bytes, MOST_LOOKED_AT) }
}

/// A text that ends with a zero byte, which travels with it.
///
/// # Safety
/// It is null, or such a text, which nobody changes meanwhile.
pub unsafe fn text<'a>(ptr: *const u8) -> BlobArg<'a> {
    if ptr.is_null() {
        return BlobArg::Null;
    }
    // SAFETY: as the caller promises.
    BlobArg::Bytes(unsafe { std::ffi::CStr::from_ptr(ptr.cast()) }.to_bytes_with_nul())
}

/// A text of `length` bytes, or which ends with a zero byte where that is negative; and how many bytes it has.
///
/// # Safety
/// It is null, or such a text, which nobody changes meanwhile.
pub unsafe fn text_of<'a>(ptr: *const u8, length: i32) -> (BlobArg<'a>, i32) {
    if ptr.is_null() {
        return (BlobArg::Null, length);
    }
    // SAFETY: as the caller promises.
    let bytes = unsafe { readable::text(ptr, usize::try_from(length).ok()) };
    (BlobArg::Bytes(bytes), bytes.len() as i32)
}

/// `count` texts, one behind the other: each its length in a word, then its bytes and at least one zero byte, padded to 4. A length that is negative, or
/// not there, means that the text ends with a zero byte, as GL says. A null text is an empty one, and so is one whose memory is
/// not there: where GL rejects the call for another reason it does not look at it.
///
/// # Safety
/// `texts` is null or has `count` pointers, and so with `lengths`; what is mapped of the texts may be read.
pub unsafe fn texts(count: usize, texts: *const *const u8, lengths: *const i32) -> Vec<u8> {
    let mut out = Vec::new();
    if texts.is_null() {
        return out;
    }
    for i in 0..count {
        // SAFETY: as the caller promises.
        let bytes = unsafe {
            let at = *texts.add(i);
            let length = if lengths.is_null() { -1 } else { *lengths.add(i) };
            readable::text(at, usize::try_from(length).ok())
        };
        out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        out.extend_from_slice(bytes);
        out.resize((out.len() + 1).next_multiple_of(4), 0);
    }
    out
}

/// A pointer parameter that the command writes: its [`Out`] says where the answer goes.
#[inline(always)]
pub fn output(ptr: *const u8) -> BlobArg<'static> {
    if ptr.is_null() { BlobArg::Null } else { BlobArg::Value(1) }
}

/// Records a call that has no answer and passes no memory.
#[inline(always)]
pub fn record<const W: usize>(op: u16, words: [u32; W]) {
    let size = const { Shape { blobs: 0, words: W as u8 }.fixed_size() };
    if let Some(lane) = lane::mine()
        && let Some(pos) = lane.enter(size as u64)
    {
        lane.write_words(pos, op, words);
        return;
    }
    // A copy, made here: else the words would be on the stack in every call, and their way from there to the ring is slow.
    record_slow(op, &std::hint::black_box(words));
}

#[cold]
#[inline(never)]
fn record_slow(op: u16, words: &[u32]) {
    if let Some(sent) = slow(op, 0, words, &[], OUT) {
        sent.finish();
    }
}

/// Records a call that passes memory and has no answer. The memory is the program's again when this returns.
#[inline]
pub fn record_blobs<const W: usize, const B: usize>(op: u16, words: [u32; W], blobs: [BlobArg<'_>; B]) {
    let size = packet::packet_size(W, &blobs);
    if size <= MAX_INLINE
        && let Some(lane) = lane::mine()
        && let Some(pos) = lane.enter(size as u64)
    {
        // SAFETY: `enter` found room for `size` bytes; the ring stays mapped while the state is IN.
        let out = unsafe { std::slice::from_raw_parts_mut(lane.at(pos), size) };
        for line in out.chunks(64).filter(|_| size <= MOST_FETCHED) {
            lane::prefetch(line.as_ptr());
        }
        packet::encode(out, op, 0, lane.ticket(), &words, &blobs);
        lane.publish(pos + size as u64);
        lane.set_state(OUT);
        return;
    }
    record_blobs_slow(op, &words, &blobs);
}

/// Records a call that has no answer and passes memory of always the same size, such as a vector or a matrix, at `at`.
///
/// # Safety
/// `at` is null, or `N` bytes can be read there.
#[inline(always)]
pub unsafe fn record_fixed<const W: usize, const N: usize>(op: u16, words: [u32; W], at: *const u8) {
    let size = const { packet::fixed_size(W, N) };
    if !at.is_null()
        && let Some(lane) = lane::mine()
        && let Some(pos) = lane.enter(size as u64)
    {
        // SAFETY: as promised.
        unsafe { lane.write_fixed::<W, N>(pos, op, words, at) };
        return;
    }
    // SAFETY: as promised.
    unsafe { record_fixed_slow(op, &std::hint::black_box(words), at, N) }
}

#[cold]
#[inline(never)]
unsafe fn record_fixed_slow(op: u16, words: &[u32], at: *const u8, len: usize) {
    // SAFETY: as promised to `record_fixed`.
    record_blobs_slow(op, words, &[unsafe { input(at, len) }]);
}

#[cold]
#[inline(never)]
fn record_blobs_slow(op: u16, words: &[u32], blobs: &[BlobArg<'_>]) {
    if let Some(sent) = slow(op, 0, words, blobs, OUT) {
        sent.finish();
    }
}

/// Records a call that ends a frame, and waits where the server is too far behind. Here the program can be stopped
/// between two frames.
pub fn frame<const W: usize>(op: u16, words: [u32; W]) {
    let Some(sent) = slow(op, flags::FRAME, &words, &[], WAITING) else { return };
    let lane = sent.lane;
    let frames = lane.frames.load(Ordering::Relaxed);
    if let Some(ring) = lane.ring() {
        // Before a stop, not at all: what is to be drawn is drawn while the program is not held yet.
        let ahead = || if GATE.at_frame.load(Ordering::SeqCst) { 0 } else { FRAMES_AHEAD };
        let ready = || lane.frames_done(&ring) + ahead() >= frames;
        ring.await_condition(&ring.control().client_bell.0, Duration::ZERO, &ready, &mut || false);
    }
    lane.set_state(OUT);
    sent.process.control.frame_ended();
    if GATE.at_frame.load(Ordering::SeqCst) {
        sent.process.control.at_frame(lane);
    }
    sent.process.after_frame(lane);
    sent.finish();
}

/// Records a call and waits for its answer: returns the command's result and fills `outs`: those that are not null go
/// with the blobs that are `Value(1)`, in order. Without a context or a server: 0, and `outs` untouched.
///
/// # Safety
/// Each out may be written as far as its `cap`, or as far as the command goes.
pub unsafe fn ask<const W: usize, const B: usize, const O: usize>(
    op: u16,
    words: [u32; W],
    mut blobs: [BlobArg<'_>; B],
    outs: [Out; O],
) -> u64 {
    // SAFETY: as the caller promises.
    unsafe { ask_slices(op, &words, &mut blobs, &outs) }.0
}

/// The same of a command that returns nothing: whether GL has taken it. Where it has not, `outs` are not what was asked for.
///
/// # Safety
/// As for [`ask`].
pub unsafe fn is_taken<const W: usize, const B: usize, const O: usize>(
    op: u16,
    words: [u32; W],
    mut blobs: [BlobArg<'_>; B],
    outs: [Out; O],
) -> bool {
    // SAFETY: as the caller promises.
    unsafe { ask_slices(op, &words, &mut blobs, &outs) }.1
}

/// The result, and whether the call was taken.
unsafe fn ask_slices(op: u16, words: &[u32], blobs: &mut [BlobArg<'_>], outs: &[Out]) -> (u64, bool) {
    let mut large: [Option<Arc<Memory>>; 8] = Default::default();
    let answers = blobs.iter_mut().filter(|blob| matches!(blob, BlobArg::Value(1)));
    let wanted = outs.iter().zip(&mut large).filter(|(out, _)| !out.ptr.is_null());
    for (blob, (&Out { ptr, cap }, large)) in answers.zip(wanted) {
        if cap > MAX_ANSWER
            && cap != usize::MAX
            && let Some(process) = may_call(op)
        {
            // What the command leaves alone must stay as it was, so the memory travels both ways.
            // SAFETY: the program's memory is `cap` bytes.
            let before = unsafe { std::slice::from_raw_parts(ptr, cap) };
            let Some((id, memory)) = process.external(&[before]) else { return (0, false) };
            *blob = BlobArg::External { id, len: cap as u64 };
            *large = Some(memory);
        }
    }
    let Some(sent) = slow(op, flags::REPLY, words, blobs, WAITING) else { return (0, false) };
    let lane = sent.lane;
    let Some(ring) = lane.ring() else {
        lane.set_state(OUT);
        return (0, false);
    };
    if let Some(count) = ROUND_TRIPS.get(usize::from(op)) {
        count.fetch_add(1, Ordering::Relaxed);
    }
    // A driver that draws on the processor needs all of it to end a frame.
    let in_frame = lane.frames_done(&ring) < lane.frames.load(Ordering::Relaxed);
    let spin = Duration::from_nanos(lane.spin.load(Ordering::Relaxed).into());
    let limit = if in_frame { Duration::ZERO } else { spin };
    let Answer { len, clear, rejected, awake } =
        ring.await_answer(sent.seq, limit, || false).unwrap_or_default();
    if !in_frame {
        lane.spin.store(adapted(spin, awake, MOST_SPIN).subsec_nanos(), Ordering::Relaxed);
    }
    if clear {
        lane.certain.store(lane.pos(), Ordering::Relaxed);
    }
    // Not through the gate: the answer must be out of the ring before anyone else uses it. WAITING until then.
    // SAFETY: answered, and the thread's next packet is not written yet.
    let area = unsafe { &ring.reply_area()[..len] };
    let result = area.first_chunk::<8>().map_or(0, |raw| u64::from_le_bytes(*raw));
    let mut rest = area.get(8..).unwrap_or(&[]);
    for (index, out) in outs.iter().enumerate() {
        if let Some(map) = large.get(index).and_then(|large| large.as_ref()?.map()) {
            // SAFETY: answered, so the server does not write it any more; `cap` bytes were mapped.
            unsafe { std::ptr::copy_nonoverlapping(map.as_ptr(), out.ptr, out.cap) };
            continue;
        }
        if out.ptr.is_null() {
            continue;
        }
        let Some((raw, tail)) = rest.split_first_chunk::<8>() else { break };
        let len = u64::from_le_bytes(*raw) as usize;
        let Some(bytes) = tail.get(..len) else { break };
        // SAFETY: `bytes` is no longer than the program's memory.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), out.ptr, len.min(out.cap)) };
        rest = tail.get(len.next_multiple_of(8)..).unwrap_or(&[]);
    }
    lane.awaiting.store(u64::MAX, Ordering::Relaxed);
    lane.set_state(OUT);
    sent.finish();
    (result, !rejected)
}

/// No call since the last answer that came with a clear error flag can have set it. Kept as the position behind the last of
/// these calls: any packet that is not certain moves on from there.
pub fn is_certain() -> bool {
    lane::mine().is_some_and(|lane| lane.certain.load(Ordering::Relaxed) == lane.pos())
}

/// A call that is otherwise certain raises an error, or leaves that to the driver.
pub fn doubt() {
    if let Some(lane) = lane::mine() {
        lane.certain.store(u64::MAX, Ordering::Relaxed);
    }
}

/// Sends a call that can set no error flag, on a condition.
#[inline]
pub fn certainly(condition: bool, call: impl FnOnce()) {
    let certain = condition && is_certain();
    call();
    if let Some(lane) =
        lane::mine().filter(|lane| certain && lane.certain.load(Ordering::Relaxed) != u64::MAX)
    {
        lane.certain.store(lane.pos(), Ordering::Relaxed);
    }
}

/// Says whether the calling thread has a context current from now on.
pub fn set_has_context(has: bool) {
    if let Some(lane) = lane::mine() {
        lane.has_context.store(has, Ordering::Relaxed);
        lane.set_limit(0);
    }
}

/// A signal handler calls while its thread is in a call: what that has begun would be overwritten, and the answer that it waits
/// for be lost. So this call does nothing. (OpenGL says nothing of signals; handlers do this before the program ends.)
#[cold]
pub fn in_handler() {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        note::in_handler(
            "a signal handler has called OpenGL while its thread was in a call of OpenGL: such calls do nothing",
        );
    }
}

/// A packet that was published by the slow path.
struct Sent {
    process: &'static Process,
    lane: &'static Lane,
    seq: u64,
    op: u16,
}

impl Sent {
    /// After the call's work: the place where chaos strikes.
    fn finish(self) {
        self.process.after_call(self.lane, self.op);
    }
}

/// The process and, if a call with this op does anything now, permission to go on.
fn may_call(op: u16) -> Option<&'static Process> {
    let process = process::running()?;
    let has_context = || lane::mine().is_some_and(|lane| lane.has_context.load(Ordering::Relaxed));
    (op < FIRST_GL || has_context()).then_some(process)
}

/// Writes a packet whatever stands in the way. The lane's state is `then` when it is published. `None`: the call does
/// nothing, because there is no server or no context.
fn slow(op: u16, kind: u16, words: &[u32], blobs: &[BlobArg<'_>], then: u32) -> Option<Sent> {
    let process = may_call(op)?;
    let lane = match lane::mine() {
        Some(lane) if lane.state() != OUT => {
            in_handler();
            return None;
        }
        Some(lane) => lane,
        None => process.new_lane()?,
    };
    let mut outside = [BlobArg::Null; 16];
    let blobs = if packet::packet_size(words.len(), blobs) > MAX_INLINE {
        for (blob, outside) in blobs.iter().zip(&mut outside) {
            *outside = match *blob {
                // Only what is large in itself: the rest fits easily.
                BlobArg::Bytes(bytes) if bytes.len() > MAX_INLINE / 32 => {
                    let (id, _) = process.external(&[bytes])?;
                    BlobArg::External { id, len: bytes.len() as u64 }
                }
                other => other,
            };
        }
        &outside[..blobs.len()]
    } else {
        blobs
    };
    let size = packet::packet_size(words.len(), blobs);
    let (pos, crowded) = loop {
        GATE.pass(lane);
        let pos = lane.pos();
        let Some(ring) = lane.ring() else {
            lane.set_state(OUT);
            return None;
        };
        let control = ring.control();
        let end = pos + size as u64;
        let capacity = ring.capacity() as u64;
        let room = control.kept.0.load(Ordering::Acquire) + capacity;
        let crowd = process.payloads_crowd();
        // How far the keeper must have come.
        let need = if crowd { pos } else { end.saturating_sub(capacity) };
        if need + capacity <= room {
            if crowd {
                process.payloads_are_taken();
            }
            let (limit, crowded) = process.limit(lane, end, room, capacity);
            lane.set_limit(limit);
            break (pos, crowded);
        }
        // The keeper has not taken what is there: it must, even before the frame is over.
        lane.set_state(WAITING);
        process.make_room();
        let ready = || need <= control.kept.0.load(Ordering::Acquire);
        ring.await_condition(&control.client_bell.0, Duration::ZERO, &ready, &mut || false);
    };
    debug_assert_eq!(lane.state(), IN);
    // SAFETY: there is room for `size` bytes, and the ring stays mapped while the state is IN.
    let out = unsafe { std::slice::from_raw_parts_mut(lane.at(pos), size) };
    let seq = lane.ticket();
    packet::encode(out, op, kind, seq, words, blobs);
    if kind & flags::FRAME != 0 {
        lane.count_frame(seq);
    }
    if kind & flags::REPLY != 0 {
        lane.awaiting.store(seq, Ordering::SeqCst);
    }
    lane.publish(pos + size as u64);
    if kind != 0
        && let Some(ring) = lane.ring()
    {
        // Somebody waits for this one: the server must not sleep through it.
        ring.control().server_bell.0.ring();
    }
    if GATE.is_closed() {
        // `limit` above may have come after the gate took it away.
        lane.set_limit(0);
    }
    lane.set_state(then);
    if crowded {
        process.make_room();
    }
    Some(Sent { process, lane, seq, op })
}
