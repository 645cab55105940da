//! Object names: which are taken, and which is given out next.
//!
//! The lowest free name is given out first, as Mesa does, so that a program sees the names that it would see natively.
//! This module must not know what the names stand for.

use reprise_gl::command::ObjectClass;
use std::collections::BTreeMap;

/// A set of taken names, kept as ranges because names are dense.
#[derive(Debug, Default, Clone)]
pub struct Names {
    /// First name of a range to its last; ranges neither touch nor overlap; 0 is in none.
    taken: BTreeMap<u32, u32>,
}

impl Names {
    /// Whether `name` is taken.
    pub fn contains(&self, name: u32) -> bool {
        self.taken.range(..=name).next_back().is_some_and(|(_, last)| *last >= name)
    }

    /// Takes `count` names in a row, the lowest such, and returns the first; 0 if `count` is 0 or there are none.
    pub fn take_block(&mut self, count: u32) -> u32 {
        if count == 0 {
            return 0;
        }
        let mut first = 1u32;
        for (&start, &last) in &self.taken {
            if start - first >= count {
                break;
            }
            match last.checked_add(1) {
                Some(next) => first = next,
                None => return 0,
            }
        }
        let Some(last) = first.checked_add(count - 1) else { return 0 };
        self.insert(first, last);
        first
    }

    /// Takes one name that the program chose. Returns whether it was free.
    pub fn take(&mut self, name: u32) -> bool {
        if name == 0 || self.contains(name) {
            return false;
        }
        self.insert(name, name);
        true
    }

    /// Frees `count` names from `first` on; those that are not taken are ignored.
    pub fn free(&mut self, first: u32, count: u32) {
        if count == 0 {
            return;
        }
        let last = first.saturating_add(count - 1);
        let overlapping: Vec<(u32, u32)> = self
            .taken
            .range(..=last)
            .rev()
            .take_while(|(_, l)| **l >= first)
            .map(|(s, l)| (*s, *l))
            .collect();
        for (start, end) in overlapping {
            self.taken.remove(&start);
            if start < first {
                self.taken.insert(start, first - 1);
            }
            if end > last {
                self.taken.insert(last + 1, end);
            }
        }
    }

    /// Adds a range of which nothing is taken yet.
    fn insert(&mut self, mut first: u32, mut last: u32) {
        if let Some((&start, &end)) = self.taken.range(..first).next_back()
            && end + 1 == first
        {
            first = start;
        }
        if let Some(next) = last.checked_add(1)
            && let Some(end) = self.taken.remove(&next)
        {
            last = end;
        }
        self.taken.insert(first, last);
    }
}

/// A small memory of what is known of names until some are deleted, so that glBindTexture need not lock anything.
#[derive(Debug)]
pub struct KnownNames {
    epoch: u32,
    names: [(u8, u32); 256],
}

impl Default for KnownNames {
    fn default() -> KnownNames {
        KnownNames { epoch: 0, names: [(0, 0); 256] }
    }
}

impl KnownNames {
    fn place(class: ObjectClass, name: u32) -> usize {
        (name.wrapping_add(class as u32 * 61) & 255) as usize
    }
    /// Whether it holds a name, at this epoch of the share group.
    pub fn contains(&self, class: ObjectClass, name: u32, epoch: u32) -> bool {
        self.epoch == epoch && self.names[Self::place(class, name)] == (class as u8, name)
    }
    /// Takes a name in; what it held of an older epoch is forgotten.
    pub fn add(&mut self, class: ObjectClass, name: u32, epoch: u32) {
        if self.epoch != epoch {
            *self = KnownNames { epoch, ..KnownNames::default() };
        }
        self.names[Self::place(class, name)] = (class as u8, name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_free_name_comes_first() {
        let mut names = Names::default();
        assert_eq!((names.take_block(1), names.take_block(1), names.take_block(3)), (1, 2, 3));
        names.free(2, 1);
        assert_eq!(names.take_block(2), 6);
        assert_eq!(names.take_block(1), 2);
        assert_eq!(names.take_block(1), 8);
    }

    #[test]
    fn a_name_that_the_program_chose_is_not_given_out() {
        let mut names = Names::default();
        assert!(names.take(2) && names.take(u32::MAX) && !names.take(2) && !names.take(0));
        assert_eq!((names.take_block(1), names.take_block(1)), (1, 3));
        assert!(names.contains(u32::MAX));
        names.free(1, u32::MAX);
        assert_eq!(names.take_block(1), 1);
    }

    #[test]
    fn there_is_no_block_beyond_the_last_name() {
        let mut names = Names::default();
        names.take(u32::MAX - 1);
        assert_eq!(names.take_block(u32::MAX), 0);
        assert_eq!(names.take_block(u32::MAX - 2), 1);
        assert_eq!(names.take_block(1), u32::MAX);
        assert_eq!(names.take_block(1), 0);
    }

    #[test]
    fn freeing_cuts_a_range_in_two() {
        let mut names = Names::default();
        names.take_block(10);
        names.free(4, 3);
        assert!(names.contains(3) && !names.contains(4) && !names.contains(6) && names.contains(7));
        assert_eq!(names.take_block(4), 11);
        assert_eq!(names.take_block(3), 4);
        assert_eq!(names.taken.len(), 1);
    }
}
