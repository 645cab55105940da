//! Reading shared objects: functions of libraries that are loaded, found without dlsym(3), and what a file needs.
//!
//! This module must not know why anybody asks, and must not allocate to find a function: dlsym(3) is called early.
#![allow(unsafe_code)] // tables that the dynamic linker has mapped

use object::elf;
use object::read::ReadCache;
use object::read::elf::{Dyn, ElfFile64};
use std::ffi::{CStr, OsStr, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// What to look for, and what was found.
struct Search<'a> {
    libraries: &'a [&'a [u8]],
    name: &'a [u8],
    found: *const c_void,
}

/// The default version of the function `name` in the first loaded library whose file name is one of `libraries`;
/// null if there is none. For functions that are not chosen at run time (IFUNC).
pub fn function(libraries: &[&[u8]], name: &[u8]) -> *const c_void {
    let mut search = Search { libraries, name, found: std::ptr::null() };
    // SAFETY: `visit` gets the structure that it casts back to.
    unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut search).cast()) };
    search.found
}

unsafe extern "C" fn visit(info: *mut libc::dl_phdr_info, _: usize, search: *mut c_void) -> c_int {
    // SAFETY: both come from `function` by way of dl_iterate_phdr, which keeps the object loaded meanwhile.
    unsafe {
        let (info, search) = (&*info, &mut *search.cast::<Search<'_>>());
        if info.dlpi_name.is_null() {
            return 0;
        }
        let path = CStr::from_ptr(info.dlpi_name).to_bytes();
        let file = path.rsplit(|c| *c == b'/').next().unwrap_or(path);
        if !search.libraries.contains(&file) {
            return 0;
        }
        let headers = std::slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into());
        for header in headers.iter().filter(|header| header.p_type == libc::PT_DYNAMIC) {
            search.found = in_object(info.dlpi_addr, header.p_vaddr, search.name);
        }
        c_int::from(!search.found.is_null())
    }
}

/// # Safety
/// `dynamic` is the unrelocated address of the dynamic section of an object that is loaded at `base`.
unsafe fn in_object(base: u64, dynamic: u64, name: &[u8]) -> *const c_void {
    // SAFETY: the dynamic linker has checked and relocated these tables; the walk follows their documented layout.
    unsafe {
        let mut entry = (base + dynamic) as *const [u64; 2];
        let (mut symbols, mut strings, mut hash, mut versions) = (0, 0, 0, 0);
        loop {
            let [tag, value] = *entry;
            match tag as u32 {
                elf::DT_NULL => break,
                elf::DT_SYMTAB => symbols = value,
                elf::DT_STRTAB => strings = value,
                elf::DT_GNU_HASH => hash = value,
                elf::DT_VERSYM => versions = value,
                _ => {}
            }
            entry = entry.add(1);
        }
        if symbols == 0 || strings == 0 || hash == 0 {
            return std::ptr::null();
        }
        let symbols = symbols as *const libc::Elf64_Sym;
        let strings = strings as *const libc::c_char;
        let hash = hash as *const u32;
        let (buckets, first, bloom) = (*hash, *hash.add(1), *hash.add(2));
        let bucket = hash.add(4 + bloom as usize * 2);
        let chain = bucket.add(buckets as usize);
        let wanted = name.iter().fold(5381u32, |h, c| h.wrapping_mul(33).wrapping_add(u32::from(*c)));
        let mut index = *bucket.add((wanted % buckets) as usize);
        if index < first {
            return std::ptr::null();
        }
        loop {
            let link = *chain.add((index - first) as usize);
            let symbol = &*symbols.add(index as usize);
            let hidden = versions != 0 && *(versions as *const u16).add(index as usize) & 0x8000 != 0;
            if link | 1 == wanted | 1
                && !hidden
                && symbol.st_shndx != 0
                && CStr::from_ptr(strings.add(symbol.st_name as usize)).to_bytes() == name
            {
                return (base + symbol.st_value) as *const c_void;
            }
            if link & 1 == 1 {
                return std::ptr::null();
            }
            index += 1;
        }
    }
}

/// What a shared object needs, and where it wants that to be looked for.
#[derive(Debug, Default)]
pub struct Needs {
    /// DT_NEEDED.
    pub libraries: Vec<String>,
    /// DT_RUNPATH or DT_RPATH, `$ORIGIN` replaced.
    pub folders: Vec<PathBuf>,
}

/// Reads the dynamic section of the shared object at `path`; nothing where it is none.
pub fn needs(path: &Path) -> Needs {
    let mut needs = Needs::default();
    let Ok(file) = std::fs::File::open(path) else { return needs };
    let bytes = ReadCache::new(file); // libraries can be large, what is read of them is little
    let Ok(file) = ElfFile64::<object::Endianness, _>::parse(&bytes) else { return needs };
    let endian = file.endian();
    let sections = file.elf_section_table();
    let Ok(Some((entries, strings))) = sections.dynamic(endian, &bytes) else { return needs };
    let Ok(strings) = sections.strings(endian, &bytes, strings) else { return needs };
    let origin = path.parent().unwrap_or(Path::new("/")).to_string_lossy().into_owned();
    for entry in entries {
        let Some(tag) = entry.tag32(endian) else { continue };
        if !matches!(tag, elf::DT_NEEDED | elf::DT_RPATH | elf::DT_RUNPATH) {
            continue;
        }
        let Ok(text) = strings.get(entry.d_val(endian) as u32) else { continue };
        let text = OsStr::from_bytes(text).to_string_lossy();
        if tag == elf::DT_NEEDED {
            needs.libraries.push(text.into_owned());
        } else {
            let text = text.replace("${ORIGIN}", &origin).replace("$ORIGIN", &origin);
            needs.folders.extend(text.split(':').filter(|folder| !folder.is_empty()).map(PathBuf::from));
        }
    }
    needs
}
