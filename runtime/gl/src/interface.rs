//! What a linked program calls its uniforms and attributes, and how its driver numbered them: the table that travels from the
//! server, which asked, through the log to the next driver, which may number them otherwise (design of virtual locations;
//! specification 4.6, sections 7.3.1 and 7.6).
//!
//! ```text
//! entry  kind u32, number u32, count u32, length u32, name (length bytes, padded to 4)
//! ```
//!
//! Whoever reads a table checks all lengths. This module must not know how a driver is asked.

/// What an entry is about. The numbers are those of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum Kind {
    /// A uniform: its location, and as many elements as have the locations after it.
    Uniform = 0,
    /// A vertex attribute: its location.
    Attribute = 1,
    /// A fragment shader's output: its colour number.
    Output = 2,
    /// A uniform block: its index.
    UniformBlock = 3,
    /// A shader storage block: its index.
    StorageBlock = 4,
    /// The same output: its index for blending (specification 4.6, section 15.2.3).
    OutputIndex = 5,
    /// A subroutine: its index; the count is the shader's stage (see [`stage_kind`]).
    Subroutine = 6,
    /// A subroutine uniform: its location; the count is the shader's stage.
    SubroutineUniform = 7,
    /// What the program writes beside fragments: the number is [`WRITES_STORAGE`] and others.
    Writes = 8,
}

/// Shader storage blocks.
pub const WRITES_STORAGE: u32 = 1;
/// Atomic counters.
pub const WRITES_COUNTERS: u32 = 2;
/// Images.
pub const WRITES_IMAGES: u32 = 4;

impl Kind {
    fn parse(number: u32) -> Option<Kind> {
        const ALL: [Kind; 9] = [
            Kind::Uniform,
            Kind::Attribute,
            Kind::Output,
            Kind::UniformBlock,
            Kind::StorageBlock,
            Kind::OutputIndex,
            Kind::Subroutine,
            Kind::SubroutineUniform,
            Kind::Writes,
        ];
        ALL.get(number as usize).copied()
    }
}

/// One thing that has a name and a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it is.
    pub kind: Kind,
    /// Location or index.
    pub number: u32,
    /// Elements of an array, 1 for what is none.
    pub count: u32,
    /// Without a zero byte; of an array with its `[0]`.
    pub name: &'a [u8],
}

/// Appends an entry to a table.
pub fn write(table: &mut Vec<u8>, entry: Entry<'_>) {
    for word in [entry.kind as u32, entry.number, entry.count, entry.name.len() as u32] {
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
        Some(Entry { kind: Kind::parse(word(0))?, number: word(4), count: word(8), name })
    })
}

/// How many elements of the array that has `location` come from there on; 1 where the table knows no such uniform.
pub fn elements_from(table: &[u8], location: u32) -> u32 {
    let from = |entry: Entry<'_>| {
        let element = location.checked_sub(entry.number)?;
        (entry.kind == Kind::Uniform && element < entry.count).then(|| entry.count - element)
    };
    read(table).find_map(from).unwrap_or(1)
}

/// The location of the uniform or attribute called `name` (GL's gets of locations): of an array also by its name alone, or with
/// an element's index. -1 where the table knows none.
pub fn location(table: &[u8], kind: Kind, name: &[u8]) -> i32 {
    let (stem, element) = match name.strip_suffix(b"]").and_then(|rest| {
        let open = rest.iter().rposition(|byte| *byte == b'[')?;
        Some((&rest[..open], std::str::from_utf8(&rest[open + 1..]).ok()?.parse::<u32>().ok()?))
    }) {
        Some((stem, element)) => (stem, element),
        None => (name, 0),
    };
    let found = |entry: Entry<'_>| {
        if entry.kind != kind {
            return None;
        }
        let array = entry.name.strip_suffix(b"[0]").filter(|_| kind == Kind::Uniform);
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
        let uniform = Entry { kind: Kind::Uniform, number: 3, count: 4, name: b"light[0]" };
        let attribute = Entry { kind: Kind::Attribute, number: 1, count: 1, name: b"place" };
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
            [&b"light"[..], b"light[0]", b"light[3]", b"light[4]", b"place"].map(|n| at(Kind::Uniform, n)),
            [3, 3, 6, -1, -1]
        );
        assert_eq!([&b"place"[..], b"place[0]", b"light"].map(|n| at(Kind::Attribute, n)), [1, -1, -1]);
        table[0] = 99;
        assert_eq!(read(&table).count(), 0);
    }
}
