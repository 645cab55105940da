//! Material and colour material (specification 1.5, section 2.13.3): while colour material is on, the current colour
//! *is* part of the material.

use crate::keeper::slot;
use reprise_log::Recorder;

const GL_COLOR_MATERIAL: u32 = 0x0B57;
const GL_FRONT: u32 = 0x0404;
const GL_BACK: u32 = 0x0405;
const GL_FRONT_AND_BACK: u32 = 0x0408;
const GL_AMBIENT: u32 = 0x1200;
const GL_DIFFUSE: u32 = 0x1201;
const GL_AMBIENT_AND_DIFFUSE: u32 = 0x1602;

fn both(value: u32, pair: u32, one: u32, other: u32) -> impl Iterator<Item = u32> + Clone {
    let (values, count) = if value == pair { ([one, other], 2) } else { ([value, 0], 1) };
    values.into_iter().take(count)
}

/// Faces and properties that two parameters of glMaterial or glColorMaterial stand for.
fn properties(face: u32, pname: u32) -> impl Iterator<Item = (u32, u32)> {
    let pnames = both(pname, GL_AMBIENT_AND_DIFFUSE, GL_AMBIENT, GL_DIFFUSE);
    both(face, GL_FRONT_AND_BACK, GL_FRONT, GL_BACK)
        .flat_map(move |face| pnames.clone().map(move |p| (face, p)))
}

/// Face and mode of glColorMaterial, as they are packed in its slot's value.
fn tracked(value: u32) -> (u32, u32) {
    match value {
        0 => (GL_FRONT_AND_BACK, GL_AMBIENT_AND_DIFFUSE),
        _ => (value & 0xffff, value >> 16),
    }
}

fn write_tracked(k: &mut Recorder<'_>, (face, mode): (u32, u32)) {
    for (face, pname) in properties(face, mode) {
        k.set(k.key(slot::Material, face, pname, 0));
    }
}

fn is_on(k: &mut Recorder<'_>) -> bool {
    k.peek(k.key(slot::Enable, GL_COLOR_MATERIAL, 0, 0)) != 0
}

/// glColor: with colour material on it is a glMaterial too, and reads what makes it one.
pub fn color(k: &mut Recorder<'_>) {
    let color = k.key(slot::CurrentColor, 0, 0, 0);
    // read, not looked at: issued again while it is on, the call would write the material
    if k.read(k.key(slot::Enable, GL_COLOR_MATERIAL, 0, 0)) == 0 {
        k.set_hot(color);
        return;
    }
    let what = tracked(k.read(k.key(slot::ColorMaterial, 0, 0, 0)));
    write_tracked(k, what);
    k.set(color);
}

/// glColorMaterial: where it is on, the material takes the current colour at once.
pub fn color_material(k: &mut Recorder<'_>) {
    let (face, mode) = (k.packet().word(0), k.packet().word(1));
    if is_on(k) {
        k.read(k.key(slot::Enable, GL_COLOR_MATERIAL, 0, 0));
        k.read(k.key(slot::CurrentColor, 0, 0, 0));
        write_tracked(k, (face, mode));
    }
    k.value(face | mode << 16);
    k.set(k.key(slot::ColorMaterial, 0, 0, 0));
}

/// glEnable(GL_COLOR_MATERIAL): the material takes the current colour.
pub fn enable_color_material(k: &mut Recorder<'_>) {
    if !is_on(k) {
        k.read(k.key(slot::CurrentColor, 0, 0, 0));
        let what = tracked(k.read(k.key(slot::ColorMaterial, 0, 0, 0)));
        write_tracked(k, what);
    }
    k.value(1);
    k.set(k.key(slot::Enable, GL_COLOR_MATERIAL, 0, 0));
}

/// glMaterial: what colour material tracks stays the colour's.
pub fn material(k: &mut Recorder<'_>) {
    let (face, pname) = (k.packet().word(0), k.packet().word(1));
    let on = is_on(k);
    let (tracked_face, mode) = tracked(k.peek(k.key(slot::ColorMaterial, 0, 0, 0)));
    for (face, pname) in properties(face, pname) {
        if !on || properties(tracked_face, mode).all(|property| property != (face, pname)) {
            k.set(k.key(slot::Material, face, pname, 0));
        }
    }
    if on {
        // Replayed with colour material off it would set what it did not set.
        k.read(k.key(slot::Enable, GL_COLOR_MATERIAL, 0, 0));
        k.read(k.key(slot::ColorMaterial, 0, 0, 0));
    }
}
