//! How what is expected is compared with what is there: what is written is compared, what is not written is not.

use girokit::iso::Amount;
use regex::Regex;
use serde_json::Value;
use std::cmp::Ordering;

/// Compares, and says where and how it differs.
pub fn compare(at: &str, pattern: &Value, found: Option<&Value>) -> Result<(), String> {
    let found = found.filter(|found| !found.is_null());
    let differs = || format!("{at}: expected {pattern}, found {}", found.map_or("nothing".to_owned(), short));
    match (pattern, found) {
        (Value::Null, None) => Ok(()),
        (Value::String(text), Some(_)) if text == "*" => Ok(()),
        (Value::String(text), Some(Value::String(there))) => {
            if fits(text, there)? {
                Ok(())
            } else {
                Err(differs())
            }
        }
        (Value::Number(expected), Some(Value::Number(there))) => {
            let equal = Amount::from(expected.to_string()).partial_cmp(&Amount::from(there.to_string()));
            if equal == Some(Ordering::Equal) { Ok(()) } else { Err(differs()) }
        }
        (Value::Object(fields), Some(Value::Object(there))) => {
            fields.iter().try_for_each(|(name, field)| compare(&format!("{at}.{name}"), field, there.get(name)))
        }
        (Value::Array(items), Some(Value::Array(there))) if items.len() == there.len() => items
            .iter()
            .zip(there)
            .enumerate()
            .try_for_each(|(index, (item, there))| compare(&format!("{at}[{index}]"), item, Some(there))),
        (Value::Bool(expected), Some(Value::Bool(there))) if expected == there => Ok(()),
        _ => Err(differs()),
    }
}

/// As [`compare`], but a text that is there has only to contain the text that is expected.
pub fn contains(at: &str, pattern: &Value, found: Option<&Value>) -> Result<(), String> {
    match (pattern, found) {
        (Value::String(part), Some(Value::String(there))) if there.contains(part.as_str()) => Ok(()),
        _ => compare(at, pattern, found),
    }
}

fn fits(pattern: &str, text: &str) -> Result<bool, String> {
    match pattern.strip_prefix("re:") {
        None => Ok(pattern == text),
        Some(expression) => Regex::new(&format!("^(?s:{expression})$"))
            .map(|expression| expression.is_match(text))
            .map_err(|error| format!("`{pattern}` is not a regular expression: {error}")),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 1200 { format!("{}…", text.chars().take(1200).collect::<String>()) } else { text }
}
