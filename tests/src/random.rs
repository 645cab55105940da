//! Random scripts: calls of every command that the rules say changes state, with arguments from the registry's groups.
//!
//! Most calls are such that GL 1.5 takes them; some are not, because a call that GL rejects must leave no trace in the
//! log. Names of objects are few, so that objects are bound, redefined and deleted while they are in use. What GL
//! leaves undefined is not generated; [`UNDEFINED`] says what and why.
//!
//! What commands there are, their parameters, and which of them are legal where is the registry's and the rules' word.
//! The tables here add which values make sense for a parameter's name. This module must not know how scripts are run.

use crate::script::{Profile, Script};
use reprise_generator::expr::Expr;
use reprise_generator::model::{Command, Model, Param, Role, exprs, slots};
use reprise_generator::registry::Base;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Numbers that the seed decides. SplitMix64, written out because a seed that was printed must give the same script
/// years later, whatever became of other crates' generators.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
    fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }
    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// The newest version whose commands are generated, times ten.
pub const NEWEST: u8 = 46;

/// Ends of the names of extensions' own commands. These have test programs and scripts of their own: what they take (texts in assembly
/// language, halves, paths) is nothing that the tables here know.
const VENDORS: [&str; 7] = ["ARB", "ATI", "EXT", "IBM", "KHR", "MESA", "NV"];
/// But for these, which differ from the core's only in the names that they take.
const KNOWN: [&str; 2] = ["glBindFramebufferEXT", "glBindRenderbufferEXT"];
/// Beginnings of commands of GL_EXT_direct_state_access that differ from the core's only in naming what those take as current.
const DIRECT: [&str; 7] = [
    "glMatrix",
    "glTexture",
    "glCopyTexture",
    "glMultiTexEnv",
    "glMultiTexGen",
    "glMultiTexParameter",
    "glMultiTexImage",
];

/// Commands that are left out, and why (sections of the OpenGL 1.5 specification); a `*` stands for any end. Gets are left out because the program
/// performs them all at the end.
pub const UNDEFINED: &[(&str, &str)] = &[
    (
        "glDrawArrays",
        "2.8: current values are undefined afterwards; pointers are random, so memory is not there",
    ),
    ("glDepthRangeArrayfvOES", "Mesa ends with a segmentation fault where the first is less than 0"),
    ("glDepthRangeIndexedfOES", "of OpenGL ES alone, as glDepthRangeIndexed is of OpenGL"),
    ("glDiscardFramebufferEXT", "of OpenGL ES alone; and what it discards is undefined"),
    ("glDrawTex*", "Mesa draws with the colour that was current when it last looked"),
    ("glMultiDraw*", "as glDrawArrays"),
    ("glDrawArrays*", "as glDrawArrays"),
    ("glDrawElements*", "as glDrawArrays"),
    ("glDrawRange*", "as glDrawArrays"),
    ("glDrawTransformFeedback*", "as glDrawArrays"),
    ("glDispatchCompute*", "no program here computes"),
    ("glArrayElement", "reads memory through pointers that are random here"),
    ("glLockArraysEXT", "reads memory through pointers that are random here"),
    ("glUnlockArraysEXT", "belongs to glLockArraysEXT"),
    // 5.1 says that current values do not change; Mesa's do.
    ("glEvalCoord*", "5.1: drivers differ in what they leave in current values"),
    ("glEvalPoint*", "as glEvalCoord"),
    ("glEvalMesh*", "as glEvalCoord"),
    // Only at a script's beginning, where the names can be no others.
    ("glGenTextures", "3.8.12: which unused names it gives is the driver's choice"),
    ("glGenBuffers", "2.9: as glGenTextures"),
    ("glGenQueries", "4.1.7: as glGenTextures"),
    ("glGenLists", "5.4: as glGenTextures"),
    ("glCreate*", "7.1, 7.3 and 2.6.1 of version 4.5: as glGenTextures"),
    ("glGenSamplers", "as glGenTextures"),
    ("glGenTransformFeedbacks", "as glGenTextures"),
    ("glGenProgramPipelines", "as glGenTextures"),
    ("glGenFramebuffers", "4.4 of version 3.0: as glGenTextures"),
    ("glGenRenderbuffers", "as glGenFramebuffers"),
    ("glGenVertexArrays", "as glGenTextures"),
    // A script cannot write to what it maps.
    ("glMapBufferRange", "2.9 of version 3.0: contents are undefined where a range is invalidated"),
    ("glFlushMapped*", "belongs to glMapBufferRange"),
    ("glMapNamedBufferRange", "as glMapBufferRange"),
    (
        "glTextureRenderbufferEXT",
        "of GL_EXT_texture_renderbuffer, which Mesa lacks: it takes the call for nothing",
    ),
    ("glInvalidate*", "6.5 and 8.20 of version 4.5: contents are undefined afterwards"),
    (
        "glClearNamedFramebuffer*",
        "9.2 of version 4.5: a name that is none is an error; Mesa makes a framebuffer of it",
    ),
    ("glDeleteProgramPipelines", "7.4 of version 4.5: Mesa leaves one bound, where a program is in use"),
    ("glFenceSync", "4.1 of version 4.5: its name is an address"),
    ("glClientWaitSync", "belongs to glFenceSync"),
    ("glWaitSync", "belongs to glFenceSync"),
    ("glDeleteSync", "belongs to glFenceSync"),
    (
        "glGetQueryBufferObject*",
        "4.2.3 of version 4.5: whether there is a result already is the driver's choice",
    ),
    ("glDebugMessage*", "20 of version 4.5: messages are the driver's"),
    ("glPushDebugGroup", "belongs to glDebugMessageInsert"),
    ("glPopDebugGroup", "belongs to glPushDebugGroup"),
    ("glObjectLabel", "belongs to glDebugMessageInsert"),
    ("glObjectPtrLabel", "belongs to glDebugMessageInsert"),
    ("glShaderBinary", "7.2 of version 4.6: scripts have no module of SPIR-V"),
    ("glSpecializeShader", "belongs to glShaderBinary"),
    ("glProgramBinary", "7.5 of version 4.5: a program's binary is the driver's"),
    // docs/faults.md says so.
    ("glBindBuffers*", "where one name is refused none is bound after a replay"),
    ("glBindTextures", "as glBindBuffersBase"),
    ("glBindSamplers", "as glBindBuffersBase"),
    ("glBindImageTextures", "as glBindBuffersBase"),
    ("glBindVertexBuffers", "as glBindBuffersBase"),
    ("glVertexArrayVertexBuffers", "as glBindBuffersBase"),
    (
        "glBeginTransformFeedback",
        "2.15 of version 3.0: what is captured depends on what is drawn until the end",
    ),
    ("glEndTransformFeedback", "belongs to glBeginTransformFeedback"),
    (
        "glBeginConditionalRender",
        "2.14 of version 3.0: whether it waits for the result is the driver's choice",
    ),
    ("glEndConditionalRender", "belongs to glBeginConditionalRender"),
    ("glFinish", "stands for a strike"),
    // Made as a whole, see `block` and `selection`.
    ("glBegin", "a block"),
    ("glEnd", "a block"),
    ("glNewList", "a block"),
    ("glEndList", "a block"),
    ("glRenderMode", "a block"),
    ("glSelectBuffer", "a block"),
    ("glFeedbackBuffer", "a block"),
    ("glInterleavedArrays", "in the program's own memory: takes a pointer that the dump shows"),
];

/// How often a rule is chosen, where not once: by the beginning of a command's name.
const WEIGHTS: &[(&str, usize)] = &[
    ("glActiveTexture", 4),
    ("glBindTexture", 4),
    ("glTexParameter", 3),
    ("glTexImage2D", 3),
    ("glTexEnv", 2),
    ("glTexGen", 2),
    ("glMatrixMode", 4),
    ("glPushMatrix", 2),
    ("glPopMatrix", 3),
    ("glPushAttrib", 2),
    ("glPopAttrib", 3),
    ("glPushClientAttrib", 1),
    ("glPopClientAttrib", 2),
    ("glEnable", 4),
    ("glDisable", 3),
    ("glBindBuffer", 2),
    ("glUniform", 3),
    ("glBindFramebuffer", 2),
    ("glFramebuffer", 3),
    ("glRenderbufferStorage", 2),
    ("glBindVertexArray", 2),
    ("glUseProgram", 5),
    ("glLinkProgram", 2),
    ("glLight", 2),
    ("glMaterial", 2),
    ("glCallList", 2),
];

/// What can stand behind a pname.
enum Domain {
    Enums(&'static [&'static str]),
    Numbers(&'static [f64]),
}
use Domain::{Enums, Numbers};

const BOOLEANS: Domain = Numbers(&[0.0, 1.0]);
const TEXTURE_SOURCES: Domain = Enums(&["GL_TEXTURE", "GL_CONSTANT", "GL_PRIMARY_COLOR", "GL_PREVIOUS"]);
const OPERANDS: Domain =
    Enums(&["GL_SRC_COLOR", "GL_ONE_MINUS_SRC_COLOR", "GL_SRC_ALPHA", "GL_ONE_MINUS_SRC_ALPHA"]);
const WRAPS: Domain =
    Enums(&["GL_CLAMP", "GL_REPEAT", "GL_CLAMP_TO_EDGE", "GL_CLAMP_TO_BORDER", "GL_MIRRORED_REPEAT"]);

fn domain(pname: &str) -> Domain {
    match pname {
        "GL_TEXTURE_MIN_FILTER" => Enums(&[
            "GL_NEAREST",
            "GL_LINEAR",
            "GL_NEAREST_MIPMAP_NEAREST",
            "GL_LINEAR_MIPMAP_NEAREST",
            "GL_NEAREST_MIPMAP_LINEAR",
            "GL_LINEAR_MIPMAP_LINEAR",
        ]),
        "GL_TEXTURE_MAG_FILTER" => Enums(&["GL_NEAREST", "GL_LINEAR"]),
        "GL_TEXTURE_WRAP_S" | "GL_TEXTURE_WRAP_T" | "GL_TEXTURE_WRAP_R" => WRAPS,
        "GL_TEXTURE_COMPARE_MODE" => Enums(&["GL_NONE", "GL_COMPARE_R_TO_TEXTURE"]),
        "GL_TEXTURE_COMPARE_FUNC" => Enums(&["GL_LEQUAL", "GL_GEQUAL", "GL_LESS", "GL_NEVER", "GL_ALWAYS"]),
        "GL_DEPTH_TEXTURE_MODE" => Enums(&["GL_LUMINANCE", "GL_INTENSITY", "GL_ALPHA"]),
        // With a first level of 1000 a texture of one level ends Mesa with a segmentation fault.
        "GL_TEXTURE_BASE_LEVEL" => Numbers(&[0.0, 1.0, 2.0, 3.0]),
        "GL_TEXTURE_MAX_LEVEL" => Numbers(&[0.0, 1.0, 2.0, 3.0, 1000.0]),
        name if name.starts_with("GL_TEXTURE_SWIZZLE_") => {
            Enums(&["GL_RED", "GL_GREEN", "GL_ALPHA", "GL_ZERO", "GL_ONE"])
        }
        "GL_DEPTH_STENCIL_TEXTURE_MODE" => Enums(&["GL_DEPTH_COMPONENT", "GL_STENCIL_INDEX"]),
        "GL_TEXTURE_PRIORITY" => Numbers(&[0.0, 0.25, 1.0]),
        "GL_TEXTURE_MAX_ANISOTROPY_EXT" => Numbers(&[1.0, 2.0, 4.0]),
        "GL_TEXTURE_ENV_MODE" => {
            Enums(&["GL_MODULATE", "GL_BLEND", "GL_DECAL", "GL_REPLACE", "GL_ADD", "GL_COMBINE"])
        }
        "GL_COMBINE_RGB" | "GL_COMBINE_ALPHA" => {
            Enums(&["GL_REPLACE", "GL_MODULATE", "GL_ADD", "GL_ADD_SIGNED", "GL_INTERPOLATE", "GL_SUBTRACT"])
        }
        name if name.starts_with("GL_SRC") || name.starts_with("GL_SOURCE") => TEXTURE_SOURCES,
        name if name.starts_with("GL_OPERAND") => OPERANDS,
        "GL_RGB_SCALE" => Numbers(&[1.0, 2.0, 4.0]),
        "GL_FOG_MODE" => Enums(&["GL_EXP", "GL_EXP2", "GL_LINEAR"]),
        "GL_FOG_COORD_SRC" | "GL_FOG_COORDINATE_SOURCE" => Enums(&["GL_FOG_COORD", "GL_FRAGMENT_DEPTH"]),
        "GL_LIGHT_MODEL_COLOR_CONTROL" => Enums(&["GL_SINGLE_COLOR", "GL_SEPARATE_SPECULAR_COLOR"]),
        "GL_TEXTURE_GEN_MODE" => Enums(&[
            "GL_OBJECT_LINEAR",
            "GL_EYE_LINEAR",
            "GL_SPHERE_MAP",
            "GL_NORMAL_MAP",
            "GL_REFLECTION_MAP",
        ]),
        "GL_SPOT_CUTOFF" => Numbers(&[0.0, 30.0, 90.0, 180.0, 91.0]),
        "GL_SPOT_EXPONENT" | "GL_SHININESS" => Numbers(&[0.0, 5.0, 128.0, 129.0]),
        "GL_CONSTANT_ATTENUATION" | "GL_LINEAR_ATTENUATION" | "GL_QUADRATIC_ATTENUATION" => {
            Numbers(&[0.0, 0.5, 2.0, -1.0])
        }
        name if name.ends_with("_ALIGNMENT") => Numbers(&[1.0, 2.0, 4.0, 8.0]),
        name if name.ends_with("_SWAP_BYTES") || name.ends_with("_LSB_FIRST") => BOOLEANS,
        name if name.contains("PACK_SKIP_") => Numbers(&[0.0, 0.0, 1.0, 3.0]),
        // None shorter than an image, where rows overlap: 0 or more than any image here is wide and high.
        name if name.contains("PACK_") => Numbers(&[0.0, 0.0, 17.0, 20.0]),
        "GL_MAP_COLOR" | "GL_MAP_STENCIL" | "GL_GENERATE_MIPMAP" => BOOLEANS,
        "GL_LIGHT_MODEL_LOCAL_VIEWER" | "GL_LIGHT_MODEL_TWO_SIDE" => BOOLEANS,
        "GL_INDEX_SHIFT" => Numbers(&[0.0, 1.0, -1.0]),
        name if name.ends_with("_SCALE") => Numbers(&[1.0, 1.0, 0.5, 2.0]),
        name if name.ends_with("_BIAS") => Numbers(&[0.0, 0.0, 0.25, -0.5]),
        _ => Numbers(&[0.0, 1.0, 0.5, 0.25, 2.0, 3.75, -1.0]),
    }
}

/// Members of a group where the registry's has more than the command takes, or where other parameters limit it.
fn members(command: &str, param: &str, group: &str) -> Option<&'static [&'static str]> {
    let textures: &[&str] = &[
        "GL_TEXTURE_1D",
        "GL_TEXTURE_2D",
        "GL_TEXTURE_2D",
        "GL_TEXTURE_3D",
        "GL_TEXTURE_CUBE_MAP",
        "GL_TEXTURE_2D_ARRAY",
        "GL_TEXTURE_RECTANGLE",
        "GL_TEXTURE_CUBE_MAP_ARRAY",
    ];
    Some(match group {
        "TextureTarget" if command.ends_with("2DMultisample") => &["GL_TEXTURE_2D_MULTISAMPLE"],
        "TextureTarget" if command.ends_with("3DMultisample") => &["GL_TEXTURE_2D_MULTISAMPLE_ARRAY"],
        "TextureTarget" if command.starts_with("glTexBuffer") => &["GL_TEXTURE_BUFFER"],
        "TextureTarget" if command == "glTexStorage2D" => {
            &["GL_TEXTURE_2D", "GL_TEXTURE_CUBE_MAP", "GL_TEXTURE_RECTANGLE", "GL_TEXTURE_1D_ARRAY"]
        }
        "TextureTarget" if command == "glTexStorage3D" => {
            &["GL_TEXTURE_3D", "GL_TEXTURE_2D_ARRAY", "GL_TEXTURE_CUBE_MAP_ARRAY"]
        }
        "SizedInternalFormat" if command.contains("Buffer") => {
            &["GL_RGBA8", "GL_R32F", "GL_RGBA16F", "GL_R8UI", "GL_RGBA32I"]
        }
        "SizedInternalFormat" => &[
            "GL_RGBA8",
            "GL_RGBA8",
            "GL_R32F",
            "GL_RGBA16F",
            "GL_RG8",
            "GL_SRGB8_ALPHA8",
            "GL_DEPTH_COMPONENT24",
            "GL_DEPTH24_STENCIL8",
            "GL_RGBA8UI",
        ],
        "TextureTarget" if command.contains("1D") && command.contains("Sub") => &["GL_TEXTURE_1D"],
        "TextureTarget" if command.contains("1D") => {
            &["GL_TEXTURE_1D", "GL_TEXTURE_1D", "GL_PROXY_TEXTURE_1D"]
        }
        "TextureTarget" if command.contains("2D") => &[
            "GL_TEXTURE_2D",
            "GL_TEXTURE_2D",
            "GL_TEXTURE_2D",
            "GL_TEXTURE_CUBE_MAP_POSITIVE_X",
            "GL_TEXTURE_CUBE_MAP_NEGATIVE_Z",
            "GL_PROXY_TEXTURE_2D",
        ],
        "TextureTarget" if command.contains("3D") => {
            &["GL_TEXTURE_3D", "GL_TEXTURE_3D", "GL_PROXY_TEXTURE_3D"]
        }
        "TextureTarget" => textures,
        "FramebufferTarget" => &["GL_FRAMEBUFFER", "GL_DRAW_FRAMEBUFFER", "GL_READ_FRAMEBUFFER"],
        "FramebufferAttachment" => &[
            "GL_COLOR_ATTACHMENT0",
            "GL_COLOR_ATTACHMENT0",
            "GL_COLOR_ATTACHMENT1",
            "GL_DEPTH_ATTACHMENT",
            "GL_STENCIL_ATTACHMENT",
            "GL_DEPTH_STENCIL_ATTACHMENT",
        ],
        "InternalFormat" if command.contains("Renderbuffer") => &[
            "GL_RGBA8",
            "GL_RGBA8",
            "GL_RGBA",
            "GL_RGBA16F",
            "GL_SRGB8_ALPHA8",
            "GL_DEPTH_COMPONENT24",
            "GL_DEPTH24_STENCIL8",
            "GL_STENCIL_INDEX8",
        ],
        "BufferTargetARB" if command.starts_with("glBindBuffer") && command != "glBindBuffer" => {
            &["GL_UNIFORM_BUFFER", "GL_TRANSFORM_FEEDBACK_BUFFER"]
        }
        "TextureUnit" => &["GL_TEXTURE0", "GL_TEXTURE1", "GL_TEXTURE2", "GL_TEXTURE7"],
        "TextureParameterName" => &[
            "GL_TEXTURE_BORDER_COLOR",
            "GL_TEXTURE_MAG_FILTER",
            "GL_TEXTURE_MIN_FILTER",
            "GL_TEXTURE_WRAP_S",
            "GL_TEXTURE_WRAP_T",
            "GL_TEXTURE_WRAP_R",
            "GL_TEXTURE_PRIORITY",
            "GL_TEXTURE_MIN_LOD",
            "GL_TEXTURE_MAX_LOD",
            "GL_TEXTURE_BASE_LEVEL",
            "GL_TEXTURE_MAX_LEVEL",
            "GL_TEXTURE_LOD_BIAS",
            "GL_DEPTH_TEXTURE_MODE",
            "GL_TEXTURE_COMPARE_MODE",
            "GL_TEXTURE_COMPARE_FUNC",
            "GL_GENERATE_MIPMAP",
            "GL_TEXTURE_MAX_ANISOTROPY_EXT",
            "GL_TEXTURE_SWIZZLE_R",
            "GL_TEXTURE_SWIZZLE_A",
            "GL_TEXTURE_SWIZZLE_RGBA",
            "GL_DEPTH_STENCIL_TEXTURE_MODE",
        ],
        "SamplerParameterF" | "SamplerParameterI" => &[
            "GL_TEXTURE_BORDER_COLOR",
            "GL_TEXTURE_MAG_FILTER",
            "GL_TEXTURE_MIN_FILTER",
            "GL_TEXTURE_WRAP_S",
            "GL_TEXTURE_WRAP_T",
            "GL_TEXTURE_WRAP_R",
            "GL_TEXTURE_MIN_LOD",
            "GL_TEXTURE_MAX_LOD",
            "GL_TEXTURE_LOD_BIAS",
            "GL_TEXTURE_COMPARE_MODE",
            "GL_TEXTURE_COMPARE_FUNC",
        ],
        "TextureEnvParameter" => &[
            "GL_TEXTURE_ENV_MODE",
            "GL_TEXTURE_ENV_COLOR",
            "GL_TEXTURE_LOD_BIAS",
            "GL_COMBINE_RGB",
            "GL_COMBINE_ALPHA",
            "GL_RGB_SCALE",
            "GL_ALPHA_SCALE",
            "GL_SRC0_RGB",
            "GL_SRC1_RGB",
            "GL_SRC2_RGB",
            "GL_SRC0_ALPHA",
            "GL_SRC1_ALPHA",
            "GL_SRC2_ALPHA",
            "GL_OPERAND0_RGB",
            "GL_OPERAND1_RGB",
            "GL_OPERAND2_RGB",
            "GL_OPERAND0_ALPHA",
            "GL_OPERAND1_ALPHA",
            "GL_OPERAND2_ALPHA",
        ],
        "EnableCap" if param == "array" => &[
            "GL_VERTEX_ARRAY",
            "GL_NORMAL_ARRAY",
            "GL_COLOR_ARRAY",
            "GL_INDEX_ARRAY",
            "GL_TEXTURE_COORD_ARRAY",
            "GL_EDGE_FLAG_ARRAY",
            "GL_FOG_COORD_ARRAY",
            "GL_SECONDARY_COLOR_ARRAY",
        ],
        "PixelFormat" => &[
            "GL_RGBA",
            "GL_RGB",
            "GL_BGRA",
            "GL_BGR",
            "GL_ALPHA",
            "GL_RED",
            "GL_LUMINANCE",
            "GL_LUMINANCE_ALPHA",
            "GL_DEPTH_COMPONENT",
            "GL_COLOR_INDEX",
        ],
        "InternalFormat" if command.contains("Compressed") => &[
            "GL_COMPRESSED_RGB_S3TC_DXT1_EXT",
            "GL_COMPRESSED_RGBA_S3TC_DXT1_EXT",
            "GL_COMPRESSED_RGBA_S3TC_DXT3_EXT",
            "GL_COMPRESSED_RGBA_S3TC_DXT5_EXT",
        ],
        "DrawBufferMode" | "ReadBufferMode" => &[
            "GL_FRONT",
            "GL_BACK",
            "GL_BACK",
            "GL_BACK_LEFT",
            "GL_FRONT_LEFT",
            "GL_LEFT",
            "GL_NONE",
            "GL_AUX0",
        ],
        // Without GL_CURRENT_BIT: Mesa does not put back values that it has not flushed yet.
        "AttribMask" => &[
            "GL_POINT_BIT",
            "GL_LINE_BIT",
            "GL_POLYGON_BIT",
            "GL_POLYGON_STIPPLE_BIT",
            "GL_PIXEL_MODE_BIT",
            "GL_LIGHTING_BIT",
            "GL_FOG_BIT",
            "GL_DEPTH_BUFFER_BIT",
            "GL_ACCUM_BUFFER_BIT",
            "GL_STENCIL_BUFFER_BIT",
            "GL_VIEWPORT_BIT",
            "GL_TRANSFORM_BIT",
            "GL_ENABLE_BIT",
            "GL_COLOR_BUFFER_BIT",
            "GL_HINT_BIT",
            "GL_EVAL_BIT",
            "GL_LIST_BIT",
            "GL_TEXTURE_BIT",
            "GL_SCISSOR_BIT",
            "GL_MULTISAMPLE_BIT",
        ],
        _ => return None,
    })
}

/// What a script may contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Calls, blocks counted as one.
    pub calls: usize,
    /// Without what the GPU decides and a killed server takes with it.
    pub survives_kill: bool,
    /// More than one context.
    pub contexts: bool,
    /// The newest version of OpenGL whose commands and enums it has, times ten.
    pub newest: u8,
    /// Of contexts of a core profile or of OpenGL ES: little that those have not, and what they require.
    pub profile: Profile,
}

/// Makes scripts.
#[derive(Debug, Clone)]
pub struct Generator<'a> {
    model: &'a Model,
    /// Commands by the rule that they share.
    families: Vec<(usize, Vec<&'a Command>)>,
    /// With the versions that brought them.
    enums: Vec<(u8, &'a str)>,
    /// The mask of each script's glPushAttrib, where a script does not choose.
    mask: Option<String>,
}

/// The slot classes that the rule of a command names as read: beside what it does, or to find out what it does.
pub fn read_classes(model: &Model, command: &Command) -> BTreeSet<String> {
    fn of_expr(model: &Model, expr: &Expr, found: &mut BTreeSet<String>) {
        match expr {
            Expr::Number(_) | Expr::Const(_) | Expr::Hash(..) => {}
            // Variables do not name themselves.
            Expr::Name(name) => {
                if let Some(var) = model.rules.vars.get(name) {
                    of_expr(model, &var.it, found);
                }
            }
            Expr::Binary(_, a, b) | Expr::Range(a, b) => {
                [a, b].into_iter().for_each(|expr| of_expr(model, expr, found))
            }
            Expr::Value(slot) => {
                found.insert(slot.class.clone());
                slot.keys.iter().for_each(|key| of_expr(model, key, found));
            }
            // Looked at, without depending on it.
            Expr::Peek(slot) => slot.keys.iter().for_each(|key| of_expr(model, key, found)),
            Expr::Known(_, name) => of_expr(model, name, found),
            Expr::Object(_, name, other) => {
                of_expr(model, name, found);
                other.iter().for_each(|expr| of_expr(model, expr, found));
            }
            Expr::Map(_, expr) | Expr::Each(_, expr) => of_expr(model, expr, found),
            Expr::If(a, _, b, c) => [a, b, c].into_iter().for_each(|expr| of_expr(model, expr, found)),
        }
    }
    let mut found = BTreeSet::new();
    for effect in &command.rule.it.effects {
        found.extend(effect.read.iter().chain(&effect.update).map(|slot| slot.class.clone()));
        found.extend(effect.push.iter().map(|push| push.stack.class.clone()));
        exprs(effect).into_iter().for_each(|expr| of_expr(model, expr, &mut found));
    }
    found
}

/// Whether a command has to do with a slot class: sets it, reads it, saves it or puts it back.
fn concerns(model: &Model, command: &Command, class: &str) -> bool {
    let rule = model.rules.slots.get(class);
    let effects = &command.rule.it.effects;
    let saves = effects.iter().any(|effect| {
        effect.push.as_ref().is_some_and(|push| push.mask.is_some())
            || effect.handler.as_deref() == Some("pop_attrib")
    });
    let saved = rule.is_some_and(|rule| !rule.it.attrib.is_empty() || !rule.it.attrib_by_key.is_empty());
    effects.iter().flat_map(slots).any(|slot| slot.class == class)
        || read_classes(model, command).contains(class)
        || saves && saved
}

struct Scripter<'a> {
    generator: &'a Generator<'a>,
    /// Those that the script's version has.
    enums: Vec<&'a str>,
    /// Those that only later versions have, or only the other profile.
    missing: BTreeSet<&'a str>,
    mask: &'a str,
    /// glMaterial, or colour material, but not both: Mesa keeps a material back and sets it again later, over the colour.
    materials: bool,
    /// The client attribute stack, or deleted buffers, but not both.
    client_stack: bool,
    /// Calls that set fewer than four components of a current value, or such values in lists, but not both.
    partial: bool,
    /// Vertex array objects, or arrays elsewhere than at 0, but not both: one that is not in a buffer is an error in an object
    /// (10.3.9 of version 4.6), and Mesa sets it all the same.
    vertex_arrays: bool,
    /// Pixel transfer, or pixels that are skipped, but not both: with it Mesa skips none in textures (3.6.4).
    transfers: bool,
    /// Commands of [`DIRECT`], or textures whose targets the script decides, but not both: one that GL rejects has made its
    /// texture all the same (docs/faults.md).
    direct: bool,
}

struct Making<'a> {
    model: &'a Model,
    enums: &'a [&'a str],
    missing: &'a BTreeSet<&'a str>,
    random: &'a mut Random,
    limits: Limits,
    place: Place,
    /// The mask of every glPushAttrib of the script. Mesa up to 23 forgets at a pop what was changed above it in groups
    /// that only a lower level saved.
    mask: &'a str,
    materials: bool,
    vertex_arrays: bool,
    transfers: bool,
    /// Arguments of this call by name.
    chosen: HashMap<String, i64>,
    pname: String,
}

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Place {
    /// Inside this list, which may call only those before it: lists that call themselves take for ever.
    list: Option<u32>,
    /// Between glBegin and glEnd.
    begun: bool,
}

/// Names of shaders that scripts use, the source that each has first (see `programs/script.c`), and what they are.
const SHADERS: [(u32, u32, &str); 4] = [
    (1, 0, "GL_VERTEX_SHADER"),
    (2, 1, "GL_FRAGMENT_SHADER"),
    (3, 2, "GL_VERTEX_SHADER"),
    (4, 3, "GL_FRAGMENT_SHADER"),
];
/// How many sources there are of each profile.
const SOURCES: usize = 5;
/// The first of them.
fn first_source(profile: Profile) -> usize {
    match profile {
        Profile::Compatibility => 0,
        Profile::Core => SOURCES,
        Profile::Es | Profile::Es1 => 2 * SOURCES + 2,
    }
}
/// Names of programs, and the shaders that are attached to them first; no others are: a program with two shaders of one stage
/// that each have a main ends Mesa's linker with a segmentation fault.
const PROGRAMS: [(u32, &[u32]); 3] = [(5, &[1, 2]), (6, &[3, 4]), (7, &[1, 4])];
/// Names of attributes, varyings and uniforms in those sources, and one that is not.
const NAMES: &[&str] = &["place", "paint", "color", "tint", "nowhere"];
/// And in those of core profiles, which name their output.
const CORE_NAMES: &[&str] = &["place", "paint", "tone", "tint", "nowhere"];

/// Names of display lists that scripts use.
const LISTS: u32 = 6;
/// Lists from this one on have nothing but what may stand between glBegin and glEnd, and are called there: a list that
/// is called there and begins a primitive leaves Mesa in disorder.
const FIRST_OF_ATTRIBUTES: u32 = 5;

/// What lists are made of besides what stands between glBegin and glEnd.
const IN_LISTS: &[&str] = &[
    "glActiveTexture",
    "glAlphaFunc",
    "glBindTexture",
    "glBlend",
    "glClear",
    "glClipPlane",
    "glColor",
    "glCullFace",
    "glDepth",
    "glDisable",
    "glEnable",
    "glFog",
    "glFrontFace",
    "glHint",
    "glLight",
    "glLine",
    "glListBase",
    "glLoad",
    "glMatrixMode",
    "glMult",
    "glPixelZoom",
    "glPointSize",
    "glPolygon",
    "glPopMatrix",
    "glPushMatrix",
    "glRasterPos",
    "glRotate",
    "glScale",
    "glShadeModel",
    "glStencilFunc",
    "glStencilMask",
    "glStencilOp",
    "glTexEnv",
    "glTranslate",
    "glViewport",
    "glWindowPos",
];

/// How many components the call sets of a current value that has four; it gives the others defaults.
fn components(name: &str) -> Option<char> {
    let rest =
        ["glTexCoord", "glMultiTexCoord", "glColor"].iter().find_map(|prefix| name.strip_prefix(prefix))?;
    rest.chars().next().filter(char::is_ascii_digit)
}

fn is_direct(name: &str) -> bool {
    name.ends_with("EXT") && DIRECT.iter().any(|prefix| name.starts_with(prefix))
}

fn saves_textures(mask: &str) -> bool {
    ["GL_TEXTURE_BIT", "GL_ALL_ATTRIB_BITS"].iter().any(|bit| mask.contains(bit))
}

fn opaque(command: &Command) -> bool {
    // Decided by the GPU wherever it is called, or a query's.
    let name = command.it.name.as_str();
    let prefixes = ["glCopyTex", "glCopyImage", "glCopyBuffer", "glCopyNamed", "glGenerate", "glFramebuffer"];
    let more = ["glBindFramebuffer", "glNamedFramebuffer", "glClearNamedFramebuffer", "glBlitNamed"];
    prefixes.iter().chain(&more).any(|p| name.starts_with(p))
        || name.contains("Query")
        || name.contains("Queries")
}

impl<'a> Generator<'a> {
    /// For all commands of the model that are part of a version or an extension that programs are shown.
    pub fn new(model: &'a Model) -> Generator<'a> {
        let mut families: BTreeMap<(&str, usize), Vec<&Command>> = BTreeMap::new();
        for command in &model.commands {
            let name = command.it.name.as_str();
            let of_extension = VENDORS.iter().any(|vendor| name.ends_with(vendor))
                && !KNOWN.contains(&name)
                && !is_direct(name);
            let left_out = of_extension
                || UNDEFINED.iter().any(|(left, _)| match left.strip_suffix('*') {
                    Some(prefix) => name.starts_with(prefix),
                    None => name == *left,
                });
            // What the tables here do not know the values of yet.
            let later = command.version > NEWEST;
            if !command.rule.it.get && !left_out && !later {
                families.entry((&command.rule.file, command.rule.line)).or_default().push(command);
            }
        }
        let weighted = families.into_values().map(|commands| {
            let weight = |name: &str| {
                WEIGHTS.iter().find(|(prefix, _)| name.starts_with(prefix)).map_or(1, |(_, weight)| *weight)
            };
            (commands.first().map_or(1, |command| weight(&command.it.name)), commands)
        });
        let enums = model
            .registry
            .version_enums
            .range(..=NEWEST)
            .flat_map(|(version, names)| names.iter().map(|name| (*version, name.as_str())))
            .collect();
        Generator { model, families: weighted.collect(), enums, mask: None }
    }

    /// A generator whose scripts are about one slot class: half of their calls and more are of commands whose rules name
    /// it. `None` where no command's does.
    pub fn about(&self, class: &str) -> Option<Generator<'a>> {
        let mut about = self.clone();
        let names = |command: &&Command| concerns(self.model, command, class);
        let count = about.families.iter().filter(|(_, commands)| commands.iter().any(&names)).count();
        let total: usize = self.families.iter().map(|(weight, _)| weight).sum();
        for (weight, commands) in &mut about.families {
            if commands.iter().any(&names) {
                // Where there are many, each is called less often.
                *weight += 2 * total / count;
            }
        }
        let rule = self.model.rules.slots.get(class);
        let saved_by = rule.and_then(|rule| {
            let by_key = rule.it.attrib_by_key.get("_").and_then(|bits| bits.first());
            rule.it.attrib.first().or(by_key)
        });
        let bits = members("glPushAttrib", "mask", "AttribMask").unwrap_or_default();
        about.mask = saved_by.filter(|bit| bits.contains(&bit.as_str())).cloned();
        (count > 0).then_some(about)
    }

    /// The script of a seed.
    pub fn script(&self, seed: u64, limits: Limits) -> Script {
        let mut random = Random::new(seed);
        let mut lines = Vec::new();
        let bits = members("glPushAttrib", "mask", "AttribMask").unwrap_or(&["GL_ENABLE_BIT"]);
        let mask: Vec<&str> = (0..1 + random.below(4)).map(|_| random.pick(bits)).collect();
        let mask = self.mask.clone().unwrap_or_else(|| mask.join("|"));
        let in_es = |name: &str| self.model.es.version_enums.values().any(|names| names.contains(name));
        let in_es1 = |name: &str| {
            let of_framebuffers =
                ["FRAMEBUFFER", "RENDERBUFFER", "ATTACHMENT0", "DEPTH_ATTACHMENT", "STENCIL_ATTACHMENT"];
            self.model.es1.version_enums.values().any(|names| names.contains(name))
                || of_framebuffers.iter().any(|part| name.contains(part))
        };
        let has_command = |name: &str| {
            let command = self.model.commands.iter().find(|command| command.it.name == name);
            command.is_some_and(|command| has(self.model, limits.profile, command))
        };
        let (known, missing): (Vec<_>, Vec<_>) =
            self.enums.iter().partition(|(version, name)| match limits.profile {
                Profile::Compatibility => *version <= limits.newest,
                Profile::Core => *version <= limits.newest && !self.model.registry.removed.contains(*name),
                Profile::Es => in_es(name),
                Profile::Es1 => in_es1(name),
            });
        let enums: Vec<&str> = known.iter().map(|(_, name)| *name).collect();
        let making = Scripter {
            generator: self,
            missing: missing.iter().map(|(_, name)| *name).filter(|name| !enums.contains(name)).collect(),
            enums,
            mask: &mask,
            materials: random.percent(50),
            client_stack: random.percent(50) && !limits.profile.is_new(),
            partial: random.percent(50),
            vertex_arrays: !limits.contexts && random.percent(50) || limits.profile.is_new(),
            transfers: random.percent(50),
            direct: random.percent(50) && !limits.profile.is_new() && !limits.contexts && limits.newest >= 20,
        };
        if limits.profile.is_new() {
            // No other names can be bound.
            let calls = ["glGenTextures", "glGenBuffers", "glGenQueries"].into_iter();
            lines.extend(calls.filter(|name| has_command(name)).map(|call| format!("{call} 4 out:16")));
        } else if random.percent(50) {
            lines.extend(["glGenTextures 4 out:16", "glGenBuffers 4 out:16"].map(str::to_owned));
            lines.extend(["glGenQueries 4 out:16", "= glGenLists 6"].map(str::to_owned));
        }
        if making.direct {
            let targets = ["GL_TEXTURE_1D", "GL_TEXTURE_2D", "GL_TEXTURE_3D", "GL_TEXTURE_CUBE_MAP"];
            lines.extend(
                targets.iter().zip(1..).map(|(target, name)| format!("glBindTexture {target} {name}")),
            );
        }
        if limits.newest >= 20 && limits.profile != Profile::Es1 {
            programs(limits.profile, &mut lines);
        }
        let objects: [(u8, &str); 6] = [
            (30, "glGenFramebuffers"),
            (30, "glGenRenderbuffers"),
            (30, "glGenVertexArrays"),
            (33, "glGenSamplers"),
            (40, "glGenTransformFeedbacks"),
            (41, "glGenProgramPipelines"),
        ];
        let known = objects.iter().filter(|(version, name)| *version <= limits.newest && has_command(name));
        lines.extend(known.map(|(_, call)| format!("{call} 4 out:16")));
        if limits.profile.is_new() && has_command("glBindVertexArray") {
            // Without one no call of an attribute's array is legal.
            lines.push("glBindVertexArray 1".to_owned());
        }
        if limits.newest >= 45 && limits.profile != Profile::Es1 {
            // A glUseProgramStages or glTransformFeedbackBufferRange that Mesa rejects makes them or takes them for 0 (2.3.1 of
            // version 4.5: it has no effect).
            for call in ["glBindProgramPipeline", "glBindBuffer GL_ARRAY_BUFFER"] {
                lines.extend([1, 2, 3, 4, 0].map(|name| format!("{call} {name}")));
            }
        }
        let middle = random.below(limits.calls);
        for at in 0..limits.calls {
            making.one(&mut random, limits, &mut lines);
            if at == middle {
                making.boundary(&mut random, &mut lines);
            }
        }
        making.boundary(&mut random, &mut lines);
        Script { profile: limits.profile, lines }
    }
}

/// Whether contexts of the profile have the command.
fn has(model: &Model, profile: Profile, command: &Command) -> bool {
    match profile {
        Profile::Compatibility => true,
        Profile::Core => !model.registry.removed.contains(&command.it.name),
        Profile::Es => command.es,
        Profile::Es1 => command.es1,
    }
}

/// Whether nothing but OpenGL ES 1.1 has the command. Mesa gives desktop programs its address all the same, and executes it, as OpenGL
/// ES without display lists does.
fn is_of_es1_alone(model: &Model, command: &Command) -> bool {
    let of_extension = || {
        let mut all = model.registry.extensions.values();
        all.any(|extension| extension.commands.contains(&command.it.name))
    };
    command.es1 && !command.es && command.version == 0 && !of_extension()
}

/// Makes the shaders and programs that the script uses: their names are the driver's choice, so they come first.
fn programs(profile: Profile, lines: &mut Vec<String>) {
    for (shader, source, kind) in SHADERS {
        let source = source + first_source(profile) as u32;
        lines.push(format!("= glCreateShader {kind}"));
        lines.push(format!("glShaderSource {shader} 1 source:{source} null"));
        lines.push(format!("glCompileShader {shader}"));
    }
    for (program, shaders) in PROGRAMS {
        lines.push("= glCreateProgram".to_owned());
        lines.extend(shaders.iter().map(|shader| format!("glAttachShader {program} {shader}")));
        lines.push(format!("glLinkProgram {program}"));
    }
}

impl Scripter<'_> {
    /// A strike, most often at the end of a frame.
    fn boundary(&self, random: &mut Random, lines: &mut Vec<String>) {
        if random.percent(80) {
            lines.push("swap".to_owned());
        }
        lines.push("strike".to_owned());
    }

    fn one(&self, random: &mut Random, limits: Limits, lines: &mut Vec<String>) {
        match random.below(100) {
            0..=3 if limits.profile.is_new() => lines.push(format!("draw {}", random.below(4))),
            4..=7 if limits.profile.is_new() => self.call(random, limits, Place::default(), |_| true, lines),
            0..=3 => self.begin_end(random, limits, Place::default(), lines),
            4..=6 => self.list(random, limits, lines),
            7 => self.selection(random, lines),
            8..=9 => lines.push("error".to_owned()),
            10 if limits.contexts => lines.push(format!("context {}", random.below(3))),
            11 => lines.push("swap".to_owned()),
            _ => self.call(random, limits, Place::default(), |_| true, lines),
        }
    }

    fn call(
        &self,
        random: &mut Random,
        limits: Limits,
        place: Place,
        suits: impl Fn(&Command) -> bool,
        lines: &mut Vec<String>,
    ) {
        let total: usize = self.generator.families.iter().map(|(weight, _)| weight).sum();
        loop {
            let mut at = random.below(total);
            let family = self.generator.families.iter().find(|(weight, _)| {
                let found = at < *weight;
                at = at.saturating_sub(*weight);
                found
            });
            let Some((_, family)) = family else { continue };
            let command = family[random.below(family.len())];
            if !suits(command)
                || command.version > limits.newest
                // Once in a while: it is an error.
                || !has(self.generator.model, limits.profile, command) && !random.percent(2)
                || limits.profile != Profile::Es1 && is_of_es1_alone(self.generator.model, command)
                || !self.direct && is_direct(&command.it.name)
                || self.direct && command.it.name == "glDeleteTextures"
                || !self.materials && command.it.name.starts_with("glMaterial")
                || !self.transfers && command.it.name.starts_with("glPixelTransfer")
                || limits.survives_kill && opaque(command)
                || place != Place::default() && command.it.name == "glCallLists"
                || place.list.is_some() && command.it.name.starts_with("glLoadName")
                // Mesa's list keeps a float's bits and gives them back as a whole number: 1 becomes 1065353216.
                || place.list.is_some() && command.it.name == "glClearIndex"
                // After a list that was executed as it was compiled, and called, Mesa's glTexCoord1 leaves the components
                // of the list's glTexCoord4 as they were; by 2.7 they are 0, 0 and 1.
                || self.partial && place.list.is_some() && components(&command.it.name).is_some()
                || !self.partial && components(&command.it.name).is_some_and(|count| count != '4')
                // Mesa restores a saved buffer by its name, and a name that was deleted meanwhile is a new buffer then
                // (2.9 and 6.1.14 say nothing of it).
                || !self.client_stack && command.it.name.ends_with("ClientAttrib")
                || self.client_stack && command.it.name == "glDeleteBuffers"
                || !self.vertex_arrays && command.it.name == "glBindVertexArray"
                // By 5.1.3 contexts do not share framebuffers; in Mesa they do. Of these others docs/faults.md says more.
                || limits.contexts
                    && ["Framebuffer", "VertexArray", "TransformFeedback", "Pipeline", "ShaderProgram", "ProgramStages"]
                        .iter()
                        .any(|part| command.it.name.contains(part))
                // What a vertex outside glBegin and glEnd is, GL does not say (2.6.3 and 2.7).
                || !place.begun && ["glVertex", "glEvalCoord", "glEvalPoint"].iter().any(|prefix| {
                    command.it.name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                })
                // Of a name that is none Mesa makes a query (4.2 of version 4.6: it is an error).
                || limits.profile.is_new() && command.it.name == if self.partial && !limits.contexts { "glDeleteQueries" } else { "glQueryCounter" }
                // What a program without a vertex shader draws is undefined (11.1 of version 4.6).
                || limits.profile.is_new() && command.it.name == "glDetachShader"
                // Compiled and executed it is compiled only.
                || place.list.is_some() && command.it.name == "glColorMaski"
            {
                continue;
            }
            let mut making = Making {
                model: self.generator.model,
                enums: &self.enums,
                missing: &self.missing,
                random,
                limits,
                place,
                mask: self.mask,
                materials: self.materials,
                vertex_arrays: self.vertex_arrays,
                transfers: self.transfers,
                chosen: HashMap::new(),
                pname: String::new(),
            };
            let line = making.line(command);
            if place.list.is_some() && line.starts_with("glFogi GL_FOG_COLOR") {
                // An error (3.10) that Mesa lets pass: called at once it makes 1 of 1, in a list it takes the number for a
                // component, whose 1 is the greatest whole number. The log knows what is called, not from where.
                continue;
            }
            if line.starts_with("glLoad") && line.contains("Matrix") {
                // The inverse of an affine matrix keeps in Mesa the last row of the inverse before it, that of a
                // projection for example: planes are wrong then (2.11). The identity ends that.
                lines.push("glLoadIdentity".to_owned());
            }
            if place == Place::default() {
                if ["glPushAttrib", "glPopAttrib"].iter().any(|name| line.starts_with(name)) && self.materials
                {
                    // Mesa keeps the last material back and sets it after the pop, or counts it as set before the push
                    // (6.1.14), unless it is asked for first.
                    lines.push("glGetMaterialfv GL_FRONT GL_AMBIENT out:16".to_owned());
                } else if ["glCopyPixels", "glDrawPixels"].iter().any(|name| line.starts_with(name))
                    && line.contains("GL_DEPTH")
                {
                    // Mesa gives them the current colour, not the raster position's (3.6.4), and an older one where nobody
                    // has asked for it.
                    lines.push("glGetFloatv GL_CURRENT_COLOR out:16".to_owned());
                }
            }
            lines.push(line);
            return;
        }
    }

    fn begin_end(&self, random: &mut Random, limits: Limits, place: Place, lines: &mut Vec<String>) {
        let modes = ["GL_POINTS", "GL_LINE_LOOP", "GL_TRIANGLE_FAN", "GL_QUADS", "GL_POLYGON"];
        lines.push(format!("glBegin {}", random.pick(&modes)));
        let listed = place.list.is_some();
        for _ in 0..random.below(8) {
            // A call that is not allowed here is rejected.
            let any = random.percent(5) && !listed;
            let suits = |command: &Command| {
                let calls = command.it.name.starts_with("glCallList");
                // Mesa loses materials that a list sets between glBegin and glEnd.
                // And what is first set after a vertex: a list of glBegin, glVertex, glNormal, glVertex, glEnd leaves a
                // current normal of 0, where 2.7 and 5.4 make it the list's.
                let late =
                    ["glMaterial", "glVertex"].iter().any(|prefix| command.it.name.starts_with(prefix));
                let lost = listed && (calls || late);
                (any && !calls || command.rule.it.in_begin) && !lost
            };
            self.call(random, limits, Place { begun: true, ..place }, suits, lines);
        }
        if listed {
            // Nor does it execute what follows the last one; without any it compiles values that were never set.
            lines.push("glVertex2f 0.25f 0.5f".to_owned());
        }
        lines.push("glEnd".to_owned());
    }

    fn list(&self, random: &mut Random, limits: Limits, lines: &mut Vec<String>) {
        let name = 1 + random.below(LISTS as usize) as u32;
        let mode = random.pick(&["GL_COMPILE", "GL_COMPILE_AND_EXECUTE"]);
        let place = Place { list: Some(name), begun: false };
        let attributes = name >= FIRST_OF_ATTRIBUTES;
        // Primitives after a glCallList are too much for Mesa.
        let calls_lists = random.percent(30);
        lines.push(format!("glNewList {name} {mode}"));
        for _ in 0..random.below(10) {
            if !attributes && !calls_lists && random.percent(10) {
                self.begin_end(random, limits, place, lines);
                continue;
            }
            let suits = |command: &Command| {
                let name = command.it.name.as_str();
                let calls = name.starts_with("glCallList");
                let drawn = ["glVertex", "glMaterial"].iter().any(|prefix| name.starts_with(prefix));
                if attributes {
                    command.rule.it.in_begin && !calls && !drawn
                } else {
                    calls && calls_lists || IN_LISTS.iter().any(|prefix| name.starts_with(prefix))
                }
            };
            self.call(random, limits, place, suits, lines);
        }
        lines.push("glEndList".to_owned());
    }

    fn selection(&self, random: &mut Random, lines: &mut Vec<String>) {
        let mode = random.pick(&["GL_SELECT", "GL_FEEDBACK"]);
        lines.push("glSelectBuffer 64 out:256".to_owned());
        lines.push("glFeedbackBuffer 64 GL_3D_COLOR out:256".to_owned());
        lines.push(format!("= glRenderMode {mode}"));
        lines.extend(["glInitNames", "glPushName 3", "glLoadName 4"].map(str::to_owned));
        lines.push("glRectf -0.5f -0.5f 0.5f 0.5f".to_owned());
        lines.push("= glRenderMode GL_RENDER".to_owned());
    }
}

/// Whether a parameter is the length of a text.
fn counts_text(command: &Command, name: &str) -> bool {
    command.params.iter().any(|p| matches!(&p.role, Role::TextOf(length) if length == name))
}

impl Making<'_> {
    fn line(&mut self, command: &Command) -> String {
        let returns = match command.it.ret {
            ret if ret.pointers > 0 => "=pointer ",
            ret if ret.base == Base::Bool => "=bool ",
            ret if ret.base == Base::Void => "",
            _ => "= ",
        };
        let mut line = format!("{returns}{}", command.it.name);
        for param in &command.params {
            let argument = self.argument(command, param);
            if let Ok(number) = argument.parse() {
                self.chosen.insert(param.it.name.clone(), number);
            }
            line.push(' ');
            line.push_str(&argument);
        }
        line
    }

    fn argument(&mut self, command: &Command, param: &Param) -> String {
        match &param.role {
            Role::In(_) | Role::Out(_) | Role::NamesIn(_) | Role::NamesOut(_) | Role::Offset => {
                self.pointer(command, param)
            }
            Role::Text if self.limits.profile.is_new() => format!("text:{}", self.random.pick(CORE_NAMES)),
            Role::Text | Role::TextOf(_) => format!("text:{}", self.random.pick(NAMES)),
            Role::Texts(..) if command.it.name == "glShaderSource" => {
                format!("source:{}", first_source(self.limits.profile) + self.random.below(SOURCES))
            }
            // Of what is no output Mesa's linker ends with a segmentation fault.
            Role::Texts(..) => "texts:color,gl_Position".to_owned(),
            Role::TextLengths => "null".to_owned(),
            // Of which there are about as many in a program as are tried here.
            Role::Number(_) => (self.random.below(12) as i64 - 1).to_string(),
            Role::Name(class, _) => self.name(class).to_string(),
            // Up to their zero byte.
            Role::Scalar if counts_text(command, &param.it.name) => "-1".to_owned(),
            Role::Scalar => match param.it.group.as_deref() {
                Some(group) if !matches!(param.it.ctype.base, Base::F32 | Base::F64) => {
                    self.member(command, param, group)
                }
                _ => self.number(command, param),
            },
        }
    }

    fn name(&mut self, class: &str) -> u32 {
        let rarely = self.random.percent(5);
        match class {
            "DisplayList" if self.place.begun => FIRST_OF_ATTRIBUTES + self.random.below(2) as u32,
            "DisplayList" => match self.place.list {
                // No list has the name 100. A glCallList(0) in a list is too much for Mesa.
                Some(1) => 100,
                Some(_) if rarely => 100,
                Some(own) => 1 + self.random.below(own as usize - 1) as u32,
                None => 1 + self.random.below(LISTS as usize) as u32,
            },
            _ if rarely => 0,
            "Shader" if let Some(program) = self.chosen.get("program") => {
                let of = PROGRAMS.iter().find(|(name, _)| i64::from(*name) == *program);
                let shaders = of.map_or(&[0][..], |(_, shaders)| shaders);
                shaders[self.random.below(shaders.len())]
            }
            // They share their names (7.1).
            "Shader" | "Program" if self.random.percent(3) => 1 + self.random.below(8) as u32,
            "Program" => PROGRAMS[self.random.below(PROGRAMS.len())].0,
            _ => 1 + self.random.below(4) as u32,
        }
    }

    fn member(&mut self, command: &Command, param: &Param, group: &str) -> String {
        let name = param.it.name.as_str();
        if group == "Boolean" {
            return self.random.below(2).to_string();
        }
        // Components, the old form of internal formats.
        let old =
            !self.limits.profile.is_new() && group == "InternalFormat" && !command.it.name.contains("Copy");
        if old && self.random.percent(20) {
            return (1 + self.random.below(4)).to_string();
        }
        let one = |this: &mut Self| -> String {
            if let Some(members) = members(&command.it.name, name, group) {
                // All are later than the version where the command is an extension's.
                let known: Vec<&str> =
                    members.iter().filter(|name| !this.missing.contains(**name)).copied().collect();
                return this.random.pick(if known.is_empty() { members } else { &known }).to_owned();
            }
            let known: Vec<&str> = match this.model.registry.groups.get(group) {
                Some(group) => this.enums.iter().filter(|e| group.contains(**e)).copied().collect(),
                None => Vec::new(),
            };
            if known.is_empty() { "0".to_owned() } else { this.random.pick(&known).to_owned() }
        };
        if group == "AttribMask" {
            return self.mask.to_owned();
        }
        if param.it.ctype.base == Base::Bitfield {
            let bits: Vec<String> = (0..1 + self.random.below(3)).map(|_| one(self)).collect();
            return bits.join("|");
        }
        // Of a unit Mesa looks at three bits only, and has no error.
        let taken = command.it.name.starts_with("glMultiTexCoord")
            // A buffer that Mesa makes of the name before it rejects the call.
            || command.it.name.starts_with("glBindBufferBase")
            || command.it.name.starts_with("glBindBufferRange");
        let illegal = !taken && self.random.percent(if self.place.list.is_some() { 10 } else { 3 });
        let mut value = if illegal { self.illegal() } else { one(self) };
        if value == "GL_TEXTURE_FILTER_CONTROL" && saves_textures(self.mask) {
            // Mesa forgets the bias of a unit at a pop.
            value = "GL_TEXTURE_ENV".to_owned();
        }
        if name == "cap" && self.limits.survives_kill && value == "GL_LIGHTING" {
            // The raster position's colour would be the GPU's.
            value = "GL_FOG".to_owned();
        }
        let light = value.strip_prefix("GL_LIGHT").is_some_and(|n| n.parse::<u32>().is_ok());
        let of_driver = (light || value == "GL_COLOR_SUM") && self.mask.contains("GL_ENABLE_BIT")
            || value == "GL_COLOR_MATERIAL" && self.mask.contains("GL_LIGHTING_BIT");
        if name == "cap" && self.limits.survives_kill && of_driver {
            // What a pop does to them is the driver's word, which is asked for it.
            value = "GL_FOG".to_owned();
        }
        if name == "format" && value == "GL_COLOR_INDEX" && self.chosen.get("border") == Some(&1) {
            // Mesa reads memory that was never set: texels differ from one native run to the next.
            value = "GL_RGBA".to_owned();
        }
        if name == "cap" && self.place.list.is_some() && value.ends_with("_ARRAY") {
            // Not compiled (5.4), but Mesa does where glEnable stands for glEnableClientState.
            value = "GL_DITHER".to_owned();
        }
        if matches!(value.as_str(), "GL_SRC1_ALPHA" | "GL_SOURCE1_ALPHA") && command.it.name.contains("Blend")
        {
            // Mesa takes it as GL 3.3 does, and whether it then draws to several buffers depends on which of glBlendFunc and
            // glDrawBuffer came first.
            value = "GL_SRC_ALPHA".to_owned();
        }
        if command.it.name == "glReadBuffer" && value == "GL_NONE" {
            // A copy into a texture is an error then (4.3.3, 3.8.2) and ends Mesa with a segmentation fault.
            value = "GL_BACK".to_owned();
        }
        if value == "GL_GENERATE_MIPMAP_HINT" && self.mask.contains("GL_HINT_BIT") {
            // Mesa's pop leaves it as it is; by the specification's tables it is of that group.
            value = "GL_FOG_HINT".to_owned();
        }
        if command.it.name == "glMatrixMode" && value.starts_with("GL_TEXTURE") {
            // Mesa takes GL_TEXTURE0 and so on, without a word, and GL_MATRIX_MODE stays as it was. And where a pop makes
            // another unit active, its matrix calls go on to change that of the unit before (against 2.11.2).
            value = if saves_textures(self.mask) { "GL_PROJECTION" } else { "GL_TEXTURE" }.to_owned();
        }
        if name == "cap" && self.materials && value == "GL_COLOR_MATERIAL" {
            value = "GL_DITHER".to_owned();
        }
        if name == "type" && !illegal && self.random.percent(50) {
            // The formats of GL 1.2 fit few others.
            value = "GL_UNSIGNED_BYTE".to_owned();
        }
        if name == "pname" && matches!(command.it.name.as_str(), "glMaterialf" | "glMateriali") {
            // For any other, which 2.13.3 forbids, Mesa takes what stands behind the number.
            value = "GL_SHININESS".to_owned();
        }
        if self.place.list.is_some()
            && value == "GL_FOG_COLOR"
            && matches!(command.it.name.as_str(), "glFogf" | "glFogi")
        {
            // An error (3.10), but Mesa takes it, in a list as a colour of whole numbers and outside as one of floats.
            value = "GL_FOG_DENSITY".to_owned();
        }
        if self.limits.profile.is_new() && value == "GL_DEPTH_STENCIL_TEXTURE_MODE" {
            // Where such a texture has no image, a draw with it ends Mesa with a segmentation fault.
            value = "GL_TEXTURE_BASE_LEVEL".to_owned();
        }
        if self.transfers && value.starts_with("GL_UNPACK_SKIP_") {
            value = "GL_UNPACK_ALIGNMENT".to_owned();
        }
        if name == "pname" && self.chosen_target_is_filter() {
            value = "GL_TEXTURE_LOD_BIAS".to_owned();
        }
        if name == "pname" {
            self.pname.clone_from(&value);
        }
        if name == "target" {
            self.chosen.insert("filter".into(), i64::from(value == "GL_TEXTURE_FILTER_CONTROL"));
        }
        if name == "internalformat" {
            let blocks = if value.contains("DXT1") { 8 } else { 16 };
            self.chosen.insert("block".into(), blocks);
        }
        value
    }

    /// Any enum; in a core profile as often one that it has not.
    fn illegal(&mut self) -> String {
        if self.limits.profile.is_new() && self.random.percent(50) {
            let missing: Vec<&str> = self.missing.iter().copied().collect();
            return self.random.pick(&missing).to_owned();
        }
        self.random.pick(self.enums).to_owned()
    }

    fn chosen_target_is_filter(&self) -> bool {
        self.chosen.get("filter") == Some(&1)
    }

    fn real(&mut self, command: &str, param: &str) -> f64 {
        let values: &[f64] = match param {
            "left" | "bottom" => &[-1.0, -2.0, -0.5],
            "right" | "top" => &[1.0, 2.0, 1.5],
            "zNear" => &[0.5, 1.0],
            "zFar" => &[4.0, 10.0],
            "u1" | "v1" => &[0.0, -1.0],
            "u2" | "v2" => &[1.0, 2.0],
            // Nothing that is an error in a list, see `IN_LISTS`.
            "width" | "size" if self.place.list.is_some() => &[1.0, 2.0, 3.5],
            "width" | "size" => &[1.0, 2.0, 3.5, 0.0],
            // Singular matrices have no inverse for planes and normals (2.11, 2.10.3).
            _ if command.starts_with("glScale") => &[1.0, 0.5, 2.0, -1.0, 1.25],
            _ if command.starts_with("glRotate") => &[0.0, 1.0, 30.0, -45.0, 0.5],
            "angle" => &[0.0, 30.0, -45.0, 90.0],
            _ => &[0.0, 1.0, 0.5, 0.25, 0.75, 2.0, -1.0, 3.0],
        };
        values[self.random.below(values.len())]
    }

    fn number(&mut self, command: &Command, param: &Param) -> String {
        let (base, name) = (param.it.ctype.base, param.it.name.as_str());
        if name == "param" || name == "params" {
            let value = self.of_pname();
            return match (base, value.parse::<f64>()) {
                (Base::F32, Ok(number)) => format!("{number:?}f"),
                (Base::F64, Ok(number)) => format!("{number:?}d"),
                (Base::F32 | Base::F64, Err(_)) => {
                    let bits = self.model.registry.enums.get(&value).copied().unwrap_or(0);
                    format!("{bits}.0{}", if base == Base::F32 { 'f' } else { 'd' })
                }
                (_, Ok(number)) => (number as i64).to_string(),
                (_, Err(_)) => value,
            };
        }
        match base {
            Base::F32 => format!("{:?}f", self.real(&command.it.name, name)),
            Base::F64 => format!("{:?}d", self.real(&command.it.name, name)),
            Base::Bool => self.random.below(2).to_string(),
            Base::Enum | Base::Bitfield => self.random.pick(self.enums).to_owned(),
            Base::I8 | Base::U8 => self.random.below(128).to_string(),
            Base::I16 | Base::U16 => self.random.below(300).to_string(),
            _ => self.whole(command, name).to_string(),
        }
    }

    fn whole(&mut self, command: &Command, name: &str) -> i64 {
        let chosen = |this: &Self, name: &str| this.chosen.get(name).copied().unwrap_or(1);
        let in_3d = command.it.name.contains("3D");
        let values: &[i64] = match name {
            // As many texts as there are.
            "count" if command.it.name == "glShaderSource" => &[1],
            "count" if command.it.name == "glTransformFeedbackVaryings" => &[1, 2],
            // What Mesa rejects after it has made the buffer.
            "index" if command.it.name.starts_with("glBindBuffer") => &[0, 1, 2, 3],
            "size" if command.it.name == "glBindBufferRange" => &[4, 16, 64],
            "offset" if command.it.name == "glBindBufferRange" => &[0, 256],
            // A first viewport of less than 0 ends Mesa with a segmentation fault.
            "first" if command.it.name.ends_with("Arrayv") => &[0, 0, 1, 14, 16],
            "samples" => &[0, 1, 4],
            "levels" | "numlevels" | "numlayers" => &[1, 1, 2, 4],
            // Mesa takes a negative stride of an array, which is an error (2.8).
            _ if name != "stride" && self.place.list.is_none() && self.random.percent(2) => &[-1, 33],
            // Two of three are an error (2.8), which Mesa does not see.
            "size" if command.it.name == "glSecondaryColorPointer" => &[3],
            "width" | "height" if command.it.name.starts_with("gl") && command.it.name.contains("Tex") => {
                if in_3d {
                    &[1, 2, 4]
                } else {
                    &[1, 2, 4, 8, 16, 5, 0]
                }
            }
            "depth" => &[1, 2, 4],
            "width" | "height" => &[1, 8, 16, 40, 64],
            "x" | "y" => &[0, 0, 3, 8, 20],
            "xoffset" | "yoffset" | "zoffset" => &[0, 0, 0, 1, 2, 4],
            "border" if self.limits.profile.is_new() => &[0],
            "border" => &[0, 0, 0, 0, 0, 0, 0, 1],
            "level" => &[0, 0, 0, 1, 2, 3],
            "n" | "range" => &[1, 1, 2, 3],
            "list" => &[1, 2, 3, 4, 5, 6],
            "base" => &[0, 0, 1, 2],
            "mapsize" => &[1, 2, 4, 8, 8, 3],
            "order" | "uorder" | "vorder" => &[1, 2, 3, 4],
            // As many as any target has components, and some between the points.
            "stride" if command.it.name.starts_with("glMap") => &[4, 4, 5],
            "ustride" => &[20, 16],
            "vstride" => &[4, 4, 5],
            "stride" => &[0, 0, 4, 12, 16, 20],
            "un" | "vn" => &[1, 2, 5],
            "count" => &[1, 1, 2, 3],
            "size" if command.it.name.contains("Buffer") => &[0, 4, 16, 33, 64],
            "size" => &[1, 2, 3, 4, 4],
            "offset" => &[0, 0, 1, 8, 16, 32],
            "imageSize" => {
                let blocks = |pixels: i64| (pixels + 3) / 4;
                let depth = if in_3d { chosen(self, "depth") } else { 1 };
                let height = if command.it.name.contains("1D") { 1 } else { chosen(self, "height") };
                let blocks = blocks(chosen(self, "width")) * blocks(height) * depth;
                return blocks * self.chosen.get("block").copied().unwrap_or(8);
            }
            "factor" => &[1, 2, 300],
            "ref" => &[0, 1, 3, 255],
            "mask" => &[0, 1, 0xff, 0x0f],
            _ => &[0, 1, 2, 3, 5, 255, -2],
        };
        values[self.random.below(values.len())]
    }

    /// A value that makes sense for the pname: a number or the name of an enum.
    fn of_pname(&mut self) -> String {
        match domain(&self.pname.clone()) {
            // Nor what is an error there.
            Enums(names) if self.place.list.is_some() && self.pname.starts_with("GL_OPERAND") => {
                names[2 + self.random.below(2)].to_owned()
            }
            // What no list may hold is the last one.
            Numbers(numbers) if self.place.list.is_some() => {
                format!("{:?}", numbers[self.random.below(2)])
            }
            Enums(names) if self.limits.profile.is_new() => {
                let known: Vec<&str> =
                    names.iter().filter(|name| !self.missing.contains(**name)).copied().collect();
                self.random.pick(if known.is_empty() { names } else { &known }).to_owned()
            }
            Enums(names) => self.random.pick(names).to_owned(),
            Numbers(numbers) => format!("{:?}", numbers[self.random.below(numbers.len())]),
        }
    }

    fn pointer(&mut self, command: &Command, param: &Param) -> String {
        let (base, name) = (param.it.ctype.base, param.it.name.as_str());
        let n = ["n", "count"].iter().find_map(|name| self.chosen.get(*name)).copied().unwrap_or(1).max(0)
            as usize;
        let letter = match base {
            Base::F32 => 'f',
            Base::F64 => 'd',
            Base::I16 | Base::U16 => 's',
            Base::I8 | Base::U8 | Base::Bool => 'b',
            _ => 'i',
        };
        let start = self.random.below(4096);
        let values: Vec<String> = match &param.role {
            Role::NamesOut(_) => return format!("out:{}", 4 * n),
            Role::Out(_) => return "out:256".to_owned(),
            Role::NamesIn(class) => (0..n).map(|_| self.name(class).to_string()).collect(),
            Role::Offset if self.vertex_arrays => return "0".to_owned(),
            Role::Offset => {
                return if self.random.percent(50) {
                    format!("bytes:{start}")
                } else {
                    (4 * self.random.below(16)).to_string()
                };
            }
            _ if command.it.name.starts_with("glMap") && base == Base::F32 => {
                return format!("floats:{start}");
            }
            _ if command.it.name.starts_with("glMap") && base == Base::F64 => {
                return format!("doubles:{start}");
            }
            // Offsets to the list base of every type are small numbers.
            _ if command.it.name == "glCallLists" => {
                return format!("{{b {}}}", "1 ".repeat(4 * n));
            }
            _ if base == Base::Void || name == "mask" || name == "bitmap" => return format!("bytes:{start}"),
            _ if base == Base::Enum && param.it.group.is_some() => {
                let group = param.it.group.as_deref().unwrap_or_default();
                let one = |_| {
                    let value = self.member(command, param, group);
                    self.model.registry.enums.get(&value).copied().unwrap_or(0).to_string()
                };
                (0..8).map(one).collect()
            }
            _ if name == "priorities" => (0..n).map(|_| "0.5".to_owned()).collect(),
            // Mostly the identity, so that it has an inverse.
            _ if command.it.name.contains("Matrix") => (0..16)
                .map(|i| match (i % 5, self.random.below(5)) {
                    (0, 0) => "2",
                    (0, _) => "1",
                    (_, 0) => "0.25",
                    _ => "0",
                })
                .map(str::to_owned)
                .collect(),
            _ if name == "params" => (0..16)
                .map(|_| {
                    let value = self.of_pname();
                    match value.parse::<f64>() {
                        Ok(number) if matches!(base, Base::F32 | Base::F64) => number.to_string(),
                        Ok(number) => (number as i64).to_string(),
                        Err(_) => self.model.registry.enums.get(&value).copied().unwrap_or(0).to_string(),
                    }
                })
                .collect(),
            _ => (0..16)
                .map(|_| match base {
                    // Mesa takes a truth value of 2 for a third.
                    Base::Bool => self.random.below(2).to_string(),
                    Base::F32 | Base::F64 => self.real(&command.it.name, name).to_string(),
                    _ => self.random.below(100).to_string(),
                })
                .collect(),
        };
        format!("{{{letter} {} }}", values.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::model;

    #[test]
    fn a_seed_decides() {
        let model = model();
        let generator = Generator::new(&model);
        let limits = Limits {
            calls: 300,
            survives_kill: true,
            contexts: true,
            newest: NEWEST,
            profile: Profile::Compatibility,
        };
        assert_eq!(generator.script(3, limits), generator.script(3, limits));
        assert_ne!(generator.script(3, limits), generator.script(4, limits));
    }

    /// How often each command is called in scripts of a profile.
    fn calls(generator: &Generator<'_>, profile: Profile) -> BTreeMap<String, usize> {
        let mut calls = BTreeMap::new();
        for seed in 0..90 {
            // Some commands are only there with several contexts, others only with one.
            let contexts = seed % 2 == 0;
            let limits = Limits { calls: 1000, survives_kill: false, contexts, newest: NEWEST, profile };
            for line in generator.script(seed, limits).lines {
                if let Some(name) = line.split(' ').find(|token| !token.starts_with('=')) {
                    *calls.entry(name.to_owned()).or_default() += 1;
                }
            }
        }
        calls
    }

    #[test]
    fn every_command_that_is_not_left_out_appears() {
        let model = model();
        let generator = Generator::new(&model);
        for profile in [Profile::Compatibility, Profile::Core, Profile::Es, Profile::Es1] {
            let calls = calls(&generator, profile);
            let all = generator.families.iter().flat_map(|(_, commands)| commands).map(|c| &c.it.name);
            let names = |suits: &dyn Fn(&Command) -> bool| -> BTreeSet<&str> {
                model.commands.iter().filter(|c| suits(c)).map(|c| c.it.name.as_str()).collect()
            };
            let is_in_es = names(&|command| has(&model, profile, command));
            let is_of_es1 = names(&|command| is_of_es1_alone(&model, command));
            assert!(is_of_es1.contains("glMultiTexCoord4x") && !is_of_es1.contains("glFogf"));
            let expected = |name: &&String| match profile {
                Profile::Compatibility => !is_of_es1.contains(name.as_str()),
                Profile::Core => {
                    !is_of_es1.contains(name.as_str())
                        && !model.registry.removed.contains(*name)
                        && *name != "glDetachShader"
                        && !is_direct(name)
                }
                Profile::Es | Profile::Es1 => is_in_es.contains(name.as_str()) && *name != "glDetachShader",
            };
            let missing: Vec<_> = all.filter(expected).filter(|name| !calls.contains_key(*name)).collect();
            assert!(missing.is_empty(), "{profile:?}; {missing:?}");
        }
    }

    #[test]
    fn what_a_core_profile_has_not_is_called_seldom_there() {
        let model = model();
        let calls = calls(&Generator::new(&model), Profile::Core);
        let removed = calls.iter().filter(|(name, _)| model.registry.removed.contains(*name));
        let (removed, all) = (removed.map(|(_, n)| n).sum::<usize>(), calls.values().sum::<usize>());
        assert!(removed > 0 && removed < all / 20, "{removed} of {all}");
    }
}
