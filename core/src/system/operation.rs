//! What an operation is: its name, its call, its input, its reply. Written once per system, by
//! `operations!` (`system/row.rs`).

use crate::flow::{Call, Context};
pub use crate::flow::{Route, Server, User};
use crate::http::path;
use crate::wire::fit::{self, Change};
use crate::wire::model::{Described, Shape, from_ref};
use crate::wire::{Error, ErrorKind, Header, Warning};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One thing that can be done at a bank: a single call, or a job of several.
pub struct Operation {
    /// Number in the table of operations.
    pub number: &'static str,
    /// Name within its system: `agreements`.
    pub name: &'static str,
    /// Name with its system: `tietoevry.agreements`.
    pub full_name: &'static str,
    /// Name of its type in Rust: `ListAgreements`.
    pub task: &'static str,
    /// What it does, in Markdown, with its source.
    pub doc: &'static str,
    /// Whether it is one call or several.
    pub kind: Kind,
    /// Type of the input.
    pub input: fn() -> Shape,
    /// Type of the reply of a single call, of the outcome of a job, or of an entry of a list.
    pub reply: fn() -> Shape,
}

impl std::fmt::Debug for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.full_name)
    }
}

/// Whether an operation is one call or several.
#[derive(Clone, Copy)]
pub enum Kind {
    /// One request and its answer.
    Call(&'static Route),
    /// Several requests, redirects and waits: a state machine of its own.
    Job,
    /// A long list: each job reads one page, whose entries are read one by one ([`crate::Flow::page`]).
    List(Listing),
    /// Something that users look for and the bank does not offer; the text says what to do instead.
    Refused(&'static str),
}

/// Where a long list is read from.
#[derive(Debug, Clone, Copy)]
pub struct Listing {
    /// The name of the single call that asks for a page.
    pub call: &'static str,
    /// Where the entries are in the answer: `transactions.booked`.
    pub lists: &'static [&'static str],
}

/// A typed operation: what ties its name to its Rust types.
pub trait Task {
    /// The input.
    type Input: Serialize + DeserializeOwned + Described;
    /// How it ends.
    type Outcome: DeserializeOwned;
    /// Name with its system.
    const NAME: &'static str;
}

/// How a single call ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
#[must_use = "it says what became of the call"]
pub enum CallOutcome<T> {
    /// The bank answered what was asked for.
    #[non_exhaustive]
    Answered {
        /// The bank's answer.
        reply: T,
        /// What in the answer did not fit its type: kept as it came, and not in its place.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        warnings: Vec<Warning>,
    },
    /// The bank refused; the error holds its code.
    Refused {
        /// Why.
        error: Error,
    },
    /// The request may have reached the bank, and its answer is lost. It was not sent again.
    Uncertain {
        /// `X-Request-ID` of the request, to name it to the bank's support.
        request_id: String,
        /// What is known and what to do.
        error: Error,
    },
    /// The user came back from the bank without having agreed.
    Declined {
        /// What the bank said.
        error: Error,
    },
    /// The host ended it before the bank was asked, or before the answer to a read was there.
    Cancelled,
}

model! {
    /// No input, or an answer without content.
    pub Nothing {}
}

/// What a job begins with.
pub(crate) struct Start {
    pub(crate) operation: &'static Operation,
    pub(crate) input: Value,
    pub(crate) context: Context,
}

/// What a job is resumed from.
pub(crate) struct Resume {
    pub(crate) operation: &'static Operation,
    /// As it was saved.
    pub(crate) state: Value,
    /// What the host has given again.
    pub(crate) input: Option<Value>,
    /// The request of this state may be at the bank: if it is one that is sent only once, the job learns that its
    /// answer is lost, and needs no input to make it again.
    pub(crate) in_flight: bool,
}

/// A caller's input, typed.
pub(crate) fn typed<T: Described>(input: &Value) -> Result<T, Error> {
    from_ref(input).map_err(|mismatch| Error::invalid(mismatch.path.clone(), mismatch.to_string()))
}

/// No content is a message without fields, and a list without entries.
fn or_empty(shape: Shape, body: Value) -> Value {
    match &body {
        Value::Null => fit::empty(shape),
        Value::Object(fields) if fields.is_empty() => fit::empty(shape),
        _ => body,
    }
}

impl Route {
    /// The call for an input: its fields fill the path and the query, its field `body` is the body.
    pub(crate) fn call(&'static self, purpose: &str, input: &Value) -> Result<Call, Error> {
        self.call_at(self.path, purpose, input)
    }

    /// As [`Route::call`], at a path that a profile spells otherwise.
    ///
    /// Beside `body`, which is sent as JSON, an input may hold `form`, whose fields are sent as a form (RFC 6749,
    /// appendix B), and `query`: a list of names and values that are added to the query as they are.
    pub(crate) fn call_at(&'static self, path: &str, purpose: &str, input: &Value) -> Result<Call, Error> {
        let mut target = String::with_capacity(path.len() + 32);
        for part in path.split_inclusive('}') {
            let Some((plain, name)) = part.strip_suffix('}').and_then(|part| part.split_once('{')) else {
                target.push_str(part);
                continue;
            };
            target.push_str(plain);
            target.push_str(&path::segment(name, text(input, name).as_deref().unwrap_or_default())?);
        }
        let named = self.query.iter().filter_map(|name| Some(((*name).to_owned(), text(input, name)?)));
        let more = input.get("query").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let more = more.iter().filter_map(|pair| Some((pair.get(0)?.as_str()?.to_owned(), as_text(pair.get(1)?)?)));
        let pairs = encoded(named.chain(more));
        if !pairs.is_empty() {
            target.push('?');
            target.push_str(&pairs);
        }
        let mut headers = Vec::new();
        let body = match (input.get("body"), input.get("form").and_then(Value::as_object)) {
            (None | Some(Value::Null), Some(form)) => {
                headers.push(Header::new("Content-Type", "application/x-www-form-urlencoded"));
                encoded(form.iter().filter_map(|(name, value)| Some((name.clone(), as_text(value)?)))).into_bytes()
            }
            (None | Some(Value::Null), None) => Vec::new(),
            (Some(body), _) => serde_json::to_vec(body).map_err(|error| Error::invalid("body", error.to_string()))?,
        };
        Ok(Call { route: self, purpose: purpose.to_owned(), target, headers, body })
    }
}

/// Names and values, encoded for a query or a form.
fn encoded(pairs: impl Iterator<Item = (String, String)>) -> String {
    let pairs: Vec<String> =
        pairs.map(|(name, value)| format!("{}={}", path::query(&name), path::query(&value))).collect();
    pairs.join("&")
}

/// A field of an input as text for a path or query.
fn text(input: &Value, name: &str) -> Option<String> {
    as_text(input.get(name)?)
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

impl Operation {
    /// What the outcome of a flow looks like; anything for a call and a list, whose reply is made to fit when it is read.
    pub(crate) fn ends(&self) -> fn() -> Shape {
        match self.kind {
            Kind::Job => self.reply,
            Kind::Call(_) | Kind::List(_) | Kind::Refused(_) => || Shape::Json,
        }
    }

    /// A caller's input, held to its shape: wrong types are refused with the field's path, as the bank would name it; the
    /// bank knows of no `body` around its fields.
    pub(crate) fn read_input(&self, value: Value) -> Result<Value, Error> {
        match fit::check((self.input)(), &value) {
            Ok(()) => Ok(value),
            Err(mismatch) => {
                let field = mismatch.path.strip_prefix("body.").unwrap_or(&mismatch.path);
                Err(Error::invalid(field, mismatch.to_string()))
            }
        }
    }

    /// A bank's reply, made to fit its shape, and what was changed in it.
    pub(crate) fn read_reply(&self, value: Value) -> Result<(Value, Vec<Change>), Error> {
        let mut value = or_empty((self.reply)(), value);
        let changes = fit::fit((self.reply)(), &mut value).map_err(|mismatch| mismatch.error())?;
        Ok((value, changes))
    }

    /// What is beside the lists of an answer, made to fit its shape, and what in it did not.
    pub(crate) fn read_beside(&self, beside: &mut Value) -> Vec<Warning> {
        // Where the list itself has to be there, what is beside it stays as it came.
        let changes = fit::fit((self.reply)(), beside).unwrap_or_default();
        Warning::all(&changes).collect()
    }

    /// The first sentence of what it does, for logs and timelines.
    pub fn title(&self) -> &'static str {
        self.doc.trim().split(['.', '\n']).next().unwrap_or_default().trim()
    }
}

/// The state of a job as JSON, for [`crate::Flow::save`].
pub(crate) fn save_state<T: Serialize>(state: &T) -> Result<Value, Error> {
    serde_json::to_value(state).map_err(|error| Error::new(ErrorKind::CannotResume, error.to_string()))
}

/// For numbers of a state that are left out while they are zero.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(crate) fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// The state of a job, as it was saved.
pub(crate) fn read_state<T: DeserializeOwned>(state: Value) -> Result<T, Error> {
    serde_json::from_value(state).map_err(|_| {
        Error::new(ErrorKind::CannotResume, "the saved state is damaged, or none of this job")
            .at("saved")
            .next("give the text exactly as save() returned it, to the version that saved it or a newer one")
    })
}

/// What [`crate::Bank::resume`] says when the input has to be given again.
pub(crate) fn needs_input() -> Error {
    Error::new(
        ErrorKind::CannotResume,
        "this flow was saved before its input was sent, and account numbers are never saved",
    )
    .at("input")
    .next("give the same input again when resuming")
}

/// There is no such job, or it is no single call.
pub(crate) fn not_offered(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}

impl Operation {
    /// The route of a single call.
    pub(crate) fn route(&self) -> Result<&'static Route, Error> {
        match self.kind {
            Kind::Call(route) => Ok(route),
            _ => Err(not_offered(self.name)),
        }
    }
}

/// The operations of a system, found by their names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operations(pub(crate) &'static [Operation]);

impl Operations {
    /// # Errors
    /// `NotOffered` when the system has none of this name.
    pub(crate) fn find(self, name: &str) -> Result<&'static Operation, Error> {
        self.0.iter().find(|operation| operation.name == name).ok_or_else(|| not_offered(name))
    }

    /// The route of a single call.
    pub(crate) fn route(self, name: &str) -> Result<&'static Route, Error> {
        self.find(name)?.route()
    }
}
