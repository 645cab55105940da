//! What one packet's execution sees: the driver's functions, the names of its objects, its payloads and its answer.
//!
//! Generated code ([`crate::generated`]) and the handlers call this; the ring's loop makes one for each packet. This module must not know any command.
#![allow(unsafe_code)] // the reply area and external payloads are raw memory shared with the program

use crate::errors;
use crate::externals::Externals;
use crate::generated::Gl;
use crate::lists::{Called, Compiling, Lists};
use crate::names::{self, Tables, UNKNOWN};
use crate::turn::Place;
use reprise_gl::command::{ElementKind, Kind, ObjectClass};
use reprise_gl::glx::Profile;
use reprise_gl::sizes;
use reprise_wire::link::Current;
use reprise_wire::packet::{self, Blob, BlobArg, FIRST_USED_ONCE, Packet};
use reprise_wire::ring::REPLY_SIZE;
use reprise_wire::shm::Mapping;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ffi::c_void;
use std::sync::Arc;

const GL_LIST_MODE: u32 = 0x0b30;
const GL_LIST_BASE: u32 = 0x0b32;
const GL_LIST_INDEX: u32 = 0x0b33;
const GL_COMPRESSED_TEXTURE_FORMATS: u32 = 0x86a3;
const GL_PROGRAM_BINARY_FORMATS: u32 = 0x87ff;
const GL_SHADER_BINARY_FORMATS: u32 = 0x8df8;

/// Why a packet was not executed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The packet is not what its command needs: the two sides do not understand each other, the server gives up.
    #[error("pointer parameter {blob} has {have} bytes, {need} needed")]
    Short {
        /// Which pointer parameter.
        blob: usize,
        /// Bytes that it has.
        have: u64,
        /// Bytes that the command reads or writes.
        need: u64,
    },
    /// A pointer parameter of a kind that makes no sense here. The server gives up.
    #[error("pointer parameter {0} is not of a kind that this command takes")]
    BlobKind(usize),
    /// An external payload that never came. The server gives up.
    #[error("external payload {0} did not come")]
    NoExternal(u32),
    /// Anything else that is malformed. The server gives up.
    #[error("{0}")]
    Malformed(&'static str),
    /// No such command. The packet is rejected.
    #[error("there is no command with op {0}")]
    Unknown(u16),
    /// The driver lacks the command. The packet is rejected.
    #[error("the driver has no {0}")]
    Missing(&'static str),
    /// The handler found the error that GL defines for this call. The packet is rejected and the error is the program's.
    #[error("GL error {0:#x}")]
    Gl(u32),
    /// Reprise itself asked for something that cannot be done. The packet is rejected, and answered with 0.
    #[error("{0}")]
    Cannot(String),
    /// The window system refused, as it may: the answer, which is written already, says what. The packet is rejected.
    #[error("the window system refused")]
    WindowSystem,
}

impl Refused {
    /// Whether the two sides do not understand each other any more.
    pub fn is_fatal(&self) -> bool {
        matches!(
            self,
            Refused::Short { .. } | Refused::BlobKind(_) | Refused::NoExternal(_) | Refused::Malformed(_)
        )
    }
}

/// A context, as far as GL is concerned.
#[derive(Debug, Default)]
pub struct Context {
    virt: u32,
    group: usize,
    /// What it has of GL.
    pub profile: Profile,
    own: Tables,
    /// How errors are found, and the program's own error flag.
    pub errors: errors::State,
    /// Whether it has ever written an accumulation buffer.
    pub accumulates: bool,
    /// The driver has looked at the framebuffers that are bound, see [`crate::handlers::settle_framebuffers`].
    pub settled: bool,
    /// Buffers of glSelectBuffer and glFeedbackBuffer; see the handlers.
    pub hits: crate::handlers::HitBuffers,
    /// The list that it compiles.
    pub compiling: Option<Compiling>,
    list_base: Option<u32>,
    /// What is known of its queries beside what the driver knows.
    pub queries: crate::handlers::Queries,
    /// The same of its transform feedback objects.
    pub captured: crate::handlers::Captured,
}

/// What the contexts of a share group have in common.
#[derive(Debug, Default)]
struct Group {
    names: Tables,
    lists: Lists,
    programs: crate::handlers::Programs,
    syncs: crate::handlers::Syncs,
    /// See [`crate::handlers::SamplePrograms`].
    sample_programs: crate::handlers::SamplePrograms,
}

/// What all executors share, owned by the one whose turn it is.
pub struct Shared {
    gl: &'static Gl,
    contexts: Vec<Option<Context>>,
    /// What each ring has current.
    holders: Vec<(u32, Current)>,
    groups: Vec<Option<Group>>,
    /// Ops complained of already.
    pub(crate) complained: FxHashSet<u16>,
    /// See [`crate::internal`].
    pub(crate) kept: Option<crate::internal::Kept>,
}

impl Shared {
    /// Nothing yet, and a driver.
    pub fn new(gl: &'static Gl) -> Shared {
        Shared {
            gl,
            contexts: Vec::new(),
            holders: Vec::new(),
            groups: Vec::new(),
            complained: FxHashSet::default(),
            kept: None,
        }
    }

    /// The ring whose thread has context `virt` current.
    pub(crate) fn holder(&self, virt: u32) -> Option<u32> {
        self.holders.iter().find(|(_, now)| now.context == virt && virt != 0).map(|(ring, _)| *ring)
    }

    /// Where the rings' threads draw: contexts of a share group are in one domain, and all of groups that have a drawable current in
    /// common. `below` says which drawables are the same, whatever they are called.
    pub(crate) fn places(&self, below: impl Fn(u32) -> u64) -> Vec<(u32, Place)> {
        let group = |virt| Some(self.contexts[self.slot(virt).filter(|_| virt != 0)?].as_ref()?.group);
        let current: Vec<(u32, Current, usize)> =
            self.holders.iter().filter_map(|(ring, now)| Some((*ring, *now, group(now.context)?))).collect();
        // The domain of each group.
        let mut domains: Vec<usize> = (0..self.groups.len()).collect();
        let mut owners: Vec<(u64, usize)> = Vec::new();
        for (_, now, group) in &current {
            for drawable in [now.draw, now.read].into_iter().filter(|drawable| *drawable != 0).map(&below) {
                match owners.iter().find(|(other, _)| *other == drawable) {
                    None => owners.push((drawable, *group)),
                    Some((_, owner)) => {
                        let (one, both) = (domains[*owner], domains[*group]);
                        domains.iter_mut().filter(|domain| **domain == one).for_each(|domain| *domain = both);
                    }
                }
            }
        }
        let place = |(ring, now, group): (u32, Current, usize)| {
            (ring, Place { domain: domains[group], drawable: now.draw })
        };
        current.into_iter().map(place).collect()
    }

    /// Contexts whose error flag is set, each with its error.
    pub(crate) fn error_flags(&self) -> Vec<[u32; 2]> {
        let flags = self.contexts.iter().flatten().map(|context| [context.virt, context.errors.flag()]);
        flags.filter(|[_, flag]| *flag != 0).collect()
    }

    /// Contexts in which queries are active.
    pub(crate) fn counting(&self) -> Vec<u32> {
        let counting = self.contexts.iter().flatten().filter(|context| context.queries.count());
        counting.map(|context| context.virt).collect()
    }

    /// Sets a context's error flag.
    pub(crate) fn set_error_flag(&mut self, virt: u32, error: u32) {
        if let Some(context) = self.contexts.iter_mut().flatten().find(|context| context.virt == virt) {
            context.errors.set(error);
        }
    }

    fn slot(&self, virt: u32) -> Option<usize> {
        self.contexts.iter().position(|context| context.as_ref().is_some_and(|context| context.virt == virt))
    }
}

/// Puts something where nothing is, and says where.
fn put<T>(slots: &mut Vec<Option<T>>, value: T) -> usize {
    match slots.iter().position(Option::is_none) {
        Some(at) => {
            slots[at] = Some(value);
            at
        }
        None => {
            slots.push(Some(value));
            slots.len() - 1
        }
    }
}

/// What a ring's thread keeps between packets.
#[derive(Debug, Default)]
pub struct Thread {
    ring: u32,
    current: Current,
    slot: Option<usize>,
    /// What waiting for the next packet's fence has given.
    pub(crate) waited: Option<u32>,
}

impl Thread {
    /// For a ring's thread, with nothing current.
    pub fn new(ring: u32) -> Thread {
        Thread { ring, ..Thread::default() }
    }
}

/// The answer being written.
#[derive(Debug)]
pub(crate) struct Reply<'a> {
    area: &'a mut [u8],
    /// Where the next out pointer's length goes.
    at: usize,
    outs: usize,
    ret: u64,
}

impl<'a> Reply<'a> {
    /// An empty answer in `area`.
    pub(crate) fn new(area: &'a mut [u8]) -> Reply<'a> {
        Reply { area, at: 8, outs: 0, ret: 0 }
    }

    fn take(&mut self, blob: usize, len: usize) -> Result<*mut u8, Refused> {
        let room = self.area.len().saturating_sub(self.at + 8);
        if len > room {
            return Err(Refused::Short { blob, have: room as u64, need: len as u64 });
        }
        let start = self.at + 8;
        let end = start + len.next_multiple_of(8);
        self.area[self.at..start].copy_from_slice(&(len as u64).to_le_bytes());
        let end = end.min(self.area.len());
        self.area[start..end].fill(0);
        self.at = end;
        self.outs += 1;
        Ok(self.area[start..].as_mut_ptr())
    }

    /// Finishes it and returns its length. A rejected call wrote nothing: its out pointers are left as they are.
    pub(crate) fn finish(&mut self, rejected: bool) -> usize {
        if rejected {
            self.at = 8;
            for _ in 0..self.outs {
                self.area[self.at..self.at + 8].fill(0);
                self.at += 8;
            }
        }
        self.area[..8].copy_from_slice(&self.ret.to_le_bytes());
        self.at
    }
}

/// One packet's execution.
pub struct Executor<'a> {
    shared: &'a mut Shared,
    thread: &'a mut Thread,
    externals: &'a Externals,
    reply: Option<Reply<'a>>,
    used: Vec<(u32, Arc<Mapping>)>,
    called: Called,
}

impl<'a> Executor<'a> {
    /// For the next packet of a thread. `reply` where it wants an answer.
    pub(crate) fn new(
        shared: &'a mut Shared,
        thread: &'a mut Thread,
        externals: &'a Externals,
        reply: Option<Reply<'a>>,
    ) -> Executor<'a> {
        Executor { shared, thread, externals, reply, used: Vec::new(), called: Called::default() }
    }

    /// Ends the packet: what only it names is unmapped, its answer is complete. Returns the answer's length.
    pub(crate) fn finish(self, rejected: bool) -> usize {
        for (id, mapping) in self.used {
            drop(mapping);
            if id >= FIRST_USED_ONCE {
                self.externals.remove(id);
            }
        }
        self.reply.map_or(0, |mut reply| reply.finish(rejected))
    }

    /// The driver's functions.
    pub fn gl(&self) -> &'static Gl {
        self.shared.gl
    }

    // Contexts

    /// The platform made context `virt`, in the share group of `share` (0 for a group of its own).
    pub fn add_context(&mut self, virt: u32, share: u32, profile: Profile) {
        self.remove_context(virt);
        let other = self.shared.slot(share).and_then(|slot| self.shared.contexts[slot].as_ref());
        let group = match other {
            Some(other) if share != 0 => other.group,
            _ => put(&mut self.shared.groups, Group::default()),
        };
        put(&mut self.shared.contexts, Context { virt, group, profile, ..Context::default() });
    }

    /// The platform destroyed context `virt`: it is current nowhere any more.
    pub fn remove_context(&mut self, virt: u32) {
        let Some(gone) = self.shared.slot(virt).and_then(|slot| self.shared.contexts[slot].take()) else {
            return;
        };
        if !self.shared.contexts.iter().flatten().any(|context| context.group == gone.group) {
            self.shared.groups[gone.group] = None;
        }
    }

    /// The driver has made this current in the calling thread.
    pub fn set_current(&mut self, current: Current) {
        let ring = self.thread.ring;
        self.thread.current = current;
        self.shared.holders.retain(|(other, _)| *other != ring);
        self.shared.holders.push((ring, current));
        self.thread.slot = if current.context == 0 { None } else { self.shared.slot(current.context) };
        let gl = self.gl();
        if let Some(context) = self.context() {
            errors::prepare(&mut context.errors, gl);
        }
    }

    /// What the calling thread has current.
    pub fn current(&self) -> Current {
        self.thread.current
    }

    /// The context that the calling thread has current.
    pub fn context(&mut self) -> Option<&mut Context> {
        let context = self.shared.contexts.get_mut(self.thread.slot?)?.as_mut()?;
        (context.virt == self.thread.current.context).then_some(context)
    }

    /// Whether GL has refused the call that the handler has just made; the error is the program's then.
    pub fn was_refused(&mut self) -> bool {
        let gl = self.gl();
        self.context().is_some_and(|context| context.errors.after(gl, 0))
    }

    /// What the current context has of GL.
    pub fn profile(&mut self) -> Profile {
        self.context().map_or(Profile::Compatibility, |context| context.profile)
    }

    /// What executors share beside contexts.
    pub(crate) fn shared(&mut self) -> &mut Shared {
        self.shared
    }

    // Display lists

    /// The lists of the current context's share group.
    pub fn lists(&mut self) -> Option<&mut Lists> {
        let context = self.shared.contexts.get(self.thread.slot?)?.as_ref()?;
        Some(&mut self.shared.groups.get_mut(context.group)?.as_mut()?.lists)
    }

    /// What the packet has called by calling lists.
    pub fn called(&mut self) -> &mut Called {
        &mut self.called
    }

    /// The driver's list base. Between glBegin and glEnd it cannot be asked, nor can it change: it must have been asked
    /// before.
    ///
    /// # Errors
    /// [`Refused::Missing`].
    pub fn list_base(&mut self) -> Result<u32, Refused> {
        let get = self.gl().glGetIntegerv.ok_or(Refused::Missing("glGetIntegerv"))?;
        let Some(context) = self.context() else { return Ok(0) };
        if let Some(base) = context.list_base {
            return Ok(base);
        }
        if context.errors.in_begin() {
            return Ok(0);
        }
        let mut base = 0i32;
        // SAFETY: a context is current; this is one number.
        unsafe { get(GL_LIST_BASE, &raw mut base) };
        context.list_base = Some(base.cast_unsigned());
        Ok(base.cast_unsigned())
    }

    /// The list base may be another.
    pub fn forget_list_base(&mut self) {
        if let Some(context) = self.context() {
            context.list_base = None;
        }
    }

    // Names

    /// What is known of the programs of the current context's share group.
    pub fn programs(&mut self) -> Option<&mut crate::handlers::Programs> {
        let context = self.shared.contexts.get_mut(self.thread.slot?)?.as_mut()?;
        Some(&mut self.shared.groups.get_mut(context.group)?.as_mut()?.programs)
    }

    /// The server's own programs in the current context's share group.
    pub fn sample_programs(&mut self) -> Option<&mut crate::handlers::SamplePrograms> {
        let context = self.shared.contexts.get_mut(self.thread.slot?)?.as_mut()?;
        Some(&mut self.shared.groups.get_mut(context.group)?.as_mut()?.sample_programs)
    }

    /// The fences of the current context's share group.
    pub fn syncs(&mut self) -> Option<&mut crate::handlers::Syncs> {
        let context = self.shared.contexts.get_mut(self.thread.slot?)?.as_mut()?;
        Some(&mut self.shared.groups.get_mut(context.group)?.as_mut()?.syncs)
    }

    /// The driver's fence; one that it does not know for one that Reprise does not.
    pub fn sync(&mut self, virt: u32) -> u64 {
        if virt == 0 {
            return 0;
        }
        self.syncs().and_then(|syncs| syncs.get(&virt).copied()).unwrap_or(UNKNOWN.into())
    }

    /// What waiting for the packet's fence has given, where that was done already.
    pub fn take_waited(&mut self) -> Option<u32> {
        self.thread.waited.take()
    }

    /// Whether the packet comes from a replay: ring 0 is the client's own.
    pub fn is_replaying(&self) -> bool {
        self.thread.ring == 0
    }

    pub(crate) fn table(&mut self, class: ObjectClass) -> Option<&mut names::NameTable> {
        let context = self.shared.contexts.get_mut(self.thread.slot?)?.as_mut()?;
        if names::is_shared(class) {
            Some(self.shared.groups.get_mut(context.group)?.as_mut()?.names.of(class))
        } else {
            Some(context.own.of(class))
        }
    }

    /// The driver's name for the program's: 0 for 0, a name that the driver does not know for one that Reprise does not.
    pub fn name(&mut self, class: ObjectClass, virt: u32) -> u32 {
        // Lists have the program's names, see [`crate::lists`]; so have shaders that begin to be when they are bound.
        if virt == 0 || matches!(class, ObjectClass::DisplayList | ObjectClass::FragmentShader) {
            return virt;
        }
        let known = |x: &mut Self| x.table(class).map_or(0, |table| table.real(virt));
        let mut real = known(self);
        if real == 0 && self.table(class).is_some_and(|table| table.has_retired()) {
            crate::handlers::revive(self, class);
            real = known(self);
        }
        let may_go = matches!(class, ObjectClass::Shader | ObjectClass::Program) && real != 0;
        if may_go && crate::handlers::is_gone(self, class, virt, real) {
            self.table(class).map(|table| table.remove(virt));
            return UNKNOWN;
        }
        // Shaders and programs have their names in common: one that is of the other kind is refused as that.
        let other = match class {
            ObjectClass::Shader => ObjectClass::Program,
            ObjectClass::Program => ObjectClass::Shader,
            _ => class,
        };
        if real == 0 && other != class {
            real = self.table(other).map_or(0, |table| table.real(virt));
            if real != 0 && crate::handlers::is_gone(self, other, virt, real) {
                return UNKNOWN;
            }
        }
        if real == 0 { UNKNOWN } else { real }
    }

    /// The same for a command that creates what it binds: outside the core profile a program may choose its own names.
    pub fn name_for_bind(&mut self, class: ObjectClass, virt: u32) -> u32 {
        let real = self.name(class, virt);
        // OpenGL ES gives the names of queries itself (ES 3.2, section 4.2.1).
        let given = |profile: Profile| profile.is_core() || profile.is_es() && class == ObjectClass::Query;
        if real != UNKNOWN || self.context().is_none_or(|context| given(context.profile)) {
            return real;
        }
        let real = self.new_name(class, virt);
        if real == 0 {
            return UNKNOWN;
        }
        if let Some(table) = self.table(class) {
            table.insert(virt, real);
        }
        real
    }

    /// The driver's name for a new object: the one that `virt` was called before, where the driver still knows of it, and
    /// otherwise none that a retired name was called. 0 where it has none.
    fn new_name(&mut self, class: ObjectClass, virt: u32) -> u32 {
        if let Some(real) = self.table(class).and_then(|table| table.take_retired_of(virt)) {
            return real;
        }
        let Some(generate) = crate::handlers::generator(self.gl(), class) else { return 0 };
        loop {
            let mut real = 0;
            // SAFETY: `generate` is the driver's glGen* of this class; it writes one name.
            unsafe { generate(1, (&raw mut real).cast()) };
            if real == 0 || !self.table(class).is_some_and(|table| table.is_retired(real)) {
                return real;
            }
        }
    }

    /// Executes a glGen* or glCreate* whose word `count` is the count and whose blob `blob` has the names that the client
    /// allocated.
    ///
    /// # Errors
    /// [`Refused`] where the packet is malformed.
    pub fn gen_names(
        &mut self,
        p: &Packet<'_>,
        class: ObjectClass,
        count: usize,
        blob: usize,
        generate: impl FnOnce(i32, *mut u32),
    ) -> Result<(), Refused> {
        let count = p.word(count) as i32;
        let virts = self.raw_names(p, blob, count)?;
        let mut reals = vec![0; virts.len()];
        // The driver writes `count` names, or none where it is negative.
        if self.table(class).is_some_and(|table| table.has_retired()) {
            crate::handlers::revive(self, class);
            for (virt, real) in virts.iter().zip(&mut reals) {
                *real = self.new_name(class, *virt);
            }
        } else {
            generate(count, reals.as_mut_ptr());
        }
        if let Some(table) = self.table(class) {
            for (virt, real) in virts.iter().zip(reals).filter(|(_, real)| *real != 0) {
                table.insert(*virt, real);
            }
        }
        Ok(())
    }

    /// Executes a glDelete* whose first word is the count and whose blob `blob` has the program's names.
    ///
    /// # Errors
    /// [`Refused`] where the packet is malformed.
    pub fn delete_names(
        &mut self,
        p: &Packet<'_>,
        class: ObjectClass,
        blob: usize,
        delete: impl FnOnce(i32, *const u32),
    ) -> Result<(), Refused> {
        let count = p.word(0) as i32;
        let virts = self.raw_names(p, blob, count)?;
        if class == ObjectClass::TransformFeedback
            && let Some(context) = self.context()
        {
            context.captured.retain(|object, _| !virts.contains(object));
        }
        if count < 0 {
            // The driver refuses it before it reads anything.
            delete(count, std::ptr::null());
            return Ok(());
        }
        // Between glBegin and glEnd the driver refuses it.
        let refused = self.context().is_some_and(|context| context.errors.in_begin());
        if refused {
            delete(0, std::ptr::null());
            return Ok(());
        }
        let returns = crate::handlers::may_return(self, class);
        let Some(table) = self.table(class) else { return Ok(()) };
        let mut reals = Vec::new();
        for virt in virts {
            let real = table.remove(virt);
            if real != 0 {
                reals.push(real);
                if returns {
                    table.retire(virt, real);
                }
            }
        }
        delete(reals.len() as i32, reals.as_ptr());
        Ok(())
    }

    fn raw_names(&self, p: &Packet<'_>, blob: usize, count: i32) -> Result<Vec<u32>, Refused> {
        let need = usize::try_from(count).unwrap_or(0) * 4;
        let bytes = p.bytes_of(blob);
        if bytes.len() < need {
            return Err(Refused::Short { blob, have: bytes.len() as u64, need: need as u64 });
        }
        Ok(words(&bytes[..need]))
    }

    /// Answers a command that returns the name of what it has made: the client chose `virt`; `real` is the driver's, 0 where
    /// it made nothing.
    pub fn made(&mut self, class: ObjectClass, virt: u32, real: u64) {
        if let (Some(table), Ok(real)) = (self.table(class), u32::try_from(real))
            && real != 0
        {
            table.insert(virt, real);
        }
        self.answer(if real == 0 { 0 } else { virt.into() });
    }

    /// The driver's names for those in pointer parameter `blob`, all of them.
    ///
    /// # Errors
    /// [`Refused`] where they are not inside the packet.
    pub fn names_in(&mut self, p: &Packet<'_>, class: ObjectClass, blob: usize) -> Result<Vec<u32>, Refused> {
        match p.blob(blob) {
            Blob::Bytes(bytes) => Ok(words(bytes).into_iter().map(|virt| self.name(class, virt)).collect()),
            Blob::Null => Ok(Vec::new()),
            Blob::Value(_) | Blob::External { .. } => Err(Refused::BlobKind(blob)),
        }
    }

    /// The program's name for the driver's; the driver's where Reprise knows none.
    pub fn translate(&mut self, class: ObjectClass, real: u32) -> u32 {
        if real == 0 {
            return real;
        }
        self.table(class).and_then(|table| table.virt(real)).unwrap_or(real)
    }

    // Payloads

    fn external(&mut self, blob: usize, id: u32, len: u64, need: usize) -> Result<*mut u8, Refused> {
        let mapping = match self.used.iter().find(|(used, _)| *used == id) {
            Some((_, mapping)) => mapping.clone(),
            None => {
                let mapping = self.externals.get(id).ok_or(Refused::NoExternal(id))?;
                self.used.push((id, mapping.clone()));
                mapping
            }
        };
        let have = len.min(mapping.len() as u64);
        if have < need as u64 || len > mapping.len() as u64 {
            return Err(Refused::Short { blob, have, need: need as u64 });
        }
        Ok(mapping.as_ptr())
    }

    /// What pointer parameter `blob` points to: at least `need` bytes, unless it is null or an offset into a buffer object.
    ///
    /// # Errors
    /// [`Refused`] if there are fewer.
    pub fn input(&mut self, p: &Packet<'_>, blob: usize, need: usize) -> Result<*const c_void, Refused> {
        match p.blob(blob) {
            Blob::Null => Ok(std::ptr::null()),
            Blob::Value(value) => Ok(value as usize as *const c_void),
            Blob::Bytes(bytes) if bytes.len() >= need => Ok(bytes.as_ptr().cast()),
            Blob::Bytes(bytes) => Err(Refused::Short { blob, have: bytes.len() as u64, need: need as u64 }),
            Blob::External { id, len } => Ok(self.external(blob, id, len, need)?.cast_const().cast()),
        }
    }

    /// The bytes of pointer parameter `blob`, wherever they travel; none where it is null or an offset.
    ///
    /// # Errors
    /// [`Refused`] if they did not come.
    pub fn bytes<'p>(&mut self, p: &Packet<'p>, blob: usize) -> Result<Cow<'p, [u8]>, Refused> {
        Ok(match p.blob(blob) {
            Blob::Bytes(bytes) => Cow::Borrowed(bytes),
            Blob::External { id, len } => {
                let len = usize::try_from(len).unwrap_or(usize::MAX);
                let from = self.external(blob, id, len as u64, len)?;
                // SAFETY: `external` found as many bytes, which nobody writes any more.
                Cow::Owned(unsafe { std::slice::from_raw_parts(from, len) }.to_vec())
            }
            Blob::Null | Blob::Value(_) => Cow::Borrowed(&[]),
        })
    }

    /// The packet with what travels beside it inside; `None` where nothing does.
    ///
    /// # Errors
    /// [`Refused`] if it did not come.
    pub fn with_payloads(&mut self, p: &Packet<'_>) -> Result<Option<Vec<u8>>, Refused> {
        let shape = p.shape();
        let blobs = 0..usize::from(shape.blobs);
        if !blobs.clone().any(|blob| matches!(p.blob(blob), Blob::External { .. })) {
            return Ok(None);
        }
        let bytes = blobs.clone().map(|blob| self.bytes(p, blob)).collect::<Result<Vec<_>, _>>()?;
        let arguments: Vec<BlobArg<'_>> = blobs
            .map(|blob| match p.blob(blob) {
                Blob::Null => BlobArg::Null,
                Blob::Value(value) => BlobArg::Value(value),
                Blob::Bytes(_) | Blob::External { .. } => BlobArg::Bytes(&bytes[blob]),
            })
            .collect();
        let words: Vec<u32> = (0..usize::from(shape.words)).map(|word| p.word(word)).collect();
        Ok(Some(packet::build(p.op(), p.flags(), p.seq(), &words, &arguments)))
    }

    /// The text in pointer parameter `blob`.
    ///
    /// # Errors
    /// [`Refused`] if it does not end.
    pub fn text(&mut self, p: &Packet<'_>, blob: usize) -> Result<*const c_void, Refused> {
        match p.blob(blob) {
            Blob::Bytes(bytes) if bytes.last() != Some(&0) => {
                Err(Refused::Malformed("a text without an end"))
            }
            Blob::External { .. } => Err(Refused::Malformed("a name of a megabyte")),
            _ => self.input(p, blob, 0),
        }
    }

    /// The texts in pointer parameter `blob`.
    ///
    /// # Errors
    /// [`Refused`] if they are not inside it.
    pub fn texts(&mut self, p: &Packet<'_>, blob: usize) -> Result<Texts, Refused> {
        let len = match p.blob(blob) {
            Blob::External { len, .. } => len as usize,
            Blob::Bytes(bytes) => bytes.len(),
            _ => 0,
        };
        let start = self.input(p, blob, len)?.cast::<u8>();
        // SAFETY: `input` found so many bytes there.
        let mut rest = if len == 0 { &[] } else { unsafe { std::slice::from_raw_parts(start, len) } };
        let mut texts = Texts::default();
        while let Some((length, tail)) = rest.split_first_chunk::<4>() {
            let length = u32::from_le_bytes(*length) as usize;
            let padded = (length + 1).next_multiple_of(4);
            let bytes = tail.get(..padded).ok_or(Refused::Malformed("a text that is cut short"))?;
            texts.pointers.push(bytes.as_ptr());
            texts.lengths.push(i32::try_from(length).unwrap_or(0));
            rest = &tail[padded..];
        }
        Ok(texts)
    }

    /// A pointer that is an offset into a buffer object.
    pub fn offset(&self, p: &Packet<'_>, blob: usize) -> *const c_void {
        match p.blob(blob) {
            Blob::Value(value) => value as usize as *const c_void,
            _ => std::ptr::null(),
        }
    }

    /// Where `need` bytes of pointer parameter `blob` are to be written: in the answer, or in the external payload that
    /// the client made for it. Null where the program passed null. Out pointers are asked for in their order.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn output(&mut self, p: &Packet<'_>, blob: usize, need: usize) -> Result<*mut c_void, Refused> {
        match p.blob(blob) {
            Blob::Null => Ok(std::ptr::null_mut()),
            Blob::Value(_) => match &mut self.reply {
                Some(reply) => Ok(reply.take(blob, need)?.cast()),
                None => {
                    Err(Refused::Malformed("a command with results came without the flag that asks for them"))
                }
            },
            Blob::External { id, len } => Ok(self.external(blob, id, len, need)?.cast()),
            Blob::Bytes(_) => Err(Refused::BlobKind(blob)),
        }
    }

    /// Writes these bytes to pointer parameter `blob`.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn output_bytes(&mut self, p: &Packet<'_>, blob: usize, bytes: &[u8]) -> Result<(), Refused> {
        let to = self.output(p, blob, bytes.len())?;
        if !to.is_null() {
            // SAFETY: `output` found room for as many bytes, in memory that `bytes` is no part of.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to.cast(), bytes.len()) };
        }
        Ok(())
    }

    /// Memory for the text that a command writes to pointer parameter `blob`, with its zero byte at most `size` bytes. `None`
    /// where the program passed null.
    ///
    /// # Errors
    /// [`Refused`] if there is no room for so much in the answer.
    pub fn room_for_text(
        &self,
        p: &Packet<'_>,
        blob: usize,
        size: usize,
    ) -> Result<Option<Vec<u8>>, Refused> {
        let room = match p.blob(blob) {
            Blob::Null => return Ok(None),
            Blob::External { len, .. } => usize::try_from(len).unwrap_or(0),
            _ => REPLY_SIZE,
        };
        if size > room {
            return Err(Refused::Short { blob, have: room as u64, need: size as u64 });
        }
        // No text has such bytes: what was not written is told from what was. Drivers end a text of no room, too, with a zero
        // byte, which programs have memory for.
        Ok(Some(vec![0xff; size + 1]))
    }

    /// Writes such a text to pointer parameter `blob`, up to its zero byte; nothing where the command wrote none.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn output_text(
        &mut self,
        p: &Packet<'_>,
        blob: usize,
        text: &Option<Vec<u8>>,
    ) -> Result<(), Refused> {
        let Some([room @ .., _]) = text.as_deref() else { return Ok(()) };
        let written = room.iter().position(|byte| *byte == 0).map_or(0, |end| end + 1);
        self.output_bytes(p, blob, &room[..written])
    }

    /// Adds these bytes to the answer as an out parameter that the command does not have.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        let Some(reply) = &mut self.reply else { return Ok(()) };
        let to = reply.take(0, bytes.len())?;
        // SAFETY: `take` found room for as many bytes, in memory that `bytes` is no part of.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
        Ok(())
    }

    /// Where a get writes: `call` gets room for `count` elements, more where the parameter says that GL may have any number.
    /// Names of objects become the program's.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn output_counted(
        &mut self,
        p: &Packet<'_>,
        blob: usize,
        element_size: usize,
        count: usize,
        mut call: impl FnMut(*mut c_void),
    ) -> Result<(), Refused> {
        if p.blob(blob) == Blob::Null {
            call(std::ptr::null_mut());
            return Ok(());
        }
        let pname = pname(p);
        if !matches!(
            pname,
            GL_COMPRESSED_TEXTURE_FORMATS | GL_PROGRAM_BINARY_FORMATS | GL_SHADER_BINARY_FORMATS
        ) {
            let to = self.output(p, blob, count * element_size)?;
            call(to);
            let class = sizes::name_class(pname);
            if class != ObjectClass::None {
                self.replace_in_place(p, blob, to, |x, real| x.translate(class, real));
            }
            // The driver does not know that a list is compiled.
            let compiling = self.context().and_then(|context| context.compiling.as_ref());
            match (pname, compiling.map(|compiling| (compiling.list, compiling.mode))) {
                (GL_LIST_INDEX, Some((list, _))) => self.replace_in_place(p, blob, to, |_, _| list),
                (GL_LIST_MODE, Some((_, mode))) => self.replace_in_place(p, blob, to, |_, _| mode),
                _ => {}
            }
            return Ok(());
        }
        self.output_found(p, blob, element_size, usize::MAX, call)
    }

    /// Where a get writes as much as only the driver knows, at most `most` bytes: `call`, which must do no more than that, is
    /// made twice. What it does not write stays as it is in the program's memory.
    ///
    /// # Errors
    /// [`Refused`] if there is no room.
    pub fn output_found(
        &mut self,
        p: &Packet<'_>,
        blob: usize,
        element_size: usize,
        most: usize,
        mut call: impl FnMut(*mut c_void),
    ) -> Result<(), Refused> {
        if let Blob::External { .. } = p.blob(blob) {
            // The program's memory, both ways.
            call(self.output(p, blob, most)?);
            return Ok(());
        }
        if most != usize::MAX && most > REPLY_SIZE {
            return Err(Refused::Short { blob, have: REPLY_SIZE as u64, need: most as u64 });
        }
        let words = most.min(REPLY_SIZE).div_ceil(8).max(1);
        let (mut ones, mut zeros) = (vec![u64::MAX; words], vec![0u64; words]);
        call(ones.as_mut_ptr().cast());
        call(zeros.as_mut_ptr().cast());
        // SAFETY: any bytes are bytes; alignment only gets weaker.
        let (ones, zeros) = unsafe { (ones.align_to::<u8>().1, zeros.align_to::<u8>().1) };
        let written = extent(ones, zeros, element_size);
        self.output_bytes(p, blob, &zeros[..written])
    }

    /// A get wrote a number to `at`, of the type of pointer parameter `blob`: another takes its place.
    fn replace_in_place(
        &mut self,
        p: &Packet<'_>,
        blob: usize,
        at: *mut c_void,
        mut with: impl FnMut(&mut Self, u32) -> u32,
    ) {
        let Some(command) = reprise_gl::command(p.op()) else { return };
        let kind = command.params.iter().find_map(|param| match param.kind {
            Kind::Out(kind) if usize::from(param.at) == blob => Some(kind),
            _ => None,
        });
        // SAFETY: the get has just written one number of this type there, or left the zero that was there.
        unsafe {
            match kind {
                Some(ElementKind::I32 | ElementKind::U32) => {
                    let at = at.cast::<u32>();
                    at.write(with(self, at.read()));
                }
                Some(ElementKind::I64 | ElementKind::U64) => {
                    let at = at.cast::<u64>();
                    at.write(with(self, at.read() as u32).into());
                }
                Some(ElementKind::F32) => {
                    let at = at.cast::<f32>();
                    at.write(with(self, at.read() as u32) as f32);
                }
                Some(ElementKind::F64) => {
                    let at = at.cast::<f64>();
                    at.write(with(self, at.read() as u32).into());
                }
                // As a boolean, nothing but 0 is false.
                Some(ElementKind::Bool) => {
                    let at = at.cast::<u8>();
                    at.write(u8::from(with(self, u32::from(at.read())) != 0));
                }
                _ => {}
            }
        }
    }

    /// Finishes a packet that wants an answer: what the command returned.
    pub fn answer(&mut self, ret: u64) {
        if let Some(reply) = &mut self.reply {
            reply.ret = ret;
        }
    }
}

/// Texts of a packet, as GL takes them.
#[derive(Debug, Default)]
pub struct Texts {
    /// Where each begins. A zero byte follows each.
    pub pointers: Vec<*const u8>,
    /// In bytes.
    pub lengths: Vec<i32>,
}

impl Texts {
    /// The list of so many; null where the program passed none.
    pub fn list(&self, count: usize) -> *const *const u8 {
        if self.pointers.len() < count { std::ptr::null() } else { self.pointers.as_ptr() }
    }
}

/// The pointer to give the driver for room for a text.
pub fn text_at(text: &mut Option<Vec<u8>>) -> *mut c_void {
    text.as_mut().map_or(std::ptr::null_mut(), |text| text.as_mut_ptr().cast())
}

/// An array of names as GL takes it: a null pointer where the program passed one.
pub fn names_at(names: &[u32]) -> *const u32 {
    if names.is_empty() { std::ptr::null() } else { names.as_ptr() }
}

/// The parameter that says what a get is about.
fn pname(p: &Packet<'_>) -> u32 {
    let params = reprise_gl::command(p.op()).map_or(&[][..], |command| command.params);
    // Gets with an index call it `target`.
    let by = |name: &str| params.iter().find(|param| param.name == name);
    by("pname").or_else(|| by("target")).map_or(0, |param| p.word(param.at.into()))
}

/// Bytes up to the last element that either call has written: the others still show what they were filled with. The calls need
/// not agree, what they ask for may change.
fn extent(ones: &[u8], zeros: &[u8], element_size: usize) -> usize {
    let element_size = element_size.max(1);
    let filled = |bytes: &[u8], with: u8| bytes.iter().all(|byte| *byte == with);
    let mut elements = ones.chunks(element_size).zip(zeros.chunks(element_size));
    let written = elements.rposition(|(a, b)| !(filled(a, 0xff) && filled(b, 0)));
    written.map_or(0, |last| (last + 1) * element_size)
}

/// Little-endian words.
pub(crate) fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|raw| u32::from_le_bytes([raw[0], raw[1], raw[2], raw[3]])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_get_wrote_is_found() {
        let (mut ones, mut zeros) = ([0xff; 32], [0; 32]);
        assert_eq!(extent(&ones, &zeros, 4), 0);
        for buffer in [&mut ones, &mut zeros] {
            buffer[..12].copy_from_slice(&[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4]);
        }
        assert_eq!(extent(&ones, &zeros, 4), 12);
        // A fence that was signalled between both calls.
        (ones[8], zeros[8]) = (1, 2);
        assert_eq!(extent(&ones, &zeros, 4), 12);
    }

    #[test]
    fn a_rejected_call_writes_nothing() {
        let mut area = [0xaa; 64];
        let mut reply = Reply::new(&mut area);
        reply.take(0, 12).unwrap();
        reply.take(1, 4).unwrap();
        reply.ret = 5;
        assert_eq!(reply.finish(false), 8 + 8 + 16 + 8 + 8);
        assert_eq!(reply.finish(true), 24);
        assert_eq!(area[..24], [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn an_answer_too_long_is_refused() {
        let mut area = [0; 32];
        let mut reply = Reply::new(&mut area);
        assert!(reply.take(0, 16).is_ok());
        assert!(matches!(reply.take(1, 1), Err(Refused::Short { blob: 1, .. })));
    }

    #[test]
    fn contexts_that_share_or_draw_to_the_same_are_in_one_domain() {
        let gl: &'static Gl = Box::leak(Box::new(Gl::load(&mut |_| std::ptr::null())));
        let (mut shared, externals) = (Shared::new(gl), Externals::default());
        let mut threads: Vec<Thread> = (0..=6).map(Thread::new).collect();
        let mut on = |ring: usize, act: &dyn Fn(&mut Executor<'_>)| {
            act(&mut Executor::new(&mut shared, &mut threads[ring], &externals, None));
            // 71 is another name of 70.
            let places = shared.places(|drawable| if drawable == 71 { 70 } else { drawable.into() });
            let mut together = Vec::new();
            for (a, one) in &places {
                together.extend(
                    places.iter().filter(|(b, two)| a < b && one.domain == two.domain).map(|(b, _)| (*a, *b)),
                );
            }
            together.sort_unstable();
            together
        };
        let current = |context, drawable| {
            move |x: &mut Executor<'_>| x.set_current(Current { context, draw: drawable, read: drawable })
        };
        let none: Vec<(u32, u32)> = Vec::new();
        on(1, &|x| {
            for (context, share) in [(1, 0), (2, 0), (3, 1), (4, 0), (5, 0)] {
                x.add_context(context, share, Profile::Compatibility);
            }
        });
        assert_eq!(on(1, &current(1, 50)), none);
        assert_eq!(on(2, &current(2, 60)), none);
        assert_eq!(on(3, &current(3, 61)), [(1, 3)], "they share objects");
        assert_eq!(on(2, &current(2, 50)), [(1, 2), (1, 3), (2, 3)], "they draw to the same");
        assert_eq!(on(3, &current(3, 62)), [(1, 2), (1, 3), (2, 3)], "whichever was made current last");
        assert_eq!(on(4, &current(4, 70)), [(1, 2), (1, 3), (2, 3)]);
        assert_eq!(on(5, &current(5, 71)), [(1, 2), (1, 3), (2, 3), (4, 5)], "two names of one window");
        assert_eq!(
            on(5, &|x| x.set_current(Current { context: 5, draw: 72, read: 50 })).len(),
            6,
            "it reads there"
        );
        assert_eq!(on(1, &current(0, 0)), [(2, 5)], "who has nothing current is nowhere");
    }
}
