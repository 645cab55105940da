//! The commands that Reprise sends to its own render server through ring 0: ops 200 to 255.
//!
//! Each but `Hits` names a context. Where a thread of the program has it current, that thread's executor does the work, because a
//! context cannot be current in two threads; else it must be current in ring 0 (by a packet of `MakeCurrent`).
//! All of them wait for an answer. One that could not be done is marked as rejected, and the server says why on its
//! standard error.
//! This module must not know how they are executed.

use crate::command::{Command, ElementKind, Kind, ObjectClass, Param, REPLY, UNCHECKED};
pub use crate::glx::op::{Capture, CaptureDrawable, RestoreDrawable};
use reprise_wire::packet::Shape;

/// Reads what the answer of glRenderMode had no room for, from the byte that its word says. Goes through the thread's own ring,
/// where its context is current.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const Hits: u16 = 203;
/// The program's own error flags, which the server keeps.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const ErrorFlags: u16 = 204;
/// Sets one of them.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const SetErrorFlag: u16 = 205;
/// The query that is active in a context, and what it has counted.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const ActiveQuery: u16 = 206;
/// What the active query had counted in another driver.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const SetActiveQuery: u16 = 207;
/// Waits until what a context has been told is done.
#[allow(non_upper_case_globals)] // like the commands' ops
pub const Finish: u16 = 208;

const fn param(name: &'static str, kind: Kind, at: u8, class: ObjectClass) -> Param {
    Param { name, kind, at, group: u16::MAX, class }
}
const CONTEXT: Param = param("context", Kind::U32, 0, ObjectClass::Context);
const DRAWABLE: Param = param("drawable", Kind::U32, 1, ObjectClass::Drawable);
const DATA: Param = param("data", Kind::Out(ElementKind::Bytes), 0, ObjectClass::None);

const fn command(name: &'static str, words: u8, params: &'static [Param]) -> Command {
    let shape = Shape { blobs: 1, words };
    Command { name, shape, params, ret: Kind::U64, flags: REPLY | UNCHECKED, version: 0, extra: 0 }
}

/// Commands 200 and on, in order; index op - 200.
///
/// `Capture` and `CaptureDrawable` answer with the length of the data in bytes. Where pointer parameter 0 has room for
/// it (in the answer, or in an external payload) the data is there; where not, only the length is answered, and the same
/// packet with an external payload of that length gets the data that was read the first time.
///
/// - `Capture`: the data is a sequence of packets (seq 0, synthetic) that give the slot its value again. Objects are
///   named by the program's names. `value` is what the slot's rule says: of a buffer's data the target by which it was made.
/// - `CaptureDrawable`: the data is opaque; `RestoreDrawable` takes it, on this driver or another, for a drawable of any
///   size (what does not fit is cut off).
/// - `RestoreDrawable`: answers 0.
/// - `ErrorFlags`: the data is pairs of context and error (a word each) of all contexts that have one; the first word is
///   0, so that ring 0 executes it.
/// - `SetErrorFlag`: answers 0.
/// - `ActiveQuery`: the data is three words for each query that is active: itself, and what it has counted so far, the low word
///   first. Of context 0: the contexts in which there are any, a word each.
/// - `SetActiveQuery`: answers 0.
/// - `Finish`: no data.
pub static INTERNAL_COMMANDS: [Command; 9] = [
    command(
        "RepriseCapture",
        6,
        &[
            CONTEXT,
            param("slot", Kind::U32, 1, ObjectClass::None),
            param("a", Kind::U32, 2, ObjectClass::None),
            param("b", Kind::U32, 3, ObjectClass::None),
            param("c", Kind::U32, 4, ObjectClass::None),
            param("value", Kind::U32, 5, ObjectClass::None),
            DATA,
        ],
    ),
    command("RepriseCaptureDrawable", 2, &[CONTEXT, DRAWABLE, DATA]),
    command(
        "RepriseRestoreDrawable",
        2,
        &[CONTEXT, DRAWABLE, param("data", Kind::In(ElementKind::Bytes), 0, ObjectClass::None)],
    ),
    command("RepriseHits", 1, &[param("from", Kind::U32, 0, ObjectClass::None), DATA]),
    command("RepriseErrorFlags", 1, &[param("zero", Kind::U32, 0, ObjectClass::None), DATA]),
    command("RepriseSetErrorFlag", 2, &[CONTEXT, param("error", Kind::Enum, 1, ObjectClass::None), DATA]),
    command("RepriseActiveQuery", 1, &[CONTEXT, DATA]),
    command(
        "RepriseSetActiveQuery",
        4,
        &[
            CONTEXT,
            param("query", Kind::U32, 1, ObjectClass::Query),
            param("counted", Kind::U64, 2, ObjectClass::None),
            DATA,
        ],
    ),
    command("RepriseFinish", 1, &[CONTEXT, DATA]),
];

/// The command with this op from 200 to 255, or `None`.
pub fn internal_command(op: u16) -> Option<&'static Command> {
    INTERNAL_COMMANDS.get(usize::from(op.checked_sub(Capture)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_ops() {
        let name = |op| internal_command(op).map(|command| command.name);
        assert_eq!(name(Capture), Some("RepriseCapture"));
        assert_eq!(name(CaptureDrawable), Some("RepriseCaptureDrawable"));
        assert_eq!(name(RestoreDrawable), Some("RepriseRestoreDrawable"));
        assert_eq!(name(Hits), Some("RepriseHits"));
        assert_eq!(name(SetErrorFlag), Some("RepriseSetErrorFlag"));
        assert_eq!(name(SetActiveQuery), Some("RepriseSetActiveQuery"));
        assert_eq!(name(Finish), Some("RepriseFinish"));
        assert_eq!((name(Finish + 1), name(Capture - 1)), (None, None));
    }
}
