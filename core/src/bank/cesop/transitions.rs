//! The life of a report between us and the agency, as one table.
//!
//! Theory. A report is handed in once. The agency gives a receipt, and later the result of the validation: its own, where
//! that rejects the whole message, or the Commission's (XSD User Guide 6.00, 3.1.2). Both are asked for until they are there.
//! When the answer to the submission is lost, or the process ended while it was in flight, the agency's list says whether the
//! message, by its `MessageRefId`, arrived. It is never handed in again by the flow.
//!
//! The evidence. "Refused" is said when the submission itself was refused, or never left. "Not received" is said when several
//! lists in a row, each of which could be read and names a message in every entry, do not have the message: one that is on
//! its way may arrive late. What was handed in stays handed in, whatever cannot be read afterwards.

pub use super::model::ReportEnd as End;
use At::*;
use On::*;
use serde::{Deserialize, Serialize};

/// Where a report is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Handing it in.
    #[default]
    Submitting,
    /// The answer to the submission is lost: looking whether it arrived.
    Searching,
    /// The list did not have it: waiting before it is looked for again.
    AwaitingSearch,
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

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum On {
    /// The agency took the report.
    Taken,
    /// The agency refused the call, or the call for the token before it was refused.
    Refused,
    /// There is no answer.
    Lost,
    /// The list has the message.
    Listed,
    /// The list does not have it, and is looked at again.
    Unlisted,
    /// Several lists did not have it.
    Absent,
    /// The list does not show whether it has the message.
    Unclear,
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
    /// A result that this version does not know.
    Unknown,
    /// The time has come to ask.
    Tick,
    /// The host does not want to wait longer.
    Cancel,
}

/// One row: where it is, what happens, where it is then.
pub type Row = (At, On, At);

/// The table.
pub const TABLE: &[Row] = &[
    (Submitting, Taken, FetchingReceipt),
    (Submitting, Refused, Ended(End::Refused)),
    (Submitting, Lost, Searching),
    (Searching, Listed, FetchingReceipt),
    (Searching, Unlisted, AwaitingSearch),
    (Searching, Absent, Ended(End::NotReceived)),
    (Searching, Lost, AwaitingSearch),
    (Searching, Unclear, Ended(End::Uncertain)),
    (Searching, Refused, Ended(End::Uncertain)),
    (Searching, Cancel, Ended(End::Uncertain)),
    (AwaitingSearch, Tick, Searching),
    (AwaitingSearch, Cancel, Ended(End::Uncertain)),
    (FetchingReceipt, Receipt, FetchingValidation),
    (FetchingReceipt, NotYet, AwaitingReceipt),
    (FetchingReceipt, Lost, AwaitingReceipt),
    (FetchingReceipt, Unknown, AwaitingReceipt),
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
    (FetchingValidation, Unknown, AwaitingValidation),
    (FetchingValidation, Refused, Ended(End::Submitted)),
    (FetchingValidation, Cancel, Ended(End::Submitted)),
    (AwaitingValidation, Tick, FetchingValidation),
    (AwaitingValidation, Cancel, Ended(End::Submitted)),
];

/// Where a report is after something happened; `None` where it does not belong.
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

    /// What was handed in, or may have been, is neither refused nor not received.
    #[test]
    fn an_end_that_says_nothing_was_taken_has_its_evidence() {
        for (from, on, to) in TABLE {
            match to {
                Ended(End::Refused) => assert_eq!((*from, *on), (Submitting, Refused)),
                Ended(End::NotReceived) => assert_eq!((*from, *on), (Searching, Absent)),
                _ => {}
            }
        }
    }
}
