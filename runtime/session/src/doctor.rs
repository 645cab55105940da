//! What a machine lacks for Reprise, each with the command that mends it.
//!
//! This module must not change anything.

use crate::criu::Criu;
use crate::plan::Display;
use crate::{paths, sys, xserver};
use serde::Serialize;
use std::path::Path;
use std::process::Stdio;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What.
    pub what: &'static str,
    /// Whether it is there.
    pub good: bool,
    /// Whether Reprise can do without, if for less.
    pub optional: bool,
    /// What was found.
    pub found: String,
    /// The command that mends it.
    pub mend: Option<String>,
}

fn finding(what: &'static str, optional: bool, found: Result<String, String>, mend: &str) -> Finding {
    let good = found.is_ok();
    let found = found.unwrap_or_else(|missing| missing);
    Finding { what, good, optional, found, mend: (!good).then(|| mend.to_owned()) }
}

/// Capabilities that sessions need, by their bit in `CapEff`; see capabilities(7).
const CAPABILITIES: [(&str, u32); 3] =
    [("CAP_SYS_PTRACE", 19), ("CAP_SYS_ADMIN", 21), ("CAP_CHECKPOINT_RESTORE", 40)];

/// Whether root is allowed here what root is allowed: in a container it may not be.
///
/// # Errors
/// What is not allowed, in words.
pub fn rights() -> Result<(), String> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    lacking(&status)?;
    let mut probe = std::process::Command::new("/proc/self/exe");
    probe.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    sys::in_new_namespaces(&mut probe);
    probe.status().map(|_| ()).map_err(|error| format!("no namespaces can be made: {error}"))
}

fn lacking(status: &str) -> Result<(), String> {
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let Some(effective) = effective.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()) else {
        return Err("/proc/self/status does not say what is allowed".into());
    };
    let missing: Vec<&str> =
        CAPABILITIES.iter().filter(|(_, bit)| effective & (1 << bit) == 0).map(|(name, _)| *name).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("{} not allowed here", missing.join(", "))) }
}

/// Looks at everything.
pub fn examine() -> Vec<Finding> {
    let mut all = Vec::new();
    let root = rustix::process::geteuid().is_root();
    if root {
        let mend = "start the container with `--privileged`, or use `--display host`";
        all.push(finding("rights", false, rights().map(|()| "root".into()), mend));
    } else {
        let rights = Err("not root: process images need it".into());
        all.push(finding("rights", false, rights, "sudo reprise …"));
    }
    let criu = Criu::find();
    let version = match &criu {
        Ok(criu) => Ok(format!("{} at {}", criu.version, criu.path.display())),
        Err(error) => Err(error.to_string()),
    };
    all.push(finding("CRIU", false, version, "cargo xtask setup"));
    if let Ok(criu) = &criu
        && root
    {
        let check = criu.check().map(|()| "`criu check` is content".into());
        all.push(finding(
            "kernel for CRIU",
            false,
            check,
            "see the kernel options at https://criu.org/Linux_kernel",
        ));
    }
    for (display, optional) in [(Display::Private, false), (Display::View, true)] {
        let Some((program, package)) = xserver::program(display) else { continue };
        let what = if optional { "X server with a viewer" } else { "X server" };
        let found = xserver::find(program).map(|p| p.display().to_string()).ok_or(format!("no {program}"));
        all.push(finding(what, optional, found, &format!("sudo apt-get install {package}")));
    }
    // Both X servers compile their keyboard's map with the one from the other.
    let compiler = xserver::find("xkbcomp").map(|p| p.display().to_string()).ok_or("no xkbcomp".to_owned());
    all.push(finding("keyboard compiler", false, compiler, "sudo apt-get install x11-xkb-utils"));
    let map = Path::new("/usr/share/X11/xkb");
    let map = if map.exists() { Ok(map.display().to_string()) } else { Err(format!("no {}", map.display())) };
    all.push(finding("keyboard data", false, map, "sudo apt-get install xkb-data"));
    let gl = ["/usr/lib/x86_64-linux-gnu/libGL.so.1", "/usr/lib64/libGL.so.1", "/usr/lib/libGL.so.1"];
    let gl =
        gl.iter().find(|p| Path::new(p).exists()).map(|p| (*p).to_owned()).ok_or("no libGL.so.1".to_owned());
    all.push(finding("OpenGL", false, gl, "sudo apt-get install libgl1 libgl1-mesa-dri"));
    for kind in ["pid", "mnt", "ipc", "time"] {
        let there = Path::new("/proc/self/ns").join(kind).exists();
        if !there {
            let missing = Err(format!("no {kind} namespaces"));
            all.push(finding(
                "namespaces",
                false,
                missing,
                "boot a kernel with CONFIG_NAMESPACES and its kinds",
            ));
        }
    }
    for part in ["libreprise.so", "reprise-server"] {
        let found = paths::part(part).map(|p| p.display().to_string()).map_err(|e| e.to_string());
        all.push(finding(part, false, found, "cargo build --release --workspace"));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_in_a_container_lacks_what_it_lacks() {
        assert_eq!(lacking("Name:\tx\nCapEff:\t000001ffffffffff\n"), Ok(()));
        // What a container's root has unless it is given more.
        let said = lacking("CapEff:\t00000000a80425fb\n").unwrap_err();
        assert_eq!(said, "CAP_SYS_PTRACE, CAP_SYS_ADMIN, CAP_CHECKPOINT_RESTORE not allowed here");
        assert!(lacking("").is_err() && lacking("CapEff:\tx").is_err());
    }
}
