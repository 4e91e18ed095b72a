//! Norwegian account numbers and payment references.

use super::checksum::{mod10_ok, mod11_ok, mod11_value};
use super::{CountryCode, Iban, broken, is_digits, rule};
use crate::wire::Error;

super::checked_text! {
    /// A Norwegian account number: 11 digits, the last of which is a modulus 11 check digit (weights 5 4 3 2 7 6 5 4 3
    /// 2). Where places 5 and 6 are zero it may be that of places 7 to 10 alone.
    ///
    /// Source: Norwegian Bank Account Number as registered for `NO` in the IBAN registry; Bits AS, account number
    /// standard; ECBS TR201, Norway.
    NorwegianBban, "bban", redacted
}

impl NorwegianBban {
    /// Takes a number as people print it, `1234.56.78901`, and leaves points and blanks out. Unchecked, like `From`.
    pub fn compact(text: &str) -> Self {
        Self(text.chars().filter(|c| !c.is_whitespace() && *c != '.').collect())
    }

    /// Checks form and check digit of the number. A number whose check digit would be 10 is not valid.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(is_digits(text), "a Norwegian account number has only digits: leave out points and blanks")?;
        rule(text.len() == 11, "a Norwegian account number has 11 digits")?;
        rule(text.bytes().any(|digit| digit != b'0'), "a Norwegian account number is not all zeros")?;
        let end = text.get(6..).filter(|_| text.get(4..6) == Some("00"));
        rule(
            mod11_ok(text) || end.is_some_and(mod11_ok),
            "the check digit of the Norwegian account number is wrong (modulus 11): look for a typing error",
        )
    }

    /// The IBAN of the account.
    ///
    /// # Errors
    /// Those of [`NorwegianBban::check`].
    pub fn to_iban(&self) -> Result<Iban, Error> {
        self.check()?;
        Iban::from_bban(&CountryCode::from("NO"), self.as_str())
    }

    /// The account number that a Norwegian IBAN holds.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] when the IBAN is wrong, not Norwegian, or holds no right account number.
    pub fn from_iban(iban: &Iban) -> Result<Self, Error> {
        iban.check()?;
        match iban.as_str().strip_prefix("NO").and_then(|rest| rest.get(2..)) {
            Some(bban) => Self::parse(bban),
            None => Err(broken("a Norwegian account number can only be taken from an IBAN that starts with NO")),
        }
    }
}

super::checked_text! {
    /// A Norwegian payment reference (KID): 2 to 25 digits that end in a modulus 10 or modulus 11 check digit. Under
    /// modulus 11 the last place is `-` where the check value is 10.
    ///
    /// Source: Mastercard Payment Services (formerly Nets), "Systemspesifikasjon OCR giro", check digits of the KID.
    Kid, "kid", shown
}

impl Kid {
    /// Checks the form of the reference, and that it has either check digit: which one a creditor uses is agreed with
    /// their bank and cannot be seen from outside.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let front = text.strip_suffix('-').unwrap_or(text);
        rule(is_digits(front), "a KID has only digits; the last place may be a dash")?;
        rule((2..=25).contains(&text.len()), "a KID has 2 to 25 places")?;
        let right =
            if front.len() < text.len() { mod11_value(front) == Some(10) } else { mod10_ok(text) || mod11_ok(text) };
        rule(
            right,
            "the last place of the KID is neither the modulus 10 nor the modulus 11 check digit: look for a typing error",
        )
    }
}
