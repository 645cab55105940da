//! JSON messages and file descriptors over a Unix socket that keeps message boundaries (SOCK_SEQPACKET).
//!
//! JSON because these messages are few, and a person debugging with strace should be able to read them.
//! This module must not know what the messages mean.

use rustix::fd::AsFd;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, recvmsg, sendmsg,
};
use serde::{Serialize, de::DeserializeOwned};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};

/// The longest message in bytes.
pub const MAX_MESSAGE: usize = 128 << 10;
/// The most descriptors with one message.
pub const MAX_FDS: usize = 8;

/// Why a message did not come or go.
#[derive(Debug, thiserror::Error)]
pub enum ChannelError {
    /// The other side closed the socket.
    #[error("the other side is gone")]
    Closed,
    /// The socket failed.
    #[error("socket: {0}")]
    Io(#[from] io::Error),
    /// The bytes were no message of this version.
    #[error("message not understood: {0}")]
    Malformed(#[from] serde_json::Error),
    /// A message longer than [`MAX_MESSAGE`].
    #[error("message of {0} bytes is too long")]
    TooLong(usize),
}

/// A connected socket.
#[derive(Debug)]
pub struct Channel<F = OwnedFd> {
    fd: F,
}

impl Channel {
    /// Two connected ends, closed on exec.
    ///
    /// # Errors
    /// What socketpair(2) says.
    pub fn pair() -> io::Result<(Channel, Channel)> {
        use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
        let (a, b) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)?;
        Ok((Channel { fd: a }, Channel { fd: b }))
    }

    /// Connects to a listening socket in the file system.
    ///
    /// # Errors
    /// What socket(2) and connect(2) say.
    pub fn connect(path: &std::path::Path) -> io::Result<Channel> {
        use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};
        let fd = socket_with(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)?;
        connect(&fd, &SocketAddrUnix::new(path)?)?;
        Ok(Channel { fd })
    }
}

impl<F: AsFd> Channel<F> {
    /// Takes a connected SOCK_SEQPACKET socket.
    pub fn new(fd: F) -> Channel<F> {
        Channel { fd }
    }

    /// The socket.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
    /// The socket, given up.
    pub fn into_fd(self) -> F {
        self.fd
    }

    /// Sends a message with descriptors.
    ///
    /// # Errors
    /// [`ChannelError`]; a peer that is gone is [`ChannelError::Closed`] and raises no signal.
    pub fn send<M: Serialize>(&self, message: &M, fds: &[BorrowedFd<'_>]) -> Result<(), ChannelError> {
        let bytes = serde_json::to_vec(message)?;
        if bytes.len() > MAX_MESSAGE {
            return Err(ChannelError::TooLong(bytes.len()));
        }
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if !fds.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(fds)) {
            return Err(ChannelError::TooLong(fds.len()));
        }
        loop {
            match sendmsg(&self.fd, &[IoSlice::new(&bytes)], &mut ancillary, SendFlags::NOSIGNAL) {
                Ok(_) => return Ok(()),
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::PIPE | rustix::io::Errno::CONNRESET | rustix::io::Errno::NOTCONN) => {
                    return Err(ChannelError::Closed);
                }
                Err(error) => return Err(ChannelError::Io(error.into())),
            }
        }
    }

    /// Waits until there is a message to receive, or the other side is gone.
    ///
    /// # Errors
    /// What poll(2) says.
    pub fn await_message(&self) -> io::Result<()> {
        use rustix::event::{PollFd, PollFlags, poll};
        loop {
            match poll(&mut [PollFd::new(&self.fd, PollFlags::IN)], None) {
                Ok(_) => return Ok(()),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Waits for a message.
    ///
    /// # Errors
    /// [`ChannelError`].
    pub fn receive<M: DeserializeOwned>(&self) -> Result<(M, Vec<OwnedFd>), ChannelError> {
        let mut bytes = vec![0; MAX_MESSAGE];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
        let mut ancillary = RecvAncillaryBuffer::new(&mut space);
        let received = loop {
            let mut parts = [IoSliceMut::new(&mut bytes)];
            match recvmsg(&self.fd, &mut parts, &mut ancillary, RecvFlags::CMSG_CLOEXEC) {
                Ok(received) => break received,
                // The peer has closed without reading all that was sent to it. The system says so once and first;
                // after it comes what the peer had sent.
                Err(rustix::io::Errno::INTR | rustix::io::Errno::CONNRESET) => {}
                Err(error) => return Err(ChannelError::Io(error.into())),
            }
        };
        let mut fds = Vec::new();
        for message in ancillary.drain() {
            if let RecvAncillaryMessage::ScmRights(rights) = message {
                fds.extend(rights);
            }
        }
        if received.bytes == 0 {
            return Err(ChannelError::Closed);
        }
        Ok((serde_json::from_slice(&bytes[..received.bytes])?, fds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_carries_descriptors() {
        let (a, b) = Channel::pair().unwrap();
        let (extra, _) = Channel::pair().unwrap();
        a.send(&("hello", 3), &[extra.fd()]).unwrap();
        let (message, fds): ((String, u32), _) = b.receive().unwrap();
        assert_eq!(message, ("hello".into(), 3));
        assert_eq!(fds.len(), 1);
        drop(a);
        assert!(matches!(b.receive::<u32>(), Err(ChannelError::Closed)));
    }

    #[test]
    fn last_words_are_heard_from_a_peer_that_did_not_listen() {
        let (a, b) = Channel::pair().unwrap();
        b.send(&"unread", &[]).unwrap();
        a.send(&1, &[]).unwrap();
        a.send(&2, &[]).unwrap();
        drop(a);
        assert_eq!(b.receive::<u32>().unwrap().0, 1);
        assert_eq!(b.receive::<u32>().unwrap().0, 2);
        assert!(matches!(b.receive::<u32>(), Err(ChannelError::Closed)));
    }

    #[test]
    fn rubbish_is_refused() {
        let (a, b) = Channel::pair().unwrap();
        a.send(&"text", &[]).unwrap();
        assert!(matches!(b.receive::<u32>(), Err(ChannelError::Malformed(_))));
    }
}
