//! Why a signature does not match: whether another key made it, and if not, how the signer built the signing string.
//!
//! The RSA operation undone with the right key shows the padding of RFC 8017, 9.2; with a wrong key it shows noise. So
//! the two can be distinguished with certainty. If the key is right, the usual mistakes are tried one by one.

use super::block::{self, Block, SHA_256};
use super::verdict::{Cause, CauseKind};
use super::{Message, REQUEST_TARGET, RSA_SHA256, SignatureHeader, digest, string};
use crate::wire::Header;
use base64::{Engine, prelude::BASE64_STANDARD};
use rsa::RsaPublicKey;
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
    let cause = match block::open(key, &signature.signature) {
        Block::Hash { function: SHA_256, hash } => diagnose_text(message, signature, &hash),
        Block::Hash { function, .. } => Cause::new(
            CauseKind::AlgorithmUnknown,
            "algorithm",
            format!("the right key signed a hash made with {function}; {RSA_SHA256} hashes with SHA-256"),
        ),
        Block::Bare(inside) => {
            Cause::new(CauseKind::SignedOtherwise, "signature", diagnose_bare(message, signature, &inside))
        }
        Block::Pss => Cause::new(
            CauseKind::SignedOtherwise,
            "signature",
            "the right key signed with the padding PSS; the padding is PKCS#1 v1.5 (RSASSA-PKCS1-v1_5)",
        ),
        Block::Size { signature, key } => Cause::new(
            CauseKind::AnotherKey,
            "signature",
            format!(
                "the signature has {signature} bytes and the certificate's key makes {key}: it was made with another private key than that of the certificate, or a part of it is missing"
            ),
        ),
        Block::Noise => Cause::new(
            CauseKind::AnotherKey,
            "signature",
            "the signature was made with another private key than that of the certificate: opened with the certificate's, it shows no block of a signature",
        ),
    };
    vec![cause]
}

/// The right key signed the right kind of hash, of another text.
fn diagnose_text(message: &Message<'_>, signature: &SignatureHeader, hash: &[u8]) -> Cause {
    if let Some(mistake) = find_mistake(message, &signature.headers, hash) {
        return Cause::new(CauseKind::SignedOtherwise, "signature", mistake);
    }
    let names = signature.headers.join(", ");
    let text = format!("the key is right, but other bytes were signed: one of {names} was changed after signing");
    Cause::new(CauseKind::SignedHeaderChanged, "headers", text)
}

/// The right key signed something that is no hash with the name of its function.
fn diagnose_bare(message: &Message<'_>, signature: &SignatureHeader, inside: &[u8]) -> String {
    let text = plain(message, &signature.headers).unwrap_or_default();
    let hash = Sha256::digest(text.as_bytes());
    let what = if inside == hash.as_slice() {
        "the bare hash of the right text"
    } else if inside.eq_ignore_ascii_case(digest::hex(&hash).as_bytes()) {
        "the hexadecimal text of the hash"
    } else if inside == text.as_bytes() {
        "the text itself, without hashing it"
    } else {
        "something else than a hash with the name of its function"
    };
    format!(
        "the right key signed {what}; PKCS#1 v1.5 signs the hash with the name of its function before it (DigestInfo, RFC 8017, 9.2): let the library hash and sign in one (`SHA256withRSA`)"
    )
}

/// What a signer may have signed instead, given what they say they signed.
type Remake = fn(&Message<'_>, &[String]) -> Vec<String>;

/// The mistakes that existing clients make, each with a sentence that says what is right.
const MISTAKES: [(Remake, &str); 15] = [
    (
        |m, n| plain(m, n).into_iter().flat_map(|text| [text.clone() + "\n", text + "\r\n"]).collect(),
        "the signing string ended with a line break; lines are joined by one, none follows the last",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| format!("\n{text}")).collect(),
        "the signing string began with a line break; lines are joined by one, none stands before the first",
    ),
    (
        |m, n| {
            let crlf = |text: String| text.replace('\n', "\r\n");
            plain(m, n).into_iter().map(crlf).flat_map(|text| [text.clone(), text + "\r\n"]).collect()
        },
        "the lines were joined with CR LF; they are joined with LF alone, and none follows the last",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace('\n', "\\n")).collect(),
        "the lines were joined with the two characters `\\` and `n`; they are joined with a line break (LF)",
    ),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace('\n', "")).collect(),
        "the lines were joined with nothing; they are joined with LF",
    ),
    (
        |m, n| plain(m, n).into_iter().flat_map(|text| [" ", ", ", ","].map(|with| text.replace('\n', with))).collect(),
        "the lines were joined with spaces or commas; they are joined with LF",
    ),
    (one_colon, "no space followed one of the colons; a line reads `name: value`, also where the value is empty"),
    (
        |m, n| plain(m, n).into_iter().map(|text| colons(&text)).collect(),
        "no space followed the colon; a line reads `name: value`",
    ),
    (
        |m, n| sent_case(m, n).into_iter().chain(list_case(m, n)).collect(),
        "header names were signed as they were spelt in the request, or in the list, with capital letters; they are signed in lower case",
    ),
    (values_only, "only the values were signed; a line reads `name: value`"),
    (
        |m, n| plain(m, n).into_iter().map(|text| text.replace("digest: SHA-256=", "digest: ")).collect(),
        "the digest line was signed without `SHA-256=`; the whole value of the header is signed",
    ),
    (
        other_target,
        "(request-target) was signed otherwise; it is the method in lower case, a space, and the path with its query as it stands in the request line",
    ),
    (other_values, "a value was signed in another case; values are signed as they stand in the request"),
    (
        hashed_otherwise,
        "the hash was hashed once more, or its text; the signing string itself is given to SHA256withRSA",
    ),
    (other_orders, "the headers were signed in another order than the list in the Signature header says"),
];

fn find_mistake(message: &Message<'_>, names: &[String], signed: &[u8]) -> Option<String> {
    let fits = |text: &[u8]| Sha256::digest(text).as_slice() == signed;
    let found = MISTAKES.iter().find(|(remake, _)| remake(message, names).iter().any(|text| fits(text.as_bytes())));
    if let Some((_, sentence)) = found {
        return Some((*sentence).to_owned());
    }
    if joined_otherwise(message, names).iter().any(|text| fits(text.as_bytes())) {
        let often =
            |name: &&String| message.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name)).count() > 1;
        let repeated: Vec<&str> = names.iter().filter(often).map(String::as_str).collect();
        return Some(format!(
            "`{}` is there more than once, and its values were joined otherwise; they are joined by a comma and a space",
            repeated.join("`, `")
        ));
    }
    if plain(message, names).is_some_and(|text| fits(&Sha256::digest(text.as_bytes()))) {
        return Some("the hash was hashed once more; the signing string itself is given to SHA256withRSA".to_owned());
    }
    for (at, name) in names.iter().enumerate() {
        let others: Vec<String> =
            names.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, n)| n.clone()).collect();
        if plain(message, &others).is_some_and(|text| fits(text.as_bytes())) {
            return Some(format!("`{name}` is in the list of signed headers and was not signed"));
        }
    }
    // The digest that was signed is gone, but often that of nothing was signed by mistake.
    let mut headers: Vec<Header> =
        message.headers.iter().filter(|header| !header.name.eq_ignore_ascii_case("digest")).cloned().collect();
    headers.push(Header::new("digest", digest::sha256(b"")));
    let empty = plain(&Message { headers: &headers, ..*message }, names)?;
    fits(empty.as_bytes())
        .then(|| "the digest of an empty body was signed; the digest is over the body's bytes".to_owned())
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

/// One line, with no space after its colon.
fn one_colon(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let Some(text) = plain(message, names) else { return Vec::new() };
    let lines: Vec<&str> = text.split('\n').collect();
    let without = |at: usize| {
        let line =
            |(here, line): (usize, &&str)| if here == at { line.replacen(": ", ":", 1) } else { (*line).to_owned() };
        lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    };
    (0..lines.len()).map(without).collect()
}

/// The names as the list in the Signature header spells them.
fn list_case(message: &Message<'_>, names: &[String]) -> Option<String> {
    let spelt = super::header::spelt(crate::http::header::find(message.headers, "signature")?);
    let lines = lines(message, names)?;
    (spelt.len() == lines.len()).then(|| {
        let line = |(name, (_, value)): (&String, &(String, String))| format!("{name}: {value}");
        spelt.iter().zip(&lines).map(line).collect::<Vec<_>>().join("\n")
    })
}

/// Values of a repeated header joined by a comma alone, or only the first or the last of them.
fn joined_otherwise(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let Some(lines) = lines(message, names) else { return Vec::new() };
    let with = |join: fn(&[&str]) -> String| {
        let line = |(name, value): &(String, String)| {
            let of_it = message.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
            let values: Vec<&str> = of_it.map(|header| header.value.trim_matches([' ', '\t'])).collect();
            let value = if values.len() > 1 { join(&values) } else { value.clone() };
            format!("{name}: {value}")
        };
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    vec![
        with(|values| values.join(",")),
        with(|values| values.join("; ")),
        with(|values| values.first().copied().unwrap_or_default().to_owned()),
        with(|values| values.last().copied().unwrap_or_default().to_owned()),
    ]
}

/// One value, or all of them, in lower case.
fn other_values(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let Some(text) = plain(message, names) else { return Vec::new() };
    let lines: Vec<&str> = text.split('\n').collect();
    let lower = |at: usize| {
        let line =
            |(here, line): (usize, &&str)| if here == at { line.to_ascii_lowercase() } else { (*line).to_owned() };
        lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    };
    (0..lines.len()).map(lower).chain([text.to_ascii_lowercase(), text.to_ascii_uppercase()]).collect()
}

/// The hash as text, which was hashed again.
fn hashed_otherwise(message: &Message<'_>, names: &[String]) -> Vec<String> {
    let Some(text) = plain(message, names) else { return Vec::new() };
    let hash = Sha256::digest(text.as_bytes());
    let hex = digest::hex(&hash);
    vec![BASE64_STANDARD.encode(hash), hex.to_ascii_uppercase(), hex, BASE64_STANDARD.encode(text)]
}

/// The target without its query or the beginning of its path, decoded or encoded otherwise, as a whole URL, or with the method
/// as the request line has it.
fn other_target(message: &Message<'_>, names: &[String]) -> Vec<String> {
    if !names.iter().any(|name| name == REQUEST_TARGET) {
        return Vec::new();
    }
    let host = crate::http::header::find(message.headers, "host").unwrap_or_default();
    let target = message.target;
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut targets = vec![
        path.to_owned(),
        format!("https://{host}{target}"),
        format!("http://{host}{target}"),
        format!("{host}{target}"),
        decoded(target),
        decoded(target).replace('+', " "),
        target.replace("%20", "+"),
        target.replace('+', "%20"),
        target.to_ascii_lowercase(),
        target.trim_start_matches('/').to_owned(),
    ];
    targets.push(match query {
        Some(query) => format!("{}?{query}", toggled(path)),
        None => toggled(path),
    });
    if let Some(query) = query {
        let mut pairs: Vec<&str> = query.split('&').collect();
        pairs.sort_unstable();
        targets.push(format!("{path}?{}", pairs.join("&")));
    }
    // Below an address that a gateway puts before it, or takes off.
    targets.extend(target.match_indices('/').skip(1).filter_map(|(at, _)| target.get(at..)).map(str::to_owned));
    let method = message.method.to_ascii_lowercase();
    let upper = plain(message, names).map(|text| {
        text.replacen(
            &format!("{REQUEST_TARGET}: {method} "),
            &format!("{REQUEST_TARGET}: {} ", method.to_ascii_uppercase()),
            1,
        )
    });
    let without = plain(message, names)
        .map(|text| text.replacen(&format!("{REQUEST_TARGET}: {method} "), &format!("{REQUEST_TARGET}: "), 1));
    let signed = |target: &String| plain(&Message { target, ..*message }, names);
    targets.iter().filter_map(signed).chain(upper).chain(without).collect()
}

/// A path with a slash at its end, or without the one that it has.
fn toggled(path: &str) -> String {
    path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned)
}

/// Percent-encoding undone.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
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
