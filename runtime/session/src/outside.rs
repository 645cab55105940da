//! Finds connections that leave the tree: sockets of its processes whose other end no process of the tree holds.
//!
//! A process image cannot hold half of a connection. For Unix sockets the kernel is asked over netlink (sock_diag(7)), because
//! /proc does not say which socket is connected to which. The ends of a TCP connection know each other by address and port.
//! This module must not know which connections a session has.

use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, netlink, recv, send, socket_with,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;

/// Message types and flags of netlink and sock_diag, which no crate at hand names.
const SOCK_DIAG_BY_FAMILY: u16 = 20;
const DONE: u16 = 3;
const ERROR: u16 = 2;
const REQUEST_DUMP: u16 = 0x301;
const SHOW_NAME_AND_PEER: u32 = 1 | 4;
const ATTRIBUTE_NAME: u16 = 0;
const ATTRIBUTE_PEER: u16 = 2;
/// Sizes of the headers of netlink, of an answer, of an attribute.
const HEADER: usize = 16;
const ANSWER: usize = 16;
const ATTRIBUTE: usize = 4;
/// SOCK_DGRAM: such a socket can be connected anew by its name.
const DATAGRAM: u8 = 2;
/// How /proc/net/tcp6 begins an IPv4 address.
const MAPPED: &str = "0000000000000000FFFF0000";

#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Socket {
    kind: u8,
    peer: u32,
    name: String,
}

/// The connections of processes `tree` (their pids here) that leave it, in words.
///
/// # Errors
/// What the kernel says.
pub fn find(tree: &[i32]) -> io::Result<Vec<String>> {
    let holders = holders(tree);
    let sockets = unix_sockets()?;
    let mut found = Vec::new();
    for (inode, pid) in &holders {
        let Some(socket) = sockets.get(inode) else { continue };
        if socket.peer == 0 || socket.kind == DATAGRAM || holders.contains_key(&socket.peer) {
            continue;
        }
        let Some(peer) = sockets.get(&socket.peer) else { continue };
        let comm = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        let name = [&peer.name, &socket.name].into_iter().find(|n| !n.is_empty()).map_or("", |n| n);
        found.push(format!(
            "{} (pid {pid} outside) has a connection that leaves the session {name}",
            comm.trim()
        ));
    }
    Ok(found)
}

/// Whether a TCP connection of processes `tree` (their pids here) leaves it. Where none does, an image can hold both ends of all of
/// them: those of the daemon of an MPI program, for example, which does not live without.
///
/// # Errors
/// What the kernel says.
pub fn tcp_leaves(tree: &[i32]) -> io::Result<bool> {
    let holders = holders(tree);
    let mut here = BTreeSet::new();
    for table in ["tcp", "tcp6"] {
        match fs::read_to_string(format!("/proc/net/{table}")) {
            Ok(text) => here.extend(tcp_connections(&text, |inode| holders.contains_key(&inode))),
            // A kernel without IPv6.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(here.iter().any(|(local, peer)| !here.contains(&(peer.clone(), local.clone()))))
}

/// The two ends of each connection in a table of /proc/net, of sockets that are `ours`, as the kernel writes them.
fn tcp_connections(table: &str, ours: impl Fn(u32) -> bool) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (Some(local), Some(peer), Some(inode)) = (fields.get(1), fields.get(2), fields.get(9)) else {
            continue;
        };
        // One that listens has no peer; what is closed and waits has no inode, and what nobody has accepted yet neither: its
        // other end leaves the tree then.
        if !peer.ends_with(":0000") && inode.parse().is_ok_and(&ours) {
            found.push((plain(local), plain(peer)));
        }
    }
    found
}

/// An IPv4 address in an IPv6 socket is written as its peer, which may be an IPv4 socket, writes it.
fn plain(address: &str) -> String {
    address.strip_prefix(MAPPED).unwrap_or(address).to_owned()
}

/// The sockets that processes `tree` hold, by inode.
fn holders(tree: &[i32]) -> BTreeMap<u32, i32> {
    let mut holders = BTreeMap::new();
    for pid in tree {
        let Ok(fds) = fs::read_dir(format!("/proc/{pid}/fd")) else { continue };
        for fd in fds.flatten() {
            let link = fs::read_link(fd.path()).unwrap_or_default();
            let inode = link
                .to_str()
                .and_then(|l| l.strip_prefix("socket:[")?.strip_suffix(']')?.parse::<u32>().ok());
            if let Some(inode) = inode {
                holders.insert(inode, *pid);
            }
        }
    }
    holders
}

/// All Unix sockets of this network namespace, by inode.
fn unix_sockets() -> io::Result<BTreeMap<u32, Socket>> {
    let kernel =
        socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, Some(netlink::SOCK_DIAG))?;
    let mut request = Vec::new();
    request.extend(40u32.to_ne_bytes());
    request.extend(SOCK_DIAG_BY_FAMILY.to_ne_bytes());
    request.extend(REQUEST_DUMP.to_ne_bytes());
    request.extend([0; 8]); // sequence, port
    request.extend([1, 0, 0, 0]); // AF_UNIX, protocol, padding
    request.extend(u32::MAX.to_ne_bytes()); // sockets in every state
    request.extend(0u32.to_ne_bytes()); // every inode
    request.extend(SHOW_NAME_AND_PEER.to_ne_bytes());
    request.extend([0; 8]); // cookie
    send(&kernel, &request, SendFlags::empty())?;
    let mut sockets = BTreeMap::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let (len, _) = recv(&kernel, &mut buffer[..], RecvFlags::empty())?;
        if take(&buffer[..len], &mut sockets)? {
            return Ok(sockets);
        }
    }
}

/// Takes the answers in one message of the kernel. Returns whether it was the last.
fn take(mut bytes: &[u8], sockets: &mut BTreeMap<u32, Socket>) -> io::Result<bool> {
    while let Some((len, kind)) = u32_at(bytes, 0).zip(u16_at(bytes, 4)) {
        let len = len as usize;
        if len < HEADER || len > bytes.len() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        match kind {
            DONE => return Ok(true),
            ERROR => {
                let code = u32_at(bytes, HEADER).map_or(0, |code| code.cast_signed());
                return Err(io::Error::from_raw_os_error(-code));
            }
            _ => take_socket(&bytes[HEADER..len], sockets),
        }
        bytes = bytes.get(len.next_multiple_of(4)..).unwrap_or_default();
    }
    Ok(false)
}

fn take_socket(answer: &[u8], sockets: &mut BTreeMap<u32, Socket>) {
    let (Some(kind), Some(inode)) = (answer.get(1), u32_at(answer, 4)) else { return };
    let mut socket = Socket { kind: *kind, ..Socket::default() };
    let mut rest = answer.get(ANSWER..).unwrap_or_default();
    while let Some((len, kind)) = u16_at(rest, 0).zip(u16_at(rest, 2)) {
        let len = usize::from(len);
        let Some(value) = rest.get(ATTRIBUTE..len) else { break };
        match kind {
            ATTRIBUTE_NAME => socket.name = String::from_utf8_lossy(value).trim_matches('\0').to_owned(),
            ATTRIBUTE_PEER => socket.peer = u32_at(value, 0).unwrap_or(0),
            _ => {}
        }
        rest = rest.get(len.next_multiple_of(4)..).unwrap_or_default();
    }
    sockets.insert(inode, socket);
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::net::UnixStream;

    #[test]
    fn both_ends_here_is_inside_and_one_end_is_not() {
        let me = i32::try_from(std::process::id()).unwrap();
        let (a, b) = UnixStream::pair().unwrap();
        let inode = |s: &UnixStream| u32::try_from(rustix::fs::fstat(s).unwrap().st_ino).unwrap();
        let sockets = unix_sockets().unwrap();
        assert_eq!(sockets[&inode(&a)].peer, inode(&b));
        // A child holds one end alone.
        let mut child = std::process::Command::new("cat")
            .stdin(std::os::fd::OwnedFd::from(a))
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        assert_eq!(find(&[pid]).unwrap().len(), 1);
        assert_eq!(find(&[pid, me]).unwrap(), Vec::<String>::new());
        drop(b);
        child.wait().unwrap();
    }

    #[test]
    fn tcp_both_ends_here_is_inside_and_one_end_is_not() {
        let me = i32::try_from(std::process::id()).unwrap();
        let listener = std::net::TcpListener::bind("[::]:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        // An IPv4 socket at one end, an IPv6 socket at the other.
        let a = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        let (b, _) = listener.accept().unwrap();
        let mut child = std::process::Command::new("cat")
            .stdin(std::os::fd::OwnedFd::from(a))
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        assert!(tcp_leaves(&[pid]).unwrap());
        assert!(!tcp_leaves(&[pid, me]).unwrap());
        drop(b);
        child.wait().unwrap();
    }

    #[test]
    fn rubbish_from_the_kernel_is_no_panic() {
        let mut sockets = BTreeMap::new();
        assert!(take(&[255; 40], &mut sockets).is_err());
        assert!(!take(&[1, 2], &mut sockets).unwrap());
        take_socket(&[1, 1, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 2, 0, 1], &mut sockets);
        assert_eq!(sockets[&9].peer, 0);
    }
}
