//! The signing of an order, and what the bank says when it refuses.

use super::Scenarios;
use crate::bank::maxbanka::codes::{CobsErrorCode, CobsScenario, CobsSignState};
use crate::wire::secret::Secret;
use serde_json::Value;

/// The signing of each kind of order: how it is named, started and confirmed.
macro_rules! signings {
    ($($what:literal $id:literal $field:ident: $named:ident $started:ident $confirmed:ident;)*) => {$(
        fields! {
            /// Which signing is meant.
            $field {
                #[doc = concat!("The bank's id of the ", $what, ".")]
                must $id $field: String as "identifier",
                /// The bank's id of the signing.
                must "signId" sign_id: String as "identifier",
            }
        }
        model! {
            #[doc = concat!("The signing of a ", $what, ".")]
            pub $named { ..$field }

            #[doc = concat!("The signing of a ", $what, " to start.")]
            pub $started {
                ..$field,
                /// Outside production: no SMS is sent and the code is 0000.
                may "testAuthCode" test_auth_code: bool,
                /// The way to sign.
                must "body" body: CobsSignStart,
            }

            #[doc = concat!("The signing of a ", $what, " to confirm.")]
            pub $confirmed {
                ..$field,
                /// The code.
                must "body" body: CobsConfirmation,
            }
        }
    )*};
}
signings! {
    "payment" "paymentId" payment_id: CobsPaymentSignRef StartCobsPaymentSigning ConfirmCobsPaymentSigning;
    "standing order" "standingOrderId" standing_order_id:
        CobsStandingOrderSignRef StartCobsStandingOrderSigning ConfirmCobsStandingOrderSigning;
    "batch" "batchId" batch_id: CobsBatchSignRef StartCobsBatchSigning ConfirmCobsBatchSigning;
}

model! {
    /// Status of the signing of an order.
    pub CobsSignInfo {
        /// Its state.
        may "state" state: CobsSignState,
        /// The bank's id of the signing.
        may "signId" sign_id: String as "identifier",
        /// How it is signed.
        may "scenario" scenario: CobsScenario,
    }

    /// How an order can be signed, and the status of that ("Authorization detail (I)").
    pub CobsSignDetail {
        /// The ways in which it can be signed.
        may "scenarios" scenarios: Scenarios,
        /// The status.
        may "signInfo" sign_info: CobsSignInfo,
    }

    /// The way in which the user wants to sign ("Authorization initiation (II)").
    pub CobsSignStart {
        /// The scenario.
        may "authorizationType" authorization_type: CobsScenario,
        /// Where the bank's page sends the user back to. Needed for `SMS_FEDERATED`.
        may "redirectUrl" redirect_url: String as "identifier",
    }

    /// The bank's page where the user signs.
    pub CobsSignPage {
        /// Its address.
        may "url" url: String as "identifier",
        /// The bank's id of the visit.
        may "id" id: String as "identifier",
    }

    /// Form fields for the bank's page, at banks that want them.
    pub CobsFormData {
        /// The SAML request.
        may "SAMLRequest" saml_request: String,
        /// What comes back with the answer to it.
        may "relayState" relay_state: String as "identifier",
    }

    /// The start of a code that came by SMS.
    pub CobsCodePrefix {
        /// To be shown before the field in which the user types: `OVN-[    ]`.
        may "prefix" prefix: String as "identifier",
    }

    /// What the user has to do now.
    pub CobsSignStarted {
        /// The scenario.
        may "authorizationType" authorization_type: CobsScenario,
        /// The ways in which the order can be signed.
        may "scenarios" scenarios: Scenarios,
        /// The bank's page (`SMS_FEDERATED`).
        may "href" href: CobsSignPage,
        /// How the page is called: `GET`.
        may "method" method: String as "identifier",
        /// Form fields for it.
        may "formData" form_data: CobsFormData,
        /// The start of the code (`SMS_TPP`).
        may "code" code: CobsCodePrefix,
        /// Status of the signing.
        may "signInfo" sign_info: CobsSignInfo,
        /// Checksum of a batch, which the user sees in the SMS too.
        may "hash" hash: String as "identifier",
    }

    /// The code that the user has typed.
    pub CobsCode {
        /// The code, without its prefix.
        may "code" code: Secret,
    }

    /// The confirmation of a signing ("Authorization initiation (III)").
    pub CobsConfirmation {
        /// The code.
        may "code" code: CobsCode,
        /// Checksum of the batch.
        may "hash" hash: String as "identifier",
        /// The scenario, at other banks of the standard.
        may "authorizationType" authorization_type: CobsScenario,
        /// The code, at other banks of the standard.
        may "oneTimePassword" one_time_password: Secret,
    }

    /// Status of a signing after its confirmation.
    pub CobsConfirmed {
        /// The status.
        may "signInfo" sign_info: CobsSignInfo,
        /// The status, at other banks of the standard.
        may "state" state: CobsSignState,
        /// When to ask again, in milliseconds, at other banks of the standard.
        may "pollInterval" poll_interval: i64,
    }

    /// The page on which a user signs.
    pub CobsSigningPage {
        /// The bank's id of the visit.
        must "id" id: String as "identifier",
        /// Where the page sends the user back to.
        may "redirectUrl" redirect_url: String as "identifier",
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
        /// The answer that named the page, where a client repeats it.
        may "body" body: CobsSignStarted,
    }

    /// One thing that the bank refuses.
    pub CobsError {
        /// Its code.
        may "error" error: CobsErrorCode,
        /// Which field or parameter.
        may "scope" scope: String as "identifier",
        /// What would be right, by name: `ALLOWED_VALUES`.
        may "parameters" parameters: Value,
        /// In words.
        may "message" message: String,
    }

    /// What the bank says when it refuses: a list of errors, or OAuth's single one.
    pub CobsErrors {
        /// The list.
        may "errors" errors: Vec<CobsError>,
        /// The code, from an OAuth endpoint.
        may "error" error: CobsErrorCode,
        /// In words, from an OAuth endpoint.
        may "error_description" error_description: String,
    }
}
