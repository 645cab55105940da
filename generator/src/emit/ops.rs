//! `generated/ops.rs`: the table of commands.
//! Must not know a command.

use super::ident;
use crate::model::{CLASSES, Command, FIRST_OP, MADE, Model, Param, Role};
use crate::registry::{Base, Ctype};
use crate::rules::At;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

fn element(base: Base) -> TokenStream {
    match base {
        Base::Void => quote!(ElementKind::Bytes),
        Base::Enum => quote!(ElementKind::Enum),
        Base::Bool => quote!(ElementKind::Bool),
        Base::I8 => quote!(ElementKind::I8),
        Base::Char => quote!(ElementKind::Text),
        Base::U8 => quote!(ElementKind::U8),
        Base::I16 => quote!(ElementKind::I16),
        Base::U16 => quote!(ElementKind::U16),
        Base::I32 => quote!(ElementKind::I32),
        Base::U32 | Base::Bitfield => quote!(ElementKind::U32),
        Base::I64 => quote!(ElementKind::I64),
        Base::U64 => quote!(ElementKind::U64),
        Base::F32 => quote!(ElementKind::F32),
        Base::F64 => quote!(ElementKind::F64),
        Base::Sync | Base::Opaque => quote!(ElementKind::Pointer),
    }
}

fn kind(ctype: Ctype, output: bool) -> TokenStream {
    if ctype.pointers > 0 {
        let element = match ctype.base {
            Base::Char if ctype.pointers > 1 => quote!(ElementKind::Texts),
            _ if ctype.pointers > 1 => quote!(ElementKind::Pointer),
            base => element(base),
        };
        return if output { quote!(Kind::Out(#element)) } else { quote!(Kind::In(#element)) };
    }
    match ctype.base {
        Base::Void => quote!(Kind::Void),
        Base::Enum => quote!(Kind::Enum),
        Base::Bitfield => quote!(Kind::Bitfield),
        Base::Bool => quote!(Kind::Bool),
        Base::I8 => quote!(Kind::I8),
        Base::U8 | Base::Char => quote!(Kind::U8),
        Base::I16 => quote!(Kind::I16),
        Base::U16 => quote!(Kind::U16),
        Base::I32 => quote!(Kind::I32),
        Base::U32 => quote!(Kind::U32),
        Base::I64 => quote!(Kind::I64),
        Base::U64 | Base::Sync | Base::Opaque => quote!(Kind::U64),
        Base::F32 => quote!(Kind::F32),
        Base::F64 => quote!(Kind::F64),
    }
}

fn param(p: &Param, groups: &BTreeMap<&str, u16>) -> TokenStream {
    let (name, at) = (&p.it.name, p.at);
    let kind = match &p.role {
        // Pixels, though the registry says numbers.
        Role::In(Some(size)) if size.starts_with("bitmap(") => quote!(Kind::In(ElementKind::Bytes)),
        role => kind(p.it.ctype, matches!(role, Role::Out(_))),
    };
    let group = p.it.group.as_deref().and_then(|g| groups.get(g)).copied().unwrap_or(u16::MAX);
    let class = match &p.role {
        Role::Name(class, _) | Role::NamesIn(class) | Role::NamesOut(class) => ident(class),
        _ => ident("None"),
    };
    quote!(Param { name: #name, kind: #kind, at: #at, group: #group, class: ObjectClass::#class })
}

fn command(c: &Command, groups: &BTreeMap<&str, u16>) -> TokenStream {
    let (name, blobs, words, version) = (&c.it.name, c.blobs, c.words, c.version);
    let params = c.params.iter().map(|p| param(p, groups));
    let extras = c.rule.it.extra.iter().map(|extra| {
        let at = c.extra(extra).unwrap_or(0);
        let class = c.it.class.as_deref().filter(|_| extra == MADE);
        let class =
            CLASSES.iter().find(|(theirs, ..)| class == Some(theirs)).map_or("None", |(_, ours, _)| ours);
        let class = ident(class);
        quote!(Param { name: #extra, kind: Kind::U32, at: #at, group: u16::MAX, class: ObjectClass::#class })
    });
    let (ret, extra) = (kind(c.it.ret, false), c.rule.it.extra.len() as u8);
    let mut flags = Vec::new();
    for (set, flag) in [
        // What the client answers by itself the server has no answer to.
        (c.reply && c.rule.it.server.as_deref() != Some("never"), "REPLY"),
        (c.compiled, "COMPILED"),
        (c.rule.it.in_begin, "IN_BEGIN"),
        (c.rule.it.unchecked, "UNCHECKED"),
        (!c.changes_state(), "INERT"),
        (c.changes_state() && c.draws(), "DRAWS"),
        (c.params.iter().any(|p| matches!(p.role, Role::NamesOut(_))), "CREATES"),
        (!c.es, "NOT_IN_ES"),
        (!c.es1, "NOT_IN_ES1"),
    ] {
        if set {
            flags.push(ident(flag));
        }
    }
    let flags = if flags.is_empty() { quote!(0) } else { quote!(#(#flags)|*) };
    quote!(Command {
        name: #name, shape: Shape { blobs: #blobs, words: #words }, params: &[#(#params,)* #(#extras),*],
        ret: #ret, flags: #flags, version: #version, extra: #extra
    })
}

/// What a list of `errors` or of keys of `affects` stands for.
fn depends(c: &Command, words: &[String], classes: &[&str]) -> TokenStream {
    let (mut mask, mut of) = (0u32, 0u32);
    let has = |name: &str| words.iter().any(|word| word == name);
    for p in c.params.iter().filter(|p| has("arguments") || has(&p.it.name)) {
        let count = match p.it.ctype.base {
            _ if p.it.ctype.pointers > 0 => 0,
            Base::I64 | Base::U64 | Base::Sync | Base::Opaque | Base::F64 => 2,
            _ => 1,
        };
        mask |= ((1 << count) - 1) << p.at;
    }
    for (number, class) in classes.iter().enumerate() {
        of |= u32::from(has(class)) << number;
    }
    let (payload, state) = (has("payload"), has("state"));
    quote!(Depends { words: #mask, classes: #of, payload: #payload, state: #state })
}

/// Enum groups that parameters name, in order: their index is their number.
pub fn groups(model: &Model) -> BTreeMap<&str, u16> {
    let mut groups: BTreeMap<&str, u16> = BTreeMap::new();
    for group in model.commands.iter().flat_map(|c| &c.params).filter_map(|p| p.it.group.as_deref()) {
        groups.insert(group, 0);
    }
    for (number, value) in groups.values_mut().enumerate() {
        *value = number as u16;
    }
    groups
}

/// What is shown of an API, extensions in order of name.
fn shown(version: u8, registered: &[At<String>], others: &[At<String>]) -> TokenStream {
    let mut names: Vec<&str> = registered.iter().chain(others).map(|name| name.it.as_str()).collect();
    names.sort_unstable();
    quote!(Shown { version: #version, extensions: &[#(#names),*] })
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let groups = groups(model);
    let numbers = model.commands.iter().map(|c| {
        let (name, op) = (ident(&c.it.name), c.op);
        quote!(pub const #name: u16 = #op;)
    });
    let commands = model.commands.iter().map(|c| command(c, &groups));
    let (count, first) = (model.commands.len(), FIRST_OP);
    let rules = &model.rules;
    let desktop = shown(model.version, &rules.extensions, &rules.unregistered);
    let [es, es1] = [&rules.es, &rules.es1].map(|it| {
        shown(it.version.as_ref().map_or(0, |version| version.it), &it.extensions, &it.unregistered)
    });
    let affected: Vec<&str> = model.rules.affected().into_iter().collect();
    let affected_count = affected.len();
    let errors = model.commands.iter().filter_map(|c| {
        let rule = &c.rule.it;
        let (name, on) = (ident(&c.it.name), depends(c, rule.errors.as_ref()?, &affected));
        let affects = match &rule.affects {
            Some((class, keys)) => {
                let number = affected.iter().position(|other| other == class)? as u8;
                let keys = depends(c, keys, &affected);
                quote!(Some((#number, #keys)))
            }
            None => quote!(None),
        };
        Some(quote!(op::#name => Errors { on: #on, affects: #affects }))
    });
    quote! {
        use crate::command::{COMPILED, CREATES, Command, DRAWS, Depends, ElementKind, Errors, INERT, IN_BEGIN, Kind, NOT_IN_ES, NOT_IN_ES1, ObjectClass, Param, REPLY, UNCHECKED};
        use crate::driver::Shown;
        use reprise_wire::packet::Shape;

        /// Number of the first command here.
        pub const FIRST: u16 = #first;
        /// What programs are shown of OpenGL.
        pub static SHOWN: Shown = #desktop;
        /// What programs are shown of OpenGL ES from 2.0 on.
        pub static SHOWN_ES: Shown = #es;
        /// What programs are shown of OpenGL ES 1.1.
        pub static SHOWN_ES1: Shown = #es1;

        /// Numbers of the commands.
        #[allow(non_upper_case_globals, missing_docs)]
        pub mod op { #(#numbers)* }

        /// Classes of what calls affect.
        pub const AFFECTED: usize = #affected_count;

        /// What decides whether GL takes a call of the command, where that is known.
        pub fn errors(op: u16) -> Option<Errors> {
            Some(match op {
                #(#errors,)*
                _ => return None,
            })
        }

        /// The commands; number minus [`FIRST`] is the index.
        pub static COMMANDS: [Command; #count] = [#(#commands),*];
    }
}
