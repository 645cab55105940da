//! Which tests there are, as piglit's own framework says. Must not know how they are run.

use crate::{Error, system};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// piglit's word for what gives a test its window and context. GLX is what Reprise records; natively it is the same, so
/// that both do the same.
const PLATFORM: &str = "glx";

/// The tests of a profile.
#[derive(Debug, Deserialize)]
pub struct Listing {
    /// Variables that all tests need.
    pub environment: BTreeMap<String, String>,
    /// In piglit's order.
    pub tests: Vec<Test>,
    /// How many more there are for other platforms than GLX.
    pub elsewhere: usize,
}

/// A test is a program.
#[derive(Debug, Clone, Deserialize)]
pub struct Test {
    /// Its parts, from the area inwards, are separated by `@`.
    pub name: String,
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Variables that only this one needs.
    pub environment: BTreeMap<String, String>,
}

impl Test {
    /// What the test is about: an extension, a version of OpenGL, or piglit's word.
    pub fn area(&self) -> &str {
        area(&self.name)
    }
}

/// The first two parts of a name that has more, otherwise the first.
pub fn area(name: &str) -> &str {
    let mut ends = name.match_indices('@').map(|(at, _)| at);
    match (ends.next(), ends.next()) {
        (_, Some(second)) => &name[..second],
        (Some(first), None) => &name[..first],
        (None, _) => name,
    }
}

impl Listing {
    /// Asks piglit for those tests of a profile whose names match a regular expression (Python's; "" is all).
    ///
    /// # Errors
    /// No piglit, no such profile, or what is no expression.
    pub fn of(profile: &str, filter: &str) -> Result<Listing, Error> {
        let piglit = program()?;
        let output = Command::new(interpreter(&piglit)?)
            .args(["-c", include_str!("listing.py")])
            .arg(&piglit)
            .args([profile, PLATFORM, filter])
            .stdin(Stdio::null())
            .output()
            .map_err(system(&piglit))?;
        if !output.status.success() {
            return Err(Error::Listing(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        serde_json::from_slice(&output.stdout).map_err(|error| Error::Listing(error.to_string()))
    }

    /// Only the tests of these names, in their order.
    ///
    /// # Errors
    /// A name that is not there: a sample that silently becomes smaller would be worth less and less.
    pub fn select<'a>(
        mut self,
        profile: &str,
        names: impl Iterator<Item = &'a str>,
    ) -> Result<Listing, Error> {
        let mut by_name: BTreeMap<String, Test> =
            self.tests.drain(..).map(|test| (test.name.clone(), test)).collect();
        for name in names {
            let missing = || Error::NoSuchTest { profile: profile.to_owned(), name: name.to_owned() };
            self.tests.push(by_name.remove(name).ok_or_else(missing)?);
        }
        Ok(self)
    }
}

/// Where piglit's program is.
///
/// # Errors
/// It is nowhere on the `PATH`.
pub fn program() -> Result<PathBuf, Error> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join("piglit"))
        .find(|path| path.is_file())
        .ok_or(Error::NotInstalled)
}

/// The Python that its first line names: another one on the `PATH` may lack what piglit imports.
fn interpreter(piglit: &Path) -> Result<String, Error> {
    let mut first = String::new();
    let file = std::fs::File::open(piglit).map_err(system(piglit))?;
    BufReader::new(file).read_line(&mut first).map_err(system(piglit))?;
    let words = first.strip_prefix("#!").unwrap_or_default().split_whitespace();
    words
        .last()
        .map(str::to_owned)
        .ok_or_else(|| Error::Listing("its program names no interpreter".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_the_first_two_parts() {
        assert_eq!(area("spec@!opengl 1.1@texwrap 1d@GL_RGBA"), "spec@!opengl 1.1");
        assert_eq!(area("spec@ext_clear_texture@errors"), "spec@ext_clear_texture");
        assert_eq!(area("fast_color_clear@all-colors"), "fast_color_clear");
        assert_eq!(area("alone"), "alone");
    }

    #[test]
    fn a_selection_is_in_the_order_of_its_names_and_complete() {
        let listing = || -> Listing {
            serde_json::from_str(
                r#"{"environment": {}, "elsewhere": 2, "tests": [
                    {"name": "a", "command": ["x"], "environment": {}},
                    {"name": "b", "command": ["y", "z"], "environment": {"K": "v"}}]}"#,
            )
            .unwrap()
        };
        let chosen = listing().select("p", ["b", "a"].into_iter()).unwrap();
        assert_eq!(chosen.tests.iter().map(|test| test.name.as_str()).collect::<Vec<_>>(), ["b", "a"]);
        let error = listing().select("p", ["c"].into_iter()).unwrap_err();
        assert_eq!(error.to_string(), "p has no test c");
    }
}
