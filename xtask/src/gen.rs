//! `cargo xtask gen`: writes `generated/` from registry and rules, or says where it differs.
//!
//! What the files contain is the generator's; this module only writes and compares.

use crate::{registry, run};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Options of `gen`.
#[derive(clap::Args)]
pub struct Options {
    /// Write nothing; fail if generated/ is not what registry and rules give.
    #[arg(long)]
    pub check: bool,
    /// Write nothing; print the Rust that these commands become.
    #[arg(long, value_name = "COMMAND", conflicts_with = "check")]
    pub show: Vec<String>,
}

/// Runs it.
pub fn run(options: &Options) -> Result<()> {
    let root = run::root();
    registry::check(&root)?;
    if !options.show.is_empty() {
        let model = reprise_generator::load(&root)?;
        for name in &options.show {
            let text = reprise_generator::emit::one(&model, name)
                .with_context(|| format!("{name} has no rule in rules/*.toml"))?;
            println!("{text}");
        }
        return Ok(());
    }
    write(&root, options.check)
}

/// Writes what differs, or only says so.
fn write(root: &Path, check: bool) -> Result<()> {
    for (path, text) in reprise_generator::generate(root)? {
        let text = formatted(root, &text)?;
        let full = root.join(&path);
        let old = std::fs::read_to_string(&full).unwrap_or_default();
        if old == text {
            continue;
        }
        if check {
            let line = old.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
            bail!(
                "{} is not what registry and rules give, from line {}\n  has:   {}\n  wants: {}\nRun `cargo xtask gen` and commit the result.",
                path.display(),
                line + 1,
                old.lines().nth(line).unwrap_or("(end of file)"),
                text.lines().nth(line).unwrap_or("(end of file)")
            );
        }
        std::fs::write(&full, text).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// The same text as `cargo fmt` leaves it, so that both agree on what is committed.
fn formatted(root: &Path, text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt; `rustup component add rustfmt` installs it")?;
    let mut input = child.stdin.take().context("rustfmt has no input")?;
    let text = text.to_owned();
    // A thread of its own: a pipe filled from both ends would block both.
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().ok().context("writing to rustfmt")??;
    if !output.status.success() {
        bail!("rustfmt refused generated code ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_is_named_with_its_line_and_what_to_do() {
        let (root, copy) = (run::root(), tempfile::tempdir().unwrap());
        for name in ["egl.xml", "gl.xml", "glx.xml", "rules", "rustfmt.toml"] {
            std::os::unix::fs::symlink(root.join(name), copy.path().join(name)).unwrap();
        }
        std::fs::create_dir(copy.path().join("generated")).unwrap();
        for entry in std::fs::read_dir(root.join("generated")).unwrap() {
            let from = entry.unwrap().path();
            std::fs::copy(&from, copy.path().join("generated").join(from.file_name().unwrap())).unwrap();
        }
        write(copy.path(), true).unwrap();
        let changed = copy.path().join("generated/state.rs");
        let text = std::fs::read_to_string(&changed).unwrap();
        std::fs::write(&changed, text.replacen("\n", "\n// by hand\n", 1)).unwrap();
        let error = write(copy.path(), true).unwrap_err().to_string();
        assert!(
            error.starts_with("generated/state.rs is not what registry and rules give, from line 2\n"),
            "{error}"
        );
        assert!(error.ends_with("Run `cargo xtask gen` and commit the result."), "{error}");
        write(copy.path(), false).unwrap();
        assert_eq!(std::fs::read_to_string(&changed).unwrap(), text);
    }
}
