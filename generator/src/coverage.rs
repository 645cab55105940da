//! What is covered, and how many lines of knowledge that took.
//!
//! This module must not know how coverage is shown: the caller prints it.

use crate::model::Model;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Coverage of a version or an extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// `GL 1.4`, or the extension's name.
    pub name: String,
    /// Commands with a complete rule, or an alias of one.
    pub covered: usize,
    /// Commands in all.
    pub total: usize,
    /// Names of the others.
    pub missing: Vec<String>,
    /// Shown to programs.
    pub shown: bool,
}

/// Coverage per version (commands first required by it), then per extension of the desktop API that has commands.
pub fn coverage(model: &Model) -> (Vec<Row>, Vec<Row>) {
    let covered: BTreeSet<&str> = model
        .commands
        .iter()
        .flat_map(|c| std::iter::once(c.it.name.as_str()).chain(c.aliases.iter().map(String::as_str)))
        .collect();
    let row = |name: String, commands: &BTreeSet<String>, shown: bool| {
        let missing: Vec<String> =
            commands.iter().filter(|c| !covered.contains(c.as_str())).cloned().collect();
        Row { name, covered: commands.len() - missing.len(), total: commands.len(), missing, shown }
    };
    let versions = model
        .registry
        .versions
        .iter()
        .map(|(v, commands)| row(format!("GL {}.{}", v / 10, v % 10), commands, *v <= model.version))
        .collect();
    let shown: BTreeSet<&str> = model.rules.extensions.iter().map(|e| e.it.as_str()).collect();
    let extensions = model
        .registry
        .extensions
        .values()
        .filter(|e| !e.commands.is_empty() || shown.contains(e.name.as_str()))
        .map(|e| row(e.name.clone(), &e.commands, shown.contains(e.name.as_str())))
        .collect();
    (versions, extensions)
}

/// Hand-written lines that know GL: rules and handlers, without blank lines and comments. Path and count of each file.
///
/// # Errors
/// What reading the files says.
pub fn lines(root: &Path) -> std::io::Result<Vec<(PathBuf, usize)>> {
    let mut out = Vec::new();
    let mut folders = vec![PathBuf::from("rules"), PathBuf::from("runtime/handlers")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
                continue;
            }
            let comment = match path.extension().and_then(|e| e.to_str()) {
                Some("rs") => "//",
                Some("toml") => "#",
                _ => continue,
            };
            let text = std::fs::read_to_string(entry.path())?;
            let count =
                text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with(comment)).count();
            out.push((path, count));
        }
    }
    out.sort();
    Ok(out)
}
