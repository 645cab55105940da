//! The test programs with the preloaded library draw, answer and fail as they do natively.

use reprise_tests::{Run, XServer, assert_same, for_each_program, must};

fn run(program: &str) {
    let x = must(XServer::start());
    let native = must(Run::new(program).output(&x));
    let recorded = must(must(Run::new(program).preloaded()).output(&x));
    assert_same("recorded run", &native, &recorded);
}

for_each_program!(run);
