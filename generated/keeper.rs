// Written by `cargo xtask gen` from the registry and rules/*.toml: change those, or the generator, never this file.
//! What each call means to the log: slots read and written.
#![allow(
    non_snake_case,
    dead_code,
    unused_imports,
    unused_variables,
    clippy::let_and_return,
    clippy::needless_else,
    clippy::manual_range_patterns
)]
use crate::command::ObjectClass;
use crate::handlers;
use crate::ops::{FIRST, op};
use crate::record::{names, range, text_hash};
use reprise_log::{DefaultWriter, Recorder, Region, Scope, SlotClass, SlotKey};
const GL_ALWAYS: u32 = 519u32;
const GL_AMBIENT_AND_DIFFUSE: u32 = 5634u32;
const GL_ARRAY_BUFFER: u32 = 34962u32;
const GL_BACK: u32 = 1029u32;
const GL_CCW: u32 = 2305u32;
const GL_COLOR: u32 = 6144u32;
const GL_COLOR_ARRAY: u32 = 32886u32;
const GL_COPY: u32 = 5379u32;
const GL_DONT_CARE: u32 = 4352u32;
const GL_DRAW_FRAMEBUFFER: u32 = 36009u32;
const GL_EDGE_FLAG_ARRAY: u32 = 32889u32;
const GL_ELEMENT_ARRAY_BUFFER: u32 = 34963u32;
const GL_EYE_LINEAR: u32 = 9216u32;
const GL_FALSE: u32 = 0u32;
const GL_FILL: u32 = 6914u32;
const GL_FOG_COORD_ARRAY: u32 = 33879u32;
const GL_FOG_COORD_SRC: u32 = 33872u32;
const GL_FRAGMENT_DEPTH: u32 = 33874u32;
const GL_FRAMEBUFFER: u32 = 36160u32;
const GL_FRONT: u32 = 1028u32;
const GL_FRONT_AND_BACK: u32 = 1032u32;
const GL_FUNC_ADD: u32 = 32774u32;
const GL_INDEX_ARRAY: u32 = 32887u32;
const GL_KEEP: u32 = 7680u32;
const GL_LESS: u32 = 513u32;
const GL_LIGHTING: u32 = 2896u32;
const GL_LOWER_LEFT: u32 = 36001u32;
const GL_MODELVIEW: u32 = 5888u32;
const GL_NEGATIVE_ONE_TO_ONE: u32 = 37726u32;
const GL_NORMALIZE: u32 = 2977u32;
const GL_NORMAL_ARRAY: u32 = 32885u32;
const GL_ONE: u32 = 1u32;
const GL_POINT_SIZE_ARRAY_OES: u32 = 35740u32;
const GL_PRIMITIVE_RESTART: u32 = 36765u32;
const GL_PROJECTION: u32 = 5889u32;
const GL_R8: u32 = 33321u32;
const GL_READ_FRAMEBUFFER: u32 = 36008u32;
const GL_READ_ONLY: u32 = 35000u32;
const GL_RENDER: u32 = 7168u32;
const GL_RENDERBUFFER: u32 = 36161u32;
const GL_RESCALE_NORMAL: u32 = 32826u32;
const GL_S: u32 = 8192u32;
const GL_SECONDARY_COLOR_ARRAY: u32 = 33886u32;
const GL_SMOOTH: u32 = 7425u32;
const GL_TEXTURE: u32 = 5890u32;
const GL_TEXTURE0: u32 = 33984u32;
const GL_TEXTURE_COORD_ARRAY: u32 = 32888u32;
const GL_TEXTURE_GEN_MODE: u32 = 9472u32;
const GL_TEXTURE_GEN_S: u32 = 3168u32;
const GL_TRANSFORM_FEEDBACK: u32 = 36386u32;
const GL_TRANSFORM_FEEDBACK_BUFFER: u32 = 35982u32;
const GL_TRUE: u32 = 1u32;
const GL_VERTEX_ARRAY: u32 = 32884u32;
const GL_ZERO: u32 = 0u32;
fn in_color_material_cap(value: u32) -> bool {
    matches!(value, 2903u32)
}
fn in_element_target(value: u32) -> bool {
    matches!(value, 34963u32)
}
fn in_eye_plane(value: u32) -> bool {
    matches!(value, 9474u32)
}
fn in_feedback_target(value: u32) -> bool {
    matches!(value, 35982u32)
}
fn in_generic_compressed(value: u32) -> bool {
    matches!(
        value,
        33317u32
            | 33318u32
            | 34025u32
            | 34026u32
            | 34027u32
            | 34028u32
            | 34029u32
            | 34030u32
            | 34871u32
            | 35912u32
            | 35913u32
            | 35914u32
            | 35915u32
    )
}
fn in_light_transformed(value: u32) -> bool {
    matches!(value, 4611u32 | 4612u32)
}
fn in_no_object(value: u32) -> bool {
    matches!(value, 0u32)
}
fn in_on(value: u32) -> bool {
    matches!(value, 1u32)
}
fn in_packed(value: u32) -> bool {
    matches!(value, 33640u32 | 36255u32)
}
fn in_packed_attrib(value: u32) -> bool {
    matches!(value, 33640u32 | 35899u32 | 36255u32)
}
fn in_paletted(value: u32) -> bool {
    matches!(
        value,
        35728u32
            | 35729u32
            | 35730u32
            | 35731u32
            | 35732u32
            | 35733u32
            | 35734u32
            | 35735u32
            | 35736u32
            | 35737u32
    )
}
fn in_priority(value: u32) -> bool {
    matches!(value, 32870u32)
}
fn in_proxy(value: u32) -> bool {
    matches!(
        value,
        32867u32
            | 32868u32
            | 32880u32
            | 34039u32
            | 34075u32
            | 35865u32
            | 35867u32
            | 36875u32
            | 37121u32
            | 37123u32
    )
}
fn in_restart_nv(value: u32) -> bool {
    matches!(value, 34136u32)
}
fn in_select(value: u32) -> bool {
    matches!(value, 7170u32)
}
fn in_texture_mode(value: u32) -> bool {
    matches!(value, 5890u32)
}
fn in_texture_units(value: u32) -> bool {
    matches!(value, 33984u32 | 33985u32 | 33986u32 | 33987u32 | 33988u32 | 33989u32 | 33990u32 | 33991u32)
}
fn in_transfer_scales(value: u32) -> bool {
    matches!(value, 3348u32 | 3352u32 | 3354u32 | 3356u32 | 3358u32)
}
fn in_unit_arrays(value: u32) -> bool {
    matches!(value, 32888u32)
}
fn in_unit_caps(value: u32) -> bool {
    matches!(
        value,
        3168u32 | 3169u32 | 3170u32 | 3171u32 | 3552u32 | 3553u32 | 32879u32 | 34037u32 | 34067u32 | 36192u32
    )
}
fn in_volumes(value: u32) -> bool {
    matches!(value, 32879u32)
}
fn active_faces(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 2usize], usize) = match value {
        1028u32 => ([1028u32, 1029u32], 2usize),
        1029u32 => ([35088u32, 0u32], 1usize),
        _ => ([value, 0], 1),
    };
    values.into_iter().take(count)
}
fn all_targets(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 11usize], usize) = match value {
        5890u32 => (
            [
                3552u32, 3553u32, 32879u32, 34067u32, 35864u32, 35866u32, 34037u32, 35882u32, 36873u32,
                37120u32, 37122u32,
            ],
            11usize,
        ),
        _ => ([value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1),
    };
    values.into_iter().take(count)
}
fn attachments(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 2usize], usize) = match value {
        33306u32 => ([36096u32, 36128u32], 2usize),
        _ => ([value, 0], 1),
    };
    values.into_iter().take(count)
}
fn coordinates(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 4usize], usize) = match value {
        8192u32 => ([8192u32, 8193u32, 8194u32, 8195u32], 4usize),
        _ => ([value, 0, 0, 0], 1),
    };
    values.into_iter().take(count)
}
fn faces(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 2usize], usize) = match value {
        1032u32 => ([1028u32, 1029u32], 2usize),
        _ => ([value, 0], 1),
    };
    values.into_iter().take(count)
}
fn framebuffer_target(value: u32) -> u32 {
    match value {
        36160u32 => 36009u32,
        _ => value,
    }
}
fn framebuffer_targets(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 2usize], usize) = match value {
        36160u32 => ([36009u32, 36008u32], 2usize),
        _ => ([value, 0], 1),
    };
    values.into_iter().take(count)
}
fn generations(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 4usize], usize) = match value {
        3168u32 => ([3168u32, 3169u32, 3170u32, 3171u32], 4usize),
        _ => ([value, 0, 0, 0], 1),
    };
    values.into_iter().take(count)
}
fn matrix_mode(value: u32) -> u32 {
    match value {
        33984u32 => 5890u32,
        33985u32 => 5890u32,
        33986u32 => 5890u32,
        33987u32 => 5890u32,
        33988u32 => 5890u32,
        33989u32 => 5890u32,
        33990u32 => 5890u32,
        33991u32 => 5890u32,
        _ => value,
    }
}
fn texture_base(value: u32) -> u32 {
    match value {
        34069u32 => 34067u32,
        34070u32 => 34067u32,
        34071u32 => 34067u32,
        34072u32 => 34067u32,
        34073u32 => 34067u32,
        34074u32 => 34067u32,
        _ => value,
    }
}
fn transfer_maps(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 8usize], usize) = match value {
        6144u32 => ([3186u32, 3187u32, 3188u32, 3189u32, 3190u32, 3191u32, 3192u32, 3193u32], 8usize),
        _ => ([value, 0, 0, 0, 0, 0, 0, 0], 1),
    };
    values.into_iter().take(count)
}
fn transfers(value: u32) -> impl Iterator<Item = u32> {
    let (values, count): ([u32; 13usize], usize) = match value {
        6144u32 => (
            [
                3344u32, 3346u32, 3347u32, 3348u32, 3349u32, 3352u32, 3353u32, 3354u32, 3355u32, 3356u32,
                3357u32, 3358u32, 3359u32,
            ],
            13usize,
        ),
        _ => ([value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1),
    };
    values.into_iter().take(count)
}
/// Numbers of the slot classes.
#[allow(non_upper_case_globals, missing_docs)]
pub mod slot {
    pub const ActiveProgram: u16 = 0u16;
    pub const ActiveQuery: u16 = 1u16;
    pub const ActiveStencilFace: u16 = 2u16;
    pub const ActiveTexture: u16 = 3u16;
    pub const AlphaFunc: u16 = 4u16;
    pub const ArrayPointer: u16 = 5u16;
    pub const AssemblyBinding: u16 = 6u16;
    pub const AssemblyEnv: u16 = 7u16;
    pub const AssemblyLocal: u16 = 8u16;
    pub const AssemblyObject: u16 = 9u16;
    pub const AssemblyString: u16 = 10u16;
    pub const Attached: u16 = 11u16;
    pub const Attachment: u16 = 12u16;
    pub const AttribBinding: u16 = 13u16;
    pub const AttribEnabled: u16 = 14u16;
    pub const AttribFormat: u16 = 15u16;
    pub const AttribLocation: u16 = 16u16;
    pub const AttribStack: u16 = 17u16;
    pub const BindingDivisor: u16 = 18u16;
    pub const BlendColor: u16 = 19u16;
    pub const BlendEquation: u16 = 20u16;
    pub const BlendFunc: u16 = 21u16;
    pub const BufferBinding: u16 = 22u16;
    pub const BufferData: u16 = 23u16;
    pub const BufferObject: u16 = 24u16;
    pub const ClampColor: u16 = 25u16;
    pub const ClearAccum: u16 = 26u16;
    pub const ClearColor: u16 = 27u16;
    pub const ClearDepth: u16 = 28u16;
    pub const ClearIndex: u16 = 29u16;
    pub const ClearStencil: u16 = 30u16;
    pub const ClientActiveTexture: u16 = 31u16;
    pub const ClientAttribStack: u16 = 32u16;
    pub const ClientState: u16 = 33u16;
    pub const ClipControl: u16 = 34u16;
    pub const ClipPlane: u16 = 35u16;
    pub const ColorMask: u16 = 36u16;
    pub const ColorMaterial: u16 = 37u16;
    pub const ConditionalRender: u16 = 38u16;
    pub const CullFace: u16 = 39u16;
    pub const CurrentAttrib: u16 = 40u16;
    pub const CurrentColor: u16 = 41u16;
    pub const CurrentEdgeFlag: u16 = 42u16;
    pub const CurrentFogCoord: u16 = 43u16;
    pub const CurrentIndex: u16 = 44u16;
    pub const CurrentNormal: u16 = 45u16;
    pub const CurrentProgram: u16 = 46u16;
    pub const CurrentSecondaryColor: u16 = 47u16;
    pub const CurrentTexCoord: u16 = 48u16;
    pub const DepthFunc: u16 = 49u16;
    pub const DepthMask: u16 = 50u16;
    pub const DepthRange: u16 = 51u16;
    pub const DrawBuffer: u16 = 52u16;
    pub const Enable: u16 = 53u16;
    pub const EvalMap: u16 = 54u16;
    pub const FeedbackActive: u16 = 55u16;
    pub const FeedbackBinding: u16 = 56u16;
    pub const FeedbackBuffer: u16 = 57u16;
    pub const FeedbackCount: u16 = 58u16;
    pub const FeedbackObject: u16 = 59u16;
    pub const FeedbackPaused: u16 = 60u16;
    pub const FeedbackVaryings: u16 = 61u16;
    pub const Fog: u16 = 62u16;
    pub const FragDataLocation: u16 = 63u16;
    pub const FragmentShaderBegun: u16 = 64u16;
    pub const FragmentShaderBinding: u16 = 65u16;
    pub const FragmentShaderConstant: u16 = 66u16;
    pub const FragmentShaderText: u16 = 67u16;
    pub const FramebufferBinding: u16 = 68u16;
    pub const FramebufferObject: u16 = 69u16;
    pub const FramebufferParameter: u16 = 70u16;
    pub const FrontFace: u16 = 71u16;
    pub const GlxDrawable: u16 = 72u16;
    pub const Hint: u16 = 73u16;
    pub const ImageUnit: u16 = 74u16;
    pub const IndexMask: u16 = 75u16;
    pub const IndexedBuffer: u16 = 76u16;
    pub const Light: u16 = 77u16;
    pub const LightModel: u16 = 78u16;
    pub const LineStipple: u16 = 79u16;
    pub const LineWidth: u16 = 80u16;
    pub const List: u16 = 81u16;
    pub const ListBase: u16 = 82u16;
    pub const LogicOp: u16 = 83u16;
    pub const MapGrid1: u16 = 84u16;
    pub const MapGrid2: u16 = 85u16;
    pub const Material: u16 = 86u16;
    pub const MatrixMode: u16 = 87u16;
    pub const MatrixStack: u16 = 88u16;
    pub const MinSampleShading: u16 = 89u16;
    pub const NameStack: u16 = 90u16;
    pub const NamedStrings: u16 = 91u16;
    pub const PatchParameter: u16 = 92u16;
    pub const PipelineBinding: u16 = 93u16;
    pub const PipelineObject: u16 = 94u16;
    pub const PipelineStage: u16 = 95u16;
    pub const PipelineValidated: u16 = 96u16;
    pub const PixelMap: u16 = 97u16;
    pub const PixelTransfer: u16 = 98u16;
    pub const PixelZoom: u16 = 99u16;
    pub const PointParameter: u16 = 100u16;
    pub const PointSize: u16 = 101u16;
    pub const PolygonMode: u16 = 102u16;
    pub const PolygonOffset: u16 = 103u16;
    pub const PolygonStipple: u16 = 104u16;
    pub const PrimitiveBoundingBox: u16 = 105u16;
    pub const PrimitiveRestartIndex: u16 = 106u16;
    pub const ProgramDeleted: u16 = 107u16;
    pub const ProgramInterface: u16 = 108u16;
    pub const ProgramLinked: u16 = 109u16;
    pub const ProgramParameter: u16 = 110u16;
    pub const ProgramValidated: u16 = 111u16;
    pub const ProvokingVertex: u16 = 112u16;
    pub const ProxyImage: u16 = 113u16;
    pub const QueryResult: u16 = 114u16;
    pub const RasterPos: u16 = 115u16;
    pub const ReadBuffer: u16 = 116u16;
    pub const RenderMode: u16 = 117u16;
    pub const RenderbufferBinding: u16 = 118u16;
    pub const RenderbufferImage: u16 = 119u16;
    pub const RenderbufferObject: u16 = 120u16;
    pub const SampleCoverage: u16 = 121u16;
    pub const SampleMask: u16 = 122u16;
    pub const SamplerBinding: u16 = 123u16;
    pub const SamplerParam: u16 = 124u16;
    pub const Scissor: u16 = 125u16;
    pub const SelectBuffer: u16 = 126u16;
    pub const ShadeModel: u16 = 127u16;
    pub const ShaderCompiled: u16 = 128u16;
    pub const ShaderCompilerThreads: u16 = 129u16;
    pub const ShaderDeleted: u16 = 130u16;
    pub const ShaderSource: u16 = 131u16;
    pub const StencilFunc: u16 = 132u16;
    pub const StencilMask: u16 = 133u16;
    pub const StencilOp: u16 = 134u16;
    pub const StorageBlockBinding: u16 = 135u16;
    pub const SubroutineUniforms: u16 = 136u16;
    pub const SwapInterval: u16 = 137u16;
    pub const TexBuffer: u16 = 138u16;
    pub const TexEnv: u16 = 139u16;
    pub const TexGen: u16 = 140u16;
    pub const TexImage: u16 = 141u16;
    pub const TexParam: u16 = 142u16;
    pub const TexStorage: u16 = 143u16;
    pub const TexView: u16 = 144u16;
    pub const TextureBinding: u16 = 145u16;
    pub const TextureObject: u16 = 146u16;
    pub const TopMatrix: u16 = 147u16;
    pub const Uniform: u16 = 148u16;
    pub const UniformBlockBinding: u16 = 149u16;
    pub const VertexArrayBinding: u16 = 150u16;
    pub const VertexArrayObject: u16 = 151u16;
    pub const VertexBuffer: u16 = 152u16;
    pub const Viewport: u16 = 153u16;
}
/// The slot classes, by number.
pub static SLOTS: [SlotClass; 154usize] = [
    SlotClass {
        name: "ActiveProgram",
        scope: Scope::Context,
        keys: &["pipeline"],
        object: Some(12u8),
        refers: Some(6u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ActiveQuery",
        scope: Scope::Context,
        keys: &["target", "index"],
        object: None,
        refers: Some(3u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ActiveStencilFace",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ActiveTexture",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AlphaFunc",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ArrayPointer",
        scope: Scope::Context,
        keys: &["vao", "array", "unit"],
        object: Some(10u8),
        refers: Some(2u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AssemblyBinding",
        scope: Scope::Context,
        keys: &["target"],
        object: None,
        refers: Some(14u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AssemblyEnv",
        scope: Scope::Context,
        keys: &["target", "index"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AssemblyLocal",
        scope: Scope::Share,
        keys: &["program", "target", "index"],
        object: Some(14u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AssemblyObject",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(14u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AssemblyString",
        scope: Scope::Share,
        keys: &["program", "target"],
        object: Some(14u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Attached",
        scope: Scope::Share,
        keys: &["program", "shader"],
        object: Some(6u8),
        refers: Some(5u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Attachment",
        scope: Scope::Context,
        keys: &["framebuffer", "attachment"],
        object: Some(7u8),
        refers: Some(1u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AttribBinding",
        scope: Scope::Context,
        keys: &["vao", "index"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AttribEnabled",
        scope: Scope::Context,
        keys: &["vao", "index"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AttribFormat",
        scope: Scope::Context,
        keys: &["vao", "index"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AttribLocation",
        scope: Scope::Share,
        keys: &["program", "low", "high"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "AttribStack",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BindingDivisor",
        scope: Scope::Context,
        keys: &["vao", "binding"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BlendColor",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BlendEquation",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BlendFunc",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BufferBinding",
        scope: Scope::Context,
        keys: &["vao", "target"],
        object: Some(10u8),
        refers: Some(2u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "BufferData",
        scope: Scope::Share,
        keys: &["buffer"],
        object: Some(2u8),
        refers: None,
        collapse: 256u16,
        bytes: &[(op::glBufferData, 1u8), (op::glBufferStorage, 1u8), (op::glBufferSubData, 3u8)],
        saved_with: None,
    },
    SlotClass {
        name: "BufferObject",
        scope: Scope::Share,
        keys: &["buffer"],
        object: Some(2u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClampColor",
        scope: Scope::Context,
        keys: &["target"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClearAccum",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClearColor",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClearDepth",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClearIndex",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClearStencil",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClientActiveTexture",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClientAttribStack",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClientState",
        scope: Scope::Context,
        keys: &["vao", "array", "unit"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClipControl",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ClipPlane",
        scope: Scope::Context,
        keys: &["plane"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ColorMask",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ColorMaterial",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ConditionalRender",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CullFace",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentAttrib",
        scope: Scope::Context,
        keys: &["index"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentColor",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentEdgeFlag",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentFogCoord",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentIndex",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentNormal",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentProgram",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(6u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentSecondaryColor",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "CurrentTexCoord",
        scope: Scope::Context,
        keys: &["unit"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "DepthFunc",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "DepthMask",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "DepthRange",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "DrawBuffer",
        scope: Scope::Context,
        keys: &["framebuffer"],
        object: Some(7u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: Some(slot::FramebufferBinding),
    },
    SlotClass {
        name: "Enable",
        scope: Scope::Context,
        keys: &["cap", "unit"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "EvalMap",
        scope: Scope::Context,
        keys: &["target"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackActive",
        scope: Scope::Context,
        keys: &["feedback"],
        object: Some(11u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackBinding",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(11u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackBuffer",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackCount",
        scope: Scope::Context,
        keys: &["feedback"],
        object: Some(11u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackObject",
        scope: Scope::Context,
        keys: &["feedback"],
        object: Some(11u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackPaused",
        scope: Scope::Context,
        keys: &["feedback"],
        object: Some(11u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FeedbackVaryings",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Fog",
        scope: Scope::Context,
        keys: &["pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FragDataLocation",
        scope: Scope::Share,
        keys: &["program", "low", "high"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FragmentShaderBegun",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FragmentShaderBinding",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(15u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FragmentShaderConstant",
        scope: Scope::Context,
        keys: &["constant"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FragmentShaderText",
        scope: Scope::Share,
        keys: &["shader"],
        object: Some(15u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FramebufferBinding",
        scope: Scope::Context,
        keys: &["target"],
        object: None,
        refers: Some(7u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FramebufferObject",
        scope: Scope::Context,
        keys: &["framebuffer"],
        object: Some(7u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FramebufferParameter",
        scope: Scope::Context,
        keys: &["framebuffer", "pname"],
        object: Some(7u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "FrontFace",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "GlxDrawable",
        scope: Scope::Process,
        keys: &["drawable"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Hint",
        scope: Scope::Context,
        keys: &["target"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ImageUnit",
        scope: Scope::Context,
        keys: &["unit"],
        object: None,
        refers: Some(1u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "IndexMask",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "IndexedBuffer",
        scope: Scope::Context,
        keys: &["feedback", "target", "index"],
        object: Some(11u8),
        refers: Some(2u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Light",
        scope: Scope::Context,
        keys: &["light", "pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "LightModel",
        scope: Scope::Context,
        keys: &["pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "LineStipple",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "LineWidth",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "List",
        scope: Scope::Share,
        keys: &["list"],
        object: Some(4u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ListBase",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "LogicOp",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "MapGrid1",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "MapGrid2",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Material",
        scope: Scope::Context,
        keys: &["face", "pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "MatrixMode",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "MatrixStack",
        scope: Scope::Context,
        keys: &["mode", "unit"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "MinSampleShading",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "NameStack",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "NamedStrings",
        scope: Scope::Share,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PatchParameter",
        scope: Scope::Context,
        keys: &["pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PipelineBinding",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(12u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PipelineObject",
        scope: Scope::Context,
        keys: &["pipeline"],
        object: Some(12u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PipelineStage",
        scope: Scope::Context,
        keys: &["pipeline", "stage"],
        object: Some(12u8),
        refers: Some(6u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PipelineValidated",
        scope: Scope::Context,
        keys: &["pipeline"],
        object: Some(12u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PixelMap",
        scope: Scope::Context,
        keys: &["map"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PixelTransfer",
        scope: Scope::Context,
        keys: &["pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PixelZoom",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PointParameter",
        scope: Scope::Context,
        keys: &["pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PointSize",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PolygonMode",
        scope: Scope::Context,
        keys: &["face"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PolygonOffset",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PolygonStipple",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PrimitiveBoundingBox",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "PrimitiveRestartIndex",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProgramDeleted",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProgramInterface",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProgramLinked",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProgramParameter",
        scope: Scope::Share,
        keys: &["program", "pname"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProgramValidated",
        scope: Scope::Share,
        keys: &["program"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProvokingVertex",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ProxyImage",
        scope: Scope::Context,
        keys: &["target", "level"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "QueryResult",
        scope: Scope::Context,
        keys: &["query"],
        object: Some(3u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "RasterPos",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 64u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ReadBuffer",
        scope: Scope::Context,
        keys: &["framebuffer"],
        object: Some(7u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: Some(slot::FramebufferBinding),
    },
    SlotClass {
        name: "RenderMode",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "RenderbufferBinding",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(8u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "RenderbufferImage",
        scope: Scope::Share,
        keys: &["renderbuffer"],
        object: Some(8u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "RenderbufferObject",
        scope: Scope::Share,
        keys: &["renderbuffer"],
        object: Some(8u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SampleCoverage",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SampleMask",
        scope: Scope::Context,
        keys: &["word"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SamplerBinding",
        scope: Scope::Context,
        keys: &["unit"],
        object: None,
        refers: Some(9u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SamplerParam",
        scope: Scope::Share,
        keys: &["sampler", "pname"],
        object: Some(9u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Scissor",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SelectBuffer",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ShadeModel",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ShaderCompiled",
        scope: Scope::Share,
        keys: &["shader"],
        object: Some(5u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ShaderCompilerThreads",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ShaderDeleted",
        scope: Scope::Share,
        keys: &["shader"],
        object: Some(5u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "ShaderSource",
        scope: Scope::Share,
        keys: &["shader"],
        object: Some(5u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "StencilFunc",
        scope: Scope::Context,
        keys: &["face"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "StencilMask",
        scope: Scope::Context,
        keys: &["face"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "StencilOp",
        scope: Scope::Context,
        keys: &["face"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "StorageBlockBinding",
        scope: Scope::Share,
        keys: &["program", "index"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SubroutineUniforms",
        scope: Scope::Context,
        keys: &["all", "stage"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "SwapInterval",
        scope: Scope::Process,
        keys: &["drawable"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexBuffer",
        scope: Scope::Share,
        keys: &["texture"],
        object: Some(1u8),
        refers: Some(2u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexEnv",
        scope: Scope::Context,
        keys: &["target", "unit", "pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexGen",
        scope: Scope::Context,
        keys: &["unit", "coord", "pname"],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexImage",
        scope: Scope::Share,
        keys: &["texture", "target", "level"],
        object: Some(1u8),
        refers: None,
        collapse: 256u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexParam",
        scope: Scope::Share,
        keys: &["texture", "pname", "target"],
        object: Some(1u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: Some(slot::TextureBinding),
    },
    SlotClass {
        name: "TexStorage",
        scope: Scope::Share,
        keys: &["texture"],
        object: Some(1u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TexView",
        scope: Scope::Share,
        keys: &["texture"],
        object: Some(1u8),
        refers: Some(1u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TextureBinding",
        scope: Scope::Context,
        keys: &["unit", "target"],
        object: None,
        refers: Some(1u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TextureObject",
        scope: Scope::Share,
        keys: &["texture"],
        object: Some(1u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "TopMatrix",
        scope: Scope::Context,
        keys: &["mode", "unit"],
        object: None,
        refers: None,
        collapse: 32u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Uniform",
        scope: Scope::Share,
        keys: &["program", "location"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "UniformBlockBinding",
        scope: Scope::Share,
        keys: &["program", "index"],
        object: Some(6u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "VertexArrayBinding",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: Some(10u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "VertexArrayObject",
        scope: Scope::Context,
        keys: &["vao"],
        object: Some(10u8),
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "VertexBuffer",
        scope: Scope::Context,
        keys: &["vao", "binding"],
        object: Some(10u8),
        refers: Some(2u8),
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
    SlotClass {
        name: "Viewport",
        scope: Scope::Context,
        keys: &[],
        object: None,
        refers: None,
        collapse: 0u16,
        bytes: &[],
        saved_with: None,
    },
];
/// The glPushAttrib bits that save a slot.
pub fn attrib_bits(key: &SlotKey) -> u32 {
    match key.class {
        slot::ActiveStencilFace => 1024u32,
        slot::ActiveTexture => 262144u32,
        slot::AlphaFunc => 16384u32,
        slot::BlendColor => 16384u32,
        slot::BlendEquation => 16384u32,
        slot::BlendFunc => 16384u32,
        slot::ClampColor => match key.a {
            35098u32 => 64u32,
            _ => 16384u32,
        },
        slot::ClearAccum => 512u32,
        slot::ClearColor => 16384u32,
        slot::ClearDepth => 256u32,
        slot::ClearIndex => 16384u32,
        slot::ClearStencil => 1024u32,
        slot::ClipControl => 4096u32,
        slot::ClipPlane => 4096u32,
        slot::ColorMask => 16384u32,
        slot::ColorMaterial => 64u32,
        slot::CullFace => 8u32,
        slot::CurrentAttrib => 1u32,
        slot::CurrentColor => 1u32,
        slot::CurrentEdgeFlag => 1u32,
        slot::CurrentFogCoord => 1u32,
        slot::CurrentIndex => 1u32,
        slot::CurrentNormal => 1u32,
        slot::CurrentSecondaryColor => 1u32,
        slot::CurrentTexCoord => 1u32,
        slot::DepthFunc => 256u32,
        slot::DepthMask => 256u32,
        slot::DepthRange => 2048u32,
        slot::DrawBuffer => 16384u32,
        slot::Enable => match key.a {
            2832u32 => 8194u32,
            2848u32 => 8196u32,
            2852u32 => 8196u32,
            2881u32 => 8200u32,
            2882u32 => 8200u32,
            2884u32 => 8200u32,
            2896u32 => 8256u32,
            2903u32 => 8256u32,
            2912u32 => 8320u32,
            2929u32 => 8448u32,
            2960u32 => 9216u32,
            2977u32 => 12288u32,
            3008u32 => 24576u32,
            3024u32 => 24576u32,
            3042u32 => 24576u32,
            3057u32 => 24576u32,
            3058u32 => 24576u32,
            3089u32 => 532480u32,
            3168u32 => 270336u32,
            3169u32 => 270336u32,
            3170u32 => 270336u32,
            3171u32 => 270336u32,
            3456u32 => 73728u32,
            3472u32 => 73728u32,
            3473u32 => 73728u32,
            3474u32 => 73728u32,
            3475u32 => 73728u32,
            3476u32 => 73728u32,
            3477u32 => 73728u32,
            3478u32 => 73728u32,
            3479u32 => 73728u32,
            3480u32 => 73728u32,
            3504u32 => 73728u32,
            3505u32 => 73728u32,
            3506u32 => 73728u32,
            3507u32 => 73728u32,
            3508u32 => 73728u32,
            3509u32 => 73728u32,
            3510u32 => 73728u32,
            3511u32 => 73728u32,
            3512u32 => 73728u32,
            3552u32 => 270336u32,
            3553u32 => 270336u32,
            10753u32 => 8200u32,
            10754u32 => 8200u32,
            12288u32 => 12288u32,
            12289u32 => 12288u32,
            12290u32 => 12288u32,
            12291u32 => 12288u32,
            12292u32 => 12288u32,
            12293u32 => 12288u32,
            12294u32 => 12288u32,
            12295u32 => 12288u32,
            16384u32 => 8256u32,
            16385u32 => 8256u32,
            16386u32 => 8256u32,
            16387u32 => 8256u32,
            16388u32 => 8256u32,
            16389u32 => 8256u32,
            16390u32 => 8256u32,
            16391u32 => 8256u32,
            32823u32 => 8200u32,
            32826u32 => 12288u32,
            32879u32 => 270336u32,
            32925u32 => 536879104u32,
            32926u32 => 536879104u32,
            32927u32 => 536879104u32,
            32928u32 => 536879104u32,
            33880u32 => 8320u32,
            34037u32 => 270336u32,
            34067u32 => 270336u32,
            34383u32 => 12288u32,
            34913u32 => 8194u32,
            35088u32 => 9216u32,
            36201u32 => 0u32,
            36281u32 => 24576u32,
            _ => 8192u32,
        },
        slot::Fog => 128u32,
        slot::FrontFace => 8u32,
        slot::Hint => 32768u32,
        slot::IndexMask => 16384u32,
        slot::Light => 64u32,
        slot::LightModel => 64u32,
        slot::LineStipple => 4u32,
        slot::LineWidth => 4u32,
        slot::ListBase => 131072u32,
        slot::LogicOp => 16384u32,
        slot::MapGrid1 => 65536u32,
        slot::MapGrid2 => 65536u32,
        slot::Material => 64u32,
        slot::MatrixMode => 4096u32,
        slot::PixelTransfer => 32u32,
        slot::PixelZoom => 32u32,
        slot::PointParameter => 2u32,
        slot::PointSize => 2u32,
        slot::PolygonMode => 8u32,
        slot::PolygonOffset => 8u32,
        slot::PolygonStipple => 16u32,
        slot::RasterPos => 1u32,
        slot::ReadBuffer => 32u32,
        slot::SampleCoverage => 536870912u32,
        slot::Scissor => 524288u32,
        slot::ShadeModel => 64u32,
        slot::StencilFunc => match key.a {
            35088u32 => 0u32,
            _ => 1024u32,
        },
        slot::StencilMask => match key.a {
            35088u32 => 0u32,
            _ => 1024u32,
        },
        slot::StencilOp => match key.a {
            35088u32 => 0u32,
            _ => 1024u32,
        },
        slot::TexEnv => match key.a {
            34913u32 => 2u32,
            _ => 262144u32,
        },
        slot::TexGen => 262144u32,
        slot::TexParam => 262144u32,
        slot::TextureBinding => 262144u32,
        slot::Viewport => 2048u32,
        _ => 0,
    }
}
/// Writes the calls that give a slot its initial value; false where the rules name none.
pub fn default(w: &mut DefaultWriter<'_>, key: SlotKey) -> bool {
    match key.class {
        slot::ActiveProgram => {
            w.value(0u32);
            let pipeline = w.name(key.a);
            w.packet(op::glActiveShaderProgram, &[pipeline, 0u32], &[]);
            true
        }
        slot::ActiveStencilFace => {
            w.value(GL_FRONT);
            w.packet(op::glActiveStencilFaceEXT, &[GL_FRONT], &[]);
            true
        }
        slot::ActiveTexture => {
            w.value(0u32);
            w.packet(op::glActiveTexture, &[GL_TEXTURE0], &[]);
            true
        }
        slot::AlphaFunc => {
            w.packet(op::glAlphaFunc, &[GL_ALWAYS, (0u32 as f32).to_bits()], &[]);
            true
        }
        slot::AssemblyBinding => {
            w.value(0u32);
            let target = key.a;
            w.packet(op::glBindProgramARB, &[target, 0u32], &[]);
            true
        }
        slot::AssemblyObject => true,
        slot::Attachment => {
            let framebuffer = w.name(key.a);
            w.packet(op::glBindFramebuffer, &[GL_FRAMEBUFFER, framebuffer], &[]);
            let attachment = key.b;
            w.packet(
                op::glFramebufferRenderbuffer,
                &[GL_FRAMEBUFFER, attachment, GL_RENDERBUFFER, 0u32],
                &[],
            );
            true
        }
        slot::AttribEnabled => {
            let vao = w.name(key.a);
            w.packet(op::glBindVertexArray, &[vao], &[]);
            let index = key.b;
            w.packet(op::glDisableVertexAttribArray, &[index], &[]);
            true
        }
        slot::BlendColor => {
            w.packet(
                op::glBlendColor,
                &[
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::BlendEquation => {
            w.packet(op::glBlendEquation, &[GL_FUNC_ADD], &[]);
            true
        }
        slot::BlendFunc => {
            w.packet(op::glBlendFunc, &[GL_ONE, GL_ZERO], &[]);
            true
        }
        slot::BufferBinding => {
            w.value(0u32);
            let vao = w.name(key.a);
            w.packet(op::glBindVertexArray, &[vao], &[]);
            let target = key.b;
            w.packet(op::glBindBuffer, &[target, 0u32], &[]);
            true
        }
        slot::ClearAccum => {
            w.packet(
                op::glClearAccum,
                &[
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::ClearColor => {
            w.packet(
                op::glClearColor,
                &[
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::ClearDepth => {
            w.packet(
                op::glClearDepth,
                &[f64::from(1u32).to_bits() as u32, (f64::from(1u32).to_bits() >> 32) as u32],
                &[],
            );
            true
        }
        slot::ClearIndex => {
            w.packet(op::glClearIndex, &[(0u32 as f32).to_bits()], &[]);
            true
        }
        slot::ClearStencil => {
            w.packet(op::glClearStencil, &[0u32], &[]);
            true
        }
        slot::ClientActiveTexture => {
            w.value(0u32);
            w.packet(op::glClientActiveTexture, &[GL_TEXTURE0], &[]);
            true
        }
        slot::ClipControl => {
            w.packet(op::glClipControl, &[GL_LOWER_LEFT, GL_NEGATIVE_ONE_TO_ONE], &[]);
            true
        }
        slot::ColorMask => {
            w.packet(op::glColorMask, &[1u32, 1u32, 1u32, 1u32], &[]);
            true
        }
        slot::ColorMaterial => {
            w.packet(op::glColorMaterial, &[GL_FRONT_AND_BACK, GL_AMBIENT_AND_DIFFUSE], &[]);
            true
        }
        slot::CullFace => {
            w.packet(op::glCullFace, &[GL_BACK], &[]);
            true
        }
        slot::CurrentAttrib => {
            let index = key.a;
            w.packet(
                op::glVertexAttrib4f,
                &[
                    index,
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (1u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::CurrentColor => {
            w.packet(
                op::glColor4f,
                &[
                    (1u32 as f32).to_bits(),
                    (1u32 as f32).to_bits(),
                    (1u32 as f32).to_bits(),
                    (1u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::CurrentEdgeFlag => {
            w.packet(op::glEdgeFlag, &[1u32], &[]);
            true
        }
        slot::CurrentFogCoord => {
            w.packet(op::glFogCoordf, &[(0u32 as f32).to_bits()], &[]);
            true
        }
        slot::CurrentIndex => {
            w.packet(op::glIndexf, &[(1u32 as f32).to_bits()], &[]);
            true
        }
        slot::CurrentNormal => {
            w.packet(
                op::glNormal3f,
                &[(0u32 as f32).to_bits(), (0u32 as f32).to_bits(), (1u32 as f32).to_bits()],
                &[],
            );
            true
        }
        slot::CurrentProgram => {
            w.value(0u32);
            w.packet(op::glUseProgram, &[0u32], &[]);
            true
        }
        slot::CurrentSecondaryColor => {
            w.packet(
                op::glSecondaryColor3f,
                &[(0u32 as f32).to_bits(), (0u32 as f32).to_bits(), (0u32 as f32).to_bits()],
                &[],
            );
            true
        }
        slot::CurrentTexCoord => {
            let unit = key.a;
            w.packet(
                op::glMultiTexCoord4f,
                &[
                    GL_TEXTURE0.wrapping_add(unit),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (0u32 as f32).to_bits(),
                    (1u32 as f32).to_bits(),
                ],
                &[],
            );
            true
        }
        slot::DepthFunc => {
            w.packet(op::glDepthFunc, &[GL_LESS], &[]);
            true
        }
        slot::DepthMask => {
            w.packet(op::glDepthMask, &[1u32], &[]);
            true
        }
        slot::DepthRange => {
            w.packet(
                op::glDepthRange,
                &[
                    f64::from(0u32).to_bits() as u32,
                    (f64::from(0u32).to_bits() >> 32) as u32,
                    f64::from(1u32).to_bits() as u32,
                    (f64::from(1u32).to_bits() >> 32) as u32,
                ],
                &[],
            );
            true
        }
        slot::Enable => match key.a {
            37509u32 => {
                let cap = key.a;
                w.packet(op::glEnable, &[cap], &[]);
                true
            }
            3024u32 => {
                let cap = key.a;
                w.packet(op::glEnable, &[cap], &[]);
                true
            }
            32925u32 => {
                let cap = key.a;
                w.packet(op::glEnable, &[cap], &[]);
                true
            }
            _ => {
                let unit = key.b;
                w.packet(op::glActiveTexture, &[GL_TEXTURE0.wrapping_add(unit)], &[]);
                let cap = key.a;
                w.packet(op::glDisable, &[cap], &[]);
                true
            }
        },
        slot::FeedbackBinding => {
            w.value(0u32);
            w.packet(op::glBindTransformFeedback, &[GL_TRANSFORM_FEEDBACK, 0u32], &[]);
            true
        }
        slot::FeedbackBuffer => true,
        slot::Fog => match key.a {
            33872u32 => {
                let pname = key.a;
                w.packet(op::glFogi, &[pname, GL_FRAGMENT_DEPTH], &[]);
                true
            }
            _ => false,
        },
        slot::FragmentShaderBegun => true,
        slot::FragmentShaderBinding => {
            w.value(0u32);
            w.packet(op::glBindFragmentShaderATI, &[0u32], &[]);
            true
        }
        slot::FramebufferBinding => {
            w.value(0u32);
            let target = key.a;
            w.packet(op::glBindFramebuffer, &[target, 0u32], &[]);
            true
        }
        slot::FrontFace => {
            w.packet(op::glFrontFace, &[GL_CCW], &[]);
            true
        }
        slot::Hint => {
            let target = key.a;
            w.packet(op::glHint, &[target, GL_DONT_CARE], &[]);
            true
        }
        slot::ImageUnit => {
            let unit = key.a;
            w.packet(op::glBindImageTexture, &[unit, 0u32, 0u32, 0u32, 0u32, GL_READ_ONLY, GL_R8], &[]);
            true
        }
        slot::IndexMask => {
            w.packet(op::glIndexMask, &[4294967295u32], &[]);
            true
        }
        slot::IndexedBuffer => {
            w.value(0u32);
            let feedback = w.name(key.a);
            w.packet(op::glBindTransformFeedback, &[GL_TRANSFORM_FEEDBACK, feedback], &[]);
            let target = key.b;
            let index = key.c;
            w.packet(op::glBindBufferBase, &[target, index, 0u32], &[]);
            true
        }
        slot::LineStipple => {
            w.packet(op::glLineStipple, &[1u32, 65535u32], &[]);
            true
        }
        slot::LineWidth => {
            w.packet(op::glLineWidth, &[(1u32 as f32).to_bits()], &[]);
            true
        }
        slot::ListBase => {
            w.packet(op::glListBase, &[0u32], &[]);
            true
        }
        slot::LogicOp => {
            w.packet(op::glLogicOp, &[GL_COPY], &[]);
            true
        }
        slot::MatrixMode => {
            w.value(GL_MODELVIEW);
            w.packet(op::glMatrixMode, &[GL_MODELVIEW], &[]);
            true
        }
        slot::NameStack => {
            w.packet(op::glInitNames, &[], &[]);
            true
        }
        slot::NamedStrings => true,
        slot::PipelineBinding => {
            w.value(0u32);
            w.packet(op::glUseProgram, &[0u32], &[]);
            w.packet(op::glBindProgramPipeline, &[0u32], &[]);
            true
        }
        slot::PipelineStage => {
            let pipeline = w.name(key.a);
            let stage = key.b;
            w.packet(op::glUseProgramStages, &[pipeline, stage, 0u32], &[]);
            true
        }
        slot::PixelMap => {
            let map = key.a;
            w.packet(
                op::glPixelMapfv,
                &[map, 1u32],
                &[reprise_wire::packet::BlobArg::Bytes(&(0u32 as f32).to_le_bytes())],
            );
            true
        }
        slot::PixelTransfer => {
            let pname = key.a;
            let v0 = if in_transfer_scales(pname) { 1u32 } else { 0u32 };
            w.packet(op::glPixelTransferf, &[pname, (v0 as f32).to_bits()], &[]);
            true
        }
        slot::PointSize => {
            w.packet(op::glPointSize, &[(1u32 as f32).to_bits()], &[]);
            true
        }
        slot::PolygonMode => {
            let face = key.a;
            w.packet(op::glPolygonMode, &[face, GL_FILL], &[]);
            true
        }
        slot::PolygonOffset => {
            w.packet(op::glPolygonOffset, &[(0u32 as f32).to_bits(), (0u32 as f32).to_bits()], &[]);
            true
        }
        slot::RasterPos => {
            w.packet(
                op::glWindowPos3f,
                &[(0u32 as f32).to_bits(), (0u32 as f32).to_bits(), (0u32 as f32).to_bits()],
                &[],
            );
            true
        }
        slot::RenderMode => {
            w.value(GL_RENDER);
            w.packet(op::glRenderMode, &[GL_RENDER], &[]);
            true
        }
        slot::RenderbufferBinding => {
            w.value(0u32);
            w.packet(op::glBindRenderbuffer, &[GL_RENDERBUFFER, 0u32], &[]);
            true
        }
        slot::SampleCoverage => {
            w.packet(op::glSampleCoverage, &[(1u32 as f32).to_bits(), 0u32], &[]);
            true
        }
        slot::SamplerBinding => {
            let unit = key.a;
            w.packet(op::glBindSampler, &[unit, 0u32], &[]);
            true
        }
        slot::SelectBuffer => true,
        slot::ShadeModel => {
            w.packet(op::glShadeModel, &[GL_SMOOTH], &[]);
            true
        }
        slot::StencilFunc => match key.a {
            35088u32 => {
                w.packet(op::glActiveStencilFaceEXT, &[GL_BACK], &[]);
                w.packet(op::glStencilFunc, &[GL_ALWAYS, 0u32, 4294967295u32], &[]);
                true
            }
            _ => {
                let face = key.a;
                w.packet(op::glStencilFuncSeparate, &[face, GL_ALWAYS, 0u32, 4294967295u32], &[]);
                true
            }
        },
        slot::StencilMask => match key.a {
            35088u32 => {
                w.packet(op::glActiveStencilFaceEXT, &[GL_BACK], &[]);
                w.packet(op::glStencilMask, &[4294967295u32], &[]);
                true
            }
            _ => {
                let face = key.a;
                w.packet(op::glStencilMaskSeparate, &[face, 4294967295u32], &[]);
                true
            }
        },
        slot::StencilOp => match key.a {
            35088u32 => {
                w.packet(op::glActiveStencilFaceEXT, &[GL_BACK], &[]);
                w.packet(op::glStencilOp, &[GL_KEEP, GL_KEEP, GL_KEEP], &[]);
                true
            }
            _ => {
                let face = key.a;
                w.packet(op::glStencilOpSeparate, &[face, GL_KEEP, GL_KEEP, GL_KEEP], &[]);
                true
            }
        },
        slot::TexGen => match key.c {
            9472u32 => {
                let unit = key.a;
                w.packet(op::glActiveTexture, &[GL_TEXTURE0.wrapping_add(unit)], &[]);
                let coord = key.b;
                let pname = key.c;
                w.packet(op::glTexGeni, &[coord, pname, GL_EYE_LINEAR], &[]);
                true
            }
            _ => false,
        },
        slot::TexParam => match key.b {
            33169u32 => {
                w.packet(op::glActiveTexture, &[GL_TEXTURE0], &[]);
                let target = key.c;
                let texture = w.name(key.a);
                w.packet(op::glBindTexture, &[target, texture], &[]);
                let pname = key.b;
                w.packet(op::glTexParameteri, &[target, pname, 0u32], &[]);
                true
            }
            33084u32 => {
                w.packet(op::glActiveTexture, &[GL_TEXTURE0], &[]);
                let target = key.c;
                let texture = w.name(key.a);
                w.packet(op::glBindTexture, &[target, texture], &[]);
                let pname = key.b;
                w.packet(op::glTexParameteri, &[target, pname, 0u32], &[]);
                true
            }
            33085u32 => {
                w.packet(op::glActiveTexture, &[GL_TEXTURE0], &[]);
                let target = key.c;
                let texture = w.name(key.a);
                w.packet(op::glBindTexture, &[target, texture], &[]);
                let pname = key.b;
                w.packet(op::glTexParameteri, &[target, pname, 1000u32], &[]);
                true
            }
            _ => false,
        },
        slot::TextureBinding => {
            w.value(0u32);
            let unit = key.a;
            w.packet(op::glActiveTexture, &[GL_TEXTURE0.wrapping_add(unit)], &[]);
            let target = key.b;
            w.packet(op::glBindTexture, &[target, 0u32], &[]);
            true
        }
        slot::TextureObject => true,
        slot::TopMatrix => {
            let unit = key.b;
            w.packet(op::glActiveTexture, &[GL_TEXTURE0.wrapping_add(unit)], &[]);
            let mode = key.a;
            w.packet(op::glMatrixMode, &[mode], &[]);
            w.packet(op::glLoadIdentity, &[], &[]);
            true
        }
        slot::VertexArrayBinding => {
            w.value(0u32);
            w.packet(op::glBindVertexArray, &[0u32], &[]);
            true
        }
        slot::VertexBuffer => {
            let vao = w.name(key.a);
            w.packet(op::glBindVertexArray, &[vao], &[]);
            let binding = key.b;
            w.packet(op::glBindVertexBuffer, &[binding, 0u32, 0u32, 0, 16u32], &[]);
            true
        }
        _ => false,
    }
}
fn glAccum(k: &mut Recorder<'_>) {
    handlers::draws(k);
}
fn glActiveShaderProgram(k: &mut Recorder<'_>) {
    let program = k.packet().word(1usize);
    let v0 = k.object(ObjectClass::Program as u8, program);
    k.read(k.key(slot::ProgramLinked, v0, 0, 0));
    let v1 = k.object(ObjectClass::Program as u8, program);
    k.value(v1);
    let pipeline = k.packet().word(0usize);
    let v2 = k.object(ObjectClass::ProgramPipeline as u8, pipeline);
    k.set(k.key(slot::ActiveProgram, v2, 0, 0));
}
fn glActiveStencilFaceEXT(k: &mut Recorder<'_>) {
    let face = k.packet().word(0usize);
    k.value(face);
    k.set(k.key(slot::ActiveStencilFace, 0, 0, 0));
}
fn glActiveTexture(k: &mut Recorder<'_>) {
    let texture = k.packet().word(0usize);
    k.value(texture.wrapping_sub(GL_TEXTURE0));
    k.set(k.key(slot::ActiveTexture, 0, 0, 0));
}
fn glAlphaFragmentOp1ATI(k: &mut Recorder<'_>) {
    let bound_fragment_shader = k.read(k.key(slot::FragmentShaderBinding, 0, 0, 0));
    k.update(k.key(slot::FragmentShaderText, bound_fragment_shader, 0, 0));
}
fn glAlphaFunc(k: &mut Recorder<'_>) {
    k.set(k.key(slot::AlphaFunc, 0, 0, 0));
}
fn glArrayElement(k: &mut Recorder<'_>) {
    k.opaque(k.key(slot::CurrentColor, 0, 0, 0));
    k.opaque(k.key(slot::CurrentEdgeFlag, 0, 0, 0));
    k.opaque(k.key(slot::CurrentFogCoord, 0, 0, 0));
    k.opaque(k.key(slot::CurrentIndex, 0, 0, 0));
    k.opaque(k.key(slot::CurrentNormal, 0, 0, 0));
    k.opaque(k.key(slot::CurrentSecondaryColor, 0, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 0u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 1u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 2u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 3u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 4u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 5u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 6u32, 0, 0));
    k.opaque(k.key(slot::CurrentTexCoord, 7u32, 0, 0));
}
fn glAttachShader(k: &mut Recorder<'_>) {
    let shader = k.packet().word(1usize);
    let the_shader = k.object(ObjectClass::Shader as u8, shader);
    k.value(the_shader);
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    k.set(k.key(slot::Attached, the_program, the_shader, 0));
}
fn glBeginConditionalRender(k: &mut Recorder<'_>) {
    let id = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Query as u8, id);
    k.read(k.key(slot::QueryResult, v0, 0, 0));
    k.set(k.key(slot::ConditionalRender, 0, 0, 0));
}
fn glBeginFragmentShaderATI(k: &mut Recorder<'_>) {
    k.value(1u32);
    let bound_fragment_shader = k.read(k.key(slot::FragmentShaderBinding, 0, 0, 0));
    k.set(k.key(slot::FragmentShaderText, bound_fragment_shader, 0, 0));
    k.set(k.key(slot::FragmentShaderBegun, 0, 0, 0));
}
fn glBeginQuery(k: &mut Recorder<'_>) {
    let id = k.packet().word(1usize);
    let v0 = k.object(ObjectClass::Query as u8, id);
    k.value(v0);
    let target = k.packet().word(0usize);
    k.set(k.key(slot::ActiveQuery, target, 0u32, 0));
    let v1 = k.object(ObjectClass::Query as u8, id);
    k.set(k.key(slot::QueryResult, v1, 0, 0));
}
fn glBeginQueryIndexed(k: &mut Recorder<'_>) {
    let id = k.packet().word(2usize);
    let v0 = k.object(ObjectClass::Query as u8, id);
    k.value(v0);
    let target = k.packet().word(0usize);
    let index = k.packet().word(1usize);
    k.set(k.key(slot::ActiveQuery, target, index, 0));
    let v1 = k.object(ObjectClass::Query as u8, id);
    k.set(k.key(slot::QueryResult, v1, 0, 0));
}
fn glBeginTransformFeedback(k: &mut Recorder<'_>) {
    let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    k.set(k.key(slot::FeedbackActive, feedback, 0, 0));
    handlers::feedback(k);
}
fn glBindAttribLocation(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    let v0 = text_hash(k, 0usize) as u32;
    let v1 = (text_hash(k, 0usize) >> 32) as u32;
    k.set(k.key(slot::AttribLocation, the_program, v0, v1));
}
fn glBindBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(1usize);
    if in_no_object(buffer) {
        k.value(0u32);
        let target = k.packet().word(0usize);
        let target_vao = if in_element_target(target) {
            let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
            vao
        } else {
            0u32
        };
        k.set(k.key(slot::BufferBinding, target_vao, target, 0));
    } else {
        let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
        k.value(the_buffer);
        let target = k.packet().word(0usize);
        let target_vao = if in_element_target(target) {
            let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
            vao
        } else {
            0u32
        };
        k.set(k.key(slot::BufferBinding, target_vao, target, 0));
        k.set(k.key(slot::BufferObject, the_buffer, 0, 0));
    }
}
fn glBindBufferBase(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(2usize);
    if in_no_object(buffer) {
        k.value(0u32);
        let target = k.packet().word(0usize);
        let target_vao = if in_element_target(target) {
            let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
            vao
        } else {
            0u32
        };
        k.set(k.key(slot::BufferBinding, target_vao, target, 0));
        let target_feedback = if in_feedback_target(target) {
            let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
            feedback
        } else {
            0u32
        };
        let index = k.packet().word(1usize);
        k.set(k.key(slot::IndexedBuffer, target_feedback, target, index));
    } else {
        let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
        k.value(the_buffer);
        let target = k.packet().word(0usize);
        let target_vao = if in_element_target(target) {
            let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
            vao
        } else {
            0u32
        };
        k.set(k.key(slot::BufferBinding, target_vao, target, 0));
        let target_feedback = if in_feedback_target(target) {
            let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
            feedback
        } else {
            0u32
        };
        let index = k.packet().word(1usize);
        k.set(k.key(slot::IndexedBuffer, target_feedback, target, index));
        k.set(k.key(slot::BufferObject, the_buffer, 0, 0));
    }
}
fn glBindBuffersBase(k: &mut Recorder<'_>) {
    k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    handlers::bind_buffers(k);
}
fn glBindFragDataLocation(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    let v0 = text_hash(k, 0usize) as u32;
    let v1 = (text_hash(k, 0usize) >> 32) as u32;
    k.set(k.key(slot::FragDataLocation, the_program, v0, v1));
}
fn glBindFragmentShaderATI(k: &mut Recorder<'_>) {
    let id = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::FragmentShader as u8, id);
    k.value(v0);
    k.set(k.key(slot::FragmentShaderBinding, 0, 0, 0));
}
fn glBindFramebuffer(k: &mut Recorder<'_>) {
    let framebuffer = k.packet().word(1usize);
    if in_no_object(framebuffer) {
        k.value(0u32);
        let target = k.packet().word(0usize);
        for each0 in framebuffer_targets(target) {
            k.set(k.key(slot::FramebufferBinding, each0, 0, 0));
        }
    } else {
        let v0 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
        k.value(v0);
        let target = k.packet().word(0usize);
        for each0 in framebuffer_targets(target) {
            k.set(k.key(slot::FramebufferBinding, each0, 0, 0));
        }
        let v1 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
        k.set(k.key(slot::FramebufferObject, v1, 0, 0));
    }
}
fn glBindImageTexture(k: &mut Recorder<'_>) {
    let texture = k.packet().word(1usize);
    let v0 = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    k.value(v0);
    let unit = k.packet().word(0usize);
    k.set(k.key(slot::ImageUnit, unit, 0, 0));
}
fn glBindImageTextures(k: &mut Recorder<'_>) {
    handlers::bind_image_textures(k);
}
fn glBindMultiTextureEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(2usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), target);
    k.value(bound_name);
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    k.set(k.key(slot::TextureBinding, unit, target, 0));
}
fn glBindProgramARB(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let program = k.packet().word(1usize);
    let assembly_name = k.object(ObjectClass::AssemblyProgram as u8, program);
    k.first(k.key(slot::AssemblyObject, assembly_name, 0, 0), target);
    k.value(assembly_name);
    k.set(k.key(slot::AssemblyBinding, target, 0, 0));
}
fn glBindProgramPipeline(k: &mut Recorder<'_>) {
    let pipeline = k.packet().word(0usize);
    let unbinds = if in_no_object(pipeline) {
        let v0 = k.peek(k.key(slot::CurrentProgram, 0, 0, 0));
        if in_no_object(v0) { 1u32 } else { 0u32 }
    } else {
        1u32
    };
    let unbinds_nothing =
        if in_no_object(unbinds) { k.peek(k.key(slot::PipelineBinding, 0, 0, 0)) } else { 1u32 };
    if in_no_object(unbinds_nothing) {
    } else if in_no_object(unbinds) {
        k.read(k.key(slot::CurrentProgram, 0, 0, 0));
        let v0 = k.peek(k.key(slot::PipelineBinding, 0, 0, 0));
        k.value(v0);
        k.update(k.key(slot::PipelineBinding, 0, 0, 0));
        handlers::bind_pipeline(k);
    } else if in_no_object(pipeline) {
        k.read(k.key(slot::CurrentProgram, 0, 0, 0));
        k.value(0u32);
        k.set(k.key(slot::PipelineBinding, 0, 0, 0));
        handlers::bind_pipeline(k);
    } else {
        let v0 = k.object(ObjectClass::ProgramPipeline as u8, pipeline);
        k.value(v0);
        k.set(k.key(slot::PipelineBinding, 0, 0, 0));
        let v1 = k.object(ObjectClass::ProgramPipeline as u8, pipeline);
        k.set(k.key(slot::PipelineObject, v1, 0, 0));
        handlers::bind_pipeline(k);
    }
}
fn glBindRenderbuffer(k: &mut Recorder<'_>) {
    let renderbuffer = k.packet().word(1usize);
    if in_no_object(renderbuffer) {
        k.value(0u32);
        k.set(k.key(slot::RenderbufferBinding, 0, 0, 0));
    } else {
        let v0 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
        k.value(v0);
        k.set(k.key(slot::RenderbufferBinding, 0, 0, 0));
        let v1 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
        k.set(k.key(slot::RenderbufferObject, v1, 0, 0));
    }
}
fn glBindSampler(k: &mut Recorder<'_>) {
    let sampler = k.packet().word(1usize);
    let the_sampler = k.lookup(ObjectClass::Sampler as u8, sampler).unwrap_or(0);
    k.value(the_sampler);
    let unit = k.packet().word(0usize);
    k.set(k.key(slot::SamplerBinding, unit, 0, 0));
}
fn glBindSamplers(k: &mut Recorder<'_>) {
    handlers::bind_samplers(k);
}
fn glBindTexture(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let texture = k.packet().word(1usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), target);
    k.value(bound_name);
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    k.set(k.key(slot::TextureBinding, unit, target, 0));
}
fn glBindTextureUnit(k: &mut Recorder<'_>) {
    let texture = k.packet().word(1usize);
    if in_no_object(texture) {
        k.value(0u32);
        let unit = k.packet().word(0usize);
        for each1 in all_targets(GL_TEXTURE) {
            k.set(k.key(slot::TextureBinding, unit, each1, 0));
        }
    } else {
        let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
        k.value(named);
        let unit = k.packet().word(0usize);
        let named_target = k.read(k.key(slot::TextureObject, named, 0, 0));
        k.set(k.key(slot::TextureBinding, unit, named_target, 0));
    }
}
fn glBindTextures(k: &mut Recorder<'_>) {
    handlers::bind_textures(k);
}
fn glBindTransformFeedback(k: &mut Recorder<'_>) {
    let id = k.packet().word(1usize);
    if in_no_object(id) {
        k.value(0u32);
        k.set(k.key(slot::FeedbackBinding, 0, 0, 0));
    } else {
        let v0 = k.object(ObjectClass::TransformFeedback as u8, id);
        k.value(v0);
        k.set(k.key(slot::FeedbackBinding, 0, 0, 0));
        let v1 = k.object(ObjectClass::TransformFeedback as u8, id);
        k.set(k.key(slot::FeedbackObject, v1, 0, 0));
    }
}
fn glBindVertexArray(k: &mut Recorder<'_>) {
    let array = k.packet().word(0usize);
    if in_no_object(array) {
        k.value(0u32);
        k.set(k.key(slot::VertexArrayBinding, 0, 0, 0));
    } else {
        let v0 = k.object(ObjectClass::VertexArray as u8, array);
        k.value(v0);
        k.set(k.key(slot::VertexArrayBinding, 0, 0, 0));
        let v1 = k.object(ObjectClass::VertexArray as u8, array);
        k.set(k.key(slot::VertexArrayObject, v1, 0, 0));
    }
}
fn glBindVertexBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(1usize);
    if in_no_object(buffer) {
        k.value(0u32);
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        let bindingindex = k.packet().word(0usize);
        k.set(k.key(slot::VertexBuffer, vao, bindingindex, 0));
    } else {
        let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
        k.value(the_buffer);
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        let bindingindex = k.packet().word(0usize);
        k.set(k.key(slot::VertexBuffer, vao, bindingindex, 0));
        k.set(k.key(slot::BufferObject, the_buffer, 0, 0));
    }
}
fn glBindVertexBuffers(k: &mut Recorder<'_>) {
    handlers::bind_vertex_buffers(k);
}
fn glBitmap(k: &mut Recorder<'_>) {
    handlers::bitmap(k);
}
fn glBlendColor(k: &mut Recorder<'_>) {
    k.set(k.key(slot::BlendColor, 0, 0, 0));
}
fn glBlendEquation(k: &mut Recorder<'_>) {
    k.set(k.key(slot::BlendEquation, 0, 0, 0));
}
fn glBlendEquationSeparatei(k: &mut Recorder<'_>) {
    let buf = k.packet().word(0usize);
    let region = Region { x: i64::from(buf as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::BlendEquation, 0, 0, 0), region);
}
fn glBlendFunc(k: &mut Recorder<'_>) {
    k.set(k.key(slot::BlendFunc, 0, 0, 0));
}
fn glBlendFuncSeparatei(k: &mut Recorder<'_>) {
    let buf = k.packet().word(0usize);
    let region = Region { x: i64::from(buf as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::BlendFunc, 0, 0, 0), region);
}
fn glBlitNamedFramebuffer(k: &mut Recorder<'_>) {
    handlers::draws_named(k);
}
fn glBufferData(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    k.value(target);
    let target_vao = if in_element_target(target) {
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        vao
    } else {
        0u32
    };
    let bound_buffer = k.read(k.key(slot::BufferBinding, target_vao, target, 0));
    k.set(k.key(slot::BufferData, bound_buffer, 0, 0));
}
fn glBufferSubData(k: &mut Recorder<'_>) {
    let region =
        Region { x: k.packet().u64(1usize) as i64, y: 0, z: 0, w: k.packet().u64(3usize) as i64, h: 1, d: 1 };
    let target = k.packet().word(0usize);
    let target_vao = if in_element_target(target) {
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        vao
    } else {
        0u32
    };
    let bound_buffer = k.read(k.key(slot::BufferBinding, target_vao, target, 0));
    k.region(k.key(slot::BufferData, bound_buffer, 0, 0), region);
}
fn glCallList(k: &mut Recorder<'_>) {
    handlers::call_list(k);
}
fn glCallLists(k: &mut Recorder<'_>) {
    handlers::call_lists(k);
}
fn glClampColor(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    k.set(k.key(slot::ClampColor, target, 0, 0));
}
fn glClearAccum(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClearAccum, 0, 0, 0));
}
fn glClearBufferSubData(k: &mut Recorder<'_>) {
    let region =
        Region { x: k.packet().u64(2usize) as i64, y: 0, z: 0, w: k.packet().u64(4usize) as i64, h: 1, d: 1 };
    let target = k.packet().word(0usize);
    let target_vao = if in_element_target(target) {
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        vao
    } else {
        0u32
    };
    let bound_buffer = k.read(k.key(slot::BufferBinding, target_vao, target, 0));
    k.region(k.key(slot::BufferData, bound_buffer, 0, 0), region);
}
fn glClearColor(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClearColor, 0, 0, 0));
}
fn glClearDepth(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClearDepth, 0, 0, 0));
}
fn glClearIndex(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClearIndex, 0, 0, 0));
}
fn glClearStencil(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClearStencil, 0, 0, 0));
}
fn glClearTexImage(k: &mut Recorder<'_>) {
    handlers::texture_region(k);
}
fn glClientActiveTexture(k: &mut Recorder<'_>) {
    let texture = k.packet().word(0usize);
    k.value(texture.wrapping_sub(GL_TEXTURE0));
    k.set(k.key(slot::ClientActiveTexture, 0, 0, 0));
}
fn glClipControl(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ClipControl, 0, 0, 0));
}
fn glClipPlane(k: &mut Recorder<'_>) {
    k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
    let plane = k.packet().word(0usize);
    k.set(k.key(slot::ClipPlane, plane, 0, 0));
}
fn glClipPlanef(k: &mut Recorder<'_>) {
    k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
    let p = k.packet().word(0usize);
    k.set(k.key(slot::ClipPlane, p, 0, 0));
}
fn glColor3b(k: &mut Recorder<'_>) {
    handlers::color(k);
}
fn glColorMask(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ColorMask, 0, 0, 0));
}
fn glColorMaski(k: &mut Recorder<'_>) {
    let index = k.packet().word(0usize);
    let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::ColorMask, 0, 0, 0), region);
}
fn glColorMaterial(k: &mut Recorder<'_>) {
    handlers::color_material(k);
}
fn glColorP3ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(0usize);
    if in_packed(type_) {
        handlers::color(k);
    } else {
    }
}
fn glColorPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_COLOR_ARRAY, 0u32));
}
fn glCompileShader(k: &mut Recorder<'_>) {
    let shader = k.packet().word(0usize);
    let the_shader = k.object(ObjectClass::Shader as u8, shader);
    k.read(k.key(slot::ShaderSource, the_shader, 0, 0));
    k.read(k.key(slot::NamedStrings, 0, 0, 0));
    k.set(k.key(slot::ShaderCompiled, the_shader, 0, 0));
}
fn glCompressedMultiTexImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let internalformat = k.packet().word(3usize);
    if in_proxy(target) {
        let level = k.packet().word(2usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_paletted(internalformat) {
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(2usize);
        for each2 in range(0u32, 1u32.wrapping_sub(level)) {
            k.set(k.key(slot::TexImage, bound_texture, target, each2));
        }
    } else {
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glCompressedMultiTexSubImage1DEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedMultiTexSubImage2DEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedMultiTexSubImage3DEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let zoffset = k.packet().word(5usize);
    let width = k.packet().word(6usize);
    let height = k.packet().word(7usize);
    let depth = k.packet().word(8usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTexImage1D(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let internalformat = k.packet().word(2usize);
    if in_proxy(target) {
        let level = k.packet().word(1usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_paletted(internalformat) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(1usize);
        for each2 in range(0u32, 1u32.wrapping_sub(level)) {
            k.set(k.key(slot::TexImage, bound_texture, target, each2));
        }
    } else {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(1usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glCompressedTexSubImage1D(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let width = k.packet().word(3usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTexSubImage2D(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let yoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let height = k.packet().word(5usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTexSubImage3D(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let yoffset = k.packet().word(3usize);
    let zoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let depth = k.packet().word(7usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTextureImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let internalformat = k.packet().word(3usize);
    if in_proxy(target) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let level = k.packet().word(2usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_paletted(internalformat) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let bound_texture = bound_name;
        let level = k.packet().word(2usize);
        for each2 in range(0u32, 1u32.wrapping_sub(level)) {
            k.set(k.key(slot::TexImage, bound_texture, target, each2));
        }
    } else {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let bound_texture = bound_name;
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glCompressedTextureSubImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTextureSubImage2DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCompressedTextureSubImage3DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let zoffset = k.packet().word(5usize);
    let width = k.packet().word(6usize);
    let height = k.packet().word(7usize);
    let depth = k.packet().word(8usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCopyBufferSubData(k: &mut Recorder<'_>) {
    let writeTarget = k.packet().word(1usize);
    let v0 = k.read(k.key(slot::BufferBinding, 0u32, writeTarget, 0));
    k.opaque(k.key(slot::BufferData, v0, 0, 0));
}
fn glCopyImageSubData(k: &mut Recorder<'_>) {
    handlers::copy_image(k);
}
fn glCopyMultiTexImage1DEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let level = k.packet().word(2usize);
    k.set(k.key(slot::TexImage, bound_texture, target, level));
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCopyMultiTexSubImage1DEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let level = k.packet().word(2usize);
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::copied(k, bound_texture, target, level);
}
fn glCopyTexImage1D(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let level = k.packet().word(1usize);
    k.set(k.key(slot::TexImage, bound_texture, target, level));
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCopyTexSubImage1D(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let level = k.packet().word(1usize);
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::copied(k, bound_texture, target, level);
}
fn glCopyTextureImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    let level = k.packet().word(2usize);
    k.set(k.key(slot::TexImage, bound_texture, target, level));
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glCopyTextureSubImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    let level = k.packet().word(2usize);
    k.opaque(k.key(slot::TexImage, bound_texture, target, level));
    handlers::copied(k, bound_texture, target, level);
}
fn glCreateBuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Buffer as u8, name);
    }
}
fn glCreateFramebuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Framebuffer as u8, name);
    }
}
fn glCreateProgram(k: &mut Recorder<'_>) {
    k.create(ObjectClass::Program as u8, k.packet().word(0usize));
}
fn glCreateProgramPipelines(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::ProgramPipeline as u8, name);
    }
}
fn glCreateQueries(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Query as u8, name);
    }
}
fn glCreateRenderbuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Renderbuffer as u8, name);
    }
}
fn glCreateSamplers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Sampler as u8, name);
    }
}
fn glCreateShader(k: &mut Recorder<'_>) {
    k.create(ObjectClass::Shader as u8, k.packet().word(1usize));
}
fn glCreateShaderProgramv(k: &mut Recorder<'_>) {
    handlers::create_shader_program(k);
}
fn glCreateTextures(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Texture as u8, name);
    }
    handlers::create_textures(k);
}
fn glCreateTransformFeedbacks(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::TransformFeedback as u8, name);
    }
}
fn glCreateVertexArrays(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::VertexArray as u8, name);
    }
}
fn glCullFace(k: &mut Recorder<'_>) {
    k.set(k.key(slot::CullFace, 0, 0, 0));
}
fn glDeleteBuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Buffer as u8, name);
    }
}
fn glDeleteFragmentShaderATI(k: &mut Recorder<'_>) {
    let id = k.packet().word(0usize);
    k.delete(ObjectClass::FragmentShader as u8, id);
}
fn glDeleteFramebuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Framebuffer as u8, name);
    }
}
fn glDeleteLists(k: &mut Recorder<'_>) {
    handlers::delete_lists(k);
}
fn glDeleteNamedStringARB(k: &mut Recorder<'_>) {
    let v0 = text_hash(k, 0usize) as u32;
    let v1 = (text_hash(k, 0usize) >> 32) as u32;
    let region = Region {
        x: i64::from(v0 as i32),
        y: i64::from(v1 as i32),
        z: 0,
        w: i64::from(1u32 as i32),
        h: i64::from(1u32 as i32),
        d: 1,
    };
    k.region(k.key(slot::NamedStrings, 0, 0, 0), region);
}
fn glDeleteProgram(k: &mut Recorder<'_>) {
    handlers::delete_program(k);
}
fn glDeleteProgramPipelines(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::ProgramPipeline as u8, name);
    }
}
fn glDeleteProgramsARB(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::AssemblyProgram as u8, name);
    }
}
fn glDeleteQueries(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Query as u8, name);
    }
}
fn glDeleteRenderbuffers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Renderbuffer as u8, name);
    }
}
fn glDeleteSamplers(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Sampler as u8, name);
    }
}
fn glDeleteShader(k: &mut Recorder<'_>) {
    handlers::delete_shader(k);
}
fn glDeleteSync(k: &mut Recorder<'_>) {
    let sync = k.packet().word(0usize);
    k.delete(ObjectClass::Sync as u8, sync);
}
fn glDeleteTextures(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::Texture as u8, name);
    }
    handlers::viewed(k);
}
fn glDeleteTransformFeedbacks(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::TransformFeedback as u8, name);
    }
}
fn glDeleteVertexArrays(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.delete(ObjectClass::VertexArray as u8, name);
    }
}
fn glDepthFunc(k: &mut Recorder<'_>) {
    k.set(k.key(slot::DepthFunc, 0, 0, 0));
}
fn glDepthMask(k: &mut Recorder<'_>) {
    k.set(k.key(slot::DepthMask, 0, 0, 0));
}
fn glDepthRange(k: &mut Recorder<'_>) {
    k.set(k.key(slot::DepthRange, 0, 0, 0));
}
fn glDepthRangeArrayfvOES(k: &mut Recorder<'_>) {
    let first = k.packet().word(0usize);
    let count = k.packet().word(1usize);
    let region = Region { x: i64::from(first as i32), y: 0, z: 0, w: i64::from(count as i32), h: 1, d: 1 };
    k.region(k.key(slot::DepthRange, 0, 0, 0), region);
}
fn glDepthRangeIndexed(k: &mut Recorder<'_>) {
    let index = k.packet().word(0usize);
    let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::DepthRange, 0, 0, 0), region);
}
fn glDetachShader(k: &mut Recorder<'_>) {
    k.value(0u32);
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    let shader = k.packet().word(1usize);
    let the_shader = k.object(ObjectClass::Shader as u8, shader);
    k.update(k.key(slot::Attached, the_program, the_shader, 0));
}
fn glDisable(k: &mut Recorder<'_>) {
    k.value(0u32);
    let cap = k.packet().word(0usize);
    let cap_unit = if in_unit_caps(cap) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        unit
    } else {
        0u32
    };
    k.set(k.key(slot::Enable, cap, cap_unit, 0));
}
fn glDisableClientState(k: &mut Recorder<'_>) {
    let array = k.packet().word(0usize);
    if in_restart_nv(array) {
        k.value(GL_FALSE);
        k.set(k.key(slot::Enable, GL_PRIMITIVE_RESTART, 0u32, 0));
    } else {
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        let array_unit = if in_unit_arrays(array) {
            let client_unit = k.read(k.key(slot::ClientActiveTexture, 0, 0, 0));
            client_unit
        } else {
            0u32
        };
        k.set(k.key(slot::ClientState, vao, array, array_unit));
    }
}
fn glDisableVertexArrayAttrib(k: &mut Recorder<'_>) {
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    let index = k.packet().word(1usize);
    k.set(k.key(slot::AttribEnabled, named_vao, index, 0));
}
fn glDisableVertexAttribArray(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let index = k.packet().word(0usize);
    k.set(k.key(slot::AttribEnabled, vao, index, 0));
}
fn glDisablei(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    if in_unit_caps(target) {
        k.value(0u32);
        let index = k.packet().word(1usize);
        k.set(k.key(slot::Enable, target, index, 0));
    } else {
        let index = k.packet().word(1usize);
        let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
        k.region(k.key(slot::Enable, target, 0u32, 0), region);
    }
}
fn glDispatchCompute(k: &mut Recorder<'_>) {
    handlers::gpu_writes(k);
}
fn glDrawBuffer(k: &mut Recorder<'_>) {
    let draw_framebuffer = k.read(k.key(slot::FramebufferBinding, GL_DRAW_FRAMEBUFFER, 0, 0));
    k.set(k.key(slot::DrawBuffer, draw_framebuffer, 0, 0));
}
fn glEdgeFlag(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentEdgeFlag, 0, 0, 0));
}
fn glEdgeFlagPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_EDGE_FLAG_ARRAY, 0u32));
}
fn glEnable(k: &mut Recorder<'_>) {
    let cap = k.packet().word(0usize);
    if in_color_material_cap(cap) {
        handlers::enable_color_material(k);
    } else {
        k.value(1u32);
        let cap_unit = if in_unit_caps(cap) {
            let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
            unit
        } else {
            0u32
        };
        k.set(k.key(slot::Enable, cap, cap_unit, 0));
    }
}
fn glEnableClientState(k: &mut Recorder<'_>) {
    let array = k.packet().word(0usize);
    if in_restart_nv(array) {
        k.value(GL_TRUE);
        k.set(k.key(slot::Enable, GL_PRIMITIVE_RESTART, 0u32, 0));
    } else {
        let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
        let array_unit = if in_unit_arrays(array) {
            let client_unit = k.read(k.key(slot::ClientActiveTexture, 0, 0, 0));
            client_unit
        } else {
            0u32
        };
        k.set(k.key(slot::ClientState, vao, array, array_unit));
    }
}
fn glEnablei(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    if in_unit_caps(target) {
        k.value(1u32);
        let index = k.packet().word(1usize);
        k.set(k.key(slot::Enable, target, index, 0));
    } else {
        let index = k.packet().word(1usize);
        let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
        k.region(k.key(slot::Enable, target, 0u32, 0), region);
    }
}
fn glEndConditionalRender(k: &mut Recorder<'_>) {
    k.clear(k.key(slot::ConditionalRender, 0, 0, 0));
}
fn glEndFragmentShaderATI(k: &mut Recorder<'_>) {
    let bound_fragment_shader = k.read(k.key(slot::FragmentShaderBinding, 0, 0, 0));
    k.update(k.key(slot::FragmentShaderText, bound_fragment_shader, 0, 0));
    k.clear(k.key(slot::FragmentShaderBegun, 0, 0, 0));
}
fn glEndList(k: &mut Recorder<'_>) {
    handlers::end_list(k);
}
fn glEndQuery(k: &mut Recorder<'_>) {
    handlers::end_query(k);
}
fn glEndTransformFeedback(k: &mut Recorder<'_>) {
    let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    k.clear(k.key(slot::FeedbackActive, feedback, 0, 0));
    handlers::feedback(k);
}
fn glFeedbackBuffer(k: &mut Recorder<'_>) {
    k.set(k.key(slot::FeedbackBuffer, 0, 0, 0));
}
fn glFenceSync(k: &mut Recorder<'_>) {
    k.create(ObjectClass::Sync as u8, k.packet().word(2usize));
}
fn glFogCoordPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_FOG_COORD_ARRAY, 0u32));
}
fn glFogCoordd(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentFogCoord, 0, 0, 0));
}
fn glFogf(k: &mut Recorder<'_>) {
    let pname = k.packet().word(0usize);
    k.set(k.key(slot::Fog, pname, 0, 0));
}
fn glFramebufferDrawBufferEXT(k: &mut Recorder<'_>) {
    let framebuffer = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    k.set(k.key(slot::DrawBuffer, v0, 0, 0));
}
fn glFramebufferParameteri(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let bound_framebuffer = k.read(k.key(slot::FramebufferBinding, framebuffer_target(target), 0, 0));
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::FramebufferParameter, bound_framebuffer, pname, 0));
}
fn glFramebufferReadBufferEXT(k: &mut Recorder<'_>) {
    let framebuffer = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    k.set(k.key(slot::ReadBuffer, v0, 0, 0));
}
fn glFramebufferRenderbuffer(k: &mut Recorder<'_>) {
    let renderbuffer = k.packet().word(3usize);
    let v0 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
    k.read(k.key(slot::RenderbufferObject, v0, 0, 0));
    let v1 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
    k.value(v1);
    let target = k.packet().word(0usize);
    let bound_framebuffer = k.read(k.key(slot::FramebufferBinding, framebuffer_target(target), 0, 0));
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, bound_framebuffer, each1, 0));
    }
}
fn glFramebufferTexture(k: &mut Recorder<'_>) {
    let texture = k.packet().word(2usize);
    let v0 = k.object(ObjectClass::Texture as u8, texture);
    k.value(v0);
    let target = k.packet().word(0usize);
    let bound_framebuffer = k.read(k.key(slot::FramebufferBinding, framebuffer_target(target), 0, 0));
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, bound_framebuffer, each1, 0));
    }
}
fn glFramebufferTexture1D(k: &mut Recorder<'_>) {
    let texture = k.packet().word(3usize);
    let v0 = k.object(ObjectClass::Texture as u8, texture);
    k.value(v0);
    let target = k.packet().word(0usize);
    let bound_framebuffer = k.read(k.key(slot::FramebufferBinding, framebuffer_target(target), 0, 0));
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, bound_framebuffer, each1, 0));
    }
}
fn glFrontFace(k: &mut Recorder<'_>) {
    k.set(k.key(slot::FrontFace, 0, 0, 0));
}
fn glFrustum(k: &mut Recorder<'_>) {
    let mode = k.read(k.key(slot::MatrixMode, 0, 0, 0));
    let matrix_unit = if in_texture_mode(mode) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        unit
    } else {
        0u32
    };
    k.update(k.key(slot::TopMatrix, mode, matrix_unit, 0));
}
fn glGenLists(k: &mut Recorder<'_>) {
    handlers::gen_lists(k);
}
fn glGenProgramsARB(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::AssemblyProgram as u8, name);
    }
}
fn glGenTextures(k: &mut Recorder<'_>) {
    for name in names(k, 0usize) {
        k.create(ObjectClass::Texture as u8, name);
    }
}
fn glGenerateMipmap(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    handlers::generate_mipmaps(k, bound_texture, target);
}
fn glGenerateMultiTexMipmapEXT(k: &mut Recorder<'_>) {
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    handlers::generate_mipmaps(k, bound_texture, target);
}
fn glGenerateTextureMipmap(k: &mut Recorder<'_>) {
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    let named_target = k.read(k.key(slot::TextureObject, named, 0, 0));
    handlers::generate_mipmaps(k, named, named_target);
}
fn glGenerateTextureMipmapEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let bound_texture = bound_name;
    handlers::generate_mipmaps(k, bound_texture, target);
}
fn glHint(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    k.set(k.key(slot::Hint, target, 0, 0));
}
fn glIndexMask(k: &mut Recorder<'_>) {
    k.set(k.key(slot::IndexMask, 0, 0, 0));
}
fn glIndexPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_INDEX_ARRAY, 0u32));
}
fn glIndexd(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentIndex, 0, 0, 0));
}
fn glInitNames(k: &mut Recorder<'_>) {
    let v0 = k.read(k.key(slot::RenderMode, 0, 0, 0));
    if in_select(v0) {
        k.set(k.key(slot::NameStack, 0, 0, 0));
    } else {
    }
}
fn glLightModelf(k: &mut Recorder<'_>) {
    let pname = k.packet().word(0usize);
    k.set(k.key(slot::LightModel, pname, 0, 0));
}
fn glLightf(k: &mut Recorder<'_>) {
    let pname = k.packet().word(1usize);
    if in_light_transformed(pname) {
        k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
        let light = k.packet().word(0usize);
        k.set(k.key(slot::Light, light, pname, 0));
    } else {
        let light = k.packet().word(0usize);
        k.set(k.key(slot::Light, light, pname, 0));
    }
}
fn glLineStipple(k: &mut Recorder<'_>) {
    k.set(k.key(slot::LineStipple, 0, 0, 0));
}
fn glLineWidth(k: &mut Recorder<'_>) {
    k.set(k.key(slot::LineWidth, 0, 0, 0));
}
fn glLinkProgram(k: &mut Recorder<'_>) {
    handlers::link_program(k);
}
fn glListBase(k: &mut Recorder<'_>) {
    let base = k.packet().word(0usize);
    k.value(base);
    k.set(k.key(slot::ListBase, 0, 0, 0));
}
fn glLoadIdentity(k: &mut Recorder<'_>) {
    let v0 = k.read(k.key(slot::MatrixMode, 0, 0, 0));
    let mode = k.read(k.key(slot::MatrixMode, 0, 0, 0));
    let matrix_unit = if in_texture_mode(mode) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        unit
    } else {
        0u32
    };
    k.set(k.key(slot::TopMatrix, v0, matrix_unit, 0));
}
fn glLoadName(k: &mut Recorder<'_>) {
    let v0 = k.read(k.key(slot::RenderMode, 0, 0, 0));
    if in_select(v0) {
        k.update(k.key(slot::NameStack, 0, 0, 0));
    } else {
    }
}
fn glLogicOp(k: &mut Recorder<'_>) {
    k.set(k.key(slot::LogicOp, 0, 0, 0));
}
fn glMap1d(k: &mut Recorder<'_>) {
    k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    k.set(k.key(slot::EvalMap, target, 0, 0));
}
fn glMapGrid1d(k: &mut Recorder<'_>) {
    k.set(k.key(slot::MapGrid1, 0, 0, 0));
}
fn glMapGrid2d(k: &mut Recorder<'_>) {
    k.set(k.key(slot::MapGrid2, 0, 0, 0));
}
fn glMaterialf(k: &mut Recorder<'_>) {
    handlers::material(k);
}
fn glMatrixFrustumEXT(k: &mut Recorder<'_>) {
    let mode = k.packet().word(0usize);
    let named_matrix_mode = matrix_mode(mode);
    let named_matrix_unit = if in_texture_units(mode) {
        mode.wrapping_sub(GL_TEXTURE0)
    } else {
        let matrix_unit = if in_texture_mode(mode) {
            let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
            unit
        } else {
            0u32
        };
        matrix_unit
    };
    k.update(k.key(slot::TopMatrix, named_matrix_mode, named_matrix_unit, 0));
}
fn glMatrixLoadIdentityEXT(k: &mut Recorder<'_>) {
    let mode = k.packet().word(0usize);
    let named_matrix_mode = matrix_mode(mode);
    let named_matrix_unit = if in_texture_units(mode) {
        mode.wrapping_sub(GL_TEXTURE0)
    } else {
        let matrix_unit = if in_texture_mode(mode) {
            let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
            unit
        } else {
            0u32
        };
        matrix_unit
    };
    k.set(k.key(slot::TopMatrix, named_matrix_mode, named_matrix_unit, 0));
}
fn glMatrixMode(k: &mut Recorder<'_>) {
    let mode = k.packet().word(0usize);
    if in_texture_units(mode) {
    } else {
        k.value(mode);
        k.set(k.key(slot::MatrixMode, 0, 0, 0));
    }
}
fn glMatrixPopEXT(k: &mut Recorder<'_>) {
    let mode = k.packet().word(0usize);
    let named_matrix_mode = matrix_mode(mode);
    let named_matrix_unit = if in_texture_units(mode) {
        mode.wrapping_sub(GL_TEXTURE0)
    } else {
        let matrix_unit = if in_texture_mode(mode) {
            let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
            unit
        } else {
            0u32
        };
        matrix_unit
    };
    k.pop(k.key(slot::MatrixStack, named_matrix_mode, named_matrix_unit, 0));
}
fn glMatrixPushEXT(k: &mut Recorder<'_>) {
    let mode = k.packet().word(0usize);
    let named_matrix_mode = matrix_mode(mode);
    let named_matrix_unit = if in_texture_units(mode) {
        mode.wrapping_sub(GL_TEXTURE0)
    } else {
        let matrix_unit = if in_texture_mode(mode) {
            let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
            unit
        } else {
            0u32
        };
        matrix_unit
    };
    let saves = [k.key(slot::TopMatrix, named_matrix_mode, named_matrix_unit, 0)];
    k.push_slots(k.key(slot::MatrixStack, named_matrix_mode, named_matrix_unit, 0), &saves);
}
fn glMaxShaderCompilerThreadsKHR(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ShaderCompilerThreads, 0, 0, 0));
}
fn glMinSampleShading(k: &mut Recorder<'_>) {
    k.set(k.key(slot::MinSampleShading, 0, 0, 0));
}
fn glMultiTexBufferEXT(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(3usize);
    let v0 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.read(k.key(slot::BufferObject, v0, 0, 0));
    let v1 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.value(v1);
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.set(k.key(slot::TexBuffer, bound_texture, 0, 0));
}
fn glMultiTexCoord1d(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    k.set_hot(k.key(slot::CurrentTexCoord, target.wrapping_sub(GL_TEXTURE0), 0, 0));
}
fn glMultiTexCoord4x(k: &mut Recorder<'_>) {
    let texture = k.packet().word(0usize);
    k.set_hot(k.key(slot::CurrentTexCoord, texture.wrapping_sub(GL_TEXTURE0), 0, 0));
}
fn glMultiTexCoordP1ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(1usize);
    if in_packed(type_) {
        let texture = k.packet().word(0usize);
        k.set_hot(k.key(slot::CurrentTexCoord, texture.wrapping_sub(GL_TEXTURE0), 0, 0));
    } else {
    }
}
fn glMultiTexEnvfEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let pname = k.packet().word(2usize);
    k.set(k.key(slot::TexEnv, target, unit, pname));
}
fn glMultiTexGendEXT(k: &mut Recorder<'_>) {
    let pname = k.packet().word(2usize);
    if in_eye_plane(pname) {
        k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let coord = k.packet().word(1usize);
        k.set(k.key(slot::TexGen, unit, coord, pname));
    } else {
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let coord = k.packet().word(1usize);
        k.set(k.key(slot::TexGen, unit, coord, pname));
    }
}
fn glMultiTexImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let chosen_format = if in_volumes(target) {
        0u32
    } else {
        let internalformat = k.packet().word(3usize);
        internalformat
    };
    if in_proxy(target) {
        let level = k.packet().word(2usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_generic_compressed(chosen_format) {
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        k.opaque(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    } else {
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let texunit = k.packet().word(0usize);
        let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
        let unit = named_unit;
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glMultiTexParameterIivEXT(k: &mut Recorder<'_>) {
    let pname = k.packet().word(2usize);
    k.value(pname);
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glMultiTexParameterfEXT(k: &mut Recorder<'_>) {
    let param = k.packet().word(3usize);
    k.value(param);
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let pname = k.packet().word(2usize);
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glMultiTexSubImage1DEXT(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glMultiTexSubImage2DEXT(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glMultiTexSubImage3DEXT(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let texunit = k.packet().word(0usize);
    let named_unit = texunit.wrapping_sub(GL_TEXTURE0);
    let unit = named_unit;
    let target = k.packet().word(1usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let zoffset = k.packet().word(5usize);
    let width = k.packet().word(6usize);
    let height = k.packet().word(7usize);
    let depth = k.packet().word(8usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glNamedFramebufferParameteri(k: &mut Recorder<'_>) {
    let framebuffer = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::FramebufferParameter, v0, pname, 0));
}
fn glNamedFramebufferRenderbuffer(k: &mut Recorder<'_>) {
    let renderbuffer = k.packet().word(3usize);
    let v0 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
    k.read(k.key(slot::RenderbufferObject, v0, 0, 0));
    let v1 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
    k.value(v1);
    let framebuffer = k.packet().word(0usize);
    let v2 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, v2, each1, 0));
    }
}
fn glNamedFramebufferTexture(k: &mut Recorder<'_>) {
    let texture = k.packet().word(2usize);
    let v0 = k.object(ObjectClass::Texture as u8, texture);
    k.value(v0);
    let framebuffer = k.packet().word(0usize);
    let v1 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, v1, each1, 0));
    }
}
fn glNamedFramebufferTexture1DEXT(k: &mut Recorder<'_>) {
    let texture = k.packet().word(3usize);
    let v0 = k.object(ObjectClass::Texture as u8, texture);
    k.value(v0);
    let framebuffer = k.packet().word(0usize);
    let v1 = k.object(ObjectClass::Framebuffer as u8, framebuffer);
    let attachment = k.packet().word(1usize);
    for each1 in attachments(attachment) {
        k.set(k.key(slot::Attachment, v1, each1, 0));
    }
}
fn glNamedProgramLocalParameter4dEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let program = k.packet().word(0usize);
    let assembly_name = k.object(ObjectClass::AssemblyProgram as u8, program);
    k.first(k.key(slot::AssemblyObject, assembly_name, 0, 0), target);
    let bound_assembly = assembly_name;
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    let index = k.packet().word(2usize);
    k.set(k.key(slot::AssemblyLocal, bound_assembly, assembly_target, index));
}
fn glNamedProgramLocalParameters4fvEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let program = k.packet().word(0usize);
    let assembly_name = k.object(ObjectClass::AssemblyProgram as u8, program);
    k.first(k.key(slot::AssemblyObject, assembly_name, 0, 0), target);
    let bound_assembly = assembly_name;
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    let index = k.packet().word(2usize);
    let count = k.packet().word(3usize);
    for each2 in range(index, count) {
        k.set(k.key(slot::AssemblyLocal, bound_assembly, assembly_target, each2));
    }
}
fn glNamedProgramStringEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let program = k.packet().word(0usize);
    let assembly_name = k.object(ObjectClass::AssemblyProgram as u8, program);
    k.first(k.key(slot::AssemblyObject, assembly_name, 0, 0), target);
    let bound_assembly = assembly_name;
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    k.set(k.key(slot::AssemblyString, bound_assembly, assembly_target, 0));
}
fn glNamedRenderbufferStorage(k: &mut Recorder<'_>) {
    let renderbuffer = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Renderbuffer as u8, renderbuffer);
    k.set(k.key(slot::RenderbufferImage, v0, 0, 0));
}
fn glNewList(k: &mut Recorder<'_>) {
    handlers::new_list(k);
}
fn glNormal3b(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentNormal, 0, 0, 0));
}
fn glNormalP3ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(0usize);
    if in_packed(type_) {
        k.set_hot(k.key(slot::CurrentNormal, 0, 0, 0));
    } else {
    }
}
fn glNormalPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_NORMAL_ARRAY, 0u32));
}
fn glPatchParameterfv(k: &mut Recorder<'_>) {
    let pname = k.packet().word(0usize);
    k.set(k.key(slot::PatchParameter, pname, 0, 0));
}
fn glPauseTransformFeedback(k: &mut Recorder<'_>) {
    let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    k.read(k.key(slot::FeedbackActive, feedback, 0, 0));
    k.set(k.key(slot::FeedbackPaused, feedback, 0, 0));
}
fn glPixelMapfv(k: &mut Recorder<'_>) {
    let map = k.packet().word(0usize);
    k.set(k.key(slot::PixelMap, map, 0, 0));
}
fn glPixelTransferf(k: &mut Recorder<'_>) {
    let pname = k.packet().word(0usize);
    k.set(k.key(slot::PixelTransfer, pname, 0, 0));
}
fn glPixelZoom(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PixelZoom, 0, 0, 0));
}
fn glPointParameterf(k: &mut Recorder<'_>) {
    let pname = k.packet().word(0usize);
    k.set(k.key(slot::PointParameter, pname, 0, 0));
}
fn glPointSize(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PointSize, 0, 0, 0));
}
fn glPointSizePointerOES(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_POINT_SIZE_ARRAY_OES, 0u32));
}
fn glPolygonMode(k: &mut Recorder<'_>) {
    let face = k.packet().word(0usize);
    for each0 in faces(face) {
        k.set(k.key(slot::PolygonMode, each0, 0, 0));
    }
}
fn glPolygonOffset(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PolygonOffset, 0, 0, 0));
}
fn glPolygonStipple(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PolygonStipple, 0, 0, 0));
}
fn glPopAttrib(k: &mut Recorder<'_>) {
    handlers::pop_attrib(k);
}
fn glPopClientAttrib(k: &mut Recorder<'_>) {
    handlers::pop_client_attrib(k);
}
fn glPopMatrix(k: &mut Recorder<'_>) {
    let mode = k.read(k.key(slot::MatrixMode, 0, 0, 0));
    let matrix_unit = if in_texture_mode(mode) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        unit
    } else {
        0u32
    };
    k.pop(k.key(slot::MatrixStack, mode, matrix_unit, 0));
}
fn glPrimitiveBoundingBoxARB(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PrimitiveBoundingBox, 0, 0, 0));
}
fn glPrimitiveRestartIndex(k: &mut Recorder<'_>) {
    k.set(k.key(slot::PrimitiveRestartIndex, 0, 0, 0));
}
fn glPrioritizeTextures(k: &mut Recorder<'_>) {
    handlers::prioritize_textures(k);
}
fn glProgramEnvParameter4dARB(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let index = k.packet().word(1usize);
    k.set(k.key(slot::AssemblyEnv, target, index, 0));
}
fn glProgramEnvParameters4fvEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let index = k.packet().word(1usize);
    let count = k.packet().word(2usize);
    for each1 in range(index, count) {
        k.set(k.key(slot::AssemblyEnv, target, each1, 0));
    }
}
fn glProgramLocalParameter4dARB(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let bound_assembly = k.read(k.key(slot::AssemblyBinding, target, 0, 0));
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    let index = k.packet().word(1usize);
    k.set(k.key(slot::AssemblyLocal, bound_assembly, assembly_target, index));
}
fn glProgramLocalParameters4fvEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let bound_assembly = k.read(k.key(slot::AssemblyBinding, target, 0, 0));
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    let index = k.packet().word(1usize);
    let count = k.packet().word(2usize);
    for each2 in range(index, count) {
        k.set(k.key(slot::AssemblyLocal, bound_assembly, assembly_target, each2));
    }
}
fn glProgramParameteri(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::ProgramParameter, the_program, pname, 0));
}
fn glProgramStringARB(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let bound_assembly = k.read(k.key(slot::AssemblyBinding, target, 0, 0));
    let assembly_target = if in_no_object(bound_assembly) { target } else { 0u32 };
    k.set(k.key(slot::AssemblyString, bound_assembly, assembly_target, 0));
}
fn glProgramUniform1d(k: &mut Recorder<'_>) {
    handlers::program_uniform(k);
}
fn glProgramUniform1dv(k: &mut Recorder<'_>) {
    handlers::program_uniforms(k);
}
fn glProvokingVertex(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ProvokingVertex, 0, 0, 0));
}
fn glPushAttrib(k: &mut Recorder<'_>) {
    let mask = k.packet().word(0usize);
    k.push(k.key(slot::AttribStack, 0, 0, 0), mask);
}
fn glPushClientAttrib(k: &mut Recorder<'_>) {
    handlers::push_client_attrib(k);
}
fn glPushMatrix(k: &mut Recorder<'_>) {
    let mode = k.read(k.key(slot::MatrixMode, 0, 0, 0));
    let matrix_unit = if in_texture_mode(mode) {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        unit
    } else {
        0u32
    };
    let saves = [k.key(slot::TopMatrix, mode, matrix_unit, 0)];
    k.push_slots(k.key(slot::MatrixStack, mode, matrix_unit, 0), &saves);
}
fn glQueryCounter(k: &mut Recorder<'_>) {
    let id = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::Query as u8, id);
    k.set(k.key(slot::QueryResult, v0, 0, 0));
    let v1 = k.object(ObjectClass::Query as u8, id);
    k.opaque(k.key(slot::QueryResult, v1, 0, 0));
}
fn glRasterPos2d(k: &mut Recorder<'_>) {
    k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
    k.read(k.key(slot::TopMatrix, GL_PROJECTION, 0u32, 0));
    for each1 in range(0u32, 8u32) {
        k.read(k.key(slot::TopMatrix, GL_TEXTURE, each1, 0));
    }
    k.read(k.key(slot::DepthRange, 0, 0, 0));
    k.read(k.key(slot::CurrentColor, 0, 0, 0));
    k.read(k.key(slot::CurrentIndex, 0, 0, 0));
    k.read(k.key(slot::CurrentSecondaryColor, 0, 0, 0));
    k.read(k.key(slot::CurrentFogCoord, 0, 0, 0));
    k.read(k.key(slot::CurrentNormal, 0, 0, 0));
    k.read(k.key(slot::Viewport, 0, 0, 0));
    k.read(k.key(slot::Fog, GL_FOG_COORD_SRC, 0, 0));
    for each0 in range(0u32, 8u32) {
        k.read(k.key(slot::CurrentTexCoord, each0, 0, 0));
    }
    k.read(k.key(slot::Enable, GL_LIGHTING, 0u32, 0));
    k.read(k.key(slot::Enable, GL_NORMALIZE, 0u32, 0));
    k.read(k.key(slot::Enable, GL_RESCALE_NORMAL, 0u32, 0));
    for each0 in generations(GL_TEXTURE_GEN_S) {
        for each1 in range(0u32, 8u32) {
            k.read(k.key(slot::Enable, each0, each1, 0));
        }
    }
    for each0 in range(0u32, 8u32) {
        for each1 in coordinates(GL_S) {
            k.read(k.key(slot::TexGen, each0, each1, GL_TEXTURE_GEN_MODE));
        }
    }
    k.read(k.key(slot::CurrentProgram, 0, 0, 0));
    k.set(k.key(slot::RasterPos, 0, 0, 0));
    k.opaque(k.key(slot::RasterPos, 0, 0, 0));
}
fn glReadBuffer(k: &mut Recorder<'_>) {
    let read_framebuffer = k.read(k.key(slot::FramebufferBinding, GL_READ_FRAMEBUFFER, 0, 0));
    k.set(k.key(slot::ReadBuffer, read_framebuffer, 0, 0));
}
fn glRenderMode(k: &mut Recorder<'_>) {
    k.read(k.key(slot::SelectBuffer, 0, 0, 0));
    k.read(k.key(slot::FeedbackBuffer, 0, 0, 0));
    let mode = k.packet().word(0usize);
    k.value(mode);
    k.set(k.key(slot::RenderMode, 0, 0, 0));
    k.set(k.key(slot::NameStack, 0, 0, 0));
}
fn glRenderbufferStorage(k: &mut Recorder<'_>) {
    let bound_renderbuffer = k.read(k.key(slot::RenderbufferBinding, 0, 0, 0));
    k.set(k.key(slot::RenderbufferImage, bound_renderbuffer, 0, 0));
}
fn glResumeTransformFeedback(k: &mut Recorder<'_>) {
    let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    k.clear(k.key(slot::FeedbackPaused, feedback, 0, 0));
}
fn glSampleCoverage(k: &mut Recorder<'_>) {
    k.set(k.key(slot::SampleCoverage, 0, 0, 0));
}
fn glSampleMaski(k: &mut Recorder<'_>) {
    let maskNumber = k.packet().word(0usize);
    k.set(k.key(slot::SampleMask, maskNumber, 0, 0));
}
fn glSamplerParameterIiv(k: &mut Recorder<'_>) {
    let sampler = k.packet().word(0usize);
    let the_sampler = k.lookup(ObjectClass::Sampler as u8, sampler).unwrap_or(0);
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::SamplerParam, the_sampler, pname, 0));
}
fn glScissor(k: &mut Recorder<'_>) {
    k.set(k.key(slot::Scissor, 0, 0, 0));
}
fn glScissorArrayv(k: &mut Recorder<'_>) {
    let first = k.packet().word(0usize);
    let count = k.packet().word(1usize);
    let region = Region { x: i64::from(first as i32), y: 0, z: 0, w: i64::from(count as i32), h: 1, d: 1 };
    k.region(k.key(slot::Scissor, 0, 0, 0), region);
}
fn glScissorIndexed(k: &mut Recorder<'_>) {
    let index = k.packet().word(0usize);
    let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::Scissor, 0, 0, 0), region);
}
fn glSecondaryColor3b(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentSecondaryColor, 0, 0, 0));
}
fn glSecondaryColorP3ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(0usize);
    if in_packed(type_) {
        k.set_hot(k.key(slot::CurrentSecondaryColor, 0, 0, 0));
    } else {
    }
}
fn glSecondaryColorPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_SECONDARY_COLOR_ARRAY, 0u32));
}
fn glSelectBuffer(k: &mut Recorder<'_>) {
    k.set(k.key(slot::SelectBuffer, 0, 0, 0));
}
fn glSetFragmentShaderConstantATI(k: &mut Recorder<'_>) {
    let v0 = k.peek(k.key(slot::FragmentShaderBegun, 0, 0, 0));
    if in_on(v0) {
        let bound_fragment_shader = k.read(k.key(slot::FragmentShaderBinding, 0, 0, 0));
        k.update(k.key(slot::FragmentShaderText, bound_fragment_shader, 0, 0));
    } else {
        let dst = k.packet().word(0usize);
        k.set(k.key(slot::FragmentShaderConstant, dst, 0, 0));
    }
}
fn glShadeModel(k: &mut Recorder<'_>) {
    k.set(k.key(slot::ShadeModel, 0, 0, 0));
}
fn glShaderBinary(k: &mut Recorder<'_>) {
    handlers::shader_binary(k);
}
fn glShaderSource(k: &mut Recorder<'_>) {
    let shader = k.packet().word(0usize);
    let the_shader = k.object(ObjectClass::Shader as u8, shader);
    k.set(k.key(slot::ShaderSource, the_shader, 0, 0));
}
fn glShaderStorageBlockBinding(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    k.read(k.key(slot::ProgramLinked, the_program, 0, 0));
    let storageBlockIndex = k.packet().word(1usize);
    k.set(k.key(slot::StorageBlockBinding, the_program, storageBlockIndex, 0));
}
fn glSpecializeShader(k: &mut Recorder<'_>) {
    let shader = k.packet().word(0usize);
    let the_shader = k.object(ObjectClass::Shader as u8, shader);
    k.read(k.key(slot::ShaderSource, the_shader, 0, 0));
    k.set(k.key(slot::ShaderCompiled, the_shader, 0, 0));
}
fn glStencilFunc(k: &mut Recorder<'_>) {
    let active_face = k.read(k.key(slot::ActiveStencilFace, 0, 0, 0));
    for each0 in active_faces(active_face) {
        k.set(k.key(slot::StencilFunc, each0, 0, 0));
    }
}
fn glStencilFuncSeparate(k: &mut Recorder<'_>) {
    let face = k.packet().word(0usize);
    for each0 in faces(face) {
        k.set(k.key(slot::StencilFunc, each0, 0, 0));
    }
}
fn glStencilFuncSeparateATI(k: &mut Recorder<'_>) {
    for each0 in faces(GL_FRONT_AND_BACK) {
        k.set(k.key(slot::StencilFunc, each0, 0, 0));
    }
}
fn glStencilMask(k: &mut Recorder<'_>) {
    let active_face = k.read(k.key(slot::ActiveStencilFace, 0, 0, 0));
    for each0 in active_faces(active_face) {
        k.set(k.key(slot::StencilMask, each0, 0, 0));
    }
}
fn glStencilMaskSeparate(k: &mut Recorder<'_>) {
    let face = k.packet().word(0usize);
    for each0 in faces(face) {
        k.set(k.key(slot::StencilMask, each0, 0, 0));
    }
}
fn glStencilOp(k: &mut Recorder<'_>) {
    let active_face = k.read(k.key(slot::ActiveStencilFace, 0, 0, 0));
    for each0 in active_faces(active_face) {
        k.set(k.key(slot::StencilOp, each0, 0, 0));
    }
}
fn glStencilOpSeparate(k: &mut Recorder<'_>) {
    let face = k.packet().word(0usize);
    for each0 in faces(face) {
        k.set(k.key(slot::StencilOp, each0, 0, 0));
    }
}
fn glTexBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(2usize);
    let v0 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.read(k.key(slot::BufferObject, v0, 0, 0));
    let v1 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.value(v1);
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.set(k.key(slot::TexBuffer, bound_texture, 0, 0));
}
fn glTexCoord1d(k: &mut Recorder<'_>) {
    k.set_hot(k.key(slot::CurrentTexCoord, 0u32, 0, 0));
}
fn glTexCoordP1ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(0usize);
    if in_packed(type_) {
        k.set_hot(k.key(slot::CurrentTexCoord, 0u32, 0, 0));
    } else {
    }
}
fn glTexCoordPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let client_unit = k.read(k.key(slot::ClientActiveTexture, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_TEXTURE_COORD_ARRAY, client_unit));
}
fn glTexEnvf(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::TexEnv, target, unit, pname));
}
fn glTexGend(k: &mut Recorder<'_>) {
    let pname = k.packet().word(1usize);
    if in_eye_plane(pname) {
        k.read(k.key(slot::TopMatrix, GL_MODELVIEW, 0u32, 0));
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let coord = k.packet().word(0usize);
        k.set(k.key(slot::TexGen, unit, coord, pname));
    } else {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let coord = k.packet().word(0usize);
        k.set(k.key(slot::TexGen, unit, coord, pname));
    }
}
fn glTexGenfOES(k: &mut Recorder<'_>) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let coord = k.packet().word(0usize);
    let pname = k.packet().word(1usize);
    k.set(k.key(slot::TexGen, unit, coord, pname));
}
fn glTexImage1D(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    let chosen_format = if in_volumes(target) {
        0u32
    } else {
        let internalformat = k.packet().word(2usize);
        internalformat
    };
    if in_proxy(target) {
        let level = k.packet().word(1usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_generic_compressed(chosen_format) {
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(1usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        k.opaque(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    } else {
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        let level = k.packet().word(1usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glTexImage2DMultisample(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    if in_proxy(target) {
        k.set(k.key(slot::ProxyImage, target, 0u32, 0));
    } else {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        k.set(k.key(slot::TexImage, bound_texture, target, 0u32));
    }
}
fn glTexParameterIiv(k: &mut Recorder<'_>) {
    let pname = k.packet().word(1usize);
    k.value(pname);
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glTexParameterf(k: &mut Recorder<'_>) {
    let param = k.packet().word(2usize);
    k.value(param);
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    let pname = k.packet().word(1usize);
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glTexStorage1D(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    if in_proxy(target) {
        let levels = k.packet().word(1usize);
        for each1 in range(0u32, levels) {
            k.set(k.key(slot::ProxyImage, target, each1, 0));
        }
    } else {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        k.set(k.key(slot::TexStorage, bound_texture, 0, 0));
    }
}
fn glTexStorage2DMultisample(k: &mut Recorder<'_>) {
    let target = k.packet().word(0usize);
    if in_proxy(target) {
        k.set(k.key(slot::ProxyImage, target, 0u32, 0));
    } else {
        let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
        let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
        k.set(k.key(slot::TexStorage, bound_texture, 0, 0));
    }
}
fn glTexSubImage1D(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let width = k.packet().word(3usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTexSubImage2D(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let yoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let height = k.packet().word(5usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTexSubImage3D(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let target = k.packet().word(0usize);
    let bound_texture = k.read(k.key(slot::TextureBinding, unit, texture_base(target), 0));
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(2usize);
    let yoffset = k.packet().word(3usize);
    let zoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let depth = k.packet().word(7usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(1usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTextureBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(2usize);
    let v0 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.value(v0);
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    k.set(k.key(slot::TexBuffer, named, 0, 0));
}
fn glTextureBufferEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let buffer = k.packet().word(3usize);
    let v0 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.read(k.key(slot::BufferObject, v0, 0, 0));
    let v1 = k.lookup(ObjectClass::Buffer as u8, buffer).unwrap_or(0);
    k.value(v1);
    let bound_texture = bound_name;
    k.set(k.key(slot::TexBuffer, bound_texture, 0, 0));
}
fn glTextureImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let chosen_format = if in_volumes(target) {
        0u32
    } else {
        let internalformat = k.packet().word(3usize);
        internalformat
    };
    if in_proxy(target) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let level = k.packet().word(2usize);
        k.set(k.key(slot::ProxyImage, target, level, 0));
    } else if in_generic_compressed(chosen_format) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let bound_texture = bound_name;
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        k.opaque(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    } else {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        for each0 in transfers(GL_COLOR) {
            k.read(k.key(slot::PixelTransfer, each0, 0, 0));
        }
        for each0 in transfer_maps(GL_COLOR) {
            k.read(k.key(slot::PixelMap, each0, 0, 0));
        }
        let bound_texture = bound_name;
        let level = k.packet().word(2usize);
        k.set(k.key(slot::TexImage, bound_texture, target, level));
        handlers::generate_mipmap(k, bound_texture, target, level);
    }
}
fn glTextureParameterIiv(k: &mut Recorder<'_>) {
    let pname = k.packet().word(1usize);
    k.value(pname);
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    let named_target = k.read(k.key(slot::TextureObject, named, 0, 0));
    k.set(k.key(slot::TexParam, named, pname, named_target));
}
fn glTextureParameterIivEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let pname = k.packet().word(2usize);
    k.value(pname);
    let bound_texture = bound_name;
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glTextureParameterf(k: &mut Recorder<'_>) {
    let param = k.packet().word(2usize);
    k.value(param);
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    let pname = k.packet().word(1usize);
    let named_target = k.read(k.key(slot::TextureObject, named, 0, 0));
    k.set(k.key(slot::TexParam, named, pname, named_target));
}
fn glTextureParameterfEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    let param = k.packet().word(3usize);
    k.value(param);
    let bound_texture = bound_name;
    let pname = k.packet().word(2usize);
    let param_target = if in_priority(pname) {
        let default_target = if in_no_object(bound_texture) { texture_base(target) } else { 0u32 };
        default_target
    } else {
        texture_base(target)
    };
    k.set(k.key(slot::TexParam, bound_texture, pname, param_target));
}
fn glTextureStorage1D(k: &mut Recorder<'_>) {
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    k.read(k.key(slot::TextureObject, named, 0, 0));
    k.set(k.key(slot::TexStorage, named, 0, 0));
}
fn glTextureStorage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    if in_proxy(target) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let levels = k.packet().word(2usize);
        for each1 in range(0u32, levels) {
            k.set(k.key(slot::ProxyImage, target, each1, 0));
        }
    } else {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let bound_texture = bound_name;
        k.set(k.key(slot::TexStorage, bound_texture, 0, 0));
    }
}
fn glTextureStorage2DMultisampleEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    if in_proxy(target) {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        k.set(k.key(slot::ProxyImage, target, 0u32, 0));
    } else {
        let texture = k.packet().word(0usize);
        let bound_name = k.object(ObjectClass::Texture as u8, texture);
        k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
        let bound_texture = bound_name;
        k.set(k.key(slot::TexStorage, bound_texture, 0, 0));
    }
}
fn glTextureSubImage1D(k: &mut Recorder<'_>) {
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    handlers::texture_region(k);
}
fn glTextureSubImage1DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let width = k.packet().word(4usize);
    let region = Region { x: i64::from(xoffset as i32), y: 0, z: 0, w: i64::from(width as i32), h: 1, d: 1 };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTextureSubImage2DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let width = k.packet().word(5usize);
    let height = k.packet().word(6usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: 0,
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: 1,
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTextureSubImage3DEXT(k: &mut Recorder<'_>) {
    let target = k.packet().word(1usize);
    let texture = k.packet().word(0usize);
    let bound_name = k.object(ObjectClass::Texture as u8, texture);
    k.first(k.key(slot::TextureObject, bound_name, 0, 0), texture_base(target));
    for each0 in transfers(GL_COLOR) {
        k.read(k.key(slot::PixelTransfer, each0, 0, 0));
    }
    for each0 in transfer_maps(GL_COLOR) {
        k.read(k.key(slot::PixelMap, each0, 0, 0));
    }
    let bound_texture = bound_name;
    k.read(k.key(slot::TexStorage, bound_texture, 0, 0));
    let xoffset = k.packet().word(3usize);
    let yoffset = k.packet().word(4usize);
    let zoffset = k.packet().word(5usize);
    let width = k.packet().word(6usize);
    let height = k.packet().word(7usize);
    let depth = k.packet().word(8usize);
    let region = Region {
        x: i64::from(xoffset as i32),
        y: i64::from(yoffset as i32),
        z: i64::from(zoffset as i32),
        w: i64::from(width as i32),
        h: i64::from(height as i32),
        d: i64::from(depth as i32),
    };
    let level = k.packet().word(2usize);
    k.region(k.key(slot::TexImage, bound_texture, target, level), region);
    handlers::generate_mipmap(k, bound_texture, target, level);
}
fn glTextureView(k: &mut Recorder<'_>) {
    let origtexture = k.packet().word(2usize);
    let v0 = k.lookup(ObjectClass::Texture as u8, origtexture).unwrap_or(0);
    k.read(k.key(slot::TexStorage, v0, 0, 0));
    let texture = k.packet().word(0usize);
    let named = k.lookup(ObjectClass::Texture as u8, texture).unwrap_or(0);
    k.set(k.key(slot::TexStorage, named, 0, 0));
    k.value(0);
    let target = k.packet().word(1usize);
    k.set(k.key(slot::TextureObject, named, 0, 0));
    k.value(target);
    let v1 = k.lookup(ObjectClass::Texture as u8, origtexture).unwrap_or(0);
    k.set(k.key(slot::TexView, named, 0, 0));
    k.value(v1);
}
fn glTransformFeedbackBufferBase(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(2usize);
    let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
    k.read(k.key(slot::BufferObject, the_buffer, 0, 0));
    k.value(the_buffer);
    let xfb = k.packet().word(0usize);
    let named_feedback = k.object(ObjectClass::TransformFeedback as u8, xfb);
    let index = k.packet().word(1usize);
    k.set(k.key(slot::IndexedBuffer, named_feedback, GL_TRANSFORM_FEEDBACK_BUFFER, index));
}
fn glTransformFeedbackVaryings(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    k.set(k.key(slot::FeedbackVaryings, the_program, 0, 0));
}
fn glUniform1d(k: &mut Recorder<'_>) {
    handlers::uniform(k);
}
fn glUniform1dv(k: &mut Recorder<'_>) {
    handlers::uniforms(k);
}
fn glUniformBlockBinding(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    k.read(k.key(slot::ProgramLinked, the_program, 0, 0));
    let uniformBlockIndex = k.packet().word(1usize);
    k.set(k.key(slot::UniformBlockBinding, the_program, uniformBlockIndex, 0));
}
fn glUniformSubroutinesuiv(k: &mut Recorder<'_>) {
    let shadertype = k.packet().word(0usize);
    k.set(k.key(slot::SubroutineUniforms, 0u32, shadertype, 0));
    handlers::subroutines(k);
}
fn glUseProgram(k: &mut Recorder<'_>) {
    handlers::use_program(k);
}
fn glUseProgramStages(k: &mut Recorder<'_>) {
    handlers::use_program_stages(k);
}
fn glValidateProgram(k: &mut Recorder<'_>) {
    let program = k.packet().word(0usize);
    let the_program = k.object(ObjectClass::Program as u8, program);
    k.read(k.key(slot::ProgramLinked, the_program, 0, 0));
    k.set(k.key(slot::ProgramValidated, the_program, 0, 0));
}
fn glValidateProgramPipeline(k: &mut Recorder<'_>) {
    let pipeline = k.packet().word(0usize);
    let v0 = k.object(ObjectClass::ProgramPipeline as u8, pipeline);
    k.set(k.key(slot::PipelineValidated, v0, 0, 0));
}
fn glVertexArrayAttribBinding(k: &mut Recorder<'_>) {
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    let attribindex = k.packet().word(1usize);
    k.set(k.key(slot::AttribBinding, named_vao, attribindex, 0));
}
fn glVertexArrayAttribFormat(k: &mut Recorder<'_>) {
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    let attribindex = k.packet().word(1usize);
    k.set(k.key(slot::AttribFormat, named_vao, attribindex, 0));
}
fn glVertexArrayBindingDivisor(k: &mut Recorder<'_>) {
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    let bindingindex = k.packet().word(1usize);
    k.set(k.key(slot::BindingDivisor, named_vao, bindingindex, 0));
}
fn glVertexArrayElementBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(1usize);
    let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
    k.read(k.key(slot::BufferObject, the_buffer, 0, 0));
    k.value(the_buffer);
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    k.set(k.key(slot::BufferBinding, named_vao, GL_ELEMENT_ARRAY_BUFFER, 0));
}
fn glVertexArrayVertexBuffer(k: &mut Recorder<'_>) {
    let buffer = k.packet().word(2usize);
    let the_buffer = k.object(ObjectClass::Buffer as u8, buffer);
    k.first(k.key(slot::BufferObject, the_buffer, 0, 0), the_buffer);
    k.value(the_buffer);
    let vaobj = k.packet().word(0usize);
    let named_vao = k.object(ObjectClass::VertexArray as u8, vaobj);
    let bindingindex = k.packet().word(1usize);
    k.set(k.key(slot::VertexBuffer, named_vao, bindingindex, 0));
}
fn glVertexArrayVertexBuffers(k: &mut Recorder<'_>) {
    handlers::vertex_array_vertex_buffers(k);
}
fn glVertexAttrib1d(k: &mut Recorder<'_>) {
    let index = k.packet().word(0usize);
    k.set_hot(k.key(slot::CurrentAttrib, index, 0, 0));
}
fn glVertexAttribBinding(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let attribindex = k.packet().word(0usize);
    k.set(k.key(slot::AttribBinding, vao, attribindex, 0));
}
fn glVertexAttribDivisor(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let index = k.packet().word(0usize);
    k.set(k.key(slot::AttribBinding, vao, index, 0));
    k.set(k.key(slot::BindingDivisor, vao, index, 0));
}
fn glVertexAttribFormat(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let attribindex = k.packet().word(0usize);
    k.set(k.key(slot::AttribFormat, vao, attribindex, 0));
}
fn glVertexAttribIPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let index = k.packet().word(0usize);
    k.set(k.key(slot::AttribFormat, vao, index, 0));
    k.set(k.key(slot::AttribBinding, vao, index, 0));
    k.set(k.key(slot::VertexBuffer, vao, index, 0));
}
fn glVertexAttribP1ui(k: &mut Recorder<'_>) {
    let type_ = k.packet().word(1usize);
    if in_packed_attrib(type_) {
        let index = k.packet().word(0usize);
        k.set_hot(k.key(slot::CurrentAttrib, index, 0, 0));
    } else {
    }
}
fn glVertexBindingDivisor(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    let bindingindex = k.packet().word(0usize);
    k.set(k.key(slot::BindingDivisor, vao, bindingindex, 0));
}
fn glVertexPointer(k: &mut Recorder<'_>) {
    let array_buffer = k.read(k.key(slot::BufferBinding, 0u32, GL_ARRAY_BUFFER, 0));
    k.value(array_buffer);
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    k.set(k.key(slot::ArrayPointer, vao, GL_VERTEX_ARRAY, 0u32));
}
fn glViewport(k: &mut Recorder<'_>) {
    k.set(k.key(slot::Viewport, 0, 0, 0));
}
fn glViewportArrayv(k: &mut Recorder<'_>) {
    let first = k.packet().word(0usize);
    let count = k.packet().word(1usize);
    let region = Region { x: i64::from(first as i32), y: 0, z: 0, w: i64::from(count as i32), h: 1, d: 1 };
    k.region(k.key(slot::Viewport, 0, 0, 0), region);
}
fn glViewportIndexedf(k: &mut Recorder<'_>) {
    let index = k.packet().word(0usize);
    let region = Region { x: i64::from(index as i32), y: 0, z: 0, w: i64::from(1u32 as i32), h: 1, d: 1 };
    k.region(k.key(slot::Viewport, 0, 0, 0), region);
}
fn glWindowPos2d(k: &mut Recorder<'_>) {
    k.read(k.key(slot::CurrentColor, 0, 0, 0));
    k.read(k.key(slot::CurrentIndex, 0, 0, 0));
    k.read(k.key(slot::CurrentSecondaryColor, 0, 0, 0));
    k.read(k.key(slot::CurrentFogCoord, 0, 0, 0));
    k.read(k.key(slot::DepthRange, 0, 0, 0));
    for each0 in range(0u32, 8u32) {
        k.read(k.key(slot::CurrentTexCoord, each0, 0, 0));
    }
    k.read(k.key(slot::Fog, GL_FOG_COORD_SRC, 0, 0));
    k.set(k.key(slot::RasterPos, 0, 0, 0));
}
type Record = fn(&mut Recorder<'_>);
/// What each command means to the log. Those that mean the same have one function, called as the first of them.
static RECORD: [Option<Record>; 1480usize] = [
    Some(glAccum),
    Some(glActiveShaderProgram),
    Some(glActiveStencilFaceEXT),
    Some(glActiveTexture),
    Some(glAlphaFragmentOp1ATI),
    Some(glAlphaFragmentOp1ATI),
    Some(glAlphaFragmentOp1ATI),
    Some(glAlphaFunc),
    Some(glAlphaFunc),
    None,
    Some(glArrayElement),
    Some(glAttachShader),
    Some(glAccum),
    Some(glBeginConditionalRender),
    Some(glBeginFragmentShaderATI),
    Some(glBeginQuery),
    Some(glBeginQueryIndexed),
    Some(glBeginTransformFeedback),
    Some(glBindAttribLocation),
    Some(glBindBuffer),
    Some(glBindBufferBase),
    Some(glBindBufferBase),
    Some(glBindBufferBase),
    Some(glBindBuffersBase),
    Some(glBindBuffersBase),
    Some(glBindFragDataLocation),
    Some(glBindFragDataLocation),
    Some(glBindFragmentShaderATI),
    Some(glBindFramebuffer),
    Some(glBindFramebuffer),
    Some(glBindImageTexture),
    Some(glBindImageTextures),
    Some(glBindMultiTextureEXT),
    Some(glBindProgramARB),
    Some(glBindProgramPipeline),
    Some(glBindRenderbuffer),
    Some(glBindRenderbuffer),
    Some(glBindSampler),
    Some(glBindSamplers),
    Some(glBindTexture),
    Some(glBindTextureUnit),
    Some(glBindTextures),
    Some(glBindTransformFeedback),
    Some(glBindVertexArray),
    Some(glBindVertexBuffer),
    Some(glBindVertexBuffers),
    Some(glBitmap),
    None,
    Some(glBlendColor),
    Some(glBlendEquation),
    Some(glBlendEquation),
    Some(glBlendEquationSeparatei),
    Some(glBlendEquationSeparatei),
    Some(glBlendFunc),
    Some(glBlendFunc),
    Some(glBlendFuncSeparatei),
    Some(glBlendFuncSeparatei),
    Some(glAccum),
    Some(glBlitNamedFramebuffer),
    Some(glBufferData),
    Some(glBufferData),
    Some(glBufferSubData),
    Some(glCallList),
    Some(glCallLists),
    None,
    None,
    None,
    Some(glClampColor),
    Some(glAccum),
    Some(glClearAccum),
    None,
    Some(glClearBufferSubData),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glClearColor),
    Some(glClearColor),
    Some(glClearColor),
    Some(glClearColor),
    Some(glClearDepth),
    Some(glClearDepth),
    Some(glClearDepth),
    Some(glClearIndex),
    None,
    None,
    None,
    None,
    Some(glBlitNamedFramebuffer),
    Some(glBlitNamedFramebuffer),
    Some(glBlitNamedFramebuffer),
    Some(glBlitNamedFramebuffer),
    Some(glClearStencil),
    Some(glClearTexImage),
    Some(glClearTexImage),
    Some(glClientActiveTexture),
    None,
    None,
    Some(glClipControl),
    Some(glClipPlane),
    Some(glClipPlanef),
    Some(glClipPlane),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glColor3b),
    Some(glAlphaFragmentOp1ATI),
    Some(glAlphaFragmentOp1ATI),
    Some(glAlphaFragmentOp1ATI),
    Some(glColorMask),
    Some(glColorMaski),
    Some(glColorMaterial),
    Some(glColorP3ui),
    Some(glColorP3ui),
    Some(glColorP3ui),
    Some(glColorP3ui),
    Some(glColorPointer),
    Some(glColorPointer),
    Some(glCompileShader),
    Some(glCompileShader),
    Some(glCompressedMultiTexImage1DEXT),
    Some(glCompressedMultiTexImage1DEXT),
    Some(glCompressedMultiTexImage1DEXT),
    Some(glCompressedMultiTexSubImage1DEXT),
    Some(glCompressedMultiTexSubImage2DEXT),
    Some(glCompressedMultiTexSubImage3DEXT),
    Some(glCompressedTexImage1D),
    Some(glCompressedTexImage1D),
    Some(glCompressedTexImage1D),
    Some(glCompressedTexSubImage1D),
    Some(glCompressedTexSubImage2D),
    Some(glCompressedTexSubImage3D),
    Some(glCompressedTextureImage1DEXT),
    Some(glCompressedTextureImage1DEXT),
    Some(glCompressedTextureImage1DEXT),
    Some(glClearTexImage),
    Some(glCompressedTextureSubImage1DEXT),
    Some(glClearTexImage),
    Some(glCompressedTextureSubImage2DEXT),
    Some(glClearTexImage),
    Some(glCompressedTextureSubImage3DEXT),
    Some(glCopyBufferSubData),
    Some(glCopyImageSubData),
    Some(glCopyImageSubData),
    Some(glCopyMultiTexImage1DEXT),
    Some(glCopyMultiTexImage1DEXT),
    Some(glCopyMultiTexSubImage1DEXT),
    Some(glCopyMultiTexSubImage1DEXT),
    Some(glCopyMultiTexSubImage1DEXT),
    None,
    Some(glAccum),
    Some(glCopyTexImage1D),
    Some(glCopyTexImage1D),
    Some(glCopyTexSubImage1D),
    Some(glCopyTexSubImage1D),
    Some(glCopyTexSubImage1D),
    Some(glCopyTextureImage1DEXT),
    Some(glCopyTextureImage1DEXT),
    Some(glClearTexImage),
    Some(glCopyTextureSubImage1DEXT),
    Some(glClearTexImage),
    Some(glCopyTextureSubImage1DEXT),
    Some(glClearTexImage),
    Some(glCopyTextureSubImage1DEXT),
    Some(glCreateBuffers),
    Some(glCreateFramebuffers),
    Some(glCreateProgram),
    Some(glCreateProgramPipelines),
    Some(glCreateQueries),
    Some(glCreateRenderbuffers),
    Some(glCreateSamplers),
    Some(glCreateShader),
    Some(glCreateShaderProgramv),
    Some(glCreateTextures),
    Some(glCreateTransformFeedbacks),
    Some(glCreateVertexArrays),
    Some(glCullFace),
    None,
    None,
    None,
    Some(glDeleteBuffers),
    Some(glDeleteFragmentShaderATI),
    Some(glDeleteFramebuffers),
    Some(glDeleteLists),
    Some(glDeleteNamedStringARB),
    None,
    Some(glDeleteProgram),
    Some(glDeleteProgramPipelines),
    Some(glDeleteProgramsARB),
    Some(glDeleteQueries),
    Some(glDeleteRenderbuffers),
    Some(glDeleteSamplers),
    Some(glDeleteShader),
    Some(glDeleteSync),
    Some(glDeleteTextures),
    Some(glDeleteTransformFeedbacks),
    Some(glDeleteVertexArrays),
    Some(glDepthFunc),
    Some(glDepthMask),
    Some(glDepthRange),
    Some(glDepthRangeArrayfvOES),
    Some(glDepthRangeArrayfvOES),
    Some(glDepthRangeIndexed),
    Some(glDepthRangeIndexed),
    Some(glDepthRange),
    Some(glDepthRange),
    Some(glDetachShader),
    Some(glDisable),
    Some(glDisableClientState),
    None,
    None,
    Some(glDisableVertexArrayAttrib),
    None,
    None,
    Some(glDisableVertexAttribArray),
    Some(glDisablei),
    None,
    Some(glDispatchCompute),
    Some(glDispatchCompute),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glDrawBuffer),
    Some(glDrawBuffer),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glEdgeFlag),
    Some(glEdgeFlagPointer),
    Some(glEdgeFlagPointer),
    Some(glEdgeFlag),
    Some(glEnable),
    Some(glEnableClientState),
    None,
    None,
    Some(glDisableVertexArrayAttrib),
    None,
    None,
    Some(glDisableVertexAttribArray),
    Some(glEnablei),
    None,
    Some(glEndConditionalRender),
    Some(glEndFragmentShaderATI),
    Some(glEndList),
    Some(glEndQuery),
    Some(glEndQuery),
    Some(glEndTransformFeedback),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glAccum),
    Some(glAccum),
    None,
    None,
    Some(glFeedbackBuffer),
    Some(glFenceSync),
    None,
    None,
    None,
    None,
    None,
    Some(glFogCoordPointer),
    Some(glFogCoordd),
    Some(glFogCoordd),
    Some(glFogCoordd),
    Some(glFogCoordd),
    Some(glFogCoordd),
    Some(glFogCoordd),
    Some(glFogf),
    Some(glFogf),
    Some(glFogf),
    Some(glFogf),
    Some(glFogf),
    Some(glFogf),
    Some(glFramebufferDrawBufferEXT),
    Some(glFramebufferDrawBufferEXT),
    None,
    Some(glFramebufferParameteri),
    Some(glFramebufferParameteri),
    Some(glFramebufferReadBufferEXT),
    Some(glFramebufferRenderbuffer),
    Some(glFramebufferTexture),
    Some(glFramebufferTexture1D),
    Some(glFramebufferTexture1D),
    Some(glFramebufferTexture1D),
    Some(glFramebufferTexture),
    Some(glFrontFace),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glCreateBuffers),
    None,
    Some(glCreateFramebuffers),
    Some(glGenLists),
    Some(glCreateProgramPipelines),
    Some(glGenProgramsARB),
    Some(glCreateQueries),
    Some(glCreateRenderbuffers),
    Some(glCreateSamplers),
    Some(glGenTextures),
    Some(glCreateTransformFeedbacks),
    Some(glCreateVertexArrays),
    Some(glGenerateMipmap),
    Some(glGenerateMultiTexMipmapEXT),
    Some(glGenerateTextureMipmap),
    Some(glGenerateTextureMipmapEXT),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glHint),
    Some(glIndexMask),
    Some(glIndexPointer),
    Some(glIndexPointer),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glIndexd),
    Some(glInitNames),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glLightModelf),
    Some(glLightModelf),
    Some(glLightModelf),
    Some(glLightModelf),
    Some(glLightModelf),
    Some(glLightModelf),
    Some(glLightf),
    Some(glLightf),
    Some(glLightf),
    Some(glLightf),
    Some(glLightf),
    Some(glLightf),
    Some(glLineStipple),
    Some(glLineWidth),
    Some(glLineWidth),
    Some(glLinkProgram),
    Some(glListBase),
    Some(glLoadIdentity),
    Some(glLoadIdentity),
    Some(glLoadIdentity),
    Some(glLoadIdentity),
    Some(glLoadName),
    Some(glLoadIdentity),
    Some(glLoadIdentity),
    None,
    Some(glLogicOp),
    Some(glMap1d),
    Some(glMap1d),
    Some(glMap1d),
    Some(glMap1d),
    None,
    None,
    Some(glMapGrid1d),
    Some(glMapGrid1d),
    Some(glMapGrid2d),
    Some(glMapGrid2d),
    None,
    None,
    None,
    None,
    Some(glMaterialf),
    Some(glMaterialf),
    Some(glMaterialf),
    Some(glMaterialf),
    Some(glMaterialf),
    Some(glMaterialf),
    Some(glMatrixFrustumEXT),
    Some(glMatrixLoadIdentityEXT),
    Some(glMatrixLoadIdentityEXT),
    Some(glMatrixLoadIdentityEXT),
    Some(glMatrixLoadIdentityEXT),
    Some(glMatrixLoadIdentityEXT),
    Some(glMatrixMode),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixPopEXT),
    Some(glMatrixPushEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMatrixFrustumEXT),
    Some(glMaxShaderCompilerThreadsKHR),
    None,
    None,
    Some(glMinSampleShading),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    None,
    None,
    Some(glMultiTexBufferEXT),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord1d),
    Some(glMultiTexCoord4x),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    Some(glMultiTexCoordP1ui),
    None,
    Some(glMultiTexEnvfEXT),
    Some(glMultiTexEnvfEXT),
    Some(glMultiTexEnvfEXT),
    Some(glMultiTexEnvfEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexGendEXT),
    Some(glMultiTexImage1DEXT),
    Some(glMultiTexImage1DEXT),
    Some(glMultiTexImage1DEXT),
    Some(glMultiTexParameterIivEXT),
    Some(glMultiTexParameterIivEXT),
    Some(glMultiTexParameterfEXT),
    Some(glMultiTexParameterIivEXT),
    Some(glMultiTexParameterfEXT),
    Some(glMultiTexParameterIivEXT),
    None,
    Some(glMultiTexSubImage1DEXT),
    Some(glMultiTexSubImage2DEXT),
    Some(glMultiTexSubImage3DEXT),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glFramebufferDrawBufferEXT),
    Some(glFramebufferDrawBufferEXT),
    Some(glNamedFramebufferParameteri),
    Some(glNamedFramebufferParameteri),
    Some(glFramebufferReadBufferEXT),
    Some(glNamedFramebufferRenderbuffer),
    Some(glNamedFramebufferRenderbuffer),
    Some(glNamedFramebufferTexture),
    Some(glNamedFramebufferTexture1DEXT),
    Some(glNamedFramebufferTexture1DEXT),
    Some(glNamedFramebufferTexture1DEXT),
    Some(glNamedFramebufferTexture),
    Some(glNamedFramebufferTexture),
    Some(glNamedFramebufferTexture),
    Some(glNamedFramebufferTexture),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameter4dEXT),
    Some(glNamedProgramLocalParameters4fvEXT),
    Some(glNamedProgramLocalParameters4fvEXT),
    Some(glNamedProgramLocalParameters4fvEXT),
    Some(glNamedProgramStringEXT),
    Some(glNamedRenderbufferStorage),
    Some(glNamedRenderbufferStorage),
    Some(glNamedRenderbufferStorage),
    Some(glNamedRenderbufferStorage),
    Some(glNamedRenderbufferStorage),
    Some(glDeleteNamedStringARB),
    Some(glNewList),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormal3b),
    Some(glNormalP3ui),
    Some(glNormalP3ui),
    Some(glNormalPointer),
    Some(glNormalPointer),
    None,
    None,
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glAlphaFragmentOp1ATI),
    None,
    Some(glPatchParameterfv),
    Some(glPatchParameterfv),
    Some(glPauseTransformFeedback),
    Some(glPixelMapfv),
    Some(glPixelMapfv),
    Some(glPixelMapfv),
    None,
    None,
    Some(glPixelTransferf),
    Some(glPixelTransferf),
    Some(glPixelZoom),
    Some(glPointParameterf),
    Some(glPointParameterf),
    Some(glPointParameterf),
    Some(glPointParameterf),
    Some(glPointParameterf),
    Some(glPointParameterf),
    Some(glPointSize),
    Some(glPointSizePointerOES),
    Some(glPointSize),
    Some(glPolygonMode),
    Some(glPolygonOffset),
    Some(glPolygonOffset),
    Some(glPolygonOffset),
    Some(glPolygonStipple),
    Some(glPopAttrib),
    Some(glPopClientAttrib),
    None,
    Some(glPopMatrix),
    Some(glLoadName),
    Some(glPrimitiveBoundingBoxARB),
    Some(glPrimitiveRestartIndex),
    None,
    Some(glPrioritizeTextures),
    None,
    Some(glProgramEnvParameter4dARB),
    Some(glProgramEnvParameter4dARB),
    Some(glProgramEnvParameter4dARB),
    Some(glProgramEnvParameter4dARB),
    Some(glProgramEnvParameters4fvEXT),
    Some(glProgramLocalParameter4dARB),
    Some(glProgramLocalParameter4dARB),
    Some(glProgramLocalParameter4dARB),
    Some(glProgramLocalParameter4dARB),
    Some(glProgramLocalParameters4fvEXT),
    Some(glProgramParameteri),
    Some(glProgramStringARB),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1d),
    Some(glProgramUniform1d),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProgramUniform1dv),
    Some(glProvokingVertex),
    Some(glPushAttrib),
    Some(glPushClientAttrib),
    None,
    None,
    Some(glPushMatrix),
    Some(glLoadName),
    Some(glQueryCounter),
    None,
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glRasterPos2d),
    Some(glReadBuffer),
    None,
    None,
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    Some(glAccum),
    None,
    Some(glRenderMode),
    Some(glRenderbufferStorage),
    Some(glRenderbufferStorage),
    Some(glResumeTransformFeedback),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glSampleCoverage),
    Some(glSampleCoverage),
    Some(glAlphaFragmentOp1ATI),
    Some(glSampleMaski),
    Some(glSamplerParameterIiv),
    Some(glSamplerParameterIiv),
    Some(glSamplerParameterIiv),
    Some(glSamplerParameterIiv),
    Some(glSamplerParameterIiv),
    Some(glSamplerParameterIiv),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glScissor),
    Some(glScissorArrayv),
    Some(glScissorIndexed),
    Some(glScissorIndexed),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColor3b),
    Some(glSecondaryColorP3ui),
    Some(glSecondaryColorP3ui),
    Some(glSecondaryColorPointer),
    Some(glSelectBuffer),
    Some(glSetFragmentShaderConstantATI),
    Some(glShadeModel),
    Some(glShaderBinary),
    Some(glShaderSource),
    Some(glShaderStorageBlockBinding),
    Some(glSpecializeShader),
    Some(glStencilFunc),
    Some(glStencilFuncSeparate),
    Some(glStencilFuncSeparateATI),
    Some(glStencilMask),
    Some(glStencilMaskSeparate),
    Some(glStencilOp),
    Some(glStencilOpSeparate),
    Some(glTexBuffer),
    Some(glTexBuffer),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoord1d),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordP1ui),
    Some(glTexCoordPointer),
    Some(glTexCoordPointer),
    Some(glTexEnvf),
    Some(glTexEnvf),
    Some(glTexEnvf),
    Some(glTexEnvf),
    Some(glTexEnvf),
    Some(glTexEnvf),
    Some(glTexGend),
    Some(glTexGend),
    Some(glTexGend),
    Some(glTexGenfOES),
    Some(glTexGend),
    Some(glTexGenfOES),
    Some(glTexGend),
    Some(glTexGenfOES),
    Some(glTexGend),
    Some(glTexGenfOES),
    Some(glTexGenfOES),
    Some(glTexGenfOES),
    Some(glTexImage1D),
    Some(glTexImage1D),
    Some(glTexImage2DMultisample),
    Some(glTexImage1D),
    Some(glTexImage2DMultisample),
    Some(glTexParameterIiv),
    Some(glTexParameterIiv),
    Some(glTexParameterf),
    Some(glTexParameterIiv),
    Some(glTexParameterf),
    Some(glTexParameterIiv),
    Some(glTexParameterf),
    Some(glTexParameterIiv),
    Some(glTexStorage1D),
    Some(glTexStorage1D),
    Some(glTexStorage2DMultisample),
    Some(glTexStorage1D),
    Some(glTexStorage2DMultisample),
    Some(glTexSubImage1D),
    Some(glTexSubImage2D),
    Some(glTexSubImage3D),
    None,
    Some(glTextureBuffer),
    Some(glTextureBufferEXT),
    Some(glTextureBuffer),
    Some(glTextureBufferEXT),
    Some(glTextureImage1DEXT),
    Some(glTextureImage1DEXT),
    Some(glTextureImage1DEXT),
    None,
    Some(glTextureParameterIiv),
    Some(glTextureParameterIivEXT),
    Some(glTextureParameterIiv),
    Some(glTextureParameterIivEXT),
    Some(glTextureParameterf),
    Some(glTextureParameterfEXT),
    Some(glTextureParameterIiv),
    Some(glTextureParameterIivEXT),
    Some(glTextureParameterf),
    Some(glTextureParameterfEXT),
    Some(glTextureParameterIiv),
    Some(glTextureParameterIivEXT),
    None,
    Some(glTextureStorage1D),
    Some(glTextureStorage1DEXT),
    Some(glTextureStorage1D),
    Some(glTextureStorage1DEXT),
    Some(glTextureStorage1D),
    Some(glTextureStorage2DMultisampleEXT),
    Some(glTextureStorage1D),
    Some(glTextureStorage1DEXT),
    Some(glTextureStorage1D),
    Some(glTextureStorage2DMultisampleEXT),
    Some(glTextureSubImage1D),
    Some(glTextureSubImage1DEXT),
    Some(glTextureSubImage1D),
    Some(glTextureSubImage2DEXT),
    Some(glTextureSubImage1D),
    Some(glTextureSubImage3DEXT),
    Some(glTextureView),
    Some(glTransformFeedbackBufferBase),
    Some(glTransformFeedbackBufferBase),
    Some(glTransformFeedbackVaryings),
    Some(glFrustum),
    Some(glFrustum),
    Some(glFrustum),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1d),
    Some(glUniform1d),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniformBlockBinding),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniform1dv),
    Some(glUniformSubroutinesuiv),
    None,
    None,
    None,
    None,
    Some(glUseProgram),
    Some(glUseProgramStages),
    Some(glValidateProgram),
    Some(glValidateProgramPipeline),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glVertexArrayAttribBinding),
    Some(glVertexArrayAttribFormat),
    Some(glVertexArrayAttribFormat),
    Some(glVertexArrayAttribFormat),
    None,
    Some(glVertexArrayBindingDivisor),
    None,
    None,
    Some(glVertexArrayElementBuffer),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glVertexArrayVertexBuffer),
    Some(glVertexArrayVertexBuffers),
    None,
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttribBinding),
    Some(glVertexAttribDivisor),
    Some(glVertexAttribFormat),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttribFormat),
    Some(glVertexAttribIPointer),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttrib1d),
    Some(glVertexAttribFormat),
    Some(glVertexAttribIPointer),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribP1ui),
    Some(glVertexAttribIPointer),
    None,
    None,
    None,
    None,
    Some(glVertexBindingDivisor),
    None,
    None,
    None,
    None,
    None,
    None,
    Some(glVertexPointer),
    Some(glVertexPointer),
    None,
    None,
    Some(glViewport),
    Some(glViewportArrayv),
    Some(glViewportIndexedf),
    Some(glViewportIndexedf),
    None,
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
    Some(glWindowPos2d),
];
/// Records one call; false where there is no rule for it.
pub fn record(op: u16, k: &mut Recorder<'_>) -> bool {
    match op.checked_sub(FIRST).and_then(|i| RECORD.get(i as usize)) {
        Some(Some(function)) => {
            function(k);
            true
        }
        Some(None) => true,
        None => false,
    }
}
