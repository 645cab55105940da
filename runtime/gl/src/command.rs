//! How a command is described: the types of the tables in [`crate::ops`] (generated) and [`crate::glx`] (by hand).
//!
//! This module must not know any command by name.

use crate::glx::Profile;
use reprise_wire::packet::Shape;

/// The caller waits for the answer.
pub const REPLY: u16 = 1 << 0;
/// Ends a frame.
pub const FRAME: u16 = 1 << 1;
/// Goes into a display list while one is compiled.
pub const COMPILED: u16 = 1 << 2;
/// Legal between glBegin and glEnd.
pub const IN_BEGIN: u16 = 1 << 3;
/// Not checked for errors: it changes no state that outlives it, or cannot fail.
pub const UNCHECKED: u16 = 1 << 4;

/// Nothing that it does outlives it, inside a display list excepted.
pub const INERT: u16 = 1 << 5;
/// Nothing that it does outlives it but what it draws.
pub const DRAWS: u16 = 1 << 6;
/// Makes objects, whose names are in an array that the program gets.
pub const CREATES: u16 = 1 << 7;

/// OpenGL ES from 2.0 on has it not.
pub const NOT_IN_ES: u16 = 1 << 8;
/// OpenGL ES 1.1 has it not.
pub const NOT_IN_ES1: u16 = 1 << 9;

/// One command: its name, its packet and its meaning.
#[derive(Debug)]
pub struct Command {
    /// As the program calls it.
    pub name: &'static str,
    /// Of its packet.
    pub shape: Shape,
    /// In order.
    pub params: &'static [Param],
    /// What it returns.
    pub ret: Kind,
    /// [`REPLY`], [`FRAME`], [`COMPILED`], [`IN_BEGIN`], [`UNCHECKED`], [`INERT`], [`DRAWS`], [`CREATES`], [`NOT_IN_ES`], [`NOT_IN_ES1`].
    pub flags: u16,
    /// The first GL version that has it, times ten (15 for 1.5); 0 for none.
    pub version: u8,
    /// So many of the last parameters are words that the client adds: OpenGL's command has them not.
    pub extra: u8,
}

impl Command {
    /// Whether contexts of this profile have it not, because they are of OpenGL ES.
    pub fn is_not_in(&self, profile: Profile) -> bool {
        match profile {
            Profile::Compatibility | Profile::Core => false,
            Profile::Es => self.flags & NOT_IN_ES != 0,
            Profile::Es1 => self.flags & NOT_IN_ES1 != 0,
        }
    }
    /// Whether the call, with this op, changes state and can be rejected when a display list that has it is called. What is
    /// legal between glBegin and glEnd can only be wrong in itself: that is known without executing it.
    pub fn is_rejectable(&self, op: u16) -> bool {
        op >= crate::ops::FIRST && self.flags & (COMPILED | IN_BEGIN | UNCHECKED | INERT | DRAWS) == COMPILED
    }
}

/// Some of what a call is, and of the state that it finds.
#[derive(Debug, Clone, Copy)]
pub struct Depends {
    /// A bit for each word of the packet.
    pub words: u32,
    /// A bit for each class of [`Errors::affects`] that has no keys.
    pub classes: u32,
    /// The bytes of the packet's blobs.
    pub payload: bool,
    /// All that calls affect.
    pub state: bool,
}

/// What decides whether GL takes a call, outside glBegin and glEnd.
#[derive(Debug, Clone, Copy)]
pub struct Errors {
    /// All of it.
    pub on: Depends,
    /// What later calls' errors may depend on: its class and its keys.
    pub affects: Option<(u8, Depends)>,
}

/// One parameter of a command.
#[derive(Debug)]
pub struct Param {
    /// As the registry calls it.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Index of its first word, or of its blob where it is a pointer.
    pub at: u8,
    /// Index into the table of enum groups; `u16::MAX` for none.
    pub group: u16,
    /// The class of object that it names.
    pub class: ObjectClass,
}

/// A type, as it matters for packets and for showing them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing (a return type).
    Void,
    /// 8 bits, unsigned.
    U8,
    /// 8 bits.
    I8,
    /// 16 bits, unsigned.
    U16,
    /// 16 bits.
    I16,
    /// 32 bits, unsigned.
    U32,
    /// 32 bits.
    I32,
    /// 64 bits, unsigned: two words.
    U64,
    /// 64 bits: two words.
    I64,
    /// A float.
    F32,
    /// A double: two words.
    F64,
    /// GLboolean.
    Bool,
    /// GLenum.
    Enum,
    /// GLbitfield.
    Bitfield,
    /// A pointer that the command reads: a blob.
    In(ElementKind),
    /// A pointer that the command writes: a blob.
    Out(ElementKind),
}

/// What a pointer points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementKind {
    /// Bytes of no known type.
    Bytes,
    /// 8 bits, unsigned.
    U8,
    /// 8 bits.
    I8,
    /// 16 bits, unsigned.
    U16,
    /// 16 bits.
    I16,
    /// 32 bits, unsigned.
    U32,
    /// 32 bits.
    I32,
    /// 64 bits, unsigned.
    U64,
    /// 64 bits.
    I64,
    /// Floats.
    F32,
    /// Doubles.
    F64,
    /// GLboolean.
    Bool,
    /// GLenum.
    Enum,
    /// Pointers.
    Pointer,
    /// Text.
    Text,
    /// Texts, each a length (u32), the text, a zero byte, and padding to 4.
    Texts,
}

/// A class of object that has names. The numbers are those that the log uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum ObjectClass {
    /// No object.
    None = 0,
    /// Textures.
    Texture = 1,
    /// Buffers.
    Buffer = 2,
    /// Queries.
    Query = 3,
    /// Display lists.
    DisplayList = 4,
    /// Shaders (their names are the programs').
    Shader = 5,
    /// Programs.
    Program = 6,
    /// Framebuffers.
    Framebuffer = 7,
    /// Renderbuffers.
    Renderbuffer = 8,
    /// Samplers.
    Sampler = 9,
    /// Vertex arrays.
    VertexArray = 10,
    /// Transform feedbacks.
    TransformFeedback = 11,
    /// Program pipelines.
    ProgramPipeline = 12,
    /// Fences.
    Sync = 13,
    /// Programs in assembly language (GL_ARB_vertex_program, GL_ARB_fragment_program), whose names are their own.
    AssemblyProgram = 14,
    /// Fragment shaders of GL_ATI_fragment_shader.
    FragmentShader = 15,
    /// GLX contexts.
    Context = 32,
    /// GLX drawables: pbuffers, GLX pixmaps and GLX windows.
    Drawable = 33,
}

impl ObjectClass {
    /// No object.
    pub const NONE: ObjectClass = ObjectClass::None;

    /// Whether outside of core profiles a program may choose a name of this class itself: the others are objects only by a name
    /// that GL has given (specification 4.6, sections 2.6.1 and 10.3.1, for one).
    pub const fn may_be_chosen(self) -> bool {
        use ObjectClass as C;
        !matches!(
            self,
            C::Shader
                | C::Program
                | C::Sampler
                | C::VertexArray
                | C::TransformFeedback
                | C::ProgramPipeline
                | C::Sync
        )
    }
}

/// A hash (FNV-1a) of every command's op, name and packet: two programs built from the same tables agree on it.
pub fn fingerprint(tables: &[(u16, &[Command])]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut mix = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    for (first, commands) in tables {
        first.to_le_bytes().into_iter().for_each(&mut mix);
        for command in *commands {
            command.name.bytes().for_each(&mut mix);
            [0, command.shape.blobs, command.shape.words].into_iter().for_each(&mut mix);
        }
    }
    hash
}
