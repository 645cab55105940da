//! Contents that no call of the program's gives, drawn by calls of the trace's own: of drawables and of renderbuffers.
//!
//! This module must not know how calls are written.

use super::{Done, Exporter, Renderbuffer, Use, stand_in};
use reprise_gl::command::ObjectClass;
use reprise_gl::contents::{self, Plane};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_gl::{extent, formats};
use reprise_log::Contents;
use reprise_wire::packet::BlobArg;
use std::borrow::Cow;
use std::collections::HashMap;

/// Sizes of drawables, as their contents have them.
pub(super) fn sizes(all: &[Contents]) -> HashMap<u32, [u32; 2]> {
    let size = |of: &Contents| contents::decode(&of.data).map(|(size, _)| (of.current.draw, size));
    all.iter().filter_map(size).collect()
}

/// The picture of what is multisampled: each pixel is the mean of its samples. `None` where these are not of 8 bits.
fn resolved(plane: &Plane<'_>, [width, height]: [u32; 2]) -> Option<Vec<u8>> {
    if !matches!(plane.format, gl::RGB8 | gl::RGBA8 | gl::RGB565) {
        return None;
    }
    let size = (width as usize).checked_mul(height as usize)?.checked_mul(4)?;
    let samples: Vec<&[u8]> = plane.rows.chunks_exact(size.max(1)).take(plane.samples as usize).collect();
    let count = u32::try_from(samples.len()).ok().filter(|count| *count == plane.samples)?;
    let mean = |i| (samples.iter().map(|sample| u32::from(sample[i])).sum::<u32>() + count / 2) / count;
    Some((0..size).map(|i| mean(i) as u8).collect())
}

impl Exporter<'_> {
    /// Shows a drawable's contents: swapped once, it shows what it showed, and has behind it what it had.
    pub(super) fn show(&mut self, of: &Contents) -> Done {
        let Some((size, planes)) = contents::decode(&of.data) else {
            return Err("contents of a drawable are damaged".into());
        };
        let drawable = of.current.draw;
        let config = self.contexts.get(&of.current.context).map(|made| made.config);
        let Some(config) = config.or_else(|| (!self.configs.is_empty()).then_some(0)) else {
            self.leave_out("contents of drawables that no context draws to", 1);
            return Ok(());
        };
        let helper = self.helper(config, Use::Picture)?;
        self.grow(drawable, config)?;
        self.enter(helper, drawable, drawable)?;
        self.own(op::glDisable, &[gl::DITHER], &[])?;
        let plane_of = |buffer| planes.iter().find(|plane| plane.buffer == buffer);
        let front = plane_of(contents::SHOWN).or_else(|| plane_of(gl::FRONT_LEFT));
        for (plane, is_front) in [(front, true), (plane_of(gl::BACK_LEFT), false)] {
            let Some(plane) = plane else { continue };
            let (kind, rows) = match plane.samples {
                0 => (plane.kind, Cow::Borrowed(&plane.rows[..])),
                _ => match resolved(plane, size) {
                    Some(rows) => (gl::UNSIGNED_BYTE, rows.into()),
                    None => {
                        self.leave_out("colours of multisampled drawables of more than 8 bits", 1);
                        continue;
                    }
                },
            };
            let is_swapped = !self.pbuffers.contains(&drawable);
            let buffer = if is_front && !is_swapped { gl::FRONT } else { gl::BACK };
            self.own(op::glDrawBuffer, &[buffer], &[])?;
            self.pixels(size, gl::RGBA, kind, &rows)?;
            if is_front && is_swapped {
                self.swap(drawable)?;
            }
        }
        for plane in &planes {
            match plane.buffer {
                contents::SHOWN | gl::FRONT_LEFT | gl::BACK_LEFT => {}
                gl::DEPTH if plane.samples == 0 => self.depth(size, plane)?,
                gl::STENCIL if plane.samples == 0 => {
                    self.pixels(size, plane.format, plane.kind, &plane.rows)?
                }
                gl::DEPTH | gl::STENCIL => self.leave_out("depths of multisampled drawables", 1),
                gl::ACCUM => self.leave_out("accumulation buffers", 1),
                _ => self.leave_out("buffers for the right eye", 1),
            }
        }
        Ok(())
    }

    fn depth(&mut self, size: [u32; 2], plane: &Plane<'_>) -> Done {
        self.own(op::glDrawBuffer, &[gl::NONE], &[])?;
        self.own(op::glEnable, &[gl::DEPTH_TEST], &[])?;
        self.own(op::glDepthFunc, &[gl::ALWAYS], &[])?;
        self.pixels(size, plane.format, plane.kind, &plane.rows)?;
        self.own(op::glDisable, &[gl::DEPTH_TEST], &[])?;
        self.own(op::glDrawBuffer, &[gl::BACK], &[])
    }

    fn pixels(&mut self, [width, height]: [u32; 2], format: u32, kind: u32, rows: &[u8]) -> Done {
        self.own(op::glWindowPos2i, &[0, 0], &[])?;
        self.own(op::glDrawPixels, &[width, height, format, kind], &[BlobArg::Bytes(rows)])
    }

    /// Puts an image into a renderbuffer: by way of a texture of the same format, from which it is copied to the bit.
    pub(super) fn fill(&mut self, name: u32, image: &[u8]) -> Done {
        let (context, scope) = (self.now.context, self.scope());
        let known = self.renderbuffers.get(&(scope.share, name)).copied();
        let Some(Renderbuffer { format, width, height, samples: 0 }) = known else {
            self.leave_out("contents of renderbuffers of unknown size", 1);
            return Ok(());
        };
        let Some(components) = formats::components(format) else {
            self.leave_out(format!("contents of renderbuffers of format {format:#x}"), 1);
            return Ok(());
        };
        let (layout, ty) = formats::layout(components);
        if image.is_empty()
            || extent::image(layout, ty, width.cast_signed(), height.cast_signed(), 1) != image.len()
        {
            self.leave_out(format!("contents of renderbuffers of format {format:#x}"), 1);
            return Ok(());
        }
        let real = self.names.of(ObjectClass::Renderbuffer, scope, name);
        let config = self.contexts.get(&context).map_or(0, |made| made.config);
        let sharing = self.sharing(context)?;
        self.enter(sharing, stand_in(config), stand_in(config))?;
        let [texture, from, to] = [self.names.free(), self.names.free(), self.names.free()];
        let framebuffers = [from.to_le_bytes(), to.to_le_bytes()].concat();
        let bytes = texture.to_le_bytes();
        self.own(op::glGenTextures, &[1], &[BlobArg::Bytes(&bytes)])?;
        self.own(op::glGenFramebuffers, &[2], &[BlobArg::Bytes(&framebuffers)])?;
        self.own(op::glBindTexture, &[gl::TEXTURE_2D, texture], &[])?;
        let words = [gl::TEXTURE_2D, 0, format, width, height, 0, layout, ty];
        self.own(op::glTexImage2D, &words, &[BlobArg::Bytes(image)])?;
        self.own(op::glTexParameteri, &[gl::TEXTURE_2D, gl::TEXTURE_MAX_LEVEL, 0], &[])?;
        self.own(op::glBindFramebuffer, &[gl::READ_FRAMEBUFFER, from], &[])?;
        self.own(op::glBindFramebuffer, &[gl::DRAW_FRAMEBUFFER, to], &[])?;
        let aspects = [
            (components.depth > 0, gl::DEPTH_ATTACHMENT, gl::DEPTH_BUFFER_BIT),
            (components.stencil > 0, gl::STENCIL_ATTACHMENT, gl::STENCIL_BUFFER_BIT),
        ];
        let mut aspects: Vec<_> = aspects.into_iter().filter(|(there, ..)| *there).collect();
        let mut color = gl::NONE;
        if aspects.is_empty() {
            color = gl::COLOR_ATTACHMENT0;
            aspects.push((true, color, gl::COLOR_BUFFER_BIT));
        }
        let mut mask = 0;
        for (_, point, bit) in aspects {
            mask |= bit;
            let words = [gl::READ_FRAMEBUFFER, point, gl::TEXTURE_2D, texture, 0];
            self.own(op::glFramebufferTexture2D, &words, &[])?;
            let words = [gl::DRAW_FRAMEBUFFER, point, gl::RENDERBUFFER, real];
            self.own(op::glFramebufferRenderbuffer, &words, &[])?;
        }
        self.own(op::glDrawBuffer, &[color], &[])?;
        self.own(op::glReadBuffer, &[color], &[])?;
        let words = [0, 0, width, height, 0, 0, width, height, mask, gl::NEAREST];
        self.own(op::glBlitFramebuffer, &words, &[])?;
        self.own(op::glDeleteFramebuffers, &[2], &[BlobArg::Bytes(&framebuffers)])?;
        self.own(op::glDeleteTextures, &[1], &[BlobArg::Bytes(&bytes)])?;
        self.enter_program()
    }

    /// A context of the trace's own that shares the objects of one of the program's.
    fn sharing(&mut self, context: u32) -> Result<u64, String> {
        let own = self.next_own();
        let Some(made) = self.contexts.get_mut(&context) else {
            return Err("contents of an object of no context".into());
        };
        if let Some(sharing) = made.sharing {
            return Ok(sharing);
        }
        made.sharing = Some(own);
        let (config, asked) = (made.config, made.asked);
        self.create_context(own, context.into(), config, asked)?;
        Ok(own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_one_colour() {
        let rows = [[0u8, 10, 255, 255], [1, 20, 255, 254]].concat();
        let plane =
            |format| Plane { buffer: gl::FRONT_LEFT, format, kind: 0, samples: 2, rows: rows.clone().into() };
        assert_eq!(resolved(&plane(gl::RGBA8), [1, 1]), Some(vec![1, 15, 255, 255]));
        assert_eq!(resolved(&plane(gl::RGBA8), [2, 1]), None, "too few");
        assert_eq!(resolved(&plane(gl::RGB10_A2), [1, 1]), None);
    }
}
