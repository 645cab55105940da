// Written by `cargo xtask gen` from gl.xml and rules/*.toml: change those, or the generator, never this file.
//! Numbers and packets of the commands.
use crate::command::{
    COMPILED, Command, DRAWS, ElementKind, IN_BEGIN, INERT, Kind, ObjectClass, Param, REPLY, UNCHECKED,
};
use reprise_wire::packet::Shape;
/// Number of the first command here.
pub const FIRST: u16 = 256u16;
/// The greatest GL version shown to programs, times ten.
pub const SHOWN_VERSION: u8 = 46u8;
/// Extensions shown to programs, in order of name.
pub static SHOWN_EXTENSIONS: [&str; 245usize] = [
    "GL_3DFX_texture_compression_FXT1",
    "GL_AMD_conservative_depth",
    "GL_AMD_draw_buffers_blend",
    "GL_AMD_multi_draw_indirect",
    "GL_AMD_query_buffer_object",
    "GL_AMD_seamless_cubemap_per_texture",
    "GL_AMD_shader_stencil_export",
    "GL_AMD_shader_trinary_minmax",
    "GL_AMD_texture_texture4",
    "GL_AMD_vertex_shader_layer",
    "GL_AMD_vertex_shader_viewport_index",
    "GL_ARB_ES2_compatibility",
    "GL_ARB_ES3_1_compatibility",
    "GL_ARB_ES3_compatibility",
    "GL_ARB_arrays_of_arrays",
    "GL_ARB_base_instance",
    "GL_ARB_blend_func_extended",
    "GL_ARB_buffer_storage",
    "GL_ARB_clear_buffer_object",
    "GL_ARB_clear_texture",
    "GL_ARB_clip_control",
    "GL_ARB_color_buffer_float",
    "GL_ARB_compatibility",
    "GL_ARB_compressed_texture_pixel_storage",
    "GL_ARB_compute_shader",
    "GL_ARB_conditional_render_inverted",
    "GL_ARB_conservative_depth",
    "GL_ARB_copy_buffer",
    "GL_ARB_copy_image",
    "GL_ARB_cull_distance",
    "GL_ARB_depth_buffer_float",
    "GL_ARB_depth_clamp",
    "GL_ARB_depth_texture",
    "GL_ARB_derivative_control",
    "GL_ARB_direct_state_access",
    "GL_ARB_draw_buffers",
    "GL_ARB_draw_buffers_blend",
    "GL_ARB_draw_elements_base_vertex",
    "GL_ARB_draw_indirect",
    "GL_ARB_draw_instanced",
    "GL_ARB_enhanced_layouts",
    "GL_ARB_explicit_attrib_location",
    "GL_ARB_explicit_uniform_location",
    "GL_ARB_fragment_coord_conventions",
    "GL_ARB_fragment_layer_viewport",
    "GL_ARB_fragment_program",
    "GL_ARB_fragment_program_shadow",
    "GL_ARB_fragment_shader",
    "GL_ARB_framebuffer_no_attachments",
    "GL_ARB_framebuffer_object",
    "GL_ARB_framebuffer_sRGB",
    "GL_ARB_get_texture_sub_image",
    "GL_ARB_gl_spirv",
    "GL_ARB_gpu_shader5",
    "GL_ARB_gpu_shader_fp64",
    "GL_ARB_half_float_pixel",
    "GL_ARB_half_float_vertex",
    "GL_ARB_indirect_parameters",
    "GL_ARB_instanced_arrays",
    "GL_ARB_internalformat_query",
    "GL_ARB_internalformat_query2",
    "GL_ARB_invalidate_subdata",
    "GL_ARB_map_buffer_alignment",
    "GL_ARB_map_buffer_range",
    "GL_ARB_multi_bind",
    "GL_ARB_multi_draw_indirect",
    "GL_ARB_multisample",
    "GL_ARB_multitexture",
    "GL_ARB_occlusion_query",
    "GL_ARB_occlusion_query2",
    "GL_ARB_pipeline_statistics_query",
    "GL_ARB_pixel_buffer_object",
    "GL_ARB_point_parameters",
    "GL_ARB_point_sprite",
    "GL_ARB_polygon_offset_clamp",
    "GL_ARB_post_depth_coverage",
    "GL_ARB_program_interface_query",
    "GL_ARB_provoking_vertex",
    "GL_ARB_query_buffer_object",
    "GL_ARB_robust_buffer_access_behavior",
    "GL_ARB_sample_shading",
    "GL_ARB_sampler_objects",
    "GL_ARB_seamless_cube_map",
    "GL_ARB_seamless_cubemap_per_texture",
    "GL_ARB_separate_shader_objects",
    "GL_ARB_shader_atomic_counter_ops",
    "GL_ARB_shader_atomic_counters",
    "GL_ARB_shader_ballot",
    "GL_ARB_shader_bit_encoding",
    "GL_ARB_shader_clock",
    "GL_ARB_shader_draw_parameters",
    "GL_ARB_shader_group_vote",
    "GL_ARB_shader_image_load_store",
    "GL_ARB_shader_image_size",
    "GL_ARB_shader_precision",
    "GL_ARB_shader_stencil_export",
    "GL_ARB_shader_storage_buffer_object",
    "GL_ARB_shader_subroutine",
    "GL_ARB_shader_texture_image_samples",
    "GL_ARB_shader_texture_lod",
    "GL_ARB_shader_viewport_layer_array",
    "GL_ARB_shading_language_100",
    "GL_ARB_shading_language_420pack",
    "GL_ARB_shading_language_packing",
    "GL_ARB_shadow",
    "GL_ARB_spirv_extensions",
    "GL_ARB_stencil_texturing",
    "GL_ARB_sync",
    "GL_ARB_tessellation_shader",
    "GL_ARB_texture_barrier",
    "GL_ARB_texture_border_clamp",
    "GL_ARB_texture_buffer_object",
    "GL_ARB_texture_buffer_object_rgb32",
    "GL_ARB_texture_buffer_range",
    "GL_ARB_texture_compression",
    "GL_ARB_texture_compression_bptc",
    "GL_ARB_texture_compression_rgtc",
    "GL_ARB_texture_cube_map",
    "GL_ARB_texture_cube_map_array",
    "GL_ARB_texture_env_add",
    "GL_ARB_texture_env_combine",
    "GL_ARB_texture_env_crossbar",
    "GL_ARB_texture_env_dot3",
    "GL_ARB_texture_filter_anisotropic",
    "GL_ARB_texture_filter_minmax",
    "GL_ARB_texture_float",
    "GL_ARB_texture_gather",
    "GL_ARB_texture_mirror_clamp_to_edge",
    "GL_ARB_texture_mirrored_repeat",
    "GL_ARB_texture_multisample",
    "GL_ARB_texture_non_power_of_two",
    "GL_ARB_texture_query_levels",
    "GL_ARB_texture_query_lod",
    "GL_ARB_texture_rectangle",
    "GL_ARB_texture_rg",
    "GL_ARB_texture_rgb10_a2ui",
    "GL_ARB_texture_stencil8",
    "GL_ARB_texture_storage",
    "GL_ARB_texture_storage_multisample",
    "GL_ARB_texture_swizzle",
    "GL_ARB_texture_view",
    "GL_ARB_timer_query",
    "GL_ARB_transform_feedback2",
    "GL_ARB_transform_feedback3",
    "GL_ARB_transform_feedback_instanced",
    "GL_ARB_transform_feedback_overflow_query",
    "GL_ARB_transpose_matrix",
    "GL_ARB_uniform_buffer_object",
    "GL_ARB_vertex_array_bgra",
    "GL_ARB_vertex_array_object",
    "GL_ARB_vertex_attrib_64bit",
    "GL_ARB_vertex_attrib_binding",
    "GL_ARB_vertex_buffer_object",
    "GL_ARB_vertex_program",
    "GL_ARB_vertex_shader",
    "GL_ARB_vertex_type_10f_11f_11f_rev",
    "GL_ARB_vertex_type_2_10_10_10_rev",
    "GL_ARB_window_pos",
    "GL_ATI_draw_buffers",
    "GL_ATI_texture_env_combine3",
    "GL_ATI_texture_float",
    "GL_ATI_texture_mirror_once",
    "GL_EXT_abgr",
    "GL_EXT_bgra",
    "GL_EXT_blend_color",
    "GL_EXT_blend_equation_separate",
    "GL_EXT_blend_func_separate",
    "GL_EXT_blend_minmax",
    "GL_EXT_blend_subtract",
    "GL_EXT_compiled_vertex_array",
    "GL_EXT_copy_texture",
    "GL_EXT_draw_buffers2",
    "GL_EXT_draw_instanced",
    "GL_EXT_draw_range_elements",
    "GL_EXT_fog_coord",
    "GL_EXT_framebuffer_blit",
    "GL_EXT_framebuffer_multisample",
    "GL_EXT_framebuffer_multisample_blit_scaled",
    "GL_EXT_framebuffer_object",
    "GL_EXT_framebuffer_sRGB",
    "GL_EXT_gpu_program_parameters",
    "GL_EXT_gpu_shader4",
    "GL_EXT_multi_draw_arrays",
    "GL_EXT_packed_depth_stencil",
    "GL_EXT_packed_float",
    "GL_EXT_packed_pixels",
    "GL_EXT_pixel_buffer_object",
    "GL_EXT_point_parameters",
    "GL_EXT_polygon_offset_clamp",
    "GL_EXT_provoking_vertex",
    "GL_EXT_rescale_normal",
    "GL_EXT_secondary_color",
    "GL_EXT_separate_specular_color",
    "GL_EXT_shader_integer_mix",
    "GL_EXT_shadow_funcs",
    "GL_EXT_stencil_wrap",
    "GL_EXT_subtexture",
    "GL_EXT_texture",
    "GL_EXT_texture3D",
    "GL_EXT_texture_array",
    "GL_EXT_texture_buffer_object",
    "GL_EXT_texture_compression_latc",
    "GL_EXT_texture_compression_rgtc",
    "GL_EXT_texture_compression_s3tc",
    "GL_EXT_texture_cube_map",
    "GL_EXT_texture_env_add",
    "GL_EXT_texture_env_combine",
    "GL_EXT_texture_env_dot3",
    "GL_EXT_texture_filter_anisotropic",
    "GL_EXT_texture_filter_minmax",
    "GL_EXT_texture_lod_bias",
    "GL_EXT_texture_mirror_clamp",
    "GL_EXT_texture_sRGB",
    "GL_EXT_texture_sRGB_R8",
    "GL_EXT_texture_sRGB_RG8",
    "GL_EXT_texture_sRGB_decode",
    "GL_EXT_texture_shadow_lod",
    "GL_EXT_texture_shared_exponent",
    "GL_EXT_texture_snorm",
    "GL_EXT_texture_swizzle",
    "GL_EXT_timer_query",
    "GL_EXT_vertex_array_bgra",
    "GL_EXT_vertex_attrib_64bit",
    "GL_IBM_rasterpos_clip",
    "GL_IBM_texture_mirrored_repeat",
    "GL_INGR_blend_func_separate",
    "GL_KHR_debug",
    "GL_KHR_robust_buffer_access_behavior",
    "GL_KHR_robustness",
    "GL_MESA_shader_integer_functions",
    "GL_NV_blend_square",
    "GL_NV_conditional_render",
    "GL_NV_depth_clamp",
    "GL_NV_fog_distance",
    "GL_NV_light_max_exponent",
    "GL_NV_packed_depth_stencil",
    "GL_NV_shader_atomic_float",
    "GL_NV_texgen_reflection",
    "GL_NV_texture_env_combine4",
    "GL_NV_texture_rectangle",
    "GL_S3_s3tc",
    "GL_SGIS_generate_mipmap",
    "GL_SGIS_texture_border_clamp",
    "GL_SGIS_texture_edge_clamp",
    "GL_SGIS_texture_lod",
];
/// Numbers of the commands.
#[allow(non_upper_case_globals, missing_docs)]
pub mod op {
    pub const glAccum: u16 = 256u16;
    pub const glActiveShaderProgram: u16 = 257u16;
    pub const glActiveTexture: u16 = 258u16;
    pub const glAlphaFunc: u16 = 259u16;
    pub const glAreTexturesResident: u16 = 260u16;
    pub const glArrayElement: u16 = 261u16;
    pub const glAttachShader: u16 = 262u16;
    pub const glBegin: u16 = 263u16;
    pub const glBeginConditionalRender: u16 = 264u16;
    pub const glBeginQuery: u16 = 265u16;
    pub const glBeginQueryIndexed: u16 = 266u16;
    pub const glBeginTransformFeedback: u16 = 267u16;
    pub const glBindAttribLocation: u16 = 268u16;
    pub const glBindBuffer: u16 = 269u16;
    pub const glBindBufferBase: u16 = 270u16;
    pub const glBindBufferRange: u16 = 271u16;
    pub const glBindBuffersBase: u16 = 272u16;
    pub const glBindBuffersRange: u16 = 273u16;
    pub const glBindFragDataLocation: u16 = 274u16;
    pub const glBindFragDataLocationIndexed: u16 = 275u16;
    pub const glBindFramebuffer: u16 = 276u16;
    pub const glBindFramebufferEXT: u16 = 277u16;
    pub const glBindImageTexture: u16 = 278u16;
    pub const glBindImageTextures: u16 = 279u16;
    pub const glBindProgramARB: u16 = 280u16;
    pub const glBindProgramPipeline: u16 = 281u16;
    pub const glBindRenderbuffer: u16 = 282u16;
    pub const glBindRenderbufferEXT: u16 = 283u16;
    pub const glBindSampler: u16 = 284u16;
    pub const glBindSamplers: u16 = 285u16;
    pub const glBindTexture: u16 = 286u16;
    pub const glBindTextureUnit: u16 = 287u16;
    pub const glBindTextures: u16 = 288u16;
    pub const glBindTransformFeedback: u16 = 289u16;
    pub const glBindVertexArray: u16 = 290u16;
    pub const glBindVertexBuffer: u16 = 291u16;
    pub const glBindVertexBuffers: u16 = 292u16;
    pub const glBitmap: u16 = 293u16;
    pub const glBlendColor: u16 = 294u16;
    pub const glBlendEquation: u16 = 295u16;
    pub const glBlendEquationSeparate: u16 = 296u16;
    pub const glBlendEquationSeparatei: u16 = 297u16;
    pub const glBlendEquationi: u16 = 298u16;
    pub const glBlendFunc: u16 = 299u16;
    pub const glBlendFuncSeparate: u16 = 300u16;
    pub const glBlendFuncSeparatei: u16 = 301u16;
    pub const glBlendFunci: u16 = 302u16;
    pub const glBlitFramebuffer: u16 = 303u16;
    pub const glBlitNamedFramebuffer: u16 = 304u16;
    pub const glBufferData: u16 = 305u16;
    pub const glBufferStorage: u16 = 306u16;
    pub const glBufferSubData: u16 = 307u16;
    pub const glCallList: u16 = 308u16;
    pub const glCallLists: u16 = 309u16;
    pub const glCheckFramebufferStatus: u16 = 310u16;
    pub const glCheckNamedFramebufferStatus: u16 = 311u16;
    pub const glClampColor: u16 = 312u16;
    pub const glClear: u16 = 313u16;
    pub const glClearAccum: u16 = 314u16;
    pub const glClearBufferData: u16 = 315u16;
    pub const glClearBufferSubData: u16 = 316u16;
    pub const glClearBufferfi: u16 = 317u16;
    pub const glClearBufferfv: u16 = 318u16;
    pub const glClearBufferiv: u16 = 319u16;
    pub const glClearBufferuiv: u16 = 320u16;
    pub const glClearColor: u16 = 321u16;
    pub const glClearDepth: u16 = 322u16;
    pub const glClearDepthf: u16 = 323u16;
    pub const glClearIndex: u16 = 324u16;
    pub const glClearNamedBufferData: u16 = 325u16;
    pub const glClearNamedBufferSubData: u16 = 326u16;
    pub const glClearNamedFramebufferfi: u16 = 327u16;
    pub const glClearNamedFramebufferfv: u16 = 328u16;
    pub const glClearNamedFramebufferiv: u16 = 329u16;
    pub const glClearNamedFramebufferuiv: u16 = 330u16;
    pub const glClearStencil: u16 = 331u16;
    pub const glClearTexImage: u16 = 332u16;
    pub const glClearTexSubImage: u16 = 333u16;
    pub const glClientActiveTexture: u16 = 334u16;
    pub const glClientWaitSync: u16 = 335u16;
    pub const glClipControl: u16 = 336u16;
    pub const glClipPlane: u16 = 337u16;
    pub const glColor3b: u16 = 338u16;
    pub const glColor3bv: u16 = 339u16;
    pub const glColor3d: u16 = 340u16;
    pub const glColor3dv: u16 = 341u16;
    pub const glColor3f: u16 = 342u16;
    pub const glColor3fv: u16 = 343u16;
    pub const glColor3i: u16 = 344u16;
    pub const glColor3iv: u16 = 345u16;
    pub const glColor3s: u16 = 346u16;
    pub const glColor3sv: u16 = 347u16;
    pub const glColor3ub: u16 = 348u16;
    pub const glColor3ubv: u16 = 349u16;
    pub const glColor3ui: u16 = 350u16;
    pub const glColor3uiv: u16 = 351u16;
    pub const glColor3us: u16 = 352u16;
    pub const glColor3usv: u16 = 353u16;
    pub const glColor4b: u16 = 354u16;
    pub const glColor4bv: u16 = 355u16;
    pub const glColor4d: u16 = 356u16;
    pub const glColor4dv: u16 = 357u16;
    pub const glColor4f: u16 = 358u16;
    pub const glColor4fv: u16 = 359u16;
    pub const glColor4i: u16 = 360u16;
    pub const glColor4iv: u16 = 361u16;
    pub const glColor4s: u16 = 362u16;
    pub const glColor4sv: u16 = 363u16;
    pub const glColor4ub: u16 = 364u16;
    pub const glColor4ubv: u16 = 365u16;
    pub const glColor4ui: u16 = 366u16;
    pub const glColor4uiv: u16 = 367u16;
    pub const glColor4us: u16 = 368u16;
    pub const glColor4usv: u16 = 369u16;
    pub const glColorMask: u16 = 370u16;
    pub const glColorMaski: u16 = 371u16;
    pub const glColorMaterial: u16 = 372u16;
    pub const glColorP3ui: u16 = 373u16;
    pub const glColorP3uiv: u16 = 374u16;
    pub const glColorP4ui: u16 = 375u16;
    pub const glColorP4uiv: u16 = 376u16;
    pub const glColorPointer: u16 = 377u16;
    pub const glCompileShader: u16 = 378u16;
    pub const glCompressedTexImage1D: u16 = 379u16;
    pub const glCompressedTexImage2D: u16 = 380u16;
    pub const glCompressedTexImage3D: u16 = 381u16;
    pub const glCompressedTexSubImage1D: u16 = 382u16;
    pub const glCompressedTexSubImage2D: u16 = 383u16;
    pub const glCompressedTexSubImage3D: u16 = 384u16;
    pub const glCompressedTextureSubImage1D: u16 = 385u16;
    pub const glCompressedTextureSubImage2D: u16 = 386u16;
    pub const glCompressedTextureSubImage3D: u16 = 387u16;
    pub const glCopyBufferSubData: u16 = 388u16;
    pub const glCopyImageSubData: u16 = 389u16;
    pub const glCopyNamedBufferSubData: u16 = 390u16;
    pub const glCopyPixels: u16 = 391u16;
    pub const glCopyTexImage1D: u16 = 392u16;
    pub const glCopyTexImage2D: u16 = 393u16;
    pub const glCopyTexSubImage1D: u16 = 394u16;
    pub const glCopyTexSubImage2D: u16 = 395u16;
    pub const glCopyTexSubImage3D: u16 = 396u16;
    pub const glCopyTextureSubImage1D: u16 = 397u16;
    pub const glCopyTextureSubImage2D: u16 = 398u16;
    pub const glCopyTextureSubImage3D: u16 = 399u16;
    pub const glCreateBuffers: u16 = 400u16;
    pub const glCreateFramebuffers: u16 = 401u16;
    pub const glCreateProgram: u16 = 402u16;
    pub const glCreateProgramPipelines: u16 = 403u16;
    pub const glCreateQueries: u16 = 404u16;
    pub const glCreateRenderbuffers: u16 = 405u16;
    pub const glCreateSamplers: u16 = 406u16;
    pub const glCreateShader: u16 = 407u16;
    pub const glCreateShaderProgramv: u16 = 408u16;
    pub const glCreateTextures: u16 = 409u16;
    pub const glCreateTransformFeedbacks: u16 = 410u16;
    pub const glCreateVertexArrays: u16 = 411u16;
    pub const glCullFace: u16 = 412u16;
    pub const glDebugMessageCallback: u16 = 413u16;
    pub const glDebugMessageControl: u16 = 414u16;
    pub const glDebugMessageInsert: u16 = 415u16;
    pub const glDeleteBuffers: u16 = 416u16;
    pub const glDeleteFramebuffers: u16 = 417u16;
    pub const glDeleteLists: u16 = 418u16;
    pub const glDeleteProgram: u16 = 419u16;
    pub const glDeleteProgramPipelines: u16 = 420u16;
    pub const glDeleteProgramsARB: u16 = 421u16;
    pub const glDeleteQueries: u16 = 422u16;
    pub const glDeleteRenderbuffers: u16 = 423u16;
    pub const glDeleteSamplers: u16 = 424u16;
    pub const glDeleteShader: u16 = 425u16;
    pub const glDeleteSync: u16 = 426u16;
    pub const glDeleteTextures: u16 = 427u16;
    pub const glDeleteTransformFeedbacks: u16 = 428u16;
    pub const glDeleteVertexArrays: u16 = 429u16;
    pub const glDepthFunc: u16 = 430u16;
    pub const glDepthMask: u16 = 431u16;
    pub const glDepthRange: u16 = 432u16;
    pub const glDepthRangeArrayv: u16 = 433u16;
    pub const glDepthRangeIndexed: u16 = 434u16;
    pub const glDepthRangef: u16 = 435u16;
    pub const glDetachShader: u16 = 436u16;
    pub const glDisable: u16 = 437u16;
    pub const glDisableClientState: u16 = 438u16;
    pub const glDisableVertexArrayAttrib: u16 = 439u16;
    pub const glDisableVertexAttribArray: u16 = 440u16;
    pub const glDisablei: u16 = 441u16;
    pub const glDispatchCompute: u16 = 442u16;
    pub const glDispatchComputeIndirect: u16 = 443u16;
    pub const glDrawArrays: u16 = 444u16;
    pub const glDrawArraysIndirect: u16 = 445u16;
    pub const glDrawArraysInstanced: u16 = 446u16;
    pub const glDrawArraysInstancedBaseInstance: u16 = 447u16;
    pub const glDrawBuffer: u16 = 448u16;
    pub const glDrawBuffers: u16 = 449u16;
    pub const glDrawElements: u16 = 450u16;
    pub const glDrawElementsBaseVertex: u16 = 451u16;
    pub const glDrawElementsIndirect: u16 = 452u16;
    pub const glDrawElementsInstanced: u16 = 453u16;
    pub const glDrawElementsInstancedBaseInstance: u16 = 454u16;
    pub const glDrawElementsInstancedBaseVertex: u16 = 455u16;
    pub const glDrawElementsInstancedBaseVertexBaseInstance: u16 = 456u16;
    pub const glDrawPixels: u16 = 457u16;
    pub const glDrawRangeElements: u16 = 458u16;
    pub const glDrawRangeElementsBaseVertex: u16 = 459u16;
    pub const glDrawTransformFeedback: u16 = 460u16;
    pub const glDrawTransformFeedbackInstanced: u16 = 461u16;
    pub const glDrawTransformFeedbackStream: u16 = 462u16;
    pub const glDrawTransformFeedbackStreamInstanced: u16 = 463u16;
    pub const glEdgeFlag: u16 = 464u16;
    pub const glEdgeFlagPointer: u16 = 465u16;
    pub const glEdgeFlagv: u16 = 466u16;
    pub const glEnable: u16 = 467u16;
    pub const glEnableClientState: u16 = 468u16;
    pub const glEnableVertexArrayAttrib: u16 = 469u16;
    pub const glEnableVertexAttribArray: u16 = 470u16;
    pub const glEnablei: u16 = 471u16;
    pub const glEnd: u16 = 472u16;
    pub const glEndConditionalRender: u16 = 473u16;
    pub const glEndList: u16 = 474u16;
    pub const glEndQuery: u16 = 475u16;
    pub const glEndQueryIndexed: u16 = 476u16;
    pub const glEndTransformFeedback: u16 = 477u16;
    pub const glEvalCoord1d: u16 = 478u16;
    pub const glEvalCoord1dv: u16 = 479u16;
    pub const glEvalCoord1f: u16 = 480u16;
    pub const glEvalCoord1fv: u16 = 481u16;
    pub const glEvalCoord2d: u16 = 482u16;
    pub const glEvalCoord2dv: u16 = 483u16;
    pub const glEvalCoord2f: u16 = 484u16;
    pub const glEvalCoord2fv: u16 = 485u16;
    pub const glEvalMesh1: u16 = 486u16;
    pub const glEvalMesh2: u16 = 487u16;
    pub const glEvalPoint1: u16 = 488u16;
    pub const glEvalPoint2: u16 = 489u16;
    pub const glFeedbackBuffer: u16 = 490u16;
    pub const glFenceSync: u16 = 491u16;
    pub const glFinish: u16 = 492u16;
    pub const glFlush: u16 = 493u16;
    pub const glFlushMappedBufferRange: u16 = 494u16;
    pub const glFlushMappedNamedBufferRange: u16 = 495u16;
    pub const glFogCoordPointer: u16 = 496u16;
    pub const glFogCoordd: u16 = 497u16;
    pub const glFogCoorddv: u16 = 498u16;
    pub const glFogCoordf: u16 = 499u16;
    pub const glFogCoordfv: u16 = 500u16;
    pub const glFogf: u16 = 501u16;
    pub const glFogfv: u16 = 502u16;
    pub const glFogi: u16 = 503u16;
    pub const glFogiv: u16 = 504u16;
    pub const glFramebufferParameteri: u16 = 505u16;
    pub const glFramebufferRenderbuffer: u16 = 506u16;
    pub const glFramebufferTexture: u16 = 507u16;
    pub const glFramebufferTexture1D: u16 = 508u16;
    pub const glFramebufferTexture2D: u16 = 509u16;
    pub const glFramebufferTexture3D: u16 = 510u16;
    pub const glFramebufferTextureLayer: u16 = 511u16;
    pub const glFrontFace: u16 = 512u16;
    pub const glFrustum: u16 = 513u16;
    pub const glGenBuffers: u16 = 514u16;
    pub const glGenFramebuffers: u16 = 515u16;
    pub const glGenLists: u16 = 516u16;
    pub const glGenProgramPipelines: u16 = 517u16;
    pub const glGenProgramsARB: u16 = 518u16;
    pub const glGenQueries: u16 = 519u16;
    pub const glGenRenderbuffers: u16 = 520u16;
    pub const glGenSamplers: u16 = 521u16;
    pub const glGenTextures: u16 = 522u16;
    pub const glGenTransformFeedbacks: u16 = 523u16;
    pub const glGenVertexArrays: u16 = 524u16;
    pub const glGenerateMipmap: u16 = 525u16;
    pub const glGenerateTextureMipmap: u16 = 526u16;
    pub const glGetActiveAtomicCounterBufferiv: u16 = 527u16;
    pub const glGetActiveAttrib: u16 = 528u16;
    pub const glGetActiveSubroutineName: u16 = 529u16;
    pub const glGetActiveSubroutineUniformName: u16 = 530u16;
    pub const glGetActiveSubroutineUniformiv: u16 = 531u16;
    pub const glGetActiveUniform: u16 = 532u16;
    pub const glGetActiveUniformBlockName: u16 = 533u16;
    pub const glGetActiveUniformBlockiv: u16 = 534u16;
    pub const glGetActiveUniformName: u16 = 535u16;
    pub const glGetActiveUniformsiv: u16 = 536u16;
    pub const glGetAttachedShaders: u16 = 537u16;
    pub const glGetAttribLocation: u16 = 538u16;
    pub const glGetBooleani_v: u16 = 539u16;
    pub const glGetBooleanv: u16 = 540u16;
    pub const glGetBufferParameteri64v: u16 = 541u16;
    pub const glGetBufferParameteriv: u16 = 542u16;
    pub const glGetBufferPointerv: u16 = 543u16;
    pub const glGetBufferSubData: u16 = 544u16;
    pub const glGetClipPlane: u16 = 545u16;
    pub const glGetCompressedTexImage: u16 = 546u16;
    pub const glGetCompressedTextureImage: u16 = 547u16;
    pub const glGetCompressedTextureSubImage: u16 = 548u16;
    pub const glGetDebugMessageLog: u16 = 549u16;
    pub const glGetDoublei_v: u16 = 550u16;
    pub const glGetDoublev: u16 = 551u16;
    pub const glGetError: u16 = 552u16;
    pub const glGetFloati_v: u16 = 553u16;
    pub const glGetFloatv: u16 = 554u16;
    pub const glGetFragDataIndex: u16 = 555u16;
    pub const glGetFragDataLocation: u16 = 556u16;
    pub const glGetFramebufferAttachmentParameteriv: u16 = 557u16;
    pub const glGetFramebufferParameteriv: u16 = 558u16;
    pub const glGetGraphicsResetStatus: u16 = 559u16;
    pub const glGetInteger64i_v: u16 = 560u16;
    pub const glGetInteger64v: u16 = 561u16;
    pub const glGetIntegeri_v: u16 = 562u16;
    pub const glGetIntegerv: u16 = 563u16;
    pub const glGetInternalformati64v: u16 = 564u16;
    pub const glGetInternalformativ: u16 = 565u16;
    pub const glGetLightfv: u16 = 566u16;
    pub const glGetLightiv: u16 = 567u16;
    pub const glGetMapdv: u16 = 568u16;
    pub const glGetMapfv: u16 = 569u16;
    pub const glGetMapiv: u16 = 570u16;
    pub const glGetMaterialfv: u16 = 571u16;
    pub const glGetMaterialiv: u16 = 572u16;
    pub const glGetMultisamplefv: u16 = 573u16;
    pub const glGetNamedBufferParameteri64v: u16 = 574u16;
    pub const glGetNamedBufferParameteriv: u16 = 575u16;
    pub const glGetNamedBufferPointerv: u16 = 576u16;
    pub const glGetNamedBufferSubData: u16 = 577u16;
    pub const glGetNamedFramebufferAttachmentParameteriv: u16 = 578u16;
    pub const glGetNamedFramebufferParameteriv: u16 = 579u16;
    pub const glGetNamedRenderbufferParameteriv: u16 = 580u16;
    pub const glGetObjectLabel: u16 = 581u16;
    pub const glGetObjectPtrLabel: u16 = 582u16;
    pub const glGetPixelMapfv: u16 = 583u16;
    pub const glGetPixelMapuiv: u16 = 584u16;
    pub const glGetPixelMapusv: u16 = 585u16;
    pub const glGetPointerv: u16 = 586u16;
    pub const glGetPolygonStipple: u16 = 587u16;
    pub const glGetProgramBinary: u16 = 588u16;
    pub const glGetProgramEnvParameterdvARB: u16 = 589u16;
    pub const glGetProgramEnvParameterfvARB: u16 = 590u16;
    pub const glGetProgramInfoLog: u16 = 591u16;
    pub const glGetProgramInterfaceiv: u16 = 592u16;
    pub const glGetProgramLocalParameterdvARB: u16 = 593u16;
    pub const glGetProgramLocalParameterfvARB: u16 = 594u16;
    pub const glGetProgramPipelineInfoLog: u16 = 595u16;
    pub const glGetProgramPipelineiv: u16 = 596u16;
    pub const glGetProgramResourceIndex: u16 = 597u16;
    pub const glGetProgramResourceLocation: u16 = 598u16;
    pub const glGetProgramResourceLocationIndex: u16 = 599u16;
    pub const glGetProgramResourceName: u16 = 600u16;
    pub const glGetProgramResourceiv: u16 = 601u16;
    pub const glGetProgramStageiv: u16 = 602u16;
    pub const glGetProgramStringARB: u16 = 603u16;
    pub const glGetProgramiv: u16 = 604u16;
    pub const glGetProgramivARB: u16 = 605u16;
    pub const glGetQueryBufferObjecti64v: u16 = 606u16;
    pub const glGetQueryBufferObjectiv: u16 = 607u16;
    pub const glGetQueryBufferObjectui64v: u16 = 608u16;
    pub const glGetQueryBufferObjectuiv: u16 = 609u16;
    pub const glGetQueryIndexediv: u16 = 610u16;
    pub const glGetQueryObjecti64v: u16 = 611u16;
    pub const glGetQueryObjectiv: u16 = 612u16;
    pub const glGetQueryObjectui64v: u16 = 613u16;
    pub const glGetQueryObjectuiv: u16 = 614u16;
    pub const glGetQueryiv: u16 = 615u16;
    pub const glGetRenderbufferParameteriv: u16 = 616u16;
    pub const glGetSamplerParameterIiv: u16 = 617u16;
    pub const glGetSamplerParameterIuiv: u16 = 618u16;
    pub const glGetSamplerParameterfv: u16 = 619u16;
    pub const glGetSamplerParameteriv: u16 = 620u16;
    pub const glGetShaderInfoLog: u16 = 621u16;
    pub const glGetShaderPrecisionFormat: u16 = 622u16;
    pub const glGetShaderSource: u16 = 623u16;
    pub const glGetShaderiv: u16 = 624u16;
    pub const glGetString: u16 = 625u16;
    pub const glGetStringi: u16 = 626u16;
    pub const glGetSubroutineIndex: u16 = 627u16;
    pub const glGetSubroutineUniformLocation: u16 = 628u16;
    pub const glGetSynciv: u16 = 629u16;
    pub const glGetTexEnvfv: u16 = 630u16;
    pub const glGetTexEnviv: u16 = 631u16;
    pub const glGetTexGendv: u16 = 632u16;
    pub const glGetTexGenfv: u16 = 633u16;
    pub const glGetTexGeniv: u16 = 634u16;
    pub const glGetTexImage: u16 = 635u16;
    pub const glGetTexLevelParameterfv: u16 = 636u16;
    pub const glGetTexLevelParameteriv: u16 = 637u16;
    pub const glGetTexParameterIiv: u16 = 638u16;
    pub const glGetTexParameterIuiv: u16 = 639u16;
    pub const glGetTexParameterfv: u16 = 640u16;
    pub const glGetTexParameteriv: u16 = 641u16;
    pub const glGetTextureImage: u16 = 642u16;
    pub const glGetTextureLevelParameterfv: u16 = 643u16;
    pub const glGetTextureLevelParameteriv: u16 = 644u16;
    pub const glGetTextureParameterIiv: u16 = 645u16;
    pub const glGetTextureParameterIuiv: u16 = 646u16;
    pub const glGetTextureParameterfv: u16 = 647u16;
    pub const glGetTextureParameteriv: u16 = 648u16;
    pub const glGetTextureSubImage: u16 = 649u16;
    pub const glGetTransformFeedbackVarying: u16 = 650u16;
    pub const glGetTransformFeedbacki64_v: u16 = 651u16;
    pub const glGetTransformFeedbacki_v: u16 = 652u16;
    pub const glGetTransformFeedbackiv: u16 = 653u16;
    pub const glGetUniformBlockIndex: u16 = 654u16;
    pub const glGetUniformIndices: u16 = 655u16;
    pub const glGetUniformLocation: u16 = 656u16;
    pub const glGetUniformSubroutineuiv: u16 = 657u16;
    pub const glGetUniformdv: u16 = 658u16;
    pub const glGetUniformfv: u16 = 659u16;
    pub const glGetUniformiv: u16 = 660u16;
    pub const glGetUniformuiv: u16 = 661u16;
    pub const glGetVertexArrayIndexed64iv: u16 = 662u16;
    pub const glGetVertexArrayIndexediv: u16 = 663u16;
    pub const glGetVertexArrayiv: u16 = 664u16;
    pub const glGetVertexAttribIiv: u16 = 665u16;
    pub const glGetVertexAttribIuiv: u16 = 666u16;
    pub const glGetVertexAttribLdv: u16 = 667u16;
    pub const glGetVertexAttribPointerv: u16 = 668u16;
    pub const glGetVertexAttribdv: u16 = 669u16;
    pub const glGetVertexAttribfv: u16 = 670u16;
    pub const glGetVertexAttribiv: u16 = 671u16;
    pub const glGetnColorTable: u16 = 672u16;
    pub const glGetnCompressedTexImage: u16 = 673u16;
    pub const glGetnConvolutionFilter: u16 = 674u16;
    pub const glGetnHistogram: u16 = 675u16;
    pub const glGetnMapdv: u16 = 676u16;
    pub const glGetnMapfv: u16 = 677u16;
    pub const glGetnMapiv: u16 = 678u16;
    pub const glGetnMinmax: u16 = 679u16;
    pub const glGetnPixelMapfv: u16 = 680u16;
    pub const glGetnPixelMapuiv: u16 = 681u16;
    pub const glGetnPixelMapusv: u16 = 682u16;
    pub const glGetnPolygonStipple: u16 = 683u16;
    pub const glGetnSeparableFilter: u16 = 684u16;
    pub const glGetnTexImage: u16 = 685u16;
    pub const glGetnUniformdv: u16 = 686u16;
    pub const glGetnUniformfv: u16 = 687u16;
    pub const glGetnUniformiv: u16 = 688u16;
    pub const glGetnUniformuiv: u16 = 689u16;
    pub const glHint: u16 = 690u16;
    pub const glIndexMask: u16 = 691u16;
    pub const glIndexPointer: u16 = 692u16;
    pub const glIndexd: u16 = 693u16;
    pub const glIndexdv: u16 = 694u16;
    pub const glIndexf: u16 = 695u16;
    pub const glIndexfv: u16 = 696u16;
    pub const glIndexi: u16 = 697u16;
    pub const glIndexiv: u16 = 698u16;
    pub const glIndexs: u16 = 699u16;
    pub const glIndexsv: u16 = 700u16;
    pub const glIndexub: u16 = 701u16;
    pub const glIndexubv: u16 = 702u16;
    pub const glInitNames: u16 = 703u16;
    pub const glInterleavedArrays: u16 = 704u16;
    pub const glInvalidateBufferData: u16 = 705u16;
    pub const glInvalidateBufferSubData: u16 = 706u16;
    pub const glInvalidateFramebuffer: u16 = 707u16;
    pub const glInvalidateNamedFramebufferData: u16 = 708u16;
    pub const glInvalidateNamedFramebufferSubData: u16 = 709u16;
    pub const glInvalidateSubFramebuffer: u16 = 710u16;
    pub const glInvalidateTexImage: u16 = 711u16;
    pub const glInvalidateTexSubImage: u16 = 712u16;
    pub const glIsBuffer: u16 = 713u16;
    pub const glIsEnabled: u16 = 714u16;
    pub const glIsEnabledi: u16 = 715u16;
    pub const glIsFramebuffer: u16 = 716u16;
    pub const glIsList: u16 = 717u16;
    pub const glIsProgram: u16 = 718u16;
    pub const glIsProgramARB: u16 = 719u16;
    pub const glIsProgramPipeline: u16 = 720u16;
    pub const glIsQuery: u16 = 721u16;
    pub const glIsRenderbuffer: u16 = 722u16;
    pub const glIsSampler: u16 = 723u16;
    pub const glIsShader: u16 = 724u16;
    pub const glIsSync: u16 = 725u16;
    pub const glIsTexture: u16 = 726u16;
    pub const glIsTransformFeedback: u16 = 727u16;
    pub const glIsVertexArray: u16 = 728u16;
    pub const glLightModelf: u16 = 729u16;
    pub const glLightModelfv: u16 = 730u16;
    pub const glLightModeli: u16 = 731u16;
    pub const glLightModeliv: u16 = 732u16;
    pub const glLightf: u16 = 733u16;
    pub const glLightfv: u16 = 734u16;
    pub const glLighti: u16 = 735u16;
    pub const glLightiv: u16 = 736u16;
    pub const glLineStipple: u16 = 737u16;
    pub const glLineWidth: u16 = 738u16;
    pub const glLinkProgram: u16 = 739u16;
    pub const glListBase: u16 = 740u16;
    pub const glLoadIdentity: u16 = 741u16;
    pub const glLoadMatrixd: u16 = 742u16;
    pub const glLoadMatrixf: u16 = 743u16;
    pub const glLoadName: u16 = 744u16;
    pub const glLoadTransposeMatrixd: u16 = 745u16;
    pub const glLoadTransposeMatrixf: u16 = 746u16;
    pub const glLockArraysEXT: u16 = 747u16;
    pub const glLogicOp: u16 = 748u16;
    pub const glMap1d: u16 = 749u16;
    pub const glMap1f: u16 = 750u16;
    pub const glMap2d: u16 = 751u16;
    pub const glMap2f: u16 = 752u16;
    pub const glMapBuffer: u16 = 753u16;
    pub const glMapBufferRange: u16 = 754u16;
    pub const glMapGrid1d: u16 = 755u16;
    pub const glMapGrid1f: u16 = 756u16;
    pub const glMapGrid2d: u16 = 757u16;
    pub const glMapGrid2f: u16 = 758u16;
    pub const glMapNamedBuffer: u16 = 759u16;
    pub const glMapNamedBufferRange: u16 = 760u16;
    pub const glMaterialf: u16 = 761u16;
    pub const glMaterialfv: u16 = 762u16;
    pub const glMateriali: u16 = 763u16;
    pub const glMaterialiv: u16 = 764u16;
    pub const glMatrixMode: u16 = 765u16;
    pub const glMemoryBarrier: u16 = 766u16;
    pub const glMemoryBarrierByRegion: u16 = 767u16;
    pub const glMinSampleShading: u16 = 768u16;
    pub const glMultMatrixd: u16 = 769u16;
    pub const glMultMatrixf: u16 = 770u16;
    pub const glMultTransposeMatrixd: u16 = 771u16;
    pub const glMultTransposeMatrixf: u16 = 772u16;
    pub const glMultiDrawArrays: u16 = 773u16;
    pub const glMultiDrawArraysIndirect: u16 = 774u16;
    pub const glMultiDrawArraysIndirectCount: u16 = 775u16;
    pub const glMultiDrawElements: u16 = 776u16;
    pub const glMultiDrawElementsBaseVertex: u16 = 777u16;
    pub const glMultiDrawElementsIndirect: u16 = 778u16;
    pub const glMultiDrawElementsIndirectCount: u16 = 779u16;
    pub const glMultiTexCoord1d: u16 = 780u16;
    pub const glMultiTexCoord1dv: u16 = 781u16;
    pub const glMultiTexCoord1f: u16 = 782u16;
    pub const glMultiTexCoord1fv: u16 = 783u16;
    pub const glMultiTexCoord1i: u16 = 784u16;
    pub const glMultiTexCoord1iv: u16 = 785u16;
    pub const glMultiTexCoord1s: u16 = 786u16;
    pub const glMultiTexCoord1sv: u16 = 787u16;
    pub const glMultiTexCoord2d: u16 = 788u16;
    pub const glMultiTexCoord2dv: u16 = 789u16;
    pub const glMultiTexCoord2f: u16 = 790u16;
    pub const glMultiTexCoord2fv: u16 = 791u16;
    pub const glMultiTexCoord2i: u16 = 792u16;
    pub const glMultiTexCoord2iv: u16 = 793u16;
    pub const glMultiTexCoord2s: u16 = 794u16;
    pub const glMultiTexCoord2sv: u16 = 795u16;
    pub const glMultiTexCoord3d: u16 = 796u16;
    pub const glMultiTexCoord3dv: u16 = 797u16;
    pub const glMultiTexCoord3f: u16 = 798u16;
    pub const glMultiTexCoord3fv: u16 = 799u16;
    pub const glMultiTexCoord3i: u16 = 800u16;
    pub const glMultiTexCoord3iv: u16 = 801u16;
    pub const glMultiTexCoord3s: u16 = 802u16;
    pub const glMultiTexCoord3sv: u16 = 803u16;
    pub const glMultiTexCoord4d: u16 = 804u16;
    pub const glMultiTexCoord4dv: u16 = 805u16;
    pub const glMultiTexCoord4f: u16 = 806u16;
    pub const glMultiTexCoord4fv: u16 = 807u16;
    pub const glMultiTexCoord4i: u16 = 808u16;
    pub const glMultiTexCoord4iv: u16 = 809u16;
    pub const glMultiTexCoord4s: u16 = 810u16;
    pub const glMultiTexCoord4sv: u16 = 811u16;
    pub const glMultiTexCoordP1ui: u16 = 812u16;
    pub const glMultiTexCoordP1uiv: u16 = 813u16;
    pub const glMultiTexCoordP2ui: u16 = 814u16;
    pub const glMultiTexCoordP2uiv: u16 = 815u16;
    pub const glMultiTexCoordP3ui: u16 = 816u16;
    pub const glMultiTexCoordP3uiv: u16 = 817u16;
    pub const glMultiTexCoordP4ui: u16 = 818u16;
    pub const glMultiTexCoordP4uiv: u16 = 819u16;
    pub const glNamedBufferData: u16 = 820u16;
    pub const glNamedBufferStorage: u16 = 821u16;
    pub const glNamedBufferSubData: u16 = 822u16;
    pub const glNamedFramebufferDrawBuffer: u16 = 823u16;
    pub const glNamedFramebufferDrawBuffers: u16 = 824u16;
    pub const glNamedFramebufferParameteri: u16 = 825u16;
    pub const glNamedFramebufferReadBuffer: u16 = 826u16;
    pub const glNamedFramebufferRenderbuffer: u16 = 827u16;
    pub const glNamedFramebufferTexture: u16 = 828u16;
    pub const glNamedFramebufferTextureLayer: u16 = 829u16;
    pub const glNamedRenderbufferStorage: u16 = 830u16;
    pub const glNamedRenderbufferStorageMultisample: u16 = 831u16;
    pub const glNewList: u16 = 832u16;
    pub const glNormal3b: u16 = 833u16;
    pub const glNormal3bv: u16 = 834u16;
    pub const glNormal3d: u16 = 835u16;
    pub const glNormal3dv: u16 = 836u16;
    pub const glNormal3f: u16 = 837u16;
    pub const glNormal3fv: u16 = 838u16;
    pub const glNormal3i: u16 = 839u16;
    pub const glNormal3iv: u16 = 840u16;
    pub const glNormal3s: u16 = 841u16;
    pub const glNormal3sv: u16 = 842u16;
    pub const glNormalP3ui: u16 = 843u16;
    pub const glNormalP3uiv: u16 = 844u16;
    pub const glNormalPointer: u16 = 845u16;
    pub const glObjectLabel: u16 = 846u16;
    pub const glObjectPtrLabel: u16 = 847u16;
    pub const glOrtho: u16 = 848u16;
    pub const glPassThrough: u16 = 849u16;
    pub const glPatchParameterfv: u16 = 850u16;
    pub const glPatchParameteri: u16 = 851u16;
    pub const glPauseTransformFeedback: u16 = 852u16;
    pub const glPixelMapfv: u16 = 853u16;
    pub const glPixelMapuiv: u16 = 854u16;
    pub const glPixelMapusv: u16 = 855u16;
    pub const glPixelStoref: u16 = 856u16;
    pub const glPixelStorei: u16 = 857u16;
    pub const glPixelTransferf: u16 = 858u16;
    pub const glPixelTransferi: u16 = 859u16;
    pub const glPixelZoom: u16 = 860u16;
    pub const glPointParameterf: u16 = 861u16;
    pub const glPointParameterfv: u16 = 862u16;
    pub const glPointParameteri: u16 = 863u16;
    pub const glPointParameteriv: u16 = 864u16;
    pub const glPointSize: u16 = 865u16;
    pub const glPolygonMode: u16 = 866u16;
    pub const glPolygonOffset: u16 = 867u16;
    pub const glPolygonOffsetClamp: u16 = 868u16;
    pub const glPolygonStipple: u16 = 869u16;
    pub const glPopAttrib: u16 = 870u16;
    pub const glPopClientAttrib: u16 = 871u16;
    pub const glPopDebugGroup: u16 = 872u16;
    pub const glPopMatrix: u16 = 873u16;
    pub const glPopName: u16 = 874u16;
    pub const glPrimitiveRestartIndex: u16 = 875u16;
    pub const glPrioritizeTextures: u16 = 876u16;
    pub const glProgramBinary: u16 = 877u16;
    pub const glProgramEnvParameter4dARB: u16 = 878u16;
    pub const glProgramEnvParameter4dvARB: u16 = 879u16;
    pub const glProgramEnvParameter4fARB: u16 = 880u16;
    pub const glProgramEnvParameter4fvARB: u16 = 881u16;
    pub const glProgramEnvParameters4fvEXT: u16 = 882u16;
    pub const glProgramLocalParameter4dARB: u16 = 883u16;
    pub const glProgramLocalParameter4dvARB: u16 = 884u16;
    pub const glProgramLocalParameter4fARB: u16 = 885u16;
    pub const glProgramLocalParameter4fvARB: u16 = 886u16;
    pub const glProgramLocalParameters4fvEXT: u16 = 887u16;
    pub const glProgramParameteri: u16 = 888u16;
    pub const glProgramStringARB: u16 = 889u16;
    pub const glProgramUniform1d: u16 = 890u16;
    pub const glProgramUniform1dv: u16 = 891u16;
    pub const glProgramUniform1f: u16 = 892u16;
    pub const glProgramUniform1fv: u16 = 893u16;
    pub const glProgramUniform1i: u16 = 894u16;
    pub const glProgramUniform1iv: u16 = 895u16;
    pub const glProgramUniform1ui: u16 = 896u16;
    pub const glProgramUniform1uiv: u16 = 897u16;
    pub const glProgramUniform2d: u16 = 898u16;
    pub const glProgramUniform2dv: u16 = 899u16;
    pub const glProgramUniform2f: u16 = 900u16;
    pub const glProgramUniform2fv: u16 = 901u16;
    pub const glProgramUniform2i: u16 = 902u16;
    pub const glProgramUniform2iv: u16 = 903u16;
    pub const glProgramUniform2ui: u16 = 904u16;
    pub const glProgramUniform2uiv: u16 = 905u16;
    pub const glProgramUniform3d: u16 = 906u16;
    pub const glProgramUniform3dv: u16 = 907u16;
    pub const glProgramUniform3f: u16 = 908u16;
    pub const glProgramUniform3fv: u16 = 909u16;
    pub const glProgramUniform3i: u16 = 910u16;
    pub const glProgramUniform3iv: u16 = 911u16;
    pub const glProgramUniform3ui: u16 = 912u16;
    pub const glProgramUniform3uiv: u16 = 913u16;
    pub const glProgramUniform4d: u16 = 914u16;
    pub const glProgramUniform4dv: u16 = 915u16;
    pub const glProgramUniform4f: u16 = 916u16;
    pub const glProgramUniform4fv: u16 = 917u16;
    pub const glProgramUniform4i: u16 = 918u16;
    pub const glProgramUniform4iv: u16 = 919u16;
    pub const glProgramUniform4ui: u16 = 920u16;
    pub const glProgramUniform4uiv: u16 = 921u16;
    pub const glProgramUniformMatrix2dv: u16 = 922u16;
    pub const glProgramUniformMatrix2fv: u16 = 923u16;
    pub const glProgramUniformMatrix2x3dv: u16 = 924u16;
    pub const glProgramUniformMatrix2x3fv: u16 = 925u16;
    pub const glProgramUniformMatrix2x4dv: u16 = 926u16;
    pub const glProgramUniformMatrix2x4fv: u16 = 927u16;
    pub const glProgramUniformMatrix3dv: u16 = 928u16;
    pub const glProgramUniformMatrix3fv: u16 = 929u16;
    pub const glProgramUniformMatrix3x2dv: u16 = 930u16;
    pub const glProgramUniformMatrix3x2fv: u16 = 931u16;
    pub const glProgramUniformMatrix3x4dv: u16 = 932u16;
    pub const glProgramUniformMatrix3x4fv: u16 = 933u16;
    pub const glProgramUniformMatrix4dv: u16 = 934u16;
    pub const glProgramUniformMatrix4fv: u16 = 935u16;
    pub const glProgramUniformMatrix4x2dv: u16 = 936u16;
    pub const glProgramUniformMatrix4x2fv: u16 = 937u16;
    pub const glProgramUniformMatrix4x3dv: u16 = 938u16;
    pub const glProgramUniformMatrix4x3fv: u16 = 939u16;
    pub const glProvokingVertex: u16 = 940u16;
    pub const glPushAttrib: u16 = 941u16;
    pub const glPushClientAttrib: u16 = 942u16;
    pub const glPushDebugGroup: u16 = 943u16;
    pub const glPushMatrix: u16 = 944u16;
    pub const glPushName: u16 = 945u16;
    pub const glQueryCounter: u16 = 946u16;
    pub const glRasterPos2d: u16 = 947u16;
    pub const glRasterPos2dv: u16 = 948u16;
    pub const glRasterPos2f: u16 = 949u16;
    pub const glRasterPos2fv: u16 = 950u16;
    pub const glRasterPos2i: u16 = 951u16;
    pub const glRasterPos2iv: u16 = 952u16;
    pub const glRasterPos2s: u16 = 953u16;
    pub const glRasterPos2sv: u16 = 954u16;
    pub const glRasterPos3d: u16 = 955u16;
    pub const glRasterPos3dv: u16 = 956u16;
    pub const glRasterPos3f: u16 = 957u16;
    pub const glRasterPos3fv: u16 = 958u16;
    pub const glRasterPos3i: u16 = 959u16;
    pub const glRasterPos3iv: u16 = 960u16;
    pub const glRasterPos3s: u16 = 961u16;
    pub const glRasterPos3sv: u16 = 962u16;
    pub const glRasterPos4d: u16 = 963u16;
    pub const glRasterPos4dv: u16 = 964u16;
    pub const glRasterPos4f: u16 = 965u16;
    pub const glRasterPos4fv: u16 = 966u16;
    pub const glRasterPos4i: u16 = 967u16;
    pub const glRasterPos4iv: u16 = 968u16;
    pub const glRasterPos4s: u16 = 969u16;
    pub const glRasterPos4sv: u16 = 970u16;
    pub const glReadBuffer: u16 = 971u16;
    pub const glReadPixels: u16 = 972u16;
    pub const glReadnPixels: u16 = 973u16;
    pub const glRectd: u16 = 974u16;
    pub const glRectdv: u16 = 975u16;
    pub const glRectf: u16 = 976u16;
    pub const glRectfv: u16 = 977u16;
    pub const glRecti: u16 = 978u16;
    pub const glRectiv: u16 = 979u16;
    pub const glRects: u16 = 980u16;
    pub const glRectsv: u16 = 981u16;
    pub const glReleaseShaderCompiler: u16 = 982u16;
    pub const glRenderMode: u16 = 983u16;
    pub const glRenderbufferStorage: u16 = 984u16;
    pub const glRenderbufferStorageMultisample: u16 = 985u16;
    pub const glResumeTransformFeedback: u16 = 986u16;
    pub const glRotated: u16 = 987u16;
    pub const glRotatef: u16 = 988u16;
    pub const glSampleCoverage: u16 = 989u16;
    pub const glSampleMaski: u16 = 990u16;
    pub const glSamplerParameterIiv: u16 = 991u16;
    pub const glSamplerParameterIuiv: u16 = 992u16;
    pub const glSamplerParameterf: u16 = 993u16;
    pub const glSamplerParameterfv: u16 = 994u16;
    pub const glSamplerParameteri: u16 = 995u16;
    pub const glSamplerParameteriv: u16 = 996u16;
    pub const glScaled: u16 = 997u16;
    pub const glScalef: u16 = 998u16;
    pub const glScissor: u16 = 999u16;
    pub const glScissorArrayv: u16 = 1000u16;
    pub const glScissorIndexed: u16 = 1001u16;
    pub const glScissorIndexedv: u16 = 1002u16;
    pub const glSecondaryColor3b: u16 = 1003u16;
    pub const glSecondaryColor3bv: u16 = 1004u16;
    pub const glSecondaryColor3d: u16 = 1005u16;
    pub const glSecondaryColor3dv: u16 = 1006u16;
    pub const glSecondaryColor3f: u16 = 1007u16;
    pub const glSecondaryColor3fv: u16 = 1008u16;
    pub const glSecondaryColor3i: u16 = 1009u16;
    pub const glSecondaryColor3iv: u16 = 1010u16;
    pub const glSecondaryColor3s: u16 = 1011u16;
    pub const glSecondaryColor3sv: u16 = 1012u16;
    pub const glSecondaryColor3ub: u16 = 1013u16;
    pub const glSecondaryColor3ubv: u16 = 1014u16;
    pub const glSecondaryColor3ui: u16 = 1015u16;
    pub const glSecondaryColor3uiv: u16 = 1016u16;
    pub const glSecondaryColor3us: u16 = 1017u16;
    pub const glSecondaryColor3usv: u16 = 1018u16;
    pub const glSecondaryColorP3ui: u16 = 1019u16;
    pub const glSecondaryColorP3uiv: u16 = 1020u16;
    pub const glSecondaryColorPointer: u16 = 1021u16;
    pub const glSelectBuffer: u16 = 1022u16;
    pub const glShadeModel: u16 = 1023u16;
    pub const glShaderBinary: u16 = 1024u16;
    pub const glShaderSource: u16 = 1025u16;
    pub const glShaderStorageBlockBinding: u16 = 1026u16;
    pub const glSpecializeShader: u16 = 1027u16;
    pub const glStencilFunc: u16 = 1028u16;
    pub const glStencilFuncSeparate: u16 = 1029u16;
    pub const glStencilMask: u16 = 1030u16;
    pub const glStencilMaskSeparate: u16 = 1031u16;
    pub const glStencilOp: u16 = 1032u16;
    pub const glStencilOpSeparate: u16 = 1033u16;
    pub const glTexBuffer: u16 = 1034u16;
    pub const glTexBufferRange: u16 = 1035u16;
    pub const glTexCoord1d: u16 = 1036u16;
    pub const glTexCoord1dv: u16 = 1037u16;
    pub const glTexCoord1f: u16 = 1038u16;
    pub const glTexCoord1fv: u16 = 1039u16;
    pub const glTexCoord1i: u16 = 1040u16;
    pub const glTexCoord1iv: u16 = 1041u16;
    pub const glTexCoord1s: u16 = 1042u16;
    pub const glTexCoord1sv: u16 = 1043u16;
    pub const glTexCoord2d: u16 = 1044u16;
    pub const glTexCoord2dv: u16 = 1045u16;
    pub const glTexCoord2f: u16 = 1046u16;
    pub const glTexCoord2fv: u16 = 1047u16;
    pub const glTexCoord2i: u16 = 1048u16;
    pub const glTexCoord2iv: u16 = 1049u16;
    pub const glTexCoord2s: u16 = 1050u16;
    pub const glTexCoord2sv: u16 = 1051u16;
    pub const glTexCoord3d: u16 = 1052u16;
    pub const glTexCoord3dv: u16 = 1053u16;
    pub const glTexCoord3f: u16 = 1054u16;
    pub const glTexCoord3fv: u16 = 1055u16;
    pub const glTexCoord3i: u16 = 1056u16;
    pub const glTexCoord3iv: u16 = 1057u16;
    pub const glTexCoord3s: u16 = 1058u16;
    pub const glTexCoord3sv: u16 = 1059u16;
    pub const glTexCoord4d: u16 = 1060u16;
    pub const glTexCoord4dv: u16 = 1061u16;
    pub const glTexCoord4f: u16 = 1062u16;
    pub const glTexCoord4fv: u16 = 1063u16;
    pub const glTexCoord4i: u16 = 1064u16;
    pub const glTexCoord4iv: u16 = 1065u16;
    pub const glTexCoord4s: u16 = 1066u16;
    pub const glTexCoord4sv: u16 = 1067u16;
    pub const glTexCoordP1ui: u16 = 1068u16;
    pub const glTexCoordP1uiv: u16 = 1069u16;
    pub const glTexCoordP2ui: u16 = 1070u16;
    pub const glTexCoordP2uiv: u16 = 1071u16;
    pub const glTexCoordP3ui: u16 = 1072u16;
    pub const glTexCoordP3uiv: u16 = 1073u16;
    pub const glTexCoordP4ui: u16 = 1074u16;
    pub const glTexCoordP4uiv: u16 = 1075u16;
    pub const glTexCoordPointer: u16 = 1076u16;
    pub const glTexEnvf: u16 = 1077u16;
    pub const glTexEnvfv: u16 = 1078u16;
    pub const glTexEnvi: u16 = 1079u16;
    pub const glTexEnviv: u16 = 1080u16;
    pub const glTexGend: u16 = 1081u16;
    pub const glTexGendv: u16 = 1082u16;
    pub const glTexGenf: u16 = 1083u16;
    pub const glTexGenfv: u16 = 1084u16;
    pub const glTexGeni: u16 = 1085u16;
    pub const glTexGeniv: u16 = 1086u16;
    pub const glTexImage1D: u16 = 1087u16;
    pub const glTexImage2D: u16 = 1088u16;
    pub const glTexImage2DMultisample: u16 = 1089u16;
    pub const glTexImage3D: u16 = 1090u16;
    pub const glTexImage3DMultisample: u16 = 1091u16;
    pub const glTexParameterIiv: u16 = 1092u16;
    pub const glTexParameterIuiv: u16 = 1093u16;
    pub const glTexParameterf: u16 = 1094u16;
    pub const glTexParameterfv: u16 = 1095u16;
    pub const glTexParameteri: u16 = 1096u16;
    pub const glTexParameteriv: u16 = 1097u16;
    pub const glTexStorage1D: u16 = 1098u16;
    pub const glTexStorage2D: u16 = 1099u16;
    pub const glTexStorage2DMultisample: u16 = 1100u16;
    pub const glTexStorage3D: u16 = 1101u16;
    pub const glTexStorage3DMultisample: u16 = 1102u16;
    pub const glTexSubImage1D: u16 = 1103u16;
    pub const glTexSubImage2D: u16 = 1104u16;
    pub const glTexSubImage3D: u16 = 1105u16;
    pub const glTextureBarrier: u16 = 1106u16;
    pub const glTextureBuffer: u16 = 1107u16;
    pub const glTextureBufferRange: u16 = 1108u16;
    pub const glTextureParameterIiv: u16 = 1109u16;
    pub const glTextureParameterIuiv: u16 = 1110u16;
    pub const glTextureParameterf: u16 = 1111u16;
    pub const glTextureParameterfv: u16 = 1112u16;
    pub const glTextureParameteri: u16 = 1113u16;
    pub const glTextureParameteriv: u16 = 1114u16;
    pub const glTextureStorage1D: u16 = 1115u16;
    pub const glTextureStorage2D: u16 = 1116u16;
    pub const glTextureStorage2DMultisample: u16 = 1117u16;
    pub const glTextureStorage3D: u16 = 1118u16;
    pub const glTextureStorage3DMultisample: u16 = 1119u16;
    pub const glTextureSubImage1D: u16 = 1120u16;
    pub const glTextureSubImage2D: u16 = 1121u16;
    pub const glTextureSubImage3D: u16 = 1122u16;
    pub const glTextureView: u16 = 1123u16;
    pub const glTransformFeedbackBufferBase: u16 = 1124u16;
    pub const glTransformFeedbackBufferRange: u16 = 1125u16;
    pub const glTransformFeedbackVaryings: u16 = 1126u16;
    pub const glTranslated: u16 = 1127u16;
    pub const glTranslatef: u16 = 1128u16;
    pub const glUniform1d: u16 = 1129u16;
    pub const glUniform1dv: u16 = 1130u16;
    pub const glUniform1f: u16 = 1131u16;
    pub const glUniform1fv: u16 = 1132u16;
    pub const glUniform1i: u16 = 1133u16;
    pub const glUniform1iv: u16 = 1134u16;
    pub const glUniform1ui: u16 = 1135u16;
    pub const glUniform1uiv: u16 = 1136u16;
    pub const glUniform2d: u16 = 1137u16;
    pub const glUniform2dv: u16 = 1138u16;
    pub const glUniform2f: u16 = 1139u16;
    pub const glUniform2fv: u16 = 1140u16;
    pub const glUniform2i: u16 = 1141u16;
    pub const glUniform2iv: u16 = 1142u16;
    pub const glUniform2ui: u16 = 1143u16;
    pub const glUniform2uiv: u16 = 1144u16;
    pub const glUniform3d: u16 = 1145u16;
    pub const glUniform3dv: u16 = 1146u16;
    pub const glUniform3f: u16 = 1147u16;
    pub const glUniform3fv: u16 = 1148u16;
    pub const glUniform3i: u16 = 1149u16;
    pub const glUniform3iv: u16 = 1150u16;
    pub const glUniform3ui: u16 = 1151u16;
    pub const glUniform3uiv: u16 = 1152u16;
    pub const glUniform4d: u16 = 1153u16;
    pub const glUniform4dv: u16 = 1154u16;
    pub const glUniform4f: u16 = 1155u16;
    pub const glUniform4fv: u16 = 1156u16;
    pub const glUniform4i: u16 = 1157u16;
    pub const glUniform4iv: u16 = 1158u16;
    pub const glUniform4ui: u16 = 1159u16;
    pub const glUniform4uiv: u16 = 1160u16;
    pub const glUniformBlockBinding: u16 = 1161u16;
    pub const glUniformMatrix2dv: u16 = 1162u16;
    pub const glUniformMatrix2fv: u16 = 1163u16;
    pub const glUniformMatrix2x3dv: u16 = 1164u16;
    pub const glUniformMatrix2x3fv: u16 = 1165u16;
    pub const glUniformMatrix2x4dv: u16 = 1166u16;
    pub const glUniformMatrix2x4fv: u16 = 1167u16;
    pub const glUniformMatrix3dv: u16 = 1168u16;
    pub const glUniformMatrix3fv: u16 = 1169u16;
    pub const glUniformMatrix3x2dv: u16 = 1170u16;
    pub const glUniformMatrix3x2fv: u16 = 1171u16;
    pub const glUniformMatrix3x4dv: u16 = 1172u16;
    pub const glUniformMatrix3x4fv: u16 = 1173u16;
    pub const glUniformMatrix4dv: u16 = 1174u16;
    pub const glUniformMatrix4fv: u16 = 1175u16;
    pub const glUniformMatrix4x2dv: u16 = 1176u16;
    pub const glUniformMatrix4x2fv: u16 = 1177u16;
    pub const glUniformMatrix4x3dv: u16 = 1178u16;
    pub const glUniformMatrix4x3fv: u16 = 1179u16;
    pub const glUniformSubroutinesuiv: u16 = 1180u16;
    pub const glUnlockArraysEXT: u16 = 1181u16;
    pub const glUnmapBuffer: u16 = 1182u16;
    pub const glUnmapNamedBuffer: u16 = 1183u16;
    pub const glUseProgram: u16 = 1184u16;
    pub const glUseProgramStages: u16 = 1185u16;
    pub const glValidateProgram: u16 = 1186u16;
    pub const glValidateProgramPipeline: u16 = 1187u16;
    pub const glVertex2d: u16 = 1188u16;
    pub const glVertex2dv: u16 = 1189u16;
    pub const glVertex2f: u16 = 1190u16;
    pub const glVertex2fv: u16 = 1191u16;
    pub const glVertex2i: u16 = 1192u16;
    pub const glVertex2iv: u16 = 1193u16;
    pub const glVertex2s: u16 = 1194u16;
    pub const glVertex2sv: u16 = 1195u16;
    pub const glVertex3d: u16 = 1196u16;
    pub const glVertex3dv: u16 = 1197u16;
    pub const glVertex3f: u16 = 1198u16;
    pub const glVertex3fv: u16 = 1199u16;
    pub const glVertex3i: u16 = 1200u16;
    pub const glVertex3iv: u16 = 1201u16;
    pub const glVertex3s: u16 = 1202u16;
    pub const glVertex3sv: u16 = 1203u16;
    pub const glVertex4d: u16 = 1204u16;
    pub const glVertex4dv: u16 = 1205u16;
    pub const glVertex4f: u16 = 1206u16;
    pub const glVertex4fv: u16 = 1207u16;
    pub const glVertex4i: u16 = 1208u16;
    pub const glVertex4iv: u16 = 1209u16;
    pub const glVertex4s: u16 = 1210u16;
    pub const glVertex4sv: u16 = 1211u16;
    pub const glVertexArrayAttribBinding: u16 = 1212u16;
    pub const glVertexArrayAttribFormat: u16 = 1213u16;
    pub const glVertexArrayAttribIFormat: u16 = 1214u16;
    pub const glVertexArrayAttribLFormat: u16 = 1215u16;
    pub const glVertexArrayBindingDivisor: u16 = 1216u16;
    pub const glVertexArrayElementBuffer: u16 = 1217u16;
    pub const glVertexArrayVertexBuffer: u16 = 1218u16;
    pub const glVertexArrayVertexBuffers: u16 = 1219u16;
    pub const glVertexAttrib1d: u16 = 1220u16;
    pub const glVertexAttrib1dv: u16 = 1221u16;
    pub const glVertexAttrib1f: u16 = 1222u16;
    pub const glVertexAttrib1fv: u16 = 1223u16;
    pub const glVertexAttrib1s: u16 = 1224u16;
    pub const glVertexAttrib1sv: u16 = 1225u16;
    pub const glVertexAttrib2d: u16 = 1226u16;
    pub const glVertexAttrib2dv: u16 = 1227u16;
    pub const glVertexAttrib2f: u16 = 1228u16;
    pub const glVertexAttrib2fv: u16 = 1229u16;
    pub const glVertexAttrib2s: u16 = 1230u16;
    pub const glVertexAttrib2sv: u16 = 1231u16;
    pub const glVertexAttrib3d: u16 = 1232u16;
    pub const glVertexAttrib3dv: u16 = 1233u16;
    pub const glVertexAttrib3f: u16 = 1234u16;
    pub const glVertexAttrib3fv: u16 = 1235u16;
    pub const glVertexAttrib3s: u16 = 1236u16;
    pub const glVertexAttrib3sv: u16 = 1237u16;
    pub const glVertexAttrib4Nbv: u16 = 1238u16;
    pub const glVertexAttrib4Niv: u16 = 1239u16;
    pub const glVertexAttrib4Nsv: u16 = 1240u16;
    pub const glVertexAttrib4Nub: u16 = 1241u16;
    pub const glVertexAttrib4Nubv: u16 = 1242u16;
    pub const glVertexAttrib4Nuiv: u16 = 1243u16;
    pub const glVertexAttrib4Nusv: u16 = 1244u16;
    pub const glVertexAttrib4bv: u16 = 1245u16;
    pub const glVertexAttrib4d: u16 = 1246u16;
    pub const glVertexAttrib4dv: u16 = 1247u16;
    pub const glVertexAttrib4f: u16 = 1248u16;
    pub const glVertexAttrib4fv: u16 = 1249u16;
    pub const glVertexAttrib4iv: u16 = 1250u16;
    pub const glVertexAttrib4s: u16 = 1251u16;
    pub const glVertexAttrib4sv: u16 = 1252u16;
    pub const glVertexAttrib4ubv: u16 = 1253u16;
    pub const glVertexAttrib4uiv: u16 = 1254u16;
    pub const glVertexAttrib4usv: u16 = 1255u16;
    pub const glVertexAttribBinding: u16 = 1256u16;
    pub const glVertexAttribDivisor: u16 = 1257u16;
    pub const glVertexAttribFormat: u16 = 1258u16;
    pub const glVertexAttribI1i: u16 = 1259u16;
    pub const glVertexAttribI1iv: u16 = 1260u16;
    pub const glVertexAttribI1ui: u16 = 1261u16;
    pub const glVertexAttribI1uiv: u16 = 1262u16;
    pub const glVertexAttribI2i: u16 = 1263u16;
    pub const glVertexAttribI2iv: u16 = 1264u16;
    pub const glVertexAttribI2ui: u16 = 1265u16;
    pub const glVertexAttribI2uiv: u16 = 1266u16;
    pub const glVertexAttribI3i: u16 = 1267u16;
    pub const glVertexAttribI3iv: u16 = 1268u16;
    pub const glVertexAttribI3ui: u16 = 1269u16;
    pub const glVertexAttribI3uiv: u16 = 1270u16;
    pub const glVertexAttribI4bv: u16 = 1271u16;
    pub const glVertexAttribI4i: u16 = 1272u16;
    pub const glVertexAttribI4iv: u16 = 1273u16;
    pub const glVertexAttribI4sv: u16 = 1274u16;
    pub const glVertexAttribI4ubv: u16 = 1275u16;
    pub const glVertexAttribI4ui: u16 = 1276u16;
    pub const glVertexAttribI4uiv: u16 = 1277u16;
    pub const glVertexAttribI4usv: u16 = 1278u16;
    pub const glVertexAttribIFormat: u16 = 1279u16;
    pub const glVertexAttribIPointer: u16 = 1280u16;
    pub const glVertexAttribL1d: u16 = 1281u16;
    pub const glVertexAttribL1dv: u16 = 1282u16;
    pub const glVertexAttribL2d: u16 = 1283u16;
    pub const glVertexAttribL2dv: u16 = 1284u16;
    pub const glVertexAttribL3d: u16 = 1285u16;
    pub const glVertexAttribL3dv: u16 = 1286u16;
    pub const glVertexAttribL4d: u16 = 1287u16;
    pub const glVertexAttribL4dv: u16 = 1288u16;
    pub const glVertexAttribLFormat: u16 = 1289u16;
    pub const glVertexAttribLPointer: u16 = 1290u16;
    pub const glVertexAttribP1ui: u16 = 1291u16;
    pub const glVertexAttribP1uiv: u16 = 1292u16;
    pub const glVertexAttribP2ui: u16 = 1293u16;
    pub const glVertexAttribP2uiv: u16 = 1294u16;
    pub const glVertexAttribP3ui: u16 = 1295u16;
    pub const glVertexAttribP3uiv: u16 = 1296u16;
    pub const glVertexAttribP4ui: u16 = 1297u16;
    pub const glVertexAttribP4uiv: u16 = 1298u16;
    pub const glVertexAttribPointer: u16 = 1299u16;
    pub const glVertexBindingDivisor: u16 = 1300u16;
    pub const glVertexP2ui: u16 = 1301u16;
    pub const glVertexP2uiv: u16 = 1302u16;
    pub const glVertexP3ui: u16 = 1303u16;
    pub const glVertexP3uiv: u16 = 1304u16;
    pub const glVertexP4ui: u16 = 1305u16;
    pub const glVertexP4uiv: u16 = 1306u16;
    pub const glVertexPointer: u16 = 1307u16;
    pub const glViewport: u16 = 1308u16;
    pub const glViewportArrayv: u16 = 1309u16;
    pub const glViewportIndexedf: u16 = 1310u16;
    pub const glViewportIndexedfv: u16 = 1311u16;
    pub const glWaitSync: u16 = 1312u16;
    pub const glWindowPos2d: u16 = 1313u16;
    pub const glWindowPos2dv: u16 = 1314u16;
    pub const glWindowPos2f: u16 = 1315u16;
    pub const glWindowPos2fv: u16 = 1316u16;
    pub const glWindowPos2i: u16 = 1317u16;
    pub const glWindowPos2iv: u16 = 1318u16;
    pub const glWindowPos2s: u16 = 1319u16;
    pub const glWindowPos2sv: u16 = 1320u16;
    pub const glWindowPos3d: u16 = 1321u16;
    pub const glWindowPos3dv: u16 = 1322u16;
    pub const glWindowPos3f: u16 = 1323u16;
    pub const glWindowPos3fv: u16 = 1324u16;
    pub const glWindowPos3i: u16 = 1325u16;
    pub const glWindowPos3iv: u16 = 1326u16;
    pub const glWindowPos3s: u16 = 1327u16;
    pub const glWindowPos3sv: u16 = 1328u16;
}
/// The commands; number minus [`FIRST`] is the index.
pub static COMMANDS: [Command; 1073usize] = [
    Command {
        name: "glAccum",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "op", kind: Kind::Enum, at: 0u8, group: 0u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glActiveShaderProgram",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "pipeline",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
            Param { name: "program", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Program },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glActiveTexture",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "texture",
            kind: Kind::Enum,
            at: 0u8,
            group: 130u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glAlphaFunc",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "func", kind: Kind::Enum, at: 0u8, group: 1u16, class: ObjectClass::None },
            Param { name: "ref", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glAreTexturesResident",
        shape: Shape { blobs: 2u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
            Param {
                name: "residences",
                kind: Kind::Out(ElementKind::Bool),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 11u8,
    },
    Command {
        name: "glArrayElement",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "i", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: IN_BEGIN,
        version: 11u8,
    },
    Command {
        name: "glAttachShader",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shader", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Shader },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glBegin",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glBeginConditionalRender",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 28u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glBeginQuery",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "id", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Query },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 15u8,
    },
    Command {
        name: "glBeginQueryIndexed",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "id", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Query },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBeginTransformFeedback",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "primitiveMode",
            kind: Kind::Enum,
            at: 0u8,
            group: 89u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glBindAttribLocation",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glBindBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glBindBufferBase",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glBindBufferRange",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glBindBuffersBase",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "first", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBindBuffersRange",
        shape: Shape { blobs: 3u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "first", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
            Param {
                name: "offsets",
                kind: Kind::In(ElementKind::I64),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "sizes",
                kind: Kind::In(ElementKind::I64),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBindFragDataLocation",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "color", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glBindFragDataLocationIndexed",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "colorNumber",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 33u8,
    },
    Command {
        name: "glBindFramebuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glBindFramebufferEXT",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glBindImageTexture",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "unit", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "layered", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "layer", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "access", kind: Kind::Enum, at: 5u8, group: 10u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 58u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 42u8,
    },
    Command {
        name: "glBindImageTextures",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBindProgramARB",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param {
                name: "program",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::AssemblyProgram,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glBindProgramPipeline",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "pipeline",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::ProgramPipeline,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glBindRenderbuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 105u16, class: ObjectClass::None },
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glBindRenderbufferEXT",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 105u16, class: ObjectClass::None },
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glBindSampler",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "unit", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "sampler", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Sampler },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glBindSamplers",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "samplers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Sampler,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBindTexture",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Texture },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glBindTextureUnit",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "unit", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Texture },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glBindTextures",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBindTransformFeedback",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 5u16, class: ObjectClass::None },
            Param {
                name: "id",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBindVertexArray",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "array",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::VertexArray,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glBindVertexBuffer",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glBindVertexBuffers",
        shape: Shape { blobs: 3u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
            Param {
                name: "offsets",
                kind: Kind::In(ElementKind::I64),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "strides",
                kind: Kind::In(ElementKind::I32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBitmap",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "width", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xorig", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yorig", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xmove", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ymove", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "bitmap",
                kind: Kind::In(ElementKind::U8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glBlendColor",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glBlendEquation",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 6u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glBlendEquationSeparate",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "modeRGB", kind: Kind::Enum, at: 0u8, group: 6u16, class: ObjectClass::None },
            Param { name: "modeAlpha", kind: Kind::Enum, at: 1u8, group: 6u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glBlendEquationSeparatei",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "buf", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "modeRGB", kind: Kind::Enum, at: 1u8, group: 6u16, class: ObjectClass::None },
            Param { name: "modeAlpha", kind: Kind::Enum, at: 2u8, group: 6u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBlendEquationi",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "buf", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 6u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBlendFunc",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "sfactor", kind: Kind::Enum, at: 0u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dfactor", kind: Kind::Enum, at: 1u8, group: 7u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glBlendFuncSeparate",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "sfactorRGB", kind: Kind::Enum, at: 0u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dfactorRGB", kind: Kind::Enum, at: 1u8, group: 7u16, class: ObjectClass::None },
            Param { name: "sfactorAlpha", kind: Kind::Enum, at: 2u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dfactorAlpha", kind: Kind::Enum, at: 3u8, group: 7u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glBlendFuncSeparatei",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "buf", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcRGB", kind: Kind::Enum, at: 1u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dstRGB", kind: Kind::Enum, at: 2u8, group: 7u16, class: ObjectClass::None },
            Param { name: "srcAlpha", kind: Kind::Enum, at: 3u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dstAlpha", kind: Kind::Enum, at: 4u8, group: 7u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBlendFunci",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "buf", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "src", kind: Kind::Enum, at: 1u8, group: 7u16, class: ObjectClass::None },
            Param { name: "dst", kind: Kind::Enum, at: 2u8, group: 7u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glBlitFramebuffer",
        shape: Shape { blobs: 0u8, words: 10u8 },
        params: &[
            Param { name: "srcX0", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcY0", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcX1", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcY1", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstX0", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstY0", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstX1", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstY1", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::Bitfield, at: 8u8, group: 19u16, class: ObjectClass::None },
            Param { name: "filter", kind: Kind::Enum, at: 9u8, group: 8u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 30u8,
    },
    Command {
        name: "glBlitNamedFramebuffer",
        shape: Shape { blobs: 0u8, words: 12u8 },
        params: &[
            Param {
                name: "readFramebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param {
                name: "drawFramebuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "srcX0", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcY0", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcX1", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcY1", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstX0", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstY0", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstX1", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstY1", kind: Kind::I32, at: 9u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::Bitfield, at: 10u8, group: 19u16, class: ObjectClass::None },
            Param { name: "filter", kind: Kind::Enum, at: 11u8, group: 8u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 45u8,
    },
    Command {
        name: "glBufferData",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "usage", kind: Kind::Enum, at: 3u8, group: 16u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glBufferStorage",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 14u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "flags", kind: Kind::Bitfield, at: 3u8, group: 13u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glBufferSubData",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glCallList",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "list",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::DisplayList,
            },
            Param { name: "rejected0", kind: Kind::U32, at: 1u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected1", kind: Kind::U32, at: 2u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected2", kind: Kind::U32, at: 3u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected3", kind: Kind::U32, at: 4u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glCallLists",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 65u16, class: ObjectClass::None },
            Param {
                name: "lists",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "rejected0", kind: Kind::U32, at: 2u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected1", kind: Kind::U32, at: 3u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected2", kind: Kind::U32, at: 4u8, group: u16::MAX, class: ObjectClass::None },
            Param { name: "rejected3", kind: Kind::U32, at: 5u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glCheckFramebufferStatus",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "target",
            kind: Kind::Enum,
            at: 0u8,
            group: 45u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Enum,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glCheckNamedFramebufferStatus",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "target", kind: Kind::Enum, at: 1u8, group: 45u16, class: ObjectClass::None },
        ],
        ret: Kind::Enum,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glClampColor",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 18u16, class: ObjectClass::None },
            Param { name: "clamp", kind: Kind::Enum, at: 1u8, group: 17u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glClear",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::Bitfield,
            at: 0u8,
            group: 19u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glClearAccum",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glClearBufferData",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 14u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glClearBufferSubData",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "offset", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 7u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glClearBufferfi",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "buffer", kind: Kind::Enum, at: 0u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stencil", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 30u8,
    },
    Command {
        name: "glClearBufferfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::Enum, at: 0u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 30u8,
    },
    Command {
        name: "glClearBufferiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::Enum, at: 0u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 30u8,
    },
    Command {
        name: "glClearBufferuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::Enum, at: 0u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 30u8,
    },
    Command {
        name: "glClearColor",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glClearDepth",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param {
            name: "depth",
            kind: Kind::F64,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glClearDepthf",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "d", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glClearIndex",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "c", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glClearNamedBufferData",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glClearNamedBufferSubData",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "offset", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 7u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glClearNamedFramebufferfi",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "buffer", kind: Kind::Enum, at: 1u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stencil", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 45u8,
    },
    Command {
        name: "glClearNamedFramebufferfv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "buffer", kind: Kind::Enum, at: 1u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 45u8,
    },
    Command {
        name: "glClearNamedFramebufferiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "buffer", kind: Kind::Enum, at: 1u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 45u8,
    },
    Command {
        name: "glClearNamedFramebufferuiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "buffer", kind: Kind::Enum, at: 1u8, group: 9u16, class: ObjectClass::None },
            Param { name: "drawbuffer", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 45u8,
    },
    Command {
        name: "glClearStencil",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "s", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glClearTexImage",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glClearTexSubImage",
        shape: Shape { blobs: 1u8, words: 10u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 9u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 44u8,
    },
    Command {
        name: "glClientActiveTexture",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "texture",
            kind: Kind::Enum,
            at: 0u8,
            group: 130u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 13u8,
    },
    Command {
        name: "glClientWaitSync",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "sync", kind: Kind::U64, at: 0u8, group: 65535u16, class: ObjectClass::Sync },
            Param { name: "flags", kind: Kind::Bitfield, at: 2u8, group: 121u16, class: ObjectClass::None },
            Param { name: "timeout", kind: Kind::U64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Enum,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glClipControl",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "origin", kind: Kind::Enum, at: 0u8, group: 22u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::Enum, at: 1u8, group: 21u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 45u8,
    },
    Command {
        name: "glClipPlane",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "plane", kind: Kind::Enum, at: 0u8, group: 23u16, class: ObjectClass::None },
            Param {
                name: "equation",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glColor3b",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I8, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3bv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "red", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3ub",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U8, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3ubv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3uiv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3us",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor3usv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4b",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::I8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I8, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::I8, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4bv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4d",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "red", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4ub",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::U8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U8, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::U8, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4ubv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4uiv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4us",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::U16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::U16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColor4usv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glColorMask",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "red", kind: Kind::Bool, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::Bool, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "alpha", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glColorMaski",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::Bool, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "g", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "b", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "a", kind: Kind::Bool, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glColorMaterial",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 25u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glColorP3ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param { name: "color", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glColorP3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param {
                name: "color",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glColorP4ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param { name: "color", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glColorP4uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param {
                name: "color",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glColorPointer",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 26u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glCompileShader",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "shader",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Shader,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glCompressedTexImage1D",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTexImage2D",
        shape: Shape { blobs: 1u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTexImage3D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTexSubImage1D",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTexSubImage2D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTexSubImage3D",
        shape: Shape { blobs: 1u8, words: 10u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 9u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glCompressedTextureSubImage1D",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCompressedTextureSubImage2D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCompressedTextureSubImage3D",
        shape: Shape { blobs: 1u8, words: 10u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 58u16, class: ObjectClass::None },
            Param { name: "imageSize", kind: Kind::I32, at: 9u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCopyBufferSubData",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "readTarget", kind: Kind::Enum, at: 0u8, group: 30u16, class: ObjectClass::None },
            Param { name: "writeTarget", kind: Kind::Enum, at: 1u8, group: 30u16, class: ObjectClass::None },
            Param { name: "readOffset", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "writeOffset",
                kind: Kind::I64,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 31u8,
    },
    Command {
        name: "glCopyImageSubData",
        shape: Shape { blobs: 0u8, words: 15u8 },
        params: &[
            Param { name: "srcName", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcTarget", kind: Kind::Enum, at: 1u8, group: 31u16, class: ObjectClass::None },
            Param { name: "srcLevel", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcX", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcY", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcZ", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstName", kind: Kind::U32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstTarget", kind: Kind::Enum, at: 7u8, group: 31u16, class: ObjectClass::None },
            Param { name: "dstLevel", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstX", kind: Kind::I32, at: 9u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstY", kind: Kind::I32, at: 10u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "dstZ", kind: Kind::I32, at: 11u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcWidth", kind: Kind::I32, at: 12u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcHeight", kind: Kind::I32, at: 13u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "srcDepth", kind: Kind::I32, at: 14u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glCopyNamedBufferSubData",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param {
                name: "readBuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
            Param {
                name: "writeBuffer",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
            Param { name: "readOffset", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "writeOffset",
                kind: Kind::I64,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glCopyPixels",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 4u8, group: 80u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glCopyTexImage1D",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "x", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glCopyTexImage2D",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "x", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glCopyTexSubImage1D",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glCopyTexSubImage2D",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glCopyTexSubImage3D",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 12u8,
    },
    Command {
        name: "glCopyTextureSubImage1D",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCopyTextureSubImage2D",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCopyTextureSubImage3D",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateBuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateFramebuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "framebuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "made",
            kind: Kind::U32,
            at: 0u8,
            group: u16::MAX,
            class: ObjectClass::None,
        }],
        ret: Kind::U32,
        flags: REPLY,
        version: 20u8,
    },
    Command {
        name: "glCreateProgramPipelines",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pipelines",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateQueries",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "n", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Query,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateRenderbuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "renderbuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateSamplers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "samplers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Sampler,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateShader",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 112u16, class: ObjectClass::None },
            Param { name: "made", kind: Kind::U32, at: 1u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::U32,
        flags: REPLY,
        version: 20u8,
    },
    Command {
        name: "glCreateShaderProgramv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 112u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "strings",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "made", kind: Kind::U32, at: 2u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::U32,
        flags: REPLY,
        version: 41u8,
    },
    Command {
        name: "glCreateTextures",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "n", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateTransformFeedbacks",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCreateVertexArrays",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "arrays",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glCullFace",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDebugMessageCallback",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "callback", kind: Kind::U64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "userParam",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glDebugMessageControl",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "source", kind: Kind::Enum, at: 0u8, group: 33u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 34u16, class: ObjectClass::None },
            Param { name: "severity", kind: Kind::Enum, at: 2u8, group: 32u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "enabled", kind: Kind::Bool, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glDebugMessageInsert",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "source", kind: Kind::Enum, at: 0u8, group: 33u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 34u16, class: ObjectClass::None },
            Param { name: "id", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "severity", kind: Kind::Enum, at: 3u8, group: 32u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buf",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glDeleteBuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glDeleteFramebuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "framebuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glDeleteLists",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "list",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::DisplayList,
            },
            Param { name: "range", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 10u8,
    },
    Command {
        name: "glDeleteProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Program,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glDeleteProgramPipelines",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pipelines",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glDeleteProgramsARB",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "programs",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::AssemblyProgram,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0u8,
    },
    Command {
        name: "glDeleteQueries",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Query,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glDeleteRenderbuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "renderbuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glDeleteSamplers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "count", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "samplers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Sampler,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 33u8,
    },
    Command {
        name: "glDeleteShader",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "shader",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Shader,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glDeleteSync",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param {
            name: "sync",
            kind: Kind::U64,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Sync,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 32u8,
    },
    Command {
        name: "glDeleteTextures",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glDeleteTransformFeedbacks",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 40u8,
    },
    Command {
        name: "glDeleteVertexArrays",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "arrays",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glDepthFunc",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "func", kind: Kind::Enum, at: 0u8, group: 35u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDepthMask",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "flag",
            kind: Kind::Bool,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDepthRange",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "n", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "f", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDepthRangeArrayv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glDepthRangeIndexed",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "n", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "f", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glDepthRangef",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "n", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "f", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glDetachShader",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shader", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Shader },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glDisable",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "cap", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDisableClientState",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "array", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glDisableVertexArrayAttrib",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glDisableVertexAttribArray",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "index",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glDisablei",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glDispatchCompute",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "num_groups_x",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "num_groups_y",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "num_groups_z",
                kind: Kind::U32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 43u8,
    },
    Command {
        name: "glDispatchComputeIndirect",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param {
            name: "indirect",
            kind: Kind::I64,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: DRAWS,
        version: 43u8,
    },
    Command {
        name: "glDrawArrays",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "first", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 11u8,
    },
    Command {
        name: "glDrawArraysIndirect",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 40u8,
    },
    Command {
        name: "glDrawArraysInstanced",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "first", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 31u8,
    },
    Command {
        name: "glDrawArraysInstancedBaseInstance",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "first", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "baseinstance",
                kind: Kind::U32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 42u8,
    },
    Command {
        name: "glDrawBuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "buf", kind: Kind::Enum, at: 0u8, group: 36u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glDrawBuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "bufs",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 36u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glDrawElements",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 11u8,
    },
    Command {
        name: "glDrawElementsBaseVertex",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "basevertex", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 32u8,
    },
    Command {
        name: "glDrawElementsIndirect",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 40u8,
    },
    Command {
        name: "glDrawElementsInstanced",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 31u8,
    },
    Command {
        name: "glDrawElementsInstancedBaseInstance",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "baseinstance",
                kind: Kind::U32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 42u8,
    },
    Command {
        name: "glDrawElementsInstancedBaseVertex",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "basevertex", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 32u8,
    },
    Command {
        name: "glDrawElementsInstancedBaseVertexBaseInstance",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "basevertex", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "baseinstance",
                kind: Kind::U32,
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 42u8,
    },
    Command {
        name: "glDrawPixels",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "width", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glDrawRangeElements",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "start", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "end", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 4u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 12u8,
    },
    Command {
        name: "glDrawRangeElementsBaseVertex",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "start", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "end", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 4u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "basevertex", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 32u8,
    },
    Command {
        name: "glDrawTransformFeedback",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "id",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 40u8,
    },
    Command {
        name: "glDrawTransformFeedbackInstanced",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "id",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 42u8,
    },
    Command {
        name: "glDrawTransformFeedbackStream",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "id",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "stream", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 40u8,
    },
    Command {
        name: "glDrawTransformFeedbackStreamInstanced",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "id",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "stream", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "instancecount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 42u8,
    },
    Command {
        name: "glEdgeFlag",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "flag",
            kind: Kind::Bool,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glEdgeFlagPointer",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "stride", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glEdgeFlagv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "flag",
            kind: Kind::In(ElementKind::Bool),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glEnable",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "cap", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glEnableClientState",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "array", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glEnableVertexArrayAttrib",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glEnableVertexAttribArray",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "index",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glEnablei",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glEnd",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | INERT,
        version: 10u8,
    },
    Command {
        name: "glEndConditionalRender",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glEndList",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: 0,
        version: 10u8,
    },
    Command {
        name: "glEndQuery",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "target",
            kind: Kind::Enum,
            at: 0u8,
            group: 102u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 15u8,
    },
    Command {
        name: "glEndQueryIndexed",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glEndTransformFeedback",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glEvalCoord1d",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param { name: "u", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord1dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "u",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord1f",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "u", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord1fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "u",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord2d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "u", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord2dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "u",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord2f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "u", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalCoord2fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "u",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalMesh1",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 73u16, class: ObjectClass::None },
            Param { name: "i1", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "i2", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glEvalMesh2",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 74u16, class: ObjectClass::None },
            Param { name: "i1", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "i2", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "j1", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "j2", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glEvalPoint1",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "i", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glEvalPoint2",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "i", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "j", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glFeedbackBuffer",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 39u16, class: ObjectClass::None },
            Param {
                name: "buffer",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY,
        version: 10u8,
    },
    Command {
        name: "glFenceSync",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "condition", kind: Kind::Enum, at: 0u8, group: 120u16, class: ObjectClass::None },
            Param { name: "flags", kind: Kind::Bitfield, at: 1u8, group: 119u16, class: ObjectClass::None },
            Param { name: "made", kind: Kind::U32, at: 2u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::U64,
        flags: REPLY,
        version: 32u8,
    },
    Command {
        name: "glFinish",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glFlush",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: INERT,
        version: 10u8,
    },
    Command {
        name: "glFlushMappedBufferRange",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 30u8,
    },
    Command {
        name: "glFlushMappedNamedBufferRange",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glFogCoordPointer",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 41u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 14u8,
    },
    Command {
        name: "glFogCoordd",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param {
            name: "coord",
            kind: Kind::F64,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glFogCoorddv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "coord",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glFogCoordf",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "coord",
            kind: Kind::F32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glFogCoordfv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "coord",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glFogf",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 40u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glFogfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 40u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glFogi",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 40u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glFogiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 40u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glFramebufferParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 44u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glFramebufferRenderbuffer",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param {
                name: "renderbuffertarget",
                kind: Kind::Enum,
                at: 2u8,
                group: 105u16,
                class: ObjectClass::None,
            },
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glFramebufferTexture",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 32u8,
    },
    Command {
        name: "glFramebufferTexture1D",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "textarget", kind: Kind::Enum, at: 2u8, group: 129u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glFramebufferTexture2D",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "textarget", kind: Kind::Enum, at: 2u8, group: 129u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glFramebufferTexture3D",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "textarget", kind: Kind::Enum, at: 2u8, group: 129u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glFramebufferTextureLayer",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "layer", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glFrontFace",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 46u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glFrustum",
        shape: Shape { blobs: 0u8, words: 12u8 },
        params: &[
            Param { name: "left", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "right", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bottom", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "top", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zNear", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zFar", kind: Kind::F64, at: 10u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glGenBuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glGenFramebuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "framebuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glGenLists",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "range", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "base", kind: Kind::U32, at: 1u8, group: u16::MAX, class: ObjectClass::None },
        ],
        ret: Kind::U32,
        flags: REPLY,
        version: 10u8,
    },
    Command {
        name: "glGenProgramPipelines",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pipelines",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glGenProgramsARB",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "programs",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::AssemblyProgram,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 0u8,
    },
    Command {
        name: "glGenQueries",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Query,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 15u8,
    },
    Command {
        name: "glGenRenderbuffers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "renderbuffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glGenSamplers",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "count", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "samplers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Sampler,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 33u8,
    },
    Command {
        name: "glGenTextures",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glGenTransformFeedbacks",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "ids",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 40u8,
    },
    Command {
        name: "glGenVertexArrays",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "arrays",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glGenerateMipmap",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "target",
            kind: Kind::Enum,
            at: 0u8,
            group: 129u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glGenerateTextureMipmap",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "texture",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Texture,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glGetActiveAtomicCounterBufferiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "bufferIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 2u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 42u8,
    },
    Command {
        name: "glGetActiveAttrib",
        shape: Shape { blobs: 4u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "size",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "type",
                kind: Kind::Out(ElementKind::Enum),
                at: 2u8,
                group: 4u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetActiveSubroutineName",
        shape: Shape { blobs: 2u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetActiveSubroutineUniformName",
        shape: Shape { blobs: 2u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetActiveSubroutineUniformiv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 3u8, group: 118u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetActiveUniform",
        shape: Shape { blobs: 4u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "size",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "type",
                kind: Kind::Out(ElementKind::Enum),
                at: 2u8,
                group: 136u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetActiveUniformBlockName",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformBlockIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformBlockName",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetActiveUniformBlockiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformBlockIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 134u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetActiveUniformName",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformName",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetActiveUniformsiv",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformCount",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformIndices",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 135u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetAttachedShaders",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "maxCount", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "count",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "shaders",
                kind: Kind::Out(ElementKind::U32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetAttribLocation",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetBooleani_v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::Bool),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetBooleanv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::Bool),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetBufferParameteri64v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 11u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 32u8,
    },
    Command {
        name: "glGetBufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 11u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 15u8,
    },
    Command {
        name: "glGetBufferPointerv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 12u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::Pointer),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 15u8,
    },
    Command {
        name: "glGetBufferSubData",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glGetClipPlane",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "plane", kind: Kind::Enum, at: 0u8, group: 23u16, class: ObjectClass::None },
            Param {
                name: "equation",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetCompressedTexImage",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "img",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 13u8,
    },
    Command {
        name: "glGetCompressedTextureImage",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetCompressedTextureSubImage",
        shape: Shape { blobs: 1u8, words: 9u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetDebugMessageLog",
        shape: Shape { blobs: 6u8, words: 2u8 },
        params: &[
            Param { name: "count", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "sources",
                kind: Kind::Out(ElementKind::Enum),
                at: 0u8,
                group: 33u16,
                class: ObjectClass::None,
            },
            Param {
                name: "types",
                kind: Kind::Out(ElementKind::Enum),
                at: 1u8,
                group: 34u16,
                class: ObjectClass::None,
            },
            Param {
                name: "ids",
                kind: Kind::Out(ElementKind::U32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "severities",
                kind: Kind::Out(ElementKind::Enum),
                at: 3u8,
                group: 32u16,
                class: ObjectClass::None,
            },
            Param {
                name: "lengths",
                kind: Kind::Out(ElementKind::I32),
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "messageLog",
                kind: Kind::Out(ElementKind::Text),
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::U32,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glGetDoublei_v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetDoublev",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetError",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Enum,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetFloati_v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetFloatv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetFragDataIndex",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetFragDataLocation",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetFramebufferAttachmentParameteriv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 43u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetFramebufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 43u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetGraphicsResetStatus",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Enum,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetInteger64i_v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glGetInteger64v",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glGetIntegeri_v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetIntegerv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 50u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetInternalformati64v",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 59u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetInternalformativ",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 59u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 42u8,
    },
    Command {
        name: "glGetLightfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetLightiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMapdv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 48u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMapfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 48u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMapiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 48u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMaterialfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMaterialiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetMultisamplefv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 49u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "val",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glGetNamedBufferParameteri64v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 11u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedBufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 11u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedBufferPointerv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 12u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::Pointer),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedBufferSubData",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedFramebufferAttachmentParameteriv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 43u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedFramebufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 47u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetNamedRenderbufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 104u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetObjectLabel",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "identifier", kind: Kind::Enum, at: 0u8, group: 77u16, class: ObjectClass::None },
            Param { name: "name", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "label",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glGetObjectPtrLabel",
        shape: Shape { blobs: 3u8, words: 1u8 },
        params: &[
            Param {
                name: "ptr",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "bufSize", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "label",
                kind: Kind::Out(ElementKind::Text),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glGetPixelMapfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetPixelMapuiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetPixelMapusv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetPointerv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 51u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::Pointer),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 11u8,
    },
    Command {
        name: "glGetPolygonStipple",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::Out(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetProgramBinary",
        shape: Shape { blobs: 3u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "binaryFormat",
                kind: Kind::Out(ElementKind::Enum),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "binary",
                kind: Kind::Out(ElementKind::Bytes),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 41u8,
    },
    Command {
        name: "glGetProgramEnvParameterdvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetProgramEnvParameterfvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetProgramInfoLog",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "infoLog",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetProgramInterfaceiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 92u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramLocalParameterdvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetProgramLocalParameterfvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetProgramPipelineInfoLog",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param {
                name: "pipeline",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "infoLog",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetProgramPipelineiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "pipeline",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 79u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetProgramResourceIndex",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::U32,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramResourceLocation",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramResourceLocationIndex",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramResourceName",
        shape: Shape { blobs: 2u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramResourceiv",
        shape: Shape { blobs: 3u8, words: 5u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "programInterface",
                kind: Kind::Enum,
                at: 1u8,
                group: 91u16,
                class: ObjectClass::None,
            },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "propCount", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "props",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 95u16,
                class: ObjectClass::None,
            },
            Param { name: "count", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 43u8,
    },
    Command {
        name: "glGetProgramStageiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 96u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetProgramStringARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 97u16, class: ObjectClass::None },
            Param {
                name: "string",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetProgramiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 94u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetProgramivARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 94u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glGetQueryBufferObjecti64v",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 100u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetQueryBufferObjectiv",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 100u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetQueryBufferObjectui64v",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 100u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetQueryBufferObjectuiv",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 100u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetQueryIndexediv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 101u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetQueryObjecti64v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 100u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetQueryObjectiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 100u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glGetQueryObjectui64v",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 100u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetQueryObjectuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 100u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glGetQueryiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 102u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 101u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glGetRenderbufferParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 105u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 104u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetSamplerParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetSamplerParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetSamplerParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 107u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetSamplerParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glGetShaderInfoLog",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "shader", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Shader },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "infoLog",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetShaderPrecisionFormat",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "shadertype", kind: Kind::Enum, at: 0u8, group: 112u16, class: ObjectClass::None },
            Param {
                name: "precisiontype",
                kind: Kind::Enum,
                at: 1u8,
                group: 88u16,
                class: ObjectClass::None,
            },
            Param {
                name: "range",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "precision",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetShaderSource",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "shader", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Shader },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "source",
                kind: Kind::Out(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetShaderiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "shader", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Shader },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 111u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetString",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "name", kind: Kind::Enum, at: 0u8, group: 117u16, class: ObjectClass::None }],
        ret: Kind::In(ElementKind::U8),
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetStringi",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "name", kind: Kind::Enum, at: 0u8, group: 117u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::In(ElementKind::U8),
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetSubroutineIndex",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::U32,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetSubroutineUniformLocation",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "shadertype", kind: Kind::Enum, at: 1u8, group: 112u16, class: ObjectClass::None },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetSynciv",
        shape: Shape { blobs: 2u8, words: 4u8 },
        params: &[
            Param { name: "sync", kind: Kind::U64, at: 0u8, group: 65535u16, class: ObjectClass::Sync },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 122u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glGetTexEnvfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexEnviv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexGendv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexGenfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexGeniv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexImage",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexLevelParameterfv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexLevelParameteriv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetTexParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetTexParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTexParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glGetTextureImage",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureLevelParameterfv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureLevelParameteriv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 52u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTextureSubImage",
        shape: Shape { blobs: 1u8, words: 11u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 9u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 10u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTransformFeedbackVarying",
        shape: Shape { blobs: 4u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "length",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "size",
                kind: Kind::Out(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "type",
                kind: Kind::Out(ElementKind::Enum),
                at: 2u8,
                group: 4u16,
                class: ObjectClass::None,
            },
            Param {
                name: "name",
                kind: Kind::Out(ElementKind::Text),
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetTransformFeedbacki64_v",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "xfb",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 132u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTransformFeedbacki_v",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "xfb",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 132u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetTransformFeedbackiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "xfb",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 132u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetUniformBlockIndex",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformBlockName",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::U32,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetUniformIndices",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformCount",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformNames",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformIndices",
                kind: Kind::Out(ElementKind::U32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 31u8,
    },
    Command {
        name: "glGetUniformLocation",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "name",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::I32,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetUniformSubroutineuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "shadertype", kind: Kind::Enum, at: 0u8, group: 112u16, class: ObjectClass::None },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetUniformdv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glGetUniformfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetUniformiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetUniformuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetVertexArrayIndexed64iv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 138u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetVertexArrayIndexediv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 2u8, group: 138u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetVertexArrayiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 138u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetVertexAttribIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 139u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetVertexAttribIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 139u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glGetVertexAttribLdv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 139u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glGetVertexAttribPointerv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 142u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::Out(ElementKind::Pointer),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 20u8,
    },
    Command {
        name: "glGetVertexAttribdv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 144u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetVertexAttribfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 144u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetVertexAttribiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 144u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glGetnColorTable",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 27u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 1u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "table",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnCompressedTexImage",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "lod", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnConvolutionFilter",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 29u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 1u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "image",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnHistogram",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 55u16, class: ObjectClass::None },
            Param { name: "reset", kind: Kind::Bool, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnMapdv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 68u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnMapfv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 68u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnMapiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "query", kind: Kind::Enum, at: 1u8, group: 68u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnMinmax",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 75u16, class: ObjectClass::None },
            Param { name: "reset", kind: Kind::Bool, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnPixelMapfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnPixelMapuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnPixelMapusv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::Out(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnPolygonStipple",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "bufSize", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pattern",
                kind: Kind::Out(ElementKind::U8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnSeparableFilter",
        shape: Shape { blobs: 3u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 109u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 1u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 85u16, class: ObjectClass::None },
            Param { name: "rowBufSize", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "row",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "columnBufSize",
                kind: Kind::I32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "column",
                kind: Kind::Out(ElementKind::Bytes),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "span",
                kind: Kind::Out(ElementKind::Bytes),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnTexImage",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 2u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnUniformdv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnUniformfv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnUniformiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glGetnUniformuiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | INERT,
        version: 45u8,
    },
    Command {
        name: "glHint",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 54u16, class: ObjectClass::None },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 53u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glIndexMask",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glIndexPointer",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 56u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glIndexd",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param { name: "c", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexdv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "c",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexf",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "c", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexfv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "c",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexi",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "c", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexiv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "c",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexs",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "c", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexsv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "c",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glIndexub",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "c", kind: Kind::U8, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 11u8,
    },
    Command {
        name: "glIndexubv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "c",
            kind: Kind::In(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 11u8,
    },
    Command {
        name: "glInitNames",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glInterleavedArrays",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "format", kind: Kind::Enum, at: 0u8, group: 57u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 11u8,
    },
    Command {
        name: "glInvalidateBufferData",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "buffer",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Buffer,
        }],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glInvalidateBufferSubData",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glInvalidateFramebuffer",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param {
                name: "numAttachments",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "attachments",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 60u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glInvalidateNamedFramebufferData",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param {
                name: "numAttachments",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "attachments",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 42u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glInvalidateNamedFramebufferSubData",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param {
                name: "numAttachments",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "attachments",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 42u16,
                class: ObjectClass::None,
            },
            Param { name: "x", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glInvalidateSubFramebuffer",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 45u16, class: ObjectClass::None },
            Param {
                name: "numAttachments",
                kind: Kind::I32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "attachments",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 60u16,
                class: ObjectClass::None,
            },
            Param { name: "x", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glInvalidateTexImage",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glInvalidateTexSubImage",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glIsBuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "buffer",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Buffer,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glIsEnabled",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "cap", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glIsEnabledi",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 38u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glIsFramebuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "framebuffer",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Framebuffer,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glIsList",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "list",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::DisplayList,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 10u8,
    },
    Command {
        name: "glIsProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Program,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glIsProgramARB",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::AssemblyProgram,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 0u8,
    },
    Command {
        name: "glIsProgramPipeline",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "pipeline",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::ProgramPipeline,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 41u8,
    },
    Command {
        name: "glIsQuery",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 15u8,
    },
    Command {
        name: "glIsRenderbuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "renderbuffer",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Renderbuffer,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glIsSampler",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "sampler",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Sampler,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 33u8,
    },
    Command {
        name: "glIsShader",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "shader",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Shader,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 20u8,
    },
    Command {
        name: "glIsSync",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param {
            name: "sync",
            kind: Kind::U64,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Sync,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 32u8,
    },
    Command {
        name: "glIsTexture",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "texture",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Texture,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 11u8,
    },
    Command {
        name: "glIsTransformFeedback",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "id",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::TransformFeedback,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 40u8,
    },
    Command {
        name: "glIsVertexArray",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "array",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::VertexArray,
        }],
        ret: Kind::Bool,
        flags: REPLY | INERT,
        version: 30u8,
    },
    Command {
        name: "glLightModelf",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 61u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightModelfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 61u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightModeli",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 61u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightModeliv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 61u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLighti",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLightiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "light", kind: Kind::Enum, at: 0u8, group: 62u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 63u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLineStipple",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "factor", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "pattern", kind: Kind::U16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLineWidth",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "width",
            kind: Kind::F32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLinkProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Program,
        }],
        ret: Kind::Void,
        flags: REPLY,
        version: 20u8,
    },
    Command {
        name: "glListBase",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "base",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::DisplayList,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLoadIdentity",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLoadMatrixd",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLoadMatrixf",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLoadName",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "name",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glLoadTransposeMatrixd",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glLoadTransposeMatrixf",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glLockArraysEXT",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 0u8,
    },
    Command {
        name: "glLogicOp",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "opcode",
            kind: Kind::Enum,
            at: 0u8,
            group: 66u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMap1d",
        shape: Shape { blobs: 1u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "order", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "points",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMap1f",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "order", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "points",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMap2d",
        shape: Shape { blobs: 1u8, words: 13u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ustride", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "uorder", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F64, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F64, at: 9u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vstride", kind: Kind::I32, at: 11u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vorder", kind: Kind::I32, at: 12u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "points",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMap2f",
        shape: Shape { blobs: 1u8, words: 9u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 69u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ustride", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "uorder", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vstride", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vorder", kind: Kind::I32, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "points",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMapBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "access", kind: Kind::Enum, at: 1u8, group: 10u16, class: ObjectClass::None },
        ],
        ret: Kind::In(ElementKind::Bytes),
        flags: INERT,
        version: 15u8,
    },
    Command {
        name: "glMapBufferRange",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 15u16, class: ObjectClass::None },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "access", kind: Kind::Bitfield, at: 5u8, group: 67u16, class: ObjectClass::None },
        ],
        ret: Kind::In(ElementKind::Bytes),
        flags: INERT,
        version: 30u8,
    },
    Command {
        name: "glMapGrid1d",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "un", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMapGrid1f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "un", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMapGrid2d",
        shape: Shape { blobs: 0u8, words: 10u8 },
        params: &[
            Param { name: "un", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vn", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMapGrid2f",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "un", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u1", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "u2", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "vn", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMapNamedBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "access", kind: Kind::Enum, at: 1u8, group: 10u16, class: ObjectClass::None },
        ],
        ret: Kind::In(ElementKind::Bytes),
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glMapNamedBufferRange",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "access", kind: Kind::Bitfield, at: 5u8, group: 67u16, class: ObjectClass::None },
        ],
        ret: Kind::In(ElementKind::Bytes),
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glMaterialf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN,
        version: 10u8,
    },
    Command {
        name: "glMaterialfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN,
        version: 10u8,
    },
    Command {
        name: "glMateriali",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN,
        version: 10u8,
    },
    Command {
        name: "glMaterialiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 70u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN,
        version: 10u8,
    },
    Command {
        name: "glMatrixMode",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 71u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMemoryBarrier",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "barriers",
            kind: Kind::Bitfield,
            at: 0u8,
            group: 72u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: INERT,
        version: 42u8,
    },
    Command {
        name: "glMemoryBarrierByRegion",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "barriers",
            kind: Kind::Bitfield,
            at: 0u8,
            group: 72u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glMinSampleShading",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "value",
            kind: Kind::F32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 40u8,
    },
    Command {
        name: "glMultMatrixd",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMultMatrixf",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glMultTransposeMatrixd",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glMultTransposeMatrixf",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "m",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glMultiDrawArrays",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "first",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "count",
                kind: Kind::In(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 14u8,
    },
    Command {
        name: "glMultiDrawArraysIndirect",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 43u8,
    },
    Command {
        name: "glMultiDrawArraysIndirectCount",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "maxdrawcount",
                kind: Kind::I32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "stride", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 46u8,
    },
    Command {
        name: "glMultiDrawElements",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "count",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Pointer),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 14u8,
    },
    Command {
        name: "glMultiDrawElementsBaseVertex",
        shape: Shape { blobs: 3u8, words: 3u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param {
                name: "count",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::Pointer),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "basevertex",
                kind: Kind::In(ElementKind::I32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 32u8,
    },
    Command {
        name: "glMultiDrawElementsIndirect",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 43u8,
    },
    Command {
        name: "glMultiDrawElementsIndirectCount",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 89u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 37u16, class: ObjectClass::None },
            Param {
                name: "indirect",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "drawcount", kind: Kind::I64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "maxdrawcount",
                kind: Kind::I32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "stride", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: DRAWS,
        version: 46u8,
    },
    Command {
        name: "glMultiTexCoord1d",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord1sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2d",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord2sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3d",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord3sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4d",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::F64, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4f",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4i",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4s",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "s", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::I16, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoord4sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 13u8,
    },
    Command {
        name: "glMultiTexCoordP1ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP1uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP2ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP2uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP3ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP3uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP4ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glMultiTexCoordP4uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::Enum, at: 0u8, group: 130u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glNamedBufferData",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "size", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "usage", kind: Kind::Enum, at: 3u8, group: 16u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glNamedBufferStorage",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "size", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "flags", kind: Kind::Bitfield, at: 3u8, group: 13u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glNamedBufferSubData",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "buffer", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferDrawBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "buf", kind: Kind::Enum, at: 1u8, group: 24u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferDrawBuffers",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "n", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "bufs",
                kind: Kind::In(ElementKind::Enum),
                at: 0u8,
                group: 24u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 44u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferReadBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "src", kind: Kind::Enum, at: 1u8, group: 24u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferRenderbuffer",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param {
                name: "renderbuffertarget",
                kind: Kind::Enum,
                at: 2u8,
                group: 105u16,
                class: ObjectClass::None,
            },
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferTexture",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedFramebufferTextureLayer",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "framebuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Framebuffer,
            },
            Param { name: "attachment", kind: Kind::Enum, at: 1u8, group: 42u16, class: ObjectClass::None },
            Param { name: "texture", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "layer", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedRenderbufferStorage",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNamedRenderbufferStorageMultisample",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "renderbuffer",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Renderbuffer,
            },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glNewList",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "list",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::DisplayList,
            },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 64u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 10u8,
    },
    Command {
        name: "glNormal3b",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "nx", kind: Kind::I8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ny", kind: Kind::I8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "nz", kind: Kind::I8, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3bv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "nx", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ny", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "nz", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "nx", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ny", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "nz", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "nx", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ny", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "nz", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "nx", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "ny", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "nz", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormal3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glNormalP3ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 76u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glNormalP3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 76u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glNormalPointer",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 76u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glObjectLabel",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "identifier", kind: Kind::Enum, at: 0u8, group: 77u16, class: ObjectClass::None },
            Param { name: "name", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "label",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glObjectPtrLabel",
        shape: Shape { blobs: 2u8, words: 1u8 },
        params: &[
            Param {
                name: "ptr",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "length", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "label",
                kind: Kind::In(ElementKind::Text),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glOrtho",
        shape: Shape { blobs: 0u8, words: 12u8 },
        params: &[
            Param { name: "left", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "right", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bottom", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "top", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zNear", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zFar", kind: Kind::F64, at: 10u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPassThrough",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "token",
            kind: Kind::F32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glPatchParameterfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 78u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glPatchParameteri",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 78u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glPauseTransformFeedback",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glPixelMapfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "mapsize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPixelMapuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "mapsize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPixelMapusv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "map", kind: Kind::Enum, at: 0u8, group: 82u16, class: ObjectClass::None },
            Param { name: "mapsize", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "values",
                kind: Kind::In(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPixelStoref",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 83u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 10u8,
    },
    Command {
        name: "glPixelStorei",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 83u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 10u8,
    },
    Command {
        name: "glPixelTransferf",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 84u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPixelTransferi",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 84u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPixelZoom",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "xfactor", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yfactor", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPointParameterf",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 86u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glPointParameterfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 86u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glPointParameteri",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 86u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glPointParameteriv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "pname", kind: Kind::Enum, at: 0u8, group: 86u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glPointSize",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "size",
            kind: Kind::F32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPolygonMode",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "mode", kind: Kind::Enum, at: 1u8, group: 87u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPolygonOffset",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "factor", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "units", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glPolygonOffsetClamp",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "factor", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "units", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "clamp", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 46u8,
    },
    Command {
        name: "glPolygonStipple",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::In(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPopAttrib",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPopClientAttrib",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glPopDebugGroup",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glPopMatrix",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPopName",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPrimitiveRestartIndex",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "index",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 31u8,
    },
    Command {
        name: "glPrioritizeTextures",
        shape: Shape { blobs: 2u8, words: 1u8 },
        params: &[
            Param { name: "n", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "textures",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
            Param {
                name: "priorities",
                kind: Kind::In(ElementKind::F32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glProgramBinary",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "binaryFormat",
                kind: Kind::Enum,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "binary",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "length", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 41u8,
    },
    Command {
        name: "glProgramEnvParameter4dARB",
        shape: Shape { blobs: 0u8, words: 10u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramEnvParameter4dvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramEnvParameter4fARB",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramEnvParameter4fvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramEnvParameters4fvEXT",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramLocalParameter4dARB",
        shape: Shape { blobs: 0u8, words: 10u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramLocalParameter4dvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramLocalParameter4fARB",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramLocalParameter4fvARB",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramLocalParameters4fvEXT",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 93u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glProgramStringARB",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 98u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 1u8, group: 90u16, class: ObjectClass::None },
            Param { name: "len", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "string",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 0u8,
    },
    Command {
        name: "glProgramUniform1d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1iv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform1uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2iv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform2uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3d",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3f",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3i",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3iv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3ui",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::U32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform3uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4d",
        shape: Shape { blobs: 0u8, words: 10u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::F64, at: 8u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4f",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::F32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4i",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4iv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4ui",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::U32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::U32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniform4uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2x3dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2x3fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2x4dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix2x4fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3x2dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3x2fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3x4dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix3x4fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4x2dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4x2fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4x3dv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProgramUniformMatrix4x3fv",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "location", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glProvokingVertex",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 147u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 32u8,
    },
    Command {
        name: "glPushAttrib",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::Bitfield,
            at: 0u8,
            group: 3u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPushClientAttrib",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::Bitfield,
            at: 0u8,
            group: 20u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glPushDebugGroup",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "source", kind: Kind::Enum, at: 0u8, group: 33u16, class: ObjectClass::None },
            Param { name: "id", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "length", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "message",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 43u8,
    },
    Command {
        name: "glPushMatrix",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glPushName",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "name",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glQueryCounter",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "id", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Query },
            Param { name: "target", kind: Kind::Enum, at: 1u8, group: 99u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glRasterPos2d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos2sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4d",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRasterPos4sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glReadBuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "src", kind: Kind::Enum, at: 0u8, group: 103u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glReadPixels",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 5u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY | COMPILED | INERT,
        version: 10u8,
    },
    Command {
        name: "glReadnPixels",
        shape: Shape { blobs: 1u8, words: 7u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 5u8, group: 85u16, class: ObjectClass::None },
            Param { name: "bufSize", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "data",
                kind: Kind::Out(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glRectd",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "x1", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y1", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x2", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y2", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRectdv",
        shape: Shape { blobs: 2u8, words: 0u8 },
        params: &[
            Param {
                name: "v1",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "v2",
                kind: Kind::In(ElementKind::F64),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRectf",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x1", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y1", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x2", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y2", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRectfv",
        shape: Shape { blobs: 2u8, words: 0u8 },
        params: &[
            Param {
                name: "v1",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "v2",
                kind: Kind::In(ElementKind::F32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRecti",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x1", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y1", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x2", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y2", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRectiv",
        shape: Shape { blobs: 2u8, words: 0u8 },
        params: &[
            Param {
                name: "v1",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "v2",
                kind: Kind::In(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRects",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x1", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y1", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x2", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y2", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glRectsv",
        shape: Shape { blobs: 2u8, words: 0u8 },
        params: &[
            Param {
                name: "v1",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "v2",
                kind: Kind::In(ElementKind::I16),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | DRAWS,
        version: 10u8,
    },
    Command {
        name: "glReleaseShaderCompiler",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: INERT,
        version: 41u8,
    },
    Command {
        name: "glRenderMode",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 106u16, class: ObjectClass::None }],
        ret: Kind::I32,
        flags: REPLY,
        version: 10u8,
    },
    Command {
        name: "glRenderbufferStorage",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 105u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glRenderbufferStorageMultisample",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 105u16, class: ObjectClass::None },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glResumeTransformFeedback",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glRotated",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "angle", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glRotatef",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "angle", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glSampleCoverage",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "value", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "invert", kind: Kind::Bool, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 13u8,
    },
    Command {
        name: "glSampleMaski",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "maskNumber", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::Bitfield, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 32u8,
    },
    Command {
        name: "glSamplerParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glSamplerParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glSamplerParameterf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 107u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glSamplerParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 107u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glSamplerParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glSamplerParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "sampler", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Sampler },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 108u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 33u8,
    },
    Command {
        name: "glScaled",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glScalef",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glScissor",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glScissorArrayv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glScissorIndexed",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "left", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "bottom", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glScissorIndexedv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glSecondaryColor3b",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I8, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3bv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "red", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3ub",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U8, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U8, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3ubv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U8),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3uiv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3us",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "red", kind: Kind::U16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "green", kind: Kind::U16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "blue", kind: Kind::U16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColor3usv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::U16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 14u8,
    },
    Command {
        name: "glSecondaryColorP3ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param { name: "color", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glSecondaryColorP3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 26u16, class: ObjectClass::None },
            Param {
                name: "color",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glSecondaryColorPointer",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 26u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 14u8,
    },
    Command {
        name: "glSelectBuffer",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffer",
                kind: Kind::Out(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: REPLY,
        version: 10u8,
    },
    Command {
        name: "glShadeModel",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "mode", kind: Kind::Enum, at: 0u8, group: 113u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glShaderBinary",
        shape: Shape { blobs: 2u8, words: 3u8 },
        params: &[
            Param { name: "count", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "shaders",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Shader,
            },
            Param {
                name: "binaryFormat",
                kind: Kind::Enum,
                at: 1u8,
                group: 110u16,
                class: ObjectClass::None,
            },
            Param {
                name: "binary",
                kind: Kind::In(ElementKind::Bytes),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "length", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glShaderSource",
        shape: Shape { blobs: 2u8, words: 2u8 },
        params: &[
            Param { name: "shader", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Shader },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "string",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "length",
                kind: Kind::In(ElementKind::I32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glShaderStorageBlockBinding",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "storageBlockIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "storageBlockBinding",
                kind: Kind::U32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glSpecializeShader",
        shape: Shape { blobs: 3u8, words: 2u8 },
        params: &[
            Param { name: "shader", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Shader },
            Param {
                name: "pEntryPoint",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "numSpecializationConstants",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "pConstantIndex",
                kind: Kind::In(ElementKind::U32),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "pConstantValue",
                kind: Kind::In(ElementKind::U32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 46u8,
    },
    Command {
        name: "glStencilFunc",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "func", kind: Kind::Enum, at: 0u8, group: 115u16, class: ObjectClass::None },
            Param { name: "ref", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glStencilFuncSeparate",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "func", kind: Kind::Enum, at: 1u8, group: 115u16, class: ObjectClass::None },
            Param { name: "ref", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glStencilMask",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "mask",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glStencilMaskSeparate",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "mask", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glStencilOp",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "fail", kind: Kind::Enum, at: 0u8, group: 116u16, class: ObjectClass::None },
            Param { name: "zfail", kind: Kind::Enum, at: 1u8, group: 116u16, class: ObjectClass::None },
            Param { name: "zpass", kind: Kind::Enum, at: 2u8, group: 116u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glStencilOpSeparate",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "face", kind: Kind::Enum, at: 0u8, group: 133u16, class: ObjectClass::None },
            Param { name: "sfail", kind: Kind::Enum, at: 1u8, group: 116u16, class: ObjectClass::None },
            Param { name: "dpfail", kind: Kind::Enum, at: 2u8, group: 116u16, class: ObjectClass::None },
            Param { name: "dppass", kind: Kind::Enum, at: 3u8, group: 116u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glTexBuffer",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 31u8,
    },
    Command {
        name: "glTexBufferRange",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glTexCoord1d",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[Param { name: "s", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1f",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "s", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1i",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "s", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1s",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param { name: "s", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord1sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "s", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "s", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "s", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "s", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord2sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "s", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "s", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "s", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "s", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4d",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "s", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "s", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "s", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "s", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "t", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "r", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "q", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoord4sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 10u8,
    },
    Command {
        name: "glTexCoordP1ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP1uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP2ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP2uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP3ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP4ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param { name: "coords", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordP4uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 123u16, class: ObjectClass::None },
            Param {
                name: "coords",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glTexCoordPointer",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 123u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glTexEnvf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexEnvfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexEnvi",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexEnviv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 126u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 125u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGend",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGendv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGenf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGenfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGeni",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexGeniv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "coord", kind: Kind::Enum, at: 0u8, group: 124u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 127u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexImage1D",
        shape: Shape { blobs: 1u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::I32,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 5u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 6u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexImage2D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::I32,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 7u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexImage2DMultisample",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 32u8,
    },
    Command {
        name: "glTexImage3D",
        shape: Shape { blobs: 1u8, words: 9u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::I32,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "border", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 7u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 8u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 12u8,
    },
    Command {
        name: "glTexImage3DMultisample",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 58u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 6u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 32u8,
    },
    Command {
        name: "glTexParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glTexParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glTexParameterf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTexStorage1D",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 42u8,
    },
    Command {
        name: "glTexStorage2D",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 42u8,
    },
    Command {
        name: "glTexStorage2DMultisample",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glTexStorage3D",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 42u8,
    },
    Command {
        name: "glTexStorage3DMultisample",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 6u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glTexSubImage1D",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 5u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glTexSubImage2D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 7u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 11u8,
    },
    Command {
        name: "glTexSubImage3D",
        shape: Shape { blobs: 1u8, words: 10u8 },
        params: &[
            Param { name: "target", kind: Kind::Enum, at: 0u8, group: 129u16, class: ObjectClass::None },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 9u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 12u8,
    },
    Command {
        name: "glTextureBarrier",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glTextureBuffer",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureBufferRange",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 1u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameterIiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameterIuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "params",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameterf",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameterfv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameteri",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param { name: "param", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureParameteriv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "pname", kind: Kind::Enum, at: 1u8, group: 128u16, class: ObjectClass::None },
            Param {
                name: "param",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureStorage1D",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureStorage2D",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureStorage2DMultisample",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureStorage3D",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "levels", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureStorage3DMultisample",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "samples", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 2u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "fixedsamplelocations",
                kind: Kind::Bool,
                at: 6u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureSubImage1D",
        shape: Shape { blobs: 1u8, words: 6u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 4u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 5u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureSubImage2D",
        shape: Shape { blobs: 1u8, words: 8u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 6u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 7u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureSubImage3D",
        shape: Shape { blobs: 1u8, words: 10u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "level", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "xoffset", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "yoffset", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "zoffset", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "depth", kind: Kind::I32, at: 7u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "format", kind: Kind::Enum, at: 8u8, group: 81u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 9u8, group: 85u16, class: ObjectClass::None },
            Param {
                name: "pixels",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTextureView",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "texture", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Texture },
            Param { name: "target", kind: Kind::Enum, at: 1u8, group: 129u16, class: ObjectClass::None },
            Param {
                name: "origtexture",
                kind: Kind::U32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::Texture,
            },
            Param {
                name: "internalformat",
                kind: Kind::Enum,
                at: 3u8,
                group: 114u16,
                class: ObjectClass::None,
            },
            Param { name: "minlevel", kind: Kind::U32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "numlevels", kind: Kind::U32, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "minlayer", kind: Kind::U32, at: 6u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "numlayers", kind: Kind::U32, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glTransformFeedbackBufferBase",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "xfb",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTransformFeedbackBufferRange",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param {
                name: "xfb",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::TransformFeedback,
            },
            Param { name: "index", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glTransformFeedbackVaryings",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "varyings",
                kind: Kind::In(ElementKind::Text),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "bufferMode", kind: Kind::Enum, at: 2u8, group: 131u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glTranslated",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glTranslatef",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glUniform1d",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform1dv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform1f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform1fv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform1i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform1iv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform1ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform1uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform2d",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform2dv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform2f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform2fv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform2i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform2iv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform2ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform2uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform3d",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform3dv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform3f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform3fv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform3i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform3iv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform3ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform3uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform4d",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform4dv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniform4f",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform4fv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform4i",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform4iv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniform4ui",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v0", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v1", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v2", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "v3", kind: Kind::U32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniform4uiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 30u8,
    },
    Command {
        name: "glUniformBlockBinding",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "program", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::Program },
            Param {
                name: "uniformBlockIndex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "uniformBlockBinding",
                kind: Kind::U32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 31u8,
    },
    Command {
        name: "glUniformMatrix2dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix2fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniformMatrix2x3dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix2x3fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformMatrix2x4dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix2x4fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformMatrix3dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix3fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniformMatrix3x2dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix3x2fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformMatrix3x4dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix3x4fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformMatrix4dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix4fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUniformMatrix4x2dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix4x2fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformMatrix4x3dv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUniformMatrix4x3fv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "location", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "transpose", kind: Kind::Bool, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 21u8,
    },
    Command {
        name: "glUniformSubroutinesuiv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "shadertype", kind: Kind::Enum, at: 0u8, group: 112u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "indices",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 40u8,
    },
    Command {
        name: "glUnlockArraysEXT",
        shape: Shape { blobs: 0u8, words: 0u8 },
        params: &[],
        ret: Kind::Void,
        flags: INERT,
        version: 0u8,
    },
    Command {
        name: "glUnmapBuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "target",
            kind: Kind::Enum,
            at: 0u8,
            group: 15u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Bool,
        flags: INERT,
        version: 15u8,
    },
    Command {
        name: "glUnmapNamedBuffer",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "buffer",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Buffer,
        }],
        ret: Kind::Bool,
        flags: INERT,
        version: 45u8,
    },
    Command {
        name: "glUseProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Program,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 20u8,
    },
    Command {
        name: "glUseProgramStages",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "pipeline",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::ProgramPipeline,
            },
            Param { name: "stages", kind: Kind::Bitfield, at: 1u8, group: 137u16, class: ObjectClass::None },
            Param { name: "program", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Program },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glValidateProgram",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "program",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::Program,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glValidateProgramPipeline",
        shape: Shape { blobs: 0u8, words: 1u8 },
        params: &[Param {
            name: "pipeline",
            kind: Kind::U32,
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::ProgramPipeline,
        }],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glVertex2d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex2sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4d",
        shape: Shape { blobs: 0u8, words: 8u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 6u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertex4sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 10u8,
    },
    Command {
        name: "glVertexArrayAttribBinding",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayAttribFormat",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 145u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 5u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayAttribIFormat",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 140u16, class: ObjectClass::None },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayAttribLFormat",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 3u8, group: 141u16, class: ObjectClass::None },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayBindingDivisor",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "divisor", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayElementBuffer",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "buffer", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::Buffer },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayVertexBuffer",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "buffer", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::Buffer },
            Param { name: "offset", kind: Kind::I64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexArrayVertexBuffers",
        shape: Shape { blobs: 3u8, words: 3u8 },
        params: &[
            Param {
                name: "vaobj",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::VertexArray,
            },
            Param { name: "first", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "buffers",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::Buffer,
            },
            Param {
                name: "offsets",
                kind: Kind::In(ElementKind::I64),
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "strides",
                kind: Kind::In(ElementKind::I32),
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 45u8,
    },
    Command {
        name: "glVertexAttrib1d",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib1dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib1f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib1fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib1s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib1sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2d",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib2sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3d",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3f",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3s",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib3sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nbv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Niv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nsv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nub",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::U8, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::U8, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::U8, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::U8, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nubv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nuiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4Nusv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4bv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4d",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4f",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4fv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4s",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I16, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4ubv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttrib4usv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 20u8,
    },
    Command {
        name: "glVertexAttribBinding",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 1u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glVertexAttribDivisor",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "divisor", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribFormat",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 145u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 4u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glVertexAttribI1i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI1iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI1ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI1uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI2i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI2iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI2ui",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI2uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI3i",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI3iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI3ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4bv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4i",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4iv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4sv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::I16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4ubv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U8),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4ui",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::U32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::U32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribI4usv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::U16),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribIFormat",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 140u16, class: ObjectClass::None },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glVertexAttribIPointer",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 140u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 30u8,
    },
    Command {
        name: "glVertexAttribL1d",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL1dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL2d",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL2dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL3d",
        shape: Shape { blobs: 0u8, words: 7u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL3dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL4d",
        shape: Shape { blobs: 0u8, words: 9u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F64, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 5u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F64, at: 7u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribL4dv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F64),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribLFormat",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param {
                name: "attribindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 141u16, class: ObjectClass::None },
            Param {
                name: "relativeoffset",
                kind: Kind::U32,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glVertexAttribLPointer",
        shape: Shape { blobs: 1u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 141u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 41u8,
    },
    Command {
        name: "glVertexAttribP1ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "value", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP1uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP2ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "value", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP2uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP3ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "value", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP3uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP4ui",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "value", kind: Kind::U32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribP4uiv",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 2u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED,
        version: 33u8,
    },
    Command {
        name: "glVertexAttribPointer",
        shape: Shape { blobs: 1u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "size", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 2u8, group: 143u16, class: ObjectClass::None },
            Param {
                name: "normalized",
                kind: Kind::Bool,
                at: 3u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "stride", kind: Kind::I32, at: 4u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 20u8,
    },
    Command {
        name: "glVertexBindingDivisor",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param {
                name: "bindingindex",
                kind: Kind::U32,
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
            Param { name: "divisor", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 43u8,
    },
    Command {
        name: "glVertexP2ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexP2uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexP3ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexP3uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexP4ui",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param { name: "value", kind: Kind::U32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexP4uiv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "type", kind: Kind::Enum, at: 0u8, group: 146u16, class: ObjectClass::None },
            Param {
                name: "value",
                kind: Kind::In(ElementKind::U32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED | IN_BEGIN | UNCHECKED | INERT,
        version: 33u8,
    },
    Command {
        name: "glVertexPointer",
        shape: Shape { blobs: 1u8, words: 3u8 },
        params: &[
            Param { name: "size", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "type", kind: Kind::Enum, at: 1u8, group: 146u16, class: ObjectClass::None },
            Param { name: "stride", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "pointer",
                kind: Kind::In(ElementKind::Bytes),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: 0,
        version: 11u8,
    },
    Command {
        name: "glViewport",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "width", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "height", kind: Kind::I32, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 10u8,
    },
    Command {
        name: "glViewportArrayv",
        shape: Shape { blobs: 1u8, words: 2u8 },
        params: &[
            Param { name: "first", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "count", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glViewportIndexedf",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "x", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "w", kind: Kind::F32, at: 3u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "h", kind: Kind::F32, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glViewportIndexedfv",
        shape: Shape { blobs: 1u8, words: 1u8 },
        params: &[
            Param { name: "index", kind: Kind::U32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param {
                name: "v",
                kind: Kind::In(ElementKind::F32),
                at: 0u8,
                group: 65535u16,
                class: ObjectClass::None,
            },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 41u8,
    },
    Command {
        name: "glWaitSync",
        shape: Shape { blobs: 0u8, words: 5u8 },
        params: &[
            Param { name: "sync", kind: Kind::U64, at: 0u8, group: 65535u16, class: ObjectClass::Sync },
            Param { name: "flags", kind: Kind::Bitfield, at: 2u8, group: 119u16, class: ObjectClass::None },
            Param { name: "timeout", kind: Kind::U64, at: 3u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: INERT,
        version: 32u8,
    },
    Command {
        name: "glWindowPos2d",
        shape: Shape { blobs: 0u8, words: 4u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2f",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2i",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2s",
        shape: Shape { blobs: 0u8, words: 2u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos2sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3d",
        shape: Shape { blobs: 0u8, words: 6u8 },
        params: &[
            Param { name: "x", kind: Kind::F64, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F64, at: 2u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F64, at: 4u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3dv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F64),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3f",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::F32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::F32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::F32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3fv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::F32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3i",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I32, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I32, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I32, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3iv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I32),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3s",
        shape: Shape { blobs: 0u8, words: 3u8 },
        params: &[
            Param { name: "x", kind: Kind::I16, at: 0u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "y", kind: Kind::I16, at: 1u8, group: 65535u16, class: ObjectClass::None },
            Param { name: "z", kind: Kind::I16, at: 2u8, group: 65535u16, class: ObjectClass::None },
        ],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
    Command {
        name: "glWindowPos3sv",
        shape: Shape { blobs: 1u8, words: 0u8 },
        params: &[Param {
            name: "v",
            kind: Kind::In(ElementKind::I16),
            at: 0u8,
            group: 65535u16,
            class: ObjectClass::None,
        }],
        ret: Kind::Void,
        flags: COMPILED,
        version: 14u8,
    },
];
