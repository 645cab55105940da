//! Rules that are wrong on purpose, so that a test can show that the tests see it.
//!
//! `REPRISE_MUTANT` is `key CLASS NAME` (the key is left out of every slot of the class), `read CLASS` (no call depends on
//! slots of the class), `write CLASS` (no call sets them) or `save CLASS` (no push saves them). `REPRISE_MUTANTS_REACHED` is a file to which each of these that
//! would have made a difference to what the log is told is added, a line each: what is not among them need not be tried.
//! Only in builds with debug assertions: a released library has nothing of this. This module must not know any command.

use crate::rules::{SlotClass, SlotKey};
use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Names the environment variable.
const ENV_MUTANT: &str = "REPRISE_MUTANT";
/// Names that of the file.
const ENV_REACHED: &str = "REPRISE_MUTANTS_REACHED";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Mutant {
    None,
    Key(u16, usize),
    Read(u16),
    Write(u16),
    Save(u16),
}

static MUTANT: OnceLock<Mutant> = OnceLock::new();

/// The file, and what is in it.
struct Reached {
    file: File,
    known: HashSet<Mutant>,
}

static REACHED: OnceLock<Option<Mutex<Reached>>> = OnceLock::new();

fn parse(text: &str, slots: &[SlotClass]) -> Option<Mutant> {
    let mut words = text.split(' ');
    let (what, class) = (words.next()?, words.next()?);
    let number = slots.iter().position(|slot| slot.name == class)?;
    let class = u16::try_from(number).ok()?;
    match what {
        "key" => {
            let name = words.next()?;
            Some(Mutant::Key(class, slots[number].keys.iter().position(|key| *key == name)?))
        }
        "read" => Some(Mutant::Read(class)),
        "write" => Some(Mutant::Write(class)),
        "save" => Some(Mutant::Save(class)),
        _ => None,
    }
}

/// The one that the environment asks for.
///
/// # Panics
/// Where it asks for one that there is not: the test would prove nothing.
fn mutant(slots: &[SlotClass]) -> Mutant {
    *MUTANT.get_or_init(|| match std::env::var(ENV_MUTANT) {
        Ok(text) => parse(&text, slots).unwrap_or_else(|| panic!("{ENV_MUTANT}={text:?} is no mutant")),
        Err(_) => Mutant::None,
    })
}

impl Mutant {
    /// As [`parse`] takes it.
    fn text(self, slots: &[SlotClass]) -> String {
        let name = |class: u16| slots[usize::from(class)].name;
        match self {
            Mutant::None => String::new(),
            Mutant::Key(class, index) => {
                format!("key {} {}", name(class), slots[usize::from(class)].keys[index])
            }
            Mutant::Read(class) => format!("read {}", name(class)),
            Mutant::Write(class) => format!("write {}", name(class)),
            Mutant::Save(class) => format!("save {}", name(class)),
        }
    }
}

/// Where this mutant would have made a difference.
///
/// # Panics
/// Where the file that the environment names cannot be written: what it lacks would be taken for unreached.
fn reach(slots: &[SlotClass], mutant: Mutant) {
    let reached = REACHED.get_or_init(|| {
        let path = std::env::var_os(ENV_REACHED)?;
        let file = File::options().append(true).create(true).open(&path);
        let file = file.unwrap_or_else(|error| panic!("{ENV_REACHED}={}: {error}", path.display()));
        Some(Mutex::new(Reached { file, known: HashSet::new() }))
    });
    let Some(reached) = reached else { return };
    let Reached { file, known } = &mut *reached.lock().unwrap_or_else(PoisonError::into_inner);
    // Classes of names, which no rule names, have no mutants.
    let (Mutant::Key(class, _) | Mutant::Read(class) | Mutant::Write(class) | Mutant::Save(class)) = mutant
    else {
        return;
    };
    if usize::from(class) < slots.len() && known.insert(mutant) {
        writeln!(file, "{}", mutant.text(slots)).unwrap_or_else(|error| panic!("{ENV_REACHED}: {error}"));
    }
}

/// The slot that a wrong rule names.
pub(crate) fn key(slots: &[SlotClass], mut key: SlotKey) -> SlotKey {
    for (index, value) in [key.a, key.b, key.c].into_iter().enumerate() {
        if value != 0 {
            reach(slots, Mutant::Key(key.class, index));
        }
    }
    if let Mutant::Key(class, index) = mutant(slots)
        && class == key.class
    {
        *[&mut key.a, &mut key.b, &mut key.c][index] = 0;
    }
    key
}

/// Whether a wrong rule does not read this slot.
pub(crate) fn unread(slots: &[SlotClass], key: &SlotKey) -> bool {
    reach(slots, Mutant::Read(key.class));
    mutant(slots) == Mutant::Read(key.class)
}

/// Whether a wrong rule does not set this slot.
pub(crate) fn unset(slots: &[SlotClass], key: &SlotKey) -> bool {
    reach(slots, Mutant::Write(key.class));
    mutant(slots) == Mutant::Write(key.class)
}

/// Whether a wrong rule does not save this slot.
pub(crate) fn unsaved(slots: &[SlotClass], key: &SlotKey) -> bool {
    reach(slots, Mutant::Save(key.class));
    mutant(slots) == Mutant::Save(key.class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Scope;

    #[test]
    fn names_are_looked_up() {
        let class = |name, keys| SlotClass {
            name,
            scope: Scope::Context,
            keys,
            object: None,
            refers: None,
            collapse: 0,
            bytes: &[],
            saved_with: None,
        };
        let slots = [class("Mode", &[]), class("Light", &["light", "pname"])];
        assert_eq!(parse("key Light pname", &slots), Some(Mutant::Key(1, 1)));
        assert_eq!(parse("read Mode", &slots), Some(Mutant::Read(0)));
        assert_eq!(parse("write Light", &slots), Some(Mutant::Write(1)));
        for text in ["key Light pname", "read Mode", "write Light", "save Mode"] {
            assert_eq!(parse(text, &slots).unwrap().text(&slots), text);
        }
        for wrong in ["", "key Light", "key Light lamp", "read Lamp", "eat Light"] {
            assert_eq!(parse(wrong, &slots), None, "{wrong}");
        }
    }
}
