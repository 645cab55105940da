//! Scripts of GL calls, as `programs/script.c` performs them; and how one that fails is made small.
//!
//! A line is a call; names of enums stand in the text, for people, and are replaced by numbers for the program. This
//! module knows how scripts are written and run; it must not know what the calls mean, nor how they are found.

use crate::{Error, Output, Run, XServer, lines};
use reprise_generator::model::Model;
use reprise_generator::registry::Registry;
use std::path::Path;
use std::time::Duration;

/// The project's registry and rules.
#[track_caller]
pub fn model() -> Model {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    reprise_generator::load(&root).expect("registry and rules fit")
}

/// What the contexts of a script are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Of the compatibility profile.
    Compatibility,
    /// Of the core profile: the line `core` before all others.
    Core,
    /// Of OpenGL ES from 2.0 on: the line `es` before all others.
    Es,
    /// Of OpenGL ES 1.1: the line `es1` before all others.
    Es1,
}

impl Profile {
    /// Without what is deprecated of OpenGL, or all that is new.
    pub fn is_new(self) -> bool {
        self != Profile::Compatibility
    }

    fn line(self) -> &'static str {
        match self {
            Profile::Compatibility => "",
            Profile::Core => "core\n",
            Profile::Es => "es\n",
            Profile::Es1 => "es1\n",
        }
    }
}

/// A sequence of calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// What its contexts are.
    pub profile: Profile,
    /// One call each.
    pub lines: Vec<String>,
}

/// How a script is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// With the system's driver in its own process.
    Native,
    /// Under Reprise, and nothing happens to the server.
    Recorded,
    /// The server is asked and replaced at each `strike`.
    Asked,
    /// The server is killed at each `strike`.
    Killed,
    /// In turns everything is read back, and the server is killed.
    Kept,
}

impl Script {
    /// Reads a script's text; comments and empty lines are left out.
    pub fn parse(text: &str) -> Script {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut lines: Vec<_> = lines.map(str::to_owned).collect();
        let profile = match lines.first().map(String::as_str) {
            Some("core") => Profile::Core,
            Some("es") => Profile::Es,
            Some("es1") => Profile::Es1,
            _ => Profile::Compatibility,
        };
        lines.drain(..usize::from(profile.is_new()));
        Script { profile, lines }
    }

    /// Its text.
    pub fn text(&self) -> String {
        self.profile.line().to_owned() + &self.lines.join("\n") + "\n"
    }

    /// What the program reads: enums as numbers.
    pub fn input(&self, registry: &Registry) -> String {
        let mut text = self.profile.line().to_owned();
        for line in &self.lines {
            for token in line.split(' ') {
                // A bitfield may be written `A|B`.
                let mut value = Some(0);
                for name in token.split('|') {
                    value = value.zip(registry.enums.get(name)).map(|(value, bits)| value | bits);
                }
                match value {
                    Some(value) => text.push_str(&format!("{value:#x} ")),
                    None => text.push_str(&format!("{token} ")),
                }
            }
            text.push('\n');
        }
        text + "end\n"
    }

    /// Runs it to its end.
    ///
    /// # Errors
    /// The program or Reprise could not be started, or it hung.
    pub fn run(&self, registry: &Registry, x: &XServer, way: Way) -> Result<Output, Error> {
        self.run_with(registry, x, way, &[])
    }

    /// The same with more variables in the environment.
    ///
    /// # Errors
    /// As [`Script::run`].
    pub fn run_with(
        &self,
        registry: &Registry,
        x: &XServer,
        way: Way,
        variables: &[(&str, &str)],
    ) -> Result<Output, Error> {
        let run = Run::new("script").limit(Duration::from_secs(60)).input(self.input(registry));
        let mut run = match way {
            Way::Native => run,
            Way::Recorded => run.preloaded()?,
            Way::Asked => run.preloaded()?.env("REPRISE_CHAOS", "asked:glFinish"),
            Way::Killed => run.preloaded()?.env("REPRISE_CHAOS", "kill:glFinish"),
            Way::Kept => run.preloaded()?.env("REPRISE_CHAOS", "kept:glFinish"),
        };
        for (name, value) in variables {
            run = run.env(name, value);
        }
        run.output(x)
    }
}

/// What an output says that GL defines, and that this way of losing a server promises.
fn defined(stdout: &str, way: Way) -> String {
    let mut text = String::new();
    let mut raster = true;
    let programs = stdout.contains(" Program[");
    for line in lines(stdout) {
        // A raster position that was clipped away has no values (specification 1.5, section 2.13).
        if let Some((_, valid)) = line.split_once(" CURRENT_RASTER_POSITION_VALID = ") {
            raster = valid == "1";
        }
        let of_raster = line.contains(" CURRENT_RASTER_") || line.contains(".CURRENT_RASTER_");
        if of_raster && !raster && !line.contains("_VALID") {
            continue;
        }
        // What was drawn before the last frame boundary goes with a killed server.
        if way == Way::Killed && (line.starts_with("pixels ") || line.starts_with("frame ")) {
            continue;
        }
        // Mesa's glRasterPos does not clamp colours as 2.14.6 says, its glWindowPos does.
        if let Some((what, values)) = line.split_once("_COLOR = ")
            && of_raster
        {
            let clamped = values
                .split(' ')
                .map(|v| v.parse::<f32>().map_or(v.to_owned(), |v| v.clamp(0.0, 1.0).to_string()));
            text.push_str(&format!("{what}_COLOR = {}\n", clamped.collect::<Vec<_>>().join(" ")));
            continue;
        }
        // By a vertex shader Mesa leaves the distance that the raster position before had.
        if programs && line.contains(" CURRENT_RASTER_DISTANCE = ") {
            continue;
        }
        // The clip coordinate w of the raster position is not brought back: nothing that GL draws depends on it.
        if let Some((what, values)) = line.split_once(" CURRENT_RASTER_POSITION = ") {
            let window: Vec<_> = values.split(' ').take(3).collect();
            text.push_str(&format!("{what} CURRENT_RASTER_POSITION = {}\n", window.join(" ")));
            continue;
        }
        match line.rsplit_once(' ') {
            // Where a call has several errors nobody says which flag it sets (2.5).
            Some((what, error)) if what.starts_with("error ") && error != "none" => {
                text.push_str(&format!("{what} some\n"));
            }
            _ => text.push_str(&format!("{line}\n")),
        }
    }
    text
}

/// How what a script did differs from what it did natively.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Which way it was run.
    pub way: Way,
    /// The first line that differs, without its values: what shrinking keeps.
    pub kind: String,
    /// In words.
    pub text: String,
}

/// Compares a run with the native one.
pub fn compare(native: &Output, got: &Output, way: Way) -> Option<Failure> {
    let expected = defined(&native.stdout, way);
    let told = defined(&got.stdout, way);
    let difference = crate::difference(&expected, &told);
    // What no driver gives back (the texture without a name in OpenGL ES, one that is deleted and still bound) is said, and the server that
    // is killed afterwards takes it along.
    let unread = || ["could not read", "cannot be read back"].iter().any(|text| got.stderr.contains(text));
    if got.status.success() && (difference.is_none() || way == Way::Kept && unread()) {
        return None;
    }
    let first = expected.lines().zip(told.lines()).find(|(a, b)| a != b);
    let of = |line: &str| match line.split_once(" = ") {
        Some((what, _)) => what.split(' ').skip(1).collect::<Vec<_>>().join(" "),
        None => line.rsplit_once(' ').map_or("", |(what, _)| what).to_owned(),
    };
    let kind = first.map_or_else(|| "end".to_owned(), |(a, _)| of(a));
    let difference = difference.unwrap_or_else(|| "nothing differs\n".to_owned());
    let text = format!("{difference}ended with {}; standard error:\n{}", got.status, got.stderr);
    Some(Failure { way, kind, text })
}

/// Runs a script natively and in other ways; the first that differs, or the native one where it fails.
///
/// # Errors
/// A program could not be started.
pub fn check(
    script: &Script,
    registry: &Registry,
    x: &XServer,
    ways: &[Way],
) -> Result<Option<Failure>, Error> {
    let native = match script.run(registry, x, Way::Native) {
        Ok(output) if output.status.success() => output,
        Ok(output) => {
            let text = format!("ended with {}; standard error:\n{}", output.status, output.stderr);
            return Ok(Some(Failure { way: Way::Native, kind: "end".to_owned(), text }));
        }
        // Mesa too may take a list that calls itself for hours; shrinking comes upon such scripts.
        Err(error @ Error::Hangs { .. }) => {
            let text = error.to_string();
            return Ok(Some(Failure { way: Way::Native, kind: "hangs".to_owned(), text }));
        }
        Err(error) => return Err(error),
    };
    for &way in ways {
        let failure = match script.run(registry, x, way) {
            Ok(got) => compare(&native, &got, way),
            Err(error @ (Error::Hangs { .. } | Error::Stays { .. })) => {
                Some(Failure { way, kind: "hangs".to_owned(), text: error.to_string() })
            }
            Err(error) => return Err(error),
        };
        if failure.is_some() {
            // What differs from one native run to the next is memory that the driver never set.
            let again = script.run(registry, x, Way::Native)?;
            return Ok(failure.filter(|_| compare(&native, &again, way).is_none()));
        }
    }
    Ok(None)
}

/// Leaves out calls as long as the script fails in the same way: the classic delta debugging of Zeller and Hildebrandt.
///
/// # Errors
/// A program could not be started.
pub fn shrink(
    script: &Script,
    failure: &Failure,
    registry: &Registry,
    x: &XServer,
) -> Result<(Script, Failure), Error> {
    let mut script = script.clone();
    let mut failure = failure.clone();
    let mut piece = script.lines.len().div_ceil(2).max(1);
    loop {
        let mut removed = false;
        let mut at = 0;
        while at < script.lines.len() {
            let end = (at + piece).min(script.lines.len());
            let mut smaller = script.clone();
            smaller.lines.drain(at..end);
            match check(&smaller, registry, x, &[failure.way])? {
                Some(same) if (same.way, &same.kind) == (failure.way, &failure.kind) => {
                    (script, failure) = (smaller, same);
                    removed = true;
                }
                _ => at = end,
            }
        }
        if piece == 1 && !removed {
            return Ok((script, failure));
        }
        piece = if piece == 1 { 1 } else { piece.div_ceil(2) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_become_numbers() {
        let registry = Registry::parse(
            r#"<registry><enums><enum name="GL_A" value="0x10"/><enum name="GL_B" value="2"/></enums></registry>"#,
            "gl",
        )
        .unwrap();
        let script = Script::parse("# a comment\n\nglFoo GL_A GL_A|GL_B 3 {f 1 2 }\n");
        assert_eq!(script.input(&registry), "glFoo 0x10 0x12 3 {f 1 2 } \nend\n");
    }

    #[test]
    fn the_profile_is_no_call() {
        let script = Script::parse("# a comment\ncore\nglFoo\n");
        assert_eq!(script.lines, ["glFoo"]);
        assert_eq!(script.text(), "core\nglFoo\n");
        assert_eq!(Script::parse(&script.text()), script);
    }

    #[test]
    fn colours_of_the_raster_position_are_clamped() {
        let text = "s CURRENT_RASTER_COLOR = 0.5 -1 3 1\ns CURRENT_COLOR = -1 0 0 0\n";
        let expected = "s CURRENT_RASTER_COLOR = 0.5 0 1 1\ns CURRENT_COLOR = -1 0 0 0\n";
        assert_eq!(defined(text, Way::Asked), expected);
    }

    #[test]
    fn values_of_a_clipped_raster_position_do_not_count() {
        let text = "s CURRENT_RASTER_POSITION_VALID = 0\ns CURRENT_RASTER_COLOR = 1\ns FOG = 1\n";
        assert_eq!(defined(text, Way::Asked), "s CURRENT_RASTER_POSITION_VALID = 0\ns FOG = 1\n");
    }
}
