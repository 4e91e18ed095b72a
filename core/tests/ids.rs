//! An id that is empty, of blanks, or would climb is refused by every operation before a request is made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use girokit::bank::SYSTEMS;
use girokit::bank::operation::Kind;
use girokit::{Bank, ErrorKind, Now};
use serde_json::{Value, json};
use std::path::Path;

/// The start of some vector of an operation that begins.
fn start(system: &str, job: &str) -> Option<(Bank, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/flow").join(system);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut starts =
        files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "json")).filter_map(|file| {
            let vector: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let is_it = vector["start"]["job"] == job && vector.pointer("/start/error").is_none();
            is_it.then(|| Some((Bank::from_json(&vector["config"].to_string()).ok()?, vector["start"].clone())))?
        });
    starts.next()
}

#[test]
fn an_id_of_nothing_is_refused_by_every_operation() {
    let (mut tried, mut without) = (0, Vec::new());
    for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
        let Kind::Call(route) = operation.kind else { continue };
        let names: Vec<&str> =
            route.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        if names.is_empty() {
            continue;
        }
        let (system, job) = operation.full_name.split_once('.').unwrap();
        let Some((bank, start)) = start(system, job) else {
            without.push(operation.full_name);
            continue;
        };
        for (name, odd) in names.iter().flat_map(|name| ["", "  ", ".", ".."].map(|odd| (name, odd))) {
            let mut input = start["input"].clone();
            input[*name] = json!(odd);
            let context = start.get("context").map_or_else(|| "{}".to_owned(), Value::to_string);
            let now = Now::new(start["now_ms"].as_i64().unwrap(), [7; 32]);
            let begun = bank.start(&now, job, &input.to_string(), &context);
            let refused = begun.map(drop).map_err(|error| error.kind);
            tried += 1;
            assert!(
                matches!(refused, Err(ErrorKind::InvalidInput | ErrorKind::NotOffered)),
                "{} with {name} = {odd:?}: {refused:?}",
                operation.full_name
            );
        }
    }
    assert_eq!(without, Vec::<&str>::new(), "operations without a vector");
    assert!(tried > 200, "{tried}");
}

/// Every id in an input, as JSON pointers.
fn ids(at: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let below = format!("{at}/{name}");
                // "A `MessageRefId` … that is left empty is made."
                let names_a_path = name.ends_with("Id") && inner.is_string() && !below.starts_with("/message/");
                if names_a_path { found.push(below) } else { ids(&below, inner, found) }
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at_, item)| ids(&format!("{at}/{at_}"), item, found))
        }
        _ => {}
    }
}

#[test]
fn an_id_of_nothing_is_refused_by_every_job() {
    let mut taken = Vec::new();
    for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
        if !matches!(operation.kind, Kind::Job | Kind::List(_)) {
            continue;
        }
        let (system, job) = operation.full_name.split_once('.').unwrap();
        let Some((bank, start)) = start(system, job) else { continue };
        let mut found = Vec::new();
        ids("", &start["input"], &mut found);
        for (id, odd) in found.iter().flat_map(|id| ["", "  "].map(|odd| (id, odd))) {
            let mut input = start["input"].clone();
            *input.pointer_mut(id).unwrap() = json!(odd);
            let context = start.get("context").map_or_else(|| "{}".to_owned(), Value::to_string);
            let now = Now::new(start["now_ms"].as_i64().unwrap(), [7; 32]);
            if bank.start(&now, job, &input.to_string(), &context).is_ok() {
                taken.push(format!("{}{id} = {odd:?}", operation.full_name));
            }
        }
    }
    assert_eq!(taken, Vec::<String>::new());
}
