//! What GL has taken before, it takes again: answers for calls that the server has not executed yet.
//!
//! A program that asks for errors within its frames waits for everything that it has called before. Most of its calls are
//! those of the frame before. A rule's `errors` says all that decides whether GL takes a call: when one that is the same in
//! all of that was taken, so is this one. What was written since the last answer is still in the ring, so nothing of this is
//! done when calls are made, but when the program asks.
//!
//! Everything known is relative to the state behind the last call of which no rule says this: such a call ends it. Nothing
//! is known of a core profile or of OpenGL ES, nor where several threads call.
//! A driver that has no memory left may refuse all the same: the program then finds the error flag set when the server has come
//! so far, a frame or two later.
//! This module must not know which commands there are, but for those that make the modelview matrix.

use super::current;
use super::state::ContextState;
use crate::lane::{self, Written};
use reprise_gl::assist::DrawClientArrays;
use reprise_gl::command::{Depends, Errors};
use reprise_gl::glx::op as glx_op;
use reprise_gl::ops::{AFFECTED, errors, op};
use reprise_gl::tokens as gl;
use reprise_wire::packet::{self, Blob, Packet, flags};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::hash::{DefaultHasher, Hash, Hasher};

type Words = SmallVec<[u32; 16]>;
type Matrix = [u32; 16];

/// Bytes that are looked at, at most, in calls since the last time.
const MOST_BEHIND: u64 = 2 << 20;
/// For a larger packet the driver may have no memory, though it had some before.
const MOST_BYTES: u32 = 64 << 10;
/// Precedents that are kept.
const MOST_KNOWN: usize = 1 << 14;
/// So often in a row something unknown was found: then nothing is looked at for [`PAUSE`] questions.
const MOST_VAIN: u32 = 8;
const PAUSE: u32 = 32;
/// A draw from the program's memory is taken or refused as one from buffers: by its words, which are its arguments, and the
/// state. What the vertices are does not matter.
const CLIENT_DRAW: Errors =
    Errors { on: Depends { words: 0xfff, classes: 0, payload: false, state: true }, affects: None };
/// As glLoadIdentity makes it.
const IDENTITY: Matrix = {
    let (mut matrix, mut i) = ([0; 16], 0);
    while i < 16 {
        matrix[i] = 1f32.to_bits();
        i += 5;
    }
    matrix
};

/// What is known of one context.
#[derive(Debug, Default)]
pub struct Precedents {
    /// What is before was looked at.
    at: u64,
    breaks: u32,
    /// Behind the last call of which nothing is known.
    begin: u64,
    taken: FxHashSet<Words>,
    /// Not known yet to have been taken: since the last answer.
    pending: Vec<Words>,
    affected: Affected,
    matrices: Matrices,
    draw_buffer: Option<u32>,
    vain: u32,
    pause: u32,
}

/// What calls have affected since the beginning.
#[derive(Debug, Default)]
struct Affected {
    slots: FxHashMap<Words, u128>,
    /// Of classes without keys.
    single: [u128; AFFECTED],
    /// All of it: a sum over the slots.
    state: u128,
}

/// What is known of matrices.
#[derive(Debug, Default)]
struct Matrices {
    mode: Option<u32>,
    modelview: Option<Matrix>,
    stack: Vec<Option<Matrix>>,
    /// The driver gives back what was loaded.
    exact: bool,
}

fn hash(words: &[u32]) -> u128 {
    let half = |salt: u64| {
        let mut hasher = DefaultHasher::new();
        (salt, words).hash(&mut hasher);
        hasher.finish()
    };
    u128::from(half(1)) << 64 | u128::from(half(2))
}

impl Affected {
    /// All that a call depends on, behind what says for what.
    fn key(&self, first: u32, on: Depends, packet: &Packet<'_>, words: u8) -> Option<Words> {
        let mut key = Words::new();
        let long = |key: &mut Words, value: u128| {
            key.extend((0..4).map(|i| (value >> (32 * i)) as u32));
        };
        key.push(first);
        key.extend((0..words.min(32)).filter(|i| on.words >> i & 1 != 0).map(|i| packet.word(i.into())));
        for (class, value) in self.single.iter().enumerate() {
            if on.classes >> class & 1 != 0 {
                long(&mut key, *value);
            }
        }
        if on.state {
            long(&mut key, self.state);
        }
        for blob in (0..usize::from(packet.shape().blobs)).map(|i| packet.blob(i)) {
            match blob {
                Blob::External { .. } => return None,
                Blob::Bytes(bytes) if on.payload => {
                    key.push(bytes.len() as u32);
                    key.extend(bytes.chunks(4).map(|four| {
                        let mut word = [0; 4];
                        word[..four.len()].copy_from_slice(four);
                        u32::from_le_bytes(word)
                    }));
                }
                _ => {}
            }
        }
        Some(key)
    }

    fn set(&mut self, slot: Words, value: &[u32]) {
        let mut whole = slot.clone();
        whole.extend_from_slice(value);
        let now = hash(&whole);
        if let [class] = slot[..]
            && let Some(single) = self.single.get_mut(class as usize)
        {
            *single = now;
        }
        let before = self.slots.insert(slot, now).unwrap_or(0);
        self.state = self.state.wrapping_sub(before).wrapping_add(now);
    }
}

impl Matrices {
    /// Follows a call. False: what becomes of the stacks is not known.
    fn follow(&mut self, op: u16, packet: &Packet<'_>, affected: &mut Affected) -> bool {
        let of_modelview = self.mode == Some(gl::MODELVIEW);
        match op {
            op::glMatrixMode => {
                let mode = packet.word(0);
                // Mesa takes the texture units' names too, and does nothing.
                if !matches!(mode, gl::MODELVIEW | gl::PROJECTION | gl::TEXTURE) {
                    return false;
                }
                self.mode = Some(mode);
            }
            op::glPushMatrix | op::glPopMatrix => {
                // The texture units have a stack each.
                let Some(mode) = self.mode.filter(|mode| matches!(*mode, gl::MODELVIEW | gl::PROJECTION))
                else {
                    return false;
                };
                let up = u128::from(op == op::glPushMatrix);
                // How deep a stack is, as a part of the sum: it is as before where it is as deep as before.
                let step = hash(&[u32::MAX, mode]);
                affected.state = match up {
                    1 => affected.state.wrapping_add(step),
                    _ => affected.state.wrapping_sub(step),
                };
                if of_modelview && up == 1 {
                    self.stack.push(self.modelview);
                } else if of_modelview {
                    self.modelview = self.stack.pop().flatten();
                }
            }
            op::glLoadIdentity if of_modelview => self.modelview = Some(IDENTITY),
            op::glLoadMatrixf if of_modelview => {
                self.modelview = match packet.blob(0) {
                    Blob::Bytes(bytes) if bytes.len() == size_of::<Matrix>() => {
                        let mut words = bytes.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word));
                        Some(std::array::from_fn(|_| words.next().unwrap_or(0)))
                    }
                    _ => None,
                };
            }
            op::glLoadMatrixd
            | op::glFrustum
            | op::glOrtho
            | op::glMultMatrixd
            | op::glMultMatrixf
            | op::glRotated
            | op::glRotatef
            | op::glScaled
            | op::glScalef
            | op::glTranslated
            | op::glTranslatef
                if of_modelview || self.mode.is_none() =>
            {
                self.modelview = None;
            }
            op::glLoadIdentity | op::glLoadMatrixf if self.mode.is_none() => self.modelview = None,
            _ => {}
        }
        true
    }
}

impl Precedents {
    fn forget(&mut self, begin: u64) {
        let (breaks, vain) = (self.breaks, self.vain);
        self.taken.clear();
        self.affected.slots.clear();
        let slots = std::mem::take(&mut self.affected.slots);
        let taken = std::mem::take(&mut self.taken);
        *self = Precedents { at: begin, begin, breaks, vain, taken, ..Precedents::default() };
        self.affected.slots = slots;
    }

    /// Looks at what was written since the last time.
    fn follow(&mut self, written: &Written<'_>) {
        let begin = self.begin;
        if self.breaks != written.breaks() || written.pos < self.at || written.pos - self.at > MOST_BEHIND {
            self.breaks = written.breaks();
            self.forget(written.pos);
        }
        while self.at < written.pos {
            let Some(bytes) = written.packet_at(self.at, MOST_BEHIND) else {
                self.forget(written.pos);
                break;
            };
            let next = self.at + bytes.len() as u64;
            if self.take(bytes).is_none() || self.taken.len() + self.pending.len() > MOST_KNOWN {
                self.forget(next);
            }
            self.at = next;
        }
        self.vain = if begin == self.begin { 0 } else { self.vain + 1 };
    }

    /// Takes in a call. `None`: nothing is known of it.
    fn take(&mut self, bytes: &[u8]) -> Option<()> {
        let (op, packet_flags, size, _) = packet::header(bytes).ok()?;
        if op == glx_op::SwapBuffers {
            return Some(());
        }
        let Errors { on, affects } = if op == DrawClientArrays { CLIENT_DRAW } else { errors(op)? };
        if packet_flags & flags::REPLY != 0 || size > MOST_BYTES {
            return None;
        }
        let shape = reprise_gl::command(op)?.shape;
        let packet = Packet::parse(bytes, shape).ok()?;
        let key = self.affected.key(op.into(), on, &packet, shape.words)?;
        if !self.taken.contains(&key) {
            self.pending.push(key);
        }
        if let Some((class, keys)) = affects {
            let slot = self.affected.key(class.into(), keys, &packet, shape.words)?;
            let mut value = Words::from_slice(&[op.into()]);
            value.extend((0..shape.words).map(|i| packet.word(i.into())));
            self.affected.set(slot, &value);
        }
        self.matrices.follow(op, &packet, &mut self.affected).then_some(())
    }

    /// All calls since the beginning were taken, or will be.
    fn is_settled(&self) -> bool {
        self.pending.is_empty()
    }

    /// The server has answered a question, the one packet that was not looked at.
    fn settle(&mut self, written: &Written<'_>, fine: bool) {
        let question = written.packet_at(self.at, MOST_BEHIND).is_some_and(|bytes| {
            self.at + bytes.len() as u64 == written.pos
                && packet::header(bytes).is_ok_and(|header| header.1 & flags::REPLY != 0)
        });
        if fine && question && self.breaks == written.breaks() && written.certain() == written.pos {
            self.taken.extend(self.pending.drain(..));
            self.at = written.pos;
        } else {
            self.forget(written.pos);
        }
    }

    fn recall(&self, pname: u32) -> Option<Words> {
        match pname {
            gl::MODELVIEW_MATRIX if self.matrices.exact => self.matrices.modelview.map(SmallVec::from),
            gl::DRAW_BUFFER => self.draw_buffer.map(|buffer| SmallVec::from_slice(&[buffer])),
            _ => None,
        }
    }
}

/// The context, where something can be known of it now.
fn followed() -> Option<&'static mut ContextState> {
    current().filter(|state| {
        state.profile.is_whole() && !state.in_begin() && state.list_mode == 0 && state.precedents.pause == 0
    })
}

/// Whether the error flag is clear, by precedent, for all calls so far.
pub fn vouch() -> bool {
    if let Some(state) = current().filter(|state| state.precedents.pause > 0) {
        state.precedents.pause -= 1;
        return false;
    }
    let (Some(state), Some(lane)) = (followed(), lane::mine()) else { return false };
    let precedents = &mut state.precedents;
    let vouched = lane.look_back(|written| {
        precedents.follow(written);
        let known = written.certain() != u64::MAX && written.certain() >= precedents.begin;
        let vouched = known && precedents.is_settled() && !written.is_raised();
        if vouched {
            written.vouch();
        }
        vouched
    });
    if precedents.vain >= MOST_VAIN {
        *precedents = Precedents { pause: PAUSE, ..Precedents::default() };
    }
    vouched.unwrap_or(false)
}

/// The server has found an error since, of a call that was vouched for.
pub fn is_refuted() -> bool {
    lane::mine().and_then(|lane| lane.look_back(|written| written.is_raised())).unwrap_or(false)
}

/// The server has answered that there was no error (`fine`), or which.
pub fn answered(fine: bool) {
    if let (Some(state), Some(lane)) = (followed(), lane::mine())
        && lane.look_back(|written| state.precedents.settle(written, fine)).is_none()
    {
        state.precedents = Precedents::default();
    }
}

/// Whether what this get says may be known: asked for within frames, and changed by no call of which something is known but
/// those that are followed.
pub fn is_remembered(get: u16, pname: u32) -> bool {
    matches!((get, pname), (op::glGetFloatv, gl::MODELVIEW_MATRIX) | (op::glGetIntegerv, gl::DRAW_BUFFER))
        && followed().is_some()
}

/// Gives `to` what is known; false for nothing.
pub fn recall(pname: u32, to: impl FnOnce(&[u32])) -> bool {
    let (Some(state), Some(lane)) = (followed(), lane::mine()) else { return false };
    let precedents = &mut state.precedents;
    let known: Option<Option<Words>> = lane.look_back(|written| {
        precedents.follow(written);
        precedents.recall(pname).filter(|_| precedents.is_settled() && !written.is_raised())
    });
    known.flatten().map(|words| to(&words[..])).is_some()
}

/// The server has answered; `said` gives so many words of that.
pub fn remember<'a>(pname: u32, said: impl FnOnce(usize) -> &'a [u32]) {
    answered(true);
    let Some(state) = followed() else { return };
    let precedents = &mut state.precedents;
    match pname {
        gl::MODELVIEW_MATRIX => {
            let said = said(16);
            precedents.matrices.exact = precedents.matrices.modelview.is_some_and(|known| known[..] == *said);
        }
        gl::DRAW_BUFFER => precedents.draw_buffer = said(1).first().copied(),
        _ => {}
    }
}
