//! The memory that a program gets for a mapping of something that is elsewhere, and finding what it has written there.
//!
//! This module must not know what is mapped.
#![allow(unsafe_code)] // memory that the program writes at any time

use crate::written::Pages;
use std::ops::Range;
use std::sync::atomic::{AtomicU8, Ordering};

/// Bytes of a mapping that are compared at once.
const BLOCK: usize = 1024;
/// So many bytes that are the same are sent rather than a call more.
const MOST_BETWEEN: usize = 4096;
/// From this size on it is cheaper to ask the kernel what may have changed than to compare everything.
const NOTED_FROM: usize = 64 << 10;
/// Memory of no more bytes is kept for another mapping: fresh memory has to be found and cleared.
const MOST_SPARE: usize = 8 << 20;
/// So many bytes of changes are found at once, about.
const MOST_FOUND: usize = 4 << 20;

/// What the program has written: parts of the buffer, in order, and what is in them.
#[derive(Debug, Default)]
pub struct Changes {
    /// Where in the buffer, and where among the bytes.
    parts: Vec<(usize, Range<usize>)>,
    bytes: Vec<u8>,
}

impl Changes {
    /// Offsets into the buffer, and bytes.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &[u8])> {
        self.parts.iter().map(|(at, part)| (*at, self.bytes.get(part.clone()).unwrap_or_default()))
    }
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
    /// Makes room for others.
    pub fn clear(&mut self) {
        self.parts.clear();
        self.bytes.clear();
        self.parts.shrink_to(MOST_FOUND / BLOCK);
        self.bytes.shrink_to(2 * MOST_FOUND);
    }
    /// Adds a part of a mapping as it is now.
    pub fn add(&mut self, mapping: &Mapping, part: Range<usize>) {
        self.push(mapping.offset + part.start, &mapping.bytes()[part]);
    }
    fn push(&mut self, at: usize, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        let end = self.bytes.len();
        match self.parts.last_mut().filter(|(start, part)| start + part.len() == at) {
            Some((_, part)) => part.end = end,
            None => self.parts.push((at, end - bytes.len()..end)),
        }
    }
}

/// A mapped buffer.
#[derive(Debug)]
pub struct Mapping {
    /// What the program may do with it, in bits that are its business.
    pub access: u32,
    /// Of the part that is mapped.
    pub offset: usize,
    /// What the server has, where what the program has written must be told from what it has not: in mappings that stay.
    pub shadow: Vec<u8>,
    /// Others than the program, through this mapping, may write what is mapped: what they wrote must not be undone.
    pub others_write: bool,
    memory: Memory,
    len: usize,
    /// Parts in which a look has found that there may be changes, in order.
    suspected: Vec<Range<usize>>,
}

/// Mappings are aligned to 64 bytes, as drivers give them.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]); // only its bytes are used, through a pointer

/// Memory of a mapping that is no more, for another.
#[derive(Debug)]
pub struct Spare(Vec<Line>);

impl Spare {
    /// The same, zeroed.
    pub fn cleared(mut self) -> Spare {
        self.0.fill(Line([0; 64]));
        self
    }
}

/// Where the bytes are.
#[derive(Debug)]
enum Memory {
    Lines(Vec<Line>),
    /// The kernel notes what is written.
    Pages(Pages),
}

impl Mapping {
    /// Zeroed memory for `len` bytes from `offset`, as far from an alignment as that; or `spare`, as it is. In one that `stays`
    /// changes will be looked for again and again.
    pub fn new(access: u32, offset: usize, len: usize, stays: bool, spare: Option<Spare>) -> Mapping {
        let lines = (offset % 64 + len).div_ceil(64).max(1);
        let pages = || (stays && len >= NOTED_FROM).then(|| Pages::new(lines * 64).ok()).flatten();
        let memory = match spare.filter(|spare| spare.0.len() == lines) {
            Some(spare) => Memory::Lines(spare.0),
            None => pages().map_or_else(|| Memory::Lines(vec![Line([0; 64]); lines]), Memory::Pages),
        };
        let (shadow, suspected) = (Vec::new(), Vec::new());
        Mapping { access, offset, shadow, others_write: false, memory, len, suspected }
    }
    /// Its memory, which is the program's no more.
    pub fn into_spare(self) -> Option<Spare> {
        match self.memory {
            Memory::Lines(lines) if lines.len() <= MOST_SPARE / 64 => Some(Spare(lines)),
            _ => None,
        }
    }
    /// Where it is: what the program gets.
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        self.start().cast_mut()
    }
    fn start(&self) -> *const u8 {
        let memory = match &self.memory {
            Memory::Lines(lines) => lines.as_ptr().cast::<u8>(),
            Memory::Pages(pages) => pages.as_ptr().cast_const(),
        };
        memory.wrapping_add(self.offset % 64)
    }
    /// In bytes.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// What is there now. The program may change it at any time: nothing but copies may be made of it.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: `new` made room for `len` bytes from there.
        unsafe { std::slice::from_raw_parts(self.start(), self.len) }
    }
    /// Puts there what the server has: `fetched`, where it is not what it had `before`, which was the shadow when it was
    /// asked. Other threads may write meanwhile; what they wrote since stays, and is found as a change.
    pub fn put(&mut self, fetched: &[u8], before: &[u8]) {
        let at = self.as_mut_ptr();
        if self.shadow.is_empty() {
            // The program only reads it.
            // SAFETY: `new` made room for `len` bytes from there.
            unsafe { std::ptr::copy_nonoverlapping(fetched.as_ptr(), at, fetched.len().min(self.len)) };
            return;
        }
        let blocks = fetched.chunks(BLOCK).zip(before.chunks(BLOCK)).zip(self.shadow.chunks_mut(BLOCK));
        for (i, ((fetched, before), shadow)) in blocks.enumerate().filter(|(_, ((new, old), _))| new != old) {
            for (j, ((&new, &old), shadow)) in fetched.iter().zip(before).zip(shadow).enumerate() {
                if new == old || *shadow != old {
                    continue;
                }
                *shadow = new;
                // SAFETY: the shadow is as long as the mapping. Threads of the program may write there at the same time.
                let byte = unsafe { AtomicU8::from_ptr(at.wrapping_add(i * BLOCK + j)) };
                // It fails where the program has written: that byte stays.
                let _ = byte.compare_exchange(old, new, Ordering::Relaxed, Ordering::Relaxed);
            }
        }
    }
    /// What the server has from an offset into the buffer on, where that is known here: where only the program writes it.
    pub fn sent(&self, offset: usize, len: usize) -> Option<&[u8]> {
        let at = offset.checked_sub(self.offset).filter(|_| !self.others_write)?;
        self.shadow.get(at..at.checked_add(len)?)
    }
    /// A command has written these bytes from an offset into the buffer on: the program sees them, and the server has them.
    pub fn place(&mut self, offset: usize, bytes: &[u8]) {
        let skip = self.offset.saturating_sub(offset);
        let at = offset.saturating_sub(self.offset);
        let Some(bytes) = bytes.get(skip..) else { return };
        let len = bytes.len().min(self.len.saturating_sub(at));
        if let Some(shadow) = self.shadow.get_mut(at..at + len) {
            shadow.copy_from_slice(&bytes[..len]);
        }
        // Last, because the program may have taken them from there.
        // SAFETY: `new` made room for `len` bytes. Threads of the program may write there at the same time.
        unsafe { std::ptr::copy(bytes.as_ptr(), self.as_mut_ptr().wrapping_add(at), len) };
    }
    /// Looks where the program may have written since the last look. [`Mapping::changes`] will find what is there, and what is
    /// written from now on is found by the next look.
    pub fn look(&mut self) {
        let (before, len) = (self.offset % 64, self.len);
        let Memory::Pages(pages) = &mut self.memory else {
            self.suspected.clear();
            self.suspected.push(0..len);
            return;
        };
        let suspected = &mut self.suspected;
        pages.look(|part| {
            let part = part.start.saturating_sub(before)..part.end.saturating_sub(before).min(len);
            if part.start < part.end {
                suspected.push(part);
            }
        });
        // Parts of an earlier look may still be there: nothing is to be compared twice.
        suspected.sort_unstable_by_key(|part| part.start);
        suspected.dedup_by(|next, last| {
            let joined = next.start <= last.end;
            if joined {
                last.end = last.end.max(next.end);
            }
            joined
        });
    }

    /// Adds changes where the last look has found that there may be some. Whether there may be more: of many not all are
    /// found at once.
    pub fn changes(&mut self, found: &mut Changes) -> bool {
        let mut suspected = std::mem::take(&mut self.suspected);
        let mut done = 0;
        for part in &mut suspected {
            while part.start < part.end && found.bytes.len() < MOST_FOUND {
                let end = part.end.min(part.start + MOST_FOUND / 4);
                self.changes_in(part.start..end, found);
                part.start = end;
            }
            if part.start < part.end {
                break;
            }
            done += 1;
        }
        suspected.drain(..done);
        self.suspected = suspected;
        !self.suspected.is_empty()
    }

    /// Adds what the program has written into a part of it and was not found yet: it becomes the shadow. Blocks are compared as a
    /// whole, and those that are close to one another are sent together. Where others write the buffer too, only words that
    /// differ are sent.
    pub fn changes_in(&mut self, part: Range<usize>, found: &mut Changes) {
        const WORD: usize = 4;
        let mut shadow = std::mem::take(&mut self.shadow);
        let start = self.offset + part.start;
        let grain = match self.others_write {
            false => BLOCK,
            true if start.is_multiple_of(WORD) => WORD,
            true => 1,
        };
        let (now, before) = (&self.bytes()[part.clone()], &mut shadow[part]);
        // Where what was last found ends.
        let mut end = None;
        for at in (0..now.len()).step_by(BLOCK) {
            let block = at..now.len().min(at + BLOCK);
            if now[block.clone()] == before[block.clone()] {
                continue;
            }
            // A copy, because the program may go on writing.
            let mut copy = [0; BLOCK];
            let copy = &mut copy[..block.len()];
            copy.copy_from_slice(&now[block.clone()]);
            if let Some(end) = end.filter(|end| !self.others_write && at - end <= MOST_BETWEEN) {
                found.push(start + end, &before[end..at]);
            }
            for (i, now) in copy.chunks(grain).enumerate() {
                let at = at + i * grain;
                let before = &mut before[at..at + now.len()];
                if now != &*before {
                    before.copy_from_slice(now);
                    found.push(start + at, now);
                }
            }
            end = Some(block.end);
        }
        self.shadow = shadow;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_aligned_and_zeroed() {
        let mut mapping = Mapping::new(0, 0, 100, false, None);
        assert_eq!((mapping.as_mut_ptr() as usize % 64, mapping.len()), (0, 100));
        let mut mapping = Mapping::new(0, 130, 62, true, None);
        assert_eq!(mapping.as_mut_ptr() as usize % 64, 2);
        assert!(matches!(mapping.memory, Memory::Lines(lines) if lines.len() == 1));
        let spare = Mapping::new(0, 130, 62, false, None).into_spare().unwrap();
        let at = spare.0.as_ptr() as usize;
        let mut mapping = Mapping::new(0, 64, 64, false, Some(spare));
        assert_eq!(mapping.as_mut_ptr() as usize, at);
        write(&mut mapping, 5, 1);
        let mapping = Mapping::new(0, 0, 64, false, mapping.into_spare().map(Spare::cleared));
        assert_eq!((mapping.start() as usize, mapping.bytes()), (at, &[0; 64][..]));
        let spare = Mapping::new(0, 0, 1, false, None).into_spare();
        assert_eq!(Mapping::new(0, 0, 100, false, spare).bytes(), [0; 100], "of another size");
        let mut mapping = Mapping::new(0, 130, 1 << 20, true, None);
        assert_eq!(mapping.as_mut_ptr() as usize % 4096, 2);
        assert_eq!(mapping.bytes(), vec![0; 1 << 20]);
    }

    fn found(mapping: &mut Mapping) -> Vec<(usize, usize)> {
        mapping.look();
        let mut found = Changes::default();
        assert!(!mapping.changes(&mut found));
        found.iter().map(|(at, bytes)| (at, bytes.len())).collect()
    }

    fn write(mapping: &mut Mapping, at: usize, byte: u8) {
        assert!(at < mapping.len());
        // SAFETY: the mapping's own memory.
        unsafe { mapping.as_mut_ptr().add(at).write(byte) };
    }

    #[test]
    fn what_was_written_is_found_once() {
        let mut mapping = Mapping::new(0, 64, 5000, false, None);
        mapping.shadow = vec![0; 5000];
        for (at, byte) in [(1023, 1), (1024, 2), (4999, 3)] {
            write(&mut mapping, at, byte);
        }
        // Those that are the same are sent where they are few.
        assert_eq!(found(&mut mapping), [(64, 5000)]);
        assert_eq!(found(&mut mapping), []);
        mapping.shadow.fill(0);
        mapping.others_write = true;
        let mut changes = Changes::default();
        mapping.changes_in(0..1000, &mut changes);
        assert!(changes.is_empty());
        assert_eq!(found(&mut mapping), [(64 + 1020, 8), (64 + 4996, 4)]);
    }

    #[test]
    fn what_was_written_in_a_large_one_is_found_once_and_in_parts() {
        let len = MOST_FOUND + (1 << 20);
        let mut mapping = Mapping::new(0, 4096, len, true, None);
        mapping.shadow = vec![0; len];
        assert_eq!(found(&mut mapping), []);
        write(&mut mapping, 5000, 1);
        // A part that the program names does not hide what else is on its page.
        write(&mut mapping, 8100, 1);
        let mut changes = Changes::default();
        mapping.changes_in(4096..5120, &mut changes);
        assert_eq!(
            changes.iter().map(|(at, bytes)| (at, bytes.len())).collect::<Vec<_>>(),
            [(2 * 4096, 1024)]
        );
        write(&mut mapping, len - 1, 1);
        let (first, last) = (8100 / 1024 * 1024, (len - 1) / 1024 * 1024);
        assert_eq!(found(&mut mapping), [first, last].map(|at| (4096 + at, 1024)));
        assert_eq!(found(&mut mapping), []);

        // More than is found at once; what is written between is found, too, and nothing twice.
        (0..len).step_by(512).for_each(|at| write(&mut mapping, at, 2));
        mapping.look();
        changes.clear();
        assert!(mapping.changes(&mut changes));
        write(&mut mapping, 0, 3);
        mapping.look();
        let mut rest = Changes::default();
        assert!(!mapping.changes(&mut rest));
        let sent = |changes: &Changes| changes.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        assert_eq!(sent(&changes) + sent(&rest), len + 1024);
        assert_eq!(mapping.bytes(), mapping.shadow);
    }

    #[test]
    fn what_was_written_beside_the_limits_of_pages_is_found() {
        let mut mapping = Mapping::new(0, 4096 + 17, 1 << 20, true, None);
        mapping.shadow = vec![0; 1 << 20];
        assert_eq!(found(&mut mapping), []);
        for at in [0, 4096 - 18, 4096 - 17, 9000, (1 << 20) - 1] {
            write(&mut mapping, at, 5);
            assert_eq!(found(&mut mapping).len(), 1, "{at}");
            assert!(mapping.bytes() == mapping.shadow, "{at}");
        }
    }

    #[test]
    fn what_a_command_has_written_is_seen_and_not_sent_again() {
        let mut mapping = Mapping::new(0, 4, 4, true, None);
        mapping.shadow = vec![0; 4];
        for (offset, bytes, now) in [
            (0, &[1, 2, 3][..], [0, 0, 0, 0]),
            (2, &[1, 2, 3], [3, 0, 0, 0]),
            (7, &[5, 6], [3, 0, 0, 5]),
            (0, &[1, 2, 3, 4, 5, 6, 7, 8, 9], [5, 6, 7, 8]),
            (8, &[1], [5, 6, 7, 8]),
            (0, &[], [5, 6, 7, 8]),
        ] {
            mapping.place(offset, bytes);
            assert_eq!(
                (mapping.bytes(), mapping.shadow.as_slice()),
                (&now[..], &now[..]),
                "{offset} {bytes:?}"
            );
        }
        assert_eq!(found(&mut mapping), []);
        // From itself.
        let moved = Mapping::bytes(&mapping)[1..4].as_ptr();
        // SAFETY: the mapping's own memory, which `place` takes care of.
        mapping.place(4, unsafe { std::slice::from_raw_parts(moved, 3) });
        assert_eq!(mapping.bytes(), [6, 7, 8, 8]);
        assert_eq!(mapping.sent(5, 3), Some(&[7, 8, 8][..]));
        assert_eq!((mapping.sent(3, 1), mapping.sent(5, 4), mapping.sent(5, usize::MAX)), (None, None, None));
        mapping.others_write = true;
        assert_eq!(mapping.sent(5, 3), None);
    }

    #[test]
    fn what_is_fetched_spares_what_the_program_has_written_meanwhile() {
        let mut mapping = Mapping::new(0, 0, 4, false, None);
        mapping.shadow = vec![0; 4];
        let before = mapping.shadow.clone();
        let changed = |mapping: &mut Mapping| {
            let mut changes = Changes::default();
            mapping.changes_in(0..4, &mut changes);
            changes.iter().map(|(at, bytes)| (at, bytes.to_vec())).collect::<Vec<_>>()
        };
        write(&mut mapping, 0, 7);
        assert_eq!(changed(&mut mapping), [(0, vec![7, 0, 0, 0])]);
        write(&mut mapping, 1, 8);
        mapping.put(&[1, 2, 3, 0], &before);
        assert_eq!(mapping.bytes(), [7, 8, 3, 0]);
        assert_eq!(mapping.shadow, [7, 2, 3, 0], "what the server has, as far as it is known");
        mapping.others_write = true;
        assert_eq!(changed(&mut mapping), [(0, vec![7, 8, 3, 0])]);
    }
}
