//! `reprise log diff`: what two logs differ in.
//!
//! Entries are compared by what they are the value of: a slot that has other calls has changed, wherever in the order of
//! recording they come. Entries that nothing but others need are compared by their calls.
//! This module must not know how a log is kept, nor any command.

use crate::log::{arguments, key_value};
use reprise_log::{EntryView, Log, Stored};
use reprise_wire::packet::Blob;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// What can be compared of an entry.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Said {
    /// Place in the order of recording, of its own log.
    order: u64,
    /// Its calls as text.
    calls: Vec<String>,
    /// Hashes of its payloads, which the text does not show.
    #[serde(skip)]
    payloads: Vec<[u8; 32]>,
}

impl Said {
    fn is_like(&self, other: &Said) -> bool {
        self.calls == other.calls && self.payloads == other.payloads
    }
}

/// A slot, or several that one entry gives their values, or calls that others need, and what both logs have there.
#[derive(Debug, Serialize)]
pub(crate) struct Difference {
    /// The context, or 0.
    context: u32,
    /// None for calls that others need.
    slots: Vec<String>,
    before: Vec<Said>,
    after: Vec<Said>,
}

/// What two logs differ in.
#[derive(Debug, Serialize)]
pub(crate) struct Differences {
    /// Entries that both have.
    same: usize,
    differences: Vec<Difference>,
}

/// Context, slots, and calls where there are no slots.
type Key = (u32, Vec<String>, Vec<String>);

fn payloads(stored: &Stored<'_>) -> Vec<[u8; 32]> {
    let packet = stored.packet();
    let blobs = 0..usize::from(packet.shape().blobs);
    blobs
        .filter_map(|i| match packet.blob(i) {
            Blob::External { id, .. } => stored.payload_hash(id),
            Blob::Bytes(bytes) => Some(*blake3::hash(bytes).as_bytes()),
            _ => None,
        })
        .collect()
}

fn said(entry: &EntryView<'_>) -> Said {
    let text = |(name, stored): &(&str, Stored<'_>)| {
        let texts: Vec<String> = arguments(stored).iter().map(|(_, shown)| shown.to_string()).collect();
        format!("{name}({})", texts.join(", "))
    };
    Said {
        order: entry.order,
        calls: entry.packets.iter().map(text).collect(),
        payloads: entry.packets.iter().flat_map(|(_, stored)| payloads(stored)).collect(),
    }
}

fn by_key(log: &mut Log) -> BTreeMap<Key, Vec<Said>> {
    let mut all: BTreeMap<Key, Vec<Said>> = BTreeMap::new();
    for entry in log.entries_by(&key_value) {
        let said = said(&entry);
        let calls = if entry.slots.is_empty() { said.calls.clone() } else { Vec::new() };
        all.entry((entry.context, entry.slots.clone(), calls)).or_default().push(said);
    }
    all
}

/// Compares.
pub(crate) fn compare(before: &mut Log, after: &mut Log) -> Differences {
    let (mut old, new) = (by_key(before), by_key(after));
    let mut same = 0;
    let mut differences = Vec::new();
    let mut pairs: Vec<(Key, Vec<Said>, Vec<Said>)> = new
        .into_iter()
        .map(|(key, after)| {
            let before = old.remove(&key).unwrap_or_default();
            (key, before, after)
        })
        .collect();
    pairs.extend(old.into_iter().map(|(key, before)| (key, before, Vec::new())));
    for ((context, slots, _), mut before, mut after) in pairs {
        after.retain(|said| match before.iter().position(|other| other.is_like(said)) {
            Some(at) => {
                before.remove(at);
                same += 1;
                false
            }
            None => true,
        });
        if !before.is_empty() || !after.is_empty() {
            differences.push(Difference { context, slots, before, after });
        }
    }
    let order = |of: &Difference| of.after.first().or(of.before.first()).map_or(0, |said| said.order);
    differences.sort_by_key(|difference| (difference.context, order(difference)));
    Differences { same, differences }
}

impl Differences {
    /// For a person: each slot with what it had (`-`) and what it has (`+`).
    pub(crate) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut context = 0;
        for difference in &self.differences {
            if difference.context != context {
                context = difference.context;
                writeln!(out, "# context:{context:#x}")?;
            }
            match difference.slots.as_slice() {
                [] => writeln!(out, "needed by others")?,
                slots => writeln!(out, "{}", slots.join(", "))?,
            }
            // The text shows no contents: where only they differ, both sides would look alike.
            let alike = |said: &Said, others: &[Said]| others.iter().any(|other| other.calls == said.calls);
            for (mark, side, other) in
                [('-', &difference.before, &difference.after), ('+', &difference.after, &difference.before)]
            {
                for said in side {
                    let remark = if alike(said, other) { "  # other contents" } else { "" };
                    for call in &said.calls {
                        writeln!(out, "{mark} {:>8}  {call}{remark}", said.order)?;
                    }
                }
            }
        }
        let only = |side: fn(&Difference) -> &[Said]| {
            self.differences.iter().filter(|difference| side(difference).is_empty()).count()
        };
        let (added, removed) = (only(|d| &d.before), only(|d| &d.after));
        writeln!(
            out,
            "# {} entries are the same; {} changed, {added} added, {removed} removed",
            self.same,
            self.differences.len() - added - removed
        )
    }
}
