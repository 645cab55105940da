//! What /proc says of processes: times of their threads, memory, how often they slept.
//! This module must not know what the processes do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn tasks(pid: u32) -> impl Iterator<Item = PathBuf> {
    std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// Seconds of processor by thread name; of threads with one name the sum. `None` for a process that is gone.
pub fn thread_times(pid: u32) -> Option<BTreeMap<String, f64>> {
    let tick = rustix::param::clock_ticks_per_second() as f64;
    let mut times = BTreeMap::new();
    for task in tasks(pid) {
        let stat = std::fs::read_to_string(task.join("stat")).ok();
        let Some((name, ticks)) = stat.as_deref().and_then(parse_stat) else { continue };
        *times.entry(name).or_insert(0.0) += ticks as f64 / tick;
    }
    (!times.is_empty()).then_some(times)
}

/// Name and user + system ticks of proc(5)'s `stat`; the name may hold anything, so it ends at the last `)`.
fn parse_stat(stat: &str) -> Option<(String, u64)> {
    let (name, rest) = stat.split_once('(')?.1.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    Some((name.to_owned(), fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?))
}

/// Seconds that the thread of this name was on a processor, to the nanosecond.
pub fn seconds_of(pid: u32, thread: &str) -> Option<f64> {
    let task = tasks(pid).find(|task| name(task) == thread)?;
    let stat = std::fs::read_to_string(task.join("schedstat")).ok()?;
    Some(stat.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

/// Context switches so far by thread name, those of its own will and others.
pub fn switches(pid: u32) -> BTreeMap<String, u64> {
    let mut switches = BTreeMap::new();
    for task in tasks(pid) {
        let status = std::fs::read_to_string(task.join("status")).unwrap_or_default();
        let count: u64 = status
            .lines()
            .filter_map(|line| line.split_once("voluntary_ctxt_switches:")?.1.trim().parse::<u64>().ok())
            .sum();
        *switches.entry(name(&task)).or_default() += count;
    }
    switches
}

/// Whether a thread of this name is in it.
pub fn has_thread(pid: u32, thread: &str) -> bool {
    tasks(pid).any(|task| name(&task) == thread)
}

fn name(task: &Path) -> String {
    std::fs::read_to_string(task.join("comm")).unwrap_or_default().trim().to_owned()
}

/// Bytes that are resident of it.
pub fn resident(pid: u32) -> Option<u64> {
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).ok()?;
    let pages: u64 = statm.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * rustix::param::page_size() as u64)
}

/// Bytes of memory that programs may still have.
pub fn memory_available() -> Option<u64> {
    let info = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = info.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? << 10)
}

/// Bytes that the file system of this folder may still take.
pub fn disk_available(folder: &Path) -> Option<u64> {
    let room = rustix::fs::statvfs(folder).ok()?;
    Some(room.f_bavail * room.f_frsize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thread_times_are_read_whatever_the_thread_is_called() {
        let stat = "42 (a) b (c) R 1 2 3 4 5 6 7 8 9 10 30 12 0 0 20 0";
        assert_eq!(parse_stat(stat), Some(("a) b (c".into(), 42)));
        assert_eq!(parse_stat("42 (cut"), None);
        assert!(thread_times(std::process::id()).is_some());
    }

    #[test]
    fn our_own_process_is_known() {
        let pid = std::process::id();
        assert!(resident(pid).is_some_and(|bytes| bytes > 100_000));
        assert!(!switches(pid).is_empty());
        assert!(memory_available().is_some() && disk_available(Path::new("/")).is_some());
        assert!(!has_thread(pid, "nobody") && seconds_of(pid, "nobody").is_none());
    }
}
