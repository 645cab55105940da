//! The log for people: names of slots and entries, figures.
//!
//! This module must not know any command, and changes nothing but making hot slots ordinary ones.

use crate::entry::{self, Entry, EntryId, NONE, Payload, Stored, flag};
use crate::rules::{Scope, SlotKey};
use crate::table::{CONTEXTS, Log, NAMES, NO_SCOPE};
use std::collections::BTreeMap;

/// What [`Log::entries_by`] calls the number of a class of objects.
pub const OBJECT_CLASS: &str = "object class";

/// Figures of a log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogStats {
    /// Calls taken in so far.
    pub calls: u64,
    /// Those of them that GL had rejected.
    pub rejected: u64,
    /// Living entries.
    pub entries: u64,
    /// Bytes of their packets, payloads apart.
    pub packet_bytes: u64,
    /// Bytes of payloads of 4 KiB and more; those that have stayed for some frames are counted once where they have the same content.
    pub payload_bytes: u64,
    /// Bytes that they take: those that stay are packed.
    pub held_bytes: u64,
    /// Slots that hold something.
    pub slots: u64,
    /// Objects that have a name or are still needed.
    pub objects: u64,
    /// Packets held back because a block is open.
    pub held_back: u64,
    /// Slots and bytes of their current entries (payloads included), by name of the slot class.
    pub by_class: BTreeMap<&'static str, (u64, u64)>,
    /// Packets and their bytes (payloads included), by name of the command.
    pub by_command: BTreeMap<&'static str, (u64, u64)>,
}

/// An entry, to be shown.
#[derive(Debug)]
pub struct EntryView<'a> {
    /// Place in the order of recording.
    pub order: u64,
    /// The program's id of the context that it was issued in; 0 for none.
    pub context: u32,
    /// Its packets, with the names of their commands.
    pub packets: Vec<(&'static str, Stored<'a>)>,
    /// Names of the slots that it is the current value of (or part of it).
    pub slots: Vec<String>,
    /// Classes and names of the objects whose slots it wrote or read, that it bound, created or deleted.
    pub objects: Vec<(u8, u32)>,
    /// Orders of the entries that it read.
    pub reads: Vec<u64>,
    /// How many slots and entries hold it.
    pub held_by: u32,
    /// Updates below it in its longest chain, which it keeps.
    pub chain: u16,
    /// It was written by Reprise: a default or a captured value.
    pub synthetic: bool,
}

impl Stored<'_> {
    /// Bytes of the packet and its payloads.
    pub fn len(&self) -> usize {
        let packet = self.packet();
        let payloads: u64 = (0..packet.shape().blobs as usize)
            .map(|i| match packet.blob(i) {
                reprise_wire::packet::Blob::External { len, .. } => len,
                _ => 0,
            })
            .sum();
        packet.bytes().len() + payloads as usize
    }
    /// Never: a packet has a header.
    pub fn is_empty(&self) -> bool {
        false
    }
}

/// Values of keys, where nobody knows what they mean.
fn in_numbers(what: &str, value: u32) -> String {
    match what {
        OBJECT_CLASS => format!("object of class {value}"),
        _ => format!("{value:#x}"),
    }
}

impl Log {
    /// A slot in words, such as `TextureParam[7, 3553]`, an object's generation given by its name, with the scope
    /// where there are several.
    pub fn slot_name(&self, key: &SlotKey) -> String {
        self.slot_name_by(key, &in_numbers)
    }

    /// The same, with the values of keys said as `say` has it, which is told the name of the key.
    fn slot_name_by(&self, key: &SlotKey, say: &dyn Fn(&str, u32) -> String) -> String {
        if key.class >= NAMES {
            return match key.class - NAMES {
                class if class == u16::from(CONTEXTS) => format!("context {:#x}", key.a),
                class => format!("name of {} {}", say(OBJECT_CLASS, class.into()), key.a),
            };
        }
        let Some(class) = self.rules.slots.get(key.class as usize) else { return format!("{key:?}") };
        let mut parts = Vec::new();
        for (i, (part, value)) in class.keys.iter().zip([key.a, key.b, key.c]).enumerate() {
            parts.push(match (i, class.object, self.objects.get(&value)) {
                (0, Some(_), Some(object)) if object.deleted => format!("{part} {} (deleted)", object.name),
                (0, Some(_), Some(object)) => format!("{part} {}", object.name),
                (0, Some(_), None) if value != 0 => format!("{part} (gone)"),
                _ => format!("{part} {}", say(part, value)),
            });
        }
        let mut name = class.name.to_owned();
        if !parts.is_empty() {
            name.push_str(&format!("[{}]", parts.join(", ")));
        }
        if class.scope == Scope::Context && self.contexts.iter().flatten().count() > 1 {
            let id = self.context(key.scope).map_or(0, |c| c.id);
            name.push_str(&format!(" of context {id:#x}"));
        }
        name
    }

    /// The objects that an entry is about, see [`EntryView::objects`].
    fn objects_of(&self, entry: &Entry) -> Vec<(u8, u32)> {
        let mut found = Vec::new();
        let mut add = |key: &SlotKey, bound: Option<u32>| {
            if let Some(class) = key.class.checked_sub(NAMES).and_then(|class| u8::try_from(class).ok()) {
                // Every call depends on the creation of its context.
                if class != CONTEXTS || bound.is_some() {
                    found.push((class, key.a));
                }
                return;
            }
            let Some(class) = self.rules.slots.get(key.class as usize) else { return };
            let owner = class.object.and(self.objects.get(&key.a));
            let value = class.refers.and(bound).and_then(|generation| self.objects.get(&generation));
            found.extend(owner.into_iter().chain(value).map(|object| (object.class, object.name)));
        };
        entry.writes.iter().for_each(|write| add(&write.key, Some(write.value)));
        entry.reads.iter().for_each(|read| add(&read.key, None));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// An entry in words: its commands.
    pub(crate) fn entry_name(&self, id: EntryId) -> String {
        let Some(entry) = self.entries.get(id as usize).filter(|_| id != NONE) else {
            return "nothing".into();
        };
        let command = self.rules.command;
        let names: Vec<&str> = entry::packets(entry.bytes.get(), |op| command(op).map(|info| info.shape))
            .flatten()
            .take(4)
            .map(|(_, packet)| command(packet.op()).map_or("?", |info| info.name))
            .collect();
        format!("{} (entry {})", names.join("+"), entry.order)
    }

    /// Checks the log against itself: every reference counted, nothing kept that nobody holds. For tests.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn verify(&mut self) -> Result<(), String> {
        self.flush_all();
        let mut counted = vec![0u32; self.entries.len()];
        let mut count = |id: EntryId| {
            if let Some(n) = counted.get_mut(id as usize) {
                *n += 1;
            }
        };
        for slot in self.slots.values() {
            count(slot.base);
            slot.regions().iter().for_each(|r| count(r.1));
        }
        for entry in self.entries.iter().filter(|e| e.is(flag::LIVE)) {
            entry.reads.iter().for_each(|r| count(r.entry));
            if let Some(context) = self.context(entry.context) {
                count(context.creation);
            }
        }
        self.tombstones.values().flatten().for_each(|&id| count(id));
        for context in self.contexts.iter().flatten() {
            count(context.doom);
            if !context.ended {
                count(context.creation);
            }
            for read in context.compiling.iter().flat_map(|c| &c.pending.reads) {
                count(read.entry);
            }
        }
        for (id, (entry, counted)) in self.entries.iter().zip(counted).enumerate() {
            if entry.refs != counted || entry.is(flag::LIVE) != (counted > 0) {
                return Err(format!(
                    "{}: {} references, {counted} found",
                    self.entry_name(id as EntryId),
                    entry.refs
                ));
            }
        }
        for (generation, object) in &self.objects {
            let mut bound: Vec<_> = object.bound.to_vec();
            bound.sort_unstable();
            let refers = |key: &SlotKey| {
                self.rules.slots.get(key.class as usize).is_some_and(|c| c.refers == Some(object.class))
            };
            let mut found: Vec<SlotKey> = self
                .slots
                .iter()
                .filter(|(k, s)| refers(k) && s.value == *generation)
                .map(|s| *s.0)
                .collect();
            found.sort_unstable();
            if bound != found {
                return Err(format!("object {} is bound in {found:?}, not {bound:?}", object.name));
            }
        }
        Ok(())
    }

    /// Figures.
    pub fn stats(&mut self) -> LogStats {
        self.flush_all();
        let command = self.rules.command;
        let mut stats = LogStats {
            calls: self.counts.calls,
            rejected: self.counts.rejected,
            payload_bytes: self.payloads.total(),
            held_bytes: self.payloads.held(),
            objects: self.objects.len() as u64,
            held_back: self.open.as_ref().map_or(0, |open| open.held.len() as u64),
            ..LogStats::default()
        };
        for entry in self.entries.iter().filter(|e| e.is(flag::LIVE)) {
            stats.entries += 1;
            stats.packet_bytes += entry.bytes.get().len() as u64;
            for (_, packet) in
                entry::packets(entry.bytes.get(), |op| command(op).map(|info| info.shape)).flatten()
            {
                let name = command(packet.op()).map_or("?", |info| info.name);
                let row = stats.by_command.entry(name).or_default();
                row.0 += 1;
                row.1 += Stored::new(packet, entry.payloads()).len() as u64;
            }
        }
        for (key, slot) in self.slots.iter().filter(|(_, slot)| !slot.is_empty()) {
            stats.slots += 1;
            let name = match self.rules.slots.get(key.class as usize) {
                Some(class) => class.name,
                None => "Name",
            };
            let row = stats.by_class.entry(name).or_default();
            row.0 += 1;
            for id in slot.regions().iter().map(|r| r.1).chain([slot.base]).filter(|id| *id != NONE) {
                let entry = &self.entries[id as usize];
                let payloads: usize = entry.payloads().iter().map(Payload::len).sum();
                row.1 += (entry.bytes.get().len() + payloads) as u64;
            }
        }
        stats
    }

    /// All entries in the order of recording.
    pub fn entries(&mut self) -> Vec<EntryView<'_>> {
        self.entries_by(&in_numbers)
    }

    /// The same, for people who know the API that is recorded: `say` puts the value of a slot's key into words, and is told the key's name;
    /// or, for [`OBJECT_CLASS`], the number of a class of objects.
    pub fn entries_by(&mut self, say: &dyn Fn(&str, u32) -> String) -> Vec<EntryView<'_>> {
        self.flush_all();
        let log: &Log = self;
        let command = log.rules.command;
        let mut current: BTreeMap<EntryId, Vec<String>> = BTreeMap::new();
        for (key, slot) in &log.slots {
            for id in slot.regions().iter().map(|r| r.1).chain([slot.base]).filter(|id| *id != NONE) {
                current.entry(id).or_default().push(log.slot_name_by(key, say));
            }
        }
        let mut views: Vec<EntryView<'_>> = log
            .entries
            .iter()
            .enumerate()
            .filter(|(_, e)| e.is(flag::LIVE))
            .map(|(id, e)| {
                let packets: Vec<_> = entry::packets(e.bytes.get(), |op| command(op).map(|info| info.shape))
                    .flatten()
                    .map(|(_, packet)| {
                        let name = command(packet.op()).map_or("?", |info| info.name);
                        (name, Stored::new(packet, e.payloads()))
                    })
                    .collect();
                let mut slots = current.remove(&(id as EntryId)).unwrap_or_default();
                slots.sort_unstable();
                let of = |id: EntryId| log.entries[id as usize].order;
                let synthetic = packets
                    .iter()
                    .all(|(_, p)| p.packet().flags() & reprise_wire::packet::flags::SYNTHETIC != 0);
                EntryView {
                    order: e.order,
                    context: if e.context == NO_SCOPE {
                        0
                    } else {
                        log.context(e.context).map_or(0, |c| c.id)
                    },
                    packets,
                    slots,
                    objects: log.objects_of(e),
                    reads: e.reads.iter().filter(|r| r.entry != NONE).map(|r| of(r.entry)).collect(),
                    held_by: e.refs,
                    chain: e.chain,
                    synthetic,
                }
            })
            .collect();
        views.sort_unstable_by_key(|view| view.order);
        views
    }
}
