//! What the render server does by hand: commands whose execution is more than a call of the driver's function.
//!
//! Named from the rules (`server = "name"`). Each gets the packet and answers it if it wants an answer.

mod names;
mod select;
mod strings;

pub mod capture;
pub mod drawable;

pub use names::generator;
pub use select::{HitBuffers, feedback_buffer, hits, render_mode, select_buffer};
pub use strings::{get_error, get_string};
