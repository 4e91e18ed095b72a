//! What the banks of the framework say when they refuse.

use super::codes;
use crate::http::Response;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Retry};
use serde_json::Value;

/// The bank's refusal as an error: `tppMessages` of XS2A, or the problem details of RFC 7807.
pub(crate) fn refusal(response: &Response) -> Error {
    let body = response.json().unwrap_or(Value::Null);
    let bank = tpp_message(&body).or_else(|| problem(&body)).unwrap_or_default();
    let [code, text, path] = bank;
    let meaning = codes::meaning(&code).unwrap_or("the bank gave no code of the framework");
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
    let mut error = Error::new(ErrorKind::Refused, format!("the bank refused with {named}: {meaning}"))
        .fault(fault)
        .retry(retry)
        .answered(BankAnswer { status: response.status, code, text, path: (!path.is_empty()).then_some(path.clone()) });
    if !path.is_empty() {
        error = error.at(path);
    }
    error
}

fn tpp_message(body: &Value) -> Option<[String; 3]> {
    let messages = body.get("tppMessages")?.as_array()?;
    let is_error = |message: &&Value| message.get("category").and_then(Value::as_str) != Some("WARNING");
    let message = messages.iter().find(is_error)?;
    Some(["code", "text", "path"].map(|name| text(message, name)))
}

fn problem(body: &Value) -> Option<[String; 3]> {
    let additional = body.get("additionalErrors").and_then(Value::as_array).and_then(|errors| errors.first());
    let detail = additional.map(|error| text(error, "path")).unwrap_or_default();
    let words = [text(body, "title"), text(body, "detail")];
    let words = words.iter().filter(|word| !word.is_empty()).cloned().collect::<Vec<_>>().join(": ");
    body.get("code").or_else(|| body.get("type")).map(|_| [text(body, "code"), words, detail])
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
