//! The ring: shared memory in which one thread's packets travel to the render server.
//!
//! ```text
//! 0        Control, one page: positions and doorbells, a cache line each
//! 4096     the reply area
//! 65536    the packets; mapped twice in a row, so that no packet is ever split
//! ```
//!
//! Positions count bytes since the ring was made and never wrap: `kept <= done <= head <= kept + capacity`.
//! The program's thread writes at `head`; the server executes up to `done`; the keeper has taken what is before `kept`,
//! whose bytes may be overwritten. Everything that the other side writes is checked before it is used.
//! This module must not know what the packets mean.
#![allow(unsafe_code)] // views of shared memory

use crate::packet;
use crate::shm::{Mapping, Shared};
use rustix::thread::futex;
use std::io;
use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering, fence};
use std::time::{Duration, Instant};

/// Bytes before the packets.
pub const BODY_OFFSET: usize = 65536;
/// Where the reply area begins.
pub const REPLY_OFFSET: usize = 4096;
/// Bytes of the reply area. A longer reply goes to an external payload.
pub const REPLY_SIZE: usize = BODY_OFFSET - REPLY_OFFSET;
/// Bytes for packets in a ring, unless asked otherwise.
pub const DEFAULT_CAPACITY: usize = 16 << 20;
const MAGIC: u64 = u64::from_le_bytes(*b"reprise2");

/// An atomic on a cache line of its own.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Line<T>(pub T);

/// One side sleeps on it, the other rings it. The waiter must look again after [`Doorbell::arm`].
#[derive(Debug)]
#[repr(C)]
pub struct Doorbell {
    armed: AtomicU32,
}

/// Any ring wakes the waiter.
const ARMED: u32 = 1;
/// Only [`Doorbell::ring`] does.
const DOZING: u32 = 2;

impl Doorbell {
    /// Says that the caller is about to sleep.
    pub fn arm(&self) {
        self.armed.store(ARMED, Ordering::SeqCst);
        fence(Ordering::SeqCst);
    }
    /// Sleeps until the time is over, or until somebody who cannot wait rings ([`Doorbell::ring`]): the calling path's
    /// rings do not wake. Nothing if `ready` is true already. The bell is off afterwards.
    pub fn doze(&self, limit: Duration, ready: impl Fn() -> bool) {
        self.armed.store(DOZING, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        if !ready() {
            let limit = limit.try_into().ok();
            let _ = futex::wait(&self.armed, futex::Flags::empty(), DOZING, limit.as_ref());
        }
        self.disarm();
    }
    /// Sleeps until rung, or until the time is over; `None` waits for ever. May return early.
    pub fn sleep(&self, limit: Option<Duration>) {
        let limit = limit.and_then(|d| d.try_into().ok());
        // Interrupted, timed out or already rung: in each case the caller looks again.
        let _ = futex::wait(&self.armed, futex::Flags::empty(), ARMED, limit.as_ref());
    }
    /// The caller found what it waited for.
    pub fn disarm(&self) {
        self.armed.store(0, Ordering::Relaxed);
    }
    /// Wakes the waiter if there is one, ordered after everything that the caller stored before.
    pub fn ring(&self) {
        fence(Ordering::SeqCst);
        if self.armed.load(Ordering::Relaxed) != 0 {
            self.wake();
        }
    }
    /// The same without the fence, for the calling path. Where it misses a waiter that armed at the very same moment,
    /// the waiter's first sleep must be short.
    #[inline]
    pub fn ring_unfenced(&self) {
        if self.armed.load(Ordering::Relaxed) == ARMED {
            self.wake();
        }
    }
    #[cold]
    fn wake(&self) {
        if self.armed.swap(0, Ordering::SeqCst) != 0 {
            // Failure would mean a bad address; there is nobody to tell.
            let _ = futex::wake(&self.armed, futex::Flags::empty(), i32::MAX.cast_unsigned());
        }
    }
}

/// How long to look for something before a sleep, of at most `most`: twice as long as the last time where that was worth it,
/// half as long where not. It is not where both sides have to share a processor.
pub fn adapted(spin: Duration, worth: bool, most: Duration) -> Duration {
    if worth { (spin * 2).min(most) } else { (spin / 2).max(LEAST_SPIN) }
}
const LEAST_SPIN: Duration = Duration::from_micros(4);
/// Who has so much more before it is not waited for awake.
const MOST_PROGRESS: Duration = Duration::from_millis(1);

/// With an answer's length: the program's error flag is clear.
pub const CLEAR: u32 = 1 << 31;
/// The same: the call was rejected, and has done nothing.
pub const REJECTED: u32 = 1 << 30;

/// An answer in the reply area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answer {
    /// Bytes.
    pub len: usize,
    /// The program's error flag is clear.
    pub clear: bool,
    /// The call was rejected.
    pub rejected: bool,
    /// It came before who waited went to sleep.
    pub awake: bool,
}

/// The ring's first page.
#[derive(Debug)]
#[repr(C)]
pub struct Control {
    magic: u64,
    capacity: u64,
    /// Bytes written by the program.
    pub head: Line<AtomicU64>,
    /// Bytes executed by the server.
    pub done: Line<AtomicU64>,
    /// Bytes taken by the keeper.
    pub kept: Line<AtomicU64>,
    /// The server sleeps here until there is a packet.
    pub server_bell: Line<Doorbell>,
    /// The seq of the last packet that was answered.
    pub reply_seq: Line<AtomicU64>,
    /// Bytes of that answer in the reply area, with [`CLEAR`] and [`REJECTED`].
    pub reply_len: AtomicU32,
    /// Not 0: the program's error flag was set when the server had executed what is `done`.
    pub raised: AtomicU32,
    /// Not 0: the server executes packets of this ring, so that a crash is that of the one which is `done` next.
    pub executing: AtomicU32,
    /// The program's thread sleeps here until it is answered, until there is room, or until a frame is done.
    /// The server rings it for each answer and each frame, the keeper when it makes room.
    pub client_bell: Line<Doorbell>,
    /// Frames (packets with [`packet::flags::FRAME`]) that the server has executed. Stored after `done` has passed the
    /// packet, so that who reads `frames` first finds the whole frame before `done`.
    pub frames: Line<AtomicU64>,
    /// The keeper sleeps here until a frame is done in any ring, or any ring's `done` has moved on by an eighth of its
    /// capacity since the last time (a frame may be larger than a ring). Only ring 0's is used: one thread, one bell.
    pub keeper_bell: Line<Doorbell>,
}

/// A ring, mapped. Both processes, and in the program both the calling thread and the keeper, use the same type.
#[derive(Debug)]
pub struct Ring {
    shared: Shared,
    map: Mapping,
    capacity: usize,
}

/// Why a received ring is refused.
#[derive(Debug, thiserror::Error)]
pub enum RingError {
    /// The memory could not be made or mapped.
    #[error("shared memory for a ring: {0}")]
    Memory(#[from] io::Error),
    /// Not a ring of this version.
    #[error("the shared memory is not a ring of this version of Reprise")]
    Foreign,
}

impl Ring {
    /// A new, empty ring with room for `capacity` bytes of packets (a power of two, at least 64 KiB).
    ///
    /// # Errors
    /// [`RingError::Memory`].
    pub fn create(capacity: usize) -> Result<Ring, RingError> {
        let capacity = capacity.next_power_of_two().max(65536);
        let shared = Shared::create("reprise-ring", BODY_OFFSET + capacity)?;
        let map = shared.map_mirrored(BODY_OFFSET)?;
        let control: *mut Control = map.as_ptr().cast();
        // SAFETY: the first page of the new mapping, zeroed, aligned, and ours alone until the descriptor is sent.
        unsafe {
            (*control).magic = MAGIC;
            (*control).capacity = capacity as u64;
        }
        Ok(Ring { shared, map, capacity })
    }

    /// Maps a ring that another process made.
    ///
    /// # Errors
    /// [`RingError`] if it is not a ring or cannot be mapped.
    pub fn adopt(shared: Shared) -> Result<Ring, RingError> {
        let capacity = shared.len().checked_sub(BODY_OFFSET).ok_or(RingError::Foreign)?;
        if !capacity.is_power_of_two() || capacity < 65536 {
            return Err(RingError::Foreign);
        }
        let map = shared.map_mirrored(BODY_OFFSET)?;
        let ring = Ring { shared, map, capacity };
        let control = ring.control();
        if control.magic != MAGIC || control.capacity != capacity as u64 {
            return Err(RingError::Foreign);
        }
        Ok(ring)
    }

    /// The descriptor, to be sent to the server.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.shared.fd()
    }
    /// Bytes for packets.
    pub fn capacity(&self) -> usize {
        self.capacity
    }
    /// Positions and doorbells.
    #[inline]
    pub fn control(&self) -> &Control {
        // SAFETY: inside the mapping, aligned to a page; every field that changes is atomic.
        unsafe { &*self.map.as_ptr().cast::<Control>() }
    }

    fn at(&self, position: u64) -> usize {
        BODY_OFFSET + (position as usize & (self.capacity - 1))
    }

    /// Where the packet at `position` is written. The next `capacity` bytes are contiguous.
    pub fn write_ptr(&self, position: u64) -> *mut u8 {
        // SAFETY: the offset is below BODY_OFFSET + capacity, inside the mapping.
        unsafe { self.map.as_ptr().add(self.at(position)) }
    }

    /// The bytes between two positions, or `None` where that is more than the ring holds.
    ///
    /// # Safety
    /// They were published (`to <= head`) and are not yet overwritable (`from >= kept`), and stay so while the slice
    /// lives. The server may still set a flag in a packet header that is not yet `done`.
    #[inline]
    pub unsafe fn read(&self, from: u64, to: u64) -> Option<&[u8]> {
        let len = usize::try_from(to.checked_sub(from)?).ok()?;
        if len > self.capacity {
            return None;
        }
        // SAFETY: the mirror makes `capacity` bytes contiguous from any offset of the body; else as promised.
        unsafe { self.map.slice(self.at(from), len) }
    }

    /// Sets bits in the flags of the packet at `position`: how the server marks a rejected call for the keeper.
    #[inline]
    pub fn mark(&self, position: u64, bits: u16) {
        let position = self.at(position & !7);
        // SAFETY: inside the body; only the server writes here once the packet is published, before `done` moves on.
        unsafe {
            let flags = self.map.as_ptr().add(position + 2).cast::<u16>();
            flags.write(flags.read() | bits);
        }
    }

    /// Writes into the packet of `size` bytes at `position`, at `offset`: what the server tells the keeper about a call. The
    /// size is that of the bytes that were looked at: what the ring says of it, the program can change.
    ///
    /// # Errors
    /// [`packet::PacketError`] where that is not inside the packet.
    pub fn write(
        &self,
        position: u64,
        size: usize,
        offset: usize,
        bytes: &[u8],
    ) -> Result<(), packet::PacketError> {
        let need = offset.saturating_add(bytes.len());
        if need > size || need > self.capacity {
            return Err(packet::PacketError::Short { have: size, need });
        }
        let at = self.at(position & !7);
        // SAFETY: no more than `capacity` bytes from a position of the body, so inside it or its mirror; only the server
        // writes here once the packet is published, before `done` moves on.
        unsafe { self.map.as_ptr().add(at + offset).copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        Ok(())
    }

    /// The reply area. The server writes it between a packet with [`packet::flags::REPLY`] and its `reply_seq`; the
    /// program reads it after that until its next packet.
    ///
    /// # Safety
    /// It is the caller's turn, as above.
    #[allow(clippy::mut_from_ref)] // the turn is exclusive
    pub unsafe fn reply_area(&self) -> &mut [u8] {
        // SAFETY: a fixed range inside the mapping; exclusive, as promised.
        unsafe { self.map.slice_mut(REPLY_OFFSET, REPLY_SIZE) }.expect("the reply area is inside every ring")
    }

    /// Server: answers packet `seq` with the first `len` bytes of the reply area.
    pub fn answer(&self, seq: u64, len: usize, clear: bool, rejected: bool) {
        let control = self.control();
        let bits = if clear { CLEAR } else { 0 } | if rejected { REJECTED } else { 0 };
        control.reply_len.store(len as u32 | bits, Ordering::Relaxed);
        control.reply_seq.0.store(seq, Ordering::Release);
        control.client_bell.0.ring();
    }

    /// Program: waits for the answer to packet `seq`: awake for as long as the server has executed something in the last
    /// `spin`, then asleep. `give_up` is asked after each sleep of at most a second; where it says true the wait ends with
    /// `None`.
    pub fn await_answer(
        &self,
        seq: u64,
        spin: Duration,
        mut give_up: impl FnMut() -> bool,
    ) -> Option<Answer> {
        let control = self.control();
        let answered = || control.reply_seq.0.load(Ordering::Acquire) == seq;
        let awake = self.spin(spin, &answered);
        (awake || sleep_until(&control.client_bell.0, &answered, &mut give_up)).then(|| {
            let len = control.reply_len.load(Ordering::Relaxed);
            let (clear, rejected) = (len & CLEAR != 0, len & REJECTED != 0);
            Answer { len: ((len & !(CLEAR | REJECTED)) as usize).min(REPLY_SIZE), clear, rejected, awake }
        })
    }

    fn spin(&self, spin: Duration, ready: &dyn Fn() -> bool) -> bool {
        let executed = || self.control().done.0.load(Ordering::Relaxed);
        let begin = Instant::now();
        let (mut done, mut moved) = (executed(), begin);
        loop {
            for _ in 0..64 {
                if ready() {
                    return true;
                }
                std::hint::spin_loop();
            }
            let now = executed();
            if now != done {
                (done, moved) = (now, Instant::now());
            }
            if moved.elapsed() >= spin || moved - begin > MOST_PROGRESS {
                return false;
            }
        }
    }

    /// Waits on `bell` until `ready`; see [`Ring::await_answer`]. Returns whether it is ready.
    pub fn await_condition(
        &self,
        bell: &Doorbell,
        spin: Duration,
        ready: &dyn Fn() -> bool,
        give_up: &mut dyn FnMut() -> bool,
    ) -> bool {
        self.spin(spin, ready) || sleep_until(bell, ready, give_up)
    }

    /// The packet at `position` if one is whole before `head`: its header's fields and bytes.
    ///
    /// # Errors
    /// [`packet::PacketError`] if the bytes there are not a packet: the ring is damaged.
    ///
    /// # Safety
    /// As for [`Ring::read`].
    #[inline]
    pub unsafe fn packet_at(&self, position: u64, head: u64) -> Result<&[u8], packet::PacketError> {
        // SAFETY: as promised by the caller.
        let bytes = unsafe { self.read(position, head) }
            .ok_or(packet::PacketError::Short { have: 0, need: packet::HEADER_SIZE })?;
        let (_, _, size, _) = packet::header(bytes)?;
        let (packet, rest) = bytes.split_at(size as usize);
        if !rest.is_empty() {
            prefetch(rest.as_ptr());
        }
        Ok(packet)
    }
}

/// Asks for the line where the next packet begins, which another processor has written last: where this one ends in a payload that
/// nobody reads, the processor does not see that line coming.
#[inline(always)]
fn prefetch(at: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint: it neither faults nor changes anything, wherever it points.
    unsafe {
        std::arch::x86_64::_mm_prefetch(at.cast(), std::arch::x86_64::_MM_HINT_T0);
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}

fn sleep_until(bell: &Doorbell, ready: &dyn Fn() -> bool, give_up: &mut dyn FnMut() -> bool) -> bool {
    loop {
        bell.arm();
        if ready() {
            bell.disarm();
            return true;
        }
        bell.sleep(Some(Duration::from_secs(1)));
        if ready() {
            return true;
        }
        if give_up() {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::{align_of, offset_of, size_of};

    #[test]
    fn control_has_the_documented_layout() {
        assert_eq!(size_of::<Control>(), 640);
        assert_eq!(align_of::<Control>(), 64);
        assert_eq!(offset_of!(Control, head), 64);
        assert_eq!(offset_of!(Control, done), 128);
        assert_eq!(offset_of!(Control, kept), 192);
        assert_eq!(offset_of!(Control, server_bell), 256);
        assert_eq!(offset_of!(Control, reply_seq), 320);
        assert_eq!(offset_of!(Control, reply_len), 384);
        assert_eq!(offset_of!(Control, raised), 388);
        assert_eq!(offset_of!(Control, executing), 392);
        assert_eq!(offset_of!(Control, client_bell), 448);
        assert_eq!(offset_of!(Control, frames), 512);
        assert_eq!(offset_of!(Control, keeper_bell), 576);
        assert!(size_of::<Control>() <= REPLY_OFFSET);
    }

    #[test]
    fn packets_cross_the_end_of_the_ring_whole() {
        let ring = Ring::create(65536).unwrap();
        let packet = packet::build(300, 0, 1, &[7; 101], &[]);
        let mut at = 0u64;
        for _ in 0..1000 {
            // SAFETY: this test is the ring's only user.
            unsafe {
                std::slice::from_raw_parts_mut(ring.write_ptr(at), packet.len()).copy_from_slice(&packet);
                assert_eq!(ring.packet_at(at, at + packet.len() as u64).unwrap(), &packet[..]);
            }
            at += packet.len() as u64;
        }
    }

    #[test]
    fn nothing_is_written_beyond_a_packet() {
        let ring = Ring::create(65536).unwrap();
        let packet = packet::build(300, 0, 1, &[7; 4], &[]);
        // SAFETY: this test is the ring's only user.
        unsafe { std::slice::from_raw_parts_mut(ring.write_ptr(0), packet.len()) }.copy_from_slice(&packet);
        let size = packet.len();
        assert!(ring.write(0, size, size - 4, &[1; 4]).is_ok());
        assert!(ring.write(0, size, size - 3, &[1; 4]).is_err());
        assert!(ring.write(0, usize::MAX, usize::MAX, &[1; 4]).is_err());
        assert!(ring.write(0, usize::MAX, ring.capacity(), &[1; 4]).is_err());
    }

    #[test]
    fn an_answer_wakes_the_sleeper() {
        let ring = std::sync::Arc::new(Ring::create(65536).unwrap());
        let server = ring.clone();
        let thread = std::thread::spawn(move || server.answer(5, 12, true, false));
        let answer = ring.await_answer(5, Duration::ZERO, || false).unwrap();
        assert!(answer.clear && !answer.rejected && answer.len == 12);
        thread.join().unwrap();
        ring.answer(6, REPLY_SIZE, false, true);
        let answer = ring.await_answer(6, Duration::ZERO, || false).unwrap();
        assert!(!answer.clear && answer.rejected && answer.len == REPLY_SIZE);
    }

    #[test]
    fn who_dozes_is_woken_by_a_ring_that_somebody_waits_for() {
        let bell = std::sync::Arc::new(Doorbell { armed: AtomicU32::new(0) });
        let other = bell.clone();
        let thread = std::thread::spawn(move || {
            while other.armed.load(Ordering::SeqCst) != DOZING {
                std::thread::yield_now();
            }
            other.ring_unfenced();
            let dozes_on = other.armed.load(Ordering::SeqCst) == DOZING;
            other.ring();
            dozes_on
        });
        let begin = Instant::now();
        bell.doze(Duration::from_secs(100), || false);
        assert!(thread.join().unwrap(), "the calling path's ring woke it");
        assert!(begin.elapsed() < Duration::from_secs(100));
        bell.doze(Duration::from_secs(100), || true);
        assert_eq!(bell.armed.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn a_foreign_memory_is_no_ring() {
        let shared = Shared::create("x", BODY_OFFSET + 65536).unwrap();
        assert!(matches!(Ring::adopt(shared), Err(RingError::Foreign)));
    }
}
