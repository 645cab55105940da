//! What a session is to be: written by the command line, read by the supervisor and the processes of the tree.
//!
//! This module must not do any of it.

use crate::error::{Context, Error, Result};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// Which display the program sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Display {
    /// Its own Xvfb, in the tree.
    Private,
    /// Its own Xvnc, in the tree.
    View,
    /// The display of whoever starts it. No process image.
    Host,
}

/// A program to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// The program and its arguments.
    pub args: Vec<String>,
    /// Its working directory.
    pub cwd: PathBuf,
    /// Its display.
    pub display: Display,
    /// Size of the private screen, pixels.
    pub screen: (u16, u16),
    /// Whether libreprise.so is preloaded.
    pub preload: bool,
    /// The size of its terminal: columns, rows.
    pub terminal: (u16, u16),
}

/// Where the processes come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Started now.
    Run,
    /// From this checkpoint directory, already verified.
    Restart {
        /// Which.
        checkpoint: PathBuf,
        /// [`crate::manifest::Manifest::identity`] of what was verified.
        identity: String,
    },
}

/// How often something is done by itself, in whole seconds. As text: `10m`, `1h 30m`, `never`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Every(Option<NonZeroU32>);

/// Not an [`Every`].
#[derive(Debug, thiserror::Error)]
pub enum NotEvery {
    /// No time at all.
    #[error("{0}: write it as 10m, 1h30m, 90s or `never`")]
    NoTime(#[from] humantime::DurationError),
    /// A time that will not do.
    #[error("whole seconds, one at least and a hundred years at most")]
    Seconds,
}

impl Every {
    /// What it says, unless that is never.
    pub fn duration(self) -> Option<Duration> {
        self.0.map(|seconds| Duration::from_secs(seconds.get().into()))
    }
}

impl FromStr for Every {
    type Err = NotEvery;
    fn from_str(text: &str) -> Result<Every, NotEvery> {
        if text == "never" {
            return Ok(Every(None));
        }
        let time = humantime::parse_duration(text)?;
        let seconds = u32::try_from(time.as_secs()).ok().and_then(NonZeroU32::new);
        match seconds {
            Some(_) if time.subsec_nanos() == 0 => Ok(Every(seconds)),
            _ => Err(NotEvery::Seconds),
        }
    }
}

impl std::fmt::Display for Every {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.duration() {
            Some(time) => write!(f, "{}", humantime::format_duration(time)),
            None => f.write_str("never"),
        }
    }
}

/// Whether the contents of memory are compressed in a checkpoint, which costs time when it is written and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compression {
    /// As they are.
    #[default]
    None,
    /// By zstd.
    Zstd,
}

/// When checkpoints are taken that nobody asks for, how many stay, and how they are written. It is in the manifest too: a
/// restart goes on with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routine {
    /// How long after the last one.
    pub every: Every,
    /// The newest so many stay.
    pub keep: NonZeroU32,
    /// How they are written, unless one asks for something else.
    #[serde(default)]
    pub compression: Compression,
}

impl Default for Routine {
    fn default() -> Routine {
        Routine { every: Every(None), keep: NonZeroU32::MIN, compression: Compression::None }
    }
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The session's name.
    pub name: String,
    /// New or from a checkpoint.
    pub origin: Origin,
    /// The program; from the manifest, for a restart.
    pub program: Program,
    /// Where checkpoints go.
    pub checkpoint_dir: PathBuf,
    /// When they are taken, and how many stay.
    #[serde(default)]
    pub routine: Routine,
    /// Variables for render servers, beside the user's environment.
    pub server_env: BTreeMap<String, String>,
    /// A driver whose limits are lower than those that the program has seen will do.
    #[serde(default)]
    pub accept_lower_limits: bool,
    /// A process with which the session ends.
    pub owner: Option<u32>,
    /// The supervisor's process id, once it runs.
    pub pid: Option<u32>,
    /// Seconds since 1970.
    pub started: u64,
}

/// Reads a JSON file.
///
/// # Errors
/// With the path.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read(path).context(|| format!("read {}", path.display()))?;
    serde_json::from_slice(&text)
        .map_err(|error| Error::Damaged { path: path.to_path_buf(), what: error.to_string() })
}

/// Writes a JSON file for a person to read, whole or not at all.
///
/// # Errors
/// With the path.
pub fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<()> {
    let mut text =
        serde_json::to_vec_pretty(value).map_err(std::io::Error::from).context(|| "write JSON".into())?;
    text.push(b'\n');
    let beside = path.with_extension("json.new");
    std::fs::write(&beside, text).context(|| format!("write {}", beside.display()))?;
    std::fs::rename(&beside, path).context(|| format!("write {}", path.display()))
}

/// Seconds since 1970.
pub fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_said() {
        let said =
            |text: &str| text.parse::<Every>().map(|every| every.to_string()).map_err(|e| e.to_string());
        for (text, expected) in [("10m", "10m"), ("1h30m", "1h 30m"), ("90s", "1m 30s"), ("never", "never")] {
            assert_eq!(said(text).unwrap(), expected);
        }
        for bad in ["", "10", "m", "0s", "1500ms", "900 years", "often"] {
            assert!(said(bad).is_err(), "{bad}");
        }
        let routine: Routine = serde_json::from_str(r#"{"every":600,"keep":3}"#).unwrap();
        assert_eq!((routine.every.to_string().as_str(), routine.compression), ("10m", Compression::None));
    }
}
