//! The link and the rings, with a window system that only notes what it is asked.
#![allow(unsafe_code)] // writes packets into rings, as the client does
#![allow(missing_docs)]

use reprise_gl::glx::{Profile, op};
use reprise_server::executor::{Executor, Refused};
use reprise_server::generated::Gl;
use reprise_server::link;
use reprise_server::platform::{Helper, Platform};
use reprise_wire::channel::Channel;
use reprise_wire::link::{Current, ToClient, ToServer};
use reprise_wire::packet::{self, Packet, flags};
use reprise_wire::ring::{Answer, Ring};
use reprise_wire::session::{Configured, Driver};
use std::ffi::{CStr, c_void};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

type Notes = Arc<Mutex<Vec<(String, u32)>>>;

/// Notes each packet's thread and first word; word 0 of a swap that is 13 is malformed.
struct Fake(Notes);

fn thread_name() -> String {
    std::thread::current().name().unwrap_or("").to_owned()
}

impl Platform for Fake {
    fn enter_sharing(&mut self, _: u32) -> Result<(), String> {
        Err("there are none".into())
    }
    fn proc_address(&mut self, _name: &CStr) -> *const c_void {
        std::ptr::null()
    }
    fn describe(&mut self, _gl: &Gl, _configs: &[Configured]) -> Driver {
        Driver::default()
    }
    fn execute(&mut self, x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
        self.0.lock().unwrap().push((thread_name(), p.word(0)));
        match p.op() {
            op::MakeCurrent => {
                x.add_context(p.word(0), 0, Profile::default());
                x.set_current(Current { context: p.word(0), draw: p.word(1), read: p.word(2) });
                x.output_bytes(p, 0, &[1, 2, 3, 4, 5, 6, 7, 8])
            }
            op::WaitGL => {
                x.answer(77);
                Ok(())
            }
            _ => Ok(()),
        }
    }
    fn make_current(&mut self, x: &mut Executor<'_>, current: Current) -> Result<(), String> {
        if current.context == 404 {
            return Err("no such context".into());
        }
        self.0.lock().unwrap().push((thread_name(), current.context));
        x.set_current(current);
        Ok(())
    }
    fn enter_helper(&mut self, _drawable: u32) -> Result<Helper, String> {
        Err("none".into())
    }
    fn leave_helper(&mut self) -> Result<(), String> {
        Err("none".into())
    }
}

struct Server {
    channel: Channel,
    notes: Notes,
    thread: JoinHandle<Result<(), link::LinkError>>,
}

impl Server {
    fn start(first_seq: u64) -> Server {
        let (channel, theirs) = Channel::pair().unwrap();
        let notes = Notes::default();
        let fake = notes.clone();
        let thread =
            std::thread::spawn(move || link::serve(&theirs, &|_| Ok(Box::new(Fake(fake.clone()))), &|| {}));
        let interface = reprise_gl::interface();
        channel
            .send(
                &ToServer::Hello { interface, display: ":0".into(), first_seq, configs: Some(Vec::new()) },
                &[],
            )
            .unwrap();
        let ready: ToClient = channel.receive().unwrap().0;
        assert!(matches!(ready, ToClient::Ready { .. }), "{ready:?}");
        Server { channel, notes, thread }
    }

    fn ask(&self, message: &ToServer, ring: Option<&Ring>) -> ToClient {
        let fds: Vec<_> = ring.map(Ring::fd).into_iter().collect();
        self.channel.send(message, &fds).unwrap();
        self.channel.receive().unwrap().0
    }

    fn add_ring(&self, id: u32, current: Current) -> Pen {
        let ring = Ring::create(65536).unwrap();
        let answer = self.ask(&ToServer::Ring { id, start: 0, current }, Some(&ring));
        assert!(matches!(answer, ToClient::Done), "{answer:?}");
        Pen { ring, at: 0 }
    }

    fn go(&self) {
        let answer = self.ask(&ToServer::Go, None);
        assert!(matches!(answer, ToClient::Done), "{answer:?}");
    }

    fn end(self) -> Vec<(String, u32)> {
        drop(self.channel);
        assert!(matches!(self.thread.join().unwrap(), Err(link::LinkError::Gone)));
        Arc::into_inner(self.notes).map_or_else(Vec::new, |notes| notes.into_inner().unwrap())
    }
}

struct Pen {
    ring: Ring,
    at: u64,
}

impl Pen {
    fn write(&mut self, op: u16, flags: u16, seq: u64, words: &[u32], blobs: &[packet::BlobArg<'_>]) {
        let bytes = packet::build(op, flags, seq, words, blobs);
        // SAFETY: the tests write less than the ring holds.
        unsafe { self.ring.write_ptr(self.at).copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        self.at += bytes.len() as u64;
        self.ring.control().head.0.store(self.at, Ordering::Release);
        self.ring.control().server_bell.0.ring_unfenced();
    }
    fn swap(&mut self, seq: u64, word: u32) {
        self.write(op::SwapBuffers, flags::FRAME, seq, &[word], &[]);
    }
    fn answer(&self, seq: u64) -> Vec<u8> {
        let end = Instant::now() + Duration::from_secs(10);
        let Answer { len, .. } =
            self.ring.await_answer(seq, Duration::ZERO, || Instant::now() > end).expect("an answer");
        // SAFETY: answered.
        unsafe { self.ring.reply_area()[..len].to_vec() }
    }
    fn drain(&self) {
        let end = Instant::now() + Duration::from_secs(10);
        while self.ring.control().done.0.load(Ordering::Acquire) != self.at {
            assert!(Instant::now() < end, "not executed");
            std::thread::yield_now();
        }
    }
}

#[test]
fn tickets_decide_the_order_over_all_rings() {
    let server = Server::start(10);
    let _ring0 = server.add_ring(0, Current::default());
    let mut pens: Vec<_> = (1..=3).map(|id| server.add_ring(id, Current::default())).collect();
    server.go();
    // Late tickets first, so that their thread has to wait.
    for ring in [2usize, 0, 1] {
        for seq in (10..310).filter(|seq| seq / 4 % 3 == ring as u64) {
            pens[ring].swap(seq, seq as u32);
        }
    }
    pens.iter().for_each(Pen::drain);
    let frames: u64 = pens.iter().map(|pen| pen.ring.control().frames.0.load(Ordering::Acquire)).sum();
    assert_eq!(frames, 300);
    let notes = server.notes.lock().unwrap().clone();
    assert!(notes.iter().map(|(_, word)| *word).eq(10..310));
    assert!(notes.iter().all(|(thread, word)| *thread == format!("ring {}", word / 4 % 3 + 1)));
    server.end();
}

#[test]
fn an_answer_has_the_result_and_what_was_written() {
    let server = Server::start(1);
    let mut pen = server.add_ring(0, Current::default());
    pen.write(op::MakeCurrent, flags::REPLY, 1, &[5, 6, 6], &[packet::BlobArg::Value(1)]);
    let answer = pen.answer(1);
    assert_eq!(answer, [[0; 8], [8, 0, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8]].concat());
    pen.write(op::WaitGL, flags::REPLY, 2, &[], &[]);
    assert_eq!(pen.answer(2), 77u64.to_le_bytes());
    server.end();
}

#[test]
fn an_unknown_command_is_rejected_and_the_next_one_executed() {
    let server = Server::start(1);
    server.add_ring(0, Current::default());
    let mut pen = server.add_ring(1, Current::default());
    server.go();
    pen.write(60_000, flags::REPLY, 1, &[], &[]);
    pen.swap(2, 9);
    assert_eq!(pen.answer(1), [0; 8]);
    pen.drain();
    // SAFETY: executed, and not overwritten.
    let marked = unsafe { pen.ring.packet_at(0, pen.at) }.unwrap();
    assert_eq!(packet::header(marked).unwrap().1, flags::REPLY | flags::REJECTED);
    assert_eq!(*server.notes.lock().unwrap(), [("ring 1".to_owned(), 9)]);
    server.end();
}

#[test]
fn rings_with_something_to_do_wait_for_go() {
    let server = Server::start(1);
    let mut ring0 = server.add_ring(0, Current::default());
    let current = Current { context: 3, draw: 4, read: 4 };
    let mut pen = server.add_ring(1, current);
    pen.swap(1, 50);
    // The replay: makes the context that ring 1 needs.
    ring0.write(op::CreateWindow, flags::REPLY, 1, &[40, 0, 0], &[packet::BlobArg::Null]);
    ring0.answer(1);
    assert_eq!(pen.ring.control().done.0.load(Ordering::Acquire), 0);
    server.go();
    pen.drain();
    let notes = server.notes.lock().unwrap().clone();
    let expected =
        [("ring 0", 40), ("ring 1", 3), ("ring 1", 50)].map(|(ring, word)| (ring.to_owned(), word));
    assert_eq!(notes, expected);
    server.end();
}

#[test]
fn a_context_that_cannot_be_made_current_is_told() {
    let server = Server::start(1);
    server.add_ring(0, Current::default());
    server.add_ring(1, Current { context: 404, draw: 0, read: 0 });
    let answer = server.ask(&ToServer::Go, None);
    assert!(
        matches!(&answer, ToClient::Failed { reason } if reason.contains("no such context")),
        "{answer:?}"
    );
    server.end();
}

#[test]
fn a_closed_ring_is_executed_to_its_end_and_its_number_is_free() {
    let server = Server::start(1);
    server.add_ring(0, Current::default());
    server.go();
    let mut pen = server.add_ring(1, Current::default());
    pen.swap(1, 1);
    assert!(matches!(server.ask(&ToServer::CloseRing { id: 1 }, None), ToClient::Done));
    assert_eq!(pen.ring.control().done.0.load(Ordering::Acquire), pen.at);
    let mut pen = server.add_ring(1, Current::default());
    pen.swap(2, 2);
    pen.drain();
    server.end();
}

#[test]
fn ring_0_works_in_the_thread_that_has_the_context() {
    let server = Server::start(1);
    let mut ring0 = server.add_ring(0, Current::default());
    let mut pen = server.add_ring(1, Current::default());
    server.go();
    pen.write(op::MakeCurrent, flags::REPLY, 1, &[5, 6, 6], &[packet::BlobArg::Value(1)]);
    pen.answer(1);
    // No window system: refused, but by the right thread, and answered in ring 0.
    let asked = reprise_gl::internal::CaptureDrawable;
    ring0.write(asked, flags::REPLY, 1, &[5, 6], &[packet::BlobArg::Value(1)]);
    assert_eq!(ring0.answer(1)[..8], [0; 8]);
    // SAFETY: executed, and not overwritten.
    let marked = unsafe { ring0.ring.packet_at(0, ring0.at) }.unwrap();
    assert_ne!(packet::header(marked).unwrap().1 & flags::REJECTED, 0);
    server.end();
}

#[test]
fn a_server_at_rest_gives_its_end_of_the_link_and_its_rings_back() {
    let server = Server::start(1);
    server.add_ring(0, Current::default());
    let mut pen = server.add_ring(1, Current::default());
    server.go();
    pen.swap(1, 5);
    pen.drain();
    server.channel.send(&ToServer::Rest, &[]).unwrap();
    let (answer, ends) = server.channel.receive::<ToClient>().unwrap();
    assert!(matches!(answer, ToClient::Done), "{answer:?}");
    // This one says what goes into the link, as the server does.
    let [end] = <[_; 1]>::try_from(ends).unwrap();
    Channel::new(end).send(&"of the server's", &[]).unwrap();
    assert_eq!(server.channel.receive::<String>().unwrap().0, "of the server's");
    let Pen { ring, at } = pen;
    drop(ring);
    server.channel.send(&ToServer::TakeRing { id: 1 }, &[]).unwrap();
    let (answer, memory) = server.channel.receive::<ToClient>().unwrap();
    assert!(matches!(answer, ToClient::Done), "{answer:?}");
    let [memory] = <[_; 1]>::try_from(memory).unwrap();
    let ring = Ring::adopt(reprise_wire::shm::Shared::adopt(memory).unwrap()).unwrap();
    assert_eq!(ring.control().head.0.load(Ordering::Acquire), at);
    let mut pen = Pen { ring, at };
    pen.swap(2, 6);
    pen.drain();
    assert!(matches!(server.ask(&ToServer::TakeRing { id: 9 }, None), ToClient::Failed { .. }));
    assert_eq!(*server.notes.lock().unwrap(), [5, 6].map(|word| ("ring 1".to_owned(), word)));
    server.end();
}

#[test]
fn the_first_ticket_may_be_another_than_at_the_greeting() {
    let server = Server::start(1);
    assert!(matches!(server.ask(&ToServer::From { first_seq: 7 }, None), ToClient::Done));
    server.add_ring(0, Current::default());
    let mut pen = server.add_ring(1, Current::default());
    server.go();
    pen.swap(7, 7);
    pen.drain();
    assert!(matches!(server.ask(&ToServer::From { first_seq: 8 }, None), ToClient::Failed { .. }));
    server.end();
}

#[test]
fn a_client_of_another_build_is_refused() {
    let (channel, theirs) = Channel::pair().unwrap();
    let thread = std::thread::spawn(move || link::serve(&theirs, &|_| Err("never opened".into()), &|| {}));
    let interface = reprise_gl::interface() ^ 1;
    channel
        .send(
            &ToServer::Hello { interface, display: ":0".into(), first_seq: 1, configs: Some(Vec::new()) },
            &[],
        )
        .unwrap();
    let answer: ToClient = channel.receive().unwrap().0;
    assert!(
        matches!(&answer, ToClient::Failed { reason } if reason.contains("different builds")),
        "{answer:?}"
    );
    assert!(matches!(thread.join().unwrap(), Err(link::LinkError::Interface)));
}

#[test]
fn started_by_hand_it_says_what_it_is() {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_reprise-server"))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&out.stderr).contains("reprise run"));
}
