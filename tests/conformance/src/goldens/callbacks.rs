//! Saved flows that a receiver of callbacks loads: the same texts, read another way.

use super::features::place;
use super::flows::kebab;
use super::parse;
use crate::callback;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The job of the receiver. It ends at once, and is never saved itself.
pub(super) const JOB: &str = "betalingsservice.receiveCallback";

/// A golden for each delivery of a vector: what is stored then, and the deliveries from there on.
pub(super) fn goldens(name: &str, vector: &Value, version: u64) -> Result<Vec<Value>, String> {
    let mut stores = Vec::new();
    callback::play(vector, &mut |at, host| stores.push((at, host.store.clone(), host.unix_ms)))
        .map_err(|why| format!("{name}: {why}"))?;
    let list = |name: &str| vector.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let golden = |(at, store, unix_ms): (usize, std::collections::BTreeMap<String, String>, i64)| {
        let mut mandates = Vec::new();
        for mandate in list("mandates") {
            let (job, input) = (mandate.get("job"), mandate.get("input").unwrap_or(&Value::Null));
            let saved = store.get(&callback::uuid_of(input)).ok_or("a mandate was not stored")?;
            mandates.push(json!({ "job": job, "input": input, "saved": saved }));
        }
        let mut golden = json!({
            "kind": "callback",
            "about": format!("form {version}, before delivery {at} of {name}"),
            "profile": vector.get("profile"),
            "config": vector.get("config"),
            "now_ms": unix_ms,
            "mandates": mandates,
            "deliveries": list("deliveries").get(at..),
            "then": list("then"),
        });
        let stem = stem(&golden);
        if let Some(fields) = golden.as_object_mut() {
            fields.insert("name".to_owned(), json!(stem));
        }
        crate::vector(&golden).map_err(|why| format!("{name}, from delivery {at} on: {why}"))?;
        Ok(golden)
    };
    // Where nothing is stored, nothing is read.
    stores.into_iter().filter(|(_, store, _)| !store.is_empty()).map(golden).collect()
}

/// Which saved state meets the first delivery, and what the receiver makes of it.
pub(super) fn features(golden: &Value) -> BTreeSet<String> {
    let first = golden.pointer("/deliveries/0/expect");
    let text = |name: &str| first.and_then(|expect| expect.get(name)).and_then(Value::as_str);
    let Some(verdict) = text("verdict") else { return BTreeSet::new() };
    let mandates = golden.get("mandates").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let input = |mandate: &Value| mandate.get("input").map(callback::uuid_of);
    let named = mandates.iter().find(|mandate| input(mandate).as_deref() == text("uuid")).or(mandates.first());
    let saved = named.and_then(|mandate| mandate.get("saved")?.as_str()).and_then(|saved| parse(saved).ok());
    let Some(saved) = saved else { return BTreeSet::new() };
    let job = saved.get("job").and_then(Value::as_str).unwrap_or_default();
    let (at, _) = place(saved.get("state").unwrap_or(&Value::Null));
    BTreeSet::from([format!("{JOB} {job} {at} {verdict}")])
}

pub(super) fn stem(golden: &Value) -> String {
    let verdict = golden.pointer("/deliveries/0/expect/verdict").and_then(Value::as_str).unwrap_or_default();
    format!("betalingsservice/receive-callback-{}", kebab(verdict))
}
