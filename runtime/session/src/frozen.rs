//! What is done while the tree stands still: CRIU runs a script, which runs the hidden subcommand `frozen` inside the
//! namespaces, which tells the supervisor, outside, what the program has open for writing, and waits for its verdict.
//!
//! Those files are recorded at that moment because they match the image only then. With `--stop` the checkpoint is
//! also completed and made visible at that moment: were that to fail, CRIU lets the tree go on instead of killing it.
//! This module must not know what the supervisor does with the news.

use crate::error::{Context, Error, Result};
use crate::files::{self, OpenFile};
use std::fs;
use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

/// Waits for the news.
#[derive(Debug)]
pub struct Gate {
    socket: PathBuf,
    hook: PathBuf,
    waiting: Option<JoinHandle<Option<Result<()>>>>,
}

impl Gate {
    /// Leaves a script for CRIU in `dir`, which the tree's namespaces must have too. When the tree stands still,
    /// `verdict` decides, on a thread of its own, whether the dump succeeds. `root`: the tree's root, as seen inside.
    ///
    /// # Errors
    /// What writing says.
    pub fn open(
        dir: &Path,
        reprise: &Path,
        root: i32,
        verdict: impl FnOnce(Vec<OpenFile>) -> Result<()> + Send + 'static,
    ) -> Result<Gate> {
        let (socket, hook) = (dir.join("frozen"), dir.join("hook"));
        let quote = |path: &Path| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
        let script = format!(
            "#!/bin/sh\n[ \"$CRTOOLS_SCRIPT_ACTION\" = post-dump ] || exit 0\nexec {} frozen {} {root}\n",
            quote(reprise),
            quote(&socket)
        );
        fs::write(&hook, script).context(|| format!("write {}", hook.display()))?;
        fs::set_permissions(&hook, fs::Permissions::from_mode(0o700))
            .context(|| format!("permissions of {}", hook.display()))?;
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket).context(|| format!("listen at {}", socket.display()))?;
        let waiting = std::thread::spawn(move || decide(&listener, verdict));
        Ok(Gate { socket, hook, waiting: Some(waiting) })
    }

    /// The script.
    pub fn hook(&self) -> &Path {
        &self.hook
    }

    /// What was decided, if the tree ever stood still. Call it when CRIU has ended.
    pub fn close(mut self) -> Option<Result<()>> {
        self.end()
    }

    fn end(&mut self) -> Option<Result<()>> {
        // Wakes a thread that was never told anything.
        let _ = UnixStream::connect(&self.socket);
        let decided = self.waiting.take()?.join().ok().flatten();
        let _ = fs::remove_file(&self.socket);
        let _ = fs::remove_file(&self.hook);
        decided
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.end();
    }
}

fn decide(listener: &UnixListener, verdict: impl FnOnce(Vec<OpenFile>) -> Result<()>) -> Option<Result<()>> {
    let (mut stream, _) = listener.accept().ok()?;
    let mut text = Vec::new();
    stream.read_to_end(&mut text).ok()?;
    if text.is_empty() {
        return None;
    }
    let decided = match serde_json::from_slice(&text) {
        Ok(files) => verdict(files),
        Err(error) => Err(std::io::Error::from(error)).context(|| "hear of open files".into()),
    };
    let said = decided.as_ref().err().map(ToString::to_string).unwrap_or_default();
    match stream.write_all(said.as_bytes()) {
        Ok(()) => Some(decided),
        // CRIU will not hear that it may kill the tree.
        Err(error) => Some(decided.and(Err(error).context(|| "answer CRIU's script".into()))),
    }
}

/// The hidden subcommand `frozen`.
///
/// # Errors
/// The verdict.
pub fn run(socket: &Path, root: i32) -> Result<()> {
    let what = || format!("tell {}", socket.display());
    let text =
        serde_json::to_vec(&files::open_for_writing(root)).map_err(std::io::Error::from).context(what)?;
    let mut stream = UnixStream::connect(socket).context(what)?;
    stream.write_all(&text).context(what)?;
    stream.shutdown(Shutdown::Write).context(what)?;
    let mut verdict = String::new();
    stream.read_to_string(&mut verdict).context(what)?;
    if verdict.is_empty() { Ok(()) } else { Err(Error::Told { reason: verdict, code: 1 }) }
}
