//! The life of a report between us and the agency, as one table.
//!
//! Theory. A report is handed in once. The agency gives a receipt, and later the result of the validation: its own, where
//! that rejects the whole message, or the Commission's (XSD User Guide 6.00, 3.1.2). Both are asked for until they are there.
//! When the answer to the submission is lost, the agency's list says whether the message, by its `MessageRefId`, arrived.

use At::*;
use On::*;
use serde::{Deserialize, Serialize};

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Handing it in.
    Submitting,
    /// The answer to the submission is lost: looking whether it arrived.
    Searching,
    /// Waiting for the receipt.
    AwaitingReceipt,
    /// Asking for the receipt.
    FetchingReceipt,
    /// Waiting for the validation report.
    AwaitingValidation,
    /// Asking for the validation report.
    FetchingValidation,
    /// The end.
    Ended(End),
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// VALIDATED.
    Accepted,
    /// PARTIALLY REJECTED.
    PartlyRejected,
    /// FULLY REJECTED.
    FullyRejected,
    /// Handed in, and not followed further.
    Submitted,
    /// Refused at the door.
    Refused,
    /// It did not arrive.
    NotReceived,
    /// It is not known whether it arrived.
    Uncertain,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum On {
    /// The agency took the report.
    Taken,
    /// The agency refused the call, or the call for the token before it was refused.
    Refused,
    /// No answer is to be had.
    Lost,
    /// The list has the message.
    Listed,
    /// The list does not have it.
    Unlisted,
    /// The receipt is there.
    Receipt,
    /// It is not there yet (202, 204, 404).
    NotYet,
    /// VALIDATED.
    Validated,
    /// PARTIALLY REJECTED.
    PartiallyRejected,
    /// FULLY REJECTED.
    FullyRejected,
    /// The time has come to ask.
    Tick,
    /// The host does not want to wait longer.
    Cancel,
}

/// One row: where it stands, what is heard, where it stands then.
pub type Row = (At, On, At);

/// The table.
pub const TABLE: &[Row] = &[
    (Submitting, Taken, FetchingReceipt),
    (Submitting, Refused, Ended(End::Refused)),
    (Submitting, Lost, Searching),
    (Searching, Listed, FetchingReceipt),
    (Searching, Unlisted, Ended(End::NotReceived)),
    (Searching, Refused, Ended(End::Uncertain)),
    (Searching, Lost, Ended(End::Uncertain)),
    (Searching, Cancel, Ended(End::Uncertain)),
    (FetchingReceipt, Receipt, FetchingValidation),
    (FetchingReceipt, NotYet, AwaitingReceipt),
    (FetchingReceipt, Lost, AwaitingReceipt),
    (FetchingReceipt, Refused, Ended(End::Submitted)),
    (FetchingReceipt, Cancel, Ended(End::Submitted)),
    // A receipt may bring the result with it: the national administration rejects a whole message by itself (3.2.2.1).
    (FetchingReceipt, Validated, Ended(End::Accepted)),
    (FetchingReceipt, PartiallyRejected, Ended(End::PartlyRejected)),
    (FetchingReceipt, FullyRejected, Ended(End::FullyRejected)),
    (AwaitingReceipt, Tick, FetchingReceipt),
    (AwaitingReceipt, Cancel, Ended(End::Submitted)),
    (FetchingValidation, Validated, Ended(End::Accepted)),
    (FetchingValidation, PartiallyRejected, Ended(End::PartlyRejected)),
    (FetchingValidation, FullyRejected, Ended(End::FullyRejected)),
    (FetchingValidation, NotYet, AwaitingValidation),
    (FetchingValidation, Lost, AwaitingValidation),
    (FetchingValidation, Refused, Ended(End::Submitted)),
    (FetchingValidation, Cancel, Ended(End::Submitted)),
    (AwaitingValidation, Tick, FetchingValidation),
    (AwaitingValidation, Cancel, Ended(End::Submitted)),
];

/// Where a report stands after something was heard; `None` where it does not belong.
pub fn next(at: At, on: On) -> Option<At> {
    TABLE.iter().find(|(from, what, _)| *from == at && *what == on).map(|(.., to)| *to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_rows_begin_alike_and_every_state_has_a_way_on() {
        for (at, (from, on, _)) in TABLE.iter().enumerate() {
            assert!(!TABLE.iter().skip(at + 1).any(|(f, o, _)| f == from && o == on), "{from:?} {on:?}");
        }
        for (.., to) in TABLE {
            assert!(matches!(to, Ended(_)) || TABLE.iter().any(|(from, ..)| from == to), "{to:?} is a dead end");
        }
    }
}
