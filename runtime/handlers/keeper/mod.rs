//! What calls mean to the log where a rule cannot say it. Named from the rules (`handler = "name"`).
//!
//! These functions must not execute anything: they only tell the recorder which slots a call reads and writes.

mod buffers;
mod framebuffers;
mod glx;
mod lists;
mod material;
mod programs;
#[cfg(test)]
mod tests;
mod textures;

use crate::keeper::slot;
use crate::ops::op;
use crate::tokens as gl;
use reprise_log::{Gone, Recorder, SlotKey};
use reprise_wire::packet::{build, flags, header};

pub use buffers::{
    bind_buffers, bind_vertex_buffers, feedback, gpu_writes, set_captured, vertex_array_vertex_buffers,
};
pub use framebuffers::{bitmap, draws, draws_named, set_renderbuffer, set_samples, set_shared};
pub use glx::glx;
pub use lists::{call_list, call_lists, delete_lists, end_list, gen_lists, new_list, offsets};
pub use material::{color, color_material, enable_color_material, material};
pub use programs::{
    bind_pipeline, create_shader_program, delete_program, delete_shader, link_program, program_uniform,
    program_uniforms, set_program_numbers, shader_binary, subroutines, uniform, uniforms, use_program,
    use_program_stages,
};
pub use textures::{
    bind_image_textures, bind_samplers, bind_textures, copied, copy_image, create_textures, generate_mipmap,
    generate_mipmaps, prioritize_textures, texture_region, viewed,
};

const QUERY: u8 = crate::command::ObjectClass::Query as u8;

/// A result that was read back: after the calls that it came from.
pub fn set_query_result(k: &mut Recorder<'_>) {
    let query = k.object(QUERY, k.packet().word(0));
    k.update(k.key(slot::QueryResult, query, 0, 0));
}

/// glEndQuery, glEndQueryIndexed: the result is the GPU's.
pub fn end_query(k: &mut Recorder<'_>) {
    let target = k.packet().word(0);
    let index = if k.packet().op() == op::glEndQueryIndexed { k.packet().word(1) } else { 0 };
    let active = k.key(slot::ActiveQuery, target, index, 0);
    let query = k.read(active);
    let result = k.key(slot::QueryResult, query, 0, 0);
    k.set(result);
    k.opaque(result);
    k.value(0);
    k.set(active);
}

/// Capabilities that GL_ENABLE_BIT saves (specification 1.5, tables 6.8 and 6.10; 4.6 compatibility, chapter 23) and that Mesa
/// does not put back: GL_COLOR_SUM, the lights, and GL_SAMPLE_MASK, GL_SAMPLE_SHADING, GL_RASTERIZER_DISCARD,
/// GL_TEXTURE_CUBE_MAP_SEAMLESS, GL_PRIMITIVE_RESTART, GL_PRIMITIVE_RESTART_FIXED_INDEX, GL_BLEND_ADVANCED_COHERENT_KHR,
/// GL_FRAGMENT_SHADER_ATI.
const NOT_PUT_BACK: [u32; 17] = [
    0x8458, 0x4000, 0x4001, 0x4002, 0x4003, 0x4004, 0x4005, 0x4006, 0x4007, 0x8e51, 0x8c36, 0x8c89, 0x884f,
    0x8f9d, 0x8d69, 0x9285, 0x8920,
];

/// glPopAttrib: what it does to capabilities that not all drivers put back is the driver's word.
pub fn pop_attrib(k: &mut Recorder<'_>) {
    let keys = NOT_PUT_BACK.map(|cap| k.key(slot::Enable, cap, 0, 0));
    let before = keys.map(|key| (k.peek(key), k.is_opaque(key)));
    let popped = material::pop(k, k.key(slot::AttribStack, 0, 0, 0));
    bind_again(k, &popped.gone);
    for (key, (value, opaque)) in keys.into_iter().zip(before) {
        // What was the driver's word, after a pop above this one for example, is so still.
        if opaque || k.peek(key) != value {
            k.opaque(key);
        }
    }
}

/// Textures that were bound at the push and deleted since: their names are bound, which are new textures then, with the
/// parameters that were saved (no specification says; Mesa does so).
fn bind_again(k: &mut Recorder<'_>, gone: &[Gone]) {
    let unit_now = k.peek(k.key(slot::ActiveTexture, 0, 0, 0));
    let call = |op, words: &[u32]| build(op, flags::SYNTHETIC, 0, words, &[]);
    let activate = |unit| call(op::glActiveTexture, &[gl::TEXTURE0 + unit]);
    let sets = [op::glTexParameterf, op::glTexParameterfv, op::glTexParameteri, op::glTexParameteriv];
    let sets = |bytes: &[u8]| header(bytes).is_ok_and(|(op, ..)| sets.contains(&op));
    let mut calls = Vec::new();
    for binding in gone.iter().filter(|gone| gone.key.class == slot::TextureBinding && gone.name != 0) {
        calls.extend(activate(binding.key.a));
        calls.extend(call(op::glBindTexture, &[binding.key.b, binding.name]));
        let its = |gone: &&Gone| gone.key.class == slot::TexParam && gone.key.a == binding.value;
        let parameters = gone.iter().filter(its).flat_map(|parameter| &parameter.calls);
        calls.extend(parameters.filter(|bytes| sets(bytes)).flatten());
    }
    if !calls.is_empty() {
        calls.extend(activate(unit_now));
        k.amounts_to(&calls);
    }
}

const CLIENT_VERTEX_ARRAY_BIT: u32 = 2;
/// Client arrays but the texture coordinates (specification 1.5, section 2.8).
const ARRAYS: [u32; 7] = [0x8074, 0x8075, 0x8076, 0x8077, 0x8079, 0x8457, 0x845E];
/// Generic attributes that have arrays.
const ATTRIBS: u32 = 16;
/// GL_PRIMITIVE_RESTART, GL_PRIMITIVE_RESTART_FIXED_INDEX.
const RESTART: [u32; 2] = [0x8f9d, 0x8d69];
/// More texture units than any driver has for the fixed pipeline.
const UNITS: u32 = 32;

fn client_slots(k: &mut Recorder<'_>, mask: u32) -> Vec<SlotKey> {
    let mut keys = Vec::new();
    if mask & CLIENT_VERTEX_ARRAY_BIT != 0 {
        let binding = k.key(slot::VertexArrayBinding, 0, 0, 0);
        let vao = k.peek(binding);
        keys.push(binding);
        for class in [
            slot::AttribEnabled,
            slot::AttribFormat,
            slot::AttribBinding,
            slot::VertexBuffer,
            slot::BindingDivisor,
        ] {
            keys.extend((0..ATTRIBS).map(|attrib| k.key(class, vao, attrib, 0)));
        }
        for class in [slot::ClientState, slot::ArrayPointer] {
            keys.extend(ARRAYS.map(|array| k.key(class, vao, array, 0)));
            keys.extend((0..UNITS).map(|unit| k.key(class, vao, gl::TEXTURE_COORD_ARRAY, unit)));
        }
        keys.push(k.key(slot::BufferBinding, 0, gl::ARRAY_BUFFER, 0));
        keys.push(k.key(slot::BufferBinding, vao, gl::ELEMENT_ARRAY_BUFFER, 0));
        keys.push(k.key(slot::ClientActiveTexture, 0, 0, 0));
        keys.extend(RESTART.map(|cap| k.key(slot::Enable, cap, 0, 0)));
        keys.push(k.key(slot::PrimitiveRestartIndex, 0, 0, 0));
    }
    keys
}

/// glPushClientAttrib: its bits are not those of glPushAttrib.
pub fn push_client_attrib(k: &mut Recorder<'_>) {
    let keys = client_slots(k, k.packet().word(0));
    k.push_slots(k.key(slot::ClientAttribStack, 0, 0, 0), &keys);
}

/// glPopClientAttrib.
pub fn pop_client_attrib(k: &mut Recorder<'_>) {
    k.pop(k.key(slot::ClientAttribStack, 0, 0, 0));
}
