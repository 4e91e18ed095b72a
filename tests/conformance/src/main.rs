//! `girokit-conformance [folder]`: runs the vectors of a folder and says how many passed.
//!
//! `girokit-conformance --goldens [<form>] [folder]` adds to the goldens of the form of saved flows that is written now what they
//! lack;
//! `girokit-conformance --update-goldens <folder>` lets those that fail expect what the resumed flow does now.
#![forbid(unsafe_code)]

use girokit_conformance::goldens;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let vectors = Path::new("tests/vectors");
    let report = match words.as_slice() {
        ["--goldens"] => goldens::form().and_then(|version| goldens::add(vectors, version)),
        ["--goldens", version, more @ ..] => version
            .parse()
            .map_err(|_| format!("a version is a number, not `{version}`"))
            .and_then(|version| goldens::add(more.first().map_or(vectors, |folder| Path::new(folder)), version)),
        ["--update-goldens", folder] => goldens::update(Path::new(folder)),
        folders => {
            let passed = girokit_conformance::run(folders.first().map_or(vectors, |folder| Path::new(folder)));
            if passed.is_good() { Ok(passed.to_string()) } else { Err(passed.to_string()) }
        }
    };
    println!("{}", report.as_deref().unwrap_or_else(|report| report));
    if report.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
