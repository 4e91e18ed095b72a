//! Amounts, currencies, account numbers and references, exact and checked.
//!
//! Every type here holds the text **as it came**: reading a bank's answer never fails because a value in it breaks a
//! rule. What is about to be sent is checked by `check`, and `parse` makes and checks a value in one step. Both
//! return an [`Error`] that has no field yet: the caller, who knows where the value is, adds the path with
//! [`Error::under`]. The message says the rule and what would be right; it never repeats the value.
//!
//! Types that hold account numbers, card numbers, phone numbers or national ids print as `[redacted]`; serde writes
//! the value.

use crate::wire::Error;
use crate::wire::decimal::is_digits;

/// Whether a text is a UUID as it is written (RFC 9562, 4): 32 hexadecimal digits in five groups with hyphens between.
pub(crate) fn is_uuid(text: &str) -> bool {
    // Groups of 8, 4, 4, 4 and 12 hexadecimal digits.
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Defines a checked text: the value as it came, with `parse`, `as_str`, conversions, serde and its description.
///
/// The type itself adds `check`. `shown` types print their text, `redacted` types print `[redacted]`.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $shape:literal, $debug:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes a text and checks it.
            ///
            /// # Errors
            /// Those of `check`.
            pub fn parse(text: &str) -> Result<Self, $crate::wire::Error> {
                let value = Self::from(text);
                value.check()?;
                Ok(value)
            }

            /// The text as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::iso::from_text!($name, |text| $name(text));
        $crate::iso::debug_text!($name, $debug);
        $crate::wire::model::described! { $name => $crate::wire::model::Shape::Text($shape) }
    };
}

/// Takes any text, unchecked, so that a message can be filled in and be checked as a whole.
macro_rules! from_text {
    ($name:ident, |$text:ident| $make:expr) => {
        impl From<String> for $name {
            fn from($text: String) -> Self {
                $make
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }
        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }
    };
}

/// How a checked text prints.
macro_rules! debug_text {
    ($name:ident, redacted) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("[redacted]")
            }
        }
    };
    ($name:ident, shown) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use {checked_text, debug_text, from_text};

mod amount;
mod bban;
mod bic;
mod card;
mod checksum;
mod country;
mod currency;
pub mod czech;
mod date;
mod denmark;
mod iban;
mod norway;
mod reference;
pub mod slip;
pub(crate) mod written;

pub use amount::Amount;
pub use bban::Bban;
pub use bic::Bic;
pub use card::{MaskedPan, Pan};
pub use country::CountryCode;
pub use currency::Currency;
pub use date::{IsoDate, IsoDateTime};
pub use denmark::{Cpr, DanishBban, DanishPhone};
pub use iban::Iban;
pub use norway::{Kid, NorwegianBban};
pub use reference::CreditorReference;

/// Checks a text against the rule of a kind of value, by the kind's name: for callers in languages that do not have the
/// types of this module.
///
/// The kinds: `amount` (checked against the decimals of the currency, where one is given), `currency`, `country`,
/// `iban`, `bban`, `norwegianBban`, `danishBban`,
/// `czechAccount`, `bic`, `bicBec`, `kid`, `creditorReference`, `date`, `dateTime`, `cpr`, `phone`, `pan`, `maskedPan`,
/// `variableSymbol`, `constantSymbol`, `specificSymbol`, and for the payment id of a slip the slip's type, `slip-71` and so on.
///
/// # Errors
/// [`crate::ErrorKind::InvalidInput`] with the rule that is broken, without a field; also for a kind that is none of
/// these.
pub fn check(kind: &str, text: &str, currency: Option<&str>) -> Result<(), Error> {
    match kind {
        "amount" if currency.is_some() => Amount::from(text).check_for(&Currency::parse(currency.unwrap_or_default())?),
        "amount" => Amount::from(text).check(),
        "currency" => Currency::from(text).check(),
        "country" => CountryCode::from(text).check(),
        "iban" => Iban::from(text).check(),
        "bban" => Bban::from(text).check(),
        "norwegianBban" => NorwegianBban::from(text).check(),
        "danishBban" => DanishBban::from(text).check(),
        "czechAccount" => czech::CzechAccount::from(text).check(),
        "bic" => Bic::from(text).check(),
        "bicBec" => Bic::from(text).check_bec(),
        "kid" => Kid::from(text).check(),
        "creditorReference" => CreditorReference::from(text).check(),
        "date" => IsoDate::from(text).check(),
        "dateTime" => IsoDateTime::from(text).check(),
        "cpr" => Cpr::from(text).check(),
        "phone" => DanishPhone::from(text).check(),
        "pan" => Pan::from(text).check(),
        "maskedPan" => MaskedPan::from(text).check(),
        "variableSymbol" => czech::VariableSymbol::from(text).check(),
        "constantSymbol" => czech::ConstantSymbol::from(text).check(),
        "specificSymbol" => czech::SpecificSymbol::from(text).check(),
        slip if slip.starts_with("slip-") => slip::SlipType::from(slip).check_id(Some(&text.into())),
        _ => Err(broken("this is no kind of value; see the list at iso::check")),
    }
}

/// A broken rule, still without the path of its field.
fn broken(message: impl Into<String>) -> Error {
    Error::invalid("", message)
}

/// Returns the rule as an error unless it is kept.
fn rule(kept: bool, message: &str) -> Result<(), Error> {
    if kept { Ok(()) } else { Err(broken(message)) }
}

/// Leaves out the blanks that people write between groups.
fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
