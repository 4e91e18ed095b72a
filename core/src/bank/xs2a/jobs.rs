//! The jobs of several calls, and where each begins. What differs from bank to bank is data: its rows, and where a payment is
//! taken up that it holds already.

use super::machine::Table;
use super::payment::At;
use super::{BasketJob, ConsentJob, Entry, PaymentJob, Xs2a, basket, consent, payment};
use crate::system::operation::typed;
use crate::system::row::JobRow;

/// What a bank has of its own in these jobs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tables {
    pub(crate) payments: &'static [Table<payment::At, payment::On>],
    pub(crate) baskets: &'static [Table<basket::At, basket::On>],
    /// None where the bank asks for no consent.
    pub(crate) consents: &'static [Table<consent::At, consent::On>],
    /// Where the authorisation of a payment begins that is at the bank already.
    pub(crate) authorise_from: At,
    /// Where its cancellation begins.
    pub(crate) cancel_from: At,
}

/// The jobs of payments, each by its way into the machine.
macro_rules! payments {
    ($($(#[doc = $doc:literal])* $name:ident: |$bank:tt, $input:tt| $entry:expr;)*) => {$(
        $(#[doc = $doc])*
        pub(crate) const $name: JobRow<Xs2a> = JobRow {
            begin: |bank, now, start| {
                let ($bank, $input) = (&bank.defaults.tables, &start.input);
                let entry = $entry;
                Ok(Box::new(PaymentJob::start(bank, now, entry, start.context)?))
            },
            resume: |bank, resume| {
                Ok(Box::new(PaymentJob::resume(bank, resume.state, resume.input, resume.in_flight)?))
            },
        };
    )*};
}
payments! {
    REGISTER: |_, _| Entry::Register;
    PAYMENT: |_, input| Entry::pay("payments", "paymentProduct", input);
    /// A slip is a payment whose product is its type.
    SLIP: |_, input| Entry::pay("payments", "slipType", input);
    BULK_PAYMENT: |_, input| Entry::pay("bulk-payments", "paymentProduct", input);
    PERIODIC_PAYMENT: |_, input| Entry::pay("periodic-payments", "paymentProduct", input);
    AUTHORISE: |tables, input| Entry::Continue { at: tables.authorise_from, input: typed(input)? };
    TRACK: |_, input| Entry::Continue { at: At::Checking, input: typed(input)? };
    CANCEL: |tables, input| Entry::Continue { at: tables.cancel_from, input: typed(input)? };
}

pub(crate) const CONSENT: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| Ok(Box::new(ConsentJob::start(bank, now, start.context)?)),
    resume: |bank, resume| Ok(Box::new(ConsentJob::resume(bank, resume.state)?)),
};
pub(crate) const SIGN_BASKET: JobRow<Xs2a> = JobRow {
    begin: |bank, now, start| Ok(Box::new(BasketJob::start(bank, now, typed(&start.input)?, start.context)?)),
    resume: |bank, resume| Ok(Box::new(BasketJob::resume(bank, resume.state)?)),
};
