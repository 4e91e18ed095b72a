//! The signing of an order, row by row: one table for payments, standing orders and batches.
//!
//! Theory. An order is entered first, and waits at the bank as `OPEN`. What counts from then on is `signInfo.state`, which
//! the bank keeps and the client follows: OPEN → CODE_GENERATED → COMPLETED, or SECOND_SIGN_REQUIRED where another user
//! has to sign too ("PISP API", "Single signature", "Joint signature"). There are two ways. With `SMS_TPP` the bank sends
//! a code to the user's phone, and the client brings it. With `SMS_FEDERATED` the user goes to the bank's page; a transfer
//! between the user's own accounts is only ever confirmed there, without a code, and stays OPEN until then.
//!
//! Three things are never believed. That a user who came back has signed: the bank is asked for the detail. That a code
//! which was refused, or whose answer was lost, was wrong or unused: the detail tells (still CODE_GENERATED: type again;
//! back to OPEN: the code has expired, a new one is sent; COMPLETED: it was right after all). And that an order whose
//! answer was lost does not exist: it ends as [`End::Uncertain`] and is not entered again.
//!
//! A payment that is signed is followed until ACSC or RJCT; a standing order, a batch and a payment for a later day end
//! when the bank has accepted the signature.

use super::signing::{At, End, On, Row};
use At::*;
use On::*;

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[ENTRY, DETAIL, START, CODE, PAGE, FOLLOWING, DELETION];

/// "New Payment", "New Standing order", "Standing order update", "New Batch payment".
pub const ENTRY: &[Row] = &[
    (Entering, Entered, Starting),
    // A batch: its payments are entered one after the other, then the batch itself.
    (Entering, EnteredOne, Entering),
    (Entering, EnteredAll, Batching),
    (Entering, Completed, Following),
    (Entering, Rejected, Ended(End::Rejected)),
    (Entering, Withdrawn, Ended(End::Abandoned)),
    (Entering, WithdrawnEntered, Deleting),
    (Entering, Refused, Ended(End::Refused)),
    (Entering, Lost, Ended(End::Uncertain)),
    (Batching, Entered, Starting),
    (Batching, Completed, Following),
    (Batching, Rejected, Ended(End::Rejected)),
    (Batching, WithdrawnEntered, Deleting),
    (Batching, Refused, Ended(End::Refused)),
    (Batching, Lost, Ended(End::Uncertain)),
];

/// "Authorization detail (I)", and "Joint signature": a signing of one's own for the second user.
pub const DETAIL: &[Row] = &[
    (Detailing, Open, Starting),
    (Detailing, CodeGenerated, Starting),
    (Detailing, Completed, Following),
    (Detailing, SecondSign, Ended(End::NeedsSignature)),
    (Detailing, Refused, Ended(End::Refused)),
    (Detailing, Gone, Ended(End::Refused)),
    (Detailing, Lost, Ended(End::Refused)),
    (Detailing, Cancel, Deleting),
    (AskingForSecond, Open, Starting),
    (AskingForSecond, CodeGenerated, Starting),
    (AskingForSecond, Completed, Following),
    (AskingForSecond, Refused, Ended(End::Refused)),
    (AskingForSecond, Gone, Ended(End::Refused)),
    // A signing that nobody starts does nothing; another can be asked for.
    (AskingForSecond, Lost, Ended(End::NotSigned)),
];

/// "Authorization initiation (II)".
pub const START: &[Row] = &[
    (Starting, CodeSent, Asking),
    (Starting, Page, AtBank),
    // Own accounts: "only the SMS_FEDERATED signature scenario is offered in the response".
    (Starting, OnlyPage, Starting),
    (Starting, Completed, Following),
    (Starting, SecondSign, Ended(End::NeedsSignature)),
    (Starting, Refused, Ended(End::NotSigned)),
    (Starting, Gone, Ended(End::NotSigned)),
    (Starting, LimitReached, Ended(End::NotSigned)),
    // Starting a signing moves no money: the bank is asked where it stands, and it is started again.
    (Starting, Lost, CheckingStart),
    (Starting, Cancel, Deleting),
    (CheckingStart, Open, Starting),
    (CheckingStart, CodeGenerated, Starting),
    (CheckingStart, GivenUp, Ended(End::NotSigned)),
    (CheckingStart, Completed, Following),
    (CheckingStart, SecondSign, Ended(End::NeedsSignature)),
    (CheckingStart, Refused, Ended(End::NotSigned)),
    (CheckingStart, Gone, Ended(End::NotSigned)),
    (CheckingStart, Lost, Ended(End::NotSigned)),
    (CheckingStart, Cancel, Deleting),
];

/// "Authorization initiation (III)": the code.
pub const CODE: &[Row] = &[
    (Asking, Answered, Confirming),
    (Asking, Tick, Asking),
    (Asking, Cancel, Deleting),
    (Confirming, Completed, Following),
    (Confirming, SecondSign, Ended(End::NeedsSignature)),
    (Confirming, CodeGenerated, Asking),
    (Confirming, Open, Starting),
    (Confirming, GivenUp, Ended(End::NotSigned)),
    (Confirming, LimitReached, Ended(End::NotSigned)),
    (Confirming, Refused, CheckingCode),
    (Confirming, Gone, CheckingCode),
    (Confirming, Lost, CheckingConfirmation),
    // The code was refused: is it wrong, or no longer good?
    (CheckingCode, CodeGenerated, Asking),
    (CheckingCode, Open, Starting),
    (CheckingCode, GivenUp, Ended(End::NotSigned)),
    (CheckingCode, Completed, Following),
    (CheckingCode, SecondSign, Ended(End::NeedsSignature)),
    (CheckingCode, Refused, Ended(End::NotSigned)),
    (CheckingCode, Gone, Ended(End::NotSigned)),
    (CheckingCode, Lost, Ended(End::NotSigned)),
    (CheckingCode, Cancel, Deleting),
    // The answer to the code is lost: was it taken?
    (CheckingConfirmation, Completed, Following),
    (CheckingConfirmation, SecondSign, Ended(End::NeedsSignature)),
    (CheckingConfirmation, CodeGenerated, Asking),
    (CheckingConfirmation, Open, Starting),
    (CheckingConfirmation, GivenUp, Ended(End::NotSigned)),
    (CheckingConfirmation, Refused, Ended(End::Uncertain)),
    (CheckingConfirmation, Gone, Ended(End::Uncertain)),
    (CheckingConfirmation, Lost, Ended(End::Uncertain)),
    (CheckingConfirmation, Cancel, CheckingConfirmation),
];

/// The bank's own page.
pub const PAGE: &[Row] = &[
    (AtBank, Returned, CheckingReturn),
    (AtBank, Tick, CheckingAbsent),
    (AtBank, Cancel, Deleting),
    (CheckingReturn, Completed, Following),
    (CheckingReturn, SecondSign, Ended(End::NeedsSignature)),
    (CheckingReturn, CodeGenerated, Ended(End::NotSigned)),
    (CheckingReturn, Open, Ended(End::NotSigned)),
    (CheckingReturn, Refused, Ended(End::Uncertain)),
    (CheckingReturn, Gone, Ended(End::Uncertain)),
    (CheckingReturn, Lost, Ended(End::Uncertain)),
    (CheckingReturn, Cancel, CheckingReturn),
    // The user has not come back: as long as the bank waits, so do we.
    (CheckingAbsent, Open, AtBank),
    (CheckingAbsent, CodeGenerated, AtBank),
    (CheckingAbsent, Completed, Following),
    (CheckingAbsent, SecondSign, Ended(End::NeedsSignature)),
    (CheckingAbsent, Refused, AtBank),
    (CheckingAbsent, Gone, AtBank),
    (CheckingAbsent, Lost, AtBank),
    (CheckingAbsent, Cancel, Deleting),
];

/// "Payment status", "Standing order status", "Batch payment status".
pub const FOLLOWING: &[Row] = &[
    (Following, Settled, Ended(End::Completed)),
    (Following, Rejected, Ended(End::Rejected)),
    (Following, Accepted, Ended(End::Signed)),
    (Following, Working, Waiting),
    // It is signed; that its status cannot be read now changes nothing of that.
    (Following, Refused, Ended(End::Signed)),
    (Following, Gone, Ended(End::Signed)),
    (Following, Lost, Ended(End::Signed)),
    (Following, Cancel, Deleting),
    (Waiting, Tick, Following),
    (Waiting, Cancel, Deleting),
];

/// "Payment delete": "only if not processed yet".
pub const DELETION: &[Row] = &[
    (Deleting, Deleted, Ended(End::Cancelled)),
    (Deleting, Gone, Ended(End::Cancelled)),
    (Deleting, Refused, Ended(End::NotCancelled)),
    // Whether it was deleted is asked.
    (Deleting, Lost, CheckingDeletion),
    (Deleting, Cancel, Deleting),
    (CheckingDeletion, Settled, Ended(End::Completed)),
    (CheckingDeletion, Rejected, Ended(End::Rejected)),
    (CheckingDeletion, Accepted, Ended(End::NotCancelled)),
    (CheckingDeletion, Working, Ended(End::NotCancelled)),
    (CheckingDeletion, Gone, Ended(End::Cancelled)),
    (CheckingDeletion, Refused, Ended(End::Uncertain)),
    (CheckingDeletion, Lost, Ended(End::Uncertain)),
    (CheckingDeletion, Cancel, CheckingDeletion),
];
