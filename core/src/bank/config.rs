//! Who we are at a bank.

use crate::wire::secret::Secret;
use std::collections::BTreeMap;

model! {
    /// A bank, our identity there, and how requests are signed.
    pub BankConfig {
        /// Name of the system: `tietoevry`.
        must "system" system: String,
        /// Address below which the bank's interface lives, with or without a `/v1` at its end:
        /// `https://api.bank.example/openbanking`. For CESOP, `PROD` and `TFE` stand for the addresses of these environments.
        must "baseUrl" base_url: String as "identifier",
        /// Where the bank sends users back to (`TPP-Redirect-URI`). Each job may name another.
        may "redirectUri" redirect_uri: String as "identifier",
        /// Where the bank sends users back to who did not agree (`TPP-Nok-Redirect-URI`), at banks that tell by the
        /// address. Each job may name another.
        may "nokRedirectUri" nok_redirect_uri: String as "identifier",
        /// The certificate that belongs to the signing key (QSealC), as PEM or as base64 of its DER.
        may "certificate" certificate: String,
        /// The signing key as PEM, PKCS#8 or PKCS#1. Without it a key held elsewhere signs, through `Step.Sign`.
        may "key" key: Secret,
        /// keyId of the signature, where it is not the one of the certificate.
        may "keyId" key_id: String as "identifier",
        /// Address below which tokens are had and users are authorised, where it is not the interface's own:
        /// `https://auth.maxbanka.eu`.
        may "authUrl" auth_url: String as "identifier",
        /// The API key that the bank gave us (Max banka: `API-key`).
        may "apiKey" api_key: Secret,
        /// OAuth client id that the bank gave us.
        may "clientId" client_id: String as "identifier",
        /// OAuth client secret that the bank gave us.
        may "clientSecret" client_secret: Secret,
        /// Our name, as it stands in `TPP-Name`.
        may "tppName" tpp_name: String,
        /// Our licence number, as it stands in `TPP-Identification`.
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
        /// What a bank of the Czech Open Banking Standard does otherwise than Max banka.
        may "cobs" cobs: super::maxbanka::profile::CobsProfile,
        /// Where CESOP-DK is reached, and what its calls look like.
        may "cesop" cesop: super::cesop::profile::CesopProfile,
    }
}
