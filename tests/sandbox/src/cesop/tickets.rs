//! Billetautomaten: a ticket for whoever shows a certificate ("API specification for calls to Billetautomaten").

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use girokit::cert::Certificate;
use rand_core::OsRng;
use rsa::{
    RsaPrivateKey,
    pkcs1v15::{Signature, SigningKey, VerifyingKey},
    pkcs8::{EncodePublicKey, LineEnding},
    signature::{SignatureEncoding, Signer, Verifier},
};
use serde_json::{Value, json};
use sha2::Sha256;
use time::OffsetDateTime;

use super::world::{GRANTED, OWN_SE, World};
use crate::exchange::{Incoming, Reply};

const ISSUER: &str = "https://oces.billetautomat.sandbox.example/auth/realms/oces";
const AUDIENCE: &str = "cesop-api";

/// "text/html: A description of error".
fn page(text: &str) -> Reply {
    Reply::html(
        400,
        format!(
            "<!doctype html><html><head><title>400</title></head><body><h1>Bad Request</h1><p>{text}</p></body></html>"
        ),
    )
}

pub(super) fn give(world: &mut World, incoming: &Incoming) -> Reply {
    if incoming.method != "POST" {
        return Reply::empty(405).with("allow", "POST");
    }
    let shown = incoming.client_certificate.0.as_deref().map(|der| base64::prelude::BASE64_STANDARD.encode(der));
    let Some(certificate) = shown.and_then(|der| Certificate::from_pem_or_base64(&der).ok()) else {
        return page("a valid OCES certificate has to be shown when the connection is made (mutual TLS)");
    };
    let json = incoming.header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    let Some(body) = serde_json::from_slice::<Value>(&incoming.body).ok().filter(|_| json) else {
        return page("the body is application/json");
    };
    let field = |name: &str| body.get(name).and_then(Value::as_str);
    if field("client_id") != Some(AUDIENCE) {
        return page("client_id is always &lt;cesop-api&gt;");
    }
    let Some(nonce) = field("nonce").filter(|nonce| is_uuid(nonce)) else { return page("nonce is a UUID") };
    if !world.nonces.insert(nonce.to_ascii_lowercase()) {
        return page("this nonce was used before");
    }
    let behalf = match body.get("paa_vegne_af_se") {
        None => None,
        Some(Value::String(se)) if GRANTED.contains(&se.as_str()) => Some(se.clone()),
        Some(_) => return page("no right was granted to report on behalf of this SE number"),
    };
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let mut claims = json!({
        "iss": ISSUER, "aud": AUDIENCE, "azp": AUDIENCE, "sub": certificate.subject(), "iat": now, "exp": now + world.lifetime,
        "nonce": nonce, "jti": nonce, "se": OWN_SE, "scope": "openid certToJWT cesop-api",
    });
    if let (Some(se), Some(fields)) = (behalf, claims.as_object_mut()) {
        fields.insert("paa_vegne_af_se".to_owned(), json!(se));
    }
    world.tickets.insert(nonce.to_owned());
    let Some(key) = key(world) else { return Reply::empty(500) };
    let token = sign(&key, &claims);
    let lifetime = world.lifetime;
    Reply::json(
        200,
        &json!({"access_token": token, "token_type": "Bearer", "expires_in": lifetime, "scope": "openid certToJWT cesop-api"}),
    )
}

/// The agency's own key, made when it is first needed.
fn key(world: &mut World) -> Option<RsaPrivateKey> {
    if world.key.is_none() {
        world.key = RsaPrivateKey::new(&mut OsRng, 2048).ok();
    }
    world.key.clone()
}

/// The public half of it, PEM; nothing before a ticket was given.
pub(super) fn public_key(world: &World) -> Option<String> {
    world.key.as_ref()?.to_public_key().to_public_key_pem(LineEnding::LF).ok()
}

fn sign(key: &RsaPrivateKey, claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&json!({"alg": "RS256", "typ": "JWT", "kid": "sandbox"})), part(claims));
    let signature = SigningKey::<Sha256>::new(key.clone()).sign(signed.as_bytes());
    format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature.to_bytes()))
}

/// For whom a call is made, by its ticket; or why it is refused.
pub(super) fn holder(world: &World, incoming: &Incoming) -> Result<String, &'static str> {
    let mut given = incoming.headers.get_all("authorization").iter();
    let (Some(value), None) = (given.next(), given.next()) else { return Err("one Authorization header is needed") };
    let token = value.to_str().ok().and_then(|value| value.strip_prefix("Bearer ")).ok_or("Bearer is needed")?;
    let (signed, signature) = token.rsplit_once('.').ok_or("this is no JWT")?;
    let (head, payload) = signed.split_once('.').ok_or("this is no JWT")?;
    let decode = |part: &str| BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| "this is no JWT");
    let read = |part: &str| serde_json::from_slice::<Value>(&decode(part)?).map_err(|_| "this is no JWT");
    if read(head)?.get("alg").and_then(Value::as_str) != Some("RS256") {
        return Err("the ticket is not signed with RS256");
    }
    let key = world.key.as_ref().ok_or("this ticket was not issued here")?;
    let signature =
        Signature::try_from(decode(signature)?.as_slice()).map_err(|_| "the signature has another length")?;
    let verifying = VerifyingKey::<Sha256>::new(key.to_public_key());
    verifying.verify(signed.as_bytes(), &signature).map_err(|_| "the signature does not hold")?;
    let claims = read(payload)?;
    let number = |name: &str| claims.get(name).and_then(Value::as_i64).unwrap_or_default();
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if text("aud") != Some(AUDIENCE) || text("iss") != Some(ISSUER) {
        return Err("the ticket is for another service");
    }
    if number("exp") <= OffsetDateTime::now_utc().unix_timestamp()
        || !text("jti").is_some_and(|id| world.tickets.contains(id))
    {
        return Err("the ticket has ended");
    }
    Ok(text("paa_vegne_af_se").or(text("se")).unwrap_or_default().to_owned())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
