//! What is done before the tree stands still, and while it does: CRIU runs a script, which runs the hidden subcommand `frozen` inside
//! the namespaces.
//!
//! CRIU looks at the kernel for longer than at the tree. So it is started while the program still runs, and waits in its script
//! until the program is at rest. When the tree stands still the script tells the supervisor, outside, what the program has open
//! for writing, and waits for its verdict. Those files are recorded at that moment because they match the image only then. With
//! `--stop` the checkpoint is also completed and made visible at that moment: were that to fail, CRIU lets the tree go on instead
//! of killing it.
//! This module must not know what the supervisor does with the news.

use crate::error::{Context, Error, Result};
use crate::files::{self, OpenFile};
use std::fs;
use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Decides, of what is open for writing, whether the dump succeeds.
type Verdict = Box<dyn FnOnce(Vec<OpenFile>) -> Result<()> + Send>;
/// What the script says that CRIU runs before it looks at the tree.
const WAITING: &[u8] = b"waiting";
/// What it is to hear. It hears nothing where nobody is there any more.
const AT_REST: &str = "at rest";

/// Waits for the news.
#[derive(Debug)]
pub struct Gate {
    socket: PathBuf,
    hook: PathBuf,
    at_rest: Option<Sender<Verdict>>,
    reached: Receiver<()>,
    waiting: Option<JoinHandle<Option<Result<()>>>>,
}

impl Gate {
    /// Leaves a script for CRIU in `dir`, which the tree's namespaces must have too. CRIU waits in it until [`Gate::release`].
    /// `root`: the tree's root, as seen inside.
    ///
    /// # Errors
    /// What writing says.
    pub fn open(dir: &Path, reprise: &Path, root: i32) -> Result<Gate> {
        let (socket, hook) = (dir.join("frozen"), dir.join("hook"));
        let quote = |path: &Path| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
        let script = format!(
            "#!/bin/sh\ncase \"$CRTOOLS_SCRIPT_ACTION\" in\npre-dump) wait=--wait ;;\npost-dump) wait= ;;\n*) exit 0 ;;\nesac\n\
             exec {} frozen $wait {} {root}\n",
            quote(reprise),
            quote(&socket)
        );
        fs::write(&hook, script).context(|| format!("write {}", hook.display()))?;
        fs::set_permissions(&hook, fs::Permissions::from_mode(0o700))
            .context(|| format!("permissions of {}", hook.display()))?;
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket).context(|| format!("listen at {}", socket.display()))?;
        let (at_rest, verdict) = channel();
        let (reach, reached) = channel();
        let waiting = std::thread::spawn(move || decide(&listener, &reach, &verdict));
        Ok(Gate { socket, hook, at_rest: Some(at_rest), reached, waiting: Some(waiting) })
    }

    /// Whether CRIU waits, in so long; said once.
    pub fn is_reached(&self, patience: Duration) -> bool {
        self.reached.recv_timeout(patience).is_ok()
    }

    /// The program is at rest: CRIU goes on. When the tree stands still, `verdict` decides, on a thread of its own, whether the
    /// dump succeeds.
    pub fn release(&mut self, verdict: impl FnOnce(Vec<OpenFile>) -> Result<()> + Send + 'static) {
        if let Some(at_rest) = self.at_rest.take() {
            // Where nobody hears it, CRIU has failed before, and says so.
            let _ = at_rest.send(Box::new(verdict));
        }
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
        // Where CRIU waits still, it is told that there is nothing to dump.
        self.at_rest = None;
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

fn decide(listener: &UnixListener, reach: &Sender<()>, at_rest: &Receiver<Verdict>) -> Option<Result<()>> {
    let mut verdict = None;
    loop {
        let (mut stream, _) = listener.accept().ok()?;
        let mut text = Vec::new();
        stream.read_to_end(&mut text).ok()?;
        if text == WAITING {
            let _ = reach.send(());
            verdict = at_rest.recv().ok();
            let said = if verdict.is_some() { AT_REST } else { "the program did not come to rest" };
            stream.write_all(said.as_bytes()).ok()?;
            continue;
        }
        if text.is_empty() {
            return None;
        }
        let decided = match serde_json::from_slice(&text) {
            Ok(files) => verdict.take()?(files),
            Err(error) => Err(std::io::Error::from(error)).context(|| "hear of open files".into()),
        };
        let said = decided.as_ref().err().map(ToString::to_string).unwrap_or_default();
        return match stream.write_all(said.as_bytes()) {
            Ok(()) => Some(decided),
            // CRIU will not hear that it may kill the tree.
            Err(error) => Some(decided.and(Err(error).context(|| "answer CRIU's script".into()))),
        };
    }
}

/// The hidden subcommand `frozen`. With `wait`: before the tree stands still.
///
/// # Errors
/// The verdict.
pub fn run(socket: &Path, root: i32, wait: bool) -> Result<()> {
    let what = || format!("tell {}", socket.display());
    let text = match wait {
        true => WAITING.to_vec(),
        false => {
            serde_json::to_vec(&files::open_for_writing(root)).map_err(std::io::Error::from).context(what)?
        }
    };
    let mut stream = UnixStream::connect(socket).context(what)?;
    stream.write_all(&text).context(what)?;
    stream.shutdown(Shutdown::Write).context(what)?;
    let mut verdict = String::new();
    stream.read_to_string(&mut verdict).context(what)?;
    let good = if wait { AT_REST } else { "" };
    if verdict == good { Ok(()) } else { Err(Error::Told { reason: verdict, code: 1 }) }
}
