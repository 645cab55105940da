//! Commands that no program calls, but that the client's handlers put in the place of GL's: ops 180 to 199.
//!
//! They are GL's in all but the number: they need a current context, are checked for errors, and go into display lists.
//! This module must not know how they are executed.

use crate::command::{
    COMPILED, Command, ElementKind, IN_BEGIN, INERT, Kind, ObjectClass, Param, REPLY, UNCHECKED,
};
use crate::tokens as gl;
use reprise_wire::packet::Shape;

/// A draw with vertices from the program's memory. Words: see [`draw`]; blobs: the arrays, the indices, [`SPANS`] spans
/// of vertex data.
#[allow(non_upper_case_globals)] // named as the commands are
pub const DrawClientArrays: u16 = 180;
/// `error`: the client found the error that GL defines for the program's call, which is not sent.
#[allow(non_upper_case_globals)]
pub const RaiseError: u16 = 181;
/// `query`, `result`: a result that the driver does not know, because another one counted it.
#[allow(non_upper_case_globals)]
pub const SetQueryResult: u16 = 182;
/// `program`, table: what the program calls its uniforms and attributes, and how the driver that linked it first numbered them,
/// see [`crate::interface`]. Another driver's numbers are translated from then on.
#[allow(non_upper_case_globals)]
pub const SetProgramNumbers: u16 = 183;
/// `program`: the table that the server made at the last link. Answers its length.
#[allow(non_upper_case_globals)]
pub const GetProgramNumbers: u16 = 184;
/// `renderbuffer`, image: the contents of a renderbuffer, as the layout of its format has them ([`crate::formats`]).
#[allow(non_upper_case_globals)]
pub const SetRenderbuffer: u16 = 185;
/// `texture`: answers the target that it was first bound to, 0 where it was not. No get of the compatibility profile tells.
#[allow(non_upper_case_globals)]
pub const GetTextureTarget: u16 = 186;
/// Answers whether the context is between glBegin and glEnd: a list that was called may have had one of them.
#[allow(non_upper_case_globals)]
pub const InBegin: u16 = 187;
/// `texture`, its target, `renderbuffer` (one of the two is 0), samples: the contents of what is multisampled.
#[allow(non_upper_case_globals)]
pub const SetSamples: u16 = 188;
/// `transformfeedback`, vertices of each of four streams: what an earlier driver had captured in it.
#[allow(non_upper_case_globals)]
pub const SetCaptured: u16 = 189;
/// `texture`, its target, level, `renderbuffer` (one of the two is 0), packets: calls that give an image that contexts share its
/// contents again, made in one of desktop OpenGL, because the program's is of OpenGL ES and has not these calls.
#[allow(non_upper_case_globals)]
pub const SetShared: u16 = 190;
/// Spans of vertex data in one [`DrawClientArrays`].
pub const SPANS: usize = 4;

/// The words of [`DrawClientArrays`], and the words that describe an array in its first blob.
pub mod draw {
    /// Kind: glDrawArrays(mode, low, count).
    pub const ARRAYS: u32 = 0;
    /// Kind: glDrawElements(mode, count, index type, indices); low and high are the lowest and highest index.
    pub const ELEMENTS: u32 = 1;
    /// Added to the kind: every array that the draw needs is in the packet, all others are off. So in display lists.
    pub const ALONE: u32 = 1 << 8;
    /// Added to the kind: GL_PRIMITIVE_RESTART is on, so that one index is no vertex's.
    pub const RESTART: u32 = 1 << 9;
    /// Added to the kind: likewise GL_PRIMITIVE_RESTART_FIXED_INDEX.
    pub const RESTART_FIXED: u32 = 1 << 10;
    /// Added to the kind of a draw with indices: the vertices are in the order of the indices. The server puts each where its index
    /// says, so that what a shader is told of its number is what it is natively.
    pub const GATHERED: u32 = 1 << 11;
    /// The kind without what is added.
    pub const KINDS: u32 = 0xff;

    /// Word: kind.
    pub const KIND: usize = 0;
    /// Word: mode.
    pub const MODE: usize = 1;
    /// Word: the lowest vertex. The spans begin with it.
    pub const LOW: usize = 2;
    /// Word: the highest vertex.
    pub const HIGH: usize = 3;
    /// Word: count of vertices or indices.
    pub const COUNT: usize = 4;
    /// Word: type of the indices.
    pub const INDEX_TYPE: usize = 5;
    /// Word: arrays that are enabled, but must not be read (bit i: array i).
    pub const SKIPPED: usize = 6;
    /// Word: the client active texture unit, from 0, as the program has it.
    pub const UNIT: usize = 7;
    /// Word: the ARRAY_BUFFER binding (a virtual name), as the program has it.
    pub const ARRAY_BUFFER: usize = 8;
    /// Word: count of instances.
    pub const INSTANCES: usize = 9;
    /// Word: what is added to an index; low and high are vertices, with it.
    pub const BASE_VERTEX: usize = 10;
    /// Word: the first instance.
    pub const BASE_INSTANCE: usize = 11;

    /// Words that describe an array: `index | size << 8 | flags | span << 16`, type, distance from element to element, the
    /// offset of the first element that is there in the span, and the instances that use one element (0: it is a vertex's, and
    /// the first is the lowest vertex's).
    pub const ARRAY_WORDS: usize = 5;
    /// The size of an array of GL_BGRA.
    pub const BGRA: u32 = 0xf;
    /// Blob: the arrays.
    pub const ARRAYS_BLOB: usize = 0;
    /// Blob: the indices.
    pub const INDICES_BLOB: usize = 1;
    /// Blob: the first span.
    pub const SPANS_BLOB: usize = 2;

    /// Array index of the vertex array.
    pub const VERTEX: u32 = 0;
    /// Array index of the normal array.
    pub const NORMAL: u32 = 1;
    /// Array index of the colour array.
    pub const COLOR: u32 = 2;
    /// Array index of the secondary colour array.
    pub const SECONDARY_COLOR: u32 = 3;
    /// Array index of the fog coordinate array.
    pub const FOG_COORD: u32 = 4;
    /// Array index of the colour index array.
    pub const INDEX: u32 = 5;
    /// Array index of the edge flag array.
    pub const EDGE_FLAG: u32 = 6;
    /// Array index of the point size array (GL_OES_point_size_array).
    pub const POINT_SIZE: u32 = 7;
    /// Array index of texture unit 0's texture coordinate array; the other units' follow.
    pub const TEXCOORD: u32 = 8;
    /// Array index of generic attribute 0's array; the others' follow.
    pub const GENERIC: u32 = 16;
    /// Added to an array's first word: a generic attribute whose whole numbers stand for 0 to 1, or -1 to 1.
    pub const NORMALIZED: u32 = 1 << 12;
    /// Added to an array's first word: a generic attribute of whole numbers.
    pub const WHOLE: u32 = 1 << 13;
    /// Added to an array's first word: a generic attribute of doubles.
    pub const DOUBLE: u32 = 1 << 14;

    /// What glEnableClientState calls an array that is no generic attribute.
    pub const fn capability(index: u32) -> u32 {
        use crate::tokens as gl;
        match index {
            VERTEX => gl::VERTEX_ARRAY,
            NORMAL => gl::NORMAL_ARRAY,
            COLOR => gl::COLOR_ARRAY,
            SECONDARY_COLOR => gl::SECONDARY_COLOR_ARRAY,
            FOG_COORD => gl::FOG_COORD_ARRAY,
            INDEX => gl::INDEX_ARRAY,
            EDGE_FLAG => gl::EDGE_FLAG_ARRAY,
            POINT_SIZE => gl::POINT_SIZE_ARRAY_OES,
            _ => gl::TEXTURE_COORD_ARRAY,
        }
    }
}

/// Bytes of one component of a vertex array or index type; 0 for no such type, and for those of several components in one number.
pub const fn type_size(ty: u32) -> u32 {
    match ty {
        gl::BYTE | gl::UNSIGNED_BYTE => 1,
        gl::SHORT | gl::UNSIGNED_SHORT | gl::HALF_FLOAT | gl::HALF_FLOAT_OES => 2,
        gl::INT | gl::UNSIGNED_INT | gl::FLOAT | gl::FIXED => 4,
        gl::DOUBLE => 8,
        _ => 0,
    }
}

/// Whether all components of an element are in one number of 32 bits.
pub const fn is_packed(ty: u32) -> bool {
    matches!(ty, gl::INT_2_10_10_10_REV | gl::UNSIGNED_INT_2_10_10_10_REV | gl::UNSIGNED_INT_10F_11F_11F_REV)
}

/// Bytes of one element of a vertex array of `size` components (or GL_BGRA).
pub const fn element_size(size: u32, ty: u32) -> u32 {
    match size {
        _ if is_packed(ty) => 4,
        gl::BGRA => 4 * type_size(ty),
        _ => size * type_size(ty),
    }
}

const fn param(name: &'static str, kind: Kind, at: u8, class: ObjectClass) -> Param {
    Param { name, kind, at, group: u16::MAX, class }
}
const fn bytes(name: &'static str, at: u8) -> Param {
    param(name, Kind::In(ElementKind::Bytes), at, ObjectClass::None)
}
const fn number(name: &'static str, at: u8) -> Param {
    param(name, Kind::U32, at, ObjectClass::None)
}
const fn token(name: &'static str, at: u8) -> Param {
    param(name, Kind::Enum, at, ObjectClass::None)
}

/// The first op of [`ASSIST_COMMANDS`].
pub const FIRST: u16 = DrawClientArrays;

/// The commands from op [`FIRST`] on, in order.
pub static ASSIST_COMMANDS: [Command; 11] = [
    Command {
        name: "RepriseDrawClientArrays",
        shape: Shape { blobs: 2 + SPANS as u8, words: 12 },
        params: &[
            number("kind", 0),
            token("mode", 1),
            number("low", 2),
            number("high", 3),
            number("count", 4),
            token("index_type", 5),
            param("skipped", Kind::Bitfield, 6, ObjectClass::None),
            number("unit", 7),
            param("array_buffer", Kind::U32, 8, ObjectClass::Buffer),
            number("instances", 9),
            param("base_vertex", Kind::I32, 10, ObjectClass::None),
            number("base_instance", 11),
            bytes("arrays", 0),
            bytes("indices", 1),
            bytes("span0", 2),
            bytes("span1", 3),
            bytes("span2", 4),
            bytes("span3", 5),
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseRaiseError",
        shape: Shape { blobs: 0, words: 1 },
        params: &[token("error", 0)],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetQueryResult",
        shape: Shape { blobs: 0, words: 3 },
        params: &[
            param("query", Kind::U32, 0, ObjectClass::Query),
            param("result", Kind::U64, 1, ObjectClass::None),
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetProgramNumbers",
        shape: Shape { blobs: 1, words: 1 },
        params: &[param("program", Kind::U32, 0, ObjectClass::Program), bytes("table", 0)],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseGetProgramNumbers",
        shape: Shape { blobs: 1, words: 1 },
        params: &[
            param("program", Kind::U32, 0, ObjectClass::Program),
            param("table", Kind::Out(ElementKind::Bytes), 0, ObjectClass::None),
        ],
        ret: Kind::U64,
        flags: REPLY | UNCHECKED,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetRenderbuffer",
        shape: Shape { blobs: 1, words: 1 },
        params: &[param("renderbuffer", Kind::U32, 0, ObjectClass::Renderbuffer), bytes("image", 0)],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseGetTextureTarget",
        shape: Shape { blobs: 0, words: 1 },
        params: &[param("texture", Kind::U32, 0, ObjectClass::Texture)],
        ret: Kind::U32,
        flags: REPLY | UNCHECKED,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseInBegin",
        shape: Shape { blobs: 0, words: 0 },
        params: &[],
        ret: Kind::U64,
        flags: REPLY | IN_BEGIN | UNCHECKED | INERT,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetSamples",
        shape: Shape { blobs: 1, words: 3 },
        params: &[
            param("texture", Kind::U32, 0, ObjectClass::Texture),
            token("target", 1),
            param("renderbuffer", Kind::U32, 2, ObjectClass::Renderbuffer),
            bytes("samples", 0),
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetCaptured",
        shape: Shape { blobs: 0, words: 5 },
        params: &[
            param("transformfeedback", Kind::U32, 0, ObjectClass::TransformFeedback),
            number("stream0", 1),
            number("stream1", 2),
            number("stream2", 3),
            number("stream3", 4),
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
    Command {
        name: "RepriseSetShared",
        shape: Shape { blobs: 1, words: 4 },
        params: &[
            param("texture", Kind::U32, 0, ObjectClass::Texture),
            token("target", 1),
            number("level", 2),
            param("renderbuffer", Kind::U32, 3, ObjectClass::Renderbuffer),
            bytes("packets", 0),
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0,
        extra: 0,
    },
];

/// The command with this op from 180 to 199, or `None`.
pub fn assist_command(op: u16) -> Option<&'static Command> {
    ASSIST_COMMANDS.get(op.checked_sub(FIRST)? as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_and_shapes_fit_the_table() {
        assert_eq!(assist_command(DrawClientArrays).map(|c| c.name), Some("RepriseDrawClientArrays"));
        assert_eq!(assist_command(RaiseError).map(|c| c.name), Some("RepriseRaiseError"));
        assert!(assist_command(FIRST - 1).is_none() && assist_command(SetShared + 1).is_none());
        for command in &ASSIST_COMMANDS {
            let blobs =
                command.params.iter().filter(|p| matches!(p.kind, Kind::In(_) | Kind::Out(_))).count();
            assert_eq!(blobs, command.shape.blobs as usize, "{}", command.name);
            let words = |p: &Param| match p.kind {
                Kind::In(_) | Kind::Out(_) => 0,
                Kind::U64 => 2,
                _ => 1,
            };
            let words: usize = command.params.iter().map(words).sum();
            assert_eq!(words, command.shape.words as usize, "{}", command.name);
        }
    }
}
