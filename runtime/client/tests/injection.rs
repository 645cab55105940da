//! The library gets between a program and libGL however the program gets at GL, and is not noticed where it does not.

#[path = "../../../tests/src/xserver.rs"]
mod xserver;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use xserver::XServer;

fn library() -> PathBuf {
    let exe = std::env::current_exe().unwrap();
    let library = exe.ancestors().nth(2).unwrap().join("libreprise.so");
    assert!(library.exists(), "{} is built with this test", library.display());
    library
}

fn server() -> Option<PathBuf> {
    let server = library().with_file_name("reprise-server");
    if !server.exists() {
        // Not an artifact of this package: built here where this package alone is tested.
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "reprise-server"]);
        assert!(build.status().unwrap().success(), "reprise-server does not build");
    }
    server.exists().then_some(server)
}

fn cc(args: &[&str], out: &Path, source: &str) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs").join(source);
    let status = Command::new("cc")
        .args(["-O1", "-g", "-Wall", "-Werror", "-o"])
        .arg(out)
        .arg(source)
        .args(args)
        .status();
    assert!(status.expect("cc runs").success(), "{} does not build", out.display());
}

/// The programs' folder.
fn built() -> &'static Path {
    static BUILT: OnceLock<tempfile::TempDir> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            let dir = tempfile::tempdir().unwrap();
            let at = |name: &str| dir.path().join(name);
            std::fs::create_dir(at("private")).unwrap();
            let private = at("private");
            let private = private.to_str().unwrap();
            cc(&["-shared", "-fPIC", "-lGL"], &at("private/libplugin.so"), "plugin.c");
            cc(&["-shared", "-fPIC"], &at("private/libruns.so"), "who.c");
            cc(&["-shared", "-fPIC"], &at("libwho.so"), "who.c");
            let find = [format!("-L{private}"), format!("-Wl,-rpath,{private}")];
            let flags = ["-shared", "-fPIC", "-Wl,--no-as-needed", &find[0], &find[1], "-lplugin"];
            cc(&flags, &at("libindirect.so"), "indirect.c");
            let flags =
                ["-fPIE", "-pie", "-fno-plt", "-rdynamic", &find[1], "-lGL", "-lX11", "-ldl", "-pthread"];
            cc(&flags, &at("inject"), "inject.c");
            cc(&["-rdynamic", "-lEGL", "-lX11"], &at("own_swap"), "own_swap.c");
            dir
        })
        .path()
}

fn case(args: &[&str]) -> Command {
    let mut command = Command::new(built().join("inject"));
    command.args(args).env("LD_PRELOAD", library());
    command
}

fn check(command: &mut Command) -> Output {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{:?}: {}", command, String::from_utf8_lossy(&output.stderr));
    output
}

/// An X server, for the cases that draw.
fn display() -> XServer {
    XServer::with_screen("200x200x24").unwrap()
}

#[test]
fn a_program_that_links_libgl() {
    check(&mut case(&["linked"]));
}

#[test]
fn a_program_that_opens_libgl() {
    check(&mut case(&["opened"]));
}

#[test]
fn a_program_that_asks_for_symbols() {
    check(&mut case(&["symbols"]));
}

#[test]
fn plugins_that_bind_to_their_own_libraries_first() {
    let (plugin, indirect) = (built().join("private/libplugin.so"), built().join("libindirect.so"));
    check(&mut case(&["deepbind", plugin.to_str().unwrap()]));
    check(&mut case(&["deepbind", indirect.to_str().unwrap()]));
    check(&mut case(&["deepbind-kept", built().join("libwho.so").to_str().unwrap()]));
}

#[test]
fn programs_tidy_up_as_late_as_they_like() {
    server();
    let display = display();
    for when in ["tidy-at-exit", "tidy-in-thread"] {
        let output = check(case(&[when]).env("DISPLAY", display.name()));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "tidy\n", "{when}");
    }
}

#[test]
fn threads_come_and_go_while_another_fills_its_ring() {
    server();
    let display = display();
    check(case(&["threads-come-and-go"]).env("DISPLAY", display.name()));
}

#[test]
fn egl_is_ours_and_what_is_not_covered_is_refused_aloud_once() {
    let output = check(&mut case(&["egl"]));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said.matches("platform Wayland").count(), 1, "{said}");
}

#[test]
fn functions_of_the_programs_own_are_not_called_in_place_of_ours() {
    server();
    let display = display();
    let mut command = Command::new(built().join("own_swap"));
    check(command.env("LD_PRELOAD", library()).env("DISPLAY", display.name()));
}

#[test]
fn the_caller_of_dlopen_stays_the_caller() {
    check(&mut case(&["runpath"]));
}

#[test]
fn a_program_without_gl_is_as_it_was() {
    let with = check(&mut case(&["idle"]));
    let without = check(case(&["idle"]).env_remove("LD_PRELOAD"));
    assert_eq!(with.stdout, without.stdout, "threads and descriptors");
    assert!(with.stderr.is_empty(), "{}", String::from_utf8_lossy(&with.stderr));
}

#[test]
fn the_render_server_is_no_child_that_the_program_can_see() {
    server();
    let display = display();
    check(case(&["hidden-child"]).env("DISPLAY", display.name()));
}

#[test]
fn children_leave_their_parents_gl_alone() {
    server();
    let display = display();
    check(case(&["fork"]).env("DISPLAY", display.name()));
}

#[test]
fn a_second_x_server_is_refused_and_said_once() {
    server();
    let (display, other) = (display(), display());
    let output = check(case(&["displays", other.name()]).env("DISPLAY", display.name()));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said.matches("has no OpenGL for this program").count(), 1, "{said}");
}

#[test]
fn without_a_server_it_is_said_once() {
    let display = display();
    let mut command = case(&["hidden-child"]);
    let output =
        command.env("DISPLAY", display.name()).env("REPRISE_SERVER", "/no/such/server").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said.matches("reprise: no render server at /no/such/server").count(), 1, "{said}");
}
