//! Finds which call GL rejected, and keeps the program's own error flag as GL would.
//!
//! Where the driver has KHR_debug, its callback says at once; else glGetError is asked after each call that can be
//! rejected, and before it where calls that are not checked came between. Inside glBegin/glEnd GL cannot be asked: what
//! it remembers is collected at glEnd.
//! This module must not know what the calls mean, glBegin and glEnd excepted.
#![allow(unsafe_code)] // calls into the driver, and the callback that it calls

use crate::generated::Gl;
use reprise_gl::command::{IN_BEGIN, UNCHECKED};
use reprise_gl::driver;
use std::cell::Cell;
use std::ffi::{CStr, c_char, c_void};
use std::sync::OnceLock;

const GL_NO_ERROR: u32 = 0;
const GL_UNPACK_ALIGNMENT: u32 = 0x0cf5;
const GL_PACK_ALIGNMENT: u32 = 0x0d05;
const GL_VERSION: u32 = 0x1f02;
const GL_EXTENSIONS: u32 = 0x1f03;
const GL_NUM_EXTENSIONS: u32 = 0x821d;
const GL_DONT_CARE: u32 = 0x1100;
const GL_DEBUG_OUTPUT_SYNCHRONOUS: u32 = 0x8242;
const GL_DEBUG_SOURCE_API: u32 = 0x8246;
const GL_DEBUG_TYPE_ERROR: u32 = 0x824c;
const GL_DEBUG_OUTPUT: u32 = 0x92e0;
/// A driver that has lost its context may answer glGetError with an error for ever.
const MOST_ERRORS: usize = 16;

/// Set to anything, in the server's environment: errors are asked for even where the driver would tell.
pub const ENV_ASK: &str = "REPRISE_ASK_ERRORS";

type Callback = extern "system" fn(u32, u32, u32, u32, i32, *const c_char, *const c_void);

/// The functions of KHR_debug: the server's own use, whatever the program is offered.
#[derive(Debug, Clone, Copy)]
struct Debug {
    callback: unsafe extern "system" fn(Callback, *const c_void),
    control: unsafe extern "system" fn(u32, u32, u32, i32, *const u32, u8),
}

static DEBUG: OnceLock<Option<Debug>> = OnceLock::new();

thread_local! {
    static SEEN: Cell<bool> = const { Cell::new(false) };
}

extern "system" fn on_message(
    source: u32,
    kind: u32,
    _id: u32,
    _severity: u32,
    _length: i32,
    _text: *const c_char,
    _user: *const c_void,
) {
    // The compiler of shaders tells of its errors too: these are no errors of GL.
    if kind == GL_DEBUG_TYPE_ERROR && source == GL_DEBUG_SOURCE_API {
        SEEN.set(true);
    }
}

/// Looks for KHR_debug. Called once, before any context is made.
pub fn load(get: &mut dyn FnMut(&CStr) -> *const c_void) {
    let (callback, control) = (get(c"glDebugMessageCallback"), get(c"glDebugMessageControl"));
    let debug = (!callback.is_null() && !control.is_null()).then(|| {
        // SAFETY: not null, and these are the types that KHR_debug gives them.
        unsafe {
            Debug {
                callback: std::mem::transmute::<
                    *const c_void,
                    unsafe extern "system" fn(Callback, *const c_void),
                >(callback),
                control: std::mem::transmute::<
                    *const c_void,
                    unsafe extern "system" fn(u32, u32, u32, i32, *const u32, u8),
                >(control),
            }
        }
    });
    // A second load in one process finds the same driver.
    let _ = DEBUG.set(debug);
}

/// What is known of a context's errors.
#[derive(Debug, Default)]
pub struct State {
    prepared: bool,
    debug: bool,
    /// The driver's flag may be set.
    pending: bool,
    /// The program's flag.
    flag: u32,
    /// What was found when the driver was asked last.
    found: u32,
    in_begin: bool,
}

/// Makes a context ready that is current for the first time.
pub fn prepare(state: &mut State, gl: &Gl) {
    if std::mem::replace(&mut state.prepared, true) {
        return;
    }
    // Images travel tightly packed; the program's pixel store state is dealt with where the program is.
    if let Some(pixel_store) = gl.glPixelStorei {
        // SAFETY: a context is current.
        unsafe {
            pixel_store(GL_PACK_ALIGNMENT, 1);
            pixel_store(GL_UNPACK_ALIGNMENT, 1);
        }
    }
    if std::env::var_os(ENV_ASK).is_some() {
        return;
    }
    let (Some(Some(debug)), Some(enable)) = (DEBUG.get(), gl.glEnable) else { return };
    if has_extensions(gl, [b"GL_KHR_debug"]) != [true] {
        return;
    }
    // SAFETY: a context is current; the callback is a function that never goes away.
    unsafe {
        (debug.callback)(on_message, std::ptr::null());
        (debug.control)(GL_DONT_CARE, GL_DONT_CARE, GL_DONT_CARE, 0, std::ptr::null(), 0);
        (debug.control)(GL_DONT_CARE, GL_DEBUG_TYPE_ERROR, GL_DONT_CARE, 0, std::ptr::null(), 1);
        enable(GL_DEBUG_OUTPUT);
        enable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
    }
    // None of this is the program's doing.
    state.debug = drain(state, gl) == GL_NO_ERROR;
    SEEN.set(false);
}

/// Which of these extensions the driver has. Asked without an error: since OpenGL 3.0 they are told one by one.
pub fn has_extensions<const N: usize>(gl: &Gl, wanted: [&[u8]; N]) -> [bool; N] {
    let mut has = [false; N];
    let (Some(get_string), Some(get)) = (gl.glGetString, gl.glGetIntegerv) else { return has };
    let text = |text: *const u8| {
        // SAFETY: null, or a string of the driver's that lives as long as it.
        if text.is_null() { &[] } else { unsafe { CStr::from_ptr(text.cast()) }.to_bytes() }
    };
    let mut note = |name: &[u8]| wanted.iter().zip(&mut has).for_each(|(one, has)| *has |= *one == name);
    // SAFETY: a context is current; one number is written.
    unsafe {
        let version = std::str::from_utf8(text(get_string(GL_VERSION))).ok().and_then(driver::version);
        match gl.glGetStringi.filter(|_| version >= Some((3, 0))) {
            Some(get_one) => {
                let mut count = 0;
                get(GL_NUM_EXTENSIONS, &raw mut count);
                (0..count.cast_unsigned()).for_each(|index| note(text(get_one(GL_EXTENSIONS, index))));
            }
            None => text(get_string(GL_EXTENSIONS)).split(|byte| *byte == b' ').for_each(note),
        }
    }
    has
}

/// Empties the driver's flag and returns what was first in it.
fn drain(state: &mut State, gl: &Gl) -> u32 {
    state.pending = false;
    let Some(get_error) = gl.glGetError else { return GL_NO_ERROR };
    let mut first = GL_NO_ERROR;
    for _ in 0..MOST_ERRORS {
        // SAFETY: a context is current, and it is not between glBegin and glEnd.
        match unsafe { get_error() } {
            GL_NO_ERROR => break,
            error if first == GL_NO_ERROR => first = error,
            _ => {}
        }
    }
    first
}

impl State {
    /// Whether the program is between glBegin and glEnd.
    pub fn in_begin(&self) -> bool {
        self.in_begin
    }

    /// The program's flag.
    pub fn flag(&self) -> u32 {
        self.flag
    }

    /// Whether glGetError, called now, would say that there was no error, and would be none.
    pub fn is_clear(&self) -> bool {
        !self.pending && !self.in_begin && self.flag == GL_NO_ERROR
    }

    /// Sets the program's flag: whatever was found until now was not of its calls.
    pub fn set(&mut self, error: u32) {
        self.flag = error;
    }

    /// GL found this error, or a handler did in its place.
    pub fn record(&mut self, error: u32) {
        if self.flag == GL_NO_ERROR {
            self.flag = error;
        }
    }

    /// The call that was just executed has done what it is for, although GL gives the program an error.
    pub fn is_done(&mut self, gl: &Gl) {
        self.collect(gl);
        SEEN.set(false);
    }

    fn collect(&mut self, gl: &Gl) -> bool {
        self.found = drain(self, gl);
        self.record(self.found);
        self.found != GL_NO_ERROR
    }

    /// The error of a call that [`State::after`] says was rejected.
    pub fn found(&self) -> u32 {
        self.found
    }

    /// Before a call with these flags of its command.
    pub fn before(&mut self, gl: &Gl, flags: u16) {
        if self.pending && !self.debug && !self.in_begin && flags & UNCHECKED == 0 {
            self.collect(gl);
        }
    }

    /// After it. Returns whether GL rejected it.
    pub fn after(&mut self, gl: &Gl, flags: u16) -> bool {
        if self.debug {
            let seen = SEEN.replace(false);
            if seen {
                self.pending = true;
            }
            if self.pending && !self.in_begin {
                self.collect(gl);
                // Asking is no error outside glBegin and glEnd.
                SEEN.set(false);
            }
            // Told, it costs nothing to know of calls that nobody would ask for. Those of a list have had theirs collected.
            return seen;
        }
        let checked = flags & UNCHECKED == 0;
        if checked && !self.in_begin {
            return self.collect(gl);
        }
        self.pending = true;
        // Here GL cannot be asked, but what is not legal here is known.
        checked && flags & IN_BEGIN == 0
    }

    /// A glBegin was executed, and errors are not collected yet: they cannot be, if it took effect.
    pub fn began(&mut self, mode: u32) {
        let legal = if self.debug { !SEEN.get() } else { mode <= 0xd };
        self.in_begin |= legal;
    }

    /// A glEnd is about to be executed: errors are collected after it.
    pub fn ends(&mut self) {
        self.in_begin = false;
    }

    /// The driver has executed part of a list, which has a glBegin or a glEnd that is not the other's. Errors are collected
    /// after it.
    pub fn list_called(&mut self, begins: Option<bool>) {
        self.in_begin = begins.unwrap_or(self.in_begin);
    }

    /// The program's glGetError.
    pub fn take(&mut self, gl: &Gl) -> u32 {
        if self.in_begin {
            // An error in itself. The driver remembers it until it can be collected, and knows the answer.
            self.pending = true;
            // SAFETY: a context is current; illegal here, but defined.
            return gl.glGetError.map_or(GL_NO_ERROR, |get_error| unsafe { get_error() });
        }
        if self.pending {
            self.collect(gl);
        }
        std::mem::replace(&mut self.flag, GL_NO_ERROR)
    }
}
