//! A single call at any bank: sent, answered, done. Where the bank wants to see the user first, the user is redirected
//! there and the same call is made again. What is read may be presented as the bank wrote it, as a view of it, or as a
//! page of a long list.

use super::list;
use super::operation::{Operation, Resume, Route, needs_input, read_state, save_state};
use super::row::Row;
use crate::flow::{Call, Context, Effect, Event, Job, Session, Transport, Want, kept_in_state};
use crate::http::Response;
use crate::wire::model::Shape;
use crate::wire::{Error, ErrorKind, Now, Page, Retry, Warning, page, redact};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// A `Retry-After` of more than a year is cut to this: no bank means it.
const LONGEST_WAIT_MS: i64 = 31_536_000_000;

/// What differs from bank to bank in single calls.
pub(crate) trait Calls: Transport + 'static {
    /// The paths by which a call is known at this bank; the first is the one that is sent.
    fn paths(&self, route: &Route) -> Vec<String> {
        vec![route.path.to_owned()]
    }

    /// The call for an input.
    fn call(&self, route: &'static Route, purpose: &str, input: &Value) -> Result<Call, Error> {
        route.call_at(self.paths(route).first().map_or(route.path, String::as_str), purpose, input)
    }

    /// Whether amounts are JSON numbers in messages.
    fn amounts_as_numbers(&self) -> bool {
        false
    }

    /// Checks a context against the bank's rules.
    fn check_context(&self, _context: &Context) -> Result<(), Error> {
        Ok(())
    }

    /// Checks what must be true before a call is made, and gives the context in which it is made.
    fn prepare(&self, _now: &Now, _call: &Call, _input: &Value, context: Context) -> Result<Context, Error> {
        Ok(context)
    }

    /// Counts a call that the bank has seen, or may have.
    fn count(&self, _now: &Now, _route: &Route, _input: &Value, _context: &mut Context) {}

    /// The input for the page after the one that was read; `None` where that was the last.
    fn next_page(
        &self,
        _listing: &super::operation::Listing,
        _input: &Value,
        _beside: &Value,
    ) -> Result<Option<Value>, Error> {
        Ok(None)
    }

    /// The bank's refusal as an error.
    fn refusal(&self, route: &Route, response: &Response) -> Error;

    /// Reads what the bank says when it refuses into its type and writes it again.
    fn read_refusal(&self, body: Value) -> Value {
        body
    }

    /// The page that the user has to visit before the call is made again; `None` where the answer requires no user.
    fn asks_for_user(&self, _response: &Response) -> Result<Option<String>, Error> {
        Ok(None)
    }

    /// The user came back from that page: their session, or why they did not agree.
    fn came_back(&self, _now: &Now, _context: &Context, _url: &str) -> Result<Result<Session, Error>, Error> {
        Err(Error::new(ErrorKind::UnexpectedReturn, "no redirect was asked for").at("url"))
    }
}

pub(crate) struct CallJob<B: 'static> {
    bank: Arc<B>,
    row: &'static Row<B>,
    /// The row of the single call: the same, or the one behind it.
    behind: &'static Row<B>,
    /// The call, until it has ended.
    call: Option<Call>,
    state: State,
    /// The page that was read. Not saved.
    page: Option<Page>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    #[serde(default)]
    at: At,
    context: Context,
    /// The input, where it holds nothing secret: ids and dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<Value>,
    /// Where flows saved by the first version keep the outcome, at some banks.
    #[serde(default, skip_serializing)]
    outcome: Option<Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
enum At {
    #[default]
    Calling,
    WithUser {
        url: String,
    },
    Ended(Value),
}

impl<B> Clone for CallJob<B> {
    fn clone(&self) -> Self {
        let (bank, call, state, page) =
            (Arc::clone(&self.bank), self.call.clone(), self.state.clone(), self.page.clone());
        Self { bank, row: self.row, behind: self.behind, call, state, page }
    }
}

impl<B> std::fmt::Debug for CallJob<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallJob").field("operation", &self.row.operation.full_name).finish_non_exhaustive()
    }
}

impl<B: Calls> CallJob<B> {
    pub(super) fn start(
        bank: Arc<B>,
        row: &'static Row<B>,
        behind: &'static Row<B>,
        now: &Now,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        let call = call(bank.as_ref(), behind, &input)?;
        let context = bank.prepare(now, &call, &input, context)?;
        let input = may_be_saved(row.operation, &input).then_some(input);
        let state = State { at: At::Calling, context, input, outcome: None };
        Ok(Self { bank, row, behind, call: Some(call), state, page: None })
    }

    pub(super) fn resume(
        bank: Arc<B>,
        row: &'static Row<B>,
        behind: &'static Row<B>,
        resume: Resume,
    ) -> Result<Self, Error> {
        let mut state: State = read_state(resume.state)?;
        if let Some(outcome) = state.outcome.take() {
            state.at = At::Ended(outcome);
        }
        let lost = resume.in_flight && behind.operation.route()?.effect.is_sent_once();
        let call = match state.input.as_ref().or(resume.input.as_ref()) {
            _ if matches!(state.at, At::Ended(_)) => None,
            Some(input) => Some(call(bank.as_ref(), behind, input)?),
            // The request may have reached the bank, and is not made again.
            None if lost => None,
            None => return Err(needs_input()),
        };
        Ok(Self { bank, row, behind, call, state, page: None })
    }

    fn input(&self) -> &Value {
        self.state.input.as_ref().unwrap_or(&Value::Null)
    }

    fn end(&mut self, outcome: Value) {
        self.state.at = At::Ended(outcome);
        self.call = None;
    }

    fn count(&mut self, now: &Now) -> Result<(), Error> {
        let input = self.state.input.clone().unwrap_or_default();
        self.bank.count(now, self.behind.operation.route()?, &input, &mut self.state.context);
        Ok(())
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if let Some(url) = self.bank.asks_for_user(response)? {
            self.state.at = At::WithUser { url };
            return Ok(());
        }
        match response.status {
            200..300 => self.succeeded(now, response),
            400.. => self.refused(now, response),
            status => {
                let message = format!("HTTP {status} is no answer to {}", self.row.operation.full_name);
                Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"))
            }
        }
    }

    fn succeeded(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if let Some(listing) = self.row.listing() {
            let adapt = self.row.adapt.and_then(|adapt| adapt(&self.bank, now, &listing));
            let page::Read { page, mut beside, mut warnings } =
                response.page(listing.lists, self.row.operation.reply, adapt)?;
            warnings.extend(self.behind.operation.read_beside(&mut beside));
            let mut next = self.bank.next_page(&listing, self.input(), &beside)?;
            let page = match &self.row.repeats {
                Some(repeats) => list::once(repeats, page, self.input(), next.as_mut()),
                None => page,
            };
            self.count(now)?;
            self.end(with_warnings(list::read(&page, beside, next), &warnings)?);
            self.page = Some(page);
            return Ok(());
        }
        let operation = self.behind.operation;
        let reply = match (self.behind.read, &self.call) {
            (Some(read), Some(call)) => read(&self.bank, now, call, response, &self.state.context)?,
            // The answer should be empty. An HTML page or a plain word in its place changes nothing.
            _ if has_no_fields((operation.reply)()) => response.json().unwrap_or_default(),
            _ => response.json()?,
        };
        let (reply, changes) = operation.read_reply(reply)?;
        let warnings: Vec<Warning> = Warning::all(&changes).collect();
        let outcome = match self.row.view {
            Some(view) => view(&self.bank, now, self.input(), reply)?,
            None => json!({"outcome": "answered", "reply": reply}),
        };
        self.count(now)?;
        self.end(with_warnings(outcome, &warnings)?);
        Ok(())
    }

    fn refused(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        self.count(now)?;
        let mut error = self.bank.refusal(self.behind.operation.route()?, response);
        if error.retry == Retry::After
            && let Some(wait_ms) = response.retry_after_ms(now)
        {
            error.retry_at_ms = Some(now.unix_ms.saturating_add(wait_ms.clamp(0, LONGEST_WAIT_MS)));
        }
        self.end(json!({"outcome": "refused", "error": error}));
        Ok(())
    }

    fn lost(&mut self, now: &Now, request_id: &str, reason: &str, answer: Option<&Response>) -> Result<(), Error> {
        let route = self.behind.operation.route()?;
        if !route.effect.is_sent_once()
            && let Some(answer) = answer
        {
            // The request may be repeated without harm, so this is the bank's answer like any other.
            return self.refused(now, answer);
        }
        self.count(now)?;
        let mut error = Error::new(ErrorKind::SendFailed, format!("there is no answer: {reason}"));
        if let Some(said) = answer.and_then(|answer| self.bank.refusal(route, answer).bank) {
            error = error.answered(said);
        }
        let (retry, next) = match (route.effect, route.when_lost) {
            (Effect::Create | Effect::Delete, next) => {
                (Retry::Never, next.unwrap_or("do not send it again before you know: ask the bank with the request id"))
            }
            (_, next) => (
                Retry::After,
                next.unwrap_or("see to the connection (address, TLS certificates, proxy), then ask again"),
            ),
        };
        self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error.retry(retry).next(next)}));
        Ok(())
    }

    /// Only a read may be cancelled before its answer has come: what may have reached the bank is not forgotten.
    fn may_be_cancelled(&self) -> bool {
        match self.state.at {
            At::WithUser { .. } => true,
            At::Calling => self.effect() == Some(Effect::Read),
            At::Ended(_) => false,
        }
    }
}

/// An outcome, and what in the answer did not fit, where there is any.
fn with_warnings(mut outcome: Value, warnings: &[Warning]) -> Result<Value, Error> {
    if let (false, Value::Object(fields)) = (warnings.is_empty(), &mut outcome) {
        fields.insert("warnings".to_owned(), save_state(&warnings)?);
    }
    Ok(outcome)
}

/// The call for an input.
fn call<B: Calls>(bank: &B, behind: &Row<B>, input: &Value) -> Result<Call, Error> {
    let (route, purpose) = (behind.operation.route()?, behind.operation.title());
    match behind.make {
        Some(make) => make(bank, route, purpose, input),
        None => bank.call(route, purpose, input),
    }
}

fn has_no_fields(shape: Shape) -> bool {
    matches!(shape, Shape::Model(model) if model.fields.is_empty())
}

/// Whether an input may be part of a saved flow: messages, forms and what identifies a person or an account may not.
fn may_be_saved(operation: &Operation, input: &Value) -> bool {
    let Shape::Model(model) = (operation.input)() else { return false };
    let there = |name: &str| input.get(name).is_some_and(|value| !value.is_null());
    !model
        .fields
        .iter()
        .any(|field| there(field.wire) && (field.wire == "body" || field.wire == "form" || (field.shape)().is_hidden()))
}

impl<B: Calls> Job for CallJob<B> {
    fn want(&self) -> Want {
        match (&self.state.at, &self.call) {
            (At::Calling, Some(call)) => Want::Call(call.clone()),
            (At::Calling, None) => Want::Done(json!({"outcome": "cancelled"})),
            (At::WithUser { url }, _) => Want::Redirect { url: url.clone() },
            (At::Ended(outcome), _) => Want::Done(outcome.clone()),
        }
    }

    fn effect(&self) -> Option<Effect> {
        matches!(self.state.at, At::Calling)
            .then(|| self.behind.operation.route().ok())
            .flatten()
            .map(|route| route.effect)
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match (&self.state.at, event) {
            (At::Calling, Event::Answered(response)) => self.answered(now, response),
            (At::Calling, Event::Lost { request_id, reason, answer }) => self.lost(now, request_id, reason, *answer),
            (At::Calling, Event::NotSent { error }) => {
                self.end(json!({"outcome": "refused", "error": error}));
                Ok(())
            }
            (At::WithUser { .. }, Event::Returned { url }) => {
                match self.bank.came_back(now, &self.state.context, url)? {
                    Ok(session) => {
                        self.state.context.session = Some(session);
                        self.state.at = At::Calling;
                    }
                    Err(error) => self.end(json!({"outcome": "declined", "error": error})),
                }
                Ok(())
            }
            (At::WithUser { .. }, Event::Tick) => {
                self.state.at = At::Calling;
                Ok(())
            }
            (_, Event::Cancel) if self.may_be_cancelled() => {
                self.end(json!({"outcome": "cancelled"}));
                Ok(())
            }
            (at, event) => Err(event.unexpected().at(self.row.operation.name).next(match at {
                At::Calling => {
                    "send the request and feed its response, or that it failed: the outcome says what is known"
                }
                At::WithUser { .. } => "take the user to the bank and feed the address they come back to",
                At::Ended(_) => "this call has ended",
            })),
        }
    }

    fn save(&self) -> Result<Value, Error> {
        let mut state = State { context: self.state.context.without_tokens(), ..self.state.clone() };
        if let At::Ended(outcome) = &mut state.at {
            list::forget(outcome);
            // The host has the answer already; its secrets must not be part of a text that is stored.
            match (self.row.view, outcome.get_mut("reply")) {
                (None, Some(reply)) => redact::by_shape((self.row.operation.reply)(), reply),
                (Some(_), _) => redact::by_shape((self.row.operation.reply)(), outcome),
                (None, None) => {}
            }
        }
        save_state(&state)
    }

    fn page(&self) -> Option<Page> {
        self.page.clone()
    }

    kept_in_state!(but save);
}
