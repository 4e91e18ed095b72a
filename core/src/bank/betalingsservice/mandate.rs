//! The mandate machine: from the submission to a final status, by callbacks and by asking.
//!
//! The tables are in [`super::transitions`]; this module asks the bank, learns from what it hears, and looks rows up.
//! What no row foresees is an error that names it, and changes nothing.

use super::answer::{cut, refusal};
use super::bearer;
use super::model::{
    CallbackAddress, KnownMandate, MandateEvent, MandateId, MandateRequestStatus, MandateStatusCode as Code,
    MandateStatusSeen, StaticValidation, StatusMandate, SubmitMandateRequest, SubmittedMandate, Verdict,
};
use super::operations::OPERATIONS;
use super::rules;
use super::texts;
use super::transitions::{At, End, FINAL, Lies, On, WORK, between, lies};
use super::transport::Betalingsservice;
use crate::bank::operation::{Kind, needs_input, read_state, save_state};
use crate::flow::{Call, Context, Heard, Job, Want, kept_in_state, too_early};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Fault, Header, Now, Retry};
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

/// How something was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Callback,
    Read,
    Submitted,
    Cancelled,
}

impl Source {
    fn name(self) -> &'static str {
        match self {
            Self::Callback => "callback",
            Self::Read => "status",
            Self::Submitted => "submit",
            Self::Cancelled => "cancel",
        }
    }
}

/// What became of something heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Learnt {
    New,
    Held,
    Known,
}

/// Why something heard was not taken.
pub(super) struct NotTaken {
    pub(super) verdict: Verdict,
    pub(super) error: Error,
}

fn not_taken(verdict: Verdict, error: Error) -> NotTaken {
    NotTaken { verdict, error }
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
        rules::check("mandate", &mut input, job.bank.place)?;
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

    /// Takes a delivery to the callback's address.
    pub(super) fn callback(&mut self, now: &Now, headers: &[Header], body: &[u8]) -> Result<Learnt, NotTaken> {
        self.events.clear();
        if let Some(kept) = &self.state.auth_token
            && !bearer::shown(&self.state.uuid, kept, headers)
        {
            let error = Error::new(
                ErrorKind::InvalidSignature,
                "the callback does not carry the authToken of this mandate request",
            )
            .at("authorization")
            .fault(Fault::Network)
            .next("answer 401: whoever called is not the bank, or the token of another request was given to it");
            return Err(not_taken(Verdict::Forged, error));
        }
        let (uuid, status) = read_callback(body).map_err(|error| not_taken(Verdict::Unreadable, error))?;
        if !uuid.eq_ignore_ascii_case(&self.state.uuid) {
            let error = Error::new(ErrorKind::UnexpectedInput, "the callback is about another mandate request")
                .at("uuid")
                .next("feed it to the flow of its uuid");
            return Err(not_taken(Verdict::Unreadable, error));
        }
        let learnt = self.learn(now, &status, Source::Callback)?;
        if learnt != Learnt::Known {
            self.state.submitted = true;
            self.settle(now, On::News).map_err(|error| not_taken(Verdict::Impossible, error))?;
        }
        Ok(learnt)
    }

    /// Where the request stands at the bank.
    fn here(&self) -> Code {
        self.state.seen.last().map_or(Code::Received, |(code, _)| code.clone())
    }

    fn has_seen(&self, code: &Code) -> bool {
        // RECEIVED comes before everything, whether it was read or not.
        self.state.seen.iter().any(|(seen, _)| seen == code) || *code == Code::Received && !self.state.seen.is_empty()
    }

    /// Learns a status: see the table in [`super::transitions`].
    fn learn(&mut self, now: &Now, status: &StatusMandate, source: Source) -> Result<Learnt, NotTaken> {
        let code = status.status_code_enum.canonical();
        if !code.is_known() {
            let error =
                Error::new(ErrorKind::UnknownAnswer, "the document knows of no such status of a mandate request")
                    .at(STATUS)
                    .next("nothing was changed; the status is asked for again");
            return Err(not_taken(Verdict::UnknownStatus, error));
        }
        if self.has_seen(&code) {
            if !self.add_details(status) {
                return Ok(Learnt::Known);
            }
            self.tell(now, status, source, |event| event.details = Some(true));
            return Ok(Learnt::New);
        }
        let here = self.here();
        match lies(&here, &code) {
            Lies::Next => self.advance(now, status, source, |_| {}),
            Lies::Further if source == Source::Callback => return self.hold(now, status),
            Lies::Further => {
                for step in between(&here, &code) {
                    let implied = StatusMandate::new(step);
                    self.advance(now, &implied, source, |event| event.implied = Some(true));
                }
                self.advance(now, status, source, |_| {});
            }
            Lies::Passed if self.state.seen.is_empty() || source == Source::Callback => {
                let late = !self.state.seen.is_empty();
                self.advance(now, status, source, |event| event.late = late.then_some(true));
            }
            Lies::Passed => return Ok(Learnt::Known),
            Lies::Elsewhere => {
                let message = format!("no transition of the document leads from {here} to {code}");
                let error = Error::new(ErrorKind::UnexpectedInput, message).at(STATUS).fault(Fault::Bank).next(
                    "nothing was changed; read the status with trackMandate, and report it to the bank if it stands",
                );
                return Err(not_taken(Verdict::Impossible, error));
            }
        }
        self.release(now);
        Ok(Learnt::New)
    }

    /// Puts a status into the life of the request, where it belongs, and tells of it.
    fn advance(&mut self, now: &Now, status: &StatusMandate, source: Source, how: impl FnOnce(&mut MandateEvent)) {
        let code = status.status_code_enum.canonical();
        let after =
            self.state.seen.iter().position(|(seen, _)| matches!(lies(&code, seen), Lies::Next | Lies::Further));
        let place = after.unwrap_or(self.state.seen.len());
        self.state.seen.insert(place, (code, now.unix_ms));
        self.add_details(status);
        self.tell(now, status, source, how);
        self.state.polls = 0;
        self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.first_wait_ms());
    }

    /// Tells of a status, in the spelling of the list and with the number of the mandate as text.
    fn tell(&mut self, now: &Now, status: &StatusMandate, source: Source, how: impl FnOnce(&mut MandateEvent)) {
        let mut told = status.clone();
        told.status_code_enum = told.status_code_enum.canonical();
        told.mandate_id = told.mandate_id.map(|id| MandateId::from(id.as_str()));
        let mut event = MandateEvent::new(self.state.uuid.clone(), told, source.name(), now.unix_ms);
        how(&mut event);
        self.events.push(event);
    }

    /// Keeps what belongs to a status and was not known. What is known stays: it is what was told.
    fn add_details(&mut self, status: &StatusMandate) -> bool {
        let state = &mut self.state;
        let number = status.mandate_id.as_ref().map(|id| id.as_str().to_owned());
        let mut new = false;
        for (known, given, most) in [
            (&mut state.reference, status.creditors_debtor_reference.clone(), KEPT_ID),
            (&mut state.mandate_id, number, KEPT_ID),
            (&mut state.why, status.error_description.clone(), KEPT_TEXT),
        ] {
            if let (None, Some(given)) = (&known, given.filter(|given| !given.trim().is_empty())) {
                *known = Some(cut(&given, most));
                new = true;
            }
        }
        new
    }

    /// Holds a status that came before those that have to come before it, and asks the bank soon.
    fn hold(&mut self, now: &Now, status: &StatusMandate) -> Result<Learnt, NotTaken> {
        let code = status.status_code_enum.canonical();
        if self.state.held.iter().any(|held| held.status_code_enum == code) {
            return Ok(Learnt::Known);
        }
        if self.state.held.len() >= HELD {
            let error = Error::new(ErrorKind::LimitReached, format!("{HELD} callbacks are held already")).at(STATUS);
            return Err(not_taken(Verdict::Unreadable, error));
        }
        let short = |text: &Option<String>, most: usize| text.as_deref().map(|text| cut(text, most));
        let mut held = StatusMandate::new(code);
        held.creditors_debtor_reference = short(&status.creditors_debtor_reference, KEPT_ID);
        held.mandate_id = status.mandate_id.as_ref().map(|id| MandateId::from(cut(id.as_str(), KEPT_ID).as_str()));
        held.error_description = short(&status.error_description, KEPT_TEXT);
        self.state.held.push(held);
        let soon = now.unix_ms.saturating_add(self.bank.first_wait_ms());
        self.state.wait_until_ms = self.state.wait_until_ms.min(soon);
        Ok(Learnt::Held)
    }

    /// Lets go of what was held and whose time has come.
    fn release(&mut self, now: &Now) {
        loop {
            let here = self.here();
            let ready = self.state.held.iter().position(|held| {
                self.has_seen(&held.status_code_enum) || lies(&here, &held.status_code_enum) != Lies::Further
            });
            let Some(at) = ready else { return };
            let held = self.state.held.remove(at);
            if self.has_seen(&held.status_code_enum) {
                self.add_details(&held);
                continue;
            }
            match lies(&here, &held.status_code_enum) {
                Lies::Elsewhere => self.tell(now, &held, Source::Callback, |event| event.impossible = Some(true)),
                Lies::Passed => self.advance(now, &held, Source::Callback, |event| event.late = Some(true)),
                Lies::Next | Lies::Further => self.advance(now, &held, Source::Callback, |_| {}),
            }
        }
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
        let row = WORK.iter().find(|(from, heard, _)| *from == at && *heard == on);
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

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if !(200..300).contains(&response.status) && response.status < 400 {
            let message = format!("HTTP {} is no answer to this request", response.status);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        match self.state.at {
            At::Submitting => self.submission_answered(now, response),
            At::Cancelling => self.cancellation_answered(now, response),
            _ => self.status_answered(now, response),
        }
    }

    fn submission_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            return self.refused(now, response, On::Refused);
        }
        self.state.submitted = true;
        // 202 says that the bank has it. A status in the answer is welcome; one that cannot be read is asked for later.
        if let Some(status) = read_reply(response).ok().and_then(|reply| reply.status_mandate) {
            let _ = self.learn(now, &status, Source::Submitted);
        }
        self.settle(now, On::Accepted)
    }

    fn cancellation_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        match response.status {
            404 => self.refused(now, response, On::Gone),
            400.. => {
                self.state.not_cancelled = Some(refusal(response).0);
                // It was refused, not lost: it is not sent again.
                self.state.cancellations = CANCELLATIONS;
                self.go(now, On::Refused)
            }
            _ => {
                let cancelled = StatusMandate::new(Code::CancelledByCreditor);
                let _ = self.learn(now, &cancelled, Source::Cancelled);
                self.go(now, On::Accepted)
            }
        }
    }

    fn status_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status == 404 {
            let searched = self.state.at != At::Checking || !self.state.submitted;
            let believed = searched || !self.state.called_back && self.state.polls >= GONE_POLLS;
            return self.refused(now, response, if believed { On::Gone } else { On::Unavailable });
        }
        if response.status >= 400 {
            // "NOT AVAILABLE - in pipeline": where the status cannot be read, the callbacks tell.
            let on = if self.state.called_back { On::Unavailable } else { On::Refused };
            return self.refused(now, response, on);
        }
        let reply = read_reply(response)?;
        let status = reply.status_mandate.as_ref().ok_or_else(|| {
            Error::new(ErrorKind::UnreadableAnswer, "the bank's answer holds no status").at("statusMandate")
        })?;
        let other = [&reply.uuid, &reply.mandate_request_uuid]
            .into_iter()
            .flatten()
            .find(|uuid| !uuid.eq_ignore_ascii_case(&self.state.uuid));
        if other.is_some() {
            let message = "the bank's answer is about another mandate request";
            return Err(Error::new(ErrorKind::UnreadableAnswer, message).at("uuid"));
        }
        self.state.submitted = true;
        match self.learn(now, status, Source::Read) {
            Err(NotTaken { verdict: Verdict::Impossible, error }) => {
                self.state.trouble = Some(error);
                self.go(now, On::Contradiction)
            }
            // A status that this version does not know is a reason to ask again.
            Err(_) | Ok(_) => {
                let arrived = self.state.at != At::CheckingCancellation
                    || self.state.cancellations >= CANCELLATIONS
                    || !matches!(self.here(), Code::Validated | Code::ViewedByDebtor);
                self.settle(now, if arrived { On::Open } else { On::Cancellable })
            }
        }
    }

    fn refused(&mut self, now: &Now, response: &Response, on: On) -> Result<(), Error> {
        let (error, validation) = refusal(response);
        self.state.trouble = Some(error);
        self.state.validation = validation;
        self.go(now, on)
    }

    fn lost(&mut self, now: &Now, reason: &str) -> Result<(), Error> {
        let lost = Error::new(ErrorKind::SendFailed, format!("no answer to be had: {}", cut(reason, KEPT_TEXT)));
        if self.state.at == At::Cancelling || self.state.withdraw {
            self.state.not_cancelled = Some(lost.clone().retry(Retry::After));
        }
        self.state.trouble = Some(lost);
        self.go(now, On::Lost)
    }

    /// No token was to be had: the call was never sent.
    fn unsent(&mut self, now: &Now, error: &Error) -> Result<(), Error> {
        self.state.trouble = Some(error.clone());
        match self.state.at {
            At::Submitting => self.go(now, On::Refused),
            At::Cancelling => {
                self.state.not_cancelled = Some(error.clone());
                self.state.at = At::Ended(End::NotCancelled);
                Ok(())
            }
            // A read; where callbacks come, they go on.
            _ => self.go(now, if self.state.called_back { On::Unavailable } else { On::Refused }),
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

    fn known(&self) -> KnownMandate {
        let state = &self.state;
        let seen =
            state.seen.iter().map(|(code, at_ms)| MandateStatusSeen::new(code.clone(), *at_ms)).collect::<Vec<_>>();
        let mut known = KnownMandate::new(state.uuid.clone(), seen);
        known.status_code_enum = state.seen.last().map(|(code, _)| code.clone());
        known.creditors_debtor_reference.clone_from(&state.reference);
        known.mandate_id.clone_from(&state.mandate_id);
        known.error_description.clone_from(&state.why);
        known.not_cancelled.clone_from(&state.not_cancelled);
        known
    }

    fn outcome(&self, end: End) -> Value {
        let mandate = json!(self.known());
        let plain = |name: &str| json!({"outcome": name, "mandate": mandate});
        let trouble = |name: &str| {
            let mut outcome = json!({"outcome": name, "mandate": mandate, "error": self.trouble(end)});
            if let (Some(validation), Some(fields)) = (&self.state.validation, outcome.as_object_mut()) {
                fields.insert("validation".to_owned(), json!(validation));
            }
            outcome
        };
        match end {
            End::Completed => plain("completed"),
            End::Closed => plain("closed"),
            End::Rejected => plain("rejected"),
            End::Expired => plain("expired"),
            End::Cancelled => plain("cancelled"),
            End::ValidationFailed => trouble("validationFailed"),
            End::Failed => trouble("failed"),
            End::Refused => trouble("refused"),
            End::NotCancelled => trouble("notCancelled"),
            End::NotFound => trouble("notFound"),
            End::Uncertain => trouble("uncertain"),
            End::Contradicted => trouble("contradicted"),
        }
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let bank = |message: String| Error::new(ErrorKind::Refused, message);
        let why = self.state.why.as_deref().unwrap_or("the bank does not say why");
        match end {
            End::ValidationFailed => bank(format!("the mandate request failed validation: {why}"))
                .fault(Fault::Caller)
                .next("check the debtor's phone number or national id; make another UUID for the next request"),
            End::Failed => bank(format!("the mandate could not be made: {why}"))
                .next("ask the bank; a new request needs another UUID"),
            End::NotCancelled => self.state.not_cancelled.clone().or(told).unwrap_or_else(|| self.cannot_cancel()),
            End::Uncertain => {
                let lost = told.map(|error| error.message).unwrap_or_default();
                Error::new(
                    ErrorKind::SendFailed,
                    format!("whether the bank holds the mandate request is not known ({lost})"),
                )
                .retry(Retry::Safe)
                .next("submit the same request under the same UUID again: the bank takes it once")
            }
            End::NotFound => told
                .unwrap_or_else(|| bank("the bank knows of no such mandate request".to_owned()))
                .next("check the UUID; a request that did not arrive may be submitted again under it"),
            _ => told.unwrap_or_else(|| bank("the bank refused".to_owned())),
        }
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

    fn calls(&self) -> bool {
        !matches!(self.state.at, At::Waiting | At::Ended(_))
    }

    fn hear(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        self.events.clear();
        match heard {
            Heard::Answered(response) => self.answered(now, response),
            Heard::Lost { reason, .. } => self.lost(now, reason),
            Heard::Unsent { error } => self.unsent(now, error),
            Heard::Callback { headers, body } => {
                self.callback(now, headers, body).map(drop).map_err(|refused| refused.error)
            }
            Heard::Tick if self.state.at == At::Waiting && now.unix_ms < self.state.wait_until_ms => Err(too_early()),
            Heard::Tick => self.go(now, On::Tick),
            Heard::Cancel => self.cancel(now),
            Heard::Returned { .. } | Heard::Answer { .. } => Err(heard.misplaced()),
        }
    }

    fn events(&self) -> Vec<Value> {
        self.events.iter().map(|event| json!(event)).collect()
    }

    kept_in_state!();
}

/// The body of a callback: which request it is about, and where that stands.
pub(super) fn read_callback(body: &[u8]) -> Result<(String, StatusMandate), Error> {
    let unreadable =
        |field: &str, what: &str| Error::new(ErrorKind::UnreadableAnswer, what.to_owned()).at(field.to_owned());
    let reply: MandateRequestStatus = serde_json::from_slice(body).map_err(|error| {
        let (field, why) = crate::wire::model::located(&error);
        unreadable(field.as_deref().unwrap_or("body"), &format!("the callback is not what the document has: {why}"))
    })?;
    let uuid = reply.uuid.or(reply.mandate_request_uuid).unwrap_or_default();
    if !rules::is_uuid(&uuid) {
        return Err(unreadable("uuid", "the callback names no mandate request"));
    }
    let status = reply.status_mandate.ok_or_else(|| unreadable("statusMandate", "the callback holds no status"))?;
    Ok((uuid, status))
}

fn read_reply(response: &Response) -> Result<MandateRequestStatus, Error> {
    let value = crate::bank::operation::read_reply::<MandateRequestStatus>(response.json()?)?;
    crate::wire::model::from_value(value)
        .map_err(|(field, why)| Error::new(ErrorKind::UnreadableAnswer, why).at(field.unwrap_or_default()))
}
