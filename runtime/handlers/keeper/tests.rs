//! What the GPU writes, as the log is told of it: slots that are to be read back.

use crate::glx::op as glx;
use crate::keeper::slot;
use crate::ops::op;
use crate::tokens as gl;
use crate::{assist, interface};
use reprise_log::Log;
use reprise_wire::packet::{BlobArg, build};

const CONTEXT: u32 = 1;
const PROGRAM: u32 = 9;

/// A log, and the calls of one context.
struct Calls(Log);

impl Calls {
    fn new() -> Calls {
        let mut calls = Calls(Log::new(crate::record::rules()));
        calls.call(glx::MakeCurrent, &[CONTEXT, 5, 5]);
        calls
    }

    fn call(&mut self, op: u16, words: &[u32]) -> &mut Calls {
        self.call_with(op, words, BlobArg::Null)
    }

    fn call_with(&mut self, op: u16, words: &[u32], blob: BlobArg<'_>) -> &mut Calls {
        let shape = crate::command(op).unwrap().shape;
        let mut all = vec![0; shape.words.into()];
        all[..words.len()].copy_from_slice(words);
        let blobs = vec![blob; shape.blobs.into()];
        self.0.apply(&build(op, 0, 1, &all, &blobs), 1, &()).unwrap();
        self
    }

    /// A texture of one level in a framebuffer that is drawn to.
    fn draw_to(&mut self, texture: u32) -> &mut Calls {
        self.call(op::glBindFramebuffer, &[gl::FRAMEBUFFER, 3]).call(
            op::glFramebufferTexture2D,
            &[gl::FRAMEBUFFER, gl::COLOR_ATTACHMENT0, gl::TEXTURE_2D, texture, 0],
        )
    }

    fn storage(&mut self, texture: u32) -> &mut Calls {
        self.call(op::glBindTexture, &[gl::TEXTURE_2D, texture])
            .call(op::glTexStorage2D, &[gl::TEXTURE_2D, 1, gl::RGBA8, 8, 8])
    }

    /// A program that writes what these bits say is current.
    fn program(&mut self, writes: u32) -> &mut Calls {
        let mut table = Vec::new();
        let entry = interface::Entry { kind: interface::WRITES, number: writes, count: 1, name: b"" };
        interface::write(&mut table, entry);
        self.call(op::glUseProgram, &[PROGRAM]).call_with(
            assist::SetProgramNumbers,
            &[PROGRAM],
            BlobArg::Bytes(&table),
        )
    }

    /// How many calls of a command the log holds.
    fn living(&mut self, command: &str) -> u64 {
        self.0.stats().by_command.get(command).map_or(0, |(count, _)| *count)
    }

    /// Names of the objects whose slots of a class are to be read back.
    fn to_read(&self, class: u16) -> Vec<u32> {
        let of_class = |request: &reprise_log::CaptureRequest| request.key.class == class;
        let mut names: Vec<u32> =
            self.0.to_collapse().iter().filter(|request| of_class(request)).map(|r| r.names[0]).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

#[test]
fn a_dispatch_writes_no_attachment() {
    let mut calls = Calls::new();
    calls.storage(4).draw_to(4).program(0).call(op::glDispatchCompute, &[1, 1, 1]);
    assert!(calls.to_read(slot::TexImage).is_empty());
    calls.call(op::glClear, &[gl::COLOR_BUFFER_BIT]);
    assert_eq!(calls.to_read(slot::TexImage), [4]);
}

#[test]
fn a_binding_without_a_buffer_is_not_written() {
    let mut calls = Calls::new();
    calls.program(interface::WRITES_STORAGE);
    for target in [gl::TRANSFORM_FEEDBACK_BUFFER, gl::SHADER_STORAGE_BUFFER] {
        calls.call(op::glBindBufferBase, &[target, 1, 7]).call(op::glBindBufferBase, &[target, 1, 0]);
    }
    calls
        .call(op::glDispatchCompute, &[1, 1, 1])
        .call(op::glBeginTransformFeedback, &[gl::POINTS])
        .call(op::glEndTransformFeedback, &[]);
    assert!(calls.to_read(slot::BufferData).is_empty());
}

#[test]
fn a_buffer_that_is_written_is_read_back_for_the_target_that_made_it() {
    let mut calls = Calls::new();
    calls
        .program(interface::WRITES_COUNTERS)
        .call(op::glBindBuffer, &[gl::ATOMIC_COUNTER_BUFFER, 7])
        .call(op::glBufferData, &[gl::ATOMIC_COUNTER_BUFFER, 16, 0, gl::STATIC_DRAW])
        .call(op::glBufferSubData, &[gl::ATOMIC_COUNTER_BUFFER, 4, 0, 4, 0])
        .call(op::glBindBufferBase, &[gl::ATOMIC_COUNTER_BUFFER, 0, 7])
        .call(op::glDrawArrays, &[gl::POINTS, 0, 1]);
    let values: Vec<u32> = calls.0.to_collapse().iter().map(|request| request.value).collect();
    assert_eq!(values, [gl::ATOMIC_COUNTER_BUFFER]);
}

#[test]
fn bindings_of_all_numbers_are_written() {
    let mut calls = Calls::new();
    calls
        .program(interface::WRITES_STORAGE | interface::WRITES_IMAGES)
        .storage(4)
        .call(op::glBindImageTexture, &[150, 4, 0, 0, 0, gl::WRITE_ONLY, gl::RGBA8])
        .call(op::glBindBufferBase, &[gl::SHADER_STORAGE_BUFFER, 150, 7])
        .call(op::glDispatchCompute, &[1, 1, 1]);
    assert_eq!((calls.to_read(slot::TexImage), calls.to_read(slot::BufferData)), (vec![4], vec![7]));
}

#[test]
fn what_is_drawn_into_a_view_is_drawn_into_all_that_share_its_images() {
    let mut calls = Calls::new();
    let view = |calls: &mut Calls, of: u32, view: u32| {
        calls.call(op::glTextureView, &[view, gl::TEXTURE_2D, of, gl::RGBA8, 0, 1, 0, 1]);
    };
    calls.call_with(op::glGenTextures, &[3], BlobArg::Bytes(&[4, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 0]));
    calls.storage(4);
    view(&mut calls, 4, 5);
    view(&mut calls, 5, 6);
    calls.storage(8).draw_to(5).call(op::glClear, &[gl::COLOR_BUFFER_BIT]);
    assert_eq!(calls.to_read(slot::TexImage), [4, 5, 6]);
}

#[test]
fn subroutines_are_chosen_for_a_pipeline_and_lost_with_the_next() {
    let mut calls = Calls::new();
    calls
        .call(op::glLinkProgram, &[PROGRAM])
        .call(op::glUseProgramStages, &[7, 2, PROGRAM])
        .call(op::glBindProgramPipeline, &[7])
        .call(op::glUniformSubroutinesuiv, &[gl::FRAGMENT_SHADER, 1]);
    assert_eq!(calls.living("glUniformSubroutinesuiv"), 1);
    calls.call(op::glUseProgramStages, &[7, 1, PROGRAM]);
    assert_eq!(calls.living("glUniformSubroutinesuiv"), 1, "another stage has changed");
    calls.call(op::glBindProgramPipeline, &[8]);
    assert_eq!(calls.living("glUniformSubroutinesuiv"), 0);
}

#[test]
fn a_program_that_is_deleted_goes_with_the_last_that_holds_it() {
    const OTHER: u32 = 10;
    let last: [fn(&mut Calls); 4] = [
        |calls| _ = calls.call_with(op::glDeleteProgramPipelines, &[1], BlobArg::Bytes(&[7, 0, 0, 0])),
        |calls| {
            calls.call(op::glUseProgramStages, &[7, 2, 0]).call(op::glActiveShaderProgram, &[7, OTHER]);
        },
        |calls| {
            calls.call(op::glActiveShaderProgram, &[7, 0]).call(op::glUseProgramStages, &[7, 63, OTHER]);
        },
        |calls| _ = calls.call(glx::MakeCurrent, &[0, 0, 0]).call(glx::DestroyContext, &[CONTEXT]),
    ];
    for (which, last) in last.into_iter().enumerate() {
        let mut calls = Calls::new();
        calls
            .call_with(op::glGenProgramPipelines, &[1], BlobArg::Bytes(&[7, 0, 0, 0]))
            .call(op::glLinkProgram, &[OTHER])
            .call(op::glAttachShader, &[PROGRAM, 3])
            .call(op::glDeleteShader, &[3])
            .call(op::glLinkProgram, &[PROGRAM])
            .call(op::glUseProgramStages, &[7, 2, PROGRAM])
            .call(op::glActiveShaderProgram, &[7, PROGRAM])
            .call(op::glDeleteProgram, &[PROGRAM]);
        let held = ["glAttachShader", "glDeleteShader", "glDeleteProgram"];
        assert_eq!(held.map(|command| calls.living(command)), [1, 1, 1]);
        last(&mut calls);
        assert_eq!(held.map(|command| calls.living(command)), [0, 0, 0], "{which}");
        assert!(calls.living("glLinkProgram") <= 1);
    }
}
