//! EGL 1.5 as the program sees it: every exported `egl*` function, but for those of sync objects (`sync.rs`).
//!
//! A surface of EGL's is a GLX drawable here and a context a GLX context: for the render server, the log and a restart
//! there is GLX alone. Where a program draws without a window system (EGL_MESA_platform_surfaceless,
//! EGL_EXT_platform_device) its pbuffers are on the X server that `DISPLAY` names: a session has one of its own.
//!
//! OpenVG is not done and not offered, and images neither, which version 1.5 has: eglCreateImage fails, with a line that says so.
//! This module must not know how GL commands are wrapped, nor what the log keeps of a drawable.
#![allow(unsafe_code)] // the C interface, and calls of the program's Xlib

mod configs;
mod platform;
mod sync;
#[path = "../../../generated/egl.rs"]
mod tokens;

use crate::calls::Export;
use crate::generated::{EGL_CLIENT_EXTENSIONS, EGL_EXPORTS, EGL_EXTENSIONS, EGL_VERSION};
use crate::glx::{self, Asked, Context, FbConfig, Unbound, xlib};
use crate::note::note;
use configs::{Encoding, Wish};
use platform::Platform;
use reprise_gl::glx::{LOSES_ON_RESET, Profile, Status};
use std::cell::Cell;
use std::collections::HashMap;
use std::ffi::{CStr, c_char, c_int, c_ulong, c_void};
use std::ptr::{null, null_mut};
use std::sync::{LazyLock, Mutex, MutexGuard, Once, PoisonError};
use sync::Syncs;
pub use sync::{
    eglClientWaitSync, eglClientWaitSyncKHR, eglCreateSync, eglCreateSyncKHR, eglDestroySync,
    eglDestroySyncKHR, eglGetSyncAttrib, eglGetSyncAttribKHR, eglSignalSyncKHR, eglWaitSync, eglWaitSyncKHR,
};
use tokens as egl;

type Config = configs::Config<&'static FbConfig>;
type Boolean = u32;
/// EGL_UNKNOWN: what a surface's resolution is.
const UNKNOWN: c_int = -1;
const VENDOR: &CStr = c"Reprise";
const CLIENT_APIS: &CStr = c"OpenGL OpenGL_ES";
/// Flags of EGL_CONTEXT_FLAGS_KHR, which are GLX's.
const DEBUG: u32 = egl::CONTEXT_OPENGL_DEBUG_BIT_KHR;
const FORWARD_COMPATIBLE: u32 = egl::CONTEXT_OPENGL_FORWARD_COMPATIBLE_BIT_KHR;
const ROBUST_ACCESS: u32 = egl::CONTEXT_OPENGL_ROBUST_ACCESS_BIT_KHR;
/// GLX_WIDTH, GLX_HEIGHT.
const GLX_SIZE: [u32; 2] = [0x801d, 0x801e];

/// A display as the program knows it: by its place in [`State::displays`], counted from 1.
#[derive(Debug, Clone, Copy)]
struct Display {
    platform: Platform,
    /// What there is of it since it was first initialized.
    opened: Option<Opened>,
    initialized: bool,
}

#[derive(Debug, Clone, Copy)]
struct Opened {
    /// The X display's address.
    x: usize,
    screen: c_int,
    configs: &'static [Config],
}

impl Opened {
    fn x(self) -> *mut xlib::Display {
        self.x as *mut xlib::Display
    }
}

/// A surface as the program knows it: by the number of its GLX drawable.
#[derive(Debug, Clone, Copy)]
struct Surface {
    /// The handle of its display.
    display: usize,
    config: &'static Config,
    /// EGL_WINDOW_BIT, EGL_PIXMAP_BIT or EGL_PBUFFER_BIT.
    kind: u32,
    /// The X window or pixmap below; 0 for a pbuffer.
    below: c_ulong,
    /// Of a pbuffer, as it was asked for.
    size: [c_int; 2],
    largest: bool,
    mipmap_level: c_int,
    /// As it was asked for.
    render_buffer: u32,
    encoding: Encoding,
    /// Threads that draw into it or read from it.
    users: u32,
    /// To be destroyed when no thread has it current any more.
    doomed: bool,
}

/// A context as the program knows it: by the address of GLX's record.
#[derive(Debug, Clone, Copy)]
struct Made {
    display: usize,
    config: Option<&'static Config>,
    /// EGL_OPENGL_API or EGL_OPENGL_ES_API.
    api: u32,
    version: u32,
    /// Its strategy, which those have too that share with it (EGL 1.5, section 3.7.1.6).
    loses_on_reset: bool,
}

/// All that is kept of EGL. A program's handles are looked up here, never trusted. Never locked while the server is asked.
#[derive(Debug, Default)]
struct State {
    pid: u32,
    displays: Vec<Display>,
    surfaces: HashMap<usize, Surface>,
    contexts: HashMap<usize, Made>,
    syncs: Syncs,
}

static STATE: LazyLock<Mutex<State>> = LazyLock::new(Mutex::default);

/// What is kept, locked. A child of fork(2) starts empty, as it does with GLX.
fn state() -> MutexGuard<'static, State> {
    let mut state = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    let pid = std::process::id();
    if state.pid != pid {
        *state = State { pid, ..State::default() };
    }
    state
}

/// What a thread has current: the handles of a display, of the surfaces to draw to and to read from, and of the context.
#[derive(Debug, Clone, Copy, Default)]
struct Current {
    display: usize,
    draw: usize,
    read: usize,
    context: usize,
}

thread_local! {
    static ERROR: Cell<u32> = const { Cell::new(egl::SUCCESS) };
    static API: Cell<u32> = const { Cell::new(egl::OPENGL_ES_API) };
    static CURRENT: Cell<Current> =
        const { Cell::new(Current { display: 0, draw: 0, read: 0, context: 0 }) };
    /// Held around a fork(2), so that no other thread has it locked for ever in the child.
    static HELD: Cell<Option<MutexGuard<'static, State>>> = const { Cell::new(None) };
}

/// To be called in the thread that forks, before it does, and before GLX is told.
pub fn before_fork() {
    let guard = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    // Where the thread is ending its variables are gone: then it takes its chance.
    let _ = HELD.try_with(|held| held.set(Some(guard)));
}

/// To be called in the thread that has forked, in both processes.
pub fn after_fork() {
    let _ = HELD.try_with(Cell::take);
}

/// The calling thread ends: its surfaces are free to go. GLX sees to the context.
pub fn thread_ends() {
    if let Ok(before) = CURRENT.try_with(Cell::take) {
        let gone = leave(&mut state(), before);
        destroy(gone);
    }
}

/// What a function returns, and what eglGetError then says.
fn told<T>(result: Result<T, u32>, otherwise: T) -> T {
    let (value, error) = match result {
        Ok(value) => (value, egl::SUCCESS),
        Err(error) => (otherwise, error),
    };
    ERROR.set(error);
    value
}

fn told_bool(result: Result<(), u32>) -> Boolean {
    told(result.map(|()| egl::TRUE), egl::FALSE)
}

/// GLX's error as EGL's; `native` for one that is about a window or pixmap of the program's.
fn error_of(status: Status, native: u32) -> u32 {
    match status {
        glx::BAD_ALLOC => egl::BAD_ALLOC,
        glx::BAD_ACCESS => egl::BAD_ACCESS,
        glx::BAD_MATCH | glx::GLX_BAD_FBCONFIG => egl::BAD_MATCH,
        glx::GLX_BAD_CONTEXT => egl::BAD_CONTEXT,
        _ => native,
    }
}

impl State {
    /// A display, initialized or not.
    fn display(&mut self, handle: *mut c_void) -> Result<&mut Display, u32> {
        let at = (handle as usize).checked_sub(1).ok_or(egl::BAD_DISPLAY)?;
        self.displays.get_mut(at).ok_or(egl::BAD_DISPLAY)
    }

    fn initialized(&mut self, handle: *mut c_void) -> Result<Opened, u32> {
        let display = self.display(handle)?;
        display.opened.filter(|_| display.initialized).ok_or(egl::NOT_INITIALIZED)
    }

    fn config(&mut self, display: *mut c_void, handle: *const Config) -> Result<&'static Config, u32> {
        let found = self.initialized(display)?.configs.iter().find(|config| std::ptr::eq(*config, handle));
        found.ok_or(egl::BAD_CONFIG)
    }

    fn surface(&mut self, display: *mut c_void, handle: *mut c_void) -> Result<&mut Surface, u32> {
        self.initialized(display)?;
        let found = self.surfaces.get_mut(&(handle as usize));
        found.filter(|surface| surface.display == display as usize && !surface.doomed).ok_or(egl::BAD_SURFACE)
    }

    fn context(&mut self, display: *mut c_void, handle: *const Context) -> Result<Made, u32> {
        self.initialized(display)?;
        let found = self.contexts.get(&(handle as usize)).filter(|made| made.display == display as usize);
        found.copied().ok_or(egl::BAD_CONTEXT)
    }
}

/// The pairs of a list of EGLints.
///
/// # Safety
/// `list` is null or ends with EGL_NONE, as EGL says.
unsafe fn pairs(list: *const c_int) -> Vec<(u32, isize)> {
    // SAFETY: as promised.
    unsafe { pairs_of(list, |value| value as u32, |value| value as isize) }
}

/// The pairs of a list of EGLAttribs.
///
/// # Safety
/// As above.
unsafe fn wide_pairs(list: *const isize) -> Vec<(u32, isize)> {
    // SAFETY: as promised.
    unsafe { pairs_of(list, |value| value as u32, |value| value) }
}

/// # Safety
/// As above.
unsafe fn pairs_of<T: Copy>(
    mut list: *const T,
    name: impl Fn(T) -> u32,
    value: impl Fn(T) -> isize,
) -> Vec<(u32, isize)> {
    let mut out = Vec::new();
    // SAFETY: stops at the end that was promised.
    unsafe {
        while !list.is_null() && name(*list) != egl::NONE {
            out.push((name(*list), value(*list.add(1))));
            list = list.add(2);
        }
    }
    out
}

/// Stores what a function gives by a pointer, where the program wants it.
///
/// # Safety
/// `place` is null or the program's.
unsafe fn give<T>(place: *mut T, value: T) {
    if !place.is_null() {
        // SAFETY: as promised.
        unsafe { place.write(value) };
    }
}

// Displays.

/// The display of a platform: the same for the same.
fn display_of(platform: Platform) -> *mut c_void {
    let mut state = state();
    let known = state.displays.iter().position(|display| display.platform == platform);
    let at = known.unwrap_or_else(|| {
        state.displays.push(Display { platform, opened: None, initialized: false });
        state.displays.len() - 1
    });
    (at + 1) as *mut c_void
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetDisplay(native: *mut c_void) -> *mut c_void {
    // SAFETY: as EGL says. Where there is none it is no error (EGL 1.5, section 3.2).
    told(Ok(unsafe { platform::of_native(native) }.map_or(null_mut(), display_of)), null_mut())
}

/// EGL 1.5.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetPlatformDisplay(
    platform: u32,
    native: *mut c_void,
    list: *const isize,
) -> *mut c_void {
    // SAFETY: as EGL says.
    let found = platform::of_platform(platform, native, &unsafe { wide_pairs(list) });
    told(found.map(display_of), null_mut())
}

/// EGL_EXT_platform_base.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetPlatformDisplayEXT(
    platform: u32,
    native: *mut c_void,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    let found = platform::of_platform(platform, native, &unsafe { pairs(list) });
    told(found.map(display_of), null_mut())
}

/// Opens a display, where that has not been done.
fn initialize(handle: *mut c_void) -> Result<(), u32> {
    let platform = {
        let mut state = state();
        let display = state.display(handle)?;
        if display.opened.is_some() {
            display.initialized = true;
            return Ok(());
        }
        display.platform
    };
    let (x, screen) = platform::open(platform).ok_or(egl::NOT_INITIALIZED)?;
    // SAFETY: the display is open: the program's, or ours.
    let found = unsafe { glx::screen(x, screen) }.ok_or(egl::NOT_INITIALIZED)?;
    let is_of_x = matches!(platform, Platform::X11(..));
    let configs = Vec::leak(configs::of_screen(found.configs.iter().copied(), is_of_x));
    let mut state = state();
    let display = state.display(handle)?;
    // Another thread may have been as fast: then its configs count.
    display.opened.get_or_insert(Opened { x: x as usize, screen, configs });
    display.initialized = true;
    Ok(())
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglInitialize(
    display: *mut c_void,
    major: *mut c_int,
    minor: *mut c_int,
) -> Boolean {
    let result = initialize(display);
    if result.is_ok() {
        let mut numbers = EGL_VERSION.to_bytes().iter().map(|digit| c_int::from(*digit) - c_int::from(b'0'));
        // SAFETY: the program's, or null.
        unsafe {
            give(major, numbers.next().unwrap_or(1));
            give(minor, numbers.nth(1).unwrap_or(0));
        }
    }
    told_bool(result)
}

/// EGL 1.0. What is current stays until it is not.
#[unsafe(no_mangle)]
pub extern "C" fn eglTerminate(display: *mut c_void) -> Boolean {
    let result = (|| {
        let (gone, contexts) = {
            let mut state = state();
            state.display(display)?.initialized = false;
            let of_display = |of: usize| of == display as usize;
            let surfaces = state.surfaces.iter().filter(|(_, surface)| of_display(surface.display));
            let surfaces: Vec<usize> = surfaces.map(|(handle, _)| *handle).collect();
            let contexts = state.contexts.iter().filter(|(_, made)| of_display(made.display));
            let contexts: Vec<usize> = contexts.map(|(handle, _)| *handle).collect();
            state.contexts.retain(|handle, _| !contexts.contains(handle));
            state.syncs.forget(display as usize);
            (surfaces.into_iter().filter_map(|handle| doom(&mut state, handle)).collect(), contexts)
        };
        destroy(gone);
        for context in contexts {
            glx::destroy_context(context as *const Context);
        }
        Ok(())
    })();
    told_bool(result)
}

/// EGL 1.0. Without a display: of EGL itself (EGL_EXT_client_extensions).
#[unsafe(no_mangle)]
pub extern "C" fn eglQueryString(display: *mut c_void, name: c_int) -> *const c_char {
    // "1.5 Reprise", once for all.
    static VERSION: LazyLock<std::ffi::CString> = LazyLock::new(|| {
        let text = [EGL_VERSION.to_bytes(), b" ", VENDOR.to_bytes()].concat();
        std::ffi::CString::new(text).unwrap_or_default()
    });
    let result = match name as u32 {
        egl::EXTENSIONS if display.is_null() => Ok(EGL_CLIENT_EXTENSIONS.as_ptr()),
        egl::VERSION if display.is_null() => Ok(VERSION.as_ptr()),
        name => state().initialized(display).and_then(|_| match name {
            egl::EXTENSIONS => Ok(EGL_EXTENSIONS.as_ptr()),
            egl::VERSION => Ok(VERSION.as_ptr()),
            egl::VENDOR => Ok(VENDOR.as_ptr()),
            egl::CLIENT_APIS => Ok(CLIENT_APIS.as_ptr()),
            _ => Err(egl::BAD_PARAMETER),
        }),
    };
    told(result, null())
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglGetError() -> c_int {
    ERROR.replace(egl::SUCCESS) as c_int
}

// Devices.

/// EGL_EXT_device_enumeration.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglQueryDevicesEXT(
    most: c_int,
    devices: *mut *mut c_void,
    count: *mut c_int,
) -> Boolean {
    if count.is_null() || most <= 0 && !devices.is_null() {
        return told_bool(Err(egl::BAD_PARAMETER));
    }
    // SAFETY: as EGL says: room for as many as it says.
    unsafe {
        give(devices, platform::device());
        *count = 1;
    }
    told_bool(Ok(()))
}

fn is_device(device: *mut c_void) -> Result<(), u32> {
    if device == platform::device() { Ok(()) } else { Err(egl::BAD_DEVICE_EXT) }
}

/// EGL_EXT_device_query. The device has no extensions, and nothing else to say.
#[unsafe(no_mangle)]
pub extern "C" fn eglQueryDeviceStringEXT(device: *mut c_void, name: c_int) -> *const c_char {
    let result = is_device(device).and_then(|()| match name as u32 {
        egl::EXTENSIONS => Ok(c"".as_ptr()),
        _ => Err(egl::BAD_PARAMETER),
    });
    told(result, null())
}

/// EGL_EXT_device_query. It has no attributes.
#[unsafe(no_mangle)]
pub extern "C" fn eglQueryDeviceAttribEXT(
    device: *mut c_void,
    _attribute: c_int,
    _value: *mut isize,
) -> Boolean {
    told_bool(is_device(device).and(Err(egl::BAD_ATTRIBUTE)))
}

/// EGL_EXT_device_query.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglQueryDisplayAttribEXT(
    display: *mut c_void,
    attribute: c_int,
    value: *mut isize,
) -> Boolean {
    let result = state().initialized(display).and_then(|_| match attribute as u32 {
        egl::DEVICE_EXT if value.is_null() => Err(egl::BAD_PARAMETER),
        egl::DEVICE_EXT => {
            // SAFETY: the program's.
            unsafe { *value = platform::device() as isize };
            Ok(())
        }
        _ => Err(egl::BAD_ATTRIBUTE),
    });
    told_bool(result)
}

// Configs.

/// Gives as many configs as there is room for; how many there are where there is none.
///
/// # Safety
/// `room` is null or has place for `most`; `count` is the program's.
unsafe fn give_configs<'a>(
    found: impl ExactSizeIterator<Item = &'a Config>,
    (room, most, count): (*mut *const Config, c_int, *mut c_int),
) -> Result<(), u32> {
    if count.is_null() {
        return Err(egl::BAD_PARAMETER);
    }
    // SAFETY: as promised.
    unsafe {
        if room.is_null() {
            *count = found.len() as c_int;
            return Ok(());
        }
        let mut given = 0;
        for config in found.take(most.max(0) as usize) {
            *room.add(given) = config;
            given += 1;
        }
        *count = given as c_int;
    }
    Ok(())
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetConfigs(
    display: *mut c_void,
    room: *mut *const Config,
    most: c_int,
    count: *mut c_int,
) -> Boolean {
    let opened = state().initialized(display);
    // SAFETY: as EGL says.
    told_bool(opened.and_then(|opened| unsafe { give_configs(opened.configs.iter(), (room, most, count)) }))
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglChooseConfig(
    display: *mut c_void,
    list: *const c_int,
    room: *mut *const Config,
    most: c_int,
    count: *mut c_int,
) -> Boolean {
    let opened = state().initialized(display);
    let result = opened.and_then(|opened| {
        // SAFETY: as EGL says.
        let wish = Wish::new(&unsafe { pairs(list) }).ok_or(egl::BAD_ATTRIBUTE)?;
        // SAFETY: as EGL says.
        unsafe { give_configs(wish.choose(opened.configs).into_iter(), (room, most, count)) }
    });
    told_bool(result)
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetConfigAttrib(
    display: *mut c_void,
    config: *const Config,
    attribute: c_int,
    value: *mut c_int,
) -> Boolean {
    let config = state().config(display, config);
    let found = config.and_then(|config| config.get(attribute as u32).ok_or(egl::BAD_ATTRIBUTE));
    // SAFETY: the program's, or null.
    told_bool(found.map(|found| unsafe { give(value, found) }))
}

// Surfaces.

/// Keeps a surface, by its drawable.
fn keep(
    display: *mut c_void,
    drawable: u32,
    config: &'static Config,
    (kind, below): (u32, c_ulong),
    encoding: Encoding,
) -> *mut c_void {
    let surface = Surface {
        display: display as usize,
        config,
        kind,
        below,
        size: [0; 2],
        largest: false,
        mipmap_level: 0,
        render_buffer: if kind == egl::PIXMAP_BIT { egl::SINGLE_BUFFER } else { egl::BACK_BUFFER },
        encoding,
        users: 0,
        doomed: false,
    };
    state().surfaces.insert(drawable as usize, surface);
    drawable as usize as *mut c_void
}

/// An attribute that any surface may have, with the only value that is done.
fn is_plain(attribute: u32, value: isize) -> Result<(), u32> {
    let only = match attribute {
        egl::VG_COLORSPACE => egl::VG_COLORSPACE_sRGB,
        egl::VG_ALPHA_FORMAT => egl::VG_ALPHA_FORMAT_NONPRE,
        egl::TEXTURE_FORMAT | egl::TEXTURE_TARGET => egl::NO_TEXTURE,
        egl::MIPMAP_TEXTURE => egl::FALSE,
        _ => return Err(egl::BAD_ATTRIBUTE),
    };
    if value == only as isize { Ok(()) } else { Err(egl::BAD_MATCH) }
}

/// What becomes of colours in a surface with these attributes (EGL_KHR_gl_colorspace), and the other attributes.
fn encoding(list: &[(u32, isize)]) -> Result<(Encoding, impl Iterator<Item = &(u32, isize)>), u32> {
    let mut encoding = Encoding::Linear;
    for (_, value) in list.iter().filter(|(attribute, _)| *attribute == egl::GL_COLORSPACE) {
        encoding = match u32::try_from(*value) {
            Ok(egl::GL_COLORSPACE_LINEAR) => Encoding::Linear,
            Ok(egl::GL_COLORSPACE_SRGB) => Encoding::Srgb,
            _ => return Err(egl::BAD_ATTRIBUTE),
        };
    }
    Ok((encoding, list.iter().filter(|(attribute, _)| *attribute != egl::GL_COLORSPACE)))
}

/// A surface over a window or a pixmap of the program's.
///
/// # Safety
/// As EGL says.
unsafe fn create_over(
    display: *mut c_void,
    config: *const Config,
    below: c_ulong,
    list: &[(u32, isize)],
    kind: u32,
) -> Result<*mut c_void, u32> {
    let (opened, config, platform) = {
        let mut state = state();
        let config = state.config(display, config)?;
        (state.initialized(display)?, config, state.display(display)?.platform)
    };
    let is_window = kind == egl::WINDOW_BIT;
    let native = if is_window { egl::BAD_NATIVE_WINDOW } else { egl::BAD_NATIVE_PIXMAP };
    let mut buffer = if is_window { egl::BACK_BUFFER } else { egl::SINGLE_BUFFER };
    let (encoding, others) = encoding(list)?;
    for (attribute, value) in others {
        match *attribute {
            egl::RENDER_BUFFER if is_window && *value == egl::SINGLE_BUFFER as isize => {
                buffer = egl::SINGLE_BUFFER
            }
            egl::RENDER_BUFFER if is_window && *value == egl::BACK_BUFFER as isize => {}
            attribute => is_plain(attribute, *value)?,
        }
    }
    if !matches!(platform, Platform::X11(..)) || below == 0 {
        return Err(native);
    }
    if config.get(egl::SURFACE_TYPE).unwrap_or(0) as u32 & kind == 0 {
        return Err(egl::BAD_MATCH);
    }
    // One surface for each window (section 3.5.1).
    let is_taken = |surface: &Surface| surface.kind == kind && surface.below == below && !surface.doomed;
    if state().surfaces.values().any(is_taken) {
        return Err(egl::BAD_ALLOC);
    }
    // Windows have two buffers, whatever is asked for, as Mesa's (EGL 1.5, section 3.5.1: one buffer need not be given).
    let glx_config = if is_window { config.double(encoding) } else { config.single(encoding) };
    let glx_config = glx_config.ok_or(egl::BAD_MATCH)?;
    // SAFETY: the display is open.
    let made = unsafe { glx::new_surface(opened.x(), glx_config, below, is_window) };
    let drawable = made.map_err(|status| error_of(status, native))?;
    let surface = keep(display, drawable, config, (kind, below), encoding);
    if let Ok(kept) = state().surface(display, surface) {
        kept.render_buffer = buffer;
    }
    Ok(surface)
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreateWindowSurface(
    display: *mut c_void,
    config: *const Config,
    window: c_ulong,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    told(unsafe { create_over(display, config, window, &pairs(list), egl::WINDOW_BIT) }, null_mut())
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePixmapSurface(
    display: *mut c_void,
    config: *const Config,
    pixmap: c_ulong,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    told(unsafe { create_over(display, config, pixmap, &pairs(list), egl::PIXMAP_BIT) }, null_mut())
}

/// # Safety
/// As EGL says: on X11 `native` points to the window or the pixmap (EGL_EXT_platform_x11).
unsafe fn create_of_platform(
    display: *mut c_void,
    config: *const Config,
    native: *const c_ulong,
    list: &[(u32, isize)],
    kind: u32,
) -> *mut c_void {
    // SAFETY: as EGL says.
    told(unsafe { create_over(display, config, native.as_ref().map_or(0, |id| *id), list, kind) }, null_mut())
}

/// EGL 1.5.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePlatformWindowSurface(
    display: *mut c_void,
    config: *const Config,
    window: *const c_ulong,
    list: *const isize,
) -> *mut c_void {
    // SAFETY: as EGL says.
    unsafe { create_of_platform(display, config, window, &wide_pairs(list), egl::WINDOW_BIT) }
}

/// EGL_EXT_platform_base.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePlatformWindowSurfaceEXT(
    display: *mut c_void,
    config: *const Config,
    window: *const c_ulong,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    unsafe { create_of_platform(display, config, window, &pairs(list), egl::WINDOW_BIT) }
}

/// EGL 1.5.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePlatformPixmapSurface(
    display: *mut c_void,
    config: *const Config,
    pixmap: *const c_ulong,
    list: *const isize,
) -> *mut c_void {
    // SAFETY: as EGL says.
    unsafe { create_of_platform(display, config, pixmap, &wide_pairs(list), egl::PIXMAP_BIT) }
}

/// EGL_EXT_platform_base.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePlatformPixmapSurfaceEXT(
    display: *mut c_void,
    config: *const Config,
    pixmap: *const c_ulong,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    unsafe { create_of_platform(display, config, pixmap, &pairs(list), egl::PIXMAP_BIT) }
}

fn create_pbuffer(
    display: *mut c_void,
    config: *const Config,
    list: &[(u32, isize)],
) -> Result<*mut c_void, u32> {
    let config = state().config(display, config)?;
    let (mut size, mut largest) = ([0; 2], false);
    let (encoding, others) = encoding(list)?;
    for (attribute, value) in others {
        let length = || c_int::try_from(*value).ok().filter(|value| *value >= 0).ok_or(egl::BAD_PARAMETER);
        match *attribute {
            egl::WIDTH => size[0] = length()?,
            egl::HEIGHT => size[1] = length()?,
            egl::LARGEST_PBUFFER => largest = *value != 0,
            attribute => is_plain(attribute, *value)?,
        }
    }
    if config.get(egl::SURFACE_TYPE).unwrap_or(0) as u32 & egl::PBUFFER_BIT == 0 {
        return Err(egl::BAD_MATCH);
    }
    let glx_config = config.single(encoding).ok_or(egl::BAD_MATCH)?;
    // An empty one is a legal surface, of which X has none.
    let [width, height] = size.map(|length| length.max(1) as u32);
    let made = glx::new_pbuffer(glx_config, (width, height), (true, largest));
    let drawable = made.map_err(|status| error_of(status, egl::BAD_ALLOC))?;
    let surface = keep(display, drawable, config, (egl::PBUFFER_BIT, 0), encoding);
    if let Ok(kept) = state().surface(display, surface) {
        (kept.size, kept.largest) = (size, largest);
    }
    Ok(surface)
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreatePbufferSurface(
    display: *mut c_void,
    config: *const Config,
    list: *const c_int,
) -> *mut c_void {
    // SAFETY: as EGL says.
    told(create_pbuffer(display, config, &unsafe { pairs(list) }), null_mut())
}

/// EGL 1.2. For OpenVG alone, which there is not.
#[unsafe(no_mangle)]
pub extern "C" fn eglCreatePbufferFromClientBuffer(
    display: *mut c_void,
    _kind: u32,
    _buffer: *mut c_void,
    config: *const Config,
    _list: *const c_int,
) -> *mut c_void {
    told(state().config(display, config).and(Err(egl::BAD_PARAMETER)), null_mut())
}

/// A surface that was destroyed, and the X display that it was on.
struct Gone {
    drawable: u32,
    x: *mut xlib::Display,
}

/// A surface is not the program's any more. If no thread has it current it is to be destroyed.
fn doom(state: &mut State, handle: usize) -> Option<Gone> {
    let surface = state.surfaces.get_mut(&handle)?;
    surface.doomed = true;
    let (users, display) = (surface.users, surface.display);
    if users > 0 {
        return None;
    }
    state.surfaces.remove(&handle);
    let opened = state.display(display as *mut c_void).ok()?.opened?;
    Some(Gone { drawable: handle as u32, x: opened.x() })
}

fn destroy(gone: Vec<Gone>) {
    for Gone { drawable, x } in gone {
        // SAFETY: the display that the surface was made with: the program keeps it open for as long, as EGL says, or it is ours.
        unsafe { glx::destroy_surface(x, drawable) };
    }
}

/// What a thread had current is not current any more: what is to be destroyed.
fn leave(state: &mut State, current: Current) -> Vec<Gone> {
    let mut gone = Vec::new();
    for handle in [current.draw, current.read] {
        let Some(surface) = state.surfaces.get_mut(&handle) else { continue };
        surface.users = surface.users.saturating_sub(1);
        if surface.doomed {
            gone.extend(doom(state, handle));
        }
    }
    gone
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglDestroySurface(display: *mut c_void, surface: *mut c_void) -> Boolean {
    let gone = {
        let mut state = state();
        state.surface(display, surface).map(|_| ()).map(|()| doom(&mut state, surface as usize))
    };
    told_bool(gone.map(|gone| destroy(gone.into_iter().collect())))
}

/// What a surface is, as eglQuerySurface tells.
fn query(display: *mut c_void, handle: *mut c_void, attribute: u32) -> Result<c_int, u32> {
    let (surface, opened) = {
        let mut state = state();
        (*state.surface(display, handle)?, state.initialized(display)?)
    };
    let is_pbuffer = surface.kind == egl::PBUFFER_BIT;
    Ok(match attribute {
        egl::WIDTH | egl::HEIGHT => {
            let at = usize::from(attribute == egl::HEIGHT);
            if is_pbuffer && !surface.largest {
                return Ok(surface.size[at]);
            }
            // SAFETY: the display is open.
            let found = unsafe { glx::drawable_value(opened.x(), handle as usize as u32, GLX_SIZE[at]) };
            found.ok_or(egl::BAD_NATIVE_WINDOW)? as c_int
        }
        egl::CONFIG_ID => surface.config.get(egl::CONFIG_ID).unwrap_or(0),
        egl::LARGEST_PBUFFER => c_int::from(surface.largest),
        egl::MIPMAP_LEVEL => surface.mipmap_level,
        egl::RENDER_BUFFER => surface.render_buffer as c_int,
        egl::SWAP_BEHAVIOR => egl::BUFFER_DESTROYED as c_int,
        egl::MULTISAMPLE_RESOLVE => egl::MULTISAMPLE_RESOLVE_DEFAULT as c_int,
        egl::TEXTURE_FORMAT | egl::TEXTURE_TARGET => egl::NO_TEXTURE as c_int,
        egl::MIPMAP_TEXTURE => 0,
        egl::GL_COLORSPACE if surface.encoding == Encoding::Srgb => egl::GL_COLORSPACE_SRGB as c_int,
        egl::GL_COLORSPACE => egl::GL_COLORSPACE_LINEAR as c_int,
        egl::VG_COLORSPACE => egl::VG_COLORSPACE_sRGB as c_int,
        egl::VG_ALPHA_FORMAT => egl::VG_ALPHA_FORMAT_NONPRE as c_int,
        egl::HORIZONTAL_RESOLUTION | egl::VERTICAL_RESOLUTION | egl::PIXEL_ASPECT_RATIO => UNKNOWN,
        _ => return Err(egl::BAD_ATTRIBUTE),
    })
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglQuerySurface(
    display: *mut c_void,
    surface: *mut c_void,
    attribute: c_int,
    value: *mut c_int,
) -> Boolean {
    // SAFETY: the program's, or null.
    told_bool(query(display, surface, attribute as u32).map(|found| unsafe { give(value, found) }))
}

/// EGL 1.1. What is asked of a surface can be what it is.
#[unsafe(no_mangle)]
pub extern "C" fn eglSurfaceAttrib(
    display: *mut c_void,
    surface: *mut c_void,
    attribute: c_int,
    value: c_int,
) -> Boolean {
    let mut state = state();
    let result = state.surface(display, surface).and_then(|surface| match attribute as u32 {
        egl::MIPMAP_LEVEL => {
            surface.mipmap_level = value;
            Ok(())
        }
        egl::SWAP_BEHAVIOR if value == egl::BUFFER_DESTROYED as c_int => Ok(()),
        egl::MULTISAMPLE_RESOLVE if value == egl::MULTISAMPLE_RESOLVE_DEFAULT as c_int => Ok(()),
        egl::SWAP_BEHAVIOR | egl::MULTISAMPLE_RESOLVE => Err(egl::BAD_MATCH),
        _ => Err(egl::BAD_ATTRIBUTE),
    });
    told_bool(result)
}

/// EGL 1.1. For pbuffers of OpenGL ES alone.
#[unsafe(no_mangle)]
pub extern "C" fn eglBindTexImage(display: *mut c_void, surface: *mut c_void, _buffer: c_int) -> Boolean {
    told_bool(state().surface(display, surface).map(|_| ()).and(Err(egl::BAD_MATCH)))
}

/// EGL 1.1.
#[unsafe(no_mangle)]
pub extern "C" fn eglReleaseTexImage(display: *mut c_void, surface: *mut c_void, _buffer: c_int) -> Boolean {
    told_bool(state().surface(display, surface).map(|_| ()).and(Err(egl::BAD_MATCH)))
}

/// EGL 1.0. Not done: programs use windows instead.
#[unsafe(no_mangle)]
pub extern "C" fn eglCopyBuffers(display: *mut c_void, surface: *mut c_void, _pixmap: c_ulong) -> Boolean {
    static SAID: Once = Once::new();
    SAID.call_once(|| note!("eglCopyBuffers is not covered: nothing was copied, and the program is told so"));
    told_bool(state().surface(display, surface).map(|_| ()).and(Err(egl::BAD_NATIVE_PIXMAP)))
}

/// EGL 1.5. Not done: nothing of OpenGL takes an image of EGL here.
#[unsafe(no_mangle)]
pub extern "C" fn eglCreateImage(
    display: *mut c_void,
    _context: *const Context,
    _target: u32,
    _buffer: *mut c_void,
    _list: *const isize,
) -> *mut c_void {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        note!("EGL images are not covered: eglCreateImage makes none, and the program is told so")
    });
    told(state().initialized(display).and(Err(egl::BAD_PARAMETER)), null_mut())
}

/// EGL 1.5. There is none.
#[unsafe(no_mangle)]
pub extern "C" fn eglDestroyImage(display: *mut c_void, _image: *mut c_void) -> Boolean {
    told_bool(state().initialized(display).and(Err(egl::BAD_PARAMETER)))
}

// Contexts.

/// EGL 1.2. OpenVG is not there.
#[unsafe(no_mangle)]
pub extern "C" fn eglBindAPI(api: u32) -> Boolean {
    if ![egl::OPENGL_API, egl::OPENGL_ES_API].contains(&api) {
        return told_bool(Err(egl::BAD_PARAMETER));
    }
    API.set(api);
    told_bool(Ok(()))
}

/// EGL 1.2.
#[unsafe(no_mangle)]
pub extern "C" fn eglQueryAPI() -> u32 {
    API.get()
}

/// What the attributes of eglCreateContext ask for, of OpenGL or OpenGL ES.
fn asked(api: u32, list: &[(u32, isize)]) -> Result<Asked, u32> {
    let is_es = api == egl::OPENGL_ES_API;
    let mut asked = Asked { render_type: glx::RGBA_TYPE, direct: true, version: (1, 0), ..Asked::default() };
    if is_es {
        asked.profile = Profile::ES_BIT;
    }
    for (attribute, value) in list {
        let number = u32::try_from(*value).map_err(|_| egl::BAD_ATTRIBUTE)?;
        match (*attribute, number) {
            (egl::CONTEXT_OPENGL_PROFILE_MASK | egl::CONTEXT_OPENGL_FORWARD_COMPATIBLE, _) if is_es => {
                return Err(egl::BAD_ATTRIBUTE);
            }
            (egl::CONTEXT_MAJOR_VERSION, number) => asked.version.0 = number,
            (egl::CONTEXT_MINOR_VERSION, number) => asked.version.1 = number,
            (egl::CONTEXT_FLAGS_KHR, number)
                if number & !(DEBUG | FORWARD_COMPATIBLE | ROBUST_ACCESS) == 0
                    && !(is_es && number & ROBUST_ACCESS != 0) =>
            {
                asked.flags |= number;
            }
            (egl::CONTEXT_OPENGL_DEBUG, number) => asked.flags |= if number != 0 { DEBUG } else { 0 },
            (egl::CONTEXT_OPENGL_FORWARD_COMPATIBLE, number) => {
                asked.flags |= if number != 0 { FORWARD_COMPATIBLE } else { 0 };
            }
            (egl::CONTEXT_OPENGL_PROFILE_MASK, number @ (1 | 2)) => asked.profile = number,
            (egl::CONTEXT_OPENGL_PROFILE_MASK, _) => return Err(egl::BAD_MATCH),
            (egl::CONTEXT_OPENGL_ROBUST_ACCESS | egl::CONTEXT_OPENGL_ROBUST_ACCESS_EXT, egl::FALSE) => {
                asked.flags &= !ROBUST_ACCESS;
            }
            (egl::CONTEXT_OPENGL_ROBUST_ACCESS | egl::CONTEXT_OPENGL_ROBUST_ACCESS_EXT, egl::TRUE) => {
                asked.flags |= ROBUST_ACCESS;
            }
            // The extension has it of OpenGL ES alone.
            (egl::CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_EXT, _) if !is_es => {
                return Err(egl::BAD_ATTRIBUTE);
            }
            (
                egl::CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY
                | egl::CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_EXT,
                strategy @ (egl::NO_RESET_NOTIFICATION | egl::LOSE_CONTEXT_ON_RESET),
            ) => {
                let loses = if strategy == egl::LOSE_CONTEXT_ON_RESET { LOSES_ON_RESET } else { 0 };
                asked.flags = asked.flags & !LOSES_ON_RESET | loses;
            }
            (egl::CONTEXT_OPENGL_NO_ERROR_KHR, number) => asked.no_error = number != 0,
            (egl::CONTEXT_RELEASE_BEHAVIOR_KHR, egl::CONTEXT_RELEASE_BEHAVIOR_FLUSH_KHR) => {
                asked.unflushed = false
            }
            (egl::CONTEXT_RELEASE_BEHAVIOR_KHR, 0) => asked.unflushed = true,
            _ => return Err(egl::BAD_ATTRIBUTE),
        }
    }
    asked.checked().map_err(|_| egl::BAD_MATCH)
}

/// EGL 1.0. Without a config: EGL_KHR_no_config_context.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglCreateContext(
    display: *mut c_void,
    config: *const Config,
    share: *const Context,
    list: *const c_int,
) -> *const Context {
    let result = (|| {
        let (opened, config, shared) = {
            let mut state = state();
            let opened = state.initialized(display)?;
            let shared = (!share.is_null()).then(|| state.context(display, share)).transpose()?;
            let config = (!config.is_null()).then(|| state.config(display, config));
            (opened, config.transpose()?, shared)
        };
        let api = API.get();
        // SAFETY: as EGL says.
        let asked = asked(api, &unsafe { pairs(list) })?;
        let loses_on_reset = asked.flags & LOSES_ON_RESET != 0;
        if shared.is_some_and(|shared| shared.loses_on_reset != loses_on_reset) {
            return Err(egl::BAD_MATCH);
        }
        let glx_config = config.and_then(|config| config.double(Encoding::Linear)).copied();
        let made = glx::new_context((glx_config, opened.screen), share, asked);
        let context = made.map_err(|status| error_of(status, egl::BAD_MATCH))?;
        let made = Made { display: display as usize, config, api, version: asked.version.0, loses_on_reset };
        state().contexts.insert(context as usize, made);
        Ok(context)
    })();
    told(result, null())
}

/// EGL 1.0. One that is current stays until it is not.
#[unsafe(no_mangle)]
pub extern "C" fn eglDestroyContext(display: *mut c_void, context: *const Context) -> Boolean {
    let found = {
        let mut state = state();
        let found = state.context(display, context);
        found.map(|_| state.contexts.remove(&(context as usize)))
    };
    told_bool(found.map(|_| {
        glx::destroy_context(context);
    }))
}

/// EGL 1.0.
///
/// # Safety
/// As EGL says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglQueryContext(
    display: *mut c_void,
    context: *const Context,
    attribute: c_int,
    value: *mut c_int,
) -> Boolean {
    let result = {
        let mut state = state();
        state.context(display, context).and_then(|made| match attribute as u32 {
            egl::CONFIG_ID => Ok(made.config.and_then(|config| config.get(egl::CONFIG_ID)).unwrap_or(0)),
            egl::CONTEXT_CLIENT_TYPE => Ok(made.api as c_int),
            egl::CONTEXT_CLIENT_VERSION => Ok(made.version as c_int),
            egl::RENDER_BUFFER => {
                let current = CURRENT.get();
                let surface =
                    state.surfaces.get(&current.draw).filter(|_| current.context == context as usize);
                let used = |surface: &Surface| match surface.kind {
                    egl::WINDOW_BIT => egl::BACK_BUFFER,
                    _ => surface.render_buffer,
                };
                Ok(surface.map_or(egl::NONE, used) as c_int)
            }
            _ => Err(egl::BAD_ATTRIBUTE),
        })
    };
    // SAFETY: the program's, or null.
    told_bool(result.map(|found| unsafe { give(value, found) }))
}

/// What is current in this thread by GLX is GLX's to release (as libglvnd has it).
fn is_free() -> Result<(), u32> {
    let is_glx = CURRENT.get().context == 0 && !glx::glXGetCurrentContext().is_null();
    if is_glx { Err(egl::BAD_ACCESS) } else { Ok(()) }
}

/// Makes a context current with two surfaces, or nothing.
fn make_current(
    display: *mut c_void,
    (draw, read): (*mut c_void, *mut c_void),
    context: *const Context,
) -> Result<(), u32> {
    let next = Current {
        display: display as usize,
        draw: draw as usize,
        read: read as usize,
        context: context as usize,
    };
    let x = {
        let mut state = state();
        if context.is_null() {
            if !draw.is_null() || !read.is_null() {
                return Err(egl::BAD_MATCH);
            }
            // Without being initialized too: so that a program can tidy up after eglTerminate.
            let x = state.display(display)?.opened.map_or(null_mut(), Opened::x);
            is_free()?;
            x
        } else {
            let opened = state.initialized(display)?;
            state.context(display, context)?;
            is_free()?;
            if draw.is_null() != read.is_null() {
                return Err(egl::BAD_MATCH);
            }
            for surface in [draw, read] {
                if !surface.is_null() {
                    // Before it is current: another thread may destroy it meanwhile.
                    state.surface(display, surface)?;
                }
            }
            for surface in [next.draw, next.read] {
                if let Some(surface) = state.surfaces.get_mut(&surface) {
                    surface.users += 1;
                }
            }
            opened.x()
        }
    };
    // SAFETY: the display is open.
    let bound = unsafe { glx::bind(x, (next.draw as c_ulong, next.read as c_ulong), context) };
    let (left, result) = match bound {
        Ok(()) if context.is_null() => (CURRENT.take(), Ok(())),
        Ok(()) => (CURRENT.replace(next), Ok(())),
        Err(Unbound::NoDisplay) => (next, Err(egl::BAD_DISPLAY)),
        Err(Unbound::Failed(status, _)) => (next, Err(error_of(status, egl::BAD_NATIVE_WINDOW))),
    };
    let gone = leave(&mut state(), left);
    destroy(gone);
    result
}

/// EGL 1.0. Without surfaces: EGL_KHR_surfaceless_context.
#[unsafe(no_mangle)]
pub extern "C" fn eglMakeCurrent(
    display: *mut c_void,
    draw: *mut c_void,
    read: *mut c_void,
    context: *const Context,
) -> Boolean {
    told_bool(make_current(display, (draw, read), context))
}

/// EGL 1.2: as if the thread had never called EGL.
#[unsafe(no_mangle)]
pub extern "C" fn eglReleaseThread() -> Boolean {
    let current = CURRENT.get();
    if current.context != 0 {
        let _ = make_current(current.display as *mut c_void, (null_mut(), null_mut()), null());
    }
    API.set(egl::OPENGL_ES_API);
    told_bool(Ok(()))
}

/// EGL 1.4.
#[unsafe(no_mangle)]
pub extern "C" fn eglGetCurrentContext() -> *const Context {
    told(Ok(CURRENT.get().context as *const Context), null())
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglGetCurrentDisplay() -> *mut c_void {
    told(Ok(CURRENT.get().display as *mut c_void), null_mut())
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglGetCurrentSurface(which: c_int) -> *mut c_void {
    let current = CURRENT.get();
    let found = match which as u32 {
        egl::DRAW => Ok(current.draw),
        egl::READ => Ok(current.read),
        _ => Err(egl::BAD_PARAMETER),
    };
    told(found.map(|handle| handle as *mut c_void), null_mut())
}

// Frames, and the order of GL and X.

/// EGL 1.0. Pbuffers and pixmaps have nothing to swap.
#[unsafe(no_mangle)]
pub extern "C" fn eglSwapBuffers(display: *mut c_void, surface: *mut c_void) -> Boolean {
    let result = {
        let mut state = state();
        let found = state.surface(display, surface).map(|surface| surface.kind);
        found.and_then(|kind| Ok((kind, state.initialized(display)?)))
    };
    let swapped = result.and_then(|(kind, opened)| {
        if CURRENT.get().draw != surface as usize {
            return Err(egl::BAD_SURFACE);
        }
        if kind == egl::WINDOW_BIT {
            // SAFETY: the display is open.
            unsafe { glx::glXSwapBuffers(opened.x().cast(), surface as c_ulong) };
        }
        Ok(())
    });
    told_bool(swapped)
}

/// EGL 1.1.
#[unsafe(no_mangle)]
pub extern "C" fn eglSwapInterval(display: *mut c_void, interval: c_int) -> Boolean {
    let current = CURRENT.get();
    let mut state = state();
    let longest = |surface: &Surface| surface.config.get(egl::MAX_SWAP_INTERVAL).unwrap_or(1);
    let result = state.initialized(display).and_then(|_| {
        if current.context == 0 {
            return Err(egl::BAD_CONTEXT);
        }
        let surface = state.surfaces.get(&current.draw).ok_or(egl::BAD_SURFACE)?;
        Ok((surface.kind, interval.clamp(0, longest(surface))))
    });
    drop(state);
    told_bool(result.map(|(kind, interval)| {
        if kind == egl::WINDOW_BIT {
            glx::set_interval(current.draw as u32, interval);
        }
    }))
}

/// EGL 1.2.
#[unsafe(no_mangle)]
pub extern "C" fn eglWaitClient() -> Boolean {
    glx::glXWaitGL();
    told_bool(Ok(()))
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglWaitGL() -> Boolean {
    eglWaitClient()
}

/// EGL 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn eglWaitNative(engine: c_int) -> Boolean {
    if engine as u32 != egl::CORE_NATIVE_ENGINE {
        return told_bool(Err(egl::BAD_PARAMETER));
    }
    glx::glXWaitX();
    told_bool(Ok(()))
}

// Functions by name.

/// EGL 1.0. GL's too (EGL_KHR_get_all_proc_addresses).
///
/// # Safety
/// `name` is null or ends with 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn eglGetProcAddress(name: *const c_char) -> *const c_void {
    if name.is_null() {
        return null();
    }
    // SAFETY: as promised.
    let name = unsafe { CStr::from_ptr(name) };
    let ours = |export: &Export| export.name.as_bytes().cmp(name.to_bytes());
    match EGL_EXPORTS.binary_search_by(ours) {
        Ok(at) => EGL_EXPORTS[at].function.cast(),
        Err(_) if name.to_bytes().starts_with(b"glX") => null(),
        Err(_) => glx::function(name),
    }
}
