//! What the banks of the framework say when they refuse.

use super::codes::MessageCode;
use crate::http::Response;
use crate::http::refusal::{self, Dialect, Form};
use crate::wire::{Error, ErrorKind, Fault, Retry};

/// `tppMessages` of XS2A, or the problem details of RFC 7807.
const DIALECT: Dialect =
    Dialect { forms: &[Form::TppMessages, Form::Problem], knows: |code| MessageCode::from(code).is_known() };

/// The bank's refusal as an error.
pub(crate) fn refusal(response: &Response) -> Error {
    let said = refusal::read(response);
    let code = MessageCode::from(said.code.as_str());
    let meaning = code.meaning().unwrap_or("the bank gave no code of the framework");
    let mut error = said.error(&format!("the bank refused with {}: {meaning}", said.named()));
    (error.fault, error.retry) = match said.code.as_str() {
        "ACCESS_EXCEEDED" => (Fault::Caller, Retry::After),
        "PSU_CREDENTIALS_INVALID" | "SERVICE_BLOCKED" | "CONSENT_EXPIRED" | "CONSENT_INVALID" if said.status != 429 => {
            (Fault::User, Retry::Never)
        }
        _ => said.blame(),
    };
    match code.next() {
        Some(next) => error.next(next),
        None => error,
    }
}

/// Whether the bank itself refuses with this code, in the framework's form. What a gateway or a proxy says in its place is
/// evidence of nothing.
pub(crate) fn bank_says(response: &Response, code: &str) -> bool {
    is_of_the_bank(response) && refusal::read(response).code == code
}

/// Whether a refusal is the bank's own word.
pub(crate) fn is_of_the_bank(response: &Response) -> bool {
    refusal::read(response).is_of_the_bank(&DIALECT)
}

/// An answer that should have sent the user to the bank, and names no page.
pub(crate) fn no_page() -> Error {
    Error::new(ErrorKind::UnreadableAnswer, "the bank's answer names no page to take the user to")
        .at("_links.scaRedirect.href")
        .next("nothing was changed here; report the answer to the bank, and feed that the request failed to go on")
}
