//! What a JSON Web Token says (RFC 7519). It is read, not trusted: only who it was made for can verify it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;

/// The claims of a token in compact form (RFC 7515, 3.1); `None` for a token that is none.
pub(super) fn claims(token: &str) -> Option<Value> {
    let mut parts = token.split('.');
    let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok().filter(Value::is_object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_parts_with_an_object_in_the_middle() {
        let token = |payload: &str| format!("e30.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(payload));
        let read = claims(&token(r#"{"sub":"SE 12345678","exp":1}"#));
        assert_eq!(read.and_then(|claims| claims.get("exp")?.as_i64()), Some(1));
        for wrong in ["", "a.b", "e30.e30", &token("[1]"), &token("no json"), "a.!.c", &format!("{}.d", token("{}"))] {
            assert_eq!(claims(wrong), None, "{wrong}");
        }
    }
}
