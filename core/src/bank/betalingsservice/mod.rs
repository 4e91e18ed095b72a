//! Betalingsservice mandates (Nets): a creditor asks a debtor to approve, and is called back.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the life of a mandate request at the bank, and what the client does meanwhile
//! mandate.rs       the machine that walks them       receiver.rs   what to do with a callback
//! model.rs         what is sent and answered         bearer.rs     the token of a callback
//! rules.rs         what the bank would refuse, refused before it is sent
//! texts.rs         the bank's own words for that     answer.rs     its refusals, read
//! transport.rs     headers and tokens                call.rs       single calls
//! ```

mod answer;
mod bearer;
mod call;
mod mandate;
pub mod model;
pub mod operations;
mod receiver;
mod rules;
mod texts;
pub mod transitions;
mod transport;

use super::operation::{Kind, Resume, Start};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use mandate::MandateJob;
use operations::OPERATIONS;
use receiver::ReceiverJob;
use std::sync::Arc;
use transitions::At;
use transport::Betalingsservice;

/// The system.
pub const SYSTEM: System = System {
    name: "betalingsservice",
    doc: "Betalingsservice mandates (Nets): submitted, followed, cancelled, called back.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Arc::new(Mandates(Arc::new(Betalingsservice::open(config)?)))),
};

#[derive(Debug)]
struct Mandates(Arc<Betalingsservice>);

impl Opened for Mandates {
    fn start(self: Arc<Self>, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, mut input, context } = start;
        let bank = Arc::clone(&self.0);
        rules::check(operation.name, &mut input, bank.place)?;
        Ok(match (operation.kind, operation.name) {
            (Kind::Call(_), _) => Box::new(call::CallJob::start(bank, operation, input, context)?),
            (_, "mandate") => Box::new(MandateJob::submit(bank, input, context)?),
            (_, "trackMandate") => Box::new(MandateJob::submitted(bank, At::Checking, &input, context)?),
            (_, "withdrawMandate") => Box::new(MandateJob::submitted(bank, At::Cancelling, &input, context)?),
            (_, "receiveCallback") => {
                let outcome = receiver::receive(&bank, now, &rules::take(input)?);
                Box::new(ReceiverJob::new(outcome, context))
            }
            (_, other) => return Err(unknown(other)),
        })
    }

    fn resume(self: Arc<Self>, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let bank = Arc::clone(&self.0);
        Ok(match (operation.kind, operation.name) {
            (Kind::Call(_), _) => Box::new(call::CallJob::resume(bank, Resume { operation, state, input, in_flight })?),
            (_, "mandate" | "trackMandate" | "withdrawMandate") => Box::new(MandateJob::resume(bank, state, input)?),
            (_, "receiveCallback") => {
                let outcome = state.get("outcome").cloned().unwrap_or_default();
                Box::new(ReceiverJob::new(outcome, super::Context::new()))
            }
            (_, other) => return Err(unknown(other)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        Arc::clone(&self.0) as Arc<dyn Transport>
    }
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
