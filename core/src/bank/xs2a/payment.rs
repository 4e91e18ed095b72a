//! The payment machine: from the registration of the PSU to the last status.
//!
//! Two things move: where the client stands ([`At`]), and what it hears from the bank or the user ([`On`]). A payment is
//! a walk through rows `(At, On) → At`. The rows stand in [`super::transitions`] for the family and with each bank, such as
//! [`crate::bank::tietoevry::transitions`]; this module asks the bank, tells what was heard, and looks the row up.
//!
//! What no row foresees is an error that names it, and changes nothing: a payment is never moved on a guess.

use super::codes::{ScaStatus, TransactionStatus};
use super::model::{KnownPayment, Links, StatusSeen};
use super::return_page::Return;
use super::{Xs2a, is_gone, no_page, refusal};
use crate::bank::operation::{Operation, read_answer as read, read_state, save_state};
use crate::flow::{Call, Context, Effect, Heard, Job, Session, Want, kept_in_state, too_early};
use crate::http::{Response, link, path};
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// Where a payment stands, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Asking for a PSU-ID.
    Registering,
    /// The user is at the bank to be registered.
    RegisteringAtBank,
    /// The payment is being sent.
    Initiating,
    /// The authorisation is being started.
    Authorising,
    /// The payment may have been changed elsewhere, or its link was refused: reading it for a fresh one.
    Refreshing,
    /// The bank wants to see the user before it lets the payment be read.
    IdentifyingToAuthorise,
    /// The user is at the bank to authorise the payment.
    AtBank,
    /// The user came back from the bank: asking for the status.
    Checking,
    /// The user came back without agreeing: asking what became of the payment.
    CheckingDeclined,
    /// The user has not come back: asking whether the bank has heard of them.
    CheckingAbsent,
    /// The bank is working: waiting before the next question.
    Waiting,
    /// The payment may have been changed elsewhere: reading it before it is deleted.
    ReadingToDelete,
    /// The payment is being deleted.
    Deleting,
    /// The bank wants to see the user before it deletes.
    IdentifyingToDelete,
    /// The authorisation of the deletion is being started.
    AuthorisingDeletion,
    /// The user is at the bank to authorise the deletion.
    DeletionAtBank,
    /// The user came back from authorising the deletion: asking for the status.
    CheckingDeletion,
    /// The user came back without agreeing to the deletion.
    CheckingDeletionDeclined,
    /// The bank is working on the deletion: waiting before the next question.
    WaitingForDeletion,
    /// The end.
    Ended(End),
}

/// How a payment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// The PSU is registered.
    PsuRegistered,
    /// The payment is complete.
    Completed,
    /// The payment was booked and is gone from the payment service.
    Booked,
    /// The periodic payment is registered; the bank will execute it when it is due.
    Registered,
    /// The bank rejected the payment.
    Rejected,
    /// The debtor's account had no money for it.
    NoFunds,
    /// Another PSU has to sign.
    NeedsSignature,
    /// The user did not authorise it; it can be authorised again or deleted.
    NotAuthorised,
    /// The payment is cancelled.
    Cancelled,
    /// The deletion did not happen; the payment stands.
    NotCancelled,
    /// The bank refused a request.
    Refused,
    /// It is not known whether the bank holds the payment.
    Uncertain,
    /// The payment is no longer listed, and its last known status does not say why.
    Vanished,
    /// Ended by the host before anything was sent.
    Abandoned,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A link to where the user has to go.
    ScaRedirect,
    /// The user came back authenticated.
    Returned,
    /// The user came back without agreeing.
    Declined,
    /// A status, with a link to start the authorisation.
    ToAuthorise(&'static str),
    /// A status, with a link to where the user has to go: the bank has begun the authorisation by itself.
    SendUser(&'static str),
    /// A status.
    Status(&'static str),
    /// ACCP with `fundsAvailable: false`.
    NoFunds,
    /// 404, and the payment may have been booked.
    GoneAccepted,
    /// 404 otherwise.
    Gone,
    /// The payment read anew has a link to authorise by.
    Linked,
    /// The payment read anew has none, or the authorisation needs no user.
    Unlinked,
    /// The payment read anew has a link to delete it by.
    Deletable,
    /// The payment read anew has none.
    Undeletable,
    /// The deletion is done (204, or CANC).
    Deleted,
    /// The deletion is accepted, and neither done yet nor to be authorised.
    DeletionAccepted,
    /// The deletion has to be authorised (202 with a link).
    DeletionToAuthorise,
    /// The deletion has to be authorised, and the bank has begun that by itself: a link to where the user has to go.
    DeletionSendUser,
    /// The bank refused.
    Refused,
    /// The answer is lost.
    Lost,
    /// The time has come, or the user is late.
    Tick,
    /// The host wants to end it.
    Cancel,
}

/// One row: where it stands, what is heard, where it stands then.
pub type Row = (At, On, At);

outcomes! {
    /// How a payment ended.
    pub PaymentOutcome {
        /// The PSU is registered; there was no payment to make.
        PsuRegistered = "psuRegistered" (super::model::Registered),
        /// The payment is complete: the debtor's account was debited.
        Completed = "completed" (super::model::PaymentEnded),
        /// The payment was executed and booked; it is now found among the account's transactions.
        Booked = "booked" (super::model::PaymentEnded),
        /// The periodic payment is registered; the bank executes it when it is due.
        Registered = "registered" (super::model::PaymentEnded),
        /// The bank rejected the payment.
        Rejected = "rejected" (super::model::PaymentTrouble),
        /// The debtor's account had no money for it.
        NoFunds = "noFunds" (super::model::PaymentTrouble),
        /// Another PSU has to sign: start `authorisePayment` for them with this payment.
        NeedsSignature = "needsSignature" (super::model::PaymentEnded),
        /// The user did not authorise it. It can be authorised again or deleted.
        NotAuthorised = "notAuthorised" (super::model::PaymentTrouble),
        /// The payment is cancelled.
        Cancelled = "cancelled" (super::model::PaymentEnded),
        /// The payment could not be cancelled and stands.
        NotCancelled = "notCancelled" (super::model::PaymentTrouble),
        /// The bank refused a request.
        Refused = "refused" (super::model::PaymentTrouble),
        /// It is not known whether the bank holds the payment. Nothing was sent twice.
        Uncertain = "uncertain" (super::model::PaymentTrouble),
        /// The payment is no longer listed, and its last known status does not say why.
        Vanished = "vanished" (super::model::PaymentTrouble),
        /// Ended by the host before the payment was sent.
        Abandoned = "abandoned" (super::model::PaymentEnded),
    }
}

model! {
    /// A payment to go on with: one that another PSU signs, that the user authorises again, or that is deleted.
    pub PaymentToContinue {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String,
        /// The product.
        must "paymentProduct" payment_product: String,
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String,
        /// Where to start the authorisation, as an earlier outcome gave it.
        may "startAuthorisation" start_authorisation: String,
    }
}

/// The ways into the machine.
#[derive(Debug)]
pub(crate) enum Entry {
    /// Registers the PSU.
    Register,
    /// Sends a payment, after registering the PSU where there is none yet.
    Pay { service: &'static str, product: String, input: Value },
    /// Goes on with a payment that is at the bank already.
    Continue { at: At, input: PaymentToContinue },
}

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
    /// The flow was saved while the payment was on its way: it may have reached the bank before.
    #[serde(default)]
    resent: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl At {
    /// Whether the user is at the bank.
    fn is_redirect(self) -> bool {
        matches!(
            self,
            Self::RegisteringAtBank
                | Self::AtBank
                | Self::IdentifyingToAuthorise
                | Self::IdentifyingToDelete
                | Self::DeletionAtBank
        )
    }
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
            resent: false,
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
    ) -> Result<Self, Error> {
        let mut state: State = read_state(state)?;
        let unsent = state.registers_only.is_none()
            && matches!(state.at, At::Registering | At::RegisteringAtBank | At::Initiating);
        if unsent && input.is_none() {
            return Err(crate::bank::operation::needs_input());
        }
        state.resent = state.at == At::Initiating;
        let job = Self { bank, operations, rows, body: input.filter(|_| unsent), state };
        job.call()?;
        Ok(job)
    }

    /// The call that this state makes; `None` where it makes none.
    fn call(&self) -> Result<Option<Call>, Error> {
        Ok(Some(match self.state.at {
            At::Registering => self.route("users", &Value::Null)?,
            At::Initiating => self.initiation()?,
            At::Authorising | At::AuthorisingDeletion => self.authorisation()?,
            At::Checking
            | At::CheckingDeclined
            | At::CheckingAbsent
            | At::CheckingDeletion
            | At::CheckingDeletionDeclined => self.route("paymentStatus", &self.reference())?,
            At::Refreshing | At::ReadingToDelete => self.route("readPayment", &self.reference())?,
            At::Deleting => self.deletion()?,
            At::RegisteringAtBank
            | At::AtBank
            | At::IdentifyingToAuthorise
            | At::IdentifyingToDelete
            | At::DeletionAtBank
            | At::Waiting
            | At::WaitingForDeletion
            | At::Ended(_) => {
                return Ok(None);
            }
        }))
    }

    fn route(&self, name: &str, input: &Value) -> Result<Call, Error> {
        self.bank.call_by_name(self.operations, name, input)
    }

    fn initiation(&self) -> Result<Call, Error> {
        let name = (self.bank.defaults.initiation)(&self.state.payment);
        self.route(name, self.body.as_ref().unwrap_or(&Value::Null))
    }

    fn authorisation(&self) -> Result<Call, Error> {
        let purpose = if self.state.at == At::Authorising {
            "Start the authorisation"
        } else {
            "Start the authorisation of the deletion"
        };
        let target = match self.state.links.get("startAuthorisation") {
            Some(link) => self.bank.base.target("_links.startAuthorisation.href", &link.href)?,
            None if self.state.at == At::Authorising => self.route("startAuthorisation", &self.reference())?.target,
            None => self.route("startCancellationAuthorisation", &self.reference())?.target,
        };
        Ok(Call {
            purpose: purpose.to_owned(),
            method: "POST",
            target,
            headers: Vec::new(),
            body: Vec::new(),
            effect: Effect::Create,
        })
    }

    /// By the link of the payment as it was read last; by its own path where it could not be read.
    fn deletion(&self) -> Result<Call, Error> {
        let mut call = self.route("deletePayment", &self.reference())?;
        if let Some(link) = self.state.links.get("delete") {
            call.target = self.bank.base.target("_links.delete.href", &link.href)?;
        }
        Ok(call)
    }

    fn reference(&self) -> Value {
        let payment = &self.state.payment;
        json!({"paymentService": payment.payment_service, "paymentProduct": payment.payment_product, "paymentId": payment.payment_id})
    }

    fn session(&self) -> Session {
        self.state.context.session.clone().unwrap_or_else(Session::new)
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

    fn initiated(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            let error = self.bank.refusal(response);
            let on = if self.state.resent { On::Lost } else { On::Refused };
            self.state.trouble = Some(error);
            return self.go(now, on);
        }
        let reply: super::model::PaymentInitiated = read(response)?;
        path::segment("paymentId", &reply.payment_id).map_err(|error| {
            Error::new(ErrorKind::UnreadableAnswer, format!("the bank's id cannot stand in a path: {}", error.message))
                .at("paymentId")
        })?;
        self.state.payment.payment_id = Some(reply.payment_id);
        self.state.payment.transaction_fee_indicator = reply.transaction_fee_indicator;
        self.state.payment.transaction_fees = reply.transaction_fees;
        self.state.links = reply.links.unwrap_or_default();
        let funds = reply.extra.get("fundsAvailable").and_then(Value::as_bool);
        self.status(now, &reply.transaction_status, funds)
    }

    fn status(&mut self, now: &Now, status: &TransactionStatus, funds: Option<bool>) -> Result<(), Error> {
        self.status_noted(now, status);
        let start = self.state.links.get("startAuthorisation").map(|link| link.href.clone());
        let linked = start.is_some();
        // While it is deleted the links are those of the deletion.
        if !matches!(self.state.at, At::CheckingDeletion | At::CheckingDeletionDeclined) {
            self.state.payment.start_authorisation = start;
        }
        if *status == TransactionStatus::Accp && funds == Some(false) {
            return self.go(now, On::NoFunds);
        }
        // No row spells a code that is not known.
        let code = status.known().unwrap_or_default();
        if let Some(page) = self.state.links.get("scaRedirect").filter(|_| self.has_row(On::SendUser(code))) {
            self.state.redirect = Some(link::page("_links.scaRedirect.href", &page.href)?);
            return self.go(now, On::SendUser(code));
        }
        if self.state.at == At::Initiating && !status.is_known() {
            // The payment exists and its id is known: an unknown status is a reason to ask again, not to forget it.
            return self.go(now, On::Status("RCVD"));
        }
        if linked && self.has_row(On::ToAuthorise(code)) {
            return self.go(now, On::ToAuthorise(code));
        }
        self.go(now, On::Status(code))
    }

    /// Where the row for what is heard leads from here. The first row that fits counts.
    fn row(&self, on: On) -> Option<At> {
        let at = self.state.at;
        let found = self.rows.iter().flat_map(|rows| rows.iter()).find(|(from, heard, _)| *from == at && *heard == on);
        found.map(|(_, _, then)| *then)
    }

    fn has_row(&self, on: On) -> bool {
        self.row(on).is_some()
    }

    fn checked(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if is_gone(response) {
            let accepted = match &self.state.payment.transaction_status {
                Some(status) => status.may_be_booked(),
                // A payment of which nothing is known may have been booked before it was to be deleted.
                None => matches!(self.state.at, At::CheckingDeletion | At::CheckingDeletionDeclined),
            };
            return self.go(now, if accepted { On::GoneAccepted } else { On::Gone });
        }
        if response.status >= 400 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
        }
        let reply: super::model::PaymentStatus = read(response)?;
        self.status(now, &reply.transaction_status, reply.funds_available)
    }

    fn redirected(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 && !names_page(response) {
            let stale =
                matches!(response.status, 403 | 404) && self.state.at == At::Authorising && self.has_row(On::Gone);
            let on = if stale && !self.state.refreshed { On::Gone } else { On::Refused };
            self.state.trouble = Some(refusal(response));
            return self.go(now, on);
        }
        let body = response.json()?;
        let started = body.get("authorisationId").and_then(Value::as_str).map(str::to_owned);
        let page = body.pointer("/_links/scaRedirect/href").and_then(Value::as_str);
        let status = body.get("scaStatus").and_then(Value::as_str).map(ScaStatus::from);
        if started.is_some() {
            self.state.payment.authorisation_id = started;
        }
        if page.is_none() && status.is_some_and(|status| status.is_done()) && self.has_row(On::Unlinked) {
            return self.go(now, On::Unlinked);
        }
        let href = page.ok_or_else(no_page)?;
        self.state.redirect = Some(link::page("_links.scaRedirect.href", href)?);
        self.go(now, On::ScaRedirect)
    }

    fn deleted(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status == 404 {
            return self.go(now, On::Gone);
        }
        if response.status >= 400 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
        }
        let reply: super::model::CancellationReply = read(response)?;
        if let Some(status) = reply.transaction_status.clone().filter(|status| *status != TransactionStatus::Canc) {
            self.status_noted(now, &status);
        }
        let page = reply.links.as_ref().and_then(|links| links.get("scaRedirect"));
        if let Some(page) = page.filter(|_| self.has_row(On::DeletionSendUser)) {
            self.state.redirect = Some(link::page("_links.scaRedirect.href", &page.href)?);
            return self.go(now, On::DeletionSendUser);
        }
        // Only what this answer names belongs to the deletion: the payment's own link would approve the payment.
        self.state.links = reply.links.unwrap_or_default();
        if self.state.links.contains_key("startAuthorisation") {
            return self.go(now, On::DeletionToAuthorise);
        }
        if response.status != 204 && reply.transaction_status != Some(TransactionStatus::Canc) {
            return self.go(now, On::DeletionAccepted);
        }
        self.status_noted(now, &TransactionStatus::Canc);
        self.go(now, On::Deleted)
    }

    /// "Payments Changed in Other Channels": links are refreshed by a new read of the payment.
    fn reread(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let deleting = self.state.at == At::ReadingToDelete;
        self.state.refreshed = true;
        if response.status >= 400 {
            // What the bank said of the authorisation itself tells more.
            let refused_before = !deleting && self.state.trouble.is_some();
            let gone = matches!(response.status, 403 | 404);
            if gone && !refused_before {
                return self.go(now, On::Gone);
            }
            if !refused_before {
                self.state.trouble = Some(refusal(response));
            }
            return self.go(now, On::Refused);
        }
        let reply: super::model::CancellationReply = read(response)?;
        if let Some(status) = &reply.transaction_status {
            self.status_noted(now, status);
        }
        let known = reply.links.is_some();
        self.state.links = reply.links.unwrap_or_default();
        if known {
            let start = self.state.links.get("startAuthorisation").map(|link| link.href.clone());
            self.state.payment.start_authorisation = start;
        }
        let linked = |name: &str| self.state.links.contains_key(name);
        let on = match (deleting, linked("startAuthorisation"), linked("delete") || !known) {
            (false, true, _) => On::Linked,
            (false, false, _) => On::Unlinked,
            (true, _, true) => On::Deletable,
            (true, _, false) => {
                let message = "the payment has no delete link any more: it can no longer be cancelled";
                self.state.trouble = Some(Error::new(ErrorKind::Refused, message).at("_links.delete"));
                On::Undeletable
            }
        };
        if on == On::Linked {
            self.state.trouble = None;
        }
        self.go(now, on)
    }

    fn status_noted(&mut self, now: &Now, status: &TransactionStatus) {
        let payment = &mut self.state.payment;
        if payment.transaction_status.as_ref() != Some(status) {
            payment.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
            payment.transaction_status = Some(status.clone());
            self.state.polls = 0;
        }
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if (300..400).contains(&response.status) || response.status < 200 {
            return Err(Error::new(
                ErrorKind::UnknownAnswer,
                format!("HTTP {} is no answer to this request", response.status),
            )
            .at("status"));
        }
        // "The TPP application must always inspect the response for an scaRedirect link." A refusal of a payment that was
        // sent before is no such answer: it does not say what became of the first.
        let before = self.state.at == At::Initiating && self.state.resent;
        let asks_for_user = response.status == 401 && !before && names_page(response) && self.has_row(On::ScaRedirect);
        match self.state.at {
            _ if asks_for_user => self.redirected(now, response),
            At::Initiating => self.initiated(now, response),
            At::Refreshing | At::ReadingToDelete => self.reread(now, response),
            At::Registering | At::Authorising | At::AuthorisingDeletion => self.redirected(now, response),
            At::Deleting => self.deleted(now, response),
            _ => self.checked(now, response),
        }
    }

    fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        // A user who was given up comes back late: they did what they were asked to.
        let late = matches!(self.state.at, At::CheckingAbsent | At::Waiting) && self.state.redirect.is_some();
        if !self.state.at.is_redirect() && !late {
            return Err(Error::new(
                ErrorKind::UnexpectedReturn,
                "no redirect was asked for: the user was not sent to the bank by this step",
            )
            .at("url")
            .next("find the flow that asked for this redirect and feed it there"));
        }
        match self.bank.returned(now, &self.state.context, url)? {
            Return::Authenticated(session) => {
                self.state.context.session = Some(session);
                self.go(now, On::Returned)
            }
            Return::Failed(error) => {
                self.state.trouble = Some(error);
                self.go(now, On::Declined)
            }
        }
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let bank = |message: &str| Error::new(ErrorKind::Refused, message);
        match end {
            End::Uncertain => {
                let why = told.as_ref().map(|error| error.message.clone()).unwrap_or_default();
                Error::new(ErrorKind::SendFailed, format!("the payment was sent and its answer was lost ({why}); whether the bank holds it is not known"))
                    .retry(Retry::Never)
                    .next(format!(
                        "do not pay again before you know: look for it in the account's transactions or ask the bank with the request id. {}",
                        self.bank.defaults.when_uncertain
                    ).trim_end())
            }
            End::Rejected => told.filter(|told| told.kind == ErrorKind::Refused).unwrap_or_else(|| bank("the bank rejected the payment (RJCT)").next("read the payment for the reason; correct it and begin a new one")),
            End::NoFunds => bank("the debtor's account lacks the funds (ACCP with fundsAvailable=false)")
                .fault(Fault::User)
                .next("let the user fill the account, then begin a new payment"),
            End::NotAuthorised if self.state.payment.payment_id.is_none() => told
                .unwrap_or_else(|| bank("the user did not agree").fault(Fault::User))
                .next("no payment was sent; the user can be sent to the bank again with a new job"),
            End::NotAuthorised => told.unwrap_or_else(|| bank("the user did not authorise the payment").fault(Fault::User))
                .next("the payment waits at the bank: authorise it again with authorisePayment, or delete it with cancelPayment"),
            End::NotCancelled => told.unwrap_or_else(|| bank("the user did not authorise the deletion").fault(Fault::User)).next("the payment stands as it was"),
            End::Vanished => bank("the payment is no longer listed, and its last known status does not say why")
                .next("payments disappear once they are booked: look among the account's transactions before paying again"),
            // What came to this end by a lost answer was a question, which changed nothing.
            _ => match told {
                Some(lost) if lost.kind == ErrorKind::SendFailed && lost.next.is_none() => {
                    lost.next("see to the connection (address, TLS certificates, proxy), then begin anew")
                }
                told => told.unwrap_or_else(|| bank("the bank refused")),
            },
        }
    }

    fn outcome(&self, end: End) -> Value {
        let payment = json!(self.state.payment);
        let plain = |name: &str| json!({"outcome": name, "payment": payment});
        let trouble = |name: &str| {
            let mut outcome = json!({"outcome": name, "payment": payment, "error": self.state.trouble});
            if let (Some(id), Some(fields)) = (&self.state.request_id, outcome.as_object_mut()) {
                fields.insert("requestId".to_owned(), json!(id));
            }
            outcome
        };
        match end {
            End::PsuRegistered => json!({"outcome": "psuRegistered", "session": self.session()}),
            End::Completed => plain("completed"),
            End::Booked => plain("booked"),
            End::Registered => plain("registered"),
            End::NeedsSignature => plain("needsSignature"),
            End::Cancelled => plain("cancelled"),
            End::Abandoned => plain("abandoned"),
            End::Rejected => trouble("rejected"),
            End::NoFunds => trouble("noFunds"),
            End::NotAuthorised => trouble("notAuthorised"),
            End::NotCancelled => trouble("notCancelled"),
            End::Refused => trouble("refused"),
            End::Uncertain => trouble("uncertain"),
            End::Vanished => trouble("vanished"),
        }
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

    fn hear(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        match heard {
            Heard::Answered(response) => self.answered(now, response),
            Heard::Lost { request_id, reason } => {
                self.state.request_id = Some((*request_id).to_owned());
                self.state.trouble = Some(Error::new(ErrorKind::SendFailed, (*reason).to_owned()));
                self.go(now, On::Lost)
            }
            Heard::Unsent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)
            }
            Heard::Returned { url } => self.returned(now, url),
            Heard::Tick
                if now.unix_ms < self.state.wait_until_ms
                    && matches!(self.state.at, At::Waiting | At::WaitingForDeletion) =>
            {
                Err(too_early())
            }
            Heard::Tick => self.go(now, On::Tick),
            Heard::Cancel if self.state.at == At::Initiating => {
                self.state.cancel = true;
                Ok(())
            }
            Heard::Cancel => self.go(now, On::Cancel),
            Heard::Answer { .. } | Heard::Callback { .. } => Err(heard.misplaced()),
        }
    }

    kept_in_state!();
}

/// Whether an answer names a page to take the user to.
fn names_page(response: &Response) -> bool {
    response.json().is_ok_and(|body| body.pointer("/_links/scaRedirect/href").is_some())
}
