//! What the log is told about the API that it records: commands, slots, defaults.
//!
//! These are the types that generated code fills in. This module must not know any command.

use crate::table::Log;
use reprise_wire::packet::{self, BlobArg, Shape};
use std::hash::{Hash, Hasher};

/// Everything the log knows about an API.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// A command by its number; `None` for a number that no command has.
    pub command: fn(u16) -> Option<CommandInfo>,
    /// Records one call. `false`: there is no rule for it, it changed state in a way that the log cannot follow.
    pub record: fn(u16, &mut crate::Recorder<'_>) -> bool,
    /// The slot classes; a class's id is its index. At most 0xFF00.
    pub slots: &'static [SlotClass],
    /// Writes the calls that give a slot the value it has in a fresh context (or object), and its value.
    /// `false`: the slot has no such default.
    pub default: fn(&mut DefaultWriter<'_>, SlotKey) -> bool,
    /// The attribute group bits that save this slot; 0 for none. Only asked for slots of a context and for slots of
    /// classes with [`SlotClass::saved_with`].
    pub attrib_bits: fn(&SlotKey) -> u32,
}

/// A command, as far as the log must know it.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfo {
    /// Its name.
    pub name: &'static str,
    /// Its packet.
    pub shape: Shape,
    /// Whether it goes into a block (display list) that is being compiled in its context, instead of being executed.
    pub compiled: bool,
    /// Nothing that it does outlives it: outside a block the log need not look at it.
    pub inert: bool,
    /// Called from a block it can be rejected by itself, see [`crate::Recorder::block_rejections`].
    pub rejectable: bool,
}

/// Whose a slot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The process's.
    Process,
    /// Shared by the contexts of a share group.
    Share,
    /// A context's.
    Context,
    /// A ring's, that is, a thread's.
    Ring,
}

/// A kind of slot.
#[derive(Debug, Clone, Copy)]
pub struct SlotClass {
    /// For people; unique.
    pub name: &'static str,
    /// Whose.
    pub scope: Scope,
    /// Names of the keys in use, at most three.
    pub keys: &'static [&'static str],
    /// The slot belongs to an object of this class: its first key is a generation, and deletion drops it.
    /// The scope of the first slot class that names an object class is also the scope of that class's names (share
    /// group where no slot class names it).
    pub object: Option<u8>,
    /// The slot's value is a generation of an object of this class: the object lives while it is bound here, and its
    /// deletion empties the slot in the context that deletes.
    pub refers: Option<u8>,
    /// The longest chain of updates, or count of regions, before a capture is asked for; 0 for no limit.
    pub collapse: u16,
    /// The value is bytes: the commands whose one blob they are as they come, of all of it or of a region, each with the word
    /// that says, with the one after it, how many. Where there are too many regions of such a value, they are put into it, and nothing is read back.
    pub bytes: &'static [(u16, u8)],
    /// Saving the attribute group also saves these slots of the objects bound in the slots of this class (a slot
    /// class with [`SlotClass::refers`]), and of the default object (generation 0).
    pub saved_with: Option<u16>,
}

/// Names one slot. `scope` is filled in by [`crate::Recorder::key`].
#[derive(Debug, Copy, Clone, Eq, PartialEq, PartialOrd, Ord)]
pub struct SlotKey {
    /// Index of its [`SlotClass`].
    pub class: u16,
    /// Number of the context, share group or ring; 0 for the process.
    pub scope: u16,
    /// First key: for an object's slot its generation.
    pub a: u32,
    /// Second key.
    pub b: u32,
    /// Third key.
    pub c: u32,
}

impl Hash for SlotKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.class) | u64::from(self.scope) << 16 | u64::from(self.a) << 32);
        state.write_u64(u64::from(self.b) | u64::from(self.c) << 32);
    }
}

/// Part of a slot's content: a box of texels, or bytes of a buffer (`x` and `w` only, the rest 0 and 1).
#[derive(Debug, Copy, Clone, Eq, PartialEq)]
pub struct Region {
    /// First column, or byte.
    pub x: i64,
    /// First row.
    pub y: i64,
    /// First layer.
    pub z: i64,
    /// Columns, or bytes.
    pub w: i64,
    /// Rows.
    pub h: i64,
    /// Layers.
    pub d: i64,
}

impl Region {
    /// `len` bytes from `offset`.
    pub const fn bytes(offset: i64, len: i64) -> Region {
        Region { x: offset, y: 0, z: 0, w: len, h: 1, d: 1 }
    }
    /// Whether nothing is in it.
    pub const fn is_empty(&self) -> bool {
        self.w <= 0 || self.h <= 0 || self.d <= 0
    }
    /// Whether all of `other` is inside.
    pub fn covers(&self, other: &Region) -> bool {
        fn inside(a: i64, n: i64, b: i64, m: i64) -> bool {
            a <= b && b.saturating_add(m) <= a.saturating_add(n)
        }
        inside(self.x, self.w, other.x, other.w)
            && inside(self.y, self.h, other.y, other.h)
            && inside(self.z, self.d, other.z, other.d)
    }
}

/// Receives the calls that give a slot its default.
#[derive(Debug)]
pub struct DefaultWriter<'a> {
    pub(crate) log: &'a Log,
    pub(crate) bytes: Vec<u8>,
    pub(crate) value: Option<u32>,
}

impl DefaultWriter<'_> {
    /// Adds a call. What it reads and disturbs besides the slot is found out from its own rule.
    pub fn packet(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) {
        self.bytes.extend_from_slice(&packet::build(op, packet::flags::SYNTHETIC, 0, words, blobs));
    }
    /// The value that [`crate::Recorder::read`] and [`crate::Recorder::peek`] give for the slot; without it, what the
    /// rules of the packets say, or 0.
    pub fn value(&mut self, v: u32) {
        self.value = Some(v);
    }
    /// The name that the program knows a generation by; 0 for generation 0.
    pub fn name(&self, generation: u32) -> u32 {
        self.log.name_of(generation)
    }
}
