//! Kind `exchange`: a request and its answer, read into their types and written back. Nothing may be lost, and nothing
//! may be added: both sides are compared whole, numbers as exact decimals.

use crate::text;
use girokit::Bank;
use girokit::bank::replay::bank_of_profile;
use girokit::iso::Amount;
use serde_json::Value;
use std::cmp::Ordering;

pub(crate) fn run(vector: &Value) -> Result<(), String> {
    let bank = match vector.get("config") {
        Some(config) => Bank::from_json(&config.to_string()),
        None => bank_of_profile(text(vector, "profile")?),
    };
    let bank = bank.map_err(|error| format!("profile: {error}"))?;
    let written = bank.exchange(&vector.to_string()).map_err(|error| error.to_string())?;
    let written: Value = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    let none = Value::Null;
    let part = |of: &'_ Value, path: &str| of.pointer(path).unwrap_or(&none).clone();
    let differs = |what: &str| {
        let (expected, found) = (part(vector, what), part(&written, what));
        format!("{what}: expected {expected}, found {found}")
    };
    if part(vector, "/request/method") != part(&written, "/request/method") {
        return Err(differs("/request/method"));
    }
    let target = |of: &Value| part(of, "/request/target").as_str().map(target);
    if target(vector) != target(&written) {
        return Err(differs("/request/target"));
    }
    same_body("/request/body", &part(vector, "/request/body"), &part(&written, "/request/body"))?;
    if vector.get("response").is_none() {
        return Ok(());
    }
    if part(vector, "/response/status") != part(&written, "/response/status") {
        return Err(differs("/response/status"));
    }
    same_body("/response/body", &part(vector, "/response/body"), &part(&written, "/response/body"))?;
    match vector.get("expect").and_then(|expect| expect.as_object()) {
        Some(expected) => {
            expected.iter().try_for_each(|(name, value)| crate::pattern::compare(name, value, written.get(name)))
        }
        None => Ok(()),
    }
}

/// Path segments and query pairs, decoded; pairs of one name stay in their order, names do not count on theirs.
fn target(target: &str) -> (Vec<String>, Vec<(String, String)>) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut query = pairs(query);
    query.sort_by(|(one, _), (other, _)| one.cmp(other));
    let segment = |segment: &str| percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned();
    (path.split('/').map(segment).collect(), query)
}

fn pairs(encoded: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded.as_bytes()).into_owned().collect()
}

fn same_body(at: &str, expected: &Value, found: &Value) -> Result<(), String> {
    if let (Some(expected), Some(found)) = (expected.get("json"), found.get("json")) {
        return same(at, expected, found);
    }
    match (expected.get("text").and_then(Value::as_str), found.get("text").and_then(Value::as_str)) {
        (Some(one), Some(other)) if one == other || same_text(one, other) => Ok(()),
        (None, None) if expected == found => Ok(()),
        _ => Err(format!("{at}: expected {expected}, found {found}")),
    }
}

/// Texts that say the same: JSON, or a form with its pairs in another order.
fn same_text(one: &str, other: &str) -> bool {
    if let (Ok(one), Ok(other)) = (serde_json::from_str(one), serde_json::from_str(other)) {
        return same("", &one, &other).is_ok();
    }
    let sorted = |text: &str| {
        let mut pairs = pairs(text);
        pairs.sort();
        pairs
    };
    let is_form = |text: &str| text.contains('=') && !text.contains(char::is_whitespace);
    is_form(one) && is_form(other) && sorted(one) == sorted(other)
}

fn same(at: &str, expected: &Value, found: &Value) -> Result<(), String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            if let Some(name) = found.keys().find(|name| !expected.contains_key(*name)) {
                return Err(format!("{at}.{name}: this was added"));
            }
            expected.iter().try_for_each(|(name, value)| match found.get(name) {
                Some(found) => same(&format!("{at}.{name}"), value, found),
                None => Err(format!("{at}.{name}: this was lost")),
            })
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .try_for_each(|(index, (expected, found))| same(&format!("{at}[{index}]"), expected, found)),
        (Value::Number(expected), Value::Number(found))
            if Amount::from(expected.to_string()).partial_cmp(&Amount::from(found.to_string()))
                == Some(Ordering::Equal) =>
        {
            Ok(())
        }
        _ if expected == found => Ok(()),
        _ => Err(format!("{at}: expected {expected}, found {found}")),
    }
}
