//! A round: the basket and every payment that has not ended are asked for, and what was heard is added up.

use super::states::{At, On};
use super::{BasketJob, BasketPayment, BasketPaymentEnd, BasketStatus};
use crate::bank::operation::read_answer as read;
use crate::bank::xs2a::codes::TransactionStatus;
use crate::bank::xs2a::model::StatusSeen;
use crate::bank::xs2a::{is_gone, refusal};
use crate::http::Response;
use crate::wire::{Error, Now};

/// From the most negative to the most positive: the order is ours, as the documents leave it open. What this version does
/// not know may be anything, and comes right after what is over.
const NEGATIVE_FIRST: &[&str] = &[
    "RJCT", "CANC", "", "RCVD", "PATC", "PART", "PDNG", "ACTC", "ACCP", "ACFC", "ACWC", "ACWP", "ACSP", "ACSC", "ACCC",
];

/// "The status of a signing basket is the 'most negative' status of all the payments."
pub fn most_negative<'a>(statuses: impl IntoIterator<Item = &'a TransactionStatus>) -> Option<TransactionStatus> {
    let rank = |status: &TransactionStatus| {
        let code = status.known().unwrap_or_default();
        NEGATIVE_FIRST.iter().position(|known| *known == code)
    };
    statuses.into_iter().min_by_key(|status| rank(status)).cloned()
}

impl BasketJob {
    /// The answer to one question of a round; the next one follows.
    pub(super) fn told(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if self.state.asking == 0 {
            // "Old signing baskets will be cleaned up after some time": the payments' own statuses count.
            if response.status < 400 {
                let reply: BasketStatus = read(response)?;
                self.state.basket.transaction_status = Some(reply.transaction_status);
            }
            return self.next_question(now);
        }
        let answer = Told::read(response)?;
        let returned = self.state.at == At::Checking;
        if let Some(payment) = self.state.asking.checked_sub(1).and_then(|at| self.state.basket.payments.get_mut(at))
            && payment.on_event(now, answer, returned)
        {
            self.state.polls = 0;
        }
        self.next_question(now)
    }

    /// Goes on to the next payment that has not ended; after the last one the round is over.
    pub(super) fn next_question(&mut self, now: &Now) -> Result<(), Error> {
        let payments = &self.state.basket.payments;
        let next = payments.iter().enumerate().skip(self.state.asking).find(|(_, payment)| payment.end.is_none());
        if let Some((at, _)) = next {
            self.state.asking = at + 1;
            return Ok(());
        }
        let statuses = payments.iter().filter_map(|payment| payment.transaction_status.as_ref());
        let worst = most_negative(statuses);
        let on = round(payments);
        self.state.basket.most_negative = worst;
        self.go(now, on)
    }
}

/// What the bank says of one payment.
pub(super) enum Told {
    Status(TransactionStatus, Option<bool>),
    Gone,
    Refused(Error),
}

impl Told {
    pub(super) fn read(response: &Response) -> Result<Self, Error> {
        if response.status < 400 {
            let reply: crate::bank::xs2a::model::PaymentStatus = read(response)?;
            return Ok(Self::Status(reply.transaction_status, reply.funds_available));
        }
        Ok(if is_gone(response) { Self::Gone } else { Self::Refused(refusal(response)) })
    }
}

impl BasketPayment {
    /// Takes in what the bank says. Tells whether anything changed. `returned` says that the user came back having signed.
    pub(super) fn on_event(&mut self, now: &Now, told: Told, returned: bool) -> bool {
        use TransactionStatus as T;
        let (status, funds) = match told {
            Told::Status(status, funds) => (status, funds),
            Told::Gone => {
                self.end = match &self.transaction_status {
                    Some(status) if status.may_be_booked() => Some(BasketPaymentEnd::Booked),
                    _ if returned => Some(BasketPaymentEnd::Vanished),
                    // "Known Issues": before its approval the status of a payment is not to be had.
                    _ => None,
                };
                return self.end.is_some();
            }
            Told::Refused(error) => {
                self.end = Some(BasketPaymentEnd::Untold);
                self.error = Some(error);
                return true;
            }
        };
        let changed = self.transaction_status.as_ref() != Some(&status);
        if changed {
            self.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
        }
        self.end = match &status {
            T::Acsc | T::Accc => Some(BasketPaymentEnd::Completed),
            // "Periodic Payment": ACSP is its last status.
            T::Acsp if self.payment_service == "periodic-payments" => Some(BasketPaymentEnd::Registered),
            T::Rjct => Some(BasketPaymentEnd::Rejected),
            T::Canc => Some(BasketPaymentEnd::Cancelled),
            T::Accp if funds == Some(false) => Some(BasketPaymentEnd::NoFunds),
            T::Patc => Some(BasketPaymentEnd::NeedsSignature),
            _ => None,
        };
        self.transaction_status = Some(status);
        changed
    }

    pub(super) fn went_through(&self) -> bool {
        use BasketPaymentEnd as E;
        matches!(self.end, Some(E::Completed | E::Booked | E::Registered))
    }
}

/// What a round comes to.
pub(super) fn round(payments: &[BasketPayment]) -> On {
    use TransactionStatus as T;
    let unsigned = |payment: &BasketPayment| {
        payment.end.is_none() && matches!(payment.transaction_status, None | Some(T::Rcvd | T::Actc))
    };
    let needs = |payment: &BasketPayment| payment.end == Some(BasketPaymentEnd::NeedsSignature);
    if payments.iter().any(|payment| payment.end.is_none()) {
        return if payments.iter().all(unsigned) { On::Unsigned } else { On::Open };
    }
    if payments.iter().all(BasketPayment::went_through) {
        On::AllDone
    } else if payments.iter().all(|payment| needs(payment) || payment.went_through()) {
        On::SomeNeedSignature
    } else if payments.iter().any(|payment| needs(payment) || payment.went_through()) {
        On::SomeDone
    } else {
        On::NoneDone
    }
}
