//! A single call, with the user's consent where the bank asks for it: 401 with `scaRedirect`, the user's return, the
//! same call again ("Account Information API Access"). What is read may be told as the bank wrote it, or as a view of it.

use super::budget::{self, Counted};
use super::return_page::Return;
use super::{Xs2a, page};
use crate::bank::operation::{Kind, Listing, Operation, Resume};
use crate::bank::{list, numbers};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state};
use crate::http::{Response, link};
use crate::wire::page::Adapt;
use crate::wire::{Error, ErrorKind, Now, Page, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// No bank asks for more than a year in earnest.
const LONGEST_WAIT_MS: i64 = 31_536_000_000;

/// What is told of an answer: from the input and the bank's reply to the outcome.
pub(crate) type View = fn(&Xs2a, &Now, &Value, Value) -> Result<Value, Error>;

/// How a page of a long list is read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) listing: Listing,
    /// What is done to an entry before it is handed out, and to what is beside the entries, at this bank and moment.
    pub(crate) adapt: fn(&Xs2a, &Now, &Listing) -> Adapt,
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.listing.fmt(f)
    }
}

/// How a call is made that is not told as the bank answered it, or that is counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct How {
    /// The single call behind it, when it is not the operation itself.
    pub(crate) route: Option<&'static Operation>,
    /// What is told of the answer; `None` tells it as it came.
    pub(crate) view: Option<View>,
    /// Reads the answer as a page of a long list.
    pub(crate) reading: Option<Reading>,
    /// What it is counted as, when the user is not there.
    pub(crate) counted: Option<Counted>,
}

#[derive(Debug, Clone)]
pub(crate) struct CallJob {
    bank: Arc<Xs2a>,
    operation: &'static Operation,
    /// The single call: the operation itself, or the one behind a view.
    route: &'static Operation,
    view: Option<View>,
    reading: Option<Reading>,
    call: Call,
    state: State,
    /// The page that was read. Not saved.
    page: Option<Page>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    context: Context,
    /// The input, where it holds no body: ids and dates are no secrets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<Value>,
    /// What it counts as, when the user is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    counted: Option<Counted>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum At {
    Calling,
    WithUser { url: String },
    Ended(Value),
}

impl std::fmt::Debug for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.full_name)
    }
}

impl CallJob {
    /// A call that is told as it was answered and counted nowhere.
    #[allow(dead_code)]
    pub(crate) fn start(
        bank: Arc<Xs2a>,
        now: &Now,
        operation: &'static Operation,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        Self::start_as(bank, now, operation, input, context, How::default())
    }

    pub(crate) fn start_as(
        bank: Arc<Xs2a>,
        now: &Now,
        operation: &'static Operation,
        input: Value,
        context: Context,
        how: How,
    ) -> Result<Self, Error> {
        let route = how.route.unwrap_or(operation);
        let call = call(&bank, route, &input)?;
        let context = bank.with_session(now, context);
        bank.check_redirects(&call, &context)?;
        if let Some(counted) = &how.counted {
            budget::check(&bank.defaults.without_user, now, counted, &context)?;
        }
        let input = call.body.is_empty().then_some(input);
        let state = State { at: At::Calling, context, input, counted: how.counted };
        Ok(Self { bank, operation, route, view: how.view, reading: how.reading, call, state, page: None })
    }

    /// The same, resumed.
    #[allow(dead_code)]
    pub(crate) fn resume(bank: Arc<Xs2a>, resume: Resume) -> Result<Self, Error> {
        Self::resume_as(bank, resume, How::default())
    }

    pub(crate) fn resume_as(bank: Arc<Xs2a>, resume: Resume, how: How) -> Result<Self, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let route = how.route.unwrap_or(operation);
        let state: State = crate::bank::operation::read_state(state)?;
        let input = state.input.clone().or(input);
        let ended = matches!(state.at, At::Ended(_));
        let call = match input {
            Some(input) => call(&bank, route, &input)?,
            None if ended || in_flight && sent_once(route) => {
                call(&bank, route, &Value::Null).unwrap_or_else(|_| no_call(route))
            }
            None => return Err(crate::bank::operation::needs_input()),
        };
        Ok(Self { bank, operation, route, view: how.view, reading: how.reading, call, state, page: None })
    }

    /// Counts a call that the bank has seen, or may have.
    fn count(&mut self, now: &Now) {
        if let Some(counted) = &self.state.counted {
            budget::count(&self.bank.defaults.without_user, now, counted, &mut self.state.context);
        }
    }

    fn end(&mut self, outcome: Value) {
        self.state.at = At::Ended(outcome);
    }

    fn gives_up(&self) -> bool {
        self.state.at == At::Calling && self.call.effect == Effect::Read
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if (200..300).contains(&response.status) {
            if let Some(reading) = self.reading {
                return self.page_read(now, response, reading);
            }
            let mut reply = (self.route.read_reply)(response.json()?)?;
            if self.bank.defaults.amounts_as_numbers {
                numbers::for_host((self.route.reply)(), &mut reply);
            }
            let outcome = match self.view {
                Some(view) => view(&self.bank, now, self.state.input.as_ref().unwrap_or(&Value::Null), reply)?,
                None => json!({"outcome": "answered", "reply": reply}),
            };
            self.count(now);
            self.end(outcome);
            return Ok(());
        }
        if response.status == 401
            && let Some(href) = response.json()?.pointer("/_links/scaRedirect/href").and_then(Value::as_str)
        {
            self.state.at = At::WithUser { url: link::page("_links.scaRedirect.href", href)? };
            return Ok(());
        }
        if response.status < 400 {
            let message = format!("HTTP {} is no answer to {}", response.status, self.operation.full_name);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        self.count(now);
        let mut error = self.bank.refusal(response);
        if error.retry == Retry::After
            && let Some(wait_ms) = response.retry_after_ms(now)
        {
            error.retry_at_ms = Some(now.unix_ms.saturating_add(wait_ms.clamp(0, LONGEST_WAIT_MS)));
        }
        self.end(json!({"outcome": "refused", "error": error}));
        Ok(())
    }
}

impl CallJob {
    fn page_read(&mut self, now: &Now, response: &Response, reading: Reading) -> Result<(), Error> {
        let adapt = (reading.adapt)(&self.bank, now, &reading.listing);
        let (page, mut beside) = response.page(reading.listing.lists, Some(adapt))?;
        (adapt.apply)(&mut beside);
        let report = reading.listing.lists.first().and_then(|list| list.split('.').next()).unwrap_or_default();
        let next = page::next(self.state.input.as_ref().unwrap_or(&Value::Null), &beside, report)?;
        self.count(now);
        self.end(list::read(page.len(), beside, next));
        self.page = Some(page);
        Ok(())
    }
}

/// The call for an input. A field `next` of the input is a link that the bank gave: it is followed instead.
fn call(bank: &Xs2a, operation: &'static Operation, input: &Value) -> Result<Call, Error> {
    let mut call = bank.call(operation, input)?;
    if let Some(href) = input.get("next").and_then(Value::as_str) {
        call.target = bank.base.target("next", href)?;
    }
    Ok(call)
}

fn sent_once(operation: &Operation) -> bool {
    matches!(operation.kind, Kind::Call(route) if route.effect.is_sent_once())
}

/// Stands in for a call that is not made again.
fn no_call(operation: &Operation) -> Call {
    Call {
        purpose: String::new(),
        method: "GET",
        target: String::new(),
        headers: Vec::new(),
        body: Vec::new(),
        effect: if sent_once(operation) { Effect::Create } else { Effect::Read },
    }
}

/// Account numbers and national ids are never saved, not those of the bank's answer either: whoever resumes a call that has ended and wants
/// them asks the bank again.
fn forget_accounts(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in
                ["iban", "bban", "pan", "maskedPan", "maskedPAN", "msisdn", "customerNumber", "customer", "owner"]
            {
                fields.remove(name);
            }
            fields.values_mut().for_each(forget_accounts);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_accounts),
        _ => {}
    }
}

impl Job for CallJob {
    fn want(&self) -> Want {
        match &self.state.at {
            At::Calling => Want::Call(self.call.clone()),
            At::WithUser { url } => Want::Redirect { url: url.clone() },
            At::Ended(outcome) => Want::Done(outcome.clone()),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match (&self.state.at, event) {
            (At::Calling, Event::Answered(response)) => self.answered(now, response),
            (At::Calling, Event::Lost { request_id, reason, .. }) => {
                self.count(now);
                let (retry, next) = match self.call.effect {
                    Effect::Create | Effect::Delete => {
                        (Retry::Never, "do not send it again before you know: ask the bank with the request id")
                    }
                    _ => (Retry::After, "see to the connection (address, TLS certificates, proxy), then ask again"),
                };
                let error =
                    Error::new(ErrorKind::SendFailed, format!("no answer to be had: {reason}")).retry(retry).next(next);
                self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error}));
                Ok(())
            }
            (At::Calling, Event::NotSent { error }) => {
                self.end(json!({"outcome": "refused", "error": error}));
                Ok(())
            }
            (At::WithUser { .. }, Event::Returned { url }) => {
                match self.bank.returned(now, &self.state.context, url)? {
                    Return::Authenticated(session) => {
                        self.state.context.session = Some(session);
                        self.state.at = At::Calling;
                    }
                    Return::Failed(error) => self.end(json!({"outcome": "declined", "error": error})),
                }
                Ok(())
            }
            (At::WithUser { .. }, Event::Tick) => {
                self.state.at = At::Calling;
                Ok(())
            }
            // What may have reached the bank is not forgotten: only a read is given up before its answer is there.
            (at, Event::Cancel) if matches!(at, At::WithUser { .. }) || self.gives_up() => {
                self.end(json!({"outcome": "cancelled"}));
                Ok(())
            }
            (at, event) => Err(event.unexpected().at(self.operation.name).next(match at {
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
            forget_accounts(outcome);
        }
        crate::bank::operation::save_state(&state)
    }

    fn page(&self) -> Option<Page> {
        self.page.clone()
    }

    kept_in_state!(but save);
}
