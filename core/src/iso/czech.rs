//! Czech account numbers and payment symbols.

use super::checksum::powers_mod11_ok;
use super::{CountryCode, Iban, broken, is_digits, rule};
use crate::wire::Error;

super::checked_text! {
    /// A Czech account number as people write it: `prefix-number/bank`, the prefix of up to 6 digits left out when it
    /// is zero, a number of 2 to 10 digits and the bank's code of 4.
    ///
    /// Source: Czech National Bank, Decree No. 169/2011 Coll., on the form of account numbers.
    CzechAccount, "czechAccount", redacted
}

impl CzechAccount {
    /// Checks form and modulus 11 of prefix and number.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let (prefix, number, bank) = self.parts();
        rule(
            is_digits(prefix) && is_digits(number) && is_digits(bank),
            "a Czech account number is digits: prefix-number/bank code",
        )?;
        rule(bank.len() == 4, "a Czech account number ends in a slash and the bank code of 4 digits")?;
        let dash = self.as_str().contains('-');
        rule(
            prefix.len() <= 6 && dash != prefix.is_empty(),
            "the prefix of a Czech account number has 1 to 6 digits before the dash",
        )?;
        rule((2..=10).contains(&number.len()), "a Czech account number has 2 to 10 digits before the slash")?;
        let filled = number.bytes().filter(|digit| *digit != b'0').count() >= 2;
        rule(filled, "a Czech account number has at least two digits other than zero")?;
        rule(
            powers_mod11_ok(prefix),
            "the prefix of the Czech account number fails its check (modulus 11): look for a typing error",
        )?;
        rule(powers_mod11_ok(number), "the Czech account number fails its check (modulus 11): look for a typing error")
    }

    /// The IBAN of the account.
    ///
    /// # Errors
    /// Those of [`CzechAccount::check`].
    pub fn to_iban(&self) -> Result<Iban, Error> {
        self.check()?;
        let (prefix, number, bank) = self.parts();
        Iban::from_bban(&CountryCode::from("CZ"), &format!("{bank}{prefix:0>6}{number:0>10}"))
    }

    /// The account number that a Czech IBAN holds, written without leading zeros.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] when the IBAN is wrong, not Czech, or holds no right account number.
    pub fn from_iban(iban: &Iban) -> Result<Self, Error> {
        iban.check()?;
        let Some(bban) = iban.as_str().strip_prefix("CZ").and_then(|rest| rest.get(2..)) else {
            return Err(broken("a Czech account number can only be taken from an IBAN that starts with CZ"));
        };
        let part = |from: usize, to: usize| bban.get(from..to).unwrap_or_default();
        let (bank, prefix, number) =
            (part(0, 4), part(4, 10).trim_start_matches('0'), part(10, 20).trim_start_matches('0'));
        let dash = if prefix.is_empty() { "" } else { "-" };
        Self::parse(&format!("{prefix}{dash}{number}/{bank}"))
    }

    /// Prefix, number and bank code, each empty where it is not there.
    fn parts(&self) -> (&str, &str, &str) {
        let (account, bank) = self.as_str().split_once('/').unwrap_or((self.as_str(), ""));
        let (prefix, number) = account.split_once('-').unwrap_or(("", account));
        (prefix, number, bank)
    }
}

super::checked_text! {
    /// The variable symbol, by which the creditor knows the payment: up to 10 digits.
    ///
    /// Source: Max banka COBS, `creditorReferenceInformation.reference`, and the Czech interbank clearing CERTIS.
    VariableSymbol, "variableSymbol", shown
}

super::checked_text! {
    /// The constant symbol, which says what kind of payment it is: usually 4 digits.
    ///
    /// Up to 10 pass: the field of the Czech interbank clearing CERTIS has ten places, and Max banka's document shows
    /// one of six digits that the bank accepts.
    ConstantSymbol, "constantSymbol", shown
}

super::checked_text! {
    /// The specific symbol, a further identification of the payer: up to 10 digits.
    ///
    /// Source: as [`VariableSymbol`].
    SpecificSymbol, "specificSymbol", shown
}

impl VariableSymbol {
    /// Checks the form of the symbol.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        rule(is_symbol(self.as_str()), "a variable symbol (VS) has 1 to 10 digits")
    }
}

impl ConstantSymbol {
    /// Checks the form of the symbol.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        rule(is_symbol(self.as_str()), "a constant symbol (KS) has 1 to 10 digits, usually 4")
    }
}

impl SpecificSymbol {
    /// Checks the form of the symbol.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        rule(is_symbol(self.as_str()), "a specific symbol (SS) has 1 to 10 digits")
    }
}

fn is_symbol(text: &str) -> bool {
    (1..=10).contains(&text.len()) && is_digits(text)
}

/// The three symbols of a Czech payment, in both spellings: a list (`VS:1`, `KS:2`, `SS:3`) and one text
/// (`/VS/1/KS/2/SS/3`).
///
/// Source: Max banka COBS, `remittanceInformation.structured.creditorReferenceInformation.reference`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Symbols {
    /// Variable symbol.
    pub variable: Option<VariableSymbol>,
    /// Constant symbol.
    pub constant: Option<ConstantSymbol>,
    /// Specific symbol.
    pub specific: Option<SpecificSymbol>,
}

impl Symbols {
    /// Reads the list form; an entry of the other form is read too, and what is no symbol is ignored.
    pub fn from_references<'a>(references: impl IntoIterator<Item = &'a str>) -> Self {
        let mut symbols = Self::default();
        for reference in references {
            if let Some((key, value)) = reference.split_once(':') {
                symbols.set(key.trim(), value.trim());
            } else {
                symbols.read_text(reference);
            }
        }
        symbols
    }

    /// Reads the text form: symbols come first, and what follows them is text.
    pub fn from_text(text: &str) -> Self {
        let mut symbols = Self::default();
        symbols.read_text(text);
        symbols
    }

    /// Writes the list form.
    pub fn to_references(&self) -> Vec<String> {
        self.pairs().map(|(key, value)| format!("{key}:{value}")).collect()
    }

    /// Writes the text form.
    pub fn to_text(&self) -> String {
        self.pairs().map(|(key, value)| format!("/{key}/{value}")).collect()
    }

    /// Checks the form of each symbol that is there.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        self.variable.as_ref().map_or(Ok(()), VariableSymbol::check)?;
        self.constant.as_ref().map_or(Ok(()), ConstantSymbol::check)?;
        self.specific.as_ref().map_or(Ok(()), SpecificSymbol::check)
    }

    fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let variable = self.variable.as_ref().map(|symbol| ("VS", symbol.as_str()));
        let constant = self.constant.as_ref().map(|symbol| ("KS", symbol.as_str()));
        let specific = self.specific.as_ref().map(|symbol| ("SS", symbol.as_str()));
        [variable, constant, specific].into_iter().flatten()
    }

    fn read_text(&mut self, text: &str) {
        let mut rest = text.trim_start();
        while let Some((key @ ("VS" | "KS" | "SS"), behind)) =
            rest.strip_prefix('/').and_then(|rest| rest.split_once('/'))
        {
            let end = behind.find(|letter: char| letter == '/' || letter.is_whitespace()).unwrap_or(behind.len());
            let (value, behind) = behind.split_at(end);
            self.set(key, value);
            rest = behind;
        }
    }

    /// The first of a kind counts.
    fn set(&mut self, key: &str, value: &str) {
        match key {
            "VS" if self.variable.is_none() => self.variable = Some(value.into()),
            "KS" if self.constant.is_none() => self.constant = Some(value.into()),
            "SS" if self.specific.is_none() => self.specific = Some(value.into()),
            _ => {}
        }
    }
}
