//! What the calls of GLX mean to the log.
//!
//! This module must not know how the calls are executed.

use super::textures;
use crate::glx::{FIRST_DRAWABLE, glx_command, op};
use crate::keeper::slot;
use reprise_log::Recorder;

/// Records a call with an op below 256. `false` for one that there is no rule for.
pub fn glx(op: u16, k: &mut Recorder<'_>) -> bool {
    let p = k.packet();
    match op {
        op::CreateContext => k.context_create(p.word(0), p.word(1)),
        op::DestroyContext => k.context_destroy(p.word(0)),
        op::MakeCurrent => k.make_current(p.word(0), p.word(1), p.word(2)),
        op::CreatePbuffer | op::CreatePixmap | op::CreateWindow => {
            k.set(k.key(slot::GlxDrawable, p.word(0), 0, 0));
        }
        op::DestroyPbuffer | op::DestroyPixmap | op::DestroyWindow => {
            k.drop_slots(slot::SwapInterval, p.word(0));
            k.drop_slots(slot::GlxDrawable, p.word(0));
        }
        op::SwapInterval => {
            // A window is not ours to create.
            if p.word(0) >= FIRST_DRAWABLE {
                k.read(k.key(slot::GlxDrawable, p.word(0), 0, 0));
            }
            k.set(k.key(slot::SwapInterval, p.word(0), 0, 0));
        }
        op::BindTexImage => {
            k.read(k.key(slot::GlxDrawable, p.word(0), 0, 0));
            textures::taken_from_pixmap(k, p.word(2));
        }
        // What one context takes over of another no entry says. Refused, as by drivers whose contexts are direct, it is
        // not recorded.
        op::CopyContext => return false,
        _ => return glx_command(op).is_some(),
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use reprise_log::{Log, ReplaySink, Stored};
    use reprise_wire::link::Current;
    use reprise_wire::packet::{BlobArg, build};

    #[derive(Default)]
    struct Seen(Vec<String>);
    impl ReplaySink for Seen {
        fn make_current(&mut self, current: Current) -> Result<(), String> {
            self.0.push(format!("current {} {:x}", current.context, current.draw));
            Ok(())
        }
        fn emit(&mut self, packet: Stored<'_>) -> Result<(), String> {
            let p = packet.packet();
            let name = crate::command(p.op()).map_or("?", |command| command.name);
            self.0.push(format!("{name} {:x} {:x}", p.word(0), p.word(1)));
            Ok(())
        }
    }
    struct Nothing;
    impl reprise_log::Payloads for Nothing {
        fn bytes(&self, _: u32) -> Option<&[u8]> {
            None
        }
    }

    struct Session(Log);
    impl Session {
        fn call(&mut self, op: u16, words: &[u32]) -> &mut Session {
            let command = crate::command(op).unwrap();
            let mut all = vec![0; command.shape.words.into()];
            all[..words.len()].copy_from_slice(words);
            let blobs = vec![BlobArg::Null; command.shape.blobs.into()];
            self.0.apply(&build(op, 0, 1, &all, &blobs), 1, &Nothing).unwrap();
            self
        }
        fn replay(&mut self) -> Vec<String> {
            let mut seen = Seen::default();
            self.0.replay(&mut seen).unwrap();
            seen.0
        }
    }
    const PBUFFER: u32 = FIRST_DRAWABLE;
    const WINDOW: u32 = 0x400001;

    #[test]
    fn what_is_destroyed_is_not_made_again() {
        let mut session = Session(Log::new(crate::record::rules()));
        session
            .call(op::CreatePbuffer, &[PBUFFER])
            .call(op::CreatePbuffer, &[PBUFFER + 1])
            .call(op::SwapInterval, &[PBUFFER, 2])
            .call(op::SwapInterval, &[PBUFFER + 1, 2])
            .call(op::SwapInterval, &[PBUFFER + 1, 3])
            .call(op::SwapInterval, &[WINDOW, 0])
            .call(op::DestroyPbuffer, &[PBUFFER]);
        assert_eq!(
            session.replay(),
            ["glXCreatePbuffer e0000001 0", "glXSwapInterval e0000001 3", "glXSwapInterval 400001 0"]
        );
    }

    #[test]
    fn contexts_come_back_with_their_share_groups_and_drawables_outlive_the_context_that_made_them() {
        let mut session = Session(Log::new(crate::record::rules()));
        session
            .call(op::CreateContext, &[1, 0])
            .call(op::MakeCurrent, &[1, WINDOW, WINDOW])
            .call(op::CreatePbuffer, &[PBUFFER])
            .call(op::CreateContext, &[2, 1])
            .call(op::MakeCurrent, &[2, PBUFFER, PBUFFER])
            .call(op::DestroyContext, &[1]);
        assert_eq!(session.0.rings(), [(1, Current { context: 2, draw: PBUFFER, read: PBUFFER })]);
        let calls = session.replay();
        let at = |call: &str| calls.iter().position(|seen| seen == call);
        assert!(at("glXCreateContext 2 1").is_some(), "{calls:?}");
        assert!(at("glXCreatePbuffer e0000000 0").is_some(), "{calls:?}");
        // What it shares with must be there when it is made, whatever becomes of that later.
        assert!(at("glXCreateContext 1 0") < at("glXCreateContext 2 1"), "{calls:?}");
        assert!(at("glXDestroyContext 1 0") > at("glXCreateContext 2 1"), "{calls:?}");
    }
}
