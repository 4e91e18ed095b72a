//! The states of an order, what moves it, and how it ends: the words in which [`super::transitions`] is written.

pub use super::signing::model::End;
use serde::{Deserialize, Serialize};

/// The state of an order, as the client sees it. The names are part of every saved flow: they are never changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The order is being sent; of a batch, its next payment.
    Entering,
    /// The same, and the host wants to end it: the answer says what there is to delete.
    WithdrawingEntry,
    /// The batch is being sent.
    Batching,
    /// The same, and the host wants to end it.
    WithdrawingBatch,
    /// The order is entered, and the answer named no signing: reading the order for it.
    Reading,
    /// The same for a payment of a batch.
    ReadingOne,
    /// Asking how an order that was entered before can be signed.
    Detailing,
    /// The order is entered, and the answer named no way to sign it: asking for that.
    Choosing,
    /// Asking for a signing of one's own, as the second user.
    AskingForSecond,
    /// The answer to that is lost: reading the payment.
    CheckingSecond,
    /// The signing is being started.
    Starting,
    /// The answer to the start is lost: asking for the state of the signing.
    CheckingStart,
    /// The user types the code.
    Asking,
    /// The code is being sent to the bank.
    Confirming,
    /// The code was refused: asking for the state of the signing.
    CheckingCode,
    /// The answer to the code is lost: asking for the state of the signing.
    CheckingConfirmation,
    /// The bank is working on the signature: waiting before the next question.
    WaitingForSignature,
    /// Asking whether it has come to an end with that.
    CheckingSignature,
    /// The user is at the bank's page.
    AtBank,
    /// The user came back: asking for the state of the signing.
    CheckingReturn,
    /// The user has not come back: asking whether they have signed.
    CheckingAbsent,
    /// Asking for the status of a payment of which nothing is known.
    Tracking,
    /// The payment may be signed or not: waiting before the next question.
    WaitingToTrack,
    /// Asking for the status again.
    TrackingOn,
    /// It is signed: asking for its status.
    Following,
    /// It is signed, and the bank is working: waiting before the next question.
    Waiting,
    /// It is being deleted.
    Deleting,
    /// The answer to the deletion is lost: asking for the status.
    CheckingDeletion,
    /// It is being deleted again, since the bank still has it.
    DeletingAgain,
    /// A deletion was lost and the next one refused: asking for the status.
    CheckingRefusal,
    /// The end.
    Ended(End),
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The order is entered and its signing can be started.
    Entered,
    /// The order is entered, and the answer names no way to sign it.
    Unchosen,
    /// The order is entered, and the answer names no signing.
    Unnamed,
    /// A payment of a batch is entered, and there are more.
    EnteredOne,
    /// The last payment of a batch is entered.
    EnteredAll,
    /// A payment of a batch is entered, and the answer names no signing.
    OneUnnamed,
    /// OPEN.
    Open,
    /// CODE_GENERATED.
    CodeGenerated,
    /// COMPLETED, or a status that implies it.
    Completed,
    /// SECOND_SIGN_REQUIRED.
    SecondSign,
    /// A state of the signing that the standard does not name, such as PENDING.
    Pending,
    /// A code is on its way to the user.
    CodeSent,
    /// The bank names its page, or waits there.
    Page,
    /// Only the bank's page is offered, and its address has to be asked for.
    OnlyPage,
    /// Neither a code nor a page that a user may be taken to.
    Unusable,
    /// Tried often enough.
    GivenUp,
    /// AUTH_LIMIT_EXCEEDED.
    LimitReached,
    /// The user has typed the code.
    Answered,
    /// The code never left, and it is not saved.
    Unsent,
    /// The user came back.
    Returned,
    /// ACSC, ACCC.
    Settled,
    /// Signed, not rejected, and there is nothing more to wait for.
    Accepted,
    /// ACSP.
    InProcess,
    /// Any other status: it says nothing of a signature.
    Working,
    /// RJCT.
    Rejected,
    /// CANC.
    Cancelled,
    /// The deletion is done.
    Deleted,
    /// 404, with the bank's own code: it does not know the order.
    Gone,
    /// The bank refused, or the request was never sent.
    Refused,
    /// The same for a part of a batch, of which other payments are entered.
    PartRefused,
    /// No answer that says what became of the request.
    Lost,
    /// The time has come, or the user is late.
    Tick,
    /// The host wants to end it.
    Cancel,
}

/// One row: states, events, and the state that follows.
#[derive(Debug)]
pub struct Row {
    /// In any of these states,
    pub from: &'static [At],
    /// after any of these events,
    pub on: &'static [On],
    /// it is in this state.
    pub to: At,
}
