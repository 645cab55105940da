//! The log file: what is written is read, and damage is an error, never a panic.

mod toy;

use reprise_log::*;
use reprise_wire::link::Current;
use reprise_wire::packet::BlobArg;
use toy::*;

/// A log with something of everything.
fn rich(open: bool) -> Toy {
    let mut t = Toy::new();
    t.call(1, Op::CreateContext, &[2, 1]);
    t.call(2, Op::MakeCurrent, &[2]);
    t.call_names(1, Op::Gen, &[7]);
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::Param, &[0, 1, 5]);
    t.call_with(1, Op::Image, &[0, 9000, 0], &[BlobArg::Null]);
    t.call_with(1, Op::SubImage, &[0, 3], &[BlobArg::Bytes(&[1; 5000])]);
    t.call_with(1, Op::SubImage, &[0, 6000], &[BlobArg::Bytes(&[1; 500])]);
    t.call_names(2, Op::Delete, &[7]);
    t.call(2, Op::Bind, &[0, 7]);
    t.call(1, Op::Mult, &[5]);
    t.call(1, Op::PushMatrix, &[]);
    t.call(1, Op::Mult, &[6]);
    t.call(1, Op::PushAttrib, &[31]);
    t.call(1, Op::Color, &[6]);
    t.call(1, Op::NewList, &[3, 1]);
    t.call(1, Op::Enable, &[1, 5]);
    t.call(1, Op::EndList, &[]);
    t.call(1, Op::CreateShader, &[1]);
    t.call(1, Op::CreateProgram, &[1]);
    t.call(1, Op::Source, &[1, 8]);
    t.call(1, Op::Link, &[1, 1]);
    t.call(1, Op::DeleteShader, &[1]);
    t.call(2, Op::CopyImage, &[1, 3]);
    t.call(2, Op::DestroyContext, &[2]);
    if open {
        t.call(1, Op::NewList, &[4, 1]);
        t.call(1, Op::Mult, &[3]);
        t.call_names(1, Op::Gen, &[9]);
    }
    t
}

fn file(t: &mut Toy) -> Vec<u8> {
    let mut bytes = Vec::new();
    t.log.write(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_is_written_is_read() {
    for open in [false, true] {
        let mut t = rich(open);
        let mut log = Log::read(&file(&mut t), rules()).unwrap();
        log.verify().unwrap();
        assert_eq!(log.stats(), t.log.stats());
        assert_eq!(log.to_collapse(), t.log.to_collapse());
        let (a, b) = (replay(&mut log).unwrap(), replay(&mut t.log).unwrap());
        assert_eq!(a.0.look(), b.0.look());
        assert_eq!(a.1, b.1);
        // and it goes on as the other does
        t.log = log;
        t.call(1, Op::EndList, &[]);
        t.call(1, Op::PopAttrib, &[]);
        t.call(1, Op::PopMatrix, &[]);
        t.call(1, Op::CallList, &[3]);
        t.check().unwrap();
        t.log.verify().unwrap();
    }
}

#[test]
fn cut_anywhere_it_is_refused() {
    let whole = file(&mut rich(true));
    for len in 0..whole.len() {
        assert!(Log::read(&whole[..len], rules()).is_err(), "cut at {len}");
    }
}

#[test]
fn a_byte_changed_anywhere_is_noticed() {
    let mut bytes = file(&mut rich(true));
    for at in 0..bytes.len() {
        bytes[at] ^= 0x10;
        assert!(Log::read(&bytes, rules()).is_err(), "changed at {at}");
        bytes[at] ^= 0x10;
    }
}

struct Nowhere;
impl ReplaySink for Nowhere {
    fn make_current(&mut self, _: Current) -> Result<(), String> {
        Ok(())
    }
    fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
        let _ = packet.inline(1);
        Ok(())
    }
}

/// With the right checksum damage reaches the tables.
#[test]
fn damaged_tables_do_not_panic() {
    let whole = file(&mut rich(true));
    let content = zstd::decode_all(&whole[16..whole.len() - 32]).unwrap();
    let seal = |content: &[u8]| {
        let mut bytes = whole[..16].to_vec();
        bytes.extend(zstd::encode_all(content, 1).unwrap());
        let hash = blake3::hash(&bytes);
        bytes.extend_from_slice(hash.as_bytes());
        bytes
    };
    let mut read = 0;
    let tables = u64::from_le_bytes(content[..8].try_into().unwrap()) as usize + 8;
    for at in 0..tables {
        for bit in [0x01, 0x20, 0xff] {
            let mut damaged = content.clone();
            damaged[at] ^= bit;
            if let Ok(mut log) = Log::read(&seal(&damaged), rules()) {
                read += 1;
                let _ = log.replay(&mut Nowhere);
                let _ = log.replay_after(&mut Nowhere);
                let _ = (log.entries().len(), log.to_collapse(), log.rings());
            }
        }
    }
    assert!(read > 0, "some damage makes another valid log");
    for len in 0..tables {
        assert!(Log::read(&seal(&content[..len]), rules()).is_err());
    }
}

#[test]
fn entries_are_shown_with_their_slots() {
    let mut t = rich(false);
    let entries = t.log.entries();
    let sub = entries.iter().find(|e| e.packets[0].0 == "SubImage").unwrap();
    assert_eq!(sub.slots, ["IMAGE[texture 7 (deleted), target 0x0]"]);
    assert!(entries.windows(2).all(|w| w[0].order < w[1].order));
}
