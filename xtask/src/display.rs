//! A private X display for a task, gone when the task is.
//! This module must not know what runs on it.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An Xvfb of our own.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts it; it is ready when this returns.
    pub fn start() -> Result<Display> {
        let mut server = Command::new("Xvfb")
            // It picks a free number and says it on its standard output once it listens.
            .args(["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("no output to read")?).read_line(&mut number)?;
        if number.trim().is_empty() {
            let status = server.wait()?;
            bail!("Xvfb did not start ({status})");
        }
        Ok(Display { server, name: format!(":{}", number.trim()) })
    }

    /// Whether it still runs.
    pub fn alive(&mut self) -> bool {
        self.server.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Already gone is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
