//! Segments of System V's shared memory that are marked to go as soon as nobody has them attached: drivers share pictures with
//! X servers by such. A copy of a process, restored elsewhere, gets copies of them that are not marked, and would leave them behind.
//!
//! This module must not know whose they are.
#![allow(unsafe_code)] // shmctl(2)

/// The mark, in a segment's mode. See shmctl(2).
const DOOMED: u32 = 0o1000;

/// Those of this process's namespace that are marked. Where the kernel does not say, none.
pub fn doomed() -> Vec<i32> {
    doomed_in(&std::fs::read_to_string("/proc/sysvipc/shm").unwrap_or_default())
}

fn doomed_in(table: &str) -> Vec<i32> {
    let doomed = |line: &str| {
        let mut words = line.split_whitespace().skip(1);
        let id = words.next()?.parse().ok()?;
        let mode = u32::from_str_radix(words.next()?, 8).ok()?;
        (mode & DOOMED != 0).then_some(id)
    };
    table.lines().filter_map(doomed).collect()
}

/// Marks them again.
pub fn doom(segments: &[i32]) {
    for id in segments {
        // SAFETY: touches no memory of this process. One that is not there any more is an error that says so.
        unsafe { libc::shmctl(*id, libc::IPC_RMID, std::ptr::null_mut()) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_segments_are_found_and_they_go() {
        let table = "       key      shmid perms                  size  cpid\n\
                     \x20        0          5  1600               1228800  4242\n\
                     \x20        0          6   600                  4096  4242\n";
        assert_eq!(doomed_in(table), [5]);
        // SAFETY: a segment of this test's own, attached and given up.
        unsafe {
            let id = libc::shmget(libc::IPC_PRIVATE, 4096, 0o600);
            let at = libc::shmat(id, std::ptr::null(), 0);
            assert!(!doomed().contains(&id));
            doom(&[id]);
            assert!(doomed().contains(&id));
            libc::shmdt(at);
            assert!(!doomed().contains(&id));
        }
    }
}
