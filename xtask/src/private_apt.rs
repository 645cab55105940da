//! Debian packages unpacked into a folder of our own, from any suite of the mirror that the machine already uses.
//!
//! A private sources list and private apt state: the system's package database is read at most, never changed. apt
//! checks the packages against the archive's signed lists as always. Must not know what the packages are for.

use crate::run;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A suite of the machine's own mirror, with apt state of its own in `folder`.
pub struct Suite {
    folder: PathBuf,
    name: String,
    installed: Installed,
}

/// What apt is to believe is installed already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installed {
    /// Nothing: everything down to the C library is fetched.
    Nothing,
    /// What the machine has: only what differs is fetched.
    System,
}

/// A line of `apt-get indextargets`: where the machine gets its packages.
#[derive(Debug, PartialEq, Eq)]
struct Mirror {
    uri: String,
    codename: String,
}

const FORMAT: &str = "$(REPO_URI)|$(CODENAME)|$(COMPONENT)|$(ORIGIN)|$(LABEL)";

fn parse_mirror(targets: &str) -> Option<Mirror> {
    targets.lines().find_map(|line| {
        let fields: Vec<&str> = line.split('|').collect();
        match fields[..] {
            // Not the security archive (its label differs), nor updates: the base suite, whose mirror has all others.
            [uri, codename, "main", "Debian", "Debian"] if !codename.contains('-') => {
                Some(Mirror { uri: uri.to_owned(), codename: codename.to_owned() })
            }
            _ => None,
        }
    })
}

fn machine_mirror() -> Result<Mirror> {
    let ask = || {
        run::quietly(Command::new("apt-get").args([
            "indextargets",
            "--format",
            FORMAT,
            "Created-By: Packages",
        ]))
    };
    if let Some(mirror) = parse_mirror(&ask()?) {
        return Ok(mirror);
    }
    // A fresh image has sources but no lists, and apt knows a source's origin only from its lists.
    if crate::machine::is_root() {
        run::loudly(Command::new("apt-get").args(["-q", "update"]))?;
        if let Some(mirror) = parse_mirror(&ask()?) {
            return Ok(mirror);
        }
    }
    bail!("apt's sources name no Debian mirror (or its lists were never fetched: `apt-get update`)")
}

impl Suite {
    /// Suite `name` (or, for a name like `-backports`, the machine's codename with that behind it), its lists fetched.
    ///
    /// # Errors
    /// Where there is no apt, no Debian mirror among its sources, or the mirror has no such suite.
    pub fn open(name: &str, folder: &Path, installed: Installed) -> Result<Suite> {
        let mirror = machine_mirror()?;
        let name = if name.starts_with('-') { format!("{}{name}", mirror.codename) } else { name.to_owned() };
        for part in ["state/lists/partial", "cache/archives/partial", "parts"] {
            std::fs::create_dir_all(folder.join(part))?;
        }
        std::fs::write(folder.join("state/status"), "")?;
        let mut suites = name.clone();
        if installed == Installed::System {
            suites = format!("{} {suites}", mirror.codename);
        }
        let mut source = format!("Types: deb\nURIs: {}\nSuites: {suites}\nComponents: main\n", mirror.uri);
        let keyring = Path::new("/usr/share/keyrings/debian-archive-keyring");
        if let Some(path) =
            ["gpg", "pgp"].map(|end| keyring.with_extension(end)).iter().find(|path| path.exists())
        {
            source += &format!("Signed-By: {}\n", path.display());
        }
        std::fs::write(folder.join("debian.sources"), source)?;
        let suite = Suite { folder: folder.to_owned(), name, installed };
        let update = run::output(suite.apt("apt-get").args(["-q", "update"]))?;
        let said = String::from_utf8_lossy(&update.stderr);
        if !update.status.success() || said.contains("Failed to fetch") {
            bail!("the mirror does not give suite {}:\n{}", suite.name, said.trim_end());
        }
        Ok(suite)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn apt(&self, tool: &str) -> Command {
        let at = |part: &str| self.folder.join(part).display().to_string();
        let status = match self.installed {
            Installed::Nothing => at("state/status"),
            Installed::System => "/var/lib/dpkg/status".to_owned(),
        };
        let mut command = Command::new(tool);
        command.current_dir(&self.folder).env("LC_ALL", "C").env("DEBIAN_FRONTEND", "noninteractive");
        for (key, value) in [
            ("Dir::Etc::sourcelist", at("debian.sources")),
            ("Dir::Etc::sourceparts", at("parts")),
            ("Dir::Etc::preferences", at("parts/none")),
            ("Dir::Etc::preferencesparts", at("parts")),
            ("Dir::State", at("state")),
            ("Dir::State::status", status),
            ("Dir::Cache", at("cache")),
            // Our folder may be closed to apt's own user.
            ("APT::Sandbox::User", "root".to_owned()),
            ("Acquire::Languages", "none".to_owned()),
            ("Acquire::IndexTargets::deb::DEP-11::DefaultEnabled", "false".to_owned()),
        ] {
            command.arg("-o").arg(format!("{key}={value}"));
        }
        command
    }

    /// The version of `package` that the suite offers, if it has it.
    pub fn candidate(&self, package: &str) -> Result<Option<String>> {
        let said = run::quietly(self.apt("apt-cache").args(["policy", package]))?;
        let version = said.lines().find_map(|line| line.trim().strip_prefix("Candidate: "));
        Ok(version.filter(|version| *version != "(none)").map(str::to_owned))
    }

    /// `packages` and what they need: all of it ([`Installed::Nothing`]) or what the machine lacks, as arguments of
    /// `apt-get download`.
    pub fn closure(&self, packages: &[&str]) -> Result<Vec<String>> {
        let mut names = match self.installed {
            Installed::Nothing => {
                let mut ask = self.apt("apt-cache");
                ask.args(["depends", "--recurse"]);
                for kind in ["recommends", "suggests", "conflicts", "breaks", "replaces", "enhances"] {
                    ask.arg(format!("--no-{kind}"));
                }
                parse_depends(&run::quietly(ask.args(packages))?)
            }
            Installed::System => {
                let mut ask = self.apt("apt-get");
                ask.args([
                    "install",
                    "--simulate",
                    "--no-install-recommends",
                    "--target-release",
                    &self.name,
                ]);
                parse_simulation(&run::quietly(ask.args(packages))?)
            }
        };
        names.sort();
        names.dedup();
        if names.is_empty() {
            bail!("suite {} offers nothing that the machine has not", self.name);
        }
        Ok(names)
    }

    /// Downloads `names` (from [`Suite::closure`]) and unpacks them into `target`, which appears whole or not at all.
    pub fn unpack(&self, names: &[String], target: &Path) -> Result<()> {
        let debs = self.folder.join("debs");
        std::fs::create_dir_all(&debs)?;
        run::quietly(self.apt("apt-get").current_dir(&debs).args(["-q", "download"]).args(names))?;
        let partial = self.folder.join("unpacked");
        for entry in std::fs::read_dir(&debs)? {
            let path = entry?.path();
            run::quietly(Command::new("dpkg-deb").arg("-x").arg(&path).arg(&partial))?;
        }
        if target.exists() {
            std::fs::remove_dir_all(target)
                .with_context(|| format!("cannot replace {}", target.display()))?;
        }
        std::fs::rename(&partial, target).with_context(|| format!("cannot make {}", target.display()))
    }
}

impl Drop for Suite {
    fn drop(&mut self) {
        // Lists and packages are of no use afterwards; left over, they only take space.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Package names of `apt-cache depends --recurse`: those not indented; `<…>` are virtual.
fn parse_depends(said: &str) -> Vec<String> {
    said.lines()
        .filter(|line| !line.starts_with([' ', '|', '<']) && !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `Inst libgbm1 [22.3.6] (25.0.7-2~bpo12+1 Debian …)` gives `libgbm1=25.0.7-2~bpo12+1`; headers are left out.
fn parse_simulation(said: &str) -> Vec<String> {
    said.lines()
        .filter_map(|line| {
            let rest = line.strip_prefix("Inst ")?;
            let name = rest.split(' ').next()?;
            let version = rest.split_once('(')?.1.split(' ').next()?;
            (!name.ends_with("-dev")).then(|| format!("{name}={version}"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_the_base_suite_of_debian() {
        let targets = "https://a.example/apt/|x|main|Other|Other\n\
            http://b.example/debian-security/|bookworm-security|main|Debian|Debian-Security\n\
            http://c.example/debian/|bookworm-updates|main|Debian|Debian\n\
            http://c.example/debian/|bookworm|main|Debian|Debian\n";
        let mirror = parse_mirror(targets).unwrap();
        assert_eq!((mirror.uri.as_str(), mirror.codename.as_str()), ("http://c.example/debian/", "bookworm"));
        assert_eq!(parse_mirror("http://c.example/debian/|$(CODENAME)|main|$(ORIGIN)|$(LABEL)\n"), None);
        assert_eq!(parse_mirror("rubbish\n"), None);
    }

    #[test]
    fn apt_output_is_read() {
        let said = "criu\n  Depends: libc6\n |Depends: x\n  Depends: <virtual>\nlibc6\n<virtual>\n    y\n";
        assert_eq!(parse_depends(said), ["criu", "libc6"]);
        let said = "Reading package lists...\n\
            Inst libgbm-dev [22.3.6] (25.0.7-2 Debian:x [amd64]) []\n\
            Inst mesa-libgallium (25.0.7-2~bpo12+1 Debian Backports:x [amd64]) []\n\
            Inst libgbm1 [22.3.6-1+deb12u2] (25.0.7-2~bpo12+1 Debian Backports:x [amd64])\n\
            Conf libgbm1 (25.0.7-2~bpo12+1 Debian Backports:x [amd64])\n";
        assert_eq!(parse_simulation(said), ["mesa-libgallium=25.0.7-2~bpo12+1", "libgbm1=25.0.7-2~bpo12+1"]);
    }
}
