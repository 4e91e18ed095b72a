//! What the bank's answers and the returning user say.

use super::states::{At, On};
use super::{BasketCreated, BasketJob};
use crate::bank::operation::read_answer as read;
use crate::bank::xs2a::codes::ScaStatus;
use crate::bank::xs2a::return_page::Return;
use crate::bank::xs2a::{no_page, refusal};
use crate::http::{Response, link, path};
use crate::wire::{Error, ErrorKind, Now};
use serde_json::Value;

impl BasketJob {
    pub(super) fn created(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
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

    pub(super) fn redirected(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
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

    pub(super) fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if (300..400).contains(&response.status) || response.status < 200 {
            let message = format!("HTTP {} is no answer to this request", response.status);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        let names_page = || response.json().is_ok_and(|body| body.pointer("/_links/scaRedirect/href").is_some());
        if response.status == 401 && self.row(On::ScaRedirect).is_some() && names_page() {
            return self.redirected(now, response);
        }
        match self.state.at {
            At::Creating => self.created(now, response),
            At::Authorising => self.redirected(now, response),
            At::Deleting => self.deleted(now, response),
            _ => self.told(now, response),
        }
    }

    pub(super) fn deleted(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 && response.status != 404 {
            self.state.trouble = Some(refusal(response));
            return self.go(now, On::Refused);
        }
        self.go(now, On::Deleted)
    }

    pub(super) fn lost(&mut self, now: &Now, request_id: &str, reason: &str) -> Result<(), Error> {
        if self.state.at.is_round() {
            // One status that is not to be had is asked for again in the next round.
            return self.next_question(now);
        }
        self.state.request_id = Some(request_id.to_owned());
        self.state.trouble = Some(Error::new(ErrorKind::SendFailed, reason.to_owned()));
        self.go(now, On::Lost)
    }

    pub(super) fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
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
}
