//! Writes a checkpoint directory so that it is either there, whole, or not there.
//!
//! It is written under another name beside (`.NAME.partial-PID`), synced file by file, and made visible by one rename.
//! A checkpoint that was there is exchanged for it in that same rename and removed afterwards.
//! This module must not know what the files are.

use crate::error::{Context, Error, Result};
use crate::manifest::{self, Manifest, checksum};
use crate::paths::private_dir;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// A checkpoint being written. Removed when dropped, unless published.
#[derive(Debug)]
pub struct Staging {
    path: PathBuf,
    target: PathBuf,
    /// Says that it is being written; freed with this process, however that ends.
    _lock: File,
}

impl Staging {
    /// Begins a checkpoint that will be at `target`; what an earlier try left behind is removed.
    ///
    /// # Errors
    /// [`Error::InTheWay`], or what the file system says.
    pub fn begin(target: &Path) -> Result<Staging> {
        let target = std::path::absolute(target).context(|| format!("path {}", target.display()))?;
        let (Some(parent), Some(name)) = (target.parent(), target.file_name().and_then(|n| n.to_str()))
        else {
            return Err(Error::InTheWay(target));
        };
        refuse_what_is_no_checkpoint(&target)?;
        if !parent.exists() {
            private_dir(parent)?;
        }
        let prefix = format!(".{name}.partial-");
        for entry in fs::read_dir(parent).context(|| format!("read {}", parent.display()))?.flatten() {
            let ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix));
            // Locked, it is being written now: another session may have the same place.
            if ours && File::open(entry.path()).is_ok_and(|dir| dir.try_lock().is_ok()) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        let path = parent.join(format!("{prefix}{}", std::process::id()));
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).context(|| format!("remove {}", path.display()));
            }
            _ => {}
        }
        private_dir(&path)?;
        let what = || format!("lock {}", path.display());
        let lock = File::open(&path).context(what)?;
        lock.lock().context(what)?;
        Ok(Staging { path, target, _lock: lock })
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
        // Once published, what is here (if anything) is the checkpoint that was replaced.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Completes the manifest with the checksums of all files in `staging`, syncs everything, and makes it visible as
/// `target`. Returns bytes in all.
///
/// # Errors
/// What the file system says; nothing is visible then.
pub fn publish(staging: &Path, target: &Path, mut manifest: Manifest) -> Result<u64> {
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
    renameat_with(CWD, staging, CWD, target, flags)
        .context(|| format!("rename {} to {}", staging.display(), target.display()))?;
    if let Some(parent) = target.parent() {
        sync(parent)?;
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
