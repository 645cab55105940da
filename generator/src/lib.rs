//! Registry and rules in, Rust out.
//!
//! ```text
//! gl.xml ── registry ─┐
//!                     ├─ model (joined, checked) ── emit ── generated/*.rs
//! rules/*.toml ─ rules┘
//! ```
//!
//! - [`registry`] lowers the XML to plain structs and knows nothing of rules.
//! - [`expr`] parses the expressions and slots of the rule language.
//! - [`rules`] reads the TOML files, keeping the line of everything for messages.
//! - [`model`] joins both and refuses whatever does not fit.
//! - [`emit`] has one module for each file of `generated/`.
//! - [`coverage`] counts what is covered.
//!
//! All knowledge of single commands is in the rules; this crate must not name a GL command.
#![forbid(unsafe_code)]

pub mod coverage;
pub mod emit;
pub mod expr;
pub mod model;
pub mod registry;
pub mod rules;

use std::path::{Path, PathBuf};

/// What can be wrong with the registry or the rules.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error("{path}: {source}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The registry is not what its XML schema says.
    #[error("{file}: {message}")]
    Registry {
        /// The XML file.
        file: String,
        /// What is wrong.
        message: String,
    },
    /// Rules that do not fit the registry or each other; all of them, one a line.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Rules(Vec<RuleError>),
}

/// One thing wrong with the rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct RuleError {
    /// The rules file, relative to the workspace.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong, naming the registry's element.
    pub message: String,
}

/// Reads `gl.xml`, `glx.xml`, `egl.xml` and `rules/` below `root`, joined and checked.
///
/// # Errors
/// [`Error`]
pub fn load(root: &Path) -> Result<model::Model, Error> {
    let registry = registry::Registry::load(&root.join("gl.xml"), "gl")?;
    let es = registry::Registry::load(&root.join("gl.xml"), "gles2")?;
    let es1 = registry::Registry::load(&root.join("gl.xml"), "gles1")?;
    let glx = registry::Registry::load(&root.join("glx.xml"), "glx")?;
    let egl = registry::Registry::load(&root.join("egl.xml"), "egl")?;
    let rules = rules::Rules::load(&root.join("rules"))?;
    model::Model::join(registry, [es, es1], [glx, egl], rules).map_err(Error::Rules)
}

/// Everything that belongs into `generated/`: paths relative to `root`, and contents.
///
/// # Errors
/// [`Error`]
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let model = load(root)?;
    Ok(emit::all(&model).into_iter().map(|(name, text)| (Path::new("generated").join(name), text)).collect())
}
