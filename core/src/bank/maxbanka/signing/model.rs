//! The jobs that end with a signed order: what they begin with, and how they end.

use crate::bank::maxbanka::codes::{CobsInstructionStatus, CobsScenario, CobsServiceLevel, CobsSignState};
use crate::bank::maxbanka::model::{CobsPayment, CobsStandingOrder, Identifier};
use crate::wire::Error;

fields! {
    /// How an order is to be signed.
    signing {
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }
}

model! {
    /// A payment to make, to its end.
    pub OrderCobsPayment {
        /// The payment.
        must "body" body: CobsPayment,
        ..signing,
    }

    /// A payment to sign, to its end.
    pub SignCobsPayment {
        /// The bank's id of the payment.
        must "paymentId" payment_id: String as "identifier",
        /// The bank's id of the signing, as it came with the payment. Not needed by the second user.
        may "signId" sign_id: String as "identifier",
        /// Sign as the second user: the bank is asked for another signing first.
        may "second" second: bool,
        ..signing,
    }

    /// A payment to follow.
    pub TrackCobsPayment {
        /// The bank's id of the payment.
        must "paymentId" payment_id: String as "identifier",
    }

    /// A standing order to enter, to its end.
    pub OrderCobsStandingOrder {
        /// The standing order.
        must "body" body: CobsStandingOrder,
        ..signing,
    }

    /// A standing order to change, to its end.
    pub ChangeCobsStandingOrder {
        /// The bank's id of the one to be changed.
        must "standingOrderId" standing_order_id: String as "identifier",
        /// The standing order as it is to be.
        must "body" body: CobsStandingOrder,
        ..signing,
    }

    /// A standing order to sign, to its end.
    pub SignCobsStandingOrder {
        /// The bank's id of the standing order.
        must "standingOrderId" standing_order_id: String as "identifier",
        /// The bank's id of the signing, as it came with the standing order.
        must "signId" sign_id: String as "identifier",
        ..signing,
    }

    /// Many payments, signed once, to their end.
    pub BatchCobsPayments {
        /// Identification of the batch, at most 18 characters.
        must "exchangeIdentification" exchange_identification: Identifier,
        /// Name of the batch, at most 35 characters.
        may "instructionName" instruction_name: String,
        /// Payments to be entered first.
        may "payments" payments: Vec<CobsPayment>,
        /// Payments that are entered already and not signed, by their signId.
        may "signIds" sign_ids: Vec<String>,
        ..signing,
    }

    /// A batch to sign, to its end.
    pub SignCobsBatch {
        /// The bank's id of the batch.
        must "batchId" batch_id: String as "identifier",
        /// The bank's id of the signing, as it came with the batch.
        must "signId" sign_id: String as "identifier",
        ..signing,
    }

    /// A payment that a batch has entered.
    pub CobsEntered {
        /// The bank's id of the payment.
        may "paymentId" payment_id: String as "identifier",
        /// The bank's id of its signing.
        may "signId" sign_id: String as "identifier",
        /// Its status.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
    }

    /// An order, as far as it is known.
    pub CobsOrder {
        /// `payment`, `standingOrder` or `batch`.
        must "kind" kind: String,
        /// The bank's id of it; absent where the bank has not answered.
        may "id" id: String as "identifier",
        /// The bank's id of its signing.
        may "signId" sign_id: String as "identifier",
        /// How it is signed.
        may "scenario" scenario: CobsScenario,
        /// State of its signing.
        may "state" state: CobsSignState,
        /// Its status.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
        /// What kind of payment the bank has made of it.
        may "serviceLevel" service_level: CobsServiceLevel,
        /// What the bank has changed.
        may "statusChangeInfo" status_change_info: String,
        /// The standing order that this one takes the place of, once it is signed.
        may "replaces" replaces: String,
        /// The payments of a batch.
        may "payments" payments: Vec<CobsEntered>,
    }

    /// An order that ended as it should.
    pub CobsOrderEnded {
        /// The order.
        must "order" order: CobsOrder,
    }

    /// An order that ended otherwise.
    pub CobsOrderTrouble {
        /// The order, as far as it is known.
        must "order" order: CobsOrder,
        /// What happened, and what to do.
        must "error" error: Error,
        /// Id of the request whose answer was lost.
        may "requestId" request_id: String as "identifier",
    }
}

outcomes! {
    /// How an order ended.
    pub CobsOutcome of End {
        /// The payment is complete: the debtor's account was debited.
        Completed = "completed" (CobsOrderEnded),
        /// It is signed, and the bank carries it out when it is due.
        Signed = "signed" (CobsOrderEnded),
        /// The bank rejected it.
        Rejected = "rejected" (CobsOrderTrouble),
        /// A second user has to sign: start `signPayment` for them, with `second`.
        NeedsSignature = "needsSignature" (CobsOrderEnded),
        /// It was not signed and waits at the bank: sign it again, or delete it. Where the order has no id, it is a batch that
        /// is not entered, and its payments wait.
        NotSigned = "notSigned" (CobsOrderTrouble),
        /// It is deleted; a batch together with the payments that were entered for it.
        Cancelled = "cancelled" (CobsOrderEnded),
        /// It could not be deleted and is at the bank as before.
        NotCancelled = "notCancelled" (CobsOrderTrouble),
        /// The bank refused it.
        Refused = "refused" (CobsOrderTrouble),
        /// It is not known what the bank holds. Nothing was sent twice.
        Uncertain = "uncertain" (CobsOrderTrouble),
        /// Ended by the host, in flows of the first version: later ones end as cancelled or not signed. Payments of a batch
        /// that are entered already stay at the bank, unsigned.
        Abandoned = "abandoned" (CobsOrderEnded),
    }
}
