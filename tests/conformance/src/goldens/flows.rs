//! The places of a flow's vector at which it can be saved, and the golden that each of them makes.

use super::features::{features, place, system_and_job};
use super::fit::{Fit, expected, fit};
use super::parse;
use crate::flow;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// How many lines a script has best: enough to use what was saved, and no more.
const BEST_LINES: usize = 8;
/// What is given along when a saved flow is resumed, the least first.
const ALONG: [&[&str]; 4] = [&[], &["input"], &["session"], &["input", "session"]];
/// Inputs that name a request.
const ANSWERS: [&str; 4] = ["response", "sendFailed", "signature", "sign_with_key"];

/// A place in a vector where the flow can be saved.
pub(super) struct Point<'a> {
    pub(super) vector: &'a Played,
    line: usize,
    /// As saved before the request leaves, or with the mark that it is in flight.
    saved: &'a str,
    in_flight: bool,
    pub(super) features: BTreeSet<String>,
}

/// A vector that was played.
pub(super) struct Played {
    pub(super) name: String,
    vector: Value,
    /// What was seen before each line, and after the last.
    snaps: Vec<Snap>,
}

pub(super) struct Snap {
    saved: String,
    /// The same with the mark, where the request is written down before it leaves.
    in_flight: Option<String>,
    session: Option<Value>,
    pub(super) step: Value,
    now_ms: i64,
    calls: u8,
    seen: Vec<String>,
    tpp_session: String,
}

impl Played {
    pub(super) fn play(name: String, vector: Value) -> Result<Self, String> {
        let mut snaps = Vec::new();
        let mut seen = |_: usize, player: &flow::Player<'_>| snaps.push(Snap::of(player));
        flow::play(&vector, &mut seen).map_err(|why| format!("{name}: {why}"))?;
        Ok(Self { name, vector, snaps })
    }

    fn script(&self) -> &[Value] {
        self.vector.get("script").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

impl Snap {
    pub(super) fn of(player: &flow::Player<'_>) -> Self {
        let session = player.flow.session().and_then(|session| serde_json::to_value(session).ok());
        Self {
            saved: player.flow.save(),
            in_flight: player.in_flight(),
            session: session.filter(|session| !session.as_object().is_some_and(Map::is_empty)),
            step: flow::view(&player.flow.step(&player.clock.again())).unwrap_or_default(),
            now_ms: player.clock.unix_ms,
            calls: player.clock.calls,
            seen: player.seen.iter().map(|seen| seen.id.clone()).collect(),
            tpp_session: player.session.clone(),
        }
    }

    fn names_the_session(&self) -> bool {
        self.step.pointer("/request/headers/tpp-session-id").is_some()
    }
}

/// Every place where something new could be saved.
pub(super) fn points(played: &[Played]) -> Result<Vec<Point<'_>>, String> {
    let mut points = Vec::new();
    for vector in played {
        let mut before = "";
        for (line, snap) in vector.snaps.iter().enumerate() {
            // The next page is another job, with another input than the vector's.
            if line
                .checked_sub(1)
                .and_then(|at| vector.script().get(at))
                .is_some_and(|line| line.get("next_page").is_some())
            {
                break;
            }
            if snap.saved == before {
                continue;
            }
            before = &snap.saved;
            for (saved, in_flight) in [(Some(&snap.saved), false), (snap.in_flight.as_ref(), true)] {
                let Some(saved) = saved else { continue };
                points.push(Point { vector, line, saved, in_flight, features: features(saved)? });
            }
        }
    }
    Ok(points)
}

impl Point<'_> {
    fn snap(&self) -> Option<&Snap> {
        self.vector.snaps.get(self.line)
    }

    /// Many features that no golden has yet, and a script that is neither long nor empty.
    pub(super) fn worth(&self, covered: &BTreeSet<String>) -> i64 {
        let new = self.features.difference(covered).count();
        let lines = self.vector.script().len().saturating_sub(self.line);
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        number(new).saturating_mul(3) - number(lines.abs_diff(BEST_LINES))
    }

    /// The golden, with the least that takes it to its end; `None` where the flow cannot be resumed.
    pub(super) fn golden(&self, version: u64) -> Option<Fit> {
        let snap = self.snap()?;
        // What was in flight is not sent again: what comes instead is not in the vector.
        let script = if self.in_flight { vec![json!({ "expect": expected(&snap.step) })] } else { self.rest(snap) };
        let part = |name: &str| self.vector.vector.get(name).cloned();
        let needs_input = |line: &Value| {
            line.get("save_and_resume").and_then(Value::as_str).is_some_and(|with| with.contains("input"))
        };
        let mut fits = Vec::new();
        for along in ALONG {
            let mut start = json!({ "saved": self.saved, "now_ms": snap.now_ms, "calls": snap.calls });
            for name in ["job", "input", "session"] {
                let given = match name {
                    "session" => snap.session.clone(),
                    _ => self.vector.vector.pointer(&format!("/start/{name}")).map(|given| self.at_start(given)),
                };
                let Some(given) = given else { continue };
                let wanted =
                    name == "job" || along.contains(&name) || name == "input" && script.iter().any(needs_input);
                if let Some(fields) = start.as_object_mut().filter(|_| wanted) {
                    fields.insert(name.to_owned(), given);
                }
            }
            let mut golden = json!({
                "kind": "flow",
                "name": self.stem(),
                "about": format!("form {version}, {}", self.place()),
                "start": start,
                "script": script,
            });
            for name in ["profile", "config", "key", "outcome"] {
                if let (Some(fields), Some(part)) = (golden.as_object_mut(), part(name)) {
                    fields.insert(name.to_owned(), part);
                }
            }
            fits.extend(fit(&golden).filter(|fit| !(self.in_flight && fit.whole)));
            let question = fits.last().filter(|fit| fit.lines == 0).and_then(|fit| self.first_question(&fit.step));
            if let Some((mut with, lines)) = question.zip(golden.get_mut("script").and_then(Value::as_array_mut)) {
                with.append(lines);
                *lines = with;
                fits.extend(fit(&golden));
            }
            if fits.last().is_some_and(|fit| fit.whole) {
                return fits.pop();
            }
        }
        fits.into_iter().rev().max_by_key(|fit| fit.lines)
    }

    /// A resumed flow may ask for something first: a token, which is not saved, or where an order stands. How the vector has
    /// that asked and answered.
    fn first_question(&self, step: &Value) -> Option<Vec<Value>> {
        let asked = ["/request/method", "/request/url"].map(|part| step.pointer(part));
        asked.iter().all(Option::is_some).then_some(())?;
        let same = |snap: &Snap| ["/request/method", "/request/url"].map(|part| snap.step.pointer(part)) == asked;
        let pairs = self.vector.script().windows(2).zip(&self.vector.snaps);
        let mut pairs = pairs.filter(|(pair, snap)| {
            same(snap) && pair.iter().zip(["expect", "feed"]).all(|(line, kind)| line.get(kind).is_some())
        });
        pairs.next().map(|(pair, _)| pair.to_vec())
    }

    /// `{now}` of the start is that of the beginning, not that of the golden.
    fn at_start(&self, value: &Value) -> Value {
        let begun = self.vector.vector.pointer("/start/now_ms").and_then(Value::as_i64).unwrap_or_default();
        replaced(value, "{now}", &begun.to_string())
    }

    /// What is left of the script. What it says of requests that were seen before is said by their ids.
    fn rest(&self, snap: &Snap) -> Vec<Value> {
        let mut rest = Vec::new();
        let (mut session_seen, mut fed) = (false, false);
        for (line, at) in self.vector.script().iter().zip(&self.vector.snaps).skip(self.line) {
            let mut line = line.clone();
            let expects = line.get("expect").is_some();
            session_seen |= expects && at.names_the_session();
            if !session_seen {
                line = replaced(&line, "{session}", &at.tpp_session);
            }
            if let Some(feed) = line.get_mut("feed").and_then(Value::as_object_mut) {
                fed = true;
                let back = match feed.get("id").and_then(Value::as_str) {
                    None => Some(1),
                    Some("previous") => Some(2),
                    Some(_) => None,
                };
                let named = back.and_then(|back| at.seen.len().checked_sub(back));
                let answers = feed.get("input").and_then(Value::as_str).is_some_and(|input| ANSWERS.contains(&input));
                let before =
                    named.filter(|named| answers && *named < snap.seen.len()).and_then(|named| at.seen.get(named));
                if let Some(id) = before {
                    feed.insert("id".to_owned(), json!(id));
                }
            }
            // What the last input brought to light is not saved.
            if let Some(fields) = line.as_object_mut().filter(|_| !fed) {
                fields.remove("events");
            }
            rest.push(line);
        }
        if rest.first().is_none_or(|line| line.get("expect").is_none()) {
            rest.insert(0, json!({ "expect": expected(&snap.step) }));
        }
        rest
    }

    pub(super) fn place(&self) -> String {
        let in_flight = if self.in_flight { ", in flight" } else { "" };
        format!("before line {} of {}{in_flight}", self.line, self.vector.name)
    }

    /// `bec/payment-waiting`
    pub(super) fn stem(&self) -> String {
        let saved = parse(self.saved).unwrap_or_default();
        let (system, job) = system_and_job(&saved);
        let (at, _) = place(saved.get("state").unwrap_or(&Value::Null));
        let in_flight = if self.in_flight { "-in-flight" } else { "" };
        format!("{system}/{}-{}{in_flight}", kebab(job), kebab(&at.replace(':', "-")))
    }
}

fn replaced(value: &Value, what: &str, by: &str) -> Value {
    match value {
        Value::String(text) => json!(text.replace(what, by)),
        Value::Array(items) => items.iter().map(|item| replaced(item, what, by)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), replaced(field, what, by))).collect(),
        other => other.clone(),
    }
}

pub(super) fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}
