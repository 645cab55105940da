//! Lets a VNC viewer reach the session's Xvnc, and takes it away before an image is taken.
//!
//! Xvnc's own socket is inside the tree: a viewer connected to it directly could not be dumped. This relays.
//! This module must not know what a session is.

use crate::error::{Context, Result};
use crate::sys::{RESOURCES_PAUSE, out_of_resources};
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
    /// Both ends of each viewer's connection.
    open: Vec<Arc<(UnixStream, UnixStream)>>,
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
            for client in listener.incoming() {
                match client {
                    Ok(client) => relay.relay(client, &server),
                    Err(error) if out_of_resources(&error) => std::thread::sleep(RESOURCES_PAUSE),
                    Err(_) => {}
                }
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
        for pair in state.open.drain(..) {
            end(&pair);
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
        let pair = Arc::new((client, server));
        state.open.push(pair.clone());
        drop(state);
        let (there, this) = (pair.clone(), self.clone());
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut &there.0, &mut &there.1);
            end(&there);
        });
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut &pair.1, &mut &pair.0);
            end(&pair);
            let mut state = this.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.open.retain(|open| !Arc::ptr_eq(open, &pair));
        });
    }
}

/// Ends both sides, and so the threads that copy.
fn end(pair: &(UnixStream, UnixStream)) {
    let _ = pair.0.shutdown(Shutdown::Both);
    let _ = pair.1.shutdown(Shutdown::Both);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    #[test]
    fn a_viewer_that_leaves_leaves_nothing_open() {
        let dir = tempfile::tempdir().unwrap();
        let (path, server) = (dir.path().join("viewer"), dir.path().join("rfb"));
        let xvnc = UnixListener::bind(&server).unwrap();
        let viewer = Viewer::listen(&path, &server).unwrap();
        for _ in 0..3 {
            let mut client = UnixStream::connect(&path).unwrap();
            let (mut there, _) = xvnc.accept().unwrap();
            client.write_all(b"x").unwrap();
            there.read_exact(&mut [0]).unwrap();
            assert_eq!(viewer.state.lock().unwrap().open.len(), 1);
            drop(client);
            // Its end comes when both threads have ended it, and `open` is emptied right after.
            assert_eq!(there.read(&mut [0]).unwrap(), 0);
            while !viewer.state.lock().unwrap().open.is_empty() {
                std::thread::yield_now();
            }
        }
    }
}
