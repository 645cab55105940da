//! Packets as the values of a trace: numbers, enums with their names, arrays, texts, memory.
//!
//! This module must not know any command by name.

use super::names::Scope;
use reprise_apitrace::{Names, Value};
use reprise_gl::command::{Command, ElementKind, Kind, ObjectClass, Param};
use reprise_gl::enums::GROUPS;
use reprise_gl::readable;
use reprise_wire::packet::{Blob, Packet};

const BOOLEANS: Names = &[(0, "GL_FALSE"), (1, "GL_TRUE")];

/// A packet whose payloads are at hand, and whose names of objects it is.
pub(super) struct Source<'a, 'p> {
    pub(super) packet: Packet<'a>,
    pub(super) payload: &'p dyn Fn(u32) -> &'a [u8],
    pub(super) scope: Scope,
}

impl<'a> Source<'a, '_> {
    /// The bytes of a pointer parameter; `None` where it is none to memory.
    pub(super) fn bytes(&self, blob: usize) -> Option<&'a [u8]> {
        match self.packet.blob(blob) {
            Blob::Bytes(bytes) => Some(bytes),
            Blob::External { id, .. } => Some((self.payload)(id)),
            Blob::Null | Blob::Value(_) => None,
        }
    }
}

/// The words and arrays of object names that a call has, with their classes.
pub(super) fn named(command: &Command, source: &Source<'_, '_>) -> Vec<(ObjectClass, u32)> {
    readable::objects(command, &source.packet, source.payload)
}

/// The arguments of the call as GL has it. `rename` gives the trace's name for the program's.
pub(super) fn arguments<'a>(
    command: &'static Command,
    source: &Source<'a, '_>,
    rename: &dyn Fn(ObjectClass, u32) -> u32,
) -> Vec<(&'static str, Value<'a>)> {
    let own = command.params.len().saturating_sub(command.extra.into());
    let params = &command.params[..own];
    // Each text has its length; other lengths there are none.
    let texts = params.iter().any(|param| param.kind == Kind::In(ElementKind::Texts));
    let is_length = |param: &Param| texts && param.kind == Kind::In(ElementKind::I32);
    params
        .iter()
        .map(|param| {
            let value = match param.kind {
                _ if is_length(param) => Value::Null,
                Kind::Out(_) => room(params, source),
                _ => argument(param, source, rename),
            };
            (param.name, value)
        })
        .collect()
}

/// Memory that the call may write to, as much as its size says.
fn room(params: &[Param], source: &Source<'_, '_>) -> Value<'static> {
    const MOST: u32 = 1 << 20;
    let size =
        params.iter().find(|param| param.name == "size").map(|param| source.packet.word(param.at.into()));
    size.map_or(Value::Null, |size| Value::Array(vec![Value::Uint(0); size.min(MOST) as usize]))
}

fn argument<'a>(
    param: &Param,
    source: &Source<'a, '_>,
    rename: &dyn Fn(ObjectClass, u32) -> u32,
) -> Value<'a> {
    let at = usize::from(param.at);
    let p = &source.packet;
    match param.kind {
        Kind::In(kind) => match (p.blob(at), source.bytes(at)) {
            (Blob::Value(number), _) => Value::Pointer(number),
            (_, Some(bytes)) => memory(param, kind, bytes, rename),
            _ => Value::Null,
        },
        Kind::Out(_) | Kind::Void => Value::Null,
        Kind::U64 if param.class == ObjectClass::Sync => {
            Value::Pointer(rename(param.class, p.word(at)).into())
        }
        _ if param.class != ObjectClass::None => Value::Uint(rename(param.class, p.word(at)).into()),
        Kind::U8 | Kind::U16 | Kind::U32 => number(param, p.word(at).into()),
        Kind::I8 | Kind::I16 | Kind::I32 => number(param, p.word(at).cast_signed().into()),
        Kind::U64 => Value::Uint(p.u64(at)),
        Kind::I64 => Value::Int(p.u64(at).cast_signed()),
        Kind::F32 => Value::Float(p.f32(at)),
        Kind::F64 => Value::Double(p.f64(at)),
        Kind::Bool => Value::Enum(BOOLEANS, p.word(at).into()),
        Kind::Enum => token(param.group, p.word(at)),
        Kind::Bitfield => bits(param.group, p.word(at)),
    }
}

/// A number, or the enum that it stands for.
fn number(param: &Param, value: i64) -> Value<'static> {
    let names = u32::try_from(value).ok().and_then(|value| match GROUPS.get(usize::from(param.group)) {
        Some(group) => group.name_of(value).map(|_| group.values),
        None => readable::setting_names(param, value),
    });
    names.map_or(Value::Int(value), |names| Value::Enum(names, value))
}

fn token(group: u16, value: u32) -> Value<'static> {
    let group = GROUPS.get(usize::from(group)).filter(|group| group.name_of(value).is_some());
    match group.map(|group| group.values).or_else(|| readable::any_enum_names(value)) {
        Some(names) => Value::Enum(names, value.into()),
        None => Value::Uint(value.into()),
    }
}

fn bits(group: u16, value: u32) -> Value<'static> {
    match GROUPS.get(usize::from(group)) {
        Some(group) => Value::Bits(group.values, value.into()),
        None => Value::Uint(value.into()),
    }
}

fn memory<'a>(
    param: &Param,
    kind: ElementKind,
    bytes: &'a [u8],
    rename: &dyn Fn(ObjectClass, u32) -> u32,
) -> Value<'a> {
    let size = match kind {
        // Programs in assembly language are texts, which GL gives no type.
        ElementKind::Bytes if param.name == "string" => return Value::Text(bytes.into()),
        ElementKind::Bytes => return Value::Blob(bytes.into()),
        ElementKind::Text => return Value::Text(before_zero(bytes).into()),
        ElementKind::Texts => return Value::Array(texts(bytes)),
        ElementKind::U8 | ElementKind::I8 | ElementKind::Bool => 1,
        ElementKind::U16 | ElementKind::I16 => 2,
        ElementKind::U32 | ElementKind::I32 | ElementKind::F32 | ElementKind::Enum => 4,
        ElementKind::U64 | ElementKind::I64 | ElementKind::F64 | ElementKind::Pointer => 8,
    };
    let element = |raw: &[u8]| {
        let mut eight = [0; 8];
        eight[..size].copy_from_slice(raw);
        let bits = u64::from_le_bytes(eight);
        let word = bits as u32;
        match kind {
            ElementKind::U32 if param.class != ObjectClass::None => {
                Value::Uint(rename(param.class, word).into())
            }
            ElementKind::I8 => Value::Int((bits as i8).into()),
            ElementKind::I16 => Value::Int((bits as i16).into()),
            ElementKind::I32 => number(param, word.cast_signed().into()),
            ElementKind::I64 => Value::Int(bits.cast_signed()),
            ElementKind::F32 => Value::Float(f32::from_bits(word)),
            ElementKind::F64 => Value::Double(f64::from_bits(bits)),
            ElementKind::Bool => Value::Enum(BOOLEANS, word.into()),
            ElementKind::Enum => token(param.group, word),
            ElementKind::Pointer => Value::Pointer(bits),
            _ => Value::Uint(bits),
        }
    };
    Value::Array(bytes.chunks_exact(size).map(element).collect())
}

fn before_zero(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// Texts as packets have them, see [`ElementKind::Texts`]; what is cut short is not there.
fn texts(mut bytes: &[u8]) -> Vec<Value<'_>> {
    let mut texts = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let Some(text) = rest.get(..length) else { break };
        texts.push(Value::Text(text.into()));
        bytes = rest.get((length + 1).next_multiple_of(4)..).unwrap_or_default();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_gl::ops::op;
    use reprise_wire::packet::{BlobArg, build};

    fn values(op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> Vec<String> {
        let command = reprise_gl::command(op).unwrap();
        let bytes = build(op, 0, 1, words, blobs);
        let packet = Packet::parse(&bytes, command.shape).unwrap();
        let source = Source { packet, payload: &|_| &[], scope: Scope::default() };
        let text = |(name, value): (&str, Value<'_>)| match value {
            Value::Enum(names, value) => {
                let found = names.iter().find(|(known, _)| i64::from(*known) == value);
                format!("{name}={}", found.map_or("?", |(_, known)| known))
            }
            value => format!("{name}={value:?}"),
        };
        arguments(command, &source, &|_, name| name + 100).into_iter().map(text).collect()
    }

    #[test]
    fn arguments_are_what_apitrace_takes() {
        assert_eq!(
            values(op::glBindTexture, &[0x0de1, 7], &[]),
            ["target=GL_TEXTURE_2D", "texture=Uint(107)"]
        );
        let names = [BlobArg::Bytes(&[7, 0, 0, 0, 9, 0, 0, 0])];
        assert_eq!(
            values(op::glGenTextures, &[2], &names),
            ["n=Int(2)", "textures=Array([Uint(107), Uint(109)])"]
        );
        let pixels = [BlobArg::Bytes(&[1, 2])];
        let bitmap = values(op::glBitmap, &[8, 2, 0, 0, 0, 0], &pixels);
        assert_eq!(bitmap.last().unwrap(), "bitmap=Blob([1, 2])");
        let offset = [BlobArg::Value(12)];
        let pointer = values(op::glVertexAttribPointer, &[1, 4, 0x1406, 0, 16], &offset);
        assert_eq!(pointer.last().unwrap(), "pointer=Pointer(12)");
        assert_eq!(
            values(op::glSelectBuffer, &[2], &[BlobArg::Value(1)])[1],
            "buffer=Array([Uint(0), Uint(0)])"
        );
        // The client's own words are left out.
        assert_eq!(values(op::glCreateShader, &[0x8b31, 5], &[]), ["type=GL_VERTEX_SHADER"]);
        let setting = values(op::glTexParameteri, &[0x0de1, 0x2801, 0x2601], &[]);
        assert_eq!(setting[2], "param=GL_LINEAR");
    }

    #[test]
    fn texts_are_taken_apart() {
        let bytes = b"\x02\0\0\0ab\0\0\x00\0\0\0\0\0\0\0\x03\0\0\0cde\0\x09\0\0\0x";
        let all = [BlobArg::Bytes(bytes), BlobArg::Bytes(&[2, 0, 0, 0])];
        let source = values(op::glShaderSource, &[1, 3], &all);
        assert_eq!(source[2], "string=Array([Text([97, 98]), Text([]), Text([99, 100, 101])])");
        assert_eq!(source[3], "length=Null");
    }
}
