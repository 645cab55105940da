//! Rules that are wrong on purpose: a key left out, a slot that no call reads, a slot that no call sets. Each must be seen.
//!
//! The log leaves out what `REPRISE_MUTANT` says (builds with debug assertions only); scripts of `tests/mutants` and random
//! ones are run natively and with the render server replaced at each `strike`. Without a mutant both tell the same;
//! with it they must not. `REPRISE_TEST_MUTANTS=all` tries every key and slot class of the rules, which takes long,
//! and lists those that nothing saw; `REPRISE_TEST_CASES` is how many random scripts each must survive to be one.

use reprise_generator::model::Model;
use reprise_tests::random::{Generator, Limits};
use reprise_tests::script::{Script, Way, compare};
use reprise_tests::{Error, Output, XServer, must};
use std::path::Path;

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

/// Every mutant of the rules: each key and each write of a slot class, and each read of a class that is read.
fn all_mutants(model: &Model) -> Vec<String> {
    let mut mutants = Vec::new();
    for (class, rule) in &model.rules.slots {
        mutants.extend(rule.it.keys.iter().map(|key| format!("key {class} {key}")));
        mutants.extend([format!("read {class}"), format!("write {class}")]);
    }
    mutants
}

#[test]
fn every_wrong_rule_is_seen() {
    if std::env::var("REPRISE_TEST_MUTANTS").as_deref() != Ok("all") {
        println!("takes long: runs with REPRISE_TEST_MUTANTS=all");
        return;
    }
    let cases = std::env::var("REPRISE_TEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(8);
    let model = model();
    let generator = Generator::new(&model);
    let x = must(XServer::start());
    let limits = Limits { calls: 600, survives_kill: true, contexts: false };
    let mut scripts = Vec::new();
    for seed in 1..=cases {
        let script = generator.script(seed, limits);
        let native = must(script.run(&model.registry, &x, Way::Native));
        let right = must(script.run(&model.registry, &x, Way::Killed));
        // A script that fails without a mutant proves nothing.
        if native.status.success() && compare(&native, &right, Way::Killed).is_none() {
            scripts.push((script, native));
        }
    }
    println!("{} of {cases} random scripts are right without a mutant", scripts.len());
    let mutants = all_mutants(&model);
    let mut survivors = Vec::new();
    for mutant in &mutants {
        let seen = scripts
            .iter()
            .position(|(script, native)| shows(script, native, &model, &x, Way::Killed, mutant));
        match seen {
            Some(at) => println!("{mutant}: seen by script {at}"),
            None => {
                println!("{mutant}: survives");
                survivors.push(mutant.as_str());
            }
        }
    }
    println!("{} of {} mutants are seen; not: {survivors:?}", mutants.len() - survivors.len(), mutants.len());
    assert!(!scripts.is_empty(), "no random script is right without a mutant");
}
