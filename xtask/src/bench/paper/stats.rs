//! Medians, spreads, quantiles. This module must not know of what.

/// The middle value; of an even number, the mean of the two in the middle. `None` for none.
pub fn median(values: &[f64]) -> Option<f64> {
    let middle = super::super::median(values.to_vec());
    (!middle.is_nan()).then_some(middle)
}

/// Least and greatest.
pub fn range(values: &[f64]) -> Option<(f64, f64)> {
    let least = values.iter().copied().min_by(f64::total_cmp)?;
    Some((least, values.iter().copied().max_by(f64::total_cmp)?))
}

/// So many quantiles at equal distances, the least and the greatest value among them; each is a value that occurs.
pub fn quantiles(values: &[f64], count: usize) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return Vec::new() };
    let at = |i: usize| sorted[(i as f64 * last as f64 / (count.max(2) - 1) as f64).round() as usize];
    (0..count).map(at).collect()
}

/// Of each row a ÷ b, as far as both go: rounds are compared with rounds.
pub fn ratios(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).filter(|(_, b)| **b != 0.0).map(|(a, b)| a / b).collect()
}

/// Position by position the median of rows of one length.
pub fn medians(values: &[f64], length: usize) -> Vec<f64> {
    let rows: Vec<&[f64]> = values.chunks_exact(length).collect();
    (0..length).filter_map(|i| median(&rows.iter().map(|row| row[i]).collect::<Vec<_>>())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_nothing_there_is_nothing() {
        assert_eq!((median(&[]), range(&[])), (None, None));
        assert!(quantiles(&[], 5).is_empty() && ratios(&[1.0], &[]).is_empty() && medians(&[], 3).is_empty());
    }

    #[test]
    fn quantiles_are_values_that_occur() {
        let values: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        assert_eq!(quantiles(&values, 5), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(quantiles(&values, 101)[99], 99.0);
        assert_eq!(quantiles(&[7.0], 3), [7.0, 7.0, 7.0]);
    }

    #[test]
    fn rounds_are_compared_with_rounds() {
        assert_eq!(ratios(&[2.0, 9.0, 1.0], &[1.0, 3.0]), [2.0, 3.0]);
        assert_eq!(range(&[2.0, 1.0, 3.0]), Some((1.0, 3.0)));
        assert_eq!(medians(&[1.0, 10.0, 3.0, 30.0, 2.0, 20.0], 2), [2.0, 20.0]);
    }
}
