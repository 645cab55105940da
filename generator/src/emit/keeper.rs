//! `generated/keeper.rs`: for each command that changes state, a function that tells the log which slots it reads and
//! writes; and the tables of slots.
//! Must not know a command, nor how the log keeps what it is told.

use super::ident;
use crate::expr::{Expr, Slot};
use crate::model::{self, Command, Model, Role};
use crate::rules::{Effect, SlotRule};
use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Statements of one block, with what they have already named.
struct Block<'m> {
    model: &'m Model,
    /// Where a parameter (or key) is found.
    names: &'m BTreeMap<String, TokenStream>,
    statements: Vec<TokenStream>,
    known: BTreeMap<String, syn::Ident>,
    constants: &'m RefCell<BTreeSet<String>>,
    temporaries: usize,
    /// What variables are for the command.
    with: Option<&'m BTreeMap<String, Expr>>,
}

impl<'m> Block<'m> {
    fn new(
        model: &'m Model,
        names: &'m BTreeMap<String, TokenStream>,
        constants: &'m RefCell<BTreeSet<String>>,
    ) -> Self {
        let (statements, known) = (Vec::new(), BTreeMap::new());
        Block { model, names, statements, known, constants, temporaries: 0, with: None }
    }

    fn nested(&self) -> Block<'m> {
        Block { statements: Vec::new(), known: self.known.clone(), ..*self }
    }

    fn constant(&self, name: &str) -> TokenStream {
        self.constants.borrow_mut().insert(name.into());
        let name = ident(name);
        quote!(#name)
    }

    /// An expression that borrows nothing: what touches the recorder is given a name first.
    fn atom(&mut self, expr: &Expr) -> TokenStream {
        let tokens = self.expr(expr);
        if matches!(
            expr,
            Expr::Value(_)
                | Expr::Peek(_)
                | Expr::Object(..)
                | Expr::Known(..)
                | Expr::If(..)
                | Expr::Hash(..)
        ) {
            let name = format_ident!("v{}", self.temporaries);
            self.temporaries += 1;
            self.statements.push(quote!(let #name = #tokens;));
            return quote!(#name);
        }
        tokens
    }

    fn expr(&mut self, expr: &Expr) -> TokenStream {
        match expr {
            Expr::Number(n) => quote!(#n),
            Expr::Const(name) => self.constant(name),
            Expr::Name(name) => self.name(name),
            Expr::Binary(op, a, b) => {
                let (a, b) = (self.atom(a), self.atom(b));
                match op {
                    '+' => quote!(#a.wrapping_add(#b)),
                    '-' => quote!(#a.wrapping_sub(#b)),
                    _ => quote!((#a | #b)),
                }
            }
            Expr::Value(slot) => {
                let key = self.key(slot);
                quote!(k.read(#key))
            }
            Expr::Peek(slot) => {
                let key = self.key(slot);
                quote!(k.peek(#key))
            }
            Expr::Object(class, name, other) => {
                let name = self.atom(name);
                let class = self.class(class);
                match other {
                    Some(other) => {
                        let mut no = self.nested();
                        let other = no.expr(other);
                        let lets = no.statements;
                        quote!(if #name != 0 { k.object(#class, #name) } else { #(#lets)* #other })
                    }
                    None => quote!(k.object(#class, #name)),
                }
            }
            Expr::Known(class, name) => {
                let (name, class) = (self.atom(name), self.class(class));
                quote!(k.lookup(#class, #name).unwrap_or(0))
            }
            Expr::Map(map, inner) => {
                let inner = self.atom(inner);
                let map = ident(map);
                quote!(#map(#inner))
            }
            Expr::Each(_, inner) => {
                // Only meaningful as a key that is written: `write` turns it into a loop.
                self.atom(inner)
            }
            Expr::Range(first, _) => self.atom(first),
            Expr::Hash(name, high) => {
                let blob = &self.names[name];
                match high {
                    false => quote!(text_hash(k, #blob) as u32),
                    true => quote!((text_hash(k, #blob) >> 32) as u32),
                }
            }
            Expr::If(subject, set, yes, no) => {
                let subject = self.atom(subject);
                let set = set_name(set);
                let (mut then, mut otherwise) = (self.nested(), self.nested());
                let (yes, no) = (then.expr(yes), otherwise.expr(no));
                let (a, b) = (then.statements, otherwise.statements);
                quote!(if #set(#subject) { #(#a)* #yes } else { #(#b)* #no })
            }
        }
    }

    fn name(&mut self, name: &str) -> TokenStream {
        let ident = ident(name);
        if self.known.contains_key(name) {
            return quote!(#ident);
        }
        let value = match self.names.get(name) {
            Some(value) => value.clone(),
            None => {
                let own = self.with.and_then(|with| with.get(name));
                let var = own.unwrap_or_else(|| &self.model.rules.vars[name].it).clone();
                self.expr(&var)
            }
        };
        self.statements.push(quote!(let #ident = #value;));
        self.known.insert(name.into(), ident.clone());
        quote!(#ident)
    }

    fn class(&self, class: &str) -> TokenStream {
        let ours = model::CLASSES.iter().find(|(_, ours, _)| ours.eq_ignore_ascii_case(class));
        let class = ident(ours.map_or("None", |(_, ours, _)| ours));
        quote!(ObjectClass::#class as u8)
    }

    fn key(&mut self, slot: &Slot) -> TokenStream {
        let class = ident(&slot.class);
        let mut keys: Vec<_> = slot.keys.iter().map(|key| self.atom(key)).collect();
        keys.resize(3, quote!(0));
        quote!(k.key(slot::#class, #(#keys),*))
    }

    /// A call of the recorder for a slot, in loops where keys stand for several.
    fn write(&mut self, slot: &Slot, call: impl Fn(TokenStream) -> TokenStream) {
        let mut loops = Vec::new();
        let mut keys = Vec::new();
        for (i, key) in slot.keys.iter().enumerate() {
            let value = self.atom(key);
            if let Expr::Each(map, _) = key {
                let (name, map) = (format_ident!("each{i}"), ident(map));
                loops.push(quote!(for #name in #map(#value)));
                keys.push(quote!(#name));
            } else if let Expr::Range(_, count) = key {
                let (name, count) = (format_ident!("each{i}"), self.atom(count));
                loops.push(quote!(for #name in range(#value, #count)));
                keys.push(quote!(#name));
            } else {
                keys.push(value);
            }
        }
        keys.resize(3, quote!(0));
        let class = ident(&slot.class);
        let mut statement = call(quote!(k.key(slot::#class, #(#keys),*)));
        for head in loops.into_iter().rev() {
            statement = quote!(#head { #statement });
        }
        self.statements.push(statement);
    }

    fn effect(&mut self, effect: &Effect, command: &Command) {
        for slot in &command.rule.it.first {
            let value = slot.value.as_ref().map_or(quote!(0), |value| self.atom(value));
            self.write(slot, |key| quote!(k.first(#key, #value);));
        }
        for slot in &effect.read {
            self.write(slot, |key| quote!(k.read(#key);));
        }
        if let Some(class) = effect.create.as_ref().or(effect.delete.as_ref()) {
            let method = ident(if effect.create.is_some() { "create" } else { "delete" });
            let number = self.class(class);
            if let Some(at) = command.extra(model::MADE).filter(|_| effect.create.is_some()) {
                let at = at as usize;
                self.statements.push(quote!(k.create(#number, k.packet().word(#at));));
            }
            for p in &command.params {
                match &p.role {
                    Role::NamesIn(c) | Role::NamesOut(c) if c.eq_ignore_ascii_case(class) => {
                        let at = p.at as usize;
                        self.statements.push(quote!(for name in names(k, #at) { k.#method(#number, name); }));
                    }
                    Role::Name(c, _) if c.eq_ignore_ascii_case(class) => {
                        let name = self.name(&p.it.name);
                        self.statements.push(quote!(k.#method(#number, #name);));
                    }
                    _ => {}
                }
            }
        }
        let (own, common): (Vec<_>, Vec<_>) = effect.set.iter().partition(|slot| slot.value.is_some());
        if let Some(value) = effect.value.as_ref().filter(|_| own.is_empty()) {
            let value = self.atom(value);
            self.statements.push(quote!(k.value(#value);));
        }
        for slot in common {
            let hot = self.model.rules.slots[&slot.class].it.hot;
            self.write(slot, |key| if hot { quote!(k.set_hot(#key);) } else { quote!(k.set(#key);) });
        }
        // A value is that of what was set since the one before.
        if !own.is_empty() {
            let value = effect.value.as_ref().map_or(quote!(0), |value| self.atom(value));
            self.statements.push(quote!(k.value(#value);));
        }
        for slot in own {
            let value = slot.value.as_ref().map_or(quote!(0), |value| self.atom(value));
            self.write(slot, |key| quote!(k.set(#key);));
            self.statements.push(quote!(k.value(#value);));
        }
        for slot in &effect.update {
            self.write(slot, |key| quote!(k.update(#key);));
        }

        for slot in &effect.opaque {
            self.write(slot, |key| quote!(k.opaque(#key);));
        }
        if let Some(region) = &effect.region {
            let defaults = ["0", "0", "0", "1", "1", "1"];
            let values: Vec<_> = region
                .extent
                .iter()
                .zip(defaults)
                .map(|(expr, default)| match expr {
                    Some(Expr::Name(name))
                        if command.param(name).is_some_and(|p| p.it.ctype.base.words() == 2) =>
                    {
                        let at = command.param(name).map_or(0, |p| p.at as usize);
                        quote!(k.packet().u64(#at) as i64)
                    }
                    Some(expr) => {
                        let value = self.atom(expr);
                        quote!(i64::from(#value as i32))
                    }
                    None => default.parse().unwrap_or_default(),
                })
                .collect();
            let [x, y, z, w, h, d] = &values[..] else { return };
            self.statements.push(quote!(let region = Region { x: #x, y: #y, z: #z, w: #w, h: #h, d: #d };));
            self.write(&region.slot, |key| quote!(k.region(#key, region);));
        }
        if let Some(push) = &effect.push {
            let stack = self.key(&push.stack);
            if let Some(mask) = &push.mask {
                let mask = self.atom(mask);
                self.statements.push(quote!(k.push(#stack, #mask);));
            } else {
                let saves: Vec<_> = push.saves.iter().map(|slot| self.key(slot)).collect();
                self.statements.push(quote!(let saves = [#(#saves),*]; k.push_slots(#stack, &saves);));
            }
        }
        if let Some(stack) = &effect.pop {
            let stack = self.key(stack);
            self.statements.push(quote!(k.pop(#stack);));
        }
        if let Some(slot) = &effect.drop {
            let slot = self.key(slot);
            self.statements.push(quote!(k.clear(#slot);));
        }
        if let Some(handler) = effect.handler.as_ref().or(effect.draws.as_ref()) {
            let handler = ident(handler);
            let arguments: Vec<_> = effect.arguments.iter().map(|argument| self.atom(argument)).collect();
            self.statements.push(quote!(handlers::#handler(k #(, #arguments)*);));
        }
    }
}

fn set_name(set: &str) -> syn::Ident {
    format_ident!("in_{}", set.to_snake_case())
}

/// Where each parameter of a command is found in its packet.
fn parameters(command: &Command) -> BTreeMap<String, TokenStream> {
    let mut names = BTreeMap::new();
    for p in command.params.iter().filter(|p| p.it.ctype.pointers == 0) {
        let at = p.at as usize;
        names.insert(p.it.name.clone(), quote!(k.packet().word(#at)));
    }
    for p in command.params.iter().filter(|p| matches!(p.role, Role::Text | Role::TextOf(_))) {
        let at = p.at as usize;
        names.insert(p.it.name.clone(), quote!(#at));
    }
    for extra in &command.rule.it.extra {
        let at = command.extra(extra).unwrap_or(0) as usize;
        names.insert(extra.clone(), quote!(k.packet().word(#at)));
    }
    names
}

fn body(model: &Model, command: &Command, constants: &RefCell<BTreeSet<String>>) -> Option<TokenStream> {
    if !command.changes_state() {
        return None;
    }
    let names = parameters(command);
    let mut block = Block::new(model, &names, constants);
    block.with = Some(&command.rule.it.with);
    let mut chain: Vec<TokenStream> = Vec::new();
    let mut last = quote!();
    for effect in &command.rule.it.effects {
        match &effect.when {
            None => {
                let mut inner = block.nested();
                inner.effect(effect, command);
                let statements = inner.statements;
                last = quote!(#(#statements)*);
                break;
            }
            Some((subject, set)) => {
                let (subject, set) = (block.atom(subject), set_name(set));
                let mut inner = block.nested();
                inner.effect(effect, command);
                let statements = inner.statements;
                chain.push(quote!(if #set(#subject) { #(#statements)* } else));
            }
        }
    }
    let statements = block.statements;
    let body = if chain.is_empty() { last } else { quote!(#(#chain)* { #last }) };
    Some(quote!(#(#statements)* #body))
}

fn named(name: &Ident, body: &TokenStream) -> TokenStream {
    quote!(fn #name(k: &mut Recorder<'_>) { #body })
}

/// The function of one command, if it changes state.
pub fn function(model: &Model, command: &Command) -> Option<TokenStream> {
    Some(named(&ident(&command.it.name), &body(model, command, &RefCell::default())?))
}

fn bits(model: &Model, names: &[String]) -> u32 {
    names.iter().fold(0, |mask, name| mask | model.value(name))
}

fn attrib_arm(model: &Model, name: &str) -> Option<TokenStream> {
    let slot = &model.rules.slots[name].it;
    let class = ident(name);
    if slot.attrib_by_key.is_empty() {
        let mask = bits(model, &slot.attrib);
        return (mask != 0).then(|| quote!(slot::#class => #mask,));
    }
    let mut values: BTreeMap<u32, u32> = BTreeMap::new();
    let mut other = 0;
    for (key, names) in &slot.attrib_by_key {
        let mask = bits(model, names);
        if key == "_" {
            other = mask;
        } else {
            values.insert(model.value(key), mask);
        }
    }
    let arms = values.iter().map(|(value, mask)| quote!(#value => #mask,));
    Some(quote!(slot::#class => match key.a { #(#arms)* _ => #other },))
}

fn default_arm(model: &Model, name: &str, constants: &RefCell<BTreeSet<String>>) -> Option<TokenStream> {
    let slot = &model.rules.slots[name].it;
    if slot.default.is_empty() {
        return None;
    }
    let class = ident(name);
    let mut fields = [quote!(key.a), quote!(key.b), quote!(key.c)];
    let by = slot.keys.iter().position(|key| key == "pname").unwrap_or(0);
    let selector = fields[by].clone();
    if slot.object.is_some() {
        fields[0] = quote!(w.name(key.a));
    }
    let names: BTreeMap<String, TokenStream> = slot.keys.iter().cloned().zip(fields).collect();
    let mut arms = Vec::new();
    let mut other = quote!(false);
    for (value, calls) in &slot.default {
        let statements = default_calls(model, slot, calls, &names, constants);
        if value == "_" {
            other = quote!({ #(#statements)* true });
        } else {
            let value = model.value(value);
            arms.push(quote!(#value => { #(#statements)* true }));
        }
    }
    Some(match arms[..] {
        [] => quote!(slot::#class => #other),
        _ => quote!(slot::#class => match #selector { #(#arms)* _ => #other }),
    })
}

fn default_calls(
    model: &Model,
    slot: &SlotRule,
    calls: &[String],
    names: &BTreeMap<String, TokenStream>,
    constants: &RefCell<BTreeSet<String>>,
) -> Vec<TokenStream> {
    let mut block = Block::new(model, names, constants);
    if let Some(value) = &slot.default_value {
        let value = block.atom(value);
        block.statements.push(quote!(w.value(#value);));
    }
    for call in calls {
        let Ok((command, args)) = model::parse_call(call) else { continue };
        let Some(command) = model.commands.iter().find(|c| c.it.name == command) else { continue };
        let (mut words, mut blobs) = (Vec::new(), Vec::new());
        for (p, arg) in command.params.iter().zip(&args) {
            let value = block.atom(arg);
            if p.it.ctype.pointers > 0 {
                // An array of one element.
                let element = match p.it.ctype.base {
                    crate::registry::Base::F32 => quote!((#value as f32).to_le_bytes()),
                    _ => quote!((#value as u32).to_le_bytes()),
                };
                blobs.push(quote!(reprise_wire::packet::BlobArg::Bytes(&#element)));
                continue;
            }
            match p.it.ctype.base {
                crate::registry::Base::F32 => words.push(quote!((#value as f32).to_bits())),
                crate::registry::Base::F64 => {
                    words.push(quote!(f64::from(#value).to_bits() as u32));
                    words.push(quote!((f64::from(#value).to_bits() >> 32) as u32));
                }
                crate::registry::Base::I64 | crate::registry::Base::U64 => words.extend([value, quote!(0)]),
                _ => words.push(value),
            }
        }
        let op = ident(&command.it.name);
        block.statements.push(quote!(w.packet(op::#op, &[#(#words),*], &[#(#blobs),*]);));
    }
    block.statements
}

fn tables(model: &Model, constants: &RefCell<BTreeSet<String>>) -> TokenStream {
    let classes: Vec<_> = model.rules.slots.keys().collect();
    let numbers = classes.iter().enumerate().map(|(i, name)| {
        let (name, number) = (ident(name), i as u16);
        quote!(pub const #name: u16 = #number;)
    });
    let option = |class: &Option<String>| match class.as_deref().and_then(model::class_number) {
        Some(number) => quote!(Some(#number)),
        None => quote!(None),
    };
    let rows = classes.iter().map(|name| {
        let slot = &model.rules.slots[*name].it;
        let scope = ident(match slot.scope.as_str() {
            "process" => "Process",
            "share" => "Share",
            "ring" => "Ring",
            _ => "Context",
        });
        let (keys, collapse) = (&slot.keys, slot.collapse);
        let (object, refers) = (option(&slot.object), option(&slot.refers));
        let saved_with = match &slot.saved_with {
            Some(with) => {
                let with = ident(with);
                quote!(Some(slot::#with))
            }
            None => quote!(None),
        };
        let bytes = slot.bytes.iter().filter_map(|(name, count)| {
            let command = model.commands.iter().find(|command| command.it.name == *name)?;
            let (op, word) = (ident(name), command.param(count)?.at);
            Some(quote!((op::#op, #word)))
        });
        quote!(SlotClass { name: #name, scope: Scope::#scope, keys: &[#(#keys),*], object: #object, refers: #refers, collapse: #collapse, bytes: &[#(#bytes),*], saved_with: #saved_with })
    });
    let count = classes.len();
    let attribs = classes.iter().filter_map(|name| attrib_arm(model, name));
    let defaults = classes.iter().filter_map(|name| default_arm(model, name, constants));
    quote! {
        /// Numbers of the slot classes.
        #[allow(non_upper_case_globals, missing_docs)]
        pub mod slot { #(#numbers)* }

        /// The slot classes, by number.
        pub static SLOTS: [SlotClass; #count] = [#(#rows),*];

        /// The glPushAttrib bits that save a slot.
        pub fn attrib_bits(key: &SlotKey) -> u32 {
            match key.class { #(#attribs)* _ => 0 }
        }

        /// Writes the calls that give a slot its initial value; false where the rules name none.
        pub fn default(w: &mut DefaultWriter<'_>, key: SlotKey) -> bool {
            match key.class { #(#defaults,)* _ => false }
        }
    }
}

/// The file.
pub fn emit(model: &Model) -> TokenStream {
    let constants = RefCell::default();
    // Commands that mean the same to the log, such as those that differ in the type of their parameters, share the first one's.
    let (mut functions, mut entries, mut shared) = (Vec::new(), Vec::new(), BTreeMap::new());
    for command in &model.commands {
        let Some(body) = body(model, command, &constants) else {
            entries.push(quote!(None));
            continue;
        };
        let own = ident(&command.it.name);
        let name = shared.entry(body.to_string()).or_insert_with(|| {
            functions.push(named(&own, &body));
            own
        });
        entries.push(quote!(Some(#name)));
    }
    let count = model.commands.len();
    let sets = model.rules.sets.iter().map(|(name, set)| {
        let (name, values) = (set_name(name), set.it.iter().map(|v| model.value(v)).collect::<BTreeSet<_>>());
        let values = values.iter();
        quote!(fn #name(value: u32) -> bool { matches!(value, #(#values)|*) })
    });
    let maps = model.rules.maps.iter().map(|(name, map)| {
        let name = ident(name);
        let most = map.it.values().map(Vec::len).max().unwrap_or(1);
        let entries: BTreeMap<u32, Vec<u32>> = map
            .it
            .iter()
            .map(|(from, to)| (model.value(from), to.iter().map(|to| model.value(to)).collect()))
            .collect();
        if most == 1 {
            let arms = entries.iter().map(|(from, to)| {
                let to = to[0];
                quote!(#from => #to,)
            });
            return quote!(fn #name(value: u32) -> u32 { match value { #(#arms)* _ => value } });
        }
        let arms = entries.iter().map(|(from, to)| {
            let count = to.len();
            let padded = to.iter().copied().chain(std::iter::repeat(0)).take(most);
            quote!(#from => ([#(#padded),*], #count),)
        });
        let rest = std::iter::repeat_n(quote!(0), most - 1);
        quote! {
            fn #name(value: u32) -> impl Iterator<Item = u32> {
                let (values, count): ([u32; #most], usize) = match value { #(#arms)* _ => ([value, #(#rest),*], 1) };
                values.into_iter().take(count)
            }
        }
    });
    let tables = tables(model, &constants);
    let constants = constants.borrow();
    let constants = constants.iter().map(|name| {
        let (value, name) = (model.value(name), ident(name));
        quote!(const #name: u32 = #value;)
    });
    quote! {
        #![allow(non_snake_case, dead_code, unused_imports, unused_variables, clippy::let_and_return, clippy::needless_else, clippy::manual_range_patterns)]
        use crate::command::ObjectClass;
        use crate::handlers;
        use crate::ops::{FIRST, op};
        use crate::record::{names, range, text_hash};
        use reprise_log::{DefaultWriter, Recorder, Region, Scope, SlotClass, SlotKey};

        #(#constants)*
        #(#sets)*
        #(#maps)*
        #tables
        #(#functions)*

        type Record = fn(&mut Recorder<'_>);

        /// What each command means to the log. Those that mean the same have one function, called as the first of them.
        static RECORD: [Option<Record>; #count] = [#(#entries),*];

        /// Records one call; false where there is no rule for it.
        pub fn record(op: u16, k: &mut Recorder<'_>) -> bool {
            match op.checked_sub(FIRST).and_then(|i| RECORD.get(i as usize)) {
                Some(Some(function)) => { function(k); true }
                Some(None) => true,
                None => false,
            }
        }
    }
}
