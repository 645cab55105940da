//! Lets a VNC viewer reach the session's Xvnc, and takes it away before an image is taken.
//!
//! Xvnc's own socket is inside the tree: a viewer connected to it directly could not be dumped. This relays.
//! This module must not know what a session is.

use crate::error::{Context, Result};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A listening relay.
#[derive(Debug, Clone)]
pub struct Viewer {
    path: PathBuf,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    held: bool,
    open: Vec<UnixStream>,
}

impl Viewer {
    /// Listens at `path` and relays to Xvnc's socket `server`.
    ///
    /// # Errors
    /// What bind(2) says.
    pub fn listen(path: &Path, server: &Path) -> Result<Viewer> {
        let _ = std::fs::remove_file(path);
        let listener = UnixListener::bind(path).context(|| format!("listen at {}", path.display()))?;
        let viewer = Viewer { path: path.into(), state: Arc::default() };
        let (relay, server) = (viewer.clone(), server.to_path_buf());
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                relay.relay(client, &server);
            }
        });
        Ok(viewer)
    }

    /// Where a viewer attaches.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Disconnects all viewers, and takes no new ones until [`Viewer::release`].
    pub fn hold(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.held = true;
        for stream in state.open.drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Takes viewers again.
    pub fn release(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).held = false;
    }

    fn relay(&self, client: UnixStream, server: &Path) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.held {
            return;
        }
        let Ok(server) = UnixStream::connect(server) else { return };
        let (Ok(a), Ok(b)) = (client.try_clone(), server.try_clone()) else { return };
        state.open.extend(a.try_clone());
        state.open.extend(b.try_clone());
        std::thread::spawn(move || copy(a, server));
        std::thread::spawn(move || copy(b, client));
    }
}

/// Copies until either side ends, then ends both.
fn copy(mut from: UnixStream, mut to: UnixStream) {
    let _ = std::io::copy(&mut from, &mut to);
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
