//! Rules that are wrong on purpose: a key left out, a slot that no call reads, or sets, or that no push saves. Each must be
//! seen.
//!
//! The log leaves out what `REPRISE_MUTANT` says (builds with debug assertions only); scripts of `tests/mutants` and random
//! ones are run natively and with the render server replaced at each `strike`. Without a mutant both tell the same;
//! with it they must not. `REPRISE_TEST_MUTANTS=all` tries every key and slot class of the rules, which takes long,
//! lists those that nothing saw, and gives a score; `REPRISE_TEST_CASES` is how many random scripts each must survive to be
//! one. A script is run with those mutants alone that the library says it reaches.

use reprise_generator::model::Model;
use reprise_tests::random::{Generator, Limits, read_classes};
use reprise_tests::script::{Script, Way, compare};
use reprise_tests::{Error, Output, XServer, must};
use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

fn model() -> Model {
    reprise_generator::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .expect("registry and rules fit")
}

/// Whether the mutant shows: by a difference, or because the log cannot be replayed at all.
fn shows(script: &Script, native: &Output, model: &Model, x: &XServer, way: Way, mutant: &str) -> bool {
    match script.run_with(&model.registry, x, way, &[("REPRISE_MUTANT", mutant)]) {
        Ok(got) => compare(native, &got, way).is_some(),
        Err(Error::Hangs { .. }) => true,
        Err(error) => panic!("{error}"),
    }
}

/// Mutants, and a script that tells each from the right rules.
const EXAMPLES: &[(&str, &str)] = &[
    // A light's number.
    (
        "key Light light",
        "glLightf GL_LIGHT1 GL_SPOT_EXPONENT 3.0f
         glLightf GL_LIGHT4 GL_SPOT_EXPONENT 7.0f",
    ),
    // The unit that a texture is bound to.
    (
        "key TextureBinding unit",
        "glGenTextures 2 out:8
         glBindTexture GL_TEXTURE_2D 1
         glActiveTexture GL_TEXTURE1
         glBindTexture GL_TEXTURE_2D 1",
    ),
    // The stack of each mode is another.
    (
        "key TopMatrix mode",
        "glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
         glMatrixMode GL_PROJECTION
         glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }",
    ),
    // To which unit a call goes is the active one of its moment.
    (
        "read ActiveTexture",
        "glGenTextures 2 out:8
         glActiveTexture GL_TEXTURE1
         glBindTexture GL_TEXTURE_2D 2
         glActiveTexture GL_TEXTURE0",
    ),
    // To which matrix.
    (
        "read MatrixMode",
        "glMatrixMode GL_PROJECTION
         glScalef 2.0f 2.0f 2.0f
         glMatrixMode GL_MODELVIEW",
    ),
    // A light's position is transformed by the matrix of its moment.
    (
        "read TopMatrix",
        "glTranslatef 1.0f 2.0f 3.0f
         glLightfv GL_LIGHT0 GL_POSITION {f 1 1 1 1 }
         glLoadIdentity",
    ),
    // An image passes through the pixel transfer of its moment.
    (
        "read PixelTransfer",
        "glPixelTransferf GL_RED_SCALE 0.5f
         glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
         glPixelTransferf GL_RED_SCALE 1.0f",
    ),
    ("write BlendFunc", "glBlendFunc GL_ONE GL_DST_COLOR"),
    ("write CurrentColor", "glColor3f 0.25f 0.5f 0.75f"),
];

#[test]
fn a_wrong_rule_is_seen() {
    if !cfg!(debug_assertions) {
        println!("the library has mutants only in builds with debug assertions");
        return;
    }
    let model = model();
    let x = must(XServer::start());
    for (mutant, text) in EXAMPLES {
        let mut script = Script::parse(text);
        script.lines.extend(["swap", "strike"].map(str::to_owned));
        let native = must(script.run(&model.registry, &x, Way::Native));
        // Killed: nothing is read back that would make up for it.
        let right = must(script.run(&model.registry, &x, Way::Killed));
        if let Some(failure) = compare(&native, &right, Way::Killed) {
            panic!("without the mutant `{mutant}`: {}", failure.text);
        }
        assert!(
            shows(&script, &native, &model, &x, Way::Killed, mutant),
            "nothing sees the mutant `{mutant}`"
        );
    }
}

/// Mutants that no script can tell from the right rules, and why not.
const EQUIVALENT: &[(&str, &str)] = &[];

/// Of the mutants that can be seen, so many must be, in percent.
const SCORE: usize = 95;

/// Every mutant of the rules: each key and each write of a slot class, each read of a class that a rule reads, and that each
/// class of an attribute group is saved.
fn all_mutants(model: &Model) -> BTreeSet<String> {
    let read: BTreeSet<String> =
        model.commands.iter().flat_map(|command| read_classes(model, command)).collect();
    let mut mutants = BTreeSet::new();
    for (class, rule) in &model.rules.slots {
        mutants.extend(rule.it.keys.iter().map(|key| format!("key {class} {key}")));
        mutants.insert(format!("write {class}"));
        mutants.extend(read.contains(class).then(|| format!("read {class}")));
        let saved = !rule.it.attrib.is_empty() || !rule.it.attrib_by_key.is_empty();
        mutants.extend(saved.then(|| format!("save {class}")));
    }
    mutants
}

/// A script that mutants are tried with.
struct Trial {
    name: String,
    script: Script,
    way: Way,
    /// Only with mutants of this slot class: others see it by luck, if at all.
    class: Option<String>,
}

/// Short scripts about each slot class, and long ones about everything. The first of the long ones sees most mutants, so it
/// comes first.
fn trials(model: &Model, cases: u64) -> VecDeque<Trial> {
    let generator = Generator::new(model);
    // Half of the scripts know what only the driver knows, and it is asked.
    let way = |seed: u64| if seed.is_multiple_of(2) { Way::Killed } else { Way::Asked };
    let limits =
        |seed, calls| Limits { calls, survives_kill: way(seed) == Way::Killed, contexts: seed % 3 == 0 };
    let long = |seed| Trial {
        name: format!("seed {seed}"),
        script: generator.script(seed, limits(seed, 400)),
        way: way(seed),
        class: None,
    };
    let mut trials: VecDeque<Trial> = [long(2)].into();
    for (mutant, text) in EXAMPLES {
        let mut script = Script::parse(text);
        script.lines.extend(["swap", "strike"].map(str::to_owned));
        let class = mutant.split(' ').nth(1).map(str::to_owned);
        trials.push_back(Trial {
            name: format!("the example of `{mutant}`"),
            script,
            way: Way::Killed,
            class,
        });
    }
    for seed in 0..cases {
        for class in model.rules.slots.keys() {
            if let Some(about) = generator.about(class) {
                trials.push_back(Trial {
                    name: format!("seed {seed} about {class}"),
                    script: about.script(seed, limits(seed, 60)),
                    way: way(seed),
                    class: Some(class.clone()),
                });
            }
        }
        trials.push_back(long(3 + seed));
    }
    trials
}

/// What the workers know together.
#[derive(Default)]
struct Found {
    /// Mutants that would have made a difference to what the log was told, in some script.
    reached: BTreeSet<String>,
    /// Mutants that were seen.
    seen: BTreeSet<String>,
    right: usize,
    wrong: usize,
}

/// Runs a script without a mutant, and with each that it reaches and that was not seen yet.
fn try_mutants(trial: &Trial, model: &Model, x: &XServer, wanted: &BTreeSet<String>, found: &Mutex<Found>) {
    let locked = || found.lock().unwrap_or_else(PoisonError::into_inner);
    let scratch = tempfile::NamedTempFile::new().expect("a file for what is reached");
    let path = scratch.path().to_str().expect("a path in UTF-8");
    let native = must(trial.script.run(&model.registry, x, Way::Native));
    let reached = [("REPRISE_MUTANTS_REACHED", path)];
    let right = trial.script.run_with(&model.registry, x, trial.way, &reached);
    // A script that fails without a mutant proves nothing.
    let is_right =
        native.status.success() && right.is_ok_and(|right| compare(&native, &right, trial.way).is_none());
    if !is_right {
        locked().wrong += 1;
        return println!("{}: fails without a mutant, and is left out", trial.name);
    }
    let reached = std::fs::read_to_string(path).expect("what is reached");
    locked().right += 1;
    locked().reached.extend(reached.lines().map(str::to_owned));
    for mutant in reached.lines().filter(|mutant| wanted.contains(*mutant)) {
        let class = mutant.split(' ').nth(1);
        if trial.class.is_some() && trial.class.as_deref() != class || locked().seen.contains(mutant) {
            continue;
        }
        if shows(&trial.script, &native, model, x, trial.way, mutant)
            && locked().seen.insert(mutant.to_owned())
        {
            println!("{mutant}: seen by {}", trial.name);
        }
    }
}

#[test]
fn every_wrong_rule_is_seen() {
    if std::env::var("REPRISE_TEST_MUTANTS").as_deref() != Ok("all") {
        println!("takes long: runs with `cargo xtask test --mutants`");
        return;
    }
    let cases = std::env::var("REPRISE_TEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(4);
    let model = model();
    let mutants = all_mutants(&model);
    let equivalent: BTreeSet<String> = EQUIVALENT.iter().map(|(mutant, _)| (*mutant).to_owned()).collect();
    assert!(equivalent.is_subset(&mutants), "not mutants: {:?}", equivalent.difference(&mutants));
    let queue = Mutex::new(trials(&model, cases));
    let found = Mutex::new(Found::default());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let x = must(XServer::start());
                let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                while let Some(trial) = next() {
                    try_mutants(&trial, &model, &x, &mutants, &found);
                }
            });
        }
    });
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    let observable: BTreeSet<&String> = mutants.difference(&equivalent).collect();
    let survivors = observable.iter().filter(|mutant| !found.seen.contains(**mutant));
    for mutant in survivors.clone() {
        let why = if found.reached.contains(*mutant) { "survives" } else { "is reached by no script" };
        println!("{mutant}: {why}");
    }
    let seen = observable.len() - survivors.count();
    println!(
        "{seen} of {} mutants are seen ({:.1} %), {} more are equivalent; {} scripts, {} left out",
        observable.len(),
        100.0 * seen as f64 / observable.len() as f64,
        equivalent.len(),
        found.right,
        found.wrong
    );
    let contradicted: Vec<_> = equivalent.intersection(&found.seen).collect();
    assert!(contradicted.is_empty(), "called equivalent, and seen: {contradicted:?}");
    assert!(seen * 100 >= SCORE * observable.len(), "fewer than {SCORE} % of the mutants are seen");
}
