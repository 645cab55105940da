//! What this machine has: programs, headers, libraries, the distribution.
//!
//! Looks at files, not at a package manager's records, so that it is quick and true on any distribution.
//! Must not know what Reprise needs; that is in `setup`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file that shows that a package is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Probe {
    /// A program on the `PATH` or in one of the usual folders beside it.
    Program(&'static str),
    /// A header, relative to an include folder.
    Header(&'static str),
    /// A library or driver, relative to a library folder; the name may end in `*`.
    Library(&'static str),
    /// A file that programs share, relative to `/usr/share`.
    Data(&'static str),
    /// A module of the system's Python, whichever Python is first on the `PATH`.
    Module(&'static str),
}

impl Probe {
    /// Whether the file is there.
    pub fn found(self) -> bool {
        match self {
            Probe::Program(name) => program(name).is_some(),
            Probe::Header(name) => {
                let include = Path::new("/usr/include");
                [
                    include.join(name),
                    include.join(triplet()).join(name),
                    Path::new("/usr/local/include").join(name),
                ]
                .iter()
                .any(|path| path.exists())
            }
            Probe::Data(name) => Path::new("/usr/share").join(name).exists(),
            Probe::Library(name) => library_folders().iter().any(|folder| matches(folder, name)),
            Probe::Module(name) => {
                let ask = format!(
                    "import importlib.util, sys; sys.exit(importlib.util.find_spec('{name}') is None)"
                );
                let mut python = Command::new("/usr/bin/python3");
                python.args(["-c", &ask]).stdout(Stdio::null()).stderr(Stdio::null());
                python.status().is_ok_and(|status| status.success())
            }
        }
    }
}

fn triplet() -> String {
    format!("{}-linux-gnu", std::env::consts::ARCH)
}

fn library_folders() -> [PathBuf; 5] {
    let triplet = triplet();
    [
        Path::new("/usr/lib").join(&triplet),
        Path::new("/lib").join(&triplet),
        "/usr/lib64".into(),
        "/usr/lib".into(),
        "/usr/local/lib".into(),
    ]
}

/// Where the library or driver `name` is.
pub fn library(name: &str) -> Option<PathBuf> {
    library_folders().iter().map(|folder| folder.join(name)).find(|path| path.exists())
}

fn matches(folder: &Path, name: &str) -> bool {
    let path = folder.join(name);
    let Some(start) = path.file_name().and_then(OsStr::to_str).and_then(|name| name.strip_suffix('*')) else {
        return path.exists();
    };
    let Some(entries) = path.parent().and_then(|parent| std::fs::read_dir(parent).ok()) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with(start)))
}

/// Where the program `name` is. Debian keeps games and administration tools outside many users' `PATH`.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let beside = ["/usr/sbin", "/sbin", "/usr/games"].map(PathBuf::from);
    std::env::split_paths(&path).chain(beside).map(|folder| folder.join(name)).find(|path| {
        path.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
    })
}

/// Whether we may install system packages.
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// `/etc/os-release`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    /// `PRETTY_NAME`, for messages.
    pub name: String,
    /// `VERSION_CODENAME`, for example `bookworm`; empty where there is none.
    pub codename: String,
}

impl Distribution {
    /// This machine's.
    pub fn here() -> Distribution {
        Distribution::parse(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn parse(text: &str) -> Distribution {
        let fields: BTreeMap<&str, &str> = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(key, value)| (key.trim(), value.trim().trim_matches(['"', '\''])))
            .collect();
        let get = |key| fields.get(key).copied().unwrap_or_default().to_owned();
        let name = match get("PRETTY_NAME") {
            name if name.is_empty() => "this system".to_owned(),
            name => name,
        };
        Distribution { name, codename: get("VERSION_CODENAME") }
    }
}

/// Where Reprise keeps what it installs for itself.
///
/// # Errors
/// An error if neither `XDG_CACHE_HOME` nor `HOME` says where.
pub fn cache_folder() -> anyhow::Result<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")));
    Ok(base.ok_or_else(|| anyhow::anyhow!("neither XDG_CACHE_HOME nor HOME is set"))?.join("reprise"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probes_tell_there_from_not_there() {
        assert!(Probe::Program("sh").found());
        assert!(!Probe::Program("no-such-program-here").found());
        assert!(Probe::Library("libc.so.*").found());
        assert!(!Probe::Library("libno-such.so.*").found());
        assert!(!Probe::Header("no/such.h").found());
    }

    #[test]
    fn os_release_is_read() {
        let text = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_CODENAME=bookworm\n# x\n";
        let expected =
            Distribution { name: "Debian GNU/Linux 12 (bookworm)".into(), codename: "bookworm".into() };
        assert_eq!(Distribution::parse(text), expected);
        assert_eq!(Distribution::parse("").name, "this system");
    }
}
