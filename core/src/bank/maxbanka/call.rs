//! A single call.

use super::model::{CobsAccount, CobsStandingOrder, CobsTransaction};
use super::transport::CobsBank;
use super::{answer, op_of};
use crate::bank::list;
use crate::bank::numbers;
use crate::bank::operation::{Kind, Listing, Operation, Resume, needs_input, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state};
use crate::http::Response;
use crate::wire::model::{Described, Shape};
use crate::wire::page::Adapt;
use crate::wire::{Error, ErrorKind, Now, Page, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Debug, Clone)]
pub(super) struct CallJob {
    operation: &'static Operation,
    /// The call; none once it has ended and was saved.
    call: Option<Call>,
    state: State,
    /// The page that was read. Not saved.
    page: Option<Page>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    context: Context,
    /// The input, where it holds nothing secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<Value>,
}

impl CallJob {
    pub(super) fn start(
        bank: &Arc<CobsBank>,
        operation: &'static Operation,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        let call = call(bank, operation, &input)?;
        let input = call.body.is_empty().then_some(input);
        Ok(Self { operation, call: Some(call), state: State { context, input, outcome: None }, page: None })
    }

    pub(super) fn resume(bank: &Arc<CobsBank>, resume: Resume) -> Result<Self, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let state: State = read_state(state)?;
        let call = match state.input.as_ref().or(input.as_ref()) {
            Some(input) => Some(call(bank, operation, input)?),
            None if state.outcome.is_some() || in_flight && effect(operation).is_sent_once() => None,
            None => return Err(needs_input()),
        };
        Ok(Self { operation, call, state, page: None })
    }

    fn end(&mut self, outcome: Value) {
        self.state.outcome = Some(outcome);
    }

    fn answered(&mut self, response: &Response) -> Result<(), Error> {
        match (response.status, self.operation.kind) {
            (200..300, Kind::List(listing)) => self.page_read(response, listing)?,
            (200..300, _) => {
                let body = match response.json() {
                    // A page for people, or a word where nothing was to be said.
                    Err(_) if has_no_fields((self.operation.reply)()) => Value::Null,
                    body => body?,
                };
                let mut reply = (self.operation.read_reply)(body)?;
                numbers::for_host((self.operation.reply)(), &mut reply);
                self.end(json!({"outcome": "answered", "reply": reply}));
            }
            (400.., _) => self.end(json!({"outcome": "refused", "error": answer::refusal(response)})),
            (status, _) => {
                let message = format!("HTTP {status} is no answer to {}", self.operation.full_name);
                return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
            }
        }
        Ok(())
    }
}

impl CallJob {
    fn page_read(&mut self, response: &Response, listing: Listing) -> Result<(), Error> {
        let (page, beside) = response.page(listing.lists, adapt(listing))?;
        let next = next(self.state.input.as_ref().unwrap_or(&Value::Null), &beside)?;
        self.end(list::read(page.len(), beside, next));
        self.page = Some(page);
        Ok(())
    }
}

/// Entries are told as their calls tell them: amounts as text.
fn adapt(listing: Listing) -> Option<Adapt> {
    match listing.call {
        "accounts" => Some(told_as::<CobsAccount>()),
        "transactions" => Some(told_as::<CobsTransaction>()),
        "standingOrders" => Some(told_as::<CobsStandingOrder>()),
        _ => None,
    }
}

fn told_as<T: Described>() -> Adapt {
    Adapt { needed: |_| true, apply: |entry| numbers::for_host(T::shape(), entry) }
}

/// The input for the next page: the same question with the number that the bank named.
fn next(input: &Value, beside: &Value) -> Result<Option<Value>, Error> {
    let number = |of: &Value, name: &str| of.get(name).and_then(Value::as_i64);
    let Some(next) = number(beside, "nextPage") else { return Ok(None) };
    if next <= number(input, "page").unwrap_or(0) {
        return Err(Error::new(ErrorKind::UnknownAnswer, "the page names itself, or one before it, as the next one")
            .at("nextPage")
            .next("report it to the bank; reading on would never end"));
    }
    let mut input = input.clone();
    if let Some(fields) = input.as_object_mut() {
        fields.insert("page".to_owned(), json!(next));
    }
    Ok(Some(input))
}

fn effect(operation: &Operation) -> Effect {
    match operation.kind {
        Kind::Call(route) => route.effect,
        _ => Effect::Read,
    }
}

fn has_no_fields(shape: Shape) -> bool {
    matches!(shape, Shape::Model(model) if model.fields.is_empty())
}

/// The call of an operation at this bank.
pub(super) fn call(bank: &CobsBank, operation: &'static Operation, input: &Value) -> Result<Call, Error> {
    let route = match operation.kind {
        Kind::Call(route) => route,
        Kind::List(listing) => return call_by_name(bank, listing.call, input),
        _ => return Err(Error::new(ErrorKind::NotOffered, "this is not a single call").at(operation.name)),
    };
    let paths = bank.profile.paths(operation, &route);
    route.call_at(paths.first().map_or(route.path, String::as_str), operation.title(), input)
}

/// The call of an operation at this bank, by its name.
pub(super) fn call_by_name(bank: &CobsBank, name: &str, input: &Value) -> Result<Call, Error> {
    call(bank, op_of(name)?, input)
}

impl Job for CallJob {
    fn want(&self) -> Want {
        match (&self.state.outcome, &self.call) {
            (Some(outcome), _) => Want::Done(outcome.clone()),
            (None, Some(call)) => Want::Call(call.clone()),
            (None, None) => Want::Done(json!({"outcome": "cancelled"})),
        }
    }

    fn effect(&self) -> Option<Effect> {
        self.state.outcome.is_none().then(|| effect(self.operation))
    }

    fn on_event(&mut self, _now: &Now, event: &Event<'_>) -> Result<(), Error> {
        let ended = self.state.outcome.is_some();
        match event {
            Event::Answered(response) if !ended => self.answered(response)?,
            Event::Lost { request_id, reason, .. } if !ended => {
                let create = effect(self.operation).is_sent_once();
                let error = Error::new(ErrorKind::SendFailed, format!("no answer to be had: {reason}"))
                    .retry(if create { Retry::Never } else { Retry::After });
                self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error}));
            }
            Event::NotSent { error } if !ended => self.end(json!({"outcome": "refused", "error": error})),
            // What may have reached the bank is not forgotten: only a read is given up before its answer is there.
            Event::Cancel if !ended && effect(self.operation) == Effect::Read => {
                self.end(json!({"outcome": "cancelled"}));
            }
            _ => {
                let next = match ended {
                    true => "this call has ended",
                    false => {
                        "send the request and feed its response, or that it failed: the outcome says what is known"
                    }
                };
                let message = format!("{} does not belong here", event.name());
                return Err(Error::new(ErrorKind::UnexpectedInput, message).at(self.operation.name).next(next));
            }
        }
        Ok(())
    }

    fn save(&self) -> Result<Value, Error> {
        let mut state = State { context: self.state.context.without_tokens(), ..self.state.clone() };
        // The host has the answer; what of it is secret is not in a text that is stored.
        if let Some(outcome) = &mut state.outcome {
            list::forget(outcome);
        }
        if let Some(reply) = state.outcome.as_mut().and_then(|outcome| outcome.get_mut("reply")) {
            numbers::for_saving((self.operation.reply)(), reply);
        }
        save_state(&state)
    }

    fn page(&self) -> Option<Page> {
        self.page.clone()
    }

    kept_in_state!(but save);
}
