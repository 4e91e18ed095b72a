//! What the host learns: the question for the code, what is waited for, and the outcome with what went wrong.

use super::SigningJob;
use crate::bank::maxbanka::states::{At, End, On};
use crate::wire::{Error, ErrorKind, Fault, Retry, words};
use serde_json::{Value, json};

impl SigningJob {
    pub(super) fn prompt(&self) -> String {
        let prefix = self.state.prefix.as_deref().map(|prefix| format!("{prefix}-")).unwrap_or_default();
        let again = if self.state.wrong_codes > 0 { "The code was not right. " } else { "" };
        let hash = self.state.hash.as_deref().map(|hash| format!(" Checksum: {hash}")).unwrap_or_default();
        format!("{again}Code from the SMS: {prefix}[code]{hash}")
    }

    pub(super) fn reason_to_wait(&self) -> String {
        let order = &self.state.order;
        let (what, code) = match self.state.at {
            At::WaitingForSignature => ("signature", order.state.as_ref().map(ToString::to_string)),
            _ => ("order", order.instruction_status.as_ref().map(ToString::to_string)),
        };
        format!("the bank is working on the {what} ({})", words::without_numbers(&code.unwrap_or_default()))
    }

    /// What went wrong, in the words of the end that it led to; nothing where all is well.
    pub(super) fn trouble(&self, end: End) -> Option<Error> {
        let cause = self.state.trouble.clone();
        let order = &self.state.order;
        let or = |message: &str| cause.clone().unwrap_or_else(|| Error::new(ErrorKind::Refused, message));
        Some(match end {
            End::Completed | End::Signed | End::NeedsSignature | End::Cancelled | End::Abandoned => return None,
            End::Uncertain => self.uncertain(cause),
            End::Rejected => {
                let why = order.status_change_info.as_ref().map(|why| format!(": {}", words::without_numbers(why)));
                let why = why.unwrap_or_default();
                Error::new(ErrorKind::Refused, format!("the bank rejected the order (RJCT){why}"))
                    .next("read the order for the reason; correct it and begin a new one")
            }
            End::NotSigned if order.id.is_none() => or("the batch is not entered").next(
                "the payments in `order.payments` are entered and not signed: put their signIds into `signIds` of another \
                 batch, with only the other payments beside them, or delete them",
            ),
            End::NotSigned => cause
                .unwrap_or_else(|| Error::new(ErrorKind::Refused, "the user did not sign the order").fault(Fault::User))
                .next("the order waits at the bank: sign it again, or delete it"),
            End::NotCancelled => or("the order was not deleted").next("the order is still at the bank: read its status"),
            End::Refused => or("the bank refused"),
        })
    }

    /// What is known, and what to name to the bank.
    fn uncertain(&self, cause: Option<Error>) -> Error {
        let order = &self.state.order;
        let what = match &order.id {
            None if self.is_part_of_batch() => {
                "a payment of the batch was sent and no answer came; whether the bank holds it is not known"
            }
            None => "the order was sent and no answer came; whether the bank holds it is not known",
            Some(_) if self.last == Some(On::Gone) => "the bank had the order, and no longer knows it",
            Some(_) if self.state.deletions > 0 => "whether the order is deleted is not known",
            Some(_) => "whether the order is signed is not known",
        };
        let why = cause.as_ref().map(|error| format!(" ({})", error.message)).unwrap_or_default();
        let next = match &order.id {
            None => "it is not signed, so that no money moves; before you order it again, ask the bank, and name the id of the \
                     request"
                .to_owned(),
            Some(id) => format!("read its status or its signing before anything else is done; the bank knows it as {id}"),
        };
        let mut error = Error::new(ErrorKind::SendFailed, format!("{what}{why}")).retry(Retry::Never).next(next);
        error.bank = cause.and_then(|error| error.bank);
        if order.id.is_none() && self.is_part_of_batch() {
            error = error.at(self.part_name());
        }
        error
    }

    /// Whether what was sent last is a payment of a batch.
    fn is_part_of_batch(&self) -> bool {
        self.entered().len() < self.state.to_enter
    }

    pub(super) fn outcome(&self, end: End) -> Value {
        let mut outcome = json!({ "outcome": end.name(), "order": self.state.order });
        if let (Some(fields), Some(error)) = (outcome.as_object_mut(), &self.state.trouble) {
            fields.insert("error".to_owned(), json!(error));
            fields.extend(self.state.request_id.as_ref().map(|id| ("requestId".to_owned(), json!(id))));
        }
        outcome
    }
}
