//! Chaos mode: the render server is replaced after every so many calls, so that whatever the log does not know shows.
//!
//! `REPRISE_CHAOS` is `asked:K` (after every K-th call everything is read back and a fresh server gets it: must be
//! exact), `kill:K` (the server is killed after every K-th call: exact but for what older frames left in buffers),
//! `captured:K` (the same, and everything is read back at the end of each frame: what older frames left is known, so
//! this must be exact too), `kept:K` (the same, and after every other K-th call everything is read back instead: a frame
//! that is kept in its middle must be exact), or one of them with `random:SEED` in place of K, for distances from 1 to 64 that the seed
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
    /// Everything is read back, at the end of a frame, and the server stays.
    Capture,
    /// The same in the middle of one: not in selection or feedback either, whose hits a killed server would take along.
    Keep,
}

/// When it happens.
#[derive(Debug)]
pub struct Chaos {
    /// In turns.
    strikes: [Strike; 2],
    /// Everything is read back at the end of each frame.
    pub captures_frames: bool,
    /// Ops of [`ENDS`].
    ends: Vec<u16>,
    rest: Mutex<Rest>,
}

/// Commands that end what lets nothing be read back.
const ENDS: [&str; 4] = ["glEnd", "glEndList", "glEndTransformFeedback", "glRenderMode"];
/// What could not happen is tried again after so many calls even if none of them ends anything: a thread may have let its context
/// go.
const MOST_HELD: u32 = 256;

#[derive(Debug)]
struct Rest {
    distance: Distance,
    /// Strikes that have happened.
    struck: usize,
    /// Something could not happen: calls since then.
    held: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Distance {
    Fixed { every: u64, left: u64 },
    Doubling { next: u64, left: u64 },
    Random { state: u64, left: u64 },
    Command { op: u16 },
}

/// The variable is not understood.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{ENV_CHAOS}={0:?} is not understood: asked:, kill:, captured: or kept: with a number of calls, doubling:CALLS, random:SEED \
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
        let (strikes, captures_frames) = match strike {
            "asked" => ([Strike::Ask; 2], false),
            "kill" => ([Strike::Kill; 2], false),
            "captured" => ([Strike::Kill; 2], true),
            "kept" => ([Strike::Keep, Strike::Kill], true),
            _ => return Err(error()),
        };
        let calls = |text: &str| text.parse().ok().filter(|calls| *calls > 0).ok_or_else(error);
        let mut distance = match distance.split_once(':') {
            Some(("random", seed)) => Distance::Random { state: seed.parse().map_err(|_| error())?, left: 0 },
            Some(("doubling", first)) => Distance::Doubling { next: calls(first)?, left: 0 },
            _ if distance.starts_with(|c: char| !c.is_ascii_digit()) => {
                Distance::Command { op: op(distance).ok_or_else(error)? }
            }
            _ => Distance::Fixed { every: calls(distance)?, left: 0 },
        };
        distance.renew();
        let ends = ENDS.into_iter().filter_map(op).collect();
        Ok(Chaos {
            strikes,
            captures_frames,
            ends,
            rest: Mutex::new(Rest { distance, struck: 0, held: None }),
        })
    }

    /// Counts a call of the command `op`; says what happens after it.
    pub fn count(&self, op: u16) -> Option<Strike> {
        let mut rest = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(calls) = &mut rest.held {
            *calls += 1;
            let now = *calls == MOST_HELD || self.ends.contains(&op);
            if now {
                rest.held = None;
            }
            return now.then(|| rest.strike(&self.strikes));
        }
        let distance = &mut rest.distance;
        let now = match distance {
            Distance::Fixed { left, .. }
            | Distance::Doubling { left, .. }
            | Distance::Random { left, .. } => {
                *left -= 1;
                *left == 0
            }
            Distance::Command { op: awaited } => *awaited == op,
        };
        if now {
            distance.renew();
        }
        now.then(|| rest.strike(&self.strikes))
    }
}

impl Rest {
    fn strike(&mut self, strikes: &[Strike; 2]) -> Strike {
        let strike = strikes[self.struck % strikes.len()];
        self.struck += 1;
        strike
    }
}

impl Chaos {
    /// What should have happened could not, in a display list for example: it happens after the call that ends that. (Whether it can
    /// is found out from all calls of the frame, so it is not tried after each.)
    pub fn postpone(&self) {
        let mut rest = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        (rest.held, rest.struck) = (Some(0), rest.struck.saturating_sub(1));
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
            Distance::Command { .. } => {}
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
        Chaos::parse(text, |name| match name {
            "glFinish" => Some(7),
            "glEndList" => Some(8),
            _ => None,
        })
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
    }

    #[test]
    fn what_cannot_happen_happens_when_what_hinders_it_ends() {
        let chaos = parse("asked:3").unwrap();
        assert_eq!([1, 1, 1].map(|op| chaos.count(op).is_some()), [false, false, true]);
        chaos.postpone();
        assert!((0..200).all(|_| chaos.count(1).is_none()));
        assert_eq!(chaos.count(8), Some(Strike::Ask));
        assert_eq!(
            [1, 1, 1].map(|op| chaos.count(op).is_some()),
            [false, false, true],
            "counted from then on"
        );
        // A list in a list, as it were.
        chaos.postpone();
        assert!(chaos.count(8).is_some());
        chaos.postpone();
        assert!((1..MOST_HELD).all(|_| chaos.count(1).is_none()));
        assert!(chaos.count(1).is_some(), "no such call comes any more");
    }

    #[test]
    fn who_captures_frames_kills() {
        let chaos = parse("captured:1").unwrap();
        assert!(chaos.captures_frames && !parse("kill:1").unwrap().captures_frames);
        assert_eq!(chaos.count(1), Some(Strike::Kill));
    }

    #[test]
    fn what_is_kept_is_killed() {
        let chaos = parse("kept:2").unwrap();
        let strikes: Vec<_> = (0..8).filter_map(|op| chaos.count(op)).collect();
        assert_eq!(strikes, [Strike::Keep, Strike::Kill, Strike::Keep, Strike::Kill]);
        assert_eq!([1, 1].map(|op| chaos.count(op)), [None, Some(Strike::Keep)]);
        chaos.postpone();
        assert_eq!([1, 8].map(|op| chaos.count(op)), [None, Some(Strike::Keep)], "it has not happened");
    }

    #[test]
    fn every_call_of_a_command() {
        let chaos = parse("asked:glFinish").unwrap();
        assert_eq!([7, 1, 7, 7].map(|op| chaos.count(op).is_some()), [true, false, true, true]);
        chaos.postpone();
        assert_eq!([1, 8, 1].map(|op| chaos.count(op).is_some()), [false, true, false]);
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
