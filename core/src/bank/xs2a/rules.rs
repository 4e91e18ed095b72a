//! The checks that the rules of several banks share.

use super::model::InstructedAmount;
use crate::iso::IsoDate;
use crate::wire::{Error, ErrorKind, Now};
use std::collections::BTreeSet;

/// Checks an amount: of a known currency, more than zero, with no more decimals than the currency has.
pub(crate) fn check_amount(field: &str, amount: &InstructedAmount) -> Result<(), Error> {
    amount.currency.check().map_err(|error| error.under(&format!("{field}.currency")))?;
    amount.amount.check_positive_for(&amount.currency).map_err(|error| error.under(&format!("{field}.amount")))
}

/// Checks that there is at least one payment, and none twice.
pub(crate) fn check_references<'a>(field: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.enumerate() {
        if id.is_empty() {
            return Err(Error::invalid(format!("{field}[{at}]"), "this is empty; give the id as the bank sent it"));
        }
        if !seen.insert(id) {
            return Err(Error::invalid(format!("{field}[{at}]"), "this payment is in the basket already"));
        }
    }
    if seen.is_empty() {
        return Err(Error::invalid(field, "a signing basket holds at least one payment"));
    }
    Ok(())
}

/// Checks a text: not empty, on one line, of at most so many characters.
pub(crate) fn check_length(field: &str, text: Option<&String>, most: usize) -> Result<(), Error> {
    let Some(text) = text else { return Ok(()) };
    let count = text.chars().count();
    if text.trim().is_empty() {
        return Err(Error::invalid(field, "this is empty; leave the field out, or fill it"));
    }
    if count > most {
        return Err(Error::invalid(field, format!("at most {most} characters; this has {count}")));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::invalid(field, "no line breaks or control characters"));
    }
    Ok(())
}

/// Checks several such texts, each by its field.
pub(crate) fn check_lengths<const N: usize>(texts: [(&str, &Option<String>, usize); N]) -> Result<(), Error> {
    texts.into_iter().try_for_each(|(field, text, most)| check_length(field, text.as_ref(), most))
}

/// Checks a purpose. ISO 20022, ExternalPurpose1Code: four characters, of which some may be digits (`B112`).
pub(crate) fn check_purpose(code: Option<&String>) -> Result<(), Error> {
    let is_code =
        |code: &String| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    match code {
        Some(code) if !is_code(code) => Err(Error::invalid(
            "purposeCode",
            "an ISO 20022 purpose has four characters, capital letters or digits, such as SALA or COST",
        )),
        _ => Ok(()),
    }
}

/// Checks that a date is not past. The banks count days in Oslo and Copenhagen, where the day begins an hour or two
/// before midnight in UTC. So yesterday in UTC is past there too, and today's date is never refused.
pub(crate) fn check_not_past(field: &str, date: &IsoDate, now: &Now) -> Result<(), Error> {
    date.check().map_err(|error| error.under(field))?;
    let today = IsoDate::from_unix_ms(now.unix_ms);
    if today.days_until(date).is_some_and(|days| days < 0) {
        return Err(Error::invalid(field, format!("the date is past; today is {}", today.as_str())));
    }
    Ok(())
}

/// Checks that a period does not end before it begins.
pub(crate) fn check_order(from: Option<&IsoDate>, field: &str, to: Option<&IsoDate>) -> Result<(), Error> {
    if let (Some(from), Some(to)) = (from, to)
        && from.days_until(to).is_some_and(|days| days < 0)
    {
        return Err(Error::invalid(field, format!("this is before the first day, {}", from.as_str())));
    }
    Ok(())
}

/// Checks the last day of what is repeated.
pub(crate) fn check_end_date(start: &IsoDate, end: Option<&IsoDate>) -> Result<(), Error> {
    end.map_or(Ok(()), |end| end.check().map_err(|error| error.under("endDate")))?;
    check_order(Some(start), "endDate", end)
}

/// Something that users look for and that the bank does not offer.
pub(crate) fn not_offered(field: &str, message: &str, next: &str) -> Error {
    Error::new(ErrorKind::NotOffered, message).at(field).next(next)
}
