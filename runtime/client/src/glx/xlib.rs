//! The program's own Xlib, found when the first GLX call comes: never linked, so that a program without GL is left
//! alone.
//!
//! This module must not know GLX.
#![allow(unsafe_code)] // calls of a foreign library

use std::ffi::{CStr, c_char, c_int, c_uint, c_ulong, c_void};
use std::sync::OnceLock;

/// Xlib's connection.
#[repr(C)]
pub struct Display {
    _opaque: [u8; 0],
}

/// `XErrorEvent`.
#[repr(C)]
pub struct XErrorEvent {
    /// 0.
    pub kind: c_int,
    /// The connection.
    pub display: *mut Display,
    /// The id that the request named.
    pub resource: c_ulong,
    /// The request's number.
    pub serial: c_ulong,
    /// What went wrong.
    pub error: u8,
    /// The extension.
    pub request: u8,
    /// The extension's request.
    pub minor: u8,
}

/// `XVisualInfo`.
#[repr(C)]
pub struct XVisualInfo {
    /// Xlib's description.
    pub visual: *mut c_void,
    /// Its id.
    pub id: c_ulong,
    /// Of which screen.
    pub screen: c_int,
    /// In bits.
    pub depth: c_int,
    /// TrueColor and so on.
    pub class: c_int,
    /// Which bits are red.
    pub red: c_ulong,
    /// Which bits are green.
    pub green: c_ulong,
    /// Which bits are blue.
    pub blue: c_ulong,
    /// Entries.
    pub colormap_size: c_int,
    /// Bits of each component.
    pub bits: c_int,
}

/// `XCharStruct`: the extent of a glyph, in pixels from its origin.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C)]
pub struct XCharStruct {
    /// Left edge.
    pub lbearing: i16,
    /// Right edge.
    pub rbearing: i16,
    /// To the next glyph's origin.
    pub width: i16,
    /// Above the baseline.
    pub ascent: i16,
    /// Below it.
    pub descent: i16,
    /// Not used here.
    pub attributes: u16,
}

/// `XFontStruct`.
#[repr(C)]
pub struct XFontStruct {
    ext_data: *mut c_void,
    /// The font.
    pub fid: c_ulong,
    direction: c_uint,
    /// First and last second byte (or, with one row, character).
    pub min_char_or_byte2: c_uint,
    /// See above.
    pub max_char_or_byte2: c_uint,
    /// First row.
    pub min_byte1: c_uint,
    /// Last row.
    pub max_byte1: c_uint,
    all_chars_exist: c_int,
    default_char: c_uint,
    n_properties: c_int,
    properties: *mut c_void,
    min_bounds: XCharStruct,
    /// The extent of all glyphs together.
    pub max_bounds: XCharStruct,
    /// One for each glyph; null where all are alike.
    pub per_char: *const XCharStruct,
    ascent: c_int,
    descent: c_int,
}

/// `XChar2b`.
#[repr(C)]
pub struct XChar2b {
    /// Row.
    pub byte1: u8,
    /// Column.
    pub byte2: u8,
}

/// `XGCValues`.
#[repr(C)]
pub struct XGCValues {
    function: c_int,
    plane_mask: c_ulong,
    /// Of what is drawn.
    pub foreground: c_ulong,
    /// Of what is not.
    pub background: c_ulong,
    line_width: c_int,
    line_style: c_int,
    cap_style: c_int,
    join_style: c_int,
    fill_style: c_int,
    fill_rule: c_int,
    arc_mode: c_int,
    tile: c_ulong,
    stipple: c_ulong,
    ts_x_origin: c_int,
    ts_y_origin: c_int,
    /// The font of text.
    pub font: c_ulong,
    subwindow_mode: c_int,
    graphics_exposures: c_int,
    clip_x_origin: c_int,
    clip_y_origin: c_int,
    clip_mask: c_ulong,
    dash_offset: c_int,
    dashes: c_char,
}

/// A handler of X errors.
pub type ErrorHandler = unsafe extern "C" fn(*mut Display, *mut XErrorEvent) -> c_int;

macro_rules! xlib {
    ($( $field:ident: fn($($arg:ty),*) -> $ret:ty; )*) => {
        /// The functions used, named as in Xlib.
        #[allow(non_snake_case, missing_docs)]
        pub struct Xlib { $( pub $field: unsafe extern "C" fn($($arg),*) -> $ret, )* }

        impl Xlib {
            fn load() -> Option<Xlib> {
                // SAFETY: dlopen and dlsym of a system library by names that end with 0. A program that has a Display
                // has loaded it already, perhaps without showing its symbols: so by name.
                unsafe {
                    let name = c"libX11.so.6".as_ptr();
                    let mut handle = libc::dlopen(name, libc::RTLD_LAZY | libc::RTLD_NOLOAD);
                    if handle.is_null() {
                        handle = libc::dlopen(name, libc::RTLD_LAZY);
                    }
                    if handle.is_null() {
                        return None;
                    }
                    Some(Xlib { $( $field: {
                        let symbol = libc::dlsym(handle, concat!(stringify!($field), "\0").as_ptr().cast());
                        if symbol.is_null() {
                            return None;
                        }
                        std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($arg),*) -> $ret>(symbol)
                    }, )* })
                }
            }
        }
    };
}

xlib! {
    XInitThreads: fn() -> c_int;
    XOpenDisplay: fn(*const c_char) -> *mut Display;
    XSync: fn(*mut Display, c_int) -> c_int;
    XNextRequest: fn(*mut Display) -> c_ulong;
    XDisplayString: fn(*mut Display) -> *const c_char;
    XScreenCount: fn(*mut Display) -> c_int;
    XDefaultScreen: fn(*mut Display) -> c_int;
    XRootWindow: fn(*mut Display, c_int) -> c_ulong;
    XGetVisualInfo: fn(*mut Display, std::ffi::c_long, *mut XVisualInfo, *mut c_int) -> *mut XVisualInfo;
    XQueryExtension: fn(*mut Display, *const c_char, *mut c_int, *mut c_int, *mut c_int) -> c_int;
    XSetErrorHandler: fn(Option<ErrorHandler>) -> Option<ErrorHandler>;
    XQueryFont: fn(*mut Display, c_ulong) -> *mut XFontStruct;
    XFreeFontInfo: fn(*mut *mut c_char, *mut XFontStruct, c_int) -> c_int;
    XCreatePixmap: fn(*mut Display, c_ulong, c_uint, c_uint, c_uint) -> c_ulong;
    XFreePixmap: fn(*mut Display, c_ulong) -> c_int;
    XCreateGC: fn(*mut Display, c_ulong, c_ulong, *mut XGCValues) -> *mut c_void;
    XFreeGC: fn(*mut Display, *mut c_void) -> c_int;
    XSetForeground: fn(*mut Display, *mut c_void, c_ulong) -> c_int;
    XFillRectangle: fn(*mut Display, c_ulong, *mut c_void, c_int, c_int, c_uint, c_uint) -> c_int;
    XDrawString16: fn(*mut Display, c_ulong, *mut c_void, c_int, c_int, *const XChar2b, c_int) -> c_int;
    XGetImage: fn(*mut Display, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int) -> *mut c_void;
    XGetPixel: fn(*mut c_void, c_int, c_int) -> c_ulong;
    XDestroyImage: fn(*mut c_void) -> c_int;
}

/// The program's Xlib; `None` where there is none.
pub fn xlib() -> Option<&'static Xlib> {
    static XLIB: OnceLock<Option<Xlib>> = OnceLock::new();
    XLIB.get_or_init(Xlib::load).as_ref()
}

/// The name of the display that a connection goes to.
///
/// # Safety
/// `display` is open.
pub unsafe fn display_name(x: &Xlib, display: *mut Display) -> String {
    // SAFETY: as promised; the string lives as long as the connection.
    unsafe {
        let name = (x.XDisplayString)(display);
        if name.is_null() { String::new() } else { CStr::from_ptr(name).to_string_lossy().into_owned() }
    }
}

unsafe extern "C" fn ignore(_: *mut Display, _: *mut XErrorEvent) -> c_int {
    0
}

/// Hands an error to the program's handler, as if the X server had sent it. `request` and `minor` say which request
/// failed.
///
/// # Safety
/// `display` is open, and no lock is held that the handler may want: it may call anything, or end the program.
pub unsafe fn raise(
    x: &Xlib,
    display: *mut Display,
    error: u8,
    resource: c_ulong,
    (request, minor): (u8, u8),
) {
    // Xlib's own way (_XError) wants the display locked by a macro over its private parts; the handler is all it calls.
    // SAFETY: the handler is the program's or Xlib's default; it gets a valid event.
    unsafe {
        let handler = (x.XSetErrorHandler)(Some(ignore));
        (x.XSetErrorHandler)(handler);
        let serial = (x.XNextRequest)(display).wrapping_sub(1);
        let mut event = XErrorEvent { kind: 0, display, resource, serial, error, request, minor };
        if let Some(handler) = handler {
            handler(display, &mut event);
        }
    }
}
