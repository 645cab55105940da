//! `REPRISE_STATS=FILE`: figures of the process as JSON (see `GlReport`), written when it exits.
//!
//! This module must not know what the figures mean.
#![allow(unsafe_code)] // atexit

use crate::note::note;
use crate::process;

/// Names the environment variable.
pub const ENV_STATS: &str = "REPRISE_STATS";

/// Has the figures written at exit, if they are asked for.
pub fn at_exit() {
    if std::env::var_os(ENV_STATS).is_some() {
        // SAFETY: a function of this library, which stays loaded. Without memory for it nothing is written.
        unsafe { libc::atexit(write) };
    }
}

extern "C" fn write() {
    // A child of fork(2) that never started GL has inherited this.
    let (Some(process), Some(path)) = (process::running(), std::env::var_os(ENV_STATS)) else { return };
    process.catch_up();
    let result = serde_json::to_vec_pretty(&process.report()).map_err(std::io::Error::from);
    if let Err(error) = result.and_then(|text| std::fs::write(&path, text)) {
        note!("{ENV_STATS}: {}: {error}", path.display());
    }
}
