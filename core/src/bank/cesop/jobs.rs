//! The jobs of several calls, and those that send nothing; where each begins.

use super::local::LocalJob;
use super::submission::ReportJob;
use super::transport::Cesop;
use crate::bank::operation::Resume;
use crate::bank::row::JobRow;
use crate::flow::Job;
use crate::wire::Error;
use std::sync::Arc;

pub(super) const REPORT: JobRow<Cesop> = JobRow {
    begin: |bank, now, start| Ok(Box::new(ReportJob::submit(bank, now, start.input, start.context)?)),
    resume,
};
pub(super) const TRACK: JobRow<Cesop> =
    JobRow { begin: |bank, _, start| Ok(Box::new(ReportJob::track(bank, start.input, start.context)?)), resume };
pub(super) const LOCAL: JobRow<Cesop> = JobRow {
    begin: |bank, now, start| Ok(Box::new(LocalJob::start(&bank, now, start.operation, start.input, start.context)?)),
    resume: |bank, resume| Ok(Box::new(LocalJob::resume(&bank, resume.operation, resume.state, resume.input)?)),
};

fn resume(bank: Arc<Cesop>, resume: Resume) -> Result<Box<dyn Job>, Error> {
    Ok(Box::new(ReportJob::resume(bank, resume.state, resume.input, resume.in_flight)?))
}
