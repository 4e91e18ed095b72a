//! Signed requests: framing, keys, certificates, verification.

use crate::{GirokitError, entropy};
use girokit::Header;
use girokit::sign::{self, Message, Scheme, Verdict};
use rsa::traits::PublicKeyParts;
use std::sync::Arc;

/// A request that is ready to be signed.
#[derive(uniffi::Object)]
pub struct Framed(sign::Framed);

/// Frames a request: computes the digest where it is asked for and not there, and joins the signing string.
#[uniffi::export]
pub fn frame(
    method: &str,
    target: &str,
    headers: Vec<Header>,
    body: Vec<u8>,
    signed_headers: Vec<String>,
    key_id: &str,
) -> Result<Arc<Framed>, GirokitError> {
    let message = Message { method, target, headers: &headers, body: &body };
    let scheme = Scheme::new(signed_headers.iter().map(String::as_str));
    Ok(Arc::new(Framed(sign::frame(&message, &scheme, key_id)?)))
}

#[uniffi::export]
impl Framed {
    /// The text whose UTF-8 bytes are signed.
    pub fn signing_string(&self) -> String {
        self.0.signing_string().to_owned()
    }

    /// The `Digest` header that was computed and has to be added to the request.
    pub fn digest(&self) -> Option<String> {
        self.0.digest().map(str::to_owned)
    }

    /// The keyId that will stand in the header.
    pub fn key_id(&self) -> String {
        self.0.key_id().to_owned()
    }

    /// The value of the `Signature` header, once the signing string was signed.
    pub fn finish(&self, signature: Vec<u8>) -> String {
        self.0.finish(&signature)
    }
}

/// `SHA-256=` and the base64 of the hash of these bytes.
#[uniffi::export]
pub fn digest(body: Vec<u8>) -> String {
    sign::digest::sha256(&body)
}

/// A signing key in memory, for where the platform has none.
#[derive(uniffi::Object)]
pub struct PrivateKey(sign::PrivateKey);

#[uniffi::export]
impl PrivateKey {
    /// Reads PKCS#8 or PKCS#1 PEM.
    #[uniffi::constructor]
    pub fn from_pem(pem: &str) -> Result<Self, GirokitError> {
        Ok(Self(sign::PrivateKey::from_pem(pem)?))
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256; the 32 bytes of entropy blind the computation.
    pub fn sign(&self, message: Vec<u8>, entropy: Vec<u8>) -> Result<Vec<u8>, GirokitError> {
        Ok(self.0.sign(&message, &self::entropy(&entropy)?)?)
    }
}

/// A certificate. Reading it says nothing about trust.
#[derive(uniffi::Object)]
pub struct Certificate(girokit::cert::Certificate);

#[uniffi::export]
impl Certificate {
    /// Reads the first certificate of a PEM text.
    #[uniffi::constructor]
    pub fn from_pem(pem: &str) -> Result<Self, GirokitError> {
        Ok(Self(girokit::cert::Certificate::from_pem(pem)?))
    }

    /// Reads PEM, or base64 of DER as it stands in `TPP-Signature-Certificate`.
    #[uniffi::constructor]
    pub fn from_pem_or_base64(text: &str) -> Result<Self, GirokitError> {
        Ok(Self(girokit::cert::Certificate::from_pem_or_base64(text)?))
    }

    /// The `keyId` of a request signature.
    pub fn key_id(&self) -> String {
        self.0.key_id()
    }

    /// Serial number, upper-case hexadecimal.
    pub fn serial(&self) -> String {
        self.0.serial_hex()
    }

    /// Name of the issuer, as `X500Principal.getName(RFC2253)` prints it.
    pub fn issuer(&self) -> String {
        self.0.issuer()
    }

    /// Name of the holder, in the same form.
    pub fn subject(&self) -> String {
        self.0.subject()
    }

    /// Begin of validity, Unix time in milliseconds.
    pub fn valid_from_ms(&self) -> i64 {
        self.0.not_before_ms()
    }

    /// Last moment of validity, Unix time in milliseconds.
    pub fn valid_to_ms(&self) -> i64 {
        self.0.not_after_ms()
    }

    /// Whether the moment, Unix time in milliseconds, lies within the validity.
    pub fn is_valid_at(&self, unix_ms: i64) -> bool {
        self.0.is_valid_at(unix_ms)
    }

    /// Whether the issuer's key signed this certificate.
    pub fn is_signed_by(&self, issuer: &Certificate) -> Result<bool, GirokitError> {
        Ok(self.0.is_signed_by(&issuer.0)?)
    }

    /// Base64 of the DER form: the value of `TPP-Signature-Certificate`.
    pub fn base64(&self) -> String {
        self.0.base64()
    }

    /// organizationIdentifier of the holder.
    pub fn organization_identifier(&self) -> Option<String> {
        self.0.organization_identifier()
    }

    /// Roles under PSD2: `PSP_AS`, `PSP_PI`, `PSP_AI`, `PSP_IC`.
    pub fn roles(&self) -> Vec<String> {
        self.0.psd2_roles().iter().map(ToString::to_string).collect()
    }

    /// Name and id of the authority that authorised the holder; empty when none is named.
    pub fn authority(&self) -> Vec<String> {
        self.0.psd2_authority().map_or_else(Vec::new, |(name, id)| vec![name, id])
    }

    /// Size of the holder's key; nothing when it is not RSA.
    pub fn rsa_key_bits(&self) -> Option<u64> {
        self.0.public_key().ok().map(|key| key.n().bits() as u64)
    }

    /// What the certificate is qualified for: `eseal`, `web` or `esign`.
    pub fn qc_type(&self) -> Option<String> {
        self.0.qc_type().map(|kind| kind.to_string())
    }
}

/// What a verifier demands besides a signature that fits.
#[derive(uniffi::Record)]
pub struct Policy {
    /// Headers that have to be signed whenever the message carries them, lower case.
    #[uniffi(default = [])]
    pub signed_if_present: Vec<String>,
    /// Headers that have to be there, lower case.
    #[uniffi(default = [])]
    pub required: Vec<String>,
    /// Unix time in milliseconds; without it neither date nor validity are looked at.
    #[uniffi(default = None)]
    pub now_ms: Option<i64>,
    /// How far the `Date` header may be off, in milliseconds.
    #[uniffi(default = None)]
    pub date_tolerance_ms: Option<i64>,
    /// Certificates of which one has to have issued the signer's.
    #[uniffi(default = [])]
    pub issuers: Vec<Arc<Certificate>>,
    /// Whether `keyId` has to be that of the certificate.
    #[uniffi(default = false)]
    pub key_id_of_certificate: bool,
    /// Whether the verifier has seen this request id before.
    #[uniffi(default = false)]
    pub repeated: bool,
}

impl From<Policy> for sign::Policy {
    fn from(policy: Policy) -> Self {
        Self {
            signed_if_present: policy.signed_if_present,
            required: policy.required,
            now_ms: policy.now_ms,
            date_tolerance_ms: policy.date_tolerance_ms,
            issuers: policy.issuers.iter().map(|issuer| issuer.0.clone()).collect(),
            key_id_of_certificate: policy.key_id_of_certificate,
            repeated: policy.repeated,
        }
    }
}

/// Verifies a signed message. Without a certificate, the one in `TPP-Signature-Certificate` is used.
#[uniffi::export]
pub fn verify(
    method: &str,
    target: &str,
    headers: Vec<Header>,
    body: Vec<u8>,
    certificate: Option<Arc<Certificate>>,
    policy: Policy,
) -> Verdict {
    let message = Message { method, target, headers: &headers, body: &body };
    sign::verify(&message, certificate.as_deref().map(|certificate| &certificate.0), &policy.into())
}

/// Verifies a signed message with the public half of a key, where there is no certificate.
#[uniffi::export]
pub fn verify_with_key(
    method: &str,
    target: &str,
    headers: Vec<Header>,
    body: Vec<u8>,
    key: &PrivateKey,
    policy: Policy,
) -> Verdict {
    let message = Message { method, target, headers: &headers, body: &body };
    sign::verify_with_key(&message, key.0.public_key(), &policy.into())
}
