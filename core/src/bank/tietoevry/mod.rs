//! Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests and bank-offered consent.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the bank's status tables, row by row
//! model.rs         what is sent and answered, where it is this bank's own
//! rules.rs         what the bank would refuse, refused before it is sent
//! profile.rs       what the bank demands where the configuration says nothing else
//! ```

pub mod model;
pub mod operations;
mod profile;
mod rules;
pub mod transitions;

use super::operation::{Kind, Operation, Start};
use super::xs2a::payment::{At, PaymentToContinue};
use super::xs2a::{CallJob, Entry, PaymentJob, Xs2a, needs_user};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use operations::OPERATIONS;
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
        rules::check(operation, &input, now)?;
        let bank = Arc::clone(&self.0);
        if let Kind::Call(_) = operation.kind {
            if operation.name == "initiatePayment" {
                needs_user(&context)?;
            }
            return Ok(Box::new(CallJob::start(bank, now, operation, input, context)?));
        }
        let entry = match operation.name {
            "register" => Entry::Register,
            "payment" => Entry::Pay { service: "payments", input },
            "authorisePayment" => Entry::Continue { at: At::Authorising, input: typed(input)? },
            "trackPayment" => Entry::Continue { at: At::Checking, input: typed(input)? },
            "cancelPayment" => Entry::Continue { at: At::Deleting, input: typed(input)? },
            other => return Err(unknown(other)),
        };
        Ok(Box::new(PaymentJob::start(bank, OPERATIONS, transitions::ROWS, now, entry, context)?))
    }

    fn resume(
        self: Arc<Self>,
        operation: &'static Operation,
        state: Value,
        input: Option<Value>,
    ) -> Result<Box<dyn Job>, Error> {
        let bank = Arc::clone(&self.0);
        Ok(match operation.kind {
            Kind::Call(_) => Box::new(CallJob::resume(bank, operation, state, input)?),
            Kind::Job => Box::new(PaymentJob::resume(bank, OPERATIONS, transitions::ROWS, state, input)?),
            Kind::Refused(_) => return Err(unknown(operation.name)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        Arc::clone(&self.0) as Arc<dyn Transport>
    }
}

fn typed(input: Value) -> Result<PaymentToContinue, Error> {
    crate::wire::model::from_value(input).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
