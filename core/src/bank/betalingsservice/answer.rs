//! What the mandate API says when it refuses ("Description of Mandate Operation Fail Response").

use super::model::StaticValidation;
use super::texts;
use crate::http::Response;
use crate::wire::words::cut;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Retry};
use serde_json::Value;

/// No more of a text of the bank is kept: the longest of the document has some 250 characters besides its patterns.
const LONGEST_TEXT: usize = 400;

/// The bank's refusal as an error, and which static validation it is, where it is one.
pub(super) fn refusal(response: &Response) -> (Error, Option<StaticValidation>) {
    let body = response.json().unwrap_or(Value::Null);
    let (code, text) = operation_failed(&body).or_else(|| gateway_fault(&body)).unwrap_or_default();
    let recognised = texts::recognise(&text);
    let named = match code.is_empty() {
        true => format!("HTTP {}", response.status),
        false => format!("{code} (HTTP {})", response.status),
    };
    let (fault, retry) = match response.status {
        429 => (Fault::Caller, Retry::After),
        500.. => (Fault::Bank, Retry::After),
        _ => (Fault::Caller, Retry::Never),
    };
    let text = cut(&text, LONGEST_TEXT);
    let path = recognised.as_ref().and_then(|found| found.field.clone());
    let bank = BankAnswer { status: response.status, code, text, path: path.clone() };
    let mut error = match &recognised {
        Some(found) => {
            let (what, next) = texts::meaning(&found.validation);
            Error::new(ErrorKind::Refused, format!("the bank refused with {named}: {what}")).next(next)
        }
        None => {
            let (what, next) = of_status(response.status);
            Error::new(ErrorKind::Refused, format!("the bank refused with {named}: {what}")).next(next)
        }
    };
    error = error.fault(fault).retry(retry).answered(bank);
    if let Some(path) = path {
        error = error.at(path);
    }
    (error, recognised.map(|found| found.validation))
}

/// Whether the bank itself says that it knows of no such mandate request: a page of a gateway says nothing of it.
pub(super) fn says_unknown(response: &Response) -> bool {
    response.status == 404 && response.json().is_ok_and(|body| operation_failed(&body).is_some())
}

fn of_status(status: u16) -> (&'static str, &'static str) {
    match status {
        401 => (
            "it does not take the token, not even a new one",
            "check that client id and secret belong to this environment",
        ),
        403 => ("the client may not do this", "ask the bank whether this operation is open to you yet"),
        404 => ("it knows of no such mandate request", "check the UUID"),
        400 => ("the operation failed to complete", "the bank's own text says why"),
        _ => ("the document does not say why", "keep the answer for the bank's support"),
    }
}

/// `{"errorCode": 1, "errorText": "…"}`
fn operation_failed(body: &Value) -> Option<(String, String)> {
    let text = body.get("errorText")?.as_str()?.to_owned();
    Some((plain(body.get("errorCode")), text))
}

/// What the gateway in front of the API answers by itself: `{"fault": {"code", "message", "description"}}`.
fn gateway_fault(body: &Value) -> Option<(String, String)> {
    let fault = body.get("fault")?;
    let words = ["message", "description"].map(|name| plain(fault.get(name)));
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    Some((plain(fault.get("code")), words.join(": ")))
}

fn plain(value: Option<&Value>) -> String {
    let text = match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    cut(&text, LONGEST_TEXT)
}
