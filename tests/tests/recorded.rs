//! The test programs with the preloaded library draw, answer and fail as they do natively.

use reprise_tests::{Run, XServer, assert_same, for_each_program, must};

fn run(program: &str) {
    let x = must(XServer::start());
    let native = must(Run::new(program).output(&x));
    let recorded = must(must(Run::new(program).preloaded()).output(&x));
    assert_same("recorded run", &native, &recorded);
}

for_each_program!(run);

/// Without KHR_debug the driver is asked for errors after each call that can fail.
#[test]
fn errors_are_found_where_the_driver_does_not_tell() {
    let x = must(XServer::start());
    for program in ["errors", "immediate", "lists"] {
        let native = must(Run::new(program).output(&x));
        let asking = must(Run::new(program).preloaded()).env("REPRISE_ASK_ERRORS", "1");
        assert_same("a driver that is asked", &native, &must(asking.output(&x)));
        let replaced = must(Run::new(program).preloaded())
            .env("REPRISE_ASK_ERRORS", "1")
            .env("REPRISE_CHAOS", "asked:400")
            .env("TESTPROG_STATE", "none");
        let drawn = must(Run::new(program).env("TESTPROG_STATE", "none").output(&x));
        assert_same("a driver that is asked, replaced", &drawn, &must(replaced.output(&x)));
    }
}
