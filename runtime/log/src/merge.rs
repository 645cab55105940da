//! Merging: what was written into parts of a value that is bytes becomes part of the value, without asking the driver.
//!
//! A program that writes a buffer piece by piece has a chain as long as there are pieces; to read the buffer back would stop it.
//! This module must not know any command, nor when the chain is too long.

use crate::entry::{self, Entry, EntryId, NONE, Raw, SHARED_FROM};
use crate::rules::{Region, SlotKey};
use crate::table::{Log, Slot};
use reprise_wire::packet::{Blob, BlobArg, Shape};

/// Where a slot's bytes are.
#[derive(Debug, Clone, Copy)]
struct Place {
    entry: EntryId,
    /// Offset of the packet that carries them.
    packet: usize,
    /// How many they are.
    size: usize,
    /// Index of the payload that they are; `None`: inside the packet, or all zero.
    payload: Option<usize>,
}

/// Bytes of a region.
enum Part<'a> {
    Inside(&'a [u8]),
    Payload(Raw),
}

impl std::ops::Deref for Part<'_> {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Part::Inside(bytes) => bytes,
            Part::Payload(bytes) => bytes,
        }
    }
}

/// No larger value is made of a call that gave none.
const MOST_MADE: usize = 256 << 20;

type Carriers = &'static [(u16, u8)];

/// The bytes of all regions, in the order in which they were written, with where they begin. `None` where an entry is more than
/// such bytes, or something else needs it.
fn parts<'a>(
    entries: &'a [Entry],
    regions: &[(Region, EntryId)],
    carriers: Carriers,
    shape: impl Fn(u16) -> Option<Shape>,
) -> Option<Vec<(usize, Part<'a>)>> {
    let part = |(region, id): &(Region, EntryId)| {
        let entry = entries.get(*id as usize).filter(|entry| entry.refs == 1 && entry.writes.len() == 1)?;
        let (_, packet) = entry::packets(entry.bytes.get(), &shape).next()?.ok()?;
        let whole = packet.bytes().len() == entry.bytes.get().len();
        let (start, len) = (usize::try_from(region.x).ok()?, usize::try_from(region.w).ok()?);
        if !whole
            || *region != Region::bytes(region.x, region.w)
            || !carriers.iter().any(|(op, _)| *op == packet.op())
        {
            return None;
        }
        let part = match packet.blob(0) {
            Blob::Bytes(bytes) => Part::Inside(bytes),
            Blob::External { id, .. } => Part::Payload(entry.payloads().get(id as usize)?.bytes()),
            _ => return None,
        };
        (part.len() == len).then_some((start, part))
    };
    regions.iter().map(part).collect()
}

fn write(parts: &[(usize, Part<'_>)], bytes: &mut [u8]) {
    for (start, part) in parts {
        if let Some(to) = bytes.get_mut(*start..*start + part.len()) {
            to.copy_from_slice(part);
        }
    }
}

impl Log {
    fn shape(&self) -> impl Fn(u16) -> Option<Shape> + use<> {
        let command = self.rules.command;
        move |op| command(op).map(|info| info.shape)
    }

    /// Where the bytes of a slot are, if its regions can be put into them.
    fn place_of(&self, slot: &Slot, carriers: Carriers) -> Option<Place> {
        if slot.base == NONE || slot.opaque || slot.chain != 0 {
            return None;
        }
        let base = self.entries.get(slot.base as usize)?;
        let reads = |(_, id): &(Region, EntryId)| {
            self.entries[*id as usize].reads.iter().filter(|read| read.entry == slot.base).count()
        };
        // Whatever else needs it needs it as it was.
        if base.refs as usize != 1 + slot.regions().iter().map(reads).sum::<usize>() {
            return None;
        }
        let mut place = None;
        for packet in entry::packets(base.bytes.get(), self.shape()) {
            let (at, packet) = packet.ok()?;
            if let Some((_, word)) = carriers.iter().find(|(op, _)| *op == packet.op()) {
                let size = usize::try_from(packet.u64(usize::from(*word))).ok()?;
                let (len, payload) = match packet.blob(0) {
                    // Of several nobody says which is the value.
                    _ if place.is_some() => return None,
                    Blob::Null if size > MOST_MADE => return None,
                    Blob::Null => (size, None),
                    Blob::Bytes(bytes) => (bytes.len(), None),
                    Blob::External { id, .. } => (base.payloads().get(id as usize)?.len(), Some(id as usize)),
                    Blob::Value(_) => return None,
                };
                if len != size {
                    return None;
                }
                place = Some(Place { entry: slot.base, packet: at, size, payload });
            }
        }
        let place = place?;
        let parts = parts(&self.entries, slot.regions(), carriers, self.shape())?;
        parts.iter().all(|(start, part)| start + part.len() <= place.size).then_some(place)
    }

    /// Puts a slot's regions into the value under them, where both are [bytes](crate::SlotClass::bytes) that the log has. Otherwise
    /// nothing is changed, and what the value is only the driver can say.
    pub(crate) fn merge(&mut self, key: SlotKey) {
        let carriers = self.rules.slots.get(key.class as usize).map_or(&[][..], |class| class.bytes);
        let Some(place) = self.slots.get(&key).and_then(|slot| self.place_of(slot, carriers)) else {
            return;
        };
        let Some(regions) = self.slots.get_mut(&key).and_then(|slot| slot.regions.take()) else {
            return;
        };
        match place.payload {
            Some(index) => self.merge_into_payload(place.entry, index, &regions, carriers),
            None => self.merge_into_packet(place, &regions, carriers),
        }
        for (_, region) in *regions {
            self.release(region);
        }
        self.long.remove(&key);
    }

    fn merge_into_payload(
        &mut self,
        id: EntryId,
        index: usize,
        regions: &[(Region, EntryId)],
        carriers: Carriers,
    ) {
        let Some(extra) = &mut self.entries[id as usize].extra else { return };
        // Taken out, so that it is nobody else's, perhaps, and its memory can be used again.
        let old = extra.payloads.remove(index);
        let parts = parts(&self.entries, regions, carriers, self.shape()).expect("`place_of` has looked");
        let new = self.payloads.change(old, |bytes| write(&parts, bytes));
        if let Some(extra) = &mut self.entries[id as usize].extra {
            extra.payloads.insert(index, new);
        }
    }

    fn merge_into_packet(&mut self, place: Place, regions: &[(Region, EntryId)], carriers: Carriers) {
        let base = &self.entries[place.entry as usize];
        let (before, rest) = base.bytes.get().split_at(place.packet);
        let Some(Ok((_, packet))) = entry::packets(rest, self.shape()).next() else { return };
        let mut bytes = match packet.blob(0) {
            Blob::Bytes(bytes) => bytes.to_vec(),
            _ => vec![0; place.size],
        };
        let parts = parts(&self.entries, regions, carriers, self.shape()).expect("`place_of` has looked");
        write(&parts, &mut bytes);
        let shared = place.size >= SHARED_FROM;
        let blob = match shared {
            true => BlobArg::External { id: base.payloads().len() as u32, len: place.size as u64 },
            false => BlobArg::Bytes(&bytes),
        };
        let after = &rest[packet.bytes().len()..];
        let whole = [before, &entry::with_blob(&packet, blob), after].concat();
        let base = &mut self.entries[place.entry as usize];
        base.bytes.set(&whole);
        if shared {
            base.extra.get_or_insert_default().payloads.push(self.payloads.take(bytes));
        }
    }
}
