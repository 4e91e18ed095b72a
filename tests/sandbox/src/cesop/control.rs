//! Behind the counter: `/control/cesop/…`. For tests; nothing of it exists at the real agency.

use serde_json::{Value, json};

use super::{
    reports,
    result::Fault,
    tickets,
    world::{Report, World},
};
use crate::exchange::{Incoming, Reply};

/// Answers:
///
/// - `GET reports`: every report with its XML and its result.
/// - `GET key`: the public key with which tickets are verified, PEM.
/// - `POST settle`: every report takes one step: a receipt, then a result.
/// - `POST expire`: every ticket has ended.
/// - `POST lifetime` with `{"seconds": …}`: how long tickets hold from now on.
/// - `POST reject` with `{"code", "text", "docRefId", "transactionIdentifier"}`: the next result has this error.
/// - `POST cut`: the next answer is not sent.
/// - `POST reset`: everything as at the start.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Reply {
    let segments = incoming.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let body: Value = serde_json::from_slice(&incoming.body).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    match (incoming.method.as_str(), path.as_slice()) {
        ("GET", ["reports"]) => {
            Reply::json(200, &json!({"reports": world.reports.iter().map(whole).collect::<Vec<_>>()}))
        }
        ("GET", ["key"]) => Reply::json(200, &json!({"publicKey": tickets::public_key(world)})),
        ("POST", ["settle"]) => {
            world.settle();
            Reply::json(200, &json!({"reports": world.reports.iter().map(reports::summary).collect::<Vec<_>>()}))
        }
        ("POST", ["expire"]) => {
            world.tickets.clear();
            Reply::empty(204)
        }
        ("POST", ["lifetime"]) => {
            world.lifetime = body.get("seconds").and_then(Value::as_i64).unwrap_or(180);
            Reply::empty(204)
        }
        ("POST", ["reject"]) => {
            world.reject_next.push(Fault {
                code: text("code").unwrap_or_else(|| "99999".to_owned()),
                text: text("text").unwrap_or_else(|| "told by a test".to_owned()),
                transaction: text("transactionIdentifier"),
                doc_ref_id: text("docRefId"),
            });
            Reply::empty(204)
        }
        ("POST", ["cut"]) => {
            world.cut_next = true;
            Reply::empty(204)
        }
        ("POST", ["reset"]) => {
            let key = world.key.take();
            *world = World { key, ..World::default() };
            Reply::empty(204)
        }
        _ => Reply::json(400, &json!({"error": "GET reports, key; POST settle, expire, lifetime, reject, cut, reset"})),
    }
}

fn whole(report: &Report) -> Value {
    let mut whole = reports::summary(report);
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("se".to_owned(), json!(report.se));
        fields.insert("xml".to_owned(), json!(report.xml));
        fields.insert("result".to_owned(), json!(report.result));
    }
    whole
}
