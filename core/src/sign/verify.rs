//! Verification as a bank does it, and as a client should do it with signed responses.

use super::verdict::{Cause, CauseKind, Verdict};
use super::{Message, REQUEST_TARGET, RSA_SHA256, SignatureHeader, digest, explain, string};
use crate::cert::Certificate;
use crate::http::{date, header};
use rsa::{RsaPublicKey, pkcs1v15, signature::Verifier};
use sha2::Sha256;
use std::fmt::Write;

/// What a verifier requires besides a signature that matches.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// Headers that have to be signed whenever the message carries them, lower case.
    pub signed_if_present: Vec<String>,
    /// Headers that have to be there, lower case.
    pub required: Vec<String>,
    /// Unix time in milliseconds; without it neither date nor validity are checked.
    pub now_ms: Option<i64>,
    /// How far the `Date` header may be off, in milliseconds.
    pub date_tolerance_ms: Option<i64>,
    /// Certificates of which one has to have issued the signer's; empty: the issuer is not checked.
    pub issuers: Vec<Certificate>,
    /// Whether `keyId` has to be that of the certificate.
    pub key_id_of_certificate: bool,
    /// Whether the verifier has seen this request id before.
    pub repeated: bool,
}

/// Verifies a signed message. With `certificate` absent, the one in `TPP-Signature-Certificate` is used.
pub fn verify(message: &Message<'_>, certificate: Option<&Certificate>, policy: &Policy) -> Verdict {
    let mut causes = Vec::new();
    let signature = read_signature(message, &mut causes);
    let certificate = read_certificate(message, certificate, &mut causes);
    if let Some(certificate) = &certificate {
        check_certificate(certificate, policy, &mut causes);
    }
    check_required_headers(message, policy, &mut causes);
    check_digest(message, signature.as_ref(), &mut causes);
    check_date(message, policy, &mut causes);
    if let Some(signature) = &signature {
        check_signed_headers(message, signature, policy, &mut causes);
        if let Some(certificate) = &certificate {
            let own = certificate.key_id();
            if policy.key_id_of_certificate && signature.key_id != own {
                causes.push(Cause::new(
                    CauseKind::KeyIdUnknown,
                    "keyId",
                    format!(
                        "keyId is SN=<serial>,CA=<issuer> of the certificate: it is `{}` and has to be `{own}`",
                        signature.key_id
                    ),
                ));
            }
            if causes.iter().all(|cause| cause.kind != CauseKind::SignedHeaderMissing) {
                match certificate.public_key() {
                    Ok(key) => check_signature(message, signature, &key, &mut causes),
                    Err(error) => causes.push(Cause::new(
                        CauseKind::CertificateUnreadable,
                        "TPP-Signature-Certificate",
                        error.message,
                    )),
                }
            }
        }
    }
    verdict(causes, policy)
}

/// Verifies with a bare public key, where there is no certificate: nothing that only a certificate says (its issuer,
/// its validity, its keyId) is checked.
pub fn verify_with_key(message: &Message<'_>, key: &RsaPublicKey, policy: &Policy) -> Verdict {
    let mut causes = Vec::new();
    let signature = read_signature(message, &mut causes);
    check_required_headers(message, policy, &mut causes);
    check_digest(message, signature.as_ref(), &mut causes);
    check_date(message, policy, &mut causes);
    if let Some(signature) = &signature {
        check_signed_headers(message, signature, policy, &mut causes);
        if causes.iter().all(|cause| cause.kind != CauseKind::SignedHeaderMissing) {
            check_signature(message, signature, key, &mut causes);
        }
    }
    verdict(causes, policy)
}

fn verdict(mut causes: Vec<Cause>, policy: &Policy) -> Verdict {
    if policy.repeated {
        causes.push(Cause::new(
            CauseKind::RequestIdRepeated,
            "X-Request-ID",
            "each request has an id of its own; this one was used before",
        ));
    }
    causes.sort_by_key(|cause| likelihood(cause.kind));
    Verdict { causes }
}

/// Consequences come after their causes: a wrong digest explains a signature that does not match, not the other way
/// round.
fn likelihood(kind: CauseKind) -> u8 {
    use CauseKind as K;
    match kind {
        K::SignatureMissing | K::SignatureUnreadable => 0,
        K::CertificateMissing | K::CertificateUnreadable => 1,
        K::CertificateForeign => 2,
        K::CertificateExpired => 3,
        K::AlgorithmUnknown => 4,
        K::RequestIdRepeated => 5,
        K::SignedHeaderMissing => 6,
        K::DigestMissing | K::DigestUnreadable | K::DigestWrong => 7,
        K::HeaderMissing => 8,
        K::DateUnreadable | K::DateOff => 9,
        K::KeyIdUnknown => 10,
        K::HeaderNotSigned => 11,
        K::AnotherKey | K::SignedOtherwise | K::SignedHeaderChanged => 12,
    }
}

fn read_signature(message: &Message<'_>, causes: &mut Vec<Cause>) -> Option<SignatureHeader> {
    let Some(value) = header::find(message.headers, "signature") else {
        let scheme =
            |value: &str| value.trim_start().get(..10).is_some_and(|word| word.eq_ignore_ascii_case("signature "));
        let text = match header::find(message.headers, "authorization").filter(|value| scheme(value)) {
            Some(_) => {
                "every request is signed; there is no Signature header, and its parts are in `Authorization: Signature …`: send them as `Signature: keyId=…`"
            }
            None => "every request is signed; there is no Signature header",
        };
        causes.push(Cause::new(CauseKind::SignatureMissing, "Signature", text));
        return None;
    };
    match SignatureHeader::read(value) {
        Ok(signature) => {
            if signature.algorithm != RSA_SHA256 {
                let text = format!("the algorithm is {RSA_SHA256}; this says `{}`", signature.algorithm);
                causes.push(Cause::new(CauseKind::AlgorithmUnknown, "algorithm", text));
            }
            Some(signature)
        }
        Err(error) => {
            causes.push(Cause::new(CauseKind::SignatureUnreadable, "Signature", error.message));
            None
        }
    }
}

fn read_certificate(
    message: &Message<'_>,
    given: Option<&Certificate>,
    causes: &mut Vec<Cause>,
) -> Option<Certificate> {
    const NAME: &str = "TPP-Signature-Certificate";
    if let Some(given) = given {
        return Some(given.clone());
    }
    let Some(value) = header::find(message.headers, NAME) else {
        causes.push(Cause::new(CauseKind::CertificateMissing, NAME, "the certificate to verify with is missing"));
        return None;
    };
    match Certificate::from_pem_or_base64(value) {
        Ok(certificate) => Some(certificate),
        Err(error) => {
            causes.push(Cause::new(CauseKind::CertificateUnreadable, NAME, error.message));
            None
        }
    }
}

fn check_certificate(certificate: &Certificate, policy: &Policy, causes: &mut Vec<Cause>) {
    const NAME: &str = "TPP-Signature-Certificate";
    let issued = |issuer: &Certificate| certificate.is_signed_by(issuer).unwrap_or(false);
    if !policy.issuers.is_empty() && !policy.issuers.iter().any(issued) {
        let text = format!("its issuer `{}` is not one that the verifier trusts", certificate.issuer());
        causes.push(Cause::new(CauseKind::CertificateForeign, NAME, text));
    }
    if let Some(now) = policy.now_ms
        && !certificate.is_valid_at(now)
    {
        let (from, to) = (date::format(certificate.not_before_ms()), date::format(certificate.not_after_ms()));
        causes.push(Cause::new(
            CauseKind::CertificateExpired,
            NAME,
            format!("it is valid from {from} to {to}, not now"),
        ));
    }
}

fn check_required_headers(message: &Message<'_>, policy: &Policy, causes: &mut Vec<Cause>) {
    for name in policy.required.iter().filter(|name| header::find(message.headers, name).is_none()) {
        causes.push(Cause::new(CauseKind::HeaderMissing, name, "every request carries this header; it is missing"));
    }
}

fn check_digest(message: &Message<'_>, signature: Option<&SignatureHeader>, causes: &mut Vec<Cause>) {
    let Some(value) = header::find(message.headers, "digest") else {
        let declared = signature.is_some_and(|signature| signature.headers.iter().any(|name| name == "digest"));
        if !message.body.is_empty() || declared {
            let mut text =
                "a request with a body carries `Digest: SHA-256=<base64 of the SHA-256 of the body's bytes>`"
                    .to_owned();
            if let Some(renamed) = explain::similar_header(message, "digest", &[]).filter(|_| declared) {
                let _ = write!(text, " (there is `{}`)", renamed.name);
            }
            causes.push(Cause::new(CauseKind::DigestMissing, "Digest", text));
        }
        return;
    };
    match digest::compare(value, message.body) {
        digest::Match::Equal => {}
        digest::Match::Unreadable => {
            let text = digest::otherwise(value, message.body).unwrap_or("a digest reads SHA-256=<base64>");
            causes.push(Cause::new(CauseKind::DigestUnreadable, "Digest", text));
        }
        digest::Match::Different => {
            let text = digest::otherwise(value, message.body).map(str::to_owned).unwrap_or_else(|| format!(
                "the digest is not that of the {} bytes received (`{}`): the body was altered, or written again, after it was hashed",
                message.body.len(),
                digest::sha256(message.body)
            ));
            causes.push(Cause::new(CauseKind::DigestWrong, "Digest", text));
        }
    }
}

fn check_date(message: &Message<'_>, policy: &Policy, causes: &mut Vec<Cause>) {
    let (Some(now), Some(tolerance)) = (policy.now_ms, policy.date_tolerance_ms) else { return };
    let Some(value) = header::find(message.headers, "date") else { return };
    match date::parse(value) {
        Err(error) => causes.push(Cause::new(CauseKind::DateUnreadable, "Date", error.to_string())),
        // The header counts whole seconds, so the comparison does too.
        Ok(at) => {
            let off = (now.div_euclid(1000) - at.div_euclid(1000)) * 1000;
            if off.abs() > tolerance {
                let text = format!(
                    "the clock of the signer is {} s {}; {} s are allowed: the verifier has {}",
                    off.abs() / 1000,
                    if off > 0 { "behind" } else { "ahead" },
                    tolerance / 1000,
                    date::format(now)
                );
                causes.push(Cause::new(CauseKind::DateOff, "Date", text));
            }
        }
    }
}

fn check_signed_headers(message: &Message<'_>, signature: &SignatureHeader, policy: &Policy, causes: &mut Vec<Cause>) {
    for name in &signature.headers {
        if name != REQUEST_TARGET && name != "digest" && header::find(message.headers, name).is_none() {
            let text = explain::describe_missing_header(message, name, &signature.headers);
            causes.push(Cause::new(CauseKind::SignedHeaderMissing, name, text));
        }
    }
    for name in &policy.signed_if_present {
        let present = header::find(message.headers, name).is_some();
        if present && !signature.headers.contains(name) {
            let text = "a request that carries this header signs it; it is not in the list of signed headers";
            causes.push(Cause::new(CauseKind::HeaderNotSigned, name, text));
        }
    }
}

fn check_signature(message: &Message<'_>, signature: &SignatureHeader, key: &RsaPublicKey, causes: &mut Vec<Cause>) {
    let names = || signature.headers.iter().map(String::as_str);
    let text = match string::signing_string(message, names()) {
        Ok(text) => text,
        // A header that is missing is a cause already. Otherwise: what cannot be put together cannot have been signed.
        Err(_) if !causes.is_empty() => return,
        Err(error) => {
            let field = error.field.unwrap_or_else(|| "headers".to_owned());
            return causes.push(Cause::new(CauseKind::SignatureUnreadable, &field, error.message));
        }
    };
    if !holds(key, text.as_bytes(), &signature.signature) {
        let known = causes.iter().any(|cause| cause.kind == CauseKind::AlgorithmUnknown);
        let found = explain::diagnose_signature(message, signature, key);
        // The header says already that it is another algorithm.
        causes.extend(found.into_iter().filter(|cause| !known || cause.kind != CauseKind::AlgorithmUnknown));
    }
}

/// Whether a signature (RSASSA-PKCS1-v1_5 with SHA-256) of a text is valid for a key.
pub(crate) fn holds(key: &RsaPublicKey, message: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = pkcs1v15::Signature::try_from(signature) else { return false };
    pkcs1v15::VerifyingKey::<Sha256>::new(key.clone()).verify(message, &signature).is_ok()
}
