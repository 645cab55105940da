//! Curves as SVG. This module must not know what they show.

use anyhow::{Result, anyhow};
use plotters::prelude::*;

/// A curve with its name; colours go by its place among the others.
#[derive(Debug)]
pub struct Curve {
    /// For the legend.
    pub name: String,
    /// In the order in which they are joined.
    pub points: Vec<(f64, f64)>,
    /// Marks at the points, for curves of few.
    pub marks: bool,
}

/// A picture of several.
#[derive(Debug)]
pub struct Plot<'a> {
    /// What is shown to the right, with its unit.
    pub x: &'a str,
    /// What upwards.
    pub y: &'a str,
    /// In steps of ten times upwards, rather than even ones. Values of 0 are then left out.
    pub log: bool,
    /// How far it goes to the right at most.
    pub most_x: Option<f64>,
    /// The curves.
    pub curves: Vec<Curve>,
}

const SIZE: (u32, u32) = (760, 360);
/// Told apart also by who sees few colours.
const COLOURS: [RGBColor; 6] = [
    RGBColor(0x33, 0x3a, 0x45),
    RGBColor(0xd0, 0x53, 0x1d),
    RGBColor(0x35, 0x78, 0xb5),
    RGBColor(0x3b, 0x8f, 0x5a),
    RGBColor(0x8e, 0x5a, 0xa8),
    RGBColor(0xb0, 0x8a, 0x1c),
];

/// Of the curve at this place, as HTML writes it. Legends are beside a plot, where they hide nothing.
pub fn colour(place: usize) -> String {
    let RGBColor(red, green, blue) = COLOURS[place % COLOURS.len()];
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Least and greatest of what is finite.
fn range(values: impl Iterator<Item = f64> + Clone) -> Option<(f64, f64)> {
    let values = values.filter(|value| value.is_finite());
    Some((values.clone().min_by(f64::total_cmp)?, values.max_by(f64::total_cmp)?))
}

/// Draws it; nothing where there are no points.
pub fn draw(plot: &Plot<'_>) -> Result<Option<String>> {
    let usable = |&&(x, y): &&(f64, f64)| {
        x.is_finite() && y.is_finite() && (!plot.log || y > 0.0) && plot.most_x.is_none_or(|most| x <= most)
    };
    let points = || plot.curves.iter().flat_map(|curve| curve.points.iter().filter(usable));
    let (Some((_, right)), Some((least, most))) =
        (range(points().map(|point| point.0)), range(points().map(|point| point.1)))
    else {
        return Ok(None);
    };
    let right = if right > 0.0 { right } else { 1.0 };
    let mut text = String::new();
    let drawn = if plot.log {
        let (bottom, top) = (10f64.powf(least.log10().floor()), 10f64.powf(most.log10().ceil()));
        let y = (bottom..top.max(bottom * 10.0)).log_scale();
        paint(&mut text, plot, right, y, usable)
    } else {
        let top = if most > 0.0 { most * 1.05 } else { 1.0 };
        paint(&mut text, plot, right, 0.0..top, usable)
    };
    drawn.map_err(|error| anyhow!("cannot draw: {error}"))?;
    Ok(Some(text))
}

fn paint<Y>(
    text: &mut String,
    plot: &Plot<'_>,
    right: f64,
    y: Y,
    usable: impl Fn(&&(f64, f64)) -> bool,
) -> Result<(), Box<dyn std::error::Error>>
where
    Y: plotters::coord::ranged1d::AsRangedCoord<Value = f64>,
    Y::CoordDescType: plotters::coord::ranged1d::ValueFormatter<f64> + Ranged<ValueType = f64>,
{
    let area = SVGBackend::with_string(text, SIZE).into_drawing_area();
    let mut chart = ChartBuilder::on(&area)
        .margin(12)
        .x_label_area_size(42)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..right, y)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RGBColor(0xe2, 0xe2, 0xdc))
        .axis_style(RGBColor(0x64, 0x6a, 0x75))
        .label_style(("sans-serif", 13))
        .axis_desc_style(("sans-serif", 14))
        .x_desc(plot.x)
        .y_desc(plot.y)
        .x_label_formatter(&|value| short(*value))
        .y_label_formatter(&|value| short(*value))
        .draw()?;
    for (i, curve) in plot.curves.iter().enumerate() {
        let colour = COLOURS[i % COLOURS.len()];
        let style = colour.stroke_width(2);
        let points: Vec<(f64, f64)> = curve.points.iter().filter(&usable).copied().collect();
        if points.is_empty() {
            continue;
        }
        if curve.marks {
            chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, colour.filled())))?;
        }
        chart.draw_series(LineSeries::new(points, style))?;
    }
    area.present()?;
    Ok(())
}

/// As few digits as tell it from its neighbours.
fn short(value: f64) -> String {
    match value.abs() {
        0.0 => "0".to_owned(),
        size if size >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        size if size >= 1.0 => format!("{value:.1}"),
        size if size >= 0.01 => format!("{value:.2}"),
        _ => format!("{value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot(log: bool, points: &[(f64, f64)]) -> Option<String> {
        let curve = |name: &str| Curve { name: name.to_owned(), points: points.to_vec(), marks: true };
        let curves = vec![curve("natively"), curve("Reprise")];
        draw(&Plot { x: "seconds", y: "MiB", log, most_x: Some(100.0), curves }).unwrap()
    }

    #[test]
    fn a_plot_is_one_svg_with_its_names() {
        for log in [false, true] {
            let svg = plot(log, &[(0.0, 1.0), (50.0, 2000.0), (200.0, 1.0)]).unwrap();
            assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{svg}");
            for text in ["seconds", "MiB", "<polyline", "#D0531D"] {
                assert!(svg.contains(text), "{text} is not in {svg}");
            }
        }
    }

    #[test]
    fn of_nothing_there_is_no_plot() {
        assert!(plot(false, &[]).is_none());
        assert!(plot(true, &[(1.0, 0.0), (f64::NAN, 1.0)]).is_none());
        assert!(plot(false, &[(0.0, 0.0)]).is_some());
    }
}
