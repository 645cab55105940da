//! Sessions: a program, its private X server and everything that is checkpointed with them.
//!
//! - [`paths`]: where sessions and checkpoints are kept. [`plan`]: what a session is to be.
//! - [`namespaces`], [`root`], [`xserver`]: the tree of processes that is dumped.
//! - [`supervisor`]: the process outside the tree that holds the session together. [`command`]: how the command line
//!   talks to it. [`launch`]: starts it.
//! - [`criu`]: the process image. [`outside`]: connections that cannot be in it. [`frozen`]: what is done while the tree stands still. [`files`]: what the program had
//!   open for writing. [`manifest`], [`store`]: the checkpoint directory. [`pack`]: images, compressed. [`thumbnail`]: pictures of its windows.
//! - [`doctor`]: what a machine lacks. [`probe`]: what its graphics driver has.
//!
//! - [`note!`]: a line on standard error.
//!
//! This crate must not know any GL command.
#![deny(clippy::print_stderr, clippy::print_stdout)] // they panic where nobody can write: see `note`

pub mod command;
pub mod criu;
pub mod doctor;
pub mod error;
pub mod files;
pub mod frozen;
pub mod launch;
pub mod manifest;
pub mod namespaces;
mod note;
pub mod outside;
pub mod pack;
pub mod paths;
pub mod plan;
pub mod probe;
pub mod root;
pub mod store;
pub mod supervisor;
pub mod sys;
pub mod thumbnail;
pub mod viewer;
pub mod xserver;

pub use error::{Error, Result};

/// Version of Reprise, as in manifests and greetings.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
