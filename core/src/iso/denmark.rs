//! Danish account numbers, phone numbers and national ids.

use serde::{Deserialize, Serialize};

use super::written::Written;
use super::{is_digits, rule};
use crate::wire::Error;

super::checked_text! {
    /// A Danish account number: up to 14 digits, the first four of which are the bank's registration number.
    ///
    /// Source: BEC PIS, model `Account`, field `bban`: `[0-9]{1,14}`. Danish account numbers have no check digit.
    DanishBban, "bban", redacted
}

impl DanishBban {
    /// Checks the form of the number.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(is_digits(text), "a Danish account number has only digits: leave out blanks and dashes")?;
        rule((1..=14).contains(&text.len()), "a Danish account number has 1 to 14 digits, registration number included")
    }
}

super::checked_text! {
    /// A Danish national id (CPR number): ten digits that start with day and month of birth.
    ///
    /// Source: Betalingsservice Mandate API, field `nationalId`: `^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{6}$`. The
    /// check digit is not looked at: numbers given out since 2007 need not have a right one.
    Cpr, "cpr", redacted
}

impl Cpr {
    /// Checks the form of the id.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the id.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(
            text.len() == 10 && is_digits(text),
            "a Danish national id (CPR) has ten digits: leave out the dash and blanks",
        )?;
        let two = |from: usize| text.get(from..from + 2).and_then(|part| part.parse::<u8>().ok()).unwrap_or_default();
        let dated = (1..=31).contains(&two(0)) && (1..=12).contains(&two(2));
        rule(dated, "a Danish national id (CPR) starts with the day of birth (01 to 31) and the month (01 to 12)")
    }
}

/// A phone number as Betalingsservice takes it: eight digits, or `+` or `00`, a country code, and 8 to 14 digits.
///
/// Read from a JSON text or a JSON number (the document shows both) and written back the way it came.
///
/// Source: Betalingsservice Mandate API, field `phoneNo`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DanishPhone(Written);

super::from_text!(DanishPhone, |text| DanishPhone(Written::text(text)));
super::debug_text!(DanishPhone, redacted);
crate::wire::model::described! { DanishPhone => crate::wire::model::Shape::Text("phone") }

/// Country calling codes as the document's pattern lists them: those of one and two digits, and the first two digits of
/// those that have three.
const ONE_DIGIT: &str = "1 7";
const TWO_DIGITS: &str = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 \
    65 66 81 82 84 86 90 91 92 93 94 95 98";
const THREE_DIGITS: &str = "21 22 23 24 25 26 28 29 35 37 38 42 50 59 67 68 69 80 83 85 87 88 89 96 97 99";

impl DanishPhone {
    /// Takes a text and checks it.
    ///
    /// # Errors
    /// Those of [`DanishPhone::check`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let phone = Self::from(text);
        phone.check()?;
        Ok(phone)
    }

    /// The number as it was written.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Whether it is a JSON number of country code and 8 to 14 digits, as the document's example writes it: a number
    /// can carry neither `+` nor `00`.
    pub(crate) fn is_number_with_country_code(&self) -> bool {
        let rest = after_country_code(self.as_str());
        self.0.number && rest.is_some_and(|rest| is_digits(rest) && (8..=14).contains(&rest.len()))
    }

    /// Checks the number against the pattern of the mandate API.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let international = text.strip_prefix('+').or_else(|| text.strip_prefix("00")).and_then(after_country_code);
        let right = match international {
            Some(number) => is_digits(number) && (8..=14).contains(&number.len()),
            None => false,
        };
        rule(
            right || (text.len() == 8 && is_digits(text)),
            "a phone number is eight digits, or + or 00, the country code and 8 to 14 digits, without blanks, \
             such as +45 followed by eight digits",
        )
    }
}

/// What follows the country code, if there is a known one.
fn after_country_code(number: &str) -> Option<&str> {
    let starts = |list: &str, digits: usize| {
        number.get(..digits).is_some_and(|start| list.split_ascii_whitespace().any(|code| code == start))
    };
    if starts(ONE_DIGIT, 1) {
        number.get(1..)
    } else if starts(TWO_DIGITS, 2) {
        number.get(2..)
    } else if starts(THREE_DIGITS, 2) {
        number.get(2..3).filter(|digit| is_digits(digit)).and_then(|_| number.get(3..))
    } else {
        None
    }
}
