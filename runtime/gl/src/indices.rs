//! Indices that draws take from memory.
//!
//! Client and server look at each index of a draw, so this is done many at a time where the processor can.
//! This module must not know where the indices come from.

use crate::tokens as gl;
use multiversion::multiversion;

macro_rules! ranges {
    ($name:ident: $int:ty) => {
        #[multiversion(targets("x86_64+avx2"))]
        fn $name(bytes: &[u8], restart: Option<$int>) -> ($int, $int) {
            let (mut low, mut high) = (<$int>::MAX, 0);
            // Loops, not a fold: what is not inlined here would be compiled for the oldest processor.
            for raw in bytes.chunks_exact(size_of::<$int>()) {
                let mut index = [0; size_of::<$int>()];
                index.copy_from_slice(raw);
                let index = <$int>::from_ne_bytes(index);
                let is_one = restart != Some(index);
                low = low.min(if is_one { index } else { <$int>::MAX });
                high = high.max(if is_one { index } else { 0 });
            }
            (low, high)
        }
    };
}
ranges!(of_bytes: u8);
ranges!(of_shorts: u16);
ranges!(of_ints: u32);

/// Lowest and highest index other than `restart`; `None` where there is none. `ty` is GL's name of their type; bytes at the end that
/// are no whole index do not count.
#[inline(always)] // its result would be written to memory, and read again only when all stores before it are done
pub fn range(ty: u32, bytes: &[u8], restart: Option<u32>) -> Option<(u32, u32)> {
    fn narrow<T: TryFrom<u32>>(restart: Option<u32>) -> Option<T> {
        restart.and_then(|index| index.try_into().ok())
    }
    fn wide<T: Into<u32>>((low, high): (T, T)) -> (u32, u32) {
        (low.into(), high.into())
    }
    let (low, high) = match ty {
        gl::UNSIGNED_BYTE => wide(of_bytes(bytes, narrow(restart))),
        gl::UNSIGNED_SHORT => wide(of_shorts(bytes, narrow(restart))),
        _ => of_ints(bytes, restart),
    };
    (low <= high).then_some((low, high))
}

/// Calls `with` for every index.
pub fn for_each(ty: u32, bytes: &[u8], mut with: impl FnMut(u32)) {
    match ty {
        gl::UNSIGNED_BYTE => bytes.iter().for_each(|index| with((*index).into())),
        gl::UNSIGNED_SHORT => {
            bytes.chunks_exact(2).for_each(|raw| with(u16::from_ne_bytes([raw[0], raw[1]]).into()))
        }
        _ => bytes.chunks_exact(4).for_each(|raw| with(u32::from_ne_bytes([raw[0], raw[1], raw[2], raw[3]]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_indices() {
        assert_eq!(range(gl::UNSIGNED_SHORT, &[], None), None);
        assert_eq!(range(gl::UNSIGNED_BYTE, &[7, 3, 255, 9], None), Some((3, 255)));
        let shorts: Vec<u8> = [500u16, 65535, 2, 40].iter().flat_map(|i| i.to_ne_bytes()).collect();
        assert_eq!(range(gl::UNSIGNED_SHORT, &shorts, None), Some((2, 65535)));
        assert_eq!(range(gl::UNSIGNED_SHORT, &shorts, Some(65535)), Some((2, 500)));
        assert_eq!(range(gl::UNSIGNED_SHORT, &shorts, Some(u32::MAX)), Some((2, 65535)));
        assert_eq!(range(gl::UNSIGNED_INT, &u32::MAX.to_ne_bytes(), None), Some((u32::MAX, u32::MAX)));
        assert_eq!(range(gl::UNSIGNED_INT, &u32::MAX.to_ne_bytes(), Some(u32::MAX)), None);
        assert_eq!(range(gl::UNSIGNED_BYTE, &[0], None), Some((0, 0)));
    }

    #[test]
    fn many_indices_are_looked_at_like_one() {
        let ints: Vec<u32> = (0..1000u32).map(|i| i.wrapping_mul(0x9e37_79b9) >> 8).collect();
        let bytes: Vec<u8> = ints.iter().flat_map(|i| i.to_ne_bytes()).collect();
        for n in 0..100 {
            let some = &ints[n..];
            let expected = some.iter().min().copied().zip(some.iter().max().copied());
            assert_eq!(range(gl::UNSIGNED_INT, &bytes[4 * n..], None), expected);
        }
    }
}
