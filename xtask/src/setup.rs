//! `cargo xtask setup`: says what is missing and why, then installs it.
//!
//! The list of what Reprise needs is here and nowhere else. Nothing here builds or runs Reprise.

use crate::machine::{self, Distribution, Probe};
use crate::private_apt::{Installed, Suite};
use crate::run;
use anyhow::{Context, Result, bail};
use rustix::fs::FlockOperation;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest CRIU that dumps programs with network sockets on current kernels.
pub const CRIU_WANTED: (u32, u32) = (4, 2);

/// Options of `setup`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only say what is missing; fail if anything is.
    #[arg(long)]
    check: bool,
    /// Also a second, newer Mesa in ~/.cache/reprise/mesa, to restart on another driver.
    #[arg(long)]
    mesa: bool,
    /// Also piglit, whose tests `cargo xtask piglit` and `cargo xtask test` run under Reprise.
    #[arg(long)]
    piglit: bool,
    /// Only what running programs under Reprise needs, not what its tests need.
    #[arg(long, conflicts_with_all = ["mesa", "piglit"])]
    run_only: bool,
}

/// What something is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Running a program under Reprise.
    Running,
    /// The game's demo.
    Game,
    /// Building and running the test programs.
    Tests,
    /// A test suite of others.
    Piglit,
}

/// A system package: what it is called in Debian (in newer releases first), why, and a file that shows that it is there.
struct Package {
    names: &'static [&'static str],
    purpose: For,
    why: &'static str,
    probe: Probe,
}

const fn package(names: &'static [&'static str], purpose: For, why: &'static str, probe: Probe) -> Package {
    Package { names, purpose, why, probe }
}

const PACKAGES: &[Package] = &[
    package(&["xvfb"], For::Running, "the private display of a session", Probe::Program("Xvfb")),
    package(
        &["tigervnc-standalone-server"],
        For::Running,
        "a display that a viewer can attach to (--display view)",
        Probe::Program("Xvnc"),
    ),
    package(
        &["xkb-data"],
        For::Running,
        "keyboard maps, without which no X server starts",
        Probe::Data("X11/xkb/rules/evdev"),
    ),
    package(&["x11-xkb-utils"], For::Running, "xkbcomp, which the X servers call", Probe::Program("xkbcomp")),
    package(&["libgl1"], For::Running, "the OpenGL library", Probe::Library("libGL.so.1")),
    package(&["libglx-mesa0"], For::Running, "the OpenGL library for X", Probe::Library("libGLX_mesa.so.0")),
    package(
        &["libgl1-mesa-dri"],
        For::Running,
        "OpenGL drivers, the software ones among them",
        Probe::Library("dri/swrast_dri.so"),
    ),
    package(&["mesa-utils"], For::Running, "glxgears and glxinfo", Probe::Program("glxgears")),
    package(&["openarena"], For::Game, "the game whose demo is checkpointed", Probe::Program("openarena")),
    package(
        &["procps"],
        For::Tests,
        "ps, which shows what a test that hangs waits for",
        Probe::Program("ps"),
    ),
    package(&["gcc"], For::Tests, "compiles the test programs", Probe::Program("cc")),
    package(&["libc6-dev"], For::Tests, "C headers for the test programs", Probe::Header("stdio.h")),
    package(&["libx11-dev"], For::Tests, "X headers for the test programs", Probe::Header("X11/Xlib.h")),
    package(&["libegl-dev"], For::Tests, "EGL headers for the test programs", Probe::Header("EGL/egl.h")),
    package(&["libgl-dev"], For::Tests, "OpenGL headers for the test programs", Probe::Header("GL/glx.h")),
    package(&["libglu1-mesa-dev"], For::Tests, "GLU, for the test programs", Probe::Header("GL/glu.h")),
    package(&["libglut-dev", "freeglut3-dev"], For::Tests, "GLUT test programs", Probe::Header("GL/glut.h")),
    package(&["libsdl2-dev"], For::Tests, "SDL test programs", Probe::Header("SDL2/SDL.h")),
    package(&["pymol"], For::Tests, "a molecule that is checkpointed", Probe::Module("pymol")),
    package(&["python3-pyqt5"], For::Tests, "Qt 5, for a test program", Probe::Module("PyQt5.QtWidgets")),
    package(
        &["python3-opengl"],
        For::Tests,
        "OpenGL from Python, for a test program",
        Probe::Module("OpenGL.EGL"),
    ),
    package(&["python3-vtk9"], For::Tests, "VTK, for a test program", Probe::Module("vtkmodules")),
    package(
        &["python3-pyqt5.qtopengl"],
        For::Tests,
        "OpenGL's functions as Qt 5 has them, for a test program",
        Probe::Module("PyQt5._QOpenGLFunctions_2_0"),
    ),
    package(&["x11-apps"], For::Tests, "X programs without OpenGL (xclock, xwd)", Probe::Program("xclock")),
    package(&["x11-utils"], For::Tests, "xdpyinfo and xwininfo", Probe::Program("xdpyinfo")),
    package(
        &["apitrace"],
        For::Tests,
        "plays exported logs; speeds are compared with it",
        Probe::Program("glretrace"),
    ),
    package(&["piglit"], For::Piglit, "a suite of OpenGL tests", Probe::Program("piglit")),
];

/// `cargo xtask setup`.
pub fn run(options: &Options) -> Result<()> {
    let mut purposes = vec![For::Running];
    if !options.run_only {
        purposes.extend([For::Game, For::Tests]);
    }
    if options.piglit {
        purposes.push(For::Piglit);
    }
    let missing = Missing::find(&purposes, options.mesa)?;
    if missing.is_empty() {
        println!("Nothing is missing.");
        return Ok(());
    }
    missing.describe();
    if options.check {
        bail!("something is missing; `cargo xtask setup` installs it");
    }
    missing.install()
}

/// Installs, after saying so, what is missing for `purposes`; silent and quick if nothing is.
pub fn ensure(purposes: &[For], mesa: bool) -> Result<()> {
    let missing = Missing::find(purposes, mesa)?;
    if missing.is_empty() {
        return Ok(());
    }
    missing.describe();
    missing.install()
}

/// What is to be installed.
struct Missing {
    packages: Vec<&'static Package>,
    /// Why the CRIU that is there does not do, if it does not.
    criu: Option<String>,
    mesa: bool,
}

impl Missing {
    fn find(purposes: &[For], mesa: bool) -> Result<Missing> {
        let packages =
            PACKAGES.iter().filter(|p| purposes.contains(&p.purpose) && !p.probe.found()).collect();
        let criu = if purposes.contains(&For::Running) { criu_lacking()? } else { None };
        Ok(Missing { packages, criu, mesa: mesa && !mesa_folder()?.exists() })
    }

    fn is_empty(&self) -> bool {
        self.packages.is_empty() && self.criu.is_none() && !self.mesa
    }

    fn describe(&self) {
        println!("Missing on this machine:");
        for package in &self.packages {
            println!("  {:28} {}", package.names[0], package.why);
        }
        if let Some(reason) = &self.criu {
            println!("  {:28} takes and restores process images; {reason}", criu_label());
        }
        if self.mesa {
            println!("  {:28} a second OpenGL driver, to restart on (~/.cache/reprise/mesa)", "another Mesa");
        }
    }

    fn install(&self) -> Result<()> {
        self.install_packages()?;
        if self.criu.is_none() && !self.mesa {
            return Ok(());
        }
        let cache = machine::cache_folder()?;
        std::fs::create_dir_all(&cache).with_context(|| format!("cannot make {}", cache.display()))?;
        // Two setups at once would unpack over each other; whoever comes second finds the work done.
        let lock = File::create(cache.join("setup.lock"))?;
        rustix::fs::flock(&lock, FlockOperation::LockExclusive)?;
        if self.criu.is_some() && criu_lacking()?.is_some() {
            install_criu(&cache)?;
        }
        if self.mesa && !mesa_folder()?.exists() {
            install_mesa(&cache)?;
        }
        Ok(())
    }

    fn install_packages(&self) -> Result<()> {
        if self.packages.is_empty() {
            return Ok(());
        }
        if machine::program("apt-get").is_none() {
            bail!(
                "{} has no apt-get: install the above by your distribution's own means, then run this again \
                 (the names are Debian's)",
                Distribution::here().name
            );
        }
        if !machine::is_root() {
            let names: Vec<&str> = self.packages.iter().map(|package| package.names[0]).collect();
            bail!(
                "only root may install packages. As root, run\n  apt-get install --no-install-recommends {}\n\
                 then run this again",
                names.join(" ")
            );
        }
        // Lists of a foreign source that cannot be fetched do not matter if the packages are found all the same.
        if let Err(error) = run::loudly(apt_get().args(["-q", "update"])) {
            eprintln!("warning: {error:#}");
        }
        let mut names = Vec::new();
        for package in &self.packages {
            names.push(offered(package)?);
        }
        run::loudly(apt_get().args(["-q", "-y", "--no-install-recommends", "install"]).args(&names))?;
        let left: Vec<&str> = self.packages.iter().filter(|p| !p.probe.found()).map(|p| p.names[0]).collect();
        if !left.is_empty() {
            bail!("installed, and still not found: {}", left.join(", "));
        }
        Ok(())
    }
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// The first of the package's names that this release offers.
fn offered(package: &Package) -> Result<&'static str> {
    for name in package.names {
        let said = run::output(Command::new("apt-cache").env("LC_ALL", "C").args(["policy", name]))?;
        let said = String::from_utf8_lossy(&said.stdout);
        if said.lines().any(|line| line.trim().starts_with("Candidate: ") && !line.ends_with("(none)")) {
            return Ok(name);
        }
    }
    bail!("apt's sources do not offer {} ({})", package.names.join(" or "), package.why)
}

fn criu_label() -> String {
    format!("CRIU {}.{} or newer", CRIU_WANTED.0, CRIU_WANTED.1)
}

/// Where the private CRIU is unpacked.
pub fn criu_folder() -> Result<PathBuf> {
    Ok(machine::cache_folder()?.join("criu"))
}

/// Where the second Mesa is unpacked.
pub fn mesa_folder() -> Result<PathBuf> {
    Ok(machine::cache_folder()?.join("mesa"))
}

/// `None` if a CRIU that is new enough is there, else why not. Where the newest cannot work on this machine, no other
/// will: that is said, and is not something to install.
fn criu_lacking() -> Result<Option<String>> {
    let mut reason = "there is none".to_owned();
    if let Some(system) = machine::program("criu") {
        match new_enough(&Command::new(&system)).and_then(|()| fit(&Command::new(&system))) {
            Ok(()) => return Ok(None),
            Err(error) => reason = format!("the system's does not do: {error:#}"),
        }
    }
    let folder = criu_folder()?;
    if folder.exists() {
        let usable = private_criu(&folder).and_then(|criu| new_enough(&criu).map(|()| criu));
        match usable {
            Ok(criu) => {
                if let Err(error) = fit(&criu) {
                    eprintln!(
                        "warning: CRIU finds this machine unfit, so process images will fail: {error:#}"
                    );
                }
                return Ok(None);
            }
            Err(error) => reason = format!("the one in {} does not do: {error:#}", folder.display()),
        }
    }
    Ok(Some(reason))
}

/// The unpacked CRIU, run by the loader and with the libraries that came with it.
fn private_criu(folder: &Path) -> Result<Command> {
    let libraries = std::fs::read_dir(folder.join("usr/lib"))?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.to_str().is_some_and(|path| path.ends_with("-linux-gnu")))
        .context("it has no libraries")?;
    let loader = std::fs::read_dir(&libraries)?
        .flatten()
        .find(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with("ld-linux")))
        .context("it has no loader")?;
    let mut command = Command::new(loader.path());
    command.arg("--library-path").arg(&libraries).arg(folder.join("usr/sbin/criu"));
    Ok(command)
}

/// The same command, with one more argument.
fn with(command: &Command, argument: &str) -> Command {
    let mut copy = Command::new(command.get_program());
    copy.args(command.get_args()).arg(argument);
    copy
}

/// Fails if this CRIU is too old.
fn new_enough(criu: &Command) -> Result<()> {
    let said = run::quietly(&mut with(criu, "--version"))?;
    let version = parse_version(&said).with_context(|| format!("it gives no version: {said}"))?;
    if version < CRIU_WANTED {
        bail!("it is version {}.{}", version.0, version.1);
    }
    Ok(())
}

/// Fails if this CRIU, where we have the rights to ask, finds the kernel unfit.
fn fit(criu: &Command) -> Result<()> {
    if machine::is_root() {
        run::quietly(&mut with(criu, "check"))?;
    }
    Ok(())
}

fn parse_version(said: &str) -> Option<(u32, u32)> {
    let version = said.lines().find_map(|line| line.strip_prefix("Version: "))?;
    let mut parts = version.trim().split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next().flatten().unwrap_or(0)))
}

fn install_criu(cache: &Path) -> Result<()> {
    println!("Fetching CRIU into {} ...", cache.join("criu").display());
    let suite = Suite::open("sid", &cache.join("apt-criu"), Installed::Nothing)
        .context("a newer CRIU than the system's comes from Debian's unstable suite")?;
    let names = suite.closure(&["criu"])?;
    suite.unpack(&names, &cache.join("criu"))?;
    match criu_lacking()? {
        None => Ok(()),
        Some(reason) => bail!("CRIU is installed, but {reason}"),
    }
}

fn install_mesa(cache: &Path) -> Result<()> {
    println!("Fetching another Mesa into {} ...", cache.join("mesa").display());
    let suite = Suite::open("-backports", &cache.join("apt-mesa"), Installed::System)
        .context("another Mesa comes from the backports of the machine's release")?;
    let mut packages = vec!["libgl1-mesa-dri", "libglx-mesa0", "libgbm1", "libegl-mesa0"];
    // Mesa split its drivers off with version 24.3.
    if suite.candidate("mesa-libgallium")?.is_some() {
        packages.push("mesa-libgallium");
    }
    let names = suite.closure(&packages)?;
    println!("  from suite {}: {}", suite.name(), names.join(" "));
    suite.unpack(&names, &cache.join("mesa"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criu_versions_compare_as_numbers() {
        assert_eq!(parse_version("Version: 4.2.1\n"), Some((4, 2)));
        assert_eq!(parse_version("Version: 4.10\nGitID: x\n"), Some((4, 10)));
        assert_eq!(parse_version("Version: 5\n"), Some((5, 0)));
        assert_eq!(parse_version("criu: not found"), None);
        assert!((4, 10) > CRIU_WANTED && (3, 17) < CRIU_WANTED);
    }

    #[test]
    fn an_old_or_broken_criu_is_refused_with_the_reason() {
        let criu = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script, "criu"]);
            command
        };
        let error = new_enough(&criu("echo Version: 3.17.1")).unwrap_err().to_string();
        assert_eq!(error, "it is version 3.17");
        assert!(new_enough(&criu("exit 1")).is_err());
        assert!(new_enough(&criu("echo nothing")).is_err());
        assert!(new_enough(&criu("echo Version: 4.2")).is_ok());
        if machine::is_root() {
            let error = fit(&criu("echo no vdso >&2; exit 1")).unwrap_err().to_string();
            assert!(error.contains("no vdso"), "{error}");
        }
    }
}
