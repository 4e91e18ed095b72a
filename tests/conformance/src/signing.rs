//! Kind `signing`: sign and compare every field, verify it back, then break it and ask for the cause.

use crate::text;
use girokit::Header;
use girokit::cert::Certificate;
use girokit::sign::{
    CauseKind, Message, Policy, PrivateKey, REQUEST_TARGET, RSA_SHA256, Scheme, SignatureHeader, Verdict, frame,
    verify, verify_with_key,
};
use serde_json::{Value, json};

/// A request with what it takes to verify it.
#[derive(Clone)]
struct Signed {
    method: String,
    target: String,
    headers: Vec<Header>,
    body: Vec<u8>,
}

pub(crate) fn run(vector: &Value) -> Result<(), String> {
    let told = |error: girokit::Error| error.to_string();
    let key = PrivateKey::from_pem(text(vector, "key")?).map_err(told)?;
    let certificate = vector.get("certificate").and_then(Value::as_str);
    let certificate = certificate.map(Certificate::from_pem_or_base64).transpose().map_err(told)?;
    let key_id = match (vector.get("key_id").and_then(Value::as_str), &certificate) {
        (Some(key_id), _) => key_id.to_owned(),
        (None, Some(certificate)) => certificate.key_id(),
        (None, None) => return Err("the vector needs `key_id` or `certificate`".to_owned()),
    };
    if let Some(algorithm) = vector.get("algorithm").and_then(Value::as_str).filter(|name| *name != RSA_SHA256) {
        return Err(format!("the algorithm is {RSA_SHA256}, not {algorithm}"));
    }
    let mut request = read(vector)?;
    let names = vector.get("headers").and_then(Value::as_array).ok_or("the vector needs `headers`")?;
    let scheme = Scheme::new(names.iter().filter_map(Value::as_str));
    let framed = frame(&message(&request), &scheme, &key_id).map_err(told)?;
    let signature = key.sign(framed.signing_string().as_bytes(), &[7; 32]).map_err(told)?;
    let value = framed.finish(&signature);
    if let Some(digest) = framed.digest() {
        request.headers.push(Header::new("Digest", digest));
    }
    request.headers.push(Header::new("Signature", value.clone()));

    let read_back = SignatureHeader::read(&value).map_err(told)?;
    let found = json!({
        "key_id": framed.key_id(),
        "digest": request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("digest")).map(|header| header.value.trim()),
        "signing_string": framed.signing_string(),
        "signature": base64(&signature),
        "header": value,
    });
    let expected = vector.get("expect").and_then(Value::as_object).ok_or("the vector needs `expect`")?;
    for (name, value) in expected {
        let there = found.get(name).ok_or_else(|| format!("`expect.{name}` is not a field that is compared"))?;
        if there != value {
            return Err(format!("{name}: expected {value}, found {there}"));
        }
    }
    if read_back.signature != signature || read_back.key_id != key_id {
        return Err("the header does not read back as it was written".to_owned());
    }
    Verifier { key, certificate }.holds_and_breaks(&request, &read_back)
}

struct Verifier {
    key: PrivateKey,
    certificate: Option<Certificate>,
}

impl Verifier {
    fn verify(&self, request: &Signed) -> Verdict {
        let policy = Policy::default();
        match &self.certificate {
            Some(certificate) => verify(&message(request), Some(certificate), &policy),
            None => verify_with_key(&message(request), self.key.public_key(), &policy),
        }
    }

    fn holds_and_breaks(&self, request: &Signed, signature: &SignatureHeader) -> Result<(), String> {
        let digest = request.headers.iter().any(|header| header.name.eq_ignore_ascii_case("digest"));
        // A body that nobody hashed is no fault of the signature.
        let unhashed = |kind: CauseKind| kind == CauseKind::DigestMissing && !digest;
        if let Some(cause) = self.verify(request).causes.iter().find(|cause| !unhashed(cause.kind)) {
            return Err(format!("does not verify back: {:?}, {}", cause.kind, cause.message));
        }
        let first = |what: &str, request: &Signed, expected: CauseKind| {
            let verdict = self.verify(request);
            let found = verdict.causes.iter().map(|cause| cause.kind).find(|kind| !unhashed(*kind));
            if found == Some(expected) {
                return Ok(());
            }
            Err(format!("after {what} the first cause is {found:?}, not {expected:?}"))
        };
        if digest {
            let mut broken = request.clone();
            broken.body.push(b' ');
            first("a change of the body", &broken, CauseKind::DigestWrong)?;
        }
        for name in &signature.headers {
            if name == REQUEST_TARGET {
                let mut broken = request.clone();
                broken.target.push_str("changed");
                first("a change of the target", &broken, CauseKind::SignedHeaderChanged)?;
                continue;
            }
            let (changed, gone) = if name == "digest" {
                (CauseKind::DigestWrong, CauseKind::DigestMissing)
            } else {
                (CauseKind::SignedHeaderChanged, CauseKind::SignedHeaderMissing)
            };
            let mut broken = request.clone();
            for header in broken.headers.iter_mut().filter(|header| header.name.eq_ignore_ascii_case(name)) {
                header.value = if name == "digest" {
                    girokit::sign::digest::sha256(b"another")
                } else {
                    header.value.clone() + "0"
                };
            }
            first(&format!("a change of {name}"), &broken, changed)?;
            broken.headers.retain(|header| !header.name.eq_ignore_ascii_case(name));
            let verdict = self.verify(&broken);
            if verdict.causes.first().map(|cause| cause.kind) != Some(gone) {
                return Err(format!("without {name} the causes are {:?}, not {gone:?} first", verdict.causes));
            }
        }
        let mut broken = request.clone();
        let mut other = signature.clone();
        if let Some(byte) = other.signature.last_mut() {
            *byte ^= 1;
        }
        replace(&mut broken, other.write());
        first("a change of the signature", &broken, CauseKind::AnotherKey)?;
        replace(&mut broken, "keyId=\"x\"".to_owned());
        first("damage to the header", &broken, CauseKind::SignatureUnreadable)?;
        broken.headers.retain(|header| header.name != "Signature");
        first("the loss of the header", &broken, CauseKind::SignatureMissing)
    }
}

fn replace(request: &mut Signed, value: String) {
    for header in request.headers.iter_mut().filter(|header| header.name == "Signature") {
        header.value.clone_from(&value);
    }
}

fn message(request: &Signed) -> Message<'_> {
    Message { method: &request.method, target: &request.target, headers: &request.headers, body: &request.body }
}

fn read(vector: &Value) -> Result<Signed, String> {
    let request = vector.get("request").ok_or("the vector needs `request`")?;
    let headers = request.get("headers").and_then(Value::as_array).ok_or("`request.headers` is a list of pairs")?;
    let headers = headers
        .iter()
        .map(|pair| {
            let part = |at| pair.get(at).and_then(Value::as_str).ok_or("`request.headers` is a list of pairs of texts");
            Ok(Header::new(part(0)?, part(1)?))
        })
        .collect::<Result<Vec<_>, String>>()?;
    let body = request.get("body").and_then(Value::as_str).unwrap_or_default().as_bytes().to_vec();
    Ok(Signed {
        method: text(request, "method")?.to_owned(),
        target: text(request, "target")?.to_owned(),
        headers,
        body,
    })
}

fn base64(bytes: &[u8]) -> String {
    use base64::{Engine, prelude::BASE64_STANDARD};
    BASE64_STANDARD.encode(bytes)
}
