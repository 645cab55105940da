//! What a linked program calls its uniforms, attributes and other resources, and how its driver numbered them: the table that travels from the
//! server, which asked, through the log to the next driver, which may number them otherwise (design of virtual locations;
//! specification 4.6, sections 7.3.1 and 7.6).
//!
//! ```text
//! entry  kind u32, number u32, count u32, length u32, name (length bytes, padded to 4)
//! ```
//!
//! Whoever reads a table checks all lengths. This module must not know how a driver is asked.

use crate::tokens as gl;

/// The kind of the entry that says what the program writes beside fragments: its number is [`WRITES_STORAGE`] and others.
pub const WRITES: u32 = 0;
/// Shader storage blocks.
pub const WRITES_STORAGE: u32 = 1;
/// Atomic counters.
pub const WRITES_COUNTERS: u32 = 2;
/// Images.
pub const WRITES_IMAGES: u32 = 4;
/// In the same number: it has subroutines.
pub const HAS_SUBROUTINES: u32 = 8;

/// Stages that have subroutines, in the order of the bits of glUseProgramStages, with the interfaces of these and of their uniforms.
pub const STAGES: [[u32; 3]; 6] = [
    [gl::VERTEX_SHADER, gl::VERTEX_SUBROUTINE, gl::VERTEX_SUBROUTINE_UNIFORM],
    [gl::FRAGMENT_SHADER, gl::FRAGMENT_SUBROUTINE, gl::FRAGMENT_SUBROUTINE_UNIFORM],
    [gl::GEOMETRY_SHADER, gl::GEOMETRY_SUBROUTINE, gl::GEOMETRY_SUBROUTINE_UNIFORM],
    [gl::TESS_CONTROL_SHADER, gl::TESS_CONTROL_SUBROUTINE, gl::TESS_CONTROL_SUBROUTINE_UNIFORM],
    [gl::TESS_EVALUATION_SHADER, gl::TESS_EVALUATION_SUBROUTINE, gl::TESS_EVALUATION_SUBROUTINE_UNIFORM],
    [gl::COMPUTE_SHADER, gl::COMPUTE_SUBROUTINE, gl::COMPUTE_SUBROUTINE_UNIFORM],
];

/// The stage that `word` is or belongs to, as in [`STAGES`].
pub fn stage_of(word: u32) -> Option<[u32; 3]> {
    STAGES.into_iter().find(|stage| stage.contains(&word))
}
/// The interface of a stage's subroutines; none for what is no stage.
pub fn subroutines(stage: u32) -> u32 {
    stage_of(stage).map_or(0, |[_, subroutines, _]| subroutines)
}
/// The interface of a stage's subroutine uniforms.
pub fn subroutine_uniforms(stage: u32) -> u32 {
    stage_of(stage).map_or(0, |[.., uniforms]| uniforms)
}
/// The interface, if its entries are those that are told apart by an index.
pub fn indices(interface: u32) -> u32 {
    let is = matches!(interface, gl::UNIFORM_BLOCK | gl::SHADER_STORAGE_BLOCK)
        || subroutines(interface) == interface;
    if is { interface } else { 0 }
}
/// The interface, if its entries are those that have a location.
pub fn locations(interface: u32) -> u32 {
    if indices(interface) == 0 { interface } else { 0 }
}

/// One thing that has a name and a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The interface that it is of, as GL calls it (GL_UNIFORM), or [`WRITES`].
    pub kind: u32,
    /// Location or index.
    pub number: u32,
    /// Elements of an array that have the numbers from there on, 1 for what is none. Of an output its index for blending
    /// (specification 4.6, section 15.2.3).
    pub count: u32,
    /// Without a zero byte; of an array with its `[0]`. Of SPIR-V there need be none.
    pub name: &'a [u8],
}

/// Appends an entry to a table.
pub fn write(table: &mut Vec<u8>, entry: Entry<'_>) {
    for word in [entry.kind, entry.number, entry.count, entry.name.len() as u32] {
        table.extend_from_slice(&word.to_le_bytes());
    }
    table.extend_from_slice(entry.name);
    table.resize(table.len().next_multiple_of(4), 0);
}

/// The entries of a table. A table that is cut short, or damaged, ends there.
pub fn read(table: &[u8]) -> impl Iterator<Item = Entry<'_>> {
    let mut rest = table;
    std::iter::from_fn(move || {
        let (head, tail) = rest.split_first_chunk::<16>()?;
        let word = |i: usize| u32::from_le_bytes([head[i], head[i + 1], head[i + 2], head[i + 3]]);
        let length = word(12) as usize;
        let name = tail.get(..length)?;
        rest = tail.get(length.next_multiple_of(4)..)?;
        Some(Entry { kind: word(0), number: word(4), count: word(8), name })
    })
}

/// How many elements of the array that has `location` come from there on; 1 where the table knows no such uniform.
pub fn elements_from(table: &[u8], location: u32) -> u32 {
    let from = |entry: Entry<'_>| {
        let element = location.checked_sub(entry.number)?;
        (entry.kind == gl::UNIFORM && element < entry.count).then(|| entry.count - element)
    };
    read(table).find_map(from).unwrap_or(1)
}

/// The location or index of what is called `name` (GL's gets of locations): of an array also by its name alone, or with
/// an element's index. -1 where the table knows none.
pub fn location(table: &[u8], kind: u32, name: &[u8]) -> i32 {
    let (stem, element) = match name.strip_suffix(b"]").and_then(|rest| {
        let open = rest.iter().rposition(|byte| *byte == b'[')?;
        Some((&rest[..open], std::str::from_utf8(&rest[open + 1..]).ok()?.parse::<u32>().ok()?))
    }) {
        Some((stem, element)) => (stem, element),
        None => (name, 0),
    };
    let found = |entry: Entry<'_>| {
        if entry.kind != kind || name.is_empty() {
            return None;
        }
        let array = entry.name.strip_suffix(b"[0]");
        // The first element of an array of arrays has two pairs of brackets.
        if entry.name == name || array == Some(name) {
            return Some(entry.number);
        }
        (array == Some(stem) && element < entry.count).then(|| entry.number + element)
    };
    read(table).find_map(found).map_or(-1, u32::cast_signed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_as_it_was_written_and_no_further() {
        let uniform = Entry { kind: gl::UNIFORM, number: 3, count: 4, name: b"light[0]" };
        let attribute = Entry { kind: gl::PROGRAM_INPUT, number: 1, count: 1, name: b"place" };
        let mut table = Vec::new();
        write(&mut table, uniform);
        write(&mut table, attribute);
        assert_eq!(read(&table).collect::<Vec<_>>(), [uniform, attribute]);
        for cut in 0..table.len() {
            assert!(read(&table[..cut]).count() < 2, "{cut}");
        }
        assert_eq!([2, 3, 5, 6, 7].map(|at| elements_from(&table, at)), [1, 4, 2, 1, 1]);
        let at = |kind, name: &[u8]| location(&table, kind, name);
        assert_eq!(
            [&b"light"[..], b"light[0]", b"light[3]", b"light[4]", b"place"].map(|n| at(gl::UNIFORM, n)),
            [3, 3, 6, -1, -1]
        );
        assert_eq!([&b"place"[..], b"place[0]", b"light"].map(|n| at(gl::PROGRAM_INPUT, n)), [1, -1, -1]);
    }

    #[test]
    fn interfaces_have_indices_or_locations() {
        let (routine, uniform) = (gl::FRAGMENT_SUBROUTINE, gl::FRAGMENT_SUBROUTINE_UNIFORM);
        assert_eq!([subroutines, subroutine_uniforms].map(|of| of(gl::FRAGMENT_SHADER)), [routine, uniform]);
        assert_eq!([routine, uniform, gl::UNIFORM].map(indices), [routine, 0, 0]);
        assert_eq!([routine, uniform, gl::UNIFORM].map(locations), [0, uniform, gl::UNIFORM]);
        assert_eq!([subroutines(gl::UNIFORM), indices(0)], [0, 0]);
    }
}
