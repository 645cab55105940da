//! What the program asks its driver about itself.
//!
//! Only that it was asked is kept here, in atomics that a thread of the program sets in passing (and a child of fork(2)
//! inherits: it has seen what its parent saw); the answers are known from the driver. See [`reprise_gl::driver`].
//! This module must not know what the bits mean.

use reprise_gl::driver::Asked;
use std::sync::atomic::{AtomicU64, Ordering};

/// The low half, and the high one.
static ASKED: [AtomicU64; 2] = [const { AtomicU64::new(0) }; 2];

fn add(bits: Asked) {
    for (asked, half) in ASKED.iter().zip([bits as u64, (bits >> 64) as u64]) {
        asked.fetch_or(half, Ordering::SeqCst);
    }
}

/// Asks, which shows the program what the bits stand for.
pub fn asking<T>(bits: Asked, ask: impl FnOnce() -> T) -> T {
    if bits == 0 {
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
    let [low, high] = ASKED.each_ref().map(|asked| Asked::from(asked.swap(0, Ordering::SeqCst)));
    low | high << 64
}
