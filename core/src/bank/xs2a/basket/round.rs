//! A round: the basket and every payment that has not ended are asked for, and what they say is added up.

use super::states::{At, On};
use super::{Basket, BasketJob, BasketPayment, BasketPaymentEnd};
use crate::bank::xs2a::codes::TransactionStatus;
use crate::bank::xs2a::model::StatusSeen;
use crate::bank::xs2a::parts::{Parts, is_gone};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Now};

/// How many rounds in a row the status of what has not ended may be unreadable before it counts as not to be read.
const MOST_UNREAD: u32 = 3;

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

impl Basket {
    /// The payment that is asked for in this round; `None` for the basket itself.
    pub(super) fn asked_payment(&self) -> Option<&BasketPayment> {
        self.asking.checked_sub(1).and_then(|at| self.basket.payments.get(at))
    }

    fn asked(&mut self) -> Option<&mut BasketPayment> {
        self.asking.checked_sub(1).and_then(|at| self.basket.payments.get_mut(at))
    }

    /// The job ends without waiting for them any longer.
    pub(super) fn end_open_payments(&mut self) {
        for payment in self.basket.payments.iter_mut().filter(|payment| payment.end.is_none()) {
            payment.end = if payment.error.is_some() {
                Some(BasketPaymentEnd::NotKnown)
            } else {
                payment.lacks_funds().then_some(BasketPaymentEnd::NoFunds)
            };
        }
    }
}

impl BasketJob {
    /// The answer to one question of a round; the next one follows.
    pub(super) fn status_told(&mut self, now: &Now, response: &Response) -> Result<Option<On>, Error> {
        let refusal = (response.status >= 400).then(|| self.bank.refusal(response));
        let mut parts = if refusal.is_none() { Some(Parts::of(response)?) } else { None };
        let status = parts.as_mut().and_then(Parts::transaction_status);
        let funds = parts.as_mut().and_then(|parts| parts.part("fundsAvailable"));
        let returned = self.state.at == At::Checking;
        let Some(payment) = self.own.asked() else {
            // "Old signing baskets will be cleaned up after some time": the payments' own statuses count.
            if status.is_some() {
                self.own.basket.transaction_status = status;
            }
            let page = parts.as_mut().and_then(Parts::page).filter(|page| self.state.redirect.as_ref() != Some(page));
            if page.is_some() && self.has_row(On::ScaRedirect) {
                self.state.redirect = page;
                return Ok(Some(On::ScaRedirect));
            }
            return self.next_question();
        };
        let changed = match (refusal, status) {
            (Some(_), _) if is_gone(response) => payment.gone(returned),
            (Some(refusal), _) => payment.not_known(refusal),
            (None, Some(status)) => payment.take(now, status, funds),
            (None, None) => {
                return Err(Error::new(ErrorKind::UnreadableAnswer, "the bank's answer names no status")
                    .at("transactionStatus"));
            }
        };
        if changed {
            self.state.polls = 0;
        }
        self.next_question()
    }

    /// One question of a round that was not answered.
    pub(super) fn status_not_told(&mut self, why: Error) -> Result<Option<On>, Error> {
        if let Some(payment) = self.own.asked() {
            payment.error = Some(why);
        }
        self.next_question()
    }

    /// Goes on to the next payment that has not ended; after the last one the round is over.
    fn next_question(&mut self) -> Result<Option<On>, Error> {
        let payments = &self.own.basket.payments;
        let next = payments.iter().enumerate().skip(self.own.asking).find(|(_, payment)| payment.end.is_none());
        if let Some((at, _)) = next {
            self.own.asking = at + 1;
            return self.call().map(|_| None);
        }
        let statuses = payments.iter().filter_map(|payment| payment.transaction_status.as_ref());
        let worst = most_negative(statuses);
        let on = match round(payments) {
            On::Unread if self.state.polls >= MOST_UNREAD && self.has_row(On::StillUnread) => On::StillUnread,
            on => on,
        };
        self.own.basket.most_negative = worst;
        Ok(Some(on))
    }
}

impl BasketPayment {
    /// A lack of funds was an end in the first version, and what is not known had another name.
    pub(super) fn of_the_first_version(&mut self, ended: bool) {
        match &self.end {
            Some(BasketPaymentEnd::Unknown(name)) if name == "untold" => self.end = Some(BasketPaymentEnd::NotKnown),
            Some(BasketPaymentEnd::NoFunds) if !ended => (self.end, self.funds_available) = (None, Some(false)),
            _ => {}
        }
    }

    /// The bank does not know it. `returned` says that the user came back having signed. Returns whether anything changed.
    fn gone(&mut self, returned: bool) -> bool {
        self.end = match &self.transaction_status {
            Some(status) if status.may_be_booked() => Some(BasketPaymentEnd::Booked),
            Some(_) if returned => Some(BasketPaymentEnd::Vanished),
            // "Known Issues": before its approval the status of a payment may not be read.
            None if returned => Some(BasketPaymentEnd::NotKnown),
            _ => None,
        };
        self.end.is_some()
    }

    fn not_known(&mut self, error: Error) -> bool {
        self.end = Some(BasketPaymentEnd::NotKnown);
        self.error = Some(error);
        true
    }

    fn take(&mut self, now: &Now, status: TransactionStatus, funds: Option<bool>) -> bool {
        use TransactionStatus as T;
        let another = self.transaction_status.as_ref() != Some(&status);
        if another {
            self.statuses.push(StatusSeen::new(status.clone(), now.unix_ms));
        }
        let changed = another || self.funds_available != funds;
        self.end = match &status {
            T::Acsc | T::Accc => Some(BasketPaymentEnd::Completed),
            // "Periodic Payment": ACSP is its last status.
            T::Acsp if self.payment_service == "periodic-payments" => Some(BasketPaymentEnd::Registered),
            T::Rjct => Some(BasketPaymentEnd::Rejected),
            T::Canc => Some(BasketPaymentEnd::Cancelled),
            T::Patc => Some(BasketPaymentEnd::NeedsSignature),
            _ => None,
        };
        (self.transaction_status, self.funds_available, self.error) = (Some(status), funds, None);
        changed
    }

    fn went_through(&self) -> bool {
        use BasketPaymentEnd as E;
        matches!(self.end, Some(E::Completed | E::Booked | E::Registered))
    }

    fn lacks_funds(&self) -> bool {
        self.funds_available == Some(false) && self.transaction_status == Some(TransactionStatus::Accp)
    }
}

/// What a round comes to.
fn round(payments: &[BasketPayment]) -> On {
    use BasketPaymentEnd as E;
    use TransactionStatus as T;
    let open: Vec<_> = payments.iter().filter(|payment| payment.end.is_none()).collect();
    let unsigned = |payment: &BasketPayment| {
        payment.error.is_none() && matches!(payment.transaction_status, None | Some(T::Rcvd | T::Actc))
    };
    if !open.is_empty() {
        return if open.len() == payments.len() && payments.iter().all(unsigned) {
            On::Unsigned
        } else if open.iter().all(|payment| payment.error.is_some()) {
            On::Unread
        } else if open.iter().all(|payment| payment.error.is_some() || payment.lacks_funds()) {
            On::NoFunds
        } else {
            On::Open
        };
    }
    let needs = |payment: &BasketPayment| payment.end == Some(E::NeedsSignature);
    if payments.iter().any(|payment| matches!(payment.end, Some(E::NotKnown | E::Vanished))) {
        On::SomeNotKnown
    } else if payments.iter().all(BasketPayment::went_through) {
        On::AllDone
    } else if payments.iter().all(|payment| needs(payment) || payment.went_through()) {
        On::SomeNeedSignature
    } else if payments.iter().any(|payment| needs(payment) || payment.went_through()) {
        On::SomeDone
    } else {
        On::NoneDone
    }
}
