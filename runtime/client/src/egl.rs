//! EGL is not covered, so no EGL display is to be had: a program that can do with GLX falls back to it and is recorded;
//! one that cannot ends with an error of its own instead of drawing into nothing, since its `gl*` calls come here.
//!
//! Only the entrances are taken (EGL 1.5 specification, section 3.2: `EGL_NO_DISPLAY` where none matches, no error).
//! This module must not know what a display is used for.
#![allow(unsafe_code)] // exported symbols

use crate::inject::{dlopen_as_us, dlsym_as_us};
use std::ffi::{CStr, c_char, c_void};
use std::sync::Once;

/// The functions that give a display, by name: what dlsym(3) must find here instead of in libEGL.
pub const ENTRANCES: [&[u8]; 4] =
    [b"eglGetDisplay", b"eglGetPlatformDisplay", b"eglGetPlatformDisplayEXT", b"eglGetProcAddress"];

fn no_display() -> *mut c_void {
    static TOLD: Once = Once::new();
    TOLD.call_once(|| {
        crate::note::note!(
            "this program asks for EGL, which Reprise does not cover: it is told that there is no EGL display, \
             and can be recorded only if it goes on with GLX"
        );
    });
    std::ptr::null_mut()
}

/// EGL 1.0.
#[unsafe(no_mangle)]
extern "C" fn eglGetDisplay(_native: *mut c_void) -> *mut c_void {
    no_display()
}

/// EGL 1.5.
#[unsafe(no_mangle)]
extern "C" fn eglGetPlatformDisplay(
    _platform: u32,
    _native: *mut c_void,
    _attributes: *const isize,
) -> *mut c_void {
    no_display()
}

/// EGL_EXT_platform_base.
#[unsafe(no_mangle)]
extern "C" fn eglGetPlatformDisplayEXT(
    _platform: u32,
    _native: *mut c_void,
    _attributes: *const i32,
) -> *mut c_void {
    no_display()
}

/// EGL 1.0: the real one, but for the entrances.
///
/// # Safety
/// `name` is a string.
#[unsafe(no_mangle)]
unsafe extern "C" fn eglGetProcAddress(name: *const c_char) -> *const c_void {
    if name.is_null() {
        return std::ptr::null();
    }
    // SAFETY: as promised.
    match unsafe { CStr::from_ptr(name) }.to_bytes() {
        b"eglGetDisplay" => return eglGetDisplay as *const c_void,
        b"eglGetPlatformDisplay" => return eglGetPlatformDisplay as *const c_void,
        b"eglGetPlatformDisplayEXT" => return eglGetPlatformDisplayEXT as *const c_void,
        _ => {}
    }
    type GetProcAddress = unsafe extern "C" fn(*const c_char) -> *const c_void;
    // SAFETY: only where the program has loaded it already; never closed, so what it returns stays.
    unsafe {
        let library = dlopen_as_us(c"libEGL.so.1".as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD);
        if library.is_null() {
            return std::ptr::null();
        }
        let real = dlsym_as_us(library, c"eglGetProcAddress".as_ptr());
        if real.is_null() {
            return std::ptr::null();
        }
        std::mem::transmute::<*mut c_void, GetProcAddress>(real)(name)
    }
}
