//! What the agency holds.

use std::collections::{BTreeMap, HashSet};

use girokit::bank::cesop::report::check::History;
use rsa::RsaPrivateKey;
use time::OffsetDateTime;

use super::{reports, result::Fault};

/// SE number of whoever shows a certificate.
pub(super) const OWN_SE: &str = "12345678";
/// Companies that have granted the right to report on their behalf.
pub(super) const GRANTED: [&str; 2] = ["88664422", "44226688"];
/// "The duration of validity for the issued token": the specification's example.
const LIFETIME: i64 = 180;

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// Taken, nothing done yet.
    Received,
    /// There is a receipt.
    Receipted,
    /// There is a result.
    Validated,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Received => "RECEIVED",
            Self::Receipted => "RECEIPTED",
            Self::Validated => "VALIDATED",
        }
    }
}

/// A report that was handed in.
pub(super) struct Report {
    pub(super) id: String,
    pub(super) se: String,
    pub(super) xml: String,
    pub(super) message_ref_id: String,
    pub(super) indic: String,
    pub(super) quarter: u16,
    pub(super) year: u16,
    pub(super) received: OffsetDateTime,
    pub(super) status: Status,
    /// The result as XML.
    pub(super) result: Option<String>,
}

/// Everything.
pub(super) struct World {
    pub(super) key: Option<RsaPrivateKey>,
    pub(super) nonces: HashSet<String>,
    pub(super) lifetime: i64,
    /// `jti` of the tickets that hold.
    pub(super) tickets: HashSet<String>,
    pub(super) reports: Vec<Report>,
    /// What was taken, by SE number.
    pub(super) history: BTreeMap<String, History>,
    /// Errors that the next result has, whatever the report says.
    pub(super) reject_next: Vec<Fault>,
    pub(super) cut_next: bool,
}

impl Default for World {
    fn default() -> Self {
        Self {
            key: None,
            nonces: HashSet::new(),
            lifetime: LIFETIME,
            tickets: HashSet::new(),
            reports: Vec::new(),
            history: BTreeMap::new(),
            reject_next: Vec::new(),
            cut_next: false,
        }
    }
}

impl World {
    /// Every report takes one step.
    pub(super) fn settle(&mut self) {
        for at in 0..self.reports.len() {
            let Some(report) = self.reports.get_mut(at) else { continue };
            match report.status {
                Status::Received => report.status = Status::Receipted,
                Status::Receipted => reports::validate(self, at),
                Status::Validated => {}
            }
        }
    }
}
