//! The `Digest` header (RFC 3230 with RFC 5843): a hash over the exact bytes of the body.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha512};

/// `SHA-256=` and the base64 of the hash of these bytes.
pub fn sha256(body: &[u8]) -> String {
    let mut text = String::with_capacity(52);
    text.push_str("SHA-256=");
    BASE64_STANDARD.encode_string(Sha256::digest(body), &mut text);
    text
}

/// Whether a `Digest` header matches a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The hash is that of the body.
    Equal,
    /// The hash is another: the body was altered, or another body was hashed.
    Different,
    /// The header is not `SHA-256=<base64>` or `SHA-512=<base64>`.
    Unreadable,
}

/// Compares a `Digest` header with a body. One matching SHA-256 or SHA-512 entry is needed; all such must match.
pub fn compare(header: &str, body: &[u8]) -> Match {
    let mut found = Match::Unreadable;
    for entry in header.split(',') {
        let Some((algorithm, value)) = entry.trim().split_once('=') else { return Match::Unreadable };
        let Ok(claimed) = BASE64_STANDARD.decode(value) else { return Match::Unreadable };
        let equal = match algorithm.to_ascii_uppercase().as_str() {
            "SHA-256" => Sha256::digest(body).as_slice() == claimed,
            "SHA-512" => Sha512::digest(body).as_slice() == claimed,
            _ => continue,
        };
        if !equal {
            return Match::Different;
        }
        found = Match::Equal;
    }
    found
}

/// What a `Digest` header of the right hash in another notation is.
pub(super) fn otherwise(header: &str, body: &[u8]) -> Option<&'static str> {
    let hexadecimal = hex(&Sha256::digest(body));
    let hex = |text: &[u8]| text.eq_ignore_ascii_case(hexadecimal.as_bytes());
    header.split(',').find_map(|entry| {
        let (algorithm, value) = entry.trim().split_once('=')?;
        if !algorithm.eq_ignore_ascii_case("SHA-256") {
            return None;
        }
        if hex(value.as_bytes()) {
            return Some("the digest is the right one in hexadecimal; SHA-256= is followed by the base64 of the hash's 32 bytes");
        }
        let decoded = BASE64_STANDARD.decode(value).ok()?;
        hex(&decoded).then_some(
            "the digest is the base64 of the hash's hexadecimal text; SHA-256= is followed by the base64 of its 32 bytes",
        )
    })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(digit), 16));
        }
    }
    text
}
