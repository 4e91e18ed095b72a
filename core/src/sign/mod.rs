//! Signed requests: digest, signing string, `Signature` header, verification, and what is wrong when it fails.
//!
//! The scheme is draft-cavage-http-signatures-09 as the Norwegian banks ask for it ("Signing Specification" of the Open
//! Banking documentation) and Berlin Group's XS2A Implementation Guidelines, section 12.
//!
//! Signing takes three steps, so that the key may be anywhere: [`frame`] makes the text, whoever holds the key signs
//! it, and [`Framed::finish`] writes the header. [`verify`] checks a signature, and its verdict explains itself.
//!
//! ```
//! use girokit::Header;
//! use girokit::sign::{CauseKind, Message, Policy, PrivateKey, Scheme, frame, verify_with_key};
//! # // A key of nobody.
//! # let vector = include_str!("../../../tests/vectors/signing/key-2048-pkcs1.json");
//! # let vector: serde_json::Value = serde_json::from_str(vector)?;
//! # let pem = vector["key"].as_str().ok_or("no key")?;
//! # let fresh_random_bytes = [7; 32];
//!
//! let body = br#"{"instructedAmount":{"currency":"NOK","amount":"100.33"}}"#;
//! let mut headers = vec![
//!     Header::new("Date", "Thu, 09 Oct 2025 08:53:20 GMT"),
//!     Header::new("X-Request-ID", "99391c7e-ad88-49ec-a2ad-99ddcb1f7721"),
//! ];
//! let scheme = Scheme::new(["date", "digest", "x-request-id"]);
//! let message = Message { method: "POST", target: "/v1/payments/x", headers: &headers, body };
//! let framed = frame(&message, &scheme, "SN=1,CA=CN=Nobody")?;
//!
//! let key = PrivateKey::from_pem(pem)?;
//! let signature = key.sign(framed.signing_string().as_bytes(), &fresh_random_bytes)?;
//! headers.extend(framed.digest().map(|digest| Header::new("Digest", digest)));
//! headers.push(Header::new("Signature", framed.finish(&signature)));
//!
//! let sent = Message { method: "POST", target: "/v1/payments/x", headers: &headers, body };
//! assert!(verify_with_key(&sent, key.public_key(), &Policy::default()).accepted());
//!
//! // A body that somebody has rewritten on its way:
//! let altered = Message { body: br#"{"instructedAmount": {}}"#, ..sent };
//! let verdict = verify_with_key(&altered, key.public_key(), &Policy::default());
//! assert_eq!(verdict.causes[0].kind, CauseKind::DigestWrong);
//! println!("{}", verdict.explain());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod block;
pub mod digest;
mod explain;
mod frame;
mod header;
mod key;
mod string;
mod verdict;
mod verify;

pub use frame::{Framed, Scheme, frame};
pub use header::SignatureHeader;
pub use key::PrivateKey;
pub use string::signing_string;
pub use verdict::{Cause, CauseKind, Verdict};
pub(crate) use verify::holds;
pub use verify::{Policy, verify, verify_with_key};

use crate::wire::Header;

/// The only algorithm in use: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2).
pub const RSA_SHA256: &str = "rsa-sha256";

/// The name under which method and path are signed (draft-cavage-09, 2.3).
pub const REQUEST_TARGET: &str = "(request-target)";

/// An HTTP message as far as signing sees it.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path and query, as the request line has them.
    pub target: &'a str,
    /// Headers in order.
    pub headers: &'a [Header],
    /// The exact bytes of the body.
    pub body: &'a [u8],
}
