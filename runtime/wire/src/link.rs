//! The messages between the client library and its render server, beside the rings.
//!
//! The client speaks first ([`ToServer::Hello`]); every message but [`ToServer::External`], [`ToServer::Forget`] and
//! [`ToServer::Child`] is answered.
//! This module must not know any GL command.

use crate::session::{Configured, Driver};
use serde::{Deserialize, Serialize};

/// What a thread has current: the context and its drawables, by the ids that the program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Current {
    /// Virtual context id; 0 for none.
    pub context: u32,
    /// Virtual or X id of the drawable.
    pub draw: u32,
    /// Virtual or X id of the read drawable.
    pub read: u32,
}

/// From the client to the server.
#[derive(Debug, Serialize, Deserialize)]
pub enum ToServer {
    /// First message. The server exits with an error where the interface differs.
    Hello {
        /// Hash of the generated commands: both sides were built from the same rules.
        interface: u64,
        /// `DISPLAY` as the program uses it.
        display: String,
        /// The next ticket that will be executed.
        first_seq: u64,
        /// Configs that the program uses: the answer says which of them this driver lacks. `None`: the driver is known,
        /// and the answer says nothing of it.
        configs: Option<Vec<Configured>>,
    },
    /// First message in place of a greeting: the process is not to serve, but to load the driver once and to start servers
    /// that have it loaded already, one for each [`ToServer::Child`]. Answered like a greeting.
    Nursery {
        /// As in [`ToServer::Hello`].
        interface: u64,
        /// As in [`ToServer::Hello`].
        display: String,
    },
    /// To a nursery: start a server, its end of the link attached. Not answered; the server is greeted on that link.
    Child,
    /// A ring, its memory attached. Ring 0 belongs to the client's control thread: replay and capture. It comes first;
    /// its packets are executed as they come, outside the order of tickets (their seq only names the answer), and
    /// no other ring has packets to execute meanwhile.
    Ring {
        /// Which.
        id: u32,
        /// Position of the first packet to execute.
        start: u64,
        /// What its thread must have current before the first packet.
        current: Current,
    },
    /// Ring `id` is not used any more (its thread has ended).
    CloseRing {
        /// Which.
        id: u32,
    },
    /// The memory of external payloads is attached; sent before the first packet that names it. Not answered.
    External {
        /// Its id, as in [`crate::packet::Blob::External`].
        id: u32,
    },
    /// Nothing names this memory any more. Not answered.
    Forget {
        /// The ids, which may stand for other memory from now on. The server may know none of them.
        ids: Vec<u32>,
    },
    /// Every other ring was replayed through ring 0: they may go on.
    Go,
    /// Before [`ToServer::Go`]: the next ticket that will be executed is another than when the server was greeted.
    From {
        /// It.
        first_seq: u64,
    },
    /// The client is about to be dumped, and everything is executed: nothing comes until it takes its rings again. Answered with
    /// descriptors: the server's end of this link, and its connections to the window system. Where the client has both ends of
    /// every connection, those of a copy of it end when it closes them.
    Rest,
    /// Asks for the memory of a ring, which comes with the answer.
    TakeRing {
        /// Which.
        id: u32,
    },
}

/// From the server to the client.
#[derive(Debug, Serialize, Deserialize)]
pub enum ToClient {
    /// The server is up, has its driver loaded and the display open.
    Ready {
        /// Process id of the server, outside the session's namespaces.
        pid: i32,
        /// What it says of itself.
        driver: Driver,
    },
    /// The message was carried out.
    Done,
    /// It was not.
    Failed {
        /// What happened, for a person.
        reason: String,
    },
}
