//! The jobs of several calls, and where each begins.

use super::transitions::{BASKET_ROWS, CONSENT_ROWS, ROWS};
use crate::bank::operation::{Resume, Start};
use crate::bank::row::JobRow;
use crate::bank::xs2a::payment::At;
use crate::bank::xs2a::rules::typed;
use crate::bank::xs2a::{BasketJob, ConsentJob, Entry, PaymentJob, Xs2a};
use crate::flow::Job;
use crate::wire::{Error, Now};
use std::sync::Arc;

type Begun = Result<Box<dyn Job>, Error>;

pub(super) const REGISTER: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |_| Ok(Entry::Register)), resume };
pub(super) const PAYMENT: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("payments", start))), resume };
pub(super) const BULK_PAYMENT: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("bulk-payments", start))), resume };
pub(super) const PERIODIC_PAYMENT: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("periodic-payments", start))), resume };
/// "Payments Changed in Other Channels": the payment is read again before the next step.
pub(super) const AUTHORISE: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::Refreshing, start)), resume };
pub(super) const TRACK: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::Checking, start)), resume };
pub(super) const CANCEL: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::ReadingToDelete, start)), resume };

pub(super) const CONSENT: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| Ok(Box::new(ConsentJob::start(bank, CONSENT_ROWS, now, start.context)?)),
    resume: |bank, resume| Ok(Box::new(ConsentJob::resume(bank, CONSENT_ROWS, resume.state)?)),
};
pub(super) const SIGN_BASKET: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| {
        Ok(Box::new(BasketJob::start(bank, BASKET_ROWS, now, typed(&start.input)?, start.context)?))
    },
    resume: |bank, resume| Ok(Box::new(BasketJob::resume(bank, BASKET_ROWS, resume.state)?)),
};

fn payment(bank: Arc<Xs2a>, now: &Now, start: Start, entry: fn(&Start) -> Result<Entry, Error>) -> Begun {
    let entry = entry(&start)?;
    Ok(Box::new(PaymentJob::start(bank, ROWS, now, entry, start.context)?))
}

fn resume(bank: Arc<Xs2a>, resume: Resume) -> Begun {
    Ok(Box::new(PaymentJob::resume(bank, ROWS, resume.state, resume.input, resume.in_flight)?))
}

fn pay(service: &'static str, start: &Start) -> Entry {
    Entry::pay(service, "paymentProduct", &start.input)
}

fn go_on(at: At, start: &Start) -> Result<Entry, Error> {
    Ok(Entry::Continue { at, input: typed(&start.input)? })
}
