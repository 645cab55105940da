//! Progress on anything that takes time, and figures for a person.
//!
//! This module must not know where the figures come from.

use indicatif::{ProgressBar, ProgressStyle};
use reprise_session::error::{Context, Result};
use std::io::{self, BufWriter, Write};
use std::time::{Duration, UNIX_EPOCH};

/// A line that shows what is being done, on a terminal only, and is gone afterwards.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(crate) fn new(what: &str) -> Progress {
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress { bar }
    }

    pub(crate) fn say(&self, what: &str) {
        self.bar.set_message(what.to_owned());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Bytes, for a person.
pub(crate) fn bytes(n: u64) -> String {
    indicatif::HumanBytes(n).to_string()
}

/// How long, for a person.
pub(crate) fn time(time: Duration) -> String {
    indicatif::HumanDuration(time).to_string()
}

/// How long ago, for a person.
pub(crate) fn ago(then: u64) -> String {
    let seconds = reprise_session::plan::now().saturating_sub(then);
    format!("{} ago", time(Duration::from_secs(seconds)))
}

/// A time for what is kept, in UTC.
pub(crate) fn date(then: u64) -> String {
    humantime::format_rfc3339_seconds(UNIX_EPOCH + Duration::from_secs(then)).to_string()
}

/// Writes to standard output; whoever reads it may stop reading. Returns the exit code.
///
/// # Errors
/// What writing says else.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<i32> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error).context(|| "write".into()),
        _ => Ok(0),
    }
}

/// Writes JSON for a script. Returns the exit code.
///
/// # Errors
/// As [`print`].
pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<i32> {
    print(|out| {
        serde_json::to_writer_pretty(&mut *out, value)?;
        writeln!(out)
    })
}
