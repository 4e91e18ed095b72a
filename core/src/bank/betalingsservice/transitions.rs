//! The two tables of a mandate request: how it lives at the bank, and what the client does meanwhile.
//!
//! Theory. **The life** ([`LIFE`]) is the bank's: "Mandate Request State Diagram", which follows from the text. The
//! client hears of it in two ways, and both feed the same machine. A *callback* tells one step; the bank sends them in
//! order, each again until it is answered with 2xx, but what arrives over several connections and several receivers
//! arrives in any order. A *status read* tells where the request stands now, and skips what lies before.
//!
//! A status that is heard is one of these, seen from where the request stands:
//!
//! | it is | callback | status read |
//! |---|---|---|
//! | known | nothing happens; new details are added | the same |
//! | the next step | applied | applied |
//! | further on | held until the steps before it came | applied, with the steps that had to come before it |
//! | passed over | told, and the request stays where it is | nothing happens |
//! | none of these | impossible: an error, nothing changes | a contradiction: the job ends |
//!
//! Of every status but one, exactly one other has to come before it: the row of it that stands first in [`LIFE`]. The one
//! is VIEWED_BY_DEBTOR, which may or may not come before EXPIRED and CANCELLED_BY_CREDITOR; it can be passed over.
//!
//! **The work** ([`WORK`]) is the client's. A final status ends it wherever it stands ([`FINAL`]).

use super::model::MandateStatusCode as Code;
use At::*;
use On::*;
use serde::{Deserialize, Serialize};

/// One step in the life of a mandate request.
pub type Step = (Code, Code);

/// "Mandate Request State Diagram", from the text: "List of Mandate Statures", "Cancel a mandate request", the scenarios.
pub const LIFE: &[Step] = &[
    (Code::Received, Code::Validated),
    (Code::Received, Code::ValidationFailed),
    (Code::Validated, Code::ViewedByDebtor),
    (Code::Validated, Code::Expired),
    (Code::Validated, Code::CancelledByCreditor),
    (Code::ViewedByDebtor, Code::AcceptedByDebtor),
    (Code::ViewedByDebtor, Code::RejectedByDebtor),
    (Code::ViewedByDebtor, Code::Expired),
    (Code::ViewedByDebtor, Code::CancelledByCreditor),
    (Code::AcceptedByDebtor, Code::Completed),
    (Code::AcceptedByDebtor, Code::MandateFailed),
    (Code::Completed, Code::Closed),
];

/// How the job ends when the request reaches a final status. After COMPLETED the mandate may still be closed, which is
/// told when it is called back.
pub const FINAL: &[(Code, End)] = &[
    (Code::ValidationFailed, End::ValidationFailed),
    (Code::Expired, End::Expired),
    (Code::CancelledByCreditor, End::Cancelled),
    (Code::RejectedByDebtor, End::Rejected),
    (Code::MandateFailed, End::Failed),
    (Code::Completed, End::Completed),
    (Code::Closed, End::Closed),
];

/// What the client is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Submitting the request.
    Submitting,
    /// The answer to the submission is lost: asking whether the bank holds the request.
    Searching,
    /// The bank or the debtor has to act.
    Waiting,
    /// Reading the status.
    Checking,
    /// Cancelling the request.
    Cancelling,
    /// The cancellation was refused, or its answer is lost: reading the status.
    CheckingCancellation,
    /// The end.
    Ended(End),
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// COMPLETED.
    Completed,
    /// CLOSED.
    Closed,
    /// VALIDATION_FAILED.
    ValidationFailed,
    /// REJECTED_BY_DEBTOR.
    Rejected,
    /// EXPIRED.
    Expired,
    /// CANCELLED_BY_CREDITOR.
    Cancelled,
    /// MANDATE_FAILED.
    Failed,
    /// The bank refused the submission.
    Refused,
    /// The bank would not cancel; the request stands.
    NotCancelled,
    /// The bank knows of no such request.
    NotFound,
    /// It is not known whether the bank holds the request.
    Uncertain,
    /// What was read cannot follow from what was heard before.
    Contradicted,
}

/// What is heard, apart from final statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The bank took the request (202), or cancelled it (200).
    Accepted,
    /// A status that is not final was read.
    Open,
    /// A status that is not final was called back, or a callback is held.
    News,
    /// The bank refused.
    Refused,
    /// The status cannot be had now, and the bank will call back.
    Unavailable,
    /// The bank knows of no such request (404).
    Gone,
    /// The answer is lost.
    Lost,
    /// What was read cannot be.
    Contradiction,
    /// The status was read, and the request can be cancelled still: the cancellation has not arrived.
    Cancellable,
    /// The host asked to cancel, and the request can be cancelled.
    Cancel,
    /// The time has come to ask.
    Tick,
}

/// One row: what the client is doing, what is heard, what it does then.
pub type Row = (At, On, At);

/// What the client does.
pub const WORK: &[Row] = &[
    // "Submit a new mandate request". The same request may be submitted again, and is, until an answer is had.
    (Submitting, Accepted, Waiting),
    (Submitting, Refused, Ended(End::Refused)),
    (Submitting, Lost, Searching),
    // A callback says that the bank has the request, whatever becomes of the answer.
    (Submitting, News, Waiting),
    (Searching, Open, Waiting),
    (Searching, News, Waiting),
    (Searching, Gone, Ended(End::NotFound)),
    (Searching, Unavailable, Ended(End::Uncertain)),
    (Searching, Refused, Ended(End::Uncertain)),
    (Searching, Lost, Ended(End::Uncertain)),
    (Searching, Contradiction, Ended(End::Contradicted)),
    // "You can actively retrieve the current status of the mandate request using GET operation."
    (Waiting, Tick, Checking),
    (Waiting, News, Waiting),
    (Waiting, Cancel, Cancelling),
    (Checking, Open, Waiting),
    (Checking, News, Checking),
    (Checking, Cancel, Cancelling),
    (Checking, Unavailable, Waiting),
    (Checking, Lost, Waiting),
    (Checking, Gone, Ended(End::NotFound)),
    (Checking, Refused, Ended(End::Refused)),
    (Checking, Contradiction, Ended(End::Contradicted)),
    // "Cancel a mandate request". Not sent twice blindly: the status tells whether it arrived.
    (Cancelling, Accepted, Ended(End::Cancelled)),
    (Cancelling, Refused, CheckingCancellation),
    (Cancelling, Lost, CheckingCancellation),
    (Cancelling, Gone, Ended(End::NotFound)),
    (Cancelling, News, Cancelling),
    (CheckingCancellation, Cancellable, Cancelling),
    (CheckingCancellation, Open, Waiting),
    (CheckingCancellation, News, CheckingCancellation),
    (CheckingCancellation, Unavailable, Waiting),
    (CheckingCancellation, Lost, Waiting),
    (CheckingCancellation, Gone, Waiting),
    (CheckingCancellation, Refused, Waiting),
    (CheckingCancellation, Contradiction, Ended(End::Contradicted)),
    // It was given up too early: the bank has the request after all.
    (Ended(End::Uncertain), News, Waiting),
    (Ended(End::NotFound), News, Waiting),
];

/// How a status lies to where the request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// One step on.
    Next,
    /// More than one step on.
    Further,
    /// On a way from the beginning to here.
    Passed,
    /// On no way that leads here or goes on from here.
    Elsewhere,
}

/// How `status` lies to `here`.
pub fn lies(here: &Code, status: &Code) -> Lies {
    if LIFE.iter().any(|(from, to)| from == here && to == status) {
        Lies::Next
    } else if leads(here, status) {
        Lies::Further
    } else if here == status || leads(status, here) {
        Lies::Passed
    } else {
        Lies::Elsewhere
    }
}

/// Whether some way leads from one status to another. The table has no circles.
fn leads(from: &Code, to: &Code) -> bool {
    LIFE.iter().any(|(start, next)| start == from && (next == to || leads(next, to)))
}

/// The statuses that have to come between `here` and `status`, in order.
pub fn between(here: &Code, status: &Code) -> Vec<Code> {
    let before = |status: &Code| LIFE.iter().find(|(_, to)| to == status).map(|(from, _)| from.clone());
    let mut steps: Vec<Code> =
        std::iter::successors(before(status), before).take_while(|step| step != here && leads(here, step)).collect();
    steps.reverse();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_reached_from_the_first_and_none_comes_twice() {
        let all = [
            Code::Validated,
            Code::ValidationFailed,
            Code::ViewedByDebtor,
            Code::AcceptedByDebtor,
            Code::RejectedByDebtor,
            Code::Expired,
            Code::MandateFailed,
            Code::Completed,
            Code::Closed,
            Code::CancelledByCreditor,
        ];
        for code in &all {
            assert!(leads(&Code::Received, code), "{code}");
            assert!(!leads(code, code), "{code} leads back to itself");
            let ends = !LIFE.iter().any(|(from, _)| from == code);
            let is_final = FINAL.iter().any(|(last, _)| last == code);
            assert_eq!(ends || *code == Code::Completed, is_final, "{code}");
        }
    }

    #[test]
    fn a_status_lies_in_one_of_four_ways() {
        assert_eq!(lies(&Code::Received, &Code::Validated), Lies::Next);
        assert_eq!(lies(&Code::Validated, &Code::AcceptedByDebtor), Lies::Further);
        assert_eq!(lies(&Code::Received, &Code::Closed), Lies::Further);
        assert_eq!(lies(&Code::Expired, &Code::ViewedByDebtor), Lies::Passed);
        assert_eq!(lies(&Code::ViewedByDebtor, &Code::Validated), Lies::Passed);
        assert_eq!(lies(&Code::RejectedByDebtor, &Code::Completed), Lies::Elsewhere);
        assert_eq!(lies(&Code::Validated, &Code::ValidationFailed), Lies::Elsewhere);
        assert_eq!(lies(&Code::CancelledByCreditor, &Code::Expired), Lies::Elsewhere);
    }

    #[test]
    fn what_has_to_come_between_is_known() {
        assert_eq!(
            between(&Code::Received, &Code::Closed),
            [Code::Validated, Code::ViewedByDebtor, Code::AcceptedByDebtor, Code::Completed]
        );
        assert_eq!(between(&Code::Received, &Code::Expired), [Code::Validated]);
        assert_eq!(between(&Code::Validated, &Code::Expired), []);
        assert_eq!(between(&Code::ViewedByDebtor, &Code::Expired), []);
        assert_eq!(between(&Code::ViewedByDebtor, &Code::AcceptedByDebtor), []);
    }

    #[test]
    fn no_two_rows_begin_alike() {
        for (at, (from, on, _)) in WORK.iter().enumerate() {
            assert!(!WORK.iter().skip(at + 1).any(|(f, o, _)| f == from && o == on), "{from:?} {on:?}");
        }
    }
}
