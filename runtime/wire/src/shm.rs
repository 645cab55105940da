//! Anonymous shared memory (memfd) and its mappings.
//!
//! All mapping of shared memory is here. This module must not know what the memory holds.
#![allow(unsafe_code)] // mmap and views of mapped memory

use crate::kept::Kept;
use rustix::fs::{MemfdFlags, SealFlags};
use rustix::mm::{MapFlags, ProtFlags};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::ptr::NonNull;

/// A memfd of fixed size, sealed against shrinking, so that no other holder can make a mapping of it fault.
#[derive(Debug)]
pub struct Shared {
    fd: Kept,
    len: usize,
}

impl Shared {
    /// New zeroed memory of `len` bytes, rounded up to whole pages.
    ///
    /// # Errors
    /// What memfd_create(2), ftruncate(2) or fcntl(2) say.
    pub fn create(name: &str, len: usize) -> io::Result<Shared> {
        let len = len.max(1).next_multiple_of(4096);
        let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let fd = Kept::new(|| io::Result::Ok(rustix::fs::memfd_create(name, flags)?))?;
        rustix::fs::ftruncate(&fd, len as u64)?;
        rustix::fs::fcntl_add_seals(&fd, SealFlags::SHRINK | SealFlags::GROW)?;
        Ok(Shared { fd, len })
    }

    /// Takes a received memfd.
    ///
    /// # Errors
    /// An error if it can still shrink under us, or cannot be measured.
    pub fn adopt(fd: OwnedFd) -> io::Result<Shared> {
        Shared::adopt_kept(Kept::new(|| io::Result::Ok(fd))?)
    }

    /// The same of one that is kept already.
    ///
    /// # Errors
    /// As for [`Shared::adopt`].
    pub fn adopt_kept(fd: Kept) -> io::Result<Shared> {
        let seals = rustix::fs::fcntl_get_seals(&fd)?;
        if !seals.contains(SealFlags::SHRINK) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "shared memory is not sealed against shrinking",
            ));
        }
        let len = rustix::fs::fstat(&fd)?.st_size;
        let len = usize::try_from(len).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Shared { fd, len })
    }

    /// Its size in bytes.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Never: it holds at least a page.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// The descriptor, to be sent.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Maps all of it, readable and writable.
    ///
    /// # Errors
    /// What mmap(2) says.
    pub fn map(&self) -> io::Result<Mapping> {
        // SAFETY: a fresh mapping at an address of the kernel's choice aliases nothing.
        let base = unsafe {
            rustix::mm::mmap(
                std::ptr::null_mut(),
                self.len,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::SHARED,
                &self.fd,
                0,
            )?
        };
        Ok(Mapping { base: NonNull::new(base.cast()).expect("mmap never returns null"), len: self.len })
    }

    /// Maps the first `head` bytes once and the rest *twice in a row*, so that a range that runs over the end goes on
    /// at the beginning. The mapping is `head + 2 * (len - head)` bytes.
    ///
    /// # Errors
    /// What mmap(2) says, or `InvalidInput` if `head` is not whole pages inside the memory.
    pub fn map_mirrored(&self, head: usize) -> io::Result<Mapping> {
        if !head.is_multiple_of(4096) || head >= self.len {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let body = self.len - head;
        let total = head + 2 * body;
        // SAFETY: reserves address space of the kernel's choice, then maps the memfd over exactly that reservation.
        unsafe {
            let base = rustix::mm::mmap_anonymous(
                std::ptr::null_mut(),
                total,
                ProtFlags::empty(),
                MapFlags::PRIVATE,
            )?;
            let mapping =
                Mapping { base: NonNull::new(base.cast()).expect("mmap never returns null"), len: total };
            let (rw, fixed) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED | MapFlags::FIXED);
            rustix::mm::mmap(base, self.len, rw, fixed, &self.fd, 0)?;
            rustix::mm::mmap(base.byte_add(self.len), body, rw, fixed, &self.fd, head as u64)?;
            Ok(mapping)
        }
    }
}

/// A mapping, unmapped when dropped.
#[derive(Debug)]
pub struct Mapping {
    base: NonNull<u8>,
    len: usize,
}

// SAFETY: a mapping is plain memory; who may touch what, and when, is for its users to agree (see `ring`).
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Its first byte.
    pub fn as_ptr(&self) -> *mut u8 {
        self.base.as_ptr()
    }
    /// Its size in bytes.
    pub fn len(&self) -> usize {
        self.len
    }
    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// Children of fork(2) do not have it. Where that cannot be, they have it and leave it alone.
    pub fn keep_from_children(&self) {
        // SAFETY: a mapping of ours; who forks goes on without using it in the child.
        let kept = unsafe {
            rustix::mm::madvise(self.base.as_ptr().cast(), self.len, rustix::mm::Advice::LinuxDontFork)
        };
        debug_assert!(kept.is_ok(), "madvise: {kept:?}");
    }
    /// `len` of its bytes from `offset`, or `None` where they are not all inside.
    ///
    /// # Safety
    /// Nobody, in any process, writes these bytes while the slice lives.
    pub unsafe fn slice(&self, offset: usize, len: usize) -> Option<&[u8]> {
        if offset.checked_add(len)? > self.len {
            return None;
        }
        // SAFETY: inside the mapping; not written meanwhile, as the caller promises.
        Some(unsafe { std::slice::from_raw_parts(self.base.as_ptr().add(offset), len) })
    }
    /// The same, writable.
    ///
    /// # Safety
    /// Nobody else, in any process, touches these bytes while the slice lives.
    #[allow(clippy::mut_from_ref)] // exclusivity is between processes, and the caller's promise
    pub unsafe fn slice_mut(&self, offset: usize, len: usize) -> Option<&mut [u8]> {
        if offset.checked_add(len)? > self.len {
            return None;
        }
        // SAFETY: inside the mapping; exclusive, as the caller promises.
        Some(unsafe { std::slice::from_raw_parts_mut(self.base.as_ptr().add(offset), len) })
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours and nothing borrows from it any more.
        if let Err(error) = unsafe { rustix::mm::munmap(self.base.as_ptr().cast(), self.len) } {
            debug_assert!(false, "munmap: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_shows_the_same_bytes() {
        let shared = Shared::create("test", 4096 * 3).unwrap();
        let map = shared.map_mirrored(4096).unwrap();
        assert_eq!(map.len(), 4096 * 5);
        // SAFETY: this test is the only user of the memory.
        unsafe {
            map.slice_mut(4096 * 3 - 2, 4).unwrap().copy_from_slice(b"wxyz");
            assert_eq!(map.slice(4096, 2).unwrap(), b"yz");
            assert!(map.slice(4096 * 5 - 1, 2).is_none());
        }
    }
}
