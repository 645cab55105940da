//! Choosing among framebuffer configurations, as the GLX 1.4 specification says (and, where it leaves it open, Mesa).
//!
//! This module must not know where configurations come from.

use reprise_gl::glx::{Config, attribute as a};

/// GLX_DONT_CARE.
pub const DONT_CARE: u32 = 0xFFFF_FFFF;
const NONE: u32 = 0x8000;
const SLOW_CONFIG: u32 = 0x8001;
const RGBA_BIT: u32 = 1;
const WINDOW_BIT: u32 = 1;

/// What a program asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    at_least: Vec<(u32, u32)>,
    exact: Vec<(u32, u32)>,
    render_type: u32,
    drawable_type: u32,
    /// What its pixmaps can be as textures (GLX_EXT_texture_from_pixmap).
    texture_targets: u32,
    /// Only this config, whatever else is asked.
    id: Option<u32>,
}

const AT_LEAST: [u32; 15] = [
    a::BUFFER_SIZE,
    a::AUX_BUFFERS,
    a::RED_SIZE,
    a::GREEN_SIZE,
    a::BLUE_SIZE,
    a::ALPHA_SIZE,
    a::DEPTH_SIZE,
    a::STENCIL_SIZE,
    a::ACCUM_RED_SIZE,
    a::ACCUM_GREEN_SIZE,
    a::ACCUM_BLUE_SIZE,
    a::ACCUM_ALPHA_SIZE,
    a::SAMPLE_BUFFERS,
    a::SAMPLES,
    a::MAX_PBUFFER_PIXELS,
];
const EXACT: [u32; 21] = [
    a::LEVEL,
    a::DOUBLEBUFFER,
    a::STEREO,
    a::VISUAL_ID,
    a::X_RENDERABLE,
    a::X_VISUAL_TYPE,
    a::CONFIG_CAVEAT,
    a::TRANSPARENT_TYPE,
    a::TRANSPARENT_INDEX_VALUE,
    a::TRANSPARENT_RED_VALUE,
    a::TRANSPARENT_GREEN_VALUE,
    a::TRANSPARENT_BLUE_VALUE,
    a::TRANSPARENT_ALPHA_VALUE,
    a::FRAMEBUFFER_SRGB_CAPABLE,
    a::VISUAL_SELECT_GROUP,
    a::SWAP_METHOD,
    a::MAX_PBUFFER_WIDTH,
    a::BIND_TO_TEXTURE_RGB,
    a::BIND_TO_TEXTURE_RGBA,
    a::BIND_TO_MIPMAP_TEXTURE,
    a::Y_INVERTED,
];

impl Wish {
    fn set(&mut self, attribute: u32, value: u32) -> bool {
        let list = if AT_LEAST.contains(&attribute) {
            &mut self.at_least
        } else if EXACT.contains(&attribute) {
            &mut self.exact
        } else {
            return false;
        };
        list.retain(|(known, _)| *known != attribute);
        if value != DONT_CARE {
            list.push((attribute, value));
        }
        true
    }
    fn asked(&self, attribute: u32) -> u32 {
        self.at_least.iter().find(|(known, _)| *known == attribute).map_or(0, |(_, value)| *value)
    }

    /// From the attribute list of glXChooseFBConfig, without its end. `None` for an attribute that does not exist.
    pub fn for_config(list: &[u32]) -> Option<Wish> {
        let mut wish = Wish {
            at_least: Vec::new(),
            exact: vec![(a::LEVEL, 0), (a::STEREO, 0), (a::TRANSPARENT_TYPE, NONE)],
            render_type: RGBA_BIT,
            drawable_type: WINDOW_BIT,
            texture_targets: 0,
            id: None,
        };
        for pair in list.chunks_exact(2) {
            let (attribute, value) = (pair[0], pair[1]);
            match attribute {
                a::RENDER_TYPE if value == DONT_CARE => wish.render_type = 0,
                a::RENDER_TYPE => wish.render_type = value,
                a::DRAWABLE_TYPE if value == DONT_CARE => wish.drawable_type = 0,
                a::DRAWABLE_TYPE => wish.drawable_type = value,
                a::BIND_TO_TEXTURE_TARGETS if value == DONT_CARE => wish.texture_targets = 0,
                a::BIND_TO_TEXTURE_TARGETS => wish.texture_targets = value,
                a::FBCONFIG_ID if value == DONT_CARE => {}
                a::FBCONFIG_ID => wish.id = Some(value),
                // The specification: these are ignored.
                a::MAX_PBUFFER_WIDTH | a::MAX_PBUFFER_HEIGHT | a::MAX_PBUFFER_PIXELS | a::VISUAL_ID => {}
                _ => {
                    if !wish.set(attribute, value) {
                        return None;
                    }
                }
            }
        }
        if wish.drawable_type & WINDOW_BIT == 0 {
            wish.exact.retain(|(attribute, _)| *attribute != a::X_VISUAL_TYPE);
        }
        Some(wish)
    }

    /// From the attribute list of glXChooseVisual, without its end.
    pub fn for_visual(list: &[u32]) -> Option<Wish> {
        let mut wish = Wish {
            at_least: Vec::new(),
            exact: vec![(a::LEVEL, 0), (a::STEREO, 0), (a::DOUBLEBUFFER, 0), (a::TRANSPARENT_TYPE, NONE)],
            // Colour index visuals are of the past. A program that forgets GLX_RGBA gets the others from every driver.
            render_type: 0,
            drawable_type: WINDOW_BIT,
            texture_targets: 0,
            id: None,
        };
        let mut rest = list.iter().copied();
        while let Some(attribute) = rest.next() {
            match attribute {
                a::USE_GL => {}
                a::RGBA => wish.render_type = RGBA_BIT,
                a::DOUBLEBUFFER | a::STEREO => {
                    wish.set(attribute, 1);
                }
                _ => {
                    if !wish.set(attribute, rest.next()?) {
                        return None;
                    }
                }
            }
        }
        Some(wish)
    }

    fn fits(&self, config: &Config) -> bool {
        if let Some(id) = self.id {
            return config.value(a::FBCONFIG_ID) == id;
        }
        self.at_least.iter().all(|(attribute, value)| config.value(*attribute) >= *value)
            && self.exact.iter().all(|(attribute, value)| config.value(*attribute) == *value)
            && self.render_type & !config.value(a::RENDER_TYPE) == 0
            && self.drawable_type & !config.value(a::DRAWABLE_TYPE) == 0
            && self.texture_targets & !config.value(a::BIND_TO_TEXTURE_TARGETS) == 0
    }

    /// What fits, best first.
    pub fn choose<C: AsRef<Config>>(&self, all: impl Iterator<Item = C>) -> Vec<C> {
        let mut found: Vec<C> = all.filter(|config| self.fits(config.as_ref())).collect();
        found.sort_by_key(|config| self.rank(config.as_ref()));
        found
    }

    /// Smaller is better: the table "Sort order" of glXChooseFBConfig, with visual groups (GLX_SGIX_visual_select_group)
    /// before everything, as that extension says.
    fn rank(&self, config: &Config) -> [i64; 13] {
        let v = |attribute| i64::from(config.value(attribute));
        let caveat = match config.value(a::CONFIG_CAVEAT) {
            NONE => 0,
            SLOW_CONFIG => 1,
            _ => 2,
        };
        let sum_of_asked = |attributes: [u32; 4]| -> i64 {
            attributes.iter().filter(|a| self.asked(**a) != 0).map(|a| v(*a)).sum()
        };
        let depth = if self.asked(a::DEPTH_SIZE) == 0 && v(a::DEPTH_SIZE) == 0 {
            i64::MIN
        } else {
            -v(a::DEPTH_SIZE)
        };
        // TrueColor, DirectColor, PseudoColor, StaticColor, GrayScale, StaticGray: in the order of their numbers.
        [
            v(a::VISUAL_SELECT_GROUP),
            caveat,
            -sum_of_asked([a::RED_SIZE, a::GREEN_SIZE, a::BLUE_SIZE, a::ALPHA_SIZE]),
            v(a::BUFFER_SIZE),
            v(a::DOUBLEBUFFER),
            v(a::AUX_BUFFERS),
            v(a::SAMPLE_BUFFERS),
            v(a::SAMPLES),
            depth,
            v(a::STENCIL_SIZE),
            -sum_of_asked([a::ACCUM_RED_SIZE, a::ACCUM_GREEN_SIZE, a::ACCUM_BLUE_SIZE, a::ACCUM_ALPHA_SIZE]),
            v(a::X_VISUAL_TYPE),
            -v(a::MAX_PBUFFER_PIXELS),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct C(Config);
    impl AsRef<Config> for C {
        fn as_ref(&self) -> &Config {
            &self.0
        }
    }
    fn config(id: u32, double: u32, alpha: u32, depth: u32, caveat: u32) -> C {
        C(Config::new(vec![
            (a::FBCONFIG_ID, id),
            (a::DOUBLEBUFFER, double),
            (a::RED_SIZE, 8),
            (a::ALPHA_SIZE, alpha),
            (a::BUFFER_SIZE, 24 + alpha),
            (a::DEPTH_SIZE, depth),
            (a::CONFIG_CAVEAT, caveat),
            (a::RENDER_TYPE, RGBA_BIT),
            (a::DRAWABLE_TYPE, 7),
            (a::TRANSPARENT_TYPE, NONE),
        ]))
    }
    fn all() -> Vec<C> {
        vec![
            config(1, 1, 8, 24, SLOW_CONFIG),
            config(2, 1, 8, 24, NONE),
            config(3, 1, 0, 24, NONE),
            config(4, 0, 0, 0, NONE),
            config(5, 1, 0, 16, NONE),
        ]
    }
    fn ids(wish: Option<Wish>) -> Vec<u32> {
        wish.unwrap().choose(all().into_iter()).iter().map(|c| c.0.value(a::FBCONFIG_ID)).collect()
    }

    #[test]
    fn configs_are_sorted_as_specified() {
        // Nothing asked: no caveat, small, single-buffered, no depth; then the largest depth.
        assert_eq!(ids(Wish::for_config(&[])), [4, 3, 5, 2, 1]);
        assert_eq!(ids(Wish::for_config(&[a::DOUBLEBUFFER, 1, a::DEPTH_SIZE, 1])), [3, 5, 2, 1]);
        assert_eq!(ids(Wish::for_config(&[a::ALPHA_SIZE, 1])), [2, 1]);
        assert_eq!(ids(Wish::for_config(&[a::FBCONFIG_ID, 1, a::DEPTH_SIZE, 99])), [1]);
        assert!(Wish::for_config(&[0x7777, 1]).is_none());
    }

    #[test]
    fn a_visual_without_a_flag_is_without_the_property() {
        assert_eq!(ids(Wish::for_visual(&[a::RGBA])), [4]);
        assert_eq!(ids(Wish::for_visual(&[a::RGBA, a::DOUBLEBUFFER, a::DEPTH_SIZE, 20])), [3, 2, 1]);
        assert_eq!(ids(Wish::for_visual(&[a::DOUBLEBUFFER])), [3, 5, 2, 1]);
        assert!(Wish::for_visual(&[a::RED_SIZE]).is_none());
    }
}
