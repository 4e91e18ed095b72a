//! Certificates.

use crate::error::Result;
use girokit::cert;
use pyo3::prelude::*;
use rsa::traits::PublicKeyParts;

/// A certificate, read once. Reading says nothing about trust.
#[pyclass(frozen, eq, module = "girokit")]
#[derive(PartialEq)]
pub struct Certificate(pub(crate) cert::Certificate);

#[pymethods]
impl Certificate {
    /// Reads PEM (the first certificate in the text), or base64 of the DER form.
    #[staticmethod]
    fn from_pem(text: &str) -> Result<Self> {
        Ok(Self(cert::Certificate::from_pem_or_base64(text)?))
    }

    /// Reads the DER form.
    #[staticmethod]
    fn from_der(der: &[u8]) -> Result<Self> {
        Ok(Self(cert::Certificate::from_der(der)?))
    }

    /// The DER form, byte for byte as it was read.
    #[getter]
    fn der(&self) -> &[u8] {
        self.0.der()
    }

    /// Base64 of the DER form on one line: the value of `TPP-Signature-Certificate`.
    #[getter]
    fn base64(&self) -> String {
        self.0.base64()
    }

    /// `SN=<serial>,CA=<issuer>`: the keyId of a request signature.
    #[getter]
    fn key_id(&self) -> String {
        self.0.key_id()
    }

    /// Serial number in upper-case hexadecimal.
    #[getter]
    fn serial(&self) -> String {
        self.0.serial_hex()
    }

    /// Name of the issuer in the form of RFC 2253, as Java prints it.
    #[getter]
    fn issuer(&self) -> String {
        self.0.issuer()
    }

    /// Name of the holder, in the same form.
    #[getter]
    fn subject(&self) -> String {
        self.0.subject()
    }

    /// Begin of validity, Unix time in milliseconds.
    #[getter]
    fn valid_from_ms(&self) -> i64 {
        self.0.not_before_ms()
    }

    /// Last moment of validity, Unix time in milliseconds.
    #[getter]
    fn valid_to_ms(&self) -> i64 {
        self.0.not_after_ms()
    }

    /// Whether the moment lies within the validity, both ends included.
    fn is_valid_at(&self, unix_ms: i64) -> bool {
        self.0.is_valid_at(unix_ms)
    }

    /// Whether the issuer's key made the signature on this certificate.
    fn is_signed_by(&self, issuer: &Certificate) -> Result<bool> {
        Ok(self.0.is_signed_by(&issuer.0)?)
    }

    /// organizationIdentifier of the holder, such as `PSDNO-FSA-12345678`.
    #[getter]
    fn organization_identifier(&self) -> Option<String> {
        self.0.organization_identifier()
    }

    /// PSD2 roles in the order stated: `PSP_AS`, `PSP_PI`, `PSP_AI`, `PSP_IC`.
    #[getter]
    fn roles(&self) -> Vec<String> {
        self.0.psd2_roles().iter().map(ToString::to_string).collect()
    }

    /// Name and id of the authority that authorised the holder.
    #[getter]
    fn authority(&self) -> Option<(String, String)> {
        self.0.psd2_authority()
    }

    /// What it is qualified for: `eseal`, `web` or `esign`.
    #[getter]
    fn qc_type(&self) -> Option<String> {
        self.0.qc_type().map(|kind| kind.to_string())
    }

    /// Length of the RSA key in bits.
    #[getter]
    fn key_bits(&self) -> Result<usize> {
        Ok(self.0.public_key()?.n().bits())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
