//! The log on disk.
//!
//! ```text
//! "reprise-log\n"   12 bytes
//! version           u32, little-endian
//! zstd frames of:   u64 length of the tables, the tables (postcard); each payload; the contents of drawables
//! checksum          32 bytes, blake3 of all before it
//! ```
//!
//! The names of commands and slot classes are in the file: another version may number them differently. Whatever is
//! read is checked; damaged bytes give an error. This module must not know any command.

use crate::entry::{
    self, Bytes, Changes, EntryId, Extra, NONE, Payload, Push, Read, ReadKind, Write, WriteKind,
};
use crate::rules::{Region, Rules, SlotKey};
use crate::table::{CONTEXTS, Contents, Context, Held, HeldAs, Log, NAMES, NO_SCOPE, Object, Open, Ring};
use reprise_wire::link::Current;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;
use std::io::{self, Read as _, Write as _};
use std::sync::Arc;

const MAGIC: &[u8; 12] = b"reprise-log\n";
const VERSION: u32 = 3;
const CHECKSUM: usize = 32;

/// Why a log file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It does not begin as a log does.
    #[error("not a log file")]
    Foreign,
    /// Written by another version.
    #[error("log file of version {found}; this program reads version {VERSION}")]
    Version {
        /// Its version.
        found: u32,
    },
    /// Its bytes do not match its checksum, or it is cut short.
    #[error("log file is damaged: its checksum does not match")]
    Checksum,
    /// Its checksum is right and its content is not.
    #[error("log file is malformed: {0}")]
    Malformed(String),
    /// It uses a command or slot class that this version does not have, or has in another form.
    #[error("log file uses {0}, which this version does not have in the same form")]
    Unknown(String),
}

type Key = (u16, u16, u32, u32, u32);

#[derive(Debug, Serialize, Deserialize)]
struct Tables {
    commands: Vec<(u16, String, u8, u8)>,
    classes: Vec<(u16, String)>,
    payloads: Vec<u64>,
    entries: Vec<FileEntry>,
    slots: Vec<FileSlot>,
    objects: Vec<FileObject>,
    contexts: Vec<Option<FileContext>>,
    rings: Vec<(u32, u16, u32, u32)>,
    tombstones: Vec<(u32, Vec<u32>)>,
    uncovered: Vec<(u16, u64)>,
    open: Option<FileOpen>,
    /// What is current to draw to each drawable, and how many bytes.
    contents: Vec<([u32; 3], u64)>,
    order: u64,
    next_generation: u32,
    calls: u64,
    rejected: u64,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileEntry {
    order: u64,
    context: u16,
    chain: u16,
    flags: u8,
    bytes: Vec<u8>,
    /// Key, entry (`u32::MAX` none), kind.
    reads: Vec<(Key, u32, u8)>,
    /// Key, value, kind (region `r` is `16 + r`).
    writes: Vec<(Key, u32, u16)>,
    regions: Vec<[i64; 6]>,
    payloads: Vec<u32>,
    push: Option<FilePush>,
    /// Offsets of calls, with how many before each can be rejected; and how many can in all.
    changes: Option<(Vec<(u32, u32)>, u32)>,
}

#[derive(Debug, Serialize, Deserialize)]
struct FilePush {
    group: u32,
    keys: Vec<Key>,
    objects: Vec<u32>,
    from: u32,
    opaque: Vec<Key>,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileSlot {
    key: Key,
    base: u32,
    value: u32,
    opaque: bool,
    void: bool,
    regions: Vec<([i64; 6], u32)>,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileObject {
    generation: u32,
    class: u8,
    scope: u16,
    name: u32,
    deleted: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileContext {
    id: u32,
    share: u16,
    creation: u32,
    destroyed: bool,
    ended: bool,
    doom: u32,
    draw: u32,
    read: u32,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileOpen {
    blocks: Vec<u32>,
    rings: Vec<(u32, [u32; 3])>,
    destroyed: Vec<u32>,
    held: Vec<FileHeld>,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileHeld {
    ring: u32,
    current: [u32; 3],
    held_as: u8,
    bytes: Vec<u8>,
    payloads: Vec<u32>,
}

fn key_out(k: &SlotKey) -> Key {
    (k.class, k.scope, k.a, k.b, k.c)
}
fn region_out(r: &Region) -> [i64; 6] {
    [r.x, r.y, r.z, r.w, r.h, r.d]
}
fn region_in([x, y, z, w, h, d]: [i64; 6]) -> Region {
    Region { x, y, z, w, h, d }
}
fn current_out(c: &Current) -> [u32; 3] {
    [c.context, c.draw, c.read]
}
fn current_in([context, draw, read]: [u32; 3]) -> Current {
    Current { context, draw, read }
}

/// Hashes what it passes on.
struct Hashing<W> {
    out: W,
    hash: blake3::Hasher,
}

impl<W: io::Write> io::Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.hash.update(&bytes[..n]);
        Ok(n)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Payloads in the order in which they go to the file.
#[derive(Default)]
struct Numbering<'a> {
    by_hash: FxHashMap<[u8; 32], u32>,
    list: Vec<&'a Payload>,
}

impl<'a> Numbering<'a> {
    fn number(&mut self, payloads: &'a [Payload]) -> Vec<u32> {
        payloads
            .iter()
            .map(|payload| {
                *self.by_hash.entry(payload.hash()).or_insert_with(|| {
                    self.list.push(payload);
                    self.list.len() as u32 - 1
                })
            })
            .collect()
    }
}

/// A log as it was at one moment, to be written to a file, and given back to the log with [`Log::give_back`].
#[derive(Debug)]
pub struct Snapshot {
    tables: Box<Tables>,
    payloads: Vec<Payload>,
    contents: Vec<Arc<Vec<u8>>>,
}

impl Snapshot {
    /// Writes it.
    ///
    /// # Errors
    /// What writing to `out` gives.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let tables = postcard::to_stdvec(&self.tables).map_err(io::Error::other)?;
        let mut out = Hashing { out, hash: blake3::Hasher::new() };
        out.write_all(MAGIC)?;
        out.write_all(&VERSION.to_le_bytes())?;
        let mut pack = zstd::stream::write::Encoder::new(&mut out, entry::LEVEL)?;
        pack.write_all(&(tables.len() as u64).to_le_bytes())?;
        pack.write_all(&tables)?;
        pack.finish()?;
        for payload in &self.payloads {
            out.write_all(&payload.packed()?)?;
        }
        let mut pack = zstd::stream::write::Encoder::new(&mut out, entry::LEVEL)?;
        for contents in &self.contents {
            pack.write_all(contents)?;
        }
        pack.finish()?;
        let hash = out.hash.finalize();
        out.out.write_all(hash.as_bytes())?;
        out.out.flush()
    }
}

impl Log {
    /// Writes the log to a file.
    ///
    /// # Errors
    /// What writing to `out` gives.
    pub fn write(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        let snapshot = self.snapshot();
        let written = snapshot.write(out);
        self.give_back(snapshot);
        written
    }

    /// The log as it is now. What is large is not copied.
    pub fn snapshot(&mut self) -> Snapshot {
        self.flush_all();
        let mut numbering = Numbering::default();
        let tables = self.tables(&mut numbering);
        let payloads = numbering.list.into_iter().cloned().collect();
        let contents = self.contents.iter().map(|contents| contents.data.clone()).collect();
        Snapshot { tables: Box::new(tables), payloads, contents }
    }

    /// What only `snapshot` needs of what is large goes.
    pub fn give_back(&mut self, snapshot: Snapshot) {
        for payload in snapshot.payloads {
            self.payloads.release(payload);
        }
    }

    fn tables<'a>(&'a self, numbering: &mut Numbering<'a>) -> Tables {
        let command = self.rules.command;
        let mut ids = vec![NONE; self.entries.len()];
        let mut living: Vec<EntryId> =
            (0..self.entries.len() as EntryId).filter(|&id| self.entries[id as usize].refs > 0).collect();
        living.sort_unstable_by_key(|&id| self.entries[id as usize].order);
        for (new, &old) in living.iter().enumerate() {
            ids[old as usize] = new as EntryId;
        }
        let id = |old: EntryId| ids.get(old as usize).copied().unwrap_or(NONE);
        let entries = living
            .iter()
            .map(|&old| {
                let e = &self.entries[old as usize];
                let extra = e.extra.as_deref();
                FileEntry {
                    order: e.order,
                    context: e.context,
                    chain: e.chain,
                    flags: e.flags,
                    bytes: e.bytes.get().to_vec(),
                    reads: e.reads.iter().map(|r| (key_out(&r.key), id(r.entry), r.kind as u8)).collect(),
                    writes: e
                        .writes
                        .iter()
                        .map(|w| {
                            let kind = match w.kind {
                                WriteKind::Set => 0,
                                WriteKind::Create => 1,
                                WriteKind::Delete => 2,
                                WriteKind::Disturb => 3,
                                WriteKind::Drop => 4,
                                WriteKind::Region(index) => 16 + u16::from(index),
                            };
                            (key_out(&w.key), w.value, kind)
                        })
                        .collect(),
                    regions: extra.map_or_else(Vec::new, |x| x.regions.iter().map(region_out).collect()),
                    payloads: numbering.number(e.payloads()),
                    push: extra.and_then(|x| x.push.as_ref()).map(|p| FilePush {
                        group: p.group,
                        keys: p.keys.iter().map(key_out).collect(),
                        objects: p.objects.clone(),
                        from: p.from,
                        opaque: p.opaque.iter().map(key_out).collect(),
                    }),
                    changes: extra.and_then(|x| x.changes.as_ref()).map(|c| (c.calls.clone(), c.rejectable)),
                }
            })
            .collect();
        let mut slots: Vec<FileSlot> = self
            .slots
            .iter()
            .map(|(key, slot)| FileSlot {
                key: key_out(key),
                base: id(slot.base),
                value: slot.value,
                opaque: slot.opaque,
                void: slot.void,
                regions: slot.regions().iter().map(|(r, e)| (region_out(r), id(*e))).collect(),
            })
            .collect();
        slots.sort_unstable_by_key(|slot| slot.key);
        let open = self.open.as_ref().map(|open| FileOpen {
            blocks: open.blocks.to_vec(),
            rings: open.rings.iter().map(|(ring, current)| (*ring, current_out(current))).collect(),
            destroyed: open.destroyed.iter().copied().collect(),
            held: open
                .held
                .iter()
                .map(|held| FileHeld {
                    ring: held.ring,
                    current: current_out(&held.current),
                    held_as: held.held_as as u8,
                    bytes: held.bytes.get().to_vec(),
                    payloads: numbering.number(&held.payloads),
                })
                .collect(),
        });
        Tables {
            commands: (0..=u16::MAX)
                .filter_map(|op| command(op).map(|i| (op, i.name.to_owned(), i.shape.blobs, i.shape.words)))
                .collect(),
            classes: self.rules.slots.iter().zip(0..).map(|(class, i)| (i, class.name.to_owned())).collect(),
            payloads: numbering.list.iter().map(|payload| payload.len() as u64).collect(),
            entries,
            slots,
            objects: self
                .objects
                .iter()
                .map(|(&generation, o)| FileObject {
                    generation,
                    class: o.class,
                    scope: o.scope,
                    name: o.name,
                    deleted: o.deleted,
                })
                .collect(),
            contexts: self
                .contexts
                .iter()
                .map(|c| {
                    c.as_ref().map(|c| FileContext {
                        id: c.id,
                        share: c.share,
                        creation: id(c.creation),
                        destroyed: c.destroyed,
                        ended: c.ended,
                        doom: id(c.doom),
                        draw: c.draw,
                        read: c.read,
                    })
                })
                .collect(),
            rings: self.rings.iter().map(|(&ring, r)| (ring, r.context, r.draw, r.read)).collect(),
            tombstones: self
                .tombstones
                .iter()
                .map(|(creation, list)| (id(*creation), list.iter().map(|&t| id(t)).collect()))
                .collect(),
            uncovered: self.uncovered.iter().map(|(&op, &n)| (op, n)).collect(),
            open,
            contents: self
                .contents
                .iter()
                .map(|contents| (current_out(&contents.current), contents.data.len() as u64))
                .collect(),
            order: self.order,
            next_generation: self.next_generation,
            calls: self.counts.calls,
            rejected: self.counts.rejected,
        }
    }

    /// Reads a log file, all of whose bytes are `bytes`.
    ///
    /// # Errors
    /// [`FileError`]; never panics, whatever the bytes are.
    pub fn read(bytes: &[u8], rules: Rules) -> Result<Log, FileError> {
        let head = MAGIC.len() + 4;
        if bytes.get(..MAGIC.len()) != Some(MAGIC) {
            return Err(FileError::Foreign);
        }
        let Some(&[a, b, c, d]) = bytes.get(MAGIC.len()..head) else { return Err(FileError::Checksum) };
        let version = u32::from_le_bytes([a, b, c, d]);
        if version != VERSION {
            return Err(FileError::Version { found: version });
        }
        let Some(end) = bytes.len().checked_sub(CHECKSUM).filter(|end| *end >= head) else {
            return Err(FileError::Checksum);
        };
        if blake3::hash(&bytes[..end]).as_bytes() != &bytes[end..] {
            return Err(FileError::Checksum);
        }
        let mut content = Vec::new();
        zstd::stream::read::Decoder::new(&bytes[head..end])
            .and_then(|mut decoder| decoder.read_to_end(&mut content))
            .map_err(|error| FileError::Malformed(error.to_string()))?;
        Log::from_content(&content, rules)
    }

    /// Reads what is inside the compression.
    fn from_content(content: &[u8], rules: Rules) -> Result<Log, FileError> {
        let (tables, payloads) = content
            .split_first_chunk::<8>()
            .ok_or_else(|| malformed("no tables"))
            .and_then(|(len, rest)| {
                let len =
                    usize::try_from(u64::from_le_bytes(*len)).map_err(|_| malformed("tables too long"))?;
                rest.split_at_checked(len).ok_or_else(|| malformed("tables cut short"))
            })?;
        let tables: Tables =
            postcard::from_bytes(tables).map_err(|error| FileError::Malformed(error.to_string()))?;
        Reader::new(&tables, rules)?.build(tables, payloads)
    }
}

fn malformed(what: &str) -> FileError {
    FileError::Malformed(what.to_owned())
}

struct Reader {
    log: Log,
    /// Numbers of commands and slot classes here, by those in the file.
    ops: FxHashMap<u16, Result<u16, String>>,
    classes: FxHashMap<u16, Result<u16, String>>,
    entries: usize,
    contexts: Vec<bool>,
}

impl Reader {
    fn new(tables: &Tables, rules: Rules) -> Result<Reader, FileError> {
        let ours: FxHashMap<&str, (u16, (u8, u8))> = (0..=u16::MAX)
            .filter_map(|op| (rules.command)(op).map(|i| (i.name, (op, (i.shape.blobs, i.shape.words)))))
            .collect();
        let ops = tables.commands.iter().map(|(op, name, blobs, words)| {
            let found = ours.get(name.as_str()).filter(|(_, shape)| *shape == (*blobs, *words));
            (*op, found.map(|(op, _)| *op).ok_or_else(|| name.clone()))
        });
        let classes = tables.classes.iter().map(|(class, name)| {
            let found = rules.slots.iter().position(|c| c.name == name);
            (*class, found.map(|class| class as u16).ok_or_else(|| name.clone()))
        });
        Ok(Reader {
            ops: ops.collect(),
            classes: classes.collect(),
            entries: tables.entries.len(),
            contexts: tables.contexts.iter().map(Option::is_some).collect(),
            log: Log::new(rules),
        })
    }

    fn key(&self, (class, scope, a, b, c): Key) -> Result<SlotKey, FileError> {
        let class = match self.classes.get(&class) {
            _ if class >= NAMES => class,
            Some(Ok(class)) => *class,
            Some(Err(name)) => return Err(FileError::Unknown(format!("slot class {name}"))),
            None => return Err(malformed("a slot of no class")),
        };
        Ok(SlotKey { class, scope, a, b, c })
    }
    fn keys(&self, keys: &[Key]) -> Result<Vec<SlotKey>, FileError> {
        keys.iter().map(|key| self.key(*key)).collect()
    }

    fn id(&self, id: u32) -> Result<EntryId, FileError> {
        if (id as usize) < self.entries { Ok(id) } else { Err(malformed("an entry that is not there")) }
    }
    fn id_or_none(&self, id: u32) -> Result<EntryId, FileError> {
        if id == NONE { Ok(NONE) } else { self.id(id) }
    }

    fn context(&self, number: u16) -> Result<u16, FileError> {
        match number == NO_SCOPE || self.contexts.get(number as usize) == Some(&true) {
            true => Ok(number),
            false => Err(malformed("a context that is not there")),
        }
    }

    /// Packets with the commands numbered as here.
    fn packets(&self, bytes: &[u8]) -> Result<Vec<u8>, FileError> {
        let mut out = bytes.to_vec();
        let mut at = 0;
        while at < out.len() {
            let (op, _, size, _) = reprise_wire::packet::header(&out[at..])
                .map_err(|error| FileError::Malformed(error.to_string()))?;
            let op = match self.ops.get(&op) {
                Some(Ok(op)) => *op,
                Some(Err(name)) => return Err(FileError::Unknown(format!("command {name}"))),
                None => return Err(malformed("a packet of no command")),
            };
            out[at..at + 2].copy_from_slice(&op.to_le_bytes());
            at += size as usize;
        }
        let command = self.log.rules.command;
        for packet in entry::packets(&out, |op| command(op).map(|info| info.shape)) {
            packet.map_err(|error| FileError::Malformed(error.to_string()))?;
        }
        Ok(out)
    }

    fn build(mut self, tables: Tables, mut bytes: &[u8]) -> Result<Log, FileError> {
        let mut payloads = Vec::new();
        for len in &tables.payloads {
            let len = usize::try_from(*len).map_err(|_| malformed("a payload too long"))?;
            let (payload, rest) =
                bytes.split_at_checked(len).ok_or_else(|| malformed("payloads cut short"))?;
            payloads.push(self.log.payloads.keep(payload));
            bytes = rest;
        }
        for (current, len) in &tables.contents {
            let len = usize::try_from(*len).map_err(|_| malformed("contents too long"))?;
            let (data, rest) = bytes.split_at_checked(len).ok_or_else(|| malformed("contents cut short"))?;
            self.log.contents.push(Contents { current: current_in(*current), data: Arc::new(data.into()) });
            bytes = rest;
        }
        let take = |ids: &[u32]| -> Result<Vec<Payload>, FileError> {
            let one = |id: &u32| payloads.get(*id as usize).cloned();
            ids.iter().map(one).collect::<Option<_>>().ok_or_else(|| malformed("a payload that is not there"))
        };
        self.build_contexts(&tables)?;
        for e in tables.entries {
            self.build_entry(e, &take)?;
        }
        for o in tables.objects {
            let object = Object {
                class: o.class,
                scope: o.scope,
                name: o.name,
                deleted: o.deleted,
                waits: None, // a log from a file is looked at, and recorded into no more
                slots: Vec::new(),
                bound: SmallVec::new(),
            };
            self.log.objects.insert(o.generation, object);
        }
        for s in tables.slots {
            let key = self.key(s.key)?;
            let base = self.id_or_none(s.base)?;
            let mut regions = Vec::new();
            for (region, id) in s.regions {
                regions.push((region_in(region), self.id(id)?));
            }
            self.log.set_slot(key, base, &regions, s.value);
            let slot = self.log.slot_mut(key);
            (slot.opaque, slot.void) = (s.opaque, s.void);
            if s.opaque {
                self.log.opaque.insert(key);
            }
        }
        for (creation, list) in tables.tombstones {
            let creation = self.id(creation)?;
            let list = list.into_iter().map(|id| self.id(id)).collect::<Result<SmallVec<[_; 1]>, _>>()?;
            list.iter().for_each(|&id| self.log.hold_entry(id));
            self.log.tombstones.insert(creation, list);
        }
        for (op, count) in tables.uncovered {
            match self.ops.get(&op) {
                Some(Ok(op)) => self.log.uncovered.insert(*op, count),
                _ => return Err(malformed("an uncovered command of no name")),
            };
        }
        if let Some(open) = tables.open {
            let mut held = Vec::new();
            for h in open.held {
                let held_as = match h.held_as {
                    0 => HeldAs::Call,
                    1 => HeldAs::Refused,
                    2 => HeldAs::Switch,
                    3 => HeldAs::Destroy,
                    _ => return Err(malformed("a packet held for no reason")),
                };
                let bytes = Bytes::new(&self.packets(&h.bytes)?);
                let payloads = take(&h.payloads)?;
                held.push(Held { ring: h.ring, current: current_in(h.current), held_as, bytes, payloads });
            }
            self.log.open = Some(Open {
                blocks: open.blocks.into(),
                rings: open.rings.into_iter().map(|(ring, current)| (ring, current_in(current))).collect(),
                destroyed: open.destroyed.into_iter().collect(),
                held,
            });
        }
        self.log.count_references();
        for payload in payloads {
            self.log.payloads.release(payload);
        }
        self.log.order = tables.order;
        self.log.next_generation = tables.next_generation.max(1);
        self.log.counts.calls = tables.calls;
        self.log.counts.rejected = tables.rejected;
        if self.log.entries.iter().any(|e| e.refs == 0 || e.order > tables.order) {
            return Err(malformed("an entry that nothing holds"));
        }
        Ok(self.log)
    }

    fn build_contexts(&mut self, tables: &Tables) -> Result<(), FileError> {
        if tables.contexts.len() >= NO_SCOPE as usize {
            return Err(malformed("too many contexts"));
        }
        for (number, c) in tables.contexts.iter().enumerate() {
            let Some(c) = c else {
                self.log.contexts.push(None);
                continue;
            };
            if c.share == NO_SCOPE {
                return Err(malformed("a share group of no number"));
            }
            if self.log.groups.len() <= c.share as usize {
                self.log.groups.resize(c.share as usize + 1, 0);
            }
            self.log.groups[c.share as usize] += 1;
            if !c.destroyed {
                self.log.context_ids.insert(c.id, number as u16);
            }
            self.log.contexts.push(Some(Context {
                id: c.id,
                share: c.share,
                creation: self.id_or_none(c.creation)?,
                destroyed: c.destroyed,
                ended: c.ended,
                doom: self.id_or_none(c.doom)?,
                attribs: Vec::new(),
                bindings: Vec::new(),
                hot: Vec::new(),
                compiling: None,
                draw: c.draw,
                read: c.read,
            }));
        }
        for &(ring, context, draw, read) in &tables.rings {
            let context = self.context(context)?;
            self.log.rings.insert(ring, Ring { context, draw, read });
        }
        Ok(())
    }

    fn build_entry(
        &mut self,
        e: FileEntry,
        take: &impl Fn(&[u32]) -> Result<Vec<Payload>, FileError>,
    ) -> Result<(), FileError> {
        let mut reads = SmallVec::new();
        for (key, id, kind) in e.reads {
            let kind = match kind {
                0 => ReadKind::Base,
                1 => ReadKind::Region,
                2 => ReadKind::Under,
                _ => return Err(malformed("a read of no kind")),
            };
            let id = if kind == ReadKind::Base { self.id_or_none(id)? } else { self.id(id)? };
            reads.push(Read { key: self.key(key)?, entry: id, kind });
        }
        let mut writes = SmallVec::new();
        for (key, value, kind) in e.writes {
            let kind = match kind {
                0 => WriteKind::Set,
                1 => WriteKind::Create,
                2 => WriteKind::Delete,
                3 => WriteKind::Disturb,
                4 => WriteKind::Drop,
                16..=271 => WriteKind::Region((kind - 16) as u8),
                _ => return Err(malformed("a write of no kind")),
            };
            let key = self.key(key)?;
            let of_context = key.class == NAMES + u16::from(CONTEXTS);
            if of_context {
                self.context(u16::try_from(value).map_err(|_| malformed("a context of no number"))?)?;
            }
            if matches!(kind, WriteKind::Create | WriteKind::Delete) && key.class < NAMES {
                return Err(malformed("a name that is none"));
            }
            writes.push(Write { key, value, kind });
        }
        let push = match e.push {
            Some(p) => Some(Push {
                group: p.group,
                keys: self.keys(&p.keys)?,
                objects: p.objects,
                from: p.from,
                opaque: self.keys(&p.opaque)?,
            }),
            None => None,
        };
        let payloads = take(&e.payloads)?;
        let regions: Vec<Region> = e.regions.into_iter().map(region_in).collect();
        let plain = push.is_none() && payloads.is_empty() && regions.is_empty() && e.changes.is_none();
        let changes = e.changes.map(|(calls, rejectable)| Arc::new(Changes { calls, rejectable }));
        let extra = (!plain).then(|| Box::new(Extra { regions, payloads, push, changes }));
        let bytes = Bytes::new(&self.packets(&e.bytes)?);
        let context = self.context(e.context)?;
        self.log.entries.push(entry::Entry {
            order: e.order,
            refs: 0,
            context,
            chain: e.chain,
            flags: e.flags | entry::flag::LIVE,
            bytes,
            reads,
            writes,
            extra,
        });
        Ok(())
    }
}

impl Log {
    /// Counts the references between entries, and from contexts, that were not counted as they were restored.
    fn count_references(&mut self) {
        let mut held: Vec<EntryId> = Vec::new();
        for entry in &self.entries {
            held.extend(entry.reads.iter().map(|r| r.entry));
            held.extend(self.context(entry.context).map(|c| c.creation));
        }
        for context in self.contexts.iter().flatten() {
            held.push(context.doom);
            if !context.ended {
                held.push(context.creation);
            }
        }
        for id in held {
            self.hold_entry(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules {
            command: |_| None,
            record: |_, _| false,
            slots: &[],
            default: |_, _| false,
            attrib_bits: |_| 0,
        }
    }

    #[test]
    fn another_version_is_named() {
        let mut file = Vec::new();
        let mut log = Log::new(rules());
        let current = Current { context: 1, draw: 2, read: 3 };
        log.contents.push(Contents { current, data: Arc::new(vec![7; 9]) });
        log.write(&mut file).unwrap();
        assert_eq!(Log::read(&file, rules()).unwrap().contents, log.contents);
        file[12] = 9;
        assert!(matches!(Log::read(&file, rules()), Err(FileError::Version { found: 9 })));
        assert!(matches!(Log::read(b"something else", rules()), Err(FileError::Foreign)));
    }
}
