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
