//! Descriptors that Reprise keeps in processes that are not its own: out of the program's way, and not in its children.
//!
//! Programs expect the lowest free numbers, so these are high. exec(2) closes them; a child of fork(2) that goes on by
//! itself closes them with [`close_all`], or what they connect would outlive the parent.
//! This module must not know what they are for.
#![allow(unsafe_code)] // closes descriptors by their number

use rustix::fd::AsFd;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicU64, Ordering};

/// Kept descriptors are moved here or above, where the limit on descriptors allows it.
pub const FIRST_FD: RawFd = 500;
/// Where it does not, above these: standard input, output and error, and a render server's link.
const LAST_TAKEN: RawFd = 3;
/// Those with higher numbers are closed by exec alone.
const WORDS: usize = 256;

static KEPT: [AtomicU64; WORDS] = [const { AtomicU64::new(0) }; WORDS];

/// Moves a descriptor out of the way of the program.
///
/// # Errors
/// What fcntl(2) says.
pub fn move_high(fd: OwnedFd) -> io::Result<OwnedFd> {
    if fd.as_raw_fd() >= FIRST_FD {
        return Ok(fd);
    }
    match rustix::io::fcntl_dupfd_cloexec(&fd, FIRST_FD) {
        Ok(high) => Ok(high),
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::MFILE) => {
            Ok(rustix::io::fcntl_dupfd_cloexec(&fd, LAST_TAKEN + 1)?)
        }
        Err(error) => Err(error.into()),
    }
}

fn word_of(fd: RawFd) -> Option<(&'static AtomicU64, u64)> {
    let fd = usize::try_from(fd).ok()?;
    Some((KEPT.get(fd / 64)?, 1 << (fd % 64)))
}

/// Has [`close_all`] close it.
pub fn remember(fd: &impl AsRawFd) {
    if let Some((word, bit)) = word_of(fd.as_raw_fd()) {
        word.fetch_or(bit, Ordering::SeqCst);
    }
}

/// It is about to be closed.
pub fn forget(fd: &impl AsRawFd) {
    if let Some((word, bit)) = word_of(fd.as_raw_fd()) {
        word.fetch_and(!bit, Ordering::SeqCst);
    }
}

/// Closes all of them: in a child of fork(2), where nothing uses them any more. Safe in a signal handler, and in a child
/// of a process with threads.
pub fn close_all() {
    for (index, word) in KEPT.iter().enumerate() {
        let mut bits = word.swap(0, Ordering::SeqCst);
        while bits != 0 {
            let fd = (index * 64) as RawFd + bits.trailing_zeros() as RawFd;
            bits &= bits - 1;
            // SAFETY: ours, registered while open; their owners in this copy of the process are never dropped.
            unsafe { rustix::io::close(fd) };
        }
    }
}

/// A descriptor that is kept.
#[derive(Debug)]
pub struct Kept(OwnedFd);

impl Kept {
    /// Moves it out of the way.
    ///
    /// # Errors
    /// What fcntl(2) says.
    pub fn new(fd: OwnedFd) -> io::Result<Kept> {
        let fd = move_high(fd)?;
        remember(&fd);
        Ok(Kept(fd))
    }
}

impl AsFd for Kept {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        forget(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_high_closed_on_exec_and_forgotten_when_closed() {
        let (a, _b) = std::io::pipe().unwrap();
        let kept = Kept::new(a.into()).unwrap();
        let number = kept.0.as_raw_fd();
        assert!(number >= FIRST_FD);
        assert!(rustix::io::fcntl_getfd(&kept).unwrap().contains(rustix::io::FdFlags::CLOEXEC));
        let (word, bit) = word_of(number).unwrap();
        assert_ne!(word.load(Ordering::SeqCst) & bit, 0);
        drop(kept);
        assert_eq!(word.load(Ordering::SeqCst) & bit, 0);
        assert!(word_of(-1).is_none() && word_of(RawFd::MAX).is_none());
    }
}
