//! What single calls have of their own: tokens are fetched and revoked by forms, and a UUID is in the path and in the body.

use super::answer;
use super::model::Revocation;
use super::rules;
use super::transport::{Betalingsservice, token_call};
use crate::flow::{Call, Context};
use crate::http::Response;
use crate::oauth::client_credentials;
use crate::system::call::Calls;
use crate::system::operation::{Route, Server, typed};
use crate::wire::{Error, Now};
use serde_json::{Value, json};

impl Calls for Betalingsservice {
    fn call(&self, route: &'static Route, purpose: &str, input: &Value) -> Result<Call, Error> {
        route.call(purpose, &rules::with_uuid(input))
    }

    fn refusal(&self, route: &Route, response: &Response) -> Error {
        match route.server {
            Server::Authorization => crate::oauth::refusal(response),
            Server::Interface => answer::refusal(response).0,
        }
    }
}

pub(super) fn token(_: &Betalingsservice, route: &'static Route, purpose: &str, _: &Value) -> Result<Call, Error> {
    Ok(token_call(route, purpose))
}

pub(super) fn token_reply(
    bank: &Betalingsservice,
    now: &Now,
    _: &Call,
    response: &Response,
    _: &Context,
) -> Result<Value, Error> {
    bank.share(now, response)?;
    response.json()
}

pub(super) fn revoke(
    bank: &Betalingsservice,
    route: &'static Route,
    purpose: &str,
    input: &Value,
) -> Result<Call, Error> {
    let input: Revocation = typed(input)?;
    let token = input.token.or_else(|| bank.token()).ok_or_else(|| {
        Error::invalid("token", "the token to be revoked is needed: this bank's flows share none at the moment")
    })?;
    let hint = input.token_type_hint.as_deref().unwrap_or("access_token");
    if hint != "access_token" && hint != "refresh_token" {
        return Err(Error::invalid("tokenTypeHint", "access_token or refresh_token (RFC 7009, 2.1)"));
    }
    let body = client_credentials::form(&[("token", token.expose_secret()), ("token_type_hint", hint)]);
    Ok(Call { route, purpose: purpose.to_owned(), target: route.path.to_owned(), headers: Vec::new(), body })
}

/// "You will not see Revokedaccesstoken or Revokedrefreshtoken in the HTTP headers" where there was no such token.
pub(super) fn revoked(
    bank: &Betalingsservice,
    _: &Now,
    call: &Call,
    response: &Response,
    _: &Context,
) -> Result<Value, Error> {
    if let Some((_, token)) = url::form_urlencoded::parse(&call.body).find(|(name, _)| name == "token") {
        bank.tokens.revoked(&token);
    }
    let there = ["revokedaccesstoken", "revokedrefreshtoken"].iter().any(|name| response.header(name).is_some());
    let mut reply = json!({"revoked": there});
    if let (Some(user), Some(fields)) = (response.header("authorizeduser"), reply.as_object_mut()) {
        fields.insert("authorizedUser".to_owned(), json!(user));
    }
    Ok(reply)
}

/// One type of mandate id for the host, whichever the bank has taken.
pub(super) fn mandate_reply(
    _: &Betalingsservice,
    _: &Now,
    _: &Call,
    response: &Response,
    _: &Context,
) -> Result<Value, Error> {
    let mut reply = response.json()?;
    if let Some(id) = reply.pointer_mut("/statusMandate/mandateId").filter(|id| id.is_number()) {
        *id = Value::String(id.to_string());
    }
    Ok(reply)
}
