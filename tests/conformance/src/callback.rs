//! Kind `callback`: deliveries to a receiver of callbacks, played as a host with a store would.
//!
//! Each delivery goes through the job `receiveCallback`: begun with the delivery alone, begun again with the flow that it
//! names, stored only over the revision that was loaded. The runner is that host, and holds it to its contract.

use crate::flow::{body, headers, view};
use crate::{pattern, text};
use girokit::{Bank, Now, Step};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub(crate) struct Host<'a> {
    vector: &'a Value,
    bank: Bank,
    /// Saved flows by UUID in lower case.
    pub(crate) store: BTreeMap<String, String>,
    pub(crate) unix_ms: i64,
    calls: u8,
}

pub(crate) fn run(vector: &Value) -> Result<(), String> {
    play(vector, &mut |_, _| ())
}

/// Plays the vector. `see` is shown the host before each delivery, with its place.
pub(crate) fn play(vector: &Value, see: &mut dyn FnMut(usize, &Host<'_>)) -> Result<(), String> {
    let mut host = Host {
        vector,
        bank: open(vector)?,
        store: BTreeMap::new(),
        unix_ms: vector.get("now_ms").and_then(Value::as_i64).unwrap_or_default(),
        calls: 0,
    };
    for mandate in list(vector, "mandates")? {
        host.begin(mandate)?;
    }
    for (at, delivery) in list(vector, "deliveries")?.iter().enumerate() {
        see(at, &host);
        host.deliver(delivery).map_err(|why| format!("deliveries[{at}]: {why}"))?;
    }
    for (at, then) in list(vector, "then")?.iter().enumerate() {
        host.stands(then).map_err(|why| format!("then[{at}]: {why}"))?;
    }
    Ok(())
}

fn open(vector: &Value) -> Result<Bank, String> {
    Bank::from_json(&vector.get("config").unwrap_or(&Value::Null).to_string()).map_err(|error| error.to_string())
}

impl Host<'_> {
    fn now(&mut self) -> Now {
        self.calls = self.calls.wrapping_add(1);
        Now::new(self.unix_ms, [self.calls; 32])
    }

    /// Begins a job and stores it, as a host does before its first request is sent; or stores what some version saved.
    fn begin(&mut self, mandate: &Value) -> Result<(), String> {
        let input = mandate.get("input").ok_or("a mandate has an `input`")?;
        let now = self.now();
        let saved = match mandate.get("saved").and_then(Value::as_str) {
            Some(saved) => saved.to_owned(),
            None => {
                let begun = self.bank.start(&now, text(mandate, "job")?, &input.to_string(), "{}");
                begun.map_err(|error| format!("begin: {error}"))?.save()
            }
        };
        self.store.insert(uuid_of(input), saved);
        Ok(())
    }

    fn deliver(&mut self, delivery: &Value) -> Result<(), String> {
        self.unix_ms += delivery.get("advance_ms").and_then(Value::as_i64).unwrap_or_default();
        let body = String::from_utf8(body(delivery)?).map_err(|_| "a delivery's body is text")?;
        let headers: Map<String, Value> =
            headers(delivery).into_iter().map(|header| (header.name, Value::String(header.value))).collect();
        let input = json!({ "headers": headers, "body": body, "method": delivery.get("method") });
        let mut meanwhile = delivery.get("meanwhile").and_then(Value::as_array).cloned().unwrap_or_default();
        let outcome = loop {
            let first = self.receive(&input)?;
            if text(&first, "outcome")? != "load" {
                break first;
            }
            let uuid = text(&first, "uuid")?.to_owned();
            let loaded = self.store.get(&uuid).cloned();
            let mut with = input.clone();
            if let Some(fields) = with.as_object_mut() {
                match &loaded {
                    Some(saved) => fields.insert("saved".to_owned(), json!(saved)),
                    None => fields.insert("notFound".to_owned(), json!(true)),
                };
            }
            let outcome = self.receive(&with)?;
            for other in std::mem::take(&mut meanwhile) {
                self.deliver(&other).map_err(|why| format!("meanwhile: {why}"))?;
            }
            if text(&outcome, "outcome")? == "answer" {
                break outcome;
            }
            if revision(&loaded) != outcome.get("expectedRevision").and_then(Value::as_u64) {
                return Err(format!("expectedRevision is not the one that was given in: {outcome}"));
            }
            // Compare and swap.
            if revision(&self.store.get(&uuid).cloned()) == revision(&loaded) {
                let saved = text(&outcome, "saved")?.to_owned();
                if revision(&Some(saved.clone())) != outcome.get("revision").and_then(Value::as_u64) {
                    return Err(format!("revision is not the one of the saved flow: {outcome}"));
                }
                self.store.insert(uuid, saved);
                break outcome;
            }
        };
        let found = json!({
            "status": outcome.pointer("/answer/status"),
            "headers": outcome.pointer("/answer/headers"),
            "verdict": outcome.get("verdict"),
            "events": outcome.get("events").cloned().unwrap_or_else(|| json!([])),
            "uuid": outcome.get("uuid"),
        });
        let mut expected = delivery.get("expect").cloned().ok_or("a delivery has an `expect`")?;
        if let Some(error) = expected.as_object_mut().and_then(|fields| fields.remove("error")) {
            let there = outcome.get("error");
            for (name, field) in error.as_object().into_iter().flatten() {
                pattern::contains(&format!("error.{name}"), field, there.and_then(|there| there.get(name)))?;
            }
        }
        pattern::compare("delivery", &expected, Some(&found))
    }

    /// One call of the receiver: a job that ends at once.
    fn receive(&mut self, input: &Value) -> Result<Value, String> {
        let now = self.now();
        let flow = self
            .bank
            .start(&now, "receiveCallback", &input.to_string(), "{}")
            .map_err(|error| format!("receiveCallback: {error}"))?;
        match flow.step(&now) {
            Step::Done { outcome } => serde_json::from_str(&outcome.json).map_err(|error| error.to_string()),
            other => Err(format!("receiveCallback ends at once, and this is {other:?}")),
        }
    }

    /// The stored flow is resumed and asked what it wants.
    fn stands(&mut self, then: &Value) -> Result<(), String> {
        let saved = self.store.get(text(then, "uuid")?).ok_or("nothing is stored under this uuid")?.clone();
        let bank = open(self.vector)?;
        let mandates = list(self.vector, "mandates")?;
        let mut inputs = mandates.iter().filter_map(|mandate| mandate.get("input"));
        let input = inputs.find(|input| uuid_of(input).eq_ignore_ascii_case(text(then, "uuid").unwrap_or_default()));
        let input = input.filter(|input| input.get("body").is_some()).map(Value::to_string);
        let flow = bank.resume(&saved, input.as_deref()).map_err(|error| format!("resume: {error}"))?;
        let now = self.now();
        pattern::compare("step", then.get("step").unwrap_or(&Value::Null), Some(&view(&flow.step(&now))?))
    }
}

/// The UUID under which a job with this input is stored.
pub(crate) fn uuid_of(input: &Value) -> String {
    let uuid = input.get("mandateRequestUUID").or_else(|| input.pointer("/body/uuid"));
    uuid.and_then(Value::as_str).unwrap_or_default().to_lowercase()
}

fn revision(saved: &Option<String>) -> Option<u64> {
    serde_json::from_str::<Value>(saved.as_ref()?).ok()?.get("revision")?.as_u64()
}

fn list<'a>(vector: &'a Value, name: &str) -> Result<&'a [Value], String> {
    vector
        .get(name)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .ok_or_else(|| format!("the vector needs the list `{name}`"))
}
