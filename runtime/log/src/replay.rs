//! Issues the log into fresh contexts.
//!
//! All living entries in the order of recording, each after what it read is as it was; then passes over all slots until
//! each holds its current entry. A slot that replay never touched holds its default. Deletions come as late as they
//! can, at the end or before their names are given anew, so that an object that is bound somewhere can be bound again
//! until then. Last come the packets that were held back because a block is open. This module must not know any
//! command.

use crate::entry::{self, EntryId, NONE, Read, ReadKind, Stored, Write, WriteKind, flag};
use crate::rules::{Region, Scope, SlotKey};
use crate::table::{CONTEXTS, HeldAs, Log, NAMES, NO_SCOPE};
use reprise_wire::link::Current;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// Passes over all slots before replay gives up.
const MAX_PASSES: u32 = 32;
/// Passes after which slots that were to be read back, and were not, are left as they are.
const PATIENT_PASSES: u32 = 8;

/// Calls that an error names, each needed by the next.
const MOST_NAMED: usize = 4;

/// Where replay sends its calls.
pub trait ReplaySink {
    /// Makes a context current, or none. The drawables are the last that the program had current with it; they may be
    /// gone.
    ///
    /// # Errors
    /// Anything; it ends the replay.
    fn make_current(&mut self, current: Current) -> Result<(), String>;
    /// Issues a call in the current context. Its flags are those it was recorded with; its ticket means nothing.
    ///
    /// # Errors
    /// Anything; it ends the replay.
    fn emit(&mut self, packet: Stored<'_>) -> Result<(), String>;
}

/// What a replay did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReplayStats {
    /// Calls issued.
    pub packets: u64,
    /// Their bytes, payloads included.
    pub bytes: u64,
    /// Entries issued for the first time.
    pub entries: u64,
    /// Entries issued again, as something had disturbed what they set.
    pub again: u64,
    /// Changes of the current context.
    pub switches: u64,
    /// Passes over all slots.
    pub passes: u32,
    /// Slots whose content no call decided, and which come back as last captured.
    pub stale: Vec<String>,
}

/// Why a log cannot be replayed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// A slot cannot be brought back to what it was.
    #[error("{slot} cannot be restored for {wanted}: {reason}")]
    Unrestorable {
        /// The slot.
        slot: String,
        /// The call that needs it, or was to be restored.
        wanted: String,
        /// Why, with the call that stands in the way.
        reason: String,
    },
    /// The log does not come to rest: its rules contradict one another.
    #[error("replay does not settle after {0} passes; still changing: {1}")]
    Unsettled(u32, String),
    /// The log's own bytes are damaged.
    #[error("damaged entry: {0}")]
    Damaged(#[from] entry::SequenceError),
    /// The sink refused.
    #[error("{0}")]
    Sink(String),
}

/// What the replayed context holds in a slot that was touched.
#[derive(Debug, Default)]
struct HeldValue {
    /// [`NONE`]: regions on nothing. [`DISTURBED`]: nobody knows.
    base: EntryId,
    regions: SmallVec<[(Region, EntryId); 2]>,
}

/// The slot was left with some value by a synthetic sequence.
const DISTURBED: EntryId = NONE - 1;

struct Frame {
    entry: EntryId,
    /// Steps left before giving up.
    patience: u32,
}

struct Replayer<'a> {
    log: &'a mut Log,
    sink: &'a mut dyn ReplaySink,
    held: FxHashMap<SlotKey, HeldValue>,
    /// By entry: issued at least once.
    issued: Vec<bool>,
    busy: FxHashSet<EntryId>,
    /// Slots by the generation that they were last seen to refer to.
    bound: FxHashMap<u32, SmallVec<[SlotKey; 2]>>,
    deleted: FxHashSet<u32>,
    /// Deletions still to be issued, by the names that they end.
    deletions: FxHashMap<SlotKey, SmallVec<[EntryId; 1]>>,
    /// By context that will be destroyed: what is to be issued in it, in order.
    made_in: FxHashMap<u16, Vec<EntryId>>,
    /// Contexts that were destroyed.
    gone: FxHashSet<u16>,
    /// Touched slots of the classes that some call drops, by class, scope and first key.
    droppable: FxHashMap<(u16, u16, u32), SmallVec<[SlotKey; 4]>>,
    drop_classes: FxHashSet<u16>,
    current: u16,
    stats: ReplayStats,
    /// Entries that may be issued before it must have come to rest.
    budget: u64,
    /// Defaults made for this replay only.
    temporary: Vec<EntryId>,
}

/// What a slot should hold.
struct Wanted {
    base: EntryId,
    regions: SmallVec<[EntryId; 2]>,
}

impl Log {
    /// Issues everything that is needed to bring fresh contexts to the state that the log stands for. Contexts that
    /// were never seen created must be there. What is current on each ring afterwards is for the caller to restore,
    /// see [`Log::rings`].
    ///
    /// # Errors
    /// [`ReplayError`].
    pub fn replay(&mut self, sink: &mut dyn ReplaySink) -> Result<ReplayStats, ReplayError> {
        self.flush_all();
        let living = self.entries.iter().filter(|e| e.is(flag::LIVE)).count() as u64;
        let mut replayer = Replayer {
            issued: vec![false; self.entries.len()],
            log: self,
            sink,
            held: FxHashMap::default(),
            busy: FxHashSet::default(),
            bound: FxHashMap::default(),
            deleted: FxHashSet::default(),
            deletions: FxHashMap::default(),
            made_in: FxHashMap::default(),
            gone: FxHashSet::default(),
            droppable: FxHashMap::default(),
            drop_classes: FxHashSet::default(),
            current: NO_SCOPE,
            stats: ReplayStats::default(),
            budget: living * 64 + 4096,
            temporary: Vec::new(),
        };
        let result = replayer.run();
        let Replayer { stats, temporary, .. } = replayer;
        for id in temporary {
            self.release(id);
        }
        self.sweep();
        result.map(|()| stats)
    }
}

impl Log {
    /// The last of a replay: calls to be issued when each ring has current again what [`Log::rings`] says. They
    /// destroy contexts that were destroyed while they were current.
    ///
    /// # Errors
    /// [`ReplayError`].
    pub fn replay_after(&mut self, sink: &mut dyn ReplaySink) -> Result<(), ReplayError> {
        let mut doomed: Vec<EntryId> =
            self.contexts.iter().flatten().map(|c| c.doom).filter(|&id| id != NONE).collect();
        doomed.sort_unstable_by_key(|&id| self.entries[id as usize].order);
        let command = self.rules.command;
        for id in doomed {
            let entry = &self.entries[id as usize];
            for packet in entry::packets(entry.bytes.get(), |op| command(op).map(|info| info.shape)) {
                sink.emit(Stored::new(packet?.1, entry.payloads())).map_err(ReplayError::Sink)?;
            }
        }
        for held in self.open.iter().flat_map(|open| &open.held).filter(|h| h.held_as == HeldAs::Destroy) {
            for packet in entry::packets(held.bytes.get(), |op| command(op).map(|info| info.shape)) {
                sink.emit(Stored::new(packet?.1, &held.payloads)).map_err(ReplayError::Sink)?;
            }
        }
        Ok(())
    }
}

fn is_end_of_context(write: &Write) -> bool {
    write.kind == WriteKind::Delete && write.key.class == NAMES + u16::from(CONTEXTS)
}

impl Replayer<'_> {
    fn run(&mut self) -> Result<(), ReplayError> {
        let mut living: Vec<(u64, EntryId)> = self
            .log
            .entries
            .iter()
            .enumerate()
            .filter(|(_, e)| e.is(flag::LIVE) && !e.is(flag::DEFAULT))
            .map(|(id, e)| (e.order, id as EntryId))
            .collect();
        living.sort_unstable();
        let entries = living.iter().map(|&(_, id)| &self.log.entries[id as usize]);
        let drops = entries.flat_map(|e| &e.writes).filter(|w| w.kind == WriteKind::Drop);
        self.drop_classes = drops.map(|w| w.key.class).collect();
        let doomed: FxHashSet<EntryId> = self.log.contexts.iter().flatten().map(|c| c.doom).collect();
        living.retain(|(_, id)| !doomed.contains(id));
        let (deletions, living): (Vec<_>, Vec<_>) =
            living.into_iter().partition(|&(_, id)| self.log.entries[id as usize].is(flag::DELETES));
        for &(_, id) in &deletions {
            for write in self.log.entries[id as usize].writes.iter().filter(|w| w.kind == WriteKind::Delete) {
                self.deletions.entry(write.key).or_default().push(id);
                if is_end_of_context(write) {
                    self.made_in.insert(write.value as u16, Vec::new());
                }
            }
        }
        for &(_, id) in &living {
            if let Some(made) = self.made_in.get_mut(&self.log.entries[id as usize].context) {
                made.push(id);
            }
        }
        for &(_, id) in &living {
            if !self.is_issued(id) {
                self.ensure(id)?;
            }
        }
        self.settle()?;
        let mut late = false;
        for &(_, id) in &deletions {
            if !self.is_issued(id) {
                self.ensure(id)?;
                late = true;
            }
        }
        if late {
            self.settle()?;
        }
        self.held_back()?;
        let mut stale: Vec<String> = self
            .log
            .opaque
            .iter()
            .filter(|key| self.log.slots.get(key).is_some_and(|slot| slot.opaque))
            .map(|key| self.log.slot_name(key))
            .collect();
        stale.sort_unstable();
        self.stats.stale = stale;
        Ok(())
    }

    /// Passes over all slots until nothing changes.
    fn settle(&mut self) -> Result<(), ReplayError> {
        let mut unsettled = String::new();
        for pass in 1..=MAX_PASSES {
            self.stats.passes = pass;
            let mut changed = false;
            // touched, but not the program's: back to the default
            let mut astray: Vec<SlotKey> = self
                .held
                .keys()
                .filter(|key| {
                    key.class < NAMES
                        && self.log.slots.get(key).is_none_or(|s| s.is_empty() && !s.void && !s.opaque)
                })
                .copied()
                .collect();
            astray.sort_unstable();
            for key in astray {
                // what it holds may still matter to entries that were recorded before its owner ended
                if self.is_ownerless(&key) {
                    continue;
                }
                self.log.fill(key, NO_SCOPE, 0);
                if self.log.slots.get(&key).is_none_or(|slot| slot.is_empty()) {
                    return Err(self.unrestorable(&key, NONE, "it was never set and has no default"));
                }
                changed = true;
            }
            let mut slots: Vec<(u64, SlotKey)> = self
                .log
                .slots
                .iter()
                .filter(|(key, slot)| key.class < NAMES && !slot.is_empty())
                .map(|(key, slot)| (self.log.entries[slot.last() as usize].order, *key))
                .collect();
            slots.sort_unstable();
            for (_, key) in slots {
                let Some(slot) = self.log.slots.get(&key) else { continue };
                if pass > PATIENT_PASSES && slot.opaque {
                    continue;
                }
                let wanted =
                    Wanted { base: slot.base, regions: slot.regions().iter().map(|r| r.1).collect() };
                let mut patience = 2 * wanted.regions.len() + 8;
                while !self.holds(&key, &wanted) {
                    changed = true;
                    patience -= 1;
                    if patience == 0 {
                        return Err(self.unrestorable(&key, wanted.base, "it does not stay"));
                    }
                    let next = self.step(&key, &wanted, wanted.base)?;
                    self.ensure(next).map_err(|error| self.wanted(error, &key))?;
                    unsettled = self.log.slot_name(&key);
                }
            }
            if !changed {
                return Ok(());
            }
        }
        Err(ReplayError::Unsettled(MAX_PASSES, unsettled))
    }

    /// The packets since a block was begun, as they came.
    fn held_back(&mut self) -> Result<(), ReplayError> {
        let Some(open) = self.log.open.take() else { return Ok(()) };
        let result = open
            .held
            .iter()
            .filter(|held| matches!(held.held_as, HeldAs::Call | HeldAs::Refused))
            .try_for_each(|held| {
                self.stats.switches += 1;
                self.sink.make_current(held.current).map_err(ReplayError::Sink)?;
                self.send(held.bytes.get(), &held.payloads)
            });
        self.log.open = Some(open);
        result
    }

    /// Whether the slot belongs to something that is no more.
    fn is_ownerless(&self, key: &SlotKey) -> bool {
        let Some(class) = self.log.rules.slots.get(key.class as usize) else { return true };
        let no_object = class.object.is_some() && key.a != 0 && !self.log.objects.contains_key(&key.a);
        let no_scope = match class.scope {
            Scope::Context => self.log.context(key.scope).is_none_or(|c| c.ended),
            Scope::Share => !self.log.contexts.iter().flatten().any(|c| c.share == key.scope && !c.ended),
            _ => false,
        };
        no_object || no_scope
    }

    fn is_issued(&self, id: EntryId) -> bool {
        self.issued.get(id as usize).is_some_and(|issued| *issued)
    }

    fn unrestorable(&self, key: &SlotKey, wanted: EntryId, reason: &str) -> ReplayError {
        let holds = match self.held.get(key).map(|held| held.base) {
            None => "untouched".to_owned(),
            Some(DISTURBED) => "disturbed by a synthetic call".to_owned(),
            Some(id) => format!("holds {}", self.log.entry_name(id)),
        };
        ReplayError::Unrestorable {
            slot: self.log.slot_name(key),
            wanted: self.log.entry_name(wanted),
            reason: format!("{reason} ({holds})"),
        }
    }

    fn holds(&self, key: &SlotKey, wanted: &Wanted) -> bool {
        match self.held.get(key) {
            // untouched: the default, whoever wrote it down
            None => {
                wanted.regions.is_empty()
                    && (wanted.base == NONE || self.log.entries[wanted.base as usize].is(flag::DEFAULT))
            }
            Some(held) => {
                held.base == wanted.base
                    && held.regions.iter().map(|r| r.1).eq(wanted.regions.iter().copied())
            }
        }
    }

    /// The entry to issue next on the way to `wanted`.
    fn step(&self, key: &SlotKey, wanted: &Wanted, by: EntryId) -> Result<EntryId, ReplayError> {
        let held = self.held.get(key);
        let base = held.map_or(NONE, |held| held.base);
        let untouched = held.is_none()
            && (wanted.base == NONE || self.log.entries[wanted.base as usize].is(flag::DEFAULT));
        let on_the_way = held.is_none_or(|held| {
            held.regions.len() <= wanted.regions.len()
                && held.regions.iter().zip(&wanted.regions).all(|(a, b)| a.1 == *b)
        });
        let reached = held.map_or(0, |held| held.regions.len());
        if (base == wanted.base || untouched)
            && on_the_way
            && let Some(next) = wanted.regions.get(reached)
        {
            return Ok(*next);
        }
        if wanted.base == NONE {
            return Err(self.unrestorable(key, by, "it had never been set and has no default"));
        }
        Ok(wanted.base)
    }

    /// The first thing that must be issued before `id` can be.
    fn missing(&mut self, id: EntryId) -> Result<Option<EntryId>, ReplayError> {
        let entry = &self.log.entries[id as usize];
        if let Some(context) = self.log.context(entry.context)
            && context.creation != NONE
            && !self.is_issued(context.creation)
        {
            return Ok(Some(context.creation));
        }
        if entry.is(flag::CREATES) || entry.is(flag::DELETES) {
            // whatever ended a name earlier goes first: it may have unbound the object in another context
            let names = |w: &&Write| matches!(w.kind, WriteKind::Create | WriteKind::Delete);
            for write in entry.writes.iter().filter(names) {
                let before = self.deletions.get(&write.key).into_iter().flatten().find(|&&deletion| {
                    !self.is_issued(deletion) && self.log.entries[deletion as usize].order < entry.order
                });
                if let Some(&deletion) = before {
                    return Ok(Some(deletion));
                }
            }
        }
        if entry.is(flag::DELETES) {
            // a context goes after what is to be made and to be deleted in it
            for write in entry.writes.iter().filter(|write| is_end_of_context(write)) {
                let made = self.made_in.get(&(write.value as u16)).into_iter().flatten().copied();
                let deletions = self.deletions.values().flatten().copied();
                let before = made.chain(deletions).find(|&other| {
                    !self.is_issued(other) && other != id && {
                        let other = &self.log.entries[other as usize];
                        u32::from(other.context) == write.value && other.order < entry.order
                    }
                });
                if before.is_some() {
                    return Ok(before);
                }
            }
        }
        let reads = &entry.reads;
        let mut at = 0;
        while let Some(first) = reads.get(at) {
            let end = at + 1 + reads[at + 1..].iter().take_while(|r| follows(first, r)).count();
            let group = &reads[at..end];
            at = end;
            if first.kind == ReadKind::Under {
                let base = self.held.get(&first.key).map_or(NONE, |held| held.base);
                let untouched = !self.held.contains_key(&first.key)
                    && self.log.entries[first.entry as usize].is(flag::DEFAULT);
                if base != first.entry && !untouched {
                    return Ok(Some(first.entry));
                }
                continue;
            }
            let (base, rest) = match first.kind {
                ReadKind::Base => (first.entry, &group[1..]),
                _ => (NONE, group),
            };
            let wanted = Wanted { base, regions: rest.iter().map(|r| r.entry).collect() };
            if !self.holds(&first.key, &wanted) {
                return self.step(&first.key, &wanted, id).map(Some);
            }
        }
        Ok(None)
    }

    /// Issues an entry, and before it whatever it needs.
    fn ensure(&mut self, id: EntryId) -> Result<(), ReplayError> {
        let mut frames = vec![self.frame(id)];
        self.busy.insert(id);
        while let Some(frame) = frames.last_mut() {
            let id = frame.entry;
            frame.patience -= 1;
            if frame.patience == 0 || self.budget == 0 {
                return Err(self.stuck(id, "what it needs does not stay as it was"));
            }
            if let Some(next) = self.missing(id).map_err(|error| self.needed(error, &frames))? {
                if !self.busy.insert(next) {
                    return Err(self.stuck(id, "it needs itself"));
                }
                let frame = self.frame(next);
                frames.push(frame);
                continue;
            }
            if self.complete_push(id)? {
                continue;
            }
            self.issue(id).map_err(|error| self.needed(error, &frames))?;
            self.busy.remove(&id);
            frames.pop();
        }
        Ok(())
    }

    /// The error, with the slot for whose sake a call was issued.
    fn wanted(&self, error: ReplayError, key: &SlotKey) -> ReplayError {
        let ReplayError::Unrestorable { slot, wanted, reason } = error else { return error };
        let reason = format!("{reason}, for {}", self.log.slot_name(key));
        ReplayError::Unrestorable { slot, wanted, reason }
    }

    /// The error, with the calls for whose sake the last of `frames` is issued.
    fn needed(&self, error: ReplayError, frames: &[Frame]) -> ReplayError {
        let ReplayError::Unrestorable { slot, wanted, mut reason } = error else { return error };
        for frame in frames.iter().rev().skip(1).take(MOST_NAMED) {
            reason += &format!(", needed by {}", self.log.entry_name(frame.entry));
        }
        ReplayError::Unrestorable { slot, wanted, reason }
    }

    fn frame(&self, id: EntryId) -> Frame {
        let entry = self.log.entries.get(id as usize);
        let reads = entry.map_or(0, |entry| entry.reads.len());
        // What must go before a context.
        let ended =
            |write: &Write| self.made_in.get(&(write.value as u16)).filter(|_| is_end_of_context(write));
        let made: usize = entry.map_or(0, |entry| entry.writes.iter().filter_map(ended).map(Vec::len).sum());
        Frame { entry: id, patience: (reads * 8 + made + 32) as u32 }
    }

    fn stuck(&self, id: EntryId, reason: &str) -> ReplayError {
        let slot = self.log.entries[id as usize].writes.first().map(|w| w.key);
        ReplayError::Unrestorable {
            slot: slot.map_or_else(String::new, |key| self.log.slot_name(&key)),
            wanted: self.log.entry_name(id),
            reason: reason.to_owned(),
        }
    }

    /// A push of attribute groups saves whatever is there: slots of its groups that had never been set when it was
    /// recorded, and were touched by the replay, must be at their defaults. Says whether anything is to be done.
    fn complete_push(&mut self, id: EntryId) -> Result<bool, ReplayError> {
        let entry = &self.log.entries[id as usize];
        let Some(push) = entry.extra.as_ref().and_then(|extra| extra.push.as_ref()) else { return Ok(false) };
        let (group, context, from) = (push.group, entry.context, push.from as usize);
        let named = push.keys.clone();
        let saved: FxHashSet<SlotKey> = entry.reads.iter().skip(from).map(|r| r.key).collect();
        let astray: Vec<SlotKey> = self
            .held
            .keys()
            .filter(|key| {
                let class = self.log.rules.slots.get(key.class as usize);
                let of_context = class.is_some_and(|c| c.scope == Scope::Context && c.object.is_none());
                let in_group = of_context
                    && key.scope == context
                    && group != 0
                    && (self.log.rules.attrib_bits)(key) & group != 0;
                (in_group || named.contains(key)) && !saved.contains(key)
            })
            .copied()
            .collect();
        for key in &astray {
            let Some(default) = self.log.default_entry(*key, context, 0) else {
                return Err(self.unrestorable(key, id, "it had never been set and has no default"));
            };
            self.log.hold_entry(default);
            self.log.entries[id as usize].reads.push(Read {
                key: *key,
                entry: default,
                kind: ReadKind::Base,
            });
        }
        Ok(!astray.is_empty())
    }

    fn issue(&mut self, id: EntryId) -> Result<(), ReplayError> {
        let entry = &self.log.entries[id as usize];
        let (context, bytes) = (entry.context, entry.bytes.clone());
        let payloads = entry.payloads().to_vec();
        let contexts = NAMES + u16::from(CONTEXTS);
        let deletes_context = entry.writes.iter().any(is_end_of_context);
        let reborn = entry.writes.iter().find(|w| {
            w.kind == WriteKind::Create && w.key.class != contexts && self.deleted.contains(&w.value)
        });
        if let Some(write) = reborn {
            let key = write.key;
            return Err(self.unrestorable(&key, id, "the object was deleted and cannot be made again"));
        }
        if self.gone.contains(&context) {
            return Err(self.stuck(id, "its context was destroyed"));
        }
        self.budget = self.budget.saturating_sub(1);
        if deletes_context && self.current != NO_SCOPE {
            self.current = NO_SCOPE;
            self.stats.switches += 1;
            self.sink.make_current(Current::default()).map_err(ReplayError::Sink)?;
        } else if context != NO_SCOPE && context != self.current {
            let current = match self.log.context(context) {
                Some(c) => Current { context: c.id, draw: c.draw, read: c.read },
                None => Current::default(),
            };
            self.current = context;
            self.stats.switches += 1;
            self.sink.make_current(current).map_err(ReplayError::Sink)?;
        }
        let sent = self.send(bytes.get(), &payloads);
        for payload in payloads {
            self.log.payloads.release(payload);
        }
        sent?;
        if self.issued.len() <= id as usize {
            self.issued.resize(id as usize + 1, false);
        }
        if std::mem::replace(&mut self.issued[id as usize], true) {
            self.stats.again += 1;
        } else {
            self.stats.entries += 1;
        }
        self.note(id);
        Ok(())
    }

    /// Notes what an issued entry left in the slots.
    fn note(&mut self, id: EntryId) {
        let entry = &self.log.entries[id as usize];
        for write in entry.writes.iter().filter(|w| w.kind == WriteKind::Drop) {
            let family = (write.key.class, write.key.scope, write.key.a);
            for key in self.droppable.remove(&family).unwrap_or_default() {
                if self.held.contains_key(&key) {
                    self.held.insert(key, HeldValue { base: DISTURBED, regions: SmallVec::new() });
                }
            }
        }
        for write in &entry.writes {
            if self.drop_classes.contains(&write.key.class) && write.kind != WriteKind::Drop {
                let family = (write.key.class, write.key.scope, write.key.a);
                self.droppable.entry(family).or_default().push(write.key);
            }
            match write.kind {
                WriteKind::Drop => {}
                WriteKind::Set | WriteKind::Create => {
                    self.held.insert(write.key, HeldValue { base: id, regions: SmallVec::new() });
                    let class = self.log.rules.slots.get(write.key.class as usize);
                    if write.value != 0 && class.is_some_and(|class| class.refers.is_some()) {
                        self.bound.entry(write.value).or_default().push(write.key);
                    }
                }
                WriteKind::Disturb => {
                    self.held.insert(write.key, HeldValue { base: DISTURBED, regions: SmallVec::new() });
                }
                WriteKind::Region(index) => {
                    let Some(region) = entry.region_of(index) else { continue };
                    let held = self.held.entry(write.key).or_insert_with(|| {
                        // on an untouched default
                        let under = entry.reads.iter().find(|r| r.key == write.key);
                        HeldValue { base: under.map_or(NONE, |r| r.entry), regions: SmallVec::new() }
                    });
                    held.regions.retain(|(old, _)| !region.covers(old));
                    held.regions.push((region, id));
                }
                WriteKind::Delete => {
                    self.held.remove(&write.key);
                    if write.key.class == NAMES + u16::from(CONTEXTS) {
                        self.gone.insert(write.value as u16);
                        continue;
                    }
                    self.deleted.insert(write.value);
                    for key in self.bound.remove(&write.value).unwrap_or_default() {
                        let still = self.held.get(&key).is_some_and(|held| {
                            held.base < DISTURBED
                                && self.log.entries[held.base as usize].value_of(&key) == write.value
                        });
                        // deletion unbinds in the context that deletes: the default again
                        let of_context = self.log.scope_of_class(key.class) == Scope::Context;
                        if still && of_context && key.scope == entry.context && self.container_is_bound(&key)
                        {
                            self.held.remove(&key);
                        }
                    }
                }
            }
        }
    }

    /// Whether a slot is no container object's, or that of one that is bound now: see `Log::container_is_bound`.
    fn container_is_bound(&self, key: &SlotKey) -> bool {
        let class = |key: &SlotKey| self.log.rules.slots.get(key.class as usize);
        let Some(container) = class(key).and_then(|class| class.object).filter(|_| key.a != 0) else {
            return true;
        };
        self.bound.get(&key.a).into_iter().flatten().any(|binding| {
            let binds =
                binding.scope == key.scope && class(binding).is_some_and(|c| c.refers == Some(container));
            binds
                && self.held.get(binding).is_some_and(|held| {
                    held.base < DISTURBED && self.log.entries[held.base as usize].value_of(binding) == key.a
                })
        })
    }

    fn send(&mut self, bytes: &[u8], payloads: &[entry::Payload]) -> Result<(), ReplayError> {
        let command = self.log.rules.command;
        for packet in entry::packets(bytes, |op| command(op).map(|info| info.shape)) {
            let (_, packet) = packet?;
            let stored = Stored::new(packet, payloads);
            self.stats.packets += 1;
            self.stats.bytes += stored.len() as u64;
            self.sink.emit(stored).map_err(ReplayError::Sink)?;
        }
        Ok(())
    }
}

/// Whether `next` is a region on what `first` read.
fn follows(first: &Read, next: &Read) -> bool {
    next.key == first.key && next.kind == ReadKind::Region && first.kind != ReadKind::Under
}
