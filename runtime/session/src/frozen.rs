//! What is done while the tree stands still (hidden subcommand `frozen`, run by CRIU inside the namespaces).
//!
//! The files that the program has open for writing are recorded now, because they match the image only now. With
//! `--stop` the checkpoint is also completed and made visible now: were that to fail, CRIU lets the tree go on
//! instead of killing it.
//! This module must not talk to the supervisor.

use crate::error::{Context, Result};
use crate::manifest::Manifest;
use crate::plan::{read_json, write_json};
use crate::{files, store};
use serde::{Deserialize, Serialize};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// What the supervisor leaves for it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Draft {
    /// Where the checkpoint shall be.
    pub target: PathBuf,
    /// Whether to finish it now.
    pub stop: bool,
    /// The manifest as far as known.
    pub manifest: Manifest,
}

const DRAFT: &str = "draft.json";
const HOOK: &str = "hook";
const WHY: &str = "why";

/// Leaves a draft and a script for CRIU to run. Returns the script.
///
/// # Errors
/// What writing says.
pub fn prepare(staging: &Path, reprise: &Path, draft: &Draft) -> Result<PathBuf> {
    write_json(&staging.join(DRAFT), draft)?;
    let quote = |path: &Path| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
    let script = format!(
        "#!/bin/sh\n[ \"$CRTOOLS_SCRIPT_ACTION\" = post-dump ] || exit 0\nexec {} frozen {}\n",
        quote(reprise),
        quote(staging)
    );
    let path = staging.join(HOOK);
    fs::write(&path, script).context(|| format!("write {}", path.display()))?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700))
        .context(|| format!("permissions of {}", path.display()))?;
    Ok(path)
}

/// The subcommand.
///
/// # Errors
/// Why the checkpoint could not be finished; also left for [`why`].
pub fn run(staging: &Path) -> Result<()> {
    let result = record(staging);
    if let Err(error) = &result {
        let _ = fs::write(staging.join(WHY), error.to_string());
    }
    result
}

/// Why [`run`] failed, if it did.
pub fn why(staging: &Path) -> Option<String> {
    fs::read_to_string(staging.join(WHY)).ok()
}

fn record(staging: &Path) -> Result<()> {
    let mut draft: Draft = read_json(&staging.join(DRAFT))?;
    draft.manifest.files = files::open_for_writing(draft.manifest.root_pid);
    if draft.stop { finish(staging, draft) } else { write_json(&staging.join(DRAFT), &draft) }
}

/// Completes a checkpoint whose tree goes on.
///
/// # Errors
/// What the file system says.
pub fn finish_later(staging: &Path) -> Result<()> {
    finish(staging, read_json(&staging.join(DRAFT))?)
}

fn finish(staging: &Path, draft: Draft) -> Result<()> {
    for name in [DRAFT, HOOK] {
        fs::remove_file(staging.join(name)).context(|| format!("remove {name}"))?;
    }
    store::publish(staging, &draft.target, draft.manifest).map(|_| ())
}
