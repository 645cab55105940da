//! Asks the driver that a restarted program would get, before anything of it is restored: a render server of its own,
//! on an X server that nobody sees, both gone afterwards.
//!
//! This module must not know what the answer is compared with.

use crate::error::{Context, Error, Result};
use crate::plan::Display;
use crate::{sys, xserver};
use reprise_wire::channel::Channel;
use reprise_wire::link::{ToClient, ToServer};
use reprise_wire::session::{Configured, Driver};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Longer than any driver takes to load, seconds.
const PATIENCE: i64 = 60;

/// Ends with this.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        // Where it has ended already there is nothing to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the driver says of itself that the render server `program` loads with these variables in its environment, and
/// which of `configs` it lacks. What it prints goes to `log`.
///
/// # Errors
/// No X server; a render server that does not start.
pub fn ask(
    program: &Path,
    env: &BTreeMap<String, String>,
    configs: &[Configured],
    screen: (u16, u16),
    log: File,
) -> Result<Driver> {
    xserver::check(Display::Private)?;
    let Some(mut command) = xserver::command(Display::Private, screen) else {
        return Err(Error::Start("no X server to ask the driver on".into()));
    };
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut display = Ends(command.spawn().context(|| "start an X server".into())?);
    let mut number = String::new();
    if let Some(out) = display.0.stdout.take() {
        BufReader::new(out).read_line(&mut number).context(|| "hear from the X server".into())?;
    }
    let (channel, theirs) = Channel::pair().context(|| "make a link".into())?;
    let mut command = Command::new(program);
    sys::render_server_env(&mut command, env);
    command.current_dir("/");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    sys::as_render_server(&mut command, theirs.into_fd(), None, None);
    let server = Ends(command.spawn().context(|| format!("start {}", program.display()))?);
    // It holds the other end of the link, which would never hang up.
    drop(command);
    let failed = |reason: String| Error::Start(format!("the render server: {reason}"));
    let hello = ToServer::Hello {
        interface: reprise_gl::interface(),
        display: format!(":{}", number.trim()),
        first_seq: 1,
        configs: Some(configs.to_vec()),
    };
    channel.send(&hello, &[]).map_err(|error| failed(error.to_string()))?;
    let limit = Timespec { tv_sec: PATIENCE, tv_nsec: 0 };
    loop {
        match poll(&mut [PollFd::from_borrowed_fd(channel.fd(), PollFlags::IN)], Some(&limit)) {
            Ok(0) => return Err(failed("it does not answer".into())),
            Ok(_) => break,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(failed(error.to_string())),
        }
    }
    let answer = channel.receive::<ToClient>().map_err(|error| failed(error.to_string()))?.0;
    // It has a connection to the display, which must not end first.
    drop(server);
    match answer {
        ToClient::Ready { driver, .. } => Ok(driver),
        ToClient::Failed { reason } => Err(failed(reason)),
        ToClient::Done => Err(failed("it says something unexpected".into())),
    }
}
