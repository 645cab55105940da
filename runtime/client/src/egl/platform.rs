//! Which display a program means, and the X display behind it.
//!
//! This module must not know configs, surfaces or contexts.
#![allow(unsafe_code)] // pointers of the program's window system

use super::tokens as egl;
use crate::glx::xlib::{self, xlib};
use crate::inject::dlsym_as_us;
use crate::note::note;
use std::ffi::{CStr, c_int, c_void};
use std::ptr::null_mut;
use std::sync::Once;

/// What a display belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// An X server (EGL_EXT_platform_x11): the program's `Display*`, or 0 for the one that `DISPLAY` names; and its screen, where the
    /// program says which.
    X11(usize, Option<c_int>),
    /// None (EGL_MESA_platform_surfaceless).
    Surfaceless,
    /// None, by way of [`DEVICE`] (EGL_EXT_platform_device).
    Device,
}

/// The only device that there is (EGL_EXT_device_enumeration): its address is its handle.
pub static DEVICE: u8 = 0;

/// [`DEVICE`], as programs have it.
pub fn device() -> *mut c_void {
    (&raw const DEVICE).cast_mut().cast()
}

/// What eglGetDisplay means; `None` for what is not covered, which is said.
///
/// # Safety
/// `native` is null or points to something, as EGL says.
pub unsafe fn of_native(native: *mut c_void) -> Option<Platform> {
    if native.is_null() {
        return match std::env::var("EGL_PLATFORM").as_deref() {
            Ok("surfaceless") => Some(Platform::Surfaceless),
            Ok("x11" | "") | Err(_) => Some(Platform::X11(0, None)),
            Ok(other) => refuse(other),
        };
    }
    // Mesa tells them apart in the same way: by the first word that `native` points to.
    // SAFETY: as promised; null is no function and no variable.
    let is_of = |symbol: &CStr| unsafe {
        let mark = dlsym_as_us(libc::RTLD_DEFAULT, symbol.as_ptr());
        !mark.is_null() && *native.cast::<*mut c_void>() == mark
    };
    if is_of(c"wl_display_interface") {
        return refuse("Wayland");
    }
    if is_of(c"gbm_create_device") {
        return refuse("GBM");
    }
    Some(Platform::X11(native as usize, None))
}

/// What eglGetPlatformDisplay means.
///
/// # Errors
/// EGL's.
pub fn of_platform(platform: u32, native: *mut c_void, attributes: &[(u32, isize)]) -> Result<Platform, u32> {
    match platform {
        egl::PLATFORM_X11_EXT => {
            let mut screen = None;
            for (attribute, value) in attributes {
                match *attribute {
                    egl::PLATFORM_X11_SCREEN_EXT => screen = c_int::try_from(*value).ok(),
                    _ => return Err(egl::BAD_ATTRIBUTE),
                }
            }
            Ok(Platform::X11(native as usize, screen))
        }
        egl::PLATFORM_SURFACELESS_MESA if native.is_null() => Ok(Platform::Surfaceless),
        egl::PLATFORM_DEVICE_EXT if native == device() => Ok(Platform::Device),
        egl::PLATFORM_SURFACELESS_MESA | egl::PLATFORM_DEVICE_EXT => Err(egl::BAD_PARAMETER),
        other => {
            let name = match other {
                egl::PLATFORM_WAYLAND_EXT => "Wayland".to_owned(),
                egl::PLATFORM_GBM_KHR => "GBM".to_owned(),
                egl::PLATFORM_XCB_EXT => "XCB".to_owned(),
                other => format!("{other:#x}"),
            };
            refuse(&name).ok_or(egl::BAD_PARAMETER)
        }
    }
}

fn refuse(platform: &str) -> Option<Platform> {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        note!("this program asks for an EGL display of the platform {platform}: X11 and surfaceless are covered, and it gets none");
    });
    None
}

/// The X display of a platform, opened where it is not the program's, and its screen.
pub fn open(platform: Platform) -> Option<(*mut xlib::Display, c_int)> {
    let x = xlib()?;
    let (display, screen) = match platform {
        Platform::X11(0, screen) => (null_mut(), screen),
        Platform::X11(native, screen) => (native as *mut xlib::Display, screen),
        Platform::Surfaceless | Platform::Device => (null_mut(), None),
    };
    // SAFETY: the program's display, or one that is opened here and never closed. Threads are announced first, for GL may be called in
    // any; where that has happened before nothing is done.
    unsafe {
        let display = if display.is_null() {
            (x.XInitThreads)();
            (x.XOpenDisplay)(std::ptr::null())
        } else {
            display
        };
        if display.is_null() {
            note!("EGL needs an X server here, of a window or without one: none is to be had by DISPLAY");
            return None;
        }
        Some((display, screen.unwrap_or_else(|| (x.XDefaultScreen)(display))))
    }
}
