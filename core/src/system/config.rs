//! Who we are at a bank.

use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind};
use std::collections::BTreeMap;

model! {
    /// A bank, our identity there, and how requests are signed.
    pub BankConfig {
        /// Name of the system: `tietoevry`.
        must "system" system: String,
        /// Address below which the bank's interface lives, with or without a `/v1` at its end:
        /// `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` are short for the addresses of these environments.
        must "baseUrl" base_url: String as "identifier",
        /// Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another.
        may "redirectUri" redirect_uri: String as "identifier",
        /// Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that show it by the
        /// address. Each job may name another.
        may "nokRedirectUri" nok_redirect_uri: String as "identifier",
        /// The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER.
        may "certificate" certificate: String,
        /// The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`.
        may "key" key: Secret,
        /// keyId of the signature, where it is not the one of the certificate.
        may "keyId" key_id: String as "identifier",
        /// Address below which tokens are obtained and users are authorised, where it is not the interface's own:
        /// `https://auth.maxbanka.eu`.
        may "authUrl" auth_url: String as "identifier",
        /// The API key that the bank gave us (Max banka: `API-key`).
        may "apiKey" api_key: Secret,
        /// OAuth client id that the bank gave us.
        may "clientId" client_id: String as "identifier",
        /// OAuth client secret that the bank gave us.
        may "clientSecret" client_secret: Secret,
        /// Our name, for `TPP-Name`.
        may "tppName" tpp_name: String,
        /// Our licence number, for `TPP-Identification`.
        may "tppIdentification" tpp_identification: String as "identifier",
        /// Headers to be sent with every request, such as `ASPSP-ID`.
        may "headers" headers: BTreeMap<String, String>,
        /// What differs from the system's own profile.
        may "profile" profile: Profile,
    }

    /// What a system demands, as data. Whatever is not set is as the system's documentation has it.
    pub Profile {
        /// Names of the headers to sign, in order, lower case; `(request-target)` may be among them.
        may "signedHeaders" signed_headers: Vec<String>,
        /// Whether requests are signed; `false` where the TLS certificate is all that a bank asks for.
        may "signed" signed: bool,
        /// Whether a request without a body carries, and signs, the digest of nothing.
        may "digestWithoutBody" digest_without_body: bool,
        /// Values of `x-accept-fix`: changes that the bank has announced and that are wanted already.
        may "acceptFix" accept_fix: Vec<String>,
        /// Sends `TPP-Redirect-Preferred: false`, which lets the bank's app take over on a phone.
        may "redirectPreferred" redirect_preferred: bool,
        /// The first wait before a status is asked for again, in milliseconds; it grows from there.
        may "pollFirstMs" poll_first_ms: i64,
        /// The longest wait before a status is asked for again, in milliseconds.
        may "pollLongestMs" poll_longest_ms: i64,
        /// The largest answer that is read, in bytes.
        may "largestAnswer" largest_answer: u32,
        /// How a bank of the Czech Open Banking Standard differs from Max banka.
        may "cobs" cobs: CobsProfile,
        /// Where CESOP-DK is reached, and what its calls look like.
        may "cesop" cesop: CesopProfile,
    }

    /// How a bank of the Czech Open Banking Standard differs from Max banka.
    pub CobsProfile {
        /// The profile to start from: `maxbanka` (when absent), or `cobs` for the standard to the letter.
        may "name" name: String,
        /// Prefix of the paths of accounts, payments, standing orders and batches: none at Max banka, `/my` in the
        /// standard.
        may "pathPrefix" path_prefix: String,
        /// Prefix of the path by which a signing is started: `/v2` at Max banka.
        may "signStartPrefix" sign_start_prefix: String,
        /// The path by which a second user asks for a signing.
        may "secondSignPath" second_sign_path: String,
        /// The body that confirms a signing: `code` (`{"code": {"code": …}}`, Max banka) or `oneTimePassword` (the
        /// standard).
        may "confirmation" confirmation: String,
        /// Header names of this bank, by the names of the standard: `{"API-key": "WEB-API-Key"}`.
        may "headerNames" header_names: BTreeMap<String, String>,
        /// Whether every call carries an API key: required at Max banka, optional in the standard.
        may "apiKeyRequired" api_key_required: bool,
        /// Whether standing orders follow Max banka's deviations or the standard.
        may "standingOrders" standing_orders: String,
    }

    /// Where CESOP-DK is reached, and what its calls look like. Whatever is not set has the default that is given here.
    pub CesopProfile {
        /// Path of Billetautomaten's call: `/auth/realms/oces/certificates/cert`, from the guide.
        may "tokenPath" token_path: String,
        /// Path by which a report is handed in: `/reports`, a default of girokit's own.
        may "submitPath" submit_path: String,
        /// Path of a receipt: `/reports/{reportId}/receipt`, a default of girokit's own.
        may "receiptPath" receipt_path: String,
        /// Path of a validation report: `/reports/{reportId}/validation`, a default of girokit's own.
        may "validationPath" validation_path: String,
        /// Path of the list of reports: `/reports`, a default of girokit's own.
        may "listPath" list_path: String,
        /// Content type of a report: `application/xml`, a default of girokit's own.
        may "contentType" content_type: String as "identifier",
        /// The field of the answer to a submission that holds the report's id: `reportId`, a default of girokit's own.
        may "reportIdField" report_id_field: String,
        /// The field of the answer that holds the list of reports, where that is not the whole answer: `reports`, a
        /// default of girokit's own.
        may "listField" list_field: String,
        /// The Member State whose administration receives the reports: `DK`.
        may "transmittingCountry" transmitting_country: String,
        /// The largest report that is accepted, in bytes: 1,000,000,000 ("1GB (uncompressed)", XSD User Guide 6.00,
        /// 3.3.1.1).
        may "largestReport" largest_report: u32,
    }
}

impl BankConfig {
    /// Refuses a certificate and a key, at banks whose requests are not signed.
    pub(crate) fn refuse_certificate(&self, why: &str, next: &str) -> Result<(), Error> {
        if self.certificate.is_none() && self.key.is_none() {
            return Ok(());
        }
        let field = if self.key.is_some() { "key" } else { "certificate" };
        Err(Error::new(ErrorKind::InvalidConfig, why).at(field).next(next))
    }
}
