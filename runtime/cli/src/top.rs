//! `reprise top`: what all running sessions do, second by second.
//!
//! This module must not know how a session works inside.

use crate::show;
use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyModifiers};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Cell, Row, Table};
use reprise_session::command::{self, Reply, Request, Status};
use reprise_session::error::{Context, Error, Result};
use reprise_session::paths::SessionDir;
use rustix::termios::isatty;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

/// Between two looks at a session. It is the clock that is waited for here, not an event: sessions tell of themselves only when asked.
const INTERVAL: Duration = Duration::from_secs(1);
/// How soon a key is answered at the latest.
const SOON: Duration = Duration::from_millis(100);

/// What the processes of a session have counted so far, together.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Counts {
    frames: u64,
    calls: u64,
    waited: u64,
}

/// What a session said, and when.
#[derive(Debug)]
struct Sample {
    at: Instant,
    status: Status,
}

impl Sample {
    fn counts(&self) -> Counts {
        self.status.gl.iter().fold(Counts::default(), |sum, gl| Counts {
            frames: sum.frames + gl.report.frames,
            calls: sum.calls + gl.report.calls,
            waited: sum.waited + gl.report.round_trips,
        })
    }
}

/// The last two samples of a session.
#[derive(Debug)]
struct Session {
    before: Option<Sample>,
    now: Sample,
}

/// Frames and calls a second, and calls that waited for an answer a frame.
type Rates = (f64, f64, Option<f64>);

impl Session {
    /// Unknown until two samples are there. Counts that fall are those of a process that has ended: a rate of 0.
    fn rates(&self) -> Option<Rates> {
        let before = self.before.as_ref()?;
        let seconds = (self.now.at - before.at).as_secs_f64();
        let (old, new) = (before.counts(), self.now.counts());
        let per_second = |old: u64, new: u64| new.saturating_sub(old) as f64 / seconds.max(1e-3);
        let frames = new.frames.saturating_sub(old.frames);
        let waited = (frames > 0).then(|| new.waited.saturating_sub(old.waited) as f64 / frames as f64);
        Some((per_second(old.frames, new.frames), per_second(old.calls, new.calls), waited))
    }
}

/// Shows it until a key ends it. Returns the exit code.
///
/// # Errors
/// If there is no terminal to show it on, or sessions cannot be listed.
pub(crate) fn run() -> Result<i32> {
    if !isatty(rustix::stdio::stdout()) || !isatty(rustix::stdio::stdin()) {
        let reason = "top needs a terminal; a script asks `reprise status NAME --json`".into();
        return Err(Error::Told { reason, code: 2 });
    }
    let (sender, samples) = mpsc::channel();
    let mut terminal = ratatui::try_init().context(|| "use the terminal".into())?;
    let shown = watch(&sender, &samples, |sessions| {
        terminal.draw(|frame| draw(frame, sessions)).map(drop).context(|| "draw".into())
    });
    ratatui::restore();
    shown.map(|()| 0)
}

/// Asks every session that runs, each by a thread of its own: one that is busy does not keep the others.
fn watch(
    sender: &Sender<(String, Option<Sample>)>,
    samples: &Receiver<(String, Option<Sample>)>,
    mut show: impl FnMut(&BTreeMap<String, Session>) -> Result<()>,
) -> Result<()> {
    let mut sessions: BTreeMap<String, Session> = BTreeMap::new();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut looked: Option<Instant> = None;
    loop {
        if looked.is_none_or(|then| then.elapsed() >= INTERVAL) {
            looked = Some(Instant::now());
            for dir in SessionDir::all()?.into_iter().filter(SessionDir::is_running) {
                let name = dir.name().to_owned();
                if asked.insert(name) {
                    let sender = sender.clone();
                    std::thread::spawn(move || ask(&dir, &sender));
                }
            }
            show(&sessions)?;
        }
        let mut news = false;
        for (name, sample) in samples.try_iter() {
            news = true;
            match sample {
                Some(now) => {
                    let before = sessions.remove(&name).map(|session| session.now);
                    sessions.insert(name, Session { before, now });
                }
                None => {
                    asked.remove(&name);
                    sessions.remove(&name);
                }
            }
        }
        if news {
            show(&sessions)?;
        }
        if event::poll(SOON).context(|| "read the keyboard".into())? {
            match event::read().context(|| "read the keyboard".into())? {
                Event::Key(key) if ends(key.code, key.modifiers) => return Ok(()),
                Event::Resize(..) => show(&sessions)?,
                _ => {}
            }
        }
    }
}

fn ends(key: KeyCode, with: KeyModifiers) -> bool {
    matches!(key, KeyCode::Char('q') | KeyCode::Esc)
        || key == KeyCode::Char('c') && with.contains(KeyModifiers::CONTROL)
}

/// Asks one session until it has ended, or nobody listens.
fn ask(dir: &SessionDir, sender: &Sender<(String, Option<Sample>)>) {
    let name = dir.name().to_owned();
    loop {
        let reply =
            command::connect(dir).and_then(|channel| command::ask(&channel, &Request::Status, |_| {}));
        let sample = match reply {
            Ok(Reply::Status(status)) => Some(Sample { at: Instant::now(), status: *status }),
            // It may be busy ending, or only busy.
            _ if dir.is_running() => {
                std::thread::sleep(INTERVAL);
                continue;
            }
            _ => None,
        };
        let over = sample.is_none();
        if sender.send((name.clone(), sample)).is_err() || over {
            return;
        }
        std::thread::sleep(INTERVAL);
    }
}

/// A number that says how much rather than how many: `12.3k`.
fn short(n: f64) -> String {
    match n {
        _ if n >= 1e6 => format!("{:.1}M", n / 1e6),
        _ if n >= 1e4 => format!("{:.1}k", n / 1e3),
        _ => format!("{n:.0}"),
    }
}

fn draw(frame: &mut Frame<'_>, sessions: &BTreeMap<String, Session>) {
    let [head, table, foot] =
        Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1)])
            .areas(frame.area());
    let title = match sessions.len() {
        0 => "reprise: no session is running".into(),
        1 => "reprise: 1 session".into(),
        n => format!("reprise: {n} sessions"),
    };
    frame.render_widget(Line::styled(title, Style::new().add_modifier(Modifier::BOLD)), head);
    frame
        .render_widget(Line::styled("q ends this, not the sessions", Style::new().fg(Color::DarkGray)), foot);
    let right = |text: String| Cell::from(Line::from(text).right_aligned());
    let rows = sessions.values().map(|session| {
        let status = &session.now.status;
        let (frames, calls, waited) = match session.rates() {
            Some((frames, calls, waited)) => (
                format!("{frames:.1}"),
                short(calls),
                waited.map_or("-".into(), |waited| format!("{waited:.1}")),
            ),
            None => ("-".into(), "-".into(), "-".into()),
        };
        let log: u64 = status.gl.iter().map(|gl| gl.report.log_bytes).sum();
        let entries: u64 = status.gl.iter().map(|gl| gl.report.log_entries).sum();
        // Something did not come back as it was, or a checkpoint failed: the person should look at `reprise status`.
        let inexact =
            status.gl.iter().any(|gl| !gl.report.problems.is_empty() || !gl.report.stale.is_empty());
        let failed = status.failed_checkpoint.is_some();
        let row = Row::new([
            Cell::from(status.name.clone()),
            Cell::from(status.state.clone()),
            right(frames),
            right(calls),
            right(waited),
            right(show::bytes(log)),
            right(entries.to_string()),
            Cell::from(status.last_checkpoint.map_or("none".into(), show::ago)),
            Cell::from(status.program.join(" ")),
        ]);
        if inexact || failed { row.style(Style::new().fg(Color::Yellow)) } else { row }
    });
    let widths = [
        Constraint::Length(16),
        Constraint::Length(12),
        Constraint::Length(8),
        Constraint::Length(8),
        Constraint::Length(9),
        Constraint::Length(11),
        Constraint::Length(8),
        Constraint::Length(16),
        Constraint::Fill(1),
    ];
    let heading =
        ["SESSION", "STATE", "FRAMES/S", "CALLS/S", "WAITS/FRM", "LOG", "ENTRIES", "CHECKPOINT", "PROGRAM"];
    let cells = heading.iter().enumerate().map(|(i, text)| match i {
        2..=6 => right((*text).into()),
        _ => Cell::from(*text),
    });
    let header = Row::new(cells).style(Style::new().add_modifier(Modifier::REVERSED));
    frame.render_widget(Table::new(rows, widths).header(header), table);
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use reprise_session::command::GlStatus;
    use reprise_session::plan::{Display, Routine};
    use reprise_wire::session::GlReport;

    fn sample(at: Instant, frames: u64, calls: u64, waited: u64) -> Sample {
        let report = GlReport {
            frames,
            calls,
            round_trips: waited,
            log_bytes: 3 << 20,
            log_entries: 512,
            ..GlReport::default()
        };
        let gl = GlStatus { pid: 2, exe: "/usr/bin/glxgears".into(), server: Some(7), report };
        let status = Status {
            name: "gears".into(),
            pid: 1,
            state: "running".into(),
            program: vec!["glxgears".into(), "-info".into()],
            display: Display::Private,
            started: 0,
            processes: vec![2],
            gl: vec![gl],
            viewer: None,
            checkpoint_dir: "/nowhere".into(),
            last_checkpoint: None,
            routine: Routine::default(),
            next_checkpoint: None,
            failed_checkpoint: None,
            output: "/nowhere/output.log".into(),
        };
        Sample { at, status }
    }

    #[test]
    fn rates_are_of_the_last_two_samples() {
        let begin = Instant::now();
        let then = begin + Duration::from_secs(2);
        let mut session = Session { before: None, now: sample(begin, 100, 50_000, 10) };
        assert_eq!(session.rates(), None);
        session = Session { before: Some(session.now), now: sample(then, 220, 90_000, 130) };
        assert_eq!(session.rates(), Some((60.0, 20_000.0, Some(1.0))));
        // The process has ended, and another begun.
        session = Session { before: Some(session.now), now: sample(then + INTERVAL, 0, 0, 0) };
        assert_eq!(session.rates(), Some((0.0, 0.0, None)));
    }

    #[test]
    fn sessions_are_shown_one_a_line() {
        let begin = Instant::now();
        let (before, now) = (sample(begin, 0, 0, 0), sample(begin + INTERVAL, 60, 123_400, 90));
        let sessions = BTreeMap::from([("gears".to_owned(), Session { before: Some(before), now })]);
        let mut terminal = Terminal::new(TestBackend::new(120, 5)).unwrap();
        terminal.draw(|frame| draw(frame, &sessions)).unwrap();
        insta::assert_snapshot!(terminal.backend());
    }
}
