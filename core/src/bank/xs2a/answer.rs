//! What the banks of the framework say when they refuse.

use super::codes::MessageCode;
use crate::http::Response;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Retry, words};
use serde_json::Value;

/// The bank's refusal as an error: `tppMessages` of XS2A, or the problem details of RFC 7807.
pub(crate) fn refusal(response: &Response) -> Error {
    let body = response.json().unwrap_or(Value::Null);
    let ([code, text, path], further) = tpp_message(&body).or_else(|| problem(&body)).unwrap_or_default();
    let known = MessageCode::from(code.as_str());
    let meaning = known.meaning().unwrap_or("the bank gave no code of the framework");
    let named = if code.is_empty() {
        format!("HTTP {}", response.status)
    } else {
        format!("{code} (HTTP {})", response.status)
    };
    let (fault, retry) = match (code.as_str(), response.status) {
        ("ACCESS_EXCEEDED", _) | (_, 429) => (Fault::Caller, Retry::After),
        ("PSU_CREDENTIALS_INVALID" | "SERVICE_BLOCKED" | "CONSENT_EXPIRED" | "CONSENT_INVALID", _) => {
            (Fault::User, Retry::Never)
        }
        (_, 500..) => (Fault::Bank, Retry::After),
        _ => (Fault::Caller, Retry::Never),
    };
    let mut error = Error::new(ErrorKind::Refused, format!("the bank refused with {named}: {meaning}{further}"))
        .fault(fault)
        .retry(retry)
        .answered(BankAnswer { status: response.status, code, text, path: (!path.is_empty()).then_some(path.clone()) });
    if !path.is_empty() {
        error = error.at(path);
    }
    if let Some(next) = known.next() {
        error = error.next(next);
    }
    error
}

/// Whether the bank no longer lists what was asked for: 404, or RESOURCE_UNKNOWN under 403 "if other resource in path".
pub(crate) fn is_gone(response: &Response) -> bool {
    let unknown = || refusal(response).bank.is_some_and(|bank| bank.code == "RESOURCE_UNKNOWN");
    response.status == 404 || response.status == 403 && unknown()
}

/// An answer that should have sent the user to the bank, and names no page.
pub(crate) fn no_page() -> Error {
    Error::new(ErrorKind::UnreadableAnswer, "the bank's answer names no page to take the user to")
        .at("_links.scaRedirect.href")
        .next("nothing was changed here; report the answer to the bank, and feed that the request failed to go on")
}

/// Code, text and path of the first message that is no warning, and what the others are about.
fn tpp_message(body: &Value) -> Option<([String; 3], String)> {
    let messages = body.get("tppMessages")?.as_array()?;
    let mut errors = messages.iter().filter(|message| plain(message, "category") != "WARNING");
    let first = errors.next()?;
    let further = words::further(errors.map(|other| (plain(other, "code"), plain(other, "path"))));
    Some((["code", "text", "path"].map(|name| text(first, name)), further))
}

/// The same of RFC 7807, whose additional errors say more of the first.
fn problem(body: &Value) -> Option<([String; 3], String)> {
    body.get("code").or_else(|| body.get("type"))?;
    let additional = body.get("additionalErrors").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let path = additional.first().map(|error| text(error, "path")).unwrap_or_default();
    let said: Vec<&str> =
        ["title", "detail"].map(|name| plain(body, name)).into_iter().filter(|said| !said.is_empty()).collect();
    let further = words::further(additional.iter().skip(1).map(|other| (plain(other, "code"), plain(other, "path"))));
    Some(([text(body, "code"), said.join(": "), path], further))
}

fn plain<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn text(value: &Value, name: &str) -> String {
    plain(value, name).to_owned()
}
