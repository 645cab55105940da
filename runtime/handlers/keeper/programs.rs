//! Shaders and programs (specification 4.6, chapter 7): what a link takes in, and objects that outlive their deletion.
//!
//! A shader that is deleted while it is attached, and a program while it is in use, keep their names until they are neither.
//! This module must not know what a driver makes of a shader.

use crate::command::ObjectClass;
use crate::interface;
use crate::keeper::slot;
use crate::record::names;
use reprise_log::Recorder;

const SHADER: u8 = ObjectClass::Shader as u8;
const PROGRAM: u8 = ObjectClass::Program as u8;
const PIPELINE: u8 = ObjectClass::ProgramPipeline as u8;
/// Shader stages: the bits of glUseProgramStages (specification 4.6, section 7.4).
const STAGES: u32 = 6;

/// glLinkProgram: of everything that the link reads, what it is now.
pub fn link_program(k: &mut Recorder<'_>) {
    let program = k.object(PROGRAM, k.packet().word(0));
    for (key, shader) in k.slots_of(slot::Attached, program) {
        // What was detached must not be attached either.
        k.read(key);
        if shader != 0 {
            k.read(k.key(slot::ShaderCompiled, shader, 0, 0));
        }
    }
    for class in [slot::AttribLocation, slot::FragDataLocation, slot::ProgramParameter] {
        for (key, _) in k.slots_of(class, program) {
            k.read(key);
        }
    }
    let varyings = k.key(slot::FeedbackVaryings, program, 0, 0);
    if k.is_set(varyings) {
        k.read(varyings);
    }
    // All uniforms are 0 again, or what their shader says.
    for class in [slot::Uniform, slot::UniformBlockBinding, slot::StorageBlockBinding] {
        k.drop_slots(class, program);
    }
    k.set(k.key(slot::ProgramLinked, program, 0, 0));
}

/// The table of what the program calls its uniforms, after a link.
pub fn set_program_numbers(k: &mut Recorder<'_>) {
    let program = k.object(PROGRAM, k.packet().word(0));
    k.read(k.key(slot::ProgramLinked, program, 0, 0));
    let writes = interface::read(k.blob(0)).find(|entry| entry.kind == interface::WRITES);
    k.value(writes.map_or(0, |entry| entry.number));
    k.set(k.key(slot::ProgramInterface, program, 0, 0));
}

/// glDeleteShader(shader): it stays while it is attached.
pub fn delete_shader(k: &mut Recorder<'_>) {
    k.delete_unheld(SHADER, k.packet().word(0), slot::ShaderDeleted);
}

/// glDeleteProgram(program): it stays while it is in use.
pub fn delete_program(k: &mut Recorder<'_>) {
    k.delete_unheld(PROGRAM, k.packet().word(0), slot::ProgramDeleted);
}

/// Choices of subroutines are lost where the programs of the stages change (specification 4.6, section 7.10).
fn lose_subroutines(k: &mut Recorder<'_>, stages: u32) {
    for (_, [stage, ..]) in
        interface::STAGES.into_iter().enumerate().filter(|(bit, _)| stages >> bit & 1 != 0)
    {
        k.clear(k.key(slot::SubroutineUniforms, 0, stage, 0));
    }
}

/// glBindProgramPipeline: without a current program it changes that of every stage.
pub fn bind_pipeline(k: &mut Recorder<'_>) {
    k.loses(slot::SubroutineUniforms, 0);
    if k.peek(k.key(slot::CurrentProgram, 0, 0, 0)) == 0 {
        lose_subroutines(k, u32::MAX);
    }
}

/// glUniformSubroutines: of the current program, or else of the pipeline's.
pub fn subroutines(k: &mut Recorder<'_>) {
    if k.read(k.key(slot::CurrentProgram, 0, 0, 0)) == 0 {
        let pipeline = k.read(k.key(slot::PipelineBinding, 0, 0, 0));
        for (key, _) in k.slots_of(slot::PipelineStage, pipeline) {
            k.read(key);
        }
    }
}

/// glUseProgram(program)
pub fn use_program(k: &mut Recorder<'_>) {
    let name = k.packet().word(0);
    let program = k.object(PROGRAM, name);
    if program != 0 {
        k.read(k.key(slot::ProgramLinked, program, 0, 0));
    }
    lose_subroutines(k, u32::MAX);
    let chosen = match program {
        0 => k.peek(k.key(slot::PipelineBinding, 0, 0, 0)),
        _ => k.peek(k.key(slot::ProgramInterface, program, 0, 0)) & interface::HAS_SUBROUTINES,
    };
    if chosen != 0 {
        k.loses(slot::SubroutineUniforms, 0);
    }
    k.value(program);
    k.set(k.key(slot::CurrentProgram, 0, 0, 0));
}

/// glUseProgramStages(pipeline, stages, program)
pub fn use_program_stages(k: &mut Recorder<'_>) {
    let [pipeline, stages, name] = [0, 1, 2].map(|word| k.packet().word(word));
    let pipeline = k.object(PIPELINE, pipeline);
    let program = k.object(PROGRAM, name);
    if program != 0 {
        k.read(k.key(slot::ProgramLinked, program, 0, 0));
    }
    if k.peek(k.key(slot::CurrentProgram, 0, 0, 0)) == 0
        && k.peek(k.key(slot::PipelineBinding, 0, 0, 0)) == pipeline
    {
        lose_subroutines(k, stages);
    }
    k.loses(slot::SubroutineUniforms, 0);
    k.value(program);
    for stage in (0..STAGES).map(|bit| 1 << bit).filter(|bit| stages & bit != 0) {
        k.set(k.key(slot::PipelineStage, pipeline, stage, 0));
    }
}

/// glCreateShaderProgramv: made, compiled and linked by one call.
pub fn create_shader_program(k: &mut Recorder<'_>) {
    let program = k.object(PROGRAM, k.packet().word(2));
    k.set(k.key(slot::ProgramLinked, program, 0, 0));
}

/// glShaderBinary: the source of several shaders.
pub fn shader_binary(k: &mut Recorder<'_>) {
    for name in names(k, 0) {
        let shader = k.object(SHADER, name);
        k.set(k.key(slot::ShaderSource, shader, 0, 0));
    }
}

/// The program that glUniform goes to: the current one, or else the active one of the pipeline.
fn uniform_program(k: &mut Recorder<'_>) -> u32 {
    match k.read(k.key(slot::CurrentProgram, 0, 0, 0)) {
        0 => match k.read(k.key(slot::PipelineBinding, 0, 0, 0)) {
            0 => 0,
            pipeline => k.read(k.key(slot::ActiveProgram, pipeline, 0, 0)),
        },
        program => program,
    }
}

/// Locations from `location` on of a program's uniforms are set.
fn set_uniforms(k: &mut Recorder<'_>, program: u32, location: u32, count: u32) {
    const NOWHERE: u32 = u32::MAX;
    if program == 0 || location == NOWHERE {
        return;
    }
    let interface = k.key(slot::ProgramInterface, program, 0, 0);
    k.read(interface);
    // What is beyond the end of an array GL ignores.
    let count = if count > 1 {
        count.min(k.look_at_blob(interface, 0, |bytes| interface::elements_from(bytes, location)))
    } else {
        count
    };
    for location in location..location.saturating_add(count) {
        k.set(k.key(slot::Uniform, program, location, 0));
    }
}

/// glUniform of one value, of the current program.
pub fn uniform(k: &mut Recorder<'_>) {
    let program = uniform_program(k);
    set_uniforms(k, program, k.packet().word(0), 1);
}

/// glUniform of an array, of the current program.
pub fn uniforms(k: &mut Recorder<'_>) {
    let program = uniform_program(k);
    set_uniforms(k, program, k.packet().word(0), k.packet().word(1));
}

/// glProgramUniform of one value.
pub fn program_uniform(k: &mut Recorder<'_>) {
    let program = k.object(PROGRAM, k.packet().word(0));
    set_uniforms(k, program, k.packet().word(1), 1);
}

/// glProgramUniform of an array.
pub fn program_uniforms(k: &mut Recorder<'_>) {
    let program = k.object(PROGRAM, k.packet().word(0));
    set_uniforms(k, program, k.packet().word(1), k.packet().word(2));
}
