//! Lines on the program's standard error, for what a user must know and nothing else.
//!
//! This module must not allocate more than the line, take a lock or end the program.

/// Writes `reprise: TEXT` to standard error as one piece. What cannot be written is lost.
pub fn line(text: std::fmt::Arguments<'_>) {
    write(format!("reprise: {text}\n").as_bytes());
}

/// The same in a signal handler, which may not allocate.
pub fn in_handler(text: &str) {
    for piece in ["reprise: ", text, "\n"] {
        write(piece.as_bytes());
    }
}

fn write(mut rest: &[u8]) {
    while !rest.is_empty() {
        match rustix::io::write(rustix::stdio::stderr(), rest) {
            Ok(n) if n > 0 => rest = &rest[n..],
            Err(rustix::io::Errno::INTR) => {}
            _ => return,
        }
    }
}

/// [`line`] with the arguments of `format!`.
macro_rules! note {
    ($($text:tt)*) => { $crate::note::line(format_args!($($text)*)) };
}
pub(crate) use note;
