//! The memory that a program gets for a mapping of something that is elsewhere, and finding what it has written there.
//!
//! This module must not know what is mapped.
#![allow(unsafe_code)] // memory that the program writes at any time

/// A mapped buffer.
#[derive(Debug)]
pub struct Mapping {
    /// What the program may do with it, in bits that are its business.
    pub access: u32,
    /// Of the part that is mapped.
    pub offset: usize,
    /// What the server has, where changes must be found by comparing.
    pub shadow: Vec<u8>,
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
        Mapping { access, offset, shadow: Vec::new(), memory: vec![Line([0; 64]); lines], len }
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
    /// Puts what the server has there.
    pub fn put(&mut self, bytes: &[u8]) {
        let len = bytes.len().min(self.len);
        // SAFETY: `new` made room for `len` bytes from there.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.as_mut_ptr(), len) };
        if !self.shadow.is_empty() {
            self.shadow.copy_from_slice(bytes);
        }
    }
    /// What the program has written since the last time: offsets into the buffer, and bytes. Blocks are compared as a whole,
    /// and those that follow one another are sent together.
    pub fn changes(&mut self) -> Vec<(usize, Vec<u8>)> {
        const BLOCK: usize = 1024;
        let mut shadow = std::mem::take(&mut self.shadow);
        let mut parts: Vec<(usize, Vec<u8>)> = Vec::new();
        for (i, (now, before)) in self.bytes().chunks(BLOCK).zip(shadow.chunks_mut(BLOCK)).enumerate() {
            if now == &*before {
                continue;
            }
            before.copy_from_slice(now);
            let at = self.offset + i * BLOCK;
            match parts.last_mut().filter(|(start, bytes)| start + bytes.len() == at) {
                Some((_, bytes)) => bytes.extend_from_slice(before),
                None => parts.push((at, before.to_vec())),
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
        let found: Vec<_> = mapping.changes().iter().map(|(at, bytes)| (*at, bytes.len())).collect();
        assert_eq!(found, [(64, 2048), (64 + 4096, 904)]);
        assert!(mapping.changes().is_empty());
    }
}
