//! Whose turn it is: which ring's thread may execute its next packet.
//!
//! Packets whose order can be told from what they do are executed in the order of their tickets. That is all of them that
//! touch the same *domain*: contexts that share objects, or draw to the same drawable. Packets of different domains pass one another,
//! so that threads that have nothing in common need not hand the turn on after each call. What is not local to its ring's domain
//! (contexts are made, made current, destroyed) comes after all that has an earlier ticket, and before all that has a later one.
//!
//! The turn *knows* the packets of all tickets below a number: they were executed, or wait in the queue of their domain. It gets to
//! know more by looking at the heads of the rings, so nothing is passed of which it is not known that it may be.
//! What the executors share is inside the lock, so who has the turn has it alone.
//! This module must not know what a packet does.
#![allow(unsafe_code)] // bytes of the rings, which the program shares

use reprise_wire::packet;
use reprise_wire::ring::Ring;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often a thread looks whether its turn has come before it sleeps.
const SPINS: u32 = 2000;
/// How far what is executed may be behind what is known, in tickets: so many may pass one that waits.
const WINDOW: u64 = 4096;
/// How long a thread keeps the turn while another wants it, or could have it and has waited for longer.
const SLICE: Duration = Duration::from_micros(150);
/// Packets after which it looks at the clock.
const CLOCK: u32 = 32;

/// Where a ring's thread draws, and so which packets of other rings its own must not pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Contexts of which packets have to keep their order are in the same one.
    pub domain: usize,
    /// What it draws to.
    pub drawable: u32,
}

/// What the executors share, as far as it decides about their order.
pub trait Order {
    /// Where the thread of each ring draws; not of those that have no context current.
    fn places(&self) -> Vec<(u32, Place)>;
    /// Whether a packet of a ring at this place touches nothing outside of its domain.
    fn is_local(place: Place, packet: &[u8]) -> bool;
}

/// The turn, and what goes with it.
#[derive(Debug)]
pub struct Turn<T: Order> {
    inner: Mutex<Inner<T>>,
    /// Held by the one that gets `inner` next: a mutex lets whoever has just had it have it again.
    next: Mutex<()>,
    /// How many want `inner`.
    wanting: AtomicU32,
}

#[derive(Debug)]
struct Inner<T> {
    /// Tickets below were executed or are in the queues.
    known: u64,
    /// Packets in the queues.
    pending: u64,
    queues: Vec<Queue>,
    rings: Vec<Entry>,
    /// Places may have changed.
    stale: bool,
    shared: T,
}

/// The known packets of a domain that are yet to be executed, in order.
#[derive(Debug)]
struct Queue {
    domain: usize,
    runs: VecDeque<Run>,
}

/// Packets of one ring between which there are none of others of its domain.
#[derive(Debug, Clone, Copy)]
struct Run {
    ring: u32,
    /// Not above the first of its tickets that is yet to be executed, and above those that are.
    first: u64,
    last: u64,
}

#[derive(Debug)]
struct Entry {
    id: u32,
    ring: Arc<Ring>,
    /// Where the first packet is that is not known.
    at: u64,
    head: u64,
    place: Option<Place>,
    /// The last ticket that it has executed.
    executed: u64,
    /// The ticket with which its thread waits for the turn.
    waiting: Option<u64>,
    seat: Arc<Seat>,
}

/// Where a ring's thread waits for the turn.
#[derive(Debug, Default)]
struct Seat {
    /// It should look again. Set and taken with the lock held.
    called: AtomicBool,
    asleep: AtomicBool,
    moved: Condvar,
}

/// Held by the thread whose turn it is.
#[derive(Debug)]
pub struct Held<'a, T: Order> {
    wanting: &'a AtomicU32,
    inner: Option<MutexGuard<'a, Inner<T>>>,
    /// Its ring's place in the list of rings.
    me: usize,
    /// Up to which ticket its ring has the front of its domain's queue; 0 where it has not.
    upto: u64,
    since: Instant,
    packets: u32,
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

impl<T: Order> Turn<T> {
    /// `next` is the first ticket that will come.
    pub fn new(next: u64, shared: T) -> Turn<T> {
        let (queues, rings) = (Vec::new(), Vec::new());
        Turn {
            inner: Mutex::new(Inner { known: next, pending: 0, queues, rings, stale: true, shared }),
            next: Mutex::new(()),
            wanting: AtomicU32::new(0),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.wanting.fetch_add(1, Ordering::Relaxed);
        let next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        drop(next);
        self.wanting.fetch_sub(1, Ordering::Relaxed);
        inner
    }

    /// A ring whose packets have tickets, to be executed from position `start` on.
    pub fn enter(&self, id: u32, ring: Arc<Ring>, start: u64) {
        let mut inner = self.lock();
        let seat = Arc::default();
        let entry = Entry { id, ring, at: start, head: start, place: None, executed: 0, waiting: None, seat };
        inner.rings.push(entry);
        inner.stale = true;
    }

    /// There will be no more packets of a ring.
    pub fn leave(&self, id: u32) {
        let mut inner = self.lock();
        inner.rings.retain(|entry| entry.id != id);
        inner.stale = true;
        inner.call_next();
    }

    /// Waits until the ring's packet with ticket `seq`, its next, may be executed.
    ///
    /// # Errors
    /// [`OutOfOrder`] if its turn is over already.
    pub fn await_ticket(&self, id: u32, seq: u64) -> Result<Held<'_, T>, OutOfOrder> {
        let mut inner = self.lock();
        let mut looked = false;
        loop {
            let Some(me) = inner.rings.iter().position(|entry| entry.id == id) else {
                return Err(OutOfOrder { seq, next: inner.known });
            };
            inner.rings[me].waiting = None;
            if inner.is_over(me, seq) {
                return Err(OutOfOrder { seq, next: inner.known });
            }
            if inner.may_run(me, seq) && inner.oldest_that_waits().is_none_or(|(_, other)| other > seq) {
                let upto = inner.front_of(me);
                let since = Instant::now();
                return Ok(Held { wanting: &self.wanting, inner: Some(inner), me, upto, since, packets: 0 });
            }
            if !std::mem::replace(&mut looked, true) {
                inner.look();
                continue;
            }
            looked = false;
            let seat = inner.rings[me].seat.clone();
            inner.rings[me].waiting = Some(seq);
            seat.called.store(false, Ordering::Relaxed);
            inner.hurry();
            inner.call_next();
            let spins = if inner.is_close(me) { SPINS } else { 0 };
            drop(inner);
            let called = || seat.called.load(Ordering::Acquire);
            for _ in 0..spins {
                if called() {
                    break;
                }
                std::hint::spin_loop();
            }
            inner = self.lock();
            while !called() {
                seat.asleep.store(true, Ordering::Relaxed);
                inner = seat.moved.wait(inner).unwrap_or_else(PoisonError::into_inner);
                seat.asleep.store(false, Ordering::Relaxed);
            }
        }
    }

    /// Takes what is shared between two packets, whoever comes next.
    pub fn take(&self) -> Held<'_, T> {
        let mut inner = self.lock();
        inner.stale = true;
        let (me, since) = (usize::MAX, Instant::now());
        Held { wanting: &self.wanting, inner: Some(inner), me, upto: 0, since, packets: 0 }
    }
}

impl<T: Order> Inner<T> {
    fn is_over(&self, me: usize, seq: u64) -> bool {
        seq <= self.rings[me].executed || seq < self.known && !self.is_queued(me, seq)
    }

    fn is_queued(&self, me: usize, seq: u64) -> bool {
        let mut runs = self.queues.iter().flat_map(|queue| &queue.runs);
        runs.any(|run| run.ring == self.rings[me].id && (run.first..=run.last).contains(&seq))
    }

    /// The last ticket up to which a ring has the front of its domain's queue; 0 where it has not.
    fn front_of(&self, me: usize) -> u64 {
        let id = self.rings[me].id;
        let mut fronts = self.queues.iter().filter_map(|queue| queue.runs.front());
        fronts.find(|run| run.ring == id).map_or(0, |run| run.last)
    }

    fn may_run(&self, me: usize, seq: u64) -> bool {
        seq <= self.front_of(me) || seq == self.known && self.pending == 0
    }

    /// The ring with the lowest ticket of those whose threads wait though they may run.
    fn oldest_that_waits(&self) -> Option<(usize, u64)> {
        let waiting = self.rings.iter().enumerate().filter_map(|(at, entry)| Some((at, entry.waiting?)));
        waiting.filter(|(at, seq)| self.may_run(*at, *seq)).min_by_key(|(_, seq)| *seq)
    }

    /// Calls the thread that is to have the turn next.
    fn call_next(&self) {
        let Some((at, _)) = self.oldest_that_waits() else { return };
        let seat = &self.rings[at].seat;
        if !seat.called.swap(true, Ordering::Release) && seat.asleep.load(Ordering::Relaxed) {
            seat.moved.notify_one();
        }
    }

    /// Others wait that something is executed: has the threads look at their rings that could do it.
    fn hurry(&self) {
        let is_next = |entry: &Entry| {
            let mut fronts = self.queues.iter().filter_map(|queue| queue.runs.front());
            fronts.any(|run| run.ring == entry.id) || entry.next_ticket() == Some(self.known)
        };
        for entry in self.rings.iter().filter(|entry| entry.waiting.is_none() && is_next(entry)) {
            entry.ring.control().server_bell.0.ring();
        }
    }

    /// Whether a ring waits for another one of its own domain, which may have the turn for a call only.
    fn is_close(&self, me: usize) -> bool {
        let entry = &self.rings[me];
        let domain = entry.place.map(|place| place.domain);
        let own = self.queues.iter().find(|queue| Some(queue.domain) == domain);
        own.and_then(|queue| queue.runs.front()).is_some_and(|run| run.ring != entry.id)
    }

    /// Gets to know as many packets as it can.
    fn look(&mut self) {
        // What is queued keeps the domains that it was queued by. A ring without a place is looked at when all is executed.
        if self.stale && self.queues.is_empty() {
            self.stale = false;
            let places = self.shared.places();
            for entry in &mut self.rings {
                entry.place = places.iter().find(|(id, _)| *id == entry.id).map(|(_, place)| *place);
            }
        }
        for entry in &mut self.rings {
            entry.head = entry.ring.control().head.0.load(Ordering::Acquire);
        }
        let firsts = self.queues.iter().filter_map(|queue| Some(queue.runs.front()?.first));
        let most = firsts.min().unwrap_or(self.known).saturating_add(WINDOW);
        let mut last = 0;
        while self.known < most {
            let count = self.rings.len();
            let next = |at: &usize| self.rings[*at].next_ticket() == Some(self.known);
            let Some(at) = (0..count).map(|i| (last + i) % count).find(next) else { break };
            last = at;
            let entry = &mut self.rings[at];
            let Some(packet) = entry.packet() else { break };
            let Some(place) = entry.place.filter(|place| T::is_local(*place, packet)) else { break };
            entry.at += packet.len() as u64;
            let (id, seq) = (entry.id, self.known);
            let queue = match self.queues.iter().position(|queue| queue.domain == place.domain) {
                Some(queue) => &mut self.queues[queue],
                None => {
                    self.queues.push(Queue { domain: place.domain, runs: VecDeque::new() });
                    self.queues.last_mut().expect("just added")
                }
            };
            match queue.runs.back_mut() {
                Some(run) if run.ring == id => run.last = seq,
                _ => queue.runs.push_back(Run { ring: id, first: seq, last: seq }),
            }
            self.known += 1;
            self.pending += 1;
        }
    }
}

impl Entry {
    /// The first packet that is not known.
    fn packet(&self) -> Option<&[u8]> {
        if self.at == self.head {
            return None;
        }
        // SAFETY: published, and kept until `done` has passed it, which is after it was known.
        unsafe { self.ring.packet_at(self.at, self.head) }.ok()
    }

    /// What is no packet has no ticket: the ring's own thread finds the same and says so.
    fn next_ticket(&self) -> Option<u64> {
        packet::header(self.packet()?).ok().map(|(.., seq)| seq)
    }
}

impl<T: Order> Held<'_, T> {
    fn inner(&mut self) -> &mut Inner<T> {
        self.inner.as_mut().expect("held until dropped")
    }

    /// What the executors share.
    pub fn shared(&mut self) -> &mut T {
        &mut self.inner().shared
    }

    /// Another ticket is next, before any packet was executed.
    pub fn begin_at(&mut self, seq: u64) {
        self.inner().known = seq;
    }

    /// Threads may draw elsewhere than before.
    pub fn moved(&mut self) {
        self.inner().stale = true;
    }

    /// Of a ring's thread that has awaited the turn: its packet `seq` was executed, and the next is at position `after`.
    pub fn executed(&mut self, seq: u64, after: u64) {
        let (me, upto) = (self.me, self.upto);
        let inner = self.inner();
        let Some(entry) = inner.rings.get_mut(me) else { return };
        entry.executed = seq;
        if seq > upto {
            entry.at = after;
            inner.known = seq + 1;
            return;
        }
        // Saturates where the program has written to the ring meanwhile.
        inner.pending = inner.pending.saturating_sub(1);
        if seq < upto {
            return;
        }
        let id = entry.id;
        let queue =
            inner.queues.iter_mut().find(|queue| queue.runs.front().is_some_and(|run| run.ring == id));
        if let Some(queue) = queue {
            queue.runs.pop_front();
        }
        inner.queues.retain(|queue| !queue.runs.is_empty());
        self.upto = 0;
    }

    /// Whether the ring's next packet, of ticket `seq`, may be executed at once; if not, the thread has to wait for its turn again.
    pub fn goes_on(&mut self, seq: u64) -> bool {
        self.packets += 1;
        if self.packets.is_multiple_of(CLOCK) && self.since.elapsed() > SLICE {
            let wanted = self.wanting.load(Ordering::Relaxed) > 0;
            if wanted || self.inner().oldest_that_waits().is_some_and(|(_, other)| other < seq) {
                return false;
            }
        }
        let (me, upto) = (self.me, self.upto);
        let inner = self.inner();
        if inner.rings.get(me).is_none_or(|entry| seq <= entry.executed) {
            return false;
        }
        if seq <= upto || seq == inner.known && inner.pending == 0 {
            return true;
        }
        inner.look();
        if !inner.may_run(me, seq) {
            return false;
        }
        let upto = inner.front_of(me);
        self.upto = upto;
        true
    }
}

impl<T: Order> Drop for Held<'_, T> {
    fn drop(&mut self) {
        let (me, upto) = (self.me, self.upto);
        let inner = self.inner();
        if let Some(entry) = inner.rings.get(me).filter(|_| upto != 0) {
            let (id, first) = (entry.id, entry.executed + 1);
            let front = inner.queues.iter_mut().filter_map(|queue| queue.runs.front_mut());
            if let Some(run) = front.into_iter().find(|run| run.ring == id) {
                run.first = run.first.max(first);
            }
        }
        inner.call_next();
        self.inner = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCAL: u16 = 300;
    const GLOBAL: u16 = 1;

    /// What was executed, in order; ring `n` draws in the domain that is its element.
    #[derive(Debug, Default)]
    struct Executed {
        tickets: Vec<u64>,
        domains: Vec<usize>,
    }

    impl Order for Executed {
        fn places(&self) -> Vec<(u32, Place)> {
            let place = |domain| Place { domain, drawable: 0 };
            self.domains.iter().enumerate().map(|(ring, domain)| (ring as u32, place(*domain))).collect()
        }
        fn is_local(_: Place, packet: &[u8]) -> bool {
            packet::header(packet).unwrap().0 == LOCAL
        }
    }

    fn publish(ring: &Ring, op: u16, seq: u64) {
        let packet = packet::build(op, 0, seq, &[], &[]);
        let head = &ring.control().head.0;
        let at = head.load(Ordering::Relaxed);
        // SAFETY: nobody reads what is not published, and no test fills a ring.
        unsafe { std::slice::from_raw_parts_mut(ring.write_ptr(at), packet.len()) }.copy_from_slice(&packet);
        head.store(at + packet.len() as u64, Ordering::Release);
    }

    /// A turn that begins with ticket 1, and a ring for each domain.
    fn turn(domains: &[usize]) -> (Turn<Executed>, Vec<Arc<Ring>>) {
        let turn = Turn::new(1, Executed { tickets: Vec::new(), domains: domains.into() });
        let rings: Vec<_> = domains.iter().map(|_| Arc::new(Ring::create(1 << 20).unwrap())).collect();
        for (id, ring) in rings.iter().enumerate() {
            turn.enter(id as u32, ring.clone(), 0);
        }
        (turn, rings)
    }

    /// What a ring's thread does, with all packets in the ring from `at` on.
    fn execute(turn: &Turn<Executed>, id: usize, ring: &Ring, mut at: u64) -> u64 {
        let head = ring.control().head.0.load(Ordering::Acquire);
        // SAFETY: published, and never overwritten.
        let header = |at| packet::header(unsafe { ring.packet_at(at, head) }.unwrap()).unwrap();
        while at != head {
            let mut held = turn.await_ticket(id as u32, header(at).3).unwrap();
            loop {
                let (op, _, size, seq) = header(at);
                held.shared().tickets.push(seq);
                at += u64::from(size);
                held.executed(seq, at);
                if op == GLOBAL {
                    held.moved();
                }
                if at == head || !held.goes_on(header(at).3) {
                    break;
                }
            }
        }
        at
    }

    #[test]
    fn packets_of_one_domain_are_executed_in_the_order_of_their_tickets() {
        let (turn, rings) = turn(&[7, 7, 7, 7]);
        for seq in 1..=2000u64 {
            publish(&rings[(seq / 3 % 4) as usize], LOCAL, seq);
        }
        std::thread::scope(|scope| {
            for (id, ring) in rings.iter().enumerate() {
                let turn = &turn;
                scope.spawn(move || execute(turn, id, ring, 0));
            }
        });
        assert!(turn.take().shared().tickets.iter().copied().eq(1..=2000));
    }

    #[test]
    fn a_packet_passes_those_of_other_domains_and_nothing_passes_one_that_is_not_local() {
        let (turn, rings) = turn(&[0, 1]);
        for (ring, op, seq) in [(0, LOCAL, 1), (1, LOCAL, 2), (0, LOCAL, 3), (0, GLOBAL, 4), (1, LOCAL, 5)] {
            publish(&rings[ring], op, seq);
        }
        // Nobody has executed ticket 1 yet.
        let mut held = turn.await_ticket(1, 2).unwrap();
        held.executed(2, 16);
        assert!(!held.goes_on(5), "4 is not local");
        drop(held);
        let mut held = turn.await_ticket(0, 1).unwrap();
        held.executed(1, 16);
        assert!(held.goes_on(3));
        held.executed(3, 32);
        assert!(held.goes_on(4), "all before it is executed");
        held.executed(4, 48);
        held.moved();
        drop(held);
        turn.await_ticket(1, 5).unwrap().executed(5, 32);
    }

    #[test]
    fn nothing_is_passed_that_may_have_to_come_first() {
        let (turn, rings) = turn(&[0, 1, 1]);
        publish(&rings[1], LOCAL, 2);
        let waits = |turn: &Turn<Executed>, ring, seq| {
            let mut inner = turn.lock();
            inner.look();
            !inner.may_run(ring, seq)
        };
        assert!(waits(&turn, 1, 2), "whose ticket 1 is nobody knows");
        publish(&rings[0], LOCAL, 1);
        assert!(!waits(&turn, 1, 2));
        publish(&rings[1], LOCAL, 4);
        publish(&rings[2], LOCAL, 3);
        let mut held = turn.await_ticket(1, 2).unwrap();
        held.executed(2, 16);
        assert!(!held.goes_on(4), "3 is of the same domain");
        drop(held);
        turn.await_ticket(2, 3).unwrap().executed(3, 16);
        turn.await_ticket(1, 4).unwrap().executed(4, 32);
        turn.await_ticket(0, 1).unwrap().executed(1, 16);
    }

    #[test]
    fn who_waits_is_passed_by_no_more_than_a_window() {
        let (turn, rings) = turn(&[0, 1]);
        publish(&rings[0], LOCAL, 1);
        (2..=WINDOW + 10).for_each(|seq| publish(&rings[1], LOCAL, seq));
        let mut held = turn.await_ticket(1, 2).unwrap();
        let mut seq = 2;
        loop {
            held.executed(seq, (seq - 1) * 16);
            seq += 1;
            if !held.goes_on(seq) {
                break;
            }
        }
        assert_eq!(seq, WINDOW + 1);
        drop(held);
        turn.await_ticket(0, 1).unwrap().executed(1, 16);
        turn.await_ticket(1, seq).unwrap();
    }

    #[test]
    fn a_ticket_does_not_come_twice() {
        let (turn, rings) = turn(&[0, 0]);
        (1..=3).for_each(|seq| publish(&rings[0], LOCAL, seq));
        let mut held = turn.await_ticket(0, 1).unwrap();
        held.executed(1, 16);
        assert!(!held.goes_on(1));
        drop(held);
        assert_eq!(turn.await_ticket(0, 1).unwrap_err(), OutOfOrder { seq: 1, next: 2 });
        assert_eq!(turn.await_ticket(1, 1).unwrap_err(), OutOfOrder { seq: 1, next: 2 });
    }

    #[test]
    fn what_is_queued_keeps_its_domain_when_threads_draw_elsewhere() {
        let (turn, rings) = turn(&[0, 1, 1]);
        for (ring, seq) in [(0, 1), (1, 2), (1, 3), (2, 4)] {
            publish(&rings[ring], LOCAL, seq);
        }
        turn.await_ticket(1, 2).unwrap().executed(2, 16);
        // A ring that comes meanwhile has the first two draw to the same.
        let late = Arc::new(Ring::create(65536).unwrap());
        turn.enter(3, late.clone(), 0);
        turn.take().shared().domains = vec![2, 2, 1, 2];
        for (ring, seq) in [(&late, 5), (&rings[0], 6), (&rings[1], 7)] {
            publish(ring, LOCAL, seq);
        }
        let waits = |ring: usize, seq| {
            let mut inner = turn.lock();
            inner.look();
            !inner.may_run(ring, seq)
        };
        assert!(waits(3, 5), "where it draws is not known before all is executed");
        assert!(waits(2, 4), "3 is of the same domain");
        turn.await_ticket(1, 3).unwrap().executed(3, 32);
        turn.await_ticket(2, 4).unwrap().executed(4, 16);
        assert!(waits(3, 5));
        turn.await_ticket(0, 1).unwrap().executed(1, 16);
        assert!(!waits(3, 5));
        assert!(waits(0, 6), "5 is of the same domain now");
        turn.await_ticket(3, 5).unwrap().executed(5, 16);
        turn.await_ticket(0, 6).unwrap().executed(6, 32);
        turn.await_ticket(1, 7).unwrap().executed(7, 48);
    }

    #[test]
    fn a_thread_that_never_runs_out_of_packets_lets_others_have_the_turn() {
        let (turn, rings) = turn(&[0]);
        let late = Arc::new(Ring::create(65536).unwrap());
        let (begun, stop) = (AtomicBool::new(false), AtomicBool::new(false));
        std::thread::scope(|scope| {
            let busy = scope.spawn(|| {
                let begin = Instant::now();
                let mut seq = 1;
                publish(&rings[0], LOCAL, seq);
                while !stop.load(Ordering::Relaxed) {
                    let mut held = turn.await_ticket(0, seq).unwrap();
                    loop {
                        held.executed(seq, seq * 16);
                        begun.store(true, Ordering::Relaxed);
                        seq += 1;
                        // The next is there already, always.
                        let at = (seq - 1) * 16;
                        let packet = packet::build(LOCAL, 0, seq, &[], &[]);
                        // SAFETY: what is overwritten was executed.
                        unsafe {
                            rings[0].write_ptr(at).copy_from_nonoverlapping(packet.as_ptr(), packet.len());
                        }
                        rings[0].control().head.0.store(at + 16, Ordering::Release);
                        if stop.load(Ordering::Relaxed) || !held.goes_on(seq) {
                            break;
                        }
                        assert!(begin.elapsed() < Duration::from_secs(60), "nobody else has had the turn");
                    }
                }
            });
            while !begun.load(Ordering::Relaxed) {
                std::thread::yield_now();
            }
            turn.enter(1, late, 0);
            turn.take().shared().domains.push(1);
            stop.store(true, Ordering::Relaxed);
            busy.join().unwrap();
        });
    }

    #[test]
    fn threads_of_any_domains_keep_the_order_that_matters() {
        for round in 0..40u64 {
            let mut state = round;
            let mut random = move |below: u64| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) % below
            };
            let count = 2 + random(4);
            let domains: Vec<usize> = (0..count).map(|_| random(count) as usize).collect();
            let (turn, rings) = turn(&domains);
            let packets: Vec<(usize, u16)> = (0..3000)
                .map(|_| (random(count) as usize, if random(60) == 0 { GLOBAL } else { LOCAL }))
                .collect();
            std::thread::scope(|scope| {
                for (id, ring) in rings.iter().enumerate() {
                    let (turn, packets) = (&turn, &packets);
                    scope.spawn(move || {
                        let mut at = 0;
                        for (seq, (owner, op)) in (1..).zip(packets) {
                            if *owner == id {
                                publish(ring, *op, seq);
                                if seq % 7 == 0 {
                                    at = execute(turn, id, ring, at);
                                }
                            }
                        }
                        execute(turn, id, ring, at);
                    });
                }
            });
            let mut held = turn.take();
            let tickets = &held.shared().tickets;
            assert_eq!(tickets.len(), packets.len());
            let mut last = vec![0; domains.len()];
            let (mut highest, mut global) = (0, 0);
            for &seq in tickets {
                let (owner, op) = packets[seq as usize - 1];
                let domain = domains[owner];
                assert!(seq > last[domain] && seq > global, "round {round}: {seq} came late");
                last[domain] = seq;
                highest = seq.max(highest);
                if op == GLOBAL {
                    assert_eq!(highest, seq, "round {round}: {highest} has passed {seq}");
                    global = seq;
                }
            }
        }
    }
}
