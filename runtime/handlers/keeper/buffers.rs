//! Buffers: what the GPU writes into them, which no call decides, and commands that bind several.
//!
//! This module must not know which command draws.

use crate::assist;
use crate::command::ObjectClass;
use crate::interface;
use crate::keeper::slot;
use crate::ops::op;
use crate::record::{names, range};
use crate::tokens as gl;
use reprise_log::{Recorder, SlotKey};
use reprise_wire::packet::{build, flags};

const BUFFER: u8 = ObjectClass::Buffer as u8;
const TRANSFORM_FEEDBACK: u8 = ObjectClass::TransformFeedback as u8;
const VERTEX_ARRAY: u8 = ObjectClass::VertexArray as u8;

/// Transform feedback begins or ends: what is bound for it is the GPU's to write, by this program.
pub fn feedback(k: &mut Recorder<'_>) {
    let feedback = k.read(k.key(slot::FeedbackBinding, 0, 0, 0));
    let program = k.read(k.key(slot::CurrentProgram, 0, 0, 0));
    if program != 0 {
        k.read(k.key(slot::ProgramLinked, program, 0, 0));
    }
    if k.packet().op() == op::glEndTransformFeedback {
        // Ended while it was paused, it is neither.
        k.clear(k.key(slot::FeedbackPaused, feedback, 0, 0));
        let count = k.key(slot::FeedbackCount, feedback, 0, 0);
        if !k.is_set(count) {
            // Until it is read back: a driver in which no feedback has ended refuses to draw.
            let name = if feedback == 0 { 0 } else { k.name_of(feedback) };
            k.amounts_to(&build(assist::SetCaptured, flags::SYNTHETIC, 0, &[name, 0, 0, 0, 0], &[]));
        }
        k.opaque(count);
    }
    for (key, buffer) in bound(k, feedback, gl::TRANSFORM_FEEDBACK_BUFFER) {
        k.read(key);
        written(k, buffer);
    }
}

/// Indexed bindings of a target, of a transform feedback object where it is that one's, with what is bound there; none where
/// that is no buffer any more.
fn bound(k: &mut Recorder<'_>, feedback: u32, target: u32) -> impl Iterator<Item = (SlotKey, u32)> + use<> {
    let bindings = k.slots_of(slot::IndexedBuffer, feedback);
    bindings.into_iter().filter(move |(key, buffer)| key.b == target && *buffer != 0)
}

/// The GPU writes a buffer.
pub(super) fn written(k: &mut Recorder<'_>, buffer: u32) {
    if buffer != 0 {
        k.opaque(k.key(slot::BufferData, buffer, 0, 0));
    }
}

/// Counts that were read back: of an object that is there.
pub fn set_captured(k: &mut Recorder<'_>) {
    let feedback = k.lookup(TRANSFORM_FEEDBACK, k.packet().word(0)).unwrap_or(0);
    if feedback != 0 {
        k.read(k.key(slot::FeedbackObject, feedback, 0, 0));
    }
    k.set(k.key(slot::FeedbackCount, feedback, 0, 0));
}

/// What the programs write that a draw or dispatch runs now: the current one, or else those of the pipeline.
fn writes(k: &mut Recorder<'_>) -> u32 {
    let of = |k: &mut Recorder<'_>, program| match program {
        0 => 0,
        program => k.peek(k.key(slot::ProgramInterface, program, 0, 0)),
    };
    let program = k.peek(k.key(slot::CurrentProgram, 0, 0, 0));
    if program != 0 {
        return of(k, program);
    }
    match k.peek(k.key(slot::PipelineBinding, 0, 0, 0)) {
        0 => 0,
        pipeline => {
            let stages = k.slots_of(slot::PipelineStage, pipeline);
            stages.into_iter().fold(0, |writes, (_, program)| writes | of(k, program))
        }
    }
}

/// A draw or dispatch: what the programs may write, buffers and images.
pub fn gpu_writes(k: &mut Recorder<'_>) {
    let writes = writes(k);
    if writes == 0 {
        return;
    }
    if writes & interface::WRITES_IMAGES != 0 {
        super::textures::written(k);
    }
    let targets = [
        (interface::WRITES_STORAGE, gl::SHADER_STORAGE_BUFFER),
        (interface::WRITES_COUNTERS, gl::ATOMIC_COUNTER_BUFFER),
    ];
    for (_, target) in targets.into_iter().filter(|(bit, _)| writes & bit != 0) {
        for (_, buffer) in bound(k, 0, target) {
            written(k, buffer);
        }
    }
}

/// The generation of buffer number `i` of those that a call names; 0 where it names none.
fn named(k: &mut Recorder<'_>, i: usize) -> u32 {
    let name = names(k, 0).get(i).copied().unwrap_or(0);
    k.lookup(BUFFER, name).unwrap_or(0)
}

/// glBindBuffers(target, first, count, buffers, …)
pub fn bind_buffers(k: &mut Recorder<'_>) {
    let [target, first, count] = [0, 1, 2].map(|word| k.packet().word(word));
    let feedback = match target {
        gl::TRANSFORM_FEEDBACK_BUFFER => k.read(k.key(slot::FeedbackBinding, 0, 0, 0)),
        _ => 0,
    };
    for (i, index) in range(first, count).enumerate() {
        let buffer = named(k, i);
        k.set(k.key(slot::IndexedBuffer, feedback, target, index));
        k.value(buffer);
    }
}

fn vertex_buffers(k: &mut Recorder<'_>, vao: u32, first: u32, count: u32) {
    for (i, index) in range(first, count).enumerate() {
        let buffer = named(k, i);
        k.set(k.key(slot::VertexBuffer, vao, index, 0));
        k.value(buffer);
    }
}

/// glBindVertexBuffers(first, count, buffers, …)
pub fn bind_vertex_buffers(k: &mut Recorder<'_>) {
    let vao = k.read(k.key(slot::VertexArrayBinding, 0, 0, 0));
    vertex_buffers(k, vao, k.packet().word(0), k.packet().word(1));
}

/// glVertexArrayVertexBuffers(vaobj, first, count, buffers, …)
pub fn vertex_array_vertex_buffers(k: &mut Recorder<'_>) {
    let vao = k.object(VERTEX_ARRAY, k.packet().word(0));
    vertex_buffers(k, vao, k.packet().word(1), k.packet().word(2));
}
