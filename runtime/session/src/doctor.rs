//! What a machine lacks for Reprise, each with the command that mends it.
//!
//! This module must not change anything.

use crate::criu::Criu;
use crate::plan::Display;
use crate::{paths, xserver};
use serde::Serialize;
use std::path::Path;

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

/// Looks at everything.
pub fn examine() -> Vec<Finding> {
    let mut all = Vec::new();
    let root = rustix::process::geteuid().is_root();
    let rights = if root { Ok("root".into()) } else { Err("not root: process images need it".into()) };
    all.push(finding("rights", false, rights, "sudo reprise …"));
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
