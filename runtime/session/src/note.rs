//! What is said on standard error, which is the session's `supervisor.log` or a person's terminal.
//!
//! `eprintln!` panics when its write fails. A full disk must not end a session, nor a closed pipe a command.
//! This module must not know what is said.

/// Writes a line with the arguments of `format!`. What cannot be written is lost.
#[macro_export]
macro_rules! note {
    ($($text:tt)*) => {{
        let line = format!("{}\n", format_args!($($text)*));
        let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
    }};
}
