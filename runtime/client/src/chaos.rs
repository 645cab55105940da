//! Chaos mode: the render server is replaced after every so many calls, so that whatever the log does not know shows.
//!
//! `REPRISE_CHAOS` is `asked:K` (after every K-th call everything is read back and a fresh server gets it: must be
//! exact), `kill:K` (the server is killed after every K-th call: exact but for what older frames left in buffers),
//! `captured:K` (the same, and everything is read back at the end of each frame: what older frames left is known, so
//! this must be exact too), or one of them with `random:SEED` in place of K, for distances from 1 to 64 that the seed
//! decides, or `doubling:K`, for distances of K calls, twice K and so on, or with a command's name, for every call of that
//! command.
//! This module must not know how a server is replaced.

use std::sync::{Mutex, PoisonError};

/// Names the environment variable.
pub const ENV_CHAOS: &str = "REPRISE_CHAOS";
/// The longest distance with a seed.
const MOST_DISTANCE: u64 = 64;

/// What happens to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strike {
    /// It is asked for everything first.
    Ask,
    /// SIGKILL.
    Kill,
    /// Everything is read back, and the server stays.
    Keep,
}

/// When it happens.
#[derive(Debug)]
pub struct Chaos {
    strike: Strike,
    /// Everything is read back at the end of each frame.
    pub captures_frames: bool,
    rest: Mutex<Distance>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Distance {
    Fixed { every: u64, left: u64 },
    Doubling { next: u64, left: u64 },
    Random { state: u64, left: u64 },
    Command { op: u16, due: bool },
}

/// The variable is not understood.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{ENV_CHAOS}={0:?} is not understood: asked:, kill: or captured: with a number of calls, doubling:CALLS, random:SEED \
     or a command"
)]
pub struct ChaosError(String);

impl Chaos {
    /// What a value of the variable asks for.
    ///
    /// `op` gives the number of a command by its name.
    ///
    /// # Errors
    /// [`ChaosError`].
    pub fn parse(text: &str, op: impl Fn(&str) -> Option<u16>) -> Result<Chaos, ChaosError> {
        let error = || ChaosError(text.to_owned());
        let (strike, distance) = text.split_once(':').ok_or_else(error)?;
        let (strike, captures_frames) = match strike {
            "asked" => (Strike::Ask, false),
            "kill" => (Strike::Kill, false),
            "captured" => (Strike::Kill, true),
            _ => return Err(error()),
        };
        let calls = |text: &str| text.parse().ok().filter(|calls| *calls > 0).ok_or_else(error);
        let mut distance = match distance.split_once(':') {
            Some(("random", seed)) => Distance::Random { state: seed.parse().map_err(|_| error())?, left: 0 },
            Some(("doubling", first)) => Distance::Doubling { next: calls(first)?, left: 0 },
            _ if distance.starts_with(|c: char| !c.is_ascii_digit()) => {
                Distance::Command { op: op(distance).ok_or_else(error)?, due: false }
            }
            _ => Distance::Fixed { every: calls(distance)?, left: 0 },
        };
        distance.renew();
        Ok(Chaos { strike, captures_frames, rest: Mutex::new(distance) })
    }

    /// Counts a call of the command `op`; says what happens after it.
    pub fn count(&self, op: u16) -> Option<Strike> {
        let mut distance = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        let now = match &mut *distance {
            Distance::Fixed { left, .. }
            | Distance::Doubling { left, .. }
            | Distance::Random { left, .. } => {
                *left -= 1;
                *left == 0
            }
            Distance::Command { op: awaited, due } => *due || *awaited == op,
        };
        if now {
            distance.renew();
        }
        now.then_some(self.strike)
    }
}

impl Chaos {
    /// What should have happened could not: it happens after the next call.
    pub fn postpone(&self) {
        let mut distance = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *distance {
            Distance::Fixed { left, .. } | Distance::Random { left, .. } => *left = 1,
            // A distance that has led to nothing is not doubled: it would be by each call of a display list, and
            // nothing would happen after that any more.
            Distance::Doubling { next, left } => {
                *left = 1;
                *next /= 2;
            }
            Distance::Command { due, .. } => *due = true,
        }
    }
}

impl Distance {
    fn renew(&mut self) {
        match self {
            Distance::Fixed { every, left } => *left = *every,
            Distance::Doubling { next, left } => {
                *left = *next;
                *next = next.saturating_mul(2);
            }
            Distance::Command { due, .. } => *due = false,
            Distance::Random { state, left } => {
                // SplitMix64
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut z = *state;
                z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
                *left = 1 + (z ^ z >> 31) % MOST_DISTANCE;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Chaos, ChaosError> {
        Chaos::parse(text, |name| (name == "glFinish").then_some(7))
    }

    #[test]
    fn every_third_call() {
        let chaos = parse("kill:3").unwrap();
        let strikes: Vec<_> = (0..6).map(|op| chaos.count(op)).collect();
        assert_eq!(strikes, [None, None, Some(Strike::Kill), None, None, Some(Strike::Kill)]);
    }

    #[test]
    fn twice_as_far_each_time() {
        let chaos = parse("asked:doubling:2").unwrap();
        let strikes: Vec<_> = (1..=20).filter(|call| chaos.count(*call).is_some()).collect();
        assert_eq!(strikes, [2, 6, 14]);
        // What cannot happen, in a display list, is tried after each call, and does not make the next one farther.
        let chaos = parse("asked:doubling:2").unwrap();
        let strikes: Vec<_> = (1..=90)
            .filter(|call| {
                let now = chaos.count(*call).is_some();
                if now && *call < 82 {
                    chaos.postpone();
                }
                now && *call >= 82
            })
            .collect();
        assert_eq!(strikes, [82, 86]);
    }

    #[test]
    fn who_captures_frames_kills() {
        let chaos = parse("captured:1").unwrap();
        assert!(chaos.captures_frames && !parse("kill:1").unwrap().captures_frames);
        assert_eq!(chaos.count(1), Some(Strike::Kill));
    }

    #[test]
    fn every_call_of_a_command() {
        let chaos = parse("asked:glFinish").unwrap();
        assert_eq!([7, 1, 7, 7].map(|op| chaos.count(op).is_some()), [true, false, true, true]);
        chaos.postpone();
        assert_eq!([1, 1].map(|op| chaos.count(op).is_some()), [true, false]);
    }

    #[test]
    fn a_seed_decides() {
        let strikes = |text| {
            let chaos = parse(text).unwrap();
            (0..1000).filter(|_| chaos.count(1).is_some()).count()
        };
        assert_eq!(strikes("asked:random:7"), strikes("asked:random:7"));
        assert!((10..100).contains(&strikes("asked:random:7")));
    }

    #[test]
    fn rubbish_is_refused() {
        for text in [
            "",
            "kill",
            "kill:0",
            "kill:x",
            "kill:2x",
            "eat:3",
            "asked:random:",
            "kill:doubling:0",
            "asked:glFinisch",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
