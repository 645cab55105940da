//! Programs: what a driver numbers how, and the names of what outlives its deletion (specification 4.6, chapter 7).
//!
//! The program sees the numbers of the driver that linked first. After each link the server makes a table of names and
//! numbers, which goes into the log; another driver gets that table after its own link, is told which locations to use for
//! attributes and outputs, and where its other numbers differ, they are translated.
//! This module must not know when a program is linked again.
#![allow(unsafe_code)] // calls into the driver

use crate::errors;
use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::driver;
use reprise_gl::glx::Profile;
use reprise_gl::interface::{self, Entry};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::{Blob, Packet};
use reprise_wire::ring::REPLY_SIZE;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ffi::{CStr, CString};

/// GL_IMAGE_1D to GL_UNSIGNED_INT_IMAGE_2D_MULTISAMPLE_ARRAY.
const IMAGE_TYPES: std::ops::RangeInclusive<u32> = 0x904c..=0x906c;
/// A location or index that no driver gives.
const NO_NUMBER: u32 = i32::MAX as u32;

/// What is known of the programs of a share group.
#[derive(Debug, Default)]
pub struct Programs {
    /// The table of the last link, until it is fetched: program, table.
    made: Option<(u32, Vec<u8>)>,
    /// Where this driver's numbers differ from those that the program sees.
    numbers: FxHashMap<u32, Numbers>,
    /// What glCreateShaderProgramv has made of which shaders, until the table is set.
    sources: FxHashMap<u32, (u32, Vec<CString>)>,
    /// Programs and shaders that were deleted, and may still be there.
    deleted: FxHashSet<(ObjectClass, u32)>,
}

/// This driver's numbers by interface and the program's number, and back.
#[derive(Debug, Default)]
struct Numbers {
    real: FxHashMap<(u32, u32), u32>,
    virt: FxHashMap<(u32, u32), u32>,
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

/// What the driver can be asked of programs without an error, in a context of the profile: for interfaces; for those of
/// subroutines; for those of tessellation and of compute shaders; for atomic counters.
fn known(gl: &Gl, profile: Profile) -> Result<[bool; 5], Refused> {
    if profile.is_es() {
        let text = call!(gl.glGetString(gl::VERSION));
        // SAFETY: null, or text that the driver keeps.
        let text = (!text.is_null()).then(|| unsafe { CStr::from_ptr(text.cast()) }.to_string_lossy());
        let is_new = text.and_then(|text| driver::version(&text)) >= Some((3, 1));
        return Ok([is_new, false, false, false, is_new]);
    }
    let [interfaces, subroutines, tessellates, computes] = errors::has_extensions(
        gl,
        [
            b"GL_ARB_program_interface_query",
            b"GL_ARB_shader_subroutine",
            b"GL_ARB_tessellation_shader",
            b"GL_ARB_compute_shader",
        ],
    );
    let counters = gl.glGetActiveAtomicCounterBufferiv.is_some();
    Ok([interfaces, subroutines, tessellates, computes, counters])
}

/// The table of a program; empty where its link failed.
fn table_of(gl: &Gl, profile: Profile, real: u32) -> Result<Vec<u8>, Refused> {
    let mut table = Vec::new();
    if program_value(gl, real, gl::LINK_STATUS)? == 0 {
        return Ok(table);
    }
    let mut writes = uniforms_and_attributes(gl, real, &mut table)?;
    let [interfaces, has_subroutines, tessellates, computes, counters] = known(gl, profile)?;
    // Drivers that cannot be asked for them have none of these, or no other of its maker's gives other numbers.
    if interfaces {
        for interface in [gl::UNIFORM_BLOCK, gl::SHADER_STORAGE_BLOCK, gl::PROGRAM_OUTPUT] {
            resources(gl, real, interface, &mut table)?;
        }
        if has_subroutines {
            // To ask for those of a stage that the driver has not is an error.
            for [stage, subroutines, uniforms] in interface::STAGES {
                let is_there = match stage {
                    gl::TESS_CONTROL_SHADER | gl::TESS_EVALUATION_SHADER => tessellates,
                    gl::COMPUTE_SHADER => computes,
                    _ => true,
                };
                if is_there {
                    resources(gl, real, subroutines, &mut table)?;
                    resources(gl, real, uniforms, &mut table)?;
                }
            }
        }
    }
    if interface::read(&table).any(|entry| entry.kind == gl::SHADER_STORAGE_BLOCK) {
        writes |= interface::WRITES_STORAGE;
    }
    if interface::read(&table).any(|entry| interface::stage_of(entry.kind).is_some()) {
        writes |= interface::HAS_SUBROUTINES;
    }
    if counters && program_value(gl, real, gl::ACTIVE_ATOMIC_COUNTER_BUFFERS)? > 0 {
        writes |= interface::WRITES_COUNTERS;
    }
    if writes != 0 {
        interface::write(&mut table, Entry { kind: interface::WRITES, number: writes, count: 1, name: b"" });
    }
    Ok(table)
}

/// Adds what programs of OpenGL 2.0 have; says what is written to by uniforms.
fn uniforms_and_attributes(gl: &Gl, real: u32, table: &mut Vec<u8>) -> Result<u32, Refused> {
    let (is_uniform, is_attribute) = (gl::UNIFORM, gl::PROGRAM_INPUT);
    let mut writes = 0;
    for (kind, active, longest, get, location) in [
        (
            is_uniform,
            gl::ACTIVE_UNIFORMS,
            gl::ACTIVE_UNIFORM_MAX_LENGTH,
            gl.glGetActiveUniform,
            gl.glGetUniformLocation,
        ),
        (
            is_attribute,
            gl::ACTIVE_ATTRIBUTES,
            gl::ACTIVE_ATTRIBUTE_MAX_LENGTH,
            gl.glGetActiveAttrib,
            gl.glGetAttribLocation,
        ),
    ] {
        let (Some(get), Some(location)) = (get, location) else { continue };
        // SAFETY: a context is current; a text that ends with a zero byte.
        let at = |name: &CString| unsafe { location(real, name.as_ptr().cast()) };
        let mut name = vec![0u8; usize::try_from(program_value(gl, real, longest)?).unwrap_or(0) + 1];
        for index in 0..program_value(gl, real, active)?.cast_unsigned() {
            let (mut length, mut count, mut ty) = (0, 0, 0);
            let (size, to) = (name.len() as i32, name.as_mut_ptr());
            // SAFETY: likewise; `name` has as many bytes as said.
            unsafe { get(real, index, size, &raw mut length, &raw mut count, &raw mut ty, to) };
            let name = &name[..usize::try_from(length).unwrap_or(0).min(name.len())];
            if IMAGE_TYPES.contains(&ty) {
                writes |= interface::WRITES_IMAGES;
            }
            let count = count.max(1);
            let first = match name {
                // SPIR-V gives locations and need not give names.
                [] => resource(gl, real, kind, index, [gl::LOCATION])?[0],
                _ => at(&element(name, 0)),
            };
            let Ok(number) = u32::try_from(first) else { continue }; // in a block, or built in
            if name.is_empty() || at(&element(name, count.cast_unsigned() - 1)) == first + count - 1 {
                interface::write(table, Entry { kind, number, count: count.cast_unsigned(), name });
                continue;
            }
            for name in (0..count.cast_unsigned()).map(|i| element(name, i)) {
                let number = at(&name).cast_unsigned();
                interface::write(table, Entry { kind, number, count: 1, name: name.to_bytes() });
            }
        }
    }
    Ok(writes)
}

/// Properties of a program's resource; -1 where the driver cannot be asked.
fn resource<const N: usize>(
    gl: &Gl,
    real: u32,
    interface: u32,
    index: u32,
    properties: [u32; N],
) -> Result<[i32; N], Refused> {
    let (mut values, count) = ([-1; N], N as i32);
    let none = std::ptr::null_mut();
    let (which, to) = (properties.as_ptr(), values.as_mut_ptr());
    call!(gl.glGetProgramResourceiv(real, interface, index, count, which, count, none, to));
    Ok(values)
}

/// Adds a program's resources of one interface: by index, or by location.
fn resources(gl: &Gl, real: u32, interface: u32, table: &mut Vec<u8>) -> Result<(), Refused> {
    let (mut active, mut longest) = (0, 0);
    call!(gl.glGetProgramInterfaceiv(real, interface, gl::ACTIVE_RESOURCES, &raw mut active));
    call!(gl.glGetProgramInterfaceiv(real, interface, gl::MAX_NAME_LENGTH, &raw mut longest));
    let mut name = vec![0u8; usize::try_from(longest).unwrap_or(0) + 1];
    for index in 0..active.cast_unsigned() {
        let (size, mut length) = (name.len() as i32, 0);
        let to = name.as_mut_ptr();
        call!(gl.glGetProgramResourceName(real, interface, index, size, &raw mut length, to));
        let [number, count] = match interface {
            _ if interface::indices(interface) != 0 => [index.cast_signed(), 1],
            gl::PROGRAM_OUTPUT => {
                let properties = [gl::REFERENCED_BY_FRAGMENT_SHADER, gl::LOCATION, gl::LOCATION_INDEX];
                let [is, location, blended] = resource(gl, real, interface, index, properties)?;
                [if is == 1 { location } else { -1 }, blended]
            }
            _ => resource(gl, real, interface, index, [gl::LOCATION, gl::ARRAY_SIZE])?,
        };
        let Ok(number) = u32::try_from(number) else { continue };
        let name = &name[..usize::try_from(length).unwrap_or(0).min(name.len())];
        let count = count.max(i32::from(interface != gl::PROGRAM_OUTPUT)).cast_unsigned();
        interface::write(table, Entry { kind: interface, number, count, name });
    }
    Ok(())
}

/// glLinkProgram: answers the length of the table that [`get_program_numbers`] then gives.
///
/// # Errors
/// [`Refused`].
pub fn link_program(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let real = x.name(ObjectClass::Program, p.word(0));
    call!(gl.glLinkProgram(real));
    // A program that is not there has no table either, and asking for it would be an error of ours.
    let table = if call!(gl.glIsProgram(real)) != 0 { table_of(gl, x.profile(), real)? } else { Vec::new() };
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
    let is_linked = real != 0 && program_value(gl, real, gl::LINK_STATUS)? != 0;
    if let Some(programs) = x.programs().filter(|_| is_linked) {
        programs.sources.insert(p.word(2), (p.word(0), texts));
    }
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
pub fn get_program_numbers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let made = x.programs().and_then(|programs| programs.made.take());
    let table = match made {
        Some((program, table)) if program == p.word(0) => table,
        // Another driver has taken over since.
        _ => table_of(gl, x.profile(), real)?,
    };
    x.output_bytes(p, 0, &table)?;
    x.answer(table.len() as u64);
    Ok(())
}

/// Whether the resource has a number that another driver can be told, and is told.
fn is_pinned(entry: &Entry<'_>) -> bool {
    matches!(entry.kind, gl::PROGRAM_INPUT | gl::PROGRAM_OUTPUT) && !entry.name.starts_with(b"gl_")
}

/// The first of what cannot be translated that has another number in a driver's own table: what is not there at all is in nobody's
/// way, unless it is a block.
fn moved<'a>(wanted: &'a [u8], own: &[u8]) -> Option<Entry<'a>> {
    let at = |entry: &Entry<'_>| (entry.number, entry.kind == gl::PROGRAM_OUTPUT && entry.count == 1);
    let is_block = |entry: &Entry<'_>| matches!(entry.kind, gl::UNIFORM_BLOCK | gl::SHADER_STORAGE_BLOCK);
    interface::read(wanted).filter(|entry| is_block(entry) || is_pinned(entry)).find(|entry| {
        let mut same = interface::read(own).filter(|own| (own.kind, own.name) == (entry.kind, entry.name));
        // Of blocks without names there may be several.
        if is_block(entry) {
            !same.any(|own| at(&own) == at(entry))
        } else {
            same.any(|own| at(&own) != at(entry))
        }
    })
}

/// Links again, with every attribute and output where it was.
fn pin(gl: &Gl, real: u32, wanted: &[u8], source: Option<(u32, Vec<CString>)>) -> Result<(), Refused> {
    for entry in interface::read(wanted).filter(is_pinned) {
        let name = text(entry.name.strip_suffix(b"[0]").unwrap_or(entry.name));
        let (number, name) = (entry.number, name.as_ptr().cast());
        match (entry.kind, entry.count) {
            (gl::PROGRAM_INPUT, _) => call!(gl.glBindAttribLocation(real, number, name)),
            (_, 0) => call!(gl.glBindFragDataLocation(real, number, name)),
            (_, blended) => call!(gl.glBindFragDataLocationIndexed(real, number, blended, name)),
        }
    }
    let Some((stage, texts)) = source else {
        call!(gl.glLinkProgram(real));
        return Ok(());
    };
    // What glCreateShaderProgramv made has no shader any more.
    let pointers: Vec<*const std::ffi::c_char> = texts.iter().map(|text| text.as_ptr()).collect();
    let shader = call!(gl.glCreateShader(stage));
    call!(gl.glShaderSource(shader, pointers.len() as i32, pointers.as_ptr().cast(), std::ptr::null()));
    call!(gl.glCompileShader(shader));
    call!(gl.glAttachShader(real, shader));
    call!(gl.glLinkProgram(real));
    call!(gl.glDetachShader(real, shader));
    call!(gl.glDeleteShader(shader));
    Ok(())
}

/// A table that another driver's link gave. Attributes and outputs get the locations that they had, by another link; where other
/// numbers differ they are translated from now on.
///
/// # Errors
/// [`Refused`].
pub fn set_program_numbers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let wanted = match p.blob(0) {
        Blob::External { len, .. } => len as usize,
        Blob::Bytes(bytes) => bytes.len(),
        _ => 0,
    };
    let start = x.input(p, 0, wanted)?.cast::<u8>();
    // SAFETY: `input` found so many bytes there.
    let wanted = if wanted == 0 { &[] } else { unsafe { std::slice::from_raw_parts(start, wanted) } };
    let mut own = table_of(gl, x.profile(), real)?;
    let Some(programs) = x.programs() else { return Ok(()) };
    programs.numbers.remove(&p.word(0));
    let source = programs.sources.remove(&p.word(0));
    if own == wanted {
        return Ok(());
    }
    if moved(wanted, &own).is_some() {
        pin(gl, real, wanted, source)?;
        own = table_of(gl, x.profile(), real)?;
    }
    let mut numbers = Numbers::default();
    for entry in interface::read(wanted).filter(|entry| is_translated(entry.kind)) {
        for i in 0..entry.count {
            let virt = entry.number.saturating_add(i);
            let number = match entry.name {
                [] => virt, // from the shader itself
                name => match interface::location(&own, entry.kind, element(name, i).to_bytes()) {
                    ..0 => NO_NUMBER,
                    number => number.cast_unsigned(),
                },
            };
            numbers.real.insert((entry.kind, virt), number);
            numbers.virt.insert((entry.kind, number), virt);
        }
    }
    if let Some(programs) = x.programs() {
        programs.numbers.insert(p.word(0), numbers);
    }
    // Said, rather than drawn with the wrong buffers.
    match moved(wanted, &own) {
        Some(entry) => Err(Refused::Cannot(format!(
            "{} of program {} has another number in this driver",
            String::from_utf8_lossy(entry.name),
            p.word(0)
        ))),
        None => Ok(()),
    }
}

/// Whether numbers of an interface are translated: locations of uniforms, and what subroutines have.
fn is_translated(interface: u32) -> bool {
    interface == gl::UNIFORM || interface::stage_of(interface).is_some()
}

/// The program that a command without a parameter for it is about: the current one, or else one of the pipeline's, which is the
/// active one for uniforms, and that of the stage for subroutines.
fn program_in_use(x: &mut Executor<'_>, interface: u32) -> u32 {
    let gl = x.gl();
    let (mut program, mut pipeline) = (0, 0);
    let pname = interface::stage_of(interface).map_or(gl::ACTIVE_PROGRAM, |[stage, ..]| stage);
    if let Some(get) = gl.glGetIntegerv {
        // SAFETY: a context is current, and each of these gets writes one number.
        unsafe {
            get(gl::CURRENT_PROGRAM, &raw mut program);
            if program == 0
                && let Some(get_of) = gl.glGetProgramPipelineiv
            {
                get(gl::PROGRAM_PIPELINE_BINDING, &raw mut pipeline);
                if pipeline != 0 {
                    get_of(pipeline.cast_unsigned(), pname, &raw mut program);
                }
            }
        }
    }
    x.translate(ObjectClass::Program, program.cast_unsigned())
}

/// The numbers of `program`, or of the one in use, if they are not the driver's own.
fn numbers<'x>(x: &'x mut Executor<'_>, program: Option<u32>, interface: u32) -> Option<&'x Numbers> {
    if !is_translated(interface) || x.programs().is_none_or(|programs| programs.numbers.is_empty()) {
        return None;
    }
    let program = program.unwrap_or_else(|| program_in_use(x, interface));
    x.programs()?.numbers.get(&program)
}

/// The driver's number for the program's, of a resource of `program`, or of the one in use.
pub fn number(x: &mut Executor<'_>, program: Option<u32>, interface: u32, virt: u32) -> u32 {
    match numbers(x, program, interface).filter(|_| virt.cast_signed() >= 0) {
        Some(numbers) => numbers.real.get(&(interface, virt)).copied().unwrap_or(NO_NUMBER),
        None => virt,
    }
}

/// The program's number for the driver's.
pub fn virtual_number(x: &mut Executor<'_>, program: Option<u32>, interface: u32, real: u32) -> u32 {
    match numbers(x, program, interface).filter(|_| real.cast_signed() >= 0) {
        Some(numbers) => numbers.virt.get(&(interface, real)).copied().unwrap_or(u32::MAX),
        None => real,
    }
}

/// glUniformSubroutinesuiv(shadertype, count, indices): the indices are in the order of locations.
///
/// # Errors
/// [`Refused`].
pub fn uniform_subroutines(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, stage, count) = (x.gl(), p.word(0), p.word(1).cast_signed());
    let given = count.max(0) as usize;
    let start = x.input(p, 0, 4 * given)?.cast::<u8>();
    let [subroutines, uniforms] = [interface::subroutines(stage), interface::subroutine_uniforms(stage)];
    let mut indices = vec![0u32; if start.is_null() { 0 } else { given }];
    let own = indices.len();
    for virt in 0..own {
        // SAFETY: `input` found so many there, aligned or not.
        let index = unsafe { start.cast::<u32>().add(virt).read_unaligned() };
        let at = number(x, None, uniforms, virt as u32) as usize;
        let index = number(x, None, subroutines, index);
        if let Some(to) = indices.get_mut(at) {
            *to = index;
        }
    }
    call!(gl.glUniformSubroutinesuiv(stage, count, indices.as_ptr()));
    Ok(())
}

/// Gets that give numbers of resources: what is chosen for a subroutine uniform, what could be, and properties.
///
/// # Errors
/// [`Refused`].
pub fn get_numbers(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, program) = (x.gl(), Some(p.word(0)));
    let real = x.name(ObjectClass::Program, p.word(0));
    match p.op() {
        op::glGetUniformSubroutineuiv => {
            let (stage, mut value) = (p.word(0), 0);
            let location = number(x, None, interface::subroutine_uniforms(stage), p.word(1)).cast_signed();
            call!(gl.glGetUniformSubroutineuiv(stage, location, &raw mut value));
            let value = virtual_number(x, None, interface::subroutines(stage), value);
            x.output_bytes(p, 0, &value.to_le_bytes())?;
        }
        op::glGetActiveSubroutineUniformiv => {
            let (stage, index, pname) = (p.word(1), p.word(2), p.word(3));
            let call = gl.glGetActiveSubroutineUniformiv.ok_or(Refused::Missing("a get of subroutines"))?;
            if pname == gl::COMPATIBLE_SUBROUTINES {
                let mut count = 0;
                // SAFETY: a context is current; one number is written.
                unsafe { call(real, stage, index, gl::NUM_COMPATIBLE_SUBROUTINES, &raw mut count) };
                let mut found = vec![0i32; usize::try_from(count).unwrap_or(0)];
                // SAFETY: a context is current, and there is room for as many as there are.
                unsafe { call(real, stage, index, pname, found.as_mut_ptr()) };
                let of = interface::subroutines(stage);
                let found =
                    found.into_iter().map(|real| virtual_number(x, program, of, real.cast_unsigned()));
                let bytes: Vec<u8> = found.flat_map(u32::to_le_bytes).collect();
                x.output_bytes(p, 0, &bytes)?;
            } else {
                // SAFETY: a context is current, and there is room for any number of values.
                x.output_found(p, 0, 4, usize::MAX, |to| unsafe {
                    call(real, stage, index, pname, to.cast())
                })?;
            }
        }
        _ => {
            let (interface, wanted) = (p.word(1), p.word(3).cast_signed());
            let index = number(x, program, interface::indices(interface), p.word(2));
            let which = x.input(p, 0, 4 * wanted.max(0) as usize)?.cast::<u32>();
            let mut values = vec![0i32; p.word(4).cast_signed().clamp(0, REPLY_SIZE as i32 / 8) as usize];
            let (room, to, mut length) = (p.word(4).cast_signed(), values.as_mut_ptr(), 0);
            let room = room.min(values.len() as i32);
            call!(gl.glGetProgramResourceiv(
                real,
                interface,
                index,
                wanted,
                which,
                room,
                &raw mut length,
                to
            ));
            values.truncate(usize::try_from(length).unwrap_or(0));
            let mut rest = values.iter_mut();
            for i in 0..if which.is_null() { 0 } else { wanted.max(0) as usize } {
                // SAFETY: `input` found so many there, aligned or not.
                let (of, counted) = match unsafe { which.add(i).read_unaligned() } {
                    gl::LOCATION => (interface::locations(interface), None),
                    gl::COMPATIBLE_SUBROUTINES => {
                        (interface::subroutines(interface), Some(gl::NUM_COMPATIBLE_SUBROUTINES))
                    }
                    gl::ACTIVE_VARIABLES => (0, Some(gl::NUM_ACTIVE_VARIABLES)),
                    _ => (0, None),
                };
                let count = match counted {
                    Some(counted) => resource(gl, real, interface, index, [counted])?[0],
                    None => 1,
                };
                for value in rest.by_ref().take(usize::try_from(count).unwrap_or(0)) {
                    *value = virtual_number(x, program, of, value.cast_unsigned()).cast_signed();
                }
            }
            let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
            x.output_bytes(p, 1, &length.to_le_bytes())?;
            x.output_bytes(p, 2, &bytes)?;
        }
    }
    x.answer(0);
    Ok(())
}

/// glGetUniform*: as many values as the uniform's type has, which GL finds out.
///
/// # Errors
/// [`Refused`].
pub fn get_uniform(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Program, p.word(0)));
    let location = number(x, Some(p.word(0)), gl::UNIFORM, p.word(1)).cast_signed();
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
        op::glGetnUniformdvARB => found!(glGetnUniformdvARB, 8, room),
        op::glGetUniformi64vARB => found!(glGetUniformi64vARB, 8),
        op::glGetUniformui64vARB => found!(glGetUniformui64vARB, 8),
        op::glGetnUniformi64vARB => found!(glGetnUniformi64vARB, 8, room),
        op::glGetnUniformui64vARB => found!(glGetnUniformui64vARB, 8, room),
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

/// glDeleteNamedStringARB: in a replay of one that is there only where a shader included it.
///
/// # Errors
/// [`Refused`].
pub fn delete_named_string(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, length) = (x.gl(), p.word(0).cast_signed());
    let path = x.input(p, 0, usize::try_from(length).unwrap_or(0))?.cast();
    if !x.is_replaying() || call!(gl.glIsNamedStringARB(length, path)) != 0 {
        call!(gl.glDeleteNamedStringARB(length, path));
    }
    Ok(())
}

/// glEndFragmentShaderATI: GL gives an error for a shader that is wrong, and ends it all the same. The client sends none that
/// ends nothing.
///
/// # Errors
/// [`Refused`].
pub fn end_fragment_shader(x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    call!(gl.glEndFragmentShaderATI());
    if let Some(context) = x.context() {
        context.errors.is_done(gl);
    }
    Ok(())
}
