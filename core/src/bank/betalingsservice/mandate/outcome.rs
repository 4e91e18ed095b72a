//! What is told when it has ended.

use super::MandateJob;
use crate::bank::betalingsservice::model::{KnownMandate, MandateStatusSeen};
use crate::bank::betalingsservice::transitions::End;
use crate::wire::{Error, ErrorKind, Fault, Retry};
use serde_json::{Value, json};

impl MandateJob {
    pub(super) fn known(&self) -> KnownMandate {
        let state = &self.state;
        let seen =
            state.seen.iter().map(|(code, at_ms)| MandateStatusSeen::new(code.clone(), *at_ms)).collect::<Vec<_>>();
        let mut known = KnownMandate::new(state.uuid.clone(), seen);
        known.status_code_enum = state.seen.last().map(|(code, _)| code.clone());
        known.creditors_debtor_reference.clone_from(&state.reference);
        known.mandate_id.clone_from(&state.mandate_id);
        known.error_description.clone_from(&state.why);
        known.not_cancelled.clone_from(&state.not_cancelled);
        known
    }

    pub(super) fn outcome(&self, end: End) -> Value {
        let mandate = json!(self.known());
        let plain = |name: &str| json!({"outcome": name, "mandate": mandate});
        let trouble = |name: &str| {
            let mut outcome = json!({"outcome": name, "mandate": mandate, "error": self.trouble(end)});
            if let (Some(validation), Some(fields)) = (&self.state.validation, outcome.as_object_mut()) {
                fields.insert("validation".to_owned(), json!(validation));
            }
            outcome
        };
        match end {
            End::Completed => plain("completed"),
            End::Closed => plain("closed"),
            End::Rejected => plain("rejected"),
            End::Expired => plain("expired"),
            End::Cancelled => plain("cancelled"),
            End::ValidationFailed => trouble("validationFailed"),
            End::Failed => trouble("failed"),
            End::Refused => trouble("refused"),
            End::NotCancelled => trouble("notCancelled"),
            End::NotFound => trouble("notFound"),
            End::Uncertain => trouble("uncertain"),
            End::Contradicted => trouble("contradicted"),
        }
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let bank = |message: String| Error::new(ErrorKind::Refused, message);
        let why = self.state.why.as_deref().unwrap_or("the bank does not say why");
        match end {
            End::ValidationFailed => bank(format!("the mandate request failed validation: {why}"))
                .fault(Fault::Caller)
                .next("check the debtor's phone number or national id; make another UUID for the next request"),
            End::Failed => bank(format!("the mandate could not be made: {why}"))
                .next("ask the bank; a new request needs another UUID"),
            End::NotCancelled => self.state.not_cancelled.clone().or(told).unwrap_or_else(|| self.cannot_cancel()),
            End::Uncertain => {
                let lost = told.map(|error| error.message).unwrap_or_default();
                Error::new(
                    ErrorKind::SendFailed,
                    format!("whether the bank holds the mandate request is not known ({lost})"),
                )
                .retry(Retry::Safe)
                .next("submit the same request under the same UUID again: the bank takes it once")
            }
            End::NotFound => told
                .unwrap_or_else(|| bank("the bank knows of no such mandate request".to_owned()))
                .next("check the UUID; a request that did not arrive may be submitted again under it"),
            _ => told.unwrap_or_else(|| bank("the bank refused".to_owned())),
        }
    }
}
