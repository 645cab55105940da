//! Registry and rules joined, and everything that does not fit refused.
//!
//! This module must not know what the output looks like.

use crate::RuleError;
use crate::expr::{Expr, Slot};
use crate::registry::{self, Base, Registry};
use crate::rules::{At, CommandRule, Effect, RETURNED, Rules, Shown, WindowSystem};
use std::collections::{BTreeMap, BTreeSet};

/// The extra word of a command that returns the name of what it creates.
pub const MADE: &str = "made";

/// The size of what a get writes as much of as only the driver knows.
pub const FOUND: &str = "found";

/// The most that such a get writes, of a size `found(most)`.
pub fn found_at_most(size: &str) -> Option<&str> {
    size.strip_prefix("found(")?.strip_suffix(')')
}

/// The first op of the generated table; smaller ones are written by hand.
pub const FIRST_OP: u16 = 256;

/// Classes of objects: the registry's `class=` (or, where it has one word for two, that of the rules), our name for it, and its
/// number in the log.
pub const CLASSES: &[(&str, &str, u8)] = &[
    ("texture", "Texture", 1),
    ("buffer", "Buffer", 2),
    ("query", "Query", 3),
    ("display list", "DisplayList", 4),
    ("shader", "Shader", 5),
    ("program", "Program", 6),
    ("framebuffer", "Framebuffer", 7),
    ("renderbuffer", "Renderbuffer", 8),
    ("sampler", "Sampler", 9),
    ("vertex array", "VertexArray", 10),
    ("transform feedback", "TransformFeedback", 11),
    ("program pipeline", "ProgramPipeline", 12),
    ("sync", "Sync", 13),
    ("assembly program", "AssemblyProgram", 14),
    ("fragment shader", "FragmentShader", 15),
];

/// How a parameter travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// As words.
    Scalar,
    /// As a word that names an object: class name, and whether this command creates unknown ones.
    Name(String, bool),
    /// Memory that the call reads; elements as a Rust expression of the parameters.
    In(Option<String>),
    /// Memory that the call writes.
    Out(Option<String>),
    /// An array of names of objects to be read: class name.
    NamesIn(String),
    /// An array that the call fills with new names: class name. The client fills it; the names travel as input.
    NamesOut(String),
    /// A number passed as a pointer.
    Offset,
    /// Text that ends with a zero byte.
    Text,
    /// As many texts as this expression says; their lengths are in the parameter of this name, or each ends with a zero byte.
    Texts(String, Option<String>),
    /// The lengths of texts, which travel with these.
    TextLengths,
    /// A text whose length is in the parameter of this name, or which ends with a zero byte where that is negative.
    TextOf(String),
    /// The number of a program's resource, of this interface: the driver's own may be another.
    Number(String),
}

/// A parameter with its place in the packet.
#[derive(Debug, Clone)]
pub struct Param {
    /// From the registry.
    pub it: registry::Param,
    /// How it travels.
    pub role: Role,
    /// First word, or blob.
    pub at: u8,
}

/// A covered command.
#[derive(Debug, Clone)]
pub struct Command {
    /// From the registry.
    pub it: registry::Command,
    /// From the rules.
    pub rule: At<CommandRule>,
    /// First core version that has it; 0 for an extension's.
    pub version: u8,
    /// A core profile has it not.
    pub removed: bool,
    /// OpenGL ES from 2.0 on has it, as far as that is shown.
    pub es: bool,
    /// So has OpenGL ES 1.1.
    pub es1: bool,
    /// Its number.
    pub op: u16,
    /// In order.
    pub params: Vec<Param>,
    /// Blobs of its packet.
    pub blobs: u8,
    /// Words of its packet, the extra ones last.
    pub words: u8,
    /// Other names of it that programs load.
    pub aliases: Vec<String>,
    /// Goes into display lists.
    pub compiled: bool,
    /// The caller waits.
    pub reply: bool,
}

impl Command {
    /// A parameter by name.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|p| p.it.name == name)
    }
    /// The word of an extra parameter.
    pub fn extra(&self, name: &str) -> Option<u8> {
        let position = self.rule.it.extra.iter().position(|extra| extra == name)?;
        Some(self.words - self.rule.it.extra.len() as u8 + position as u8)
    }
    /// Profiles that have it not, as they are called there.
    pub fn lacking(&self) -> Vec<&'static str> {
        let profiles = [("Core", !self.removed), ("Es", self.es), ("Es1", self.es1)];
        profiles.into_iter().filter(|(_, has)| !has).map(|(name, _)| name).collect()
    }
    /// Whether all that outlives it is what it draws.
    pub fn draws(&self) -> bool {
        self.rule.it.effects.iter().all(|effect| effect.draws.is_some())
    }
    /// Whether the log does anything with it.
    pub fn changes_state(&self) -> bool {
        !self.rule.it.get && self.rule.it.effects.iter().any(|effect| !effect.none)
    }
}

/// Registry and rules, joined.
#[derive(Debug, Clone)]
pub struct Model {
    /// The registry.
    pub registry: Registry,
    /// The same, of OpenGL ES from 2.0 on.
    pub es: Registry,
    /// Of OpenGL ES 1.1.
    pub es1: Registry,
    /// That of GLX.
    pub glx: Registry,
    /// That of EGL.
    pub egl: Registry,
    /// The rules.
    pub rules: Rules,
    /// Covered commands in order of name.
    pub commands: Vec<Command>,
    /// The greatest version shown.
    pub version: u8,
}

/// The number of a class of objects by our name, lower case.
pub fn class_number(name: &str) -> Option<u8> {
    CLASSES.iter().find(|(_, ours, _)| ours.eq_ignore_ascii_case(name)).map(|(_, _, number)| *number)
}

struct Check<'a> {
    registry: &'a Registry,
    rules: &'a Rules,
    errors: Vec<RuleError>,
    /// What variables are for the command that is checked.
    with: BTreeMap<String, Expr>,
}

impl Model {
    /// Joins and checks.
    ///
    /// # Errors
    /// Everything that does not fit, each with its place.
    pub fn join(
        mut registry: Registry,
        [es, es1]: [Registry; 2],
        [glx, egl]: [Registry; 2],
        mut rules: Rules,
    ) -> Result<Model, Vec<RuleError>> {
        let mut errors = rules.complete();
        errors.extend(with_aliases(&mut registry, &rules));
        let apis = [("GL ES", &es, &rules.es), ("GL ES-CM", &es1, &rules.es1)];
        // What an extension has for OpenGL ES 1.1 the registry need not say: then it is what it has for newer versions.
        let [in_es, in_es1] = apis.map(|(_, api, shown)| es_commands(&registry, [api, &es], shown));
        let mut check = Check { registry: &registry, rules: &rules, errors, with: BTreeMap::new() };
        check.tables();
        let version = rules.version.as_ref().map_or(0, |v| v.it);
        check.every_command_has_a_class("GL", &registry.versions, rules.version.as_ref());
        for (api, es, shown) in apis {
            check.every_command_has_a_class(api, &es.versions, shown.version.as_ref());
        }
        let mut commands = Vec::new();
        for (name, rule) in &rules.commands {
            if let Some(mut command) = check.command(name, rule, FIRST_OP + commands.len() as u16) {
                (command.es, command.es1) = (in_es.contains(name), in_es1.contains(name));
                commands.push(command);
            }
        }
        check.extensions(&registry, &rules.extensions, &rules.unregistered);
        for (_, es, shown) in apis {
            check.extensions(es, &shown.extensions, &shown.unregistered);
        }
        check.withheld();
        check.window_system("GLX", &rules.glx, &glx);
        check.window_system("EGL", &rules.egl, &egl);
        let errors = check.errors;
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Model { registry, es, es1, glx, egl, rules, commands, version })
    }

    /// The value of an enum.
    pub fn value(&self, name: &str) -> u32 {
        self.registry.enums.get(name).copied().unwrap_or(0) as u32
    }

    /// Slot classes in order; their index is their number.
    pub fn slot_number(&self, class: &str) -> Option<u16> {
        self.rules.slots.keys().position(|name| name == class).map(|i| i as u16)
    }
}

/// Commands that contexts of OpenGL ES have, by the names that rules have them under.
fn es_commands(registry: &Registry, apis: [&Registry; 2], shown: &Shown) -> BTreeSet<String> {
    let version = shown.version.as_ref().map_or(0, |v| v.it);
    let commands = |name: &At<String>| {
        let mut found = apis.iter().filter_map(|api| api.extensions.get(&name.it));
        found.find(|extension| !extension.commands.is_empty()).map(|extension| &extension.commands)
    };
    let extensions = shown.extensions.iter().chain(&shown.unregistered).filter_map(commands);
    let of_versions = apis[0].versions.range(..=version).flat_map(|(_, names)| names);
    let all = of_versions.chain(extensions.flatten());
    all.flat_map(|name| [name.clone(), registry.resolve(name).to_owned()]).collect()
}

/// Has the registry know the aliases that the rules state. One that it does not know at all becomes a command like the other.
fn with_aliases(registry: &mut Registry, rules: &Rules) -> Vec<RuleError> {
    let mut errors = Vec::new();
    for (name, same) in &rules.aliases {
        let Some(of) = registry.commands.get(&same.it) else {
            errors.push(same.error(format!("the registry has no <command> called {}", same.it)));
            continue;
        };
        // What is an enum to one is a number to the other: they are called alike.
        let ctype = |ctype: registry::Ctype| match ctype.base {
            Base::Enum | Base::U32 if ctype.pointers == 0 => registry::Ctype { base: Base::I32, ..ctype },
            _ => ctype,
        };
        let types = |command: &registry::Command| {
            let of_params: Vec<_> = command.params.iter().map(|p| ctype(p.ctype)).collect();
            (command.ret, of_params)
        };
        let mut alias = registry.commands.get(name).unwrap_or(of).clone();
        if types(&alias) != types(of) {
            errors.push(same.error(format!("{name} has not the parameters of {}", same.it)));
        }
        (alias.name, alias.alias) = (name.clone(), Some(same.it.clone()));
        registry.commands.insert(name.clone(), alias);
        // The registry may have it the other way about.
        if let Some(of) = registry.commands.get_mut(&same.it).filter(|of| of.alias.as_ref() == Some(name)) {
            of.alias = None;
        }
    }
    errors
}

impl Check<'_> {
    fn fail<T>(&mut self, at: &At<T>, message: impl Into<String>) {
        self.errors.push(at.error(message));
    }

    fn enums<T>(&mut self, at: &At<T>, names: &[String]) {
        for name in names {
            if !self.registry.enums.contains_key(name) {
                self.fail(at, format!("the registry has no <enum name=\"{name}\">"));
            }
        }
    }

    fn class<T>(&mut self, at: &At<T>, name: &str) {
        if class_number(name).is_none() {
            self.fail(at, format!("`{name}` is no class of objects (registry: class=)"));
        }
    }

    fn tables(&mut self) {
        let rules = self.rules;
        for set in rules.sets.values() {
            self.enums(set, &set.it);
        }
        for counted in rules.counts.values() {
            self.enums(counted, &counted.it);
        }
        for limits in rules.limits.values() {
            self.enums(limits, &limits.it);
        }
        for map in rules.maps.values() {
            self.enums(map, &map.it.keys().cloned().collect::<Vec<_>>());
            for targets in map.it.values() {
                self.enums(map, targets);
            }
        }
        for (class, names) in &rules.names {
            self.class(names, class);
            self.enums(names, &names.it);
        }
        for (name, slot) in &rules.slots {
            if slot.it.keys.len() > 3 {
                self.fail(slot, format!("slot {name} has more than three keys"));
            }
            if !["process", "share", "context", "ring"].contains(&slot.it.scope.as_str()) {
                self.fail(slot, format!("`{}` is no scope", slot.it.scope));
            }
            for class in slot.it.object.iter().chain(&slot.it.refers) {
                self.class(slot, class);
            }
            if let Some(with) = &slot.it.saved_with
                && !rules.slots.contains_key(with)
            {
                self.fail(slot, format!("no slot is called {with}"));
            }
            for (command, count) in &slot.it.bytes {
                if let Err(message) = self.carrier(command, count) {
                    self.fail(slot, message);
                }
            }
            for bits in slot.it.attrib_by_key.values().chain(std::iter::once(&slot.it.attrib)) {
                self.enums(slot, bits);
            }
            let keys: Vec<_> = slot.it.attrib_by_key.keys().filter(|k| *k != "_").cloned().collect();
            self.enums(slot, &keys);
            if let Some(value) = &slot.it.default_value {
                self.expr(slot, value, &slot.it.keys, 0);
            }
            let keys: Vec<_> = slot.it.default.keys().filter(|k| *k != "_").cloned().collect();
            self.enums(slot, &keys);
            for call in slot.it.default.values().flatten() {
                if let Err(message) = self.default_call(call, &slot.it.keys) {
                    self.fail(slot, message);
                }
            }
        }
    }

    /// Whether a command carries bytes, and `count` says how many.
    fn carrier(&self, command: &str, count: &str) -> Result<(), String> {
        let Some(rule) = self.registry.commands.get(command) else {
            return Err(format!("the registry has no <command> called {command}"));
        };
        if !self.has_rule(command) {
            return Err(format!("{command} has no rule"));
        }
        let pointers = rule.params.iter().filter(|p| p.ctype.pointers > 0).count();
        let counts =
            |p: &registry::Param| p.name == count && p.ctype.pointers == 0 && p.ctype.base.words() == 2;
        if pointers != 1 || !rule.params.iter().any(counts) {
            return Err(format!(
                "{command} has no `{count}` of 64 bits that counts what its only pointer points to"
            ));
        }
        Ok(())
    }

    fn default_call(&self, call: &str, keys: &[String]) -> Result<(), String> {
        let (command, args) = parse_call(call)?;
        let Some(rule) = self.registry.commands.get(&command) else {
            return Err(format!("the registry has no <command> called {command}"));
        };
        if !self.rules.commands.contains_key(&command) {
            return Err(format!("{command} has no rule"));
        }
        if rule.params.len() != args.len() {
            return Err(format!("{command} takes {} parameters, not {}", rule.params.len(), args.len()));
        }
        let wide = |p: &&registry::Param| p.ctype.pointers > 0 && p.ctype.base.size() != 4;
        if let Some(p) = rule.params.iter().find(wide) {
            return Err(format!(
                "<param> {} of {command} is an array, and not of 32 bits: no default has it",
                p.name
            ));
        }
        for arg in args {
            let mut wrong = None;
            arg.walk(&mut |e| match e {
                Expr::Name(name) if !keys.contains(name) => {
                    wrong = Some(format!("`{name}` is no key of the slot"))
                }
                Expr::Const(name) if !self.registry.enums.contains_key(name) => {
                    wrong = Some(format!("the registry has no <enum name=\"{name}\">"));
                }
                _ => {}
            });
            if let Some(wrong) = wrong {
                return Err(wrong);
            }
        }
        Ok(())
    }

    fn has_rule(&self, command: &str) -> bool {
        self.rules.commands.contains_key(self.registry.resolve(command))
            || self.rules.commands.contains_key(command)
    }

    fn every_command_has_a_class(
        &mut self,
        api: &str,
        versions: &BTreeMap<u8, BTreeSet<String>>,
        at: Option<&At<u8>>,
    ) {
        let Some(at) = at else {
            self.errors.push(RuleError {
                file: "rules".into(),
                line: 1,
                message: format!("the version of {api} that is shown is missing"),
            });
            return;
        };
        let version = at.it;
        for (v, names) in versions.range(..=version) {
            for name in names.iter().filter(|name| !self.has_rule(name)).collect::<Vec<_>>() {
                let [[of, of_minor], [shown, minor]] = [*v, version].map(|v| [v / 10, v % 10]);
                let message = format!(
                    "<command> {name} of {api} {of}.{of_minor} has no rule, so {api} {shown}.{minor} cannot be shown"
                );
                self.errors.push(at.error(message));
            }
        }
    }

    /// That what is shown of an API is in its registry, and whole; and what is shown although the registry does not have it is not.
    fn extensions(&mut self, registry: &Registry, shown: &[At<String>], unregistered: &[At<String>]) {
        for shown in shown {
            let Some(extension) = registry.extensions.get(&shown.it) else {
                self.fail(shown, format!("the registry has no <extension name=\"{}\">", shown.it));
                continue;
            };
            for command in &extension.commands {
                if !self.has_rule(command) {
                    self.fail(
                        shown,
                        format!("{} is shown, but its <command> {command} has no rule", shown.it),
                    );
                }
            }
        }
        for shown in unregistered {
            if registry.extensions.contains_key(&shown.it) {
                self.fail(shown, format!("the registry has <extension name=\"{}\">", shown.it));
            }
        }
    }

    /// That what is withheld is not shown.
    fn withheld(&mut self) {
        let rules = self.rules;
        let of_es = [&rules.es, &rules.es1].map(|shown| [&shown.extensions, &shown.unregistered]);
        let lists = of_es.into_iter().flatten().chain([&rules.extensions, &rules.unregistered]);
        let shown: BTreeSet<&str> = lists.flatten().map(|e| e.it.as_str()).collect();
        for (name, why) in &self.rules.withheld {
            if shown.contains(name.as_str()) {
                self.fail(why, format!("{name} is shown and withheld"));
            }
        }
    }

    /// That what is shown of GLX or EGL is in its registry, and whole.
    fn window_system(&mut self, api: &str, rules: &WindowSystem, registry: &Registry) {
        let file = format!("{}.xml", api.to_lowercase());
        let known = |name: &String| {
            registry.versions.values().any(|names| names.contains(name))
                || registry.extensions.values().any(|extension| extension.commands.contains(name))
        };
        let there: BTreeSet<&String> = rules.functions.iter().map(|f| &f.it).collect();
        for function in &rules.functions {
            if !known(&function.it) {
                self.fail(function, format!("{file} has no <command name=\"{}\">", function.it));
            }
        }
        for extension in rules.extensions.iter().chain(&rules.client_extensions) {
            match registry.extensions.get(&extension.it) {
                None => self.fail(extension, format!("{file} has no <extension name=\"{}\">", extension.it)),
                Some(found) => {
                    for command in found.commands.iter().filter(|command| !there.contains(command)) {
                        self.fail(extension, format!("{} is shown without its {command}", extension.it));
                    }
                }
            }
        }
        if let Some(version) = &rules.version {
            for command in registry.versions.range(..=version.it).flat_map(|(_, names)| names) {
                if !there.contains(command) {
                    self.fail(version, format!("a version of {api} is shown that has {command}"));
                }
            }
        }
    }

    fn slot<T>(&mut self, at: &At<T>, slot: &Slot, names: &[String]) {
        match self.rules.slots.get(&slot.class) {
            None => self.fail(at, format!("no slot is called {}", slot.class)),
            Some(class) if class.it.keys.len() != slot.keys.len() => {
                let message =
                    format!("slot {} has {} keys, not {}", slot.class, class.it.keys.len(), slot.keys.len());
                self.fail(at, message);
            }
            Some(_) => {}
        }
        if let Some(value) = &slot.value {
            self.expr(at, value, names, 0);
        }
        for key in &slot.keys {
            match key {
                Expr::Each(map, inner) => {
                    self.map(at, map);
                    self.expr(at, inner, names, 0);
                }
                Expr::Range(first, count) => {
                    self.expr(at, first, names, 0);
                    self.expr(at, count, names, 0);
                }
                key => self.expr(at, key, names, 0),
            }
        }
    }

    fn var(&self, name: &str) -> Option<&Expr> {
        self.with.get(name).or_else(|| self.rules.vars.get(name).map(|var| &var.it))
    }

    fn map<T>(&mut self, at: &At<T>, map: &str) {
        if !self.rules.maps.contains_key(map) {
            self.fail(at, format!("no map is called {map}"));
        }
    }

    fn expr<T>(&mut self, at: &At<T>, expr: &Expr, names: &[String], depth: usize) {
        match expr {
            Expr::Number(_) => {}
            Expr::Const(name) => self.enums(at, std::slice::from_ref(name)),
            Expr::Name(name) if names.contains(name) => {}
            Expr::Name(name) => match self.var(name).cloned() {
                Some(var) if depth < 8 => self.expr(at, &var, names, depth + 1),
                Some(_) => self.fail(at, format!("variable `{name}` refers to itself")),
                None => self
                    .fail(at, format!("`{name}` is neither a parameter (registry: <param>) nor a variable")),
            },
            Expr::Binary(_, a, b) => {
                self.expr(at, a, names, depth);
                self.expr(at, b, names, depth);
            }
            Expr::Value(slot) | Expr::Peek(slot) => {
                if depth > 8 {
                    self.fail(at, "values nested too deeply");
                    return;
                }
                match self.rules.slots.get(&slot.class) {
                    None => self.fail(at, format!("no slot is called {}", slot.class)),
                    Some(class) if class.it.keys.len() != slot.keys.len() => {
                        self.fail(at, format!("slot {} has {} keys", slot.class, class.it.keys.len()));
                    }
                    Some(class) if class.it.default.is_empty() && matches!(expr, Expr::Value(_)) => {
                        let message =
                            format!("slot {} is read for its value, so it needs a default", slot.class);
                        self.fail(at, message);
                    }
                    Some(_) => {}
                }
                for key in &slot.keys {
                    self.expr(at, key, names, depth + 1);
                }
            }
            Expr::Known(class, name) => {
                self.class(at, class);
                self.expr(at, name, names, depth);
            }
            Expr::Object(class, name, other) => {
                self.class(at, class);
                self.expr(at, name, names, depth);
                if let Some(other) = other {
                    self.expr(at, other, names, depth);
                }
            }
            Expr::Map(map, inner) => {
                self.map(at, map);
                if self.rules.maps.get(map).is_some_and(|map| map.it.values().any(|to| to.len() != 1)) {
                    self.fail(at, format!("map {map} is one to many: use each({map}, …)"));
                }
                self.expr(at, inner, names, depth);
            }
            Expr::Each(map, _) => {
                self.fail(
                    at,
                    format!("each({map}, …) can only be a whole key of a slot that is written or read"),
                );
            }
            Expr::Range(..) => {
                self.fail(at, "range(…) can only be a whole key of a slot that is written or read");
            }
            Expr::Hash(name, _) if names.contains(name) => {}
            Expr::Hash(name, _) => self.fail(at, format!("`{name}` is no parameter (registry: <param>)")),
            Expr::If(subject, set, yes, no) => {
                if !self.rules.sets.contains_key(set) {
                    self.fail(at, format!("no set is called {set}"));
                }
                for part in [subject, yes, no] {
                    self.expr(at, part, names, depth);
                }
            }
        }
    }

    fn command(&mut self, name: &str, rule: &At<CommandRule>, op: u16) -> Option<Command> {
        let Some(it) = self.registry.commands.get(name) else {
            self.fail(rule, format!("the registry has no <command> called {name}"));
            return None;
        };
        let rule = &filled(rule, it);
        for key in rule
            .it
            .size
            .keys()
            .chain(&rule.it.offset)
            .chain(rule.it.numbers.keys())
            .chain(&rule.it.image)
            .chain(rule.it.classes.keys())
        {
            if key != RETURNED && !it.params.iter().any(|p| p.name == *key) {
                self.fail(rule, format!("{name} has no <param> called {key}"));
            }
        }
        if rule.it.before.is_some() && (rule.it.client.is_some() || it.ret.base != Base::Void) {
            self.fail(
                rule,
                format!("{name} is not sent by generated code, or returns something: it has no `before`"),
            );
        }
        if rule.it.certain.is_some() && it.ret.base != Base::Void {
            self.fail(rule, format!("{name} returns something, which is waited for: it has no `certain`"));
        }
        if rule.it.errors.is_some() && it.ret.base != Base::Void
            || rule.it.affects.is_some() && rule.it.errors.is_none()
        {
            self.fail(rule, format!("{name} returns something, or `affects` without `errors`"));
        }
        let depends = rule.it.errors.iter().flatten();
        for word in depends.chain(rule.it.affects.iter().flat_map(|(_, keys)| keys)) {
            let known = ["arguments", "payload", "state"].contains(&word.as_str())
                || it.params.iter().any(|p| p.name == *word)
                || self.rules.affected_whole().contains(word.as_str());
            if !known {
                self.fail(
                    rule,
                    format!(
                        "{name} has no <param> called {word}, nor is it a class of `affects` that has no keys"
                    ),
                );
            }
        }
        for call in rule.it.client.iter().chain(&rule.it.before).chain(&rule.it.certain) {
            self.call(rule, call);
        }
        let mut names: Vec<String> = it.params.iter().map(|p| p.name.clone()).collect();
        names.extend(rule.it.extra.iter().cloned());
        self.with.clone_from(&rule.it.with);
        for slot in &rule.it.first {
            self.slot(rule, slot, &names);
        }
        let mut created = BTreeSet::new();
        for expr in rule.it.first.iter().flat_map(of_slot) {
            self.created_by(expr, &mut created, 0);
        }
        for effect in &rule.it.effects {
            self.effect(rule, effect, &names);
            for expr in exprs(effect) {
                self.created_by(expr, &mut created, 0);
            }
        }
        let (mut blobs, mut words) = (0, 0);
        let mut params = Vec::new();
        for p in &it.params {
            let role = self.role(name, rule, it, p, &created);
            let at = if p.ctype.pointers > 0 {
                blobs += 1;
                blobs - 1
            } else {
                if p.ctype.base == Base::Opaque && (rule.it.client.is_none() || rule.it.server.is_none()) {
                    self.fail(
                        rule,
                        format!("<param> {} of {name} has a type that rules cannot carry yet", p.name),
                    );
                }
                words += p.ctype.base.words();
                words - p.ctype.base.words()
            };
            params.push(Param { it: p.clone(), role, at });
        }
        for class in rule.it.class.iter().chain(rule.it.classes.values()) {
            if !CLASSES.iter().any(|(theirs, _, _)| theirs == class) {
                self.fail(rule, format!("`{class}` is no class of objects"));
            }
        }
        if rule.it.lasting && !matches!(&params[..], [Param { role: Role::Name(..), .. }]) {
            self.fail(
                rule,
                format!("{name} does not ask whether a name is an object's: it has no `lasting`"),
            );
        }
        let counted =
            |p: &Param, by: &String| matches!(&p.role, Role::In(Some(size)) if size.contains(by.as_str()));
        if let Some(excess) = &rule.it.excess
            && params.iter().filter(|p| counted(p, excess)).count() != 1
        {
            self.fail(rule, format!("`{excess}` of {name} does not count what one pointer points to"));
        }
        let made = it.ret.base != Base::Void && rule.it.effects.iter().any(|effect| effect.create.is_some());
        let mut rule = rule.clone();
        if made && rule.it.extra.is_empty() {
            // What the command returns is a name, which the client gives out.
            rule.it.extra.push(MADE.into());
        }
        words += rule.it.extra.len() as u8;
        let aliases = self
            .registry
            .commands
            .keys()
            .filter(|other| *other != name && self.registry.resolve(other) == name)
            .filter(|other| !self.rules.commands.contains_key(*other))
            .cloned()
            .collect();
        let reply = rule.it.reply
            || it.ret.base != Base::Void
            || it.ret.pointers > 0
            || params.iter().any(|p| matches!(p.role, Role::Out(_)));
        Some(Command {
            version: self.registry.version_of(name).unwrap_or(0),
            removed: self.registry.removed.contains(name),
            es: false,
            es1: false,
            compiled: rule.it.compiled.unwrap_or_else(|| self.registry.compiled(it)),
            it: it.clone(),
            rule,
            op,
            params,
            blobs,
            words,
            aliases,
            reply,
        })
    }

    /// The call of a handler: that it is one, and that its enums are the registry's.
    fn call(&mut self, rule: &At<CommandRule>, call: &str) {
        let balanced = call.parse::<proc_macro2::TokenStream>().is_ok();
        let is_certain = rule.it.certain.as_deref() == Some(call);
        if !balanced || !is_certain && call.contains('(') && !call.ends_with(')') {
            self.fail(rule, format!("`{call}` is no call"));
        }
        let words = call.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let enums: Vec<String> = words.filter(|word| word.starts_with("GL_")).map(String::from).collect();
        self.enums(rule, &enums);
    }

    fn created_by(&self, expr: &Expr, created: &mut BTreeSet<String>, depth: usize) {
        expr.walk(&mut |e| match e {
            Expr::Object(_, name, _) => {
                if let Expr::Name(name) = &**name {
                    created.insert(name.clone());
                }
            }
            Expr::Name(name) if depth < 8 => {
                if let Some(var) = self.var(name) {
                    self.created_by(var, created, depth + 1);
                }
            }
            _ => {}
        });
    }

    fn effect(&mut self, rule: &At<CommandRule>, effect: &Effect, names: &[String]) {
        for slot in slots(effect) {
            self.slot(rule, slot, names);
        }
        if let Some((subject, set)) = &effect.when {
            self.expr(rule, subject, names, 0);
            if !self.rules.sets.contains_key(set) {
                self.fail(rule, format!("no set is called {set}"));
            }
        }
        for value in effect.value.iter().chain(&effect.arguments) {
            self.expr(rule, value, names, 0);
        }
        for class in effect.create.iter().chain(&effect.delete) {
            self.class(rule, class);
        }
        if let Some(region) = &effect.region {
            for expr in region.extent.iter().flatten() {
                self.expr(rule, expr, names, 0);
            }
        }
        if let Some(push) = &effect.push {
            if let Some(mask) = &push.mask {
                self.expr(rule, mask, names, 0);
            }
            for slot in push.saves.iter().chain([&push.stack]) {
                for key in slot.keys.iter().filter(|key| matches!(key, Expr::Each(..) | Expr::Range(..))) {
                    self.expr(rule, key, names, 0);
                }
            }
        }
        let classes = [
            !effect.set.is_empty(),
            !effect.update.is_empty(),
            effect.region.is_some(),
            !effect.opaque.is_empty(),
            effect.create.is_some(),
            effect.delete.is_some(),
            effect.push.is_some(),
            effect.pop.is_some(),
            effect.drop.is_some(),
            effect.handler.is_some(),
            effect.draws.is_some(),
            effect.none,
        ];
        if !classes.contains(&true) {
            self.fail(rule, "a case needs a class: set, update, region, opaque, create, delete, push, pop, drop, handler, draws or none");
        }
    }

    fn role(
        &mut self,
        name: &str,
        rule: &At<CommandRule>,
        it: &registry::Command,
        p: &registry::Param,
        created: &BTreeSet<String>,
    ) -> Role {
        let class = p.class.as_ref().map(|class| rule.it.class.as_ref().unwrap_or(class));
        let class = rule.it.classes.get(&p.name).or(class);
        let class = class.and_then(|class| CLASSES.iter().find(|(theirs, _, _)| theirs == class));
        if p.ctype.pointers == 0 {
            return match (rule.it.numbers.get(&p.name), class) {
                (Some(interface), _) => Role::Number(interface.clone()),
                (None, Some((_, ours, _))) => Role::Name((*ours).into(), created.contains(&p.name)),
                (None, None) => Role::Scalar,
            };
        }
        if rule.it.offset.contains(&p.name) {
            return Role::Offset;
        }
        if let Some((_, ours, _)) = class {
            let creates = rule.it.effects.iter().any(|effect| effect.create.is_some());
            match (p.ctype.is_const, creates) {
                (true, _) => return Role::NamesIn((*ours).into()),
                (false, true) => return Role::NamesOut((*ours).into()),
                // A get: the handler that it needs translates.
                (false, false) => {}
            }
        }
        let texts = |p: &registry::Param| p.ctype.base == Base::Char && p.ctype.pointers == 2;
        let is_length = |p: &registry::Param| p.ctype.base == Base::I32 && p.ctype.pointers == 1;
        if texts(p) {
            let count = rule.it.size.get(&p.name).cloned().or_else(|| length(p.len.as_deref()?, it));
            let lengths = it.params.iter().find(|p| is_length(p)).map(|p| p.name.clone());
            return match count {
                Some(count) => Role::Texts(count, lengths),
                None => {
                    self.fail(
                        rule,
                        format!("<param> {} of {name} is texts without a count (registry: len=)", p.name),
                    );
                    Role::TextLengths
                }
            };
        }
        if is_length(p) && it.params.iter().any(texts) {
            return Role::TextLengths;
        }
        let known = p.len.as_deref().and_then(|len| length(len, it));
        let counts_text = |len: &&String| {
            let param = it.params.iter().find(|other| other.name == **len);
            param.is_some_and(|param| is_length_word(param.ctype))
        };
        if p.ctype.base == Base::Char
            && p.ctype.is_const
            && !rule.it.size.contains_key(&p.name)
            && let Some(length) = p.len.as_ref().filter(counts_text)
        {
            return Role::TextOf(length.clone());
        }
        if p.ctype.base == Base::Char
            && p.ctype.is_const
            && known.is_none()
            && !rule.it.size.contains_key(&p.name)
        {
            return Role::Text;
        }
        let size = rule.it.size.get(&p.name).cloned().or(known);
        if size.is_none() && rule.it.server.is_none() {
            let message = format!(
                "<param> {} of {name} is a pointer with no size (registry: len={:?}): add size = {{ {} = \"…\" }}",
                p.name,
                p.len.as_deref().unwrap_or(""),
                p.name
            );
            self.fail(rule, message);
        }
        if p.ctype.is_const { Role::In(size) } else { Role::Out(size) }
    }
}

/// A number that may be negative: of a text, that it ends with a zero byte.
fn is_length_word(ctype: registry::Ctype) -> bool {
    ctype.base == Base::I32 && ctype.pointers == 0
}

/// The registry's `len=` as an expression, if it is one.
fn length(len: &str, command: &registry::Command) -> Option<String> {
    let factor = |text: &str| {
        text.parse::<usize>().is_ok()
            || command.params.iter().any(|p| p.name == text && p.ctype.pointers == 0)
    };
    len.split('*').all(factor).then(|| len.to_owned())
}

/// The rule with what the command's own parameters say: the size of an image, and the box of a region.
fn filled(rule: &At<CommandRule>, it: &registry::Command) -> At<CommandRule> {
    let mut rule = rule.clone();
    let has = |name: &str| it.params.iter().any(|p| p.name == name);
    if let Some(image) = &rule.it.image {
        let dimension = |name| if has(name) { name } else { "1" };
        let size = match has("imageSize") {
            true => "imageSize".into(),
            false => {
                format!("image(format, type, {})", ["width", "height", "depth"].map(dimension).join(", "))
            }
        };
        rule.it.size.entry(image.clone()).or_insert(size);
    }
    for region in rule.it.effects.iter_mut().filter_map(|effect| effect.region.as_mut()).filter(|r| r.named) {
        let names = ["xoffset", "yoffset", "zoffset", "width", "height", "depth"];
        region.extent = names.map(|name| has(name).then(|| Expr::Name(name.into())));
    }
    rule
}

/// A call in the rules: command and arguments.
///
/// # Errors
/// What is wrong with it.
pub fn parse_call(text: &str) -> Result<(String, Vec<Expr>), String> {
    let (command, rest) = text.split_once('(').ok_or_else(|| format!("`{text}` is no call"))?;
    let inner = rest.trim_end().strip_suffix(')').ok_or_else(|| format!("`{text}` is no call"))?;
    if inner.trim().is_empty() {
        return Ok((command.trim().into(), Vec::new()));
    }
    let args: Result<Vec<_>, _> = inner.split(',').map(Expr::parse).collect();
    Ok((command.trim().into(), args.map_err(|error| error.to_string())?))
}

/// Every slot that an effect names.
pub fn slots(effect: &Effect) -> Vec<&Slot> {
    let mut all: Vec<&Slot> = Vec::new();
    all.extend(effect.set.iter().chain(&effect.update).chain(&effect.opaque));
    all.extend(effect.read.iter().chain(&effect.pop).chain(&effect.drop));
    all.extend(effect.region.iter().map(|region| &region.slot));
    if let Some(push) = &effect.push {
        all.push(&push.stack);
        all.extend(&push.saves);
    }
    all
}

/// Every expression of an effect.
pub fn exprs(effect: &Effect) -> Vec<&Expr> {
    let mut all: Vec<&Expr> = slots(effect).into_iter().flat_map(of_slot).collect();
    all.extend(effect.value.iter().chain(effect.when.iter().map(|(subject, _)| subject)));
    all.extend(effect.region.iter().flat_map(|region| region.extent.iter().flatten()));
    all.extend(effect.push.iter().filter_map(|push| push.mask.as_ref()));
    all.extend(&effect.arguments);
    all
}

fn of_slot(slot: &Slot) -> impl Iterator<Item = &Expr> {
    slot.keys.iter().chain(slot.value.as_deref())
}
