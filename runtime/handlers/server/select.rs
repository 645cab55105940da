//! Selection and feedback: GL writes into memory of the server's, which travels with the answer of glRenderMode.
//!
//! This module must not know what a hit means.
#![allow(unsafe_code)] // the driver keeps pointers to the buffers

use crate::executor::{Executor, Refused};
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::NonNull;

/// Bytes of one answer.
const MOST_AT_ONCE: usize = 48 << 10;

/// A context's buffers. Dropped only with the context, or when GL has taken another.
#[derive(Debug)]
pub struct HitBuffers {
    select: Memory<u32>,
    feedback: Memory<f32>,
    mode: u32,
    /// What GL wrote before the last glRenderMode.
    written: Vec<u8>,
}

impl Default for HitBuffers {
    fn default() -> HitBuffers {
        let (select, feedback) = (Memory::default(), Memory::default());
        HitBuffers { select, feedback, mode: gl::RENDER, written: Vec::new() }
    }
}

/// Zeroed memory that the driver writes. Its size is the program's and may be absurd: the system gives pages only as they
/// are written, which a `Vec` that is filled would not leave to it.
#[derive(Debug)]
struct Memory<T> {
    start: NonNull<T>,
    layout: Option<Layout>,
    len: usize,
}

// SAFETY: owned memory of plain numbers.
unsafe impl<T: Send> Send for Memory<T> {}

impl<T> Default for Memory<T> {
    fn default() -> Memory<T> {
        Memory { start: NonNull::dangling(), layout: None, len: 0 }
    }
}

/// Numbers for which all zeros are a value.
trait Number: Copy {}
impl Number for u32 {}
impl Number for f32 {}

impl<T: Number> Memory<T> {
    /// For a size as GL takes it.
    fn new(size: u32) -> Result<Memory<T>, Refused> {
        let len = i32::try_from(size).map_err(|_| Refused::Gl(gl::INVALID_VALUE))? as usize;
        if len == 0 {
            return Ok(Memory::default());
        }
        let layout = Layout::array::<T>(len).map_err(|_| Refused::Gl(gl::OUT_OF_MEMORY))?;
        // SAFETY: not of size zero.
        let start = NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or(Refused::Gl(gl::OUT_OF_MEMORY))?;
        Ok(Memory { start: start.cast(), layout: Some(layout), len })
    }
    fn as_slice(&self) -> &[T] {
        // SAFETY: as many numbers, zeroed at first; the driver writes them only inside its calls.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T> Drop for Memory<T> {
    fn drop(&mut self) {
        if let Some(layout) = self.layout {
            // SAFETY: allocated with this layout.
            unsafe { dealloc(self.start.as_ptr().cast(), layout) };
        }
    }
}

/// glSelectBuffer: word 0 is the size; the program's own buffer stays where it is.
///
/// # Errors
/// [`Refused`].
pub fn select_buffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glSelectBuffer.ok_or(Refused::Missing("glSelectBuffer"))?;
    let new = Memory::new(p.word(0))?;
    let Some(context) = x.context() else { return Ok(()) };
    // In selection mode GL refuses, and goes on with the buffer that it has.
    let refused = context.hits.mode == gl::SELECT;
    // SAFETY: the buffer has as many elements; it lives until GL has another one, or the context is gone.
    unsafe { call(p.word(0).cast_signed(), new.start.as_ptr()) };
    if !refused {
        context.hits.select = new;
    }
    Ok(())
}

/// glFeedbackBuffer: words 0 and 1 are size and type; the program's own buffer stays where it is.
///
/// # Errors
/// [`Refused`].
pub fn feedback_buffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let call = x.gl().glFeedbackBuffer.ok_or(Refused::Missing("glFeedbackBuffer"))?;
    let new = Memory::new(p.word(0))?;
    let Some(context) = x.context() else { return Ok(()) };
    let gl_refuses = context.hits.mode == gl::FEEDBACK || !(0x600..=0x604).contains(&p.word(1));
    // SAFETY: as for glSelectBuffer.
    unsafe { call(p.word(0).cast_signed(), p.word(1), new.start.as_ptr()) };
    if !gl_refuses {
        context.hits.feedback = new;
    }
    Ok(())
}

/// glRenderMode: word 0 is the new mode. The low half of the answer is GL's; the high half is how many bytes GL wrote in
/// the old mode: select records or feedback values as far as GL says, or for an overflow all of the buffer. They follow as
/// an out parameter as far as there is room; [`hits`] has the rest.
///
/// # Errors
/// [`Refused`].
pub fn render_mode(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let call = gl.glRenderMode.ok_or(Refused::Missing("glRenderMode"))?;
    let get = gl.glGetIntegerv.ok_or(Refused::Missing("glGetIntegerv"))?;
    // SAFETY: a context is current; GL's buffers are the context's.
    let returned = unsafe { call(p.word(0)) };
    let Some(context) = x.context() else { return Ok(()) };
    if context.errors.in_begin() {
        return Ok(());
    }
    let mut mode = 0i32;
    // SAFETY: writes one integer.
    unsafe { get(gl::RENDER_MODE, (&raw mut mode).cast()) };
    if mode.cast_unsigned() != p.word(0) {
        return Ok(());
    }
    let hits = &mut context.hits;
    hits.written = match std::mem::replace(&mut hits.mode, p.word(0)) {
        gl::SELECT => {
            let select = hits.select.as_slice();
            let used =
                usize::try_from(returned).map_or(select.len(), |records| select_words(select, records));
            select[..used].iter().flat_map(|word| word.to_le_bytes()).collect()
        }
        gl::FEEDBACK => {
            let feedback = hits.feedback.as_slice();
            let used = usize::try_from(returned).unwrap_or(usize::MAX).min(feedback.len());
            feedback[..used].iter().flat_map(|value| value.to_le_bytes()).collect()
        }
        _ => Vec::new(),
    };
    let written = std::mem::take(&mut hits.written);
    x.answer(u64::from(returned.cast_unsigned()) | (written.len() as u64) << 32);
    x.append(&written[..written.len().min(MOST_AT_ONCE)])?;
    if let Some(context) = x.context() {
        context.hits.written = written;
    }
    Ok(())
}

/// What glRenderMode's answer had no room for, from the byte that word 0 says.
///
/// # Errors
/// [`Refused`].
pub fn hits(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let Some(context) = x.context() else { return Ok(()) };
    let written = std::mem::take(&mut context.hits.written);
    let from = (p.word(0) as usize).min(written.len());
    let part = &written[from..written.len().min(from + MOST_AT_ONCE)];
    x.answer(part.len() as u64);
    x.output_bytes(p, 0, part)?;
    if let Some(context) = x.context() {
        context.hits.written = written;
    }
    Ok(())
}

/// Words that `hits` records take: each has its count of names, two depths, and the names.
fn select_words(buffer: &[u32], hits: usize) -> usize {
    let mut at = 0;
    for _ in 0..hits {
        match buffer.get(at) {
            Some(names) => at = (at + 3).saturating_add(*names as usize).min(buffer.len()),
            None => break,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn select_records_are_measured() {
        let buffer = [2, 0, 9, 7, 7, 0, 1, 1, 5, 5];
        assert_eq!([0, 1, 2].map(|hits| select_words(&buffer, hits)), [0, 5, 8]);
        assert_eq!(select_words(&[u32::MAX, 0, 0], 2), 3, "a damaged count ends at the buffer's end");
        assert_eq!(select_words(&[], 3), 0);
    }

    #[test]
    fn an_absurd_buffer_costs_nothing_until_it_is_used() {
        let memory = Memory::<u32>::new(1 << 28).unwrap();
        assert_eq!(memory.as_slice().len(), 1 << 28);
        assert!(matches!(Memory::<u32>::new(u32::MAX), Err(Refused::Gl(gl::INVALID_VALUE))));
        assert!(Memory::<f32>::new(0).unwrap().as_slice().is_empty());
    }
}
