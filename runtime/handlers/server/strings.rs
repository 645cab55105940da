//! glGetError, and the driver's strings as the program may see them.
//!
//! This module must not know which extensions the rules cover.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use reprise_gl::ops::{SHOWN_EXTENSIONS, SHOWN_VERSION};
use reprise_wire::packet::Packet;
use std::ffi::CStr;

const GL_VERSION: u32 = 0x1f02;
const GL_EXTENSIONS: u32 = 0x1f03;

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
    let mut text = match p.word(0) {
        GL_VERSION => cap_version(&text, SHOWN_VERSION),
        GL_EXTENSIONS => filter_extensions(&text, &SHOWN_EXTENSIONS),
        _ => text,
    };
    x.answer(text.len() as u64);
    text.push(0);
    x.append(&text)
}

/// The version text with its number lowered to `most` (times ten); the driver's own text after it stays.
fn cap_version(text: &[u8], most: u8) -> Vec<u8> {
    let end = text.iter().position(|byte| *byte == b' ').unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let mut parts =
        number.split(|byte| *byte == b'.').map(|part| std::str::from_utf8(part).ok()?.parse::<u8>().ok());
    let (Some(Some(major)), Some(Some(minor))) = (parts.next(), parts.next()) else { return text.to_vec() };
    if major.saturating_mul(10).saturating_add(minor) <= most {
        return text.to_vec();
    }
    [format!("{}.{}", most / 10, most % 10).as_bytes(), rest].concat()
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
        ] {
            assert_eq!(cap_version(driver.as_bytes(), 15), shown.as_bytes());
        }
    }

    #[test]
    fn only_covered_extensions_are_shown() {
        let shown = filter_extensions(b"GL_B GL_A GL_AB GL_C ", &["GL_A", "GL_C", "GL_X"]);
        assert_eq!(shown, b"GL_A GL_C ");
        assert_eq!(filter_extensions(b"GL_B GL_A GL_C", &["GL_A", "GL_C"]), b"GL_A GL_C");
    }
}
