//! What is told when it has ended.

use super::PaymentJob;
use super::states::End;
use crate::wire::{Error, ErrorKind, Fault, Retry};
use serde_json::{Value, json};

impl PaymentJob {
    /// What went wrong, in the words of the end that it led to.
    pub(super) fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let bank = |message: &str| Error::new(ErrorKind::Refused, message);
        match end {
            End::Uncertain => {
                let why = told.as_ref().map(|error| error.message.clone()).unwrap_or_default();
                Error::new(ErrorKind::SendFailed, format!("the payment was sent and its answer was lost ({why}); whether the bank holds it is not known"))
                    .retry(Retry::Never)
                    .next(format!(
                        "do not pay again before you know: look for it in the account's transactions or ask the bank with the request id. {}",
                        self.bank.defaults.when_uncertain
                    ).trim_end())
            }
            End::Rejected => told.filter(|told| told.kind == ErrorKind::Refused).unwrap_or_else(|| bank("the bank rejected the payment (RJCT)").next("read the payment for the reason; correct it and begin a new one")),
            End::NoFunds => bank("the debtor's account lacks the funds (ACCP with fundsAvailable=false)")
                .fault(Fault::User)
                .next("let the user fill the account, then begin a new payment"),
            End::NotAuthorised if self.state.payment.payment_id.is_none() => told
                .unwrap_or_else(|| bank("the user did not agree").fault(Fault::User))
                .next("no payment was sent; the user can be sent to the bank again with a new job"),
            End::NotAuthorised => told.unwrap_or_else(|| bank("the user did not authorise the payment").fault(Fault::User))
                .next("the payment waits at the bank: authorise it again with authorisePayment, or delete it with cancelPayment"),
            End::NotCancelled => told.unwrap_or_else(|| bank("the user did not authorise the deletion").fault(Fault::User)).next("the payment stands as it was"),
            End::Vanished => bank("the payment is no longer listed, and its last known status does not say why")
                .next("payments disappear once they are booked: look among the account's transactions before paying again"),
            // What came to this end by a lost answer was a question, which changed nothing.
            _ => match told {
                Some(lost) if lost.kind == ErrorKind::SendFailed && lost.next.is_none() => {
                    lost.next("see to the connection (address, TLS certificates, proxy), then begin anew")
                }
                told => told.unwrap_or_else(|| bank("the bank refused")),
            },
        }
    }

    pub(super) fn outcome(&self, end: End) -> Value {
        let payment = json!(self.state.payment);
        let plain = |name: &str| json!({"outcome": name, "payment": payment});
        let trouble = |name: &str| {
            let mut outcome = json!({"outcome": name, "payment": payment, "error": self.state.trouble});
            if let (Some(id), Some(fields)) = (&self.state.request_id, outcome.as_object_mut()) {
                fields.insert("requestId".to_owned(), json!(id));
            }
            outcome
        };
        match end {
            End::PsuRegistered => json!({"outcome": "psuRegistered", "session": self.session()}),
            End::Completed => plain("completed"),
            End::Booked => plain("booked"),
            End::Registered => plain("registered"),
            End::NeedsSignature => plain("needsSignature"),
            End::Cancelled => plain("cancelled"),
            End::Abandoned => plain("abandoned"),
            End::Rejected => trouble("rejected"),
            End::NoFunds => trouble("noFunds"),
            End::NotAuthorised => trouble("notAuthorised"),
            End::NotCancelled => trouble("notCancelled"),
            End::Refused => trouble("refused"),
            End::Uncertain => trouble("uncertain"),
            End::Vanished => trouble("vanished"),
        }
    }
}
