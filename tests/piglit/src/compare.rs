//! What two runs of a test say of Reprise. Must not know how they came about.

use crate::outcome::{Outcome, Status};
use serde::{Deserialize, Serialize};

/// What a run under Reprise is, measured by a native one; from good to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Both report the same.
    Same,
    /// They differ, but nothing that is right natively is wrong: a failure that passes, a skip that fails, a warning.
    Differs,
    /// Natively it is judged, under Reprise it is skipped: Reprise does not offer what is tested.
    NotOffered,
    /// It has regressed once and not when both were run again.
    Unsteady,
    /// It passes natively and fails under Reprise; or it crashes or hangs there, and natively not.
    Regressed,
}

/// The verdict on one status.
fn step(native: Status, reprise: Status) -> Verdict {
    if native == reprise || (native.cut_short() && reprise.cut_short()) {
        Verdict::Same
    } else if reprise.cut_short() || (native.good() && matches!(reprise, Status::Fail | Status::NotRun)) {
        Verdict::Regressed
    } else if reprise == Status::Skip {
        Verdict::NotOffered
    } else {
        Verdict::Differs
    }
}

/// The subtests on which two runs differ: native status, then Reprise's. One that is not there was not offered.
pub fn differing<'a>(
    native: &'a Outcome,
    reprise: &'a Outcome,
) -> impl Iterator<Item = (&'a str, Status, Status)> {
    native.subtests.iter().filter_map(|(name, &before)| {
        let after = reprise.subtests.get(name).copied().unwrap_or(Status::Skip);
        (before != after).then_some((name.as_str(), before, after))
    })
}

/// The verdict on one run of each: the worst of the whole and its subtests.
pub fn once(native: &Outcome, reprise: &Outcome) -> Verdict {
    let parts = differing(native, reprise).map(|(_, before, after)| step(before, after));
    parts.chain([step(native.status, reprise.status)]).max().unwrap_or(Verdict::Same)
}

/// The verdict on runs that were repeated, the first with the first and so on. Where one way was run more often, its others are
/// held against the last of the other.
pub fn repeated(native: &[Outcome], reprise: &[Outcome]) -> Option<Verdict> {
    let last = (native.len().checked_sub(1)?, reprise.len().checked_sub(1)?);
    let count = native.len().max(reprise.len());
    let verdicts = (0..count).map(|i| once(&native[i.min(last.0)], &reprise[i.min(last.1)]));
    let (mut best, mut worst) = (Verdict::Regressed, Verdict::Same);
    for verdict in verdicts {
        best = best.min(verdict);
        worst = worst.max(verdict);
    }
    Some(if worst == Verdict::Regressed && best != worst { Verdict::Unsteady } else { worst })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Ending;

    fn outcome(report: &str) -> Outcome {
        Outcome::read(report, "", Ending::Code(0), 0.0, 0.0)
    }

    fn whole(status: Status) -> Outcome {
        outcome(&format!("PIGLIT: {{\"result\": \"{status}\"}}"))
    }

    #[test]
    fn what_counts_as_a_regression() {
        use Status::*;
        for (native, reprise, verdict) in [
            (Pass, Pass, Verdict::Same),
            (Pass, Fail, Verdict::Regressed),
            (Warn, Fail, Verdict::Regressed),
            (Pass, Warn, Verdict::Differs),
            (Pass, Skip, Verdict::NotOffered),
            (Fail, Skip, Verdict::NotOffered),
            (Fail, Pass, Verdict::Differs),
            (Skip, Fail, Verdict::Differs),
            (Pass, Timeout, Verdict::Regressed),
            (Fail, Crash, Verdict::Regressed),
            (Skip, Crash, Verdict::Regressed),
            (Pass, Incomplete, Verdict::Regressed),
            (Timeout, Crash, Verdict::Same),
        ] {
            assert_eq!(step(native, reprise), verdict, "{native} and then {reprise}");
        }
    }

    #[test]
    fn a_part_that_fails_is_not_hidden_by_one_that_failed_before() {
        let report = |a, b| outcome(&format!("PIGLIT: {{\"subtest\": {{\"a\": \"{a}\", \"b\": \"{b}\"}}}}"));
        assert_eq!(once(&report("pass", "fail"), &report("fail", "fail")), Verdict::Regressed);
        assert_eq!(once(&report("pass", "pass"), &report("pass", "skip")), Verdict::NotOffered);
        assert_eq!(once(&report("pass", "pass"), &whole(Status::Skip)), Verdict::NotOffered);
        assert_eq!(once(&report("pass", "pass"), &report("pass", "pass")), Verdict::Same);
    }

    #[test]
    fn what_does_not_happen_again_is_unsteady() {
        let (pass, fail) = (whole(Status::Pass), whole(Status::Fail));
        let both = [pass.clone(), pass.clone()];
        assert_eq!(repeated(&both, &[fail.clone(), fail.clone()]), Some(Verdict::Regressed));
        assert_eq!(repeated(&both, &[fail.clone(), pass.clone()]), Some(Verdict::Unsteady));
        assert_eq!(
            repeated(&[pass.clone(), fail.clone()], &[fail.clone(), fail.clone()]),
            Some(Verdict::Unsteady)
        );
        assert_eq!(repeated(&both, std::slice::from_ref(&pass)), Some(Verdict::Same));
        assert_eq!(repeated(&[], &[pass]), None);
    }
}
