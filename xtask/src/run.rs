//! Running other programs: said before, checked after, never waiting for input.
//! This module must not know which.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The workspace's folder.
pub fn root() -> PathBuf {
    // xtask is always run by cargo, from the sources that it was built from.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is inside the workspace").to_owned()
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Builds what a user runs, optimised, and returns the folder that holds it.
pub fn build_release() -> Result<PathBuf> {
    build("release", &["--workspace", "--exclude", "xtask"])
}

/// Builds what a program that is recorded on the current display needs, in one of cargo's profiles, and returns the folder that
/// holds it.
pub fn build_library(profile: &str) -> Result<PathBuf> {
    build(profile, &["--package", "reprise-client", "--package", "reprise-server"])
}

fn build(profile: &str, packages: &[&str]) -> Result<PathBuf> {
    // Progress belongs on the terminal: the first build takes minutes.
    loudly(cargo().args(["build", "--profile", profile, "--locked"]).args(packages))?;
    let metadata = quietly(cargo().args(["metadata", "--format-version", "1", "--no-deps", "--locked"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let target = metadata["target_directory"].as_str().context("cargo does not say where it builds")?;
    // The one profile whose folder is not named after it.
    Ok(Path::new(target).join(if profile == "dev" { "debug" } else { profile }))
}

/// Which sources these are. What is measured with them is none of them: it is there from the first part on.
pub fn commit() -> String {
    let said = |args: &[&str]| quietly(Command::new("git").current_dir(root()).args(args));
    let changes = ["status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/evaluation*"];
    match (said(&["rev-parse", "--short", "HEAD"]), said(&changes)) {
        (Ok(commit), Ok(changes)) if changes.is_empty() => commit.trim().to_owned(),
        (Ok(commit), _) => format!("{} with changes", commit.trim()),
        _ => "no repository".to_owned(),
    }
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    for arg in command.get_args() {
        let arg = arg.to_string_lossy();
        text.push(' ');
        if arg.is_empty() || arg.contains([' ', '$', '\'', '"', '*', '|', '&', ';', '<', '>']) {
            text.push_str(&format!("'{}'", arg.replace('\'', "'\\''")));
        } else {
            text.push_str(&arg);
        }
    }
    text
}

/// Says the command, runs it with its output on ours, and fails if it does.
pub fn loudly(command: &mut Command) -> Result<()> {
    let text = shown(command);
    eprintln!("$ {text}");
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("cannot run `{text}`"))?;
    if !status.success() {
        bail!("`{text}` failed ({status})");
    }
    Ok(())
}

/// Runs the command quietly; its output is shown only in the error, if it fails.
pub fn quietly(command: &mut Command) -> Result<String> {
    let output = output(command)?;
    if !output.status.success() {
        bail!(
            "`{}` failed ({}):\n{}{}",
            shown(command),
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs the command and returns what it said, whether it failed or not.
pub fn output(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null()).output().with_context(|| format!("cannot run `{}`", shown(command)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut command = Command::new("/usr/bin/printf");
        command.args(["%s", "a b", "it's"]);
        assert_eq!(shown(&command), r"printf %s 'a b' 'it'\''s'");
    }

    #[test]
    fn a_failure_carries_what_was_said() {
        let error = quietly(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("out") && text.contains("err") && text.contains('3'), "{text}");
        assert!(quietly(&mut Command::new("no-such-program-here")).is_err());
    }
}
