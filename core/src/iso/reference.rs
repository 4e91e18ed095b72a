//! The structured creditor reference.

use super::checksum::{mod97, mod97_digits};
use super::{broken, rule};
use crate::wire::Error;

super::checked_text! {
    /// A structured creditor reference: `RF`, two check digits, and 1 to 21 digits and capital letters.
    ///
    /// Source: ISO 11649.
    CreditorReference, "creditorReference", shown
}

impl CreditorReference {
    /// Makes a reference from the creditor's own number and computes the check digits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] when the number is not 1 to 21 digits and capital letters.
    pub fn from_number(number: &str) -> Result<Self, Error> {
        let digits = mod97_digits("RF", number)
            .ok_or_else(|| broken("a creditor reference has only digits and capital letters"))?;
        Self::parse(&format!("RF{digits}{number}"))
    }

    /// Checks form and check digits of the reference.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let alphanumeric = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        rule(alphanumeric, "a creditor reference has only digits and capital letters: leave out blanks")?;
        let rest = text.strip_prefix("RF");
        let digits = rest.and_then(|rest| rest.get(..2)).filter(|digits| super::is_digits(digits));
        rule(digits.is_some(), "a creditor reference starts with RF and two check digits")?;
        let number = rest.and_then(|rest| rest.get(2..)).unwrap_or_default();
        rule(
            (1..=21).contains(&number.len()),
            "a creditor reference has 1 to 21 characters after RF and the check digits",
        )?;
        let right = mod97(number.chars().chain("RF".chars()).chain(digits.unwrap_or_default().chars())) == Some(1);
        rule(
            right,
            "the check digits of the creditor reference are wrong (ISO 7064, modulo 97): look for a typing error",
        )
    }
}
