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

/// The text at `at`: of `length` bytes, or up to its zero byte. Empty where its memory is not there.
///
/// # Safety
/// What is mapped of it may be read for as long as the text is used, and nobody changes it meanwhile.
pub unsafe fn text<'a>(at: *const u8, length: Option<usize>) -> &'a [u8] {
    let start = at as usize;
    let (mut page, mut len) = (start / PAGE * PAGE, 0);
    // The kernel maps nothing at 0, see mmap_min_addr.
    while page != 0 && mapped(page, PAGE) {
        let here = page + PAGE - (start + len);
        let found = match length {
            Some(length) => (length <= len + here).then_some(length),
            None => {
                // SAFETY: found to be mapped, so it may be read.
                let bytes = unsafe { std::slice::from_raw_parts(at.add(len), here) };
                bytes.iter().position(|byte| *byte == 0).map(|end| len + end)
            }
        };
        if let Some(found) = found {
            // SAFETY: all its pages were found to be mapped.
            return unsafe { std::slice::from_raw_parts(at, found) };
        }
        (page, len) = (page.wrapping_add(PAGE), len + here);
    }
    &[]
}

/// How many of `count` values that begin at `at` and have `bytes` bytes in all are mapped; those beyond `most` bytes are not
/// counted. All where `at` is null: then nobody reads any.
#[cold]
pub fn count(at: *const u8, count: i32, bytes: usize, most: usize) -> i32 {
    let Some(each) =
        usize::try_from(count).ok().and_then(|count| bytes.checked_div(count)).filter(|each| *each > 0)
    else {
        return count;
    };
    let start = at as usize;
    if start == 0 {
        return count;
    }
    let end = start.saturating_add(bytes.min(most));
    let mut page = start / PAGE * PAGE;
    while page != 0 && page < end && mapped(page, PAGE) {
        page = page.wrapping_add(PAGE);
    }
    let there = page.min(end).saturating_sub(start);
    count.min(i32::try_from(there / each).unwrap_or(i32::MAX))
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

    #[test]
    fn a_text_is_read_as_far_as_its_memory_goes() {
        let text = |at: usize, length| {
            // SAFETY: what is mapped there is this test's.
            unsafe { super::text(at as *const u8, length) }
        };
        let pages = rustix_pages(3);
        // SAFETY: the last page was made by this test and is used by nobody else; the others are written before they are read.
        unsafe {
            libc::munmap((pages + 2 * PAGE) as *mut _, PAGE);
            std::ptr::write_bytes(pages as *mut u8, b'x', 2 * PAGE);
        }
        assert_eq!(text(pages + PAGE - 3, None), b"", "it has no end");
        assert_eq!(text(pages + PAGE - 3, Some(5)), b"xxxxx");
        assert_eq!(text(pages + PAGE, Some(PAGE)).len(), PAGE);
        assert_eq!(text(pages + PAGE, Some(PAGE + 1)), b"");
        // SAFETY: as above.
        unsafe { *((pages + 2 * PAGE - 1) as *mut u8) = 0 };
        assert_eq!(text(pages + 2, None).len(), 2 * PAGE - 3);
        assert_eq!(text(pages + 2 * PAGE, None), b"");
        assert_eq!(
            (text(0, None), text(8, Some(1)), text(usize::MAX - 2, None)),
            (&b""[..], &b""[..], &b""[..])
        );
    }

    #[test]
    fn values_are_counted_as_far_as_their_memory_goes() {
        let pages = rustix_pages(3);
        // SAFETY: the last page was made by this test and is used by nobody else.
        unsafe { libc::munmap((pages + 2 * PAGE) as *mut _, PAGE) };
        let count = |at: usize, count: i32, each: usize| {
            super::count(
                at as *const u8,
                count,
                usize::try_from(count).unwrap_or(0).saturating_mul(each),
                PAGE + 64,
            )
        };
        assert_eq!((count(pages, 10, 64), count(pages, 1000, 64)), (10, (PAGE / 64 + 1) as i32));
        assert_eq!(count(pages + PAGE + 8, i32::MAX, 64), (PAGE / 64 - 1) as i32);
        assert_eq!((count(pages + 2 * PAGE, 3, 16), count(0, 7, 16), count(pages, -1, 16)), (0, 7, -1));
        assert_eq!(count(usize::MAX - 15, i32::MAX, 128), 0);
    }

    fn rustix_pages(count: usize) -> usize {
        let (access, private) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
        // SAFETY: a fresh anonymous mapping aliases nothing.
        let at = unsafe { libc::mmap(std::ptr::null_mut(), count * PAGE, access, private, -1, 0) };
        assert_ne!(at, libc::MAP_FAILED);
        at as usize
    }
}
