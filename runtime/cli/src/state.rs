//! `reprise log state`: replays a log into a driver and asks it for everything that can be got.
//!
//! What can be got, and of what, is in the commands' parameters: an object of a class, a member of a group of enums, a number.
//! What the client library answers by itself (pixel store, vertex arrays, selection and feedback buffers) the driver does not
//! have: it is not in here.
//! This module must not know how a log is kept, nor any rule.

use crate::driver::Driver;
use reprise_gl::command::{Command, ElementKind, INERT, Kind, ObjectClass, Param, REPLY};
use reprise_gl::enums::{GROUPS, Group};
use reprise_gl::glx;
use reprise_gl::ops::{self, op};
use reprise_gl::state::{CAPS, GETS};
use reprise_gl::tokens as gl;
use reprise_log::Log;
use reprise_wire::packet::BlobArg;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Result<T> = std::result::Result<T, String>;
/// Name by name.
type Table = Map<String, Value>;
/// The names of objects.
type Names = BTreeMap<ObjectClass, BTreeSet<u32>>;

/// Numbers are tried until GL rejects one, but no more than these.
const MOST: u32 = 1024;
/// Ends of the names of commands that get the same as other types, those that lose least first.
const TYPES: [&str; 11] = ["dv", "fv", "ui64v", "i64v", "i64_v", "Iuiv", "Iiv", "uiv", "iv", "i_v", "v"];
/// What can be got of a texture is in both groups, what is newer in the second alone.
const OLDER: (&str, &str) = ("GetTextureParameter", "TextureParameterName");
/// Commands with these groups get the state of a texture unit.
const OF_UNITS: [&str; 2] = ["TextureEnvTarget", "TextureCoordName"];

/// All state that the log gives, one object for each context.
pub(crate) fn dump(log: &mut Log) -> Result<Value> {
    let (contexts, names) = objects(log);
    let mut driver = Driver::start().map_err(|error| error.to_string())?;
    let replayed = log.replay(&mut driver).map_err(|error| format!("replay: {error}"))?;
    let mut all = Table::new();
    for context in contexts {
        if driver.enter(context)? {
            all.insert(format!("{context:#x}"), of_context(&mut driver, &names)?);
        }
    }
    Ok(
        json!({ "driver": driver.name(), "contexts": all, "rejected_in_replay": driver.rejected(), "stale": replayed.stale }),
    )
}

/// The contexts that were created, and the names of objects.
fn objects(log: &mut Log) -> (BTreeSet<u32>, Names) {
    let mut contexts = BTreeSet::new();
    // Textures without a name exist from the beginning.
    let mut names = Names::from([(ObjectClass::Texture, BTreeSet::from([0]))]);
    for entry in log.entries() {
        for (_, stored) in &entry.packets {
            if stored.packet().op() == glx::op::CreateContext {
                contexts.insert(stored.packet().word(0));
            }
        }
        for (number, name) in entry.objects {
            let class = ObjectClass::ALL.into_iter().find(|class| *class as u8 == number);
            names.entry(class.unwrap_or(ObjectClass::None)).or_default().insert(name);
        }
    }
    (contexts, names)
}

// ---- what can be got ----

/// A command that gets something of what its parameters name.
struct Get {
    op: u16,
    it: &'static Command,
    /// The parameters but for the last.
    of: &'static [Param],
    /// What each can be that is an enum; for any type, as the registry's groups are of those that a type is for.
    members: Vec<BTreeMap<u32, &'static str>>,
}

impl Get {
    fn objects(&self) -> impl Iterator<Item = ObjectClass> {
        self.of.iter().map(|param| param.class).filter(|class| *class != ObjectClass::None)
    }

    fn groups(&self) -> impl Iterator<Item = &'static str> {
        self.of.iter().filter_map(group).map(|group| group.name)
    }

    /// Whether the first thing that it wants to know is an object of this class, and the only object.
    fn is_of(&self, class: ObjectClass) -> bool {
        self.of.first().is_some_and(|param| param.class == class) && self.objects().count() == 1
    }
}

/// A command's name without the type.
fn stem(name: &'static str) -> &'static str {
    let stem = TYPES.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    // Indexed state has the type's name instead.
    match stem {
        "glGetBoolean" | "glGetInteger" | "glGetInteger64" | "glGetFloat" | "glGetDouble" => "glGet",
        _ => stem,
    }
}

/// Commands that get numbers of what can be enumerated, of several types the best that a driver of this version has.
fn gets(version: u8) -> Vec<Get> {
    let mut best: BTreeMap<(&str, usize), (usize, Get)> = BTreeMap::new();
    for (it, op) in ops::COMMANDS.iter().zip(ops::FIRST..) {
        let Some((last, of)) = it.params.split_last() else { continue };
        let number = matches!(
            last.kind,
            Kind::Out(
                ElementKind::I32
                    | ElementKind::U32
                    | ElementKind::I64
                    | ElementKind::U64
                    | ElementKind::F32
                    | ElementKind::F64
                    | ElementKind::Enum
            )
        );
        let enumerable = |param: &Param| {
            param.class != ObjectClass::None
                || match param.kind {
                    Kind::Enum => !members(param).is_empty(),
                    Kind::U32 | Kind::I32 => !matches!(param.name, "bufSize" | "count" | "location"),
                    _ => false,
                }
        };
        // Those with one parameter that names a value are `GETS`.
        let simple = matches!(of, [one] if group(one).is_some_and(|group| group.name == "GetPName"));
        let fits = it.name.starts_with("glGet") && it.flags & (REPLY | INERT) == REPLY | INERT;
        if !fits || !number || simple || of.is_empty() || !of.iter().all(enumerable) {
            continue;
        }
        if it.version == 0 || it.version > version {
            continue;
        }
        let members: Vec<_> = of.iter().map(members).collect();
        let rank = TYPES.iter().position(|end| it.name.ends_with(end)).unwrap_or(TYPES.len());
        let (known_rank, known) = best
            .entry((stem(it.name), of.len()))
            .or_insert_with(|| (rank, Get { op, it, of, members: members.clone() }));
        known.members.iter_mut().zip(members).for_each(|(all, more)| all.extend(more));
        if rank < *known_rank {
            (*known_rank, known.op, known.it, known.of) = (rank, op, it, of);
        }
    }
    best.into_values().map(|(_, get)| get).collect()
}

fn group(param: &Param) -> Option<&'static Group> {
    GROUPS.get(usize::from(param.group))
}

/// What a parameter can be: value, and the shortest name, which is that without a vendor's suffix.
fn members(param: &Param) -> BTreeMap<u32, &'static str> {
    let mut names: BTreeMap<u32, &str> = BTreeMap::new();
    let of = group(param).map_or("", |group| group.name);
    let values = GROUPS.iter().filter(|group| group.name == of || (of, group.name) == OLDER).flat_map(
        |group| match of {
            // Some drivers do not live through it when indexed gets are asked for other values.
            "GetPName" => GETS,
            _ => group.values,
        },
    );
    for (value, name) in values.filter(|(_, name)| !of_client(name)) {
        let known = names.entry(*value).or_insert(name);
        if name.len() < known.len() {
            *known = name;
        }
    }
    names
}

/// Whether the driver's answer is not the program's: the client library keeps it.
fn of_client(name: &str) -> bool {
    let array = name.contains("_ARRAY") && !name.contains("TEXTURE_") && !name.contains("_SIZE")
        || name.starts_with("GL_VERTEX_ATTRIB_")
        || name == "GL_ARRAY_BUFFER_BINDING"
        || name == "GL_ELEMENT_ARRAY_BUFFER_BINDING"
        || name.starts_with("GL_VERTEX_BINDING_");
    array
        || name.starts_with("GL_PACK_")
        || name.starts_with("GL_UNPACK_")
        || matches!(name, "GL_CLIENT_ACTIVE_TEXTURE" | "GL_CLIENT_ATTRIB_STACK_DEPTH")
}

// ---- asking ----

/// What a get says; `None` where GL rejects it.
fn get(driver: &mut Driver, op: u16, words: &[u32]) -> Result<Option<Value>> {
    let Some((_, outs)) = driver.ask(op, words, &[BlobArg::Value(1)])? else { return Ok(None) };
    let kind = reprise_gl::command(op).and_then(|command| command.params.last()).map(|param| param.kind);
    let bytes = outs.first().map_or(&[][..], Vec::as_slice);
    let mut values = match kind {
        Some(Kind::Out(kind)) => numbers(kind, bytes),
        _ => Vec::new(),
    };
    Ok(match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(values.into()),
    })
}

fn numbers(kind: ElementKind, bytes: &[u8]) -> Vec<Value> {
    fn each<const N: usize>(bytes: &[u8], of: impl Fn([u8; N]) -> Value) -> Vec<Value> {
        bytes.as_chunks::<N>().0.iter().map(|raw| of(*raw)).collect()
    }
    match kind {
        ElementKind::F64 => each(bytes, |raw| number(f64::from_le_bytes(raw))),
        // As short as it can be, not with the digits that a double would have.
        ElementKind::F32 => each(bytes, |raw| {
            let x = f32::from_le_bytes(raw);
            number(x.to_string().parse().unwrap_or_else(|_| x.into()))
        }),
        ElementKind::I64 => each(bytes, |raw| i64::from_le_bytes(raw).into()),
        ElementKind::U64 => each(bytes, |raw| u64::from_le_bytes(raw).into()),
        ElementKind::I32 => each(bytes, |raw| i32::from_le_bytes(raw).into()),
        _ => each(bytes, |raw| u32::from_le_bytes(raw).into()),
    }
}

/// Whole numbers without a fraction, as most of state is enums and counts.
fn number(x: f64) -> Value {
    if x.fract() == 0.0 && x.abs() < 1e15 { (x as i64).into() } else { x.into() }
}

fn count(driver: &mut Driver, pname: u32) -> Result<u32> {
    let value = get(driver, op::glGetIntegerv, &[pname])?;
    Ok(value.and_then(|value| value.as_u64()).map_or(0, |n| u32::try_from(n).unwrap_or(MOST).min(MOST)))
}

/// Whether a command without an answer behind a pointer says yes.
fn is(driver: &mut Driver, op: u16, words: &[u32]) -> Result<bool> {
    Ok(driver.ask(op, words, &[])?.is_some_and(|(answer, _)| answer as u8 != 0))
}

/// What a command gets, by all that its parameters can be where they are not in `words` yet; nothing where GL knows none.
fn all_of(driver: &mut Driver, it: &Get, words: &[u32]) -> Result<Option<Value>> {
    let Some(param) = it.of.get(words.len()) else { return get(driver, it.op, words) };
    let mut table = Table::new();
    if param.kind == Kind::Enum {
        for (value, name) in &it.members[words.len()] {
            if let Some(found) = all_of(driver, it, &[words, &[*value]].concat())? {
                table.insert((*name).into(), found);
            }
        }
    } else {
        for index in 0..MOST {
            let Some(found) = all_of(driver, it, &[words, &[index]].concat())? else { break };
            // There are as many levels as the largest texture would have, most without an image.
            if found.get("GL_TEXTURE_WIDTH").is_some_and(|width| width == 0) {
                break;
            }
            table.insert(index.to_string(), found);
        }
    }
    Ok((!table.is_empty()).then(|| table.into()))
}

fn all_gets<'a>(driver: &mut Driver, of: impl Iterator<Item = &'a Get>, words: &[u32]) -> Result<Table> {
    let mut table = Table::new();
    for it in of {
        if let Some(found) = all_of(driver, it, words)? {
            table.insert(it.it.name.into(), found);
        }
    }
    Ok(table)
}

fn simple(driver: &mut Driver, of: impl Fn(&str) -> bool) -> Result<Table> {
    let mut table = Table::new();
    for (pname, name) in GETS.iter().filter(|(_, name)| !of_client(name) && of(name)) {
        if let Some(value) = get(driver, op::glGetDoublev, &[*pname])? {
            table.insert((*name).into(), value);
        }
    }
    Ok(table)
}

fn enabled(driver: &mut Driver) -> Result<Table> {
    let mut table = Table::new();
    for (cap, name) in CAPS.iter().filter(|(_, name)| !of_client(name)) {
        if let Some((value, _)) = driver.ask(op::glIsEnabled, &[*cap], &[])? {
            table.insert((*name).into(), (value as u8 != 0).into());
        }
    }
    Ok(table)
}

// ---- of what ----

fn of_context(driver: &mut Driver, names: &Names) -> Result<Value> {
    let (major, minor) = (count(driver, gl::MAJOR_VERSION)?, count(driver, gl::MINOR_VERSION)?);
    // Before 3.0 there is no such get.
    let version = if major == 0 { 21 } else { u8::try_from(major * 10 + minor).unwrap_or(u8::MAX) };
    let gets = gets(version);
    let mut state = Table::new();
    state.insert("get".into(), simple(driver, |_| true)?.into());
    state.insert("enabled".into(), enabled(driver)?.into());
    let targets: BTreeSet<&str> = ObjectClass::ALL
        .into_iter()
        .filter_map(binding)
        .filter_map(|bind| group(&bind.1.params[0]))
        .map(|group| group.name)
        .collect();
    let of_unit = |it: &&Get| it.groups().any(|group| OF_UNITS.contains(&group));
    let of_nothing = |it: &&Get| {
        it.objects().count() == 0 && !it.groups().any(|group| targets.contains(group)) && !of_unit(it)
    };
    state.extend(all_gets(driver, gets.iter().filter(of_nothing), &[])?);
    // What follows changes what is current in the copy; the rest of its state is read by now. A display list that is being
    // compiled would take these calls in. Where none is, this is rejected.
    driver.call(op::glEndList, &[])?;
    let mut units = Table::new();
    let of_fixed_function = count(driver, gl::MAX_TEXTURE_UNITS)?;
    for i in 0..count(driver, gl::MAX_COMBINED_TEXTURE_IMAGE_UNITS)?.max(of_fixed_function) {
        if !driver.call(op::glActiveTexture, &[gl::TEXTURE0 + i])? {
            continue;
        }
        let mut of = simple(driver, of_a_unit)?;
        if i < of_fixed_function {
            let caps = enabled(driver)?.into_iter().filter(|(name, _)| name.starts_with("GL_TEXTURE_"));
            of.insert("enabled".into(), caps.collect::<Table>().into());
            of.extend(all_gets(driver, gets.iter().filter(of_unit), &[])?);
        } else {
            // Nothing is bound to most of the others.
            of.retain(|_, bound| *bound != 0);
        }
        if !of.is_empty() {
            units.insert(format!("GL_TEXTURE{i}"), of.into());
        }
    }
    state.insert("texture_units".into(), units.into());
    let mut objects = Table::new();
    for (&class, names) in names {
        let mut of_class = Table::new();
        for &name in names {
            if let Some(of) = of_object(driver, &gets, class, name)? {
                of_class.insert(name.to_string(), of);
            }
        }
        if !of_class.is_empty() {
            objects.insert(class.word().into(), of_class.into());
        }
    }
    state.insert("objects".into(), objects.into());
    Ok(state.into())
}

/// State that glActiveTexture chooses.
fn of_a_unit(name: &str) -> bool {
    name.starts_with("GL_TEXTURE_BINDING_")
        || matches!(
            name,
            "GL_SAMPLER_BINDING"
                | "GL_TEXTURE_MATRIX"
                | "GL_TEXTURE_STACK_DEPTH"
                | "GL_CURRENT_TEXTURE_COORDS"
        )
}

/// The command that binds an object of the class to a target.
fn binding(class: ObjectClass) -> Option<(u16, &'static Command)> {
    ops::COMMANDS.iter().zip(ops::FIRST..).find_map(|(it, op)| match it.params {
        [target, object]
            if it.name.starts_with("glBind") && target.kind == Kind::Enum && object.class == class =>
        {
            Some((op, it))
        }
        _ => None,
    })
}

/// What can be got of an object; `None` if the context has none of that name. A name that was never bound has no state yet.
fn of_object(driver: &mut Driver, gets: &[Get], class: ObjectClass, name: u32) -> Result<Option<Value>> {
    let exists = ops::COMMANDS.iter().zip(ops::FIRST..).find_map(|(it, op)| match it.params {
        [object] if it.name.starts_with("glIs") && object.class == class => Some(op),
        _ => None,
    });
    match exists {
        Some(exists) if name == 0 || is(driver, exists, &[name])? => {}
        _ => return Ok(None),
    }
    let mut table = Table::new();
    match binding(class) {
        // Bound rather than named: older drivers can do no other.
        Some((bind, it)) => {
            let targets = members(&it.params[0]);
            let of_target = |get: &&Get| get.objects().count() == 0 && get.of[0].group == it.params[0].group;
            for (&target, &target_name) in &targets {
                if !driver.call(bind, &[target, name])? {
                    continue;
                }
                // A cube map's images are its faces'.
                let faces = targets.iter().filter(|(_, face)| {
                    face.strip_prefix(target_name)
                        .is_some_and(|rest| rest.starts_with("_POSITIVE_") || rest.starts_with("_NEGATIVE_"))
                });
                for (&part, &part_name) in [(&target, &target_name)].into_iter().chain(faces) {
                    let of = all_gets(driver, gets.iter().filter(of_target), &[part])?;
                    if !of.is_empty() {
                        table.insert(part_name.into(), of.into());
                    }
                }
                if name != 0 {
                    break;
                }
            }
        }
        None => table = all_gets(driver, gets.iter().filter(|it| it.is_of(class)), &[name])?,
    }
    if class == ObjectClass::Program {
        table.insert("uniforms".into(), uniforms(driver, name)?.into());
    }
    Ok(Some(table.into()))
}

/// The values of a program's uniforms outside blocks, by name.
fn uniforms(driver: &mut Driver, program: u32) -> Result<Table> {
    let number = |driver: &mut Driver, pname| -> Result<u32> {
        let value = get(driver, op::glGetProgramiv, &[program, pname])?;
        Ok(value.and_then(|value| value.as_u64()).and_then(|n| u32::try_from(n).ok()).unwrap_or(0))
    };
    let (active, longest) =
        (number(driver, gl::ACTIVE_UNIFORMS)?, number(driver, gl::ACTIVE_UNIFORM_MAX_LENGTH)?);
    let mut table = Table::new();
    for index in 0..active {
        let outs = [BlobArg::Value(1), BlobArg::Value(1), BlobArg::Value(1), BlobArg::Value(longest.into())];
        let Some((_, outs)) = driver.ask(op::glGetActiveUniform, &[program, index, longest], &outs)? else {
            continue;
        };
        let [_, size, _, text] = outs.as_slice() else { continue };
        let size = size.first_chunk::<4>().map_or(1, |raw| u32::from_le_bytes(*raw)).min(MOST);
        let text = String::from_utf8_lossy(text);
        let text = text.trim_end_matches('\0');
        for element in 0..size {
            let name = match text.strip_suffix("[0]") {
                Some(base) => format!("{base}[{element}]"),
                None => text.to_owned(),
            };
            let asked = [name.as_bytes(), b"\0"].concat();
            let location = driver.ask(op::glGetUniformLocation, &[program], &[BlobArg::Bytes(&asked)])?;
            let Some((location, _)) = location else { continue };
            if let Some(value) = get(driver, op::glGetUniformfv, &[program, location as u32])? {
                table.insert(name, value);
            }
        }
    }
    Ok(table)
}
