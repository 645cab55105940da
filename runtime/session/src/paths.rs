//! Where sessions and checkpoints are kept.
//!
//! ```text
//! $REPRISE_STATE_DIR, or $XDG_STATE_HOME/reprise, or ~/.local/state/reprise
//!   sessions/NAME/
//!     lock            held by the supervisor while the session lives
//!     plan.json       what was started
//!     command         socket for the command line
//!     output.log      all that the program wrote to its terminal; output.log.old: of the session before
//!     supervisor.log  server.log
//!     ended.json      how it ended, once it has
//!     viewer          socket for a VNC viewer (`--display view`)
//!     inside/         seen by the tree as /run/reprise/session:
//!       control       socket for the tree (see `reprise_wire::session`)
//!       bin/ lib/     this session's own copies of reprise and libreprise.so
//!       x11/          seen by the tree as /tmp/.X11-unix
//!   checkpoints/NAME/ a checkpoint (see `manifest`)
//! ```
//!
//! The copies of the binaries are part of a checkpoint: a process image names the files that it had mapped, and they
//! must be the same when it is restored, whichever Reprise is installed then.
//! This module must not know what the files say.

use crate::error::{Context, Error, Result};
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Where the tree sees `inside/`.
pub const INSIDE: &str = "/run/reprise/session";
/// Where X clients look for sockets.
pub const X11_UNIX: &str = "/tmp/.X11-unix";
/// Names another folder for all state.
pub const ENV_STATE_DIR: &str = "REPRISE_STATE_DIR";

/// Longer than [`SessionDir::is_running`] holds the lock.
const ASKING: Duration = Duration::from_millis(200);

/// The folder of all sessions and checkpoints.
///
/// # Errors
/// If neither it nor HOME is set.
pub fn state_dir() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let dir = if let Some(dir) = set(ENV_STATE_DIR) {
        dir
    } else if let Some(dir) = set("XDG_STATE_HOME") {
        dir.join("reprise")
    } else if let Some(home) = set("HOME") {
        home.join(".local/state/reprise")
    } else {
        return Err(Error::Start(format!("neither {ENV_STATE_DIR} nor HOME says where to keep the session")));
    };
    std::path::absolute(&dir).context(|| format!("path {}", dir.display()))
}

/// Makes a folder that only its owner may enter, and those above it.
///
/// # Errors
/// What mkdir(2) says.
pub fn private_dir(path: &Path) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .context(|| format!("make folder {}", path.display()))
}

/// Refuses what could not be a folder's and a socket's name.
///
/// # Errors
/// [`Error::BadName`].
pub fn check_name(name: &str) -> Result<()> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if name.is_empty() || name.len() > 32 || name.starts_with(['.', '-']) || !name.chars().all(legal) {
        return Err(Error::BadName(name.into()));
    }
    Ok(())
}

/// The folder of one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDir {
    name: String,
    path: PathBuf,
}

impl SessionDir {
    /// The folder of session `name`, which need not exist.
    ///
    /// # Errors
    /// [`Error::BadName`], or no state folder.
    pub fn of(name: &str) -> Result<SessionDir> {
        check_name(name)?;
        Ok(SessionDir { name: name.into(), path: state_dir()?.join("sessions").join(name) })
    }

    /// All that exist, by name.
    ///
    /// # Errors
    /// What reading the folder says.
    pub fn all() -> Result<Vec<SessionDir>> {
        let dir = state_dir()?.join("sessions");
        let mut all = Vec::new();
        match fs::read_dir(&dir) {
            Ok(entries) => {
                for entry in entries {
                    let entry = entry.context(|| format!("read {}", dir.display()))?;
                    let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
                    if check_name(&name).is_ok() {
                        all.push(SessionDir { name, path: entry.path() });
                    }
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).context(|| format!("read {}", dir.display())),
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(all)
    }

    /// The session's name.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
    /// The folder that the tree sees as [`INSIDE`].
    pub fn inside(&self) -> PathBuf {
        self.path.join("inside")
    }
    /// The socket for the tree.
    pub fn control(&self) -> PathBuf {
        self.inside().join(reprise_wire::session::SOCKET)
    }
    /// The socket for the command line.
    pub fn command(&self) -> PathBuf {
        self.file("command")
    }
    /// Where its checkpoint goes unless told otherwise.
    ///
    /// # Errors
    /// No state folder.
    pub fn default_checkpoint(&self) -> Result<PathBuf> {
        Ok(state_dir()?.join("checkpoints").join(&self.name))
    }

    /// Takes the lock that says that the session lives. It is freed when the file is closed, even by SIGKILL.
    ///
    /// # Errors
    /// [`Error::StillRunning`].
    pub fn lock(&self) -> Result<File> {
        self.lock_pausing(|| std::thread::sleep(Duration::from_millis(1)))
    }

    /// `pause` is called whenever it is refused, before it tries again.
    fn lock_pausing(&self, mut pause: impl FnMut()) -> Result<File> {
        private_dir(&self.path)?;
        let path = self.file("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .context(|| format!("open {}", path.display()))?;
        // Who asks whether it runs holds the lock for a moment too.
        let end = Instant::now() + ASKING;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(fs::TryLockError::WouldBlock) if Instant::now() < end => pause(),
                Err(fs::TryLockError::WouldBlock) => return Err(Error::StillRunning(self.name.clone())),
                Err(fs::TryLockError::Error(error)) => {
                    return Err(error).context(|| format!("lock {}", path.display()));
                }
            }
        }
    }

    /// Makes the folder, unless it is there. Returns whether it has: then the name is the caller's.
    ///
    /// # Errors
    /// What mkdir(2) says.
    pub fn reserve(&self) -> Result<bool> {
        private_dir(self.path.parent().unwrap_or(Path::new("/")))?;
        match DirBuilder::new().mode(0o700).create(&self.path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error).context(|| format!("make folder {}", self.path.display())),
        }
    }

    /// Waits until no supervisor holds the session: then its name is free.
    ///
    /// # Errors
    /// What flock(2) says.
    pub fn await_end(&self) -> Result<()> {
        match File::open(self.file("lock")) {
            Ok(lock) => lock.lock_shared().context(|| format!("wait for session {}", self.name)),
            Err(_) => Ok(()),
        }
    }

    /// Whether a supervisor holds the session.
    pub fn is_running(&self) -> bool {
        match File::open(self.file("lock")) {
            Ok(file) => matches!(file.try_lock_shared(), Err(fs::TryLockError::WouldBlock)),
            Err(_) => false,
        }
    }
}

/// Where the parts of Reprise are: the folder of the running binary.
///
/// # Errors
/// If the system does not say.
pub fn parts_dir() -> Result<PathBuf> {
    let exe = std::env::current_exe().context(|| "find the running program".into())?;
    let mut dir = exe.parent().unwrap_or(Path::new("/")).to_path_buf();
    // Integration tests run from `deps/`, one folder below the parts.
    if dir.ends_with("deps") {
        dir.pop();
    }
    Ok(dir)
}

/// The path of a part of Reprise beside the running binary.
///
/// # Errors
/// [`Error::MissingPart`].
pub fn part(name: &'static str) -> Result<PathBuf> {
    let dir = parts_dir()?;
    let path = dir.join(name);
    if path.is_file() { Ok(path) } else { Err(Error::MissingPart { part: name, beside: dir }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_whether_it_runs_keeps_nobody_from_starting() {
        let dir = tempfile::tempdir().unwrap();
        let session = SessionDir { name: "x".into(), path: dir.path().join("x") };
        assert!(session.reserve().unwrap() && !session.reserve().unwrap());
        drop(session.lock().unwrap());
        let asking = File::open(session.file("lock")).unwrap();
        asking.lock_shared().unwrap();
        let mut refused = 0;
        let starting = session.lock_pausing(|| {
            refused += 1;
            asking.unlock().unwrap();
        });
        let held = starting.unwrap();
        assert_eq!(refused, 1);
        assert!(session.is_running());
        assert!(matches!(session.lock(), Err(Error::StillRunning(_))));
        drop(held);
        assert!(!session.is_running());
    }

    #[test]
    fn names_that_are_no_names() {
        for bad in ["", ".", "..", "a/b", "-x", "a b", &"x".repeat(33)] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
        check_name("glxgears-2.1_x").unwrap();
    }
}
