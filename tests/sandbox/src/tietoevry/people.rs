//! Who banks here: the people and companies of the document's "Mock Data", with invented names and accounts.

use std::collections::BTreeMap;

use girokit::iso::NorwegianBban;

use super::money::Minor;

/// A person (PSU).
pub(super) struct Person {
    /// National identification number, eleven digits.
    pub(super) national_id: &'static str,
    pub(super) name: &'static str,
    /// Has accounts of their own.
    pub(super) private: bool,
    /// Organisation numbers of the companies for which the person may act.
    pub(super) companies: &'static [&'static str],
}

/// A company that people act for.
pub(super) struct Company {
    /// Organisation number, nine digits.
    pub(super) number: &'static str,
    pub(super) name: &'static str,
}

pub(super) const PEOPLE: [Person; 4] = [
    Person { national_id: "13039319955", name: "Kari Solberg", private: true, companies: &[] },
    Person { national_id: "12085592767", name: "Jonas Myhre", private: true, companies: &[] },
    Person { national_id: "18129215603", name: "Ingrid Fjeld", private: false, companies: &["987654325"] },
    Person { national_id: "20079518612", name: "Henrik Aas", private: false, companies: &["987654325", "912345688"] },
];

pub(super) const COMPANIES: [Company; 2] = [
    Company { number: "987654325", name: "Fjordbrygg AS" },
    Company { number: "912345688", name: "Nordlys Handel AS" },
];

/// Finds a person by national identification number.
pub(super) fn person(national_id: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.national_id == national_id)
}

/// Finds a company by organisation number.
pub(super) fn company(number: &str) -> Option<&'static Company> {
    COMPANIES.iter().find(|company| company.number == number)
}

/// An account of the bank.
#[derive(Clone)]
pub(super) struct Account {
    /// Norwegian account number, eleven digits.
    pub(super) bban: String,
    /// The same as IBAN.
    pub(super) iban: String,
    /// National identification number or organisation number.
    pub(super) owner: &'static str,
    pub(super) name: &'static str,
    pub(super) balance: Minor,
}

/// The accounts at the start, by account number: number, owner, name, balance in øre.
///
/// 97105048304 is the account of the document's Java sample.
pub(super) fn accounts() -> BTreeMap<String, Account> {
    [
        ("97105048304", "13039319955", "Brukskonto", 12_450_000),
        ("97105048312", "13039319955", "Sparekonto", 48_200_050),
        ("97106112006", "12085592767", "Brukskonto", 3_175_025),
        ("97106112014", "12085592767", "Felleskonto", 9_960_000),
        ("97107200103", "987654325", "Driftskonto", 184_300_000),
        ("97107200111", "987654325", "Skattetrekk", 61_250_000),
        ("97108300217", "912345688", "Driftskonto", 77_140_075),
        ("97108300225", "912345688", "Lønnskonto", 25_000_000),
    ]
    .into_iter()
    .filter_map(|(bban, owner, name, balance)| {
        let iban = NorwegianBban::from(bban).to_iban().ok()?;
        Some((bban.to_owned(), Account { bban: bban.to_owned(), iban: iban.as_str().to_owned(), owner, name, balance }))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_number_is_right() {
        assert_eq!(accounts().len(), 8);
        assert_eq!(accounts().get("97105048304").map(|account| account.owner), Some("13039319955"));
    }
}
