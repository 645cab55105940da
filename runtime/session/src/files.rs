//! The files that the program had open for writing: recorded while it stands still, compared before a restart, put back
//! on demand.
//!
//! A process image holds a file's name and position, not its contents. A program that went on after the checkpoint
//! has written on; restored over that, it would write a second time, or CRIU would refuse ("has bad size").
//! This module must not know how a process is stopped.

use crate::error::{Context, Error, Result};
use crate::paths::INSIDE;
use rustix::fs::OFlags;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Larger files are compared by size and time only: the program stands still while they are read.
const HASHED_UP_TO: u64 = 64 << 20;

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenFile {
    /// Where.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
    /// Last written, nanoseconds since 1970.
    pub modified: i128,
    /// blake3 of its contents, unless it is large.
    pub blake3: Option<String>,
}

/// All regular files with a name that process `root` or any below it has open for writing. Run inside the pid namespace
/// of the tree.
pub fn open_for_writing(root: i32) -> Vec<OpenFile> {
    let mut found = BTreeMap::new();
    for pid in descendants(root) {
        let process = Path::new("/proc").join(pid.to_string());
        let Ok(fds) = fs::read_dir(process.join("fd")) else { continue };
        for fd in fds.flatten() {
            if let Some(file) = look_at(&process, &fd.path()) {
                found.insert(file.path.clone(), file);
            }
        }
    }
    found.into_values().collect()
}

/// `root` and all processes below it.
pub fn descendants(root: i32) -> Vec<i32> {
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    let parents: BTreeMap<i32, i32> = processes
        .flatten()
        .filter_map(|process| {
            let pid = process.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(process.path().join("stat")).ok()?;
            // PID (NAME) STATE PARENT, where the name may hold anything.
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((pid, parent))
        })
        .collect();
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(parent) = tree.get(next).copied() {
        next += 1;
        tree.extend(parents.iter().filter(|(_, p)| **p == parent).map(|(pid, _)| *pid));
    }
    tree
}

fn look_at(process: &Path, fd: &Path) -> Option<OpenFile> {
    let info = fs::read_to_string(process.join("fdinfo").join(fd.file_name()?)).ok()?;
    let flags = info.lines().find_map(|line| line.strip_prefix("flags:"))?;
    let flags = OFlags::from_bits_retain(u32::from_str_radix(flags.trim(), 8).ok()?);
    if !(flags.contains(OFlags::WRONLY) || flags.contains(OFlags::RDWR)) || flags.contains(OFlags::PATH) {
        return None;
    }
    let path = fs::read_link(fd).ok()?;
    let about = fs::metadata(fd).ok()?;
    // A name that is another file by now, or none (deleted, memfd): CRIU keeps such contents itself.
    let named = fs::metadata(&path).ok()?;
    if !about.is_file()
        || (about.dev(), about.ino()) != (named.dev(), named.ino())
        || path.starts_with(INSIDE)
    {
        return None;
    }
    Some(describe(&path, &about))
}

fn describe(path: &Path, about: &fs::Metadata) -> OpenFile {
    let size = about.len();
    let blake3 = if size <= HASHED_UP_TO { hash(path, size).ok() } else { None };
    OpenFile { path: path.into(), size, modified: modified(about), blake3 }
}

fn modified(about: &fs::Metadata) -> i128 {
    i128::from(about.mtime()) * 1_000_000_000 + i128::from(about.mtime_nsec())
}

fn hash(path: &Path, size: u64) -> std::io::Result<String> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path)?.take(size))?;
    Ok(hasher.finalize().to_hex().to_string())
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// As it was.
    None,
    /// Longer, and as it was up to the size of then (as far as known).
    Longer,
    /// Nothing can put it back.
    Lost(&'static str),
}

fn change(file: &OpenFile) -> Change {
    let Ok(about) = fs::metadata(&file.path) else { return Change::Lost("is gone") };
    if !about.is_file() {
        return Change::Lost("is no regular file any more");
    }
    if about.len() < file.size {
        return Change::Lost("is shorter, and cannot be put back");
    }
    match &file.blake3 {
        Some(then) => match hash(&file.path, file.size) {
            Ok(now) if now == *then => {}
            Ok(_) => return Change::Lost("was written over, and cannot be put back"),
            Err(_) => return Change::Lost("cannot be read"),
        },
        None if about.len() == file.size && modified(&about) != file.modified => {
            return Change::Lost("was written over, and cannot be put back");
        }
        None => {}
    }
    if about.len() > file.size { Change::Longer } else { Change::None }
}

/// Compares; with `rewind`, cuts files that only grew back to their size of then. What is cut off is kept beside the
/// file, as `FILE.cut-SECONDS`; the names of those are returned. Nothing is touched unless all can be put back.
///
/// # Errors
/// [`Error::FilesChanged`], naming each.
pub fn check(files: &[OpenFile], rewind: bool) -> Result<Vec<PathBuf>> {
    let changes: Vec<(&OpenFile, Change)> = files.iter().map(|f| (f, change(f))).collect();
    let bad: Vec<String> = changes
        .iter()
        .filter_map(|(file, change)| match change {
            Change::None => None,
            Change::Longer if rewind => None,
            Change::Longer => Some(format!("  {} has grown, from {} bytes", file.path.display(), file.size)),
            Change::Lost(how) => Some(format!("  {} {how}", file.path.display())),
        })
        .collect();
    if !bad.is_empty() {
        return Err(Error::FilesChanged(bad.join("\n")));
    }
    let mut kept = Vec::new();
    for (file, change) in changes {
        if change == Change::Longer {
            kept.push(cut(file)?);
        }
    }
    Ok(kept)
}

fn cut(file: &OpenFile) -> Result<PathBuf> {
    let path = &file.path;
    let what = || format!("put back {}", path.display());
    let mut source = File::options().read(true).write(true).open(path).context(what)?;
    source.seek(SeekFrom::Start(file.size)).context(what)?;
    let mut number = 0;
    let (kept, mut target) = loop {
        let mut name = path.clone().into_os_string();
        name.push(format!(".cut-{}", crate::plan::now()));
        if number > 0 {
            name.push(format!("-{number}"));
        }
        match File::options().write(true).create_new(true).open(&name) {
            Ok(target) => break (PathBuf::from(name), target),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error).context(what),
        }
    };
    std::io::copy(&mut source, &mut target).context(what)?;
    target.sync_all().context(what)?;
    source.set_len(file.size).context(what)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(path: &Path) -> OpenFile {
        describe(path, &fs::metadata(path).unwrap())
    }

    #[test]
    fn what_grew_is_cut_and_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        fs::write(&path, "then").unwrap();
        let files = [record(&path)];
        check(&files, false).unwrap();
        fs::write(&path, "then and now").unwrap();
        let refused = check(&files, false).unwrap_err().to_string();
        assert!(refused.contains(path.to_str().unwrap()), "{refused}");
        let kept = check(&files, true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "then");
        assert_eq!(fs::read_to_string(&kept[0]).unwrap(), " and now");
    }

    #[test]
    fn what_cannot_be_put_back_is_refused_even_so() {
        let dir = tempfile::tempdir().unwrap();
        let (a, b) = (dir.path().join("a"), dir.path().join("b"));
        fs::write(&a, "then").unwrap();
        fs::write(&b, "then").unwrap();
        let files = [record(&a), record(&b)];
        fs::write(&a, "then and now").unwrap();
        fs::write(&b, "them").unwrap();
        assert!(matches!(check(&files, true), Err(Error::FilesChanged(_))));
        assert_eq!(fs::read_to_string(&a).unwrap(), "then and now", "nothing is touched");
    }
}
