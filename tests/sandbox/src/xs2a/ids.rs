//! Names that the bank gives to things.

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rand_core::{OsRng, RngCore};
use sha2::{Digest, Sha256};

/// What stands as it is in a path segment of our links: unreserved characters and the sub-delimiters of our ids.
const SEGMENT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'!').remove(b'=').remove(b'+');

/// An id such as these banks give to payments: opaque, and with characters that a careless client trips over.
pub(crate) fn payment_id() -> String {
    let text = BASE64_STANDARD.encode(bytes::<21>()).replace('/', "-");
    let (start, end) = text.split_at(9);
    format!("enc!!{start}+{end}==")
}

/// A random id without meaning, safe in any URL.
pub(crate) fn token() -> String {
    bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A UUID that stays the same for the same parts: "unique for a given combination of TPP and ASPSP, and does not change".
pub(crate) fn stable_uuid(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(hash.finalize().split_at(16).0);
    uuid(bytes)
}

/// An id as these banks give them, that stays the same for the same parts.
pub(crate) fn stable_id(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    format!("enc!!{}==", BASE64_STANDARD.encode(hash.finalize().split_at(18).0).replace('/', "-"))
}

/// A random UUID.
pub(crate) fn random_uuid() -> String {
    uuid(bytes())
}

/// Percent-encodes an id for its segment of a path.
pub(crate) fn segment(id: &str) -> String {
    utf8_percent_encode(id, SEGMENT).to_string()
}

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

/// RFC 4122, 4.4: version 4.
fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).map(<[String]>::concat).unwrap_or_default();
    [part(0..4), part(4..6), part(6..8), part(8..10), part(10..16)].join("-")
}
