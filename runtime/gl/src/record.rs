//! The rules as the log wants them: generated ones and those of GLX together.
//!
//! This module must not know a command: it only joins tables.

use crate::{assist, command, handlers, internal, keeper, ops};
use reprise_log::{CommandInfo, Recorder, Rules};
use smallvec::SmallVec;

/// The names in blob `blob` of the call.
pub fn names(k: &Recorder<'_>, blob: usize) -> SmallVec<[u32; 8]> {
    k.blob(blob).chunks_exact(4).map(|raw| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]])).collect()
}

/// Numbers from `first` on, as many as the call's count says: none where GL rejects it, and no more than any table of GL has.
pub fn range(first: u32, count: u32) -> std::ops::Range<u32> {
    const MOST: u32 = 4096;
    let count = if count > i32::MAX.cast_unsigned() { 0 } else { count.min(MOST) };
    first..first.saturating_add(count)
}

/// A hash (FNV-1a, 64 bits) of the text in blob `blob`: what is named by text is kept apart by it.
pub fn text_hash(k: &Recorder<'_>, blob: usize) -> u64 {
    let text = k.blob(blob).split(|byte| *byte == 0).next().unwrap_or_default();
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    text.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

fn info(op: u16) -> Option<CommandInfo> {
    let found = crate::command(op)?;
    let flag = |flag| found.flags & flag != 0;
    let (compiled, inert) = (flag(command::COMPILED), flag(command::INERT));
    let rejectable = found.is_rejectable(op);
    Some(CommandInfo { name: found.name, shape: found.shape, compiled, inert, rejectable })
}

fn record(op: u16, k: &mut Recorder<'_>) -> bool {
    match op {
        ops::FIRST.. => keeper::record(op, k),
        ..200 if handlers::glx(op, k) => true,
        assist::SetQueryResult => {
            handlers::set_query_result(k);
            true
        }
        assist::DrawClientArrays => {
            handlers::draws(k);
            true
        }
        assist::SetRenderbuffer => {
            handlers::set_renderbuffer(k);
            true
        }
        assist::SetCaptured => {
            handlers::set_captured(k);
            true
        }
        assist::SetSamples => {
            handlers::set_samples(k);
            true
        }
        assist::SetShared => {
            handlers::set_shared(k);
            true
        }
        assist::SetProgramNumbers => {
            handlers::set_program_numbers(k);
            true
        }
        // Draws, errors and what Reprise asks for itself: nothing outlives them.
        _ => assist::assist_command(op).is_some() || internal::internal_command(op).is_some(),
    }
}

/// All rules.
pub fn rules() -> Rules {
    Rules {
        command: info,
        record,
        slots: &keeper::SLOTS,
        default: keeper::default,
        attrib_bits: keeper::attrib_bits,
    }
}
