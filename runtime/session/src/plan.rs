//! What a session is to be: written by the command line, read by the supervisor and the processes of the tree.
//!
//! This module must not do any of it.

use crate::error::{Context, Error, Result};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
