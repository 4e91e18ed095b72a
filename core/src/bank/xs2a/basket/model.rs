//! What a basket begins with, and what is reported of it and of its payments.

use crate::bank::xs2a::codes::TransactionStatus;
use crate::bank::xs2a::model::{Links, PaymentRef, StatusSeen};
use crate::wire::{Error, Warning};

codes! {
    /// How a payment of a basket ended.
    pub BasketPaymentEnd {
        /// Complete: the debtor's account was debited.
        Completed = "completed",
        /// Executed and booked; it is now found among the account's transactions.
        Booked = "booked",
        /// A periodic payment that is registered.
        Registered = "registered",
        /// Rejected by the bank.
        Rejected = "rejected",
        /// The debtor's account has had no money for it so far; it still waits at the bank, which may try it again.
        NoFunds = "noFunds",
        /// Another PSU has to sign: in a new basket, or on its own.
        NeedsSignature = "needsSignature",
        /// Cancelled.
        Cancelled = "cancelled",
        /// No longer listed, and its last known status does not say why.
        Vanished = "vanished",
        /// Its status is not known: the bank refused to say it.
        NotKnown = "notKnown",
    }
}

model! {
    /// Payments to sign together.
    pub SignBasket {
        /// The payments, as they were initiated.
        must "payments" payments: Vec<PaymentRef>,
        /// A basket of these payments that is at the bank already, to be signed once more.
        may "basketId" basket_id: String as "identifier",
        /// Where to start its authorisation, as an earlier outcome gave it.
        may "startAuthorisation" start_authorisation: String as "identifier",
    }

    /// What goes into a basket.
    pub SigningBasket {
        /// Ids of the payments.
        may "paymentIds" payment_ids: Vec<String>,
        /// Ids of consents.
        may "consentIds" consent_ids: Vec<String>,
    }

    /// A basket to create.
    pub CreateBasket {
        /// What goes into it.
        must "body" body: SigningBasket,
    }

    /// The bank's answer to a new basket.
    pub BasketCreated {
        /// Its status.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// The bank's id of it: opaque.
        must "basketId" basket_id: String as "identifier",
        /// What can be done next.
        may "_links" links: Links,
    }

    /// A basket to refer to.
    pub BasketRef {
        /// The bank's id of it: opaque.
        must "basketId" basket_id: String as "identifier",
    }

    /// An authorisation of a basket to refer to.
    pub BasketAuthorisationRef {
        /// The bank's id of the basket: opaque.
        must "basketId" basket_id: String as "identifier",
        /// The bank's id of the authorisation.
        must "authorisationId" authorisation_id: String as "identifier",
    }

    /// A basket as the bank holds it.
    pub BasketDetails {
        /// The bank's id of it: opaque.
        may "basketId" basket_id: String as "identifier",
        /// Ids of its payments.
        may "payments" payments: Vec<String>,
        /// Ids of its consents.
        may "consents" consents: Vec<String>,
        /// Its status: the most negative status of its payments.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// What can be done next.
        may "_links" links: Links,
    }

    /// Status of a basket.
    pub BasketStatus {
        /// The most negative status of its payments.
        must "transactionStatus" transaction_status: TransactionStatus,
    }

    /// A payment of a basket.
    pub BasketPayment {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String as "identifier",
        /// The product.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
        /// The last status seen.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// How it ended; absent while it has not.
        may "end" end: BasketPaymentEnd,
        /// What the bank said of the funds with the last status.
        may "fundsAvailable" funds_available: bool,
        /// Why its status could not be read, the last time that it was asked for.
        may "error" error: Error,
        /// Every change of status that was seen.
        must "statuses" statuses: Vec<StatusSeen>,
    }

    /// What is known of a basket.
    pub KnownBasket {
        /// The bank's id of it: opaque; absent when its answer was lost.
        may "basketId" basket_id: String as "identifier",
        /// The basket's own status, the last one seen.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// The most negative status of its payments, as far as they are known.
        may "mostNegative" most_negative: TransactionStatus,
        /// Where to start the next authorisation.
        may "startAuthorisation" start_authorisation: String as "identifier",
        /// Its payments.
        must "payments" payments: Vec<BasketPayment>,
        /// What could not be read of the bank's answers. It was not needed to go on.
        may "warnings" warnings: Vec<Warning>,
    }

    /// A basket that ended without trouble.
    pub BasketEnded {
        /// What is known of it.
        must "basket" basket: KnownBasket,
    }

    /// A basket that ended with trouble, or might have.
    pub BasketTrouble {
        /// What is known of it.
        must "basket" basket: KnownBasket,
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
        /// `X-Request-ID` of the request it is about, to name it to the bank's support.
        may "requestId" request_id: String as "identifier",
    }
}

outcomes! {
    /// How a basket ended.
    pub BasketOutcome of End {
        /// Every payment is complete, booked or registered.
        Completed = "completed" (BasketEnded),
        /// Some payments went through and some did not: each has its own end.
        Partly = "partly" (BasketTrouble),
        /// No payment went through: each has its own end.
        Rejected = "rejected" (BasketTrouble),
        /// Payments wait for another PSU. Baskets cannot be shared: begin a new one for them.
        NeedsSignature = "needsSignature" (BasketEnded),
        /// The user did not sign. The basket can be signed again; its payments stay.
        NotAuthorised = "notAuthorised" (BasketTrouble),
        /// What has not ended has lacked the funds so far. It still waits at the bank: follow each with `trackPayment`, or cancel it
        /// before another is begun.
        NoFunds = "noFunds" (BasketTrouble),
        /// The bank refused the basket, or it was never sent: nothing was made.
        Refused = "refused" (BasketTrouble),
        /// What became of some payments is not known or, where `basketId` is absent, whether the bank has the basket. Nothing
        /// was sent twice.
        Uncertain = "uncertain" (BasketTrouble),
        /// Ended by the host. The payments stay as they were; the basket is gone where the bank lets it be deleted.
        Abandoned = "abandoned" (BasketEnded),
    }
}
