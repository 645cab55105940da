//! One call as bytes.
//!
//! ```text
//!  0  op      u16   which command (see `reprise_gl::ops`)
//!  2  flags   u16   see [`flags`]
//!  4  size    u32   bytes in all, header included, a multiple of 8
//!  8  seq     u64   the ticket: dense, one counter for the process, starts at 1
//! 16  blobs   [u64; B]   one [`BlobRef`] for each pointer parameter, in order
//!  .  words   [u32; W]   all other parameters, in order; 64-bit ones take two words, low word first
//!  .  padding to 8, then the blobs' bytes, each padded to 8
//! ```
//!
//! `B` and `W` are constants of the command ([`Shape`]). A parameter narrower than 32 bits is widened to a word.
//! This module must not know any command; whatever it reads may come from another process, so it checks every length
//! and never panics.

use std::fmt;

/// Bytes in a packet before its blobs and words.
pub const HEADER_SIZE: usize = 16;

/// The largest packet that travels inside a ring. A larger payload travels beside it, as [`Blob::External`].
pub const MAX_INLINE: usize = 1 << 20;

/// The greatest id of an external payload: 22 bits.
pub const LAST_EXTERNAL: u32 = 0x3f_ffff;
/// Ids from here on stand for memory that one packet names: the render server lets go of it then. Those below stand for memory
/// that is used again, until [`crate::link::ToServer::Forget`].
pub const FIRST_USED_ONCE: u32 = 0x30_0000;

/// The next id of memory that one packet names.
pub const fn next_used_once(id: u32) -> u32 {
    if id < FIRST_USED_ONCE || id >= LAST_EXTERNAL { FIRST_USED_ONCE } else { id + 1 }
}

/// Bits of a packet's `flags`.
pub mod flags {
    /// The caller waits for a reply.
    pub const REPLY: u16 = 1 << 0;
    /// Set by the render server, in place: GL rejected this call, it changed nothing.
    pub const REJECTED: u16 = 1 << 1;
    /// This call ends a frame (a buffer swap).
    pub const FRAME: u16 = 1 << 2;
    /// Written by Reprise itself (a default, a collapsed value), not by the program.
    pub const SYNTHETIC: u16 = 1 << 3;
}

/// Why bytes are not a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    /// Fewer bytes than a header, or than the header promises.
    #[error("packet cut short: {have} bytes, {need} needed")]
    Short {
        /// Bytes that were there.
        have: usize,
        /// Bytes that were needed.
        need: usize,
    },
    /// The size field is not a multiple of 8 or smaller than a header.
    #[error("packet size {0} is not valid")]
    Size(u32),
    /// A blob reaches beyond the packet.
    #[error("blob {index} reaches beyond the packet")]
    Blob {
        /// Which of the packet's blobs.
        index: usize,
    },
}

/// How many blobs and words a command's packet has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Pointer parameters.
    pub blobs: u8,
    /// 32-bit words of the other parameters.
    pub words: u8,
}

impl Shape {
    /// Bytes of header, blob references and words, padded to 8: where blob bytes begin.
    pub const fn fixed_size(self) -> usize {
        (HEADER_SIZE + self.blobs as usize * 8 + self.words as usize * 4).next_multiple_of(8)
    }
}

/// A pointer parameter as it is stored in the packet.
///
/// The top two bits say which: 0 inline (offset in the low 32 bits, 0 for a null pointer; length in the next 30),
/// 1 a value (a buffer offset passed as a pointer, 62 bits), 2 external (length in the low 40 bits, id above).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BlobRef(pub u64);

impl BlobRef {
    /// A null pointer.
    pub const NULL: BlobRef = BlobRef(0);
    /// Bytes inside the packet, `offset` from its start.
    pub const fn inline(offset: u32, len: u32) -> BlobRef {
        BlobRef(offset as u64 | (len as u64 & 0x3fff_ffff) << 32)
    }
    /// A number that the program passed as a pointer.
    pub const fn value(v: u64) -> BlobRef {
        BlobRef(1 << 62 | v & !(3 << 62))
    }
    /// Bytes in the external payload `id`, at most [`LAST_EXTERNAL`].
    pub const fn external(id: u32, len: u64) -> BlobRef {
        BlobRef(2 << 62 | (id as u64 & LAST_EXTERNAL as u64) << 40 | len & 0xff_ffff_ffff)
    }
}

impl fmt::Debug for BlobRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlobRef({:#x})", self.0)
    }
}

/// A pointer parameter, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blob<'a> {
    /// A null pointer.
    Null,
    /// The bytes it pointed to.
    Bytes(&'a [u8]),
    /// A number passed as a pointer: an offset into the bound buffer object.
    Value(u64),
    /// Bytes that travel outside the ring, see [`crate::link`].
    External {
        /// Which external payload (22 bits).
        id: u32,
        /// Its length in bytes.
        len: u64,
    },
}

/// A packet, borrowed.
#[derive(Clone, Copy)]
pub struct Packet<'a> {
    bytes: &'a [u8],
    shape: Shape,
}

/// Reads `op`, `flags`, `size` and `seq` from the start of `bytes`.
///
/// # Errors
/// [`PacketError`] if there is no whole packet at the start of `bytes`.
#[inline]
pub fn header(bytes: &[u8]) -> Result<(u16, u16, u32, u64), PacketError> {
    let Some((head, _)) = bytes.split_first_chunk::<HEADER_SIZE>() else {
        return Err(PacketError::Short { have: bytes.len(), need: HEADER_SIZE });
    };
    let op = u16::from_le_bytes([head[0], head[1]]);
    let flags = u16::from_le_bytes([head[2], head[3]]);
    let size = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
    let mut seq = [0; 8];
    seq.copy_from_slice(&head[8..]);
    if size % 8 != 0 || (size as usize) < HEADER_SIZE {
        return Err(PacketError::Size(size));
    }
    if bytes.len() < size as usize {
        return Err(PacketError::Short { have: bytes.len(), need: size as usize });
    }
    Ok((op, flags, size, u64::from_le_bytes(seq)))
}

impl<'a> Packet<'a> {
    /// The packet at the start of `bytes`, of a command with `shape`. Trailing bytes are ignored.
    ///
    /// # Errors
    /// [`PacketError`] if the bytes are not such a packet; after `Ok`, every accessor stays inside it.
    #[inline]
    pub fn parse(bytes: &'a [u8], shape: Shape) -> Result<Packet<'a>, PacketError> {
        let (_, _, size, _) = header(bytes)?;
        let bytes = &bytes[..size as usize];
        if bytes.len() < shape.fixed_size() {
            return Err(PacketError::Short { have: bytes.len(), need: shape.fixed_size() });
        }
        let packet = Packet { bytes, shape };
        for index in 0..shape.blobs as usize {
            let raw = packet.blob_ref(index).0;
            if raw >> 62 == 0 && raw != 0 {
                let (offset, len) = (raw as u32 as usize, (raw >> 32) as usize);
                if offset < shape.fixed_size() || offset.checked_add(len).is_none_or(|end| end > bytes.len())
                {
                    return Err(PacketError::Blob { index });
                }
            } else if raw >> 62 == 3 {
                return Err(PacketError::Blob { index });
            }
        }
        Ok(packet)
    }

    /// The whole packet.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
    /// The command.
    #[inline]
    pub fn op(&self) -> u16 {
        u16::from_le_bytes([self.bytes[0], self.bytes[1]])
    }
    /// See [`flags`].
    #[inline]
    pub fn flags(&self) -> u16 {
        u16::from_le_bytes([self.bytes[2], self.bytes[3]])
    }
    /// The ticket.
    #[inline]
    pub fn seq(&self) -> u64 {
        let mut raw = [0; 8];
        raw.copy_from_slice(&self.bytes[8..16]);
        u64::from_le_bytes(raw)
    }
    /// How many blobs and words it has.
    #[inline]
    pub fn shape(&self) -> Shape {
        self.shape
    }
    /// Word `i` of the parameters; 0 beyond the last.
    #[inline]
    pub fn word(&self, i: usize) -> u32 {
        let at = self.word_at(i);
        match self.bytes.get(at..at + 4) {
            Some(raw) => u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]),
            None => 0,
        }
    }
    /// Where word `i` begins, from the packet's start.
    #[inline]
    pub fn word_at(&self, i: usize) -> usize {
        HEADER_SIZE + self.shape.blobs as usize * 8 + i * 4
    }
    /// Word `i` as a float.
    #[inline]
    pub fn f32(&self, i: usize) -> f32 {
        f32::from_bits(self.word(i))
    }
    /// Words `i` and `i + 1` as a 64-bit integer.
    pub fn u64(&self, i: usize) -> u64 {
        self.word(i) as u64 | (self.word(i + 1) as u64) << 32
    }
    /// Words `i` and `i + 1` as a double.
    pub fn f64(&self, i: usize) -> f64 {
        f64::from_bits(self.u64(i))
    }
    /// Pointer parameter `i` as stored; a null pointer beyond the last.
    #[inline]
    pub fn blob_ref(&self, i: usize) -> BlobRef {
        if i >= self.shape.blobs as usize {
            return BlobRef::NULL;
        }
        let at = HEADER_SIZE + i * 8;
        let mut raw = [0; 8];
        raw.copy_from_slice(&self.bytes[at..at + 8]);
        BlobRef(u64::from_le_bytes(raw))
    }
    /// Pointer parameter `i`.
    #[inline]
    pub fn blob(&self, i: usize) -> Blob<'a> {
        let raw = self.blob_ref(i).0;
        match raw >> 62 {
            _ if raw == 0 => Blob::Null,
            0 => {
                let (offset, len) = (raw as u32 as usize, (raw >> 32) as usize);
                Blob::Bytes(self.bytes.get(offset..offset + len).unwrap_or(&[]))
            }
            1 => Blob::Value(raw & !(3 << 62)),
            _ => Blob::External { id: (raw >> 40) as u32 & LAST_EXTERNAL, len: raw & 0xff_ffff_ffff },
        }
    }
    /// Pointer parameter `i` if its bytes are inside the packet; empty otherwise.
    pub fn bytes_of(&self, i: usize) -> &'a [u8] {
        match self.blob(i) {
            Blob::Bytes(bytes) => bytes,
            _ => &[],
        }
    }
}

impl fmt::Debug for Packet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Packet(op {}, seq {}, {} bytes)", self.op(), self.seq(), self.bytes.len())
    }
}

/// A pointer parameter to be written.
#[derive(Debug, Clone, Copy)]
pub enum BlobArg<'a> {
    /// A null pointer.
    Null,
    /// Bytes to copy into the packet.
    Bytes(&'a [u8]),
    /// A number passed as a pointer.
    Value(u64),
    /// An external payload that was sent before.
    External {
        /// Which.
        id: u32,
        /// Its length in bytes.
        len: u64,
    },
}

/// Bytes that a packet with these blobs and `W` words takes.
pub fn packet_size(words: usize, blobs: &[BlobArg<'_>]) -> usize {
    let fixed = Shape { blobs: blobs.len() as u8, words: words as u8 }.fixed_size();
    blobs.iter().fold(fixed, |at, blob| match blob {
        BlobArg::Bytes(bytes) => at + bytes.len().next_multiple_of(8),
        _ => at,
    })
}

/// The same of a packet with one payload, of `bytes` bytes.
pub const fn fixed_size(words: usize, bytes: usize) -> usize {
    Shape { blobs: 1, words: words as u8 }.fixed_size() + bytes.next_multiple_of(8)
}

/// Writes a packet to the start of `out`, which must hold [`packet_size`] bytes, and returns its size.
/// An empty `Bytes` is written with a valid offset, so that it reads back as empty, not null.
pub fn encode(out: &mut [u8], op: u16, flags: u16, seq: u64, words: &[u32], blobs: &[BlobArg<'_>]) -> usize {
    let size = packet_size(words.len(), blobs);
    let out = &mut out[..size];
    let header = u64::from(op) | u64::from(flags) << 16 | (size as u64) << 32;
    out[0..8].copy_from_slice(&header.to_le_bytes());
    out[8..16].copy_from_slice(&seq.to_le_bytes());
    let mut tail = HEADER_SIZE + blobs.len() * 8;
    // Eight bytes at a time, the padding with what is before it.
    for pair in words.chunks(2) {
        let pair = u64::from(pair[0]) | u64::from(pair.get(1).copied().unwrap_or(0)) << 32;
        out[tail..tail + 8].copy_from_slice(&pair.to_le_bytes());
        tail += 8;
    }
    for (i, blob) in blobs.iter().enumerate() {
        let reference = match *blob {
            BlobArg::Null => BlobRef::NULL,
            BlobArg::Value(v) => BlobRef::value(v),
            BlobArg::External { id, len } => BlobRef::external(id, len),
            BlobArg::Bytes(bytes) => {
                let reference = BlobRef::inline(tail as u32, bytes.len() as u32);
                let end = tail + bytes.len();
                out[tail..end].copy_from_slice(bytes);
                tail = end.next_multiple_of(8);
                // Most payloads need no padding: not worth a call.
                if end != tail {
                    out[end..tail].fill(0);
                }
                reference
            }
        };
        out[HEADER_SIZE + i * 8..HEADER_SIZE + i * 8 + 8].copy_from_slice(&reference.0.to_le_bytes());
    }
    size
}

/// The same, in a vector of its own.
pub fn build(op: u16, flags: u16, seq: u64, words: &[u32], blobs: &[BlobArg<'_>]) -> Vec<u8> {
    let mut out = vec![0; packet_size(words.len(), blobs)];
    encode(&mut out, op, flags, seq, words, blobs);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_reads_back() {
        let bytes = build(
            300,
            flags::REPLY,
            7,
            &[1, 2, 3],
            &[
                BlobArg::Bytes(b"abc"),
                BlobArg::Null,
                BlobArg::Value(1 << 40),
                BlobArg::External { id: 5, len: 1 << 33 },
            ],
        );
        let packet = Packet::parse(&bytes, Shape { blobs: 4, words: 3 }).unwrap();
        assert_eq!((packet.op(), packet.flags(), packet.seq()), (300, flags::REPLY, 7));
        assert_eq!([packet.word(0), packet.word(1), packet.word(2)], [1, 2, 3]);
        assert_eq!(packet.blob(0), Blob::Bytes(b"abc"));
        assert_eq!(packet.blob(1), Blob::Null);
        assert_eq!(packet.blob(2), Blob::Value(1 << 40));
        assert_eq!(packet.blob(3), Blob::External { id: 5, len: 1 << 33 });
        assert_eq!(bytes.len() % 8, 0);
    }

    #[test]
    fn damaged_bytes_are_refused() {
        let good = build(1, 0, 1, &[9], &[BlobArg::Bytes(&[1; 20])]);
        let shape = Shape { blobs: 1, words: 1 };
        for cut in 0..good.len() {
            assert!(Packet::parse(&good[..cut], shape).is_err(), "cut at {cut}");
        }
        let mut beyond = good.clone();
        beyond[20..24].copy_from_slice(&200u32.to_le_bytes());
        assert_eq!(Packet::parse(&beyond, shape).unwrap_err(), PacketError::Blob { index: 0 });
        let mut odd = good;
        odd[4] = 17;
        assert_eq!(Packet::parse(&odd, shape).unwrap_err(), PacketError::Size(17));
    }

    #[test]
    fn an_empty_blob_is_not_a_null_pointer() {
        let bytes = build(1, 0, 1, &[], &[BlobArg::Bytes(&[])]);
        let packet = Packet::parse(&bytes, Shape { blobs: 1, words: 0 }).unwrap();
        assert_eq!(packet.blob(0), Blob::Bytes(&[]));
    }
}
