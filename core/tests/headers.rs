//! Every header that girokit writes is one that the configuration cannot add beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use girokit::{Bank, ErrorKind, Now, Step};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The header names of the first request of each vector of a bank.
fn written(vectors: &Path) -> Vec<(Value, String)> {
    let (mut found, mut known) = (Vec::new(), BTreeSet::new());
    let mut files: Vec<_> = std::fs::read_dir(vectors).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "json")) {
        let vector: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let (config, start) = (&vector["config"], &vector["start"]);
        let part = |name: &str| start.get(name).map_or_else(|| "{}".to_owned(), Value::to_string);
        let now = Now::new(start["now_ms"].as_i64().unwrap_or_default(), [5; 32]);
        let Ok(bank) = Bank::from_json(&config.to_string()) else { continue };
        let Ok(flow) = bank.start(&now, start["job"].as_str().unwrap_or_default(), &part("input"), &part("context"))
        else {
            continue;
        };
        let Step::Send { request, .. } = flow.step(&now) else { continue };
        let own = |name: &str| {
            config.pointer("/headers").and_then(Value::as_object).is_some_and(|own| own.contains_key(name))
        };
        for header in request.headers.iter().filter(|header| !own(&header.name)) {
            // A name means the same in each configuration, but where a profile gives another one.
            if known.insert((config["profile"]["cobs"].to_string(), header.name.clone())) {
                found.push((config.clone(), header.name.clone()));
            }
        }
    }
    found
}

#[test]
fn no_header_that_is_written_can_be_added_by_the_configuration() {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/flow");
    for (system, least) in [("tietoevry", 15), ("bec", 8), ("maxbanka", 8), ("betalingsservice", 3), ("cesop", 2)] {
        let names = written(&vectors.join(system));
        assert!(names.len() >= least, "{system} writes {} headers", names.len());
        for (mut config, name) in names {
            config["headers"] = json!({name.to_ascii_uppercase(): "1"});
            let refused = Bank::from_json(&config.to_string()).map(drop).map_err(|error| error.kind);
            assert_eq!(refused, Err(ErrorKind::InvalidConfig), "{system}: {name}");
        }
    }
}
