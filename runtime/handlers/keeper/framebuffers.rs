//! What draws leave behind: in the textures and renderbuffers of a framebuffer object, whose contents then no call decides.
//!
//! Drawing into the default framebuffer leaves nothing here: a drawable's contents are kept as a whole, at frames' ends.
//! This module must not know which command draws.

use crate::keeper::slot;
use crate::ops::op;
use crate::tokens as gl;
use reprise_log::Recorder;
use reprise_wire::packet::{BlobArg, build, flags};

const RENDERBUFFER: u8 = crate::command::ObjectClass::Renderbuffer as u8;
const TEXTURE: u8 = crate::command::ObjectClass::Texture as u8;
const FRAMEBUFFER: u8 = crate::command::ObjectClass::Framebuffer as u8;

/// A call that may write whatever is attached to a framebuffer that it names.
pub fn draws_named(k: &mut Recorder<'_>) {
    // The first framebuffer of the call, but a blit writes the second.
    let word = usize::from(k.packet().op() == op::glBlitNamedFramebuffer);
    let framebuffer = k.object(FRAMEBUFFER, k.packet().word(word));
    draws_into(k, framebuffer);
}

/// A call that may write whatever is attached to the framebuffer that is drawn to, and what its programs write: not a
/// dispatch, which writes nothing else.
pub fn draws(k: &mut Recorder<'_>) {
    super::gpu_writes(k);
    let framebuffer = k.peek(k.key(slot::FramebufferBinding, gl::DRAW_FRAMEBUFFER, 0, 0));
    if framebuffer != 0 {
        draws_into(k, framebuffer);
    }
}

/// glBitmap: it draws, and moves the raster position. Only the move is kept, as the bitmap of no size that makes it: replayed, the
/// draw would fall on what is attached by then.
pub fn bitmap(k: &mut Recorder<'_>) {
    let packet = k.packet();
    let [width, height] = [0, 1].map(|word| packet.word(word));
    if width == 0 || height == 0 {
        // A program that cannot be drawn with refuses even this.
        for class in [slot::CurrentProgram, slot::PipelineBinding] {
            k.read(k.key(class, 0, 0, 0));
        }
        return k.update(k.key(slot::RasterPos, 0, 0, 0));
    }
    draws(k);
    let [x, y] = [4, 5].map(|word| packet.word(word));
    if [x, y].map(f32::from_bits) != [0.0; 2] {
        let words = [0, 0, 0, 0, x, y];
        k.amounts_to(&build(op::glBitmap, flags::SYNTHETIC, 0, &words, &[BlobArg::Null]));
    }
}

/// Everything that is attached may have been written.
fn draws_into(k: &mut Recorder<'_>, framebuffer: u32) {
    for (key, object) in k.slots_of(slot::Attachment, framebuffer) {
        if object == 0 {
            continue;
        }
        let image = k.key(slot::RenderbufferImage, object, 0, 0);
        if k.is_set(image) {
            k.opaque(image);
            continue;
        }
        let level = attached_level(k, key);
        super::textures::level_written(k, object, level);
    }
}

/// Contents that were read back: on top of the storage that was made just before.
pub fn set_renderbuffer(k: &mut Recorder<'_>) {
    let renderbuffer = k.object(RENDERBUFFER, k.packet().word(0));
    k.update(k.key(slot::RenderbufferImage, renderbuffer, 0, 0));
}

/// Samples that were read back: on top of the storage that was made just before, or of one that is there for ever.
pub fn set_samples(k: &mut Recorder<'_>) {
    let [texture, target, renderbuffer] = [0, 1, 2].map(|word| k.packet().word(word));
    if renderbuffer != 0 {
        let renderbuffer = k.object(RENDERBUFFER, renderbuffer);
        return k.update(k.key(slot::RenderbufferImage, renderbuffer, 0, 0));
    }
    let texture = k.object(TEXTURE, texture);
    let (storage, image) =
        (k.key(slot::TexStorage, texture, 0, 0), k.key(slot::TexImage, texture, target, 0));
    if k.is_set(storage) {
        k.read(storage);
        k.set(image);
    } else {
        k.update(image);
    }
}

/// Contents that were read back, storage and all: but for storage that is there for ever.
pub fn set_shared(k: &mut Recorder<'_>) {
    let [texture, target, level, renderbuffer] = [0, 1, 2, 3].map(|word| k.packet().word(word));
    if renderbuffer != 0 {
        let renderbuffer = k.object(RENDERBUFFER, renderbuffer);
        return k.set(k.key(slot::RenderbufferImage, renderbuffer, 0, 0));
    }
    let texture = k.object(TEXTURE, texture);
    let storage = k.key(slot::TexStorage, texture, 0, 0);
    if k.is_set(storage) {
        k.read(storage);
    }
    k.set(k.key(slot::TexImage, texture, target, level));
}

/// The level of the texture that the call in this slot attached; `None` where it attached all, or is not known.
fn attached_level(k: &Recorder<'_>, attachment: reprise_log::SlotKey) -> Option<u32> {
    let (op, words) = k.call_of(attachment)?;
    let command = crate::command(op)?;
    let level = command.params.iter().find(|param| param.name == "level")?;
    words.get(usize::from(level.at)).copied()
}
