//! CESOP-DK: reports that are handed in and followed.

use super::{Job, Order, Prepared, Setup, System, calls};
use crate::checks::Case;
use crate::clock::BEGINNING_MS;
use crate::ledger::Object;
use crate::ledger::cesop::{CesopLedger, Mood};
use crate::markers::LARGEST_ANSWER;
use crate::network::Fault;
use crate::prng::Prng;
use crate::table::{Column, Traits};
use serde_json::json;

pub(crate) static CESOP: Cesop = Cesop;

pub(crate) struct Cesop;

const REPORTS: Traits = Traits {
    marks: true,
    reads: true,
    redirects: false,
    asks: false,
    makes: true,
    links: false,
    more_links: false,
    statuses: false,
    ids: true,
    talks: true,
    called_back: false,
    cannot: &[],
};

const JOBS: &[Job] = &[
    Job { name: "report", traits: REPORTS },
    Job { name: "trackReport", traits: Traits { marks: false, makes: false, ids: false, ..REPORTS } },
    Job { name: calls::ROW, traits: calls::TRAITS },
];

/// A report of one payee, with its account.
const REPORT: &str = include_str!("../../data/report.xml");
const MARKERS: &[&str] = &["DE89370400440532013000"];

impl System for Cesop {
    fn name(&self) -> &'static str {
        "cesop"
    }

    fn jobs(&self) -> &'static [Job] {
        JOBS
    }

    fn prepare(&self, job: &Job, focus: Column, prng: &mut Prng) -> Prepared {
        if job.name == calls::ROW {
            return calls::prepare(self.name(), prng);
        }
        let mut mood = Mood::of(prng);
        mood.digit_ids |= focus == Column::Fault(Fault::IdNumber);
        let mut ledger = CesopLedger::new(mood, prng.clone());
        let message = prng.uuid();
        let config = json!({"system": "cesop", "baseUrl": "TFE", "profile": {"largestAnswer": LARGEST_ANSWER, "pollLongestMs": 3_600_000}});
        let order = match job.name {
            "report" => Order {
                row: job.name,
                job: job.name,
                input: json!({"xml": REPORT.replace("{MessageRefId}", &message)}),
                context: json!({}),
                references: vec![message],
                about: None,
            },
            _ => {
                let id = ledger.holds(BEGINNING_MS, &message);
                let input = if prng.percent(50) {
                    json!({"reportId": id, "messageRefId": message})
                } else {
                    json!({ "reportId": id })
                };
                Order {
                    row: job.name,
                    job: job.name,
                    input,
                    context: json!({}),
                    references: Vec::new(),
                    about: Some(id),
                }
            }
        };
        Prepared { setup: Setup { config, shared: None, key: None }, ledger: Box::new(ledger), order, markers: MARKERS }
    }

    fn check(&self, case: &mut Case<'_>) {
        if case.order.row == calls::ROW {
            return calls::check(case);
        }
        let object = match case.order.references.first() {
            // Handed in twice it is there once: the first counts.
            Some(message) => case.ledger.book().all().iter().find(|object| object.reference == *message),
            None => case.object("report"),
        };
        let result =
            |result: &str| {
                case.ledger.book().all().iter().any(|report| {
                    object.is_some_and(|object| object.reference == report.reference) && report.ever(result)
                })
            };
        let found = || format!("the agency holds {object:?}");
        match case.name() {
            "accepted" => case.claim(result("VALIDATED"), found),
            "partlyRejected" => case.claim(result("PARTIALLY REJECTED"), found),
            "fullyRejected" => case.claim(result("FULLY REJECTED"), found),
            "submitted" => case.claim(object.is_some(), found),
            "refused" if case.order.about.is_none() => case.claim(case.made().is_empty(), found),
            // Nothing of it was there when the list was read.
            "notReceived" => case.claim(
                object
                    .is_none_or(|object| object.statuses.first().is_some_and(|(at_ms, _)| *at_ms > case.facts.seen_ms)),
                found,
            ),
            _ => {}
        }
    }

    fn is_dead(&self, object: &Object) -> bool {
        object.status() == "FULLY REJECTED"
    }

    fn takes_the_same_once(&self) -> bool {
        true
    }
}
