//! What an order asks of the bank in each state.

use super::{SigningJob, needs_redirect};
use crate::bank::maxbanka::codes::CobsScenario;
use crate::bank::maxbanka::profile::Confirmation;
use crate::bank::maxbanka::states::At;
use crate::flow::Call;
use crate::wire::Error;
use crate::wire::secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::bank::maxbanka) enum Subject {
    Payment,
    StandingOrder,
    Batch,
}

/// The operations of a subject, and the field that names it.
pub(super) struct Names {
    pub(super) kind: &'static str,
    pub(super) id: &'static str,
    enter: &'static str,
    /// A batch cannot be read.
    read: &'static str,
    detail: &'static str,
    start: &'static str,
    confirm: &'static str,
    status: &'static str,
    delete: &'static str,
}

/// The names of a kind's operations follow from its own, written with a small and with a capital letter.
macro_rules! names {
    ($small:literal, $capital:literal, $id:literal, $enter:literal, $read:literal) => {
        &Names {
            kind: $small,
            id: $id,
            enter: $enter,
            read: $read,
            detail: concat!($small, "Signing"),
            start: concat!("start", $capital, "Signing"),
            confirm: concat!("confirm", $capital, "Signing"),
            status: concat!($small, "Status"),
            delete: concat!("delete", $capital),
        }
    };
}

impl Subject {
    pub(super) const fn names(self) -> &'static Names {
        match self {
            Self::Payment => names!("payment", "Payment", "paymentId", "initiatePayment", "readPayment"),
            Self::StandingOrder => {
                names!("standingOrder", "StandingOrder", "standingOrderId", "createStandingOrder", "readStandingOrder")
            }
            Self::Batch => names!("batch", "Batch", "batchId", "createBatch", "readPayment"),
        }
    }
}

impl SigningJob {
    /// The call that this state makes; `None` where it makes none.
    pub(super) fn call(&self) -> Result<Option<Call>, Error> {
        let names = self.state.subject.names();
        Ok(Some(match self.state.at {
            At::Entering | At::WithdrawingEntry => self.entry()?,
            At::Batching | At::WithdrawingBatch => self.batch()?,
            At::ReadingOne => {
                let last = self.entered().last().and_then(|payment| payment.payment_id.as_deref());
                self.named(names.read, &json!({ "paymentId": last }))?
            }
            At::Reading | At::CheckingSecond => self.named(names.read, &self.reference())?,
            At::Detailing
            | At::Choosing
            | At::CheckingStart
            | At::CheckingCode
            | At::CheckingConfirmation
            | At::CheckingSignature
            | At::CheckingReturn
            | At::CheckingAbsent => self.named(names.detail, &self.signing())?,
            At::AskingForSecond => self.named("secondPaymentSigning", &self.reference())?,
            At::Starting => self.starting()?,
            At::Confirming => self.confirming()?,
            At::Following | At::Tracking | At::TrackingOn | At::CheckingDeletion | At::CheckingRefusal => {
                self.named(names.status, &self.reference())?
            }
            At::Deleting | At::DeletingAgain => {
                let mut input = self.reference();
                if let (true, Some(fields)) = (self.state.own_payments, input.as_object_mut()) {
                    fields.insert("allInstructions".to_owned(), json!(true));
                }
                self.named(names.delete, &input)?
            }
            At::Asking | At::AtBank | At::Waiting | At::WaitingForSignature | At::WaitingToTrack | At::Ended(_) => {
                return Ok(None);
            }
        }))
    }

    fn named(&self, name: &str, input: &Value) -> Result<Call, Error> {
        self.bank.call_by_name(name, input)
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
        if scenario.is_page() {
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

    /// The scenario to start: as the bank or the user wants it, or by SMS.
    pub(super) fn scenario(&self) -> CobsScenario {
        self.state.order.scenario.clone().or_else(|| self.state.wish.clone()).unwrap_or(CobsScenario::SmsTpp)
    }
}

/// The payments of a batch that are to be entered.
pub(super) fn payments(input: &Value) -> &[Value] {
    input.get("payments").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
