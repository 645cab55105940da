//! One call being recorded: what a command's rule says to the log.
//!
//! A rule reads and writes slots; nothing it says becomes true before it has said all, apart from deletions, pops and
//! dropped slots. This module must not know any command.

use crate::entry::{
    self, Changes, EntryId, NONE, Payload, PayloadStore, Payloads, Read, ReadKind, Write, WriteKind,
};
use crate::rules::{Region, Scope, SlotKey};
use crate::table::{CONTEXTS, Called, Log, LogError, MAX_NESTING, NAMES, NO_SCOPE, Popped, PushInfo};
use reprise_wire::link::Current;
use reprise_wire::packet::{Blob, Packet};
use smallvec::SmallVec;
use std::sync::Arc;

/// What recording is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A call has taken effect.
    Live,
    /// The same; blocks begin and end.
    Settled,
    /// To see what the call would do. Nothing changes.
    Probe,
    /// The call is part of a synthetic value: what it writes is only noted.
    Trial,
}

/// Where a call is made, and what for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub ring: u32,
    pub context: u16,
    pub mode: Mode,
    /// How many calls of blocks it is inside.
    pub depth: u8,
}

/// What a rule has said so far.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pending {
    /// Each holds a reference.
    pub reads: SmallVec<[Read; 4]>,
    pub writes: SmallVec<[Write; 4]>,
    /// Writes from here on have been given no value.
    pub valued: usize,
    pub value: Option<u32>,
    pub regions: Vec<Region>,
    pub opaque: SmallVec<[SlotKey; 1]>,
    /// Entries that created what this call deletes.
    pub deletes: SmallVec<[EntryId; 1]>,
    pub hot: Option<(SlotKey, Option<u32>)>,
    pub push: Option<PushInfo>,
    /// For a trial: what was pushed and not popped yet, and how much had been written until then.
    pub pushed: Vec<(PushInfo, usize)>,
    pub chain: u16,
    /// For a context that is created: the id it shares with.
    pub share: u32,
    pub begins: Option<(SlotKey, bool)>,
    pub ends: bool,
    /// Words to keep the call with.
    pub words: Option<Vec<u32>>,
    pub current: Option<Current>,
    /// A context that is destroyed while it is current.
    pub dooms: Option<u16>,
    /// For a probe: the id of a context that is destroyed.
    pub destroys: Option<u32>,
    /// For a probe: the rule said anything at all.
    pub touched: bool,
    /// For a probe: the rule said something else than `hot`.
    pub more: bool,
}

impl Pending {
    pub fn write(&mut self, key: SlotKey, kind: WriteKind) {
        if key.scope != NO_SCOPE {
            self.writes.push(Write { key, value: self.value.unwrap_or(0), kind });
        }
    }
}

/// A slot that is overwritten too often for entries: it holds the last packet.
#[derive(Debug)]
pub(crate) struct Hot {
    pub key: SlotKey,
    pub value: u32,
    pub order: u64,
    /// Newer than the slot in the table.
    pub dirty: bool,
    /// What the last packet read; each holds a reference.
    pub reads: SmallVec<[Read; 1]>,
    len: u8,
    bytes: [u8; Hot::MAX],
}

impl Hot {
    /// The largest packet it holds, in bytes.
    pub const MAX: usize = 64;

    /// Overwrites the slot's packet. Takes over the references of `reads`, and returns those that it gave up.
    pub fn store(
        list: &mut Vec<Hot>,
        key: SlotKey,
        value: u32,
        order: u64,
        bytes: &[u8],
        reads: &[Read],
    ) -> SmallVec<[Read; 1]> {
        let at = match list.iter().position(|hot| hot.key == key) {
            Some(at) => at,
            None => {
                let reads = SmallVec::new();
                list.push(Hot { key, value, order, dirty: true, reads, len: 0, bytes: [0; Hot::MAX] });
                list.len() - 1
            }
        };
        let hot = &mut list[at];
        (hot.value, hot.order, hot.dirty, hot.len) = (value, order, true, bytes.len() as u8);
        hot.bytes[..bytes.len()].copy_from_slice(bytes);
        std::mem::replace(&mut hot.reads, SmallVec::from_slice(reads))
    }
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len as usize]
    }
}

/// A call in a block that matters when the block is called.
#[derive(Debug)]
struct Change {
    /// Its offset.
    at: u32,
    /// How many calls before it can be rejected.
    before: u32,
    /// The slot that it overwrites, if that is all.
    overwrites: Option<SlotKey>,
}

/// A block being compiled in a context.
#[derive(Debug)]
pub(crate) struct Compiling {
    pub execute: bool,
    /// What the call that began it said.
    pub pending: Pending,
    bytes: Vec<u8>,
    payloads: Vec<Payload>,
    changes: Vec<Change>,
    rejectable: u32,
    /// Changes before this one may matter to those after it.
    settled: usize,
}

impl Compiling {
    pub fn new(key: SlotKey, execute: bool, begin: Packet<'_>, mut pending: Pending) -> Compiling {
        pending.write(key, WriteKind::Set);
        Compiling {
            execute,
            pending,
            bytes: begin.bytes().to_vec(),
            payloads: Vec::new(),
            changes: Vec::new(),
            rejectable: 0,
            settled: 0,
        }
    }

    /// Adds a call to the content.
    pub fn add(
        &mut self,
        packet: Packet<'_>,
        rejectable: bool,
        probe: &Pending,
        source: &dyn Payloads,
        store: &mut PayloadStore,
    ) -> Result<(), u32> {
        let at = self.bytes.len() as u32;
        if entry::has_payloads(&packet) {
            let bytes = entry::extract(&packet, source, store, &mut self.payloads)?;
            self.bytes.extend_from_slice(&bytes);
        } else {
            self.bytes.extend_from_slice(packet.bytes());
        }
        let before = self.rejectable;
        self.rejectable += u32::from(rejectable);
        if probe.touched {
            match probe.hot {
                // of several calls that only overwrite the same slot the last is enough
                Some((key, _)) if !probe.more => {
                    let run = &self.changes[self.settled..];
                    if let Some(old) = run.iter().position(|change| change.overwrites == Some(key)) {
                        self.changes.remove(self.settled + old);
                    }
                    self.changes.push(Change { at, before, overwrites: Some(key) });
                }
                _ => {
                    self.changes.push(Change { at, before, overwrites: None });
                    self.settled = self.changes.len();
                }
            }
        }
        Ok(())
    }

    /// What its content carries, of a block that comes to nothing.
    pub fn into_payloads(self) -> Vec<Payload> {
        self.payloads
    }

    /// The whole block as one sequence, its payloads, where its changes are, and what its beginning said.
    pub fn finish(mut self, end: Packet<'_>) -> (Vec<u8>, Vec<Payload>, Arc<Changes>, Pending) {
        self.bytes.extend_from_slice(end.bytes());
        let calls = self.changes.iter().map(|change| (change.at, change.before)).collect();
        let changes = Changes { calls, rejectable: self.rejectable };
        (self.bytes, self.payloads, Arc::new(changes), self.pending)
    }
}

/// One call being recorded. Generated code has one function for each command that changes state; it says what the
/// call reads and writes.
pub struct Recorder<'a> {
    pub(crate) log: &'a mut Log,
    packet: Packet<'a>,
    source: &'a dyn Payloads,
    ring: u32,
    context: u16,
    share: u16,
    mode: Mode,
    depth: u8,
    /// Not in here: moved it would be copied, and it is as large as ten calls.
    pub(crate) pending: &'a mut Pending,
    pub(crate) failed: Option<LogError>,
}

impl std::fmt::Debug for Recorder<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recorder({:?}, ring {}, {:?})", self.packet, self.ring, self.mode)
    }
}

impl<'a> Recorder<'a> {
    pub(crate) fn new(
        log: &'a mut Log,
        packet: Packet<'a>,
        source: &'a dyn Payloads,
        Place { ring, context, mode, depth }: Place,
        pending: &'a mut Pending,
    ) -> Recorder<'a> {
        let share = log.context(context).map_or(NO_SCOPE, |c| c.share);
        Recorder { log, packet, source, ring, context, share, mode, depth, pending, failed: None }
    }

    pub(crate) fn context_number(&self) -> u16 {
        self.context
    }

    fn live(&self) -> bool {
        matches!(self.mode, Mode::Live | Mode::Settled)
    }

    /// For a probe notes that the rule says something; whether it may go on to do it.
    fn acts(&mut self) -> bool {
        self.pending.touched = true;
        self.pending.more = true;
        self.live()
    }

    // ---- the call ----

    /// The call.
    #[inline]
    pub fn packet(&self) -> Packet<'a> {
        self.packet
    }
    /// The bytes of pointer parameter `i`, wherever they travel; empty for a null pointer or a number.
    pub fn blob(&self, i: usize) -> &'a [u8] {
        match self.packet.blob(i) {
            Blob::Bytes(bytes) => bytes,
            Blob::External { id, len } => {
                let bytes = self.source.bytes(id).unwrap_or(&[]);
                bytes.get(..len as usize).unwrap_or(bytes)
            }
            _ => &[],
        }
    }
    /// The length of pointer parameter `i` in bytes, wherever they travel; 0 for a null pointer or a number.
    pub fn blob_len(&self, i: usize) -> u64 {
        match self.packet.blob(i) {
            Blob::Bytes(bytes) => bytes.len() as u64,
            Blob::External { len, .. } => len,
            _ => 0,
        }
    }
    /// The ring it came on.
    pub fn ring(&self) -> u32 {
        self.ring
    }
    /// The program's id of the current context; 0 for none.
    pub fn context(&self) -> u32 {
        self.log.context(self.context).map_or(0, |c| c.id)
    }

    /// Names a slot; the scope is filled in.
    #[inline]
    pub fn key(&self, class: u16, a: u32, b: u32, c: u32) -> SlotKey {
        let scope = self.log.scope_of_class(class);
        let scope = self.log.scope_number(scope, self.context, self.share, self.ring);
        let key = SlotKey { class, scope, a, b, c };
        #[cfg(debug_assertions)]
        let key = crate::mutants::key(self.log.rules.slots, key);
        key
    }

    // ---- reading ----

    fn noted(&self, key: &SlotKey) -> Option<u32> {
        match self.mode {
            Mode::Trial => self
                .pending
                .writes
                .iter()
                .rev()
                .find(|w| w.key == *key && w.kind != WriteKind::Drop)
                .map(|w| w.value),
            _ => None,
        }
    }

    fn capture(&mut self, key: SlotKey, entry: EntryId, kind: ReadKind) {
        self.log.hold_entry(entry);
        self.pending.reads.push(Read { key, entry, kind });
    }

    /// Captures the slot's current entry, which the call depends on, and returns the slot's value. A slot that was
    /// never set gets its default, if the rules name one; its value is 0 otherwise.
    pub fn read(&mut self, key: SlotKey) -> u32 {
        if let Some(value) = self.noted(&key) {
            return value;
        }
        let value = self.peek(key);
        if key.scope == NO_SCOPE || self.mode == Mode::Probe || self.has_read(&key) {
            return value;
        }
        #[cfg(debug_assertions)]
        if crate::mutants::unread(self.log.rules.slots, &key) {
            return value;
        }
        let Some(slot) = self.log.slots.get(&key) else {
            self.capture(key, NONE, ReadKind::Base);
            return value;
        };
        let (base, regions) = (slot.base, slot.regions().iter().map(|r| r.1).collect::<SmallVec<[_; 4]>>());
        self.capture(key, base, ReadKind::Base);
        for region in regions {
            self.capture(key, region, ReadKind::Region);
        }
        value
    }

    fn has_read(&self, key: &SlotKey) -> bool {
        self.pending.reads.iter().any(|r| r.key == *key && r.kind == ReadKind::Base)
    }

    /// The slot's value, without depending on it.
    pub fn peek(&mut self, key: SlotKey) -> u32 {
        self.pending.touched = true;
        self.pending.more = true;
        if let Some(value) = self.noted(&key) {
            return value;
        }
        if key.scope == NO_SCOPE {
            return 0;
        }
        self.log.flush_hot(&key);
        match self.log.slots.get(&key) {
            Some(slot) if !slot.is_empty() => slot.value,
            _ => {
                self.log.fill(key, self.context, self.ring);
                self.log.slots.get(&key).map_or(0, |slot| slot.value)
            }
        }
    }

    fn name_key(&self, class: u8, name: u32) -> SlotKey {
        self.key(NAMES + u16::from(class), name, 0, 0)
    }

    /// The generation that a name stands for, which the call depends on. A name not seen before is created by this
    /// call. Name 0 is generation 0.
    pub fn object(&mut self, class: u8, name: u32) -> u32 {
        if name == 0 {
            return 0;
        }
        if let Some(generation) = self.lookup(class, name) {
            return generation;
        }
        self.create(class, name);
        self.pending.writes.last().map_or(0, |w| w.value)
    }

    /// The generation that a name stands for, which the call depends on; `None` for one not seen before. Name 0 is
    /// generation 0.
    pub fn lookup(&mut self, class: u8, name: u32) -> Option<u32> {
        self.pending.touched = true;
        self.pending.more = true;
        if name == 0 {
            return Some(0);
        }
        let key = self.name_key(class, name);
        if let Some(write) = self.pending.writes.iter().find(|w| w.key == key) {
            return Some(write.value);
        }
        let slot = self.log.slots.get(&key)?;
        let (entry, generation) = (slot.base, slot.value);
        if self.mode != Mode::Probe && !self.has_read(&key) {
            self.capture(key, entry, ReadKind::Base);
        }
        Some(generation)
    }

    /// All slots of an object's class that hold something, with their values: what hangs on generation `a`, which may be 0.
    /// Not captured.
    pub fn slots_of(&mut self, class: u16, a: u32) -> Vec<(SlotKey, u32)> {
        let scope = self.key(class, a, 0, 0).scope;
        let object = self.log.rules.slots.get(class as usize).and_then(|class| class.object);
        let keys = object.map(|object| self.log.object_slots(object, scope, a).collect());
        self.that_are_set(class, keys.unwrap_or_default())
    }

    /// All slots of a class that hold something in the current context, with their values: of a class whose slots are bindings,
    /// and not of objects. Not captured.
    pub fn bindings(&mut self, class: u16) -> Vec<(SlotKey, u32)> {
        let keys = self.log.context(self.context).map(|context| context.bindings.clone());
        self.that_are_set(class, keys.unwrap_or_default())
    }

    fn that_are_set(&mut self, class: u16, keys: Vec<SlotKey>) -> Vec<(SlotKey, u32)> {
        self.pending.touched = true;
        self.pending.more = true;
        let of_class = keys.into_iter().filter(|key| key.class == class);
        let mut found: Vec<(SlotKey, u32)> = of_class
            .filter_map(|key| Some((key, self.log.slots.get(&key).filter(|slot| !slot.is_empty())?.value)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The slots whose value is this generation now.
    pub fn holders_of(&self, generation: u32) -> SmallVec<[SlotKey; 3]> {
        self.log.objects.get(&generation).map(|object| object.bound.clone()).unwrap_or_default()
    }

    /// Whether a name leads to this generation: it is an object that is not deleted.
    pub fn has_name(&self, generation: u32) -> bool {
        self.log.objects.get(&generation).is_some_and(|object| !object.deleted)
    }

    /// The program's name for a generation.
    pub fn name_of(&self, generation: u32) -> u32 {
        self.log.name_of(generation)
    }

    /// Whether a call has set the slot.
    pub fn is_set(&self, key: SlotKey) -> bool {
        self.log.slots.get(&key).is_some_and(|slot| !slot.is_empty())
    }

    /// Op and words of the call that the slot holds, of the last where it holds several.
    pub fn call_of(&self, key: SlotKey) -> Option<(u16, Vec<u32>)> {
        let entry = self.log.entries.get(self.log.slots.get(&key)?.base as usize)?;
        let command = self.log.rules.command;
        let calls = entry::packets(entry.bytes.get(), |op| command(op).map(|info| info.shape));
        let (_, packet) = calls.last()?.ok()?;
        Some((packet.op(), (0..packet.shape().words.into()).map(|i| packet.word(i)).collect()))
    }

    /// What `look` says to the bytes of pointer parameter `i` of the call that the slot holds; they are none where it holds none.
    pub fn look_at_blob<T>(&self, key: SlotKey, i: usize, look: impl FnOnce(&[u8]) -> T) -> T {
        let entry = self.log.slots.get(&key).filter(|slot| slot.base != NONE);
        let Some(entry) = entry.and_then(|slot| self.log.entries.get(slot.base as usize)) else {
            return look(&[]);
        };
        let first = reprise_wire::packet::header(entry.bytes.get())
            .ok()
            .and_then(|(op, ..)| Packet::parse(entry.bytes.get(), (self.log.rules.command)(op)?.shape).ok());
        match first.map(|packet| packet.blob(i)) {
            Some(Blob::Bytes(bytes)) => look(bytes),
            // It will be looked at again.
            Some(Blob::External { id, .. }) => match entry.payloads().get(id as usize) {
                Some(payload) => look(&payload.unpack()),
                None => look(&[]),
            },
            _ => look(&[]),
        }
    }

    // ---- writing ----

    /// The call replaces the slot.
    pub fn set(&mut self, key: SlotKey) {
        if self.acts() {
            self.log.flush_hot(&key);
        }
        self.note(key, WriteKind::Set);
    }

    /// Sets a slot of an object and gives it its value, which is not 0, where nothing has yet; else the call depends on what has.
    /// Object 0 is none.
    pub fn first(&mut self, key: SlotKey, value: u32) {
        if key.a == 0 {
        } else if self.peek(key) != 0 {
            self.read(key);
        } else {
            let of_others = self.pending.value;
            self.set(key);
            self.value(value);
            self.pending.value = of_others;
        }
    }

    fn note(&mut self, key: SlotKey, kind: WriteKind) {
        if self.mode == Mode::Probe {
            return;
        }
        #[cfg(debug_assertions)]
        if crate::mutants::unset(self.log.rules.slots, &key) {
            return;
        }
        if self.pending.writes.is_empty() {
            return self.pending.write(key, kind);
        }
        // the last word counts
        self.pending.writes.retain(|w| w.key != key || w.kind == WriteKind::Drop || kind != WriteKind::Set);
        self.pending.valued = self.pending.valued.min(self.pending.writes.len());
        self.pending.write(key, kind);
    }

    /// The value of the slots that were set since the last value was given, and of those that will be: a parameter or
    /// a generation.
    pub fn value(&mut self, v: u32) {
        self.pending.value = Some(v);
        if let Some((_, value @ None)) = &mut self.pending.hot {
            *value = Some(v);
        }
        let from = self.pending.valued;
        for write in self.pending.writes.iter_mut().skip(from) {
            if write.key.class < NAMES {
                write.value = v;
            }
        }
        self.pending.valued = self.pending.writes.len();
    }

    /// Like [`Recorder::set`], for slots that are set thousands of times a frame: the cost is little more than that of
    /// a store, where the call sets nothing else.
    pub fn set_hot(&mut self, key: SlotKey) {
        self.pending.touched = true;
        #[cfg(debug_assertions)]
        if crate::mutants::unset(self.log.rules.slots, &key) {
            return;
        }
        let plain = self.pending.hot.is_none() && self.pending.writes.is_empty() && self.mode != Mode::Trial;
        if plain && self.log.scope_of_class(key.class) == Scope::Context {
            if key.scope != NO_SCOPE {
                self.log.mark_hot(key.class);
                self.pending.hot = Some((key, None));
            }
        } else {
            self.set(key);
        }
    }

    /// The call that set the slot is recorded anew, as if it was called now: it depends on what is true now, and no longer
    /// on what was true then. For a slot to which the call would do the same now; what else it did then is not its entry's
    /// any more. So that two slots that read one another in turn do not grow a chain.
    pub fn restate(&mut self, key: SlotKey) {
        self.restate_between(key, &[], &[]);
    }

    /// Whether what set the slot set others too.
    pub fn is_shared(&self, key: SlotKey) -> bool {
        let entry = self.log.slots.get(&key).and_then(|slot| self.log.entries.get(slot.base as usize));
        entry.is_some_and(|entry| entry.writes.len() > 1)
    }

    /// [`Recorder::restate`], with calls `before` and `after` it: these become part of the entry.
    pub fn restate_between(&mut self, key: SlotKey, before: &[u8], after: &[u8]) {
        if self.acts() && key.scope != NO_SCOPE {
            self.log.restate(key, self.ring, before, after);
        }
    }

    /// Calls that this one amounts to, beside what it says itself: they are recorded as if they were made now.
    pub fn amounts_to(&mut self, packets: &[u8]) {
        if !self.acts() {
            return;
        }
        let command = self.log.rules.command;
        for packet in entry::packets(packets, |op| command(op).map(|info| info.shape)) {
            let done = packet.map_err(LogError::from).and_then(|(_, packet)| {
                self.log.record(packet, self.ring, self.source, self.depth, self.mode == Mode::Settled)
            });
            if let Err(error) = done {
                self.failed = Some(error);
            }
        }
    }

    /// The call changes what the slot holds: it depends on the slot's entry, and replaces it.
    pub fn update(&mut self, key: SlotKey) {
        self.read(key);
        self.acts();
        if self.mode != Mode::Probe {
            let chain = self.log.slots.get(&key).map_or(0, |slot| slot.chain);
            self.pending.chain = self.pending.chain.max(chain.saturating_add(1));
        }
        let opaque = self.log.slots.get(&key).is_some_and(|slot| slot.opaque);
        self.note(key, WriteKind::Set);
        if opaque {
            self.opaque(key);
        }
    }

    /// The call replaces part of what the slot holds; earlier regions inside it do not matter any more.
    pub fn region(&mut self, key: SlotKey, region: Region) {
        if !self.acts() {
            if self.mode == Mode::Trial {
                self.note(key, WriteKind::Set);
            }
            return;
        }
        if region.is_empty() || self.pending.regions.len() >= 255 {
            return;
        }
        #[cfg(debug_assertions)]
        if crate::mutants::unset(self.log.rules.slots, &key) {
            return;
        }
        let base = self.log.slots.get(&key).map_or(NONE, |slot| slot.base);
        if base != NONE {
            self.capture(key, base, ReadKind::Under);
        }
        let index = self.pending.regions.len() as u8;
        self.pending.regions.push(region);
        self.pending.write(key, WriteKind::Region(index));
    }

    /// The call makes a name. A name that there is already stands for a new object from now on.
    pub fn create(&mut self, class: u8, name: u32) {
        self.acts();
        if name == 0 {
            return;
        }
        if self.mode == Mode::Probe {
            // a generation that nothing has, so that the rule can go on
            return;
        }
        let key = self.name_key(class, name);
        if key.scope == NO_SCOPE || self.pending.writes.iter().any(|w| w.key == key) {
            return;
        }
        let generation = self.log.new_generation();
        self.pending.writes.push(Write { key, value: generation, kind: WriteKind::Create });
    }

    /// The call deletes the object: it is unbound in the current context, and its slots go when it is bound nowhere.
    pub fn delete(&mut self, class: u8, name: u32) {
        if !self.acts() || name == 0 {
            return;
        }
        let key = self.name_key(class, name);
        let generation = self.log.slots.get(&key).map_or(0, |slot| slot.value);
        // Deleted at another time it would be taken from a container that is bound then.
        for binding in self.log.bindings_of_keepers(generation, self.context) {
            self.read(binding);
        }
        if let Some(creation) = self.log.delete(key, self.context) {
            self.pending.deletes.push(creation);
        }
        // the name may be given anew: if the call must be issued again at all, then before that
        self.pending.writes.push(Write { key, value: generation, kind: WriteKind::Delete });
    }

    /// The same, but while slots hold the object it keeps its name, and goes with the last of them; until then the call is what the
    /// object's slot of class `waits` holds, with value 1.
    pub fn delete_unheld(&mut self, class: u8, name: u32, waits: u16) {
        let generation = self.log.slots.get(&self.name_key(class, name)).map_or(0, |slot| slot.value);
        let holders = self.holders_of(generation);
        if holders.is_empty() {
            return self.delete(class, name);
        }
        self.lookup(class, name);
        for key in holders {
            self.read(key);
        }
        let key = self.key(waits, generation, 0, 0);
        self.value(1);
        self.set(key);
        if self.acts()
            && let Some(object) = self.log.objects.get_mut(&generation)
        {
            object.waits = Some(key);
        }
    }

    /// The slot's content was decided by the GPU, or depends on more than calls: it is to be read back. What it held
    /// so far stays, as the best that calls alone can do. Where the call also sets the slot, the call is that best.
    pub fn opaque(&mut self, key: SlotKey) {
        let marked = self.log.slots.get(&key).is_some_and(|slot| slot.opaque);
        if self.acts() && key.scope != NO_SCOPE && !self.pending.opaque.contains(&key) {
            // A call that also sets the slot takes the mark away, so it is made again.
            if !marked || !self.pending.writes.is_empty() {
                self.pending.opaque.push(key);
            }
        }
    }

    /// Whether the slot is to be read back.
    pub fn is_opaque(&self, key: SlotKey) -> bool {
        self.log.slots.get(&key).is_some_and(|slot| slot.opaque)
    }

    /// Drops the slots of a class whose first key is `a`: what is redefined loses what hung on it. Cheap for slots of
    /// objects, a search through all slots otherwise.
    pub fn drop_slots(&mut self, class: u16, a: u32) {
        if self.acts() {
            let scope = self.key(class, a, 0, 0).scope;
            self.log.drop_slots(class, scope, a);
        }
        self.loses(class, a);
    }

    /// Issued again out of its place, the call drops slots of a class whose first key is `a` that were set after it.
    pub fn loses(&mut self, class: u16, a: u32) {
        if self.mode != Mode::Probe {
            self.pending.write(self.key(class, a, 0, 0), WriteKind::Drop);
        }
    }

    /// The slot is as if it had never been set: what the last call began is over.
    pub fn clear(&mut self, key: SlotKey) {
        if self.acts() && self.is_set(key) {
            self.log.clear(key);
        }
    }

    // ---- stacks ----

    /// The call pushes the slots of attribute groups on `stack`, with those of bound objects where slot classes say so.
    pub fn push(&mut self, stack: SlotKey, group: u32) {
        self.push_all(stack, group, &[]);
    }

    /// The call pushes `keys` on `stack`.
    pub fn push_slots(&mut self, stack: SlotKey, keys: &[SlotKey]) {
        self.push_all(stack, 0, keys);
    }

    fn push_all(&mut self, stack: SlotKey, group: u32, keys: &[SlotKey]) {
        if self.mode == Mode::Trial {
            let info = PushInfo { group, keys: keys.to_vec(), ..PushInfo::default() };
            self.pending.pushed.push((info, self.pending.writes.len()));
        }
        if !self.acts() || stack.scope == NO_SCOPE {
            return;
        }
        #[cfg(debug_assertions)]
        if crate::mutants::unset(self.log.rules.slots, &stack) {
            return;
        }
        self.log.flush_context(self.context);
        let top = self.log.slots.get(&stack).map(|slot| slot.base).filter(|&top| top != NONE);
        #[cfg(debug_assertions)]
        let top = top.filter(|_| !crate::mutants::unread(self.log.rules.slots, &stack));
        if let Some(top) = top {
            self.capture(stack, top, ReadKind::Base);
        }
        let from = self.pending.reads.len() as u32;
        let (saved, objects) = self.log.saved_slots(self.context, group, keys, &[]);
        let opaque = self.log.opaque_among(&saved);
        for key in saved {
            let Some(slot) = self.log.slots.get(&key).filter(|slot| !slot.is_empty()) else { continue };
            let base = slot.base;
            let regions: SmallVec<[EntryId; 4]> = slot.regions().iter().map(|r| r.1).collect();
            self.capture(key, base, ReadKind::Base);
            for region in regions {
                self.capture(key, region, ReadKind::Region);
            }
        }
        self.pending.push = Some(PushInfo { group, keys: keys.to_vec(), objects, from, opaque });
        self.pending.write(stack, WriteKind::Set);
    }

    /// The call pops `stack`: what its top saved is current again. An empty stack stays as it is.
    pub fn pop(&mut self, stack: SlotKey) {
        self.pop_but(stack, &[]);
    }

    /// The same, but slots of `valued` are left alone where the value is the one that was saved.
    pub fn pop_but(&mut self, stack: SlotKey, valued: &[SlotKey]) -> Popped {
        if self.mode == Mode::Trial
            && let Some((saved, from)) = self.pending.pushed.pop()
        {
            // What a sequence pushes and pops is as if nothing had been written to it meanwhile.
            let bits = self.log.rules.attrib_bits;
            let mut at = 0;
            self.pending.writes.retain(|write| {
                at += 1;
                at <= from || bits(&write.key) & saved.group == 0 && !saved.keys.contains(&write.key)
            });
        }
        if self.acts() { self.log.pop(stack, valued, self.context, self.ring) } else { Popped::default() }
    }

    /// Whether what is on top of `stack` saved the slot.
    pub fn is_saved(&self, stack: SlotKey, key: SlotKey) -> bool {
        self.log.is_saved(stack, &key)
    }

    // ---- blocks ----

    /// The call is kept with these parameters (all but the pointers) in place of its own: what is issued again may
    /// have to be another form of the call.
    pub fn store_as(&mut self, words: &[u32]) {
        debug_assert_eq!(words.len(), self.packet.shape().words as usize);
        self.pending.words = Some(words.to_vec());
    }

    /// The call begins a block: the calls after it that go into blocks are the content of `key`, and are executed
    /// as well where `execute` says so. A block that is executed must be kept in a form that is not, see
    /// [`Recorder::store_as`]: its content has been recorded call by call. Without that it counts as uncovered.
    pub fn block_begin(&mut self, key: SlotKey, execute: bool) {
        self.acts();
        #[cfg(debug_assertions)]
        if crate::mutants::unset(self.log.rules.slots, &key) {
            return;
        }
        if self.mode != Mode::Trial {
            self.pending.begins = Some((key, execute));
        }
    }

    /// The call ends the block of its context.
    pub fn block_end(&mut self) {
        self.acts();
        if self.mode != Mode::Trial {
            self.pending.ends = true;
        }
    }

    /// The call calls a block: the same as calling its content now.
    pub fn block_call(&mut self, key: SlotKey) {
        if !self.acts() || self.depth >= MAX_NESTING {
            return;
        }
        let Some(slot) = self.log.slots.get(&key).filter(|slot| slot.base != NONE) else { return };
        let entry = &self.log.entries[slot.base as usize];
        let Some(changes) = entry.extra.as_ref().and_then(|extra| extra.changes.clone()) else { return };
        let (bytes, payloads) = (entry.bytes.clone(), entry.payloads().to_vec());
        let (ring, depth, settled) = (self.ring, self.depth + 1, self.mode == Mode::Settled);
        // Calls of blocks in this one count where they are called.
        let mut inner = self.log.called.next;
        for &(at, before) in &changes.calls {
            let packet = bytes.get().get(at as usize..).unwrap_or(&[]);
            let number = inner + before;
            let done = self.log.take_in_stored(packet, &payloads, |log, packet, info, source| {
                if info.rejectable && log.was_rejected(number, packet.op()) {
                    return Ok(());
                }
                log.called.next = number;
                let done = log.record(packet, ring, source, depth, settled);
                inner += log.called.next - number;
                done
            });
            if let Err(error) = done {
                self.failed = Some(error);
            }
        }
        self.log.called.next = inner + changes.rejectable;
        for payload in payloads {
            self.log.payloads.release(payload);
        }
    }

    /// Which of the calls that can be rejected were, in the blocks that the call goes on to call: a bit for each, in the order
    /// in which they are executed, and the last bit for all the others, of which nobody can say. Only the program's own call
    /// says so; calls in a block are among those of which it does.
    pub fn block_rejections(&mut self, bits: u128) {
        if self.depth == 0 && self.live() {
            self.log.called = Called { rejected: bits, next: 0 };
        }
    }

    // ---- contexts ----

    /// The call creates a context with the program's id `id`, sharing objects with `share` (0 for none).
    pub fn context_create(&mut self, id: u32, share: u32) {
        if !self.acts() || id == 0 {
            return;
        }
        if share != 0 {
            self.lookup(CONTEXTS, share);
        }
        self.pending.share = share;
        let key = self.name_key(CONTEXTS, id);
        self.pending.writes.push(Write { key, value: 0, kind: WriteKind::Create });
    }

    /// The call destroys a context. It lives on while it is current.
    pub fn context_destroy(&mut self, id: u32) {
        self.pending.destroys = Some(id);
        if !self.acts() {
            return;
        }
        let key = self.name_key(CONTEXTS, id);
        let number = self.log.context_ids.get(&id).copied().unwrap_or(NO_SCOPE);
        match self.log.destroy_context(id) {
            Some(Ok(creation)) => self.pending.deletes.push(creation),
            Some(Err(number)) => self.pending.dooms = Some(number),
            None => return,
        }
        self.pending.writes.push(Write { key, value: u32::from(number), kind: WriteKind::Delete });
    }

    /// The call makes a context current on its ring, with drawables (0 0 0 for none).
    pub fn make_current(&mut self, context: u32, draw: u32, read: u32) {
        let current = Current { context, draw, read };
        self.pending.current = Some(current);
        if !self.acts() {
            return;
        }
        if let Err(error) = self.log.switch(self.ring, current) {
            self.failed = Some(error);
        }
        // what the rule goes on to say is about the new context
        self.context = self.log.ring(self.ring).context;
        self.share = self.log.context(self.context).map_or(NO_SCOPE, |c| c.share);
    }
}
