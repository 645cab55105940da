//! Descriptors that Reprise keeps in processes that are not its own: out of the program's way, and not in its children.
//!
//! Programs expect the lowest free numbers, so these are high. exec(2) closes them; a child of fork(2) that goes on by
//! itself closes them with [`close_all`], or what they connect would outlive the parent. No process forks between a
//! descriptor's making and its keeping: whoever forks calls [`before_fork`] and [`after_fork`].
//! This module must not know what they are for.
#![allow(unsafe_code)] // closes descriptors by their number, and before their owner is gone

use rustix::fd::AsFd;
use std::cell::Cell;
use std::io;
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Kept descriptors are moved here or above, where the limit on descriptors allows it.
pub const FIRST_FD: RawFd = 500;
/// Where it does not, above these: standard input, output and error, and a render server's link.
const LAST_TAKEN: RawFd = 3;
/// Those with higher numbers are closed by exec alone.
const WORDS: usize = 256;

static KEPT: [AtomicU64; WORDS] = [const { AtomicU64::new(0) }; WORDS];
/// Held while there is a descriptor that is not in [`KEPT`] yet, or not any more.
static CHANGING: Mutex<()> = Mutex::new(());

thread_local! {
    static FORKING: Cell<Option<MutexGuard<'static, ()>>> = const { Cell::new(None) };
}

fn changing() -> MutexGuard<'static, ()> {
    CHANGING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// To be called in the thread that forks, before it does.
pub fn before_fork() {
    let guard = changing();
    // Where the thread is ending its variables are gone: then it takes its chance.
    let _ = FORKING.try_with(|forking| forking.set(Some(guard)));
}

/// To be called in the thread that has forked, in both processes; in the child, after [`close_all`].
pub fn after_fork() {
    let _ = FORKING.try_with(Cell::take);
}

/// The same, out of the way of the program.
///
/// # Errors
/// What fcntl(2) says.
fn move_high(fd: &OwnedFd) -> io::Result<OwnedFd> {
    match rustix::io::fcntl_dupfd_cloexec(fd, FIRST_FD) {
        Ok(high) => Ok(high),
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::MFILE) => {
            Ok(rustix::io::fcntl_dupfd_cloexec(fd, LAST_TAKEN + 1)?)
        }
        Err(error) => Err(error.into()),
    }
}

fn word_of(fd: RawFd) -> Option<(&'static AtomicU64, u64)> {
    let fd = usize::try_from(fd).ok()?;
    Some((KEPT.get(fd / 64)?, 1 << (fd % 64)))
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
pub struct Kept(ManuallyDrop<OwnedFd>);

impl Kept {
    /// Keeps a new descriptor.
    ///
    /// # Errors
    /// What `make` says, or fcntl(2).
    pub fn new<E: From<io::Error>>(make: impl FnOnce() -> Result<OwnedFd, E>) -> Result<Kept, E> {
        let [kept] = Kept::all(|| make().map(|fd| [fd]))?;
        Ok(kept)
    }

    /// Keeps new descriptors. `make` must not wait for long, for processes that fork wait for it; and it must not keep, or drop
    /// what is kept.
    ///
    /// # Errors
    /// What `make` says, or fcntl(2).
    pub fn all<const N: usize, E: From<io::Error>>(
        make: impl FnOnce() -> Result<[OwnedFd; N], E>,
    ) -> Result<[Kept; N], E> {
        let _changing = changing();
        let mut high = make()?;
        for fd in &mut high {
            *fd = move_high(fd)?;
        }
        Ok(high.map(Kept::note))
    }

    /// The same where it is not known how many they are.
    ///
    /// # Errors
    /// What `make` says, or fcntl(2).
    pub fn several<E: From<io::Error>>(
        make: impl FnOnce() -> Result<Vec<OwnedFd>, E>,
    ) -> Result<Vec<Kept>, E> {
        let _changing = changing();
        let high: io::Result<Vec<OwnedFd>> = make()?.iter().map(move_high).collect();
        Ok(high?.into_iter().map(Kept::note).collect())
    }

    /// Its number is somebody else's by now: it is not closed.
    pub fn disown(self) {
        let _changing = changing();
        if let Some((word, bit)) = word_of(self.0.as_raw_fd()) {
            word.fetch_and(!bit, Ordering::SeqCst);
        }
        std::mem::forget(self);
    }

    fn note(fd: OwnedFd) -> Kept {
        if let Some((word, bit)) = word_of(fd.as_raw_fd()) {
            word.fetch_or(bit, Ordering::SeqCst);
        }
        Kept(ManuallyDrop::new(fd))
    }
}

impl AsFd for Kept {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _changing = changing();
        if let Some((word, bit)) = word_of(self.0.as_raw_fd()) {
            word.fetch_and(!bit, Ordering::SeqCst);
        }
        // SAFETY: nobody uses what is being dropped any more.
        unsafe { ManuallyDrop::drop(&mut self.0) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_high_closed_on_exec_and_forgotten_when_closed() {
        let (a, _b) = std::io::pipe().unwrap();
        let kept = Kept::new(|| io::Result::Ok(a.into())).unwrap();
        let number = kept.0.as_raw_fd();
        assert!(number >= FIRST_FD);
        assert!(rustix::io::fcntl_getfd(&kept).unwrap().contains(rustix::io::FdFlags::CLOEXEC));
        let (word, bit) = word_of(number).unwrap();
        assert_ne!(word.load(Ordering::SeqCst) & bit, 0);
        drop(kept);
        assert_eq!(word.load(Ordering::SeqCst) & bit, 0);
        assert!(word_of(-1).is_none() && word_of(RawFd::MAX).is_none());
    }

    /// It waits, and is let in when the fork is over: were it let in earlier, it would say so before.
    #[test]
    fn nothing_is_kept_while_a_process_forks() {
        before_fork();
        let order = std::sync::mpsc::channel();
        let keeps = std::thread::spawn(move || {
            let (a, _b) = std::io::pipe().unwrap();
            let made = order.0.clone();
            let kept = Kept::new(|| io::Result::Ok((made.send("made"), a.into()).1));
            drop(kept);
        });
        let early = order.1.recv_timeout(std::time::Duration::from_millis(50));
        assert!(early.is_err(), "it was kept while a process forked");
        after_fork();
        keeps.join().unwrap();
        assert_eq!(order.1.recv(), Ok("made"));
    }
}
