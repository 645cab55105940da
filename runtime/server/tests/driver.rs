//! The server as a process, with a real driver on an X server of the test's own.
#![allow(unsafe_code)] // writes packets into a ring, hands a descriptor to the child
#![allow(missing_docs)]

#[path = "../../../tests/src/xserver.rs"]
mod xserver;

use reprise_gl::glx::{ANSWERED, Config, ScreenReply, attribute, op as glx};
use reprise_gl::internal::{Capture, CaptureDrawable, RestoreDrawable, SetErrorFlag};
use reprise_gl::keeper::slot;
use reprise_gl::ops::op;
use reprise_wire::channel::Channel;
use reprise_wire::link::{Current, ToClient, ToServer};
use reprise_wire::packet::{self, BlobArg, flags};
use reprise_wire::ring::{Answer, Ring};
use reprise_wire::shm::Shared;
use std::os::fd::AsRawFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use xserver::XServer;

const CONTEXT: u32 = 1;
const PBUFFER: u32 = 0xE000_0000;
const WIDTH: u32 = 64;
const HEIGHT: u32 = 48;

/// A child that ends with the test.
struct Ends(Child);
impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A server on a display, and one ring to it.
struct Client {
    ring: Ring,
    at: u64,
    seq: u64,
    channel: Channel,
    externals: u32,
    server: Ends,
    _display: XServer,
}

impl Client {
    fn start(environment: &[(&str, &str)]) -> Client {
        let display = XServer::with_screen("640x480x24").unwrap();
        let (channel, theirs) = Channel::pair().unwrap();
        let fd = theirs.fd().as_raw_fd();
        let mut command = Command::new(env!("CARGO_BIN_EXE_reprise-server"));
        command.stdin(Stdio::null()).envs(environment.iter().copied());
        // SAFETY: dup2 may be called between fork and exec; the descriptor is open in the child.
        unsafe {
            command.pre_exec(move || {
                if libc::dup2(fd, 3) == 3 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
            });
        }
        let server = Ends(command.spawn().unwrap());
        drop(theirs);
        let hello = ToServer::Hello {
            interface: reprise_gl::interface(),
            display: display.name().to_owned(),
            first_seq: 1,
            configs: Some(Vec::new()),
        };
        channel.send(&hello, &[]).unwrap();
        let ready: ToClient = channel.receive().unwrap().0;
        assert!(matches!(ready, ToClient::Ready { .. }), "{ready:?}");
        let ring = Ring::create(1 << 20).unwrap();
        let client = Client { ring, at: 0, seq: 0, channel, externals: 0, server, _display: display };
        let ring0 = Ring::create(65536).unwrap();
        client.tell(&ToServer::Ring { id: 0, start: 0, current: Current::default() }, &ring0);
        client.tell(&ToServer::Ring { id: 1, start: 0, current: Current::default() }, &client.ring);
        client
    }

    /// The same, with a context current on a pbuffer.
    fn with_context(environment: &[(&str, &str)]) -> Client {
        let mut client = Client::start(environment);
        let config = client.config();
        let bytes = config.to_bytes();
        let config = [BlobArg::Bytes(&bytes)];
        let words = [CONTEXT, 0, 0, 0x8014, 1, 1, 0, 0, 2, 0, 0];
        assert_eq!(client.ask(glx::CreateContext, &words, &config).0, ANSWERED);
        let words = [PBUFFER, 0, WIDTH, HEIGHT, 1, 0];
        assert_eq!(client.ask(glx::CreatePbuffer, &words, &config).0, ANSWERED);
        let current = [CONTEXT, PBUFFER, PBUFFER];
        assert_eq!(client.ask(glx::MakeCurrent, &current, &[BlobArg::Value(1)]).0, ANSWERED);
        client
    }

    /// A configuration with all kinds of buffers.
    fn config(&mut self) -> Config {
        let mut first = 0;
        loop {
            let (status, outs) = self.ask(glx::QueryScreen, &[0, first], &[BlobArg::Value(1)]);
            assert_eq!(status, ANSWERED);
            let page = ScreenReply::decode(&outs[0]).expect("a page of configurations");
            assert!(!page.configs.is_empty(), "no configuration is good");
            first += page.configs.len() as u32;
            let good = page.configs.into_iter().find(|config| {
                config.value(attribute::RED_SIZE) == 8
                    && config.value(attribute::ALPHA_SIZE) == 8
                    && config.value(attribute::DEPTH_SIZE) == 24
                    && config.value(attribute::STENCIL_SIZE) == 8
                    && config.value(attribute::SAMPLES) == 0
                    && config.value(attribute::ACCUM_RED_SIZE) == 16
                    && config.value(attribute::DOUBLEBUFFER) == 1
                    && config.value(attribute::DRAWABLE_TYPE) & 7 == 7
            });
            if let Some(good) = good {
                return good;
            }
        }
    }

    fn tell(&self, message: &ToServer, ring: &Ring) {
        self.channel.send(message, &[ring.fd()]).unwrap();
        let answer: ToClient = self.channel.receive().unwrap().0;
        assert!(matches!(answer, ToClient::Done), "{answer:?}");
    }

    fn write(&mut self, op: u16, flags: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> u64 {
        self.seq += 1;
        let bytes = packet::build(op, flags, self.seq, words, blobs);
        let position = self.at;
        // SAFETY: every packet is awaited before the ring is full.
        unsafe { self.ring.write_ptr(position).copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        self.at += bytes.len() as u64;
        self.ring.control().head.0.store(self.at, Ordering::Release);
        self.ring.control().server_bell.0.ring_unfenced();
        position
    }

    fn is_alive(&mut self) -> bool {
        self.server.0.try_wait().unwrap().is_none()
    }

    /// Executes a packet and says whether it was rejected.
    fn call(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> bool {
        let position = self.write(op, 0, words, blobs);
        let end = Instant::now() + Duration::from_secs(10);
        while self.ring.control().done.0.load(Ordering::Acquire) != self.at {
            assert!(Instant::now() < end && self.is_alive(), "op {op} is not executed");
            std::thread::yield_now();
        }
        // SAFETY: executed, and not overwritten yet.
        let packet = unsafe { self.ring.packet_at(position, self.at) }.unwrap();
        packet::header(packet).unwrap().1 & flags::REJECTED != 0
    }

    /// Executes a packet: what it returned, and its out parameters.
    fn ask(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> (u64, Vec<Vec<u8>>) {
        self.write(op, flags::REPLY, words, blobs);
        let end = Instant::now() + Duration::from_secs(10);
        let server = &mut self.server.0;
        let gone = || Instant::now() > end || server.try_wait().unwrap().is_some();
        let Answer { len, .. } = self.ring.await_answer(self.seq, Duration::ZERO, gone).expect("an answer");
        // SAFETY: answered.
        let area = unsafe { self.ring.reply_area()[..len].to_vec() };
        let mut outs = Vec::new();
        let mut rest = &area[8..];
        while let Some((len, tail)) = rest.split_first_chunk::<8>() {
            let len = u64::from_le_bytes(*len) as usize;
            outs.push(tail[..len].to_vec());
            rest = &tail[len.next_multiple_of(8)..];
        }
        (u64::from_le_bytes(area[..8].try_into().unwrap()), outs)
    }

    fn error(&mut self) -> u64 {
        self.ask(op::glGetError, &[], &[]).0
    }

    fn integer(&mut self, name: u32) -> u32 {
        let outs = self.ask(op::glGetIntegerv, &[name], &[BlobArg::Value(1)]).1;
        u32::from_le_bytes(outs[0][..4].try_into().unwrap())
    }

    /// An external payload that begins with `bytes`.
    fn external(&mut self, bytes: &[u8]) -> (BlobArg<'static>, reprise_wire::shm::Mapping) {
        self.externals += 1;
        let shared = Shared::create("test", bytes.len()).unwrap();
        let map = shared.map().unwrap();
        // SAFETY: nobody else has it yet.
        unsafe { map.slice_mut(0, bytes.len()).unwrap().copy_from_slice(bytes) };
        self.channel.send(&ToServer::External { id: self.externals }, &[shared.fd()]).unwrap();
        (BlobArg::External { id: self.externals, len: bytes.len() as u64 }, map)
    }

    fn pixels(&mut self, format: u32, kind: u32, size: usize) -> Vec<u8> {
        let (blob, map) = self.external(&vec![0; (WIDTH * HEIGHT) as usize * size]);
        let words = [0, 0, WIDTH, HEIGHT, format, kind];
        self.ask(op::glReadPixels, &words, &[blob]);
        // SAFETY: answered; the server does not write it any more.
        unsafe { map.slice(0, (WIDTH * HEIGHT) as usize * size) }.unwrap().to_vec()
    }

    /// The contents of the pbuffer.
    fn capture(&mut self) -> Vec<u8> {
        self.read_back(CaptureDrawable, &[CONTEXT, PBUFFER])
    }

    /// The packets that give a slot its value.
    fn capture_slot(&mut self, class: u16, keys: [u32; 3]) -> Vec<u8> {
        self.capture_valued(class, keys, 0)
    }

    /// The same of one with a value.
    fn capture_valued(&mut self, class: u16, keys: [u32; 3], value: u32) -> Vec<u8> {
        self.read_back(Capture, &[CONTEXT, class.into(), keys[0], keys[1], keys[2], value])
    }

    /// What is read back, asked for as the client does: the length first.
    fn read_back(&mut self, op: u16, words: &[u32]) -> Vec<u8> {
        let (len, outs) = self.ask(op, words, &[BlobArg::Value(1)]);
        assert_ne!(len, 0, "refused");
        if let Some(data) = outs.into_iter().next() {
            return data;
        }
        let (blob, map) = self.external(&vec![0; len as usize]);
        assert_eq!(self.ask(op, words, &[blob]).0, len);
        // SAFETY: answered.
        unsafe { map.slice(0, len as usize) }.unwrap().to_vec()
    }

    /// Executes packets that were read back.
    fn replay(&mut self, mut packets: &[u8]) {
        while !packets.is_empty() {
            let (op, flags, size, seq) = packet::header(packets).unwrap();
            assert_eq!((flags, seq), (flags::SYNTHETIC, 0));
            let (one, rest) = packets.split_at(size as usize);
            packets = rest;
            let shape = reprise_gl::command(op).unwrap().shape;
            let one = packet::Packet::parse(one, shape).unwrap();
            let words: Vec<u32> = (0..shape.words.into()).map(|i| one.word(i)).collect();
            let blobs: Vec<_> = (0..shape.blobs.into())
                .map(|i| match one.blob(i) {
                    packet::Blob::Bytes(bytes) => BlobArg::Bytes(bytes),
                    _ => BlobArg::Null,
                })
                .collect();
            assert!(!self.call(op, &words, &blobs), "op {op} is rejected");
        }
    }

    fn floats(&mut self, name: u32) -> Vec<u8> {
        self.ask(op::glGetFloatv, &[name], &[BlobArg::Value(1)]).1.remove(0)
    }

    /// Something in every buffer: depth and colour with a slope, stencil in stripes.
    fn paint(&mut self) {
        self.call(
            op::glClearColor,
            &[0.25f32.to_bits(), 0.5f32.to_bits(), 0.75f32.to_bits(), 0.5f32.to_bits()],
            &[],
        );
        self.call(op::glClearStencil, &[3], &[]);
        self.call(op::glClear, &[0x4500], &[]);
        self.call(op::glEnable, &[0x0b71], &[]);
        self.call(op::glDepthFunc, &[0x207], &[]);
        self.call(op::glBegin, &[7], &[]);
        let corners = [(-1.0f32, -1.0f32, -1.0f32), (0.9, -1.0, 0.2), (0.9, 0.8, 0.999), (-1.0, 0.8, -0.37)];
        for (index, (x, y, z)) in corners.into_iter().enumerate() {
            let color = [0.1, 0.9, 0.3 * index as f32].map(f32::to_bits);
            self.call(op::glColor3f, &color, &[]);
            self.call(op::glVertex3f, &[x, y, z].map(f32::to_bits), &[]);
        }
        self.call(op::glEnd, &[], &[]);
        self.call(op::glEnable, &[0x0c11], &[]);
        for stripe in 0..8u32 {
            self.call(op::glScissor, &[stripe * 8, 5, 3, 20], &[]);
            self.call(op::glClearStencil, &[stripe * 31], &[]);
            self.call(op::glClear, &[0x0400], &[]);
        }
        self.call(op::glDisable, &[0x0c11], &[]);
        assert_eq!(self.error(), 0);
    }
}

fn errors_are_found(environment: &[(&str, &str)]) {
    let mut client = Client::with_context(environment);
    assert!(!client.call(op::glEnable, &[0x0b71], &[]));
    assert!(client.call(op::glEnable, &[0xdead], &[]));
    assert!(client.call(op::glPopMatrix, &[], &[]), "another error");
    assert!(!client.call(op::glDisable, &[0x0b71], &[]));
    assert_eq!((client.error(), client.error()), (0x500, 0), "the first one stays, and is told once");
    // Inside glBegin and glEnd.
    assert!(!client.call(op::glBegin, &[4], &[]));
    client.call(op::glEnable, &[0x0b71], &[]);
    assert_eq!(client.error(), 0, "not to be asked here");
    assert!(!client.call(op::glVertex2f, &[0, 0], &[]));
    client.call(op::glEnd, &[], &[]);
    assert_eq!((client.error(), client.error()), (0x502, 0));
    assert!(!client.call(op::glMatrixMode, &[0x1701], &[]), "errors are found again after glEnd");
    assert!(client.call(op::glMatrixMode, &[1], &[]));
    assert_eq!(client.error(), 0x500);
    // A client that found an error itself.
    assert!(client.call(reprise_gl::assist::RaiseError, &[0x505], &[]));
    assert_eq!(client.error(), 0x505);
    // While a list is compiled, glBegin is not executed.
    client.call(op::glNewList, &[7, 0x1300], &[]);
    client.call(op::glBegin, &[4], &[]);
    assert!(client.call(op::glGetBooleanv, &[0xdead], &[BlobArg::Null]));
    assert_eq!(client.error(), 0x500);
    client.call(op::glEndList, &[], &[]);
    assert_eq!(client.error(), 0);
}

#[test]
fn errors_are_found_by_callback() {
    errors_are_found(&[]);
}

#[test]
fn errors_are_found_by_asking() {
    errors_are_found(&[(reprise_server::errors::ENV_ASK, "1")]);
}

#[test]
fn a_flag_is_set_to_no_error_as_well() {
    let mut client = Client::with_context(&[]);
    for flag in [0, 0x502] {
        assert!(client.call(op::glEnable, &[0xdead], &[]));
        client.ask(SetErrorFlag, &[CONTEXT, flag], &[BlobArg::Null]);
        assert_eq!((client.error(), client.error()), (flag.into(), 0));
    }
}

#[test]
fn names_are_the_programs() {
    let mut client = Client::with_context(&[]);
    let names: Vec<u8> = [40u32, 7, 3].iter().flat_map(|name| name.to_le_bytes()).collect();
    assert!(!client.call(op::glGenTextures, &[3], &[BlobArg::Bytes(&names)]));
    assert!(!client.call(op::glBindTexture, &[0x0de1, 7], &[]));
    assert_eq!(client.integer(0x8069), 7);
    assert!(!client.call(op::glBindTexture, &[0x0de1, 123_456_789], &[]), "a name of the program's own");
    assert_eq!(client.integer(0x8069), 123_456_789);
    assert_eq!(client.ask(op::glIsTexture, &[7], &[]).0, 1);
    assert_eq!(client.ask(op::glIsTexture, &[40], &[]).0, 0, "never bound");
    assert_eq!(client.ask(op::glIsTexture, &[8], &[]).0, 0);
    client.call(op::glDeleteTextures, &[1], &[BlobArg::Bytes(&123_456_789u32.to_le_bytes())]);
    assert_eq!(client.integer(0x8069), 0);
    assert_eq!(client.ask(op::glIsTexture, &[123_456_789], &[]).0, 0);
    assert!(client.call(op::glGenTextures, &[u32::MAX], &[BlobArg::Null]));
    assert_eq!(client.error(), 0x501);
}

#[test]
fn strings_are_those_that_the_rules_cover() {
    let mut client = Client::with_context(&[]);
    let text = |client: &mut Client, name| {
        let (_, outs) = client.ask(op::glGetString, &[name], &[]);
        String::from_utf8(outs[0].clone()).unwrap()
    };
    let shown = reprise_gl::driver::version(&text(&mut client, 0x1f02)).expect("a version");
    let most = u32::from(reprise_gl::ops::SHOWN.version);
    assert!((15..=most).contains(&(shown.0 * 10 + shown.1)), "{shown:?}");
    let extensions = text(&mut client, 0x1f03);
    assert!(extensions.contains("GL_EXT_texture_filter_anisotropic"));
    assert!(!extensions.contains("GL_ARB_get_program_binary"));
}

#[test]
fn contents_of_a_drawable_come_back_bit_by_bit() {
    let mut client = Client::with_context(&[]);
    client.paint();
    let read = |client: &mut Client| {
        let color = client.pixels(0x1908, 0x1401, 4);
        let depth = client.pixels(0x1902, 0x1405, 4);
        let stencil = client.pixels(0x1901, 0x1401, 1);
        (color, depth, stencil)
    };
    let before = read(&mut client);
    assert!(before.1.chunks_exact(4).collect::<std::collections::HashSet<_>>().len() > 1000, "a slope");
    let contents = client.capture();
    assert_eq!(read(&mut client), before, "looking changes nothing");
    client.call(op::glClearColor, &[0; 4], &[]);
    client.call(op::glClear, &[0x4500], &[]);
    assert_ne!(read(&mut client), before);
    let (blob, _map) = client.external(&contents);
    let position = client.at;
    client.ask(RestoreDrawable, &[CONTEXT, PBUFFER], &[blob]);
    // SAFETY: executed, and not overwritten yet.
    let packet = unsafe { client.ring.packet_at(position, client.at) }.unwrap();
    assert_eq!(packet::header(packet).unwrap().1 & flags::REJECTED, 0);
    let after = read(&mut client);
    assert!(after.0 == before.0, "colour");
    assert!(after.2 == before.2, "stencil");
    let word = |raw: &[u8]| u32::from_le_bytes(raw.try_into().unwrap());
    let pairs = after.1.chunks_exact(4).zip(before.1.chunks_exact(4));
    let off: Vec<_> = pairs.filter(|(a, b)| a != b).map(|(a, b)| (word(a), word(b))).collect();
    assert!(off.is_empty(), "depth: {} values differ, as {:x?}", off.len(), &off[..off.len().min(4)]);
    assert_eq!(client.error(), 0);
    assert!(client.capture() == contents);
}

#[test]
fn an_accumulation_buffer_in_use_comes_back() {
    let mut client = Client::with_context(&[]);
    client.paint();
    client.call(op::glAccum, &[0x101, 0.5f32.to_bits()], &[]);
    let contents = client.capture();
    client.call(op::glClearAccum, &[0; 4], &[]);
    client.call(op::glClear, &[0x200], &[]);
    assert!(client.capture() != contents, "cleared");
    let (blob, _map) = client.external(&contents);
    client.ask(RestoreDrawable, &[CONTEXT, PBUFFER], &[blob]);
    assert!(client.capture() == contents);
}

#[test]
fn a_texture_that_was_drawn_comes_back() {
    let mut client = Client::with_context(&[]);
    client.paint();
    let image = |client: &mut Client, format: u32, kind: u32| {
        client.ask(op::glGetTexImage, &[0x0de1, 0, format, kind], &[BlobArg::Value(1)]).1.remove(0)
    };
    // RGBA8, RGB5, LUMINANCE8_ALPHA8, INTENSITY8, ALPHA8, DEPTH_COMPONENT24, RGBA_S3TC_DXT5
    for (name, format) in
        [(5, 0x8058), (6, 0x8050), (7, 0x8045), (8, 0x804b), (9, 0x803c), (10, 0x81a6), (11, 0x83f3)]
    {
        client.call(op::glBindTexture, &[0x0de1, name], &[]);
        assert!(!client.call(op::glCopyTexImage2D, &[0x0de1, 0, format, 0, 0, 32, 32, 0], &[]));
        let layout = if format == 0x81a6 { (0x1902, 0x1405) } else { (0x1908, 0x1401) };
        let before = image(&mut client, layout.0, layout.1);
        assert!(before.iter().any(|byte| *byte != before[0]));
        client.call(op::glBindTexture, &[0x0de1, 99], &[]);
        let packets = client.capture_slot(slot::TexImage, [name, 0x0de1, 0]);
        assert_eq!(client.integer(0x8069), 99, "looking changes nothing");
        client.call(op::glDeleteTextures, &[1], &[BlobArg::Bytes(&name.to_le_bytes())]);
        client.replay(&packets);
        assert_eq!(client.integer(0x8069), name);
        assert!(image(&mut client, layout.0, layout.1) == before, "{format:#x}");
        assert_eq!(client.error(), 0);
    }
}

#[test]
fn matrices_buffers_and_the_raster_position_come_back() {
    let mut client = Client::with_context(&[]);
    client.call(op::glMatrixMode, &[0x1701], &[]);
    client.call(op::glRotatef, &[33.3f32, 0.1, 0.7, 0.2].map(f32::to_bits), &[]);
    let before = client.floats(0x0ba7);
    let packets = client.capture_slot(slot::TopMatrix, [0x1701, 0, 0]);
    client.call(op::glLoadIdentity, &[], &[]);
    client.call(op::glMatrixMode, &[0x1700], &[]);
    client.replay(&packets);
    assert_eq!(client.floats(0x0ba7), before);
    client.call(op::glLoadIdentity, &[], &[]);

    let data: Vec<u8> = (0..200_000u32).map(|value| value as u8 ^ (value >> 8) as u8).collect();
    client.call(op::glBindBuffer, &[0x8893, 4], &[]);
    client.call(op::glBufferData, &[0x8893, 200_000, 0, 0x88e8], &[BlobArg::Bytes(&data)]);
    let packets = client.capture_slot(slot::BufferData, [4, 0, 0]);
    assert_eq!((client.integer(0x8894), client.integer(0x8895)), (0, 4), "looking changes nothing");
    client.call(op::glBufferData, &[0x8893, 10, 0, 0x88e4], &[BlobArg::Null]);
    client.replay(&packets);
    let (blob, map) = client.external(&vec![0; data.len()]);
    client.ask(op::glGetBufferSubData, &[0x8893, 0, 0, 200_000, 0], &[blob]);
    // SAFETY: answered.
    assert!(unsafe { map.slice(0, data.len()) }.unwrap() == data);
    // By the target that made it where shaders write by that: GL_SHADER_STORAGE_BUFFER, and GL_ELEMENT_ARRAY_BUFFER.
    for (made_by, target) in [(0x90d2, 0x90d2), (0x8893, 0x8892)] {
        let packets = client.capture_valued(slot::BufferData, [4, 0, 0], made_by);
        client.call(op::glBindBuffer, &[target, 0], &[]);
        client.replay(&packets);
        let binding = if target == 0x8892 { 0x8894 } else { 0x90d3 };
        assert_ne!(client.integer(binding), 0, "{made_by:#x}");
        client.call(op::glBindBuffer, &[target, 0], &[]);
    }

    let state = [0x0b04, 0x0b06, 0x0b07, 0x0b08, 0x0b09, 0x845f];
    client.call(op::glDepthRange, &[0, 0x3fd0_0000, 0, 0x3fe8_0000], &[]);
    client.call(op::glColor4f, &[0.1f32, 0.2, 0.3, 0.4].map(f32::to_bits), &[]);
    client.call(op::glMultiTexCoord4f, &[0x84c0, 1, 2, 3, 4], &[]);
    for position in [[0.25f32, -0.5, 0.125], [5.0, 0.0, 0.0]] {
        client.call(op::glRasterPos3f, &position.map(f32::to_bits), &[]);
        let before = state.map(|name| client.floats(name));
        let packets = client.capture_slot(slot::RasterPos, [0; 3]);
        client.call(op::glColor4f, &[1f32.to_bits(); 4], &[]);
        client.call(op::glWindowPos2i, &[1, 1], &[]);
        client.replay(&packets);
        let after = state.map(|name| client.floats(name));
        if client.integer(0x0b08) != 0 {
            assert_eq!(after, before);
        } else {
            assert_eq!(after[3], before[3], "nothing but that it is not valid is of interest");
        }
    }
    assert_eq!(client.error(), 0);
}

#[test]
fn what_cannot_be_read_back_is_refused() {
    let mut client = Client::with_context(&[]);
    let refused = |client: &mut Client, class: u16| {
        let words = [CONTEXT, class.into(), 0, 0, 0, 0];
        client.ask(Capture, &words, &[BlobArg::Value(1)]).0 == 0
    };
    assert!(refused(&mut client, slot::AlphaFunc));
    assert!(!refused(&mut client, slot::RasterPos));
    client.call(op::glBegin, &[4], &[]);
    assert!(refused(&mut client, slot::RasterPos));
    client.call(op::glEnd, &[], &[]);
    // The driver has no list open, so what reads does not go into one.
    client.call(op::glNewList, &[1, 0x1301], &[]);
    assert!(!refused(&mut client, slot::RasterPos));
    client.call(op::glEndList, &[], &[]);
    assert_eq!(client.error(), 0);
}

#[test]
fn a_draw_brings_its_vertices() {
    use reprise_gl::assist::{DrawClientArrays, SPANS, draw};
    let mut client = Client::with_context(&[]);
    client.call(op::glColor3f, &[0, 1f32.to_bits(), 0], &[]);
    client.call(op::glEnableClientState, &[0x8074], &[]);
    let vertices: Vec<u8> =
        [-1.0f32, -1.0, 3.0, -1.0, -1.0, 3.0].iter().flat_map(|value| value.to_le_bytes()).collect();
    let array: Vec<u8> =
        [draw::VERTEX | 2 << 8, 0x1406, 8, 0, 0].iter().flat_map(|w: &u32| w.to_le_bytes()).collect();
    let mut blobs = [BlobArg::Null; 2 + SPANS];
    blobs[0] = BlobArg::Bytes(&array);
    blobs[2] = BlobArg::Bytes(&vertices);
    let words = [draw::ARRAYS, 4, 100, 102, 3, 0, 0, 0, 0, 1, 0, 0];
    assert!(!client.call(DrawClientArrays, &words, &blobs));
    let green = [0, 255, 0, 255].repeat((WIDTH * HEIGHT) as usize);
    assert!(client.pixels(0x1908, 0x1401, 4) == green);
    // By index, compiled into a list, with arrays off that the draw does not have.
    client.call(op::glClear, &[0x4000], &[]);
    client.call(op::glNewList, &[5, 0x1300], &[]);
    let indices: Vec<u8> = [100u16, 101, 102].iter().flat_map(|index| index.to_le_bytes()).collect();
    blobs[1] = BlobArg::Bytes(&indices);
    let words = [draw::ELEMENTS | draw::ALONE, 4, 100, 102, 3, 0x1403, 0, 0, 0, 1, 0, 0];
    assert!(!client.call(DrawClientArrays, &words, &blobs));
    client.call(op::glEndList, &[], &[]);
    assert!(client.pixels(0x1908, 0x1401, 4) != green);
    client.call(op::glCallList, &[5, 0, 0, 0, 0], &[]);
    assert!(client.pixels(0x1908, 0x1401, 4) == green);
    assert_eq!(client.error(), 0);
    // An index that is no vertex's, as when another thread changes it: not drawn, and nothing ends.
    let outside: Vec<u8> = [100u16, 101, 65535].iter().flat_map(|index| index.to_le_bytes()).collect();
    blobs[1] = BlobArg::Bytes(&outside);
    let words = [draw::ELEMENTS, 4, 100, 102, 3, 0x1403, 0, 0, 0, 1, 0, 0];
    assert!(client.call(DrawClientArrays, &words, &blobs));
    assert_eq!(client.error(), 0);
    // One vertex more than there are bytes.
    let words = [draw::ARRAYS, 4, 100, 103, 4, 0, 0, 0, 0, 1, 0, 0];
    client.write(DrawClientArrays, 0, &words, &blobs);
    assert_eq!(client.server.0.wait().unwrap().code(), Some(3));
}

#[test]
fn selection_comes_with_the_answer() {
    let mut client = Client::with_context(&[]);
    client.call(op::glSelectBuffer, &[64], &[BlobArg::Null]);
    assert_eq!(client.ask(op::glRenderMode, &[0x1c02], &[]).0 as u32, 0);
    client.call(op::glInitNames, &[], &[]);
    client.call(op::glPushName, &[11], &[]);
    client.call(op::glBegin, &[0], &[]);
    client.call(op::glVertex3f, &[0, 0, 0], &[]);
    client.call(op::glEnd, &[], &[]);
    let (answer, outs) = client.ask(op::glRenderMode, &[0x1c00], &[]);
    assert_eq!((answer as u32, answer >> 32), (1, 16));
    assert_eq!(outs[0][..4], 1u32.to_le_bytes());
    assert_eq!(outs[0][12..16], 11u32.to_le_bytes());
    let (len, outs) = client.ask(reprise_gl::internal::Hits, &[12], &[BlobArg::Value(1)]);
    assert_eq!((len, &outs[0][..]), (4, &11u32.to_le_bytes()[..]));
    assert_eq!(client.error(), 0);
}

#[test]
fn an_idle_server_sleeps() {
    let mut client = Client::with_context(&[]);
    assert_eq!(client.error(), 0);
    let ticks = || {
        let stat = std::fs::read_to_string(format!("/proc/{}/status", client.server.0.id())).unwrap();
        assert!(stat.contains("State:"));
        let tasks = std::fs::read_dir(format!("/proc/{}/task", client.server.0.id())).unwrap();
        tasks
            .flatten()
            .filter_map(|task| std::fs::read_to_string(task.path().join("status")).ok())
            .filter(|status| status.contains("Name:\tring"))
            .flat_map(|status| {
                let switches = status.lines().filter(|line| line.starts_with("voluntary_ctxt_switches"));
                switches.map(str::to_owned).collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    // The first, short sleep is over once the count stands still.
    let end = Instant::now() + Duration::from_secs(10);
    let mut before = ticks();
    loop {
        std::thread::sleep(Duration::from_millis(200));
        let after = ticks();
        if after == before {
            break;
        }
        assert!(Instant::now() < end, "the rings' threads never rest: {after:?}");
        before = after;
    }
    assert!(before.len() >= 2, "a driver's threads may be called as the one that made them");
}

#[test]
fn the_server_ends_with_its_link() {
    let client = Client::with_context(&[]);
    let Client { channel, mut server, .. } = client;
    drop(channel);
    assert_eq!(server.0.wait().unwrap().code(), Some(0));
}
