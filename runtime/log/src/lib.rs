//! The log: which of a program's calls still matter, and how to issue them again.
//!
//! State is *slots*; a recorded call is an *entry*, current in the slots it wrote, holding on to the entries that it
//! read. An entry that is current nowhere and read by nobody is freed: that is all of pruning. Replay issues the
//! entries that are left in their old order, makes sure that what each one read is as it was, and at the end that
//! every slot holds its current entry.
//!
//! - [`rules`]: what the log must be told about commands and slots; it knows no command itself.
//! - [`entry`]: entries and their bytes. - [`table`]: slots, objects, contexts. - [`recorder`]: one call being recorded.
//! - [`replay`]: issuing the log. - [`file`]: the log on disk. - [`view`]: names and figures for people.
//!
//! This crate must not know any GL command.

pub mod entry;
pub mod file;
mod merge;
#[cfg(debug_assertions)]
mod mutants;
pub mod recorder;
pub mod replay;
pub mod rules;
pub mod table;
pub mod view;

pub use entry::{Lent, Payloads, Stored, Unpacked};
pub use file::{FileError, Snapshot};
pub use recorder::Recorder;
pub use replay::{ReplayError, ReplaySink, ReplayStats};
pub use rules::{CommandInfo, DefaultWriter, Region, Rules, Scope, SlotClass, SlotKey};
pub use table::{CaptureReason, CaptureRequest, Contents, Gone, Log, LogError, Popped};
pub use view::{EntryView, LogStats, OBJECT_CLASS};
