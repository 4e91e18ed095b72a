//! The door: who may ask, and whether the request is signed as "Signing Specification" says.
//!
//! The verification is the core's own; here stands only the bank's policy and which code goes with which cause.

use girokit::{
    Header,
    cert::{Certificate, Psd2Role},
    sign::{self, CauseKind, Message, Policy},
};

use super::refusal::Refusal;
use crate::exchange::Incoming;

/// "The headers listed below should be put in the signature if they are used in the request."
const SIGNED_IF_PRESENT: [&str; 6] =
    ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"];

/// What a bank of the framework demands of every request.
pub(crate) struct Demands {
    /// Headers without which no request is served.
    pub(crate) required: &'static [&'static str],
}

/// Headers that have one value; a second one would leave open which of them was signed.
const SINGLE: [&str; 11] = [
    "date",
    "digest",
    "x-request-id",
    "psu-id",
    "psu-corporate-id",
    "tpp-redirect-uri",
    "tpp-nok-redirect-uri",
    "tpp-session-id",
    "tpp-signature-certificate",
    "signature",
    "psu-ip-address",
];

/// "The API allows connecting clients to have a maximum deviation of 60 seconds."
const DATE_TOLERANCE_MS: i64 = 60_000;

/// The TPP behind a request, as its certificate says.
pub(crate) struct Tpp {
    /// organizationIdentifier, or the subject where that is missing.
    pub(crate) id: String,
    /// Its name, for people.
    pub(crate) name: String,
    roles: Vec<Psd2Role>,
}

impl Tpp {
    /// Demands a role of PSD2.
    pub(crate) fn demand(&self, role: &Psd2Role) -> Result<(), Refusal> {
        if self.roles.contains(role) {
            return Ok(());
        }
        Err(Refusal::new("ROLE_INVALID", format!("the certificate does not carry the role {}", role.as_str())))
    }
}

/// Checks a request and says who sent it. `seen` tells whether this TPP has used this X-Request-ID before.
pub(crate) fn verify(
    incoming: &Incoming,
    demands: &Demands,
    authority: &Certificate,
    now_ms: i64,
    seen: impl Fn(&str, &str) -> bool,
) -> Result<Tpp, Refusal> {
    if let Some(name) = SINGLE.iter().find(|name| incoming.headers.get_all(**name).iter().count() > 1) {
        return Err(Refusal::format(name, format!("the header {name} stands there more than once")));
    }
    let tpp = incoming.header("tpp-signature-certificate").and_then(tpp);
    let repeated = match (&tpp, incoming.header("x-request-id")) {
        (Some(tpp), Some(id)) => seen(&tpp.id, id),
        _ => false,
    };
    let policy = Policy {
        signed_if_present: SIGNED_IF_PRESENT.map(str::to_owned).to_vec(),
        required: demands.required.iter().map(|name| (*name).to_owned()).collect(),
        now_ms: Some(now_ms),
        date_tolerance_ms: Some(DATE_TOLERANCE_MS),
        issuers: vec![authority.clone()],
        key_id_of_certificate: true,
        repeated,
    };
    let headers = headers(incoming);
    let message =
        Message { method: &incoming.method, target: &incoming.target, headers: &headers, body: &incoming.body };
    let verdict = sign::verify(&message, None, &policy);
    if let Some(cause) = verdict.causes.first() {
        return Err(Refusal::new(code(cause.kind), cause.message.clone()).at(&cause.field));
    }
    let tpp = tpp.ok_or_else(|| Refusal::new("CERTIFICATE_INVALID", "the certificate cannot be read"))?;
    if tpp.roles.is_empty() {
        let text = "the certificate holds no PSD2 statement with roles (ETSI TS 119 495)";
        return Err(Refusal::new("CERTIFICATE_INVALID", text));
    }
    Ok(tpp)
}

/// The TPP that a certificate names.
pub(crate) fn tpp(base64: &str) -> Option<Tpp> {
    let certificate = Certificate::from_pem_or_base64(base64).ok()?;
    let id = certificate.organization_identifier().unwrap_or_else(|| certificate.subject());
    let name = organisation(&certificate.subject()).unwrap_or_else(|| id.clone());
    Some(Tpp { id, name, roles: certificate.psd2_roles() })
}

/// The organisation in a subject as RFC 2253 writes it. A name with an escaped comma is cut there: it is only shown.
fn organisation(subject: &str) -> Option<String> {
    let name = subject.split(',').find_map(|part| part.strip_prefix("O="))?;
    Some(name.trim_end_matches('\\').to_owned())
}

fn headers(incoming: &Incoming) -> Vec<Header> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    incoming.headers.iter().map(|(name, value)| Header::new(name.as_str(), text(value.as_bytes()))).collect()
}

/// The document's code for each cause. Its "Signing Specification" speaks of 400 where a signature fails or is missing, its
/// table of codes of 401: the table says more, and is followed.
fn code(cause: CauseKind) -> &'static str {
    use CauseKind as K;
    match cause {
        K::SignatureMissing => "SIGNATURE_MISSING",
        K::CertificateMissing => "CERTIFICATE_MISSING",
        K::CertificateUnreadable | K::CertificateForeign => "CERTIFICATE_INVALID",
        K::CertificateExpired => "CERTIFICATE_EXPIRED",
        K::DateOff => "TIMESTAMP_INVALID",
        K::HeaderMissing | K::DigestMissing | K::DigestUnreadable | K::DateUnreadable | K::RequestIdRepeated => {
            "FORMAT_ERROR"
        }
        // Unreadable, of another algorithm or key, over other bytes.
        _ => "SIGNATURE_INVALID",
    }
}
