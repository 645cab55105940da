//! Writes a checkpoint directory so that it is either there, whole, or not there.
//!
//! It is written under another name beside (`.NAME.partial-` and a random number), synced file by file, and made visible by one rename.
//! A checkpoint that was there is exchanged for it in that same rename. It is then removed, by the next one where a restart
//! is still reading it ([`Held`]); or, where more than one is kept, it is `NAME@2` from then on, that which was `NAME@2` is
//! `NAME@3`, and those beyond are removed. No other order would do: the newest is under its own name at every moment, and
//! whatever ends the process between two steps, as many are left as were asked for.
//! This module must not know what the files are.

use crate::error::{Context, Error, Result};
use crate::manifest::{self, Manifest, checksum};
use crate::paths::private_dir;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::process::geteuid;
use std::fs::{self, DirBuilder, File};
use std::hash::{BuildHasher, RandomState};
use std::num::NonZeroU32;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

/// A checkpoint being written. Removed when dropped, unless published.
#[derive(Debug)]
pub struct Staging {
    path: PathBuf,
    target: PathBuf,
    /// Says that it is being written; freed with this process, however that ends.
    lock: File,
}

impl Staging {
    /// Begins a checkpoint that will be at `target`; what an earlier try left behind is removed.
    ///
    /// # Errors
    /// [`Error::InTheWay`], or what the file system says.
    pub fn begin(target: &Path) -> Result<Staging> {
        let target = std::path::absolute(target).context(|| format!("path {}", target.display()))?;
        // What it leads to is replaced, not the link.
        let target = followed(&target).context(|| format!("follow {}", target.display()))?;
        let (Some(parent), Some(name)) = (target.parent(), target.file_name().and_then(|n| n.to_str()))
        else {
            return Err(Error::InTheWay(target));
        };
        refuse_what_is_no_checkpoint(&target)?;
        if !parent.exists() {
            private_dir(parent)?;
            if let Some(above) = parent.parent() {
                sync(above)?;
            }
        }
        let prefix = partial(name);
        for entry in fs::read_dir(parent).context(|| format!("read {}", parent.display()))?.flatten() {
            let ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix));
            if ours {
                remove_unused(&entry.path());
            }
        }
        loop {
            // Never one that is there already: others may write to the folder too.
            let path = parent.join(unforeseen(&prefix));
            let what = || format!("make folder {}", path.display());
            DirBuilder::new().mode(0o700).create(&path).context(what)?;
            let lock = File::open(&path).context(what)?;
            lock.lock().context(what)?;
            // Before it was locked, another that begins may have taken it for a leftover.
            if is_at(&lock, &path) {
                return Ok(Staging { path, target, lock });
            }
        }
    }

    /// Where to write.
    pub fn path(&self) -> &Path {
        &self.path
    }
    /// Where it will be.
    pub fn target(&self) -> &Path {
        &self.target
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = self.lock.unlock();
        // Once published, what is here (if anything) is the checkpoint that was replaced.
        remove_unused(&self.path);
    }
}

/// How the names of what is being written for `name`, or is to be removed, begin.
fn partial(name: &str) -> String {
    format!(".{name}.partial-")
}

/// A name that nobody can foresee.
fn unforeseen(prefix: &str) -> String {
    format!("{prefix}{:016x}", RandomState::new().hash_one(0))
}

/// What a link leads to; else the path itself.
fn followed(path: &Path) -> std::io::Result<PathBuf> {
    if path.is_symlink() { fs::canonicalize(path) } else { Ok(path.into()) }
}

/// Whether it is a folder of this user's, and no link.
fn is_mine(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|m| m.is_dir() && m.uid() == geteuid().as_raw())
}

/// Removes a folder of this user's, unless it is being written or read, which its lock says.
fn remove_unused(path: &Path) {
    if is_mine(path) && File::open(path).is_ok_and(|dir| dir.try_lock().is_ok()) {
        let _ = fs::remove_dir_all(path);
    }
}

/// Where the `number`th newest of the checkpoints is that go to `place`.
pub fn numbered(place: &Path, number: u32) -> PathBuf {
    if number < 2 {
        return place.into();
    }
    let place = followed(place).unwrap_or_else(|_| place.into());
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(format!("@{number}"));
    place.with_file_name(name)
}

/// The name without the number of an older checkpoint, and that number.
pub fn split_number(name: &str) -> Option<(&str, u32)> {
    let (name, digits) = name.rsplit_once('@')?;
    let number: u32 = digits.parse().ok()?;
    (!name.is_empty() && number > 1 && digits == number.to_string()).then_some((name, number))
}

/// The place that the newest is at, of those of which `dir` is one.
pub fn place_of(dir: &Path) -> PathBuf {
    let name = dir.file_name().and_then(|name| name.to_str());
    name.and_then(split_number).map_or_else(|| dir.into(), |(name, _)| dir.with_file_name(name))
}

/// The older ones beside the newest at `place`, with their numbers, newest first.
pub fn older(place: &Path) -> Vec<(u32, PathBuf)> {
    let Ok(place) = followed(place) else { return Vec::new() };
    let (Some(parent), Some(name)) = (place.parent(), place.file_name().and_then(|n| n.to_str())) else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let mut found: Vec<(u32, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            let file = entry.file_name();
            let (of, number) = split_number(file.to_str()?)?;
            (of == name && entry.path().join(manifest::FILE).is_file()).then(|| (number, entry.path()))
        })
        .collect();
    found.sort();
    found
}

/// Has `new` be where the second newest is kept: those that are there move up to the first number that is free.
fn make_second(new: &Path, target: &Path) -> Result<PathBuf> {
    let mut free = 2;
    while numbered(target, free).symlink_metadata().is_ok() {
        free += 1;
    }
    let moved = |from: &Path, to: &Path| {
        renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE)
            .context(|| format!("rename {} to {}", from.display(), to.display()))
    };
    for number in (2..free).rev() {
        moved(&numbered(target, number), &numbered(target, number + 1))?;
    }
    let second = numbered(target, 2);
    moved(new, &second)?;
    Ok(second)
}

/// Removes the older ones that are not among the newest `keep`. One that a restart is reading only loses its name.
fn remove_surplus(target: &Path, keep: NonZeroU32) {
    let (Some(parent), Some(name)) = (target.parent(), target.file_name().and_then(|n| n.to_str())) else {
        return;
    };
    for (_, path) in older(target).into_iter().filter(|(number, path)| *number > keep.get() && is_mine(path))
    {
        // Half removed, nobody is to find it.
        let gone = parent.join(unforeseen(&partial(name)));
        if renameat_with(CWD, &path, CWD, &gone, RenameFlags::NOREPLACE).is_ok() {
            remove_unused(&gone);
        }
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    let identity = |m: fs::Metadata| (m.dev(), m.ino());
    file.metadata().ok().map(identity) == path.metadata().ok().map(identity)
}

/// A checkpoint that stays as long as this, even if it is replaced by another.
#[derive(Debug)]
pub struct Held {
    dir: File,
}

impl Held {
    /// Holds the one at `path`.
    ///
    /// # Errors
    /// [`Error::NoCheckpoint`], or what the file system says.
    pub fn open(path: &Path) -> Result<Held> {
        let dir = match File::open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NoCheckpoint(path.into()));
            }
            opened => opened.context(|| format!("open {}", path.display()))?,
        };
        dir.lock_shared().context(|| format!("lock {}", path.display()))?;
        Ok(Held { dir })
    }

    /// Whether it is still what is at `path`.
    pub fn is_at(&self, path: &Path) -> bool {
        is_at(&self.dir, path)
    }

    /// A path that leads to it, wherever it is now, for every process of this user in this pid namespace.
    pub fn path(&self) -> PathBuf {
        format!("/proc/{}/fd/{}", std::process::id(), self.dir.as_raw_fd()).into()
    }
}

/// Completes the manifest with the checksums of all files in `staging`, syncs everything, and makes it visible as
/// `target`. Of those that were there before, the newest stay, so that there are `keep` in all; without that number it only
/// takes the place of the one that was there. Returns bytes in all.
///
/// # Errors
/// What the file system says; nothing is visible then.
pub fn publish(
    staging: &Path,
    target: &Path,
    mut manifest: Manifest,
    keep: Option<NonZeroU32>,
) -> Result<u64> {
    let mut files = Vec::new();
    let mut dirs = vec![staging.to_path_buf()];
    let mut next = 0;
    while next < dirs.len() {
        let dir = dirs[next].clone();
        next += 1;
        for entry in fs::read_dir(&dir).context(|| format!("read {}", dir.display()))? {
            let entry = entry.context(|| format!("read {}", dir.display()))?;
            if entry.file_type().context(|| format!("look at {}", entry.path().display()))?.is_dir() {
                dirs.push(entry.path());
            } else {
                files.push(entry.path());
            }
        }
    }
    let mut bytes = 0;
    for path in &files {
        let name = path.strip_prefix(staging).unwrap_or(path).to_string_lossy().into_owned();
        // CRIU writes its logs and figures to the very end.
        if name == manifest::FILE
            || name.ends_with(".log") && name.starts_with("images/")
            || name.starts_with("images/stats-")
        {
            continue;
        }
        let sum = checksum(path).context(|| format!("read {}", path.display()))?;
        bytes += sum.size;
        manifest.checksums.insert(name, sum);
        sync(path)?;
    }
    let path = staging.join(manifest::FILE);
    fs::write(&path, manifest.to_text()?).context(|| format!("write {}", path.display()))?;
    sync(&path)?;
    for dir in dirs.iter().rev() {
        sync(dir)?;
    }
    refuse_what_is_no_checkpoint(target)?;
    let flags =
        if target.join(manifest::FILE).exists() { RenameFlags::EXCHANGE } else { RenameFlags::empty() };
    let second = match keep {
        Some(keep) if keep.get() > 1 && flags == RenameFlags::EXCHANGE => Some(make_second(staging, target)?),
        _ => None,
    };
    let new = second.as_deref().unwrap_or(staging);
    let renamed = renameat_with(CWD, new, CWD, target, flags);
    if renamed.is_err()
        && let Some(second) = &second
    {
        // To be removed with all else of this try.
        let _ = fs::rename(second, staging);
    }
    renamed.context(|| match flags {
        RenameFlags::EXCHANGE => format!(
            "exchange {} for {} in one step, which some file systems cannot (`--dir` names a place on another, or one \
             where no checkpoint is yet)",
            target.display(),
            staging.display()
        ),
        _ => format!("rename {} to {}", staging.display(), target.display()),
    })?;
    if let Some(parent) = target.parent() {
        sync(parent)?;
    }
    if let Some(keep) = keep {
        remove_surplus(target, keep);
    }
    Ok(bytes)
}

fn sync(path: &Path) -> Result<()> {
    File::open(path).and_then(|f| f.sync_all()).context(|| format!("sync {}", path.display()))
}

fn refuse_what_is_no_checkpoint(target: &Path) -> Result<()> {
    let empty = |dir: &Path| fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_none());
    if target.symlink_metadata().is_err() || target.join(manifest::FILE).is_file() || empty(target) {
        Ok(())
    } else {
        Err(Error::InTheWay(target.into()))
    }
}

/// Has `to` be the same file as `from`: by a second name where both are on one file system, else by a copy.
///
/// # Errors
/// What the file system says.
pub fn share(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        private_dir(parent)?;
    }
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to).context(|| format!("copy {} to {}", from.display(), to.display()))?;
    }
    Ok(())
}

/// Copies the regular files of the folder `name` in `from`, and all folders below it, to the same name in `to`. Returns
/// the folders. Sockets and pipes are not files: a process image makes them anew.
///
/// # Errors
/// What the file system says.
pub fn copy_tree(from: &Path, to: &Path, name: &str) -> Result<Vec<String>> {
    let mut folders = vec![name.to_owned()];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        next += 1;
        let dir = from.join(&folder);
        private_dir(&to.join(&folder))?;
        for entry in fs::read_dir(&dir).context(|| format!("read {}", dir.display()))? {
            let entry = entry.context(|| format!("read {}", dir.display()))?;
            let kind = entry.file_type().context(|| format!("look at {}", entry.path().display()))?;
            let Ok(file) = entry.file_name().into_string() else { continue };
            let name = format!("{folder}/{file}");
            if kind.is_dir() {
                folders.push(name);
            } else if kind.is_file() {
                let what = || format!("copy {}", entry.path().display());
                fs::copy(entry.path(), to.join(name)).context(what)?;
            }
        }
    }
    Ok(folders)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest checkpoint.
    fn publish_one(target: &Path, name: &str) {
        publish_keeping(target, name, None);
    }

    fn publish_keeping(target: &Path, name: &str, keep: Option<u32>) {
        let staging = Staging::begin(target).unwrap();
        let keep = keep.and_then(NonZeroU32::new);
        publish(staging.path(), staging.target(), manifest::tests::named(name), keep).unwrap();
    }

    /// Names of the one at `target` and of the older ones, by their numbers.
    fn kept(target: &Path) -> Vec<(u32, String)> {
        let name = |path: &Path| Manifest::read(path).unwrap().name;
        let newest = (1, name(target));
        std::iter::once(newest).chain(older(target).into_iter().map(|(n, path)| (n, name(&path)))).collect()
    }

    fn entries(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_restart_reads_is_removed_when_it_has_read_it() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("x");
        publish_one(&target, "first");
        let held = Held::open(&target).unwrap();
        assert!(held.is_at(&target));
        publish_one(&target, "second");
        assert!(!held.is_at(&target));
        assert_eq!(Manifest::read(&held.path()).unwrap().name, "first");
        publish_one(&target, "third");
        assert_eq!(Manifest::read(&held.path()).unwrap().name, "first");
        drop(held);
        publish_one(&target, "fourth");
        assert_eq!(Manifest::read(&target).unwrap().name, "fourth");
        assert_eq!(entries(dir.path()), ["x"]);
    }

    #[test]
    fn the_newest_are_kept_and_numbered() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("x");
        // Of another, and no checkpoint: neither counts.
        publish_one(&dir.path().join("xx@2"), "other");
        fs::create_dir(dir.path().join("x@02")).unwrap();
        let others = ["x@02", "xx@2"];
        let expect = |names: &[(u32, &str)]| {
            let names: Vec<_> = names.iter().map(|(n, name)| (*n, (*name).to_owned())).collect();
            assert_eq!(kept(&target), names);
            assert_eq!(entries(dir.path()).len(), names.len() + others.len());
        };
        for name in ["a", "b", "c", "d"] {
            publish_keeping(&target, name, Some(3));
        }
        expect(&[(1, "d"), (2, "c"), (3, "b")]);
        fs::remove_dir_all(numbered(&target, 2)).unwrap();
        publish_keeping(&target, "e", Some(3));
        expect(&[(1, "e"), (2, "d"), (3, "b")]);
        // In its place only.
        publish_one(&target, "f");
        expect(&[(1, "f"), (2, "d"), (3, "b")]);
        let held = Held::open(&numbered(&target, 3)).unwrap();
        publish_keeping(&target, "g", Some(1));
        assert_eq!(kept(&target), [(1, "g".to_owned())]);
        assert_eq!(Manifest::read(&held.path()).unwrap().name, "b");
        drop(held);
        publish_keeping(&target, "h", Some(1));
        expect(&[(1, "h")]);
        assert_eq!(place_of(&numbered(&target, 2)), target);
        assert_eq!(numbered(Path::new("/a/x/"), 2), Path::new("/a/x@2"));
        assert_eq!(place_of(&dir.path().join("x@02")), dir.path().join("x@02"));
    }

    #[test]
    fn what_ends_between_two_steps_leaves_as_many_as_were_asked_for() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("x");
        for name in ["a", "b", "c"] {
            publish_keeping(&target, name, Some(3));
        }
        // Killed when the older ones had moved up, and when the new one was second.
        let new = Staging::begin(&target).unwrap();
        fs::write(new.path().join(manifest::FILE), manifest::tests::named("new").to_text().unwrap()).unwrap();
        make_second(new.path(), new.target()).unwrap();
        drop(new);
        let names = |all: Vec<(u32, String)>| all.into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names(kept(&target)), ["c", "new", "b", "a"]);
        publish_keeping(&target, "d", Some(3));
        assert_eq!(names(kept(&target)), ["d", "c", "new"]);
    }

    #[test]
    fn older_ones_are_kept_beside_what_a_link_leads_to() {
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real"), dir.path().join("link"));
        publish_one(&real, "first");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        publish_keeping(&link, "second", Some(2));
        assert_eq!(kept(&link), [(1, "second".to_owned()), (2, "first".to_owned())]);
        assert_eq!(entries(dir.path()), ["link", "real", "real@2"]);
        assert_eq!(numbered(&link, 2), dir.path().canonicalize().unwrap().join("real@2"));
    }

    #[test]
    fn a_link_stays_and_what_it_leads_to_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real"), dir.path().join("link"));
        publish_one(&real, "first");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        publish_one(&link, "second");
        assert!(link.is_symlink());
        assert_eq!(Manifest::read(&real).unwrap().name, "second");
        assert_eq!(entries(dir.path()), ["link", "real"]);
    }

    #[test]
    fn what_others_have_left_in_the_way_is_neither_used_nor_followed() {
        let dir = tempfile::tempdir().unwrap();
        let (elsewhere, target) = (tempfile::tempdir().unwrap(), dir.path().join("x"));
        fs::write(elsewhere.path().join("letter"), "dear").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), dir.path().join(".x.partial-1")).unwrap();
        let theirs = dir.path().join(".x.partial-2");
        fs::create_dir(&theirs).unwrap();
        std::os::unix::fs::chown(&theirs, Some(65534), None).unwrap();
        publish_one(&target, "mine");
        assert_eq!(entries(elsewhere.path()), ["letter"]);
        assert_eq!(entries(dir.path()), [".x.partial-1", ".x.partial-2", "x"]);
    }
}
