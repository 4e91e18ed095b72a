//! Whether a golden holds, and what is left of it where it does not.

use super::flows::Snap;
use crate::flow;
use serde_json::{Map, Value, json};

/// Longer bodies are not written into an expected request.
const LONGEST_BODY: usize = 1_000;
/// What an outcome says in words is not compared: words may become better.
const WORDS: [&str; 4] = ["message", "next", "reason", "text"];

/// A golden that holds.
pub(super) struct Fit {
    pub(super) golden: Value,
    /// Whether nothing had to be cut, and how many lines hold.
    pub(super) whole: bool,
    pub(super) lines: usize,
    /// Where the flow stands when they have been played.
    pub(super) step: Value,
}

/// The golden as it holds now: cut where it does not, with the step that the flow takes there. `None` if it does not resume.
pub(super) fn fit(golden: &Value) -> Option<Fit> {
    let mut last = None;
    let played = flow::play(golden, &mut |line, player| last = Some((line, Snap::of(player))));
    let lines = golden.get("script").and_then(Value::as_array)?;
    let (line, snap) = last?;
    if played.is_ok() {
        return Some(Fit { golden: golden.clone(), whole: true, lines: line, step: snap.step });
    }
    let mut kept: Vec<Value> = lines.iter().take(line).cloned().collect();
    if kept.last().is_none_or(|line| line.get("expect").is_none()) {
        kept.push(json!({ "expect": expected(&snap.step) }));
    }
    let mut cut = golden.clone();
    let fields = cut.as_object_mut()?;
    fields.insert("script".to_owned(), json!(kept));
    fields.remove("outcome");
    if let Some(outcome) = snap.step.get("outcome") {
        fields.insert("outcome".to_owned(), without_words(outcome));
    }
    flow::play(&cut, &mut |_, _| ()).ok()?;
    Some(Fit { golden: cut, whole: false, lines: line, step: snap.step })
}

/// What is expected of a step like this one.
pub(super) fn expected(step: &Value) -> Value {
    let name = step.get("step").and_then(Value::as_str).unwrap_or_default();
    let mut expected = Map::from_iter([("step".to_owned(), json!(name))]);
    let part = |from: &str| step.get(from).cloned().map(|part| (from.to_owned(), part));
    match name {
        "send" => {
            let request = step.get("request").unwrap_or(&Value::Null);
            let mut fields = Map::new();
            for name in ["method", "url"] {
                fields.extend(request.get(name).cloned().map(|part| (name.to_owned(), part)));
            }
            let body = request.get("body").unwrap_or(&Value::Null);
            let short = body.get("text").and_then(Value::as_str).is_none_or(|text| text.len() <= LONGEST_BODY);
            let form = if body.get("json").is_some() { "json" } else { "text" };
            let body = body.get(form).map_or(Value::Null, |part| json!({ form: part }));
            fields.extend(short.then(|| ("body".to_owned(), body)));
            expected.insert("request".to_owned(), Value::Object(fields));
        }
        "redirect" => expected.extend(part("url")),
        "wait" => expected.extend(part("untilMs")),
        "ask" => expected.extend(part("prompt")),
        _ => {}
    }
    Value::Object(expected)
}

fn without_words(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, field)| !(field.is_string() && WORDS.contains(&name.as_str())))
            .map(|(name, field)| (name.clone(), without_words(field)))
            .collect(),
        Value::Array(items) => items.iter().map(without_words).collect(),
        other => other.clone(),
    }
}
