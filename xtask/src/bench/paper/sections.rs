//! What the report says: for each table and figure of the paper, its figures beside ours, and a sentence of what they say.
//!
//! Sentences are made of the figures, so that they hold for whatever was measured. This module must not know how it was measured, nor
//! how a page looks.

use super::measure::{
    APITRACE, IDLE_SECONDS, IMAGE_RESOLUTIONS, INSIDE, LANDMARKS, LOG_SECONDS, NATIVE, QUANTILES, REPRISE,
    RESOLUTIONS, STREAMS, demo_subject,
};
use super::plots::{Curve, Plot};
use super::report::{Cell, Evaluation, Figure, Goal, Section, Table, number};
use super::stats;
use super::store::Part;
use anyhow::Result;
use std::collections::BTreeMap;

/// Of the paper's first table: frames a second without DMTCP and with it, as printed.
const PAPER_FPS: [(f64, f64); 5] = [(70.0, 90.0), (70.0, 90.0), (65.0, 80.0), (60.0, 60.0), (55.0, 55.0)];
/// Its second: seconds natively, and with logging.
const PAPER_LANDMARKS: [(f64, f64); 3] = [(8.0, 9.0), (17.0, 18.0), (22.0, 22.0)];
/// Its third: log in MB, pruned log in KB, seconds of pruning.
const PAPER_LOG: [(f64, f64, f64); 10] = [
    (18.0, 133.0, 1.3),
    (28.0, 139.0, 2.2),
    (64.0, 145.0, 4.9),
    (100.0, 155.0, 7.8),
    (158.0, 163.0, 12.0),
    (190.0, 164.0, 15.2),
    (210.0, 163.0, 17.7),
    (287.0, 165.0, 22.1),
    (352.0, 164.0, 28.5),
    (433.0, 163.0, 34.3),
];
/// Its fourth: image in MB, seconds of a checkpoint and of a restart.
const PAPER_IMAGES: [(f64, f64, f64); 4] =
    [(32.0, 1.5, 15.0), (32.0, 1.7, 16.0), (33.0, 1.8, 17.0), (33.0, 2.0, 17.0)];
/// Its section 8.4: overhead in per cent, seconds of a checkpoint and of a restart.
const PAPER_PYMOL: (f64, f64, f64) = (9.0, 1.4, 10.0);

/// Calls that carry no memory of the program's.
const BARE_CALLS: [&str; 4] = ["glVertex3f", "glColor4f", "glBindTexture", "glTexParameteri"];
/// Calls that do, with so many bytes.
const LOADED_CALLS: [(&str, f64); 2] = [("glLoadMatrixf", 64.0), ("glDrawElements(300)", 3600.0)];
/// The copy that the last of them is compared with.
const COPY: &str = "memcpy(3600)";
const COPIED: f64 = 3600.0;
const MIB: f64 = (1 << 20) as f64;

fn most(values: impl Iterator<Item = f64>) -> Option<f64> {
    values.max_by(f64::total_cmp)
}

fn least(values: impl Iterator<Item = f64>) -> Option<f64> {
    values.min_by(f64::total_cmp)
}

/// The ratio of frame rates at each resolution that was measured.
fn demo_ratios<'a>(demo: &'a Part, noop: bool, way: &'a str) -> impl Iterator<Item = f64> + Clone + 'a {
    let subjects = RESOLUTIONS.into_iter().map(move |size| demo_subject(size, noop));
    subjects.filter_map(move |subject| stats::median(&demo.ratio(&subject, "fps", way, NATIVE)))
}

/// `0.80` or `0.80 to 0.97`; `None` where nothing was measured.
fn span(values: impl Iterator<Item = f64> + Clone) -> Option<String> {
    let (low, high) = (least(values.clone())?, most(values)?);
    let (low, high) = (number(low), number(high));
    Some(if low == high { low } else { format!("{low} to {high}") })
}

fn said(text: Option<String>) -> Vec<String> {
    text.into_iter().collect()
}

/// Why some of it is missing, a line each.
fn failures(part: &Part) -> Vec<String> {
    let all = part
        .failures
        .iter()
        .flat_map(|(subject, ways)| ways.iter().map(move |(way, why)| (subject, way, why)));
    all.map(|(subject, way, why)| format!("{subject}, {}: {why}", way_name(way))).collect()
}

fn way_name(way: &str) -> &str {
    match way {
        NATIVE => "natively",
        REPRISE => "Reprise",
        INSIDE => "CRIU, driver inside",
        other => other,
    }
}

fn setting<'a>(part: &'a Part, name: &str) -> &'a str {
    part.settings.get(name).map_or("?", String::as_str)
}

/// How many rounds there were.
fn rounds(part: &Part) -> String {
    let all = part.figures.values().flat_map(BTreeMap::values).filter_map(|sample| sample.get("rounds"));
    match most(all.flatten().copied()) {
        None => "Not measured.".to_owned(),
        Some(1.0) => "One round.".to_owned(),
        Some(rounds) => format!("{rounds:.0} rounds."),
    }
}

/// What was to be reached, and whether it was.
pub fn goals(evaluation: &Evaluation) -> Vec<Goal> {
    let (demo, pymol, images) =
        (evaluation.part("demo"), evaluation.part("pymol"), evaluation.part("images"));
    let (calls, idle, growth) =
        (evaluation.part("calls"), evaluation.part("idle"), evaluation.part("growth"));
    let small = |noop| demo_subject(RESOLUTIONS[0], noop);
    let middle = |values: &Vec<f64>| stats::median(values).unwrap_or(f64::NAN);
    let lowest = |noop| {
        let all = RESOLUTIONS.map(|size| demo.ratio(&demo_subject(size, noop), "fps", REPRISE, NATIVE));
        let measured = all.into_iter().filter(|ratios| !ratios.is_empty());
        measured.min_by(|a, b| middle(a).total_cmp(&middle(b))).unwrap_or_default()
    };
    let slower = |noop| demo.ratio(&small(noop), "p99 ms", REPRISE, NATIVE);
    let (lowest_speed, slowest) =
        ("speed ÷ native, at the resolution where it is lowest", "99th percentile of frame times ÷ native");
    let mut goals = vec![
        Goal::at_least(format!("OpenArena, rasterisation off: {lowest_speed}"), "table1", 1.0, &lowest(true)),
        Goal::at_least(format!("OpenArena, rendered: {lowest_speed}"), "table1", 0.99, &lowest(false)),
        Goal::at_most(format!("OpenArena, rasterisation off: {slowest}"), "fig4", 1.05, "", &slower(true)),
        Goal::at_most(format!("OpenArena, rendered: {slowest}"), "fig4", 1.05, "", &slower(false)),
        Goal::at_least("PyMOL: speed ÷ native", "pymol", 0.99, &pymol.ratio("movie", "fps", REPRISE, NATIVE)),
    ];
    let burst = |name: &str, way: &str| calls.figure("calls", way, &format!("{name} burst"));
    for name in BARE_CALLS {
        goals.push(Goal::at_most(
            format!("A call without payload: {name}"),
            "calls",
            5.0,
            " ns",
            burst(name, REPRISE),
        ));
    }
    for (name, bytes) in LOADED_CALLS {
        let copy = stats::median(burst(COPY, NATIVE)).map_or(0.0, |copy| copy * bytes / COPIED);
        let what = format!("A call with {bytes} bytes, 8 ns and a copy: {name}");
        goals.push(Goal::at_most(what, "calls", 8.0 + copy, " ns", burst(name, REPRISE)));
    }
    for (name, part, subject) in [("OpenArena", demo, small(false)), ("PyMOL", pymol, "movie".to_owned())] {
        let what = format!("{name}: memory of its process, more than natively and than its log");
        goals.push(Goal::at_most(what, "memory", 32.0, " MiB", &more_than_native(part, &subject)));
    }
    goals.push(Goal::at_most(
        "Growth of the process over the long run, more than of its log",
        "growth",
        32.0,
        " MiB",
        grown(growth, "memory MiB")
            .zip(grown(growth, "log MiB"))
            .map(|(memory, log)| memory - log)
            .as_slice(),
    ));
    for (name, part, subject, section) in
        [("OpenArena", images, "640x480", "table4"), ("PyMOL", pymol, "session", "pymol")]
    {
        for (what, most, figure) in [
            ("stopped by a checkpoint", 0.25, "stopped s"),
            ("restart to the first new frame", 0.7, "restart s"),
            ("stopped while its render server is replaced", 0.15, "recover stopped s"),
        ] {
            let got = part.figure(subject, REPRISE, figure);
            goals.push(Goal::at_most(format!("{name}: {what}"), section, most, " s", got));
        }
    }
    goals.push(Goal::at_least(
        "Four threads ÷ one, of the same natively",
        "threads",
        1.0,
        &speedup_of_native(evaluation.part("threads"), 4),
    ));
    let switches = idle.figure("idle", REPRISE, "all");
    let what = format!("Context switches of idle threads in {IDLE_SECONDS} s");
    goals.push(Goal::at_most(what, "idle", 0.0, "", switches));
    let lines = all_lines(evaluation.part("lines"));
    goals.push(Goal::at_most("Lines of code that know OpenGL", "lines", 4500.0, "", lines.as_slice()));
    goals
}

/// MiB by round.
fn more_than_native(part: &Part, subject: &str) -> Vec<f64> {
    let of = |way| part.figure(subject, way, "memory MiB");
    let log = part.figure(subject, REPRISE, "log MiB");
    of(REPRISE).iter().zip(of(NATIVE)).zip(log).map(|((ours, native), log)| ours - native - log).collect()
}

fn all_lines(lines: &Part) -> Option<f64> {
    let of = |figure| stats::median(lines.figure("lines", REPRISE, figure));
    Some(of("rules")? + of("handlers")?)
}

/// The most of it while the demo was played again, less the most of it the first time, or in the first tenth of the run where the demo
/// was over before: how much a point shows depends on where in the demo it is.
fn grown(growth: &Part, figure: &str) -> Option<f64> {
    let (values, frames) = (growth.figure(LOOPED, REPRISE, figure), growth.figure(LOOPED, REPRISE, "frames"));
    let whole = (crate::game::LOADING + crate::game::FRAMES) as f64;
    let once = frames.iter().take_while(|frames| **frames < whole).count();
    let (first, again) = values.split_at_checked(once.max(values.len().div_ceil(10)))?;
    Some(most(again.iter().copied())? - most(first.iter().copied())?)
}

const LOOPED: &str = "demo again and again";

/// Everything, in the paper's order and then ours.
pub fn all(evaluation: &Evaluation) -> Result<Vec<Section>> {
    let (demo, pymol) = (evaluation.part("demo"), evaluation.part("pymol"));
    Ok(vec![
        table1(demo),
        table2(demo),
        fig4(demo)?,
        table3(evaluation.part("log"))?,
        table4(evaluation.part("images")),
        of_pymol(pymol),
        lines(evaluation.part("lines")),
        growth(evaluation.part("growth"))?,
        calls(evaluation.part("calls")),
        streams(evaluation.part("streams")),
        textures(evaluation.part("textures"))?,
        contexts(evaluation.part("contexts")),
        threads(evaluation.part("threads")),
        trips(evaluation.part("trips")),
        memory(demo, pymol),
        idle(evaluation.part("idle")),
    ])
}

fn played(demo: &Part) -> String {
    let frames = |name: &str| match setting(demo, name) {
        "all" => format!("all {} frames", crate::game::FRAMES),
        "?" => "?".to_owned(),
        some => format!("the first {some} of {} frames", crate::game::FRAMES),
    };
    format!(
        "OpenArena's demo088-test1, played as fast as it goes (timedemo): {} where rasterisation is off; where it is on {} at 640x480, {} above. \
         The same for all ways. The paper plays ioquake3's 60-second demo.",
        frames("noop frames"),
        frames("frames"),
        frames("large frames")
    )
}

fn table1(demo: &Part) -> Section {
    let table = |noop: bool| {
        let title = if noop { "Frames a second, rasterisation off" } else { "Frames a second, rendered" };
        let header = [
            "resolution",
            "paper, without DMTCP",
            "paper, with",
            "native",
            "Reprise",
            "apitrace",
            "Reprise ÷ native",
            "apitrace ÷ native",
        ];
        let mut table = Table::new(title, &header);
        for (size, paper) in RESOLUTIONS.into_iter().zip(PAPER_FPS) {
            let subject = demo_subject(size, noop);
            let mut row = vec![Cell::words(format!("{}x{}", size.0, size.1))];
            row.extend([paper.0, paper.1].map(|fps| Cell::paper(number(fps).trim_end_matches(".0"))));
            row.extend([NATIVE, REPRISE, APITRACE].map(|way| demo.cell(&subject, way, "fps")));
            row.extend([REPRISE, APITRACE].map(|way| Cell::of(&demo.ratio(&subject, "fps", way, NATIVE))));
            table.rows.push(row);
        }
        table
    };
    let sentence = |noop: bool| {
        let ours = span(demo_ratios(demo, noop, REPRISE))?;
        let others = span(demo_ratios(demo, noop, APITRACE))
            .map_or_else(String::new, |ratio| format!("; apitrace {ratio}"));
        let how = if noop { "With rasterisation off" } else { "Rendered" };
        Some(format!("{how}, the game runs at {ours} of native speed under Reprise{others}."))
    };
    let mut says = vec![
        "The paper's plugin runs at 0.78 to 1.00 of native speed, if its two columns are exchanged: as printed, recording makes the game \
         faster."
            .to_owned(),
    ];
    says.extend([true, false].into_iter().filter_map(sentence));
    Section {
        id: "table1",
        title: "Table 1: frame rate at five resolutions".to_owned(),
        says,
        tables: vec![table(false), table(true)],
        notes: vec![played(demo), rounds(demo)],
        failures: failures(demo),
        ..Section::default()
    }
}

fn table2(demo: &Part) -> Section {
    let landmark = |subject: &str, way: &str, i: usize| -> Vec<f64> {
        demo.figure(subject, way, "landmarks s").iter().skip(i).step_by(LANDMARKS.len()).copied().collect()
    };
    let table = |noop: bool| {
        let subject = demo_subject(RESOLUTIONS[0], noop);
        let header = [
            "at frame",
            "paper, natively",
            "paper, with DMTCP",
            "native",
            "Reprise",
            "apitrace",
            "Reprise ÷ native",
        ];
        let title =
            if noop { "Seconds to a landmark, rasterisation off" } else { "Seconds to a landmark, rendered" };
        let mut table = Table::new(title, &header);
        let frames = demo.figure(&subject, NATIVE, "played").first();
        for (i, paper) in PAPER_LANDMARKS.into_iter().enumerate() {
            let frame = frames
                .map_or_else(|| "?".to_owned(), |frames| format!("{:.0}", (frames - 1.0) * LANDMARKS[i]));
            let mut row = vec![Cell::words(frame)];
            row.extend([paper.0, paper.1].map(|seconds| Cell::paper(format!("{seconds}"))));
            row.extend([NATIVE, REPRISE, APITRACE].map(|way| Cell::of(&landmark(&subject, way, i))));
            row.push(Cell::of(&stats::ratios(
                &landmark(&subject, REPRISE, i),
                &landmark(&subject, NATIVE, i),
            )));
            table.rows.push(row);
        }
        table
    };
    let subject = demo_subject(RESOLUTIONS[0], false);
    let ratios = (0..LANDMARKS.len()).filter_map(|i| {
        stats::median(&stats::ratios(&landmark(&subject, REPRISE, i), &landmark(&subject, NATIVE, i)))
    });
    Section {
        id: "table2",
        title: "Table 2: time to three landmarks of the demo".to_owned(),
        says: said(span(ratios.collect::<Vec<_>>().into_iter()).map(|ratio| {
            format!("The landmarks are reached after {ratio} times as long as natively; in the paper after 1.00 to 1.13 times.")
        })),
        tables: vec![table(false), table(true)],
        notes: vec!["At 640x480, from the demo's first frame; the landmarks are as far into what is played as the paper's into its demo \
                     (8, 17 and 22 of 60 seconds)."
            .to_owned()],
        ..Section::default()
    }
}

/// The share of frames that are at most so fast.
fn distribution(demo: &Part, noop: bool) -> Vec<Curve> {
    let curve = |way: &str| {
        let milliseconds =
            stats::medians(demo.figure(&demo_subject(RESOLUTIONS[0], noop), way, "frame ms"), QUANTILES);
        // The longest frames are the slowest ones.
        let points = milliseconds.iter().rev().enumerate();
        let points = points.map(|(i, ms)| (1e3 / ms, i as f64 / (QUANTILES - 1) as f64)).collect();
        Curve { name: way_name(way).to_owned(), points, marks: false }
    };
    [NATIVE, REPRISE, APITRACE].map(curve).into()
}

fn fig4(demo: &Part) -> Result<Section> {
    let mut figures = Vec::new();
    for noop in [false, true] {
        let curves = distribution(demo, noop);
        // The few fastest frames would press all others to the left.
        let fast =
            curves.iter().filter_map(|curve| curve.points.get(QUANTILES * 98 / 100)).map(|point| point.0);
        let plot = Plot {
            x: "frames a second",
            y: "share of frames that are slower",
            log: false,
            most_x: most(fast),
            curves,
        };
        let how = if noop { "with rasterisation off" } else { "rendered" };
        figures.push(Figure::new(
            format!("Instantaneous frame rate at 640x480, {how}: cumulative distribution."),
            &plot,
        )?);
    }
    let header = ["", "native, ms", "Reprise, ms", "apitrace, ms", "Reprise ÷ native", "apitrace ÷ native"];
    let mut table = Table::new("99th percentile of frame times", &header);
    for noop in [false, true] {
        let subject = demo_subject(RESOLUTIONS[0], noop);
        let mut row = vec![Cell::words(if noop { "rasterisation off" } else { "rendered" })];
        row.extend([NATIVE, REPRISE, APITRACE].map(|way| demo.cell(&subject, way, "p99 ms")));
        row.extend([REPRISE, APITRACE].map(|way| Cell::of(&demo.ratio(&subject, "p99 ms", way, NATIVE))));
        table.rows.push(row);
    }
    let slower =
        |noop| stats::median(&demo.ratio(&demo_subject(RESOLUTIONS[0], noop), "p99 ms", REPRISE, NATIVE));
    let sentence = slower(false).zip(slower(true)).map(|(rendered, noop)| {
        format!(
            "Of a hundred frames the slowest one takes {} times as long as natively where it is rendered, {} times with rasterisation off.",
            number(rendered),
            number(noop)
        )
    });
    Ok(Section {
        id: "fig4",
        title: "Figure 4: distribution of the frame rate".to_owned(),
        says: said(sentence),
        tables: vec![table],
        figures,
        notes: vec![
            "The paper's figure shows that its plugin differs from native runs for the fastest and the slowest fifth of frames; it has no \
             numbers. Curves are medians over the rounds, quantile by quantile; the fastest two in a hundred frames are not drawn."
                .to_owned(),
        ],
        ..Section::default()
    })
}

fn table3(log: &Part) -> Result<Section> {
    let row_of = |figure: &str| log.figure("demo", REPRISE, figure);
    let (recorded, pruned, payload, pruning) =
        (row_of("recorded MiB"), row_of("log MiB"), row_of("payload MiB"), row_of("pruning s"));
    let header = [
        "demo, s",
        "paper: log, MB",
        "pruned, KB",
        "pruning, s",
        "Reprise: frames",
        "recorded, MiB",
        "log, MiB",
        "log but payloads, KiB",
        "pruning, s",
    ];
    let mut table = Table::new("", &header);
    for (i, (seconds, paper)) in LOG_SECONDS.into_iter().zip(PAPER_LOG).enumerate() {
        let one = |values: &[f64]| Cell::of(values.get(i..=i).unwrap_or_default());
        let bare = pruned.get(i).zip(payload.get(i)).map(|(all, payload)| (all - payload) * 1024.0);
        let mut row = vec![Cell::words(seconds.to_string())];
        row.extend([paper.0, paper.1, paper.2].map(|value| Cell::paper(value.to_string())));
        row.push(Cell::count(row_of("frames").get(i..=i).unwrap_or_default()));
        row.extend([one(recorded), one(pruned)]);
        row.extend([Cell::of(bare.as_slice()), one(pruning)]);
        table.rows.push(row);
    }
    let sentence = recorded.first().zip(recorded.last()).zip(pruned.first().zip(pruned.last())).map(
        |((recorded, all), (first, last))| {
            format!(
                "While what was recorded grows from {} to {} MiB, the log goes from {} to {} MiB, most of it textures, and pruning has taken \
                 {} s of a processor in all.",
                number(*recorded),
                number(*all),
                number(*first),
                number(*last),
                pruning.last().map_or_else(|| "?".to_owned(), |seconds| number(*seconds))
            )
        },
    );
    let time = row_of("time s");
    let curve = |name: &str, values: Vec<f64>| Curve {
        name: name.to_owned(),
        points: time.iter().copied().zip(values).collect(),
        marks: true,
    };
    let paper = |name: &str, of: fn(&(f64, f64, f64)) -> f64| Curve {
        name: name.to_owned(),
        points: LOG_SECONDS.iter().map(|&seconds| seconds as f64).zip(PAPER_LOG.iter().map(of)).collect(),
        marks: true,
    };
    let bare = pruned.iter().zip(payload).map(|(all, payload)| all - payload).collect();
    let plot = Plot {
        x: "seconds of the demo",
        y: "MiB",
        log: true,
        most_x: None,
        curves: vec![
            curve("Reprise: recorded", recorded.to_vec()),
            curve("log", pruned.to_vec()),
            curve("log but payloads", bare),
            paper("paper: log", |row| row.0 * 1e6 / MIB),
            paper("pruned", |row| row.1 * 1e3 / MIB),
        ],
    };
    let figure = Figure::new(
        "Figure 5: what is recorded grows, what is kept does not. The axis is logarithmic.",
        &plot,
    )?;
    Ok(Section {
        id: "table3",
        title: "Table 3 and Figure 5: size of the log, time of pruning".to_owned(),
        says: said(sentence),
        tables: vec![table],
        figures: vec![figure],
        notes: vec![
            "The demo is played in its own time here, at 640x480 and no more than 90 frames a second, about the paper's rate, with rasterisation \
             off. What was recorded is counted and not kept: Reprise prunes with each frame, in a thread of its own, and the pruning time \
             is the processor time of that thread since the program began."
                .to_owned(),
            "The paper's log is text, and its pruned log leaves out what textures hold. Reprise's log has all that a restart needs: payloads are \
             contents of textures and buffers of 4 KiB and more."
                .to_owned(),
            rounds(log),
        ],
        failures: failures(log),
        ..Section::default()
    })
}

/// Columns of sessions, for both ways.
const SESSION: [(&str, &str); 6] = [
    (REPRISE, "image MiB"),
    (INSIDE, "image MiB"),
    (REPRISE, "stopped s"),
    (INSIDE, "stopped s"),
    (REPRISE, "restart s"),
    (INSIDE, "restart s"),
];

const SESSION_HEADER: [&str; 6] = [
    "image, MiB: Reprise",
    "driver inside",
    "stopped, s: Reprise",
    "driver inside",
    "restart, s: Reprise",
    "driver inside",
];

const SESSION_NOTE: &str = "Image: the whole checkpoint, the X server's process too. Stopped: for how long a checkpoint that does not end the program \
                            stops it, from when all that it has asked for is drawn. Restart: from the command until the program has shown a new frame, all processes having been gone. \
                            “Driver inside” is the same session without Reprise's library: the driver is in the program, and CRIU writes it \
                            with the rest, which only a software driver survives, and which no other driver can go on from.";

fn table4(images: &Part) -> Section {
    let mut header = vec!["resolution", "paper: image, MB", "checkpoint, s", "restart, s"];
    header.extend(SESSION_HEADER);
    header.extend(["on disk after, s: Reprise", "driver replaced, s", "stopped by that, s"]);
    let mut table = Table::new("", &header);
    for (size, paper) in IMAGE_RESOLUTIONS.into_iter().zip(PAPER_IMAGES) {
        let subject = format!("{}x{}", size.0, size.1);
        let mut row = vec![Cell::words(&subject)];
        row.extend([paper.0, paper.1, paper.2].map(|value| Cell::paper(value.to_string())));
        row.extend(SESSION.map(|(way, figure)| images.cell(&subject, way, figure)));
        row.extend(
            ["checkpoint s", "recover s", "recover stopped s"]
                .map(|figure| images.cell(&subject, REPRISE, figure)),
        );
        table.rows.push(row);
    }
    let all = |figure: &'static str| {
        let sizes = IMAGE_RESOLUTIONS.into_iter().map(|size| format!("{}x{}", size.0, size.1));
        span(
            sizes
                .filter_map(|subject| stats::median(images.figure(&subject, REPRISE, figure)))
                .collect::<Vec<_>>()
                .into_iter(),
        )
    };
    let sentence = all("stopped s").zip(all("restart s")).map(|(stopped, restart)| {
        format!(
            "A checkpoint stops the game for {stopped} s (the paper: 1.5 to 2.0), and a restart shows a new frame after {restart} s (15 to 17)."
        )
    });
    Section {
        id: "table4",
        title: "Table 4: image, checkpoint and restart".to_owned(),
        says: said(sentence),
        tables: vec![table],
        notes: vec![
            format!(
                "OpenArena, rendered, after {} frames of its demo. The game reserves 512 MiB for its heap (com_hunkMegs), of which an image has \
                 what was touched.",
                setting(images, "frame")
            ),
            SESSION_NOTE.to_owned(),
            rounds(images),
        ],
        failures: failures(images),
        ..Section::default()
    }
}

fn of_pymol(pymol: &Part) -> Section {
    let ratio = |way| pymol.ratio("movie", "fps", way, NATIVE);
    let overhead =
        |way| Cell::of(&ratio(way).iter().map(|ratio| (1.0 / ratio - 1.0) * 100.0).collect::<Vec<_>>());
    let header = ["", "paper", "native", "Reprise", "apitrace", "driver inside"];
    let mut table = Table::new("", &header);
    let dash = || Cell { text: "–".to_owned(), class: "n", ..Cell::default() };
    let mut row = vec![Cell::words("frames a second"), dash()];
    row.extend([NATIVE, REPRISE, APITRACE].map(|way| pymol.cell("movie", way, "fps")));
    row.push(dash());
    table.rows.push(row);
    table.rows.push(vec![
        Cell::words("speed ÷ native"),
        dash(),
        dash(),
        Cell::of(&ratio(REPRISE)),
        Cell::of(&ratio(APITRACE)),
        dash(),
    ]);
    let paper = Cell::paper(PAPER_PYMOL.0.to_string());
    table.rows.push(vec![
        Cell::words("overhead, %"),
        paper,
        dash(),
        overhead(REPRISE),
        overhead(APITRACE),
        dash(),
    ]);
    for (what, paper, figure) in [
        ("stopped by a checkpoint, s", Some(PAPER_PYMOL.1), "stopped s"),
        ("restart, s", Some(PAPER_PYMOL.2), "restart s"),
        ("image, MiB", None, "image MiB"),
        ("log, MiB", None, "log MiB"),
        ("driver replaced, s", None, "recover s"),
        ("stopped by that, s", None, "recover stopped s"),
    ] {
        let mut row =
            vec![Cell::words(what), paper.map_or_else(dash, |paper| Cell::paper(paper.to_string())), dash()];
        row.push(pymol.cell("session", REPRISE, figure));
        row.push(dash());
        row.push(match figure {
            "log MiB" | "recover s" | "recover stopped s" => dash(),
            _ => pymol.cell("session", INSIDE, figure),
        });
        table.rows.push(row);
    }
    let sentence = stats::median(&ratio(REPRISE)).map(|ratio| {
        format!(
            "PyMOL runs at {} of native speed; the paper's overhead of 9 % is a speed of 0.92.",
            number(ratio)
        )
    });
    Section {
        id: "pymol",
        title: "PyMOL".to_owned(),
        says: said(sentence),
        tables: vec![table],
        notes: vec![
            format!(
                "A movie of {} frames in which a molecule of cartoon, surface, spheres and sticks turns, at 320x240. A frame waits for the driver's \
                 answers several times, see round trips below.",
                setting(pymol, "frames")
            ),
            "Image, stopped, restart, driver inside: as with Table 4.".to_owned(),
            rounds(pymol),
        ],
        failures: failures(pymol),
        ..Section::default()
    }
}

fn lines(lines: &Part) -> Section {
    let of = |figure| stats::median(lines.figure("lines", REPRISE, figure));
    let all = all_lines(lines);
    let mut table = Table::new("", &["what", "OpenGL", "lines"]);
    for (what, api, count) in [
        ("VMGL, by the paper", "most of 1.5", "78,000"),
        ("the paper's plugin", "1.5", "4,500"),
        ("the paper's plugin", "3.0", "6,500"),
    ] {
        table.rows.push(vec![Cell::words(what), Cell::words(api), Cell::paper(count)]);
    }
    for (what, count) in [
        ("Reprise: rules", of("rules")),
        ("Reprise: what rules cannot say", of("handlers")),
        ("Reprise: both", all),
    ] {
        table.rows.push(vec![
            Cell::words(what),
            Cell::words("4.6, both profiles"),
            Cell::of(count.as_slice()),
        ]);
    }
    Section {
        id: "lines",
        title: "Lines of code that know OpenGL".to_owned(),
        says: said(all.map(|all| {
            format!(
                "{} lines written by hand know OpenGL up to 4.6 in both profiles: {} times the paper's 6,500 for OpenGL 3.0, and {} of VMGL's 78,000.",
                number(all),
                number(all / 6500.0),
                number(all / 78000.0)
            )
        })),
        tables: vec![table],
        notes: vec![
            "Counted by cargo xtask coverage --lines: lines in rules/ and runtime/handlers/ that are neither empty nor comments. Code that is \
             generated from them and the registry is not counted, nor what knows no command of OpenGL."
                .to_owned(),
        ],
        failures: failures(lines),
        ..Section::default()
    }
}

fn growth(growth: &Part) -> Result<Section> {
    let row = |figure: &str| growth.figure(LOOPED, REPRISE, figure);
    let minutes: Vec<f64> = row("time s").iter().map(|seconds| seconds / 60.0).collect();
    let curve = |name: &str, figure: &str| Curve {
        name: name.to_owned(),
        points: minutes.iter().copied().zip(row(figure).iter().copied()).collect(),
        marks: false,
    };
    let plot = Plot {
        x: "minutes",
        y: "MiB",
        log: true,
        most_x: None,
        curves: vec![
            curve("recorded", "recorded MiB"),
            curve("log", "log MiB"),
            curve("program's process", "memory MiB"),
            curve("render server", "server MiB"),
        ],
    };
    let mut table = Table::new(
        "",
        &[
            "after, minutes",
            "frames",
            "recorded, MiB",
            "log, MiB",
            "program's process, MiB",
            "render server, MiB",
        ],
    );
    let last = minutes.len().saturating_sub(1);
    let mut points: Vec<usize> = (0..=10).map(|i| last * i / 10).collect();
    points.dedup();
    for i in points.into_iter().filter(|&i| i < minutes.len()) {
        let one = |values: &[f64]| Cell::of(&values[i..=i]);
        let figures = ["frames", "recorded MiB", "log MiB", "memory MiB", "server MiB"];
        table
            .rows
            .push(std::iter::once(one(&minutes)).chain(figures.map(|figure| one(row(figure)))).collect());
    }
    if table.rows.is_empty() {
        table.rows.push(vec![Cell::of(&[]); 6]);
    }
    let sentence =
        grown(growth, "recorded MiB").zip(grown(growth, "log MiB")).zip(grown(growth, "memory MiB"));
    Ok(Section {
        id: "growth",
        title: "Growth over a long run".to_owned(),
        says: said(sentence.map(|((recorded, log), memory)| {
            format!(
                "After the demo had been through once, {} MiB more were recorded; the most that the log had grew by {} MiB, and that of the \
                 program's process by {} MiB.",
                number(recorded),
                number(log),
                number(memory)
            )
        })),
        tables: vec![table],
        figures: vec![Figure::new("The demo again and again. The axis is logarithmic.", &plot)?],
        notes: vec![format!(
            "OpenArena's demo at 640x480 with rasterisation off, again and again, for {}; each time the game loads its map anew.",
            setting(growth, "time")
        )],
        failures: failures(growth),
        ..Section::default()
    })
}

fn calls(calls: &Part) -> Section {
    let names: Vec<&str> = [
        "glVertex3f",
        "glColor4f",
        "glBindTexture",
        "glTexParameteri",
        "glLoadMatrixf",
        "glDrawElements(300)",
        COPY,
        "glGetError",
    ]
    .into();
    let table = |kind: &str, title: &str| {
        let mut table = Table::new(title, &["call", "native", "Reprise", "apitrace"]);
        for name in &names {
            let figure = format!("{name} {kind}");
            let mut row = vec![Cell::words(*name)];
            row.extend([NATIVE, REPRISE, APITRACE].map(|way| calls.cell("calls", way, &figure)));
            table.rows.push(row);
        }
        table
    };
    let of = |name: &str, way| stats::median(calls.figure("calls", way, &format!("{name} burst")));
    let all = |way| span(BARE_CALLS.iter().filter_map(|name| of(name, way)).collect::<Vec<_>>().into_iter());
    let sentence = all(REPRISE).zip(all(NATIVE)).map(|(ours, native)| {
        format!("A call without payload costs the program {ours} ns under Reprise, {native} ns natively.")
    });
    Section {
        id: "calls",
        title: "Cost of a call".to_owned(),
        says: said(sentence),
        tables: vec![
            table("burst", "Nanoseconds on the calling thread, for calls that a queue takes in whole"),
            table("sustained", "Nanoseconds a call, for so long that whoever executes them must keep up"),
        ],
        notes: vec![
            "With rasterisation off. glDrawElements(300) draws 100 vertices from the program's memory: 3,600 bytes, which must be copied before it \
             returns; memcpy(3600) is what copying them costs by itself."
                .to_owned(),
            rounds(calls),
        ],
        failures: failures(calls),
        ..Section::default()
    }
}

/// Subjects that are numbers, in order.
fn numbers(part: &Part) -> Vec<u64> {
    let subjects = part.figures.keys().chain(part.failures.keys());
    let mut numbers: Vec<u64> = subjects.filter_map(|subject| subject.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Frame times and sessions of a program whose size is chosen.
fn scaling(part: &Part, what: &str) -> Table {
    let mut header = vec![what, "frame, ms: native", "Reprise", "Reprise ÷ native", "log, MiB"];
    header.extend(SESSION_HEADER);
    header.extend(["on disk after, s: Reprise", "driver replaced, s", "stopped by that, s"]);
    let mut table = Table::new("", &header);
    for number in numbers(part) {
        let subject = number.to_string();
        let mut row = vec![Cell::words(&subject)];
        row.extend([NATIVE, REPRISE].map(|way| part.cell(&subject, way, "frame ms")));
        row.push(Cell::of(&part.ratio(&subject, "frame ms", REPRISE, NATIVE)));
        row.push(part.cell(&subject, REPRISE, "log MiB"));
        row.extend(SESSION.map(|(way, figure)| part.cell(&subject, way, figure)));
        row.extend(
            ["checkpoint s", "recover s", "recover stopped s"]
                .map(|figure| part.cell(&subject, REPRISE, figure)),
        );
        table.rows.push(row);
    }
    if table.rows.is_empty() {
        let columns = table.header.len();
        table.rows.push(vec![Cell::of(&[]); columns]);
    }
    table
}

fn streams(streams: &Part) -> Section {
    let header = ["how", "MiB a frame", "frame, ms: native", "Reprise", "apitrace", "Reprise ÷ native"];
    let mut table = Table::new("", &header);
    let mut most: Option<(f64, String)> = None;
    for (kind, sizes) in STREAMS {
        for size in sizes {
            let subject = format!("{kind} {size}");
            let ratio = streams.ratio(&subject, "frame ms", REPRISE, NATIVE);
            let mut row = vec![Cell::words(kind), Cell::words(size.to_string())];
            row.extend([NATIVE, REPRISE, APITRACE].map(|way| streams.cell(&subject, way, "frame ms")));
            row.push(Cell::of(&ratio));
            table.rows.push(row);
            if let Some(ratio) = stats::median(&ratio)
                && most.as_ref().is_none_or(|(most, _)| ratio > *most)
            {
                most = Some((ratio, format!("{size} MiB by “{kind}”")));
            }
        }
    }
    Section {
        id: "streams",
        title: "Data that is new in each frame".to_owned(),
        says: said(most.map(|(ratio, how)| {
            format!(
                "A program that does nothing but hand over data takes at most {} times as long a frame as natively ({how}).",
                number(ratio)
            )
        })),
        tables: vec![table],
        notes: vec![
            "texture: glTexSubImage2D of all of one; upload: the same from a buffer that was mapped and written for it; buffer: glBufferData without data and glBufferSubData of all of it; pieces: \
             glBufferSubData of 256 bytes of each page; map: glMapBufferRange of all of it, invalidated; persistent: a third in turns of a \
             buffer that stays mapped and is coherent, with fences; readback: glReadPixels of a window of that size; download: the same into a third of a buffer that stays \
             mapped, looked at when its fence is reached. Each page has \
             something new in each frame. The frame draws from it and does nothing else, so this is the worst case."
                .to_owned(),
            rounds(streams),
        ],
        failures: failures(streams),
        ..Section::default()
    }
}

fn textures(textures: &Part) -> Result<Section> {
    let curve = |way: &str, figure: &str| {
        let points = numbers(textures).into_iter().filter_map(|size| {
            Some((size as f64, stats::median(textures.figure(&size.to_string(), way, figure))?))
        });
        let what = if figure == "stopped s" { "stopped" } else { "restart" };
        Curve { name: format!("{}: {what}", way_name(way)), points: points.collect(), marks: true }
    };
    let plot = Plot {
        x: "MiB of textures",
        y: "seconds",
        log: false,
        most_x: None,
        curves: vec![
            curve(REPRISE, "stopped s"),
            curve(REPRISE, "restart s"),
            curve(INSIDE, "stopped s"),
            curve(INSIDE, "restart s"),
        ],
    };
    let sizes = numbers(textures);
    let at = |size: &u64| {
        stats::median(&textures.ratio(&size.to_string(), "frame ms", REPRISE, NATIVE))
            .map(|ratio| (*size, ratio))
    };
    let largest = sizes.iter().rev().find_map(at);
    Ok(Section {
        id: "textures",
        title: "Textures of up to 2 GiB".to_owned(),
        says: said(largest.map(|(size, ratio)| {
            format!(
                "With {size} MiB of textures a frame takes {} times as long as natively; what grows with them is the checkpoint.",
                number(ratio)
            )
        })),
        tables: vec![scaling(textures, "textures, MiB")],
        figures: vec![Figure::new("How long a checkpoint stops the program, and a restart takes.", &plot)?],
        notes: vec![
            "Textures of up to 16 MiB with noise in them, which nothing compresses; each is drawn from in each frame. A size is left out where less \
             than five times as much memory and disk, and a GiB, is free."
                .to_owned(),
            "Image, stopped, restart, driver inside: as with Table 4.".to_owned(),
        ],
        failures: failures(textures),
        ..Section::default()
    })
}

fn contexts(contexts: &Part) -> Section {
    let counts = numbers(contexts);
    let cost = |count: &u64| {
        let of = |way| stats::median(contexts.figure(&count.to_string(), way, "frame ms"));
        Some((*count, of(REPRISE)? - of(NATIVE)?))
    };
    let sentence = counts.iter().rev().find_map(cost).map(|(count, more)| {
        format!(
            "With {count} contexts, each of which is made current once a frame, a frame takes {} ms {} than natively.",
            number(more.abs()),
            if more < 0.0 { "less" } else { "more" }
        )
    });
    Section {
        id: "contexts",
        title: "1 to 16 contexts".to_owned(),
        says: said(sentence),
        tables: vec![scaling(contexts, "contexts")],
        notes: vec![
            "A frame makes each context current to a window of its own, clears it, draws a small texture and swaps. Rendered.".to_owned(),
            "Image, stopped, restart, driver inside: as with Table 4.".to_owned(),
            rounds(contexts),
        ],
        failures: failures(contexts),
        ..Section::default()
    }
}

/// How much faster so many threads are than one.
fn speedup(threads: &Part, count: u64, way: &str) -> Vec<f64> {
    stats::ratios(threads.figure(&count.to_string(), way, "fps"), threads.figure("1", way, "fps"))
}

fn speedup_of_native(threads: &Part, count: u64) -> Vec<f64> {
    stats::ratios(&speedup(threads, count, REPRISE), &speedup(threads, count, NATIVE))
}

fn threads(threads: &Part) -> Section {
    let header = [
        "threads",
        "frames a second: native",
        "Reprise",
        "÷ one thread: native",
        "Reprise",
        "Reprise ÷ native of that",
    ];
    let mut table = Table::new("", &header);
    let counts = numbers(threads);
    for &count in &counts {
        let subject = count.to_string();
        let mut row = vec![Cell::words(&subject)];
        row.extend([NATIVE, REPRISE].map(|way| threads.cell(&subject, way, "fps")));
        row.extend([NATIVE, REPRISE].map(|way| Cell::of(&speedup(threads, count, way))));
        row.push(Cell::of(&speedup_of_native(threads, count)));
        table.rows.push(row);
    }
    if table.rows.is_empty() {
        table.rows.push(vec![Cell::of(&[]); header.len()]);
    }
    let most = counts.last().copied().unwrap_or(1);
    let of = |way| stats::median(&speedup(threads, most, way));
    Section {
        id: "threads",
        title: "Threads that draw at once".to_owned(),
        says: said(of(NATIVE).zip(of(REPRISE)).map(|(native, ours)| {
            format!(
                "{most} threads draw {} times as many frames as one under Reprise, {} times natively.",
                number(ours),
                number(native)
            )
        })),
        tables: vec![table],
        notes: vec![
            "Each thread has a display connection, a window and a context of its own, and draws frames of 270 small calls without waiting for \
             anything. Rasterisation off: what is left is the calls' own cost, for which Reprise has another processor while one thread draws."
                .to_owned(),
            rounds(threads),
        ],
        failures: failures(threads),
        ..Section::default()
    }
}

/// Programs that are not of the tests' own, which come first.
const KNOWN: [&str; 7] = ["openarena opengl1", "openarena opengl2", "pymol", "qt", "vtk", "sdl", "freeglut"];

fn trips(trips: &Part) -> Section {
    let mut table = Table::new("", &["program", "frames", "round trips a frame", "by command"]);
    let own = trips.figures.keys().map(String::as_str).filter(|name| !KNOWN.contains(name));
    let known = KNOWN.into_iter().filter(|name| trips.figures.contains_key(*name));
    for name in known.chain(own) {
        let Some(sample) = trips.figures.get(name).and_then(|ways| ways.get(REPRISE)) else { continue };
        let value =
            |figure: &str| sample.get(figure).and_then(|values| values.first()).copied().unwrap_or_default();
        let frames = value("frames").max(1.0);
        let commands = sample.iter().filter_map(|(figure, values)| {
            Some((figure.strip_prefix("waited ")?, values.first().copied().unwrap_or_default()))
        });
        let mut commands: Vec<(&str, f64)> = commands.collect();
        commands.sort_by(|a, b| b.1.total_cmp(&a.1));
        let shown =
            commands.iter().take(6).map(|(command, count)| format!("{command} {}", number(count / frames)));
        let mut shown: Vec<String> = shown.collect();
        if commands.len() > 6 {
            shown.push("…".to_owned());
        }
        table.rows.push(vec![
            Cell::words(name),
            Cell::count(&[value("frames")]),
            Cell::of(&[value("all") / frames]),
            Cell::words(shown.join(", ")),
        ]);
    }
    if table.rows.is_empty() {
        table.rows.push(vec![Cell::of(&[]); 4]);
    }
    Section {
        id: "trips",
        title: "Round trips a frame, by command".to_owned(),
        says: vec![
            "A call whose answer only the driver has is a round trip to the render server; all other calls are a store. Counted by \
             REPRISE_STATS over the whole run, loading included."
                .to_owned(),
        ],
        tables: vec![table],
        notes: vec![
            "The programs of the test suite draw few frames and read each back, and ask for much that others do not: they are made for it. The first \
             ones are ordinary programs."
                .to_owned(),
        ],
        failures: failures(trips),
        ..Section::default()
    }
}

fn memory(demo: &Part, pymol: &Part) -> Section {
    let header = ["program", "native", "Reprise", "log", "more than native and log"];
    let mut table = Table::new("MiB that are resident of the program's process at most", &header);
    let small = [false, true].map(|noop| demo_subject(RESOLUTIONS[0], noop));
    for (name, part, subject) in [
        ("OpenArena, 640x480, rendered", demo, small[0].as_str()),
        ("OpenArena, 640x480, rasterisation off", demo, small[1].as_str()),
        ("PyMOL", pymol, "movie"),
    ] {
        let mut row = vec![Cell::words(name)];
        row.extend([NATIVE, REPRISE].map(|way| part.cell(subject, way, "memory MiB")));
        row.extend([part.cell(subject, REPRISE, "log MiB"), Cell::of(&more_than_native(part, subject))]);
        table.rows.push(row);
    }
    let of = |way| stats::median(demo.figure(&small[0], way, "memory MiB"));
    Section {
        id: "memory",
        title: "Memory of the program's process".to_owned(),
        says: said(of(REPRISE).zip(of(NATIVE)).map(|(ours, native)| {
            format!("OpenArena's process has {} MiB under Reprise, {} MiB natively, where the driver is in it.", number(ours), number(native))
        })),
        tables: vec![table],
        notes: vec![
            "Looked at every 200 ms. Natively the process holds the driver and all that it keeps; under Reprise it holds the log, and the memory that \
             it shares with the render server counts in full. With rasterisation off Mesa's driver keeps a part of each frame, so that the native \
             process grows with the frames that are played."
                .to_owned(),
        ],
        ..Section::default()
    }
}

fn idle(idle: &Part) -> Section {
    let mut table = Table::new("", &["thread", "context switches"]);
    let sample = idle.figures.get("idle").and_then(|ways| ways.get(REPRISE));
    for (name, values) in sample.into_iter().flatten().filter(|(name, _)| name.starts_with("reprise")) {
        table.rows.push(vec![Cell::words(name), Cell::of(values)]);
    }
    table.rows.push(vec![Cell::words("all"), idle.cell("idle", REPRISE, "all")]);
    let all = stats::median(idle.figure("idle", REPRISE, "all"));
    Section {
        id: "idle",
        title: "Threads of an idle program".to_owned(),
        says: said(all.map(|all| format!("In {IDLE_SECONDS} s Reprise's threads were switched to {all:.0} times."))),
        tables: vec![table],
        notes: vec![
            "A program in a session that has drawn and does nothing any more. All threads whose names begin with “reprise” in the program, the render \
             server, the session's supervisor and its first process; threads of the driver are its own."
                .to_owned(),
            rounds(idle),
        ],
        failures: failures(idle),
        ..Section::default()
    }
}
