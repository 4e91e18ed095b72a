//! The mandate machine: from the submission to a final status, by callbacks and by asking.
//!
//! ```text
//! mod.rs       where it stands, what it wants, what moves it
//! learn.rs     what is learnt of it, by callbacks and by asking, in any order
//! answers.rs   what the answers to our own calls say
//! outcome.rs   what is told when it has ended
//! ```
//!
//! The tables are in [`super::transitions`]; this module asks the bank, learns from what it hears, and looks rows up.
//! What no row foresees is an error that names it, and changes nothing.

mod answers;
mod learn;
mod outcome;

pub(super) use learn::{Learnt, NotTaken, read_callback};

use super::bearer;
use super::model::{
    CallbackAddress, MandateEvent, MandateStatusCode as Code, StaticValidation, StatusMandate, SubmitMandateRequest,
    SubmittedMandate,
};
use super::operations::OPERATIONS;
use super::rules;
use super::texts;
use super::transitions::{At, End, FINAL, On, WORK};
use super::transport::Betalingsservice;
use crate::bank::operation::{Kind, needs_input, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::wire::{Error, ErrorKind, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// The field that a status stands in.
const STATUS: &str = "statusMandate.statusCodeEnum";
/// Callbacks that came too early and are held: there are fewer statuses to hold than this.
const HELD: usize = 8;
/// What is kept of a text of the bank.
const KEPT_TEXT: usize = 200;
const KEPT_ID: usize = 32;
/// "Retrieving of the ID of the mandate can be expected on the date of mandate creation + 1 day": asked for that long.
const MANDATE_ID_MS: i64 = 3 * 86_400_000;
/// How often a request that the bank has taken may be unknown to its status call before that is believed.
const GONE_POLLS: u32 = 6;
/// How often a cancellation is sent whose answer is lost each time.
const CANCELLATIONS: u32 = 3;

#[derive(Clone)]
pub(super) struct MandateJob {
    bank: Arc<Betalingsservice>,
    /// The request as it is to be sent; not saved, and gone once the bank has it.
    body: Option<Value>,
    /// What the last thing heard brought to light.
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
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct State {
    at: At,
    uuid: String,
    #[serde(default = "Context::new", skip_serializing_if = "is_empty")]
    context: Context,
    /// The statuses it went through, in the order of its life, and when each was first heard of.
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
    /// The host asked to cancel before that was possible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    cancel: bool,
    #[serde(default, skip_serializing_if = "is_zero")]
    cancellations: u32,
    /// The job is to cancel, not to follow.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
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

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl MandateJob {
    /// Submits a request and follows it.
    pub(super) fn submit(bank: Arc<Betalingsservice>, input: Value, context: Context) -> Result<Self, Error> {
        let typed: SubmitMandateRequest = rules::read(&input)?;
        let uuid = typed.body.uuid.clone().unwrap_or_default();
        let mut job = Self::new(bank, At::Submitting, uuid, typed.body.callback.as_ref(), context);
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
        let input: SubmittedMandate = rules::read(input)?;
        if let Some(callback) = &input.callback {
            rules::callback(callback, bank.place)?;
        }
        let mut job = Self::new(bank, at, input.mandate_request_uuid, input.callback.as_ref(), context);
        job.state.withdraw = at == At::Cancelling;
        job.state.cancellations = u32::from(job.state.withdraw);
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
            seen: Vec::new(),
            reference: None,
            mandate_id: None,
            why: None,
            held: Vec::new(),
            called_back: callback.is_some(),
            auth_token: auth_token.map(|token| bearer::digest(&uuid, token)),
            uuid,
            submitted: false,
            polls: 0,
            wait_until_ms: 0,
            cancel: false,
            cancellations: 0,
            withdraw: false,
            not_cancelled: None,
            trouble: None,
            validation: None,
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

    /// Goes on with a saved job in order to tell it of a callback, for which the request is not needed.
    pub(super) fn resume_to_receive(bank: Arc<Betalingsservice>, state: Value) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        Ok(Self { bank, body: None, events: Vec::new(), state })
    }

    pub(super) fn uuid(&self) -> &str {
        &self.state.uuid
    }

    pub(super) fn known_events(&self) -> &[MandateEvent] {
        &self.events
    }

    /// How the job ends, when the request stands at a final status.
    fn end(&self, now: &Now) -> Option<End> {
        let (here, since_ms) = self.state.seen.last()?;
        let (_, end) = FINAL.iter().find(|(code, _)| code == here)?;
        let waits_for_id = *end == End::Completed
            && self.state.mandate_id.is_none()
            && now.unix_ms.saturating_sub(*since_ms) < MANDATE_ID_MS;
        (!waits_for_id).then_some(*end)
    }

    /// Ends the job when the request has reached a final status, and goes on otherwise.
    fn settle(&mut self, now: &Now, on: On) -> Result<(), Error> {
        match self.end(now) {
            Some(end) => {
                self.state.at = At::Ended(end);
                self.body = None;
                Ok(())
            }
            None => self.go(now, on),
        }
    }

    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        if matches!(at, At::Ended(_)) && on == On::News && !matches!(at, At::Ended(End::NotFound | End::Uncertain)) {
            return Ok(());
        }
        let row = WORK.iter().find(|(from, what, _)| *from == at && *what == on);
        let Some((_, _, next)) = row else {
            let message = format!("a mandate request that is {at:?} does not go on with {on:?}");
            return Err(Error::new(ErrorKind::UnexpectedInput, message).at("mandate"));
        };
        let mut next = *next;
        if self.state.withdraw && at == At::CheckingCancellation && next == At::Waiting {
            next = At::Ended(End::NotCancelled);
        }
        if next == At::Waiting {
            // What went wrong on the way is told with an end only.
            self.state.trouble = None;
            self.state.validation = None;
            if on != On::News {
                self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
                self.state.polls = self.state.polls.saturating_add(1);
            }
            next = self.cancel_now().unwrap_or(next);
        }
        if next == At::Cancelling && at != At::Cancelling {
            self.state.cancellations += 1;
        }
        if next != At::Submitting {
            self.body = None;
        }
        self.state.at = next;
        Ok(())
    }

    /// A cancellation that was asked for before it was possible.
    fn cancel_now(&mut self) -> Option<At> {
        if !self.state.cancel {
            return None;
        }
        match self.here() {
            Code::Received => None,
            Code::Validated | Code::ViewedByDebtor => {
                self.state.cancel = false;
                Some(At::Cancelling)
            }
            _ => {
                self.state.cancel = false;
                self.state.not_cancelled = Some(self.cannot_cancel());
                None
            }
        }
    }

    fn cannot_cancel(&self) -> Error {
        Error::new(ErrorKind::UnexpectedInput, texts::CANNOT_CANCEL)
            .at(STATUS)
            .next(format!("only VALIDATED and VIEWED_BY_DEBTOR can be cancelled; this is {}", self.here()))
    }

    fn cancel(&mut self, now: &Now) -> Result<(), Error> {
        match (self.state.at, self.here()) {
            (At::Cancelling | At::CheckingCancellation, _) => Ok(()),
            (At::Submitting | At::Searching, _) | (At::Waiting | At::Checking, Code::Received) => {
                self.state.cancel = true;
                Ok(())
            }
            (At::Waiting | At::Checking, Code::Validated | Code::ViewedByDebtor) => self.go(now, On::Cancel),
            // Completed, and waiting for the id only.
            (At::Waiting | At::Checking, Code::Completed) => {
                self.state.at = At::Ended(End::Completed);
                Ok(())
            }
            (At::Waiting | At::Checking, _) => Err(self.cannot_cancel()),
            (At::Ended(_), _) => {
                Err(Error::new(ErrorKind::UnexpectedInput, "this mandate request has ended").at("cancel"))
            }
        }
    }

    fn call(&self, name: &str, input: &Value) -> Result<Call, Error> {
        let found = OPERATIONS.iter().find(|operation| operation.name == name);
        match found.map(|operation| (operation.kind, operation.title())) {
            Some((Kind::Call(route), title)) => route.call(title, input),
            _ => Err(Error::new(ErrorKind::NotOffered, "there is no such call").at(name)),
        }
    }

    /// A job that was resumed only to be told of a callback has no request to submit, and is never asked to: its flow goes no
    /// further than to be saved.
    fn called(&self, name: &str) -> Want {
        let path = json!({"mandateRequestUUID": self.state.uuid});
        let input = self.body.as_ref().filter(|_| self.state.at == At::Submitting).unwrap_or(&path);
        // A UUID and a checked body always make a call.
        self.call(name, input).map_or_else(|_| Want::Done(self.outcome(End::Refused)), Want::Call)
    }
}

impl Job for MandateJob {
    fn want(&self) -> Want {
        match self.state.at {
            At::Submitting => self.called("submitMandate"),
            At::Searching | At::Checking | At::CheckingCancellation => self.called("mandateStatus"),
            At::Cancelling => self.called("cancelMandate"),
            At::Waiting => Want::Wait {
                until_ms: self.state.wait_until_ms,
                reason: format!("the mandate request is {} at the bank", self.here()),
            },
            At::Ended(end) => Want::Done(self.outcome(end)),
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            At::Submitting => Some(Effect::Idempotent),
            At::Cancelling => Some(Effect::Create),
            At::Searching | At::Checking | At::CheckingCancellation => Some(Effect::Read),
            At::Waiting | At::Ended(_) => None,
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        self.events.clear();
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { reason, .. } => self.lost(now, reason),
            Event::NotSent { error } => self.unsent(now, error),
            Event::Callback { headers, body } => {
                self.callback(now, headers, body).map(drop).map_err(|refused| refused.error)
            }
            Event::Tick if self.state.at == At::Waiting && now.unix_ms < self.state.wait_until_ms => Err(too_early()),
            Event::Tick => self.go(now, On::Tick),
            Event::Cancel => self.cancel(now),
            Event::Returned { .. } | Event::Answer { .. } => Err(event.unexpected()),
        }
    }

    fn events(&self) -> Vec<Value> {
        self.events.iter().map(|event| json!(event)).collect()
    }

    kept_in_state!();
}
