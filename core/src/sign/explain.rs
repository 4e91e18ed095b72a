//! Why a signature does not match: whether another key made it, and if not, how the signer built the signing string.
//!
//! The RSA operation undone with the right key shows the padding of RFC 8017, 9.2; with a wrong key it shows noise. So
//! the two can be distinguished with certainty. If the key is right, the usual mistakes are tried one by one.

use super::verdict::{Cause, CauseKind};
use super::{Message, REQUEST_TARGET, SignatureHeader, digest, string};
use crate::wire::Header;
use rsa::{BigUint, RsaPublicKey, traits::PublicKeyParts};
use sha2::{Digest, Sha256};

/// Describes a signed header that is missing, and whether it seems to have been renamed.
pub(super) fn describe_missing_header(message: &Message<'_>, name: &str, signed: &[String]) -> String {
    let similar = similar_header(message, name, signed);
    let base = "it is declared as signed and is not in the request: it was lost or renamed after signing";
    similar.map_or_else(|| base.to_owned(), |header| format!("{base} (there is `{}`)", header.name))
}

/// The header that a missing one seems to have been renamed to.
pub(super) fn similar_header<'a>(message: &Message<'a>, name: &str, signed: &[String]) -> Option<&'a Header> {
    let plain = |text: &str| text.replace(['-', '_'], "").to_ascii_lowercase();
    message.headers.iter().find(|header| {
        let found = header.name.to_ascii_lowercase();
        let shortened = found.len() >= 6 && name.ends_with(&format!("-{found}"));
        let alike = plain(&found) == plain(name) || found.contains(name) || shortened;
        alike && !signed.contains(&found) && !["signature", "content-digest"].contains(&found.as_str())
    })
}

/// The most likely cause of a signature that does not match its message.
pub(super) fn diagnose_signature(message: &Message<'_>, signature: &SignatureHeader, key: &RsaPublicKey) -> Vec<Cause> {
    let Some(signed) = signed_hash(key, &signature.signature) else {
        let text = "the signature was made with another private key than that of the certificate";
        return vec![Cause::new(CauseKind::AnotherKey, "signature", text)];
    };
    if let Some(mistake) = find_mistake(message, &signature.headers, &signed) {
        return vec![Cause::new(CauseKind::SignedOtherwise, "signature", mistake)];
    }
    let names = signature.headers.join(", ");
    let text = format!("the key is right, but other bytes were signed: one of {names} was changed after signing");
    vec![Cause::new(CauseKind::SignedHeaderChanged, "headers", text)]
}

/// The SHA-256 hash that was signed, where undoing the signature shows a well-formed PKCS#1 v1.5 block.
fn signed_hash(key: &RsaPublicKey, signature: &[u8]) -> Option<Vec<u8>> {
    let size = key.size();
    let number = BigUint::from_bytes_be(signature);
    if signature.len() != size || number >= *key.n() {
        return None;
    }
    let opened = number.modpow(key.e(), key.n()).to_bytes_be();
    // The leading zero byte is not part of the number.
    let (Some(&0x01), Some(padding)) = (opened.first(), opened.get(1..)) else { return None };
    let padded = opened.len() + 1 == size && padding.iter().take_while(|byte| **byte == 0xff).count() >= 8;
    padded.then(|| opened.get(opened.len().saturating_sub(32)..).unwrap_or_default().to_vec())
}

/// What a signer may have signed instead, given what they say they signed.
type Remake = fn(&Message<'_>, &[String]) -> Vec<String>;

/// The mistakes that existing clients make, each with a sentence that says what is right.
const MISTAKES: [(Remake, &str); 9] = [
    (
        |m, n| plain(m, n).into_iter().map(|text| text + "\n").collect(),
        "the signing string ended with a line break; lines are joined by one, none follows the last",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace('\n', "\r\n")).collect(),
        "the lines were joined with CR LF; they are joined with LF alone",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace('\n', "")).collect(),
        "the lines were joined with nothing; they are joined with LF",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace('\n', " ")).collect(),
        "the lines were joined with spaces; they are joined with LF",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| colons(&text)).collect(),
        "no space followed the colon; a line reads `name: value`",
    ),
    (
        |m, n| sent_case(m, n).into_iter().collect(),
        "header names were signed as they were spelt in the request; they are signed in lower case",
    ),
    (values_only, "only the values were signed; a line reads `name: value`"),
    (
        other_target,
        "(request-target) was signed otherwise; it is the method in lower case, a space, and the path with its query",
    ),
    (other_orders, "the headers were signed in another order than the list in the Signature header says"),
];

fn find_mistake(message: &Message<'_>, names: &[String], signed: &[u8]) -> Option<String> {
    let fits = |text: &String| Sha256::digest(text.as_bytes()).as_slice() == signed;
    let found = MISTAKES.iter().find(|(remake, _)| remake(message, names).iter().any(fits));
    if let Some((_, sentence)) = found {
        return Some((*sentence).to_owned());
    }
    for (at, name) in names.iter().enumerate() {
        let others: Vec<String> =
            names.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, n)| n.clone()).collect();
        if plain(message, &others).is_some_and(|text| fits(&text)) {
            return Some(format!("`{name}` is in the list of signed headers and was not signed"));
        }
    }
    // The digest that was signed is gone, but often that of nothing was signed by mistake.
    let mut headers: Vec<Header> =
        message.headers.iter().filter(|header| !header.name.eq_ignore_ascii_case("digest")).cloned().collect();
    headers.push(Header::new("digest", digest::sha256(b"")));
    let empty = plain(&Message { headers: &headers, ..*message }, names)?;
    fits(&empty).then(|| "the digest of an empty body was signed; the digest is over the body's bytes".to_owned())
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

/// Every other order of so many names and no more: the hash of each costs a microsecond.
const MOST_ORDERED: usize = 7;

fn other_orders(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let Some(lines) = plain(message, names) else { return Vec::new() };
    let lines: Vec<&str> = lines.split('\n').collect();
    if lines.len() > MOST_ORDERED {
        return Vec::new();
    }
    // Each line is put into every place of the orders so far, one after the other.
    let mut orders: Vec<Vec<&str>> = vec![Vec::new()];
    for line in lines {
        orders = orders
            .iter()
            .flat_map(|order| {
                (0..=order.len()).map(move |at| {
                    let mut longer = order.clone();
                    longer.insert(at, line);
                    longer
                })
            })
            .collect();
    }
    orders.into_iter().map(|order| order.join("\n")).collect()
}

fn values_only(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let values =
        |lines: Vec<(String, String)>| lines.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join("\n");
    lines(message, names).into_iter().map(values).collect()
}

/// Without the query, as a whole URL, or with the method as the request line has it.
fn other_target(message: &Message<'_>, names: &[String]) -> Vec<String> {
    if !names.iter().any(|name| name == REQUEST_TARGET) {
        return Vec::new();
    }
    let host = crate::http::header::find(message.headers, "host").unwrap_or_default();
    let bare = message.target.split('?').next().unwrap_or_default();
    let targets =
        [bare.to_owned(), format!("https://{host}{}", message.target), format!("http://{host}{}", message.target)];
    let method = message.method.to_ascii_lowercase();
    let upper = plain(message, names).map(|text| {
        text.replacen(
            &format!("{REQUEST_TARGET}: {method} "),
            &format!("{REQUEST_TARGET}: {} ", method.to_ascii_uppercase()),
            1,
        )
    });
    targets.iter().filter_map(|target| plain(&Message { target, ..*message }, names)).chain(upper).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::cert::Certificate;
    use crate::sign::{Policy, PrivateKey, RSA_SHA256, Verdict, verify};

    const IDENTITY: &str =
        include_str!("../../../tests/vectors/signing/key-id-from-certificate-with-numbered-attributes.json");
    const OTHER: &str = include_str!("../../../tests/vectors/signing/key-id-from-certificate.json");
    /// Thu, 09 Oct 2025 08:53:20 GMT.
    const NOW: i64 = 1_760_000_000_000;
    const BODY: &[u8] = b"{\"a\":1}";
    const NAMES: [&str; 5] = ["date", "digest", "x-request-id", "psu-id", "tpp-redirect-uri"];

    fn text(vector: &str, name: &str) -> String {
        let vector: serde_json::Value = serde_json::from_str(vector).unwrap();
        vector[name].as_str().unwrap().to_owned()
    }

    struct Sent {
        headers: Vec<Header>,
        body: Vec<u8>,
        target: &'static str,
        names: Vec<&'static str>,
        key_id: Option<&'static str>,
        key: &'static str,
        certificate: String,
    }

    impl Sent {
        fn new() -> Self {
            let headers = [
                ("Host", "bank.example"),
                ("Date", "Thu, 09 Oct 2025 08:53:20 GMT"),
                ("X-Request-ID", "99391c7e"),
                ("PSU-ID", "psu-1"),
                ("TPP-Redirect-URI", "https://tpp.example/back"),
            ];
            let mut headers: Vec<Header> = headers.map(|(name, value)| Header::new(name, value)).to_vec();
            headers.push(Header::new("Digest", digest::sha256(BODY)));
            let certificate = text(IDENTITY, "certificate");
            let (body, names) = (BODY.to_vec(), NAMES.to_vec());
            Self { headers, body, target: "/v1/x?y=z", names, key_id: None, key: IDENTITY, certificate }
        }

        fn message(&self) -> Message<'_> {
            Message { method: "POST", target: self.target, headers: &self.headers, body: &self.body }
        }

        /// Signs what `spoil` makes of the signing string.
        fn signed(mut self, spoil: impl Fn(&Message<'_>, String) -> String) -> Self {
            let text_of = string::signing_string(&self.message(), self.names.iter().copied()).unwrap();
            let signed = spoil(&self.message(), text_of);
            let key = PrivateKey::from_pem(&text(self.key, "key")).unwrap();
            let certificate = Certificate::from_pem(&self.certificate).unwrap();
            let header = SignatureHeader {
                key_id: self.key_id.map_or_else(|| certificate.key_id(), str::to_owned),
                algorithm: RSA_SHA256.to_owned(),
                headers: self.names.iter().map(|name| (*name).to_owned()).collect(),
                signature: key.sign(signed.as_bytes(), &[9; 32]).unwrap(),
            };
            self.headers.push(Header::new("Signature", header.write()));
            self.headers.push(Header::new("TPP-Signature-Certificate", certificate.base64()));
            self
        }

        fn set(&mut self, name: &str, value: &str) {
            self.headers.iter_mut().filter(|header| header.name == name).for_each(|header| header.value = value.into());
        }

        fn rename(&mut self, from: &str, to: &str) {
            self.headers.iter_mut().filter(|header| header.name == from).for_each(|header| header.name = to.into());
        }

        fn verdict(&self, change: impl FnOnce(&mut Policy)) -> Verdict {
            let mut policy = Policy {
                signed_if_present: NAMES.map(str::to_owned).to_vec(),
                required: vec!["date".to_owned(), "x-request-id".to_owned()],
                now_ms: Some(NOW),
                date_tolerance_ms: Some(60_000),
                key_id_of_certificate: true,
                ..Policy::default()
            };
            change(&mut policy);
            verify(&self.message(), None, &policy)
        }
    }

    fn honest() -> Sent {
        Sent::new().signed(|_, text| text)
    }

    /// Asserts that the first cause has this kind, names this field, and says this.
    #[track_caller]
    fn first(verdict: &Verdict, kind: CauseKind, field: &str, says: &str) {
        let cause = verdict.causes.first();
        let fits = cause.is_some_and(|cause| {
            cause.kind == kind && cause.field.eq_ignore_ascii_case(field) && cause.message.contains(says)
        });
        assert!(fits, "{kind:?} {field} `{says}` is not first: {}", verdict.explain());
    }

    #[test]
    fn an_honest_request_is_accepted() {
        assert!(honest().verdict(|_| {}).accepted());
    }

    #[test]
    fn what_a_bank_refuses_is_named_first() {
        use CauseKind as K;
        let changed = |change: fn(&mut Sent)| {
            let mut sent = honest();
            change(&mut sent);
            sent.verdict(|_| {})
        };
        first(&changed(|sent| sent.body[0] ^= 1), K::DigestWrong, "Digest", "body was altered");
        first(&changed(|sent| sent.set("Digest", &digest::sha256(b"else"))), K::DigestWrong, "Digest", "7 bytes");
        first(&changed(|sent| sent.headers.retain(|h| h.name != "Digest")), K::DigestMissing, "Digest", "SHA-256=");
        first(&changed(|sent| sent.rename("Digest", "X-Digest")), K::DigestMissing, "Digest", "there is `X-Digest`");
        first(&changed(|sent| sent.headers.retain(|h| h.name != "PSU-ID")), K::SignedHeaderMissing, "psu-id", "lost");
        for (from, to) in [
            ("PSU-ID", "X-PSU-ID"),
            ("PSU-ID", "PSU_ID"),
            ("X-Request-ID", "Request-ID"),
            ("TPP-Redirect-URI", "Redirect-URI"),
            ("Date", "X-Date"),
        ] {
            let mut sent = honest();
            sent.rename(from, to);
            first(&sent.verdict(|_| {}), K::SignedHeaderMissing, from, &format!("there is `{to}`"));
        }
        first(&changed(|sent| sent.set("PSU-ID", "psu-2")), K::SignedHeaderChanged, "headers", "the key is right");
        first(&changed(|sent| sent.set("Date", "Thu, 09 Oct 2025 08:52:19 GMT")), K::DateOff, "Date", "61 s behind");
        first(&changed(|sent| sent.set("Date", "Thu, 09 Oct 2025 08:54:21 GMT")), K::DateOff, "Date", "61 s ahead");
        first(&changed(|sent| sent.set("Date", "today")), K::DateUnreadable, "Date", "");
        first(&changed(|sent| sent.headers.retain(|h| h.name != "Signature")), K::SignatureMissing, "Signature", "");
        first(&changed(|sent| sent.set("Signature", "trust me")), K::SignatureUnreadable, "Signature", "key=");
        first(
            &changed(|sent| sent.set("TPP-Signature-Certificate", "AAAA")),
            K::CertificateUnreadable,
            "TPP-Signature-Certificate",
            "",
        );
        first(&honest().verdict(|policy| policy.repeated = true), K::RequestIdRepeated, "X-Request-ID", "of its own");
        first(
            &honest().verdict(|policy| policy.now_ms = Some(0)),
            K::CertificateExpired,
            "TPP-Signature-Certificate",
            "not now",
        );
        let other = Certificate::from_pem(&text(OTHER, "certificate")).unwrap();
        first(
            &honest().verdict(|policy| policy.issuers = vec![other.clone()]),
            K::CertificateForeign,
            "TPP-Signature-Certificate",
            "trusts",
        );
        let unknown = Sent { key_id: Some("SN=1,CA=CN=Nobody"), ..Sent::new() }.signed(|_, text| text);
        first(&unknown.verdict(|_| {}), K::KeyIdUnknown, "keyId", "has to be");
        let another = Sent { key: OTHER, ..Sent::new() }.signed(|_, text| text);
        first(&another.verdict(|_| {}), K::AnotherKey, "signature", "another private key");
        let fewer = Sent { names: NAMES[..4].to_vec(), ..Sent::new() }.signed(|_, text| text);
        first(&fewer.verdict(|_| {}), K::HeaderNotSigned, "tpp-redirect-uri", "not in the list");
    }

    /// The mistakes of existing clients, each recognised by what was signed instead.
    #[test]
    fn a_signing_string_that_was_built_otherwise_is_recognised() {
        type Spoil = fn(&Message<'_>, String) -> String;
        let mistakes: [(Spoil, &str); 8] = [
            (|_, text| text + "\n", "ended with a line break"),
            (|_, text| text.replace('\n', "\r\n"), "CR LF"),
            (|_, text| text.replace('\n', ""), "joined with nothing"),
            (|_, text| text.replace('\n', " "), "joined with spaces"),
            (|_, text| text.replace(": ", ":"), "no space followed the colon"),
            (
                |_, text| {
                    text.replace("psu-id", "PSU-ID")
                        .replace("date", "Date")
                        .replace("digest", "Digest")
                        .replace("x-request-id", "X-Request-ID")
                        .replace("tpp-redirect-uri", "TPP-Redirect-URI")
                },
                "as they were spelt",
            ),
            (
                |message, _| {
                    string::signing_string(message, ["tpp-redirect-uri", "psu-id", "x-request-id", "digest", "date"])
                        .unwrap()
                },
                "another order",
            ),
            (
                |_, text| text.lines().map(|line| line.split_once(": ").unwrap().1).collect::<Vec<_>>().join("\n"),
                "only the values",
            ),
        ];
        for (spoil, says) in mistakes {
            first(&Sent::new().signed(spoil).verdict(|_| {}), CauseKind::SignedOtherwise, "signature", says);
        }
        let names = vec!["(request-target)", "date", "digest", "x-request-id", "psu-id", "tpp-redirect-uri"];
        let targeted = |spoil: Spoil| Sent { names: names.clone(), ..Sent::new() }.signed(spoil).verdict(|_| {});
        assert!(targeted(|_, text| text).accepted());
        for spoil in [
            |_: &Message<'_>, text: String| text.replace("?y=z", ""),
            |_: &Message<'_>, text: String| text.replace("/v1/x", "https://bank.example/v1/x"),
        ] {
            first(&targeted(spoil), CauseKind::SignedOtherwise, "signature", "(request-target)");
        }
        let fewer = Sent::new().signed(|_, text| text.replace("psu-id: psu-1\n", ""));
        first(&fewer.verdict(|_| {}), CauseKind::SignedOtherwise, "signature", "`psu-id` is in the list");
        let empty = Sent::new().signed(|_, text| text.replace(&digest::sha256(BODY), &digest::sha256(b"")));
        first(&empty.verdict(|_| {}), CauseKind::SignedOtherwise, "signature", "digest of an empty body");
    }
}
