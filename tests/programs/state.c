/* Prints all state that GL 2.1 and later versions say can be got (tables 6.5 to 6.43 of its specification), one value a line. */
#include "harness.h"

typedef struct {
    GLenum name;
    int count;
    const char *text;
} Get;
#define G(name, count) {GL_##name, count, #name}

static const char *tag;

static void floats(const char *name, const float *v, int count)
{
    printf("%s %s =", tag, name);
    for (int i = 0; i < count; i++)
        printf(" %.9g", v[i]);
    printf("\n");
}

static void ints(const char *name, const int *v, int count)
{
    printf("%s %s =", tag, name);
    for (int i = 0; i < count; i++)
        printf(" %d", v[i]);
    printf("\n");
}

static void label(char *out, size_t size, const char *object, int index, const char *name)
{
    snprintf(out, size, "%s[%d].%s", object, index, name);
}

/* Whole numbers, enums, names and switches. */
static const Get INTEGERS[] = {
    G(CURRENT_RASTER_POSITION_VALID, 1), G(EDGE_FLAG, 1), G(CLIENT_ACTIVE_TEXTURE, 1), G(ACTIVE_TEXTURE, 1),
    G(ARRAY_BUFFER_BINDING, 1), G(ELEMENT_ARRAY_BUFFER_BINDING, 1), G(VERTEX_ARRAY_BUFFER_BINDING, 1),
    G(NORMAL_ARRAY_BUFFER_BINDING, 1), G(COLOR_ARRAY_BUFFER_BINDING, 1), G(INDEX_ARRAY_BUFFER_BINDING, 1),
    G(EDGE_FLAG_ARRAY_BUFFER_BINDING, 1), G(SECONDARY_COLOR_ARRAY_BUFFER_BINDING, 1),
    G(FOG_COORDINATE_ARRAY_BUFFER_BINDING, 1),
    G(VERTEX_ARRAY_SIZE, 1), G(VERTEX_ARRAY_TYPE, 1), G(VERTEX_ARRAY_STRIDE, 1),
    G(NORMAL_ARRAY_TYPE, 1), G(NORMAL_ARRAY_STRIDE, 1),
    G(FOG_COORD_ARRAY_TYPE, 1), G(FOG_COORD_ARRAY_STRIDE, 1),
    G(COLOR_ARRAY_SIZE, 1), G(COLOR_ARRAY_TYPE, 1), G(COLOR_ARRAY_STRIDE, 1),
    G(SECONDARY_COLOR_ARRAY_SIZE, 1), G(SECONDARY_COLOR_ARRAY_TYPE, 1), G(SECONDARY_COLOR_ARRAY_STRIDE, 1),
    G(INDEX_ARRAY_TYPE, 1), G(INDEX_ARRAY_STRIDE, 1), G(EDGE_FLAG_ARRAY_STRIDE, 1),
    G(VERTEX_ARRAY, 1), G(NORMAL_ARRAY, 1), G(FOG_COORD_ARRAY, 1), G(COLOR_ARRAY, 1), G(SECONDARY_COLOR_ARRAY, 1),
    G(INDEX_ARRAY, 1), G(EDGE_FLAG_ARRAY, 1),
    G(VIEWPORT, 4), G(MODELVIEW_STACK_DEPTH, 1), G(PROJECTION_STACK_DEPTH, 1), G(MATRIX_MODE, 1),
    G(NORMALIZE, 1), G(RESCALE_NORMAL, 1),
    G(FOG_COORD_SRC, 1), G(FOG_MODE, 1), G(FOG, 1), G(COLOR_SUM, 1), G(SHADE_MODEL, 1),
    G(LIGHTING, 1), G(COLOR_MATERIAL, 1), G(COLOR_MATERIAL_PARAMETER, 1), G(COLOR_MATERIAL_FACE, 1),
    G(LIGHT_MODEL_LOCAL_VIEWER, 1), G(LIGHT_MODEL_TWO_SIDE, 1), G(LIGHT_MODEL_COLOR_CONTROL, 1),
    G(POINT_SMOOTH, 1), G(LINE_SMOOTH, 1), G(LINE_STIPPLE_PATTERN, 1), G(LINE_STIPPLE_REPEAT, 1), G(LINE_STIPPLE, 1),
    G(CULL_FACE, 1), G(CULL_FACE_MODE, 1), G(FRONT_FACE, 1), G(POLYGON_SMOOTH, 1), G(POLYGON_MODE, 2),
    G(POLYGON_OFFSET_POINT, 1), G(POLYGON_OFFSET_LINE, 1), G(POLYGON_OFFSET_FILL, 1), G(POLYGON_STIPPLE, 1),
    G(MULTISAMPLE, 1), G(SAMPLE_ALPHA_TO_COVERAGE, 1), G(SAMPLE_ALPHA_TO_ONE, 1), G(SAMPLE_COVERAGE, 1),
    G(SAMPLE_COVERAGE_INVERT, 1),
    G(STENCIL_BACK_FUNC, 1), G(STENCIL_BACK_VALUE_MASK, 1), G(STENCIL_BACK_REF, 1), G(STENCIL_BACK_FAIL, 1),
    G(STENCIL_BACK_PASS_DEPTH_FAIL, 1), G(STENCIL_BACK_PASS_DEPTH_PASS, 1), G(STENCIL_BACK_WRITEMASK, 1),
    G(BLEND_EQUATION_ALPHA, 1), G(DRAW_BUFFER0, 1), G(DRAW_BUFFER1, 1), G(DRAW_BUFFER3, 1),
    G(POINT_SPRITE, 1), G(POINT_SPRITE_COORD_ORIGIN, 1), G(VERTEX_PROGRAM_POINT_SIZE, 1),
    G(VERTEX_PROGRAM_TWO_SIDE, 1), G(FRAGMENT_SHADER_DERIVATIVE_HINT, 1), G(CURRENT_PROGRAM, 1),
    G(PIXEL_PACK_BUFFER_BINDING, 1), G(PIXEL_UNPACK_BUFFER_BINDING, 1),
    G(VERTEX_ARRAY_BINDING, 1), G(PRIMITIVE_RESTART, 1), G(PRIMITIVE_RESTART_INDEX, 1), G(COPY_READ_BUFFER_BINDING, 1),
    G(COPY_WRITE_BUFFER_BINDING, 1), G(UNIFORM_BUFFER_BINDING, 1), G(TRANSFORM_FEEDBACK_BUFFER_BINDING, 1),
    G(DRAW_INDIRECT_BUFFER_BINDING, 1), G(DISPATCH_INDIRECT_BUFFER_BINDING, 1), G(ATOMIC_COUNTER_BUFFER_BINDING, 1),
    G(SHADER_STORAGE_BUFFER_BINDING, 1), G(TRANSFORM_FEEDBACK_BINDING, 1), G(TRANSFORM_FEEDBACK_ACTIVE, 1),
    G(SCISSOR_TEST, 1), G(SCISSOR_BOX, 4), G(ALPHA_TEST, 1), G(ALPHA_TEST_FUNC, 1),
    G(STENCIL_TEST, 1), G(STENCIL_FUNC, 1), G(STENCIL_VALUE_MASK, 1), G(STENCIL_REF, 1), G(STENCIL_FAIL, 1),
    G(STENCIL_PASS_DEPTH_FAIL, 1), G(STENCIL_PASS_DEPTH_PASS, 1), G(DEPTH_TEST, 1), G(DEPTH_FUNC, 1),
    G(BLEND, 1), G(BLEND_SRC_RGB, 1), G(BLEND_SRC_ALPHA, 1), G(BLEND_DST_RGB, 1), G(BLEND_DST_ALPHA, 1),
    G(BLEND_SRC, 1), G(BLEND_DST, 1), G(BLEND_EQUATION, 1), G(DITHER, 1), G(INDEX_LOGIC_OP, 1), G(COLOR_LOGIC_OP, 1),
    G(LOGIC_OP_MODE, 1), G(DRAW_BUFFER, 1), G(INDEX_WRITEMASK, 1), G(COLOR_WRITEMASK, 4), G(DEPTH_WRITEMASK, 1),
    G(STENCIL_WRITEMASK, 1), G(STENCIL_CLEAR_VALUE, 1),
    G(UNPACK_SWAP_BYTES, 1), G(UNPACK_LSB_FIRST, 1), G(UNPACK_IMAGE_HEIGHT, 1), G(UNPACK_SKIP_IMAGES, 1),
    G(UNPACK_ROW_LENGTH, 1), G(UNPACK_SKIP_ROWS, 1), G(UNPACK_SKIP_PIXELS, 1), G(UNPACK_ALIGNMENT, 1),
    G(PACK_SWAP_BYTES, 1), G(PACK_LSB_FIRST, 1), G(PACK_IMAGE_HEIGHT, 1), G(PACK_SKIP_IMAGES, 1), G(PACK_ROW_LENGTH, 1),
    G(PACK_SKIP_ROWS, 1), G(PACK_SKIP_PIXELS, 1), G(PACK_ALIGNMENT, 1),
    G(MAP_COLOR, 1), G(MAP_STENCIL, 1), G(INDEX_SHIFT, 1), G(INDEX_OFFSET, 1), G(READ_BUFFER, 1),
    G(PIXEL_MAP_I_TO_I_SIZE, 1), G(PIXEL_MAP_S_TO_S_SIZE, 1), G(PIXEL_MAP_I_TO_R_SIZE, 1), G(PIXEL_MAP_I_TO_G_SIZE, 1),
    G(PIXEL_MAP_I_TO_B_SIZE, 1), G(PIXEL_MAP_I_TO_A_SIZE, 1), G(PIXEL_MAP_R_TO_R_SIZE, 1), G(PIXEL_MAP_G_TO_G_SIZE, 1),
    G(PIXEL_MAP_B_TO_B_SIZE, 1), G(PIXEL_MAP_A_TO_A_SIZE, 1),
    G(MAP1_VERTEX_3, 1), G(MAP1_VERTEX_4, 1), G(MAP1_INDEX, 1), G(MAP1_COLOR_4, 1), G(MAP1_NORMAL, 1),
    G(MAP1_TEXTURE_COORD_1, 1), G(MAP1_TEXTURE_COORD_2, 1), G(MAP1_TEXTURE_COORD_3, 1), G(MAP1_TEXTURE_COORD_4, 1),
    G(MAP2_VERTEX_3, 1), G(MAP2_VERTEX_4, 1), G(MAP2_INDEX, 1), G(MAP2_COLOR_4, 1), G(MAP2_NORMAL, 1),
    G(MAP2_TEXTURE_COORD_1, 1), G(MAP2_TEXTURE_COORD_2, 1), G(MAP2_TEXTURE_COORD_3, 1), G(MAP2_TEXTURE_COORD_4, 1),
    G(MAP1_GRID_SEGMENTS, 1), G(MAP2_GRID_SEGMENTS, 2), G(AUTO_NORMAL, 1),
    G(PERSPECTIVE_CORRECTION_HINT, 1), G(POINT_SMOOTH_HINT, 1), G(LINE_SMOOTH_HINT, 1), G(POLYGON_SMOOTH_HINT, 1),
    G(FOG_HINT, 1), G(GENERATE_MIPMAP_HINT, 1), G(TEXTURE_COMPRESSION_HINT, 1),
    G(MAX_LIGHTS, 1), G(MAX_CLIP_PLANES, 1), G(MAX_MODELVIEW_STACK_DEPTH, 1), G(MAX_PROJECTION_STACK_DEPTH, 1),
    G(MAX_TEXTURE_STACK_DEPTH, 1), G(SUBPIXEL_BITS, 1), G(MAX_3D_TEXTURE_SIZE, 1), G(MAX_TEXTURE_SIZE, 1),
    G(MAX_CUBE_MAP_TEXTURE_SIZE, 1), G(MAX_PIXEL_MAP_TABLE, 1), G(MAX_NAME_STACK_DEPTH, 1), G(MAX_LIST_NESTING, 1),
    G(MAX_EVAL_ORDER, 1), G(MAX_VIEWPORT_DIMS, 2), G(MAX_ATTRIB_STACK_DEPTH, 1), G(MAX_CLIENT_ATTRIB_STACK_DEPTH, 1),
    G(AUX_BUFFERS, 1), G(RGBA_MODE, 1), G(INDEX_MODE, 1), G(DOUBLEBUFFER, 1), G(STEREO, 1),
    G(SAMPLE_BUFFERS, 1), G(SAMPLES, 1), G(MAX_ELEMENTS_INDICES, 1), G(MAX_ELEMENTS_VERTICES, 1), G(MAX_TEXTURE_UNITS, 1),
    G(RED_BITS, 1), G(GREEN_BITS, 1), G(BLUE_BITS, 1), G(ALPHA_BITS, 1), G(INDEX_BITS, 1), G(DEPTH_BITS, 1),
    G(STENCIL_BITS, 1), G(ACCUM_RED_BITS, 1), G(ACCUM_GREEN_BITS, 1), G(ACCUM_BLUE_BITS, 1), G(ACCUM_ALPHA_BITS, 1),
    G(LIST_BASE, 1), G(LIST_INDEX, 1), G(LIST_MODE, 1), G(ATTRIB_STACK_DEPTH, 1), G(CLIENT_ATTRIB_STACK_DEPTH, 1),
    G(NAME_STACK_DEPTH, 1), G(RENDER_MODE, 1), G(SELECTION_BUFFER_SIZE, 1), G(FEEDBACK_BUFFER_SIZE, 1),
    G(FEEDBACK_BUFFER_TYPE, 1),
};

static const Get FLOATS[] = {
    G(CURRENT_COLOR, 4), G(CURRENT_SECONDARY_COLOR, 4), G(CURRENT_INDEX, 1), G(CURRENT_NORMAL, 3), G(CURRENT_FOG_COORD, 1),
    G(CURRENT_RASTER_POSITION, 4), G(CURRENT_RASTER_DISTANCE, 1), G(CURRENT_RASTER_COLOR, 4), G(CURRENT_RASTER_INDEX, 1),
    G(MODELVIEW_MATRIX, 16), G(PROJECTION_MATRIX, 16), G(TRANSPOSE_MODELVIEW_MATRIX, 16), G(DEPTH_RANGE, 2),
    G(FOG_COLOR, 4), G(FOG_INDEX, 1), G(FOG_DENSITY, 1), G(FOG_START, 1), G(FOG_END, 1), G(LIGHT_MODEL_AMBIENT, 4),
    G(POINT_SIZE, 1), G(POINT_SIZE_MIN, 1), G(POINT_SIZE_MAX, 1), G(POINT_FADE_THRESHOLD_SIZE, 1),
    G(POINT_DISTANCE_ATTENUATION, 3), G(LINE_WIDTH, 1), G(POLYGON_OFFSET_FACTOR, 1), G(POLYGON_OFFSET_UNITS, 1),
    G(SAMPLE_COVERAGE_VALUE, 1), G(ALPHA_TEST_REF, 1), G(BLEND_COLOR, 4), G(COLOR_CLEAR_VALUE, 4), G(INDEX_CLEAR_VALUE, 1),
    G(DEPTH_CLEAR_VALUE, 1), G(ACCUM_CLEAR_VALUE, 4), G(RED_SCALE, 1), G(GREEN_SCALE, 1), G(BLUE_SCALE, 1),
    G(ALPHA_SCALE, 1), G(DEPTH_SCALE, 1), G(RED_BIAS, 1), G(GREEN_BIAS, 1), G(BLUE_BIAS, 1), G(ALPHA_BIAS, 1),
    G(DEPTH_BIAS, 1), G(ZOOM_X, 1), G(ZOOM_Y, 1), G(MAP1_GRID_DOMAIN, 2), G(MAP2_GRID_DOMAIN, 4),
    G(ALIASED_POINT_SIZE_RANGE, 2), G(SMOOTH_POINT_SIZE_RANGE, 2), G(SMOOTH_POINT_SIZE_GRANULARITY, 1),
    G(ALIASED_LINE_WIDTH_RANGE, 2), G(SMOOTH_LINE_WIDTH_RANGE, 2), G(SMOOTH_LINE_WIDTH_GRANULARITY, 1),
    G(MAX_TEXTURE_LOD_BIAS, 1), G(MAX_TEXTURE_MAX_ANISOTROPY_EXT, 1),
};

/* Of each texture unit: by glGet with the unit active. */
static const Get UNIT_INTEGERS[] = {
    G(TEXTURE_1D, 1), G(TEXTURE_2D, 1), G(TEXTURE_3D, 1), G(TEXTURE_CUBE_MAP, 1), G(TEXTURE_BINDING_1D, 1),
    G(TEXTURE_BINDING_2D, 1), G(TEXTURE_BINDING_3D, 1), G(TEXTURE_BINDING_CUBE_MAP, 1),
    G(TEXTURE_BINDING_1D_ARRAY, 1), G(TEXTURE_BINDING_2D_ARRAY, 1), G(TEXTURE_BINDING_RECTANGLE, 1),
    G(TEXTURE_BINDING_BUFFER, 1), G(TEXTURE_BINDING_CUBE_MAP_ARRAY, 1), G(TEXTURE_BINDING_2D_MULTISAMPLE, 1),
    G(TEXTURE_BINDING_2D_MULTISAMPLE_ARRAY, 1), G(SAMPLER_BINDING, 1), G(TEXTURE_GEN_S, 1),
    G(TEXTURE_GEN_T, 1), G(TEXTURE_GEN_R, 1), G(TEXTURE_GEN_Q, 1), G(TEXTURE_STACK_DEPTH, 1),
};
static const Get UNIT_FLOATS[] = {
    G(CURRENT_TEXTURE_COORDS, 4), G(CURRENT_RASTER_TEXTURE_COORDS, 4), G(TEXTURE_MATRIX, 16),
};
static const Get ENV[] = {
    G(TEXTURE_ENV_MODE, 1), G(COMBINE_RGB, 1), G(COMBINE_ALPHA, 1), G(SRC0_RGB, 1), G(SRC1_RGB, 1), G(SRC2_RGB, 1),
    G(SRC0_ALPHA, 1), G(SRC1_ALPHA, 1), G(SRC2_ALPHA, 1), G(OPERAND0_RGB, 1), G(OPERAND1_RGB, 1), G(OPERAND2_RGB, 1),
    G(OPERAND0_ALPHA, 1), G(OPERAND1_ALPHA, 1), G(OPERAND2_ALPHA, 1),
};
static const Get CLIENT_UNIT[] = {
    G(TEXTURE_COORD_ARRAY, 1), G(TEXTURE_COORD_ARRAY_SIZE, 1), G(TEXTURE_COORD_ARRAY_TYPE, 1),
    G(TEXTURE_COORD_ARRAY_STRIDE, 1), G(TEXTURE_COORD_ARRAY_BUFFER_BINDING, 1),
};
static const Get LIGHT[] = {
    G(AMBIENT, 4), G(DIFFUSE, 4), G(SPECULAR, 4), G(POSITION, 4), G(CONSTANT_ATTENUATION, 1), G(LINEAR_ATTENUATION, 1),
    G(QUADRATIC_ATTENUATION, 1), G(SPOT_DIRECTION, 3), G(SPOT_EXPONENT, 1), G(SPOT_CUTOFF, 1),
};
static const Get MATERIAL[] = {
    G(AMBIENT, 4), G(DIFFUSE, 4), G(SPECULAR, 4), G(EMISSION, 4), G(SHININESS, 1), G(COLOR_INDEXES, 3),
};
static const Get POINTERS[] = {
    G(VERTEX_ARRAY_POINTER, 1), G(NORMAL_ARRAY_POINTER, 1), G(COLOR_ARRAY_POINTER, 1), G(SECONDARY_COLOR_ARRAY_POINTER, 1),
    G(INDEX_ARRAY_POINTER, 1), G(EDGE_FLAG_ARRAY_POINTER, 1), G(FOG_COORD_ARRAY_POINTER, 1),
    G(SELECTION_BUFFER_POINTER, 1), G(FEEDBACK_BUFFER_POINTER, 1),
};
static const Get PIXEL_MAPS[] = {
    G(PIXEL_MAP_I_TO_I, 1), G(PIXEL_MAP_S_TO_S, 1), G(PIXEL_MAP_I_TO_R, 1), G(PIXEL_MAP_I_TO_G, 1), G(PIXEL_MAP_I_TO_B, 1),
    G(PIXEL_MAP_I_TO_A, 1), G(PIXEL_MAP_R_TO_R, 1), G(PIXEL_MAP_G_TO_G, 1), G(PIXEL_MAP_B_TO_B, 1), G(PIXEL_MAP_A_TO_A, 1),
};
static const Get MAPS[] = {
    G(MAP1_VERTEX_3, 3), G(MAP1_VERTEX_4, 4), G(MAP1_INDEX, 1), G(MAP1_COLOR_4, 4), G(MAP1_NORMAL, 3),
    G(MAP1_TEXTURE_COORD_1, 1), G(MAP1_TEXTURE_COORD_2, 2), G(MAP1_TEXTURE_COORD_3, 3), G(MAP1_TEXTURE_COORD_4, 4),
    G(MAP2_VERTEX_3, 3), G(MAP2_VERTEX_4, 4), G(MAP2_INDEX, 1), G(MAP2_COLOR_4, 4), G(MAP2_NORMAL, 3),
    G(MAP2_TEXTURE_COORD_1, 1), G(MAP2_TEXTURE_COORD_2, 2), G(MAP2_TEXTURE_COORD_3, 3), G(MAP2_TEXTURE_COORD_4, 4),
};
/* Of texture objects; none of them belongs to a level. */
static const Get TEXTURE[] = {
    G(TEXTURE_BORDER_COLOR, 4), G(TEXTURE_MIN_FILTER, 1), G(TEXTURE_MAG_FILTER, 1), G(TEXTURE_WRAP_S, 1),
    G(TEXTURE_WRAP_T, 1), G(TEXTURE_WRAP_R, 1), G(TEXTURE_PRIORITY, 1), G(TEXTURE_MIN_LOD, 1), G(TEXTURE_MAX_LOD, 1),
    G(TEXTURE_BASE_LEVEL, 1), G(TEXTURE_MAX_LEVEL, 1), G(TEXTURE_LOD_BIAS, 1), G(DEPTH_TEXTURE_MODE, 1),
    G(TEXTURE_COMPARE_MODE, 1), G(TEXTURE_COMPARE_FUNC, 1), G(GENERATE_MIPMAP, 1), G(TEXTURE_MAX_ANISOTROPY_EXT, 1),
    G(TEXTURE_RESIDENT, 1), G(TEXTURE_SWIZZLE_RGBA, 4), G(TEXTURE_SRGB_DECODE_EXT, 1), G(TEXTURE_CUBE_MAP_SEAMLESS, 1),
    G(DEPTH_STENCIL_TEXTURE_MODE, 1), G(TEXTURE_IMMUTABLE_FORMAT, 1), G(TEXTURE_IMMUTABLE_LEVELS, 1),
    G(TEXTURE_VIEW_MIN_LEVEL, 1), G(TEXTURE_VIEW_NUM_LEVELS, 1), G(TEXTURE_VIEW_MIN_LAYER, 1),
    G(TEXTURE_VIEW_NUM_LAYERS, 1), G(IMAGE_FORMAT_COMPATIBILITY_TYPE, 1),
};
static const Get SAMPLER[] = {
    G(TEXTURE_BORDER_COLOR, 4), G(TEXTURE_MIN_FILTER, 1), G(TEXTURE_MAG_FILTER, 1), G(TEXTURE_WRAP_S, 1),
    G(TEXTURE_WRAP_T, 1), G(TEXTURE_WRAP_R, 1), G(TEXTURE_MIN_LOD, 1), G(TEXTURE_MAX_LOD, 1), G(TEXTURE_LOD_BIAS, 1),
    G(TEXTURE_COMPARE_MODE, 1), G(TEXTURE_COMPARE_FUNC, 1), G(TEXTURE_MAX_ANISOTROPY_EXT, 1),
    G(TEXTURE_SRGB_DECODE_EXT, 1), G(TEXTURE_CUBE_MAP_SEAMLESS, 1),
};
static const Get LEVEL[] = {
    G(TEXTURE_WIDTH, 1), G(TEXTURE_HEIGHT, 1), G(TEXTURE_DEPTH, 1), G(TEXTURE_BORDER, 1), G(TEXTURE_INTERNAL_FORMAT, 1),
    G(TEXTURE_RED_SIZE, 1), G(TEXTURE_GREEN_SIZE, 1), G(TEXTURE_BLUE_SIZE, 1), G(TEXTURE_ALPHA_SIZE, 1),
    G(TEXTURE_LUMINANCE_SIZE, 1), G(TEXTURE_INTENSITY_SIZE, 1), G(TEXTURE_DEPTH_SIZE, 1), G(TEXTURE_COMPRESSED, 1),
    G(TEXTURE_STENCIL_SIZE, 1), G(TEXTURE_SHARED_SIZE, 1), G(TEXTURE_RED_TYPE, 1), G(TEXTURE_ALPHA_TYPE, 1),
    G(TEXTURE_DEPTH_TYPE, 1), G(TEXTURE_SAMPLES, 1),
};

static unsigned extra_names[64];
static int extra_count;

void state_also_names(unsigned name)
{
    for (int i = 0; i < extra_count; i++)
        if (extra_names[i] == name)
            return;
    require(extra_count < COUNT(extra_names), "too many names");
    extra_names[extra_count++] = name;
}

/* The names that are looked at: 1 to 40, then those that the program chose itself. */
static int name_count(void)
{
    return 40 + extra_count;
}

static unsigned name_at(int i)
{
    return i < 40 ? (unsigned)i + 1 : extra_names[i - 40];
}

static void get_ints(const Get *get)
{
    int v[16] = {0};
    glGetIntegerv(get->name, v);
    if (told())
        ints(get->text, v, get->count);
}

static void get_floats(const Get *get)
{
    float v[16] = {0};
    glGetFloatv(get->name, v);
    if (told())
        floats(get->text, v, get->count);
}

/* The arrays of the test programs are static and the programs are linked at a fixed address, so their addresses are comparable. */
static void print_pointer(const char *name, GLenum pname)
{
    void *pointer = NULL;
    glGetPointerv(pname, &pointer);
    if (told())
        printf("%s %s = 0x%llx\n", tag, name, (unsigned long long)(uintptr_t)pointer);
}

static void print_units(void)
{
    GLint active, client_active, units = 8;
    char name[96];
    glGetIntegerv(GL_ACTIVE_TEXTURE, &active);
    if (fixed_pipeline) {
        glGetIntegerv(GL_CLIENT_ACTIVE_TEXTURE, &client_active);
        glGetIntegerv(GL_MAX_TEXTURE_UNITS, &units);
    }
    for (int unit = 0; unit < units; unit++) {
        int v[16];
        float f[16];
        double d[4];
        glActiveTexture(GL_TEXTURE0 + (unsigned)unit);
        for (int i = 0; i < COUNT(UNIT_INTEGERS); i++) {
            glGetIntegerv(UNIT_INTEGERS[i].name, v);
            if (!told())
                continue;
            label(name, sizeof name, "Unit", unit, UNIT_INTEGERS[i].text);
            ints(name, v, UNIT_INTEGERS[i].count);
        }
        if (!fixed_pipeline)
            continue;
        for (int i = 0; i < COUNT(UNIT_FLOATS); i++) {
            glGetFloatv(UNIT_FLOATS[i].name, f);
            if (!told())
                continue;
            label(name, sizeof name, "Unit", unit, UNIT_FLOATS[i].text);
            floats(name, f, UNIT_FLOATS[i].count);
        }
        for (int i = 0; i < COUNT(ENV); i++) {
            glGetTexEnviv(GL_TEXTURE_ENV, ENV[i].name, v);
            if (!told())
                continue;
            label(name, sizeof name, "Unit", unit, ENV[i].text);
            ints(name, v, ENV[i].count);
        }
        static const Get env_floats[] = {G(TEXTURE_ENV_COLOR, 4), G(RGB_SCALE, 1), G(ALPHA_SCALE, 1)};
        for (int i = 0; i < COUNT(env_floats); i++) {
            glGetTexEnvfv(GL_TEXTURE_ENV, env_floats[i].name, f);
            label(name, sizeof name, "Unit", unit, env_floats[i].text);
            floats(name, f, env_floats[i].count);
        }
        glGetTexEnviv(GL_POINT_SPRITE, GL_COORD_REPLACE, v);
        label(name, sizeof name, "Unit", unit, "COORD_REPLACE");
        ints(name, v, 1);
        glGetTexEnvfv(GL_TEXTURE_FILTER_CONTROL, GL_TEXTURE_LOD_BIAS, f);
        if (told()) {
            label(name, sizeof name, "Unit", unit, "TEXTURE_LOD_BIAS");
            floats(name, f, 1);
        }
        if (core_profile) { /* of all coordinates at once */
            typedef void (*GetTexGeniv)(GLenum, GLenum, GLint *);
            enum { TEXTURE_GEN_STR_OES = 0x8D60 };
            ((GetTexGeniv)glXGetProcAddress((const GLubyte *)"glGetTexGenivOES"))(TEXTURE_GEN_STR_OES, GL_TEXTURE_GEN_MODE, v);
            label(name, sizeof name, "Unit", unit, "STR.TEXTURE_GEN_MODE");
            ints(name, v, 1);
        }
        for (unsigned coord = 0; !core_profile && coord < 4; coord++) {
            char text[48];
            snprintf(text, sizeof text, "%c.TEXTURE_GEN_MODE", "STRQ"[coord]);
            label(name, sizeof name, "Unit", unit, text);
            glGetTexGeniv(GL_S + coord, GL_TEXTURE_GEN_MODE, v);
            ints(name, v, 1);
            snprintf(text, sizeof text, "%c.planes", "STRQ"[coord]);
            label(name, sizeof name, "Unit", unit, text);
            glGetTexGendv(GL_S + coord, GL_OBJECT_PLANE, d);
            glGetTexGenfv(GL_S + coord, GL_EYE_PLANE, f + 4);
            for (int k = 0; k < 4; k++)
                f[k] = (float)d[k];
            floats(name, f, 8);
        }
        glClientActiveTexture(GL_TEXTURE0 + (unsigned)unit);
        for (int i = 0; i < COUNT(CLIENT_UNIT); i++) {
            glGetIntegerv(CLIENT_UNIT[i].name, v);
            if (!told())
                continue;
            label(name, sizeof name, "Unit", unit, CLIENT_UNIT[i].text);
            ints(name, v, CLIENT_UNIT[i].count);
        }
        label(name, sizeof name, "Unit", unit, "TEXTURE_COORD_ARRAY_POINTER");
        print_pointer(name, GL_TEXTURE_COORD_ARRAY_POINTER);
    }
    glActiveTexture((GLenum)active);
    if (fixed_pipeline)
        glClientActiveTexture((GLenum)client_active);
}

static void print_lights(void)
{
    char name[96];
    float f[16];
    for (int light = 0; light < 8; light++) {
        int on = glIsEnabled(GL_LIGHT0 + (unsigned)light);
        label(name, sizeof name, "Light", light, "enabled");
        ints(name, &on, 1);
        for (int i = 0; i < COUNT(LIGHT); i++) {
            glGetLightfv(GL_LIGHT0 + (unsigned)light, LIGHT[i].name, f);
            label(name, sizeof name, "Light", light, LIGHT[i].text);
            floats(name, f, LIGHT[i].count);
        }
    }
    for (int back = 0; back < 2; back++)
        for (int i = 0; i < COUNT(MATERIAL); i++) {
            glGetMaterialfv(back ? GL_BACK : GL_FRONT, MATERIAL[i].name, f);
            label(name, sizeof name, "Material", back, MATERIAL[i].text);
            floats(name, f, MATERIAL[i].count);
        }
}

static void print_clip_planes(void)
{
    char name[96];
    float f[4];
    for (int plane = 0; plane < 6; plane++) {
        double d[4];
        int on = glIsEnabled(GL_CLIP_PLANE0 + (unsigned)plane);
        label(name, sizeof name, "ClipPlane", plane, "enabled");
        ints(name, &on, 1);
        if (!fixed_pipeline)
            continue;
        if (core_profile) {
            typedef void (*GetClipPlane)(GLenum, GLfloat *);
            ((GetClipPlane)glXGetProcAddress((const GLubyte *)"glGetClipPlanef"))(GL_CLIP_PLANE0 + (unsigned)plane, f);
        } else
            glGetClipPlane(GL_CLIP_PLANE0 + (unsigned)plane, d);
        for (int k = 0; k < 4 && !core_profile; k++)
            f[k] = (float)d[k];
        label(name, sizeof name, "ClipPlane", plane, "equation");
        floats(name, f, 4);
    }
}

static void print_maps(void)
{
    static float values[4096];
    char name[96];
    for (int i = 0; i < COUNT(MAPS); i++) {
        int dimensions = i < 9 ? 1 : 2;
        int order[2] = {0, 1};
        float domain[4];
        glGetMapiv(MAPS[i].name, GL_ORDER, order);
        glGetMapfv(MAPS[i].name, GL_DOMAIN, domain);
        snprintf(name, sizeof name, "%s.ORDER", MAPS[i].text);
        ints(name, order, dimensions);
        snprintf(name, sizeof name, "%s.DOMAIN", MAPS[i].text);
        floats(name, domain, 2 * dimensions);
        int count = order[0] * (dimensions == 2 ? order[1] : 1) * MAPS[i].count;
        require(count <= COUNT(values), "evaluator too large");
        glGetMapfv(MAPS[i].name, GL_COEFF, values);
        snprintf(name, sizeof name, "%s.COEFF", MAPS[i].text);
        floats(name, values, count);
    }
    for (int i = 0; i < COUNT(PIXEL_MAPS); i++) {
        int size = 0;
        glGetIntegerv(PIXEL_MAPS[i].name - GL_PIXEL_MAP_I_TO_I + GL_PIXEL_MAP_I_TO_I_SIZE, &size);
        require(size <= COUNT(values), "pixel map too large");
        glGetPixelMapfv(PIXEL_MAPS[i].name, values);
        floats(PIXEL_MAPS[i].text, values, size);
    }
}

static unsigned char texels[1 << 20];

static void print_image(const char *object, GLenum target, int levels)
{
    char name[128];
    for (int level = 0; level < levels; level++) {
        int w = 0, h = 0, d = 0, format = 0, compressed = 0, depth_bits = 0, stencil_bits = 0, type = 0, v;
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_WIDTH, &w);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_HEIGHT, &h);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_DEPTH, &d);
        if (w == 0)
            continue;
        printf("%s %s.level[%d] =", tag, object, level);
        for (int i = 0; i < COUNT(LEVEL); i++) {
            glGetTexLevelParameteriv(target, level, LEVEL[i].name, &v);
            if (told())
                printf(" %d", v);
        }
        printf("\n");
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_INTERNAL_FORMAT, &format);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_COMPRESSED, &compressed);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_DEPTH_SIZE, &depth_bits);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_STENCIL_SIZE, &stencil_bits);
        glGetTexLevelParameteriv(target, level, GL_TEXTURE_RED_TYPE, &type);
        if (type == 0)
            glGetTexLevelParameteriv(target, level, GL_TEXTURE_ALPHA_TYPE, &type);
        int whole = type == GL_INT || type == GL_UNSIGNED_INT;
        size_t texel = whole || type == GL_FLOAT ? 16 : depth_bits && stencil_bits ? 8 : 4;
        size_t size = (size_t)w * (size_t)(h ? h : 1) * (size_t)(d ? d : 1) * texel;
        require(size <= sizeof texels, "texture too large for the harness");
        memset(texels, 0x5a, size);
        /* Of a compressed image the blocks: Mesa decompresses one that was drawn with otherwise than one that was not. */
        if (compressed) {
            int bytes = 0;
            glGetTexLevelParameteriv(target, level, GL_TEXTURE_COMPRESSED_IMAGE_SIZE, &bytes);
            require(bytes >= 0 && (size_t)bytes <= sizeof texels, "compressed texture too large for the harness");
            glGetCompressedTexImage(target, level, texels);
            size = (size_t)bytes;
        } else if (depth_bits && stencil_bits) {
            glGetTexImage(target, level, GL_DEPTH_STENCIL, GL_FLOAT_32_UNSIGNED_INT_24_8_REV, texels);
            for (size_t i = 5; i < size; i++) /* 24 bits are nobody's */
                if (i % 8 > 4)
                    texels[i] = 0;
        } else if (depth_bits) {
            glGetTexImage(target, level, GL_DEPTH_COMPONENT, GL_FLOAT, texels);
        } else if (stencil_bits) {
            glGetTexImage(target, level, GL_STENCIL_INDEX, GL_UNSIGNED_BYTE, texels);
        } else if (whole) {
            glGetTexImage(target, level, GL_RGBA_INTEGER, (GLenum)type, texels);
        } else if (type == GL_FLOAT) {
            glGetTexImage(target, level, GL_RGBA, GL_FLOAT, texels);
        } else if (type == GL_SIGNED_NORMALIZED) {
            glGetTexImage(target, level, GL_RGBA, GL_BYTE, texels);
        } else {
            glGetTexImage(target, level, GL_RGBA, GL_UNSIGNED_BYTE, texels);
        }
        uint64_t hash = hash_bytes(0, texels, size);
        snprintf(name, sizeof name, "%s.level[%d].texels", object, level);
        printf("%s %s = %016llx\n", tag, name, (unsigned long long)hash);
    }
}

static void print_texture_parameters(const char *object, GLenum target)
{
    char name[128];
    for (int i = 0; i < COUNT(TEXTURE); i++) {
        float f[4] = {0};
        glGetTexParameterfv(target, TEXTURE[i].name, f);
        if (!told())
            continue;
        snprintf(name, sizeof name, "%s.%s", object, TEXTURE[i].text);
        floats(name, f, TEXTURE[i].count);
    }
}

static const struct {
    GLenum target, binding;
    const char *text;
} TARGETS[] = {
    {GL_TEXTURE_1D, GL_TEXTURE_BINDING_1D, "1D"},
    {GL_TEXTURE_2D, GL_TEXTURE_BINDING_2D, "2D"},
    {GL_TEXTURE_3D, GL_TEXTURE_BINDING_3D, "3D"},
    {GL_TEXTURE_CUBE_MAP, GL_TEXTURE_BINDING_CUBE_MAP, "CUBE_MAP"},
    {GL_TEXTURE_1D_ARRAY, GL_TEXTURE_BINDING_1D_ARRAY, "1D_ARRAY"},
    {GL_TEXTURE_2D_ARRAY, GL_TEXTURE_BINDING_2D_ARRAY, "2D_ARRAY"},
    {GL_TEXTURE_RECTANGLE, GL_TEXTURE_BINDING_RECTANGLE, "RECTANGLE"},
    {GL_TEXTURE_CUBE_MAP_ARRAY, GL_TEXTURE_BINDING_CUBE_MAP_ARRAY, "CUBE_MAP_ARRAY"},
    {GL_TEXTURE_BUFFER, GL_TEXTURE_BINDING_BUFFER, "BUFFER"},
};

static void print_bound_texture(int i, unsigned texture)
{
    char object[64];
    snprintf(object, sizeof object, "Texture%s[%u]", TARGETS[i].text, texture);
    if (TARGETS[i].target == GL_TEXTURE_BUFFER) { /* no parameters, no images */
        static const Get gets[] = {G(TEXTURE_INTERNAL_FORMAT, 1), G(TEXTURE_BUFFER_DATA_STORE_BINDING, 1),
                                   G(TEXTURE_BUFFER_OFFSET, 1), G(TEXTURE_BUFFER_SIZE, 1)};
        for (int k = 0; k < COUNT(gets); k++) {
            char name[128];
            int v = 0;
            glGetTexLevelParameteriv(GL_TEXTURE_BUFFER, 0, gets[k].name, &v);
            snprintf(name, sizeof name, "%s.%s", object, gets[k].text);
            ints(name, &v, 1);
        }
        return;
    }
    print_texture_parameters(object, TARGETS[i].target);
    if (TARGETS[i].target != GL_TEXTURE_CUBE_MAP) {
        print_image(object, TARGETS[i].target, TARGETS[i].target == GL_TEXTURE_RECTANGLE ? 1 : 12);
        return;
    }
    for (unsigned face = 0; face < 6; face++) {
        char face_name[96];
        snprintf(face_name, sizeof face_name, "%s.face[%u]", object, face);
        print_image(face_name, GL_TEXTURE_CUBE_MAP_POSITIVE_X + face, 12);
    }
}

static void print_textures(void)
{
    static const GLenum packs[] = {GL_PACK_SWAP_BYTES, GL_PACK_LSB_FIRST, GL_PACK_ROW_LENGTH, GL_PACK_IMAGE_HEIGHT,
                                   GL_PACK_SKIP_ROWS, GL_PACK_SKIP_PIXELS, GL_PACK_SKIP_IMAGES, GL_PACK_ALIGNMENT};
    int saved[COUNT(packs)], active;
    glGetIntegerv(GL_ACTIVE_TEXTURE, &active);
    for (int i = 0; i < COUNT(packs); i++) {
        glGetIntegerv(packs[i], &saved[i]);
        glPixelStorei(packs[i], packs[i] == GL_PACK_ALIGNMENT ? 4 : 0);
    }
    glActiveTexture(GL_TEXTURE0);
    if (!core_profile) {
        unsigned char stipple[128];
        glGetPolygonStipple(stipple); /* packed as the pixel store says, too */
        printf("%s POLYGON_STIPPLE_PATTERN = %016llx\n", tag, (unsigned long long)hash_bytes(0, stipple, sizeof stipple));
    }
    int bound[COUNT(TARGETS)];
    for (int i = 0; i < COUNT(TARGETS); i++) {
        glGetIntegerv(TARGETS[i].binding, &bound[i]);
        glBindTexture(TARGETS[i].target, 0);
        print_bound_texture(i, 0);
    }
    for (int n = 0; n < name_count(); n++) {
        unsigned texture = name_at(n);
        if (!glIsTexture(texture))
            continue;
        while (glGetError() != GL_NO_ERROR) {
        }
        /* There is no get for a texture's target: only one of them can be bound. */
        for (int i = 0; i < COUNT(TARGETS); i++) {
            glBindTexture(TARGETS[i].target, texture);
            if (glGetError() != GL_NO_ERROR)
                continue;
            print_bound_texture(i, texture);
            glBindTexture(TARGETS[i].target, 0);
            break;
        }
    }
    for (int i = 0; i < COUNT(TARGETS); i++)
        glBindTexture(TARGETS[i].target, (GLuint)bound[i]);
    glActiveTexture((GLenum)active);
    for (int i = 0; i < COUNT(packs); i++)
        glPixelStorei(packs[i], saved[i]);
}

static void print_samplers(void)
{
    for (int n = 0; n < name_count(); n++) {
        if (!glIsSampler(name_at(n)))
            continue;
        for (int i = 0; i < COUNT(SAMPLER); i++) {
            char name[96];
            float f[4] = {0};
            glGetSamplerParameterfv(name_at(n), SAMPLER[i].name, f);
            label(name, sizeof name, "Sampler", (int)name_at(n), SAMPLER[i].text);
            floats(name, f, SAMPLER[i].count);
        }
    }
}

static void print_objects(void)
{
    int bound;
    glGetIntegerv(GL_ARRAY_BUFFER_BINDING, &bound);
    for (int n = 0; n < name_count(); n++) {
        unsigned name = name_at(n);
        if (glIsBuffer(name)) {
            int size = 0, usage = 0, access = 0, mapped = 0;
            glBindBuffer(GL_ARRAY_BUFFER, name);
            glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_SIZE, &size);
            glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_USAGE, &usage);
            glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_ACCESS, &access);
            glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_MAPPED, &mapped);
            printf("%s Buffer[%u] = %d %d %d %d\n", tag, name, size, usage, access, mapped);
            require(size >= 0 && (size_t)size <= sizeof texels, "buffer too large for the harness");
            if (!mapped) {
                glGetBufferSubData(GL_ARRAY_BUFFER, 0, size, texels);
                printf("%s Buffer[%u].bytes = %016llx\n", tag, name,
                       (unsigned long long)hash_bytes(0, texels, (size_t)size));
            }
        }
        if (!core_profile && glIsList(name))
            printf("%s List[%u] = 1\n", tag, name);
        if (glIsQuery(name)) {
            int current = 0, done = 0;
            unsigned result = 0;
            glGetQueryiv(GL_SAMPLES_PASSED, GL_CURRENT_QUERY, &current);
            printf("%s Query[%u] = 1\n", tag, name);
            if ((unsigned)current != name) {
                glGetQueryObjectuiv(name, GL_QUERY_RESULT, &result);
                glGetQueryObjectiv(name, GL_QUERY_RESULT_AVAILABLE, &done);
                printf("%s Query[%u].RESULT = %u %d\n", tag, name, result, done);
            }
        }
    }
    glBindBuffer(GL_ARRAY_BUFFER, (GLuint)bound);
    int v = 0;
    glGetQueryiv(GL_SAMPLES_PASSED, GL_CURRENT_QUERY, &v);
    ints("CURRENT_QUERY", &v, 1);
    glGetQueryiv(GL_SAMPLES_PASSED, GL_QUERY_COUNTER_BITS, &v);
    ints("QUERY_COUNTER_BITS", &v, 1);
}

/* Bindings with an index: whole ones have no size. */
static void print_indexed_buffers(void)
{
    static const Get indexed[] = {G(UNIFORM_BUFFER_BINDING, 8), G(UNIFORM_BUFFER_START, 8), G(UNIFORM_BUFFER_SIZE, 8),
                                  G(TRANSFORM_FEEDBACK_BUFFER_BINDING, 4), G(TRANSFORM_FEEDBACK_BUFFER_START, 4),
                                  G(TRANSFORM_FEEDBACK_BUFFER_SIZE, 4), G(ATOMIC_COUNTER_BUFFER_BINDING, 4),
                                  G(ATOMIC_COUNTER_BUFFER_START, 4), G(ATOMIC_COUNTER_BUFFER_SIZE, 4),
                                  G(SHADER_STORAGE_BUFFER_BINDING, 8), G(SHADER_STORAGE_BUFFER_START, 8),
                                  G(SHADER_STORAGE_BUFFER_SIZE, 8)};
    for (int j = 0; j < COUNT(indexed); j++) {
        GLint values[8] = {0};
        for (int i = 0; i < indexed[j].count; i++)
            glGetIntegeri_v(indexed[j].name, (GLuint)i, &values[i]);
        ints(indexed[j].text, values, indexed[j].count);
    }
}

static void print_attribs(void)
{
    static const Get attrib[] = {G(VERTEX_ATTRIB_ARRAY_ENABLED, 1), G(VERTEX_ATTRIB_ARRAY_SIZE, 1),
                                 G(VERTEX_ATTRIB_ARRAY_STRIDE, 1), G(VERTEX_ATTRIB_ARRAY_TYPE, 1),
                                 G(VERTEX_ATTRIB_ARRAY_NORMALIZED, 1), G(VERTEX_ATTRIB_ARRAY_BUFFER_BINDING, 1),
                                 G(VERTEX_ATTRIB_ARRAY_INTEGER, 1), G(VERTEX_ATTRIB_ARRAY_LONG, 1),
                                 G(VERTEX_ATTRIB_ARRAY_DIVISOR, 1), G(VERTEX_ATTRIB_BINDING, 1),
                                 G(VERTEX_ATTRIB_RELATIVE_OFFSET, 1)};
    char name[96];
    int bound = 1;
    if (core_profile) /* only vertex array objects have arrays; those that Mesa keeps elsewhere cannot be drawn */
        glGetIntegerv(GL_VERTEX_ARRAY_BINDING, &bound);
    for (int i = 0; i < 16; i++) {
        for (int j = 0; bound && j < COUNT(attrib); j++) {
            GLint value = -1;
            glGetVertexAttribiv((GLuint)i, attrib[j].name, &value);
            if (!told())
                continue;
            label(name, sizeof name, "attrib", i, attrib[j].text);
            ints(name, &value, 1);
        }
        /* The compatibility profile has no current value of attribute 0. */
        if (i > 0 || core_profile) {
            float current[4] = {-1};
            glGetVertexAttribfv((GLuint)i, GL_CURRENT_VERTEX_ATTRIB, current);
            label(name, sizeof name, "attrib", i, "CURRENT");
            floats(name, current, 4);
        }
    }
}

static void print_glx(void)
{
    GLXContext now = glXGetCurrentContext();
    unsigned w = 0, h = 0;
    int direct = now && glXIsDirect(display, now);
    int id = 0;
    glXQueryContext(display, now, GLX_RENDER_TYPE, &id);
    glXQueryDrawable(display, glXGetCurrentDrawable(), GLX_WIDTH, &w);
    glXQueryDrawable(display, glXGetCurrentDrawable(), GLX_HEIGHT, &h);
    printf("%s glX = %d 0x%x %u %u %d\n", tag, direct, (unsigned)id, w, h,
           glXGetCurrentDrawable() == glXGetCurrentReadDrawable());
}

void print_state(const char *with)
{
    const char *state = getenv("TESTPROG_STATE");
    if (state && strcmp(state, "never") == 0)
        return;
    tag = with;
    for (int i = 0; i < COUNT(INTEGERS); i++)
        get_ints(&INTEGERS[i]);
    for (int i = 0; i < COUNT(FLOATS); i++)
        get_floats(&FLOATS[i]);
    for (int i = 0; i < COUNT(POINTERS); i++)
        print_pointer(POINTERS[i].text, POINTERS[i].name);
    print_units();
    if (fixed_pipeline)
        print_lights();
    if (!core_profile)
        print_maps();
    print_clip_planes();
    print_textures();
    print_samplers();
    print_objects();
    print_attribs();
    print_indexed_buffers();
    print_glx();
    GLenum error;
    while ((error = glGetError()) != GL_NO_ERROR)
        printf("%s error = 0x%04x\n", tag, error);
}

static void pop_matrices(GLenum mode, GLenum depth_name, GLenum matrix, const char *text)
{
    char name[96];
    int depth = 1;
    glMatrixMode(mode);
    glGetIntegerv(depth_name, &depth);
    for (; depth > 1; depth--) {
        float f[16];
        glPopMatrix();
        glGetFloatv(matrix, f);
        label(name, sizeof name, text, depth - 1, "MATRIX");
        floats(name, f, 16);
    }
}

void print_state_and_stacks(const char *with)
{
    int depth, units;
    print_state(with);
    if (!fixed_pipeline)
        return; /* it has no stacks */
    pop_matrices(GL_MODELVIEW, GL_MODELVIEW_STACK_DEPTH, GL_MODELVIEW_MATRIX, "ModelviewStack");
    pop_matrices(GL_PROJECTION, GL_PROJECTION_STACK_DEPTH, GL_PROJECTION_MATRIX, "ProjectionStack");
    glGetIntegerv(GL_MAX_TEXTURE_UNITS, &units);
    for (int unit = 0; unit < units; unit++) {
        glActiveTexture(GL_TEXTURE0 + (unsigned)unit);
        pop_matrices(GL_TEXTURE, GL_TEXTURE_STACK_DEPTH, GL_TEXTURE_MATRIX, "TextureStack");
    }
    if (core_profile)
        return; /* it has stacks of matrices alone */
    char popped[64];
    glGetIntegerv(GL_ATTRIB_STACK_DEPTH, &depth);
    for (; depth > 0; depth--) {
        glPopAttrib();
        snprintf(popped, sizeof popped, "%s-attrib-%d", with, depth);
        print_state(popped);
    }
    glGetIntegerv(GL_CLIENT_ATTRIB_STACK_DEPTH, &depth);
    for (; depth > 0; depth--) {
        glPopClientAttrib();
        snprintf(popped, sizeof popped, "%s-client-%d", with, depth);
        print_state(popped);
    }
}
