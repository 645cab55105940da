//! Material and colour material (specification 1.5, section 2.13.3): while colour material is on, the current colour
//! *is* part of the material.
//! This module must not know what a driver does with them.

use crate::keeper::slot;
use crate::ops::op;
use crate::tokens as gl;
use reprise_log::{Popped, Recorder, SlotKey};
use reprise_wire::packet::{build, flags};

fn both(value: u32, pair: u32, one: u32, other: u32) -> impl Iterator<Item = u32> + Clone {
    let (values, count) = if value == pair { ([one, other], 2) } else { ([value, 0], 1) };
    values.into_iter().take(count)
}

/// Faces and properties that two parameters of glMaterial or glColorMaterial stand for.
fn properties(face: u32, pname: u32) -> impl Iterator<Item = (u32, u32)> {
    let pnames = both(pname, gl::AMBIENT_AND_DIFFUSE, gl::AMBIENT, gl::DIFFUSE);
    both(face, gl::FRONT_AND_BACK, gl::FRONT, gl::BACK)
        .flat_map(move |face| pnames.clone().map(move |p| (face, p)))
}

/// Face and mode of glColorMaterial, as they are packed in its slot's value.
fn tracked(value: u32) -> (u32, u32) {
    match value {
        0 => (gl::FRONT_AND_BACK, gl::AMBIENT_AND_DIFFUSE),
        _ => (value & 0xffff, value >> 16),
    }
}

/// What is tracked with this value of glColorMaterial's slot.
fn properties_of(value: u32) -> impl Iterator<Item = (u32, u32)> {
    let (face, mode) = tracked(value);
    properties(face, mode)
}

fn write_tracked(k: &mut Recorder<'_>, (face, mode): (u32, u32)) {
    for (face, pname) in properties(face, mode) {
        k.set(k.key(slot::Material, face, pname, 0));
    }
}

/// Whether the colour is tracked now. Read, not looked at, by whatever depends on it: issued again where it is otherwise,
/// the call would write what it did not, or not write what it did.
fn is_on(k: &mut Recorder<'_>) -> bool {
    k.read(k.key(slot::Enable, gl::COLOR_MATERIAL, 0, 0)) != 0
}

/// glColor: with colour material on it is a glMaterial too, and reads what makes it one.
pub fn color(k: &mut Recorder<'_>) {
    let color = k.key(slot::CurrentColor, 0, 0, 0);
    if !is_on(k) {
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
        k.read(k.key(slot::CurrentColor, 0, 0, 0));
        write_tracked(k, (face, mode));
    }
    k.value(face | mode << 16);
    k.set(k.key(slot::ColorMaterial, 0, 0, 0));
}

/// glEnable(GL_COLOR_MATERIAL): the material takes the current colour. Where it is on already nothing happens.
pub fn enable_color_material(k: &mut Recorder<'_>) {
    let enable = k.key(slot::Enable, gl::COLOR_MATERIAL, 0, 0);
    if k.peek(enable) != 0 {
        return;
    }
    let (color, mode) = (k.key(slot::CurrentColor, 0, 0, 0), k.key(slot::ColorMaterial, 0, 0, 0));
    // Both may have been set while it was on the last time, and read that it was; now they set only themselves.
    k.restate(color);
    k.restate(mode);
    k.read(color);
    let what = tracked(k.read(mode));
    write_tracked(k, what);
    k.value(1);
    k.set(enable);
}

/// 1 in fixed point (OpenGL ES 1.1, section 2.3).
const FIXED_ONE: f32 = 65536.0;

/// Whether GL takes the call (specification 1.5, section 2.13.2). It is legal between glBegin and glEnd, so in a list nobody
/// asks the driver for its error alone.
fn is_valid(k: &Recorder<'_>) -> bool {
    let p = k.packet();
    let (face, pname) = (p.word(0), p.word(1));
    let first = || k.blob(0).first_chunk().map_or(0, |raw| u32::from_le_bytes(*raw));
    let shininess = || match p.op() {
        op::glMaterialf => p.f32(2),
        op::glMateriali => p.word(2).cast_signed() as f32,
        op::glMaterialiv => first().cast_signed() as f32,
        op::glMaterialx => p.word(2).cast_signed() as f32 / FIXED_ONE,
        op::glMaterialxv => first().cast_signed() as f32 / FIXED_ONE,
        _ => f32::from_bits(first()),
    };
    matches!(face, gl::FRONT | gl::BACK | gl::FRONT_AND_BACK)
        && match pname {
            gl::SHININESS => (0.0..=128.0).contains(&shininess()),
            gl::AMBIENT..=gl::SPECULAR | gl::EMISSION | gl::AMBIENT_AND_DIFFUSE | gl::COLOR_INDEXES => true,
            _ => false,
        }
}

/// glPopAttrib of `stack`. It takes colour, material and colour material apart: afterwards the current colour need not be
/// the one that the material has, though it is tracked.
pub fn pop(k: &mut Recorder<'_>, stack: SlotKey) -> Popped {
    let [color, enable, mode] =
        [(slot::CurrentColor, 0), (slot::Enable, gl::COLOR_MATERIAL), (slot::ColorMaterial, 0)]
            .map(|(class, cap)| k.key(class, cap, 0, 0));
    let whole = k.is_saved(stack, mode);
    let was_on = k.peek(enable) != 0;
    // On before and after, it was not turned on: the material is not written.
    let popped = k.pop_but(stack, [enable].get(usize::from(whole)..).unwrap_or_default());
    let on = k.peek(enable) != 0;
    let ours = |key: &SlotKey| *key == enable || key.class == slot::Material || [color, mode].contains(key);
    if !(was_on || on || k.is_shared(color)) || !popped.changed.iter().any(ours) {
        return popped;
    }
    let call = |op, words: &[u32]| build(op, flags::SYNTHETIC, 0, words, &[]);
    let [enabled, disabled] = [op::glEnable, op::glDisable].map(|op| call(op, &[gl::COLOR_MATERIAL]));
    if whole && was_on && on {
        // Mesa puts nothing back where only glColor wrote to what was saved.
        for (face, pname) in properties_of(k.peek(mode)) {
            k.opaque(k.key(slot::Material, face, pname, 0));
        }
    }
    if on && !whole && !was_on {
        k.amounts_to(&[&disabled[..], &enabled[..]].concat());
    }
    // Set like this the colour is the colour only, whether it is tracked or not.
    k.peek(color);
    let before = [call(op::glPushAttrib, &[gl::LIGHTING_BIT]), disabled].concat();
    k.restate_between(color, &before, &call(op::glPopAttrib, &[]));
    popped
}

/// glMaterial: what colour material tracks stays the colour's.
pub fn material(k: &mut Recorder<'_>) {
    let (face, pname) = (k.packet().word(0), k.packet().word(1));
    if !is_valid(k) {
        return;
    }
    let on = is_on(k);
    let kept = on.then(|| tracked(k.read(k.key(slot::ColorMaterial, 0, 0, 0))));
    for (face, pname) in properties(face, pname) {
        let stays = |(face_kept, mode)| properties(face_kept, mode).any(|property| property == (face, pname));
        if !kept.is_some_and(stays) {
            k.set(k.key(slot::Material, face, pname, 0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glx::op as glx_op;
    use reprise_log::{Log, Payloads, ReplaySink, Stored};
    use reprise_wire::link::Current;
    use reprise_wire::packet::{BlobArg, Packet};

    struct Nothing;
    impl Payloads for Nothing {
        fn bytes(&self, _: u32) -> Option<&[u8]> {
            None
        }
    }

    /// What GL makes of these commands; values are bits of the red component.
    #[derive(Debug, Clone, PartialEq)]
    struct Model {
        on: bool,
        mode: (u32, u32),
        color: u32,
        material: Vec<((u32, u32), u32)>,
        stack: Vec<(u32, Model)>,
    }
    impl Model {
        fn new() -> Model {
            let material = properties(gl::FRONT_AND_BACK, gl::AMBIENT_AND_DIFFUSE)
                .chain(properties(gl::FRONT_AND_BACK, gl::EMISSION))
                .map(|property| (property, 0));
            let mode = (gl::FRONT_AND_BACK, gl::AMBIENT_AND_DIFFUSE);
            let (color, stack) = (1f32.to_bits(), Vec::new());
            Model { on: false, mode, color, material: material.collect(), stack }
        }
        fn write(&mut self, (face, mode): (u32, u32), value: u32, all: bool) {
            for property in properties(face, mode) {
                if !all && self.on && properties(self.mode.0, self.mode.1).any(|kept| kept == property) {
                    continue;
                }
                for (_, now) in self.material.iter_mut().filter(|(at, _)| *at == property) {
                    *now = value;
                }
            }
        }
        fn track(&mut self) {
            if self.on {
                self.write(self.mode, self.color, true);
            }
        }
        /// Turning it on writes the material, putting back a colour does not; last comes the material itself.
        fn pop(&mut self) {
            let Some((mask, saved)) = self.stack.pop() else { return };
            if mask & gl::CURRENT_BIT != 0 {
                self.color = saved.color;
            }
            if mask & (gl::ENABLE_BIT | gl::LIGHTING_BIT) != 0 && self.on != saved.on {
                self.on = saved.on;
                self.track();
            }
            if mask & gl::LIGHTING_BIT != 0 {
                (self.mode, self.material) = (saved.mode, saved.material);
            }
        }
        fn call(&mut self, p: &Packet<'_>) {
            match p.op() {
                op::glEnable if !self.on => {
                    self.on = true;
                    self.track();
                }
                op::glDisable => self.on = false,
                op::glColor3f | op::glColor4f => {
                    self.color = p.word(0);
                    self.track();
                }
                op::glColorMaterial => {
                    self.mode = (p.word(0), p.word(1));
                    self.track();
                }
                op::glPushAttrib => {
                    let mask = p.word(0);
                    let mut saved = Model::new();
                    if mask & gl::CURRENT_BIT != 0 {
                        saved.color = self.color;
                    }
                    if mask & (gl::ENABLE_BIT | gl::LIGHTING_BIT) != 0 {
                        saved.on = self.on;
                    }
                    if mask & gl::LIGHTING_BIT != 0 {
                        (saved.mode, saved.material) = (self.mode, self.material.clone());
                    }
                    self.stack.push((mask, saved));
                }
                op::glPopAttrib => self.pop(),
                op::glMaterialf => self.write((p.word(0), p.word(1)), p.word(2), false),
                _ => {}
            }
        }
    }
    impl ReplaySink for Model {
        fn make_current(&mut self, _: Current) -> Result<(), String> {
            Ok(())
        }
        fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
            self.call(&packet.packet());
            Ok(())
        }
    }

    fn session() -> Log {
        let mut log = Log::new(crate::record::rules());
        apply(&mut log, glx_op::CreateContext, &[1, 0]);
        apply(&mut log, glx_op::MakeCurrent, &[1, 2, 2]);
        log
    }
    fn apply(log: &mut Log, op: u16, words: &[u32]) -> Vec<u8> {
        let command = crate::command(op).unwrap();
        let mut all = vec![0; command.shape.words.into()];
        all[..words.len()].copy_from_slice(words);
        let packet = build(op, 0, 1, &all, &vec![BlobArg::Null; command.shape.blobs.into()]);
        log.apply(&packet, 1, &Nothing).unwrap();
        packet
    }

    #[test]
    fn whatever_was_called_the_replay_leaves_the_same_material() {
        let mut random = 1u64;
        let mut below = |count: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) as usize % count
        };
        for round in 0..20_000 {
            let (mut log, mut live, mut calls) = (session(), Model::new(), Vec::new());
            // Without a default they are as they are where nobody set them before a push.
            for pname in [gl::AMBIENT_AND_DIFFUSE, gl::EMISSION] {
                apply(&mut log, op::glMaterialf, &[gl::FRONT_AND_BACK, pname, 0]);
            }
            let longest = if round < 3000 { 14 } else { 30 };
            for value in 0..2 + below(longest) {
                let face = [gl::FRONT, gl::BACK, gl::FRONT_AND_BACK][below(3)];
                let pname = [gl::AMBIENT, gl::DIFFUSE, gl::AMBIENT_AND_DIFFUSE, gl::EMISSION][below(4)];
                let value = (value as f32 + 2.0).to_bits();
                let mask =
                    [gl::CURRENT_BIT, gl::ENABLE_BIT, gl::LIGHTING_BIT].map(|bit| bit * below(2) as u32);
                let (op, words) = match below(if round < 1000 { 5 } else { 8 }) {
                    0 => (op::glEnable, vec![gl::COLOR_MATERIAL]),
                    1 => (op::glDisable, vec![gl::COLOR_MATERIAL]),
                    2 => (op::glColor3f, vec![value]),
                    3 => (op::glColorMaterial, vec![face, pname]),
                    5 => (op::glPushAttrib, vec![mask.iter().sum()]),
                    6 | 7 => (op::glPopAttrib, vec![]),
                    _ => (op::glMaterialf, vec![face, pname, value]),
                };
                let packet = apply(&mut log, op, &words);
                live.call(&Packet::parse(&packet, crate::command(op).unwrap().shape).unwrap());
                calls.push((crate::command(op).unwrap().name, words));
            }
            let mut replayed = Model::new();
            log.replay(&mut replayed).unwrap_or_else(|error| panic!("round {round}, {calls:x?}: {error}"));
            assert_eq!(replayed, live, "round {round}, {calls:x?}");
        }
    }

    #[test]
    fn turned_on_and_off_for_ever_it_takes_no_more_room() {
        let mut log = session();
        let mut entries = Vec::new();
        for frame in 0..300u32 {
            apply(&mut log, op::glEnable, &[gl::COLOR_MATERIAL]);
            apply(&mut log, op::glColor3f, &[frame]);
            apply(
                &mut log,
                op::glColorMaterial,
                &[gl::FRONT, [gl::AMBIENT, gl::DIFFUSE][frame as usize % 2]],
            );
            apply(&mut log, op::glMaterialf, &[gl::BACK, gl::AMBIENT, frame]);
            apply(&mut log, op::glDisable, &[gl::COLOR_MATERIAL]);
            apply(&mut log, op::glColor3f, &[frame + 1]);
            entries.push(log.stats().entries);
        }
        assert!(entries[299] <= entries[10], "{entries:?}");
    }
}
