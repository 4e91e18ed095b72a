//! Business identifier codes.

use super::{CountryCode, rule};
use crate::wire::Error;

super::checked_text! {
    /// A business identifier code of a bank: 8 characters, or 11 with a branch.
    ///
    /// Source: ISO 9362:2022.
    Bic, "bic", shown
}

impl Bic {
    /// Checks the code against ISO 9362: four capital letters or digits, the country, two letters or digits, and
    /// optionally three for a branch.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let alphanumeric = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        rule(alphanumeric, "a BIC has only digits and the capital letters A to Z")?;
        rule(matches!(text.len(), 8 | 11), "a BIC has 8 characters, or 11 with a branch")?;
        let known = self.country().is_some_and(|country| country.is_known());
        rule(known, "the fifth and sixth character of a BIC are the country (ISO 3166-1), such as NO, DK or CZ")
    }

    /// Checks the code against the narrower pattern of ISO 20022 `BICFIIdentifier` that BEC prints:
    /// `[A-Z]{6,6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3,3}){0,1}`. Source: BEC PIS, field `creditorAgent`.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check_bec(&self) -> Result<(), Error> {
        self.check()?;
        let narrow = self.as_str().bytes().enumerate().all(|(place, byte)| match place {
            0..=5 => byte.is_ascii_uppercase(),
            6 => !matches!(byte, b'0' | b'1'),
            7 => byte != b'O',
            _ => true,
        });
        rule(
            narrow,
            "a BICFI has the form [A-Z]{6,6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3,3}){0,1}: six letters, then no 0 or 1 in the \
             seventh and no letter O in the eighth place",
        )
    }

    /// The country of the bank, the fifth and sixth characters.
    pub fn country(&self) -> Option<CountryCode> {
        self.as_str().get(4..6).map(CountryCode::from)
    }
}
