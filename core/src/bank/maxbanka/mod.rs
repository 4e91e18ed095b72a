//! Czech banks: the Czech Open Banking Standard (COBS) 3.0, with the profile of Max banka.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the signing of an order, row by row
//! signing.rs       the machine that walks the rows
//! authorise.rs     the job in which a user authorises us
//! call.rs          a single call
//! model/           what is sent and answered
//! codes.rs         code lists, with the errors
//! rules.rs         what the bank would refuse, refused before it is sent
//! occurrence.rs    which field an order has, by the kind of payment
//! profile.rs       what a bank of the standard demands: data, so that another bank is another profile
//! transport.rs     headers, tokens, API key
//! answer.rs        what the bank says when it refuses
//! ```
//!
//! Mutual TLS is the host's: its HTTP client shows the certificate (QWAC).

mod answer;
pub mod authorise;
mod call;
pub mod codes;
pub mod model;
mod occurrence;
pub mod operations;
pub mod profile;
mod rules;
pub mod signing;
pub mod transitions;
mod transport;

use super::numbers;
use super::operation::{Kind, Operation, Resume, Route, Start};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use operations::OPERATIONS;
use serde_json::Value;
use signing::{Entry, Subject};
use std::sync::Arc;
use transport::CobsBank;

/// The system.
pub const SYSTEM: System = System {
    name: "maxbanka",
    doc: "Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Arc::new(CobsBank::open(config)?)),
};

impl Opened for CobsBank {
    fn start(self: Arc<Self>, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, mut input, context } = start;
        numbers::for_bank((operation.input)(), &mut input);
        rules::check(operation, &self.profile, &input, now)?;
        if let Kind::List(listing) = operation.kind {
            rules::check(op_of(listing.call)?, &self.profile, &input, now)?;
        }
        if let Kind::Call(_) | Kind::List(_) = operation.kind {
            return Ok(Box::new(call::CallJob::start(&self, operation, input, context)?));
        }
        if operation.name == "authorise" {
            let input = crate::wire::model::from_value(input)
                .map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))?;
            return Ok(Box::new(authorise::AuthoriseJob::start(self, now, &input, context)?));
        }
        let entry = match operation.name {
            "payment" => Entry::Order(Subject::Payment),
            "standingOrder" => Entry::Order(Subject::StandingOrder),
            "batch" => Entry::Order(Subject::Batch),
            "changeStandingOrder" => Entry::Change,
            "signPayment" => Entry::Sign(Subject::Payment),
            "signStandingOrder" => Entry::Sign(Subject::StandingOrder),
            "signBatch" => Entry::Sign(Subject::Batch),
            "trackPayment" => Entry::Track,
            other => return Err(unknown(other)),
        };
        Ok(Box::new(signing::SigningJob::start(self, now, entry, input, context)?))
    }

    fn resume(self: Arc<Self>, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let Resume { operation, state, mut input, in_flight } = resume;
        if let Some(input) = &mut input {
            numbers::for_bank((operation.input)(), input);
        }
        Ok(match operation.kind {
            Kind::Call(_) | Kind::List(_) => {
                Box::new(call::CallJob::resume(&self, Resume { operation, state, input, in_flight })?)
            }
            Kind::Job if operation.name == "authorise" => Box::new(authorise::AuthoriseJob::resume(self, state)?),
            Kind::Job => Box::new(signing::SigningJob::resume(self, state, input, in_flight)?),
            Kind::Refused(_) => return Err(unknown(operation.name)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        self
    }

    fn paths(&self, operation: &Operation, route: &Route) -> Vec<String> {
        self.profile.paths(operation, route)
    }

    fn read_refusal(&self, body: Value) -> Value {
        let read = crate::wire::model::from_value::<model::CobsErrors>(body.clone()).ok();
        read.and_then(|errors| serde_json::to_value(errors).ok()).unwrap_or(body)
    }
}

/// An operation by its name.
fn op_of(name: &str) -> Result<&'static Operation, Error> {
    OPERATIONS.iter().find(|operation| operation.name == name).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
