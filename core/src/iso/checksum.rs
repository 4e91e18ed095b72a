//! The check digit methods that account numbers and references share.

/// Digit values of a text, or `None` when something else is in it.
fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

/// The modulus 10 (Luhn) check digit that belongs after a text of digits. ISO/IEC 7812-1, Annex B.
pub(crate) fn mod10_digit(text: &str) -> Option<u32> {
    let sum: u32 = digits(text)?
        .iter()
        .rev()
        .zip([2, 1].iter().cycle())
        .map(|(digit, weight)| {
            let product = digit * weight;
            product / 10 + product % 10
        })
        .fold(0, |sum, digit| (sum + digit) % 10);
    Some((10 - sum) % 10)
}

/// Whether the last digit of a text is the modulus 10 check digit of those before it.
pub(crate) fn mod10_ok(text: &str) -> bool {
    ends_with_check(text, mod10_digit)
}

/// The modulus 11 check value that belongs after a text of digits, with the weights 2 to 7 from the right: 0 to 9, or
/// 10, for which there is no digit.
pub(crate) fn mod11_value(text: &str) -> Option<u32> {
    let sum: u32 = digits(text)?
        .iter()
        .rev()
        .zip([2, 3, 4, 5, 6, 7].iter().cycle())
        .fold(0, |sum, (digit, weight)| (sum + digit * weight) % 11);
    Some((11 - sum) % 11)
}

/// Whether the last digit of a text is the modulus 11 check digit of those before it.
pub(crate) fn mod11_ok(text: &str) -> bool {
    ends_with_check(text, mod11_value)
}

/// Whether the digits, weighted with the powers of two from the right, add up to a multiple of 11.
pub(crate) fn powers_mod11_ok(text: &str) -> bool {
    let Some(digits) = digits(text) else { return false };
    let (sum, _) =
        digits.iter().rev().fold((0, 1), |(sum, weight), digit| ((sum + digit * weight) % 11, weight * 2 % 11));
    sum == 0
}

/// The remainder modulo 97 of a text in which letters count as 10 to 35. ISO/IEC 7064, MOD 97-10.
pub(crate) fn mod97(text: impl Iterator<Item = char>) -> Option<u32> {
    text.map(|c| c.to_digit(36)).try_fold(0, |rest, value| {
        let value = value?;
        Some(if value < 10 { rest * 10 + value } else { rest * 100 + value } % 97)
    })
}

/// The two MOD 97-10 check digits of an account number or reference that starts with `prefix`.
pub(crate) fn mod97_digits(prefix: &str, rest: &str) -> Option<String> {
    let remainder = mod97(rest.chars().chain(prefix.chars()).chain("00".chars()))?;
    Some(format!("{:02}", 98 - remainder))
}

fn ends_with_check(text: &str, method: fn(&str) -> Option<u32>) -> bool {
    let mut front = text.chars();
    let Some(last) = front.next_back().and_then(|c| c.to_digit(10)) else { return false };
    !front.as_str().is_empty() && method(front.as_str()) == Some(last)
}
