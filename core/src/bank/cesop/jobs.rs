//! The jobs of several calls, and those that send nothing; where each begins.

use super::local;
use super::submission::ReportJob;
use super::transport::Cesop;
use crate::flow::Job;
use crate::system::operation::Resume;
use crate::system::row::JobRow;
use crate::wire::Error;
use std::sync::Arc;

macro_rules! at_once {
    ($run:path) => {
        JobRow {
            begin: |bank, now, start| local::begin(&bank, now, start, $run),
            resume: |bank, resume| local::resume(&bank, resume, $run),
        }
    };
}

pub(super) const REPORT: JobRow<Cesop> = JobRow {
    begin: |bank, now, start| Ok(Box::new(ReportJob::submit(bank, now, start.input, start.context)?)),
    resume,
};
pub(super) const TRACK: JobRow<Cesop> =
    JobRow { begin: |bank, _, start| Ok(Box::new(ReportJob::track(bank, start.input, start.context)?)), resume };
pub(super) const WRITE: JobRow<Cesop> = at_once!(local::write_report);
pub(super) const CHECK: JobRow<Cesop> = at_once!(local::check_report);
pub(super) const READ: JobRow<Cesop> = at_once!(local::read_answer);
pub(super) const CORRECT: JobRow<Cesop> = at_once!(local::correct_report);

fn resume(bank: Arc<Cesop>, resume: Resume) -> Result<Box<dyn Job>, Error> {
    Ok(Box::new(ReportJob::resume(bank, resume.state, resume.input, resume.in_flight)?))
}
