//! From PEM or base64 text to DER.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::Error;

use super::unreadable;

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// Padding may be missing: header values are handed on through systems that strip it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// DER of the first `CERTIFICATE` block; text around it is ignored.
pub(super) fn pem(text: &str) -> Result<Vec<u8>, Error> {
    let (_, after) = text.split_once(BEGIN).ok_or_else(|| {
        unreadable("no certificate in the text: PEM holds it between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----")
    })?;
    let (body, _) = after
        .split_once(END)
        .ok_or_else(|| unreadable("the PEM block ends early: -----END CERTIFICATE----- is missing"))?;
    base64(body)
}

/// DER from base64; white space is ignored.
pub(super) fn base64(text: &str) -> Result<Vec<u8>, Error> {
    let compact: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    BASE64.decode(compact).map_err(|_| {
        unreadable("the certificate is neither PEM nor base64 (RFC 4648 section 4)")
            .next("give the text of the certificate, not the path of its file")
    })
}

/// Whether the text holds a PEM block of any kind.
pub(super) fn is_pem(text: &str) -> bool {
    text.contains("-----BEGIN ")
}
