//! Signing baskets: several payments, one authorisation.
//!
//! "Signing baskets are only a signing vehicle and individual payment authorisations can fail." So the machine asks, round
//! by round, for the basket's status and for that of every payment which has not ended, and tells both: the basket's,
//! which by the bank's rule is the most negative of its payments, and each payment's own.
//!
//! As with single payments, a walk goes through rows `(At, On) → At` that live with the bank, such as
//! [`crate::bank::tietoevry::transitions::BASKET_ROWS`]; what no row foresees is an error and changes nothing.

use super::codes::{ScaStatus, TransactionStatus};
use super::model::{Links, PaymentRef, StatusSeen};
use super::return_page::Return;
use super::{Xs2a, is_gone, needs_user, no_page, refusal};
use crate::bank::operation::{Operation, read_answer as read, read_state, save_state};
use crate::flow::{Call, Context, Effect, Heard, Job, Want, kept_in_state, too_early};
use crate::http::{Response, link, path};
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// Where a basket stands, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The basket is being created.
    Creating,
    /// The bank wants to see the user before it takes the basket.
    Identifying,
    /// The authorisation is being started.
    Authorising,
    /// The user is at the bank to sign the basket.
    AtBank,
    /// The user came back: asking for the basket and its payments.
    Checking,
    /// The user came back without agreeing: asking what became of the payments.
    CheckingDeclined,
    /// The user has not come back: asking whether the bank has heard of them.
    CheckingAbsent,
    /// The bank is working on the payments: waiting before the next round.
    Waiting,
    /// The basket is being deleted; its payments are left as they are.
    Deleting,
    /// The end.
    Ended(End),
}

/// How a basket ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// Every payment went through.
    Completed,
    /// Some payments went through and some did not.
    Partly,
    /// No payment went through.
    Rejected,
    /// Payments wait for the signature of another PSU.
    NeedsSignature,
    /// The user did not sign; the payments stand as they were.
    NotAuthorised,
    /// The bank refused a request.
    Refused,
    /// It is not known whether the bank holds the basket.
    Uncertain,
    /// Ended by the host.
    Abandoned,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The basket is there, with a link to start its authorisation.
    ToAuthorise,
    /// The basket is there, without; or its authorisation needs no user.
    Unlinked,
    /// The basket is there, and the bank has begun its authorisation by itself: a link to where the user has to go.
    SendUser,
    /// A link to where the user has to go.
    ScaRedirect,
    /// The user came back authenticated.
    Returned,
    /// The user came back without agreeing.
    Declined,
    /// A round is over: no payment has moved since it was initiated.
    Unsigned,
    /// A round is over: payments are on their way.
    Open,
    /// A round is over: every payment went through.
    AllDone,
    /// A round is over: what did not go through waits for another PSU.
    SomeNeedSignature,
    /// A round is over: some went through, some did not.
    SomeDone,
    /// A round is over: none went through.
    NoneDone,
    /// The basket is deleted.
    Deleted,
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

codes! {
    /// How a payment of a basket ended.
    pub BasketPaymentEnd {
        /// Complete: the debtor's account was debited.
        Completed = "completed",
        /// Executed and booked; it is now found among the account's transactions.
        Booked = "booked",
        /// A periodic payment that is registered.
        Registered = "registered",
        /// Rejected by the bank.
        Rejected = "rejected",
        /// The debtor's account had no money for it.
        NoFunds = "noFunds",
        /// Another PSU has to sign: in a new basket, or on its own.
        NeedsSignature = "needsSignature",
        /// Cancelled.
        Cancelled = "cancelled",
        /// No longer listed, and its last known status does not say why.
        Vanished = "vanished",
        /// The bank refused to tell.
        Untold = "untold",
    }
}

model! {
    /// Payments to sign together.
    pub SignBasket {
        /// The payments, as they were initiated.
        must "payments" payments: Vec<PaymentRef>,
        /// A basket of these payments that is at the bank already, to be signed once more.
        may "basketId" basket_id: String,
        /// Where to start its authorisation, as an earlier outcome gave it.
        may "startAuthorisation" start_authorisation: String,
    }

    /// What goes into a basket.
    pub SigningBasket {
        /// Ids of the payments.
        may "paymentIds" payment_ids: Vec<String>,
        /// Ids of consents.
        may "consentIds" consent_ids: Vec<String>,
    }

    /// A basket to create.
    pub CreateBasket {
        /// What goes into it.
        must "body" body: SigningBasket,
    }

    /// The bank's answer to a new basket.
    pub BasketCreated {
        /// Where it stands.
        must "transactionStatus" transaction_status: TransactionStatus,
        /// The bank's id of it: opaque.
        must "basketId" basket_id: String,
        /// What can be done next.
        may "_links" links: Links,
    }

    /// A basket to refer to.
    pub BasketRef {
        /// The bank's id of it: opaque.
        must "basketId" basket_id: String,
    }

    /// An authorisation of a basket to refer to.
    pub BasketAuthorisationRef {
        /// The bank's id of the basket: opaque.
        must "basketId" basket_id: String,
        /// The bank's id of the authorisation.
        must "authorisationId" authorisation_id: String,
    }

    /// A basket as the bank holds it.
    pub BasketDetails {
        /// The bank's id of it: opaque.
        may "basketId" basket_id: String,
        /// Ids of its payments.
        may "payments" payments: Vec<String>,
        /// Ids of its consents.
        may "consents" consents: Vec<String>,
        /// Where it stands: the most negative status of its payments.
        must "transactionStatus" transaction_status: TransactionStatus,
        /// What can be done next.
        may "_links" links: Links,
    }

    /// Where a basket stands.
    pub BasketStatus {
        /// The most negative status of its payments.
        must "transactionStatus" transaction_status: TransactionStatus,
    }

    /// A payment of a basket.
    pub BasketPayment {
        /// `payments`, `bulk-payments` or `periodic-payments`.
        must "paymentService" payment_service: String,
        /// The product.
        must "paymentProduct" payment_product: String,
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String,
        /// The last status seen.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// How it ended; absent while it has not.
        may "end" end: BasketPaymentEnd,
        /// What the bank said, where it refused to tell.
        may "error" error: Error,
        /// Every change of status that was seen.
        must "statuses" statuses: Vec<StatusSeen>,
    }

    /// What is known of a basket.
    pub KnownBasket {
        /// The bank's id of it: opaque; absent when its answer was lost.
        may "basketId" basket_id: String,
        /// The basket's own status, the last one seen.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// The most negative status of its payments, as far as they are known.
        may "mostNegative" most_negative: TransactionStatus,
        /// Where to start the next authorisation.
        may "startAuthorisation" start_authorisation: String,
        /// Its payments.
        must "payments" payments: Vec<BasketPayment>,
    }

    /// A basket that ended without trouble.
    pub BasketEnded {
        /// What is known of it.
        must "basket" basket: KnownBasket,
    }

    /// A basket that ended with trouble, or might have.
    pub BasketTrouble {
        /// What is known of it.
        must "basket" basket: KnownBasket,
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
        /// `X-Request-ID` of the request it is about, to name it to the bank's support.
        may "requestId" request_id: String,
    }
}

outcomes! {
    /// How a basket ended.
    pub BasketOutcome {
        /// Every payment is complete, booked or registered.
        Completed = "completed" (BasketEnded),
        /// Some payments went through and some did not: each tells its own end.
        Partly = "partly" (BasketTrouble),
        /// No payment went through: each tells its own end.
        Rejected = "rejected" (BasketTrouble),
        /// Payments wait for another PSU. Baskets cannot be shared: begin a new one for them.
        NeedsSignature = "needsSignature" (BasketEnded),
        /// The user did not sign. The basket can be signed again; its payments stand.
        NotAuthorised = "notAuthorised" (BasketTrouble),
        /// The bank refused a request.
        Refused = "refused" (BasketTrouble),
        /// It is not known whether the bank holds the basket. Nothing was sent twice.
        Uncertain = "uncertain" (BasketTrouble),
        /// Ended by the host. The payments stand as they were; the basket is gone where the bank lets it be deleted.
        Abandoned = "abandoned" (BasketEnded),
    }
}

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
    /// The flow was saved while the basket was on its way: it may have reached the bank before.
    #[serde(default)]
    resent: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trouble: Option<Error>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl At {
    fn is_redirect(self) -> bool {
        matches!(self, Self::Identifying | Self::AtBank)
    }

    fn is_round(self) -> bool {
        matches!(self, Self::Checking | Self::CheckingDeclined | Self::CheckingAbsent)
    }
}

/// From the most negative to the most positive: the order is ours, as the documents leave it open. What this version does
/// not know may be anything, and comes right after what is over.
const NEGATIVE_FIRST: &[&str] = &[
    "RJCT", "CANC", "", "RCVD", "PATC", "PART", "PDNG", "ACTC", "ACCP", "ACFC", "ACWC", "ACWP", "ACSP", "ACSC", "ACCC",
];

/// "The status of a signing basket is the 'most negative' status of all the payments."
pub fn most_negative<'a>(statuses: impl IntoIterator<Item = &'a TransactionStatus>) -> Option<TransactionStatus> {
    let rank = |status: &TransactionStatus| {
        let code = if status.is_known() { status.as_str() } else { "" };
        NEGATIVE_FIRST.iter().position(|known| *known == code)
    };
    statuses.into_iter().min_by_key(|status| rank(status)).cloned()
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
            resent: false,
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
        let mut state: State = read_state(state)?;
        state.resent = state.at == At::Creating;
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
        Ok(Call { effect: Effect::Create, ..call })
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
            .find(|(from, heard, _)| *from == self.state.at && *heard == on)
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

    fn created(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, if self.state.resent { On::Lost } else { On::Refused });
        }
        let reply: BasketCreated = read(response)?;
        path::segment("basketId", &reply.basket_id).map_err(|error| {
            Error::new(ErrorKind::UnreadableAnswer, format!("the bank's id cannot stand in a path: {}", error.message))
                .at("basketId")
        })?;
        let mut links = reply.links.unwrap_or_default();
        let page = links.remove("scaRedirect").filter(|_| self.row(On::SendUser).is_some());
        let page = page.map(|page| link::page("_links.scaRedirect.href", &page.href)).transpose()?;
        let start = links.remove("startAuthorisation").map(|link| link.href);
        let linked = start.is_some();
        self.state.basket.basket_id = Some(reply.basket_id);
        self.state.basket.transaction_status = Some(reply.transaction_status);
        self.state.basket.start_authorisation = start;
        if page.is_some() {
            self.state.redirect = page;
            return self.go(now, On::SendUser);
        }
        self.go(now, if linked { On::ToAuthorise } else { On::Unlinked })
    }

    fn redirected(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let body = response.json();
        let href = body.as_ref().ok().and_then(|body| body.pointer("/_links/scaRedirect/href")).and_then(Value::as_str);
        let Some(href) = href else {
            if response.status >= 400 {
                self.state.trouble = Some(refusal(response));
                return self.go(now, On::Refused);
            }
            let status = body?.get("scaStatus").and_then(Value::as_str).map(ScaStatus::from);
            if status.is_some_and(|status| status.is_done()) && self.row(On::Unlinked).is_some() {
                return self.go(now, On::Unlinked);
            }
            return Err(no_page());
        };
        self.state.redirect = Some(link::page("_links.scaRedirect.href", href)?);
        self.go(now, On::ScaRedirect)
    }

    /// The answer to one question of a round; the next one follows.
    fn told(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if self.state.asking == 0 {
            // "Old signing baskets will be cleaned up after some time": the payments' own statuses count.
            if response.status < 400 {
                let reply: BasketStatus = read(response)?;
                self.state.basket.transaction_status = Some(reply.transaction_status);
            }
            return self.next_question(now);
        }
        let answer = Told::read(response)?;
        let returned = self.state.at == At::Checking;
        if let Some(payment) = self.state.asking.checked_sub(1).and_then(|at| self.state.basket.payments.get_mut(at))
            && payment.hear(now, answer, returned)
        {
            self.state.polls = 0;
        }
        self.next_question(now)
    }

    /// Goes on to the next payment that has not ended; after the last one the round is over.
    fn next_question(&mut self, now: &Now) -> Result<(), Error> {
        let payments = &self.state.basket.payments;
        let next = payments.iter().enumerate().skip(self.state.asking).find(|(_, payment)| payment.end.is_none());
        if let Some((at, _)) = next {
            self.state.asking = at + 1;
            return Ok(());
        }
        let statuses = payments.iter().filter_map(|payment| payment.transaction_status.as_ref());
        let worst = most_negative(statuses);
        let on = round(payments);
        self.state.basket.most_negative = worst;
        self.go(now, on)
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if (300..400).contains(&response.status) || response.status < 200 {
            let message = format!("HTTP {} is no answer to this request", response.status);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        let before = self.state.at == At::Creating && self.state.resent;
        let names_page = || response.json().is_ok_and(|body| body.pointer("/_links/scaRedirect/href").is_some());
        if response.status == 401 && !before && self.row(On::ScaRedirect).is_some() && names_page() {
            return self.redirected(now, response);
        }
        match self.state.at {
            At::Creating => self.created(now, response),
            At::Authorising => self.redirected(now, response),
            At::Deleting => self.deleted(now, response),
            _ => self.told(now, response),
        }
    }

    fn deleted(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 && response.status != 404 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
        }
        self.go(now, On::Deleted)
    }

    fn lost(&mut self, now: &Now, request_id: &str, reason: &str) -> Result<(), Error> {
        if self.state.at.is_round() {
            // One status that is not to be had is asked for again in the next round.
            return self.next_question(now);
        }
        self.state.request_id = Some(request_id.to_owned());
        self.state.trouble = Some(Error::new(ErrorKind::SendFailed, reason.to_owned()));
        self.go(now, On::Lost)
    }

    fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        // A user who was given up comes back late: they did what they were asked to.
        let late = matches!(self.state.at, At::CheckingAbsent | At::Waiting) && self.state.redirect.is_some();
        if !self.state.at.is_redirect() && !late {
            return Err(Error::new(ErrorKind::UnexpectedReturn, "no redirect was asked for by this step")
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

/// What the bank says of one payment.
enum Told {
    Status(TransactionStatus, Option<bool>),
    Gone,
    Refused(Error),
}

impl Told {
    fn read(response: &Response) -> Result<Self, Error> {
        if response.status < 400 {
            let reply: super::model::PaymentStatus = read(response)?;
            return Ok(Self::Status(reply.transaction_status, reply.funds_available));
        }
        Ok(if is_gone(response) { Self::Gone } else { Self::Refused(refusal(response)) })
    }
}

impl BasketPayment {
    /// Takes in what the bank says. Tells whether anything changed. `returned` says that the user came back having signed.
    fn hear(&mut self, now: &Now, told: Told, returned: bool) -> bool {
        use TransactionStatus as T;
        let (status, funds) = match told {
            Told::Status(status, funds) => (status, funds),
            Told::Gone => {
                self.end = match &self.transaction_status {
                    Some(status) if status.may_be_booked() => Some(BasketPaymentEnd::Booked),
                    _ if returned => Some(BasketPaymentEnd::Vanished),
                    // "Known Issues": before its approval the status of a payment is not to be had.
                    _ => None,
                };
                return self.end.is_some();
            }
            Told::Refused(error) => {
                self.end = Some(BasketPaymentEnd::Untold);
                self.error = Some(error);
                return true;
            }
        };
        let changed = self.transaction_status.as_ref() != Some(&status);
        if changed {
            self.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
        }
        self.end = match &status {
            T::Acsc | T::Accc => Some(BasketPaymentEnd::Completed),
            // "Periodic Payment": ACSP is its last status.
            T::Acsp if self.payment_service == "periodic-payments" => Some(BasketPaymentEnd::Registered),
            T::Rjct => Some(BasketPaymentEnd::Rejected),
            T::Canc => Some(BasketPaymentEnd::Cancelled),
            T::Accp if funds == Some(false) => Some(BasketPaymentEnd::NoFunds),
            T::Patc => Some(BasketPaymentEnd::NeedsSignature),
            _ => None,
        };
        self.transaction_status = Some(status);
        changed
    }

    fn went_through(&self) -> bool {
        use BasketPaymentEnd as E;
        matches!(self.end, Some(E::Completed | E::Booked | E::Registered))
    }
}

/// What a round comes to.
fn round(payments: &[BasketPayment]) -> On {
    use TransactionStatus as T;
    let unsigned = |payment: &BasketPayment| {
        payment.end.is_none() && matches!(payment.transaction_status, None | Some(T::Rcvd | T::Actc))
    };
    let needs = |payment: &BasketPayment| payment.end == Some(BasketPaymentEnd::NeedsSignature);
    if payments.iter().any(|payment| payment.end.is_none()) {
        return if payments.iter().all(unsigned) { On::Unsigned } else { On::Open };
    }
    if payments.iter().all(BasketPayment::went_through) {
        On::AllDone
    } else if payments.iter().all(|payment| needs(payment) || payment.went_through()) {
        On::SomeNeedSignature
    } else if payments.iter().any(|payment| needs(payment) || payment.went_through()) {
        On::SomeDone
    } else {
        On::NoneDone
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

    fn hear(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        match heard {
            Heard::Answered(response) => self.answered(now, response),
            Heard::Lost { request_id, reason } => self.lost(now, request_id, reason),
            Heard::Unsent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)
            }
            Heard::Returned { url } => self.returned(now, url),
            Heard::Tick if now.unix_ms < self.state.wait_until_ms && self.state.at == At::Waiting => Err(too_early()),
            Heard::Tick => self.go(now, On::Tick),
            Heard::Cancel if self.state.at == At::Creating => {
                self.state.cancel = true;
                Ok(())
            }
            Heard::Cancel => self.go(now, On::Cancel),
            Heard::Answer { .. } | Heard::Callback { .. } => Err(heard.misplaced()),
        }
    }

    kept_in_state!();
}
