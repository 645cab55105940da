//! What a checkpoint says of itself: `manifest.json`.
//!
//! ```text
//! DIR/                  mode 0700
//!   manifest.json       this; `digest` is the blake3 of all else in it
//!   images/             CRIU's
//!   inside/             the session's own copies of reprise and libreprise.so; XDG_RUNTIME_DIR
//!   logs/PID.log        the log of each process that uses GL
//!   windows/ID.png      a picture of each window
//!   output.log          what the program wrote to its terminal
//! ```
//!
//! This module must not know how a checkpoint is taken.

use crate::error::{Context, Error, Result};
use crate::files::OpenFile;
use crate::plan::{Compression, Program, Routine};
use reprise_wire::session::GlReport;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path};

/// The newest format that this Reprise reads. It writes the oldest that will do: who reads only that need not be turned away.
pub const FORMAT: u32 = 2;

/// The format of a checkpoint that is compressed so.
pub fn format_of(compression: Compression) -> u32 {
    match compression {
        Compression::None => 1,
        Compression::Zstd => FORMAT,
    }
}
/// More than any manifest has, bytes.
const MAX_BYTES: u64 = 64 << 20;
/// Its name in the checkpoint directory.
pub const FILE: &str = "manifest.json";

/// The manifest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// See [`format_of`].
    pub format: u32,
    /// Version of Reprise that wrote it.
    pub reprise: String,
    /// Version of CRIU that wrote the images.
    pub criu: String,
    /// Name of the session.
    pub name: String,
    /// Seconds since 1970.
    pub created: u64,
    /// The program.
    pub program: Program,
    /// When the session takes checkpoints by itself, and how many it keeps.
    #[serde(default)]
    pub routine: Routine,
    /// Whether the contents of memory in `images/` are compressed.
    #[serde(default)]
    pub compression: Compression,
    /// Pid of the tree's root inside its namespace.
    pub root_pid: i32,
    /// Processes of the tree that use GL.
    pub gl: Vec<GlProcess>,
    /// Its windows.
    pub windows: Vec<Window>,
    /// What it had open for writing.
    pub files: Vec<OpenFile>,
    /// Folders below `inside/` that the program has made, relative to the checkpoint.
    pub folders: Vec<String>,
    /// Every other file of the checkpoint, by path relative to it.
    pub checksums: BTreeMap<String, Checksum>,
}

/// A process that uses GL.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GlProcess {
    /// Its pid inside the namespace.
    pub pid: i32,
    /// Its program.
    pub exe: String,
    /// Its log, relative to the checkpoint.
    pub log: Option<String>,
    /// What it said of itself.
    pub report: GlReport,
}

/// A window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// X id.
    pub id: u32,
    /// Title, if it has one.
    pub title: String,
    /// Pixels.
    pub width: u16,
    /// Pixels.
    pub height: u16,
    /// Its picture, relative to the checkpoint.
    pub picture: String,
}

/// Of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    /// Bytes.
    pub size: u64,
    /// blake3, in hexadecimal.
    pub blake3: String,
}

impl Manifest {
    /// The JSON text, with its digest.
    ///
    /// # Errors
    /// Never in practice: all of it can be said in JSON.
    pub fn to_text(&self) -> Result<Vec<u8>> {
        let json = |error| Error::Io { what: "write manifest".into(), source: std::io::Error::from(error) };
        let mut value = serde_json::to_value(self).map_err(json)?;
        let digest = digest(&value);
        if let Some(object) = value.as_object_mut() {
            object.insert("digest".into(), digest.into());
        }
        let mut text = serde_json::to_vec_pretty(&value).map_err(json)?;
        text.push(b'\n');
        Ok(text)
    }

    /// Reads and checks the manifest itself, not the files that it names.
    ///
    /// # Errors
    /// [`Error::NoCheckpoint`], [`Error::Damaged`], [`Error::NewerFormat`].
    pub fn read(dir: &Path) -> Result<Manifest> {
        let path = dir.join(FILE);
        let damaged = |what: String| Error::Damaged { path: dir.into(), what };
        let text = match read_bounded(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                return Err(damaged(format!("{FILE}: {error}")));
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NoCheckpoint(dir.into()));
            }
            Err(error) => return Err(error).context(|| format!("read {}", path.display())),
        };
        let mut value: serde_json::Value =
            serde_json::from_slice(&text).map_err(|e| damaged(format!("{FILE}: {e}")))?;
        // Before all else: a newer format may have another digest.
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(found) if found > u64::from(FORMAT) => {
                let found = u32::try_from(found).unwrap_or(u32::MAX);
                return Err(Error::NewerFormat { path: dir.into(), found, known: FORMAT });
            }
            Some(_) => {}
            None => return Err(damaged(format!("{FILE} names no format"))),
        }
        let said = value.as_object_mut().and_then(|o| o.remove("digest"));
        if said.as_ref().and_then(|d| d.as_str()) != Some(digest(&value).as_str()) {
            return Err(damaged(format!("{FILE} is not as it was written (digest)")));
        }
        let manifest: Manifest =
            serde_json::from_value(value).map_err(|e| damaged(format!("{FILE}: {e}")))?;
        let sizes = manifest.checksums.values().map(|c| c.size);
        if sizes.into_iter().try_fold(0, u64::checked_add).is_none() {
            return Err(damaged(format!("{FILE} names more bytes than there can be")));
        }
        Ok(manifest)
    }

    /// Bytes of all files that it names.
    pub fn bytes(&self) -> u64 {
        self.checksums.values().map(|c| c.size).fold(0, u64::saturating_add)
    }

    /// A number for all that it says: two with the same are the same checkpoint.
    pub fn identity(&self) -> String {
        serde_json::to_value(self).map_or_else(|error| error.to_string(), |value| digest(&value))
    }

    /// Reads the manifest and every file that it names, and compares. `progress` is told bytes read and bytes in all.
    ///
    /// # Errors
    /// As [`Manifest::read`]; [`Error::Damaged`] names the file.
    pub fn verify(dir: &Path, mut progress: impl FnMut(u64, u64)) -> Result<Manifest> {
        let manifest = Manifest::read(dir)?;
        let damaged = |what: String| Error::Damaged { path: dir.into(), what };
        let total = manifest.bytes();
        let mut done = 0;
        for name in manifest.checksums.keys().chain(&manifest.folders) {
            if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) {
                return Err(damaged(format!("{FILE} names {name:?}, outside the checkpoint")));
            }
        }
        for (name, said) in &manifest.checksums {
            let found = checksum(&dir.join(name)).map_err(|e| damaged(format!("{name}: {e}")))?;
            if found.size != said.size {
                return Err(damaged(format!("{name} has {} bytes, and had {}", found.size, said.size)));
            }
            if found != *said {
                return Err(damaged(format!("{name} is not as it was written (checksum)")));
            }
            done += said.size;
            progress(done, total);
        }
        for needed in ["images/inventory.img", "inside/bin/reprise"] {
            if !manifest.checksums.contains_key(needed) {
                return Err(damaged(format!("{needed} is missing")));
            }
        }
        Ok(manifest)
    }
}

fn digest(value: &serde_json::Value) -> String {
    // Keys of a `Value` are sorted, so the text is the same however the file was laid out.
    blake3::hash(value.to_string().as_bytes()).to_hex().to_string()
}

/// Opens a regular file: anything else might keep its reader for ever.
fn open_regular(path: &Path) -> std::io::Result<File> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "not a regular file"));
    }
    File::open(path)
}

fn read_bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    open_regular(path)?.take(MAX_BYTES + 1).read_to_end(&mut text)?;
    if text.len() as u64 > MAX_BYTES {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "longer than any manifest"));
    }
    Ok(text)
}

/// Of the file at `path`.
///
/// # Errors
/// What reading says.
pub fn checksum(path: &Path) -> std::io::Result<Checksum> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(open_regular(path)?)?;
    Ok(Checksum { size: hasher.count(), blake3: hasher.finalize().to_hex().to_string() })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// One of nothing.
    pub(crate) fn named(name: &str) -> Manifest {
        let text = serde_json::json!({
            "format": FORMAT, "reprise": "", "criu": "", "name": name, "created": 0,
            "program": {
                "args": [], "cwd": "/", "display": "private", "screen": [1, 1], "preload": false, "terminal": [80, 24],
            },
            "root_pid": 1, "gl": [], "windows": [], "files": [], "folders": [], "checksums": {},
        });
        serde_json::from_value(text).unwrap()
    }

    fn refused(dir: &Path, says: &str) {
        let said = Manifest::verify(dir, |_, _| {}).unwrap_err().to_string();
        assert!(said.contains("is damaged") && said.contains(says), "{said}");
    }

    #[test]
    fn what_is_no_manifest_is_damaged_and_keeps_nobody() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(FILE);
        rustix::fs::mkfifoat(rustix::fs::CWD, &path, rustix::fs::Mode::RWXU).unwrap();
        refused(dir.path(), "not a regular file");
        std::fs::remove_file(&path).unwrap();
        File::create(&path).unwrap().set_len(MAX_BYTES + 1).unwrap();
        refused(dir.path(), "longer than any manifest");
        let mut manifest = named("x");
        for file in ["a", "b"] {
            manifest.checksums.insert(file.into(), Checksum { size: u64::MAX, blake3: String::new() });
        }
        std::fs::write(&path, manifest.to_text().unwrap()).unwrap();
        refused(dir.path(), "more bytes than there can be");
        manifest.checksums.remove("a");
        std::fs::write(&path, manifest.to_text().unwrap()).unwrap();
        rustix::fs::mkfifoat(rustix::fs::CWD, dir.path().join("b"), rustix::fs::Mode::RWXU).unwrap();
        refused(dir.path(), "b: not a regular file");
    }
}
