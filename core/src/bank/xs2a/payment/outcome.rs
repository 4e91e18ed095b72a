//! What is reported at its end. Whoever reads it decides about money, so it claims what the bank has shown, and no more.

use super::states::End;
use super::{Payment, PaymentJob};
use crate::wire::{Error, ErrorKind, Fault, Retry};
use serde_json::{Value, json};

impl PaymentJob {
    /// What went wrong, in the words of the end that it led to.
    pub(super) fn error(&self, end: End) -> Option<Error> {
        let before = self.state.error.clone();
        let bank = |message: &str| Error::new(ErrorKind::Refused, message);
        let or = |error: Error| before.clone().unwrap_or(error);
        Some(match end {
            End::PsuRegistered
            | End::Completed
            | End::Booked
            | End::Registered
            | End::NeedsSignature
            | End::Cancelled
            | End::Abandoned => return None,
            End::Uncertain => self.uncertain(),
            End::Rejected => self.rejected(),
            End::NoFunds => bank("the debtor's account lacks the funds (ACCP with fundsAvailable=false); the payment still waits at the bank, which may try it again")
                .fault(Fault::User)
                .retry(Retry::After)
                .next("begin no other payment beside it: let the user fill the account and follow it with trackPayment, or cancel it with cancelPayment"),
            End::NotAuthorised if self.own.payment.payment_id.is_none() => or(bank("the user did not agree").fault(Fault::User))
                .next("no payment was sent; the user can be sent to the bank again with a new job"),
            End::NotAuthorised => or(bank("the user did not authorise the payment").fault(Fault::User))
                .next("the payment waits at the bank: authorise it again with authorisePayment, or delete it with cancelPayment, before another is begun"),
            End::NotCancelled => or(bank("the user did not authorise the deletion").fault(Fault::User))
                .next(format!("the payment was not deleted{}; follow it with trackPayment, or try again with cancelPayment", self.own.last_seen())),
            End::Vanished => or(bank("the bank no longer lists the payment"))
                .next(format!("why is not known{}: payments disappear once they are booked, so look among the account's transactions before paying again, {}", self.own.last_seen(), self.naming())),
            // A registration that was not answered, or a payment that never left.
            End::Refused => {
                let error = or(bank("the bank refused"));
                if error.kind != ErrorKind::SendFailed || error.next.is_some() {
                    return Some(error);
                }
                error.next("the payment was not sent; see to the connection (address, TLS certificates, proxy), then begin it again")
            }
        })
    }

    fn uncertain(&self) -> Error {
        let before = self.state.error.as_ref();
        let why = before.map(|error| format!(" ({})", error.message)).unwrap_or_default();
        let (kind, bank) =
            (before.map_or(ErrorKind::SendFailed, |error| error.kind), before.and_then(|error| error.bank.clone()));
        let (message, next) = if self.own.payment.payment_id.is_none() {
            (
                format!("the payment was sent and its answer was lost{why}; whether the bank holds it is not known"),
                format!(
                    "do not pay again before you know: look for it in the account's transactions, {}. {}",
                    self.naming(),
                    self.bank.defaults.when_uncertain
                ),
            )
        } else {
            (
                format!("the bank has the payment{}, and its status now is not known{why}", self.own.last_seen()),
                format!("do not pay again before you know: follow it with trackPayment, {}", self.naming()),
            )
        };
        let error = Error::new(kind, message).fault(before.map_or(Fault::Network, |error| error.fault));
        let error = error.retry(Retry::Never).next(next.trim_end());
        bank.map_or_else(|| error.clone(), |bank| error.clone().answered(bank))
    }

    /// The bank's reason, whichever answer it came with.
    fn rejected(&self) -> Error {
        let error = Error::new(ErrorKind::Refused, "the bank rejected the payment (RJCT)");
        let refused = self.state.error.clone().filter(|error| error.kind == ErrorKind::Refused && error.bank.is_some());
        match (self.own.said.clone(), refused) {
            (Some(said), _) => error.answered(said),
            (None, Some(refused)) => refused,
            (None, None) => error,
        }
        .next("it is over: correct what the bank names, or read the payment for the reason, and begin a new one")
    }

    /// Which id to name to the bank.
    fn naming(&self) -> String {
        let payment = self.own.payment.payment_id.as_ref().map(|id| format!("payment {id}"));
        let request = self.state.request_id.as_ref().map(|id| format!("request id {id}"));
        let ids: Vec<String> = payment.into_iter().chain(request).collect();
        if ids.is_empty() {
            "or ask the bank".to_owned()
        } else {
            format!("or ask the bank, naming {}", ids.join(" and "))
        }
    }

    pub(super) fn outcome(&self, end: End) -> Value {
        if end == End::PsuRegistered {
            return json!({"outcome": end.name(), "session": self.session()});
        }
        self.with_error(json!({"outcome": end.name(), "payment": self.own.payment}))
    }
}

impl Payment {
    fn last_seen(&self) -> String {
        self.last_status().map(|status| format!(", which was last seen as {status}")).unwrap_or_default()
    }
}
