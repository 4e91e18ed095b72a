//! What the bank's answers to our own calls say.

use super::learn::{NotTaken, Source};
use super::{CANCELLATIONS, KEPT_TEXT, MandateJob, UNKNOWN_POLLS};
use crate::bank::betalingsservice::answer::{refusal, says_unknown};
use crate::bank::betalingsservice::model::{
    CallbackVerdict, MandateRequestStatus, MandateStatusCode as Code, StatusMandate,
};
use crate::bank::betalingsservice::transitions::{At, On};
use crate::http::Response;
use crate::wire::model;
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
            At::Cancelling | At::Withdrawing => self.cancellation_answered(now, response),
            _ => self.status_answered(now, response),
        }
    }

    fn submission_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            self.refused(response);
            // What fails the static validation now would have failed it before.
            let again = self.state.repeated && self.state.validation.is_none();
            return self.go(now, if again { On::RefusedAgain } else { On::Refused });
        }
        self.taken();
        // 202 says that the bank has it. A status in the answer is welcome; one that cannot be read is asked for later.
        if let Some(status) = read_reply(response).ok().and_then(|reply| reply.status_mandate) {
            let _ = self.learn(now, &status, Source::Submitted);
        }
        self.settle(now, On::Accepted)
    }

    fn cancellation_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            self.refused(response);
            self.state.not_cancelled.clone_from(&self.state.trouble);
            let on = match (self.state.repeated, says_unknown(response)) {
                (true, _) => On::RefusedAgain,
                (false, true) => On::Gone,
                (false, false) => On::Refused,
            };
            // It was refused, not lost: it is not sent again.
            self.state.cancellations = CANCELLATIONS;
            return self.go(now, on);
        }
        let cancelled = StatusMandate::new(Code::CancelledByCreditor);
        let _ = self.learn(now, &cancelled, Source::Cancelled);
        self.go(now, On::Accepted)
    }

    fn status_answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            if self.state.at != At::SearchingRefused {
                self.refused(response);
            }
            let on = match says_unknown(response) {
                true if !self.state.submitted => On::Gone,
                // What the bank has taken a moment ago may not have reached its books.
                true if self.state.polls < UNKNOWN_POLLS => On::Unavailable,
                _ => self.unreadable(now),
            };
            return self.go(now, on);
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
        self.taken();
        let on = match self.learn(now, status, Source::Read) {
            Err(NotTaken { verdict: CallbackVerdict::Impossible, error }) => {
                self.state.trouble = Some(error);
                return self.go(now, On::Contradiction);
            }
            Err(_) => On::Unknown,
            Ok(_) if !matches!(self.here(), Code::Validated | Code::ViewedByDebtor) => On::Open,
            Ok(_) if self.state.cancellations >= CANCELLATIONS => On::Spent,
            Ok(_) => On::Cancellable,
        };
        self.settle(now, on)
    }

    /// The bank has shown that it has the request.
    fn taken(&mut self) {
        self.state.submitted = true;
        if self.state.at == At::Submitting {
            self.state.repeated = false;
        }
    }

    fn refused(&mut self, response: &Response) {
        let (error, validation) = refusal(response);
        self.state.trouble = Some(error);
        self.state.validation = validation;
    }

    /// What it means that the status cannot be read.
    fn unreadable(&self, now: &Now) -> On {
        if self.is_overdue(now) {
            On::Overdue
        } else if self.state.called_back {
            // "NOT AVAILABLE - in pipeline": the callbacks say.
            On::Unavailable
        } else if self.state.submitted {
            On::Silent
        } else {
            On::SilentFromTheStart
        }
    }

    /// No answer, or one that leaves open what was done.
    pub(super) fn lost(&mut self, now: &Now, reason: &str, answer: Option<&Response>) -> Result<(), Error> {
        let mut lost =
            Error::new(ErrorKind::SendFailed, format!("the bank did not answer: {}", cut(reason, KEPT_TEXT)));
        lost.bank = answer.and_then(|answer| refusal(answer).0.bank);
        self.state.trouble = Some(lost.clone());
        match self.state.at {
            At::Cancelling | At::Withdrawing => {
                self.state.not_cancelled = Some(lost.retry(Retry::After));
                self.state.repeated = true;
                self.go(now, On::Lost)
            }
            At::CheckingNumber if self.is_overdue(now) => self.go(now, On::Overdue),
            _ => self.go(now, On::Lost),
        }
    }

    /// The call was never sent.
    pub(super) fn unsent(&mut self, now: &Now, error: &Error) -> Result<(), Error> {
        if !matches!(self.state.at, At::Submitting | At::Cancelling | At::Withdrawing) {
            self.state.trouble = Some(error.clone());
            // Where the connection fails, another time is better; where the bank gives no token, it is not.
            let on = if error.kind == ErrorKind::SendFailed { On::Lost } else { self.unreadable(now) };
            return self.go(now, if self.is_overdue(now) { On::Overdue } else { on });
        }
        self.state.trouble = Some(error.clone());
        if self.state.at != At::Submitting {
            self.state.not_cancelled = Some(error.clone());
        }
        self.go(now, if self.state.repeated { On::RefusedAgain } else { On::NotSent })
    }
}

fn read_reply(response: &Response) -> Result<MandateRequestStatus, Error> {
    match response.body.text().ok().and_then(|text| model::read_at_once(text.as_bytes())) {
        Some(reply) => Ok(reply),
        None => model::read_with(response.json()?, "statusMandate").map_err(|mismatch| mismatch.error()),
    }
}
