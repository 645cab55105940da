//! The memory of payloads that travel outside the rings: shared with the render server, and used again when nobody reads it
//! any more.
//!
//! The program's thread fills it, the render server reads it; then the keeper has it, and may lend it to the log.
//! This module must not know what is in it, nor which packet names it.
#![allow(unsafe_code)] // bytes that other processes see

use crate::process;
use crate::server::{Server, ServerError};
use reprise_log::Lent;
use reprise_wire::link::ToServer;
use reprise_wire::packet::FIRST_USED_ONCE;
use reprise_wire::shm::{Mapping, Shared};
use std::collections::HashSet;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes that wait for the next payload, at most. To find and clear fresh pages takes the system three times as long as to
/// copy into them.
const MOST_SPARE: usize = 64 << 20;
/// Bytes of those of them that were used only once: what a program loads as it starts is nothing that it gives anew in each frame.
const MOST_UNPROVEN: usize = 24 << 20;
/// So many wait, at most: each has a descriptor.
const MOST_PARTS: usize = 64;
/// What so many frames have not used is given back.
const SPARE_FRAMES: u64 = 64;

/// Shared memory, mapped.
#[derive(Debug)]
struct Part {
    id: u32,
    shared: Shared,
    map: Mapping,
    /// It has been used again.
    proven: bool,
    /// [`Server::number`] of the server that has it.
    server: AtomicU64,
}

/// A payload's memory. Dropped, it waits for the next payload.
#[derive(Debug)]
pub struct Memory {
    /// There until it is dropped.
    part: Option<Part>,
}

impl Memory {
    /// What packets call it.
    pub fn id(&self) -> u32 {
        self.part.as_ref().map_or(0, |part| part.id)
    }
    /// Sends it to a render server that has not got it.
    ///
    /// # Errors
    /// [`ServerError`]: the server has gone.
    pub fn send(&self, server: &Server) -> Result<(), ServerError> {
        let Some(part) = &self.part else { return Ok(()) };
        if part.server.swap(server.number, Ordering::Relaxed) == server.number {
            return Ok(());
        }
        server.tell(&ToServer::External { id: part.id }, &[part.shared.fd()])
    }
    /// Its bytes, of which the payload may be fewer.
    pub fn map(&self) -> Option<&Mapping> {
        Some(&self.part.as_ref()?.map)
    }
    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.map().map_or(0, Mapping::len)
    }
    /// Never.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Lent for Memory {
    fn bytes(&self) -> &[u8] {
        // SAFETY: written before the packet was, or by the server before it had executed it; only read since.
        self.map().and_then(|map| unsafe { map.slice(0, map.len()) }).unwrap_or_default()
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // A child of fork(2) drops none of its parent's.
        if let (Some(part), Some(process)) = (self.part.take(), process::running()) {
            process.spare.put(part);
        }
    }
}

/// Memory that waits.
#[derive(Debug, Default)]
pub struct Spare(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    /// With the frame in which each came; the one that has waited longest first.
    parts: Vec<(u64, Part)>,
    frames: u64,
    /// Ids in use.
    ids: HashSet<u32>,
    last_id: u32,
    /// Ids of what is no more, of which no server was told yet.
    gone: Vec<u32>,
}

impl Waiting {
    fn new_id(&mut self) -> u32 {
        loop {
            self.last_id = self.last_id % (FIRST_USED_ONCE - 1) + 1;
            if self.ids.insert(self.last_id) {
                return self.last_id;
            }
        }
    }

    /// The first that there is no room for.
    fn too_much(&self) -> Option<usize> {
        let size = |(_, part): &(u64, Part)| part.map.len();
        let all: usize = self.parts.iter().map(size).sum();
        let unproven: usize = self.parts.iter().filter(|(_, part)| !part.proven).map(size).sum();
        (unproven > MOST_UNPROVEN || all > MOST_SPARE || self.parts.len() > MOST_PARTS)
            .then(|| self.parts.iter().position(|(_, part)| !part.proven).unwrap_or(0))
    }

    fn remove(&mut self, at: usize) -> Part {
        let (_, part) = self.parts.remove(at);
        self.gone.push(part.id);
        part
    }
}

impl Spare {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Memory that holds `parts`, one after the other.
    ///
    /// # Errors
    /// What memfd_create(2), ftruncate(2), fcntl(2) or mmap(2) say.
    pub fn fill(&self, parts: &[&[u8]]) -> io::Result<Arc<Memory>> {
        let size = size_for(parts.iter().map(|part| part.len()).sum());
        let spare = {
            let mut waiting = self.waiting();
            let at = waiting.parts.iter().rposition(|(_, part)| part.map.len() == size);
            at.map(|at| waiting.parts.remove(at).1)
        };
        let part = match spare {
            Some(part) => Part { proven: true, ..part },
            None => {
                let make =
                    || Shared::create("reprise-payload", size).and_then(|shared| Ok((shared.map()?, shared)));
                let (map, shared) = make().or_else(|_| {
                    // What waits may be what there is too little of.
                    self.forget();
                    make()
                })?;
                map.keep_from_children();
                Part { id: self.waiting().new_id(), shared, map, proven: false, server: AtomicU64::new(0) }
            }
        };
        let mut at = 0;
        for bytes in parts {
            // SAFETY: memory that nobody else has, or reads any more; it is as long as the parts, at least.
            unsafe { part.map.as_ptr().add(at).copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
            at += bytes.len();
        }
        Ok(Arc::new(Memory { part: Some(part) }))
    }

    fn put(&self, part: Part) {
        let mut gone = Vec::new();
        let mut waiting = self.waiting();
        let now = waiting.frames;
        waiting.parts.push((now, part));
        while let Some(at) = waiting.too_much() {
            gone.push(waiting.remove(at));
        }
        // Unmapped when it is not locked any more.
        drop(waiting);
    }

    /// A frame has ended: what none has used for a while is given back. Whether there is something to tell the server.
    pub fn frame_ended(&self) -> bool {
        let mut gone = Vec::new();
        let mut waiting = self.waiting();
        waiting.frames += 1;
        let now = waiting.frames;
        while waiting.parts.first().is_some_and(|(came, _)| came + SPARE_FRAMES <= now) {
            gone.push(waiting.remove(0));
        }
        let tell = !waiting.gone.is_empty();
        drop(waiting);
        tell
    }

    /// Gives everything back.
    pub fn forget(&self) {
        let mut gone = Vec::new();
        let mut waiting = self.waiting();
        while !waiting.parts.is_empty() {
            gone.push(waiting.remove(0));
        }
        drop(waiting);
    }

    /// Ids of what is no more, which are to be told to the server before the next memory is sent: they may be that one's.
    pub fn take_gone(&self) -> Vec<u32> {
        let mut waiting = self.waiting();
        let gone = std::mem::take(&mut waiting.gone);
        for id in &gone {
            waiting.ids.remove(id);
        }
        gone
    }
}

/// How large the memory for `len` bytes is: by less than an eighth larger, so that others of nearly that length find it.
/// Pages that are never written take no memory.
fn size_for(len: usize) -> usize {
    let step = (len.next_power_of_two() / 16).max(4096);
    len.max(1).next_multiple_of(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_few_and_hardly_larger() {
        assert_eq!(
            [1, 4096, 4097, 1 << 20, (1 << 20) + 1].map(size_for),
            [4096, 4096, 8192, 1 << 20, 9 << 17]
        );
        let mut sizes: Vec<usize> = (1..4 << 20).step_by(997).map(size_for).collect();
        let close = (1 << 16..4 << 20).step_by(997).all(|len| size_for(len) - len <= len / 8);
        sizes.dedup();
        assert!(close && sizes.len() < 100, "{}", sizes.len());
    }

    fn fill(spare: &Spare, len: usize) -> Part {
        // Not dropped, which would give it to the process.
        Arc::into_inner(spare.fill(&[&vec![1; len]]).unwrap()).unwrap().part.take().unwrap()
    }

    #[test]
    fn what_waits_is_used_again_and_given_back_in_time() {
        let spare = Spare::default();
        let first = fill(&spare, 1 << 20);
        let id = first.id;
        spare.put(first);
        let again = fill(&spare, (1 << 20) - 5000);
        assert_eq!((again.id, again.proven), (id, true));
        spare.put(again);
        assert!((1..SPARE_FRAMES).all(|_| !spare.frame_ended()) && spare.frame_ended());
        assert_eq!(spare.take_gone(), [id]);
        assert!(!spare.frame_ended() && spare.waiting().parts.is_empty());

        // A program that starts.
        let loaded: Vec<Part> = (0..40).map(|_| fill(&spare, 1 << 20)).collect();
        loaded.into_iter().for_each(|part| spare.put(part));
        assert_eq!(spare.waiting().parts.len(), 24);
        assert_eq!(spare.take_gone().len(), 16);
        // One that gives as much anew in each frame.
        for proven in [24, 48, 64, 64] {
            let given: Vec<Part> = (0..80).map(|_| fill(&spare, 1 << 20)).collect();
            given.into_iter().for_each(|part| spare.put(part));
            let waiting = spare.waiting();
            let found = waiting.parts.iter().filter(|(_, part)| part.proven).count();
            assert_eq!((found, waiting.parts.len()), (proven, (proven + 24).min(64)));
        }
        spare.forget();
        spare.take_gone();
        assert!(spare.waiting().ids.is_empty());
    }
}
