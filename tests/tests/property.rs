//! Random sequences of calls: `state(replay(prune(log))) == state(log)`, on the real driver.
//!
//! A script is run natively, and under Reprise with the render server replaced before its state is looked at (and once on
//! the way); both must tell the same. The suite runs seeds that pass; how many of others do, and why not all, is in
//! `docs/tasks.md`. Variables, for a long search: `REPRISE_TEST_SEED` is the first seed (printed with every failure),
//! `REPRISE_TEST_CASES` how many scripts, `REPRISE_TEST_CALLS` how long, `REPRISE_TEST_WHOLE=1` to only find those that fail. A
//! script that fails is made small, and printed. Those in `tests/scripts` once failed; `REPRISE_TEST_SCRIPTS` is another folder
//! of scripts.

use reprise_tests::random::{Generator, Limits, NEWEST};
use reprise_tests::script::{Profile, Script, Way, check, model, shrink};
use reprise_tests::{XServer, must};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable} is a number")))
}

/// What the seed's script is like, and the ways that it is run.
fn plan(seed: u64, calls: usize, profile: Profile) -> (Limits, &'static [Way]) {
    // Half of them know nothing that only the driver knows: these survive a server that is killed.
    let survives_kill = seed.is_multiple_of(2);
    // A third of them are of the fixed pipeline only, the others of all that there is.
    let newest = if seed.is_multiple_of(3) && !profile.is_new() { 15 } else { NEWEST };
    let limits = Limits { calls, survives_kill, contexts: seed % 4 >= 2, newest, profile };
    (limits, if survives_kill { &[Way::Killed, Way::Asked] } else { &[Way::Asked, Way::Kept] })
}

/// `known` are the first seed and how many, where nobody asks for others.
fn search(profile: Profile, known: (u64, u64)) {
    let model = model();
    let generator = Generator::new(&model);
    let first = number("REPRISE_TEST_SEED").unwrap_or(known.0);
    let cases = number("REPRISE_TEST_CASES").unwrap_or(known.1);
    let calls = number("REPRISE_TEST_CALLS").unwrap_or(120) as usize;
    let x = must(XServer::start());
    let mut failed = 0;
    println!("REPRISE_TEST_SEED={first}");
    for seed in first..first + cases {
        let (limits, ways) = plan(seed, calls, profile);
        let script = generator.script(seed, limits);
        if number("REPRISE_TEST_PRINT").is_some() {
            println!("{}", script.input(&model.registry));
            continue;
        }
        let Some(failure) = must(check(&script, &model.registry, &x, ways)) else {
            println!("{seed} passes");
            continue;
        };
        println!("{seed} fails: {:?}, {}; the smallest script that does follows", failure.way, failure.kind);
        failed += 1;
        if std::env::var_os("REPRISE_TEST_WHOLE").is_some() {
            println!("{}", failure.text);
            continue;
        }
        let (small, failure) = must(shrink(&script, &failure, &model.registry, &x));
        println!(
            "REPRISE_TEST_SEED={seed} {:?}, {}:\n{}{}",
            failure.way,
            failure.kind,
            small.text(),
            failure.text
        );
    }
    assert!(failed == 0, "{failed} of {cases} scripts show a difference; each is printed above");
}

#[test]
fn random_calls() {
    search(Profile::Compatibility, (7007, 6));
}

#[test]
fn random_calls_of_the_core_profile() {
    search(Profile::Core, (1, 6));
}

#[test]
fn random_calls_of_opengl_es() {
    search(Profile::Es, (1, 5));
}

#[test]
fn random_calls_of_opengl_es_1_1() {
    search(Profile::Es1, (1, 5));
}

#[test]
fn scripts_that_once_failed() {
    let model = model();
    let x = must(XServer::start());
    let folder =
        std::env::var_os("REPRISE_TEST_SCRIPTS").map_or_else(|| root().join("tests/scripts"), PathBuf::from);
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of scripts is there")
        .map(|entry| entry.expect("the folder of scripts can be listed").path())
        .collect();
    paths.sort();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a script can be read");
        let ways: &[Way] =
            if text.contains("# asked only") { &[Way::Asked, Way::Kept] } else { &[Way::Asked, Way::Killed] };
        let script = Script::parse(&text);
        if let Some(failure) = must(check(&script, &model.registry, &x, ways)) {
            panic!("{} {:?}: {}", path.display(), failure.way, failure.text);
        }
    }
}
