//! What the host is told: the question for the code, and the outcome with what went wrong.

use super::{End, SigningJob};
use crate::wire::{Error, ErrorKind, Fault, Retry};
use serde_json::{Value, json};

impl SigningJob {
    pub(super) fn prompt(&self) -> String {
        let prefix = self.state.prefix.as_deref().map(|prefix| format!("{prefix}-")).unwrap_or_default();
        let again = if self.state.wrong_codes > 0 { "The code was not right. " } else { "" };
        let hash = self.state.hash.as_deref().map(|hash| format!(" Checksum: {hash}")).unwrap_or_default();
        format!("{again}Code from the SMS: {prefix}[code]{hash}")
    }

    /// What went wrong, in the words of the end that it led to.
    pub(super) fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let why = told.as_ref().map(|error| format!(" ({})", error.message)).unwrap_or_default();
        match end {
            End::Uncertain if self.state.order.id.is_none() => Error::new(
                ErrorKind::SendFailed,
                format!("the order was sent and its answer was lost{why}; whether the bank holds it is not known"),
            )
            .retry(Retry::Never)
            .next(
                "it is not signed, so that no money moves; before you order it again, ask the bank with the request id",
            ),
            End::Uncertain => {
                Error::new(ErrorKind::SendFailed, format!("whether the order is signed is not known{why}"))
                    .retry(Retry::Never)
                    .next("read its status or its signing before anything else is done")
            }
            End::Rejected => Error::new(ErrorKind::Refused, "the bank rejected the order (RJCT)")
                .next("read the order for the reason; correct it and begin a new one"),
            End::NotSigned => told
                .unwrap_or_else(|| Error::new(ErrorKind::Refused, "the user did not sign the order").fault(Fault::User))
                .next("the order waits at the bank: sign it again, or delete it"),
            End::NotCancelled => told
                .unwrap_or_else(|| Error::new(ErrorKind::Refused, "the order was not deleted"))
                .next("the order stands: read its status"),
            _ => told.unwrap_or_else(|| Error::new(ErrorKind::Refused, "the bank refused")),
        }
    }

    pub(super) fn outcome(&self, end: End) -> Value {
        let order = json!(self.state.order);
        let plain = |name: &str| json!({ "outcome": name, "order": order });
        let trouble = |name: &str| {
            let mut outcome = json!({ "outcome": name, "order": order, "error": self.state.trouble });
            if let (Some(id), Some(fields)) = (&self.state.request_id, outcome.as_object_mut()) {
                fields.insert("requestId".to_owned(), json!(id));
            }
            outcome
        };
        match end {
            End::Completed => plain("completed"),
            End::Signed => plain("signed"),
            End::NeedsSignature => plain("needsSignature"),
            End::Cancelled => plain("cancelled"),
            End::Abandoned => plain("abandoned"),
            End::Rejected => trouble("rejected"),
            End::NotSigned => trouble("notSigned"),
            End::NotCancelled => trouble("notCancelled"),
            End::Refused => trouble("refused"),
            End::Uncertain => trouble("uncertain"),
        }
    }
}
