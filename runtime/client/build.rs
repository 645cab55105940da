//! How the library is linked.

fn main() {
    // What the library calls of its own is its own. A program may have functions of the same names, made of others of these: its
    // glXSwapBuffers of our eglSwapBuffers, for example, which must not come back to it.
    println!("cargo::rustc-cdylib-link-arg=-Wl,-Bsymbolic-functions");
    println!("cargo::rerun-if-changed=build.rs");
}
