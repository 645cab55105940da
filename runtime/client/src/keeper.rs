//! The keeper: the thread that reads the rings behind the render server.
//!
//! It takes packets in the order of their tickets, over all rings, once the server has executed them, and frees their
//! room. It sleeps on ring 0's bell, which the server rings at each frame.
//! This module must not know any command, and must not make the program's threads wait.
#![allow(unsafe_code)] // views of packets in the rings

use crate::lane::Lane;
use crate::note::note;
use crate::process::Process;
use crate::server::BlockSignals;
use reprise_wire::packet;
use reprise_wire::ring::Ring;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The keeper's state.
#[derive(Debug)]
pub struct Keeper {
    /// Packets are wanted out of the rings before their frame is over, or a ring is to be closed.
    pub hurry: AtomicBool,
    reader: Mutex<Reader>,
}

/// Reads packets in ticket order.
#[derive(Debug)]
struct Reader {
    next: u64,
    /// Position in each ring, by id.
    at: HashMap<u32, u64>,
}

impl Keeper {
    /// A keeper that has read nothing.
    pub fn new() -> Keeper {
        Keeper {
            hurry: AtomicBool::new(false),
            reader: Mutex::new(Reader { next: crate::lane::next_ticket(), at: HashMap::new() }),
        }
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// What pthread_create(3) says.
    pub fn spawn(&'static self, process: &'static Process) -> std::io::Result<()> {
        let _blocked = BlockSignals::new();
        std::thread::Builder::new()
            .name("reprise-keeper".into())
            .stack_size(256 << 10)
            .spawn(move || self.run(process))?;
        Ok(())
    }

    fn run(&self, process: &Process) {
        loop {
            let Some(ring0) = process.world().ring0.clone() else { return };
            let bell = &ring0.control().keeper_bell.0;
            bell.arm();
            self.hurry.store(false, Ordering::SeqCst);
            self.take(process);
            if !self.hurry.load(Ordering::SeqCst) {
                bell.sleep(None);
            }
        }
    }

    /// Takes what the server has executed.
    fn take(&self, process: &Process) {
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let lanes: Vec<(Arc<Lane>, Arc<Ring>)> =
            process.world().lanes.iter().filter_map(|lane| Some((lane.clone(), lane.ring()?))).collect();
        let mut progress = true;
        while progress {
            progress = false;
            for (lane, ring) in &lanes {
                let control = ring.control();
                let done = control.done.0.load(Ordering::Acquire);
                let mut at = reader.at.get(&lane.id).copied().unwrap_or(0);
                let before = at;
                while at < done {
                    // SAFETY: executed, and not yet given back to the program's thread.
                    let size = match unsafe { ring.packet_at(at, done) }.and_then(packet::header) {
                        Ok((_, _, size, seq)) if seq == reader.next => size,
                        Ok(_) => break,
                        Err(error) => {
                            note!("the ring of thread {} is damaged: {error}", lane.id);
                            break;
                        }
                    };
                    reader.next += 1;
                    at += u64::from(size);
                }
                if at != before {
                    progress = true;
                    reader.at.insert(lane.id, at);
                    control.kept.0.store(at, Ordering::Release);
                    control.client_bell.0.ring();
                }
            }
        }
        for (lane, ring) in &lanes {
            let at = reader.at.get(&lane.id).copied().unwrap_or(0);
            if lane.ended.load(Ordering::SeqCst) && at == ring.control().head.0.load(Ordering::Acquire) {
                reader.at.remove(&lane.id);
                process.close_lane(lane.id);
            }
        }
    }
}

impl Default for Keeper {
    fn default() -> Self {
        Self::new()
    }
}
