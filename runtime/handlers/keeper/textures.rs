//! Textures where a call names several of them, or where what it writes follows from the texture (specification 4.6,
//! chapter 8): levels that are made of others, faces of cube maps that are named as layers.
//!
//! This module must not know what an image looks like.

use crate::command::ObjectClass;
use crate::keeper::slot;
use crate::ops::op;
use crate::record::names;
use crate::tokens as gl;
use reprise_log::{Recorder, Region};

const TEXTURE: u8 = ObjectClass::Texture as u8;
const SAMPLER: u8 = ObjectClass::Sampler as u8;
const RENDERBUFFER: u8 = ObjectClass::Renderbuffer as u8;
/// More than any texture has.
const LEVELS: u32 = 15;
/// Textures are bound to as many targets of a unit.
const TARGETS: [u32; 11] =
    [0x0de0, 0x0de1, 0x806f, 0x8513, 0x84f5, 0x8c18, 0x8c1a, 0x8c2a, 0x9009, 0x9100, 0x9102];

/// What a texture is bound to where an image of it is named.
fn base(target: u32) -> u32 {
    if (gl::TEXTURE_CUBE_MAP_POSITIVE_X..=0x851a).contains(&target) { gl::TEXTURE_CUBE_MAP } else { target }
}

/// The targets of the images that layers `z` to `z + depth` of a level are, with the layers inside them.
fn images(target: u32, z: i64, depth: i64) -> impl Iterator<Item = (u32, i64, i64)> {
    let cube = target == gl::TEXTURE_CUBE_MAP;
    let faces = z.clamp(0, 6)..z.saturating_add(depth).clamp(0, 6);
    let of_cube =
        faces.filter(move |_| cube).map(|face| (gl::TEXTURE_CUBE_MAP_POSITIVE_X + face as u32, 0, 1));
    of_cube.chain((!cube).then_some((target, z, depth)))
}

/// The texture that the call names first, and its target.
fn named(k: &mut Recorder<'_>) -> (u32, u32) {
    let texture = k.lookup(TEXTURE, k.packet().word(0)).unwrap_or(0);
    (texture, k.read(k.key(slot::TextureObject, texture, 0, 0)))
}

/// glPrioritizeTextures: one parameter of several textures; names that are no textures are ignored.
pub fn prioritize_textures(k: &mut Recorder<'_>) {
    for name in names(k, 0) {
        if let Some(texture) = k.lookup(TEXTURE, name).filter(|texture| *texture != 0) {
            k.set(k.key(slot::TexParam, texture, gl::TEXTURE_PRIORITY, 0));
        }
    }
}

/// What is done to a level depends on gl::GENERATE_MIPMAP, and where that is on the levels that are made of it are the
/// driver's word.
pub fn generate_mipmap(k: &mut Recorder<'_>, texture: u32, target: u32, level: u32) {
    if texture != 0 && k.peek(k.key(slot::TextureObject, texture, 0, 0)) == 0 {
        return; // the call makes the texture, which has no parameters yet
    }
    if k.read(k.key(slot::TexParam, texture, gl::GENERATE_MIPMAP, base(target))) != 0 {
        for level in level.saturating_add(1)..LEVELS {
            k.opaque(k.key(slot::TexImage, texture, target, level));
        }
    }
}

/// glCopyTexSubImage: what it writes is the driver's word, for all textures that have the level's images.
pub fn copied(k: &mut Recorder<'_>, texture: u32, target: u32, level: u32) {
    others_written(k, texture);
    generate_mipmap(k, texture, target, level);
}

/// glXBindTexImageEXT: the texture bound to a target has a pixmap for its image. What is in it is the X server's word.
pub fn taken_from_pixmap(k: &mut Recorder<'_>, target: u32) {
    let unit = k.read(k.key(slot::ActiveTexture, 0, 0, 0));
    let texture = k.read(k.key(slot::TextureBinding, unit, target, 0));
    let key = k.key(slot::TexImage, texture, target, 0);
    k.set(key);
    k.opaque(key);
}

/// glGenerateMipmap, glGenerateTextureMipmap: levels that the driver makes of the base level. Where they were never read
/// back, the call makes them anew.
pub fn generate_mipmaps(k: &mut Recorder<'_>, texture: u32, target: u32) {
    let own = if texture == 0 { target } else { base(target) };
    let first = k.read(k.key(slot::TexParam, texture, gl::TEXTURE_BASE_LEVEL, own));
    k.read(k.key(slot::TexParam, texture, gl::TEXTURE_MAX_LEVEL, own));
    // As a float it is set by another command.
    let first = if first > LEVELS { f32::from_bits(first) as u32 } else { first };
    k.read(k.key(slot::TexStorage, texture, 0, 0));
    for (image, ..) in images(target, 0, 6) {
        k.read(k.key(slot::TexImage, texture, image, first));
        for level in first + 1..LEVELS {
            let key = k.key(slot::TexImage, texture, image, level);
            k.set(key);
            k.opaque(key);
        }
    }
    others_written(k, texture);
}

/// The GPU writes a level of a texture, or all.
pub(super) fn level_written(k: &mut Recorder<'_>, texture: u32, level: Option<u32>) {
    marked(k, texture, level);
    others_written(k, texture);
}

/// What is written to a texture is written to those that have the same images. All are read back from one state of the driver:
/// of an upload to one and a later drawing into another, a replay would else have the upload last.
fn others_written(k: &mut Recorder<'_>, texture: u32) {
    for other in sharing(k, texture) {
        if other != texture && k.has_name(other) {
            marked(k, other, None);
        }
    }
}

/// Textures that have images in common with this one: what it is a view of, and all views (specification 4.6, section 8.18).
fn sharing(k: &mut Recorder<'_>, texture: u32) -> Vec<u32> {
    let mut all = vec![texture];
    let mut at = 0;
    while let Some(&one) = all.get(at) {
        at += 1;
        let view = k.key(slot::TexView, one, 0, 0);
        let origin = if k.is_set(view) { k.peek(view) } else { 0 };
        let holders = k.holders_of(one);
        let views = holders.iter().filter(|key| key.class == slot::TexView).map(|key| key.a);
        for other in views.chain((origin != 0).then_some(origin)) {
            if !all.contains(&other) {
                all.push(other);
            }
        }
    }
    all
}

/// What a level of a texture, or all of them, holds is the driver's word.
fn marked(k: &mut Recorder<'_>, texture: u32, level: Option<u32>) {
    if !k.is_set(k.key(slot::TexStorage, texture, 0, 0)) {
        for (image, _) in k.slots_of(slot::TexImage, texture) {
            if level.is_none_or(|level| image.c == level) {
                k.opaque(image);
            }
        }
        return;
    }
    let target = k.peek(k.key(slot::TextureObject, texture, 0, 0));
    let levels = level.map_or(0..LEVELS, |level| level..level.saturating_add(1));
    for (image, ..) in images(target, 0, 6) {
        levels.clone().for_each(|level| k.opaque(k.key(slot::TexImage, texture, image, level)));
    }
}

/// glDeleteTextures: what views show of a texture that has lost its name can only be read back from them.
pub fn viewed(k: &mut Recorder<'_>) {
    let gone: Vec<u32> = names(k, 0)
        .into_iter()
        .filter_map(|name| k.lookup(TEXTURE, name))
        .filter(|name| *name != 0)
        .collect();
    for &texture in &gone {
        let holders = k.holders_of(texture);
        let is_viewed = holders.iter().any(|key| key.class == slot::TexView);
        for other in sharing(k, texture) {
            if is_viewed && k.has_name(other) && !gone.contains(&other) {
                marked(k, other, None);
            }
        }
        if is_viewed {
            k.drop_slots(slot::TexImage, texture);
        }
    }
}

/// A call that writes part of a level of a texture that it names: uploads, clears, copies.
pub fn texture_region(k: &mut Recorder<'_>) {
    let p = k.packet();
    let words =
        |range: std::ops::Range<usize>| range.map(|i| i64::from(p.word(i).cast_signed())).collect::<Vec<_>>();
    let level = p.word(1);
    let (texture, target) = named(k);
    k.read(k.key(slot::TexStorage, texture, 0, 0));
    let all = i64::from(i32::MAX);
    // x, y, z, width, height, depth
    let area = match p.op() {
        op::glTextureSubImage1D | op::glCompressedTextureSubImage1D | op::glCopyTextureSubImage1D => {
            let size = if p.op() == op::glCopyTextureSubImage1D { 5 } else { 3 };
            [words(2..3), vec![0, 0], words(size..size + 1), vec![1, 1]].concat()
        }
        op::glTextureSubImage2D | op::glCompressedTextureSubImage2D => {
            [words(2..4), vec![0], words(4..6), vec![1]].concat()
        }
        op::glCopyTextureSubImage2D => [words(2..4), vec![0], words(6..8), vec![1]].concat(),
        op::glCopyTextureSubImage3D => [words(2..5), words(7..9), vec![1]].concat(),
        op::glClearTexImage => vec![0, 0, 0, all, all, all],
        _ => words(2..8),
    };
    let [x, y, z, w, h, d] = area[..] else { return };
    let copied = matches!(
        p.op(),
        op::glCopyTextureSubImage1D | op::glCopyTextureSubImage2D | op::glCopyTextureSubImage3D
    );
    for (image, z, d) in images(target, z, d) {
        let key = k.key(slot::TexImage, texture, image, level);
        if copied {
            k.opaque(key);
        } else {
            k.region(key, Region { x, y, z, w, h, d });
        }
        generate_mipmap(k, texture, image, level);
    }
    if copied {
        others_written(k, texture);
    }
}

/// glCopyImageSubData
pub fn copy_image(k: &mut Recorder<'_>) {
    let [name, target, level] = [6, 7, 8].map(|word| k.packet().word(word));
    let [z, depth] = [11, 14].map(|word| i64::from(k.packet().word(word).cast_signed()));
    if target == gl::RENDERBUFFER {
        let renderbuffer = k.lookup(RENDERBUFFER, name).unwrap_or(0);
        return k.opaque(k.key(slot::RenderbufferImage, renderbuffer, 0, 0));
    }
    let texture = k.lookup(TEXTURE, name).unwrap_or(0);
    for (image, ..) in images(target, z, depth) {
        k.opaque(k.key(slot::TexImage, texture, image, level));
    }
    others_written(k, texture);
}

/// glCreateTextures: a name is a texture of this target at once.
pub fn create_textures(k: &mut Recorder<'_>) {
    let target = k.packet().word(0);
    for name in names(k, 0) {
        let texture = k.object(TEXTURE, name);
        k.set(k.key(slot::TextureObject, texture, 0, 0));
        k.value(target);
    }
}

/// Names of objects of a class for units from the first word on; 0 for each where the program passed no array.
fn for_units(k: &mut Recorder<'_>, class: u8, mut bind: impl FnMut(&mut Recorder<'_>, u32, u32)) {
    let [first, count] = [0, 1].map(|word| k.packet().word(word));
    let names = names(k, 0);
    for i in 0..count {
        let name = names.get(i as usize).copied().unwrap_or(0);
        let object = k.lookup(class, name).unwrap_or(0);
        bind(k, first + i, object);
    }
}

fn bind(k: &mut Recorder<'_>, class: u16, [unit, target]: [u32; 2], object: u32) {
    k.set(k.key(class, unit, target, 0));
    k.value(object);
}

/// glBindTextures
pub fn bind_textures(k: &mut Recorder<'_>) {
    for_units(k, TEXTURE, |k, unit, texture| {
        if texture == 0 {
            TARGETS.iter().for_each(|&target| bind(k, slot::TextureBinding, [unit, target], 0));
        } else {
            let target = k.read(k.key(slot::TextureObject, texture, 0, 0));
            bind(k, slot::TextureBinding, [unit, target], texture);
        }
    });
}

/// glBindImageTextures
pub fn bind_image_textures(k: &mut Recorder<'_>) {
    for_units(k, TEXTURE, |k, unit, texture| bind(k, slot::ImageUnit, [unit, 0], texture));
}

/// glBindSamplers
pub fn bind_samplers(k: &mut Recorder<'_>) {
    for_units(k, SAMPLER, |k, unit, sampler| bind(k, slot::SamplerBinding, [unit, 0], sampler));
}

/// A program may write the images that are bound to image units.
pub fn written(k: &mut Recorder<'_>) {
    for (unit, texture) in k.bindings(slot::ImageUnit) {
        if texture == 0 {
            continue;
        }
        // All images that are bound at once are of level 0, and may be written.
        let (level, access) = match k.call_of(unit) {
            Some((op::glBindImageTexture, words)) => (words[2], words[5]),
            _ => (0, 0),
        };
        let buffer = k.key(slot::TexBuffer, texture, 0, 0);
        if access != gl::READ_ONLY && k.is_set(buffer) {
            let buffer = k.peek(buffer);
            super::buffers::written(k, buffer);
        } else if access != gl::READ_ONLY {
            level_written(k, texture, Some(level));
        }
    }
}
