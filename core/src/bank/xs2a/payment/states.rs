//! Where a payment is, what happens to it, and how it can end.

use crate::bank::xs2a::machine::{self, Doing, Place, events};
use crate::bank::xs2a::model::{PaymentEnded, PaymentTrouble, Registered};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How often it is asked whether an account that lacked the funds has them. The bank tries such a payment again by itself.
const MOST_WAITS_FOR_FUNDS: u32 = 20;
/// How often a payment is deleted whose deletions are not answered.
const MOST_DELETIONS: u32 = 3;
/// How often a payment is asked for again that the bank does not know, and about which it may say nothing before its approval.
const MOST_UNLISTED: u32 = 10;
/// How often a status is asked for again that this version does not know, where the user has not agreed.
const MOST_UNKNOWN: u32 = 20;

/// Where a payment is, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Asking for a PSU-ID.
    Registering,
    /// The user is at the bank to be registered, or because the bank wants to see them before it takes the payment.
    RegisteringAtBank,
    /// The payment is being sent.
    Initiating,
    /// The payment is being sent, and the host wants it cancelled.
    InitiatingToCancel,
    /// The bank has the payment and named no status: asking for the status.
    CheckingCreated,
    /// The authorisation is being started.
    Authorising,
    /// The payment may have been changed elsewhere, or its link was refused: reading it for a fresh one.
    Refreshing,
    /// The bank wants to see the user before it lets the payment be read.
    IdentifyingToAuthorise,
    /// The user is at the bank to authorise the payment.
    AtBank,
    /// The user came back from the bank: asking for the status.
    Checking,
    /// The user came back without agreeing: asking what became of the payment.
    CheckingDeclined,
    /// The authorisation could not be started: asking what became of the payment.
    CheckingRefused,
    /// The user did not agree, and the bank names a status that this version does not know: waiting before the same question, at
    /// most twenty times in a row.
    WaitingDeclined,
    /// The user has not come back: asking the bank whether they were there.
    CheckingAbsent,
    /// The bank is working: waiting before the next question.
    Waiting,
    /// The account lacks the funds and the bank tries again: waiting before the next question, at most twenty times in a row.
    WaitingForFunds,
    /// The bank does not know the payment, as it may be before the approval has reached its books: waiting before the same
    /// question, at most ten times in a row.
    WaitingUnlisted,
    /// The payment may have been changed elsewhere: reading it before it is deleted.
    ReadingToDelete,
    /// The payment is being deleted.
    Deleting,
    /// The bank wants to see the user before it deletes.
    IdentifyingToDelete,
    /// The deletion was not answered: asking what became of the payment.
    CheckingLostDeletion,
    /// The deletion was not answered, and the bank wants to see the user before it says what became of the payment.
    IdentifyingAfterLoss,
    /// The deletion was not answered and the bank has the payment as before: waiting before it is deleted again, at most
    /// three times in all.
    WaitingToDelete,
    /// The authorisation of the deletion is being started.
    AuthorisingDeletion,
    /// The user is at the bank to authorise the deletion.
    DeletionAtBank,
    /// The bank has the deletion, and the user has agreed where that was asked for: asking for the status.
    CheckingDeletion,
    /// The deletion was refused, or the user did not agree to it: asking what became of the payment.
    CheckingDeletionDeclined,
    /// The same, and the bank names a status that this version does not know: waiting before the same question, at most twenty
    /// times in a row.
    WaitingDeletionDeclined,
    /// The bank is working on the deletion: waiting before the next question.
    WaitingForDeletion,
    /// The end.
    Ended(End),
}

events! {
    /// What happens. A status is one of the framework's codes; or `noFunds`, which is ACCP with `fundsAvailable: false`; or
    /// `unknown`, a code that this version does not know; or `absent`, where the answer to the payment names none.
    pub On {
        /// A status, with a page to take the user to that is not the one they came from.
        SendUser(&'static str),
        /// A status, with a link to start the authorisation that leads away from the bank.
        ForeignLink(&'static str),
        /// A status, with a link to start the authorisation.
        ToAuthorise(&'static str),
        /// A status by itself.
        Status(&'static str),
        /// The bank does not know the payment, which was accepted when it was last seen.
        GoneAccepted,
        /// The bank does not know the payment, which was not accepted when it was last seen.
        Gone,
        /// The bank does not know the payment, of which nothing was ever seen.
        GoneUnseen,
        /// The link to start the authorisation is refused (403, 404), for the first time: it may be of another day.
        Stale,
        /// The payment was read again, and has a link to authorise by.
        Linked,
        /// The payment was read again, and has a link to delete it by.
        Deletable,
        /// The payment was read again, and has none.
        Undeletable,
        /// The deletion is done (204, or CANC).
        Deleted,
        /// The deletion is accepted, and neither done yet nor to be authorised.
        DeletionAccepted,
        /// The deletion has to be authorised (202 with a link).
        DeletionToAuthorise,
        /// The deletion has to be authorised, and the bank has begun that by itself: a link to where the user has to go.
        DeletionSendUser,
    }
}

/// One row of the table.
pub type Row = machine::Row<At, On>;

impl Place for At {
    type End = End;

    fn doing(self) -> Doing<End> {
        match self {
            Self::RegisteringAtBank
            | Self::AtBank
            | Self::IdentifyingToAuthorise
            | Self::IdentifyingToDelete
            | Self::IdentifyingAfterLoss
            | Self::DeletionAtBank => Doing::UserAtBank,
            Self::Waiting | Self::WaitingForDeletion => Doing::Waits(None),
            Self::WaitingForFunds => Doing::Waits(Some(MOST_WAITS_FOR_FUNDS)),
            Self::WaitingToDelete => Doing::WaitsToRepeat(MOST_DELETIONS),
            Self::WaitingDeclined | Self::WaitingDeletionDeclined => Doing::WaitsToRepeat(MOST_UNKNOWN),
            Self::WaitingUnlisted => Doing::WaitsToRepeat(MOST_UNLISTED),
            Self::Ended(end) => Doing::Ended(end),
            _ => Doing::Calls,
        }
    }
}

outcomes! {
    /// How a payment ended.
    pub PaymentOutcome of End {
        /// The PSU is registered; there was no payment to make.
        PsuRegistered = "psuRegistered" (Registered),
        /// The payment is complete: the debtor's account was debited.
        Completed = "completed" (PaymentEnded),
        /// The payment was executed and booked; it is now found among the account's transactions.
        Booked = "booked" (PaymentEnded),
        /// The periodic payment is registered; the bank executes it when it is due.
        Registered = "registered" (PaymentEnded),
        /// The bank rejected the payment.
        Rejected = "rejected" (PaymentTrouble),
        /// The debtor's account has had no money for it so far. The payment still waits at the bank, which may try it again: follow
        /// it with `trackPayment`, or cancel it before another is begun.
        NoFunds = "noFunds" (PaymentTrouble),
        /// Another PSU has to sign: start `authorisePayment` for them with this payment.
        NeedsSignature = "needsSignature" (PaymentEnded),
        /// The user did not authorise it. It can be authorised again or deleted.
        NotAuthorised = "notAuthorised" (PaymentTrouble),
        /// The payment is cancelled.
        Cancelled = "cancelled" (PaymentEnded),
        /// The payment was not cancelled: the bank has it, in the status that is reported.
        NotCancelled = "notCancelled" (PaymentTrouble),
        /// The bank refused the payment, or it was never sent: nothing was made.
        Refused = "refused" (PaymentTrouble),
        /// The status of the payment is not known or, where `paymentId` is absent, whether the bank has it. No payment was sent
        /// twice.
        Uncertain = "uncertain" (PaymentTrouble),
        /// The bank no longer lists the payment, and its last known status does not say why.
        Vanished = "vanished" (PaymentTrouble),
        /// Ended by the host before the payment was sent.
        Abandoned = "abandoned" (PaymentEnded),
    }
}

model! {
    /// A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted.
    pub PaymentToContinue {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String as "identifier",
        /// The product.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
        /// Where to start the authorisation, as an earlier outcome gave it.
        may "startAuthorisation" start_authorisation: String as "identifier",
    }
}

/// The ways into the machine.
#[derive(Debug)]
pub(crate) enum Entry {
    /// Registers the PSU.
    Register,
    /// Sends a payment, after registering the PSU where there is none yet.
    Pay { service: &'static str, product: String, input: Value },
    /// Goes on with a payment that is at the bank already.
    Continue { at: At, input: PaymentToContinue },
}

impl Entry {
    /// Sends a payment of a service; the field `product` of the input names the product.
    pub(crate) fn pay(service: &'static str, product: &str, input: &Value) -> Self {
        let product = input.get(product).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self::Pay { service, product, input: input.clone() }
    }
}
