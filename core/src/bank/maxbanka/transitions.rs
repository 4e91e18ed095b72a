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
//! wrong or unused: the detail tells (still CODE_GENERATED: type again; back to OPEN: the code has expired, a new one is sent;
//! COMPLETED: it was right after all). And that an order whose answer was lost does not exist: it is not entered again. What
//! the bank had accepted and no longer knows is uncertain too.
//!
//! A payment that is signed is followed until it is settled, rejected or cancelled; a standing order, a batch and a payment for
//! a later day end when the bank has accepted the signature.

use super::states::{At, End, On, Row};
use At::*;

/// `where: what | what => where then;`
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident { $($at:ident: $($on:ident)|+ => $to:expr;)* })*) => {$(
        $(#[$doc])*
        pub const $name: &[Row] = &[$($(($at, On::$on, $to),)+)*];
    )*};
}

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[ENTRY, DETAIL, START, CODE, PAGE, FOLLOWING, DELETION];

/// Where an order stands after something happened; `None` where no row foresees it.
pub fn next(at: At, on: On) -> Option<At> {
    ROWS.iter().flat_map(|rows| rows.iter()).find(|row| (row.0, row.1) == (at, on)).map(|row| row.2)
}

rows! {
    /// "New Payment", "New Standing order", "Standing order update", "New Batch payment".
    ENTRY {
        Entering: Entered => Starting;
        Entering: Unchosen => Choosing;
        Entering: Unnamed => Reading;
        Entering: Completed => Following;
        Entering: Rejected => Ended(End::Rejected);
        Entering: Cancelled => Ended(End::Cancelled);
        Entering: Refused => Ended(End::Refused);
        Entering: Lost => Ended(End::Uncertain);
        // A batch: its payments are entered one after the other, then the batch itself.
        Entering: EnteredOne => Entering;
        Entering: EnteredAll => Batching;
        Entering: OneUnnamed => ReadingOne;
        Entering: PartRefused => Ended(End::NotSigned);
        Batching: Entered => Starting;
        Batching: Unchosen => Choosing;
        // No call names the signing of a batch.
        Batching: Unnamed => Ended(End::NotSigned);
        Batching: Completed => Following;
        Batching: Rejected => Ended(End::Rejected);
        Batching: Cancelled => Ended(End::Cancelled);
        Batching: Refused => Ended(End::Refused);
        Batching: PartRefused => Ended(End::NotSigned);
        Batching: Lost => Ended(End::Uncertain);
        // What may be on its way is not forgotten: it is deleted once its id is known.
        Entering: Cancel => WithdrawingEntry;
        WithdrawingEntry: Entered | Unchosen | Unnamed | Completed => Deleting;
        WithdrawingEntry: EnteredOne | EnteredAll | OneUnnamed | PartRefused => Ended(End::NotSigned);
        WithdrawingEntry: Rejected => Ended(End::Rejected);
        WithdrawingEntry: Cancelled => Ended(End::Cancelled);
        WithdrawingEntry: Refused => Ended(End::Refused);
        WithdrawingEntry: Lost => Ended(End::Uncertain);
        WithdrawingEntry: Cancel => WithdrawingEntry;
        Batching: Cancel => WithdrawingBatch;
        WithdrawingBatch: Entered | Unchosen | Unnamed | Completed => Deleting;
        WithdrawingBatch: Rejected => Ended(End::Rejected);
        WithdrawingBatch: Cancelled => Ended(End::Cancelled);
        WithdrawingBatch: Refused => Ended(End::Refused);
        WithdrawingBatch: PartRefused => Ended(End::NotSigned);
        WithdrawingBatch: Lost => Ended(End::Uncertain);
        WithdrawingBatch: Cancel => WithdrawingBatch;
        // "Payment info", "Standing order info": for the signing that the answer to the order did not name.
        Reading: Entered => Starting;
        Reading: Unchosen => Choosing;
        Reading: Completed => Following;
        Reading: Rejected => Ended(End::Rejected);
        Reading: Cancelled => Ended(End::Cancelled);
        Reading: Unnamed | Refused | Lost => Ended(End::NotSigned);
        Reading: Gone => Ended(End::Uncertain);
        Reading: Cancel => Deleting;
        ReadingOne: EnteredOne => Entering;
        ReadingOne: EnteredAll => Batching;
        ReadingOne: OneUnnamed | PartRefused | Lost => Ended(End::NotSigned);
        ReadingOne: Gone => Ended(End::Uncertain);
        ReadingOne: Cancel => Ended(End::NotSigned);
    }

    /// "Authorization detail (I)", and "Joint signature": a signing of one's own for the second user.
    DETAIL {
        Detailing: Open | CodeGenerated => Starting;
        Detailing: Completed => Following;
        Detailing: SecondSign => Ended(End::NeedsSignature);
        Detailing: Pending => WaitingForSignature;
        Detailing: Refused | Gone => Ended(End::Refused);
        Detailing: Lost => Ended(End::Uncertain);
        Detailing: Cancel => Deleting;
        // The same for an order that was entered just now.
        Choosing: Open | CodeGenerated => Starting;
        Choosing: Completed => Following;
        Choosing: SecondSign => Ended(End::NeedsSignature);
        Choosing: Pending => WaitingForSignature;
        Choosing: Refused | Lost => Ended(End::NotSigned);
        Choosing: Gone => Ended(End::Uncertain);
        Choosing: Cancel => Deleting;
        AskingForSecond: Open | CodeGenerated | SecondSign | Pending => Starting;
        AskingForSecond: Completed => Following;
        AskingForSecond: Refused | Gone => Ended(End::Refused);
        AskingForSecond: Lost => CheckingSecond;
        AskingForSecond: Cancel => Deleting;
        // A signing that nobody starts does nothing: where the payment still waits, another is asked for.
        CheckingSecond: Open | CodeGenerated | SecondSign | Pending => AskingForSecond;
        CheckingSecond: Completed => Following;
        CheckingSecond: GivenUp => Ended(End::NotSigned);
        CheckingSecond: Refused | Gone | Lost => Ended(End::Uncertain);
        CheckingSecond: Cancel => Deleting;
    }

    /// "Authorization initiation (II)".
    START {
        Starting: CodeSent => Asking;
        Starting: Page => AtBank;
        // Own accounts: "only the SMS_FEDERATED signature scenario is offered in the response".
        Starting: OnlyPage => Starting;
        Starting: Completed => Following;
        Starting: SecondSign => Ended(End::NeedsSignature);
        Starting: Pending => WaitingForSignature;
        Starting: Unusable | LimitReached | Refused => Ended(End::NotSigned);
        Starting: Gone => Ended(End::Uncertain);
        // Starting a signing moves no money: the bank is asked where it stands, and it is started again.
        Starting: Lost => CheckingStart;
        Starting: Cancel => Deleting;
        CheckingStart: Open | CodeGenerated => Starting;
        CheckingStart: Completed => Following;
        CheckingStart: SecondSign => Ended(End::NeedsSignature);
        CheckingStart: Pending => WaitingForSignature;
        // The user has seen neither a code nor a page.
        CheckingStart: GivenUp | Refused | Lost => Ended(End::NotSigned);
        CheckingStart: Gone => Ended(End::Uncertain);
        CheckingStart: Cancel => Deleting;
    }

    /// "Authorization initiation (III)": the code.
    CODE {
        Asking: Answered => Confirming;
        Asking: Tick => Asking;
        Asking: Cancel => Deleting;
        Confirming: Completed => Following;
        Confirming: SecondSign => Ended(End::NeedsSignature);
        Confirming: Pending => WaitingForSignature;
        Confirming: CodeGenerated => Asking;
        Confirming: Open => Starting;
        Confirming: GivenUp | LimitReached => Ended(End::NotSigned);
        Confirming: Refused | Gone => CheckingCode;
        Confirming: Lost => CheckingConfirmation;
        Confirming: Unsent => Asking;
        // Whether the code or the deletion comes first, the answer to the deletion decides.
        Confirming: Cancel => Deleting;
        // The code was refused: is it wrong, or no longer good?
        CheckingCode: CodeGenerated => Asking;
        CheckingCode: Open => Starting;
        CheckingCode: Completed => Following;
        CheckingCode: SecondSign => Ended(End::NeedsSignature);
        CheckingCode: Pending => WaitingForSignature;
        CheckingCode: GivenUp | Refused | Lost => Ended(End::NotSigned);
        CheckingCode: Gone => Ended(End::Uncertain);
        CheckingCode: Cancel => Deleting;
        // The answer to the code is lost: was it taken?
        CheckingConfirmation: Completed => Following;
        CheckingConfirmation: SecondSign => Ended(End::NeedsSignature);
        CheckingConfirmation: Pending => WaitingForSignature;
        CheckingConfirmation: CodeGenerated => Asking;
        CheckingConfirmation: Open => Starting;
        CheckingConfirmation: GivenUp => Ended(End::NotSigned);
        CheckingConfirmation: Refused | Gone | Lost => Ended(End::Uncertain);
        CheckingConfirmation: Cancel => Deleting;
        // "pollInterval": banks of the standard may take their time.
        WaitingForSignature: Tick | Returned => CheckingSignature;
        WaitingForSignature: Cancel => Deleting;
        CheckingSignature: Completed => Following;
        CheckingSignature: SecondSign => Ended(End::NeedsSignature);
        CheckingSignature: Pending => WaitingForSignature;
        CheckingSignature: Page => AtBank;
        CheckingSignature: CodeGenerated => Asking;
        CheckingSignature: Open => Starting;
        CheckingSignature: GivenUp => Ended(End::NotSigned);
        CheckingSignature: Refused | Gone | Lost => Ended(End::Uncertain);
        CheckingSignature: Returned => CheckingSignature;
        CheckingSignature: Cancel => Deleting;
    }

    /// The bank's own page.
    PAGE {
        AtBank: Returned => CheckingReturn;
        AtBank: Tick => CheckingAbsent;
        AtBank: Cancel => Deleting;
        CheckingReturn: Completed => Following;
        CheckingReturn: SecondSign => Ended(End::NeedsSignature);
        CheckingReturn: Pending => WaitingForSignature;
        CheckingReturn: Open | CodeGenerated => Ended(End::NotSigned);
        CheckingReturn: Refused | Gone | Lost => Ended(End::Uncertain);
        CheckingReturn: Returned => CheckingReturn;
        CheckingReturn: Cancel => Deleting;
        // The user has not come back: as long as the bank waits, so do we.
        CheckingAbsent: Open | CodeGenerated | Refused | Lost => AtBank;
        CheckingAbsent: Completed => Following;
        CheckingAbsent: SecondSign => Ended(End::NeedsSignature);
        CheckingAbsent: Pending => WaitingForSignature;
        CheckingAbsent: Gone => Ended(End::Uncertain);
        CheckingAbsent: Returned => CheckingReturn;
        CheckingAbsent: Cancel => Deleting;
    }

    /// "Payment status", "Standing order status", "Batch payment status".
    FOLLOWING {
        Following: Settled => Ended(End::Completed);
        Following: Rejected => Ended(End::Rejected);
        Following: Cancelled => Ended(End::Cancelled);
        Following: Accepted => Ended(End::Signed);
        Following: InProcess | Working => Waiting;
        // It is signed; that its status cannot be read now changes nothing of that.
        Following: Refused | Lost => Ended(End::Signed);
        Following: Gone => Ended(End::Uncertain);
        Following: Returned => Following;
        Following: Cancel => Deleting;
        Waiting: Tick | Returned => Following;
        Waiting: Cancel => Deleting;
        // A payment of which only the id is known.
        Tracking: Settled => Ended(End::Completed);
        Tracking: Rejected => Ended(End::Rejected);
        Tracking: Cancelled => Ended(End::Cancelled);
        Tracking: InProcess => Waiting;
        Tracking: Working => WaitingToTrack;
        Tracking: Refused | Gone => Ended(End::Refused);
        Tracking: Lost => Ended(End::Uncertain);
        Tracking: Cancel => Deleting;
        WaitingToTrack: Tick => TrackingOn;
        WaitingToTrack: Cancel => Deleting;
        TrackingOn: Settled => Ended(End::Completed);
        TrackingOn: Rejected => Ended(End::Rejected);
        TrackingOn: Cancelled => Ended(End::Cancelled);
        TrackingOn: InProcess => Waiting;
        TrackingOn: Working => WaitingToTrack;
        TrackingOn: Refused | Gone | Lost => Ended(End::Uncertain);
        TrackingOn: Cancel => Deleting;
    }

    /// "Payment delete": "only if not processed yet".
    DELETION {
        Deleting: Deleted => Ended(End::Cancelled);
        Deleting: Refused => Ended(End::NotCancelled);
        Deleting: Gone => Ended(End::Uncertain);
        Deleting: Lost => CheckingDeletion;
        Deleting: Cancel => Deleting;
        CheckingDeletion: Settled => Ended(End::Completed);
        CheckingDeletion: Rejected => Ended(End::Rejected);
        CheckingDeletion: Cancelled | Gone => Ended(End::Cancelled);
        CheckingDeletion: Accepted | InProcess | Working => DeletingAgain;
        CheckingDeletion: GivenUp | Refused | Lost => Ended(End::Uncertain);
        CheckingDeletion: Cancel => CheckingDeletion;
        DeletingAgain: Deleted | Gone => Ended(End::Cancelled);
        DeletingAgain: Refused => CheckingRefusal;
        DeletingAgain: Lost => CheckingDeletion;
        DeletingAgain: Cancel => DeletingAgain;
        CheckingRefusal: Settled => Ended(End::Completed);
        CheckingRefusal: Rejected => Ended(End::Rejected);
        CheckingRefusal: Cancelled | Gone => Ended(End::Cancelled);
        CheckingRefusal: Accepted | InProcess | Working => Ended(End::NotCancelled);
        CheckingRefusal: Refused | Lost => Ended(End::Uncertain);
        CheckingRefusal: Cancel => CheckingRefusal;
    }
}
