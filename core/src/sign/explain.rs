//! Why a signature does not fit: whether another key made it, and if not, how the signer put its text together.
//!
//! The RSA operation undone with the right key shows the padding of RFC 8017, 9.2; with a wrong key it shows noise. So
//! the two can be told apart for certain. If the key is right, the usual slips are tried one by one.

use super::verify::{Cause, CauseKind, holds};
use super::{Message, REQUEST_TARGET, SignatureHeader, digest, string};
use crate::wire::Header;
use rsa::{BigUint, RsaPublicKey, traits::PublicKeyParts};

/// Says of a signed header that is not there whether it seems to have been renamed.
pub(super) fn lost(message: &Message<'_>, name: &str, signed: &[String]) -> String {
    let plain = |text: &str| text.replace(['-', '_'], "").to_ascii_lowercase();
    let similar = message.headers.iter().find(|header| {
        let found = header.name.to_ascii_lowercase();
        let alike = plain(&found) == plain(name) || found.ends_with(&format!("-{name}")) || found.contains(name);
        alike && !signed.contains(&found) && !["signature", "content-digest"].contains(&found.as_str())
    });
    let base = "it is declared as signed and is not in the request: it was lost or renamed after signing";
    similar.map_or_else(|| base.to_owned(), |header| format!("{base} (there is `{}`)", header.name))
}

/// The most likely cause of a signature that does not fit its message.
pub(super) fn misfit(message: &Message<'_>, signature: &SignatureHeader, key: &RsaPublicKey) -> Vec<Cause> {
    if !same_key(key, &signature.signature) {
        let text = "the signature was made with another private key than that of the certificate";
        return vec![Cause::new(CauseKind::AnotherKey, "signature", text)];
    }
    if let Some(slip) = slip(message, signature, key) {
        return vec![Cause::new(CauseKind::SignedOtherwise, "signature", slip)];
    }
    let names = signature.headers.join(", ");
    let text = format!("the key is right, but other bytes were signed: one of {names} was changed after signing");
    vec![Cause::new(CauseKind::SignedHeaderChanged, "headers", text)]
}

/// Whether undoing the signature shows a well-formed PKCS#1 v1.5 block.
fn same_key(key: &RsaPublicKey, signature: &[u8]) -> bool {
    let size = key.size();
    let number = BigUint::from_bytes_be(signature);
    if signature.len() != size || number >= *key.n() {
        return false;
    }
    let opened = number.modpow(key.e(), key.n()).to_bytes_be();
    // The leading zero byte is not part of the number.
    let (Some(&0x01), Some(padding)) = (opened.first(), opened.get(1..)) else { return false };
    opened.len() + 1 == size && padding.iter().take_while(|byte| **byte == 0xff).count() >= 8
}

type Remake = fn(&Message<'_>, &[String]) -> Option<String>;

/// The slips that existing clients make, each with the sentence that sets it right.
const SLIPS: [(Remake, &str); 9] = [
    (
        |m, n| plain(m, n).map(|text| text + "\n"),
        "the signing string ended with a line break; lines are joined by one, none follows the last",
    ),
    (
        |m, n| plain(m, n).map(|text| text.replace('\n', "\r\n")),
        "the lines were joined with CR LF; they are joined with LF alone",
    ),
    (
        |m, n| plain(m, n).map(|text| text.replace('\n', "")),
        "the lines were joined with nothing; they are joined with LF",
    ),
    (
        |m, n| plain(m, n).map(|text| text.replace('\n', " ")),
        "the lines were joined with spaces; they are joined with LF",
    ),
    (|m, n| plain(m, n).map(|text| colons(&text)), "no space followed the colon; a line reads `name: value`"),
    (sent_case, "header names were signed as they were spelt in the request; they are signed in lower case"),
    (other_order, "the headers were signed in another order than the list in the Signature header says"),
    (values_only, "only the values were signed; a line reads `name: value`"),
    (
        bare_target,
        "(request-target) was signed without the query, or with the whole URL; it is the path with its query",
    ),
];

fn slip(message: &Message<'_>, signature: &SignatureHeader, key: &RsaPublicKey) -> Option<&'static str> {
    let fits = |text: &String| holds(key, text.as_bytes(), &signature.signature);
    let found = SLIPS.iter().find(|(remake, _)| remake(message, &signature.headers).as_ref().is_some_and(fits));
    if let Some((_, sentence)) = found {
        return Some(sentence);
    }
    // The body was serialised again after signing: the digest that was signed is gone, but often that of `{}` or of
    // nothing was signed by mistake.
    let mut headers: Vec<Header> =
        message.headers.iter().filter(|header| !header.name.eq_ignore_ascii_case("digest")).cloned().collect();
    headers.push(Header::new("digest", digest::sha256(b"")));
    let empty = Message { headers: &headers, ..*message };
    let empty = plain(&empty, &signature.headers)?;
    fits(&empty).then_some("the digest of an empty body was signed; the digest is over the body's bytes")
}

fn plain(message: &Message<'_>, names: &[String]) -> Option<String> {
    string::signing_string(message, names.iter().map(String::as_str)).ok()
}

fn lines(message: &Message<'_>, names: &[String]) -> Option<Vec<(String, String)>> {
    let text = plain(message, names)?;
    text.split('\n')
        .map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect()
}

fn colons(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| line.replacen(": ", ":", 1)).collect();
    lines.join("\n")
}

fn sent_case(message: &Message<'_>, names: &[String]) -> Option<String> {
    let spelt = |name: &str| {
        message
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name))
            .map_or(name.to_owned(), |header| header.name.clone())
    };
    let lines: Vec<String> =
        lines(message, names)?.iter().map(|(name, value)| format!("{}: {value}", spelt(name))).collect();
    Some(lines.join("\n"))
}

fn other_order(message: &Message<'_>, names: &[String]) -> Option<String> {
    let mut sorted = names.to_vec();
    let order =
        ["(request-target)", "date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"];
    sorted.sort_by_key(|name| order.iter().position(|known| known == name).unwrap_or(usize::MAX));
    if sorted == names {
        sorted.sort();
    }
    plain(message, &sorted)
}

fn values_only(message: &Message<'_>, names: &[String]) -> Option<String> {
    let values: Vec<String> = lines(message, names)?.into_iter().map(|(_, value)| value).collect();
    Some(values.join("\n"))
}

fn bare_target(message: &Message<'_>, names: &[String]) -> Option<String> {
    if !names.iter().any(|name| name == REQUEST_TARGET) {
        return None;
    }
    let path = message.target.split('?').next()?;
    plain(&Message { target: path, ..*message }, names)
}
