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
    let text = without_numbers(&text);
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
    // "Logical Duplicate Error": the bank has no code of its own for it.
    if error
        .bank
        .as_ref()
        .is_some_and(|bank| bank.code == "PAYMENT_FAILED" && bank.text.to_lowercase().contains("duplicate"))
    {
        error = error.next("the bank holds a payment of the same date, amount, debtor and creditor; where both are meant, set allowLogicalDuplicate");
    }
    error
}

/// The bank's words without the account numbers and national ids that it may repeat in them: runs of eleven digits and
/// more, also in groups, and what has the form of an IBAN.
pub(super) fn without_numbers(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (length, shown) = match number(rest) {
            Some(length) => (length, "[redacted]"),
            None => {
                let word = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
                let length = if word > 0 { word } else { rest.chars().next().map_or(1, char::len_utf8) };
                (length, rest.get(..length).unwrap_or_default())
            }
        };
        told.push_str(shown);
        rest = rest.get(length..).unwrap_or_default();
    }
    told
}

/// How long the number is with which a text begins; `None` where it begins with something else.
fn number(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let country = matches!(bytes, [a, b, c, d, ..] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit());
    let (mut digits, mut signs, mut end, mut separated) = (0_usize, 0_usize, 0_usize, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                (digits, signs, end, separated) = (digits + 1, signs + 1, at + 1, false);
            }
            b'A'..=b'Z' | b'a'..=b'z' if country => (signs, separated) = (signs + 1, false),
            b' ' | b'.' if at > 0 && !separated => separated = true,
            _ => break,
        }
    }
    (digits >= 11 || country && digits >= 4 && signs >= 15 && !text.get(..end)?.contains(' ')).then_some(end)
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
