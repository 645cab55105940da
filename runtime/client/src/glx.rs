//! GLX 1.4 as the program sees it: every exported `glX*` function.
//!
//! All ids that the program gets are the client's own: contexts and configs are addresses of records kept here, GLX
//! drawables are numbers that no X server gives out. Configs are fetched once for each screen and chosen from here;
//! making a context current with other drawables than before is a round trip; everything else is recorded
//! and goes on.
//!
//! An extension that is not done is not in the extension string, and `glXGetProcAddress` has none of its functions.
//! This module must not know how GL commands are wrapped.
#![allow(unsafe_code)] // the C interface, and calls of the program's Xlib

mod configs;
mod font;
pub(crate) mod xlib;

use crate::calls::{self, Export, Out};
use crate::generated::{EXPORTS, GLX_EXPORTS, GLX_EXTENSIONS, GLX_VERSION};
use crate::handlers::{
    self,
    state::{ContextCell, Share},
};
use crate::note::note;
use crate::seen;
use configs::Wish;
use reprise_gl::driver::ASKED_GLX_EXTENSIONS;
use reprise_gl::driver::Api;
use reprise_gl::glx::{
    ANSWERED, Config, CurrentReply, FIRST_DRAWABLE, GLX_ERROR, LOSE_CONTEXT_ON_RESET, LOSES_ON_RESET,
    NO_DRAWABLE, NO_EQUIVALENT, Profile, ScreenReply, Status, attribute as a, op,
};
use reprise_gl::ops as gl;
use reprise_gl::tokens;
use reprise_wire::packet::BlobArg;
use reprise_wire::session::Configured;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::ffi::{CStr, CString, c_char, c_int, c_uint, c_ulong, c_void};
use std::mem::ManuallyDrop;
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use xlib::{Display, XVisualInfo, Xlib, xlib};

/// The highest GL version that rules cover completely. A program that asks for more is told that there is none.
static HIGHEST_VERSION: (u32, u32) = gl::SHOWN.numbers();
static HIGHEST_ES_VERSION: (u32, u32) = gl::SHOWN_ES.numbers();

/// What is offered where the driver has it too.
pub const EXTENSIONS: &str = match GLX_EXTENSIONS.to_str() {
    Ok(names) => names,
    Err(_) => panic!("names of the registry are ASCII"),
};

const VENDOR: &CStr = c"Reprise";

// Errors: core X, and GLX's own.
const BAD_VALUE: Status = 2;
pub(crate) const BAD_MATCH: Status = 8;
pub(crate) const BAD_ACCESS: Status = 10;
pub(crate) const BAD_ALLOC: Status = 11;
pub(crate) const GLX_BAD_CONTEXT: Status = GLX_ERROR;
const GLX_BAD_DRAWABLE: Status = GLX_ERROR + 2;
const GLX_BAD_PIXMAP: Status = GLX_ERROR + 3;
pub(crate) const GLX_BAD_FBCONFIG: Status = GLX_ERROR + 9;
const GLX_BAD_PBUFFER: Status = GLX_ERROR + 10;
const GLX_BAD_WINDOW: Status = GLX_ERROR + 12;
const GLX_BAD_PROFILE: Status = GLX_ERROR + 13;

/// Numbers of the GLX protocol's requests, for errors.
mod request {
    pub const CREATE_CONTEXT: u8 = 3;
    pub const DESTROY_CONTEXT: u8 = 4;
    pub const MAKE_CURRENT: u8 = 5;
    pub const COPY_CONTEXT: u8 = 10;
    pub const CREATE_GLX_PIXMAP: u8 = 13;
    pub const DESTROY_GLX_PIXMAP: u8 = 15;
    pub const VENDOR_PRIVATE: u8 = 16;
    pub const CREATE_PIXMAP: u8 = 22;
    pub const DESTROY_PIXMAP: u8 = 23;
    pub const CREATE_NEW_CONTEXT: u8 = 24;
    pub const MAKE_CONTEXT_CURRENT: u8 = 26;
    pub const CREATE_PBUFFER: u8 = 27;
    pub const DESTROY_PBUFFER: u8 = 28;
    pub const GET_DRAWABLE_ATTRIBUTES: u8 = 29;
    pub const CHANGE_DRAWABLE_ATTRIBUTES: u8 = 30;
    pub const CREATE_WINDOW: u8 = 31;
    pub const DESTROY_WINDOW: u8 = 32;
    pub const CREATE_CONTEXT_ATTRIBS: u8 = 34;
}

// What functions return that do not raise errors.
const BAD_SCREEN: c_int = 1;
const BAD_ATTRIBUTE: c_int = 2;
const NO_EXTENSION: c_int = 3;
const BAD_VISUAL: c_int = 4;
const BAD_CONTEXT_RETURN: c_int = 5;
const BAD_VALUE_RETURN: c_int = 6;

const CORE_PROFILE_BIT: u32 = 1;
const RGBA_BIT: u32 = 1;
pub(crate) const RGBA_TYPE: u32 = 0x8014;
const COLOR_INDEX_TYPE: u32 = 0x8015;
const RELEASE_BEHAVIOR_FLUSH: u32 = 0x2098;
/// GLX_NO_RESET_NOTIFICATION_ARB.
const NO_RESET_NOTIFICATION: u32 = 0x8261;
/// GLX_RGBA_UNSIGNED_FLOAT_TYPE_EXT, GLX_RGBA_FLOAT_TYPE_ARB.
const FLOAT_TYPES: [u32; 2] = [0x20B1, 0x20B9];

type Xid = c_ulong;

/// A config as the program knows it: by the address of this.
#[derive(Debug)]
pub struct FbConfig {
    screen: c_int,
    config: Config,
}

impl Context {
    /// Whether there is nothing to find out about it with these drawables: the driver has taken them before, and the program has
    /// not destroyed them since.
    fn takes(&self, state: &State, drawables: (u32, u32)) -> bool {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let is_there = |id: u32| id != 0 && (id < FIRST_DRAWABLE || state.drawables.contains_key(&id));
        taken.contains(&drawables) && is_there(drawables.0) && is_there(drawables.1)
    }

    fn has_taken(&self, drawables: (u32, u32)) {
        const MOST: usize = 64;
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if !taken.contains(&drawables) {
            taken.truncate(MOST - 1);
            taken.insert(0, drawables);
        }
    }
}

impl AsRef<Config> for &'static FbConfig {
    fn as_ref(&self) -> &Config {
        &self.config
    }
}

/// A context as the program knows it: by the address of this.
#[derive(Debug)]
pub struct Context {
    id: u32,
    /// None where the program gave none (GLX_EXT_no_config_context).
    config: Option<&'static FbConfig>,
    screen: c_int,
    render_type: u32,
    share: u32,
    /// The thread that has it current; 0 for none.
    owner: AtomicI32,
    /// It has been current with a drawable: its viewport is set.
    seen: AtomicBool,
    /// It was first current without one: then it draws to the front buffer, whatever it is current with later.
    bare: AtomicBool,
    /// The drawables, to draw to and to read from, that the driver has taken with it.
    taken: Mutex<Vec<(u32, u32)>>,
    destroyed: AtomicBool,
    /// Objects are shared with contexts of the same API alone.
    api: &'static Api,
    /// Client-side state of GL: its owner's alone.
    gl: ContextCell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Pbuffer,
    Pixmap,
    Window,
}

#[derive(Debug)]
struct Drawable {
    kind: Kind,
    /// The X window or pixmap below; 0 for a pbuffer.
    below: u32,
    config: &'static FbConfig,
    preserved: bool,
    largest: bool,
    texture: Texture,
}

/// What a pixmap is as a texture (GLX_EXT_texture_from_pixmap): values of its attributes.
#[derive(Debug, Clone, Copy, Default)]
struct Texture {
    format: u32,
    target: u32,
    mipmap: u32,
}

impl Texture {
    /// GL's name of the target; `None` for a pixmap that is none.
    fn target(self) -> Option<u32> {
        match self.target {
            _ if self.format == 0 || self.format == NO_TEXTURE_FORMAT => None,
            0x20DB => Some(reprise_gl::tokens::TEXTURE_1D),
            0x20DC => Some(reprise_gl::tokens::TEXTURE_2D),
            0x20DD => Some(reprise_gl::tokens::TEXTURE_RECTANGLE),
            _ => None,
        }
    }
}

/// GLX_TEXTURE_FORMAT_NONE_EXT.
const NO_TEXTURE_FORMAT: u32 = 0x20D8;

#[derive(Debug)]
pub(crate) struct Screen {
    pub configs: Vec<&'static FbConfig>,
    /// Ours that the driver has too.
    extensions: &'static CStr,
}

/// All that the client keeps of GLX. A program's handles are looked up here, never trusted.
#[derive(Debug, Default)]
struct State {
    pid: u32,
    /// The X server that the program uses, see [`server_of`].
    server: Option<String>,
    screens: HashMap<c_int, &'static Screen>,
    configs: HashSet<usize>,
    contexts: HashMap<usize, Arc<Context>>,
    drawables: HashMap<u32, Drawable>,
    intervals: HashMap<u32, c_int>,
    event_masks: HashMap<u32, c_ulong>,
    /// Texts that the program was given, see [`renderer`]: they stay where they are.
    renderers: HashMap<[u32; 3], Option<&'static CStr>>,
    last_context: u32,
    last_drawable: u32,
}

/// What a thread has current.
#[derive(Debug)]
struct Current {
    context: Option<Arc<Context>>,
    display: *mut Display,
    draw: u32,
    read: u32,
    /// The number of the program's next X request when its requests were last waited for.
    next_request: c_ulong,
}

thread_local! {
    // Without a destructor: programs call GLX in destructors of their own, and after the main thread's (`atexit`).
    static CURRENT: ManuallyDrop<RefCell<Current>> = const {
        ManuallyDrop::new(RefCell::new(Current {
            context: None,
            display: null_mut(),
            draw: 0,
            read: 0,
            next_request: 0,
        }))
    };
}

fn with_current<T>(look: impl FnOnce(&mut Current) -> T) -> T {
    CURRENT.with(|current| look(&mut current.borrow_mut()))
}

/// The calling thread ends: what it had current is free for others.
pub fn thread_ends() {
    if let Some(context) = with_current(|current| current.context.take()) {
        calls::record_blobs(op::MakeCurrent, [0, 0, 0], [BlobArg::Null]);
        became_current(null_mut(), None, 0, 0);
        context.owner.store(0, Ordering::Release);
    }
}

static STATE: LazyLock<Mutex<State>> = LazyLock::new(Mutex::default);

/// What the client keeps, locked. A child of fork(2) has its own server, which knows nothing of the parent's: it starts
/// empty.
fn state() -> MutexGuard<'static, State> {
    let mut state = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    let pid = std::process::id();
    if state.pid != pid {
        *state = State { pid, ..State::default() };
    }
    state
}

thread_local! {
    /// Held around a fork(2), so that no other thread has it locked for ever in the child.
    static HELD: Cell<Option<MutexGuard<'static, State>>> = const { Cell::new(None) };
}

/// To be called in the thread that forks, before it does.
pub fn before_fork() {
    let guard = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    // Where the thread is ending its variables are gone: then it takes its chance.
    let _ = HELD.try_with(|held| held.set(Some(guard)));
}

/// To be called in the thread that has forked, in both processes.
pub fn after_fork() {
    let _ = HELD.try_with(Cell::take);
}

impl State {
    fn context(&self, handle: *const Context) -> Option<Arc<Context>> {
        self.contexts.get(&(handle as usize)).cloned()
    }
    fn config(&self, handle: *const FbConfig) -> Option<&'static FbConfig> {
        // SAFETY: in the set are addresses of configs, which are never freed.
        self.configs.contains(&(handle as usize)).then(|| unsafe { &*handle })
    }
    fn new_drawable(&mut self) -> u32 {
        self.last_drawable = self.last_drawable.max(FIRST_DRAWABLE - 1) + 1;
        self.last_drawable
    }
}

/// An answer's status, or its number; `None` where nobody answered.
fn answered(answer: u64) -> Option<u32> {
    (answer & ANSWERED != 0).then_some(answer as u32)
}
/// A request's status. No answer means that the server is gone for good: there is nothing to allocate from.
fn status(answer: u64) -> Status {
    match answered(answer) {
        Some(NO_EQUIVALENT) => GLX_BAD_FBCONFIG,
        Some(status) => status,
        None => BAD_ALLOC,
    }
}

/// The program's Xlib, and a render server for this display.
///
/// # Safety
/// `display` is null or open.
unsafe fn connect(display: *mut Display) -> Option<&'static Xlib> {
    if display.is_null() {
        return None;
    }
    let x = xlib()?;
    // SAFETY: as promised.
    let name = unsafe { xlib::display_name(x, display) };
    (crate::process::start(&name) && is_ours(&name)).then_some(x)
}

/// Whether a display is of the X server that the program first used for GLX: there is one render server, which has one
/// connection. Any other is said to have no GLX, rather than be drawn to by mistake.
fn is_ours(name: &str) -> bool {
    let server = server_of(name);
    let mut state = state();
    match &state.server {
        None => {
            state.server = Some(server.to_owned());
            true
        }
        Some(first) if *first == server => true,
        Some(first) => {
            static SAID: AtomicBool = AtomicBool::new(false);
            if !SAID.swap(true, Ordering::Relaxed) {
                note!("X server {server} has no OpenGL for this program, which uses that of {first}");
            }
            false
        }
    }
}

/// The X server in the name of a display: without the screen.
fn server_of(name: &str) -> &str {
    let name = name.strip_prefix("unix").unwrap_or(name);
    match name.rsplit_once('.') {
        Some((server, screen))
            if server.contains(':') && screen.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            server
        }
        _ => name,
    }
}

/// Tells the program of an error, as the X server would.
///
/// # Safety
/// `display` is open, and the state is not locked.
unsafe fn raise(display: *mut Display, status: Status, resource: Xid, minor: u8) {
    let Some(x) = xlib() else { return };
    let (mut major, mut event, mut base) = (0, 0, 0);
    // SAFETY: as promised; all out parameters are valid.
    unsafe {
        (x.XQueryExtension)(display, c"GLX".as_ptr(), &mut major, &mut event, &mut base);
        let error = match status.checked_sub(GLX_ERROR) {
            Some(own) => base as u32 + own,
            None => status,
        };
        xlib::raise(x, display, error as u8, resource, (major as u8, minor));
    }
}

/// The X window that a drawable shows in; `None` for pbuffers and pixmaps.
pub fn window_of(drawable: u32) -> Option<u32> {
    if drawable == 0 {
        return None;
    }
    match state().drawables.get(&drawable) {
        Some(Drawable { kind: Kind::Window, below, .. }) => Some(*below),
        Some(_) => None,
        None => Some(drawable).filter(|id| *id < FIRST_DRAWABLE),
    }
}

/// The configs of the contexts and drawables that the program has.
pub fn configs_in_use() -> Vec<Configured> {
    let state = state();
    let contexts = state.contexts.values().filter_map(|context| context.config);
    let mut used: Vec<Configured> = Vec::new();
    for config in contexts.chain(state.drawables.values().map(|drawable| drawable.config)) {
        let config = Configured { screen: config.screen as u32, pairs: config.config.pairs().to_vec() };
        if !used.contains(&config) {
            used.push(config);
        }
    }
    used
}

/// The configs of a screen, fetched the first time.
///
/// # Safety
/// `display` is null or open.
pub(crate) unsafe fn screen(display: *mut Display, number: c_int) -> Option<&'static Screen> {
    // SAFETY: as promised.
    let x = unsafe { connect(display) }?;
    if let Some(screen) = state().screens.get(&number) {
        return Some(screen);
    }
    // SAFETY: as promised.
    if number < 0 || number >= unsafe { (x.XScreenCount)(display) } {
        return None;
    }
    let mut configs: Vec<&'static FbConfig> = Vec::new();
    let mut room = vec![0; 256 << 10];
    let extensions = loop {
        let out = Out { ptr: room.as_mut_ptr(), cap: room.len() };
        let words = [number as u32, configs.len() as u32];
        // SAFETY: the buffer has as many bytes as it says.
        let answer = unsafe { calls::ask(op::QueryScreen, words, [BlobArg::Value(1)], [out]) };
        if answered(answer) != Some(0) {
            return None;
        }
        let page = ScreenReply::decode(&room)?;
        let last = page.configs.is_empty();
        for config in page.configs {
            configs.push(Box::leak(Box::new(FbConfig { screen: number, config })));
        }
        if last || configs.len() >= page.total as usize {
            break page.extensions;
        }
    };
    let ours: Vec<&str> =
        EXTENSIONS.split_whitespace().filter(|name| extensions.split(' ').any(|e| e == *name)).collect();
    let text = CString::new(ours.join(" ") + " ").unwrap_or_default();
    let mut state = state();
    // Another thread may have been as fast: then its configs count.
    if !state.screens.contains_key(&number) {
        state.configs.extend(configs.iter().map(|c| &raw const **c as usize));
        let screen = Screen { configs, extensions: Box::leak(text.into_boxed_c_str()) };
        state.screens.insert(number, Box::leak(Box::new(screen)));
    }
    state.screens.get(&number).copied()
}

impl Screen {
    /// For the program to see.
    fn extensions(&self) -> &'static CStr {
        seen::asking(ASKED_GLX_EXTENSIONS, || self.extensions)
    }
    fn of_visual(&self, visual: u32) -> Option<&'static FbConfig> {
        self.configs.iter().find(|c| visual != 0 && c.config.value(a::VISUAL_ID) == visual).copied()
    }
}

/// The words of an attribute list up to its end. `pairs`: every attribute has a value.
///
/// # Safety
/// `list` is null or ends with 0, as GLX says.
unsafe fn attributes(list: *const c_int) -> Vec<u32> {
    let mut out = Vec::new();
    if list.is_null() {
        return out;
    }
    let mut at = 0;
    // SAFETY: stops at the end that was promised.
    unsafe {
        while *list.add(at) != 0 {
            out.extend([*list.add(at) as u32, *list.add(at + 1) as u32]);
            at += 2;
        }
    }
    out
}

/// The same for glXChooseVisual, where some attributes have no value.
///
/// # Safety
/// As above.
unsafe fn visual_attributes(list: *const c_int) -> Vec<u32> {
    let mut out = Vec::new();
    if list.is_null() {
        return out;
    }
    let mut at = 0;
    // SAFETY: stops at the end that was promised.
    unsafe {
        while *list.add(at) != 0 {
            let attribute = *list.add(at) as u32;
            out.push(attribute);
            at += 1;
            if !matches!(attribute, a::USE_GL | a::RGBA | a::DOUBLEBUFFER | a::STEREO) {
                out.push(*list.add(at) as u32);
                at += 1;
            }
        }
    }
    out
}

/// An array for the program, which frees it by XFree (that is free).
fn array_for_program(items: &[*const FbConfig]) -> *mut *const FbConfig {
    // SAFETY: room for all of them is allocated before they are copied.
    unsafe {
        let array: *mut *const FbConfig = libc::malloc(size_of_val(items).max(1)).cast();
        if !array.is_null() {
            std::ptr::copy_nonoverlapping(items.as_ptr(), array, items.len());
        }
        array
    }
}

/// # Safety
/// `display` is open.
unsafe fn visual_info(display: *mut Display, config: &FbConfig) -> *mut XVisualInfo {
    let Some(x) = xlib() else { return null_mut() };
    let id = config.config.value(a::VISUAL_ID);
    if id == 0 {
        return null_mut();
    }
    // SAFETY: XVisualInfo is plain data; the mask says which fields count (id, screen).
    unsafe {
        let mut wanted: XVisualInfo = std::mem::zeroed();
        wanted.id = c_ulong::from(id);
        wanted.screen = config.screen;
        let mut count = 0;
        (x.XGetVisualInfo)(display, 0x1 | 0x2, &mut wanted, &mut count)
    }
}

fn config_value(config: &FbConfig, attribute: u32) -> Option<u32> {
    config.config.get(attribute)
}

// What there is.

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryExtension(
    display: *mut Display,
    error: *mut c_int,
    event: *mut c_int,
) -> c_int {
    // SAFETY: the display is the program's; out parameters may be null.
    unsafe {
        let Some(x) = connect(display) else { return 0 };
        let (mut major, mut first_event, mut first_error) = (0, 0, 0);
        let there =
            (x.XQueryExtension)(display, c"GLX".as_ptr(), &mut major, &mut first_event, &mut first_error);
        if !error.is_null() {
            *error = first_error;
        }
        if !event.is_null() {
            *event = first_event;
        }
        there
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryVersion(
    display: *mut Display,
    major: *mut c_int,
    minor: *mut c_int,
) -> c_int {
    // SAFETY: as above.
    unsafe {
        if glXQueryExtension(display, null_mut(), null_mut()) == 0 {
            return 0;
        }
        if !major.is_null() {
            *major = 1;
        }
        if !minor.is_null() {
            *minor = 4;
        }
    }
    1
}

/// GLX 1.1.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryExtensionsString(display: *mut Display, number: c_int) -> *const c_char {
    // SAFETY: the display is the program's.
    unsafe { screen(display, number) }.map_or(null(), |screen| screen.extensions().as_ptr())
}

/// GLX 1.1.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetClientString(_display: *mut Display, name: c_int) -> *const c_char {
    match name {
        1 => VENDOR.as_ptr(),
        2 => GLX_VERSION.as_ptr(),
        3 => GLX_EXTENSIONS.as_ptr(),
        _ => null(),
    }
}

/// GLX 1.1.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryServerString(
    display: *mut Display,
    number: c_int,
    name: c_int,
) -> *const c_char {
    // SAFETY: the display is the program's.
    let Some(screen) = (unsafe { screen(display, number) }) else { return null() };
    match name {
        1 => VENDOR.as_ptr(),
        2 => GLX_VERSION.as_ptr(),
        3 => screen.extensions().as_ptr(),
        _ => null(),
    }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetFBConfigs(
    display: *mut Display,
    number: c_int,
    count: *mut c_int,
) -> *mut *const FbConfig {
    // SAFETY: as GLX says.
    unsafe {
        let Some(screen) = screen(display, number) else {
            if !count.is_null() {
                *count = 0;
            }
            return null_mut();
        };
        if !count.is_null() {
            *count = screen.configs.len() as c_int;
        }
        let all: Vec<*const FbConfig> = screen.configs.iter().map(|c| &raw const **c).collect();
        array_for_program(&all)
    }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXChooseFBConfig(
    display: *mut Display,
    number: c_int,
    list: *const c_int,
    count: *mut c_int,
) -> *mut *const FbConfig {
    // SAFETY: as GLX says.
    unsafe {
        if !count.is_null() {
            *count = 0;
        }
        let Some(screen) = screen(display, number) else { return null_mut() };
        let Some(wish) = Wish::for_config(&attributes(list)) else { return null_mut() };
        let found = wish.choose(screen.configs.iter().copied());
        if found.is_empty() {
            return null_mut();
        }
        if !count.is_null() {
            *count = found.len() as c_int;
        }
        let found: Vec<*const FbConfig> = found.into_iter().map(|c| &raw const *c).collect();
        array_for_program(&found)
    }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetFBConfigAttrib(
    display: *mut Display,
    config: *const FbConfig,
    attribute: c_int,
    value: *mut c_int,
) -> c_int {
    // SAFETY: the display is the program's.
    if unsafe { connect(display) }.is_none() {
        return NO_EXTENSION;
    }
    let Some(config) = state().config(config) else { return BAD_VISUAL };
    let Some(found) = config_value(config, attribute as u32) else { return BAD_ATTRIBUTE };
    if !value.is_null() {
        // SAFETY: the program's out parameter.
        unsafe { *value = found as c_int };
    }
    0
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetVisualFromFBConfig(
    display: *mut Display,
    config: *const FbConfig,
) -> *mut XVisualInfo {
    let Some(config) = state().config(config) else { return null_mut() };
    // SAFETY: the display is the program's.
    unsafe { visual_info(display, config) }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXChooseVisual(
    display: *mut Display,
    number: c_int,
    list: *mut c_int,
) -> *mut XVisualInfo {
    // SAFETY: as GLX says.
    unsafe {
        let Some(screen) = screen(display, number) else { return null_mut() };
        let Some(wish) = Wish::for_visual(&visual_attributes(list)) else { return null_mut() };
        let visuals = screen.configs.iter().copied().filter(|c| c.config.value(a::VISUAL_ID) != 0);
        for config in wish.choose(visuals) {
            let info = visual_info(display, config);
            if !info.is_null() {
                return info;
            }
        }
    }
    null_mut()
}

/// The config behind a visual.
///
/// # Safety
/// `visual` is null or valid.
unsafe fn config_of_visual(display: *mut Display, visual: *const XVisualInfo) -> Option<&'static FbConfig> {
    // SAFETY: as promised.
    unsafe {
        let visual = visual.as_ref()?;
        screen(display, visual.screen)?.of_visual(visual.id as u32)
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetConfig(
    display: *mut Display,
    visual: *mut XVisualInfo,
    attribute: c_int,
    value: *mut c_int,
) -> c_int {
    // SAFETY: as GLX says.
    unsafe {
        let Some(info) = visual.as_ref() else { return BAD_VISUAL };
        if connect(display).is_none() {
            return NO_EXTENSION;
        }
        if screen(display, info.screen).is_none() {
            return BAD_SCREEN;
        }
        let config = config_of_visual(display, visual);
        let found = match (attribute as u32, config) {
            (a::USE_GL, config) => u32::from(config.is_some()),
            (_, None) => return BAD_VISUAL,
            (a::RGBA, Some(config)) => u32::from(config.config.value(a::RENDER_TYPE) & RGBA_BIT != 0),
            (attribute, Some(config)) => match config_value(config, attribute) {
                Some(found) => found,
                None => return BAD_ATTRIBUTE,
            },
        };
        if !value.is_null() {
            *value = found as c_int;
        }
        0
    }
}

// Contexts.

/// What a program asks of a context.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Asked {
    pub render_type: u32,
    pub direct: bool,
    /// 0 where it asks by a function of before GLX_ARB_create_context.
    pub version: (u32, u32),
    /// Those of GLX_CONTEXT_FLAGS_ARB, and [`LOSES_ON_RESET`].
    pub flags: u32,
    pub profile: u32,
    /// Nothing is flushed when it is not current any more (GLX_ARB_context_flush_control).
    pub unflushed: bool,
    /// GLX_ARB_create_context_no_error.
    pub no_error: bool,
}

impl Asked {
    /// With the profile that its version has, where it asks by version.
    ///
    /// # Errors
    /// There is no such version, or none that rules cover.
    pub fn checked(mut self) -> Result<Asked, Status> {
        if self.profile == Profile::ES_BIT {
            return self.checked_for_es();
        }
        // Colour indices ended with OpenGL 2.1 (GLX_ARB_create_context).
        if !exists(self.version) || self.version >= (3, 0) && self.render_type == COLOR_INDEX_TYPE {
            return Err(BAD_MATCH);
        }
        if self.version > HIGHEST_VERSION {
            let (major, minor) = HIGHEST_VERSION;
            self.say_refused("OpenGL", &format!("{major}.{minor} is the highest that is covered"));
            return Err(GLX_BAD_FBCONFIG);
        }
        // Below GL 3.2 there are no profiles, and the parameter counts for nothing.
        if self.version < (3, 2) {
            self.profile = 0;
        } else if self.profile == 0 {
            self.profile = CORE_PROFILE_BIT; // where the program says nothing
        }
        Ok(self)
    }

    /// The same of OpenGL ES (GLX_EXT_create_context_es2_profile, GLX_EXT_create_context_es_profile).
    fn checked_for_es(self) -> Result<Asked, Status> {
        let (major, minor) = HIGHEST_ES_VERSION;
        match self.version {
            (1, 0 | 1) => return Ok(self),
            (2, 0) | (3, 0..=2) if self.version <= HIGHEST_ES_VERSION => return Ok(self),
            (3, 0..=2) => {
                self.say_refused("OpenGL ES", &format!("{major}.{minor} is the highest that is covered"));
            }
            _ => {}
        }
        Err(GLX_BAD_FBCONFIG)
    }

    fn say_refused(&self, api: &str, why: &str) {
        // Programs try one version after the other: the first is enough.
        static SAID: AtomicBool = AtomicBool::new(false);
        if !SAID.swap(true, Ordering::Relaxed) {
            let (major, minor) = self.version;
            note!("refused a context of {api} {major}.{minor}: {why}");
        }
    }
}

/// # Safety
/// `display` is open.
unsafe fn create_context(
    display: *mut Display,
    of: (Option<&'static FbConfig>, c_int),
    share: *const Context,
    asked: Asked,
    request: u8,
) -> *const Context {
    new_context(of, share, asked).unwrap_or_else(|status| {
        // SAFETY: the display is open.
        unsafe { raise(display, status, 0, request) };
        null()
    })
}

/// A context, with a config or without, of this screen.
///
/// # Errors
/// The driver's, or that there is no context to share with.
pub(crate) fn new_context(
    (config, screen): (Option<&'static FbConfig>, c_int),
    share: *const Context,
    asked: Asked,
) -> Result<*const Context, Status> {
    let of = Profile::of(asked.version.0, asked.flags, asked.profile);
    let api = Api::of(of);
    let (id, shared) = {
        let mut state = state();
        let share = (!share.is_null()).then(|| state.context(share));
        let shared = match share {
            None => Some((0, Share::new())),
            Some(Some(shared)) if shared.api.name != api.name => {
                note!(
                    "refused a context of OpenGL{} that shares objects with one of OpenGL{}",
                    api.name,
                    shared.api.name
                );
                return Err(BAD_MATCH);
            }
            Some(shared) => shared.map(|c| (c.id, c.gl.share())),
        };
        state.last_context += 1;
        (state.last_context, shared)
    };
    let Some((share_id, objects)) = shared else { return Err(GLX_BAD_CONTEXT) };
    let Asked { render_type, direct, version: (major, minor), flags, profile, unflushed, no_error } = asked;
    let [direct, unflushed, no_error] = [direct, unflushed, no_error].map(u32::from);
    let words =
        [id, share_id, screen as u32, render_type, direct, major, minor, flags, profile, unflushed, no_error];
    let bytes = config.map(|config| config.config.to_bytes()).unwrap_or_default();
    // SAFETY: nothing is written by the answer.
    let answer = unsafe { calls::ask(op::CreateContext, words, [BlobArg::Bytes(&bytes)], []) };
    match status(answer) {
        0 => {
            let context = Arc::new(Context {
                id,
                config,
                screen,
                render_type,
                share: share_id,
                owner: AtomicI32::new(0),
                seen: AtomicBool::new(false),
                bare: AtomicBool::new(false),
                taken: Mutex::default(),
                destroyed: AtomicBool::new(false),
                api,
                gl: ContextCell::new(objects, of, flags & 1 != 0),
            });
            let handle = Arc::as_ptr(&context);
            state().contexts.insert(handle as usize, context);
            Ok(handle)
        }
        error => Err(error),
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateContext(
    display: *mut Display,
    visual: *mut XVisualInfo,
    share: *const Context,
    direct: c_int,
) -> *const Context {
    // SAFETY: as GLX says.
    unsafe {
        if connect(display).is_none() {
            return null();
        }
        let Some(config) = config_of_visual(display, visual) else {
            let id = visual.as_ref().map_or(0, |v| v.id);
            raise(display, BAD_VALUE, id, request::CREATE_CONTEXT);
            return null();
        };
        let request = request::CREATE_CONTEXT;
        let asked = Asked { render_type: RGBA_TYPE, direct: direct != 0, ..Asked::default() };
        create_context(display, (Some(config), config.screen), share, asked, request)
    }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateNewContext(
    display: *mut Display,
    config: *const FbConfig,
    render_type: c_int,
    share: *const Context,
    direct: c_int,
) -> *const Context {
    let request = request::CREATE_NEW_CONTEXT;
    // SAFETY: as GLX says.
    unsafe {
        if connect(display).is_none() {
            return null();
        }
        let found = state().config(config);
        let Some(config) = found else {
            raise(display, GLX_BAD_FBCONFIG, 0, request);
            return null();
        };
        let render_type = render_type as u32;
        if ![RGBA_TYPE, COLOR_INDEX_TYPE].contains(&render_type) && !FLOAT_TYPES.contains(&render_type) {
            raise(display, BAD_VALUE, Xid::from(render_type), request);
            return null();
        }
        let asked = Asked { render_type, direct: direct != 0, ..Asked::default() };
        create_context(display, (Some(config), config.screen), share, asked, request)
    }
}

/// GLX_ARB_create_context.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateContextAttribsARB(
    display: *mut Display,
    config: *const FbConfig,
    share: *const Context,
    direct: c_int,
    list: *const c_int,
) -> *const Context {
    let request = request::CREATE_CONTEXT_ATTRIBS;
    // SAFETY: as GLX says.
    unsafe {
        if connect(display).is_none() {
            return null();
        }
        let found = state().config(config);
        if found.is_none() && !config.is_null() {
            raise(display, GLX_BAD_FBCONFIG, 0, request);
            return null();
        }
        let (mut version, mut flags, mut profile, mut render_type) = ((1, 0), 0, 0, RGBA_TYPE);
        let (mut unflushed, mut no_error, mut strategy) = (false, false, 0);
        let mut screen = found.map(|config| config.screen);
        for pair in attributes(list).chunks_exact(2) {
            match (pair[0], pair[1]) {
                (0x2091, value) => version.0 = value,
                (0x2092, value) => version.1 = value,
                (0x2093, 0) => {}
                // Debug, forward compatible, robust access.
                (0x2094, value) if value & !7 == 0 => flags = value,
                (a::CONTEXT_RESET_NOTIFICATION_STRATEGY, NO_RESET_NOTIFICATION) => strategy = 0,
                (a::CONTEXT_RESET_NOTIFICATION_STRATEGY, LOSE_CONTEXT_ON_RESET) => strategy = LOSES_ON_RESET,
                (0x9126, value @ (1 | 2 | Profile::ES_BIT)) => profile = value,
                (0x9126, value) => {
                    raise(display, GLX_BAD_PROFILE, Xid::from(value), request);
                    return null();
                }
                (a::RENDER_TYPE, value @ (RGBA_TYPE | COLOR_INDEX_TYPE)) => render_type = value,
                (a::RENDER_TYPE, value) if FLOAT_TYPES.contains(&value) => render_type = value,
                (a::CONTEXT_RELEASE_BEHAVIOR, value @ (0 | RELEASE_BEHAVIOR_FLUSH)) => unflushed = value == 0,
                (a::CONTEXT_OPENGL_NO_ERROR, value) => no_error = value != 0,
                // Of a config it has to be the screen (GLX_EXT_no_config_context).
                (a::SCREEN, value) if screen.is_none_or(|known| known == value as c_int) => {
                    screen = Some(value as c_int);
                }
                (_, value) => {
                    raise(display, BAD_VALUE, Xid::from(value), request);
                    return null();
                }
            }
        }
        let Some(number) = screen else {
            raise(display, BAD_VALUE, 0, request);
            return null();
        };
        if found.is_none() && self::screen(display, number).is_none() {
            raise(display, BAD_VALUE, number as Xid, request);
            return null();
        }
        let (direct, flags) = (direct != 0, flags | strategy);
        let asked = Asked { render_type, direct, version, flags, profile, unflushed, no_error };
        match asked.checked() {
            Ok(asked) => create_context(display, (found, number), share, asked, request),
            Err(status) => {
                raise(display, status, 0, request);
                null()
            }
        }
    }
}

/// Whether there is such a version of OpenGL.
fn exists((major, minor): (u32, u32)) -> bool {
    match major {
        1 => minor <= 5,
        2 => minor <= 1,
        3 => minor <= 3,
        4 => minor <= 6,
        _ => false,
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyContext(display: *mut Display, context: *const Context) {
    // Destroyed before, and current still: what was to be done is under way.
    if !destroy_context(context) && !context.is_null() && find_context(context).is_none() {
        // SAFETY: the display is the program's.
        unsafe { raise(display, GLX_BAD_CONTEXT, 0, request::DESTROY_CONTEXT) };
    }
}

/// Whether there was one to destroy.
pub(crate) fn destroy_context(context: *const Context) -> bool {
    let removed = state().contexts.remove(&(context as usize));
    if let Some(context) = &removed {
        context.destroyed.store(true, Ordering::Relaxed);
        calls::record(op::DestroyContext, [context.id]);
    }
    removed.is_some()
}

/// GLX 1.0. The driver decides whether it can: Mesa's contexts are all direct, and refuse.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCopyContext(
    display: *mut Display,
    from: *const Context,
    to: *const Context,
    mask: c_ulong,
) {
    let ids = {
        let state = state();
        let id = |handle| state.context(handle).map(|context| context.id);
        id(from).zip(id(to))
    };
    // SAFETY: the display is the program's.
    unsafe {
        let Some((from, to)) = ids else {
            raise(display, GLX_BAD_CONTEXT, 0, request::COPY_CONTEXT);
            return;
        };
        match status(calls::ask(op::CopyContext, [from, to, mask as u32], [], [])) {
            0 => {}
            failure => raise(display, failure, Xid::from(from), request::COPY_CONTEXT),
        }
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXIsDirect(_display: *mut Display, context: *const Context) -> c_int {
    c_int::from(find_context(context).is_some())
}

/// Also one that was destroyed, but that this thread has current still.
pub(crate) fn find_context(handle: *const Context) -> Option<Arc<Context>> {
    state().context(handle).or_else(|| {
        with_current(|c| c.context.clone().filter(|context| std::ptr::eq(Arc::as_ptr(context), handle)))
    })
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryContext(
    _display: *mut Display,
    context: *const Context,
    attribute: c_int,
    value: *mut c_int,
) -> c_int {
    let Some(context) = find_context(context) else { return BAD_CONTEXT_RETURN };
    let found = match attribute as u32 {
        a::RENDER_TYPE => context.render_type,
        a::SCREEN => context.screen as u32,
        0x800A => context.share,
        a::FBCONFIG_ID | a::VISUAL_ID => {
            context.config.map_or(0, |config| config.config.value(attribute as u32))
        }
        _ => return BAD_ATTRIBUTE,
    };
    if !value.is_null() {
        // SAFETY: the program's out parameter.
        unsafe { *value = found as c_int };
    }
    0
}

/// Waits until the X server has done what the program asked of it so far: its requests and the render server's travel
/// on two connections.
///
/// # Safety
/// `display` is open.
unsafe fn sync(x: &Xlib, display: *mut Display) {
    // SAFETY: as promised.
    unsafe {
        (x.XSync)(display, 0);
        let next = (x.XNextRequest)(display);
        with_current(|c| c.next_request = next);
    }
}

/// The same, where it has asked anything since it was last waited for.
///
/// # Safety
/// `display` is null or open.
unsafe fn catch_up(display: *mut Display) {
    if let Some(x) = xlib().filter(|_| !display.is_null()) {
        // SAFETY: as promised.
        unsafe {
            if with_current(|c| c.next_request) != (x.XNextRequest)(display) {
                sync(x, display);
            }
        }
    }
}

fn thread_id() -> i32 {
    // SAFETY: no memory is involved.
    unsafe { libc::gettid() }
}

/// # Safety
/// `display` is open.
unsafe fn make_current(
    display: *mut Display,
    draw: Xid,
    read: Xid,
    handle: *const Context,
    request: u8,
) -> c_int {
    // SAFETY: the display is open.
    match unsafe { bind(display, (draw, read), handle) } {
        Ok(()) => 1,
        Err(Unbound::NoDisplay) => 0,
        Err(Unbound::Failed(status, resource)) => {
            // SAFETY: the display is open.
            unsafe { raise(display, status, resource, request) };
            0
        }
    }
}

/// Why nothing was made current.
#[derive(Debug)]
pub(crate) enum Unbound {
    /// The display has no OpenGL for this program, which was told.
    NoDisplay,
    /// An error, and the drawable that it is about, or 0.
    Failed(Status, Xid),
}

/// Makes a context current with these drawables, or none if `handle` is null.
///
/// # Safety
/// `display` is open.
pub(crate) unsafe fn bind(
    display: *mut Display,
    (draw, read): (Xid, Xid),
    handle: *const Context,
) -> Result<(), Unbound> {
    let failed = |status, resource| Err(Unbound::Failed(status, resource));
    let (draw_id, read_id) = (draw as u32, read as u32);
    let before = with_current(|c| (c.context.clone(), c.draw, c.read));
    if handle.is_null() {
        if draw != 0 || read != 0 {
            return failed(BAD_MATCH, draw);
        }
        if let Some(context) = before.0 {
            // SAFETY: nothing is written by the answer.
            unsafe { calls::ask(op::MakeCurrent, [0, 0, 0], [BlobArg::Null], []) };
            became_current(null_mut(), None, 0, 0);
            context.owner.store(0, Ordering::Release);
        }
        return Ok(());
    }
    let Some(context) = find_context(handle) else { return failed(GLX_BAD_CONTEXT, 0) };
    // Both none is for the driver to say: from OpenGL 3.0 on there may be no default framebuffer.
    if (draw == 0) != (read == 0) {
        return failed(BAD_MATCH, 0);
    }
    // SAFETY: the display is open.
    let Some(x) = (unsafe { connect(display) }) else { return Err(Unbound::NoDisplay) };
    let same = before.0.as_ref().is_some_and(|c| Arc::ptr_eq(c, &context));
    if same && (before.1, before.2) == (draw_id, read_id) {
        return Ok(());
    }
    let me = thread_id();
    if !same && context.owner.compare_exchange(0, me, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return failed(BAD_ACCESS, 0);
    }
    if context.takes(&state(), (draw_id, read_id)) {
        // SAFETY: the display is open.
        unsafe { catch_up(display) };
        calls::record_blobs(op::MakeCurrent, [context.id, draw_id, read_id], [BlobArg::Null]);
        if let Some(old) = before.0.filter(|_| !same) {
            old.owner.store(0, Ordering::Release);
        }
        became_current(display, Some(context), draw_id, read_id);
        return Ok(());
    }
    let mut reply = [0u8; CurrentReply::LEN];
    let out = Out { ptr: reply.as_mut_ptr(), cap: reply.len() };
    // SAFETY: the display is open; the out parameter is as large as it says.
    let answer = unsafe {
        sync(x, display);
        calls::ask(op::MakeCurrent, [context.id, draw_id, read_id], [BlobArg::Value(1)], [out])
    };
    let status = status(answer);
    if status != 0 {
        if !same {
            context.owner.store(0, Ordering::Release);
        }
        return failed(status, draw);
    }
    if let Some(old) = before.0.filter(|_| !same) {
        old.owner.store(0, Ordering::Release);
    }
    context.has_taken((draw_id, read_id));
    became_current(display, Some(context.clone()), draw_id, read_id);
    if draw == 0 {
        context.bare.fetch_or(!context.seen.load(Ordering::Relaxed), Ordering::Relaxed);
    } else if !context.seen.swap(true, Ordering::Relaxed) {
        first_current(&context, CurrentReply::from_bytes(reply));
    }
    Ok(())
}

fn became_current(display: *mut Display, context: Option<Arc<Context>>, draw: u32, read: u32) {
    calls::set_has_context(context.is_some());
    let gl = context.as_ref().map_or(null_mut(), |context| context.gl.get());
    // SAFETY: `owner` says that no other thread has the context current; `CURRENT` keeps it until another takes its place.
    unsafe { handlers::set_current(gl) };
    with_current(|c| {
        c.display = display;
        c.context = context;
        c.draw = draw;
        c.read = read;
    });
}

/// GL sets viewport and scissor box to the drawable's size when a context is first made current, and never again, and has it
/// draw to and read from the back buffer if there is one: for the log they are calls like any others. (What a context with a
/// config draws to is the same for all drawables. One of OpenGL ES says "back" for either.)
fn first_current(context: &Context, reply: CurrentReply) {
    for command in [gl::op::glViewport, gl::op::glScissor] {
        calls::record(command, [0, 0, reply.size.width, reply.size.height]);
    }
    if context.config.is_none() && !context.bare.load(Ordering::Relaxed) && !context.api.profile.is_es() {
        for (command, double) in [gl::op::glDrawBuffer, gl::op::glReadBuffer].into_iter().zip(reply.double) {
            calls::record(command, [if double { tokens::BACK } else { tokens::FRONT }]);
        }
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXMakeCurrent(
    display: *mut Display,
    drawable: Xid,
    context: *const Context,
) -> c_int {
    // SAFETY: the display is the program's.
    unsafe { make_current(display, drawable, drawable, context, request::MAKE_CURRENT) }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXMakeContextCurrent(
    display: *mut Display,
    draw: Xid,
    read: Xid,
    context: *const Context,
) -> c_int {
    // SAFETY: the display is the program's.
    unsafe { make_current(display, draw, read, context, request::MAKE_CONTEXT_CURRENT) }
}

/// GLX 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentContext() -> *const Context {
    with_current(|c| c.context.as_ref().map_or(null(), Arc::as_ptr))
}

/// GLX 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentDrawable() -> Xid {
    with_current(|c| Xid::from(c.draw))
}

/// GLX 1.3.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentReadDrawable() -> Xid {
    with_current(|c| Xid::from(c.read))
}

/// GLX 1.2.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentDisplay() -> *mut Display {
    with_current(|c| c.display)
}

// Frames, and the order of GL and X.

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXSwapBuffers(display: *mut Display, drawable: Xid) {
    // SAFETY: the display is the program's.
    unsafe { catch_up(display) };
    calls::frame(op::SwapBuffers, [drawable as u32]);
}

/// GLX 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn glXWaitGL() {
    if !glXGetCurrentContext().is_null() {
        // SAFETY: nothing is written by the answer.
        unsafe { calls::ask(op::WaitGL, [], [], []) };
    }
}

/// What the thread's context has been told is done before anything that any thread calls from now on. Returns at once.
pub(crate) fn fence() {
    handlers::send_maps();
    calls::record(op::Fence, []);
}

/// Returns when all fences are behind, those of other threads too, with any context or none; at once where they are
/// `known` to be. What the server has written into mapped buffers is there then, as after glClientWaitSync.
pub(crate) fn await_fences(known: bool) {
    if !known {
        // SAFETY: nothing is written by the answer.
        unsafe { calls::ask(op::AwaitFences, [], [], []) };
    }
    handlers::fetch_maps();
}

/// GLX 1.0.
#[unsafe(no_mangle)]
pub extern "C" fn glXWaitX() {
    let (display, current) = with_current(|c| (c.display, c.context.is_some()));
    if let Some(x) = xlib().filter(|_| current && !display.is_null()) {
        // SAFETY: the display was open when the context was made current with it.
        unsafe { sync(x, display) };
        calls::record(op::WaitX, []);
    }
}

// Drawables.

fn keep_drawable(id: u32, made: u64, drawable: Drawable) -> Result<u32, Status> {
    match status(made) {
        0 => {
            state().drawables.insert(id, drawable);
            Ok(id)
        }
        error => Err(error),
    }
}

/// # Safety
/// `display` is open.
unsafe fn create_pbuffer(
    display: *mut Display,
    config: *const FbConfig,
    (width, height): (u32, u32),
    (preserved, largest): (bool, bool),
) -> Xid {
    let found = state().config(config);
    let made = found.ok_or(GLX_BAD_FBCONFIG);
    let made = made.and_then(|config| new_pbuffer(config, (width, height), (preserved, largest)));
    made.map_or_else(
        |status| {
            // SAFETY: the display is open.
            unsafe { raise(display, status, 0, request::CREATE_PBUFFER) };
            0
        },
        Xid::from,
    )
}

/// A pbuffer, by its number.
///
/// # Errors
/// The driver's.
pub(crate) fn new_pbuffer(
    config: &'static FbConfig,
    (width, height): (u32, u32),
    (preserved, largest): (bool, bool),
) -> Result<u32, Status> {
    let id = state().new_drawable();
    let words = [id, config.screen as u32, width, height, u32::from(preserved), u32::from(largest)];
    let bytes = config.config.to_bytes();
    // SAFETY: nothing is written by the answer.
    let made = unsafe { calls::ask(op::CreatePbuffer, words, [BlobArg::Bytes(&bytes)], []) };
    let texture = Texture::default();
    keep_drawable(id, made, Drawable { kind: Kind::Pbuffer, below: 0, config, preserved, largest, texture })
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreatePbuffer(
    display: *mut Display,
    config: *const FbConfig,
    list: *const c_int,
) -> Xid {
    // SAFETY: as GLX says.
    unsafe {
        if connect(display).is_none() {
            return 0;
        }
        let (mut width, mut height, mut preserved, mut largest) = (0, 0, true, false);
        for pair in attributes(list).chunks_exact(2) {
            match (pair[0], pair[1]) {
                (0x8041, value) => width = value,
                (0x8040, value) => height = value,
                (0x801B, value) => preserved = value != 0,
                (0x801C, value) => largest = value != 0,
                // What is not known is ignored, as in Mesa.
                _ => {}
            }
        }
        create_pbuffer(display, config, (width, height), (preserved, largest))
    }
}

/// # Safety
/// `display` is open.
unsafe fn create_over(
    display: *mut Display,
    config: Option<&'static FbConfig>,
    below: Xid,
    (kind, texture): (Kind, Texture),
    request: u8,
) -> Xid {
    // SAFETY: the display is open; nothing is written by the answer.
    unsafe {
        let Some(x) = connect(display) else { return 0 };
        let Some(config) = config else {
            raise(display, GLX_BAD_FBCONFIG, 0, request);
            return 0;
        };
        match new_over(x, display, config, below, (kind, texture)) {
            Ok(id) => Xid::from(id),
            Err(status) => {
                raise(display, status, below, request);
                0
            }
        }
    }
}

/// A GLX window or pixmap over one of the program's, by its number.
///
/// # Errors
/// The driver's.
///
/// # Safety
/// `display` is open.
unsafe fn new_over(
    x: &Xlib,
    display: *mut Display,
    config: &'static FbConfig,
    below: Xid,
    (kind, texture): (Kind, Texture),
) -> Result<u32, Status> {
    let id = state().new_drawable();
    let [screen, x_id] = [config.screen as u32, below as u32];
    let bytes = config.config.to_bytes();
    let blobs = [BlobArg::Bytes(&bytes)];
    // SAFETY: the display is open; nothing is written by the answers.
    let made = unsafe {
        sync(x, display);
        if kind == Kind::Pixmap {
            let Texture { format, target, mipmap } = texture;
            calls::ask(op::CreatePixmap, [id, screen, x_id, format, target, mipmap], blobs, [])
        } else {
            calls::ask(op::CreateWindow, [id, screen, x_id], blobs, [])
        }
    };
    let drawable = Drawable { kind, below: x_id, config, preserved: true, largest: false, texture };
    keep_drawable(id, made, drawable)
}

/// A GLX window over a window of the program's, or a pixmap over a pixmap, by its number.
///
/// # Errors
/// The driver's.
///
/// # Safety
/// `display` is open.
pub(crate) unsafe fn new_surface(
    display: *mut Display,
    config: &'static FbConfig,
    below: Xid,
    is_window: bool,
) -> Result<u32, Status> {
    let kind = if is_window { Kind::Window } else { Kind::Pixmap };
    // SAFETY: as promised.
    unsafe {
        let x = connect(display).ok_or(BAD_ALLOC)?;
        new_over(x, display, config, below, (kind, Texture::default()))
    }
}

/// GLX 1.3. Its attributes are GLX_EXT_texture_from_pixmap's.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreatePixmap(
    display: *mut Display,
    config: *const FbConfig,
    pixmap: Xid,
    list: *const c_int,
) -> Xid {
    let config = state().config(config);
    let mut texture = Texture::default();
    // SAFETY: as GLX says.
    for pair in unsafe { attributes(list) }.chunks_exact(2) {
        match pair[0] {
            a::TEXTURE_FORMAT => texture.format = pair[1],
            a::TEXTURE_TARGET => texture.target = pair[1],
            a::MIPMAP_TEXTURE => texture.mipmap = pair[1],
            // What is not known is ignored, as in Mesa.
            _ => {}
        }
    }
    // A format alone: the target is the first that the config has (Mesa: a rectangle only where it has no other).
    if let Some(config) = config.filter(|_| texture.format != 0 && texture.target == 0) {
        let targets = config.config.value(a::BIND_TO_TEXTURE_TARGETS);
        texture.target = if targets & 2 != 0 { 0x20DC } else { 0x20DD };
    }
    // SAFETY: the display is the program's.
    unsafe { create_over(display, config, pixmap, (Kind::Pixmap, texture), request::CREATE_PIXMAP) }
}

/// GLX 1.3. It has no attributes.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateWindow(
    display: *mut Display,
    config: *const FbConfig,
    window: Xid,
    _list: *const c_int,
) -> Xid {
    let config = state().config(config);
    // SAFETY: the display is the program's.
    unsafe {
        create_over(display, config, window, (Kind::Window, Texture::default()), request::CREATE_WINDOW)
    }
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateGLXPixmap(
    display: *mut Display,
    visual: *mut XVisualInfo,
    pixmap: Xid,
) -> Xid {
    // SAFETY: as GLX says.
    unsafe {
        let config = config_of_visual(display, visual);
        let plain = (Kind::Pixmap, Texture::default());
        create_over(display, config, pixmap, plain, request::CREATE_GLX_PIXMAP)
    }
}

/// Whether the X window below a GLX window has been destroyed.
///
/// # Safety
/// `display` is open.
unsafe fn is_window_gone(display: *mut Display, id: u32) -> bool {
    const GLX_WIDTH: u32 = 0x801d;
    let known = state().drawables.contains_key(&id);
    // SAFETY: as promised.
    let Some(x) = known.then(|| unsafe { connect(display) }).flatten() else { return false };
    // SAFETY: as promised; nothing is written by the answer.
    unsafe {
        sync(x, display);
        answered(calls::ask(op::QueryDrawable, [id, GLX_WIDTH], [], [])) == Some(NO_DRAWABLE)
    }
}

/// # Safety
/// `display` is open.
unsafe fn destroy_drawable(display: *mut Display, id: Xid, kind: Kind, (error, request): (Status, u8)) {
    // SAFETY: the display is open.
    unsafe {
        if !drop_drawable(display, id as u32, kind) {
            raise(display, error, id, request);
        }
    }
}

/// Destroys a drawable, whatever it is.
///
/// # Safety
/// `display` is open.
pub(crate) unsafe fn destroy_surface(display: *mut Display, id: u32) {
    let kind = state().drawables.get(&id).map(|drawable| drawable.kind);
    if let Some(kind) = kind {
        // SAFETY: as promised.
        unsafe { drop_drawable(display, id, kind) };
    }
}

/// Whether there was one to destroy.
///
/// # Safety
/// `display` is open.
unsafe fn drop_drawable(display: *mut Display, id: u32, kind: Kind) -> bool {
    // A GLX window goes with its X window: then it is not there any more to be destroyed.
    // SAFETY: the display is open.
    let gone = kind == Kind::Window && unsafe { is_window_gone(display, id) };
    let removed = {
        let mut state = state();
        let there = state.drawables.get(&id).is_some_and(|d| d.kind == kind);
        if there {
            state.intervals.remove(&id);
            state.event_masks.remove(&id);
            state.drawables.remove(&id);
        }
        there
    };
    if removed {
        let op = match kind {
            Kind::Pbuffer => op::DestroyPbuffer,
            Kind::Pixmap => op::DestroyPixmap,
            Kind::Window => op::DestroyWindow,
        };
        calls::record(op, [id]);
    }
    removed && !gone
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyPbuffer(display: *mut Display, pbuffer: Xid) {
    let failure = (GLX_BAD_PBUFFER, request::DESTROY_PBUFFER);
    // SAFETY: the display is the program's.
    unsafe { destroy_drawable(display, pbuffer, Kind::Pbuffer, failure) };
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyPixmap(display: *mut Display, pixmap: Xid) {
    let failure = (GLX_BAD_PIXMAP, request::DESTROY_PIXMAP);
    // SAFETY: the display is the program's.
    unsafe { destroy_drawable(display, pixmap, Kind::Pixmap, failure) };
}

/// GLX 1.0.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyGLXPixmap(display: *mut Display, pixmap: Xid) {
    let failure = (GLX_BAD_PIXMAP, request::DESTROY_GLX_PIXMAP);
    // SAFETY: the display is the program's.
    unsafe { destroy_drawable(display, pixmap, Kind::Pixmap, failure) };
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyWindow(display: *mut Display, window: Xid) {
    let failure = (GLX_BAD_WINDOW, request::DESTROY_WINDOW);
    // SAFETY: the display is the program's.
    unsafe { destroy_drawable(display, window, Kind::Window, failure) };
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryDrawable(
    display: *mut Display,
    drawable: Xid,
    attribute: c_int,
    value: *mut c_uint,
) {
    // SAFETY: as GLX says.
    unsafe {
        if value.is_null() || connect(display).is_none() {
            return;
        }
        let id = drawable as u32;
        let (known, interval) = {
            let state = state();
            let known = state.drawables.get(&id).map(|d| (d.config, d.preserved, d.largest));
            (known, state.intervals.get(&id).copied().unwrap_or(1))
        };
        if id >= FIRST_DRAWABLE && known.is_none() || id == 0 {
            raise(display, GLX_BAD_DRAWABLE, drawable, request::GET_DRAWABLE_ATTRIBUTES);
            return;
        }
        let local = match (attribute, known) {
            (0x801B, Some((_, preserved, _))) => Some(u32::from(preserved)),
            (0x801C, Some((_, _, largest))) => Some(u32::from(largest)),
            (0x8013, Some((config, _, _))) => Some(config.config.value(a::FBCONFIG_ID)),
            (0x20F1, _) => Some(interval.unsigned_abs()),
            (0x20F2, _) => Some(i32::MAX as u32),
            _ => None,
        };
        *value = match local {
            Some(local) => local,
            None => {
                let Some(found) = drawable_value(display, id, attribute as u32) else {
                    raise(display, GLX_BAD_DRAWABLE, drawable, request::GET_DRAWABLE_ATTRIBUTES);
                    return;
                };
                found
            }
        };
    }
}

/// An attribute of a drawable that the driver knows, 0 if nobody answers; `None` where there is no such drawable any more.
///
/// # Safety
/// `display` is open.
pub(crate) unsafe fn drawable_value(display: *mut Display, id: u32, attribute: u32) -> Option<u32> {
    // SAFETY: as promised; nothing is written by the answer.
    let answer = unsafe {
        catch_up(display);
        calls::ask(op::QueryDrawable, [id, attribute], [], [])
    };
    Some(answered(answer).unwrap_or(0)).filter(|found| *found != NO_DRAWABLE)
}

/// GLX 1.3. The one event there is (a pbuffer's contents were lost) never comes.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXSelectEvent(display: *mut Display, drawable: Xid, mask: c_ulong) {
    let id = drawable as u32;
    let known = {
        let mut state = state();
        let known = id != 0 && (id < FIRST_DRAWABLE || state.drawables.contains_key(&id));
        if known {
            state.event_masks.insert(id, mask);
        }
        known
    };
    if !known {
        // SAFETY: the display is the program's.
        unsafe { raise(display, GLX_BAD_DRAWABLE, drawable, request::CHANGE_DRAWABLE_ATTRIBUTES) };
    }
}

/// GLX 1.3.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetSelectedEvent(_display: *mut Display, drawable: Xid, mask: *mut c_ulong) {
    let found = state().event_masks.get(&(drawable as u32)).copied().unwrap_or(0);
    if !mask.is_null() {
        // SAFETY: the program's out parameter.
        unsafe { *mask = found };
    }
}

// Swap control.

pub(crate) fn set_interval(drawable: u32, interval: c_int) {
    let before = state().intervals.insert(drawable, interval);
    if before != Some(interval) {
        calls::record(op::SwapInterval, [drawable, interval as u32]);
    }
}

/// GLX_EXT_swap_control.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXSwapIntervalEXT(display: *mut Display, drawable: Xid, interval: c_int) {
    let id = drawable as u32;
    let known = id != 0 && (id < FIRST_DRAWABLE || state().drawables.contains_key(&id));
    if interval < 0 || !known {
        let status = if interval < 0 { BAD_VALUE } else { GLX_BAD_DRAWABLE };
        // SAFETY: the display is the program's.
        unsafe { raise(display, status, drawable, 0) };
        return;
    }
    set_interval(id, interval);
}

/// GLX_SGI_swap_control.
#[unsafe(no_mangle)]
pub extern "C" fn glXSwapIntervalSGI(interval: c_int) -> c_int {
    let (current, drawable) = with_current(|c| (c.context.is_some(), c.draw));
    if !current {
        return BAD_CONTEXT_RETURN;
    }
    if interval <= 0 {
        return BAD_VALUE_RETURN;
    }
    set_interval(drawable, interval);
    0
}

/// GLX_MESA_swap_control.
#[unsafe(no_mangle)]
pub extern "C" fn glXSwapIntervalMESA(interval: c_uint) -> c_int {
    let (current, drawable) = with_current(|c| (c.context.is_some(), c.draw));
    if !current {
        return BAD_CONTEXT_RETURN;
    }
    let Ok(interval) = c_int::try_from(interval) else { return BAD_VALUE_RETURN };
    set_interval(drawable, interval);
    0
}

/// GLX_MESA_swap_control.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetSwapIntervalMESA() -> c_int {
    let drawable = with_current(|c| c.draw);
    state().intervals.get(&drawable).copied().unwrap_or(c_int::from(drawable != 0))
}

// Extensions of Mesa's software drivers.

/// GLX_MESA_copy_sub_buffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCopySubBufferMESA(
    display: *mut Display,
    drawable: Xid,
    x: c_int,
    y: c_int,
    width: c_int,
    height: c_int,
) {
    // SAFETY: the display is the program's.
    unsafe { catch_up(display) };
    let [x, y, width, height] = [x, y, width, height].map(c_int::cast_unsigned);
    calls::record(op::CopySubBuffer, [drawable as u32, x, y, width, height]);
}

/// GLX_EXT_texture_from_pixmap. What the program asked of X before is in the picture; the list has no attributes.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXBindTexImageEXT(
    display: *mut Display,
    drawable: Xid,
    buffer: c_int,
    _list: *const c_int,
) {
    let id = drawable as u32;
    let target = state().drawables.get(&id).and_then(|drawable| drawable.texture.target());
    // SAFETY: the display is the program's; nothing is written by the answer.
    unsafe {
        let status = match target {
            None => GLX_BAD_PIXMAP,
            Some(target) => {
                catch_up(display);
                status(calls::ask(op::BindTexImage, [id, buffer as u32, target], [], []))
            }
        };
        if status != 0 {
            raise(display, status, drawable, request::VENDOR_PRIVATE);
        }
    }
}

/// GLX_EXT_texture_from_pixmap.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXReleaseTexImageEXT(display: *mut Display, drawable: Xid, buffer: c_int) {
    let id = drawable as u32;
    if state().drawables.get(&id).is_some_and(|drawable| drawable.texture.target().is_some()) {
        calls::record(op::ReleaseTexImage, [id, buffer as u32]);
    } else {
        // SAFETY: the display is the program's.
        unsafe { raise(display, GLX_BAD_PIXMAP, drawable, request::VENDOR_PRIVATE) };
    }
}

/// What a driver says of itself (GLX_MESA_query_renderer), in `value`; whether it says anything.
fn renderer([screen, of, attribute]: [c_int; 3], is_text: bool, value: &mut [u8]) -> bool {
    let out = Out { ptr: value.as_mut_ptr(), cap: value.len() };
    let words = [screen, of, attribute, is_text.into()].map(c_int::cast_unsigned);
    // SAFETY: the buffer has as many bytes as it says.
    answered(unsafe { calls::ask(op::QueryRenderer, words, [BlobArg::Value(1)], [out]) }) == Some(1)
}

/// The screen of the context that is current.
fn current_screen() -> Option<(*mut Display, c_int)> {
    with_current(|c| c.context.as_ref().map(|context| (c.display, context.screen)))
}

/// GLX_MESA_query_renderer.
///
/// # Safety
/// As the extension says: `value` has room for as many numbers as the attribute has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryRendererIntegerMESA(
    display: *mut Display,
    number: c_int,
    of: c_int,
    attribute: c_int,
    value: *mut c_uint,
) -> c_int {
    // A version is three numbers, a core profile's and the like two.
    let count = match attribute {
        0x8185 => 3,
        0x818A..=0x818D => 2,
        _ => 1,
    };
    let mut found = [0u8; 12];
    // SAFETY: the display is the program's, and the out parameter is as large as the attribute says.
    unsafe {
        if screen(display, number).is_none() || !renderer([number, of, attribute], false, &mut found) {
            return 0;
        }
        if !value.is_null() {
            std::ptr::copy_nonoverlapping(found.as_ptr(), value.cast(), 4 * count);
        }
    }
    1
}

/// GLX_MESA_query_renderer.
///
/// # Safety
/// As above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryCurrentRendererIntegerMESA(attribute: c_int, value: *mut c_uint) -> c_int {
    let Some((display, number)) = current_screen() else { return 0 };
    // SAFETY: the same call.
    unsafe { glXQueryRendererIntegerMESA(display, number, 0, attribute, value) }
}

/// GLX_MESA_query_renderer. A program may keep the text, so it stays the one of the driver that was asked first.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryRendererStringMESA(
    display: *mut Display,
    number: c_int,
    of: c_int,
    attribute: c_int,
) -> *const c_char {
    // SAFETY: the display is the program's.
    if unsafe { screen(display, number) }.is_none() {
        return null();
    }
    let key = [number, of, attribute].map(c_int::cast_unsigned);
    let known = state().renderers.get(&key).copied();
    let text = known.unwrap_or_else(|| {
        let mut room = [0u8; 1024];
        let found = renderer([number, of, attribute], true, &mut room);
        let text = found.then(|| CStr::from_bytes_until_nul(&room).ok()).flatten();
        let text = text.map(|text| &*Box::leak(text.to_owned().into_boxed_c_str()));
        *state().renderers.entry(key).or_insert(text)
    });
    text.map_or(null(), CStr::as_ptr)
}

/// GLX_MESA_query_renderer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryCurrentRendererStringMESA(attribute: c_int) -> *const c_char {
    let Some((display, number)) = current_screen() else { return null() };
    // SAFETY: the same call.
    unsafe { glXQueryRendererStringMESA(display, number, 0, attribute) }
}

// Older names of the above, and extensions that say little.

/// GLX_SGI_make_current_read.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXMakeCurrentReadSGI(
    display: *mut Display,
    draw: Xid,
    read: Xid,
    context: *const Context,
) -> c_int {
    // SAFETY: the same call.
    unsafe { glXMakeContextCurrent(display, draw, read, context) }
}

/// GLX_SGI_make_current_read.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentReadDrawableSGI() -> Xid {
    glXGetCurrentReadDrawable()
}

/// GLX_EXT_import_context.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetCurrentDisplayEXT() -> *mut Display {
    glXGetCurrentDisplay()
}

/// GLX_EXT_import_context.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryContextInfoEXT(
    display: *mut Display,
    context: *const Context,
    attribute: c_int,
    value: *mut c_int,
) -> c_int {
    // SAFETY: the same call.
    unsafe { glXQueryContext(display, context, attribute, value) }
}

/// GLX_EXT_import_context.
#[unsafe(no_mangle)]
pub extern "C" fn glXGetContextIDEXT(context: *const Context) -> Xid {
    find_context(context).map_or(0, |context| Xid::from(context.id))
}

/// GLX_EXT_import_context. Only contexts that are not direct can be imported, and there are none.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXImportContextEXT(_display: *mut Display, _id: Xid) -> *const Context {
    null()
}

/// GLX_EXT_import_context. Nothing was imported, so there is nothing to free.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXFreeContextEXT(_display: *mut Display, _context: *const Context) {}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetFBConfigAttribSGIX(
    display: *mut Display,
    config: *const FbConfig,
    attribute: c_int,
    value: *mut c_int,
) -> c_int {
    // SAFETY: the same call.
    unsafe { glXGetFBConfigAttrib(display, config, attribute, value) }
}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXChooseFBConfigSGIX(
    display: *mut Display,
    number: c_int,
    list: *mut c_int,
    count: *mut c_int,
) -> *mut *const FbConfig {
    // SAFETY: the same call.
    unsafe { glXChooseFBConfig(display, number, list, count) }
}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateGLXPixmapWithConfigSGIX(
    display: *mut Display,
    config: *const FbConfig,
    pixmap: Xid,
) -> Xid {
    // SAFETY: the same call.
    unsafe { glXCreatePixmap(display, config, pixmap, null()) }
}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateContextWithConfigSGIX(
    display: *mut Display,
    config: *const FbConfig,
    render_type: c_int,
    share: *const Context,
    direct: c_int,
) -> *const Context {
    // SAFETY: the same call.
    unsafe { glXCreateNewContext(display, config, render_type, share, direct) }
}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetVisualFromFBConfigSGIX(
    display: *mut Display,
    config: *const FbConfig,
) -> *mut XVisualInfo {
    // SAFETY: the same call.
    unsafe { glXGetVisualFromFBConfig(display, config) }
}

/// GLX_SGIX_fbconfig.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetFBConfigFromVisualSGIX(
    display: *mut Display,
    visual: *mut XVisualInfo,
) -> *const FbConfig {
    // SAFETY: the visual is the program's.
    unsafe { config_of_visual(display, visual) }.map_or(null(), |config| &raw const *config)
}

/// GLX_SGIX_pbuffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXCreateGLXPbufferSGIX(
    display: *mut Display,
    config: *const FbConfig,
    width: c_uint,
    height: c_uint,
    list: *mut c_int,
) -> Xid {
    // SAFETY: as GLX says.
    unsafe {
        if connect(display).is_none() {
            return 0;
        }
        let (mut preserved, mut largest) = (true, false);
        for pair in attributes(list).chunks_exact(2) {
            match (pair[0], pair[1]) {
                (0x801B, value) => preserved = value != 0,
                (0x801C, value) => largest = value != 0,
                _ => {}
            }
        }
        create_pbuffer(display, config, (width, height), (preserved, largest))
    }
}

/// GLX_SGIX_pbuffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXDestroyGLXPbufferSGIX(display: *mut Display, pbuffer: Xid) {
    // SAFETY: the same call.
    unsafe { glXDestroyPbuffer(display, pbuffer) };
}

/// GLX_SGIX_pbuffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXQueryGLXPbufferSGIX(
    display: *mut Display,
    pbuffer: Xid,
    attribute: c_int,
    value: *mut c_uint,
) {
    // SAFETY: the same call.
    unsafe { glXQueryDrawable(display, pbuffer, attribute, value) };
}

/// GLX_SGIX_pbuffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXSelectEventSGIX(display: *mut Display, drawable: Xid, mask: c_ulong) {
    // SAFETY: the same call.
    unsafe { glXSelectEvent(display, drawable, mask) };
}

/// GLX_SGIX_pbuffer.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetSelectedEventSGIX(display: *mut Display, drawable: Xid, mask: *mut c_ulong) {
    // SAFETY: the same call.
    unsafe { glXGetSelectedEvent(display, drawable, mask) };
}

/// GLX 1.0: glyphs of an X font as bitmaps in display lists.
///
/// # Safety
/// As GLX says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXUseXFont(font: Xid, first: c_int, count: c_int, list: c_int) {
    let (display, current) = with_current(|c| (c.display, c.context.is_some()));
    if let Some(x) = xlib().filter(|_| current && !display.is_null()) {
        // SAFETY: the display was open when the context was made current with it.
        unsafe { font::use_font(x, display, font, first, count, list) };
    }
}

// Functions by name.

/// Our function of this name, GLX or GL; null where there is none.
pub fn function(name: &CStr) -> *const c_void {
    let find = |exports: &[Export]| {
        let at = exports.binary_search_by(|export| export.name.as_bytes().cmp(name.to_bytes()));
        at.ok().map(|index| exports[index].function.cast())
    };
    find(&GLX_EXPORTS).or_else(|| find(&EXPORTS)).unwrap_or(null())
}

/// GLX_ARB_get_proc_address. No extension's function without the extension.
///
/// # Safety
/// `name` is null or ends with 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetProcAddressARB(name: *const c_char) -> *const c_void {
    if name.is_null() {
        return null();
    }
    // SAFETY: as promised.
    function(unsafe { CStr::from_ptr(name) })
}

/// GLX 1.4.
///
/// # Safety
/// `name` is null or ends with 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glXGetProcAddress(name: *const c_char) -> *const c_void {
    // SAFETY: the same call.
    unsafe { glXGetProcAddressARB(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_sorted_and_found() {
        assert!(GLX_EXPORTS.is_sorted_by(|a, b| a.name < b.name));
        assert_eq!(function(c"glXSwapBuffers"), glXSwapBuffers as *const c_void);
        assert!(function(c"glXBindSwapBarrierNV").is_null());
        assert!(EXPORTS.is_sorted_by(|a, b| a.name < b.name));
        assert_eq!(function(c"glBegin"), crate::generated::glBegin as *const c_void);
        assert!(function(c"glWaitVkSemaphoreNV").is_null());
        // SAFETY: a null pointer is allowed.
        assert!(unsafe { glXGetProcAddress(null()) }.is_null());
    }

    #[test]
    fn a_display_is_its_x_server_and_a_screen() {
        for (name, server) in
            [(":0", ":0"), (":0.1", ":0"), ("unix:0.0", ":0"), ("a.b:10.0", "a.b:10"), ("a.b:1", "a.b:1")]
        {
            assert_eq!(server_of(name), server);
        }
    }
}
