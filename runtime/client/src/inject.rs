//! How the library comes between a program and libGL where LD_PRELOAD alone does not suffice: dlopen(3) of a GL
//! library gives this library, and dlsym(3) never gives a function of the real one.
//!
//! The dynamic linker judges by the *caller* (its RUNPATH, its namespace, what comes after it for RTLD_NEXT). So the
//! interposed functions do not call the real ones: each is a few instructions that ask a filter, and then either
//! return its answer or jump to the real function, with all registers and the return address as they were.
//! This module must not know any command, and must not allocate before a GL library is involved.
#![allow(unsafe_code)] // functions without prologue, and what they are handed

use crate::elf;
use crate::server::library_path;
use std::collections::HashSet;
use std::ffi::{CStr, CString, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicPtr, Ordering};

/// The libraries that hold GL, GLX and EGL.
const GL_LIBRARIES: &[&[u8]] =
    &[b"libGL.so", b"libGLX.so", b"libOpenGL.so", b"libEGL.so", b"libGLESv2.so", b"libGLESv1_CM.so"];
/// Where functions of the real libGL may be found, beside those: the dispatcher and vendors' libraries.
const BEHIND_GL: &[&[u8]] = &[b"libGLdispatch.so", b"libGLX_", b"libEGL_"];

/// The arguments of an interposed function, as the trampoline keeps them, and its return address.
#[repr(C)]
struct Frame {
    _padding: usize,
    arguments: [usize; 4],
    caller: usize,
}

/// What the trampoline shall do: return `value`, or jump to it.
#[repr(C)]
struct Verdict {
    answered: usize,
    value: *const c_void,
}

impl Verdict {
    fn answer(value: *const c_void) -> Verdict {
        Verdict { answered: 1, value }
    }
    fn jump(real: &Real) -> Verdict {
        Verdict { answered: 0, value: real.get() }
    }
}

/// A function of libc, found once.
struct Real {
    name: &'static [u8],
    at: AtomicPtr<c_void>,
}

impl Real {
    const fn new(name: &'static [u8]) -> Real {
        Real { name, at: AtomicPtr::new(std::ptr::null_mut()) }
    }
    fn get(&self) -> *const c_void {
        let at = self.at.load(Ordering::Relaxed);
        if !at.is_null() {
            return at;
        }
        // Before glibc 2.34 these were in libdl.
        let at = elf::function(&[b"libc.so.6", b"libdl.so.2"], self.name);
        if at.is_null() {
            crate::note::note!("the dynamic linker's functions are not where they should be");
            std::process::abort();
        }
        self.at.store(at.cast_mut(), Ordering::Relaxed);
        at
    }
}

static DLOPEN: Real = Real::new(b"dlopen");
static DLMOPEN: Real = Real::new(b"dlmopen");
static DLSYM: Real = Real::new(b"dlsym");
static DLVSYM: Real = Real::new(b"dlvsym");

type Dlopen = unsafe extern "C" fn(*const c_char, c_int) -> *mut c_void;
type Dlsym = unsafe extern "C" fn(*mut c_void, *const c_char) -> *mut c_void;

/// The real dlopen(3), as this library's own.
///
/// # Safety
/// As dlopen(3): the object's constructors run.
pub unsafe fn dlopen_as_us(file: *const c_char, flags: c_int) -> *mut c_void {
    // SAFETY: it is that function; else as promised.
    unsafe { std::mem::transmute::<*const c_void, Dlopen>(DLOPEN.get())(file, flags) }
}

/// The real dlsym(3), as this library's own.
///
/// # Safety
/// `handle` is one, `name` a string.
pub unsafe fn dlsym_as_us(handle: *mut c_void, name: *const c_char) -> *mut c_void {
    // SAFETY: it is that function; else as promised.
    unsafe { std::mem::transmute::<*const c_void, Dlsym>(DLSYM.get())(handle, name) }
}

macro_rules! trampoline {
    ($(#[$doc:meta])* $name:ident, $filter:path) => {
        $(#[$doc])*
        #[unsafe(naked)]
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name() {
            std::arch::naked_asm!(
                "endbr64",
                "push rdi",
                "push rsi",
                "push rdx",
                "push rcx",
                "sub rsp, 8",
                "mov rdi, rsp",
                "call {filter}",
                "mov r11, rdx",
                "add rsp, 8",
                "pop rcx",
                "pop rdx",
                "pop rsi",
                "pop rdi",
                "test rax, rax",
                "jnz 2f",
                "jmp r11",
                "2:",
                "mov rax, r11",
                "ret",
                filter = sym $filter,
            )
        }
    };
}

trampoline!(
    /// `dlopen(file, flags)`.
    dlopen,
    filter_dlopen
);
trampoline!(
    /// `dlmopen(namespace, file, flags)`.
    dlmopen,
    filter_dlmopen
);
trampoline!(
    /// `dlsym(handle, name)`.
    dlsym,
    filter_dlsym
);
trampoline!(
    /// `dlvsym(handle, name, version)`.
    dlvsym,
    filter_dlvsym
);

// The arguments are on the stack as the trampoline pushed them: rcx lowest, rdi highest.
const FIRST: usize = 3;
const SECOND: usize = 2;
const THIRD: usize = 1;

unsafe extern "C" fn filter_dlopen(frame: &mut Frame) -> Verdict {
    // SAFETY: the first two arguments of dlopen.
    unsafe { filter_open(frame, FIRST, SECOND, &DLOPEN) }
}

unsafe extern "C" fn filter_dlmopen(frame: &mut Frame) -> Verdict {
    // SAFETY: the second and third argument of dlmopen.
    unsafe { filter_open(frame, SECOND, THIRD, &DLMOPEN) }
}

/// # Safety
/// The argument `file` is a string or null.
unsafe fn filter_open(frame: &mut Frame, file: usize, flags: usize, real: &Real) -> Verdict {
    let (name, mode) = (frame.arguments[file] as *const c_char, frame.arguments[flags] as c_int);
    if name.is_null() {
        return Verdict::jump(real);
    }
    // SAFETY: as promised.
    let path = unsafe { CStr::from_ptr(name) }.to_bytes();
    if is_gl_library(path) {
        return Verdict::answer(ourselves(mode));
    }
    if mode & libc::RTLD_DEEPBIND != 0 && needs_gl(Path::new(OsStr::from_bytes(path)), frame.caller) {
        // It would find the real libGL before us.
        frame.arguments[flags] = (mode & !libc::RTLD_DEEPBIND) as usize;
    }
    Verdict::jump(real)
}

unsafe extern "C" fn filter_dlsym(frame: &mut Frame) -> Verdict {
    // SAFETY: the arguments of dlsym.
    unsafe { filter_symbol(frame, &DLSYM) }
}

unsafe extern "C" fn filter_dlvsym(frame: &mut Frame) -> Verdict {
    // SAFETY: the first arguments of dlvsym are those of dlsym.
    unsafe { filter_symbol(frame, &DLVSYM) }
}

/// Whether it is `gl` or `egl` and a capital.
///
/// # Safety
/// `name` is a string.
unsafe fn is_name_of_gl(name: *const c_char) -> bool {
    // SAFETY: none of them is read behind the end, which is neither `e`, `g` nor `l`.
    let at = |index: usize| unsafe { *name.add(index) as u8 };
    let first = usize::from(at(0) == b'e');
    at(first) == b'g' && at(first + 1) == b'l' && at(first + 2).is_ascii_uppercase()
}

/// # Safety
/// The first two arguments are those of dlsym(3).
unsafe fn filter_symbol(frame: &Frame, real: &Real) -> Verdict {
    let (handle, name) = (frame.arguments[FIRST] as *mut c_void, frame.arguments[SECOND] as *const c_char);
    // SAFETY: a string, by dlsym's contract; only names of GL and EGL are looked at further.
    if name.is_null() || !unsafe { is_name_of_gl(name) } {
        return Verdict::jump(real);
    }
    // SAFETY: a handle and a name, by dlsym's contract.
    unsafe {
        if handle == libc::RTLD_NEXT {
            // Only the real function knows what is next after the caller; so whoever asks for something behind
            // itself that we have gets ours, and what the real libGL alone has is not there.
            let ours = ours(name);
            return match ours.is_null() {
                false if !is_ours(frame.caller) => Verdict::answer(ours),
                _ if is_in_real_gl(name) => Verdict::answer(std::ptr::null()),
                _ => Verdict::jump(real),
            };
        }
        let found = dlsym_as_us(handle, name);
        if !found.is_null() {
            return if is_behind_gl(found) { Verdict::answer(ours(name)) } else { Verdict::answer(found) };
        }
        // dlerror(3) now has our failure; the real function says the same again, or finds what only the caller sees.
        if handle == libc::RTLD_DEFAULT && is_in_real_gl(name) {
            return Verdict::answer(std::ptr::null());
        }
        Verdict::jump(real)
    }
}

fn is_gl_library(path: &[u8]) -> bool {
    let file = path.rsplit(|c| *c == b'/').next().unwrap_or(path);
    GL_LIBRARIES
        .iter()
        .any(|name| file.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with(b".")))
}

/// A handle of this library.
fn ourselves(mode: c_int) -> *mut c_void {
    let path = library_path().and_then(|path| CString::new(path.into_os_string().as_encoded_bytes()).ok());
    let Some(path) = path else { return std::ptr::null_mut() };
    let keep = libc::RTLD_LAZY | libc::RTLD_NOLOAD | mode & libc::RTLD_GLOBAL;
    // SAFETY: the object is loaded: no constructor runs.
    unsafe { dlopen_as_us(path.as_ptr(), keep) }
}

/// This library's function `name`; null if it has none.
unsafe fn ours(name: *const c_char) -> *const c_void {
    let me = ourselves(0);
    if me.is_null() {
        return me;
    }
    // SAFETY: our own handle; `name` as promised.
    let found = unsafe { dlsym_as_us(me, name) };
    // SAFETY: gives back the reference of `ourselves`.
    unsafe { libc::dlclose(me) };
    if is_ours(found as usize) { found } else { std::ptr::null() }
}

fn object_of(address: usize) -> Option<PathBuf> {
    // SAFETY: dladdr takes any address; the name stays while the object is loaded.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        if libc::dladdr(address as *const c_void, &raw mut info) == 0 || info.dli_fname.is_null() {
            return None;
        }
        Some(PathBuf::from(OsStr::from_bytes(CStr::from_ptr(info.dli_fname).to_bytes())))
    }
}

fn is_ours(address: usize) -> bool {
    let base = |address: usize| {
        // SAFETY: as in `object_of`.
        unsafe {
            let mut info: libc::Dl_info = std::mem::zeroed();
            (libc::dladdr(address as *const c_void, &raw mut info) != 0).then_some(info.dli_fbase)
        }
    };
    address != 0 && base(address) == base(is_ours as *const () as usize)
}

/// Whether an address is in a real GL library.
fn is_behind_gl(address: *const c_void) -> bool {
    let Some(path) = object_of(address as usize) else { return false };
    let file = path.file_name().unwrap_or_default().as_bytes();
    is_gl_library(file) || BEHIND_GL.iter().any(|name| file.starts_with(name))
}

/// Whether a real GL library that is loaded has the function.
unsafe fn is_in_real_gl(name: *const c_char) -> bool {
    [
        c"libGL.so.1",
        c"libOpenGL.so.0",
        c"libGLX.so.0",
        c"libEGL.so.1",
        c"libGLESv2.so.2",
        c"libGLESv1_CM.so.1",
    ]
    .iter()
    .any(|library| {
        // SAFETY: looked up only where loaded already, by the real function.
        unsafe {
            let handle = dlopen_as_us(library.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD);
            if handle.is_null() {
                return false;
            }
            let found = dlsym_as_us(handle, name);
            libc::dlclose(handle);
            !found.is_null()
        }
    })
}

/// Whether the object that `caller` opens by this name needs a GL library, itself or by what it needs.
fn needs_gl(name: &Path, caller: usize) -> bool {
    let mut folders = object_of(caller).map(|path| elf::needs(&path).folders).unwrap_or_default();
    if let Some(list) = std::env::var_os("LD_LIBRARY_PATH") {
        folders.extend(std::env::split_paths(&list));
    }
    folders.extend(
        ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib"]
            .map(PathBuf::from),
    );
    folders.push("/usr/local/lib".into());
    let mut seen = HashSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let path = if name.as_os_str().as_bytes().contains(&b'/') {
            name
        } else {
            match folders.iter().map(|folder| folder.join(&name)).find(|path| path.exists()) {
                Some(path) => path,
                None => continue,
            }
        };
        let needs = elf::needs(&path);
        if needs.libraries.iter().any(|library| is_gl_library(library.as_bytes())) {
            return true;
        }
        folders.extend(needs.folders);
        open.extend(needs.libraries.iter().map(PathBuf::from));
    }
    false
}
