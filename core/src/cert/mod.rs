//! X.509 certificates: serial, issuer as Java prints it (RFC 2253), validity, PSD2 roles.
//!
//! ```no_run
//! use girokit::cert::Certificate;
//!
//! # fn show(pem: &str) -> Result<(), girokit::Error> {
//! let certificate = Certificate::from_pem(pem)?;
//! println!("keyId: {}", certificate.key_id());
//! println!("TPP-Signature-Certificate: {}", certificate.base64());
//! # Ok(())
//! # }
//! ```

// `Error` says a lot and is made at most once per call: its size costs nothing here.
#![allow(clippy::result_large_err)]

mod element;
mod name;
mod qualified;
mod text;

pub use qualified::{Psd2Role, QcType};

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::DecodePublicKey;
use rsa::{Pkcs1v15Sign, RsaPublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::der::{self, Decode};
use x509_cert::time::Validity;

use crate::{Error, ErrorKind};
use element::{BIT_STRING, BOOLEAN, Element, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, dotted};
use qualified::Statements;

/// `[0] EXPLICIT Version`.
const VERSION: u8 = 0xa0;
/// `[1]` and `[2] IMPLICIT UniqueIdentifier`.
const UNIQUE_IDS: [u8; 2] = [0x81, 0x82];
/// `[3] EXPLICIT Extensions`.
const EXTENSIONS: u8 = 0xa3;
/// organizationIdentifier, X.520.
const ORGANIZATION_IDENTIFIER: &str = "2.5.4.97";

/// A certificate, read once; everything about it except its key can be read without a further error.
///
/// Reading says nothing about trust: neither the validity nor the issuer's signature is checked unless asked for
/// ([`is_valid_at`](Self::is_valid_at), [`is_signed_by`](Self::is_signed_by)).
#[derive(Clone)]
pub struct Certificate {
    der: Vec<u8>,
    tbs: Vec<u8>,
    serial: Vec<u8>,
    issuer: String,
    subject: String,
    not_before_ms: i64,
    not_after_ms: i64,
    organization_identifier: Option<String>,
    public_key_info: Vec<u8>,
    statements: Statements,
    signature_algorithm: String,
    signature: Vec<u8>,
}

impl Certificate {
    /// Reads the first `CERTIFICATE` block of a PEM text (RFC 7468); other text and other blocks are ignored.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidKey`] when there is no such block or it does not hold a certificate.
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        Self::from_der(&text::pem(pem)?)
    }

    /// Reads the DER form (RFC 5280 section 4.1).
    ///
    /// # Errors
    /// [`ErrorKind::InvalidKey`] when the bytes are not one certificate from beginning to end.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        read(der).map_err(|error| {
            unreadable(format!("not an X.509 certificate in DER (RFC 5280 section 4.1): {}", error.kind()))
        })
    }

    /// Reads PEM, or the base64 of the DER form as the header `TPP-Signature-Certificate` has it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidKey`] as for [`from_pem`](Self::from_pem), and when the text is neither.
    pub fn from_pem_or_base64(text: &str) -> Result<Self, Error> {
        if text::is_pem(text) { Self::from_pem(text) } else { Self::from_der(&text::base64(text)?) }
    }

    /// The DER form, byte for byte as it was read.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Base64 of the DER form on one line: the value of `TPP-Signature-Certificate`.
    pub fn base64(&self) -> String {
        STANDARD.encode(&self.der)
    }

    /// Serial number in upper-case hexadecimal without leading zeros, a minus sign before a negative one: as Java's
    /// `getSerialNumber().toString(16).toUpperCase()` prints it.
    pub fn serial_hex(&self) -> String {
        signed_hex(&self.serial)
    }

    /// Name of the issuer, exactly as Java's `X500Principal.getName(RFC2253)` prints it.
    ///
    /// Java changed how it reads two old string types: names in a BMPString, and non-ASCII names in a TeletexString,
    /// are printed here as Java 17 does. No name in a UTF8String or PrintableString is affected.
    pub fn issuer(&self) -> String {
        self.issuer.clone()
    }

    /// Name of the holder, in the same form as [`issuer`](Self::issuer).
    pub fn subject(&self) -> String {
        self.subject.clone()
    }

    /// The `keyId` of a request signature: `SN=<serial>,CA=<issuer>` (Berlin Group, XS2A Implementation Guidelines,
    /// section 12).
    pub fn key_id(&self) -> String {
        format!("SN={},CA={}", self.serial_hex(), self.issuer)
    }

    /// Begin of validity, Unix time in milliseconds.
    pub fn not_before_ms(&self) -> i64 {
        self.not_before_ms
    }

    /// End of validity (inclusive), Unix time in milliseconds.
    pub fn not_after_ms(&self) -> i64 {
        self.not_after_ms
    }

    /// Whether the time lies within the validity, both ends included (RFC 5280 section 4.1.2.5).
    pub fn is_valid_at(&self, unix_ms: i64) -> bool {
        (self.not_before_ms..=self.not_after_ms).contains(&unix_ms)
    }

    /// organizationIdentifier of the holder, such as `PSDNO-FSA-12345678` (ETSI TS 119 495 clause 5.2.1).
    pub fn organization_identifier(&self) -> Option<String> {
        self.organization_identifier.clone()
    }

    /// Roles in which the holder is authorised under PSD2, in the order stated; empty when none are.
    pub fn psd2_roles(&self) -> Vec<Psd2Role> {
        self.statements.roles.clone()
    }

    /// Name and id of the authority that authorised the holder: `("Finanstilsynet", "NO-FSA")`.
    pub fn psd2_authority(&self) -> Option<(String, String)> {
        self.statements.authority.clone()
    }

    /// What the certificate is qualified for: seal, website or signature; nothing when it does not say.
    pub fn qc_type(&self) -> Option<QcType> {
        self.statements.qc_type.clone()
    }

    /// The holder's key.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidKey`] when the key is not an RSA key of at most 4096 bits.
    pub fn public_key(&self) -> Result<RsaPublicKey, Error> {
        RsaPublicKey::from_public_key_der(&self.public_key_info).map_err(|_| {
            unreadable("the certificate's key is not an RSA key of at most 4096 bits (rsaEncryption, RFC 3279)")
        })
    }

    /// Whether the issuer's key made the signature on this certificate (RSASSA-PKCS1-v1_5 with SHA-256, -384 or -512).
    ///
    /// Names, validity and the right to issue are not looked at.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidKey`] when the certificate is signed in another way or the issuer's key is not RSA.
    pub fn is_signed_by(&self, issuer: &Certificate) -> Result<bool, Error> {
        let (scheme, hashed) = match self.signature_algorithm.as_str() {
            "1.2.840.113549.1.1.11" => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(&self.tbs).to_vec()),
            "1.2.840.113549.1.1.12" => (Pkcs1v15Sign::new::<Sha384>(), Sha384::digest(&self.tbs).to_vec()),
            "1.2.840.113549.1.1.13" => (Pkcs1v15Sign::new::<Sha512>(), Sha512::digest(&self.tbs).to_vec()),
            other => {
                return Err(unreadable(format!(
                    "the certificate is signed with algorithm {other}; RSA with SHA-256, SHA-384 or SHA-512 can be verified"
                )));
            }
        };
        Ok(issuer.public_key()?.verify(scheme, &hashed, &self.signature).is_ok())
    }
}

/// Equal when they are the same bytes.
impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.der == other.der
    }
}

impl Eq for Certificate {}

/// Which certificate it is, and no more: the holder may be a person.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("key_id", &self.key_id()).finish_non_exhaustive()
    }
}

fn unreadable(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidKey, message).at("certificate")
}

/// `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }`
fn read(bytes: &[u8]) -> der::Result<Certificate> {
    let mut outer = Element::only(bytes, SEQUENCE)?.inner()?;
    let tbs = outer.expect(SEQUENCE)?;
    let algorithm = outer.expect(SEQUENCE)?;
    let signature = bits(outer.expect(BIT_STRING)?);

    let mut fields = tbs.inner()?;
    fields.accept(VERSION)?;
    let serial = fields.expect(INTEGER)?;
    let inner_algorithm = fields.expect(SEQUENCE)?;
    let issuer = fields.expect(SEQUENCE)?;
    let validity = Validity::from_der(fields.expect(SEQUENCE)?.whole)?;
    let subject = fields.expect(SEQUENCE)?;
    let public_key_info = fields.expect(SEQUENCE)?;
    for id in UNIQUE_IDS {
        fields.accept(id)?;
    }
    let statements = match fields.accept(EXTENSIONS)? {
        Some(extensions) => qc_statements(extensions)?,
        None => Statements::default(),
    };

    // RFC 5280 section 4.1.1.2: both must be the same, or the one that is not signed could be exchanged.
    if algorithm.whole != inner_algorithm.whole {
        return Err(der::Tag::Sequence.value_error());
    }
    Ok(Certificate {
        der: bytes.to_vec(),
        tbs: tbs.whole.to_vec(),
        serial: serial.value.to_vec(),
        issuer: name::rfc2253(issuer)?,
        subject: name::rfc2253(subject)?,
        not_before_ms: unix_ms(&validity.not_before),
        not_after_ms: unix_ms(&validity.not_after),
        organization_identifier: name::attribute(subject, ORGANIZATION_IDENTIFIER),
        public_key_info: public_key_info.whole.to_vec(),
        statements,
        signature_algorithm: dotted(algorithm.inner()?.expect(OBJECT_IDENTIFIER)?.value).unwrap_or_default(),
        signature: signature.to_vec(),
    })
}

/// `Extensions ::= SEQUENCE OF SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }`
fn qc_statements(explicit: Element<'_>) -> der::Result<Statements> {
    let mut extensions = Element::only(explicit.value, SEQUENCE)?.inner()?;
    let mut statements = Statements::default();
    while !extensions.is_finished() {
        let mut extension = extensions.expect(SEQUENCE)?.inner()?;
        let kind = dotted(extension.expect(OBJECT_IDENTIFIER)?.value);
        extension.accept(BOOLEAN)?;
        let value = extension.expect(OCTET_STRING)?;
        if kind.as_deref() == Some(qualified::EXTENSION) {
            statements = Statements::read(value.value);
        }
    }
    Ok(statements)
}

/// The bits of a signature: whole bytes, after the byte that counts the unused bits.
fn bits(element: Element<'_>) -> &[u8] {
    element.value.split_first().map(|(_unused, bits)| bits).unwrap_or_default()
}

fn unix_ms(time: &x509_cert::time::Time) -> i64 {
    i64::try_from(time.to_unix_duration().as_millis()).unwrap_or(i64::MAX)
}

/// A big-endian number in two's complement, printed as sign and upper-case hexadecimal digits.
fn signed_hex(bytes: &[u8]) -> String {
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let mut magnitude = bytes.to_vec();
    if negative {
        let mut carry = true;
        for byte in magnitude.iter_mut().rev() {
            (*byte, carry) = (!*byte).overflowing_add(u8::from(carry));
        }
    }
    let digits: String = magnitude.iter().map(|byte| format!("{byte:02X}")).collect();
    let digits = match digits.trim_start_matches('0') {
        "" => "0",
        significant => significant,
    };
    if negative { format!("-{digits}") } else { digits.to_owned() }
}
