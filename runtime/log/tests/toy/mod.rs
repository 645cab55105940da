//! A small API to test the log with: its rules, and a driver that carries it out and can be looked at.
//!
//! It has every kind of write: sets, updates, regions, objects, stacks, blocks, conditional writes, values that the log
//! cannot know; and GL's hard cases: names used again, objects deleted while bound elsewhere, values that depend on
//! other slots, several contexts with and without sharing.
#![allow(dead_code)] // each test uses its part

use reprise_log::*;
use reprise_wire::link::Current;
use reprise_wire::packet::{self, BlobArg, Packet, Shape, flags};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

macro_rules! ops {
    ($($name:ident($blobs:expr, $words:expr, $compiled:expr);)*) => {
        #[repr(u16)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op { First = 255, $($name),* }
        pub const OPS: &[(Op, CommandInfo)] = &[$((Op::$name, CommandInfo {
            name: stringify!($name), shape: Shape { blobs: $blobs, words: $words }, compiled: $compiled, inert: false, rejectable: false,
        })),*];
    };
}

ops! {
    CreateContext(0, 2, false);
    DestroyContext(0, 1, false);
    MakeCurrent(0, 1, false);
    Gen(1, 0, false);
    Delete(1, 0, false);
    Active(0, 1, true);
    Bind(0, 2, true);
    Param(0, 3, true);
    Mip(0, 2, true);
    Image(1, 3, true);
    SubImage(1, 2, true);
    CopyImage(0, 2, true);
    Enable(0, 2, true);
    Mode(0, 1, true);
    Load(0, 1, true);
    Mult(0, 1, true);
    Light(0, 1, true);
    Material(0, 1, true);
    Color(0, 1, true);
    BlendBoth(0, 1, true);
    BlendOne(0, 2, true);
    PushMatrix(0, 0, true);
    PopMatrix(0, 0, true);
    PushAttrib(0, 1, true);
    PopAttrib(0, 0, true);
    NewList(0, 2, false);
    EndList(0, 0, false);
    CallList(0, 1, true);
    DeleteList(0, 1, false);
    CreateShader(0, 1, false);
    DeleteShader(0, 1, false);
    Source(0, 2, false);
    CreateProgram(0, 1, false);
    DeleteProgram(0, 1, false);
    Link(0, 2, false);
    Use(0, 1, true);
    Uniform(0, 2, true);
    Forgotten(0, 0, true);
}

pub fn command(op: u16) -> Option<CommandInfo> {
    OPS.get((op as usize).checked_sub(256)?).map(|o| o.1)
}

pub const TEX: u8 = 1;
pub const LIST: u8 = 2;
pub const SHADER: u8 = 3;
pub const PROGRAM: u8 = 4;

macro_rules! slots {
    ($($name:ident { $scope:ident, $keys:expr, $object:expr, $refers:expr, $collapse:expr, $saved:expr $(, $bytes:expr)* })*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u16)]
        enum SlotIndex { $($name),* }
        $(pub const $name: u16 = SlotIndex::$name as u16;)*
        pub static SLOTS: &[SlotClass] = &[$(SlotClass {
            name: stringify!($name), scope: Scope::$scope, keys: &$keys, object: $object, refers: $refers,
            collapse: $collapse, bytes: &[$($bytes),*], saved_with: $saved,
        }),*];
    };
}

slots! {
    ACTIVE { Context, [], None, None, 0, None }
    BINDING { Context, ["unit", "target"], None, Some(TEX), 0, None }
    PARAM { Share, ["texture", "target", "pname"], Some(TEX), None, 0, Some(BINDING) }
    MIP { Share, ["texture"], Some(TEX), None, 0, None }
    IMAGE { Share, ["texture", "target"], Some(TEX), None, 8, None, (Op::Image as u16, 1), (Op::SubImage as u16, 1) }
    ENABLE { Context, ["cap"], None, None, 0, None }
    MODE { Context, [], None, None, 0, None }
    MATRIX { Context, ["mode"], None, None, 8, None }
    MATRIX_STACK { Context, ["mode"], None, None, 0, None }
    ATTRIB_STACK { Context, [], None, None, 0, None }
    LIGHT { Context, [], None, None, 0, None }
    MATERIAL { Context, [], None, None, 0, None }
    COLOR { Context, [], None, None, 0, None }
    BLEND { Context, ["index"], None, None, 0, None }
    CONTENT { Share, ["list"], Some(LIST), None, 0, None }
    SOURCE { Share, ["shader"], Some(SHADER), None, 0, None }
    LINKED { Share, ["program"], Some(PROGRAM), None, 0, None }
    UNIFORM { Share, ["program", "index"], Some(PROGRAM), None, 0, None }
    USED { Context, [], None, Some(PROGRAM), 0, None }
}

/// The cap that makes Color write the material as well.
pub const COLOR_MATERIAL: u32 = 3;

fn names(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

fn bound(r: &mut Recorder<'_>, target: u32) -> u32 {
    let active = r.key(ACTIVE, 0, 0, 0);
    let unit = r.read(active);
    let binding = r.key(BINDING, unit, target, 0);
    r.read(binding)
}

fn per_texture(r: &Recorder<'_>, class: u16, generation: u32, target: u32, c: u32) -> SlotKey {
    r.key(class, generation, if generation == 0 { target } else { 0 }, c)
}

pub fn record(op: u16, r: &mut Recorder<'_>) -> bool {
    let p = r.packet();
    let (w0, w1, w2) = (p.word(0), p.word(1), p.word(2));
    match OPS[op as usize - 256].0 {
        Op::First | Op::Forgotten => return false,
        Op::CreateContext => r.context_create(w0, w1),
        Op::DestroyContext => r.context_destroy(w0),
        Op::MakeCurrent => r.make_current(w0, 0, 0),
        Op::Gen => names(r.blob(0)).for_each(|n| r.create(TEX, n)),
        Op::Delete => names(r.blob(0)).for_each(|n| r.delete(TEX, n)),
        Op::Active => {
            r.set(r.key(ACTIVE, 0, 0, 0));
            r.value(w0);
        }
        Op::Bind => {
            let unit = r.read(r.key(ACTIVE, 0, 0, 0));
            let generation = r.object(TEX, w1);
            r.set(r.key(BINDING, unit, w0, 0));
            r.value(generation);
        }
        Op::Param => {
            let generation = bound(r, w0);
            r.set(per_texture(r, PARAM, generation, w0, w1));
            r.value(w2);
        }
        Op::Mip => {
            let generation = bound(r, w0);
            if generation != 0 {
                r.set(r.key(MIP, generation, 0, 0));
            }
        }
        Op::Image => {
            let generation = bound(r, w0);
            if generation != 0 {
                r.drop_slots(MIP, generation);
            }
            r.set(per_texture(r, IMAGE, generation, w0, 0));
        }
        Op::SubImage => {
            let generation = bound(r, w0);
            let len = r.blob_len(0) as i64;
            r.region(per_texture(r, IMAGE, generation, w0, 0), Region::bytes(w1 as i64, len));
        }
        Op::CopyImage => {
            let generation = bound(r, w0);
            r.opaque(per_texture(r, IMAGE, generation, w0, 0));
        }
        Op::Enable => {
            r.set(r.key(ENABLE, w0, 0, 0));
            r.value(w1);
        }
        Op::Mode => {
            r.set(r.key(MODE, 0, 0, 0));
            r.value(w0);
        }
        Op::Load => {
            let mode = r.read(r.key(MODE, 0, 0, 0));
            r.set(r.key(MATRIX, mode, 0, 0));
        }
        Op::Mult => {
            let mode = r.read(r.key(MODE, 0, 0, 0));
            r.update(r.key(MATRIX, mode, 0, 0));
        }
        Op::Light => {
            r.read(r.key(MATRIX, 0, 0, 0));
            r.set(r.key(LIGHT, 0, 0, 0));
        }
        Op::Material => r.set(r.key(MATERIAL, 0, 0, 0)),
        Op::Color => {
            let follow = r.key(ENABLE, COLOR_MATERIAL, 0, 0);
            if r.read(follow) != 0 {
                r.set(r.key(COLOR, 0, 0, 0));
                r.set(r.key(MATERIAL, 0, 0, 0));
            } else {
                r.set_hot(r.key(COLOR, 0, 0, 0));
            }
        }
        Op::BlendBoth => {
            r.set(r.key(BLEND, 0, 0, 0));
            r.set(r.key(BLEND, 1, 0, 0));
        }
        Op::BlendOne => r.set(r.key(BLEND, w0, 0, 0)),
        Op::PushMatrix | Op::PopMatrix => {
            let mode = r.read(r.key(MODE, 0, 0, 0));
            let (stack, top) = (r.key(MATRIX_STACK, mode, 0, 0), r.key(MATRIX, mode, 0, 0));
            if op == Op::PushMatrix as u16 { r.push_slots(stack, &[top]) } else { r.pop(stack) }
        }
        Op::PushAttrib => r.push(r.key(ATTRIB_STACK, 0, 0, 0), w0),
        Op::PopAttrib => r.pop(r.key(ATTRIB_STACK, 0, 0, 0)),
        Op::NewList => {
            let list = r.object(LIST, w0);
            r.store_as(&[w0, 0]);
            r.block_begin(r.key(CONTENT, list, 0, 0), w1 != 0);
        }
        Op::EndList => r.block_end(),
        Op::CallList => {
            if let Some(list) = r.lookup(LIST, w0) {
                r.block_call(r.key(CONTENT, list, 0, 0));
            }
        }
        Op::DeleteList => r.delete(LIST, w0),
        Op::CreateShader => r.create(SHADER, w0),
        Op::DeleteShader => r.delete(SHADER, w0),
        Op::Source => {
            if let Some(shader) = r.lookup(SHADER, w0) {
                r.set(r.key(SOURCE, shader, 0, 0));
            }
        }
        Op::CreateProgram => r.create(PROGRAM, w0),
        Op::DeleteProgram => r.delete(PROGRAM, w0),
        Op::Link => {
            if let (Some(program), Some(shader)) = (r.lookup(PROGRAM, w0), r.lookup(SHADER, w1)) {
                r.read(r.key(SOURCE, shader, 0, 0));
                r.drop_slots(UNIFORM, program);
                r.set(r.key(LINKED, program, 0, 0));
            }
        }
        Op::Use => {
            if let Some(program) = r.lookup(PROGRAM, w0) {
                r.set(r.key(USED, 0, 0, 0));
                r.value(program);
            }
        }
        Op::Uniform => {
            let program = r.read(r.key(USED, 0, 0, 0));
            if program != 0 {
                r.read(r.key(LINKED, program, 0, 0));
                r.set(r.key(UNIFORM, program, w0, 0));
            }
        }
    }
    true
}

pub fn default(w: &mut DefaultWriter<'_>, key: SlotKey) -> bool {
    let mut put = |op: Op, words: &[u32]| w.packet(op as u16, words, &[]);
    match key.class {
        ACTIVE => put(Op::Active, &[0]),
        BINDING => {
            put(Op::Active, &[key.a]);
            put(Op::Bind, &[key.b, 0]);
        }
        PARAM => {
            let name = w.name(key.a);
            w.packet(Op::Bind as u16, &[key.b, name], &[]);
            w.packet(Op::Param as u16, &[key.b, key.c, 0], &[]);
        }
        MIP => {
            let name = w.name(key.a);
            w.packet(Op::Bind as u16, &[1, name], &[]);
            w.packet(Op::Mip as u16, &[1, 0], &[]);
        }
        ENABLE => put(Op::Enable, &[key.a, 0]),
        MODE => put(Op::Mode, &[0]),
        MATRIX => {
            put(Op::Mode, &[key.a]);
            put(Op::Load, &[1]);
        }
        LIGHT => {
            put(Op::Mode, &[0]);
            put(Op::Load, &[0]);
            put(Op::Light, &[0]);
        }
        MATERIAL => put(Op::Material, &[0]),
        COLOR => {
            put(Op::Enable, &[COLOR_MATERIAL, 0]);
            put(Op::Color, &[0]);
        }
        BLEND => put(Op::BlendOne, &[key.a, 0]),
        UNIFORM => {
            let name = w.name(key.a);
            w.packet(Op::Use as u16, &[name], &[]);
            w.packet(Op::Uniform as u16, &[key.b, 0], &[]);
        }
        USED => put(Op::Use, &[0]),
        _ => return false,
    }
    true
}

pub const BIT_ENABLE: u32 = 1;
pub const BIT_CURRENT: u32 = 2;
pub const BIT_TEXTURE: u32 = 4;
pub const BIT_TRANSFORM: u32 = 8;
pub const BIT_LIGHTING: u32 = 16;

pub fn attrib_bits(key: &SlotKey) -> u32 {
    match key.class {
        ENABLE | BLEND => BIT_ENABLE,
        COLOR => BIT_CURRENT,
        ACTIVE | BINDING | PARAM => BIT_TEXTURE,
        MODE => BIT_TRANSFORM,
        LIGHT | MATERIAL => BIT_LIGHTING,
        _ => 0,
    }
}

pub fn rules() -> Rules {
    Rules { command, record, slots: SLOTS, default, attrib_bits }
}

// ---- the driver ----

type Shared<T> = Rc<RefCell<T>>;

#[derive(Default, Clone, Debug, PartialEq)]
pub struct Texture {
    name: u32,
    deleted: bool,
    params: [u32; 2],
    mip: u32,
    image: Option<Vec<u8>>,
}

#[derive(Default, Clone, Debug, PartialEq)]
pub struct Program {
    name: u32,
    deleted: bool,
    linked: Option<u32>,
    uniforms: [u32; 2],
}

#[derive(Default, Debug)]
pub struct Group {
    textures: BTreeMap<u32, Shared<Texture>>,
    nameless: [Shared<Texture>; 2],
    shaders: BTreeMap<u32, u32>,
    programs: BTreeMap<u32, Shared<Program>>,
    lists: BTreeMap<u32, Vec<Vec<u8>>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Saved {
    bits: u32,
    enable: [u32; 4],
    blend: [u32; 2],
    color: u32,
    active: u32,
    mode: u32,
    light: u32,
    material: u32,
    bind: Vec<Shared<Texture>>,
    params: Vec<[u32; 2]>,
}

#[derive(Debug)]
pub struct ToyContext {
    group: Shared<Group>,
    current: Saved,
    matrix: [u32; 2],
    matrices: [Vec<u32>; 2],
    attribs: Vec<Saved>,
    used: Option<Shared<Program>>,
    compiling: Option<(u32, bool, Vec<Vec<u8>>)>,
}

#[derive(Default, Debug)]
pub struct Driver {
    contexts: BTreeMap<u32, Shared<ToyContext>>,
    current: BTreeMap<u32, (u32, Shared<ToyContext>)>,
    pub calls: u64,
}

fn show_texture(t: &Texture) -> String {
    let deleted = if t.deleted { "deleted " } else { "" };
    format!("{deleted}{} {:?} mip {} {:?}", t.name, t.params, t.mip, t.image)
}

impl Driver {
    pub fn list_being_compiled(&self, ring: u32) -> Option<u32> {
        self.current.get(&ring)?.1.borrow().compiling.as_ref().map(|c| c.0)
    }
    pub fn has_texture(&self, ring: u32, name: u32) -> bool {
        self.current.get(&ring).is_some_and(|c| c.1.borrow().group.borrow().textures.contains_key(&name))
    }
    pub fn is_current(&self, ring: u32) -> bool {
        self.current.contains_key(&ring)
    }

    /// Carries out a packet; false where the API rejects it.
    pub fn execute(&mut self, ring: u32, bytes: &[u8]) -> bool {
        let (op, ..) = packet::header(bytes).unwrap();
        let (op, info) = OPS[op as usize - 256];
        let p = Packet::parse(bytes, info.shape).unwrap();
        let w0 = p.word(0);
        self.calls += 1;
        match op {
            Op::CreateContext => {
                if self.contexts.contains_key(&w0) || self.current.values().any(|c| c.0 == w0) {
                    return false;
                }
                let group = match (p.word(1), self.contexts.get(&p.word(1))) {
                    (0, _) => Shared::default(),
                    (_, Some(other)) => other.borrow().group.clone(),
                    _ => return false,
                };
                // three units, of which programs use two: on some unit the texture without a name is always bound
                let bind = (0..6).map(|i| group.borrow().nameless[i % 2].clone()).collect();
                let current = Saved { bind, ..Saved::default() };
                let context = ToyContext {
                    group,
                    current,
                    matrix: [1; 2],
                    matrices: [vec![], vec![]],
                    attribs: vec![],
                    used: None,
                    compiling: None,
                };
                self.contexts.insert(w0, Rc::new(RefCell::new(context)));
                true
            }
            Op::DestroyContext => self.contexts.remove(&w0).is_some(),
            Op::MakeCurrent => self.make_current(ring, w0),
            _ => match self.current.get(&ring).cloned() {
                Some((_, context)) => call(&mut context.borrow_mut(), op, p, 0),
                None => false,
            },
        }
    }

    fn make_current(&mut self, ring: u32, id: u32) -> bool {
        if id == 0 {
            self.current.remove(&ring);
            return true;
        }
        let Some(context) = self.contexts.get(&id) else { return false };
        if self.current.iter().any(|(r, (_, c))| *r != ring && Rc::ptr_eq(c, context)) {
            return false;
        }
        self.current.insert(ring, (id, context.clone()));
        true
    }

    /// All that can be seen of the state.
    pub fn look(&self) -> String {
        let mut out = String::new();
        let mut all: Vec<(String, Shared<ToyContext>)> =
            self.contexts.iter().map(|(id, c)| (format!("context {id}"), c.clone())).collect();
        for (ring, (id, context)) in &self.current {
            out.push_str(&format!("ring {ring}: {id}\n"));
            if !all.iter().any(|(_, c)| Rc::ptr_eq(c, context)) {
                all.push((format!("destroyed context on ring {ring}"), context.clone()));
            }
        }
        for (name, context) in all {
            let c = context.borrow();
            let saved = |s: &Saved, out: &mut String, stacked: bool| {
                if !stacked || s.bits & BIT_ENABLE != 0 {
                    out.push_str(&format!("  enable {:?} blend {:?}\n", s.enable, s.blend));
                }
                if !stacked || s.bits & BIT_CURRENT != 0 {
                    out.push_str(&format!("  color {}\n", s.color));
                }
                if !stacked || s.bits & BIT_TRANSFORM != 0 {
                    out.push_str(&format!("  mode {}\n", s.mode));
                }
                if !stacked || s.bits & BIT_LIGHTING != 0 {
                    out.push_str(&format!("  light {} material {}\n", s.light, s.material));
                }
                if !stacked || s.bits & BIT_TEXTURE != 0 {
                    out.push_str(&format!("  active {}\n", s.active));
                    for (i, t) in s.bind.iter().enumerate() {
                        let t = t.borrow();
                        match stacked {
                            false => out.push_str(&format!("  bound {i}: {}\n", show_texture(&t))),
                            // what became of a deleted object cannot be seen any more
                            true if t.deleted => out.push_str(&format!("  saved {i}: deleted\n")),
                            true => out.push_str(&format!("  saved {i}: {} {:?}\n", t.name, s.params[i])),
                        }
                    }
                }
            };
            out.push_str(&format!("{name}\n"));
            saved(&c.current, &mut out, false);
            out.push_str(&format!("  matrix {:?} {:?}\n", c.matrix, c.matrices));
            for (i, level) in c.attribs.iter().enumerate() {
                out.push_str(&format!(" level {i} {}\n", level.bits));
                saved(level, &mut out, true);
            }
            out.push_str(&format!("  used {:?}\n  compiling {:?}\n", c.used, c.compiling));
            let g = c.group.borrow();
            for t in g.nameless.iter().chain(g.textures.values()) {
                out.push_str(&format!("  texture {}\n", show_texture(&t.borrow())));
            }
            out.push_str(&format!("  shaders {:?}\n  programs {:?}\n", g.shaders, g.programs));
            // a list that was only named is like one that is empty
            for (list, content) in &g.lists {
                out.push_str(&format!("  list {list}: {}\n", content.len()));
            }
        }
        out
    }

    /// Answers a capture: calls that give the slot the value it has.
    pub fn capture(&self, request: &CaptureRequest) -> Vec<u8> {
        let current = self.current.values().find(|(id, _)| *id == request.context).map(|(_, c)| c);
        let context = self.contexts.get(&request.context).or(current).expect("a context that is there");
        let c = context.borrow();
        let mut out = Vec::new();
        let mut put = |op: Op, words: &[u32], blobs: &[BlobArg<'_>]| {
            out.extend(packet::build(op as u16, flags::SYNTHETIC, 0, words, blobs));
        };
        let [a, b, _] = request.names;
        match request.key.class {
            MATRIX => {
                put(Op::Mode, &[a], &[]);
                put(Op::Load, &[c.matrix[a as usize]], &[]);
            }
            IMAGE => {
                let group = c.group.borrow();
                let texture = if a == 0 { &group.nameless[b as usize] } else { &group.textures[&a] };
                let image = texture.borrow().image.clone();
                if let Some(image) = image {
                    put(Op::Active, &[1], &[]);
                    put(Op::Bind, &[b, a], &[]);
                    put(Op::Image, &[b, image.len() as u32, 0], &[BlobArg::Bytes(&image)]);
                }
            }
            COLOR => {
                put(Op::Enable, &[COLOR_MATERIAL, 0], &[]);
                put(Op::Color, &[c.current.color], &[]);
            }
            MATERIAL => put(Op::Material, &[c.current.material], &[]),
            BLEND => put(Op::BlendOne, &[a, c.current.blend[a as usize]], &[]),
            class => panic!("no capture of {class}"),
        }
        out
    }
}

fn call(c: &mut ToyContext, op: Op, p: Packet<'_>, depth: u32) -> bool {
    let (w0, w1, w2) = (p.word(0), p.word(1), p.word(2));
    let compiled = OPS[op as usize - 256].1.compiled;
    if depth == 0
        && compiled
        && let Some((_, execute, content)) = &mut c.compiling
    {
        let mut bytes = p.bytes().to_vec();
        bytes[8..16].fill(0); // the ticket is no state
        content.push(bytes);
        if !*execute {
            return true;
        }
    }
    let group = c.group.clone();
    let mut g = group.borrow_mut();
    let at = |c: &ToyContext, target: u32| (c.current.active * 2 + target) as usize;
    match op {
        Op::First | Op::CreateContext | Op::DestroyContext | Op::MakeCurrent => return false,
        Op::Forgotten => {}
        Op::Gen => {
            for name in names(p.bytes_of(0)) {
                g.textures.insert(name, Rc::new(RefCell::new(Texture { name, ..Texture::default() })));
            }
        }
        Op::Delete => {
            for name in names(p.bytes_of(0)) {
                if let Some(texture) = g.textures.remove(&name) {
                    texture.borrow_mut().deleted = true;
                    for (i, bound) in c.current.bind.iter_mut().enumerate() {
                        if Rc::ptr_eq(bound, &texture) {
                            *bound = g.nameless[i % 2].clone();
                        }
                    }
                }
            }
        }
        Op::Active => c.current.active = w0,
        Op::Bind => {
            let texture = match w1 {
                0 => g.nameless[w0 as usize].clone(),
                name => g
                    .textures
                    .entry(name)
                    .or_insert_with(|| Rc::new(RefCell::new(Texture { name, ..Texture::default() })))
                    .clone(),
            };
            let at = at(c, w0);
            c.current.bind[at] = texture;
        }
        Op::Param => c.current.bind[at(c, w0)].borrow_mut().params[w1 as usize] = w2,
        Op::Mip => {
            let mut texture = c.current.bind[at(c, w0)].borrow_mut();
            if texture.name != 0 {
                texture.mip = w1;
            }
        }
        Op::Image => {
            let mut texture = c.current.bind[at(c, w0)].borrow_mut();
            texture.image = Some(match p.blob(0) {
                packet::Blob::Bytes(bytes) => bytes.to_vec(),
                _ => vec![0; w1 as usize],
            });
            texture.mip = 0;
        }
        Op::SubImage => {
            if let Some(image) = &mut c.current.bind[at(c, w0)].borrow_mut().image {
                for (i, byte) in p.bytes_of(0).iter().enumerate() {
                    if let Some(texel) = image.get_mut(w1 as usize + i) {
                        *texel = *byte;
                    }
                }
            }
        }
        Op::CopyImage => {
            let noise = c.current.color.wrapping_mul(w1 + 3) as u8 | 1;
            if let Some(image) = &mut c.current.bind[at(c, w0)].borrow_mut().image {
                image.iter_mut().for_each(|texel| *texel = texel.wrapping_mul(5).wrapping_add(noise));
            }
        }
        Op::Enable => c.current.enable[w0 as usize] = w1,
        Op::Mode => c.current.mode = w0,
        Op::Load => c.matrix[c.current.mode as usize] = w0,
        Op::Mult => {
            let m = &mut c.matrix[c.current.mode as usize];
            *m = m.wrapping_mul(31).wrapping_add(w0);
        }
        Op::Light => c.current.light = w0.wrapping_add(c.matrix[0].wrapping_mul(7)),
        Op::Material => c.current.material = w0,
        Op::Color => {
            c.current.color = w0;
            if c.current.enable[COLOR_MATERIAL as usize] != 0 {
                c.current.material = w0;
            }
        }
        Op::BlendBoth => c.current.blend = [w0; 2],
        Op::BlendOne => c.current.blend[w0 as usize] = w1,
        Op::PushMatrix => {
            let mode = c.current.mode as usize;
            c.matrices[mode].push(c.matrix[mode]);
        }
        Op::PopMatrix => {
            let mode = c.current.mode as usize;
            match c.matrices[mode].pop() {
                Some(m) => c.matrix[mode] = m,
                None => return false,
            }
        }
        Op::PushAttrib => {
            let params = c.current.bind.iter().map(|t| t.borrow().params).collect();
            c.attribs.push(Saved { bits: w0, params, ..c.current.clone() });
        }
        Op::PopAttrib => {
            let Some(saved) = c.attribs.pop() else { return false };
            let now = &mut c.current;
            if saved.bits & BIT_ENABLE != 0 {
                (now.enable, now.blend) = (saved.enable, saved.blend);
            }
            if saved.bits & BIT_CURRENT != 0 {
                now.color = saved.color;
            }
            if saved.bits & BIT_TRANSFORM != 0 {
                now.mode = saved.mode;
            }
            if saved.bits & BIT_LIGHTING != 0 {
                (now.light, now.material) = (saved.light, saved.material);
            }
            if saved.bits & BIT_TEXTURE != 0 {
                now.active = saved.active;
                for (i, texture) in saved.bind.into_iter().enumerate() {
                    texture.borrow_mut().params = saved.params[i];
                    if !texture.borrow().deleted {
                        now.bind[i] = texture;
                    }
                }
            }
        }
        Op::NewList => {
            if c.compiling.is_some() || w0 == 0 {
                return false;
            }
            c.compiling = Some((w0, w1 != 0, Vec::new()));
        }
        Op::EndList => match c.compiling.take() {
            Some((list, _, content)) => {
                g.lists.insert(list, content);
            }
            None => return false,
        },
        Op::CallList => {
            let content = g.lists.get(&w0).cloned().unwrap_or_default();
            drop(g);
            if depth < 64 {
                for bytes in content {
                    let (op, ..) = packet::header(&bytes).unwrap();
                    let (op, info) = OPS[op as usize - 256];
                    call(c, op, Packet::parse(&bytes, info.shape).unwrap(), depth + 1);
                }
            }
        }
        Op::DeleteList => {
            g.lists.remove(&w0);
        }
        Op::CreateShader => {
            if w0 == 0 || g.shaders.contains_key(&w0) {
                return false;
            }
            g.shaders.insert(w0, 0);
        }
        Op::DeleteShader => return g.shaders.remove(&w0).is_some(),
        Op::Source => match g.shaders.get_mut(&w0) {
            Some(source) => *source = w1,
            None => return false,
        },
        Op::CreateProgram => {
            if w0 == 0 || g.programs.contains_key(&w0) {
                return false;
            }
            g.programs.insert(w0, Rc::new(RefCell::new(Program { name: w0, ..Program::default() })));
        }
        Op::DeleteProgram => match g.programs.remove(&w0) {
            Some(program) => {
                program.borrow_mut().deleted = true;
                if c.used.as_ref().is_some_and(|used| Rc::ptr_eq(used, &program)) {
                    c.used = None;
                }
            }
            None => return false,
        },
        Op::Link => match (g.programs.get(&w0), g.shaders.get(&w1)) {
            (Some(program), Some(source)) => {
                let mut program = program.borrow_mut();
                (program.linked, program.uniforms) = (Some(*source), [0; 2]);
            }
            _ => return false,
        },
        Op::Use => match (w0, g.programs.get(&w0)) {
            (0, _) => c.used = None,
            (_, Some(program)) => c.used = Some(program.clone()),
            _ => return false,
        },
        Op::Uniform => {
            if let Some(program) = &c.used
                && program.borrow().linked.is_some()
            {
                program.borrow_mut().uniforms[w0 as usize] = w1;
            }
        }
    }
    true
}

// ---- the two together ----

/// A program under test: its driver and its log.
pub struct Toy {
    pub driver: Driver,
    pub log: Log,
    pub seq: u64,
    /// What was called, in words.
    pub trace: Vec<String>,
}

impl Default for Toy {
    fn default() -> Toy {
        Toy { driver: Driver::default(), log: Log::new(rules()), seq: 0, trace: Vec::new() }
    }
}

pub struct DriverSink<'a>(pub &'a mut Driver);

impl ReplaySink for DriverSink<'_> {
    fn make_current(&mut self, current: Current) -> Result<(), String> {
        match self.0.make_current(0, current.context) {
            true => Ok(()),
            false => Err(format!("no context {}", current.context)),
        }
    }
    fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
        self.0.execute(0, &packet.inline(0));
        Ok(())
    }
}

impl Toy {
    /// With context 1 current on ring 1.
    pub fn new() -> Toy {
        let mut toy = Toy::default();
        toy.call(1, Op::CreateContext, &[1, 0]);
        toy.call(1, Op::MakeCurrent, &[1]);
        toy
    }

    pub fn call(&mut self, ring: u32, op: Op, words: &[u32]) -> bool {
        self.call_with(ring, op, words, &[])
    }
    /// With names as the blob.
    pub fn call_names(&mut self, ring: u32, op: Op, names: &[u32]) -> bool {
        let bytes: Vec<u8> = names.iter().flat_map(|n| n.to_le_bytes()).collect();
        self.call_with(ring, op, &[], &[BlobArg::Bytes(&bytes)])
    }
    pub fn call_with(&mut self, ring: u32, op: Op, words: &[u32], blobs: &[BlobArg<'_>]) -> bool {
        self.seq += 1;
        let bytes = packet::build(op as u16, 0, self.seq, words, blobs);
        let done = self.driver.execute(ring, &bytes);
        let verdict = if done { "" } else { " rejected" };
        self.trace.push(format!("{ring}: {op:?} {words:?} {blobs:?}{verdict}"));
        let bytes = packet::build(op as u16, if done { 0 } else { flags::REJECTED }, self.seq, words, blobs);
        self.log.apply(&bytes, ring, &()).unwrap();
        done
    }

    /// Captures what should be captured: all, or only what is long.
    pub fn collapse(&mut self, opaque: bool) {
        for request in self.log.to_collapse() {
            if opaque && request.reason == CaptureReason::Opaque || request.reason == CaptureReason::Long {
                let packets = self.driver.capture(&request);
                self.log.replace(request.key, &packets).unwrap();
            }
        }
    }

    /// The log in a fresh driver.
    pub fn replay(&mut self) -> Result<(Driver, ReplayStats), ReplayError> {
        replay(&mut self.log)
    }

    /// The heart of it: replaying the log gives the state that the calls gave.
    pub fn check(&mut self) -> Result<(), String> {
        self.collapse(true);
        let (fresh, stats) = match self.replay() {
            Ok(done) => done,
            // A known limit, refused by name: an object that was deleted while another context had it bound, and whose
            // name was given anew, cannot be bound again if a synthetic value had to unbind it.
            Err(e) if e.to_string().contains("was deleted and cannot be made again") => return Ok(()),
            // Another: a pop that puts back the default of an object that is deleted, which no name leads to.
            Err(ReplayError::Unrestorable { slot, reason, .. })
                if slot.contains("(deleted)") && reason.contains("has no default") =>
            {
                return Ok(());
            }
            Err(e) => return Err(e.to_string()),
        };
        // what no name leads to, or is wanted while a block is open, cannot be captured
        let excused = |slot: &String| self.log.block_is_open() || slot.contains("(deleted)");
        if !stats.stale.is_empty() && stats.stale.iter().all(excused) {
            return Ok(());
        }
        let (is, should) = (fresh.look(), self.driver.look());
        if is == should {
            return Ok(());
        }
        let mut text = String::from("replay differs:\n");
        for (is, should) in is.lines().zip(should.lines()).filter(|(a, b)| a != b) {
            text.push_str(&format!("  is     {is}\n  should {should}\n"));
        }
        text.push_str(&format!("({} and {} lines)", is.lines().count(), should.lines().count()));
        Err(text)
    }
}

pub fn replay(log: &mut Log) -> Result<(Driver, ReplayStats), ReplayError> {
    let mut fresh = Driver::default();
    let stats = log.replay(&mut DriverSink(&mut fresh))?;
    fresh.make_current(0, 0);
    for (ring, current) in log.rings() {
        fresh.make_current(ring, current.context);
    }
    log.replay_after(&mut DriverSink(&mut fresh))?;
    Ok((fresh, stats))
}
