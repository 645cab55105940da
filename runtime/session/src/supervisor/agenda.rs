//! Checkpoints that nobody asks for: by the clock, and by SIGUSR1, which is what a batch system sends before it takes the
//! machine away. So that signal stops the session with its checkpoint.
//!
//! A checkpoint that fails leaves those before as they are and the program running; the clock tries again.
//! This module must not know how one is taken.

use super::Supervisor;
use crate::command::{FailedCheckpoint, Reply};
use crate::error::Error;
use crate::manifest::Manifest;
use crate::note;
use crate::plan::{Every, now};
use std::time::{Duration, Instant};

/// Why one is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    /// It is time.
    Clock,
    /// SIGUSR1: and the session ends with it.
    Signal,
}

/// What is to be done, and when.
pub(super) struct Agenda {
    every: Every,
    next: Option<Instant>,
    /// Whether the signal came. Those that come before it is heeded are one.
    signalled: bool,
    /// The last that did not come about, unless one has since.
    pub(super) failed: Option<FailedCheckpoint>,
}

impl Agenda {
    pub(super) fn new(every: Every) -> Agenda {
        Agenda { every, next: None, signalled: false, failed: None }
    }

    /// The time runs from now.
    pub(super) fn begin(&mut self) {
        self.next = self.every.duration().map(|every| Instant::now() + every);
    }

    /// A checkpoint is where the session's go.
    pub(super) fn done(&mut self) {
        self.failed = None;
        self.begin();
    }

    pub(super) fn signalled(&mut self) {
        self.signalled = true;
    }

    /// How long nothing is due. No event comes when it is.
    pub(super) fn wait(&self) -> Duration {
        if self.signalled { Duration::ZERO } else { self.next().unwrap_or(Duration::MAX) }
    }

    /// How long until the next by the clock.
    pub(super) fn next(&self) -> Option<Duration> {
        self.next.map(|next| next.saturating_duration_since(Instant::now()))
    }

    /// What is due now. It is not due any more.
    pub(super) fn take(&mut self) -> Option<Due> {
        if std::mem::take(&mut self.signalled) {
            return Some(Due::Signal);
        }
        self.next.is_some_and(|next| next <= Instant::now()).then(|| {
            self.begin();
            Due::Clock
        })
    }
}

impl Supervisor {
    /// Takes one; whoever looks at the program's terminal, and who asks later, is told if it fails.
    pub(super) fn checkpoint_by_itself(&mut self, due: Due) {
        (self.busy, self.by_itself) = (Some("checkpoint"), true);
        if due == Due::Signal {
            self.notice("SIGUSR1: stopping with a checkpoint");
        }
        match self.checkpoint(|_| {}, None, due == Due::Signal, None) {
            Ok(done) => {
                let (dir, pause) = (done.dir.display(), done.pause);
                note!("checkpoint in {dir}: {} bytes, the program stood still for {pause:.2} s", done.bytes);
            }
            Err(error) => self.say_failed(due, &error),
        }
        // From its end on: one that takes longer than the time between two leaves the program some all the same.
        self.agenda.begin();
        self.by_itself = false;
    }

    fn say_failed(&mut self, due: Due, error: &Error) {
        let what = match due {
            Due::Clock => "the checkpoint that was due",
            Due::Signal => "the checkpoint that SIGUSR1 asked for",
        };
        let last = match Manifest::read(&self.plan.checkpoint_dir) {
            Ok(manifest) => {
                let age = Duration::from_secs(now().saturating_sub(manifest.created));
                format!("the newest there is was taken {} ago", humantime::format_duration(age))
            }
            Err(_) => "there is none yet".into(),
        };
        let next = match self.plan.routine.every.duration() {
            Some(_) => format!("it is tried again in {}", self.plan.routine.every),
            None => format!("`reprise checkpoint {}` tries again", self.plan.name),
        };
        self.notice(&format!("{what}: {error}\n{last}; {next}"));
        self.agenda.failed = Some(FailedCheckpoint { when: now(), reason: error.to_string() });
    }

    /// Says it in the session's log, and where the program's terminal is shown.
    fn notice(&mut self, text: &str) {
        note!("{text}");
        self.attached.retain(|(_, channel)| channel.send(&Reply::Notice { text: text.into() }, &[]).is_ok());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_are_one_until_heeded_and_none_is_lost() {
        let mut agenda = Agenda::new(Every::default());
        agenda.begin();
        assert_eq!((agenda.wait(), agenda.take()), (Duration::MAX, None));
        agenda.signalled();
        agenda.signalled();
        assert_eq!((agenda.wait(), agenda.take()), (Duration::ZERO, Some(Due::Signal)));
        assert_eq!(agenda.take(), None);
        agenda.signalled();
        assert_eq!(agenda.take(), Some(Due::Signal));
    }

    #[test]
    fn the_clock_runs_from_the_last_one() {
        let mut agenda = Agenda::new("1h".parse().unwrap());
        agenda.begin();
        let first = agenda.next.unwrap();
        assert_eq!(agenda.take(), None);
        assert!(agenda.wait() > Duration::from_secs(3599));
        agenda.next = Some(Instant::now());
        assert_eq!((agenda.wait(), agenda.take()), (Duration::ZERO, Some(Due::Clock)));
        assert!(agenda.next.unwrap() > first);
        assert_eq!(agenda.take(), None);
    }
}
