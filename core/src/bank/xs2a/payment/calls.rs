//! The calls that its states make.

use super::PaymentJob;
use super::states::At;
use crate::flow::{Call, Session};
use crate::wire::Error;
use serde_json::{Value, json};

impl PaymentJob {
    /// The call that this state makes; `None` where it makes none.
    pub(super) fn call(&self) -> Result<Option<Call>, Error> {
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

    pub(super) fn route(&self, name: &str, input: &Value) -> Result<Call, Error> {
        self.bank.call_by_name(self.operations, name, input)
    }

    pub(super) fn initiation(&self) -> Result<Call, Error> {
        let name = (self.bank.defaults.initiation)(&self.state.payment);
        self.route(name, self.body.as_ref().unwrap_or(&Value::Null))
    }

    pub(super) fn authorisation(&self) -> Result<Call, Error> {
        let purpose = if self.state.at == At::Authorising {
            "Start the authorisation"
        } else {
            "Start the authorisation of the deletion"
        };
        let name =
            if self.state.at == At::Authorising { "startAuthorisation" } else { "startCancellationAuthorisation" };
        let mut call = self.route(name, &self.reference())?;
        if let Some(link) = self.state.links.get("startAuthorisation") {
            call.target = self.bank.base.target("_links.startAuthorisation.href", &link.href)?;
        }
        Ok(Call { purpose: purpose.to_owned(), ..call })
    }

    /// By the link of the payment as it was read last; by its own path where it could not be read.
    pub(super) fn deletion(&self) -> Result<Call, Error> {
        let mut call = self.route("deletePayment", &self.reference())?;
        if let Some(link) = self.state.links.get("delete") {
            call.target = self.bank.base.target("_links.delete.href", &link.href)?;
        }
        Ok(call)
    }

    pub(super) fn reference(&self) -> Value {
        let payment = &self.state.payment;
        json!({"paymentService": payment.payment_service, "paymentProduct": payment.payment_product, "paymentId": payment.payment_id})
    }

    pub(super) fn session(&self) -> Session {
        self.state.context.session.clone().unwrap_or_else(Session::new)
    }
}
