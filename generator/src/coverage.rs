//! What is covered, and how many lines of knowledge that took.
//!
//! This module must not know how coverage is shown: the caller prints it.

use crate::model::{Command, Model};
use crate::registry::Registry;
use crate::rules::{At, WindowSystem};
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
    /// Why not, where that is said.
    pub why: Option<String>,
}

/// Coverage of GL per version (commands first required by it), then per extension of the desktop API that has commands.
pub fn coverage(model: &Model) -> (Vec<Row>, Vec<Row>) {
    let covered = names(model);
    let rules = &model.rules;
    let (versions, mut extensions) = rows("GL", &model.registry, &covered, model.version, &rules.extensions);
    let unlisted = |name: &String, shown| Row {
        name: name.clone(),
        covered: 0,
        total: 0,
        missing: Vec::new(),
        shown,
        why: None,
    };
    extensions.extend(rules.unregistered.iter().map(|extension| unlisted(&extension.it, true)));
    for (name, why) in &rules.withheld {
        if !extensions.iter().any(|row| row.name == *name) {
            extensions.push(unlisted(name, false));
        }
        let rows = extensions.iter_mut().filter(|row| row.name == *name);
        rows.for_each(|row| row.why = Some(why.it.clone()));
    }
    extensions.sort_by(|a, b| a.name.cmp(&b.name));
    (versions, extensions)
}

/// The same of OpenGL ES, whose commands are covered by the same rules.
pub fn es(model: &Model) -> (Vec<Row>, Vec<Row>) {
    let covered = names(model);
    let (mut versions, mut extensions) = (Vec::new(), Vec::new());
    for (api, registry, shown) in
        [("GL ES-CM", &model.es1, &model.rules.es1), ("GL ES", &model.es, &model.rules.es)]
    {
        let version = shown.version.as_ref().map_or(0, |v| v.it);
        let (of_versions, mut others) = rows(api, registry, &covered, version, &shown.extensions);
        // Those of several are said once, with OpenGL's where it has them.
        let is_said = |row: &Row, said: &[Row]| {
            model.registry.extensions.contains_key(&row.name) || said.iter().any(|r| r.name == row.name)
        };
        others.retain(|row| !is_said(row, &extensions));
        versions.extend(of_versions);
        extensions.extend(others);
    }
    extensions.sort_by(|a, b| a.name.cmp(&b.name));
    (versions, extensions)
}

fn names(model: &Model) -> BTreeSet<&str> {
    fn all(c: &Command) -> impl Iterator<Item = &str> {
        std::iter::once(c.it.name.as_str()).chain(c.aliases.iter().map(String::as_str))
    }
    model.commands.iter().flat_map(all).collect()
}

/// The same of GLX.
pub fn glx(model: &Model) -> (Vec<Row>, Vec<Row>) {
    window_system("GLX", &model.rules.glx, &model.glx)
}

/// The same of EGL.
pub fn egl(model: &Model) -> (Vec<Row>, Vec<Row>) {
    window_system("EGL", &model.rules.egl, &model.egl)
}

fn window_system(api: &str, rules: &WindowSystem, registry: &Registry) -> (Vec<Row>, Vec<Row>) {
    let covered = rules.functions.iter().map(|function| function.it.as_str()).collect();
    let extensions: Vec<At<String>> =
        rules.extensions.iter().chain(&rules.client_extensions).cloned().collect();
    rows(api, registry, &covered, rules.version.as_ref().map_or(0, |v| v.it), &extensions)
}

fn rows(
    api: &str,
    registry: &Registry,
    covered: &BTreeSet<&str>,
    version: u8,
    extensions: &[At<String>],
) -> (Vec<Row>, Vec<Row>) {
    let row = |name: String, commands: &BTreeSet<String>, shown: bool| {
        let missing: Vec<String> =
            commands.iter().filter(|c| !covered.contains(c.as_str())).cloned().collect();
        Row {
            name,
            covered: commands.len() - missing.len(),
            total: commands.len(),
            missing,
            shown,
            why: None,
        }
    };
    let versions = registry
        .versions
        .iter()
        .map(|(v, commands)| row(format!("{api} {}.{}", v / 10, v % 10), commands, *v <= version))
        .collect();
    let shown: BTreeSet<&str> = extensions.iter().map(|e| e.it.as_str()).collect();
    let extensions = registry
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
