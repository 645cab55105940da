//! Programs: what a driver numbers how, and the names of what outlives its deletion (specification 4.6, chapter 7).
//!
//! The program sees the numbers of the driver that linked first. After each link the server makes a table of names and
//! numbers, which goes into the log; another driver gets that table after its own link, is told which attribute locations to
//! use, and where its other numbers differ, they are translated.
//! This module must not know when a program is linked again.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::interface::{self, Entry, Kind};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Blob, Packet};
use reprise_wire::ring::REPLY_SIZE;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ffi::CString;

/// GL_IMAGE_1D to GL_UNSIGNED_INT_IMAGE_2D_MULTISAMPLE_ARRAY.
const IMAGE_TYPES: std::ops::RangeInclusive<u32> = 0x904c..=0x906c;
/// A location that no driver gives.
const NO_LOCATION: i32 = i32::MAX;

/// What is known of the programs of a share group.
#[derive(Debug, Default)]
pub struct Programs {
    /// The table of the last link, until it is fetched: program, table.
    made: Option<(u32, Vec<u8>)>,
    /// Where this driver's numbers differ from those that the program sees.
    numbers: FxHashMap<u32, Numbers>,
    /// Programs and shaders that were deleted, and may still be there.
    deleted: FxHashSet<(ObjectClass, u32)>,
}

/// This driver's numbers by the program's, and back.
#[derive(Debug, Default)]
struct Numbers {
    real: FxHashMap<(Kind, u32), i32>,
    virt: FxHashMap<(Kind, i32), u32>,
}

fn program_value(gl: &Gl, real: u32, pname: u32) -> Result<i32, Refused> {
    let mut value = 0;
    call!(gl.glGetProgramiv(real, pname, &raw mut value));
    Ok(value)
}

fn text(bytes: &[u8]) -> CString {
    CString::new(bytes.split(|byte| *byte == 0).next().unwrap_or_default()).unwrap_or_default()
}

/// `name[element]`, for a name that ends with `[0]`.
fn element(name: &[u8], element: u32) -> CString {
    match name.strip_suffix(b"[0]") {
        Some(stem) if element > 0 => text(&[stem, format!("[{element}]").as_bytes()].concat()),
        _ => text(name),
    }
}

fn uniform_location(gl: &Gl, real: u32, name: &CString) -> Result<i32, Refused> {
    Ok(call!(gl.glGetUniformLocation(real, name.as_ptr().cast())))
}

fn write(table: &mut Vec<u8>, kind: Kind, number: u32, count: u32, name: &[u8]) {
    interface::write(table, Entry { kind, number, count, name });
}

/// The table of a program; empty where its link failed.
fn table_of(gl: &Gl, real: u32) -> Result<Vec<u8>, Refused> {
    let mut table = Vec::new();
    if program_value(gl, real, gl::LINK_STATUS)? == 0 {
        return Ok(table);
    }
    let room = |pname| Ok(vec![0u8; usize::try_from(program_value(gl, real, pname)?).unwrap_or(0) + 1]);
    let mut writes = 0;
    let mut name: Vec<u8> = room(gl::ACTIVE_UNIFORM_MAX_LENGTH)?;
    for index in 0..program_value(gl, real, gl::ACTIVE_UNIFORMS)? {
        let (mut length, mut count, mut ty) = (0, 0, 0);
        let size = name.len() as i32;
        call!(gl.glGetActiveUniform(
            real,
            index as u32,
            size,
            &raw mut length,
            &raw mut count,
            &raw mut ty,
            name.as_mut_ptr()
        ));
        let name = &name[..usize::try_from(length).unwrap_or(0).min(name.len())];
        if IMAGE_TYPES.contains(&ty) {
            writes |= interface::WRITES_IMAGES;
        }
        let location = uniform_location(gl, real, &element(name, 0))?;
        let count = count.max(1).cast_unsigned();
        if location < 0 {
            continue; // in a block
        }
        let last = uniform_location(gl, real, &element(name, count - 1))?;
        if last == location + count.cast_signed() - 1 {
            write(&mut table, Kind::Uniform, location.cast_unsigned(), count, name);
            continue;
        }
        for i in 0..count {
            let name = element(name, i);
            let number = uniform_location(gl, real, &name)?.cast_unsigned();
            write(&mut table, Kind::Uniform, number, 1, name.to_bytes());
        }
    }
    let mut name: Vec<u8> = room(gl::ACTIVE_ATTRIBUTE_MAX_LENGTH)?;
    for index in 0..program_value(gl, real, gl::ACTIVE_ATTRIBUTES)? {
        let (mut length, mut count, mut ty) = (0, 0, 0);
        let size = name.len() as i32;
        call!(gl.glGetActiveAttrib(
            real,
            index as u32,
            size,
            &raw mut length,
            &raw mut count,
            &raw mut ty,
            name.as_mut_ptr()
        ));
        let name = &name[..usize::try_from(length).unwrap_or(0).min(name.len())];
        let number = call!(gl.glGetAttribLocation(real, text(name).as_ptr().cast()));
        if number >= 0 {
            write(&mut table, Kind::Attribute, number.cast_unsigned(), 1, name);
        }
    }
    if blocks(gl, real, &mut table)? {
        writes |= interface::WRITES_STORAGE;
    }
    if gl.glGetActiveAtomicCounterBufferiv.is_some()
        && program_value(gl, real, gl::ACTIVE_ATOMIC_COUNTER_BUFFERS)? > 0
    {
        writes |= interface::WRITES_COUNTERS;
    }
    if writes != 0 {
        write(&mut table, Kind::Writes, writes, 1, b"");
    }
    Ok(table)
}

/// Adds a program's blocks, of uniforms and of storage; says whether there are any of storage.
fn blocks(gl: &Gl, real: u32, table: &mut Vec<u8>) -> Result<bool, Refused> {
    let mut add = |kind, number: u32, name: &[u8], length: i32| {
        let name = &name[..usize::try_from(length).unwrap_or(0).min(name.len())];
        write(table, kind, number, 1, name);
    };
    if let Some(get) = gl.glGetActiveUniformBlockName {
        let longest = program_value(gl, real, gl::ACTIVE_UNIFORM_BLOCK_MAX_NAME_LENGTH)?;
        let mut name = vec![0u8; usize::try_from(longest).unwrap_or(0) + 1];
        for index in 0..program_value(gl, real, gl::ACTIVE_UNIFORM_BLOCKS)?.cast_unsigned() {
            let mut length = 0;
            // SAFETY: a context is current, and `name` has as many bytes as said.
            unsafe { get(real, index, name.len() as i32, &raw mut length, name.as_mut_ptr()) };
            add(Kind::UniformBlock, index, &name, length);
        }
    }
    let mut count = 0;
    if let (Some(get), Some(name_of)) = (gl.glGetProgramInterfaceiv, gl.glGetProgramResourceName) {
        let mut longest = 0;
        // SAFETY: a context is current; each of these gets writes one number.
        unsafe {
            get(real, gl::SHADER_STORAGE_BLOCK, gl::ACTIVE_RESOURCES, &raw mut count);
            get(real, gl::SHADER_STORAGE_BLOCK, gl::MAX_NAME_LENGTH, &raw mut longest);
        }
        let mut name = vec![0u8; usize::try_from(longest).unwrap_or(0) + 1];
        for index in 0..count.cast_unsigned() {
            let (size, mut length) = (name.len() as i32, 0);
            // SAFETY: a context is current, and `name` has as many bytes as said.
            unsafe {
                name_of(real, gl::SHADER_STORAGE_BLOCK, index, size, &raw mut length, name.as_mut_ptr())
            };
            add(Kind::StorageBlock, index, &name, length);
        }
    }
    Ok(count > 0)
}

/// glLinkProgram: answers the length of the table that [`get_program_interface`] then gives.
///
/// # Errors
/// [`Refused`].
pub fn link_program(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let real = x.name(ObjectClass::Program, p.word(0));
    call!(gl.glLinkProgram(real));
    // A program that is not there has no table either, and asking for it would be an error of ours.
    let table = if call!(gl.glIsProgram(real)) != 0 { table_of(gl, real)? } else { Vec::new() };
    x.answer(table.len() as u64);
    if let Some(programs) = x.programs() {
        programs.numbers.remove(&p.word(0));
        programs.made = Some((p.word(0), table));
    }
    Ok(())
}

/// glCreateShaderProgramv(type, count, strings), with the name that the client chose.
///
/// # Errors
/// [`Refused`].
pub fn create_shader_program(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let texts = x.texts(p, 0)?;
    // This command takes no lengths.
    let own = |(at, length): (&*const u8, &i32)| {
        // SAFETY: so many bytes are there, in the packet or what travels beside it.
        text(unsafe { std::slice::from_raw_parts(*at, usize::try_from(*length).unwrap_or(0)) })
    };
    let texts: Vec<CString> = texts.pointers.iter().zip(&texts.lengths).map(own).collect();
    let pointers: Vec<*const std::ffi::c_char> = texts.iter().map(|text| text.as_ptr()).collect();
    let real = call!(gl.glCreateShaderProgramv(p.word(0), p.word(1).cast_signed(), pointers.as_ptr().cast()));
    x.made(ObjectClass::Program, p.word(2), real.into());
    Ok(())
}

/// glGetProgramPipelineiv: programs by the program's names.
///
/// # Errors
/// [`Refused`].
pub fn get_pipeline(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    // VERTEX_SHADER, FRAGMENT_SHADER, GEOMETRY_SHADER, TESS_CONTROL_SHADER, TESS_EVALUATION_SHADER, COMPUTE_SHADER
    const NAMES: [u32; 7] = [gl::ACTIVE_PROGRAM, 0x8b31, 0x8b30, 0x8dd9, 0x8e88, 0x8e87, 0x91b9];
    let (gl, mut value) = (x.gl(), 0);
    let real = x.name(ObjectClass::ProgramPipeline, p.word(0));
    call!(gl.glGetProgramPipelineiv(real, p.word(1), &raw mut value));
    if NAMES.contains(&p.word(1)) {
        value = x.translate(ObjectClass::Program, value.cast_unsigned()).cast_signed();
    }
    x.output_bytes(p, 0, &value.to_le_bytes())?;
    x.answer(0);
    Ok(())
}

/// The table of the last link.
///
/// # Errors
/// [`Refused`].
pub fn get_program_interface(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let made = x.programs().and_then(|programs| programs.made.take());
    let table = match made {
        Some((program, table)) if program == p.word(0) => table,
        // Another driver has taken over since.
        _ => table_of(gl, real)?,
    };
    x.output_bytes(p, 0, &table)?;
    x.answer(table.len() as u64);
    Ok(())
}

/// A table that another driver's link gave. Attributes get the locations that they had, by another link; where other numbers
/// differ they are translated from now on.
///
/// # Errors
/// [`Refused`].
pub fn set_program_interface(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let wanted = match p.blob(0) {
        Blob::External { len, .. } => len as usize,
        Blob::Bytes(bytes) => bytes.len(),
        _ => 0,
    };
    let start = x.input(p, 0, wanted)?.cast::<u8>();
    // SAFETY: `input` found so many bytes there.
    let wanted = if wanted == 0 { &[] } else { unsafe { std::slice::from_raw_parts(start, wanted) } };
    let own = table_of(gl, real)?;
    let Some(programs) = x.programs() else { return Ok(()) };
    programs.numbers.remove(&p.word(0));
    if own == wanted {
        return Ok(());
    }
    let moved = interface::read(wanted).filter(|entry| entry.kind == Kind::Attribute).any(|entry| {
        !interface::read(&own)
            .any(|other| other.kind == entry.kind && other.name == entry.name && other.number == entry.number)
    });
    if moved {
        for entry in interface::read(wanted).filter(|entry| entry.kind == Kind::Attribute) {
            if !entry.name.starts_with(b"gl_") {
                call!(gl.glBindAttribLocation(real, entry.number, text(entry.name).as_ptr().cast()));
            }
        }
        call!(gl.glLinkProgram(real));
    }
    let mut numbers = Numbers::default();
    for entry in interface::read(wanted).filter(|entry| entry.kind == Kind::Uniform) {
        for i in 0..entry.count {
            let number = uniform_location(gl, real, &element(entry.name, i))?;
            let virt = entry.number.saturating_add(i);
            numbers.real.insert((entry.kind, virt), if number < 0 { NO_LOCATION } else { number });
            numbers.virt.insert((entry.kind, number), virt);
        }
    }
    if let Some(programs) = x.programs() {
        programs.numbers.insert(p.word(0), numbers);
    }
    // Indices of blocks are not translated: said, rather than drawn with the wrong buffers.
    let is_block = |entry: &Entry<'_>| matches!(entry.kind, Kind::UniformBlock | Kind::StorageBlock);
    let same = |entry: &Entry<'_>| {
        interface::read(&own)
            .any(|other| (other.kind, other.name, other.number) == (entry.kind, entry.name, entry.number))
    };
    match interface::read(wanted).find(|entry| is_block(entry) && !same(entry)) {
        Some(entry) => Err(Refused::Cannot(format!(
            "block {} of program {} has another index in this driver",
            String::from_utf8_lossy(entry.name),
            p.word(0)
        ))),
        None => Ok(()),
    }
}

/// The driver's location for the program's, of a uniform of program `program`, or of the current one.
pub fn location(x: &mut Executor<'_>, program: Option<u32>, virt: u32) -> i32 {
    let as_it_is = virt.cast_signed();
    if as_it_is < 0 || x.programs().is_none_or(|programs| programs.numbers.is_empty()) {
        return as_it_is;
    }
    let program = program.unwrap_or_else(|| {
        let mut real = 0;
        if let Some(get) = x.gl().glGetIntegerv {
            // SAFETY: a context is current, and this get writes one number.
            unsafe { get(gl::CURRENT_PROGRAM, &raw mut real) };
        }
        x.translate(ObjectClass::Program, real.cast_unsigned())
    });
    let numbers = x.programs().and_then(|programs| programs.numbers.get(&program));
    match numbers {
        Some(numbers) => numbers.real.get(&(Kind::Uniform, virt)).copied().unwrap_or(NO_LOCATION),
        None => as_it_is,
    }
}

/// glGetUniformLocation.
///
/// # Errors
/// [`Refused`].
pub fn get_uniform_location(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let name = x.text(p, 0)?;
    let location = call!(gl.glGetUniformLocation(real, name.cast()));
    let numbers = x.programs().and_then(|programs| programs.numbers.get(&p.word(0)));
    let virt = match numbers {
        Some(numbers) if location >= 0 => {
            numbers.virt.get(&(Kind::Uniform, location)).map_or(-1, |virt| virt.cast_signed())
        }
        _ => location,
    };
    x.answer(virt as u64);
    Ok(())
}

/// glGetUniform*: as many values as the uniform's type has, which GL finds out.
///
/// # Errors
/// [`Refused`].
pub fn get_uniform(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let location = location(x, Some(p.word(0)), p.word(1));
    /// Calls one of the driver's, with room for any uniform.
    macro_rules! found {
        ($name:ident, $size:expr $(, $room:expr)?) => {{
            let get = gl.$name.ok_or(Refused::Missing(stringify!($name)))?;
            // SAFETY: a context is current, and there is room for any uniform, or as many bytes as said.
            x.output_found(p, 0, $size, usize::MAX, |to| unsafe { get(real, location $(, $room)?, to.cast()) })?;
        }};
    }
    let room = p.word(2).cast_signed().min(REPLY_SIZE as i32 / 2);
    match p.op() {
        op::glGetUniformfv => found!(glGetUniformfv, 4),
        op::glGetUniformiv => found!(glGetUniformiv, 4),
        op::glGetUniformuiv => found!(glGetUniformuiv, 4),
        op::glGetUniformdv => found!(glGetUniformdv, 8),
        op::glGetnUniformfv => found!(glGetnUniformfv, 4, room),
        op::glGetnUniformiv => found!(glGetnUniformiv, 4, room),
        op::glGetnUniformuiv => found!(glGetnUniformuiv, 4, room),
        _ => found!(glGetnUniformdv, 8, room),
    }
    x.answer(0);
    Ok(())
}

/// glGetAttachedShaders.
///
/// # Errors
/// [`Refused`].
pub fn get_attached_shaders(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let most = p.word(1).cast_signed();
    let mut names = vec![0u32; usize::try_from(most).unwrap_or(0)];
    let mut count = 0i32;
    call!(gl.glGetAttachedShaders(real, most, &raw mut count, names.as_mut_ptr()));
    names.truncate(usize::try_from(count).unwrap_or(0));
    let bytes: Vec<u8> =
        names.into_iter().flat_map(|name| x.translate(ObjectClass::Shader, name).to_le_bytes()).collect();
    x.output_bytes(p, 0, &count.to_le_bytes())?;
    x.output_bytes(p, 1, &bytes)?;
    x.answer(0);
    Ok(())
}

/// Whether a shader or program is still there: its name may mean nothing any more, and the driver may have given its own away.
pub fn is_gone(x: &mut Executor<'_>, class: ObjectClass, virt: u32, real: u32) -> bool {
    let there = |gl: &Gl| {
        let is = if class == ObjectClass::Shader { gl.glIsShader } else { gl.glIsProgram };
        // SAFETY: a context is current.
        is.is_some_and(|is| unsafe { is(real) } != 0)
    };
    let waits = x.programs().is_some_and(|programs| programs.deleted.contains(&(class, virt)));
    if !waits || there(x.gl()) {
        return false;
    }
    if let Some(programs) = x.programs() {
        programs.deleted.remove(&(class, virt));
        programs.numbers.remove(&virt);
    }
    true
}

/// glDeleteShader and glDeleteProgram.
///
/// # Errors
/// [`Refused`].
pub fn delete_shader_or_program(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let is_shader = p.op() == op::glDeleteShader;
    let class = if is_shader { ObjectClass::Shader } else { ObjectClass::Program };
    let (gl, real) = (x.gl(), x.name(class, p.word(0)));
    if is_shader {
        call!(gl.glDeleteShader(real));
    } else {
        call!(gl.glDeleteProgram(real));
    }
    if let Some(programs) = x.programs() {
        programs.deleted.insert((class, p.word(0)));
    }
    // Gone at once, mostly: then so is its name.
    x.name(class, p.word(0));
    Ok(())
}
