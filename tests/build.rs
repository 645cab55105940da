//! Compiles each test program of `programs/` with the C compiler, as an ordinary program that links libGL, libEGL and libX11, and those of
//! `applications/` with the toolkits that they use.
//!
//! They are C so that they are what a user's program is: they link the library, they include `GL/gl.h`, and nothing of
//! this workspace is in them.

use std::path::{Path, PathBuf};
use std::process::Command;

/// In every program; the others are one program each.
const SHARED: [&str; 3] = ["harness.c", "state.c", "state_objects.c"];

/// Programs that do nothing without a script: run by the tests that know how.
const APART: [&str; 1] = ["script"];

/// Programs of `applications/`, with the libraries of each.
const APPLICATIONS: [(&str, &[&str]); 2] = [("freeglut", &["-lglut", "-lGLU"]), ("sdl", &["-lSDL2"])];

fn main() {
    let from = Path::new("programs");
    let into = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("programs");
    std::fs::create_dir_all(&into).expect("the output folder can be made");
    println!("cargo::rerun-if-changed=programs");
    println!("cargo::rerun-if-changed=applications");

    let mut build = cc::Build::new();
    // A fixed address, so that programs may print the addresses of their static arrays.
    build.pic(false).opt_level(1).debug(true).warnings(true).extra_warnings(true).warnings_into_errors(true);
    let objects = build.clone().files(SHARED.map(|file| from.join(file))).compile_intermediates();

    let mut names = Vec::new();
    for entry in std::fs::read_dir(from).expect("programs/ is there") {
        let path = entry.expect("programs/ can be listed").path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(name) = file.strip_suffix(".c") else { continue };
        if SHARED.contains(&file.as_str()) {
            continue;
        }
        let mut link: Command = build.get_compiler().to_command();
        link.arg("-no-pie").arg("-o").arg(into.join(name)).arg(&path).args(&objects);
        link.args(["-Wl,--as-needed", "-lGL", "-lEGL", "-lX11", "-ldl", "-lm", "-pthread"]);
        let status = link.status().expect("the C compiler runs");
        assert!(
            status.success(),
            "{name}.c does not build; on Debian it needs gcc, libgl-dev, libegl-dev and libx11-dev"
        );
        if !APART.contains(&name) {
            names.push(name.to_owned());
        }
    }
    for (name, libraries) in APPLICATIONS {
        let mut link: Command = build.get_compiler().to_command();
        link.arg("-o").arg(into.join(name)).arg(Path::new("applications").join(format!("{name}.c")));
        let status = link.args(libraries).arg("-lGL").status().expect("the C compiler runs");
        assert!(
            status.success(),
            "{name}.c does not build; on Debian it needs freeglut3-dev and libsdl2-dev"
        );
    }
    let renumbered = into.with_file_name("renumbered");
    std::fs::create_dir_all(&renumbered).expect("the output folder can be made");
    let mut library: Command = build.clone().pic(true).get_compiler().to_command();
    library.args(["-shared", "-Wl,-soname,libGL.so.1", "-Wl,--no-as-needed", "renumbered/libGL.c", "-o"]);
    let status = library.arg(renumbered.join("libGL.so.1")).args(["-lOpenGL", "-lGLX", "-ldl"]).status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "libGL.c does not build; on Debian it needs libgl-dev"
    );
    println!("cargo::rerun-if-changed=renumbered");
    names.sort();
    println!("cargo::rustc-env=REPRISE_TEST_PROGRAMS={}", into.display());
    println!("cargo::rustc-env=REPRISE_TEST_PROGRAM_NAMES={}", names.join(" "));
}
