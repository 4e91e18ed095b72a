//! Values of the standards.

use crate::GirokitError;

/// Holds a text to the rule of a kind of value: `iban`, `kid`, `amount` … (the kinds are listed at `iso::check`).
#[uniffi::export]
pub fn check(kind: &str, text: &str) -> Result<(), GirokitError> {
    Ok(girokit::iso::check(kind, text)?)
}
