//! What the generated wrappers of GL commands need beside [`crate::calls`]: pointers as blobs, functions by name.
//!
//! This module must not know any command.
#![allow(unsafe_code)] // the program's memory as slices

use crate::exports::EXPORTS;
use reprise_wire::packet::BlobArg;
use std::ffi::{CStr, c_void};

/// An exported function.
#[derive(Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// Where it is.
    pub function: *const (),
}

// SAFETY: the address of a function is the same for all threads.
unsafe impl Sync for Export {}

/// The exported GL function of this name; null where there is none.
pub fn function(name: &CStr) -> *const c_void {
    let Ok(name) = name.to_str() else { return std::ptr::null() };
    match EXPORTS.binary_search_by(|export| export.name.cmp(name)) {
        Ok(index) => EXPORTS[index].function.cast(),
        Err(_) => std::ptr::null(),
    }
}

/// Memory that a call reads.
///
/// # Safety
/// `len` bytes at `pointer` may be read for as long as the blob is used, unless it is null.
pub unsafe fn input<'a>(pointer: *const c_void, len: usize) -> BlobArg<'a> {
    if pointer.is_null() {
        return BlobArg::Null;
    }
    // SAFETY: as promised.
    BlobArg::Bytes(unsafe { std::slice::from_raw_parts(pointer.cast(), len) })
}

/// Memory that a call fills: the answer comes in the reply area, or nowhere.
pub fn output<'a>(pointer: *const c_void) -> BlobArg<'a> {
    if pointer.is_null() { BlobArg::Null } else { BlobArg::Value(1) }
}
