//! What it was measured on. This module must not know what was measured.

use super::measure::Lab;
use crate::{machine, run};
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

/// Hardware and versions, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Machine {
    /// Name of the processor, and how many there are.
    pub processor: String,
    /// All of it.
    pub memory: String,
    /// Its version.
    pub kernel: String,
    /// The distribution.
    pub system: String,
    /// What it says natively.
    pub driver: String,
    /// Its version.
    pub criu: String,
    /// Its version.
    pub apitrace: String,
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}

impl Machine {
    /// This one.
    pub fn here(lab: &Lab) -> Result<Machine> {
        let read = |path: &str| std::fs::read_to_string(Path::new(path)).unwrap_or_default();
        let field = |text: &str, name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.map_or_else(
                || "unknown".to_owned(),
                |rest| rest.trim_start_matches([' ', '\t', ':']).to_owned(),
            )
        };
        let info = read("/proc/cpuinfo");
        let processors = info.lines().filter(|line| line.starts_with("processor")).count();
        let memory: u64 =
            field(&read("/proc/meminfo"), "MemTotal").trim_end_matches(" kB").trim().parse().unwrap_or(0);
        let said = |mut command: Command| {
            let output = run::output(&mut command)?;
            anyhow::Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        };
        let mut glxinfo = Command::new("glxinfo");
        glxinfo.arg("-B").env("DISPLAY", lab.display());
        let glxinfo = said(glxinfo)?;
        let mut apitrace = Command::new("dpkg-query");
        apitrace.args(["--show", "--showformat", "${Version}", "apitrace"]);
        Ok(Machine {
            processor: format!("{}, {processors} processors", field(&info, "model name")),
            memory: format!("{:.0} GiB", memory as f64 / f64::from(1 << 20)),
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            system: machine::Distribution::here().name,
            driver: format!(
                "OpenGL {}, {}",
                field(&glxinfo, "OpenGL version string"),
                field(&glxinfo, "OpenGL renderer string")
            ),
            criu: lab.criu()?,
            apitrace: match said(apitrace) {
                Ok(version) if !version.is_empty() => version,
                _ => "unknown".to_owned(),
            },
        })
    }
}
