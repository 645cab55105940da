//! Traces as apitrace's programs read them: format 6, compressed by Snappy.
//!
//! ```text
//! "at"   then chunks: length u32 (little-endian), so many bytes of raw Snappy, 1 MiB at most when unpacked; joined, they are
//!
//! trace  = 6, 6, properties, event…          numbers are of 7 bits a byte, the low ones first, the top bit for "more follow"
//! enter  = 0, thread, function, argument…, 0  a signature (name and parameters) follows the first use of its number
//! leave  = 1, call, [2, value], 0             calls are numbered in the order of their enters
//! ```
//!
//! This crate must not know any call, nor what its arguments mean.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

/// The version of the format, and of what calls mean.
const VERSION: u64 = 6;
/// Bytes of a chunk, unpacked.
const CHUNK: usize = 1 << 20;

const ENTER: u8 = 0;
const LEAVE: u8 = 1;
const END: u8 = 0;
const ARGUMENT: u8 = 1;
const RETURN: u8 = 2;

/// Values and their names. Where the same table is used again, only its number is written.
pub type Names = &'static [(u32, &'static str)];

/// An argument, or what a call returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// A null pointer.
    Null,
    /// An integer.
    Int(i64),
    /// An integer.
    Uint(u64),
    /// A float.
    Float(f32),
    /// A double.
    Double(f64),
    /// Text, without a zero byte.
    Text(Cow<'a, [u8]>),
    /// Memory.
    Blob(Cow<'a, [u8]>),
    /// One of the values that have names.
    Enum(Names, i64),
    /// Bits that have names.
    Bits(Names, u64),
    /// Several values.
    Array(Vec<Value<'a>>),
    /// An address, or a number passed as one.
    Pointer(u64),
}

/// A call.
#[derive(Debug, Clone, PartialEq)]
pub struct Call<'a> {
    /// Its function.
    pub name: &'static str,
    /// Parameters and their values, always the same parameters of the same function.
    pub arguments: Vec<(&'static str, Value<'a>)>,
    /// What it returned, if its function returns anything.
    pub returned: Option<Value<'a>>,
}

/// Writes a trace.
#[derive(Debug)]
pub struct Writer<W: Write> {
    out: W,
    chunk: Vec<u8>,
    functions: HashMap<&'static str, u64>,
    /// Enums and bitmasks are numbered apart.
    enums: HashMap<(usize, usize), u64>,
    masks: HashMap<(usize, usize), u64>,
    calls: u64,
}

impl<W: Write> Writer<W> {
    /// Begins a trace. The properties are for people.
    ///
    /// # Errors
    /// What writing to `out` gives.
    pub fn new(mut out: W, properties: &[(&str, &str)]) -> io::Result<Writer<W>> {
        out.write_all(b"at")?;
        let mut writer = Writer {
            out,
            chunk: Vec::with_capacity(CHUNK),
            functions: HashMap::new(),
            enums: HashMap::new(),
            masks: HashMap::new(),
            calls: 0,
        };
        writer.number(VERSION)?;
        writer.number(VERSION)?;
        for (name, value) in properties.iter().filter(|(name, _)| !name.is_empty()) {
            writer.text(name.as_bytes())?;
            writer.text(value.as_bytes())?;
        }
        writer.text(b"")?;
        Ok(writer)
    }

    /// How many calls there are.
    pub fn calls(&self) -> u64 {
        self.calls
    }

    /// Adds a call of a thread.
    ///
    /// # Errors
    /// What writing gives.
    pub fn call(&mut self, thread: u32, call: &Call<'_>) -> io::Result<()> {
        self.bytes(&[ENTER])?;
        self.number(thread.into())?;
        let next = self.functions.len() as u64;
        let known = self.functions.get(call.name).copied();
        self.number(known.unwrap_or(next))?;
        if known.is_none() {
            self.functions.insert(call.name, next);
            self.text(call.name.as_bytes())?;
            self.number(call.arguments.len() as u64)?;
            for (name, _) in &call.arguments {
                self.text(name.as_bytes())?;
            }
        }
        for (i, (_, value)) in call.arguments.iter().enumerate() {
            self.bytes(&[ARGUMENT])?;
            self.number(i as u64)?;
            self.value(value)?;
        }
        self.bytes(&[END, LEAVE])?;
        self.number(self.calls)?;
        if let Some(returned) = &call.returned {
            self.bytes(&[RETURN])?;
            self.value(returned)?;
        }
        self.bytes(&[END])?;
        self.calls += 1;
        Ok(())
    }

    /// Ends the trace.
    ///
    /// # Errors
    /// What writing gives.
    pub fn finish(mut self) -> io::Result<W> {
        self.pack()?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn value(&mut self, value: &Value<'_>) -> io::Result<()> {
        match value {
            Value::Null | Value::Pointer(0) => self.bytes(&[0]),
            Value::Int(n) => self.signed(*n),
            Value::Uint(n) => self.tagged(4, *n),
            Value::Float(x) => {
                self.bytes(&[5])?;
                self.bytes(&x.to_le_bytes())
            }
            Value::Double(x) => {
                self.bytes(&[6])?;
                self.bytes(&x.to_le_bytes())
            }
            Value::Text(text) => {
                self.bytes(&[7])?;
                self.text(text)
            }
            Value::Blob(bytes) => {
                self.bytes(&[8])?;
                self.text(bytes)
            }
            Value::Enum(names, value) => {
                self.bytes(&[9])?;
                let next = self.enums.len() as u64;
                let known = self.enums.get(&key(names)).copied();
                self.number(known.unwrap_or(next))?;
                if known.is_none() {
                    self.enums.insert(key(names), next);
                    self.number(names.len() as u64)?;
                    for (value, name) in *names {
                        self.text(name.as_bytes())?;
                        self.signed((*value).into())?;
                    }
                }
                self.signed(*value)
            }
            Value::Bits(names, value) => {
                self.bytes(&[10])?;
                let next = self.masks.len() as u64;
                let known = self.masks.get(&key(names)).copied();
                self.number(known.unwrap_or(next))?;
                if known.is_none() {
                    self.masks.insert(key(names), next);
                    self.number(names.len() as u64)?;
                    for (value, name) in *names {
                        self.text(name.as_bytes())?;
                        self.number((*value).into())?;
                    }
                }
                self.number(*value)
            }
            Value::Array(values) => {
                self.tagged(11, values.len() as u64)?;
                values.iter().try_for_each(|value| self.value(value))
            }
            Value::Pointer(address) => self.tagged(13, *address),
        }
    }

    fn signed(&mut self, n: i64) -> io::Result<()> {
        self.tagged(if n < 0 { 3 } else { 4 }, n.unsigned_abs())
    }

    fn tagged(&mut self, tag: u8, n: u64) -> io::Result<()> {
        self.bytes(&[tag])?;
        self.number(n)
    }

    fn text(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.number(bytes.len() as u64)?;
        self.bytes(bytes)
    }

    fn number(&mut self, mut n: u64) -> io::Result<()> {
        while n > 0x7f {
            self.bytes(&[n as u8 | 0x80])?;
            n >>= 7;
        }
        self.bytes(&[n as u8])
    }

    fn bytes(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while self.chunk.len() + bytes.len() > CHUNK {
            let (now, rest) = bytes.split_at(CHUNK - self.chunk.len());
            self.chunk.extend_from_slice(now);
            self.pack()?;
            bytes = rest;
        }
        self.chunk.extend_from_slice(bytes);
        Ok(())
    }

    fn pack(&mut self) -> io::Result<()> {
        if self.chunk.is_empty() {
            return Ok(());
        }
        let packed = snap::raw::Encoder::new().compress_vec(&self.chunk).map_err(io::Error::other)?;
        self.out.write_all(&u32::try_from(packed.len()).map_err(io::Error::other)?.to_le_bytes())?;
        self.out.write_all(&packed)?;
        self.chunk.clear();
        Ok(())
    }
}

/// What tells tables apart: they are never written to.
fn key(names: Names) -> (usize, usize) {
    (names.as_ptr().addr(), names.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLORS: Names = &[(0, "BLACK"), (300, "RED")];

    fn unpacked(mut file: &[u8]) -> Vec<u8> {
        file = file.strip_prefix(b"at").unwrap();
        let mut out = Vec::new();
        while let Some((len, rest)) = file.split_first_chunk::<4>() {
            let (chunk, rest) = rest.split_at(u32::from_le_bytes(*len) as usize);
            out.extend(snap::raw::Decoder::new().decompress_vec(chunk).unwrap());
            file = rest;
        }
        out
    }

    #[test]
    fn a_signature_is_written_once() {
        let mut writer = Writer::new(Vec::new(), &[("a", "b")]).unwrap();
        let call = |value| Call { name: "f", arguments: vec![("x", value)], returned: None };
        writer.call(0, &call(Value::Enum(COLORS, 300))).unwrap();
        writer.call(2, &call(Value::Enum(COLORS, -1))).unwrap();
        let returned = Some(Value::Array(vec![Value::Uint(128), Value::Pointer(0), Value::Float(1.0)]));
        writer.call(0, &Call { name: "g", arguments: Vec::new(), returned }).unwrap();
        assert_eq!(writer.calls(), 3);
        let expected = [
            &b"\x06\x06\x01a\x01b\x00"[..],
            b"\x00\x00\x00\x01f\x01\x01x\x01\x00\x09\x00\x02\x05BLACK\x04\x00\x03RED\x04\xac\x02\x04\xac\x02\x00\x01\x00\x00",
            b"\x00\x02\x00\x01\x00\x09\x00\x03\x01\x00\x01\x01\x00",
            b"\x00\x00\x01\x01g\x00\x00\x01\x02\x02\x0b\x03\x04\x80\x01\x00\x05\x00\x00\x80\x3f\x00",
        ];
        assert_eq!(unpacked(&writer.finish().unwrap()), expected.concat());
    }

    #[test]
    fn what_is_large_takes_several_chunks() {
        let mut writer = Writer::new(Vec::new(), &[]).unwrap();
        let memory = vec![7; 3 * CHUNK];
        let arguments = vec![("data", Value::Blob(memory.as_slice().into()))];
        writer.call(0, &Call { name: "f", arguments, returned: None }).unwrap();
        let file = writer.finish().unwrap();
        let bytes = unpacked(&file);
        assert!(file.len() < CHUNK && bytes.windows(memory.len()).any(|window| window == memory));
    }
}
