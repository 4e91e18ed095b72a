//! National account numbers of any country.

use super::rule;
use crate::wire::Error;

super::checked_text! {
    /// A national (basic) bank account number of any country: 1 to 30 digits and letters.
    ///
    /// Source: Berlin Group XS2A 1.3.9, type `bban`: `[a-zA-Z0-9]{1,30}`. The stricter national forms are
    /// [`super::NorwegianBban`], [`super::DanishBban`] and [`super::czech::CzechAccount`].
    Bban, "bban", redacted
}

impl Bban {
    /// Checks the number against the general form.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let alphanumeric = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        rule(
            alphanumeric,
            "a national account number (BBAN) has only digits and letters: leave out blanks, points and dashes",
        )?;
        rule((1..=30).contains(&text.len()), "a national account number (BBAN) has 1 to 30 characters")
    }
}
