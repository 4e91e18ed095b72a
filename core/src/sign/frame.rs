//! From a request to its signed form: digest, signing string, header.

use super::{Message, REQUEST_TARGET, RSA_SHA256, digest, header, string};
use crate::http;
use crate::wire::Error;

/// Which headers a system wants signed, and in which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Names in order, lower case. Those that the request does not carry are left out. `(request-target)` may be
    /// among them.
    pub headers: Vec<String>,
}

impl Scheme {
    /// A scheme from names in order.
    pub fn new<'a>(headers: impl IntoIterator<Item = &'a str>) -> Self {
        Self { headers: headers.into_iter().map(str::to_ascii_lowercase).collect() }
    }

    /// The same without `digest`, for requests without a body.
    #[must_use]
    pub fn without_digest(&self) -> Self {
        Self { headers: self.headers.iter().filter(|name| *name != "digest").cloned().collect() }
    }
}

/// A request that is ready to be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framed {
    key_id: String,
    names: String,
    signing_string: String,
    digest: Option<String>,
}

/// Frames a message: computes the digest where the scheme asks for one that the message does not carry, and joins the
/// signing string.
pub fn frame(message: &Message<'_>, scheme: &Scheme, key_id: &str) -> Result<Framed, Error> {
    for found in message.headers {
        http::header::check(&found.name, &found.value)?;
    }
    let wants_digest = scheme.headers.iter().any(|name| name == "digest");
    let digest =
        (wants_digest && http::header::find(message.headers, "digest").is_none()).then(|| digest::sha256(message.body));
    let mut names = String::with_capacity(96);
    let carried = |name: &&str| {
        *name == REQUEST_TARGET
            || *name == "digest" && digest.is_some()
            || http::header::find(message.headers, name).is_some()
    };
    for name in scheme.headers.iter().map(String::as_str).filter(carried) {
        if !names.is_empty() {
            names.push(' ');
        }
        names.push_str(name);
    }
    let signing_string = string::with_digest(message, digest.as_deref(), names.split_ascii_whitespace())?;
    http::header::check("keyId", key_id)?;
    Ok(Framed { key_id: key_id.to_owned(), names, signing_string, digest })
}

impl Framed {
    /// The bytes to sign, as text.
    pub fn signing_string(&self) -> &str {
        &self.signing_string
    }

    /// The `Digest` header that was computed and has to be added to the request.
    pub fn digest(&self) -> Option<&str> {
        self.digest.as_deref()
    }

    /// The keyId for the header.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The value of the `Signature` header, once the signing string was signed.
    pub fn finish(&self, signature: &[u8]) -> String {
        header::write(&self.key_id, RSA_SHA256, &self.names, signature)
    }
}
