//! A process image, compressed: of CRIU's files the contents of memory, which are nearly all of it (`pages-*.img`).
//!
//! CRIU reads only what it has written, so a restart unpacks them first, into the session's folder.
//! This module must not know what is in them.

use crate::error::{Context, Result};
use crate::paths::private_dir;
use crate::store::share;
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::Path;

/// What the name of a compressed file ends with.
const PACKED: &str = ".zst";
/// zstd's own choice between time and size.
const LEVEL: i32 = 3;

/// Compresses the large files in `images`, each under its name with [`PACKED`] behind it.
///
/// # Errors
/// What the file system says.
pub fn pack(images: &Path) -> Result<()> {
    for name in names(images)? {
        if !(name.starts_with("pages-") && name.ends_with(".img")) {
            continue;
        }
        let (from, to) = (images.join(&name), images.join(name + PACKED));
        let compress = || -> io::Result<()> {
            zstd::stream::copy_encode(File::open(&from)?, File::create_new(&to)?, LEVEL)?;
            fs::remove_file(&from)
        };
        compress().context(|| format!("compress {}", from.display()))?;
    }
    Ok(())
}

/// Makes a folder `to` with the images of `from` as CRIU has written them.
///
/// # Errors
/// What the file system says, or that a file is not what zstd writes.
pub fn unpack(from: &Path, to: &Path) -> Result<()> {
    private_dir(to)?;
    for name in names(from)? {
        let path = from.join(&name);
        match name.strip_suffix(PACKED) {
            None => share(&path, &to.join(&name))?,
            Some(plain) => {
                let plain = to.join(plain);
                let expand = || {
                    zstd::stream::copy_decode(BufReader::new(File::open(&path)?), File::create_new(&plain)?)
                };
                expand().context(|| format!("expand {} to {}", path.display(), plain.display()))?;
            }
        }
    }
    Ok(())
}

fn names(dir: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dir).context(|| format!("read {}", dir.display()))?;
    Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unpacked_is_what_was_packed() {
        let dir = tempfile::tempdir().unwrap();
        let (images, again) = (dir.path().join("images"), dir.path().join("again"));
        fs::create_dir(&images).unwrap();
        let pages = vec![7; 1 << 20];
        fs::write(images.join("pages-1.img"), &pages).unwrap();
        fs::write(images.join("core-1.img"), "core").unwrap();
        pack(&images).unwrap();
        let mut there = names(&images).unwrap();
        there.sort();
        assert_eq!(there, ["core-1.img", "pages-1.img.zst"]);
        unpack(&images, &again).unwrap();
        assert!(fs::read(again.join("pages-1.img")).unwrap() == pages);
        assert_eq!(fs::read(again.join("core-1.img")).unwrap(), b"core");
        let packed = images.join("pages-1.img.zst");
        assert!(packed.metadata().unwrap().len() < 1000);
        fs::write(&packed, "no such thing").unwrap();
        let said = unpack(&images, &dir.path().join("third")).unwrap_err().to_string();
        assert!(said.contains("pages-1.img.zst"), "{said}");
    }
}
