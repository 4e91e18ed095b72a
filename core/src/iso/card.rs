//! Card numbers.

use super::checksum::mod10_ok;
use super::{is_digits, rule};
use crate::wire::Error;

super::checked_text! {
    /// The full number of a card (PAN): 8 to 19 digits, the last of which is a modulus 10 check digit.
    ///
    /// Source: ISO/IEC 7812-1. Subject to PCI DSS: hold a [`MaskedPan`] instead wherever that is enough.
    Pan, "pan", redacted
}

impl Pan {
    /// Checks form and check digit of the number.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(is_digits(text), "a card number has only digits: leave out blanks and dashes")?;
        rule((8..=19).contains(&text.len()), "a card number has 8 to 19 digits")?;
        rule(mod10_ok(text), "the check digit of the card number is wrong (modulus 10): look for a typing error")
    }

    /// The number with all but the first six and last four digits written as `x`; all of it where it is too short for
    /// that to hide anything.
    pub fn masked(&self) -> MaskedPan {
        let length = self.as_str().chars().count();
        let hides = length > 10;
        let mask = |(place, c): (usize, char)| if hides && (place < 6 || place + 4 >= length) { c } else { 'x' };
        MaskedPan(self.as_str().chars().enumerate().map(mask).collect())
    }
}

super::checked_text! {
    /// The number of a card with its middle hidden, such as `123456xxxxxx1234`; up to 35 characters.
    ///
    /// Source: Berlin Group XS2A 1.3.9, type `maskedPan`.
    MaskedPan, "maskedPan", redacted
}

impl MaskedPan {
    /// Checks the text against the standard's length, and refuses a card number that is not masked: at most ten digits
    /// may be left readable (PCI DSS 4.0, 3.4.1: the first six and the last four).
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule((1..=35).contains(&text.chars().count()), "a masked card number has 1 to 35 characters")?;
        let allowed = |c: char| c.is_ascii_digit() || matches!(c, 'x' | 'X' | '*' | ' ' | '-');
        rule(text.chars().all(allowed), "a masked card number has only digits and x, X or * for the hidden ones")?;
        let masked = text.contains(['x', 'X', '*']) && text.chars().filter(char::is_ascii_digit).count() <= 10;
        rule(
            masked,
            "a card number is sent masked: the first six and last four digits, the others as x, as in 123456xxxxxx1234",
        )
    }
}
