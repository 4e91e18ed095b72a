//! What is learnt of a mandate request, by callbacks and by asking, in any order and any number of times.

use super::{HELD, KEPT_ID, KEPT_TEXT, MandateJob, STATUS};
use crate::bank::betalingsservice::bearer;
use crate::bank::betalingsservice::model::{
    CallbackVerdict, MandateEvent, MandateId, MandateRequestStatus, MandateStatusCode as Code, StatusMandate,
};
use crate::bank::betalingsservice::transitions::{Lies, On, between, lies};
use crate::wire::model;
use crate::wire::words::{cut, without_numbers};
use crate::wire::{Error, ErrorKind, Fault, Header, Now};

/// Where a status comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Callback,
    Read,
    Submitted,
    Cancelled,
}

impl Source {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Callback => "callback",
            Self::Read => "status",
            Self::Submitted => "submit",
            Self::Cancelled => "cancel",
        }
    }
}

/// What became of a status that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bank::betalingsservice) enum Learnt {
    New,
    Held,
    Known,
}

/// Why a status that came was not taken.
pub(in crate::bank::betalingsservice) struct NotTaken {
    pub(in crate::bank::betalingsservice) verdict: CallbackVerdict,
    pub(in crate::bank::betalingsservice) error: Error,
}

fn not_taken(verdict: CallbackVerdict, error: Error) -> NotTaken {
    NotTaken { verdict, error }
}

impl MandateJob {
    /// Takes a delivery to the callback's address.
    pub(in crate::bank::betalingsservice) fn callback(
        &mut self,
        now: &Now,
        headers: &[Header],
        body: &[u8],
    ) -> Result<Learnt, NotTaken> {
        self.events.clear();
        if let Some(kept) = &self.state.auth_token
            && !bearer::shown(&self.state.uuid, kept, headers)
        {
            let error = Error::new(
                ErrorKind::InvalidSignature,
                "the callback does not carry the authToken of this mandate request",
            )
            .at("authorization")
            .fault(Fault::Network)
            .next("answer 401: whoever called is not the bank, or the token of another request was given to it");
            return Err(not_taken(CallbackVerdict::Forged, error));
        }
        let (uuid, status) = read_callback(body).map_err(|error| not_taken(CallbackVerdict::Unreadable, error))?;
        if !uuid.eq_ignore_ascii_case(&self.state.uuid) {
            let error = Error::new(ErrorKind::UnexpectedInput, "the callback is about another mandate request")
                .at("uuid")
                .next("feed it to the flow of its uuid");
            return Err(not_taken(CallbackVerdict::Unreadable, error));
        }
        let learnt = self.learn(now, &status, Source::Callback)?;
        if learnt != Learnt::Known {
            self.state.submitted = true;
            self.settle(now, On::News).map_err(|error| not_taken(CallbackVerdict::Impossible, error))?;
        }
        Ok(learnt)
    }

    /// The status of the request at the bank.
    pub(super) fn here(&self) -> Code {
        self.state.seen.last().map_or(Code::Received, |(code, _)| code.clone())
    }

    pub(super) fn has_seen(&self, code: &Code) -> bool {
        // RECEIVED comes before everything, whether it was read or not.
        self.state.seen.iter().any(|(seen, _)| seen == code) || *code == Code::Received && !self.state.seen.is_empty()
    }

    /// Learns a status: see the table in [`super::transitions`].
    pub(super) fn learn(&mut self, now: &Now, status: &StatusMandate, source: Source) -> Result<Learnt, NotTaken> {
        let code = status.status_code_enum.canonical();
        if !code.is_known() {
            let named = without_numbers(&cut(code.as_str(), KEPT_ID));
            let message = format!("the document knows of no status {named} of a mandate request");
            let error = Error::new(ErrorKind::UnknownAnswer, message)
                .at(STATUS)
                .next("nothing was changed; the status is asked for again");
            if source == Source::Read && self.state.unknown.as_ref() != Some(&named) {
                self.state.unknown = Some(named);
                self.report(now, status, source, |event| event.unknown = Some(true));
            }
            return Err(not_taken(CallbackVerdict::UnknownStatus, error));
        }
        if source == Source::Read {
            self.state.unknown = None;
        }
        if self.has_seen(&code) {
            if !self.add_details(status) {
                return Ok(Learnt::Known);
            }
            self.report(now, status, source, |event| event.details = Some(true));
            return Ok(Learnt::New);
        }
        let here = self.here();
        match lies(&here, &code) {
            Lies::Next => self.advance(now, status, source, |_| {}),
            Lies::Further if source == Source::Callback => return self.hold(now, status),
            Lies::Further => {
                for step in between(&here, &code) {
                    let implied = StatusMandate::new(step);
                    self.advance(now, &implied, source, |event| event.implied = Some(true));
                }
                self.advance(now, status, source, |_| {});
            }
            Lies::Passed if self.state.seen.is_empty() || source == Source::Callback => {
                let late = !self.state.seen.is_empty();
                self.advance(now, status, source, |event| event.late = late.then_some(true));
            }
            Lies::Passed => return Ok(Learnt::Known),
            Lies::Elsewhere => {
                let message = format!("no transition of the document leads from {here} to {code}");
                let error = Error::new(ErrorKind::UnexpectedInput, message).at(STATUS).fault(Fault::Bank).next(
                    "nothing was changed; read the status with trackMandate, and report it to the bank if it stays",
                );
                return Err(not_taken(CallbackVerdict::Impossible, error));
            }
        }
        self.release(now);
        Ok(Learnt::New)
    }

    /// Puts a status into the life of the request, where it belongs, and reports it.
    pub(super) fn advance(
        &mut self,
        now: &Now,
        status: &StatusMandate,
        source: Source,
        how: impl FnOnce(&mut MandateEvent),
    ) {
        let code = status.status_code_enum.canonical();
        let after =
            self.state.seen.iter().position(|(seen, _)| matches!(lies(&code, seen), Lies::Next | Lies::Further));
        let place = after.unwrap_or(self.state.seen.len());
        self.state.seen.insert(place, (code, now.unix_ms));
        self.add_details(status);
        self.report(now, status, source, how);
        self.state.polls = 0;
        self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.first_wait_ms());
    }

    /// Reports a status, in the spelling of the list and with the number of the mandate as text.
    pub(super) fn report(
        &mut self,
        now: &Now,
        status: &StatusMandate,
        source: Source,
        how: impl FnOnce(&mut MandateEvent),
    ) {
        let mut seen = status.clone();
        seen.status_code_enum = seen.status_code_enum.canonical();
        seen.mandate_id = seen.mandate_id.map(|id| MandateId::from(id.as_str()));
        let mut event = MandateEvent::new(self.state.uuid.clone(), seen, source.name(), now.unix_ms);
        how(&mut event);
        self.events.push(event);
    }

    /// Keeps what belongs to a status and was not known. What is known stays: it is what was reported.
    pub(super) fn add_details(&mut self, status: &StatusMandate) -> bool {
        let state = &mut self.state;
        let number = status.mandate_id.as_ref().map(|id| id.as_str().to_owned());
        let mut new = false;
        for (known, given, most) in [
            (&mut state.reference, status.creditors_debtor_reference.clone(), KEPT_ID),
            (&mut state.mandate_id, number, KEPT_ID),
            (&mut state.why, status.error_description.clone(), KEPT_TEXT),
        ] {
            if let (None, Some(given)) = (&known, given.filter(|given| !given.trim().is_empty())) {
                *known = Some(cut(&given, most));
                new = true;
            }
        }
        new
    }

    /// Holds a status that came before those that have to come before it, and asks the bank soon.
    pub(super) fn hold(&mut self, now: &Now, status: &StatusMandate) -> Result<Learnt, NotTaken> {
        let code = status.status_code_enum.canonical();
        if self.state.held.iter().any(|held| held.status_code_enum == code) {
            return Ok(Learnt::Known);
        }
        if self.state.held.len() >= HELD {
            let error = Error::new(ErrorKind::LimitReached, format!("{HELD} callbacks are held already")).at(STATUS);
            return Err(not_taken(CallbackVerdict::Unreadable, error));
        }
        let short = |text: &Option<String>, most: usize| text.as_deref().map(|text| cut(text, most));
        let mut held = StatusMandate::new(code);
        held.creditors_debtor_reference = short(&status.creditors_debtor_reference, KEPT_ID);
        held.mandate_id = status.mandate_id.as_ref().map(|id| MandateId::from(cut(id.as_str(), KEPT_ID).as_str()));
        held.error_description = short(&status.error_description, KEPT_TEXT);
        self.state.held.push(held);
        let soon = now.unix_ms.saturating_add(self.bank.first_wait_ms());
        self.state.wait_until_ms = self.state.wait_until_ms.min(soon);
        Ok(Learnt::Held)
    }

    /// Lets go of what was held and whose time has come.
    pub(super) fn release(&mut self, now: &Now) {
        loop {
            let here = self.here();
            let ready = self.state.held.iter().position(|held| {
                self.has_seen(&held.status_code_enum) || lies(&here, &held.status_code_enum) != Lies::Further
            });
            let Some(at) = ready else { return };
            let held = self.state.held.remove(at);
            if self.has_seen(&held.status_code_enum) {
                self.add_details(&held);
                continue;
            }
            match lies(&here, &held.status_code_enum) {
                Lies::Elsewhere => self.report(now, &held, Source::Callback, |event| event.impossible = Some(true)),
                Lies::Passed => self.advance(now, &held, Source::Callback, |event| event.late = Some(true)),
                Lies::Next | Lies::Further => self.advance(now, &held, Source::Callback, |_| {}),
            }
        }
    }
}

/// The body of a callback: which request it is about, and its status.
pub(in crate::bank::betalingsservice) fn read_callback(body: &[u8]) -> Result<(String, StatusMandate), Error> {
    let unreadable =
        |field: &str, what: &str| Error::new(ErrorKind::UnreadableAnswer, what.to_owned()).at(field.to_owned());
    let reply = match model::read_at_once::<MandateRequestStatus>(body) {
        Some(reply) => reply,
        None => {
            let body = serde_json::from_slice(body).map_err(|_| unreadable("body", "the callback is not JSON"))?;
            model::read_with(body, "statusMandate").map_err(|mismatch| {
                let field = if mismatch.path.is_empty() { "body" } else { &mismatch.path };
                unreadable(field, &format!("the callback is not what the document has: {mismatch}"))
            })?
        }
    };
    let uuid = reply.uuid.or(reply.mandate_request_uuid).unwrap_or_default();
    if !crate::iso::is_uuid(&uuid) {
        return Err(unreadable("uuid", "the callback names no mandate request"));
    }
    let status = reply.status_mandate.ok_or_else(|| unreadable("statusMandate", "the callback holds no status"))?;
    Ok((uuid, status))
}
