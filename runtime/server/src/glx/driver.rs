//! What the driver is and can do, asked in a context of its own that is gone afterwards.
//!
//! This module must not know what is made of it.

use super::{Glx, PBUFFER_BIT, RGBA_TYPE, Status, a, describe};
use crate::generated::Gl;
use reprise_gl::driver::{Api, DIMENSIONS, LIMITS, LimitKind, string};
use reprise_gl::glx::{Config, Profile};
use reprise_wire::session::{Configured, Driver};
use std::collections::BTreeMap;
use std::ffi::{CStr, c_int};
use std::ptr::null_mut;

const GL_VENDOR: u32 = 0x1f00;
const GL_RENDERER: u32 = 0x1f01;
const GL_VERSION: u32 = 0x1f02;
const GL_EXTENSIONS: u32 = 0x1f03;
const RGBA_BIT: u32 = 1;
/// Contexts of OpenGL ES: the extension by which there are some, and the version to ask for, or what is newer and compatible.
const ES: [(&str, c_int, &Api); 2] = [
    ("GLX_EXT_create_context_es2_profile", 2, Api::of(Profile::Es)),
    ("GLX_EXT_create_context_es_profile", 1, Api::of(Profile::Es1)),
];
/// More values than any limit has, and more compressed formats than there are.
const MOST_VALUES: usize = 256;

impl Glx {
    pub(super) fn describe_driver(&mut self, gl: &Gl, configs: &[Configured]) -> Driver {
        let mut driver = Driver::default();
        for Configured { screen, pairs } in configs {
            let config = Config::new(pairs.clone());
            if self.choose(*screen, &config).is_none() {
                let what = format!("a framebuffer configuration is missing: {}", describe(&config));
                if !driver.lacks.contains(&what) {
                    driver.lacks.push(what);
                }
            }
        }
        // Without a context it has no strings, and says so by that.
        let told = self.in_own_context(&[], || (driver.strings, driver.limits) = (strings(gl), limits(gl)));
        if let Err(status) = told {
            eprintln!("reprise-server: no context to ask the driver in: {}", super::status_name(status));
        } else if let Some(screen) = self.screen(0) {
            let extensions = screen.extensions.clone();
            // Where it can make none after all, it has no such OpenGL ES.
            for (_, major, api) in
                ES.iter().filter(|(has, ..)| extensions.split(' ').any(|name| name == *has))
            {
                let attributes = [0x2091, *major, 0x2092, 0, 0x9126, Profile::ES_BIT as c_int, 0];
                let _ = self.in_own_context(&attributes, || {
                    let mut told = strings(gl);
                    for (name, es) in [(string::VERSION, api.version), (string::EXTENSIONS, api.extensions)] {
                        driver.strings.extend(told.remove(name).map(|text| (es.to_owned(), text)));
                    }
                });
            }
            driver.strings.insert(string::GLX_EXTENSIONS.into(), extensions);
        }
        driver
    }

    /// Calls with a fresh context current, which is destroyed at once: with these attributes, or one of the functions of before
    /// there were any.
    fn in_own_context(&mut self, attributes: &[c_int], ask: impl FnOnce()) -> Result<(), Status> {
        let screen = self.screen(0).ok_or(super::BAD_MATCH)?;
        let has = |at, attribute, bit| screen.attribute(at, attribute) & bit != 0;
        let fits = |&at: &usize| has(at, a::RENDER_TYPE, RGBA_BIT) && has(at, a::DRAWABLE_TYPE, PBUFFER_BIT);
        let found = (0..screen.configs.len()).find(fits).ok_or(super::GLX_BAD_FBCONFIG)?;
        let config = screen.configs[found].0;
        let size = [0x8041, 16, 0x8040, 16, 0]; // GLX_PBUFFER_WIDTH, GLX_PBUFFER_HEIGHT
        let create = self.create_context_attribs.filter(|_| !attributes.is_empty());
        // SAFETY: a config of this display; the lists end with 0.
        let (context, pbuffer) = self.trapped(|glx| unsafe {
            (
                match create {
                    Some(create) => create(glx.display, config, null_mut(), 1, attributes.as_ptr()),
                    None => (glx.api.glXCreateNewContext)(glx.display, config, RGBA_TYPE, null_mut(), 1),
                },
                (glx.api.glXCreatePbuffer)(glx.display, config, size.as_ptr()),
            )
        })?;
        let asked = if context.is_null() || pbuffer == 0 {
            Err(super::BAD_ALLOC)
        } else {
            // SAFETY: both were just made, of the same config; nothing else is current in this thread.
            self.trapped(|glx| unsafe {
                let current = (glx.api.glXMakeContextCurrent)(glx.display, pbuffer, pbuffer, context) != 0;
                if current {
                    ask();
                    (glx.api.glXMakeContextCurrent)(glx.display, 0, 0, null_mut());
                }
                current
            })
        };
        // What cannot be destroyed goes with the process.
        // SAFETY: made above, destroyed once.
        let _ = self.trapped(|glx| unsafe {
            if !context.is_null() {
                (glx.api.glXDestroyContext)(glx.display, context);
            }
            if pbuffer != 0 {
                (glx.api.glXDestroyPbuffer)(glx.display, pbuffer);
            }
        });
        if asked? { Ok(()) } else { Err(super::BAD_MATCH) }
    }
}

fn strings(gl: &Gl) -> BTreeMap<String, String> {
    let mut strings = BTreeMap::new();
    let Some(get) = gl.glGetString else { return strings };
    for (name, text) in [
        (GL_VENDOR, string::VENDOR),
        (GL_RENDERER, string::RENDERER),
        (GL_VERSION, string::VERSION),
        (GL_EXTENSIONS, string::EXTENSIONS),
    ] {
        // SAFETY: a context is current; what is returned is null or text that the driver keeps.
        let value = unsafe {
            let value = get(name);
            (!value.is_null()).then(|| CStr::from_ptr(value.cast()).to_string_lossy().trim().to_owned())
        };
        if let Some(value) = value {
            strings.insert(text.into(), value);
        }
    }
    strings
}

fn limits(gl: &Gl) -> BTreeMap<String, Vec<f64>> {
    let mut limits = BTreeMap::new();
    let (Some(get), Some(error)) = (gl.glGetDoublev, gl.glGetError) else { return limits };
    let ask = |pname| {
        let mut values = [0f64; MOST_VALUES];
        // SAFETY: a context is current, and no limit has more values than there is room for.
        let known = unsafe {
            get(pname, values.as_mut_ptr());
            error() == 0
        };
        known.then_some(values)
    };
    let ask_indexed = |pname, index| {
        let (mut value, get) = (0i32, gl.glGetIntegeri_v?);
        // SAFETY: a context is current, and this is one number.
        let known = unsafe {
            get(pname, index, &raw mut value);
            error() == 0
        };
        known.then_some(f64::from(value))
    };
    for limit in LIMITS {
        let count = match limit.kind {
            LimitKind::Indexed => {
                let values = (0..DIMENSIONS as u32).map(|index| ask_indexed(limit.pname, index));
                limits.extend(values.collect::<Option<_>>().map(|values| (limit.name.to_owned(), values)));
                continue;
            }
            LimitKind::Most(count) => count,
            LimitKind::Least => 1,
            LimitKind::Range => 2,
            LimitKind::List(count) => match ask(count) {
                Some(values) if values[0] >= 0.0 && values[0] <= MOST_VALUES as f64 => values[0] as usize,
                _ => continue,
            },
        };
        if let Some(values) = ask(limit.pname) {
            limits.insert(limit.name.to_owned(), values[..count].to_vec());
        }
    }
    limits
}
