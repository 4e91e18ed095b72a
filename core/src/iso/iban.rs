//! International bank account numbers.

use super::checksum::{mod97, mod97_digits};
use super::{Bban, CountryCode, broken, rule, without_blanks};
use crate::wire::Error;

super::checked_text! {
    /// An international bank account number in its electronic form: no blanks, capital letters.
    ///
    /// Source: ISO 13616-1 and the IBAN registry kept by SWIFT, which has each country's length and structure.
    Iban, "iban", redacted
}

/// Structure of the national part by country: counts followed by `n` (digits), `a` (capital letters) or `c` (both).
const REGISTRY: [(&str, &str); 89] = [
    ("AD", "8n12c"),
    ("AE", "19n"),
    ("AL", "8n16c"),
    ("AT", "16n"),
    ("AZ", "4a20c"),
    ("BA", "16n"),
    ("BE", "12n"),
    ("BG", "4a6n8c"),
    ("BH", "4a14c"),
    ("BI", "23n"),
    ("BR", "23n1a1c"),
    ("BY", "4c4n16c"),
    ("CH", "5n12c"),
    ("CR", "18n"),
    ("CY", "8n16c"),
    ("CZ", "20n"),
    ("DE", "18n"),
    ("DJ", "23n"),
    ("DK", "14n"),
    ("DO", "4c20n"),
    ("EE", "16n"),
    ("EG", "25n"),
    ("ES", "20n"),
    ("FI", "14n"),
    ("FK", "2a12n"),
    ("FO", "14n"),
    ("FR", "10n11c2n"),
    ("GB", "4a14n"),
    ("GE", "2a16n"),
    ("GI", "4a15c"),
    ("GL", "14n"),
    ("GR", "7n16c"),
    ("GT", "24c"),
    ("HN", "4a20n"),
    ("HR", "17n"),
    ("HU", "24n"),
    ("IE", "4a14n"),
    ("IL", "19n"),
    ("IQ", "4a15n"),
    ("IS", "22n"),
    ("IT", "1a10n12c"),
    ("JO", "4a4n18c"),
    ("KW", "4a22c"),
    ("KZ", "3n13c"),
    ("LB", "4n20c"),
    ("LC", "4a24c"),
    ("LI", "5n12c"),
    ("LT", "16n"),
    ("LU", "3n13c"),
    ("LV", "4a13c"),
    ("LY", "21n"),
    ("MC", "10n11c2n"),
    ("MD", "20c"),
    ("ME", "18n"),
    ("MK", "3n10c2n"),
    ("MN", "16n"),
    ("MR", "23n"),
    ("MT", "4a5n18c"),
    ("MU", "4a19n3a"),
    ("NI", "4a20n"),
    ("NL", "4a10n"),
    ("NO", "11n"),
    ("OM", "3n16c"),
    ("PK", "4a16c"),
    ("PL", "24n"),
    ("PS", "4a21c"),
    ("PT", "21n"),
    ("QA", "4a21c"),
    ("RO", "4a16c"),
    ("RS", "18n"),
    ("RU", "14n15c"),
    ("SA", "2n18c"),
    ("SC", "4a20n3a"),
    ("SD", "14n"),
    ("SE", "20n"),
    ("SI", "15n"),
    ("SK", "20n"),
    ("SM", "1a10n12c"),
    ("SO", "19n"),
    ("ST", "21n"),
    ("SV", "4a20n"),
    ("TL", "19n"),
    ("TN", "20n"),
    ("TR", "6n16c"),
    ("UA", "6n19c"),
    ("VA", "18n"),
    ("VG", "4a16n"),
    ("XK", "16n"),
    ("YE", "4a4n18c"),
];

impl Iban {
    /// Takes an IBAN as people print it, in groups, and leaves the blanks out. Unchecked, like `From`.
    pub fn compact(text: &str) -> Self {
        Self(without_blanks(text))
    }

    /// Puts an IBAN together from a country and the national account number, and computes the check digits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] when the country has no IBAN or the number does not have its structure.
    pub fn from_bban(country: &CountryCode, bban: &str) -> Result<Self, Error> {
        let digits = mod97_digits(country.as_str(), bban)
            .ok_or_else(|| broken("the national account number is digits and capital letters"))?;
        Self::parse(&format!("{country}{digits}{bban}"))
    }

    /// Checks the number against ISO 13616: form, the country's length and structure, and the check digits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken; never with the number.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        rule(!text.is_empty(), "an IBAN is missing")?;
        rule(
            !text.contains(char::is_whitespace),
            "an IBAN is sent without blanks: leave out those between the printed groups",
        )?;
        rule(
            !text.bytes().any(|byte| byte.is_ascii_lowercase()),
            "an IBAN is written in capital letters: write it in capitals",
        )?;
        let alphanumeric = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        rule(alphanumeric, "an IBAN has only digits and the capital letters A to Z")?;
        let start: Vec<u8> = text.bytes().take(4).collect();
        let well_begun = matches!(start.as_slice(), [a, b, c, d]
            if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit());
        rule(well_begun, "an IBAN starts with two letters for the country and two check digits")?;
        let (country, check_digits, bban) = self.parts().unwrap_or_default();
        let Some((country, structure)) = REGISTRY.iter().find(|(code, _)| *code == country) else {
            return Err(broken(
                "an IBAN starts with a country that issues IBANs: there is none with this country code",
            ));
        };
        let length = structure_length(structure) + 4;
        if text.len() != length {
            let found = text.len();
            return Err(broken(format!("an IBAN of {country} has {length} characters, this one has {found}")));
        }
        if !has_structure(bban, structure) {
            return Err(broken(format!(
                "after the check digits an IBAN of {country} has the structure {structure} (n digits, a letters, c either)"
            )));
        }
        let in_range = !matches!(check_digits, "00" | "01" | "99");
        let right = mod97(bban.chars().chain(country.chars()).chain(check_digits.chars())) == Some(1);
        rule(in_range && right, "the check digits of the IBAN are wrong (ISO 7064, modulo 97): look for a typing error")
    }

    /// Whether the number has its country's length and the remainder 1, whatever its characters and check digits: what
    /// is asked where others judge numbers by these two alone. [`Iban::check`] asks for more.
    pub(crate) fn has_length_and_remainder(&self) -> bool {
        let Some((country, digits, bban)) = self.parts() else { return false };
        let known = REGISTRY.iter().find(|(code, _)| *code == country);
        known.is_some_and(|(_, structure)| bban.len() == structure_length(structure))
            && mod97(bban.chars().chain(country.chars()).chain(digits.chars())) == Some(1)
    }

    /// The country whose bank holds the account, if the text starts with two letters.
    pub fn country(&self) -> Option<CountryCode> {
        let code = self.as_str().get(..2)?;
        code.bytes().all(|byte| byte.is_ascii_uppercase()).then(|| CountryCode::from(code))
    }

    /// The national account number, which follows the check digits.
    pub fn bban(&self) -> Option<Bban> {
        let (_, _, bban) = self.parts()?;
        (!bban.is_empty()).then(|| Bban::from(bban))
    }

    fn parts(&self) -> Option<(&str, &str, &str)> {
        let text = self.as_str();
        Some((text.get(..2)?, text.get(2..4)?, text.get(4..)?))
    }
}

/// The steps of a structure: how many characters of which kind.
fn steps(structure: &str) -> impl Iterator<Item = (usize, char)> {
    structure
        .split_inclusive(|c: char| c.is_ascii_lowercase())
        .filter_map(|step| Some((step.get(..step.len() - 1)?.parse().ok()?, step.chars().next_back()?)))
}

fn structure_length(structure: &str) -> usize {
    steps(structure).map(|(count, _)| count).sum()
}

fn has_structure(bban: &str, structure: &str) -> bool {
    let mut rest = bban.bytes();
    let fits = steps(structure).all(|(count, kind)| {
        let part: Vec<u8> = rest.by_ref().take(count).collect();
        part.len() == count
            && part.iter().all(|byte| match kind {
                'n' => byte.is_ascii_digit(),
                'a' => byte.is_ascii_uppercase(),
                _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            })
    });
    fits && rest.next().is_none()
}
