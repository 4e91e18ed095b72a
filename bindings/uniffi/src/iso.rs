//! Values of the standards.

use crate::GirokitError;

/// Holds a text to the rule of a kind of value: `iban`, `kid`, `amount` … (the kinds are listed at `iso::check`). An
/// amount is held to the decimals of its currency where one is given.
#[uniffi::export(default(currency = None))]
pub fn check(kind: &str, text: &str, currency: Option<String>) -> Result<(), GirokitError> {
    Ok(girokit::iso::check(kind, text, currency.as_deref())?)
}
