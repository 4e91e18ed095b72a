//! What the bank says when it refuses: `{"errors": […]}` under any status, OAuth's `{"error": …}`, or plain words.

use super::codes::CobsErrorCode;
use super::model::{CobsError, CobsErrors};
use crate::http::Response;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Retry, words};
use serde_json::Value;

/// How much of the bank's plain words is kept.
const WORDS: usize = 300;

/// Whether the answer is the bank's own refusal, whatever its status ("Exceptions not supported" comes as 500): a code of
/// the standard says so. Anything else under 500 and above is a server that failed, and what it did before is not known.
pub(super) fn is_word_of_the_bank(response: &Response) -> bool {
    let ([code, ..], _) = said(response);
    let code = CobsErrorCode::read(&code);
    code.is_known() && code != CobsErrorCode::ServerError
}

/// The bank's refusal as an error.
pub(super) fn refusal(response: &Response) -> Error {
    let ([spelt, text, scope], further) = said(response);
    let code = CobsErrorCode::read(&spelt);
    let meaning = code.meaning().unwrap_or("the bank gave no code of the standard");
    let named = if spelt.is_empty() { String::new() } else { format!("{} ", code.as_str()) };
    let status = response.status;
    let (fault, retry) = blame(&code, status);
    let mut error =
        Error::new(ErrorKind::Refused, format!("the bank refused with {named}(HTTP {status}): {meaning}{further}"))
            .fault(fault)
            .retry(retry)
            .answered(BankAnswer { status, code: spelt, text, path: (!scope.is_empty()).then(|| scope.clone()) });
    if !scope.is_empty() {
        error = error.at(scope);
    }
    match next(&code, response) {
        Some(next) => error.next(next),
        None => error,
    }
}

/// Code, words and scope of the first error, and what there is beside it.
fn said(response: &Response) -> ([String; 3], String) {
    let body = response.json().unwrap_or(Value::Null);
    let errors: CobsErrors = match crate::wire::model::from_value(body) {
        Ok(errors) => errors,
        Err(_) => return (plain_words(&response.body.lossy()), String::new()),
    };
    let listed = errors.errors.unwrap_or_default();
    if let Some((CobsError { error, scope, message, .. }, others)) = listed.split_first() {
        let code = error.as_ref().map(|code| code.as_str().trim().to_owned());
        let others = others.iter().map(|other| {
            (other.error.as_ref().map_or("", |code| code.as_str().trim()), other.scope.as_deref().unwrap_or_default())
        });
        return ([code, message.clone(), scope.clone()].map(Option::unwrap_or_default), words::further(others));
    }
    let first = match errors.error {
        Some(code) => [code.as_str().trim().to_owned(), errors.error_description.unwrap_or_default(), String::new()],
        None => plain_words(&response.body.lossy()),
    };
    (first, String::new())
}

/// `unauthorized_client - TPP client_id is not authorized`: a code of the standard and words, or words alone.
fn plain_words(body: &str) -> [String; 3] {
    let words: String = body.chars().filter(|letter| !letter.is_control()).take(WORDS).collect();
    match words.split_once(" - ") {
        Some((code, rest)) if CobsErrorCode::read(code).is_known() => {
            [code.trim().to_owned(), rest.to_owned(), String::new()]
        }
        _ => [String::new(), words, String::new()],
    }
}

fn blame(code: &CobsErrorCode, status: u16) -> (Fault, Retry) {
    use CobsErrorCode as C;
    match code {
        C::Unauthorised | C::InvalidToken | C::InvalidGrant | C::AccessDenied | C::AuthLimitExceeded => {
            (Fault::User, Retry::Never)
        }
        C::Ab05 | C::Ab07 | C::Ab08 | C::Offd | C::ServerError => (Fault::Bank, Retry::After),
        C::Unknown(_) if status == 429 => (Fault::Caller, Retry::After),
        C::Unknown(_) if status == 401 => (Fault::User, Retry::Never),
        C::Unknown(_) if status >= 500 => (Fault::Bank, Retry::After),
        _ => (Fault::Caller, Retry::Never),
    }
}

fn next(code: &CobsErrorCode, response: &Response) -> Option<String> {
    use CobsErrorCode as C;
    let body = response.json().ok();
    let parameters = body.as_ref().and_then(|body| body.pointer("/errors/0/parameters")).filter(|p| !p.is_null());
    if let Some(allowed) = parameters.and_then(|parameters| parameters.get("ALLOWED_VALUES")).and_then(Value::as_array)
    {
        let allowed: Vec<&str> = allowed.iter().filter_map(Value::as_str).collect();
        return Some(format!("the bank takes {}", allowed.join(", ")));
    }
    Some(match code {
        C::Unauthorised | C::InvalidToken | C::InvalidGrant | C::AccessDenied => {
            "let the user authorise you again with `authorise`".to_owned()
        }
        C::UnauthorizedClient | C::InvalidClient => {
            "check client id and secret, and that the bank has approved your registration".to_owned()
        }
        C::InsufficientScope | C::InvalidScope => "ask for the role that this call needs when authorising".to_owned(),
        C::Rf01 => "nothing was done under this X-Request-ID now; look up what was done under it before".to_owned(),
        _ => return None,
    })
}
