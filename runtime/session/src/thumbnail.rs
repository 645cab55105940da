//! Pictures of a session's windows, read from its X server.
//!
//! This module must not know why they are wanted.

use crate::manifest::Window;
use std::fs::File;
use std::io::BufWriter;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, ImageFormat, MapState, WindowClass};
use x11rb::rust_connection::{DefaultStream, RustConnection};

/// Windows smaller than this are no pictures (input helpers, tray dots).
const SMALLEST: u16 = 8;
/// How long an X server may take.
const PATIENCE: Duration = Duration::from_secs(3);

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// A window as it was.
#[derive(Debug, Clone)]
pub struct Taken {
    /// What is said of it.
    pub window: Window,
    size: (u16, u16),
    /// As the X server gives it: blue, green, red, nothing.
    pixels: Vec<u8>,
}

/// Every window shown on the display whose sockets are in `x11`.
///
/// # Errors
/// In words: a checkpoint is good without pictures.
pub fn take(x11: &Path) -> Result<Vec<Taken>, String> {
    let Some(socket) = display_socket(x11) else { return Err("the session has no display".into()) };
    let (done, result) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = done.send(take_now(&socket).map_err(|e| e.to_string()));
    });
    result.recv_timeout(PATIENCE).unwrap_or_else(|_| Err("the X server does not answer".into()))
}

/// Writes their pictures below `dir`, as what is said of them names them.
///
/// # Errors
/// In words, as for [`take`].
pub fn write(taken: &[Taken], dir: &Path) -> Result<(), String> {
    taken.iter().try_for_each(|taken| write_one(taken, dir)).map_err(|error| error.to_string())
}

fn write_one(taken: &Taken, dir: &Path) -> Result<(), AnyError> {
    let path = dir.join(&taken.window.picture);
    std::fs::create_dir_all(path.parent().unwrap_or(dir))?;
    let rgb: Vec<u8> = taken.pixels.chunks_exact(4).flat_map(|p| [p[2], p[1], p[0]]).collect();
    let (width, height) = taken.size;
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width.into(), height.into());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rgb)?;
    Ok(writer.finish()?)
}

/// Fills in the sizes of windows, which are those of the display whose sockets are in `x11`, or of the display that this
/// process uses. What cannot be found out stays as it is.
pub fn measure(x11: Option<&Path>, windows: Vec<(u32, u32, u32)>) -> Vec<(u32, u32, u32)> {
    if windows.is_empty() {
        return windows;
    }
    let socket = x11.and_then(display_socket);
    let unknown = windows.clone();
    let isolated = x11.is_some();
    let (done, result) = mpsc::channel();
    std::thread::spawn(move || {
        let connect = || -> Result<RustConnection, AnyError> {
            match socket {
                Some(socket) => {
                    let (stream, _) = DefaultStream::from_unix_stream(UnixStream::connect(socket)?)?;
                    Ok(RustConnection::connect_to_stream(stream, 0)?)
                }
                None if isolated => Err("no display".into()),
                None => Ok(x11rb::connect(None)?.0),
            }
        };
        let Ok(x) = connect() else { return };
        let measured = windows.into_iter().map(|(id, width, height)| {
            let geometry = x.get_geometry(id).ok().and_then(|answer| answer.reply().ok());
            geometry.map_or((id, width, height), |is| (id, is.width.into(), is.height.into()))
        });
        // Nobody waits for it where it took too long.
        let _ = done.send(measured.collect());
    });
    result.recv_timeout(PATIENCE).unwrap_or(unknown)
}

/// The X server's socket.
pub fn display_socket(x11: &Path) -> Option<PathBuf> {
    std::fs::read_dir(x11)
        .ok()?
        .flatten()
        .map(|e| e.path())
        .find(|p| p.file_name().and_then(|n| n.to_str()).is_some_and(|n| n.starts_with('X')))
}

fn take_now(socket: &Path) -> Result<Vec<Taken>, AnyError> {
    let (stream, _) = DefaultStream::from_unix_stream(UnixStream::connect(socket)?)?;
    let x = RustConnection::connect_to_stream(stream, 0)?;
    let screen = x.setup().roots.first().ok_or("no screen")?;
    let root = screen.root;
    let mut windows = Vec::new();
    for id in x.query_tree(root)?.reply()?.children {
        let Ok(window) = picture(&x, id, screen.width_in_pixels, screen.height_in_pixels) else {
            continue;
        };
        windows.extend(window);
    }
    Ok(windows)
}

fn picture(x: &RustConnection, id: u32, max_w: u16, max_h: u16) -> Result<Option<Taken>, AnyError> {
    let about = x.get_window_attributes(id)?.reply()?;
    let at = x.get_geometry(id)?.reply()?;
    if about.map_state != MapState::VIEWABLE
        || about.class != WindowClass::INPUT_OUTPUT
        || at.width.min(at.height) < SMALLEST
    {
        return Ok(None);
    }
    // Only what is on the screen can be read.
    let (left, top) = (i32::from(at.x).max(0), i32::from(at.y).max(0));
    let right = (i32::from(at.x) + i32::from(at.width)).min(i32::from(max_w));
    let bottom = (i32::from(at.y) + i32::from(at.height)).min(i32::from(max_h));
    if right <= left || bottom <= top {
        return Ok(None);
    }
    let (width, height) = (u16::try_from(right - left)?, u16::try_from(bottom - top)?);
    let (from_x, from_y) = (i16::try_from(left - i32::from(at.x))?, i16::try_from(top - i32::from(at.y))?);
    let image = x.get_image(ImageFormat::Z_PIXMAP, id, from_x, from_y, width, height, !0)?.reply()?;
    let count = usize::from(width) * usize::from(height);
    if image.depth < 24 || image.data.len() < count * 4 {
        return Ok(None);
    }
    let mut pixels = image.data;
    pixels.truncate(count * 4);
    let title = x.get_property(false, id, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 64)?.reply()?;
    let window = Window {
        id,
        title: String::from_utf8_lossy(&title.value).into_owned(),
        width: at.width,
        height: at.height,
        picture: format!("windows/{id:#x}.png"),
    };
    Ok(Some(Taken { window, size: (width, height), pixels }))
}
