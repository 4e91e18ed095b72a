//! What no signature may be taken for, and what is one although it is written otherwise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::sign::{CauseKind, Message, Policy, PrivateKey, Verdict, verify_with_key};
use girokit::{Header, sign::digest};
use serde_json::Value;

/// A vector: its key, and the headers of its request with a signature that is valid.
struct Signed {
    key: PrivateKey,
    headers: Vec<Header>,
    target: String,
    body: Vec<u8>,
}

impl Signed {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/signing/digest-computed.json");
        let vector: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let request = &vector["request"];
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let mut headers: Vec<Header> = request["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| Header::new(text(&pair[0]), text(&pair[1])))
            .collect();
        let body = text(&request["body"]).into_bytes();
        headers.push(Header::new("Digest", digest::sha256(&body)));
        headers.push(Header::new("Signature", text(&vector["expect"]["header"])));
        Self {
            key: PrivateKey::from_pem(&text(&vector["key"])).unwrap(),
            headers,
            target: text(&request["target"]),
            body,
        }
    }

    /// The same with its Signature header changed.
    fn rewritten(&self, change: impl Fn(&str) -> String) -> Verdict {
        let headers: Vec<Header> = self
            .headers
            .iter()
            .map(|header| match header.name.as_str() {
                "Signature" => Header::new("Signature", change(&header.value)),
                _ => header.clone(),
            })
            .collect();
        let message = Message { method: "POST", target: &self.target, headers: &headers, body: &self.body };
        verify_with_key(&message, self.key.public_key(), &Policy::default())
    }
}

fn kinds(verdict: &Verdict) -> Vec<CauseKind> {
    verdict.causes.iter().map(|cause| cause.kind).collect()
}

#[test]
fn a_signature_over_nothing_is_none() {
    let signed = Signed::read();
    assert!(signed.rewritten(str::to_owned).causes.is_empty(), "as it is, it holds");
    let right_key = BASE64_STANDARD.encode(signed.key.sign(b"", &[7; 32]).unwrap());
    for list in ["", " ", "  \t "] {
        for signature in ["AAAA", "", &right_key] {
            let verdict = signed.rewritten(|_| {
                format!("keyId=\"k\",algorithm=\"rsa-sha256\",headers=\"{list}\",signature=\"{signature}\"")
            });
            assert_eq!(kinds(&verdict), [CauseKind::SignatureUnreadable], "{list:?} {signature}");
            assert!(verdict.causes[0].message.contains("covers nothing"), "{}", verdict.causes[0].message);
        }
    }
}

#[test]
fn numbers_need_no_quotation_marks() {
    let signed = Signed::read();
    for with in ["created=1402170695,", "created=1402170695 , expires=1402170995,", "expires=\"1402170995\","] {
        let verdict = signed.rewritten(|value| format!("{with}{value}"));
        assert_eq!(kinds(&verdict), [], "{with}");
    }
    let last = signed.rewritten(|value| format!("{value},created=1402170695"));
    assert_eq!(kinds(&last), []);
    // Of what is read, each part has them.
    let bare = signed.rewritten(|value| value.replace("\"rsa-sha256\"", "rsa-sha256"));
    assert_eq!(kinds(&bare), [CauseKind::SignatureUnreadable]);
}
