//! Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests and bank-offered consent.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the bank's status tables, row by row
//! model.rs         payments as they are sent and answered, where they are this bank's own
//! view.rs          what is read, told in one way whatever the bank's version
//! mock.rs          what the bank's own test environment is filled with
//! rules.rs         what the bank would refuse, refused before it is sent
//! profile.rs       what the bank demands where the configuration says nothing else
//! ```

pub mod mock;
pub mod model;
pub mod operations;
mod profile;
mod rules;
pub mod transitions;
pub mod view;

use super::operation::{Kind, Listing, Operation, Resume, Start};
use super::xs2a::payment::At;
use super::xs2a::{BasketJob, CallJob, ConsentJob, Counted, Entry, How, PaymentJob, Reading, Xs2a, needs_user};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use operations::OPERATIONS;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

/// The system.
pub const SYSTEM: System = System {
    name: "tietoevry",
    doc: "Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Arc::new(Tietoevry(Arc::new(Xs2a::open(config, profile::DEFAULTS)?)))),
};

#[derive(Debug)]
struct Tietoevry(Arc<Xs2a>);

impl Opened for Tietoevry {
    fn start(self: Arc<Self>, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, input, context } = start;
        let bank = Arc::clone(&self.0);
        let how = how(operation, &input);
        rules::check(how.route.unwrap_or(operation), &input, now)?;
        if is_one_call(operation) {
            if PSU_PRESENT.contains(&operation.name) {
                needs_user(&context)?;
            }
            return Ok(Box::new(CallJob::start_as(bank, now, operation, input, context, how)?));
        }
        let entry = match operation.name {
            "consent" => return Ok(Box::new(ConsentJob::start(bank, route("bankOfferedConsent")?, now, context)?)),
            "signBasket" => {
                let input = typed(input)?;
                return Ok(Box::new(BasketJob::start(
                    bank,
                    OPERATIONS,
                    transitions::BASKET_ROWS,
                    now,
                    input,
                    context,
                )?));
            }
            "register" => Entry::Register,
            "payment" => pay("payments", input),
            "bulkPayment" => pay("bulk-payments", input),
            "periodicPayment" => pay("periodic-payments", input),
            // "Payments Changed in Other Channels": the payment is read again before the next step.
            "authorisePayment" => Entry::Continue { at: At::Refreshing, input: typed(input)? },
            "trackPayment" => Entry::Continue { at: At::Checking, input: typed(input)? },
            "cancelPayment" => Entry::Continue { at: At::ReadingToDelete, input: typed(input)? },
            other => return Err(unknown(other)),
        };
        Ok(Box::new(PaymentJob::start(bank, OPERATIONS, transitions::ROWS, now, entry, context)?))
    }

    fn resume(self: Arc<Self>, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let bank = Arc::clone(&self.0);
        if is_one_call(operation) {
            // What the call is counted as is part of its state.
            let how = How { counted: None, ..how(operation, &Value::Null) };
            return Ok(Box::new(CallJob::resume_as(bank, Resume { operation, state, input, in_flight }, how)?));
        }
        Ok(match operation.name {
            "consent" => Box::new(ConsentJob::resume(bank, route("bankOfferedConsent")?, state)?),
            "signBasket" => Box::new(BasketJob::resume(bank, OPERATIONS, transitions::BASKET_ROWS, state)?),
            _ if matches!(operation.kind, Kind::Job) => {
                Box::new(PaymentJob::resume(bank, OPERATIONS, transitions::ROWS, state, input, in_flight)?)
            }
            other => return Err(unknown(other)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        Arc::clone(&self.0) as Arc<dyn Transport>
    }
}

/// "For this type of call the PSU must always be present, so the header PSU-IP-Address is required." For baskets the
/// framework says so (Berlin Group OpenAPI 1.3.9, POST /v1/signing-baskets).
const PSU_PRESENT: &[&str] =
    &["initiatePayment", "initiateBulkPayment", "initiatePeriodicPayment", "createSigningBasket"];

/// A job that is one call, told in one way whatever the bank's version: the call, and the telling.
fn view(operation: &Operation) -> Option<(&'static str, super::xs2a::View)> {
    Some(match operation.name {
        "listAccounts" => ("accounts", view::accounts),
        "transactionPage" => ("transactions", view::transactions),
        "listCardAccounts" => ("cardAccounts", view::card_accounts),
        "cardTransactionPage" => ("cardTransactions", view::card_transactions),
        _ => return None,
    })
}

/// Whether an operation is one call: as it is, told as a view, or read as a page.
fn is_one_call(operation: &Operation) -> bool {
    matches!(operation.kind, Kind::Call(_) | Kind::List(_)) || view(operation).is_some()
}

fn how(operation: &Operation, input: &Value) -> How {
    let view = view(operation);
    let reading = listing(operation).map(|listing| Reading { listing, adapt: view::adapt });
    let call = view.map(|(call, _)| call).or_else(|| Some(listing(operation)?.call));
    let route = call.and_then(|call| route(call).ok());
    How { counted: counted(route.unwrap_or(operation), input), route, view: view.map(|(_, view)| view), reading }
}

fn listing(operation: &Operation) -> Option<Listing> {
    match operation.kind {
        Kind::List(listing) => Some(listing),
        _ => None,
    }
}

/// What a call is counted as when the user is not there ("User Not Present - Request Limits").
fn counted(operation: &Operation, input: &Value) -> Option<Counted> {
    let text = |name: &str| input.get(name).and_then(Value::as_str);
    matches!(operation.name, "balances" | "transactions").then(|| Counted {
        service: operation.name.to_owned(),
        account_id: text("accountId").unwrap_or_default().to_owned(),
        date_from: text("dateFrom").map(crate::iso::IsoDate::from),
        further_page: text("next").is_some(),
    })
}

fn pay(service: &'static str, input: Value) -> Entry {
    let product = input.get("paymentProduct").and_then(Value::as_str).unwrap_or_default().to_owned();
    Entry::Pay { service, product, input }
}

fn route(name: &str) -> Result<&'static Operation, Error> {
    OPERATIONS.iter().find(|operation| operation.name == name).ok_or_else(|| unknown(name))
}

fn typed<T: DeserializeOwned>(input: Value) -> Result<T, Error> {
    crate::wire::model::from_value(input).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
