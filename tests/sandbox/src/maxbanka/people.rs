//! Users and accounts.

use girokit::iso::{Amount, Iban};
use serde_json::{Number, Value};

/// A user of the bank.
pub(super) struct Person {
    pub(super) login: &'static str,
    pub(super) name: &'static str,
}

/// The users: two, so that a joint account has two signatures.
pub(super) const PEOPLE: [Person; 2] =
    [Person { login: "jana", name: "NOVA JANA" }, Person { login: "petr", name: "DVORAK PETR" }];

pub(super) fn person(login: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.login == login)
}

/// An account. Money is counted in thousandths.
#[derive(Clone)]
pub(super) struct Account {
    pub(super) id: &'static str,
    pub(super) iban: String,
    pub(super) number: &'static str,
    pub(super) currency: &'static str,
    pub(super) product: &'static str,
    pub(super) owners: Vec<&'static str>,
    pub(super) balance: i128,
    pub(super) opening: i128,
    pub(super) transactions: Vec<Value>,
}

impl Account {
    /// Whether it takes two users to dispose of it.
    pub(super) fn joint(&self) -> bool {
        self.owners.len() > 1
    }
}

/// The accounts as the bank opens: numbers of nobody, with right check digits.
pub(super) fn accounts() -> Vec<Account> {
    let open = |id, number: &'static str, currency, product, owners: &[&'static str], whole: i128| {
        let bban = format!("2250000000{number}");
        let iban = Iban::from_bban(&"CZ".into(), &bban).map(|iban| iban.as_str().to_owned()).unwrap_or_default();
        let (owners, balance) = (owners.to_vec(), whole * 1000);
        Account { id, iban, number, currency, product, owners, balance, opening: balance, transactions: Vec::new() }
    };
    vec![
        open("5E0C0C40-7C54-4D27-8C7B-0A6E5C8E0001", "3004711882", "CZK", "Běžný účet", &["jana"], 250_000),
        open("5E0C0C40-7C54-4D27-8C7B-0A6E5C8E0002", "3004711890", "EUR", "Běžný účet", &["jana"], 20_000),
        open("5E0C0C40-7C54-4D27-8C7B-0A6E5C8E0003", "3004711903", "CZK", "Společný účet", &["jana", "petr"], 900_000),
        open("5E0C0C40-7C54-4D27-8C7B-0A6E5C8E0004", "3004711911", "CZK", "Běžný účet", &["petr"], 5_000),
    ]
}

/// An amount as a JSON number, with two decimals.
pub(super) fn number(thousandths: i128) -> Value {
    let cents = thousandths / 10;
    let text = format!("{}{}.{:02}", if cents < 0 { "-" } else { "" }, cents.abs() / 100, cents.abs() % 100);
    text.parse::<Number>().map_or(Value::Null, Value::Number)
}

/// A JSON number as thousandths; none where it is no amount.
pub(super) fn thousandths(value: &Value) -> Option<i128> {
    let Value::Number(number) = value else { return None };
    Amount::from(number.to_string()).thousandths()
}
