//! `libreprise.so`: the library that is preloaded into a program. It takes the program's GL, GLX and EGL calls, writes each
//! as a packet into a ring, and keeps the log of those that still matter.
//!
//! - [`calls`]: the calling path; what every wrapper of a command is made of.
//! - [`lane`]: what the calling path keeps for each thread, and the gate where threads are stopped.
//! - [`process`]: what the library keeps for the process, started at the first GLX call.
//! - [`keeper`]: the thread that reads the rings behind the server.
//! - [`control`]: the thread that replaces render servers; [`rebuild`]: bringing a fresh one to the same state;
//!   [`session`]: speaking with the supervisor; [`chaos`]: replacing servers on purpose.
//! - [`server`]: starting a render server, and speaking with it.
//! - [`seen`]: what the program asks its driver about itself.
//! - [`inject`]: getting between the program and libGL; [`elf`]: reading shared objects.
//! - [`glx`]: GLX, which is written by hand; [`egl`]: EGL, made of it.
//! - [`names`]: giving out names; [`readable`]: whether memory is there; [`mapping`]: memory that stands for something elsewhere.
//! - [`handlers`]: GL commands that a rule cannot describe, written by hand.
//! - [`stats`]: figures at exit.
//! - [`note`]: the few lines that a user must see.
//!
//! This library must not load a driver, and must not change anything in a program that does not use GL.

#[cfg(not(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu")))]
compile_error!(
    "the client library knows the calling conventions and the thread pointer of x86-64 Linux with glibc only"
);

pub mod calls;
pub mod chaos;
pub mod control;
pub mod egl;
pub mod elf;
#[path = "../../../generated/client.rs"]
pub mod generated;
pub mod glx;
#[path = "../../handlers/client/mod.rs"]
pub mod handlers;
pub mod inject;
pub mod keeper;
pub mod lane;
pub mod mapping;
pub mod names;
pub mod note;
pub mod payload;
pub mod process;
pub mod readable;
pub mod rebuild;
pub mod seen;
pub mod segments;
pub mod server;
mod session;
pub mod stats;
pub mod written;
