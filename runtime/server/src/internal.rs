//! The commands that Reprise sends through ring 0: reads slots and drawables back, puts drawables' contents back.
//!
//! This module must not know how a value is read; see the handlers `capture` and `drawable`.

use crate::executor::{Executor, Refused};
use crate::handlers::{
    active_queries, capture, drawable, finish, hits as select_hits, set_active_query, unconditionally,
};
use crate::platform::Platform;
use reprise_gl::internal as op;
use reprise_wire::packet::{Blob, Packet};
use reprise_wire::ring::REPLY_SIZE;

/// The first of these ops.
pub const FIRST: u16 = op::Capture;

/// What was read back for a packet whose answer had no room for it: the next one gets it.
#[derive(Debug)]
pub struct Kept {
    key: [u32; 6],
    data: Vec<u8>,
}

/// Bytes of an answer beside the data: what is returned, and its length.
const ANSWER_OVERHEAD: usize = 16;

/// Executes a packet with an op from 200 to 255.
///
/// # Errors
/// [`Refused`].
pub fn execute(x: &mut Executor<'_>, platform: &mut dyn Platform, p: &Packet<'_>) -> Result<(), Refused> {
    unconditionally(x, |x| carry_out(x, platform, p))
}

fn carry_out(x: &mut Executor<'_>, platform: &mut dyn Platform, p: &Packet<'_>) -> Result<(), Refused> {
    if p.op() == op::Hits {
        return select_hits(x, p);
    }
    if p.op() == op::SetErrorFlag {
        x.shared().set_error_flag(p.word(0), p.word(1));
        x.answer(0);
        return Ok(());
    }
    if p.op() == op::SetActiveQuery {
        set_active_query(x, p.word(1), p.u64(2))?;
        x.answer(0);
        return Ok(());
    }
    let key = [u32::from(p.op()), p.word(0), p.word(1), p.word(2), p.word(3), p.word(4)];
    let keys = [p.word(2), p.word(3), p.word(4)];
    let kept = x.shared().kept.take().filter(|kept| kept.key == key);
    let data = match (p.op(), kept) {
        (_, Some(kept)) => kept.data,
        (op::Capture, None) => capture::slot(x, platform, p.word(1), keys, p.word(5))?,
        (op::CaptureDrawable, None) => drawable::capture(x, platform, p.word(1))?,
        (op::Finish, None) => {
            finish(x)?;
            Vec::new()
        }
        (op::ErrorFlags, None) => {
            x.shared().error_flags().into_iter().flatten().flat_map(u32::to_le_bytes).collect()
        }
        (op::ActiveQuery, None) if p.word(0) == 0 => {
            x.shared().counting().into_iter().flat_map(u32::to_le_bytes).collect()
        }
        (op::ActiveQuery, None) => {
            let words = |active: crate::handlers::Active| {
                [active.query, active.counted as u32, (active.counted >> 32) as u32]
            };
            active_queries(x)?.into_iter().flat_map(words).flat_map(u32::to_le_bytes).collect()
        }
        (op::RestoreDrawable, None) => {
            let len = match p.blob(0) {
                Blob::Bytes(bytes) => bytes.len(),
                Blob::External { len, .. } => usize::try_from(len).unwrap_or(usize::MAX),
                Blob::Null | Blob::Value(_) => return Err(Refused::BlobKind(0)),
            };
            return drawable::restore(x, platform, p, len);
        }
        (other, None) => return Err(Refused::Unknown(other)),
    };
    let fits = match p.blob(0) {
        Blob::Value(_) => data.len() + ANSWER_OVERHEAD <= REPLY_SIZE,
        Blob::External { len, .. } => data.len() as u64 <= len,
        Blob::Null | Blob::Bytes(_) => false,
    };
    x.answer(data.len() as u64);
    if fits {
        x.output_bytes(p, 0, &data)
    } else {
        x.shared().kept = Some(Kept { key, data });
        Ok(())
    }
}
