//! Replaying the log gives the state that all calls gave, whatever the calls were; and the log does not grow.

mod toy;

use proptest::prelude::*;
use reprise_wire::packet::BlobArg;
use toy::*;

type Call = (u8, u8, u8, u8);

/// Makes a call of four small numbers; a few stand for a replay in mid-course.
fn issue(t: &mut Toy, (kind, a, b, c): Call) -> Result<(), String> {
    let (a, b, c) = (u32::from(a), u32::from(b), u32::from(c));
    let ring = if kind & 0x40 != 0 { 2 } else { 1 };
    let (two, name) = (b & 1, 1 + c % 4);
    let open = t.driver.list_being_compiled(ring);
    match kind & 0x3f {
        // ids of contexts are not given anew while a list is open
        0 if t.log.block_is_open() => false,
        0 => t.call(ring, Op::CreateContext, &[1 + a % 3, b % 3]),
        1 => t.call(ring, Op::DestroyContext, &[1 + a % 3]),
        2 | 3 => t.call(ring, Op::MakeCurrent, &[a % 4]),
        _ if !t.driver.is_current(ring) => t.call(ring, Op::MakeCurrent, &[1 + a % 3]),
        4 => t.call_names(ring, Op::Gen, &if t.driver.has_texture(ring, name) { vec![] } else { vec![name] }),
        5 => t.call_names(ring, Op::Delete, &[name, 1 + a % 4]),
        6 | 7 => t.call(ring, Op::Active, &[two]),
        8..=11 => t.call(ring, Op::Bind, &[two, c % 5]),
        12..=15 => t.call(ring, Op::Param, &[two, a & 1, c]),
        16 => t.call(ring, Op::Mip, &[two, c]),
        17 => {
            // Of some the content is known, and some are payloads.
            let size = c % 32 + if b & 6 == 0 { 5000 } else { 0 };
            let bytes = vec![a as u8; size as usize];
            let blob = if b & 8 == 0 { BlobArg::Null } else { BlobArg::Bytes(&bytes) };
            t.call_with(ring, Op::Image, &[two, size, 0], &[blob])
        }
        18..=21 => {
            let len = if a > 250 { 4200 } else { a % 12 };
            let bytes: Vec<u8> = (0..len).map(|i| (i * 7 + b) as u8).collect();
            t.call_with(ring, Op::SubImage, &[two, c % 16], &[BlobArg::Bytes(&bytes)])
        }
        22 => t.call(ring, Op::CopyImage, &[two, c]),
        23..=25 => t.call(ring, Op::Enable, &[a % 4, b & 1]),
        26 | 27 => t.call(ring, Op::Mode, &[two]),
        28 => t.call(ring, Op::Load, &[c]),
        29..=31 => t.call(ring, Op::Mult, &[c]),
        32 => t.call(ring, Op::Light, &[c]),
        33 => t.call(ring, Op::Material, &[c]),
        34 | 35 => t.call(ring, Op::Color, &[c]),
        36 => t.call(ring, Op::BlendBoth, &[c]),
        37 => t.call(ring, Op::BlendOne, &[two, c]),
        38 | 39 => t.call(ring, Op::PushMatrix, &[]),
        40 => t.call(ring, Op::PopMatrix, &[]),
        // What Color sets together is saved together: if only one half comes back from the stack, it must be read back
        // before it is pushed again (basics.rs has the case where it is).
        41 | 42 => {
            let both = BIT_CURRENT | BIT_LIGHTING;
            let group = if a & both == 0 { a } else { a | both };
            t.call(ring, Op::PushAttrib, &[group & 31])
        }
        43 | 44 => t.call(ring, Op::PopAttrib, &[]),
        45 => t.call(ring, Op::NewList, &[1 + a % 4, two]),
        46 | 47 => t.call(ring, Op::EndList, &[]),
        // lists call lists of greater names only, or they would never end
        48 | 49 => match 1 + a % 4 {
            list if open.is_none_or(|open| open < list) => t.call(ring, Op::CallList, &[list]),
            _ => false,
        },
        50 => t.call(ring, Op::DeleteList, &[1 + a % 4]),
        51 => t.call(ring, Op::CreateShader, &[1 + a % 2]),
        52 => t.call(ring, Op::DeleteShader, &[1 + a % 2]),
        53 => t.call(ring, Op::Source, &[1 + a % 2, c]),
        54 => t.call(ring, Op::CreateProgram, &[1 + a % 2]),
        55 => t.call(ring, Op::DeleteProgram, &[1 + a % 2]),
        56 => t.call(ring, Op::Link, &[1 + a % 2, 1 + b % 2]),
        57 => t.call(ring, Op::Use, &[a % 3]),
        58 | 59 => t.call(ring, Op::Uniform, &[two, c]),
        60 => {
            t.collapse(false);
            true
        }
        // More parts than a chain may have, some of them on others.
        62 => {
            for i in 0..10 {
                let bytes = [(a + i) as u8, b as u8];
                t.call_with(
                    ring,
                    Op::SubImage,
                    &[two, (3 * i) % 28],
                    &[BlobArg::Bytes(&bytes[..1 + (c & 1) as usize])],
                );
            }
            true
        }
        61 => {
            t.check()?;
            true
        }
        _ => t.call(ring, Op::BlendOne, &[two, c]),
    };
    Ok(())
}

fn run(calls: &[Call], each: bool) -> Result<(), String> {
    let mut t = Toy::new();
    let go = |t: &mut Toy| {
        for call in calls {
            issue(t, *call)?;
            if each {
                t.check()?;
            }
        }
        t.check()?;
        t.log.verify()
    };
    go(&mut t).map_err(|error| format!("{error}\nafter\n  {}\n", t.trace.join("\n  ")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").map_or(3000, |n| n.parse().unwrap_or(3000)), failure_persistence: None, max_shrink_iters: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn replaying_the_log_gives_the_state_of_all_calls(calls in prop::collection::vec(any::<Call>(), 1..150)) {
        run(&calls, false).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn and_after_every_call(calls in prop::collection::vec(any::<Call>(), 1..40)) {
        run(&calls, true).map_err(TestCaseError::fail)?;
    }
}

/// The log's size is that of the state, not of the history.
#[test]
fn the_log_stops_growing() {
    let mut t = Toy::new();
    t.call(1, Op::CreateContext, &[2, 1]);
    t.call(2, Op::MakeCurrent, &[2]);
    let mut random = 1u64;
    let mut sizes = Vec::new();
    for frame in 0..400 {
        for _ in 0..200 {
            random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let [kind, a, b, c, ..] = (random >> 16).to_le_bytes();
            // contexts stay, and lists are closed at the end of a frame
            let kind = (kind & 0x40) | (4 + (kind & 0x3f) % 56);
            issue(&mut t, (kind, a, b, c)).unwrap();
        }
        for ring in [1, 2] {
            t.call(ring, Op::EndList, &[]);
            while t.call(ring, Op::PopAttrib, &[]) {}
            for mode in [0, 1] {
                t.call(ring, Op::Mode, &[mode]);
                while t.call(ring, Op::PopMatrix, &[]) {}
            }
        }
        t.collapse(false);
        if frame % 100 == 50 {
            t.check().unwrap();
            t.log.verify().unwrap();
        }
        let stats = t.log.stats();
        sizes.push((stats.entries, stats.packet_bytes + stats.payload_bytes));
    }
    let largest = |part: &[(u64, u64)]| (part.iter().map(|s| s.0).max(), part.iter().map(|s| s.1).max());
    let (early, late) = (largest(&sizes[50..200]), largest(&sizes[200..]));
    assert!(
        late.0 <= early.0.map(|n| n + n / 4) && late.1 <= early.1.map(|n| n + n / 4),
        "{early:?} {late:?}"
    );
}
