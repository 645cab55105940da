//! OpenArena's recorded demo: how it is started and what it reports. Shared by `demo` and `bench`.
//! This module must not start it.

use std::path::Path;

/// Frames in the demo: a run that reports another number was not whole.
pub const FRAMES: u64 = 3398;

/// Frames that it shows before those, while it loads.
pub const LOADING: u64 = 38;

/// The program, found like any other.
pub const PROGRAM: &str = "openarena";

/// Its arguments: the demo at full speed in a small window, its settings in `home` instead of the user's.
pub fn arguments(home: &Path) -> Vec<String> {
    arguments_with(home, &[])
}

/// The same, with variables of the game's: `("r_customwidth", "640")`.
pub fn arguments_with(home: &Path, variables: &[(&str, &str)]) -> Vec<String> {
    let home = home.display().to_string();
    let set = [
        ("fs_homepath", home.as_str()),
        ("cl_renderer", "opengl1"),
        ("com_hunkMegs", "512"),
        ("r_fullscreen", "0"),
        ("r_mode", "-1"),
        ("r_customwidth", "320"),
        ("r_customheight", "240"),
        ("s_initsound", "0"),
        ("r_swapInterval", "0"),
        ("com_maxfps", "0"),
        ("com_introplayed", "1"),
        ("timedemo", "1"),
        ("nextdemo", "quit"),
    ];
    let mut arguments: Vec<String> = set
        .iter()
        .chain(variables)
        .flat_map(|(key, value)| ["+set", key, value].map(str::to_owned))
        .collect();
    arguments.extend(["+demo", "demo088-test1"].map(str::to_owned));
    arguments
}

/// Frames and frames per second from the game's closing line, `3398 frames 11.4 seconds 297.8 fps …`. On a terminal the
/// game writes its prompt before it, and takes that back.
pub fn report(output: &str) -> Option<(u64, f64)> {
    output.lines().find_map(|line| {
        let between = |c: char| c.is_whitespace() || c.is_control();
        let words: Vec<&str> = line.split(between).filter(|word| !word.is_empty()).collect();
        words.windows(6).find_map(|words| match *words {
            [frames, "frames", _, "seconds", fps, "fps"] => Some((frames.parse().ok()?, fps.parse().ok()?)),
            _ => None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_is_read() {
        let output = "----\n3398 frames 11.4 seconds 297.8 fps 1.0/3.4/15.0/1.7 ms\nRE_Shutdown( 1 )\n";
        assert_eq!(report(output), Some((3398, 297.8)));
        let terminal = "tty]\u{8} \u{8}    3398 frames 171.0 seconds 19.9 fps 1.0/50.3/1517.0/31.0 ms\r\n";
        assert_eq!(report(terminal), Some((3398, 19.9)));
        let erased =
            "tty]\u{8} \u{8}\u{8} \u{8}3398 frames 155.6 seconds 21.8 fps 1.0/45.8/5113.0/30.8 ms\r\n";
        assert_eq!(report(erased), Some((3398, 21.8)));
        assert_eq!(report("some frames were lost"), None);
    }
}
