//! What stands in a script for what is known only while it is played: `{names}`.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;
use time::{Duration, OffsetDateTime};

/// What names stand for.
pub(crate) struct Names {
    /// What was kept of outcomes, the sandbox's addresses, and UUIDs.
    pub(crate) kept: BTreeMap<String, Value>,
    /// What the script itself defines.
    pub(crate) defined: Map<String, Value>,
    /// The folder of the PKI, for `{pki/…}`.
    pub(crate) pki: PathBuf,
}

impl Names {
    /// The value with every name replaced. A text that is one name and nothing else becomes what the name stands for.
    pub(crate) fn fill(&mut self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
                Some(name) if is_name(name) => self.value(name)?,
                _ => Value::String(self.text(text)?),
            },
            Value::Array(items) => Value::Array(items.iter().map(|item| self.fill(item)).collect::<Result<_, _>>()?),
            Value::Object(fields) => {
                let filled = fields.iter().map(|(name, field)| Ok((name.clone(), self.fill(field)?)));
                Value::Object(filled.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    fn text(&mut self, text: &str) -> Result<String, String> {
        let Some((before, rest)) = text.split_once('{') else { return Ok(text.to_owned()) };
        let Some((name, after)) = rest.split_once('}').filter(|(name, _)| is_name(name)) else {
            return Ok(format!("{before}{{{}", self.text(rest)?));
        };
        let value = match self.value(name)? {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Ok(format!("{before}{value}{}", self.text(after)?))
    }

    fn value(&mut self, name: &str) -> Result<Value, String> {
        if let Some(kept) = self.kept.get(name) {
            return Ok(kept.clone());
        }
        if let Some(defined) = self.defined.get(name).cloned() {
            return self.fill(&defined);
        }
        if let Some(file) = name.strip_prefix("pki/") {
            return std::fs::read_to_string(self.pki.join(file)).map(Value::from).map_err(|error| error.to_string());
        }
        if let Some(days) = name.strip_prefix("day:") {
            let days = days.parse().map_err(|_| format!("`{name}` is no number of days"))?;
            return Ok(Value::from((OffsetDateTime::now_utc() + Duration::days(days)).date().to_string()));
        }
        if name.starts_with("uuid:") {
            let uuid = Value::from(random_uuid());
            self.kept.insert(name.to_owned(), uuid.clone());
            return Ok(uuid);
        }
        Err(format!("nothing is known of `{name}`"))
    }
}

/// Braces also stand in JSON text; around a name there is nothing but its letters.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "_/:.-".contains(letter))
}

pub(crate) fn entropy() -> [u8; 32] {
    let mut entropy = [0; 32];
    if getrandom::getrandom(&mut entropy).is_err() {
        std::process::abort();
    }
    entropy
}

fn random_uuid() -> String {
    let hex: String = entropy().iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().to_owned();
    format!("{}-{}-4{}-a{}-{}", part(0..8), part(8..12), part(12..15), part(15..18), part(18..30))
}
