//! What the bank's answers and the returning user say.

use super::PaymentJob;
use super::states::{At, On};
use crate::bank::operation::read_answer as read;
use crate::bank::xs2a::codes::{ScaStatus, TransactionStatus};
use crate::bank::xs2a::model::StatusSeen;
use crate::bank::xs2a::return_page::Return;
use crate::bank::xs2a::{is_gone, no_page, refusal};
use crate::http::{Response, link, path};
use crate::wire::{Error, ErrorKind, Now};
use serde_json::Value;

impl PaymentJob {
    pub(super) fn initiated(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            let error = self.bank.refusal(response);
            self.state.trouble = Some(error);
            return self.go(now, On::Refused);
        }
        let reply: crate::bank::xs2a::model::PaymentInitiated = read(response)?;
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

    pub(super) fn status(&mut self, now: &Now, status: &TransactionStatus, funds: Option<bool>) -> Result<(), Error> {
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

    pub(super) fn checked(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
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
        let reply: crate::bank::xs2a::model::PaymentStatus = read(response)?;
        self.status(now, &reply.transaction_status, reply.funds_available)
    }

    pub(super) fn redirected(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
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

    pub(super) fn deleted(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status == 404 {
            return self.go(now, On::Gone);
        }
        if response.status >= 400 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
        }
        let reply: crate::bank::xs2a::model::CancellationReply = read(response)?;
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
    pub(super) fn reread(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
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
        let reply: crate::bank::xs2a::model::CancellationReply = read(response)?;
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

    pub(super) fn status_noted(&mut self, now: &Now, status: &TransactionStatus) {
        let payment = &mut self.state.payment;
        if payment.transaction_status.as_ref() != Some(status) {
            payment.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
            payment.transaction_status = Some(status.clone());
            self.state.polls = 0;
        }
    }

    pub(super) fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if (300..400).contains(&response.status) || response.status < 200 {
            return Err(Error::new(
                ErrorKind::UnknownAnswer,
                format!("HTTP {} is no answer to this request", response.status),
            )
            .at("status"));
        }
        // "The TPP application must always inspect the response for an scaRedirect link."
        let asks_for_user = response.status == 401 && names_page(response) && self.has_row(On::ScaRedirect);
        match self.state.at {
            _ if asks_for_user => self.redirected(now, response),
            At::Initiating => self.initiated(now, response),
            At::Refreshing | At::ReadingToDelete => self.reread(now, response),
            At::Registering | At::Authorising | At::AuthorisingDeletion => self.redirected(now, response),
            At::Deleting => self.deleted(now, response),
            _ => self.checked(now, response),
        }
    }

    pub(super) fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
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
}

/// Whether an answer names a page to take the user to.
fn names_page(response: &Response) -> bool {
    response.json().is_ok_and(|body| body.pointer("/_links/scaRedirect/href").is_some())
}
