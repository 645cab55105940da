//! What the log keeps and brings back, case by case, with the toy API.

mod toy;

use reprise_log::*;
use reprise_wire::packet::BlobArg;
use toy::*;

#[test]
fn what_is_replaced_is_gone() {
    let mut t = Toy::new();
    for i in 0..100 {
        t.call(1, Op::Enable, &[1, i]);
    }
    assert_eq!(t.log.stats().by_command["Enable"].0, 1);
    t.check().unwrap();
}

#[test]
fn a_parameter_remembers_which_texture_was_bound() {
    let mut t = Toy::new();
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::Param, &[0, 1, 5]);
    t.call(1, Op::Active, &[1]);
    t.call(1, Op::Bind, &[0, 8]);
    t.call(1, Op::Param, &[0, 1, 6]);
    t.call(1, Op::Bind, &[0, 0]);
    t.check().unwrap();
}

#[test]
fn a_name_used_again_is_another_object() {
    let mut t = Toy::new();
    t.call(1, Op::CreateContext, &[2, 1]);
    t.call(2, Op::MakeCurrent, &[2]);
    t.call_names(1, Op::Gen, &[7]);
    t.call_names(1, Op::Gen, &[8]);
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::Param, &[0, 1, 5]);
    t.call_names(2, Op::Delete, &[7]);
    t.call(2, Op::Bind, &[0, 7]);
    t.call(2, Op::Param, &[0, 1, 9]);
    t.call(1, Op::Param, &[0, 0, 3]);
    t.check().unwrap();
    t.call(1, Op::Bind, &[0, 8]);
    t.check().unwrap();
    assert!(!t.log.stats().by_command.contains_key("Delete"), "nothing needs the deleted texture any more");
}

#[test]
fn rings_that_are_closed_are_forgotten() {
    let mut t = Toy::new();
    t.call(1, Op::Enable, &[1, 1]);
    for ring in 2..50 {
        t.call(ring, Op::CreateContext, &[ring, 1]);
        t.call(ring, Op::MakeCurrent, &[ring]);
        t.call(ring, Op::DestroyContext, &[ring]);
        t.log.close_ring(ring);
        assert!(!t.log.has_context(ring), "current nowhere, the destroyed context ends");
    }
    assert_eq!(t.log.rings().len(), 1);
}

#[test]
fn pushes_hold_what_they_saved() {
    let mut t = Toy::new();
    t.call(1, Op::Load, &[5]);
    t.call(1, Op::PushMatrix, &[]);
    t.call(1, Op::Mult, &[6]);
    t.call(1, Op::PushMatrix, &[]);
    t.call(1, Op::Load, &[7]);
    t.call(1, Op::Mode, &[1]);
    t.call(1, Op::PushAttrib, &[31]);
    t.call(1, Op::Enable, &[1, 1]);
    t.call(1, Op::Mode, &[0]);
    t.check().unwrap();
    t.call(1, Op::PopAttrib, &[]);
    t.call(1, Op::Mode, &[0]);
    t.call(1, Op::PopMatrix, &[]);
    t.check().unwrap();
    t.call(1, Op::PopMatrix, &[]);
    t.check().unwrap();
    assert!(!t.call(1, Op::PopMatrix, &[]));
    t.check().unwrap();
}

#[test]
fn a_block_redefined_changes_nothing_that_it_did() {
    let mut t = Toy::new();
    t.call(1, Op::NewList, &[3, 0]);
    t.call(1, Op::Enable, &[1, 5]);
    t.call(1, Op::Bind, &[1, 4]);
    t.call(1, Op::Color, &[77]);
    t.check().unwrap();
    t.call(1, Op::EndList, &[]);
    t.call(1, Op::CallList, &[3]);
    t.check().unwrap();
    t.call(1, Op::NewList, &[3, 1]);
    t.call(1, Op::Mult, &[9]);
    t.check().unwrap();
    t.call_names(1, Op::Gen, &[9]);
    t.call(1, Op::EndList, &[]);
    t.check().unwrap();
    t.call(1, Op::CallList, &[3]);
    t.check().unwrap();
}

#[test]
fn a_rejected_call_is_not_believed() {
    let mut t = Toy::new();
    t.call(1, Op::CreateShader, &[1]);
    t.call(1, Op::Source, &[1, 5]);
    t.call(1, Op::CreateProgram, &[2]);
    t.call(1, Op::Link, &[2, 1]);
    assert!(!t.call(1, Op::Link, &[2, 6]));
    t.call(1, Op::DeleteShader, &[1]);
    t.check().unwrap();
    assert_eq!(t.log.stats().rejected, 1);
}

#[test]
fn a_command_without_a_rule_is_named() {
    let mut t = Toy::new();
    t.call(1, Op::Forgotten, &[]);
    assert_eq!(t.log.uncovered(), [("Forgotten", 1)]);
}

#[test]
fn contexts_end_as_they_should() {
    let mut t = Toy::new();
    t.call(1, Op::CreateContext, &[2, 1]);
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::Param, &[0, 1, 5]);
    t.call(1, Op::DestroyContext, &[1]);
    t.check().unwrap();
    t.call(1, Op::Enable, &[1, 5]);
    t.check().unwrap();
    t.call(1, Op::MakeCurrent, &[2]);
    t.check().unwrap();
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::Param, &[0, 1, 6]);
    t.check().unwrap();
    t.call(1, Op::MakeCurrent, &[0]);
    t.call(1, Op::DestroyContext, &[2]);
    t.check().unwrap();
    assert_eq!(t.log.stats().entries, 0);
    assert_eq!(t.log.stats().slots, 0);
}

#[test]
fn large_payloads_are_kept_once() {
    let mut t = Toy::new();
    let bytes = vec![7; 10_000];
    for target in [0, 1] {
        t.call(1, Op::Bind, &[target, 5 + target]);
        t.call_with(1, Op::Image, &[target, 12_000, 0], &[BlobArg::Null]);
        t.call_with(1, Op::SubImage, &[target, 100], &[BlobArg::Bytes(&bytes)]);
    }
    // Before anybody has looked.
    assert_eq!(t.log.stats().payload_bytes, 20_000);
    t.check().unwrap();
    t.log.stow();
    assert_eq!(t.log.stats().payload_bytes, 10_000);
    t.check().unwrap();
    t.call_names(1, Op::Delete, &[5, 6]);
    assert_eq!(t.log.stats().payload_bytes, 0);
    t.check().unwrap();
}

#[test]
fn payloads_that_stay_are_packed() {
    let mut t = Toy::new();
    let smooth = vec![7; 100_000];
    // What no compression makes smaller: the low bits of a multiplicative sequence.
    let rough: Vec<u8> = (0..100_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for (target, bytes) in [(0, &smooth), (1, &rough)] {
        t.call(1, Op::Bind, &[target, 5 + target]);
        t.call_with(1, Op::Image, &[target, 120_000, 0], &[BlobArg::Null]);
        t.call_with(1, Op::SubImage, &[target, 100], &[BlobArg::Bytes(bytes)]);
    }
    let before = t.log.stats();
    assert_eq!((before.payload_bytes, before.held_bytes), (200_000, 200_000));
    for _ in 0..1000 {
        t.log.frame_ended();
    }
    let after = t.log.stats();
    assert_eq!(after.payload_bytes, 200_000);
    assert!(after.held_bytes < 150_000, "{} bytes are held", after.held_bytes);
    t.check().unwrap();
    let mut file = Vec::new();
    t.log.write(&mut file).unwrap();
    let mut read = Log::read(&file, rules()).unwrap();
    assert_eq!(replay(&mut read).unwrap().0.look(), t.replay().unwrap().0.look());
    // The same bytes are found again.
    t.call(1, Op::Bind, &[0, 8]);
    t.call_with(1, Op::Image, &[0, 120_000, 0], &[BlobArg::Null]);
    t.call_with(1, Op::SubImage, &[0, 100], &[BlobArg::Bytes(&smooth)]);
    t.log.stow();
    assert_eq!(t.log.stats().payload_bytes, 200_000);
    t.check().unwrap();
    t.call_names(1, Op::Delete, &[5, 6, 8]);
    t.call(1, Op::Bind, &[0, 0]);
    let last = t.log.stats();
    assert_eq!((last.payload_bytes, last.held_bytes), (0, 0));
}

#[test]
fn external_payloads_are_copied() {
    struct One(Vec<u8>);
    impl Payloads for One {
        fn bytes(&self, id: u32) -> Option<&[u8]> {
            (id == 9).then_some(&self.0)
        }
    }
    let mut t = Toy::new();
    t.call_with(1, Op::Image, &[0, 100, 0], &[BlobArg::Null]);
    let arg = |id| [BlobArg::External { id, len: 50 }];
    let packet = |id| reprise_wire::packet::build(Op::SubImage as u16, 0, 9, &[0, 0], &arg(id));
    assert_eq!(t.log.apply(&packet(8), 1, &One(vec![])), Err(LogError::Payload(8)));
    t.log.apply(&packet(9), 1, &One(vec![3; 50])).unwrap();
    let (fresh, _) = t.replay().unwrap();
    assert!(fresh.look().contains("[3, 3, 3"));
}

#[test]
fn half_of_what_a_call_set_comes_back_from_a_stack() {
    let mut t = Toy::new();
    t.call(1, Op::Enable, &[COLOR_MATERIAL, 1]);
    t.call(1, Op::Color, &[4]);
    t.call(1, Op::PushAttrib, &[BIT_CURRENT]);
    t.call(1, Op::Color, &[5]);
    t.call(1, Op::PopAttrib, &[]);
    assert!(t.log.to_collapse().iter().any(|r| r.key.class == COLOR && r.reason == CaptureReason::Opaque));
    t.check().unwrap();
}

#[test]
fn what_is_opaque_without_a_name_is_told() {
    let mut t = Toy::new();
    t.call(2, Op::CreateContext, &[2, 1]);
    t.call(2, Op::MakeCurrent, &[2]);
    t.call(2, Op::Bind, &[0, 7]);
    t.call(2, Op::CopyImage, &[0, 5]);
    let reasons = |t: &Toy| t.log.to_collapse().iter().map(|request| request.reason).collect::<Vec<_>>();
    assert_eq!(reasons(&t), [CaptureReason::Opaque]);
    t.call_names(1, Op::Delete, &[7]);
    assert_eq!(reasons(&t), [CaptureReason::Nameless], "the other context has it bound");
    t.call(2, Op::Bind, &[0, 0]);
    assert!(reasons(&t).is_empty());
}

#[test]
fn that_something_is_long_is_known_without_a_search() {
    let mut t = Toy::new();
    let is_known = |t: &Toy| {
        let long = t.log.to_collapse().iter().any(|request| request.reason == CaptureReason::Long);
        assert_eq!(t.log.has_long(), long);
        long
    };
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::CopyImage, &[0, 5]);
    assert!(!is_known(&t), "opaque alone is not long");
    for _ in 0..20 {
        t.call(1, Op::Mult, &[3]);
    }
    assert!(is_known(&t));
    t.collapse(false);
    assert!(!is_known(&t));
}

/// Prints what a call costs; run with `--release --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn cost_of_a_call() {
    use reprise_wire::packet::build;
    let mut t = Toy::new();
    t.call_names(1, Op::Gen, &(1..=64).collect::<Vec<u32>>());
    let mut measure = |name: &str, packets: Vec<Vec<u8>>| {
        let rounds = 3_000_000 / packets.len();
        let start = std::time::Instant::now();
        for _ in 0..rounds {
            for packet in &packets {
                t.log.apply(packet, 1, &()).unwrap();
            }
        }
        let each = start.elapsed().as_nanos() as f64 / (rounds * packets.len()) as f64;
        println!("{name}: {each:.1} ns");
    };
    let many = |op: Op, words: &dyn Fn(u32) -> Vec<u32>| -> Vec<Vec<u8>> {
        (0..64).map(|i| build(op as u16, 0, 1, &words(i), &[])).collect()
    };
    measure("Enable", many(Op::Enable, &|i| vec![i % 4, i / 4 % 2]));
    measure("Active", many(Op::Active, &|i| vec![i % 2]));
    measure("Bind", many(Op::Bind, &|i| vec![i % 2, 1 + i]));
    measure("Param", many(Op::Param, &|i| vec![i % 2, i / 2 % 2, i]));
    measure("Color", many(Op::Color, &|i| vec![i]));
    measure("Load", many(Op::Load, &|i| vec![i]));
    measure("BlendBoth", many(Op::BlendBoth, &|i| vec![i]));
}

#[test]
fn a_pop_in_a_context_that_then_ends() {
    let mut t = Toy::new();
    t.call(1, Op::Param, &[1, 0, 0]);
    t.call(2, Op::CreateContext, &[2, 1]);
    t.call(1, Op::PushAttrib, &[30]);
    t.call(2, Op::MakeCurrent, &[2]);
    t.call(1, Op::Param, &[1, 0, 1]);
    t.call(2, Op::PushAttrib, &[22]);
    t.call(1, Op::Bind, &[1, 1]);
    t.call(1, Op::DestroyContext, &[1]);
    t.call(1, Op::PopAttrib, &[]);
    t.check().unwrap();
    t.call(1, Op::MakeCurrent, &[0]);
    t.check().unwrap();
}

#[test]
fn a_pop_resets_what_was_first_set_after_the_push() {
    let mut t = Toy::new();
    t.call(1, Op::Bind, &[0, 7]);
    t.call(1, Op::PushAttrib, &[BIT_TEXTURE]);
    t.call(1, Op::Param, &[0, 1, 5]);
    t.call(1, Op::Bind, &[0, 8]);
    t.call(1, Op::PopAttrib, &[]);
    t.check().unwrap();
}

/// What was read back through a context is made again early, and the context with it: others of its name are destroyed before, but
/// not before what was made in them.
#[test]
fn a_context_goes_after_what_was_made_in_it() {
    let mut t = Toy::new();
    t.call(1, Op::CreateContext, &[1, 0]);
    t.call(1, Op::MakeCurrent, &[1]);
    t.call_with(1, Op::Image, &[0, 0, 0], &[BlobArg::Null]);
    t.call(1, Op::CopyImage, &[0, 0]);
    t.call(2, Op::CreateContext, &[3, 1]);
    t.call(2, Op::MakeCurrent, &[3]);
    t.call(2, Op::DestroyContext, &[3]);
    t.call(1, Op::Bind, &[0, 4]);
    for shader in 1..=40 {
        t.call(2, Op::CreateShader, &[shader]);
    }
    t.call(2, Op::MakeCurrent, &[0]);
    t.call(2, Op::CreateContext, &[3, 1]);
    t.call(2, Op::MakeCurrent, &[3]);
    t.call_names(2, Op::Delete, &[4, 1]);
    t.check().unwrap();
    t.collapse(false);
    t.check().unwrap();
}

#[test]
fn blocks_that_come_to_nothing_give_up_their_payloads() {
    let mut t = Toy::new();
    let bytes = [BlobArg::Bytes(&[7; 10_000])];
    t.call(1, Op::CreateContext, &[1, 0]);
    t.call(1, Op::MakeCurrent, &[1]);
    t.call_with(1, Op::Image, &[0, 12_000, 0], &[BlobArg::Null]);
    t.call(1, Op::NewList, &[1, 0]);
    t.call_with(1, Op::SubImage, &[0, 100], &bytes);
    t.call(1, Op::MakeCurrent, &[0]);
    t.call(1, Op::DestroyContext, &[1]);
    assert_eq!(t.log.stats().payload_bytes, 0);
}

fn is_long(t: &Toy) -> bool {
    t.log.to_collapse().iter().any(|request| request.reason == CaptureReason::Long)
}

#[test]
fn parts_of_bytes_that_are_known_become_part_of_them() {
    let write = |t: &mut Toy, at: u32, bytes: &[u8]| {
        t.call_with(1, Op::SubImage, &[0, at], &[BlobArg::Bytes(bytes)]);
    };
    let pieces = |t: &mut Toy, value: u8| (0..9).for_each(|i| write(t, 3 * i, &[value + i as u8]));
    let given = vec![9; 6000];
    // Of no content, of little, and of a payload that is another's, too.
    for (size, blob) in [
        (100, BlobArg::Null),
        (5000, BlobArg::Null),
        (100, BlobArg::Bytes(&given[..100])),
        (6000, BlobArg::Bytes(&given)),
    ] {
        let mut t = Toy::new();
        for target in [1, 0] {
            t.call_with(1, Op::Image, &[target, size, 0], &[blob]);
        }
        for round in 0..3 {
            pieces(&mut t, 10 * round);
            if size > 4500 {
                write(&mut t, 20, &vec![round; 4200]);
                pieces(&mut t, 20 * round);
            }
            assert!(!is_long(&t) && !t.log.has_long());
            t.check().unwrap();
            t.log.verify().unwrap();
            assert!(t.log.stats().by_command.get("SubImage").is_none_or(|calls| calls.0 == 1), "size {size}");
            if round == 1 {
                t.log.frame_ended();
                t.log.stow();
            }
        }
        // Not where a part does not fit, nor bytes that only the driver knows.
        write(&mut t, size - 1, &[1, 2]);
        pieces(&mut t, 50);
        assert!(is_long(&t));
        t.collapse(false);
        t.check().unwrap();
        t.call(1, Op::CopyImage, &[0, 5]);
        pieces(&mut t, 60);
        assert!(is_long(&t));
        t.collapse(true);
        t.check().unwrap();
        pieces(&mut t, 70);
        assert!(!is_long(&t), "what was read back is known");
        t.check().unwrap();
        t.log.verify().unwrap();
    }
}

#[test]
fn a_snapshot_keeps_what_it_had_when_parts_are_merged() {
    let mut t = Toy::new();
    let given = vec![9; 6000];
    t.call_with(1, Op::Image, &[0, 6000, 0], &[BlobArg::Bytes(&given)]);
    t.log.stow();
    let written = |snapshot: &Snapshot| {
        let mut file = Vec::new();
        snapshot.write(&mut file).unwrap();
        file
    };
    let snapshot = t.log.snapshot();
    let before = written(&snapshot);
    for value in [1, 2] {
        (0..9).for_each(|i| {
            t.call_with(1, Op::SubImage, &[0, 3 * i], &[BlobArg::Bytes(&[value])]);
        });
        assert!(!is_long(&t) && written(&snapshot) == before);
    }
    t.log.give_back(snapshot);
    t.check().unwrap();
    t.log.verify().unwrap();
}
