//! Small pictures of textures: a log is replayed into a driver, and the driver is asked for images.
//!
//! This module must not know how a log is kept, nor what the pictures are for.

use crate::driver::Driver;
use reprise_gl::ops::op;
use reprise_gl::tokens as gl;
use reprise_log::Log;
use resize::Pixel::RGBA8P;
use resize::Type::Triangle;
use resize::px::RGBA;
use std::collections::BTreeMap;

type Result<T> = std::result::Result<T, String>;

/// The longer side of a picture, pixels.
const SIDE: u32 = 128;
/// Larger images are not fetched: bytes.
const MOST: usize = 256 << 20;
/// What can be asked for an image, with the target that it is bound to.
const TARGETS: [(u32, u32); 9] = [
    (gl::TEXTURE_2D, gl::TEXTURE_2D),
    (gl::TEXTURE_RECTANGLE, gl::TEXTURE_RECTANGLE),
    (gl::TEXTURE_1D, gl::TEXTURE_1D),
    (gl::TEXTURE_CUBE_MAP, gl::TEXTURE_CUBE_MAP_POSITIVE_X),
    (gl::TEXTURE_3D, gl::TEXTURE_3D),
    (gl::TEXTURE_2D_ARRAY, gl::TEXTURE_2D_ARRAY),
    (gl::TEXTURE_1D_ARRAY, gl::TEXTURE_1D_ARRAY),
    (gl::TEXTURE_CUBE_MAP_ARRAY, gl::TEXTURE_CUBE_MAP_ARRAY),
    (gl::TEXTURE_2D_MULTISAMPLE, gl::TEXTURE_2D_MULTISAMPLE),
];

/// A texture, to be looked at.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// Width, height, depth of its first level.
    pub(crate) size: [u32; 3],
    /// Its internal format.
    pub(crate) format: u32,
    /// The first image of the level, as PNG; or why there is none.
    pub(crate) png: std::result::Result<Vec<u8>, &'static str>,
}

/// Pictures of those textures of `names` that exist and have an image, by name, the first context that has them first.
///
/// # Errors
/// If the log cannot be replayed here.
pub(crate) fn of_textures(log: &mut Log, contexts: &[u32], names: &[u32]) -> Result<BTreeMap<u32, Picture>> {
    let mut driver = Driver::start().map_err(|error| error.to_string())?;
    log.replay(&mut driver).map_err(|error| format!("replay: {error}"))?;
    let mut all = BTreeMap::new();
    for &context in contexts {
        if !driver.enter(context)? {
            continue;
        }
        // A display list that is being compiled would take these calls in. Where none is, this is rejected.
        driver.call(op::glEndList, &[])?;
        for &name in names {
            let exists =
                driver.ask(op::glIsTexture, &[name], &[])?.is_some_and(|(answer, _)| answer as u8 != 0);
            if exists
                && !all.contains_key(&name)
                && let Some(picture) = of_texture(&mut driver, name)?
            {
                all.insert(name, picture);
            }
        }
    }
    Ok(all)
}

fn of_texture(driver: &mut Driver, name: u32) -> Result<Option<Picture>> {
    for (target, image) in TARGETS {
        if driver.call(op::glBindTexture, &[target, name])? {
            return of_target(driver, image);
        }
    }
    Ok(None)
}

/// Width, height and depth; 0 where there is no such level.
fn size_of(driver: &mut Driver, target: u32, level: u32) -> Result<[u32; 3]> {
    let mut size = [0; 3];
    for (side, pname) in size.iter_mut().zip([gl::TEXTURE_WIDTH, gl::TEXTURE_HEIGHT, gl::TEXTURE_DEPTH]) {
        *side = driver.number(op::glGetTexLevelParameteriv, &[target, level, pname])?.unwrap_or(0);
    }
    Ok(size)
}

fn of_target(driver: &mut Driver, target: u32) -> Result<Option<Picture>> {
    let size = size_of(driver, target, 0)?;
    if size[0] == 0 {
        return Ok(None);
    }
    let format = driver.number(op::glGetTexLevelParameteriv, &[target, 0, gl::TEXTURE_INTERNAL_FORMAT])?;
    // The smallest level that is still as large as the picture.
    let (mut level, mut shown) = (0, size);
    for next in 1..32 {
        let smaller = size_of(driver, target, next)?;
        if smaller[0].max(smaller[1]) < SIDE {
            break;
        }
        (level, shown) = (next, smaller);
    }
    let png = image_of(driver, target, level, shown)?;
    Ok(Some(Picture { size, format: format.unwrap_or(0), png }))
}

fn image_of(
    driver: &mut Driver,
    target: u32,
    level: u32,
    [width, height, depth]: [u32; 3],
) -> Result<std::result::Result<Vec<u8>, &'static str>> {
    let pixels = [width, height, depth].iter().map(|side| *side as usize).product::<usize>();
    if pixels.saturating_mul(4) > MOST {
        return Ok(Err("too large"));
    }
    let words = |format| [target, level, format, gl::UNSIGNED_BYTE];
    let first = width as usize * height as usize;
    let rgba = match driver.fetch(op::glGetTexImage, &words(gl::RGBA), pixels * 4)? {
        Some(bytes) => bytes,
        None => match driver.fetch(op::glGetTexImage, &words(gl::DEPTH_COMPONENT), pixels)? {
            Some(depths) => depths.iter().flat_map(|depth| [*depth, *depth, *depth, 255]).collect(),
            None => return Ok(Err("OpenGL gives no colours of it")),
        },
    };
    let Some(pixels) = rgba.get(..first * 4) else {
        return Ok(Err("OpenGL gives no colours of it"));
    };
    let scale = f64::from(SIDE) / f64::from(width.max(height));
    let small = |side: u32| ((f64::from(side) * scale).round() as u32).max(1);
    // Small ones are shown as they are: what is large in the page is the browser's.
    let png = match scale < 1.0 {
        true => {
            let to = [small(width), small(height)];
            resized(pixels, [width, height], to).and_then(|pixels| encoded(&pixels, to))
        }
        false => encoded(pixels, [width, height]),
    };
    Ok(Ok(png?))
}

/// RGBA pixels in another size.
fn resized(pixels: &[u8], [width, height]: [u32; 2], [to_width, to_height]: [u32; 2]) -> Result<Vec<u8>> {
    let side = |side: u32| side as usize;
    let source: Vec<_> = pixels.chunks_exact(4).map(|p| RGBA::new(p[0], p[1], p[2], p[3])).collect();
    let mut target = vec![RGBA::new(0, 0, 0, 0); side(to_width) * side(to_height)];
    resize::new(side(width), side(height), side(to_width), side(to_height), RGBA8P, Triangle)
        .and_then(|mut resizer| resizer.resize(&source, &mut target))
        .map_err(|error| error.to_string())?;
    Ok(target.iter().flat_map(|p| [p.r, p.g, p.b, p.a]).collect())
}

/// RGBA pixels as PNG.
fn encoded(pixels: &[u8], [width, height]: [u32; 2]) -> Result<Vec<u8>> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
    writer.write_image_data(pixels).map_err(|error| error.to_string())?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(png)
}
