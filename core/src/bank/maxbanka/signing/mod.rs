//! The machine that enters an order, lets a user sign it, and follows it. It walks the rows of [`super::transitions`].
//!
//! ```text
//! mod.rs      what is known of an order, and how it moves
//! calls.rs    what it asks of the bank
//! answers.rs  which event an answer of the bank, or a user who comes back, is
//! outcome.rs  what the host learns
//! model.rs    what the jobs begin with, and how they end
//! ```

mod answers;
mod calls;
pub(super) mod model;
mod outcome;

pub(super) use calls::Subject;
pub use model::*;

use super::codes::{CobsInstructionStatus, CobsScenario, CobsSignState};
use super::day;
use super::states::{At, On};
use super::transitions::next;
use super::transport::CobsBank;
use crate::flow::{Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::system::operation::{is_zero, needs_input, read_state, save_state};
use crate::wire::model::Described;
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Fault, Now, redact};
use calls::payments;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// How often a signing is started, and a second one asked for, in one flow.
const MOST_STARTS: u32 = 4;
/// How often a deletion is sent.
const MOST_DELETIONS: u32 = 3;
/// The longest wait that a bank may ask for, in milliseconds.
const LONGEST_PAUSE_MS: i64 = 3_600_000;

/// The ways into the machine.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entry {
    /// Enters an order: its input has a `body`, or a batch's `payments`.
    Order(Subject),
    /// Changes a standing order.
    Change,
    /// Signs an order that is entered.
    Sign(Subject),
    /// Follows a payment that is entered.
    Track,
}

#[derive(Debug, Clone)]
pub(super) struct SigningJob {
    bank: Arc<CobsBank>,
    /// What is to be entered; not saved.
    input: Arc<Value>,
    /// The code that the user has typed; not saved.
    code: Option<Secret>,
    /// When the bank wants to be asked again, in milliseconds from now; read with an answer, and used at once.
    pause_ms: Option<i64>,
    /// What happened last.
    last: Option<On>,
    state: State,
}

/// As it is saved: fields are added with a default, and never renamed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    subject: Subject,
    context: Context,
    order: CobsOrder,
    /// How the user wants to sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wish: Option<CobsScenario>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    test_auth_code: Option<bool>,
    /// A payment for a later day: it ends when it is signed.
    #[serde(default)]
    later: bool,
    /// How many payments of a batch there are to enter.
    #[serde(default)]
    to_enter: usize,
    /// The batch holds no other payments than these: they are deleted with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    own_payments: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prefix: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    /// The user has been asked for the code of this start.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    asked: bool,
    #[serde(default)]
    starts: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    deletions: u32,
    #[serde(default)]
    wrong_codes: u32,
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// In flows of the first version, that the host wants to end it; states say so now.
    #[serde(default, skip_serializing)]
    cancel: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl SigningJob {
    pub(super) fn start(
        bank: Arc<CobsBank>,
        now: &Now,
        entry: Entry,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        let subject = match entry {
            Entry::Order(subject) | Entry::Sign(subject) => subject,
            Entry::Change => Subject::StandingOrder,
            Entry::Track => Subject::Payment,
        };
        let names = subject.names();
        let text = |name: &str| input.get(name).and_then(Value::as_str).map(str::to_owned);
        let flag = |name: &str| input.get(name).and_then(Value::as_bool);
        let mut order = CobsOrder::new(names.kind);
        let second = flag("second").unwrap_or_default();
        let at = match entry {
            Entry::Order(Subject::Batch) if payments(&input).is_empty() => At::Batching,
            Entry::Order(_) => At::Entering,
            Entry::Change => {
                order.replaces = text("standingOrderId");
                At::Entering
            }
            Entry::Sign(_) => {
                order.id = text(names.id);
                order.sign_id = text("signId");
                if second { At::AskingForSecond } else { At::Detailing }
            }
            Entry::Track => {
                order.id = text(names.id);
                At::Tracking
            }
        };
        if matches!(entry, Entry::Sign(_)) && !second && order.sign_id.is_none() {
            return Err(Error::invalid("signId", "the signing is named by the signId that came with the order")
                .next("read the order, or set `second` to sign as the second user"));
        }
        let wish = text("scenario").map(|scenario| CobsScenario::from(scenario.as_str()));
        if wish.as_ref().is_some_and(CobsScenario::is_page) {
            needs_redirect(&bank, &context)?;
        }
        let state = State {
            at,
            subject,
            context,
            order,
            wish,
            test_auth_code: flag("testAuthCode"),
            later: is_later(&input, now),
            to_enter: payments(&input).len(),
            own_payments: input.get("signIds").is_none() && !payments(&input).is_empty(),
            redirect: None,
            prefix: None,
            hash: None,
            asked: false,
            starts: 0,
            deletions: 0,
            wrong_codes: 0,
            polls: 0,
            wait_until_ms: 0,
            cancel: false,
            trouble: None,
            request_id: None,
        };
        let job = Self { bank, input: Arc::new(input), code: None, pause_ms: None, last: None, state };
        job.call()?;
        Ok(job)
    }

    pub(super) fn resume(
        bank: Arc<CobsBank>,
        state: Value,
        input: Option<Value>,
        in_flight: bool,
    ) -> Result<Self, Error> {
        let mut state: State = read_state(state)?;
        let signed = state.order.state.as_ref().is_some_and(CobsSignState::is_signed)
            || state.order.instruction_status.as_ref().is_some_and(CobsInstructionStatus::is_signed);
        state.at = match state.at {
            // The first version knew no states of their own for these.
            at if std::mem::take(&mut state.cancel) => next(at, On::Cancel).unwrap_or(at),
            At::Following if !signed => At::TrackingOn,
            At::Waiting if !signed => At::WaitingToTrack,
            // It never left, and it is not saved.
            at if !in_flight => next(at, On::Unsent).unwrap_or(at),
            at => at,
        };
        let entering = matches!(state.at, At::Entering | At::Batching | At::WithdrawingEntry | At::WithdrawingBatch);
        if entering && !in_flight && input.is_none() {
            return Err(needs_input());
        }
        let input = Arc::new(input.unwrap_or(Value::Null));
        let job = Self { bank, input, code: None, pause_ms: None, last: None, state };
        if !in_flight {
            job.call()?;
        }
        Ok(job)
    }

    fn entered(&self) -> &[CobsEntered] {
        self.state.order.payments.as_deref().unwrap_or_default()
    }

    fn has_row(&self, on: On) -> bool {
        next(self.state.at, on).is_some()
    }

    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        let Some(to) = next(at, on) else {
            return Err(Error::new(ErrorKind::UnexpectedInput, format!("{on:?} does not belong to {at:?}"))
                .at(self.state.subject.names().kind)
                .next("ask the flow with step() what it waits for"));
        };
        self.last = Some(on);
        self.arrive(now, to);
        // What cannot be asked is said now, and not when the host asks for the next step.
        self.call()?;
        Ok(())
    }

    fn arrive(&mut self, now: &Now, to: At) {
        let pause_ms = self.pause_ms.take();
        let state = &mut self.state;
        match to {
            At::Starting | At::AskingForSecond => {
                state.starts = state.starts.saturating_add(1);
                // What an earlier start has brought holds no longer.
                (state.redirect, state.prefix, state.hash, state.asked) = (None, None, None, false);
            }
            At::Asking => state.asked = true,
            At::Deleting | At::DeletingAgain if state.at != to => state.deletions = state.deletions.saturating_add(1),
            At::Waiting | At::WaitingForSignature | At::WaitingToTrack => {
                let pause_ms = pause_ms.unwrap_or_else(|| self.bank.poll_wait_ms(state.polls));
                state.wait_until_ms = now.unix_ms.saturating_add(pause_ms.clamp(0, LONGEST_PAUSE_MS));
                state.polls = state.polls.saturating_add(1);
            }
            _ => {}
        }
        if matches!(to, At::Starting | At::Asking | At::AtBank | At::Following | At::Waiting | At::TrackingOn) {
            // What went wrong before is settled.
            state.trouble = None;
        }
        if !matches!(to, At::Confirming) {
            self.code = None;
        }
        if !matches!(to, At::Entering | At::WithdrawingEntry | At::ReadingOne | At::Batching | At::WithdrawingBatch) {
            // The order is at the bank: its input is not needed any more.
            self.input = Arc::new(Value::Null);
        }
        state.at = to;
    }
}

/// Whether a payment is for a later day than today.
fn is_later(input: &Value, now: &Now) -> bool {
    let date = input.pointer("/body/requestedExecutionDate").and_then(Value::as_str);
    date.is_some_and(|date| day::today(now).days_until(&date.into()).is_some_and(|days| days > 0))
}

fn needs_redirect(bank: &CobsBank, context: &Context) -> Result<String, Error> {
    bank.redirect_uri(context)?.ok_or_else(|| {
        Error::new(ErrorKind::InvalidConfig, "the bank's page has to know where to send the user back to")
            .at("redirectUri")
            .next("set it in the configuration of the bank, or in the context of the job")
    })
}

impl Job for SigningJob {
    fn want(&self) -> Want {
        match self.state.at {
            At::Asking => Want::Ask { prompt: self.prompt() },
            At::AtBank => Want::Redirect { url: self.state.redirect.clone().unwrap_or_default() },
            At::Waiting | At::WaitingForSignature | At::WaitingToTrack => {
                Want::Wait { until_ms: self.state.wait_until_ms, reason: self.reason_to_wait() }
            }
            At::Ended(end) => Want::Done(self.outcome(end)),
            _ => match self.call() {
                Ok(Some(call)) => Want::Call(call),
                // `go` and `start` made sure that the call can be framed.
                Ok(None) | Err(_) => Want::Done(self.outcome(End::Uncertain)),
            },
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            // Known without the order, which a flow that is resumed after it left does not have.
            At::Entering | At::WithdrawingEntry | At::Batching | At::WithdrawingBatch | At::Confirming => {
                Some(Effect::Create)
            }
            _ => self.call().ok().flatten().map(|call| call.route.effect),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response)?,
            Event::Lost { request_id, reason, answer } => {
                self.state.request_id = Some((*request_id).to_owned());
                self.lost(now, Error::new(ErrorKind::SendFailed, (*reason).to_owned()), *answer)?;
            }
            Event::NotSent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, self.refused_part())?;
            }
            Event::Returned { url } => self.returned(now, url)?,
            Event::Answer { text } => {
                self.code = Some(code(text, self.state.prefix.as_deref())?);
                self.go(now, On::Answered)?;
            }
            Event::Tick if matches!(self.want(), Want::Wait { until_ms, .. } if now.unix_ms < until_ms) => {
                return Err(too_early());
            }
            Event::Tick => self.go(now, On::Tick)?,
            Event::Cancel => self.go(now, On::Cancel)?,
            Event::Callback { .. } => return Err(event.unexpected()),
        }
        if let At::Ended(end) = self.state.at {
            self.state.trouble = self.trouble(end);
        }
        Ok(())
    }

    fn progress(&self) -> Value {
        json!({ "order": self.state.order })
    }

    fn save(&self) -> Result<Value, Error> {
        let context = self.state.context.without_tokens();
        let mut saved = save_state(&State { context, ..self.state.clone() })?;
        if let Some(order) = saved.get_mut("order") {
            redact::by_shape(CobsOrder::shape(), order);
        }
        Ok(saved)
    }

    kept_in_state!(but save);
}

/// The code as the bank wants it: without the prefix that was shown, which users like to type too.
fn code(typed: &str, prefix: Option<&str>) -> Result<Secret, Error> {
    let typed = typed.trim();
    let bare = prefix
        .and_then(|prefix| typed.get(..prefix.len()).filter(|start| start.eq_ignore_ascii_case(prefix)))
        .and_then(|start| typed.get(start.len()..))
        .and_then(|rest| rest.strip_prefix('-'))
        .unwrap_or(typed)
        .trim();
    if bare.is_empty() || bare.len() > 64 || !bare.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Error::invalid(
            "code.code",
            "a code is letters and digits, without the prefix that is shown before it",
        )
        .fault(Fault::User)
        .next("let the user type it again; nothing was sent"));
    }
    Ok(Secret::new(bare))
}
