//! Starting a render server that the program cannot see, and the first words with it.
//!
//! This module must not know rings in use, threads of the program, or any command.
#![allow(unsafe_code)] // clone(2) of a child that shares our memory until it execs

use reprise_wire::channel::{Channel, ChannelError};
use reprise_wire::kept::Kept;
use reprise_wire::link::{ToClient, ToServer};
use reprise_wire::session::{Configured, Driver};
use reprise_wire::shm::Shared;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::ffi::{CStr, CString, OsStr, c_char, c_int, c_void};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names another render server than the one beside the library.
pub const ENV_SERVER: &str = "REPRISE_SERVER";
/// The link's descriptor in the render server.
const LINK_FD: RawFd = 3;
/// Longer than any driver takes to load.
const START_SECONDS: i64 = 60;
/// Longer than a server takes to end when its link is closed.
const END_SECONDS: i64 = 5;

/// Why there is no render server.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The program is not there.
    #[error("no render server at {0}")]
    Missing(PathBuf),
    /// It could not be started.
    #[error("cannot start the render server: {0}")]
    Spawn(#[from] io::Error),
    /// The link broke: it ended before it was up.
    #[error("the render server ended while it started: {0}")]
    Link(#[from] ChannelError),
    /// It refused.
    #[error("the render server refuses: {0}")]
    Refused(String),
    /// It said something else than was its turn.
    #[error("the render server said something unexpected: {0}")]
    Unexpected(String),
    /// It says nothing.
    #[error("the render server does not answer")]
    Silent,
}

/// A link to a running render server.
#[derive(Debug)]
pub struct Server {
    /// No other of this process has it.
    pub number: u64,
    channel: Channel<Kept>,
    /// Its process id; inside a session, as the supervisor sees it.
    pub pid: i32,
    /// What its driver says of itself, where it was asked; of the configs that it was asked about too.
    pub driver: Driver,
}

impl Server {
    /// Starts the one beside this library and greets it. `configs`: those that the program uses.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn start(display: &str, first_seq: u64, configs: &[Configured]) -> Result<Server, ServerError> {
        Server::greet(start_process()?, display, first_seq, Some(configs))
    }

    /// Greets the one at the other end of `channel`. `configs`: those that the program uses; `None` where the driver is
    /// known, and is not to be asked again.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn greet(
        channel: Channel<Kept>,
        display: &str,
        first_seq: u64,
        configs: Option<&[Configured]>,
    ) -> Result<Server, ServerError> {
        let hello = ToServer::Hello {
            interface: reprise_gl::interface(),
            display: display.to_owned(),
            first_seq,
            configs: configs.map(<[Configured]>::to_vec),
        };
        Server::open(channel, &hello)
    }

    fn open(channel: Channel<Kept>, first: &ToServer) -> Result<Server, ServerError> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let mut server = Server { number, channel, pid: 0, driver: Driver::default() };
        server.channel.send(first, &[])?;
        match server.receive()? {
            ToClient::Ready { pid, driver } => (server.pid, server.driver) = (pid, driver),
            ToClient::Failed { reason } => return Err(ServerError::Refused(reason)),
            other => return Err(ServerError::Unexpected(format!("{other:?}"))),
        }
        Ok(server)
    }

    /// Whether it has ended.
    pub fn is_gone(&self) -> bool {
        self.await_end(Timespec { tv_sec: 0, tv_nsec: 0 })
    }

    fn await_end(&self, limit: Timespec) -> bool {
        let mut fds = [PollFd::from_borrowed_fd(self.channel.fd(), PollFlags::empty())];
        loop {
            match poll(&mut fds, Some(&limit)) {
                Err(rustix::io::Errno::INTR) => {}
                result => return result.is_ok_and(|ready| ready > 0),
            }
        }
    }

    /// Kills it, and returns when it has ended.
    pub fn kill(&self) {
        if let Some(pid) = rustix::process::Pid::from_raw(self.pid) {
            // Where it has ended already, there is nothing to kill.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
        self.await_end(Timespec { tv_sec: END_SECONDS, tv_nsec: 0 });
    }

    /// Has it end, and returns when it has: what it holds at the X server is free for its successor.
    pub fn retire(&self) {
        // Where the socket is not connected any more, it has ended.
        let _ = rustix::net::shutdown(self.channel.fd(), rustix::net::Shutdown::Write);
        self.await_end(Timespec { tv_sec: END_SECONDS, tv_nsec: 0 });
    }

    /// The link's socket: it hangs up when the server ends.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.channel.fd()
    }

    /// Says something that is not answered.
    ///
    /// # Errors
    /// [`ServerError::Link`].
    pub fn tell(&self, message: &ToServer, fds: &[BorrowedFd<'_>]) -> Result<(), ServerError> {
        Ok(self.channel.send(message, fds)?)
    }

    /// Says something, and waits until it is done.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn ask(&self, message: &ToServer, fds: &[BorrowedFd<'_>]) -> Result<(), ServerError> {
        self.channel.send(message, fds)?;
        match self.receive()? {
            ToClient::Done => Ok(()),
            ToClient::Failed { reason } => Err(ServerError::Refused(reason)),
            other => Err(ServerError::Unexpected(format!("{other:?}"))),
        }
    }

    /// Has it wait until its rings are taken again. Returns its ends of all its connections, the link among them.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn rest(&self) -> Result<Vec<Kept>, ServerError> {
        self.ask_for_descriptors(&ToServer::Rest)
    }

    /// The memory of a ring that it still has.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn take_ring(&self, id: u32) -> Result<Shared, ServerError> {
        match self.ask_for_descriptors(&ToServer::TakeRing { id })?.pop() {
            Some(memory) => Ok(Shared::adopt_kept(memory)?),
            None => Err(ServerError::Unexpected("no memory for a ring".into())),
        }
    }

    fn ask_for_descriptors(&self, message: &ToServer) -> Result<Vec<Kept>, ServerError> {
        self.channel.send(message, &[])?;
        // Waited for here, so that they are there when they are to be kept.
        self.await_message()?;
        let mut said = None;
        let kept = Kept::several(|| {
            let (message, fds) = self.channel.receive()?;
            said = Some(message);
            Ok::<_, ChannelError>(fds)
        })?;
        match said {
            Some(ToClient::Done) => Ok(kept),
            Some(ToClient::Failed { reason }) => Err(ServerError::Refused(reason)),
            other => Err(ServerError::Unexpected(format!("{other:?}"))),
        }
    }

    fn receive(&self) -> Result<ToClient, ServerError> {
        self.await_message()?;
        Ok(self.channel.receive()?.0)
    }

    fn await_message(&self) -> Result<(), ServerError> {
        let limit = Timespec { tv_sec: START_SECONDS, tv_nsec: 0 };
        loop {
            let mut fds = [PollFd::from_borrowed_fd(self.channel.fd(), PollFlags::IN)];
            match poll(&mut fds, Some(&limit)) {
                Ok(0) => return Err(ServerError::Silent),
                Ok(_) => return Ok(()),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(ServerError::Spawn(error.into())),
            }
        }
    }
}

/// A process that has loaded the driver once, and starts servers that have it loaded: for who needs hundreds of them.
#[derive(Debug)]
pub struct Nursery(Server);

impl Nursery {
    /// Starts one.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn start(display: &str) -> Result<Nursery, ServerError> {
        let first = ToServer::Nursery { interface: reprise_gl::interface(), display: display.to_owned() };
        Ok(Nursery(Server::open(start_process()?, &first)?))
    }

    /// Has it start a server, and greets that; its driver is not asked what it is.
    ///
    /// # Errors
    /// [`ServerError`].
    pub fn server(&self, display: &str, first_seq: u64) -> Result<Server, ServerError> {
        let [ours, theirs] = link()?;
        self.0.tell(&ToServer::Child, &[theirs.as_fd()])?;
        drop(theirs);
        Server::greet(Channel::new(ours), display, first_seq, None)
    }
}

/// Starts the program beside this library, and returns the link to it.
fn start_process() -> Result<Channel<Kept>, ServerError> {
    let path = path();
    if !path.exists() {
        return Err(ServerError::Missing(path));
    }
    let [ours, theirs] = link()?;
    spawn(&path, &theirs)?;
    Ok(Channel::new(ours))
}

/// Two ends of a new link.
fn link() -> io::Result<[Kept; 2]> {
    Kept::all(|| {
        let (ours, theirs) = Channel::pair()?;
        Ok([ours.into_fd(), theirs.into_fd()])
    })
}

/// The file that this library was loaded from.
pub fn library_path() -> Option<PathBuf> {
    // SAFETY: dladdr fills the structure for an address in this library, whose name it points to stays while we do.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        if libc::dladdr(library_path as *const c_void, &raw mut info) == 0 || info.dli_fname.is_null() {
            return None;
        }
        Some(PathBuf::from(OsStr::from_bytes(CStr::from_ptr(info.dli_fname).to_bytes())))
    }
}

fn path() -> PathBuf {
    if let Some(path) = std::env::var_os(ENV_SERVER) {
        return path.into();
    }
    let library = library_path().unwrap_or_default();
    library.with_file_name("reprise-server")
}

/// What the child needs, all of it made beforehand: it may not allocate.
struct Plan {
    path: *const c_char,
    argv: *const *const c_char,
    envp: *const *const c_char,
    link: RawFd,
    null: RawFd,
    stderr: bool,
    inner_stack: *mut c_void,
    error: c_int,
}

const STACK: usize = 64 << 10;

/// Runs the render server as nobody's child: a child without exit signal, which wait(2) does not return, starts it and
/// ends at once. Ours to reap is that child alone.
fn spawn(path: &std::path::Path, link: &Kept) -> io::Result<()> {
    let file = CString::new(path.as_os_str().as_bytes())?;
    let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::CLOEXEC;
    let null = Kept::new(|| io::Result::Ok(rustix::fs::open("/dev/null", flags, 0.into())?))?;
    let environment: Vec<CString> = std::env::vars_os()
        .filter(|(name, _)| name != "LD_PRELOAD")
        .filter_map(|(name, value)| {
            let mut both = name.into_vec();
            both.push(b'=');
            both.extend(value.into_vec());
            CString::new(both).ok()
        })
        .collect();
    let mut envp: Vec<*const c_char> = environment.iter().map(|v| v.as_ptr()).collect();
    envp.push(std::ptr::null());
    let argv = [file.as_ptr(), std::ptr::null()];
    let mut stacks = vec![0u128; 2 * STACK / 16];
    let base: *mut u8 = stacks.as_mut_ptr().cast();
    let mut plan = Plan {
        path: file.as_ptr(),
        argv: argv.as_ptr(),
        envp: envp.as_ptr(),
        link: link.as_fd().as_raw_fd(),
        null: null.as_fd().as_raw_fd(),
        stderr: rustix::io::fcntl_getfd(rustix::stdio::stderr()).is_ok(),
        // SAFETY: one past the end of the buffer's second half, a stack that grows down.
        inner_stack: unsafe { base.add(2 * STACK) }.cast(),
        error: 0,
    };
    let blocked = BlockSignals::new();
    // SAFETY: CLONE_VFORK stops this thread until the child has ended, so the plan and the stacks outlive it; the child
    // calls only functions that are safe after vfork.
    let status = unsafe {
        let plan: *mut Plan = &raw mut plan;
        let child =
            libc::clone(outer, base.add(STACK).cast(), libc::CLONE_VM | libc::CLONE_VFORK, plan.cast());
        if child < 0 {
            return Err(io::Error::last_os_error());
        }
        let mut status = 0;
        while libc::waitpid(child, &raw mut status, libc::__WCLONE) < 0
            && io::Error::last_os_error().kind() == io::ErrorKind::Interrupted
        {}
        (*plan).error
    };
    drop(blocked);
    drop(stacks);
    if status != 0 { Err(io::Error::from_raw_os_error(status)) } else { Ok(()) }
}

extern "C" fn outer(plan: *mut c_void) -> c_int {
    // SAFETY: as in `spawn`; this child too waits for its own.
    unsafe {
        let plan: *mut Plan = plan.cast();
        if libc::clone(inner, (*plan).inner_stack, libc::CLONE_VM | libc::CLONE_VFORK, plan.cast()) < 0 {
            (*plan).error = *libc::__errno_location();
        }
        libc::_exit(0)
    }
}

extern "C" fn inner(plan: *mut c_void) -> c_int {
    // SAFETY: system calls on a copy of the descriptor and signal tables; the plan outlives the exec.
    unsafe {
        let plan: *mut Plan = plan.cast();
        // A session of its own: the terminal's signals are for the program.
        libc::setsid();
        for signal in 1..65 {
            // Handlers are the program's; what it ignores, its children would ignore too.
            libc::signal(signal, libc::SIG_DFL);
        }
        libc::dup2((*plan).link, LINK_FD);
        libc::dup2((*plan).null, 0);
        libc::dup2((*plan).null, 1);
        if !(*plan).stderr {
            libc::dup2((*plan).null, 2);
        }
        if libc::syscall(libc::SYS_close_range, LINK_FD + 1, c_int::MAX, 0) < 0 {
            for fd in LINK_FD + 1..4096 {
                libc::close(fd);
            }
        }
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &raw const none, std::ptr::null_mut());
        libc::execve((*plan).path, (*plan).argv, (*plan).envp);
        (*plan).error = *libc::__errno_location();
        libc::_exit(127)
    }
}

/// All signals blocked in the calling thread, until dropped: around whatever starts a thread or a process of ours, so
/// that no handler of the program runs there.
#[derive(Debug)]
pub struct BlockSignals {
    before: libc::sigset_t,
}

impl BlockSignals {
    /// Blocks them.
    pub fn new() -> BlockSignals {
        // SAFETY: plain sets of signals on the stack.
        unsafe {
            let mut all: libc::sigset_t = std::mem::zeroed();
            let mut before: libc::sigset_t = std::mem::zeroed();
            libc::sigfillset(&raw mut all);
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut before);
            BlockSignals { before }
        }
    }
}

impl Default for BlockSignals {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for BlockSignals {
    fn drop(&mut self) {
        // SAFETY: puts back what was there.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.before, std::ptr::null_mut()) };
    }
}
