//! The two tables of a mandate request: how it lives at the bank, and what the client does meanwhile.
//!
//! Theory. **The life** ([`LIFE`]) is the bank's: "Mandate Request State Diagram", which follows from the text. The
//! client learns of it in two ways, and both feed the same machine. A *callback* brings one step; the bank sends them in
//! order, each again until it is answered with 2xx, but what arrives over several connections and several receivers
//! arrives in any order. A *status read* gives the present status, and skips what lies before.
//!
//! A status that comes is one of these, seen from the present one:
//!
//! | it is | callback | status read |
//! |---|---|---|
//! | known | nothing happens; new details are added | the same |
//! | the next step | applied | applied |
//! | further on | held until the steps before it came | applied, with the steps that had to come before it |
//! | passed over | reported, and the request stays as it is | nothing happens |
//! | none of these | impossible: an error, nothing changes | a contradiction: the job ends |
//!
//! Of every status but one, exactly one other has to come before it: the first row of it in [`LIFE`]. The one
//! is VIEWED_BY_DEBTOR, which may or may not come before EXPIRED and CANCELLED_BY_CREDITOR; it can be passed over.
//!
//! **The work** ([`WORK`]) is the client's: where it is, what happens, where it is then. It is the whole of it, with two things
//! that hold everywhere. A final status leads where [`FINAL`] says, wherever the client is. And a cancellation that comes too
//! early ([`On::CancelEarly`]) is remembered, and asked for again each time the request waits, until it is done or too late.
//!
//! The evidence. A PUT may be sent again under its UUID, and so may the same mandate request: the bank takes it once. So
//! "refused" is said only when no PUT can have arrived or still arrive; a request that the bank has shown to hold is never
//! said to be unknown to it or refused, whatever becomes of the questions after it.
//! A cancellation is not sent again before the status shows that it did not arrive.

use super::model::MandateStatusCode as Code;
use At::*;
use Number::{Any, Missing};
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

/// Where a final status leads, wherever the client is; the first row that holds counts. After COMPLETED the mandate may still be
/// closed, which is known when it is called back.
pub const FINAL: &[(Code, Number, At)] = &[
    (Code::ValidationFailed, Any, Ended(End::ValidationFailed)),
    (Code::Expired, Any, Ended(End::Expired)),
    (Code::CancelledByCreditor, Any, Ended(End::Cancelled)),
    (Code::RejectedByDebtor, Any, Ended(End::Rejected)),
    (Code::MandateFailed, Any, Ended(End::Failed)),
    // "Retrieving of the ID of the mandate can be expected on the date of mandate creation + 1 day."
    (Code::Completed, Missing, AwaitingNumber),
    (Code::Completed, Any, Ended(End::Completed)),
    (Code::Closed, Any, Ended(End::Closed)),
];

/// Whether the number of the mandate is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Either way.
    Any,
    /// It is not known, and may still come.
    Missing,
}

/// What the client is doing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Submitting the request.
    #[default]
    Submitting,
    /// The answer to the submission is lost: asking whether the bank holds the request.
    Searching,
    /// The submission was refused, and one before it may have arrived: asking whether the bank holds the request.
    SearchingRefused,
    /// The bank or the debtor has to act.
    Waiting,
    /// Reading the status.
    Checking,
    /// COMPLETED: the number of the mandate is missing.
    AwaitingNumber,
    /// Reading the status for the number of the mandate.
    CheckingNumber,
    /// Cancelling the request, to follow it on.
    Cancelling,
    /// The answer to the cancellation is lost: reading the status.
    CheckingCancellation,
    /// The cancellation was refused: reading the status, which says why.
    CheckingRefusal,
    /// Cancelling a request that was submitted before; this is all that the job is for.
    Withdrawing,
    /// The answer to that is lost: reading the status.
    CheckingWithdrawal,
    /// That was refused: reading the status, which says why.
    CheckingWithdrawalRefusal,
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
    /// The bank refused the submission, or it never left.
    Refused,
    /// The bank has the request, and neither its status nor a callback is to be expected.
    Submitted,
    /// The cancellation was refused, or never left; the request is as it was.
    NotCancelled,
    /// The bank knows of no such request.
    NotFound,
    /// It is not known whether the bank holds the request.
    Uncertain,
    /// It is not known whether the request is cancelled.
    CancellationUncertain,
    /// What was read cannot follow from what was known before.
    Contradicted,
}

/// What happens, apart from final statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The bank took the request (202), or cancelled it (200).
    Accepted,
    /// The bank refused, and nothing that was sent before can have arrived.
    Refused,
    /// The bank refused, or the request never left; but one before it may have arrived.
    RefusedAgain,
    /// The request never left, and none before it may have arrived.
    NotSent,
    /// The answer is lost.
    Lost,
    /// The bank itself says that it knows of no such request, which it has never shown to hold.
    Gone,
    /// A status that is neither final nor one of the next two was read.
    Open,
    /// VALIDATED or VIEWED_BY_DEBTOR was read, and a cancellation may be sent once more.
    Cancellable,
    /// The same was read, and the cancellation was sent often enough.
    Spent,
    /// A status that this version does not know was read.
    Unknown,
    /// The status cannot be read now: the bank calls back, or does not know yet of the request that it took.
    Unavailable,
    /// The status cannot be read, the bank does not call back, and it has the request.
    Silent,
    /// The status cannot be read, the bank does not call back, and it has not shown to have the request.
    SilentFromTheStart,
    /// A callback brought a status that is not final, or one that is held.
    News,
    /// What was read cannot follow from what was known before.
    Contradiction,
    /// The number of the mandate did not come in time.
    Overdue,
    /// The host asked to cancel, and the bank would not do that yet, or is not known to have the request.
    CancelEarly,
    /// The host asked to cancel, and the bank does that for a request that is VALIDATED or VIEWED_BY_DEBTOR.
    Cancel,
    /// The host asked to cancel what can no longer be cancelled.
    CancelLate,
    /// The time has come to ask.
    Tick,
}

/// One row: what the client is doing, what happens, what it does then.
pub type Row = (At, On, At);

/// Rows: `where: what what => where then;`.
macro_rules! rows {
    ($($at:expr, $($on:ident)+ => $then:expr;)*) => { &[$($(($at, $on, $then),)+)*] };
}

/// What the client does.
pub const WORK: &[Row] = rows! {
    // "Submit a new mandate request". The same request may be submitted again, and is, until there is an answer.
    Submitting, Accepted News => Waiting;
    Submitting, Refused NotSent => Ended(End::Refused);
    Submitting, RefusedAgain => SearchingRefused;
    Submitting, Lost => Searching;
    Submitting, CancelEarly => Submitting;
    Searching, Open Cancellable Spent Unknown News => Waiting;
    Searching, Gone => Ended(End::NotFound);
    Searching, Unavailable Silent SilentFromTheStart Lost => Ended(End::Uncertain);
    Searching, Contradiction => Ended(End::Contradicted);
    Searching, CancelEarly => Searching;
    SearchingRefused, Open Cancellable Spent Unknown News => Waiting;
    // The one before it may still be on its way: that the bank does not know it yet is no evidence.
    SearchingRefused, Gone Unavailable Silent SilentFromTheStart Lost => Ended(End::Uncertain);
    SearchingRefused, Contradiction => Ended(End::Contradicted);
    SearchingRefused, CancelEarly => SearchingRefused;
    // "You can actively retrieve the current status of the mandate request using GET operation."
    Waiting, Tick => Checking;
    Waiting, News CancelEarly => Waiting;
    Waiting, Cancel => Cancelling;
    Checking, Open Cancellable Spent Unknown Unavailable Lost => Waiting;
    Checking, News CancelEarly => Checking;
    Checking, Cancel => Cancelling;
    Checking, Silent => Ended(End::Submitted);
    Checking, SilentFromTheStart => Ended(End::Uncertain);
    Checking, Gone => Ended(End::NotFound);
    Checking, Contradiction => Ended(End::Contradicted);
    // The mandate is made: whatever cannot be read now, it stays so.
    AwaitingNumber, Tick => CheckingNumber;
    AwaitingNumber, News => AwaitingNumber;
    AwaitingNumber, CancelLate => Ended(End::Completed);
    CheckingNumber, Open Cancellable Spent Unknown Unavailable Silent Lost => AwaitingNumber;
    CheckingNumber, News => CheckingNumber;
    CheckingNumber, Overdue CancelLate => Ended(End::Completed);
    CheckingNumber, Contradiction => Ended(End::Contradicted);
    // "Cancel a mandate request".
    Cancelling, Accepted => Ended(End::Cancelled);
    Cancelling, NotSent => Ended(End::NotCancelled);
    Cancelling, Refused Gone => CheckingRefusal;
    Cancelling, RefusedAgain Lost => CheckingCancellation;
    Cancelling, News CancelEarly Cancel CancelLate => Cancelling;
    CheckingCancellation, Cancellable => Cancelling;
    CheckingCancellation, Open Spent Unknown Unavailable Silent SilentFromTheStart Lost Gone => Waiting;
    CheckingCancellation, Contradiction => Ended(End::Contradicted);
    CheckingCancellation, News CancelEarly Cancel CancelLate => CheckingCancellation;
    CheckingRefusal, Open Cancellable Spent Unknown Unavailable Silent SilentFromTheStart Lost Gone => Waiting;
    CheckingRefusal, Contradiction => Ended(End::Contradicted);
    CheckingRefusal, News CancelEarly Cancel CancelLate => CheckingRefusal;
    Withdrawing, Accepted => Ended(End::Cancelled);
    Withdrawing, NotSent => Ended(End::NotCancelled);
    Withdrawing, Gone => Ended(End::NotFound);
    Withdrawing, Refused => CheckingWithdrawalRefusal;
    Withdrawing, RefusedAgain Lost => CheckingWithdrawal;
    Withdrawing, News CancelEarly Cancel CancelLate => Withdrawing;
    CheckingWithdrawal, Cancellable => Withdrawing;
    CheckingWithdrawal, Open => Ended(End::NotCancelled);
    CheckingWithdrawal, Spent Unknown Unavailable Silent SilentFromTheStart Lost => Ended(End::CancellationUncertain);
    CheckingWithdrawal, Gone => Ended(End::NotFound);
    CheckingWithdrawal, Contradiction => Ended(End::Contradicted);
    CheckingWithdrawal, News CancelEarly Cancel CancelLate => CheckingWithdrawal;
    CheckingWithdrawalRefusal, Open Cancellable Spent => Ended(End::NotCancelled);
    // What is cancelled already is refused in the same words.
    CheckingWithdrawalRefusal, Unknown Unavailable Silent SilentFromTheStart Lost => Ended(End::CancellationUncertain);
    CheckingWithdrawalRefusal, Gone => Ended(End::NotFound);
    CheckingWithdrawalRefusal, Contradiction => Ended(End::Contradicted);
    CheckingWithdrawalRefusal, News CancelEarly Cancel CancelLate => CheckingWithdrawalRefusal;
    // It was given up too early: the bank has the request after all.
    Ended(End::Uncertain), News => Waiting;
    Ended(End::NotFound), News => Waiting;
    Ended(End::Submitted), News => Waiting;
    Ended(End::Refused), News => Waiting;
    // A step that came late is known, and the end is what it was.
    Ended(End::Completed), News => Ended(End::Completed);
    Ended(End::Closed), News => Ended(End::Closed);
    Ended(End::ValidationFailed), News => Ended(End::ValidationFailed);
    Ended(End::Rejected), News => Ended(End::Rejected);
    Ended(End::Expired), News => Ended(End::Expired);
    Ended(End::Cancelled), News => Ended(End::Cancelled);
    Ended(End::Failed), News => Ended(End::Failed);
    Ended(End::NotCancelled), News => Ended(End::NotCancelled);
    Ended(End::CancellationUncertain), News => Ended(End::CancellationUncertain);
    Ended(End::Contradicted), News => Ended(End::Contradicted);
};

/// What the client does next; `None` where what happens does not belong there.
pub fn next(at: At, on: On) -> Option<At> {
    WORK.iter().find(|(from, what, _)| (*from, *what) == (at, on)).map(|(.., then)| *then)
}

/// How a status lies to the present one.
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
            let is_final = FINAL.iter().any(|(last, ..)| last == code);
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
    fn no_two_rows_begin_alike_and_what_may_come_has_a_row() {
        for (at, (from, on, _)) in WORK.iter().enumerate() {
            assert!(!WORK.iter().skip(at + 1).any(|(f, o, _)| f == from && o == on), "{from:?} {on:?}");
        }
        let read = [Open, Cancellable, Spent, Unknown, Unavailable, Silent, Lost, Contradiction];
        let cancelled = [Accepted, Refused, RefusedAgain, NotSent, Gone, Lost, CancelEarly, Cancel, CancelLate];
        for (states, events) in [
            (
                &[Searching, SearchingRefused, Checking, CheckingNumber, CheckingCancellation, CheckingRefusal][..],
                &read[..],
            ),
            (&[CheckingWithdrawal, CheckingWithdrawalRefusal], &read),
            (&[Cancelling, Withdrawing], &cancelled),
            (&[Submitting], &[Accepted, Refused, RefusedAgain, NotSent, Lost, CancelEarly]),
            (&[Waiting, AwaitingNumber], &[Tick]),
        ] {
            for at in states {
                assert!(next(*at, News).is_some(), "{at:?} has no row for a callback");
                for on in events {
                    assert!(next(*at, *on).is_some(), "{at:?} has no row for {on:?}");
                }
            }
        }
        for (.., then) in WORK {
            assert!(WORK.iter().any(|(from, ..)| from == then), "{then:?} is a dead end");
        }
    }

    /// What the bank has shown to hold is neither refused nor unknown to it.
    #[test]
    fn an_end_that_says_nothing_was_made_comes_from_the_submission() {
        for (from, on, then) in WORK {
            match then {
                Ended(End::Refused) if from != then => {
                    assert!(matches!((from, on), (Submitting, Refused | NotSent)), "{from:?} {on:?}")
                }
                Ended(End::NotFound) if from != then => assert_eq!(*on, Gone, "{from:?}"),
                Ended(End::Cancelled) if from != then => assert_eq!(*on, Accepted, "{from:?}"),
                _ => {}
            }
        }
    }
}
