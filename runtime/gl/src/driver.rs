//! What a program can see of its driver, and whether another driver has it too.
//!
//! Only what the program was *shown* counts: a limit that it asked for, an extension in a string that it got. What it
//! never asked for it cannot depend on.
//! This module must not know how a driver is asked, or when one is replaced.

use crate::ops::{SHOWN_EXTENSIONS, SHOWN_VERSION};
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

/// How two drivers' values of a limit compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitKind {
    /// So many values, none of which may be lower.
    Most(usize),
    /// The least and the greatest: the range may not be narrower.
    Range,
    /// A list of enums, none of which may be missing; as many as the given pname says.
    List(u32),
}

const fn limit(pname: u32, name: &'static str, kind: LimitKind) -> Limit {
    Limit { pname, name, kind }
}

use LimitKind::{List, Most, Range};

/// Every limit, in order of its value. Not among them: granularities and subpixel bits, which are about quality,
/// GL_MAX_ELEMENTS_*, which recommend and limit nothing, and those that are got by an index.
pub static LIMITS: [Limit; 94] = [
    limit(0x0B12, "GL_POINT_SIZE_RANGE", Range),
    limit(0x0B22, "GL_LINE_WIDTH_RANGE", Range),
    limit(0x0B31, "GL_MAX_LIST_NESTING", Most(1)),
    limit(0x0D30, "GL_MAX_EVAL_ORDER", Most(1)),
    limit(0x0D31, "GL_MAX_LIGHTS", Most(1)),
    limit(0x0D32, "GL_MAX_CLIP_PLANES", Most(1)),
    limit(0x0D33, "GL_MAX_TEXTURE_SIZE", Most(1)),
    limit(0x0D34, "GL_MAX_PIXEL_MAP_TABLE", Most(1)),
    limit(0x0D35, "GL_MAX_ATTRIB_STACK_DEPTH", Most(1)),
    limit(0x0D36, "GL_MAX_MODELVIEW_STACK_DEPTH", Most(1)),
    limit(0x0D37, "GL_MAX_NAME_STACK_DEPTH", Most(1)),
    limit(0x0D38, "GL_MAX_PROJECTION_STACK_DEPTH", Most(1)),
    limit(0x0D39, "GL_MAX_TEXTURE_STACK_DEPTH", Most(1)),
    limit(0x0D3A, "GL_MAX_VIEWPORT_DIMS", Most(2)),
    limit(0x0D3B, "GL_MAX_CLIENT_ATTRIB_STACK_DEPTH", Most(1)),
    limit(0x8073, "GL_MAX_3D_TEXTURE_SIZE", Most(1)),
    limit(0x825B, "GL_MAX_VIEWPORTS", Most(1)),
    limit(0x825D, "GL_VIEWPORT_BOUNDS_RANGE", Range),
    limit(0x8263, "GL_MAX_COMPUTE_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8264, "GL_MAX_COMPUTE_ATOMIC_COUNTER_BUFFERS", Most(1)),
    limit(0x8265, "GL_MAX_COMPUTE_ATOMIC_COUNTERS", Most(1)),
    limit(0x8266, "GL_MAX_COMBINED_COMPUTE_UNIFORM_COMPONENTS", Most(1)),
    limit(0x826C, "GL_MAX_DEBUG_GROUP_STACK_DEPTH", Most(1)),
    limit(0x826E, "GL_MAX_UNIFORM_LOCATIONS", Most(1)),
    limit(0x82D9, "GL_MAX_VERTEX_ATTRIB_RELATIVE_OFFSET", Most(1)),
    limit(0x82DA, "GL_MAX_VERTEX_ATTRIB_BINDINGS", Most(1)),
    limit(0x82E8, "GL_MAX_LABEL_LENGTH", Most(1)),
    limit(0x846D, "GL_ALIASED_POINT_SIZE_RANGE", Range),
    limit(0x846E, "GL_ALIASED_LINE_WIDTH_RANGE", Range),
    limit(0x84E8, "GL_MAX_RENDERBUFFER_SIZE", Most(1)),
    limit(0x84F8, "GL_MAX_RECTANGLE_TEXTURE_SIZE", Most(1)),
    limit(0x84FD, "GL_MAX_TEXTURE_LOD_BIAS", Most(1)),
    limit(0x851C, "GL_MAX_CUBE_MAP_TEXTURE_SIZE", Most(1)),
    limit(0x86A3, "GL_COMPRESSED_TEXTURE_FORMATS", List(0x86A2)),
    limit(0x8824, "GL_MAX_DRAW_BUFFERS", Most(1)),
    limit(0x8869, "GL_MAX_VERTEX_ATTRIBS", Most(1)),
    limit(0x8872, "GL_MAX_TEXTURE_IMAGE_UNITS", Most(1)),
    limit(0x88FC, "GL_MAX_DUAL_SOURCE_DRAW_BUFFERS", Most(1)),
    limit(0x88FF, "GL_MAX_ARRAY_TEXTURE_LAYERS", Most(1)),
    limit(0x8905, "GL_MAX_PROGRAM_TEXEL_OFFSET", Most(1)),
    limit(0x8A2B, "GL_MAX_VERTEX_UNIFORM_BLOCKS", Most(1)),
    limit(0x8A2C, "GL_MAX_GEOMETRY_UNIFORM_BLOCKS", Most(1)),
    limit(0x8A2D, "GL_MAX_FRAGMENT_UNIFORM_BLOCKS", Most(1)),
    limit(0x8A2E, "GL_MAX_COMBINED_UNIFORM_BLOCKS", Most(1)),
    limit(0x8A2F, "GL_MAX_UNIFORM_BUFFER_BINDINGS", Most(1)),
    limit(0x8A30, "GL_MAX_UNIFORM_BLOCK_SIZE", Most(1)),
    limit(0x8A31, "GL_MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8A32, "GL_MAX_COMBINED_GEOMETRY_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8A33, "GL_MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8B49, "GL_MAX_FRAGMENT_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8B4A, "GL_MAX_VERTEX_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8B4B, "GL_MAX_VARYING_FLOATS", Most(1)),
    limit(0x8B4C, "GL_MAX_VERTEX_TEXTURE_IMAGE_UNITS", Most(1)),
    limit(0x8B4D, "GL_MAX_COMBINED_TEXTURE_IMAGE_UNITS", Most(1)),
    limit(0x8C29, "GL_MAX_GEOMETRY_TEXTURE_IMAGE_UNITS", Most(1)),
    limit(0x8C2B, "GL_MAX_TEXTURE_BUFFER_SIZE", Most(1)),
    limit(0x8CDF, "GL_MAX_COLOR_ATTACHMENTS", Most(1)),
    limit(0x8D6B, "GL_MAX_ELEMENT_INDEX", Most(1)),
    limit(0x8DDF, "GL_MAX_GEOMETRY_UNIFORM_COMPONENTS", Most(1)),
    limit(0x8DFB, "GL_MAX_VERTEX_UNIFORM_VECTORS", Most(1)),
    limit(0x8DFC, "GL_MAX_VARYING_VECTORS", Most(1)),
    limit(0x8DFD, "GL_MAX_FRAGMENT_UNIFORM_VECTORS", Most(1)),
    limit(0x8E59, "GL_MAX_SAMPLE_MASK_WORDS", Most(1)),
    limit(0x8E89, "GL_MAX_TESS_CONTROL_UNIFORM_BLOCKS", Most(1)),
    limit(0x8E8A, "GL_MAX_TESS_EVALUATION_UNIFORM_BLOCKS", Most(1)),
    limit(0x90D6, "GL_MAX_VERTEX_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90D7, "GL_MAX_GEOMETRY_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90D8, "GL_MAX_TESS_CONTROL_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90D9, "GL_MAX_TESS_EVALUATION_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90DA, "GL_MAX_FRAGMENT_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90DB, "GL_MAX_COMPUTE_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90DC, "GL_MAX_COMBINED_SHADER_STORAGE_BLOCKS", Most(1)),
    limit(0x90DD, "GL_MAX_SHADER_STORAGE_BUFFER_BINDINGS", Most(1)),
    limit(0x90EB, "GL_MAX_COMPUTE_WORK_GROUP_INVOCATIONS", Most(1)),
    limit(0x910E, "GL_MAX_COLOR_TEXTURE_SAMPLES", Most(1)),
    limit(0x910F, "GL_MAX_DEPTH_TEXTURE_SAMPLES", Most(1)),
    limit(0x9110, "GL_MAX_INTEGER_SAMPLES", Most(1)),
    limit(0x9111, "GL_MAX_SERVER_WAIT_TIMEOUT", Most(1)),
    limit(0x9122, "GL_MAX_VERTEX_OUTPUT_COMPONENTS", Most(1)),
    limit(0x9123, "GL_MAX_GEOMETRY_INPUT_COMPONENTS", Most(1)),
    limit(0x9124, "GL_MAX_GEOMETRY_OUTPUT_COMPONENTS", Most(1)),
    limit(0x9125, "GL_MAX_FRAGMENT_INPUT_COMPONENTS", Most(1)),
    limit(0x91BB, "GL_MAX_COMPUTE_UNIFORM_BLOCKS", Most(1)),
    limit(0x91BC, "GL_MAX_COMPUTE_TEXTURE_IMAGE_UNITS", Most(1)),
    limit(0x92D2, "GL_MAX_VERTEX_ATOMIC_COUNTERS", Most(1)),
    limit(0x92D3, "GL_MAX_TESS_CONTROL_ATOMIC_COUNTERS", Most(1)),
    limit(0x92D4, "GL_MAX_TESS_EVALUATION_ATOMIC_COUNTERS", Most(1)),
    limit(0x92D5, "GL_MAX_GEOMETRY_ATOMIC_COUNTERS", Most(1)),
    limit(0x92D6, "GL_MAX_FRAGMENT_ATOMIC_COUNTERS", Most(1)),
    limit(0x92D7, "GL_MAX_COMBINED_ATOMIC_COUNTERS", Most(1)),
    limit(0x9315, "GL_MAX_FRAMEBUFFER_WIDTH", Most(1)),
    limit(0x9316, "GL_MAX_FRAMEBUFFER_HEIGHT", Most(1)),
    limit(0x9317, "GL_MAX_FRAMEBUFFER_LAYERS", Most(1)),
    limit(0x9318, "GL_MAX_FRAMEBUFFER_SAMPLES", Most(1)),
];

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
}

/// What a program has asked for, a bit each: first the limits, in the order of [`LIMITS`].
pub type Asked = u128;
/// GL_VERSION.
pub const ASKED_VERSION: Asked = 1 << 127;
/// GL_EXTENSIONS.
pub const ASKED_EXTENSIONS: Asked = 1 << 126;
/// The extension string of GLX.
pub const ASKED_GLX_EXTENSIONS: Asked = 1 << 125;

/// The bit of a limit; 0 for a pname that is none.
pub fn asked_limit(pname: u32) -> Asked {
    LIMITS.binary_search_by_key(&pname, |limit| limit.pname).map_or(0, |index| 1 << index)
}

/// Major and minor at the beginning of a GL_VERSION.
pub fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split([' ', '.']);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn names(text: Option<&String>) -> impl Iterator<Item = &str> {
    text.map_or("", String::as_str).split(' ').filter(|name| !name.is_empty())
}

/// `asked` was answered by `driver`: adds to `seen` what that has shown. `glx_shown`: the GLX extensions that programs
/// are shown where the driver has them.
pub fn note(seen: &mut Seen, asked: Asked, driver: &Driver, glx_shown: &str) {
    if asked & ASKED_VERSION != 0
        && let Some(told) = driver.strings.get(string::VERSION).and_then(|text| version(text))
    {
        let most = (u32::from(SHOWN_VERSION / 10), u32::from(SHOWN_VERSION % 10));
        seen.version = seen.version.max(Some(told.min(most)));
    }
    if asked & ASKED_EXTENSIONS != 0 {
        let shown = names(driver.strings.get(string::EXTENSIONS));
        seen.extensions.extend(shown.filter(|name| SHOWN_EXTENSIONS.contains(name)).map(str::to_owned));
    }
    if asked & ASKED_GLX_EXTENSIONS != 0 {
        let shown = names(driver.strings.get(string::GLX_EXTENSIONS));
        let ours = |name: &&str| glx_shown.split(' ').any(|ours| ours == *name);
        seen.glx_extensions.extend(shown.filter(ours).map(str::to_owned));
    }
    for (index, limit) in LIMITS.iter().enumerate().filter(|(index, _)| asked & 1 << index != 0) {
        debug_assert_eq!(asked_limit(limit.pname), 1 << index);
        let Some(told) = driver.limits.get(limit.name) else { continue };
        let before = seen.limits.entry(limit.name.into()).or_insert_with(|| told.clone());
        match limit.kind {
            Most(_) => before.iter_mut().zip(told).for_each(|(before, told)| *before = before.max(*told)),
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
    /// Limits that are lower than what the program was told: it may never come near them.
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
    let has = driver.strings.get(string::VERSION).and_then(|text| version(text));
    if let Some((major, minor)) = seen.version.filter(|seen| has.is_none_or(|has| has < *seen)) {
        let has = has.map_or("none".into(), |(major, minor)| format!("{major}.{minor}"));
        lacks.missing.push(format!("GL_VERSION is {has}, and the program has seen {major}.{minor}"));
    }
    for (what, seen, has) in [
        ("extension", &seen.extensions, driver.strings.get(string::EXTENSIONS)),
        ("GLX extension", &seen.glx_extensions, driver.strings.get(string::GLX_EXTENSIONS)),
    ] {
        let has: BTreeSet<&str> = names(has).collect();
        let gone = seen.iter().filter(|name| !has.contains(name.as_str()));
        lacks.missing.extend(gone.map(|name| format!("{what} {name} is missing")));
    }
    lacks.missing.extend(driver.lacks.iter().cloned());
    for limit in &LIMITS {
        let Some(seen) = seen.limits.get(limit.name) else { continue };
        let has = driver.limits.get(limit.name).map_or(&[][..], Vec::as_slice);
        let pairs = || seen.iter().zip(has);
        let lower = match limit.kind {
            Most(_) => has.len() < seen.len() || pairs().any(|(seen, has)| has < seen),
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
    fn the_limits_are_those_that_can_be_got() {
        assert!(LIMITS.is_sorted_by_key(|limit| limit.pname));
        assert!(LIMITS.len() < 125);
        for &(pname, name) in crate::state::GETS {
            let recommends = name.starts_with("GL_MAX_ELEMENTS_");
            let indexed =
                matches!(name, "GL_MAX_COMPUTE_WORK_GROUP_COUNT" | "GL_MAX_COMPUTE_WORK_GROUP_SIZE");
            let is_limit = (name.starts_with("GL_MAX_") && !recommends && !indexed)
                || (name.ends_with("_RANGE") && name != "GL_DEPTH_RANGE")
                || name == "GL_COMPRESSED_TEXTURE_FORMATS";
            assert_eq!(asked_limit(pname) != 0, is_limit, "{name}");
            if let Some(limit) = LIMITS.iter().find(|limit| limit.pname == pname) {
                assert_eq!(limit.name, name);
            }
        }
    }

    #[test]
    fn what_was_never_asked_for_is_not_missed() {
        let shown = SHOWN_EXTENSIONS[0];
        let mut seen = Seen::default();
        note(&mut seen, ASKED_VERSION, &driver("9.9 toy", shown, 16384.0), "");
        let most = (u32::from(SHOWN_VERSION / 10), u32::from(SHOWN_VERSION % 10));
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
        let shown = SHOWN_EXTENSIONS[0];
        let mut seen = Seen::default();
        let old = driver("4.5 toy", &format!("GL_not_shown {shown}"), 16384.0);
        note(&mut seen, ASKED_EXTENSIONS | ASKED_GLX_EXTENSIONS, &old, "GLX_B GLX_C");
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
