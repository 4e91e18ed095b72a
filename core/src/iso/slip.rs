//! Danish payment slips (indbetalingskort): joint slips (FI) and giro slips.

use super::checksum::{mod10_digit, mod10_ok};
use super::{broken, is_digits, rule};
use crate::wire::Error;

crate::codes! {
    /// The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`.
    pub SlipType {
        /// Giro slip with a message and no payment id.
        Slip01 = "slip-01",
        /// Giro slip with a payment id of 16 digits.
        Slip04 = "slip-04",
        /// Giro slip with a payment id of 16 digits.
        Slip15 = "slip-15",
        /// Joint slip (FI) with a payment id of 15 digits.
        Slip71 = "slip-71",
        /// Joint slip (FI) with a message and no payment id.
        Slip73 = "slip-73",
        /// Joint slip (FI) with a payment id of 16 digits and a message.
        Slip75 = "slip-75",
    }
}

super::checked_text! {
    /// The payment id of a payment slip (betalings-id): digits, the last of which is a modulus 10 check digit.
    ///
    /// Source: Finans Danmark, rules for joint payment slips (FIK), and BEC PIS, field `debtorId`. How many digits
    /// there have to be depends on the slip: [`SlipType::check_id`].
    SlipId, "slipId", shown
}

impl SlipType {
    /// How many digits the payment id has; `None` for slips without one, and for unknown slips.
    pub fn id_digits(&self) -> Option<usize> {
        match self {
            Self::Slip71 => Some(15),
            Self::Slip04 | Self::Slip15 | Self::Slip75 => Some(16),
            Self::Slip01 | Self::Slip73 | Self::Unknown(_) => None,
        }
    }

    /// Checks a payment id against the rule of the slip: it must be there in full length with the right check digit, or
    /// must not be there at all.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check_id(&self, id: Option<&SlipId>) -> Result<(), Error> {
        self.check_known()?;
        match (self.id_digits(), id) {
            (Some(digits), Some(id)) => {
                rule(is_digits(id.as_str()), "a payment id has only digits: leave out blanks")?;
                let found = id.as_str().len();
                if found != digits {
                    let message = format!("the payment id of {self} has {digits} digits, this one has {found}");
                    return Err(broken(message).next("fill a shorter one up with zeros from the left"));
                }
                id.check()
            }
            (Some(digits), None) => Err(broken(format!("{self} needs a payment id of {digits} digits"))),
            (None, Some(_)) => {
                Err(broken(format!("{self} has no payment id: leave it out and write a message instead")))
            }
            (None, None) => Ok(()),
        }
    }

    /// Checks the creditor's number against the rule of the slip: eight digits on a joint slip, up to eight on a giro
    /// slip.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check_creditor(&self, number: &str) -> Result<(), Error> {
        self.check_known()?;
        rule(is_digits(number), "a creditor number has only digits: leave out blanks")?;
        match self {
            Self::Slip71 | Self::Slip73 | Self::Slip75 => {
                rule(number.len() == 8, "the creditor number of a joint slip (FI) has 8 digits")
            }
            _ => rule((1..=8).contains(&number.len()), "a giro number has up to 8 digits"),
        }
    }

    fn check_known(&self) -> Result<(), Error> {
        rule(
            self.is_known(),
            "this is no type of payment slip: write slip-01, slip-04, slip-15, slip-71, slip-73 or slip-75",
        )
    }
}

impl SlipId {
    /// Fills a payment id up with zeros from the left to the length that the slip demands; a longer one, and one for a
    /// slip without an id, stays as it is. Unchecked, like `From`.
    pub fn padded(slip: &SlipType, id: &str) -> Self {
        Self(format!("{id:0>width$}", width = slip.id_digits().unwrap_or_default()))
    }

    /// Makes a payment id from a creditor's own number: adds the check digit and fills up with zeros.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] when the number is not digits, is too long, or the slip has no payment id.
    pub fn with_check_digit(slip: &SlipType, number: &str) -> Result<Self, Error> {
        let digit = mod10_digit(number).ok_or_else(|| broken("a payment id has only digits: leave out blanks"))?;
        let id = Self::padded(slip, &format!("{number}{digit}"));
        slip.check_id(Some(&id))?;
        Ok(id)
    }

    /// Checks the id against what all slips share: up to 16 digits with a right check digit.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(is_digits(text), "a payment id has only digits: leave out blanks")?;
        rule((2..=16).contains(&text.len()), "a payment id has 15 or 16 digits, depending on the slip")?;
        rule(mod10_ok(text), "the check digit of the payment id is wrong (modulus 10): look for a typing error")
    }
}
