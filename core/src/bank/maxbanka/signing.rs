//! The machine that enters an order, lets a user sign it, and follows it. It walks the rows of [`super::transitions`];
//! what no row foresees is an error that names it, and changes nothing.

use super::answer;
use super::call::call_by_name;
use super::codes::{CobsErrorCode, CobsInstructionStatus, CobsScenario, CobsSignState};
use super::model::{
    CobsBatchEntered, CobsBatchStatus, CobsConfirmed, CobsPayment, CobsSignDetail, CobsSignInfo, CobsSignStarted,
    CobsStandingOrder, CobsStatus, Identifier, Scenarios,
};
use super::profile::Confirmation;
use super::transitions::ROWS;
use super::transport::CobsBank;
use crate::bank::config::Context;
use crate::bank::operation::{needs_input, read_state, save_state};
use crate::flow::{Call, Heard, Job, Want};
use crate::http::{Response, link};
use crate::wire::model::from_value;
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::de::DeserializeOwned;
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

model! {
    /// A payment to make, to its end.
    pub OrderCobsPayment {
        /// The payment.
        must "body" body: CobsPayment,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A payment to sign, to its end.
    pub SignCobsPayment {
        /// The bank's id of the payment.
        must "paymentId" payment_id: String,
        /// The bank's id of the signing, as it came with the payment. Not needed by the second user.
        may "signId" sign_id: String,
        /// Sign as the second user: the bank is asked for another signing first.
        may "second" second: bool,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A payment to follow.
    pub TrackCobsPayment {
        /// The bank's id of the payment.
        must "paymentId" payment_id: String,
    }

    /// A standing order to enter, to its end.
    pub OrderCobsStandingOrder {
        /// The standing order.
        must "body" body: CobsStandingOrder,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A standing order to change, to its end.
    pub ChangeCobsStandingOrder {
        /// The bank's id of the one to be changed.
        must "standingOrderId" standing_order_id: String,
        /// The standing order as it is to be.
        must "body" body: CobsStandingOrder,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A standing order to sign, to its end.
    pub SignCobsStandingOrder {
        /// The bank's id of the standing order.
        must "standingOrderId" standing_order_id: String,
        /// The bank's id of the signing, as it came with the standing order.
        must "signId" sign_id: String,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// Many payments, signed once, to their end.
    pub BatchCobsPayments {
        /// Identification of the batch, at most 18 characters.
        must "exchangeIdentification" exchange_identification: Identifier,
        /// Name of the batch, at most 35 characters.
        may "instructionName" instruction_name: String,
        /// Payments to be entered first.
        may "payments" payments: Vec<CobsPayment>,
        /// Payments that are entered already and not signed, by their signId.
        may "signIds" sign_ids: Vec<String>,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A batch to sign, to its end.
    pub SignCobsBatch {
        /// The bank's id of the batch.
        must "batchId" batch_id: String,
        /// The bank's id of the signing, as it came with the batch.
        must "signId" sign_id: String,
        /// How the user wants to sign; by SMS where that is offered, when absent.
        may "scenario" scenario: CobsScenario,
        /// Outside production: no SMS is sent and the code is 0000.
        may "testAuthCode" test_auth_code: bool,
    }

    /// A payment that a batch has entered.
    pub CobsEntered {
        /// The bank's id of the payment.
        may "paymentId" payment_id: String,
        /// The bank's id of its signing.
        may "signId" sign_id: String,
        /// Where it stands.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
    }

    /// An order, as far as it is known.
    pub CobsOrder {
        /// `payment`, `standingOrder` or `batch`.
        must "kind" kind: String,
        /// The bank's id of it; absent where the bank has not answered.
        may "id" id: String,
        /// The bank's id of its signing.
        may "signId" sign_id: String,
        /// How it is signed.
        may "scenario" scenario: CobsScenario,
        /// Where its signing stands.
        may "state" state: CobsSignState,
        /// Where it stands.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
        /// What kind of payment the bank has made of it.
        may "serviceLevel" service_level: super::codes::CobsServiceLevel,
        /// What the bank has changed.
        may "statusChangeInfo" status_change_info: String,
        /// The standing order that this one takes the place of, once it is signed.
        may "replaces" replaces: String,
        /// The payments of a batch.
        may "payments" payments: Vec<CobsEntered>,
    }

    /// An order that ended as it should.
    pub CobsOrderEnded {
        /// The order.
        must "order" order: CobsOrder,
    }

    /// An order that ended otherwise.
    pub CobsOrderTrouble {
        /// The order, as far as it is known.
        must "order" order: CobsOrder,
        /// What happened, and what to do.
        must "error" error: Error,
        /// Id of the request whose answer was lost.
        may "requestId" request_id: String,
    }
}

outcomes! {
    /// How an order ended.
    pub CobsOutcome {
        /// The payment is complete: the debtor's account was debited.
        Completed = "completed" (CobsOrderEnded),
        /// It is signed, and the bank carries it out when it is due.
        Signed = "signed" (CobsOrderEnded),
        /// The bank rejected it.
        Rejected = "rejected" (CobsOrderTrouble),
        /// A second user has to sign: start `signPayment` for them, with `second`.
        NeedsSignature = "needsSignature" (CobsOrderEnded),
        /// It was not signed and waits at the bank: sign it again, or delete it.
        NotSigned = "notSigned" (CobsOrderTrouble),
        /// It is deleted.
        Cancelled = "cancelled" (CobsOrderEnded),
        /// It could not be deleted and stands.
        NotCancelled = "notCancelled" (CobsOrderTrouble),
        /// The bank refused it.
        Refused = "refused" (CobsOrderTrouble),
        /// It is not known what the bank holds. Nothing was sent twice.
        Uncertain = "uncertain" (CobsOrderTrouble),
        /// Ended by the host. Payments of a batch that are entered already stay at the bank, unsigned.
        Abandoned = "abandoned" (CobsOrderEnded),
    }
}

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
    /// The flow was saved while the order was on its way: it may have reached the bank before.
    #[serde(default)]
    resent: bool,
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
            resent: false,
            trouble: None,
            request_id: None,
        };
        let job = Self { bank, input: Arc::new(input), code: None, state };
        job.call()?;
        Ok(job)
    }

    pub(super) fn resume(bank: Arc<CobsBank>, state: Value, input: Option<Value>) -> Result<Self, Error> {
        let mut state: State = read_state(state)?;
        if matches!(state.at, At::Entering | At::Batching) {
            if input.is_none() {
                return Err(needs_input());
            }
            state.resent = true;
        }
        let job = Self { bank, input: Arc::new(input.unwrap_or(Value::Null)), code: None, state };
        job.call()?;
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
            At::Following => self.named(names.status, &self.reference())?,
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

    fn entered(&self) -> &[super::signing::CobsEntered] {
        self.state.order.payments.as_deref().unwrap_or_default()
    }

    fn go(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let at = self.state.at;
        let row = ROWS.iter().flat_map(|rows| rows.iter()).find(|(from, heard, _)| *from == at && *heard == on);
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

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        match response.status {
            200..300 => {}
            404 => {
                self.state.trouble = Some(answer::refusal(response));
                let on = if matches!(self.state.at, At::Entering | At::Batching) { On::Refused } else { On::Gone };
                return self.go(now, on);
            }
            400.. => return self.refused(now, response),
            status => {
                let message = format!("HTTP {status} is no answer to this request");
                return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
            }
        }
        match self.state.at {
            At::Entering => self.heard_entry(now, response),
            At::Batching => self.heard_batch(now, response),
            At::Starting => self.heard_start(now, response),
            At::Confirming => self.heard_confirmation(now, response),
            At::Following => self.heard_status(now, response),
            At::Deleting => self.go(now, On::Deleted),
            _ => self.heard_detail(now, response),
        }
    }

    fn refused(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let error = answer::refusal(response);
        let code = CobsErrorCode::read(error.bank.as_ref().map_or("", |bank| bank.code.as_str()));
        self.state.trouble = Some(error);
        if self.state.resent && matches!(self.state.at, At::Entering | At::Batching) {
            // It was asked for before the flow was saved: this refusal does not say what became of that.
            return self.go(now, On::Lost);
        }
        let limit = code == CobsErrorCode::AuthLimitExceeded && matches!(self.state.at, At::Starting | At::Confirming);
        self.go(now, if limit { On::LimitReached } else { On::Refused })
    }

    fn heard_entry(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if self.state.subject == Subject::Batch {
            return self.heard_payment_of_batch(now, response);
        }
        let (id, sign_info, scenarios) = if self.state.subject == Subject::StandingOrder {
            let reply: CobsStandingOrder = read(response)?;
            let id = reply.standing_order_identification.and_then(|ids| ids.transaction_identification);
            let level = reply.payment_type_information.and_then(|kind| kind.service_level);
            self.state.order.service_level = level.and_then(|level| level.code);
            self.note_status(reply.instruction_status, reply.status_change_info);
            (id, reply.sign_info, reply.scenarios)
        } else {
            let reply: CobsPayment = read(response)?;
            let id = reply.payment_identification.and_then(|ids| ids.transaction_identification);
            let level = reply.payment_type_information.and_then(|kind| kind.service_level);
            self.state.order.service_level = level.and_then(|level| level.code);
            self.note_status(reply.instruction_status, reply.status_change_info);
            (id, reply.sign_info, reply.scenarios)
        };
        self.entered_as(now, id, sign_info, scenarios)
    }

    fn heard_payment_of_batch(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsPayment = read(response)?;
        let mut entered = CobsEntered::new();
        let id = reply.payment_identification.and_then(|ids| ids.transaction_identification);
        entered.payment_id = id.map(|id| id.text());
        entered.sign_id = reply.sign_info.and_then(|info| info.sign_id);
        entered.instruction_status = reply.instruction_status;
        if entered.sign_id.is_none() {
            return Err(unreadable("signInfo.signId", "the answer names no signing of the payment"));
        }
        let payments = self.state.order.payments.get_or_insert_with(Vec::new);
        payments.push(entered);
        let all = payments.len() >= self.state.to_enter;
        self.state.resent = false;
        if self.state.cancel {
            return self.go(now, On::Withdrawn);
        }
        self.go(now, if all { On::EnteredAll } else { On::EnteredOne })
    }

    fn heard_batch(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsBatchEntered = read(response)?;
        self.note_status(reply.instruction_status, None);
        self.entered_as(now, reply.transaction_identification, reply.sign_info, reply.scenarios)
    }

    fn entered_as(
        &mut self,
        now: &Now,
        id: Option<Identifier>,
        sign_info: Option<CobsSignInfo>,
        scenarios: Option<Scenarios>,
    ) -> Result<(), Error> {
        let id = id.ok_or_else(|| unreadable("transactionIdentification", "the answer names no id of the order"))?;
        self.state.order.id = Some(id.text());
        self.state.resent = false;
        let state = self.note_signing(sign_info);
        if self.state.cancel {
            return self.go(now, On::WithdrawnEntered);
        }
        if self.state.order.instruction_status == Some(CobsInstructionStatus::Rjct) {
            return self.go(now, On::Rejected);
        }
        if matches!(state, Some(CobsSignState::Completed | CobsSignState::Done)) {
            return self.go(now, On::Completed);
        }
        if self.state.order.sign_id.is_none() {
            return Err(unreadable("signInfo.signId", "the answer names no signing of the order"));
        }
        self.choose(scenarios.as_ref());
        self.go(now, On::Entered)
    }

    /// As wished; else by SMS where that is offered; else on the bank's page.
    fn choose(&mut self, offered: Option<&Scenarios>) {
        if self.state.wish.is_some() {
            return;
        }
        let Some(offered) = offered else { return };
        let has = |scenario: &CobsScenario| offered.names().any(|name| name == scenario.as_str());
        let usual = [CobsScenario::SmsTpp, CobsScenario::SmsFederated];
        self.state.wish = usual.into_iter().find(has).or_else(|| offered.names().next().map(CobsScenario::from));
    }

    fn note_status(&mut self, status: Option<CobsInstructionStatus>, change: Option<String>) {
        let order = &mut self.state.order;
        order.instruction_status = status.or(order.instruction_status.take());
        order.status_change_info = change.or(order.status_change_info.take());
    }

    fn note_signing(&mut self, info: Option<CobsSignInfo>) -> Option<CobsSignState> {
        let info = info?;
        let order = &mut self.state.order;
        order.sign_id = info.sign_id.or(order.sign_id.take());
        order.state = info.state.clone().or(order.state.take());
        info.state
    }

    fn heard_detail(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsSignDetail = read(response)?;
        if let (At::AskingForSecond, None) =
            (self.state.at, reply.sign_info.as_ref().and_then(|info| info.sign_id.as_ref()))
        {
            return Err(unreadable("signInfo.signId", "the answer names no signing for the second user"));
        }
        if matches!(self.state.at, At::Detailing | At::AskingForSecond) {
            self.choose(reply.scenarios.as_ref());
        }
        let state = self.note_signing(reply.sign_info);
        let on = self.on_state(state)?;
        let restarts = matches!((self.state.at, on), (At::CheckingStart, On::Open | On::CodeGenerated) | (_, On::Open));
        let counted = matches!(self.state.at, At::CheckingStart | At::CheckingCode | At::CheckingConfirmation);
        if restarts && counted && self.state.starts >= MOST_STARTS {
            return self.go(now, On::GivenUp);
        }
        self.code_was_wrong(on);
        self.go(now, on)
    }

    fn on_state(&self, state: Option<CobsSignState>) -> Result<On, Error> {
        use CobsSignState as S;
        match state {
            Some(S::Open) => Ok(On::Open),
            Some(S::CodeGenerated) => Ok(On::CodeGenerated),
            Some(S::Completed | S::Done) => Ok(On::Completed),
            Some(S::SecondSignRequired) => Ok(On::SecondSign),
            Some(S::Unknown(_)) => {
                Err(Error::new(ErrorKind::UnknownAnswer, "the signing is in a state that this version does not know")
                    .at("signInfo.state"))
            }
            None => Err(unreadable("signInfo.state", "the answer does not say where the signing stands")),
        }
    }

    /// The bank still waits for a code: the one that was sent was wrong.
    fn code_was_wrong(&mut self, on: On) {
        if on == On::CodeGenerated && matches!(self.state.at, At::CheckingCode | At::Confirming) {
            self.state.wrong_codes += 1;
        }
    }

    fn heard_start(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsSignStarted = read(response)?;
        let scenario = reply.authorization_type.or(reply.sign_info.as_ref().and_then(|info| info.scenario.clone()));
        let state = self.note_signing(reply.sign_info);
        self.state.hash = reply.hash;
        self.state.prefix = reply.code.and_then(|code| code.prefix);
        self.state.order.scenario = scenario.or_else(|| Some(self.scenario()));
        match state {
            Some(CobsSignState::Completed | CobsSignState::Done) => return self.go(now, On::Completed),
            Some(CobsSignState::SecondSignRequired) => return self.go(now, On::SecondSign),
            _ => {}
        }
        if let Some(url) = reply.href.and_then(|page| page.url) {
            self.state.redirect = Some(link::page("href.url", &url)?);
            self.state.order.scenario = Some(CobsScenario::SmsFederated);
            return self.go(now, On::Page);
        }
        let by_sms = self.state.order.scenario == Some(CobsScenario::SmsTpp);
        if self.state.prefix.is_some() || state == Some(CobsSignState::CodeGenerated) && by_sms {
            return self.go(now, On::CodeSent);
        }
        let only_page = self.state.order.scenario == Some(CobsScenario::SmsFederated)
            || reply.scenarios.as_ref().is_some_and(|offered| offered.names().all(|name| name == "SMS_FEDERATED"));
        if only_page && self.state.starts < MOST_STARTS {
            self.state.order.scenario = Some(CobsScenario::SmsFederated);
            return self.go(now, On::OnlyPage);
        }
        Err(unreadable("signInfo.state", "the answer has neither a code on its way nor a page to go to"))
    }

    fn heard_confirmation(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsConfirmed = read(response)?;
        let state = self.note_signing(reply.sign_info).or(reply.state);
        self.state.order.state = state.clone().or(self.state.order.state.take());
        let on = self.on_state(state)?;
        if on == On::Open && self.state.starts >= MOST_STARTS {
            return self.go(now, On::GivenUp);
        }
        self.code_was_wrong(on);
        self.go(now, on)
    }

    fn heard_status(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let (status, change) = match self.state.subject {
            Subject::Batch => {
                let reply: CobsBatchStatus = read(response)?;
                self.note_payments(reply.payments.unwrap_or_default());
                (reply.instruction_status, None)
            }
            _ => {
                let reply: CobsStatus = read(response)?;
                (reply.instruction_status, reply.status_change_info)
            }
        };
        if self.state.order.instruction_status.as_ref() != Some(&status) {
            self.state.polls = 0;
        }
        self.note_status(Some(status.clone()), change);
        let at_rest = self.state.later || self.state.subject != Subject::Payment;
        let on = match status {
            CobsInstructionStatus::Acsc => On::Settled,
            CobsInstructionStatus::Rjct => On::Rejected,
            _ if at_rest => On::Accepted,
            _ => On::Working,
        };
        self.go(now, on)
    }

    fn note_payments(&mut self, listed: Vec<super::model::CobsBatchPayment>) {
        let entered = |payment: super::model::CobsBatchPayment| {
            let mut entered = CobsEntered::new();
            entered.payment_id = payment.transaction_identification.map(|id| id.text());
            entered.sign_id = payment.sign_info.and_then(|info| info.sign_id);
            entered.instruction_status = payment.instruction_status;
            entered
        };
        if !listed.is_empty() {
            self.state.order.payments = Some(listed.into_iter().map(entered).collect());
        }
    }

    /// The user came back. The bank is asked whatever their address says; but it has to be the agreed one.
    fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        if self.state.at != At::AtBank {
            return Err(Error::new(ErrorKind::UnexpectedReturn, "the user was not sent to the bank by this step")
                .at("url")
                .next("find the flow that asked for this redirect and feed it there"));
        }
        let agreed = needs_redirect(&self.bank, &self.state.context)?;
        let parameters = link::returned(&agreed, url)?;
        let said = parameters.iter().rev().find(|(name, _)| name == RETURN_STATE).map(|(_, value)| value.as_str());
        if !matches!(said, Some("COMPLETED" | "SECOND_SIGN_REQUIRED")) {
            self.state.trouble = Some(
                Error::new(ErrorKind::Refused, "the user came back from the bank without having signed")
                    .fault(Fault::User),
            );
        }
        self.go(now, On::Returned)
    }

    fn prompt(&self) -> String {
        let prefix = self.state.prefix.as_deref().map(|prefix| format!("{prefix}-")).unwrap_or_default();
        let again = if self.state.wrong_codes > 0 { "The code was not right. " } else { "" };
        let hash = self.state.hash.as_deref().map(|hash| format!(" Checksum: {hash}")).unwrap_or_default();
        format!("{again}Code from the SMS: {prefix}[code]{hash}")
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Error {
        let told = self.state.trouble.clone();
        let why = told.as_ref().map(|error| format!(" ({})", error.message)).unwrap_or_default();
        match end {
            End::Uncertain if self.state.order.id.is_none() => Error::new(
                ErrorKind::SendFailed,
                format!("the order was sent and its answer was lost{why}; whether the bank holds it is not known"),
            )
            .retry(Retry::Never)
            .next(
                "it is not signed, so that no money moves; before you order it again, ask the bank with the request id",
            ),
            End::Uncertain => {
                Error::new(ErrorKind::SendFailed, format!("whether the order is signed is not known{why}"))
                    .retry(Retry::Never)
                    .next("read its status or its signing before anything else is done")
            }
            End::Rejected => Error::new(ErrorKind::Refused, "the bank rejected the order (RJCT)")
                .next("read the order for the reason; correct it and begin a new one"),
            End::NotSigned => told
                .unwrap_or_else(|| Error::new(ErrorKind::Refused, "the user did not sign the order").fault(Fault::User))
                .next("the order waits at the bank: sign it again, or delete it"),
            End::NotCancelled => told
                .unwrap_or_else(|| Error::new(ErrorKind::Refused, "the order was not deleted"))
                .next("the order stands: read its status"),
            _ => told.unwrap_or_else(|| Error::new(ErrorKind::Refused, "the bank refused")),
        }
    }

    fn outcome(&self, end: End) -> Value {
        let order = json!(self.state.order);
        let plain = |name: &str| json!({ "outcome": name, "order": order });
        let trouble = |name: &str| {
            let mut outcome = json!({ "outcome": name, "order": order, "error": self.state.trouble });
            if let (Some(id), Some(fields)) = (&self.state.request_id, outcome.as_object_mut()) {
                fields.insert("requestId".to_owned(), json!(id));
            }
            outcome
        };
        match end {
            End::Completed => plain("completed"),
            End::Signed => plain("signed"),
            End::NeedsSignature => plain("needsSignature"),
            End::Cancelled => plain("cancelled"),
            End::Abandoned => plain("abandoned"),
            End::Rejected => trouble("rejected"),
            End::NotSigned => trouble("notSigned"),
            End::NotCancelled => trouble("notCancelled"),
            End::Refused => trouble("refused"),
            End::Uncertain => trouble("uncertain"),
        }
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

fn unreadable(field: &str, message: &str) -> Error {
    Error::new(ErrorKind::UnreadableAnswer, message).at(field)
}

fn read<T: DeserializeOwned>(response: &Response) -> Result<T, Error> {
    let body = match response.json()? {
        Value::Null => json!({}),
        body => body,
    };
    from_value(body).map_err(|(field, why)| {
        Error::new(ErrorKind::UnreadableAnswer, format!("the bank's answer is not what the standard has: {why}"))
            .at(field.unwrap_or_else(|| "body".to_owned()))
    })
}

impl Job for SigningJob {
    fn want(&self) -> Want {
        match self.state.at {
            // Resumed: the code is not saved, and may have reached the bank. A tick leads on to asking where it stands.
            At::Confirming if self.code.is_none() => {
                Want::Wait { until_ms: 0, reason: "the code was on its way when the flow was saved".to_owned() }
            }
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

    fn hear(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        match heard {
            Heard::Answered(response) => self.answered(now, response)?,
            Heard::Lost { request_id, reason } => {
                self.state.request_id = Some((*request_id).to_owned());
                self.state.trouble = Some(Error::new(ErrorKind::SendFailed, (*reason).to_owned()));
                self.go(now, On::Lost)?;
            }
            Heard::Unsent { error } => {
                self.state.trouble = Some((*error).clone());
                self.go(now, On::Refused)?;
            }
            Heard::Returned { url } => self.returned(now, url)?,
            Heard::Answer { text } => {
                self.code = Some(code(text, self.state.prefix.as_deref())?);
                self.go(now, On::Answered)?;
            }
            Heard::Tick if self.state.at == At::Waiting && now.unix_ms < self.state.wait_until_ms => {
                return Err(Error::new(ErrorKind::UnexpectedInput, "the time to ask the bank again has not come yet")
                    .at("tick"));
            }
            Heard::Tick if self.state.at == At::Confirming && self.code.is_none() => self.go(now, On::Lost)?,
            Heard::Tick => self.go(now, On::Tick)?,
            // What is on its way must not be forgotten: the wish is kept until the answer is there.
            Heard::Cancel
                if matches!(self.state.at, At::Entering | At::Batching | At::Confirming | At::AskingForSecond) =>
            {
                self.state.cancel = true;
            }
            Heard::Cancel => self.go(now, On::Cancel)?,
            Heard::Callback { .. } => {
                return Err(Error::new(ErrorKind::UnexpectedInput, format!("{} does not belong here", heard.name()))
                    .at("input"));
            }
        }
        if let At::Ended(end) = self.state.at
            && !matches!(end, End::Completed | End::Signed | End::NeedsSignature | End::Cancelled | End::Abandoned)
        {
            self.state.trouble = Some(self.trouble(end));
        }
        Ok(())
    }

    fn save(&self) -> Result<Value, Error> {
        save_state(&State { context: self.state.context.without_tokens(), ..self.state.clone() })
    }

    fn context(&self) -> &Context {
        &self.state.context
    }

    fn context_mut(&mut self) -> &mut Context {
        &mut self.state.context
    }

    fn boxed(&self) -> Box<dyn Job> {
        Box::new(self.clone())
    }
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
