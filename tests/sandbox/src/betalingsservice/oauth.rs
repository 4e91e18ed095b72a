//! "Authorization server": tokens for a pair of client id and secret, and their revocation.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;
use time::OffsetDateTime;

use super::{
    fault, random,
    world::{Token, World},
};
use crate::exchange::{Incoming, Reply};

/// A key: "You will receive two keys, one set for Sandbox and another set for Production access".
pub(super) struct Key {
    pub(super) id: &'static str,
    pub(super) secret: &'static str,
    /// For which of the two environments.
    pub(super) sandbox: bool,
}

pub(super) const SANDBOX: Key = Key { id: "sandbox-creditor", secret: "sandbox-secret", sandbox: true };
pub(super) const PRODUCTION: Key = Key { id: "production-creditor", secret: "production-secret", sandbox: false };

/// "Token Endpoint".
pub(super) fn token(world: &mut World, incoming: &Incoming) -> Reply {
    let key = match door(incoming) {
        Ok(key) => key,
        Err(reply) => return *reply,
    };
    if incoming.form_value("grant_type").as_deref() != Some("client_credentials") {
        return refused(400, "unsupported_grant_type");
    }
    let access = random();
    let until = OffsetDateTime::now_utc() + world.settings.token_life;
    world.tokens.retain(|_, token| token.until > OffsetDateTime::now_utc());
    world.tokens.insert(access.clone(), Token { key, until });
    world.tokens_given += 1;
    let life = world.settings.token_life.whole_seconds();
    let answer = json!({"token_type": "Bearer", "expires_in": life, "access_token": access});
    Reply::json(200, &answer).with("pragma", "no-cache")
}

/// "Revoke Endpoint". Positive in any case; only the headers tell whether there was such a token.
pub(super) fn revoke(world: &mut World, incoming: &Incoming) -> Reply {
    let key = match door(incoming) {
        Ok(key) => key,
        Err(reply) => return *reply,
    };
    let Some(token) = incoming.form_value("token").filter(|token| !token.is_empty()) else {
        return refused(400, "invalid_request");
    };
    let hint = incoming.form_value("token_type_hint");
    let reply = Reply::empty(200).with("content-type", "text/html").with("pragma", "no-cache");
    // With the hint refresh_token only those are searched, and there are none.
    let searched = match hint.as_deref() {
        None | Some("access_token") => true,
        Some("refresh_token") => false,
        Some(_) => return refused(400, "unsupported_token_type"),
    };
    if searched && world.tokens.get(&token).is_some_and(|found| found.key.id == key.id) {
        world.tokens.remove(&token);
        return reply.with("revokedaccesstoken", token).with("authorizeduser", key.id);
    }
    reply
}

/// Who asks for a token: Basic, and a form.
fn door(incoming: &Incoming) -> Result<&'static Key, Box<Reply>> {
    let basic = incoming.header("authorization").and_then(|value| value.strip_prefix("Basic "));
    let pair = basic.and_then(|text| BASE64_STANDARD.decode(text).ok()).and_then(|bytes| String::from_utf8(bytes).ok());
    let keys = [&SANDBOX, &PRODUCTION];
    let known = keys.into_iter().find(|key| pair.as_deref() == Some(&format!("{}:{}", key.id, key.secret)));
    let key = known.ok_or_else(|| {
        Box::new(refused(401, "invalid_client").with("www-authenticate", r#"Basic realm="Betalingsservice""#))
    })?;
    let kind = incoming.header("content-type").unwrap_or_default();
    match kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded") {
        true => Ok(key),
        false => Err(Box::new(refused(400, "invalid_request"))),
    }
}

/// Whose token came along with a request; none that ended or was revoked.
pub(super) fn bearer(world: &World, incoming: &Incoming, sandbox: bool) -> Result<&'static Key, Box<Reply>> {
    let denied = || Box::new(fault(401, 900_901, "Invalid Credentials").with("www-authenticate", "Bearer"));
    let mut shown = incoming.headers.get_all("authorization").iter();
    let (Some(_), None) = (shown.next(), shown.next()) else { return Err(denied()) };
    let token = incoming.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let token = token.and_then(|token| world.tokens.get(token.trim()));
    let token = token.filter(|token| token.until > OffsetDateTime::now_utc()).ok_or_else(denied)?;
    match token.key.sandbox == sandbox {
        true => Ok(token.key),
        false => Err(Box::new(fault(403, 900_908, "Resource forbidden"))),
    }
}

/// RFC 6749, 5.2.
fn refused(status: u16, error: &str) -> Reply {
    Reply::json(status, &json!({"error": error})).with("pragma", "no-cache")
}
