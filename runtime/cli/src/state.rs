//! `reprise log state`: replays a log into a driver and asks it for everything that can be got.
//!
//! What the client library answers by itself (pixel store, vertex arrays, selection and feedback buffers) the driver does not
//! have: it is not in here.
//! This module must not know how a log is kept, nor any rule.

use crate::driver::Driver;
use reprise_gl::command::{ElementKind, Kind, ObjectClass};
use reprise_gl::enums::{GROUPS, Group};
use reprise_gl::glx;
use reprise_gl::ops::op;
use reprise_gl::state::{CAPS, GETS};
use reprise_gl::tokens as gl;
use reprise_log::Log;
use reprise_wire::packet::BlobArg;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Result<T> = std::result::Result<T, String>;
/// Name by name.
type Table = Map<String, Value>;

const MAX_LIGHTS: u32 = 0x0d31;
const MAX_CLIP_PLANES: u32 = 0x0d32;
const LIGHT0: u32 = 0x4000;
const CLIP_PLANE0: u32 = 0x3000;
const FACES: [(u32, &str); 2] = [(0x0404, "GL_FRONT"), (0x0405, "GL_BACK")];
const COORDINATES: [(u32, &str); 4] =
    [(0x2000, "GL_S"), (0x2001, "GL_T"), (0x2002, "GL_R"), (0x2003, "GL_Q")];
const TEXTURE_ENVS: [(u32, &str); 3] =
    [(0x2300, "GL_TEXTURE_ENV"), (0x8500, "GL_TEXTURE_FILTER_CONTROL"), (0x8861, "GL_POINT_SPRITE")];
const TEXTURE_TARGETS: [(u32, &str, &[u32]); 4] = [
    (gl::TEXTURE_1D, "GL_TEXTURE_1D", &[gl::TEXTURE_1D]),
    (gl::TEXTURE_2D, "GL_TEXTURE_2D", &[gl::TEXTURE_2D]),
    (gl::TEXTURE_3D, "GL_TEXTURE_3D", &[gl::TEXTURE_3D]),
    (0x8513, "GL_TEXTURE_CUBE_MAP", &[0x8515, 0x8516, 0x8517, 0x8518, 0x8519, 0x851a]),
];
/// No driver has larger images than 2^31.
const MOST_LEVELS: u32 = 32;
/// No driver has more lights, planes or units in fixed function; a broken answer is not believed.
const MOST: u32 = 64;

/// All state that the log gives, one object for each context.
pub(crate) fn dump(log: &mut Log) -> Result<Value> {
    let (contexts, textures, buffers) = objects(log);
    let mut driver = Driver::start().map_err(|error| error.to_string())?;
    let replayed = log.replay(&mut driver).map_err(|error| format!("replay: {error}"))?;
    let mut all = Table::new();
    for context in contexts {
        if driver.enter(context)? {
            all.insert(format!("{context:#x}"), of_context(&mut driver, &textures, &buffers)?);
        }
    }
    Ok(
        json!({ "driver": driver.name(), "contexts": all, "rejected_in_replay": driver.rejected(), "stale": replayed.stale }),
    )
}

/// The contexts that were created, and the names of textures and buffers.
fn objects(log: &mut Log) -> (BTreeSet<u32>, BTreeSet<u32>, BTreeSet<u32>) {
    let mut found = (BTreeSet::new(), BTreeSet::from([0]), BTreeSet::new());
    for entry in log.entries() {
        for (_, stored) in &entry.packets {
            if stored.packet().op() == glx::op::CreateContext {
                found.0.insert(stored.packet().word(0));
            }
        }
        for (class, name) in entry.objects {
            if class == ObjectClass::Texture as u8 {
                found.1.insert(name);
            } else if class == ObjectClass::Buffer as u8 {
                found.2.insert(name);
            }
        }
    }
    found
}

/// What a get says; `None` where GL rejects it.
fn get(driver: &mut Driver, op: u16, words: &[u32]) -> Result<Option<Value>> {
    let Some((_, bytes)) = driver.ask(op, words, &[BlobArg::Value(1)])? else { return Ok(None) };
    let params = reprise_gl::command(op).map_or(&[][..], |command| command.params);
    let kind = params.iter().find_map(|param| match param.kind {
        Kind::Out(kind) => Some(kind),
        _ => None,
    });
    let mut values: Vec<Value> = match kind {
        Some(ElementKind::F64) => bytes
            .chunks_exact(8)
            .filter_map(|raw| Some(number(f64::from_le_bytes(raw.try_into().ok()?))))
            .collect(),
        Some(ElementKind::F32) => bytes
            .chunks_exact(4)
            .filter_map(|raw| Some(f32::from_le_bytes(raw.try_into().ok()?)))
            .map(|x| number(x.to_string().parse().unwrap_or_else(|_| x.into())))
            .collect(),
        _ => bytes
            .chunks_exact(4)
            .filter_map(|raw| Some(i32::from_le_bytes(raw.try_into().ok()?).into()))
            .collect(),
    };
    Ok(match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(values.into()),
    })
}

/// Whole numbers without a fraction, as most of state is enums and counts.
fn number(x: f64) -> Value {
    if x.fract() == 0.0 && x.abs() < 1e15 { (x as i64).into() } else { x.into() }
}

fn count(driver: &mut Driver, pname: u32) -> Result<u32> {
    let value = get(driver, op::glGetIntegerv, &[pname])?;
    Ok(value.and_then(|value| value.as_u64()).map_or(0, |n| u32::try_from(n).unwrap_or(MOST).min(MOST)))
}

fn group(name: &str) -> &'static [(u32, &'static str)] {
    GROUPS.iter().find(|group| group.name == name).map_or(&[], |group: &Group| group.values)
}

/// What can be got of textures and their levels, under the shortest name: that without a vendor's suffix.
fn texture_parameters() -> Vec<(u32, &'static str)> {
    let mut names: BTreeMap<u32, &str> = BTreeMap::new();
    for (pname, name) in group("GetTextureParameter").iter().chain(group("TextureParameterName")) {
        let known = names.entry(*pname).or_insert(name);
        if name.len() < known.len() {
            *known = name;
        }
    }
    names.into_iter().collect()
}

/// Every member of a group that GL knows for an object, which `words` name.
fn get_all(driver: &mut Driver, op: u16, words: &[u32], pnames: &[(u32, &str)]) -> Result<Table> {
    let mut table = Table::new();
    for (pname, name) in pnames {
        if let Some(value) = get(driver, op, &[words, &[*pname]].concat())? {
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

fn of_context(driver: &mut Driver, textures: &BTreeSet<u32>, buffers: &BTreeSet<u32>) -> Result<Value> {
    let server: Vec<(u32, &str)> = GETS.iter().copied().filter(|(_, name)| !of_client(name)).collect();
    let state = get_all(driver, op::glGetDoublev, &[], &server)?;
    let caps = enabled(driver)?;
    let mut lights = Table::new();
    for i in 0..count(driver, MAX_LIGHTS)? {
        let of = get_all(driver, op::glGetLightfv, &[LIGHT0 + i], group("LightParameter"))?;
        lights.insert(format!("GL_LIGHT{i}"), of.into());
    }
    let mut materials = Table::new();
    for (face, name) in FACES {
        let of = get_all(driver, op::glGetMaterialfv, &[face], group("MaterialParameter"))?;
        materials.insert(name.into(), of.into());
    }
    let mut planes = Table::new();
    for i in 0..count(driver, MAX_CLIP_PLANES)? {
        if let Some(plane) = get(driver, op::glGetClipPlane, &[CLIP_PLANE0 + i])? {
            planes.insert(format!("GL_CLIP_PLANE{i}"), plane);
        }
    }
    let pixel_maps = get_all(driver, op::glGetPixelMapfv, &[], group("PixelMap"))?;
    let mut maps = Table::new();
    for (target, name) in group("MapTarget") {
        let of = get_all(driver, op::glGetMapdv, &[*target], group("GetMapQuery"))?;
        if !of.is_empty() {
            maps.insert((*name).into(), of.into());
        }
    }
    // What follows changes what is current in the copy; the rest of its state is read by now. A display list that is being
    // compiled would take these calls in. Where none is, this is rejected.
    driver.call(op::glEndList, &[])?;
    let units = of_units(driver)?;
    let mut of_textures = Table::new();
    for name in textures {
        if *name != 0 && !is(driver, op::glIsTexture, *name)? {
            continue;
        }
        of_textures.insert(name.to_string(), of_texture(driver, *name)?.into());
    }
    let mut of_buffers = Table::new();
    for name in buffers {
        if is(driver, op::glIsBuffer, *name)? && driver.call(op::glBindBuffer, &[gl::ARRAY_BUFFER, *name])? {
            let of =
                get_all(driver, op::glGetBufferParameteriv, &[gl::ARRAY_BUFFER], group("BufferPNameARB"))?;
            of_buffers.insert(name.to_string(), of.into());
        }
    }
    Ok(json!({
        "get": state,
        "enabled": caps,
        "lights": lights,
        "materials": materials,
        "clip_planes": planes,
        "pixel_maps": pixel_maps,
        "maps": maps,
        "texture_units": units,
        "textures": of_textures,
        "buffers": of_buffers,
    }))
}

/// Whether the driver's answer is not the program's: the client library keeps it.
fn of_client(name: &str) -> bool {
    let array = name.contains("_ARRAY")
        || name == "GL_ARRAY_BUFFER_BINDING"
        || name == "GL_ELEMENT_ARRAY_BUFFER_BINDING";
    array
        || name.starts_with("GL_PACK_")
        || name.starts_with("GL_UNPACK_")
        || matches!(name, "GL_CLIENT_ACTIVE_TEXTURE" | "GL_CLIENT_ATTRIB_STACK_DEPTH")
}

/// Whether an object has this name in the current context, and has been bound: only then has it state.
fn is(driver: &mut Driver, op: u16, name: u32) -> Result<bool> {
    Ok(driver.ask(op, &[name], &[])?.is_some_and(|(answer, _)| answer as u8 != 0))
}

fn face_name(target: u32) -> String {
    let known = group("TextureTarget").iter().find(|(value, _)| *value == target);
    known.map_or_else(|| format!("{target:#x}"), |(_, name)| (*name).into())
}

fn of_units(driver: &mut Driver) -> Result<Table> {
    let mut units = Table::new();
    let of_unit: Vec<(u32, &str)> = GETS
        .iter()
        .copied()
        .filter(|(_, name)| {
            name.starts_with("GL_TEXTURE_BINDING_")
                || matches!(
                    *name,
                    "GL_TEXTURE_MATRIX" | "GL_TEXTURE_STACK_DEPTH" | "GL_CURRENT_TEXTURE_COORDS"
                )
        })
        .collect();
    for i in 0..count(driver, gl::MAX_TEXTURE_UNITS)? {
        if !driver.call(op::glActiveTexture, &[gl::TEXTURE0 + i])? {
            continue;
        }
        let mut of = get_all(driver, op::glGetDoublev, &[], &of_unit)?;
        let caps = enabled(driver)?;
        let caps: Table = caps.into_iter().filter(|(name, _)| name.starts_with("GL_TEXTURE_")).collect();
        of.insert("enabled".into(), caps.into());
        for (target, name) in TEXTURE_ENVS {
            let env = get_all(driver, op::glGetTexEnvfv, &[target], group("TextureEnvParameter"))?;
            of.insert(name.into(), env.into());
        }
        for (coordinate, name) in COORDINATES {
            let generation = get_all(driver, op::glGetTexGendv, &[coordinate], group("TextureGenParameter"))?;
            of.insert(name.into(), generation.into());
        }
        units.insert(format!("GL_TEXTURE{i}"), of.into());
    }
    Ok(units)
}

/// A texture's parameters and levels, for each target that it can be bound to: one, or all for the default texture.
fn of_texture(driver: &mut Driver, name: u32) -> Result<Table> {
    let mut table = Table::new();
    let pnames = texture_parameters();
    for (target, target_name, faces) in TEXTURE_TARGETS {
        if !driver.call(op::glBindTexture, &[target, name])? {
            continue;
        }
        let mut of = get_all(driver, op::glGetTexParameterfv, &[target], &pnames)?;
        let mut levels = Vec::new();
        for face in faces {
            for level in 0..MOST_LEVELS {
                let of_level = get_all(driver, op::glGetTexLevelParameteriv, &[*face, level], &pnames)?;
                if of_level.get("GL_TEXTURE_WIDTH").and_then(Value::as_i64).unwrap_or(0) == 0 {
                    break;
                }
                levels.push(json!({ "target": face_name(*face), "level": level, "parameters": of_level }));
            }
        }
        of.insert("levels".into(), levels.into());
        table.insert(target_name.into(), of.into());
        if name != 0 {
            break;
        }
    }
    Ok(table)
}
