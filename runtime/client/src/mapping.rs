//! The memory that a program gets for a mapping of something that is elsewhere, and finding what it has written there.
//!
//! This module must not know what is mapped.
#![allow(unsafe_code)] // memory that the program writes at any time

use std::ops::Range;
use std::sync::atomic::{AtomicU8, Ordering};

/// Bytes of a mapping that are compared at once.
const BLOCK: usize = 1024;

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
    memory: Vec<Line>,
    len: usize,
}

/// Mappings are aligned to 64 bytes, as drivers give them.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]); // only its bytes are used, through a pointer

impl Mapping {
    /// Zeroed memory for `len` bytes from `offset`, as far from an alignment as that.
    pub fn new(access: u32, offset: usize, len: usize) -> Mapping {
        let lines = (offset % 64 + len).div_ceil(64).max(1);
        let (shadow, memory) = (Vec::new(), vec![Line([0; 64]); lines]);
        Mapping { access, offset, shadow, others_write: false, memory, len }
    }
    /// Where it is: what the program gets.
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        self.memory.as_mut_ptr().cast::<u8>().wrapping_add(self.offset % 64)
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
        let start = self.memory.as_ptr().cast::<u8>().wrapping_add(self.offset % 64);
        // SAFETY: `new` made room for `len` bytes from there.
        unsafe { std::slice::from_raw_parts(start, self.len) }
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
    /// What the program has written into a part of it since the last time: offsets into the buffer, and bytes, which become
    /// the shadow. Blocks are compared as a whole, and those that follow one another are sent together. Where others write
    /// the buffer too, only words that differ are sent.
    pub fn changes(&mut self, part: Range<usize>) -> Vec<(usize, Vec<u8>)> {
        const WORD: usize = 4;
        let mut shadow = std::mem::take(&mut self.shadow);
        let mut parts: Vec<(usize, Vec<u8>)> = Vec::new();
        let start = self.offset + part.start;
        let grain = match self.others_write {
            false => BLOCK,
            true if start.is_multiple_of(WORD) => WORD,
            true => 1,
        };
        let (now, before) = (&self.bytes()[part.clone()], &mut shadow[part]);
        for (i, (now, before)) in now.chunks(BLOCK).zip(before.chunks_mut(BLOCK)).enumerate() {
            if now == &*before {
                continue;
            }
            // A copy, because the program may go on writing.
            let now = now.to_vec();
            for (j, (now, before)) in now.chunks(grain).zip(before.chunks_mut(grain)).enumerate() {
                if now == &*before {
                    continue;
                }
                before.copy_from_slice(now);
                let at = start + i * BLOCK + j * grain;
                match parts.last_mut().filter(|(start, bytes)| start + bytes.len() == at) {
                    Some((_, bytes)) => bytes.extend_from_slice(now),
                    None => parts.push((at, now.to_vec())),
                }
            }
        }
        self.shadow = shadow;
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_aligned_and_zeroed() {
        let mut mapping = Mapping::new(0, 0, 100);
        assert_eq!((mapping.as_mut_ptr() as usize % 64, mapping.len()), (0, 100));
        let mut mapping = Mapping::new(0, 130, 62);
        assert_eq!((mapping.as_mut_ptr() as usize % 64, mapping.memory.len()), (2, 1));
    }

    #[test]
    fn what_was_written_is_found_once() {
        let mut mapping = Mapping::new(0, 64, 5000);
        mapping.shadow = vec![0; 5000];
        let mut bytes = vec![0; 5000];
        (bytes[1023], bytes[1024], bytes[4999]) = (1, 2, 3);
        // SAFETY: the mapping's own memory.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), mapping.as_mut_ptr(), 5000) };
        let found = |mapping: &mut Mapping| -> Vec<(usize, usize)> {
            mapping.changes(0..5000).iter().map(|(at, bytes)| (*at, bytes.len())).collect()
        };
        assert_eq!(found(&mut mapping), [(64, 2048), (64 + 4096, 904)]);
        assert_eq!(found(&mut mapping), []);
        mapping.shadow.fill(0);
        mapping.others_write = true;
        assert_eq!(mapping.changes(0..1000), []);
        assert_eq!(found(&mut mapping), [(64 + 1020, 8), (64 + 4996, 4)]);
    }

    #[test]
    fn what_is_fetched_spares_what_the_program_has_written_meanwhile() {
        let mut mapping = Mapping::new(0, 0, 4);
        mapping.shadow = vec![0; 4];
        let before = mapping.shadow.clone();
        let at = mapping.as_mut_ptr();
        // SAFETY: the mapping's own memory.
        unsafe { at.write(7) };
        assert_eq!(mapping.changes(0..4), [(0, vec![7, 0, 0, 0])]);
        // SAFETY: likewise.
        unsafe { at.add(1).write(8) };
        mapping.put(&[1, 2, 3, 0], &before);
        assert_eq!(mapping.bytes(), [7, 8, 3, 0]);
        assert_eq!(mapping.shadow, [7, 2, 3, 0], "what the server has, as far as it is known");
        mapping.others_write = true;
        assert_eq!(mapping.changes(0..4), [(0, vec![7, 8, 3, 0])]);
    }
}
