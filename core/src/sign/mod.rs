//! Signed requests: digest, signing string, `Signature` header, verification, and what is wrong when it fails.
//!
//! The scheme is draft-cavage-http-signatures-09 as the Norwegian banks ask for it ("Signing Specification" of the Open
//! Banking documentation) and Berlin Group's XS2A Implementation Guidelines, section 12.

pub mod digest;
mod explain;
mod frame;
mod header;
mod key;
mod string;
mod verify;

pub use frame::{Framed, Scheme, frame};
pub use header::SignatureHeader;
pub use key::PrivateKey;
pub use string::signing_string;
pub use verify::{Cause, CauseKind, Policy, Verdict, verify, verify_with_key};

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
    /// Path and query, as they stand in the request line.
    pub target: &'a str,
    /// Headers in order.
    pub headers: &'a [Header],
    /// The exact bytes of the body.
    pub body: &'a [u8],
}
