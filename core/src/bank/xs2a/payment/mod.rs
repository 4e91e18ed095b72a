//! The payment machine: from the registration of the PSU to the last status.
//!
//! A payment is a walk through rows. They are in [`crate::bank::xs2a::transitions`] for the family and with each bank, such
//! as [`crate::bank::tietoevry::transitions`]; [`crate::bank::xs2a::machine`] looks them up; this module makes the calls and
//! reads what is answered.
//!
//! ```text
//! states.rs    where it is, what happens, how it can end
//! mod.rs       what it begins with, the calls that its places make
//! answers.rs   what the bank's answers say
//! outcome.rs   what is reported at its end
//! ```

mod answers;
mod outcome;
mod states;

pub(crate) use states::Entry;
pub use states::{At, End, On, PaymentOutcome, PaymentToContinue, Row};

use super::machine::{Machine, Only, Table, Walk};
use super::model::{KnownPayment, Link, Links};
use super::{Xs2a, codes::TransactionStatus};
use crate::flow::{Call, Context, Effect, Session};
use crate::http::Response;
use crate::system::operation::needs_input;
use crate::wire::{BankAnswer, Error, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) type PaymentJob = Walk<Payment>;

/// What a payment knows beside its place. The names in the saved form are those of the first version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Payment {
    payment: KnownPayment,
    /// The payment as it is to be sent; not saved, and gone once it was.
    #[serde(skip)]
    body: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registers_only: Option<bool>,
    /// Links of what is being done: the payment's own or, while it is deleted, those of the deletion.
    #[serde(default, skip_serializing_if = "Links::is_empty")]
    links: Links,
    /// The payment was read for a fresh link, which is done once.
    #[serde(default)]
    refreshed: bool,
    /// What the bank said beside a status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    said: Option<BankAnswer>,
    /// The first version's [`At::InitiatingToCancel`].
    #[serde(default, skip_serializing)]
    cancel: bool,
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
    pub(crate) fn start(bank: Arc<Xs2a>, now: &Now, entry: Entry, context: Context) -> Result<Self, Error> {
        let context = bank.with_session(now, context);
        let first = if bank.must_register(&context) { At::Registering } else { At::Initiating };
        let mut own = Payment {
            payment: KnownPayment::new("payments", "", Vec::new()),
            body: None,
            registers_only: None,
            links: Links::new(),
            refreshed: false,
            said: None,
            cancel: false,
        };
        let at = match entry {
            Entry::Register => {
                own.registers_only = Some(true);
                At::Registering
            }
            Entry::Pay { service, product, input } => {
                needs_user(&context)?;
                own.payment.payment_service = service.to_owned();
                own.payment.payment_product = product;
                own.body = Some(input);
                first
            }
            Entry::Continue { at, input } => {
                if let Some(href) = input.start_authorisation {
                    bank.base.target(START_HREF, &href)?;
                    own.link_by(href);
                }
                own.payment.payment_service = input.payment_service;
                own.payment.payment_product = input.payment_product;
                own.payment.payment_id = Some(input.payment_id);
                at
            }
        };
        let job = Self::begin(bank, (at, context), own);
        // Frames the payment before the user is sent anywhere: what is wrong with it is said now.
        let initiation = job.own.body.is_some().then(|| job.initiation()).transpose()?;
        for call in job.call()?.iter().chain(&initiation) {
            job.bank.check_redirects(call, &job.state.context)?;
        }
        Ok(job)
    }

    pub(crate) fn resume(bank: Arc<Xs2a>, state: Value, input: Option<Value>, in_flight: bool) -> Result<Self, Error> {
        let mut job = Self::restored(bank, state)?;
        if std::mem::take(&mut job.own.cancel) && job.state.at == At::Initiating {
            job.state.at = At::InitiatingToCancel;
        }
        let initiating = matches!(job.state.at, At::Initiating | At::InitiatingToCancel);
        let registering = matches!(job.state.at, At::Registering | At::RegisteringAtBank);
        if job.own.registers_only.is_none() && (registering || initiating && !in_flight) {
            job.own.body = Some(input.ok_or_else(needs_input)?);
        }
        if !(in_flight && initiating) {
            job.call()?;
        }
        Ok(job)
    }

    fn initiation(&self) -> Result<Call, Error> {
        let name = (self.bank.defaults.initiation)(&self.own.payment);
        self.route(name, self.own.body.as_ref().unwrap_or(&Value::Null))
    }

    /// By the link of the answer before; by the payment's id where there is none.
    fn by_link(&self, name: &str, operation: &str) -> Result<Call, Error> {
        let mut call = self.route(operation, &self.own.reference())?;
        if let Some(link) = self.own.links.get(name) {
            call.target = self.bank.base.target(&format!("_links.{name}.href"), &link.href)?;
        }
        Ok(call)
    }

    fn session(&self) -> Session {
        self.state.context.session.clone().unwrap_or_default()
    }
}

const START: &str = "startAuthorisation";
const START_HREF: &str = "_links.startAuthorisation.href";

impl Payment {
    fn reference(&self) -> Value {
        let payment = &self.payment;
        json!({"paymentService": payment.payment_service, "paymentProduct": payment.payment_product, "paymentId": payment.payment_id})
    }

    /// The link by which the payment is authorised.
    fn link_by(&mut self, href: String) {
        self.payment.start_authorisation = Some(href.clone());
        self.links.insert(START.to_owned(), Link::new(href));
    }

    fn last_status(&self) -> Option<&TransactionStatus> {
        self.payment.transaction_status.as_ref()
    }
}

impl Machine for Payment {
    type At = At;
    type On = On;

    fn tables(bank: &Xs2a) -> &'static [Table<At, On>] {
        bank.defaults.tables.payments
    }

    fn is(&self, only: Only) -> bool {
        match only {
            Only::EveryJob => true,
            Only::PeriodicPayments => self.payment.payment_service == "periodic-payments",
            Only::Registrations => self.registers_only == Some(true),
        }
    }

    fn call(walk: &Walk<Self>) -> Result<Option<Call>, Error> {
        let about = |name: &str| walk.route(name, &walk.own.reference()).map(Some);
        match walk.state.at {
            At::Registering => walk.route("users", &Value::Null).map(Some),
            At::Initiating | At::InitiatingToCancel => walk.initiation().map(Some),
            At::Authorising => walk.by_link(START, "startAuthorisation").map(Some),
            At::AuthorisingDeletion => walk.by_link(START, "startCancellationAuthorisation").map(Some),
            At::Deleting => walk.by_link("delete", "deletePayment").map(Some),
            At::Refreshing | At::ReadingToDelete => about("readPayment"),
            At::CheckingCreated
            | At::Checking
            | At::CheckingDeclined
            | At::CheckingRefused
            | At::CheckingAbsent
            | At::CheckingLostDeletion
            | At::CheckingDeletion
            | At::CheckingDeletionDeclined => about("paymentStatus"),
            At::RegisteringAtBank
            | At::AtBank
            | At::IdentifyingToAuthorise
            | At::IdentifyingToDelete
            | At::IdentifyingAfterLoss
            | At::DeletionAtBank
            | At::Waiting
            | At::WaitingForFunds
            | At::WaitingUnlisted
            | At::WaitingToDelete
            | At::WaitingDeclined
            | At::WaitingDeletionDeclined
            | At::WaitingForDeletion
            | At::Ended(_) => Ok(None),
        }
    }

    fn effect(walk: &Walk<Self>) -> Option<Effect> {
        match walk.state.at {
            // Known without the payment, which a flow that is resumed after it left does not have.
            At::Initiating | At::InitiatingToCancel => Some(Effect::Create),
            _ => walk.call().ok().flatten().map(|call| call.route.effect),
        }
    }

    fn answered(walk: &mut Walk<Self>, now: &Now, response: &Response) -> Result<Option<On>, Error> {
        walk.read(now, response).map(Some)
    }

    fn reason(&self, at: At) -> String {
        let status = self.last_status().map(|status| format!(" ({status})")).unwrap_or_default();
        match at {
            At::WaitingForFunds => {
                format!(
                    "the debtor's account lacks the funds{status}; the payment waits at the bank, which may try it again"
                )
            }
            At::WaitingUnlisted => "the bank does not know the payment, as it may be before its approval".to_owned(),
            At::WaitingToDelete => format!("the deletion was not answered, and the bank has the payment{status}"),
            _ => format!("the bank is working on the payment{status}"),
        }
    }

    fn error(walk: &Walk<Self>, end: End) -> Option<Error> {
        walk.error(end)
    }

    fn outcome(walk: &Walk<Self>, end: End) -> Value {
        walk.outcome(end)
    }

    fn unknown() -> End {
        End::Uncertain
    }

    fn progress(&self) -> Value {
        json!({"payment": self.payment})
    }
}
