//! Who banks here: the people and companies of the document's "Mock Data", with invented names and accounts, and whoever
//! is added through the sandbox API.

use std::collections::BTreeMap;

use girokit::iso::NorwegianBban;
use serde_json::{Map, Value};
use time::Date;

use super::{ids, money::Minor};

/// A customer: a person (PSU), or a company that people act for.
#[derive(Clone)]
pub(super) struct Customer {
    /// The bank's id of the customer.
    pub(super) id: String,
    /// National identification number (eleven digits), or organisation number.
    pub(super) number: String,
    pub(super) name: String,
    pub(super) corporate: bool,
    /// Has accounts of their own.
    pub(super) private: bool,
}

/// What a PSU may do with an account of a company.
#[derive(Clone)]
pub(super) struct Engagement {
    /// National identification number.
    pub(super) customer: String,
    /// Account number, or the id of a card account.
    pub(super) account: String,
    pub(super) view: bool,
    pub(super) register: bool,
}

/// An agreement: who may act for a company. A private customer has one for themselves, made by itself.
#[derive(Clone)]
pub(super) struct Agreement {
    pub(super) id: String,
    /// Number of the customer who owns the accounts.
    pub(super) owner: String,
    pub(super) name: String,
    pub(super) engagements: Vec<Engagement>,
}

/// An account of the bank.
#[derive(Clone)]
pub(super) struct Account {
    /// The bank's id of it in the sandbox API.
    pub(super) id: String,
    /// Norwegian account number, eleven digits.
    pub(super) bban: String,
    /// The same as IBAN.
    pub(super) iban: String,
    /// National identification number or organisation number.
    pub(super) owner: String,
    pub(super) name: String,
    pub(super) balance: Minor,
    pub(super) currency: String,
    pub(super) product: String,
    /// ISO 20022.
    pub(super) cash_account_type: String,
    pub(super) entries: Vec<Entry>,
}

/// A transaction that was booked.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) amount: Minor,
    pub(super) booked: Date,
    pub(super) valued: Date,
    /// Names, numbers, messages, as they are told.
    pub(super) fields: Map<String, Value>,
}

/// A card account.
#[derive(Clone)]
pub(super) struct CardAccount {
    pub(super) id: String,
    pub(super) masked_pan: String,
    pub(super) owner: String,
    pub(super) name: String,
    pub(super) currency: String,
    pub(super) product: String,
    pub(super) credit_limit: Minor,
    pub(super) balance: Minor,
    pub(super) entries: Vec<CardEntry>,
}

/// A transaction of a card account.
#[derive(Clone)]
pub(super) struct CardEntry {
    pub(super) id: String,
    /// What is booked to the card account.
    pub(super) amount: Minor,
    /// What was paid in the shop: amount and currency.
    pub(super) original: Option<(Minor, String)>,
    pub(super) booked: Date,
    pub(super) used: Date,
    pub(super) fields: Map<String, Value>,
}

/// All customers at the start: number, name, whether a company, whether with accounts of their own.
const CUSTOMERS: [(&str, &str, bool, bool); 6] = [
    ("13039319955", "Kari Solberg", false, true),
    ("12085592767", "Jonas Myhre", false, true),
    ("18129215603", "Ingrid Fjeld", false, false),
    ("20079518612", "Henrik Aas", false, false),
    ("987654325", "Fjordbrygg AS", true, false),
    ("912345688", "Nordlys Handel AS", true, false),
];

/// Who acts for which company at the start.
const SIGNATORIES: [(&str, &[&str]); 2] =
    [("987654325", &["18129215603", "20079518612"]), ("912345688", &["20079518612"])];

/// The accounts at the start: number, owner, name, balance in øre, kind. 97105048304 is the account of the document's
/// Java sample.
const ACCOUNTS: [(&str, &str, &str, Minor, &str); 8] = [
    ("97105048304", "13039319955", "Brukskonto", 12_450_000, "CACC"),
    ("97105048312", "13039319955", "Sparekonto", 48_200_050, "SVGS"),
    ("97106112006", "12085592767", "Brukskonto", 3_175_025, "CACC"),
    ("97106112014", "12085592767", "Felleskonto", 9_960_000, "CACC"),
    ("97107200103", "987654325", "Driftskonto", 184_300_000, "CACC"),
    ("97107200111", "987654325", "Skattetrekk", 61_250_000, "TAXE"),
    ("97108300217", "912345688", "Driftskonto", 77_140_075, "CACC"),
    ("97108300225", "912345688", "Lønnskonto", 25_000_000, "CACC"),
];

/// The card accounts at the start: masked number, owner, name.
const CARDS: [(&str, &str, &str); 2] = [
    ("492500xxxxxx1234", "13039319955", "Kredittkort med reiseforsikring og bonus på alt"),
    ("492500xxxxxx5678", "12085592767", "Kredittkort"),
];

pub(super) fn customers() -> BTreeMap<String, Customer> {
    let one = |(number, name, corporate, private): &(&str, &str, bool, bool)| {
        (number.to_string(), Customer::new(number, name, *corporate, *private))
    };
    CUSTOMERS.iter().map(one).collect()
}

pub(super) fn accounts() -> BTreeMap<String, Account> {
    let one = |(bban, owner, name, balance, kind): &(&str, &str, &str, Minor, &str)| {
        let mut account = Account::new(bban, owner, name, "NOK")?;
        account.balance = *balance;
        account.cash_account_type = (*kind).to_owned();
        Some((account.bban.clone(), account))
    };
    ACCOUNTS.iter().filter_map(one).collect()
}

pub(super) fn cards() -> BTreeMap<String, CardAccount> {
    let one = |(pan, owner, name): &(&str, &str, &str)| {
        let card = CardAccount::new(pan, owner, name, "NOK", 5_000_000);
        (card.id.clone(), card)
    };
    CARDS.iter().map(one).collect()
}

pub(super) fn agreements() -> Vec<Agreement> {
    let one = |(company, people): &(&str, &[&str])| {
        let name = CUSTOMERS.iter().find(|customer| customer.0 == *company).map_or("", |customer| customer.1);
        let accounts = ACCOUNTS.iter().filter(|account| account.1 == *company).map(|account| account.0);
        let engagements = accounts.flat_map(|account| {
            people.iter().map(move |person| Engagement {
                customer: (*person).to_owned(),
                account: account.to_owned(),
                view: true,
                register: true,
            })
        });
        Agreement {
            id: ids::stable_id(&["agreement", company]),
            owner: (*company).to_owned(),
            name: name.to_owned(),
            engagements: engagements.collect(),
        }
    };
    SIGNATORIES.iter().map(one).collect()
}

impl Customer {
    pub(super) fn new(number: &str, name: &str, corporate: bool, private: bool) -> Self {
        let id = ids::stable_id(&["customer", number]);
        Self { id, number: number.to_owned(), name: name.to_owned(), corporate, private }
    }
}

impl Account {
    /// An empty account; `None` when the number is no Norwegian account number.
    pub(super) fn new(bban: &str, owner: &str, name: &str, currency: &str) -> Option<Self> {
        let iban = NorwegianBban::from(bban).to_iban().ok()?;
        Some(Self {
            id: ids::stable_id(&["mock-account", bban]),
            bban: bban.to_owned(),
            iban: iban.as_str().to_owned(),
            owner: owner.to_owned(),
            name: name.to_owned(),
            balance: 0,
            currency: currency.to_owned(),
            product: name.to_owned(),
            cash_account_type: "CACC".to_owned(),
            entries: Vec::new(),
        })
    }
}

impl CardAccount {
    pub(super) fn new(pan: &str, owner: &str, name: &str, currency: &str, credit_limit: Minor) -> Self {
        Self {
            id: ids::stable_id(&["card", owner, pan]),
            masked_pan: pan.to_owned(),
            owner: owner.to_owned(),
            name: name.to_owned(),
            currency: currency.to_owned(),
            product: "Kredittkort".to_owned(),
            credit_limit,
            balance: 0,
            entries: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_number_is_right() {
        assert_eq!(accounts().len(), 8);
        assert_eq!(accounts().get("97105048304").map(|account| account.owner.as_str()), Some("13039319955"));
    }
}
