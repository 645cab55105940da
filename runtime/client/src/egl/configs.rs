//! EGL's configs: what they are made of, and choosing among them as the EGL 1.5 specification says (section 3.4.1).
//!
//! A config of EGL stands for four of GLX, which tell windows with two buffers from surfaces with one, and how surfaces encode
//! colours.
//! This module must not know where configs of GLX come from, nor what is drawn with one.

use super::tokens as egl;
use reprise_gl::glx::{Config as GlxConfig, attribute as glx};

/// EGL_DONT_CARE.
const DONT_CARE: i32 = -1;
/// Bits of GLX_RENDER_TYPE and GLX_DRAWABLE_TYPE.
const RGBA_BIT: u32 = 1;
const WINDOW_BIT: u32 = 1;
const PIXMAP_BIT: u32 = 2;
const PBUFFER_BIT: u32 = 4;
/// GLX_NONE, GLX_SLOW_CONFIG.
const GLX_NONE: u32 = 0x8000;
const GLX_SLOW_CONFIG: u32 = 0x8001;
/// GLX_TRUE_COLOR and the five after it, as classes of X visuals.
const GLX_TRUE_COLOR: u32 = 0x8002;
const X_CLASSES: [i32; 6] = [4, 5, 3, 2, 1, 0];
/// The interval from frame to frame may be as long.
const LONGEST_INTERVAL: i32 = 1000;

/// What becomes of colours that are drawn into a surface (EGL_GL_COLORSPACE).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// They are stored as they are.
    Linear,
    /// They are encoded as sRGB: always by OpenGL ES, by OpenGL where GL_FRAMEBUFFER_SRGB is enabled.
    Srgb,
}

/// A config of EGL. `C` is a config of GLX.
#[derive(Debug)]
pub struct Config<C> {
    id: i32,
    /// Its display has windows and pixmaps.
    is_of_x: bool,
    /// With two buffers: of windows and contexts. By [`Encoding`].
    double: [Option<C>; 2],
    /// With one: of pbuffers and pixmaps.
    single: [Option<C>; 2],
}

/// What makes two configs of GLX the same for EGL, but for the number of buffers and the encoding.
fn kind(config: &GlxConfig) -> [u32; 8] {
    [
        glx::RED_SIZE,
        glx::GREEN_SIZE,
        glx::BLUE_SIZE,
        glx::ALPHA_SIZE,
        glx::DEPTH_SIZE,
        glx::STENCIL_SIZE,
        glx::SAMPLES,
        glx::CONFIG_CAVEAT,
    ]
    .map(|attribute| config.value(attribute))
}

/// Those of EGL that the configs of a screen make, in their order: without what EGL does not know (accumulation and
/// auxiliary buffers, two eyes, colour indices, transparency) and what no surface can have. `is_of_x`: for a display that has
/// windows, and not pbuffers alone.
pub fn of_screen<C: AsRef<GlxConfig>>(all: impl IntoIterator<Item = C>, is_of_x: bool) -> Vec<Config<C>> {
    let mut found: Vec<([u32; 8], Config<C>)> = Vec::new();
    for config in all {
        let it = config.as_ref();
        let none = [glx::STEREO, glx::AUX_BUFFERS, glx::ACCUM_RED_SIZE, glx::LEVEL];
        let is_plain = it.value(glx::RENDER_TYPE) & RGBA_BIT != 0
            && none.iter().all(|attribute| it.value(*attribute) == 0)
            && it.value(glx::TRANSPARENT_TYPE) == GLX_NONE;
        if !is_plain {
            continue;
        }
        let kind = kind(it);
        let is_double = it.value(glx::DOUBLEBUFFER) != 0;
        let at = found.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            found.push((kind, Config { id: 0, is_of_x, double: [None, None], single: [None, None] }));
            found.len() - 1
        });
        let encoding = usize::from(it.value(glx::FRAMEBUFFER_SRGB_CAPABLE) != 0);
        let places = if is_double { &mut found[at].1.double } else { &mut found[at].1.single };
        let place = &mut places[encoding];
        // One that has a visual is better than one without.
        if place.as_ref().is_none_or(|known| known.as_ref().value(glx::VISUAL_ID) == 0) {
            *place = Some(config);
        }
    }
    let mut found: Vec<Config<C>> = found.into_iter().map(|(_, config)| config).collect();
    found.retain(|config| config.surface_type() != 0);
    found.iter_mut().zip(1..).for_each(|(config, id)| config.id = id);
    found
}

impl<C: AsRef<GlxConfig>> Config<C> {
    /// Of windows, and of contexts.
    pub fn double(&self, encoding: Encoding) -> Option<&C> {
        Self::first([&self.double, &self.single], encoding)
    }

    /// Of pbuffers and pixmaps.
    pub fn single(&self, encoding: Encoding) -> Option<&C> {
        Self::first([&self.single, &self.double], encoding)
    }

    /// One that can encode does for what is linear where there is no other.
    fn first<'a>(all: [&'a [Option<C>; 2]; 2], encoding: Encoding) -> Option<&'a C> {
        let of = |configs: &'a [Option<C>; 2]| match encoding {
            Encoding::Linear => configs[0].as_ref().or(configs[1].as_ref()),
            Encoding::Srgb => configs[1].as_ref(),
        };
        all.into_iter().find_map(of)
    }

    /// Of the window's config, or the only one.
    fn glx(&self, attribute: u32) -> i32 {
        self.double(Encoding::Linear).map_or(0, |config| config.as_ref().value(attribute) as i32)
    }

    /// The X visual of its windows; 0 for none.
    fn visual(&self) -> i32 {
        if self.is_of_x { self.glx(glx::VISUAL_ID) } else { 0 }
    }

    fn surface_type(&self) -> u32 {
        let of = |configs: &[Option<C>; 2], bit: u32| {
            let has = |config: &C| config.as_ref().value(glx::DRAWABLE_TYPE) & bit != 0;
            configs.iter().flatten().any(has)
        };
        let has_visual = self.visual() != 0;
        let is_window = has_visual && (of(&self.double, WINDOW_BIT) || of(&self.single, WINDOW_BIT));
        let bit = |there: bool, bit: u32| if there { bit } else { 0 };
        bit(is_window, egl::WINDOW_BIT)
            | bit(of(&self.single, PBUFFER_BIT) || of(&self.double, PBUFFER_BIT), egl::PBUFFER_BIT)
            | bit(has_visual && of(&self.single, PIXMAP_BIT), egl::PIXMAP_BIT)
    }

    /// The value of an attribute (eglGetConfigAttrib); `None` for one that configs do not have.
    pub fn get(&self, attribute: u32) -> Option<i32> {
        Some(match attribute {
            egl::BUFFER_SIZE => [glx::RED_SIZE, glx::GREEN_SIZE, glx::BLUE_SIZE, glx::ALPHA_SIZE]
                .iter()
                .map(|a| self.glx(*a))
                .sum(),
            egl::RED_SIZE => self.glx(glx::RED_SIZE),
            egl::GREEN_SIZE => self.glx(glx::GREEN_SIZE),
            egl::BLUE_SIZE => self.glx(glx::BLUE_SIZE),
            egl::ALPHA_SIZE => self.glx(glx::ALPHA_SIZE),
            egl::DEPTH_SIZE => self.glx(glx::DEPTH_SIZE),
            egl::STENCIL_SIZE => self.glx(glx::STENCIL_SIZE),
            egl::SAMPLES => self.glx(glx::SAMPLES),
            egl::SAMPLE_BUFFERS => self.glx(glx::SAMPLE_BUFFERS),
            egl::MAX_PBUFFER_WIDTH => self.glx(glx::MAX_PBUFFER_WIDTH),
            egl::MAX_PBUFFER_HEIGHT => self.glx(glx::MAX_PBUFFER_HEIGHT),
            egl::MAX_PBUFFER_PIXELS => self.glx(glx::MAX_PBUFFER_PIXELS),
            egl::NATIVE_VISUAL_ID => self.visual(),
            egl::NATIVE_VISUAL_TYPE if !self.is_of_x => egl::NONE as i32,
            egl::NATIVE_VISUAL_TYPE => {
                let class = (self.glx(glx::X_VISUAL_TYPE) as u32).checked_sub(GLX_TRUE_COLOR);
                class.and_then(|class| X_CLASSES.get(class as usize).copied()).unwrap_or(egl::NONE as i32)
            }
            egl::CONFIG_CAVEAT => match self.glx(glx::CONFIG_CAVEAT) as u32 {
                GLX_NONE => egl::NONE as i32,
                GLX_SLOW_CONFIG => egl::SLOW_CONFIG as i32,
                _ => egl::NON_CONFORMANT_CONFIG as i32,
            },
            egl::CONFIG_ID => self.id,
            egl::SURFACE_TYPE => self.surface_type() as i32,
            egl::RENDERABLE_TYPE | egl::CONFORMANT => {
                (egl::OPENGL_BIT | egl::OPENGL_ES_BIT | egl::OPENGL_ES2_BIT | egl::OPENGL_ES3_BIT) as i32
            }
            egl::COLOR_BUFFER_TYPE => egl::RGB_BUFFER as i32,
            egl::TRANSPARENT_TYPE => egl::NONE as i32,
            egl::NATIVE_RENDERABLE => i32::from(self.is_of_x && self.glx(glx::X_RENDERABLE) != 0),
            egl::MAX_SWAP_INTERVAL => LONGEST_INTERVAL,
            egl::LEVEL
            | egl::LUMINANCE_SIZE
            | egl::ALPHA_MASK_SIZE
            | egl::MIN_SWAP_INTERVAL
            | egl::BIND_TO_TEXTURE_RGB
            | egl::BIND_TO_TEXTURE_RGBA
            | egl::TRANSPARENT_RED_VALUE
            | egl::TRANSPARENT_GREEN_VALUE
            | egl::TRANSPARENT_BLUE_VALUE => 0,
            _ => return None,
        })
    }

    fn value(&self, attribute: u32) -> i32 {
        self.get(attribute).unwrap_or(0)
    }
}

/// How an attribute is compared (table 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Criterion {
    AtLeast,
    Exact,
    Mask,
    /// Known, and not looked at.
    Ignored,
}

fn criterion(attribute: u32) -> Option<Criterion> {
    Some(match attribute {
        egl::BUFFER_SIZE
        | egl::RED_SIZE
        | egl::GREEN_SIZE
        | egl::BLUE_SIZE
        | egl::LUMINANCE_SIZE
        | egl::ALPHA_SIZE
        | egl::ALPHA_MASK_SIZE
        | egl::DEPTH_SIZE
        | egl::STENCIL_SIZE
        | egl::SAMPLE_BUFFERS
        | egl::SAMPLES => Criterion::AtLeast,
        egl::SURFACE_TYPE | egl::RENDERABLE_TYPE | egl::CONFORMANT => Criterion::Mask,
        egl::MAX_PBUFFER_WIDTH | egl::MAX_PBUFFER_HEIGHT | egl::MAX_PBUFFER_PIXELS | egl::NATIVE_VISUAL_ID => {
            Criterion::Ignored
        }
        egl::LEVEL
        | egl::CONFIG_ID
        | egl::CONFIG_CAVEAT
        | egl::COLOR_BUFFER_TYPE
        | egl::NATIVE_RENDERABLE
        | egl::NATIVE_VISUAL_TYPE
        | egl::MIN_SWAP_INTERVAL
        | egl::MAX_SWAP_INTERVAL
        | egl::BIND_TO_TEXTURE_RGB
        | egl::BIND_TO_TEXTURE_RGBA
        | egl::TRANSPARENT_TYPE
        | egl::TRANSPARENT_RED_VALUE
        | egl::TRANSPARENT_GREEN_VALUE
        | egl::TRANSPARENT_BLUE_VALUE
        // Pixmaps differ in what they are made for: a program that names one is asked to try.
        | egl::MATCH_NATIVE_PIXMAP => Criterion::Exact,
        _ => return None,
    })
}

/// What a program asks for.
#[derive(Debug)]
pub struct Wish {
    asked: Vec<(u32, i32)>,
}

impl Wish {
    /// From the attribute list of eglChooseConfig; `None` for an attribute that does not exist.
    pub fn new(list: &[(u32, isize)]) -> Option<Wish> {
        // Where the specification's default is not EGL_DONT_CARE, or what anything is at least.
        let mut asked = vec![
            (egl::LEVEL, 0),
            (egl::COLOR_BUFFER_TYPE, egl::RGB_BUFFER as i32),
            (egl::RENDERABLE_TYPE, egl::OPENGL_ES_BIT as i32),
            (egl::SURFACE_TYPE, egl::WINDOW_BIT as i32),
            (egl::TRANSPARENT_TYPE, egl::NONE as i32),
        ];
        for (attribute, value) in list {
            criterion(*attribute)?;
            asked.retain(|(known, _)| known != attribute);
            asked.push((*attribute, i32::try_from(*value).ok()?));
        }
        // An id alone decides.
        if let Some(id) =
            asked.iter().find(|(attribute, value)| *attribute == egl::CONFIG_ID && *value != DONT_CARE)
        {
            asked = vec![*id];
        }
        Some(Wish { asked })
    }

    fn fits<C: AsRef<GlxConfig>>(&self, config: &Config<C>) -> bool {
        self.asked.iter().all(|(attribute, wanted)| {
            let has = config.value(*attribute);
            match criterion(*attribute) {
                _ if *wanted == DONT_CARE => true,
                Some(Criterion::AtLeast) => has >= *wanted,
                Some(Criterion::Mask) => wanted & !has == 0,
                Some(Criterion::Exact) if *attribute == egl::MATCH_NATIVE_PIXMAP => {
                    config.value(egl::SURFACE_TYPE) as u32 & egl::PIXMAP_BIT != 0
                }
                Some(Criterion::Exact) => has == *wanted,
                Some(Criterion::Ignored) | None => true,
            }
        })
    }

    /// Smaller is better (table 3.4, "Sort order" and "Sort priority").
    fn rank<C: AsRef<GlxConfig>>(&self, config: &Config<C>) -> [i32; 9] {
        let v = |attribute| config.value(attribute);
        let caveat = match v(egl::CONFIG_CAVEAT) as u32 {
            egl::NONE => 0,
            egl::SLOW_CONFIG => 1,
            _ => 2,
        };
        let counts = |attribute: u32| {
            self.asked.iter().any(|(a, value)| *a == attribute && ![0, DONT_CARE].contains(value))
        };
        let colours = [egl::RED_SIZE, egl::GREEN_SIZE, egl::BLUE_SIZE, egl::ALPHA_SIZE];
        let asked_bits: i32 = colours.into_iter().filter(|a| counts(*a)).map(v).sum();
        [
            caveat,
            -asked_bits,
            v(egl::BUFFER_SIZE),
            v(egl::SAMPLE_BUFFERS),
            v(egl::SAMPLES),
            v(egl::DEPTH_SIZE),
            v(egl::STENCIL_SIZE),
            v(egl::NATIVE_VISUAL_TYPE),
            v(egl::CONFIG_ID),
        ]
    }

    /// What fits, best first.
    pub fn choose<'a, C: AsRef<GlxConfig>>(&self, all: &'a [Config<C>]) -> Vec<&'a Config<C>> {
        let mut found: Vec<&Config<C>> = all.iter().filter(|config| self.fits(config)).collect();
        found.sort_by_key(|config| self.rank(config));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Glx(GlxConfig);
    impl AsRef<GlxConfig> for Glx {
        fn as_ref(&self) -> &GlxConfig {
            &self.0
        }
    }

    fn config(id: u32, buffers: u32, alpha: u32, depth: u32, accum: u32, visual: u32) -> Glx {
        Glx(GlxConfig::new(vec![
            (glx::FRAMEBUFFER_SRGB_CAPABLE, u32::from(id == 17 || id >= 19)),
            (glx::FBCONFIG_ID, id),
            (glx::DOUBLEBUFFER, buffers - 1),
            (glx::RED_SIZE, 8),
            (glx::GREEN_SIZE, 8),
            (glx::BLUE_SIZE, 8),
            (glx::ALPHA_SIZE, alpha),
            (glx::DEPTH_SIZE, depth),
            (glx::ACCUM_RED_SIZE, accum),
            (glx::CONFIG_CAVEAT, GLX_NONE),
            (glx::RENDER_TYPE, RGBA_BIT),
            (glx::DRAWABLE_TYPE, 7),
            (glx::X_VISUAL_TYPE, GLX_TRUE_COLOR),
            (glx::VISUAL_ID, visual),
            (glx::TRANSPARENT_TYPE, GLX_NONE),
        ]))
    }

    fn all() -> Vec<Config<Glx>> {
        of_display(true)
    }

    fn of_display(is_of_x: bool) -> Vec<Config<Glx>> {
        let all = [
            config(19, 2, 0, 24, 0, 0x28),
            config(11, 1, 0, 24, 0, 0x21),
            config(12, 2, 0, 24, 0, 0),
            config(13, 2, 0, 24, 0, 0x22),
            config(14, 2, 0, 24, 16, 0x23),
            config(15, 1, 8, 0, 0, 0),
            config(16, 2, 8, 0, 0, 0x24),
            config(17, 2, 8, 24, 0, 0x25),
        ];
        of_screen(all, is_of_x)
    }

    fn chosen(list: &[(u32, isize)]) -> Vec<i32> {
        let all = all();
        Wish::new(list).unwrap().choose(&all).iter().map(|config| config.value(egl::CONFIG_ID)).collect()
    }

    const OPENGL: (u32, isize) = (egl::RENDERABLE_TYPE, egl::OPENGL_BIT as isize);

    #[test]
    fn configs_of_glx_that_differ_in_buffers_are_one() {
        let all = all();
        let glx = |config: Option<&Glx>| config.map(|config| config.0.value(glx::FBCONFIG_ID));
        let of = |c: &Config<Glx>, encoding| (glx(c.double(encoding)), glx(c.single(encoding)));
        let pairs: Vec<_> = all.iter().map(|c| of(c, Encoding::Linear)).collect();
        assert_eq!(pairs, [(Some(13), Some(11)), (Some(16), Some(15)), (Some(17), Some(17))]);
        let encoded: Vec<_> = all.iter().map(|c| of(c, Encoding::Srgb)).collect();
        assert_eq!(encoded, [(Some(19), Some(19)), (None, None), (Some(17), Some(17))]);
        let surfaces: Vec<_> = all.iter().map(|c| c.value(egl::SURFACE_TYPE)).collect();
        assert_eq!(surfaces, [7, 7, 5], "without a config of one buffer there are no pixmaps");
        let without_windows = of_display(false);
        let surfaces: Vec<_> = without_windows.iter().map(|c| c.value(egl::SURFACE_TYPE)).collect();
        assert_eq!(surfaces, [1, 1, 1], "pbuffers alone");
        let visuals = [&all, &without_windows].map(|all| all[0].get(egl::NATIVE_VISUAL_ID));
        assert_eq!(visuals, [Some(0x22), Some(0)]);
        assert_eq!(all[0].get(egl::BUFFER_SIZE), Some(24));
        assert_eq!(all[0].get(egl::NATIVE_VISUAL_TYPE), Some(4), "TrueColor");
        assert_eq!(all[0].get(egl::HEIGHT), None);
    }

    #[test]
    fn configs_are_chosen_and_sorted_as_specified() {
        assert_eq!(chosen(&[]), [1, 2, 3], "nothing is asked, so OpenGL ES 1.1");
        let openvg = (egl::RENDERABLE_TYPE, egl::OPENVG_BIT as isize);
        assert!(chosen(&[openvg]).is_empty());
        assert_eq!(chosen(&[OPENGL]), [1, 2, 3], "few bits first");
        assert_eq!(chosen(&[OPENGL, (egl::ALPHA_SIZE, 1)]), [2, 3]);
        assert_eq!(chosen(&[OPENGL, (egl::RED_SIZE, 8), (egl::DEPTH_SIZE, 1)]), [1, 3]);
        assert_eq!(chosen(&[OPENGL, (egl::SURFACE_TYPE, egl::PIXMAP_BIT as isize)]), [1, 2]);
        assert_eq!(chosen(&[(egl::CONFIG_ID, 3), (egl::DEPTH_SIZE, 99)]), [3], "an id alone decides");
        assert_eq!(chosen(&[OPENGL, (egl::CONFIG_CAVEAT, DONT_CARE as isize)]), [1, 2, 3]);
        assert!(Wish::new(&[(egl::HEIGHT, 1)]).is_none());
    }
}
