//! glGetError, and the driver's strings as the program may see them.
//!
//! This module must not know which extensions the rules cover.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::driver::{Api, ES_PREFIXES};
use reprise_gl::glx::Profile;
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;
use std::ffi::CStr;

/// glGetError: the program's own error flag.
///
/// # Errors
/// None.
pub fn get_error(x: &mut Executor<'_>, _p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let error = x.context().map_or(0, |context| context.errors.take(gl));
    x.answer(error.into());
    Ok(())
}

/// glGetString: the text follows the answer as an out parameter, ended by a zero byte; the answer is its length, 0 where GL has none.
/// The version is at most the one that the rules cover, extensions only those that they cover.
///
/// # Errors
/// [`Refused`].
pub fn get_string(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let get = x.gl().glGetString.ok_or(Refused::Missing("glGetString"))?;
    // SAFETY: a context is current; what is returned is null or text that the driver keeps.
    let text = unsafe {
        let text = get(p.word(0));
        (!text.is_null()).then(|| CStr::from_ptr(text.cast()).to_bytes().to_vec())
    };
    let Some(text) = text else { return Ok(()) };
    let profile = x.profile();
    let shown = Api::of(profile).shown;
    let mut text = match p.word(0) {
        gl::VERSION => cap_version(&text, (shown.version / 10, shown.version % 10)),
        gl::SHADING_LANGUAGE_VERSION => cap_version(&text, shading_language(profile, shown.version)),
        gl::EXTENSIONS => filter_extensions(&text, shown.extensions),
        _ => text,
    };
    x.answer(text.len() as u64);
    text.push(0);
    x.append(&text)
}

/// glGetStringi: all strings of word 0, one a line, follow the answer as [`get_string`]'s text does.
///
/// # Errors
/// [`Refused`].
pub fn get_stringi(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, name) = (x.gl(), p.word(0));
    let profile = x.profile();
    let ours = Api::of(profile).shown;
    let mut count = 0;
    let pname = if name == gl::EXTENSIONS { gl::NUM_EXTENSIONS } else { gl::NUM_SHADING_LANGUAGE_VERSIONS };
    call!(gl.glGetIntegerv(pname, &raw mut count));
    let mut all = Vec::new();
    for index in 0..count.cast_unsigned() {
        let text = call!(gl.glGetStringi(name, index));
        if text.is_null() {
            continue;
        }
        // SAFETY: text that the driver keeps.
        let text = unsafe { CStr::from_ptr(text.cast()) }.to_bytes();
        let shown = match name {
            gl::EXTENSIONS => ours.extensions.iter().any(|shown| shown.as_bytes() == text),
            _ => cap_version(text, shading_language(profile, ours.version)) == text,
        };
        if shown {
            all.extend_from_slice(text);
            all.push(b'\n');
        }
    }
    x.answer(all.len() as u64);
    x.append(&all)
}

/// The version of the shading language that belongs to one of GL: major, and minor as it is written.
fn shading_language(profile: Profile, version: u8) -> (u8, u8) {
    match version {
        ..30 if profile.is_es() => (1, 0),
        _ if profile.is_es() => (version / 10, version % 10 * 10),
        ..20 => (0, 0),
        20 => (1, 10),
        21 => (1, 20),
        30 => (1, 30),
        31 => (1, 40),
        32 => (1, 50),
        _ => (version / 10, version % 10 * 10),
    }
}

/// The version text with its number lowered to `most` (major, and minor as it is written there); the driver's own text before
/// and after it stays.
fn cap_version(text: &[u8], most: (u8, u8)) -> Vec<u8> {
    let prefix = ES_PREFIXES.iter().find(|prefix| text.starts_with(prefix.as_bytes()));
    let (before, after) = text.split_at(prefix.map_or(0, |prefix| prefix.len()));
    let end = after.iter().position(|byte| *byte == b' ').unwrap_or(after.len());
    let (number, rest) = after.split_at(end);
    let mut parts =
        number.split(|byte| *byte == b'.').map(|part| std::str::from_utf8(part).ok()?.parse::<u8>().ok());
    let (Some(Some(major)), Some(Some(minor))) = (parts.next(), parts.next()) else { return text.to_vec() };
    if (major, minor) <= most {
        return text.to_vec();
    }
    [before, format!("{}.{}", most.0, most.1).as_bytes(), rest].concat()
}

/// Those of the driver's extensions that are in `shown`, in the driver's order. Each keeps the space after it: programs look for a
/// name with one, or take names apart at them, and Mesa has one after the last as well.
fn filter_extensions(text: &[u8], shown: &[&str]) -> Vec<u8> {
    let name = |part: &[u8]| part.strip_suffix(b" ").unwrap_or(part).to_vec();
    let shows = |part: &&[u8]| shown.iter().any(|shown| shown.as_bytes() == name(part));
    text.split_inclusive(|byte| *byte == b' ').filter(shows).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_capped_and_the_driver_named() {
        for (driver, shown) in [
            ("4.5 (Compatibility Profile) Mesa 22.3.6", "1.5 (Compatibility Profile) Mesa 22.3.6"),
            ("1.4 Mesa", "1.4 Mesa"),
            ("1.5.3", "1.5.3"),
            ("2.1.2 NVIDIA", "1.5 NVIDIA"),
            ("strange", "strange"),
            ("OpenGL ES 3.2 Mesa 22.3.6", "OpenGL ES 1.5 Mesa 22.3.6"),
        ] {
            assert_eq!(cap_version(driver.as_bytes(), (1, 5)), shown.as_bytes());
        }
    }

    #[test]
    fn the_shading_language_follows_the_version() {
        let of = |version| shading_language(Profile::Compatibility, version);
        assert_eq!(cap_version(b"4.50 Mesa", of(21)), b"1.20 Mesa");
        assert_eq!(cap_version(b"4.50", of(46)), b"4.50");
        assert_eq!(cap_version(b"1.30", of(33)), b"1.30");
        let es = b"OpenGL ES GLSL ES 3.20";
        assert_eq!(cap_version(es, shading_language(Profile::Es, 32)), es);
    }

    #[test]
    fn only_covered_extensions_are_shown() {
        let shown = filter_extensions(b"GL_B GL_A GL_AB GL_C ", &["GL_A", "GL_C", "GL_X"]);
        assert_eq!(shown, b"GL_A GL_C ");
        assert_eq!(filter_extensions(b"GL_B GL_A GL_C", &["GL_A", "GL_C"]), b"GL_A GL_C");
    }
}
