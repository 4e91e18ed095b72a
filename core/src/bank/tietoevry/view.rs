//! What is read, presented in one way whatever the bank's version and `x-accept-fix` are ("Future Breaking Changes").
//!
//! | fix | before it | in a view |
//! |---|---|---|
//! | `amount-as-string` | amounts are JSON numbers | amounts are text, digit for digit |
//! | `cardaccount-switch-originalamount-and-transactionamount` | the two amounts are in each other's place | they are in their own; `amountsSwitched` says that they were switched |
//! | `longer-names` | names of card accounts end after 35 characters | `nameMayBeCut` says that one may have been cut |
//! | `cash-account-type-iso` | the bank's own words | `cashAccountType` holds ISO 20022 codes only; `account` keeps the bank's word |
//!
//! A fix is in force when it was asked for, and from the day it was "Made Default". The single calls return every
//! answer as the bank wrote it.

use crate::bank::xs2a::Xs2a;
use crate::bank::xs2a::account::{
    AccountDetails, Balance, CardAccountDetails, CardTransaction, Transaction, TransactionQuery,
};
use crate::bank::xs2a::codes::CashAccountType;
use crate::bank::xs2a::model::AccountReference;
use crate::bank::xs2a::page::next;
use crate::system::config::Profile;
use crate::system::list::{self, readings};
use crate::system::operation::Listing;
use crate::wire::page::{Adapt, Repeats};
use crate::wire::{Error, Now, Warning};
use serde_json::{Map, Value, json};

/// Each fix with the day from which on it is made without being asked for, as Unix time in milliseconds.
const MADE_DEFAULT: &[(&str, i64)] = &[
    ("amount-as-string", 1_596_240_000_000),
    (SWITCH, 1_731_456_000_000),
    (LONGER_NAMES, 1_727_740_800_000),
    (ISO_TYPES, 1_731_456_000_000),
];
const SWITCH: &str = "cardaccount-switch-originalamount-and-transactionamount";
const LONGER_NAMES: &str = "longer-names";
const ISO_TYPES: &str = "cash-account-type-iso";

/// "/transactions with bookingStatus=both or pending will always return all pending transactions … limit cannot be used to filter
/// pending transactions" ("Known Issues"): they are on every page.
pub(super) const PENDING: Repeats = Repeats { list: "transactions.pending", id: "transactionId" };

/// Names of card accounts ended here before `longer-names` (Implementation Guidelines 1.3, 14.3: Max35Text).
const SHORT_NAME: usize = 35;

model! {
    /// An account, and what is read from it.
    pub AccountView {
        /// The account as the bank returned it.
        must "account" account: AccountDetails,
        /// Kind of account by ISO 20022; absent where the bank has a word of its own, which `account` holds.
        may "cashAccountType" cash_account_type: CashAccountType,
        /// The name to show: the PSU's own, else the bank's.
        may "name" name: String,
    }

    /// The accounts that the PSU gave consent to.
    pub AccountsView {
        /// One entry each.
        must "accounts" accounts: Vec<AccountView>,
        /// What in the answer did not fit its type: kept as it came, and not in its place.
        may "warnings" warnings: Vec<Warning>,
    }

    /// A card account, and what is read from it.
    pub CardAccountView {
        /// The card account as the bank returned it.
        must "cardAccount" card_account: CardAccountDetails,
        /// The name to show: the PSU's own, else the bank's.
        may "name" name: String,
        /// Whether the bank may have cut the name off.
        must "nameMayBeCut" name_may_be_cut: bool,
    }

    /// The card accounts that the PSU gave consent to.
    pub CardAccountsView {
        /// One entry each.
        must "cardAccounts" card_accounts: Vec<CardAccountView>,
        /// What in the answer did not fit its type: kept as it came, and not in its place.
        may "warnings" warnings: Vec<Warning>,
    }

    /// One page of transactions.
    pub TransactionPage {
        /// Which account.
        may "account" account: AccountReference,
        /// Fully processed ones.
        must "booked" booked: Vec<Transaction>,
        /// Ones still to be processed.
        must "pending" pending: Vec<Transaction>,
        /// Balances of the account.
        may "balances" balances: Vec<Balance>,
        /// What to begin this job with for the next page; absent on the last one.
        may "next" next: TransactionQuery,
        /// What in the answer did not fit its type: kept as it came, and not in its place.
        may "warnings" warnings: Vec<Warning>,
    }

    /// One page of transactions of a card account.
    pub CardTransactionPage {
        /// Which card account.
        may "cardAccount" card_account: AccountReference,
        /// Whether amounts are given as debits: a purchase is then below zero.
        may "debitAccounting" debit_accounting: bool,
        /// Fully processed ones.
        must "booked" booked: Vec<CardTransaction>,
        /// Ones still to be processed.
        must "pending" pending: Vec<CardTransaction>,
        /// Balances of the card account.
        may "balances" balances: Vec<Balance>,
        /// Whether the bank had originalAmount and transactionAmount in each other's place; here they are in their own.
        must "amountsSwitched" amounts_switched: bool,
        /// What to begin this job with for the next page; absent on the last one.
        may "next" next: TransactionQuery,
        /// What in the answer did not fit its type: kept as it came, and not in its place.
        may "warnings" warnings: Vec<Warning>,
    }
}

readings! {
    /// How reading accounts ended.
    pub AccountsOutcome {
        /// They were read.
        AccountsView
    }

    /// How reading card accounts ended.
    pub CardAccountsOutcome {
        /// They were read.
        CardAccountsView
    }

    /// How reading a page of transactions ended.
    pub TransactionPageOutcome {
        /// It was read.
        TransactionPage
    }

    /// How reading a page of transactions of a card account ended.
    pub CardTransactionPageOutcome {
        /// It was read.
        CardTransactionPage
    }
}

pub(super) fn accounts(_: &Xs2a, _: &Now, _: &Value, reply: Value) -> Result<Value, Error> {
    let views = entries(reply, "accounts").into_iter().map(|account| {
        let mut view = Map::new();
        if let Some(kind) = account.get("cashAccountType").and_then(Value::as_str).filter(|kind| is_iso(kind)) {
            view.insert("cashAccountType".to_owned(), json!(kind));
        }
        if let Some(name) = shown(&account) {
            view.insert("name".to_owned(), name);
        }
        view.insert("account".to_owned(), account);
        Value::Object(view)
    });
    Ok(json!({"outcome": "read", "accounts": views.collect::<Vec<_>>()}))
}

pub(super) fn card_accounts(bank: &Xs2a, now: &Now, _: &Value, reply: Value) -> Result<Value, Error> {
    let short = !in_force(&bank.profile, now, LONGER_NAMES);
    let views = entries(reply, "cardAccounts").into_iter().map(|account| {
        let name = account.get("name").and_then(Value::as_str).unwrap_or_default();
        let cut = short && name.chars().count() == SHORT_NAME;
        let mut view = Map::new();
        if let Some(name) = shown(&account) {
            view.insert("name".to_owned(), name);
        }
        view.insert("nameMayBeCut".to_owned(), json!(cut));
        view.insert("cardAccount".to_owned(), account);
        Value::Object(view)
    });
    Ok(json!({"outcome": "read", "cardAccounts": views.collect::<Vec<_>>()}))
}

pub(super) fn transactions(_: &Xs2a, _: &Now, input: &Value, mut reply: Value) -> Result<Value, Error> {
    let mut next = next(input, &reply, "transactions")?;
    let mut page = page(&mut reply, "transactions", "account");
    if let Some(pending) = page.get_mut("pending").and_then(Value::as_array_mut) {
        list::once_of(&PENDING, pending, input, next.as_mut());
    }
    page.extend(next.map(|next| ("next".to_owned(), next)));
    Ok(Value::Object(page))
}

pub(super) fn card_transactions(bank: &Xs2a, now: &Now, input: &Value, mut reply: Value) -> Result<Value, Error> {
    let switched = !in_force(&bank.profile, now, SWITCH);
    let next = next(input, &reply, "cardTransactions")?;
    let mut page = page(&mut reply, "cardTransactions", "cardAccount");
    if let Some(debits) = reply.get_mut("debitAccounting").map(Value::take) {
        page.insert("debitAccounting".to_owned(), debits);
    }
    if switched {
        for name in ["booked", "pending"] {
            page.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten().for_each(switch);
        }
    }
    page.insert("amountsSwitched".to_owned(), json!(switched));
    page.extend(next.map(|next| ("next".to_owned(), next)));
    Ok(Value::Object(page))
}

/// How the entries of a long list are presented: as the views present them.
pub(super) fn adapt(bank: &Xs2a, now: &Now, listing: &Listing) -> Option<Adapt> {
    let switched = listing.call == "cardTransactions" && !in_force(&bank.profile, now, SWITCH);
    switched.then_some(Adapt { needed: |_| true, apply: switch })
}

/// Whether the bank makes a change already.
fn in_force(profile: &Profile, now: &Now, fix: &str) -> bool {
    let asked = profile.accept_fix.iter().flatten().any(|asked| asked == fix);
    asked || MADE_DEFAULT.iter().any(|(known, from_ms)| *known == fix && now.unix_ms >= *from_ms)
}

fn is_iso(kind: &str) -> bool {
    CashAccountType::from(kind).is_known()
}

fn shown(account: &Value) -> Option<Value> {
    ["displayName", "name"].iter().find_map(|name| account.get(*name)).cloned()
}

fn entries(mut reply: Value, name: &str) -> Vec<Value> {
    match reply.get_mut(name).map(Value::take) {
        Some(Value::Array(entries)) => entries,
        _ => Vec::new(),
    }
}

/// The parts of a page, taken out of the bank's answer.
fn page(reply: &mut Value, report: &str, account: &str) -> Map<String, Value> {
    let mut page = Map::from_iter([("outcome".to_owned(), json!("read"))]);
    for name in [account, "balances"] {
        if let Some(value) = reply.get_mut(name).map(Value::take) {
            page.insert(name.to_owned(), value);
        }
    }
    for name in ["booked", "pending"] {
        let list = reply.get_mut(report).and_then(|report| report.get_mut(name)).map(Value::take);
        page.insert(name.to_owned(), list.unwrap_or_else(|| json!([])));
    }
    page
}

/// Puts the two amounts of a card transaction into each other's place.
fn switch(transaction: &mut Value) {
    let Some(fields) = transaction.as_object_mut() else { return };
    let original = fields.remove("originalAmount");
    let Some(original) = original else { return };
    if let Some(booked) = fields.insert("transactionAmount".to_owned(), original) {
        fields.insert("originalAmount".to_owned(), booked);
    }
}
