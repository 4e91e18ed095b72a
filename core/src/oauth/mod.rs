//! OAuth 2.0 as the banks use it: tokens, when they are renewed, and what a token endpoint answers (RFC 6749, 5).

pub(crate) mod client_credentials;
pub(crate) mod code;
pub(crate) mod store;

use crate::http::{Response, refusal};
pub use crate::wire::context::Tokens;
use crate::wire::secret::Secret;
use crate::wire::words::cut;
use crate::wire::{Error, ErrorKind, Now};
use serde_json::Value;

impl Tokens {
    /// Whether the access token is still valid for a request that begins now and arrives within `margin_ms`.
    pub(crate) fn hold(&self, now: &Now, margin_ms: i64) -> bool {
        self.expires_at_ms.is_none_or(|at| now.unix_ms.saturating_add(margin_ms) < at)
    }

    /// Reads the answer of a token endpoint (RFC 6749, 5.1), or its refusal (5.2) as an error of kind `Refused`.
    pub(crate) fn read(now: &Now, response: &Response) -> Result<Self, Error> {
        if response.status >= 400 {
            return Err(refusal(response));
        }
        let body = response.json()?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let access = text("access_token").ok_or_else(|| {
            Error::new(ErrorKind::UnreadableAnswer, "the token endpoint's answer holds no access_token")
                .at("access_token")
        })?;
        // "The client MUST NOT use an access token if it does not understand the token type" (RFC 6749, 7.1).
        if let Some(other) = text("token_type").filter(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            let message = format!("a token of the type `{}` cannot be used: only `Bearer` is known", cut(&other, 40));
            return Err(Error::new(ErrorKind::UnknownAnswer, message)
                .at("token_type")
                .next("nothing was sent with it; ask the bank for tokens of the type Bearer"));
        }
        let mut tokens = Self::new(Secret::new(access));
        tokens.refresh_token = text("refresh_token").map(Secret::new);
        tokens.scope = text("scope");
        let seconds = body.get("expires_in").and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
        tokens.expires_at_ms = seconds.map(|seconds| now.unix_ms.saturating_add(seconds.saturating_mul(1000)));
        Ok(tokens)
    }
}

/// A refusal of a token endpoint: `error` and `error_description`, or what else it says.
pub(crate) fn refusal(response: &Response) -> Error {
    let said = refusal::read(response);
    said.error(&format!("the token endpoint refused with {}", said.named()))
        .fault(crate::wire::Fault::Caller)
        .next("check client id, secret and certificate, and that the grant is still valid")
}
