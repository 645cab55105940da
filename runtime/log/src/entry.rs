//! Entries: recorded calls with what they read and wrote; their bytes and payloads.
//!
//! This module must not know how entries become current or die; `table` does.

use crate::rules::{Region, SlotKey};
use memmap2::MmapMut;
use reprise_wire::packet::{self, Blob, BlobArg, Packet, PacketError, Shape};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use zstd::bulk::{Compressor, Decompressor};

/// Index of an entry.
pub(crate) type EntryId = u32;
/// No entry.
pub(crate) const NONE: EntryId = u32::MAX;
/// Packets up to this size are kept inside the entry.
pub(crate) const INLINE: usize = 48;
/// Blobs from this size on are kept once, however many packets carry the same bytes.
pub(crate) const SHARED_FROM: usize = 4096;

/// Bits of [`Entry::flags`].
pub(crate) mod flag {
    /// The slab place is in use.
    pub const LIVE: u8 = 1;
    /// A slot's default: need not be issued where the slot was never touched.
    pub const DEFAULT: u8 = 2;
    /// Creates objects; deletions may hang on it.
    pub const CREATES: u8 = 4;
    /// Deletes objects.
    pub const DELETES: u8 = 8;
}

/// Where the bytes of external payloads are while a packet is recorded.
pub trait Payloads {
    /// The bytes of payload `id`, or `None` if there is no such payload.
    fn bytes(&self, id: u32) -> Option<&[u8]>;
    /// The memory of payload `id`, where the log may hold on to it for a while in place of a copy.
    fn lend(&self, _id: u32) -> Option<Arc<dyn Lent>> {
        None
    }
}

/// Memory that is lent to the log: nobody writes it while it is. Whoever lends it gets it back when it is dropped.
pub trait Lent: std::fmt::Debug + Send + Sync {
    /// Its bytes.
    fn bytes(&self) -> &[u8];
}

/// No external payloads.
impl Payloads for () {
    fn bytes(&self, _: u32) -> Option<&[u8]> {
        None
    }
}

/// A large blob, kept once.
#[derive(Debug, Clone)]
pub(crate) struct Payload(Arc<Content>);

#[derive(Debug)]
struct Content {
    /// Known when somebody asks for it, or when it is *stowed*.
    hash: OnceLock<[u8; 32]>,
    len: usize,
    held: Mutex<Held>,
}

#[derive(Debug)]
enum Held {
    /// As it came: nobody has looked yet whether there is another with the same bytes. Most of what a program gives anew in
    /// each frame is gone before that.
    Fresh(Raw),
    Raw(Raw),
    /// A zstd frame.
    Packed(Arc<[u8]>),
    /// There was one.
    Same(Payload),
}

/// Bytes as they are.
#[derive(Debug, Clone)]
pub(crate) enum Raw {
    /// As zstd gives them: into a slice of their own they would be copied once more.
    Heap(Arc<Vec<u8>>),
    /// In a mapping of its own: what is unmapped is the system's again, not the heap's.
    Mapped(Arc<Mapping>),
    /// So many of somebody else's.
    Lent(Arc<dyn Lent>, usize),
}

/// One of [`MOST_MAPPINGS`].
#[derive(Debug)]
pub(crate) struct Mapping {
    /// There until it is dropped.
    bytes: Option<MmapMut>,
}

/// Payloads from this size on are mapped: less than a tenth of the last page is lost.
const MAPPED_FROM: usize = 64 << 10;
/// The system lets a process have some 65,000 mappings, most of which are the program's to use.
const MOST_MAPPINGS: usize = 4096;
static MAPPINGS: AtomicUsize = AtomicUsize::new(0);

/// Mappings whose payloads are gone, for new payloads of the same sizes: a texture that is given anew in each frame. To find
/// and clear fresh memory takes the system longer than to copy into it. Only ever tried: in a child of fork(2) it may be locked for ever.
static SPARE: Mutex<Vec<MmapMut>> = Mutex::new(Vec::new());
/// Bytes of them, at most.
const MOST_SPARE: usize = 8 << 20;
/// One of them was used since [`PayloadStore::frame_ended`] last looked.
static SPARE_USED: AtomicBool = AtomicBool::new(false);
/// How often it looks, in frames.
const SPARE_FRAMES: u64 = 64;

impl Mapping {
    /// A copy of `bytes`; none where there are too many, or no memory.
    fn new(bytes: &[u8]) -> Option<Mapping> {
        if MAPPINGS.load(Ordering::Relaxed) >= MOST_MAPPINGS {
            return None;
        }
        let spare = SPARE.try_lock().ok().and_then(|mut spare| {
            let at = spare.iter().position(|map| map.len() == bytes.len())?;
            Some(spare.swap_remove(at))
        });
        let mut map = match spare {
            Some(map) => {
                SPARE_USED.store(true, Ordering::Relaxed);
                map
            }
            None => MmapMut::map_anon(bytes.len()).ok()?,
        };
        map.copy_from_slice(bytes);
        MAPPINGS.fetch_add(1, Ordering::Relaxed);
        Some(Mapping { bytes: Some(map) })
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        MAPPINGS.fetch_sub(1, Ordering::Relaxed);
        if let Some(map) = self.bytes.take()
            && let Ok(mut spare) = SPARE.try_lock()
            && spare.iter().map(|map| map.len()).sum::<usize>() + map.len() <= MOST_SPARE
        {
            spare.push(map);
        }
    }
}

/// Gives the memory that waits for new payloads back to the system: it is not to be in a checkpoint.
fn forget_spare() {
    if let Ok(mut spare) = SPARE.try_lock() {
        spare.clear();
    }
}

impl Raw {
    fn new(bytes: &[u8]) -> Raw {
        let mapping = if bytes.len() >= MAPPED_FROM { Mapping::new(bytes) } else { None };
        mapping.map_or_else(|| Raw::Heap(Arc::new(bytes.to_vec())), |mapping| Raw::Mapped(mapping.into()))
    }
    /// The same memory where it is nobody else's, or else a copy, for `change` to write into.
    fn changed(self, change: impl FnOnce(&mut [u8])) -> Raw {
        let mut own = match self {
            Raw::Lent(..) => Raw::new(&self),
            Raw::Mapped(mapping) if Arc::strong_count(&mapping) > 1 => Raw::new(&Raw::Mapped(mapping)),
            own => own,
        };
        match &mut own {
            Raw::Heap(bytes) => change(Arc::make_mut(bytes).as_mut_slice()),
            Raw::Mapped(mapping) => {
                let mapping = Arc::get_mut(mapping).and_then(|mapping| mapping.bytes.as_deref_mut());
                change(mapping.expect("it has one owner and is not being dropped"));
            }
            Raw::Lent(..) => unreachable!("it was copied"),
        }
        own
    }
}

impl Deref for Raw {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Raw::Heap(bytes) => bytes,
            Raw::Mapped(mapping) => mapping.bytes.as_deref().unwrap_or_default(),
            Raw::Lent(lent, len) => lent.bytes().get(..*len).unwrap_or_default(),
        }
    }
}

impl Payload {
    fn new(held: Held, len: usize) -> Payload {
        Payload(Arc::new(Content { hash: OnceLock::new(), len, held: Mutex::new(held) }))
    }
    /// The blake3 of its bytes.
    pub fn hash(&self) -> [u8; 32] {
        *self.0.hash.get_or_init(|| *blake3::hash(&self.bytes()).as_bytes())
    }
    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.0.len
    }
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// The one that has its bytes.
    fn same(&self) -> Option<Payload> {
        match &*self.held() {
            Held::Same(same) => Some(same.clone()),
            _ => None,
        }
    }
    /// Its bytes.
    pub fn bytes(&self) -> Raw {
        let packed = match &*self.held() {
            Held::Fresh(bytes) | Held::Raw(bytes) => return bytes.clone(),
            Held::Packed(packed) => packed.clone(),
            Held::Same(same) => return same.bytes(),
        };
        let unpacked = UNPACK.with_borrow_mut(|unpack| {
            // A decoder is 160 KiB to be made, more than most of what it unpacks.
            let unpack = match unpack {
                Some(unpack) => unpack,
                none => none.insert(Decompressor::new()?),
            };
            unpack.decompress(&packed, self.0.len)
        });
        Raw::Heap(Arc::new(unpacked.expect("it was packed from so many bytes")))
    }
    /// Its bytes, which it has as they are from now on.
    pub fn unpack(&self) -> Raw {
        if let Some(same) = self.same() {
            return same.unpack();
        }
        let bytes = self.bytes();
        let mut held = self.held();
        if let Held::Packed(_) = *held {
            *held = Held::Raw(bytes.clone());
        }
        bytes
    }
    /// Its bytes as a zstd frame.
    ///
    /// # Errors
    /// What zstd says: it has no memory.
    pub fn packed(&self) -> io::Result<Arc<[u8]>> {
        match &*self.held() {
            Held::Fresh(bytes) | Held::Raw(bytes) => PACK.with_borrow_mut(|pack| {
                let pack = match pack {
                    Some(pack) => pack,
                    none => none.insert(Compressor::new(LEVEL)?),
                };
                Ok(pack.compress(bytes)?.into())
            }),
            Held::Packed(packed) => Ok(packed.clone()),
            Held::Same(same) => same.packed(),
        }
    }
}

thread_local! {
    static PACK: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static UNPACK: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// How hard zstd tries: its fastest takes a third of a level more, and the next saves a tenth.
pub(crate) const LEVEL: i32 = 1;
/// A payload that so many frames have not given up is *cold*.
const COLD_AFTER: u64 = 256;
/// At most so many bytes are packed between two frames, or one payload: half a millisecond.
const PACKED_AT_ONCE: usize = 256 << 10;

/// A payload that so many frames have not given up is *stowed*: hashed, in memory of the log's own, and once only.
/// As many as a program may take turns with, and more than it can be ahead.
const STOWED_AFTER: u64 = 8;
/// At most so many bytes are not stowed.
const MOST_FRESH: u64 = 64 << 20;
/// At most so much memory is somebody else's, or there would be too many descriptors.
const MOST_LENT: usize = 64;

/// All large blobs, by content. Those that stay are packed, a few after each frame: nothing reads them until a driver or
/// a file needs them, and both take longer than to unpack them.
#[derive(Debug, Default)]
pub(crate) struct PayloadStore {
    by_hash: FxHashMap<[u8; 32], Payload>,
    bytes: u64,
    frames: u64,
    /// Those that may be fresh, with the frame in which they came; the oldest first.
    fresh: VecDeque<(u64, Weak<Content>)>,
    fresh_bytes: u64,
    lent: usize,
    /// Those that are not packed, with the frame in which they came; the oldest first.
    warm: VecDeque<(u64, Weak<Content>)>,
}

impl PayloadStore {
    /// Keeps a copy of `bytes`.
    pub fn keep(&mut self, bytes: &[u8]) -> Payload {
        self.add(Raw::new(bytes), bytes.len())
    }
    /// Keeps `bytes`.
    pub fn take(&mut self, bytes: Vec<u8>) -> Payload {
        let len = bytes.len();
        self.add(Raw::Heap(Arc::new(bytes)), len)
    }
    /// Keeps the first `len` bytes of memory that is not the log's, as it is or in a copy.
    pub fn borrow(&mut self, memory: Arc<dyn Lent>, len: usize) -> Payload {
        let len = len.min(memory.bytes().len());
        if self.lent < MOST_LENT {
            self.lent += 1;
            self.add(Raw::Lent(memory, len), len)
        } else {
            self.keep(&memory.bytes()[..len])
        }
    }
    fn add(&mut self, bytes: Raw, len: usize) -> Payload {
        self.bytes += len as u64;
        self.fresh_bytes += len as u64;
        let payload = Payload::new(Held::Fresh(bytes), len);
        self.fresh.push_back((self.frames, Arc::downgrade(&payload.0)));
        // One that is larger than that by itself will have changed before it is worth its hash.
        while self.fresh_bytes > MOST_FRESH
            && self.fresh.len() > 1
            && let Some((_, oldest)) = self.fresh.pop_front()
        {
            self.stow(oldest);
        }
        payload
    }
    /// It is fresh no more.
    fn count_out(&mut self, bytes: &Raw, len: usize) {
        self.fresh_bytes -= len as u64;
        self.lent -= usize::from(matches!(bytes, Raw::Lent(..)));
    }
    /// Looks whether there is another with the same bytes; if not, has them in memory of its own.
    fn stow(&mut self, content: Weak<Content>) {
        let Some(payload) = content.upgrade().map(Payload) else { return };
        let len = payload.len();
        let bytes = match &*payload.held() {
            Held::Fresh(bytes) => bytes.clone(),
            _ => return,
        };
        self.count_out(&bytes, len);
        let hash = payload.hash();
        let held = match self.by_hash.get(&hash) {
            Some(same) => {
                self.bytes -= len as u64;
                Held::Same(same.clone())
            }
            None => {
                self.by_hash.insert(hash, payload.clone());
                self.warm.push_back((self.frames, content));
                let is_lent = matches!(bytes, Raw::Lent(..));
                Held::Raw(if is_lent { Raw::new(&bytes) } else { bytes })
            }
        };
        *payload.held() = held;
    }
    /// Stows all, and gives the memory that waits for new payloads back to the system: neither that nor what is somebody
    /// else's is to be in a checkpoint.
    pub fn stow_all(&mut self) {
        while let Some((_, content)) = self.fresh.pop_front() {
            self.stow(content);
        }
        forget_spare();
    }
    /// Gives up one use.
    pub fn release(&mut self, payload: Payload) {
        let uses = Arc::strong_count(&payload.0);
        // Where it is stowed, and the only one, one of them is the store's.
        let kept = match &*payload.held() {
            Held::Fresh(_) | Held::Same(_) => 1,
            Held::Raw(_) | Held::Packed(_) => 2,
        };
        if uses > kept {
            return;
        }
        if kept == 2 {
            self.by_hash.remove(&payload.hash());
            self.bytes -= payload.0.len as u64;
            return;
        }
        let same = match &*payload.held() {
            Held::Same(same) => same.clone(),
            Held::Fresh(bytes) => {
                self.bytes -= payload.0.len as u64;
                self.count_out(bytes, payload.0.len);
                return;
            }
            Held::Raw(_) | Held::Packed(_) => return,
        };
        drop(payload);
        self.release(same);
    }
    /// The payload with what `change` makes of its bytes, fresh again. Others that have these bytes keep them.
    pub fn change(&mut self, payload: Payload, change: impl FnOnce(&mut [u8])) -> Payload {
        let (bytes, len) = (payload.bytes(), payload.len());
        self.release(payload);
        self.add(bytes.changed(change), len)
    }
    /// Gives up one use of each.
    pub fn release_all(&mut self, payloads: Vec<Payload>) {
        payloads.into_iter().for_each(|payload| self.release(payload));
    }
    /// A frame has ended: stows what has stayed, and packs some of what is cold.
    pub fn frame_ended(&mut self) {
        self.frames += 1;
        if self.frames.is_multiple_of(SPARE_FRAMES) && !SPARE_USED.swap(false, Ordering::Relaxed) {
            forget_spare();
        }
        while let Some((came, _)) = self.fresh.front()
            && came + STOWED_AFTER <= self.frames
            && let Some((_, content)) = self.fresh.pop_front()
        {
            self.stow(content);
        }
        let mut room = PACKED_AT_ONCE;
        while let Some((came, content)) = self.warm.front()
            && came + COLD_AFTER <= self.frames
            && room > 0
        {
            if let Some(payload) = content.upgrade().map(Payload) {
                room = room.saturating_sub(payload.len());
                // Without memory for it, it stays as it is.
                if let Ok(packed) = payload.packed() {
                    *payload.held() = Held::Packed(packed);
                }
            }
            self.warm.pop_front();
        }
    }
    /// Bytes kept, as they came.
    pub fn total(&self) -> u64 {
        self.bytes
    }
    /// Bytes that keeping them takes.
    pub fn held(&self) -> u64 {
        let size = |payload: &Payload| match &*payload.held() {
            Held::Fresh(bytes) | Held::Raw(bytes) => bytes.len() as u64,
            Held::Packed(packed) => packed.len() as u64,
            Held::Same(_) => 0,
        };
        self.by_hash.values().map(size).sum::<u64>() + self.fresh_bytes
    }
}

/// Packet bytes.
#[derive(Debug, Clone)]
pub(crate) enum Bytes {
    Inline(u8, [u8; INLINE]),
    Heap(Arc<[u8]>),
}

impl Bytes {
    pub fn new(bytes: &[u8]) -> Bytes {
        if bytes.len() <= INLINE {
            let mut store = [0; INLINE];
            store[..bytes.len()].copy_from_slice(bytes);
            Bytes::Inline(bytes.len() as u8, store)
        } else {
            Bytes::Heap(Arc::from(bytes))
        }
    }
    pub fn set(&mut self, bytes: &[u8]) {
        match self {
            Bytes::Inline(len, store) if bytes.len() <= INLINE => {
                *len = bytes.len() as u8;
                store[..bytes.len()].copy_from_slice(bytes);
            }
            _ => *self = Bytes::new(bytes),
        }
    }
    pub fn get(&self) -> &[u8] {
        match self {
            Bytes::Inline(len, bytes) => &bytes[..*len as usize],
            Bytes::Heap(bytes) => bytes,
        }
    }
}

/// A slot's value that an entry depends on. Several in a row with one key are a base and its regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Read {
    pub key: SlotKey,
    /// [`NONE`]: the slot had never been set and has no default.
    pub entry: EntryId,
    pub kind: ReadKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadKind {
    /// The slot's base (first for its key).
    Base,
    /// A region on the base before.
    Region,
    /// The slot's base must be this, whatever regions lie on it.
    Under,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Write {
    pub key: SlotKey,
    pub value: u32,
    pub kind: WriteKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WriteKind {
    Set,
    /// Index into [`Extra::regions`].
    Region(u8),
    /// Makes the name (`key`) that of generation `value`.
    Create,
    /// Ends the name (`key`) of generation `value`.
    Delete,
    /// Left with another value than it had, as a side effect of a synthetic sequence.
    Disturb,
    /// All slots with this class, scope and first key lose what they hold.
    Drop,
}

/// What a push saved, apart from the entries, which are reads.
#[derive(Debug, Clone, Default)]
pub(crate) struct Push {
    /// Attribute bits.
    pub group: u32,
    /// Slots named one by one.
    pub keys: Vec<SlotKey>,
    /// Generations whose slots were saved with the group, with the class of the name.
    pub objects: Vec<u32>,
    /// Reads from this index on are what was saved.
    pub from: u32,
    /// Those of the saved slots that were opaque.
    pub opaque: Vec<SlotKey>,
}

/// The calls of a block that matter when it is called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Offset of each, and how many before it can be rejected, those that do not matter among them.
    pub calls: Vec<(u32, u32)>,
    /// How many of all calls can be rejected.
    pub rejectable: u32,
}

/// What few entries have.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extra {
    pub regions: Vec<Region>,
    pub payloads: Vec<Payload>,
    pub push: Option<Push>,
    /// For a block: the packets of its content that change state.
    pub changes: Option<Arc<Changes>>,
}

/// A recorded call, or a sequence of calls that belong together.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Place in the order of recording.
    pub order: u64,
    pub refs: u32,
    /// Number of the context it was issued in, or [`crate::table::NO_SCOPE`].
    pub context: u16,
    /// Updates below this one in its longest chain.
    pub chain: u16,
    pub flags: u8,
    pub bytes: Bytes,
    pub reads: SmallVec<[Read; 2]>,
    pub writes: SmallVec<[Write; 2]>,
    pub extra: Option<Box<Extra>>,
}

impl Entry {
    /// The value it gave `key`.
    pub fn value_of(&self, key: &SlotKey) -> u32 {
        self.writes.iter().find(|w| w.key == *key).map_or(0, |w| w.value)
    }
    pub fn payloads(&self) -> &[Payload] {
        self.extra.as_ref().map_or(&[], |extra| &extra.payloads)
    }
    pub fn region_of(&self, index: u8) -> Option<Region> {
        self.extra.as_ref()?.regions.get(index as usize).copied()
    }
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// A stored packet, to be issued again. Its large blobs are not inside: a blob that reads as
/// [`Blob::External`] is payload number `id` of [`Stored::payload`].
#[derive(Clone, Copy)]
pub struct Stored<'a> {
    packet: Packet<'a>,
    payloads: &'a [Payload],
}

impl<'a> Stored<'a> {
    pub(crate) fn new(packet: Packet<'a>, payloads: &'a [Payload]) -> Stored<'a> {
        Stored { packet, payloads }
    }
    /// The packet without its payloads. It has the flags and the ticket that it was recorded with.
    pub fn packet(&self) -> Packet<'a> {
        self.packet
    }
    /// Whether the packet is complete as it is.
    pub fn is_plain(&self) -> bool {
        (0..self.packet.shape().blobs as usize).all(|i| !matches!(self.packet.blob(i), Blob::External { .. }))
    }
    /// The payloads that the packet's blobs are.
    pub fn payloads(&self) -> Unpacked {
        let ids = (0..self.packet.shape().blobs as usize).filter_map(|i| match self.packet.blob(i) {
            Blob::External { id, .. } => Some(id),
            _ => None,
        });
        Unpacked(ids.filter_map(|id| Some((id, self.payloads.get(id as usize)?.bytes()))).collect())
    }
    /// The blake3 of payload `id`, which says whether two are the same.
    pub fn payload_hash(&self, id: u32) -> Option<[u8; 32]> {
        Some(self.payloads.get(id as usize)?.hash())
    }
    /// The packet as it is to be sent, with a new ticket: `place` sees each payload and says whether it travels
    /// beside the packet, under which external id, or (`None`) inside it.
    pub fn rebuild(&self, seq: u64, place: &mut dyn FnMut(&[u8]) -> Option<u32>) -> Vec<u8> {
        let payloads = self.payloads();
        rebuild(&self.packet, seq, |id| {
            let bytes = payloads.get(id);
            match place(bytes) {
                Some(id) => BlobArg::External { id, len: bytes.len() as u64 },
                None => BlobArg::Bytes(bytes),
            }
        })
    }
    /// The same with every payload inside. Payloads beyond 1 GiB do not fit; send those as external ones.
    pub fn inline(&self, seq: u64) -> Vec<u8> {
        self.rebuild(seq, &mut |_| None)
    }
}

/// Bytes of payloads.
#[derive(Debug)]
pub struct Unpacked(SmallVec<[(u32, Raw); 1]>);

impl Unpacked {
    /// Those of payload `id`; empty if there is none, which happens only in a log that was damaged.
    pub fn get(&self, id: u32) -> &[u8] {
        self.bytes(id).unwrap_or(&[])
    }
}

impl Payloads for Unpacked {
    fn bytes(&self, id: u32) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| *known == id).map(|(_, bytes)| &bytes[..])
    }
}

impl std::fmt::Debug for Stored<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stored({:?}, {} payloads)", self.packet, self.payloads.len())
    }
}

/// `packet` with other words.
pub(crate) fn with_words(packet: &Packet<'_>, words: &[u32]) -> Vec<u8> {
    build(packet, packet.seq(), words, |id, len| BlobArg::External { id, len })
}

/// `packet` with another blob in place of its only one.
pub(crate) fn with_blob(packet: &Packet<'_>, blob: BlobArg<'_>) -> Vec<u8> {
    let words: SmallVec<[u32; 16]> = (0..packet.shape().words as usize).map(|i| packet.word(i)).collect();
    packet::build(packet.op(), packet.flags(), packet.seq(), &words, &[blob])
}

/// `packet` with each external blob replaced.
pub(crate) fn rebuild<'a>(
    packet: &Packet<'a>,
    seq: u64,
    mut external: impl FnMut(u32) -> BlobArg<'a>,
) -> Vec<u8> {
    let words: SmallVec<[u32; 16]> = (0..packet.shape().words as usize).map(|i| packet.word(i)).collect();
    build(packet, seq, &words, |id, _| external(id))
}

fn build<'a>(
    packet: &Packet<'a>,
    seq: u64,
    words: &[u32],
    mut external: impl FnMut(u32, u64) -> BlobArg<'a>,
) -> Vec<u8> {
    let shape = packet.shape();
    let blobs: SmallVec<[BlobArg<'_>; 4]> = (0..shape.blobs as usize)
        .map(|i| match packet.blob(i) {
            Blob::Null => BlobArg::Null,
            Blob::Bytes(bytes) => BlobArg::Bytes(bytes),
            Blob::Value(v) => BlobArg::Value(v),
            Blob::External { id, len } => external(id, len),
        })
        .collect();
    packet::build(packet.op(), packet.flags(), seq, words, &blobs)
}

/// Whether the packet's blobs must be taken out of it to be stored.
pub(crate) fn has_payloads(packet: &Packet<'_>) -> bool {
    (0..packet.shape().blobs as usize).any(|i| match packet.blob(i) {
        Blob::Bytes(bytes) => bytes.len() >= SHARED_FROM,
        Blob::External { .. } => true,
        _ => false,
    })
}

/// Takes the large blobs out of `packet`: each becomes external, numbered on from `payloads`, and is added there.
///
/// # Errors
/// The id of an external payload that `source` does not have.
pub(crate) fn extract(
    packet: &Packet<'_>,
    source: &dyn Payloads,
    store: &mut PayloadStore,
    payloads: &mut Vec<Payload>,
) -> Result<Vec<u8>, u32> {
    let shape = packet.shape();
    let words: SmallVec<[u32; 16]> = (0..shape.words as usize).map(|i| packet.word(i)).collect();
    let mut blobs: SmallVec<[BlobArg<'_>; 4]> = SmallVec::new();
    for i in 0..shape.blobs as usize {
        let payload = match packet.blob(i) {
            Blob::Null => {
                blobs.push(BlobArg::Null);
                continue;
            }
            Blob::Value(v) => {
                blobs.push(BlobArg::Value(v));
                continue;
            }
            Blob::Bytes(bytes) if bytes.len() < SHARED_FROM => {
                blobs.push(BlobArg::Bytes(bytes));
                continue;
            }
            Blob::Bytes(bytes) => store.keep(bytes),
            Blob::External { id, len } => match source.lend(id) {
                Some(memory) => store.borrow(memory, len as usize),
                None => {
                    let bytes = source.bytes(id).ok_or(id)?;
                    store.keep(bytes.get(..len as usize).unwrap_or(bytes))
                }
            },
        };
        blobs.push(BlobArg::External { id: payloads.len() as u32, len: payload.len() as u64 });
        payloads.push(payload);
    }
    Ok(packet::build(packet.op(), packet.flags(), packet.seq(), &words, &blobs))
}

/// The packets of a sequence, one after the other, with their offsets.
pub(crate) fn packets<'a>(
    bytes: &'a [u8],
    shape: impl Fn(u16) -> Option<Shape>,
) -> impl Iterator<Item = Result<(usize, Packet<'a>), SequenceError>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let next = packet::header(&bytes[at..]).map_err(SequenceError::Packet).and_then(|(op, ..)| {
            let shape = shape(op).ok_or(SequenceError::Op(op))?;
            Packet::parse(&bytes[at..], shape).map_err(SequenceError::Packet)
        });
        Some(match next {
            Ok(packet) => {
                let here = at;
                at += packet.bytes().len();
                Ok((here, packet))
            }
            Err(error) => {
                at = bytes.len();
                Err(error)
            }
        })
    })
}

/// Why bytes are not a sequence of packets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SequenceError {
    /// Bytes that are no packet.
    #[error("{0}")]
    Packet(#[from] PacketError),
    /// A number that no command has.
    #[error("no command has number {0}")]
    Op(u16),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_spare(len: usize) -> bool {
        SPARE.lock().unwrap().iter().any(|map| map.len() == len)
    }

    #[test]
    fn memory_of_payloads_that_are_gone_is_that_of_new_ones() {
        let mut store = PayloadStore::default();
        // A size that no other test has.
        let mut bytes = vec![1; MAPPED_FROM + 77];
        // Only tried: other tests may have it locked.
        let again = (0..1000).any(|i: u32| {
            bytes[..4].copy_from_slice(&i.to_le_bytes());
            let was_spare = is_spare(bytes.len());
            let payload = store.keep(&bytes);
            assert!(*payload.bytes() == bytes[..], "another's bytes");
            let is_used = was_spare && !is_spare(bytes.len());
            store.release(payload);
            is_used && is_spare(bytes.len())
        });
        assert!(again, "the memory is never used again");
        // What is still read is nobody else's.
        let first = store.keep(&bytes);
        let read = first.bytes();
        store.release(first);
        bytes[0] ^= 1;
        let second = store.keep(&bytes);
        bytes[0] ^= 1;
        assert!(*read == bytes[..] && *second.bytes() != bytes[..]);
        let forgotten = (0..1000).any(|_| {
            forget_spare();
            !is_spare(bytes.len())
        });
        assert!(forgotten);
    }

    #[derive(Debug)]
    struct Memory(Vec<u8>);
    impl Lent for Memory {
        fn bytes(&self) -> &[u8] {
            &self.0
        }
    }

    #[test]
    fn what_stays_is_kept_once_in_memory_of_its_own() {
        let mut store = PayloadStore::default();
        let bytes = vec![5; 10_000];
        let lent = Arc::new(Memory([bytes.as_slice(), b"not of it"].concat()));
        let uses = |lent: &Arc<Memory>| Arc::strong_count(lent);
        let gone = store.borrow(lent.clone(), bytes.len());
        assert!(uses(&lent) == 2 && *gone.bytes() == bytes[..]);
        store.release(gone);
        assert_eq!((uses(&lent), store.total(), store.held()), (1, 0, 0));

        let first = store.borrow(lent.clone(), bytes.len());
        let second = store.keep(&bytes);
        assert_eq!((store.total(), store.held()), (20_000, 20_000));
        (1..STOWED_AFTER).for_each(|_| store.frame_ended());
        assert_eq!((uses(&lent), store.total()), (2, 20_000));
        store.frame_ended();
        assert_eq!((uses(&lent), store.total(), store.held()), (1, 10_000, 10_000));
        assert!(*first.bytes() == bytes[..] && *second.bytes() == bytes[..] && first.hash() == second.hash());
        // Either may go first.
        store.release(first);
        assert_eq!((store.total(), store.held()), (10_000, 10_000));
        store.release(second);
        assert_eq!((store.total(), store.held()), (0, 0));

        let many: Vec<Payload> = (0..=MOST_LENT).map(|_| store.borrow(lent.clone(), bytes.len())).collect();
        assert_eq!(uses(&lent), MOST_LENT + 1);
        store.stow_all();
        assert_eq!((uses(&lent), store.total(), store.held()), (1, 10_000, 10_000));
        many.into_iter().for_each(|payload| store.release(payload));
        let large = vec![0; (MOST_FRESH / 4 + 1) as usize];
        let four: Vec<Payload> = (0..4).map(|_| store.keep(&large)).collect();
        assert_eq!((store.fresh_bytes, store.total()), (3 * large.len() as u64, 4 * large.len() as u64));
        four.into_iter().for_each(|payload| store.release(payload));
        assert_eq!((store.fresh_bytes, store.total(), store.lent), (0, 0, 0));
    }

    #[test]
    fn payloads_keep_their_bytes_whatever_becomes_of_others() {
        let mut store = PayloadStore::default();
        let mut kept: Vec<(Payload, u8)> = Vec::new();
        let mut seed = 1_u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let random = (seed >> 33) as usize;
            let what = (random / 16 % 5) as u8;
            let bytes = vec![what; 5000 + usize::from(what)];
            let any = random / 128 % kept.len().max(1);
            match random % 16 {
                0..3 => kept.push((store.keep(&bytes), what)),
                3..5 => kept.push((store.borrow(Arc::new(Memory(bytes.clone())), bytes.len()), what)),
                5..11 if !kept.is_empty() => store.release(kept.swap_remove(any).0),
                11 if !kept.is_empty() => kept.push(kept[any].clone()),
                12 if !kept.is_empty() => drop(kept[any].0.unpack()),
                15 if !kept.is_empty() => {
                    let (payload, old) = kept.swap_remove(any);
                    // Of another length, so that no two have the same bytes without being the same number.
                    let same = payload.len() == bytes.len();
                    let payload = store.change(payload, |now| {
                        if same {
                            now.fill(what)
                        }
                    });
                    kept.push((payload, if same { what } else { old }));
                }
                13 => (0..random / 128 % 300).for_each(|_| store.frame_ended()),
                14 if (random / 128).is_multiple_of(8) => store.stow_all(),
                _ => {}
            }
            if let Some((payload, what)) = kept.get(any) {
                assert!(*payload.bytes() == vec![*what; 5000 + usize::from(*what)][..]);
            }
            assert!(store.held() >= store.fresh_bytes && store.total() >= store.fresh_bytes);
        }
        store.stow_all();
        let different: std::collections::BTreeSet<u8> = kept.iter().map(|(_, what)| *what).collect();
        let total: u64 = different.iter().map(|what| 5000 + u64::from(*what)).sum();
        assert_eq!((store.total(), store.by_hash.len()), (total, different.len()));
        kept.into_iter().for_each(|(payload, _)| store.release(payload));
        assert_eq!((store.total(), store.held(), store.fresh_bytes, store.lent), (0, 0, 0, 0));
    }
}
