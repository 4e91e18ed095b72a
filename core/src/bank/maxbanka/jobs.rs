//! The jobs of several calls, and where each begins.

use super::authorise::AuthoriseJob;
use super::signing::{Entry, SigningJob, Subject};
use super::transport::CobsBank;
use crate::flow::Job;
use crate::system::operation::{Resume, Start, typed};
use crate::system::row::JobRow;
use crate::wire::{Error, Now};
use std::sync::Arc;

type Begun = Result<Box<dyn Job>, Error>;

pub(super) const AUTHORISE: JobRow<CobsBank> = JobRow {
    begin: |bank, now, start| Ok(Box::new(AuthoriseJob::start(bank, now, &typed(&start.input)?, start.context)?)),
    resume: |bank, resume| Ok(Box::new(AuthoriseJob::resume(bank, resume.state, resume.in_flight)?)),
};

/// The jobs that sign an order, each by its way into the machine.
macro_rules! signings {
    ($($name:ident: $entry:expr;)*) => {$(
        pub(super) const $name: JobRow<CobsBank> =
            JobRow { begin: |bank, now, start| begin(bank, now, $entry, start), resume };
    )*};
}
signings! {
    PAYMENT: Entry::Order(Subject::Payment);
    STANDING_ORDER: Entry::Order(Subject::StandingOrder);
    BATCH: Entry::Order(Subject::Batch);
    CHANGE_STANDING_ORDER: Entry::Change;
    SIGN_PAYMENT: Entry::Sign(Subject::Payment);
    SIGN_STANDING_ORDER: Entry::Sign(Subject::StandingOrder);
    SIGN_BATCH: Entry::Sign(Subject::Batch);
    TRACK_PAYMENT: Entry::Track;
}

fn begin(bank: Arc<CobsBank>, now: &Now, entry: Entry, start: Start) -> Begun {
    Ok(Box::new(SigningJob::start(bank, now, entry, start.input, start.context)?))
}

fn resume(bank: Arc<CobsBank>, resume: Resume) -> Begun {
    Ok(Box::new(SigningJob::resume(bank, resume.state, resume.input, resume.in_flight)?))
}
