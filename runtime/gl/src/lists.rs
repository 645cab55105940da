//! How the render server tells which calls *inside* a display list were rejected when it was called.
//!
//! The packet of glCallList and glCallLists has words for it, which the client leaves 0 and the server fills in: a bit
//! for each call that can be rejected ([`crate::command::Command::is_rejectable`]), in the order in which they are executed, those of
//! lists called by lists among them. The last bit is for all that have none of their own.
//! This module must not know what the calls mean.

use reprise_wire::packet::Packet;

/// Words of the packet.
pub const WORDS: usize = 4;

/// The bit of the call with this number.
pub fn bit(number: u32) -> u128 {
    1 << number.min(u128::BITS - 1)
}

/// The first of the words.
pub fn at(p: &Packet<'_>) -> usize {
    (p.shape().words as usize).saturating_sub(WORDS)
}

/// The bits in a packet.
pub fn rejected(p: &Packet<'_>) -> u128 {
    (0..WORDS).rev().fold(0, |bits, word| bits << 32 | u128::from(p.word(at(p) + word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glx::op as glx_op;
    use crate::ops::op;
    use reprise_log::{Log, ReplaySink, Stored};
    use reprise_wire::link::Current;
    use reprise_wire::packet::{BlobArg, Shape, build};

    const GL_COMPILE: u32 = 0x1300;

    fn words_of(bits: u128) -> Vec<u32> {
        let raw = bits.to_le_bytes();
        raw.chunks(4).map(|raw| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]])).collect()
    }

    /// The commands that a replay issues outside of lists.
    #[derive(Default)]
    struct Issued(Vec<u16>, bool);
    impl ReplaySink for Issued {
        fn make_current(&mut self, _: Current) -> Result<(), String> {
            Ok(())
        }
        fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
            match packet.packet().op() {
                op::glNewList => self.1 = true,
                op::glEndList => self.1 = false,
                op if !self.1 => self.0.push(op),
                _ => {}
            }
            Ok(())
        }
    }

    fn log_of(calls: &[(u16, &[u32])]) -> Log {
        let mut log = Log::new(crate::record::rules());
        let begin: [(u16, &[u32]); 2] = [(glx_op::CreateContext, &[1, 0]), (glx_op::MakeCurrent, &[1, 2, 2])];
        for (op, words) in begin.iter().chain(calls) {
            let shape = crate::command(*op).unwrap().shape;
            let mut all = words.to_vec();
            all.resize(shape.words.into(), 0);
            let blobs = vec![BlobArg::Null; shape.blobs.into()];
            log.apply(&build(*op, 0, 1, &all, &blobs), 1, &()).unwrap();
        }
        log
    }

    #[test]
    fn bits_are_read_as_they_are_written() {
        let bits = bit(0) | bit(33) | bit(126) | bit(500);
        let words = [vec![9], words_of(bits)].concat();
        let bytes = build(300, 0, 1, &words, &[]);
        let packet = Packet::parse(&bytes, Shape { blobs: 0, words: 5 }).unwrap();
        assert_eq!((at(&packet), rejected(&packet)), (1, bits));
        assert_eq!(bit(127), bit(500));
    }

    #[test]
    fn of_a_list_the_log_believes_what_was_not_rejected() {
        let call = |bits| [vec![1], words_of(bits)].concat();
        let run = |words: &[u32]| {
            let mut log = log_of(&[
                (op::glNewList, &[1, GL_COMPILE]),
                (op::glEnable, &[0xdead]),   // 0
                (op::glColor3f, &[0, 0, 0]), // cannot be rejected
                (op::glLineWidth, &[0]),     // 1
                (op::glClear, &[0]),         // changes nothing
                (op::glCallList, &[2]),
                (op::glDepthFunc, &[0x203]), // 4
                (op::glEndList, &[]),
                (op::glNewList, &[2, GL_COMPILE]),
                (op::glShadeModel, &[0x1d00]), // 2
                (op::glCullFace, &[1]),        // 3
                (op::glEndList, &[]),
                (op::glCallList, words),
            ]);
            let mut issued = Issued::default();
            log.replay(&mut issued).unwrap();
            let of = [op::glEnable, op::glLineWidth, op::glShadeModel, op::glCullFace, op::glDepthFunc];
            of.map(|op| issued.0.contains(&op))
        };
        assert_eq!(run(&call(0)), [true; 5]);
        assert_eq!(run(&call(bit(0) | bit(3))), [false, true, true, false, true]);
        assert_eq!(run(&call(bit(1) | bit(2) | bit(4))), [true, false, false, true, false]);
    }

    #[test]
    fn what_has_no_bit_of_its_own_is_not_believed_in_silence() {
        let mut calls: Vec<(u16, &[u32])> = vec![(op::glNewList, &[1, GL_COMPILE])];
        calls.extend([(op::glLineWidth, &[0][..]); 130]);
        calls.push((op::glEndList, &[]));
        let words = [vec![1], words_of(bit(129))].concat();
        assert!(log_of(&calls).uncovered().is_empty());
        calls.push((op::glCallList, &words));
        assert_eq!(log_of(&calls).uncovered(), [("glLineWidth", 3)]);
    }
}
