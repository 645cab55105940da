//! Chaos: the render server is replaced after every so many calls, and the programs do not notice.
//!
//! *Asked*, everything is read back first, so every frame and all state must be exact. *Captured*, it is killed after all
//! was read back at the end of the last frame, *kept*, after that was done at some call: exact too, at every call. *Killed* without that, what was drawn since the
//! last frame boundary is drawn again: exact for the programs whose frames do not show what older ones left; the others
//! must go on, and say the same but for contents.
//!
//! A seed is printed with each random run; `REPRISE_TEST_SEED` gives it again.

use reprise_tests::{Output, Run, XServer, assert_same, for_each_program, must, seed};
use std::time::Duration;

const FRAMES_ONLY: (&str, &str) = ("TESTPROG_STATE", "none");
const NO_STATE: (&str, &str) = ("TESTPROG_STATE", "never");
const LIMIT: Duration = Duration::from_secs(600);

/// Programs that show in one frame what the GPU made in an older one, and no call says what that was: a killed server
/// takes it along.
const SHOWS_OLDER_FRAMES: [&str; 26] = [
    "accum",              // the accumulation buffer gathers over all frames
    "direct_state",       // textures that were copied from the frame buffer, a buffer that was copied into
    "egl",                // a texture is drawn to over all frames
    "egl_es",             // textures are drawn to over all frames
    "es",                 // the same, and of all formats
    "es1",                // the same of few, and a texture that was copied from the window
    "es3",                // textures are drawn to, and buffers that shaders write
    "fragments",          // glClear spares what glDepthMask, glStencilMask, glColorMask and glScissor keep
    "framebuffers",       // textures and renderbuffers are drawn to over all frames
    "glx_extensions",     // the floating-point pbuffer is cleared in the first frame and read in all
    "indexed",            // glClear spares what glColorMask keeps
    "indirect",           // sums and counters of shaders go on from frame to frame
    "map_range",          // buffers that were copied into
    "mipmaps",            // levels that the driver has made, or mapped
    "multisample",        // textures and renderbuffers are drawn to over all frames
    "offscreen",          // the pbuffer is drawn in two frames and read in all
    "pushes",             // raster positions that lights and clip planes have made
    "queries",            // results are got a frame later, and of a query that is active at a frame's end
    "select_feedback",    // a frame begins in selection, where glClear clears nothing
    "stacks",             // glClear spares what glColorMask and glScissor keep
    "texture_arrays",     // a layer that was copied from the frame buffer
    "texture_copy",       // textures that were copied from the frame buffer
    "texture_dsa",        // the same by name
    "texture_formats",    // textures that were copied from one another
    "texture_storage",    // the same, and what a view shows of a texture that is deleted
    "transform_feedback", // a frame shows what the one before has captured
];

/// Programs that make thousands of calls, or whose state takes long to bring back: how far apart the replacements are, at
/// least. Others: 1 to 64 calls.
const APART: [(&str, u64); 23] = [
    ("contexts", 100),
    ("direct_state", 120),
    ("egl_es", 60),
    ("es", 700),
    ("es1", 400),
    ("es3", 700),
    ("fragments", 60),
    ("lighting", 80),
    ("mipmaps", 90),
    ("multisample", 120),
    ("multisample_window", 20),
    ("precedents", 100),
    ("raster", 60),
    ("select_feedback", 60),
    ("signals", 600),
    ("texture_arrays", 100),
    ("texture_compressed", 100),
    ("texture_copy", 180),
    ("texture_dsa", 120),
    ("texture_formats", 200),
    ("texture_storage", 120),
    ("textures", 100),
    ("threads", 250),
];

/// A program, how it is run, and what it prints natively.
struct Subject {
    x: XServer,
    native: Run,
    expected: Output,
}

impl Subject {
    fn new(program: &str, settings: &[(&str, &str)]) -> Subject {
        let x = must(XServer::start());
        let native = settings.iter().fold(Run::new(program), |run, (name, value)| run.env(name, value));
        let expected = must(native.output(&x));
        Subject { x, native, expected }
    }

    fn struck(&self, chaos: &str) -> Output {
        println!("REPRISE_CHAOS={chaos}");
        let run = must(self.native.clone().preloaded()).env("REPRISE_CHAOS", chaos).limit(LIMIT);
        must(run.output(&self.x))
    }

    /// It prints the same, and the drivers take all that is replayed.
    fn is_exact(&self, chaos: &str) {
        let output = self.struck(chaos);
        assert_same(&format!("REPRISE_CHAOS={chaos}"), &self.expected, &output);
        let problem = output.stderr.lines().find(|line| line.contains("of the replayed calls"));
        assert_eq!(problem, None, "REPRISE_CHAOS={chaos}");
    }

    /// It prints the same but for contents: hashes of pixels and numbers.
    fn goes_on(&self, chaos: &str) {
        let without_contents = |output: &Output| Output {
            stdout: output
                .stdout
                .lines()
                .map(|line| {
                    let is_content = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
                    let words = line.split(' ').map(|word| if is_content(&word) { "#" } else { word });
                    words.collect::<Vec<_>>().join(" ") + "\n"
                })
                .collect(),
            ..output.clone()
        };
        let (expected, got) = (without_contents(&self.expected), without_contents(&self.struck(chaos)));
        assert_same(&format!("REPRISE_CHAOS={chaos}"), &expected, &got);
    }

    fn is_killed(&self, program: &str, distance: &str) {
        if SHOWS_OLDER_FRAMES.contains(&program) {
            self.goes_on(&format!("kill:{distance}"));
        } else {
            self.is_exact(&format!("kill:{distance}"));
        }
    }
}

/// Replaced while it draws, after numbers of calls that the seed decides; and, asked, a few times while it prints all its
/// state.
fn at_random_calls(program: &str) {
    let seed = seed();
    println!("REPRISE_TEST_SEED={seed}");
    let distance = match APART.iter().find(|(name, _)| *name == program) {
        Some((_, least)) => (least + seed % least).to_string(),
        None => format!("random:{seed}"),
    };
    let drawing = Subject::new(program, &[FRAMES_ONLY]);
    drawing.is_exact(&format!("asked:{distance}"));
    if SHOWS_OLDER_FRAMES.contains(&program) {
        // The others are exact without.
        drawing.is_exact(&format!("kept:{distance}"));
    }
    drawing.is_killed(program, &distance);
    Subject::new(program, &[]).is_exact(&format!("asked:{}", 400 + seed % 400));
}

for_each_program!(at_random_calls);

/// A program that shows no frames holds no more than others do: it is kept in the middle of its pictures, and each of them is exact.
#[test]
fn pictures_that_are_never_shown_are_drawn_again_exactly() {
    let subject = Subject::new("streams", &[("STREAMS_UNSHOWN", "400"), ("TESTPROG_FRAMES", "1"), NO_STATE]);
    for chaos in ["kill:4444", "kill:3210", "asked:1777"] {
        let output = subject.struck(chaos);
        assert_same(chaos, &subject.expected, &output);
        assert_eq!(output.stderr, subject.expected.stderr, "{chaos}");
    }
}

/// Programs that print the state of further contexts, with thousands of calls, before the state at the end: at every call
/// they do not.
const PRINT_OTHER_STATES: [&str; 2] = ["contexts", "threads"];

/// Those that would take longer than all others together, most of them because a new driver compiles shaders for each of many
/// formats: struck every so many calls, or up to half as many more.
const SLOW: [(&str, u64); 46] = [
    ("answers", 2),
    ("arrays", 2),
    ("assembly", 2),
    ("attribs", 2),
    ("buffers", 2),
    ("copies", 3),
    ("direct_state", 3),
    ("egl", 2),
    ("egl_es", 8),
    ("errors", 2),
    ("es", 60),
    ("es1", 40),
    ("es3", 90),
    ("evaluators", 2),
    ("fences", 3),
    ("fragment_shaders", 2),
    ("framebuffers", 2),
    ("glx_extensions", 2),
    ("handles", 2),
    ("indexed", 2),
    ("indirect", 3),
    ("lighting", 2),
    ("lists", 2),
    ("map_range", 3),
    ("mipmaps", 8),
    ("multisample", 15),
    ("multisample_window", 3),
    ("multitexture", 2),
    ("pixel_buffers", 2),
    ("precedents", 4),
    ("pushes", 3),
    ("raster", 2),
    ("separate", 2),
    ("shaders", 3),
    ("signals", 11),
    ("stacks", 2),
    ("streams", 2),
    ("texture_arrays", 3),
    ("texture_compressed", 2),
    ("texture_copy", 2),
    ("texture_dsa", 2),
    ("texture_formats", 4),
    ("texture_storage", 2),
    ("textures", 3),
    ("transform_feedback", 2),
    ("vertex_array_objects", 2),
];

/// Calls from one replacement to the next; `REPRISE_TEST_EVERY` makes them more, for a machine that has other things to do.
fn every(program: &str) -> u64 {
    if let Ok(text) = std::env::var("REPRISE_TEST_EVERY") {
        return text.parse().expect("REPRISE_TEST_EVERY is a number");
    }
    SLOW.iter().find(|(name, _)| *name == program).map_or(1, |(_, least)| least + seed() % (least / 2 + 1))
}

/// Replaced after every call of the first frames; and killed, after every third to fifth, as the seed says: what is replayed is the
/// same, and as many would take as long as all other tests.
fn at_every_call(program: &str, frames: u32) {
    let frames = frames.to_string();
    let state = if PRINT_OTHER_STATES.contains(&program) { NO_STATE } else { FRAMES_ONLY };
    let subject = Subject::new(program, &[("TESTPROG_FRAMES", &frames), state]);
    let every = every(program);
    subject.is_exact(&format!("asked:{every}"));
    let killed = every * (3 + seed() % 3);
    match SHOWS_OLDER_FRAMES.contains(&program) {
        true => subject.is_exact(&format!("captured:{killed}")),
        false => subject.is_exact(&format!("kill:{killed}")),
    }
}

mod every_call {
    use super::at_every_call;

    macro_rules! every_call {
        ($($name:ident: $frames:literal;)*) => {
            $(#[test]
            fn $name() {
                at_every_call(stringify!($name), $frames);
            })*

            #[test]
            fn every_program_is_named() {
                assert_eq!(reprise_tests::programs(), [$(stringify!($name)),*]);
            }
        };
    }

    every_call! {
        accum: 1;
        answers: 1;
        arrays: 2;
        arrays_more: 2;
        assembly: 1;
        attribs: 2;
        buffers: 2;
        contexts: 1;
        copies: 2;
        direct_state: 1;
        egl: 1;
        egl_es: 1;
        errors: 2;
        es: 1;
        es1: 1;
        es3: 1;
        evaluators: 2;
        fences: 2;
        fork: 1;
        fragment_shaders: 1;
        fragments: 1;
        framebuffers: 1;
        front: 2;
        glx_extensions: 2;
        handles: 1;
        immediate: 1;
        indexed: 2;
        indirect: 1;
        lighting: 1;
        lists: 1;
        loaded: 2;
        map_range: 1;
        mipmaps: 2;
        multisample: 1;
        multisample_window: 2;
        multitexture: 1;
        names: 1;
        offscreen: 2;
        pixel_buffers: 2;
        precedents: 1;
        pushes: 2;
        queries: 2;
        raster: 1;
        resize: 3;
        samplers: 2;
        select_feedback: 1;
        separate: 1;
        shaders: 1;
        signals: 1;
        spirv: 2;
        stacks: 2;
        streams: 1;
        surfaceless: 2;
        texture_arrays: 2;
        texture_compressed: 1;
        texture_copy: 1;
        texture_dsa: 1;
        texture_formats: 1;
        texture_storage: 1;
        textures: 1;
        threads: 1;
        transform_feedback: 1;
        vertex_array_objects: 1;
    }
}
