//! The rules as written: `rules/*.toml`, every item with its file and line.
//!
//! This module knows the shape of the files (docs/rules.md describes it) and must not know the registry.

use crate::expr::{Expr, Slot};
use crate::{Error, RuleError};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Something with the place where it is written.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The thing.
    pub it: T,
    /// File, relative to the workspace.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

impl<T> At<T> {
    /// An error about it.
    pub fn error(&self, message: impl Into<String>) -> RuleError {
        RuleError { file: self.file.clone(), line: self.line, message: message.into() }
    }
}

/// A slot class.
#[derive(Debug, Clone, Default)]
pub struct SlotRule {
    /// Names of its keys, three at most.
    pub keys: Vec<String>,
    /// `process`, `share`, `context` (the default) or `ring`.
    pub scope: String,
    /// Calls that give the slot its initial value, in terms of the keys: by the value of the key called `pname`, or else
    /// of the first; `_` for all others.
    pub default: BTreeMap<String, Vec<String>>,
    /// The value of that initial entry, in terms of the keys.
    pub default_value: Option<Expr>,
    /// glPushAttrib bits that save it.
    pub attrib: Vec<String>,
    /// The same by value of the first key; `_` for all others.
    pub attrib_by_key: BTreeMap<String, Vec<String>>,
    /// Its first key is a generation of this class of objects.
    pub object: Option<String>,
    /// Its value is a generation of this class: deleting the object unbinds it.
    pub refers: Option<String>,
    /// Chain length at which the value is read back and replaces the chain; 0 for never.
    pub collapse: u16,
    /// The value is bytes: the commands whose one payload they are as they come, of all of it or of a region, and the parameter that
    /// says how many.
    pub bytes: BTreeMap<String, String>,
    /// Saved and restored together with the binding slots of this class.
    pub saved_with: Option<String>,
    /// Written thousands of times a frame.
    pub hot: bool,
}

/// Where an update writes inside a slot's value.
#[derive(Debug, Clone)]
pub struct RegionRule {
    /// The slot.
    pub slot: Slot,
    /// x, y, z, width, height, depth.
    pub extent: [Option<Expr>; 6],
    /// The box is that of the command's parameters with these names (xoffset, …).
    pub named: bool,
}

/// What a push saves.
#[derive(Debug, Clone)]
pub struct PushRule {
    /// The stack's slot.
    pub stack: Slot,
    /// The parameter with the glPushAttrib bits, or
    pub mask: Option<Expr>,
    /// the slots saved.
    pub saves: Vec<Slot>,
}

/// What a call means to the log.
#[derive(Debug, Clone, Default)]
pub struct Effect {
    /// It applies only where this expression is in this set.
    pub when: Option<(Expr, String)>,
    /// Slots replaced.
    pub set: Vec<Slot>,
    /// Slots whose new value depends on the previous one.
    pub update: Vec<Slot>,
    /// Part of a slot replaced.
    pub region: Option<RegionRule>,
    /// Slots whose value no call can reproduce any more.
    pub opaque: Vec<Slot>,
    /// Class of the objects created; their names are the parameter of that class.
    pub create: Option<String>,
    /// Class of the objects deleted.
    pub delete: Option<String>,
    /// Saves slots on a stack.
    pub push: Option<PushRule>,
    /// Restores what the top of this stack saved.
    pub pop: Option<Slot>,
    /// A slot that is as if it had never been set.
    pub drop: Option<Slot>,
    /// Slots read beside those that the expressions read.
    pub read: Vec<Slot>,
    /// The entry's value.
    pub value: Option<Expr>,
    /// Function in `runtime/handlers/keeper`.
    pub handler: Option<String>,
    /// What it is called with.
    pub arguments: Vec<Expr>,
    /// Nothing outlives it but what it draws: a function in `runtime/handlers/keeper` says into what.
    pub draws: Option<String>,
    /// Nothing outlives it.
    pub none: bool,
}

/// A command's rule.
#[derive(Debug, Clone, Default)]
pub struct CommandRule {
    /// Effects; the first whose `when` holds applies.
    pub effects: Vec<Effect>,
    /// The command whose rule holds for this one as well, in all that its own does not say.
    pub like: Option<String>,
    /// What names of `[vars]` are for this command.
    pub with: BTreeMap<String, Expr>,
    /// Slots that the call sets where nothing has set them yet, and reads where something has.
    pub first: Vec<Slot>,
    /// Only asks: nothing for the log.
    pub get: bool,
    /// A function in `runtime/handlers/client`, called as the command is, stands in its place.
    pub client: Option<String>,
    /// A function in `runtime/handlers/client`, called as the command is, that says whether the call is sent.
    pub before: Option<String>,
    /// A condition, in Rust, on which GL takes the call wherever it is legal, if the client sends it: no error can come of it.
    pub certain: Option<String>,
    /// All that decides whether GL takes the call, outside glBegin and glEnd: parameters, classes of `affects`, `arguments`
    /// (all parameters that are no pointers), `payload` (what they point to), `state` (all that any call affects).
    pub errors: Option<Vec<String>>,
    /// What later calls' `errors` may depend on: the class, and its keys, as for `errors`.
    pub affects: Option<(String, Vec<String>)>,
    /// `read` or `end`: buffers that stay mapped are sent before the call, or fetched after it.
    pub maps: Option<String>,
    /// Function in `runtime/handlers/server`.
    pub server: Option<String>,
    /// The parameter that is an image, or a compressed one: the client packs it.
    pub image: Option<String>,
    /// Number of elements behind pointer parameters, Rust expressions in the parameters.
    pub size: BTreeMap<String, String>,
    /// Words that the client adds to the packet.
    pub extra: Vec<String>,
    /// The caller waits although the C signature returns nothing.
    pub reply: bool,
    /// Its answer that a name is an object's stands until names are deleted: it is asked for once.
    pub lasting: bool,
    /// GL does not say whether it failed without being asked, and it changes nothing that lasts.
    pub unchecked: bool,
    /// The parameter that may count more than GL looks at: of much, only what is mapped is passed.
    pub excess: Option<String>,
    /// Legal between glBegin and glEnd.
    pub in_begin: bool,
    /// Compiled into display lists: overrides the registry's `<glx type="render">`.
    pub compiled: Option<bool>,
    /// Pointer parameters whose value is a number (an offset into a buffer object), not memory to copy.
    pub offset: Vec<String>,
    /// Parameters, and what is [`RETURNED`], that are numbers of a program's resources, which drivers give differently: the
    /// interface that each is of, a Rust expression in the parameters.
    pub numbers: BTreeMap<String, String>,
    /// The class of the objects that it names, where the registry gives that of others which share the word.
    pub class: Option<String>,
    /// Parameters that the registry does not say are names of objects, and the class of these.
    pub classes: BTreeMap<String, String>,
}

/// What a command returns, as its rule calls it.
pub const RETURNED: &str = "returned";

/// All rules.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// By class name.
    pub slots: BTreeMap<String, At<SlotRule>>,
    /// Enum names by set.
    pub sets: BTreeMap<String, At<Vec<String>>>,
    /// One-to-one and one-to-many functions of enums.
    pub maps: BTreeMap<String, At<BTreeMap<String, Vec<String>>>>,
    /// Expressions used by name.
    pub vars: BTreeMap<String, At<Expr>>,
    /// Elements that a pname has, where not 1.
    pub counts: BTreeMap<u32, At<Vec<String>>>,
    /// By class: pnames whose get returns a name of that class.
    pub names: BTreeMap<String, At<Vec<String>>>,
    /// Extensions shown to programs.
    pub extensions: Vec<At<String>>,
    /// Likewise, those that the registry does not have for desktop OpenGL, and which have no commands.
    pub unregistered: Vec<At<String>>,
    /// Of extensions that drivers have and programs are not shown: why.
    pub withheld: BTreeMap<String, At<String>>,
    /// Commands that are the same as another, which the registry does not say.
    pub aliases: BTreeMap<String, At<String>>,
    /// The greatest GL version shown, as in `10 * major + minor`.
    pub version: Option<At<u8>>,
    /// By command.
    pub commands: BTreeMap<String, At<CommandRule>>,
    /// What programs are shown of OpenGL ES from 2.0 on, in contexts of it.
    pub es: Shown,
    /// What programs are shown of OpenGL ES 1.1, likewise.
    pub es1: Shown,
    /// What programs are shown of GLX.
    pub glx: WindowSystem,
    /// What programs are shown of EGL.
    pub egl: WindowSystem,
    /// Limits that drivers are compared by: pnames by how, where it is not said by their names.
    pub limits: BTreeMap<String, At<Vec<String>>>,
}

/// What programs are shown of OpenGL ES, whose commands have the rules of OpenGL's.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// The greatest version, as in `10 * major + minor`.
    pub version: Option<At<u8>>,
    /// Extensions.
    pub extensions: Vec<At<String>>,
    /// Likewise, those that the registry does not have for OpenGL ES.
    pub unregistered: Vec<At<String>>,
}

/// What programs are shown of GLX or of EGL, whose functions are written by hand.
#[derive(Debug, Clone, Default)]
pub struct WindowSystem {
    /// The version, as in `10 * major + minor`.
    pub version: Option<At<u8>>,
    /// Extensions.
    pub extensions: Vec<At<String>>,
    /// Extensions that belong to no display (EGL_EXT_client_extensions).
    pub client_extensions: Vec<At<String>>,
    /// Functions that are there.
    pub functions: Vec<At<String>>,
}

struct File<'a> {
    name: String,
    text: &'a str,
    errors: Vec<RuleError>,
    /// Of the family whose rule is read for one of its commands.
    choices: Vec<Choice>,
}

/// What a name has of one group of its family's pattern: of how many alternatives which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    of: usize,
    at: usize,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl File<'_> {
    fn line(&self, offset: usize) -> usize {
        self.text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count() + 1
    }
    fn at<T>(&self, it: T, offset: usize) -> At<T> {
        At { it, file: self.name.clone(), line: self.line(offset) }
    }
    fn fail(&mut self, offset: usize, message: impl Into<String>) {
        let line = self.line(offset);
        let error = RuleError { file: self.name.clone(), line, message: message.into() };
        if !self.errors.contains(&error) {
            self.errors.push(error); // else it was said of another command of the family
        }
    }
    fn string(&mut self, value: &Value<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if !self.choices.is_empty() => {
                chosen(text, &self.choices).map_err(|message| self.fail(value.span().start, message)).ok()
            }
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.fail(value.span().start, "a string is needed here");
                None
            }
        }
    }
    fn flag(&mut self, value: &Value<'_>) -> bool {
        match value.get_ref() {
            DeValue::Boolean(flag) => *flag,
            _ => {
                self.fail(value.span().start, "true or false is needed here");
                false
            }
        }
    }
    /// A string, or a list of strings.
    fn strings(&mut self, value: &Value<'_>) -> Vec<String> {
        match value.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| self.string(item)).collect(),
            _ => self.string(value).into_iter().collect(),
        }
    }
    fn slots(&mut self, value: &Value<'_>) -> Vec<Slot> {
        let texts = self.strings(value);
        texts.iter().filter_map(|text| self.parsed(value, Slot::parse(text))).collect()
    }
    fn slot(&mut self, value: &Value<'_>) -> Option<Slot> {
        let text = self.string(value)?;
        self.parsed(value, Slot::parse(&text))
    }
    fn expr(&mut self, value: &Value<'_>) -> Option<Expr> {
        if let DeValue::Integer(number) = value.get_ref() {
            return self.parsed(value, Expr::parse(&number.to_string()));
        }
        let text = self.string(value)?;
        self.parsed(value, Expr::parse(&text))
    }
    fn parsed<T>(&mut self, value: &Value<'_>, result: Result<T, crate::expr::SyntaxError>) -> Option<T> {
        result.map_err(|error| self.fail(value.span().start, error.to_string())).ok()
    }
    fn integer<N: std::str::FromStr + Default>(&mut self, value: &Value<'_>) -> N {
        let parsed = match value.get_ref() {
            DeValue::Integer(number) => number.to_string().parse().ok(),
            _ => None,
        };
        parsed.unwrap_or_else(|| {
            self.fail(value.span().start, "a number is needed here, and not a greater one than fits");
            N::default()
        })
    }
    fn table<'v, 'i>(&mut self, value: &'v Value<'i>) -> Vec<(String, usize, &'v Value<'i>)> {
        match value.get_ref() {
            DeValue::Table(table) => table
                .iter()
                .map(|(key, value)| (key.get_ref().to_string(), key.span().start, value))
                .collect(),
            _ => {
                self.fail(value.span().start, "a table is needed here");
                Vec::new()
            }
        }
    }

    fn slot_rule(&mut self, value: &Value<'_>) -> SlotRule {
        let mut rule = SlotRule { scope: "context".into(), ..Default::default() };
        for (key, offset, value) in self.table(value) {
            match key.as_str() {
                "keys" => rule.keys = self.strings(value),
                "scope" => rule.scope = self.string(value).unwrap_or_default(),
                "default" if matches!(value.get_ref(), DeValue::Table(_)) => {
                    for (key, _, value) in self.table(value) {
                        let calls = self.strings(value);
                        rule.default.insert(key, calls);
                    }
                }
                "default" => {
                    let calls = self.strings(value);
                    rule.default.insert("_".into(), calls);
                }
                "default_value" => rule.default_value = self.expr(value),
                "attrib" if matches!(value.get_ref(), DeValue::Table(_)) => {
                    for (key, _, value) in self.table(value) {
                        let bits = self.strings(value);
                        rule.attrib_by_key.insert(key, bits);
                    }
                }
                "attrib" => rule.attrib = self.strings(value),
                "object" => rule.object = self.string(value),
                "refers" => rule.refers = self.string(value),
                "collapse" => rule.collapse = self.integer(value),
                "bytes" => {
                    for (command, _, value) in self.table(value) {
                        let count = self.string(value).unwrap_or_default();
                        rule.bytes.insert(command, count);
                    }
                }
                "saved_with" => rule.saved_with = self.string(value),
                "hot" => rule.hot = self.flag(value),
                _ => self.fail(offset, format!("a slot has no `{key}`")),
            }
        }
        rule
    }

    fn effect(&mut self, key: &str, offset: usize, value: &Value<'_>, effect: &mut Effect) {
        match key {
            "set" => effect.set = self.slots(value),
            "update" => effect.update = self.slots(value),
            "opaque" => effect.opaque = self.slots(value),
            "create" => effect.create = self.string(value),
            "delete" => effect.delete = self.string(value),
            "pop" => effect.pop = self.slot(value),
            "drop" => effect.drop = self.slot(value),
            "read" => effect.read = self.slots(value),
            "value" => effect.value = self.expr(value),
            "handler" => {
                let text = self.string(value).unwrap_or_default();
                if !text.contains('(') {
                    effect.handler = Some(text);
                    return;
                }
                let call = crate::model::parse_call(&text).map_err(|message| self.fail(offset, message));
                if let Ok((handler, arguments)) = call {
                    (effect.handler, effect.arguments) = (Some(handler), arguments);
                }
            }
            "draws" => effect.draws = self.string(value),
            "none" => effect.none = self.flag(value),
            "when" => {
                let text = self.string(value).unwrap_or_default();
                match text.split_once(" in ") {
                    Some((subject, set)) => {
                        if let Some(subject) = self.parsed(value, Expr::parse(subject)) {
                            effect.when = Some((subject, set.trim().into()));
                        }
                    }
                    None => self.fail(offset, "`when` has the form `expression in SET`"),
                }
            }
            // The box is that of the command's own parameters.
            "region" if matches!(value.get_ref(), DeValue::String(_)) => {
                let extent = [const { None }; 6];
                effect.region = self.slot(value).map(|slot| RegionRule { slot, extent, named: true });
            }
            "region" => {
                let mut slot = None;
                let mut extent = [const { None }; 6];
                for (key, offset, value) in self.table(value) {
                    match ["x", "y", "z", "width", "height", "depth"].iter().position(|k| *k == key) {
                        Some(i) => extent[i] = self.expr(value),
                        None if key == "slot" => slot = self.slot(value),
                        None => self.fail(offset, format!("a region has no `{key}`")),
                    }
                }
                match slot {
                    Some(slot) => effect.region = Some(RegionRule { slot, extent, named: false }),
                    None => self.fail(offset, "a region needs its slot"),
                }
            }
            "push" => {
                let (mut stack, mut mask, mut saves) = (None, None, Vec::new());
                for (key, offset, value) in self.table(value) {
                    match key.as_str() {
                        "stack" => stack = self.slot(value),
                        "mask" => mask = self.expr(value),
                        "saves" => saves = self.slots(value),
                        _ => self.fail(offset, format!("a push has no `{key}`")),
                    }
                }
                match stack {
                    Some(stack) => effect.push = Some(PushRule { stack, mask, saves }),
                    None => self.fail(offset, "a push needs its stack"),
                }
            }
            _ => self.fail(offset, format!("a command has no `{key}`")),
        }
    }

    fn command(&mut self, offset: usize, value: &Value<'_>) -> CommandRule {
        let mut rule = CommandRule::default();
        let mut effect = Effect::default();
        let mut stated = false;
        for (key, offset, value) in self.table(value) {
            match key.as_str() {
                "get" => rule.get = self.flag(value),
                "client" | "before" => {
                    let function = match value.get_ref() {
                        // Named like the command: see `handler_name`.
                        DeValue::Boolean(true) => Some(String::new()),
                        _ => self.string(value),
                    };
                    *if key == "client" { &mut rule.client } else { &mut rule.before } = function;
                }
                "certain" => rule.certain = self.string(value),
                "errors" => rule.errors = Some(self.strings(value)),
                "affects" => {
                    let text = self.string(value).unwrap_or_default();
                    let (class, keys) = text.trim_end_matches(']').split_once('[').unwrap_or((&text, ""));
                    let keys = keys.split(',').map(str::trim).filter(|key| !key.is_empty());
                    rule.affects = Some((class.to_owned(), keys.map(str::to_owned).collect()));
                }
                "maps" => {
                    rule.maps = self.string(value);
                    if !rule.maps.as_deref().is_some_and(|word| matches!(word, "read" | "end")) {
                        self.fail(offset, "`maps` is \"read\" or \"end\"");
                    }
                }
                "server" => rule.server = self.string(value),
                "like" => rule.like = self.string(value),
                "with" => {
                    for (key, _, value) in self.table(value) {
                        rule.with.extend(self.expr(value).map(|expr| (key, expr)));
                    }
                }
                "first" => rule.first = self.slots(value),
                "class" if matches!(value.get_ref(), DeValue::Table(_)) => {
                    for (key, _, value) in self.table(value) {
                        rule.classes.extend(self.string(value).map(|class| (key, class)));
                    }
                }
                "class" => rule.class = self.string(value),
                "image" => rule.image = self.string(value),
                "excess" => rule.excess = self.string(value),
                "extra" => rule.extra = self.strings(value),
                "reply" => rule.reply = self.flag(value),
                "lasting" => rule.lasting = self.flag(value),
                "unchecked" => rule.unchecked = self.flag(value),
                "in_begin" => rule.in_begin = self.flag(value),
                "compiled" => rule.compiled = Some(self.flag(value)),
                "offset" => rule.offset = self.strings(value),
                "size" | "numbers" => {
                    let texts = if key == "size" { &mut rule.size } else { &mut rule.numbers };
                    for (key, _, value) in self.table(value) {
                        let text = match value.get_ref() {
                            DeValue::Integer(number) => number.to_string(),
                            _ => self.string(value).unwrap_or_default(),
                        };
                        texts.insert(key, text);
                    }
                }
                "cases" => {
                    let DeValue::Array(cases) = value.get_ref() else {
                        self.fail(offset, "`cases` is a list of tables");
                        continue;
                    };
                    for case in cases {
                        let mut effect = Effect::default();
                        for (key, offset, value) in self.table(case) {
                            self.effect(&key, offset, value, &mut effect);
                        }
                        rule.effects.push(effect);
                    }
                }
                _ => {
                    stated = true;
                    self.effect(&key, offset, value, &mut effect);
                }
            }
        }
        if stated {
            rule.effects.push(effect);
        }
        if rule.effects.is_empty() && !rule.get && rule.like.is_none() {
            self.fail(offset, "a command needs a class: set, update, region, opaque, create, delete, push, pop, drop, handler, draws, none or get");
        }
        rule
    }
}

/// The handler of a command, by its name: `glTexImage2D` → `tex_image_2d`, `glMap1f` → `map_1f`.
pub fn handler_name(command: &str) -> String {
    let mut out = String::new();
    let mut before = '_';
    for c in command.strip_prefix("gl").unwrap_or(command).trim_end_matches("EXT").chars() {
        let starts = (c.is_ascii_uppercase() || c.is_ascii_digit()) && !before.is_ascii_digit();
        if starts && before != '_' {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        before = c;
    }
    out
}

/// The first group `{a,b}` of a text: what is before it, its alternatives, and what is behind it.
fn group(text: &str) -> Option<(&str, Vec<&str>, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (inner, behind) = rest.split_once('}')?;
    let (mut alternatives, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            // Those of a call's arguments separate nothing.
            ',' if depth == 0 => {
                alternatives.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    alternatives.push(&inner[start..]);
    Some((before, alternatives, behind))
}

/// `glColor3{b,f}{,v}` → four names.
pub fn expand(pattern: &str) -> Vec<String> {
    family(pattern).into_iter().map(|(name, _)| name).collect()
}

/// The same, with what each name has of the groups.
fn family(pattern: &str) -> Vec<(String, Vec<Choice>)> {
    let Some((before, alternatives, behind)) = group(pattern) else {
        return vec![(pattern.into(), Vec::new())];
    };
    let tails = family(behind);
    let of = alternatives.len();
    let with = |(at, middle): (usize, &str)| -> Vec<(String, Vec<Choice>)> {
        let choice = Choice { of, at };
        let named = |(tail, choices): &(String, Vec<Choice>)| {
            (format!("{before}{middle}{tail}"), [&[choice], choices.as_slice()].concat())
        };
        tails.iter().map(named).collect()
    };
    alternatives.into_iter().enumerate().flat_map(with).collect()
}

/// A text in the rule of a family, for one of its commands: each group of the text goes by the family's first that has as many
/// alternatives.
fn chosen(text: &str, choices: &[Choice]) -> Result<String, String> {
    let Some((before, alternatives, behind)) = group(text) else { return Ok(text.into()) };
    let Some(choice) = choices.iter().find(|choice| choice.of == alternatives.len()) else {
        return Err(format!("`{text}`: no group of the name has {} alternatives", alternatives.len()));
    };
    Ok(format!("{before}{}{}", alternatives[choice.at], chosen(behind, choices)?))
}

impl CommandRule {
    /// What this rule does not say is as another says it. Not what that says of errors: they are each command's own.
    fn inherit(&mut self, other: &CommandRule) {
        let own = std::mem::take(self);
        let listed = |own: Vec<String>, other: &[String]| if own.is_empty() { other.to_vec() } else { own };
        let keyed = |other: &BTreeMap<String, String>, own| other.clone().into_iter().chain(own).collect();
        *self = CommandRule {
            effects: if own.effects.is_empty() { other.effects.clone() } else { own.effects },
            client: own.client.or(other.client.clone()),
            before: own.before.or(other.before.clone()),
            maps: own.maps.or(other.maps.clone()),
            // Without a name: the other one has a handler, and this one has none.
            server: own.server.or(other.server.clone()).filter(|name| !name.is_empty()),
            image: own.image.or(other.image.clone()),
            size: keyed(&other.size, own.size),
            extra: listed(own.extra, &other.extra),
            offset: listed(own.offset, &other.offset),
            numbers: keyed(&other.numbers, own.numbers),
            compiled: own.compiled.or(other.compiled),
            class: own.class.or(other.class.clone()),
            get: own.get || other.get,
            reply: own.reply || other.reply,
            ..own
        };
    }
}

impl Rules {
    /// The classes of `affects`, in order of name.
    pub fn affected(&self) -> BTreeSet<&str> {
        self.commands.values().filter_map(|rule| Some(rule.it.affects.as_ref()?.0.as_str())).collect()
    }

    /// Those of them that are one thing each: no rule gives them keys.
    pub fn affected_whole(&self) -> BTreeSet<&str> {
        let affects = || self.commands.values().filter_map(|rule| rule.it.affects.as_ref());
        let keyed = |class: &str| affects().any(|(other, keys)| other == class && !keys.is_empty());
        affects().map(|(class, _)| class.as_str()).filter(|class| !keyed(class)).collect()
    }

    /// Completes the rules that are like others.
    pub fn complete(&mut self) -> Vec<RuleError> {
        let mut errors = Vec::new();
        let given: BTreeMap<String, CommandRule> =
            self.commands.iter().map(|(name, rule)| (name.clone(), rule.it.clone())).collect();
        for rule in self.commands.values_mut() {
            let Some(like) = rule.it.like.clone() else { continue };
            match given.get(&like).filter(|other| other.like.is_none()) {
                Some(other) => rule.it.inherit(other),
                None => errors.push(rule.error(format!("{like} has no rule of its own"))),
            }
        }
        errors
    }

    /// Reads every `*.toml` in `dir`.
    ///
    /// # Errors
    /// [`Error::Read`]; [`Error::Rules`] with everything that is wrong with the files' form.
    pub fn load(dir: &Path) -> Result<Rules, Error> {
        let read = |source| Error::Read { path: dir.into(), source };
        let mut paths: Vec<_> =
            std::fs::read_dir(dir).map_err(read)?.filter_map(|e| e.ok().map(|e| e.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|e| e == "toml"));
        paths.sort();
        let mut rules = Rules::default();
        let mut errors = Vec::new();
        for path in paths {
            let text = std::fs::read_to_string(&path)
                .map_err(|source| Error::Read { path: path.clone(), source })?;
            let name = format!("rules/{}", path.file_name().unwrap_or_default().to_string_lossy());
            rules.add(&name, &text, &mut errors);
        }
        if errors.is_empty() { Ok(rules) } else { Err(Error::Rules(errors)) }
    }

    /// Adds the rules of one file.
    pub fn add(&mut self, name: &str, text: &str, errors: &mut Vec<RuleError>) {
        let mut file = File { name: name.into(), text, errors: Vec::new(), choices: Vec::new() };
        match DeTable::parse(text) {
            Ok(table) => {
                for (key, section) in table.get_ref() {
                    let section_name = key.get_ref().to_string();
                    self.section(&mut file, &section_name, key.span().start, section);
                }
            }
            Err(error) => file.fail(error.span().map_or(0, |s| s.start), error.message().to_owned()),
        }
        errors.append(&mut file.errors);
    }

    fn section(&mut self, file: &mut File<'_>, name: &str, offset: usize, section: &Value<'_>) {
        for (key, offset, value) in file.table(section) {
            let twice = match name {
                "slots" => {
                    let rule = file.slot_rule(value);
                    self.slots.insert(key.clone(), file.at(rule, offset)).is_some()
                }
                "sets" => {
                    let items = file.strings(value);
                    self.sets.insert(key.clone(), file.at(items, offset)).is_some()
                }
                "maps" => {
                    let mut map = BTreeMap::new();
                    for (from, _, value) in file.table(value) {
                        map.insert(from, file.strings(value));
                    }
                    self.maps.insert(key.clone(), file.at(map, offset)).is_some()
                }
                "vars" => {
                    let Some(expr) = file.expr(value) else { continue };
                    self.vars.insert(key.clone(), file.at(expr, offset)).is_some()
                }
                "counts" => {
                    let items = file.strings(value);
                    let Ok(count) = key.parse() else {
                        file.fail(offset, "a count is a number");
                        continue;
                    };
                    self.counts.insert(count, file.at(items, offset)).is_some()
                }
                "names" => {
                    let items = file.strings(value);
                    self.names.insert(key.clone(), file.at(items, offset)).is_some()
                }
                "limits" if ["none", "least", "lists", "indexed"].contains(&key.as_str()) => {
                    let items = file.strings(value);
                    self.limits.insert(key.clone(), file.at(items, offset)).is_some()
                }
                "shown" if matches!(key.as_str(), "extensions" | "unregistered") => {
                    let items = file.strings(value);
                    let list =
                        if key == "extensions" { &mut self.extensions } else { &mut self.unregistered };
                    list.extend(items.into_iter().map(|item| file.at(item, offset)));
                    false
                }
                "withheld" => {
                    let Some(why) = file.string(value) else { continue };
                    self.withheld.insert(key.clone(), file.at(why, offset)).is_some()
                }
                "aliases" => {
                    let (names, of) = (expand(&key), file.string(value).map(|of| expand(&of)));
                    let of = of.unwrap_or_default();
                    if names.len() != of.len() {
                        file.fail(offset, format!("{} names for {} commands", names.len(), of.len()));
                    }
                    let mut twice = false;
                    for (name, of) in names.into_iter().zip(of) {
                        twice |= self.aliases.insert(name, file.at(of, offset)).is_some();
                    }
                    twice
                }
                "shown" if key == "version" => {
                    let version = file.integer(value);
                    self.version.replace(file.at(version, offset)).is_some()
                }
                api @ ("es" | "es1") => {
                    let shown = if api == "es" { &mut self.es } else { &mut self.es1 };
                    let list = match key.as_str() {
                        "version" => {
                            let version = file.integer(value);
                            if shown.version.replace(file.at(version, offset)).is_some() {
                                file.fail(offset, "`version` is there twice");
                            }
                            continue;
                        }
                        "extensions" => &mut shown.extensions,
                        "unregistered" => &mut shown.unregistered,
                        _ => {
                            file.fail(offset, format!("[{api}] has no `{key}`"));
                            continue;
                        }
                    };
                    let items = file.strings(value);
                    list.extend(items.into_iter().map(|item| file.at(item, offset)));
                    false
                }
                system @ ("glx" | "egl") => {
                    let shown = if system == "glx" { &mut self.glx } else { &mut self.egl };
                    let list = match key.as_str() {
                        "version" => {
                            let version = file.integer(value);
                            if shown.version.replace(file.at(version, offset)).is_some() {
                                file.fail(offset, format!("`{key}` is there twice"));
                            }
                            continue;
                        }
                        "extensions" => &mut shown.extensions,
                        "client_extensions" if system == "egl" => &mut shown.client_extensions,
                        "functions" => &mut shown.functions,
                        _ => {
                            file.fail(offset, format!("[{system}] has no `{key}`"));
                            continue;
                        }
                    };
                    let items = file.strings(value);
                    list.extend(items.iter().flat_map(|item| expand(item)).map(|item| file.at(item, offset)));
                    false
                }
                "commands" => {
                    let mut twice = false;
                    for (name, choices) in family(&key) {
                        file.choices = choices;
                        let mut rule = file.command(offset, value);
                        file.choices.clear();
                        let functions = rule.client.iter_mut().chain(rule.before.iter_mut());
                        for function in functions.filter(|function| function.is_empty()) {
                            *function = handler_name(&name);
                        }
                        twice |= self.commands.insert(name, file.at(rule, offset)).is_some();
                    }
                    twice
                }
                _ => {
                    file.fail(offset, format!("no section is called [{name}]"));
                    return;
                }
            };
            if twice {
                file.fail(offset, format!("`{key}` has two rules"));
            }
        }
        let _ = offset;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_expand() {
        assert_eq!(expand("glColor3{b,f}{,v}"), ["glColor3b", "glColor3bv", "glColor3f", "glColor3fv"]);
    }

    #[test]
    fn a_text_goes_by_the_names_groups() {
        let rules = |name: &str| {
            let text = "[commands]\n\"gl{Get,Set}{A,B,C}\" = { none = true, client = \"f({get,set}, {0,g(1, 2),n})\" }\n";
            let (mut rules, mut errors) = (Rules::default(), Vec::new());
            rules.add("rules/x.toml", text, &mut errors);
            assert!(errors.is_empty());
            rules.commands[name].it.client.clone().unwrap()
        };
        assert_eq!((rules("glGetB"), rules("glSetC")), ("f(get, g(1, 2))".into(), "f(set, n)".into()));
        assert!(chosen("{a,b}", &[Choice { of: 3, at: 0 }]).is_err());
    }

    #[test]
    fn errors_name_file_and_line() {
        let mut errors = Vec::new();
        let text = "[commands]\nglFlush = { none = true }\nglEnable = { sett = \"Enable[cap]\" }\n";
        Rules::default().add("rules/x.toml", text, &mut errors);
        let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["rules/x.toml:3: a command has no `sett`"]);
    }
}
