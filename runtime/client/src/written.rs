//! Memory of which the kernel knows which pages were written since they were last looked at.
//!
//! Linux 6.7 and newer protect pages so that a write to one is noted and goes on (userfaultfd(2), UFFD_FEATURE_WP_ASYNC), and
//! tell which were written while they protect them again (PAGEMAP_SCAN, Documentation/admin-guide/mm/pagemap.rst). No
//! signal is used, no thread waits, and system calls may write there. Where the kernel is older, or a sandbox forbids
//! it, nobody knows, and everything may have been written. What is written past the page tables, as by devices into pages that a
//! driver has pinned before, is not noted.
//! This module must not know what the memory is for.
#![allow(unsafe_code)] // mmap(2), userfaultfd(2), ioctl(2)

use crate::lane::GATE;
use reprise_wire::kept::Kept;
use rustix::ioctl::{Opcode, Updater, ioctl, opcode};
use rustix::mm::{MapFlags, ProtFlags, UserfaultfdFlags};
use std::cell::Cell;
use std::io;
use std::ops::Range;
use std::os::fd::{AsFd, AsRawFd};
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

const PAGE: usize = 4096;
/// Ranges that the kernel is asked for at once.
const AT_ONCE: usize = 64;

// <linux/userfaultfd.h>
const UFFD_USER_MODE_ONLY: u32 = 1;
const UFFD_API: u64 = 0xaa;
const UFFD_FEATURE_WP_ASYNC: u64 = 1 << 15;
const UFFDIO_REGISTER_MODE_WP: u64 = 1 << 1;
const UFFDIO_API: Opcode = opcode::read_write::<Api>(0xaa, 0x3f);
const UFFDIO_REGISTER: Opcode = opcode::read_write::<Register>(0xaa, 0);
// <linux/fs.h>
const PM_SCAN_WP_MATCHING: u64 = 1;
const PM_SCAN_CHECK_WPASYNC: u64 = 2;
const PAGE_IS_WRITTEN: u64 = 2;
const PAGEMAP_SCAN: Opcode = opcode::read_write::<Scan>(b'f', 16);

/// `struct uffdio_api`.
#[derive(Debug, Default)]
#[repr(C)]
struct Api {
    api: u64,
    features: u64,
    ioctls: u64,
}

/// `struct uffdio_register`.
#[derive(Debug, Default)]
#[repr(C)]
struct Register {
    start: u64,
    len: u64,
    mode: u64,
    ioctls: u64,
}

/// `struct pm_scan_arg`.
#[derive(Debug, Default)]
#[repr(C)]
struct Scan {
    size: u64,
    flags: u64,
    start: u64,
    end: u64,
    walk_end: u64,
    vec: u64,
    vec_len: u64,
    max_pages: u64,
    category_inverted: u64,
    category_mask: u64,
    category_anyof_mask: u64,
    return_mask: u64,
}

/// `struct page_region`.
#[derive(Debug, Default, Clone, Copy)]
#[repr(C)]
struct Region {
    start: u64,
    end: u64,
    categories: u64,
}

/// The kernel's notes of this process.
#[derive(Debug)]
struct Notes {
    /// What protects: closed, it protects nothing any more.
    faults: Kept,
    /// What tells.
    pages: Kept,
}

impl Notes {
    fn new() -> io::Result<Notes> {
        let [faults, pages] = Kept::all(|| {
            let flags = UserfaultfdFlags::CLOEXEC
                | UserfaultfdFlags::NONBLOCK
                | UserfaultfdFlags::from_bits_retain(UFFD_USER_MODE_ONLY);
            // SAFETY: nothing is registered with it yet, and only memory of this module ever is.
            let faults = unsafe { rustix::mm::userfaultfd(flags)? };
            let flags = rustix::fs::OFlags::RDONLY | rustix::fs::OFlags::CLOEXEC;
            let pages = rustix::fs::open("/proc/self/pagemap", flags, rustix::fs::Mode::empty())?;
            io::Result::Ok([faults, pages])
        })?;
        let mut api = Api { api: UFFD_API, features: UFFD_FEATURE_WP_ASYNC, ..Api::default() };
        // SAFETY: the operation's own structure.
        unsafe { ioctl(faults.as_fd(), Updater::<UFFDIO_API, Api>::new(&mut api))? };
        Ok(Notes { faults, pages })
    }

    /// Ends them. The program may have closed what they need, and may have files of its own with these numbers.
    fn end(self) {
        for (kept, name) in [(self.faults, "anon_inode:[userfaultfd]"), (self.pages, "/pagemap")] {
            let link = format!("/proc/self/fd/{}", kept.as_fd().as_raw_fd());
            match std::fs::read_link(link) {
                Ok(target) if target.to_string_lossy().ends_with(name) => drop(kept),
                _ => kept.disown(),
            }
        }
    }

    /// Has writes to these whole pages noted.
    fn register(&self, memory: Range<usize>) -> io::Result<()> {
        let (start, len) = (memory.start as u64, memory.len() as u64);
        let mut register = Register { start, len, mode: UFFDIO_REGISTER_MODE_WP, ioctls: 0 };
        // SAFETY: the operation's own structure. Writes to that memory, which is of this module, go on as before.
        unsafe { ioctl(self.faults.as_fd(), Updater::<UFFDIO_REGISTER, Register>::new(&mut register))? };
        Ok(())
    }

    /// Calls `found` with what was written since the last time, in order.
    fn look(&self, memory: Range<usize>, mut found: impl FnMut(Range<usize>)) -> io::Result<()> {
        let mut start = memory.start as u64;
        while start < memory.end as u64 {
            // What the kernel does not fill in is empty.
            let mut regions = [Region::default(); AT_ONCE];
            let mut scan = Scan {
                size: size_of::<Scan>() as u64,
                flags: PM_SCAN_WP_MATCHING | PM_SCAN_CHECK_WPASYNC,
                start,
                end: memory.end as u64,
                vec: regions.as_mut_ptr() as u64,
                vec_len: AT_ONCE as u64,
                category_mask: PAGE_IS_WRITTEN,
                return_mask: PAGE_IS_WRITTEN,
                ..Scan::default()
            };
            // SAFETY: the operation's own structure, whose vector has as many regions as it says.
            unsafe { ioctl(self.pages.as_fd(), Updater::<PAGEMAP_SCAN, Scan>::new(&mut scan))? };
            for region in regions.iter().take_while(|region| region.end != 0) {
                found(region.start as usize..region.end as usize);
            }
            if scan.walk_end <= start {
                return Err(io::ErrorKind::InvalidData.into());
            }
            start = scan.walk_end;
        }
        Ok(())
    }
}

/// Who takes the notes now.
#[derive(Debug)]
struct Taker {
    notes: Option<Notes>,
    /// Of the notes: memory that was registered with others is not with these.
    number: u64,
    /// The kernel does not do this, or the program has closed what it needs.
    refused: bool,
}

static TAKER: Mutex<Taker> = Mutex::new(Taker { notes: None, number: 0, refused: false });

fn taker() -> MutexGuard<'static, Taker> {
    TAKER.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    static FORKING: Cell<Option<MutexGuard<'static, Taker>>> = const { Cell::new(None) };
}

/// To be called in the thread that forks, before it does, and before that of the descriptors.
pub fn before_fork() {
    let guard = taker();
    let _ = FORKING.try_with(|forking| forking.set(Some(guard)));
}

/// To be called in the thread that has forked, in both processes: the notes are the parent's.
pub fn after_fork(is_child: bool) {
    let Some(mut taker) = FORKING.try_with(Cell::take).ok().flatten() else { return };
    if is_child {
        // Closed by now, and their numbers may be others'.
        std::mem::forget(taker.notes.take());
        taker.refused = false;
    }
}

/// Gives the kernel's notes up, before a checkpoint: CRIU cannot save them. At the next look everything may have been written. To
/// be called while the gate is closed: none are begun then.
pub fn forget() {
    let mut taker = taker();
    // Where the process goes on another kernel may do it.
    (taker.notes, taker.refused) = (None, false);
}

/// Zeroed memory of whole pages.
#[derive(Debug)]
pub struct Pages {
    base: NonNull<u8>,
    len: usize,
    /// [`Taker::number`] of the notes that are taken of it; 0 for none.
    number: u64,
}

// SAFETY: plain memory, of which this is the owner.
unsafe impl Send for Pages {}

impl Pages {
    /// Memory for `len` bytes.
    ///
    /// # Errors
    /// What mmap(2) says.
    pub fn new(len: usize) -> io::Result<Pages> {
        let len = len.max(1).next_multiple_of(PAGE);
        let (protection, flags) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE);
        // SAFETY: fresh memory at an address of the kernel's choice aliases nothing.
        let base = unsafe { rustix::mm::mmap_anonymous(std::ptr::null_mut(), len, protection, flags)? };
        Ok(Pages { base: NonNull::new(base.cast()).ok_or(io::ErrorKind::Other)?, len, number: 0 })
    }

    /// Its first byte.
    pub fn as_ptr(&self) -> *mut u8 {
        self.base.as_ptr()
    }

    /// Calls `found` with all parts that may have been written since the last call. What is written while this
    /// runs is found now or the next time.
    pub fn look(&mut self, mut found: impl FnMut(Range<usize>)) {
        let start = self.base.as_ptr() as usize;
        let all = start..start + self.len;
        let mut taker = taker();
        if taker.notes.is_none() && !taker.refused && !GATE.is_closed() {
            match Notes::new() {
                Ok(notes) => (taker.notes, taker.number) = (Some(notes), taker.number + 1),
                Err(_) => taker.refused = true,
            }
        }
        let number = taker.number;
        let looked = match &taker.notes {
            None => Ok(false),
            Some(notes) if self.number == number => {
                notes.look(all, |part| found(part.start - start..part.end - start)).map(|()| true)
            }
            // Protected before everything is taken to be written, so that nothing is missed.
            Some(notes) => {
                let begun = notes.register(all.clone()).and_then(|()| notes.look(all, drop));
                begun.map(|()| {
                    self.number = number;
                    false
                })
            }
        };
        if looked.is_err() {
            // Some parts may have been found already, and are protected again.
            if let Some(notes) = taker.notes.take() {
                notes.end();
            }
            taker.refused = true;
        }
        drop(taker);
        if !matches!(looked, Ok(true)) {
            found(0..self.len);
        }
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: mapped by `new`; nobody uses it any more.
        let _ = unsafe { rustix::mm::munmap(self.base.as_ptr().cast(), self.len) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_wire::kept;
    use std::mem::offset_of;

    #[test]
    fn structures_are_the_kernels() {
        assert_eq!((size_of::<Api>(), offset_of!(Api, features), offset_of!(Api, ioctls)), (24, 8, 16));
        assert_eq!((size_of::<Register>(), offset_of!(Register, mode)), (32, 16));
        assert_eq!((size_of::<Scan>(), align_of::<Scan>()), (96, 8));
        assert_eq!(
            (offset_of!(Scan, walk_end), offset_of!(Scan, vec), offset_of!(Scan, return_mask)),
            (32, 40, 88)
        );
        assert_eq!(
            (size_of::<Region>(), offset_of!(Region, end), offset_of!(Region, categories)),
            (24, 8, 16)
        );
        assert_eq!([UFFDIO_API, UFFDIO_REGISTER, PAGEMAP_SCAN], [0xc018_aa3f, 0xc020_aa00, 0xc060_6610]);
    }

    /// Beginnings and ends of what is found.
    fn look(pages: &mut Pages) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        pages.look(|part| found.push((part.start, part.end)));
        found
    }

    /// Whether the kernel does it here; tests of what is found without it hold everywhere.
    fn known() -> bool {
        Notes::new().is_ok()
    }

    #[test]
    fn pages_that_were_written_are_found_once_and_all_where_nobody_knows() {
        let len = 300 * PAGE;
        let mut pages = Pages::new(len - 5).unwrap();
        let write = |pages: &Pages, at: usize| {
            // SAFETY: inside the memory.
            unsafe { pages.as_ptr().add(at).write(1) };
        };
        write(&pages, 5 * PAGE);
        assert_eq!(look(&mut pages), [(0, len)], "nobody has noted anything yet");
        for at in [0, PAGE - 1, 7 * PAGE + 5, 8 * PAGE, 299 * PAGE] {
            write(&pages, at);
        }
        let some =
            if known() { vec![(0, PAGE), (7 * PAGE, 9 * PAGE), (299 * PAGE, len)] } else { vec![(0, len)] };
        assert_eq!(look(&mut pages), some);
        if known() {
            assert_eq!(look(&mut pages), []);
            // More ranges than are asked for at once.
            (0..150).for_each(|i| write(&pages, 2 * i * PAGE));
            assert_eq!(
                look(&mut pages),
                (0..150).map(|i| (2 * i * PAGE, (2 * i + 1) * PAGE)).collect::<Vec<_>>()
            );
            // A system call writes.
            let (mut reader, mut writer) = io::pipe().unwrap();
            io::Write::write_all(&mut writer, &[7; 10]).unwrap();
            // SAFETY: inside the memory.
            let memory = unsafe { std::slice::from_raw_parts_mut(pages.as_ptr().add(100 * PAGE), 10) };
            io::Read::read_exact(&mut reader, memory).unwrap();
            assert_eq!(look(&mut pages), [(100 * PAGE, 101 * PAGE)]);
        }
        forget();
        assert_eq!(look(&mut pages), [(0, len)], "what was noted is forgotten");
    }

    #[test]
    fn a_child_has_notes_of_its_own() {
        let mut pages = Pages::new(64 * PAGE).unwrap();
        let all = [(0, 64 * PAGE)];
        look(&mut pages);
        before_fork();
        kept::before_fork();
        // SAFETY: the child uses nothing that another thread may have locked, and ends without unwinding.
        let child = unsafe { libc::fork() };
        if child == 0 {
            kept::close_all();
            kept::after_fork();
            after_fork(true);
            // What now gets the parent's numbers must stay open.
            let make = || io::Result::Ok(rustix::fs::memfd_create("a", rustix::fs::MemfdFlags::CLOEXEC)?);
            let file = Kept::new(make).unwrap();
            let all_at_first = look(&mut pages) == all;
            // SAFETY: inside the memory.
            unsafe { pages.as_ptr().add(5 * PAGE).write(1) };
            let found = look(&mut pages);
            let one = found == if known() { [(5 * PAGE, 6 * PAGE)] } else { all };
            forget();
            let open = rustix::io::fcntl_getfd(&file).is_ok();
            // SAFETY: ends the child at once.
            unsafe {
                libc::_exit(100 + (i32::from(all_at_first) | i32::from(one) << 1 | i32::from(open) << 2))
            };
        }
        kept::after_fork();
        after_fork(false);
        let mut status = 0;
        // SAFETY: one number is written.
        assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
        assert_eq!((libc::WIFEXITED(status), libc::WEXITSTATUS(status)), (true, 107));
    }
}
