//! Where a payment stands, what is heard of it, and how it can end.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where a payment stands, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Asking for a PSU-ID.
    Registering,
    /// The user is at the bank to be registered.
    RegisteringAtBank,
    /// The payment is being sent.
    Initiating,
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
    /// The user has not come back: asking whether the bank has heard of them.
    CheckingAbsent,
    /// The bank is working: waiting before the next question.
    Waiting,
    /// The payment may have been changed elsewhere: reading it before it is deleted.
    ReadingToDelete,
    /// The payment is being deleted.
    Deleting,
    /// The bank wants to see the user before it deletes.
    IdentifyingToDelete,
    /// The authorisation of the deletion is being started.
    AuthorisingDeletion,
    /// The user is at the bank to authorise the deletion.
    DeletionAtBank,
    /// The user came back from authorising the deletion: asking for the status.
    CheckingDeletion,
    /// The user came back without agreeing to the deletion.
    CheckingDeletionDeclined,
    /// The bank is working on the deletion: waiting before the next question.
    WaitingForDeletion,
    /// The end.
    Ended(End),
}

/// How a payment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// The PSU is registered.
    PsuRegistered,
    /// The payment is complete.
    Completed,
    /// The payment was booked and is gone from the payment service.
    Booked,
    /// The periodic payment is registered; the bank will execute it when it is due.
    Registered,
    /// The bank rejected the payment.
    Rejected,
    /// The debtor's account had no money for it.
    NoFunds,
    /// Another PSU has to sign.
    NeedsSignature,
    /// The user did not authorise it; it can be authorised again or deleted.
    NotAuthorised,
    /// The payment is cancelled.
    Cancelled,
    /// The deletion did not happen; the payment stands.
    NotCancelled,
    /// The bank refused a request.
    Refused,
    /// It is not known whether the bank holds the payment.
    Uncertain,
    /// The payment is no longer listed, and its last known status does not say why.
    Vanished,
    /// Ended by the host before anything was sent.
    Abandoned,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A link to where the user has to go.
    ScaRedirect,
    /// The user came back authenticated.
    Returned,
    /// The user came back without agreeing.
    Declined,
    /// A status, with a link to start the authorisation.
    ToAuthorise(&'static str),
    /// A status, with a link to where the user has to go: the bank has begun the authorisation by itself.
    SendUser(&'static str),
    /// A status.
    Status(&'static str),
    /// ACCP with `fundsAvailable: false`.
    NoFunds,
    /// 404, and the payment may have been booked.
    GoneAccepted,
    /// 404 otherwise.
    Gone,
    /// The payment read anew has a link to authorise by.
    Linked,
    /// The payment read anew has none, or the authorisation needs no user.
    Unlinked,
    /// The payment read anew has a link to delete it by.
    Deletable,
    /// The payment read anew has none.
    Undeletable,
    /// The deletion is done (204, or CANC).
    Deleted,
    /// The deletion is accepted, and neither done yet nor to be authorised.
    DeletionAccepted,
    /// The deletion has to be authorised (202 with a link).
    DeletionToAuthorise,
    /// The deletion has to be authorised, and the bank has begun that by itself: a link to where the user has to go.
    DeletionSendUser,
    /// The bank refused.
    Refused,
    /// The answer is lost.
    Lost,
    /// The time has come, or the user is late.
    Tick,
    /// The host wants to end it.
    Cancel,
}

/// One row: where it stands, what is heard, where it stands then.
pub type Row = (At, On, At);

outcomes! {
    /// How a payment ended.
    pub PaymentOutcome {
        /// The PSU is registered; there was no payment to make.
        PsuRegistered = "psuRegistered" (crate::bank::xs2a::model::Registered),
        /// The payment is complete: the debtor's account was debited.
        Completed = "completed" (crate::bank::xs2a::model::PaymentEnded),
        /// The payment was executed and booked; it is now found among the account's transactions.
        Booked = "booked" (crate::bank::xs2a::model::PaymentEnded),
        /// The periodic payment is registered; the bank executes it when it is due.
        Registered = "registered" (crate::bank::xs2a::model::PaymentEnded),
        /// The bank rejected the payment.
        Rejected = "rejected" (crate::bank::xs2a::model::PaymentTrouble),
        /// The debtor's account had no money for it.
        NoFunds = "noFunds" (crate::bank::xs2a::model::PaymentTrouble),
        /// Another PSU has to sign: start `authorisePayment` for them with this payment.
        NeedsSignature = "needsSignature" (crate::bank::xs2a::model::PaymentEnded),
        /// The user did not authorise it. It can be authorised again or deleted.
        NotAuthorised = "notAuthorised" (crate::bank::xs2a::model::PaymentTrouble),
        /// The payment is cancelled.
        Cancelled = "cancelled" (crate::bank::xs2a::model::PaymentEnded),
        /// The payment could not be cancelled and stands.
        NotCancelled = "notCancelled" (crate::bank::xs2a::model::PaymentTrouble),
        /// The bank refused a request.
        Refused = "refused" (crate::bank::xs2a::model::PaymentTrouble),
        /// It is not known whether the bank holds the payment. Nothing was sent twice.
        Uncertain = "uncertain" (crate::bank::xs2a::model::PaymentTrouble),
        /// The payment is no longer listed, and its last known status does not say why.
        Vanished = "vanished" (crate::bank::xs2a::model::PaymentTrouble),
        /// Ended by the host before the payment was sent.
        Abandoned = "abandoned" (crate::bank::xs2a::model::PaymentEnded),
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

impl At {
    /// Whether the user is at the bank.
    pub(super) fn is_redirect(self) -> bool {
        matches!(
            self,
            Self::RegisteringAtBank
                | Self::AtBank
                | Self::IdentifyingToAuthorise
                | Self::IdentifyingToDelete
                | Self::DeletionAtBank
        )
    }
}
