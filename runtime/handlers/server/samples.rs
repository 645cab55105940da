//! The contents of what is multisampled: textures, renderbuffers, the buffers of a drawable; each sample by itself, to the bit.
//!
//! To be called with a context of the server's own current, which shares the program's objects where one of these is meant: no
//! state is put back.
//!
//! ```text
//!            glBlitFramebuffer            a draw per sample: texelFetch
//!   original ─────────────────► copy ─────────────────────────────────► plain texture ─► planes
//!   original ◄───────────────────────────────────────────────────────── plain texture ◄─ planes
//!            a draw per sample: glSampleMaski, gl_FragDepth; for stencil one per value
//! ```
//!
//! Between buffers of the same format and as many samples a blit copies each sample as it is (specification 4.6, section 18.3.1);
//! and no parameter of the program's texture, such as its swizzle, applies to the copy. What is read is written to the copy again
//! and must come out the same, or it is not taken. For a depth the value is looked for that the depth test finds equal to
//! what is there: a fetch gives fewer bits.
//! The planes follow one another: for each layer, for each of colour, depth and stencil that there is, for each sample.
//! This module must not know why contents are read or written.
#![allow(unsafe_code)] // calls into the driver

use super::capture::Level;
use super::drawable::with_sharing;
use crate::executor::{Executor, Refused, words};
use crate::generated::Gl;
use crate::platform::Platform;
use reprise_gl::command::ObjectClass;
use reprise_gl::extent;
use reprise_gl::formats::{self, Components};
use reprise_gl::tokens as gl;
use reprise_wire::packet::Packet;
use std::cell::RefCell;

/// One triangle that covers everything.
const VERTEX: &str = "#version 150\nvoid main() {\
    gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }";
/// Depths that are tried until the depth test says that all are equal: more than a number of 32 bits has bits, twice.
const DEPTH_ROUNDS: u32 = 70;

/// Puts the contents of a texture (word 0, of target word 1) or renderbuffer (word 2) back: pointer parameter 0 is what
/// [`Image::read`] has read.
///
/// # Errors
/// [`Refused`].
pub fn set_samples(x: &mut Executor<'_>, platform: &mut dyn Platform, p: &Packet<'_>) -> Result<(), Refused> {
    let [texture, target, renderbuffer] = [p.word(0), p.word(1), p.word(2)];
    let bytes = x.bytes(p, 0)?;
    let texture = x.name(ObjectClass::Texture, texture);
    let renderbuffer = x.name(ObjectClass::Renderbuffer, renderbuffer);
    with_sharing(x, platform, |gl, programs| {
        let image = match renderbuffer {
            0 => Image::of_texture(gl, target, texture)?,
            real => Image::of_renderbuffer(gl, real)?,
        };
        image.write(gl, programs, &bytes)
    })
}

/// The programs that were needed, by their fragment shaders. They belong to the contexts in which they were made.
#[derive(Debug, Default)]
pub struct Programs(RefCell<Vec<(String, u32)>>);

impl Programs {
    /// Deletes them.
    ///
    /// # Errors
    /// [`Refused::Missing`].
    pub fn delete(self, gl: &Gl) -> Result<(), Refused> {
        for (_, program) in self.0.into_inner() {
            call!(gl.glDeleteProgram(program));
        }
        Ok(())
    }
}

/// Where samples are, by the driver's names.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    Renderbuffer(u32),
    /// Target and name.
    Texture(u32, u32),
    /// A buffer of the current drawable.
    Buffer(u32),
}

/// What is multisampled.
#[derive(Debug, Clone, Copy)]
pub struct Image {
    pub place: Place,
    /// Its internal format.
    pub format: u32,
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
    /// 1 for what is no array.
    pub layers: i32,
    /// 0 for what is not multisampled.
    pub samples: i32,
}

/// Colour, depth or stencil of it, in a plain texture and outside.
struct Aspect {
    what: u32,
    /// Of the types of samplers and vectors in GLSL.
    prefix: &'static str,
    plain: u32,
    format: u32,
    ty: u32,
}

fn aspects(of: Components) -> Vec<Aspect> {
    let Components { kind, color, depth, stencil } = of;
    let mut aspects = Vec::new();
    if color > 0 {
        let (format, ty) = formats::layout(Components { depth: 0, stencil: 0, ..of });
        let (prefix, plain) = match kind {
            gl::INT => ("i", gl::RGBA32I),
            gl::UNSIGNED_INT => ("u", gl::RGBA32UI),
            _ => ("", gl::RGBA32F),
        };
        aspects.push(Aspect { what: gl::COLOR, prefix, plain, format, ty });
    }
    if depth > 0 {
        let (what, plain) = (gl::DEPTH_COMPONENT, gl::RGBA32F);
        aspects.push(Aspect { what, prefix: "", plain, format: gl::RED, ty: gl::FLOAT });
    }
    if stencil > 0 {
        let (what, plain) = (gl::STENCIL_INDEX, gl::RGBA32UI);
        aspects.push(Aspect { what, prefix: "u", plain, format: gl::RED_INTEGER, ty: gl::UNSIGNED_BYTE });
    }
    aspects
}

/// The format that has the same bits without sRGB's curve: a fetch would apply it.
fn linear(format: u32) -> u32 {
    match format {
        0x8c40 | 0x8c41 => gl::RGB8,  // SRGB, SRGB8
        0x8c42 | 0x8c43 => gl::RGBA8, // SRGB_ALPHA, SRGB8_ALPHA8
        other => other,
    }
}

impl Image {
    /// A texture of the driver's.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn of_texture(gl: &Gl, target: u32, real: u32) -> Result<Image, Refused> {
        call!(gl.glBindTexture(target, real));
        let level = Level { gl, core: false, target, dimensions: 2, level: 0, immutable: false };
        let layers = match target {
            gl::TEXTURE_2D_MULTISAMPLE_ARRAY => level.parameter(gl::TEXTURE_DEPTH)?,
            _ => 1,
        };
        Ok(Image {
            place: Place::Texture(target, real),
            format: level.parameter(gl::TEXTURE_INTERNAL_FORMAT)?.cast_unsigned(),
            width: level.parameter(gl::TEXTURE_WIDTH)?,
            height: level.parameter(gl::TEXTURE_HEIGHT)?,
            layers,
            samples: level.parameter(gl::TEXTURE_SAMPLES)?,
        })
    }

    /// A renderbuffer of the driver's.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn of_renderbuffer(gl: &Gl, real: u32) -> Result<Image, Refused> {
        call!(gl.glBindRenderbuffer(gl::RENDERBUFFER, real));
        let parameter = |pname| {
            let mut value = 0;
            call!(gl.glGetRenderbufferParameteriv(gl::RENDERBUFFER, pname, &raw mut value));
            Ok(value)
        };
        Ok(Image {
            place: Place::Renderbuffer(real),
            format: parameter(gl::RENDERBUFFER_INTERNAL_FORMAT)?.cast_unsigned(),
            width: parameter(gl::RENDERBUFFER_WIDTH)?,
            height: parameter(gl::RENDERBUFFER_HEIGHT)?,
            layers: 1,
            samples: parameter(gl::RENDERBUFFER_SAMPLES)?,
        })
    }

    /// All samples of it.
    ///
    /// # Errors
    /// [`Refused::Cannot`] where the driver gives or takes others than there are.
    pub fn read(&self, gl: &Gl, programs: &Programs) -> Result<Vec<u8>, Refused> {
        self.with_bench(gl, programs, |bench| {
            let mut bytes = Vec::new();
            for layer in 0..self.layers {
                bench.take_copy(self, layer)?;
                let fetched = bench.fetch()?;
                let mut planes = fetched.clone();
                for (i, plane) in planes.iter_mut().enumerate() {
                    let (aspect, sample) = bench.place_of(i);
                    if bench.aspects[aspect].what == gl::DEPTH_COMPONENT {
                        bench.settle_depth(sample, plane)?;
                    }
                }
                bench.write(&bench.copied, 0, &planes)?;
                if bench.fetch()? != fetched {
                    let why =
                        format!("the driver does not write samples of format {:#x} exactly", self.format);
                    return Err(Refused::Cannot(why));
                }
                bytes.extend(planes.into_iter().flatten());
            }
            Ok(bytes)
        })
    }

    /// Gives it what [`Image::read`] has read.
    ///
    /// # Errors
    /// [`Refused::Cannot`] where it is of another size now.
    pub fn write(&self, gl: &Gl, programs: &Programs, bytes: &[u8]) -> Result<(), Refused> {
        self.with_bench(gl, programs, |bench| {
            let mut rest = bytes;
            for layer in 0..self.layers {
                let mut planes = Vec::new();
                for i in 0..bench.planes() {
                    let size = bench.plane_size(&bench.aspects[bench.place_of(i).0]);
                    let Some((plane, after)) = rest.split_at_checked(size) else {
                        return Err(Refused::Cannot("these are not as many samples as there are".into()));
                    };
                    planes.push(plane.to_vec());
                    rest = after;
                }
                bench.write(self, layer, &planes)?;
            }
            Ok(())
        })
    }

    fn with_bench<T>(
        &self,
        gl: &Gl,
        programs: &Programs,
        work: impl FnOnce(&Bench<'_>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let error = || Ok(call!(gl.glGetError()));
        while error()? != 0 {}
        let bench = Bench::new(gl, programs, self)?;
        let result = work(&bench);
        let found = error()?;
        bench.clear()?;
        match found {
            0 => result,
            error => Err(Refused::Cannot(format!(
                "the driver does not give the samples of format {:#x} (GL error {error:#x})",
                self.format
            ))),
        }
    }
}

/// What it takes to get at samples; made in the current context, and gone after [`Bench::clear`].
struct Bench<'a> {
    gl: &'a Gl,
    width: i32,
    height: i32,
    samples: usize,
    aspects: Vec<Aspect>,
    copied: Image,
    /// The copy, the plain texture, and a multisample texture for the outcome of depth tests.
    textures: [u32; 3],
    framebuffers: [u32; 2],
    vertices: u32,
    programs: &'a Programs,
}

impl<'a> Bench<'a> {
    fn new(gl: &'a Gl, programs: &'a Programs, image: &Image) -> Result<Bench<'a>, Refused> {
        let Image { width, height, samples, .. } = *image;
        let (mut textures, mut framebuffers, mut vertices) = ([0; 3], [0; 2], 0);
        call!(gl.glGenTextures(3, textures.as_mut_ptr()));
        call!(gl.glGenFramebuffers(2, framebuffers.as_mut_ptr()));
        call!(gl.glGenVertexArrays(1, &raw mut vertices));
        call!(gl.glBindVertexArray(vertices));
        let (target, format) = (gl::TEXTURE_2D_MULTISAMPLE, linear(image.format));
        call!(gl.glBindTexture(target, textures[0]));
        call!(gl.glTexImage2DMultisample(target, samples, format, width, height, 1));
        let level = Level { gl, core: false, target, dimensions: 2, level: 0, immutable: false };
        let components = level.components()?;
        call!(gl.glBindTexture(gl::TEXTURE_2D, textures[1]));
        call!(gl.glTexParameteri(gl::TEXTURE_2D, gl::TEXTURE_MAX_LEVEL, 0));
        // With any other filter whole numbers make it incomplete.
        for filter in [gl::TEXTURE_MAG_FILTER, gl::TEXTURE_MIN_FILTER] {
            call!(gl.glTexParameteri(gl::TEXTURE_2D, filter, gl::NEAREST.cast_signed()));
        }
        call!(gl.glViewport(0, 0, width, height));
        let place = Place::Texture(target, textures[0]);
        let copied = Image { place, format, layers: 1, ..*image };
        Ok(Bench {
            gl,
            width,
            height,
            samples: usize::try_from(samples).unwrap_or(0),
            aspects: aspects(components),
            copied,
            textures,
            framebuffers,
            vertices,
            programs,
        })
    }

    fn clear(self) -> Result<(), Refused> {
        let gl = self.gl;
        for target in [gl::DRAW_FRAMEBUFFER, gl::READ_FRAMEBUFFER] {
            call!(gl.glBindFramebuffer(target, 0));
        }
        call!(gl.glUseProgram(0));
        call!(gl.glDisable(gl::SAMPLE_MASK));
        call!(gl.glColorMask(1, 1, 1, 1));
        call!(gl.glDeleteVertexArrays(1, &raw const self.vertices));
        call!(gl.glDeleteFramebuffers(2, self.framebuffers.as_ptr()));
        call!(gl.glDeleteTextures(3, self.textures.as_ptr()));
        Ok(())
    }

    fn planes(&self) -> usize {
        self.aspects.len() * self.samples
    }

    /// Aspect and sample of a layer's plane.
    fn place_of(&self, plane: usize) -> (usize, usize) {
        (plane / self.samples, plane % self.samples)
    }

    fn plane_size(&self, aspect: &Aspect) -> usize {
        extent::image(aspect.format, aspect.ty, self.width, self.height, 1)
    }

    fn has(&self, what: u32) -> bool {
        self.aspects.iter().any(|aspect| aspect.what == what)
    }

    /// Binds a framebuffer of which `image` is everything.
    fn attach(&self, side: u32, image: &Image, layer: i32) -> Result<(), Refused> {
        let gl = self.gl;
        let mut buffer = gl::COLOR_ATTACHMENT0;
        if let Place::Buffer(of) = image.place {
            buffer = of;
            call!(gl.glBindFramebuffer(side, 0));
        } else {
            call!(gl.glBindFramebuffer(side, self.framebuffers[usize::from(side == gl::READ_FRAMEBUFFER)]));
        }
        for (what, point) in [
            (gl::COLOR, gl::COLOR_ATTACHMENT0),
            (gl::DEPTH_COMPONENT, gl::DEPTH_ATTACHMENT),
            (gl::STENCIL_INDEX, gl::STENCIL_ATTACHMENT),
        ] {
            let there = self.has(what);
            match image.place {
                Place::Buffer(_) => {}
                Place::Renderbuffer(real) if there => {
                    call!(gl.glFramebufferRenderbuffer(side, point, gl::RENDERBUFFER, real));
                }
                Place::Texture(target @ gl::TEXTURE_2D_MULTISAMPLE, real) if there => {
                    call!(gl.glFramebufferTexture2D(side, point, target, real, 0));
                }
                Place::Texture(_, real) if there => {
                    call!(gl.glFramebufferTextureLayer(side, point, real, 0, layer));
                }
                _ => call!(gl.glFramebufferRenderbuffer(side, point, gl::RENDERBUFFER, 0)),
            }
        }
        let buffer = if self.has(gl::COLOR) { buffer } else { gl::NONE };
        match side {
            gl::DRAW_FRAMEBUFFER => call!(gl.glDrawBuffer(buffer)),
            _ => call!(gl.glReadBuffer(buffer)),
        }
        if call!(gl.glCheckFramebufferStatus(side)) != gl::FRAMEBUFFER_COMPLETE {
            return Err(Refused::Cannot(format!("the driver cannot draw to format {:#x}", image.format)));
        }
        Ok(())
    }

    fn take_copy(&self, from: &Image, layer: i32) -> Result<(), Refused> {
        let gl = self.gl;
        self.attach(gl::READ_FRAMEBUFFER, from, layer)?;
        self.attach(gl::DRAW_FRAMEBUFFER, &self.copied, 0)?;
        let bit = |aspect: &Aspect| match aspect.what {
            gl::COLOR => gl::COLOR_BUFFER_BIT,
            gl::DEPTH_COMPONENT => gl::DEPTH_BUFFER_BIT,
            _ => gl::STENCIL_BUFFER_BIT,
        };
        let mask = self.aspects.iter().map(bit).fold(0, std::ops::BitOr::bitor);
        let (w, h) = (self.width, self.height);
        call!(gl.glBlitFramebuffer(0, 0, w, h, 0, 0, w, h, mask, gl::NEAREST));
        Ok(())
    }

    /// Draws over everything with a fragment shader of `body`, which has the texture `from` and the number `at`.
    fn draw(&self, sampler: &str, out: &str, body: &str, at: usize) -> Result<(), Refused> {
        let gl = self.gl;
        let text = format!(
            "#version 150\nuniform {sampler} from; uniform int at; {out}\n\
             void main() {{ ivec2 here = ivec2(gl_FragCoord.xy); {body} }}"
        );
        let known = self.programs.0.borrow().iter().find(|(known, _)| *known == text).map(|(_, made)| *made);
        let program = match known {
            Some(program) => program,
            None => self.make_program(text)?,
        };
        call!(gl.glUseProgram(program));
        let location = call!(gl.glGetUniformLocation(program, c"at".as_ptr().cast()));
        call!(gl.glUniform1i(location, i32::try_from(at).unwrap_or(0)));
        call!(gl.glDrawArrays(gl::TRIANGLES, 0, 3));
        Ok(())
    }

    fn make_program(&self, text: String) -> Result<u32, Refused> {
        let gl = self.gl;
        let program = call!(gl.glCreateProgram());
        for (kind, text) in [(gl::VERTEX_SHADER, VERTEX), (gl::FRAGMENT_SHADER, &text)] {
            let shader = call!(gl.glCreateShader(kind));
            let (start, len) = (text.as_ptr(), i32::try_from(text.len()).unwrap_or(0));
            call!(gl.glShaderSource(shader, 1, &raw const start, &raw const len));
            call!(gl.glCompileShader(shader));
            call!(gl.glAttachShader(program, shader));
            call!(gl.glDeleteShader(shader));
        }
        call!(gl.glLinkProgram(program));
        let mut linked = 0;
        call!(gl.glGetProgramiv(program, gl::LINK_STATUS, &raw mut linked));
        self.programs.0.borrow_mut().push((text, program));
        if linked == 0 {
            return Err(Refused::Cannot("the driver has no GLSL 1.50, in which samples are read".into()));
        }
        Ok(program)
    }

    /// All planes of the copy, as a fetch gives them.
    fn fetch(&self) -> Result<Vec<Vec<u8>>, Refused> {
        (0..self.planes())
            .map(|plane| {
                let (aspect, sample) = self.place_of(plane);
                let aspect = &self.aspects[aspect];
                if self.has(gl::DEPTH_COMPONENT) && self.has(gl::STENCIL_INDEX) {
                    let (gl, what) = (self.gl, aspect.what.cast_signed());
                    call!(gl.glBindTexture(gl::TEXTURE_2D_MULTISAMPLE, self.textures[0]));
                    let pname = gl::DEPTH_STENCIL_TEXTURE_MODE;
                    call!(gl.glTexParameteri(gl::TEXTURE_2D_MULTISAMPLE, pname, what));
                }
                self.fetch_from(self.textures[0], aspect, sample)
            })
            .collect()
    }

    fn fetch_from(&self, texture: u32, aspect: &Aspect, sample: usize) -> Result<Vec<u8>, Refused> {
        let (gl, prefix, mut plane) = (self.gl, aspect.prefix, vec![0u8; self.plane_size(aspect)]);
        self.upload(aspect, std::ptr::null())?;
        call!(gl.glBindFramebuffer(gl::DRAW_FRAMEBUFFER, self.framebuffers[0]));
        for point in [gl::DEPTH_ATTACHMENT, gl::STENCIL_ATTACHMENT] {
            call!(gl.glFramebufferRenderbuffer(gl::DRAW_FRAMEBUFFER, point, gl::RENDERBUFFER, 0));
        }
        let (target, point) = (gl::DRAW_FRAMEBUFFER, gl::COLOR_ATTACHMENT0);
        call!(gl.glFramebufferTexture2D(target, point, gl::TEXTURE_2D, self.textures[1], 0));
        call!(gl.glDrawBuffer(point));
        call!(gl.glDisable(gl::SAMPLE_MASK));
        call!(gl.glBindTexture(gl::TEXTURE_2D_MULTISAMPLE, texture));
        let (sampler, out) = (format!("{prefix}sampler2DMS"), format!("out {prefix}vec4 value;"));
        self.draw(&sampler, &out, "value = texelFetch(from, here, at);", sample)?;
        let pixels = plane.as_mut_ptr().cast();
        call!(gl.glGetTexImage(gl::TEXTURE_2D, 0, aspect.format, aspect.ty, pixels));
        Ok(plane)
    }

    /// Fills the plain texture.
    fn upload(&self, aspect: &Aspect, pixels: *const u8) -> Result<(), Refused> {
        let (gl, plain) = (self.gl, aspect.plain.cast_signed());
        let (format, ty) = match aspect.format {
            gl::RED_INTEGER => (gl::RED_INTEGER, gl::UNSIGNED_BYTE),
            _ => (aspect.format, aspect.ty),
        };
        call!(gl.glTexImage2D(
            gl::TEXTURE_2D,
            0,
            plain,
            self.width,
            self.height,
            0,
            format,
            ty,
            pixels.cast()
        ));
        Ok(())
    }

    fn only_sample(&self, sample: usize) -> Result<(), Refused> {
        let gl = self.gl;
        call!(gl.glEnable(gl::SAMPLE_MASK));
        call!(gl.glSampleMaski((sample / 32) as u32, 1 << (sample % 32)));
        for word in (0..self.samples.div_ceil(32)).filter(|word| *word != sample / 32) {
            call!(gl.glSampleMaski(word as u32, 0));
        }
        Ok(())
    }

    /// Draws the planes of a layer.
    fn write(&self, to: &Image, layer: i32, planes: &[Vec<u8>]) -> Result<(), Refused> {
        let gl = self.gl;
        self.attach(gl::DRAW_FRAMEBUFFER, to, layer)?;
        for (plane, bytes) in planes.iter().enumerate() {
            let (aspect, sample) = self.place_of(plane);
            let aspect = &self.aspects[aspect];
            let (prefix, color) = (aspect.prefix, u8::from(aspect.what == gl::COLOR));
            let sampler = format!("{prefix}sampler2D");
            self.upload(aspect, bytes.as_ptr())?;
            self.only_sample(sample)?;
            call!(gl.glColorMask(color, color, color, color));
            match aspect.what {
                gl::COLOR => {
                    let out = format!("out {prefix}vec4 value;");
                    self.draw(&sampler, &out, "value = texelFetch(from, here, 0);", 0)?;
                }
                gl::DEPTH_COMPONENT => {
                    call!(gl.glEnable(gl::DEPTH_TEST));
                    self.draw(&sampler, "", "gl_FragDepth = texelFetch(from, here, 0).r;", 0)?;
                    call!(gl.glDisable(gl::DEPTH_TEST));
                }
                _ => {
                    call!(gl.glEnable(gl::STENCIL_TEST));
                    call!(gl.glStencilOp(gl::KEEP, gl::KEEP, gl::REPLACE));
                    for value in (0..=u8::MAX).filter(|value| bytes.contains(value)) {
                        call!(gl.glStencilFunc(gl::ALWAYS, value.into(), u32::MAX));
                        let body = "if (texelFetch(from, here, 0).r != uint(at)) discard;";
                        self.draw(&sampler, "", body, value.into())?;
                    }
                    call!(gl.glDisable(gl::STENCIL_TEST));
                }
            }
        }
        call!(gl.glColorMask(1, 1, 1, 1));
        Ok(())
    }

    /// Changes the depths of a plane until the copy's depth test finds all of them equal to what is there.
    fn settle_depth(&self, sample: usize, plane: &mut Vec<u8>) -> Result<(), Refused> {
        let gl = self.gl;
        let (target, outcome) = (gl::TEXTURE_2D_MULTISAMPLE, self.textures[2]);
        let mut searches: Vec<Search> = words(plane).into_iter().map(Search::new).collect();
        let depth = Aspect {
            what: gl::DEPTH_COMPONENT,
            prefix: "",
            plain: gl::RGBA32F,
            format: gl::RED,
            ty: gl::FLOAT,
        };
        let seen = Aspect { what: gl::COLOR, format: gl::RGBA, ty: gl::UNSIGNED_BYTE, ..depth };
        for round in 0..DEPTH_ROUNDS {
            *plane = searches.iter().flat_map(|search| search.aim.to_le_bytes()).collect();
            self.upload(&depth, plane.as_ptr())?;
            self.attach(gl::DRAW_FRAMEBUFFER, &self.copied, 0)?;
            call!(gl.glBindTexture(target, outcome));
            let samples = self.copied.samples;
            call!(gl.glTexImage2DMultisample(target, samples, gl::RGBA8, self.width, self.height, 1));
            let (side, point) = (gl::DRAW_FRAMEBUFFER, gl::COLOR_ATTACHMENT0);
            call!(gl.glFramebufferTexture2D(side, point, target, outcome, 0));
            call!(gl.glDrawBuffer(point));
            call!(gl.glClearColor(0.0, 0.0, 0.0, 0.0));
            call!(gl.glClear(gl::COLOR_BUFFER_BIT));
            self.only_sample(sample)?;
            call!(gl.glEnable(gl::DEPTH_TEST));
            call!(gl.glDepthMask(0));
            for (function, [red, green]) in [(gl::LESS, [1, 0]), (gl::GREATER, [0, 1])] {
                call!(gl.glDepthFunc(function));
                call!(gl.glColorMask(red, green, 0, 0));
                let body = "value = vec4(1.0); gl_FragDepth = texelFetch(from, here, 0).r;";
                self.draw("sampler2D", "out vec4 value;", body, 0)?;
            }
            call!(gl.glColorMask(1, 1, 1, 1));
            call!(gl.glDepthFunc(gl::ALWAYS));
            call!(gl.glDepthMask(1));
            call!(gl.glDisable(gl::DEPTH_TEST));
            let outcomes = self.fetch_from(outcome, &seen, sample)?;
            let mut missed = false;
            for (search, outcome) in searches.iter_mut().zip(outcomes.chunks_exact(4)) {
                missed |= search.goes_on(outcome[0] != 0, outcome[1] != 0, round);
            }
            if !missed {
                return Ok(());
            }
        }
        Err(Refused::Cannot("a sample has a depth that nothing drawn can have".into()))
    }
}

/// The search for a depth from 0 to 1, by the bits of floats: these are in the order of the numbers.
#[derive(Debug, Clone, Copy)]
struct Search {
    aim: u32,
    /// What it may be.
    low: u32,
    high: u32,
}

impl Search {
    fn new(aim: u32) -> Search {
        let high = 1f32.to_bits();
        Search { aim: aim.min(high), low: 0, high }
    }

    /// The aim was found less or greater than what is there: aims anew, at first nearby. Whether there was need to.
    fn goes_on(&mut self, less: bool, greater: bool, round: u32) -> bool {
        let step = 1u32 << round.min(30);
        if less {
            self.low = self.aim.saturating_add(1);
            self.aim = self.aim.saturating_add(step.min(self.high.saturating_sub(self.aim).div_ceil(2)));
        } else if greater {
            self.high = self.aim.saturating_sub(1);
            self.aim = self.aim.saturating_sub(step.min(self.aim.saturating_sub(self.low).div_ceil(2)));
        }
        less || greater
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_depth_is_found() {
        for (wanted, fetched) in [(0.0, 0.0), (1.0f32, 0.9999), (1e-30, 0.0), (0.5, 0.5), (0.3, 0.300_000_1)]
        {
            let (wanted, mut search) = (wanted.to_bits(), Search::new(f32::to_bits(fetched)));
            let rounds = (0..DEPTH_ROUNDS)
                .take_while(|r| search.goes_on(search.aim < wanted, search.aim > wanted, *r));
            assert!(rounds.count() < DEPTH_ROUNDS as usize, "{wanted}");
            assert_eq!(search.aim, wanted);
        }
    }

    #[test]
    fn each_aspect_has_its_planes() {
        let of = |kind, color, depth, stencil| {
            let found = aspects(Components { kind, color, depth, stencil });
            found.iter().map(|aspect| (aspect.what, aspect.ty)).collect::<Vec<_>>()
        };
        assert_eq!(of(gl::INT, 8, 0, 0), [(gl::COLOR, gl::INT)]);
        assert_eq!(of(0x8c17, 8, 0, 0), [(gl::COLOR, gl::UNSIGNED_BYTE)]); // UNSIGNED_NORMALIZED
        let both = [(gl::DEPTH_COMPONENT, gl::FLOAT), (gl::STENCIL_INDEX, gl::UNSIGNED_BYTE)];
        assert_eq!(of(gl::FLOAT, 0, 32, 8), both);
    }
}
