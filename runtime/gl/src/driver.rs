//! What a program can see of its driver, and whether another driver has it too.
//!
//! Only what the program was *shown* counts: a limit that it asked for, an extension in a string that it got. What it
//! never asked for it cannot depend on.
//! This module must not know how a driver is asked, or when one is replaced.

use crate::glx::Profile;
use crate::ops::{SHOWN, SHOWN_ES, SHOWN_ES1};
use reprise_wire::session::{Driver, Seen};
use std::collections::BTreeSet;

/// A limit of the implementation that glGet tells.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The value of the enum.
    pub pname: u32,
    /// Its name.
    pub name: &'static str,
    /// How it is compared.
    pub kind: LimitKind,
}

/// Of a compute shader's work groups.
pub const DIMENSIONS: usize = 3;

/// How two drivers' values of a limit compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitKind {
    /// So many values, none of which may be lower.
    Most(usize),
    /// A value for each of [`DIMENSIONS`], got by an index, none of which may be lower.
    Indexed,
    /// One that may not be higher.
    Least,
    /// The least and the greatest: the range may not be narrower.
    Range,
    /// A list of enums, none of which may be missing; as many as the given pname says.
    List(u32),
}

pub use crate::state::LIMITS;
use LimitKind::{Indexed, Least, List, Most, Range};

/// The names under which [`Driver::strings`] has what drivers tell.
pub mod string {
    /// Who made it.
    pub const VENDOR: &str = "GL_VENDOR";
    /// What draws.
    pub const RENDERER: &str = "GL_RENDERER";
    /// The version of GL, and the driver's own.
    pub const VERSION: &str = "GL_VERSION";
    /// Extensions of GL.
    pub const EXTENSIONS: &str = "GL_EXTENSIONS";
    /// Extensions of GLX.
    pub const GLX_EXTENSIONS: &str = "GLX_EXTENSIONS";
    /// The version of OpenGL ES from 2.0 on; a driver that has it not has neither of these.
    pub const ES_VERSION: &str = "GL_ES_VERSION";
    /// Its extensions.
    pub const ES_EXTENSIONS: &str = "GL_ES_EXTENSIONS";
    /// The version of OpenGL ES 1.1, likewise.
    pub const ES1_VERSION: &str = "GL_ES1_VERSION";
    /// Its extensions.
    pub const ES1_EXTENSIONS: &str = "GL_ES1_EXTENSIONS";
}

/// What programs are shown of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The greatest version, times ten.
    pub version: u8,
    /// Extensions in order of name.
    pub extensions: &'static [&'static str],
}

impl Shown {
    /// The version: major, minor.
    pub const fn numbers(&self) -> (u32, u32) {
        ((self.version / 10) as u32, (self.version % 10) as u32)
    }
}

/// What contexts are of.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    /// That of its contexts, or one of them.
    pub profile: Profile,
    /// What it is called after OpenGL.
    pub name: &'static str,
    /// What the driver says of its version, among [`string`].
    pub version: &'static str,
    /// What it says of its extensions.
    pub extensions: &'static str,
    /// GL_VERSION, in a context of it.
    pub asked_version: Asked,
    /// GL_EXTENSIONS, in a context of it.
    pub asked_extensions: Asked,
    /// What programs are shown of it.
    pub shown: &'static Shown,
}

/// OpenGL, OpenGL ES from 2.0 on, and OpenGL ES 1.1, whose versions begin with its common profile's name.
pub static APIS: [Api; 3] = [
    Api {
        profile: Profile::Compatibility,
        name: "",
        version: string::VERSION,
        extensions: string::EXTENSIONS,
        asked_version: Asked::bit(Asked::BITS - 1),
        asked_extensions: Asked::bit(Asked::BITS - 2),
        shown: &SHOWN,
    },
    Api {
        profile: Profile::Es,
        name: " ES",
        version: string::ES_VERSION,
        extensions: string::ES_EXTENSIONS,
        asked_version: Asked::bit(Asked::BITS - 4),
        asked_extensions: Asked::bit(Asked::BITS - 5),
        shown: &SHOWN_ES,
    },
    Api {
        profile: Profile::Es1,
        name: " ES-CM",
        version: string::ES1_VERSION,
        extensions: string::ES1_EXTENSIONS,
        asked_version: Asked::bit(Asked::BITS - 6),
        asked_extensions: Asked::bit(Asked::BITS - 7),
        shown: &SHOWN_ES1,
    },
];

impl Api {
    /// That of contexts of this profile.
    pub const fn of(profile: Profile) -> &'static Api {
        match profile {
            Profile::Compatibility | Profile::Core => &APIS[0],
            Profile::Es => &APIS[1],
            Profile::Es1 => &APIS[2],
        }
    }
    /// What to say after a thing of it: nothing where it is OpenGL.
    pub fn of_it(&self) -> String {
        if self.name.is_empty() { String::new() } else { format!(" of OpenGL{}", self.name) }
    }
    /// What a program has seen of it: the version, and extensions.
    pub fn seen<'a>(&self, seen: &'a Seen) -> (Option<(u32, u32)>, &'a BTreeSet<String>) {
        match self.profile {
            Profile::Es => (seen.es_version, &seen.es_extensions),
            Profile::Es1 => (seen.es1_version, &seen.es1_extensions),
            Profile::Compatibility | Profile::Core => (seen.version, &seen.extensions),
        }
    }
    fn seen_mut<'a>(&self, seen: &'a mut Seen) -> (&'a mut Option<(u32, u32)>, &'a mut BTreeSet<String>) {
        match self.profile {
            Profile::Es => (&mut seen.es_version, &mut seen.es_extensions),
            Profile::Es1 => (&mut seen.es1_version, &mut seen.es1_extensions),
            Profile::Compatibility | Profile::Core => (&mut seen.version, &mut seen.extensions),
        }
    }
}

/// What a program has asked for, a bit each: first the limits, in the order of [`LIMITS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked(pub [u64; 4]);

impl Asked {
    const BITS: usize = 256;
    const fn bit(number: usize) -> Asked {
        let mut words = [0; 4];
        words[number / 64] = 1 << (number % 64);
        Asked(words)
    }
    /// Whether any of `others` was asked for.
    pub fn has(self, others: Asked) -> bool {
        self.0.iter().zip(others.0).any(|(word, other)| word & other != 0)
    }
}

impl std::ops::BitOr for Asked {
    type Output = Asked;
    fn bitor(self, other: Asked) -> Asked {
        Asked(std::array::from_fn(|i| self.0[i] | other.0[i]))
    }
}

/// Nothing.
pub const ASKED_NOTHING: Asked = Asked([0; 4]);
/// The extension string of GLX.
pub const ASKED_GLX_EXTENSIONS: Asked = Asked::bit(Asked::BITS - 3);

/// The bit of a limit; nothing for a pname that is none.
pub fn asked_limit(pname: u32) -> Asked {
    LIMITS.binary_search_by_key(&pname, |limit| limit.pname).map_or(ASKED_NOTHING, Asked::bit)
}

/// What a GL_VERSION of OpenGL ES begins with, and one of the shading language.
pub const ES_PREFIXES: [&str; 3] = ["OpenGL ES GLSL ES ", "OpenGL ES-CM ", "OpenGL ES "];

/// Major and minor at the beginning of a GL_VERSION, of OpenGL ES too.
pub fn version(text: &str) -> Option<(u32, u32)> {
    let text = ES_PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
    let mut parts = text.split([' ', '.']);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn names(text: Option<&String>) -> impl Iterator<Item = &str> {
    text.map_or("", String::as_str).split(' ').filter(|name| !name.is_empty())
}

/// `asked` was answered by `driver`: adds to `seen` what that has shown. `glx_shown`: the GLX extensions that programs
/// are shown where the driver has them.
pub fn note(seen: &mut Seen, asked: Asked, driver: &Driver, glx_shown: &str) {
    for api in &APIS {
        let (seen_version, seen_extensions) = api.seen_mut(seen);
        if asked.has(api.asked_version)
            && let Some(told) = driver.strings.get(api.version).and_then(|text| version(text))
        {
            *seen_version = (*seen_version).max(Some(told.min(api.shown.numbers())));
        }
        if asked.has(api.asked_extensions) {
            let shown = names(driver.strings.get(api.extensions));
            seen_extensions
                .extend(shown.filter(|name| api.shown.extensions.contains(name)).map(str::to_owned));
        }
    }
    if asked.has(ASKED_GLX_EXTENSIONS) {
        let shown = names(driver.strings.get(string::GLX_EXTENSIONS));
        let ours = |name: &&str| glx_shown.split(' ').any(|ours| ours == *name);
        seen.glx_extensions.extend(shown.filter(ours).map(str::to_owned));
    }
    for (_, limit) in LIMITS.iter().enumerate().filter(|(index, _)| asked.has(Asked::bit(*index))) {
        let Some(told) = driver.limits.get(limit.name) else { continue };
        let before = seen.limits.entry(limit.name.into()).or_insert_with(|| told.clone());
        match limit.kind {
            Most(_) | Indexed => {
                before.iter_mut().zip(told).for_each(|(before, told)| *before = before.max(*told));
            }
            Least => before.iter_mut().zip(told).for_each(|(before, told)| *before = before.min(*told)),
            Range => {
                for (index, (before, told)) in before.iter_mut().zip(told).enumerate() {
                    *before = if index == 0 { before.min(*told) } else { before.max(*told) };
                }
            }
            List(_) => {
                let new: Vec<f64> = told.iter().copied().filter(|value| !before.contains(value)).collect();
                before.extend(new);
            }
        }
    }
}

/// What a driver lacks, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lacks {
    /// Nothing can replace it.
    pub missing: Vec<String>,
    /// Limits that are narrower than what the program was told: it may never come near them.
    pub lower: Vec<String>,
}

impl Lacks {
    /// Whether a program may go on with it.
    pub fn allow(&self, accept_lower_limits: bool) -> bool {
        self.missing.is_empty() && (accept_lower_limits || self.lower.is_empty())
    }
}

impl std::fmt::Display for Lacks {
    /// A line each.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for lack in self.missing.iter().chain(&self.lower) {
            write!(f, "\n  {lack}")?;
        }
        if self.missing.is_empty() && !self.lower.is_empty() {
            write!(f, "\n`--accept-lower-limits` goes on all the same")?;
        }
        Ok(())
    }
}

/// The driver's name for a person.
pub fn name(driver: &Driver) -> &str {
    driver.strings.get(string::RENDERER).map_or("a driver that can make no context", String::as_str)
}

fn text(values: &[f64]) -> String {
    values.iter().map(f64::to_string).collect::<Vec<_>>().join(" ")
}

/// Compares what a program has seen with what `driver` has. `driver.lacks` is about the configs asked for with it.
pub fn missing(seen: &Seen, driver: &Driver) -> Lacks {
    let mut lacks = Lacks::default();
    if *seen == Seen::default() {
        return lacks;
    }
    if driver.strings.is_empty() {
        lacks.missing.push("OpenGL: this driver cannot make a context".into());
        return lacks;
    }
    for api in &APIS {
        let (what, (seen, _)) = (api.of_it(), api.seen(seen));
        let has = driver.strings.get(api.version).and_then(|text| version(text));
        if let Some((major, minor)) = seen.filter(|seen| has.is_none_or(|has| has < *seen)) {
            let has = has.map_or("none".into(), |(major, minor)| format!("{major}.{minor}"));
            lacks
                .missing
                .push(format!("GL_VERSION{what} is {has}, and the program has seen {major}.{minor}"));
        }
    }
    let of_apis =
        APIS.iter().map(|api| (format!("extension{}", api.of_it()), api.seen(seen).1, api.extensions));
    let of_glx = ("GLX extension".to_owned(), &seen.glx_extensions, string::GLX_EXTENSIONS);
    for (what, seen, name) in of_apis.chain([of_glx]) {
        let has: BTreeSet<&str> = names(driver.strings.get(name)).collect();
        let gone = seen.iter().filter(|name| !has.contains(name.as_str()));
        lacks.missing.extend(gone.map(|name| format!("{what} {name} is missing")));
    }
    lacks.missing.extend(driver.lacks.iter().cloned());
    for limit in LIMITS {
        let Some(seen) = seen.limits.get(limit.name) else { continue };
        let has = driver.limits.get(limit.name).map_or(&[][..], Vec::as_slice);
        let pairs = || seen.iter().zip(has);
        let lower = match limit.kind {
            Most(_) | Indexed => has.len() < seen.len() || pairs().any(|(seen, has)| has < seen),
            Least => has.len() < seen.len() || pairs().any(|(seen, has)| has > seen),
            Range => match (seen.as_slice(), has) {
                ([least, most, ..], [has_least, has_most, ..]) => has_least > least || has_most < most,
                _ => true,
            },
            List(_) => {
                let gone = seen.iter().filter(|value| !has.contains(value));
                let gone =
                    gone.map(|value| format!("compressed texture format {:#x} is missing", *value as u32));
                lacks.missing.extend(gone);
                false
            }
        };
        if lower {
            let (name, has, seen) = (limit.name, text(has), text(seen));
            lacks.lower.push(format!("{name} is {has}, and the program has seen {seen}"));
        }
    }
    lacks
}

/// The user has accepted `driver`'s lower limits: they are what counts from now on.
pub fn accept(seen: &mut Seen, driver: &Driver) {
    for (name, values) in &mut seen.limits {
        if let Some(has) = driver.limits.get(name) {
            values.clone_from(has);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn driver(version: &str, extensions: &str, texture_size: f64) -> Driver {
        let mut driver = Driver::default();
        for (name, value) in [
            (string::RENDERER, "toy"),
            (string::VERSION, version),
            (string::EXTENSIONS, extensions),
            (string::GLX_EXTENSIONS, "GLX_A GLX_B"),
        ] {
            driver.strings.insert(name.into(), value.into());
        }
        driver.limits.insert("GL_MAX_TEXTURE_SIZE".into(), vec![texture_size]);
        driver.limits.insert("GL_ALIASED_LINE_WIDTH_RANGE".into(), vec![1.0, 255.0]);
        driver.limits.insert("GL_MAX_LIGHTS".into(), vec![texture_size / 1000.0]);
        driver.limits.insert("GL_COMPRESSED_TEXTURE_FORMATS".into(), vec![f64::from(0x83F0)]);
        driver
    }

    #[test]
    fn the_limits_are_those_of_the_registry() {
        assert!(LIMITS.is_sorted_by_key(|limit| limit.pname));
        assert!(LIMITS.len() <= Asked::BITS - 7);
        let kind = |name| LIMITS.iter().find(|limit| limit.name == name).map(|limit| limit.kind);
        // In no group of the registry; of an extension; of two values; and what is none.
        assert_eq!(kind("GL_MAX_SAMPLES"), Some(Most(1)));
        assert_eq!(kind("GL_MAX_TEXTURE_UNITS"), Some(Most(1)));
        assert_eq!(kind("GL_MAX_VIEWPORT_DIMS"), Some(Most(2)));
        assert_eq!(kind("GL_POINT_SIZE_RANGE"), Some(Range));
        assert_eq!(kind("GL_MAX_COMPUTE_WORK_GROUP_SIZE"), Some(Indexed));
        assert_eq!(kind("GL_COMPRESSED_TEXTURE_FORMATS"), Some(List(0x86A2)));
        assert_eq!(kind("GL_UNIFORM_BUFFER_OFFSET_ALIGNMENT"), Some(Least));
        for name in ["GL_DEPTH_RANGE", "GL_MAX_WIDTH", "GL_MAX_NAME_LENGTH", "GL_MAX_ELEMENTS_INDICES"] {
            assert_eq!(kind(name), None);
        }
        for &(pname, name) in crate::state::GETS {
            let recommends = name.starts_with("GL_MAX_ELEMENTS_");
            let is_limit = name.starts_with("GL_MAX_") && !recommends
                || (name.ends_with("_RANGE") && name != "GL_DEPTH_RANGE");
            assert!(!is_limit || asked_limit(pname) != ASKED_NOTHING, "{name}");
        }
    }

    #[test]
    fn an_alignment_may_not_be_greater() {
        let aligned = |to: f64| {
            let mut driver = driver("4.5 toy", "", 64.0);
            driver.limits.insert("GL_UNIFORM_BUFFER_OFFSET_ALIGNMENT".into(), vec![to]);
            driver
        };
        let mut seen = Seen::default();
        note(&mut seen, asked_limit(0x8A34), &aligned(16.0), "");
        assert!(missing(&seen, &aligned(4.0)).allow(false));
        assert!(!missing(&seen, &aligned(256.0)).allow(false));
    }

    #[test]
    fn what_was_never_asked_for_is_not_missed() {
        let shown = SHOWN.extensions[0];
        let mut seen = Seen::default();
        note(&mut seen, APIS[0].asked_version, &driver("9.9 toy", shown, 16384.0), "");
        let most = SHOWN.numbers();
        assert_eq!(seen.version, Some(most), "not more than is shown");
        assert!(missing(&seen, &driver(&format!("{}.{}", most.0, most.1), "", 64.0)).allow(false));
        let lacks = missing(&seen, &driver("1.4.2", "", 64.0));
        assert_eq!(
            lacks.missing,
            [format!("GL_VERSION is 1.4, and the program has seen {}.{}", most.0, most.1)]
        );
        assert!(!lacks.allow(true));
        assert!(!missing(&seen, &Driver::default()).allow(true));
    }

    #[test]
    fn extensions_that_were_shown_are_missed() {
        let shown = SHOWN.extensions[0];
        let mut seen = Seen::default();
        let old = driver("4.5 toy", &format!("GL_not_shown {shown}"), 16384.0);
        note(&mut seen, APIS[0].asked_extensions | ASKED_GLX_EXTENSIONS, &old, "GLX_B GLX_C");
        assert!(missing(&seen, &driver("1.5", shown, 64.0)).allow(false));
        let mut other = driver("1.5", "GL_other", 64.0);
        other.strings.remove(string::GLX_EXTENSIONS);
        let expected = [format!("extension {shown} is missing"), "GLX extension GLX_B is missing".into()];
        assert_eq!(missing(&seen, &other).missing, expected);
    }

    #[test]
    fn limits_that_were_asked_for_may_not_be_lower_unless_accepted() {
        let asked = asked_limit(0x0D33) | asked_limit(0x846E) | asked_limit(0x86A3);
        let mut seen = Seen::default();
        note(&mut seen, asked, &driver("4.5 toy", "", 16384.0), "");
        assert!(missing(&seen, &driver("4.5", "", 16384.0)).allow(false));
        let mut lower = driver("4.5", "", 8192.0);
        lower.limits.insert("GL_ALIASED_LINE_WIDTH_RANGE".into(), vec![1.0, 7.5]);
        let lacks = missing(&seen, &lower);
        assert!(!lacks.allow(false) && lacks.allow(true));
        let expected = "
  GL_MAX_TEXTURE_SIZE is 8192, and the program has seen 16384
  GL_ALIASED_LINE_WIDTH_RANGE is 1 7.5, and the program has seen 1 255
`--accept-lower-limits` goes on all the same";
        assert_eq!(lacks.to_string(), expected);
        accept(&mut seen, &lower);
        assert!(missing(&seen, &lower).allow(false));
        // A list is of things that the program may be using.
        lower.limits.insert("GL_COMPRESSED_TEXTURE_FORMATS".into(), Vec::new());
        let lacks = missing(&seen, &lower);
        assert_eq!(lacks.missing, ["compressed texture format 0x83f0 is missing"]);
        assert!(!lacks.allow(true));
    }

    #[test]
    fn what_was_seen_of_several_drivers_adds_up() {
        let mut seen = Seen::default();
        for size in [8192.0, 16384.0, 4096.0] {
            note(&mut seen, asked_limit(0x0D33), &driver("4.5 toy", "", size), "");
        }
        assert_eq!(seen.limits["GL_MAX_TEXTURE_SIZE"], [16384.0]);
    }
}
