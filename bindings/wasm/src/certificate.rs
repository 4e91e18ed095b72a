//! What a certificate says.

use crate::convert::Thrown;
use girokit::cert;
use rsa::traits::PublicKeyParts;
use wasm_bindgen::prelude::wasm_bindgen;

/// A certificate: [`girokit::cert::Certificate`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Certificate(cert::Certificate);

#[wasm_bindgen]
impl Certificate {
    /// Reads PEM, or base64 of DER.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Certificate, Thrown> {
        Ok(Self(cert::Certificate::from_pem_or_base64(text)?))
    }

    /// `SN=<serial>,CA=<issuer>`.
    #[wasm_bindgen(getter, js_name = keyId)]
    pub fn key_id(&self) -> String {
        self.0.key_id()
    }

    /// Serial number, hexadecimal in upper case.
    #[wasm_bindgen(getter)]
    pub fn serial(&self) -> String {
        self.0.serial_hex()
    }

    /// Issuer, as Java prints it.
    #[wasm_bindgen(getter)]
    pub fn issuer(&self) -> String {
        self.0.issuer()
    }

    /// Holder, as Java prints it.
    #[wasm_bindgen(getter)]
    pub fn subject(&self) -> String {
        self.0.subject()
    }

    /// Base64 of DER on one line.
    #[wasm_bindgen(getter)]
    pub fn base64(&self) -> String {
        self.0.base64()
    }

    /// Begin of validity, Unix time in milliseconds.
    #[wasm_bindgen(getter, js_name = validFromMs)]
    #[allow(clippy::cast_precision_loss)]
    pub fn not_before_ms(&self) -> f64 {
        self.0.not_before_ms() as f64
    }

    /// Last moment of validity, Unix time in milliseconds.
    #[wasm_bindgen(getter, js_name = validToMs)]
    #[allow(clippy::cast_precision_loss)]
    pub fn not_after_ms(&self) -> f64 {
        self.0.not_after_ms() as f64
    }

    /// Whether a moment lies within the validity.
    #[wasm_bindgen(js_name = isValidAt)]
    #[allow(clippy::cast_possible_truncation)]
    pub fn is_valid_at(&self, unix_ms: f64) -> bool {
        self.0.is_valid_at(unix_ms as i64)
    }

    /// organizationIdentifier of the holder.
    #[wasm_bindgen(getter, js_name = organizationIdentifier)]
    pub fn organization_identifier(&self) -> Option<String> {
        self.0.organization_identifier()
    }

    /// PSD2 roles.
    #[wasm_bindgen(getter)]
    pub fn roles(&self) -> Vec<String> {
        self.0.psd2_roles().iter().map(|role| role.as_str().to_owned()).collect()
    }

    /// Name and id of the authority, in this order; empty where there is none.
    #[wasm_bindgen(getter)]
    pub fn authority(&self) -> Vec<String> {
        self.0.psd2_authority().map(|(name, id)| vec![name, id]).unwrap_or_default()
    }

    /// What it is qualified for.
    #[wasm_bindgen(getter, js_name = qcType)]
    pub fn qc_type(&self) -> Option<String> {
        self.0.qc_type().map(|kind| kind.as_str().to_owned())
    }

    /// Length of its RSA key in bits.
    #[wasm_bindgen(getter, js_name = rsaKeyBits)]
    pub fn rsa_key_bits(&self) -> Option<usize> {
        self.0.public_key().ok().map(|key| key.n().bits())
    }

    /// Whether the issuer's key signed it.
    #[wasm_bindgen(js_name = isSignedBy)]
    pub fn is_signed_by(&self, issuer: &Certificate) -> Result<bool, Thrown> {
        Ok(self.0.is_signed_by(&issuer.0)?)
    }
}
