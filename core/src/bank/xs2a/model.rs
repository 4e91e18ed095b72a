//! Messages that the banks of the framework share.

use super::codes::{ScaStatus, TransactionStatus};
use crate::iso::{Amount, Bban, CountryCode, Currency, Iban, MaskedPan};
use crate::wire::model::{Described, Shape};
use crate::wire::{Error, Warning};
use std::collections::BTreeMap;

/// Links by name (`_links`).
pub type Links = BTreeMap<String, Link>;

model! {
    /// A link.
    pub Link {
        /// Address, in full or relative to the bank's base address.
        must "href" href: String as "identifier",
    }

    /// An account, by one of its numbers (Implementation Guidelines, 14.1).
    pub AccountReference {
        /// International account number (ISO 13616).
        may "iban" iban: Iban,
        /// National account number; in Norway 11 digits.
        may "bban" bban: Bban,
        /// Number of a card.
        may "pan" pan: MaskedPan,
        /// Number of a card, in part hidden.
        may "maskedPan" masked_pan: MaskedPan,
        /// Phone number that names an account.
        may "msisdn" msisdn: String,
        /// ISO 4217 code of the account's currency.
        may "currency" currency: Currency,
    }

    /// An amount with its currency.
    pub InstructedAmount {
        /// ISO 4217 code.
        must "currency" currency: Currency,
        /// Decimal with a point, such as `100.33`.
        must "amount" amount: Amount,
    }

    /// A postal address.
    pub Address {
        /// Street, without number.
        may "street" street: String,
        /// Number of the building.
        may "buildingNumber" building_number: String,
        /// City.
        may "city" city: String,
        /// Postal code.
        may "postalCode" postal_code: String as "identifier",
        /// ISO 3166 code of the country.
        must "country" country: CountryCode,
    }

    /// The bank's answer to a payment initiation.
    pub PaymentInitiated {
        /// Status of the payment.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
        /// What can be done next.
        may "_links" links: Links,
        /// Whether the payment costs a fee.
        may "transactionFeeIndicator" transaction_fee_indicator: bool,
        /// The fee.
        may "transactionFees" transaction_fees: InstructedAmount,
    }

    /// Status of a payment.
    pub PaymentStatus {
        /// Status by ISO 20022.
        must "transactionStatus" transaction_status: TransactionStatus,
        /// Whether the debtor's account has the money; `false` beside ACCP stops the payment.
        may "fundsAvailable" funds_available: bool,
    }

    /// A payment to refer to.
    pub PaymentRef {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String as "identifier",
        /// The product, such as `norwegian-domestic-credit-transfers`.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
    }

    /// An authorisation of a payment to refer to.
    pub AuthorisationRef {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String as "identifier",
        /// The product.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
        /// The bank's id of the authorisation.
        must "authorisationId" authorisation_id: String as "identifier",
    }

    /// The bank's answer to the start of an authorisation.
    pub AuthorisationStarted {
        /// Status of the authorisation.
        may "scaStatus" sca_status: ScaStatus,
        /// The bank's id of the authorisation.
        may "authorisationId" authorisation_id: String as "identifier",
        /// `scaRedirect`: where to take the PSU.
        may "_links" links: Links,
    }

    /// The authorisations of a payment.
    pub Authorisations {
        /// Their ids.
        must "authorisationIds" authorisation_ids: Vec<String>,
    }

    /// Status of an authorisation.
    pub ScaStatusReply {
        /// The status.
        must "scaStatus" sca_status: ScaStatus,
    }

    /// The bank's answer to a cancellation: empty when done, with links when it has to be authorised.
    pub CancellationReply {
        /// Status of the payment.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// `startAuthorisation`, when the cancellation has to be authorised.
        may "_links" links: Links,
    }

    /// A status that was seen, and when.
    pub StatusSeen {
        /// The status.
        must "transactionStatus" transaction_status: TransactionStatus,
        /// Unix time in milliseconds.
        must "atMs" at_ms: i64,
    }

    /// What is known of a payment.
    pub KnownPayment {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String as "identifier",
        /// The product.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment; absent when its answer was lost.
        may "paymentId" payment_id: String as "identifier",
        /// The last status seen.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// Where to start the next authorisation.
        may "startAuthorisation" start_authorisation: String as "identifier",
        /// The bank's id of the authorisation that was started last.
        may "authorisationId" authorisation_id: String as "identifier",
        /// Whether the bank announced a fee.
        may "transactionFeeIndicator" transaction_fee_indicator: bool,
        /// The fee, when the bank announced one.
        may "transactionFees" transaction_fees: InstructedAmount,
        /// What the bank said of the funds with the last status.
        may "fundsAvailable" funds_available: bool,
        /// Every change of status that was seen.
        must "statuses" statuses: Vec<StatusSeen>,
        /// What could not be read of the bank's answers. It was not needed to go on.
        may "warnings" warnings: Vec<Warning>,
    }

    /// A payment that ended without trouble.
    pub PaymentEnded {
        /// What is known of it.
        must "payment" payment: KnownPayment,
    }

    /// A payment that ended with trouble, or might have.
    pub PaymentTrouble {
        /// What is known of it.
        must "payment" payment: KnownPayment,
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
        /// `X-Request-ID` of the request it is about, to name it to the bank's support.
        may "requestId" request_id: String as "identifier",
    }

    /// A user who is registered with the TPP.
    pub Registered {
        /// What to keep for this user.
        must "session" session: crate::flow::Session,
    }
}

impl Described for Error {
    fn shape() -> Shape {
        Shape::Text("error")
    }
}
