//! PNG files of windows, compared pixel by pixel.
//! This module must not know whose windows they are.

use anyhow::{Context, Result};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// A picture with 8 bits a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    /// Red, green and blue of each pixel.
    rgb: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a PNG.
    ///
    /// # Errors
    /// An error that names the file, if it is not one.
    pub fn read(path: &Path) -> Result<Picture> {
        let context = || format!("cannot read the picture {}", path.display());
        let mut decoder = png::Decoder::new(BufReader::new(File::open(path).with_context(context)?));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().with_context(context)?;
        let mut bytes = vec![0; reader.output_buffer_size().with_context(context)?];
        let info = reader.next_frame(&mut bytes).with_context(context)?;
        let channels = info.color_type.samples();
        let rgb = bytes[..info.buffer_size()]
            .chunks_exact(channels)
            .map(|pixel| match *pixel {
                [red, green, blue, ..] => [red, green, blue],
                [gray, ..] => [gray; 3],
                [] => [0; 3],
            })
            .collect();
        Ok(Picture { width: info.width as usize, height: info.height as usize, rgb })
    }

    /// How many pixels it has.
    pub fn pixels(&self) -> usize {
        self.rgb.len()
    }

    /// In words: equal, or how much of it differs.
    pub fn compared(&self, other: &Picture) -> String {
        if (self.width, self.height) != (other.width, other.height) {
            return format!(
                "differ in size: {}x{} and {}x{}",
                self.width, self.height, other.width, other.height
            );
        }
        let differing = self.rgb.iter().zip(&other.rgb).filter(|(a, b)| a != b).count();
        if differing == 0 {
            return "are equal, pixel by pixel".to_owned();
        }
        let share = 100.0 * differing as f64 / self.pixels() as f64;
        format!("differ in {share:.1} % of the pixels: the program has drawn on")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: usize, rgb: &[[u8; 3]]) -> Picture {
        Picture { width, height: rgb.len() / width, rgb: rgb.to_vec() }
    }

    #[test]
    fn one_pixel_makes_a_difference() {
        let a = picture(2, &[[1, 2, 3], [4, 5, 6]]);
        let b = picture(2, &[[1, 2, 3], [4, 5, 7]]);
        assert_eq!(a.compared(&a), "are equal, pixel by pixel");
        assert_eq!(a.compared(&b), "differ in 50.0 % of the pixels: the program has drawn on");
        assert_eq!(a.compared(&picture(1, &[[0; 3], [0; 3]])), "differ in size: 2x1 and 1x2");
    }

    #[test]
    fn a_png_is_read_back() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut encoder = png::Encoder::new(file.reopen().unwrap(), 2, 1);
        encoder.set_color(png::ColorType::Rgba);
        encoder.write_header().unwrap().write_image_data(&[1, 2, 3, 255, 4, 5, 6, 255]).unwrap();
        assert_eq!(Picture::read(file.path()).unwrap(), picture(2, &[[1, 2, 3], [4, 5, 6]]));
        std::fs::write(file.path(), "no picture").unwrap();
        assert!(Picture::read(file.path()).is_err());
    }
}
