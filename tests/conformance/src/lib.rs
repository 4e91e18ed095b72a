//! Runs vectors, as `tests/vectors/README.md` describes them, through the public interface of `girokit`.
//!
//! ```text
//! lib.rs        folders and files, what passed and what failed
//! pattern.rs    how what is expected is compared with what is there
//! signing.rs    kind `signing`: sign, compare, verify, break
//! flow.rs       kind `flow`: a conversation with a bank, played without one
//! callback.rs   kind `callback`: deliveries to a receiver, in and out of order, repeated, forged
//! exchange.rs   kind `exchange`: a request and its answer, read into types and written back
//! values.rs     kinds `iso` and `cert`: values and certificates
//! goldens/      saved flows that are kept for ever: making them, and updating what they expect
//! ```
#![forbid(unsafe_code)]

mod callback;
mod exchange;
mod flow;
pub mod goldens;
pub mod pattern;
mod secrets;
mod signing;
mod values;

use serde_json::Value;
use std::path::{Path, PathBuf};

/// What came of a folder of vectors.
#[derive(Debug, Default)]
pub struct Report {
    /// How many vectors hold.
    pub passed: usize,
    /// Those that do not: name of the vector, and what differs.
    pub failures: Vec<(String, String)>,
}

impl Report {
    /// Whether every vector holds and there was at least one.
    pub fn is_good(&self) -> bool {
        self.failures.is_empty() && self.passed > 0
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, why) in &self.failures {
            writeln!(f, "FAILED {name}: {why}")?;
        }
        write!(f, "rust: {} passed, {} failed", self.passed, self.failures.len())
    }
}

/// Runs every `*.json` below a folder, or the one file that is named. What cannot be read counts as failed.
pub fn run(folder: &Path) -> Report {
    let mut report = Report::default();
    let mut paths = Vec::new();
    if let Err(why) = collect(folder, &mut paths) {
        report.failures.push((folder.display().to_string(), why));
    }
    paths.sort();
    for path in paths {
        match file(&path) {
            Ok(()) => report.passed += 1,
            Err(why) => report.failures.push((title(folder, &path), why)),
        }
    }
    report
}

/// Runs one vector.
///
/// # Errors
/// What differs, in words.
pub fn vector(vector: &Value) -> Result<(), String> {
    match vector.get("kind").and_then(Value::as_str) {
        Some("signing") => signing::run(vector),
        Some("flow") => flow::run(vector),
        Some("callback") => callback::run(vector),
        Some("exchange") => exchange::run(vector),
        Some("iso") => values::iso(vector),
        Some("cert") => values::certificate(vector),
        Some(other) => Err(format!(
            "there are no vectors of kind `{other}`; there are signing, flow, callback, exchange, iso and cert"
        )),
        None => Err("a vector is a JSON object with a field `kind`".to_owned()),
    }
}

fn file(path: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot be read: {error}"))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| format!("is not JSON: {error}"))?;
    vector(&value)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    if path.is_file() {
        found.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path).map_err(|error| format!("cannot be read: {error}"))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(())
}

fn title(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).ok().filter(|below| !below.as_os_str().is_empty());
    below.unwrap_or(path).with_extension("").display().to_string()
}

/// A text field of a vector.
fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str, String> {
    value.get(name).and_then(Value::as_str).ok_or_else(|| format!("the vector needs the text `{name}`"))
}
