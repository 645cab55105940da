//! Rules that are wrong on purpose, so that a test can show that the tests see it.
//!
//! `REPRISE_MUTANT` is `key CLASS NAME` (the key is left out of every slot of the class), `read CLASS` (no call depends on
//! slots of the class) or `write CLASS` (no call sets them). Only in builds with debug assertions: a released library has
//! nothing of this. This module must not know any command.

use crate::rules::{SlotClass, SlotKey};
use std::sync::OnceLock;

/// Names the environment variable.
const ENV_MUTANT: &str = "REPRISE_MUTANT";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mutant {
    None,
    Key(u16, usize),
    Read(u16),
    Write(u16),
}

static MUTANT: OnceLock<Mutant> = OnceLock::new();

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

/// The slot that a wrong rule names.
pub(crate) fn key(slots: &[SlotClass], mut key: SlotKey) -> SlotKey {
    if let Mutant::Key(class, index) = mutant(slots)
        && class == key.class
    {
        *[&mut key.a, &mut key.b, &mut key.c][index] = 0;
    }
    key
}

/// Whether a wrong rule does not read this slot.
pub(crate) fn unread(slots: &[SlotClass], key: &SlotKey) -> bool {
    mutant(slots) == Mutant::Read(key.class)
}

/// Whether a wrong rule does not set this slot.
pub(crate) fn unset(slots: &[SlotClass], key: &SlotKey) -> bool {
    mutant(slots) == Mutant::Write(key.class)
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
            saved_with: None,
        };
        let slots = [class("Mode", &[]), class("Light", &["light", "pname"])];
        assert_eq!(parse("key Light pname", &slots), Some(Mutant::Key(1, 1)));
        assert_eq!(parse("read Mode", &slots), Some(Mutant::Read(0)));
        assert_eq!(parse("write Light", &slots), Some(Mutant::Write(1)));
        for wrong in ["", "key Light", "key Light lamp", "read Lamp", "eat Light"] {
            assert_eq!(parse(wrong, &slots), None, "{wrong}");
        }
    }
}
