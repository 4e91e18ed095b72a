//! The payment machine: from the registration of the PSU to the last status.
//!
//! Two things move: where the client stands ([`At`]), and what it hears from the bank or the user ([`On`]). A payment is
//! a walk through rows `(At, On) → At`. The rows stand in [`crate::bank::xs2a::transitions`] for the family and with each
//! bank, such as [`crate::bank::tietoevry::transitions`]; this module asks the bank, tells what was heard, and looks the row
//! up.
//!
//! ```text
//! states.rs    where it stands, what is heard, how it can end
//! mod.rs       what it wants, what moves it
//! calls.rs     the calls that its states make
//! answers.rs   what the bank's answers and the returning user say
//! outcome.rs   what is told when it has ended
//! ```
//!
//! What no row foresees is an error that names it, and changes nothing: a payment is never moved on a guess.

mod answers;
mod calls;
mod outcome;
mod states;

pub(crate) use states::Entry;
pub use states::{At, End, On, PaymentOutcome, PaymentToContinue, Row};

use super::Xs2a;
use super::model::{KnownPayment, Links};
use super::transitions::PERIODIC;
use crate::bank::operation::{Operation, read_state, save_state};
use crate::flow::{Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::wire::{Error, ErrorKind, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

#[derive(Debug, Clone)]
pub(crate) struct PaymentJob {
    bank: Arc<Xs2a>,
    operations: &'static [Operation],
    rows: &'static [&'static [Row]],
    /// The payment as it is to be sent; not saved, and gone once it was.
    body: Option<Value>,
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    context: Context,
    payment: KnownPayment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registers_only: Option<bool>,
    #[serde(default, skip_serializing_if = "Links::is_empty")]
    links: Links,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect: Option<String>,
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// The host asked to cancel while the payment was on its way.
    #[serde(default)]
    cancel: bool,
    /// The links were read anew, which is done once.
    #[serde(default)]
    refreshed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

/// "For this type of call the PSU must always be present, so the header PSU-IP-Address is required."
pub(crate) fn needs_user(context: &Context) -> Result<(), Error> {
    if context.has_user() {
        return Ok(());
    }
    Err(Error::invalid("psu.ipAddress", "this call needs the user to be there: PSU-IP-Address is required")
        .next("give the IP address of the user's device in the context of the job"))
}

impl PaymentJob {
    pub(crate) fn start(
        bank: Arc<Xs2a>,
        operations: &'static [Operation],
        rows: &'static [&'static [Row]],
        now: &Now,
        entry: Entry,
        context: Context,
    ) -> Result<Self, Error> {
        let context = bank.with_session(now, context);
        let first = if bank.must_register(&context) { At::Registering } else { At::Initiating };
        let mut payment = KnownPayment::new("payments", "", Vec::new());
        let (at, body, registers_only, links) = match entry {
            Entry::Register => (At::Registering, None, Some(true), Links::new()),
            Entry::Pay { service, product, input } => {
                needs_user(&context)?;
                payment.payment_service = service.to_owned();
                payment.payment_product = product;
                (first, Some(input), None, Links::new())
            }
            Entry::Continue { at, input } => {
                let links = input
                    .start_authorisation
                    .map(|href| ("startAuthorisation".to_owned(), super::model::Link::new(href)));
                payment.payment_service = input.payment_service;
                payment.payment_product = input.payment_product;
                payment.payment_id = Some(input.payment_id);
                (at, None, None, links.into_iter().collect())
            }
        };
        let state = State {
            at,
            context,
            payment,
            registers_only,
            links,
            redirect: None,
            polls: 0,
            wait_until_ms: 0,
            cancel: false,
            refreshed: false,
            trouble: None,
            request_id: None,
        };
        if let Some(link) = state.links.get("startAuthorisation") {
            bank.base.target("_links.startAuthorisation.href", &link.href)?;
        }
        let job = Self { bank, operations, rows, body, state };
        if let Some(call) = job.call()? {
            job.bank.check_redirects(&call, &job.state.context)?;
        }
        if job.body.is_some() {
            // Frames the payment before the user is sent anywhere: what is wrong with it is said now.
            job.bank.check_redirects(&job.initiation()?, &job.state.context)?;
        }
        Ok(job)
    }

    pub(crate) fn resume(
        bank: Arc<Xs2a>,
        operations: &'static [Operation],
        rows: &'static [&'static [Row]],
        state: Value,
        input: Option<Value>,
        in_flight: bool,
    ) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        let unsent = state.registers_only.is_none()
            && (matches!(state.at, At::Registering | At::RegisteringAtBank)
                || state.at == At::Initiating && !in_flight);
        if unsent && input.is_none() {
            return Err(crate::bank::operation::needs_input());
        }
        let job = Self { bank, operations, rows, body: input.filter(|_| unsent), state };
        if !(in_flight && job.state.at == At::Initiating) {
            job.call()?;
        }
        Ok(job)
    }

    /// Looks the row up and moves.
    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        let Some(mut then) = self.row(on) else { return Err(self.unforeseen(on)) };
        if then == At::Initiating && self.state.registers_only == Some(true) {
            then = At::Ended(End::PsuRegistered);
        }
        if at == At::Initiating {
            if then != At::RegisteringAtBank {
                self.body = None;
            }
            if self.state.cancel {
                then = match then {
                    // Nothing was made yet.
                    At::RegisteringAtBank => At::Ended(End::Abandoned),
                    At::Ended(end) if end != End::NeedsSignature => then,
                    _ => self.row(On::Cancel).unwrap_or(At::Deleting),
                };
            }
        }
        if matches!(then, At::Waiting | At::WaitingForDeletion) {
            self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
            self.state.polls = self.state.polls.saturating_add(1);
            // What was told before did not end it, and is not why it ends later.
            (self.state.trouble, self.state.request_id) = (None, None);
        }
        self.state.at = then;
        if let At::Ended(end) = then {
            self.state.trouble = Some(self.trouble(end));
        }
        self.call().map(drop)
    }

    fn unforeseen(&self, on: On) -> Error {
        let at = self.state.at;
        match on {
            On::Status(_) | On::ToAuthorise(_) => {
                Error::new(ErrorKind::UnknownAnswer, format!("this transactionStatus is not foreseen while {at:?}"))
                    .at("transactionStatus")
                    .retry(Retry::After)
                    .next("nothing was changed; ask again later, or ask the bank what it means")
            }
            _ => Error::new(ErrorKind::UnexpectedInput, format!("{on:?} does not belong here: the payment is {at:?}"))
                .at("input")
                .next("ask the flow with step() what it waits for"),
        }
    }

    /// Where the row for what is heard leads from here. The first row that fits counts.
    fn row(&self, on: On) -> Option<At> {
        let first = if self.state.payment.payment_service == "periodic-payments" { PERIODIC } else { &[] };
        let mut rows = first.iter().chain(self.rows.iter().copied().flatten());
        rows.find(|(from, what, _)| (*from, *what) == (self.state.at, on)).map(|(_, _, then)| *then)
    }

    fn has_row(&self, on: On) -> bool {
        self.row(on).is_some()
    }
}

impl Job for PaymentJob {
    fn want(&self) -> Want {
        match self.state.at {
            at if at.is_redirect() => Want::Redirect { url: self.state.redirect.clone().unwrap_or_default() },
            At::Waiting | At::WaitingForDeletion => {
                let status =
                    self.state.payment.transaction_status.as_ref().map(ToString::to_string).unwrap_or_default();
                Want::Wait {
                    until_ms: self.state.wait_until_ms,
                    reason: format!("the bank is working on the payment ({status})"),
                }
            }
            At::Ended(end) => Want::Done(self.outcome(end)),
            _ => match self.call() {
                Ok(Some(call)) => Want::Call(call),
                // `go` and `start` made sure that the call can be framed.
                Ok(None) | Err(_) => Want::Done(self.outcome(End::Refused)),
            },
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            // Known without the payment, which a flow that is resumed after it left does not have.
            At::Initiating => Some(Effect::Create),
            _ => self.call().ok().flatten().map(|call| call.route.effect),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { request_id, reason, .. } => {
                self.state.request_id = Some((*request_id).to_owned());
                self.state.trouble = Some(Error::new(ErrorKind::SendFailed, (*reason).to_owned()));
                self.go(now, On::Lost)
            }
            Event::NotSent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)
            }
            Event::Returned { url } => self.returned(now, url),
            Event::Tick
                if now.unix_ms < self.state.wait_until_ms
                    && matches!(self.state.at, At::Waiting | At::WaitingForDeletion) =>
            {
                Err(too_early())
            }
            Event::Tick => self.go(now, On::Tick),
            Event::Cancel if self.state.at == At::Initiating => {
                self.state.cancel = true;
                Ok(())
            }
            Event::Cancel => self.go(now, On::Cancel),
            Event::Answer { .. } | Event::Callback { .. } => Err(event.unexpected()),
        }
    }

    kept_in_state!();
}
