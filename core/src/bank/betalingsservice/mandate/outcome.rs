//! What is reported at its end.

use super::{MandateJob, State};
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
        known.unknown_status.clone_from(&state.unknown);
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
            End::Submitted => trouble("submitted"),
            End::NotCancelled => trouble("notCancelled"),
            End::NotFound => trouble("notFound"),
            End::Uncertain | End::CancellationUncertain => trouble("uncertain"),
            End::Contradicted => trouble("contradicted"),
        }
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Error {
        let State { uuid, trouble, not_cancelled, .. } = &self.state;
        let cause = trouble.clone().unwrap_or_else(|| Error::new(ErrorKind::Refused, "the bank refused"));
        let bank = |message: String| Error::new(ErrorKind::Refused, message);
        let because = |kind: ErrorKind, what: &str, error: &Error| {
            let mut made = Error::new(kind, format!("{what} ({})", error.message));
            made.bank.clone_from(&error.bank);
            made
        };
        let why = self.state.why.as_deref().unwrap_or("the bank does not say why");
        match end {
            End::ValidationFailed => bank(format!("the mandate request failed validation: {why}"))
                .fault(Fault::Caller)
                .next("check the debtor's phone number or national id; make another UUID for the next request"),
            End::Failed => bank(format!("the mandate could not be made: {why}"))
                .next("ask the bank; a new request needs another UUID"),
            End::NotCancelled => {
                not_cancelled.clone().or_else(|| trouble.clone()).unwrap_or_else(|| self.cannot_cancel())
            }
            End::CancellationUncertain => {
                let what = format!("whether the mandate request {uuid} is cancelled is not known");
                because(ErrorKind::SendFailed, &what, not_cancelled.as_ref().unwrap_or(&cause)).retry(Retry::Safe).next(
                    "withdraw it again: the bank cancels it once; or read its status, and name its UUID to the bank's support",
                )
            }
            End::Submitted => {
                let what = format!("the bank has the mandate request {uuid}, and its status cannot be read");
                because(cause.kind, &what, &cause).retry(Retry::After).next(
                    "follow it with trackMandate, or name its UUID to the bank's support; \
                     a request under another UUID would be a second one",
                )
            }
            End::Uncertain => {
                let what = format!("whether the bank holds the mandate request {uuid} is not known");
                because(ErrorKind::SendFailed, &what, &cause).retry(Retry::Safe).next(
                    "submit the same request under the same UUID again: the bank takes it once; or follow it with trackMandate",
                )
            }
            End::NotFound => {
                cause.next("check the UUID; a request that did not arrive may be submitted again under the same UUID")
            }
            _ => cause,
        }
    }
}
