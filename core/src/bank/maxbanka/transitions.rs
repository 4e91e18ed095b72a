//! The signing of an order, row by row: one table for payments, standing orders and batches. Nothing outside of it decides
//! where an order goes: what no row foresees is an error, and changes nothing.
//!
//! Theory. An order is entered first, and waits at the bank as `OPEN`. What counts from then on is `signInfo.state`, which
//! the bank keeps and the client follows: OPEN → CODE_GENERATED → COMPLETED, or SECOND_SIGN_REQUIRED where another user
//! has to sign too ("PISP API", "Single signature", "Joint signature"). There are two ways. With `SMS_TPP` the bank sends
//! a code to the user's phone, and the client brings it. With `SMS_FEDERATED` the user goes to the bank's page; a transfer
//! between the user's own accounts is only ever confirmed there, without a code, and stays OPEN until then. An unsigned
//! order moves no money.
//!
//! An end claims only what the bank has shown. *Signed* takes the confirmation of the signature or a status that implies it
//! (ACSP); *cancelled* takes the answer to the deletion, CANC, or that the bank no longer knows the order after a deletion
//! whose answer was lost; *refused* takes a definite answer to the order itself. Three things are never believed. That a user
//! who came back has signed: the bank is asked for the detail. That a code which was refused, or whose answer was lost, was
//! wrong or unused: the detail says which (still CODE_GENERATED: type again; back to OPEN: the code has expired, a new one is sent;
//! COMPLETED: it was right after all). And that an order whose answer was lost does not exist: it is not entered again. What
//! the bank had accepted and no longer knows is uncertain too.
//!
//! A payment that is signed is followed until it is settled, rejected or cancelled; a standing order, a batch and a payment for
//! a later day end when the bank has accepted the signature.

use super::states::{At, End, On, Row};
use At::*;

/// `where | where: what | what => where then;`
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident { $($($from:ident)|+: $($on:ident)|+ => $to:expr;)* })*) => {$(
        $(#[$doc])*
        pub const $name: &[Row] = &[$(Row { from: &[$($from),+], on: &[$(On::$on),+], to: $to }),*];
    )*};
}

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[ENTRY, DETAIL, START, CODE, PAGE, FOLLOWING, DELETION];

/// The state of an order after something happened; `None` where no row foresees it.
pub fn next(at: At, on: On) -> Option<At> {
    let mut rows = ROWS.iter().flat_map(|rows| rows.iter());
    rows.find(|row| row.from.contains(&at) && row.on.contains(&on)).map(|row| row.to)
}

rows! {
    /// "New Payment", "New Standing order", "Standing order update", "New Batch payment".
    ENTRY {
        Entering | Batching | Reading: Entered => Starting;
        Entering | Batching | Reading: Unchosen => Choosing;
        Entering | Batching | Reading: Completed => Following;
        Entering | Batching: Refused => Ended(End::Refused);
        Entering | Batching: Lost => Ended(End::Uncertain);
        // A batch: its payments are entered one after the other, then the batch itself.
        Entering | ReadingOne: EnteredOne => Entering;
        Entering | ReadingOne: EnteredAll => Batching;
        Entering | Batching | WithdrawingEntry | WithdrawingBatch | ReadingOne: PartRefused => Ended(End::NotSigned);
        // "Payment info", "Standing order info": for the signing that the answer to the order did not name. No call names that
        // of a batch.
        Entering: Unnamed => Reading;
        Entering: OneUnnamed => ReadingOne;
        Batching | Reading: Unnamed => Ended(End::NotSigned);
        Reading: Refused | Lost => Ended(End::NotSigned);
        ReadingOne: OneUnnamed | Lost | Cancel => Ended(End::NotSigned);
        Reading | ReadingOne: Gone => Ended(End::Uncertain);
        // What may be on its way is not forgotten: it is deleted once its id is known.
        Entering | WithdrawingEntry: Cancel => WithdrawingEntry;
        Batching | WithdrawingBatch: Cancel => WithdrawingBatch;
        WithdrawingEntry | WithdrawingBatch: Entered | Unchosen | Unnamed | Completed => Deleting;
        WithdrawingEntry: EnteredOne | EnteredAll | OneUnnamed => Ended(End::NotSigned);
        WithdrawingEntry | WithdrawingBatch: Refused => Ended(End::Refused);
        WithdrawingEntry | WithdrawingBatch: Lost => Ended(End::Uncertain);
        Entering | Batching | WithdrawingEntry | WithdrawingBatch | Reading: Rejected => Ended(End::Rejected);
        Entering | Batching | WithdrawingEntry | WithdrawingBatch | Reading: Cancelled => Ended(End::Cancelled);
    }

    /// "Authorization detail (I)", and "Joint signature": a signing of one's own for the second user.
    DETAIL {
        Detailing | Choosing: Open | CodeGenerated => Starting;
        Detailing: Refused | Gone => Ended(End::Refused);
        Detailing: Lost => Ended(End::Uncertain);
        // The same for an order that was entered just now.
        Choosing: Refused | Lost => Ended(End::NotSigned);
        Choosing: Gone => Ended(End::Uncertain);
        AskingForSecond: Open | CodeGenerated | SecondSign | Pending => Starting;
        AskingForSecond: Refused | Gone => Ended(End::Refused);
        AskingForSecond: Lost => CheckingSecond;
        // A signing that nobody starts does nothing: where the payment still waits, another is asked for.
        CheckingSecond: Open | CodeGenerated | SecondSign | Pending => AskingForSecond;
        CheckingSecond: GivenUp => Ended(End::NotSigned);
        CheckingSecond: Refused | Gone | Lost => Ended(End::Uncertain);
        // Wherever the bank says that it is signed.
        Detailing | Choosing | AskingForSecond | CheckingSecond | Starting | CheckingStart | Confirming | CheckingCode
            | CheckingConfirmation | CheckingSignature | CheckingReturn | CheckingAbsent: Completed => Following;
        Detailing | Choosing | Starting | CheckingStart | Confirming | CheckingCode | CheckingConfirmation
            | CheckingSignature | CheckingReturn | CheckingAbsent: SecondSign => Ended(End::NeedsSignature);
        // "pollInterval": banks of the standard may take their time.
        Detailing | Choosing | Starting | CheckingStart | Confirming | CheckingCode | CheckingConfirmation
            | CheckingSignature | CheckingReturn | CheckingAbsent: Pending => WaitingForSignature;
    }

    /// "Authorization initiation (II)".
    START {
        Starting: CodeSent => Asking;
        Starting: Page => AtBank;
        // Own accounts: "only the SMS_FEDERATED signature scenario is offered in the response".
        Starting: OnlyPage => Starting;
        Starting: Unusable | LimitReached | Refused => Ended(End::NotSigned);
        // Starting a signing moves no money: the bank is asked for its state, and it is started again.
        Starting: Lost => CheckingStart;
        CheckingStart: Open | CodeGenerated => Starting;
        // The user has seen neither a code nor a page.
        CheckingStart: GivenUp | Refused | Lost => Ended(End::NotSigned);
        Starting | CheckingStart: Gone => Ended(End::Uncertain);
    }

    /// "Authorization initiation (III)": the code.
    CODE {
        Asking: Answered => Confirming;
        Asking: Tick => Asking;
        Confirming: Refused | Gone => CheckingCode;
        Confirming: Lost => CheckingConfirmation;
        Confirming: Unsent => Asking;
        Confirming: LimitReached => Ended(End::NotSigned);
        // The code was refused: is it wrong, or no longer good? Or its answer is lost: was it taken?
        Confirming | CheckingCode | CheckingConfirmation | CheckingSignature: CodeGenerated => Asking;
        Confirming | CheckingCode | CheckingConfirmation | CheckingSignature: Open => Starting;
        Confirming | CheckingCode | CheckingConfirmation | CheckingSignature: GivenUp => Ended(End::NotSigned);
        CheckingCode | CheckingConfirmation | CheckingSignature: Refused | Gone | Lost => Ended(End::Uncertain);
        WaitingForSignature: Tick | Returned => CheckingSignature;
        CheckingSignature: Page => AtBank;
        CheckingSignature: Returned => CheckingSignature;
    }

    /// The bank's own page.
    PAGE {
        AtBank | CheckingAbsent | CheckingReturn: Returned => CheckingReturn;
        AtBank: Tick => CheckingAbsent;
        CheckingReturn: Open | CodeGenerated => Ended(End::NotSigned);
        CheckingReturn: Refused | Gone | Lost => Ended(End::Uncertain);
        // The user has not come back: as long as the bank waits, so do we.
        CheckingAbsent: Open | CodeGenerated | Refused | Lost => AtBank;
        CheckingAbsent: Gone => Ended(End::Uncertain);
    }

    /// "Payment status", "Standing order status", "Batch payment status".
    FOLLOWING {
        Following: Accepted => Ended(End::Signed);
        Following: InProcess | Working => Waiting;
        // It is signed; that its status cannot be read now changes nothing of that.
        Following: Refused | Lost => Ended(End::Signed);
        Following: Gone => Ended(End::Uncertain);
        Waiting: Tick => Following;
        Following | Waiting: Returned => Following;
        // A payment of which only the id is known.
        Tracking | TrackingOn: InProcess => Waiting;
        Tracking | TrackingOn: Working => WaitingToTrack;
        WaitingToTrack: Tick => TrackingOn;
        Tracking: Refused | Gone => Ended(End::Refused);
        Tracking: Lost => Ended(End::Uncertain);
        TrackingOn: Refused | Gone | Lost => Ended(End::Uncertain);
        // Wherever the status is asked for.
        Following | Tracking | TrackingOn | CheckingDeletion | CheckingRefusal: Settled => Ended(End::Completed);
        Following | Tracking | TrackingOn | CheckingDeletion | CheckingRefusal: Rejected => Ended(End::Rejected);
        Following | Tracking | TrackingOn | CheckingDeletion | CheckingRefusal: Cancelled => Ended(End::Cancelled);
    }

    /// "Payment delete": "only if not processed yet".
    DELETION {
        // Where a code is in flight, the answer to the deletion decides, whichever comes first.
        Detailing | Choosing | AskingForSecond | CheckingSecond | Reading | Starting | CheckingStart | Asking | Confirming
            | CheckingCode | CheckingConfirmation | WaitingForSignature | CheckingSignature | AtBank | CheckingReturn
            | CheckingAbsent | Following | Waiting | Tracking | WaitingToTrack | TrackingOn | Deleting: Cancel => Deleting;
        Deleting: Deleted => Ended(End::Cancelled);
        Deleting: Refused => Ended(End::NotCancelled);
        Deleting: Gone => Ended(End::Uncertain);
        // A deletion whose answer was lost: the status is asked, and what the bank still has is deleted again.
        Deleting | DeletingAgain: Lost => CheckingDeletion;
        CheckingDeletion: Accepted | InProcess | Working => DeletingAgain;
        CheckingDeletion | CheckingRefusal: Gone => Ended(End::Cancelled);
        CheckingDeletion: GivenUp => Ended(End::Uncertain);
        DeletingAgain: Deleted | Gone => Ended(End::Cancelled);
        DeletingAgain: Refused => CheckingRefusal;
        CheckingRefusal: Accepted | InProcess | Working => Ended(End::NotCancelled);
        CheckingDeletion | CheckingRefusal: Refused | Lost => Ended(End::Uncertain);
        CheckingDeletion: Cancel => CheckingDeletion;
        DeletingAgain: Cancel => DeletingAgain;
        CheckingRefusal: Cancel => CheckingRefusal;
    }
}
