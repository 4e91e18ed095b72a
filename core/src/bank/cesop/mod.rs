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
mod jobs;
mod jwt;
mod local;
pub mod model;
pub mod operations;
pub mod profile;
pub mod report;
mod rules;
mod submission;
pub mod transitions;
mod transport;

use crate::system::open::Open;
use crate::system::{BankConfig, System};
use operations::{OPERATIONS, ROWS};
use transport::Cesop;

/// The system.
pub const SYSTEM: System = System {
    name: "cesop",
    doc: "CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Open::opened(Cesop::open(config, OPERATIONS)?, ROWS)),
};
