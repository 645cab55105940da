//! Reads the value of a slot back as packets that give it that value again, without disturbing GL's state.
//!
//! The packets stand alone: each sequence begins with the bindings and modes that it needs. What it disturbs besides its
//! slot is for the replay to put right.
//! This module must not know why a slot is read back.
#![allow(unsafe_code)] // calls into the driver

use super::drawable::{with_desktop, with_sharing};
use super::gets::TEXTURE_TARGETS;
use super::samples::Image;
use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use crate::lists;
use crate::names::UNKNOWN;
use crate::platform::Platform;
use reprise_gl::command::ObjectClass;
use reprise_gl::extent;
use reprise_gl::formats::{self, Components};
use reprise_gl::glx::Profile;
use reprise_gl::keeper::{SLOTS, slot};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{self, BlobArg, Packet, build, flags};

/// Bytes of a buffer that go into a packet, whose own size has 32 bits, with room for the rest of it.
const MOST_READ_BACK: usize = u32::MAX as usize - 4096;
const GL_ALL_BARRIER_BITS: u32 = u32::MAX;
const GL_ACTIVE_TEXTURE: u32 = 0x84e0;
const GL_TEXTURE0: u32 = 0x84c0;
const GL_MAX_TEXTURE_UNITS: u32 = 0x84e2;

const GL_MODELVIEW: u32 = 0x1700;
const GL_PROJECTION: u32 = 0x1701;
const GL_TEXTURE: u32 = 0x1702;
const GL_COLOR: u32 = 0x1800;
const GL_MODELVIEW_MATRIX: u32 = 0x0ba6;
const GL_PROJECTION_MATRIX: u32 = 0x0ba7;
const GL_TEXTURE_MATRIX: u32 = 0x0ba8;
const GL_COLOR_MATRIX: u32 = 0x80b1;

const GL_FRONT: u32 = 0x0404;
const GL_BACK: u32 = 0x0405;
const GL_FRONT_AND_BACK: u32 = 0x0408;
const GL_COLOR_MATERIAL_FACE: u32 = 0x0b55;
const GL_COLOR_MATERIAL_PARAMETER: u32 = 0x0b56;
const GL_COLOR_MATERIAL: u32 = 0x0b57;
const GL_AMBIENT: u32 = 0x1200;
const GL_DIFFUSE: u32 = 0x1201;
const GL_SHININESS: u32 = 0x1601;
const GL_AMBIENT_AND_DIFFUSE: u32 = 0x1602;
const GL_COLOR_INDEXES: u32 = 0x1603;

const GL_CURRENT_RASTER_COLOR: u32 = 0x0b04;
const GL_CURRENT_RASTER_TEXTURE_COORDS: u32 = 0x0b06;
const GL_CURRENT_RASTER_POSITION: u32 = 0x0b07;
const GL_CURRENT_RASTER_POSITION_VALID: u32 = 0x0b08;
const GL_CURRENT_RASTER_DISTANCE: u32 = 0x0b09;
const GL_CURRENT_RASTER_SECONDARY_COLOR: u32 = 0x845f;
const GL_FOG_COORDINATE_SOURCE: u32 = 0x8450;
const GL_FOG_COORDINATE: u32 = 0x8451;

const GL_ARRAY_BUFFER: u32 = 0x8892;
const GL_ARRAY_BUFFER_BINDING: u32 = 0x8894;
const GL_BUFFER_SIZE: u32 = 0x8764;
const GL_BUFFER_USAGE: u32 = 0x8765;
const GL_BUFFER_IMMUTABLE_STORAGE: u32 = 0x821f;
const GL_BUFFER_STORAGE_FLAGS: u32 = 0x8220;

const GL_TEXTURE_1D: u32 = 0x0de0;
const GL_TEXTURE_3D: u32 = 0x806f;
const GL_TEXTURE_2D_ARRAY: u32 = 0x8c1a;
const GL_TEXTURE_CUBE_MAP_ARRAY: u32 = 0x9009;
const GL_TEXTURE_CUBE_MAP: u32 = 0x8513;
const GL_TEXTURE_CUBE_MAP_POSITIVE_X: u32 = 0x8515;
const GL_TEXTURE_CUBE_MAP_NEGATIVE_Z: u32 = 0x851a;
const GL_TEXTURE_WIDTH: u32 = 0x1000;
const GL_TEXTURE_HEIGHT: u32 = 0x1001;
const GL_TEXTURE_INTERNAL_FORMAT: u32 = 0x1003;
const GL_TEXTURE_BORDER: u32 = 0x1005;
const GL_TEXTURE_RED_SIZE: u32 = 0x805c;
const GL_TEXTURE_DEPTH: u32 = 0x8071;
const GL_TEXTURE_COMPRESSED_IMAGE_SIZE: u32 = 0x86a0;
const GL_TEXTURE_COMPRESSED: u32 = 0x86a1;

/// What a packet says of a payload inside it has 30 bits for its length.
const LONGEST_VALUE: usize = (1 << 30) - 1;
const GL_TEXTURE_DEPTH_SIZE: u32 = 0x884a;
const GL_TEXTURE_STENCIL_SIZE: u32 = 0x88f1;
const GL_TEXTURE_RED_TYPE: u32 = 0x8c10;
const GL_TEXTURE_DEPTH_TYPE: u32 = 0x8c16;
const GL_TEXTURE_IMMUTABLE_FORMAT: u32 = 0x912f;
const GL_TEXTURE_2D_MULTISAMPLE: u32 = 0x9100;
const GL_TEXTURE_2D_MULTISAMPLE_ARRAY: u32 = 0x9102;
const GL_TEXTURE_FIXED_SAMPLE_LOCATIONS: u32 = 0x9107;
const GL_RENDERBUFFER: u32 = 0x8d41;
const GL_GENERATE_MIPMAP: u32 = 0x8191;
const GL_DEPTH_COMPONENT: u32 = 0x1902;
const GL_UNSIGNED_INT: u32 = 0x1405;
const GL_FLOAT: u32 = 0x1406;

/// Pixel transfer state through which an uploaded image passes: each with its default.
const PIXEL_TRANSFER: [(u32, f32); 11] = [
    (0x0d10, 0.0), // MAP_COLOR
    (0x0d14, 1.0), // RED_SCALE
    (0x0d15, 0.0), // RED_BIAS
    (0x0d18, 1.0), // GREEN_SCALE
    (0x0d19, 0.0), // GREEN_BIAS
    (0x0d1a, 1.0), // BLUE_SCALE
    (0x0d1b, 0.0), // BLUE_BIAS
    (0x0d1c, 1.0), // ALPHA_SCALE
    (0x0d1d, 0.0), // ALPHA_BIAS
    (0x0d1e, 1.0), // DEPTH_SCALE
    (0x0d1f, 0.0), // DEPTH_BIAS
];

/// Packets, one after the other.
#[derive(Default)]
struct Packets(Vec<u8>);

impl Packets {
    fn add(&mut self, op: u16, words: &[u32], blobs: &[BlobArg<'_>]) {
        self.0.extend_from_slice(&build(op, flags::SYNTHETIC, 0, words, blobs));
    }
    fn floats(&mut self, op: u16, words: &[u32], values: &[f32]) {
        let words: Vec<u32> =
            words.iter().copied().chain(values.iter().map(|value| value.to_bits())).collect();
        self.add(op, &words, &[]);
    }
}

/// The packets for slot class `class` with these keys, objects by the program's names.
///
/// # Errors
/// [`Refused::Cannot`] for a slot that cannot be read back.
pub fn slot(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    class: u32,
    keys: [u32; 3],
    value: u32,
) -> Result<Vec<u8>, Refused> {
    let name = SLOTS.get(class as usize).map_or("?", |class| class.name);
    let cannot = |why: &str| Refused::Cannot(format!("{name}{keys:x?} cannot be read back: {why}"));
    match x.context() {
        None => return Err(cannot("its context is not current")),
        Some(context) if context.errors.in_begin() => {
            return Err(cannot("the program is between glBegin and glEnd"));
        }
        Some(_) => {}
    }
    // What shaders have written is there for other commands only after a barrier (specification 4.6, section 7.13.2).
    if let (Ok(slot::BufferData | slot::TexImage), Some(barrier)) =
        (u16::try_from(class), x.gl().glMemoryBarrier)
        && x.profile() != Profile::Es1
    {
        // SAFETY: a context is current.
        unsafe { barrier(GL_ALL_BARRIER_BITS) };
    }
    let es = x.profile().is_es();
    let packets = match u16::try_from(class) {
        Ok(slot::Enable) => Some(capability(x.gl(), keys[0], keys[1])?),
        Ok(slot::CurrentColor) => Some(current::<4>(x.gl(), op::glColor4f, &[], 0x0b00)?),
        Ok(slot::CurrentEdgeFlag) => {
            let on = integer(x.gl(), 0x0b43)?;
            let mut packets = Packets::default();
            packets.add(op::glEdgeFlag, &[on], &[]);
            Some(packets)
        }
        Ok(slot::CurrentFogCoord) => Some(current::<1>(x.gl(), op::glFogCoordf, &[], 0x8453)?),
        Ok(slot::CurrentIndex) => Some(current::<1>(x.gl(), op::glIndexf, &[], 0x0b01)?),
        Ok(slot::CurrentNormal) => Some(current::<3>(x.gl(), op::glNormal3f, &[], 0x0b02)?),
        Ok(slot::CurrentSecondaryColor) => Some(current::<3>(x.gl(), op::glSecondaryColor3f, &[], 0x8459)?),
        Ok(slot::CurrentTexCoord) if keys[0] >= integer(x.gl(), GL_MAX_TEXTURE_UNITS)? => {
            Some(Packets::default())
        }
        Ok(slot::CurrentTexCoord) => {
            let unit = GL_TEXTURE0.saturating_add(keys[0]);
            let read = || current::<4>(x.gl(), op::glMultiTexCoord4f, &[unit], 0x0b03);
            Some(with_unit(x.gl(), keys[0], read)?)
        }
        Ok(slot::Material) => Some(material(x.gl(), keys[0], keys[1])?),
        Ok(slot::TopMatrix) => matrix(x.gl(), keys[0], keys[1])?,
        Ok(slot::RasterPos) => raster_position(x.gl())?,
        // OpenGL ES cannot read it, but can make it again.
        Ok(slot::BufferData) if es => with_desktop(x, platform, |x| buffer(x, keys[0], value))?,
        Ok(slot::BufferData) => buffer(x, keys[0], value)?,
        Ok(slot::RenderbufferImage) => renderbuffer(x, platform, keys[0])?,
        Ok(slot::FeedbackCount) => return super::captured::capture(x, keys[0]),
        Ok(slot::QueryResult) => return super::queries::capture_result(x, keys[0]),
        Ok(slot::TexImage)
            if matches!(keys[1], GL_TEXTURE_2D_MULTISAMPLE | GL_TEXTURE_2D_MULTISAMPLE_ARRAY) =>
        {
            Some(multisample_texture(x, platform, keys)?)
        }
        Ok(slot::TexImage) if es && keys[0] == 0 => {
            unnamed_image(x.gl(), x.profile(), keys[1], keys[2].cast_signed())?
        }
        Ok(slot::TexImage) if es => beside(x, platform, [keys[0], keys[1], keys[2], 0], |x, own| {
            texture_image(x, keys[0], keys[1], keys[2].cast_signed(), Some(own))
        })?,
        Ok(slot::TexImage) => texture_image(x, keys[0], keys[1], keys[2].cast_signed(), None)?,
        _ => None,
    };
    let packets = packets.ok_or_else(|| cannot("there is no way known"))?.0;
    if packets.len() > LONGEST_VALUE {
        return Err(cannot("it has 1 GiB or more, which no call can bring back in one piece"));
    }
    Ok(packets)
}

/// The contents of something shared, by calls that contexts of OpenGL ES have not: read in another one, and put back in such.
/// What it is called, and so that it must be there before, is said in the program's own, and so is what `read` adds to the
/// packets that it gets.
fn beside(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    of: [u32; 4],
    read: impl FnOnce(&mut Executor<'_>, &mut Packets) -> Result<Option<Packets>, Refused>,
) -> Result<Option<Packets>, Refused> {
    let (mut packets, mut own) = (Packets::default(), Packets::default());
    let Some(calls) = with_desktop(x, platform, |x| read(x, &mut own))? else { return Ok(None) };
    let [texture, target, _, renderbuffer] = of;
    match target_of(target) {
        _ if calls.0.is_empty() && own.0.is_empty() => return Ok(Some(packets)),
        Some((base, ..)) => {
            packets.add(op::glBindTexture, &[base, texture], &[]);
            if x.profile() == Profile::Es1 {
                packets.add(op::glTexParameteri, &[base, GL_GENERATE_MIPMAP, 0], &[]);
            }
        }
        None => packets.add(op::glBindRenderbuffer, &[GL_RENDERBUFFER, renderbuffer], &[]),
    }
    packets.0.extend(own.0);
    if !calls.0.is_empty() {
        packets.add(reprise_gl::assist::SetShared, &of, &[BlobArg::Bytes(&calls.0)]);
    }
    Ok(Some(packets))
}

/// A level of a texture without a name, which contexts do not share, where there is none.
///
/// # Errors
/// [`Refused::Cannot`]: there is one, and OpenGL ES has no call to read it.
fn unnamed_image(gl: &Gl, profile: Profile, target: u32, level: i32) -> Result<Option<Packets>, Refused> {
    let Some((base, binding, _)) = target_of(target) else { return Ok(None) };
    // As it is where the get is not there, before ES 3.1.
    let mut width = -1;
    if profile != Profile::Es1 {
        let before = integer(gl, binding)?;
        call!(gl.glBindTexture(base, 0));
        call!(gl.glGetTexLevelParameteriv(target, level, GL_TEXTURE_WIDTH, &raw mut width));
        call!(gl.glBindTexture(base, before));
    }
    match width {
        0 => Ok(Some(Packets::default())),
        _ => Err(Refused::Cannot("OpenGL ES cannot read the texture without a name".into())),
    }
}

/// Puts the contents of something shared back: pointer parameter 0 is what [`slot`] has read.
///
/// # Errors
/// [`Refused`].
pub fn set_shared(x: &mut Executor<'_>, platform: &mut dyn Platform, p: &Packet<'_>) -> Result<(), Refused> {
    let bytes = x.bytes(p, 0)?;
    with_desktop(x, platform, |x| {
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            let malformed = |_| Refused::Malformed("what is shared has no such contents");
            let (op, _, size, _) = packet::header(rest).map_err(malformed)?;
            let command = reprise_gl::command(op).ok_or(Refused::Unknown(op))?;
            let (this, others) = rest
                .split_at_checked(size as usize)
                .ok_or(Refused::Malformed("what is shared is cut off"))?;
            let packet = Packet::parse(this, command.shape).map_err(malformed)?;
            if lists::execute(x, command, &packet)? {
                return Err(Refused::Cannot(format!(
                    "{} is refused beside the program's context",
                    command.name
                )));
            }
            rest = others;
        }
        Ok(())
    })
}

fn integer(gl: &Gl, name: u32) -> Result<u32, Refused> {
    let mut value = 0i32;
    call!(gl.glGetIntegerv(name, &raw mut value));
    Ok(value.cast_unsigned())
}

fn floats<const N: usize>(gl: &Gl, name: u32) -> Result<[f32; N], Refused> {
    // A get never writes more than a matrix.
    let mut values = [0f32; 16];
    call!(gl.glGetFloatv(name, values.as_mut_ptr()));
    let mut out = [0f32; N];
    out.copy_from_slice(&values[..N]);
    Ok(out)
}

/// A current vertex attribute: what `name` gets, set by `op`.
fn current<const N: usize>(gl: &Gl, op: u16, words: &[u32], name: u32) -> Result<Packets, Refused> {
    let mut packets = Packets::default();
    packets.floats(op, words, &floats::<N>(gl, name)?);
    Ok(packets)
}

/// Runs `work` with texture unit `unit` active.
fn with_unit<T>(gl: &Gl, unit: u32, work: impl FnOnce() -> Result<T, Refused>) -> Result<T, Refused> {
    let before = integer(gl, GL_ACTIVE_TEXTURE)?;
    call!(gl.glActiveTexture(GL_TEXTURE0.saturating_add(unit)));
    let result = work();
    call!(gl.glActiveTexture(before));
    result
}

fn capability(gl: &Gl, cap: u32, unit: u32) -> Result<Packets, Refused> {
    let mut on = 0;
    with_unit(gl, unit, || {
        on = call!(gl.glIsEnabled(cap));
        Ok(())
    })?;
    let mut packets = Packets::default();
    packets.add(op::glActiveTexture, &[GL_TEXTURE0.saturating_add(unit)], &[]);
    packets.add(if on != 0 { op::glEnable } else { op::glDisable }, &[cap], &[]);
    Ok(packets)
}

/// What tracks the current colour can only be set by a colour: others that are tracked have the same value.
fn material(gl: &Gl, face: u32, pname: u32) -> Result<Packets, Refused> {
    let mut values = [0f32; 4];
    call!(gl.glGetMaterialfv(face, pname, values.as_mut_ptr()));
    let covers =
        |value: u32, pair: u32, of: [u32; 2], one: u32| value == one || value == pair && of.contains(&one);
    let tracked = call!(gl.glIsEnabled(GL_COLOR_MATERIAL)) != 0
        && covers(integer(gl, GL_COLOR_MATERIAL_FACE)?, GL_FRONT_AND_BACK, [GL_FRONT, GL_BACK], face)
        && covers(
            integer(gl, GL_COLOR_MATERIAL_PARAMETER)?,
            GL_AMBIENT_AND_DIFFUSE,
            [GL_AMBIENT, GL_DIFFUSE],
            pname,
        );
    let mut packets = Packets::default();
    if tracked {
        packets.floats(op::glColor4f, &[], &values);
    } else {
        let count = match pname {
            GL_SHININESS => 1,
            GL_COLOR_INDEXES => 3,
            _ => 4,
        };
        let bytes: Vec<u8> = values[..count].iter().flat_map(|value| value.to_le_bytes()).collect();
        packets.add(op::glMaterialfv, &[face, pname], &[BlobArg::Bytes(&bytes)]);
    }
    Ok(packets)
}

fn matrix(gl: &Gl, mode: u32, unit: u32) -> Result<Option<Packets>, Refused> {
    let name = match mode {
        GL_MODELVIEW => GL_MODELVIEW_MATRIX,
        GL_PROJECTION => GL_PROJECTION_MATRIX,
        GL_TEXTURE => GL_TEXTURE_MATRIX,
        GL_COLOR => GL_COLOR_MATRIX,
        _ => return Ok(None),
    };
    let values: [f32; 16] = with_unit(gl, unit, || floats(gl, name))?;
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    let mut packets = Packets::default();
    packets.add(op::glActiveTexture, &[GL_TEXTURE0.saturating_add(unit)], &[]);
    packets.add(op::glMatrixMode, &[mode], &[]);
    packets.add(op::glLoadMatrixf, &[], &[BlobArg::Bytes(&bytes)]);
    Ok(Some(packets))
}

/// By glWindowPos, which takes everything but the position from the current vertex attributes. The fourth coordinate comes
/// back as 1: nothing that GL draws depends on it.
fn raster_position(gl: &Gl) -> Result<Option<Packets>, Refused> {
    let mut packets = Packets::default();
    if integer(gl, GL_CURRENT_RASTER_POSITION_VALID)? == 0 {
        // A position that is clipped away.
        for mode in [GL_PROJECTION, GL_MODELVIEW] {
            packets.add(op::glMatrixMode, &[mode], &[]);
            packets.add(op::glLoadIdentity, &[], &[]);
        }
        packets.floats(op::glRasterPos4f, &[], &[2.0, 0.0, 0.0, 1.0]);
        return Ok(Some(packets));
    }
    packets.floats(op::glColor4f, &[], &floats::<4>(gl, GL_CURRENT_RASTER_COLOR)?);
    packets.floats(op::glSecondaryColor3f, &[], &floats::<3>(gl, GL_CURRENT_RASTER_SECONDARY_COLOR)?);
    for unit in 0..integer(gl, GL_MAX_TEXTURE_UNITS)? {
        let coordinates = with_unit(gl, unit, || floats::<4>(gl, GL_CURRENT_RASTER_TEXTURE_COORDS))?;
        packets.floats(op::glMultiTexCoord4f, &[GL_TEXTURE0.saturating_add(unit)], &coordinates);
    }
    let [distance] = floats(gl, GL_CURRENT_RASTER_DISTANCE)?;
    packets.add(op::glFogi, &[GL_FOG_COORDINATE_SOURCE, GL_FOG_COORDINATE], &[]);
    packets.floats(op::glFogCoordf, &[], &[distance]);
    // The depth that is read is that of the window: it must not be mapped once more.
    let one = 1f64.to_bits();
    packets.add(op::glDepthRange, &[0, 0, one as u32, (one >> 32) as u32], &[]);
    packets.floats(op::glWindowPos3f, &[], &floats::<3>(gl, GL_CURRENT_RASTER_POSITION)?);
    Ok(Some(packets))
}

/// A buffer, made again by the target by which the program made it, if that is of what shaders write: to OpenGL that is all the
/// same, but llvmpipe looks for what shaders have written only in buffers that were made to be written by them.
fn buffer(x: &mut Executor<'_>, name: u32, target: u32) -> Result<Option<Packets>, Refused> {
    if name == 0 {
        return Err(Refused::Cannot("there is no buffer 0".into()));
    }
    let gl = x.gl();
    let real = x.name(ObjectClass::Buffer, name);
    let before = integer(gl, GL_ARRAY_BUFFER_BINDING)?;
    call!(gl.glBindBuffer(GL_ARRAY_BUFFER, real));
    let read = || {
        let (mut size, mut usage) = (0i64, 0i32);
        if let Some(get) = gl.glGetBufferParameteri64v {
            // SAFETY: a context is current; one value is written.
            unsafe { get(GL_ARRAY_BUFFER, GL_BUFFER_SIZE, &raw mut size) };
        } else {
            let mut short = 0i32;
            call!(gl.glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_SIZE, &raw mut short));
            size = short.into();
        }
        let Some(length) = usize::try_from(size).ok().filter(|length| *length <= MOST_READ_BACK) else {
            return Err(Refused::Cannot(format!(
                "buffer {name} has {size} bytes, and {MOST_READ_BACK} can be read back at a time"
            )));
        };
        call!(gl.glGetBufferParameteriv(GL_ARRAY_BUFFER, GL_BUFFER_USAGE, &raw mut usage));
        let mut fixed = [0i32; 2];
        if gl.glBufferStorage.is_some() {
            for (pname, value) in
                [GL_BUFFER_IMMUTABLE_STORAGE, GL_BUFFER_STORAGE_FLAGS].iter().zip(&mut fixed)
            {
                call!(gl.glGetBufferParameteriv(GL_ARRAY_BUFFER, *pname, &raw mut *value));
            }
        }
        let how = match fixed {
            [0, _] => (op::glBufferData, usage),
            [_, flags] => (op::glBufferStorage, flags),
        };
        let mut bytes = vec![0u8; length];
        if !bytes.is_empty() {
            call!(gl.glGetBufferSubData(GL_ARRAY_BUFFER, 0, size, bytes.as_mut_ptr().cast()));
        }
        Ok((how, bytes))
    };
    let result = read();
    call!(gl.glBindBuffer(GL_ARRAY_BUFFER, before));
    let ((op, how), bytes) = result?;
    let mut packets = Packets::default();
    // Others, an older context of the share group may not know.
    let target = match target {
        gl::SHADER_STORAGE_BUFFER | gl::ATOMIC_COUNTER_BUFFER => target,
        _ => GL_ARRAY_BUFFER,
    };
    packets.add(op::glBindBuffer, &[target, name], &[]);
    let len = bytes.len() as u64;
    let words = [target, len as u32, (len >> 32) as u32, how.cast_unsigned()];
    packets.add(op, &words, &[BlobArg::Bytes(&bytes)]);
    Ok(Some(packets))
}

/// Storage, and what is in it.
fn renderbuffer(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    name: u32,
) -> Result<Option<Packets>, Refused> {
    let image = match x.profile().is_es() {
        true => with_desktop(x, platform, |x| super::framebuffers::image(x, name))?,
        false => super::framebuffers::image(x, name)?,
    };
    let mut packets = Packets::default();
    packets.add(op::glBindRenderbuffer, &[GL_RENDERBUFFER, name], &[]);
    if image.samples > 0 {
        let storage = [GL_RENDERBUFFER, image.samples, image.format, image.width, image.height];
        packets.add(op::glRenderbufferStorageMultisample, &storage, &[]);
        let real = x.name(ObjectClass::Renderbuffer, name);
        let bytes =
            with_sharing(x, platform, |gl, programs| Image::of_renderbuffer(gl, real)?.read(gl, programs))?;
        packets.add(reprise_gl::assist::SetSamples, &[0, 0, name], &[BlobArg::Bytes(&bytes)]);
        return Ok(Some(packets));
    }
    let read = |x: &mut Executor<'_>, _: &mut Packets| {
        let storage = [GL_RENDERBUFFER, image.format, image.width, image.height];
        packets.add(op::glRenderbufferStorage, &storage, &[]);
        let bytes = image.read(x.gl())?;
        for (parameter, default) in PIXEL_TRANSFER.into_iter().filter(|_| !x.profile().is_core()) {
            packets.floats(op::glPixelTransferf, &[parameter], &[default]);
        }
        packets.add(reprise_gl::assist::SetRenderbuffer, &[name], &[BlobArg::Bytes(&bytes)]);
        Ok(Some(packets))
    };
    if x.profile().is_es() {
        beside(x, platform, [0, 0, 0, name], read)
    } else {
        read(x, &mut Packets::default())
    }
}

/// Where the images of a target are bound, the get of that binding, and the dimensions of their uploads.
fn target_of(image: u32) -> Option<(u32, u32, usize)> {
    let face = (GL_TEXTURE_CUBE_MAP_POSITIVE_X..=GL_TEXTURE_CUBE_MAP_NEGATIVE_Z).contains(&image);
    let base = if face { GL_TEXTURE_CUBE_MAP } else { image };
    let (_, binding) = TEXTURE_TARGETS.into_iter().find(|(target, _)| *target == base)?;
    Some(match base {
        GL_TEXTURE_1D => (base, binding, 1),
        GL_TEXTURE_3D | GL_TEXTURE_2D_ARRAY | GL_TEXTURE_CUBE_MAP_ARRAY => (base, binding, 3),
        _ => (base, binding, 2),
    })
}

/// What is known of one level of the bound texture.
pub(super) struct Level<'a> {
    pub(super) gl: &'a Gl,
    /// In a core profile images have no border and no luminance.
    pub(super) core: bool,
    pub(super) target: u32,
    pub(super) dimensions: usize,
    pub(super) level: i32,
    /// Its images are there from the storage on.
    pub(super) immutable: bool,
}

impl Level<'_> {
    pub(super) fn parameter(&self, name: u32) -> Result<i32, Refused> {
        let (gl, mut value) = (self.gl, 0);
        call!(gl.glGetTexLevelParameteriv(self.target, self.level, name, &raw mut value));
        Ok(value)
    }

    /// The first that is not 0.
    fn first(&self, names: impl Iterator<Item = u32>) -> Result<u32, Refused> {
        for name in names {
            let value = self.parameter(name)?;
            if value != 0 {
                return Ok(value.cast_unsigned());
            }
        }
        Ok(0)
    }

    pub(super) fn components(&self) -> Result<Components, Refused> {
        let colors = if self.core { 4 } else { 6 };
        let mut color = 0;
        for name in GL_TEXTURE_RED_SIZE..GL_TEXTURE_RED_SIZE + colors {
            color = color.max(self.parameter(name)?);
        }
        let depth = self.parameter(GL_TEXTURE_DEPTH_SIZE)?;
        let types = if depth > 0 {
            GL_TEXTURE_DEPTH_TYPE..GL_TEXTURE_DEPTH_TYPE + 1
        } else {
            GL_TEXTURE_RED_TYPE..GL_TEXTURE_RED_TYPE + colors
        };
        let kind = self.first(types)?;
        Ok(Components { kind, color, depth, stencil: self.parameter(GL_TEXTURE_STENCIL_SIZE)? })
    }

    /// What format and type pixels may have in OpenGL ES for storage such as this, where there is more to it than the storage: an
    /// internal format without a size is the pixels' format, and a driver chooses the storage by the type; what is read from a depth
    /// is one component where its size is given, and three where not (ES 3.2, tables 8.2, 8.3 and 8.16, and extensions).
    fn pixels_of_es(&self, internal: u32) -> Result<Option<(u32, u32)>, Refused> {
        let size = |at: u32| self.parameter(GL_TEXTURE_RED_SIZE + at);
        let sizes = [size(0)?, size(1)?, size(2)?, size(3)?];
        Ok(Some(match (internal, sizes) {
            (gl::RGB, [5, 6, 5, _]) => (internal, gl::UNSIGNED_SHORT_5_6_5),
            (gl::RGBA, [4, 4, 4, 4]) => (internal, gl::UNSIGNED_SHORT_4_4_4_4),
            (gl::RGBA, [5, 5, 5, 1]) => (internal, gl::UNSIGNED_SHORT_5_5_5_1),
            (gl::RGB | gl::RGBA, [10, 10, 10, _]) => (internal, gl::UNSIGNED_INT_2_10_10_10_REV),
            (gl::RGB | gl::RGBA | gl::BGRA | gl::RED | gl::RG, _) => (internal, gl::UNSIGNED_BYTE),
            (gl::ALPHA | gl::LUMINANCE | gl::LUMINANCE_ALPHA, _) => (internal, gl::UNSIGNED_BYTE),
            (gl::DEPTH_COMPONENT, _) if self.parameter(GL_TEXTURE_DEPTH_SIZE)? == 16 => {
                (internal, gl::UNSIGNED_SHORT)
            }
            (gl::DEPTH_COMPONENT | gl::DEPTH_COMPONENT16 | gl::DEPTH_COMPONENT24, _) => {
                (gl::DEPTH_COMPONENT, gl::UNSIGNED_INT)
            }
            (gl::DEPTH_COMPONENT32F, _) => (gl::DEPTH_COMPONENT, gl::FLOAT),
            (gl::DEPTH_STENCIL | gl::DEPTH24_STENCIL8, _) => (gl::DEPTH_STENCIL, gl::UNSIGNED_INT_24_8),
            (gl::DEPTH32F_STENCIL8, _) => (gl::DEPTH_STENCIL, gl::FLOAT_32_UNSIGNED_INT_24_8_REV),
            (gl::STENCIL_INDEX8, _) => (gl::STENCIL_INDEX, gl::UNSIGNED_BYTE),
            _ => return Ok(None),
        }))
    }

    /// The calls that upload the level; those that a context of OpenGL ES is to make itself, and that come before, to `own`.
    fn read(&self, packets: &mut Packets, own: Option<&mut Packets>) -> Result<(), Refused> {
        let gl = self.gl;
        let size = [
            self.parameter(GL_TEXTURE_WIDTH)?,
            self.parameter(GL_TEXTURE_HEIGHT)?,
            self.parameter(GL_TEXTURE_DEPTH)?,
        ];
        if size == [0; 3] && self.level > 0 {
            // There is no such level; one without texels has a size in the other dimensions. To ask for one that there cannot be is
            // an error.
            if own.is_some() {
                call!(gl.glGetError());
            }
            packets.0.clear();
            return Ok(());
        }
        let dimensions = self.dimensions;
        let internal = self.parameter(GL_TEXTURE_INTERNAL_FORMAT)?.cast_unsigned();
        let border = if self.core { 0 } else { self.parameter(GL_TEXTURE_BORDER)?.cast_unsigned() };
        let extent = size[..dimensions].iter().map(|size| size.cast_unsigned());
        let whole: Vec<u32> = [self.target, self.level.cast_unsigned(), internal]
            .into_iter()
            .chain(extent.clone())
            .chain([border])
            .collect();
        let part: Vec<u32> = whole[..2]
            .iter()
            .copied()
            .chain(std::iter::repeat_n(border.wrapping_neg(), dimensions))
            .chain(extent)
            .collect();
        if self.parameter(GL_TEXTURE_COMPRESSED)? != 0 {
            let len = self.parameter(GL_TEXTURE_COMPRESSED_IMAGE_SIZE)?;
            let mut bytes = vec![0u8; usize::try_from(len).unwrap_or(0)];
            call!(gl.glGetCompressedTexImage(self.target, self.level, bytes.as_mut_ptr().cast()));
            let op = [op::glCompressedTexImage1D, op::glCompressedTexImage2D, op::glCompressedTexImage3D];
            let sub =
                [op::glCompressedTexSubImage1D, op::glCompressedTexSubImage2D, op::glCompressedTexSubImage3D];
            let (op, words) = if self.immutable {
                (sub, [&part[..], &[internal, len.cast_unsigned()]].concat())
            } else {
                (op, [&whole[..], &[len.cast_unsigned()]].concat())
            };
            let packets = match own {
                Some(own) => {
                    packets.0.clear();
                    own
                }
                None => packets,
            };
            packets.add(op[dimensions - 1], &words, &[BlobArg::Bytes(&bytes)]);
            return Ok(());
        }
        let components = self.components()?;
        let (format, ty) = formats::layout(components);
        let mut bytes = vec![0u8; extent::image(format, ty, size[0], size[1], size[2])];
        let blob = if bytes.is_empty() {
            BlobArg::Null
        } else {
            call!(gl.glGetTexImage(self.target, self.level, format, ty, bytes.as_mut_ptr().cast()));
            BlobArg::Bytes(&bytes)
        };
        let op = [op::glTexImage1D, op::glTexImage2D, op::glTexImage3D];
        let sub = [op::glTexSubImage1D, op::glTexSubImage2D, op::glTexSubImage3D];
        // Where the internal format has no size, a driver may choose it by the type: Mesa 24 bits of depth by floats, which
        // do not come back exactly, and 32 by whole numbers.
        let by_type = format == GL_DEPTH_COMPONENT && ty == GL_UNSIGNED_INT && components.depth <= 24;
        let by_es = match own.filter(|_| !self.immutable) {
            Some(own) => self.pixels_of_es(internal)?.map(|pixels| (own, pixels)),
            None => None,
        };
        let is_there = by_type || by_es.is_some() || self.immutable;
        if let Some((own, (format, ty))) = by_es {
            own.add(op[dimensions - 1], &[&whole[..], &[format, ty]].concat(), &[BlobArg::Null]);
        } else if by_type && !self.immutable {
            packets.add(op[dimensions - 1], &[&whole[..], &[format, GL_FLOAT]].concat(), &[BlobArg::Null]);
        }
        if is_there {
            packets.add(sub[dimensions - 1], &[&part[..], &[format, ty]].concat(), &[blob]);
        } else {
            packets.add(op[dimensions - 1], &[&whole[..], &[format, ty]].concat(), &[blob]);
        }
        Ok(())
    }
}

/// Binds a texture that is there.
fn bound(target: u32, name: u32, real: u32) -> Result<Packets, Refused> {
    if real == UNKNOWN {
        return Err(Refused::Cannot(format!("texture {name} is deleted, and cannot be read back any more")));
    }
    let mut packets = Packets::default();
    packets.add(op::glActiveTexture, &[GL_TEXTURE0], &[]);
    packets.add(op::glBindTexture, &[target, name], &[]);
    Ok(packets)
}

/// Storage, where it is not there for ever, and each sample. There are no levels.
fn multisample_texture(
    x: &mut Executor<'_>,
    platform: &mut dyn Platform,
    [name, target, level]: [u32; 3],
) -> Result<Packets, Refused> {
    if level > 0 {
        return Ok(Packets::default());
    }
    let real = x.name(ObjectClass::Texture, name);
    let mut packets = bound(target, name, real)?;
    let (image, fixed, bytes) = with_sharing(x, platform, |gl, programs| {
        let image = Image::of_texture(gl, target, real)?;
        let (mut immutable, mut fixed) = (0, 0);
        if gl.glTexStorage2D.is_some() {
            call!(gl.glGetTexParameteriv(target, GL_TEXTURE_IMMUTABLE_FORMAT, &raw mut immutable));
        }
        let pname = GL_TEXTURE_FIXED_SAMPLE_LOCATIONS;
        call!(gl.glGetTexLevelParameteriv(target, 0, pname, &raw mut fixed));
        let bytes = if image.width == 0 { Vec::new() } else { image.read(gl, programs)? };
        Ok((image, (immutable == 0).then_some(fixed), bytes))
    })?;
    if let Some(fixed) = fixed {
        let size = [image.width, image.height, image.layers];
        let (op, size) = match target {
            GL_TEXTURE_2D_MULTISAMPLE => (op::glTexImage2DMultisample, &size[..2]),
            _ => (op::glTexImage3DMultisample, &size[..]),
        };
        let words = [&[target.cast_signed(), image.samples, image.format.cast_signed()], size, &[fixed]];
        packets.add(op, &words.concat().into_iter().map(i32::cast_unsigned).collect::<Vec<_>>(), &[]);
    }
    if !bytes.is_empty() {
        packets.add(reprise_gl::assist::SetSamples, &[name, target, 0], &[BlobArg::Bytes(&bytes)]);
    }
    Ok(packets)
}

fn texture_image(
    x: &mut Executor<'_>,
    name: u32,
    target: u32,
    level: i32,
    own: Option<&mut Packets>,
) -> Result<Option<Packets>, Refused> {
    let Some((base, binding, dimensions)) = target_of(target) else { return Ok(None) };
    let gl = x.gl();
    let core = x.profile().is_core();
    let real = x.name(ObjectClass::Texture, name);
    let mut packets = bound(base, name, real)?;
    if !core {
        // What is on now is not all that may be on when this is issued.
        for (parameter, default) in PIXEL_TRANSFER {
            packets.floats(op::glPixelTransferf, &[parameter], &[default]);
        }
        packets.add(op::glTexParameteri, &[base, GL_GENERATE_MIPMAP, 0], &[]);
    }
    let before = integer(gl, binding)?;
    call!(gl.glBindTexture(base, real));
    let mut immutable = 0i32;
    if gl.glTexStorage2D.is_some() {
        call!(gl.glGetTexParameteriv(base, GL_TEXTURE_IMMUTABLE_FORMAT, &raw mut immutable));
    }
    let level = Level { gl, core, target, dimensions, level, immutable: immutable != 0 };
    let result = level.read(&mut packets, own);
    call!(gl.glBindTexture(base, before));
    result.map(|()| Some(packets))
}
