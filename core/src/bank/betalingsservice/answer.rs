//! What the mandate API says when it refuses ("Description of Mandate Operation Fail Response").

use super::model::StaticValidation;
use super::texts;
use crate::http::Response;
use crate::http::refusal::{self, Form};
use crate::wire::Error;

/// The bank's refusal as an error, and which static validation it is, where it is one.
pub(super) fn refusal(response: &Response) -> (Error, Option<StaticValidation>) {
    let said = refusal::read(response);
    let recognised = texts::recognise(&said.text);
    let (what, next) = match &recognised {
        Some(found) => texts::meaning(&found.validation),
        None if response.status == 404 && said.form != Form::ErrorText => {
            ("what answered is not the mandate API", "check the base URL; keep the answer for the bank's support")
        }
        None => of_status(response.status),
    };
    let mut error = said.error(&format!("the bank refused with {}: {what}", said.named())).next(next);
    if let Some(field) = recognised.as_ref().and_then(|found| found.field.clone()) {
        if let Some(bank) = &mut error.bank {
            bank.path = Some(field.clone());
        }
        error = error.at(field);
    }
    (error, recognised.map(|found| found.validation))
}

/// Whether the bank itself says that it knows of no such mandate request: a page of a gateway says nothing of it.
pub(super) fn says_unknown(response: &Response) -> bool {
    response.status == 404 && refusal::read(response).form == Form::ErrorText
}

/// Whether a refusal is a page for people or plain words: neither the API nor the gateway before it speaks so.
pub(super) fn is_page(response: &Response) -> bool {
    (400..500).contains(&response.status) && refusal::read(response).form == Form::Words
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
