//! What the program asks its driver about itself.
//!
//! Only that it was asked is kept here, in atomics that a thread of the program sets in passing (and a child of fork(2)
//! inherits: it has seen what its parent saw); the answers are known from the driver. See [`reprise_gl::driver`].
//! This module must not know what the bits mean.

use reprise_gl::driver::{ASKED_NOTHING, Asked};
use std::sync::atomic::{AtomicU64, Ordering};

static ASKED: [AtomicU64; 4] = [const { AtomicU64::new(0) }; 4];

fn add(bits: Asked) {
    for (asked, bits) in ASKED.iter().zip(bits.0) {
        asked.fetch_or(bits, Ordering::SeqCst);
    }
}

/// Asks, which shows the program what the bits stand for.
pub fn asking<T>(bits: Asked, ask: impl FnOnce() -> T) -> T {
    if bits == ASKED_NOTHING {
        return ask();
    }
    // Before: nobody may look between the answer and the note of it. After: another driver may have answered in the end.
    add(bits);
    let answer = ask();
    add(bits);
    answer
}

/// What was asked for since this was last called.
pub fn take_asked() -> Asked {
    Asked(ASKED.each_ref().map(|asked| asked.swap(0, Ordering::SeqCst)))
}
