//! The rules as the log wants them: generated ones and those of GLX together.
//!
//! This module must not know a command: it only joins tables.

use crate::{assist, command, glx, internal, keeper, ops};
use reprise_log::{CommandInfo, Recorder, Rules};
use smallvec::SmallVec;

/// The names in blob `blob` of the call.
pub fn names(k: &Recorder<'_>, blob: usize) -> SmallVec<[u32; 8]> {
    k.blob(blob).chunks_exact(4).map(|raw| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]])).collect()
}

fn info(op: u16) -> Option<CommandInfo> {
    let found = crate::command(op)?;
    Some(CommandInfo { name: found.name, shape: found.shape, compiled: found.flags & command::COMPILED != 0 })
}

fn record(op: u16, k: &mut Recorder<'_>) -> bool {
    if op >= ops::FIRST { keeper::record(op, k) } else { glx_record(op, k) }
}

/// What the calls of GLX mean to the log.
fn glx_record(op: u16, k: &mut Recorder<'_>) -> bool {
    let p = k.packet();
    match op {
        glx::op::CreateContext => k.context_create(p.word(0), p.word(1)),
        glx::op::DestroyContext => k.context_destroy(p.word(0)),
        glx::op::MakeCurrent => k.make_current(p.word(0), p.word(1), p.word(2)),
        // Draws, errors and what Reprise asks for itself: nothing outlives them.
        _ => {
            return glx::glx_command(op).is_some()
                || assist::assist_command(op).is_some()
                || internal::internal_command(op).is_some();
        }
    }
    true
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
