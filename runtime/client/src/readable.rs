//! Whether memory of the program may be read.
//!
//! A vertex array may stay enabled long after its memory is gone, and GL does not mind while no draw needs it; we
//! copy it all the same, so we look first. Asking the kernel at every draw would cost more than the copy: what was
//! found readable stays so for some hundred draws.
//! This module must not know why somebody wants to read.
#![allow(unsafe_code)] // mincore(2)

const CHUNK: usize = 1 << 16;
const PAGE: usize = 4096;
/// Checks after which everything is looked at anew.
const TRUST: u32 = 2048;

/// Pages that were readable a short while ago.
#[derive(Debug)]
pub struct Readable {
    checks: u32,
    /// Chunks of 64 KiB, each with a bit for each of its pages.
    chunks: [(usize, u16); 64],
}

impl Default for Readable {
    fn default() -> Readable {
        Readable { checks: 0, chunks: [(0, 0); 64] }
    }
}

impl Readable {
    /// Whether all bytes from `start` up to `end` are mapped.
    #[inline]
    pub fn check(&mut self, start: usize, end: usize) -> bool {
        if start >= end {
            return true;
        }
        self.checks += 1;
        if self.checks > TRUST {
            *self = Readable::default();
        }
        let (first, last) = (start / CHUNK, (end - 1) / CHUNK);
        for chunk in first..=last {
            let low = if chunk == first { start % CHUNK / PAGE } else { 0 };
            let high = if chunk == last { (end - 1) % CHUNK / PAGE } else { CHUNK / PAGE - 1 };
            let pages = (u16::MAX << low) & (u16::MAX >> (CHUNK / PAGE - 1 - high));
            let known = self.chunks[chunk % 64];
            if (known.0 != chunk || known.1 & pages != pages) && !self.look(chunk, low, high, pages) {
                return false;
            }
        }
        true
    }

    /// Asks the kernel for pages `low` to `high` of a chunk.
    #[cold]
    fn look(&mut self, chunk: usize, low: usize, high: usize, pages: u16) -> bool {
        if chunk == 0 {
            return false; // the kernel maps nothing there, see mmap_min_addr
        }
        let known = &mut self.chunks[chunk % 64];
        if known.0 != chunk {
            *known = (chunk, 0);
        }
        let start = chunk * CHUNK;
        if mapped(start, CHUNK) {
            known.1 = u16::MAX;
        } else if mapped(start + low * PAGE, (high - low + 1) * PAGE) {
            known.1 |= pages;
        } else {
            return false;
        }
        true
    }
}

/// Whether the pages from `start` (on a page boundary) are mapped; at most a chunk.
fn mapped(start: usize, len: usize) -> bool {
    let mut residence = [0u8; CHUNK / PAGE];
    // SAFETY: mincore reads no memory of ours; it writes one byte a page, and there are room for a chunk's pages.
    unsafe { libc::mincore(start as *mut _, len.min(CHUNK), residence.as_mut_ptr()) == 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mapped_memory_is_told_from_unmapped() {
        let mut readable = Readable::default();
        let memory = vec![0u8; 3 * CHUNK];
        let start = memory.as_ptr() as usize;
        assert!(readable.check(start, start + memory.len()));
        assert!(readable.check(start, start));
        assert!(!readable.check(0, 16));
        assert!(!readable.check(PAGE, 2 * PAGE));
        assert!(!readable.check(usize::MAX - CHUNK, usize::MAX - 5));
    }

    #[test]
    fn the_edge_of_a_mapping_is_exact() {
        let pages = rustix_pages(8);
        let mut readable = Readable::default();
        assert!(readable.check(pages, pages + 8 * PAGE));
        // SAFETY: the mapping was made by this test and is used by nobody else.
        unsafe { libc::munmap((pages + 4 * PAGE) as *mut _, 4 * PAGE) };
        let mut fresh = Readable::default();
        assert!(fresh.check(pages, pages + 4 * PAGE) && fresh.check(pages + PAGE, pages + 4 * PAGE));
        assert!(!fresh.check(pages, pages + 4 * PAGE + 1));
    }

    fn rustix_pages(count: usize) -> usize {
        let (read, private) = (libc::PROT_READ, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
        // SAFETY: a fresh anonymous mapping aliases nothing.
        let at = unsafe { libc::mmap(std::ptr::null_mut(), count * PAGE, read, private, -1, 0) };
        assert_ne!(at, libc::MAP_FAILED);
        at as usize
    }
}
