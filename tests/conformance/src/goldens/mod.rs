//! Goldens: flows as some version saved them, kept for ever. Each is a vector that resumes one and plays on.
//!
//! Every point of every flow vector is a saved flow. Of these thousands, enough are kept that each **feature** of the saved
//! form is in one of them: each state of each job, each field of an exchange, each field of a state. The goldens that are
//! in the folder already count, and are never written again: after a change of the form, only what is new is added.
//!
//! A golden has what it takes to resume it (nothing, the input, the session), the rest of its vector's script, and the
//! outcome. Where the resumed flow differs from the one that was never saved, the script is cut, and ends with the step
//! that the resumed flow takes there.
//!
//! ```text
//! mod.rs         adds goldens, updates what they expect, names the jobs that have none
//! features.rs    what of the saved form a saved text has
//! flows.rs       the points of a flow's vector, and the golden that each makes
//! callbacks.rs   the same for the flows that a receiver of callbacks loads
//! fit.rs         whether a golden passes, and how much of it
//! ```

mod callbacks;
mod features;
mod fit;
mod flows;

use crate::collect;
use features::features;
use fit::{Fit, fit};
use flows::{Played, Point, points};
use girokit::bank::SYSTEMS;
use girokit::bank::operation::Kind;
use girokit::{Bank, Now};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// How many of the points that have a feature are tried.
const CANDIDATES: usize = 60;
/// The fields of a golden, in the order in which they are written.
const PARTS: [&str; 13] = [
    "kind",
    "name",
    "about",
    "profile",
    "config",
    "key",
    "now_ms",
    "start",
    "script",
    "outcome",
    "mandates",
    "deliveries",
    "then",
];

/// The form in which this version saves.
///
/// # Errors
/// A flow that cannot be begun.
pub fn form() -> Result<u64, String> {
    let config = r#"{"system": "maxbanka", "baseUrl": "https://bank.example", "apiKey": "k", "tppName": "T"}"#;
    let bank = Bank::from_json(config).map_err(|error| error.to_string())?;
    let flow = bank.start(&Now::new(0, [0; 32]), "paymentStatus", r#"{"paymentId": "P1"}"#, "{}");
    let saved = parse(&flow.map_err(|error| error.to_string())?.save())?;
    saved.get("girokit").and_then(Value::as_u64).ok_or_else(|| "a saved flow names its form".to_owned())
}

/// Adds to the goldens of the form that this version writes what they lack, and says how many were added.
///
/// # Errors
/// A vector that fails, a state that cannot be resumed, a `version` that is not the one written now.
pub fn add(vectors: &Path, version: u64) -> Result<String, String> {
    let written = form()?;
    if written != version {
        return Err(format!("this version saves in form {written}: no goldens of form {version} can be added"));
    }
    let folder = vectors.join(format!("saved/v{version}"));
    let mut covered = BTreeSet::new();
    for (_, golden) in read(&folder)? {
        covered.extend(callbacks::features(&golden));
        if let Some(saved) = golden.pointer("/start/saved").and_then(Value::as_str) {
            covered.extend(features(saved)?);
        }
    }
    let (mut added, mut failed) = (0_usize, Vec::new());
    for (path, vector) in read(&vectors.join("callback"))? {
        for golden in callbacks::goldens(&title(vectors, &path), &vector, version)? {
            let new = callbacks::features(&golden);
            if !new.is_subset(&covered) {
                write(&free(&folder, &callbacks::stem(&golden)), &golden)?;
                covered.extend(new);
                added += 1;
            }
        }
    }
    let mut played = Vec::new();
    for (path, vector) in read(&vectors.join("flow"))? {
        if vector.pointer("/start/error").is_none() {
            match Played::play(title(vectors, &path), vector) {
                Ok(vector) => played.push(vector),
                Err(why) => failed.push(format!("FAILED {why}")),
            }
        }
    }
    let points = points(&played)?;
    let mut wanted: Vec<&String> = points.iter().flat_map(|point| &point.features).collect();
    // States first: most fields come with them.
    wanted.sort_by_key(|name| (name.starts_with("field "), name.as_str()));
    wanted.dedup();
    for name in wanted {
        if covered.contains(name) {
            continue;
        }
        let mut having: Vec<&Point<'_>> = points.iter().filter(|point| point.features.contains(name)).collect();
        having.sort_by_key(|point| std::cmp::Reverse(point.worth(&covered)));
        let candidates = having.iter().take(CANDIDATES).filter_map(|point| Some((point, point.golden(version)?)));
        let Some((point, golden)) = first_whole(candidates) else {
            let example = having.first().map(|point| point.place()).unwrap_or_default();
            failed.push(format!("CANNOT BE RESUMED, or is sent again: {name}, {example}"));
            continue;
        };
        write(&free(&folder, &point.stem()), &golden)?;
        covered.extend(point.features.iter().cloned());
        added += 1;
    }
    let added = format!("{added} goldens added to {}", folder.display());
    if failed.is_empty() { Ok(added) } else { Err(format!("{}\n{added}", failed.join("\n"))) }
}

/// Lets each golden below a folder that fails expect what the resumed flow does now, and lists them: a person has to look
/// at each. The saved text is never changed.
///
/// # Errors
/// Goldens that do not resume, and those of callbacks: these are changed by hand.
pub fn update(folder: &Path) -> Result<String, String> {
    let (mut updated, mut failed) = (Vec::new(), Vec::new());
    for (path, golden) in read(folder)? {
        let Err(why) = crate::vector(&golden) else {
            // Whoever changed one with another tool need not know how they are laid out.
            write(&path, &golden)?;
            continue;
        };
        match fit(&golden) {
            Some(Fit { golden, .. }) => {
                write(&path, &golden)?;
                updated.push(format!("updated {}: {why}", path.display()));
            }
            None => failed.push(format!("CANNOT BE RESUMED {}: {why}", path.display())),
        }
    }
    let report = [updated, failed.clone()].concat().join("\n");
    if failed.is_empty() { Ok(report) } else { Err(report) }
}

/// A digest of what was saved in a folder, and under which names: the same for ever, once the form was released.
///
/// # Errors
/// A folder that cannot be read.
pub fn digest(folder: &Path) -> Result<String, String> {
    let mut all = String::new();
    for (path, golden) in read(folder)? {
        for saved in saved_texts(&golden) {
            all += &format!("{} {saved}\n", title(folder, &path));
        }
    }
    Ok(girokit::sign::digest::sha256(all.as_bytes()))
}

/// The number of the newest folder of goldens, and the jobs that have none in it.
///
/// # Errors
/// A folder that cannot be read.
pub fn jobs_without(vectors: &Path) -> Result<(u64, Vec<String>), String> {
    let saved = vectors.join("saved");
    let folders = std::fs::read_dir(&saved).map_err(|error| format!("{}: {error}", saved.display()))?;
    let number = |name: &std::ffi::OsStr| name.to_str()?.strip_prefix('v')?.parse::<u64>().ok();
    let newest = folders.flatten().filter_map(|folder| number(&folder.file_name())).max();
    let newest = newest.ok_or_else(|| format!("{} has no folder of a version", saved.display()))?;
    let mut jobs = BTreeSet::new();
    for (_, golden) in read(&saved.join(format!("v{newest}")))? {
        if golden.get("kind").and_then(Value::as_str) == Some("callback") {
            jobs.insert(callbacks::JOB.to_owned());
        }
        for saved in saved_texts(&golden) {
            jobs.extend(parse(saved)?.get("job").and_then(Value::as_str).map(str::to_owned));
        }
    }
    let operations = SYSTEMS.iter().flat_map(|system| system.operations);
    let offered = operations.filter(|operation| !matches!(operation.kind, Kind::Refused(_)));
    let missing = offered.filter(|operation| !jobs.contains(operation.full_name));
    Ok((newest, missing.map(|operation| operation.full_name.to_owned()).collect()))
}

/// The first that did not have to be cut, or else the one that goes furthest.
fn first_whole<'a, P>(fits: impl Iterator<Item = (&'a P, Fit)>) -> Option<(&'a P, Value)> {
    let mut best: Option<(&P, Fit)> = None;
    for (point, fit) in fits {
        if fit.whole {
            return Some((point, fit.golden));
        }
        if best.as_ref().is_none_or(|(_, best)| best.lines < fit.lines) {
            best = Some((point, fit));
        }
    }
    best.map(|(point, fit)| (point, fit.golden))
}

fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
}

/// What was saved: by the flow that is resumed, or by those that a receiver of callbacks loads.
fn saved_texts(golden: &Value) -> impl Iterator<Item = &str> {
    let mandates = golden.get("mandates").and_then(Value::as_array).into_iter().flatten();
    golden.get("start").into_iter().chain(mandates).filter_map(|start| start.get("saved")?.as_str())
}

fn title(vectors: &Path, path: &Path) -> String {
    path.strip_prefix(vectors).unwrap_or(path).with_extension("").display().to_string()
}

fn read(folder: &Path) -> Result<Vec<(PathBuf, Value)>, String> {
    let mut paths = Vec::new();
    if folder.exists() {
        collect(folder, &mut paths)?;
    }
    paths.sort();
    let one = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let value = parse(&text).map_err(|why| format!("{} {why}", path.display()))?;
        Ok((path, value))
    };
    paths.into_iter().map(one).collect()
}

/// A path that no golden has yet.
fn free(folder: &Path, stem: &str) -> PathBuf {
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
    let mut names = std::iter::once(stem.to_owned()).chain(numbered).map(|name| folder.join(format!("{name}.json")));
    names.find(|path| !path.exists()).unwrap_or_default()
}

/// One line for each part, and one for each line of a script or list.
fn write(path: &Path, golden: &Value) -> Result<(), String> {
    let parts = PARTS.iter().filter_map(|name| Some((name, golden.get(name)?)));
    let lines = parts.map(|(name, part)| match part {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(Value::to_string).collect();
            format!("\"{name}\": [\n{}\n]", items.join(",\n"))
        }
        part => format!("\"{name}\": {part}"),
    });
    let text = format!("{{\n{}\n}}\n", lines.collect::<Vec<_>>().join(",\n"));
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
