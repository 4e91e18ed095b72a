//! The machine that enters an order, lets a user sign it, and follows it. It walks the rows of [`super::transitions`];
//! what no row foresees is an error that names it, and changes nothing.

//!
//! ```text
//! signing.rs       where an order stands, what it asks of the bank, and how it moves
//! signing/heard.rs what the bank says, and which row that stands for
//! signing/ended.rs what the host is told
//! signing/model.rs what the jobs begin with, and how they end
//! ```

mod ended;
mod heard;
mod model;

pub use model::*;

use super::call::call_by_name;
use super::codes::CobsScenario;
use super::profile::Confirmation;
use super::transitions::ROWS;
use super::transport::CobsBank;
use crate::bank::operation::{needs_input, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Fault, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// How often a signing is started for one flow, before it is given up.
const MOST_STARTS: u32 = 4;
/// The state that the bank's page sends back, in the address of the return.
const RETURN_STATE: &str = "state";

/// Where an order stands, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The order is being sent; of a batch, its next payment.
    Entering,
    /// The batch is being sent.
    Batching,
    /// Asking how it can be signed.
    Detailing,
    /// Asking for a signing of one's own, as the second user.
    AskingForSecond,
    /// The signing is being started.
    Starting,
    /// The answer to the start is lost: asking where the signing stands.
    CheckingStart,
    /// The user types the code.
    Asking,
    /// The code is on its way to the bank.
    Confirming,
    /// The code was refused: asking where the signing stands.
    CheckingCode,
    /// The answer to the code is lost: asking where the signing stands.
    CheckingConfirmation,
    /// The user is at the bank's page.
    AtBank,
    /// The user came back: asking where the signing stands.
    CheckingReturn,
    /// The user has not come back: asking whether they have signed.
    CheckingAbsent,
    /// It is signed: asking for its status.
    Following,
    /// The bank is working: waiting before the next question.
    Waiting,
    /// It is being deleted.
    Deleting,
    /// The answer to the deletion is lost: asking for the status.
    CheckingDeletion,
    /// The end.
    Ended(End),
}

/// How an order ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// The payment is complete.
    Completed,
    /// It is signed, and the bank carries it out when it is due.
    Signed,
    /// The bank rejected it.
    Rejected,
    /// A second user has to sign.
    NeedsSignature,
    /// It was not signed and waits at the bank.
    NotSigned,
    /// It is deleted.
    Cancelled,
    /// It could not be deleted.
    NotCancelled,
    /// The bank refused it.
    Refused,
    /// It is not known what the bank holds.
    Uncertain,
    /// Ended by the host before the order was complete.
    Abandoned,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The order is entered and can be signed.
    Entered,
    /// A payment of a batch is entered, and there are more.
    EnteredOne,
    /// The last payment of a batch is entered.
    EnteredAll,
    /// The host asked to cancel while the order was on its way, and there is nothing to delete.
    Withdrawn,
    /// The host asked to cancel while the order was on its way, and it is entered now.
    WithdrawnEntered,
    /// OPEN.
    Open,
    /// CODE_GENERATED.
    CodeGenerated,
    /// COMPLETED.
    Completed,
    /// SECOND_SIGN_REQUIRED.
    SecondSign,
    /// A code is on its way to the user.
    CodeSent,
    /// The bank names its page.
    Page,
    /// Only the bank's page is offered, and its address has to be asked for.
    OnlyPage,
    /// Started too often.
    GivenUp,
    /// AUTH_LIMIT_EXCEEDED.
    LimitReached,
    /// The user has typed the code.
    Answered,
    /// The user came back.
    Returned,
    /// ACSC.
    Settled,
    /// Accepted, and there is nothing more to wait for.
    Accepted,
    /// Accepted, and not settled.
    Working,
    /// RJCT.
    Rejected,
    /// It is deleted.
    Deleted,
    /// 404.
    Gone,
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

/// What is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Subject {
    Payment,
    StandingOrder,
    Batch,
}

/// The operations of a subject, and the field that names it.
struct Names {
    kind: &'static str,
    id: &'static str,
    enter: &'static str,
    detail: &'static str,
    start: &'static str,
    confirm: &'static str,
    status: &'static str,
    delete: &'static str,
}

impl Subject {
    const fn names(self) -> &'static Names {
        match self {
            Self::Payment => &Names {
                kind: "payment",
                id: "paymentId",
                enter: "initiatePayment",
                detail: "paymentSigning",
                start: "startPaymentSigning",
                confirm: "confirmPaymentSigning",
                status: "paymentStatus",
                delete: "deletePayment",
            },
            Self::StandingOrder => &Names {
                kind: "standingOrder",
                id: "standingOrderId",
                enter: "createStandingOrder",
                detail: "standingOrderSigning",
                start: "startStandingOrderSigning",
                confirm: "confirmStandingOrderSigning",
                status: "standingOrderStatus",
                delete: "deleteStandingOrder",
            },
            Self::Batch => &Names {
                kind: "batch",
                id: "batchId",
                enter: "createBatch",
                detail: "batchSigning",
                start: "startBatchSigning",
                confirm: "confirmBatchSigning",
                status: "batchStatus",
                delete: "deleteBatch",
            },
        }
    }
}

/// The ways into the machine.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entry {
    /// Enters an order: its input has a `body`, or a batch's `payments`.
    Order(Subject),
    /// Changes a standing order.
    Change,
    /// Signs an order that is entered.
    Sign(Subject),
    /// Follows a payment that is signed.
    Track,
}

#[derive(Debug, Clone)]
pub(super) struct SigningJob {
    bank: Arc<CobsBank>,
    /// What is to be entered; not saved.
    input: Arc<Value>,
    /// The code that the user has typed; not saved.
    code: Option<Secret>,
    state: State,
}

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prefix: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    #[serde(default)]
    starts: u32,
    #[serde(default)]
    wrong_codes: u32,
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// The host asked to cancel while a request was on its way that must not be forgotten.
    #[serde(default)]
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
                At::Following
            }
        };
        if matches!(entry, Entry::Sign(_)) && !second && order.sign_id.is_none() {
            return Err(Error::invalid("signId", "the signing is named by the signId that came with the order")
                .next("read the order, or set `second` to sign as the second user"));
        }
        let wish = text("scenario").map(|scenario| CobsScenario::from(scenario.as_str()));
        if wish == Some(CobsScenario::SmsFederated) {
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
            redirect: None,
            prefix: None,
            hash: None,
            starts: 0,
            wrong_codes: 0,
            polls: 0,
            wait_until_ms: 0,
            cancel: false,
            trouble: None,
            request_id: None,
        };
        let job = Self { bank, input: Arc::new(input), code: None, state };
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
        if !in_flight {
            match state.at {
                At::Entering | At::Batching if input.is_none() => return Err(needs_input()),
                // The code never left, and it is not saved: the user is asked again.
                At::Confirming => state.at = At::Asking,
                _ => {}
            }
        }
        let job = Self { bank, input: Arc::new(input.unwrap_or(Value::Null)), code: None, state };
        if !in_flight {
            job.call()?;
        }
        Ok(job)
    }

    /// The call that this state makes; `None` where it makes none.
    fn call(&self) -> Result<Option<Call>, Error> {
        let names = self.state.subject.names();
        Ok(Some(match self.state.at {
            At::Entering => self.entry()?,
            At::Batching => self.batch()?,
            At::Detailing
            | At::CheckingStart
            | At::CheckingCode
            | At::CheckingConfirmation
            | At::CheckingReturn
            | At::CheckingAbsent => self.named(names.detail, &self.signing())?,
            At::AskingForSecond => self.named("secondPaymentSigning", &self.reference())?,
            At::Starting => self.starting()?,
            At::Confirming => self.confirming()?,
            At::Following | At::CheckingDeletion => self.named(names.status, &self.reference())?,
            At::Deleting => self.named(names.delete, &self.reference())?,
            At::Asking | At::AtBank | At::Waiting | At::Ended(_) => return Ok(None),
        }))
    }

    fn named(&self, name: &str, input: &Value) -> Result<Call, Error> {
        call_by_name(&self.bank, name, input)
    }

    fn reference(&self) -> Value {
        json!({ self.state.subject.names().id: self.state.order.id })
    }

    fn signing(&self) -> Value {
        json!({ self.state.subject.names().id: self.state.order.id, "signId": self.state.order.sign_id })
    }

    /// "New Payment" and its likes; of a batch, its next payment.
    fn entry(&self) -> Result<Call, Error> {
        if self.state.subject == Subject::Batch {
            let at = self.entered().len();
            let payment = payments(&self.input).get(at).unwrap_or(&Value::Null);
            let mut call = self.named("initiatePayment", &json!({ "body": payment }))?;
            call.purpose = format!("Enter payment {} of {}", at + 1, self.state.to_enter);
            return Ok(call);
        }
        let body = self.input.get("body").unwrap_or(&Value::Null);
        match &self.state.order.replaces {
            Some(id) => self.named("updateStandingOrder", &json!({ "standingOrderId": id, "body": body })),
            None => self.named(self.state.subject.names().enter, &json!({ "body": body })),
        }
    }

    fn batch(&self) -> Result<Call, Error> {
        let given = self.input.get("signIds").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let given = given.iter().filter_map(Value::as_str);
        let entered = self.entered().iter().filter_map(|payment| payment.sign_id.as_deref());
        let items: Vec<Value> = given.chain(entered).map(|id| json!({ "signId": id })).collect();
        let mut body = json!({
            "exchangeIdentification": self.input.get("exchangeIdentification"),
            "payments": items,
        });
        if let (Some(name), Some(fields)) = (self.input.get("instructionName"), body.as_object_mut()) {
            fields.insert("instructionName".to_owned(), name.clone());
        }
        self.named("createBatch", &json!({ "body": body }))
    }

    fn starting(&self) -> Result<Call, Error> {
        let scenario = self.scenario();
        let mut body = json!({ "authorizationType": scenario });
        if scenario == CobsScenario::SmsFederated {
            body = json!({
                "authorizationType": scenario,
                "redirectUrl": needs_redirect(&self.bank, &self.state.context)?,
            });
        }
        let mut input = self.signing();
        if let Some(fields) = input.as_object_mut() {
            fields.insert("body".to_owned(), body);
            fields.extend(self.state.test_auth_code.map(|test| ("testAuthCode".to_owned(), json!(test))));
        }
        self.named(self.state.subject.names().start, &input)
    }

    fn confirming(&self) -> Result<Call, Error> {
        let code = self.code.as_ref().map(Secret::expose_secret).unwrap_or_default();
        let body = match self.bank.profile.confirmation {
            Confirmation::Code => match &self.state.hash {
                // "confirm signature": the checksum of a batch goes back with the code.
                Some(hash) => json!({ "code": { "code": code }, "hash": hash }),
                None => json!({ "code": { "code": code } }),
            },
            Confirmation::OneTimePassword => json!({ "authorizationType": self.scenario(), "oneTimePassword": code }),
        };
        let mut input = self.signing();
        if let Some(fields) = input.as_object_mut() {
            fields.insert("body".to_owned(), body);
        }
        self.named(self.state.subject.names().confirm, &input)
    }

    /// The scenario to start: as wished, or by SMS.
    fn scenario(&self) -> CobsScenario {
        self.state.order.scenario.clone().or_else(|| self.state.wish.clone()).unwrap_or(CobsScenario::SmsTpp)
    }

    fn entered(&self) -> &[CobsEntered] {
        self.state.order.payments.as_deref().unwrap_or_default()
    }

    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        let row = ROWS.iter().flat_map(|rows| rows.iter()).find(|(from, what, _)| *from == at && *what == on);
        let Some((_, _, to)) = row else {
            return Err(Error::new(ErrorKind::UnexpectedInput, format!("{on:?} does not belong to {at:?}"))
                .at(self.state.subject.names().kind)
                .next("ask the flow with step() what it waits for"));
        };
        // The host asked to cancel while a request was on its way: what is not signed yet is deleted now.
        let unsigned = matches!(to, At::Starting | At::Asking | At::AtBank);
        let to = if self.state.cancel && unsigned { At::Deleting } else { *to };
        self.arrive(now, to);
        // What cannot be asked is said now, and not when the host asks for the next step.
        self.call()?;
        Ok(())
    }

    fn arrive(&mut self, now: &Now, to: At) {
        let state = &mut self.state;
        match to {
            At::Starting => state.starts += 1,
            At::Waiting => {
                state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(state.polls));
                state.polls += 1;
            }
            _ => {}
        }
        if !matches!(to, At::Confirming) {
            self.code = None;
        }
        if !matches!(to, At::Entering | At::Batching) {
            // The order is at the bank: its input is not needed any more.
            self.input = Arc::new(Value::Null);
        }
        state.at = to;
    }
}

/// The payments of a batch that are to be entered.
fn payments(input: &Value) -> &[Value] {
    input.get("payments").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a payment is for a later day than today, anywhere.
fn is_later(input: &Value, now: &Now) -> bool {
    let date = input.pointer("/body/requestedExecutionDate").and_then(Value::as_str);
    let today = crate::iso::IsoDate::from_unix_ms(now.unix_ms.saturating_add(2 * 3_600_000));
    date.is_some_and(|date| today.days_until(&date.into()).is_some_and(|days| days > 0))
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
            At::Waiting => {
                let status = self.state.order.instruction_status.as_ref().map(ToString::to_string).unwrap_or_default();
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
            // Known without the order, which a flow that is resumed after it left does not have.
            At::Entering | At::Batching | At::Confirming => Some(Effect::Create),
            _ => self.call().ok().flatten().map(|call| call.route.effect),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response)?,
            Event::Lost { request_id, reason, .. } => {
                self.state.request_id = Some((*request_id).to_owned());
                self.state.trouble = Some(Error::new(ErrorKind::SendFailed, (*reason).to_owned()));
                self.go(now, On::Lost)?;
            }
            Event::NotSent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)?;
            }
            Event::Returned { url } => self.returned(now, url)?,
            Event::Answer { text } => {
                self.code = Some(code(text, self.state.prefix.as_deref())?);
                self.go(now, On::Answered)?;
            }
            Event::Tick if self.state.at == At::Waiting && now.unix_ms < self.state.wait_until_ms => {
                return Err(too_early());
            }
            Event::Tick if self.state.at == At::Confirming && self.code.is_none() => self.go(now, On::Lost)?,
            Event::Tick => self.go(now, On::Tick)?,
            // What is on its way must not be forgotten: the wish is kept until the answer is there.
            Event::Cancel
                if matches!(self.state.at, At::Entering | At::Batching | At::Confirming | At::AskingForSecond) =>
            {
                self.state.cancel = true;
            }
            Event::Cancel => self.go(now, On::Cancel)?,
            Event::Callback { .. } => {
                return Err(event.unexpected());
            }
        }
        if let At::Ended(end) = self.state.at
            && !matches!(end, End::Completed | End::Signed | End::NeedsSignature | End::Cancelled | End::Abandoned)
        {
            self.state.trouble = Some(self.trouble(end));
        }
        Ok(())
    }

    kept_in_state!();
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
