//! `reprise log`: the OpenGL log of a checkpoint, for people and scripts.
//!
//! This module must not know how a log is pruned or replayed.

use crate::args::{Log as Args, LogDiff, LogExport, LogReport, LogShow, LogSource, LogStats};
use crate::show::print;
use crate::{diff, export, report, show, state};
use reprise_gl::command::ObjectClass;
use reprise_gl::driver::string;
use reprise_gl::readable::{self, Shown};
use reprise_gl::record;
use reprise_log::{EntryView, Log, OBJECT_CLASS, Stored};
use reprise_session::error::{Context, Error, Result};
use reprise_session::launch::checkpoint_of;
use reprise_session::manifest::{self, Manifest};
use reprise_session::paths::SessionDir;
use reprise_wire::packet::{Blob, flags};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The log's own class for contexts, which are objects of GLX.
const LOG_CONTEXT: u8 = 0xFF;
/// Exit code: nothing there by that name.
const NOT_THERE: i32 = 4;
/// Exit code: the checkpoint cannot be read.
const UNREADABLE: i32 = 6;
/// Exit code: there are several to choose from.
const WRONG_USE: i32 = 2;
/// Exit code: not all of it is there.
const INEXACT: i32 = 7;

/// Does it; returns the exit code.
pub(crate) fn run(args: Args) -> Result<i32> {
    match args {
        Args::Show(args) => show_log(&args),
        Args::Stats(args) => stats(&args),
        Args::State(args) => states(&args.source),
        Args::Export(args) => export_log(&args),
        Args::Diff(args) => diff_logs(&args),
        Args::Report(args) => report_log(&args),
    }
}

fn told(reason: impl Into<String>, code: i32) -> Error {
    Error::Told { reason: reason.into(), code }
}

/// The log of one process.
pub(crate) struct Process {
    pid: Option<i32>,
    exe: String,
    pub(crate) log: Log,
}

impl Process {
    pub(crate) fn title(&self) -> String {
        match self.pid {
            Some(pid) => format!("process {pid}, {}", self.exe),
            None => self.exe.clone(),
        }
    }
}

/// Reads the logs asked for.
fn load(source: &LogSource) -> Result<Vec<Process>> {
    open(source).map(|(_, processes)| processes)
}

/// A checkpoint's folder, and what it says of itself.
type Place = (PathBuf, Manifest);

/// The same, with the checkpoint that they are from.
fn open(source: &LogSource) -> Result<(Option<Place>, Vec<Process>)> {
    let path = Path::new(&source.from);
    // The name of a session is one, whatever files there are; `./NAME` is a file.
    let is_name =
        !source.from.contains('/') && (checkpoint_of(&source.from).is_ok() || is_running(&source.from));
    if path.is_file() && !is_name {
        return Ok((None, vec![Process { pid: None, exe: source.from.clone(), log: read(path)? }]));
    }
    let dir = match checkpoint_of(&source.from) {
        Err(Error::NoCheckpoint(_)) if is_running(&source.from) => {
            let name = &source.from;
            return Err(told(
                format!(
                    "session {name:?} has no checkpoint, and its log is in the memory of the program: take one first, with \
                     `reprise checkpoint {name}`"
                ),
                NOT_THERE,
            ));
        }
        other => other?,
    };
    let manifest = Manifest::read(&dir)?;
    if is_running(&source.from) {
        reprise_session::note!("reprise: as of the checkpoint of {}", show::ago(manifest.created));
    }
    let mut logs = Vec::new();
    for gl in manifest.gl.iter().filter(|gl| source.process.is_none_or(|pid| pid == gl.pid)) {
        let Some(name) = &gl.log else {
            return Err(told(
                format!("{}: of process {} no log was written", dir.display(), gl.pid),
                NOT_THERE,
            ));
        };
        let log = read(&verified(&dir, &manifest, name)?)?;
        logs.push(Process { pid: Some(gl.pid), exe: gl.exe.clone(), log });
    }
    if logs.is_empty() {
        let pids: Vec<String> = manifest.gl.iter().map(|gl| gl.pid.to_string()).collect();
        let reason = match (source.process, pids.is_empty()) {
            (Some(pid), false) => format!("no process {pid} that uses OpenGL, but {}", pids.join(", ")),
            _ => "no process that uses OpenGL".into(),
        };
        return Err(told(format!("in checkpoint {}: {reason}", dir.display()), NOT_THERE));
    }
    Ok((Some((dir, manifest)), logs))
}

fn is_running(name: &str) -> bool {
    SessionDir::of(name).is_ok_and(|dir| dir.is_running())
}

/// The path of a file of the checkpoint, which is as it was written.
fn verified(dir: &Path, manifest: &Manifest, name: &str) -> Result<PathBuf> {
    let damaged = |what: String| Error::Damaged { path: dir.into(), what };
    let Some(said) = manifest.checksums.get(name) else {
        return Err(damaged(format!("{name} has no checksum")));
    };
    let path = dir.join(name);
    let found = manifest::checksum(&path).map_err(|error| damaged(format!("{name}: {error}")))?;
    if found != *said {
        return Err(damaged(format!("{name} is not as it was written (checksum)")));
    }
    Ok(path)
}

fn read(path: &Path) -> Result<Log> {
    let bytes = std::fs::read(path).context(|| format!("read {}", path.display()))?;
    Log::read(&bytes, record::rules())
        .map_err(|error| told(format!("{}: {error}", path.display()), UNREADABLE))
}

// ---- show ----

#[derive(Serialize)]
struct JsonLog {
    pid: Option<i32>,
    exe: String,
    entries: Vec<JsonEntry>,
}

#[derive(Serialize)]
struct JsonEntry {
    order: u64,
    context: u32,
    /// Written by Reprise: a default, or a value that was read back.
    synthetic: bool,
    slots: Vec<String>,
    reads: Vec<u64>,
    objects: Vec<String>,
    calls: Vec<JsonCall>,
}

#[derive(Serialize)]
struct JsonCall {
    name: &'static str,
    arguments: serde_json::Map<String, serde_json::Value>,
    bytes: usize,
}

fn show_log(args: &LogShow) -> Result<i32> {
    let mut processes = load(&args.source)?;
    if args.source.json {
        let logs: Vec<JsonLog> = processes
            .iter_mut()
            .map(|process| JsonLog {
                pid: process.pid,
                exe: process.exe.clone(),
                entries: wanted(&mut process.log, args.object).iter().map(json_entry).collect(),
            })
            .collect();
        return show::json(&logs);
    }
    print(|out| {
        for (i, process) in processes.iter_mut().enumerate() {
            if i > 0 {
                writeln!(out)?;
            }
            let title = process.title();
            let stats = process.log.stats();
            writeln!(out, "# {title}: {} entries of {} calls", stats.entries, stats.calls)?;
            warn(out, &process.log, stats.held_back)?;
            write_entries(out, &wanted(&mut process.log, args.object), args.slots)?;
        }
        Ok(())
    })
}

/// What else there is to know of a log.
fn warn(out: &mut dyn Write, log: &Log, held_back: u64) -> io::Result<()> {
    for (name, count) in log.uncovered() {
        writeln!(out, "# not covered: {name}, called {count} times: its effect is not in the log")?;
    }
    if held_back > 0 {
        writeln!(
            out,
            "# a display list is being compiled; {held_back} calls since its beginning are not shown"
        )?;
    }
    Ok(())
}

/// The entries that concern an object, or all.
fn wanted(log: &mut Log, object: Option<(ObjectClass, u32)>) -> Vec<EntryView<'_>> {
    let mut entries = log.entries_by(&key_value);
    if let Some((class, name)) = object {
        let number = if class == ObjectClass::Context { LOG_CONTEXT } else { class as u8 };
        entries.retain(|entry| {
            entry.objects.contains(&(number, name))
                || entry.packets.iter().any(|(_, stored)| named(stored).contains(&(class, name)))
        });
    }
    entries
}

/// The value of a slot's key in words.
pub(crate) fn key_value(key: &str, value: u32) -> String {
    match key {
        OBJECT_CLASS => word(u8::try_from(value).unwrap_or(0)).into(),
        "drawable" => format!("{value:#x}"),
        _ => match readable::any_enum(value) {
            Some(name) => name.into(),
            None => value.to_string(),
        },
    }
}

/// What people call a class of objects that the log knows by its number.
pub(crate) fn word(number: u8) -> &'static str {
    if number == LOG_CONTEXT {
        return ObjectClass::Context.word();
    }
    ObjectClass::ALL.into_iter().find(|class| *class as u8 == number).map_or("object", ObjectClass::word)
}

fn named(stored: &Stored<'_>) -> Vec<(ObjectClass, u32)> {
    let (packet, payloads) = (stored.packet(), stored.payloads());
    reprise_gl::command(packet.op())
        .map_or_else(Vec::new, |command| readable::objects(command, &packet, &|id| payloads.get(id)))
}

pub(crate) fn arguments(stored: &Stored<'_>) -> Vec<(&'static str, Shown)> {
    let (packet, payloads) = (stored.packet(), stored.payloads());
    reprise_gl::command(packet.op())
        .map_or_else(Vec::new, |command| readable::arguments(command, &packet, &|id| payloads.get(id)))
}

fn write_entries(out: &mut dyn Write, entries: &[EntryView<'_>], slots: bool) -> io::Result<()> {
    let mut context = 0;
    for entry in entries {
        if entry.context != context {
            context = entry.context;
            match context {
                0 => writeln!(out, "# no context")?,
                _ => writeln!(out, "# context:{context:#x}")?,
            }
        }
        for (i, (name, stored)) in entry.packets.iter().enumerate() {
            let texts: Vec<String> = arguments(stored).iter().map(|(_, shown)| shown.to_string()).collect();
            write!(out, "{:>8}  {name}({})", entry.order, texts.join(", "))?;
            if stored.packet().flags() & flags::SYNTHETIC != 0 {
                write!(out, "  # by Reprise")?;
            }
            if slots && i + 1 == entry.packets.len() {
                match entry.slots.as_slice() {
                    [] => write!(out, "  # needed by others")?,
                    list => write!(out, "  # {}", list.join(", "))?,
                }
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

fn json_entry(entry: &EntryView<'_>) -> JsonEntry {
    JsonEntry {
        order: entry.order,
        context: entry.context,
        synthetic: entry.synthetic,
        slots: entry.slots.clone(),
        reads: entry.reads.clone(),
        objects: entry.objects.iter().map(|(class, name)| format!("{}:{name}", word(*class))).collect(),
        calls: entry
            .packets
            .iter()
            .map(|(name, stored)| JsonCall {
                name,
                arguments: arguments(stored)
                    .iter()
                    .map(|(name, shown)| ((*name).into(), json(shown)))
                    .collect(),
                bytes: stored.len(),
            })
            .collect(),
    }
}

fn json(shown: &Shown) -> serde_json::Value {
    match shown {
        Shown::Integer(n) => i64::try_from(*n)
            .map(Into::into)
            .or_else(|_| u64::try_from(*n).map(Into::into))
            .unwrap_or_else(|_| n.to_string().into()),
        // JSON has no infinity.
        Shown::Float(x) if !x.is_finite() => x.to_string().into(),
        Shown::Float(x) => (*x).into(),
        Shown::Name(name) => name.as_str().into(),
        Shown::Text(text) => text.as_str().into(),
        Shown::List(list) => list.iter().map(json).collect(),
        Shown::Bytes(n) => serde_json::json!({ "bytes": n }),
    }
}

// ---- state ----

fn states(source: &LogSource) -> Result<i32> {
    let mut processes = load(source)?;
    let progress = show::Progress::new("replaying the log");
    let mut all = Vec::new();
    for process in &mut processes {
        let state = state::dump(&mut process.log)
            .map_err(|reason| told(format!("the state of {}: {reason}", process.title()), 1))?;
        all.push(serde_json::json!({ "pid": process.pid, "exe": process.exe, "state": state }));
    }
    drop(progress);
    show::json(&all)
}

// ---- export ----

#[derive(Serialize)]
struct JsonExport {
    file: PathBuf,
    calls: u64,
    left_out: BTreeMap<String, u64>,
}

fn export_log(args: &LogExport) -> Result<i32> {
    let mut processes = load(&args.source)?;
    let [process] = processes.as_mut_slice() else {
        let pids: Vec<String> = processes.iter().filter_map(|p| Some(p.pid?.to_string())).collect();
        let reason = format!("a trace is of one process: choose with --process one of {}", pids.join(", "));
        return Err(told(reason, WRONG_USE));
    };
    let path = &args.apitrace;
    let file = File::create(path).context(|| format!("write {}", path.display()))?;
    let written = export::write(&mut process.log, &process.exe, &mut BufWriter::new(file));
    let export::Exported { calls, left_out } = written.map_err(|reason| {
        // Half a trace is none; that it cannot be removed either is of no interest.
        let _ = std::fs::remove_file(path);
        told(format!("{}: {reason}", path.display()), 1)
    })?;
    let count: u64 = left_out.values().sum();
    if count > 0 {
        reprise_session::note!("reprise: {count} things that a trace cannot hold were left out:");
        for (what, count) in &left_out {
            reprise_session::note!("  {count:>6}  {what}");
        }
    }
    if args.source.json {
        show::json(&JsonExport { file: path.clone(), calls, left_out })?;
    } else {
        print(|out| writeln!(out, "{}: {calls} calls", path.display()))?;
    }
    Ok(if count > 0 { INEXACT } else { 0 })
}

// ---- diff ----

#[derive(Serialize)]
struct JsonDiff {
    pid: Option<i32>,
    exe: String,
    #[serde(flatten)]
    differences: diff::Differences,
}

fn diff_logs(args: &LogDiff) -> Result<i32> {
    let side =
        |from: &str| load(&LogSource { from: from.to_owned(), process: args.process, json: args.json });
    let (mut before, mut after) = (side(&args.before)?, side(&args.after)?);
    let mut pairs = Vec::new();
    let alone = before.len() == 1 && after.len() == 1;
    for mut new in after.drain(..) {
        // A restarted process has the number that it had.
        let Some(at) = before.iter().position(|old| alone || old.pid == new.pid) else {
            reprise_session::note!("reprise: only in {}: {}", args.after, new.title());
            continue;
        };
        let differences = diff::compare(&mut before.remove(at).log, &mut new.log);
        pairs.push((new, differences));
    }
    for old in &before {
        reprise_session::note!("reprise: only in {}: {}", args.before, old.title());
    }
    if args.json {
        let pairs: Vec<JsonDiff> = pairs
            .into_iter()
            .map(|(process, differences)| JsonDiff { pid: process.pid, exe: process.exe, differences })
            .collect();
        return show::json(&pairs);
    }
    print(|out| {
        for (process, differences) in &pairs {
            writeln!(out, "# {}", process.title())?;
            differences.write(out)?;
        }
        Ok(())
    })
}

// ---- report ----

fn report_log(args: &LogReport) -> Result<i32> {
    let (place, mut processes) = open(&args.source)?;
    let figures: Vec<Figures> = processes.iter_mut().map(figures).collect();
    let mut windows = Vec::new();
    let mut about = Vec::new();
    if let Some((dir, manifest)) = &place {
        about.push(("Program", manifest.program.args.join(" ")));
        about.push(("Checkpoint", format!("{}, of {}", dir.display(), show::date(manifest.created))));
        let renderer = |gl: &manifest::GlProcess| gl.report.strings.get(string::RENDERER).cloned();
        let drivers: BTreeSet<String> = manifest.gl.iter().filter_map(renderer).collect();
        about.push(("Driver", drivers.into_iter().collect::<Vec<_>>().join("; ")));
        for window in &manifest.windows {
            let path = verified(dir, manifest, &window.picture)?;
            let png = std::fs::read(&path).context(|| format!("read {}", path.display()))?;
            let size = format!("{} × {}", window.width, window.height);
            windows.push(report::Window { title: window.title.clone(), size, png });
        }
    }
    let name = place.as_ref().map_or(&args.source.from, |(_, manifest)| &manifest.name);
    let progress = show::Progress::new("replaying the log, for pictures of textures");
    let page =
        report::page(name, &about, &windows, &mut processes, &figures).map_err(|reason| told(reason, 1))?;
    drop(progress);
    std::fs::write(&args.output, page).context(|| format!("write {}", args.output.display()))?;
    print(|out| writeln!(out, "{}", args.output.display()))
}

// ---- stats ----

#[derive(Serialize)]
pub(crate) struct Figures {
    pid: Option<i32>,
    exe: String,
    pub(crate) calls: u64,
    pub(crate) rejected: u64,
    pub(crate) entries: u64,
    pub(crate) packet_bytes: u64,
    pub(crate) payload_bytes: u64,
    #[serde(skip)]
    total: u64,
    pub(crate) slots: u64,
    pub(crate) objects: u64,
    held_back: u64,
    pub(crate) uncovered: Vec<(&'static str, u64)>,
    by_call: Vec<Row>,
    by_slot_class: Vec<Row>,
    pub(crate) largest: Vec<Large>,
}

#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) count: u64,
    pub(crate) bytes: u64,
}

/// A payload.
#[derive(Serialize)]
pub(crate) struct Large {
    pub(crate) bytes: u64,
    /// The first entry that has it.
    pub(crate) order: u64,
    pub(crate) call: &'static str,
    pub(crate) slots: Vec<String>,
}

impl Figures {
    /// Bytes of the log.
    pub(crate) fn total(&self) -> &u64 {
        &self.total
    }

    /// The tables with their titles.
    pub(crate) fn tables(&self) -> [(&'static str, &[Row]); 2] {
        [("By call", &self.by_call), ("By slot class", &self.by_slot_class)]
    }
}

fn stats(args: &LogStats) -> Result<i32> {
    let mut processes = load(&args.source)?;
    let mut all: Vec<Figures> = processes.iter_mut().map(figures).collect();
    if args.source.json {
        return show::json(&all);
    }
    print(|out| {
        for (i, (figures, process)) in all.iter_mut().zip(&processes).enumerate() {
            if i > 0 {
                writeln!(out)?;
            }
            write_figures(out, figures, process, args.top)?;
        }
        Ok(())
    })
}

fn figures(process: &mut Process) -> Figures {
    let stats = process.log.stats();
    let rows = |map: &std::collections::BTreeMap<&'static str, (u64, u64)>| {
        let mut rows: Vec<Row> =
            map.iter().map(|(&name, &(count, bytes))| Row { name, count, bytes }).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.bytes));
        rows
    };
    let mut seen = HashSet::new();
    let mut largest = Vec::new();
    for entry in process.log.entries_by(&key_value) {
        for (call, stored) in &entry.packets {
            let packet = stored.packet();
            for i in 0..usize::from(packet.shape().blobs) {
                if let Blob::External { id, len } = packet.blob(i)
                    && seen.insert(stored.payload_hash(id))
                {
                    largest.push(Large { bytes: len, order: entry.order, call, slots: entry.slots.clone() });
                }
            }
        }
    }
    largest.sort_by_key(|large| std::cmp::Reverse(large.bytes));
    Figures {
        pid: process.pid,
        exe: process.exe.clone(),
        calls: stats.calls,
        rejected: stats.rejected,
        entries: stats.entries,
        packet_bytes: stats.packet_bytes,
        payload_bytes: stats.payload_bytes,
        total: stats.packet_bytes + stats.payload_bytes,
        slots: stats.slots,
        objects: stats.objects,
        held_back: stats.held_back,
        uncovered: process.log.uncovered(),
        by_call: rows(&stats.by_command),
        by_slot_class: rows(&stats.by_class),
        largest,
    }
}

fn write_figures(out: &mut dyn Write, figures: &Figures, process: &Process, top: usize) -> io::Result<()> {
    writeln!(out, "# {}", process.title())?;
    warn(out, &process.log, figures.held_back)?;
    writeln!(
        out,
        "{} in {} entries (calls {}, payloads {}), of {} calls made ({} rejected by OpenGL)",
        show::bytes(figures.total),
        figures.entries,
        show::bytes(figures.packet_bytes),
        show::bytes(figures.payload_bytes),
        figures.calls,
        figures.rejected
    )?;
    writeln!(out, "{} slots with a value, {} objects", figures.slots, figures.objects)?;
    for (title, rows) in [("CALL", &figures.by_call), ("SLOT CLASS", &figures.by_slot_class)] {
        writeln!(out, "\n{title:<32} {:>9} {:>12}", "COUNT", "BYTES")?;
        for row in rows.iter().take(top) {
            writeln!(out, "{:<32} {:>9} {:>12}", row.name, row.count, show::bytes(row.bytes))?;
        }
        more(out, rows.len(), top)?;
    }
    if !figures.largest.is_empty() {
        writeln!(out, "\nLARGEST PAYLOADS")?;
        for large in figures.largest.iter().take(top) {
            let entry = format!("entry {}", large.order);
            let bytes = show::bytes(large.bytes);
            writeln!(out, "{bytes:>12}  {entry:<12}  {}  {}", large.call, large.slots.join(", "))?;
        }
        more(out, figures.largest.len(), top)?;
    }
    Ok(())
}

fn more(out: &mut dyn Write, rows: usize, top: usize) -> io::Result<()> {
    if rows > top {
        writeln!(out, "… and {} more (--top)", rows - top)?;
    }
    Ok(())
}
