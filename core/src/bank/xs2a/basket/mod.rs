//! Signing baskets: several payments, one authorisation.
//!
//! "Signing baskets are only a signing vehicle and individual payment authorisations can fail." So the machine asks, round
//! by round, for the basket's status and for that of every payment which has not ended, and tells both: the basket's,
//! which by the bank's rule is the most negative of its payments, and each payment's own.
//!
//! ```text
//! states.rs    where it stands, what is heard, how it can end
//! model.rs     what it is begun with, what is told of it
//! mod.rs       what it wants, what moves it
//! round.rs     asking for its payments, and adding up what was heard
//! answers.rs   what the bank's answers and the returning user say
//! ```
//!
//! As with single payments, a walk goes through rows `(At, On) → At` that live with the bank, such as
//! [`crate::bank::tietoevry::transitions::BASKET_ROWS`]; what no row foresees is an error and changes nothing.

mod answers;
mod model;
mod round;
mod states;

pub use model::{
    BasketAuthorisationRef, BasketCreated, BasketDetails, BasketEnded, BasketOutcome, BasketPayment, BasketPaymentEnd,
    BasketRef, BasketStatus, BasketTrouble, CreateBasket, KnownBasket, SignBasket, SigningBasket,
};
pub use round::most_negative;
pub use states::{At, End, On, Row};

use super::{Xs2a, needs_user};
use crate::bank::operation::{Operation, read_state, save_state};
use crate::flow::{Call, Context, Event, Job, Want, kept_in_state, too_early};
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Debug, Clone)]
pub(crate) struct BasketJob {
    bank: Arc<Xs2a>,
    operations: &'static [Operation],
    rows: &'static [&'static [Row]],
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    context: Context,
    basket: KnownBasket,
    /// Within a round: 0 for the basket, then the payments in order.
    #[serde(default)]
    asking: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect: Option<String>,
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// The host asked to end it while the basket was on its way.
    #[serde(default)]
    cancel: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl BasketJob {
    pub(crate) fn start(
        bank: Arc<Xs2a>,
        operations: &'static [Operation],
        rows: &'static [&'static [Row]],
        now: &Now,
        input: SignBasket,
        context: Context,
    ) -> Result<Self, Error> {
        needs_user(&context)?;
        let context = bank.with_session(now, context);
        let payments = input.payments.into_iter().map(|payment| {
            BasketPayment::new(payment.payment_service, payment.payment_product, payment.payment_id, Vec::new())
        });
        let mut basket = KnownBasket::new(payments.collect::<Vec<_>>());
        basket.basket_id = input.basket_id;
        basket.start_authorisation = input.start_authorisation;
        let at = if basket.basket_id.is_some() { At::Authorising } else { At::Creating };
        let state = State {
            at,
            context,
            basket,
            asking: 0,
            redirect: None,
            polls: 0,
            wait_until_ms: 0,
            cancel: false,
            trouble: None,
            request_id: None,
        };
        let job = Self { bank, operations, rows, state };
        job.call()?;
        let authorisation = job.route("startBasketAuthorisation", &json!({"basketId": "-"}))?;
        job.bank.check_redirects(&authorisation, &job.state.context)?;
        // What is wrong with a reference is said before the user is sent anywhere.
        for payment in &job.state.basket.payments {
            job.route("paymentStatus", &reference(payment))?;
        }
        Ok(job)
    }

    pub(crate) fn resume(
        bank: Arc<Xs2a>,
        operations: &'static [Operation],
        rows: &'static [&'static [Row]],
        state: Value,
    ) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        let job = Self { bank, operations, rows, state };
        job.call()?;
        Ok(job)
    }

    fn call(&self) -> Result<Option<Call>, Error> {
        Ok(Some(match self.state.at {
            At::Creating => self.creation()?,
            At::Authorising => self.authorisation()?,
            At::Deleting => self.route("deleteSigningBasket", &self.own_reference())?,
            at if at.is_round() => match self.asked_payment() {
                Some(payment) => self.route("paymentStatus", &reference(payment))?,
                None => self.route("signingBasketStatus", &self.own_reference())?,
            },
            _ => return Ok(None),
        }))
    }

    fn route(&self, name: &str, input: &Value) -> Result<Call, Error> {
        self.bank.call_by_name(self.operations, name, input)
    }

    fn creation(&self) -> Result<Call, Error> {
        let ids: Vec<&str> = self.state.basket.payments.iter().map(|payment| payment.payment_id.as_str()).collect();
        self.route("createSigningBasket", &json!({"body": {"paymentIds": ids}}))
    }

    fn authorisation(&self) -> Result<Call, Error> {
        let mut call = self.route("startBasketAuthorisation", &self.own_reference())?;
        if let Some(href) = &self.state.basket.start_authorisation {
            call.target = self.bank.base.target("_links.startAuthorisation.href", href)?;
        }
        Ok(call)
    }

    fn own_reference(&self) -> Value {
        json!({"basketId": self.state.basket.basket_id})
    }

    /// The payment that is asked for in this round; `None` for the basket itself.
    fn asked_payment(&self) -> Option<&BasketPayment> {
        self.state.asking.checked_sub(1).and_then(|at| self.state.basket.payments.get(at))
    }

    fn row(&self, on: On) -> Option<At> {
        self.rows
            .iter()
            .flat_map(|rows| rows.iter())
            .find(|(from, what, _)| *from == self.state.at && *what == on)
            .map(|(_, _, then)| *then)
    }

    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let Some(mut then) = self.row(on) else {
            return Err(Error::new(
                ErrorKind::UnexpectedInput,
                format!("{on:?} does not belong here: the basket is {:?}", self.state.at),
            )
            .at("input")
            .next("ask the flow with step() what it waits for"));
        };
        let ended = matches!(then, At::Ended(_));
        if self.state.at == At::Creating && self.state.cancel && !ended {
            then = self.row(On::Cancel).filter(|_| then != At::Identifying).unwrap_or(At::Ended(End::Abandoned));
        }
        if then == At::Waiting {
            self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
            self.state.polls = self.state.polls.saturating_add(1);
            // What was told before did not end it, and is not why it ends later.
            (self.state.trouble, self.state.request_id) = (None, None);
        }
        if then.is_round() {
            self.state.asking = 0;
        }
        self.state.at = then;
        if let At::Ended(end) = then {
            self.state.trouble = self.trouble(end);
        }
        self.call().map(drop)
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Option<Error> {
        let told = self.state.trouble.clone();
        let bank = |message: &str| Error::new(ErrorKind::Refused, message);
        Some(match end {
            End::Completed | End::NeedsSignature | End::Abandoned => return None,
            End::Partly => bank("some payments of the basket went through and some did not")
                .next("see the end of each payment; those that did not go through can be initiated anew"),
            End::Rejected => bank("no payment of the basket went through").next("see the end of each payment"),
            End::NotAuthorised => told
                .unwrap_or_else(|| bank("the user did not sign the basket").fault(Fault::User))
                .next("the payments wait at the bank: sign the basket again, or each payment on its own"),
            End::Uncertain => {
                let why = told.map(|error| error.message).unwrap_or_default();
                Error::new(
                    ErrorKind::SendFailed,
                    format!("the basket was sent and its answer was lost ({why}); whether the bank holds it is not known"),
                )
                .retry(Retry::Never)
                .next("a basket alone moves no money: begin a new one with the same payments; if they are refused as RESOURCE_BLOCKED, the first one holds them")
            }
            End::Refused => told.unwrap_or_else(|| bank("the bank refused")),
        })
    }

    fn outcome(&self, end: End) -> Value {
        let name = match end {
            End::Completed => "completed",
            End::Partly => "partly",
            End::Rejected => "rejected",
            End::NeedsSignature => "needsSignature",
            End::NotAuthorised => "notAuthorised",
            End::Refused => "refused",
            End::Uncertain => "uncertain",
            End::Abandoned => "abandoned",
        };
        let mut outcome = json!({"outcome": name, "basket": self.state.basket});
        if let (Some(error), Some(fields)) = (&self.state.trouble, outcome.as_object_mut()) {
            fields.insert("error".to_owned(), json!(error));
            if let Some(id) = &self.state.request_id {
                fields.insert("requestId".to_owned(), json!(id));
            }
        }
        outcome
    }
}

fn reference(payment: &BasketPayment) -> Value {
    json!({"paymentService": payment.payment_service, "paymentProduct": payment.payment_product, "paymentId": payment.payment_id})
}

impl Job for BasketJob {
    fn want(&self) -> Want {
        match self.state.at {
            at if at.is_redirect() => Want::Redirect { url: self.state.redirect.clone().unwrap_or_default() },
            At::Waiting => Want::Wait {
                until_ms: self.state.wait_until_ms,
                reason: "the bank is working on the payments of the basket".to_owned(),
            },
            At::Ended(end) => Want::Done(self.outcome(end)),
            _ => match self.call() {
                Ok(Some(call)) => Want::Call(call),
                // `go` and `start` made sure that the call can be framed.
                Ok(None) | Err(_) => Want::Done(self.outcome(End::Refused)),
            },
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { request_id, reason, .. } => self.lost(now, request_id, reason),
            Event::NotSent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)
            }
            Event::Returned { url } => self.returned(now, url),
            Event::Tick if now.unix_ms < self.state.wait_until_ms && self.state.at == At::Waiting => Err(too_early()),
            Event::Tick => self.go(now, On::Tick),
            Event::Cancel if self.state.at == At::Creating => {
                self.state.cancel = true;
                Ok(())
            }
            Event::Cancel => self.go(now, On::Cancel),
            Event::Answer { .. } | Event::Callback { .. } => Err(event.unexpected()),
        }
    }

    kept_in_state!();
}
