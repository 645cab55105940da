//! `reprise log report`: what a log holds, as a page for a person, one file that needs nothing else.
//!
//! This module must not know how a log is kept or replayed, nor any command.

use crate::log::{Figures, Process, key_value, word};
use crate::pictures::{self, Picture};
use crate::show;
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reprise_gl::command::ObjectClass;
use reprise_gl::glx;
use reprise_gl::readable;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of a table; the rest is counted.
const ROWS: usize = 100;

/// A window as it was at the checkpoint.
pub(crate) struct Window {
    pub(crate) title: String,
    pub(crate) size: String,
    pub(crate) png: Vec<u8>,
}

/// An object, and what the log keeps for it.
struct Object {
    name: String,
    entries: usize,
    bytes: u64,
    /// What it is, where it was asked.
    about: String,
    picture: Option<String>,
    /// Why there is none.
    without: &'static str,
    /// Its calls and how many, the most frequent first.
    calls: String,
}

/// An entry that others lie below.
struct Chain {
    length: u16,
    order: u64,
    call: &'static str,
    slots: String,
}

struct OneProcess<'a> {
    title: String,
    figures: &'a Figures,
    objects: Vec<Object>,
    more_objects: usize,
    chains: Vec<Chain>,
    /// Why textures have no pictures.
    blind: Option<String>,
}

#[derive(Template)]
#[template(path = "log.html")]
struct Page<'a> {
    name: &'a str,
    about: &'a [(&'static str, String)],
    windows: Vec<(String, &'a str, &'a str)>,
    processes: Vec<OneProcess<'a>>,
    rows: &'a usize,
}

impl Page<'_> {
    fn bytes(&self, n: &u64) -> String {
        show::bytes(*n)
    }
}

fn data_uri(png: &[u8]) -> String {
    format!("data:image/png;base64,{}", STANDARD.encode(png))
}

/// What is gathered of an object.
#[derive(Default)]
struct Gathered {
    entries: usize,
    bytes: u64,
    calls: BTreeMap<&'static str, usize>,
}

fn one<'a>(process: &mut Process, figures: &'a Figures) -> OneProcess<'a> {
    let title = process.title();
    let mut gathered: BTreeMap<(u8, u32), Gathered> = BTreeMap::new();
    let mut contexts = BTreeSet::new();
    let mut chains = Vec::new();
    for entry in process.log.entries_by(&key_value) {
        for object in &entry.objects {
            let of = gathered.entry(*object).or_default();
            of.entries += 1;
            for (call, stored) in &entry.packets {
                of.bytes += stored.len() as u64;
                *of.calls.entry(call).or_default() += 1;
            }
        }
        let created =
            entry.packets.iter().filter(|(_, stored)| stored.packet().op() == glx::op::CreateContext);
        contexts.extend(created.map(|(_, stored)| stored.packet().word(0)));
        if entry.chain > 0
            && let Some((call, _)) = entry.packets.first()
        {
            chains.push(Chain {
                length: entry.chain,
                order: entry.order,
                call,
                slots: entry.slots.join(", "),
            });
        }
    }
    chains.sort_by_key(|chain| std::cmp::Reverse((chain.length, chain.order)));
    chains.truncate(ROWS);
    let texture = ObjectClass::Texture as u8;
    let textures: Vec<u32> = gathered
        .keys()
        .filter(|(class, name)| *class == texture && *name != 0)
        .map(|(_, name)| *name)
        .collect();
    let contexts: Vec<u32> = contexts.into_iter().collect();
    let (pictures, blind) = match pictures::of_textures(&mut process.log, &contexts, &textures) {
        _ if textures.is_empty() => (BTreeMap::new(), None),
        Ok(pictures) => (pictures, None),
        // The page is of use without.
        Err(reason) => (BTreeMap::new(), Some(reason)),
    };
    let mut objects: Vec<Object> = gathered
        .into_iter()
        .map(|((class, name), of)| {
            let picture = pictures.get(&name).filter(|_| class == texture);
            object(format!("{}:{name}", word(class)), of, picture)
        })
        .collect();
    objects.sort_by_key(|object| std::cmp::Reverse(object.bytes));
    let more_objects = objects.len().saturating_sub(ROWS);
    objects.truncate(ROWS);
    OneProcess { title, figures, objects, more_objects, chains, blind }
}

fn object(name: String, of: Gathered, picture: Option<&Picture>) -> Object {
    let mut calls: Vec<(&str, usize)> = of.calls.into_iter().collect();
    calls.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let more = calls.len().saturating_sub(4);
    let mut text: Vec<String> =
        calls.iter().take(4).map(|(call, count)| format!("{call} × {count}")).collect();
    if more > 0 {
        text.push(format!("{more} more"));
    }
    let about = picture.map_or(String::new(), |picture| {
        let [width, height, depth] = picture.size;
        let depth = if depth > 1 { format!(" × {depth}") } else { String::new() };
        let format = readable::any_enum(picture.format).map_or(picture.format.to_string(), str::to_owned);
        format!("{width} × {height}{depth}, {format}")
    });
    let (picture, without) = match picture.map(|picture| &picture.png) {
        Some(Ok(png)) => (Some(data_uri(png)), ""),
        Some(Err(why)) => (None, *why),
        None => (None, ""),
    };
    Object { name, entries: of.entries, bytes: of.bytes, about, picture, without, calls: text.join(", ") }
}

/// The page: `about` are facts of the checkpoint, figures those of each process.
///
/// # Errors
/// In words.
pub(crate) fn page(
    name: &str,
    about: &[(&'static str, String)],
    windows: &[Window],
    processes: &mut [Process],
    figures: &[Figures],
) -> Result<String, String> {
    let page = Page {
        name,
        about,
        windows: windows.iter().map(|w| (data_uri(&w.png), w.title.as_str(), w.size.as_str())).collect(),
        processes: processes
            .iter_mut()
            .zip(figures)
            .map(|(process, figures)| one(process, figures))
            .collect(),
        rows: &ROWS,
    };
    page.render().map_err(|error| error.to_string())
}
