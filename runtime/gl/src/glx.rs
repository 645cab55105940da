//! The commands of GLX, what EGL has beside it, and the commands that Reprise sends to its own render server: ops 1 to 255, written by hand, because
//! the registry says neither the length nor the class of GLX parameters.
//!
//! Every id in these packets is virtual: allocated by the client library, meaningless to any driver. X ids (windows,
//! pixmaps) and visual ids are the X server's own.
//! This module must not know how the commands are executed.

use crate::command::{Command, ElementKind, FRAME, Kind, ObjectClass, Param, REPLY, UNCHECKED};
use reprise_wire::packet::Shape;

/// Virtual ids of GLX drawables begin here: an X client's ids never reach it (the X protocol has 29 bits for them).
pub const FIRST_DRAWABLE: u32 = 0xE000_0000;

/// A bit of `context_flags` that is not GLX's: GLX_CONTEXT_RESET_NOTIFICATION_STRATEGY_ARB is GLX_LOSE_CONTEXT_ON_RESET_ARB.
pub const LOSES_ON_RESET: u32 = 1 << 16;
/// GLX_LOSE_CONTEXT_ON_RESET_ARB.
pub const LOSE_CONTEXT_ON_RESET: u32 = 0x8252;

/// Op numbers.
#[allow(non_upper_case_globals)] // named as the commands are
pub mod op {
    /// `screen, first` → extension string and configs; see [`super::ScreenReply`].
    pub const QueryScreen: u16 = 1;
    /// `context, share, screen, render_type, direct, major, minor, context_flags, profile, unflushed, no_error`, config; no
    /// bytes for a context without one (GLX_EXT_no_config_context).
    pub const CreateContext: u16 = 2;
    /// `context`.
    pub const DestroyContext: u16 = 3;
    /// `context, draw, read`. Answer: see [`super::CurrentReply`].
    pub const MakeCurrent: u16 = 4;
    /// `drawable`.
    pub const SwapBuffers: u16 = 5;
    /// `drawable, screen, width, height, preserved, largest`, config.
    pub const CreatePbuffer: u16 = 6;
    /// `drawable`.
    pub const DestroyPbuffer: u16 = 7;
    /// `drawable, screen, pixmap, format, target, mipmap`, config; the last three of GLX_EXT_texture_from_pixmap, or 0.
    pub const CreatePixmap: u16 = 8;
    /// `drawable`.
    pub const DestroyPixmap: u16 = 9;
    /// `drawable, screen, window`, config.
    pub const CreateWindow: u16 = 10;
    /// `drawable`.
    pub const DestroyWindow: u16 = 11;
    /// `drawable, interval`.
    pub const SwapInterval: u16 = 12;
    /// `drawable, attribute` → one word.
    pub const QueryDrawable: u16 = 13;
    /// Finishes GL on the thread's drawable, so that X requests sent after it come after it.
    pub const WaitGL: u16 = 14;
    /// The program's X requests so far are done: GL that follows must see them.
    pub const WaitX: u16 = 15;
    /// `from, to, mask` of attribute groups.
    pub const CopyContext: u16 = 16;
    /// `drawable, x, y, width, height`: the back buffer's rectangle is shown.
    pub const CopySubBuffer: u16 = 17;
    /// `drawable, buffer, target`: GL's name of the target at which a texture is bound.
    pub const BindTexImage: u16 = 18;
    /// `drawable, buffer`.
    pub const ReleaseTexImage: u16 = 19;
    /// `screen, renderer, attribute, is_text` of GLX_MESA_query_renderer → three numbers, or a text with its end. Answer: 1, or 0 for none.
    pub const QueryRenderer: u16 = 20;
    /// Finishes GL in the thread's context.
    pub const Fence: u16 = 21;
    /// Answers, when all that was called before is done.
    pub const AwaitFences: u16 = 22;
    /// Reads the value of a slot back as packets; see `reprise_log`.
    pub const Capture: u16 = 200;
    /// Reads the contents of a drawable back.
    pub const CaptureDrawable: u16 = 201;
    /// Puts the contents of a drawable back.
    pub const RestoreDrawable: u16 = 202;
}

/// What a request of GLX comes to: 0, or the X error that it raises.
///
/// Core errors (BadMatch, …) are their X number; errors of GLX are [`GLX_ERROR`] + the number that GLX gives them,
/// because the base differs between X servers.
pub type Status = u32;
/// Added to the number of an error that GLX defines.
pub const GLX_ERROR: u32 = 0x100;
/// Set in every answer that carries a [`Status`] or a number: without it nobody answered.
pub const ANSWERED: u64 = 1 << 32;
/// The answer of [`op::QueryDrawable`] for one that is not there.
pub const NO_DRAWABLE: u32 = u32::MAX;
/// Added for "the driver has nothing like this config": a restart on another driver, not a mistake of the program's.
pub const NO_EQUIVALENT: u32 = 0x1000;

const fn word(name: &'static str, kind: Kind, at: u8, class: ObjectClass) -> Param {
    Param { name, kind, at, group: u16::MAX, class }
}
const fn number(name: &'static str, at: u8) -> Param {
    word(name, Kind::U32, at, ObjectClass::None)
}
const fn context(name: &'static str, at: u8) -> Param {
    word(name, Kind::U32, at, ObjectClass::Context)
}
const fn drawable(name: &'static str, at: u8) -> Param {
    word(name, Kind::U32, at, ObjectClass::Drawable)
}
const fn input(name: &'static str, at: u8) -> Param {
    word(name, Kind::In(ElementKind::U32), at, ObjectClass::None)
}
const fn output(name: &'static str, at: u8) -> Param {
    word(name, Kind::Out(ElementKind::Bytes), at, ObjectClass::None)
}
const fn command(
    name: &'static str,
    words: u8,
    blobs: u8,
    params: &'static [Param],
    ret: Kind,
    flags: u16,
) -> Command {
    Command {
        name,
        shape: Shape { blobs, words },
        params,
        ret,
        flags: flags | UNCHECKED,
        version: 0,
        extra: 0,
    }
}

/// Commands 1 to [`GLX_COMMANDS`]`.len()`, in order; index op - 1.
pub static GLX_COMMANDS: [Command; 22] = [
    command(
        "RepriseQueryScreen",
        2,
        1,
        &[number("screen", 0), number("first", 1), output("reply", 0)],
        Kind::U32,
        REPLY,
    ),
    command(
        "glXCreateContext",
        11,
        1,
        &[
            context("context", 0),
            context("share", 1),
            number("screen", 2),
            number("render_type", 3),
            number("direct", 4),
            number("major", 5),
            number("minor", 6),
            number("context_flags", 7),
            number("profile", 8),
            number("unflushed", 9),
            number("no_error", 10),
            input("config", 0),
        ],
        Kind::U32,
        REPLY,
    ),
    command("glXDestroyContext", 1, 0, &[context("context", 0)], Kind::Void, 0),
    command(
        "glXMakeContextCurrent",
        3,
        1,
        &[context("context", 0), drawable("draw", 1), drawable("read", 2), output("size", 0)],
        Kind::U32,
        REPLY,
    ),
    command("glXSwapBuffers", 1, 0, &[drawable("drawable", 0)], Kind::Void, FRAME),
    command(
        "glXCreatePbuffer",
        6,
        1,
        &[
            drawable("drawable", 0),
            number("screen", 1),
            number("width", 2),
            number("height", 3),
            number("preserved", 4),
            number("largest", 5),
            input("config", 0),
        ],
        Kind::U32,
        REPLY,
    ),
    command("glXDestroyPbuffer", 1, 0, &[drawable("drawable", 0)], Kind::Void, 0),
    command(
        "glXCreatePixmap",
        6,
        1,
        &[
            drawable("drawable", 0),
            number("screen", 1),
            number("pixmap", 2),
            number("format", 3),
            number("target", 4),
            number("mipmap", 5),
            input("config", 0),
        ],
        Kind::U32,
        REPLY,
    ),
    command("glXDestroyPixmap", 1, 0, &[drawable("drawable", 0)], Kind::Void, 0),
    command(
        "glXCreateWindow",
        3,
        1,
        &[drawable("drawable", 0), number("screen", 1), number("window", 2), input("config", 0)],
        Kind::U32,
        REPLY,
    ),
    command("glXDestroyWindow", 1, 0, &[drawable("drawable", 0)], Kind::Void, 0),
    command(
        "glXSwapInterval",
        2,
        0,
        &[drawable("drawable", 0), word("interval", Kind::I32, 1, ObjectClass::None)],
        Kind::Void,
        0,
    ),
    command("glXQueryDrawable", 2, 0, &[drawable("drawable", 0), number("attribute", 1)], Kind::U64, REPLY),
    command("glXWaitGL", 0, 0, &[], Kind::U32, REPLY),
    command("glXWaitX", 0, 0, &[], Kind::Void, 0),
    command(
        "glXCopyContext",
        3,
        0,
        &[context("from", 0), context("to", 1), number("mask", 2)],
        Kind::U32,
        REPLY,
    ),
    command(
        "glXCopySubBufferMESA",
        5,
        0,
        &[
            drawable("drawable", 0),
            word("x", Kind::I32, 1, ObjectClass::None),
            word("y", Kind::I32, 2, ObjectClass::None),
            word("width", Kind::I32, 3, ObjectClass::None),
            word("height", Kind::I32, 4, ObjectClass::None),
        ],
        Kind::Void,
        0,
    ),
    command(
        "glXBindTexImageEXT",
        3,
        0,
        &[drawable("drawable", 0), number("buffer", 1), number("target", 2)],
        Kind::U32,
        REPLY,
    ),
    command("glXReleaseTexImageEXT", 2, 0, &[drawable("drawable", 0), number("buffer", 1)], Kind::Void, 0),
    command(
        "glXQueryRendererMESA",
        4,
        1,
        &[
            number("screen", 0),
            number("renderer", 1),
            number("attribute", 2),
            number("is_text", 3),
            output("value", 0),
        ],
        Kind::U32,
        REPLY,
    ),
    command("eglCreateSync", 0, 0, &[], Kind::Void, 0),
    command("eglClientWaitSync", 0, 0, &[], Kind::U32, REPLY),
];

/// The command with this op below 256, or `None`.
pub fn glx_command(op: u16) -> Option<&'static Command> {
    GLX_COMMANDS.get(usize::from(op).checked_sub(1)?)
}

/// The configs' attributes that travel: those that GLX 1.4 and the extensions shown define. A config travels as pairs
/// of attribute and value.
pub const CONFIG_ATTRIBUTES: &[u32] = &[
    attribute::FBCONFIG_ID,
    attribute::VISUAL_ID,
    attribute::BUFFER_SIZE,
    attribute::LEVEL,
    attribute::DOUBLEBUFFER,
    attribute::STEREO,
    attribute::AUX_BUFFERS,
    attribute::RED_SIZE,
    attribute::GREEN_SIZE,
    attribute::BLUE_SIZE,
    attribute::ALPHA_SIZE,
    attribute::DEPTH_SIZE,
    attribute::STENCIL_SIZE,
    attribute::ACCUM_RED_SIZE,
    attribute::ACCUM_GREEN_SIZE,
    attribute::ACCUM_BLUE_SIZE,
    attribute::ACCUM_ALPHA_SIZE,
    attribute::RENDER_TYPE,
    attribute::DRAWABLE_TYPE,
    attribute::X_RENDERABLE,
    attribute::X_VISUAL_TYPE,
    attribute::CONFIG_CAVEAT,
    attribute::TRANSPARENT_TYPE,
    attribute::TRANSPARENT_INDEX_VALUE,
    attribute::TRANSPARENT_RED_VALUE,
    attribute::TRANSPARENT_GREEN_VALUE,
    attribute::TRANSPARENT_BLUE_VALUE,
    attribute::TRANSPARENT_ALPHA_VALUE,
    attribute::MAX_PBUFFER_WIDTH,
    attribute::MAX_PBUFFER_HEIGHT,
    attribute::MAX_PBUFFER_PIXELS,
    attribute::SAMPLE_BUFFERS,
    attribute::SAMPLES,
    attribute::FRAMEBUFFER_SRGB_CAPABLE,
    attribute::VISUAL_SELECT_GROUP,
    attribute::SWAP_METHOD,
    attribute::BIND_TO_TEXTURE_RGB,
    attribute::BIND_TO_TEXTURE_RGBA,
    attribute::BIND_TO_MIPMAP_TEXTURE,
    attribute::BIND_TO_TEXTURE_TARGETS,
    attribute::Y_INVERTED,
];

/// Names of attributes of configs, as `GL/glx.h` has them.
#[allow(missing_docs)] // each is the GLX name without its prefix
pub mod attribute {
    pub const USE_GL: u32 = 1;
    pub const BUFFER_SIZE: u32 = 2;
    pub const LEVEL: u32 = 3;
    pub const RGBA: u32 = 4;
    pub const DOUBLEBUFFER: u32 = 5;
    pub const STEREO: u32 = 6;
    pub const AUX_BUFFERS: u32 = 7;
    pub const RED_SIZE: u32 = 8;
    pub const GREEN_SIZE: u32 = 9;
    pub const BLUE_SIZE: u32 = 10;
    pub const ALPHA_SIZE: u32 = 11;
    pub const DEPTH_SIZE: u32 = 12;
    pub const STENCIL_SIZE: u32 = 13;
    pub const ACCUM_RED_SIZE: u32 = 14;
    pub const ACCUM_GREEN_SIZE: u32 = 15;
    pub const ACCUM_BLUE_SIZE: u32 = 16;
    pub const ACCUM_ALPHA_SIZE: u32 = 17;
    pub const CONFIG_CAVEAT: u32 = 0x20;
    pub const X_VISUAL_TYPE: u32 = 0x22;
    pub const TRANSPARENT_TYPE: u32 = 0x23;
    pub const TRANSPARENT_INDEX_VALUE: u32 = 0x24;
    pub const TRANSPARENT_RED_VALUE: u32 = 0x25;
    pub const TRANSPARENT_GREEN_VALUE: u32 = 0x26;
    pub const TRANSPARENT_BLUE_VALUE: u32 = 0x27;
    pub const TRANSPARENT_ALPHA_VALUE: u32 = 0x28;
    pub const FRAMEBUFFER_SRGB_CAPABLE: u32 = 0x20B2;
    pub const VISUAL_ID: u32 = 0x800B;
    pub const SCREEN: u32 = 0x800C;
    pub const DRAWABLE_TYPE: u32 = 0x8010;
    pub const RENDER_TYPE: u32 = 0x8011;
    pub const X_RENDERABLE: u32 = 0x8012;
    pub const FBCONFIG_ID: u32 = 0x8013;
    pub const MAX_PBUFFER_WIDTH: u32 = 0x8016;
    pub const MAX_PBUFFER_HEIGHT: u32 = 0x8017;
    pub const MAX_PBUFFER_PIXELS: u32 = 0x8018;
    pub const VISUAL_SELECT_GROUP: u32 = 0x8028;
    pub const SWAP_METHOD: u32 = 0x8060;
    pub const BIND_TO_TEXTURE_RGB: u32 = 0x20D0;
    pub const BIND_TO_TEXTURE_RGBA: u32 = 0x20D1;
    pub const BIND_TO_MIPMAP_TEXTURE: u32 = 0x20D2;
    pub const BIND_TO_TEXTURE_TARGETS: u32 = 0x20D3;
    pub const Y_INVERTED: u32 = 0x20D4;
    pub const TEXTURE_FORMAT: u32 = 0x20D5;
    pub const TEXTURE_TARGET: u32 = 0x20D6;
    pub const MIPMAP_TEXTURE: u32 = 0x20D7;
    pub const CONTEXT_RELEASE_BEHAVIOR: u32 = 0x2097;
    pub const CONTEXT_RESET_NOTIFICATION_STRATEGY: u32 = 0x8256;
    pub const CONTEXT_OPENGL_NO_ERROR: u32 = 0x31B3;
    pub const SAMPLE_BUFFERS: u32 = 100000;
    pub const SAMPLES: u32 = 100001;
}

/// A config: attributes and their values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config(Vec<(u32, u32)>);

impl Config {
    /// From pairs of attribute and value.
    pub fn new(pairs: Vec<(u32, u32)>) -> Config {
        Config(pairs)
    }
    /// The value of an attribute.
    pub fn get(&self, attribute: u32) -> Option<u32> {
        self.0.iter().find(|(a, _)| *a == attribute).map(|(_, v)| *v)
    }
    /// The same, 0 where it has none.
    pub fn value(&self, attribute: u32) -> u32 {
        self.get(attribute).unwrap_or(0)
    }
    /// All of them.
    pub fn pairs(&self) -> &[(u32, u32)] {
        &self.0
    }
    /// As bytes: what travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|(a, v)| [*a, *v]).flat_map(u32::to_le_bytes).collect()
    }
    /// From bytes that travelled; a rest that is no pair is dropped.
    pub fn from_bytes(bytes: &[u8]) -> Config {
        let word = |raw: &[u8]| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]);
        Config(bytes.chunks_exact(8).map(|pair| (word(&pair[..4]), word(&pair[4..]))).collect())
    }
}

/// The answer to [`op::QueryScreen`], a page of it.
///
/// Bytes: `total` configs, `count` in this page, the number of attributes in each config, the length of the
/// text (u32 each); the text, padded to 4; then for each config its values, in the order of [`CONFIG_ATTRIBUTES`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScreenReply {
    /// How many configs the screen has.
    pub total: u32,
    /// The driver's `glXQueryExtensionsString`.
    pub extensions: String,
    /// From the one asked for on, as many as fit.
    pub configs: Vec<Config>,
}

impl ScreenReply {
    /// As bytes, at most `limit`, with as many of `configs` as fit. Returns the bytes.
    pub fn encode(total: u32, extensions: &str, configs: &[Config], limit: usize) -> Vec<u8> {
        let each = CONFIG_ATTRIBUTES.len() * 4;
        let text = extensions.as_bytes();
        let head = 16 + text.len().next_multiple_of(4);
        let count = configs.len().min(limit.saturating_sub(head) / each);
        let mut out = Vec::with_capacity(head + count * each);
        for word in [total, count as u32, CONFIG_ATTRIBUTES.len() as u32, text.len() as u32] {
            out.extend_from_slice(&word.to_le_bytes());
        }
        out.extend_from_slice(text);
        out.resize(head, 0);
        for config in &configs[..count] {
            for attribute in CONFIG_ATTRIBUTES {
                out.extend_from_slice(&config.value(*attribute).to_le_bytes());
            }
        }
        out
    }

    /// From bytes; `None` where they are no such answer.
    pub fn decode(bytes: &[u8]) -> Option<ScreenReply> {
        let word = |at: usize| {
            let raw = bytes.get(at..at.checked_add(4)?)?;
            Some(u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]]))
        };
        let (total, count, each, text) = (word(0)?, word(4)?, word(8)? as usize, word(12)? as usize);
        if each != CONFIG_ATTRIBUTES.len() {
            return None;
        }
        let extensions = String::from_utf8_lossy(bytes.get(16..16usize.checked_add(text)?)?).into_owned();
        let mut at = 16 + text.next_multiple_of(4);
        let mut configs = Vec::new();
        for _ in 0..count {
            let mut pairs = Vec::with_capacity(each);
            for attribute in CONFIG_ATTRIBUTES {
                pairs.push((*attribute, word(at)?));
                at += 4;
            }
            configs.push(Config(pairs));
        }
        Some(ScreenReply { total, extensions, configs })
    }
}

/// What a context has of what OpenGL ever had.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Profile {
    /// Everything.
    #[default]
    Compatibility,
    /// What is not deprecated, so that names are generated ones and there is no default vertex array object: the core profile,
    /// or forward compatible (specification 3.0, appendix E).
    Core,
    /// OpenGL ES from version 2.0 on: no fixed pipeline, but names of the program's own and arrays in its memory.
    Es,
    /// OpenGL ES 1.1: the fixed pipeline without glBegin, lists and stacks of attributes.
    Es1,
}

impl Profile {
    /// The bit of GLX_EXT_create_context_es2_profile, and of GLX_EXT_create_context_es_profile.
    pub const ES_BIT: u32 = 4;

    /// By the major version, the flags and the profile of GLX_ARB_create_context.
    pub const fn of(major: u32, flags: u32, profile: u32) -> Profile {
        const CORE_PROFILE_BIT: u32 = 1;
        const FORWARD_COMPATIBLE_BIT: u32 = 2;
        if profile & Profile::ES_BIT != 0 {
            if major < 2 { Profile::Es1 } else { Profile::Es }
        } else if profile & CORE_PROFILE_BIT != 0 || flags & FORWARD_COMPATIBLE_BIT != 0 {
            Profile::Core
        } else {
            Profile::Compatibility
        }
    }
    /// Whether names must be generated, and a vertex array object be bound.
    pub const fn is_core(self) -> bool {
        matches!(self, Profile::Core)
    }
    /// Whether it is OpenGL ES, of any version.
    pub const fn is_es(self) -> bool {
        matches!(self, Profile::Es | Profile::Es1)
    }
    /// Whether it has the fixed pipeline: matrices, lights, current colours, and arrays of these.
    pub const fn is_fixed(self) -> bool {
        matches!(self, Profile::Compatibility | Profile::Es1)
    }
    /// Whether it has all that is deprecated.
    pub const fn is_whole(self) -> bool {
        matches!(self, Profile::Compatibility)
    }
}

/// The answer to [`op::MakeCurrent`], beside its [`Status`]: what GL makes state of when a context is first made current. Four words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CurrentReply {
    /// Of the drawable, as the viewport is set to.
    pub size: Size,
    /// Whether it and the drawable that is read from have a back buffer: a context without a config draws to and reads from that
    /// (GLX_EXT_no_config_context).
    pub double: [bool; 2],
}

/// In pixels; 0 without a drawable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl CurrentReply {
    /// How many bytes it has.
    pub const LEN: usize = 16;

    /// As bytes.
    pub fn to_bytes(self) -> [u8; CurrentReply::LEN] {
        let mut bytes = [0; CurrentReply::LEN];
        let [draw, read] = self.double.map(u32::from);
        let words = [self.size.width, self.size.height, draw, read];
        for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }
    /// From bytes.
    pub fn from_bytes(bytes: [u8; CurrentReply::LEN]) -> CurrentReply {
        let word = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        CurrentReply { size: Size { width: word(0), height: word(4) }, double: [word(8) != 0, word(12) != 0] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_is_inside_its_packet() {
        for command in &GLX_COMMANDS {
            let (mut words, mut blobs) = (0, 0);
            for param in command.params {
                let next = match param.kind {
                    Kind::In(_) | Kind::Out(_) => &mut blobs,
                    _ => &mut words,
                };
                assert_eq!(param.at, *next, "{} {}", command.name, param.name);
                *next += 1;
            }
            assert_eq!((words, blobs), (command.shape.words, command.shape.blobs), "{}", command.name);
        }
        assert_eq!(glx_command(op::SwapBuffers).unwrap().name, "glXSwapBuffers");
        assert_eq!(glx_command(op::CopyContext).unwrap().name, "glXCopyContext");
        assert_eq!(glx_command(op::QueryRenderer).unwrap().name, "glXQueryRendererMESA");
        assert_eq!(glx_command(op::AwaitFences).unwrap().name, "eglClientWaitSync");
        assert!(glx_command(0).is_none() && glx_command(op::AwaitFences + 1).is_none());
    }

    #[test]
    fn what_is_current_is_what_was_answered() {
        for double in [[false, true], [true, false]] {
            let reply = CurrentReply { size: Size { width: 640, height: u32::MAX }, double };
            assert_eq!(CurrentReply::from_bytes(reply.to_bytes()), reply);
        }
    }

    #[test]
    fn a_screen_travels_in_pages() {
        let config = |id| Config::new(CONFIG_ATTRIBUTES.iter().map(|a| (*a, a ^ id)).collect());
        let all: Vec<Config> = (0..10).map(config).collect();
        let limit = 16 + 8 + 3 * CONFIG_ATTRIBUTES.len() * 4 + 5;
        let page = ScreenReply::decode(&ScreenReply::encode(10, "GLX_a b", &all, limit)).unwrap();
        assert_eq!((page.total, page.extensions.as_str()), (10, "GLX_a b"));
        assert_eq!(page.configs, all[..3]);
        let bytes = ScreenReply::encode(10, "GLX_a b", &all, limit);
        for cut in 0..bytes.len() {
            assert!(ScreenReply::decode(&bytes[..cut]).is_none(), "cut at {cut}");
        }
        assert_eq!(Config::from_bytes(&all[1].to_bytes()), all[1]);
    }
}
