//! The memory of payloads that travel beside the rings: received by the link's thread, awaited by the executor whose packet
//! names it.
//!
//! This module must not know what is in them.

use reprise_wire::shm::Mapping;
use rustc_hash::FxHashMap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// It is sent before the packet that names it, so it has to be waited for only while the link's thread is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// The memory that has come, and that a packet may still name.
#[derive(Debug, Default)]
pub struct Externals {
    here: Mutex<FxHashMap<u32, Arc<Mapping>>>,
    came: Condvar,
}

impl Externals {
    /// Memory `id` has come.
    pub fn add(&self, id: u32, mapping: Mapping) {
        self.here.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::new(mapping));
        self.came.notify_all();
    }

    /// Memory `id`, once it has come; `None` where it does not.
    pub fn get(&self, id: u32) -> Option<Arc<Mapping>> {
        self.get_within(id, PATIENCE)
    }

    fn get_within(&self, id: u32, patience: Duration) -> Option<Arc<Mapping>> {
        let end = Instant::now() + patience;
        let mut here = self.here.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(mapping) = here.get(&id) {
                return Some(mapping.clone());
            }
            let left = end.checked_duration_since(Instant::now())?;
            here = self.came.wait_timeout(here, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// No packet names memory `id` any more: it is unmapped.
    pub fn remove(&self, id: u32) {
        self.here.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_wire::shm::Shared;

    #[test]
    fn memory_is_awaited_until_it_is_forgotten() {
        let externals = Arc::new(Externals::default());
        let sender = externals.clone();
        let thread =
            std::thread::spawn(move || sender.add(7, Shared::create("test", 10).unwrap().map().unwrap()));
        assert_eq!(externals.get(7).unwrap().len(), 4096);
        thread.join().unwrap();
        externals.remove(7);
        assert!(externals.get_within(7, Duration::ZERO).is_none());
    }
}
