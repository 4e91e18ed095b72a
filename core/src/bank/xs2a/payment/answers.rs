//! What the bank's answers say.

use super::{At, On, Payment, PaymentJob, START};
use crate::bank::xs2a::codes::TransactionStatus;
use crate::bank::xs2a::machine::Common;
use crate::bank::xs2a::model::{Link as Kept, StatusSeen};
use crate::bank::xs2a::parts::{Link, Parts, is_gone};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Now};

impl PaymentJob {
    pub(super) fn read(&mut self, now: &Now, response: &Response) -> Result<On, Error> {
        match self.state.at {
            At::Initiating | At::InitiatingToCancel => self.created(now, response),
            At::Refreshing | At::ReadingToDelete => self.read_again(now, response),
            At::Registering | At::Authorising | At::AuthorisingDeletion => self.started(response),
            At::Deleting => self.deleted(now, response),
            _ => self.status_told(now, response),
        }
    }

    fn created(&mut self, now: &Now, response: &Response) -> Result<On, Error> {
        if response.status >= 400 {
            self.state.error = Some(self.bank.refusal(response));
            return Ok(On::Refused);
        }
        let mut parts = Parts::of(response)?;
        self.own.payment.payment_id = Some(parts.id("paymentId")?);
        self.own.body = None;
        self.own.payment.transaction_fee_indicator = parts.part("transactionFeeIndicator");
        self.own.payment.transaction_fees = parts.part("transactionFees");
        let link = parts.link(&self.bank.base, START);
        match &link {
            Some(Link::Good(href)) => self.own.link_by(href.clone()),
            // That there is a link says that the user has to authorise; where, follows from the id.
            Some(Link::Foreign(_) | Link::Bad) => {
                let own = self.route("startAuthorisation", &self.own.reference())?.target;
                self.own.link_by(own);
            }
            None => {}
        }
        let status = parts.transaction_status();
        Ok(match (self.status(now, status, parts), link) {
            (On::ToAuthorise(code) | On::Status(code), Some(Link::Foreign(error)))
                if self.has_row(On::ForeignLink(code)) =>
            {
                self.state.error = Some(error);
                self.own.links.clear();
                self.own.payment.start_authorisation = None;
                On::ForeignLink(code)
            }
            (on, _) => on,
        })
    }

    fn status_told(&mut self, now: &Now, response: &Response) -> Result<On, Error> {
        if is_gone(response) {
            return Ok(match self.own.last_status() {
                Some(status) if status.may_be_booked() => On::GoneAccepted,
                Some(_) => On::Gone,
                None => On::GoneUnseen,
            });
        }
        if response.status >= 400 {
            self.note(self.bank.refusal(response));
            return Ok(On::Refused);
        }
        let mut parts = Parts::of(response)?;
        if let Some(status) = parts.transaction_status() {
            return Ok(self.status(now, Some(status), parts));
        }
        self.state.redirect = Some(parts.page().filter(|_| self.has_row(On::ScaRedirect)).ok_or_else(no_status)?);
        Ok(On::ScaRedirect)
    }

    /// Takes in a status and what comes with it.
    fn status(&mut self, now: &Now, status: Option<TransactionStatus>, mut parts: Parts) -> On {
        let funds = parts.part("fundsAvailable");
        let page = parts.page().filter(|page| self.state.redirect.as_ref() != Some(page));
        self.own.said = parts.words().or_else(|| self.own.said.take());
        let code = match &status {
            Some(TransactionStatus::Accp) if funds == Some(false) => "noFunds",
            Some(status) => status.known().unwrap_or("unknown"),
            None => "absent",
        };
        self.seen(now, status);
        if self.own.payment.funds_available != funds {
            self.own.payment.funds_available = funds;
            self.state.polls = 0;
        }
        self.own.note_parts(parts);
        if let Some(page) = page.filter(|_| self.has_row(On::SendUser(code))) {
            self.state.redirect = Some(page);
            return On::SendUser(code);
        }
        let linked = self.own.links.contains_key(START) && self.has_row(On::ToAuthorise(code));
        if linked { On::ToAuthorise(code) } else { On::Status(code) }
    }

    fn seen(&mut self, now: &Now, status: Option<TransactionStatus>) {
        let payment = &mut self.own.payment;
        if let Some(status) = status.filter(|status| payment.transaction_status.as_ref() != Some(status)) {
            payment.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
            payment.transaction_status = Some(status);
            self.state.polls = 0;
        }
    }

    fn started(&mut self, response: &Response) -> Result<On, Error> {
        let stale = self.state.at == At::Authorising && matches!(response.status, 403 | 404) && !self.own.refreshed;
        let (how, id) = self.authorisation_started(response)?;
        if id.is_some() {
            self.own.payment.authorisation_id = id;
        }
        Ok(if stale && how == Common::Refused && self.has_row(On::Stale) { On::Stale } else { how.into() })
    }

    fn deleted(&mut self, now: &Now, response: &Response) -> Result<On, Error> {
        if is_gone(response) {
            return Ok(On::Gone);
        }
        if response.status >= 400 {
            self.note(self.bank.refusal(response));
            return Ok(On::Refused);
        }
        let mut parts = Parts::of(response)?;
        let status = parts.transaction_status();
        let page = parts.page();
        let start = parts.link(&self.bank.base, START);
        self.own.note_parts(parts);
        if response.status == 204 || status == Some(TransactionStatus::Canc) {
            self.seen(now, Some(TransactionStatus::Canc));
            return Ok(On::Deleted);
        }
        self.seen(now, status);
        // Only what this answer names belongs to the deletion: the payment's own link would approve the payment.
        self.own.links.clear();
        if page.is_some() {
            self.state.redirect = page;
            return Ok(On::DeletionSendUser);
        }
        Ok(match start {
            Some(Link::Good(href)) => {
                self.own.links.insert(START.to_owned(), Kept::new(href));
                On::DeletionToAuthorise
            }
            Some(Link::Foreign(_) | Link::Bad) => On::DeletionToAuthorise,
            None => On::DeletionAccepted,
        })
    }

    /// "Payments Changed in Other Channels": links are refreshed by a new read of the payment.
    fn read_again(&mut self, now: &Now, response: &Response) -> Result<On, Error> {
        let deleting = self.state.at == At::ReadingToDelete;
        self.own.refreshed = true;
        if response.status >= 400 {
            // What the bank said of the authorisation itself says more.
            let refused_before = self.state.error.is_some();
            self.note(self.bank.refusal(response));
            let gone = is_gone(response) && (deleting || !refused_before || self.falls_back()?);
            return Ok(if gone { On::Gone } else { On::Refused });
        }
        let mut parts = Parts::of(response)?;
        let status = parts.transaction_status();
        self.seen(now, status);
        let links = [START, "delete"].map(|name| (name, parts.link(&self.bank.base, name)));
        let has_links = parts.has_links();
        self.own.note_parts(parts);
        self.own.links.clear();
        if has_links {
            self.own.payment.start_authorisation = None;
        }
        let [mut linked, mut deletable] = [false, !has_links];
        for (name, link) in links {
            let there = if name == START { &mut linked } else { &mut deletable };
            *there |= link.is_some();
            match link {
                Some(Link::Good(href)) if name == START => self.own.link_by(href),
                Some(Link::Good(href)) => drop(self.own.links.insert(name.to_owned(), Kept::new(href))),
                _ => {}
            }
        }
        self.state.error = None;
        Ok(match (deleting, linked, deletable) {
            (false, true, _) => On::Linked,
            (false, false, _) => On::Unlinked,
            (true, _, true) => On::Deletable,
            (true, _, false) => {
                let message = "the payment has no delete link any more: it can no longer be cancelled";
                self.state.error = Some(Error::new(ErrorKind::Refused, message).at("_links.delete"));
                On::Undeletable
            }
        })
    }

    /// The link was refused and no fresh one is to be read: the path that follows from the id is left to be tried.
    fn falls_back(&mut self) -> Result<bool, Error> {
        let by_link = self.by_link(START, "startAuthorisation")?.target;
        self.own.links.remove(START);
        Ok(by_link != self.by_link(START, "startAuthorisation")?.target)
    }
}

fn no_status() -> Error {
    Error::new(ErrorKind::UnreadableAnswer, "the bank's answer names no status").at("transactionStatus")
}

impl Payment {
    /// Keeps what could not be read of an answer.
    fn note_parts(&mut self, parts: Parts) {
        if parts.warnings.is_empty() {
            return;
        }
        let payment = &mut self.payment;
        let warnings = payment.warnings.get_or_insert_default();
        warnings.extend(parts.warnings.into_iter().filter(|new| !warnings.contains(new)).collect::<Vec<_>>());
    }
}
