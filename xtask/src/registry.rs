//! The vendored Khronos registry: that the XML files are the ones whose origin is on record (docs/registry.md).
//! This module must not look into the files.

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::Path;

/// The files and their SHA-256.
pub const FILES: [(&str, &str); 3] = [
    ("egl.xml", "3327619123cdaa999400b41a7060180616df42571a0fdd11e9726e026f6d0fb8"),
    ("gl.xml", "b9ca2cfa5c676e901c20d34af3407f1687cde0f1336a5ff7a8974d04c7494ad3"),
    ("glx.xml", "e977a1518ad70bde5fd25bf29941361cc7ef76836e2611d8ddcd625b3209a598"),
];

/// Fails, naming the file, if one of the registry's files in `root` is not the recorded one.
pub fn check(root: &Path) -> Result<()> {
    for (name, expected) in FILES {
        let bytes = std::fs::read(root.join(name)).with_context(|| format!("cannot read {name}"))?;
        let found = hex(&Sha256::digest(&bytes));
        if found != expected {
            bail!(
                "{name} is not the recorded version of the registry\n  expected sha256 {expected}\n  \
                 found    sha256 {found}\nA change to GL belongs into rules/, not into the registry. For a new \
                 version of the registry, follow docs/registry.md."
            );
        }
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string does not fail");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendored_files_are_the_recorded_ones() {
        check(&crate::run::root()).unwrap();
        let page = std::fs::read_to_string(crate::run::root().join("docs/registry.md")).unwrap();
        for (name, sum) in FILES {
            assert!(page.contains(sum), "docs/registry.md does not give the checksum of {name}");
        }
    }

    #[test]
    fn one_changed_byte_is_found() {
        let folder = std::env::temp_dir().join(format!("reprise-registry-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (name, _) in FILES {
            std::fs::copy(crate::run::root().join(name), folder.join(name)).unwrap();
        }
        check(&folder).unwrap();
        let mut bytes = std::fs::read(folder.join("glx.xml")).unwrap();
        bytes[1000] ^= 1;
        std::fs::remove_file(folder.join("glx.xml")).unwrap();
        std::fs::write(folder.join("glx.xml"), bytes).unwrap();
        let error = check(&folder).unwrap_err().to_string();
        assert!(error.starts_with("glx.xml is not the recorded version"), "{error}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
