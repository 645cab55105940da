//! Rules that are wrong on purpose: a key left out, a slot that no call reads, or sets, or that no push saves. Each must be
//! seen.
//!
//! The log leaves out what `REPRISE_MUTANT` says (builds with debug assertions only); scripts and programs are run natively
//! and with the render server replaced. Without a mutant both tell the same; with it they must not. The suite tries the
//! mutants of [`EXAMPLES`]. `REPRISE_TEST_MUTANTS=all` (`cargo xtask test --mutants`) tries every mutant of the rules, which
//! takes long, lists those that nothing saw, and gives a score; `REPRISE_TEST_CASES` is how many random scripts there are about
//! each slot class. A script is run with those mutants alone that the library says it reaches.

use reprise_generator::model::Model;
use reprise_tests::random::{Generator, Limits, NEWEST, read_classes};
use reprise_tests::script::{Script, Way, compare, model};
use reprise_tests::{Error, Output, Run, XServer, difference, must};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A script, and the mutants that it tells from the right rules. At its end there is a strike after a frame, unless it has
/// one of its own.
struct Example {
    mutants: &'static [&'static str],
    script: &'static str,
}

const EXAMPLES: &[Example] = &[
    // Units: what is set of one, and unset of another.
    Example {
        mutants: &[
            "key Enable unit",
            "key TexEnv unit",
            "key TopMatrix unit",
            "key ClientState unit",
            "read ActiveTexture",
            "write ClientState",
        ],
        script: "glActiveTexture GL_TEXTURE1
            glEnable GL_TEXTURE_2D
            glTexEnvi GL_TEXTURE_ENV GL_TEXTURE_ENV_MODE GL_REPLACE
            glMatrixMode GL_TEXTURE
            glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glClientActiveTexture GL_TEXTURE1
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glActiveTexture GL_TEXTURE0
            glEnable GL_TEXTURE_2D
            glDisable GL_TEXTURE_2D
            glTexEnvi GL_TEXTURE_ENV GL_TEXTURE_ENV_MODE GL_DECAL
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glClientActiveTexture GL_TEXTURE0
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glDisableClientState GL_TEXTURE_COORD_ARRAY",
    },
    Example {
        mutants: &["key MatrixStack unit", "key MatrixStack mode"],
        script: "glMatrixMode GL_TEXTURE
            glActiveTexture GL_TEXTURE1
            glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glPushMatrix
            glActiveTexture GL_TEXTURE0
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glPushMatrix
            glLoadIdentity
            glMatrixMode GL_PROJECTION
            glLoadMatrixf {f 4 0 0 0 0 4 0 0 0 0 4 0 0 0 0 1 }
            glPushMatrix
            glLoadIdentity
            glMatrixMode GL_TEXTURE
            glActiveTexture GL_TEXTURE1
            glLoadIdentity
            glPopMatrix
            glActiveTexture GL_TEXTURE0
            glLoadIdentity
            glPopMatrix",
    },
    // A light's number, and that a push saves it.
    Example {
        mutants: &["key Light light", "save Light"],
        script: "glLightf GL_LIGHT1 GL_SPOT_EXPONENT 3.0f
            glLightf GL_LIGHT4 GL_SPOT_EXPONENT 7.0f
            glPushAttrib GL_LIGHTING_BIT
            glLightf GL_LIGHT4 GL_SPOT_EXPONENT 9.0f
            glPopAttrib",
    },
    Example {
        mutants: &[
            "key Material face",
            "key Material pname",
            "save Material",
            "write Material",
            "save Scissor",
        ],
        script: "glMaterialf GL_FRONT GL_SHININESS 3.0f
            glMaterialf GL_BACK GL_SHININESS 5.0f
            glMaterialfv GL_FRONT GL_SPECULAR {f 0.5 0.25 0.125 1 }
            glMaterialfv GL_FRONT GL_EMISSION {f 0.25 0.5 0.75 1 }
            glScissor 1 2 3 4
            glGetFloatv GL_CURRENT_COLOR out:16
            glPushAttrib GL_LIGHTING_BIT|GL_SCISSOR_BIT
            glMaterialf GL_FRONT GL_SHININESS 9.0f
            glScissor 5 6 7 8
            glGetFloatv GL_CURRENT_COLOR out:16
            glPopAttrib",
    },
    // The unit that a texture is bound to; the first time, which makes it, each is remembered for that.
    Example {
        mutants: &["key TextureBinding unit", "write TextureBinding"],
        script: "glGenTextures 2 out:8
            glBindTexture GL_TEXTURE_2D 1
            glBindTexture GL_TEXTURE_2D 2
            glBindTexture GL_TEXTURE_2D 1
            glActiveTexture GL_TEXTURE1
            glBindTexture GL_TEXTURE_2D 2",
    },
    // The stack of each mode is another; to which a matrix call goes.
    Example {
        mutants: &["key TopMatrix mode", "read MatrixMode", "write MatrixMode"],
        script: "glLoadMatrixf {f 2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1 }
            glMatrixMode GL_PROJECTION
            glLoadMatrixf {f 3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1 }
            glMatrixMode GL_MODELVIEW",
    },
    // A light's position is transformed by the matrix of its moment.
    Example {
        mutants: &["read TopMatrix"],
        script: "glTranslatef 1.0f 2.0f 3.0f
            glLightfv GL_LIGHT0 GL_POSITION {f 1 1 1 1 }
            glLoadIdentity",
    },
    // An image passes through the pixel transfer of its moment.
    Example {
        mutants: &["read PixelTransfer"],
        script: "glPixelTransferf GL_RED_SCALE 0.5f
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glPixelTransferf GL_RED_SCALE 1.0f",
    },
    Example {
        mutants: &["read PixelMap", "write PixelMap"],
        script: "glPixelTransferi GL_MAP_COLOR 1
            glPixelMapfv GL_PIXEL_MAP_G_TO_G 2 {f 1 0 }
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glPixelMapfv GL_PIXEL_MAP_G_TO_G 2 {f 0.5 0.25 }",
    },
    Example {
        mutants: &["write BlendFunc", "write CurrentColor", "write FrontFace", "write ClearDepth"],
        script: "glBlendFunc GL_ONE GL_DST_COLOR
            glColor3f 0.25f 0.5f 0.75f
            glFrontFace GL_CW
            glClearDepth 0.5d",
    },
    // Two textures that were bound again after they were filled, and two that are nothing but bound: of one target for ever
    // (specification 1.5, section 3.8.12). Names that are new when they are bound are remembered for that.
    Example {
        mutants: &[
            "key TexImage texture",
            "key TexParam texture",
            "key TextureObject texture",
            "write TextureObject",
            "read TextureBinding",
        ],
        script: "glGenTextures 8 out:32
            glBindTexture GL_TEXTURE_3D 7
            glBindTexture GL_TEXTURE_3D 8
            glBindTexture GL_TEXTURE_3D 0
            glBindTexture GL_TEXTURE_2D 5
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:7
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_WRAP_S GL_CLAMP
            glBindTexture GL_TEXTURE_2D 6
            glTexImage2D GL_TEXTURE_2D 0 GL_RGBA 4 4 0 GL_RGBA GL_UNSIGNED_BYTE bytes:99
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_WRAP_S GL_CLAMP_TO_EDGE
            glBindTexture GL_TEXTURE_2D 5
            glTexParameteri GL_TEXTURE_2D GL_TEXTURE_MAG_FILTER GL_NEAREST
            glBindTexture GL_TEXTURE_2D 6
            glBindTexture GL_TEXTURE_2D 0
            swap
            strike
            glBindTexture GL_TEXTURE_2D 7
            error
            glBindTexture GL_TEXTURE_2D 8
            error
            glBindTexture GL_TEXTURE_2D 6
            glGetTexImage GL_TEXTURE_2D 0 GL_RGBA GL_UNSIGNED_BYTE out:64
            glGetTexParameteriv GL_TEXTURE_2D GL_TEXTURE_WRAP_S out:4
            glBindTexture GL_TEXTURE_2D 5
            glGetTexImage GL_TEXTURE_2D 0 GL_RGBA GL_UNSIGNED_BYTE out:64
            glGetTexParameteriv GL_TEXTURE_2D GL_TEXTURE_WRAP_S out:4",
    },
    Example {
        mutants: &["key ProxyImage target", "key ProxyImage level", "write ProxyImage"],
        script: "glTexImage2D GL_PROXY_TEXTURE_2D 0 GL_RGBA 16 16 0 GL_RGBA GL_UNSIGNED_BYTE null
            glTexImage2D GL_PROXY_TEXTURE_2D 1 GL_RGBA 8 8 0 GL_RGBA GL_UNSIGNED_BYTE null
            glTexImage3D GL_PROXY_TEXTURE_3D 0 GL_RGBA 4 4 4 0 GL_RGBA GL_UNSIGNED_BYTE null
            swap
            strike
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_2D 0 GL_TEXTURE_WIDTH out:4
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_2D 1 GL_TEXTURE_WIDTH out:4
            glGetTexLevelParameteriv GL_PROXY_TEXTURE_3D 0 GL_TEXTURE_WIDTH out:4",
    },
    Example {
        mutants: &[
            "key BufferData buffer",
            "key BufferObject buffer",
            "read BufferBinding",
            "write BufferData",
            "write BufferObject",
        ],
        script: "glGenBuffers 8 out:32
            glBindBuffer GL_ARRAY_BUFFER 7
            glBindBuffer GL_ARRAY_BUFFER 8
            glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 16 bytes:3 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 6
            glBufferData GL_ARRAY_BUFFER 16 bytes:77 GL_STATIC_DRAW
            glBindBuffer GL_ARRAY_BUFFER 5
            glBindBuffer GL_ARRAY_BUFFER 6
            glBindBuffer GL_ARRAY_BUFFER 0
            swap
            strike
            =bool glIsBuffer 7
            =bool glIsBuffer 8
            glBindBuffer GL_ARRAY_BUFFER 5
            glGetBufferSubData GL_ARRAY_BUFFER 0 16 out:16
            glBindBuffer GL_ARRAY_BUFFER 6
            glGetBufferSubData GL_ARRAY_BUFFER 0 16 out:16",
    },
    // Arrays in a buffer: an element of them is what is current afterwards.
    Example {
        mutants: &["key ArrayPointer array", "key ArrayPointer unit", "write ArrayPointer"],
        script: "glBindBuffer GL_ARRAY_BUFFER 5
            glBufferData GL_ARRAY_BUFFER 1024 floats:3 GL_STATIC_DRAW
            glColorPointer 4 GL_FLOAT 0 64
            glEnableClientState GL_COLOR_ARRAY
            glTexCoordPointer 2 GL_FLOAT 0 16
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            glClientActiveTexture GL_TEXTURE1
            glTexCoordPointer 2 GL_FLOAT 0 32
            glEnableClientState GL_TEXTURE_COORD_ARRAY
            swap
            strike
            glArrayElement 3",
    },
    Example {
        mutants: &["write ClientAttribStack"],
        script: "glEnableClientState GL_NORMAL_ARRAY
            glPushClientAttrib GL_CLIENT_VERTEX_ARRAY_BIT
            glDisableClientState GL_NORMAL_ARRAY
            swap
            strike
            glPopClientAttrib",
    },
    // The raster position is what the pipeline makes of it at its moment.
    Example {
        mutants: &[
            "read Viewport",
            "read DepthRange",
            "read CurrentColor",
            "read CurrentFogCoord",
            "read CurrentSecondaryColor",
            "read CurrentTexCoord",
            "read Fog",
        ],
        script: "glViewport 0 0 20 20
            glDepthRange 0.25d 0.5d
            glColor3f 0.25f 0.5f 0.75f
            glFogi GL_FOG_COORD_SRC GL_FOG_COORD
            glFogCoordf 3.0f
            glIndexf 5.0f
            glSecondaryColor3f 0.5f 0.25f 0.125f
            glTexCoord4f 0.5f 0.25f 0.125f 1.0f
            glRasterPos3f 0.5f 0.5f 0.25f
            glViewport 0 0 64 48
            glDepthRange 0.0d 1.0d
            glColor3f 0.5f 0.5f 0.5f
            glFogi GL_FOG_COORD_SRC GL_FRAGMENT_DEPTH
            glFogCoordf 1.0f
            glIndexf 2.0f
            glSecondaryColor3f 0.0f 0.0f 1.0f
            glTexCoord4f 0.0f 0.0f 0.0f 1.0f
            swap
            strike
            glGetFloatv GL_CURRENT_RASTER_SECONDARY_COLOR out:16",
    },
    Example {
        mutants: &["read RasterPos", "write RasterPos"],
        script: "glWindowPos2f 5.0f 6.0f
            glBitmap 8 8 0.0f 0.0f 3.0f 4.0f bytes:5",
    },
    // Colour material: what it does to a material depends on whether it is on.
    Example {
        mutants: &["read Enable", "read ColorMaterial"],
        script: "glColorMaterial GL_FRONT GL_DIFFUSE
            glEnable GL_COLOR_MATERIAL
            glColor3f 0.25f 0.5f 0.75f
            glDisable GL_COLOR_MATERIAL
            glColorMaterial GL_BACK GL_AMBIENT
            glColor3f 0.5f 0.5f 0.5f",
    },
    Example {
        mutants: &["write List", "key List list"],
        script: "= glGenLists 2
            glNewList 1 GL_COMPILE
            glColor3f 0.25f 0.5f 0.75f
            glEndList
            glNewList 2 GL_COMPILE
            glLineWidth 3.0f
            glEndList",
    },
    // Mesa puts back what a get has made it look at.
    Example {
        mutants: &[
            "save CurrentColor",
            "save CurrentEdgeFlag",
            "save CurrentFogCoord",
            "save CurrentIndex",
            "save CurrentNormal",
            "save CurrentSecondaryColor",
            "save CurrentTexCoord",
            "save RasterPos",
        ],
        script: "glColor3f 0.25f 0.5f 0.75f
            glEdgeFlag 0
            glFogCoordf 3.0f
            glIndexf 5.0f
            glNormal3f 1.0f 0.0f 0.0f
            glSecondaryColor3f 0.5f 0.25f 0.125f
            glTexCoord4f 0.5f 0.25f 0.125f 1.0f
            glWindowPos2f 5.0f 6.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPushAttrib GL_CURRENT_BIT
            glColor3f 0.5f 0.5f 0.5f
            glEdgeFlag 1
            glFogCoordf 1.0f
            glIndexf 2.0f
            glNormal3f 0.0f 1.0f 0.0f
            glSecondaryColor3f 0.0f 0.0f 1.0f
            glTexCoord4f 0.0f 0.0f 0.0f 1.0f
            glWindowPos2f 7.0f 8.0f
            glGetFloatv GL_CURRENT_COLOR out:16
            glPopAttrib",
    },
];

/// Programs that do what scripts cannot: their slot classes, and when the render server is replaced under them.
const PROGRAMS: &[(&[&str], &str, &str)] =
    &[(&["GlxDrawable"], "offscreen", "captured:9"), (&["QueryResult", "ActiveQuery"], "queries", "asked:5")];

/// Mutants that nothing here can tell from the right rules, and why not.
const EQUIVALENT: &[(&str, &str)] = &[
    ("key ActiveQuery target", "OpenGL 1.5 has one target of queries"),
    (
        "read CurrentIndex",
        "the raster position's index: the tests' driver has none, being without colour index buffers",
    ),
    ("key TexEnv target", "each parameter belongs to one target: its name tells which"),
    ("key SwapInterval drawable", "the software driver of the tests has no swap intervals"),
    ("write SwapInterval", "the software driver of the tests has no swap intervals"),
];

/// Of the mutants that can be seen, so many must be, in percent.
const SCORE: usize = 95;

/// What is run with mutants.
enum Subject {
    /// Killed: nothing is read back that would make up for a mutant.
    Script(Script, Way),
    /// A test program, and its chaos.
    Program(&'static str, &'static str),
}

/// A subject, and with which mutants.
struct Trial {
    name: String,
    subject: Subject,
    /// Only with mutants of these slot classes: others see it by luck, if at all.
    classes: Option<Vec<String>>,
}

/// An X server and what else runs need.
struct Bench<'a> {
    model: &'a Model,
    x: XServer,
}

impl Bench<'_> {
    fn native(&self, subject: &Subject) -> Output {
        must(match subject {
            Subject::Script(script, _) => script.run(&self.model.registry, &self.x, Way::Native),
            Subject::Program(program, _) => program_run(program).output(&self.x),
        })
    }

    /// How a run with this variable differs from the native one, if it does.
    fn difference(&self, subject: &Subject, native: &Output, variable: (&str, &str)) -> Option<String> {
        let result = match subject {
            Subject::Script(script, way) => script.run_with(&self.model.registry, &self.x, *way, &[variable]),
            Subject::Program(program, chaos) => must(program_run(program).preloaded())
                .env("REPRISE_CHAOS", chaos)
                .env(variable.0, variable.1)
                .limit(Duration::from_secs(120))
                .output(&self.x),
        };
        match (result, subject) {
            (Ok(got), Subject::Script(_, way)) => compare(native, &got, *way).map(|failure| failure.text),
            (Ok(got), Subject::Program(..)) if !got.status.success() => Some(got.stderr),
            (Ok(got), Subject::Program(..)) => difference(&native.stdout, &got.stdout),
            (Err(error @ (Error::Hangs { .. } | Error::Stays { .. })), _) => Some(error.to_string()),
            (Err(error), _) => panic!("{error}"),
        }
    }
}

/// What it draws, without the state at the end: every few calls are expensive.
fn program_run(program: &str) -> Run {
    Run::new(program).env("TESTPROG_STATE", "none")
}

fn example(example: &Example) -> Subject {
    let mut script = Script::parse(example.script);
    if !script.lines.iter().any(|line| line == "strike") {
        script.lines.extend(["swap", "strike"].map(str::to_owned));
    }
    Subject::Script(script, Way::Killed)
}

fn class(mutant: &str) -> &str {
    mutant.split(' ').nth(1).unwrap_or_default()
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does something with each of a queue, as many at once as there are processors.
fn at_once<T: Send>(model: &Model, queue: impl IntoIterator<Item = T>, work: impl Fn(&Bench<'_>, T) + Sync) {
    let queue = Mutex::new(queue.into_iter().collect::<VecDeque<T>>());
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let bench = Bench { model, x: must(XServer::start()) };
                let next = || locked(&queue).pop_front();
                while let Some(item) = next() {
                    work(&bench, item);
                }
            });
        }
    });
}

#[test]
fn a_wrong_rule_is_seen() {
    if !cfg!(debug_assertions) {
        println!("the library has mutants only in builds with debug assertions");
        return;
    }
    let unseen = Mutex::new(Vec::<&str>::new());
    at_once(&model(), EXAMPLES, |bench, one| {
        let subject = example(one);
        let native = bench.native(&subject);
        assert!(native.status.success(), "{}: {}", one.script, native.stderr);
        if let Some(difference) = bench.difference(&subject, &native, NO_MUTANT) {
            panic!("without a mutant: {difference}\n{}", one.script);
        }
        let unseen_here = one
            .mutants
            .iter()
            .filter(|mutant| bench.difference(&subject, &native, ("REPRISE_MUTANT", mutant)).is_none());
        locked(&unseen).extend(unseen_here);
    });
    let unseen = locked(&unseen);
    assert!(unseen.is_empty(), "their examples do not see {unseen:?}");
}

/// A variable that changes nothing.
const NO_MUTANT: (&str, &str) = ("REPRISE_TEST_MUTANTS", "none");

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

/// The examples and programs; then short scripts about each slot class, and long ones about everything.
fn trials(model: &Model, cases: u64) -> Vec<Trial> {
    let generator = Generator::new(model);
    // Half of the scripts know what only the driver knows, and it is asked.
    let way = |seed: u64| if seed.is_multiple_of(2) { Way::Killed } else { Way::Asked };
    let limits = |seed: u64, calls| Limits {
        calls,
        survives_kill: way(seed) == Way::Killed,
        contexts: seed.is_multiple_of(3),
        newest: NEWEST,
        core: false,
    };
    let mut trials = Vec::new();
    for (at, one) in EXAMPLES.iter().enumerate() {
        let classes = one.mutants.iter().map(|mutant| class(mutant).to_owned()).collect();
        trials.push(Trial { name: format!("example {at}"), subject: example(one), classes: Some(classes) });
    }
    for (classes, program, chaos) in PROGRAMS {
        let classes = classes.iter().map(|class| (*class).to_owned()).collect();
        let subject = Subject::Program(program, chaos);
        trials.push(Trial { name: format!("{program} ({chaos})"), subject, classes: Some(classes) });
    }
    for seed in 0..cases {
        for class in model.rules.slots.keys() {
            let Some(about) = generator.about(class) else { continue };
            let subject = Subject::Script(about.script(seed, limits(seed, 60)), way(seed));
            let name = format!("seed {seed} about {class}");
            trials.push(Trial { name, subject, classes: Some(vec![class.clone()]) });
        }
        let subject = Subject::Script(generator.script(seed, limits(seed, 250)), way(seed));
        trials.push(Trial { name: format!("seed {seed}"), subject, classes: None });
    }
    trials
}

/// What the workers know together.
#[derive(Default)]
struct Found {
    /// Mutants that would have made a difference to what the log was told, in some run.
    reached: BTreeSet<String>,
    /// Mutants that were seen.
    seen: BTreeSet<String>,
    right: usize,
    wrong: usize,
}

/// Runs a subject without a mutant, and with each that it reaches and that was not seen yet.
fn try_mutants(bench: &Bench<'_>, trial: &Trial, wanted: &BTreeSet<String>, found: &Mutex<Found>) {
    let tried = |mutant: &str| {
        trial.classes.as_ref().is_none_or(|classes| classes.iter().any(|name| name == class(mutant)))
            && !locked(found).seen.contains(mutant)
    };
    if !wanted.iter().any(|mutant| tried(mutant)) {
        return;
    }
    let scratch = tempfile::NamedTempFile::new().expect("a file for what is reached");
    let path = scratch.path().to_str().expect("a path in UTF-8");
    let native = bench.native(&trial.subject);
    let differs = bench.difference(&trial.subject, &native, ("REPRISE_MUTANTS_REACHED", path)).is_some();
    // What fails without a mutant proves nothing.
    if !native.status.success() || differs {
        locked(found).wrong += 1;
        return println!("{}: fails without a mutant, and is left out", trial.name);
    }
    let reached = std::fs::read_to_string(path).expect("what is reached");
    locked(found).right += 1;
    locked(found).reached.extend(reached.lines().map(str::to_owned));
    for mutant in reached.lines().filter(|mutant| wanted.contains(*mutant)) {
        if tried(mutant)
            && bench.difference(&trial.subject, &native, ("REPRISE_MUTANT", mutant)).is_some()
            && locked(found).seen.insert(mutant.to_owned())
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
    let cases = std::env::var("REPRISE_TEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let model = model();
    let mutants = all_mutants(&model);
    let equivalent: BTreeSet<String> = EQUIVALENT.iter().map(|(mutant, _)| (*mutant).to_owned()).collect();
    assert!(equivalent.is_subset(&mutants), "not mutants: {:?}", equivalent.difference(&mutants));
    let found = Mutex::new(Found::default());
    at_once(&model, trials(&model, cases), |bench, trial| try_mutants(bench, &trial, &mutants, &found));
    let found = locked(&found);
    let observable: BTreeSet<&String> = mutants.difference(&equivalent).collect();
    let survivors = observable.iter().filter(|mutant| !found.seen.contains(**mutant));
    for mutant in survivors.clone() {
        let why = if found.reached.contains(*mutant) { "survives" } else { "is reached by nothing" };
        println!("{mutant}: {why}");
    }
    let seen = observable.len() - survivors.count();
    println!(
        "{seen} of {} mutants are seen ({:.1} %), {} more cannot be; {} runs without a mutant, {} left out",
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
