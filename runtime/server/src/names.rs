//! The names of GL objects: the program's (virtual) and the driver's (real).
//!
//! One table for each class of object; a share group has those of shared classes, a context those of its own.
//! This module must not know what a class means, nor call GL.

use reprise_gl::command::ObjectClass;
use rustc_hash::FxHashMap;

/// A name that no driver hands out: what an unknown virtual name becomes, so that the driver refuses it as it would
/// refuse the program's.
pub const UNKNOWN: u32 = 0xffff_fff0;

/// Virtual names below this are looked up in an array, the rest in a hash table.
const DENSE: u32 = 1 << 20;

/// The names of one class of object.
#[derive(Debug, Default)]
pub struct NameTable {
    dense: Vec<u32>,
    sparse: FxHashMap<u32, u32>,
    back: FxHashMap<u32, u32>,
    retired: FxHashMap<u32, u32>,
}

impl NameTable {
    /// The driver's name for `virt`; 0 where there is none.
    pub fn real(&self, virt: u32) -> u32 {
        match self.dense.get(virt as usize) {
            Some(real) => *real,
            None if self.sparse.is_empty() => 0,
            None => self.sparse.get(&virt).copied().unwrap_or(0),
        }
    }

    /// The program's name for `real`. A deleted object keeps its name until the driver uses the real one again: where
    /// it is still bound, GL answers with it.
    pub fn virt(&self, real: u32) -> Option<u32> {
        self.back.get(&real).copied()
    }

    /// `virt` is called `real` by the driver from now on.
    pub fn insert(&mut self, virt: u32, real: u32) {
        if virt < DENSE {
            let at = virt as usize;
            if at >= self.dense.len() {
                self.dense.resize((at + 1).next_power_of_two(), 0);
            }
            self.dense[at] = real;
        } else {
            self.sparse.insert(virt, real);
        }
        self.back.insert(real, virt);
    }

    /// `virt` was deleted and called `real`, and the driver may still make that a name again of itself.
    pub fn retire(&mut self, virt: u32, real: u32) {
        self.retired.insert(virt, real);
    }

    /// What was retired, and is so no more.
    pub fn take_retired(&mut self) -> FxHashMap<u32, u32> {
        std::mem::take(&mut self.retired)
    }

    /// Whether anything is retired.
    pub fn has_retired(&self) -> bool {
        !self.retired.is_empty()
    }

    /// What `virt` was called before it was deleted; it is retired no more.
    pub fn take_retired_of(&mut self, virt: u32) -> Option<u32> {
        self.retired.remove(&virt)
    }

    /// Whether `real` is what a retired name was called.
    pub fn is_retired(&self, real: u32) -> bool {
        self.retired.values().any(|retired| *retired == real)
    }

    /// Forgets `virt` and says what it was called; 0 where it was not known.
    pub fn remove(&mut self, virt: u32) -> u32 {
        match self.dense.get_mut(virt as usize) {
            Some(real) => std::mem::take(real),
            None => self.sparse.remove(&virt).unwrap_or(0),
        }
    }
}

/// A table for each class.
#[derive(Debug, Default)]
pub struct Tables(Vec<NameTable>);

impl Tables {
    /// The table of `class`, if it has names.
    pub fn get(&self, class: ObjectClass) -> Option<&NameTable> {
        self.0.get(class as usize)
    }
    /// The table of `class`.
    pub fn of(&mut self, class: ObjectClass) -> &mut NameTable {
        let at = class as usize;
        if at >= self.0.len() {
            self.0.resize_with(at + 1, NameTable::default);
        }
        &mut self.0[at]
    }
}

/// Whether the contexts of a share group have objects of `class` in common.
pub fn is_shared(class: ObjectClass) -> bool {
    !matches!(
        class,
        ObjectClass::Query
            | ObjectClass::Framebuffer
            | ObjectClass::VertexArray
            | ObjectClass::TransformFeedback
            | ObjectClass::ProgramPipeline
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        let mut table = NameTable::default();
        for (virt, real) in [(1, 7), (900, 8), (0xdead_beef, 9)] {
            table.insert(virt, real);
        }
        assert_eq!([1, 900, 0xdead_beef, 2, 0x7fff_ffff].map(|virt| table.real(virt)), [7, 8, 9, 0, 0]);
        assert_eq!([7, 8, 9, 10].map(|real| table.virt(real)), [Some(1), Some(900), Some(0xdead_beef), None]);
    }

    #[test]
    fn a_deleted_name_is_unknown_but_still_translated_back() {
        let mut table = NameTable::default();
        table.insert(3, 5);
        assert_eq!(table.remove(3), 5);
        assert_eq!((table.real(3), table.remove(3), table.virt(5)), (0, 0, Some(3)));
        table.insert(4, 5);
        assert_eq!(table.virt(5), Some(4), "the driver used the real name again");
        table.insert(1 << 30, 6);
        assert_eq!((table.remove(1 << 30), table.real(1 << 30)), (6, 0));
    }

    #[test]
    fn a_retired_name_is_kept_for_its_object() {
        let mut table = NameTable::default();
        table.insert(3, 5);
        assert!(!table.has_retired());
        table.remove(3);
        table.retire(3, 5);
        assert_eq!((table.has_retired(), table.is_retired(5), table.real(3)), (true, true, 0));
        assert_eq!((table.take_retired_of(4), table.take_retired_of(3)), (None, Some(5)));
        assert!(!table.is_retired(5) && table.take_retired().is_empty());
    }

    #[test]
    fn a_name_of_one_class_is_not_of_another() {
        let mut tables = Tables::default();
        tables.of(ObjectClass::Texture).insert(1, 2);
        assert_eq!(tables.of(ObjectClass::Buffer).real(1), 0);
        assert!(tables.get(ObjectClass::Query).is_none_or(|table| table.real(1) == 0));
    }
}
