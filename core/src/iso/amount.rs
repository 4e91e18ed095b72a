//! Amounts of money, exact from text to text.

use crate::wire::decimal::Decimal;
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::written::Written;
use super::{Currency, broken, is_digits, rule};
use crate::wire::Error;

/// Most digits before the point that the standards allow.
const WHOLE_DIGITS: usize = 14;
/// Most digits after the point that the standards allow.
const DECIMALS: usize = 3;

/// An amount of money: an exact decimal, kept in the spelling in which it came.
///
/// Read from a JSON text (`"100.33"`) or a JSON number (`200.0`) and written back the same way, digit for digit (only
/// the exponent of a number gains its sign: `1e2` becomes `1e+2`). Two amounts are equal when they are the same number;
/// [`Amount::same_text`] compares the spelling. No floating point is involved at any place.
///
/// ```
/// use girokit::iso::{Amount, Currency};
///
/// let amount: Amount = serde_json::from_str("200.0")?;
/// assert_eq!(amount, Amount::from("200"));
/// assert_eq!(serde_json::to_string(&amount)?, "200.0");
///
/// let error = Amount::from("100.335").check_for(&Currency::from("NOK")).unwrap_err();
/// assert!(error.message.contains("NOK"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Source: Berlin Group XS2A 1.3.9, type `amount`: `-?[0-9]{1,14}(\.[0-9]{1,3})?`, decimal separator is a point.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(Written);

super::from_text!(Amount, |text| Amount(Written::text(text)));
super::debug_text!(Amount, shown);
crate::wire::model::described! { Amount => crate::wire::model::Shape::Text("amount") }

impl Amount {
    /// Takes a text and checks it against the standard's form, see [`Amount::check`].
    ///
    /// # Errors
    /// Those of [`Amount::check`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let amount = Self::from(text);
        amount.check()?;
        Ok(amount)
    }

    /// The amount as it was written.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// An amount of so many thousandths of the currency's unit, written with as few decimals as it needs, as a JSON
    /// text.
    pub fn from_thousandths(thousandths: i128) -> Self {
        Self(Written::text(spell(thousandths, 0)))
    }

    /// The amount in thousandths of the currency's unit; `None` when it is not a number, is finer than that, or is too
    /// large for an `i128`.
    ///
    /// Reads whatever a bank may send: signs, leading zeros, exponents.
    pub fn thousandths(&self) -> Option<i128> {
        let decimal = Decimal::read(self.as_str())?;
        if decimal.digits.is_empty() {
            return Some(0);
        }
        let shift =
            decimal.point.checked_sub(i64::try_from(decimal.digits.len()).ok()?)?.checked_add(DECIMALS as i64)?;
        let scale = 10i128.checked_pow(u32::try_from(shift).ok()?)?;
        let size = decimal.digits.parse::<i128>().ok()?.checked_mul(scale)?;
        Some(if decimal.negative { -size } else { size })
    }

    /// The same amount, written as a JSON number. A text that is no number stays text.
    #[must_use]
    pub fn as_number(&self) -> Self {
        Self(Written::number(self.0.text.clone()))
    }

    /// The same amount, written as a JSON text.
    #[must_use]
    pub fn as_text(&self) -> Self {
        Self(Written::text(self.0.text.clone()))
    }

    /// Whether the amount is written as a JSON number.
    pub fn is_number(&self) -> bool {
        self.0.number
    }

    /// Whether both are spelt alike: `200.0` and `200.00` are equal and not the same text.
    pub fn same_text(&self, other: &Self) -> bool {
        self.0.text == other.0.text
    }

    /// Whether the amount is below zero.
    pub fn is_negative(&self) -> bool {
        Decimal::read(self.as_str()).is_some_and(|decimal| decimal.negative)
    }

    /// Whether the amount is zero, however it is written.
    pub fn is_zero(&self) -> bool {
        Decimal::read(self.as_str()).is_some_and(|decimal| decimal.digits.is_empty())
    }

    /// The exact sum, with the decimals of the operand that has more of them, written like `self`; `None` where one of
    /// the two has no [`Amount::thousandths`] or the sum is too large.
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        let sum = self.thousandths()?.checked_add(other.thousandths()?)?;
        let decimals = self.decimals_written().max(other.decimals_written());
        Some(Self(Written { text: spell(sum, decimals), number: self.0.number }))
    }

    /// Checks the amount against the standard's form, whatever the currency: an optional minus, up to 14 digits, and
    /// optionally a point with up to 3 digits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        check_unsigned(text.strip_prefix('-').unwrap_or(text), DECIMALS, "the standard allows at most 3 decimals")
    }

    /// Checks that the amount can be sent in a currency: no sign, no exponent, no blanks, up to 14 digits before the
    /// point and no more decimals than the currency has (ISO 4217; at most 3). Zero passes.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check_for(&self, currency: &Currency) -> Result<(), Error> {
        rule(!self.as_str().starts_with(['+', '-']), "an amount to send has no sign: write the digits alone")?;
        match currency.decimals() {
            Some(0) => {
                let message = format!("{currency} has no decimals: write the whole number without a point");
                check_unsigned(self.as_str(), 0, &message)
            }
            Some(decimals) => {
                let decimals = usize::from(decimals).min(DECIMALS);
                let message = format!("{currency} has at most {decimals} decimals");
                check_unsigned(self.as_str(), decimals, &message)
            }
            None => check_unsigned(self.as_str(), DECIMALS, "the standard allows at most 3 decimals"),
        }
    }

    /// Like [`Amount::check_for`], and refuses zero.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check_positive_for(&self, currency: &Currency) -> Result<(), Error> {
        self.check_for(currency)?;
        rule(!self.is_zero(), "the amount must be more than zero")
    }

    fn decimals_written(&self) -> usize {
        self.as_str().split_once('.').map_or(0, |(_, decimals)| decimals.bytes().take_while(u8::is_ascii_digit).count())
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        match (Decimal::read(self.as_str()), Decimal::read(other.as_str())) {
            (None, None) => self.same_text(other),
            (left, right) => left == right,
        }
    }
}

impl Eq for Amount {}

/// By value; a text that is no number has no place among the others.
impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (Decimal::read(self.as_str()), Decimal::read(other.as_str())) {
            (Some(left), Some(right)) => Some(left.compare(&right)),
            (None, None) if self.same_text(other) => Some(Ordering::Equal),
            _ => None,
        }
    }
}

fn check_unsigned(text: &str, decimals: usize, too_fine: &str) -> Result<(), Error> {
    rule(!text.is_empty(), "an amount is missing: write digits with a point before the decimals, such as 100.33")?;
    rule(!text.contains(char::is_whitespace), "an amount has no blanks: write 1000.00, not 1 000.00")?;
    rule(!text.contains(','), "an amount has a point before the decimals and no separators: write 1000.00")?;
    rule(!text.contains(['e', 'E']), "an amount has no exponent: write all its digits")?;
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let well_formed = !whole.is_empty() && is_digits(whole) && fraction.is_none_or(|f| !f.is_empty() && is_digits(f));
    rule(well_formed, "an amount is digits, and a point between digits where there are decimals, such as 100.33")?;
    rule(whole == "0" || !whole.starts_with('0'), "an amount has no leading zeros: write 7.50 or 0.50")?;
    if whole.len() > WHOLE_DIGITS {
        return Err(broken("an amount has at most 14 digits before the point"));
    }
    rule(fraction.is_none_or(|f| f.len() <= decimals), too_fine)
}

/// Writes thousandths out, with at least so many decimals.
fn spell(thousandths: i128, decimals: usize) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.unsigned_abs();
    let fraction = format!("{:03}", size % 1000);
    let needed = fraction.trim_end_matches('0').len().max(decimals.min(DECIMALS));
    let fraction = fraction.get(..needed).unwrap_or_default();
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{fraction}", size / 1000)
}
