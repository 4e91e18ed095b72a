//! CESOP: cross-border payments reported to the Danish Tax Agency, and by it to the European Union.
//!
//! Twice a call: Billetautomaten gives a token to whoever shows the certificate, and CESOP-DK takes the report and gives
//! receipt and validation report ("Reporting flow").
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   the life of a report, as one table
//! submission.rs    the machine that walks it       local.rs       the jobs that end at once
//! report/          the report itself               documents.rs   what CESOP-DK answers, read
//! profile.rs       addresses and paths, as data    answer.rs      refusals, read
//! transport.rs     headers and tokens              jwt.rs         what a token says
//! model.rs         what is sent and answered       call.rs        single calls
//! ```

mod answer;
mod call;
mod documents;
mod jwt;
mod local;
pub mod model;
pub mod operations;
pub mod profile;
pub mod report;
mod submission;
pub mod transitions;
mod transport;

use super::operation::{Kind, Operation, Resume, Route, Start};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use local::LocalJob;
use operations::OPERATIONS;
use std::sync::Arc;
use submission::ReportJob;
use transport::Cesop;

/// The system.
pub const SYSTEM: System = System {
    name: "cesop",
    doc: "CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Arc::new(Reports(Arc::new(Cesop::open(config)?)))),
};

#[derive(Debug)]
struct Reports(Arc<Cesop>);

impl Opened for Reports {
    fn start(self: Arc<Self>, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, input, context } = start;
        let bank = Arc::clone(&self.0);
        if let Some(se) = &context.on_behalf_of {
            transport::check_se("context.onBehalfOf", se)?;
        }
        Ok(match (operation.kind, operation.name) {
            (Kind::Call(_), _) => Box::new(call::CallJob::start(bank, now, operation, input, context)?),
            (_, "report") => Box::new(ReportJob::submit(bank, now, input, context)?),
            (_, "trackReport") => Box::new(ReportJob::track(bank, input, context)?),
            (Kind::Job, _) => Box::new(LocalJob::start(&bank, now, operation, input, context)?),
            (_, other) => return Err(unknown(other)),
        })
    }

    fn resume(self: Arc<Self>, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let bank = Arc::clone(&self.0);
        Ok(match (operation.kind, operation.name) {
            (Kind::Call(_), _) => Box::new(call::CallJob::resume(bank, Resume { operation, state, input, in_flight })?),
            (_, "report" | "trackReport") => Box::new(ReportJob::resume(bank, state, input, in_flight)?),
            (Kind::Job, _) => Box::new(LocalJob::resume(&bank, operation, state, input)?),
            (_, other) => return Err(unknown(other)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        Arc::clone(&self.0) as Arc<dyn Transport>
    }

    fn paths(&self, operation: &Operation, _route: &Route) -> Vec<String> {
        vec![self.0.path(operation).to_owned()]
    }
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
