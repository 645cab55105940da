//! Debug output, labels and groups (specification 4.6, chapter 20): all of it is the client's.
//!
//! The messages are those that the program inserts, those of its groups, and of errors: a driver's own come and go with the
//! driver, and GL leaves it to each which it gives. They are delivered in the program's thread, at the call. The server has the driver's
//! debug output for itself, so it is not told of any of this.
//! This module must not know how a driver reports errors.
#![allow(unsafe_code)] // the program's callback and texts

use super::{current, raise};
use crate::calls::ask;
use crate::handlers::state::ContextState;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;
use std::ffi::{CStr, c_char, c_void};

/// The limits, all as Mesa has them.
const MAX_MESSAGE_LENGTH: usize = 4096;
const MAX_LOGGED_MESSAGES: usize = 10;
const MAX_GROUP_DEPTH: usize = 64;
const MAX_LABEL_LENGTH: usize = 256;

/// GLDEBUGPROC.
pub type Callback = unsafe extern "C" fn(u32, u32, u32, u32, i32, *const c_char, *const c_void);

#[derive(Debug, Clone)]
struct Message {
    source: u32,
    ty: u32,
    id: u32,
    severity: u32,
    /// Without a zero byte.
    text: Vec<u8>,
}

/// One glDebugMessageControl: for [`gl::DONT_CARE`] any will do.
#[derive(Debug, Clone)]
struct Rule {
    source: u32,
    ty: u32,
    severity: u32,
    ids: Vec<u32>,
    enabled: bool,
}

impl Rule {
    fn fits(&self, message: &Message) -> bool {
        let any = |wanted, is| wanted == gl::DONT_CARE || wanted == is;
        any(self.source, message.source)
            && any(self.ty, message.ty)
            && any(self.severity, message.severity)
            && (self.ids.is_empty() || self.ids.contains(&message.id))
    }

    /// Whether it speaks of every message that another rule does.
    fn covers(&self, other: &Rule) -> bool {
        let all = |ours, other| ours == gl::DONT_CARE || ours == other;
        let all_ids = || !other.ids.is_empty() && other.ids.iter().all(|id| self.ids.contains(id));
        all(self.source, other.source)
            && all(self.ty, other.ty)
            && all(self.severity, other.severity)
            && (self.ids.is_empty() || all_ids())
    }
}

/// A context's debug state.
#[derive(Debug, Default)]
pub struct Debug {
    enabled: bool,
    synchronous: bool,
    callback: Option<Callback>,
    /// As the program gave it.
    user: usize,
    log: VecDeque<Message>,
    rules: Vec<Rule>,
    /// Each group's beginning, and how many rules there were.
    groups: Vec<(Message, usize)>,
    pointer_labels: FxHashMap<u64, Vec<u8>>,
}

impl Debug {
    /// Debug output is on from the beginning in a debug context.
    pub fn new(is_debug_context: bool) -> Debug {
        Debug { enabled: is_debug_context, ..Debug::default() }
    }

    /// Whether the last word on a message lets it through. Of those that nobody has spoken of, the unimportant are off.
    fn passes(&self, message: &Message) -> bool {
        let last = self.rules.iter().rev().find(|rule| rule.fits(message));
        self.enabled && last.map_or(message.severity != gl::DEBUG_SEVERITY_LOW, |rule| rule.enabled)
    }

    /// The last word from now on, until the group ends: what was said in this group of the same messages is forgotten.
    fn control(&mut self, rule: Rule) {
        let outer = self.groups.last().map_or(0, |(_, rules)| *rules).min(self.rules.len());
        let mut of_group = self.rules.split_off(outer);
        of_group.retain(|older| !rule.covers(older));
        self.rules.append(&mut of_group);
        self.rules.push(rule);
    }

    fn deliver(&mut self, message: Message) {
        if !self.passes(&message) {
            return;
        }
        match self.callback {
            Some(callback) => {
                let Message { source, ty, id, severity, mut text } = message;
                let length = text.len() as i32;
                text.push(0);
                // SAFETY: the program's own function, called as it asked for, in its thread.
                unsafe {
                    callback(
                        source,
                        ty,
                        id,
                        severity,
                        length,
                        text.as_ptr().cast(),
                        self.user as *const c_void,
                    )
                };
            }
            None if self.log.len() < MAX_LOGGED_MESSAGES => self.log.push_back(message),
            None => {}
        }
    }
}

/// Notes a capability that is debug output's. Whether it was one.
pub(super) fn note_enabled(cap: u32, on: bool) -> bool {
    let Some(state) = current() else { return false };
    match cap {
        gl::DEBUG_OUTPUT => state.debug.enabled = on,
        gl::DEBUG_OUTPUT_SYNCHRONOUS => state.debug.synchronous = on,
        _ => return false,
    }
    true
}

/// The value of a piece of debug state.
pub(super) fn value(state: &ContextState, pname: u32) -> Option<i32> {
    let debug = &state.debug;
    Some(match pname {
        gl::DEBUG_OUTPUT => debug.enabled.into(),
        gl::DEBUG_OUTPUT_SYNCHRONOUS => debug.synchronous.into(),
        gl::DEBUG_LOGGED_MESSAGES => debug.log.len() as i32,
        gl::DEBUG_NEXT_LOGGED_MESSAGE_LENGTH => {
            debug.log.front().map_or(0, |message| message.text.len() as i32 + 1)
        }
        gl::DEBUG_GROUP_STACK_DEPTH => debug.groups.len() as i32 + 1,
        gl::MAX_DEBUG_GROUP_STACK_DEPTH => MAX_GROUP_DEPTH as i32,
        gl::MAX_DEBUG_LOGGED_MESSAGES => MAX_LOGGED_MESSAGES as i32,
        gl::MAX_DEBUG_MESSAGE_LENGTH => MAX_MESSAGE_LENGTH as i32,
        gl::MAX_LABEL_LENGTH => MAX_LABEL_LENGTH as i32,
        _ => return None,
    })
}

/// The callback's address, or the program's parameter for it.
pub(super) fn pointer(state: &ContextState, pname: u32) -> Option<usize> {
    match pname {
        gl::DEBUG_CALLBACK_FUNCTION => Some(state.debug.callback.map_or(0, |callback| callback as usize)),
        gl::DEBUG_CALLBACK_USER_PARAM => Some(state.debug.user),
        _ => None,
    }
}

/// A text with its length, or that ends with a zero byte where that is negative; `None` for one that is too long.
unsafe fn text<'a>(at: *const u8, length: i32, most: usize) -> Option<&'a [u8]> {
    let bytes = match usize::try_from(length) {
        _ if at.is_null() => &[],
        // SAFETY: as for the command that it is a parameter of.
        Ok(length) => unsafe { std::slice::from_raw_parts(at, length) },
        // SAFETY: likewise.
        Err(_) => unsafe { CStr::from_ptr(at.cast()) }.to_bytes(),
    };
    (bytes.len() < most).then_some(bytes)
}

/// Writes a text where there is room for `size` bytes, and its length; an answer's text always ends with a zero byte.
unsafe fn put(text: &[u8], size: i32, length: *mut i32, to: *mut u8) {
    let room = usize::try_from(size).unwrap_or(0);
    let len = text.len().min(room.saturating_sub(1));
    // SAFETY: as for the command: null, or room for `size` bytes and for one number.
    unsafe {
        if room > 0 && !to.is_null() {
            std::ptr::copy_nonoverlapping(text.as_ptr(), to, len);
            *to.add(len) = 0;
        }
        if !length.is_null() {
            *length = if room > 0 && !to.is_null() { len } else { text.len() } as i32;
        }
    }
}

pub unsafe fn debug_message_callback(callback: *const c_void, user: *const c_void) {
    let Some(state) = current() else { return };
    state.debug.callback = (!callback.is_null()).then(|| {
        // SAFETY: a GLDEBUGPROC, as the command demands.
        unsafe { std::mem::transmute::<*const c_void, Callback>(callback) }
    });
    state.debug.user = user as usize;
}

fn is_source(source: u32) -> bool {
    (gl::DEBUG_SOURCE_API..=gl::DEBUG_SOURCE_OTHER).contains(&source)
}
fn is_type(ty: u32) -> bool {
    (gl::DEBUG_TYPE_ERROR..=gl::DEBUG_TYPE_OTHER).contains(&ty)
        || (gl::DEBUG_TYPE_MARKER..=gl::DEBUG_TYPE_POP_GROUP).contains(&ty)
}
fn is_severity(severity: u32) -> bool {
    (gl::DEBUG_SEVERITY_HIGH..=gl::DEBUG_SEVERITY_LOW).contains(&severity)
        || severity == gl::DEBUG_SEVERITY_NOTIFICATION
}

pub unsafe fn debug_message_control(
    source: u32,
    ty: u32,
    severity: u32,
    count: i32,
    ids: *const u32,
    enabled: u8,
) {
    let Some(state) = current() else { return };
    let any = |wanted: u32, is: fn(u32) -> bool| wanted == gl::DONT_CARE || is(wanted);
    if count < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if !any(source, is_source) || !any(ty, is_type) || !any(severity, is_severity) {
        return raise(gl::INVALID_ENUM);
    }
    if count > 0 && (severity != gl::DONT_CARE || source == gl::DONT_CARE || ty == gl::DONT_CARE) {
        return raise(gl::INVALID_OPERATION);
    }
    // SAFETY: as for this command.
    let ids = unsafe { super::objects::names_of(count, ids) }.to_vec();
    let enabled = enabled != 0;
    state.debug.control(Rule { source, ty, severity, ids, enabled });
}

pub unsafe fn debug_message_insert(
    source: u32,
    ty: u32,
    id: u32,
    severity: u32,
    length: i32,
    buf: *const u8,
) {
    let Some(state) = current() else { return };
    if !is_severity(severity) || !is_type(ty) || !is_insertable(source) {
        return raise(gl::INVALID_ENUM);
    }
    // SAFETY: as for this command.
    match unsafe { text(buf, length, MAX_MESSAGE_LENGTH) } {
        None => raise(gl::INVALID_VALUE),
        Some(text) => state.debug.deliver(Message { source, ty, id, severity, text: text.to_vec() }),
    }
}

/// A message of an error, which comes when the program asks for that: which call it was of nobody has waited for.
pub(super) fn tell_error(error: u32) {
    let Some(state) = current().filter(|state| error != gl::NO_ERROR && state.debug.enabled) else { return };
    let (source, ty) = (gl::DEBUG_SOURCE_API, gl::DEBUG_TYPE_ERROR);
    let text = format!("error {error:#x} of a call before this glGetError").into_bytes();
    state.debug.deliver(Message { source, ty, id: error, severity: gl::DEBUG_SEVERITY_HIGH, text });
}

fn is_insertable(source: u32) -> bool {
    matches!(source, gl::DEBUG_SOURCE_APPLICATION | gl::DEBUG_SOURCE_THIRD_PARTY)
}

pub unsafe fn push_debug_group(source: u32, id: u32, length: i32, message: *const u8) {
    let Some(state) = current() else { return };
    if !is_insertable(source) {
        return raise(gl::INVALID_ENUM);
    }
    // SAFETY: as for this command.
    let Some(text) = (unsafe { text(message, length, MAX_MESSAGE_LENGTH) }) else {
        return raise(gl::INVALID_VALUE);
    };
    if state.debug.groups.len() + 1 >= MAX_GROUP_DEPTH {
        return raise(gl::STACK_OVERFLOW);
    }
    let (ty, severity, text) = (gl::DEBUG_TYPE_PUSH_GROUP, gl::DEBUG_SEVERITY_NOTIFICATION, text.to_vec());
    let message = Message { source, ty, id, severity, text };
    state.debug.deliver(message.clone());
    let rules = state.debug.rules.len();
    state.debug.groups.push((message, rules));
}

pub unsafe fn pop_debug_group() {
    let Some(state) = current() else { return };
    let Some((message, rules)) = state.debug.groups.pop() else { return raise(gl::STACK_UNDERFLOW) };
    state.debug.rules.truncate(rules);
    state.debug.deliver(Message { ty: gl::DEBUG_TYPE_POP_GROUP, ..message });
}

#[allow(clippy::too_many_arguments)] // as GL has them
pub unsafe fn get_debug_message_log(
    count: u32,
    size: i32,
    sources: *mut u32,
    types: *mut u32,
    ids: *mut u32,
    severities: *mut u32,
    lengths: *mut i32,
    mut log: *mut u8,
) -> u32 {
    let Some(state) = current() else { return 0 };
    if size < 0 && !log.is_null() {
        raise(gl::INVALID_VALUE);
        return 0;
    }
    let mut room = usize::try_from(size).unwrap_or(0);
    for i in 0..count as usize {
        let Some(message) = state.debug.log.front() else { return i as u32 };
        let len = message.text.len() + 1;
        if !log.is_null() && len > room {
            return i as u32;
        }
        // SAFETY: as for this command: each is null or has `count` elements, the log `size` bytes.
        unsafe {
            for (to, value) in [
                (sources, message.source),
                (types, message.ty),
                (ids, message.id),
                (severities, message.severity),
            ] {
                if !to.is_null() {
                    *to.add(i) = value;
                }
            }
            if !lengths.is_null() {
                *lengths.add(i) = len as i32;
            }
            if !log.is_null() {
                put(&message.text, len as i32, std::ptr::null_mut(), log);
                (log, room) = (log.add(len), room - len);
            }
        }
        state.debug.log.pop_front();
    }
    count
}

/// The command that says whether `name` is an object of glObjectLabel's identifier; `None` for what is no identifier.
fn asks_whether(identifier: u32) -> Option<u16> {
    Some(match identifier {
        gl::TEXTURE => op::glIsTexture,
        gl::VERTEX_ARRAY => op::glIsVertexArray,
        gl::BUFFER => op::glIsBuffer,
        gl::SHADER => op::glIsShader,
        gl::PROGRAM => op::glIsProgram,
        gl::QUERY => op::glIsQuery,
        gl::PROGRAM_PIPELINE => op::glIsProgramPipeline,
        gl::SAMPLER => op::glIsSampler,
        gl::DISPLAY_LIST => op::glIsList,
        gl::FRAMEBUFFER => op::glIsFramebuffer,
        gl::RENDERBUFFER => op::glIsRenderbuffer,
        gl::TRANSFORM_FEEDBACK => op::glIsTransformFeedback,
        _ => return None,
    })
}

/// Whether there is such an object; raises what GL raises where not.
fn is_object(identifier: u32, name: u32) -> bool {
    let Some(op) = asks_whether(identifier) else {
        raise(gl::INVALID_ENUM);
        return false;
    };
    // SAFETY: nothing is written.
    let is = unsafe { ask(op, [name], [], []) } != 0;
    if !is {
        raise(gl::INVALID_VALUE);
    }
    is
}

/// The same for a sync object.
fn is_sync(name: u64) -> bool {
    // SAFETY: nothing is written.
    let is = unsafe { ask(op::glIsSync, [name as u32, (name >> 32) as u32], [], []) } != 0;
    if !is {
        raise(gl::INVALID_VALUE);
    }
    is
}

pub unsafe fn object_label(identifier: u32, name: u32, length: i32, label: *const u8) {
    let Some(state) = current() else { return };
    if !is_object(identifier, name) {
        return;
    }
    // SAFETY: as for this command.
    let Some(text) = (unsafe { text(label, length, MAX_LABEL_LENGTH) }) else {
        return raise(gl::INVALID_VALUE);
    };
    let labels = &mut state.share.lock().labels;
    if label.is_null() {
        labels.remove(&(identifier, name));
    } else {
        labels.insert((identifier, name), text.to_vec());
    }
}

/// What GL_EXT_debug_label calls a class of objects, as GL_KHR_debug does.
pub fn object_class(ty: u32) -> u32 {
    match ty {
        gl::BUFFER_OBJECT_EXT => gl::BUFFER,
        gl::SHADER_OBJECT_EXT => gl::SHADER,
        gl::PROGRAM_OBJECT_EXT => gl::PROGRAM,
        gl::PROGRAM_PIPELINE_OBJECT_EXT => gl::PROGRAM_PIPELINE,
        gl::QUERY_OBJECT_EXT => gl::QUERY,
        gl::VERTEX_ARRAY_OBJECT_EXT => gl::VERTEX_ARRAY,
        _ => ty,
    }
}

/// There a text of no length ends with a zero byte.
pub unsafe fn label_object(ty: u32, object: u32, length: i32, label: *const u8) {
    if length < 0 {
        return raise(gl::INVALID_VALUE);
    }
    // SAFETY: as for this command.
    unsafe { object_label(object_class(ty), object, if length == 0 { -1 } else { length }, label) };
}

pub unsafe fn get_object_label(identifier: u32, name: u32, size: i32, length: *mut i32, label: *mut u8) {
    let Some(state) = current() else { return };
    if size < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if !is_object(identifier, name) {
        return;
    }
    let text = state.share.lock().labels.get(&(identifier, name)).cloned().unwrap_or_default();
    // SAFETY: as for this command.
    unsafe { put(&text, size, length, label) };
}

pub unsafe fn object_ptr_label(ptr: *const c_void, length: i32, label: *const u8) {
    let Some(state) = current().filter(|_| is_sync(ptr as u64)) else { return };
    // SAFETY: as for this command.
    let Some(text) = (unsafe { text(label, length, MAX_LABEL_LENGTH) }) else {
        return raise(gl::INVALID_VALUE);
    };
    if label.is_null() {
        state.debug.pointer_labels.remove(&(ptr as u64));
    } else {
        state.debug.pointer_labels.insert(ptr as u64, text.to_vec());
    }
}

pub unsafe fn get_object_ptr_label(ptr: *const c_void, size: i32, length: *mut i32, label: *mut u8) {
    let Some(state) = current() else { return };
    if size < 0 {
        return raise(gl::INVALID_VALUE);
    }
    if !is_sync(ptr as u64) {
        return;
    }
    let text = state.debug.pointer_labels.get(&(ptr as u64)).cloned().unwrap_or_default();
    // SAFETY: as for this command.
    unsafe { put(&text, size, length, label) };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: u32, severity: u32) -> Message {
        let (source, ty) = (gl::DEBUG_SOURCE_APPLICATION, gl::DEBUG_TYPE_OTHER);
        Message { source, ty, id, severity, text: b"x".to_vec() }
    }
    fn rule(ids: &[u32], enabled: bool) -> Rule {
        let source = if ids.is_empty() { gl::DONT_CARE } else { gl::DEBUG_SOURCE_APPLICATION };
        let ty = if ids.is_empty() { gl::DONT_CARE } else { gl::DEBUG_TYPE_OTHER };
        Rule { source, ty, severity: gl::DONT_CARE, ids: ids.to_vec(), enabled }
    }

    #[test]
    fn the_last_word_on_a_message_counts() {
        let mut debug = Debug::new(true);
        assert!(debug.passes(&message(1, gl::DEBUG_SEVERITY_HIGH)));
        assert!(!debug.passes(&message(1, gl::DEBUG_SEVERITY_LOW)));
        debug.rules.extend([rule(&[], false), rule(&[7], true)]);
        assert!(!debug.passes(&message(1, gl::DEBUG_SEVERITY_HIGH)));
        assert!(debug.passes(&message(7, gl::DEBUG_SEVERITY_LOW)));
        debug.enabled = false;
        assert!(!debug.passes(&message(7, gl::DEBUG_SEVERITY_HIGH)));
    }

    #[test]
    fn what_is_said_again_and_again_is_kept_once() {
        let mut debug = Debug::new(true);
        for frame in 0..100 {
            debug.control(rule(&[7, 8], frame % 2 == 0));
            debug.control(rule(&[7], true));
        }
        assert_eq!(debug.rules.len(), 2);
        assert!(debug.passes(&message(7, gl::DEBUG_SEVERITY_HIGH)));
        assert!(!debug.passes(&message(8, gl::DEBUG_SEVERITY_HIGH)));
        // A group's rules end with it.
        debug.groups.push((message(1, gl::DEBUG_SEVERITY_NOTIFICATION), debug.rules.len()));
        debug.control(rule(&[], true));
        debug.control(rule(&[], true));
        assert_eq!(debug.rules.len(), 3);
        assert!(debug.passes(&message(8, gl::DEBUG_SEVERITY_HIGH)));
        let rules = debug.groups.pop().map_or(0, |(_, rules)| rules);
        debug.rules.truncate(rules);
        assert!(!debug.passes(&message(8, gl::DEBUG_SEVERITY_HIGH)));
        debug.control(rule(&[], true));
        assert_eq!(debug.rules.len(), 1);
    }

    #[test]
    fn a_full_log_takes_no_more() {
        let mut debug = Debug::new(true);
        for id in 0..20 {
            debug.deliver(message(id, gl::DEBUG_SEVERITY_HIGH));
        }
        assert_eq!(debug.log.len(), MAX_LOGGED_MESSAGES);
        assert_eq!(debug.log.back().map(|message| message.id), Some(MAX_LOGGED_MESSAGES as u32 - 1));
    }
}
