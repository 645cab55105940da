//! A driver to ask questions of: a render server on an X server that nobody sees, into which a log is replayed.
//!
//! This module must not know what is asked, nor any GL command.
#![allow(unsafe_code)] // packets and answers in a ring's shared memory

use reprise_gl::glx::op as glx;
use reprise_log::{ReplaySink, Stored};
use reprise_session::error::{Context, Error, Result};
use reprise_session::paths::part;
use reprise_session::{plan, sys, xserver};
use reprise_wire::channel::Channel;
use reprise_wire::link::{Current, ToClient, ToServer};
use reprise_wire::packet::{self, BlobArg, HEADER_SIZE, MAX_INLINE, flags, next_used_once};
use reprise_wire::ring::{Answer, DEFAULT_CAPACITY, Ring};
use reprise_wire::shm::{Mapping, Shared};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::os::fd::BorrowedFd;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// Longer than any call takes, even a large upload.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ends with this.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Where it has ended already there is nothing to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a call has returned, and what it has written behind each pointer.
pub(crate) type Answered = (u64, Vec<Vec<u8>>);

/// The render server and its ring 0.
pub(crate) struct Driver {
    ring: Ring,
    channel: Channel,
    server: Process,
    _display: Process,
    pos: u64,
    seen: u64,
    seq: u64,
    external: u32,
    current: Current,
    /// The drawables that were last current with each context.
    drawables: BTreeMap<u32, Current>,
    rejected: u64,
    name: String,
}

impl Driver {
    /// Starts both.
    pub(crate) fn start() -> Result<Driver> {
        xserver::check(plan::Display::Private)?;
        let program = part("reprise-server")?;
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]);
        command.args(["+extension", "GLX"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        sys::end_with_parent(&mut command);
        let mut display = Process(command.spawn().context(|| "start Xvfb".into())?);
        let mut number = String::new();
        if let Some(out) = display.0.stdout.take() {
            BufReader::new(out).read_line(&mut number).context(|| "hear from Xvfb".into())?;
        }
        if number.trim().is_empty() {
            return Err(Error::Start("Xvfb ended without a display".into()));
        }
        let (channel, theirs) = Channel::pair().context(|| "make a link".into())?;
        let mut command = Command::new(&program);
        command.env_remove("LD_PRELOAD").stdin(Stdio::null()).stdout(Stdio::null());
        sys::as_render_server(&mut command, theirs.into_fd(), None, None);
        let server = Process(command.spawn().context(|| format!("start {}", program.display()))?);
        // It holds the other end of the link, which would never hang up.
        drop(command);
        let ring = Ring::create(DEFAULT_CAPACITY).map_err(|error| Error::Start(error.to_string()))?;
        let mut driver = Driver {
            name: String::new(),
            ring,
            channel,
            server,
            _display: display,
            pos: 0,
            seen: 0,
            seq: 0,
            external: 0,
            current: Current::default(),
            drawables: BTreeMap::new(),
            rejected: 0,
        };
        let (interface, display) = (reprise_gl::interface(), format!(":{}", number.trim()));
        driver.name = driver
            .say(&ToServer::Hello { interface, display, first_seq: 1, configs: Some(Vec::new()) }, &[])?;
        let none = Current::default();
        driver.say(&ToServer::Ring { id: 0, start: 0, current: none }, &[driver.ring.fd()])?;
        Ok(driver)
    }

    /// What the render server says of the driver.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Says something that is answered.
    fn say(&self, message: &ToServer, fds: &[BorrowedFd<'_>]) -> Result<String> {
        let failed = |reason: String| Error::Start(format!("render server: {reason}"));
        self.channel.send(message, fds).map_err(|error| failed(error.to_string()))?;
        match self.channel.receive::<ToClient>() {
            Ok((ToClient::Failed { reason }, _)) => Err(failed(reason)),
            Ok((ToClient::Ready { driver, .. }, _)) => Ok(reprise_gl::driver::name(&driver).to_owned()),
            Ok((ToClient::Done, _)) => Ok(String::new()),
            Err(error) => Err(failed(error.to_string())),
        }
    }

    /// How many calls the driver has rejected so far.
    pub(crate) fn rejected(&self) -> u64 {
        self.rejected
    }

    /// Whether it cannot answer any more.
    fn is_gone(&mut self) -> bool {
        !matches!(self.server.0.try_wait(), Ok(None))
    }

    /// Waits until everything before `position` is executed, and counts what was rejected.
    fn finish(&mut self, position: u64) -> std::result::Result<(), String> {
        let end = Instant::now() + PATIENCE;
        while self.ring.control().done.0.load(Ordering::Acquire) < position {
            // No bell is rung for a packet without an answer.
            std::thread::sleep(Duration::from_micros(20));
            if self.is_gone() {
                return Err("the render server ended".into());
            }
            if Instant::now() > end {
                return Err("the render server does not go on".into());
            }
        }
        let done = self.ring.control().done.0.load(Ordering::Acquire).min(self.pos);
        while self.seen < done {
            // SAFETY: executed, and not overwritten before `seen` has passed it: `put` waits for that.
            let header = unsafe { self.ring.packet_at(self.seen, done) }.and_then(packet::header);
            let Ok((_, packet_flags, size, _)) = header else { return Err("the ring is damaged".into()) };
            self.rejected += u64::from(packet_flags & flags::REJECTED != 0);
            self.seen += u64::from(size);
        }
        self.ring.control().kept.0.store(self.seen, Ordering::Release);
        Ok(())
    }

    /// Writes a packet; its ticket is replaced.
    fn put(&mut self, bytes: &[u8]) -> std::result::Result<u64, String> {
        let end = self.pos + bytes.len() as u64;
        let capacity = self.ring.capacity() as u64;
        if bytes.len() > MAX_INLINE {
            return Err(format!("a packet of {} bytes", bytes.len()));
        }
        if end > self.seen + capacity {
            self.finish(self.pos)?;
        }
        self.seq += 1;
        // SAFETY: there is room for the packet, whose size is below the ring's, and nobody else writes to this ring.
        let out = unsafe { std::slice::from_raw_parts_mut(self.ring.write_ptr(self.pos), bytes.len()) };
        out.copy_from_slice(bytes);
        out[8..HEADER_SIZE].copy_from_slice(&self.seq.to_le_bytes());
        self.pos = end;
        let control = self.ring.control();
        control.head.0.store(end, Ordering::Release);
        control.server_bell.0.ring();
        Ok(self.seq)
    }

    /// Makes a call in the current context. Its result and the bytes that it writes behind each pointer; `None` where GL rejects
    /// it.
    pub(crate) fn ask(
        &mut self,
        op: u16,
        words: &[u32],
        blobs: &[BlobArg<'_>],
    ) -> std::result::Result<Option<Answered>, String> {
        self.finish(self.pos)?;
        let rejected = self.rejected;
        let seq = self.put(&packet::build(op, flags::REPLY | flags::SYNTHETIC, 0, words, blobs))?;
        let server = &mut self.server;
        let gone = || !matches!(server.0.try_wait(), Ok(None));
        let Some(Answer { len, .. }) = self.ring.await_answer(seq, Duration::from_micros(200), gone) else {
            return Err("the render server ended".into());
        };
        // SAFETY: answered, and nothing is asked meanwhile.
        let area = unsafe { self.ring.reply_area() };
        let answer = area.get(..len).unwrap_or(&[]).to_vec();
        self.finish(self.pos)?;
        if self.rejected != rejected {
            self.rejected = rejected;
            return Ok(None);
        }
        let mut words = answer.split_first_chunk::<8>();
        let result = words.map_or(0, |(raw, _)| u64::from_le_bytes(*raw));
        let mut outs = Vec::new();
        while let Some((_, rest)) = words
            && let Some((raw, rest)) = rest.split_first_chunk::<8>()
            && let Ok(len) = usize::try_from(u64::from_le_bytes(*raw))
            && let Some(out) = rest.get(..len)
        {
            outs.push(out.to_vec());
            let after = rest.get(len.next_multiple_of(8)..).unwrap_or(&[]);
            words = Some((raw, after));
        }
        Ok(Some((result, outs)))
    }

    /// A number that a get gives; `None` where GL rejects it.
    pub(crate) fn number(&mut self, op: u16, words: &[u32]) -> std::result::Result<Option<u32>, String> {
        let answer = self.ask(op, words, &[BlobArg::Value(1)])?;
        Ok(answer.and_then(|(_, outs)| Some(u32::from_le_bytes(*outs.first()?.first_chunk()?))))
    }

    /// What a get writes behind its pointer, `size` bytes, which may be more than an answer has room for; `None` where GL
    /// rejects it.
    pub(crate) fn fetch(
        &mut self,
        op: u16,
        words: &[u32],
        size: usize,
    ) -> std::result::Result<Option<Vec<u8>>, String> {
        self.external = next_used_once(self.external);
        let id = self.external;
        let shared = beside(&self.channel, id, &vec![0; size])?;
        let answer = self.ask(op, words, &[BlobArg::External { id, len: size as u64 }])?;
        // SAFETY: answered, so the server does not write it any more.
        let bytes = unsafe { shared.slice(0, size) };
        Ok(answer.and_then(|_| Some(bytes?.to_vec())))
    }

    /// Makes a call without an answer. Whether GL took it.
    pub(crate) fn call(&mut self, op: u16, words: &[u32]) -> std::result::Result<bool, String> {
        self.finish(self.pos)?;
        let rejected = self.rejected;
        self.put(&packet::build(op, flags::SYNTHETIC, 0, words, &[]))?;
        self.finish(self.pos)?;
        let taken = self.rejected == rejected;
        self.rejected = rejected;
        Ok(taken)
    }

    /// Makes a context current with what was last current with it, or bare. Whether it can be.
    pub(crate) fn enter(&mut self, context: u32) -> std::result::Result<bool, String> {
        let bare = Current { context, draw: 0, read: 0 };
        let last = self.drawables.get(&context).copied().unwrap_or(bare);
        Ok(self.switch(last)? || self.switch(bare)?)
    }

    fn switch(&mut self, current: Current) -> std::result::Result<bool, String> {
        if self.current == current {
            return Ok(true);
        }
        let words = [current.context, current.draw, current.read];
        let answer = self.ask(glx::MakeCurrent, &words, &[BlobArg::Null])?;
        // The status is the low half; see `reprise_gl::glx`.
        let done = answer.is_some_and(|(status, _)| status as u32 == 0);
        self.current = if done { current } else { Current::default() };
        Ok(done)
    }
}

impl ReplaySink for Driver {
    fn make_current(&mut self, current: Current) -> std::result::Result<(), String> {
        self.drawables.insert(current.context, current);
        match self.enter(current.context)? {
            true => Ok(()),
            false => Err(format!("context {:#x} cannot be made current", current.context)),
        }
    }

    fn emit(&mut self, packet: Stored<'_>) -> std::result::Result<(), String> {
        let mut failed = None;
        let (channel, external) = (&self.channel, &mut self.external);
        let bytes = packet.rebuild(0, &mut |payload| {
            if payload.len() <= MAX_INLINE / 8 {
                return None;
            }
            *external = next_used_once(*external);
            match beside(channel, *external, payload) {
                Ok(_) => Some(*external),
                Err(error) => {
                    failed = Some(error);
                    None
                }
            }
        });
        match failed {
            Some(error) => Err(error),
            None => self.put(&bytes).map(drop),
        }
    }
}

/// Sends a payload beside the ring.
fn beside(channel: &Channel, id: u32, payload: &[u8]) -> std::result::Result<Mapping, String> {
    let shared = Shared::create("reprise-payload", payload.len()).map_err(|error| error.to_string())?;
    let map = shared.map().map_err(|error| error.to_string())?;
    // SAFETY: fresh memory that nobody else has yet, of the payload's length at least.
    unsafe { map.as_ptr().copy_from_nonoverlapping(payload.as_ptr(), payload.len()) };
    channel.send(&ToServer::External { id }, &[shared.fd()]).map_err(|error| error.to_string())?;
    Ok(map)
}
