//! Display lists (specification 1.5, section 5.4): blocks of the log.
//! This module must not know the commands inside a list.

use crate::command::ObjectClass;
use crate::keeper::slot;
use crate::lists::rejected;
use crate::tokens as gl;
use reprise_log::Recorder;

const LIST: u8 = ObjectClass::DisplayList as u8;

/// glNewList(list, mode)
pub fn new_list(k: &mut Recorder<'_>) {
    let (name, mode) = (k.packet().word(0), k.packet().word(1));
    let list = k.object(LIST, name);
    k.store_as(&[name, gl::COMPILE]); // issued again, it must not execute its content once more
    k.block_begin(k.key(slot::List, list, 0, 0), mode == gl::COMPILE_AND_EXECUTE);
}

/// glEndList()
pub fn end_list(k: &mut Recorder<'_>) {
    k.block_end();
}

fn call(k: &mut Recorder<'_>, name: u32) {
    if let Some(list) = k.lookup(LIST, name) {
        k.block_call(k.key(slot::List, list, 0, 0));
    }
}

/// glCallList(list)
pub fn call_list(k: &mut Recorder<'_>) {
    let name = k.packet().word(0);
    k.block_rejections(rejected(&k.packet()));
    call(k, name);
}

/// The offsets that glCallLists reads (specification 1.5, section 5.4: types and their bytes).
pub fn offsets(count: usize, ty: u32, bytes: &[u8]) -> Vec<u32> {
    let of =
        |size: usize, read: &dyn Fn(&[u8]) -> u32| bytes.chunks_exact(size).take(count).map(read).collect();
    match ty {
        0x1400 => of(1, &|b| i32::from(b[0] as i8) as u32),
        0x1401 => of(1, &|b| u32::from(b[0])),
        0x1402 => of(2, &|b| i32::from(i16::from_le_bytes([b[0], b[1]])) as u32),
        0x1403 => of(2, &|b| u32::from(u16::from_le_bytes([b[0], b[1]]))),
        0x1404 | 0x1405 => of(4, &|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])),
        0x1406 => of(4, &|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]) as i32 as u32),
        0x1407 => of(2, &|b| u32::from_be_bytes([0, 0, b[0], b[1]])),
        0x1408 => of(3, &|b| u32::from_be_bytes([0, b[0], b[1], b[2]])),
        0x1409 => of(4, &|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])),
        _ => Vec::new(),
    }
}

/// glCallLists(n, type, lists): each is added to the list base of this moment.
pub fn call_lists(k: &mut Recorder<'_>) {
    let count = (k.packet().word(0) as i32).max(0) as usize;
    let ty = k.packet().word(1);
    let base = k.peek(k.key(slot::ListBase, 0, 0, 0));
    k.block_rejections(rejected(&k.packet()));
    for offset in offsets(count, ty, k.blob(0)) {
        call(k, base.wrapping_add(offset));
    }
}

/// glGenLists(range), with the first name as the client gave it.
pub fn gen_lists(k: &mut Recorder<'_>) {
    let (range, base) = (k.packet().word(0) as i32, k.packet().word(1));
    for i in 0..range.max(0) as u32 {
        k.create(LIST, base.wrapping_add(i));
    }
}

/// glDeleteLists(list, range): names without a list are ignored.
pub fn delete_lists(k: &mut Recorder<'_>) {
    let (first, range) = (k.packet().word(0), k.packet().word(1) as i32);
    for i in 0..range.max(0) as u32 {
        k.delete(LIST, first.wrapping_add(i));
    }
}

#[cfg(test)]
mod tests {
    use super::offsets;

    #[test]
    fn offsets_of_every_type() {
        assert_eq!(offsets(2, 0x1400, &[1, 0xff]), [1, u32::MAX]);
        assert_eq!(offsets(1, 0x1401, &[200, 7]), [200]);
        assert_eq!(offsets(1, 0x1403, &[1, 2]), [0x201]);
        assert_eq!(offsets(1, 0x1406, &3.9f32.to_le_bytes()), [3]);
        assert_eq!(offsets(1, 0x1407, &[1, 2]), [0x102]);
        assert_eq!(offsets(1, 0x1408, &[1, 2, 3]), [0x10203]);
        assert_eq!(offsets(3, 0x1405, &[1, 0, 0, 0]), [1], "cut short");
    }
}
