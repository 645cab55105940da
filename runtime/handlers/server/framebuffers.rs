//! Framebuffer objects: names of what is attached, and the contents of renderbuffers.
//!
//! A renderbuffer's contents go by way of a texture of the same format, so that every bit stays: copied by a blit, read and
//! written as an image. Nothing of the program's state changes.
//! This module must not know when contents are read back.
#![allow(unsafe_code)] // calls into the driver

use crate::executor::{Executor, Refused};
use crate::generated::Gl;
use reprise_gl::command::ObjectClass;
use reprise_gl::extent;
use reprise_gl::formats::{self, Components};
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;

const GL_RENDERBUFFER: u32 = 0x8d41;
const GL_TEXTURE: u32 = 0x1702;
const GL_ATTACHMENT_COMPONENT_TYPE: u32 = 0x8211;
const GL_ATTACHMENT_OBJECT_TYPE: u32 = 0x8cd0;
const GL_ATTACHMENT_OBJECT_NAME: u32 = 0x8cd1;

const GL_TEXTURE_2D: u32 = 0x0de1;
const GL_TEXTURE_BINDING_2D: u32 = 0x8069;
const GL_READ_FRAMEBUFFER: u32 = 0x8ca8;
const GL_DRAW_FRAMEBUFFER: u32 = 0x8ca9;
const GL_DRAW_FRAMEBUFFER_BINDING: u32 = 0x8ca6;
const GL_READ_FRAMEBUFFER_BINDING: u32 = 0x8caa;
const GL_COLOR_ATTACHMENT0: u32 = 0x8ce0;
const GL_DEPTH_ATTACHMENT: u32 = 0x8d00;
const GL_STENCIL_ATTACHMENT: u32 = 0x8d20;
const GL_FRAMEBUFFER_COMPLETE: u32 = 0x8cd5;
const GL_NEAREST: u32 = 0x2600;
const GL_SCISSOR_TEST: u32 = 0x0c11;
const GL_FRAMEBUFFER_SRGB: u32 = 0x8db9;
const GL_COLOR_BUFFER_BIT: u32 = 0x4000;
const GL_DEPTH_BUFFER_BIT: u32 = 0x100;
const GL_STENCIL_BUFFER_BIT: u32 = 0x400;
const GL_RENDERBUFFER_BINDING: u32 = 0x8ca7;
const GL_RENDERBUFFER_WIDTH: u32 = 0x8d42;
const GL_RENDERBUFFER_HEIGHT: u32 = 0x8d43;
const GL_RENDERBUFFER_INTERNAL_FORMAT: u32 = 0x8d44;
const GL_RENDERBUFFER_RED_SIZE: u32 = 0x8d50;
const GL_RENDERBUFFER_DEPTH_SIZE: u32 = 0x8d54;
const GL_RENDERBUFFER_STENCIL_SIZE: u32 = 0x8d55;
const GL_RENDERBUFFER_SAMPLES: u32 = 0x8cab;

/// glGetFramebufferAttachmentParameteriv: the name of what is attached is the program's.
///
/// # Errors
/// [`Refused`].
pub fn get_attachment(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let (gl, target, attachment) = (x.gl(), p.word(0), p.word(1));
    attachment_value(x, p, |pname, value| {
        call!(gl.glGetFramebufferAttachmentParameteriv(target, attachment, pname, value));
        Ok(())
    })
}

/// glGetNamedFramebufferAttachmentParameteriv, likewise.
///
/// # Errors
/// [`Refused`].
pub fn get_named_attachment(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let gl = x.gl();
    let begins = p.op() == op::glGetNamedFramebufferAttachmentParameterivEXT;
    let (name, attachment, class) = (p.word(0), p.word(1), ObjectClass::Framebuffer);
    let real = if begins { x.name_for_bind(class, name) } else { x.name(class, name) };
    attachment_value(x, p, |pname, value| {
        if begins {
            call!(gl.glGetNamedFramebufferAttachmentParameterivEXT(real, attachment, pname, value));
        } else {
            call!(gl.glGetNamedFramebufferAttachmentParameteriv(real, attachment, pname, value));
        }
        Ok(())
    })
}

fn attachment_value(
    x: &mut Executor<'_>,
    p: &Packet<'_>,
    get: impl Fn(u32, *mut i32) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let (pname, mut value, mut kind) = (p.word(2), 0i32, 0i32);
    get(pname, &raw mut value)?;
    if pname == GL_ATTACHMENT_OBJECT_NAME && value != 0 {
        get(GL_ATTACHMENT_OBJECT_TYPE, &raw mut kind)?;
        let class = match kind.cast_unsigned() {
            GL_TEXTURE => ObjectClass::Texture,
            GL_RENDERBUFFER => ObjectClass::Renderbuffer,
            _ => ObjectClass::None,
        };
        if class != ObjectClass::None {
            value = x.translate(class, value.cast_unsigned()).cast_signed();
        }
    }
    x.output_bytes(p, 0, &value.to_le_bytes())?;
    x.answer(0);
    Ok(())
}

fn get(gl: &Gl, name: u32) -> Result<u32, Refused> {
    let mut value = 0;
    call!(gl.glGetIntegerv(name, &raw mut value));
    Ok(value.cast_unsigned())
}

/// What is known of a renderbuffer.
#[derive(Debug, Clone, Copy)]
pub struct Image {
    /// The driver's name.
    real: u32,
    /// Its internal format.
    pub format: u32,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// 0 for one that is not multisampled.
    pub samples: u32,
    components: Components,
}

/// Asks for all that is to be known of renderbuffer `name` (the program's).
///
/// # Errors
/// [`Refused`].
pub fn image(x: &mut Executor<'_>, name: u32) -> Result<Image, Refused> {
    let (gl, real) = (x.gl(), x.name(ObjectClass::Renderbuffer, name));
    let before = get(gl, GL_RENDERBUFFER_BINDING)?;
    call!(gl.glBindRenderbuffer(GL_RENDERBUFFER, real));
    let parameter = |pname| {
        let mut value = 0;
        call!(gl.glGetRenderbufferParameteriv(GL_RENDERBUFFER, pname, &raw mut value));
        Ok(value)
    };
    let all = [
        GL_RENDERBUFFER_INTERNAL_FORMAT,
        GL_RENDERBUFFER_WIDTH,
        GL_RENDERBUFFER_HEIGHT,
        GL_RENDERBUFFER_SAMPLES,
        GL_RENDERBUFFER_DEPTH_SIZE,
        GL_RENDERBUFFER_STENCIL_SIZE,
        GL_RENDERBUFFER_RED_SIZE,
        GL_RENDERBUFFER_RED_SIZE + 1,
        GL_RENDERBUFFER_RED_SIZE + 2,
        GL_RENDERBUFFER_RED_SIZE + 3,
    ];
    let values: Result<Vec<i32>, Refused> = all.into_iter().map(parameter).collect();
    call!(gl.glBindRenderbuffer(GL_RENDERBUFFER, before));
    let values = values?;
    let [format, width, height, samples] = [0, 1, 2, 3].map(|i| values[i].cast_unsigned());
    let color = values[6..].iter().copied().max().unwrap_or(0);
    let components = Components { kind: 0, color, depth: values[4], stencil: values[5] };
    let mut image = Image { real, format, width, height, samples, components };
    if width != 0 && height != 0 {
        image.components.kind = image.component_type(gl)?;
    }
    Ok(image)
}

impl Image {
    /// Format and type that hold every bit of it as an image.
    fn layout(&self) -> (u32, u32) {
        formats::layout(self.components)
    }

    /// Of what type its components are: only a framebuffer tells.
    fn component_type(&self, gl: &Gl) -> Result<u32, Refused> {
        let (before, mut framebuffer, mut kind) = (get(gl, GL_READ_FRAMEBUFFER_BINDING)?, 0, 0);
        call!(gl.glGenFramebuffers(1, &raw mut framebuffer));
        call!(gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer));
        let (_, points) = self.mask_and_points();
        let point = points.first().copied().unwrap_or(GL_COLOR_ATTACHMENT0);
        call!(gl.glFramebufferRenderbuffer(GL_READ_FRAMEBUFFER, point, GL_RENDERBUFFER, self.real));
        call!(gl.glGetFramebufferAttachmentParameteriv(
            GL_READ_FRAMEBUFFER,
            point,
            GL_ATTACHMENT_COMPONENT_TYPE,
            &raw mut kind
        ));
        call!(gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, before));
        call!(gl.glDeleteFramebuffers(1, &raw const framebuffer));
        Ok(kind.cast_unsigned())
    }

    /// Its internal format for a texture. Without a size a driver may choose another for textures, by the type of the pixels: Mesa does
    /// for depths, and these are only copied within one format.
    fn sized(&self) -> u32 {
        match (self.format, self.components.depth) {
            (gl::DEPTH_COMPONENT, 16) => gl::DEPTH_COMPONENT16,
            (gl::DEPTH_COMPONENT, 24) => gl::DEPTH_COMPONENT24,
            (gl::DEPTH_COMPONENT, 32) => gl::DEPTH_COMPONENT32,
            _ => self.format,
        }
    }

    fn mask_and_points(&self) -> (u32, Vec<u32>) {
        match [self.components.depth, self.components.stencil] {
            [0, 0] => (GL_COLOR_BUFFER_BIT, vec![GL_COLOR_ATTACHMENT0]),
            [_, 0] => (GL_DEPTH_BUFFER_BIT, vec![GL_DEPTH_ATTACHMENT]),
            [0, _] => (GL_STENCIL_BUFFER_BIT, vec![GL_STENCIL_ATTACHMENT]),
            _ => (
                GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT,
                vec![GL_DEPTH_ATTACHMENT, GL_STENCIL_ATTACHMENT],
            ),
        }
    }

    /// Runs `work` with a texture of the renderbuffer's format and size bound, made with `pixels` in it. Before or after that
    /// (`out` or not) the one's contents are copied to the other.
    fn by_texture(
        &self,
        gl: &Gl,
        pixels: *const u8,
        out: bool,
        work: impl FnOnce() -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let (format, ty) = self.layout();
        let (bound, draw, read) = (
            get(gl, GL_TEXTURE_BINDING_2D)?,
            get(gl, GL_DRAW_FRAMEBUFFER_BINDING)?,
            get(gl, GL_READ_FRAMEBUFFER_BINDING)?,
        );
        let on = [GL_SCISSOR_TEST, GL_FRAMEBUFFER_SRGB].map(|cap| (cap, gl.glIsEnabled));
        let (mut texture, mut framebuffers) = (0, [0; 2]);
        // SAFETY: a context is current.
        let was = on.map(|(cap, is)| is.is_some_and(|is| unsafe { is(cap) } != 0));
        let mut run = || {
            for (cap, _) in on {
                call!(gl.glDisable(cap));
            }
            call!(gl.glGenTextures(1, &raw mut texture));
            call!(gl.glGenFramebuffers(2, framebuffers.as_mut_ptr()));
            call!(gl.glBindTexture(GL_TEXTURE_2D, texture));
            let (w, h) = (self.width.cast_signed(), self.height.cast_signed());
            call!(gl.glTexImage2D(
                GL_TEXTURE_2D,
                0,
                self.sized().cast_signed(),
                w,
                h,
                0,
                format,
                ty,
                pixels.cast()
            ));
            call!(gl.glTexParameteri(GL_TEXTURE_2D, 0x813d, 0)); // TEXTURE_MAX_LEVEL: it is complete with this level
            let (mask, points) = self.mask_and_points();
            let sides = if out {
                [GL_READ_FRAMEBUFFER, GL_DRAW_FRAMEBUFFER]
            } else {
                [GL_DRAW_FRAMEBUFFER, GL_READ_FRAMEBUFFER]
            };
            call!(gl.glBindFramebuffer(sides[0], framebuffers[0]));
            call!(gl.glBindFramebuffer(sides[1], framebuffers[1]));
            for point in points {
                call!(gl.glFramebufferRenderbuffer(sides[0], point, GL_RENDERBUFFER, self.real));
                call!(gl.glFramebufferTexture2D(sides[1], point, GL_TEXTURE_2D, texture, 0));
            }
            let color = if mask == GL_COLOR_BUFFER_BIT { GL_COLOR_ATTACHMENT0 } else { 0 };
            call!(gl.glDrawBuffer(color));
            call!(gl.glReadBuffer(color));
            for side in sides {
                if call!(gl.glCheckFramebufferStatus(side)) != GL_FRAMEBUFFER_COMPLETE {
                    return Err(Refused::Cannot(format!(
                        "the driver cannot draw to format {:#x}",
                        self.format
                    )));
                }
            }
            call!(gl.glBlitFramebuffer(0, 0, w, h, 0, 0, w, h, mask, GL_NEAREST));
            Ok(())
        };
        let result = run().and_then(|()| work());
        call!(gl.glBindFramebuffer(GL_DRAW_FRAMEBUFFER, draw));
        call!(gl.glBindFramebuffer(GL_READ_FRAMEBUFFER, read));
        call!(gl.glBindTexture(GL_TEXTURE_2D, bound));
        call!(gl.glDeleteFramebuffers(2, framebuffers.as_ptr()));
        call!(gl.glDeleteTextures(1, &raw const texture));
        for ((cap, _), was) in on.into_iter().zip(was) {
            if was {
                call!(gl.glEnable(cap));
            }
        }
        result
    }

    /// Its contents, as an image.
    ///
    /// # Errors
    /// [`Refused::Cannot`] where the driver cannot copy it.
    pub fn read(&self, gl: &Gl) -> Result<Vec<u8>, Refused> {
        let (format, ty) = self.layout();
        let mut bytes =
            vec![0u8; extent::image(format, ty, self.width.cast_signed(), self.height.cast_signed(), 1)];
        if self.width == 0 || self.height == 0 {
            return Ok(bytes);
        }
        if bytes.is_empty() {
            return Err(Refused::Cannot(format!("no image is known for format {:#x}", self.format)));
        }
        self.by_texture(gl, std::ptr::null(), true, || {
            call!(gl.glGetTexImage(GL_TEXTURE_2D, 0, format, ty, bytes.as_mut_ptr().cast()));
            Ok(())
        })?;
        Ok(bytes)
    }
}

/// Puts the contents of a renderbuffer back: word 0 is its name, pointer parameter 0 the image.
///
/// # Errors
/// [`Refused`].
pub fn set_renderbuffer(x: &mut Executor<'_>, p: &Packet<'_>) -> Result<(), Refused> {
    let image = image(x, p.word(0))?;
    let (format, ty) = image.layout();
    let need = extent::image(format, ty, image.width.cast_signed(), image.height.cast_signed(), 1);
    let bytes = x.input(p, 0, need)?;
    if need == 0 || bytes.is_null() {
        return Ok(());
    }
    image.by_texture(x.gl(), bytes.cast(), false, || Ok(()))
}
