//! Selection and feedback: GL writes into memory of the server's; the program's is filled when it leaves the mode.
//! This module must not know what a hit record means.
#![allow(unsafe_code)] // writes to the program's buffers

use super::current;
use crate::calls::{Out, ask, record_blobs};
use reprise_gl::internal::Hits;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::BlobArg;

/// Bytes that come with the answer of glRenderMode itself; the rest is asked for.
const FIRST_PART: usize = 48 << 10;

fn at<T>(buffer: *mut T) -> BlobArg<'static> {
    if buffer.is_null() { BlobArg::Null } else { BlobArg::Value(buffer as u64) }
}

pub unsafe fn select_buffer(size: i32, buffer: *mut u32) {
    record_blobs(op::glSelectBuffer, [size as u32], [at(buffer)]);
    if let Some(state) = current()
        && let Ok(size) = usize::try_from(size)
        && !state.in_begin()
        && state.render_mode != gl::SELECT
    {
        state.select = Some((buffer as usize, size));
    }
}

pub unsafe fn feedback_buffer(size: i32, ty: u32, buffer: *mut f32) {
    record_blobs(op::glFeedbackBuffer, [size as u32, ty], [at(buffer)]);
    if let Some(state) = current()
        && let Ok(len) = usize::try_from(size)
        && matches!(ty, gl::GL_2D..=gl::GL_4D_COLOR_TEXTURE)
        && !state.in_begin()
        && state.render_mode != gl::FEEDBACK
    {
        state.feedback = Some((buffer as usize, len));
    }
}

pub unsafe fn render_mode(mode: u32) -> i32 {
    let Some(state) = current() else { return 0 };
    let buffer = match state.render_mode {
        gl::SELECT => state.select,
        gl::FEEDBACK => state.feedback,
        _ => None,
    };
    let (at, size) = buffer.filter(|(at, _)| *at != 0).unwrap_or_default();
    let out =
        |from: usize| Out { ptr: at.wrapping_add(from) as *mut u8, cap: (size * 4).saturating_sub(from) };
    // SAFETY: the program's buffer has `size` values of 4 bytes; it may not be freed before this. Without one, the
    // server writes nothing.
    let answer = unsafe { ask(op::glRenderMode, [mode], [], [out(0)]) };
    let (result, written) = (answer as u32 as i32, (answer >> 32) as usize);
    let mut have = written.min(FIRST_PART);
    while have < written.min(size * 4) {
        // SAFETY: as above; `have` bytes of the buffer are filled.
        let more = unsafe { ask(Hits, [have as u32], [BlobArg::Value(1)], [out(have)]) } as usize;
        if more == 0 {
            break; // the server was replaced meanwhile
        }
        have += more;
    }
    let legal = match mode {
        gl::RENDER => true,
        gl::SELECT => state.select.is_some_and(|(_, size)| size != 0),
        gl::FEEDBACK => state.feedback.is_some_and(|(_, size)| size != 0),
        _ => false,
    };
    if legal && !state.in_begin() {
        state.render_mode = mode;
    }
    result
}
