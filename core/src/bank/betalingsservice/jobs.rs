//! The jobs of several calls, and where each begins.

use super::mandate::MandateJob;
use super::receiver;
use super::transitions::At;
use super::transport::Betalingsservice;
use crate::flow::{Context, Job};
use crate::system::at_once::AtOnce;
use crate::system::operation::{Operation, Resume, typed};
use crate::system::row::JobRow;
use crate::wire::Error;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const SUBMIT: JobRow<Betalingsservice> =
    JobRow { begin: |bank, _, start| Ok(Box::new(MandateJob::submit(bank, start.input, start.context)?)), resume };
pub(super) const TRACK: JobRow<Betalingsservice> = JobRow {
    begin: |bank, _, start| Ok(Box::new(MandateJob::submitted(bank, At::Checking, &start.input, start.context)?)),
    resume,
};
pub(super) const WITHDRAW: JobRow<Betalingsservice> = JobRow {
    begin: |bank, _, start| Ok(Box::new(MandateJob::submitted(bank, At::Withdrawing, &start.input, start.context)?)),
    resume,
};
pub(super) const RECEIVE: JobRow<Betalingsservice> = JobRow {
    begin: |bank, now, start| {
        let outcome = receiver::receive(&bank, now, &typed(&start.input)?);
        Ok(received(start.operation, start.context, outcome))
    },
    resume: |_, resume| {
        let outcome = resume.state.get("outcome").cloned().unwrap_or_default();
        Ok(received(resume.operation, Context::new(), outcome))
    },
};

fn received(operation: &Operation, context: Context, outcome: Value) -> Box<dyn Job> {
    let saved = json!({ "outcome": outcome });
    AtOnce::job(operation.full_name, context, outcome, saved)
}

fn resume(bank: Arc<Betalingsservice>, resume: Resume) -> Result<Box<dyn Job>, Error> {
    Ok(Box::new(MandateJob::resume(bank, resume.state, resume.input)?))
}
