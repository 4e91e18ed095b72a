//! What the bank says when it refuses: `{"errors": […]}` under any status, OAuth's `{"error": …}`, or plain words.

use super::codes::CobsErrorCode;
use crate::flow::{Route, User};
use crate::http::Response;
use crate::http::refusal::{self, Dialect, Form, Said};
use crate::wire::{Error, Fault, Retry};

/// The forms in which banks of the standard refuse: a code of the standard in any of them is the bank's.
const DIALECT: Dialect = Dialect {
    forms: &[Form::Errors, Form::OAuth, Form::CodedWords],
    knows: |code| CobsErrorCode::read(code).is_known(),
};

/// Whether the answer is the bank's own refusal, whatever its status ("Exceptions not supported" comes as 500): a code of
/// the standard says so. Anything else under 500 and above is a server that failed, and what it did before is not known.
pub(super) fn is_word_of_the_bank(response: &Response) -> bool {
    let said = refusal::read(response);
    said.is_of_the_bank(&DIALECT) && CobsErrorCode::read(&said.code) != CobsErrorCode::ServerError
}

/// Whether the bank has seen this X-Request-ID before (RF01): an earlier copy of the request arrived, and what became of that
/// is not said.
pub(super) fn is_of_repetition(response: &Response) -> bool {
    response.status >= 400 && CobsErrorCode::read(&refusal::read(response).code) == CobsErrorCode::Rf01
}

/// The bank's refusal as an error.
pub(super) fn refusal(response: &Response) -> Error {
    let said = refusal::read(response);
    let code = CobsErrorCode::read(&said.code);
    let meaning = code.meaning().unwrap_or("the bank gave no code of the standard");
    let named = if said.code.is_empty() { String::new() } else { format!("{} ", code.as_str()) };
    let mut error = said.error(&format!("the bank refused with {named}(HTTP {}): {meaning}", said.status));
    (error.fault, error.retry) = blame(&code, &said);
    match next(&code, &said) {
        Some(next) => error.next(next),
        None => error,
    }
}

/// The refusal of a call. One that no user has part in is not mended by a user.
pub(super) fn refusal_of(route: &Route, response: &Response) -> Error {
    let error = refusal(response);
    if response.status != 401 || route.user != User::None {
        return error;
    }
    error.fault(Fault::Caller).next("check the API key, and that the bank knows the certificate")
}

fn blame(code: &CobsErrorCode, said: &Said) -> (Fault, Retry) {
    use CobsErrorCode as C;
    match code {
        C::Unauthorised | C::InvalidToken | C::InvalidGrant | C::AccessDenied | C::AuthLimitExceeded => {
            (Fault::User, Retry::Never)
        }
        C::Ab05 | C::Ab07 | C::Ab08 | C::Offd | C::ServerError => (Fault::Bank, Retry::After),
        C::Unknown(_) if said.status == 401 => (Fault::User, Retry::Never),
        C::Unknown(_) => said.blame(),
        _ => (Fault::Caller, Retry::Never),
    }
}

fn next(code: &CobsErrorCode, said: &Said) -> Option<String> {
    use CobsErrorCode as C;
    if let Some(allowed) = said.allowed() {
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
        _ => return None,
    })
}
