//! The mandate machine: from the submission to a final status, by callbacks and by asking.
//!
//! ```text
//! mod.rs       where it is, what it wants, what moves it
//! learn.rs     what is learnt of it, by callbacks and by asking, in any order
//! answers.rs   what the answers to our own calls say
//! outcome.rs   what is reported at its end
//! ```
//!
//! The tables are in [`super::transitions`]; this module asks the bank, learns from what it hears, and looks rows up.
//! What no row foresees is an error that names it, and changes nothing.

mod answers;
mod learn;
mod outcome;

pub(super) use learn::{Learnt, NotTaken, read_callback};

use super::answer::is_page;
use super::bearer;
use super::model::{
    CallbackAddress, MandateEvent, MandateStatusCode as Code, StaticValidation, StatusMandate, SubmitMandateRequest,
    SubmittedMandate,
};
use super::operations::{CancelMandate, ReadMandateStatus, SubmitMandate};
use super::rules;
use super::texts;
use super::transitions::{At, End, FINAL, Number, On, next};
use super::transport::Betalingsservice;
use crate::flow::{Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::http::Response;
use crate::system::operation::{Route, is_zero, needs_input, read_state, save_state, typed};
use crate::wire::{Error, ErrorKind, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// The field of a status.
const STATUS: &str = "statusMandate.statusCodeEnum";
/// Callbacks that came too early and are held: there are fewer statuses to hold than this.
const HELD: usize = 8;
/// What is kept of a text of the bank.
const KEPT_TEXT: usize = 200;
const KEPT_ID: usize = 32;
/// "Retrieving of the ID of the mandate can be expected on the date of mandate creation + 1 day": asked for that long.
const MANDATE_ID_MS: i64 = 3 * 86_400_000;
/// How often a request that the bank has taken may be unknown to its status call before it counts as one that cannot be read.
const UNKNOWN_POLLS: u32 = 6;
/// How often a cancellation is sent whose answer is lost each time.
const CANCELLATIONS: u32 = 3;

#[derive(Clone)]
pub(super) struct MandateJob {
    bank: Arc<Betalingsservice>,
    /// The request as it is to be sent; not saved, and gone once the bank has it.
    body: Option<Value>,
    /// What the last event brought to light.
    events: Vec<MandateEvent>,
    state: State,
}

/// The request names a person: nothing of it prints.
impl std::fmt::Debug for MandateJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MandateJob").field("at", &self.state.at).finish_non_exhaustive()
    }
}

/// What is saved: at most a kilobyte, so that ten thousand mandate requests are ten megabytes.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct State {
    at: At,
    uuid: String,
    #[serde(default = "Context::new", skip_serializing_if = "is_empty")]
    context: Context,
    /// The statuses it went through, in the order of its life, and when each was first known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    seen: Vec<(Code, i64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mandate_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    held: Vec<StatusMandate>,
    /// Whether the bank calls back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    called_back: bool,
    /// Digest of the callback's token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    auth_token: Option<String>,
    /// Whether the bank is known to have the request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    submitted: bool,
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// A request like the one that is being sent may have arrived before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    repeated: bool,
    /// A status that was read last and that this version does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unknown: Option<String>,
    /// The host asked to cancel before that was possible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    cancel: bool,
    #[serde(default, skip_serializing_if = "is_zero")]
    cancellations: u32,
    /// Older saves say so in place of [`At::Withdrawing`] and what follows it.
    #[serde(default, skip_serializing)]
    withdraw: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_cancelled: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    validation: Option<StaticValidation>,
}

fn is_empty(context: &Context) -> bool {
    *context == Context::new()
}

impl MandateJob {
    /// Submits a request and follows it.
    pub(super) fn submit(bank: Arc<Betalingsservice>, input: Value, context: Context) -> Result<Self, Error> {
        let request: SubmitMandateRequest = typed(&input)?;
        let uuid = request.body.uuid.clone().unwrap_or_default();
        let mut job = Self::new(bank, At::Submitting, uuid, request.body.callback.as_ref(), context);
        job.body = Some(input);
        Ok(job)
    }

    /// Goes on with a request that was submitted before, to follow or to cancel it.
    pub(super) fn submitted(
        bank: Arc<Betalingsservice>,
        at: At,
        input: &Value,
        context: Context,
    ) -> Result<Self, Error> {
        let input: SubmittedMandate = typed(input)?;
        if let Some(callback) = &input.callback {
            rules::callback(callback, bank.place)?;
        }
        let mut job = Self::new(bank, at, input.mandate_request_uuid, input.callback.as_ref(), context);
        job.state.cancellations = u32::from(at == At::Withdrawing);
        Ok(job)
    }

    fn new(
        bank: Arc<Betalingsservice>,
        at: At,
        uuid: String,
        callback: Option<&CallbackAddress>,
        context: Context,
    ) -> Self {
        let auth_token = callback.and_then(|callback| callback.auth_token.as_ref());
        let state = State {
            at,
            context,
            called_back: callback.is_some(),
            auth_token: auth_token.map(|token| bearer::digest(&uuid, token)),
            uuid,
            ..State::default()
        };
        Self { bank, body: None, events: Vec::new(), state }
    }

    /// Goes on with a saved job. The request itself is never saved: before the bank has it, it is needed again.
    pub(super) fn resume(bank: Arc<Betalingsservice>, state: Value, input: Option<Value>) -> Result<Self, Error> {
        let mut job = Self::resume_to_receive(bank, state)?;
        if job.state.at != At::Submitting {
            return Ok(job);
        }
        let mut input = input.ok_or_else(needs_input)?;
        rules::check_submission(&mut input, job.bank.place)?;
        // Nobody marks a PUT that may be repeated: the process that saved it may have sent it.
        job.state.repeated = true;
        let same = input.pointer("/body/uuid").and_then(Value::as_str) == Some(job.state.uuid.as_str());
        if !same {
            return Err(Error::new(
                ErrorKind::CannotResume,
                "this is another mandate request than the one that was begun",
            )
            .at("uuid")
            .next("give the same input again when resuming"));
        }
        job.body = Some(input);
        Ok(job)
    }

    /// Goes on with a saved job to give it a callback, for which the request is not needed.
    pub(super) fn resume_to_receive(bank: Arc<Betalingsservice>, state: Value) -> Result<Self, Error> {
        let mut state: State = read_state(state)?;
        let refused = state.not_cancelled.as_ref().is_some_and(|error| error.kind == ErrorKind::Refused);
        // Older saves know fewer states.
        state.at = match (state.at, state.seen.last()) {
            (At::Cancelling, _) if state.withdraw => At::Withdrawing,
            (At::CheckingCancellation, _) if state.withdraw && refused => At::CheckingWithdrawalRefusal,
            (At::CheckingCancellation, _) if state.withdraw => At::CheckingWithdrawal,
            (At::CheckingCancellation, _) if refused => At::CheckingRefusal,
            (At::Waiting, Some((Code::Completed, _))) => At::AwaitingNumber,
            (At::Checking, Some((Code::Completed, _))) => At::CheckingNumber,
            (at, _) => at,
        };
        Ok(Self { bank, body: None, events: Vec::new(), state })
    }

    pub(super) fn uuid(&self) -> &str {
        &self.state.uuid
    }

    pub(super) fn known_events(&self) -> &[MandateEvent] {
        &self.events
    }

    /// Whether the mandate is made, and its number is no longer waited for.
    fn is_overdue(&self, now: &Now) -> bool {
        let made_ms = self.state.seen.last().filter(|(code, _)| *code == Code::Completed).map(|(_, at_ms)| *at_ms);
        made_ms.is_some_and(|made_ms| now.unix_ms.saturating_sub(made_ms) >= MANDATE_ID_MS)
    }

    /// Where the status leads that the request has reached, when it is a final one.
    fn reached(&self, now: &Now) -> Option<At> {
        let here = self.here();
        let missing =
            self.state.mandate_id.is_none() && !self.is_overdue(now) && self.state.at != At::Ended(End::Completed);
        let mut rows = FINAL.iter().filter(|(code, number, _)| *code == here && (*number == Number::Any || missing));
        rows.next().map(|(.., then)| *then)
    }

    /// Moves on by the table, after a status was learnt.
    fn settle(&mut self, now: &Now, on: On) -> Result<(), Error> {
        match self.reached(now) {
            Some(then) => self.enter(now, then, on),
            None => return self.go(now, on),
        }
        Ok(())
    }

    /// Moves on by the table.
    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        let Some(then) = next(at, on) else {
            let message = format!("a mandate request that is {at:?} does not go on with {on:?}");
            return Err(Error::new(ErrorKind::UnexpectedInput, message).at("mandate"));
        };
        self.enter(now, then, on);
        Ok(())
    }

    fn enter(&mut self, now: &Now, then: At, on: On) {
        if matches!(then, At::Waiting | At::AwaitingNumber) {
            // What went wrong on the way is said with an end only.
            self.state.trouble = None;
            self.state.validation = None;
            if !matches!(on, On::News | On::CancelEarly) {
                self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
                self.state.polls = self.state.polls.saturating_add(1);
            }
        }
        if matches!(then, At::Cancelling | At::Withdrawing) && then != self.state.at {
            self.state.cancellations += 1;
        }
        if then != At::Submitting {
            self.body = None;
        }
        self.state.at = then;
        if matches!(then, At::Waiting | At::AwaitingNumber) && std::mem::take(&mut self.state.cancel) {
            self.ask_to_cancel(now).unwrap_or_else(|too_late| self.state.not_cancelled = Some(too_late));
        }
    }

    fn reason_to_wait(&self) -> String {
        let State { uuid, unknown, .. } = &self.state;
        let unknown =
            unknown.as_ref().map(|status| format!("; it now reads {status}, which this version does not know"));
        format!("the mandate request {uuid} is {} at the bank{}", self.here(), unknown.unwrap_or_default())
    }

    fn cannot_cancel(&self) -> Error {
        Error::new(ErrorKind::UnexpectedInput, texts::CANNOT_CANCEL)
            .at(STATUS)
            .next(format!("only VALIDATED and VIEWED_BY_DEBTOR can be cancelled; this is {}", self.here()))
    }

    /// The host asks to cancel, or has asked before that was possible.
    fn ask_to_cancel(&mut self, now: &Now) -> Result<(), Error> {
        let on = match self.here() {
            Code::Received => On::CancelEarly,
            Code::Validated | Code::ViewedByDebtor => On::Cancel,
            _ => On::CancelLate,
        };
        let at = self.state.at;
        match (next(at, on), at) {
            (Some(then), _) => {
                if matches!(then, At::Ended(_)) {
                    self.state.not_cancelled = Some(self.cannot_cancel());
                }
                self.enter(now, then, on);
                self.state.cancel = on == On::CancelEarly;
                Ok(())
            }
            (None, At::Ended(_)) => {
                Err(Error::new(ErrorKind::UnexpectedInput, "this mandate request has ended").at("cancel"))
            }
            (None, _) => Err(self.cannot_cancel()),
        }
    }

    /// A job that was resumed only to take a callback has no request to submit, and is never asked to: its flow goes no
    /// further than to be saved.
    fn called(&self, route: &'static Route, what: &str) -> Want {
        let path = json!({"mandateRequestUUID": self.state.uuid});
        let body = self.body.as_ref().filter(|_| self.state.at == At::Submitting).map(rules::with_uuid);
        let call = route.call(&format!("{what} {}", self.state.uuid), body.as_ref().unwrap_or(&path));
        // A UUID and a checked body always make a call.
        call.map_or_else(|_| Want::Done(self.outcome(End::Refused)), Want::Call)
    }
}

impl Job for MandateJob {
    fn want(&self) -> Want {
        match self.state.at {
            At::Submitting => self.called(&SubmitMandate::ROUTE, "submit the mandate request"),
            At::Cancelling | At::Withdrawing => self.called(&CancelMandate::ROUTE, "cancel the mandate request"),
            At::Waiting | At::AwaitingNumber => {
                Want::Wait { until_ms: self.state.wait_until_ms, reason: self.reason_to_wait() }
            }
            At::Ended(end) => Want::Done(self.outcome(end)),
            _ => self.called(&ReadMandateStatus::ROUTE, "read the status of the mandate request"),
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            At::Submitting => Some(Effect::Idempotent),
            At::Cancelling | At::Withdrawing => Some(Effect::Create),
            At::Waiting | At::AwaitingNumber | At::Ended(_) => None,
            _ => Some(Effect::Read),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        self.events.clear();
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { reason, answer, .. } => self.lost(now, reason, *answer),
            Event::NotSent { error } => self.unsent(now, error),
            Event::Callback { headers, body } => {
                self.callback(now, headers, body).map(drop).map_err(|refused| refused.error)
            }
            Event::Tick if self.effect().is_none() && now.unix_ms < self.state.wait_until_ms => Err(too_early()),
            Event::Tick => self.go(now, On::Tick),
            Event::Cancel => self.ask_to_cancel(now),
            Event::Returned { .. } | Event::Answer { .. } => Err(event.unexpected()),
        }
    }

    fn says_nothing(&self, response: &Response) -> bool {
        is_page(response)
    }

    fn progress(&self) -> Value {
        json!({"mandate": self.known()})
    }

    fn on_repeat(&mut self) {
        self.state.repeated = true;
    }

    fn events(&self) -> Vec<Value> {
        self.events.iter().map(|event| json!(event)).collect()
    }

    kept_in_state!();
}
