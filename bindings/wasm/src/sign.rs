//! Framing, a key in memory, verification.

use crate::convert::{self, Thrown, give};
use girokit::cert;
use girokit::sign::{self, Message, Policy, Scheme};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The `Digest` header of a body.
#[wasm_bindgen]
pub fn digest(body: &[u8]) -> String {
    sign::digest::sha256(body)
}

/// A request that is ready to be signed: [`girokit::sign::Framed`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Framed(sign::Framed);

/// Frames a request; `headers` as [`convert::headers`] reads them, `names` with spaces between them.
#[wasm_bindgen]
pub fn frame(
    method: &str,
    target: &str,
    headers: &str,
    body: &[u8],
    names: &str,
    key_id: &str,
) -> Result<Framed, Thrown> {
    let headers = convert::headers(headers)?;
    let message = Message { method, target, headers: &headers, body };
    Ok(Framed(sign::frame(&message, &Scheme::new(names.split_ascii_whitespace()), key_id)?))
}

#[wasm_bindgen]
impl Framed {
    /// The bytes to sign.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> Vec<u8> {
        self.0.signing_string().as_bytes().to_vec()
    }

    /// The `Digest` header to add, where one was computed.
    #[wasm_bindgen(getter)]
    pub fn digest(&self) -> Option<String> {
        self.0.digest().map(str::to_owned)
    }

    /// The keyId.
    #[wasm_bindgen(getter, js_name = keyId)]
    pub fn key_id(&self) -> String {
        self.0.key_id().to_owned()
    }

    /// The value of the `Signature` header.
    pub fn finish(&self, signature: &[u8]) -> String {
        self.0.finish(signature)
    }
}

/// A key in memory: [`girokit::sign::PrivateKey`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct PrivateKey(sign::PrivateKey);

#[wasm_bindgen]
impl PrivateKey {
    /// Reads a PEM text.
    #[wasm_bindgen(constructor)]
    pub fn new(pem: &str) -> Result<PrivateKey, Thrown> {
        Ok(Self(sign::PrivateKey::from_pem(pem)?))
    }

    /// Signs, blinded with the entropy.
    pub fn sign(&self, message: &[u8], entropy: &[u8]) -> Result<Vec<u8>, Thrown> {
        Ok(self.0.sign(message, &convert::entropy(entropy)?)?)
    }
}

/// What a verifier found: [`girokit::sign::Verdict`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Verdict(sign::Verdict);

#[wasm_bindgen]
impl Verdict {
    /// Everything that is wrong, the most likely cause first.
    #[wasm_bindgen(getter)]
    pub fn causes(&self) -> Result<JsValue, Thrown> {
        give(&self.0.causes)
    }

    /// The verdict as a person reads it.
    pub fn explain(&self) -> String {
        self.0.explain()
    }
}

/// What a verifier demands besides a signature that fits: [`girokit::sign::Policy`].
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Demands(Policy);

#[wasm_bindgen]
impl Demands {
    /// Nothing is demanded.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Demands a header.
    pub fn require(&mut self, name: &str) {
        self.0.required.push(name.to_ascii_lowercase());
    }

    /// Demands that a header is signed whenever it is there.
    #[wasm_bindgen(js_name = signIfPresent)]
    pub fn sign_if_present(&mut self, name: &str) {
        self.0.signed_if_present.push(name.to_ascii_lowercase());
    }

    /// Trusts an issuer, given as PEM.
    pub fn trust(&mut self, issuer: &str) -> Result<(), Thrown> {
        self.0.issuers.push(cert::Certificate::from_pem_or_base64(issuer)?);
        Ok(())
    }

    /// Looks at the clock: validity of the certificate, and the `Date` header where a tolerance is given.
    #[allow(clippy::cast_possible_truncation)]
    pub fn clock(&mut self, now_ms: f64, date_tolerance_ms: Option<f64>) {
        self.0.now_ms = Some(now_ms as i64);
        self.0.date_tolerance_ms = date_tolerance_ms.map(|tolerance| tolerance as i64);
    }

    /// Demands that `keyId` is that of the certificate.
    #[wasm_bindgen(js_name = keyIdOfCertificate)]
    pub fn key_id_of_certificate(&mut self) {
        self.0.key_id_of_certificate = true;
    }

    /// Says that this request id was seen before.
    pub fn repeated(&mut self) {
        self.0.repeated = true;
    }
}

/// Verifies a signed message with a bare key: nothing of what only a certificate says is looked at.
#[wasm_bindgen(js_name = verifyWithKey)]
pub fn verify_with_key(
    method: &str,
    target: &str,
    headers: &str,
    body: &[u8],
    key: &PrivateKey,
    policy: &Demands,
) -> Result<Verdict, Thrown> {
    let headers = convert::headers(headers)?;
    let message = Message { method, target, headers: &headers, body };
    Ok(Verdict(sign::verify_with_key(&message, key.0.public_key(), &policy.0)))
}

/// Verifies a signed message; without a certificate the one that it carries is used.
#[wasm_bindgen]
pub fn verify(
    method: &str,
    target: &str,
    headers: &str,
    body: &[u8],
    certificate: Option<String>,
    policy: &Demands,
) -> Result<Verdict, Thrown> {
    let headers = convert::headers(headers)?;
    let certificate = certificate.map(|text| cert::Certificate::from_pem_or_base64(&text)).transpose()?;
    let message = Message { method, target, headers: &headers, body };
    Ok(Verdict(sign::verify(&message, certificate.as_ref(), &policy.0)))
}
