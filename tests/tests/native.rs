//! The test programs themselves: natively they are deterministic and legal.

use reprise_tests::{Run, XServer, assert_same, for_each_program, must};

/// What needs more than the OpenGL 3.3 that softpipe has, or several samples.
const BEYOND_SOFTPIPE: [&str; 8] =
    ["attribs", "es3", "fences", "indirect", "multisample", "multisample_window", "separate", "spirv"];

/// Whether frames leave errors behind that the program has not asked for.
fn leaves_errors(output: &str) -> bool {
    output.lines().any(|line| line.starts_with("error frame ") && line != "error frame none")
}

/// Two runs print the same.
fn run(program: &str) {
    let x = must(XServer::start());
    let first = must(Run::new(program).output(&x));
    assert!(first.status.success(), "{program} ended with {}: {}", first.status, first.stderr);
    assert!(first.stdout.contains("\nend\n"), "{program} did not come to its end");
    assert!(!leaves_errors(&first.stdout), "{program} leaves errors behind:\n{}", first.stdout);
    assert!(!first.stdout.contains("state error"), "{program}: printing the state makes errors");
    let second = must(Run::new(program).output(&x));
    assert_same("second native run", &first, &second);
    if BEYOND_SOFTPIPE.contains(&program) {
        return;
    }
    // Another driver draws other pixels, but finds nothing to object to that this one accepts.
    let other = must(Run::new(program).env("GALLIUM_DRIVER", "softpipe").output(&x));
    assert!(other.status.success(), "{program} with softpipe ended with {}: {}", other.status, other.stderr);
    assert!(!leaves_errors(&other.stdout), "{program} leaves errors behind with softpipe");
}

for_each_program!(run);
