//! Whose turn it is: packets of all rings are executed in the order of their tickets, one at a time.
//!
//! What the executors share is inside the lock, so who has the turn has it alone. A thread keeps the lock as long as
//! its own ring has the next ticket: with one ring that is for a whole batch of packets.
//! This module must not know what a packet does.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How often a thread looks whether its turn has come before it sleeps.
const SPINS: u32 = 2000;

/// The turn, and what goes with it.
#[derive(Debug)]
pub struct Turn<T> {
    next: AtomicU64,
    inner: Mutex<Inner<T>>,
    moved: Condvar,
}

#[derive(Debug)]
struct Inner<T> {
    next: u64,
    waiting: u32,
    shared: T,
}

/// Held by the thread whose turn it is.
#[derive(Debug)]
pub struct Held<'a, T> {
    turn: &'a Turn<T>,
    inner: Option<MutexGuard<'a, Inner<T>>>,
}

/// The ticket was executed before, or skips some that no ring can have any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("ticket {seq} came when {next} was next")]
pub struct OutOfOrder {
    /// The packet's ticket.
    pub seq: u64,
    /// The one that was expected at the earliest.
    pub next: u64,
}

impl<T> Turn<T> {
    /// `next` is the first ticket that will come.
    pub fn new(next: u64, shared: T) -> Turn<T> {
        Turn {
            next: AtomicU64::new(next),
            inner: Mutex::new(Inner { next, waiting: 0, shared }),
            moved: Condvar::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until ticket `seq` is next.
    ///
    /// # Errors
    /// [`OutOfOrder`] if it is over already.
    pub fn await_ticket(&self, seq: u64) -> Result<Held<'_, T>, OutOfOrder> {
        for _ in 0..SPINS {
            if self.next.load(Ordering::Acquire) >= seq {
                break;
            }
            std::hint::spin_loop();
        }
        let mut inner = self.lock();
        while inner.next < seq {
            inner.waiting += 1;
            inner = self.moved.wait(inner).unwrap_or_else(PoisonError::into_inner);
            inner.waiting -= 1;
        }
        if inner.next > seq {
            return Err(OutOfOrder { seq, next: inner.next });
        }
        Ok(Held { turn: self, inner: Some(inner) })
    }

    /// Takes what is shared between two packets, whoever comes next.
    pub fn take(&self) -> Held<'_, T> {
        Held { turn: self, inner: Some(self.lock()) }
    }
}

impl<T> Held<'_, T> {
    fn inner(&mut self) -> &mut Inner<T> {
        self.inner.as_mut().expect("held until dropped")
    }
    /// What the executors share.
    pub fn shared(&mut self) -> &mut T {
        &mut self.inner().shared
    }
    /// The ticket that is next.
    pub fn next(&self) -> u64 {
        self.turn.next.load(Ordering::Relaxed)
    }
    /// Another ticket is next, before any packet was executed.
    pub fn begin_at(&mut self, seq: u64) {
        self.inner().next = seq;
        self.turn.next.store(seq, Ordering::Release);
    }
    /// The packet with the next ticket was executed.
    pub fn advance(&mut self) {
        let inner = self.inner();
        inner.next += 1;
        let next = inner.next;
        self.turn.next.store(next, Ordering::Release);
    }
}

impl<T> Drop for Held<'_, T> {
    fn drop(&mut self) {
        let waiting = self.inner().waiting;
        self.inner = None;
        if waiting > 0 {
            self.turn.moved.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn tickets_of_several_threads_are_taken_in_order() {
        let turn = Arc::new(Turn::new(1, Vec::new()));
        let threads: Vec<_> = (0..4u64)
            .map(|thread| {
                let turn = turn.clone();
                std::thread::spawn(move || {
                    for seq in (1..=2000).filter(|seq| seq / 3 % 4 == thread) {
                        let mut held = turn.await_ticket(seq).unwrap();
                        held.shared().push(seq);
                        held.advance();
                    }
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert!(turn.take().shared().iter().copied().eq(1..=2000));
    }

    #[test]
    fn a_ticket_does_not_come_twice() {
        let turn = Turn::new(5, ());
        turn.await_ticket(5).unwrap().advance();
        assert_eq!(turn.await_ticket(5).unwrap_err(), OutOfOrder { seq: 5, next: 6 });
    }
}
