//! An X server of one's own, which ends with its owner, however that ends.
//!
//! Also part of `xtask` and of other crates' tests, by its path. This module must not know who draws on it.

use std::io::{self, BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// The server as the child of a shell that ends it when the shell's standard input ends: that is a pipe whose other end
/// nobody but the owner has. A death signal would come with the end of the *thread* that started the server, and not at all
/// for an owner that was killed before it was asked for. Only the server holds the shell's standard output.
const SHELL: &str =
    "trap '' INT HUP; exec 3>&1 >&2; Xvfb \"$@\" >&3 3>&- & exec 3>&-; read -r _; kill $!; wait $!";

/// All of a text, once everybody who may add to it has closed it. Read all the time: a writer waits for room otherwise.
pub fn heard_out(mut from: impl Read + Send + 'static) -> mpsc::Receiver<String> {
    let (send, text) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // An error is an end too; and who waits no longer does not want to know.
        let _ = from.read_to_end(&mut bytes);
        let _ = send.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    text
}

/// Longer than it takes to end.
const MOST: Duration = Duration::from_secs(10);

/// It ends with this.
#[derive(Debug)]
pub struct XServer {
    shell: Child,
    alive: Option<ChildStdin>,
    /// What it has said on standard error, at its end.
    said: mpsc::Receiver<String>,
    name: String,
}

impl XServer {
    /// Starts one with a screen (`640x480x24`) on a display number that is free, and returns once it accepts connections.
    ///
    /// # Errors
    /// There is none on this machine, or it does not start.
    #[allow(dead_code)] // not everyone needs both
    pub fn with_screen(screen: &str) -> io::Result<XServer> {
        XServer::with_settings(screen, &[])
    }

    /// The same, with variables in its environment.
    ///
    /// # Errors
    /// As above.
    pub fn with_settings(screen: &str, env: &[(&str, &str)]) -> io::Result<XServer> {
        let mut shell = Command::new("sh")
            .args(["-c", SHELL, "sh", "-displayfd", "1", "-screen", "0", screen])
            .args(["+extension", "GLX", "-nolisten", "tcp", "-noreset"])
            .envs(env.iter().copied())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let said = shell.stderr.take().map_or_else(|| mpsc::channel().1, heard_out);
        let mut server = XServer { alive: shell.stdin.take(), shell, said, name: String::new() };
        if let Some(out) = server.shell.stdout.take() {
            BufReader::new(out).read_line(&mut server.name)?;
        }
        if server.name.trim().is_empty() {
            server.alive = None;
            let reason = server.said.recv_timeout(MOST).unwrap_or_default();
            let reason = format!("Xvfb (Debian: apt-get install xvfb) did not start: {reason}");
            return Err(io::Error::other(reason));
        }
        server.name = format!(":{}", server.name.trim());
        Ok(server)
    }

    /// Whether it still runs.
    #[allow(dead_code)] // likewise
    pub fn alive(&mut self) -> bool {
        self.shell.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for XServer {
    fn drop(&mut self) {
        self.alive = None;
        // The end of its standard error is that of the shell and of the server.
        if self.said.recv_timeout(MOST) == Err(mpsc::RecvTimeoutError::Timeout) {
            // It is stuck: whoever waited for it would be too.
            let group = self.shell.id().to_string();
            let _ = Command::new("sh").args(["-c", "kill -KILL -- -$0", &group]).status();
        }
        let _ = self.shell.wait();
    }
}
