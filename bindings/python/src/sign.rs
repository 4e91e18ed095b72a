//! Signing, verification, checks.

use crate::certificate::Certificate;
use crate::error::Result;
use girokit::Header;
use girokit::sign::{self, Message, Policy, Scheme, Verdict};
use pyo3::prelude::*;

type Pairs = Vec<(String, String)>;

fn headers(pairs: Pairs) -> Vec<Header> {
    pairs.into_iter().map(|(name, value)| Header { name, value }).collect()
}

/// A request that is ready to be signed.
#[pyclass(frozen, module = "girokit")]
pub struct Framed(sign::Framed);

#[pymethods]
impl Framed {
    /// The text to sign; its UTF-8 bytes are what the key signs.
    #[getter]
    fn signing_string(&self) -> &str {
        self.0.signing_string()
    }

    /// The `Digest` header that was computed and has to be added to the request.
    #[getter]
    fn digest(&self) -> Option<&str> {
        self.0.digest()
    }

    /// The keyId that will stand in the header.
    #[getter]
    fn key_id(&self) -> &str {
        self.0.key_id()
    }

    /// The value of the `Signature` header, once the signing string was signed.
    fn finish(&self, signature: &[u8]) -> String {
        self.0.finish(signature)
    }
}

/// Frames a request: the digest where `signed` asks for one that is not there, and the signing string.
#[pyfunction]
pub fn frame(
    method: &str,
    target: &str,
    headers: Pairs,
    body: &[u8],
    signed: Vec<String>,
    key_id: &str,
) -> Result<Framed> {
    let headers = self::headers(headers);
    let message = Message { method, target, headers: &headers, body };
    Ok(Framed(sign::frame(&message, &Scheme::new(signed.iter().map(String::as_str)), key_id)?))
}

/// Verifies a signed request; without a certificate, with the one in `TPP-Signature-Certificate`.
#[pyfunction]
#[pyo3(signature = (method, target, headers, body, certificate=None, *, now_ms=None, date_tolerance_ms=None,
    required=vec![], signed_if_present=vec![], issuers=vec![], key_id_of_certificate=false, repeated=false))]
#[allow(clippy::too_many_arguments)]
pub fn verify(
    method: &str,
    target: &str,
    headers: Pairs,
    body: &[u8],
    certificate: Option<&Certificate>,
    now_ms: Option<i64>,
    date_tolerance_ms: Option<i64>,
    required: Vec<String>,
    signed_if_present: Vec<String>,
    issuers: Vec<PyRef<'_, Certificate>>,
    key_id_of_certificate: bool,
    repeated: bool,
) -> Verdict {
    let issuers = issuers.iter().map(|issuer| issuer.0.clone()).collect();
    let policy =
        Policy { signed_if_present, required, now_ms, date_tolerance_ms, issuers, key_id_of_certificate, repeated };
    let headers = self::headers(headers);
    sign::verify(&Message { method, target, headers: &headers, body }, certificate.map(|found| &found.0), &policy)
}

/// `SHA-256=` and the base64 of the hash of these bytes: the value of a `Digest` header.
#[pyfunction]
pub fn digest(body: &[u8]) -> String {
    sign::digest::sha256(body)
}

/// Holds a text to the rule of a kind of value (`iban`, `kid`, `amount` …); raises with the rule that is broken.
///
/// With a currency, an amount is held to that currency's decimals too.
#[pyfunction]
#[pyo3(signature = (kind, text, currency=None))]
pub fn check(kind: &str, text: &str, currency: Option<&str>) -> Result<()> {
    Ok(girokit::iso::check(kind, text, currency)?)
}

/// An RSA key in the core's memory: the fallback for where `cryptography` cannot be installed.
#[pyclass(frozen, module = "girokit")]
pub struct PrivateKey(sign::PrivateKey);

#[pymethods]
impl PrivateKey {
    /// Reads PKCS#8 or PKCS#1 PEM.
    #[staticmethod]
    fn from_pem(pem: &str) -> Result<Self> {
        Ok(Self(sign::PrivateKey::from_pem(pem)?))
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256; the entropy, 32 fresh random bytes, blinds the computation.
    fn sign(&self, py: Python<'_>, message: &[u8], entropy: [u8; 32]) -> Result<Vec<u8>> {
        Ok(py.detach(|| self.0.sign(message, &entropy))?)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
