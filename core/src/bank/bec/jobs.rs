//! The jobs of several calls, and where each begins.

use super::transitions::{BASKET_ROWS, ROWS};
use crate::bank::operation::{Resume, Start};
use crate::bank::row::JobRow;
use crate::bank::xs2a::payment::At;
use crate::bank::xs2a::rules::typed;
use crate::bank::xs2a::{BasketJob, Entry, PaymentJob, Xs2a};
use crate::flow::Job;
use crate::wire::{Error, Now};
use std::sync::Arc;

type Begun = Result<Box<dyn Job>, Error>;

pub(super) const PAYMENT: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("payments", "paymentProduct", start))),
    resume,
};
/// A slip is a payment whose product is its type.
pub(super) const SLIP: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("payments", "slipType", start))),
    resume,
};
pub(super) const PERIODIC_PAYMENT: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| payment(bank, now, start, |start| Ok(pay("periodic-payments", "paymentProduct", start))),
    resume,
};
pub(super) const AUTHORISE: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::Authorising, start)), resume };
pub(super) const TRACK: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::Checking, start)), resume };
pub(super) const CANCEL: JobRow<Xs2a> =
    JobRow { begin: |bank, now, start| payment(bank, now, start, |start| go_on(At::Deleting, start)), resume };

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

fn pay(service: &'static str, product: &str, start: &Start) -> Entry {
    Entry::pay(service, product, &start.input)
}

fn go_on(at: At, start: &Start) -> Result<Entry, Error> {
    Ok(Entry::Continue { at, input: typed(&start.input)? })
}
