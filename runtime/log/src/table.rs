//! The tables of the log: slots and their current entries, objects by name, contexts, rings; and the life of entries.
//!
//! [`Log::apply`] takes in one packet. This module must not know any command, nor how the log is replayed.

use crate::entry::{
    self, Bytes, Changes, Entry, EntryId, Extra, NONE, Payload, PayloadStore, Payloads, Push, Read, ReadKind,
    SequenceError, Write, WriteKind, flag,
};
use crate::recorder::{Compiling, Hot, Mode, Pending, Place, Recorder};
use crate::rules::{CommandInfo, DefaultWriter, Region, Rules, Scope, SlotKey};
use reprise_wire::link::Current;
use reprise_wire::packet::{Packet, PacketError, flags};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Slot classes from here on are names: `NAMES + object class`, keyed by the name.
pub(crate) const NAMES: u16 = 0xFF00;
/// The object class of contexts.
pub(crate) const CONTEXTS: u8 = 0xFF;
/// Scope of a slot that has no owner: a call without a current context.
pub(crate) const NO_SCOPE: u16 = u16::MAX;
/// Calls of blocks within blocks deeper than this are nothing, as GL says.
pub(crate) const MAX_NESTING: u8 = 64;
/// Defaults that need defaults deeper than this are not asked for.
const MAX_DEFAULTS: u8 = 8;

/// Why a packet was not recorded, or a value not replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The bytes are no packet.
    #[error("{0}")]
    Packet(#[from] PacketError),
    /// No command has this number.
    #[error("no command has number {0}")]
    Op(u16),
    /// The packet names an external payload that is not there.
    #[error("external payload {0} is missing")]
    Payload(u32),
    /// A call of a synthetic sequence has no rule.
    #[error("command {0} in a captured value has no rule")]
    Uncovered(u16),
    /// More contexts or share groups at a time than the log can number.
    #[error("too many contexts")]
    Contexts,
}

impl From<SequenceError> for LogError {
    fn from(error: SequenceError) -> LogError {
        match error {
            SequenceError::Packet(error) => LogError::Packet(error),
            SequenceError::Op(op) => LogError::Op(op),
        }
    }
}

/// Why a slot should be captured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureReason {
    /// Its content was not decided by calls. To be captured at a checkpoint.
    Opaque,
    /// Its chain of updates, or count of regions, is over the limit. To be captured soon, or the log grows.
    Long,
    /// Its content was not decided by calls, and it cannot be captured: it belongs to an object that is deleted and still
    /// bound or attached, so no name leads to it.
    Nameless,
}

/// A slot whose value should be read back and given to [`Log::replace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaptureRequest {
    /// The slot, as [`Log::replace`] wants it.
    pub key: SlotKey,
    /// Its keys with the generation replaced by the name.
    pub names: [u32; 3],
    /// What the slot's rule says of it.
    pub value: u32,
    /// A context (the program's id) in which it can be read.
    pub context: u32,
    /// Why.
    pub reason: CaptureReason,
}

/// What a pop did.
#[derive(Debug, Default)]
pub struct Popped {
    /// Slots that hold another entry than before.
    pub changed: Vec<SlotKey>,
    /// What was saved and cannot be put back, in the order in which it was saved: these slots are as they were.
    pub gone: Vec<Gone>,
}

/// The saved value of a slot, where it is a deleted object or of one.
#[derive(Debug)]
pub struct Gone {
    /// The slot.
    pub key: SlotKey,
    /// Its value.
    pub value: u32,
    /// The object's name, where that is the value; otherwise 0.
    pub name: u32,
    /// The calls that set it, without their large payloads.
    pub calls: Vec<Vec<u8>>,
}

/// A slot's value. Also stands, empty, for a slot that was set and is at its default again.
#[derive(Debug, Default)]
pub(crate) struct Slot {
    pub base: EntryId,
    pub value: u32,
    pub chain: u16,
    /// The content was decided by no call.
    pub opaque: bool,
    /// Empty, and its value matters to nobody.
    pub void: bool,
    #[allow(clippy::box_collection)] // most slots have none, and there are many slots
    pub regions: Option<Box<Vec<(Region, EntryId)>>>,
}

impl Slot {
    fn empty() -> Slot {
        Slot { base: NONE, ..Slot::default() }
    }
    pub fn regions(&self) -> &[(Region, EntryId)] {
        self.regions.as_deref().map_or(&[], |regions| &regions[..])
    }
    pub fn is_empty(&self) -> bool {
        self.base == NONE && self.regions().is_empty()
    }
    /// Updates and regions that it depends on.
    pub fn length(&self) -> usize {
        self.regions().len() + self.chain as usize
    }
    /// The entry that was last to change it.
    pub fn last(&self) -> EntryId {
        self.regions().last().map_or(self.base, |r| r.1)
    }
}

#[derive(Debug)]
pub(crate) struct Object {
    pub class: u8,
    pub scope: u16,
    pub name: u32,
    /// Its name is gone.
    pub deleted: bool,
    /// Its name goes when no slot holds it any more: the slot of the call that deleted it.
    pub waits: Option<SlotKey>,
    /// Its slots, or those that it once had.
    pub slots: Vec<SlotKey>,
    /// The slots whose value it is.
    pub bound: SmallVec<[SlotKey; 3]>,
}

#[derive(Debug)]
pub(crate) struct Context {
    /// The program's id.
    pub id: u32,
    pub share: u16,
    /// The entry that created it, or [`NONE`] where it was never seen created.
    pub creation: EntryId,
    /// Its id is gone.
    pub destroyed: bool,
    /// Destroyed and current nowhere: its slots are gone.
    pub ended: bool,
    /// The entry that destroyed it while it was current.
    pub doom: EntryId,
    /// Slots that attribute groups save.
    pub attribs: Vec<(SlotKey, u32)>,
    /// Slots that hold objects, and are none's own.
    pub bindings: Vec<SlotKey>,
    pub hot: Vec<Hot>,
    pub compiling: Option<Box<Compiling>>,
    /// What was last current with it.
    pub draw: u32,
    pub read: u32,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Ring {
    /// Number of the context.
    pub context: u16,
    pub draw: u32,
    pub read: u32,
}

/// Why a packet is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeldAs {
    /// It has taken effect.
    Call,
    /// It was refused when it was executed; a block that is being compiled has it all the same.
    Refused,
    /// A change of what is current: not to be issued itself.
    Switch,
    /// Destroys a context, which may be current: to be issued last.
    Destroy,
}

/// A packet held back while a block is open.
#[derive(Debug)]
pub(crate) struct Held {
    pub ring: u32,
    /// What the ring has current when it is issued.
    pub current: Current,
    pub held_as: HeldAs,
    pub bytes: Bytes,
    pub payloads: Vec<Payload>,
}

/// From the beginning of a block to its end (of the last, where several contexts have one), packets are held back.
#[derive(Debug, Default)]
pub(crate) struct Open {
    pub blocks: SmallVec<[u32; 1]>,
    pub rings: FxHashMap<u32, Current>,
    pub destroyed: FxHashSet<u32>,
    pub held: Vec<Held>,
}

/// Counts of what was taken in.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counts {
    pub calls: u64,
    pub rejected: u64,
}

/// Which calls in blocks were rejected, and how many that can be have been looked at.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Called {
    pub rejected: u128,
    pub next: u32,
}

/// The log of one process.
#[derive(Debug)]
pub struct Log {
    pub(crate) rules: Rules,
    pub(crate) entries: Vec<Entry>,
    free: Vec<EntryId>,
    dead: Vec<EntryId>,
    dead_objects: Vec<u32>,
    pub(crate) slots: FxHashMap<SlotKey, Slot>,
    pub(crate) objects: FxHashMap<u32, Object>,
    pub(crate) next_generation: u32,
    /// Slots of the objects that have no name, by class and scope.
    pub(crate) nameless: FxHashMap<(u8, u16), Vec<SlotKey>>,
    class_scope: [Scope; 256],
    /// Deletions that replay must issue again, by the entry that created what they delete.
    pub(crate) tombstones: FxHashMap<EntryId, SmallVec<[EntryId; 1]>>,
    pub(crate) contexts: Vec<Option<Context>>,
    pub(crate) context_ids: FxHashMap<u32, u16>,
    /// Contexts in each share group, those included that only entries need.
    pub(crate) groups: Vec<u32>,
    pub(crate) rings: FxHashMap<u32, Ring>,
    pub(crate) payloads: PayloadStore,
    pub(crate) order: u64,
    pub(crate) open: Option<Open>,
    pub(crate) opaque: FxHashSet<SlotKey>,
    pub(crate) long: FxHashSet<SlotKey>,
    /// One that has just become so.
    to_merge: Option<SlotKey>,
    pub(crate) uncovered: BTreeMap<u16, u64>,
    pub(crate) counts: Counts,
    /// What is known of the calls in the blocks that are being called.
    pub(crate) called: Called,
    making: SmallVec<[SlotKey; 4]>,
    hot_classes: Vec<bool>,
    /// What drawables showed when that was last read back: no call says it. The log only keeps it.
    pub contents: Vec<Contents>,
}

/// A drawable's contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Itself, and a context that can draw to it.
    pub current: Current,
    /// As they were read.
    pub data: Arc<Vec<u8>>,
}

impl Log {
    /// An empty log.
    pub fn new(rules: Rules) -> Log {
        let mut class_scope = [None; 256];
        for class in rules.slots {
            if let Some(object) = class.object {
                class_scope[object as usize].get_or_insert(class.scope);
            }
        }
        class_scope[CONTEXTS as usize] = Some(Scope::Process);
        Log {
            rules,
            entries: Vec::new(),
            free: Vec::new(),
            dead: Vec::new(),
            dead_objects: Vec::new(),
            slots: FxHashMap::default(),
            objects: FxHashMap::default(),
            next_generation: 1,
            nameless: FxHashMap::default(),
            class_scope: class_scope.map(|scope| scope.unwrap_or(Scope::Share)),
            tombstones: FxHashMap::default(),
            contexts: Vec::new(),
            context_ids: FxHashMap::default(),
            groups: Vec::new(),
            rings: FxHashMap::default(),
            payloads: PayloadStore::default(),
            order: 0,
            open: None,
            opaque: FxHashSet::default(),
            long: FxHashSet::default(),
            to_merge: None,
            uncovered: BTreeMap::new(),
            counts: Counts::default(),
            called: Called::default(),
            making: SmallVec::new(),
            hot_classes: vec![false; rules.slots.len()],
            contents: Vec::new(),
        }
    }

    /// Takes in a packet that has taken effect (or was rejected: then it is only counted). Packets of all rings come
    /// in the order of their tickets. `payloads` has the bytes of the packet's external blobs; it is asked only for
    /// what the log keeps.
    ///
    /// # Errors
    /// [`LogError`]; the log is then as before.
    pub fn apply(&mut self, bytes: &[u8], ring: u32, payloads: &dyn Payloads) -> Result<(), LogError> {
        let (op, flags, ..) = reprise_wire::packet::header(bytes)?;
        self.counts.calls += 1;
        let info = (self.rules.command)(op).ok_or(LogError::Op(op))?;
        if flags & flags::REJECTED != 0 {
            self.counts.rejected += 1;
            if self.open.is_none() || !info.compiled {
                return Ok(());
            }
            // executed it was refused, but the block that is being compiled has it all the same
            let mut bytes = bytes.to_vec();
            bytes[2..4].copy_from_slice(&(flags & !flags::REJECTED).to_le_bytes());
            return self.hold_packet(Packet::parse(&bytes, info.shape)?, ring, payloads, HeldAs::Refused);
        }
        if info.inert && self.open.is_none() {
            return Ok(());
        }
        let packet = Packet::parse(bytes, info.shape)?;
        let result = if self.open.is_some() {
            self.hold(packet, info, ring, payloads)
        } else {
            self.record(packet, ring, payloads, 0, false)
        };
        if let Some(key) = self.to_merge.take() {
            self.merge(key);
        }
        self.sweep();
        result
    }

    /// What each ring has current, by the program's ids.
    pub fn rings(&self) -> Vec<(u32, Current)> {
        let mut rings: Vec<_> = self.rings.keys().map(|&ring| (ring, self.current_of(ring))).collect();
        if let Some(open) = &self.open {
            for (ring, current) in &mut rings {
                *current = open.rings.get(ring).copied().unwrap_or(*current);
            }
            for (&ring, &current) in &open.rings {
                if !self.rings.contains_key(&ring) {
                    rings.push((ring, current));
                }
            }
        }
        rings.sort_unstable_by_key(|r| r.0);
        rings
    }

    /// Whether a block (display list) is being compiled: packets are held back, and nothing can be captured. A
    /// checkpoint had better wait until it ends.
    pub fn block_is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Whether the program has a context with this id, and has not destroyed it.
    pub fn has_context(&self, id: u32) -> bool {
        self.context_ids.contains_key(&id)
    }

    /// The program's ids of all contexts, those included that it has destroyed and that are still current.
    pub fn contexts(&self) -> Vec<u32> {
        self.contexts.iter().flatten().filter(|context| !context.ended).map(|context| context.id).collect()
    }

    /// Names of the commands that changed state without a rule, with how often: no replay can be right.
    pub fn uncovered(&self) -> Vec<(&'static str, u64)> {
        self.uncovered
            .iter()
            .map(|(&op, &count)| ((self.rules.command)(op).map_or("?", |info| info.name), count))
            .collect()
    }

    /// The slots that should be read back: all at a checkpoint, those that are [`CaptureReason::Long`] any time. None while
    /// a block is open: the driver is further than the slots are, and what reads it would go into the block.
    pub fn to_collapse(&self) -> Vec<CaptureRequest> {
        let mut requests = Vec::new();
        if self.block_is_open() {
            return requests;
        }
        for (set, reason) in [(&self.opaque, CaptureReason::Opaque), (&self.long, CaptureReason::Long)] {
            for key in set {
                let Some(slot) = self.slots.get(key) else { continue };
                let class = &self.rules.slots[key.class as usize];
                let mut names = [key.a, key.b, key.c];
                let mut nameless = false;
                if class.object.is_some() && key.a != 0 {
                    let Some(object) = self.objects.get(&key.a) else { continue };
                    (names[0], nameless) = (object.name, object.deleted);
                }
                let long = self.is_long(key, slot) && !nameless;
                let reason = match reason {
                    CaptureReason::Long if long => CaptureReason::Long,
                    CaptureReason::Opaque if slot.opaque && nameless => CaptureReason::Nameless,
                    CaptureReason::Opaque if slot.opaque && !long => CaptureReason::Opaque,
                    _ => continue,
                };
                let Some(context) = self.context_for(key) else { continue };
                let context = self.contexts[context as usize].as_ref().map_or(0, |c| c.id);
                requests.push(CaptureRequest { key: *key, names, value: slot.value, context, reason });
            }
        }
        requests.sort_unstable_by_key(|r| (r.context, r.key));
        requests
    }

    /// Whether [`Log::to_collapse`] has a slot that is [`CaptureReason::Long`]: cheap, for each frame.
    pub fn has_long(&self) -> bool {
        !self.block_is_open()
            && self.long.iter().any(|key| {
                let class = &self.rules.slots[key.class as usize];
                let named = class.object.is_none()
                    || key.a == 0
                    || self.objects.get(&key.a).is_some_and(|object| !object.deleted);
                named
                    && self.slots.get(key).is_some_and(|slot| self.is_long(key, slot))
                    && self.context_for(key).is_some()
            })
    }

    /// Makes `packets` (synthetic calls, one after the other, that were read back) the slot's value. They may disturb
    /// other slots; what they do is found out from their rules.
    ///
    /// # Errors
    /// [`LogError`]; the slot then keeps its value.
    pub fn replace(&mut self, key: SlotKey, packets: &[u8]) -> Result<(), LogError> {
        let context = self.context_for(&key).unwrap_or(NO_SCOPE);
        let id = self.synthetic(key, packets, None, context, 0)?;
        let value = self.entries[id as usize].value_of(&key);
        // it takes the place of what it replaces: what it disturbs on the way may not be restorable later
        if let Some(last) = self.slots.get(&key).map(Slot::last).filter(|&last| last != NONE) {
            self.entries[id as usize].order = self.entries[last as usize].order;
        }
        // What the calls give to others of the class comes of the same state of the driver: it is the value of these too.
        let mut given: SmallVec<[(SlotKey, u32); 4]> = SmallVec::from_slice(&[(key, value)]);
        for write in &mut self.entries[id as usize].writes {
            if write.kind == WriteKind::Disturb && write.key.class == key.class {
                write.kind = WriteKind::Set;
                given.push((write.key, write.value));
            }
        }
        for (key, value) in given {
            self.set_slot(key, id, &[], value);
            self.opaque.remove(&key);
            self.long.remove(&key);
        }
        self.sweep();
        Ok(())
    }

    // ---- scopes, names ----

    pub(crate) fn ring(&self, ring: u32) -> Ring {
        self.rings.get(&ring).copied().unwrap_or(Ring { context: NO_SCOPE, draw: 0, read: 0 })
    }

    fn current_of(&self, ring: u32) -> Current {
        let ring = self.ring(ring);
        match self.context(ring.context) {
            Some(context) => Current { context: context.id, draw: ring.draw, read: ring.read },
            None => Current::default(),
        }
    }

    pub(crate) fn context(&self, number: u16) -> Option<&Context> {
        self.contexts.get(number as usize)?.as_ref()
    }
    pub(crate) fn context_mut(&mut self, number: u16) -> Option<&mut Context> {
        self.contexts.get_mut(number as usize)?.as_mut()
    }

    /// A context in which a slot can be written: its own, or any of its share group.
    pub(crate) fn context_for(&self, key: &SlotKey) -> Option<u16> {
        let scope = self.scope_of_class(key.class);
        let fits = |c: &Context| match scope {
            Scope::Share => c.share == key.scope && !c.ended,
            _ => !c.ended,
        };
        match scope {
            Scope::Context => self.context(key.scope).map(|_| key.scope),
            Scope::Ring => Some(self.ring(u32::from(key.scope)).context).filter(|&c| c != NO_SCOPE),
            _ => {
                let mut fitting =
                    (0..self.contexts.len() as u16).filter(|&c| self.context(c).is_some_and(fits)).peekable();
                let first = fitting.peek().copied();
                // best one where no deleted object is bound: once unbound it cannot be bound again
                fitting.find(|&c| !self.binds_deleted(c)).or(first)
            }
        }
    }

    fn binds_deleted(&self, context: u16) -> bool {
        let here = |key: &SlotKey| key.scope == context && self.scope_of_class(key.class) == Scope::Context;
        self.context_ids.len() > 1 && self.objects.values().any(|o| o.deleted && o.bound.iter().any(here))
    }

    pub(crate) fn scope_of_class(&self, class: u16) -> Scope {
        match self.rules.slots.get(class as usize) {
            Some(class) => class.scope,
            None if class >= NAMES => self.class_scope[(class - NAMES) as usize],
            None => Scope::Process,
        }
    }

    /// The number of a scope for a call on `ring` in `context`.
    pub(crate) fn scope_number(&self, scope: Scope, context: u16, share: u16, ring: u32) -> u16 {
        match scope {
            Scope::Process => 0,
            Scope::Share => share,
            Scope::Context => context,
            Scope::Ring => ring as u16,
        }
    }

    pub(crate) fn new_generation(&mut self) -> u32 {
        loop {
            let generation = self.next_generation;
            self.next_generation = self.next_generation.wrapping_add(1).max(1);
            if !self.objects.contains_key(&generation) {
                return generation;
            }
        }
    }

    pub(crate) fn name_of(&self, generation: u32) -> u32 {
        self.objects.get(&generation).map_or(0, |object| object.name)
    }

    fn refers(&self, key: &SlotKey) -> bool {
        self.rules.slots.get(key.class as usize).is_some_and(|class| class.refers.is_some())
    }

    // ---- taking in ----

    /// Records a packet that was held back, or adds it to the block that its context is compiling.
    pub(crate) fn take_in(
        &mut self,
        packet: Packet<'_>,
        info: CommandInfo,
        ring: u32,
        source: &dyn Payloads,
        refused: bool,
    ) -> Result<(), LogError> {
        let at = self.ring(ring);
        if info.compiled && self.context(at.context).is_some_and(|c| c.compiling.is_some()) {
            let (probe, _) = self.probe(packet, ring, source);
            let Log { contexts, payloads, .. } = self;
            let Some(compiling) =
                contexts.get_mut(at.context as usize).and_then(|c| c.as_mut()?.compiling.as_mut())
            else {
                return Ok(());
            };
            compiling.add(packet, info.rejectable, &probe, source, payloads).map_err(LogError::Payload)?;
            if !compiling.execute || refused {
                return Ok(());
            }
        }
        if refused { Ok(()) } else { self.record(packet, ring, source, 0, true) }
    }

    /// Records one packet. `settled`: blocks begin and end here; otherwise a block that begins makes the log hold
    /// packets back until it ends, so that a replay in between can begin the block again.
    pub(crate) fn record(
        &mut self,
        packet: Packet<'_>,
        ring: u32,
        source: &dyn Payloads,
        depth: u8,
        settled: bool,
    ) -> Result<(), LogError> {
        let at = self.ring(ring);
        let mode = if settled { Mode::Settled } else { Mode::Live };
        let mut pending = Pending::default();
        let place = Place { ring, context: at.context, mode, depth };
        let mut recorder = Recorder::new(self, packet, source, place, &mut pending);
        let covered = (recorder.log.rules.record)(packet.op(), &mut recorder);
        let context = recorder.context_number();
        let failed = recorder.failed.take();
        let executes = pending.begins.is_some_and(|(_, execute)| execute) && pending.words.is_none();
        if !covered || executes {
            *self.uncovered.entry(packet.op()).or_default() += 1;
        }
        if pending.begins.is_some() && !settled {
            self.forget(&pending);
            let current = self.current_of(ring);
            let mut open = Open::default();
            open.blocks.push(current.context);
            open.destroyed
                .extend(self.contexts.iter().flatten().filter(|c| c.destroyed && !c.ended).map(|c| c.id));
            self.open = Some(open);
            return self.hold_packet(packet, ring, source, HeldAs::Call);
        }
        let result = self.commit(packet, source, &mut pending, context);
        failed.map_or(result, Err)
    }

    /// Whether the call with this number was rejected, among those that can be in the blocks that are being called.
    pub(crate) fn was_rejected(&mut self, number: u32, op: u16) -> bool {
        let last = u128::BITS - 1;
        let rejected = self.called.rejected >> number.min(last) & 1 != 0;
        if rejected && number >= last {
            // This one, or another of which nothing is known: no replay can be right.
            *self.uncovered.entry(op).or_default() += 1;
        }
        rejected
    }

    /// Finds out what a packet would do, without doing it.
    pub(crate) fn probe(&mut self, packet: Packet<'_>, ring: u32, source: &dyn Payloads) -> (Pending, bool) {
        let at = self.ring(ring);
        let mut pending = Pending::default();
        let place = Place { ring, context: at.context, mode: Mode::Probe, depth: 0 };
        let mut recorder = Recorder::new(self, packet, source, place, &mut pending);
        let covered = (recorder.log.rules.record)(packet.op(), &mut recorder);
        (pending, covered)
    }

    /// While a block is open: keeps the packet for later, and when the last block ends takes all in.
    fn hold(
        &mut self,
        packet: Packet<'_>,
        info: CommandInfo,
        ring: u32,
        source: &dyn Payloads,
    ) -> Result<(), LogError> {
        let (probe, covered) = self.probe(packet, ring, source);
        if !covered {
            *self.uncovered.entry(packet.op()).or_default() += 1;
        }
        let here = self.open_current(ring).context;
        let Some(open) = &mut self.open else { return Ok(()) };
        let mut ends = false;
        if probe.begins.is_some() && !open.blocks.contains(&here) {
            open.blocks.push(here);
        }
        if probe.ends {
            open.blocks.retain(|c| *c != here);
            ends = open.blocks.is_empty();
        }
        if let Some(current) = probe.current {
            open.rings.insert(ring, current);
        }
        open.destroyed.extend(probe.destroys);
        if probe.current.is_some() || probe.destroys.is_some() {
            // a context that ends takes its block with it
            let gone: SmallVec<[u32; 1]> =
                open.blocks.iter().copied().filter(|c| open.destroyed.contains(c)).collect();
            let rings: Vec<Current> = self.rings().into_iter().map(|(_, current)| current).collect();
            if let Some(open) = &mut self.open {
                open.blocks.retain(|c| !gone.contains(c) || rings.iter().any(|r| r.context == *c));
                ends |= open.blocks.is_empty();
            }
        }
        if info.compiled || probe.touched || probe.ends {
            let held_as = match (probe.current, probe.destroys) {
                (Some(_), _) => HeldAs::Switch,
                (_, Some(_)) => HeldAs::Destroy,
                _ => HeldAs::Call,
            };
            self.hold_packet(packet, ring, source, held_as)?;
        }
        if ends { self.settle() } else { Ok(()) }
    }

    fn open_current(&self, ring: u32) -> Current {
        self.open
            .as_ref()
            .and_then(|open| open.rings.get(&ring).copied())
            .unwrap_or_else(|| self.current_of(ring))
    }

    fn hold_packet(
        &mut self,
        packet: Packet<'_>,
        ring: u32,
        source: &dyn Payloads,
        held_as: HeldAs,
    ) -> Result<(), LogError> {
        let mut payloads = Vec::new();
        let bytes = if entry::has_payloads(&packet) {
            match entry::extract(&packet, source, &mut self.payloads, &mut payloads) {
                Ok(bytes) => Bytes::new(&bytes),
                Err(id) => {
                    self.payloads.release_all(payloads);
                    return Err(LogError::Payload(id));
                }
            }
        } else {
            Bytes::new(packet.bytes())
        };
        let current = self.open_current(ring);
        if let Some(open) = &mut self.open {
            open.held.push(Held { ring, current, held_as, bytes, payloads });
        }
        Ok(())
    }

    /// Takes in all that was held back.
    fn settle(&mut self) -> Result<(), LogError> {
        let mut result = Ok(());
        for held in self.open.take().unwrap_or_default().held {
            let taken = self.take_in_stored(held.bytes.get(), &held.payloads, |log, packet, info, source| {
                log.take_in(packet, info, held.ring, source, held.held_as == HeldAs::Refused)
            });
            result = result.and(taken);
            self.payloads.release_all(held.payloads);
            self.sweep();
        }
        result
    }

    /// To be called before a checkpoint: all that the log holds is in memory of its own, once, and it holds no other.
    pub fn stow(&mut self) {
        self.payloads.stow_all();
    }

    /// To be called about once a frame, where there is half a millisecond for it: packs some of the payloads that have stayed
    /// for hundreds of frames.
    pub fn frame_ended(&mut self) {
        self.payloads.frame_ended();
    }

    /// Presents a stored packet as it came: payloads of packets that came in one piece are inside again.
    pub(crate) fn take_in_stored(
        &mut self,
        bytes: &[u8],
        payloads: &[Payload],
        take: impl FnOnce(&mut Log, Packet<'_>, CommandInfo, &dyn Payloads) -> Result<(), LogError>,
    ) -> Result<(), LogError> {
        let (op, ..) = reprise_wire::packet::header(bytes)?;
        let info = (self.rules.command)(op).ok_or(LogError::Op(op))?;
        let packet = Packet::parse(bytes, info.shape)?;
        let stored = entry::Stored::new(packet, payloads);
        let unpacked = stored.payloads();
        let source: &dyn Payloads = &unpacked;
        if stored.is_plain() {
            return take(self, packet, info, source);
        }
        let mut room = reprise_wire::packet::MAX_INLINE;
        let whole = entry::rebuild(&packet, packet.seq(), |id| {
            let bytes = unpacked.get(id);
            if bytes.len() <= room {
                room -= bytes.len();
                reprise_wire::packet::BlobArg::Bytes(bytes)
            } else {
                reprise_wire::packet::BlobArg::External { id, len: bytes.len() as u64 }
            }
        });
        take(self, Packet::parse(&whole, info.shape)?, info, source)
    }

    /// Gives up what a pending record holds on to.
    fn forget(&mut self, pending: &Pending) {
        for read in &pending.reads {
            self.release(read.entry);
        }
    }

    /// Makes what was recorded true.
    fn commit(
        &mut self,
        packet: Packet<'_>,
        source: &dyn Payloads,
        pending: &mut Pending,
        context: u16,
    ) -> Result<(), LogError> {
        if let Some(words) = pending.words.take() {
            let bytes = entry::with_words(&packet, &words);
            let packet = Packet::parse(&bytes, packet.shape())?;
            return self.commit(packet, source, pending, context);
        }
        if let Some((key, value)) = pending.hot {
            if pending.writes.is_empty() && packet.bytes().len() <= Hot::MAX {
                let order = self.next_order();
                if let Some(context) = self.context_mut(context) {
                    let value = value.or(pending.value).unwrap_or(0);
                    let given =
                        Hot::store(&mut context.hot, key, value, order, packet.bytes(), &pending.reads);
                    pending.reads.clear();
                    for read in given {
                        self.release(read.entry);
                    }
                }
            } else {
                self.flush_hot(&key);
                pending.write(key, WriteKind::Set);
            }
        }
        if let Some(begin) = pending.begins {
            pending.begins = None;
            let compiling = Compiling::new(begin.0, begin.1, packet, std::mem::take(pending));
            if let Some(context) = self.context_mut(context)
                && let Some(before) = context.compiling.replace(Box::new(compiling))
            {
                self.forget(&before.pending);
                self.payloads.release_all(before.into_payloads());
            }
            return Ok(());
        }
        if pending.deletes.is_empty() && pending.dooms.is_none() {
            pending.writes.retain(|w| w.kind != WriteKind::Delete);
        }
        let mut sequence = None;
        if pending.ends
            && let Some(compiling) = self.context_mut(context).and_then(|c| c.compiling.take())
        {
            self.forget(pending);
            let opaque = std::mem::take(&mut pending.opaque);
            let (bytes, payloads, changes, inner) = compiling.finish(packet);
            *pending = inner;
            self.revive(pending);
            pending.opaque.extend(opaque);
            sequence = Some((bytes, payloads, changes));
        }
        if pending.writes.is_empty() && pending.deletes.is_empty() {
            self.forget(pending);
            self.payloads.release_all(sequence.map(|(_, payloads, _)| payloads).unwrap_or_default());
        } else if sequence.is_none() && self.overwrite(packet, pending, context) {
            // the most common call: the entry that it replaces is held by nothing else
        } else {
            let (bytes, payloads, changes) = match sequence {
                Some((bytes, payloads, changes)) => (Bytes::new(&bytes), payloads, Some(changes)),
                None if entry::has_payloads(&packet) => {
                    let mut payloads = Vec::new();
                    match entry::extract(&packet, source, &mut self.payloads, &mut payloads) {
                        Ok(bytes) => (Bytes::new(&bytes), payloads, None),
                        Err(id) => {
                            self.payloads.release_all(payloads);
                            self.forget(pending);
                            return Err(LogError::Payload(id));
                        }
                    }
                }
                None => (Bytes::new(packet.bytes()), Vec::new(), None),
            };
            self.enter(bytes, payloads, changes, pending, context)?;
        }
        for key in std::mem::take(&mut pending.opaque) {
            self.flush_hot(&key);
            let slot = self.slot_mut(key);
            slot.opaque = true;
            self.opaque.insert(key);
        }
        Ok(())
    }

    /// An object whose block was being compiled may have been deleted meanwhile: the end of the block makes it anew.
    fn revive(&mut self, pending: &mut Pending) {
        let is_name = |r: &Read| r.key.class >= NAMES && r.key.class != NAMES + u16::from(CONTEXTS);
        let names: SmallVec<[Read; 1]> = pending.reads.iter().copied().filter(is_name).collect();
        for read in names {
            let was = self.entries[read.entry as usize].value_of(&read.key);
            if self.objects.get(&was).is_some_and(|object| !object.deleted) {
                continue;
            }
            pending.reads.retain(|r| r.key != read.key);
            self.release(read.entry);
            let now = match self.slots.get(&read.key).map(|slot| (slot.base, slot.value)) {
                Some((base, value)) => {
                    self.hold_entry(base);
                    pending.reads.push(Read { key: read.key, entry: base, kind: ReadKind::Base });
                    value
                }
                None => {
                    let value = self.new_generation();
                    pending.writes.insert(0, Write { key: read.key, value, kind: WriteKind::Create });
                    value
                }
            };
            let class = (read.key.class - NAMES) as u8;
            for write in &mut pending.writes {
                let of_class =
                    self.rules.slots.get(write.key.class as usize).is_some_and(|c| c.object == Some(class));
                if of_class && write.key.a == was {
                    write.key.a = now;
                }
            }
        }
    }

    /// Where a call only sets a slot whose entry is held by nothing else: makes that entry this call's.
    fn overwrite(&mut self, packet: Packet<'_>, pending: &mut Pending, context: u16) -> bool {
        let &[Write { key, value, kind: WriteKind::Set }] = &pending.writes[..] else { return false };
        if !pending.deletes.is_empty() || pending.push.is_some() || pending.chain != 0 || key.class >= NAMES {
            return false;
        }
        let Some(slot) = self.slots.get_mut(&key) else { return false };
        if slot.base == NONE || slot.regions.is_some() || entry::has_payloads(&packet) {
            return false;
        }
        let entry = &mut self.entries[slot.base as usize];
        let same = entry.refs == 1
            && entry.flags == flag::LIVE
            && entry.context == context
            && entry.chain == 0
            && entry.extra.is_none()
            && entry.writes.len() == 1;
        if !same {
            return false;
        }
        let old_value = std::mem::replace(&mut slot.value, value);
        (slot.opaque, slot.void) = (false, false);
        entry.writes[0].value = value;
        entry.bytes.set(packet.bytes());
        self.order += 1;
        entry.order = self.order;
        if entry.reads[..] == pending.reads[..] {
            self.forget(pending);
        } else {
            let old = std::mem::replace(&mut entry.reads, SmallVec::from_slice(&pending.reads));
            for read in old {
                self.release(read.entry);
            }
        }
        if old_value != value && self.refers(&key) {
            self.bind(key, old_value, value);
        }
        true
    }

    /// Makes an entry of a finished record and makes it current.
    fn enter(
        &mut self,
        bytes: Bytes,
        payloads: Vec<Payload>,
        changes: Option<std::sync::Arc<Changes>>,
        pending: &mut Pending,
        context: u16,
    ) -> Result<(), LogError> {
        let mut context = context;
        if pending.writes.iter().all(|w| self.scope_of_class(w.key.class) == Scope::Process) {
            context = NO_SCOPE;
        }
        let mut flags = 0;
        for write in &pending.writes {
            flags |= match write.kind {
                WriteKind::Create => flag::CREATES,
                WriteKind::Delete => flag::DELETES,
                _ => 0,
            };
        }
        let mut extra = None;
        if !payloads.is_empty() || changes.is_some() || pending.push.is_some() || !pending.regions.is_empty()
        {
            let regions = std::mem::take(&mut pending.regions);
            extra = Some(Box::new(Extra { regions, payloads, push: pending.push.take(), changes }));
        }
        let reads = SmallVec::from_slice(&pending.reads);
        let writes = SmallVec::from_slice(&pending.writes);
        let id = self.new_entry(bytes, reads, writes, flags, context, extra);
        self.entries[id as usize].chain = pending.chain;
        // held while it becomes current, as becoming current may free what it replaces
        self.hold_entry(id);
        for index in 0..pending.writes.len() {
            let write = pending.writes[index];
            match write.kind {
                WriteKind::Set => self.set_slot(write.key, id, &[], write.value),
                WriteKind::Create => self.create(write.key, write.value, id, pending)?,
                WriteKind::Region(r) => self.add_region(write.key, r, id),
                WriteKind::Delete | WriteKind::Disturb | WriteKind::Drop => {}
            }
        }
        for &creation in &pending.deletes {
            self.hold_entry(id);
            self.tombstones.entry(creation).or_default().push(id);
        }
        if let Some(context) = pending.dooms.and_then(|number| self.context_mut(number)) {
            context.doom = id;
            self.hold_entry(id);
        }
        self.release(id);
        Ok(())
    }

    pub(crate) fn next_order(&mut self) -> u64 {
        self.order += 1;
        self.order
    }

    /// A new entry that nobody holds yet. The references of `reads` become its own.
    pub(crate) fn new_entry(
        &mut self,
        bytes: Bytes,
        reads: SmallVec<[Read; 2]>,
        writes: SmallVec<[Write; 2]>,
        flags: u8,
        context: u16,
        extra: Option<Box<Extra>>,
    ) -> EntryId {
        let order = self.next_order();
        if let Some(creation) = self.context(context).map(|c| c.creation) {
            self.hold_entry(creation);
        }
        let entry = Entry {
            order,
            refs: 0,
            context,
            chain: 0,
            flags: flags | flag::LIVE,
            bytes,
            reads,
            writes,
            extra,
        };
        match self.free.pop() {
            Some(id) => {
                self.entries[id as usize] = entry;
                id
            }
            None => {
                self.entries.push(entry);
                (self.entries.len() - 1) as EntryId
            }
        }
    }

    pub(crate) fn hold_entry(&mut self, id: EntryId) {
        if id != NONE {
            self.entries[id as usize].refs += 1;
        }
    }

    /// Gives up a reference. The entry is freed by the next [`Log::sweep`] if it was the last.
    pub(crate) fn release(&mut self, id: EntryId) {
        if id != NONE {
            let entry = &mut self.entries[id as usize];
            entry.refs -= 1;
            if entry.refs == 0 {
                self.dead.push(id);
            }
        }
    }

    /// Frees what nobody holds, and what only that held.
    pub(crate) fn sweep(&mut self) {
        loop {
            if let Some(id) = self.dead.pop() {
                self.free_entry(id);
            } else if let Some(generation) = self.dead_objects.pop() {
                self.drop_object(generation);
            } else {
                return;
            }
        }
    }

    fn free_entry(&mut self, id: EntryId) {
        let entry = &mut self.entries[id as usize];
        if entry.refs > 0 || !entry.is(flag::LIVE) {
            return;
        }
        let (flags, context) = (entry.flags, entry.context);
        entry.flags = 0;
        entry.bytes = Bytes::Inline(0, [0; entry::INLINE]);
        let reads = std::mem::take(&mut entry.reads);
        let writes = std::mem::take(&mut entry.writes);
        let extra = entry.extra.take();
        self.free.push(id);
        for read in &reads {
            self.release(read.entry);
        }
        if let Some(extra) = extra {
            for payload in extra.payloads {
                self.payloads.release(payload);
            }
        }
        if let Some(creation) = self.context(context).map(|c| c.creation) {
            self.release(creation);
        }
        if flags & flag::CREATES != 0 {
            for tombstone in self.tombstones.remove(&id).unwrap_or_default() {
                self.release(tombstone);
            }
            for write in &writes {
                if write.key.class == NAMES + u16::from(CONTEXTS) && write.kind == WriteKind::Create {
                    self.forget_context(write.value as u16, id);
                }
            }
        }
    }

    // ---- slots ----

    /// The slot, made if it is not there. A new slot becomes known to its object or context.
    pub(crate) fn slot_mut(&mut self, key: SlotKey) -> &mut Slot {
        let Log { slots, rules, objects, nameless, contexts, .. } = self;
        slots.entry(key).or_insert_with(|| {
            if let Some(class) = rules.slots.get(key.class as usize) {
                if let Some(object) = class.object {
                    match objects.get_mut(&key.a) {
                        Some(object) => object.slots.push(key),
                        None => nameless.entry((object, key.scope)).or_default().push(key),
                    }
                } else if class.scope == Scope::Context {
                    let bits = (rules.attrib_bits)(&key);
                    if let Some(Some(context)) = contexts.get_mut(key.scope as usize) {
                        if bits != 0 {
                            context.attribs.push((key, bits));
                        }
                        if class.refers.is_some() {
                            context.bindings.push(key);
                        }
                    }
                }
            }
            Slot::empty()
        })
    }

    /// Makes an entry and regions on it the slot's value; `id` [`NONE`] empties it.
    pub(crate) fn set_slot(&mut self, key: SlotKey, id: EntryId, regions: &[(Region, EntryId)], value: u32) {
        self.hold_entry(id);
        for region in regions {
            self.hold_entry(region.1);
        }
        let chain = if id == NONE { 0 } else { self.entries[id as usize].chain };
        let slot = self.slot_mut(key);
        let (old, old_value) = (std::mem::replace(&mut slot.base, id), slot.value);
        (slot.value, slot.chain, slot.opaque, slot.void) = (value, chain, false, false);
        let old_regions = slot.regions.take();
        if !regions.is_empty() {
            slot.regions = Some(Box::new(regions.to_vec()));
        }
        if chain != 0 || !regions.is_empty() {
            self.note_length(key);
        }
        self.release(old);
        for region in old_regions.into_iter().flat_map(|regions| *regions) {
            self.release(region.1);
        }
        if old_value != value && self.refers(&key) {
            self.bind(key, old_value, value);
        }
    }

    fn bind(&mut self, key: SlotKey, old: u32, new: u32) {
        if let Some(object) = self.objects.get_mut(&old) {
            if let Some(at) = object.bound.iter().position(|k| *k == key) {
                object.bound.swap_remove(at);
            }
            if (object.deleted || object.waits.is_some()) && object.bound.is_empty() {
                self.dead_objects.push(old);
            }
        }
        if let Some(object) = self.objects.get_mut(&new) {
            object.bound.push(key);
        }
    }

    fn add_region(&mut self, key: SlotKey, index: u8, id: EntryId) {
        let Some(region) = self.entries[id as usize].region_of(index) else { return };
        self.hold_entry(id);
        let slot = self.slot_mut(key);
        slot.void = false;
        let regions = slot.regions.get_or_insert_default();
        let mut covered: SmallVec<[EntryId; 4]> = SmallVec::new();
        regions.retain(|(old, entry)| {
            let keep = !region.covers(old);
            if !keep {
                covered.push(*entry);
            }
            keep
        });
        regions.push((region, id));
        for entry in covered {
            self.release(entry);
        }
        self.note_length(key);
    }

    fn is_long(&self, key: &SlotKey, slot: &Slot) -> bool {
        let limit = self.rules.slots.get(key.class as usize).map_or(0, |class| class.collapse);
        limit != 0 && slot.length() > limit as usize
    }

    fn note_length(&mut self, key: SlotKey) {
        if let Some(slot) = self.slots.get(&key)
            && self.is_long(&key, slot)
        {
            let class = &self.rules.slots[key.class as usize];
            // Now, because each part is compared with all others; not again for each one where it cannot be.
            if !class.bytes.is_empty() && slot.length() % class.collapse as usize == 1 {
                self.to_merge = Some(key);
            }
            self.long.insert(key);
        }
    }

    /// Removes a slot altogether.
    fn drop_slot(&mut self, key: SlotKey) {
        if let Some(slot) = self.slots.remove(&key) {
            self.opaque.remove(&key);
            self.long.remove(&key);
            self.release(slot.base);
            for region in slot.regions() {
                self.release(region.1);
            }
            if slot.value != 0 && self.refers(&key) {
                self.bind(key, slot.value, 0);
            }
        }
    }

    /// Drops all slots of a class whose first key is `a`.
    pub(crate) fn drop_slots(&mut self, class: u16, scope: u16, a: u32) {
        let Some(info) = self.rules.slots.get(class as usize) else { return };
        let ours = |key: &SlotKey| key.class == class && key.scope == scope && key.a == a;
        let list = match info.object {
            Some(_) if a != 0 => self.objects.get_mut(&a).map(|object| &mut object.slots),
            Some(object) => self.nameless.get_mut(&(object, scope)),
            None => None,
        };
        let keys: Vec<SlotKey> = match (list, info.object) {
            (Some(list), _) => list.iter().copied().filter(ours).collect(),
            (None, Some(_)) => return,
            (None, None) => self.slots.keys().copied().filter(ours).collect(),
        };
        for key in keys {
            self.flush_hot(&key);
            // an entry that something else needs will write the slot again at replay; that is no damage
            self.set_slot(key, NONE, &[], 0);
            self.slot_mut(key).void = true;
        }
    }

    /// Empties a slot whose value matters to nobody any more.
    pub(crate) fn clear(&mut self, key: SlotKey) {
        self.set_slot(key, NONE, &[], 0);
        self.slot_mut(key).void = true;
    }

    // ---- hot slots ----

    pub(crate) fn mark_hot(&mut self, class: u16) {
        if let Some(hot) = self.hot_classes.get_mut(class as usize) {
            *hot = true;
        }
    }

    /// Makes a hot slot an ordinary one.
    pub(crate) fn flush_hot(&mut self, key: &SlotKey) {
        if !self.hot_classes.get(key.class as usize).is_some_and(|hot| *hot) {
            return;
        }
        let Some(context) = self.contexts.get_mut(key.scope as usize).and_then(Option::as_mut) else {
            return;
        };
        let Some(hot) = context.hot.iter_mut().find(|hot| hot.key == *key && hot.dirty) else { return };
        hot.dirty = false;
        let (bytes, order, value) = (Bytes::new(hot.bytes()), hot.order, hot.value);
        let reads = std::mem::take(&mut hot.reads).into_iter().collect();
        let writes = SmallVec::from_slice(&[Write { key: *key, value, kind: WriteKind::Set }]);
        let id = self.new_entry(bytes, reads, writes, 0, key.scope, None);
        self.entries[id as usize].order = order;
        self.set_slot(*key, id, &[], value);
    }

    /// Makes all hot slots of a context ordinary ones.
    pub(crate) fn flush_context(&mut self, context: u16) {
        let keys: SmallVec<[SlotKey; 16]> = match self.context(context) {
            Some(c) => c.hot.iter().filter(|hot| hot.dirty).map(|hot| hot.key).collect(),
            None => return,
        };
        for key in keys {
            self.flush_hot(&key);
        }
    }

    /// Makes all hot slots ordinary ones.
    pub(crate) fn flush_all(&mut self) {
        for context in 0..self.contexts.len() {
            self.flush_context(context as u16);
        }
        self.sweep();
    }

    // ---- defaults and other synthetic values ----

    /// Gives an empty slot its default, if the rules know one.
    pub(crate) fn fill(&mut self, key: SlotKey, context: u16, ring: u32) {
        if let Some(id) = self.default_entry(key, context, ring) {
            let opaque = self.slots.get(&key).is_some_and(|slot| slot.opaque);
            let value = self.entries[id as usize].value_of(&key);
            self.set_slot(key, id, &[], value);
            if opaque {
                self.slot_mut(key).opaque = true;
            }
        }
    }

    /// A new entry, held by nobody, that gives a slot its default.
    pub(crate) fn default_entry(&mut self, key: SlotKey, context: u16, ring: u32) -> Option<EntryId> {
        let class = self.rules.slots.get(key.class as usize)?;
        if key.scope == NO_SCOPE
            || self.making.len() >= MAX_DEFAULTS as usize
            || self.making.contains(&key)
            || class.object.is_some() && key.a != 0 && self.objects.get(&key.a).is_none_or(|o| o.deleted)
        {
            return None;
        }
        let context = match class.scope {
            Scope::Context => key.scope,
            _ if context != NO_SCOPE => context,
            _ => self.context_for(&key).unwrap_or(NO_SCOPE),
        };
        let mut writer = DefaultWriter { log: self, bytes: Vec::new(), value: None };
        if !(self.rules.default)(&mut writer, key) {
            return None;
        }
        let (bytes, value) = (writer.bytes, writer.value);
        self.making.push(key);
        let made = self.synthetic(key, &bytes, value, context, ring);
        self.making.pop();
        debug_assert!(made.is_ok(), "default of {}: {made:?}", self.slot_name(&key));
        let id = made.ok()?;
        self.entries[id as usize].flags |= flag::DEFAULT;
        Some(id)
    }

    /// A new entry, held by nobody, of calls that give `key` its value. Their own rules say what they read and what
    /// else they change.
    fn synthetic(
        &mut self,
        key: SlotKey,
        bytes: &[u8],
        value: Option<u32>,
        context: u16,
        ring: u32,
    ) -> Result<EntryId, LogError> {
        let command = self.rules.command;
        let mut trial = Pending::default();
        let mut stored = Vec::with_capacity(bytes.len());
        let mut payloads = Vec::new();
        let mut failed = None;
        for packet in entry::packets(bytes, |op| command(op).map(|info| info.shape)) {
            let packet = match packet {
                Ok((_, packet)) => packet,
                Err(error) => {
                    failed = Some(error.into());
                    break;
                }
            };
            let place = Place { ring, context, mode: Mode::Trial, depth: 0 };
            let mut recorder = Recorder::new(self, packet, &(), place, &mut trial);
            let covered = (recorder.log.rules.record)(packet.op(), &mut recorder);
            // What the next call says is not of these.
            (trial.value, trial.valued) = (None, trial.writes.len());
            if !covered {
                failed = Some(LogError::Uncovered(packet.op()));
                break;
            }
            if entry::has_payloads(&packet) {
                match entry::extract(&packet, &(), &mut self.payloads, &mut payloads) {
                    Ok(bytes) => stored.extend_from_slice(&bytes),
                    Err(id) => {
                        failed = Some(LogError::Payload(id));
                        break;
                    }
                }
            } else {
                stored.extend_from_slice(packet.bytes());
            }
        }
        if let Some(error) = failed {
            self.forget(&trial);
            self.payloads.release_all(payloads);
            return Err(error);
        }
        let said = trial.writes.iter().rev().find(|w| w.key == key).map(|w| w.value);
        let value = value.or(said).unwrap_or(0);
        let mut writes: SmallVec<[Write; 2]> = SmallVec::new();
        writes.push(Write { key, value, kind: WriteKind::Set });
        for write in trial.writes {
            if write.kind == WriteKind::Drop {
                writes.push(write);
            } else if write.key.class < NAMES && !writes.iter().any(|w| w.key == write.key) {
                writes.push(Write { key: write.key, value: write.value, kind: WriteKind::Disturb });
            }
        }
        let extra = (!payloads.is_empty()).then(|| Box::new(Extra { payloads, ..Extra::default() }));
        let reads = SmallVec::from_slice(&trial.reads);
        Ok(self.new_entry(Bytes::new(&stored), reads, writes, 0, context, extra))
    }

    /// Records what set a slot as if it was called now, between `before` and `after`, for this slot alone: see
    /// [`Recorder::restate`].
    pub(crate) fn restate(&mut self, key: SlotKey, ring: u32, before: &[u8], after: &[u8]) {
        self.flush_hot(&key);
        let Some(slot) = self.slots.get(&key).filter(|slot| slot.base != NONE) else { return };
        let entry = &self.entries[slot.base as usize];
        if entry.reads.is_empty() || !entry.payloads().is_empty() || slot.regions.is_some() {
            return;
        }
        let (bytes, context, value) =
            ([before, entry.bytes.get(), after].concat(), entry.context, slot.value);
        // Where it cannot be, the slot keeps its entry.
        if let Ok(id) = self.synthetic(key, &bytes, Some(value), context, ring) {
            self.set_slot(key, id, &[], value);
        }
    }

    // ---- objects and contexts ----

    fn create(&mut self, key: SlotKey, value: u32, id: EntryId, pending: &Pending) -> Result<(), LogError> {
        let class = (key.class - NAMES) as u8;
        let mut value = value;
        if class == CONTEXTS {
            value = u32::from(self.new_context(key.a, pending.share, id)?);
            for write in &mut self.entries[id as usize].writes {
                if write.key == key {
                    write.value = value;
                }
            }
        } else {
            if let Some(before) = self.slots.get(&key).map(|slot| slot.value) {
                // the name is given anew without having been deleted
                self.end_object(before);
            }
            let object = Object {
                class,
                scope: key.scope,
                name: key.a,
                deleted: false,
                waits: None,
                slots: Vec::new(),
                bound: SmallVec::new(),
            };
            self.objects.insert(value, object);
        }
        self.set_slot(key, id, &[], value);
        Ok(())
    }

    fn new_context(&mut self, id: u32, share: u32, creation: EntryId) -> Result<u16, LogError> {
        fn place<T>(list: &mut Vec<T>, free: impl Fn(&T) -> bool, new: T) -> Result<u16, LogError> {
            let at = list.iter().position(free).unwrap_or(list.len());
            if at >= NO_SCOPE as usize {
                return Err(LogError::Contexts);
            }
            if at == list.len() {
                list.push(new);
            } else {
                list[at] = new;
            }
            Ok(at as u16)
        }
        let other = self.context_ids.get(&share).filter(|_| share != 0);
        let share = match other.and_then(|&number| self.context(number)) {
            Some(other) => other.share,
            None => place(&mut self.groups, |members| *members == 0, 0)?,
        };
        self.groups[share as usize] += 1;
        self.hold_entry(creation);
        let context = Context {
            id,
            share,
            creation,
            destroyed: false,
            ended: false,
            doom: NONE,
            attribs: Vec::new(),
            bindings: Vec::new(),
            hot: Vec::new(),
            compiling: None,
            draw: 0,
            read: 0,
        };
        let number = place(&mut self.contexts, Option::is_none, Some(context))?;
        if let Some(before) = self.context_ids.insert(id, number) {
            self.end_context_if_unused(before, true);
        }
        Ok(number)
    }

    /// No entry needs the context any more: its number may be used again.
    fn forget_context(&mut self, number: u16, creation: EntryId) {
        if let Some(context) = self.context(number)
            && context.creation == creation
        {
            let share = context.share;
            self.contexts[number as usize] = None;
            self.groups[share as usize] -= 1;
        }
    }

    /// Ends a name. Returns the entry that created it, if something still needs that one.
    pub(crate) fn delete(&mut self, key: SlotKey, context: u16) -> Option<EntryId> {
        let (creation, generation) = match self.slots.get(&key) {
            Some(slot) if slot.base != NONE => (slot.base, slot.value),
            _ => return None,
        };
        self.hold_entry(creation);
        self.drop_slot(key);
        if let Some(object) = self.objects.get(&generation) {
            for bound in object.bound.clone() {
                if bound.scope == context
                    && self.scope_of_class(bound.class) == Scope::Context
                    && self.container_is_bound(&bound, context)
                {
                    self.set_slot(bound, NONE, &[], 0);
                }
            }
        }
        self.end_object(generation);
        self.sweep();
        let needed = self.entries[creation as usize].refs > 1;
        self.release(creation);
        needed.then_some(creation)
    }

    /// Whether a slot is no container object's, or that of one that is bound in the context: of others, deleting an object
    /// takes nothing away (specification 4.6, section 5.1.3).
    fn container_is_bound(&self, key: &SlotKey, context: u16) -> bool {
        if self.rules.slots.get(key.class as usize).is_none_or(|class| class.object.is_none()) || key.a == 0 {
            return true;
        }
        self.objects
            .get(&key.a)
            .is_some_and(|container| container.bound.iter().any(|bound| bound.scope == context))
    }

    /// The bindings in a context of the classes of containers that hold an object and keep it when it is deleted there.
    pub(crate) fn bindings_of_keepers(&self, generation: u32, context: u16) -> Vec<SlotKey> {
        let Some(object) = self.objects.get(&generation) else { return Vec::new() };
        let class = |key: &SlotKey| self.rules.slots.get(key.class as usize);
        let keeps = |key: &&SlotKey| {
            key.scope == context
                && self.scope_of_class(key.class) == Scope::Context
                && !self.container_is_bound(key, context)
        };
        let keepers: SmallVec<[u8; 1]> =
            object.bound.iter().filter(keeps).filter_map(|key| class(key)?.object).collect();
        if keepers.is_empty() {
            return Vec::new();
        }
        let binds = |key: &&SlotKey| {
            key.scope == context
                && class(key)
                    .is_some_and(|c| c.object.is_none() && c.refers.is_some_and(|c| keepers.contains(&c)))
        };
        let mut bindings: Vec<SlotKey> = self.slots.keys().filter(binds).copied().collect();
        bindings.sort_unstable();
        bindings
    }

    fn end_object(&mut self, generation: u32) {
        if let Some(object) = self.objects.get_mut(&generation) {
            object.deleted = true;
            if object.bound.is_empty() {
                self.dead_objects.push(generation);
            }
        }
    }

    /// An object that is deleted and bound nowhere loses its slots. One that has waited for that is deleted now, by the call that
    /// could not do it yet.
    fn drop_object(&mut self, generation: u32) {
        let Some(object) = self.objects.get(&generation).filter(|object| object.bound.is_empty()) else {
            return;
        };
        if !object.deleted {
            let Some(waits) = object.waits else { return };
            let class = NAMES + u16::from(object.class);
            let key = SlotKey { class, scope: object.scope, a: object.name, b: 0, c: 0 };
            let called = self.slots.get(&waits).and_then(|slot| self.entries.get(slot.base as usize));
            let called = called.map(|entry| (entry.bytes.clone(), entry.context));
            if let (Some(creation), Some((bytes, context))) = (self.delete(key, NO_SCOPE), called) {
                let write = Write { key, value: generation, kind: WriteKind::Delete };
                let writes = SmallVec::from_slice(&[write]);
                let id = self.new_entry(bytes, SmallVec::new(), writes, flag::DELETES, context, None);
                self.hold_entry(id);
                self.tombstones.entry(creation).or_default().push(id);
            }
            return;
        }
        if let Some(object) = self.objects.remove(&generation) {
            for key in object.slots {
                self.drop_slot(key);
            }
        }
    }

    /// Ends a context's id. Returns the entry that created it, if something still needs that one, and otherwise
    /// the context's number if it lives on because it is current.
    pub(crate) fn destroy_context(&mut self, id: u32) -> Option<Result<EntryId, u16>> {
        let number = self.context_ids.remove(&id)?;
        let creation = self.context(number)?.creation;
        self.hold_entry(creation);
        let key = SlotKey { class: NAMES + u16::from(CONTEXTS), scope: 0, a: id, b: 0, c: 0 };
        self.drop_slot(key);
        self.end_context_if_unused(number, true);
        self.sweep();
        let used = self.context(number).is_some_and(|c| !c.ended);
        let needed = creation != NONE && self.entries[creation as usize].refs > 1;
        self.release(creation);
        if used { Some(Err(number)) } else { needed.then_some(Ok(creation)) }
    }

    /// A destroyed context lives on while it is current.
    pub(crate) fn end_context_if_unused(&mut self, number: u16, destroy: bool) {
        let used = self.rings.values().any(|ring| ring.context == number);
        let Some(context) = self.context_mut(number) else { return };
        context.destroyed |= destroy;
        if used || !context.destroyed || context.ended {
            return;
        }
        context.ended = true;
        let (share, creation) = (context.share, context.creation);
        let doom = std::mem::replace(&mut context.doom, NONE);
        let compiling = context.compiling.take();
        let hot = std::mem::take(&mut context.hot);
        context.attribs.clear();
        context.bindings.clear();
        if let Some(compiling) = compiling {
            self.forget(&compiling.pending);
            self.payloads.release_all(compiling.into_payloads());
        }
        for read in hot.iter().flat_map(|hot| &hot.reads) {
            self.release(read.entry);
        }
        let last = !self.contexts.iter().flatten().any(|c| c.share == share && !c.ended);
        let ours = |log: &Log, key: &SlotKey| match log.scope_of_class(key.class) {
            Scope::Context => key.scope == number,
            Scope::Share => last && key.scope == share,
            _ => false,
        };
        let keys: Vec<SlotKey> = self.slots.keys().copied().filter(|key| ours(self, key)).collect();
        for key in &keys {
            self.drop_slot(*key);
        }
        let objects: Vec<u32> = self
            .objects
            .iter()
            .filter(|(_, o)| match self.class_scope[o.class as usize] {
                Scope::Context => o.scope == number,
                Scope::Share => last && o.scope == share,
                _ => false,
            })
            .map(|(&generation, _)| generation)
            .collect();
        for generation in objects {
            self.end_object(generation);
        }
        let class_scope = self.class_scope;
        self.nameless.retain(|&(class, scope), _| match class_scope[class as usize] {
            Scope::Context => scope != number,
            Scope::Share => !last || scope != share,
            _ => true,
        });
        if doom != NONE {
            // it was used until now
            self.entries[doom as usize].order = self.next_order();
            self.tombstones.entry(creation).or_default().push(doom);
        }
        self.release(creation);
    }

    /// A ring is gone, and with it what it had current. Not while a block is open.
    pub fn close_ring(&mut self, ring: u32) {
        if let Some(gone) = self.rings.remove(&ring) {
            self.end_context_if_unused(gone.context, false);
            self.sweep();
        }
    }

    /// A ring has something else current.
    pub(crate) fn switch(&mut self, ring: u32, current: Current) -> Result<(), LogError> {
        let number = match self.context_ids.get(&current.context) {
            _ if current.context == 0 => NO_SCOPE,
            Some(&number) => number,
            None => {
                let number = self.new_context(current.context, 0, NONE)?;
                let key =
                    SlotKey { class: NAMES + u16::from(CONTEXTS), scope: 0, a: current.context, b: 0, c: 0 };
                self.set_slot(key, NONE, &[], u32::from(number));
                number
            }
        };
        let now = Ring { context: number, draw: current.draw, read: current.read };
        let before = self.rings.insert(ring, now).map_or(NO_SCOPE, |ring| ring.context);
        if let Some(context) = self.context_mut(number) {
            (context.draw, context.read) = (current.draw, current.read);
        }
        if before != number {
            self.end_context_if_unused(before, false);
        }
        Ok(())
    }

    // ---- stacks ----

    /// The slots that a push saves: those of attribute groups, of the objects bound and of generations `also`, and
    /// `keys`.
    pub(crate) fn saved_slots(
        &mut self,
        context: u16,
        group: u32,
        keys: &[SlotKey],
        also: &[u32],
    ) -> (Vec<SlotKey>, Vec<u32>) {
        let mut saved: Vec<SlotKey> = keys.to_vec();
        let mut objects = Vec::new();
        if group != 0
            && let Some(c) = self.context(context)
        {
            let share = c.share;
            saved.extend(c.attribs.iter().filter(|(_, bits)| bits & group != 0).map(|(key, _)| *key));
            for (number, class) in self.rules.slots.iter().enumerate() {
                let (Some(with), Some(object)) = (class.saved_with, class.object) else { continue };
                let scope = self.scope_number(class.scope, context, share, 0);
                let mut generations: Vec<u32> = c
                    .attribs
                    .iter()
                    .filter(|(key, _)| key.class == with)
                    .filter_map(|(key, _)| self.slots.get(key))
                    .map(|slot| slot.value)
                    .filter(|value| *value != 0)
                    .collect();
                generations.push(0);
                generations.extend_from_slice(also);
                generations.sort_unstable();
                generations.dedup();
                for generation in generations {
                    if !objects.contains(&generation) {
                        objects.push(generation);
                    }
                    saved.extend(self.object_slots(object, scope, generation).filter(|key| {
                        key.class as usize == number && (self.rules.attrib_bits)(key) & group != 0
                    }));
                }
            }
        }
        #[cfg(debug_assertions)]
        saved.retain(|key| !crate::mutants::unsaved(self.rules.slots, key));
        (saved, objects)
    }

    pub(crate) fn object_slots(
        &self,
        class: u8,
        scope: u16,
        generation: u32,
    ) -> impl Iterator<Item = SlotKey> {
        let list = match generation {
            0 => self.nameless.get(&(class, scope)),
            _ => self.objects.get(&generation).map(|object| &object.slots),
        };
        list.into_iter().flatten().copied()
    }

    /// What the push on top of `stack` has noted, and its entry.
    fn top_of(&self, stack: SlotKey) -> Option<(EntryId, &Push)> {
        let top = self.slots.get(&stack).map(|slot| slot.base).filter(|&top| top != NONE)?;
        Some((top, self.entries[top as usize].extra.as_ref()?.push.as_ref()?))
    }

    /// Whether the push on top of `stack` saved a slot, whatever it held.
    pub(crate) fn is_saved(&self, stack: SlotKey, key: &SlotKey) -> bool {
        self.top_of(stack).is_some_and(|(_, push)| {
            (self.rules.attrib_bits)(key) & push.group != 0 || push.keys.contains(key)
        })
    }

    /// Puts back what the push on top of `stack` saved. Slots of `valued` keep what they hold where its value is the one that
    /// was saved.
    pub(crate) fn pop(&mut self, stack: SlotKey, valued: &[SlotKey], context: u16, ring: u32) -> Popped {
        let mut popped = Popped::default();
        let Some((top, push)) = self.top_of(stack) else { return popped };
        let (push, entry) = (push.clone(), &self.entries[top as usize]);
        let before = entry.reads.iter().find(|r| r.key == stack).map_or(NONE, |r| r.entry);
        let before_value = if before == NONE { 0 } else { self.entries[before as usize].value_of(&stack) };
        let saved: SmallVec<[Read; 8]> = entry.reads.iter().skip(push.from as usize).copied().collect();
        self.flush_context(context);
        self.hold_entry(top);
        let mut restored: FxHashSet<SlotKey> = FxHashSet::default();
        let mut at = 0;
        while let Some(first) = saved.get(at) {
            let end = at + saved[at..].iter().take_while(|r| r.key == first.key).count();
            let gone = self.is_gone(first);
            let saved_value = self.saved_value(first);
            let stays = (gone || valued.contains(&first.key))
                && self.slots.get(&first.key).is_some_and(|slot| Some(slot.value) == saved_value);
            if stays {
                // what it holds is what was saved
            } else if gone {
                popped.gone.extend(self.gone(first));
            } else if self.restore(&saved[at..end], push.opaque.contains(&first.key)) {
                popped.changed.push(first.key);
            }
            restored.insert(first.key);
            at = end;
        }
        // slots that had nothing to save then, and have been set since
        let (mut now, _) = self.saved_slots(context, push.group, &push.keys, &push.objects);
        now.retain(|key| {
            let class = self.rules.slots.get(key.class as usize);
            let of_object = class.is_some_and(|class| class.object.is_some());
            !restored.contains(key)
                && (!of_object || push.keys.contains(key) || push.objects.contains(&key.a))
                && self.slots.get(key).is_some_and(|slot| !slot.is_empty())
        });
        for key in now {
            let last = self.slots.get(&key).map_or(NONE, Slot::last);
            self.hold_entry(last);
            self.set_slot(key, NONE, &[], 0);
            self.fill(key, context, ring);
            // Nobody says what it holds again, and a replay would leave what it held: to be read back.
            let needed = last != NONE && self.entries[last as usize].refs > 1;
            if needed && self.slots.get(&key).is_some_and(Slot::is_empty) {
                self.slot_mut(key).opaque = true;
                self.opaque.insert(key);
            }
            self.release(last);
            popped.changed.push(key);
        }
        self.set_slot(stack, before, &[], before_value);
        self.release(top);
        // A call that set several slots of which only some came back cannot be issued again for these without
        // undoing the others: their values are to be read back.
        for key in restored {
            let Some(slot) = self.slots.get(&key).filter(|slot| slot.base != NONE) else { continue };
            let base = slot.base;
            let writes = &self.entries[base as usize].writes;
            // The other way round it can: where what the others hold leaves this one alone, it is issued after.
            let undoes = |other: EntryId| {
                other != NONE && self.entries[other as usize].writes.iter().any(|w| w.key == key)
            };
            let torn = |w: &Write| {
                w.kind == WriteKind::Set
                    && self.slots.get(&w.key).is_some_and(|s| s.base != base && undoes(s.base))
            };
            if writes.len() <= 1 {
                continue;
            }
            let torn: SmallVec<[Write; 2]> = writes.iter().copied().filter(torn).collect();
            for write in torn {
                // That there is an object says the call that binds it as well as any other that did.
                let same = self.slots.get(&write.key).is_some_and(|slot| slot.value == write.value);
                if self.refers(&key) && write.value != 0 && same {
                    self.set_slot(write.key, base, &[], write.value);
                } else {
                    self.slot_mut(key).opaque = true;
                    self.opaque.insert(key);
                }
            }
        }
        popped
    }

    /// The value that was saved, where it is a whole slot's.
    fn saved_value(&self, saved: &Read) -> Option<u32> {
        let whole = saved.kind == ReadKind::Base && saved.entry != NONE;
        whole.then(|| self.entries[saved.entry as usize].value_of(&saved.key))
    }

    /// Whether what was saved is a deleted object, or belongs to one that nothing uses any more.
    fn is_gone(&self, saved: &Read) -> bool {
        let Some(class) = self.rules.slots.get(saved.key.class as usize) else { return false };
        let value = self.saved_value(saved).unwrap_or(0);
        class.object.is_some() && saved.key.a != 0 && !self.objects.contains_key(&saved.key.a)
            || class.refers.is_some() && value != 0 && self.objects.get(&value).is_none_or(|o| o.deleted)
    }

    /// What was saved, and is gone, as calls.
    fn gone(&self, saved: &Read) -> Option<Gone> {
        let entry = self.entries.get(saved.entry as usize)?;
        let value = entry.value_of(&saved.key);
        let names = entry.writes.iter().filter(|w| w.kind == WriteKind::Create).map(|w| (w.key, w.value));
        let read = entry.reads.iter().filter(|r| r.key.class >= NAMES && r.entry != NONE);
        let read = read.map(|r| (r.key, self.entries[r.entry as usize].value_of(&r.key)));
        let name = names.chain(read).find(|(_, generation)| *generation == value).map_or(0, |(key, _)| key.a);
        let command = self.rules.command;
        let packets = entry::packets(entry.bytes.get(), |op| command(op).map(|info| info.shape));
        let calls = packets.filter_map(Result::ok).map(|(_, packet)| packet.bytes().to_vec()).collect();
        Some(Gone { key: saved.key, value, name, calls })
    }

    /// Gives a slot what was saved of it. Returns whether it held something else.
    fn restore(&mut self, saved: &[Read], opaque: bool) -> bool {
        let Some(first) = saved.first() else { return false };
        let (base, rest) = match first.kind {
            ReadKind::Base => (first.entry, &saved[1..]),
            _ => (NONE, saved),
        };
        let value = if base == NONE { 0 } else { self.entries[base as usize].value_of(&first.key) };
        let same = self.slots.get(&first.key).is_some_and(|slot| {
            slot.base == base
                && slot.opaque == opaque
                && slot.regions().iter().map(|r| r.1).eq(rest.iter().map(|r| r.entry))
        });
        if same {
            return false;
        }
        let regions: Vec<(Region, EntryId)> = rest
            .iter()
            .filter_map(|read| {
                let entry = &self.entries[read.entry as usize];
                let write = entry.writes.iter().find(|w| w.key == read.key)?;
                match write.kind {
                    WriteKind::Region(index) => Some((entry.region_of(index)?, read.entry)),
                    _ => None,
                }
            })
            .collect();
        self.set_slot(first.key, base, &regions, value);
        if opaque {
            self.slot_mut(first.key).opaque = true;
            self.opaque.insert(first.key);
        }
        true
    }

    /// What [`Push`] needs to know of slots that are being saved.
    pub(crate) fn opaque_among(&self, keys: &[SlotKey]) -> Vec<SlotKey> {
        if self.opaque.is_empty() {
            return Vec::new();
        }
        keys.iter().copied().filter(|key| self.slots.get(key).is_some_and(|slot| slot.opaque)).collect()
    }
}

/// So that the recorder can name it.
pub(crate) type PushInfo = Push;
