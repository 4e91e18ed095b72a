//! The contract between the host and a flow: steps out, inputs in.

use serde::{Deserialize, Serialize};

/// The moment of a call: the core reads no clock and has no randomness of its own.
#[derive(Clone, Serialize, Deserialize)]
pub struct Now {
    /// Unix time in milliseconds.
    pub unix_ms: i64,
    /// 32 bytes from the platform's cryptographic random generator, fresh for each call.
    pub entropy: [u8; 32],
}

impl Now {
    /// A moment, given its Unix time in milliseconds and 32 fresh random bytes.
    pub fn new(unix_ms: i64, entropy: [u8; 32]) -> Self {
        Self { unix_ms, entropy }
    }
}

impl std::fmt::Debug for Now {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Now").field("unix_ms", &self.unix_ms).field("entropy", &"[redacted]").finish()
    }
}

/// One HTTP header, name and value.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
pub struct Header {
    /// Name; compared without regard to case.
    pub name: String,
    /// Value, as it is sent.
    pub value: String,
}

impl Header {
    /// A header from name and value, unchecked; requests check their headers when they are framed.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// Headers whose values are neither personal nor credentials. Any other prints as `[redacted]`: banks put credentials
/// into headers of their own, such as `WEB-API-Key`.
const SHOWN_HEADERS: [&str; 22] = [
    "accept",
    "aspsp-sca-approach",
    "cache-control",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "digest",
    "host",
    "retry-after",
    "server",
    "signature",
    "tpp-identification",
    "tpp-name",
    "tpp-redirect-preferred",
    "tpp-signature-certificate",
    "transfer-encoding",
    "user-involved",
    "vary",
    "via",
    "x-accept-fix",
    "x-request-id",
];

impl std::fmt::Debug for Header {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = SHOWN_HEADERS.iter().any(|name| name.eq_ignore_ascii_case(&self.name));
        write!(f, "{}: {}", self.name, if shown { &self.value } else { "[redacted]" })
    }
}

/// An HTTP request as a value: what the host is to send, unchanged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
#[non_exhaustive]
pub struct Request {
    /// Id of this exchange; the answer names it.
    pub id: String,
    /// What the request is for, in a few words, for logs and timelines.
    pub purpose: String,
    /// HTTP method in upper case.
    pub method: String,
    /// Absolute URL.
    pub url: String,
    /// Headers in order. `Host` and `Content-Length` are left to the host's HTTP client.
    pub headers: Vec<Header>,
    /// The exact bytes of the body; empty when there is none.
    #[serde(with = "bytes")]
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header, found without regard to case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value.as_str())
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("id", &self.id)
            .field("purpose", &self.purpose)
            .field("method", &self.method)
            .field("url", &self.url.split('?').next())
            .field("headers", &self.headers)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .finish()
    }
}

/// How a job ended: the name of the job and its typed outcome as JSON text.
///
/// Rust reads it with [`crate::Flow::outcome`]; the other languages hand out their own types.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(
    feature = "pyo3",
    pyo3::pyclass(frozen, eq, get_all, new = "from_fields", from_py_object, module = "girokit")
)]
#[non_exhaustive]
pub struct Outcome {
    /// Name of the job, such as `tietoevry.payment`.
    pub job: String,
    /// The outcome as JSON, tagged by its field `outcome`.
    pub json: String,
}

impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outcome").field("job", &self.job).field("json", &"[redacted]").finish()
    }
}

/// What the host should do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, from_py_object, module = "girokit"))]
#[non_exhaustive]
#[must_use = "a step that is not taken leaves the flow where it is"]
pub enum Step {
    /// Perform this HTTP request and feed the response, or that it failed.
    Send {
        /// The request, complete and signed.
        request: Request,
        /// Whether it must be written down before it leaves, because a second one would be a second payment: feed
        /// [`Input::Sending`], store [`crate::Flow::save`], then send it, once. A flow that is resumed from that text
        /// knows that the bank may have it, and never sends it again.
        write_ahead: bool,
    },
    /// A request that was written down is in flight: feed its response, or that it failed. A host that finds a flow
    /// here and sent nothing itself feeds [`Input::SendFailed`]: nobody knows what became of the request.
    InFlight {
        /// Id of the request.
        id: String,
        /// What the request is for, in a few words.
        purpose: String,
    },
    /// Sign these bytes with the key that is held elsewhere and feed the signature.
    Sign {
        /// Id that the signature has to name.
        id: String,
        /// keyId for the `Signature` header.
        key_id: String,
        /// `rsa-sha256`: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2).
        algorithm: String,
        /// The bytes to sign.
        #[serde(with = "bytes")]
        message: Vec<u8>,
    },
    /// Take the user to this address; feed the address they come back to.
    Redirect {
        /// The address of the bank's page.
        url: String,
    },
    /// Ask the user for a code and feed the answer.
    Ask {
        /// What to show beside the input field.
        prompt: String,
    },
    /// Nothing to do before this time; then feed [`Input::Tick`].
    Wait {
        /// Unix time in milliseconds.
        until_ms: i64,
        /// What is being waited for, in a few words.
        reason: String,
    },
    /// The job has ended.
    Done {
        /// How it ended.
        outcome: Outcome,
    },
}

/// What happened, as the host reports it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "input", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, from_py_object, module = "girokit"))]
#[non_exhaustive]
pub enum Input {
    /// The request of a [`Step::Send`] that says `write_ahead` leaves now. Store [`crate::Flow::save`] after this, and
    /// send only then.
    Sending {
        /// Id of the request.
        id: String,
    },
    /// The bank answered.
    Response {
        /// Id of the request that this answers.
        id: String,
        /// HTTP status.
        status: u16,
        /// Headers as received.
        headers: Vec<Header>,
        /// The exact bytes of the body.
        #[serde(with = "bytes")]
        body: Vec<u8>,
    },
    /// The request could not be sent, or its answer could not be read to the end.
    SendFailed {
        /// Id of the request.
        id: String,
        /// What the HTTP client said.
        reason: String,
        /// Whether the request certainly never left this machine: the connection was refused, the name is not known,
        /// the TLS handshake failed. Only then may a payment be sent again. `false` wherever that is not certain.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        never_left: bool,
    },
    /// The key held elsewhere has signed.
    Signature {
        /// Id of the [`Step::Sign`] that this answers.
        id: String,
        /// The raw signature, not base64.
        #[serde(with = "bytes")]
        bytes: Vec<u8>,
    },
    /// The user came back from the redirect. Feed it only to the flow of the browser session that was sent to the bank: an address
    /// is easily passed on, and whoever opens it is not the user who was sent.
    Returned {
        /// The full address they came back to.
        url: String,
    },
    /// The user typed the code that [`Step::Ask`] asked for.
    Answer {
        /// The text as typed.
        text: String,
    },
    /// The bank called the host's own endpoint.
    Callback {
        /// Headers as received.
        headers: Vec<Header>,
        /// The exact bytes of the body.
        #[serde(with = "bytes")]
        body: Vec<u8>,
    },
    /// The time of [`Step::Wait`] has come, or the user did not come back and the bank should be asked.
    Tick {},
    /// The host wants to end the job; what the bank already holds is cancelled where the bank allows it.
    Cancel {},
}

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Response { id, status, headers, body } => f
                .debug_struct("Response")
                .field("id", id)
                .field("status", status)
                .field("headers", headers)
                .field("body", &format_args!("[{} bytes]", body.len()))
                .finish(),
            Self::Sending { id } => f.debug_struct("Sending").field("id", id).finish(),
            Self::SendFailed { id, reason, never_left } => f
                .debug_struct("SendFailed")
                .field("id", id)
                .field("reason", reason)
                .field("never_left", never_left)
                .finish(),
            Self::Signature { id, .. } => f.debug_struct("Signature").field("id", id).finish_non_exhaustive(),
            Self::Returned { url } => {
                f.debug_struct("Returned").field("url", &url.split('?').next()).finish_non_exhaustive()
            }
            Self::Answer { .. } => f.write_str("Answer([redacted])"),
            Self::Callback { body, .. } => write!(f, "Callback([{} bytes])", body.len()),
            Self::Tick {} => f.write_str("Tick"),
            Self::Cancel {} => f.write_str("Cancel"),
        }
    }
}

/// In Python these print as they do in Rust, and so without secrets and personal data.
#[cfg(feature = "pyo3")]
mod printed {
    use super::{Header, Input, Outcome, Request, Step};
    use crate::wire::{BankAnswer, BankParameter, Error};

    macro_rules! printed {
        ($($name:ident)*) => {$(
            #[pyo3::pymethods]
            impl $name {
                fn __repr__(&self) -> String {
                    format!("{self:?}")
                }
            }
        )*};
    }
    printed! { Header Request Outcome Step Input Error BankAnswer BankParameter }
}

/// Bytes as bytes (a `Uint8Array` in JavaScript), and as base64 where the format is text.
mod bytes {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use serde::{Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes, or base64 text")
            }
            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
                Ok(bytes.to_vec())
            }
            fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
                Ok(bytes)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                BASE64_STANDARD.decode(text).map_err(E::custom)
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut bytes = Vec::new();
                while let Some(byte) = seq.next_element()? {
                    bytes.push(byte);
                }
                Ok(bytes)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}
