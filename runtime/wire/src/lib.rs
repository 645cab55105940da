//! What travels between the parts of Reprise, and nothing else.
//!
//! - [`packet`]: one GL or GLX call as bytes. The packet on the wire *is* the log record.
//! - [`ring`]: the shared memory in which packets travel from the program to the render server.
//! - [`shm`]: anonymous shared memory and its mappings.
//! - [`channel`]: JSON messages and file descriptors over a Unix socket.
//! - [`link`]: the messages between the client library and its render server.
//! - [`session`]: the messages between the processes of a session and its supervisor.
//!
//! This crate must not know any GL command: it moves bytes.

pub mod channel;
pub mod kept;
pub mod link;
pub mod packet;
pub mod ring;
pub mod session;
pub mod shm;
