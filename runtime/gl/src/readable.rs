//! Calls in words: what each argument of a recorded packet is, with names for enums.
//!
//! This module must not know where a packet comes from, nor how it is printed beyond one line of text.

use crate::command::{Command, ElementKind, Kind, ObjectClass, Param};
use crate::enums::GROUPS;
use reprise_wire::packet::{Blob, Packet};
use std::fmt;

/// Arrays of up to this many numbers are shown; longer ones by their size.
const MOST_NUMBERS: usize = 16;
/// Text up to this many bytes is shown.
const MOST_TEXT: usize = 256;
/// Parameters that are plain numbers in the registry are taken for enums from this value on, where it is one's: sizes and
/// levels rarely get there.
const FIRST_VALUE: u32 = 0x800;

/// What parameters of textures, environments and fog are set to. The registry types them as numbers.
const VALUES: &[(u32, &str)] = &[
    (0x0800, "GL_EXP"),
    (0x0801, "GL_EXP2"),
    (0x0be2, "GL_BLEND"),
    (0x1e01, "GL_REPLACE"),
    (0x2100, "GL_MODULATE"),
    (0x2101, "GL_DECAL"),
    (0x2400, "GL_EYE_LINEAR"),
    (0x2401, "GL_OBJECT_LINEAR"),
    (0x2402, "GL_SPHERE_MAP"),
    (0x2600, "GL_NEAREST"),
    (0x2601, "GL_LINEAR"),
    (0x2700, "GL_NEAREST_MIPMAP_NEAREST"),
    (0x2701, "GL_LINEAR_MIPMAP_NEAREST"),
    (0x2702, "GL_NEAREST_MIPMAP_LINEAR"),
    (0x2703, "GL_LINEAR_MIPMAP_LINEAR"),
    (0x2900, "GL_CLAMP"),
    (0x2901, "GL_REPEAT"),
    (0x812d, "GL_CLAMP_TO_BORDER"),
    (0x812f, "GL_CLAMP_TO_EDGE"),
    (0x81f9, "GL_SINGLE_COLOR"),
    (0x81fa, "GL_SEPARATE_SPECULAR_COLOR"),
    (0x8370, "GL_MIRRORED_REPEAT"),
    (0x8451, "GL_FOG_COORDINATE"),
    (0x8452, "GL_FRAGMENT_DEPTH"),
    (0x84c0, "GL_TEXTURE0"),
    (0x84c1, "GL_TEXTURE1"),
    (0x84c2, "GL_TEXTURE2"),
    (0x84c3, "GL_TEXTURE3"),
    (0x84e7, "GL_SUBTRACT"),
    (0x8511, "GL_NORMAL_MAP"),
    (0x8512, "GL_REFLECTION_MAP"),
    (0x8570, "GL_COMBINE"),
    (0x8574, "GL_ADD_SIGNED"),
    (0x8575, "GL_INTERPOLATE"),
    (0x8576, "GL_CONSTANT"),
    (0x8577, "GL_PRIMARY_COLOR"),
    (0x8578, "GL_PREVIOUS"),
    (0x86ae, "GL_DOT3_RGB"),
    (0x86af, "GL_DOT3_RGBA"),
    (0x884e, "GL_COMPARE_R_TO_TEXTURE"),
];

/// An argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// An integer.
    Integer(i128),
    /// A float, in the fewest digits that give it back.
    Float(f64),
    /// A name, such as that of an enum, several of bits joined by `|`, or `NULL`.
    Name(String),
    /// Text that the program gave.
    Text(String),
    /// A short array.
    List(Vec<Shown>),
    /// So many bytes that are not shown.
    Bytes(u64),
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shown::Integer(n) => write!(f, "{n}"),
            Shown::Float(x) if *x != 0.0 && !(1e-5..1e9).contains(&x.abs()) && x.is_finite() => {
                write!(f, "{x:e}")
            }
            Shown::Float(x) => write!(f, "{x}"),
            Shown::Name(name) => f.write_str(name),
            Shown::Text(text) => write!(f, "{text:?}"),
            Shown::List(list) => {
                f.write_str("[")?;
                for (i, one) in list.iter().enumerate() {
                    write!(f, "{}{one}", if i == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
            Shown::Bytes(n) => write!(f, "<{n} bytes>"),
        }
    }
}

impl ObjectClass {
    /// What people call it: `texture`, as in `texture:7`.
    pub fn word(self) -> &'static str {
        match self {
            ObjectClass::None => "object",
            ObjectClass::Texture => "texture",
            ObjectClass::Buffer => "buffer",
            ObjectClass::Query => "query",
            ObjectClass::DisplayList => "list",
            ObjectClass::Shader => "shader",
            ObjectClass::Program => "program",
            ObjectClass::Framebuffer => "framebuffer",
            ObjectClass::Renderbuffer => "renderbuffer",
            ObjectClass::Sampler => "sampler",
            ObjectClass::VertexArray => "vertexarray",
            ObjectClass::TransformFeedback => "transformfeedback",
            ObjectClass::ProgramPipeline => "pipeline",
            ObjectClass::Sync => "sync",
            ObjectClass::AssemblyProgram => "assembly",
            ObjectClass::FragmentShader => "fragmentshader",
            ObjectClass::Context => "context",
            ObjectClass::Drawable => "drawable",
        }
    }

    /// All classes of objects.
    pub const ALL: [ObjectClass; 17] = [
        ObjectClass::Texture,
        ObjectClass::Buffer,
        ObjectClass::Query,
        ObjectClass::DisplayList,
        ObjectClass::Shader,
        ObjectClass::Program,
        ObjectClass::Framebuffer,
        ObjectClass::Renderbuffer,
        ObjectClass::Sampler,
        ObjectClass::VertexArray,
        ObjectClass::TransformFeedback,
        ObjectClass::ProgramPipeline,
        ObjectClass::Sync,
        ObjectClass::AssemblyProgram,
        ObjectClass::FragmentShader,
        ObjectClass::Context,
        ObjectClass::Drawable,
    ];
}

/// The arguments of a call, with the names of the parameters. `payload` gives the bytes of an external payload; empty
/// where they are not at hand.
pub fn arguments<'a>(
    command: &'static Command,
    packet: &Packet<'a>,
    payload: &dyn Fn(u32) -> &'a [u8],
) -> Vec<(&'static str, Shown)> {
    command.params.iter().map(|param| (param.name, argument(param, packet, payload))).collect()
}

/// The objects that a call names by its parameters.
pub fn objects<'a>(
    command: &Command,
    packet: &Packet<'a>,
    payload: &dyn Fn(u32) -> &'a [u8],
) -> Vec<(ObjectClass, u32)> {
    let mut found = Vec::new();
    for param in command.params.iter().filter(|param| param.class != ObjectClass::None) {
        let at = usize::from(param.at);
        match param.kind {
            Kind::In(ElementKind::U32) => {
                let bytes = bytes_of(packet, at, payload).unwrap_or_default();
                let names =
                    bytes.chunks_exact(4).map(|raw| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]));
                found.extend(names.map(|name| (param.class, name)));
            }
            Kind::In(_) | Kind::Out(_) => {}
            _ => found.push((param.class, packet.word(at))),
        }
    }
    found
}

fn bytes_of<'a>(packet: &Packet<'a>, blob: usize, payload: &dyn Fn(u32) -> &'a [u8]) -> Option<&'a [u8]> {
    match packet.blob(blob) {
        Blob::Bytes(bytes) => Some(bytes),
        Blob::External { id, .. } => Some(payload(id)),
        _ => None,
    }
}

fn argument<'a>(param: &Param, packet: &Packet<'a>, payload: &dyn Fn(u32) -> &'a [u8]) -> Shown {
    let at = usize::from(param.at);
    let word = packet.word(at);
    match param.kind {
        Kind::In(kind) => match packet.blob(at) {
            Blob::Null => Shown::Name("NULL".into()),
            Blob::Value(offset) => Shown::Name(format!("offset {offset}")),
            Blob::External { id, len } => array(param, kind, payload(id), len),
            Blob::Bytes(bytes) => array(param, kind, bytes, bytes.len() as u64),
        },
        Kind::Out(_) => match packet.blob(at) {
            Blob::Null => Shown::Name("NULL".into()),
            _ => Shown::Name("out".into()),
        },
        _ if param.class != ObjectClass::None => object(param.class, word),
        Kind::Void => Shown::Name("void".into()),
        Kind::U8 | Kind::U16 | Kind::U32 => number(param, word.into()),
        Kind::I8 | Kind::I16 | Kind::I32 => number(param, (word as i32).into()),
        Kind::U64 => Shown::Integer(packet.u64(at).into()),
        Kind::I64 => Shown::Integer((packet.u64(at) as i64).into()),
        Kind::F32 => float(param, packet.f32(at)),
        Kind::F64 => Shown::Float(packet.f64(at)),
        Kind::Bool => boolean(word),
        Kind::Enum => Shown::Name(enum_name(param.group, word)),
        Kind::Bitfield => Shown::Name(bits(param.group, word)),
    }
}

fn object(class: ObjectClass, name: u32) -> Shown {
    match (class, name) {
        (_, 0) => Shown::Integer(0),
        (ObjectClass::Context | ObjectClass::Drawable, _) => {
            Shown::Name(format!("{}:{name:#x}", class.word()))
        }
        _ => Shown::Name(format!("{}:{name}", class.word())),
    }
}

fn boolean(word: u32) -> Shown {
    match word {
        0 => Shown::Name("GL_FALSE".into()),
        1 => Shown::Name("GL_TRUE".into()),
        _ => Shown::Integer(word.into()),
    }
}

/// A number, or the enum that it stands for.
fn number(param: &Param, value: i128) -> Shown {
    let name = u32::try_from(value).ok().and_then(|value| match GROUPS.get(usize::from(param.group)) {
        Some(group) => group.name_of(value),
        None => setting(param, value),
    });
    name.map_or(Shown::Integer(value), |name| Shown::Name(name.into()))
}

fn float(param: &Param, value: f32) -> Shown {
    if value >= FIRST_VALUE as f32
        && value <= 65535.0
        && value.fract() == 0.0
        && let Some(name) = setting(param, value as u32)
    {
        return Shown::Name(name.into());
    }
    // By way of its own shortest text: 0.1, not 0.10000000149011612.
    Shown::Float(value.to_string().parse().unwrap_or_else(|_| f64::from(value)))
}

/// The enum that a parameter named `param` or `params` is set to.
fn setting(param: &Param, value: u32) -> Option<&'static str> {
    setting_names(param, value)?.first().map(|(_, name)| *name)
}

/// The same, as a table of this one.
pub fn setting_names(param: &Param, value: u32) -> Option<&'static [(u32, &'static str)]> {
    if !matches!(param.name, "param" | "params") || value < FIRST_VALUE {
        return None;
    }
    VALUES.binary_search_by_key(&value, |entry| entry.0).ok().map(|i| &VALUES[i..=i])
}

fn enum_name(group: u16, value: u32) -> String {
    let named = GROUPS.get(usize::from(group)).and_then(|group| group.name_of(value));
    named.or_else(|| any_enum(value)).map_or_else(|| format!("{value:#06x}"), str::to_owned)
}

/// The name of an enum of which nothing else is known. Small values mean something else in every group, and have none.
pub fn any_enum(value: u32) -> Option<&'static str> {
    any_enum_names(value)?.iter().find(|(known, _)| *known == value).map(|(_, name)| *name)
}

/// The same, as a table that has it.
pub fn any_enum_names(value: u32) -> Option<&'static [(u32, &'static str)]> {
    if value < 0x100 {
        return None;
    }
    GROUPS.iter().find(|group| group.name_of(value).is_some()).map(|group| group.values)
}

fn bits(group: u16, value: u32) -> String {
    let Some(group) = GROUPS.get(usize::from(group)) else { return format!("{value:#x}") };
    if let Some(name) = group.name_of(value) {
        return name.into();
    }
    let mut rest = value;
    let mut names: Vec<String> = Vec::new();
    for (bit, name) in group.values.iter().filter(|(bit, _)| bit.is_power_of_two()) {
        if rest & bit != 0 {
            rest &= !bit;
            names.push((*name).into());
        }
    }
    if rest != 0 || names.is_empty() {
        names.push(format!("{rest:#x}"));
    }
    names.join("|")
}

fn array(param: &Param, kind: ElementKind, bytes: &[u8], len: u64) -> Shown {
    let size = match kind {
        ElementKind::Bytes | ElementKind::Pointer | ElementKind::Texts => return Shown::Bytes(len),
        ElementKind::Text => {
            return match std::str::from_utf8(bytes) {
                Ok(text) if text.len() <= MOST_TEXT && text.len() as u64 == len => Shown::Text(text.into()),
                _ => Shown::Bytes(len),
            };
        }
        ElementKind::U8 | ElementKind::I8 | ElementKind::Bool => 1,
        ElementKind::U16 | ElementKind::I16 => 2,
        ElementKind::U32 | ElementKind::I32 | ElementKind::F32 | ElementKind::Enum => 4,
        ElementKind::U64 | ElementKind::I64 | ElementKind::F64 => 8,
    };
    if bytes.len() as u64 != len || !bytes.len().is_multiple_of(size) || bytes.len() / size > MOST_NUMBERS {
        return Shown::Bytes(len);
    }
    let list = bytes.chunks_exact(size).map(|raw| {
        let mut eight = [0; 8];
        eight[..size].copy_from_slice(raw);
        let bits = u64::from_le_bytes(eight);
        let word = bits as u32;
        match kind {
            ElementKind::U32 if param.class != ObjectClass::None => object(param.class, word),
            ElementKind::I8 => Shown::Integer((bits as i8).into()),
            ElementKind::I16 => Shown::Integer((bits as i16).into()),
            ElementKind::I32 => number(param, (word as i32).into()),
            ElementKind::I64 => Shown::Integer((bits as i64).into()),
            ElementKind::F32 => float(param, f32::from_bits(word)),
            ElementKind::F64 => Shown::Float(f64::from_bits(bits)),
            ElementKind::Bool => boolean(word),
            ElementKind::Enum => Shown::Name(enum_name(param.group, word)),
            _ => Shown::Integer(bits.into()),
        }
    });
    Shown::List(list.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::op;
    use reprise_wire::packet::{BlobArg, build};

    fn text(op: u16, words: &[u32], blobs: &[BlobArg<'_>]) -> String {
        let command = crate::command(op).unwrap();
        let bytes = build(op, 0, 1, words, blobs);
        let packet = Packet::parse(&bytes, command.shape).unwrap();
        let arguments = arguments(command, &packet, &|_| &[]);
        let texts: Vec<String> = arguments.iter().map(|(_, shown)| shown.to_string()).collect();
        texts.join(", ")
    }

    #[test]
    fn arguments_have_names_where_there_are_some() {
        assert_eq!(text(op::glEnable, &[0x0b71], &[]), "GL_DEPTH_TEST");
        assert_eq!(text(op::glEnable, &[0xabcd], &[]), "0xabcd");
        assert_eq!(text(op::glBindTexture, &[0x0de1, 7], &[]), "GL_TEXTURE_2D, texture:7");
        assert_eq!(text(op::glPushAttrib, &[0x2001], &[]), "GL_CURRENT_BIT|GL_ENABLE_BIT");
        assert_eq!(text(op::glPushAttrib, &[u32::MAX], &[]), "GL_ALL_ATTRIB_BITS");
        assert_eq!(
            text(op::glTexParameteri, &[0x0de1, 0x2801, 0x2601], &[]),
            "GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR"
        );
        assert_eq!(
            text(op::glTexParameteri, &[0x0de1, 0x813d, 1000], &[]),
            "GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 1000"
        );
    }

    #[test]
    fn numbers_are_short_and_large_arrays_are_sizes() {
        let f = |x: f32| x.to_bits();
        assert_eq!(text(op::glColor4f, &[f(0.1), f(1.0), f(-2.5), f(1e-20)], &[]), "0.1, 1, -2.5, 1e-20");
        let matrix: Vec<u8> = (0..16u8).flat_map(|i| f32::from(i).to_le_bytes()).collect();
        assert_eq!(
            text(op::glLoadMatrixf, &[], &[BlobArg::Bytes(&matrix)]),
            "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]"
        );
        assert_eq!(text(op::glPolygonStipple, &[], &[BlobArg::Bytes(&[1; 128])]), "<128 bytes>");
        assert_eq!(
            text(op::glDeleteTextures, &[2], &[BlobArg::Bytes(&[7, 0, 0, 0, 9, 0, 0, 0])]),
            "2, [texture:7, texture:9]"
        );
    }

    #[test]
    fn the_table_of_values_is_in_order() {
        assert!(VALUES.is_sorted_by_key(|entry| entry.0));
    }
}
