//! What of the saved form a saved flow has.

use super::parse;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How deep into a state its fields are told apart.
const DEPTH: usize = 5;
/// Fields that states of any kind have.
const BESIDE: [&str; 7] = ["at", "context", "input", "outcome", "links", "trouble", "error"];

/// What of the saved form this text has.
pub(super) fn features(saved: &str) -> Result<BTreeSet<String>, String> {
    let saved = parse(saved)?;
    let state = saved.get("state").unwrap_or(&Value::Null);
    let (system, job) = system_and_job(&saved);
    let (at, ended) = place(state);
    let mut features = BTreeSet::new();
    // What has ended goes nowhere: one of each end is enough for all jobs of a system that keep the same things.
    let of = if ended { format!("every job with {}", kept(state)) } else { job.to_owned() };
    let exchange = saved.get("exchange").and_then(Value::as_object);
    // What is true of the exchange: that it was tried before, or that it is on its way.
    let flags = exchange.into_iter().flatten().filter(|(_, flag)| **flag == json!(true));
    let flags: String = flags.map(|(name, _)| format!(", {name}")).collect();
    features.insert(format!("{system}.{of} {at}{}{flags}", if exchange.is_some() { ", asking" } else { "" }));
    fields_of(saved.get("exchange").unwrap_or(&Value::Null), &format!("field {system} exchange"), DEPTH, &mut features);
    for (name, part) in state.as_object().into_iter().flatten() {
        // How it ended is a feature already; the rest of it is the bank's answer.
        let depth = if name == "at" || name == "outcome" { 0 } else { DEPTH };
        features.insert(format!("field {system} state.{name}"));
        fields_of(part, &format!("field {system} state.{name}"), depth, &mut features);
    }
    Ok(features)
}

/// What a state keeps, beside what every state has: a payment, an order, a basket.
fn kept(state: &Value) -> String {
    let objects = state.as_object().into_iter().flatten().filter(|(_, part)| part.is_object());
    let names = objects.map(|(name, _)| name.as_str()).filter(|name| !BESIDE.contains(name));
    names.collect::<Vec<_>>().join(" and ")
}

fn fields_of(value: &Value, at: &str, depth: usize, features: &mut BTreeSet<String>) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let at = format!("{at}.{name}");
                fields_of(field, &at, depth - 1, features);
                features.insert(at);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| fields_of(item, &format!("{at}[]"), depth, features)),
        _ => {}
    }
}

/// The name of a state, and whether that is an end.
pub(super) fn place(state: &Value) -> (String, bool) {
    let kind = |end: &Value| end.as_str().or_else(|| end.get("outcome")?.as_str()).unwrap_or("alone").to_owned();
    match state.get("at") {
        Some(Value::String(at)) => (at.clone(), false),
        Some(Value::Object(at)) => match at.iter().next() {
            Some((name, end)) if name == "Ended" => (format!("Ended:{}", kind(end)), true),
            Some((name, _)) => (name.clone(), false),
            None => ("Nowhere".to_owned(), false),
        },
        _ => match state.get("outcome") {
            Some(end) if !end.is_null() => (format!("Ended:{}", kind(end)), true),
            _ => ("Calling".to_owned(), false),
        },
    }
}

pub(super) fn system_and_job(saved: &Value) -> (&str, &str) {
    saved.get("job").and_then(Value::as_str).and_then(|job| job.split_once('.')).unwrap_or_default()
}
