//! The token that the bank shows when it calls back ("callback", `authToken`).
//!
//! A saved mandate request holds no token, but a digest of it with the request's UUID. So a receiver needs nothing but
//! the saved request, and whoever reads the store cannot call in the bank's name, as long as the token is not to be
//! guessed.

use crate::wire::Header;
use crate::wire::secret::Secret;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// What is kept of a token.
pub(super) fn digest(uuid: &str, token: &Secret) -> String {
    of(uuid, token.expose_secret())
}

fn of(uuid: &str, token: &str) -> String {
    let hash = Sha256::new().chain_update(uuid.to_ascii_lowercase()).chain_update([0]).chain_update(token).finalize();
    BASE64_URL_SAFE_NO_PAD.encode(hash)
}

/// Whether the headers carry the token that was kept: exactly one `Authorization: Bearer …`. The comparison takes the
/// same time wherever the tokens differ.
pub(super) fn shown(uuid: &str, kept: &str, headers: &[Header]) -> bool {
    let mut values = headers.iter().filter(|header| header.name.eq_ignore_ascii_case("authorization"));
    let (Some(header), None) = (values.next(), values.next()) else { return false };
    let Some((scheme, token)) = header.value.trim().split_once(' ') else { return false };
    let right: bool = of(uuid, token.trim_start()).as_bytes().ct_eq(kept.as_bytes()).into();
    right && scheme.eq_ignore_ascii_case("bearer")
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID: &str = "5b0d6c2e-6f5e-4a3a-9f59-0d6f1f0f7c11";

    fn shows(values: &[&str]) -> bool {
        let kept = digest(UUID, &Secret::new("right"));
        let headers: Vec<Header> = values.iter().map(|value| Header::new("authorization", *value)).collect();
        shown(&UUID.to_uppercase(), &kept, &headers)
    }

    #[test]
    fn one_bearer_token_and_the_right_one() {
        assert!(shows(&["Bearer right"]) && shows(&["bearer  right"]));
        for wrong in [
            &[][..],
            &["Bearer wrong"],
            &["Bearer"],
            &["right"],
            &["Basic right"],
            &["Bearer right", "Bearer right"],
            &["Bearer right2"],
            &["Bearer "],
        ] {
            assert!(!shows(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn a_digest_is_of_one_request_only() {
        let token = Secret::new("right");
        assert_ne!(digest(UUID, &token), digest("5b0d6c2e-6f5e-4a3a-9f59-0d6f1f0f7c12", &token));
        assert!(!digest(UUID, &token).contains("right"));
    }
}
