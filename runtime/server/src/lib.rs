//! The render server: executes one program's GL calls on a real driver, and holds nothing that matters.
//!
//! ```text
//! link       messages of the client: rings, payloads, the end
//! executing  a thread for each ring; packets in the order of their tickets, where it can be told (turn)
//! executor   what one packet's execution sees: names, payloads (externals), the answer
//! errors     which call GL rejected; the program's own error flag
//! generated  one arm for each command of GL; handlers for those that need more
//! internal   what Reprise itself asks for: capture of slots, contents of drawables
//! nursery    forks servers that need not load the driver
//! platform   contexts and drawables: what a window system must do; glx does it
//! ```
//!
//! It must not know a rule of the log: it executes what it is handed, replay or not. It trusts the client not to ruin a driver, but no length that it reads: what is malformed ends the process with a
//! message, and the client starts another.

pub mod errors;
pub mod executing;
pub mod executor;
pub mod externals;
#[path = "../../../generated/server.rs"]
pub mod generated;
pub mod glx;
pub mod internal;
pub mod link;
pub mod lists;
pub mod names;
pub mod nursery;
pub mod platform;
pub mod turn;

#[path = "../../handlers/server/mod.rs"]
pub mod handlers;
