//! GLX as the render server uses it: its own connection to the X server, the real contexts and drawables behind the
//! program's virtual ones, and which of them is current for which ring.
//!
//! Windows are wrapped in GLXWindows of our own: drivers drop a bare window's buffers as soon as no context is bound to
//! it, but they must live while the helper context looks at another drawable.
//!
//! This module must not know any GL command, nor how packets arrive.
#![allow(unsafe_code)] // every call of Xlib and GLX is foreign

mod driver;

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use crate::platform::{Helper, Platform};
use reprise_gl::glx::{
    ANSWERED, CONFIG_ATTRIBUTES, Config, CurrentReply, FIRST_DRAWABLE, GLX_ERROR, LOSE_CONTEXT_ON_RESET,
    LOSES_ON_RESET, NO_DRAWABLE, NO_EQUIVALENT, Profile, ScreenReply, Size, Status, attribute as a, op,
};
use reprise_wire::link::Current;
use reprise_wire::packet::{Blob, Packet, flags};
use reprise_wire::session::{Configured, Driver};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell};
use std::ffi::{CStr, CString, c_char, c_int, c_long, c_uint, c_ulong, c_void};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::ptr::{null, null_mut};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

const BAD_MATCH: Status = 8;
const BAD_ALLOC: Status = 11;
const GLX_BAD_CONTEXT: Status = GLX_ERROR;
const GLX_BAD_DRAWABLE: Status = GLX_ERROR + 2;
const GLX_BAD_PIXMAP: Status = GLX_ERROR + 3;
const GLX_BAD_FBCONFIG: Status = GLX_ERROR + 9;

const WINDOW_BIT: u32 = 1;
const PBUFFER_BIT: u32 = 4;
const RGBA_TYPE: c_int = 0x8014;
const RGBA_FLOAT_TYPE: c_int = 0x20B9;
const RGBA_UNSIGNED_FLOAT_TYPE: c_int = 0x20B1;
const STRUCTURE_NOTIFY_MASK: i64 = 1 << 17;
const DESTROY_NOTIFY: c_int = 17;
/// Bytes that an answer may take in the reply area beside its fixed part, with room to spare.
const ANSWER_LIMIT: usize = 60_000;

/// Why the server has no GLX.
#[derive(Debug, thiserror::Error)]
pub enum GlxError {
    /// A library that cannot be loaded.
    #[error("{library} cannot be loaded: {reason}")]
    Library {
        /// Its file name.
        library: &'static str,
        /// What the dynamic linker says.
        reason: String,
    },
    /// A function that should be there.
    #[error("{library} has no {symbol}")]
    Symbol {
        /// The library's file name.
        library: &'static str,
        /// The function.
        symbol: &'static str,
    },
    /// The X server does not answer.
    #[error("cannot open the display \"{0}\"")]
    Display(String),
    /// It has no GLX.
    #[error("the X server \"{0}\" has no GLX 1.3 or newer")]
    NoGlx(String),
}

macro_rules! library {
    ($name:ident = $file:literal { $( $field:ident: fn($($arg:ty),*) $(-> $ret:ty)?; )* }) => {
        #[allow(non_snake_case)] // named as in the library
        struct $name { $( $field: unsafe extern "C" fn($($arg),*) $(-> $ret)?, )* }
        impl $name {
            fn load() -> Result<$name, GlxError> {
                let library = concat!($file, "\0");
                // SAFETY: loading a system library by its name; RTLD_GLOBAL as drivers expect.
                let handle = unsafe {
                    libc::dlopen(library.as_ptr().cast(), libc::RTLD_NOW | libc::RTLD_GLOBAL)
                };
                if handle.is_null() {
                    // SAFETY: dlerror's text is valid until the next dl call of this thread.
                    let reason = unsafe {
                        let text = libc::dlerror();
                        if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() }
                    };
                    return Err(GlxError::Library { library: $file, reason });
                }
                Ok($name { $( $field: {
                    // SAFETY: the handle is valid; the name ends with 0.
                    let symbol = unsafe { libc::dlsym(handle, concat!(stringify!($field), "\0").as_ptr().cast()) };
                    if symbol.is_null() {
                        return Err(GlxError::Symbol { library: $file, symbol: stringify!($field) });
                    }
                    // SAFETY: the library documents this function with this type.
                    unsafe { std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($arg),*) $(-> $ret)?>(symbol) }
                }, )* })
            }
        }
    };
}

type Display = *mut c_void;
type Xid = c_ulong;
type RealContext = *mut c_void;
type RealConfig = *mut c_void;
type ErrorHandler = unsafe extern "C" fn(Display, *mut XErrorEvent) -> c_int;

#[repr(C)]
struct XErrorEvent {
    kind: c_int,
    display: Display,
    resource: Xid,
    serial: c_ulong,
    error: u8,
    request: u8,
    minor: u8,
}

/// `XVisualInfo`.
#[repr(C)]
struct XVisualInfo {
    visual: *mut c_void,
    id: Xid,
    screen: c_int,
    depth: c_int,
    class: c_int,
    masks: [c_ulong; 3],
    colormap_size: c_int,
    bits: c_int,
}

/// `XWindowAttributes`, of which only the visual is of interest; with room to spare.
#[repr(C)]
struct XWindowAttributes {
    geometry: [c_int; 6],
    visual: *mut c_void,
    rest: [c_ulong; 32],
}

/// `XEvent`, of which only a destroyed window is of interest here.
#[repr(C)]
union XEvent {
    kind: c_int,
    destroy: XDestroyWindowEvent,
    room: [c_ulong; 24],
}
#[derive(Clone, Copy)]
#[repr(C)]
struct XDestroyWindowEvent {
    kind: c_int,
    serial: c_ulong,
    sent: c_int,
    display: Display,
    event: Xid,
    window: Xid,
}

library!(X11 = "libX11.so.6" {
    XInitThreads: fn() -> c_int;
    XOpenDisplay: fn(*const c_char) -> Display;
    XCloseDisplay: fn(Display) -> c_int;
    XSync: fn(Display, c_int) -> c_int;
    XConnectionNumber: fn(Display) -> c_int;
    XFree: fn(*mut c_void) -> c_int;
    XSetErrorHandler: fn(Option<ErrorHandler>) -> Option<ErrorHandler>;
    XQueryExtension: fn(Display, *const c_char, *mut c_int, *mut c_int, *mut c_int) -> c_int;
    XGetGeometry: fn(Display, Xid, *mut Xid, *mut c_int, *mut c_int, *mut c_uint, *mut c_uint, *mut c_uint, *mut c_uint) -> c_int;
    XSelectInput: fn(Display, Xid, i64) -> c_int;
    XEventsQueued: fn(Display, c_int) -> c_int;
    XNextEvent: fn(Display, *mut XEvent) -> c_int;
    XCreatePixmap: fn(Display, Xid, c_uint, c_uint, c_uint) -> Xid;
    XFreePixmap: fn(Display, Xid) -> c_int;
    XCreateGC: fn(Display, Xid, c_ulong, *mut c_void) -> *mut c_void;
    XFreeGC: fn(Display, *mut c_void) -> c_int;
    XSetGraphicsExposures: fn(Display, *mut c_void, c_int) -> c_int;
    XCopyArea: fn(Display, Xid, Xid, *mut c_void, c_int, c_int, c_uint, c_uint, c_int, c_int) -> c_int;
    XGetImage: fn(Display, Xid, c_int, c_int, c_uint, c_uint, c_ulong, c_int) -> *mut XImage;
    XScreenCount: fn(Display) -> c_int;
    XGetWindowAttributes: fn(Display, Xid, *mut XWindowAttributes) -> c_int;
    XVisualIDFromVisual: fn(*mut c_void) -> Xid;
    XGetVisualInfo: fn(Display, c_long, *mut XVisualInfo, *mut c_int) -> *mut XVisualInfo;
});

library!(Api = "libGL.so.1" {
    glXGetProcAddressARB: fn(*const c_char) -> *const c_void;
    glXQueryVersion: fn(Display, *mut c_int, *mut c_int) -> c_int;
    glXQueryExtensionsString: fn(Display, c_int) -> *const c_char;
    glXGetFBConfigs: fn(Display, c_int, *mut c_int) -> *mut RealConfig;
    glXGetFBConfigAttrib: fn(Display, RealConfig, c_int, *mut c_int) -> c_int;
    glXCreateNewContext: fn(Display, RealConfig, c_int, RealContext, c_int) -> RealContext;
    glXDestroyContext: fn(Display, RealContext);
    glXCopyContext: fn(Display, RealContext, RealContext, c_ulong);
    glXMakeContextCurrent: fn(Display, Xid, Xid, RealContext) -> c_int;
    glXCreatePbuffer: fn(Display, RealConfig, *const c_int) -> Xid;
    glXDestroyPbuffer: fn(Display, Xid);
    glXCreatePixmap: fn(Display, RealConfig, Xid, *const c_int) -> Xid;
    glXDestroyPixmap: fn(Display, Xid);
    glXCreateWindow: fn(Display, RealConfig, Xid, *const c_int) -> Xid;
    glXDestroyWindow: fn(Display, Xid);
    glXQueryDrawable: fn(Display, Xid, c_int, *mut c_uint);
    glXSwapBuffers: fn(Display, Xid);
    glXWaitGL: fn();
    glXWaitX: fn();
});

type CreateContextAttribs =
    unsafe extern "C" fn(Display, RealConfig, RealContext, c_int, *const c_int) -> RealContext;
type BindTexImage = unsafe extern "C" fn(Display, Xid, c_int, *const c_int);
type ReleaseTexImage = unsafe extern "C" fn(Display, Xid, c_int);
type CopySubBuffer = unsafe extern "C" fn(Display, Xid, c_int, c_int, c_int, c_int);
type QueryRendererInteger = unsafe extern "C" fn(Display, c_int, c_int, c_int, *mut c_uint) -> c_int;
type QueryRendererString = unsafe extern "C" fn(Display, c_int, c_int, c_int) -> *const c_char;
type SwapIntervalExt = unsafe extern "C" fn(Display, Xid, c_int);
type SwapIntervalMesa = unsafe extern "C" fn(c_uint) -> c_int;
type Finish = unsafe extern "C" fn();
type SetBox = unsafe extern "C" fn(c_int, c_int, c_int, c_int);

/// The first X error since it was last taken: bit 16 set, the error's number below. There is one connection.
static ERROR: AtomicU32 = AtomicU32::new(0);
/// The X server's number of the extension by which drivers show what they have drawn.
static MIT_SHM: AtomicU32 = AtomicU32::new(0);
/// The core request that does it without.
const PUT_IMAGE: u32 = 72;
/// Its request that does.
const SHM_PUT_IMAGE: u8 = 3;

/// The configs of screen 0, in a process that was forked from one that has looked at them: the display and the driver are
/// the same.
static KNOWN: OnceLock<Vec<Config>> = OnceLock::new();

unsafe extern "C" fn trap(_: Display, event: *mut XErrorEvent) -> c_int {
    // SAFETY: Xlib passes a valid event.
    let XErrorEvent { error, request, minor, .. } = unsafe { &*event };
    let request = (u32::from(*request), *minor);
    // The driver could not show a drawable's pixels in it, as with a pbuffer whose depth the X server counts otherwise, or a window
    // that is gone: an error of no call's, which arrives during a later one.
    if request == (PUT_IMAGE, 0) || request == (MIT_SHM.load(Ordering::Relaxed), SHM_PUT_IMAGE) {
        return 0;
    }
    // The first counts; a later one is mostly its consequence.
    let _ = ERROR.compare_exchange(0, 0x1_0000 | u32::from(*error), Ordering::Relaxed, Ordering::Relaxed);
    0
}

/// A context of the program's.
struct Context {
    real: RealContext,
    screen: u32,
    /// Of [`Screen::configs`]; none in a context that any drawable will do for (GLX_EXT_no_config_context).
    config: Option<usize>,
    /// Threads that have it current: at most one.
    users: u32,
    /// Destroyed by the program, but still current.
    doomed: bool,
    /// The driver has set viewport and scissor box, which it does once.
    seen: bool,
    /// Made without errors (GLX_ARB_create_context_no_error), as all that share with it must be.
    no_error: bool,
    /// Made to be lost where the device is reset (GLX_ARB_create_context_robustness), as all that share with it must be.
    loses: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum DrawableKind {
    Pbuffer,
    Pixmap,
    /// Of the program's making.
    Window,
    /// A window that the program made current as it is, in a GLXWindow of ours.
    Wrapped,
    /// A window that could not be wrapped.
    Bare,
}

struct Drawable {
    kind: DrawableKind,
    real: Xid,
    /// The X window or pixmap below; 0 for a pbuffer.
    below: Xid,
    screen: u32,
    config: usize,
}

/// The beginning of Xlib's `XImage`.
#[repr(C)]
struct XImage {
    width: c_int,
    height: c_int,
    xoffset: c_int,
    format: c_int,
    data: *mut c_char,
    byte_order: c_int,
    bitmap_unit: c_int,
    bitmap_bit_order: c_int,
    bitmap_pad: c_int,
    depth: c_int,
    bytes_per_line: c_int,
    bits_per_pixel: c_int,
    masks: [c_ulong; 3],
}

/// What a window shows, kept in a pixmap of the X server.
struct Shown {
    window: Xid,
    pixmap: Xid,
    gc: *mut c_void,
    width: c_uint,
    height: c_uint,
}

type GetAttribute = unsafe extern "C" fn(Display, RealConfig, c_int, *mut c_int) -> c_int;

struct Screen {
    /// What is known of each is asked for when it is wanted: drivers look through all of them for each question.
    configs: Vec<(RealConfig, OnceCell<Config>)>,
    /// What another process was told of configs in the same places; those with the same ids are the same.
    known: &'static [Config],
    display: Display,
    get: GetAttribute,
    /// Visuals whose alpha channel a compositor looks at.
    blended: Vec<u32>,
    extensions: String,
}

impl Screen {
    fn attribute(&self, at: usize, attribute: u32) -> u32 {
        let mut value = 0;
        // SAFETY: a config of this display, which is open as long as the server runs.
        let failed = unsafe { (self.get)(self.display, self.configs[at].0, attribute as c_int, &mut value) };
        if failed == 0 { value as u32 } else { 0 }
    }

    fn config(&self, at: usize) -> &Config {
        self.configs[at].1.get_or_init(|| {
            if let Some(known) = self.known.get(at)
                && self.attribute(at, a::FBCONFIG_ID) == known.value(a::FBCONFIG_ID)
            {
                return known.clone();
            }
            let mut pairs: Vec<(u32, u32)> =
                CONFIG_ATTRIBUTES.iter().map(|name| (*name, self.attribute(at, *name))).collect();
            // Mesa sorts by it, and does not tell it: blended visuals come last.
            let visual = Config::new(pairs.clone()).value(a::VISUAL_ID);
            for (attribute, value) in &mut pairs {
                if *attribute == a::VISUAL_SELECT_GROUP && *value == 0 {
                    *value = u32::from(self.blended.contains(&visual));
                }
            }
            Config::new(pairs)
        })
    }

    /// The place of the config of an id.
    fn of_id(&self, id: u32) -> Option<usize> {
        let is = |at: &usize| self.attribute(*at, a::FBCONFIG_ID) == id;
        let known = self.known.iter().take(self.configs.len()).position(|k| k.value(a::FBCONFIG_ID) == id);
        known.filter(is).or_else(|| (0..self.configs.len()).find(is))
    }

    fn all(&self) -> impl Iterator<Item = (usize, &Config)> {
        (0..self.configs.len()).map(|at| (at, self.config(at)))
    }
}

/// The program's drawables and contexts in this driver.
pub struct Glx {
    x: X11,
    api: Api,
    create_context_attribs: Option<CreateContextAttribs>,
    swap_interval_ext: Option<SwapIntervalExt>,
    swap_interval_mesa: Option<SwapIntervalMesa>,
    finish: Option<Finish>,
    /// glViewport and glScissor.
    boxes: [Option<SetBox>; 2],
    display: Display,
    first_error: u32,
    screens: FxHashMap<u32, Screen>,
    contexts: FxHashMap<u32, Context>,
    drawables: FxHashMap<u32, Drawable>,
    /// Small pbuffers that stand in for a drawable that is gone, by screen and config.
    stand_ins: FxHashMap<(u32, usize), Xid>,
    /// Contexts of our own, by screen and config.
    helpers: FxHashMap<(u32, usize), RealContext>,
    /// Contexts of our own that share the objects of a program's context, by its id; destroyed with it.
    sharing: FxHashMap<u32, RealContext>,
    /// Why a context was not made, by its id.
    failed: FxHashMap<u32, String>,
    /// See [`Platform::keep_shown`].
    shown: Option<Shown>,
    /// Sizes of drawables when the helper context was current on them, or when they were made current though the program
    /// had made them so before, until they are swapped or drawn to.
    seen_sizes: FxHashMap<u32, Size>,
    /// Swap intervals that the program asked for, by drawable.
    intervals: FxHashMap<u32, i32>,
}

// SAFETY: the pointers are Xlib's and GLX's own, which may be used by any thread after XInitThreads.
unsafe impl Send for Glx {}

thread_local! {
    /// What GLX has current in this thread, by the program's ids; the helper context does not count.
    static ACTUAL: Cell<Current> = const { Cell::new(Current { context: 0, draw: 0, read: 0 }) };
}

impl Platform for Glx {
    fn proc_address(&mut self, name: &CStr) -> *const c_void {
        self.symbol(name)
    }

    fn describe(&mut self, gl: &Gl, configs: &[Configured]) -> Driver {
        self.describe_driver(gl, configs)
    }

    fn execute(&mut self, x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
        let status = self.run(x, p)?;
        x.answer(ANSWERED | u64::from(status));
        if status != 0 && ![op::QueryDrawable, op::QueryRenderer].contains(&p.op()) {
            return Err(Refused::WindowSystem);
        }
        Ok(())
    }

    fn load(&mut self) {
        // Mesa's libGLX loads its driver when the first screen is looked at.
        if let Some(screen) = self.screen(0) {
            let all = screen.all().map(|(_, config)| config.clone()).collect();
            // Loaded once.
            let _ = KNOWN.set(all);
        }
    }

    fn close(&mut self) {
        // SAFETY: opened by `open`; nothing uses it any more.
        unsafe { (self.x.XCloseDisplay)(self.display) };
    }

    fn rest(&mut self) -> std::io::Result<Vec<OwnedFd>> {
        // SAFETY: the display is open, and so is its socket for as long as it is.
        let own = unsafe {
            (self.x.XSync)(self.display, 0);
            BorrowedFd::borrow_raw((self.x.XConnectionNumber)(self.display))
        };
        connections_like(own)
    }

    fn make_current(&mut self, x: &mut Executor<'_>, current: Current) -> Result<(), String> {
        if ACTUAL.get() != current {
            self.bind(current, true).map_err(|_| self.why_not(current.context))?;
            // The program may have drawn there long ago: the driver that it knows would look again at the next frame.
            if let Some(size) = self.size(current.draw) {
                self.seen_sizes.insert(current.draw, size);
            }
        }
        x.set_current(current);
        self.bury(x);
        Ok(())
    }

    fn enter_helper(&mut self, drawable: u32) -> Result<Helper, String> {
        let gone = || format!("drawable {drawable:#x} is gone");
        let d = self.known(drawable).ok_or_else(gone)?;
        let (key, real) = ((d.screen, d.config), d.real);
        let words = |status| format!("no context for drawable {drawable:#x}: {}", status_name(status));
        let helper = self.helper(key).map_err(words)?;
        // SAFETY: our own context and a drawable of its config.
        let ok =
            self.trapped(|glx| unsafe { (glx.api.glXMakeContextCurrent)(glx.display, real, real, helper) });
        if ok.map_err(words)? == 0 {
            return Err(words(BAD_MATCH));
        }
        let size = self.size(drawable).unwrap_or_default();
        self.seen_sizes.insert(drawable, size);
        Ok(Helper { width: size.width, height: size.height })
    }

    fn enter_sharing(&mut self, context: u32) -> Result<(), String> {
        let words =
            |status| format!("no context that shares the objects of {context:#x}: {}", status_name(status));
        let of = self.contexts.get(&context).ok_or_else(|| words(GLX_BAD_CONTEXT))?;
        let (screen, config, real, like) = (of.screen, of.config, of.real, (of.no_error, of.loses));
        let config = self.or_any(screen, config).map_err(words)?;
        let own = match self.sharing.get(&context) {
            Some(own) => *own,
            None => self.create_own((screen, config), real, like).map_err(words)?,
        };
        self.sharing.insert(context, own);
        let pbuffer = self.stand_in(screen, config).map_err(words)?;
        // SAFETY: our own context and pbuffer, of the same config or one like it.
        let ok = self
            .trapped(|glx| unsafe { (glx.api.glXMakeContextCurrent)(glx.display, pbuffer, pbuffer, own) });
        if ok.map_err(words)? == 0 { Err(words(BAD_MATCH)) } else { Ok(()) }
    }

    fn adopt_size(&mut self) {
        let current = ACTUAL.get();
        let Some(seen) = self.seen_sizes.remove(&current.draw) else { return };
        if self.size(current.draw).is_some_and(|now| now != seen)
            && let Some(drawable) = self.real_drawable(current.draw)
        {
            // Nothing else makes Mesa's software drivers look again. The window shows the last frame once more.
            // SAFETY: the display is open; an id that is gone raises an X error, which is trapped.
            unsafe { (self.api.glXSwapBuffers)(self.display, drawable) };
        }
    }

    fn below(&self, drawable: u32) -> u64 {
        match self.known(drawable) {
            Some(known) if known.below != 0 => known.below,
            _ => drawable.into(),
        }
    }

    fn has_drawable(&mut self, drawable: u32) -> bool {
        self.drain_events();
        self.notice_gone(drawable);
        self.known(drawable).is_some()
    }

    fn keep_shown(&mut self, drawable: u32) {
        let Some(d) = self.known(drawable) else { return };
        if matches!(d.kind, DrawableKind::Pbuffer | DrawableKind::Pixmap) {
            return;
        }
        let window = d.below;
        let (mut root, mut x, mut y, mut width, mut height, mut border, mut depth) = (0, 0, 0, 0, 0, 0, 0);
        // SAFETY: all out parameters are valid; the X server checks the ids, and an error is trapped.
        let kept = self.trapped(|glx| unsafe {
            let ok = (glx.x.XGetGeometry)(
                glx.display,
                window,
                &mut root,
                &mut x,
                &mut y,
                &mut width,
                &mut height,
                &mut border,
                &mut depth,
            );
            if ok == 0 {
                return None;
            }
            let pixmap = (glx.x.XCreatePixmap)(glx.display, window, width, height, depth);
            let gc = (glx.x.XCreateGC)(glx.display, window, 0, null_mut());
            (glx.x.XSetGraphicsExposures)(glx.display, gc, 0);
            (glx.x.XCopyArea)(glx.display, window, pixmap, gc, 0, 0, width, height, 0, 0);
            Some(Shown { window, pixmap, gc, width, height })
        });
        self.shown = kept.ok().flatten();
    }

    fn shown(&mut self, drawable: u32, size: Helper) -> Option<Vec<u8>> {
        const ALL_PLANES: c_ulong = c_ulong::MAX;
        const Z_PIXMAP: c_int = 2;
        let d = self.known(drawable)?;
        if matches!(d.kind, DrawableKind::Pbuffer | DrawableKind::Pixmap) {
            return None;
        }
        let (window, Helper { width, height }) = (d.below, size);
        // SAFETY: the X server checks id and size (not all of a window may be on the screen), and an error is trapped. The image is
        // read as far as it says that it reaches, and freed once, as Xlib's own function for that does.
        let rows = self.trapped(|glx| unsafe {
            let image = (glx.x.XGetImage)(glx.display, window, 0, 0, width, height, ALL_PLANES, Z_PIXMAP);
            let about = image.as_ref()?;
            let is_plain = about.bits_per_pixel == 32
                && about.byte_order == 0
                && about.masks == [0xff_0000, 0xff00, 0xff]
                && (about.width.cast_unsigned(), about.height.cast_unsigned()) == (width, height)
                && !about.data.is_null();
            let mut rows = Vec::new();
            for y in (0..if is_plain { about.height } else { 0 }).rev() {
                let start = about.data.cast::<u8>().offset(y as isize * about.bytes_per_line as isize);
                let row = std::slice::from_raw_parts(start, width as usize * 4);
                rows.extend(row.chunks_exact(4).flat_map(|p| [p[2], p[1], p[0], u8::MAX]));
            }
            (glx.x.XFree)(about.data.cast());
            (glx.x.XFree)(image.cast());
            is_plain.then_some(rows)
        });
        rows.ok().flatten()
    }

    fn leave_helper(&mut self) -> Result<(), String> {
        let before = ACTUAL.get();
        if self.shown.is_some()
            && let Some(finish) = self.finish
        {
            // SAFETY: the helper context is current. What it drew must be shown before it is covered again.
            unsafe { finish() };
        }
        let bound = self.bind(before, true).map_err(|_| self.why_not(before.context));
        if let Some(Shown { window, pixmap, gc, width, height }) = self.shown.take() {
            // Where it fails the window is gone, and with it what was to be shown.
            // SAFETY: made by `keep_shown`, freed once.
            let _ = self.trapped(|glx| unsafe {
                (glx.x.XCopyArea)(glx.display, pixmap, window, gc, 0, 0, width, height, 0, 0);
                (glx.x.XFreeGC)(glx.display, gc);
                (glx.x.XFreePixmap)(glx.display, pixmap);
            });
        }
        bound
    }
}

impl Glx {
    /// Loads the driver and opens the display.
    ///
    /// # Errors
    /// [`GlxError`].
    pub fn open(display_name: &str) -> Result<Glx, GlxError> {
        let x = X11::load()?;
        let api = Api::load()?;
        let name = CString::new(display_name).map_err(|_| GlxError::Display(display_name.into()))?;
        // SAFETY: before any other call of Xlib; the name ends with 0.
        let display = unsafe {
            (x.XInitThreads)();
            (x.XOpenDisplay)(name.as_ptr())
        };
        if display.is_null() {
            return Err(GlxError::Display(display_name.into()));
        }
        let (mut major, mut event, mut first_error, mut minor) = (0, 0, 0, 0);
        // SAFETY: the display is open; all out parameters are valid.
        let there = unsafe {
            (x.XSetErrorHandler)(Some(trap));
            if (x.XQueryExtension)(display, c"MIT-SHM".as_ptr(), &mut major, &mut event, &mut first_error)
                != 0
            {
                MIT_SHM.store(major as u32, Ordering::Relaxed);
            }
            (x.XQueryExtension)(display, c"GLX".as_ptr(), &mut major, &mut event, &mut first_error) != 0
                && (api.glXQueryVersion)(display, &mut major, &mut minor) != 0
                && (major, minor) >= (1, 3)
        };
        if !there {
            // SAFETY: the display is open and not used again.
            unsafe { (x.XCloseDisplay)(display) };
            return Err(GlxError::NoGlx(display_name.into()));
        }
        let mut glx = Glx {
            x,
            api,
            create_context_attribs: None,
            swap_interval_ext: None,
            swap_interval_mesa: None,
            finish: None,
            boxes: [None; 2],
            display,
            first_error: first_error as u32,
            screens: FxHashMap::default(),
            contexts: FxHashMap::default(),
            drawables: FxHashMap::default(),
            stand_ins: FxHashMap::default(),
            helpers: FxHashMap::default(),
            sharing: FxHashMap::default(),
            failed: FxHashMap::default(),
            shown: None,
            seen_sizes: FxHashMap::default(),
            intervals: FxHashMap::default(),
        };
        // SAFETY: libGL's functions of these names have these types; where an extension is not there, calls are guarded
        // by the extension string.
        unsafe {
            glx.create_context_attribs = std::mem::transmute::<*const c_void, Option<CreateContextAttribs>>(
                glx.symbol(c"glXCreateContextAttribsARB"),
            );
            glx.swap_interval_ext = std::mem::transmute::<*const c_void, Option<SwapIntervalExt>>(
                glx.symbol(c"glXSwapIntervalEXT"),
            );
            glx.swap_interval_mesa = std::mem::transmute::<*const c_void, Option<SwapIntervalMesa>>(
                glx.symbol(c"glXSwapIntervalMESA"),
            );
            glx.boxes = [c"glViewport", c"glScissor"]
                .map(|name| std::mem::transmute::<*const c_void, Option<SetBox>>(glx.symbol(name)));
            glx.finish = std::mem::transmute::<*const c_void, Option<Finish>>(glx.symbol(c"glFinish"));
        }
        Ok(glx)
    }

    /// The driver's function of this name, null where it has none. GL extensions' functions may be there without the
    /// extension: ask the extension string too.
    pub fn symbol(&self, name: &CStr) -> *const c_void {
        // SAFETY: the name ends with 0.
        unsafe { (self.api.glXGetProcAddressARB)(name.as_ptr()) }
    }

    fn run(&mut self, x: &mut Executor<'_>, p: &Packet<'_>) -> Result<Status, Refused> {
        match p.op() {
            op::QueryScreen => {
                let (screen, first) = (p.word(0), p.word(1) as usize);
                let Some(screen) = self.screen(screen) else { return Ok(BAD_MATCH) };
                let all: Vec<Config> = screen.all().skip(first).map(|(_, config)| config.clone()).collect();
                let total = screen.configs.len() as u32;
                let limit = match p.blob(0) {
                    Blob::External { len, .. } => len as usize,
                    _ => ANSWER_LIMIT,
                };
                let bytes = ScreenReply::encode(total, &screen.extensions, &all, limit);
                x.output_bytes(p, 0, &bytes)?;
                Ok(0)
            }
            op::CreateContext => {
                let id = p.word(0);
                match self.create_context(p) {
                    Ok(()) => {
                        self.failed.remove(&id);
                        x.add_context(id, p.word(1), Profile::of(p.word(5), p.word(7), p.word(8)));
                        Ok(0)
                    }
                    Err(status) => {
                        let why = match status {
                            NO_EQUIVALENT => format!(
                                "this driver has no framebuffer configuration like the program's: {}",
                                describe(&Config::from_bytes(p.bytes_of(0)))
                            ),
                            other => format!("context {id} cannot be created: {}", status_name(other)),
                        };
                        self.failed.insert(id, why);
                        Ok(status)
                    }
                }
            }
            op::DestroyContext => {
                if let Some(context) = self.contexts.get_mut(&p.word(0)) {
                    context.doomed = true;
                }
                self.bury(x);
                Ok(0)
            }
            op::CopyContext => {
                let real = |id| self.contexts.get(&id).map(|context| context.real);
                let Some((from, to)) = real(p.word(0)).zip(real(p.word(1))) else {
                    return Ok(GLX_BAD_CONTEXT);
                };
                let mask = c_ulong::from(p.word(2));
                // SAFETY: contexts of this display; whether they can be copied is for the driver to say.
                let copied =
                    self.trapped(|glx| unsafe { (glx.api.glXCopyContext)(glx.display, from, to, mask) });
                Ok(copied.err().unwrap_or(0))
            }
            op::MakeCurrent => {
                let want = Current { context: p.word(0), draw: p.word(1), read: p.word(2) };
                let replay = p.flags() & flags::SYNTHETIC != 0;
                self.drain_events();
                // Who does not wait was told before that this driver, or one before it, takes the drawables.
                let awaited = p.flags() & flags::REPLY != 0;
                if awaited {
                    self.notice_gone(want.draw);
                    self.notice_gone(want.read);
                }
                let mut bound = self.bind(want, replay);
                if let Err(status) = bound
                    && !awaited
                    && !replay
                {
                    let (context, why) = (want.context, status_name(status));
                    eprintln!(
                        "reprise-server: context {context} is current without its drawable, which is gone ({why})"
                    );
                    bound = self.bind(want, true);
                }
                match bound {
                    Err(_) if replay || !awaited => Err(Refused::Cannot(self.why_not(want.context))),
                    Err(status) => Ok(status),
                    Ok(()) => {
                        x.set_current(want);
                        if !replay {
                            crate::handlers::settle_framebuffers(x);
                        }
                        self.bury(x);
                        if !awaited {
                            return Ok(0);
                        }
                        let size = self.size(want.draw).unwrap_or_default();
                        let double = [want.draw, want.read].map(|drawable| {
                            let config = self.known(drawable).map(|d| (d.screen, d.config));
                            config.is_some_and(|(screen, config)| {
                                self.screens[&screen].attribute(config, a::DOUBLEBUFFER) != 0
                            })
                        });
                        x.output_bytes(p, 0, &CurrentReply { size, double }.to_bytes())?;
                        Ok(0)
                    }
                }
            }
            op::SwapBuffers => {
                self.seen_sizes.remove(&p.word(0));
                if let Some(drawable) = self.real_drawable(p.word(0)) {
                    // SAFETY: the display is open; an id that is gone raises an X error, which is trapped.
                    unsafe { (self.api.glXSwapBuffers)(self.display, drawable) };
                }
                self.drain_events();
                Ok(0)
            }
            op::CreatePbuffer => Ok(self.create_pbuffer(p)),
            op::CreatePixmap => Ok(self.create_over(p, DrawableKind::Pixmap)),
            op::CreateWindow => Ok(match self.create_over(p, DrawableKind::Window) {
                // The program has destroyed the window since: this driver rejects nothing.
                _ if x.is_replaying() && self.geometry(p.word(2) as Xid).is_none() => 0,
                status => status,
            }),
            op::DestroyPbuffer | op::DestroyPixmap | op::DestroyWindow => {
                self.destroy_drawable(p.word(0));
                Ok(0)
            }
            op::SwapInterval => {
                self.intervals.insert(p.word(0), p.word(1) as i32);
                self.apply_interval(p.word(0));
                Ok(0)
            }
            op::QueryDrawable => {
                let (id, attribute) = (p.word(0), p.word(1));
                let Some(size) = self.size(id) else { return Ok(NO_DRAWABLE) };
                Ok(match attribute {
                    0x801D => size.width,
                    0x801E => size.height,
                    _ => self.query_drawable(id, attribute),
                })
            }
            op::CopySubBuffer => {
                let Some(drawable) = self.real_drawable(p.word(0)) else { return Ok(0) };
                let [x, y, width, height] = [1, 2, 3, 4].map(|word| p.word(word).cast_signed());
                if let Some(copy) = self.optional::<CopySubBuffer>(c"glXCopySubBufferMESA") {
                    // SAFETY: the function of this name; an id that is gone raises an X error, which is trapped.
                    let _ = self.trapped(|glx| unsafe { copy(glx.display, drawable, x, y, width, height) });
                }
                Ok(0)
            }
            op::BindTexImage => {
                let Some(drawable) = self.real_drawable(p.word(0)) else { return Ok(GLX_BAD_PIXMAP) };
                let buffer = p.word(1).cast_signed();
                let Some(bind) = self.optional::<BindTexImage>(c"glXBindTexImageEXT") else {
                    return Ok(GLX_BAD_PIXMAP);
                };
                // SAFETY: the function of this name; the X server checks the id.
                let bound = self.trapped(|glx| unsafe { bind(glx.display, drawable, buffer, null()) });
                Ok(bound.err().unwrap_or(0))
            }
            op::ReleaseTexImage => {
                if let Some(drawable) = self.real_drawable(p.word(0))
                    && let Some(release) = self.optional::<ReleaseTexImage>(c"glXReleaseTexImageEXT")
                {
                    // What is not bound, because this driver began after it was, needs no release.
                    // SAFETY: the function of this name; the X server checks the id.
                    let _ = self
                        .trapped(|glx| unsafe { release(glx.display, drawable, p.word(1).cast_signed()) });
                }
                Ok(0)
            }
            op::QueryRenderer => {
                let value = self.renderer([0, 1, 2].map(|word| p.word(word).cast_signed()), p.word(3) != 0);
                x.output_bytes(p, 0, value.as_deref().unwrap_or_default())?;
                // Not a status: what a driver does not say is no error.
                Ok(value.is_some().into())
            }
            op::WaitGL => {
                // SAFETY: without a current context they do nothing.
                unsafe {
                    (self.api.glXWaitGL)();
                    if let Some(finish) = self.finish {
                        finish();
                    }
                    (self.x.XSync)(self.display, 0);
                }
                Ok(0)
            }
            op::WaitX => {
                // SAFETY: as above.
                unsafe { (self.api.glXWaitX)() };
                Ok(0)
            }
            op::Fence => crate::handlers::finish(x).map(|()| 0),
            // Not local to a domain, so all packets with earlier tickets are executed: all fences are behind.
            op::AwaitFences => Ok(0),
            other => Err(Refused::Unknown(other)),
        }
    }

    /// An extension's function.
    fn optional<T: Copy>(&self, name: &CStr) -> Option<T> {
        let function = self.symbol(name);
        // SAFETY: the callers name functions and their types; a pointer to a function has one size.
        (!function.is_null()).then(|| unsafe { std::mem::transmute_copy(&function) })
    }

    /// What the driver says of itself (GLX_MESA_query_renderer): numbers or a text, as bytes.
    fn renderer(&mut self, [screen, renderer, attribute]: [c_int; 3], is_text: bool) -> Option<Vec<u8>> {
        const NUMBERS: std::ops::RangeInclusive<c_int> = 0x8183..=0x818D;
        let integer: QueryRendererInteger = self.optional(c"glXQueryRendererIntegerMESA")?;
        let string: QueryRendererString = self.optional(c"glXQueryRendererStringMESA")?;
        // SAFETY: the functions of these names; no attribute has more than three numbers; a text is the driver's, with its end.
        unsafe {
            // Vendor and device have a text beside their number.
            if is_text {
                let text = string(self.display, screen, renderer, attribute);
                return (!text.is_null()).then(|| CStr::from_ptr(text).to_bytes_with_nul().to_vec());
            }
            let mut found = [0; 3];
            let known = NUMBERS.contains(&attribute)
                && integer(self.display, screen, renderer, attribute, found.as_mut_ptr()) != 0;
            known.then(|| found.into_iter().flat_map(c_uint::to_ne_bytes).collect())
        }
    }

    fn why_not(&self, context: u32) -> String {
        match self.failed.get(&context) {
            Some(why) => why.clone(),
            None => format!("context {context} cannot be made current"),
        }
    }

    fn helper(&mut self, key: (u32, usize)) -> Result<RealContext, Status> {
        if let Some(helper) = self.helpers.get(&key) {
            return Ok(*helper);
        }
        let made = self.create_own(key, null_mut(), (false, false))?;
        self.helpers.insert(key, made);
        Ok(made)
    }

    fn create_own(
        &mut self,
        key: (u32, usize),
        share: RealContext,
        (no_error, loses): (bool, bool),
    ) -> Result<RealContext, Status> {
        let config = self.screens.get(&key.0).and_then(|s| s.configs.get(key.1)).ok_or(GLX_BAD_FBCONFIG)?.0;
        let types = self.screens[&key.0].attribute(key.1, a::RENDER_TYPE);
        let kinds = [(1, RGBA_TYPE), (4, RGBA_FLOAT_TYPE), (8, RGBA_UNSIGNED_FLOAT_TYPE)];
        let kind = kinds.iter().find(|(bit, _)| types & bit != 0).map_or(RGBA_TYPE, |(_, kind)| *kind);
        // GLX_ARB_create_context_no_error wants OpenGL 2.0.
        let mut list = vec![0x2091, 2, 0x2092, 0];
        list.extend(no_error.then_some([a::CONTEXT_OPENGL_NO_ERROR, 1]).into_iter().flatten());
        let strategy = [a::CONTEXT_RESET_NOTIFICATION_STRATEGY, LOSE_CONTEXT_ON_RESET];
        list.extend(loses.then_some(strategy).into_iter().flatten());
        let list: Vec<c_int> = list.into_iter().chain([0]).map(u32::cast_signed).collect();
        let create = self.create_context_attribs.filter(|_| no_error || loses);
        // SAFETY: a config of this display; a context of it, or none; the list ends with 0.
        let made = self.trapped(|glx| unsafe {
            match create {
                Some(create) => create(glx.display, config, share, 1, list.as_ptr()),
                None => (glx.api.glXCreateNewContext)(glx.display, config, kind, share, 1),
            }
        })?;
        if made.is_null() { Err(BAD_ALLOC) } else { Ok(made) }
    }

    fn create_context(&mut self, p: &Packet<'_>) -> Result<(), Status> {
        let (id, share, screen) = (p.word(0), p.word(1), p.word(2));
        let (render_type, major, minor, flags, profile) =
            (p.word(3), p.word(5), p.word(6), p.word(7), p.word(8));
        if id == 0 || self.contexts.contains_key(&id) {
            return Err(GLX_BAD_CONTEXT);
        }
        let config = match p.bytes_of(0) {
            // Only GLX_ARB_create_context lets a program name none.
            [] if major != 0 => None,
            config => Some(self.choose(screen, &Config::from_bytes(config)).ok_or(NO_EQUIVALENT)?),
        };
        let share_real = match (share, self.contexts.get(&share)) {
            (0, _) => null_mut(),
            (_, Some(context)) => context.real,
            (_, None) => return Err(GLX_BAD_CONTEXT),
        };
        let real_config = config.map_or(null_mut(), |config| self.screens[&screen].configs[config].0);
        let (unflushed, no_error) = (p.word(9), p.word(10));
        let kind = if render_type == RGBA_TYPE.cast_unsigned() { 0 } else { render_type };
        let mut list = vec![0x2091, major, 0x2092, minor];
        // Only what is asked for: an older driver does not know the parameters of what came later.
        let strategy = if flags & LOSES_ON_RESET != 0 { LOSE_CONTEXT_ON_RESET } else { 0 };
        let values = [
            (0x2094, flags & !LOSES_ON_RESET),
            (a::CONTEXT_RESET_NOTIFICATION_STRATEGY, strategy),
            (0x9126, profile),
            (a::RENDER_TYPE, kind),
            (a::CONTEXT_OPENGL_NO_ERROR, no_error),
        ];
        list.extend(values.iter().filter(|(_, value)| *value != 0).flat_map(|(name, value)| [*name, *value]));
        if unflushed != 0 {
            list.extend([a::CONTEXT_RELEASE_BEHAVIOR, 0]);
        }
        if config.is_none() {
            list.extend([a::SCREEN, screen]);
        }
        let list: Vec<c_int> = list.into_iter().chain([0]).map(u32::cast_signed).collect();
        let create = self.create_context_attribs.filter(|_| major != 0);
        // SAFETY: a config and a context of this display; the list ends with 0.
        let real = self.trapped(|glx| unsafe {
            match create {
                Some(create) => create(glx.display, real_config, share_real, 1, list.as_ptr()),
                None => (glx.api.glXCreateNewContext)(
                    glx.display,
                    real_config,
                    render_type as c_int,
                    share_real,
                    1,
                ),
            }
        })?;
        if real.is_null() {
            return Err(BAD_ALLOC);
        }
        let context = Context {
            real,
            screen,
            config,
            users: 0,
            doomed: false,
            seen: false,
            no_error: no_error != 0,
            loses: strategy != 0,
        };
        self.contexts.insert(id, context);
        Ok(())
    }

    /// Destroys contexts that the program destroyed and that no thread has current any more.
    fn bury(&mut self, x: &mut Executor<'_>) {
        let dead: Vec<u32> =
            self.contexts.iter().filter(|(_, c)| c.doomed && c.users == 0).map(|(id, _)| *id).collect();
        for id in dead {
            if let Some(context) = self.contexts.remove(&id) {
                for real in std::iter::once(context.real).chain(self.sharing.remove(&id)) {
                    // SAFETY: ours, destroyed once, current nowhere.
                    unsafe { (self.api.glXDestroyContext)(self.display, real) };
                }
                x.remove_context(id);
            }
        }
    }

    /// This thread has `now` current, and not what it had before.
    fn note_actual(&mut self, now: Current) {
        let before = ACTUAL.replace(now);
        if let Some(context) = self.contexts.get_mut(&before.context) {
            context.users = context.users.saturating_sub(1);
        }
        if let Some(context) = self.contexts.get_mut(&now.context) {
            context.users += 1;
        }
    }

    fn create_pbuffer(&mut self, p: &Packet<'_>) -> Status {
        let (id, screen) = (p.word(0), p.word(1));
        let Some(config) = self.choose(screen, &Config::from_bytes(p.bytes_of(0))) else {
            return NO_EQUIVALENT;
        };
        let real_config = self.screens[&screen].configs[config].0;
        let list = [
            0x8041, // GLX_PBUFFER_WIDTH
            p.word(2) as c_int,
            0x8040, // GLX_PBUFFER_HEIGHT
            p.word(3) as c_int,
            0x801B, // GLX_PRESERVED_CONTENTS
            p.word(4) as c_int,
            0x801C, // GLX_LARGEST_PBUFFER
            p.word(5) as c_int,
            0,
        ];
        // SAFETY: a config of this display; the list ends with 0.
        let made = self
            .trapped(|glx| unsafe { (glx.api.glXCreatePbuffer)(glx.display, real_config, list.as_ptr()) });
        self.keep_drawable(id, made, DrawableKind::Pbuffer, 0, screen, config)
    }

    fn create_over(&mut self, p: &Packet<'_>, kind: DrawableKind) -> Status {
        let (id, screen, below) = (p.word(0), p.word(1), p.word(2) as Xid);
        let Some(config) = self.choose(screen, &Config::from_bytes(p.bytes_of(0))) else {
            return NO_EQUIVALENT;
        };
        let real_config = self.screens[&screen].configs[config].0;
        if kind == DrawableKind::Window {
            // A window has one GLXWindow at most: ours gives way to the program's.
            self.destroy_drawable(below as u32);
        }
        let mut list: Vec<c_int> = Vec::new();
        if kind == DrawableKind::Pixmap {
            let names = [a::TEXTURE_FORMAT, a::TEXTURE_TARGET, a::MIPMAP_TEXTURE];
            let given = names.into_iter().zip([3, 4, 5].map(|word| p.word(word)));
            list.extend(
                given
                    .filter(|(_, value)| *value != 0)
                    .flat_map(|(name, value)| [name.cast_signed(), value.cast_signed()]),
            );
        }
        list.push(0);
        // SAFETY: a config of this display; the list ends with 0; the X server checks the id.
        let made = self.trapped(|glx| unsafe {
            match kind {
                DrawableKind::Pixmap => {
                    (glx.api.glXCreatePixmap)(glx.display, real_config, below, list.as_ptr())
                }
                _ => (glx.api.glXCreateWindow)(glx.display, real_config, below, null()),
            }
        });
        self.keep_drawable(id, made, kind, below, screen, config)
    }

    fn keep_drawable(
        &mut self,
        id: u32,
        made: Result<Xid, Status>,
        kind: DrawableKind,
        below: Xid,
        screen: u32,
        config: usize,
    ) -> Status {
        match made {
            Err(status) => status,
            Ok(0) if kind == DrawableKind::Pixmap => GLX_BAD_PIXMAP,
            Ok(0) => BAD_ALLOC,
            Ok(real) => {
                self.destroy_drawable(id);
                self.drawables.insert(id, Drawable { kind, real, below, screen, config });
                self.apply_interval(id);
                0
            }
        }
    }

    fn destroy_drawable(&mut self, id: u32) {
        let Some(drawable) = self.drawables.remove(&id) else { return };
        if id >= FIRST_DRAWABLE {
            self.intervals.remove(&id);
            self.seen_sizes.remove(&id);
        }
        // An error says that the window below went first: it is trapped, and nobody's business.
        let _ = self.trapped(|glx| {
            // SAFETY: made by the matching function, destroyed once.
            unsafe {
                match drawable.kind {
                    DrawableKind::Pbuffer => (glx.api.glXDestroyPbuffer)(glx.display, drawable.real),
                    DrawableKind::Pixmap => (glx.api.glXDestroyPixmap)(glx.display, drawable.real),
                    DrawableKind::Window | DrawableKind::Wrapped => {
                        (glx.api.glXDestroyWindow)(glx.display, drawable.real)
                    }
                    DrawableKind::Bare => {}
                }
            }
        });
    }

    /// Makes a context current on this thread. `stand_in`: on a small pbuffer where the drawable is gone.
    fn bind(&mut self, want: Current, stand_in: bool) -> Result<(), Status> {
        if want.context == 0 {
            // SAFETY: releasing is always allowed.
            self.trapped(|glx| unsafe { (glx.api.glXMakeContextCurrent)(glx.display, 0, 0, null_mut()) })?;
            self.note_actual(Current::default());
            return Ok(());
        }
        let Some(context) = self.contexts.get(&want.context) else { return Err(GLX_BAD_CONTEXT) };
        let (real, screen, config) = (context.real, context.screen, context.config);
        let first = !context.seen;
        // What a context without a config draws to goes by the first drawable, which is another here than in the program: as if that had
        // been none. Where there was one the program's call that says so is replayed. A driver that must have a drawable takes the first.
        let bare = first && config.is_none() && {
            let known =
                self.drawable_for(want.draw, screen, None).and(self.drawable_for(want.read, screen, None));
            let none = Current { draw: 0, read: 0, ..want };
            known.is_ok() && self.bind_drawables(none, real, screen, None).is_ok()
        };
        let bound = self.bind_drawables(want, real, screen, config);
        match bound {
            Err(why) if stand_in => {
                if self.size(want.draw).is_some() && self.size(want.read).is_some() {
                    let why = status_name(why);
                    eprintln!(
                        "reprise-server: context {} is current without its drawable ({why})",
                        want.context
                    );
                }
                let config = self.or_any(screen, config)?;
                let pbuffer = self.stand_in(screen, config)?;
                // SAFETY: our own pbuffer, and a context of its config.
                let ok = self.trapped(|glx| unsafe {
                    (glx.api.glXMakeContextCurrent)(glx.display, pbuffer, pbuffer, real)
                })?;
                if ok == 0 {
                    return Err(BAD_MATCH);
                }
            }
            Err(status) => {
                if bare {
                    // Only this was made current meanwhile, which nobody has asked for.
                    let _ = self.bind(ACTUAL.get(), true);
                }
                return Err(status);
            }
            Ok(()) => {}
        }
        // Where no pbuffer can be had the driver keeps to its own.
        if first && want.draw == 0 && self.set_boxes(real, screen, config).is_ok() {
            self.bind_drawables(want, real, screen, config)?;
        }
        if let Some(context) = self.contexts.get_mut(&want.context) {
            context.seen = true;
        }
        self.note_actual(want);
        Ok(())
    }

    /// Has the driver set viewport and scissor box of a context, which it does with the first drawable: for whom the context is,
    /// these are calls like any others, and may have come long ago. Without a drawable they are empty.
    fn set_boxes(&mut self, real: RealContext, screen: u32, config: Option<usize>) -> Result<(), Status> {
        let config = self.or_any(screen, config)?;
        let pbuffer = self.stand_in(screen, config)?;
        // SAFETY: our own pbuffer, and a context of its config, which is current when it is told.
        self.trapped(|glx| unsafe {
            if (glx.api.glXMakeContextCurrent)(glx.display, pbuffer, pbuffer, real) != 0 {
                glx.boxes.iter().flatten().for_each(|set| set(0, 0, 0, 0));
            }
        })
    }

    fn bind_drawables(
        &mut self,
        want: Current,
        real: RealContext,
        screen: u32,
        config: Option<usize>,
    ) -> Result<(), Status> {
        let draw = self.drawable_for(want.draw, screen, config)?;
        let read = self.drawable_for(want.read, screen, config)?;
        // SAFETY: a context of ours; drawables were looked up, and the X server checks them.
        let ok =
            self.trapped(|glx| unsafe { (glx.api.glXMakeContextCurrent)(glx.display, draw, read, real) })?;
        if ok == 0 {
            return Err(BAD_MATCH);
        }
        Ok(())
    }

    /// The real drawable behind an id that a context with this config shall draw to. A window seen for the first time
    /// is wrapped.
    fn drawable_for(&mut self, id: u32, screen: u32, config: Option<usize>) -> Result<Xid, Status> {
        if id == 0 {
            return Ok(0);
        }
        if let Some(drawable) = self.drawables.get(&id) {
            return Ok(drawable.real);
        }
        // A window with a GLXWindow of the program's own, used by its X id: GLX allows that.
        if let Some(drawable) =
            self.drawables.values().find(|d| d.kind == DrawableKind::Window && d.below == id as Xid)
        {
            return Ok(drawable.real);
        }
        if id >= FIRST_DRAWABLE || self.geometry(id as Xid).is_none() {
            return Err(GLX_BAD_DRAWABLE);
        }
        let config = match config {
            Some(config) => config,
            None => self.of_window(screen, id as Xid).ok_or(BAD_MATCH)?,
        };
        let real_config = self.screens[&screen].configs[config].0;
        // SAFETY: the window was there a moment ago; else an error is trapped.
        let wrapped = self.trapped(|glx| unsafe {
            (glx.x.XSelectInput)(glx.display, id as Xid, STRUCTURE_NOTIFY_MASK);
            (glx.api.glXCreateWindow)(glx.display, real_config, id as Xid, null())
        });
        // Where its visual is not the config's, drivers draw to it all the same, and so must we.
        let (kind, real) = match wrapped {
            Ok(real) if real != 0 => (DrawableKind::Wrapped, real),
            _ => (DrawableKind::Bare, id as Xid),
        };
        self.drawables.insert(id, Drawable { kind, real, below: id as Xid, screen, config });
        self.apply_interval(id);
        Ok(real)
    }

    /// A config of the window's visual, double-buffered if there is one: as Mesa chooses for a context without a config.
    fn of_window(&mut self, screen: u32, window: Xid) -> Option<usize> {
        let mut about = XWindowAttributes { geometry: [0; 6], visual: null_mut(), rest: [0; 32] };
        // SAFETY: the out parameter is larger than Xlib's structure; the X server checks the id; a visual is Xlib's own.
        let visual = self.trapped(|glx| unsafe {
            let ok = (glx.x.XGetWindowAttributes)(glx.display, window, &mut about);
            if ok == 0 { 0 } else { (glx.x.XVisualIDFromVisual)(about.visual) as u32 }
        });
        let visual = visual.ok().filter(|visual| *visual != 0)?;
        let of_visual = self.screen(screen)?.all().filter(|(_, config)| config.value(a::VISUAL_ID) == visual);
        of_visual
            .max_by_key(|(at, config)| (config.value(a::DOUBLEBUFFER), std::cmp::Reverse(*at)))
            .map(|(at, _)| at)
    }

    /// A config for drawables of our own: the context's, or for one that has none the first that has pbuffers.
    fn or_any(&mut self, screen: u32, config: Option<usize>) -> Result<usize, Status> {
        let fits = |config: &Config| {
            let has = |attribute, bit| config.value(attribute) & bit != 0;
            has(a::RENDER_TYPE, 1) && has(a::DRAWABLE_TYPE, PBUFFER_BIT)
        };
        let any = || self.screen(screen)?.all().find(|(_, config)| fits(config)).map(|(at, _)| at);
        config.or_else(any).ok_or(GLX_BAD_FBCONFIG)
    }

    /// A window with a GLXWindow of the program's own may be used by its X id.
    fn known(&self, id: u32) -> Option<&Drawable> {
        let window =
            || self.drawables.values().find(|d| d.kind == DrawableKind::Window && d.below == id as Xid);
        self.drawables.get(&id).or_else(window)
    }

    fn real_drawable(&self, id: u32) -> Option<Xid> {
        self.known(id).map(|drawable| drawable.real)
    }

    fn stand_in(&mut self, screen: u32, config: usize) -> Result<Xid, Status> {
        if let Some(pbuffer) = self.stand_ins.get(&(screen, config)) {
            return Ok(*pbuffer);
        }
        let screen_of = &self.screens[&screen];
        let wish = screen_of.config(config);
        // Not every config has pbuffers: then the nearest that has.
        let mut wanted: Vec<(u32, u32)> = Vec::new();
        for (attribute, value) in wish.pairs() {
            wanted.push(match *attribute {
                a::DRAWABLE_TYPE => (a::DRAWABLE_TYPE, PBUFFER_BIT),
                a::VISUAL_ID => (a::VISUAL_ID, 0),
                other => (other, *value),
            });
        }
        let nearest = if wish.value(a::DRAWABLE_TYPE) & PBUFFER_BIT != 0 {
            config
        } else {
            choose(screen_of, &Config::new(wanted)).ok_or(GLX_BAD_DRAWABLE)?
        };
        let real = screen_of.configs[nearest].0;
        let list = [0x8041, 16, 0x8040, 16, 0];
        // SAFETY: a config of this display; the list ends with 0.
        let made =
            self.trapped(|glx| unsafe { (glx.api.glXCreatePbuffer)(glx.display, real, list.as_ptr()) })?;
        if made == 0 {
            return Err(BAD_ALLOC);
        }
        self.stand_ins.insert((screen, config), made);
        Ok(made)
    }

    fn apply_interval(&mut self, id: u32) {
        let Some(interval) = self.intervals.get(&id).copied() else { return };
        let Some(drawable) = self.drawables.get(&id) else { return };
        let (screen, real) = (drawable.screen, drawable.real);
        let has = |name: &str| {
            self.screens.get(&screen).is_some_and(|s| s.extensions.split(' ').any(|e| e == name))
        };
        let (ext, mesa) = (has("GLX_EXT_swap_control"), has("GLX_MESA_swap_control"));
        let current = ACTUAL.get().draw == id;
        // A driver without swap control shows frames as they come: there is nothing to do.
        let _ = self.trapped(|glx| {
            // SAFETY: guarded by the extension string.
            unsafe {
                match (glx.swap_interval_ext, glx.swap_interval_mesa) {
                    (Some(set), _) if ext => set(glx.display, real, interval),
                    (_, Some(set)) if mesa && current => {
                        set(interval.unsigned_abs());
                    }
                    _ => {}
                }
            }
        });
    }

    fn query_drawable(&mut self, id: u32, attribute: u32) -> u32 {
        let Some(real) = self.real_drawable(id) else { return 0 };
        let mut value = 0;
        // SAFETY: the X server checks the id.
        let _ = self.trapped(|glx| unsafe {
            (glx.api.glXQueryDrawable)(glx.display, real, attribute as c_int, &mut value)
        });
        value
    }

    /// The size of a drawable in pixels, `None` for one that is gone.
    pub fn size(&mut self, id: u32) -> Option<Size> {
        match self.drawables.get(&id) {
            Some(d) if d.below == 0 => {
                Some(Size { width: self.query_drawable(id, 0x801D), height: self.query_drawable(id, 0x801E) })
            }
            Some(d) => self.geometry(d.below),
            None if id != 0 && id < FIRST_DRAWABLE => self.geometry(id as Xid),
            None => None,
        }
    }

    fn geometry(&mut self, id: Xid) -> Option<Size> {
        let (mut root, mut x, mut y, mut width, mut height, mut border, mut depth) = (0, 0, 0, 0, 0, 0, 0);
        // SAFETY: all out parameters are valid; the X server checks the id.
        let ok = self
            .trapped(|glx| unsafe {
                (glx.x.XGetGeometry)(
                    glx.display,
                    id,
                    &mut root,
                    &mut x,
                    &mut y,
                    &mut width,
                    &mut height,
                    &mut border,
                    &mut depth,
                )
            })
            .unwrap_or(0);
        (ok != 0).then_some(Size { width, height })
    }

    /// Forgets the wrapper of a window that is gone.
    fn notice_gone(&mut self, id: u32) {
        let gone = match self.drawables.get(&id) {
            Some(d) if matches!(d.kind, DrawableKind::Wrapped | DrawableKind::Bare) => d.below,
            _ => return,
        };
        if self.geometry(gone).is_none() {
            self.destroy_drawable(id);
        }
    }

    /// Takes events from the connection, so that they do not pile up, and learns which windows were destroyed: the X
    /// server may give their ids to others.
    fn drain_events(&mut self) {
        // SAFETY: the display is open; an event fits the union.
        unsafe {
            while (self.x.XEventsQueued)(self.display, 0) > 0 {
                let mut event = XEvent { room: [0; 24] };
                (self.x.XNextEvent)(self.display, &mut event);
                if event.kind == DESTROY_NOTIFY {
                    self.destroy_drawable(event.destroy.window as u32);
                }
            }
        }
    }

    /// Calls, waits for the X server to have answered everything, and returns the error that came of it.
    fn trapped<T>(&mut self, call: impl FnOnce(&mut Glx) -> T) -> Result<T, Status> {
        ERROR.store(0, Ordering::Relaxed);
        let result = call(self);
        // SAFETY: the display is open.
        unsafe { (self.x.XSync)(self.display, 0) };
        match ERROR.swap(0, Ordering::Relaxed) {
            0 => Ok(result),
            error => {
                let error = error & 0xffff;
                Err(match error.checked_sub(self.first_error) {
                    Some(own) if own < 32 => GLX_ERROR + own,
                    _ => error,
                })
            }
        }
    }

    fn screen(&mut self, number: u32) -> Option<&Screen> {
        if !self.screens.contains_key(&number) {
            // SAFETY: the display is open.
            if number as i64 >= unsafe { (self.x.XScreenCount)(self.display) } as i64 {
                return None;
            }
            let blended = self.blended_visuals(number as c_int);
            let mut count = 0;
            // SAFETY: a screen of this display; the array and the string are as GLX documents them.
            let (configs, extensions) = unsafe {
                let array = (self.api.glXGetFBConfigs)(self.display, number as c_int, &mut count);
                let mut configs = Vec::new();
                if !array.is_null() {
                    configs.extend((0..count.max(0) as usize).map(|i| (*array.add(i), OnceCell::new())));
                    (self.x.XFree)(array.cast());
                }
                let text = (self.api.glXQueryExtensionsString)(self.display, number as c_int);
                let text = if text.is_null() {
                    String::new()
                } else {
                    CStr::from_ptr(text).to_string_lossy().into_owned()
                };
                (configs, text)
            };
            let (display, get) = (self.display, self.api.glXGetFBConfigAttrib);
            let known = KNOWN.get().filter(|_| number == 0).map_or(&[][..], |known| known);
            self.screens.insert(number, Screen { configs, known, display, get, blended, extensions });
        }
        self.screens.get(&number)
    }

    /// The visuals of a screen whose alpha channel a compositor looks at: those of depth 32.
    fn blended_visuals(&self, screen: c_int) -> Vec<u32> {
        // SAFETY: a template with its screen set, as the mask says; the array has `count` elements and is freed.
        unsafe {
            let mut template: XVisualInfo = std::mem::zeroed();
            template.screen = screen;
            let mut count = 0;
            let array = (self.x.XGetVisualInfo)(self.display, 0x2, &mut template, &mut count);
            if array.is_null() {
                return Vec::new();
            }
            let visuals = std::slice::from_raw_parts(array, count.max(0) as usize);
            let blended = visuals.iter().filter(|v| v.depth == 32).map(|v| v.id as u32).collect();
            (self.x.XFree)(array.cast());
            blended
        }
    }

    fn choose(&mut self, screen: u32, want: &Config) -> Option<usize> {
        choose(self.screen(screen)?, want)
    }
}

/// The config that does for a program what `want` did: the same, or the least that has all of it. What a program can see
/// in its pixels (sizes of colour components, samples, whether it is double buffered, the visual) must be equal.
/// Copies of this process's sockets that are connected to where `own` is: drivers may have connections of their own.
fn connections_like(own: BorrowedFd<'_>) -> std::io::Result<Vec<OwnedFd>> {
    let peer = rustix::net::getpeername(own)?;
    let entries = std::fs::read_dir("/proc/self/fd")?.flatten();
    let numbers: Vec<i32> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    let mut copies = Vec::new();
    for number in numbers {
        // SAFETY: only asked and copied, in one go; where it is closed meanwhile both fail.
        let fd = unsafe { BorrowedFd::borrow_raw(number) };
        if rustix::net::getpeername(fd).is_ok_and(|other| other == peer) {
            copies.push(rustix::io::fcntl_dupfd_cloexec(fd, 0)?);
        }
    }
    Ok(copies)
}

fn choose(screen: &Screen, want: &Config) -> Option<usize> {
    let same = |c: &Config, with_id: bool| {
        want.pairs().iter().all(|(attribute, value)| {
            (*attribute == a::FBCONFIG_ID && !with_id) || c.value(*attribute) == *value
        })
    };
    let namesake = screen.of_id(want.value(a::FBCONFIG_ID));
    if let Some(found) = namesake.filter(|at| same(screen.config(*at), true)) {
        return Some(found);
    }
    if let Some((found, _)) = screen.all().find(|(_, config)| same(config, false)) {
        return Some(found);
    }
    const EQUAL: [u32; 9] = [
        a::DOUBLEBUFFER,
        a::STEREO,
        a::LEVEL,
        a::RED_SIZE,
        a::GREEN_SIZE,
        a::BLUE_SIZE,
        a::ALPHA_SIZE,
        a::SAMPLE_BUFFERS,
        a::SAMPLES,
    ];
    const AT_LEAST: [u32; 8] = [
        a::DEPTH_SIZE,
        a::STENCIL_SIZE,
        a::ACCUM_RED_SIZE,
        a::ACCUM_GREEN_SIZE,
        a::ACCUM_BLUE_SIZE,
        a::ACCUM_ALPHA_SIZE,
        a::AUX_BUFFERS,
        a::FRAMEBUFFER_SRGB_CAPABLE,
    ];
    let has_bits = |c: &Config, attribute| want.value(attribute) & !c.value(attribute) == 0;
    let visual = want.value(a::VISUAL_ID);
    let needs_visual = visual != 0 && want.value(a::DRAWABLE_TYPE) & WINDOW_BIT != 0;
    screen
        .all()
        .filter(|(_, c)| {
            EQUAL.iter().all(|attribute| c.value(*attribute) == want.value(*attribute))
                && AT_LEAST.iter().all(|attribute| c.value(*attribute) >= want.value(*attribute))
                && has_bits(c, a::RENDER_TYPE)
                && has_bits(c, a::DRAWABLE_TYPE)
                && (!needs_visual || c.value(a::VISUAL_ID) == visual)
        })
        .min_by_key(|(_, c)| {
            AT_LEAST.iter().map(|attribute| c.value(*attribute) - want.value(*attribute)).sum::<u32>()
        })
        .map(|(index, _)| index)
}

/// A config in words, for a person.
fn describe(config: &Config) -> String {
    let v = |attribute| config.value(attribute);
    format!(
        "visual {:#x}, {}-buffered, red {} green {} blue {} alpha {}, depth {}, stencil {}, accumulation {}, samples {}",
        v(a::VISUAL_ID),
        if v(a::DOUBLEBUFFER) != 0 { "double" } else { "single" },
        v(a::RED_SIZE),
        v(a::GREEN_SIZE),
        v(a::BLUE_SIZE),
        v(a::ALPHA_SIZE),
        v(a::DEPTH_SIZE),
        v(a::STENCIL_SIZE),
        v(a::ACCUM_RED_SIZE),
        v(a::SAMPLES),
    )
}

/// The X error that a request came to, in words.
fn status_name(status: Status) -> String {
    let name = match status {
        1 => "BadRequest",
        2 => "BadValue",
        3 => "BadWindow",
        4 => "BadPixmap",
        BAD_MATCH => "BadMatch",
        9 => "BadDrawable",
        10 => "BadAccess",
        BAD_ALLOC => "BadAlloc",
        GLX_BAD_CONTEXT => "GLXBadContext",
        GLX_BAD_DRAWABLE => "GLXBadDrawable",
        GLX_BAD_PIXMAP => "GLXBadPixmap",
        GLX_BAD_FBCONFIG => "GLXBadFBConfig",
        other => return format!("X error {other}"),
    };
    name.into()
}
