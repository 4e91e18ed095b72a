//! Answers read part by part, essentials first: what cannot be read costs nothing but itself. It is kept as it came, and
//! named in a warning.

use super::codes::TransactionStatus;
use super::{bank_says, is_of_the_bank};
use crate::http::link::{self, Base};
use crate::http::{Response, path};
use crate::wire::fit::Change;
use crate::wire::model::Described;
use crate::wire::{BankAnswer, Error, ErrorKind, Warning};
use serde_json::{Map, Value};

/// A link of an answer.
pub(super) enum Link {
    /// It leads to the bank's own origin.
    Good(String),
    /// It leads elsewhere, or nowhere.
    Foreign(Error),
    /// It is there, and without an address.
    Bad,
}

/// An answer as it is taken apart.
pub(super) struct Parts {
    fields: Map<String, Value>,
    status: u16,
    /// What could not be read.
    pub(super) warnings: Vec<Warning>,
}

impl Parts {
    /// The parts of a message; of none, where the body is empty.
    ///
    /// # Errors
    /// `UnreadableAnswer` where the body is no JSON object.
    pub(super) fn of(response: &Response) -> Result<Self, Error> {
        let fields = match response.json()? {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            _ => return Err(unreadable("body", "it is no JSON object")),
        };
        Ok(Self { fields, status: response.status, warnings: Vec::new() })
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// An id, which some banks write as a number.
    ///
    /// # Errors
    /// `UnreadableAnswer` where there is none, or none that can be part of a path.
    pub(super) fn id(&self, name: &str) -> Result<String, Error> {
        let id = match self.get(name) {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            Some(_) => return Err(unreadable(name, "it is no text")),
            None => return Err(unreadable(name, "it is missing")),
        };
        path::segment(name, &id)
            .map_err(|error| unreadable(name, &format!("the id cannot be part of a path: {}", error.message)))?;
        Ok(id)
    }

    /// A part that may be missing, and that may be unreadable.
    pub(super) fn part<T: Described>(&mut self, name: &str) -> Option<T> {
        let value = self.get(name)?.clone();
        match crate::wire::model::read(value.clone()) {
            Ok((part, changes)) => {
                let mismatches = changes.iter().flat_map(Change::mismatches);
                self.warnings.extend(
                    mismatches.map(|(mismatch, came)| Warning::of(&mismatch.clone().under(name), came.clone())),
                );
                Some(part)
            }
            Err(mismatch) => {
                self.warn(value, mismatch.under(name).error());
                None
            }
        }
    }

    fn warn(&mut self, found: Value, error: Error) {
        self.warnings.push(Warning { found: Some(found), ..Warning::new(error) });
    }

    /// The status of the payment or basket.
    pub(super) fn transaction_status(&mut self) -> Option<TransactionStatus> {
        self.part("transactionStatus")
    }

    pub(super) fn has_links(&self) -> bool {
        self.get("_links").is_some_and(Value::is_object)
    }

    /// A link to follow.
    pub(super) fn link(&mut self, base: &Base, name: &str) -> Option<Link> {
        let field = format!("_links.{name}.href");
        self.checked(name, |href| base.target(&field, href).map(|_| href.to_owned()))
    }

    /// The page to take the user to.
    pub(super) fn page(&mut self) -> Option<String> {
        match self.checked("scaRedirect", |href| link::page("_links.scaRedirect.href", href)) {
            Some(Link::Good(page)) => Some(page),
            _ => None,
        }
    }

    fn checked(&mut self, name: &str, check: impl FnOnce(&str) -> Result<String, Error>) -> Option<Link> {
        let link = self.get("_links")?.get(name).filter(|link| !link.is_null())?.clone();
        let href = link.get("href").unwrap_or(&link).as_str();
        let wrong = || unreadable(&format!("_links.{name}.href"), "it is no text");
        let (warning, found) = match href.map(check) {
            Some(Ok(href)) => return Some(Link::Good(href)),
            Some(Err(foreign)) => (foreign.clone(), Link::Foreign(foreign)),
            None => (wrong(), Link::Bad),
        };
        self.warn(link, warning);
        Some(found)
    }

    /// What the bank says beside the status, such as why it rejected a payment.
    pub(super) fn words(&self) -> Option<BankAnswer> {
        let message = messages(&self.fields).next();
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let of = |name: &str| text(message.and_then(|message| message.get(name)));
        let (code, said, path) = (of("code"), of("text"), of("path"));
        let said = if said.is_empty() { text(self.get("psuMessage")) } else { said };
        if code.is_empty() && said.is_empty() {
            return None;
        }
        let path = (!path.is_empty()).then_some(path);
        let words = BankAnswer { status: self.status, code, text: said, path, parameters: Vec::new() };
        Error::new(ErrorKind::Refused, "").answered(words).bank
    }
}

/// The messages of an answer: a list, or what some banks write in its place.
fn messages(fields: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let found = ["tppMessages", "tppMessage"].iter().find_map(|name| fields.get(*name));
    match found {
        Some(Value::Array(messages)) => messages.as_slice(),
        Some(message) => std::slice::from_ref(message),
        None => &[],
    }
    .iter()
}

fn unreadable(field: &str, why: &str) -> Error {
    Error::new(ErrorKind::UnreadableAnswer, format!("the bank's answer is not what the standard has: {why}")).at(field)
}

/// The page to take the user to that an answer names, whatever its status; `None` where there is none that can be shown.
pub(super) fn page_of(response: &Response) -> Option<String> {
    Parts::of(response).ok()?.page()
}

/// Whether the bank itself says that it does not know what was asked for. A 404 of whatever else is between says nothing.
pub(super) fn is_gone(response: &Response) -> bool {
    (400..500).contains(&response.status) && bank_says(response, "RESOURCE_UNKNOWN")
}

/// Whether an answer to a question says nothing of what was asked: a refusal that is not the bank's own, such as the page of
/// a gateway.
pub(super) fn says_nothing(response: &Response) -> bool {
    let refused = (400..500).contains(&response.status) && !matches!(response.status, 408 | 425 | 429);
    refused && !is_of_the_bank(response) && page_of(response).is_none()
}
