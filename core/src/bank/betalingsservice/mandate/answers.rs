//! What the bank's answers to our own calls say.

use super::learn::{NotTaken, Source};
use super::{CANCELLATIONS, GONE_POLLS, KEPT_TEXT, MandateJob};
use crate::bank::betalingsservice::answer::refusal;
use crate::bank::betalingsservice::model::{MandateRequestStatus, MandateStatusCode as Code, StatusMandate, Verdict};
use crate::bank::betalingsservice::transitions::{At, End, On};
use crate::http::Response;
use crate::wire::words::cut;
use crate::wire::{Error, ErrorKind, Now, Retry};

impl MandateJob {
    pub(super) fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if !(200..300).contains(&response.status) && response.status < 400 {
            let message = format!("HTTP {} is no answer to this request", response.status);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        match self.state.at {
            At::Submitting => self.submission_answered(now, response),
            At::Cancelling => self.cancellation_answered(now, response),
            _ => self.status_answered(now, response),
        }
    }

    fn submission_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            return self.refused(now, response, On::Refused);
        }
        self.state.submitted = true;
        // 202 says that the bank has it. A status in the answer is welcome; one that cannot be read is asked for later.
        if let Some(status) = read_reply(response).ok().and_then(|reply| reply.status_mandate) {
            let _ = self.learn(now, &status, Source::Submitted);
        }
        self.settle(now, On::Accepted)
    }

    fn cancellation_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        match response.status {
            404 => self.refused(now, response, On::Gone),
            400.. => {
                self.state.not_cancelled = Some(refusal(response).0);
                // It was refused, not lost: it is not sent again.
                self.state.cancellations = CANCELLATIONS;
                self.go(now, On::Refused)
            }
            _ => {
                let cancelled = StatusMandate::new(Code::CancelledByCreditor);
                let _ = self.learn(now, &cancelled, Source::Cancelled);
                self.go(now, On::Accepted)
            }
        }
    }

    fn status_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status == 404 {
            let searched = self.state.at != At::Checking || !self.state.submitted;
            let believed = searched || !self.state.called_back && self.state.polls >= GONE_POLLS;
            return self.refused(now, response, if believed { On::Gone } else { On::Unavailable });
        }
        if response.status >= 400 {
            // "NOT AVAILABLE - in pipeline": where the status cannot be read, the callbacks tell.
            let on = if self.state.called_back { On::Unavailable } else { On::Refused };
            return self.refused(now, response, on);
        }
        let reply = read_reply(response)?;
        let status = reply.status_mandate.as_ref().ok_or_else(|| {
            Error::new(ErrorKind::UnreadableAnswer, "the bank's answer holds no status").at("statusMandate")
        })?;
        let other = [&reply.uuid, &reply.mandate_request_uuid]
            .into_iter()
            .flatten()
            .find(|uuid| !uuid.eq_ignore_ascii_case(&self.state.uuid));
        if other.is_some() {
            let message = "the bank's answer is about another mandate request";
            return Err(Error::new(ErrorKind::UnreadableAnswer, message).at("uuid"));
        }
        self.state.submitted = true;
        match self.learn(now, status, Source::Read) {
            Err(NotTaken { verdict: Verdict::Impossible, error }) => {
                self.state.trouble = Some(error);
                self.go(now, On::Contradiction)
            }
            // A status that this version does not know is a reason to ask again.
            Err(_) | Ok(_) => {
                let arrived = self.state.at != At::CheckingCancellation
                    || self.state.cancellations >= CANCELLATIONS
                    || !matches!(self.here(), Code::Validated | Code::ViewedByDebtor);
                self.settle(now, if arrived { On::Open } else { On::Cancellable })
            }
        }
    }

    pub(super) fn refused(&mut self, now: &Now, response: &Response, on: On) -> Result<(), Error> {
        let (error, validation) = refusal(response);
        self.state.trouble = Some(error);
        self.state.validation = validation;
        self.go(now, on)
    }

    pub(super) fn lost(&mut self, now: &Now, reason: &str) -> Result<(), Error> {
        let lost = Error::new(ErrorKind::SendFailed, format!("no answer to be had: {}", cut(reason, KEPT_TEXT)));
        if self.state.at == At::Cancelling || self.state.withdraw {
            self.state.not_cancelled = Some(lost.clone().retry(Retry::After));
        }
        self.state.trouble = Some(lost);
        self.go(now, On::Lost)
    }

    /// No token was to be had: the call was never sent.
    pub(super) fn unsent(&mut self, now: &Now, error: &Error) -> Result<(), Error> {
        self.state.trouble = Some(error.clone());
        match self.state.at {
            At::Submitting => self.go(now, On::Refused),
            At::Cancelling => {
                self.state.not_cancelled = Some(error.clone());
                self.state.at = At::Ended(End::NotCancelled);
                Ok(())
            }
            // A read; where callbacks come, they go on.
            _ => self.go(now, if self.state.called_back { On::Unavailable } else { On::Refused }),
        }
    }
}

fn read_reply(response: &Response) -> Result<MandateRequestStatus, Error> {
    let value = crate::bank::operation::read_reply::<MandateRequestStatus>(response.json()?)?;
    crate::wire::model::from_value(value)
        .map_err(|(field, why)| Error::new(ErrorKind::UnreadableAnswer, why).at(field.unwrap_or_default()))
}
