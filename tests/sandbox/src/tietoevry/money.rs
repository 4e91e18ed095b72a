//! Amounts as the bank's ledger holds them: whole øre.

use girokit::{
    Error,
    iso::{Amount, Currency},
};

/// An amount in hundredths of its currency.
pub(super) type Minor = i128;

/// Reads an amount that is to be paid, as the API writes it. The error says the rule.
pub(super) fn parse(text: &str, currency: &Currency) -> Result<Minor, Error> {
    let amount = Amount::from(text);
    amount.check_positive_for(currency)?;
    amount.thousandths().map(|thousandths| thousandths / 10).ok_or_else(|| Error::invalid("", "not an amount"))
}

/// Writes an amount as the API does: `1234.50`.
pub(super) fn format(amount: Minor) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", amount.abs() / 100, amount.abs() % 100)
}

/// Writes an amount for a person: `1 234,50`.
pub(super) fn for_people(amount: Minor) -> String {
    let whole = (amount.abs() / 100).to_string();
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    format!("{}{grouped},{:02}", if amount < 0 { "−" } else { "" }, amount.abs() % 100)
}
