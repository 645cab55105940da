//! Names of objects in a trace.
//!
//! `glretrace` has one table of names for each class of objects, whatever contexts there are: an object that has another's name in
//! another share group gets one of its own. It knows only names that were generated, and passes others on as they are, which the driver
//! may have generated meanwhile: so every name is generated before it is used.
//! This module must not know how calls are written.

use reprise_gl::command::ObjectClass;
use reprise_gl::ops::op;
use reprise_gl::record;
use reprise_log::Scope as Whose;
use std::collections::{HashMap, HashSet};

/// Names that no program has, so that they are free for others.
const FIRST_FREE: u32 = 0x7000_0000;

/// Where a name means something: a context and its share group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Scope {
    pub(super) context: u32,
    /// By a context of it.
    pub(super) share: u32,
    /// The names are the trace's own already.
    pub(super) own: bool,
}

#[derive(Debug, Default)]
pub(super) struct ObjectNames {
    given: HashMap<(ObjectClass, u32, u32), u32>,
    taken: HashSet<(ObjectClass, u32)>,
    generated: HashSet<(ObjectClass, u32)>,
    next: u32,
}

/// Whose names of a class are, see [`reprise_log::SlotClass::object`].
fn whose(class: ObjectClass) -> Whose {
    let slots = record::rules().slots;
    slots.iter().find(|slot| slot.object == Some(class as u8)).map_or(Whose::Share, |slot| slot.scope)
}

impl ObjectNames {
    /// The trace's name.
    pub(super) fn of(&mut self, class: ObjectClass, scope: Scope, name: u32) -> u32 {
        // Lists are called by numbers that are computed: they keep theirs, and are never generated.
        let keeps = matches!(class, ObjectClass::None | ObjectClass::DisplayList);
        if name == 0 || scope.own || keeps {
            return name;
        }
        let place = match whose(class) {
            Whose::Context => scope.context,
            _ => scope.share,
        };
        if let Some(given) = self.given.get(&(class, place, name)) {
            return *given;
        }
        let given = if self.taken.contains(&(class, name)) { self.free() } else { name };
        self.taken.insert((class, given));
        self.given.insert((class, place, name), given);
        given
    }

    /// A name that nothing has.
    pub(super) fn free(&mut self) -> u32 {
        self.next += 1;
        FIRST_FREE + self.next
    }

    /// Notes that a name of the trace's is generated; whether it was not before.
    pub(super) fn generate(&mut self, class: ObjectClass, name: u32) -> bool {
        self.generated.insert((class, name))
    }

    /// Notes that it is no more.
    pub(super) fn delete(&mut self, class: ObjectClass, name: u32) {
        self.generated.remove(&(class, name));
    }
}

/// The command that generates names that a program may choose itself.
pub(super) fn generator(class: ObjectClass) -> Option<u16> {
    match class {
        ObjectClass::Texture => Some(op::glGenTextures),
        ObjectClass::Buffer => Some(op::glGenBuffers),
        ObjectClass::Query => Some(op::glGenQueries),
        ObjectClass::Framebuffer => Some(op::glGenFramebuffers),
        ObjectClass::Renderbuffer => Some(op::glGenRenderbuffers),
        ObjectClass::AssemblyProgram => Some(op::glGenProgramsARB),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_where_they_are_free() {
        let mut names = ObjectNames::default();
        let [one, two] = [1, 2].map(|context| Scope { context, share: context, own: false });
        let sharing = Scope { context: 3, share: 1, own: false };
        assert_eq!(names.of(ObjectClass::Texture, one, 7), 7);
        assert_eq!(names.of(ObjectClass::Texture, sharing, 7), 7);
        let other = names.of(ObjectClass::Texture, two, 7);
        assert_eq!((other > FIRST_FREE, names.of(ObjectClass::Texture, two, 7)), (true, other));
        // Not shared, though their contexts share.
        assert_eq!(names.of(ObjectClass::VertexArray, one, 4), 4);
        assert_ne!(names.of(ObjectClass::VertexArray, sharing, 4), 4);
        assert_eq!(names.of(ObjectClass::DisplayList, two, 7), 7);
        assert_eq!(names.of(ObjectClass::Texture, two, 0), 0);
    }
}
