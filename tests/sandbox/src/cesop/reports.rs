//! CESOP-DK: reports are taken, and what became of them is told.

use girokit::bank::cesop::report::{
    check::{Checks, check},
    codes::CesopRejection,
    model::{CesopMessage, CesopResult},
};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{
    result::{self, Fault},
    tickets,
    world::{Report, Status, World},
};
use crate::exchange::{Incoming, Reply};

/// A real agency takes more; the server in front of this takes no more.
pub(super) const LARGEST: usize = 64 << 20;

pub(super) fn answer(world: &mut World, incoming: &Incoming, path: &[&str]) -> Reply {
    let se = match tickets::holder(world, incoming) {
        Ok(se) => se,
        Err(why) => {
            let body = json!({"error": "invalid_token", "error_description": why});
            return Reply::json(401, &body).with("www-authenticate", "Bearer error=\"invalid_token\"");
        }
    };
    let found = |world: &World, id: &str| world.reports.iter().position(|report| report.id == id && report.se == se);
    let missing = || Reply::json(404, &json!({"title": "NOT_FOUND", "detail": "there is no such report"}));
    match (incoming.method.as_str(), path) {
        ("POST", ["reports"]) => take(world, incoming, se),
        ("GET", ["reports"]) => list(world, incoming, &se),
        ("GET", ["reports", id, "receipt"]) => match found(world, id).and_then(|at| world.reports.get(at)) {
            None => missing(),
            Some(report) if report.status == Status::Received => Reply::empty(202),
            Some(report) => Reply::json(
                200,
                &json!({
                    "reportId": report.id, "messageRefId": report.message_ref_id, "receivedAt": moment(report.received),
                    "bytes": report.xml.len(), "onBehalfOf": report.se,
                }),
            ),
        },
        ("GET", ["reports", id, "validation"]) => match found(world, id).and_then(|at| world.reports.get(at)) {
            None => missing(),
            Some(Report { result: Some(xml), .. }) => {
                let mut reply = Reply::empty(200).with("content-type", "application/xml");
                reply.body = xml.clone().into_bytes();
                reply
            }
            Some(_) => Reply::empty(202),
        },
        _ => Reply::json(404, &json!({"title": "NOT_FOUND", "detail": "there is no such call"})),
    }
}

fn take(world: &mut World, incoming: &Incoming, se: String) -> Reply {
    let kind = incoming.header("content-type").unwrap_or_default();
    if !matches!(kind.split(';').next().map(str::trim), Some("application/xml" | "text/xml")) {
        return Reply::json(415, &json!({"title": "UNSUPPORTED_MEDIA_TYPE", "detail": "a report is application/xml"}));
    }
    let Ok(xml) = String::from_utf8(incoming.body.to_vec()) else {
        return Reply::json(400, &json!({"title": "BAD_REQUEST", "detail": "a report is UTF-8"}));
    };
    let id = format!("DK{:08}", world.reports.len() + 1);
    let mut report = Report {
        id: id.clone(),
        se,
        message_ref_id: String::new(),
        indic: String::new(),
        quarter: 0,
        year: 0,
        received: OffsetDateTime::now_utc(),
        status: Status::Received,
        result: None,
        xml,
    };
    if let Some(message) = read(&report.xml) {
        let spec = message.message_spec;
        report.message_ref_id = spec.message_ref_id;
        report.indic = spec.message_type_indic.as_str().to_owned();
        (report.quarter, report.year) = (spec.reporting_period.quarter, spec.reporting_period.year);
    }
    let body = json!({"reportId": id, "messageRefId": report.message_ref_id, "status": report.status.name()});
    world.reports.push(report);
    Reply::json(202, &body)
}

/// A message in its types, as the core reads it.
fn read(xml: &str) -> Option<CesopMessage> {
    let bank = girokit::Bank::from_json(r#"{"system": "cesop", "baseUrl": "TFE"}"#).ok()?;
    let now = girokit::Now::new(0, [0; 32]);
    let flow = bank.start(&now, "readAnswer", &json!({ "xml": xml }).to_string(), "{}").ok()?;
    let girokit::Step::Done { outcome } = flow.step(&now) else { return None };
    let outcome: Value = serde_json::from_str(&outcome.json).ok()?;
    serde_json::from_value(outcome.get("message")?.clone()).ok()
}

fn list(world: &World, incoming: &Incoming, se: &str) -> Reply {
    let number = |name: &str| incoming.query_value(name).and_then(|value| value.parse::<u16>().ok());
    let (year, quarter) = (number("year"), number("quarter"));
    let asked = |report: &&Report| {
        report.se == se
            && year.is_none_or(|year| year == report.year)
            && quarter.is_none_or(|quarter| quarter == report.quarter)
    };
    let reports: Vec<Value> = world.reports.iter().filter(asked).map(summary).collect();
    Reply::json(200, &json!({ "reports": reports }))
}

pub(super) fn summary(report: &Report) -> Value {
    json!({
        "reportId": report.id, "messageRefId": report.message_ref_id, "year": report.year, "quarter": report.quarter,
        "status": report.status.name(), "receivedAt": moment(report.received), "bytes": report.xml.len(),
    })
}

/// Gives a report its result, and takes in what holds.
pub(super) fn validate(world: &mut World, at: usize) {
    let World { reports, history, reject_next, .. } = world;
    let Some(report) = reports.get_mut(at) else { return };
    let history = history.entry(report.se.clone()).or_default();
    let now_ms = OffsetDateTime::now_utc().unix_timestamp() * 1000;
    let checks = Checks { country: "DK", now_ms, largest: LARGEST, most_findings: 1000, history: Some(history) };
    let checked = check(&report.xml, &checks);
    let mut verdict = checked.result();
    let findings = checked.findings.iter().filter(|finding| finding.rejection != CesopRejection::None);
    let mut faults: Vec<Fault> = findings
        .map(|finding| Fault {
            code: finding.code.clone(),
            text: format!("{} ({})", finding.text, finding.xpath),
            transaction: finding.transaction_identifier.clone(),
            doc_ref_id: finding.doc_ref_id.clone(),
        })
        .collect();
    if !reject_next.is_empty() {
        faults.append(reject_next);
        let partial = faults.iter().all(|fault| fault.doc_ref_id.is_some()) && verdict != CesopResult::FullyRejected;
        verdict = if partial { CesopResult::PartiallyRejected } else { CesopResult::FullyRejected };
    }
    if verdict != CesopResult::FullyRejected
        && let Some(message) = read(&report.xml)
    {
        let rejected: Vec<String> = faults.iter().filter_map(|fault| fault.doc_ref_id.clone()).collect();
        history.add(&message, &rejected);
    }
    report.status = Status::Validated;
    report.result = Some(result::message(report, verdict.as_str(), &faults, &uuid()));
}

fn uuid() -> String {
    use rand_core::{OsRng, RngCore};
    let number = u128::from(OsRng.next_u64()) << 64 | u128::from(OsRng.next_u64());
    let number = number & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{number:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| hex.get(range).unwrap_or_default().to_owned());
    parts.join("-")
}

/// A moment as the schema has it.
pub(super) fn moment(at: OffsetDateTime) -> String {
    let (date, time) = (at.date(), at.time());
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        date.year(),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}
