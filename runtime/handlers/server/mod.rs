//! What the render server does by hand: commands whose execution is more than a call of the driver's function.
//!
//! Named from the rules (`server = "name"`). Each gets the packet and answers it if it wants an answer.
//! Must not know what the log keeps.

/// Calls a function of the driver, or returns that it has none.
macro_rules! call {
    ($gl:ident.$name:ident($($arg:expr),*)) => {
        match $gl.$name {
            // SAFETY: a context is current; pointers among the arguments are as good as the expression that gives them,
            // for as many elements as GL reads or writes there.
            Some(function) => unsafe { function($($arg),*) },
            None => return Err(Refused::Missing(stringify!($name))),
        }
    };
}

mod buffers;
pub mod captured;
mod current;
mod draw;
mod framebuffers;
mod gets;
mod lists;
mod names;
mod programs;
mod queries;
mod samples;
mod select;
mod strings;
mod sync;

pub mod capture;
pub mod drawable;

pub use buffers::{bind_vertex_buffer, buffer_storage, get_buffer_sub_data};
pub use capture::set_shared;
pub use captured::{Captured, draw_captured, end_feedback, set_captured};
pub use current::{prepare, settle, settle_framebuffers};
pub use draw::{draw_client_arrays, raise_error};
pub use framebuffers::{get_attachment, get_named_attachment, set_renderbuffer};
pub use gets::{
    copy_image, copy_tex_image, get_compressed_tex_image, get_map, get_pixel_map, get_tex_image,
    get_texture_target, never, unpacked,
};
pub use lists::{call_list, call_lists, delete_lists, end_list, gen_lists, in_begin, is_list, new_list};
pub use names::{generator, may_return, revive};
pub use programs::{
    Programs, create_shader_program, delete_named_string, delete_shader_or_program, end_fragment_shader,
    get_attached_shaders, get_numbers, get_pipeline, get_program_numbers, get_uniform, is_gone, link_program,
    number, set_program_numbers, uniform_subroutines, virtual_number,
};
pub use queries::{
    Active, Queries, active_queries, begin_conditional_render, begin_query, end_conditional_render,
    end_query, get_query_object, query_counter, set_active_query, set_query_result, unconditionally,
};
pub use samples::{Programs as SamplePrograms, set_samples};
pub use select::{HitBuffers, feedback_buffer, hits, render_mode, select_buffer};
pub use strings::{get_error, get_string, get_stringi};
pub use sync::{Syncs, client_wait_sync, delete_sync, fence_sync, finish, waiting};
